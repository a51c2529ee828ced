// Lists the menus that every workbook has, beside those of its script.
import type { OfficeClient } from '../../office-client';
import type { PopupEntry } from '../../popup';
import type { GridActions } from '../actions/grid-actions';
import type { Requests } from '../requests';
import type { WorkbookView } from '../workbook-view';
import type { BuiltInMenu } from './menu-bar';

export function builtInMenus(
  client: OfficeClient,
  view: WorkbookView,
  requests: Requests,
  actions: GridActions,
): readonly BuiltInMenu[] {
  const editEntries = (): readonly (PopupEntry | 'line')[] => [
    {
      label: 'Urungkan',
      hint: 'Ctrl+Z',
      disabled: !client.sections.book?.canUndo,
      run: () => void requests.send({ do: 'undo' }),
    },
    { label: 'Kosongkan sel terpilih', hint: 'Del', disabled: !view.mayEdit, run: actions.clear },
    'line',
    { label: 'Buka ulang buku kerja', run: () => void requests.send({ do: 'openBook' }) },
  ];
  return [
    { caption: 'Ubah', entries: editEntries },
    { caption: 'Sel', entries: actions.entries },
  ];
}
