// Judges what was measured: whether Google does what the add-in relies on.
import type { ServerCheck } from './check-key';
import type { Facts, Reason, Verdict } from './finding';

/** What the office has noted of itself, to compare with. */
export interface KnownOffice {
  /** IANA zone that the set-up gave the workbook; '' before it. */
  readonly zone: string;
  /** Whether the page has once answered at an address that visitors can open. */
  readonly hasPageAddress: boolean;
  /** Length and fingerprint of each part as it was built, by its name. */
  readonly parts: ReadonlyMap<string, string>;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason?: Reason;
}

/** How many keyed columns the scratch tab has: as many as the widest tab of a year. */
export const COLUMNS = 50;

/** Cells that are written and read at once. */
export const MANY_CELLS = 10_000;

/** Bytes of the property store that must stay free while it is tried out: the office may write meanwhile. */
export const FREE_BYTES = 150_000;

/** The language in which the add-in has Sheets read what people type. */
const language = 'id_ID';

/** What must have passed before; if it did not, the check would only say the same once more. */
export const requires: Readonly<Partial<Record<ServerCheck, ServerCheck>>> = {
  keysRead: 'tabMade',
  columnMoved: 'tabMade',
  sorted: 'tabMade',
  keysBack: 'sorted',
  rowAppended: 'tabMade',
  formulaText: 'tabMade',
  quotedNumber: 'tabMade',
  leadingZeros: 'tabMade',
  dateRead: 'tabMade',
  marks: 'tabMade',
  dropDown: 'tabMade',
  protection: 'tabMade',
  paint: 'tabMade',
  filter: 'tabMade',
  group: 'tabMade',
  manyCells: 'tabMade',
  formQuestion: 'formMade',
  formPublished: 'formMade',
  formShared: 'formMade',
  formSignIn: 'formMade',
  formLinked: 'formMade',
  linkKnown: 'formLinked',
  linkTab: 'formLinked',
  stillOpen: 'formLinked',
  prefilled: 'formQuestion',
  shortLink: 'prefilled',
  formTrigger: 'formMade',
};

const judges: Readonly<Record<ServerCheck, (facts: Facts, office: KnownOffice) => boolean | Reason>> = {
  consent: ({ missing, isComplete }) => missing === '' && isComplete === true,
  locale: ({ locale }) => locale === language,
  zone: ({ zone }, office) => (office.zone === '' ? 'unset' : zone === office.zone),
  address: ({ kind }, { hasPageAddress }) => hasPageAddress || kind === 'exec',
  mailQuota: ({ left }) => Number(left) > 0,
  lock: ({ isTaken }) => isTaken === true,
  pdf: ({ isPdf }) => isPdf === true,
  part: ({ name, mark }, { parts }) => parts.get(String(name)) === mark,
  tabMade: ({ hiddenRows, frozenRows }) => hiddenRows === 2 && frozenRows === 3,
  keysRead: ({ keys }) => keys === COLUMNS,
  columnMoved: ({ wanted, found, keys }) => found === wanted && keys === COLUMNS,
  sorted: ({ keys }) => keys === COLUMNS,
  keysBack: ({ row, keys }) => row === 1 && keys === COLUMNS,
  rowAppended: ({ row, wanted }) => row === wanted,
  formulaText: ({ shown, formula }) => formula === '' && String(shown).endsWith('=1+1'),
  quotedNumber: ({ shown }) => String(shown).endsWith('0812'),
  leadingZeros: ({ shown }) => shown === '0812',
  dateRead: ({ day, locale }) => (locale === language ? day === '2026-03-05' : 'locale'),
  marks: ({ found }) => found === 10,
  dropDown: ({ kind }) => kind === 'VALUE_IN_LIST',
  protection: ({ isWarning }) => isWarning === true,
  paint: ({ rules }) => rules === 1,
  filter: ({ isThere, firstRow }) => isThere === true && firstRow === 3,
  group: ({ depth, isFolded }) => depth === 1 && isFolded === true,
  manyCells: ({ cells, isSame }) => cells === MANY_CELLS && isSame === true,
  store: ({ freeBytes, read, written }) => Number(freeBytes) >= FREE_BYTES && read === written,
  formMade: ({ hasId }) => hasId === true,
  formQuestion: ({ items }) => items === 1,
  formPublished: ({ isPublished, isOpen }) => isPublished === true && isOpen === true,
  formShared: ({ asked, listed }) => asked === listed,
  formSignIn: ({ asksSignIn }) => asksSignIn === false,
  formLinked: ({ isAsked }) => isAsked === true,
  linkKnown: ({ isSame }) => isSame === true,
  linkTab: ({ isThere }) => isThere === true,
  stillOpen: ({ isOpen }) => isOpen === true,
  prefilled: ({ isPrefilled }) => isPrefilled === true,
  shortLink: ({ isShort }) => isShort === true,
  clockTrigger: ({ isListed }) => isListed === true,
  formTrigger: ({ isListed }) => isListed === true,
  cleaned: ({ left }) => left === '',
};

/** Whether the facts are as the add-in needs them. */
export function judge(check: ServerCheck, facts: Facts, office: KnownOffice): Judgement {
  const outcome = judges[check](facts, office);
  if (typeof outcome === 'string') return { verdict: 'untested', reason: outcome };
  return { verdict: outcome ? 'passed' : 'failed' };
}
