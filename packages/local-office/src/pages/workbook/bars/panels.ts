// Shows the script's sidebars beside the grid and its dialogs above it.
import type { WireDialog } from '../../../server/wire/protocol';
import { fill, h } from '../../dom';
import { icon } from '../../icon';
import type { OfficeClient } from '../../office-client';
import { createPageFrame, type PageFrame } from '../../script-run/page-frame';

interface Panels {
  /** Makes the screen show exactly these. */
  update(dialogs: readonly WireDialog[]): void;
}

/** Sheets shows one sidebar, 300 pixels wide, and dialogs in the middle. */
export function createPanels(sidebarArea: HTMLElement, client: OfficeClient, focusGrid: () => void): Panels {
  const open = new Map<string, OpenPanel>();

  const remove = (dialogId: string): void => {
    const panel = open.get(dialogId);
    if (!panel) return;
    open.delete(dialogId);
    removePanel(panel);
    sidebarArea.hidden = sidebarArea.childElementCount === 0;
  };
  const close = (dialogId: string): void => {
    remove(dialogId);
    void client.ask({ do: 'closeDialog', dialogId }).catch(() => undefined);
    focusGrid();
  };
  const show = (dialog: WireDialog): void => {
    const panel = createPanel(dialog, client, { close: () => close(dialog.id), focusGrid });
    open.set(dialog.id, panel);
    if (panel.holder instanceof HTMLDialogElement) {
      openDialog(panel.holder, dialog, () => close(dialog.id));
    } else {
      sidebarArea.append(panel.holder);
      sidebarArea.hidden = false;
    }
  };

  return {
    update: (dialogs) => {
      const wanted = new Set(dialogs.map(({ id }) => id));
      for (const id of [...open.keys()]) if (!wanted.has(id)) remove(id);
      for (const dialog of dialogs) if (!open.has(dialog.id)) show(dialog);
    },
  };
}

interface OpenPanel {
  readonly holder: HTMLElement;
  readonly frame: PageFrame;
}

interface PanelActions {
  close(): void;
  focusGrid(): void;
}

function createPanel(dialog: WireDialog, client: OfficeClient, actions: PanelActions): OpenPanel {
  const isSidebar = dialog.kind === 'sidebar';
  const holder = isSidebar
    ? h('aside', { class: 'bilah-sisi', 'aria-label': dialog.title })
    : h('dialog', { class: 'dialog-naskah', 'aria-label': dialog.title });
  const frame = createPageFrame({
    src: `/dialog/${encodeURIComponent(dialog.id)}`,
    title: dialog.title,
    pageId: dialog.id,
    client,
    onClose: actions.close,
    onFocusEditor: actions.focusGrid,
    onEscape: () => {
      if (!isSidebar) actions.close();
    },
    onSize: (size) => {
      if (!isSidebar) resize(frame, size);
    },
  });
  if (!isSidebar) resize(frame, dialog);
  fill(holder, headingOf(dialog, actions.close), frame.element);
  return { holder, frame };
}

function headingOf(dialog: WireDialog, close: () => void): HTMLElement {
  const label = `Tutup ${dialog.title}`;
  return h(
    'header',
    {},
    h('h2', {}, dialog.title),
    h('button', { type: 'button', class: 'ikon', 'aria-label': label, onClick: close }, icon('close')),
  );
}

/** Pixels; what is not given stays. */
function resize({ element }: PageFrame, { width, height }: { width?: number; height?: number }): void {
  if (width !== undefined) element.style.width = `${width}px`;
  if (height !== undefined) element.style.height = `${height}px`;
}

function openDialog(holder: HTMLDialogElement, dialog: WireDialog, close: () => void): void {
  document.body.append(holder);
  holder.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  if (dialog.kind === 'modal') holder.showModal();
  else holder.show();
}

function removePanel({ holder, frame }: OpenPanel): void {
  frame.dispose();
  if (holder instanceof HTMLDialogElement && holder.open) holder.close();
  holder.remove();
}
