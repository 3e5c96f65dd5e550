/**
 * The hall's own words (buttons, labels, messages). They are content: `content/words/<lang>.yaml`
 * gives each key below in each language, and the content check refuses a missing or unknown key.
 * `{name}` marks a value filled in at run time (dates and counts as the page writes them):
 *   {date} in reviewedOn and hotlineChecked (beside a number)
 *   {minutes} in minutesToRead; {number} in call; {issuer} in issuedBy; {audience} in forWhom
 *   {count} in boothsInZone and searchFound; {query} in searchNone
 *   {number} and {count} (of steps) in enteringHall
 *   {title} in atBooth and walkingTo (a booth or a zone) and inZone (the zone's)
 *   {minutes} and {count} (of stops) in tourFacts; {number}, {count} and {title} in tourStop; {title} in whereNext
 * Every other word stands as it is.
 */
export const wordKeys = [
  'languageName',
  // The page
  'skipToText', 'home', 'contents', 'zones', 'booths', 'previous', 'next', 'sources', 'reviewedOn', 'reviewDue',
  'minutesToRead', 'notTranslated', 'oneThingToDo', 'call', 'hotlines', 'hotlineChecked', 'credits',
  'creditsText', 'otherLanguage', 'issuedBy', 'boothsInZone', 'forWhom', 'warning', 'example',
  // Audiences
  'everyone', 'elder', 'child', 'student', 'worker', 'farmer',
  // The hall
  'enterHall', 'enteringHall', 'offerHall', 'leaveHall', 'nextBooth', 'previousBooth', 'read', 'close', 'copyLink',
  'linkCopied', 'map', 'youAreHere', 'seen', 'notSeen', 'lobby', 'turnLeft', 'turnRight', 'walkForward',
  'walkBack', 'howToMove', 'howToMoveKeys', 'hallView', 'atBooth', 'inZone', 'inLobby', 'walkingTo', 'more',
  // Tours
  'tours', 'toursIntro', 'tourFacts', 'tourStart', 'tourStop', 'tourContinue', 'tourPause', 'tourResume', 'tourSkip', 'tourBack',
  'tourLeave', 'tourPaused', 'tourDone', 'tourOffer', 'tourAccept', 'tourDecline', 'whereNext',
  // Settings
  'settings', 'daylight', 'daylightClock', 'daylightMorning', 'daylightNoon', 'daylightDusk', 'daylightNight', 'sound', 'soundOn',
  'soundOff', 'textSize', 'textUsual', 'textLarge', 'textLarger', 'textLargest', 'motion', 'motionAuto', 'motionLess', 'motionUsual',
  'quality', 'qualityAuto', 'qualityLow', 'qualityHigh',
  // Tools of every surface
  'tools', 'help', 'magnifier', 'toolFailed',
  // Search
  'search', 'searchHint', 'searchNone', 'searchFound', 'searchFailed',
  // When something fails
  'noWebgl', 'hallLost', 'hallRestored', 'hallFailed', 'tryAgain', 'understood', 'loadFailed', 'readPlain', 'storageBlocked',
  'storageReset', 'notFound', 'notFoundText',
] as const;
export type WordKey = (typeof wordKeys)[number];
export type Words = Record<WordKey, string>;

/** Replaces `{name}` marks in a word by `values`; a mark without a value stays as it is. */
export function fill(word: string, values: Record<string, string | number>): string {
  return word.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
