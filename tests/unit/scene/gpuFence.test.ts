import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GpuFence } from '../../../src/scene/gpuFence';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

/** A fence of a GPU that is done with each frame `taking` milliseconds after it was sent. */
function fenceOf() {
  const gpu = { taking: 0, sentAt: 0, kept: 0 };
  const fence = new GpuFence({
    SYNC_GPU_COMMANDS_COMPLETE: 1, TIMEOUT_EXPIRED: 2,
    fenceSync() {
      gpu.sentAt = performance.now();
      gpu.kept += 1;
      return {};
    },
    clientWaitSync: () => (performance.now() - gpu.sentAt < gpu.taking ? 2 : 0),
    deleteSync: () => (gpu.kept -= 1),
  } as unknown as WebGL2RenderingContext);
  /** Sends a frame and asks for it as the stage does, first when it should be done; tells how often it was asked for. */
  const draw = (taking: number, waitedFor = true): number => {
    gpu.taking = taking;
    fence.send();
    let asked = 1;
    vi.advanceTimersByTime(Math.max(8, fence.takes));
    while (fence.isBusy(waitedFor)) {
      asked += 1;
      vi.advanceTimersByTime(Math.max(8, 0.3 * fence.waited));
    }
    return asked;
  };
  return { fence, gpu, draw };
}

describe('what a frame is thought to take', () => {
  it('comes near what frames take, so that they are asked for once or twice', () => {
    const { fence, gpu, draw } = fenceOf();
    const asked = Array.from({ length: 60 }, () => draw(60));
    expect(fence.takes).toBeGreaterThan(50);
    expect(fence.takes).toBeLessThan(70);
    const last = asked.slice(20);
    expect(last.reduce((sum, count) => sum + count) / last.length).toBeLessThan(1.6);
    expect(gpu.kept).toBe(0);
  });

  it('is hardly moved by one frame that took far longer, and follows those that take longer for good', () => {
    const { fence, draw } = fenceOf();
    for (let i = 0; i < 40; i += 1) draw(60);
    const before = fence.takes;
    draw(400);
    expect(fence.takes).toBeLessThanOrEqual(before * 1.25);
    for (let i = 0; i < 10; i += 1) draw(140);
    expect(fence.takes).toBeGreaterThan(120);
  });

  it('falls the faster the more frames in a row were done before they were asked for', () => {
    const { fence, draw } = fenceOf();
    for (let i = 0; i < 40; i += 1) draw(120);
    const falls = Array.from({ length: 6 }, () => {
      const before = fence.takes;
      draw(10);
      return fence.takes / before;
    });
    expect(falls).toEqual(falls.toSorted((a, b) => b - a));
    for (let i = 0; i < 10; i += 1) draw(10);
    expect(fence.takes).toBeLessThan(20);
  });

  it('is not learnt from a frame nobody waited for', () => {
    const { fence, draw } = fenceOf();
    for (let i = 0; i < 20; i += 1) draw(60);
    const before = fence.takes;
    draw(150, false);
    expect(fence.takes).toBe(before);
  });
});

it('is not busy before the first frame, nor after what was sent is lost', () => {
  const { fence, gpu } = fenceOf();
  expect(fence.isBusy(true)).toBe(false);
  gpu.taking = 1000;
  fence.send();
  expect(fence.isBusy(true)).toBe(true);
  fence.forget();
  expect(fence.isBusy(true)).toBe(false);
});
