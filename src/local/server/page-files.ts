// Which files may leave the folder of the built pages?
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
 * Files are looked up in the list of what the folder held when it was ready, never by joining a visitor's path:
 * no path can lead outside.
 */
export const openPageFiles = (ready: Promise<string>): PageFiles => {
  const known = ready.then(listFiles);
  // Whoever asks for a file hears of the failure; until then it is nobody's.
  known.catch(() => undefined);
  const find = async (name: string): Promise<PageFile | null> => {
    const file = (await known).get(name);
    const contentType = contentTypes[path.extname(name)];
    return file === undefined || contentType === undefined
      ? null
      : { contentType, content: await readFile(file) };
  };
  return {
    find,
    text: async (name) => {
      const file = await find(name);
      if (!file) throw new Error(`the build of the pages gave no ${name}`);
      return file.content.toString('utf8');
    },
  };
};

const listFiles = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file).split(path.sep).join('/'), file];
      }),
  );
};
