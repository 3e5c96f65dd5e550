import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPictureStore } from '../../../../src/content/pictures/pictureStore';

let folder: string;
let cache: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duocai-pictures-'));
  cache = join(folder, 'cache');
  await mkdir(join(folder, 'content/images'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (path: string) => createPictureStore(join(folder, 'content'), cache)(path);
const put = (name: string, data: string | Uint8Array) => writeFile(join(folder, 'content/images', name), data);
const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#1f3f77' } });

describe('a photograph', () => {
  it('is served as AVIF and WebP at three widths', async () => {
    await put('Big Photo.jpg', await photo(2000, 1000).jpeg().toBuffer());
    const result = await read('images/Big Photo.jpg');
    expect(result).toMatchObject({ picture: { width: 2000, height: 1000, sources: [{ type: 'image/avif' }, { type: 'image/webp' }] } });
    if (!('files' in result)) throw new Error('no files');
    const names = result.files.map(({ path }) => path.replace(/-[0-9a-f]{8}-/, '-HASH-'));
    expect(names).toEqual(['avif', 'webp'].flatMap((format) => [480, 960, 1440].map((width) => `images/big-photo-HASH-${width}.${format}`)));
    for (const { path, bytes } of result.files) expect((await sharp(bytes).metadata()).width).toBe(Number(/-(\d+)\./.exec(path)?.[1]));
  });

  it('is never made larger than it is', async () => {
    await put('a.png', await photo(300, 200).png().toBuffer());
    expect(await read('images/a.png')).toMatchObject({ picture: { width: 300, height: 200, src: expect.stringMatching(/-300\.webp$/) } });
  });

  it('is turned as the camera says, and keeps none of the camera’s data', async () => {
    await put('a.jpg', await photo(300, 200).jpeg().withExif({ IFD0: { Copyright: 'secret' } }).withMetadata({ orientation: 6 }).toBuffer());
    const result = await read('images/a.jpg');
    expect(result).toMatchObject({ picture: { width: 200, height: 300 } });
    if (!('files' in result)) throw new Error('no files');
    for (const { bytes } of result.files) expect(Buffer.from(bytes).includes('secret')).toBe(false);
  });

  it('is made once, whatever it is called and whenever it is built', async () => {
    const bytes = await photo(300, 200).png().toBuffer();
    await put('a.png', bytes);
    await read('images/a.png');
    for (const name of await readdir(cache)) {
      expect(name).toMatch(/^[0-9a-f]{32}-300\.(avif|webp)$/);
      await writeFile(join(cache, name), 'from the cache');
      await utimes(join(cache, name), 0, 0);
    }
    await put('b.png', bytes);
    const again = await read('images/b.png');
    if (!('files' in again)) throw new Error('no files');
    expect(again.files.map((file) => Buffer.from(file.bytes).toString())).toEqual(['from the cache', 'from the cache']);
  });
});

it('a drawing is passed on as it is, named by its content', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"><path d="M0 0"/></svg>';
  await put('a.svg', svg);
  const result = await read('images/a.svg');
  expect(result).toMatchObject({ picture: { src: expect.stringMatching(/^images\/a-[0-9a-f]{8}\.svg$/), sources: [], width: 80, height: 60 } });
  if ('files' in result) expect(result.files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([svg]);
});

describe('a picture that cannot be shown', () => {
  it.each<[what: string, name: string, data: string | Uint8Array, rule: string]>([
    ['of another format', 'a.gif', 'GIF89a', 'picture-format'],
    ['that is no picture', 'a.png', 'hello', 'picture-damaged'],
    ['that is a drawing by another name', 'a.png', '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>', 'picture-damaged'],
    ['larger than 10 MB', 'a.jpg', new Uint8Array(10 * 1024 * 1024 + 1), 'picture-too-big'],
    ['a drawing larger than 512 KB', 'a.svg', new Uint8Array(512 * 1024 + 1), 'picture-too-big'],
    ['with a script', 'a.svg', '<svg><script/></svg>', 'svg-size'],
  ])('is one %s', async (_, name, data, rule) => {
    await put(name, data);
    expect(await read(`images/${name}`)).toMatchObject({ problem: { rule, file: `images/${name}` } });
  });

  it('is one with too many pixels, though the file be small', async () => {
    await put('a.png', await sharp({ create: { width: 8000, height: 6000, channels: 3, background: '#fff' } }).png({ compressionLevel: 1 }).toBuffer());
    expect(await read('images/a.png')).toMatchObject({ problem: { rule: 'picture-too-big', message: expect.stringContaining('8000×6000') } });
  });

  it('is one cut off in the middle', async () => {
    const whole = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#fff', noise: { type: 'gaussian', mean: 99, sigma: 30 } } }).png().toBuffer();
    await put('a.png', whole.subarray(0, whole.length / 2));
    expect(await read('images/a.png')).toMatchObject({ problem: { rule: 'picture-damaged' } });
  });

  it('is one a link leads out of the content to', async () => {
    await writeFile(join(folder, 'secret.svg'), '<svg/>');
    await symlink(join(folder, 'secret.svg'), join(folder, 'content/images/a.svg'));
    expect(await read('images/a.svg')).toMatchObject({ problem: { rule: 'outside-content' } });
  });
});
