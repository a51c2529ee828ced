// Checks that adding an obligation, disturbed at any call, ends as if undisturbed.
import { describeFaults } from './played-faults';
import { cases } from './use-cases';

jest.setTimeout(60_000);

describeFaults('Tambah kewajiban', cases['Tambah kewajiban'], 12);
