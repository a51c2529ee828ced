// Writes the history of changed rules into Kewajiban.
import { encodeRuleHistory } from '../../tables/obligations/obligation-table';
import type { OfficeView } from '../office/office-view';
import { requireTab } from '../office/read-office';

/** The history cell of each obligation whose rule has just changed; a rule changes a few times a year. */
export const ruleHistoryView: OfficeView = {
  name: 'rule-history',
  write: ({ workbook }, { layout, obligationRows }, { obligations }) => {
    const place = requireTab(layout, 'obligations');
    const column = place.columnsByKey.get('history');
    if (column === undefined) return;
    const rowsByNumber = new Map(obligationRows.map(({ value, row }) => [row, value]));
    for (const { value, row } of obligations) {
      const read = rowsByNumber.get(row);
      const isNew = read?.isUnrecorded === true || read?.obligation.rules !== value.rules;
      if (isNew) workbook.writeBlock(place, { row, column, values: [[encodeRuleHistory(value)]] });
    }
  },
};
