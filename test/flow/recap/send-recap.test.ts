// A kecamatan sends its recap: the figures, the code and the form of the kabupaten with the code in it.
import { decodeRecap, encodeRecap } from '../../../src/core/recap/recap-code';
import { sumsOfLetters } from '../../../src/core/recap/recap-sums';
import { callRpc, kasimanOffice, shownRows } from '../kasiman';
import { februaryOffice } from '../letters/letter-office';
import { monthlyDraft, refresh } from '../office-actions';
import { typeIn } from '../sheet-cells';
import { shownColumnOf } from './recap-office';

jest.setTimeout(240_000);

const link =
  'https://docs.google.com/forms/d/e/abc/viewform?usp=pp_url&entry.1=35.22.20+Kasiman&entry.2=REKAP&entry.3=K7Q2';

test('§4.10: the figures are those of Ringkasan, and a month of which nothing is awaited is proposed', () => {
  const desk = callRpc(februaryOffice(), 'readRecapDesk', { month: '' });
  expect(desk.month).toBe('2026-03');
  expect(desk.lines).toEqual([
    {
      owed: 'Kerja Bakti Februari 2026',
      fulfilled: '8 dari 9',
      onTime: '6 dari 9',
      completeness: '88,9 %',
      timeliness: '66,7 %',
      note: '',
    },
  ]);
  expect(desk.code).toMatch(
    /^PD1\.352220\.202603\.10\.9fd4\.kerja-bakti~2026-02~20260305~eeC?[a-zCD]+\.[0-9a-f]{6}$/u,
  );
});

test('§4.10: the link is kept in Pengaturan once, and opens the form with the code in place of REKAP', () => {
  const office = februaryOffice();
  expect(callRpc(office, 'readRecapDesk', { month: '' }).formLink).toBe('');
  const { formLink, code } = callRpc(office, 'saveRecapLink', { link, month: '2026-03' });
  expect(formLink).toBe(link.replace('REKAP', code));
  expect(new URL(formLink).searchParams.get('entry.2')).toBe(code);
  expect(shownColumnOf(office, 'Pengaturan', 'Rekap: tautan')).toBe(link);
  expect(callRpc(office, 'readRecapDesk', { month: '2026-03' }).formLink).toBe(formLink);
  const rows = shownRows(office, 'Pengaturan').length;
  callRpc(office, 'saveRecapLink', { link: link.replace('K7Q2', 'M4M4'), month: '' });
  expect(shownRows(office, 'Pengaturan')).toHaveLength(rows);
});

test.each([
  ['without the placeholder', 'https://docs.google.com/forms/d/e/abc/viewform?entry.1=x'],
  ['that runs something', 'javascript:alert(1)//?a=REKAP'],
  ['with a sentence around it', 'ini tautannya'],
  ['that is empty', ''],
])('§4.10: a link %s is refused with what to do, and nothing is stored', (_, wrong) => {
  const office = februaryOffice();
  const before = shownRows(office, 'Pengaturan');
  expect(() => callRpc(office, 'saveRecapLink', { link: wrong, month: '' })).toThrow(
    'Salin tautannya sekali lagi seluruhnya',
  );
  expect(shownRows(office, 'Pengaturan')).toEqual(before);
});

test('W3: what is still awaited makes the figures provisional, and the sidebar says when to send again', () => {
  const office = kasimanOffice('2026-02-20T08:00:00+07:00');
  const desk = callRpc(office, 'readRecapDesk', { month: '2026-02' });
  expect(desk.code).toMatch(/^PD1\.352220\.202602\.10\.9fd4\.[0-9a-f]{6}$/u);
  expect(desk.note).toBe(
    'Tidak ada tenggat pada Februari 2026. Kirim juga, agar kabupaten tahu bahwa tidak ada yang ditunggu.',
  );
  office.clock.set('2026-03-03T08:00:00+07:00');
  const running = callRpc(office, 'readRecapDesk', { month: '2026-03' });
  expect(running.lines.map(({ note }) => note)).toEqual(['sementara']);
  expect(running.note).toMatch(/sementara.*kirim sekali lagi sesudah tenggatnya/u);
});

test('§4.10: every obligation of any kind of period whose deadline lies in the month is in the code', () => {
  const office = februaryOffice();
  callRpc(office, 'addObligation', {
    ...monthlyDraft,
    name: 'Ronda',
    periodType: 'weekly',
    dueKind: 'days-after-end',
    dueDays: 2,
    shiftToWorkingDay: false,
  });
  refresh(office);
  const { lines, code } = callRpc(office, 'readRecapDesk', { month: '2026-03' });
  expect(lines.length).toBeGreaterThan(1);
  expect(code).toMatch(/\.ronda~2026-W0\d~202603\d\d~/u);
});

test('W1: the code that the menu gives is read back as the figures that it shows', () => {
  const { code, lines } = callRpc(februaryOffice(), 'readRecapDesk', { month: '2026-03' });
  const decoded = decodeRecap(code);
  if (!decoded.ok || decoded.value.kind !== 'PD1') throw new Error(code);
  expect(encodeRecap(decoded.value)).toBe(code);
  const { fulfilled, expected, onTime } = sumsOfLetters(decoded.value.blocks[0]?.letters ?? '');
  expect(lines[0]).toMatchObject({
    fulfilled: `${fulfilled} dari ${expected}`,
    onTime: `${onTime} dari ${expected}`,
  });
});

test('W4: names, addresses and numbers that stand in the workbook are not in the code that leaves it', () => {
  const office = februaryOffice();
  typeIn(office, 'Desa', 0, 'Nama', 'Budi Santoso');
  typeIn(office, 'Kontak', 0, 'Surel', 'budi@contoh.id');
  typeIn(office, 'Kontak', 0, 'Nama', 'Budi Santoso');
  typeIn(office, 'Kontak', 0, 'WhatsApp', '081234567890');
  typeIn(office, 'Laporan', 0, 'Tempat', 'Jl. Raya 12');
  callRpc(office, 'addObligation', { ...monthlyDraft, name: 'Lapor ke 0812-3456-7890' });
  refresh(office);
  const { code } = callRpc(office, 'readRecapDesk', { month: '2026-03' });
  expect(code).toMatch(/^[A-Za-z0-9.~-]+$/u);
  expect(code).toMatch(/\.kewajiban-[0-9a-f]{6}~/u);
  expect(code).not.toMatch(/budi|santoso|contoh|raya|0812|3456|7890|\d{9}/iu);
});

test('§4.10: an office that never sends a recap gets no tab, no column and no setting for it', () => {
  const office = februaryOffice();
  callRpc(office, 'readRecapDesk', { month: '' });
  refresh(office);
  expect(
    shownRows(office, 'Pengaturan')
      .flat()
      .filter((text) => /rekap/iu.test(text)),
  ).toEqual([]);
});
