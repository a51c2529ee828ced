// `npm start` and `npm run office`: builds what is stale, then starts the local office's server.
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildOfficeGrid, buildOfficePages, buildOfficeServer } from 'local-office/build';
import { buildDistIfStale } from './build.mjs';
import { buildDemo, keptDemo } from './demo.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kosong: { type: 'boolean', default: false },
    kabupaten: { type: 'boolean', default: false },
    port: { type: 'string', default: '8010' },
    folder: { type: 'string' },
    kantor: { type: 'string' },
    bahasa: { type: 'string', default: 'id' },
    mulai: { type: 'string' },
    'web-app-sees-container': { type: 'boolean', default: false },
  },
});
const folder = values.folder ?? positionals[0];
const stateFolder = resolve(values.kantor ?? resolve(root, '.kantor'));

const started = performance.now();
const demoName = values.kabupaten ? 'kabupaten' : 'demo';
const [serverFile, demoFile] = await Promise.all([buildOfficeServer(), buildDemo(demoName)]);
const { startOffice } = await import(pathToFileURL(serverFile).href);
const { accounts, functionWords, webPageTitle } = await import(pathToFileURL(demoFile).href);
const scriptReady = folder === undefined ? buildDistIfStale() : Promise.resolve(false);
const project =
  folder === undefined
    ? {
        scriptFolder: resolve(root, 'dist'),
        title: 'Pantau Desa',
        stateFolder: resolve(stateFolder, stateName()),
        demo: Promise.resolve(values.kosong ? null : demoFile),
        keptDemo: values.kosong ? Promise.resolve(null) : keptDemoOf(),
        accounts: accounts.map((/** @type {object} */ account) => ({
          ...account,
          language: values.bahasa === 'en' ? 'en' : 'id',
        })),
        webPageTitle,
        functionWords,
        ...(values.mulai === undefined ? {} : { startsAt: values.mulai }),
        scriptReady,
      }
    : {
        scriptFolder: resolve(folder),
        title: basename(resolve(folder)),
        stateFolder: resolve(stateFolder, basename(resolve(folder))),
        demo: Promise.resolve(null),
        webAppSeesContainer: values['web-app-sees-container'],
        cutsPages: false,
        scriptReady,
      };
// The grid's bundle takes seconds to build on a fresh clone: the address must not wait for it.
await startOffice({
  ...project,
  port: Number(values.port),
  buildPages: [() => buildOfficePages(), buildOfficeGrid],
  startedMs: started,
});

/** Each kind of office has a state of its own, which the next start goes on with. */
function stateName() {
  if (values.kosong) return 'pantau-desa-kosong';
  return values.kabupaten ? 'pantau-desa-kabupaten' : 'pantau-desa';
}

/** A script that does not build is said by the office itself; nothing is kept of it. */
function keptDemoOf() {
  return scriptReady.then(() => keptDemo(demoFile, serverFile)).catch(() => null);
}
