// The permissions that the add-in asks for, and which of them each check needs.
import type { ServerCheck } from './check-key';

/** The manifest's scopes, without what all of them begin with. A test compares them with the manifest. */
export const SCOPES = [
  'spreadsheets.currentonly',
  'forms',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
] as const;

export type Scope = (typeof SCOPES)[number];

/** Every scope of Google begins so. */
export const SCOPE_PREFIX = 'https://www.googleapis.com/auth/';

const sheets = 'spreadsheets.currentonly';

/** Without the scope the check would only repeat what `consent` says already; null: it needs none. */
export const scopeOf = {
  consent: null,
  locale: sheets,
  zone: sheets,
  address: null,
  mailQuota: 'script.send_mail',
  lock: null,
  pdf: null,
  part: null,
  tabMade: sheets,
  keysRead: sheets,
  columnMoved: sheets,
  sorted: sheets,
  keysBack: sheets,
  rowAppended: sheets,
  formulaText: sheets,
  quotedNumber: sheets,
  leadingZeros: sheets,
  dateRead: sheets,
  marks: sheets,
  dropDown: sheets,
  protection: sheets,
  paint: sheets,
  filter: sheets,
  group: sheets,
  manyCells: sheets,
  store: null,
  formMade: 'forms',
  formQuestion: 'forms',
  formPublished: 'forms',
  formShared: 'forms',
  formSignIn: 'forms',
  formLinked: 'forms',
  linkKnown: 'forms',
  linkTab: 'forms',
  stillOpen: 'forms',
  prefilled: 'forms',
  shortLink: 'forms',
  clockTrigger: 'script.scriptapp',
  formTrigger: 'script.scriptapp',
  cleaned: null,
} as const satisfies Readonly<Record<ServerCheck, Scope | null>>;
