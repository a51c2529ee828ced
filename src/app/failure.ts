// Failures that a person can do something about; each says what.
import { failureText } from '../messages/office/app-text';

/** A failure with a sentence for the person: what happened, what was kept, what to do. `message` is for the log. */
export class Failure extends Error {
  override readonly name: string = 'Failure';

  constructor(
    readonly sentence: string,
    message = sentence,
  ) {
    super(message);
  }
}

/** What the person at the page asked for cannot be done; the page says so, and nothing is logged. */
export class Refusal extends Failure {
  override readonly name = 'Refusal';
}

/** The workbook is not set up yet, or a tab was deleted for good: the set-up has to run (again). */
export class WorkbookNotReady extends Failure {
  override readonly name = 'WorkbookNotReady';

  constructor(missingTab: string) {
    super(failureText.notReady, missingTab);
  }
}

/** A newer release has shaped the workbook: this one would misread it, so that it reads and writes nothing. */
export class NewerWorkbook extends Failure {
  override readonly name = 'NewerWorkbook';

  constructor() {
    super(failureText.newerWorkbook, '');
  }
}

/** Another execution held the lock too long; nothing was read or written. */
export class OfficeBusy extends Failure {
  override readonly name = 'OfficeBusy';

  constructor() {
    super(failureText.busy, '');
  }
}
