// Checks that a link for the camat, disturbed at any call, is made and logged once.
import { describeFaults } from './played-faults';
import { cases } from './use-cases';

jest.setTimeout(60_000);

describeFaults('camat link made', cases['camat link made'], 12);
