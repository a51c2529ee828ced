// Checks what obligation the line of a decision proposes.
import { decidedObligation } from '../../../src/core/meetings/decision-obligation';
import { day } from '../kasiman';

const heldOn = day('2026-02-12');

function propose(text: string, due = '', owner = 'semua desa', hasKelurahan = false) {
  return decidedObligation({ text, owner, due: due === '' ? null : day(due) }, { heldOn, hasKelurahan });
}

test.each([
  { text: 'Kerja bakti bersama sebulan sekali', name: 'Kerja bakti bersama', type: 'monthly', times: 1 },
  { text: 'Ronda malam dua kali seminggu', name: 'Ronda malam', type: 'weekly', times: 2 },
  { text: 'Setiap bulan dua kali kerja bakti', name: 'kerja bakti', type: 'monthly', times: 2 },
  { text: 'Rakor setiap dua minggu', name: 'Rakor', type: 'biweekly', times: 1 },
  { text: 'Laporan kependudukan triwulan', name: 'Laporan kependudukan', type: 'quarterly', times: 1 },
  { text: 'Laporan aset tiap semester.', name: 'Laporan aset', type: 'half-yearly', times: 1 },
  { text: 'Jumat bersih setiap Jumat', name: 'Jumat bersih', type: 'weekly', times: 1 },
  { text: 'Sensus poskamling setahun sekali', name: 'Sensus poskamling', type: 'yearly', times: 1 },
  { text: 'Bulanan', name: 'Bulanan', type: 'monthly', times: 1 },
  { text: 'Menata arsip', name: 'Menata arsip', type: 'monthly', times: 1 },
])('B6: $text: $type', ({ text, name, type, times }) => {
  expect(propose(text)).toMatchObject({ name, periodType: type, minimumCount: times });
});

test('the first period is that of the day by which it is due, else that of the meeting', () => {
  expect(propose('Kerja bakti sebulan sekali').start).toBe('2026-02-01');
  expect(propose('Kerja bakti sebulan sekali', '2026-03-31').start).toBe('2026-03-01');
  expect(propose('Kerja bakti sebulan sekali', '2026-01-31').start).toBe('2026-02-01');
  expect(propose('Rakor setiap dua minggu')).toMatchObject({ anchor: '2026-02-12', start: '2026-02-01' });
});

test('without a rhythm a day makes a campaign from the meeting until that day', () => {
  expect(propose('Mendata poskamling', '2026-04-10')).toMatchObject({
    periodType: 'campaign',
    start: '2026-02-12',
    end: '2026-04-10',
  });
});

test.each([
  { owner: '', hasKelurahan: true, binds: 'all' },
  { owner: 'semua desa', hasKelurahan: false, binds: 'all' },
  { owner: 'semua desa', hasKelurahan: true, binds: 'desa' },
  { owner: 'Seluruh kelurahan', hasKelurahan: true, binds: 'kelurahan' },
  { owner: 'semua desa dan kelurahan', hasKelurahan: true, binds: 'all' },
  { owner: '35.22.20.2002 Betet', hasKelurahan: true, binds: 'all' },
  { owner: 'Sekcam', hasKelurahan: true, binds: 'office' },
])('$owner binds $binds', ({ owner, hasKelurahan, binds }) => {
  expect(propose('Menata arsip', '', owner, hasKelurahan).binds).toBe(binds);
});

test('a long decision gives a name that ends with a word', () => {
  const { name } = propose(`Melaksanakan ${'pembersihan '.repeat(9)}`);
  expect(name.length).toBeLessThanOrEqual(60);
  expect(name).toMatch(/pembersihan$/u);
});
