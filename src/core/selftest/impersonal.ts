// Takes addresses and ids out of Google's words, which are made to be sent to the maintainers.

/** The text without e-mail addresses, web addresses beyond their host, and ids of files, people and deployments. */
export function impersonal(text: string): string {
  return text
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, '<surel>')
    .replace(/(https?:\/\/[^/\s"'<>]+)\/[^\s"'<>]*/gu, (address: string, host: string) =>
      address.startsWith('https://www.googleapis.com/auth/') ? address : `${host}/…`,
    )
    .replace(/(?<![\w/.-])(?=[\w-]*\d)[\w-]{20,}/gu, '<id>')
    .slice(0, 400);
}
