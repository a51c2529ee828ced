// A NIK or KK number is never stored, however it is written; other numbers stay.
import { receivedText } from '../../../src/tables/reports/received-text';

const mask = '[16 angka dihapus]';

describe('sixteen digits that may be a NIK or KK number', () => {
  test.each([
    ['in one', '3522200101900001'],
    ['in groups of four', '3522 2001 0190 0001'],
    ['as the card has it', '352220 010190 0001'],
    ['with dots', '35.22.20.010190.0001'],
    ['with dashes', '3522-2001-0190-0001'],
    ['with mixed signs', '35.22.20 010190-0001'],
    ['with long dashes', '3522–2001–0190–0001'],
    ['with underscores', '3522_2001_0190_0001'],
    ['with slashes', '352220/010190/0001'],
    ['with blanks around the dashes', '3522 - 2001 - 0190 - 0001'],
    ['digit by digit', '3 5 2 2 2 0 0 1 0 1 9 0 0 0 0 1'],
    ['with blanks that do not break', '3522\u00a02001\u00a00190\u00a00001'],
    ['with invisible blanks', '3522\u200b2001\u200b0190\u200b0001'],
    ['with joiners', '3522\u200d2001\u200d0190\u200d0001'],
    ['of a woman, born on day 41 to 71', '3522 2071 1290 0001'],
    ['of a family card', '3522 2025 0716 0003'],
    ['of no known area', '9999 9999 9999 9999'],
    ['in full-width digits', '３５２２２００１０１９００００１'],
    ['in Arabic digits', '٣٥٢٢٢٠٠١٠١٩٠٠٠٠١'],
  ])('%s are masked', (_, number) => {
    expect(receivedText(number)).toBe(mask);
    expect(receivedText(`NIK:${number}, Bu Siti`)).toBe(`NIK:${mask}, Bu Siti`);
  });

  test.each([
    ['after a short number', 'RT 02 3522 2001 0190 0001', `RT 02 ${mask}`],
    ['before a short number', '3522200101900001 RT 02', `${mask} RT 02`],
    ['two in a row', '3522200101900001 3522200101900002', `${mask} ${mask}`],
    ['two in groups', '3522 2001 0190 0001 3522 2001 0190 0002', `${mask} ${mask}`],
    ['after a date', '13-02-2026 3522200101900001', `13-02-2026 ${mask}`],
    ['glued to letters', 'NIK3522200101900001a', `NIK${mask}a`],
    ['one per line', '3522200101900001\n3522200101900002', `${mask}\n${mask}`],
    ['after a link', 'https://x.id/a 3522200101900001', `https://x.id/a ${mask}`],
  ])('%s are masked, and nothing else', (_, text, wanted) => {
    expect(receivedText(text)).toBe(wanted);
  });

  test.each([
    ['a mobile number', '0812 3456 7890'],
    ['a mobile number with country', '+62 812-3456-7890'],
    ['two mobile numbers', '0812 3456 7890 0813 4567 8901'],
    ['two short mobile numbers', '08123456 08123457'],
    ['two mobile numbers with a slash', '081234567890/081234567891'],
    ['a fixed line', '(0353) 511 234'],
    ['fifteen digits', '352220010190000'],
    ['a NIP', '19800101 200501 1 001'],
    ['a NIP in one', '198001012005011001'],
    ['a date', '13-02-2026'],
    ['two dates', '13-02-2026 14-02-2026'],
    ['two dates that look like a number', '13-02-2026 05-03-2026'],
    ['from date to date', '13.02.2026 - 05.03.2026'],
    ['amounts of money', '15.250.110 12.600.000'],
    ['eight counts', '10 12 15 20 25 30 18 22'],
    ['counts with commas', '1250,1251,1260,1270'],
    ['counts on lines', '1250\n1251\n1260\n1270'],
    ['an area code', '35.22.20.2001 Batokan'],
    ['an area code and a period', '35.22.20.2001 2026-02'],
    ['area codes in a row', '35.22.20.2001 35.22.20.2002'],
    ['a letter number', '440/XII/2021'],
    ['a moment', '2026-02-10T09:00:00'],
    ['a link to a photo', 'https://www.facebook.com/photo?fbid=1234567890123456&set=a.1'],
    ['a link to a file', 'https://drive.google.com/file/d/1a1234567890123456b/view'],
  ])('%s stays as it is', (_, text) => {
    expect(receivedText(text)).toBe(text);
  });
});

describe('invisible signs', () => {
  test.each([
    ['a zero byte', 'Si\u0000ti', 'Siti'],
    ['control characters', 'Si\u0007\u001b[31mti\u007f\u0085', 'Si[31mti'],
    ['marks that turn the direction', '\u202eitiS\u202c \u2066x\u2069', 'itiS x'],
    ['zero-width blanks', 'Ba\u200bto\u2060kan\ufeff', 'Batokan'],
    ['a soft hyphen', 'Bato\u00adkan', 'Batokan'],
    ['hidden tag letters', 'A\u{e0041}\u{e0042}', 'A'],
    ['half a letter', 'x\ud83dy\ude00', 'x\ufffdy\ufffd'],
    ['Windows line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['letters in two parts', 'Soka\u0300n', 'Sokàn'],
  ])('%s are put right', (_, text, wanted) => {
    expect(receivedText(text)).toBe(wanted);
  });

  test.each([
    ['an emoji of several people', '👨‍👩‍👧‍👦'],
    ['Arabic', 'محمد'],
    ['Javanese letters', 'ꦧꦠꦺꦴꦏꦤ꧀'],
    ['an apostrophe', "Soka'an"],
    ['tabs and line feeds', 'a\tb\nc'],
    ['a formula', '=1+1'],
  ])('%s stays as it is', (_, text) => {
    expect(receivedText(text)).toBe(text);
  });

  test('50,000 digits with blanks between are looked through at once', () => {
    const text = '1 '.repeat(25_000);
    const before = performance.now();
    receivedText(text);
    receivedText('1'.repeat(50_000));
    receivedText('12.'.repeat(16_000));
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
