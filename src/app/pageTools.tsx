import { render } from 'preact';
import type { StoreApi } from 'zustand/vanilla';
import { MoreDialog } from '../care/mode/MoreDialog';
import { Notice } from '../controls/Notice';
import { Boundary } from '../exhibition/Boundary';
import type { Visit } from '../visit/visit';
import { AlongTool } from './AlongTool';
import { exhibitionLoader } from './chunks';
import { toggleMagnifier, type Session } from './session';
import { Tools } from './Tools';
import { useStore } from './useStore';

interface PageToolsParts {
  root: string;
  session: StoreApi<Session>;
  visit: Visit;
}

let opening: Promise<void> | null = null;

/** Readies the tools over the plain page, once. Rejects when the hall's words cannot be had; a later call tries again. */
export function openPageTools(parts: PageToolsParts): Promise<void> {
  opening ??= start(parts).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function start({ root, session, visit }: PageToolsParts): Promise<void> {
  const { lang } = document.documentElement;
  const place = document.getElementById('tools');
  if (!place) throw new Error('This page has no place for the tools.');
  const index = await exhibitionLoader().loadIndex(lang);

  /** While the hall is in front it shows the tools itself. */
  function PageTools() {
    const { surface, dialog, storageSaid } = useStore(session);
    const { storage } = useStore(visit.store);
    if (surface !== 'page') return null;
    const show = (next: Session['dialog']) => () => session.setState({ dialog: next });
    return (
      <Boundary
        shows={String(dialog)}
        renderBroken={(again) => <Notice text={index.words.partFailed} actions={[{ word: index.words.tryAgain, onClick: again }, { word: index.words.close, onClick: show(null) }]} />}
      >
        {dialog === 'more' && (
          <MoreDialog
            words={index.words} languages={[]} onTours={undefined} onSettings={show('settings')} onPassport={show('passport')} onSpeak={show('speak')} onClose={show(null)}
            onMagnify={() => toggleMagnifier(session)}
          >
            <AlongTool words={index.words} lang={lang} root={root} />
          </MoreDialog>
        )}
        <Tools index={index} root={root} session={session} visit={visit} open={() => false} />
        {storage === 'blocked' && dialog === null && !storageSaid && (
          <Notice urgent={false} text={index.words.storageBlocked} actions={[{ word: index.words.understood, onClick: () => session.setState({ storageSaid: true }) }]} />
        )}
      </Boundary>
    );
  }
  render(<PageTools />, place);
}
