// Checks that a set-up of an empty book that dies, fails or is met at any call ends as if undisturbed.
import { describeFaults } from './played-faults';
import { cases } from './use-cases';

jest.setTimeout(60_000);

describeFaults('set-up of an empty book', cases['set-up of an empty book'], 9);
