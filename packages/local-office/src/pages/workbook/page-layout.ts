// Makes the boxes of the workbook's page and puts them in their places.
import { h } from '../dom';

export interface PageLayout {
  readonly menuBar: HTMLElement;
  readonly groupBar: HTMLElement;
  /** Univer's own box. */
  readonly gridHolder: HTMLElement;
  /** Covers the grid while there is nothing to see. */
  readonly notice: HTMLElement;
  /** Shared by the grid and what lies over it. */
  readonly gridArea: HTMLElement;
  readonly sidebarArea: HTMLElement;
  readonly tabBar: HTMLElement;
}

export function createLayout(): PageLayout {
  const gridHolder = h('div', {
    class: 'wadah-grid',
    role: 'application',
    'aria-label': 'Lembar kerja',
    tabindex: -1,
  });
  const notice = h('p', { class: 'menunggu', role: 'status' }, 'Menyiapkan lembar kerja…');
  return {
    menuBar: h('div', { class: 'bilah-menu', role: 'group', 'aria-label': 'Menu buku kerja' }),
    groupBar: h('div', { class: 'bilah-kelompok', hidden: true }),
    gridHolder,
    notice,
    gridArea: h('div', { class: 'area-grid' }, gridHolder, notice),
    sidebarArea: h('div', { class: 'area-bilah', hidden: true }),
    tabBar: h('div', { class: 'bilah-tab' }),
  };
}

/** The whole page, with the bar that shows the selected cell. */
export function pageElement(layout: PageLayout, cellBar: HTMLElement): HTMLElement {
  return h(
    'section',
    { class: 'halaman-buku', 'aria-label': 'Buku Kerja' },
    h('h1', { class: 'tak-terlihat' }, 'Buku Kerja'),
    layout.menuBar,
    cellBar,
    layout.groupBar,
    h('div', { class: 'badan-buku' }, layout.gridArea, layout.sidebarArea),
    layout.tabBar,
  );
}
