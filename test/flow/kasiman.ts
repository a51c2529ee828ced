// Gives tests an office in which the shipped bundle has set up Kecamatan Kasiman, and reads what its tabs show.
import { createHash, createHmac } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { createOffice, type Office } from 'local-office';
import type { RpcMap, RpcName, RpcReply } from '../../src/app/rpc/rpc';
import type { SetupRequest } from '../../src/app/setup/rpc-setup';
import { figureRowOf } from '../core/summary-rows';
import { accounts, kasimanSetup } from './kasiman-setup';

/** The build that offices run: dist/, or another folder of the same make. */
export const dist = path.join(__dirname, '../..', process.env.DIST ?? 'dist');

export { kasimanSetup, kasimanUnits } from './kasiman-setup';

/**
 * The pass that the menu would write into a window opened now. Made beside the office, so that a test that counts or
 * disturbs calls meets the page's call alone; test/flow/office/strangers proves that the menu's own pass is accepted too.
 */
export function passOf(office: Office): string {
  const { script } = office.state.properties;
  script.rahasia ??= 'rahasia-uji';
  const at = office.clock.now().toISOString().slice(0, 19);
  const signature = createHmac('sha256', script.rahasia).update(`izin|${at}`).digest('hex');
  return `${at}.${signature}`;
}

/**
 * Calls the server as a page does; throws the sentence that the page would show. A set-up is asked for until it is done,
 * as the wizard does.
 */
export function callRpc<Name extends RpcName>(
  office: Office,
  name: Name,
  args: RpcMap[Name]['args'],
): RpcMap[Name]['result'] {
  let answer = callRpcOnce(office, name, args);
  while (name === 'prepareWorkbook' && !(answer as { isDone: boolean }).isDone)
    answer = callRpcOnce(office, name, args);
  return answer;
}

/** One call of a page, even of a set-up that takes several. */
export function callRpcOnce<Name extends RpcName>(
  office: Office,
  name: Name,
  args: RpcMap[Name]['args'],
): RpcMap[Name]['result'] {
  const reply = office.callFromPage('rpc', [name, JSON.stringify(args), passOf(office)]);
  if (reply.status !== 'done') throw new Error(`rpc ${name}: ${JSON.stringify(reply)}`);
  const answer = JSON.parse(String(reply.value)) as RpcReply<RpcMap[Name]['result']>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** An empty workbook with dist/ bound to it. */
export function emptyOffice(now: string): Office {
  const office = createOffice({ now, accounts });
  office.loadFolder(dist);
  office.createWorkbook('Pantau Desa');
  office.openWorkbook();
  return office;
}

/** The office as it stood when its state was written down, menus and all: far cheaper than setting it up again. */
function officeFrom(stateText: string): Office {
  const office = createOffice({ state: JSON.parse(stateText) as Office['state'] });
  office.loadFolder(dist);
  return office;
}

/** A second office that is as the first one is now. */
export function copyOf(office: Office): Office {
  return officeFrom(JSON.stringify(office.state));
}

const preparedStates = new Map<string, string>();

/**
 * An office that is prepared once and copied for every test, in all files of one run of jest: a set-up takes a second,
 * a copy a sixtieth of that. Its name says all that it depends on. A fault armed for a call is not copied; lost triggers and a mail quota are.
 */
export function preparedOffice(name: string, prepare: () => Office): Office {
  const known = preparedStates.get(name) ?? readPrepared(name);
  const state = known ?? JSON.stringify(prepare().state);
  preparedStates.set(name, state);
  if (known === undefined) writePrepared(name, state);
  return officeFrom(state);
}

/** The folder of this run, which test/prepared-offices makes and removes. */
function placeOf(name: string): string | undefined {
  const folder = process.env.PREPARED_OFFICES;
  if (folder === undefined) return undefined;
  return path.join(folder, `${createHash('sha256').update(name).digest('hex')}.json`);
}
function readPrepared(name: string): string | undefined {
  const place = placeOf(name);
  return place !== undefined && existsSync(place) ? readFileSync(place, 'utf8') : undefined;
}
/** Written beside and moved, so that the other worker never reads half of it. */
function writePrepared(name: string, state: string): void {
  const place = placeOf(name);
  if (place === undefined) return;
  const unfinished = `${place}-${process.pid}`;
  writeFileSync(unfinished, state);
  renameSync(unfinished, place);
}

/** Kasiman after the wizard, at the given instant. */
export function kasimanOffice(now = '2026-02-02T08:00:00+07:00', setup: SetupRequest = kasimanSetup): Office {
  return preparedOffice(JSON.stringify(['set up', now, setup]), () => {
    const office = emptyOffice(now);
    callRpc(office, 'prepareWorkbook', setup);
    return office;
  });
}

/** What people see of a tab, row by row, header first: without hidden rows, up to the last column that says something. */
export function shownRows(office: Office, tabName: string): string[][] {
  const hidden = hiddenRows(office, tabName);
  const rows = sheetRows(office, tabName).filter((_, index) => !hidden.has(index + 1));
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  return rows.map((row) => row.slice(0, width));
}

/** The rows (1-based) that are hidden in a tab. */
export function hiddenRows(office: Office, tabName: string): ReadonlySet<number> {
  const workbook = office.state.workbooks[office.state.containerId ?? ''];
  const sheet = workbook?.sheets.find(({ name }) => name === tabName);
  if (sheet === undefined) throw new Error(`there is no tab ${tabName}`);
  return new Set(sheet.rows.flatMap((row, index) => (row?.hidden ? [index + 1] : [])));
}

/** Every cell of a tab up to the last one that is filled, hidden ones too, in the texts that people see. */
export function sheetRows(office: Office, tabName: string): string[][] {
  const text = vm.runInContext(
    `JSON.stringify(SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(tabName)}).getDataRange().getDisplayValues())`,
    office.context,
  );
  return JSON.parse(String(text)) as string[][];
}

/** The texts of one column of a tab, found by its header, below the headers. */
export function shownColumn(office: Office, tabName: string, header: string): string[] {
  const rows = shownRows(office, tabName);
  const headerRow = rows.findIndex((row) => row.includes(header));
  const column = rows[headerRow]?.indexOf(header) ?? -1;
  if (column < 0) throw new Error(`no column ${header} in ${tabName}`);
  return rows.slice(headerRow + 1).map((row) => row[column] ?? '');
}

/** The figures of one obligation and period in Ringkasan, by the head above them. Throws when the row is not there. */
export function shownFigures(
  office: Office,
  obligation: string,
  period: string,
): Readonly<Record<string, string>> {
  const rows = shownRows(office, 'Ringkasan');
  const heads = rows.find((row) => row.includes('Kewajiban')) ?? [];
  const first = heads.indexOf('Kewajiban');
  const row = figureRowOf(
    rows.map((cells) => cells.slice(first)),
    obligation,
    period,
  );
  if (!row) throw new Error(`no ${obligation} ${period} in Ringkasan`);
  return Object.fromEntries(heads.slice(first).map((head, index) => [head, row[index] ?? '']));
}
