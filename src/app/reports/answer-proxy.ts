// Answers the sidebar that records reports from paper and WhatsApp.
import * as z from 'zod/mini';
import { receivedText } from '../../tables/reports/received-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { ViewPorts } from '../office/office-view';
import type { Ports } from '../ports';
import { readProxyChoices } from './read-proxy';
import { previewProxy, recordProxy } from './record-proxy';
import type { ProxyCalls, ProxyDraft } from './rpc-proxy';

const line = z.string().check(z.maxLength(200));
const lines = z.string().check(z.maxLength(2000));
/** A number, or the longest code. */
const code = z.string().check(z.maxLength(8000));
const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/u));
const draftSchema = z.object({
  unit: line,
  obligation: line,
  activityDate: day,
  receivedDate: day,
  source: line,
  people: line,
  place: line,
  result: lines,
  photos: lines,
  kinds: z.optional(z.array(line).check(z.maxLength(60))),
  numbers: z.record(z.string().check(z.regex(/^[a-zA-Z]{1,30}$/u)), code),
});
const recordSchema = z.object({
  requestId: z.string().check(z.regex(/^titip-[a-z0-9]{8,40}$/u)),
  draft: draftSchema,
  confirmed: z.boolean(),
});

/** Answers of the sidebar Catat laporan kertas/WhatsApp. */
export const proxyAnswers: Answers<ProxyCalls, Ports & ViewPorts> = {
  readProxyChoices: (ports) => readProxyChoices(ports),
  previewProxy: (ports, args) => previewProxy(ports, received(checked(draftSchema, args))),
  recordProxy: (ports, args) => {
    const { requestId, draft, confirmed } = checked(recordSchema, args);
    return recordProxy(ports, { requestId, draft: received(draft), confirmed });
  },
};

/** Texts as they may be kept. */
function received(draft: ProxyDraft): ProxyDraft {
  return {
    ...draft,
    source: kept(draft.source),
    people: kept(draft.people),
    place: kept(draft.place),
    result: kept(draft.result),
    photos: kept(draft.photos),
    kinds: (draft.kinds ?? []).map(kept).filter((kind) => kind !== ''),
    numbers: Object.fromEntries(Object.entries(draft.numbers).map(([key, text]) => [key, kept(text)])),
  };
}

function kept(typed: string): string {
  return receivedText(typed).trim();
}
