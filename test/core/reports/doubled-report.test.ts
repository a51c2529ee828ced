// Rows of Laporan that repeat another one.
import { copiedRows, sortDoubledReports } from '../../../src/core/reports/doubled-report';
import { desa, reportOf } from '../kasiman';

const details = {
  place: 'RT 02',
  kinds: ['lingkungan', 'lainnya'],
  people: 20,
  officials: '',
  outcome: '',
  obstacle: '',
};

describe('a row that was copied', () => {
  test.each([
    { rows: [], copies: [] },
    {
      rows: [
        { id: 'a', row: 2 },
        { id: 'b', row: 3 },
      ],
      copies: [],
    },
    {
      rows: [
        { id: 'a', row: 2 },
        { id: 'a', row: 5 },
        { id: 'a', row: 3 },
      ],
      copies: [
        [3, 2],
        [5, 2],
      ],
    },
    {
      rows: [
        { id: '', row: 2 },
        { id: '', row: 3 },
      ],
      copies: [],
    },
  ])('of $rows the copies are $copies: only the first row with an id counts', ({ rows, copies }) => {
    expect([...copiedRows(rows)]).toEqual(copies);
    expect([...copiedRows([...rows].reverse())]).toEqual(copies);
  });
});

describe('the same activity told twice', () => {
  const first = reportOf(desa(1), '2026-02-13', '2026-02-14 09:00', { details });
  const again = reportOf(desa(1), '2026-02-13', '2026-02-14 09:05', {
    details: { ...details, place: 'rt 02', kinds: ['lainnya', 'lingkungan'] },
  });

  test('the one received first stands, whatever the order of the rows', () => {
    for (const rows of [
      [first, again],
      [again, first],
    ]) {
      const { standing, doubled } = sortDoubledReports(rows);
      expect(standing).toEqual([first]);
      expect(doubled).toEqual([{ report: again, firstId: first.id }]);
    }
  });

  test('a second report that staff approve is another activity; a rejected one is not compared', () => {
    expect(sortDoubledReports([first, { ...again, review: 'approved' }]).doubled).toEqual([]);
    expect(sortDoubledReports([{ ...first, review: 'rejected' }, again]).doubled).toEqual([]);
  });

  test.each([
    { other: { activityDate: reportOf(desa(1), '2026-02-20', '2026-02-20 09:00').activityDate } },
    { other: { unit: desa(2) } },
    { other: { details: { ...details, people: 21 } } },
  ])('with another $other it is another activity', ({ other }) => {
    expect(sortDoubledReports([first, { ...again, ...other }]).doubled).toEqual([]);
  });
});
