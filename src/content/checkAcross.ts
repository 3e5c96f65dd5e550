import { posix } from 'node:path';
import type { Problem } from '../exhibition/types';
import type { Document } from './document';
import type { Inventory } from './inventory';
import { pictureFolder, type PictureUse } from './markdown/readPictures';
import { didYouMean, nearest } from './nearest';
import type { PictureResult, ReadyPicture } from './pictures/pictureStore';
import { excerpt, fileStart, problem } from './problems';
import { documentsOf, pagesOf, type Content } from './readContent';

/** Checks that every link leads to a file. `isShown` tells whether a booth's file is on show today. */
export function checkLinks(content: Content, inventory: Inventory, isShown: (file: string) => boolean): Problem[] {
  const pages = pagesOf(content);
  const targets = new Set(pages.map(({ files }) => files.original));
  return pages.flatMap(documentsOf).flatMap(({ file, links }) =>
    links.flatMap(({ url, target, at }) => {
      if (!targets.has(target)) return [problem('broken-link', file, at, { url: excerpt(url), hint: linkHint(file, target, inventory) })];
      return isShown(target) ? [] : [problem('hidden-link', file, at, { url: excerpt(url) })];
    }),
  );
}

/** The relative path the editor probably meant: the same name in another folder, or a name like it. */
function linkHint(file: string, target: string, { zones, booths }: Inventory): string {
  const files = [...booths, ...zones].map(({ original }) => original);
  const name = posix.basename(target);
  const meant = files.find((path) => posix.basename(path) === name) ?? files.find((path) => posix.basename(path) === nearest(name, files.map((other) => posix.basename(other))));
  return meant === undefined ? '' : `是不是想写“${posix.relative(posix.dirname(file), meant)}”？`;
}

/** Makes every picture in use ready, and reports those that cannot be. */
export async function checkPictures(
  content: Content,
  inventory: Inventory,
  readPicture: (path: string) => Promise<PictureResult>,
): Promise<{ pictures: Map<string, ReadyPicture>; problems: Problem[] }> {
  const pictures = new Map<string, ReadyPicture>();
  const problems = new Map<string, Problem>();
  const report = (found: Problem) => problems.set(`${found.file}:${found.line}:${found.column} ${found.rule}`, found);
  const present = new Set(inventory.pictures);

  for (const document of pagesOf(content).flatMap(documentsOf)) {
    for (const { path, at } of picturesOf(document)) {
      if (!path.startsWith(pictureFolder)) {
        report(problem('outside-content', document.file, at, { path: excerpt(path) }));
        continue;
      }
      if (!present.has(path)) {
        const names = inventory.pictures.map((picture) => posix.basename(picture));
        report(problem('missing-picture', document.file, at, { path: excerpt(path), hint: didYouMean(posix.basename(path), names) }));
        continue;
      }
      const result = await readPicture(path);
      if ('picture' in result) pictures.set(path, result);
      else {
        report(result.problem);
        report(problem('picture-unusable', document.file, at, { path: excerpt(path) }));
      }
    }
  }
  return { pictures, problems: [...problems.values()] };
}

/** The pictures of the text, and those the fields name without their folder. */
function picturesOf(document: Document<unknown>): PictureUse[] {
  const named = document.right as { image?: string; logo?: string };
  const fields = (['image', 'logo'] as const).filter((field) => named[field] !== undefined);
  return [...document.pictures, ...fields.map((field) => ({ path: mainPicture(named[field]!), at: document.at([field]) }))];
}

/** Path in the content folder of a picture that a field names. */
export function mainPicture(image: string): string {
  return posix.join(pictureFolder, image);
}

/** Checks zones against their folders and against the hall's order. */
export function checkZones({ hall }: Content, { zones, zoneFolders }: Inventory): Problem[] {
  const ids = zones.map(({ id }) => id);
  const orphans = zoneFolders
    .filter((zone) => !ids.includes(zone))
    .map((zone) => problem('missing-zone', `booths/${zone}`, fileStart, { zone, hint: didYouMean(zone, ids) }));
  if (!hall) return [...orphans, problem('missing-hall', 'hall.md', fileStart, {})];
  const order = hall.original.right.order;
  if (!order) return orphans;
  const at = hall.original.at(['order']);
  const file = hall.files.original;
  const unordered = ids.filter((id) => !order.includes(id)).map((zone) => problem('zone-not-in-order', file, at, { zone }));
  const unknown = order.flatMap((zone, index) =>
    ids.includes(zone) ? [] : [problem('unknown-zone', file, hall.original.at(['order', index]), { zone: excerpt(zone), hint: didYouMean(zone, ids) })],
  );
  return [...orphans, ...unordered, ...unknown];
}
