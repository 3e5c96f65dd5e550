/** The few bytes of a film that the compiler reads: it plays nothing. */

interface Made {
  seconds?: number;
  /** How the picture is coded; none for a file without one. */
  codec?: string | null;
  /** How the sound is coded; silent without. */
  sound?: string | null;
}

const number = (value: number, bytes = 4) => Buffer.from(Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** (bytes - 1 - i)) % 256));
const box = (type: string, ...parts: Uint8Array[]) => {
  const data = Buffer.concat(parts);
  return Buffer.concat([number(8 + data.length), Buffer.from(type), data]);
};

function track(handler: string, codec: string): Buffer {
  const stsd = box('stsd', number(0), number(1), box(codec, Buffer.alloc(8)));
  return box('trak', box('tkhd', Buffer.alloc(76), number(1280 * 65536), number(720 * 65536)), box('mdia', box('hdlr', Buffer.alloc(8), Buffer.from(handler), Buffer.alloc(12)), box('minf', box('stbl', stsd))));
}

export function mp4({ seconds = 60, codec = 'avc1', sound = null }: Made = {}): Buffer {
  const mvhd = box('mvhd', number(0), number(0), number(0), number(1000), number(seconds * 1000), Buffer.alloc(80));
  const tracks = [...(codec === null ? [] : [track('vide', codec)]), ...(sound === null ? [] : [track('soun', sound)])];
  return Buffer.concat([box('ftyp', Buffer.from('isom'), number(0)), box('free'), box('moov', mvhd, ...tracks), box('mdat', Buffer.alloc(64))]);
}

const element = (id: number, idBytes: number, ...parts: Uint8Array[]) => {
  const data = Buffer.concat(parts);
  return Buffer.concat([number(id, idBytes), Buffer.from([0x40 + Math.floor(data.length / 256), data.length % 256]), data]);
};

export function webm({ seconds = 60, codec = 'V_VP9', sound = null }: Made = {}): Buffer {
  const duration = Buffer.alloc(8);
  duration.writeDoubleBE(seconds * 1000);
  const picture = element(0xae, 1, element(0x83, 1, number(1, 1)), element(0x86, 1, Buffer.from(codec ?? '')), element(0xe0, 1, element(0xb0, 1, number(640, 2)), element(0xba, 1, number(360, 2))));
  const voice = element(0xae, 1, element(0x83, 1, number(2, 1)));
  return Buffer.concat([
    element(0x1a45dfa3, 4, Buffer.alloc(4)),
    element(0x18538067, 4, element(0x1549a966, 4, element(0x2ad7b1, 3, number(1_000_000)), ...(seconds > 0 ? [element(0x4489, 2, duration)] : [])), element(0x1654ae6b, 4, ...(codec === null ? [] : [picture]), ...(sound === null ? [] : [voice]))),
  ]);
}
