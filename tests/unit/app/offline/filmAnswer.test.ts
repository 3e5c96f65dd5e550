import { describe, expect, it } from 'vitest';
import { isFilm, partOf } from '../../../../src/app/offline/filmAnswer';

const whole = () => new Response('0123456789', { headers: { 'Content-Type': 'video/mp4', 'Content-Length': '10' } });

describe('a film that was taken along', () => {
  it('is answered in the part that is asked for', async () => {
    const part = await partOf(whole(), 'bytes=2-4');
    expect([part.status, part.headers.get('Content-Range'), part.headers.get('Content-Length'), part.headers.get('Content-Type')]).toEqual([206, 'bytes 2-4/10', '3', 'video/mp4']);
    expect(await part.text()).toBe('234');
  });

  it('is answered whole where no part is asked for', async () => {
    const all = await partOf(whole(), null);
    expect([all.status, await all.text(), all.headers.get('Accept-Ranges')]).toEqual([200, '0123456789', 'bytes']);
  });

  it('is told from its captions and from everything else', () => {
    expect(['/hall/films/talk-1a2b3c4d.mp4', '/films/a.webm'].every(isFilm)).toBe(true);
    expect(['/films/talk-1a2b3c4d.vtt', '/films/', '/images/talk.mp4', '/booth/films/'].some(isFilm)).toBe(false);
  });
});
