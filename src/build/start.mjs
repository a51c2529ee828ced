// How does `npm start` come from a fresh clone to an open office? Builds what is stale, then starts the server.
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDistIfStale } from './build.mjs';
import { buildOfficeGrid, buildOfficePages, buildOfficeServer } from './office-bundle.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kosong: { type: 'boolean', default: false },
    port: { type: 'string', default: '8010' },
    folder: { type: 'string' },
    kantor: { type: 'string' },
  },
});
const folder = values.folder ?? positionals[0];

const started = performance.now();
const serverFile = await buildOfficeServer();
const { startOffice } = await import(pathToFileURL(serverFile).href);
// The grid's bundle takes seconds to build on a fresh clone: the address must not wait for it.
await startOffice({
  scriptFolder: folder === undefined ? undefined : resolve(folder),
  ownScript: resolve(root, 'dist'),
  stateFolder: resolve(values.kantor ?? resolve(root, '.kantor')),
  port: Number(values.port),
  empty: values.kosong,
  scriptReady: folder === undefined ? buildDistIfStale() : Promise.resolve(false),
  buildPages: [buildOfficePages, buildOfficeGrid],
  startedMs: started,
});
