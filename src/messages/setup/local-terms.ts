// What people of a place call their desa, its head and the office, and which clock they live by.
import { capitalise } from '../../core/capitalise';
import { DEFAULT_TERMS_BY_TIER, type Terms } from '../../core/office/profile';
import {
  type OfficeTier,
  parseUnitCode,
  unitKindOfCode,
  type Zone,
  zoneOfProvince,
} from '../../core/office/unit';

/** Words of the kecamatan tier by the beginning of the code; the longest beginning wins. */
const TERMS_BY_PLACE: Readonly<Record<string, Partial<Terms>>> = {
  '11': { unit: 'gampong', unitHead: 'Keuchik' },
  '13': { unit: 'nagari', unitHead: 'Wali Nagari', subUnit: 'jorong' },
  '18.02': { unit: 'kampung', unitHead: 'Kepala Kampung' },
  '18.04': { unit: 'pekon', unitHead: 'Peratin' },
  '18.05': { unit: 'kampung', unitHead: 'Kepala Kampung' },
  '18.06': { unit: 'pekon', unitHead: 'Kepala Pekon' },
  '18.08': { unit: 'kampung', unitHead: 'Kepala Kampung' },
  '18.10': { unit: 'pekon', unitHead: 'Kepala Pekon' },
  '18.12': { unit: 'tiyuh', unitHead: 'Kepalo Tiyuh' },
  '18.13': { unit: 'pekon', unitHead: 'Peratin' },
  '34': {
    unit: 'kalurahan',
    unitHead: 'Lurah',
    subUnit: 'padukuhan',
    office: 'Kapanewon',
    officeHead: 'Panewu',
  },
  '34.71': { unit: 'kelurahan', subUnit: 'kampung', office: 'Kemantren', officeHead: 'Mantri Pamong Praja' },
  '36': { subUnit: 'kejaroan' },
  '51': { unitHead: 'Perbekel', subUnit: 'banjar' },
  '73.18': { unit: 'lembang', unitHead: 'Kepala Lembang' },
  '73.26': { unit: 'lembang', unitHead: 'Kepala Lembang' },
};

const KELURAHAN: Partial<Terms> = { unit: 'kelurahan', unitHead: 'Lurah', subUnit: 'RW' };

const PAPUA: Partial<Terms> = {
  unit: 'kampung',
  unitHead: 'Kepala Kampung',
  office: 'Distrik',
  officeHead: 'Kepala Distrik',
};

/**
 * What the wizard proposes for an office; every word stays editable. `unitCodes` tell whether there are desa at all: in
 * a kecamatan of kelurahan only, the unit is the kelurahan under its Lurah.
 */
export function proposeTerms(tier: OfficeTier, officeCode: string, unitCodes: readonly string[]): Terms {
  const isCity = Number(officeCode.slice(3, 5)) >= 71;
  const isPapua = Number(officeCode.slice(0, 2)) >= 91;
  const common = DEFAULT_TERMS_BY_TIER[tier];
  if (tier === 'pusat') return common;
  if (tier === 'provinsi') return isPapua ? { ...common, subUnit: 'distrik' } : common;
  if (tier === 'kabupaten') {
    const below = isPapua ? { unit: 'distrik', unitHead: 'Kepala Distrik', subUnit: 'kampung' } : {};
    return { ...common, ...below, ...(isCity ? { office: 'Kota', officeHead: 'Wali Kota' } : {}) };
  }
  const local = localTerms(officeCode, isPapua);
  if (tier === 'desa') {
    const kelurahan = isKelurahanCode(officeCode) ? KELURAHAN : {};
    const ward = officeCode.startsWith('36') || officeCode === '' ? {} : { unitHead: 'Ketua RW' };
    return {
      ...common,
      ...ward,
      ...asVillage({ ...DEFAULT_TERMS_BY_TIER.kecamatan, ...local, ...kelurahan }),
    };
  }
  const isKelurahanOnly = unitCodes.length > 0 && unitCodes.every(isKelurahanCode);
  return {
    ...common,
    ...local,
    ...(isCity ? { superior: 'Wali Kota' } : {}),
    ...(isKelurahanOnly ? KELURAHAN : {}),
  };
}

/** The clock of the place of an office, from its code; WIB while there is none. */
export function proposeZone(officeCode: string): Zone {
  return zoneOfProvince(officeCode) ?? 'WIB';
}

/** Whether the code is a kelurahan's. */
export function isKelurahanCode(text: string): boolean {
  const code = parseUnitCode(text);
  return code !== null && unitKindOfCode(code) === 'kelurahan';
}

function localTerms(code: string, isPapua: boolean): Partial<Terms> {
  if (isPapua) return PAPUA;
  return { ...TERMS_BY_PLACE[code.slice(0, 2)], ...TERMS_BY_PLACE[code.slice(0, 5)] };
}

function asVillage({ unit, unitHead, officeHead }: Terms): Partial<Terms> {
  return { office: capitalise(unit), officeHead: unitHead, superior: officeHead };
}
