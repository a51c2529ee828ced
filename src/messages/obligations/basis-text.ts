// Writes what an obligation rests on, and says where its number is still missing.

/** Letters and rules that bear a number; a decision of a meeting bears none. */
const numbered =
  /\b(?:surat|edaran|se|instruksi|peraturan|perbup|perda|perdes|permendagri|perpres|pp|uu|undang-undang|sk)\b|\bkeputusan\b(?!\s+rapat)/iu;

/** `440/XII/2021`, `300.1.4/e.1/BAK`, `Nomor 12`, `6 Tahun 2014`; a date alone is no number. */
const number = /\b(?:nomor|no\.?|nmr)\s*:?\s*\S*\d|\d\S*\/\S|\S\/\S*\d|\b\d+\s+tahun\s+\d{4}/iu;

/** Says so behind the basis; nothing waits for it. */
export const numberMissing = 'nomor belum diisi';

/** `Surat Edaran Bupati tentang kerja bakti bersama (nomor belum diisi)`; '' for ''. */
export function basisText(basis: string): string {
  const text = basis.replace(/[\s.]+$/u, '').trim();
  return lacksNumber(text) ? `${text} (${numberMissing})` : text;
}

/** A basis as the sentences of a letter name it: by its label alone, since a signed letter says nothing of gaps. */
export function basisInLetter(basis: string): string {
  return basis
    .replace(` (${numberMissing})`, '')
    .replace(/[\s.]+$/u, '')
    .trim();
}

/** What stands beside a basis as it was typed: that its number is missing, or ''. */
export function basisNote(basis: string): string {
  return lacksNumber(basis) || basis.includes(numberMissing) ? numberMissing : '';
}

function lacksNumber(text: string): boolean {
  return numbered.test(text) && !number.test(text) && !text.includes(numberMissing);
}
