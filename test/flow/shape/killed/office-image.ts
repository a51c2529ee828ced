// Writes down everything that an office has in the end, so that two offices can be compared line by line.
import type { Office } from 'local-office';

type State = Office['state'];
type Workbook = State['workbooks'][string];
type Sheet = Workbook['sheets'][number];

/** Entries of the notebook that no two offices share: secrets, links of chance, moments, and what a death may have left in a Drive. */
const ownEntries =
  /^(rahasia.*|halaman|halaman-rahasia|kalender-rahasia|halaman-tautan|kalender-tautan|kalender-terbitan|kuota-dibuka|sapuan-terakhir|detak.*|pemicu-diperbaiki|formulir-sisa:.*)$/u;

/**
 * Lines by what they are about: each tab with keys, cells, looks, widths, hidden and frozen parts, filters, colour rules,
 * drop-downs; protections; forms; triggers; the notebook; mails. Ids of chance and the time of day are left out.
 */
export function imageOf({ state }: Office): ReadonlyMap<string, string> {
  const workbook = state.workbooks[state.containerId ?? ''];
  if (workbook === undefined) throw new Error('no workbook');
  const named = namesOfIds(state, workbook);
  const lines = new Map<string, string>();
  const add = (about: string, text: unknown): void => {
    lines.set(about, named(typeof text === 'string' ? text : JSON.stringify(text)));
  };
  add('tabs', workbook.sheets.map(({ name }) => name).sort());
  add('file', [workbook.locale, workbook.timeZone, workbook.namedRanges.length]);
  for (const sheet of workbook.sheets) addSheet(sheet, workbook, add);
  const forms = Object.values(state.forms).filter((form) => !isOrphan(form, state));
  add('forms', forms.map(({ fileName }) => fileName).sort());
  for (const form of forms) {
    const { id, publishedId, responses, createdAt, updatedAt, destination, items, ...rest } = form;
    add(`form ${form.fileName}`, {
      ...rest,
      items: items.map(({ id: _, ...item }) => ({ ...item, entryId: 0 })),
    });
    add(`answers to ${form.fileName}`, responses.length);
    add(
      `tab of ${form.fileName}`,
      workbook.sheets.find(({ id: sheetId }) => sheetId === destination?.sheetId)?.name ?? 'none',
    );
  }
  add(
    'triggers',
    state.triggers
      .map(({ handler, sourceId, clock, timeZone }) =>
        named([handler, sourceId, clock && 'hour' in clock ? clock.hour : '', timeZone].join(' ')),
      )
      .sort()
      .join('\n'),
  );
  for (const [name, value] of Object.entries(state.properties.script))
    if (!ownEntries.test(name) && value !== '')
      add(`noted ${name}`, name === 'tab:summary' ? value.replace(/\d+$/u, 'print') : value);
  const links: readonly { label: string; untilText: string }[] = JSON.parse(
    state.properties.script['halaman-tautan'] ?? '[]',
  );
  add(
    'links of the camat',
    links.map(({ label, untilText }) => `${label} ${untilText}`),
  );
  add(
    'mails',
    state.mails
      .map(({ to, subject, body }) => [to, subject, body].join(' | '))
      .sort()
      .join('\n'),
  );
  return lines;
}

/**
 * A form of which the execution died in the one call before its id was noted: empty, unlinked, known to nobody. Google
 * offers no way to find it again without a look into all of the office's Drive.
 */
function isOrphan(
  { id, items, destination }: State['forms'][string],
  { properties, triggers }: State,
): boolean {
  const isNoted = Object.values(properties.script).some((text) => text.includes(id));
  return (
    items.length === 0 &&
    destination === null &&
    !isNoted &&
    triggers.every(({ sourceId }) => sourceId !== id)
  );
}

function addSheet(sheet: Sheet, workbook: Workbook, add: (about: string, text: unknown) => void): void {
  const { name } = sheet;
  const styles = workbook.styles.map((style) => sortedJson(style));
  const rules = workbook.validations.map((rule) => sortedJson(rule));
  add(`${name}: grid`, [
    sheet.rowCount,
    sheet.columnCount,
    sheet.frozenRows,
    sheet.frozenColumns,
    sheet.hidden,
  ]);
  add(`${name}: look`, [sheet.tabColor, sheet.hiddenGridlines, sheet.merges, sheet.bandings]);
  add(
    `${name}: columns`,
    Array.from({ length: sheet.columnCount }, (_, at) => {
      const { width = 100, hidden = false, depth = 0 } = sheet.columns[at] ?? {};
      return [width, hidden ? 'hidden' : '', depth].join('/');
    }),
  );
  add(`${name}: collapsed`, sheet.collapsedColumnGroups);
  add(`${name}: colours`, sheet.conditionalFormats);
  add(`${name}: filter`, sheet.filter);
  add(
    `${name}: guards`,
    workbook.protections.filter(({ sheetId }) => sheetId === sheet.id).map(({ id, ...guard }) => guard),
  );
  sheet.rows.forEach((row, index) => {
    const cells = (row?.cells ?? []).map((cell) => {
      if (cell === null) return '';
      const style = styles[cell.s ?? 0] ?? '';
      const value = typeof cell.v === 'number' && style.includes('hh.mm') ? Math.floor(cell.v) : cell.v;
      const parts = [
        value ?? '',
        cell.f ?? '',
        style === styles[0] ? '' : style,
        cell.n ?? '',
        cell.d === undefined ? '' : (rules[cell.d] ?? ''),
      ];
      return parts.every((part) => part === '') ? '' : parts.join('¦');
    });
    while (cells.at(-1) === '') cells.pop();
    const { hidden = false, height = 21 } = row ?? {};
    if (cells.length > 0 || hidden || height !== 21)
      add(`${name}: row ${index + 1}`, `${hidden ? 'hidden ' : ''}${height} ${cells.join(' ‖ ')}`);
  });
}

function sortedJson(value: object): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))),
  );
}

/** Replaces the ids of sheets, forms and questions by what they belong to, and numbers of responses by one word. */
function namesOfIds(state: State, workbook: Workbook): (text: string) => string {
  const names = new Map<string, string>();
  for (const { id, name } of workbook.sheets) names.set(String(id), `«${name}»`);
  for (const form of Object.values(state.forms)) {
    names.set(form.id, `«form ${form.fileName}»`);
    names.set(form.publishedId, `«page ${form.fileName}»`);
    for (const item of form.items) {
      names.set(String(item.id), `«${item.title}»`);
      if ('entryId' in item) names.set(String(item.entryId), `«${item.title}?»`);
    }
  }
  const known = new RegExp(`(?<![\\w.])(?:${[...names.keys()].join('|')})(?![\\w])`, 'gu');
  return (text) =>
    text
      .replace(known, (id) => names.get(id) ?? id)
      .replace(/entry\.(\d+)/gu, (_, id) => `entry.${names.get(id) ?? id}`)
      .replace(/2_ABaOnudresponse\w+/gu, '«response»')
      // The check codes of links hang on a secret of the office.
      .replace(/«Kode tautan \(jangan diubah\)\?»=\w+/gu, 'code')
      .replace(/\b(\d{4}-\d{2}-\d{2})T[\d:.]+Z?/gu, '$1')
      .replace(/\b\d{2}[.:]\d{2}(?:[.:]\d{2})?\b(?= |"|$| WIB)/gu, 'hh.mm');
}

/** What stands otherwise in the second office: each line with both texts around the first difference. */
export function differences(
  wanted: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly string[] {
  const abouts = new Set([...wanted.keys(), ...found.keys()]);
  return [...abouts].flatMap((about) => {
    const [one, other] = [wanted.get(about) ?? 'nothing', found.get(about) ?? 'nothing'];
    if (one === other) return [];
    let at = 0;
    while (one[at] === other[at]) at += 1;
    const near = (text: string): string => text.slice(Math.max(0, at - 40), at + 80);
    return [`${about}: wanted …${near(one)}… found …${near(other)}…`];
  });
}
