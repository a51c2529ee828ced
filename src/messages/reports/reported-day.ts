// What the day of a report is called: the day of an activity, or the month that was counted.
import type { ReportForm } from '../../core/obligations/obligation';
import type { PlainDate } from '../../core/time/plain-date';
import { dateText, monthText } from '../time/date-text';

interface DayWords {
  /** As the form asks for it. */
  readonly label: string;
  /** Before it in a sentence: `laporan kegiatan 13 Februari 2026`. */
  readonly noun: string;
  readonly textOf: (day: PlainDate) => string;
}

const month: DayWords = {
  label: 'Bulan laporan',
  noun: 'bulan',
  textOf: monthText,
};

/** By form: forms that count people or posts ask for the month, by any of its days. */
export const dayWords: Readonly<Record<ReportForm, DayWords>> = {
  activity: { label: 'Tanggal kegiatan', noun: 'kegiatan', textOf: dateText },
  population: month,
  siskamling: month,
  dissemination: { label: 'Tanggal sosialisasi', noun: 'sosialisasi', textOf: dateText },
  milestone: { label: 'Tanggal tercapai', noun: 'tonggak', textOf: dateText },
  recap: { ...month, label: 'Tenggat' },
};
