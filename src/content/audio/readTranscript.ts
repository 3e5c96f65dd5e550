import type { Cue, Problem } from '../../exhibition/types';
import { excerpt, problem } from '../problems';

const timing = /^(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

export interface Transcript {
  cues: Cue[];
  /** Line of each cue's times, from 1. */
  lines: number[];
  problems: Problem[];
}

/** Reads WebVTT: a recording's transcript, or a film's captions. Cues are plain text; voices, styles and settings are passed over. */
export function readTranscript(text: string, file: string, rule: 'bad-transcript' | 'bad-captions' = 'bad-transcript'): Transcript {
  const cues: Cue[] = [];
  const places: number[] = [];
  const problems: Problem[] = [];
  const lines = text.split('\n');
  const bad = (line: number, reason: string) => problems.push(problem(rule, file, { line: line + 1, column: 1 }, { reason }));
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) {
    bad(0, '第一行不是 WEBVTT');
    return { cues, lines: places, problems };
  }

  for (const { start, block } of blocksOf(lines)) {
    if (/^(?:NOTE|STYLE|REGION)\b/.test(block[0]!) && !block[0]!.includes('-->')) continue;
    const arrow = block.findIndex((line) => line.includes('-->'));
    if (arrow < 0 || arrow > 1) {
      bad(start, `这一段没有“开始 --> 结束”的时间：${excerpt(block[0])}`);
      continue;
    }
    const [begin = '', rest = ''] = block[arrow]!.split('-->', 2).map((part) => part.trim());
    const [from, to] = [secondsOf(begin), secondsOf(rest.split(/\s+/, 1)[0] ?? '')];
    const said = plain(block.slice(arrow + 1).join(' '));
    if (from === null || to === null) bad(start + arrow, `时间要写成 00:01.500 --> 00:04.000，现在是“${excerpt(block[arrow])}”`);
    else if (to <= from) bad(start + arrow, '结束的时间不比开始晚');
    else if (from < (cues.at(-1)?.from ?? 0)) bad(start + arrow, '这一句比上一句还早');
    else if (said === '') bad(start + arrow, '时间下面没有写念的话');
    else {
      cues.push({ from, to, text: said });
      places.push(start + arrow + 1);
    }
  }
  if (cues.length === 0 && problems.length === 0) bad(0, '里面一句话也没有');
  return { cues, lines: places, problems };
}

/** What stands between blank lines, below the header; `start` counts lines from 0. */
function blocksOf(lines: readonly string[]): { start: number; block: string[] }[] {
  const blocks: { start: number; block: string[] }[] = [];
  let open = true;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') open = false;
    else if (at > 0 && (!open || blocks.length > 0)) {
      if (open) blocks.at(-1)!.block.push(line);
      else blocks.push({ start: at, block: [line] });
      open = true;
    }
  }
  return blocks;
}

function secondsOf(written: string): number | null {
  const [, hours = '0', minutes, seconds, thousandths] = timing.exec(written) ?? [];
  return minutes === undefined ? null : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}

function plain(text: string): string {
  return text.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (mark, name: string) => entities[name] ?? mark).replace(/\s+/g, ' ').trim();
}
