import type { Problem } from '../exhibition/types';
import { excerpt, fileStart, problem } from './problems';
import type { Content } from './readContent';

/** Checks that `help.md` is there, that it calls only the hall's hotlines, and its translations call the same ones. */
export function checkHelp({ help, hall }: Content): Problem[] {
  if (!help) return [problem('missing-help', 'help.md', fileStart, {})];
  const { original, translations } = help;
  const known = hall?.original.right.hotlines?.map(({ number }) => number);
  const steps = original.right.cheated ?? [];
  const unknown = steps.flatMap(({ call }, index) =>
    call === undefined || !known || known.includes(call) ? [] : [problem('unknown-hotline', original.file, original.at(['cheated', index, 'call']), { number: excerpt(call) })],
  );
  const differing = [...translations.values()].flatMap(({ file, right, at }) =>
    (right.cheated ?? []).flatMap(({ call }, index) => {
      const wanted = steps[index]?.call;
      if (steps.length === 0 || call === wanted) return [];
      return [problem('help-steps-differ', file, at(['cheated', index]), { number: index + 1, wanted: wanted ?? '（不写）' })];
    }),
  );
  return [...unknown, ...differing];
}
