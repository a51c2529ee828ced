// Marks that stand in a cell for what was left out.

/** Stands where a number was that may have been a NIK or KK number. */
export const identityMask = '[16 angka dihapus]';

/** Behind a text that is too long for a cell. */
export const cutMark = ' … (terpotong; selengkapnya ada di formulir)';

/** Behind the receipts of a report: the next one is told together with others. */
export const receiptWaits = 'menunggu';
