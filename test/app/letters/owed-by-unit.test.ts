// Who is warned or reminded in writing, and of what.
import { owedByUnit } from '../../../src/app/letters/compose-letters';
import { reportOfMonth } from '../../../src/core/letters/month-report';
import { monthOfDay } from '../../../src/core/time/month';
import { DESA, day, kerjaBakti, matrixOf, obligationId, unitOf } from '../../core/kasiman';

const rakor = kerjaBakti({ binding: { kind: 'office' } }, { id: obligationId('rakor'), name: 'Rakor' });
const office = unitOf('35.22.20', 'Kecamatan Kasiman', { isOffice: true });
function february(today: string) {
  const month = monthOfDay(day('2026-02-01'));
  const matrix = matrixOf({ units: [...DESA, office], obligations: [kerjaBakti(), rakor], today });
  return reportOfMonth({ matrix, reports: [], visits: [], month, coverageWindow: month });
}
function names(today: string, kind: 'reminder' | 'warning') {
  return owedByUnit(february(today), kind).map(({ unit }) => unit.name);
}
const everyDesa = DESA.map(({ name }) => name);

describe('F30: letters about what is owed for February, due on 5 March', () => {
  test.each([
    { today: '2026-02-28', reminded: [], warned: [] },
    { today: '2026-03-05', reminded: everyDesa, warned: [] },
    { today: '2026-03-06', reminded: everyDesa, warned: everyDesa },
  ])(
    'F30: on $today nobody is warned of a deadline that has not passed; the office never warns itself',
    (on) => {
      expect(names(on.today, 'reminder')).toEqual(on.reminded);
      expect(names(on.today, 'warning')).toEqual(on.warned);
    },
  );
});
