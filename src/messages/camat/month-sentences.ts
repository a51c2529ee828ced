// A closed month in three sentences, made from its figures by rules.
import type { MonthFigures } from '../../core/camat/month-figures';
import { completenessOf, type Tally, timelinessOf } from '../../core/compliance/tally';
import { shareOf } from '../../core/rate';
import { listed } from '../listed';
import { monthText, outOfText, percentText, wholeText } from '../time/date-text';
import { pointsText } from './summary-text';

/** What was fulfilled and on time; what was not; what visits found, and how the month before was. */
export function monthSentences(figures: MonthFigures): readonly [string, string, string] {
  return [fulfilledSentence(figures), openSentence(figures.total), comparedSentence(figures)];
}

function fulfilledSentence({ month, total }: MonthFigures): string {
  const { expected, fulfilled } = total;
  const name = monthText(month.start);
  if (expected === 0)
    return `${name}: tidak ada laporan yang wajib, jadi kelengkapan dan ketepatan waktunya “–”.`;
  const rate = percentText(completenessOf(total));
  if (fulfilled === 0)
    return `${name}: ${expected === 1 ? 'satu-satunya' : `tidak satu pun dari ${wholeText(expected)}`} laporan yang wajib ${expected === 1 ? 'belum ' : ''}terpenuhi (${rate}).`;
  const all =
    expected === 1
      ? 'satu-satunya laporan yang wajib terpenuhi'
      : fulfilled === expected
        ? `semua ${wholeText(expected)} laporan yang wajib terpenuhi`
        : `${outOfText(fulfilled, expected)} laporan yang wajib terpenuhi`;
  return `${name}: ${all} (${rate}), ${onTimeClause(total)}.`;
}

/** The share is of all that was owed, as everywhere. */
function onTimeClause(total: Tally): string {
  const { fulfilled, onTime } = total;
  const rate = percentText(timelinessOf(total));
  if (onTime === 0)
    return `${fulfilled === 1 ? 'tetapi tidak' : 'tetapi tidak satu pun'} tepat waktu (${rate})`;
  if (onTime < fulfilled) return `${wholeText(onTime)} di antaranya tepat waktu (${rate})`;
  return fulfilled === 1 ? `tepat waktu (${rate})` : `semuanya tepat waktu (${rate})`;
}

function openSentence({ none, late, waived }: Tally): string {
  const parts = [
    ...(none === 0 ? [] : [`${wholeText(none)} belum terpenuhi`]),
    ...(late === 0 ? [] : [`${wholeText(late)} terlambat`]),
    ...(waived === 0 ? [] : [`${wholeText(waived)} mendapat dispensasi`]),
  ];
  return parts.length === 0
    ? 'Tidak ada yang belum terpenuhi, terlambat, atau mendapat dispensasi.'
    : `Sebanyak ${listed(parts)}.`;
}

function comparedSentence({ total, before }: MonthFigures): string {
  return `${visitClause(total)}; ${changeClause(total, before)}.`;
}

function visitClause({ visited, contradicted }: Tally): string {
  if (visited === 0) return 'Belum ada laporan yang diperiksa kunjungan';
  const checked = `Kunjungan memeriksa ${wholeText(visited)} laporan`;
  if (contradicted === 0) return `${checked} tanpa temuan`;
  if (contradicted < visited) return `${checked}, ${wholeText(contradicted)} di antaranya menjadi temuan`;
  return visited === 1 ? `${checked}, dan itu menjadi temuan` : `${checked}, semuanya menjadi temuan`;
}

function changeClause(total: Tally, before: Tally | null): string {
  const [now, then] = [shareOf(completenessOf(total)), before && shareOf(completenessOf(before))];
  if (now === null || then === null) return 'tidak ada bulan pembanding';
  const tenths = Math.round((now - then) * 1000);
  if (tenths === 0) return 'kelengkapannya sama dengan bulan sebelumnya';
  return `kelengkapannya ${tenths > 0 ? 'naik' : 'turun'} ${pointsText(tenths)} poin dari bulan sebelumnya`;
}
