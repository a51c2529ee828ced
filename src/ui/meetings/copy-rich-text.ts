// Copies a document with its headings and tables, to be pasted into a word processor.
import { wordHtml } from './word-html';

/** Whether it worked. Google's frame may deny the clipboard; a copy event of our own is the fallback. */
export async function copyRichText(page: string): Promise<boolean> {
  const html = wordHtml(page);
  const plain = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent(html, plain);
  }
}

function copyByEvent(html: string, plain: string): boolean {
  let isCopied = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
    isCopied = true;
  };
  document.addEventListener('copy', give);
  document.execCommand('copy');
  document.removeEventListener('copy', give);
  return isCopied;
}
