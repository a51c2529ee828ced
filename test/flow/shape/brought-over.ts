// Brings the tabs of an old workbook into a new copy of the template, as a person does with *Salin ke → spreadsheet yang ada*.
import vm from 'node:vm';
import { createOffice, type Office } from 'local-office';
import { dist } from '../kasiman';

/**
 * A new workbook of an English account, never set up, that got every tab of the old one but those that Google fills for a
 * form. Its script is a copy: nothing is noted, no trigger runs. The old forms are still in the same Drive.
 */
export function broughtOver(old: Office): Office {
  const state = JSON.parse(JSON.stringify(old.state)) as Office['state'];
  // A person's hands have no scopes: the add-in is not loaded while they copy.
  const person = createOffice({ state });
  const oldId = state.containerId ?? '';
  const { id } = person.createWorkbook('Pantau Desa baru', {
    locale: 'en_US',
    timeZone: 'America/Los_Angeles',
  });
  vm.runInContext(
    `(() => {
      const target = SpreadsheetApp.openById(${JSON.stringify(id)});
      for (const sheet of SpreadsheetApp.getActive().getSheets())
        if (sheet.getFormUrl() === null) sheet.copyTo(target);
    })()`,
    person.context,
  );
  state.containerId = id;
  delete state.workbooks[oldId];
  for (const name of Object.keys(state.properties.script)) delete state.properties.script[name];
  state.triggers = [];
  const office = createOffice({ state: JSON.parse(JSON.stringify(state)) as Office['state'] });
  office.loadFolder(dist);
  office.openWorkbook();
  return office;
}

/** The id of the form that a workbook uses for an obligation, as its notebook has it. */
export function formIdOf({ state }: Office, obligation = 'kerja-bakti'): string {
  return (state.properties.script[`formulir:${obligation}`] ?? '').split('\n')[0] ?? '';
}
