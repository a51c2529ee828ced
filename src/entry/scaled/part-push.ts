// The part of the scaled build that saves into BigQuery.
import { checkPass } from '../../app/page-pass';
import type { PushPorts } from '../../app/ports-bigquery';
import { pushAnswers } from '../../app/push/answer-push';
import { answerRpc } from '../../app/rpc/answer-rpc';
import { googleBigQuery } from '../../google/push/big-query';
import { googleWorkbookId } from '../../google/push/workbook-id';
import type { PagePart } from '../parts';
import { googlePorts } from '../ports/ports';
import { runFromPage } from '../run-entry';

function answer(name: string, argsText: string, pass: string): string {
  const ports: PushPorts = { ...googlePorts(), bigQuery: googleBigQuery, workbookId: googleWorkbookId };
  return runFromPage(ports, () => {
    checkPass(ports, pass);
    return answerRpc(pushAnswers, ports, { name, argsText });
  });
}

export const part = { answer } satisfies Pick<PagePart, 'answer'>;
