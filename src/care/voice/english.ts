import type { Command, PlainCommand } from './command';

const phrases: Record<PlainCommand, string[]> = {
  next: ['next', 'next one', 'the next one', 'next booth', 'next page', 'go on', 'continue', 'forward', 'nex', 'necks', 'text one'],
  previous: ['previous', 'previous one', 'the previous one', 'previous booth', 'back', 'go back', 'last one', 'one back', 'the one before'],
  bigger: ['bigger', 'big', 'larger', 'bigger text', 'larger text', 'make it bigger', 'make it larger', 'make the text bigger', 'make the text larger', 'zoom in', 'too small', 'it is too small', 'i cannot read it', 'i cannot see it'],
  smaller: ['smaller', 'smaller text', 'make it smaller', 'make the text smaller', 'zoom out', 'too big', 'it is too big', 'too large'],
  lobby: ['lobby', 'the lobby', 'back to the lobby', 'back to lobby', 'go to the lobby', 'go to lobby', 'go back to the lobby', 'take me to the lobby', 'home', 'go home', 'home page'],
  map: ['map', 'the map', 'open the map', 'show the map', 'show me the map', 'where am i', 'nap'],
  listen: ['listen', 'read aloud', 'read it aloud', 'read it to me', 'read to me', 'read this to me', 'play', 'speak'],
  stop: ['stop', 'stop it', 'stop reading', 'pause', 'quiet', 'be quiet', 'silence'],
  help: ['help', 'help me', 'i need help', 'call for help', 'call the police', 'emergency'],
  cheated: ['i have been cheated', 'i was cheated', 'i have been scammed', 'i was scammed', 'i am being scammed', 'i am being cheated', 'i think i am being cheated', 'i think i am being scammed', 'i think i have been scammed', 'i think i have been cheated', 'i have been tricked'],
  care: ['care mode', 'care version', 'elder mode', 'elders mode', 'senior mode', 'seniors mode', 'easy mode', 'large text mode', 'turn on care mode', 'open care mode'],
  usual: ['usual mode', 'normal mode', 'ordinary mode', 'standard mode', 'turn off care mode', 'leave care mode', 'close care mode'],
  read: ['read', 'read it', 'read this', 'open', 'open it', 'open this', 'show me this'],
  magnify: ['magnifier', 'magnifying glass', 'open the magnifier', 'magnify'],
  close: ['close', 'close it', 'close this', 'exit', 'quit', 'shut', 'shut it'],
};

const byWord = new Map<string, PlainCommand>();
for (const [kind, words] of Object.entries(phrases) as [PlainCommand, string[]][]) for (const word of words) byWord.set(word, kind);

const before = /^(?:um+|uh+|er+|hm+|oh|well|hello|hi|hey|okay|ok|so|please|could you please|could you|can you please|can you|would you|will you|i would like to|i want to|i want|let me|let us|just)\s+/;
const after = /\s+(?:please|thanks|thank you|now|for me|a bit|a little)$/;
const find = /^(?:find out about|find me|find|fined|search for|search|look up|look for|looking for|where is|where are|where can i find|how do i find|show me|tell me about)\s+(.+)$/;
const goTo = /^(?:take me to|bring me to|lead me to|guide me to|walk me to|walk to|go to|go over to)\s+(.+?)(?:\s+(?:zone|booth|wing|section))?$/;
const article = /^(?:the|a|an|some)\s+/;

/** What a sentence in English asks for; whatever it is not sure of is searched for. */
export function readEnglish(said: string): Command {
  const text = said.toLowerCase().replace(/[’']ve\b/g, ' have').replace(/[’']m\b/g, ' am').replace(/[’']s\b/g, ' is')
    .replace(/can[’']?t\b/g, 'cannot').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const wish = bare(text);
  const kind = byWord.get(text) ?? byWord.get(wish);
  if (kind) return { kind };
  const query = find.exec(wish)?.[1];
  if (query) return { kind: 'search', query: query.replace(article, '') };
  const place = goTo.exec(wish)?.[1];
  if (place) return { kind: 'go', place: place.replace(article, '') };
  return { kind: 'search', query: wish || text };
}

/** Takes fillers and polite words off both ends as long as something stays. */
function bare(text: string): string {
  const less = text.replace(before, '').replace(after, '');
  return less === text || byWord.has(less) ? less : bare(less);
}
