// Checks which circulars hold, what is odd about them, and who has acknowledged them.
import fc from 'fast-check';
import {
  type Acknowledgement,
  acknowledgedBy,
  countSteps,
} from '../../../src/core/circulars/acknowledgement';
import { awaitedCirculars, overdueCirculars } from '../../../src/core/circulars/awaited';
import {
  type Circular,
  circularLabel,
  circularOfBasis,
  circularStatuses,
} from '../../../src/core/circulars/circular';
import { circularIssues } from '../../../src/core/circulars/circular-issues';
import { sortCirculars } from '../../../src/core/circulars/circular-order';
import { addresseeOf } from '../../../src/core/forms/special-form';
import type { UnitCode } from '../../../src/core/office/unit';
import { circularBasis } from '../../../src/messages/circulars/circular-words';
import { issueText } from '../../../src/messages/maintenance/issue-text';
import { basisInLetter, basisText } from '../../../src/messages/obligations/basis-text';
import { code, day, kerjaBakti, moment } from '../kasiman';

function circularOf(changes: Partial<Circular> = {}): Circular {
  return {
    id: 'SE-1',
    issuer: 'Bupati Kupang',
    shape: 'Surat Edaran',
    number: '440/XII/2021',
    date: day('2021-12-28'),
    subject: 'Protokol kesehatan',
    from: null,
    until: null,
    replaces: '',
    fileUrl: '',
    addressees: null,
    acknowledgeBy: null,
    audiences: [],
    obligations: [],
    notes: '',
    isRevoked: false,
    ...changes,
  };
}

const today = day('2026-06-01');

describe('the status of a circular: the first that fits holds', () => {
  test.each([
    { name: 'revoked, though in force', changes: { isRevoked: true }, status: 'revoked' },
    { name: 'not yet: its date is its start', changes: { date: day('2026-06-02') }, status: 'not-yet' },
    {
      name: 'a start of its own',
      changes: { date: day('2026-06-02'), from: day('2026-06-01') },
      status: 'in-force',
    },
    { name: 'ended yesterday', changes: { until: day('2026-05-31') }, status: 'ended' },
    { name: 'ends today', changes: { until: today }, status: 'in-force' },
    { name: 'no dates at all', changes: { date: null }, status: 'in-force' },
  ] as const)('$name: $status', ({ changes, status }) => {
    expect(circularStatuses([circularOf(changes)], today)).toEqual([status]);
  });

  test.each([
    { name: 'in force', changes: {}, status: 'replaced' },
    { name: 'not yet in force', changes: { from: day('2026-07-01') }, status: 'in-force' },
    { name: 'revoked', changes: { isRevoked: true }, status: 'in-force' },
  ] as const)('named by one that is $name: $status', ({ changes, status }) => {
    const newer = circularOf({ id: 'SE-2', number: '7/2026', replaces: '440/XII/2021', ...changes });
    expect(circularStatuses([circularOf(), newer], today)[0]).toBe(status);
  });
});

describe('Masalah', () => {
  const a = circularOf({ number: 'A', replaces: 'B' });
  const b = circularOf({ id: 'SE-2', number: 'B', replaces: 'A' });
  const rows = (...circulars: Circular[]) => circulars.map((value, index) => ({ value, row: index + 4 }));

  test('C5: A replaces B replaces A: both stand there', () => {
    const issues = circularIssues(rows(a, b, circularOf({ id: 'SE-3' })), [], today);
    expect(issues.map(({ code: found, place }) => [found, place?.row])).toEqual([
      ['circulars-in-a-circle', 4],
      ['circulars-in-a-circle', 5],
    ]);
  });

  test('C6: a linked obligation whose circular ended on 31 December 2026: one issue from 1 January 2027', () => {
    const ended = circularOf({ until: day('2026-12-31'), obligations: [kerjaBakti().id] });
    const on = (date: string) => circularIssues(rows(ended), [kerjaBakti()], day(date));
    expect(on('2026-12-31')).toEqual([]);
    expect(on('2027-01-01')).toHaveLength(1);
    expect(on('2027-01-01').map(issueText)).toEqual([
      'Kerja bakti berdasar Surat Edaran Bupati Kupang 440/XII/2021 yang berakhir 31 Desember 2026. Perbaiki kolom Dasar kewajiban itu, atau isi kolom Selesainya.',
    ]);
  });

  test('a basis that was replaced names both; an obligation that has ended says nothing', () => {
    const newer = circularOf({ id: 'SE-2', number: '7/2026', replaces: '440/XII/2021' });
    const linked = { ...kerjaBakti(), legalBasis: '440/XII/2021' };
    const [issue, ...others] = circularIssues(rows(circularOf(), newer), [linked], today);
    expect(others).toEqual([]);
    expect(issue && issueText(issue)).toContain('digantikan Surat Edaran Bupati Kupang 7/2026');
    expect(circularIssues(rows(circularOf(), newer), [{ ...linked, end: day('2026-05-31') }], today)).toEqual(
      [],
    );
  });

  test('a replacement that names no row is told', () => {
    expect(
      circularIssues(rows(circularOf({ replaces: '9/2019' })), [], today).map(({ code: found }) => found),
    ).toEqual(['circular-unknown']);
  });
});

describe('C3: the link of an answer', () => {
  const addressees = ['53.01.04', '53.01.05'].map((unit) => ({
    subject: `edaran|SE-1|${unit}`,
    unit: code(unit),
    title: `Surat edaran · ${unit}`,
  }));
  const codeOf = ({ unit }: { readonly unit: UnitCode }): string => `KODE${unit.slice(-1)}`;
  const answeredBy = (title: string, linkCode: string) => {
    const found = addresseeOf({ title, code: linkCode }, addressees, codeOf);
    return found === null ? null : [found.addressee.unit, found.origin];
  };

  test.each([
    { title: 'Surat edaran · 53.01.04', linkCode: 'KODE4', found: ['53.01.04', 'own'] },
    { title: 'Surat edaran · 53.01.05', linkCode: 'KODE4', found: ['53.01.05', 'other-code'] },
    { title: 'Surat edaran · 53.01.05', linkCode: '', found: ['53.01.05', 'no-code'] },
    { title: 'Surat edaran lama · 53.01.04', linkCode: 'KODE4', found: ['53.01.04', 'own'] },
    { title: 'Surat edaran lain', linkCode: 'KODE9', found: null },
  ])('C3: $title by $linkCode: $found', ({ title, linkCode, found }) => {
    expect(answeredBy(title, linkCode)).toEqual(found);
  });

  test('C3: a link that is only opened says nothing: without an answer nobody has received it', () => {
    const units = addressees.map(({ unit }) => unit);
    const found = acknowledgedBy(circularOf(), units, { acknowledgements: [], reports: [] });
    expect(countSteps(found)).toEqual({ received: 0, read: 0, 'carried-out': 0 });
  });
});

describe('C2: Kupang, 24 camat', () => {
  const camat: readonly UnitCode[] = Array.from({ length: 24 }, (_, index) =>
    code(`53.01.${String(index + 1).padStart(2, '0')}`),
  );
  const rowOf = (index: number, step: Acknowledgement['step']): Acknowledgement => ({
    circular: 'SE-1',
    unit: camat[index] ?? code('53.01.01'),
    step,
    at: moment('2021-12-29 08:00'),
    person: '',
    source: 'link',
    notes: '',
    key: '',
  });
  const rows = [
    // Twelve have read it, of whom eight never said that they had received it.
    ...Array.from({ length: 12 }, (_, index) => rowOf(index, 'read')),
    ...Array.from({ length: 8 }, (_, index) => rowOf(index + 12, 'received')),
    ...Array.from({ length: 3 }, (_, index) => rowOf(index, 'carried-out')),
  ];

  test('C2: 20 received, 12 read, 3 carried out; a dibaca without diterima counts in both', () => {
    const found = acknowledgedBy(circularOf(), camat, { acknowledgements: rows, reports: [] });
    expect(countSteps(found)).toEqual({ received: 20, read: 12, 'carried-out': 3 });
  });

  test('the order of the rows changes nothing; the earliest time of a step holds', () => {
    const later = rows.map((row) => ({ ...row, at: moment('2022-01-05 08:00') }));
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows, ...later], { minLength: 46 }), (shuffled) => {
        const found = acknowledgedBy(circularOf(), camat, { acknowledgements: shuffled, reports: [] });
        expect(countSteps(found)).toEqual({ received: 20, read: 12, 'carried-out': 3 });
        expect(found[0]?.moments.received).toBe(moment('2021-12-29 08:00'));
      }),
      { numRuns: 50 },
    );
  });

  test('an accepted report of a linked obligation carries it out, unless it is older than the circular', () => {
    const linked = circularOf({ obligations: [kerjaBakti().id] });
    const report = (receivedAt: string) => ({
      unit: camat[0] ?? code('53.01.01'),
      obligationId: kerjaBakti().id,
      receivedAt: moment(receivedAt),
    });
    const done = (receivedAt: string) =>
      countSteps(acknowledgedBy(linked, camat, { acknowledgements: [], reports: [report(receivedAt)] }));
    expect(done('2022-01-03 08:00')).toEqual({ received: 1, read: 1, 'carried-out': 1 });
    expect(done('2021-12-01 08:00')).toEqual({ received: 0, read: 0, 'carried-out': 0 });
  });

  test('only those to whom it is addressed are counted', () => {
    const some = circularOf({ addressees: camat.slice(0, 2) });
    expect(acknowledgedBy(some, camat, { acknowledgements: rows, reports: [] })).toHaveLength(2);
  });
});

describe('a day that has passed', () => {
  const units = [code('53.01.04'), code('53.01.05')];
  const asked = circularOf({ acknowledgeBy: day('2026-05-31') });

  test.each([
    { name: 'yesterday', changes: {}, overdue: 1 },
    { name: 'today is not past', changes: { acknowledgeBy: today }, overdue: 0 },
    { name: 'no day', changes: { acknowledgeBy: null }, overdue: 0 },
    { name: 'revoked', changes: { isRevoked: true }, overdue: 0 },
    { name: 'ended', changes: { until: day('2026-05-31') }, overdue: 0 },
    { name: 'not yet in force', changes: { from: day('2026-07-01') }, overdue: 1 },
  ])('$name: $overdue overdue', ({ changes, overdue }) => {
    expect(overdueCirculars([circularOf({ ...asked, ...changes })], today)).toHaveLength(overdue);
  });

  test('names those that have not received it; nobody is asked once all have', () => {
    const row = (unit: UnitCode): Acknowledgement => ({
      circular: 'SE-1',
      unit,
      step: 'read',
      at: moment('2026-05-30 08:00'),
      person: '',
      source: 'link',
      notes: '',
      key: '',
    });
    const waiting = (rows: readonly Acknowledgement[]) =>
      awaitedCirculars([asked], units, { acknowledgements: rows, reports: [] }).map((found) => found.waiting);
    expect(waiting([])).toEqual([units]);
    expect(waiting([row(units[0] ?? code('53.01.04'))])).toEqual([[units[1]]]);
    expect(waiting(units.map(row))).toEqual([]);
  });
});

describe('the circular that a basis names', () => {
  const numbered = circularOf();
  const ministers = circularOf({ id: 'SE-2', issuer: 'Menteri Dalam Negeri', number: '300.1.4/e.1/BAK' });
  const bare = circularOf({
    id: 'SE-3',
    issuer: 'Bupati',
    number: '',
    subject: 'kerja bakti bersama',
    date: null,
  });
  const named = (legalBasis: string) =>
    circularOfBasis([numbered, ministers, bare], { id: kerjaBakti().id, legalBasis }, today)?.id;

  test.each([
    { basis: '440/XII/2021', id: 'SE-1' },
    { basis: 'surat edaran bupati kupang 440/XII/2021', id: 'SE-1' },
    { basis: 'Surat Edaran Bupati Kupang Nomor 440/XII/2021, 28 Desember 2021', id: 'SE-1' },
    { basis: 'SE Mendagri 300.1.4/e.1/BAK', id: 'SE-2' },
    { basis: 'Surat Edaran Bupati kerja bakti bersama', id: 'SE-3' },
    { basis: 'SE Bupati Nomor 1440/XII/2021', id: undefined },
    { basis: 'Keputusan rapat', id: undefined },
  ])('“$basis”: $id', ({ basis, id }) => {
    expect(named(basis)).toBe(id);
  });

  test('a blank basis takes the latest in force that names the obligation', () => {
    const obligations = [kerjaBakti().id];
    const newer = circularOf({ id: 'SE-4', date: day('2022-01-05'), obligations });
    const revoked = circularOf({ id: 'SE-5', date: day('2023-01-05'), obligations, isRevoked: true });
    const basisOf = (circulars: readonly Circular[]) =>
      circularOfBasis(circulars, { id: kerjaBakti().id, legalBasis: ' ' }, today)?.id;
    expect(basisOf([circularOf({ obligations }), newer, revoked])).toBe('SE-4');
    expect(basisOf([circularOf()])).toBeUndefined();
  });

  test.each([
    {
      circular: numbered,
      text: 'Surat Edaran Bupati Kupang Nomor 440/XII/2021 tanggal 28 Desember 2021 tentang Protokol kesehatan',
    },
    { circular: bare, text: 'Surat Edaran Bupati tentang kerja bakti bersama (nomor belum diisi)' },
  ])('forms and previews show “$text”', ({ circular, text }) => {
    expect(basisText(circularBasis(circular))).toBe(text);
  });

  test.each([
    {
      circular: numbered,
      text: 'Surat Edaran Bupati Kupang Nomor 440/XII/2021 tanggal 28 Desember 2021 tentang Protokol kesehatan',
    },
    { circular: bare, text: 'Surat Edaran Bupati tentang kerja bakti bersama' },
  ])('letters print “$text”', ({ circular, text }) => {
    expect(basisInLetter(circularBasis(circular))).toBe(text);
  });
});

test('without a number the label holds the subject', () => {
  expect(
    circularLabel(circularOf({ number: '', issuer: 'Bupati', subject: 'tentang kerja bakti bersama' })),
  ).toBe('Surat Edaran Bupati tentang kerja bakti bersama');
});

test('C1: lists go by day, then as people count numbers; no number is changed', () => {
  const rows = ['440/XII/2021', '12/2026', '7/2026', '007/2026'].map((number) => circularOf({ number }));
  const undated = circularOf({ number: '1', date: null });
  const early = circularOf({ number: '99', date: day('2021-01-01') });
  expect(sortCirculars([undated, ...rows, early]).map(({ number }) => number)).toEqual([
    '99',
    '7/2026',
    '007/2026',
    '12/2026',
    '440/XII/2021',
    '1',
  ]);
});
