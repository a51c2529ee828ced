// The part that answers the sidebars and dialogs, from the set-up to the export.
import { updateForms } from '../app/forms/update-forms';
import { checkPass } from '../app/page-pass';
import { answerTakers } from '../app/refresh/answer-takers';
import { officeViews } from '../app/refresh/office-views';
import { answerRpc } from '../app/rpc/answer-rpc';
import { type PagePorts, pageAnswers } from '../app/rpc/page-answers';
import { finishShape } from '../app/setup/mend-shape';
import { createFormMaker } from '../google/forms/form-maker';
import { googlePrinter } from '../google/printer';
import { googleTriggers } from '../google/triggers';
import { createAnswerTabs } from '../google/workbook/answer-tabs';
import { googleTabMaker } from '../google/workbook/tab-dressing';
import { loadPart } from './load-part';
import type { PagePart } from './parts';
import { portsWith } from './ports';
import { runFromPage, runUnseen } from './run-entry';

function answer(name: string, argsText: string, pass: string): string {
  const ports = pagePorts();
  return runFromPage(ports, () => {
    checkPass(ports, pass);
    return answerRpc(pageAnswers, ports, { name, argsText });
  });
}

function followForms(): void {
  const ports = pagePorts();
  runUnseen(ports, () => updateForms(ports));
}

function finishTabs(): void {
  const ports = pagePorts();
  runUnseen(ports, () => {
    finishShape(ports);
  });
}

function pagePorts(): PagePorts {
  return {
    ...portsWith(() => googleTabMaker),
    answerTabs: createAnswerTabs(),
    formMaker: createFormMaker(),
    printer: googlePrinter,
    triggers: googleTriggers,
    views: officeViews(() => loadPart('part-recap').view),
    takers: answerTakers,
  };
}

export const part = { answer, finishTabs, followForms } satisfies PagePart;
