// What the HTML service takes out of a page on its way to the browser, and what it leaves.
import type { OfficeOptions } from '../../src/office';
import { scriptRun } from './script-runs';

const page = [
  '<!doctype html><head><meta name="kunci" content="x"></head><body><!-- catatan -->',
  '<a href="https://kantor.example/">Kantor</a>',
  '<script>const a = "https://kantor.example/"; // akhir',
  'const b = `dua // tiga`;',
  'const c = "http:/" + "/kantor.example/";</script>',
].join('\n');

const cut = [
  '<!doctype html><head></head><body>',
  '<a href="https://kantor.example/">Kantor</a>',
  '<script>const a = "https:',
  'const b = `dua ',
  'const c = "http:/" + "/kantor.example/";</script>',
].join('\n');

function pages(options: OfficeOptions = {}) {
  return scriptRun({ ...options, html: { halaman: page } });
}

describe('what Google serves of a page (docs/google-facts.md, HTML service)', () => {
  it.each([
    ["HtmlService.createHtmlOutputFromFile('halaman').getContent()"],
    ["HtmlService.createTemplateFromFile('halaman').evaluate().getContent()"],
  ])('%s has lost comments, meta tags and whatever follows // in a script', (expression) => {
    expect(pages().value(expression)).toBe(cut);
  });

  it('the raw content of a template is untouched (practitioners)', () => {
    expect(pages().value("HtmlService.createTemplateFromFile('halaman').getRawContent()")).toBe(page);
  });

  it('a page made from a text is cut where it is shown, not before', () => {
    const { office, run, value } = pages();
    const made =
      "HtmlService.createHtmlOutput(HtmlService.createTemplateFromFile('halaman').getRawContent())";
    expect(value(`${made}.getContent()`)).toBe(page);
    run(`SpreadsheetApp.getUi().showSidebar(${made})`);
    expect(office.dialogs[0]?.html).toBe(cut);
  });

  it('the web app serves its pages cut, with the meta tags that the script added', () => {
    const { office } = pages();
    office.load({
      files: {
        'Code.gs':
          "function doGet() { return HtmlService.createHtmlOutputFromFile('halaman').addMetaTag('viewport', 'width=device-width'); }",
      },
      html: { halaman: page },
      manifest: {},
    });
    expect(office.webGet()).toMatchObject({
      kind: 'html',
      html: cut,
      metaTags: [{ name: 'viewport', content: 'width=device-width' }],
    });
  });

  it('an office told so leaves the pages as they are: the cut in scripts is a report, not documented', () => {
    const { office, run, value } = pages({ cutsPages: false });
    expect(value("HtmlService.createHtmlOutputFromFile('halaman').getContent()")).toBe(page);
    run("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('halaman'))");
    expect(office.dialogs[0]?.html).toBe(page);
  });
});
