// Says which file may import which. Each rule's comment says what to do instead.
import { listPages } from './src/build/page-list.mjs';

function floor(name) {
  return `^src/${name}/`;
}
function only(from, allowed, comment) {
  return {
    name: `${from}-imports-its-floors`,
    severity: 'error',
    comment,
    from: { path: floor(from) },
    to: { pathNot: [floor(from), ...allowed.map((path) => (/^[(^]/.test(path) ? path : `^src/${path}`))] },
  };
}
const zod = '(^|/)node_modules/zod/';
const papaparse = '(^|/)node_modules/papaparse/';
const qr = '(^|/)node_modules/qr/';
const officePackage = '^packages/local-office/';
const bigQueryPackage = '^packages/bigquery/';

/** Floors that are divided into rooms; a file at a floor's root is shared by its rooms and imports none of them. */
const floorsWithRooms = ['core', 'messages', 'tables', 'app', 'ui'];

/** The script of each page. */
const pages = listPages({ hasBigQuery: true }).map(({ name }) => name);

/** Where execution begins, as patterns of paths: what cannot be reached from these is dead. */
export const entries = [
  '^src/entry/(scaled/)?(main|part-[a-z]+)\\.ts$',
  `^src/ui/[a-z-]+/(${pages.join('|')})\\.ts$`,
  '^src/build/(build|start|release|push|check-types)\\.mjs$',
  '^src/demo/(demo|kabupaten)\\.ts$',
  '^packages/local-office/src/(office|cli|plugin)\\.ts$',
  '^packages/local-office/src/pages/(main|form/form-client|script-run/shim|workbook/univer/univer-adapter)\\.ts$',
  '^packages/local-office/build/[a-z-]+\\.mjs$',
  '^packages/bigquery/src/(duck/database|fake/cli|office/plugin|programs/[a-z]+)\\.ts$',
];

export default {
  forbidden: [
    only('core', [], 'Core holds the rules of the office: move the caller up, not the import down.'),
    only('messages', ['core/'], 'Messages turn core facts into words: pass what they need as arguments.'),
    only('tables', ['core/', 'messages/', zod], 'Tables decode and encode cells: use cases belong in app.'),
    only(
      'app',
      ['core/', 'messages/', 'tables/', zod],
      'A use case reaches Google only through app/ports*.ts.',
    ),
    only(
      'google',
      ['core/', 'app/ports[-a-z]*\\.ts$'],
      'An adapter is thin: decisions belong in core or app.',
    ),
    only('entry', ['app/', 'google/', 'core/', 'messages/'], 'Entry wires adapters to use cases.'),
    only(
      'ui',
      ['app/[a-z-]+/rpc[-a-z]*\\.ts$', 'app/letters/file-choices\\.ts$', 'core/', 'messages/', papaparse, qr],
      'A page takes words from messages, rules from core, types from app/*/rpc*.ts and data over the RPC.',
    ),
    {
      name: 'ui-takes-types-only',
      severity: 'error',
      comment: 'Pages get data over the RPC; code of the server floors never ships in a page.',
      from: { path: floor('ui') },
      to: { path: '^src/(app|tables|google|entry)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'floor-root-imports-no-room',
      severity: 'error',
      comment:
        "A file at a floor's root is shared by its rooms (of which it may know time only): move it into a room.",
      from: { path: `^src/(${floorsWithRooms.join('|')})/[^/]+$` },
      to: { path: '^src/$1/[^/]+/.+\\.ts$', pathNot: '^src/[a-z]+/time/' },
    },
    {
      name: 'no-room-cycles',
      severity: 'error',
      comment: 'Rooms of a floor form no cycle: what two of them need moves to the one below both.',
      scope: 'folder',
      from: { path: `^src/(${floorsWithRooms.join('|')})/[^/]+$` },
      to: { circular: true },
    },
    {
      name: 'local-office-imports-no-add-in',
      severity: 'error',
      comment: 'The local office runs any script: the add-in brings its words through the public face.',
      from: { path: officePackage },
      to: { path: '^(src|test|bench|appsscript|packages/bigquery)/' },
    },
    {
      name: 'local-office-declares-its-packages',
      severity: 'error',
      comment: 'The local office is a package of its own: name what it uses in its package.json.',
      from: { path: '^packages/local-office/(src|build)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'bigquery-plugs-in-from-outside',
      severity: 'error',
      comment:
        'The fake knows neither the add-in nor how the local office works: it takes local-office/plugin.',
      from: { path: `${bigQueryPackage}src/` },
      to: {
        path: ['^(src|test|bench|appsscript)/', officePackage],
        pathNot: `${officePackage}src/plugin\\.ts$`,
      },
    },
    {
      name: 'add-in-imports-no-package',
      severity: 'error',
      comment: 'What ships to Google imports neither the local office nor the fake BigQuery.',
      from: { path: '^src/(core|messages|tables|app|google|entry|ui)/' },
      to: { path: [officePackage, bigQueryPackage] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Break the cycle by moving the shared type to the file both need.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dead-files',
      severity: 'error',
      comment: 'No entry point reaches this file: delete it.',
      from: { path: entries },
      to: { path: '^(src|packages)/', pathNot: [...entries, '\\.d\\.ts$', '\\.css$'], reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
};
