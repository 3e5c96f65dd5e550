/**
 * Copies a text and tells whether it could. Without a clipboard (an old browser, or no permission) it shows the text
 * under `label`, to be copied by hand.
 */
export async function copyText(text: string, label: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    window.prompt(label, text);
    return false;
  }
}
