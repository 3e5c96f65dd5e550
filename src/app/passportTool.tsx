import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import { forgetQuery } from '../controls/lastQuery';
import { loadFigures } from '../controls/loadFigures';
import { PassportDialog } from '../controls/PassportDialog';
import type { ExhibitionIndex } from '../exhibition/types';
import { readBank } from '../visit/bank/record';
import { exhibitionLoader } from './chunks';
import { loadLateWords } from './lateWords';
import { forgetPages } from './offline/forgetPages';
import type { ToolsProps } from './Tools';
import { useStore } from './useStore';

/** Brings the visitor's cloth with its drawings, the certificate, and the questions before and after. */
export async function bringPassport(index: ExhibitionIndex, root: string): Promise<ComponentType<ToolsProps>> {
  const [figures, themes, bankWords, awardWords] = await Promise.all([loadFigures(index.zones, root), exhibitionLoader().loadBank(index.lang), loadLateWords(index, 'bank'), loadLateWords(index, 'award')]);

  return function PassportTool({ session, visit }: ToolsProps) {
    const state = useStore(visit.store);
    const record = useMemo(() => readBank(state.bank, Date.now()), [state.bank]);
    return (
      <PassportDialog
        index={index} figures={figures} themes={themes} bankWords={bankWords} awardWords={awardWords} state={state} record={record}
        startAfresh={(settings) => {
          visit.startAfresh(settings);
          session.setState({ round: null });
          forgetQuery();
          void forgetPages(root);
        }}
        onBank={() => session.setState({ dialog: 'bank' })} onClose={() => session.setState({ dialog: null })}
      />
    );
  };
}
