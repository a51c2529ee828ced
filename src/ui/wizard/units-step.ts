// Which desa belong to the office?

import { showStatus, statusLine } from '../action';
import { button, el, fill } from '../dom';
import { textAreaField } from '../field';
import { chosenUnits, type Draft, officeCodeOf } from './draft';
import { isKelurahanCode } from './local-terms';
import type { Step, Wizard } from './step';
import { understandUnits, unitLines } from './unit-text';

export const unitsStep: Step = {
  key: 'units',
  short: 'Daftar',
  heading: 'Siapa saja yang dipantau?',
  lead: ({ tier, terms, officeName }) =>
    tier === 'desa'
      ? `Tulis satu RW per baris. Nantinya dapat diubah di tab Desa.`
      : `Semua ${terms.unit} di ${terms.office} ${officeName} sudah dicentang. Lepas centang bila tidak ikut.`,
  show: (wizard) => {
    const status = statusLine();
    const list = el('div', {});
    const refresh = (): void => fill(list, ...renderList(wizard, refresh));
    refresh();
    return {
      body: [list, pasteBox(wizard, refresh), status],
      check: () => {
        const isAny = chosenUnits(wizard.read()).length > 0;
        const fix =
          wizard.read().tier === 'desa' ? 'Tulis sedikitnya satu RW, lalu tekan Pakai daftar ini.' : '';
        if (!isAny)
          showStatus(status, 'failed', fix || `Centang sedikitnya satu ${wizard.read().terms.unit}.`);
        return isAny;
      },
    };
  },
};

function renderList(wizard: Wizard, refresh: () => void): readonly HTMLElement[] {
  const draft = wizard.read();
  if (draft.units.length === 0) {
    return [el('p', { class: 'empty' }, emptyText(draft))];
  }
  const count = el('strong', { 'aria-live': 'polite' }, countText(draft));
  const setAll = (chosen: boolean): void => {
    wizard.change({ units: wizard.read().units.map((unit) => ({ ...unit, chosen })) });
    refresh();
  };
  const isAll = draft.units.every(({ chosen }) => chosen);
  const rows = draft.units.map(({ code, name, chosen }) => {
    const input = el('input', { type: 'checkbox', checked: chosen });
    input.addEventListener('change', () => {
      const units = wizard
        .read()
        .units.map((unit) => (unit.code === code ? { ...unit, chosen: input.checked } : unit));
      wizard.change({ units });
      count.textContent = countText(wizard.read());
    });
    const kind = isKelurahanCode(code) ? [el('small', { class: 'chip' }, 'kelurahan')] : [];
    return el(
      'li',
      {},
      el('label', { class: 'tick' }, input, el('span', {}, name, ...kind), el('code', {}, code)),
    );
  });
  const toggle = button(isAll ? 'Lepas semua' : 'Pilih semua', 'quiet', () => setAll(!isAll));
  return [el('div', { class: 'list-head' }, count, toggle), el('ul', { class: 'units' }, ...rows)];
}

function pasteBox(wizard: Wizard, refresh: () => void): HTMLElement {
  const draft = wizard.read();
  const preview = el('div', { class: 'preview', 'aria-live': 'polite' });
  const understood = () =>
    understandUnits(field.control.value, {
      tier: draft.tier,
      officeCode: officeCodeOf(draft),
      known: wizard.read().knownUnits,
    });
  const use = button('Pakai daftar ini', 'plain', () => {
    wizard.change({ units: understood().units.map((unit) => ({ ...unit, chosen: true })) });
    refresh();
    box.open = draft.tier === 'desa';
  });
  const look = (): void => {
    const { units, problems } = understood();
    const isAny = field.control.value.trim() !== '';
    use.hidden = units.length === 0;
    const sentence = `${units.length} baris dikenali${problems.length === 0 ? '.' : `, ${problems.length} belum:`}`;
    const sample = units.slice(0, 3).map(({ code, name }) => `${code} ${name}`);
    fill(
      preview,
      ...(isAny ? [el('p', {}, sentence)] : []),
      ...(units.length > 0
        ? [el('p', { class: 'hint' }, `${sample.join(' · ')}${units.length > 3 ? ' · …' : ''}`)]
        : []),
      ...(problems.length > 0
        ? [el('ul', { class: 'problems' }, ...problems.map((text) => el('li', {}, text)))]
        : []),
    );
  };
  const isVillage = draft.tier === 'desa';
  const field = textAreaField({
    label: isVillage ? 'Satu RW per baris' : `Satu ${draft.terms.unit} per baris, kode lalu nama`,
    value: unitLines(draft.units),
    rows: 6,
    hint: isVillage
      ? 'Misalnya RW 01, RW 02.'
      : 'Boleh ditempel dari Excel atau surat; nomor urut diabaikan.',
    onChange: look,
  });
  look();
  const box = el(
    'details',
    { open: isVillage },
    el('summary', {}, isVillage ? 'Daftar RW' : 'Daftarnya berbeda? Tempel daftar sendiri'),
    field.root,
    preview,
    use,
  );
  return box;
}

function countText(draft: Draft): string {
  return `${chosenUnits(draft).length} dari ${draft.units.length} ${draft.terms.unit} dipilih`;
}

function emptyText({ tier }: Draft): string {
  return tier === 'desa'
    ? 'Belum ada RW. Tulis daftarnya di bawah ini.'
    : 'Daftar wilayah belum terbaca. Kembali dan pilih ulang, atau tempel daftar sendiri di bawah ini.';
}
