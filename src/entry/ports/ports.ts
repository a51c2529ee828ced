// The adapter behind each port.
import type { MenuPorts, Ports } from '../../app/ports';
import { createKeyedWorkbook } from '../../app/shape/keyed-workbook';
import { googleCaller } from '../../google/caller';
import { googleFormReader } from '../../google/forms/form-reader';
import { googleLock } from '../../google/lock';
import { googleMailer } from '../../google/mailer';
import { googleNotebook } from '../../google/notebook';
import { googleSigner } from '../../google/signer';
import { googleClock, googleLogger, googlePerson } from '../../google/surroundings';
import { googlePages, googleWindow } from '../../google/window';
import type { TabMaker } from '../../google/workbook/tab-dressing';
import { createGoogleSheets, showToast } from '../../google/workbook/workbook';
import { loadPart } from '../load-part';

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
  return { ...common, workbook: { toast: showToast } };
}

/** For the parts: everything but the workbook. */
export function partPorts(): Omit<Ports, 'workbook'> {
  return {
    ...common,
    formReader: googleFormReader,
    mailer: googleMailer,
    lock: googleLock,
    pages: googlePages,
    person: googlePerson,
  };
}

/** The sheets of the bound file, for parts that rarely make tabs, which takes a part of its own. */
export function partSheets(): ReturnType<typeof createGoogleSheets> {
  return createGoogleSheets(() => loadPart('part-tabs').tabMaker);
}

/** Made once per execution, never at top level. `maker` makes tabs. */
export function portsWith(maker: () => TabMaker): Ports {
  const ports = partPorts();
  return { ...ports, workbook: createKeyedWorkbook({ ...ports, sheets: createGoogleSheets(maker) }) };
}

/** For parts that rarely make tabs, which takes a part of its own. */
export function googlePorts(): Ports {
  return portsWith(() => loadPart('part-tabs').tabMaker);
}
