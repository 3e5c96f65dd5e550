/** Gives the visitor a text as a file, made on the device. */
export function saveText(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Prints a text, and nothing else of the page (`path.css` hides the rest). */
export function printText(text: string): void {
  const sheet = document.createElement('pre');
  sheet.className = 'path-print';
  sheet.textContent = text;
  document.body.append(sheet);
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}
