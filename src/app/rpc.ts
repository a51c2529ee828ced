// Which calls may a page make, by name?
import type { CalendarCalls } from './rpc-calendar';
import type { CamatCalls } from './rpc-camat';
import type { CareCalls } from './rpc-care';
import type { ContactCalls } from './rpc-contacts';
import type { ExportCalls } from './rpc-exports';
import type { LetterCalls } from './rpc-letters';
import type { LinkCalls } from './rpc-links';
import type { ProxyCalls } from './rpc-proxy';
import type { ReminderCalls } from './rpc-reminders';
import type { ReviewCalls } from './rpc-review';
import type { SetupCalls } from './rpc-setup';
import type { WordsCalls } from './rpc-words';

/** Every call a page may make: its arguments and its result. */
export interface RpcMap
  extends SetupCalls,
    LinkCalls,
    ReminderCalls,
    WordsCalls,
    CalendarCalls,
    CareCalls,
    ReviewCalls,
    ProxyCalls,
    LetterCalls,
    ContactCalls,
    CamatCalls,
    ExportCalls {}

export type RpcName = keyof RpcMap;

/** What the calls of one page family are answered with. */
export type Answers<Calls, Given> = {
  readonly [Name in keyof Calls]: (
    ports: Given,
    args: unknown,
  ) => Calls[Name] extends { readonly result: infer Result } ? Result : never;
};

/** What `rpc(name, jsonText)` returns as JSON: the value, with a sentence beside it or not, or why there is none. */
export type RpcReply<Value> =
  | { readonly ok: true; readonly value: Value; readonly notice?: string }
  | { readonly ok: false; readonly message: string };
