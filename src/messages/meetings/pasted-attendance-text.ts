// What is said about a pasted attendance list, line by line.
import type { Attendance } from '../../core/meetings/attendance';
import type { MatchProblem } from '../../core/meetings/pasted/attendance-match';
import { contactText, pasteProblemText } from '../contacts/contact-text';
import { quoted } from '../quoted';
import { wholeText } from '../time/date-text';
import { attendanceWords } from './meeting-words';

function stateText({ state, representedBy }: Pick<Attendance, 'state' | 'representedBy'>): string {
  if (state === null) return 'kosong';
  return state === 'represented' && representedBy !== ''
    ? `${attendanceWords[state]} oleh ${representedBy}`
    : attendanceWords[state];
}

/** `Sekretaris Desa Batokan: hadir. Nama dicatat: Siti.`; what stood there before is said. */
export function changedAttendanceText(
  who: string,
  before: Attendance,
  after: Attendance,
  otherName: string,
): string {
  const [old, now] = [stateText(before), stateText(after)];
  const said = before.state === null || old === now ? now : `${old} menjadi ${now}`;
  const name = before.name === after.name ? '' : ` Nama dicatat: ${after.name}.`;
  const other =
    otherName === '' ? '' : ` Di daftar tertulis ${after.name}; nama ${quoted(otherName, 60)} tidak dipakai.`;
  return `${who}: ${said}.${name}${other}`;
}

export function guestText({ name, position }: Pick<Attendance, 'name' | 'position'>, unit: string): string {
  return `${[name, position, unit].filter((part) => part !== '').join(', ')}. Tidak ada di daftar undangan.`;
}

/** What is wrong with a line and what to do. `names` are the units that a person may choose from. */
export function attendanceProblemText(problem: MatchProblem, names: readonly string[]): string {
  switch (problem.code) {
    case 'state-missing':
      return 'Kehadirannya tidak disebut. Tambahkan hadir, izin, diwakili, atau tidak hadir.';
    case 'state-unclear':
      return `Kehadirannya belum jelas: ${quoted(problem.text, 60)}. Tulis satu saja: hadir, izin, tidak hadir, atau diwakili dan namanya di belakang jabatan yang diundang.`;
    case 'who-unclear':
      return 'Yang dimaksud belum jelas. Pilih, atau tambahkan jabatannya.';
    case 'not-invited':
      return `${quoted(problem.text, 60)} tidak ada di daftar undangan rapat ini. Perbaiki jabatannya, atau biarkan: barisnya tidak dicatat.`;
    case 'nobody':
      return 'Baris ini tidak menyebut siapa-siapa.';
    case 'differs-from-line':
      return `Berbeda dengan baris ${wholeText(problem.line)} untuk orang yang sama. Keduanya tidak dicatat; hapus salah satunya.`;
    case 'unit-missing':
      return pasteProblemText({ code: 'unit-missing', units: [] }, names);
    default:
      return pasteProblemText(problem, names);
  }
}

export const pastedAttendanceText = {
  same: 'Sudah tercatat.',
  repeated: (first: number): string => `Sama dengan baris ${wholeText(first)}.`,
  everybody: (count: number): string => (count === 2 ? 'Keduanya' : `Semuanya (${wholeText(count)})`),
  stale: 'Daftar hadir berubah sejak pratinjau dibuat. Tidak ada yang disimpan. Periksa pratinjau barunya.',
  saved: (changed: number, guests: number): string =>
    changed + guests === 0
      ? 'Tidak ada yang berubah: semuanya sudah tercatat.'
      : `${[
          ...(changed === 0 ? [] : [`Kehadiran ${wholeText(changed)} orang`]),
          ...(guests === 0 ? [] : [`${wholeText(guests)} tamu`]),
        ].join(' dan ')} disimpan di tab Kehadiran.`,
  passedOver: (lines: readonly number[]): string =>
    `Baris ${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ', …' : ''} dilewati karena tidak menyebut kehadiran seseorang.`,
  unused: contactText.unused,
  unclearOwner: contactText.unclearOwner,
  leftOut: contactText.leftOut,
} as const;
