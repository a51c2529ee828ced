// The link of the office above: its form with a placeholder where the code of the month goes.

/** What the office above leaves in the place of the code. */
export const RECAP_PLACEHOLDER = 'REKAP';

const withPlaceholder = /^https?:\/\/[^\s"'<>]+[?&][^\s"'<>=]+=REKAP(?=&|#|$)/u;

/** Whether a text is a link into which a code can be put. */
export function isRecapLink(text: string): boolean {
  return text.length <= LONGEST_LINK && withPlaceholder.test(text);
}

/** The link with the code in place of the placeholder; '' where the text is no such link. */
export function recapLinkWith(link: string, code: string): string {
  return isRecapLink(link) ? link.replace(/=REKAP(?=&|#|$)/u, `=${encodeURIComponent(code)}`) : '';
}

const LONGEST_LINK = 1500;
