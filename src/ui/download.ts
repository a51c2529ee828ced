// How does a file from the server reach the person's disk?
import { el } from './dom';

/** The bytes of base64 text as a file. */
export function blobOfBase64(base64: string, type: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], { type });
}

/** A link that saves the file; it is also followed at once, and stays for whoever missed it. */
export function offerFile(blob: Blob, fileName: string): HTMLAnchorElement {
  const link = el(
    'a',
    { href: URL.createObjectURL(blob), download: fileName, class: 'quiet-link' },
    `Unduh ${fileName}`,
  );
  link.click();
  return link;
}
