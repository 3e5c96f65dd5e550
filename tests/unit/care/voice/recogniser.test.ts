import { describe, expect, it } from 'vitest';
import { openRecogniser, type Hearing, type SpeechScope } from '../../../../src/care/voice/recogniser';

type Speech = InstanceType<NonNullable<SpeechScope['SpeechRecognition']>>;

/** A recogniser that does what a test tells it. */
function fake(available?: string) {
  const made: Speech[] = [];
  class Fake extends EventTarget implements Speech {
    static available = available === undefined ? undefined : () => Promise.resolve(available);
    lang = '';
    interimResults = false;
    maxAlternatives = 1;
    processLocally = false;
    constructor() {
      super();
      made.push(this);
    }
    start() { /* The test speaks. */ }
    stop() { this.dispatchEvent(new Event('end')); }
    abort() { this.dispatchEvent(new Event('end')); }
  }
  const told: Hearing[] = [];
  const recogniser = openRecogniser('zh-CN', (now) => told.push(now), { webkitSpeechRecognition: Fake as NonNullable<SpeechScope['SpeechRecognition']> })!;
  const hear = (isFinal: boolean, ...guesses: string[]) => made.at(-1)!.dispatchEvent(Object.assign(new Event('result'), { results: [Object.assign(guesses.map((transcript) => ({ transcript })), { isFinal })] }));
  return { made, told, recogniser, hear };
}

describe('the recogniser', () => {
  it('is missing where the browser has none', () => {
    expect(openRecogniser('zh-CN', () => undefined, {})).toBeNull();
  });

  it('tells what it hears while it hears it, then the guesses, best first', () => {
    const { made, told, recogniser, hear } = fake();
    recogniser.start();
    hear(false, '假');
    hear(true, '假币', '假笔');
    expect(made[0]!.lang).toBe('zh-CN');
    expect(told).toEqual([
      { kind: 'listening', interim: '' }, { kind: 'listening', interim: '假' }, { kind: 'listening', interim: '假币' },
      { kind: 'heard', guesses: ['假币', '假笔'] },
    ]);
  });

  it('keeps what it heard when it is stopped half-way', () => {
    const { told, recogniser, hear } = fake();
    recogniser.start();
    hear(false, '假币');
    recogniser.stop();
    expect(told.at(-1)).toEqual({ kind: 'heard', guesses: ['假币'] });
  });

  it.each([['not-allowed', 'notAllowed'], ['no-speech', 'noSpeech'], ['network', 'noNetwork'], ['audio-capture', 'noMicrophone'], ['service-not-allowed', 'noService'], ['something-new', 'noService']])(
    'says why it heard nothing: %s',
    (error, why) => {
      const { made, told, recogniser } = fake();
      recogniser.start();
      made[0]!.dispatchEvent(Object.assign(new Event('error'), { error }));
      made[0]!.stop();
      expect(told.at(-1)).toEqual({ kind: 'failed', why });
    },
  );

  it('listens once at a time and may be started again', () => {
    const { made, recogniser, hear } = fake();
    recogniser.start();
    recogniser.start();
    expect(made).toHaveLength(1);
    hear(true, '地图');
    recogniser.start();
    expect(made).toHaveLength(2);
  });

  it('tells nothing once disposed of', () => {
    const { told, recogniser } = fake();
    recogniser.start();
    recogniser.dispose();
    expect(told).toEqual([{ kind: 'listening', interim: '' }]);
  });

  it.each([['available', true], ['downloadable', false]])('recognises on the device itself only where its language is %s', async (answer, local) => {
    const { made, recogniser } = fake(answer);
    await Promise.resolve();
    recogniser.start();
    expect(made[0]!.processLocally).toBe(local);
  });
});
