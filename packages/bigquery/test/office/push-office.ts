// Kabupaten Bojonegoro in the scaled build, and what its page Simpan ke BigQuery does.
import { createOffice, type Office } from 'local-office';
import type { PushCalls } from '../../../../src/app/push/rpc-push';
import type { RpcReply } from '../../../../src/app/rpc/rpc';
import { dist, passOf } from '../../../../test/flow/kasiman';
import { bojonegoroOffice } from '../../../../test/flow/recap/recap-office';
import type { BigQueryPlugin } from '../../src/office/plugin';
import { location, project } from '../fake/fake-office';

export const landingTable = 'events_v1_3522';

/** The kabupaten with the fake behind BigQuery; every office is a copy of one that was set up once, or of `known`. */
export function pushOffice(plugin: BigQueryPlugin, known: Office = bojonegoroOffice()): Office {
  const state = structuredClone(known.state);
  const office = createOffice({ state, services: [plugin] });
  office.loadFolder(dist);
  return office;
}

/** The same office in a copied workbook, to which Google gave another id. */
export function copiedOffice(plugin: BigQueryPlugin, { state }: Office): Office {
  const [id = ''] = Object.keys(state.workbooks);
  const copied = JSON.parse(JSON.stringify(state).replaceAll(id, `${id}-salinan`)) as Office['state'];
  const office = createOffice({ state: copied, services: [plugin] });
  office.loadFolder(dist);
  return office;
}

/** Calls the server as the page does; throws the sentence that the page would show. */
export function callPush<Name extends keyof PushCalls>(
  office: Office,
  name: Name,
  args: PushCalls[Name]['args'],
): PushCalls[Name]['result'] {
  const reply = office.callFromPage('rpc', [name, JSON.stringify(args), passOf(office)]);
  if (reply.status !== 'done') throw new Error(`rpc ${name}: ${JSON.stringify(reply)}`);
  const answer = JSON.parse(String(reply.value)) as RpcReply<PushCalls[Name]['result']>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** The rule by which readers take one row for each desa, period and obligation. */
export const winnerRule =
  'ROW_NUMBER() OVER (PARTITION BY desa_code, period, obligation ORDER BY rev DESC, recorded_at DESC, event_id DESC) = 1';

export function choosePlace(office: Office, dataset: string): void {
  callPush(office, 'pushPlace', { project, dataset, location, month: '' });
}
