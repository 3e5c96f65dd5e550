import type { FilmReading } from './filmFacts';

/** Numbers of the elements that are read (https://www.matroska.org/technical/elements.html). */
const ids = { header: 0x1a45dfa3, segment: 0x18538067, info: 0x1549a966, scale: 0x2ad7b1, duration: 0x4489, tracks: 0x1654ae6b, track: 0xae, type: 0x83, video: 0xe0, width: 0xb0, height: 0xba } as const;
const picture = 1;
const sound = 2;

interface Element {
  id: number;
  data: Buffer;
}

/** Reads a WebM: its length and pixels. Throws a `RangeError` where the file ends too early. */
export function readWebm(bytes: Buffer): FilmReading {
  const [header, ...rest] = elements(bytes);
  const segment = rest.find(({ id }) => id === ids.segment)?.data;
  if (header?.id !== ids.header || !segment) return { reason: '它不是 webm 文件，只是名字像' };
  const parts = elements(segment, [ids.info, ids.tracks]);
  const info = elements(find(parts, ids.info) ?? Buffer.alloc(0));
  const tracks = elements(find(parts, ids.tracks) ?? Buffer.alloc(0)).filter(({ id }) => id === ids.track).map(({ data }) => elements(data));
  const typeOf = (track: Element[]) => unsigned(find(track, ids.type));
  const shown = tracks.find((track) => typeOf(track) === picture);
  const video = shown && find(shown, ids.video);
  if (!video) return { reason: '里面没有画面' };
  const duration = find(info, ids.duration);
  if (!duration) return { reason: '里面没有写片长' };
  // In millionths of a second, unless it says otherwise.
  const scale = unsigned(find(info, ids.scale)) || 1_000_000;
  const ticks = duration.length === 4 ? duration.readFloatBE(0) : duration.readDoubleBE(0);
  const pixels = elements(video);
  return { seconds: (ticks * scale) / 1e9, width: unsigned(find(pixels, ids.width)), height: unsigned(find(pixels, ids.height)), silent: !tracks.some((track) => typeOf(track) === sound) };
}

const find = (list: Element[], wanted: number) => list.find(({ id }) => id === wanted)?.data;

function unsigned(data: Buffer | undefined): number {
  return data ? data.reduce((sum, byte) => sum * 256 + byte, 0) : 0;
}

/** The elements that stand one after another in `data`; with `until`, no farther than when all of those are found. */
function elements(data: Buffer, until: readonly number[] = []): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < data.length; ) {
    const idLength = Math.clz32(data.readUInt8(at)) - 23;
    const id = unsigned(data.subarray(at, at + idLength));
    at += idLength;
    const sizeLength = Math.clz32(data.readUInt8(at)) - 23;
    if (idLength > 4 || sizeLength > 8) break;
    const size = unsigned(data.subarray(at, at + sizeLength)) - 2 ** (7 * sizeLength);
    at += sizeLength;
    // All ones mean: to the end, as live recorders write it.
    const end = size === 2 ** (7 * sizeLength) - 1 ? data.length : at + size;
    found.push({ id, data: data.subarray(at, end) });
    if (until.length > 0 && until.every((wanted) => found.some((one) => one.id === wanted))) break;
    at = end;
  }
  return found;
}
