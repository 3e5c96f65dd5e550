import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ExhibitWords } from '../../exhibition/words';
import { tidyName } from '../../visit/tidyName';
import type { Signing, SigningAct } from './model';
import { Ribbon, ribbonSize, signingCorner } from './Ribbon';
import type { Stroke } from './strokes';

/** Numbers of one stroke while it is drawn: half a minute of scribbling without lifting the finger. */
const longestStroke = 4000;

interface PadProps {
  signing: Signing;
  act: (act: SigningAct) => void;
  words: ExhibitWords;
}

/** The ribbon while it is signed: a finger, a pen or a mouse writes on it, and what is typed stands on it. */
export function Pad({ signing: { name, strokes }, act, words }: PadProps) {
  const padRef = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Stroke>([]);
  useLayoutEffect(() => {
    const pad = padRef.current!;
    let stroke: number[] = [];
    let pointer: number | null = null;
    const placed = ({ clientX, clientY }: PointerEvent) => {
      const { left, top, width, height } = pad.getBoundingClientRect();
      return [((clientX - left) / width) * ribbonSize.width - signingCorner.x, ((clientY - top) / height) * ribbonSize.height - signingCorner.y];
    };
    const begin = (event: PointerEvent) => {
      // A second finger or another button writes nothing.
      if (pointer !== null || event.button !== 0) return;
      pointer = event.pointerId;
      pad.setPointerCapture(pointer);
      stroke = placed(event);
      setDrawing(stroke);
    };
    const draw = (event: PointerEvent) => {
      if (event.pointerId !== pointer || stroke.length >= longestStroke) return;
      // Between two frames a quick finger has been in several places.
      const places = event.getCoalescedEvents?.() ?? [];
      stroke = [...stroke, ...(places.length > 0 ? places : [event]).flatMap(placed)];
      setDrawing(stroke);
    };
    const lift = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      pointer = null;
      act({ kind: 'stroke', stroke });
      setDrawing([]);
    };
    const ears = [['pointerdown', begin], ['pointermove', draw], ['pointerup', lift], ['pointercancel', lift]] as [string, EventListener][];
    for (const [name, listener] of ears) pad.addEventListener(name, listener);
    return () => ears.forEach(([name, listener]) => pad.removeEventListener(name, listener));
  }, [act]);
  return (
    <div ref={padRef} class="pledge-pad">
      <Ribbon name={tidyName(name)} strokes={drawing.length > 0 ? [...strokes, drawing] : strokes} hung={false} label={words.pledgePad} words={words} />
    </div>
  );
}
