import type { ExhibitionIndex } from '../exhibition/types';
import type { WordKey } from '../exhibition/words';
import type { Settings } from '../visit/settings';
import { Dialog } from './Dialog';

interface SettingsDialogProps {
  index: ExhibitionIndex;
  settings: Settings;
  /** Changes one setting; it shows at once. */
  onChange: (change: Partial<Settings>) => void;
  onClose: () => void;
}

/** What a visitor may choose for themselves: groups of words to pick one of, nothing to slide or to spell. */
export function SettingsDialog({ index, settings, onChange, onClose }: SettingsDialogProps) {
  const { words } = index;
  /** A group for one setting; each choice is a value and its word. */
  const group = <Name extends keyof Settings>(name: Name, legend: WordKey, choices: [value: Settings[Name], word: WordKey][]) => (
    <fieldset class="choices">
      <legend>{words[legend]}</legend>
      {choices.map(([value, word]) => (
        <label key={word} class="choice">
          <input type="radio" name={name} value={String(value)} checked={settings[name] === value} onChange={() => onChange({ [name]: value })} />
          <span>{words[word]}</span>
        </label>
      ))}
    </fieldset>
  );
  return (
    <Dialog title={words.settings} closeWord={words.close} kind="settings" onClose={onClose}>
      <h2>{words.settings}</h2>
      {group('care', 'careLegend', [[false, 'careOff'], [true, 'careOn']])}
      {group('textScale', 'textSize', [[1, 'textUsual'], [1.25, 'textLarge'], [1.5, 'textLarger'], [2, 'textLargest']])}
      {group('sound', 'sound', [[false, 'soundOff'], [true, 'soundOn']])}
      {group('daylight', 'daylight', [['clock', 'daylightClock'], ['morning', 'daylightMorning'], ['noon', 'daylightNoon'], ['dusk', 'daylightDusk'], ['night', 'daylightNight']])}
      {group('reducedMotion', 'motion', [['auto', 'motionAuto'], ['on', 'motionLess'], ['off', 'motionUsual']])}
      {group('pinyin', 'pinyin', [[false, 'pinyinOff'], [true, 'pinyinOn']])}
      {group('glide', 'xrMove', [[false, 'xrJump'], [true, 'xrGlide']])}
      {group('dwell', 'xrDwell', [[0.8, 'xrDwellShort'], [1.2, 'xrDwellUsual'], [2, 'xrDwellLong']])}
      {group('quality', 'quality', [['auto', 'qualityAuto'], ['low', 'qualityLow'], ['high', 'qualityHigh']])}
    </Dialog>
  );
}
