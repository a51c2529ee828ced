// Checks that every page is one file that Google can show as it stands.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtPageNames, builtPages } from '../ui/page-browser';
import { servedByGoogle } from '../ui/served-page';

let pages: { name: string; html: string }[] = [];

beforeAll(() => {
  pages = builtPageNames().map((page) => {
    const name = `${page}.html`;
    return { name, html: readFileSync(path.join(builtPages, name), 'utf8') };
  });
});

function wrongPages(isWrong: (html: string) => boolean) {
  return pages.filter(({ html }) => isWrong(html)).map(({ name }) => name);
}

describe('the built pages', () => {
  it('are one for every shell, and the sidebars, each with its own title', () => {
    const shells = readdirSync(path.resolve(__dirname, '../../appsscript')).filter((name) =>
      name.endsWith('.html'),
    );
    const built = pages.map(({ name }) => name);
    expect(built).toEqual(expect.arrayContaining(shells));
    expect(built).toEqual(
      expect.arrayContaining(['about.html', 'links.html', 'obligation.html', 'trial.html', 'wizard.html']),
    );
    const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/u.exec(html)?.[1]);
    expect(titles).not.toContain(undefined);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('carry style and program inside and load nothing from anywhere', () => {
    expect(wrongPages((html) => /<link|<script[^>]*\ssrc=|@import|url\(\s*["']?http/u.test(html))).toEqual(
      [],
    );
    expect(wrongPages((html) => !html.includes('<style>') || !html.includes('<script>'))).toEqual([]);
  });

  it('say that they are Indonesian, and open links outside the frame', () => {
    expect(
      wrongPages((html) => !html.includes('<html lang="id">') || !html.includes('<base target="_top">')),
    ).toEqual([]);
  });

  it('leave no placeholder, no template sign that Google would run, and write no HTML from data', () => {
    expect(
      wrongPages((html) => /<!--\{|<\?|innerHTML|insertAdjacentHTML|document\.write/u.test(html)),
    ).toEqual([]);
  });

  it('hold no meta tag, no comment, and in no script what Google’s HTML service cuts', () => {
    const scripts = (html: string) =>
      [...html.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, code]) => code);
    // Uji di Google carries on purpose what may be cut, in scripts of their own, to see whether it is.
    expect(
      wrongPages(
        (html) => /<meta (?!name="uji")|<!--(?!\[\w+\]-->)/u.test(html) || scripts(html).length !== 1,
      ),
    ).toEqual([]);
    expect(
      wrongPages((html) => scripts(html).some((code) => /\/\/|\/\*|<\/|<!--|`/u.test(code ?? ''))),
    ).toEqual([]);
  });

  it('reach the browser as they were built: nothing of them is cut', () => {
    const placeholders = /<!--\[\w+\]-->/gu;
    const cut = pages.filter(({ html }) => servedByGoogle(html) !== html.replace(placeholders, ''));
    expect(cut.map(({ name }) => name)).toEqual(['selftest.html']);
  });

  it('have a body that takes the pass, all that the menu opens', () => {
    const windows = pages.filter(({ name }) => name !== 'page.html');
    expect(windows.filter(({ html }) => html.split('<body class="').length !== 2)).toEqual([]);
  });

  it('stay small: none above 67 KB but Rapat with 98 KB and the wizard with 121 KB, which read pasted lists of people', () => {
    expect(wrongPages((html) => Buffer.byteLength(html) > 121_000)).toEqual([]);
    expect(wrongPages((html) => Buffer.byteLength(html) > 98_000)).toEqual(['wizard.html']);
    expect(wrongPages((html) => Buffer.byteLength(html) > 67_000)).toEqual(['meetings.html', 'wizard.html']);
  });

  it('list all 38 provinces inside the wizard', () => {
    const wizard = pages.find(({ name }) => name === 'wizard.html')?.html ?? '';
    expect(wizard.match(/^\d{2} [A-Z].+$/gmu)).toHaveLength(38);
  });
});
