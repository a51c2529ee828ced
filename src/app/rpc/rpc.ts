// Every call that a page may make, by name.
import type { CalendarCalls } from '../calendar/rpc-calendar';
import type { CamatCalls } from '../camat/rpc-camat';
import type { ChatCalls } from '../chat/rpc-chat';
import type { CircularCalls } from '../circulars/rpc-circulars';
import type { ContactCalls } from '../contacts/rpc-contacts';
import type { ExportCalls, RegisterExportCalls } from '../exports/rpc-exports';
import type { FieldworkCalls } from '../fieldwork/rpc-fieldwork';
import type { TaskCalls } from '../follow-ups/rpc-tasks';
import type { LinkCalls } from '../forms/rpc-links';
import type { LetterCalls } from '../letters/rpc-letters';
import type { MaintenanceCalls } from '../maintenance/rpc-maintenance';
import type { MeetingCalls } from '../meetings/rpc-meetings';
import type { MeetingStartCalls } from '../meetings/rpc-start';
import type { ObligationCalls } from '../obligations/rpc-obligations';
import type { PushCalls } from '../push/rpc-push';
import type { RecapCalls } from '../recap/rpc-recap';
import type { ReminderCalls, WordsCalls } from '../reminders/rpc-reminders';
import type { ProxyCalls } from '../reports/rpc-proxy';
import type { ReviewCalls } from '../review/rpc-review';
import type { UnitChangeCalls } from '../setup/rpc-change';
import type { SetupCalls } from '../setup/rpc-setup';
import type { PostCalls } from '../siskamling/rpc-posts';
import type { HolidayCalls } from '../time/rpc-holidays';
import type { VisitCalls } from '../visits/rpc-visits';

/** The calls of the registers, which a part of the script of their own answers. */
export interface RecordCalls extends PostCalls, CircularCalls, TaskCalls, RegisterExportCalls {}

/** Every call a page may make: its arguments and its result. */
export interface RpcMap
  extends SetupCalls,
    ObligationCalls,
    LinkCalls,
    ReminderCalls,
    WordsCalls,
    CalendarCalls,
    MaintenanceCalls,
    ReviewCalls,
    ProxyCalls,
    ChatCalls,
    LetterCalls,
    ContactCalls,
    VisitCalls,
    MeetingCalls,
    MeetingStartCalls,
    FieldworkCalls,
    HolidayCalls,
    UnitChangeCalls,
    CamatCalls,
    RecapCalls,
    PushCalls,
    ExportCalls,
    RecordCalls {}

export type RpcName = keyof RpcMap;

/** What `rpc(name, jsonText)` returns as JSON: the value, perhaps with a notice, or why there is no value. */
export type RpcReply<Value> =
  | { readonly ok: true; readonly value: Value; readonly notice?: string }
  | { readonly ok: false; readonly message: string };
