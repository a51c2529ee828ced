// What Uji di Google tries out, in the order in which people read it.

/** What the page finds out by itself. */
export const PAGE_CHECKS = [
  'pass',
  'pageScript',
  'slashInText',
  'slashInTemplate',
  'slashAfterApostrophe',
  'meta',
  'height',
  'rpc',
  'clipboard',
  'download',
  'print',
] as const;

/** What the script finds out, by the call of the page in which it does: each is well below a minute. */
export const STEPS = {
  access: ['consent', 'locale', 'zone', 'address', 'mailQuota', 'lock', 'pdf'],
  parts: ['part'],
  tab: ['tabMade', 'keysRead', 'columnMoved', 'sorted', 'keysBack', 'rowAppended'],
  texts: ['formulaText', 'quotedNumber', 'leadingZeros', 'dateRead'],
  marks: ['marks'],
  looks: ['dropDown', 'protection', 'paint', 'filter', 'group', 'manyCells'],
  store: ['store'],
  form: ['formMade', 'formQuestion', 'formPublished', 'formShared', 'formSignIn', 'prefilled', 'shortLink'],
  link: ['formLinked', 'linkKnown', 'linkTab', 'stillOpen'],
  later: ['clockTrigger'],
  submit: ['formTrigger'],
  clean: ['cleaned'],
} as const;

/** What comes in by itself: a minute later, with an answer sent by hand, at the next opening and edit. */
export const LATE_CHECKS = [
  'clockFired',
  'formFired',
  'answered',
  'answerEdited',
  'opened',
  'edited',
] as const;

export type Step = keyof typeof STEPS;
export type ServerCheck = (typeof STEPS)[Step][number];
export type PageCheck = (typeof PAGE_CHECKS)[number];
export type LateCheck = (typeof LATE_CHECKS)[number];
export type CheckKey = PageCheck | ServerCheck | LateCheck;

/** A whole test, or the one with a form: which calls it makes, in order. */
export const RUNS = {
  plain: ['access', 'parts', 'tab', 'texts', 'marks', 'looks', 'store', 'later', 'clean'],
  form: ['access', 'form', 'link', 'later', 'submit'],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

export type RunKind = keyof typeof RUNS;

/** What may still come in after each. */
export const AWAITED = {
  plain: ['clockFired', 'opened', 'edited'],
  form: ['clockFired', 'formFired', 'answered', 'answerEdited'],
} as const satisfies Readonly<Record<RunKind, readonly LateCheck[]>>;
