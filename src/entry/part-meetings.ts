// The part that answers the dialog Rapat and the view for the projector.
import { meetingAnswers } from '../app/meetings/answer-meetings';
import { sweepCheckIns } from '../app/meetings/attendance/tick-attendance';
import { checkPass } from '../app/page-pass';
import { answerRpc } from '../app/rpc/answer-rpc';
import type { MeetingPart } from './parts';
import { googlePorts } from './ports/ports';
import { runFromPage, runUnseen } from './run-entry';

function answer(name: string, argsText: string, pass: string): string {
  const ports = googlePorts();
  return runFromPage(ports, () => {
    checkPass(ports, pass);
    return answerRpc(meetingAnswers, ports, { name, argsText });
  });
}

function sweep(): void {
  const ports = googlePorts();
  runUnseen(ports, () => sweepCheckIns(ports));
}

export const part = { answer, sweep } satisfies MeetingPart;
