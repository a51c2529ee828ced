// Reads the cells of one guard post as people write them.
import { cleanText, nameKey } from '../clean-text';
import { fail, type Result, succeed } from '../result';
import type { PlainDate } from '../time/plain-date';
import { readCount } from '../whole-number';
import { MOST_LATITUDE, MOST_LONGITUDE, readDegrees } from './degrees';
import type { Building, Condition, GuardPost, PostState } from './guard-post';
import type { PostColumn, PostField } from './post-header';
import { MOST_GROUPS } from './ronda';
import { readWard, readWards, splitWards } from './ward-number';

const nightFields = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

type Texts = ReadonlyMap<PostColumn, string>;
type Unread = { readonly field: PostField; readonly text: string };

/** All that the cells say, or the first that cannot be read. A cell that says nothing leaves its field out. */
export function readPostFields(
  texts: Texts,
  readDate: (text: string) => PlainDate | null,
): Result<Partial<GuardPost>, Unread> {
  const unread: Unread[] = [];
  const field = <Value>(key: PostField, read: (text: string) => Value | null, column: PostColumn = key) => {
    const text = cleanText(texts.get(column) ?? '');
    if (text === '') return undefined;
    const value = read(text);
    if (value === null) unread.push({ field: key, text });
    return value ?? undefined;
  };
  const wards = texts.get('wards') ?? texts.get('wards-rw-first');
  const { rt, rw: rwText } = splitWards(wards ?? '', texts.has('wards') ? 'rt' : 'rw');
  const split: Texts = wards === undefined ? texts : new Map([...texts, ['rts', rt], ['rw', rwText]]);
  const numbered = (key: 'rw' | 'rts') => cleanText(split.get(key) ?? '');
  const rw = numbered('rw') === '' ? undefined : readWard(numbered('rw'), 'rw');
  const rts = numbered('rts') === '' ? undefined : readWards(numbered('rts'));
  if (rw === null) unread.push({ field: 'rw', text: numbered('rw') });
  if (rts === null) unread.push({ field: 'rts', text: numbered('rts') });
  const fields = {
    hamlet: field('hamlet', kept),
    rw: rw ?? undefined,
    rts: rts ?? undefined,
    name: field('name', kept),
    place: field('place', kept),
    latitude: field('latitude', (text) => readDegrees(text, MOST_LATITUDE)),
    longitude: field('longitude', (text) => readDegrees(text, MOST_LONGITUDE)),
    building: field('building', readBuilding),
    condition: field('condition', readCondition),
    isActive: field('isActive', readActive),
    equipment: field('equipment', kept),
    groups: field('groups', readGroups),
    leaders: field('leaders', kept),
    checkedOn: field('checkedOn', readDate),
    state: field('state', readState),
    notes: field('notes', kept),
    nights: nightFields.some((night) => texts.has(night))
      ? nightFields.map((night) => cleanText(texts.get(night) ?? ''))
      : undefined,
  };
  const [first] = unread;
  return first === undefined ? succeed(withoutBlanks(fields)) : fail(first);
}

function withoutBlanks(
  fields: { readonly [Key in keyof GuardPost]?: GuardPost[Key] | undefined },
): Partial<GuardPost> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function kept(text: string): string {
  return text;
}

/** `permanen`, `semi permanen`, `menumpang rumah`, `tidak ada bangunan`. */
function readBuilding(text: string): Building | null {
  const key = nameKey(text);
  if (/^semi/u.test(key)) return 'semi';
  if (/^permanen/u.test(key)) return 'permanent';
  if (/^(?:menumpang|numpang|dirumah|rumah)/u.test(key)) return 'in-a-house';
  return /^(?:tidakada|tanpa|tdkada|belumada)/u.test(key) ? 'none' : null;
}

function readCondition(text: string): Condition | null {
  const key = nameKey(text);
  if (/^(?:baik|bagus|layak)/u.test(key)) return 'good';
  if (/^(?:rusak)?ringan/u.test(key)) return 'light-damage';
  return /^(?:rusak)?berat/u.test(key) ? 'heavy-damage' : null;
}

/** `ya`, `aktif`, `tidak aktif`, `non aktif`, `pasif`. */
function readActive(text: string): boolean | null {
  const key = nameKey(text);
  if (/^(?:ya|y|aktif|berjalan)$/u.test(key)) return true;
  return /^(?:tidak|tdk|t|tidakaktif|tdkaktif|nonaktif|takaktif|pasif|vakum|mati)$/u.test(key) ? false : null;
}

function readState(text: string): PostState | null {
  const key = nameKey(text);
  if (/^(?:ada|masihada)$/u.test(key)) return 'standing';
  return /^(?:sudahtidakada|tidakada|hilang|dibongkar|roboh)$/u.test(key) ? 'gone' : null;
}

function readGroups(text: string): number | null {
  const count = readCount(text.replace(/\s*(?:regu|kelompok)$/iu, '')) ?? null;
  return count !== null && count >= 1 && count <= MOST_GROUPS ? count : null;
}
