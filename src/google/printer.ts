// How does a page become a PDF? Google converts HTML without any further scope.
import type { PrinterPort } from '../app/ports-setup';

export const googlePrinter: PrinterPort = {
  printPdf: (html) =>
    Utilities.base64Encode(Utilities.newBlob(html, 'text/html').getAs('application/pdf').getBytes()),
};
