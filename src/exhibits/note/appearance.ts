import type { Look, Note, Sign } from './model';

/** What there is to see of a note in the way it is held. Hues are in degrees, the rest goes from 0 to 1. */
export interface Appearance {
  numberHue: number;
  /** Where the bright band crosses the number, 0 at its top; null where there is none. */
  band: number | null;
  threadHue: number;
  /** Whether the thread is one dark line through the paper. */
  threadLine: boolean;
  /** How well the picture in the paper is seen, and the value below it. */
  picture: number;
  value: number;
  /** Whether the print stands out under the finger. */
  relief: boolean;
  /** Threads in the paper and the number shine under the lamp; the paper of a false note shines itself. */
  fibres: boolean;
}

const [red, green, blue] = [5, 140, 215];
/** What is only printed looks the same from every side and in every light. */
const onlyPrinted = 0.35;

/** How a note with these wrong signs looks now. */
export function appearance({ tilt, light, feeling }: Look, note: Note): Appearance {
  const right = (sign: Sign) => !note.includes(sign);
  const turned = Math.min(1, Math.max(Math.abs(tilt.x), Math.abs(tilt.y)) / 30);
  const inPaper = light === 'through' ? 0.9 : 0.05;
  return {
    numberHue: right('number') ? green + (blue - green) * turned : green,
    band: right('number') ? 0.5 + tilt.x / 80 + tilt.y / 160 : null,
    threadHue: right('thread') ? red + (green - red) * turned : red,
    threadLine: right('thread') && light === 'through',
    picture: right('picture') ? inPaper : onlyPrinted,
    value: right('value') ? inPaper : onlyPrinted,
    relief: right('raised') && feeling,
    fibres: note.length === 0,
  };
}
