// NIK and KK numbers are masked however they are written; dates, amounts, phone numbers and NIP are not.
import fc from 'fast-check';
import { hasDigitsInARow, mayHoldSixteen } from '../../../src/core/reports/digit';
import { maskIdentityNumbers } from '../../../src/core/reports/identity-number';

function masked(text: string): string {
  return maskIdentityNumbers(text, '[x]');
}

test.each([
  ['with colons', '3522:2001:0190:0001'],
  ['with plus signs', '352220+010190+0001'],
  ['with stars', '3522*2001*0190*0001'],
  ['in brackets', '(3522)(2001)(0190)(0001)'],
  ['with apostrophes', "352220'010190'0001"],
  ['with commas', '352220,010190,0001'],
  ['with a blank and a comma', '3522 2001, 0190 0001'],
  ['on two lines', '35222001\n01900001'],
  ['on three lines with blanks', '352220 \n 010190 \n 0001'],
  ['in superscript', '³⁵²²²⁰⁰¹⁰¹⁹⁰⁰⁰⁰¹'],
  ['in subscript', '₃₅₂₂₂₀₀₁₀₁₉₀₀₀₀₁'],
  ['in circled digits', '③⑤②②②⓪⓪①⓪①⑨⓪⓪⓪⓪①'],
  ['in black circled digits', '❸❺❷❷❷⓿⓿❶⓿❶❾⓿⓿⓿⓿❶'],
  ['in bold digits', '𝟑𝟓𝟐𝟐𝟐𝟎𝟎𝟏𝟎𝟏𝟗𝟎𝟎𝟎𝟎𝟏'],
  ['in digits of a fixed width', '𝟹𝟻𝟸𝟸𝟸𝟶𝟶𝟷𝟶𝟷𝟿𝟶𝟶𝟶𝟶𝟷'],
  ['in mixed kinds of digits', '３５２２²⁰⁰¹𝟎𝟏𝟗𝟎0001'],
  ['in Javanese digits', '꧓꧕꧒꧒꧒꧐꧐꧑꧐꧑꧙꧐꧐꧐꧐꧑'],
  ['with a word between', '352220010190 nomor 0001'],
  ['with "lanjut" between', '352220 lanjut 010190 lanjut 0001'],
])('a NIK %s is masked whole', (_, number) => {
  expect(masked(number)).toMatch(/^\(?\[x\]\)?$/u);
  expect(masked(`atas nama Siti ${number} ya`)).toMatch(/^atas nama Siti \(?\[x\]\)? ya$/u);
});

test.each([
  ['a digit behind it', '35222001019000012', '[x]2'],
  ['a digit before it', '13522200101900001', '1[x]'],
  ['four digits around it', '993522200101900001', '99[x]'],
  ['twenty digits', '35222001019000010007', '[x]0007'],
])('%s: only the sixteen that are built as a NIK go', (_, text, wanted) => {
  expect(masked(text)).toBe(wanted);
});

test.each([
  ['in the path', 'https://contoh.id/3522200101900001/foto', 'https://contoh.id/[x]/foto'],
  ['in a question', 'https://contoh.id/?nik=3522200101900001', 'https://contoh.id/?nik=[x]'],
  ['glued to letters', 'http://x.id/KTP3522200101900001.jpg', 'http://x.id/KTP[x].jpg'],
])('a NIK inside a link, %s, is masked', (_, text, wanted) => {
  expect(masked(text)).toBe(wanted);
});

/** What offices, desa and phones really write, with room for one number each. */
const lawfulForms: readonly ((seed: number) => string)[] = [
  (seed) =>
    `Kerja bakti ${two(1 + (seed % 28))}-${two(1 + (seed % 12))}-2026 sampai ${two(1 + ((seed + 3) % 28))}-${two(1 + (seed % 12))}-2026`,
  (seed) =>
    `${two(1 + (seed % 28))}.${two(1 + (seed % 12))}.2026, ${two(1 + (seed % 27))}.${two(1 + ((seed + 1) % 12))}.2026`,
  (seed) =>
    `tanggal ${two(1 + (seed % 28))}${two(1 + (seed % 12))}2026 dan ${two(1 + ((seed + 7) % 28))}${two(1 + (seed % 12))}2026`,
  (seed) =>
    `Rp${1 + (seed % 900)}.${three(seed)}.000 dan Rp${1 + (seed % 90)}.${three(seed + 5)}.${three(seed + 9)}`,
  (seed) =>
    `Swadaya ${1 + (seed % 99)}.${three(seed)}.${three(seed * 7)} ${1 + (seed % 99)}.${three(seed * 3)}.000`,
  (seed) =>
    `HP 08${two(seed)} ${four(seed)} ${four(seed + 11)}, WA 08${two(seed + 1)} ${four(seed + 2)} ${four(seed + 3)}`,
  (seed) => `+62 8${two(seed)}-${four(seed)}-${four(seed + 1)}`,
  (seed) => `(0353) 511 ${three(seed)} / (0353) 512 ${three(seed + 1)}`,
  (seed) => `NIP ${nip(seed)}`,
  (seed) =>
    `${nip(seed).slice(0, 8)} ${nip(seed).slice(8, 14)} ${nip(seed).slice(14, 15)} ${nip(seed).slice(15)}`,
  (seed) => `35.22.20.20${two(seed)} Batokan, ${10 + (seed % 80)} orang`,
  (seed) => `352220${20}${two(seed)} 2026-${two(1 + (seed % 12))}`,
  (seed) => `Nomor ${400 + (seed % 99)}/${three(seed)}/XII/20${two(seed % 30)}`,
  (seed) => `hadir ${10 + (seed % 80)} 12 ${15 + (seed % 70)} 20 ${25 + (seed % 60)} 30 18 22`,
  (seed) => `KK ${1250 + seed},${1251 + seed},${1260 + seed},${1270 + seed}`,
  (seed) => `${1250 + seed}\n${1251 + seed}\n${1260 + seed}\n${1270 + seed}`,
  (seed) => `2026-02-${two(1 + (seed % 28))}T09:${two(seed % 60)}:00`,
  (seed) => `Rekening 0${three(seed)}01${four(seed)}${three(seed + 2)}50`,
  (seed) => `koordinat -7,${four(seed)}12 111,${four(seed + 5)}34`,
  (seed) =>
    `RT 0${1 + (seed % 9)} RW 0${1 + ((seed + 2) % 9)} jam 0${7 + (seed % 2)}.00-1${seed % 3}.30, ${20 + (seed % 60)} orang`,
];

test('200 lawful texts keep every digit', () => {
  const texts = Array.from(
    { length: 200 },
    (_, seed) => lawfulForms[seed % lawfulForms.length]?.(seed) ?? '',
  );
  expect(texts.filter((text) => masked(text) !== text)).toEqual([]);
});

test.each([
  ['a period behind it', '3522202001 2026-02'],
  ['two counts behind it', '3522202001 120 400'],
  ['its name and a count', '3522202001 Batokan 120400'],
  ['another behind it', '3522202001 3522202002'],
])('a glued area code with %s stays', (_, text) => {
  expect(masked(text)).toBe(text);
});

test('the rest of a NIK behind what looks like a glued area code is masked with it', () => {
  expect(masked('3522202001 900001')).toBe('[x]');
  expect(masked('3522202001 90 0001')).toBe('[x]');
});

test('a long sum of ones stays; a NIK digit by digit behind another is masked', () => {
  const sum = Array(40).fill('1').join('+');
  expect(masked(sum)).toBe(sum);
  const spelt = [...'3522200101900001'].join(' ');
  expect(masked(`${spelt} ${spelt}`)).toBe('[x] [x]');
});

test.each([
  ['nine digits', '081234567', false],
  ['ten digits', 'foto-0812345678.jpg', true],
  ['ten digits in two kinds', '08123４５６７８', true],
  ['ten digits with a sign between', '08123-45678', false],
])('ten digits in a row: %s', (_, text, wanted) => {
  expect(hasDigitsInARow(text, 10)).toBe(wanted);
});

test.each([
  ['fifteen digits', 'NIK 352220010190000', false],
  ['sixteen digits', 'NIK 3522200101900001', true],
  ['eight signs for two digits each', '⑩⑩⑩⑩⑩⑩⑩⑩', true],
])('the quick look: %s', (_, text, wanted) => {
  expect(mayHoldSixteen(text)).toBe(wanted);
});

test('sixteen digits in one never survive, whatever stands around them', () => {
  const digits = fc.stringMatching(/^[0-9]{16}$/u);
  const around = fc.stringMatching(/^[a-zA-Z ,.;:()-]{0,12}$/u);
  fc.assert(
    fc.property(around, digits, around, (before, number, after) => {
      expect(masked(`${before}${number}${after}`)).not.toContain(number);
    }),
  );
});

test('masking again changes nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9 .,:+*()'\n-]{0,80}$/u), (text) => {
      expect(masked(masked(text))).toBe(masked(text));
    }),
  );
});

function two(seed: number): string {
  return String(seed % 100).padStart(2, '0');
}

function three(seed: number): string {
  return String((seed * 37) % 1000).padStart(3, '0');
}

function four(seed: number): string {
  return String((seed * 7919) % 10_000).padStart(4, '0');
}

/** Born 1961–1995, appointed 2001–2019. */
function nip(seed: number): string {
  return `19${61 + (seed % 35)}${two(1 + (seed % 12))}${two(1 + (seed % 28))}20${two(1 + (seed % 19))}${two(1 + (seed % 12))}${1 + (seed % 2)}${three(seed)}`;
}

describe('recap codes', () => {
  const mask = '[16]';
  test.each([
    'PD1.352220.202603.10.9fd4.kerja-bakti~2026-02~20260305~eeeeeeffbk.7193f7',
    'PD1.352220.202603.10.9fd4.kerja-bakti~2026-02~202603',
    'PD2.1802.202603.3.8f09.kerja-bakti~2026-02~33-17-15-0-1-0~x~17-17-15-0-0-0~52-22-20-1-1-1.7dae3c',
  ])('%s stays as it is', (code) => {
    expect(maskIdentityNumbers(`rekap ${code}`, mask)).toBe(`rekap ${code}`);
  });

  test.each(['PD1.352220.202603.3522200101800001', 'PD1.352220.202603.10 3522200101800001'])(
    'a NIK behind the beginning of one goes: %s',
    (text) => {
      expect(maskIdentityNumbers(text, mask)).not.toContain('3522200101800001');
    },
  );
});
