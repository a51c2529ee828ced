// Is this what shall be made?
import { button, el } from '../dom';
import { evidenceText } from '../obligations/evidence-choices';
import { monthText } from '../obligations/months';
import { chosenUnits, type Draft, isMixed, officeCodeOf, unitsText } from './draft';
import type { Step, StepKey, Wizard } from './step';

export const reviewStep: Step = {
  key: 'review',
  short: 'Periksa',
  heading: 'Sudah benar?',
  lead: () => 'Semuanya masih dapat diubah kemudian di dalam buku kerja.',
  show: (wizard) => ({ body: [renderFacts(wizard)], check: () => true }),
};

function renderFacts(wizard: Wizard): HTMLElement {
  const draft = wizard.read();
  const isNew = wizard.setup.office === null;
  return el(
    'dl',
    { class: 'facts' },
    fact(wizard, 'area', 'Kantor', `${draft.terms.office} ${draft.officeName}`, officeCodeOf(draft)),
    fact(wizard, 'units', 'Dipantau', unitsText(draft), namesOf(draft)),
    fact(
      wizard,
      'terms',
      'Sebutan',
      `${draft.terms.unit}, ${draft.terms.unitHead}, ${draft.terms.subUnit}`,
      `Zona waktu ${draft.zone}`,
    ),
    ...(isNew ? [fact(wizard, 'obligation', 'Kewajiban', obligationText(draft), dueText(draft))] : []),
    fact(wizard, 'contact', 'Kontak', contactText(draft), ''),
  );
}

function fact(wizard: Wizard, key: StepKey, label: string, answer: string, detail: string): HTMLElement {
  const change = button('Ubah', 'quiet', () => wizard.goTo(key));
  change.setAttribute('aria-label', `Ubah ${label.toLowerCase()}`);
  const more = detail === '' ? [] : [el('small', {}, detail)];
  return el('div', {}, el('dt', {}, label), el('dd', {}, el('span', {}, answer, ...more), change));
}

function namesOf(draft: Draft): string {
  const names = chosenUnits(draft).map(({ name }) => name);
  return names.length <= 12
    ? names.join(', ')
    : `${names.slice(0, 10).join(', ')}, dan ${names.length - 10} lainnya`;
}

function obligationText(draft: Draft): string {
  const { obligation, minimumCount } = draft;
  const whom = isMixed(draft) && !obligation.bindsKelurahan ? ', tanpa kelurahan' : '';
  return `${obligation.name.trim()}, paling sedikit ${Number(minimumCount)} kali sebulan${whom}`;
}

function dueText({ obligation, dueDays }: Draft): string {
  const days = Number(dueDays[obligation.dueKind]);
  const due =
    obligation.dueKind === 'day-of-next-month'
      ? `tanggal ${days} bulan berikutnya`
      : `${days} hari setelah bulan berakhir`;
  const shift = obligation.shiftToWorkingDay ? ' atau hari kerja sesudahnya' : '';
  const basis = obligation.legalBasis.trim() || 'nomor belum diisi';
  return `Mulai ${monthText(obligation.start)} · laporan paling lambat ${due}${shift} · bukti: ${evidenceText(obligation.evidence).toLowerCase()} · dasar: ${basis}`;
}

function contactText({ headEmail, contactPerson, contactPhone }: Draft): string {
  const given = [headEmail, contactPerson, contactPhone]
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return given.length === 0 ? 'Belum diisi' : given.join(' · ');
}
