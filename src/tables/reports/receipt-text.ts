// The cell of Laporan that says which receipts a report has had.
import type { ReceiptMark } from '../../core/reports/receipt';
import { parsePlainDate } from '../../core/time/plain-date';
import { receiptWaits } from '../../messages/office/cell-mark';

/** `2026-02-10 2`, `2026-02-10 3 menunggu`; '' for none. */
export function textOfReceipt(mark: ReceiptMark | null): string {
  if (mark === null) return '';
  return [mark.day, String(mark.sent), ...(mark.waits ? [receiptWaits] : [])].join(' ');
}

/** Null for a text that is no such mark: then no receipt counts as sent. */
export function receiptOfText(text: string): ReceiptMark | null {
  const [date = '', sent = '', word = ''] = text.split(' ');
  const day = parsePlainDate(date);
  if (day === null || !/^\d{1,4}$/u.test(sent)) return null;
  return { day, sent: Number(sent), waits: word === receiptWaits };
}
