/** Parts of a file, as players of films ask for them (RFC 9110, section 14). Pure. */
export interface ByteRange {
  from: number;
  /** The last byte, itself included. */
  to: number;
}

/** The one part a `Range` header asks for of `size` bytes; null where it asks for all, for several parts, or for what is not there: all is a right answer then. */
export function byteRange(header: string | null | undefined, size: number): ByteRange | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from <= to ? { from, to } : null;
}

/** What the answer says of its part. */
export function contentRange({ from, to }: ByteRange, size: number): string {
  return `bytes ${from}-${to}/${size}`;
}
