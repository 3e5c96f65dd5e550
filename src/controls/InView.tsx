import { useRef, useState } from 'preact/hooks';
import type { ExhibitionIndex } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { nearPlaces, type NearPlace } from '../hall/nearPlaces';
import type { FloorPlan, Pose } from '../hall/types';

interface InViewProps {
  index: ExhibitionIndex;
  plan: FloorPlan;
  /** Where the visitor stands and looks, now. */
  look: Pose;
  /** The booth the visitor stands at. */
  booth: string | null;
  /** The visitor is under way: what is near will be told on arrival. */
  walking: boolean;
  goTo: (place: NearPlace) => void;
}

/**
 * The hall in words, for keyboard and ear: what is near, which way and how far; Enter walks there. It shows itself when
 * the focus comes to it. A screen reader finds the whole list at any time, the Tab key only once it has been opened.
 */
export function InView({ index, plan, look, booth, walking, goTo }: InViewProps) {
  const { words, hall } = index;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  // A turn by hand is not told to this list; it looks again when somebody comes to read it.
  const [, lookAgain] = useState(0);
  const places = nearPlaces(plan, look, booth);
  const titleOf = (place: NearPlace) => {
    if (place.kind === 'lobby') return words.lobby;
    const { id, kind } = place;
    if (kind === 'theatre') return words.theatre;
    const all = kind === 'zone' ? index.zones : index.zones.flatMap(({ booths }) => booths);
    return all.find((one) => one.id === id)?.title ?? '';
  };
  const tell = (word: string, place: NearPlace) =>
    fill(word, { count: places.length, title: titleOf(place), side: words[place.side], metres: Math.max(1, Math.round(place.metres)) });
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const [nearest] = places;
  return (
    <main class={open ? 'in-view in-view-open' : 'in-view'}>
      <h1 class="sr-only">{hall.name}</h1>
      {/* Keys and focus bubble up from the buttons, which are reached by key themselves. */}
      <div
        role="presentation"
        onFocusIn={() => lookAgain((times) => times + 1)}
        onFocusOut={({ currentTarget, relatedTarget }) => {
          if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open) close();
        }}
      >
        <button ref={opener} type="button" class="in-view-opener" aria-expanded={open} aria-controls="in-view-list" onClick={() => setOpen(!open)}>
          {words.near}
        </button>
        <ul id="in-view-list">
          {places.map((place) => (
            <li key={place.kind === 'lobby' ? 'lobby' : `${place.kind}/${place.id}`}>
              <button
                type="button"
                tabIndex={open ? 0 : -1}
                onClick={() => {
                  close();
                  goTo(place);
                }}
              >
                {tell(words.nearPlace, place)}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <p role="status" class="sr-only">{!walking && nearest && tell(words.nearSaid, nearest)}</p>
    </main>
  );
}
