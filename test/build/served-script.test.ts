// Checks that a page's script holds nothing that Google's HTML service cuts, and that a page where it does is not built.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import vm from 'node:vm';

const source = path.resolve(__dirname, '../../src/build/served-script.mjs');

// The builder is an ES module, which jest's CommonJS cannot import.
function safe(script: string): { text?: string; refusal?: string } {
  const program = `
    const { asServedScript } = await import(${JSON.stringify(source)});
    try { console.log(JSON.stringify({ text: asServedScript(${JSON.stringify(script)}, 'uji') })); }
    catch (error) { console.log(JSON.stringify({ refusal: error.message })); }`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return JSON.parse(output) as { text?: string; refusal?: string };
}

const cut = /\/\/|\/\*|<\/|<!--|`/u;

describe('a script as Google may serve it', () => {
  it.each([
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
  ])('%s says the same and holds nothing that is cut', (_, expression) => {
    const { text = '' } = safe(`out=${expression};`);
    expect(text).not.toMatch(cut);
    const before = { out: '' };
    const after = { out: '' };
    vm.runInNewContext(`out=${expression};`, before);
    vm.runInNewContext(text, after);
    expect(after.out).toBe(before.out);
    expect(after.out).not.toBe('');
  });

  it.each([
    ['a template', ['out=`a$', '{1}`;'].join(''), '`'],
    ['a template with a tag', 'out=String.raw`a`;', '`'],
    ['a comment', 'out=1; // satu', '//'],
    ['a comment in the middle', 'out=1/* satu */;', '/*'],
    ['a comparison with a pattern', 'out=1</x/;', '</'],
  ])('%s is refused, with the page and the place', (_, script, mark) => {
    const { refusal } = safe(script);
    expect(refusal).toContain(`The script of uji holds ${mark} (`);
    expect(refusal).toContain('out=');
  });
});
