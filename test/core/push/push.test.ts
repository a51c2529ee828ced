import fc from 'fast-check';
import { parseObligationId } from '../../../src/core/obligations/obligation';
import { parseUnitCode, type UnitCode } from '../../../src/core/office/unit';
import { type EventFact, factsOfMonth } from '../../../src/core/push/event-facts';
import { eventLines, factsMark } from '../../../src/core/push/event-lines';
import { localMoment } from '../../../src/core/push/local-moment';
import { startOfPeriodKey } from '../../../src/core/push/period-start';
import {
  landingTableOf,
  nextRevision,
  parsePushPlace,
  pushIdOf,
  sourceIdOf,
  workbookMarkOf,
} from '../../../src/core/push/push-id';
import { buildRecapBoard, type ReceivedRecap } from '../../../src/core/recap/recap-board';
import type { LetterBlock } from '../../../src/core/recap/recap-code';
import { makePlainDate, parsePlainDateTime } from '../../../src/core/time/plain-date';

const kasiman = unit('35.22.20');

function unit(text: string): UnitCode {
  return parseUnitCode(text) ?? fail(text);
}

function fail(text: string): never {
  throw new Error(text);
}

function desaOf(size: number): readonly UnitCode[] {
  return Array.from({ length: size }, (_, index) => unit(`35.22.20.${2001 + index}`));
}

interface Told {
  readonly letters: string;
  readonly at?: string;
  readonly month?: string;
  readonly block?: Partial<LetterBlock>;
  readonly size?: number;
}

function code({ letters, at = '2026-03-10T09:00:00', month = '2026-03', block = {} }: Told): ReceivedRecap {
  const obligationId = parseObligationId('kerja-bakti') ?? fail('id');
  const due = makePlainDate(2026, 3, 5);
  return {
    id: `${at}-${month}`,
    receivedAt: parsePlainDateTime(at) ?? fail(at),
    recap: {
      kind: 'PD1',
      unit: kasiman,
      month,
      size: letters.length,
      listMark: '0000',
      blocks: [{ obligationId, periodId: '2026-02', due, letters, ...block }],
    },
  };
}

function factsFrom(
  received: readonly ReceivedRecap[],
  withdrawn: readonly ReceivedRecap[] = [],
  month = '2026-03',
) {
  const meaningOf = (id: string) => (id === 'arisan' ? null : parseObligationId(id));
  return factsOfMonth({
    month,
    units: [kasiman],
    received,
    withdrawn,
    desaOf: ({ size }) => (size === 9 ? null : desaOf(size)),
    meaningOf,
  });
}

function shown(facts: readonly EventFact[]): readonly string[] {
  return facts.map(
    ({ desa, status, visit, isClosed }) =>
      `${desa.slice(-1)} ${status}${visit === 'NONE' ? '' : ` ${visit}`}${isClosed ? '' : ' open'}`,
  );
}

describe('the record events_v1', () => {
  it('says each letter: a has no row, b is exempt, c d e on time, f C D late, k missing', () => {
    expect(shown(factsFrom([code({ letters: 'abcdefCDk' + 'e' })]).facts)).toEqual([
      '2 EXEMPT',
      '3 ON_TIME CONTRADICTED',
      '4 ON_TIME VERIFIED',
      '5 ON_TIME',
      '6 LATE',
      '7 LATE CONTRADICTED',
      '8 LATE VERIFIED',
      '9 MISSING',
      '0 ON_TIME',
    ]);
  });

  it.each([
    { told: { letters: 'ghi', at: '2026-03-10T09:00:00' }, states: ['1 MISSING', '2 MISSING', '3 MISSING'] },
    {
      told: { letters: 'ghi', at: '2026-03-05T23:59:59' },
      states: ['1 OPEN open', '2 OPEN open', '3 OPEN open'],
    },
    {
      told: { letters: 'gjk', at: '2026-03-10T09:00:00' },
      states: ['1 OPEN open', '2 OPEN open', '3 MISSING'],
    },
    { told: { letters: 'gk', at: '2026-03-05T09:00:00' }, states: ['1 MISSING', '2 MISSING'] },
    { told: { letters: 'je', at: '2026-03-01T09:00:00' }, states: ['1 OPEN open', '2 ON_TIME open'] },
  ])('g h i j are OPEN or MISSING by what is closed: $told.letters on $told.at', ({ told, states }) => {
    expect(shown(factsFrom([code(told)]).facts)).toEqual(states);
  });

  it('has an open report exactly where Rekap calls the figures provisional', () => {
    const days = fc.integer({ min: 1, max: 9 }).map((day) => `2026-03-0${day}T09:00:00`);
    const letters = fc
      .array(fc.constantFrom(...'bcdefghijkCD'), { minLength: 1, maxLength: 6 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(letters, days, (told, at) => {
        const received = [code({ letters: told, at })];
        const { facts } = factsFrom(received);
        const { groups } = buildRecapBoard({
          units: [kasiman],
          received,
          months: ['2026-03'],
          meaningOf: (id) => id,
        });
        const hasOpen = facts.some(({ status }) => status === 'OPEN');
        expect(groups[0]?.entries[0]?.kind).toBe(hasOpen ? 'provisional' : 'counted');
      }),
      { numRuns: 1000 },
    );
  });

  it('takes the code that came last, and voids what only an earlier or a withdrawn one told of', () => {
    const earlier = code({ letters: 'kkk', at: '2026-03-09T09:00:00' });
    const later = code({ letters: 'ek', at: '2026-03-11T09:00:00' });
    expect(shown(factsFrom([later, earlier]).facts)).toEqual(['1 ON_TIME', '2 MISSING', '3 VOID open']);
    expect(shown(factsFrom([earlier], [later]).facts)).toEqual(['1 MISSING', '2 MISSING', '3 MISSING']);
    expect(shown(factsFrom([], [earlier]).facts)).toEqual(['1 VOID open', '2 VOID open', '3 VOID open']);
    expect(shown(factsFrom([earlier, code({ letters: 'eak', at: '2026-03-12T09:00:00' })]).facts)).toEqual([
      '1 ON_TIME',
      '2 VOID open',
      '3 MISSING',
    ]);
  });

  it('a deadline moved to the next month leaves the fact to the month of the later code', () => {
    const march = code({ letters: 'kk' });
    const april = code({
      letters: 'ee',
      month: '2026-04',
      at: '2026-04-10T09:00:00',
      block: { due: makePlainDate(2026, 4, 5) },
    });
    expect(factsFrom([march, april]).facts).toEqual([]);
    expect(shown(factsFrom([march, april], [], '2026-04').facts)).toEqual(['1 ON_TIME', '2 ON_TIME']);
  });

  it('leaves out other lists of desa and unknown obligations, and names both', () => {
    const other = factsFrom([code({ letters: 'eeeeeeeee' })]);
    expect([other.facts, other.unread, other.sent]).toEqual([[], [kasiman], 1]);
    const unknown = factsFrom([
      code({ letters: 'ee', block: { obligationId: parseObligationId('arisan') ?? fail('') } }),
    ]);
    expect([unknown.facts, unknown.unknown]).toEqual([[], ['arisan']]);
  });

  it('is one line of JSON a fact, the same bytes for the same push', () => {
    const { facts } = factsFrom([code({ letters: 'eb' })]);
    const stamp = {
      revision: 1_773_108_000,
      sourceId: 'ab12cd34',
      pushId: 'pantau_3522_202603_1773108000_ab12cd34',
      recordedAt: '2026-03-10T02:00:00Z',
      appVersion: '0.1.0',
    };
    const lines = eventLines(facts, stamp);
    expect(eventLines(facts, stamp)).toBe(lines);
    const [first = '', second = '', rest] = lines.split('\n');
    expect(rest).toBe('');
    expect(JSON.parse(first)).toEqual({
      schema_version: 1,
      event_id: 'ab12cd34-1773108000-1',
      desa_code: '35.22.20.2001',
      kecamatan_code: '35.22.20',
      kabupaten_code: '35.22',
      provinsi_code: '35',
      period: '2026-02-01',
      obligation: 'kerja-bakti',
      status: 'ON_TIME',
      visit: 'NONE',
      is_closed: true,
      due_date: '2026-03-05',
      rev: 1_773_108_000,
      source_id: 'ab12cd34',
      push_id: 'pantau_3522_202603_1773108000_ab12cd34',
      recorded_at: '2026-03-10T02:00:00Z',
      app_version: '0.1.0',
    });
    expect(JSON.parse(second)).toMatchObject({ status: 'EXEMPT', event_id: 'ab12cd34-1773108000-2' });
  });

  it('has the same mark for the same facts only', () => {
    const mark = (letters: string): string => factsMark(factsFrom([code({ letters })]).facts);
    expect(mark('ek')).toBe(mark('ek'));
    expect(new Set(['ek', 'ke', 'ef', 'e', 'eka', 'ekb'].map(mark)).size).toBe(5);
  });
});

it.each([
  ['2026-02', '2026-02-01'],
  ['2026-W07', '2026-02-09'],
  ['2026-Q2', '2026-04-01'],
  ['2026-S2', '2026-07-01'],
  ['2026', '2026-01-01'],
  ['2026B03', '2026-01-29'],
  ['2026-02-10--2026-04-30', '2026-02-10'],
  ['2026-W60', null],
  ['2026-13', null],
])('the period %s begins on %s', (key, day) => {
  expect(startOfPeriodKey(key)).toBe(day);
});

it('a revision is above the last one, even when the clock was put back', () => {
  expect(nextRevision(5, 100)).toBe(100);
  expect(nextRevision(100, 5)).toBe(101);
});

it('a push is named by kabupaten, month, revision and source; its table by the kabupaten', () => {
  expect(pushIdOf({ kabupaten: unit('35.22'), month: '2026-03', revision: 7, sourceId: 'ab12cd34' })).toBe(
    'pantau_3522_202603_7_ab12cd34',
  );
  expect(landingTableOf(unit('35.22'))).toBe('events_v1_3522');
});

it('a workbook is known by its source id after its notes were lost, and its copy is not', () => {
  const [first, later] = ['8f3ab2cd-1', '01c4d7e9-2'].map((lot) => sourceIdOf('1AbCdEf', lot));
  expect(first).toMatch(/^[0-9a-f]{8}$/u);
  expect(later).not.toBe(first);
  expect(workbookMarkOf(later ?? '')).toBe(workbookMarkOf(first ?? ''));
  expect(workbookMarkOf(sourceIdOf('1AbCdEg', '8f3ab2cd'))).not.toBe(workbookMarkOf(first ?? ''));
});

it.each([
  ['pantau-desa-uji', 'pantau', 'asia-southeast2', true],
  ['Pantau', 'pantau', 'asia-southeast2', false],
  ['pantau-desa-uji', 'pantau-desa', 'asia-southeast2', false],
  ['pantau-desa-uji`', 'pantau', 'asia-southeast2', false],
  ['pantau-desa-uji', 'pantau', '', false],
])('project %s, dataset %s, location “%s” can be: %s', (project, dataset, location, isRight) => {
  const place = { project, dataset, location };
  expect(parsePushPlace(place)).toEqual(isRight ? place : null);
});

test.each([
  { utc: '2026-03-10 02:05', zone: 'WIB' as const, local: '2026-03-10T09:05:00' },
  { utc: '2026-03-31 16:00', zone: 'WITA' as const, local: '2026-04-01T00:00:00' },
  { utc: '2026-12-31 23:59', zone: 'WIT' as const, local: '2027-01-01T08:59:00' },
  { utc: '', zone: 'WIB' as const, local: null },
])('$utc UTC is $local in $zone', ({ utc, zone, local }) => {
  expect(localMoment(utc, zone)).toBe(local);
});
