// Checks that a new year and a month change, disturbed at any call, end as if undisturbed.
import { describeFaults } from './played-faults';
import { cases } from './use-cases';

jest.setTimeout(60_000);

describeFaults('new year', cases['new year'], 7);
describeFaults('month change by the morning run', cases['month change by the morning run'], 4);
describeFaults('month change by the first submission', cases['month change by the first submission'], 4);
describeFaults('month change by the opening', cases['month change by the opening'], 4);
