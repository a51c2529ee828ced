// The field for whom a new obligation binds.
import type { ObligationDraft } from '../../app/obligations/rpc-obligations';
import * as words from '../../messages/obligations/obligation-page-text';
import { type Field, selectField } from '../field';

type Binds = ObligationDraft['binds'];

/** Without kelurahan the only choices are the units and the office itself. */
export function whomField(
  bindings: Readonly<Record<Binds, string>>,
  hasKelurahan: boolean,
  { value, onChange }: { readonly value: Binds; readonly onChange: (binds: Binds) => void },
): Field {
  const isBinding = (text: string): text is Binds => text in bindings;
  const offered = Object.entries(bindings).filter(
    ([key]) => hasKelurahan || key === 'all' || key === 'office',
  );
  return selectField({
    label: words.whom,
    value,
    choices: offered.map(([key, text]) => ({ value: key, text })),
    onChange: (chosen) => {
      if (isBinding(chosen)) onChange(chosen);
    },
  });
}
