import { BufferGeometry } from 'three';
import { timberFile } from './timberFile';
import { readModels } from './readModel';

/** Names of the timber models, as `scripts/models/hall` makes them. */
export type KitPart =
  | 'bay' | 'bayFloor' | 'trim' | 'trimFar' | 'passage' | 'passageFloor' | 'end' | 'booth'
  | 'front' | 'jamb' | 'post' | 'wedge' | 'drum';

/** The timber of the hall. Gives a geometry of its own at every call, so that each may carry its own instances and be disposed. */
export type Kit = (part: KitPart) => BufferGeometry;

/** Loads the timber of the hall. Rejects when it cannot be had. */
export async function loadKit(): Promise<Kit> {
  const response = await fetch(timberFile);
  if (!response.ok) throw new Error(`The hall's timber cannot be had: ${response.status}.`);
  const models = await readModels(await response.arrayBuffer());
  return (part) => {
    const model = models.get(part)!;
    const geometry = new BufferGeometry().setIndex(model.getIndex());
    for (const name of Object.keys(model.attributes)) geometry.setAttribute(name, model.getAttribute(name));
    return geometry;
  };
}
