// What an obligation asks for as evidence, and the same as one choice.

/** The choices, in the order in which they are offered: the kind of evidence, and whether it is required. */
export const EVIDENCE_CHOICES = [
  'none',
  'photo-wished',
  'photo-required',
  'before-and-after-wished',
  'before-and-after-required',
] as const;

export type EvidenceChoice = (typeof EVIDENCE_CHOICES)[number];

/** What must be shown. When `required`, a report without it does not count until staff approve it; else it is wished. */
export type EvidenceRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'photo' | 'before-and-after'; readonly required: boolean };

/** The rule that a choice makes. */
export function evidenceRuleOf(choice: EvidenceChoice): EvidenceRule {
  if (choice === 'none') return { kind: choice };
  const required = choice.endsWith('-required');
  return { kind: choice.startsWith('photo') ? 'photo' : 'before-and-after', required };
}

/** The choice that makes the rule. */
export function evidenceChoiceOf(rule: EvidenceRule): EvidenceChoice {
  return rule.kind === 'none' ? rule.kind : `${rule.kind}-${rule.required ? 'required' : 'wished'}`;
}
