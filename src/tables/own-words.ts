// A tab's heads and notes as this office says them.
import { inUnitTerm } from '../messages/office/unit-name';
import type { TabPlan } from './tab-plan';

/** `unitTerm` is what the office calls a unit: `desa`, `kampung`. */
export function inOwnWords(plan: TabPlan, unitTerm: string): TabPlan {
  return {
    ...plan,
    columns: plan.columns.map((column) => ({
      ...column,
      title: inUnitTerm(column.title, unitTerm),
      note: inUnitTerm(column.note, unitTerm),
    })),
  };
}
