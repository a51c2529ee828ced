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

const sheets: readonly Scope[] = ['spreadsheets.currentonly'];
const forms: readonly Scope[] = ['forms'];
const both: readonly Scope[] = ['forms', 'spreadsheets.currentonly'];

/** Without these scopes a check would only repeat what `consent` says already. */
export const scopesOf: Readonly<Record<ServerCheck, readonly Scope[]>> = {
  consent: [],
  locale: sheets,
  zone: sheets,
  address: [],
  mailQuota: ['script.send_mail'],
  lock: [],
  pdf: [],
  part: [],
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
  store: [],
  formMade: forms,
  formQuestion: forms,
  formPublished: forms,
  formShared: [...both, 'userinfo.email'],
  formSignIn: forms,
  formLinked: both,
  linkKnown: both,
  linkTab: both,
  stillOpen: forms,
  prefilled: forms,
  shortLink: forms,
  clockTrigger: ['script.scriptapp'],
  formTrigger: ['script.scriptapp', 'forms'],
  cleaned: sheets,
};
