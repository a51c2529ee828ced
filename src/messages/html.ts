// Writes HTML in which every interpolated text is escaped.

const markup: unique symbol = Symbol();

/** A piece of HTML that `html` wrote. Its key is private to this file, so no cell, form or JSON can pass for one. */
export interface Html {
  readonly [markup]: string;
}

/** What may stand between the braces: text is escaped, markup and lists of it are taken as they are. */
type HtmlValue = string | number | Html | readonly Html[];

/**
 * A tagged template: html`<p title="${title}">${text}</p>`. Texts may stand inside an element or inside a quoted
 * attribute; in neither place can they open a tag or leave the attribute. They do not belong in a tag's name, an
 * attribute without quotes, a script or a style sheet.
 */
export function html(literals: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return trustedHtml(
    literals.reduce((written, literal, index) => written + htmlOf(values[index - 1] ?? '') + literal),
  );
}

/** The written HTML as text, for a mail, a printer or a browser. */
export function htmlText(piece: Html): string {
  return piece[markup];
}

/** Markup made elsewhere: a style sheet of ours, a letter that `html` wrote before it was stored. Never typed text. */
export function trustedHtml(text: string): Html {
  return { [markup]: text };
}

/** The pieces one after the other. */
export function concatHtml(pieces: readonly Html[]): Html {
  return trustedHtml(pieces.map(htmlText).join(''));
}

/** Texts, escaped, with a piece of markup between each two: the lines of a cell with `<br>` between them. */
export function joinHtml(texts: readonly string[], between: Html): Html {
  return trustedHtml(texts.map(escapeMarkup).join(htmlText(between)));
}

/** Text as it may stand in HTML or XML, inside an element and inside a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/gu, (char) => entities[char] ?? '');
}

function htmlOf(value: HtmlValue): string {
  if (typeof value !== 'object') return escapeMarkup(String(value));
  return htmlText(markup in value ? value : concatHtml(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
