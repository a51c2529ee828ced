// The kabupaten's workbook: codes of its kecamatan arrive, and Rekap, Kepatuhan and Masalah say what they mean.
import { encodeRecap } from '../../../src/core/recap/recap-code';
import { callRpc, copyOf, shownRows } from '../kasiman';
import { problemsOf, refresh } from '../office-actions';
import { stateOf, typeIn } from '../sheet-cells';
import {
  bojonegoroOffice,
  labelOfKecamatan,
  linkOfKecamatan,
  recapOf,
  recapRows,
  sendCode,
  sendRecap,
  shownColumnOf,
} from './recap-office';

jest.setTimeout(240_000);

const kasiman = '35.22.20';
const eight = { 'kerja-bakti': 'eeeeeeffbk' } as const;

function rowOf(office: Parameters<typeof recapRows>[0], code: string) {
  return recapRows(office).find((row) => row.Kode === code);
}

function marchOf(office: Parameters<typeof recapRows>[0], code: string) {
  return stateOf(office, labelOfKecamatan(code).slice(9), {
    obligation: 'Rekap bulanan',
    period: 'Mar 2026',
  });
}

describe('§4.10: the workbook of a kabupaten', () => {
  test('its first obligation is the recap, and its form asks one code beside the kecamatan', () => {
    const office = bojonegoroOffice();
    const { form, answers } = office.readFormLink(linkOfKecamatan(office, kasiman));
    expect(form.items.map(({ title }) => title)).toEqual([
      'Kecamatan',
      'Kode rekap',
      'Kode tautan (jangan diubah)',
    ]);
    expect(answers).toMatchObject({ Kecamatan: labelOfKecamatan(kasiman), 'Kode rekap': 'REKAP' });
    expect(shownRows(office, 'Kewajiban').flat()).toContain('rekap-bulanan');
  });

  test('the link that the kecamatan keeps opens the form with its code, and the code counts for March', () => {
    const office = bojonegoroOffice();
    const code = encodeRecap(recapOf(kasiman, eight));
    const link = linkOfKecamatan(office, kasiman).replace('=REKAP', `=${encodeURIComponent(code)}`);
    office.clock.set('2026-03-10T09:00:00+07:00');
    office.submitForm('Laporan Rekap bulanan', { ...office.readFormLink(link).answers });
    expect(rowOf(office, kasiman)).toMatchObject({
      Tenggat: 'Maret 2026',
      Kewajiban: 'Kerja bakti',
      Pengirim: 'Kasiman',
      'Wajib lapor': '9',
      'Sudah lapor': '8',
      'Tepat waktu': '6',
      Kelengkapan: '88,9 %',
      'Ketepatan waktu': '66,7 %',
      Keterangan: '',
    });
    expect(marchOf(office, kasiman)).toBe('✔ Tepat waktu');
    expect(problemsOf(office)).toEqual([]);
  });

  test('W6: a month without a deadline is sent too, and is then not missing', () => {
    const office = bojonegoroOffice();
    sendRecap(office, '2026-03-03T09:00:00', recapOf('35.22.20', {}, { month: '2026-02', blocks: [] }));
    const february = { obligation: 'Rekap bulanan', period: 'Feb 2026' };
    expect(stateOf(office, 'Kasiman', february)).toBe('✔ Tepat waktu');
    expect(stateOf(office, 'Malo', february)).toBe('… Menunggu');
    expect(recapRows(office)).toEqual([]);
    expect(problemsOf(office)).toEqual([]);
  });

  test('§4.10: the receipt says what the code tells, in words, and asks for no photo', () => {
    const office = bojonegoroOffice();
    typeIn(office, 'Kontak', labelOfKecamatan(kasiman), 'Surel', 'kasiman@kecamatan.example');
    const mails = office.outbox.length;
    sendRecap(office, '2026-03-10T09:00:00', recapOf(kasiman, eight));
    const [receipt] = office.outbox.slice(mails);
    expect(receipt?.body).toContain(
      'Kerja bakti Februari 2026: lengkap 8 dari 9 (88,9 %), tepat waktu 66,7 %',
    );
    expect(receipt?.body).toContain('Tenggat: Maret 2026');
    expect(receipt?.body).not.toMatch(/PD1|foto/iu);
  });
});

describe('W3: what is found on arrival', () => {
  test('white space and line breaks are removed', () => {
    const office = bojonegoroOffice();
    const code = encodeRecap(recapOf(kasiman, eight));
    sendCode(office, '2026-03-10T09:00:00', kasiman, ` ${code.slice(0, 20)}\n${code.slice(20)} `);
    expect(rowOf(office, kasiman)?.['Sudah lapor']).toBe('8');
  });

  test('a truncated code is perlu perbaikan, and the sender is told to send it again', () => {
    const office = bojonegoroOffice();
    typeIn(office, 'Kontak', labelOfKecamatan(kasiman), 'Surel', 'kasiman@kecamatan.example');
    const mails = office.outbox.length;
    sendCode(office, '2026-03-10T09:00:00', kasiman, encodeRecap(recapOf(kasiman, eight)).slice(0, -9));
    expect(marchOf(office, kasiman)).toContain('Perlu perbaikan');
    expect(problemsOf(office).join(' ')).toContain('menyalin lagi dari menu Kirim rekap');
    expect(
      office.outbox
        .slice(mails)
        .map(({ body }) => body)
        .join(' '),
    ).toContain('Buka lagi Kirim rekap');
    sendRecap(office, '2026-04-03T09:00:00', recapOf(kasiman, eight));
    expect(marchOf(office, kasiman)).toBe('✔ Tepat waktu');
    expect(rowOf(office, kasiman)?.['Sudah lapor']).toBe('8');
  });

  test('another kecamatan’s code counts for nobody until staff decide, then for the one whose code it is', () => {
    const office = bojonegoroOffice();
    sendCode(office, '2026-03-10T09:00:00', '35.22.19', encodeRecap(recapOf(kasiman, eight)));
    expect(recapRows(office)).toEqual([]);
    expect(marchOf(office, kasiman)).toContain('Menunggu');
    expect(marchOf(office, '35.22.19')).toBe('▣ Diperiksa');
    expect(problemsOf(office).join(' ')).toContain(
      'Kode rekap milik 35.22.20 Kasiman dikirim untuk 35.22.19',
    );
    const [waiting] = callRpc(office, 'readReviews', {}).waiting;
    expect(waiting?.facts.slice(0, 2).map(({ label, now }) => `${label}: ${now}`)).toEqual([
      'Tenggat: Maret 2026',
      'Kerja bakti Februari 2026: lengkap 8 dari 9 (88,9 %), tepat waktu 66,7 %',
    ]);
    expect(waiting?.asksPhotos).toBe(false);
    const rejected = copyOf(office);
    typeIn(office, 'Laporan', 0, 'Pemeriksaan', 'Disetujui');
    refresh(office);
    expect(rowOf(office, kasiman)?.['Sudah lapor']).toBe('8');
    expect(marchOf(office, kasiman)).toBe('✔ Tepat waktu');
    expect(marchOf(office, '35.22.19')).not.toContain('Tepat waktu');
    expect(problemsOf(office)).toEqual([]);
    typeIn(rejected, 'Laporan', 0, 'Pemeriksaan', 'Ditolak');
    refresh(rejected);
    expect(recapRows(rejected)).toEqual([]);
    expect(problemsOf(rejected)).toEqual([]);
  });

  test('another list of desa: the sums count, and Masalah says both numbers', () => {
    const office = bojonegoroOffice();
    sendRecap(
      office,
      '2026-03-10T09:00:00',
      recapOf(kasiman, { 'kerja-bakti': 'eeeeeeffbkk' }, { size: 11, listMark: '1234' }),
    );
    expect(rowOf(office, kasiman)).toMatchObject({ 'Wajib lapor': '10', Keterangan: 'daftar berbeda' });
    expect(problemsOf(office)).toEqual([expect.stringContaining('Daftar unitnya berbeda: 11 dan 10.')]);
  });

  test('what came before the deadline and does not count yet is sementara too, until the deadline has passed', () => {
    const office = bojonegoroOffice();
    const recap = recapOf(kasiman, { 'kerja-bakti': 'eeeeeegheb' });
    sendRecap(office, '2026-03-05T16:00:00', recap);
    expect(rowOf(office, kasiman)).toMatchObject({
      Kelengkapan: '–',
      Keterangan: 'sementara, belum dihitung',
    });
    sendRecap(office, '2026-03-06T08:00:00', recap);
    expect(rowOf(office, kasiman)).toMatchObject({ 'Wajib lapor': '9', 'Sudah lapor': '7', Keterangan: '' });
  });

  test('a code with j is sementara and enters no rate; the next one replaces it, the first decides on time', () => {
    const office = bojonegoroOffice();
    sendRecap(office, '2026-03-03T09:00:00', recapOf(kasiman, { 'kerja-bakti': 'eeeejjjjbj' }));
    expect(rowOf(office, kasiman)).toMatchObject({
      'Wajib lapor': '–',
      Kelengkapan: '–',
      Keterangan: 'sementara, belum dihitung',
    });
    expect(recapRows(office)[0]).toMatchObject({ Pengirim: 'Jumlah', Kelengkapan: '–' });
    sendRecap(office, '2026-04-20T09:00:00', recapOf(kasiman, eight));
    expect(rowOf(office, kasiman)).toMatchObject({ 'Wajib lapor': '9', Kelengkapan: '88,9 %' });
    expect(marchOf(office, kasiman)).toBe('✔ Tepat waktu');
    expect(problemsOf(office)).toEqual([]);
  });

  test('an unknown obligation stands under its key outside the totals until Pengaturan gives it a meaning', () => {
    const office = bojonegoroOffice();
    sendRecap(office, '2026-03-10T09:00:00', recapOf(kasiman, { 'gotong-royong': 'eeeeeeffbk' }));
    expect(recapRows(office)[0]).toMatchObject({
      Kewajiban: 'gotong-royong',
      Pengirim: 'Jumlah',
      'Wajib lapor': '–',
    });
    expect(rowOf(office, kasiman)).toMatchObject({ Kewajiban: 'gotong-royong', 'Wajib lapor': '9' });
    expect(problemsOf(office)).toEqual([
      expect.stringContaining('“gotong-royong” dalam rekap belum dikenal'),
    ]);
    typeIn(office, 'Pengaturan', 'Rekap: kewajiban', 'Nilai', 'gotong-royong = kerja-bakti');
    refresh(office);
    expect(recapRows(office)[0]).toMatchObject({ Kewajiban: 'Kerja bakti', 'Wajib lapor': '9' });
    expect(problemsOf(office)).toEqual([]);
  });

  test('a month that lies ahead is refused with a sentence', () => {
    const office = bojonegoroOffice();
    sendRecap(office, '2026-03-10T09:00:00', recapOf(kasiman, eight, { month: '2026-05' }));
    expect(recapRows(office)).toEqual([]);
    expect(problemsOf(office)).toEqual([
      expect.stringContaining('Kode rekap untuk Mei 2026, bulan yang belum tiba'),
    ]);
  });

  test('a code of an office that is not watched here counts for nobody', () => {
    const office = bojonegoroOffice();
    sendCode(
      office,
      '2026-03-10T09:00:00',
      kasiman,
      encodeRecap({ ...recapOf(kasiman, eight), unit: '35.21.01' as never }),
    );
    expect(recapRows(office)).toEqual([]);
    expect(problemsOf(office).join(' ')).toContain(
      'Kode rekap milik 35.21.01, yang tidak ada di tab Kecamatan',
    );
  });
});

describe('staff record what came by WhatsApp', () => {
  test('the code is pasted, and its month is told by the code', () => {
    const office = bojonegoroOffice();
    office.clock.set('2026-03-12T09:00:00+07:00');
    const choices = callRpc(office, 'readProxyChoices', {});
    expect(choices.obligations[0]).toMatchObject({
      dayLabel: '',
      numbers: [{ key: 'recap', label: 'Kode rekap' }],
    });
    const draft = {
      unit: kasiman,
      obligation: 'rekap-bulanan',
      activityDate: choices.obligations[0]?.day ?? '',
      receivedDate: '2026-03-11',
      source: 'WhatsApp',
      people: '',
      place: '',
      result: '',
      photos: '',
      numbers: { recap: encodeRecap(recapOf(kasiman, eight)) },
    };
    expect(callRpc(office, 'previewProxy', draft)).toMatchObject({ problems: [], doubts: [] });
    callRpc(office, 'recordProxy', { requestId: 'titip-abcdefgh1234', draft, confirmed: false });
    expect(rowOf(office, kasiman)?.['Sudah lapor']).toBe('8');
    expect(marchOf(office, kasiman)).toContain('Tepat waktu');
  });
});

test('§4.10: by result is a choice, and said not to be an official ranking', () => {
  const office = bojonegoroOffice();
  expect(shownColumnOf(office, 'Pengaturan', 'Rekap: urutan')).toBe('kode');
  sendRecap(
    office,
    '2026-03-10T09:00:00',
    recapOf('35.22.01', { 'kerja-bakti': 'k'.repeat(recapOf('35.22.01', {}).size) }),
  );
  sendRecap(office, '2026-03-10T10:00:00', recapOf(kasiman, eight));
  expect(recapRows(office)[1]?.Kode).toBe('35.22.01');
  typeIn(office, 'Pengaturan', 'Rekap: urutan', 'Nilai', 'capaian');
  refresh(office);
  expect(recapRows(office)[0]?.Keterangan).toContain('bukan penilaian resmi');
  expect(recapRows(office)[1]?.Kode).toBe(kasiman);
});
