// Brings a file from the server to the person's disk.
import { download } from '../messages/office/shared-page-text';
import { el } from './dom';

/** The bytes of base64 text as a file. */
export function blobOfBase64(base64: string, type: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return new Blob([bytes], { type });
}

/** A link that saves the file when it is followed: for a second file, since a browser may refuse to save two unasked. */
export function fileLink(blob: Blob, fileName: string): HTMLAnchorElement {
  return el(
    'a',
    { href: URL.createObjectURL(blob), download: fileName, class: 'quiet-link' },
    download(fileName),
  );
}

/** A link that saves the file; it is also followed at once, and stays for a second try. */
export function offerFile(blob: Blob, fileName: string): HTMLAnchorElement {
  const link = fileLink(blob, fileName);
  link.click();
  return link;
}
