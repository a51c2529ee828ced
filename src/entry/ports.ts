// Which adapter stands behind each port?
import type { Ports } from '../app/ports';
import { googleFormReader } from '../google/form-reader';
import { googleLock } from '../google/lock';
import { googleMailer } from '../google/mailer';
import { googleNotebook } from '../google/notebook';
import { googleSeal } from '../google/seal';
import { googleClock, googleJournal, googlePerson } from '../google/surroundings';
import { googlePages, googleWindow } from '../google/window';
import { createGoogleWorkbook } from '../google/workbook';

/** Made once per execution, never at top level: the top level runs without any authorisation. */
export const googlePorts = (): Ports => ({
  workbook: createGoogleWorkbook(),
  formReader: googleFormReader,
  mailer: googleMailer,
  lock: googleLock,
  notebook: googleNotebook,
  clock: googleClock,
  window: googleWindow,
  pages: googlePages,
  person: googlePerson,
  seal: googleSeal,
  journal: googleJournal,
});
