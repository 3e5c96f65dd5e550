import { z } from 'zod';
import { allWordKeys, type ExhibitWordKey } from '../../exhibition/words';
import { text } from './fields';

const shape = Object.fromEntries(allWordKeys.map((key) => [key, text()])) as Record<ExhibitWordKey, ReturnType<typeof text>>;

/** The words on buttons and labels in one language: `words/<lang>.yaml`. */
export const wordsSchema = z.strictObject(shape);
