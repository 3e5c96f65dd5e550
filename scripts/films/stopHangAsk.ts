import { arrow, at, bag, cloth, coin, digits, glide, handset, house, keys, mobile, names, palm, person, rings, star, telephone, within } from './drawing';

/** Seconds at which its parts begin; the same stand in the booth that shows it. */
const begins = { stop: 12, hangUp: 23, ask: 36, end: 53 } as const;

/** A slow approach, so that no scene stands quite still. */
const nearer = (now: number, from: number, drawn: string) => at([320, 180], at([-320, -180], drawn), { scale: 1 + 0.022 * glide(now, from, 12) });

const ringing = (now: number) => telephone + at([0, -30], handset, { scale: 1.25, turn: 2.5 * Math.sin(now * 5) }) + rings(now);

/** Somebody rings and wants money: a coin rolls towards a bag without a bottom. */
function trouble(now: number): string {
  const gone = glide(now, 5.5, 5.5);
  return at([320, 180], star, { scale: 0.95, turn: now * 1.2, seen: 0.16 })
    + at([320 - 170 * glide(now, 3.6, 1.8), 190], ringing(now), { scale: 1.15 - 0.1 * glide(now, 3.6, 1.8) })
    + at([480, 190], bag, { seen: glide(now, 4.2, 1.2) })
    + at([255 + 110 * gone, 250], coin, { turn: 240 * gone, seen: glide(now, 5, 0.8) });
}

/** An open hand holds the coin back. */
function stop(now: number): string {
  const up = glide(now, begins.stop + 0.4, 1.6);
  return at([525, 190], bag, { seen: 0.55 })
    + at([110 + 70 * glide(now, begins.stop, 2), 240], coin, { turn: 150 * glide(now, begins.stop, 2) })
    + at([330, 290 - 95 * up], palm, { scale: 1.25 });
}

/** The handset goes down; two people talk it over. */
function hangUp(now: number): string {
  const down = glide(now, begins.hangUp + 0.6, 2);
  const talk = glide(now, begins.hangUp + 5, 1.4);
  const dot = (i: number) => at([-26 + i * 26, 0], '<circle r="5" fill="#f4efe3" stroke="none"/>', { seen: glide(now, begins.hangUp + 6.4 + i * 0.7, 0.6) });
  return at([320 - 165 * talk, 190], telephone + at([0, -30 - 62 * (1 - down)], handset, { scale: 1.25, turn: -24 * (1 - down) }) + at([0, -30], rings(now), { seen: 1 - glide(now, begins.hangUp, 1) }), { scale: 1.15 })
    + at([380, 212], person(true), { seen: talk })
    + at([545, 212], person(false), { seen: talk })
    + at([462, 96], [0, 1, 2].map(dot).join(''), { seen: talk });
}

/** A number of one's own choosing: the line for advice, a known one, and the alarm. */
function ask(now: number): string {
  const known = glide(now, begins.ask + 6, 1);
  const alarm = glide(now, begins.ask + 12, 1);
  const typed = (number: string, from: number) => Math.min(number.length, Math.max(0, Math.floor((now - from) / 0.5)));
  const line = at([170, 180], mobile + at([0, -40], keys)) + at([405, 128], digits('96110', typed('96110', begins.ask + 0.8))) + at([405, 232], house, { scale: 0.9, seen: glide(now, begins.ask + 3.4, 1) });
  const old = at([170, 180], person(true), { scale: 1.1 }) + at([320, 180], arrow) + at([480, 180], mobile + names + at([0, 70], handset, { scale: 0.55 }));
  const call = at([200, 180], mobile + at([0, -40], keys)) + at([430, 205], digits('110', typed('110', begins.ask + 12.6), 104));
  return at([0, 0], line, { seen: 1 - known }) + at([0, 0], old, { seen: known * (1 - alarm) }) + at([0, 0], call, { seen: alarm });
}

/** All three side by side: also what is seen before the film begins. */
export function together(shown: readonly [number, number, number]): string {
  return at([130, 190], palm, { seen: shown[0] })
    + at([320, 196], telephone + at([0, -30], handset, { scale: 1.25 }), { scale: 1.1, seen: shown[1] })
    + at([510, 180], mobile + at([0, -40], keys), { scale: 0.9, seen: shown[2] });
}

/** “Stop, hang up, ask”: a silent film for elders. Its words are its captions; what it says stands in the booths no-safe-account and family-or-ai-voice. */
export const stopHangAsk = {
  name: 'stop-hang-ask',
  seconds: 60,
  /** The picture at a moment, as an SVG's inside. */
  draw(now: number): string {
    const scene = (from: number, to: number, drawn: (now: number) => string) => {
      const seen = within(now, from, to);
      return seen <= 0 ? '' : at([0, 0], nearer(now, from, drawn(now)), { seen });
    };
    return cloth(
      scene(-1, begins.stop, trouble) + scene(begins.stop, begins.hangUp, stop) + scene(begins.hangUp, begins.ask, hangUp) + scene(begins.ask, begins.end, ask)
        + scene(begins.end, 61, () => together([glide(now, begins.end + 0.2, 0.8), glide(now, begins.end + 1.4, 0.8), glide(now, begins.end + 2.6, 0.8)])),
    );
  },
  /** What is seen before it begins. */
  poster: () => cloth(together([1, 1, 1])),
};
