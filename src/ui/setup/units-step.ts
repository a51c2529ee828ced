// The step of the wizard that asks which desa belong to the office.
import { isKelurahanCode } from '../../messages/setup/local-terms';
import * as words from '../../messages/setup/wizard-units-text';
import { showStatus, statusLine } from '../action';
import { button, el, fill } from '../dom';
import { showErrors } from '../field';
import { chosenUnits, type Draft, unitsText } from './draft';
import { pasteBox, wardList } from './paste-list';
import type { Step, StepView, Wizard } from './step';

export const unitsStep: Step = {
  key: 'units',
  short: words.short,
  heading: words.heading,
  lead: ({ tier, terms, officeName }) => {
    const office = `${terms.office} ${officeName}`;
    return tier === 'desa' ? words.writeWards(office) : words.allTicked(office);
  },
  show: (wizard) => (wizard.read().tier === 'desa' ? showWards(wizard) : showTicks(wizard)),
};

function showWards(wizard: Wizard): StepView {
  const { root, field } = wardList(wizard);
  return {
    body: [root],
    check: () => showErrors([[field, chosenUnits(wizard.read()).length > 0 ? '' : words.wardMissing]]),
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
      if (!isAny) showStatus(status, 'failed', words.unitMissing(draft.terms.unit));
      return isAny;
    },
  };
}

function renderTicks(wizard: Wizard, refresh: () => void): readonly HTMLElement[] {
  const draft = wizard.read();
  if (draft.units.length === 0) {
    return [el('p', { class: 'empty' }, words.listMissing)];
  }
  const count = el('strong', { 'aria-live': 'polite' }, countText(draft));
  const isAll = draft.units.every(({ chosen }) => chosen);
  const toggle = button(isAll ? words.untickAll : words.tickAll, 'quiet', () => {
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
    const kind = isKelurahanCode(code) ? [' ', el('small', { class: 'chip' }, words.kelurahan)] : [];
    const label = el('span', {}, name, ...kind);
    return el('li', {}, el('label', { class: 'tick' }, input, label, el('code', {}, code)));
  });
  return [el('div', { class: 'list-head' }, count, toggle), el('ul', { class: 'units' }, ...rows)];
}

function countText(draft: Draft): string {
  return words.chosen(unitsText(draft), draft.units.length - chosenUnits(draft).length);
}
