// The obligations that an office can begin with.
import { OFFICE_TIERS, type OfficeTier } from '../office/unit';
import { makePlainDate } from '../time/plain-date';
import type { ReportForm } from './obligation';
import { DEFAULT_TERMS, type RuleTerms } from './obligation-rule';

/** An obligation without a start: names and bases are data, edited in the Kewajiban tab like any other. */
export interface ObligationPreset {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** Verbatim; empty where the office must fill in its own circular. */
  readonly legalBasis: string;
  readonly form: ReportForm;
  /** The levels of office that it is offered to. */
  readonly tiers: readonly OfficeTier[];
  /** The terms for an office that starts it in this year. */
  readonly termsIn: (year: number) => RuleTerms;
}

/** Offices that oversee offices with a workbook of their own. */
const ABOVE: readonly OfficeTier[] = ['kabupaten', 'provinsi', 'pusat'];

/** Kasiman: at least once a month, reported to the kecamatan; the number of the circular is not known. */
const KERJA_BAKTI: ObligationPreset = {
  id: 'kerja-bakti',
  name: 'Kerja bakti',
  owner: 'Kesra',
  legalBasis: '',
  form: 'activity',
  tiers: OFFICE_TIERS,
  termsIn: () => DEFAULT_TERMS,
};

/** Tenggarong: posts counted and ronda reactivated, under the Minister's circular of 3 September 2025; sums only. */
const SISKAMLING: ObligationPreset = {
  id: 'siskamling',
  name: 'Siskamling',
  owner: 'Trantib',
  legalBasis: 'SE Mendagri 300.1.4/e.1/BAK',
  form: 'siskamling',
  tiers: OFFICE_TIERS,
  termsIn: () => DEFAULT_TERMS,
};

/** Patrasana: births, deaths, arrivals and departures of every month; sums only, no names. */
const LAPORAN_PENDUDUK: ObligationPreset = {
  id: 'laporan-penduduk',
  name: 'Laporan Perkembangan Penduduk',
  owner: 'Pemerintahan',
  legalBasis: '',
  form: 'population',
  tiers: OFFICE_TIERS,
  termsIn: () => ({ ...DEFAULT_TERMS, evidence: { kind: 'none' } }),
};

/** Kalirejo: the kecamatan owes itself a coordination meeting every month. */
const RAKOR: ObligationPreset = {
  id: 'rakor',
  name: 'Rapat koordinasi kecamatan',
  owner: 'Pemerintahan',
  legalBasis: '',
  form: 'activity',
  tiers: OFFICE_TIERS,
  termsIn: () => ({
    ...DEFAULT_TERMS,
    binding: { kind: 'office' },
    due: { kind: 'days-after-end', days: 0, shiftToWorkingDay: false },
    evidence: { kind: 'none' },
  }),
};

/** Kupang: a circular is carried to village government, leaders of faith and the public; once, by the end of the year. */
const SOSIALISASI_SE: ObligationPreset = {
  id: 'sosialisasi-se',
  name: 'Sosialisasi Surat Edaran',
  owner: 'Pemerintahan',
  legalBasis: '',
  form: 'dissemination',
  tiers: OFFICE_TIERS,
  termsIn: (year) => ({
    ...DEFAULT_TERMS,
    schedule: { type: 'campaign', start: makePlainDate(year, 12, 1), end: makePlainDate(year, 12, 31) },
    due: { kind: 'days-after-end', days: 7, shiftToWorkingDay: true },
  }),
};

/** Tenggarong: every desa and kelurahan has counted its posts, has a schedule for every night, and has held the first ronda. */
const REAKTIVASI_POSKAMLING: ObligationPreset = {
  id: 'reaktivasi-poskamling',
  name: 'Reaktivasi poskamling',
  owner: 'Trantib',
  legalBasis: '',
  form: 'milestone',
  tiers: OFFICE_TIERS,
  termsIn: (year) => ({
    ...DEFAULT_TERMS,
    schedule: { type: 'campaign', start: makePlainDate(year, 10, 1), end: makePlainDate(year, 12, 31) },
    due: { kind: 'days-after-end', days: 0, shiftToWorkingDay: false },
    evidence: { kind: 'none' },
  }),
};

/** The village's yearly report to the bupati through the camat, within three months (Permendagri 46/2016). */
const LPPD_TAHUNAN: ObligationPreset = {
  id: 'lppd-tahunan',
  name: 'LPPD tahunan',
  owner: 'Pemerintahan',
  legalBasis: 'Permendagri 46/2016',
  form: 'activity',
  tiers: OFFICE_TIERS,
  termsIn: () => ({
    ...DEFAULT_TERMS,
    schedule: { type: 'yearly' },
    binding: { kind: 'kinds', kinds: ['desa', 'desa-adat'] },
    due: { kind: 'days-after-end', days: 90, shiftToWorkingDay: true },
    evidence: { kind: 'none' },
  }),
};

/** The gotong royong month, held every May (Permendagri 42/2005); the dates are set each year. */
const BULAN_BHAKTI: ObligationPreset = {
  id: 'bulan-bhakti',
  name: 'Bulan Bhakti Gotong Royong Masyarakat',
  owner: 'Kesra',
  legalBasis: 'Permendagri 42/2005',
  form: 'activity',
  tiers: OFFICE_TIERS,
  termsIn: (year) => ({
    ...DEFAULT_TERMS,
    schedule: { type: 'campaign', start: makePlainDate(year, 5, 1), end: makePlainDate(year, 5, 31) },
    due: { kind: 'days-after-end', days: 14, shiftToWorkingDay: true },
  }),
};

/** A month of an office below, as one code; due when the deadlines of the month are over. */
const REKAP_BULANAN: ObligationPreset = {
  id: 'rekap-bulanan',
  name: 'Rekap bulanan',
  owner: 'Pemerintahan',
  legalBasis: '',
  form: 'recap',
  tiers: ABOVE,
  termsIn: () => ({ ...DEFAULT_TERMS, evidence: { kind: 'none' } }),
};

/** The presets of a level of office: first those that are made for it. */
export function presetsFor(tier: OfficeTier): readonly ObligationPreset[] {
  return OBLIGATION_PRESETS.filter(({ tiers }) => tiers.includes(tier)).sort(
    (left, right) => left.tiers.length - right.tiers.length,
  );
}

/** In the order in which the wizard and the sidebar offer them. */
export const OBLIGATION_PRESETS: readonly ObligationPreset[] = [
  KERJA_BAKTI,
  SISKAMLING,
  LAPORAN_PENDUDUK,
  RAKOR,
  SOSIALISASI_SE,
  REAKTIVASI_POSKAMLING,
  LPPD_TAHUNAN,
  BULAN_BHAKTI,
  REKAP_BULANAN,
];
