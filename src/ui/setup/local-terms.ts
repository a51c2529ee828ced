// What do people of a place call their desa, its head and the office, and which clock do they live by?
import type { Terms } from '../../core/office/profile';
import type { OfficeTier, Zone } from '../../core/office/unit';

/** Words by tier where the place has none of its own; the same as core/profile.ts, which a test holds it to. */
export const COMMON_TERMS: Readonly<Record<OfficeTier, Terms>> = {
  kabupaten: terms('kecamatan', 'Camat', 'desa', 'Kabupaten', 'Bupati', 'Forkopimda', 'Gubernur'),
  kecamatan: terms('desa', 'Kepala Desa', 'dusun', 'Kecamatan', 'Camat', 'Forkopimcam', 'Bupati'),
  desa: terms('RW', 'Jaro', 'RT', 'Desa', 'Kepala Desa', 'Forkopimcam', 'Camat'),
};

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
  const common = COMMON_TERMS[tier];
  if (tier === 'kabupaten') {
    const below = isPapua ? { unit: 'distrik', unitHead: 'Kepala Distrik', subUnit: 'kampung' } : {};
    return { ...common, ...below, ...(isCity ? { office: 'Kota', officeHead: 'Wali Kota' } : {}) };
  }
  const local = localTerms(officeCode, isPapua);
  if (tier === 'desa') {
    const kelurahan = isKelurahanCode(officeCode) ? KELURAHAN : {};
    const ward = officeCode.startsWith('36') || officeCode === '' ? {} : { unitHead: 'Ketua RW' };
    return { ...common, ...ward, ...asVillage({ ...COMMON_TERMS.kecamatan, ...local, ...kelurahan }) };
  }
  const isKelurahanOnly = unitCodes.length > 0 && unitCodes.every(isKelurahanCode);
  return {
    ...common,
    ...local,
    ...(isCity ? { superior: 'Wali Kota' } : {}),
    ...(isKelurahanOnly ? KELURAHAN : {}),
  };
}

/** The zone of a province, by its two digits, as core's zoneOfProvince gives it (Keppres 41/1987). */
export function proposeZone(provinceCode: string): Zone {
  const province = Number(provinceCode.slice(0, 2));
  if (province >= 81) return 'WIT';
  return (province >= 51 && province <= 53) || province >= 63 ? 'WITA' : 'WIB';
}

/** Whether the code is a kelurahan's: its last part begins with 1. */
export function isKelurahanCode(code: string): boolean {
  return /^\d{2}\.\d{2}\.\d{2}\.1\d{3}$/u.test(code);
}

function localTerms(code: string, isPapua: boolean): Partial<Terms> {
  if (isPapua) return PAPUA;
  return { ...TERMS_BY_PLACE[code.slice(0, 2)], ...TERMS_BY_PLACE[code.slice(0, 5)] };
}

function asVillage({ unit, unitHead, officeHead }: Terms): Partial<Terms> {
  return { office: unit.charAt(0).toUpperCase() + unit.slice(1), officeHead: unitHead, superior: officeHead };
}

function terms(
  unit: string,
  unitHead: string,
  subUnit: string,
  office: string,
  officeHead: string,
  forum: string,
  superior: string,
): Terms {
  return { unit, unitHead, subUnit, office, officeHead, forum, superior };
}
