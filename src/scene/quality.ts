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
/** Seconds of late frames, less those in time, after which the tier is lowered. */
const patience = 2;
/** Seconds; a longer gap is a tab that slept, and counts as no more. */
const longest = 0.5;

/** Keeps the tier. A visitor's own choice holds; left to itself it goes down once when frames are late, and stays there. */
export class Quality {
  private late = 0;
  private own: Tier;

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

  /** Takes note of a frame `seconds` after the one before, during motion. True when the tier was lowered by it. */
  frame(seconds: number): boolean {
    if (this.choice() !== 'auto' || this.own === 'low') return false;
    this.late = Math.max(0, this.late + (seconds > lateAfter ? Math.min(seconds, longest) : -seconds));
    if (this.late < patience) return false;
    this.lower();
    return true;
  }

  /** Asks less of the device from now on; a visitor's own choice holds all the same. */
  lower(): void {
    this.own = 'low';
  }
}
