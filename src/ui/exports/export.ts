// Which months does the person want as a file, and for which program?
import type { ExportChoices, ExportFormat } from '../../app/exports/rpc-exports';
import { bindAction, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { blobOfBase64, offerFile } from '../download';
import { radioField, selectField } from '../field';
import { loadPage } from '../load-page';
import { callServer } from '../server';

void loadPage('readExportChoices', {}, showChoices);

const formats: readonly { readonly value: ExportFormat; readonly text: string; readonly note: string }[] = [
  { value: 'xlsx', text: 'Excel (.xlsx)', note: 'Kode wilayah tetap utuh.' },
  { value: 'csv-semicolon', text: 'CSV, titik koma', note: 'Untuk Excel berbahasa Indonesia.' },
  { value: 'csv-comma', text: 'CSV, koma', note: 'Untuk program lain.' },
];

function showChoices({ months, from, to, unitWord }: ExportChoices): void {
  let wanted: { from: string; to: string; format: ExportFormat } = { from, to, format: 'xlsx' };
  const status = statusLine();
  const place = el('div', { class: 'row' });
  const save = el('button', { type: 'button', class: 'main' }, 'Unduh data');
  const run = async (): Promise<string> => {
    const { fileName, mimeType, content, message } = await callServer('makeExport', wanted);
    const blob =
      content.kind === 'text'
        ? new Blob([content.data], { type: mimeType })
        : blobOfBase64(content.data, mimeType);
    fill(place, offerFile(blob, fileName));
    return message;
  };
  bindAction({ button: save, status, busyText: 'Menyusun berkas…', run });
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
    el('h1', {}, 'Unduh data'),
    el('p', {}, `Satu baris per ${unitWord}, kewajiban, dan periode. Tanpa kontak dan tanpa data orang.`),
    month('Dari bulan', 'from'),
    month('Sampai bulan', 'to'),
    radioField({
      legend: 'Untuk program apa?',
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
