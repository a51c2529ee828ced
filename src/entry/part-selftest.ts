// The part that tries Google out, for Uji di Google; no other execution loads it.
import { checkPass } from '../app/page-pass';
import { answerSelfTest, type SelfTestPorts } from '../app/selftest/answer-selftest';
import { noteSimple, noteTrigger } from '../app/selftest/late-news';
import { googleSelfTest } from '../google/selftest/self-test';
import { googlePages } from '../google/window';
import type { SelfTestPart } from './parts';
import { menuPorts } from './ports/ports';
import { runFromPage, runFromTrigger, runUnseen } from './run-entry';

function answer(name: string, argsText: string, pass: string): string {
  const ports = selfTestPorts();
  return runFromPage(ports, () => {
    checkPass(ports, pass);
    return { value: answerSelfTest(ports, name, argsText) };
  });
}

function triggered(event: unknown, began: number): void {
  const ports = selfTestPorts();
  runFromTrigger(ports, event, () => noteTrigger(ports, event, began));
}

function seen(check: 'opened' | 'edited', event: unknown, millis: number): void {
  const ports = selfTestPorts();
  runUnseen(ports, () => noteSimple(ports, { check, event, millis }));
}

function selfTestPorts(): SelfTestPorts & ReturnType<typeof menuPorts> {
  return { ...menuPorts(), pages: googlePages, selfTest: googleSelfTest };
}

export const part = { answer, seen, triggered } satisfies SelfTestPart;
