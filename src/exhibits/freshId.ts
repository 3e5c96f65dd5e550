let made = 0;

/** An id no other element has. Several exhibits stand in one document, each drawn by itself, so Preact's own ids would meet. */
export function freshId(): string {
  made += 1;
  return `exhibit-${made}`;
}
