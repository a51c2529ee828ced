// Which entries does a search text of searchFiles and searchFolders mean?
import { ServiceError } from '../../runtime/service';
import type { Session } from '../../runtime/session';
import type { DriveEntry } from './drive-data';
import { editorsOf, isTrashed, nameOf, ownerOf, viewersOf } from './drive-model';

type Test = (entry: DriveEntry) => boolean;

const tokenPattern = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|!=|<=|>=|[()=<>]|[A-Za-z][A-Za-z.]*/g;

function bad(): never {
  throw new ServiceError('Invalid argument: q');
}

function unquote(token: string): string {
  return token.slice(1, -1).replace(/\\(.)/g, '$1');
}

/**
 * Reads a search such as `title contains 'laporan' and mimeType != 'application/pdf'` (AS/guides/drive/search: the
 * terms of version 2, so `title`, not `name`). Without a word about `trashed`, things in the bin are left out.
 */
export function parseSearch(session: Session, query: string): Test {
  const tokens = query.match(tokenPattern) ?? [];
  if (query.replace(tokenPattern, '').trim() !== '' || tokens.length === 0) return bad();
  let at = 0;
  const next = (): string => {
    const token = tokens[at];
    at += 1;
    return token ?? bad();
  };
  const accept = (word: string): boolean => {
    if ((tokens[at] ?? '').toLowerCase() !== word) return false;
    at += 1;
    return true;
  };

  const parseOr = (): Test => {
    const parts = [parseAnd()];
    while (accept('or')) parts.push(parseAnd());
    return (entry) => parts.some((part) => part(entry));
  };
  const parseAnd = (): Test => {
    const parts = [parseNot()];
    while (accept('and')) parts.push(parseNot());
    return (entry) => parts.every((part) => part(entry));
  };
  const parseNot = (): Test => {
    if (accept('not')) {
      const part = parseNot();
      return (entry) => !part(entry);
    }
    if (accept('(')) {
      const inner = parseOr();
      if (!accept(')')) bad();
      return inner;
    }
    const [first, operator, last] = [next(), next().toLowerCase(), next()];
    return term(session, first, operator, last);
  };

  const test = parseOr();
  if (at < tokens.length) bad();
  const asksForTrash = tokens.some((token) => token.toLowerCase() === 'trashed');
  return asksForTrash ? test : (entry) => !isTrashed(session, entry) && test(entry);
}

function term(session: Session, first: string, operator: string, last: string): Test {
  if (operator === 'in') return membership(session, unquote(first), last);
  const value = /^['"]/.test(last) ? unquote(last) : last;
  switch (first) {
    case 'title':
      return textTest(operator, value, (entry) => nameOf(session, entry));
    case 'fullText':
      return textTest(
        operator,
        value,
        (entry) => `${nameOf(session, entry)}\n${entry.description}\n${contentOf(entry)}`,
      );
    case 'mimeType':
      return textTest(operator, value, (entry) => entry.mimeType);
    case 'modifiedDate':
      return dateTest(operator, value, (entry) => entry.updatedMs);
    case 'createdDate':
      return dateTest(operator, value, (entry) => entry.createdMs);
    case 'trashed':
      return flagTest(operator, value, (entry) => isTrashed(session, entry));
    case 'starred':
      return flagTest(operator, value, (entry) => entry.starred);
    default:
      return bad();
  }
}

function contentOf(entry: DriveEntry): string {
  return entry.mimeType.startsWith('text/') ? Buffer.from(entry.base64, 'base64').toString('utf8') : '';
}

function membership(session: Session, value: string, list: string): Test {
  switch (list) {
    case 'parents':
      return (entry) => entry.parentId === value;
    case 'owners':
      return (entry) => ownerOf(session, entry) === value;
    case 'writers':
      return (entry) => ownerOf(session, entry) === value || editorsOf(session, entry).includes(value);
    case 'readers':
      return (entry) => viewersOf(session, entry).includes(value);
    default:
      return bad();
  }
}

/** `contains` finds the beginning of a word in titles, as Google does. */
function textTest(operator: string, value: string, read: (entry: DriveEntry) => string): Test {
  const wanted = value.toLowerCase();
  switch (operator) {
    case '=':
      return (entry) => read(entry).toLowerCase() === wanted;
    case '!=':
      return (entry) => read(entry).toLowerCase() !== wanted;
    case 'contains': {
      const pattern = new RegExp(
        `(?:^|[^\\p{L}\\p{N}])${wanted.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')}`,
        'iu',
      );
      return (entry) => pattern.test(read(entry));
    }
    default:
      return bad();
  }
}

function dateTest(operator: string, value: string, read: (entry: DriveEntry) => number): Test {
  const wanted = Date.parse(/\d{2}:\d{2}/.test(value) && !/[Z+]/.test(value) ? `${value}Z` : value);
  if (Number.isNaN(wanted)) return bad();
  switch (operator) {
    case '<':
      return (entry) => read(entry) < wanted;
    case '<=':
      return (entry) => read(entry) <= wanted;
    case '>':
      return (entry) => read(entry) > wanted;
    case '>=':
      return (entry) => read(entry) >= wanted;
    case '=':
      return (entry) => read(entry) === wanted;
    default:
      return bad();
  }
}

function flagTest(operator: string, value: string, read: (entry: DriveEntry) => boolean): Test {
  if (value !== 'true' && value !== 'false') return bad();
  const wanted = (value === 'true') === (operator !== '!=');
  return (entry) => read(entry) === wanted;
}
