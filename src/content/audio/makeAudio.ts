import type { Recording } from '../../exhibition/types';
import type { RecordingFields } from '../schemas/recording';
import { recordingKey, type ReadyRecording } from './checkRecordings';

/** The recordings a page names that are ready, in its order; one that names no language speaks the page's. */
export function makeAudio(fields: readonly RecordingFields[] = [], lang: string, ready: ReadonlyMap<string, ReadyRecording>): Recording[] {
  return fields.flatMap((named) => {
    const found = ready.get(recordingKey(named));
    return found ? [{ ...found.recording, lang: named.lang ?? lang, ...(named.name !== undefined && { name: named.name }) }] : [];
  });
}
