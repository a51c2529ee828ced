// Reads a line that was typed while a meeting runs.
import type { Entry } from '../../app/meetings/rpc-meetings';
import { entryEmpty, entryUnread } from '../../messages/meetings/meetings-page-text';
import { drawName } from './outbox';

/** `k uraian | siapa | kapan` is a decision, `t …` a task; for anything else the sentence that says so. */
export function readEntry(line: string): Entry | string {
  const [, sign = '', text = ''] = /^\s*([kt])(?:\s+(.*))?$/isu.exec(line) ?? [];
  if (sign === '') return entryUnread;
  if (text.trim() === '') return entryEmpty;
  return { id: drawName(), kind: sign.toLowerCase() === 'k' ? 'decision' : 'task', text: text.trim() };
}
