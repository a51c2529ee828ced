// How does an office add an obligation, seeing its next due dates before it is saved?
import type { ObligationChoices, ObligationDraft } from '../../app/obligations/rpc-obligations';
import { bindAction, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { type Field, numberField, readWhole, selectField, showErrors, textField, tickField } from '../field';
import { loadPage } from '../load-page';
import { callServer } from '../server';
import { dueQuestion, startDays } from './due-question';
import { evidenceChoices, isEvidenceChoice } from './evidence-choices';
import { recurrenceQuestion } from './recurrence';

void loadPage('readObligationChoices', {}, (choices) => showForm(withOwn(choices), 0));

/** Before the examples one without a name, so that nothing the office already has is proposed again. */
function withOwn(choices: ObligationChoices): ObligationChoices {
  const [first] = choices.presets;
  if (first === undefined) return choices;
  const draft: ObligationDraft = {
    ...first.draft,
    name: '',
    owner: '',
    legalBasis: '',
    form: 'activity',
    periodType: 'monthly',
    anchor: '',
    start: `${choices.today.slice(0, 7)}-01`,
    end: '',
    binds: 'all',
  };
  return { ...choices, presets: [{ id: '', draft }, ...choices.presets] };
}

/** The whole form, beginning with the preset at this place. */
function showForm(choices: ObligationChoices, preset: number): void {
  const chosen = choices.presets[preset];
  if (chosen === undefined) return;
  let draft = chosen.draft;
  let count = String(draft.minimumCount);
  let dueDays: Readonly<Record<ObligationDraft['dueKind'], string>> = {
    ...startDays,
    [draft.dueKind]: String(draft.dueDays),
  };
  const read = (): ObligationDraft => draft;
  const change = (part: Partial<ObligationDraft>): void => {
    draft = { ...draft, ...part };
  };
  const name = textField({
    label: 'Nama kewajiban',
    value: draft.name,
    onChange: (value) => change({ name: value }),
  });
  const owner = textField({
    label: 'Seksi yang menangani',
    value: draft.owner,
    onChange: (value) => change({ owner: value }),
  });
  const times = numberField({
    label: 'Paling sedikit, kali per periode',
    value: count,
    least: 1,
    most: 99,
    onChange: (value) => {
      count = value;
    },
  });
  const recurrence = recurrenceQuestion(choices.today, read, (part) => {
    change(part);
    due.preview();
  });
  const due = dueQuestion(
    { kind: draft.dueKind, days: dueDays, shiftToWorkingDay: draft.shiftToWorkingDay },
    ({ kind, days, shiftToWorkingDay }) => {
      const { periodType, anchor, start, end } = draft;
      const isDated =
        start !== '' &&
        (periodType !== 'campaign' || end >= start) &&
        (periodType !== 'biweekly' || anchor !== '');
      return isDated
        ? {
            periodType,
            anchor,
            start,
            end,
            dueKind: kind,
            dueDays: Number(days[kind]),
            shiftToWorkingDay,
            zone: '',
          }
        : null;
    },
    ({ kind, days, shiftToWorkingDay }) => {
      dueDays = days;
      change({ dueKind: kind, shiftToWorkingDay });
    },
  );
  const isComplete = (): boolean => {
    const checks: (readonly [Field, string])[] = [
      [name, draft.name.trim() === '' ? 'Tulis nama kewajiban, misalnya Siskamling.' : ''],
      [times, readWhole(count, 1, 99) === null ? 'Tulis angka 1 sampai 99.' : ''],
      ...recurrence.checks(),
    ];
    return showErrors(checks) && due.check();
  };
  const status = statusLine();
  const add = el('button', { type: 'button', class: 'main' }, 'Tambah kewajiban');
  const run = async (): Promise<string | undefined> => {
    if (!isComplete()) return undefined;
    const answer = {
      ...draft,
      name: draft.name.trim(),
      minimumCount: Number(count),
      dueDays: Number(dueDays[draft.dueKind]),
    };
    const { message } = await callServer('addObligation', answer);
    showDone(choices, message);
    return message;
  };
  bindAction({ button: add, status, busyText: 'Menambahkan…', run });
  const basis = textField({
    label: 'Dasar (boleh kosong)',
    value: draft.legalBasis,
    hint: 'Nomor surat edaran atau keputusan, seperti tertulis.',
    onChange: (value) => change({ legalBasis: value }),
  });
  fill(
    byId('page'),
    el('h1', {}, 'Kewajiban baru'),
    presetField(choices, preset).root,
    name.root,
    recurrence.root,
    times.root,
    due.root,
    ...otherQuestions(choices, draft, change),
    owner.root,
    basis.root,
    add,
    status,
  );
}

function presetField(choices: ObligationChoices, preset: number): Field {
  return selectField({
    label: 'Mulai dari contoh',
    value: String(preset),
    choices: choices.presets.map(({ draft }, index) => ({
      value: String(index),
      text: draft.name || 'Tanpa contoh, isi sendiri',
    })),
    hint: 'Semua isian di bawah ini dapat diubah.',
    onChange: (value) => showForm(choices, Number(value)),
  });
}

function otherQuestions(
  { hasKelurahan, terms }: ObligationChoices,
  draft: ObligationDraft,
  change: (part: Partial<ObligationDraft>) => void,
): readonly HTMLElement[] {
  const binds: Readonly<Record<ObligationDraft['binds'], string>> = {
    all: hasKelurahan ? `Semua ${terms.unit} dan kelurahan` : `Semua ${terms.unit}`,
    desa: `Hanya ${terms.unit}`,
    kelurahan: 'Hanya kelurahan',
    office: `${terms.office} sendiri`,
  };
  const isBinding = (text: string): text is ObligationDraft['binds'] => text in binds;
  const offered = Object.entries(binds).filter(([key]) => hasKelurahan || key === 'all' || key === 'office');
  const whom = selectField({
    label: 'Yang wajib',
    value: draft.binds,
    choices: offered.map(([value, text]) => ({ value, text })),
    onChange: (value) => {
      if (isBinding(value)) change({ binds: value });
    },
  });
  const form = selectField({
    label: 'Isi laporan',
    value: draft.form,
    choices: [
      { value: 'activity', text: 'Kegiatan' },
      { value: 'population', text: 'Perkembangan penduduk' },
      { value: 'siskamling', text: 'Siskamling: jumlah pos dan ronda' },
    ],
    onChange: (value) =>
      change({ form: value === 'population' || value === 'siskamling' ? value : 'activity' }),
  });
  const evidence = selectField({
    label: 'Bukti foto',
    value: draft.evidence,
    choices: evidenceChoices,
    onChange: (value) => {
      if (isEvidenceChoice(value)) change({ evidence: value });
    },
  });
  const approval = tickField({
    label: 'Baru dihitung setelah disetujui',
    value: draft.approvalFirst,
    onChange: (approvalFirst) => change({ approvalFirst }),
  });
  return [whom.root, form.root, evidence.root, approval];
}

function showDone(choices: ObligationChoices, message: string): void {
  const heading = el('h1', { tabindex: '-1' }, 'Kewajiban ditambahkan');
  fill(
    byId('page'),
    heading,
    el('p', {}, message),
    button('Tambah kewajiban lain', 'plain', () => showForm(choices, 0)),
  );
  heading.focus();
}
