import { useCallback } from 'preact/hooks';
import { isCommand } from '../exhibition/commands';
import { termPath } from '../exhibition/paths';
import type { Hit } from '../exhibition/search';
import type { ExhibitionIndex } from '../exhibition/types';
import { SearchDialog, type SearchDialogProps } from '../controls/SearchDialog';
import { exhibitionLoader } from './chunks';
import { canDo, doCommand, type HallCommands } from './doCommand';
import { addressOf, pageOf } from './history';
import type { ToolsProps } from './Tools';
import { useModule } from './useModule';

const loadMicrophone = () => import('../care/voice/SearchMicrophone');
type Microphone = Awaited<ReturnType<typeof loadMicrophone>>;

/** The microphone that stands beside the search box. */
const besideBox = ({ SearchMicrophone }: Microphone, { words, lang }: ExhibitionIndex): SearchDialogProps['microphone'] => (box, onQuery) =>
  <SearchMicrophone words={words} lang={lang} box={box} onQuery={onQuery} />;

interface SearchToolProps extends Omit<ToolsProps, 'hall'> {
  hall: HallCommands | undefined;
}

/** The search over either surface: pages are gone to in its way, commands are done at once. */
export function SearchTool({ index, root, session, visit, open, hall }: SearchToolProps) {
  const { lang } = index;
  const loadSearch = useCallback(() => exhibitionLoader().loadSearch(lang), [lang]);
  const { module: microphone } = useModule(loadMicrophone);
  const { booth } = session.getState();
  const langs = index.languages.map((language) => language.lang);
  const other = langs.find((each) => each !== lang);
  const here = hall ? (booth ? { kind: 'booth' as const, id: booth } : { kind: 'front' as const }) : pageOf(document.documentElement, langs)?.page;
  const otherLanguage = other && here && `${addressOf(root, other, here)}${hall ? '?hall' : ''}`;
  const surroundings = { session, visit, hall, otherLanguage };

  const hrefOf = ({ kind, id }: Hit) => {
    if (kind === 'booth' || kind === 'zone' || kind === 'question') return addressOf(root, lang, { kind, id });
    return kind === 'term' ? new URL(termPath(lang, id), root).href : undefined;
  };
  const act = (hit: Hit) => {
    if (hit.kind !== 'setting' || !isCommand(hit.id)) return open(hit);
    doCommand(hit.id, surroundings);
    return true;
  };
  return (
    <SearchDialog
      index={index} loadSearch={loadSearch} hrefOf={hrefOf} open={act}
      isOffered={({ kind, id }) => kind !== 'setting' || (isCommand(id) && canDo(id, surroundings))}
      microphone={microphone === null || microphone === 'failed' ? undefined : besideBox(microphone, index)}
      onClose={() => session.setState({ dialog: null })}
    />
  );
}
