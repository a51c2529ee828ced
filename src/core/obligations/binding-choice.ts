// Whom a new obligation binds, as the one choice that the sidebar offers; the tab knows finer ones.
import type { Binding } from './obligation-rule';

/** The choices, in the order in which they are offered. */
export const BINDING_CHOICES = ['all', 'desa', 'kelurahan', 'office'] as const;

export type BindingChoice = (typeof BINDING_CHOICES)[number];

const bindings: Readonly<Record<BindingChoice, Binding>> = {
  all: { kind: 'all' },
  desa: { kind: 'kinds', kinds: ['desa', 'desa-adat'] },
  kelurahan: { kind: 'kinds', kinds: ['kelurahan'] },
  office: { kind: 'office' },
};

/** The binding that a choice makes. */
export function bindingOf(choice: BindingChoice): Binding {
  return bindings[choice];
}
