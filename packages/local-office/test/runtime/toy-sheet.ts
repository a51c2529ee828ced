// A toy spreadsheet service with one bundled write and one read, for tests of the runtime itself.
import { declareService } from '../../src/runtime/service/service';
import type { ServicePlugin } from '../../src/runtime/service/service-plugin';
import type { Session } from '../../src/runtime/service/session';
import { newWorkbook } from '../../src/workbook/new-workbook';

/** Keeps lines as the names of workbooks, so that the runtime's own roll-back of workbooks is under test. */
export class ToySheet {
  constructor(private readonly session: Session) {}

  write(line: string): void {
    this.session.state.workbooks[line] = newWorkbook({ id: line, name: line, owner: '' });
  }

  count(): number {
    return Object.keys(this.session.state.workbooks).length;
  }

  flush(): void {}
}

declareService(ToySheet, {
  name: 'SpreadsheetApp',
  methods: { write: 'write', count: 'read', flush: 'write' },
});

export const toySheet: ServicePlugin = {
  name: 'SpreadsheetApp',
  create: (session) => new ToySheet(session),
};
