// Draws the row of tabs, with which a person switches, adds, names, moves and removes them.
import type { StructureIntent, WireSheet } from '../../../server/wire/protocol';
import { askText, confirmAction } from '../../ask';
import { fill, h } from '../../dom';
import { icon } from '../../icon';
import { showPopup } from '../../popup';

interface TabBarActions {
  activate(sheetId: number): void;
  change(intent: StructureIntent): void;
}

interface TabBar {
  readonly sheets: readonly WireSheet[];
  readonly activeId: number | null;
  readonly mayEdit: boolean;
  readonly actions: TabBarActions;
}

/** The row of tabs below the grid; hidden tabs are offered by the list button. */
export function drawTabBar(bar: HTMLElement, all: TabBar): void {
  const { sheets, activeId, mayEdit, actions } = all;
  const shown = sheets.filter((sheet) => !sheet.hidden);
  const tabs = shown.map((sheet) => tabButton(sheet, all));
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      const target = tabs[index + step];
      if (step === 0 || !target) return;
      event.preventDefault();
      target.focus();
      target.click();
    });
  }
  fill(
    bar,
    h(
      'button',
      {
        type: 'button',
        class: 'ikon',
        'aria-label': 'Semua tab',
        title: 'Semua tab',
        'aria-haspopup': 'menu',
        onClick: (event) => showAllTabs(event, sheets, activeId, actions),
      },
      icon('list'),
    ),
    mayEdit &&
      h(
        'button',
        {
          type: 'button',
          class: 'ikon',
          'aria-label': 'Tambah tab',
          title: 'Tambah tab',
          onClick: () => actions.change({ kind: 'addSheet' }),
        },
        icon('plus'),
      ),
    h('div', { class: 'tab-tab', role: 'tablist', 'aria-label': 'Tab buku kerja' }, ...tabs),
  );
  tabs
    .find((_, index) => shown[index]?.id === activeId)
    ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function tabButton(sheet: WireSheet, { sheets, activeId, mayEdit, actions }: TabBar): HTMLButtonElement {
  const active = sheet.id === activeId;
  const button = h(
    'button',
    {
      type: 'button',
      role: 'tab',
      class: active ? 'tab aktif' : 'tab',
      'aria-selected': String(active),
      tabindex: active ? 0 : -1,
      title: sheet.locked ? `${sheet.name} (dilindungi)` : sheet.name,
    },
    sheet.locked
      ? h('span', { class: 'gembok', 'aria-label': 'dilindungi', role: 'img' }, icon('lock'))
      : null,
    sheet.name,
  );
  if (sheet.tabColor) button.style.setProperty('--warna-tab', sheet.tabColor);
  button.addEventListener('click', () => actions.activate(sheet.id));
  if (mayEdit) {
    button.addEventListener('dblclick', () => void rename(sheet, actions));
    button.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      showTabMenu({ left: event.clientX, top: event.clientY }, sheet, sheets, actions);
    });
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'F2') return;
      event.preventDefault();
      void rename(sheet, actions);
    });
  }
  return button;
}

function showAllTabs(
  event: Event,
  sheets: readonly WireSheet[],
  activeId: number | null,
  actions: TabBarActions,
): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const { left, top } = event.currentTarget.getBoundingClientRect();
  showPopup(
    { left, top: top - 8 - Math.min(sheets.length, 16) * 40 },
    'Semua tab',
    sheets.map((sheet) => ({
      label: sheet.name,
      checked: sheet.id === activeId,
      ...(sheet.hidden ? { hint: 'tersembunyi' } : {}),
      run: () => {
        if (sheet.hidden) actions.change({ kind: 'showSheet', sheetId: sheet.id });
        actions.activate(sheet.id);
      },
    })),
  );
}

function showTabMenu(
  at: { left: number; top: number },
  sheet: WireSheet,
  sheets: readonly WireSheet[],
  actions: TabBarActions,
): void {
  const position = sheets.findIndex(({ id }) => id === sheet.id);
  const alone = sheets.filter(({ hidden }) => !hidden).length < 2;
  showPopup(at, `Tab ${sheet.name}`, [
    { label: 'Ganti nama…', hint: 'F2', run: () => void rename(sheet, actions) },
    { label: 'Gandakan', run: () => actions.change({ kind: 'duplicateSheet', sheetId: sheet.id }) },
    'line',
    {
      label: 'Geser ke kiri',
      disabled: position <= 0,
      run: () => actions.change({ kind: 'moveSheet', sheetId: sheet.id, position }),
    },
    {
      label: 'Geser ke kanan',
      disabled: position >= sheets.length - 1,
      run: () => actions.change({ kind: 'moveSheet', sheetId: sheet.id, position: position + 2 }),
    },
    'line',
    {
      label: 'Sembunyikan',
      disabled: alone,
      run: () => actions.change({ kind: 'hideSheet', sheetId: sheet.id }),
    },
    { label: 'Hapus…', disabled: alone, run: () => void remove(sheet, actions) },
  ]);
}

async function rename(sheet: WireSheet, actions: TabBarActions): Promise<void> {
  const name = await askText({
    title: 'Ganti nama tab',
    label: 'Nama tab',
    value: sheet.name,
    doIt: 'Ganti nama',
  });
  if (name !== null && name.trim() !== '' && name !== sheet.name) {
    actions.change({ kind: 'renameSheet', sheetId: sheet.id, name: name.trim() });
  }
}

async function remove(sheet: WireSheet, actions: TabBarActions): Promise<void> {
  const sure = await confirmAction(
    `Hapus tab ${sheet.name}?`,
    'Semua isi tab ini ikut terhapus. Anda masih dapat mengurungkannya dengan Ctrl+Z.',
    `Hapus tab ${sheet.name}`,
  );
  if (sure) actions.change({ kind: 'deleteSheet', sheetId: sheet.id });
}
