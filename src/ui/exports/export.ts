// The sidebar Unduh data: which months become a file, and for which program.
import type { ExportChoices, ExportFormat } from '../../app/exports/rpc-exports';
import * as words from '../../messages/exports/export-page-text';
import { bindAction, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { blobOfBase64, fileLink, offerFile } from '../download';
import { radioField, selectField } from '../field';
import { loadPage } from '../load-page';
import { callServer } from '../server';

void loadPage('readExportChoices', {}, showChoices);

const formats = (['xlsx', 'csv-semicolon', 'csv-comma'] as const satisfies readonly ExportFormat[]).map(
  (value) => ({ value, ...words.formats[value] }),
);

function showChoices({ months, from, to, unitWord }: ExportChoices): void {
  let wanted: { from: string; to: string; format: ExportFormat } = { from, to, format: 'xlsx' };
  const status = statusLine();
  const place = el('div', { class: 'row' });
  const save = el('button', { type: 'button', class: 'main' }, words.windowTitle);
  const run = async (): Promise<string> => {
    const { fileName, mimeType, content, message, visits } = await callServer('makeExport', wanted);
    const blob =
      content.kind === 'text'
        ? new Blob([content.data], { type: mimeType })
        : blobOfBase64(content.data, mimeType);
    const ofVisits =
      visits === null ? [] : [fileLink(new Blob([visits.text], { type: mimeType }), visits.fileName)];
    fill(place, offerFile(blob, fileName), ...ofVisits);
    return message;
  };
  bindAction({ button: save, status, busyText: words.making, run });
  const month = (label: string, key: 'from' | 'to'): HTMLElement =>
    selectField({
      label,
      value: wanted[key],
      choices: months,
      onChange: (value) => {
        wanted = { ...wanted, [key]: value };
      },
    }).root;
  fill(
    byId('page'),
    el('h1', {}, words.windowTitle),
    el('p', {}, words.contents(unitWord)),
    month(words.fromMonth, 'from'),
    month(words.toMonth, 'to'),
    radioField({
      legend: words.whichProgram,
      value: wanted.format,
      choices: formats,
      onChange: (value) => {
        const format = formats.find((known) => known.value === value)?.value ?? 'xlsx';
        wanted = { ...wanted, format };
      },
    }),
    save,
    status,
    place,
  );
}
