import { hallDyes } from '../../batik/palettes';
import { pagePath, rootFrom } from '../../exhibition/paths';
import type { ExhibitionIndex } from '../../exhibition/types';

/** What a phone is told when the hall is put on its home screen in one language; beside that language's front page. */
export function webManifest({ hall, lang, words, tours }: ExhibitionIndex): string {
  const front = pagePath(lang, { kind: 'front' });
  const root = rootFrom(front);
  const { deep } = hallDyes(hall.colour);
  const [tour] = tours;
  const shortcuts = [
    { name: words.help, url: root + pagePath(lang, { kind: 'help' }) },
    ...(tour ? [{ name: tour.title, url: root + pagePath(lang, { kind: 'tour', id: tour.id }) }] : []),
    { name: words.questions, url: root + pagePath(lang, { kind: 'questions' }) },
  ];
  return JSON.stringify({
    name: hall.name,
    short_name: hall.name.slice(0, 12),
    description: hall.tagline,
    lang,
    id: root + front,
    start_url: './',
    scope: root,
    display: 'minimal-ui',
    background_color: deep,
    theme_color: deep,
    icons: [
      { src: `${root}favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
      ...[192, 512].map((side) => ({ src: `${root}icon-${side}.png`, sizes: `${side}x${side}`, type: 'image/png' })),
      { src: `${root}icon-maskable.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: shortcuts.map((shortcut) => ({ ...shortcut, icons: [{ src: `${root}icon-192.png`, sizes: '192x192', type: 'image/png' }] })),
  });
}
