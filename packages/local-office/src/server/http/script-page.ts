// Makes a script's HTML a page that can call the script and nothing else.
/** What a script's page may do; its origin is none, so it reaches no cookie, storage or address of ours. */
export const scriptPageHeaders = {
  'content-security-policy':
    'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
} as const;

/** What mail may do: show itself and open links. */
export const mailPageHeaders = {
  'content-security-policy':
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: https:",
} as const;

/** Puts the shim before everything that could use `google.script`: into the head, or in front of all. */
export function withShim(html: string, shim: string): string {
  const script = `<script>${shim.replaceAll('</script', '<\\/script')}</script>`;
  const head =
    /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (!head) return `<!doctype html>${script}${html}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}

/** Links of a letter open in a window of their own, so that the letter stays. */
export function asLetter(html: string): string {
  return `<!doctype html><meta charset="utf-8"><base target="_blank">${html}`;
}
