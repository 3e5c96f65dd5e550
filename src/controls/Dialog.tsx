import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface DialogProps {
  title: string;
  /** Word on the closing button. */
  closeWord: string;
  kind: 'map' | 'search' | 'tours' | 'settings' | 'help' | 'speak' | 'more' | 'leave' | 'reading' | 'questions' | 'passport' | 'bank';
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * A sheet over the hall. The browser's own modal dialog keeps the focus inside, closes on Escape
 * and gives the focus back to what had it.
 */
export function Dialog({ title, closeWord, kind, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    element.showModal();
    // A reader scrolls by key at once; the other dialogs begin with their first control.
    if (kind === 'reading') body.current?.focus();
    return () => {
      element.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [kind]);
  return (
    <dialog
      ref={dialog}
      class={`sheet-dialog sheet-dialog-${kind}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <button type="button" class="sheet-close" onClick={onClose}>{closeWord}</button>
      <div ref={body} class="sheet-body" tabIndex={0} role="group" aria-label={title}>{children}</div>
    </dialog>
  );
}
