// Checks that a second set-up that dies, fails or is met at any call ends as if undisturbed.
import { describeFaults } from './played-faults';
import { cases } from './use-cases';

jest.setTimeout(60_000);

describeFaults(
  'set-up again after a tab and a column were deleted and a desa more',
  cases['set-up again after a tab and a column were deleted and a desa more'],
  7,
);
