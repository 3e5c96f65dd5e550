import { CanvasTexture, LinearMipmapLinearFilter, Vector2, type WebGLRenderer } from 'three';

const cell = { width: 512, height: 128 } as const;
/** The letters of boards, so many pixels high. */
export const boardFont = (size: number): string => `600 ${size}px "Noto Serif SC", "Songti SC", STSong, "Noto Serif CJK SC", serif`;

/** Length of a text in Chinese characters; a letter counts half. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e80 ? 1 : 0.5), 0);
}

/** Cuts a text into `count` lines of like length: Chinese anywhere but before a closing mark, words at their spaces. */
function evenLines(text: string, count: number): string[] {
  const units = /[\u3400-\u9fff]/.test(text) ? [...text] : text.match(/[^ ]* |[^ ]+$/g) ?? [];
  const each = lengthOf(text) / count;
  const lines = [''];
  for (const unit of units) {
    const line = lines.at(-1)!;
    const closing = /^[，。：；、！？）」》”]/.test(unit);
    if (lines.length < count && lengthOf(line) >= each - 0.25 && !closing) lines.push(unit);
    else lines[lines.length - 1] = line + unit;
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** Brings a dictionary along, which takes a phone a tenth of a second: made once, and only for a title that has no other place to be parted. */
let segmenter: Intl.Segmenter | undefined;

/** Ends of Chinese words, where the browser knows them; never before a closing mark nor after an opening one. */
function wordEnds(text: string): number[] {
  if (!('Segmenter' in Intl) || !/[\u3400-\u9fff]/.test(text)) return [];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = [...segmenter.segment(text)];
  return words.map(({ index }) => index).filter((at) => at > 0 && !/[，。：；、！？）」》”]/.test(text[at]!) && !/[（「《“]/.test(text[at - 1]!));
}

/** Where a title of this length is best parted in two: between clauses, else between words, as near its middle as can be; 0 where that would leave one line far longer than the other. */
function bestEnd(text: string, length: number): number {
  const longer = (end: number): number => Math.max(lengthOf(text.slice(0, end)), lengthOf(text.slice(end)));
  const bestOf = (ends: number[]): number => {
    const best = ends.reduce((a, b) => (a && longer(a) <= longer(b) ? a : b), 0);
    return best && longer(best) <= Math.max(10, length * 0.65) ? best : 0;
  };
  const clauses = [...text.matchAll(/[，；。？！、]|[,;] /g)].map(({ index, 0: mark }) => index + mark.length).filter((end) => end < text.length);
  return bestOf(clauses) || bestOf(wordEnds(text));
}

/** Breaks what stands on a board into lines: a title into at most two, after its colon if it has one, else after a clause or a word; a sentence into more. */
export function titleLines(text: string): string[] {
  const length = lengthOf(text);
  if (length <= 8) return [text];
  if (length > 24) return evenLines(text, Math.ceil(length / 16));
  const colon = text.search(/[：:]/) + 1;
  const end = colon > 1 && colon < text.length - 1 ? colon : bestEnd(text, length);
  if (end) return [text.slice(0, end).trim(), text.slice(end).trim()];
  return evenLines(text, 2);
}

/**
 * Name boards in one texture: cotton-white letters on dyed cloth with a wax line round it.
 * Cells are lent to the keys asked for last, so the texture keeps its size however many booths the hall has.
 */
export class LabelAtlas {
  readonly texture: CanvasTexture;
  readonly bytes: number;
  private readonly context: CanvasRenderingContext2D;
  private readonly cells = new Map<string, number>();
  /** Cells drawn since the whole was given to the GPU, which it lacks. */
  private readonly unsent = new Set<number>();
  private single: CanvasTexture | null = null;

  constructor(
    private readonly columns: number,
    private readonly rows: number,
  ) {
    const canvas = document.createElement('canvas');
    canvas.width = columns * cell.width;
    canvas.height = rows * cell.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No 2D canvas for the name boards.');
    this.context = context;
    this.texture = new CanvasTexture(canvas);
    this.texture.minFilter = LinearMipmapLinearFilter;
    this.texture.anisotropy = 4;
    // Mipmaps add a third.
    this.bytes = Math.round((canvas.width * canvas.height * 4 * 4) / 3);
  }

  get capacity(): number {
    return this.columns * this.rows;
  }

  /** Sees that every label has its cell, drawing only those that had none. Labels past the capacity get none. */
  show(labels: { key: string; text: string; dye: string }[]): void {
    const wanted = new Map(labels.slice(0, this.capacity).map((label) => [label.key, label]));
    for (const key of this.cells.keys()) if (!wanted.has(key)) this.cells.delete(key);
    const used = new Set(this.cells.values());
    let free = 0;
    for (const [key, label] of wanted) {
      if (this.cells.has(key)) continue;
      while (used.has(free)) free += 1;
      used.add(free);
      this.cells.set(key, free);
      this.draw(free, label.text, label.dye);
      this.unsent.add(free);
    }
    if (this.texture.version > 0) return;
    this.texture.needsUpdate = true;
    this.unsent.clear();
  }

  /** Sends what was drawn since the last time: a few cells, where the whole texture would take megabytes. To be called before labels that may have changed are drawn. */
  send(renderer: WebGLRenderer): void {
    const { unsent, texture, context: { canvas } } = this;
    if (unsent.size === 0) return;
    this.single ??= new CanvasTexture(Object.assign(document.createElement('canvas'), cell));
    const single = (this.single.image as HTMLCanvasElement).getContext('2d')!;
    for (const index of unsent) {
      const { x, y } = this.corner(index);
      single.drawImage(canvas, x, y, cell.width, cell.height, 0, 0, cell.width, cell.height);
      unsent.delete(index);
      // Its smaller copies are made once, from all the new cells.
      texture.mipmapsAutoUpdate = unsent.size === 0;
      renderer.copyTextureToTexture(this.single, texture, null, new Vector2(x, canvas.height - cell.height - y));
    }
  }

  /** The upper left corner of a cell, in pixels from that of the whole. */
  private corner(index: number): { x: number; y: number } {
    return { x: (index % this.columns) * cell.width, y: Math.floor(index / this.columns) * cell.height };
  }

  /** Texture rectangle of a label as [u, v, width, height], v upward; null when it has no cell. */
  rect(key: string): [u: number, v: number, width: number, height: number] | null {
    const index = this.cells.get(key);
    if (index === undefined) return null;
    const column = index % this.columns;
    const row = Math.floor(index / this.columns);
    return [column / this.columns, 1 - (row + 1) / this.rows, 1 / this.columns, 1 / this.rows];
  }

  private draw(index: number, text: string, dye: string): void {
    const { context } = this;
    const { x, y } = this.corner(index);
    context.save();
    context.translate(x, y);
    context.fillStyle = dye;
    context.fillRect(0, 0, cell.width, cell.height);
    context.strokeStyle = '#f4efe3';
    context.lineWidth = 2;
    context.strokeRect(7, 7, cell.width - 14, cell.height - 14);
    context.fillStyle = '#f4efe3';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    const lines = titleLines(text);
    const room = cell.width - 40;
    let size = [72, 46][lines.length - 1] ?? Math.floor((cell.height - 30) / lines.length / 1.15);
    context.font = boardFont(size);
    const widest = Math.max(...lines.map((line) => context.measureText(line).width));
    if (widest > room) size = Math.floor((size * room) / widest);
    context.font = boardFont(size);
    lines.forEach((line, i) => context.fillText(line, cell.width / 2, cell.height / 2 + (i - (lines.length - 1) / 2) * (lines.length > 2 ? size * 1.2 : cell.height * 0.41) + 2));
    context.restore();
  }

  dispose(): void {
    this.texture.dispose();
  }
}
