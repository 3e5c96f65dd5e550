import type { FilmReading } from './filmFacts';

/** Of an MP4's tracks: what they hold (`vide`, `soun`), how it is coded, and a picture's pixels. */
interface Track {
  handler: string;
  codec: string;
  width: number;
  height: number;
}

/** Four letters of a coding, and what editors know it by. */
const refused: Record<string, string> = { hvc1: 'H.265（HEVC）', hev1: 'H.265（HEVC）', av01: 'AV1', vp09: 'VP9', mp4v: 'MPEG-4' };

/**
 * Reads an MP4 (ISO 14496-12): every phone plays H.264 pictures with AAC sound, and nothing else in this box is played by all.
 * Throws a `RangeError` where the file ends too early.
 */
export function readMp4(bytes: Buffer): FilmReading {
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') return { reason: '它不是 mp4 文件，只是名字像' };
  const moov = child(bytes, 'moov');
  const mvhd = moov && child(moov, 'mvhd');
  if (!moov || !mvhd) return { reason: '文件不完整' };
  const long = mvhd.readUInt8(0) === 1;
  const scale = mvhd.readUInt32BE(long ? 20 : 12);
  const length = long ? Number(mvhd.readBigUInt64BE(24)) : mvhd.readUInt32BE(16);
  const tracks = boxes(moov).filter(({ type }) => type === 'trak').map(({ data }) => readTrack(data));
  const picture = tracks.find(({ handler }) => handler === 'vide');
  const sound = tracks.find(({ handler }) => handler === 'soun');
  if (!picture) return { reason: '里面没有画面' };
  if (!/^avc[13]$/.test(picture.codec)) return { reason: `画面是 ${refused[picture.codec] ?? picture.codec} 编码，有的手机放不出来` };
  if (sound && sound.codec !== 'mp4a') return { reason: `声音是 ${sound.codec} 编码，有的手机放不出来` };
  if (scale === 0 || length === 0) return { reason: '里面没有写片长' };
  return { seconds: length / scale, width: picture.width, height: picture.height, silent: !sound };
}

function readTrack(trak: Buffer): Track {
  const inside = (...path: string[]) => path.reduce<Buffer | undefined>((at, type) => at && child(at, type), trak);
  const tkhd = inside('tkhd');
  const hdlr = inside('mdia', 'hdlr');
  const stsd = inside('mdia', 'minf', 'stbl', 'stsd');
  return {
    handler: hdlr?.toString('latin1', 8, 12) ?? '',
    // The first entry of the list, after its own length.
    codec: stsd?.toString('latin1', 12, 16) ?? '',
    // The last two numbers, in 65,536ths of a pixel.
    width: tkhd ? tkhd.readUInt32BE(tkhd.length - 8) / 65536 : 0,
    height: tkhd ? tkhd.readUInt32BE(tkhd.length - 4) / 65536 : 0,
  };
}

function child(data: Buffer, wanted: string): Buffer | undefined {
  return boxes(data).find(({ type }) => type === wanted)?.data;
}

/** The boxes that stand one after another in `data`. */
function boxes(data: Buffer): { type: string; data: Buffer }[] {
  const found: { type: string; data: Buffer }[] = [];
  for (let at = 0; at + 8 <= data.length; ) {
    const short = data.readUInt32BE(at);
    const head = short === 1 ? 16 : 8;
    // 0 means: to the end.
    const size = short === 1 ? Number(data.readBigUInt64BE(at + 8)) : short || data.length - at;
    if (size < head) break;
    found.push({ type: data.toString('latin1', at + 4, at + 8), data: data.subarray(at + head, at + size) });
    at += size;
  }
  return found;
}
