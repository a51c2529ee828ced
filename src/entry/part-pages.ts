// The part that answers the sidebars and dialogs, from the set-up to the export.
import { updateForms } from '../app/forms/update-forms';
import { draftMonthReport as keepMonthDraft } from '../app/letters/month-draft';
import { checkPass } from '../app/page-pass';
import type { WorkbookLayout } from '../app/ports';
import { answerRpc } from '../app/rpc/answer-rpc';
import { pageAnswers } from '../app/rpc/page-answers';
import { finishShape } from '../app/setup/mend-shape';
import type { DraftPorts, Outcome, PagePart } from './parts';
import { pagePorts } from './ports/page-ports';
import { runForPart, runFromPage, runUnseen } from './run-entry';

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

function draftMonthReport(ports: DraftPorts, month: string, layout: WorkbookLayout): Outcome {
  return runForPart(ports, () => {
    keepMonthDraft(ports, month, layout);
  });
}

export const part = { answer, draftMonthReport, finishTabs, followForms } satisfies PagePart;
