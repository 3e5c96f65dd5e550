/** Prints a text, and nothing else of the page (`path.css` hides the rest). */
export function printText(text: string): void {
  const sheet = document.createElement('pre');
  sheet.className = 'path-print';
  sheet.textContent = text;
  document.body.append(sheet);
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}
