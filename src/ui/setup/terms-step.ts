// Which words and which clock does the office use?
import type { Terms } from '../../core/office/profile';
import type { Zone } from '../../core/office/unit';
import { el } from '../dom';
import { type Field, radioField, showErrors, textField } from '../field';
import type { Step, Wizard } from './step';

const zones: Readonly<Record<Zone, string>> = {
  WIB: 'Jakarta',
  WITA: 'Makassar',
  WIT: 'Jayapura',
};

const questions: readonly { readonly key: keyof Terms; readonly label: string; readonly hint: string }[] = [
  { key: 'unit', label: 'Sebutan yang dipantau', hint: 'desa, kampung, pekon, nagari …' },
  { key: 'unitHead', label: 'Sebutan kepalanya', hint: 'Kepala Desa, Keuchik, Perbekel …' },
  { key: 'subUnit', label: 'Sebutan bagiannya', hint: 'dusun, jorong, banjar, RT …' },
  { key: 'office', label: 'Sebutan kantor', hint: 'Kecamatan, Distrik, Kapanewon …' },
  { key: 'officeHead', label: 'Sebutan pimpinan', hint: 'Camat, Kepala Distrik, Panewu …' },
  { key: 'superior', label: 'Melapor kepada', hint: 'Bupati, Wali Kota, Gubernur …' },
  { key: 'forum', label: 'Sebutan forum pimpinan', hint: 'Forkopimcam, Forpimcam …' },
];

function isZone(text: string): text is Zone {
  return text in zones;
}

export const termsStep: Step = {
  key: 'terms',
  short: 'Istilah',
  heading: 'Bagaimana orang menyebutnya?',
  lead: () => 'Sudah diisi menurut daerah Anda. Kata-kata ini dipakai di formulir, pengingat, dan surat.',
  show: (wizard) => {
    const fields = questions.map(({ key, label, hint }) => fieldOf(wizard, key, label, hint));
    const zone = radioField({
      legend: 'Zona waktu',
      value: wizard.read().zone,
      choices: Object.entries(zones).map(([value, note]) => ({ value, text: value, note })),
      onChange: (value) => {
        if (isZone(value)) wizard.change({ zone: value });
      },
    });
    return {
      body: [el('div', { class: 'triple' }, ...fields.map(({ root }) => root), zone)],
      check: () =>
        showErrors(
          fields.map((field, index): readonly [Field, string] => {
            const question = questions[index];
            const isEmpty = question === undefined || wizard.read().terms[question.key].trim() === '';
            return [field, isEmpty ? `Isi kata ini, misalnya ${question?.hint.split(',')[0] ?? ''}.` : ''];
          }),
        ),
    };
  },
};

function fieldOf(wizard: Wizard, key: keyof Terms, label: string, hint: string): Field {
  return textField({
    label,
    value: wizard.read().terms[key],
    hint,
    onChange: (value) => wizard.change({ terms: { ...wizard.read().terms, [key]: value.trim() } }),
  });
}
