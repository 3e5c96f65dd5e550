import type { Settings } from '../visit/settings';

export type Tier = 'low' | 'high';

/** What is known of a device. Browsers tell little: what they do not tell is undefined. */
export interface Device {
  /** The graphics chip's name. */
  renderer?: string;
  /** Gigabytes, rounded by the browser, 8 at most. */
  deviceMemory?: number;
  hardwareConcurrency?: number;
}

/** Drawing by processor, and the graphics chips of cheap and old phones. */
const weakChips = [
  /swiftshader|llvmpipe|softpipe|software|basic render/i,
  /Mali-(4\d\d|T[678]\d\d|G31|G51)/i,
  /Adreno \(TM\) ([34]\d\d|50\d)/i,
  /PowerVR.*(SGX|GE8|G6\d)/i,
  /Vivante|VideoCore|Tegra [23]|Intel.*GMA/i,
];

/** The tier a device can draw without late frames, from what its browser tells. */
export function tierOf({ renderer = '', deviceMemory = 8, hardwareConcurrency = 8 }: Device): Tier {
  const weak = weakChips.some((chip) => chip.test(renderer)) || deviceMemory <= 2 || hardwareConcurrency <= 2 || (deviceMemory <= 4 && hardwareConcurrency <= 4);
  return weak ? 'low' : 'high';
}

/** How a tier is drawn. */
export interface Means {
  /** Most device pixels drawn per CSS pixel; never under 1, so that text stays legible. */
  pixelRatio: number;
  /** Textures read between their sizes and along slanting surfaces; without it a frame costs half. */
  fineTextures: boolean;
  antialias: boolean;
  breeze: boolean;
}

export const means: Record<Tier, Means> = {
  low: { pixelRatio: 1, fineTextures: false, antialias: false, breeze: false },
  high: { pixelRatio: 2, fineTextures: true, antialias: true, breeze: true },
};

/** Seconds; a frame that takes longer is late. */
const lateAfter = 0.05;
/** Seconds of late frames, less those in time, after which less is asked of a device in each tier. */
const patience: Record<Tier, number> = { high: 2, low: 0.5 };
/** Seconds; a longer gap is a tab that slept, and counts as no more. */
const longest = 0.5;
/** Each time, a picture that moves keeps this part of the pixels along its sides, and never fewer than half: it is looked through, not read. */
const coarser = 0.7;
const coarsest = 0.5;

/**
 * Keeps the tier, and in the low one how finely a moving picture is drawn; one that rests always has all its pixels. A visitor's own choice of a tier
 * holds. Left to itself less is asked of a device whose frames are late, and never more again.
 */
export class Quality {
  private late = 0;
  private own: Tier;
  private movingScale = 1;

  constructor(device: Device, private readonly choice: () => Settings['quality']) {
    this.own = tierOf(device);
  }

  get tier(): Tier {
    const chosen = this.choice();
    return chosen === 'auto' ? this.own : chosen;
  }

  get means(): Means {
    return means[this.tier];
  }

  /** Whether a picture that moves is drawn with fewer pixels. */
  get coarsens(): boolean {
    return this.tier === 'low' && this.movingScale < 1;
  }

  /** Pixels to draw per CSS pixel on a screen that has `device` of them. */
  pixelRatio(device: number, coarse: boolean): number {
    return Math.min(device, this.means.pixelRatio) * (coarse ? this.movingScale : 1);
  }

  /** Takes note of a frame `seconds` after the one before, during motion. True when the tier was lowered by it. */
  frame(seconds: number): boolean {
    const { tier } = this;
    if (this.choice() === 'high') return false;
    this.late = Math.max(0, this.late + (seconds > lateAfter ? Math.min(seconds, longest) : -seconds));
    if (this.late < patience[tier]) return false;
    this.late = 0;
    if (tier === 'high') this.lower();
    else this.movingScale = Math.max(coarsest, this.movingScale * coarser);
    return tier === 'high';
  }

  /** Asks less of the device from now on; a visitor's own choice holds all the same. */
  lower(): void {
    this.own = 'low';
  }
}
