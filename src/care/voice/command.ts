/** What a visitor asked for by voice; what is no command is searched for. */
export type Command =
  | { kind: 'next' | 'previous' | 'bigger' | 'smaller' | 'lobby' | 'map' | 'listen' | 'stop' | 'help' | 'cheated' | 'care' | 'usual' | 'read' | 'magnify' | 'close' }
  | { kind: 'search'; query: string }
  /** `place` is the name of a zone or a booth as it was said. */
  | { kind: 'go'; place: string };

export type PlainCommand = Exclude<Command['kind'], 'search' | 'go'>;
