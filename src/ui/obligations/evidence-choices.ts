// Which evidence can an obligation ask for?
import type { EvidenceChoice } from '../../core/obligations/evidence-rule';

const texts: Readonly<Record<EvidenceChoice, string>> = {
  none: 'Tidak diminta',
  'photo-wished': '1 foto, dianjurkan',
  'photo-required': '1 foto, wajib',
  'before-and-after-wished': 'Foto sebelum dan sesudah, dianjurkan',
  'before-and-after-required': 'Foto sebelum dan sesudah, wajib',
};

export const evidenceChoices = Object.entries(texts).map(([value, text]) => ({ value, text }));

export function evidenceText(choice: EvidenceChoice): string {
  return texts[choice];
}

export function isEvidenceChoice(text: string): text is EvidenceChoice {
  return text in texts;
}
