import { expect, it } from 'vitest';
import { troubleWord } from '../../../../src/care/narration/troubleWord';

it('shows visitors in WeChat the way out of it, but not when only a recording is missing', () => {
  const weChat = 'Mozilla/5.0 (Linux; Android 10) MicroMessenger/8.0';
  expect(troubleWord('unable', weChat)).toBe('listenWeChat');
  expect(troubleWord('noVoice', weChat)).toBe('listenWeChat');
  expect(troubleWord('recording', weChat)).toBe('listenNoRecording');
  expect(troubleWord('noVoice', 'Mozilla/5.0 (Linux; Android 10)')).toBe('listenNoVoice');
});
