import type { ComponentType } from 'preact';
import { loadFigures } from '../controls/loadFigures';
import { PassportDialog } from '../controls/PassportDialog';
import type { ExhibitionIndex } from '../exhibition/types';
import { bankOf } from '../visit/bank/keep';
import { exhibitionLoader } from './chunks';
import { loadBankWords } from './bankWords';
import type { ToolsProps } from './Tools';
import { useStore } from './useStore';

/** Brings the visitor's cloth with its drawings, and the questions before and after. */
export async function bringPassport(index: ExhibitionIndex, root: string): Promise<ComponentType<ToolsProps>> {
  const [figures, themes, bankWords] = await Promise.all([loadFigures(index, root), exhibitionLoader().loadBank(index.lang), loadBankWords(index)]);

  return function PassportTool({ session, visit }: ToolsProps) {
    const state = useStore(visit.store);
    return (
      <PassportDialog
        index={index} figures={figures} themes={themes} bankWords={bankWords} state={state} record={bankOf(visit)}
        startAfresh={(settings) => {
          visit.startAfresh(settings);
          session.setState({ round: null });
        }}
        onBank={() => session.setState({ dialog: 'bank' })} onClose={() => session.setState({ dialog: null })}
      />
    );
  };
}
