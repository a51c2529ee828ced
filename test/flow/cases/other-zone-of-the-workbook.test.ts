// When somebody sets the workbook to another time zone, a report keeps its day, or the office is told of the zone.
import { callRpc, kasimanOffice, kasimanSetup } from '../kasiman';
import { refresh, skipTo } from '../office-actions';
import { stateOf } from '../sheet-cells';
import { isSaid, reportFrom, scene, workbookOf } from './scenes';

test.each(['America/Los_Angeles', 'Etc/GMT'])(
  'a report that came on time stays on time in zone %s, or Masalah or Kesehatan names the zone',
  (zone) => {
    const seen = scene(() => {
      const office = kasimanOffice();
      skipTo(office, '2026-03-05T20:00:00');
      reportFrom(office, '35.22.20.2001 Batokan');
      expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
      workbookOf(office).timeZone = zone;
      refresh(office);
      return isSaid(office, /zona/iu) ? 'the zone is named' : stateOf(office, 'Batokan');
    });
    expect(['✔ Tepat waktu', 'the zone is named']).toContain(seen);
  },
);

test('a late report that came while the zone was wrong is still late after the set-up has put the zone right', () => {
  const seen = scene(() => {
    const office = kasimanOffice();
    workbookOf(office).timeZone = 'Etc/GMT';
    skipTo(office, '2026-03-06T02:00:00');
    reportFrom(office, '35.22.20.2001 Batokan');
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    refresh(office);
    return { zone: workbookOf(office).timeZone, february: stateOf(office, 'Batokan') };
  });
  expect(seen).toEqual({ zone: 'Asia/Jakarta', february: '◷ Terlambat 1 hari' });
});
