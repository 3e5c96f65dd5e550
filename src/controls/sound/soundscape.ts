import { birds, crickets, footstep, sampleRate, waterNoise } from './samples';

/** What is heard outside: birds in the morning and by day, crickets at dusk and at night. */
export type Creatures = 'birds' | 'crickets';

/** All that can be heard of the hall, as one node of a Web Audio graph. */
export interface Soundscape {
  /** Makes one footstep at a time of the context (seconds). */
  step(at: number): void;
  hear(creatures: Creatures): void;
  /** Draws back behind a voice, and comes forward again. */
  duck(on: boolean): void;
}

/** Peak of each part, 1 = full scale. Together they stay under 0.126, which is −18 dBFS. */
const loudness = { water: 0.022, drone: 0.008, creatures: 0.016, step: 0.03 } as const;
const ducked = 0.25;
/** Seconds in which the sound comes, goes, and draws back. */
const fade = 0.4;

/** Pipes of a lusheng held down together (hertz: D3, A3, D4, E4, A4), and how slowly each breathes (hertz). */
const pipes = [[146.8, 0.05], [220, 0.037], [293.7, 0.061], [329.6, 0.029], [440, 0.043]] as const;

/** Builds the graph on `context` and begins at once; nothing is heard while the context is suspended. */
export function buildSoundscape(context: BaseAudioContext, creatures: Creatures): Soundscape {
  const main = gain(context, 0, context.destination);
  main.gain.setTargetAtTime(1, context.currentTime, fade / 3);

  const noise = buffer(context, waterNoise(sampleRate));
  for (const [pitch, width, part, breath] of [[380, 0.7, 1, 0.11], [1500, 1.4, 0.5, 0.17]] as const) {
    const stream = gain(context, loudness.water * part, main);
    sway(context, stream.gain, loudness.water * part * 0.4, breath);
    const band = new BiquadFilterNode(context, { type: 'bandpass', frequency: pitch, Q: width });
    loop(context, noise).connect(band).connect(stream);
  }

  // Free reeds: a buzz with its upper half taken away.
  const reed = new BiquadFilterNode(context, { type: 'lowpass', frequency: 780, Q: 0.4 });
  reed.connect(main);
  for (const [pitch, breath] of pipes) {
    const pipe = gain(context, loudness.drone * 0.6, reed);
    sway(context, pipe.gain, loudness.drone * 0.4, breath);
    const tone = new OscillatorNode(context, { type: 'sawtooth', frequency: pitch });
    tone.connect(pipe);
    tone.start();
  }

  const outside = Object.fromEntries(([['birds', birds], ['crickets', crickets]] as const).map(([name, samples]) => {
    const level = gain(context, 0, main);
    loop(context, buffer(context, samples(sampleRate))).connect(level);
    return [name, level];
  })) as Record<Creatures, GainNode>;
  const feet = [3, 11, 19].map((seed) => buffer(context, footstep(sampleRate, seed)));
  let stepped = 0;

  const scape: Soundscape = {
    step(at) {
      const foot = new AudioBufferSourceNode(context, { buffer: feet[stepped % feet.length]! });
      stepped += 1;
      const level = gain(context, loudness.step, main);
      foot.connect(level);
      foot.addEventListener('ended', () => level.disconnect());
      foot.start(at);
    },
    hear(heard) {
      for (const name of ['birds', 'crickets'] as const) outside[name].gain.setTargetAtTime(name === heard ? loudness.creatures : 0, context.currentTime, 1);
    },
    duck: (on) => void main.gain.setTargetAtTime(on ? ducked : 1, context.currentTime, fade / 3),
  };
  scape.hear(creatures);
  return scape;
}

function gain(context: BaseAudioContext, level: number, to: AudioNode): GainNode {
  const node = new GainNode(context, { gain: level });
  node.connect(to);
  return node;
}

/** Lets a value rise and fall by `depth` about itself, `pitch` times a second. */
function sway(context: BaseAudioContext, param: AudioParam, depth: number, pitch: number): void {
  const wave = new OscillatorNode(context, { frequency: pitch });
  const amount = new GainNode(context, { gain: depth });
  wave.connect(amount).connect(param);
  wave.start();
}

function buffer(context: BaseAudioContext, samples: Float32Array<ArrayBuffer>): AudioBuffer {
  const made = context.createBuffer(1, samples.length, sampleRate);
  made.copyToChannel(samples, 0);
  return made;
}

function loop(context: BaseAudioContext, sound: AudioBuffer): AudioBufferSourceNode {
  const source = new AudioBufferSourceNode(context, { buffer: sound, loop: true });
  source.start();
  return source;
}
