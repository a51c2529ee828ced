// Checks the register of circulars through the shipped bundle: numbers kept, status, acknowledgement, Masalah, links.
import type { Office } from 'local-office';
import { callRpc } from '../kasiman';
import { problemsOf, refresh, sweep } from '../office-actions';
import { rowCount, shownCells, shownRecords, typeIn, typeRow } from '../sheet-cells';
import { camat, circular, kupang, kupangBefore, kupangWithCircular, said } from './circular-office';

jest.setTimeout(240_000);

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
