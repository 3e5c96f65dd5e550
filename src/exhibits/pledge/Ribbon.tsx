import './ribbon.css';
import { fill } from '../../exhibition/words';
import { signingArea, type Signed } from '../../visit/pledge';
import { mannerOf } from './model';
import type { PledgeWords } from './pledgeWords';
import { pathOf } from './strokes';

/** Where the signing area begins on the ribbon, in units of the picture. */
export const signingCorner = { x: 30, y: 15 };
export const ribbonSize = { width: 360, height: 130 };
const [middleX, middleY] = [signingCorner.x + signingArea.width / 2, signingCorner.y + signingArea.height / 2];
const largestLetter = 54;
/** Two tails and two loops, and over them the knot. */
const bow = 'M176 -20L152 22L165 19L172 29L182 -18ZM184 -20L208 22L195 19L188 29L178 -18ZM180 -24C150 -60 100 -54 104 -26C106 -2 152 -4 180 -24ZM180 -24C210 -60 260 -54 256 -26C254 -2 208 -4 180 -24Z';
const knot = 'M170 -34Q180 -39 190 -34Q195 -24 190 -14Q180 -9 170 -14Q165 -24 170 -34Z';
const stampLetter = 26;

interface RibbonProps extends Pick<Signed, 'name' | 'strokes'> {
  /** It hangs, with its seal; before that it is signed. */
  hung: boolean;
  label: string;
  words: PledgeWords;
}

/** The orange ribbon: written on, typed on, or sealed; hung, it is tied to a rail. */
export function Ribbon({ name, strokes, hung, label, words }: RibbonProps) {
  const manner = mannerOf({ name, strokes });
  const large = manner === 'sealed';
  const stampWidth = stampLetter * lengthOnRibbon(words.pledgeStamp) + 24;
  return (
    <svg class="pledge-ribbon" viewBox={hung ? '0 -56 360 186' : `0 0 ${ribbonSize.width} ${ribbonSize.height}`} role="img" aria-label={label} {...(hung && { tabindex: -1 })}>
      {hung && <rect class="pledge-rail" x="0" y="-31" width="360" height="14" rx="4" />}
      <path class="pledge-cloth" d="M6 12H354L338 65L354 118H6L22 65Z" />
      <path class="pledge-hem" d="M20 21H340M20 109H340" />
      {hung && [bow, knot].map((d) => <path key={d} class="pledge-bow" d={d} />)}
      {manner === 'drawn' && <path class="pledge-ink" transform={`translate(${signingCorner.x} ${signingCorner.y})`} d={pathOf(strokes)} />}
      {manner === 'named' && <text class="pledge-written" x={middleX} y={middleY} font-size={Math.min(largestLetter, 250 / lengthOnRibbon(name))}>{name}</text>}
      {(hung || large) && (
        <g class="pledge-stamp" transform={large ? `translate(${middleX} ${middleY}) scale(1.6)` : `translate(${336 - stampWidth * 0.36} 92) rotate(-5) scale(.72)`} opacity={hung ? 1 : 0.35}>
          <rect x={-stampWidth / 2} y="-22" width={stampWidth} height="44" rx="5" />
          <text font-size={stampLetter}>{words.pledgeStamp}</text>
        </g>
      )}
    </svg>
  );
}

/** In letters as wide as they are high; Latin ones are a little over half as wide. */
const lengthOnRibbon = (name: string) => Array.from(name).reduce((sum, letter) => sum + (letter < '\u0250' ? 0.62 : 1), 0);

/** What a ribbon is called to whoever does not see it. */
export function ribbonName(ribbon: Pick<Signed, 'name' | 'strokes'>, words: PledgeWords): string {
  const { name } = ribbon;
  if (name !== '') return fill(words.pledgeNamed, { name });
  return mannerOf(ribbon) === 'drawn' ? words.pledgeDrawn : words.pledgeSealed;
}
