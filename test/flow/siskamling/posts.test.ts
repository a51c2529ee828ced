// Checks Poskamling through the shipped bundle: from an office without it to counts, schedules, files and Masalah.
import papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { callRpc } from '../kasiman';
import { problemsOf, refresh } from '../office-actions';
import { deleteRow, shownCells, shownRecords, typeIn, typeRow } from '../sheet-cells';
import {
  fivePosts,
  officeBeforePosts,
  officeWithPosts,
  paste,
  pasteAsked,
  postOffice,
  tenggarong,
} from './post-office';

jest.setTimeout(240_000);

const codes = [
  '35.22.20.2002-P01',
  '35.22.20.2002-P02',
  '35.22.20.2002-P03',
  '35.22.20.2001-P01',
  '35.22.20.2001-P02',
];

function shownCodes(office: ReturnType<typeof postOffice>): string[] {
  return shownRecords(office, 'Poskamling')
    .map((row) => row['Kode pos'] ?? '')
    .filter((code) => code !== '');
}

describe('an office that does not use Poskamling', () => {
  test('sees no tab of it, and the panel says what would be made', () => {
    const office = officeBeforePosts();
    expect(office.openWorkbook().sheets.map(({ name }) => name)).not.toContain('Poskamling');
    expect(callRpc(office, 'readPostDesk', { campaign: '' }).isInUse).toBe(false);
    expect(() => callRpc(office, 'previewPosts', { rows: [['Desa', 'Nama pos']], unit: '' })).toThrow(
      'Tab Poskamling belum ada',
    );
  });

  test('makes it by Mulai memakai; a second press changes nothing', () => {
    const office = officeBeforePosts();
    expect(callRpc(office, 'startPosts', {})).toMatchObject({ isInUse: true, active: 'belum didata' });
    callRpc(office, 'startPosts', {});
    const names = office.openWorkbook().sheets.map(({ name }) => name);
    expect(names.filter((name) => name === 'Poskamling')).toHaveLength(1);
  });
});

describe('a pasted list', () => {
  test('is seen first, then saved with codes; pasted again it adds nothing', () => {
    const office = postOffice();
    const { lines } = callRpc(office, 'previewPosts', { rows: pasteAsked(office, fivePosts).rows, unit: '' });
    expect(lines.map(({ kind }) => kind)).toEqual(['new', 'new', 'new', 'new', 'new']);
    expect(shownCodes(office)).toEqual([]);
    expect(paste(office, fivePosts).message).toBe('5 pos baru dan 0 perubahan disimpan.');
    expect(shownCodes(office)).toEqual(codes);
    expect(paste(office, fivePosts).message).toBe('Semua pos sudah tercatat; tidak ada yang berubah.');
    expect(shownCodes(office)).toEqual(codes);
  });

  test('changes only what it says', () => {
    const office = officeWithPosts();
    const list = 'Desa\tNama pos\tRW\tRT\tKondisi\nBetet\tPoskamling mawar\t01\t3\trusak berat';
    expect(
      callRpc(office, 'previewPosts', pasteAsked(office, list)).lines.map(({ sentence }) => sentence),
    ).toEqual(['Pos Mawar, RT 03 / RW 01: Nama pos menjadi Poskamling mawar; Kondisi menjadi rusak berat.']);
    paste(office, list);
    expect(
      shownCells(office, 'Poskamling', ['Kode pos', 'Kondisi', 'Aktif', 'RT'], { Kondisi: 'rusak berat' }),
    ).toEqual([['35.22.20.2002-P02', 'rusak berat', 'tidak', '03']]);
  });

  test('that was seen before somebody changed the tab is not saved', () => {
    const office = officeWithPosts();
    const asked = pasteAsked(office, 'Desa\tNama pos\tRT\nBesah\tDahlia\t1');
    typeIn(office, 'Poskamling', { 'Nama pos': 'Mawar' }, 'Kondisi', 'baik');
    expect(() => callRpc(office, 'savePosts', asked)).toThrow('Tidak ada yang disimpan');
  });

  test('D6: 852 posts: five bad rows are named, the others saved in at most three writes', () => {
    const office = postOffice();
    const rows = Array.from({ length: 852 }, (_, index) => {
      const bad = index % 170 === 5;
      return `${index % 2 === 0 ? 'Betet' : 'Batokan'}\tPos ${index}\t${(index % 9) + 1}\t${bad ? 'satu' : (index % 12) + 1}\tbaik`;
    });
    const list = ['Desa\tNama pos\tRW\tRT\tKondisi', ...rows].join('\n');
    const asked = pasteAsked(office, list);
    const { lines } = callRpc(office, 'previewPosts', asked);
    expect(lines.filter(({ kind }) => kind === 'problem').map(({ line }) => line)).toEqual([
      7, 177, 347, 517, 687,
    ]);
    callRpc(office, 'savePosts', asked);
    const { byMethod = {} } = office.executions[office.executions.length - 1]?.calls ?? {};
    const writes = Object.entries(byMethod).filter(([name]) =>
      /setValues?$|appendRow$|insertRows/u.test(name),
    );
    expect(writes.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(3);
    expect(shownCodes(office)).toHaveLength(847);
  });
});

describe('codes', () => {
  test('a post typed by hand gets the next one at the refresh; a deleted one leaves its number behind', () => {
    const office = officeWithPosts();
    deleteRow(office, 'Poskamling', { 'Kode pos': '35.22.20.2002-P03' });
    typeRow(office, 'Poskamling', { Desa: '35.22.20.2002 Betet', 'Nama pos': 'Dahlia', RT: '5' });
    refresh(office);
    expect(shownCells(office, 'Poskamling', ['Kode pos'], { 'Nama pos': 'Dahlia' })).toEqual([
      ['35.22.20.2002-P04'],
    ]);
    refresh(office);
    expect(shownCodes(office)).toHaveLength(5);
  });
});

describe('Masalah', () => {
  test('D4: "Pos Kamling Melati" RT 01, 02 and "melati" RT 2 of one RW stand there, each with the other row', () => {
    const office = officeWithPosts();
    typeRow(office, 'Poskamling', { Desa: '35.22.20.2002 Betet', 'Nama pos': 'melati', RW: '1', RT: '2' });
    refresh(office);
    expect(
      problemsOf(office).filter((text) => text.includes('Desa, RW, nama, dan RT-nya sama')),
    ).toHaveLength(2);
    expect(callRpc(office, 'readPostDesk', { campaign: '' }).doubled).toHaveLength(1);
  });

  test('an RT that is none is named', () => {
    const office = officeWithPosts();
    typeIn(office, 'Poskamling', { 'Nama pos': 'Mawar' }, 'RT', 'tiga');
    refresh(office);
    expect(problemsOf(office)).toContainEqual(expect.stringContaining('bukan nomor RT atau RW'));
  });
});

describe('the ronda', () => {
  test('empty nights of active posts are filled by the number of groups; a night that stands is kept', () => {
    const office = officeWithPosts();
    typeIn(office, 'Poskamling', { 'Nama pos': 'Melati' }, 'Selasa', '5');
    expect(
      callRpc(office, 'readPostDesk', { campaign: '' }).emptyNights.map(({ canFill }) => canFill),
    ).toEqual([true, true, false]);
    expect(callRpc(office, 'fillPostNights', { code: '', again: false }).message).toBe(
      'Jadwal ronda 2 pos diisi.',
    );
    const nights = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];
    expect(shownCells(office, 'Poskamling', nights, { 'Nama pos': 'Pos Kamling Melati' })).toEqual([
      ['1/8', '2/9', '3/10', '4/1', '5/2', '6/3', '7/4'],
    ]);
    expect(shownCells(office, 'Poskamling', nights, { 'Nama pos': 'Melati' })).toEqual([
      ['1', '5', '3', '4', '5', '6', '7'],
    ]);
    callRpc(office, 'fillPostNights', { code: '35.22.20.2001-P01', again: true });
    expect(shownCells(office, 'Poskamling', ['Selasa'], { 'Nama pos': 'Melati' })).toEqual([['2']]);
  });

  test('a sheet for each post names leaders and who signs, and no telephone', () => {
    const office = officeWithPosts();
    callRpc(office, 'fillPostNights', { code: '', again: false });
    const { sheets } = callRpc(office, 'readPostSheets', {});
    expect(sheets.map(({ code }) => code)).toEqual(['35.22.20.2002-P01', '35.22.20.2001-P01']);
    expect(sheets[0]?.weeks.map(({ nights }) => nights[0])).toEqual(['Regu 1: Budi', 'Regu 8']);
    expect(sheets[0]?.rolling).toHaveLength(10);
    expect(sheets.map(({ head }) => head)).toEqual(['Kepala Desa Betet', 'Kepala Desa Batokan']);
    expect(JSON.stringify(sheets)).not.toMatch(/0812|7890/u);
  });
});

describe('D2: the ronda of posts with 1 to 20 groups', () => {
  const list = [
    'Desa\tNama pos\tRW\tRT\tAktif\tJumlah regu',
    ...Array.from({ length: 20 }, (_, index) => `Betet\tPos ${index + 1}\t1\t${index + 1}\tya\t${index + 1}`),
  ].join('\n');
  const nightNames = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];
  const loadsOf = (numbers: readonly number[], groups: number): number[] =>
    Array.from({ length: groups }, (_, group) => numbers.filter((number) => number === group + 1).length);

  test('D2: no night is empty, loads differ by at most 1; 14 groups take two weeks; 3 that move on have 7 nights each', () => {
    const office = postOffice();
    paste(office, list);
    callRpc(office, 'fillPostNights', { code: '', again: false });
    const rows = shownCells(office, 'Poskamling', nightNames, {});
    expect(rows).toHaveLength(20);
    rows.forEach((nights, index) => {
      expect(nights.every((night) => night !== '')).toBe(true);
      const loads = loadsOf(
        nights.flatMap((night) => night.split('/').map(Number)),
        index + 1,
      );
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    });
    expect(rows[13]?.[0]).toBe('1/8');
    const { sheets } = callRpc(office, 'readPostSheets', {});
    const fourteen = sheets[13]?.weeks.flatMap(({ nights }) => nights) ?? [];
    expect([fourteen.length, new Set(fourteen).size]).toEqual([14, 14]);
    const three = sheets[2]?.rolling.flatMap(({ nights }) => nights) ?? [];
    expect(
      ['Regu 1', 'Regu 2', 'Regu 3'].map((group) => three.filter((night) => night === group).length),
    ).toEqual([7, 7, 7]);
  });
});

describe('D3: the file', () => {
  const headers =
    'kode_desa,nama_desa,kode_pos,rw,rt,nama_pos,bangunan,kondisi,aktif,senin,selasa,rabu,kamis,jumat,sabtu,minggu,jumlah_regu,lintang,bujur,diperiksa';

  test('D3: codes and RT 01 survive CSV; its header is frozen and no leader is in it', () => {
    const { content } = callRpc(officeWithPosts(), 'exportPosts', { format: 'csv-comma' });
    const [header, first] = papa.parse<string[]>(content.data.replace(/^\ufeff/u, ''), {
      skipEmptyLines: true,
    }).data;
    expect(header?.join(',')).toBe(headers);
    expect(first?.slice(0, 6)).toEqual([
      '35.22.20.2002',
      'Betet',
      '35.22.20.2002-P01',
      '01',
      '01, 02',
      'Pos Kamling Melati',
    ]);
    expect(content.data).not.toContain('Budi');
  });

  test('D3: codes and RT 01 survive XLSX', async () => {
    const { content } = callRpc(officeWithPosts(), 'exportPosts', { format: 'xlsx' });
    const [sheet] = await readXlsxFile(Buffer.from(content.data, 'base64'));
    expect(sheet?.data[4]?.slice(0, 5)).toEqual([
      '35.22.20.2001',
      'Batokan',
      '35.22.20.2001-P01',
      '01',
      '01',
    ]);
  });
});

describe('counts', () => {
  test('D1: nobody has counted is not 0 %; 4 posts, 3 known, 2 active are 66,7 %', () => {
    const office = officeWithPosts();
    const lines = callRpc(office, 'readPostDesk', { campaign: '' }).units;
    expect(lines.find(({ unit }) => unit === 'Besah')).toMatchObject({ count: 0, active: 'belum didata' });
    paste(office, 'Desa\tNama pos\tRW\tRT\tAktif\nBetet\tSoka\t3\t9\tya');
    expect(
      callRpc(office, 'readPostDesk', { campaign: '' }).units.find(({ unit }) => unit === 'Betet'),
    ).toMatchObject({
      count: 4,
      active: '2/3 = 66,7 %',
      known: '3 dari 4',
    });
  });

  test('D5: Tenggarong counts again: 14 units, one without posts is "belum mendata"', () => {
    const office = tenggarong();
    const old = Array.from({ length: 14 }, (_, index) => unitName(index))
      .slice(1)
      .map((unit) => `${unit}\tPos 1\t1\t1\t5 Mei 2025\n${unit}\tPos 2\t1\t2\t5 Mei 2025`);
    paste(office, ['Desa\tNama pos\tRW\tRT\tDiperiksa', ...old].join('\n'));
    refresh(office);
    office.clock.set('2026-10-20T09:00:00+08:00');
    const found = Array.from({ length: 14 }, (_, index) => unitName(index))
      .slice(1)
      .map((unit) => `${unit}\tPos 1\t1\t1\t12 Oktober 2026`);
    paste(office, ['Desa\tNama pos\tRW\tRT\tDiperiksa', ...found].join('\n'));
    const { units, campaignText } = callRpc(office, 'readPostDesk', { campaign: '' });
    expect(campaignText).toBe('13 dari 14 desa dan kelurahan sudah mendata; belum: Melayu 1.');
    expect(units[0]?.recount).toMatchObject({
      before: '0',
      now: 'belum mendata',
      change: '–',
      isMissing: true,
    });
    expect(units[1]?.recount).toMatchObject({
      before: '2',
      now: '1',
      change: '−1',
      lastChecked: '12 Oktober 2026',
      isMissing: false,
    });
  });
});

function unitName(index: number): string {
  return index < 12 ? `Melayu ${index + 1}` : `Rapak ${index - 11}`;
}
