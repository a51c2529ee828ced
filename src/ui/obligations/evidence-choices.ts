// The kinds of evidence that an obligation can ask for, as a drop-down offers them.
import { capitalise } from '../../core/capitalise';
import type { EvidenceChoice } from '../../core/obligations/evidence-rule';
import { evidenceWords } from '../../messages/office/choice-words';

export const evidenceChoices = Object.entries(evidenceWords).map(([value, text]) => ({
  value,
  text: capitalise(text),
}));

export function isEvidenceChoice(text: string): text is EvidenceChoice {
  return text in evidenceWords;
}
