// Checks that mending forms, disturbed at any call, ends as if undisturbed.
import { describeFaults } from './played-faults';
import { cases } from './use-cases';

jest.setTimeout(60_000);

describeFaults(
  'Perbaiki formulir, of which one was closed and lost a question',
  cases['Perbaiki formulir, of which one was closed and lost a question'],
  10,
);
describeFaults(
  'Perbaiki formulir, for an obligation that staff typed in',
  cases['Perbaiki formulir, for an obligation that staff typed in'],
  10,
);
describeFaults('forms after a rename', cases['forms after a rename'], 4);
