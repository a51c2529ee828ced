import type { Office } from 'local-office';
import type { LetterDraft } from '../../../src/app/letters/rpc-letters';
import { LETTER_KINDS } from '../../../src/core/letters/letter';
import { callRpc, kasimanOffice, kasimanUnits, shownColumn, shownFigures, shownRows } from '../kasiman';
import { februaryOffice, fillLetterSettings } from './letter-office';

jest.setTimeout(240_000);

function draftOf(office: Office, kind: LetterDraft['kind'], month = '2026-02'): LetterDraft {
  return callRpc(office, 'proposeLetter', { kind, month }).draft;
}
function make(office: Office, draft: LetterDraft, id = 'surat-percobaan') {
  return callRpc(office, 'makeLetter', { id, draft });
}
function pdfOf(office: Office, ids: readonly string[]): string {
  return Buffer.from(callRpc(office, 'printLetters', { ids }).base64, 'base64').toString('latin1');
}
/** What the register keeps of its n-th letter, put together from its hidden cells. */
function stored(office: Office, index = 0): string {
  const [headers = [], ...rows] = shownRows(office, 'Surat');
  const cells = (rows[index] ?? []).filter((_, place) => headers[place] === 'Isi');
  return cells.map((cell) => cell.replace(/^\d*\|/u, '').replace(/\|$/u, '')).join('');
}
/** The text of a page as people read it. */
function textOf(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');
}

describe('the letters of the office, through the shipped bundle', () => {
  test('F31: the month’s report to the Bupati is proposed, looked at, made and printed', () => {
    const office = februaryOffice();
    const desk = callRpc(office, 'readLetters', {});
    expect(desk.month).toBe('2026-02');
    expect(desk.register).toEqual([]);
    const { draft, lacking } = callRpc(office, 'proposeLetter', {
      kind: 'monthly-report',
      month: desk.month,
    });
    expect(lacking).toBe('');
    expect(draft).toMatchObject({
      subject: 'Laporan Pelaksanaan Kewajiban Desa Bulan Februari 2026',
      recipient: 'Bupati Bojonegoro\ndi Bojonegoro',
    });
    const preview = callRpc(office, 'previewLetter', draft);
    expect(preview.numbers).toEqual(['400.10/1/412.520/III/2026']);
    expect(preview.html).not.toMatch(/<script|<img|https?:/iu);
    const seen = textOf(preview.html);
    for (const words of [
      'PEMERINTAH KABUPATEN BOJONEGORO KECAMATAN KASIMAN',
      'KONSEP – belum ditandatangani',
      'Nomor : 400.10/1/412.520/III/2026 Kasiman, 10 Maret 2026',
      'Yth. Bupati Bojonegoro',
      'Terlambat melapor: Kerja Bakti Februari 2026: Desa Ngaglik (2 hari, diterima 7 Mar 2026), Desa Tambakmerak (4 hari, diterima 9 Mar 2026).',
      'Belum melapor: Kerja Bakti Februari 2026: Desa Sidomukti.',
      'Mendapat dispensasi: Kerja Bakti Februari 2026: Desa Besah (banjir).',
      'Desa Batokan, Kerja Bakti 8 Februari 2026: alat kurang, hubungi (nomor dihapus).',
      'Desa Tembeling, 20 Februari 2026, Kerja Bakti Februari 2026, tidak terlaksana (berbeda dengan laporan yang diterima): lokasi kosong.',
      'Camat Kasiman, Drs. Contoh, M.Si. Pembina Tingkat I NIP 19700101 199003 1 001',
      'Tembusan: Kepala DPMD Kabupaten Bojonegoro Inspektur Kabupaten Bojonegoro',
    ]) {
      expect(seen).toContain(words);
    }
    expect(shownRows(office, 'Surat')).toHaveLength(1);
    const made = make(office, draft);
    expect(made.message).toBe('Surat nomor 400.10/1/412.520/III/2026 dibuat dan tercatat di tab Surat.');
    expect(made.register[0]).toMatchObject({ stateWord: 'KONSEP', canPrint: true });
    const pdf = pdfOf(office, made.ids);
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('KONSEP');
  });

  test('F31: the letter that the register keeps says what the preview said, its figures are those of Ringkasan to the digit', () => {
    const office = februaryOffice();
    const draft = draftOf(office, 'monthly-report');
    const preview = callRpc(office, 'previewLetter', draft).html;
    make(office, draft);
    const html = stored(office);
    expect(textOf(preview)).toContain(textOf(html).trim());
    expect(html).not.toContain('KONSEP');
    const cells = [...html.matchAll(/<td(?: class="centre")?>([^<]*)<\/td>/gu)].map(([, cell]) => cell);
    const from = cells.indexOf('Kerja Bakti, Februari 2026');
    const shown = shownFigures(office, 'Kerja Bakti', 'Feb 2026');
    const bare = (head: string): string | undefined => shown[head]?.replace(/^[^\d–]+(?=\d)/u, '');
    expect(cells.slice(from + 2, from + 11)).toEqual([
      bare('Sudah lapor')?.replace(/^\d+ dari /u, ''),
      ...['✔ Tepat waktu', '◷ Terlambat', '▣ Diproses', 'Belum lapor', '◇ Dispensasi', '⚠ Temuan'].map(bare),
      ...['% lengkap', '% tepat waktu'].map(bare),
    ]);
    expect(cells.slice(from + 2, from + 11)).toEqual([
      '9',
      '6',
      '2',
      '0',
      '1',
      '1',
      '1 dari 1',
      '88,9 %',
      '66,7 %',
    ]);
  });

  test('F30: a letter keeps its number and its figures whatever comes later; signed it bears no mark', () => {
    const office = februaryOffice();
    const { ids } = make(office, draftOf(office, 'monthly-report'));
    office.submitForm('Laporan Kerja Bakti', {
      Desa: '35.22.20.2004 Sidomukti',
      'Tanggal kegiatan': '2026-02-20',
      'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
      'Jumlah warga yang hadir': '12',
    });
    expect(pdfOf(office, ids)).toContain('Belum melapor:');
    expect(textOf(callRpc(office, 'previewLetter', draftOf(office, 'monthly-report')).html)).toContain(
      'Belum melapor: tidak ada.',
    );
    const signed = callRpc(office, 'signLetter', { id: ids[0]! });
    expect(signed.register[0]?.stateWord).toBe('Ditandatangani');
    const pdf = pdfOf(office, ids);
    expect(pdf).not.toContain('KONSEP');
    expect(pdf).toContain('Belum melapor:');
  });

  test('F30: asking twice with one id makes one letter; a new id takes the next number', () => {
    const office = februaryOffice();
    const draft = draftOf(office, 'monthly-report');
    const first = make(office, draft);
    expect(make(office, draft).ids).toEqual(first.ids);
    make(office, draft, 'surat-berikutnya');
    expect(shownColumn(office, 'Surat', 'Nomor')).toEqual([
      '400.10/1/412.520/III/2026',
      '400.10/2/412.520/III/2026',
    ]);
  });

  test('F30: neither a cancelled letter’s number nor that of a deleted row is used again; a new year begins at 1', () => {
    const office = februaryOffice();
    const draft = draftOf(office, 'monthly-report');
    const { ids } = make(office, draft);
    expect(() => callRpc(office, 'cancelLetter', { id: ids[0]!, reason: ' ' })).toThrow('alasan');
    const { register } = callRpc(office, 'cancelLetter', { id: ids[0]!, reason: 'salah tujuan' });
    expect(register[0]).toMatchObject({ stateWord: 'Batal', note: 'salah tujuan' });
    expect(pdfOf(office, ids)).toContain('BATAL');
    expect(() => callRpc(office, 'signLetter', { id: ids[0]! })).toThrow('sudah batal');
    make(office, draft, 'surat-kedua');
    for (const column of 'ABCDEFGHIJKLMNOP') office.editAsUser(`${column}3`, '', 'Surat');
    make(office, draft, 'surat-ketiga');
    expect(shownColumn(office, 'Surat', 'Nomor').filter((number) => number !== '')).toEqual([
      '400.10/1/412.520/III/2026',
      '400.10/3/412.520/III/2026',
    ]);
    expect(callRpc(office, 'previewLetter', { ...draft, date: '2027-01-04' }).numbers).toEqual([
      '400.10/1/412.520/I/2027',
    ]);
  });

  test('F27: numbers that people type stay as they are and stay taken', () => {
    const office = februaryOffice();
    const odd = [
      '440/XII/2021',
      '300.1.4/e.1/BAK',
      '000.8.3/07e TAHUN 2023',
      '12/3',
      '400.10/1/412.520/III/2026',
    ];
    odd.forEach((number, index) => {
      office.editAsUser(`A${index + 2}`, number, 'Surat');
    });
    expect(shownColumn(office, 'Surat', 'Nomor')).toEqual(odd);
    const { numbers } = callRpc(office, 'previewLetter', draftOf(office, 'monthly-report'));
    expect(numbers).toEqual(['400.10/2/412.520/III/2026']);
  });

  test('F30: each desa that owes gets a letter of its own, naming what it owes', () => {
    const office = februaryOffice();
    const { draft, units } = callRpc(office, 'proposeLetter', { kind: 'warning', month: '2026-02' });
    expect(units).toEqual([
      { code: '35.22.20.2004', name: 'Desa Sidomukti', owed: 'Kerja Bakti belum dilaporkan, lewat 5 hari' },
    ]);
    const { html } = callRpc(office, 'previewLetter', draft);
    expect(textOf(html)).toContain('Yth. Kepala Desa Sidomukti');
    expect(textOf(html)).toContain('1 Kerja Bakti Februari 2026 5 Maret 2026 Belum dilaporkan, lewat 5 hari');
    expect(() => callRpc(office, 'previewLetter', { ...draft, units: [] })).toThrow('Belum ada tujuan');
    expect(() => callRpc(office, 'previewLetter', { ...draft, units: ['35.22.20.2001'] })).toThrow(
      'Belum ada tujuan',
    );
  });

  test('F30: many letters at once take numbers in a row and print as one file', () => {
    const office = kasimanOffice();
    fillLetterSettings(office);
    office.clock.set('2026-03-20T09:00:00+07:00');
    const { ids } = make(office, draftOf(office, 'reminder'));
    expect(ids).toHaveLength(kasimanUnits.length);
    expect(shownColumn(office, 'Surat', 'Nomor')[9]).toBe('400.10/10/412.520/III/2026');
    expect(shownColumn(office, 'Surat', 'Tujuan')[3]).toBe('Kepala Desa Sidomukti');
    expect(callRpc(office, 'printLetters', { ids }).fileName).toBe(
      'Surat pengingat 400.10-1-412.520-III-2026 dan 9 lainnya.pdf',
    );
  });

  test('F30: an invitation computes the day, a surat tugas lists who goes where', () => {
    const office = februaryOffice();
    const invitation = draftOf(office, 'invitation');
    const { html } = callRpc(office, 'previewLetter', {
      ...invitation,
      event: {
        date: '2026-03-12',
        time: '09.00 WIB s.d. selesai',
        place: 'Pendopo <Kecamatan>',
        agenda: 'Evaluasi',
      },
    });
    expect(html).toContain('Kamis, 12 Maret 2026');
    expect(html).toContain('Pendopo &lt;Kecamatan&gt;');
    const assignment = callRpc(office, 'previewLetter', {
      ...draftOf(office, 'assignment'),
      basis: 'Surat Edaran Bupati Nomor 440/XII/2021',
      members: 'Ahmad Contoh, S.Sos.; Kasi Kesra; Kecamatan Kasiman\nBudi Contoh; Anggota; Polsek Kasiman',
      stops: 'Desa Batokan, Kamis, 12 Maret 2026',
    });
    const seen = textOf(assignment.html);
    expect(seen).toContain('SURAT TUGAS NOMOR 400.10/1/412.520/III/2026');
    expect(seen).toContain('1 Ahmad Contoh, S.Sos. Kasi Kesra Kecamatan Kasiman');
    expect(seen).toContain('440/XII/2021');
    expect(() => callRpc(office, 'previewLetter', draftOf(office, 'assignment'))).toThrow('Belum ada tujuan');
  });

  test.each<{ kind: LetterDraft['kind']; change: Partial<LetterDraft>; told: string }>([
    { kind: 'invitation', change: {}, told: 'tempat dan acara' },
    { kind: 'monthly-report', change: { recipient: ' \n' }, told: 'kepada siapa' },
    { kind: 'warning', change: { subject: ' ' }, told: 'Isi dahulu Hal' },
  ])('F30: a $kind in which $told lacks is sent back, and no number is taken', ({ kind, change, told }) => {
    const office = februaryOffice();
    const draft = { ...draftOf(office, kind), ...change };
    expect(() => callRpc(office, 'previewLetter', draft)).toThrow(told);
    expect(() => make(office, draft)).toThrow(told);
    expect(shownRows(office, 'Surat')).toHaveLength(1);
  });

  test('F30: a surat tugas names rank and NIP where they are typed', () => {
    const office = februaryOffice();
    const { html } = callRpc(office, 'previewLetter', {
      ...draftOf(office, 'assignment'),
      members: 'Ahmad Contoh, S.Sos.; Kasi Kesra; Kecamatan Kasiman; Penata, NIP 19800202 200501 1 002',
      stops: 'Desa Batokan, Kamis, 12 Maret 2026',
    });
    expect(textOf(html)).toContain('Ahmad Contoh, S.Sos. Penata, NIP 19800202 200501 1 002 Kasi Kesra');
  });

  test('F39: a distrik writes to kampung; no desa, camat or kecamatan is left in its letters', () => {
    const office = februaryOffice();
    fillLetterSettings(office, {
      'Sebutan desa': 'kampung',
      'Sebutan kepala desa': 'Kepala Kampung',
      'Sebutan kantor': 'Distrik',
      'Sebutan pimpinan': 'Kepala Distrik',
      'Surat: wilayah di atas kantor': 'Kabupaten Jayapura',
    });
    const asked: Partial<LetterDraft> = {
      event: { date: '2026-03-12', time: '09.00 WIT', place: 'Aula', agenda: 'Evaluasi' },
      members: 'Ahmad Contoh; Kasi; Distrik Kasiman',
      stops: 'Kampung Batokan',
    };
    const seen = LETTER_KINDS.map((kind) =>
      textOf(callRpc(office, 'previewLetter', { ...draftOf(office, kind), ...asked }).html),
    ).join('\n');
    expect(seen).not.toMatch(/\b(?:desa|camat|kecamatan|dusun)\b/iu);
    for (const words of [
      'PEMERINTAH KABUPATEN JAYAPURA DISTRIK KASIMAN',
      'Laporan Pelaksanaan Kewajiban Kampung Bulan Februari 2026',
      'Yth. Bupati Jayapura di Jayapura',
      'Yth. Kepala Kampung se-Distrik Kasiman',
      'Yth. Kepala Kampung Sidomukti',
      'Kepala Distrik Kasiman, Drs. Contoh',
    ]) {
      expect(seen).toContain(words);
    }
  });

  test('a pattern nobody can fill is named in one sentence, and no number is taken', () => {
    const office = februaryOffice();
    fillLetterSettings(office, { 'Surat: pola nomor': '{urut}/{bulan romawi}/{tahun}' });
    const draft = draftOf(office, 'monthly-report');
    expect(() => make(office, draft)).toThrow('memuat {bulan romawi} yang tidak dikenal');
    expect(shownRows(office, 'Surat')).toHaveLength(1);
  });

  test('a letter whose content was tampered with is not printed', () => {
    const office = februaryOffice();
    const { ids } = make(office, draftOf(office, 'monthly-report'));
    office.editAsUser('M2', '99|<b>palsu</b>|', 'Surat');
    expect(() => pdfOf(office, ids)).toThrow('tidak dicetak ulang');
  });
});
