// The adapter behind each port.
import type { MenuPorts, Ports } from '../app/ports';
import { googleCaller } from '../google/caller';
import { googleFormReader } from '../google/forms/form-reader';
import { googleLock } from '../google/lock';
import { googleMailer } from '../google/mailer';
import { googleNotebook } from '../google/notebook';
import { googleSigner } from '../google/signer';
import { googleClock, googleLogger, googlePerson } from '../google/surroundings';
import { googlePages, googleWindow } from '../google/window';
import type { TabMaker } from '../google/workbook/tab-maker';
import { createCellWorkbook, createGoogleWorkbook } from '../google/workbook/workbook';
import { loadPart } from './load-part';

const common = {
  notebook: googleNotebook,
  clock: googleClock,
  window: googleWindow,
  signer: googleSigner,
  logger: googleLogger,
  caller: googleCaller,
};

/** For main.js. Made once per execution, never at top level: the top level runs without any authorisation. */
export function menuPorts(): MenuPorts {
  return { ...common, workbook: createCellWorkbook() };
}

/**
 * For the parts. Made once per execution, never at top level. What makes tabs is a part of its own, loaded when it is
 * needed, unless the caller has it at hand.
 */
export function googlePorts(tabMaker: () => TabMaker = () => loadPart('part-tabs').tabMaker): Ports {
  return {
    ...common,
    workbook: createGoogleWorkbook(tabMaker),
    formReader: googleFormReader,
    mailer: googleMailer,
    lock: googleLock,
    pages: googlePages,
    person: googlePerson,
  };
}
