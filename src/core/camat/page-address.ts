// The address of the camat's page, as Google shows it to whoever deploys the page.

/** What a pasted text is: an address that visitors can open, Google's address for editors only, or something else. */
export type PastedAddress =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'test-address' | 'other' };

/** A deployed web app, with the domain of a Workspace or the number of a signed-in account in between or not. */
const shape =
  /^(https:\/\/script\.google\.com|http:\/\/127\.0\.0\.1(?::\d+)?)((?:\/a(?:\/macros)?\/[\w.-]+)?)((?:\/macros)?)(?:\/u\/\d+)?\/s\/([\w-]+)\/(exec|dev)$/u;

/**
 * Reads an address of the page; what follows `?` or `#` is left out, and the number of the account, which only holds for
 * the one who copied it. `…/dev` opens for editors only, and no `…/exec` can be derived from it. Addresses of this
 * computer are for trying the add-in without Google.
 */
export function parsePageAddress(text: string): PastedAddress {
  const [, origin, domain = '', macros = '', id, end] = shape.exec(text.trim().replace(/[?#].*$/u, '')) ?? [];
  if (origin === undefined || id === undefined || (domain + macros).split('/macros').length !== 2)
    return { kind: 'other' };
  if (end === 'dev') return { kind: 'test-address' };
  return { kind: 'address', address: `${origin}${domain}${macros}/s/${id}/exec` };
}
