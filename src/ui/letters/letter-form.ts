// Which questions does each kind of letter ask, and what did the person answer?
import type { LetterDraft, LetterProposal } from '../../app/letters/rpc-letters';
import { el } from '../dom';
import { textAreaField, textField, tickField } from '../field';

export interface LetterForm {
  readonly root: HTMLElement;
  readonly draft: () => LetterDraft;
}

/** The proposal as fields; `onChange` is called with every change. */
export function letterForm({ draft, units }: LetterProposal, onChange: () => void): LetterForm {
  let now = draft;
  const set = (change: Partial<LetterDraft>): void => {
    now = { ...now, ...change };
    onChange();
  };
  const line = (label: string, key: TextKey, hint?: string): HTMLElement =>
    textField({
      label,
      value: draft[key],
      ...(hint ? { hint } : {}),
      onChange: (value) => set({ [key]: value }),
    }).root;
  const lines = (label: string, key: TextKey, rows: number, hint?: string): HTMLElement =>
    textAreaField({
      label,
      value: draft[key],
      rows,
      ...(hint ? { hint } : {}),
      onChange: (value) => set({ [key]: value }),
    }).root;
  const setEvent = (change: Partial<LetterDraft['event']>): void =>
    set({ event: { ...now.event, ...change } });

  const byKind: Readonly<Record<LetterDraft['kind'], () => HTMLElement[]>> = {
    'monthly-report': () => [lines('Yth.', 'recipient', 2)],
    invitation: () => [lines('Yth.', 'recipient', 2), ...eventFields(draft.event, setEvent)],
    reminder: () => [unitTicks(units, draft.units, (chosen) => set({ units: chosen }))],
    warning: () => [unitTicks(units, draft.units, (chosen) => set({ units: chosen }))],
    assignment: () => [
      lines('Dasar', 'basis', 2, 'Satu baris satu dasar, misalnya nomor surat edaran.'),
      lines(
        'Yang ditugaskan',
        'members',
        4,
        'Satu baris satu orang: nama; jabatan; instansi; pangkat dan NIP.',
      ),
      lines('Tujuan', 'stops', 4, 'Satu baris satu tujuan dengan harinya.'),
    ],
  };
  const root = el(
    'div',
    { class: 'stack' },
    line('Hal', 'subject'),
    ...byKind[draft.kind](),
    el(
      'div',
      { class: 'pair' },
      textField({
        label: 'Tanggal surat',
        kind: 'date',
        value: draft.date,
        onChange: (date) => set({ date }),
      }).root,
      line('Nomor urut', 'sequence', 'Kosong: nomor berikutnya.'),
    ),
    el(
      'details',
      {},
      el('summary', {}, 'Sifat, lampiran, klasifikasi, tembusan, tambahan'),
      el(
        'div',
        { class: 'stack' },
        el('div', { class: 'pair' }, line('Sifat', 'nature'), line('Lampiran', 'attachment')),
        line('Kode klasifikasi', 'classification'),
        lines('Tembusan', 'copies', 2, 'Satu baris satu tujuan.'),
        lines('Tambahan sebelum penutup', 'note', 2),
      ),
    ),
  );
  return { root, draft: () => now };
}

type TextKey = {
  [Key in keyof LetterDraft]: LetterDraft[Key] extends string ? Key : never;
}[keyof LetterDraft];

function eventFields(
  event: LetterDraft['event'],
  set: (change: Partial<LetterDraft['event']>) => void,
): HTMLElement[] {
  return [
    el(
      'div',
      { class: 'pair' },
      textField({
        label: 'Tanggal acara',
        kind: 'date',
        value: event.date,
        onChange: (date) => set({ date }),
      }).root,
      textField({ label: 'Waktu', value: event.time, onChange: (time) => set({ time }) }).root,
    ),
    textField({ label: 'Tempat', value: event.place, onChange: (place) => set({ place }) }).root,
    textField({ label: 'Acara', value: event.agenda, onChange: (agenda) => set({ agenda }) }).root,
  ];
}

function unitTicks(
  units: LetterProposal['units'],
  chosen: readonly string[],
  onChange: (codes: readonly string[]) => void,
): HTMLElement {
  if (units.length === 0) return el('p', { class: 'empty' }, 'Tidak ada yang belum lapor untuk bulan ini.');
  const codes = new Set(chosen);
  const ticks = units.map(({ code, name, owed }) =>
    tickField({
      label: `${name}: ${owed}`,
      value: codes.has(code),
      onChange: (isChosen) => {
        if (isChosen) codes.add(code);
        else codes.delete(code);
        onChange(units.map((unit) => unit.code).filter((known) => codes.has(known)));
      },
    }),
  );
  return el('fieldset', {}, el('legend', {}, 'Satu surat untuk masing-masing'), ...ticks);
}
