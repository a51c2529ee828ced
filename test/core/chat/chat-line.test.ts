// One line of the card is read however people fill it in, and whose it is is never guessed.
import { type ChatLineProblem, readChatLine } from '../../../src/core/chat/chat-line';
import { readChat } from '../../../src/core/chat/chat-messages';
import { findChatReports } from '../../../src/core/chat/chat-reports';
import { unitOfSender } from '../../../src/core/chat/chat-unit';
import { buildUnitIndex } from '../../../src/core/lists/unit-index';
import { DESA, day, desa, kerjaBakti, moment, obligationId } from '../kasiman';

const obligations = [
  kerjaBakti({}, { name: 'Kerja Bakti' }),
  kerjaBakti({}, { id: obligationId('jumat-bersih'), name: 'Jumat Bersih' }),
  kerjaBakti({}, { id: obligationId('laporan-penduduk'), name: 'Laporan Penduduk', form: 'population' }),
];
const at = moment('2026-02-14 08:15');

function readIn(text: string, known = obligations) {
  return readChatLine(text, at, known);
}

const filled = { place: 'balai desa', people: '45', work: 'bersih lingkungan', activityDate: '2026-02-13' };

describe('the same report, however the line is written', () => {
  test.each([
    'LAPOR KB; 13/2; balai desa; 45; bersih lingkungan',
    'lapor kb;13-2-2026;balai desa;45 orang;bersih lingkungan',
    '*LAPOR KB*; 13 Feb; balai desa; 45 warga; bersih lingkungan',
    'LAPOR Kerja Bakti | 13 Februari 2026 | balai desa | 45 | bersih lingkungan',
    'LAPOR kerja-bakti; Jumat, 13/2; balai desa; ± 45 org; bersih lingkungan',
    'LAPOR KB; tgl 13/2; balai desa; 45; bersih lingkungan;',
    'LAPOR KB; kemarin; balai desa; 45; bersih lingkungan',
    'LAPOR KB; balai desa; 13.2.26; bersih lingkungan; 45',
    'LAPOR: KB; 13/2; balai desa; 45; bersih lingkungan',
    'LAPOR KB 13/2; balai desa; 45; bersih lingkungan',
  ])('%s', (text) => {
    const read = readIn(text);
    expect(read.ok && read.value).toMatchObject({ ...filled, unitText: '' });
    expect(read.ok && read.value.obligation.name).toBe('Kerja Bakti');
  });
});

test.each([
  ['LAPOR KB; Senin, 13/2; balai desa; 45; bersih lingkungan', 'Senin'],
  ['LAPOR KB; hari Kamis 13 Februari 2026; balai desa; 45; bersih lingkungan', 'Kamis'],
  ['LAPOR KB; Ahad; 13/2; balai desa; 45; bersih lingkungan', 'Ahad'],
  ['LAPOR KB Sabtu 13/2; balai desa; 45; bersih lingkungan', 'Sabtu'],
  ['LAPOR KB; Jumat 13/2; balai desa; 45; bersih lingkungan', ''],
  ["LAPOR KB; Jum'at; 13-2-26; balai desa; 45; bersih lingkungan", ''],
  ['LAPOR KB; 13/2; balai desa; 45; bersih lingkungan', ''],
])('a day that is not the date’s is said, and the date is kept: %s', (text, wrongWeekday) => {
  const read = readIn(text);
  expect(read.ok && read.value).toMatchObject({ ...filled, wrongWeekday });
});

test('what stands beside the short name is kept for the desa, and the other obligation is told apart', () => {
  const read = readIn('LAPOR JB Ds. Batokan; 13/2; masjid; 20; sapu-sapu');
  expect(read.ok && [read.value.obligation.name, read.value.unitText]).toEqual([
    'Jumat Bersih',
    'Ds. Batokan',
  ]);
});

test('a day of last December in a message of January is of last year; a slip ahead stays ahead', () => {
  const january = readChatLine('LAPOR KB; 28/12; balai; 4', moment('2026-01-03 08:00'), obligations);
  expect(january.ok && january.value.activityDate).toBe('2025-12-28');
  const ahead = readIn('LAPOR KB; 20/2; balai; 4');
  expect(ahead.ok && ahead.value.activityDate).toBe('2026-02-20');
});

test.each<[string, ChatLineProblem['code']]>([
  ['LAPOR XY; 13/2; balai desa; 45', 'obligation-unknown'],
  ['LAPOR; 13/2; balai desa; 45', 'obligation-unknown'],
  ['LAPOR LP; 13/2; 45', 'obligation-of-numbers'],
  ['LAPOR KB; balai desa; 45', 'date-missing'],
  ['LAPOR KB; 31/2; balai desa; 45', 'date-unread'],
  ['LAPOR KB; 31/2/2026; balai desa; 45', 'date-unread'],
  ['LAPOR KB; 13/2; balai desa; banyak', 'people-missing'],
  ['LAPOR KB; 13/2; balai desa; dua puluh; bersih', 'people-missing'],
])('%s is not read: %s', (text, code) => {
  const read = readIn(text);
  expect(read.ok ? '' : read.error.code).toBe(code);
});

test('an office with one obligation of activities needs no short name', () => {
  const read = readIn('LAPOR; 13/2; balai desa; 45', obligations.slice(0, 1));
  expect(read.ok && read.value.obligation.name).toBe('Kerja Bakti');
});

describe('reports in a chat', () => {
  const reportsIn = (...lines: string[]) =>
    findChatReports(readChat(lines.join('\n'), day('2026-03-20')).messages).map(
      ({ sender, text, photos }) => [sender, text, ...photos],
    );

  test.each([
    'Laporan sudah kami kirim ya bu',
    'lapor bu camat, kami hadir',
    'Siap laporkan',
    'sudah LAPORAN; 3',
  ])('“%s” is talk', (said) => {
    expect(reportsIn(`13/02/26 08.15 - A: ${said}`)).toEqual([]);
  });

  test('a report may stand under a picture, on lines of its own, and beside another', () => {
    expect(
      reportsIn(
        '13/02/26 08.15 - A: IMG-1.jpg (file terlampir)',
        'LAPOR KB; 13/2; balai; 4',
        '13/02/26 09.15 - B: Selamat pagi',
        'LAPOR KB',
        '13/2',
        'masjid',
        '20',
        '13/02/26 09.30 - C: LAPOR KB Betet; 1/2; pos; 3',
        'LAPOR KB Besah; 2/2; pos; 4',
      ),
    ).toEqual([
      ['A', 'LAPOR KB; 13/2; balai; 4', 'IMG-1.jpg'],
      ['B', 'LAPOR KB; 13/2; masjid; 20'],
      ['C', 'LAPOR KB Betet; 1/2; pos; 3'],
      ['C', 'LAPOR KB Besah; 2/2; pos; 4'],
    ]);
  });

  test('a picture of the same sender within ten minutes is the report’s photo; others are nobody’s', () => {
    expect(
      reportsIn(
        '13/02/26 08.04 - A: IMG-0.jpg (file terlampir)',
        '13/02/26 08.15 - A: LAPOR KB; 13/2; balai; 4',
        '13/02/26 08.16 - B: IMG-1.jpg (file terlampir)',
        '13/02/26 08.25 - A: IMG 2.jpg (file terlampir)',
        '13/02/26 08.26 - A: IMG-3.jpg (file terlampir)',
        '13/02/26 08.20 - A: <Media tidak disertakan>',
      ),
    ).toEqual([['A', 'LAPOR KB; 13/2; balai; 4', 'IMG_2.jpg', 'media-2026-02-13-08.20']]);
  });
});

describe('whose report it is', () => {
  const index = buildUnitIndex({
    tier: 'kecamatan',
    officeCode: '35.22.20',
    officeName: 'Kasiman',
    unitWord: 'desa',
    units: DESA,
  });
  const contacts = [
    { unit: desa(1), name: 'Siti Aminah', phone: '0812-3456-7890' },
    { unit: desa(2), name: 'Slamet', phone: '0813 1111 2222' },
    { unit: desa(3), name: 'Slamet', phone: '' },
    { unit: desa(4), name: 'Karno', phone: '081300001111' },
    { unit: desa(5), name: 'Karno', phone: '0813-0000-1111' },
  ];
  const whose = (sender: string, unitText = '', place = 'balai desa') =>
    unitOfSender({ sender, unitText, place }, contacts, index);

  test.each([
    ['the number', '+62 812-3456-7890', '', { kind: 'known', unit: desa(1), by: 'number' }],
    [
      'the number, with its own desa',
      '+62 812-3456-7890',
      'Batokan',
      { kind: 'known', unit: desa(1), by: 'number' },
    ],
    ['a contact’s name', 'Siti Aminah', '', { kind: 'known', unit: desa(1), by: 'name' }],
    ['the line', '+62 899-9999-9999', 'Ds. Besah', { kind: 'known', unit: desa(5), by: 'name' }],
    ['the sender’s name', 'Sekdes Ngaglik', '', { kind: 'known', unit: desa(7), by: 'name' }],
  ])('is told by %s', (_, sender, unitText, expected) => {
    expect(whose(sender, unitText)).toEqual(expected);
  });

  test.each([
    ['nothing points at a desa', '+62 899-9999-9999', '', 'lapangan', []],
    ['the place only may', '+62 899-9999-9999', '', 'balai desa Betet', [desa(2)]],
    ['the number says one, the line another', '+62 812-3456-7890', 'Betet', '', [desa(1), desa(2)]],
    ['two contacts bear the name', 'Slamet', '', '', [desa(2), desa(3)]],
    ['two desa share a number', '0813 0000 1111', '', '', [desa(4), desa(5)]],
  ])('is asked where %s', (_, sender, unitText, place, codes) => {
    expect(whose(sender, unitText, place)).toEqual({ kind: 'ask', codes });
  });
});
