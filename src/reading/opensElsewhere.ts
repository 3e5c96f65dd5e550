/** Whether a press on a link asks the browser for another tab or window, which is the browser's affair. */
export function opensElsewhere({ ctrlKey, metaKey, shiftKey }: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>): boolean {
  return ctrlKey || metaKey || shiftKey;
}
