import { z } from 'zod';
import { wordKeys, type WordKey } from '../../exhibition/words';
import { text } from './fields';

const shape = Object.fromEntries(wordKeys.map((key) => [key, text()])) as Record<WordKey, ReturnType<typeof text>>;

/** The words on buttons and labels in one language: `words/<lang>.yaml`. */
export const wordsSchema = z.strictObject(shape);
