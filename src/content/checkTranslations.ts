import { posix } from 'node:path';
import type { Problem } from '../exhibition/types';
import type { Inventory } from './inventory';
import { fileStart, problem } from './problems';
import { pagesOf, type BoothDocuments, type Content, type HallDocuments } from './readContent';

/** Checks translations against their originals, and reports those still to be written. */
export function checkTranslations(content: Content, { languages }: Inventory): Problem[] {
  const missing = [...pagesOf(content), ...content.stories].flatMap(({ files }) =>
    languages.slice(1).filter((lang) => !files.translations.has(lang)).map((lang) => {
      const translation = posix.basename(files.original).replace(/\.\w+$/, (ending) => `.${lang}${ending}`);
      return problem('missing-translation', files.original, fileStart, { lang, translation });
    }),
  );
  return [...missing, ...content.booths.flatMap(checkImageAlt), ...(content.hall ? checkHotlines(content.hall) : [])];
}

/** A picture's description is translated when, and only when, there is a picture. */
function checkImageAlt({ original, translations }: BoothDocuments): Problem[] {
  if (!original.value) return [];
  const hasImage = original.value.image !== undefined;
  return [...translations.values()].flatMap(({ file, value, at }) => {
    if (!value || hasImage === (value.imageAlt !== undefined)) return [];
    const field = hasImage ? 'imageAlt' : 'image（在中文原文里）';
    return [problem('picture-without-alt', file, at(['imageAlt']), { field })];
  });
}

function checkHotlines({ original, translations }: HallDocuments): Problem[] {
  const wanted = original.right.hotlines;
  if (!wanted) return [];
  return [...translations.values()].flatMap(({ file, right, at }) => {
    if (!right.hotlines) return [];
    const differences = right.hotlines.flatMap((hotline, index) => {
      const same = wanted.find(({ number }) => number === hotline.number);
      if (!same) return [problem('hotline-mismatch', file, at(['hotlines', index]), { detail: `原文没有 ${hotline.number}` })];
      if (same.checked === hotline.checked) return [];
      return [problem('hotline-mismatch', file, at(['hotlines', index, 'checked']), { detail: `${hotline.number} 的 checked 应该是 ${same.checked}` })];
    });
    const absent = wanted.filter(({ number }) => !right.hotlines?.some((hotline) => hotline.number === number));
    return [...differences, ...absent.map(({ number }) => problem('hotline-mismatch', file, at(['hotlines']), { detail: `缺 ${number}` }))];
  });
}
