import type { ComponentChildren } from 'preact';
import type { Words } from '../../exhibition/words';

/** White wax lines on a piece of indigo cloth, edged with dots; the words beside it say the same. */
function Cloth({ children }: { children: ComponentChildren }) {
  return (
    <svg class="event-cloth" viewBox="0 0 120 120" aria-hidden="true">
      <rect width="120" height="120" rx="10" class="event-dye" />
      <g fill="none" stroke="currentColor" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round">
        <rect x="7" y="7" width="106" height="106" rx="6" stroke-width="4" stroke-dasharray="0 7" />
        {children}
      </g>
    </svg>
  );
}

/** A head from the side, looking to the right. */
const Head = ({ x = 0, y = 0 }: { x?: number; y?: number }) => (
  <path transform={`translate(${x} ${y})`} d="M44 96v-12c-10-6-15-16-15-27 0-17 12-28 28-28 15 0 26 10 27 25l6 11-6 3v9c0 5-4 7-12 6v13" />
);

const pictures = {
  eventPuton: (
    <>
      <Head />
      <path d="M64 44h27v17H64z" fill="currentColor" fill-opacity="0.35" />
      <path d="M64 50c-12-3-24-2-34 4M60 30c6 3 10 8 11 14" />
      <circle cx="29" cy="58" r="5" />
      <path d="M19 46c-4 8-4 16 0 24m-5-6 5 7 5-6" />
    </>
  ),
  eventHold: (
    <>
      <circle cx="66" cy="42" r="21" />
      <circle cx="60" cy="36" r="4" />
      <path d="m70 46 5 4" />
      <path d="M49 54 33 90c-3 9 13 15 18 6l17-33" />
      <path d="M76 61c9 3 10 12 2 15l-15-3" fill="currentColor" fill-opacity="0.35" />
      <path d="M108 90c-9 0-14-1-20-5-4-3-7-6-6-9s5-3 9 0l9 5M66 88h26M60 98h34" />
      <path d="M104 52 91 61m2-9-2 9 9 1" />
    </>
  ),
  eventLook: (
    <>
      <circle cx="60" cy="70" r="20" />
      <path d="M48 47h24v11H48z" fill="currentColor" fill-opacity="0.35" />
      <path d="M34 42C24 50 20 60 21 72m-7-7 7 8 7-7M86 42c10 8 14 18 13 30m7-7-7 8-7-7" />
      <path d="M60 42V30" stroke-dasharray="2 6" />
      <rect x="44" y="16" width="32" height="13" rx="4" />
      <path d="M30 104c4-10 16-14 30-14s26 4 30 14" />
    </>
  ),
  eventTakeoff: (
    <>
      <circle cx="52" cy="48" r="11" />
      <path d="M50 60c-4 8-5 16-4 25h26v21M46 85c-8 0-12 0-14-2M54 64c8 2 13-4 17-16" />
      <path d="M28 85h34M34 86v20M58 92v14M31 64v20" />
      <path d="M70 27h22v13H70z" fill="currentColor" fill-opacity="0.35" />
      <path d="M81 20v-6m-5 3 5-5 5 5" />
    </>
  ),
} as const;

/** How to wear a headset, in four pictures with their words. */
export function Pictures({ words }: { words: Words }) {
  return (
    <ol class="event-pictures">
      {(Object.keys(pictures) as (keyof typeof pictures)[]).map((name) => (
        <li key={name}>
          <Cloth>{pictures[name]}</Cloth>
          <span>{words[name]}</span>
        </li>
      ))}
    </ol>
  );
}
