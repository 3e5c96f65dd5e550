import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slim } from '../../../scripts/slimThree';

const three = readFileSync('node_modules/three/build/three.module.js', 'utf8');
const slimmed = slim(three);
/** What is written for a name of three's, one line. */
const lineOf = (code: string, name: string) => new RegExp(`^(?:var|const) ${name} = (.*);$`, 'm').exec(code)?.[1];
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(join('src', file), 'utf8'));

test('nothing but shaders is left out, and a good part of them', () => {
  expect(three.length - slimmed.length).toBeGreaterThan(100_000);
  expect(lineOf(slimmed, 'lights_physical_pars_fragment')).toBe('""');
  expect(slimmed.split('\n')).toHaveLength(three.split('\n').length);
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
});
