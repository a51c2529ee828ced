// Does at the office what people do: pastes into tabs, asks from windows, opens a link and sends the form, lets days pass.
import vm from 'node:vm';
import type { Office } from 'local-office';

/** An answer to each question of a form, by its title. */
export type Answers = Readonly<Record<string, string | string[]>>;

/** A person at the office of the demo. */
export interface Hands {
  /** Asks the script as its windows do, with the pass that the menu writes into a window. Throws what a window would show. */
  ask(name: string, args: object): unknown;
  /** Pastes rows below the last filled one of a tab, under the headers named. */
  addRows(tab: string, headers: readonly string[], rows: readonly (readonly string[])[]): void;
  /** Pastes a block under the headers named, from the first row of data on. */
  fill(tab: string, headers: readonly string[], rows: readonly (readonly string[])[]): void;
  /** Types values of Pengaturan, by the name of the setting. */
  set(values: Readonly<Record<string, string>>): void;
  /** Opens a desa's own link and sends the form; `without` leaves out what the link filled in. */
  send(url: string, answers: Answers, without?: readonly string[]): void;
  /** Does something while no trigger runs: of months gone by the demo keeps what came in, not every run. */
  quietly(work: () => void): void;
  /** Lets time pass: whatever is due runs. */
  waitUntil(moment: string): void;
}

/** Hands for one office; `moment`s are wall clock in WIB. */
export function createHands(office: Office): Hands {
  const ask = askerOf(office);
  const sheetId = (tab: string): number => {
    const found = office.state.workbooks[office.state.containerId ?? '']?.sheets.find(
      ({ name }) => name === tab,
    );
    if (found === undefined) throw new Error(`no tab ${tab}`);
    return found.id;
  };
  const paste = (
    tab: string,
    row: number,
    headers: readonly string[],
    rows: readonly (readonly string[])[],
  ) => {
    const heads = shown(office, tab).find((cells) => cells.includes(headers[0] ?? '')) ?? [];
    const column = heads.indexOf(headers[0] ?? '');
    if (headers.some((header, index) => heads[column + index] !== header))
      throw new Error(`${tab}: ${headers.join(', ')} do not stand side by side`);
    const result = office.edits.paste({ sheetId: sheetId(tab), row, column: column + 1 }, rows);
    if (!result.ok) throw new Error(`${tab}: ${JSON.stringify(result)}`);
  };
  return {
    ask,
    fill: (tab, headers, rows) => paste(tab, firstRow(office, tab, headers), headers, rows),
    addRows: (tab, headers, rows) => paste(tab, shown(office, tab).length + 1, headers, rows),
    set: (values) => {
      const rows = shown(office, 'Pengaturan');
      for (const [name, value] of Object.entries(values)) {
        const row = rows.findIndex((cells) => cells.includes(name));
        const column = (rows[row] ?? []).indexOf(name) + 1;
        office.edits.paste({ sheetId: sheetId('Pengaturan'), row: row + 1, column: column + 1 }, [[value]]);
      }
    },
    send: (url, answers, without = []) => {
      const { form, answers: filled } = office.readFormLink(url);
      const kept = Object.entries(filled).filter(([title]) => !without.includes(title));
      const sent = office.submitForm(form.id, { ...Object.fromEntries(kept), ...answers });
      if (!sent.accepted) throw new Error(`${form.title}: ${JSON.stringify(sent)}`);
    },
    quietly: (work) => {
      office.faults.loseTriggers();
      work();
      office.faults.loseTriggers(false);
    },
    waitUntil: (moment) => void office.clock.set(`${moment}+07:00`),
  };
}

/** A pass is good for hours: one window of the menu serves a whole morning. */
const passMs = 3_600_000;

function askerOf(office: Office): Hands['ask'] {
  let pass = '';
  let until = 0;
  return (name, args) => {
    if (office.clock.now().getTime() > until) {
      office.run('menuAbout');
      const dialog = office.dialogs[office.dialogs.length - 1];
      pass = / data-izin="([^"]*)"/u.exec(dialog?.html ?? '')?.[1] ?? '';
      until = office.clock.now().getTime() + passMs;
      if (dialog) office.closeDialog(dialog.id);
    }
    const reply = office.callFromPage('rpc', [name, JSON.stringify(args), pass]);
    const answer = reply.status === 'done' ? JSON.parse(String(reply.value)) : reply;
    if (answer.ok !== true) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer.value;
  };
}

/** What people see of a tab, hidden rows included, up to the last that is filled. */
function shown(office: Office, tab: string): string[][] {
  const text = vm.runInContext(
    `JSON.stringify(SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(tab)}).getDataRange().getDisplayValues())`,
    office.context,
  );
  return JSON.parse(String(text));
}

function firstRow(office: Office, tab: string, headers: readonly string[]): number {
  return shown(office, tab).findIndex((cells) => cells.includes(headers[0] ?? '')) + 2;
}
