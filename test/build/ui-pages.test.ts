// Checks that every page is one file that Google can show as it stands.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtPages } from '../ui/page-browser';

let pages: { name: string; html: string }[] = [];

beforeAll(() => {
  const names = readdirSync(builtPages).filter((name) => /^(?!area-|part-).*\.html$/u.test(name));
  pages = names.map((name) => ({ name, html: readFileSync(path.join(builtPages, name), 'utf8') }));
});

function wrongPages(isWrong: (html: string) => boolean) {
  return pages.filter(({ html }) => isWrong(html)).map(({ name }) => name);
}

describe('the built pages', () => {
  it('are one for every shell, the wizard and the four sidebars among them', () => {
    const shells = readdirSync(path.resolve(__dirname, '../../appsscript')).filter((name) =>
      name.endsWith('.html'),
    );
    const built = pages.map(({ name }) => name);
    expect([...built].sort()).toEqual([...shells].sort());
    expect(built).toEqual(
      expect.arrayContaining(['about.html', 'links.html', 'obligation.html', 'trial.html', 'wizard.html']),
    );
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

  it('stay small: none above 60 KB, the wizard with its reader of pasted lists 100 KB', () => {
    expect(wrongPages((html) => Buffer.byteLength(html) > 100_000)).toEqual([]);
    expect(wrongPages((html) => Buffer.byteLength(html) > 60_000)).toEqual(['wizard.html']);
  });

  it('list all 38 provinces inside the wizard', () => {
    const wizard = pages.find(({ name }) => name === 'wizard.html')?.html ?? '';
    expect(wizard.match(/^\d{2} [A-Z].+$/gmu)).toHaveLength(38);
  });
});
