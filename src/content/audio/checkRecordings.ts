import { posix } from 'node:path';
import type { Problem, Recording } from '../../exhibition/types';
import type { Document } from '../document';
import type { Inventory } from '../inventory';
import { didYouMean } from '../nearest';
import { excerpt, problem } from '../problems';
import { documentsOf, type BoothDocuments } from '../readContent';
import type { RecordingFields } from '../schemas/recording';
import type { PictureFile } from '../pictures/pictureStore';
import type { ReadText } from '../textReader';
import { readTranscript } from './readTranscript';
import { audioFolder, largestSoundBytes, type SoundResult } from './soundStore';

/** A recording ready for the site; its language is known only beside its page. */
export interface ReadyRecording {
  recording: Omit<Recording, 'lang' | 'name'>;
  file: PictureFile;
}

export interface RecordingTools {
  readSound: (path: string) => Promise<SoundResult>;
  readText: ReadText;
}

/** What a recording is found by among the ready ones. */
export const recordingKey = ({ file, transcript = '' }: RecordingFields) => `${file} ${transcript}`;

/** Makes every recording in use ready, and reports those that cannot be. */
export async function checkRecordings(
  booths: readonly BoothDocuments[],
  { audio }: Inventory,
  { readSound, readText }: RecordingTools,
): Promise<{ recordings: Map<string, ReadyRecording>; problems: Problem[] }> {
  const recordings = new Map<string, ReadyRecording>();
  const problems = new Map<string, Problem>();
  const report = (found: Problem) => problems.set(`${found.file}:${found.line}:${found.column} ${found.rule}`, found);

  for (const document of booths.flatMap(documentsOf)) {
    for (const [index, fields] of recordingsOf(document).entries()) {
      const at = (field: 'file' | 'transcript') => document.at(['audio', index, field]);
      const wrong = missing(document.file, fields.file, at('file'), audio) ?? (fields.transcript === undefined ? null : missing(document.file, fields.transcript, at('transcript'), audio));
      if (wrong) {
        report(wrong);
        continue;
      }
      const sound = await readSound(audioFolder + fields.file);
      if (!('file' in sound)) {
        report(soundProblem(sound, document.file, fields.file, at('file')));
        continue;
      }
      const transcript = fields.transcript === undefined ? null : await readCues(audioFolder + fields.transcript, readText);
      for (const found of transcript?.problems ?? []) report(found);
      const cues = transcript && transcript.cues.length > 0 ? { cues: transcript.cues } : {};
      recordings.set(recordingKey(fields), { recording: { src: sound.file.path, ...cues }, file: sound.file });
    }
  }
  return { recordings, problems: [...problems.values()] };
}

function recordingsOf(document: Document<unknown>): RecordingFields[] {
  return (document.right as { audio?: RecordingFields[] }).audio ?? [];
}

function missing(file: string, name: string, at: ReturnType<Document<unknown>['at']>, audio: readonly string[]): Problem | null {
  if (audio.includes(audioFolder + name)) return null;
  const hint = didYouMean(name, audio.map((path) => posix.relative(audioFolder, path)));
  return problem('missing-audio', file, at, { path: excerpt(audioFolder + name), hint });
}

function soundProblem(sound: Exclude<SoundResult, { file: PictureFile }>, file: string, name: string, at: ReturnType<Document<unknown>['at']>): Problem {
  if (sound.wrong === 'missing') return problem('missing-audio', file, at, { path: excerpt(audioFolder + name), hint: '' });
  if (sound.wrong === 'format') return problem('audio-format', file, at, { name: excerpt(name) });
  return problem('audio-too-big', file, at, { size: megabytes(sound.bytes), limit: megabytes(largestSoundBytes) });
}

function readCues(path: string, readText: ReadText): Promise<ReturnType<typeof readTranscript>> {
  return readText(path, (text) => readTranscript(text, path), (problems) => ({ cues: [], lines: [], problems }));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
