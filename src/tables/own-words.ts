// A tab's heads and notes as this office says them.
import { inUnitTerm } from '../messages/office/unit-name';
import type { TabPlan } from './tab-plan';

/** What an office calls one of its units, and all of them together: `desa`, and `desa dan kelurahan` where it has both. */
export interface OwnWords {
  readonly unit: string;
  readonly crowd: string;
}

/** The tab of the units keeps the one word; the head of a column in which any of them stands names both kinds. */
export function inOwnWords(plan: TabPlan, { unit, crowd }: OwnWords): TabPlan {
  return {
    ...plan,
    columns: plan.columns.map((column) => ({
      ...column,
      title: inUnitTerm(column.title, unit, crowd),
      note: inUnitTerm(column.note, unit, crowd),
    })),
  };
}
