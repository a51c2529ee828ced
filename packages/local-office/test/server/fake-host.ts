// An office that is made of nothing but data, for tests of the server and the pages.
import { NORMAL_DAYS } from '../../src/runtime/state/new-office';
import { type OfficeHost, RefusedRequest } from '../../src/server/host/office-host';
import type {
  PageRequest,
  WireCell,
  WireSections,
  WireSheet,
  WireStyle,
} from '../../src/server/wire/protocol';

const states: readonly (readonly [string, WireStyle])[] = [
  ['✔ Tepat waktu', { background: '#b7e1cd', color: '#0b4a22' }],
  ['◷ Terlambat 4 hari', { background: '#fdd663', color: '#5a3a00' }],
  ['✘ Lewat tenggat', { background: '#d93025', color: '#ffffff', bold: true }],
  ['◇ Dispensasi banjir', { background: '#e6cffa', color: '#4a2a7b' }],
  ['… Menunggu', { color: '#3c4043' }],
];
const header: WireStyle = { background: '#1f3a5f', color: '#ffffff', bold: true, verticalAlign: 'middle' };
const right: WireStyle = { align: 'right' };
const styles = [header, right, ...states.map(([, style]) => style)];
const villages = [
  'Batokan',
  'Betet',
  'Tembeling',
  'Sidomukti',
  'Besah',
  'Sambeng',
  'Tambakmerak',
  'Kasiman',
  'Ngaglik',
  'Sekaran',
];

function matrix(): WireSheet {
  return {
    id: 1,
    name: 'Kepatuhan',
    hidden: false,
    tabColor: '#0b57d0',
    locked: true,
    gridlines: true,
    rowCount: 200,
    columnCount: 26,
    frozenRows: 1,
    frozenColumns: 2,
    rowHeights: { 1: 32 },
    columnWidths: { 1: 120, 2: 160, 3: 150, 4: 150, 5: 90 },
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    groups: [{ axis: 'columns', first: 3, last: 3, depth: 1, collapsed: false }],
    filter: null,
    filteredColumns: [],
    formUrl: null,
    styles,
    lists: [states.map(([text]) => text)],
    rows: [
      ['Kode', 'Desa', 'Jan 2026', 'Feb 2026', 'Dicek', 'Rasio'].map(
        (text): WireCell => ({ text, style: 0, note: `Kolom ${text}` }),
      ),
      ...villages.map((village, index): (WireCell | null)[] => [
        { text: `35.22.20.20${String(index + 1).padStart(2, '0')}` },
        { text: village },
        { text: states[0]?.[0] ?? '', style: 2 },
        { text: states[index % 5]?.[0] ?? '', style: 2 + (index % 5), list: 0 },
        { checked: index % 2 === 0 },
        { text: '88,9 %', edit: '0,888888888888889', style: 1 },
      ]),
    ],
  };
}

function plain(id: number, name: string): WireSheet {
  return {
    ...matrix(),
    id,
    name,
    tabColor: null,
    locked: false,
    frozenRows: 0,
    frozenColumns: 0,
    rowHeights: {},
    columnWidths: {},
    groups: [],
    styles: [],
    lists: [],
    rows: [[{ text: name }]],
  };
}

export interface FakeHost extends OfficeHost {
  readonly requests: PageRequest[];
  change(sheetId: number, row: number, column: number, cell: WireCell | null): void;
  set(sections: Partial<WireSections>): void;
}

/** Keeps what is typed, refuses cells of the first row, remembers every request. */
export function createFakeHost(): FakeHost {
  let sheets: readonly WireSheet[] = [matrix(), plain(2, 'Laporan'), plain(3, 'Pengaturan')];
  let sections: WireSections = {
    book: {
      name: 'Pantau Desa Kasiman',
      locale: 'id_ID',
      timeZone: 'Asia/Jakarta',
      mayEdit: true,
      canUndo: false,
    },
    menus: [
      {
        kind: 'menu',
        caption: 'Pantau Desa',
        entries: [
          { kind: 'item', caption: 'Siapkan buku kerja', functionName: 'setUp' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'Pengingat',
            entries: [{ kind: 'item', caption: 'Kirim sekarang', functionName: 'remind' }],
          },
        ],
      },
    ],
    dialogs: [],
    toasts: [],
    question: null,
    clock: {
      nowMs: Date.UTC(2026, 2, 5, 2, 15),
      running: false,
      nextTriggers: [{ handler: 'runDaily', atMs: Date.UTC(2026, 2, 5, 23, 12) }],
      step: null,
    },
    accounts: [
      { email: 'staf@example.id', name: 'Staf kecamatan', kind: 'consumer', role: 'owner' },
      { email: 'camat@example.id', name: 'Camat', kind: 'consumer', role: 'viewer' },
    ],
    actingUser: 'staf@example.id',
    switches: {
      ...NORMAL_DAYS,
      failAtCall: null,
      scopes: ['https://www.googleapis.com/auth/script.send_mail'],
    },
    mails: [],
    executions: [],
    forms: [],
    web: {
      available: true,
      title: 'Halaman Web',
      address: 'http://127.0.0.1:1/macros/s/abc/exec',
      link: '',
    },
    functions: {},
    busy: false,
  };
  const listeners: (() => void)[] = [];
  const requests: PageRequest[] = [];
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const change = (sheetId: number, row: number, column: number, cell: WireCell | null): void => {
    sheets = sheets.map((sheet) => {
      if (sheet.id !== sheetId) return sheet;
      const rows = [...sheet.rows];
      while (rows.length < row) rows.push(null);
      const cells = [...(rows[row - 1] ?? [])];
      while (cells.length < column) cells.push(null);
      cells[column - 1] = cell;
      rows[row - 1] = cells;
      return { ...sheet, rows };
    });
    changed();
  };
  return {
    requests,
    change,
    set: (given) => {
      sections = { ...sections, ...given };
      changed();
    },
    sheets: () => sheets,
    sections: () => sections,
    handle: async (request) => {
      requests.push(request);
      if (request.do === 'edit') {
        if (request.row === 1)
          throw new RefusedRequest('Sel ini dilindungi: judul kolom tidak dapat diubah.');
        const old = sheets.find(({ id }) => id === request.sheetId)?.rows[request.row - 1]?.[
          request.column - 1
        ];
        const text = request.text;
        if (old?.checked !== undefined)
          change(request.sheetId, request.row, request.column, { ...old, checked: text === 'TRUE' });
        else
          change(request.sheetId, request.row, request.column, {
            ...old,
            text: text === '12/10/2025' ? '12 Okt 2025' : text,
          });
      }
      if (request.do === 'user') {
        sections = { ...sections, actingUser: request.email };
        changed();
      }
      if (request.do === 'pageCall')
        return { value: `${request.functionName}(${JSON.stringify(request.args)})` };
      if (request.do === 'clockStep') return { fired: [] };
      return null;
    },
    dialogHtml: (id) => (id === 'd1' ? '<h1>Panel</h1>' : null),
    webPage: async () => ({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: '<h1>2 desa belum lapor</h1>',
    }),
    mail: () => null,
    formPage: async () => null,
    opened: async () => undefined,
    onChange: (listener) => {
      listeners.push(listener);
    },
    close: async () => undefined,
  };
}
