import { boardFont, titleLines } from '../labels';

/** What stands on a theatre's screen. */
export interface LessonSheet {
  /** Of the zone. */
  title: string;
  lessons: { title: string; minutes: string; learnt: boolean }[];
  /** Place of the lesson that opens at a touch. */
  next: number;
  /** `#rrggbb` of the zone's dye. */
  dye: string;
}

/** Lessons shown at once: more could not be read from the mouth of the wing. */
const most = 4;
const paper = '#f4efe3';
const quiet = '#4b5a74';
const margin = 56;

/** Draws a screen over the whole canvas: the zone's name, and its lessons in order with their minutes and a tick where they were gone through. */
export function drawLessons(context: CanvasRenderingContext2D, { title, lessons, next, dye }: LessonSheet): void {
  const { width, height } = context.canvas;
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.fillStyle = dye;
  write(context, title, { x: width / 2, y: 66, room: width - 2 * margin, size: 64 });
  context.fillRect(margin, 118, width - 2 * margin, 3);

  // A window that holds the next one.
  const first = Math.min(Math.max(0, next - 1), Math.max(0, lessons.length - most));
  const shown = lessons.slice(first, first + most);
  const row = (height - 138) / Math.max(3, shown.length);
  shown.forEach((lesson, i) => {
    const number = first + i;
    const y = 132 + (i + 0.5) * row;
    const isNext = number === next;
    context.beginPath();
    context.arc(margin + 34, y, 32, 0, 2 * Math.PI);
    context.fillStyle = isNext ? dye : paper;
    context.fill();
    context.lineWidth = 4;
    context.strokeStyle = dye;
    context.stroke();
    context.textAlign = 'center';
    context.fillStyle = isNext ? paper : dye;
    write(context, String(number + 1), { x: margin + 34, y: y + 2, room: 56, size: 40 });
    context.fillStyle = quiet;
    context.textAlign = 'right';
    write(context, lesson.minutes, { x: width - margin - 62, y: y + 2, room: 150, size: 34 });
    if (lesson.learnt) tick(context, width - margin - 24, y, dye);
    context.fillStyle = dye;
    context.textAlign = 'left';
    const lines = titleLines(lesson.title);
    const size = lines.length > 1 ? Math.min(42, row * 0.36) : 50;
    lines.forEach((line, at) => write(context, line, { x: margin + 92, y: y + 2 + (at - (lines.length - 1) / 2) * size * 1.18, room: width - 2 * margin - 92 - 220, size }));
  });
}

function write(context: CanvasRenderingContext2D, text: string, { x, y, room, size }: { x: number; y: number; room: number; size: number }): void {
  context.font = boardFont(size);
  const { width } = context.measureText(text);
  if (width > room) context.font = boardFont(Math.floor((size * room) / width));
  context.fillText(text, x, y);
}

function tick(context: CanvasRenderingContext2D, x: number, y: number, dye: string): void {
  context.beginPath();
  context.moveTo(x - 20, y);
  context.lineTo(x - 6, y + 15);
  context.lineTo(x + 20, y - 17);
  context.lineWidth = 8;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = dye;
  context.stroke();
}
