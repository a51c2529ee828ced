// The tab Poskamling: every guard post of the office's desa.
import { type Issue, issueOf } from '../../core/issue';
import type { UnitCode } from '../../core/office/unit';
import { fail, type Result, succeed } from '../../core/result';
import { MOST_LATITUDE, MOST_LONGITUDE, readDegrees } from '../../core/siskamling/degrees';
import { BUILDINGS, CONDITIONS, type GuardPost, POST_STATES } from '../../core/siskamling/guard-post';
import { MOST_GROUPS } from '../../core/siskamling/ronda';
import { readWard, readWards, wardsText } from '../../core/siskamling/ward-number';
import { postTab } from '../../messages/siskamling/post-columns';
import {
  activeWords,
  buildingWords,
  conditionWords,
  postStateWords,
} from '../../messages/siskamling/post-words';
import { type CellValue, isBlankCell } from '../cell';
import { choiceColumn, orElse, orNull, parsedColumn, textColumn, wholeColumn } from '../column';
import { dateColumn } from '../date-column';
import { freeTextColumn } from '../free-text';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow } from '../row-reader';

const activeChoice = choiceColumn(activeWords, { keys: ['yes', 'no'], width: 80 });
const night = textColumn({ width: 80 });

const columns = {
  code: textColumn({ width: 170 }),
  unit: textColumn({ choicesFrom: { tab: 'units', column: 'label' }, width: 220 }),
  hamlet: textColumn({ width: 120 }),
  rw: orElse(
    wardColumn(
      70,
      (text) => readWard(text, 'rw'),
      (ward) => ward,
      '',
    ),
    '',
  ),
  rts: orElse(wardColumn<readonly string[]>(90, readWards, wardsText, []), []),
  name: freeTextColumn({ width: 180 }),
  place: freeTextColumn({ width: 180 }),
  latitude: degreesColumn(MOST_LATITUDE),
  longitude: degreesColumn(MOST_LONGITUDE),
  building: blankOrNull(choiceColumn(buildingWords, { keys: BUILDINGS })),
  condition: blankOrNull(choiceColumn(conditionWords, { keys: CONDITIONS, width: 120 })),
  isActive: blankOrNull(activeChoice),
  equipment: freeTextColumn({ width: 180 }),
  groups: orNull(wholeColumn(1)),
  leaders: freeTextColumn({ width: 220 }),
  monday: night,
  tuesday: night,
  wednesday: night,
  thursday: night,
  friday: night,
  saturday: night,
  sunday: night,
  checkedOn: orNull(dateColumn()),
  state: orElse(choiceColumn(postStateWords, { keys: POST_STATES, whenBlank: 'standing' }), 'standing'),
  notes: freeTextColumn({ width: 200 }),
  firstCheckedOn: orNull(dateColumn({ hidden: true })),
  scheduledSince: orNull(dateColumn({ hidden: true })),
};

export function postPlan() {
  return planOf('posts', postTab, columns, { guard: 'open', frozenColumns: 2, rows: 200, colour: '#7A4B00' });
}

/** Posts in the order of the tab. A row whose desa cannot be read is passed over, and stands in the issues. */
export function decodePosts(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  readUnit: (text: string) => Result<UnitCode, readonly Issue[]>,
): DecodedRows<GuardPost> {
  return decodeRows(places, columns, rows, ({ read, report }) => {
    const {
      unit: owner,
      isActive,
      monday,
      tuesday,
      wednesday,
      thursday,
      friday,
      saturday,
      sunday,
      ...post
    } = read();
    if (owner === '') {
      report([issueOf('cell-empty', {})], 'unit');
      return undefined;
    }
    const unit = readUnit(owner);
    if (!unit.ok) {
      report(unit.error, 'unit');
      return undefined;
    }
    return {
      ...post,
      unit: unit.value,
      isActive: isActive === null ? null : isActive === 'yes',
      groups: post.groups === null || post.groups > MOST_GROUPS ? null : post.groups,
      nights: [monday, tuesday, wednesday, thursday, friday, saturday, sunday],
    };
  });
}

/** The cells of one post; `label` is its unit as the drop-down shows it. */
export function encodePost(places: ColumnPlaces, post: GuardPost, label: string): readonly CellValue[] {
  const [monday = '', tuesday = '', wednesday = '', thursday = '', friday = '', saturday = '', sunday = ''] =
    post.nights;
  const { isActive } = post;
  return encodeRow(places, columns, {
    ...post,
    unit: label,
    isActive: isActive === null ? null : isActive ? 'yes' : 'no',
    monday,
    tuesday,
    wednesday,
    thursday,
    friday,
    saturday,
    sunday,
  });
}

/** A choice that may be blank: unknown. */
function blankOrNull<Key extends string>(choice: ReturnType<typeof choiceColumn<Key>>) {
  const lenient = orNull(choice);
  return {
    ...lenient,
    decode: (cell: CellValue | undefined) => (isBlankCell(cell) ? succeed(null) : lenient.decode(cell)),
  };
}

function wardColumn<Value>(
  width: number,
  read: (text: string) => Value | null,
  write: (value: Value) => string,
  whenBlank: Value,
) {
  return parsedColumn<Value>({
    width,
    whenBlank,
    write,
    parse: (text) => {
      const value = read(text);
      return value === null ? fail([issueOf('cell-not-a-ward', { text })]) : succeed(value);
    },
  });
}

/** Degrees as text, with a decimal comma; `most` to either side of nought. */
function degreesColumn(most: number) {
  return orNull(
    parsedColumn<number | null>({
      width: 100,
      whenBlank: null,
      parse: (text) => {
        const degrees = readDegrees(text, most);
        return degrees === null ? fail([issueOf('cell-not-degrees', { text })]) : succeed(degrees);
      },
      write: (degrees) => (degrees === null ? '' : String(degrees).replace('.', ',')),
    }),
  );
}
