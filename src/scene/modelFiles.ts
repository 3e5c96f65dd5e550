import type { Model } from '../exhibition/models';

const addresses = import.meta.glob<string>('../../art/models/*.glb', { query: '?url', import: 'default', eager: true });

/** Address of an exhibit model; it changes whenever the model does. */
export function modelFile(kind: Model): string {
  return addresses[`../../art/models/${kind}.glb`]!;
}
