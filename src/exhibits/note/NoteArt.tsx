import { useMemo } from 'preact/hooks';
import type { ExhibitWords } from '../../exhibition/words';
import { freshId } from '../freshId';
import { appearance } from './appearance';
import { butterfly, sawteeth, star, waves } from './drawing';
import type { Look, Note } from './model';

const fibres = 'M70 52l7 5M128 150l9 -4M196 44l-6 7M258 88l6 7M30 128l8 3M214 158l-7 5M92 96l4 8';
const micro = '多彩金融数字展厅教学样票'.repeat(7);

interface NoteArtProps {
  look: Look;
  note: Note;
  words: ExhibitWords;
  /** What there is to see now, for whoever does not see it. */
  label: string;
}

/** The note itself: layers of one picture, shown by how it is held. */
export function NoteArt({ look, note, words, label }: NoteArtProps) {
  const id = useMemo(freshId, []);
  const { numberHue, band, threadHue, threadLine, picture, value, relief, fibres: shine } = appearance(look, note);
  const ink = `hsl(${Math.round(numberHue)} 70% 34%)`;
  return (
    <svg class={`note-art note-${look.light}${shine ? '' : ' note-bleached'}`} viewBox="0 0 300 200" role="img" aria-label={label}>
      <defs>
        <linearGradient id={id} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color={ink} />
          {band !== null && [-0.16, 0, 0.16].map((beside) => <stop key={beside} offset={Math.min(1, Math.max(0, band + beside))} stop-color={beside === 0 ? '#f4ffe6' : ink} />)}
          <stop offset="1" stop-color={ink} />
        </linearGradient>
      </defs>
      <rect class="note-paper" width="300" height="200" rx="5" />
      <g class="note-print">
        <path class="note-waves" d={waves(15)} />
        <path class="note-teeth" d={sawteeth(8, 292, 8, 24, 11) + sawteeth(8, 292, 192, 24, -11)} />
        <text class="note-micro" x="12" y="186" textLength="276">{micro}</text>
        <text class="note-small" x="128" y="40">{words.noteFace}</text>
        <text class="note-small" x="290" y="176" text-anchor="end">样 0000007</text>
      </g>
      <g class="note-in-paper">
        <path d={butterfly} transform="translate(56 84)" opacity={picture} />
        <text x="56" y="152" text-anchor="middle" opacity={value}>7</text>
      </g>
      <g class={`note-drum${relief ? ' note-relief' : ''}`}>
        <circle cx="182" cy="106" r="50" />
        <circle cx="182" cy="106" r="44" />
        <path d={star(182, 106, 38, 14, 12)} />
        <circle cx="182" cy="106" r="8" />
      </g>
      <rect class="note-thread" x="112" y="8" width="6" height="184" fill={`hsl(${Math.round(threadHue)} 65% 38%)`} stroke-dasharray="12 6" />
      {threadLine && <rect class="note-thread-line" x="111" y="6" width="8" height="188" />}
      <text class="note-number" x="264" y="132" text-anchor="middle" fill={`url(#${id})`}>7</text>
      {shine && <path class="note-fibres" d={fibres} />}
      <g class="note-stamp" transform="translate(262 52) rotate(-12)">
        <rect x="-32" y="-16" width="64" height="30" rx="4" />
        <text text-anchor="middle" y="7">样票</text>
      </g>
    </svg>
  );
}
