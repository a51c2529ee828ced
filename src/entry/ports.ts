// The adapter behind each port.
import type { Ports } from '../app/ports';
import { googleCaller } from '../google/caller';
import { googleFormReader } from '../google/forms/form-reader';
import { googleLock } from '../google/lock';
import { googleMailer } from '../google/mailer';
import { googleNotebook } from '../google/notebook';
import { googleSigner } from '../google/signer';
import { googleClock, googleLogger, googlePerson } from '../google/surroundings';
import { googlePages, googleWindow } from '../google/window';
import type { TabMaker } from '../google/workbook/tab-maker';
import { createGoogleWorkbook } from '../google/workbook/workbook';
import { loadPart } from './load-part';

function loadTabMaker(): TabMaker {
  return loadPart('part-tabs').tabMaker;
}

/**
 * Made once per execution, never at top level: the top level runs without any authorisation. What makes tabs is a part
 * that is loaded when it is needed, unless the caller has it at hand.
 */
export function googlePorts(tabMaker: () => TabMaker = loadTabMaker): Ports {
  return {
    workbook: createGoogleWorkbook(tabMaker),
    formReader: googleFormReader,
    mailer: googleMailer,
    lock: googleLock,
    notebook: googleNotebook,
    clock: googleClock,
    window: googleWindow,
    pages: googlePages,
    person: googlePerson,
    signer: googleSigner,
    logger: googleLogger,
    caller: googleCaller,
  };
}
