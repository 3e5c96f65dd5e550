import type { WordKey } from '../../exhibition/words';
import type { Trouble } from './voice';

const usual: Record<Trouble, WordKey> = { unable: 'listenUnable', noVoice: 'listenNoVoice', silent: 'listenSilent', recording: 'listenNoRecording' };

/** What to tell the visitor, with what to do. WeChat's own browser has no voice, but a way out of it. */
export function troubleWord(trouble: Trouble, userAgent = navigator.userAgent): WordKey {
  return /MicroMessenger/i.test(userAgent) && trouble !== 'recording' ? 'listenWeChat' : usual[trouble];
}
