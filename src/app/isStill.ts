import type { Visit } from '../visit/visit';

/** Whether moves are to be cut short: by the visitor's choice, else by the device's. */
export function isStill({ store }: Pick<Visit, 'store'>): boolean {
  const { reducedMotion } = store.getState().settings;
  return reducedMotion === 'on' || (reducedMotion === 'auto' && matchMedia('(prefers-reduced-motion: reduce)').matches);
}
