/**
 * The hall's own words (buttons, labels, messages). They are content: `content/words/<lang>.yaml`
 * gives each key below in each language, and the content check refuses a missing or unknown key.
 * `{name}` marks a value filled in at run time (dates and counts as the page writes them):
 *   {date} in reviewedOn and hotlineChecked (beside a number)
 *   {minutes} in minutesToRead and lessonMinutes; {number} in call; {issuer} in issuedBy; {audience} in forWhom
 *   {count} in boothsInZone and searchFound; {query} in searchNone
 *   {number} and {count} (of steps) in enteringHall
 *   {title} in questionToBooth (the booth's); {names} in termAlso
 *   {number} and {count} in pageCount
 *   {title} in atBooth and walkingTo (a booth or a zone) and inZone (the zone's)
 *   {minutes} and {count} (of stops) in tourFacts; {number}, {count} and {title} in tourStop; {title} in whereNext
 *   {number} and {count} in helpStep; {count}, {side} and {title} in nearSaid; {title}, {side} and {metres} in nearPlace
 *   {text} in speakHeard; {number} in magnifierTimes
 *   {amount} in storyLost
 *   {count} and {total} in passportCount and passportZone, {title} (the zone's) in passportZone
 *   {name} in listenRecorded (a language or a dialect)
 *   {name} in eventTitle (the event's); {minutes} in eventMinutes and eventTotalMinutes; {count} in eventVisits and eventBooths;
 *   {seconds} in eventOff
 *   {name} in calcLess, calcMore and calcNamed (with {unit}); {least} and {most} in the words for a number's limits; {number} in calcYearNo and its like;
 *   the amounts of its result in each calcSaid word; {amount} in calcYuan; {from}, {first}, {to} and {last} in calcPlot
 *   {level} in matchLevel; {product} and {client} in matchFits and matchFitsNot; {right} and {of} in matchResult; {day} in pathFrom;
 *   what is filled in (letterFields) and {problem}, {date} and {by} in pathLetter
 *   {seconds} in tellerTime; {code}, {balance}, {amount}, {waiting}, {notes}, {to} and {when} in what a teller's screen says
 *   {number} and {count} in lectureChapter and lectureQuestion; {title} in lectureResume; {answer} in lectureHands, lectureMore and lectureLess;
 *   {count} in lectureCount; {time} and {size} in lectureFilmFacts, {time} and {title} in lectureFilmResume; {count} and {of} in noteCount, {number} and {of} in noteWhich, {right} and {of} in noteResult
 *   {day} in pledgeSigned, {name} in pledgeNamed
 *   {count} in bankStart, bankAfter, bankRepeat, bankStarted, bankNumber (with {number}), bankHits, bankAlarms and bankLater; {days} in bankWait and bankLater;
 *   {before} and {after} in what is compared, {possible} and {learnt} in bankGain, {right} in bankLater; {answer} in bankYours and bankRight
 *   {count} and {names} in awardZones; {of}, {before} and {after} in awardGain
 *   {size} in alongTake; {kept} and {of} in alongKept
 * Every other word stands as it is.
 */
export const wordKeys = [
  'languageName',
  // The page
  'skipToText', 'home', 'contents', 'zones', 'booths', 'previous', 'next', 'sources', 'reviewedOn', 'reviewDue',
  'minutesToRead', 'notTranslated', 'oneThingToDo', 'call', 'hotlines', 'hotlineChecked', 'credits',
  'creditsText', 'licences', 'otherLanguage', 'issuedBy', 'boothsInZone', 'forWhom', 'warning', 'example',
  // Audiences
  'everyone', 'elder', 'child', 'student', 'worker', 'farmer',
  // The hall
  'enterHall', 'enteringHall', 'offerHall', 'leaveHall', 'nextBooth', 'previousBooth', 'read', 'close', 'copyLink',
  'linkCopied', 'theatre', 'lessonMinutes', 'map', 'youAreHere', 'seen', 'notSeen', 'lobby', 'turnLeft', 'turnRight', 'walkForward',
  'walkBack', 'howToMove', 'howToMoveKeys', 'turnToLook', 'turnStop', 'turnRefused', 'hallView', 'atBooth', 'inZone', 'inLobby', 'walkingTo', 'more',
  // Offline
  'alongName', 'alongTake', 'alongWhy', 'alongPause', 'alongGoOn', 'alongKept', 'alongDone', 'alongLeave', 'alongNoRoom', 'alongBroken',
  'offlineTitle', 'offlineText', 'freshVersion', 'freshNow',
  // Tours
  'tours', 'toursIntro', 'tourFacts', 'tourStart', 'tourStop', 'tourContinue', 'tourPause', 'tourResume', 'tourSkip', 'tourBack',
  'tourLeave', 'tourPaused', 'tourDone', 'tourOffer', 'tourAccept', 'tourDecline', 'whereNext',
  // Settings
  'settings', 'daylight', 'daylightClock', 'daylightMorning', 'daylightNoon', 'daylightDusk', 'daylightNight', 'sound', 'soundOn',
  'soundOff', 'textSize', 'textUsual', 'textLarge', 'textLarger', 'textLargest', 'motion', 'motionAuto', 'motionLess', 'motionUsual',
  'quality', 'qualityAuto', 'qualityLow', 'qualityHigh', 'xrMove', 'xrJump', 'xrGlide', 'xrDwell', 'xrDwellShort', 'xrDwellUsual', 'xrDwellLong',
  // Tools of every surface
  'tools', 'help', 'magnifier', 'toolFailed',
  // One-key help
  'helpCheated', 'helpFamily', 'helpFamilyTitle', 'helpStep', 'helpDone', 'helpBack', 'helpReturn', 'helpShare', 'helpCopy',
  'helpCopied', 'helpDial', 'helpKeys',
  // What is near, in words
  'near', 'nearSaid', 'nearPlace', 'ahead', 'left', 'right', 'behind',
  // For children
  'forChildren', 'forChildrenText', 'pinyin', 'pinyinOn', 'pinyinOff',
  // Motifs: name and meaning in one sentence
  'motif-drum-star', 'motif-spiral', 'motif-butterfly', 'motif-bird', 'motif-fish', 'motif-dragon', 'motif-pomegranate', 'motif-maple',
  'motif-sawtooth', 'motif-flower',
  // Speaking
  'speak', 'speakIntro', 'speakStart', 'speakStop', 'speakSearch', 'speakListening', 'speakHeard', 'speakCannot', 'speakNotAllowed',
  'speakNoSpeech', 'speakNoNetwork', 'speakNoMicrophone', 'speakNoService', 'speakPrivacy', 'speakType', 'speakTypeHint', 'speakDo',
  'speakExamples', 'speakPhrases',
  // The magnifier
  'magnifierHow', 'magnifierTimes', 'magnifierMore', 'magnifierLess', 'magnifierDrag',
  // The little horn
  'listen', 'listenPause', 'listenOn', 'listenPrevious', 'listenNext', 'listenHow', 'listenTap', 'listenEnded', 'listenSpeed', 'listenSlowest',
  'listenSlow', 'listenUsual', 'listenFast', 'listenVoice', 'listenVoiceAuto', 'listenRecorded', 'listenUnable', 'listenWeChat', 'listenNoVoice', 'listenSilent',
  'listenNoRecording', 'tourAloud', 'listenStop',
  // Search
  'search', 'searchHint', 'searchNone', 'searchFound', 'searchFailed', 'searchExamplesTitle', 'searchExamples',
  'searchAnswer', 'searchRead', 'searchTry', 'searchAsk', 'hits-question', 'hits-booth', 'hits-term', 'hits-hotline', 'hits-setting', 'hits-zone',
  // What the search can do at once: names between semicolons, the shown one first
  'find-care', 'find-usual', 'find-bigger', 'find-smaller', 'find-listen', 'find-magnify', 'find-help', 'find-cheated', 'find-speak',
  'find-settings', 'find-daylight', 'find-day', 'find-night', 'find-soundOn', 'find-soundOff', 'find-lessMotion', 'find-pinyin', 'find-map',
  'find-tours', 'find-lobby', 'find-faceToFace', 'find-bank', 'find-language',
  // Care mode
  'careMode', 'careUsual', 'careOffer', 'careAccept', 'careDecline', 'careLegend', 'careOff', 'careOn', 'leaveTitle', 'leaveStay', 'leaveGo',
  // Questions, terms, help
  'answers', 'questions', 'questionsIntro', 'questionsHere', 'questionToBooth', 'allQuestions', 'faceToFace', 'glossary', 'glossaryIntro',
  'termAlso', 'termMore', 'helpIntro',
  // Names of exhibits, and the words several of them use
  'story', 'calculator', 'match', 'path', 'teller', 'lecture', 'film', 'note', 'pledge',
  'quiz', 'quizMany', 'quizRight', 'quizWrong', 'quizTell', 'quizAllRight', 'quizNotYet', 'quizAgain',
  // The visitor's own cloth
  'passport', 'passportHow', 'passportCount', 'passportZone', 'passportDyed', 'passportSave', 'passportSaved', 'passportShare', 'passportFailed',
  'myData', 'myDataKept', 'myDataExport', 'myDataDelete', 'myDataSure', 'myDataKeep', 'myDataDeleteYes', 'myDataDeleted',
  // With a headset
  'enterVr', 'leaveVr', 'backToLobby', 'seated', 'standing', 'pageLoading', 'pageBack', 'pageOn', 'pageCount', 'vrFailed', 'restNow', 'thanksForComing', 'sitThenTakeOff', 'lookOn',
  // The hall on a table
  'tableSee', 'tableFind', 'tableTap', 'tableHere', 'tableTouch', 'tableAgain', 'tableTurn', 'tableBigger', 'tableSmaller', 'tableOpen', 'tableFailed',
  // An event
  'eventTitle', 'eventStart', 'eventStarting', 'eventPuton', 'eventHold', 'eventLook', 'eventTakeoff', 'eventBefore', 'eventLanguage', 'eventWalk',
  'eventTour', 'eventFree', 'eventAloud', 'eventAloudOn', 'eventAloudOff', 'eventSetUsual', 'eventUsual', 'eventInside', 'eventMinutes',
  'eventMirror', 'eventOff', 'eventSend', 'eventEnd', 'eventEndNow', 'eventEndSaid', 'eventNext', 'eventCleared', 'eventTally', 'eventVisits',
  'eventTotalMinutes', 'eventBooths', 'eventExport', 'eventWipe', 'eventWipeSure', 'eventWipeYes', 'eventWipeNo', 'eventPrivacy', 'eventReset',
  'eventBlocked', 'eventChecking', 'eventNoHeadset', 'eventOpenHall', 'eventColumns',
  // When something fails
  'noWebgl', 'hallLost', 'hallRestored', 'hallFailed', 'partFailed', 'tryAgain', 'understood', 'loadFailed', 'readPlain', 'storageBlocked',
  'storageReset', 'notFound', 'notFoundText',
] as const;

/** Words of one kind of exhibit alone, which come with the first exhibit of that kind and not with the page. */
export const exhibitWordKeys = {
  story: [
    'storyGame', 'storyRings', 'storyAnswer', 'storyOnCall', 'storyHungUp', 'storyChat', 'storyOpen', 'storyYou', 'storyNote',
    'storyEarlier', 'storyLost', 'storyAgain',
  ],
  calculator: [
    'calcLess', 'calcMore', 'calcNamed', 'calcLimits', 'calcNotNumber', 'calcTooLittle', 'calcTooMuch', 'calcMend', 'calcPractice',
    'calcYuan', 'calcPlot', 'calcTable', 'calcWhen', 'calcYearNo', 'calcMonthNo', 'calcAgeNo', 'unitYuan', 'unitPercent', 'unitYears',
    'unitMonths', 'unitAge', 'calcStart', 'calcYearly', 'calcRate', 'calcYears', 'calcPaidIn', 'calcInterest', 'calcSaidCompound',
    'calcBorrow', 'calcFee', 'calcMonths', 'calcPayment', 'calcPrincipal', 'calcSaidLoan', 'calcWrongFee', 'calcWrongRepaid', 'calcWrongHuge', 'calcDebt',
    'calcDaily', 'calcLeastShare', 'calcOwed', 'calcSaidCard', 'calcToday', 'calcPrices', 'calcLater', 'calcBuys', 'calcSaidInflation',
    'calcAge', 'calcRetire', 'calcSaveYearly', 'calcDraw', 'calcWrongAge', 'calcSaidPension',
  ],
  match: [
    'matchAnswerAll', 'matchLevel', 'matchPractice', 'matchPlace', 'matchMay', 'matchMayNot', 'matchFits', 'matchFitsNot', 'matchResult',
  ],
  path: [
    'pathOther', 'pathReceived', 'pathFrom', 'pathEarlier', 'pathLater', 'pathNoDay', 'pathDay15', 'pathDay30', 'pathDay60', 'pathPast',
    'pathCalendar', 'pathLetterTitle', 'pathPrivate', 'pathTo', 'pathName', 'pathPhone', 'pathStory', 'pathWish', 'pathBlank', 'pathCopy',
    'pathCopied', 'pathCopySelf', 'pathPrint', 'pathSave', 'pathFile', 'pathLetter', 'pathOnPage',
  ],
  teller: [
    'tellerName', 'tellerPractice', 'tellerSteps', 'tellerScreen', 'tellerPad', 'tellerTyped', 'tellerWipe', 'tellerEnter',
    'tellerTime', 'tellerPaused', 'tellerMore', 'tellerPause', 'tellerRead', 'tellerQuiet', 'tellerMagnify', 'tellerHelp', 'tellerFamily',
    'tellerStranger', 'tellerLine', 'tellerLineAmount', 'tellerLineBalance', 'tellerLine-opening', 'tellerLine-withdraw', 'tellerLine-transfer',
    'tellerLine-bill', 'tellerLine-recall', 'tellerGoal-withdraw', 'tellerGoal-transfer', 'tellerGoal-bill', 'tellerGoal-passbook', 'teller-slot',
    'teller-swallowed', 'teller-code', 'teller-menu', 'teller-call', 'teller-amount', 'teller-amountTo', 'teller-asked', 'teller-warned',
    'teller-stopped', 'teller-when', 'teller-check', 'teller-checkCash', 'teller-checkBill', 'teller-cash', 'teller-count', 'teller-miscount',
    'teller-sent', 'teller-sentLater', 'teller-sentBill', 'teller-printed', 'teller-take', 'teller-takeBook', 'teller-done', 'teller-resting',
    'tellerDo-insertCard', 'tellerDo-insertBook', 'tellerDo-swallowed', 'tellerDo-cover', 'tellerDo-withdraw', 'tellerDo-transfer',
    'tellerDo-bill', 'tellerDo-recall', 'tellerDo-hundred', 'tellerDo-fiveHundred', 'tellerDo-hangUp', 'tellerDo-heed', 'tellerDo-admit',
    'tellerDo-deny', 'tellerDo-insist', 'tellerDo-now', 'tellerDo-later', 'tellerDo-confirm', 'tellerDo-takeCash', 'tellerDo-counted',
    'tellerDo-miscounted', 'tellerDo-menu', 'tellerDo-cancel', 'tellerDo-cancelBook', 'tellerDo-take', 'tellerDo-back', 'tellerDo-goOn',
    'tellerDo-again', 'tellerNotice-cover', 'tellerNotice-ownCode', 'tellerNotice-codeShort', 'tellerNotice-hundreds', 'tellerNotice-short',
    'tellerNotice-noAmount', 'tellerNotice-recalled',
  ],
  lecture: [
    'lectureChapter', 'lectureQuestion', 'lecturePlay', 'lecturePause', 'lectureOn', 'lectureBack', 'lectureQuiet',
    'lectureChapters', 'lectureProgress', 'lectureText', 'lectureResume', 'lectureClass', 'lectureClassHow', 'lectureLeave',
    'lectureSlideOn', 'lectureSlideBack', 'lectureHands', 'lectureMore', 'lectureLess', 'lectureCount', 'lectureTell', 'lectureHandsHow',
    'lectureFilmFacts', 'lectureFilmSilent', 'lectureFilmPlay', 'lectureFilmPause', 'lectureFilmOn', 'lectureFilmBack', 'lectureFilmResume', 'lectureFilmFailed',
  ],
  note: [
    'notePractice', 'noteCard', 'noteTrueCard', 'noteLeft', 'noteRight', 'noteUp', 'noteDown', 'noteFlat', 'noteSteps', 'notePhone', 'notePhoneNot', 'noteByHand', 'noteLight-day',
    'noteLight-through', 'noteLight-uv', 'noteFeel', 'noteMagnify', 'noteHow', 'noteUvTrue', 'noteUvFalse', 'noteCount', 'noteSeen',
    'noteSign-number', 'noteSign-thread', 'noteSign-picture', 'noteSign-value', 'noteSign-raised',
    'noteTrue-number', 'noteTrue-thread', 'noteTrue-picture', 'noteTrue-value', 'noteTrue-raised',
    'noteFalse-number', 'noteFalse-thread', 'noteFalse-picture', 'noteFalse-value', 'noteFalse-raised',
    'noteWhich', 'noteGenuine', 'noteFake', 'noteCompare', 'noteWasTrue', 'noteWasFalse', 'noteHit', 'noteMissed', 'noteNext', 'noteAgain', 'noteResult', 'noteFace',
  ],
  pledge: [
    'pledgeChoose', 'pledgeHow', 'pledgePad', 'pledgeName', 'pledgeWipe', 'pledgeSign', 'pledgeSeal', 'pledgeFirst', 'pledgeStamp', 'pledgeHung', 'pledgeSigned',
    'pledgeNamed', 'pledgeDrawn', 'pledgeSealed', 'pledgeKept', 'pledgeAgain', 'pledgeStay', 'pledgeDown', 'pledgeTaken',
  ],
  // No exhibit of a booth, but brought as late: the questions asked before and after a visit
  bank: [
    'bankTitle', 'bankHow', 'bankAll', 'bankThemes', 'bankOpen', 'bankStart', 'bankAfter', 'bankRepeat', 'bankNew', 'bankStarted', 'bankWait',
    'bankThrough', 'bankQuiet', 'bankNumber', 'bankNext', 'bankBack', 'bankFinish', 'bankChoose', 'bankNoted', 'bankWalk', 'bankOverview', 'bankGain', 'bankSame', 'bankFull',
    'bankUnknown', 'bankHits', 'bankAlarms', 'bankLater', 'bankBefore', 'bankNow', 'bankEach', 'bankYours', 'bankRight', 'bankSee',
    'bankOfferBefore', 'bankOfferAfter', 'bankOfferRepeat', 'bankYes', 'bankNo',
  ],
  // The certificate of learning, which comes with the visitor's cloth
  award: ['awardTitle', 'awardNotYet', 'awardShow', 'awardName', 'awardNameKept', 'awardZones', 'awardGain', 'awardNot', 'awardSave', 'awardShare'],
} as const;

/** Every word of a language's file. */
export const allWordKeys: readonly ExhibitWordKey[] = [...wordKeys, ...Object.values(exhibitWordKeys).flat()];

export type WordKey = (typeof wordKeys)[number];
export type Words = Record<WordKey, string>;
export type ExhibitWordKey = WordKey | (typeof exhibitWordKeys)[keyof typeof exhibitWordKeys][number];
/** What an exhibit may say: the hall's words and those of its own kind (a test keeps it from another kind's). */
export type ExhibitWords = Record<ExhibitWordKey, string>;

/** Replaces `{name}` marks in a word by `values`; a mark without a value stays as it is. What is put between quotation marks has single ones itself. */
export function fill(word: string, values: Record<string, string | number>): string {
  return word.replace(/(“?)\{(\w+)\}/g, (mark, quote: string, name: string) => {
    const value = values[name];
    if (value === undefined) return mark;
    return quote + (quote ? String(value).replaceAll('“', '‘').replaceAll('”', '’') : String(value));
  });
}
