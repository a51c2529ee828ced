// Which desa belong to the office?
import { showStatus, statusLine } from '../action';
import { button, el, fill } from '../dom';
import { showErrors } from '../field';
import { chosenUnits, type Draft, unitsText } from './draft';
import { isKelurahanCode } from './local-terms';
import { pasteBox, wardList } from './paste-list';
import type { Step, StepView, Wizard } from './step';

export const unitsStep: Step = {
  key: 'units',
  short: 'Daftar',
  heading: 'Siapa saja yang dipantau?',
  lead: ({ tier, terms, officeName }) =>
    tier === 'desa'
      ? `Tulis RW di ${terms.office} ${officeName}. Nantinya dapat diubah di tab Desa.`
      : `Semua di ${terms.office} ${officeName} sudah dicentang. Lepas centang bila ada yang tidak ikut.`,
  show: (wizard) => (wizard.read().tier === 'desa' ? showWards(wizard) : showTicks(wizard)),
};

function showWards(wizard: Wizard): StepView {
  const { root, field } = wardList(wizard);
  return {
    body: [root],
    check: () =>
      showErrors([
        [field, chosenUnits(wizard.read()).length > 0 ? '' : 'Tulis sedikitnya satu RW, misalnya RW 01.'],
      ]),
  };
}

function showTicks(wizard: Wizard): StepView {
  const status = statusLine();
  const list = el('div', {});
  const refresh = (): void => {
    fill(list, ...renderTicks(wizard, refresh));
    showStatus(status, 'none', '');
  };
  refresh();
  return {
    body: [list, status, pasteBox(wizard, refresh)],
    check: () => {
      const draft = wizard.read();
      const isAny = chosenUnits(draft).length > 0;
      if (!isAny) showStatus(status, 'failed', `Centang sedikitnya satu ${draft.terms.unit}.`);
      return isAny;
    },
  };
}

function renderTicks(wizard: Wizard, refresh: () => void): readonly HTMLElement[] {
  const draft = wizard.read();
  if (draft.units.length === 0) {
    const text =
      'Daftar wilayah belum terbaca. Kembali dan pilih ulang, atau tempel daftar sendiri di bawah ini.';
    return [el('p', { class: 'empty' }, text)];
  }
  const count = el('strong', { 'aria-live': 'polite' }, countText(draft));
  const isAll = draft.units.every(({ chosen }) => chosen);
  const toggle = button(isAll ? 'Lepas semua' : 'Pilih semua', 'quiet', () => {
    wizard.change({ units: wizard.read().units.map((unit) => ({ ...unit, chosen: !isAll })) });
    refresh();
  });
  const tick = (code: string, chosen: boolean): void => {
    wizard.change({
      units: wizard.read().units.map((unit) => (unit.code === code ? { ...unit, chosen } : unit)),
    });
    count.textContent = countText(wizard.read());
  };
  const rows = draft.units.map(({ code, name, chosen }) => {
    const input = el('input', { type: 'checkbox', checked: chosen });
    input.addEventListener('change', () => tick(code, input.checked));
    const kind = isKelurahanCode(code) ? [' ', el('small', { class: 'chip' }, 'kelurahan')] : [];
    const words = el('span', {}, name, ...kind);
    return el('li', {}, el('label', { class: 'tick' }, input, words, el('code', {}, code)));
  });
  return [el('div', { class: 'list-head' }, count, toggle), el('ul', { class: 'units' }, ...rows)];
}

function countText(draft: Draft): string {
  const chosen = chosenUnits(draft).length;
  const rest = draft.units.length - chosen;
  return `${unitsText(draft)} dipilih${rest === 0 ? '' : `, ${rest} tidak ikut`}`;
}
