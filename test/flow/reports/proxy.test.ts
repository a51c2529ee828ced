// Checks that reports from paper and WhatsApp count like any other, once, and always show who recorded them.
import type { Office } from 'local-office';
import type { ProxyDraft } from '../../../src/app/reports/rpc-proxy';
import { callRpc } from '../kasiman';
import { wib } from '../office-actions';
import { decide, firstReport, officeWith, queueOf, send, waitingOf } from '../review/review-office';
import { rowCount, stateOf, typeIn } from '../sheet-cells';

jest.setTimeout(120_000);

function paper(more: Partial<ProxyDraft> = {}): ProxyDraft {
  return {
    unit: '35.22.20.2005',
    obligation: 'kerja-bakti',
    activityDate: '2026-02-20',
    receivedDate: '2026-03-04',
    source: 'kertas',
    people: '30',
    place: 'Dusun Krajan',
    result: 'Selokan bersih',
    photos: '',
    numbers: {},
    ...more,
  };
}
function at(moment = '2026-03-09T08:30:00') {
  const office = officeWith();
  office.clock.set(wib(moment));
  return office;
}
function record(
  office: Office,
  draft: ProxyDraft,
  { requestId = 'titip-abcdefgh01', confirmed = false } = {},
) {
  return callRpc(office, 'recordProxy', { requestId, draft, confirmed });
}

test('§4.1: what reached the office by the deadline is on time, though it is typed in later; the cell says who recorded it', () => {
  const office = at();
  expect(callRpc(office, 'previewProxy', paper())).toEqual({
    problems: [],
    doubts: [],
    outcome:
      'Kegiatan Jumat, 20 Februari 2026. Kerja Bakti Februari 2026 akan tercatat ✔ Tepat waktu, dicatat petugas.',
  });
  expect(record(office, paper())).toEqual({
    kind: 'recorded',
    message: 'Tersimpan. Desa Besah, Kerja Bakti Februari 2026: ✔ Tepat waktu, dicatat petugas.',
  });
  expect(stateOf(office, 'Besah')).toBe('✔ Tepat waktu, dicatat petugas');
  expect(firstReport(office)).toMatchObject({
    'Nomor laporan': 'titip-abcdefgh01',
    Diterima: '9 Mar 2026 08.30',
    'Diterima kantor': '4 Maret 2026',
    Sumber: 'kertas',
    'Dicatat oleh': 'staf@kasiman.example',
    'Warga hadir': '30',
    Hasil: 'Selokan bersih',
  });
  expect(office.outbox).toEqual([]);
  expect(queueOf(office).total).toBe(0);
});

test('received after the deadline it is late by the days of the office, not of the typing', () => {
  const office = at();
  record(office, paper({ receivedDate: '2026-03-08', source: 'WhatsApp' }));
  expect(stateOf(office, 'Besah')).toBe('◷ Terlambat 3 hari, dicatat petugas');
});

test('it stays a proxy entry when staff review it, and the desa’s own report beside a rejected one does not become one', () => {
  const office = at();
  record(office, paper());
  typeIn(office, 'Laporan', 'Besah', 'Pemeriksaan', 'Diubah');
  const waiting = waitingOf(office, 'Besah');
  expect(waiting.source).toBe('Dicatat petugas dari kertas');
  decide(office, waiting, 'approved');
  expect(stateOf(office, 'Besah')).toBe('✔ Tepat waktu, dicatat petugas');
  typeIn(office, 'Laporan', 'Besah', 'Pemeriksaan', 'Ditolak');
  send(office, { at: '2026-03-10T09:00:00', unit: 'Besah' });
  expect(stateOf(office, 'Besah')).toBe('◷ Terlambat 5 hari');
});

test.each<{ slip: string; draft: Partial<ProxyDraft>; sentence: RegExp }>([
  {
    slip: 'received before the activity',
    draft: { receivedDate: '2026-02-19' },
    sentence: /sebelum kegiatan/u,
  },
  { slip: 'received tomorrow', draft: { receivedDate: '2026-03-10' }, sentence: /belum tiba/u },
  { slip: 'an activity tomorrow', draft: { activityDate: '2026-03-10' }, sentence: /belum tiba/u },
  { slip: 'no day', draft: { activityDate: '' }, sentence: /Isi tanggal kegiatan/u },
  {
    slip: 'a day that does not exist',
    draft: { activityDate: '2026-02-30' },
    sentence: /Isi tanggal kegiatan/u,
  },
  { slip: 'a number in words', draft: { people: 'dua puluh' }, sentence: /bukan angka/u },
  { slip: 'an unknown desa', draft: { unit: '35.22.21.2001' }, sentence: /Pilih pelapornya/u },
  { slip: 'an unknown obligation', draft: { obligation: 'ronda' }, sentence: /Pilih kewajiban/u },
])('$slip is refused in one sentence, and nothing is stored', ({ draft, sentence }) => {
  const office = at();
  expect(callRpc(office, 'previewProxy', paper(draft)).problems.join(' ')).toMatch(sentence);
  expect(() => record(office, paper(draft), { confirmed: true })).toThrow(sentence);
  expect(rowCount(office, 'Laporan')).toBe(0);
});

test('the same request stores once, and says so; another text under the same request is not lost silently', () => {
  const office = at();
  const first = record(office, paper());
  expect(record(office, paper())).toEqual(first);
  expect(rowCount(office, 'Laporan')).toBe(1);
  const other = record(office, paper({ people: '31' }));
  expect(other).toMatchObject({
    kind: 'differs',
    message: expect.stringContaining('Desa Besah, 20 Februari 2026'),
  });
  expect(rowCount(office, 'Laporan')).toBe(1);
});

test('a day the desa has reported already is asked about first', () => {
  const office = at('2026-02-21T09:00:00');
  send(office, { at: '2026-02-21T09:00:00', unit: 'Besah', date: '2026-02-20' });
  const draft = paper({ receivedDate: '2026-02-21' });
  const doubts = [
    'Desa Besah sudah melaporkan Kerja Bakti 20 Februari 2026. Simpan hanya bila ini kegiatan lain.',
  ];
  expect(callRpc(office, 'previewProxy', draft).doubts).toEqual(doubts);
  expect(record(office, draft)).toEqual({ kind: 'doubtful', doubts });
  expect(rowCount(office, 'Laporan')).toBe(1);
  expect(record(office, draft, { confirmed: true }).kind).toBe('recorded');
  expect(rowCount(office, 'Laporan')).toBe(2);
});

test('F07: a population report from paper is recorded with its numbers; sums that do not fit are asked about', () => {
  const office = at();
  const choices = callRpc(office, 'readObligationChoices', {});
  const preset = choices.presets.find(({ draft }) => draft.form === 'population')!;
  callRpc(office, 'addObligation', { ...preset.draft, start: '2026-01-01', binds: 'all' });
  const asked = callRpc(office, 'readProxyChoices', {}).obligations.find(({ isActivity }) => !isActivity)!;
  expect(asked).toMatchObject({ day: '2026-02-28' });
  expect(asked.numbers.map(({ key }) => key)).toContain('births');
  const numbers = {
    start: '1.250',
    births: '4',
    deaths: '2',
    arrivals: '3',
    departures: '5',
    end: '1250',
    male: '620',
    female: '630',
    households: '410',
  };
  const draft = paper({
    obligation: asked.id,
    activityDate: '2026-02-28',
    people: '',
    place: '',
    result: '',
    numbers,
  });
  expect(record(office, { ...draft, numbers: { ...numbers, end: '1260' } })).toMatchObject({
    kind: 'doubtful',
    doubts: [expect.stringContaining('= 1.250'), expect.stringContaining('= 1.250')],
  });
  expect(() => record(office, { ...draft, numbers: { ...numbers, births: '' } })).toThrow(
    /Isian lahir masih kosong/u,
  );
  expect(record(office, draft).kind).toBe('recorded');
  expect(firstReport(office).Angka).toContain('lahir 4; mati 2');
});

test('a siskamling report from paper is recorded with its counts', () => {
  const office = at();
  const { presets } = callRpc(office, 'readObligationChoices', {});
  const preset = presets.find(({ draft }) => draft.form === 'siskamling')!;
  callRpc(office, 'addObligation', { ...preset.draft, start: '2026-01-01', binds: 'all' });
  const asked = callRpc(office, 'readProxyChoices', {}).obligations.find(({ isActivity }) => !isActivity)!;
  const numbers = { posts: '5', activePosts: '6', scheduledPosts: '4', patrols: '20' };
  expect(asked.numbers.map(({ key }) => key)).toEqual(Object.keys(numbers));
  const draft = paper({
    obligation: asked.id,
    activityDate: asked.day,
    people: '',
    place: '',
    result: '',
    numbers,
  });
  expect(record(office, draft)).toMatchObject({ doubts: [expect.stringContaining('Tertulis 6 pos')] });
  expect(record(office, { ...draft, numbers: { ...numbers, activePosts: '3' } }).kind).toBe('recorded');
});

test('texts that look like code stay text, and a NIK is masked before it is stored', () => {
  const office = at();
  record(office, paper({ result: '=HYPERLINK("http://x") 3522201502800001', photos: 'javascript:alert(1)' }));
  expect(firstReport(office).Hasil).toContain('=HYPERLINK("http://x") [16 angka dihapus]');
  expect(JSON.stringify(office.openWorkbook().sheets)).not.toContain('"f":"HYPERLINK');
});
