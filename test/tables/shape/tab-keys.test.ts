// The keys of every tab and column: they stand in workbooks of offices, so that none may change.
import { allTabs } from '../../../src/app/setup/all-tabs';
import { compliancePlan } from '../../../src/tables/compliance/compliance-tab';
import {
  keysOf,
  knownTab,
  plannedColumns,
  storedKey,
  tabKeyOf,
  waitingKey,
} from '../../../src/tables/shape/tab-keys';
import type { TabPlan } from '../../../src/tables/tab-plan';

const plans: readonly TabPlan[] = [
  ...allTabs(
    10,
    { unit: 'kampung', crowd: 'kampung' },
    new Set([
      'team',
      'followUps',
      'recap',
      'meetings',
      'attendance',
      'posts',
      'circulars',
      'acknowledgements',
    ]),
  ),
  compliancePlan(2026, 10, 24, 'Kampung'),
];

function keysIn({ key, columns }: TabPlan): readonly string[] {
  return columns.map((column) => storedKey(key, column.key));
}

describe('the keys of tabs and columns', () => {
  it('are those that stand in workbooks of offices', () => {
    expect(plans.map(keysIn)).toMatchSnapshot();
  });

  it.each(plans)(
    'of $title are different, lead back to tab and column, and say nothing of the unit’s own word',
    (plan) => {
      const keys = keysIn(plan);
      expect(new Set(keys).size).toBe(keys.length);
      const { columnOf, slug } = knownTab(plan.key, []);
      for (const [index, stored] of keys.entries()) {
        expect(tabKeyOf(stored)).toBe(plan.key);
        expect(columnOf(stored.slice(slug.length + 1))).toBe(plan.columns[index]?.key);
      }
    },
  );

  it('of a tab whose capability nobody uses yet are those that are missed when they are gone', () => {
    for (const { key, columns } of allTabs(10, { unit: 'desa', crowd: 'desa' }, new Set()).filter(
      (plan) => plan.key !== 'summary',
    ))
      expect([key, plannedColumns(key).map((column) => column.key)]).toEqual([
        key,
        columns.map((column) => column.key),
      ]);
  });

  it('of months name obligation and period', () => {
    expect(storedKey('compliance-2026', 'kerja-bakti.2026-02')).toBe('kepatuhan-2026.kerja-bakti.2026-02');
    expect(knownTab('compliance-2026', []).columnOf('kerja-bakti.2026-02')).toBe('kerja-bakti.2026-02');
    expect(waitingKey('compliance-2026')).toBe('kepatuhan-2026.cadangan');
  });

  it('stand in the row where their columns stand, and waiting columns say so', () => {
    const columnsByKey = new Map([
      ['unit', 3],
      ['receivedAt', 1],
    ]);
    expect(keysOf('reports', columnsByKey, [4])).toEqual([
      'laporan.diterima',
      '',
      'laporan.desa',
      'laporan.cadangan',
    ]);
  });

  it.each(['', 'laporan', 'Laporan.desa', 'kepatuhan-20.desa', 'arsip.desa', '1.5'])(
    '“%s” is none',
    (text) => {
      expect(tabKeyOf(text)).toBeUndefined();
    },
  );
});
