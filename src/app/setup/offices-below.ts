// What the set-up of an office leaves that receives recaps of offices below it.
import { type Area, decodeArea } from '../../core/office/area';
import type { OfficeTier } from '../../core/office/unit';
import { orderByCode, recapSettings } from '../../messages/recap/recap-text';
import type { ColumnPlaces } from '../../tables/row-reader';
import { encodeOwnWords } from '../../tables/setup/setting-rows';
import { unitListEntries } from '../office/facts/received-recaps';
import type { CellValue, Ports } from '../ports';
import type { SetupRequest } from './rpc-setup';

/** Whether the units of the office are offices with a workbook of their own. */
export function isAboveOffices(tier: OfficeTier): boolean {
  return tier !== 'kecamatan' && tier !== 'desa';
}

/** The lines of Pengaturan about recaps, except those that stand. */
export function encodeRecapSettings(
  places: ColumnPlaces,
  standing: ReadonlySet<string>,
): readonly (readonly CellValue[])[] {
  const values = { recapMeanings: '', recapOrder: orderByCode } as const satisfies Record<
    keyof typeof recapSettings,
    string
  >;
  return Object.entries(recapSettings)
    .filter(([key]) => !standing.has(key))
    .map(([key, words]) =>
      encodeOwnWords(places, {
        key,
        ...words,
        value: key === 'recapOrder' ? values.recapOrder : values.recapMeanings,
      }),
    );
}

/** Notebook entries with what lies below each unit, from the area data; one read. */
export function listsBelow(
  { pages }: Pick<Ports, 'pages'>,
  { officeCode, units }: Pick<SetupRequest, 'officeCode' | 'units'>,
): Readonly<Record<string, string>> {
  const asked = new Set(units.map(({ code }) => code));
  const areas = areasBelow(decodeArea(pages.readFile(`area-${officeCode.slice(0, 2)}`)));
  return unitListEntries(
    Object.fromEntries(
      areas
        .filter(({ code }) => asked.has(code))
        .map(({ code, children }) => [code, children.map((child) => lineOf(child, code))]),
    ),
  );
}

function areasBelow(area: Area): readonly Area[] {
  return area.children.flatMap((child) => [child, ...areasBelow(child)]);
}

function lineOf(child: Area, parentCode: string): string {
  return `${child.code.slice(parentCode.length + 1)} ${child.name}`;
}
