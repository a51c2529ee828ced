// The part that answers the dialogs of the registers, which few offices use and no other page loads.
import { checkPass } from '../app/page-pass';
import { answerRecords } from '../app/rpc/answer-records';
import { pagePorts } from './page-ports';
import type { RecordPart } from './parts';
import { runFromPage } from './run-entry';

function answer(name: string, argsText: string, pass: string): string {
  const ports = pagePorts();
  return runFromPage(ports, () => {
    checkPass(ports, pass);
    return answerRecords(ports, name, argsText);
  });
}

export const part = { answer } satisfies RecordPart;
