// What answers the pages: set-up, links, obligations, trial of reminders? Loaded by main.ts only when a page calls.

import { updateForms } from '../app/forms/update-forms';
import { checkPass } from '../app/page-pass';
import type { SetupPorts } from '../app/ports-setup';
import { answerRpc } from '../app/rpc/answer-rpc';
import { googleFormMaker } from '../google/forms/form-maker';
import { googlePrinter } from '../google/printer';
import { googleTriggers } from '../google/triggers';
import { googleWebApp } from '../google/web-page';
import { googleTabMaker } from '../google/workbook/tab-maker';
import { googlePorts } from './ports';
import { runFromPage, runUnseen } from './run-entry';

/** JSON text out for a name, JSON text and a pass in; never throws at the page. */
export function answer(name: string, argsText: string, pass: string): string {
  const ports = setupPorts();
  return runFromPage(ports, () => {
    checkPass(ports, pass);
    return answerRpc(ports, name, argsText);
  });
}

/** Forms follow a changed obligation or desa by themselves; a failure here is logged and tried again the next day. */
export function followForms(): void {
  const ports = setupPorts();
  runUnseen(ports, () => updateForms(ports));
}

function setupPorts(): SetupPorts {
  return {
    ...googlePorts(() => googleTabMaker),
    formMaker: googleFormMaker,
    printer: googlePrinter,
    triggers: googleTriggers,
    webApp: googleWebApp,
  };
}
