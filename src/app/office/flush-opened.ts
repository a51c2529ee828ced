// Makes sure that rows opened for mails are in the workbook before the first of these leaves.
import type { Ports } from '../ports';

/**
 * Flushes rows that say "sedang dikirim". Where that fails no mail has left, so the rows are noted as failed by
 * `noteFailed`, and the failure goes on. Where that fails too they stay open: they are shown, and nothing is sent twice.
 */
export function flushOpened({ workbook }: Pick<Ports, 'workbook'>, noteFailed: () => void): void {
  try {
    workbook.flush();
  } catch (failure) {
    try {
      noteFailed();
      workbook.flush();
    } catch {
      throw failure;
    }
    throw failure;
  }
}
