// The wizard understands a list of desa as people paste it.
import { understandUnits, unitLines } from '../../../src/ui/setup/unit-text';

const known = [
  { code: '35.22.20.2001', name: 'Batokan' },
  { code: '35.22.20.2002', name: 'Betet' },
  { code: '35.22.20.2003', name: "Soka'an" },
];
const words = { officeName: '', unitWord: 'desa' };
const kasiman = { tier: 'kecamatan', officeCode: '35.22.20', known, ...words } as const;

/** The units and the sentences of the problems. */
function understood(...given: Parameters<typeof understandUnits>) {
  const { units, problems } = understandUnits(...given);
  return { units, problems: problems.map(({ sentence }) => sentence) };
}

describe('a pasted list of desa', () => {
  it.each([
    { text: '35.22.20.2001 Batokan' },
    { text: '3522202001 Batokan' },
    { text: 'Batokan\t35.22.20.2001' },
    { text: 'Batokan, 35.22.20.2001' },
    { text: '1. Batokan' },
    { text: '12) Desa Batokan' },
    { text: 'BATOKAN' },
    { text: '"35.22.20.2001";"Batokan"' },
    { text: '35 22 20 2001 Desa Batokan' },
    { text: '\n  Batokan  \r\n\n' },
  ])('reads $text as Batokan with its code', ({ text }) => {
    expect(understood(text, kasiman)).toEqual({ units: [known[0]], problems: [] });
  });

  it('finds a name whichever apostrophe it is written with', () => {
    expect(understood('Soka’an', kasiman).units).toEqual([known[2]]);
  });

  it('keeps a new desa with the code it was given', () => {
    expect(understood('35.22.20.2011 Kasiman Baru', kasiman).units).toEqual([
      { code: '35.22.20.2011', name: 'Kasiman Baru' },
    ]);
  });

  it.each([
    {
      text: 'Wonosari',
      problem: 'kodenya belum ada; tulis kode di depan nama, misalnya 35.22.20.2004 Wonosari.',
    },
    { text: '35.22.21.2001 Batokan', problem: 'kodenya tidak diawali 35.22.20, kode kantor Anda.' },
    {
      text: '35.22.20.9001 Batokan',
      problem: 'empat angka terakhir kodenya harus diawali 1 (kelurahan), 2 (desa), atau 3 (desa adat).',
    },
    { text: '35.22.20.2009', problem: 'namanya belum ada; tulis nama setelah kode.' },
  ])('says what to do about $text', ({ text, problem }) => {
    expect(understood(text, kasiman)).toEqual({
      units: [],
      problems: [`Baris 1 (“${text}”): ${problem}`],
    });
  });

  it('takes a desa written twice only once and says so', () => {
    const { units, problems } = understood('Batokan\nBetet\nDesa Batokan', kasiman);
    expect(units).toEqual([known[0], known[1]]);
    expect(problems).toEqual([
      'Baris 3 (“Desa Batokan”): kode 35.22.20.2001 sudah dipakai Batokan di atasnya.',
    ]);
  });

  it('reads back the list it shows, unchanged', () => {
    expect(understood(unitLines(known), kasiman)).toEqual({ units: known, problems: [] });
  });
});

describe('other offices', () => {
  it('reads kecamatan with their codes for a kabupaten', () => {
    const place = { tier: 'kabupaten', officeCode: '35.22', known: [], ...words } as const;
    expect(understood('35.22.20 Kasiman\n352201 Margomulyo', place).units).toEqual([
      { code: '35.22.20', name: 'Kasiman' },
      { code: '35.22.01', name: 'Margomulyo' },
    ]);
  });

  it('F07: gives each RW of a desa a code below the desa', () => {
    const place = { tier: 'desa', officeCode: '36.03.06.2015', known: [], ...words } as const;
    const { units, problems } = understood('RW 01\n2. RW 02\nKejaroan III\nRW 01', place);
    expect(units).toEqual([
      { code: '36.03.06.2015-RW01', name: 'RW 01' },
      { code: '36.03.06.2015-RW02', name: 'RW 02' },
      { code: '36.03.06.2015-KEJAROANIII', name: 'Kejaroan III' },
    ]);
    expect(problems).toEqual(['Baris 4 (“RW 01”): kode 36.03.06.2015-RW01 sudah dipakai RW 01 di atasnya.']);
  });
});
