// The part that logs what people change by hand in tabs whose edits are kept.
import { recordEdit } from '../app/maintenance/record-edit';
import { createKeyedCells } from '../app/shape/keyed-cells';
import { googleClock, googleLogger } from '../google/surroundings';
import type { EditPart } from './parts';
import { partPorts, partSheets } from './ports/ports';
import { runUnseen } from './run-entry';

export const part = {
  record: (tabKey, edit) => {
    const { notebook, lock } = partPorts();
    runUnseen({ logger: googleLogger }, () => {
      const workbook = createKeyedCells({ sheets: partSheets(), notebook, lock });
      recordEdit({ workbook, clock: googleClock, notebook, lock }, tabKey, edit);
    });
  },
} satisfies EditPart;
