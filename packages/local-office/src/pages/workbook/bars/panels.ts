// Where do the script's sidebars and dialogs stand, beside and above the grid?
import type { WireDialog } from '../../../server/protocol';
import { fill, h } from '../../dom';
import { icon } from '../../icon';
import type { OfficeClient } from '../../office-client';
import { createPageFrame, type PageFrame } from '../../script-run/page-frame';

interface OpenPanel {
  readonly holder: HTMLElement;
  readonly frame: PageFrame;
}

/** Sheets shows one sidebar, 300 pixels wide, and dialogs in the middle. */
export function createPanels(sidebarArea: HTMLElement, client: OfficeClient, focusGrid: () => void) {
  const open = new Map<string, OpenPanel>();

  const close = (dialogId: string): void => {
    remove(dialogId);
    void client.ask({ do: 'closeDialog', dialogId }).catch(() => undefined);
    focusGrid();
  };

  const remove = (dialogId: string): void => {
    const panel = open.get(dialogId);
    if (!panel) return;
    open.delete(dialogId);
    panel.frame.dispose();
    if (panel.holder instanceof HTMLDialogElement && panel.holder.open) panel.holder.close();
    panel.holder.remove();
    sidebarArea.hidden = sidebarArea.childElementCount === 0;
  };

  const heading = (dialog: WireDialog): HTMLElement =>
    h(
      'header',
      {},
      h('h2', {}, dialog.title),
      h(
        'button',
        {
          type: 'button',
          class: 'ikon',
          'aria-label': `Tutup ${dialog.title}`,
          onClick: () => close(dialog.id),
        },
        icon('close'),
      ),
    );

  const show = (dialog: WireDialog): void => {
    const sidebar = dialog.kind === 'sidebar';
    const holder = sidebar
      ? h('aside', { class: 'bilah-sisi', 'aria-label': dialog.title })
      : h('dialog', { class: 'dialog-naskah', 'aria-label': dialog.title });
    const frame = createPageFrame({
      src: `/dialog/${encodeURIComponent(dialog.id)}`,
      title: dialog.title,
      pageId: dialog.id,
      client,
      onClose: () => close(dialog.id),
      onFocusEditor: focusGrid,
      onSize: ({ width, height }) => {
        if (sidebar) return;
        if (width !== undefined) frame.element.style.width = `${width}px`;
        if (height !== undefined) frame.element.style.height = `${height}px`;
      },
    });
    fill(holder, heading(dialog), frame.element);
    open.set(dialog.id, { holder, frame });
    if (holder instanceof HTMLDialogElement) {
      frame.element.style.width = `${dialog.width}px`;
      frame.element.style.height = `${dialog.height}px`;
      document.body.append(holder);
      holder.addEventListener('cancel', (event) => {
        event.preventDefault();
        close(dialog.id);
      });
      if (dialog.kind === 'modal') holder.showModal();
      else holder.show();
    } else {
      sidebarArea.append(holder);
      sidebarArea.hidden = false;
    }
  };

  return {
    /** Makes the screen show exactly these. */
    update: (dialogs: readonly WireDialog[]): void => {
      const wanted = new Set(dialogs.map(({ id }) => id));
      for (const id of [...open.keys()]) if (!wanted.has(id)) remove(id);
      for (const dialog of dialogs) if (!open.has(dialog.id)) show(dialog);
    },
  };
}
