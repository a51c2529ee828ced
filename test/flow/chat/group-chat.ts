// A month of a group chat: 400 messages, 30 of them reports.
import { kasimanUnits } from '../kasiman';

/** The number of each desa's secretary, as Kontak has it. */
export function numberOf(place: number): string {
  return `0812-0000-${String(1001 + place)}`;
}

function chatNumber(place: number): string {
  return `+62 812-0000-${String(1001 + place)}`;
}

const talk = [
  'Siap bu',
  'Mohon izin, laporan menyusul',
  'Baik, terima kasih',
  'Lapor bu, kami hadir',
  '👍',
  'Besok rapat jam 9',
];

interface Said {
  readonly day: number;
  readonly sender: string;
  readonly text: string;
}

const reports: readonly Said[] = [
  // 21 of known numbers: ten desa twice, one of them a third time.
  ...kasimanUnits.flatMap((_, place) =>
    [6, 13].map((day) => ({
      day,
      sender: chatNumber(place),
      text: `LAPOR KB; ${day}/2; balai desa; ${20 + place}; bersih lingkungan`,
    })),
  ),
  { day: 20, sender: chatNumber(0), text: 'LAPOR KB\n20/2\nlapangan\n31\nmenata taman' },
  // 3 of numbers that nobody knows.
  ...[0, 1, 2].map((index) => ({
    day: 15,
    sender: `+62 857-9999-000${index}`,
    text: `LAPOR KB; ${10 + index}/2; masjid; 15; sapu halaman`,
  })),
  // 4 that cannot be read.
  { day: 16, sender: chatNumber(1), text: 'LAPOR KB; 31/2; balai desa; 20; bersih' },
  { day: 16, sender: chatNumber(2), text: 'LAPOR KB; 15/2; balai desa; dua puluh; bersih' },
  { day: 16, sender: chatNumber(3), text: 'LAPOR XY; 15/2; balai desa; 20; bersih' },
  { day: 16, sender: chatNumber(4), text: 'LAPOR KB; 27/2; balai desa; 20; bersih' },
  // 2 that repeat another.
  { day: 17, sender: chatNumber(5), text: 'LAPOR KB; 13/2; balai desa; 25; bersih lingkungan' },
  { day: 18, sender: chatNumber(6), text: 'LAPOR KB; 6/2; balai desa; 26; bersih-bersih' },
];

/** The export: reports at a quarter past eight, a photo after each seventh, talk between them up to 400 messages. */
export function groupChat(): string {
  const lines: { readonly at: number; readonly line: string }[] = [];
  const put = ({ day, sender, text }: Said, minute: number): void => {
    const clock = `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`;
    lines.push({
      at: day * 1440 + minute,
      line: `${String(day).padStart(2, '0')}/02/26 ${clock} - ${sender}: ${text}`,
    });
  };
  reports.forEach((report, index) => {
    put(report, 15 + index);
    if (index % 7 === 0)
      put({ ...report, text: `IMG-202602${report.day}-WA00${10 + index}.jpg (file terlampir)` }, 16 + index);
  });
  for (let index = 0; lines.length < 400; index += 1)
    put(
      { day: 1 + (index % 25), sender: `Warga ${index % 9}`, text: talk[index % talk.length] ?? '' },
      120 + (index % 300),
    );
  return lines
    .sort((left, right) => left.at - right.at)
    .map(({ line }) => line)
    .join('\n');
}
