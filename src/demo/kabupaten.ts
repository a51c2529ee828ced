// The demo that `npm start -- --kabupaten` opens: Kabupaten Bojonegoro, to which 28 kecamatan send a recap a month.
import type { AccountData, Office } from 'local-office';
import { parseObligationId } from '../core/obligations/obligation';
import { type Area, decodeArea } from '../core/office/area';
import { DEFAULT_TERMS_BY_TIER } from '../core/office/profile';
import { parseUnitCode, type UnitCode } from '../core/office/unit';
import { encodeRecap, listMarkOf } from '../core/recap/recap-code';
import { parsePlainDate } from '../core/time/plain-date';
import { createHands, type Hands } from './hands';
import { setup } from './kasiman';

export { functionWords } from './demo';

export const webPageTitle = 'Halaman Bupati';

/** Who works in the kabupaten's office; the first one owns everything. */
export const accounts: readonly AccountData[] = [
  { email: 'staf@bojonegoro.example', name: 'Staf Kabupaten', kind: 'consumer', role: 'owner' },
  { email: 'bupati@bojonegoro.example', name: 'Bupati', kind: 'consumer', role: 'viewer' },
  { email: 'camat@bojonegoro.example', name: 'Camat', kind: 'consumer', role: 'none' },
];

/** Where the office clock stands when the demo begins. */
export const startsAt = '2026-08-03T08:00:00+07:00';

/** Obligations of the kecamatan, by their keys there. */
const obligations = ['kerja-bakti', 'siskamling', 'laporan-penduduk'] as const;

interface RecapMonth {
  /** Its deadlines are told of; the reports are about the month before. */
  readonly month: string;
  readonly about: string;
  readonly due: string;
  /** Two-digit numbers of the kecamatan that have not sent. */
  readonly silent: readonly string[];
}

const months: readonly RecapMonth[] = [
  { month: '2026-09', about: '2026-08', due: '2026-09-07', silent: ['17'] },
  { month: '2026-10', about: '2026-09', due: '2026-10-05', silent: [] },
  { month: '2026-11', about: '2026-10', due: '2026-11-05', silent: ['04', '17', '25'] },
  {
    month: '2026-12',
    about: '2026-11',
    due: '2026-12-07',
    silent: ['01', '04', '09', '13', '17', '22', '25'],
  },
];

/** On Monday, 14 December 2026: three months told, the fourth running, a few kecamatan missing. */
export function play(office: Office): void {
  const hands = createHands(office);
  const kecamatan = kecamatanOf(hands);
  setUp(office, hands, kecamatan);
  hands.fill(
    'Kontak',
    ['Surel'],
    kecamatan.map(({ name }) => [`${name.toLowerCase()}@kecamatan.example`]),
  );
  hands.ask('switchReminders', { on: true });
  const links = linksOf(hands);
  for (const recapMonth of months) {
    hands.quietly(() => {
      for (const sender of kecamatan) sendRecap(hands, links, sender, recapMonth);
    });
  }
  hands.quietly(() => hands.waitUntil('2026-12-14T04:00:00'));
  hands.waitUntil('2026-12-14T07:45:00');
  const { links: pages } = hands.ask('makeCamatLink', { label: 'Bupati', days: 30 }) as {
    readonly links: readonly { readonly url: string }[];
  };
  office.state.webLink = pages[0]?.url ?? '';
  office.openWorkbook();
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
}

function kecamatanOf(hands: Hands): readonly Area[] {
  const { text } = hands.ask('loadArea', { province: '35' }) as { readonly text: string };
  return decodeArea(text).children.find(({ code }) => code === '35.22')?.children ?? [];
}

function setUp(office: Office, hands: Hands, kecamatan: readonly Area[]): void {
  const request = {
    ...setup,
    tier: 'kabupaten',
    officeCode: '35.22',
    officeName: 'Bojonegoro',
    units: kecamatan.map(({ code, name }) => ({ code, name })),
    terms: DEFAULT_TERMS_BY_TIER.kabupaten,
    headEmail: 'bupati@bojonegoro.example',
    contactPerson: 'Bagian Pemerintahan',
    obligation: {
      ...setup.obligation,
      name: 'Rekap bulanan',
      evidence: 'none',
      legalBasis: '',
      start: '2026-09-01',
    },
  };
  while ((hands.ask('prepareWorkbook', request) as { readonly isDone: boolean }).isDone === false);
  // The page is opened once, so that it knows where it answers.
  office.webGet();
}

/** The link of each kecamatan, by its code. */
function linksOf(hands: Hands): ReadonlyMap<string, string> {
  const { links } = hands.ask('readLinks', {}) as {
    readonly links: readonly { readonly unit: string; readonly url: string }[];
  };
  return new Map(links.map(({ unit, url }) => [unit, url]));
}

/** A kecamatan opens its own link some days after the deadline and sends the code of the month. */
function sendRecap(
  hands: Hands,
  links: ReadonlyMap<string, string>,
  { code, children }: Area,
  { month, about, due, silent }: RecapMonth,
): void {
  if (silent.includes(code.slice(-2))) return;
  const text = encodeRecap({
    kind: 'PD1',
    unit: known(parseUnitCode(code)),
    month,
    size: children.length,
    listMark: listMarkOf(children.map((desa): UnitCode => known(parseUnitCode(desa.code)))),
    blocks: obligations.map((id) => ({
      obligationId: known(parseObligationId(id)),
      periodId: about,
      due: known(parsePlainDate(due)),
      letters: children.map((desa) => letterOf(`${desa.code}${id}${about}`)).join(''),
    })),
  });
  hands.waitUntil(`${month}-${code.slice(-2) < '15' ? '09' : '10'}T09:${code.slice(-2)}:00`);
  hands.send(links.get(code) ?? '', { 'Kode rekap': text });
}

/**
 * Of forty desa about 27 are on time, four of them visited and one not as reported, six late and five missing, one has a
 * dispensation, one has to correct its report; the same whenever it is asked.
 */
function letterOf(text: string): string {
  const draw = [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 10_007, 7) % letters.length;
  return letters[draw] ?? 'e';
}

const letters = `c${'d'.repeat(4)}${'e'.repeat(22)}D${'f'.repeat(5)}bg${'k'.repeat(5)}`;

function known<Value>(value: Value | null): Value {
  if (value === null) throw new Error('the demo wrote something that cannot be read');
  return value;
}
