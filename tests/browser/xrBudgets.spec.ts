import { expect, test, type Page } from '@playwright/test';
import { compileExhibition } from '../../src/content/compile';
import type { ExhibitionIndex } from '../../src/exhibition/types';
import { frames, lookAt, pressOn, stepInside, type Spot } from './headset';
import { stats, words } from './hall';

/** DESIGN.md, section 7: for each eye, and all textures together. */
const budget = { calls: 80, triangles: 150_000, textureBytes: 64 * 1024 * 1024 };

let index: ExhibitionIndex;
test.beforeAll(async () => {
  index = (await compileExhibition('content')).indexes['zh-CN']!;
});

declare global {
  interface Window {
    /** Bytes of all textures on the GPU. */
    textureBytes(): number;
  }
}

/** Counts the textures at the very door of the GPU, so that nothing is left out: boards, hands, whatever a model brings. */
async function countTextures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held = new Map<WebGLTexture, number>();
    const proto = WebGL2RenderingContext.prototype;
    const bound = (gl: WebGL2RenderingContext, target: number) =>
      gl.getParameter(target === gl.TEXTURE_2D ? gl.TEXTURE_BINDING_2D : target === gl.TEXTURE_CUBE_MAP ? gl.TEXTURE_BINDING_CUBE_MAP : gl.TEXTURE_BINDING_2D_ARRAY) as WebGLTexture | null;
    const { texStorage2D, texImage2D, deleteTexture } = proto;
    proto.texStorage2D = function (target, levels, format, width, height) {
      const texture = bound(this, target);
      if (texture) held.set(texture, width * height * 4 * (levels > 1 ? 4 / 3 : 1));
      texStorage2D.call(this, target, levels, format, width, height);
    };
    proto.texImage2D = function (this: WebGL2RenderingContext, ...args: unknown[]) {
      const [target, level, , width, height] = args as number[];
      const texture = bound(this, target!);
      const source = args[5] as { width?: number; height?: number } | undefined;
      const [wide, high] = args.length > 6 ? [width!, height!] : [source?.width ?? 0, source?.height ?? 0];
      // A chain of smaller sizes may follow.
      if (texture && level === 0) held.set(texture, (wide * high * 4 * 4) / 3);
      (texImage2D as (...all: unknown[]) => void).apply(this, args);
    } as typeof texImage2D;
    proto.deleteTexture = function (texture) {
      if (texture) held.delete(texture);
      deleteTexture.call(this, texture);
    };
    window.textureBytes = () => [...held.values()].reduce((sum, bytes) => sum + bytes, 0);
  });
}

/** All round at eye level, and at the floor. */
const looks: Record<string, Spot> = { ahead: [0, 1.6, -3], right: [3, 1.6, 0], back: [0, 1.6, 3], left: [-3, 1.6, 0], down: [0, 0, -1] };

async function withinBudget(page: Page, where: string, worst: { calls: number; triangles: number; textureBytes: number }): Promise<void> {
  for (const [name, at] of Object.entries(looks)) {
    await lookAt(page, at);
    await frames(page, 2);
    const { calls, triangles } = await stats(page);
    const textureBytes = await page.evaluate(() => window.textureBytes());
    expect(calls, `draw calls ${where}, ${name}`).toBeLessThanOrEqual(budget.calls);
    expect(triangles, `triangles ${where}, ${name}`).toBeLessThanOrEqual(budget.triangles);
    expect(textureBytes, `texture bytes ${where}, ${name}`).toBeLessThanOrEqual(budget.textureBytes);
    Object.assign(worst, { calls: Math.max(worst.calls, calls), triangles: Math.max(worst.triangles, triangles), textureBytes: Math.max(worst.textureBytes, textureBytes) });
  }
}

for (const part of ['first', 'second'] as const) {
  test(`no view in a headset draws more than the budget: the lobby and the ${part} half of the wings`, async ({ page }) => {
    test.setTimeout(400_000);
    await countTextures(page);
    const worst = { calls: 0, triangles: 0, textureBytes: 0 };
    const half = Math.ceil(index.zones.length / 2);
    for (const { id, booths } of part === 'first' ? index.zones.slice(0, half) : index.zones.slice(half)) {
      await stepInside(page, `./zone/${id}/?hall`);
      // One eye is drawn: what it counts is an eye's.
      await page.evaluate(() => (window.device.stereoEnabled = false));
      await withinBudget(page, `at the mouth of ${id}`, worst);
      await page.goto('about:blank');
      const middle = booths[Math.floor(booths.length / 2)]!.id;
      await stepInside(page, `./booth/${middle}/?hall`);
      await pressOn(page, 'lectern', words.read);
      await expect(page.locator('.board-reading .article')).toBeAttached();
      await withinBudget(page, `at ${middle}, its board open`, worst);
      await page.goto('about:blank');
    }
    await stepInside(page);
    await withinBudget(page, 'in the lobby', worst);
    // Less would mean that nothing was counted.
    expect(worst.calls).toBeGreaterThan(15);
    expect(worst.triangles).toBeGreaterThan(10_000);
    expect(worst.textureBytes).toBeGreaterThan(20 * 1024 * 1024);
    test.info().annotations.push({ type: 'worst', description: JSON.stringify(worst) });
    console.log(part, JSON.stringify(worst));
  });
}
