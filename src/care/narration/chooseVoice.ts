/** The part of a device's voice the choice needs. */
export interface VoiceLike {
  name: string;
  /** As the device writes it: `zh-CN`, on some Androids `zh_CN`. */
  lang: string;
  /** Speaks without the network. */
  localService: boolean;
  default: boolean;
}

/** The device's voices that speak `lang`, the best first: the very language, then without a network, then the device's own choice. */
export function voicesFor<V extends VoiceLike>(voices: readonly V[], lang: string): V[] {
  const wanted = tagOf(lang);
  const [language] = wanted.split('-');
  const rank = (voice: V) => Number(tagOf(voice.lang) === wanted) * 4 + Number(voice.localService) * 2 + Number(voice.default);
  return voices.filter((voice) => tagOf(voice.lang).split('-')[0] === language).toSorted((a, b) => rank(b) - rank(a));
}

/** The voice of that name if it speaks `lang`, else the best one; undefined when the device has none. */
export function chooseVoice<V extends VoiceLike>(voices: readonly V[], lang: string, name: string | null): V | undefined {
  const able = voicesFor(voices, lang);
  return able.find((voice) => voice.name === name) ?? able[0];
}

/** A tag to compare by. Cantonese goes by several names, and is another language to the ear. */
function tagOf(lang: string): string {
  const tag = lang.replace(/_/g, '-').toLowerCase().replace(/^cmn\b/, 'zh').replace(/-(?:hans|hant|#.*)\b/, '');
  return tag.startsWith('zh-hk') ? tag.replace('zh', 'yue') : tag;
}
