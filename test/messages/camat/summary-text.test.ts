// The headline of Ringkasan says no more than the figures, and a change says which way it went.
import { summariseForCamat } from '../../../src/core/camat/summary';
import { changeText, headline, headlineFacts } from '../../../src/messages/camat/summary-text';
import {
  DESA,
  day,
  desa,
  kerjaBakti,
  matrixOf,
  obligationId,
  reportOf,
  type Story,
  unitOf,
  waiverOf,
} from '../../core/kasiman';

const before = { obligationPeriod: undefined as never, tally: undefined as never };

it.each([
  { points: 0.1111, says: '▲ 11,1 poin' },
  { points: -0.05, says: '▼ 5,0 poin' },
  { points: 0.0004, says: 'tetap' },
])('F41: a change of $points says $says', ({ points, says }) => {
  expect(changeText({ before, points })).toBe(says);
});

it('F41: without a period to compare with there is no change', () => {
  expect(changeText(null)).toBe('–');
});

describe('the headline', () => {
  const siskamling = kerjaBakti({}, { id: obligationId('siskamling'), name: 'Siskamling' });
  const rakor = kerjaBakti({}, { id: obligationId('rakor'), name: 'Rakor' });
  const obligations = [kerjaBakti(), siskamling, rakor];
  const periodsOf = (reported: readonly (readonly [string, readonly number[]])[]) =>
    summariseForCamat(
      matrixOf({
        obligations: obligations.slice(0, reported.length),
        from: '2026-02-01',
        to: '2026-03-31',
        reports: reported.flatMap(([id, numbers]) =>
          numbers.map((number) => ({
            ...reportOf(desa(number), '2026-02-13', '2026-02-14 10:00'),
            id: `${id}-${number}`,
            obligationId: obligationId(id),
          })),
        ),
        today: '2026-03-12',
      }),
      day('2026-03-12'),
    ).obligations.flatMap(({ previous }) => (previous ? [previous] : []));
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  it.each([
    { reported: [['kerja-bakti', all.slice(1)]], says: '1 desa belum lapor Kerja bakti Februari 2026' },
    {
      reported: [
        ['kerja-bakti', all.slice(1)],
        ['siskamling', all.slice(2)],
      ],
      says: '2 desa belum lapor Kerja bakti dan Siskamling Februari 2026',
    },
    {
      reported: [
        ['kerja-bakti', all.slice(1)],
        ['siskamling', all.slice(2)],
        ['rakor', all.slice(0, 9)],
      ],
      says: '3 desa belum lapor untuk 3 kewajiban',
    },
    { reported: [['kerja-bakti', all]], says: 'Semua desa sudah lapor' },
  ] as const)('F41: each desa that owes something counts once: $says', ({ reported, says }) => {
    expect(headline({ periods: periodsOf(reported), arrears: [] }, 'desa', day('2026-03-12'))).toBe(says);
  });

  const officeRakor = kerjaBakti(
    { binding: { kind: 'office' } },
    { id: obligationId('rakor'), name: 'Rakor' },
  );
  const office = unitOf('35.22.20', 'Kecamatan Kasiman', { isOffice: true });
  const shownOf = (story: Partial<Story>) =>
    summariseForCamat(matrixOf({ today: '2026-03-12', ...story }), day('2026-02-28')).obligations.flatMap(
      ({ current }) => (current ? [current] : []),
    );

  it.each([
    {
      story: 'the office owes its own rakor beside ten desa',
      given: {
        units: [...DESA, office],
        obligations: [kerjaBakti(), officeRakor],
      },
      says: '10 desa dan Kecamatan Kasiman belum lapor Kerja bakti dan Rakor Februari 2026',
    },
    {
      story: 'only the report of the office itself is missing',
      given: { units: [office], obligations: [officeRakor] },
      says: 'Kecamatan Kasiman belum lapor Rakor Februari 2026',
    },
    {
      story: 'two activities are asked and each desa sent one',
      given: {
        obligations: [kerjaBakti({ minimumCount: 2 })],
        reports: all.map((number) => reportOf(desa(number), '2026-02-13', '2026-02-14 10:00')),
      },
      says: '0 dari 10 desa sudah lapor Kerja bakti Februari 2026',
    },
    {
      story: 'every desa is excused',
      given: { waivers: all.map((number) => waiverOf(desa(number), '2026-02')) },
      says: 'Tidak ada desa yang wajib lapor',
    },
    {
      story: 'the obligation begins later',
      given: { obligations: [kerjaBakti({}, { start: day('2026-02-20') })] },
      says: 'Belum ada kewajiban yang berlaku',
    },
  ])('F41: never says more than the figures: $story', ({ given, says }) => {
    expect(headline({ periods: shownOf(given), arrears: [] }, 'desa', day('2026-03-12'))).toBe(says);
  });

  it('F41: while somebody owes an earlier month, nobody reads that all have reported', () => {
    const summary = summariseForCamat(
      matrixOf({
        from: '2026-01-01',
        to: '2026-03-31',
        reports: all.flatMap((number) => [
          ...(number === 4
            ? []
            : [{ ...reportOf(desa(number), '2026-01-13', '2026-01-14 10:00'), id: `jan-${number}` }]),
          reportOf(desa(number), '2026-02-13', '2026-02-14 10:00'),
        ]),
        today: '2026-03-12',
      }),
      day('2026-03-12'),
    );
    expect(headline(headlineFacts(summary), 'desa', day('2026-03-12'))).toBe(
      '1 desa belum lapor Kerja bakti Januari 2026',
    );
  });
});
