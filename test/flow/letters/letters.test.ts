// Checks the words of every kind of letter: what is proposed, shown, kept and printed.
import type { LetterDraft } from '../../../src/app/letters/rpc-letters';
import { LETTER_KINDS } from '../../../src/core/letters/letter';
import { circular } from '../circulars/circular-office';
import { callRpc, kasimanOffice, shownFigures } from '../kasiman';
import { reportOf, skipTo } from '../office-actions';
import { rowCount, shownCells, shownIn, shownRecords, typeIn } from '../sheet-cells';
import {
  draftOf,
  februaryOffice,
  fillLetterSettings,
  makeLetter,
  pdfOf,
  storedLetter,
  textOf,
} from './letter-office';

jest.setTimeout(240_000);

describe('the month’s report', () => {
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
    expect(rowCount(office, 'Surat')).toBe(0);
    const made = makeLetter(office, draft);
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
    makeLetter(office, draft);
    const html = storedLetter(office);
    expect(textOf(preview)).toContain(textOf(html).trim());
    expect(html).not.toContain('KONSEP');
    const cells = [...html.matchAll(/<td(?: class="centre")?>([^<]*)<\/td>/gu)].map(([, cell]) => cell);
    const from = cells.indexOf('Kerja Bakti, Februari 2026');
    const shown = shownFigures(office, 'Kerja Bakti', 'Feb 2026');
    const bare = (head: string): string | undefined => shown[head]?.replace(/^[^\d–]+(?=\d)/u, '');
    expect(cells.slice(from + 2, from + 11)).toEqual([
      bare('Sudah lapor')?.replace(/^\d+ dari /u, ''),
      ...['Tepat waktu', 'Terlambat', 'Diproses', 'Belum lapor', 'Dispensasi', 'Temuan'].map(bare),
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
    const { ids } = makeLetter(office, draftOf(office, 'monthly-report'));
    office.submitForm('Laporan Kerja Bakti', reportOf('Sidomukti', '2026-02-20'));
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
});

describe('letters of the other kinds', () => {
  test('F30: many drafts are signed at once, each with its row in the log; a cancelled one stays cancelled', () => {
    const office = februaryOffice();
    const { draft } = callRpc(office, 'proposeLetter', { kind: 'reminder', month: '2026-02' });
    const ids = [1, 2, 3, 4].flatMap((number) => makeLetter(office, draft, `surat-ke-${number}`).ids);
    callRpc(office, 'cancelLetter', { id: ids[1]!, reason: 'Salah nama' });
    const { message, register } = callRpc(office, 'signLetters', { ids });
    expect(message).toMatch(/^3 surat ditandai sudah ditandatangani\./u);
    expect(register.map(({ stateWord }) => stateWord).reverse()).toEqual([
      'Ditandatangani',
      'Batal',
      'Ditandatangani',
      'Ditandatangani',
    ]);
    const logged = shownRecords(office, 'Log Perubahan').filter((row) =>
      Object.values(row).includes('Ditandatangani'),
    );
    expect(logged).toHaveLength(3);
    expect(callRpc(office, 'signLetters', { ids }).message).toContain('tidak ada yang diubah');
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

  test('F30: nobody is said to have reported where no deadline has passed', () => {
    const { units, nobody } = callRpc(kasimanOffice(), 'proposeLetter', {
      kind: 'warning',
      month: '2026-02',
    });
    expect(units).toEqual([]);
    expect(nobody).toBe(
      '10 desa belum lapor untuk bulan ini, tetapi belum terlambat: tenggat pertama 5 Mar 2026.',
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

  test('F30: a surat tugas names rank and NIP where they are typed', () => {
    const office = februaryOffice();
    const { html } = callRpc(office, 'previewLetter', {
      ...draftOf(office, 'assignment'),
      members: 'Ahmad Contoh, S.Sos.; Kasi Kesra; Kecamatan Kasiman; Penata, NIP 19800202 200501 1 002',
      stops: 'Desa Batokan, Kamis, 12 Maret 2026',
    });
    expect(textOf(html)).toContain('Ahmad Contoh, S.Sos. Penata, NIP 19800202 200501 1 002 Kasi Kesra');
  });

  test.each<{ kind: LetterDraft['kind']; change: Partial<LetterDraft>; told: string }>([
    { kind: 'invitation', change: {}, told: 'tempat dan acara' },
    { kind: 'monthly-report', change: { recipient: ' \n' }, told: 'kepada siapa' },
    { kind: 'warning', change: { subject: ' ' }, told: 'Isi dahulu Hal' },
  ])('F30: a $kind without $told is sent back, and no number is taken', ({ kind, change, told }) => {
    const office = februaryOffice();
    const draft = { ...draftOf(office, kind), ...change };
    expect(() => callRpc(office, 'previewLetter', draft)).toThrow(told);
    expect(() => makeLetter(office, draft)).toThrow(told);
    expect(rowCount(office, 'Surat')).toBe(0);
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
});

test('C: a basis that names a circular is written out with number and date; without a number the letter names its subject, and the preview says “nomor belum diisi”', () => {
  const office = februaryOffice();
  callRpc(office, 'startCirculars', {});
  callRpc(office, 'addCircular', { ...circular, until: '' });
  const preview = () => callRpc(office, 'previewLetter', draftOf(office, 'monthly-report'));
  const written = () => textOf(preview().html);
  typeIn(office, 'Kewajiban', { Kunci: 'kerja-bakti' }, 'Dasar', 'SE Bupati Kupang 440/XII/2021');
  expect(written()).toContain(
    'Berdasarkan Surat Edaran Bupati Kupang Nomor 440/XII/2021 tanggal 28 Desember 2025 tentang Persiapan memasuki tahun baru, ',
  );
  typeIn(office, 'Surat Edaran', { Nomor: '440/XII/2021' }, 'Nomor', '');
  typeIn(
    office,
    'Kewajiban',
    { Kunci: 'kerja-bakti' },
    'Dasar',
    'Surat Edaran Bupati Kupang Persiapan memasuki tahun baru',
  );
  expect(written()).toContain(
    'Berdasarkan Surat Edaran Bupati Kupang tanggal 28 Desember 2025 tentang Persiapan memasuki tahun baru, ',
  );
  expect(written()).not.toContain('belum diisi');
  expect(preview().lacking).toBe(
    'Nomor belum diisi: Surat Edaran Bupati Kupang tanggal 28 Desember 2025 tentang Persiapan memasuki tahun baru. Surat ini menyebutnya tanpa nomor; nomornya dapat diisi di tab Kewajiban atau Surat Edaran.',
  );
  typeIn(office, 'Kewajiban', { Kunci: 'kerja-bakti' }, 'Dasar', 'Surat Edaran Bupati Nomor 12 Tahun 2026');
  expect(preview().lacking).toBe('');
  const assignment = {
    ...draftOf(office, 'assignment'),
    basis: 'SE Bupati (nomor belum diisi)\nPermendagri 46/2016',
    members: 'Drs. Contoh; Camat',
    stops: 'Desa Betet',
  };
  const { html, lacking } = callRpc(office, 'previewLetter', assignment);
  expect(textOf(html)).not.toContain('belum diisi');
  expect(textOf(html)).toContain('SE Bupati');
  expect(lacking).toContain('Nomor belum diisi: SE Bupati. ');
});

describe('the report of a closed month stands as KONSEP', () => {
  const columns = ['Nomor', 'Jenis', 'Bulan', 'Status', 'Hal'];
  const reports = (office: ReturnType<typeof februaryOffice>) =>
    shownCells(office, 'Surat', columns, { Jenis: 'Laporan bulanan' });
  const runOn = (office: ReturnType<typeof februaryOffice>, moment: string): void => {
    skipTo(office, moment);
    office.run('dailyReminders');
  };
  const standing = [
    '',
    'Laporan bulanan',
    '2026-02',
    'KONSEP',
    'Laporan Pelaksanaan Kewajiban Desa Bulan Februari 2026',
  ];

  test('once, on a working day, without a number; the number is taken in its row when a person presses', () => {
    const office = februaryOffice();
    runOn(office, '2026-03-15T08:00:00');
    expect(reports(office)).toEqual([]);
    runOn(office, '2026-03-16T08:00:00');
    expect(reports(office)).toEqual([standing]);
    runOn(office, '2026-03-17T08:00:00');
    expect(reports(office)).toEqual([standing]);
    const [entry] = callRpc(office, 'readLetters', {}).register;
    expect(entry).toMatchObject({ awaits: '2026-02', canPrint: true, stateWord: 'KONSEP' });
    expect(textOf(storedLetter(office))).toContain('8 dari 9 laporan yang wajib terpenuhi (88,9&nbsp;%)');
    expect(pdfOf(office, [entry?.id ?? ''])).toMatch(/^%PDF/u);
    expect(() => callRpc(office, 'signLetter', { id: entry?.id ?? '' })).toThrow('Tekan Ambil nomor dahulu');
    expect(callRpc(office, 'signLetters', { ids: [entry?.id ?? ''] }).message).toContain(
      'tidak ada yang diubah',
    );
    expect(shownIn(office, 'Surat', 0, 'Dibuat oleh')).toBe('Pantau Desa');
    const { register } = makeLetter(office, draftOf(office, 'monthly-report'));
    expect(register).toHaveLength(1);
    expect(register[0]).toMatchObject({ number: '400.10/1/412.520/III/2026', awaits: '' });
    expect(callRpc(office, 'signLetter', { id: register[0]?.id ?? '' }).message).toContain('ditandatangani');
    runOn(office, '2026-03-18T08:00:00');
    expect(reports(office)).toHaveLength(1);
  });

  test('a report that a person made before gets no second one, and a draft that was cancelled stays so', () => {
    const office = februaryOffice();
    makeLetter(office, draftOf(office, 'monthly-report'));
    runOn(office, '2026-03-16T08:00:00');
    expect(reports(office)).toHaveLength(1);
    const other = februaryOffice();
    runOn(other, '2026-03-16T08:00:00');
    callRpc(other, 'cancelLetter', { id: 'laporan-bulanan-2026-02#1', reason: 'belum perlu' });
    runOn(other, '2026-03-17T08:00:00');
    expect(reports(other).map(([, , , state]) => state)).toEqual(['Batal']);
    expect(makeLetter(other, draftOf(other, 'monthly-report')).register).toHaveLength(2);
  });
});
