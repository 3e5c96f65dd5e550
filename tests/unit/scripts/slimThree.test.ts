import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slim } from '../../../scripts/slimThree';

const three = readFileSync('node_modules/three/build/three.module.js', 'utf8');
const slimmed = slim(three);
/** What is written for a name of three's, one line. */
const lineOf = (code: string, name: string) => new RegExp(`^(?:var|const) ${name} = (.*);$`, 'm').exec(code)?.[1];
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(join('src', file), 'utf8'));

test('a good part of the shaders is left out', () => {
  expect(three.length - slimmed.length).toBeGreaterThan(150_000);
  expect(lineOf(slimmed, 'lights_physical_pars_fragment')).toBe('""');
});

test('parts of the renderer are left out whole, and no line of anything else', () => {
  const gone = ['WebGLShadowMap', 'WebGLLights', 'PMREMGenerator', 'refreshUniformsPhysical'];
  const heads = (code: string) => [...code.matchAll(/^\t?(?:function|class) (\w+)/gm)].map(([, name]) => name!);
  for (const name of gone) expect(heads(slimmed).filter((head) => head === name), name).toHaveLength(1);
  // What stood inside the parts is gone with them, and nothing else.
  const left = heads(slimmed);
  expect(heads(three).filter((name) => !left.includes(name))).toEqual(['setupView', 'VSMPass', 'getDepthMaterial', 'renderObject', 'onMaterialDispose']);
  expect(slimmed).toContain('function refreshUniformsCommon( uniforms, material ) {\n\n\t\tuniforms.opacity');
});

test('the hall asks for nothing that is left out of the renderer', () => {
  const asked = sources.flatMap((text) => [...text.matchAll(/new (?:\w*Light|PMREMGenerator)\(|\b(?:castShadow|receiveShadow|shadowMap|envMap|environment)\b\s*=/g)].map(([found]) => found));
  expect(asked).toEqual([]);
});

test('whatever the hall’s own shaders include is there, with all that this includes in turn', () => {
  const wanted = sources.flatMap((text) => [...text.matchAll(/^\s*#include <(\w+)>/gm)].map(([, name]) => name!));
  expect(wanted.length).toBeGreaterThan(3);
  const seen = new Set<string>();
  for (let name = wanted.pop(); name; name = wanted.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    expect(lineOf(slimmed, name), name).toBe(lineOf(three, name));
    wanted.push(...[...lineOf(three, name)!.matchAll(/#include <(\w+)>/g)].map(([, part]) => part!));
  }
});

test('what three sets before every shader is there', () => {
  for (const name of ['colorspace_pars_fragment', 'tonemapping_pars_fragment']) expect(lineOf(slimmed, name)).toBe(lineOf(three, name));
});

test('the hall makes no material whose shader is left out', () => {
  const made = new Set(sources.flatMap((text) => [...text.matchAll(/new (\w*Material)\(/g)].map(([, name]) => name)));
  expect([...made].toSorted()).toEqual(['MeshBasicMaterial', 'ShaderMaterial']);
});

test('a three that is written in another way is refused', () => {
  expect(() => slim(three.replaceAll('meshbasic_vert:', 'basic_vert:'))).toThrow('meshbasic_vert');
  expect(() => slim(three.replaceAll('WebGLShadowMap', 'ShadowMap'))).toThrow('WebGLShadowMap');
});
