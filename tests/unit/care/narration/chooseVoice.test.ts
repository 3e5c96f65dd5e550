import { describe, expect, it } from 'vitest';
import { chooseVoice, voicesFor, type VoiceLike } from '../../../../src/care/narration/chooseVoice';

const voice = (name: string, lang: string, localService = true, isDefault = false): VoiceLike => ({ name, lang, localService, default: isDefault });

describe('choosing a voice of the device', () => {
  it('takes the very language before its sisters, a local one before one of the network', () => {
    const all = [voice('美佳', 'zh-TW'), voice('Google', 'zh-CN', false), voice('婷婷', 'zh_CN'), voice('Sam', 'en-US', true, true)];
    expect(voicesFor(all, 'zh-CN').map(({ name }) => name)).toEqual(['婷婷', 'Google', '美佳']);
    expect(chooseVoice(all, 'en', null)?.name).toBe('Sam');
  });

  it('takes the one the visitor named, unless it speaks another language', () => {
    const all = [voice('婷婷', 'zh-CN'), voice('善怡', 'cmn-Hans-CN'), voice('Sam', 'en-US')];
    expect(chooseVoice(all, 'zh-CN', '善怡')?.name).toBe('善怡');
    expect(chooseVoice(all, 'zh-CN', 'Sam')?.name).toBe('婷婷');
  });

  it('does not take Cantonese for Mandarin, and finds none where there is none', () => {
    expect(chooseVoice([voice('Sin-ji', 'zh-HK'), voice('Sam', 'en-US')], 'zh-CN', null)).toBeUndefined();
  });
});
