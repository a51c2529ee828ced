// What is noted in Kehadiran beside a check-in.
import type { CheckInWords } from '../../core/meetings/check-in';
import { timeOf } from '../../core/time/plain-date';
import { timeText } from '../time/date-text';

export const checkInWords: CheckInWords = {
  guest: 'tamu',
  outside: (at) => `di luar waktu ${timeText(timeOf(at))}`,
  again: (at) => `juga ${timeText(timeOf(at))}`,
  isOwn: (part) => /^(?:juga|di luar waktu) \d{2}\.\d{2}$/u.test(part),
};
