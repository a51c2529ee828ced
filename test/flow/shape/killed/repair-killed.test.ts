// Checks that putting tabs back, disturbed at any call, ends as if undisturbed.
import { describeFaults } from './played-faults';
import { cases } from './use-cases';

jest.setTimeout(60_000);

describeFaults('Kembalikan bentuk tab', cases['Kembalikan bentuk tab'], 9);
describeFaults(
  'Kembalikan bentuk tab, where a form, a trigger and rows are broken too',
  cases['Kembalikan bentuk tab, where a form, a trigger and rows are broken too'],
  8,
);
