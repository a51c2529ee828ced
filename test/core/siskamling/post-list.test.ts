// Checks that pasted lists of guard posts are read as people write them, and what then changes.
import { planPosts } from '../../../src/core/siskamling/post-change';
import { readPostList } from '../../../src/core/siskamling/post-list';
import { dateOfText } from '../../../src/core/time/typed-date';
import { postExportTable } from '../../../src/messages/siskamling/post-export';
import { rowsOfText } from '../../../src/ui/lists/pasted-rows';
import { kasiman } from '../lists/read-text';
import { betet, postOf } from './posts';

function listOf(text: string, unit: typeof betet | null = null) {
  return readPostList({ rows: rowsOfText(text), place: kasiman, unit, readDate: dateOfText });
}

/** `2002|Melati|01|01, 02|…`, or `3: unit-unknown`. */
function shown(text: string, unit: typeof betet | null = null): string[] {
  const { posts, problems } = listOf(text, unit);
  return [
    ...posts.map(({ line, unit: owner, fields }) => ({
      line,
      text: [owner.slice(9), fields.name, fields.rw, fields.rts?.join(',')].join('|'),
    })),
    ...problems.map(({ line, problem }) => ({ line, text: `${line}: ${problem.code}` })),
  ]
    .sort((left, right) => left.line - right.line)
    .map((item) => item.text);
}

describe('a pasted list', () => {
  test('with titles above, a merged desa, numbers and a total', () => {
    const text = [
      'DATA POSKAMLING KECAMATAN KASIMAN',
      'No\tDesa\tNama Pos\tRW\tRT\tKondisi\tAktif',
      '1\tBetet\tMelati\t1\t01, 02\tBaik\tYa',
      '2\t\tMawar\t2\t3\tRusak ringan\tTidak',
      '3\tDesa Batokan\tPos 1\t01\t1\tbaik\taktif',
      'Jumlah\t\t3',
    ].join('\n');
    expect(shown(text)).toEqual(['2002|Melati|01|01,02', '2002|Mawar|02|03', '2001|Pos 1|01|01']);
  });

  test('without a column of desa it belongs to the desa that was chosen', () => {
    const text = 'Nama pos;RT/RW\nMelati;02/01\nMawar;3/1';
    expect(shown(text, betet)).toEqual(['2002|Melati|01|02', '2002|Mawar|01|03']);
    expect(shown(text)).toEqual(['2: unit-missing', '3: unit-missing']);
  });

  test.each([
    ['RT/RW', '02/05'],
    ['RW/RT', '05/02'],
    ['RW/RT', 'RT 02/RW 05'],
    ['RT/RW', 'RW 05/RT 02'],
    ['RT/RW', 'RT 02 RW 05'],
    ['RT/RW', 'RW. 05 RT. 02'],
    ['RW / RT', 'RW 05, RT 02'],
    ['No. RT/RW', '002/005'],
    ['RT dan RW', 'rt02 rw05'],
    ['RW/RT', '5 | 2'],
  ])('RT and RW are never taken for each other: %s, %s', (header, cell) => {
    expect(shown(`Desa\t${header}\tNama pos\nBetet\t${cell}\tMelati`)).toEqual(['2002|Melati|05|02']);
  });

  test.each([
    ['RT', 'RW 02'],
    ['RT', '0'],
    ['RW', 'RT 02'],
    ['RW', '00'],
    ['RT', '1A'],
    ['RW', 'II'],
  ])('%s “%s” is a problem, no number', (header, cell) => {
    expect(shown(`Desa\t${header}\tNama pos\nBetet\t${cell}\tMelati`)).toEqual(['2: field-unread']);
  });

  test('headers that come again on a new sheet of paper say nothing', () => {
    const text = 'Desa\tRT\tNama pos\nBetet\t1\tMelati\nDesa\tRT\tNama pos\nBetet\t2\tMawar';
    expect(shown(text)).toEqual(['2002|Melati||01', '2002|Mawar||02']);
  });

  test('two lists side by side are one', () => {
    const text = 'Desa\tRT\tNama pos\tDesa\tRT\tNama pos\nBetet\t1\tMelati\tBatokan\t2\tMawar';
    expect([...shown(text)].sort()).toEqual(['2001|Mawar||02', '2002|Melati||01']);
  });

  test('every column of the tab is understood', () => {
    const text =
      'Desa\tDusun\tRW\tRT\tNama pos\tLetak\tLintang\tBujur\tBangunan\tKondisi\tAktif\tKelengkapan\tJumlah regu\tKetua regu\tSenin\tSelasa\tRabu\tKamis\tJumat\tSabtu\tMinggu\tDiperiksa\tStatus\tCatatan\n' +
      'Betet\tKrajan\t1\t1\tMelati\tdepan balai\t-7,1234\t111.5\ttidak ada\trusak berat\ttidak\tkentongan\t7\t1 Budi\t1\t2\t3\t4\t5\t6\t7\t3 Oktober 2026\tsudah tidak ada\tlama';
    expect(listOf(text).posts[0]?.fields).toEqual({
      hamlet: 'Krajan',
      rw: '01',
      rts: ['01'],
      name: 'Melati',
      place: 'depan balai',
      latitude: -7.1234,
      longitude: 111.5,
      building: 'none',
      condition: 'heavy-damage',
      isActive: false,
      equipment: 'kentongan',
      groups: 7,
      leaders: '1 Budi',
      nights: ['1', '2', '3', '4', '5', '6', '7'],
      checkedOn: '2026-10-03',
      state: 'gone',
      notes: 'lama',
    });
  });

  test.each([
    { why: 'an unknown desa', row: 'Betett Raya\tMelati\t1\t1', code: 'unit-unknown' },
    { why: 'a desa of another office', row: '35.22.21.2001\tMelati\t1\t1', code: 'other-office' },
    { why: 'a post without name and RT', row: 'Betet\t\t1\t', code: 'name-missing' },
    { why: 'an RT that is none', row: 'Betet\tMelati\t1\tsatu', code: 'field-unread' },
    { why: 'a cell that is a page', row: `Betet\t${'x'.repeat(600)}\t1\t1`, code: 'too-long' },
  ])('$why is named', ({ row, code }) => {
    expect(shown(`Desa\tNama pos\tRW\tRT\n${row}`)).toEqual([`2: ${code}`]);
  });

  test('without headers nothing is guessed', () => {
    expect(listOf('Betet\tMelati\t1\t1').hasHeader).toBe(false);
  });

  test('a column that nothing is taken from is named', () => {
    expect(listOf('Desa\tNama pos\tRT\tNIK ketua\nBetet\tMelati\t1\t3').unused).toEqual(['NIK ketua']);
  });
});

describe('what a list changes', () => {
  const standing = [
    { row: 4, value: postOf({ code: '35.22.20.2002-P01', rts: ['01', '02'], condition: 'good' }) },
  ];
  const change = (text: string) =>
    planPosts(standing, listOf(text).posts).map((found) =>
      'fields' in found
        ? `${found.kind} ${found.row}: ${found.fields.join(',')}`
        : `${found.kind} ${found.line}`,
    );

  test.each([
    { name: 'the same post', rows: 'Betet\tPos Melati\t1\t1, 2\tbaik', wanted: ['changed 4: name'] },
    { name: 'a blank keeps what stands', rows: 'Betet\tMelati\t1\t1, 2\t', wanted: ['same 4: '] },
    {
      name: 'another condition',
      rows: 'Betet\tMelati\t1\t1, 2\trusak berat',
      wanted: ['changed 4: condition'],
    },
    { name: 'a new post', rows: 'Betet\tMawar\t1\t1\tbaik', wanted: ['new 2'] },
    {
      name: 'the same line twice',
      rows: 'Betet\tMawar\t1\t1\tbaik\nBetet\tPos Mawar\t01\tRT 1\tbaik',
      wanted: ['new 2', 'twice 3'],
    },
  ])('$name', ({ rows, wanted }) => {
    expect(change(`Desa\tNama pos\tRW\tRT\tKondisi\n${rows}`)).toEqual(wanted);
  });

  test('a post is known by its code, whatever it is called now', () => {
    expect(change('Kode pos\tNama pos\tRT\n35.22.20.2002-P01\tAnggrek\t9')).toEqual(['changed 4: rts,name']);
    expect(change('Kode pos\tNama pos\tRT\n35.22.20.2002-P07\tAnggrek\t9')).toEqual(['code-unknown 2']);
  });

  test('D6: 852 posts with five bad rows are read in less than a second', () => {
    const rows = Array.from({ length: 852 }, (_, index) =>
      index % 170 === 5
        ? `Betet\tPos ${index}\t1\tsatu\tbaik`
        : `${index % 2 === 0 ? 'Betet' : 'Batokan'}\tPos ${index}\t${(index % 9) + 1}\t${(index % 12) + 1}\tbaik`,
    );
    const start = performance.now();
    const { posts, problems } = listOf(['Desa\tNama pos\tRW\tRT\tKondisi', ...rows].join('\n'));
    const planned = planPosts(standing, posts);
    expect(performance.now() - start).toBeLessThan(1000);
    expect([planned.filter(({ kind }) => kind === 'new').length, problems.length]).toEqual([847, 5]);
  });
});

describe('D3: what stands in the file', () => {
  test('D3: codes, RT and RW are texts, and read again they are the same', () => {
    const post = postOf({ code: '35.22.20.2002-P03', rts: ['01', '02'], rw: '01', groups: 7 });
    const { headers, rows } = postExportTable([{ post, unitName: 'Betet' }]);
    const values = new Map(headers.map((header, index) => [header, rows[0]?.[index]]));
    expect(['kode_desa', 'kode_pos', 'rw', 'rt'].map((header) => values.get(header))).toEqual([
      '35.22.20.2002',
      '35.22.20.2002-P03',
      '01',
      '01, 02',
    ]);
    const text = [headers, ...rows].map((cells) => cells.join('\t')).join('\n');
    expect(listOf(text).posts[0]).toMatchObject({
      unit: betet,
      fields: { code: '35.22.20.2002-P03', rw: '01', rts: ['01', '02'], name: 'Melati', groups: 7 },
    });
  });
});
