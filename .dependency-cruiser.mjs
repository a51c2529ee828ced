// Which layer may know which? Each rule's comment says what to do instead.
const layer = (name) => `^src/${name}/`;
const only = (from, allowed, comment) => ({
  name: `${from}-knows-its-layers`,
  severity: 'error',
  comment,
  from: { path: layer(from) },
  to: { pathNot: [layer(from), ...allowed.map((path) => (/^[(^]/.test(path) ? path : `^src/${path}`))] },
});
/** The rooms of src/app, from the ground up: a room may know those before it. */
const rooms = [
  'office',
  'review',
  'contacts',
  'letters',
  'camat',
  'calendar',
  'forms',
  'intake',
  'setup',
  'reminders',
  'care',
];
const zod = '(^|/)node_modules/zod/';
const papaparse = '(^|/)node_modules/papaparse/';
const qr = '(^|/)node_modules/qr/';

export default {
  forbidden: [
    only(
      'core',
      [],
      'Core knows the rules of the office and nothing else: move the caller up, not the import down.',
    ),
    only('messages', ['core/'], 'Messages turn core facts into words: pass what they need as arguments.'),
    only('tables', ['core/', 'messages/', zod], 'Tables decode and encode cells: use cases belong in app.'),
    only(
      'app',
      ['core/', 'messages/', 'tables/', zod],
      'A use case reaches Google only through app/ports*.ts.',
    ),
    ...rooms.map((room, floor) => ({
      name: `${room}-knows-the-rooms-below`,
      severity: 'error',
      comment: 'Rooms stand on one another: what two of them need goes down to the one below both.',
      from: { path: `^src/app/${room}/` },
      to: {
        path: [
          '^src/app/(answer-)?rpc\\.ts$',
          ...rooms.slice(floor + 1).map((above) => `^src/app/${above}/`),
        ],
      },
    })),
    only(
      'google',
      ['core/', 'app/ports[-a-z]*\\.ts$'],
      'An adapter is thin: decisions belong in core or app.',
    ),
    only('entry', ['app/', 'google/', 'core/', 'messages/'], 'Entry wires adapters to use cases.'),
    only(
      'ui',
      ['app/rpc[-a-z]*\\.ts$', 'app/[a-z]+/rpc[-a-z]*\\.ts$', 'core/', papaparse, qr],
      'A sidebar takes types from app/rpc*.ts and data over the RPC.',
    ),
    {
      name: 'ui-takes-types-only',
      severity: 'error',
      comment: 'Pages get data over the RPC; code of the server layers never ships in a page.',
      from: { path: layer('ui') },
      to: { path: '^src/(core|app|messages|tables|google|entry)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'local-knows-no-add-in',
      severity: 'error',
      comment: 'The local office loads dist/: importing add-in source would hide what breaks on Google.',
      from: { path: layer('local') },
      to: { path: '^src/(core|messages|tables|app|google|entry|ui)/' },
    },
    {
      name: 'add-in-knows-no-local',
      severity: 'error',
      comment: 'What ships to Google must not know the local office.',
      from: { path: '^src/(core|messages|tables|app|google|entry|ui)/' },
      to: { path: layer('local') },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'A datum moves forward once: break the circle by moving the shared type to the file both need.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dead-files',
      severity: 'error',
      comment: 'Nobody imports this file: delete it.',
      from: {
        path: '^src/',
        pathNot: ['^src/entry/main\\.ts$', '^src/(ui|build)/', '^src/local/(cli|pages)', '\\.d\\.ts$'],
        orphan: true,
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
