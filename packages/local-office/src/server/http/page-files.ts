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
 * Files are looked up among what each folder held when it was ready, never by joining a visitor's path: no path can lead
 * outside, and a later build takes nothing away. A file of an early folder does not wait for the later ones.
 */
export function openPageFiles(folders: readonly Promise<string>[]): PageFiles {
  const lists = folders.map((folder) => folder.then(readFiles));
  // The request for a file reports the failure; until then no one handles it.
  for (const list of lists) list.catch(() => undefined);
  const find = async (name: string): Promise<PageFile | null> => {
    const contentType = contentTypes[path.extname(name)];
    if (contentType === undefined) return null;
    for (const list of lists) {
      const content = (await list).get(name);
      if (content !== undefined) return { contentType, content };
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

/** What a folder holds, by name below it; a few megabytes. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async (entry): Promise<[string, Buffer]> => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file).split(path.sep).join('/'), await readFile(file)];
      }),
    ),
  );
}
