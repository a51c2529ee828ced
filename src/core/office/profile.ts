// What kind of office this is, and the words it uses.
import type { OfficeTier, UnitCode, UnitKind, Zone } from './unit';

/** The words of a place, as written inside a sentence; names stay as the office writes them (F39). */
export interface Terms {
  /** "desa", "kampung", "pekon", "RW" … */
  readonly unit: string;
  /** "Kepala Desa", "Kepala Kampung", "Jaro", "Camat" … */
  readonly unitHead: string;
  /** "dusun", "RT" … */
  readonly subUnit: string;
  /** "Kecamatan", "Distrik", "Kabupaten", "Desa" … */
  readonly office: string;
  /** "Camat", "Bupati", "Kepala Desa" … */
  readonly officeHead: string;
  /** "Forkopimcam", "Forpimcam" … */
  readonly forum: string;
  /** To whom the office reports: "Bupati", "Camat" … */
  readonly superior: string;
}

/** What set-up asks once. */
export interface OfficeProfile {
  readonly tier: OfficeTier;
  readonly code: UnitCode;
  readonly name: string;
  readonly zone: Zone;
  readonly terms: Terms;
}

/** What set-up proposes by tier. */
export const DEFAULT_TERMS_BY_TIER: Readonly<Record<OfficeTier, Terms>> = {
  pusat: {
    unit: 'provinsi',
    unitHead: 'Gubernur',
    subUnit: 'kabupaten',
    office: 'Direktorat Jenderal',
    officeHead: 'Direktur Jenderal',
    forum: 'Forkopimda',
    superior: 'Menteri Dalam Negeri',
  },
  provinsi: {
    unit: 'kabupaten',
    unitHead: 'Bupati',
    subUnit: 'kecamatan',
    office: 'Provinsi',
    officeHead: 'Gubernur',
    forum: 'Forkopimda',
    superior: 'Menteri Dalam Negeri',
  },
  kabupaten: {
    unit: 'kecamatan',
    unitHead: 'Camat',
    subUnit: 'desa',
    office: 'Kabupaten',
    officeHead: 'Bupati',
    forum: 'Forkopimda',
    superior: 'Gubernur',
  },
  kecamatan: {
    unit: 'desa',
    unitHead: 'Kepala Desa',
    subUnit: 'dusun',
    office: 'Kecamatan',
    officeHead: 'Camat',
    forum: 'Forkopimcam',
    superior: 'Bupati',
  },
  desa: {
    unit: 'RW',
    unitHead: 'Jaro',
    subUnit: 'RT',
    office: 'Desa',
    officeHead: 'Kepala Desa',
    forum: 'Forkopimcam',
    superior: 'Camat',
  },
};

/** What a unit and its head are called: a kelurahan always has a Lurah, the others are called as the terms say. */
export function unitWords(kind: UnitKind, terms: Terms): { readonly unit: string; readonly head: string } {
  if (kind === 'kelurahan') return { unit: 'kelurahan', head: 'Lurah' };
  return { unit: terms.unit, head: terms.unitHead };
}
