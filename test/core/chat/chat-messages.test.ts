// An exported chat is split into its messages, whichever telephone exported it.
import { readChat } from '../../../src/core/chat/chat-messages';
import { day } from '../kasiman';

const today = day('2026-03-20');

function told(text: string, order: 'day-first' | 'month-first' | null = null): string[] {
  return readChat(text, today, order).messages.map(
    ({ at, sender, text: said, file }) =>
      `${at.slice(0, 16)} ${sender}: ${said}${file === null ? '' : ` [${file}]`}`,
  );
}

describe('one message, however its stamp is written', () => {
  test.each([
    '13/02/26 08.15 - Bu Siti: LAPOR KB',
    '13/02/2026 08.15 - Bu Siti: LAPOR KB',
    '13/2/2026, 8:15 - Bu Siti: LAPOR KB',
    '13-02-26, 08:15 - Bu Siti: LAPOR KB',
    '13.02.26, 08:15 - Bu Siti: LAPOR KB',
    '2026-02-13, 08:15 - Bu Siti: LAPOR KB',
    '13/02/26, 8:15 AM - Bu Siti: LAPOR KB',
    '2/13/26, 8:15\u202fAM - Bu Siti: LAPOR KB',
    '[13/02/26 08.15.33] Bu Siti: LAPOR KB',
    '\u200e[13/02/2026, 08:15:33] ~\u202fBu Siti: LAPOR KB',
    '[2/13/26, 8:15:33 AM] Bu Siti: LAPOR KB',
    '[13/02/26 08.15.33] Bu Siti: LAPOR KB <Pesan ini diedit>',
    '13/02/26 pukul 08.15 - Bu Siti: LAPOR KB',
    '13/02/26 8.15 pagi - Bu Siti: LAPOR KB',
    '[13.02.26, 08.15.33] Bu Siti: LAPOR KB',
    '[13.02.2026 08.15.33] Bu Siti: LAPOR KB',
    '[08.15, 13/2/2026] Bu Siti: LAPOR KB',
    '[08.15, 13.2.2026] Bu Siti: LAPOR KB',
    '[08.15, 13.02.2026] Bu Siti: LAPOR KB',
    '[08.15, 13.02.26] Bu Siti: LAPOR KB',
    '[08.15.33, 13.02.2026] Bu Siti: LAPOR KB',
    '[08:15, 13/02/2026] Bu Siti: LAPOR KB',
    '[8:15 AM, 2/13/2026] Bu Siti: LAPOR KB',
    '[8:15\u202fAM, 13/02/26] Bu Siti: LAPOR KB',
    '[08.15, 2026-02-13] Bu Siti: LAPOR KB',
  ])('%s', (line) => {
    expect(told(line)).toEqual(['2026-02-13T08:15 Bu Siti: LAPOR KB']);
  });
});

test.each([
  ['12:05 AM', '00:05'],
  ['12:05 PM', '12:05'],
  ['8:05 PM', '20:05'],
  ['8.05 malam', '20:05'],
  ['1.05 siang', '13:05'],
  ['11.05 siang', '11:05'],
  ['4.05 sore', '16:05'],
])('%s is %s', (typed, hour) => {
  expect(told(`13/02/26 ${typed} - A: x`)).toEqual([`2026-02-13T${hour} A: x`]);
});

test('a message goes over several lines, and what the service writes is no message', () => {
  const text = [
    'Riwayat chat',
    '13/02/26 08.00 - Pesan dan panggilan dienkripsi secara end-to-end.',
    '13/02/26 08.01 - Andi menambahkan Budi',
    '13/02/26 08.02 - +62 812-3456-7890: LAPOR KB',
    '13/2',
    '',
    'balai desa',
    '13/02/26 08.03 - Budi: Siap: nanti sore',
  ].join('\r\n');
  const chat = readChat(text, today);
  expect(told(text)).toEqual([
    '2026-02-13T08:02 +62 812-3456-7890: LAPOR KB\n13/2\n\nbalai desa',
    '2026-02-13T08:03 Budi: Siap: nanti sore',
  ]);
  expect(chat.passedOver).toBe(3);
});

describe('what stands for a picture', () => {
  test.each([
    ['IMG-20260213-WA0001.jpg (file terlampir)', '', 'IMG-20260213-WA0001.jpg'],
    [
      '\u200eIMG-20260213-WA0001.jpg (file attached)\nLAPOR KB; 13/2',
      'LAPOR KB; 13/2',
      'IMG-20260213-WA0001.jpg',
    ],
    [
      '\u200e<attached: 00000012-PHOTO-2026-02-13-08-15-33.jpg>',
      '',
      '00000012-PHOTO-2026-02-13-08-15-33.jpg',
    ],
    ['\u200e<terlampir: 00000012-PHOTO-2026-02-13.jpg>', '', '00000012-PHOTO-2026-02-13.jpg'],
    ['<Media tidak disertakan>', '', ''],
    ['<Media omitted>', '', ''],
    ['\u200egambar tidak disertakan', '', ''],
    ['image omitted', '', ''],
    ['fotonya bagus.jpg sekali', 'fotonya bagus.jpg sekali', null],
  ])('%s', (body, text, file) => {
    expect(readChat(`13/02/26 08.15 - A: ${body}`, today).messages).toEqual([
      { at: '2026-02-13T08:15:00', sender: 'A', text, file },
    ]);
  });
});

describe('which number is the day', () => {
  const chat = (...dates: string[]): string => dates.map((date) => `${date}, 08:15 - A: x`).join('\n');

  test.each([
    ['a number above twelve', chat('1/2/26', '13/2/26'), '2026-02-01', false],
    ['a month above twelve', chat('2/1/26', '2/13/26'), '2026-02-01', false],
    ['no day after today', chat('3/9/26', '3/10/26'), '2026-03-09', false],
    ['time that does not run back', chat('1/3/26', '2/1/26', '2/2/26'), '2026-01-03', false],
    ['nothing', chat('1/2/26', '2/2/26'), '2026-02-01', true],
    ['both alike', chat('2/2/26', '3/3/26'), '2026-02-02', false],
  ])('is told by %s', (_, text, first, isAmbiguous) => {
    const read = readChat(text, today);
    expect(read.messages[0]?.at.slice(0, 10)).toBe(first);
    expect(read.isAmbiguous).toBe(isAmbiguous);
  });

  test('is what a person answers', () => {
    const read = readChat(chat('1/2/26', '2/2/26'), today, 'month-first');
    expect(read.messages.map(({ at }) => at.slice(0, 10))).toEqual(['2026-01-02', '2026-02-02']);
    expect(read.isAmbiguous).toBe(false);
  });
});
