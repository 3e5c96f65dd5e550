import type { Plugin } from 'vite';

/** Three's own shaders that something of the hall is drawn with, all of it in a headset or on a table: `MeshBasicMaterial`. */
const drawnWith = ['meshbasic_vert', 'meshbasic_frag'];
/** Parts of three's shaders that the hall's own include. */
const included = ['common', 'skinning_pars_vertex', 'skinbase_vertex', 'skinnormal_vertex', 'skinning_vertex'];

/** What a renderer asks of lights where there are none; the hall's own shaders light it. */
const lights = 'sun directional point spot spotLightMap rectArea hemi sunShadowMap directionalShadowMap pointShadowMap spotShadowMap';
/** Settings of materials the hall never makes. */
const otherMaterials = ['Line', 'Dash', 'Points', 'Sprites', 'Phong', 'Toon', 'Standard', 'Physical', 'Matcap', 'Distance'];
/** Parts of three's renderer that nothing in the hall asks for, and what stands in their place: there are no lights, nothing throws a shadow or mirrors a picture of what is around it. */
const instead: Record<string, string> = {
  WebGLShadowMap: 'function WebGLShadowMap() { this.enabled = false; this.render = () => {}; }',
  WebGLLights: `function WebGLLights() {
	const state = { version: 0, numSpotLightShadowsWithMaps: 0, numLightProbes: 0 };
	for (const name of '${lights}'.split(' ')) state[name] = [];
	return { state, setup() {}, setupView() {} };
}`,
  PMREMGenerator: 'class PMREMGenerator {}',
  ...Object.fromEntries(otherMaterials.map((name) => [`refreshUniforms${name}`, `function refreshUniforms${name}() {}`])),
};

/** A line that gives a text its name. */
const written = /^(var|const) ([\w$]+) = ("(?:[^"\\]|\\.)*");$/gm;

/**
 * Leaves out of the build what the hall never uses of three: the shaders of materials (16 KB of the first script, as sent), lights, shadows, mirrors and settings of materials (8 KB). The hall draws
 * with shaders of its own; three keeps all of its own in one object, and its renderer makes all its parts, which no bundler can see through. Throws when three is not
 * written as it was, since nobody would notice that nothing is left out.
 */
export function slimThree(): Plugin {
  return {
    name: 'duocai-slim-three',
    apply: 'build',
    transform(code, id) {
      return id.endsWith('/three/build/three.module.js') ? { code: slim(code), map: null } : undefined;
    },
  };
}

/** `code` with every shader emptied that is neither drawn with nor included, and without the parts of the renderer that nothing asks for. */
export function slim(code: string): string {
  const texts = new Map([...code.matchAll(written)].map(([, , name, text]) => [name!, text!]));
  const chunks = new Map([.../^const ShaderChunk = \{([^}]*)\}/m.exec(code)?.[1]?.matchAll(/([\w]+): ([\w$]+)/g) ?? []].map(([, chunk, name]) => [chunk!, name!]));
  const kept = new Set<string>();
  const keep = (chunk: string) => {
    const name = chunks.get(chunk);
    const text = name === undefined ? undefined : texts.get(name);
    if (name === undefined || text === undefined) throw new Error(`three has no shader called ${chunk} any more: look at scripts/slimThree.ts.`);
    if (kept.has(name)) return;
    kept.add(name);
    for (const [, part] of text.matchAll(/#include <(\w+)>/g)) keep(part!);
  };
  // What three sets before every shader it names in this way.
  const everywhere = [...code.matchAll(/ShaderChunk\[ '(\w+)' \]/g)].map(([, chunk]) => chunk!);
  if (everywhere.length === 0) throw new Error('three sets nothing before its shaders any more: look at scripts/slimThree.ts.');
  for (const chunk of [...drawnWith, ...included, ...everywhere]) keep(chunk);
  const left = new Set([...chunks.values()].filter((name) => !kept.has(name)));
  return Object.entries(instead).reduce(replacePart, code.replace(written, (line, kind: string, name: string) => (left.has(name) ? `${kind} ${name} = "";` : line)));
}

/** `code` with another text for the function or class of a name. */
function replacePart(code: string, [name, text]: [string, string]): string {
  const part = new RegExp(`^(\\t?)(?:function|class) ${name}\\b[\\s\\S]*?^\\1\\}`, 'm');
  if (!part.test(code)) throw new Error(`three has no ${name} any more: look at scripts/slimThree.ts.`);
  return code.replace(part, () => text);
}
