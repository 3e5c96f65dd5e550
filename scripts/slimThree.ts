import type { Plugin } from 'vite';

/** Three's own shaders that something of the hall is drawn with, all of it in a headset or on a table: `MeshBasicMaterial`. */
const drawnWith = ['meshbasic_vert', 'meshbasic_frag'];
/** Parts of three's shaders that the hall's own include. */
const included = ['common', 'skinning_pars_vertex', 'skinbase_vertex', 'skinnormal_vertex', 'skinning_vertex'];

/** A line that gives a text its name. */
const written = /^(var|const) ([\w$]+) = ("(?:[^"\\]|\\.)*");$/gm;

/**
 * Leaves the shaders of materials that the hall never uses out of the build: 16 KB of the first script, as sent. The hall draws
 * with shaders of its own; three keeps all of its own in one object, which no bundler can see through. Throws when three is not
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

/** `code` with every shader emptied that is neither drawn with nor included. */
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
  return code.replace(written, (line, kind: string, name: string) => (left.has(name) ? `${kind} ${name} = "";` : line));
}
