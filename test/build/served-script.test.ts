// Checks that a page's script holds nothing that Google's HTML service cuts, and that a page where it does is not built.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import vm from 'node:vm';

const source = path.resolve(__dirname, '../../src/build/served-script.mjs');

interface Outcome {
  readonly text?: string;
  readonly refusal?: string;
}

// The builder is an ES module, which jest's CommonJS cannot import; one process rewrites all scripts.
function rewriteAll(scripts: readonly string[]): readonly Outcome[] {
  const program = `
    const { asServedScript } = await import(${JSON.stringify(source)});
    const rewrite = (script) => {
      try { return { text: asServedScript(script, 'uji') }; } catch (error) { return { refusal: error.message }; }
    };
    console.log(JSON.stringify(${JSON.stringify(scripts)}.map(rewrite)));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return JSON.parse(output) as Outcome[];
}

const cut = /\/\/|\/\*|<\/|<!--|`/u;

const harmless = [
  ['an address', '"http://www.w3.org/2000/svg"'],
  ['slashes side by side', '"a///b////c"'],
  ['slashes that were escaped already', String.raw`"a\/\/b"`],
  ['the beginning of a comment', '"a/*b*/c"'],
  ['the end of a script', '"<b>x</b></script><!-- y -->"'],
  ['a text with a backquote', '"a`b"'],
  ['a text with line breaks, which the minifier writes in backquotes', '`a\n//b\n`'],
  ['a pattern for an address', String.raw`/^https?:\/\//u.exec("https://x")[0]`],
  ['a pattern that repeats a slash', String.raw`"a//b".replace(/\/*b/gu, "c")`],
  ['a pattern with slashes in brackets', '"a//*b".replace(/[//*]+/gu, "-")'],
  ['a pattern for a comment', '"<!-- a".replace(/<!--/u, "")'],
] as const;

const refused = [
  ['a template', ['out=`a$', '{1}`;'].join(''), '`'],
  ['a template with a tag', 'out=String.raw`a`;', '`'],
  ['a comment', 'out=1; // satu', '//'],
  ['a comment in the middle', 'out=1/* satu */;', '/*'],
  ['a comparison with a pattern', 'out=1</x/;', '</'],
] as const;

let outcomes: readonly Outcome[] = [];
beforeAll(() => {
  outcomes = rewriteAll([
    ...harmless.map(([, expression]) => `out=${expression};`),
    ...refused.map(([, script]) => script),
  ]);
}, 60_000);

describe('a script as Google may serve it', () => {
  it.each(harmless.map((one, place) => [...one, place] as const))(
    '%s says the same and holds nothing that is cut',
    (_, expression, place) => {
      const { text = '' } = outcomes[place] ?? {};
      expect(text).not.toMatch(cut);
      const before = { out: '' };
      const after = { out: '' };
      vm.runInNewContext(`out=${expression};`, before);
      vm.runInNewContext(text, after);
      expect(after.out).toBe(before.out);
      expect(after.out).not.toBe('');
    },
  );

  it.each(refused.map((one, place) => [...one, place] as const))(
    '%s is refused, with the page and the place',
    (_, _script, mark, place) => {
      const { refusal } = outcomes[harmless.length + place] ?? {};
      expect(refusal).toContain(`The script of uji holds ${mark} (`);
      expect(refusal).toContain('out=');
    },
  );
});
