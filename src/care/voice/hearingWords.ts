import { fill, type WordKey, type Words } from '../../exhibition/words';
import type { Hearing, HearingFailure } from './recogniser';

const failureWords: Record<HearingFailure, WordKey> = {
  notAllowed: 'speakNotAllowed', noSpeech: 'speakNoSpeech', noNetwork: 'speakNoNetwork', noMicrophone: 'speakNoMicrophone', noService: 'speakNoService',
};

/** How listening fares, in the visitor's words; empty before it began. */
export function hearingWords(hearing: Hearing, words: Words): string {
  if (hearing.kind === 'listening') return hearing.interim === '' ? words.speakListening : fill(words.speakHeard, { text: hearing.interim });
  if (hearing.kind === 'heard') return fill(words.speakHeard, { text: hearing.guesses[0] ?? '' });
  return hearing.kind === 'failed' ? words[failureWords[hearing.why]] : '';
}
