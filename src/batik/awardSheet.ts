/** A certificate of learning: what was done and the visitor's own cloth, within a batik border. */
import { indigoDyes } from './palettes';
import { escapeXml, svgWithin } from './svg';
import { vineStrip } from './vineStrip';
import type { Sheet } from './visitorCloth';
import { balancedText, widthOf } from './wrapText';

export interface AwardText {
  hall: string;
  title: string;
  /** Empty where none was given. */
  name: string;
  /** What was done, a sentence to each. */
  done: readonly string[];
  day: string;
  /** What it is not. */
  note: string;
}

/** Pixels: the sheet, its border, and what is written on it. */
const width = 900;
const border = 60;
const inside = width - 2 * border - 100;
const middle = width / 2;
const clothWidth = 600;
const largestCloth = 760;
/** Kept for a name whether there is one or not, so that nothing beside the picture moves when somebody has typed theirs. */
const nameHeight = 92;
const sizes = { hall: 26, title: 68, name: 52, done: 30, day: 28, note: 22 };
const letters = 'system-ui,\'PingFang SC\',\'Noto Sans SC\',\'Noto Sans CJK SC\',\'Microsoft YaHei\',sans-serif';

/** The certificate as one SVG file. What it is called to whoever does not see it is all that is written on it. */
export function awardSheet({ hall, title, name, done, day, note }: AwardText, cloth: Sheet): Sheet {
  let y = border + 40 + (name === '' ? nameHeight / 2 : 0);
  /** One text, broken into lines, under the one before. */
  const write = (text: string, size: number, { space = 0, bold = false } = {}): string => {
    y += space;
    return balancedText(text, inside / size).map((line) => {
      y += size * 1.5;
      return `<text x="${middle}" y="${y - size * 0.4}" font-size="${size}"${bold ? ' font-weight="700"' : ''}>${escapeXml(line)}</text>`;
    }).join('');
  };
  const head = [write(hall, sizes.hall), write(title, sizes.title, { bold: true })];
  if (name === '') y += nameHeight / 2;
  else {
    const size = Math.min(sizes.name, inside / widthOf(name));
    head.push(write(name, size, { space: nameHeight - size * 1.5, bold: true }), `<path stroke="${indigoDyes.deep}" stroke-width="2" d="M${middle - 220} ${y}h440"/>`);
  }
  y += 16;
  const body = done.map((sentence) => write(sentence, sizes.done, { space: 8 }));
  const scale = Math.min(clothWidth / cloth.width, largestCloth / cloth.height);
  y += 30;
  const [across, down] = [cloth.width * scale, cloth.height * scale];
  const picture = `<svg x="${middle - across / 2}" y="${y}" width="${across}" height="${down}" viewBox="0 0 ${cloth.width} ${cloth.height}">${cloth.svg}</svg>`;
  y += down + 16;
  const foot = [write(day, sizes.day), write(note, sizes.note, { space: 8 })];
  const height = Math.ceil(y + 40 + border);
  const said = [title, name, ...done, day, note].filter((text) => text !== '').join(' ');
  const parts = [
    `<path fill="#fbf7ec" d="M0 0h${width}v${height}h${-width}z"/>`, ...borders(height),
    `<g fill="${indigoDyes.night}" text-anchor="middle" font-family="${letters}">${[...head, ...body, ...foot].join('')}</g>`, picture,
  ];
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(said)}">${parts.join('')}</svg>`, width, height };
}

/** The vine round the sheet: above and below from edge to edge, the sides between. */
function borders(height: number): string[] {
  const [flat, side] = [vineStrip(width, border), vineStrip(height - 2 * border, border)];
  const upright = (x: number) => `<g transform="translate(${x} ${border}) rotate(90)">${side}</g>`;
  return [upright(border), upright(width), flat, svgWithin(flat, `y="${height - border}"`)];
}
