// What the dialog Kunjungan says about settings, days, teams and the schedule.
import type { OfficeProfile } from '../../core/office/profile';
import { type DayOfWeek, dayOf, type PlainDate } from '../../core/time/plain-date';
import type { PlannedVisit, RefusedPlan, VisitDay } from '../../core/visits/planned-visit';
import type { VisitChange } from '../../core/visits/schedule/schedule-change';
import type { VisitSettings } from '../../core/visits/schedule/visit-days';
import type { VisitProposal } from '../../core/visits/schedule/visit-proposal';
import { memberText, type TeamMember, type TeamOfDay } from '../../core/visits/team';
import { dateText, dayName, monthText, shortDateText, wholeText } from '../time/date-text';

/** `belum pernah`, `9 Mar 2026`. */
export function lastVisitText(date: PlainDate | null): string {
  return date === null ? 'belum pernah' : shortDateText(date);
}

/** The settings of the schedule in one sentence. */
export function settingsSentence({ perMonth, weekdays, spacingDays, leastMembers }: VisitSettings): string {
  return `${perMonth} kunjungan sebulan, ${weekdayText(weekdays)}, berjarak paling sedikit ${spacingDays} hari, dengan paling sedikit ${leastMembers} anggota tetap. Ubah di tab Pengaturan.`;
}

/** `Senin–Jumat`, `Selasa, Kamis`. */
function weekdayText(weekdays: ReadonlySet<DayOfWeek>): string {
  const days = [...weekdays].sort((left, right) => left - right);
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined) return '–';
  const isRun = days.length > 2 && last - first === days.length - 1;
  return isRun ? `${dayName(first)}–${dayName(last)}` : days.map(dayName).join(', ');
}

/** Who a new Tim begins with; names are for staff to fill in. */
export function firstTeam(
  profile: OfficeProfile | null,
): readonly Pick<TeamMember, 'position' | 'institution' | 'mode'>[] {
  const head = profile?.terms.officeHead ?? 'Camat';
  const office = [profile?.terms.office ?? 'Kecamatan', profile?.name ?? ''].join(' ').trim();
  const camat = { position: head, institution: office, mode: 'always' } as const;
  if (profile !== null && profile.tier !== 'kecamatan') return [camat];
  const place = profile?.name ?? '';
  return [
    camat,
    { position: 'Kapolsek', institution: `Polsek ${place}`.trim(), mode: 'always' },
    { position: 'Danramil', institution: `Koramil ${place}`.trim(), mode: 'always' },
    { position: 'Kepala Puskesmas', institution: `Puskesmas ${place}`.trim(), mode: 'invited' },
  ];
}

/** Why a visit stands on its day: `rencana desa`, `hari kerja terdekat tgl 8`, `rencana 10 Mei: tim berhalangan`. */
export function reasonText({ reason, refusedPlans }: PlannedVisit): string {
  if (reason.kind === 'plan') return 'rencana kegiatan';
  const refused = refusedPlans.map(
    ({ date, because }) => `rencana ${shortDateText(date)}: ${refusalWords[because]}`,
  );
  const spacing = reason.keepsSpacing ? [] : ['jarak antarkunjungan tidak tercapai'];
  return [...refused, `hari kerja terdekat tgl ${dayOf(reason.ideal)}`, ...spacing].join('; ');
}

const refusalWords = {
  past: 'sudah lewat',
  turn: 'yang lain lebih dahulu',
  taken: 'sudah ada kunjungan',
  team: 'tim berhalangan',
} as const satisfies Record<RefusedPlan['because'], string>;

/** `Camat, Kapolsek; Danramil berhalangan`. */
export function teamText({ members, absent }: TeamOfDay): string {
  const going = members.map(shortMember).join(', ');
  return [going, ...absent.map((member) => `${shortMember(member)} berhalangan`)]
    .filter((part) => part !== '')
    .join('; ');
}

function shortMember(member: TeamMember): string {
  return member.position === '' ? memberText(member) : member.position;
}

/** `baru`, `tetap`, `pindah dari 8 Maret 2026`, `dihapus`. */
export function changeText(change: VisitChange): string {
  return change.kind === 'moved' ? `pindah dari ${dateText(change.from)}` : changeWords[change.kind];
}

/** A visit that stands already. */
export const keptWord = 'tetap';

const changeWords = { kept: keptWord, added: 'baru', dropped: 'dihapus' } as const;

/** A visit that the schedule leaves as it is. */
export const fixedWord = 'ditetapkan petugas';

/** `Tambah 10, pindah 2, tetap 3.` */
export function summaryText(changes: readonly VisitChange[]): string {
  const countOf = (kind: VisitChange['kind']): number => changes.filter((one) => one.kind === kind).length;
  const parts = [
    ['tambah', countOf('added')],
    ['pindah', countOf('moved')],
    ['hapus', countOf('dropped')],
    ['tetap', countOf('kept')],
  ] as const;
  const said = parts.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${wholeText(count)}`);
  if (said.length === 0) return 'Tidak ada kunjungan yang dapat dijadwalkan.';
  const text = said.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** `Tetap 10.` */
export function keptSummary(count: number): string {
  return `Tetap ${wholeText(count)}.`;
}

/** Short months, years without holidays, and the proof of fairness, a sentence each. */
export function notesOf(
  { shortMonths, yearsWithoutHolidays, visits, widestGap, fixed }: VisitProposal,
  nameOf: (visit: VisitDay) => string,
): readonly string[] {
  return [
    ...shortMonths.map(
      ({ month, visits: found, wanted }) =>
        `${monthText(month.start)}: ${found} dari ${wanted}, tidak ada hari kerja yang memenuhi.`,
    ),
    ...yearsWithoutHolidays.map(
      (year) => `Hari libur ${year} belum diisi; jadwal hanya menghindari hari di luar hari kunjungan.`,
    ),
    ...fairnessText(
      visits,
      widestGap,
      fixed.map((visit) => `${nameOf(visit)} ${shortDateText(visit.date)}`),
    ),
  ];
}

function fairnessText(
  visits: readonly PlannedVisit[],
  widestGap: number,
  fixed: readonly string[],
): readonly string[] {
  if (visits.length === 0) return [];
  if (widestGap <= 1)
    return ['Adil: sampai hari mana pun, selisih kunjungan terbanyak dan tersedikit paling banyak 1.'];
  return [
    `Selisih kunjungan terbanyak dan tersedikit mencapai ${wholeText(widestGap)}, karena yang ditetapkan petugas: ${fixed.join(', ')}.`,
  ];
}

/** `Betet, 12 Maret 2026: pada jam itu juga ada Rapat Koordinasi 12 Maret 2026. …` */
export function visitClash(unit: string, date: PlainDate, meeting: string): string {
  return `${unit}, ${dateText(date)}: pada hari itu juga ada ${meeting}. Pindahkan salah satunya, atau tunjuk orang lain.`;
}

/** What "Simpan" has done. */
export const saveText = {
  saved: 'Jadwal disimpan di tab Kunjungan.',
  same: 'Jadwal sudah tersimpan; tidak ada yang berubah.',
  stale: 'Buku kerja berubah sejak jadwal disusun. Tidak ada yang disimpan. Periksa susunan barunya.',
} as const;
