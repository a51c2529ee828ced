// Functions of days and times give what Sheets documents, with the format of a date.
import { evaluateOn } from '../formula-sheet';
import { expectValue, sampleTable } from './sample-table';

describe('functions of days and times', () => {
  it.each<[string, unknown]>([
    ['=DATE(2026,1,1)', 46_023],
    ['=DATE(2026,13,1)', 46_388],
    ['=DATE(2026,3,0)', 46_081],
    ['=DATE(26,1,1)', 9_498],
    ['=YEAR(D2)*100+MONTH(D2)', 202_601],
    ['=DAY(D5)', 1],
    ['=WEEKDAY(D2)', 5],
    ['=WEEKDAY(D2,2)', 4],
    ['=EDATE(DATE(2026,1,31),1)', 46_081],
    ['=EOMONTH(D2,0)', 46_053],
    ['=DATEDIF(DATE(2024,2,29),DATE(2026,2,28),"Y")', 1],
    ['=DATEDIF(DATE(2026,1,15),DATE(2026,3,1),"MD")', 14],
    ['=DAYS(D5,D2)', 31],
    ['=NETWORKDAYS(DATE(2026,1,1),DATE(2026,1,11))', 7],
    ['=NETWORKDAYS(DATE(2026,1,1),DATE(2026,1,11),DATE(2026,1,2))', 6],
    ['=WORKDAY(DATE(2026,1,2),1)', 46_027],
    ['=TODAY()', 46_000],
    ['=NOW()', 46_000.5],
    ['=HOUR(0.75)', 18],
    ['=TIME(6,0,0)', 0.25],
    ['=DATEVALUE("2026-01-01")', 46_023],
    ['=WEEKNUM(DATE(2026,1,4))', 2],
    ['=ISOWEEKNUM(DATE(2026,1,1))', 1],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });

  it('gives dates the format of a date, also where a lookup finds them', () => {
    const formats = { D2: 'd/m/yyyy', D3: 'd/m/yyyy' };
    expect(evaluateOn(sampleTable, '=TODAY()', { locale: 'id_ID' })).toEqual({
      value: 46_000,
      numberFormat: 'dd/MM/yyyy',
    });
    expect(evaluateOn(sampleTable, '=D2+1', { formats })).toEqual({
      value: 46_024,
      numberFormat: 'd/m/yyyy',
    });
    expect(evaluateOn(sampleTable, '=D3-D2', { formats })).toBe(1);
    expect(evaluateOn(sampleTable, '=VLOOKUP("Besah",A2:D,4,FALSE)', { formats })).toEqual({
      value: 46_024,
      numberFormat: 'd/m/yyyy',
    });
    expect(evaluateOn(sampleTable, '=FILTER(A2:D3,C2:C3>10)', { formats })).toEqual({
      value: [['Batokan', 'Air', 12, 46_023]],
      numberFormat: '',
      numberFormats: [['', '', '', 'd/m/yyyy']],
    });
  });
});
