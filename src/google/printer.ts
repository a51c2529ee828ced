// Prints a page as PDF and packs texts into one file; Google does both without a further scope.
import type { PrinterPort } from '../app/ports-setup';

export const googlePrinter: PrinterPort = {
  printPdf: (html) =>
    Utilities.base64Encode(Utilities.newBlob(html, 'text/html').getAs('application/pdf').getBytes()),
  packFiles: (files) => {
    const blobs = files.map(({ name, text }) => Utilities.newBlob(text, 'application/xml', name));
    return Utilities.base64Encode(Utilities.zip(blobs).getBytes());
  },
};
