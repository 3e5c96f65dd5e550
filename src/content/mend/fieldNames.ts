import type { z } from 'zod';
import { allWordKeys } from '../../exhibition/words';
import { bankSchema } from '../schemas/bank';
import { boothSchema } from '../schemas/booth';
import { hallSchema } from '../schemas/hall';
import { helpSchema } from '../schemas/help';
import { questionSchema } from '../schemas/question';
import { termSchema } from '../schemas/term';
import { tourSchema } from '../schemas/tour';
import { zoneSchema } from '../schemas/zone';
import { inner, type ObjectSchema } from '../validate';

/** Every name that may stand before a colon: at the top of a file, and in the files of words. */
export const fieldNames = new Set<string>(allWordKeys);
/** Those whose value is a list of words on one line. */
export const wordLists = new Set<string>();
/** Those whose value is a day. */
export const dayFields = new Set<string>();

for (const schema of [hallSchema, helpSchema, boothSchema, zoneSchema, tourSchema, questionSchema, termSchema, bankSchema]) collect(schema);

function collect({ shape }: ObjectSchema): void {
  for (const [name, field] of Object.entries(shape)) {
    const node = inner(field as z.ZodType);
    fieldNames.add(name);
    if (isDay(node)) dayFields.add(name);
    if (node.type !== 'array') continue;
    const entry = inner((node as z.ZodArray<z.ZodType>).element);
    if (entry.type === 'object') collect(entry as ObjectSchema);
    else wordLists.add(name);
  }
}

/** Whether a field takes a day and nothing else; a day's schema has no mark of its own. */
export function isDay(node: z.ZodType): boolean {
  return node.safeParse('2026-01-05').success && !node.safeParse('2026-02-30').success;
}
