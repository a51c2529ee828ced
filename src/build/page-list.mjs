// Lists the pages of the add-in.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A page. Its script is src/ui/<room>/<name>.ts; `words` is the file that gives a sidebar its title.
 * @typedef {{ readonly name: string, readonly script: string, readonly shell: string, readonly words: string | null }} UiPage
 */

/** The room of pages that only the build with BigQuery has. */
const scaledRoom = 'push';

/**
 * Every page of a build: those with a shell of their own, appsscript/<name>.html, and the sidebars, which have words in
 * src/messages/<room>/<name>-page-text.ts and share the shell src/ui/sidebar.html. In the build with BigQuery a script of
 * the room push takes the place of the one of the same name. Throws for a shell without a script.
 * @param {{ readonly hasBigQuery: boolean }} kind
 * @returns {readonly UiPage[]}
 */
export function listPages({ hasBigQuery }) {
  const shells = listFiles('appsscript', '.html');
  const words = listFiles('src/messages', '-page-text.ts');
  const scripts = listFiles('src/ui', '.ts');
  const pages = [...scripts].flatMap(([place, base]) => {
    const [room = '', name] = place.split(path.sep);
    if (name === undefined || (room === scaledRoom && !hasBigQuery)) return [];
    const scaled = scripts.get(path.join(scaledRoom, name));
    const script = hasBigQuery && scaled !== undefined ? scaled : base;
    const own = shells.get(name);
    const text = own === undefined ? words.get(place) : null;
    const shell = own ?? path.join(root, 'src/ui/sidebar.html');
    return text === undefined ? [] : [{ name, script, shell, words: text }];
  });
  for (const [name] of shells) {
    if (!pages.some((page) => page.name === name))
      throw new Error(`No script src/ui/*/${name}.ts for ${name}.html`);
  }
  return pages;
}

/**
 * The files below a folder that end so, by their place there without that end.
 * @param {string} folder
 * @param {string} end
 */
function listFiles(folder, end) {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  const fitting = files.filter((file) => file.endsWith(end));
  return new Map(fitting.map((file) => [file.slice(0, -end.length), path.join(root, folder, file)]));
}
