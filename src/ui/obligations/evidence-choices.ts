// The kinds of evidence that an obligation can ask for, as a drop-down offers them.
import type { EvidenceChoice } from '../../app/obligations/rpc-obligations';
import { capitalise } from '../../core/capitalise';
import { evidenceWords } from '../../messages/office/choice-words';

export const evidenceChoices = Object.entries(evidenceWords).map(([value, text]) => ({
  value,
  text: capitalise(text),
}));

export function isEvidenceChoice(text: string): text is EvidenceChoice {
  return text in evidenceWords;
}
