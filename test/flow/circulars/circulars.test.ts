// Checks the register of circulars through the shipped bundle: numbers kept, status, acknowledgement, Masalah, links.
import type { Office } from 'local-office';
import papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { callRpc } from '../kasiman';
import { invitedOffice, ticksFor, view } from '../meetings/meeting-office';
import { presetDraft, problemsOf, refresh, skipTo, sweep } from '../office-actions';
import { rowCount, shownCells, shownRecords, stateOf, typeIn, typeRow } from '../sheet-cells';
import { camat, circular, kupang, kupangBefore, kupangWithCircular, said } from './circular-office';

jest.setTimeout(240_000);

const title = 'Surat Edaran Bupati Kupang Nomor 440/XII/2021, 28 Desember 2025';
const form = 'Tanda terima dan tanggapan';

function tabNames(office: Office): string[] {
  return office.openWorkbook().sheets.map(({ name }) => name);
}

function card(office: Office) {
  const [found] = callRpc(office, 'readCircularDesk', {}).circulars;
  if (found === undefined) throw new Error('no circular');
  return found;
}

test('an office that does not use the register sees no tab of it', () => {
  const office = kupangBefore();
  refresh(office);
  expect(tabNames(office)).not.toContain('Surat Edaran');
  expect(callRpc(office, 'readCircularDesk', {}).isInUse).toBe(false);
  expect(() => callRpc(office, 'addCircular', circular)).toThrow('Mulai memakai');
});

describe('C1: numbers', () => {
  const headers =
    'nomor_urut,penerbit,bentuk,nomor,tanggal,perihal,berlaku_mulai,berlaku_sampai,menggantikan,status,ditujukan,tanda_terima_sampai,penerima,diterima,dibaca,dilaksanakan,sasaran_sosialisasi,kewajiban,tautan_berkas';
  const numbers = ['440/XII/2021', '300.1.4/e.1/BAK', '000.8.3/07e TAHUN 2023'];

  test.each(numbers)('C1: %s is identical after writing, typing, a refresh and sorting', (number) => {
    const office = kupang();
    callRpc(office, 'addCircular', { ...circular, number });
    typeRow(office, 'Surat Edaran', { Penerbit: 'Menteri', Nomor: number, Perihal: 'Lain' });
    refresh(office);
    expect(
      shownRecords(office, 'Surat Edaran')
        .map(({ Nomor = '' }) => Nomor)
        .filter((text) => text !== ''),
    ).toEqual([number, number]);
  });

  test('C1: the register sorted by hand and exported: every number identical in CSV and XLSX, rows by day and number', async () => {
    const office = kupang();
    const others = ['12/2026', '7/2026', '1/2', '00123', '2E5'];
    for (const number of [...numbers, ...others])
      callRpc(office, 'addCircular', { ...circular, number, date: '5 Januari 2026' });
    callRpc(office, 'addCircular', { ...circular, number: '9/2025', date: '28 Desember 2025' });
    const sheet = office.state.workbooks[office.state.containerId ?? '']?.sheets.find(
      ({ name }) => name === 'Surat Edaran',
    );
    const body = sheet?.rows.splice(3, 9) ?? [];
    sheet?.rows.splice(3, 0, ...body.reverse());
    refresh(office);
    const sorted = [
      '9/2025',
      '1/2',
      '2E5',
      '7/2026',
      '12/2026',
      '00123',
      '300.1.4/e.1/BAK',
      '440/XII/2021',
      '000.8.3/07e TAHUN 2023',
    ];
    const { content, message } = callRpc(office, 'exportCirculars', { format: 'csv-comma' });
    const [header, ...rows] = papa.parse<string[]>(content.data.replace(/^\ufeff/u, ''), {
      skipEmptyLines: true,
    }).data;
    expect(message).toBe('9 surat edaran, satu baris per surat, menurut tanggal dan nomornya.');
    expect(header?.join(',')).toBe(headers);
    const inCsv = rows.map((row) => row[3] ?? '');
    expect(inCsv[0]).toBe('9/2025');
    expect([...inCsv].sort()).toEqual([...sorted].sort());
    expect(inCsv.indexOf('7/2026')).toBeLessThan(inCsv.indexOf('12/2026'));
    expect(rows[0]?.slice(10, 16)).toEqual(['semua', '2026-01-05', '24', '0', '0', '0']);
    const xlsx = callRpc(office, 'exportCirculars', { format: 'xlsx' });
    const [tab] = await readXlsxFile(Buffer.from(xlsx.content.data, 'base64'));
    expect(tab?.data.slice(1).map((row) => row[3])).toEqual(inCsv);
  });

  test('without a number it stands under its subject, nothing blocks', () => {
    const office = kupang();
    callRpc(office, 'addCircular', { ...circular, number: '' });
    expect(card(office)).toMatchObject({
      title: 'Surat Edaran Bupati Kupang Persiapan memasuki tahun baru, 28 Desember 2025',
      status: 'berlaku · nomor belum diisi',
    });
  });

  test('the same circular sent twice stands once; a day that is none is refused', () => {
    const office = kupangWithCircular();
    expect(callRpc(office, 'addCircular', circular).message).toContain('sudah tercatat');
    expect(shownRecords(office, 'Surat Edaran').filter(({ Nomor }) => Nomor !== '')).toHaveLength(1);
    expect(() => callRpc(office, 'addCircular', { ...circular, date: 'kemarin' })).toThrow('bukan tanggal');
    const doubted = { ...circular, number: '441', date: 'Selasa, 29 Desember 2025' };
    expect(callRpc(office, 'addCircular', doubted).message).toContain('adalah hari Senin, bukan Selasa.');
  });
});

describe('C2: acknowledgement', () => {
  test('C2: Kupang, 24 camat: 20 received, 12 read, 3 carried out; four are named', () => {
    const office = kupangWithCircular();
    callRpc(office, 'acknowledgeCircular', said('read', 0, 12));
    callRpc(office, 'acknowledgeCircular', said('received', 12, 20));
    const { message } = callRpc(office, 'acknowledgeCircular', said('carried-out', 0, 3));
    expect(message).toBe('3 tanda terima dicatat: dilaksanakan.');
    expect(card(office).counts).toBe('diterima 20/24 · dibaca 12/24 · dilaksanakan 3/24');
    expect(card(office).waiting.received.map(({ name }) => name)).toEqual([
      'Amfoang Timur',
      'Fatuleu Barat',
      'Fatuleu Tengah',
      'Amfoang Tengah',
    ]);
    expect(callRpc(office, 'acknowledgeCircular', said('read', 0, 12)).message).toBe(
      'Semuanya sudah tercatat dibaca.',
    );
  });

  test('past its date it is late, as long as somebody has not received it', () => {
    const office = kupangWithCircular();
    expect(card(office).isLate).toBe(false);
    office.clock.set('2026-01-06T08:00:00+08:00');
    expect(card(office).isLate).toBe(true);
    callRpc(office, 'acknowledgeCircular', said('received', 0, 24));
    expect(card(office)).toMatchObject({ isLate: false, whatsappText: '' });
  });
});

describe('Bagikan di rapat ini', () => {
  const asked = { circular: 'SE-1', number: 'R-001' };

  test('who is hadir or diwakilkan has received it, once; who comes later is added by a second press', () => {
    const office = invitedOffice();
    expect(view(office).hasCirculars).toBe(false);
    callRpc(office, 'startCirculars', {});
    callRpc(office, 'addCircular', { ...circular, until: '' });
    expect(view(office).hasCirculars).toBe(true);
    expect(() => callRpc(office, 'shareCircular', asked)).toThrow('Belum ada yang dicatat hadir');
    callRpc(office, 'meetingTick', { number: 'R-001', ticks: ticksFor(view(office), 7) });
    expect(callRpc(office, 'shareCircular', asked)).toMatchObject({
      message: `3 desa yang hadir dicatat menerima ${title}: diterima 3/10 · dibaca 0/10 · dilaksanakan 0/10.`,
      circulars: [{ id: 'SE-1', title, counts: 'diterima 3/10 · dibaca 0/10 · dilaksanakan 0/10' }],
    });
    expect(callRpc(office, 'shareCircular', asked).message).toBe(
      `Semua desa yang hadir sudah tercatat menerima ${title}.`,
    );
    const late = ticksFor(view(office), 8)
      .slice(7)
      .map((tick) => ({ ...tick, state: 'represented' as const }));
    callRpc(office, 'meetingTick', { number: 'R-001', ticks: late });
    callRpc(office, 'shareCircular', asked);
    const columns = ['Desa', 'Langkah', 'Nama dan jabatan', 'Sumber', 'Catatan'];
    const rows = shownCells(office, 'Tanda Terima', columns, { Sumber: 'rapat' });
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual([
      '35.22.20.2001 Batokan',
      'diterima',
      'Sekretaris Desa; Kasi Pelayanan; Kasi Pemerintahan',
      'rapat',
      'Rapat Koordinasi, 12 Feb 2026',
    ]);
  });

  test('a meeting that is gone, and a circular that is gone, are refused', () => {
    const office = invitedOffice();
    callRpc(office, 'startCirculars', {});
    expect(() => callRpc(office, 'shareCircular', asked)).toThrow('tidak ada lagi di tab Surat Edaran');
    callRpc(office, 'addCircular', circular);
    expect(() => callRpc(office, 'shareCircular', { ...asked, number: 'R-009' })).toThrow(
      'tidak ada lagi di tab Rapat',
    );
  });
});

describe('C3: links', () => {
  const links = (office: Office) =>
    callRpc(office, 'makeCircularLinks', { circular: 'SE-1' }).text.split('\n');

  test('C3: each camat has a link; opened ten times by a preview robot it changes nothing', () => {
    const office = kupangWithCircular();
    const [first = ''] = links(office);
    expect(first).toMatch(/^Semau: https?:/u);
    const before = JSON.stringify(office.state.workbooks);
    for (let times = 0; times < 10; times += 1) office.readFormLink(first.slice('Semau: '.length));
    expect(JSON.stringify(office.state.workbooks)).toBe(before);
    sweep(office);
    expect(card(office).counts).toContain('diterima 0/24');
  });

  test('C3: an answer is taken once; through a forwarded link it is marked', () => {
    const office = kupangWithCircular();
    const [semau = '', barat = ''] = links(office).map((line) => line.replace(/^[^:]+: /u, ''));
    const own = office.readFormLink(semau).answers as Record<string, string>;
    const other = office.readFormLink(barat).answers as Record<string, string>;
    const answer = { Jawaban: 'Surat edaran sudah dibaca', Nama: 'Sekcam' };
    office.submitForm(form, { ...own, ...answer });
    office.submitForm(form, { ...own, Perihal: other.Perihal ?? '', ...answer });
    sweep(office);
    sweep(office);
    expect(card(office).counts).toBe('diterima 2/24 · dibaca 2/24 · dilaksanakan 0/24');
    expect(shownCells(office, 'Tanda Terima', ['Sumber', 'Catatan'], { Sumber: 'tautan' })).toEqual([
      ['tautan', ''],
      ['tautan', '⚠ kode tautan lain'],
    ]);
  });
});

describe('C4: a circular reaches its audiences', () => {
  const state = (office: Office) =>
    stateOf(office, 'Semau', { period: '1–31 Des 2026', obligation: 'Sosialisasi Surat Edaran' });

  test('C4: by paper, two audiences on 3 December, the third on the 20th: sebagian 2/3, then on time, received the 20th', () => {
    const office = kupang();
    const preset = presetDraft(office, 'sosialisasi-se');
    callRpc(office, 'addObligation', { ...preset, start: '2026-12-01', end: '2026-12-31', dueDays: 15 });
    const { obligations } = callRpc(office, 'readCircularDesk', {});
    const obligation = obligations.find(({ name }) => name === preset.name)?.id ?? '';
    const audiences = 'Masyarakat; Pemerintah desa; Tokoh agama';
    callRpc(office, 'addCircular', { ...circular, audiences, obligation });
    skipTo(office, '2026-12-20T09:00:00');
    const [asked] = callRpc(office, 'readProxyChoices', {}).obligations.filter(({ audiences }) => audiences);
    expect(asked?.audiences).toEqual({
      legend: 'Siapa yang sudah menerima penjelasan?',
      choices: ['Masyarakat', 'Pemerintah desa', 'Tokoh agama'],
      placeLabel: 'Cara',
      peopleLabel: 'Jumlah orang',
    });
    const record = (day: string, kinds: readonly string[], requestId: string) => {
      const draft = {
        unit: '53.01.04',
        obligation: asked?.id ?? '',
        activityDate: day,
        receivedDate: day,
        source: 'kertas',
        people: '40',
        place: 'rapat RT',
        result: '',
        photos: '',
        kinds,
        numbers: {},
      };
      return callRpc(office, 'recordProxy', { requestId, draft, confirmed: false });
    };
    expect(() => record('2026-12-03', [], 'titip-sasaran00')).toThrow('Pilih siapa yang sudah menerima');
    record('2026-12-03', ['Masyarakat', 'Tokoh agama'], 'titip-sasaran01');
    expect(state(office)).toBe('◐ Sebagian 2/3: Pemerintah desa, dicatat petugas');
    record('2026-12-20', ['Pemerintah desa'], 'titip-sasaran02');
    expect(state(office)).toBe('✔ Tepat waktu, dicatat petugas');
    expect(shownCells(office, 'Laporan', ['Kegiatan', 'Diterima kantor'], { Sumber: 'kertas' })).toEqual([
      ['Masyarakat, Tokoh agama', '3 Desember 2026'],
      ['Pemerintah desa', '20 Desember 2026'],
    ]);
  });
});

describe('Masalah', () => {
  test('C5: A replaces B replaces A: both stand there', () => {
    const office = kupang();
    callRpc(office, 'addCircular', { ...circular, number: 'A', replaces: 'B' });
    callRpc(office, 'addCircular', { ...circular, number: 'B', replaces: 'A' });
    expect(problemsOf(office).filter((text) => text.includes('saling menggantikan'))).toHaveLength(2);
  });

  test('C6: linked obligation, circular ended 31 December 2026: one issue from 1 January 2027', () => {
    const office = kupang();
    callRpc(office, 'addCircular', { ...circular, obligation: 'kerja-bakti' });
    const ended = () => problemsOf(office).filter((text) => text.includes('yang berakhir 31 Desember 2026'));
    office.clock.set('2026-12-31T09:00:00+08:00');
    refresh(office);
    expect(ended()).toEqual([]);
    office.clock.set('2027-01-01T09:00:00+08:00');
    refresh(office);
    expect(ended()).toHaveLength(1);
    expect(shownCells(office, 'Surat Edaran', ['Status'], { Nomor: '440/XII/2021' })).toEqual([['berakhir']]);
  });

  test('a circular that staff revoke stays revoked', () => {
    const office = kupangWithCircular();
    typeIn(office, 'Surat Edaran', { Nomor: '440/XII/2021' }, 'Status', 'dicabut');
    refresh(office);
    expect(shownCells(office, 'Surat Edaran', ['Status'], { Nomor: '440/XII/2021' })).toEqual([['dicabut']]);
    expect(rowCount(office, 'Surat Edaran')).toBeGreaterThan(0);
    expect(camat).toHaveLength(24);
  });
});

describe('rows of Tanda Terima that people type', () => {
  test.each([
    'Surat Edaran Bupati Kupang Nomor 440/XII/2021',
    'SE Bupati 440/XII/2021',
    '440/XII/2021',
    'Surat Edaran Bupati Kupang 440/XII/2021',
  ])('“%s” is the circular with that number', (text) => {
    const office = kupangWithCircular();
    typeRow(office, 'Tanda Terima', {
      'Surat edaran': text,
      Kecamatan: `${camat[0]?.code} ${camat[0]?.name}`,
      Langkah: 'dibaca',
      Waktu: '2 Januari 2026',
    });
    expect(card(office).counts).toBe('diterima 1/24 · dibaca 1/24 · dilaksanakan 0/24');
    expect(callRpc(office, 'readCircularDesk', {}).unread).toEqual([]);
  });

  test.each([
    [{ 'Surat edaran': '441/XII/2021' }, 'Surat edaran: “441/XII/2021” tidak ada di tab Surat Edaran. '],
    [{ Kecamatan: 'Antah' }, 'Kecamatan: “Antah” '],
    [{ Waktu: 'kemarin' }, 'Waktu: “kemarin” '],
    [{ Waktu: 'Senin 2 Januari 2026' }, 'Waktu: 2 Januari 2026 adalah hari Jumat, bukan Senin.'],
  ])('%j is said in the panel, with its row', (cells, text) => {
    const office = kupangWithCircular();
    typeRow(office, 'Tanda Terima', {
      'Surat edaran': '440/XII/2021',
      Kecamatan: `${camat[0]?.code} ${camat[0]?.name}`,
      Langkah: 'dibaca',
      Waktu: '2 Januari 2026',
      ...cells,
    });
    const { unread } = callRpc(office, 'readCircularDesk', {});
    expect(unread[0]).toMatch(/^Tanda Terima baris \d+, /u);
    expect(unread.join(' ')).toContain(text);
  });
});
