import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Act, Tilt } from './model';

/** Degrees to a pixel of dragging, and to a press of an arrow. */
const perPixel = 0.3;
export const perStep = 15;
const arrows: Record<string, Tilt> = { ArrowUp: { x: perStep, y: 0 }, ArrowDown: { x: -perStep, y: 0 }, ArrowLeft: { x: 0, y: -perStep }, ArrowRight: { x: 0, y: perStep } };
/** Milliseconds of trembling and rest, as a finger feels over lines. */
export const tremble = [20, 40, 20, 40, 20];

interface CardProps {
  tilt: Tilt;
  /** The print under the finger stands out. */
  rough: boolean;
  label: string;
  act: (act: Act) => void;
  children: ComponentChildren;
}

/** The note in the hand: a finger, a mouse, the arrow keys, or in a headset the hand itself (`handturn`) tilts it. Fingers go on scrolling the page up and down. */
export function Card({ tilt, rough, label, act, children }: CardProps) {
  const cardRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = cardRef.current!;
    let from: { x: number; y: number } | null = null;
    const take = ({ clientX, clientY, pointerId, isTrusted }: PointerEvent) => {
      // A headset's ray presses too, but drags nothing.
      if (!isTrusted) return;
      from = { x: clientX, y: clientY };
      card.setPointerCapture(pointerId);
    };
    const drag = ({ clientX, clientY }: PointerEvent) => {
      if (!from) return;
      act({ kind: 'turn', x: (from.y - clientY) * perPixel, y: (clientX - from.x) * perPixel });
      from = { x: clientX, y: clientY };
      if (rough) navigator.vibrate?.(tremble);
    };
    const letGo = () => {
      from = null;
    };
    const type = (event: KeyboardEvent) => {
      const by = arrows[event.key];
      if (!by || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      act({ kind: 'turn', ...by });
    };
    const turn = ({ detail }: CustomEvent<Tilt>) => act({ kind: 'turn', ...detail });
    const ears = [['pointerdown', take], ['pointermove', drag], ['pointerup', letGo], ['pointercancel', letGo], ['keydown', type], ['handturn', turn]] as [string, EventListener][];
    for (const [name, listener] of ears) card.addEventListener(name, listener);
    return () => ears.forEach(([name, listener]) => card.removeEventListener(name, listener));
  }, [act, rough]);
  return (
    <div ref={cardRef} class="note-card" role="application" tabIndex={0} data-turnable aria-label={label} style={{ transform: `rotateX(${tilt.x}deg) rotateY(${tilt.y}deg)` }}>
      {children}
    </div>
  );
}
