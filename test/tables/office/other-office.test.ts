// A row of Desa that belongs to another office is said, until it is closed.
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import type { OfficeTier } from '../../../src/core/office/unit';
import { decodeUnits } from '../../../src/tables/office/unit-table';
import { code } from '../../core/kasiman';

const keys = [
  'code',
  'name',
  'kind',
  'activeFrom',
  'activeUntil',
  'otherIntervals',
  'replaces',
  'label',
  'link',
];
const place = {
  key: 'units',
  name: 'Desa',
  headRow: 3,
  columnsByKey: new Map(keys.map((key, index) => [key, index + 1])),
};

/** What is said of one row, and whether its unit counts until staff decide. */
function saidOf(typed: string, until: string, [tier, office]: readonly [OfficeTier, string]) {
  const profile = { code: code(office), terms: DEFAULT_TERMS_BY_TIER[tier] };
  const row = [typed, 'Contoh', '', '', until, '', '', '', ''];
  const { rows, issues } = decodeUnits(place, [keys, row], profile);
  return { said: issues.map((issue) => issue.code), units: rows.length };
}

const kasiman = ['kecamatan', '35.22.20'] as const;
const foreign = { said: ['unit-of-other-office'], units: 1 };
const own = { said: [], units: 1 };

test.each([
  { what: 'the next kecamatan', typed: '35.22.21.2001', office: kasiman },
  { what: 'a kelurahan of the next kecamatan', typed: '35.22.21.1001', office: kasiman },
  { what: 'without dots', typed: '3522212001', office: kasiman },
  { what: 'the kecamatan of the same number elsewhere', typed: '35.23.20.2001', office: kasiman },
  { what: 'another province', typed: '33.22.20.2001', office: kasiman },
  { what: 'a kecamatan among desa', typed: '35.22.21', office: kasiman },
  { what: 'a kabupaten among desa', typed: '35.22', office: kasiman },
  { what: 'another kabupaten’s kecamatan', typed: '35.21.20', office: ['kabupaten', '35.22'] as const },
  { what: 'a desa of another kabupaten', typed: '35.21.20.2001', office: ['kabupaten', '35.22'] as const },
  { what: 'the RW of another desa', typed: '36.03.06.2003-RW01', office: ['desa', '36.03.06.2015'] as const },
  { what: 'another province’s kabupaten', typed: '33.22', office: ['provinsi', '35'] as const },
])('is said: $what', ({ typed, office }) => {
  expect(saidOf(typed, '', office)).toEqual(foreign);
});

test.each([
  { what: 'a desa of ours', typed: '35.22.20.2001', until: '', office: kasiman },
  { what: 'the office itself', typed: '35.22.20', until: '', office: kasiman },
  { what: 'a foreign row that is closed', typed: '35.22.21.2001', until: '14 Maret 2026', office: kasiman },
  { what: 'a province of the nation', typed: '35', until: '', office: ['pusat', '00'] as const },
  {
    what: 'an RW of ours',
    typed: '36.03.06.2015-RW01',
    until: '',
    office: ['desa', '36.03.06.2015'] as const,
  },
])('is silent: $what', ({ typed, until, office }) => {
  expect(saidOf(typed, until, office)).toEqual(own);
});
