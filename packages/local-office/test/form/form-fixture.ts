// Small forms that the tests of forms share.
import type { ChoiceItemData, FormData, FormItemData, ItemType } from '../../src/form/form-data';
import { newForm, newItem } from '../../src/form/new-form';
import { newWorkbook } from '../../src/workbook/new-workbook';

/** A repeatable source of ids. */
export function counter(): (prefix: string) => string {
  let next = 0;
  return (prefix) => {
    next += 1;
    return `${prefix}${next}`;
  };
}

/** 5 February 2026, 08.30.15 in Jakarta. */
export const morning = Date.UTC(2026, 1, 5, 1, 30, 15);

/** A published form with one item per entry; each entry overrides what a fresh item has. */
export function formWith(...items: readonly (Partial<FormItemData> & { type: ItemType })[]): FormData {
  const newId = counter();
  const form = newForm({
    name: 'Laporan',
    isPublished: true,
    requiresLogin: false,
    owner: 'kasi@desa.id',
    now: morning,
    newId,
  });
  for (const wanted of items) {
    form.items.push({ ...newItem(wanted.type, form, newId), ...wanted } as FormItemData);
  }
  return form;
}

export function choices(...values: string[]): Pick<ChoiceItemData, 'choices'> {
  return {
    choices: values.map((value) => ({ value, isCorrect: false })),
  };
}

export function workbook() {
  return newWorkbook({ id: 'buku', name: 'Buku Kerja', owner: 'kasi@desa.id' });
}

/** The id of the item with this title. */
export function idOf(form: FormData, title: string): number {
  const item = form.items.find((candidate) => candidate.title === title);
  if (!item) throw new Error(`no item ${title}`);
  return item.id;
}
