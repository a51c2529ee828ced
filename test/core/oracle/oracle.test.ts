// Core and the oracle, two programs written apart, agree on every office.
import fc from 'fast-check';
import { tallyCells } from '../../../src/core/compliance/tally';
import { anyOffice, lawRuns } from '../arbitrary-office';
import { matrixOfOffice } from '../office-matrix';
import { sumCells, walkOffice } from './oracle';

test('core and the oracle agree on 5,000 random offices, cell by cell and sum by sum', () => {
  fc.assert(
    fc.property(anyOffice, (office) => {
      const matrix = matrixOfOffice(office);
      const walked = walkOffice(office);
      const cells = matrix.cells.map((cell) => ({
        unit: cell.expected.unit.code,
        obligation: cell.expected.obligationPeriod.obligation.id,
        period: cell.expected.obligationPeriod.period.id,
        expected: cell.expected.expected,
        due: cell.expected.obligationPeriod.due,
        state: cell.state,
        count: cell.count,
        receivedAt: cell.receivedAt,
        lateDays: cell.lateDays,
        closed: cell.isClosed,
      }));
      if (JSON.stringify(cells) !== JSON.stringify(walked)) expect(cells).toEqual(walked);
      expect(tallyCells(matrix.cells)).toMatchObject(sumCells(walked));
    }),
    lawRuns(5000),
  );
}, 600_000);
