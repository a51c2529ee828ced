// What Google's HTML service leaves of a page between the file and the browser (docs/google-facts.md, HTML service).

/**
 * The page as it reaches a browser: no comment, no `<meta>` (AS/reference/html/html-output#addMetaTag), and in every
 * script nothing of a line after `//`, also where that stands in a text or a template (practitioners).
 */
export function servedHtml(html: string): string {
  const cut = html.replace(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script\s*>|$)/gi,
    (_script, open: string, code: string, close: string) => open + code.replace(/\/\/.*$/gm, '') + close,
  );
  return cut.replace(/<!--[\s\S]*?-->/g, '').replace(/<meta\b[^>]*>/gi, '');
}
