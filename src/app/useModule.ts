import { useEffect, useState } from 'preact/hooks';

/** A module brought when the component that needs it is shown: `null` on its way, `failed` when it could not be had. */
export function useModule<Module>(load: () => Promise<Module>): { module: Module | 'failed' | null; again: () => void } {
  const [module, setModule] = useState<Module | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const set = (come: Module | 'failed') => wanted && setModule(() => come);
    setModule(null);
    load().then(set, () => set('failed'));
    return () => {
      wanted = false;
    };
  }, [attempt, load]);
  return { module, again: () => setAttempt(attempt + 1) };
}
