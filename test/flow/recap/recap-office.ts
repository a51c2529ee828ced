// Kabupaten Bojonegoro with its 28 kecamatan, and what they send.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Office } from 'local-office';
import type { SetupRequest } from '../../../src/app/setup/rpc-setup';
import { parseObligationId } from '../../../src/core/obligations/obligation';
import { type Area, decodeArea } from '../../../src/core/office/area';
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import { parseUnitCode, type UnitCode } from '../../../src/core/office/unit';
import { encodeRecap, type LetterRecap, listMarkOf } from '../../../src/core/recap/recap-code';
import { parsePlainDate } from '../../../src/core/time/plain-date';
import { callRpc, dist, kasimanOffice, kasimanSetup, shownRows } from '../kasiman';
import { withoutDailyRuns } from '../office-actions';

/** The value of a setting, found by its title. */
export function shownColumnOf(office: Office, tab: string, title: string): string | undefined {
  const row = shownRows(office, tab).find((cells) => cells.includes(title)) ?? [];
  return row[row.indexOf(title) + 1];
}

/** What lies below a province, or below the nation `00`, as the area data have it. */
export function areasOf(code: string): readonly Area[] {
  return decodeArea(readFileSync(path.join(dist, `area-${code}.html`), 'utf8')).children;
}

/** The kabupaten with its kecamatan and their desa. */
export function areaOf(code: string): Area {
  const found = areasOf(code.slice(0, 2)).find((child) => child.code === code);
  if (found === undefined) throw new Error(`no area ${code}`);
  return found;
}

export const bojonegoro = areaOf('35.22');

export const bojonegoroSetup: SetupRequest = {
  ...kasimanSetup,
  tier: 'kabupaten',
  officeCode: '35.22',
  officeName: 'Bojonegoro',
  units: bojonegoro.children.map(({ code, name }) => ({ code, name })),
  terms: DEFAULT_TERMS_BY_TIER.kabupaten,
  obligation: { ...kasimanSetup.obligation, name: 'Rekap bulanan', evidence: 'none', start: '2026-02-01' },
};

/** The kabupaten after its wizard, without the daily runs. */
export function bojonegoroOffice(): Office {
  return withoutDailyRuns(kasimanOffice('2026-02-02T08:00:00+07:00', bojonegoroSetup));
}

/** Letters by the keys of obligations: one for each desa of the kecamatan, by ascending code. */
export type Told = Readonly<Record<string, string>>;

/** The recap of a kecamatan for March 2026, about February. */
export function recapOf(kecamatan: string, told: Told, more: Partial<LetterRecap> = {}): LetterRecap {
  const desa = bojonegoro.children.find(({ code }) => code === kecamatan)?.children ?? [];
  return {
    kind: 'PD1',
    unit: unitOf(kecamatan),
    month: '2026-03',
    size: desa.length,
    listMark: listMarkOf(desa.map(({ code }) => unitOf(code))),
    blocks: Object.entries(told).map(([id, letters]) => ({
      obligationId: parseObligationId(id) ?? fail(id),
      periodId: '2026-02',
      due: parsePlainDate('2026-03-05') ?? fail('day'),
      letters,
    })),
    ...more,
  };
}

/** The label by which forms name a kecamatan. */
export function labelOfKecamatan(code: string): string {
  return `${code} ${bojonegoro.children.find((known) => known.code === code)?.name ?? ''}`;
}

/** A kecamatan sends a code at a moment. */
export function sendCode(office: Office, moment: string, kecamatan: string, code: string) {
  office.clock.set(`${moment}+07:00`);
  return office.submitForm('Laporan Rekap bulanan', {
    Kecamatan: labelOfKecamatan(kecamatan),
    'Kode rekap': code,
  });
}

export function sendRecap(office: Office, moment: string, recap: LetterRecap) {
  return sendCode(office, moment, recap.unit, encodeRecap(recap));
}

/** The rows of Rekap by their headers. */
export function recapRows(office: Office): Record<string, string>[] {
  const [headers = [], ...rows] = shownRows(office, 'Rekap');
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}

/** The link of a kecamatan, as Bagikan tautan gives it. */
export function linkOfKecamatan(office: Office, code: string): string {
  return callRpc(office, 'readLinks', {}).links.find(({ unit }) => unit === code)?.url ?? '';
}

export function unitOf(code: string): UnitCode {
  return parseUnitCode(code) ?? fail(code);
}

/** A desa reports like in an ordinary month: six of ten on time; the same whenever it is asked. */
export function lettersOf({ children }: Area): string {
  return children
    .map(({ code }) => {
      const draw = [...code].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1009, 7) % 10;
      return draw < 6 ? 'e' : draw < 8 ? 'f' : 'k';
    })
    .join('');
}

function fail(text: string): never {
  throw new Error(text);
}
