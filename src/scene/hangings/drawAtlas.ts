import { signingArea, type Pledge } from '../../visit/pledge';
import { atlasSize, clothRect, mostRibbons, ribbonRect, type Rect } from './atlasPlan';

/** A drawn cloth with its size in pixels. */
export interface ClothPicture {
  image: CanvasImageSource;
  width: number;
  height: number;
}

export type SignedName = Pick<Pledge, 'name' | 'strokes'>;

/** Dye of a ribbon, its selvedge, and the brush's ink on it. */
const dye = { ribbon: '#dd7a2c', selvedge: '#b85a1b', ink: '#26160e' };
const font = '"Noto Serif SC", "Songti SC", STSong, "Noto Serif CJK SC", serif';

/** Draws the cloth (if it is begun) and the ribbons into the picture they share. */
export function drawAtlas(context: CanvasRenderingContext2D, cloth: ClothPicture | null, names: readonly SignedName[]): void {
  context.clearRect(0, 0, atlasSize, atlasSize);
  if (cloth) {
    const { x, y, width, height } = clothRect(cloth.width, cloth.height);
    context.drawImage(cloth.image, x, y, width, height);
  }
  names.slice(0, mostRibbons).forEach((name, i) => drawRibbon(context, ribbonRect(i), name));
}

/** A name runs down its ribbon: Chinese character under character, anything else, and what was drawn by hand, turned to the right. */
function drawRibbon(context: CanvasRenderingContext2D, { x, y, width, height }: Rect, { name, strokes }: SignedName): void {
  context.save();
  context.fillStyle = dye.selvedge;
  context.fillRect(x, y, width, height);
  context.fillStyle = dye.ribbon;
  context.fillRect(x + 3, y, width - 6, height);
  context.translate(x + width / 2, y);
  context.fillStyle = context.strokeStyle = dye.ink;
  context.lineCap = context.lineJoin = 'round';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const room = { across: width - 12, down: height - 46 };
  if (strokes.length > 0) drawStrokes(context, strokes, room);
  else if (/[\u3400-\u9fff]/.test(name)) drawColumn(context, [...name], room);
  else if (name) drawTurned(context, name, room);
  else drawSeal(context, room.across / 2);
  context.restore();
}

interface Room {
  across: number;
  down: number;
}

function drawColumn(context: CanvasRenderingContext2D, characters: string[], { across, down }: Room): void {
  const step = Math.min(across * 1.02, down / characters.length);
  context.font = `600 ${Math.round(step * 0.96)}px ${font}`;
  characters.forEach((character, i) => context.fillText(character, 0, 8 + (i + 0.5) * step, across));
}

function drawTurned(context: CanvasRenderingContext2D, name: string, { across, down }: Room): void {
  context.font = `600 ${Math.round(across * 0.72)}px ${font}`;
  context.translate(0, 8 + Math.min(down, context.measureText(name).width) / 2);
  context.rotate(Math.PI / 2);
  context.fillText(name, 0, 0, down);
}

function drawStrokes(context: CanvasRenderingContext2D, strokes: SignedName['strokes'], { across, down }: Room): void {
  const { width, height } = signingArea;
  const scale = Math.min(across / height, down / width);
  context.translate(0, 8 + (width * scale) / 2);
  context.rotate(Math.PI / 2);
  context.scale(scale, scale);
  context.translate(-width / 2, -height / 2);
  context.lineWidth = 3 / scale;
  for (const stroke of strokes) {
    context.beginPath();
    for (let i = 0; i + 1 < stroke.length; i += 2) context.lineTo(stroke[i]!, stroke[i + 1]!);
    // A dot is a stroke that goes nowhere.
    if (stroke.length === 2) context.lineTo(stroke[0]! + 0.1, stroke[1]!);
    context.stroke();
  }
}

/** Who gave no name pressed a thumb. */
function drawSeal(context: CanvasRenderingContext2D, radius: number): void {
  context.lineWidth = 2;
  for (const share of [1, 0.72, 0.44, 0.16]) {
    context.beginPath();
    context.ellipse(0, 12 + radius * 1.3, radius * 0.8 * share, radius * 1.2 * share, 0, 0, 2 * Math.PI);
    context.stroke();
  }
}
