// Buttons that make a file of a register and offer it.
import type { ExportFile, ExportFormat } from '../../app/exports/rpc-exports';
import { exportCsv, exporting, exportXlsx } from '../../messages/exports/register-export-text';
import { bindAction } from '../action';
import { el, fill } from '../dom';
import { blobOfBase64, offerFile } from '../download';

/** `make` asks the server; what it says is shown in `status`. */
export function exportButtons(
  make: (format: ExportFormat) => Promise<ExportFile>,
  status: HTMLElement,
): HTMLElement {
  const place = el('div', { class: 'row' });
  const formats: readonly (readonly [ExportFormat, string])[] = [
    ['xlsx', exportXlsx],
    ['csv-comma', exportCsv],
  ];
  const buttons = formats.map(([format, text]) => {
    const one = el('button', { type: 'button', class: 'plain' }, text);
    const run = async (): Promise<string> => {
      const { fileName, mimeType, content, message } = await make(format);
      const blob =
        content.kind === 'text'
          ? new Blob([content.data], { type: mimeType })
          : blobOfBase64(content.data, mimeType);
      fill(place, offerFile(blob, fileName));
      return message;
    };
    bindAction({ button: one, status, busyText: exporting, run });
    return one;
  });
  return el('div', { class: 'stack' }, el('div', { class: 'actions' }, ...buttons), place);
}
