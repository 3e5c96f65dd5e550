import type { ComponentType } from 'preact';
import { BankDialog } from '../controls/bank/BankDialog';
import type { ExhibitionIndex } from '../exhibition/types';
import { bankOf, keepRound } from '../visit/bank/keep';
import { exhibitionLoader } from './chunks';
import { loadLateWords } from './lateWords';
import type { ToolsProps } from './Tools';
import { useStore } from './useStore';

/** Brings the questions before and after. */
export async function bringBank(index: ExhibitionIndex): Promise<ComponentType<ToolsProps>> {
  const [themes, words] = await Promise.all([exhibitionLoader().loadBank(index.lang), loadLateWords(index, 'bank')]);

  return function BankTool({ root, session, visit, open }: ToolsProps) {
    const { round } = useStore(session);
    useStore(visit.store);
    const close = () => session.setState({ dialog: null });
    const openBooth = (id: string) => {
      const isOpen = open({ kind: 'booth', id });
      if (isOpen) close();
      return isOpen;
    };
    return (
      <BankDialog
        index={index} root={root} themes={themes} words={words} record={bankOf(visit)} round={round} onRound={(next) => session.setState({ round: next })}
        onDone={(theme, done, first) => keepRound(visit, theme, done, first)} openBooth={openBooth} onClose={close}
      />
    );
  };
}
