/** Why nothing is heard. */
export type Trouble =
  /** This browser cannot speak. */
  | 'unable'
  /** It can, but has no voice of this language. */
  | 'noVoice'
  /** It was asked and stayed silent: some phones want one more touch. */
  | 'silent'
  /** The recording did not come. */
  | 'recording';

/** What a voice tells while it speaks. */
export interface Listener {
  /** It begins this line. */
  reached(line: number): void;
  /** It has said the last line. */
  ended(): void;
  failed(trouble: Trouble): void;
}

/** Somebody who reads lines aloud: the device, or a recording. */
export interface Voice {
  /** How many lines it has. */
  readonly count: number;
  /** Says the lines from `line` on, in place of whatever it was saying. */
  speak(line: number, listener: Listener): void;
  /** Falls silent at once. */
  hush(): void;
}
