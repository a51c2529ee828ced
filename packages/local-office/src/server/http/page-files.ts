// Serves the files of the built pages, and no others.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface PageFile {
  readonly contentType: string;
  readonly content: Buffer;
}

export interface PageFiles {
  /** A file by its name below the folder, such as `main.js` or `bagian/grid-X.js`; null: not one of ours. */
  find(name: string): Promise<PageFile | null>;
  /** Text of a file that the build is known to make. */
  text(name: string): Promise<string>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Files are looked up in the list of what each folder held when it was ready, never by joining a visitor's path: no
 * path can lead outside. A file of an early folder does not wait for the later ones.
 */
export function openPageFiles(folders: readonly Promise<string>[]): PageFiles {
  const lists = folders.map((folder) => folder.then(listFiles));
  // The request for a file reports the failure; until then no one handles it.
  for (const list of lists) list.catch(() => undefined);
  const find = async (name: string): Promise<PageFile | null> => {
    const contentType = contentTypes[path.extname(name)];
    if (contentType === undefined) return null;
    for (const list of lists) {
      const file = (await list).get(name);
      if (file !== undefined) return { contentType, content: await readFile(file) };
    }
    return null;
  };
  return {
    find,
    text: async (name) => {
      const file = await find(name);
      if (!file) throw new Error(`the build of the pages gave no ${name}`);
      return file.content.toString('utf8');
    },
  };
}

async function listFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file).split(path.sep).join('/'), file];
      }),
  );
}
