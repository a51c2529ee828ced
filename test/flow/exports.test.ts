import papa from 'papaparse';
import { unzipEntries } from '../../src/local/services/utilities/zip';
import { callRpc, kasimanUnits, shownFigures, shownRows } from './kasiman';
import { februaryOffice } from './letter-office';

jest.setTimeout(240_000);

const february = { from: '2026-02', to: '2026-02' } as const;
const parsed = (text: string, delimiter: string): string[][] =>
  papa.parse(text.replace(/^\ufeff/u, ''), { delimiter, skipEmptyLines: true }).data;
const filesOf = (base64: string): Record<string, string> =>
  Object.fromEntries(
    unzipEntries(Buffer.from(base64, 'base64')).map(({ name, bytes }) => [
      name,
      Buffer.from(bytes).toString('utf8'),
    ]),
  );
/** What a reader of the format finds in a sheet: text of text cells, numbers of number cells, by place. */
const cellsOf = (sheet: string): Record<string, string | number> =>
  Object.fromEntries(
    [
      ...sheet.matchAll(
        /<c r="([A-Z]+\d+)" s="(\d)"(?: t="(\w+)")?>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/gu,
      ),
    ].map(([, place = '', , type, number, text = '']) => [
      place,
      type === 'inlineStr' ? text : Number(number),
    ]),
  );

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

  test('Excel gets every code as text, every count as a number, and nothing that runs', () => {
    const office = februaryOffice();
    office.editAsUser('D2', '\'=HYPERLINK("http://jahat.example")', 'Dispensasi');
    const file = callRpc(office, 'makeExport', { ...february, format: 'xlsx' });
    const files = filesOf(file.content.data);
    expect(Object.keys(files)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
    const cells = cellsOf(sheet);
    expect(kasimanUnits.map((_, index) => cells[`C${index + 2}`])).toEqual(
      kasimanUnits.map(({ code }) => code),
    );
    expect(cells.A2).toBe('35.22.20');
    expect([cells.V8, cells.O6]).toEqual([2, 0]);
    expect(sheet).not.toContain('<f>');
    expect(files['xl/styles.xml']).toContain('<xf numFmtId="49"');
    const csv = callRpc(office, 'makeExport', { ...february, format: 'csv-comma' }).content.data;
    expect(csv).not.toMatch(/(?:^|,)"?=/mu);
  });

  test('no contact is in any file', () => {
    const office = februaryOffice();
    office.editAsUser('D2', 'sekdes.rahasia@desa.example', 'Kontak');
    office.editAsUser('E2', '0812 9999 8888', 'Kontak');
    const { content } = callRpc(office, 'makeExport', { ...february, format: 'csv-comma' });
    expect(content.data).not.toMatch(/rahasia|9999/u);
    expect(callRpc(office, 'previewWallTable', { month: '2026-02' }).html).not.toMatch(/rahasia|9999/u);
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
