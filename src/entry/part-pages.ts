// The part that answers the sidebars and dialogs, from the set-up to the export.
import { updateForms } from '../app/forms/update-forms';
import { checkPass } from '../app/page-pass';
import { answerRpc } from '../app/rpc/answer-rpc';
import { pageAnswers } from '../app/rpc/page-answers';
import { finishShape } from '../app/setup/mend-shape';
import type { PagePart } from './parts';
import { pagePorts } from './ports/page-ports';
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

export const part = { answer, finishTabs, followForms } satisfies PagePart;
