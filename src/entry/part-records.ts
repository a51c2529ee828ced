// The part that answers the dialogs of the registers, which few offices use and no other page loads.
import { checkPass } from '../app/page-pass';
import { answerRpc } from '../app/rpc/answer-rpc';
import { recordAnswers } from '../app/rpc/record-answers';
import type { RecordPart } from './parts';
import { pagePorts } from './ports/page-ports';
import { runFromPage } from './run-entry';

function answer(name: string, argsText: string, pass: string): string {
  const ports = pagePorts();
  return runFromPage(ports, () => {
    checkPass(ports, pass);
    return answerRpc(recordAnswers, ports, { name, argsText });
  });
}

export const part = { answer } satisfies RecordPart;
