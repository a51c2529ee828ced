// What Kesehatan says about BigQuery.
import type { Zone } from '../../core/office/unit';
import { daysBetween, type PlainDateTime } from '../../core/time/plain-date';
import { check, type HealthCheck, shortList } from '../maintenance/health-fact';
import { momentText, periodKeyText, wholeText } from '../time/date-text';

interface ShownPush {
  readonly at: PlainDateTime;
  /** `2026-03`. */
  readonly month: string;
  readonly rows: number;
}

export interface PushHealth {
  readonly hasPlace: boolean;
  readonly zone: Zone;
  readonly now: PlainDateTime;
  /** The push that arrived last. */
  readonly newest: ShownPush | null;
  readonly pending: ShownPush | null;
  /** Keys of months of which codes have come and none was saved. */
  readonly unsavedMonths: readonly string[];
  readonly sourceId: string;
  /** Other workbooks, and when each saved last by the office's clock; null where nobody knows. */
  readonly others: readonly { readonly sourceId: string; readonly at: PlainDateTime | null }[];
}

/** Days after which a push without an end is no longer waited for quietly. */
const patience = 1;

/** Worst first. */
export function pushChecks(health: PushHealth): readonly HealthCheck[] {
  if (!health.hasPlace)
    return [
      check(
        'warn',
        'BigQuery belum diatur',
        'Pilih Simpan ke BigQuery, lalu isi proyek, dataset, dan lokasi.',
      ),
    ];
  return [...sourceChecks(health), ...pendingChecks(health), newestCheck(health)];
}

function sourceChecks({ others, sourceId, zone }: PushHealth): readonly HealthCheck[] {
  if (others.length === 0) return [];
  const known = shortList(
    others.map(({ sourceId: other, at }) => (at === null ? other : `${other} (${momentText(at, zone)})`)),
  );
  return [
    check(
      'bad',
      'Dua sumber untuk satu kabupaten',
      `Selain buku kerja ini (${sourceId}), ada yang menulis ke tabel yang sama: ${known}. Yang dikirim terakhir yang berlaku. Cari salinan buku kerja, dan pakai satu saja.`,
    ),
  ];
}

function pendingChecks({ pending, now, zone }: PushHealth): readonly HealthCheck[] {
  if (pending === null) return [];
  const isLong = daysBetween(pending.at, now) > patience;
  return [
    check(
      isLong ? 'bad' : 'warn',
      'Pengiriman ke BigQuery belum selesai',
      `Dikirim ${momentText(pending.at, zone)} untuk ${periodKeyText(pending.month)}. Tekan Simpan ke BigQuery sekali lagi: yang sudah sampai tidak tersimpan dua kali.`,
    ),
  ];
}

function newestCheck({ newest, unsavedMonths, zone }: PushHealth): HealthCheck {
  if (newest === null)
    return check(
      'warn',
      'Belum ada catatan penyimpanan ke BigQuery',
      'Tekan Simpan ke BigQuery. Bila dahulu pernah tersimpan, tidak ada yang terhitung dua kali.',
    );
  const saved = `Terakhir ${momentText(newest.at, zone)}: ${periodKeyText(newest.month)}, ${wholeText(newest.rows)} baris.`;
  return unsavedMonths.length === 0
    ? check('good', 'Tersimpan di BigQuery', saved)
    : check(
        'warn',
        'Ada bulan yang belum tersimpan di BigQuery',
        `${saved} Belum: ${shortList(unsavedMonths.map(periodKeyText))}.`,
      );
}
