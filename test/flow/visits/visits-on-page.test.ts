// Checks what of visits and findings the camat's page tells: days, outcomes, institutions and verdicts, and nobody's name.
import type { Office } from 'local-office';
import type { PageModel } from '../../../src/app/camat/rpc-page';
import { callRpc, kasimanOffice } from '../kasiman';
import { refresh, sendReport, wib, withoutDailyRuns } from '../office-actions';
import { typeIn, typeRow } from '../sheet-cells';
import { contradictedOffice, decide } from './visit-office';

/** The page as somebody with a link gets it. */
function pageOf(office: Office): string {
  office.webGet();
  callRpc(office, 'makeCamatLink', { label: 'Pak Camat', days: 7 });
  const { links } = callRpc(office, 'readCamatAccess', {});
  const token = new URL(links[links.length - 1]?.url ?? '').searchParams.get('t') ?? '';
  const page = office.webGet({ t: token }, { visitor: '' });
  if (page.kind !== 'html') throw new Error('no page');
  return page.html;
}

/** The findings that the page tells, with the desa by name. */
function findingsOf(office: Office) {
  const model: PageModel = JSON.parse(/id="model">(.*?)<\/script>/su.exec(pageOf(office))?.[1] ?? '{}');
  return model.findings.list.map(([unit, ...told]) => [model.units[unit]?.[1], ...told]);
}

test('F15: the page tells day, outcome and institutions of a visit, and neither people nor what they noted', () => {
  const office = withoutDailyRuns(kasimanOffice());
  sendReport(office, '2026-02-20T10:00:00', 'Batokan', '2026-02-13');
  office.clock.set(wib('2026-02-27T09:00:00'));
  typeRow(office, 'Kunjungan', {
    Desa: 'Batokan',
    Kewajiban: 'kerja-bakti',
    Periode: 'Februari 2026',
    Tanggal: '26 Februari 2026',
    Hasil: 'Tidak terlaksana',
    Tim: 'Suprapto, Camat, Kecamatan Kasiman; Andi Wijaya, Kapolsek, Polsek Kasiman',
    Catatan: 'Balai desa kosong',
  });
  refresh(office);
  const page = pageOf(office);
  expect(page).toContain('26 Februari 2026: tidak terlaksana (Kecamatan Kasiman, Polsek Kasiman)');
  for (const hidden of ['Suprapto', 'Wijaya', 'Balai desa kosong']) expect(page).not.toContain(hidden);
});

describe("a finding on the camat's page", () => {
  const facts = [
    ['kegiatan 20 Februari 2026, laporan diterima 2 Maret 2026'],
    [expect.stringMatching(/^14 Maret 2026: tidak terlaksana \(Kecamatan Kasiman/u)],
  ];

  test('both facts stand side by side, before and after Tindak Lanjut is in use', () => {
    const office = contradictedOffice();
    const before = ['belum ada', 'belum ada', 'tab Tindak Lanjut belum dipakai'];
    expect(findingsOf(office)).toEqual([['Betet', 'Kerja Bakti Februari 2026', 1, ...facts, ...before]]);
    callRpc(office, 'startFollowUps', {});
    const after = ['belum ada, batasnya 27 Maret 2026', 'belum ada', 'terbuka'];
    expect(findingsOf(office)).toEqual([['Betet', 'Kerja Bakti Februari 2026', 1, ...facts, ...after]]);
  });

  test('what became of it: the answer of the desa, the verdict, and the state; no name and no reason', () => {
    const office = contradictedOffice();
    callRpc(office, 'startFollowUps', {});
    typeIn(
      office,
      'Tindak Lanjut',
      0,
      'Tanggapan',
      '20 Maret 2026 pukul 10.15, Tugiman, Sekdes (Laporan kami benar): fotonya tertukar',
    );
    office.clock.set('2026-03-27T10:15:00+07:00');
    decide(office, 'report-right', 'Pak Tugiman benar');
    expect(findingsOf(office)).toEqual([
      [
        'Betet',
        'Kerja Bakti Februari 2026',
        0,
        ...facts,
        '20 Maret 2026: Laporan kami benar',
        'laporan benar, 27 Maret 2026',
        'selesai, 27 Maret 2026',
      ],
    ]);
    expect(pageOf(office)).not.toMatch(/Tugiman|tertukar/u);
  });

  test('a report that was rejected over it still stands there, with what happened to it', () => {
    const office = contradictedOffice();
    callRpc(office, 'startFollowUps', {});
    decide(office, 'report-wrong', 'Foto lama');
    const [finding] = findingsOf(office);
    expect(finding?.slice(2, 4)).toEqual([
      0,
      ['kegiatan 20 Februari 2026, laporan diterima 2 Maret 2026, ditolak'],
    ]);
    expect(finding?.slice(6)).toEqual(['laporan tidak benar, 16 Maret 2026', 'selesai, 16 Maret 2026']);
  });
});
