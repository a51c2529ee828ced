// The one way in which the add-in writes HTML: no text that somebody typed becomes markup.
import * as fc from 'fast-check';
import { concatHtml, escapeMarkup, html, htmlText, joinHtml, trustedHtml } from '../../src/messages/html';

/** Texts that like to break out of where they stand, among ordinary ones. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[<>"'&=/;a-z# ]*$/u),
  fc.constantFrom('<script>', '</p>', '" onclick="x', "' style='", '&lt;', '<!--', '-->', '\u0000<b>'),
);

/** What a browser reads where the escaped text stands. */
function decoded(markup: string): string {
  return markup
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&amp;/gu, '&');
}

describe('an interpolated text', () => {
  test('neither opens a tag nor leaves the attribute it stands in, and is read as it was typed', () => {
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        const markup = htmlText(html`<p title="${title}">${text}</p>`);
        const parts = /^<p title="([^"<>']*)">([^<>"']*)<\/p>$/u.exec(markup);
        expect(parts?.slice(1).map(decoded)).toEqual([title, text]);
      }),
    );
  });

  test('begins no character reference of its own', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(htmlText(html`${text}`).replace(/&(?:amp|lt|gt|quot|#39);/gu, '')).not.toContain('&');
      }),
    );
  });

  test('stays text between the lines of a cell', () => {
    fc.assert(
      fc.property(fc.array(texts), (lines) => {
        expect(htmlText(joinHtml(lines, html`<br>`)).split('<br>').map(decoded)).toEqual(
          lines.length === 0 ? [''] : lines,
        );
      }),
    );
  });
});

describe('markup', () => {
  test('is taken as it is, one piece or a list', () => {
    const items = ['a & b', '<c>'].map((text) => html`<li>${text}</li>`);
    expect(htmlText(html`<ol>${items}</ol>${html`<hr>`}`)).toBe(
      '<ol><li>a &amp; b</li><li>&lt;c&gt;</li></ol><hr>',
    );
  });

  test('put together from pieces is the pieces one after the other', () => {
    fc.assert(
      fc.property(fc.array(texts), (parts) => {
        expect(htmlText(concatHtml(parts.map((text) => html`<i>${text}</i>`)))).toBe(
          parts.map((text) => `<i>${escapeMarkup(text)}</i>`).join(''),
        );
      }),
    );
  });

  test('made elsewhere is not escaped', () => {
    expect(htmlText(html`<style>${trustedHtml('p>b{margin:0}')}</style>`)).toBe(
      '<style>p>b{margin:0}</style>',
    );
  });

  test('cannot be forged: an object from JSON that looks like it is refused', () => {
    const forged = JSON.parse('{"markup":"<script>","Symbol()":"<script>"}');
    expect(() => html`${forged}`).toThrow(TypeError);
  });
});

test('a number stands as it is written', () => {
  expect(htmlText(html`<col style="width:${12.5}%">`)).toBe('<col style="width:12.5%">');
});
