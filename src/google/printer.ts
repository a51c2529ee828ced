// How does a page become a PDF, and how do texts become one packed file? Google does both without any further scope.
import type { PrinterPort } from '../app/ports-setup';

export const googlePrinter: PrinterPort = {
  printPdf: (html) =>
    Utilities.base64Encode(Utilities.newBlob(html, 'text/html').getAs('application/pdf').getBytes()),
  packFiles: (files) => {
    const blobs = files.map(({ name, text }) => Utilities.newBlob(text, 'application/xml', name));
    return Utilities.base64Encode(Utilities.zip(blobs).getBytes());
  },
};
