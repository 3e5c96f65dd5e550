import { signingArea, type Pledge } from '../../visit/pledge';
import { atlasSize, clothRect, mostRibbons, ribbonRect, type Rect } from './atlasPlan';

/** A drawn cloth with its size in pixels. */
export interface ClothPicture {
  image: CanvasImageSource;
  width: number;
  height: number;
}

export type SignedName = Pick<Pledge, 'name' | 'strokes'>;

/** As the pledge's own ribbon has them: its dye, its selvedge, the ink on it, the red of a seal and what is cut out of that. */
const dye = { ribbon: '#f0913f', selvedge: '#b65a14', ink: '#14213f', seal: '#9c1f16', cut: '#fff3df' };
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
  else drawSeal(context, room.across);
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

/** Who gave no name set a seal: too small here for its words, so it bears the drum's rings. */
function drawSeal(context: CanvasRenderingContext2D, side: number): void {
  context.fillStyle = dye.seal;
  context.beginPath();
  context.roundRect(-side / 2, 12, side, side, side / 8);
  context.fill();
  context.strokeStyle = dye.cut;
  context.lineWidth = 2;
  for (const share of [0.74, 0.42, 0.12]) {
    context.beginPath();
    context.arc(0, 12 + side / 2, (side / 2) * share, 0, 2 * Math.PI);
    context.stroke();
  }
}
