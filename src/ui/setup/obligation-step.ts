// What must every desa do first, and by when must it be reported?
import { el } from '../dom';
import { numberField, readWhole, selectField, showErrors, textField, tickField } from '../field';
import { dueQuestion } from '../obligations/due-question';
import { evidenceChoices, isEvidenceChoice } from '../obligations/evidence-choices';
import { monthChoices } from '../obligations/months';
import { type Draft, isMixed } from './draft';
import type { Step, Wizard } from './step';

export const obligationStep: Step = {
  key: 'obligation',
  short: 'Kewajiban',
  heading: 'Apa kewajiban pertamanya?',
  lead: () => 'Kewajiban lain dapat ditambah kapan saja dari menu Pantau Desa.',
  show: (wizard) => {
    const draft = wizard.read();
    const change = (part: Partial<Draft['obligation']>): void =>
      wizard.change({ obligation: { ...wizard.read().obligation, ...part } });
    const name = textField({
      label: 'Nama kewajiban',
      value: draft.obligation.name,
      onChange: (text) => change({ name: text }),
    });
    const count = numberField({
      label: 'Minimal sebulan',
      value: draft.minimumCount,
      least: 1,
      most: 31,
      onChange: (minimumCount) => wizard.change({ minimumCount }),
    });
    const start = selectField({
      label: 'Berlaku mulai',
      value: draft.obligation.start,
      choices: monthChoices(wizard.setup.today, 12, 6),
      onChange: (text) => {
        change({ start: text });
        due.preview();
      },
    });
    const evidence = selectField({
      label: 'Bukti foto',
      value: draft.obligation.evidence,
      choices: evidenceChoices,
      onChange: (text) => {
        if (isEvidenceChoice(text)) change({ evidence: text });
      },
    });
    const basis = textField({
      label: 'Dasar (boleh kosong)',
      value: draft.obligation.legalBasis,
      hint: 'Misalnya nomor surat edaran camat. Kosong berarti nomor belum diisi.',
      onChange: (text) => change({ legalBasis: text }),
    });
    const due = askDue(wizard, change);
    const binds = tickField({
      label: 'Kelurahan juga wajib',
      value: draft.obligation.bindsKelurahan,
      onChange: (bindsKelurahan) => change({ bindsKelurahan }),
    });
    return {
      body: [
        el('div', { class: 'rule' }, name.root, count.root, start.root),
        due.root,
        el('div', { class: 'pair' }, evidence.root, basis.root),
        ...(isMixed(draft) ? [binds] : []),
      ],
      check: () => {
        const { obligation, minimumCount } = wizard.read();
        const isNamed = obligation.name.trim() !== '';
        const isCounted = readWhole(minimumCount, 1, 31) !== null;
        const areFieldsRight = showErrors([
          [name, isNamed ? '' : 'Tulis nama kewajiban, misalnya Kerja Bakti.'],
          [count, isCounted ? '' : 'Tulis angka 1 sampai 31.'],
        ]);
        return areFieldsRight && due.check();
      },
    };
  },
};

function askDue(wizard: Wizard, change: (part: Partial<Draft['obligation']>) => void) {
  const { obligation, dueDays } = wizard.read();
  return dueQuestion(
    { kind: obligation.dueKind, days: dueDays, shiftToWorkingDay: obligation.shiftToWorkingDay },
    ({ kind, days, shiftToWorkingDay }) => ({
      periodType: 'monthly',
      anchor: '',
      start: wizard.read().obligation.start,
      end: '',
      dueKind: kind,
      dueDays: Number(days[kind]),
      shiftToWorkingDay,
      zone: wizard.read().zone,
    }),
    ({ kind, days, shiftToWorkingDay }) => {
      wizard.change({ dueDays: days });
      change({ dueKind: kind, shiftToWorkingDay });
    },
  );
}
