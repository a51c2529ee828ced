// What the dialog Rapat and the view for the projector ask the server, and what comes back.

import type { PaperKind } from '../../core/letters/letter';
import type { AttendanceState } from '../../core/meetings/attendance';
import type { Meeting, MeetingKind } from '../../core/meetings/meeting';
import type { LetterDraft } from '../letters/rpc-letters';

interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly text: string;
}

/** A meeting as the list shows it. */
export interface MeetingLine {
  readonly number: string;
  readonly title: string;
  /** `Kamis, 12 Februari 2026`. */
  readonly day: string;
  /** `09.00 WIB s.d. 10.00 WIB · Pendopo`. */
  readonly where: string;
  /** `rakor · direncanakan`. */
  readonly about: string;
  readonly isPast: boolean;
  /** It was held, and no notula was made. */
  readonly lacksMinutes: boolean;
}

/** A meeting as its questions hold it; hours and days as typed. */
export interface MeetingDraft {
  /** '' for a new one. */
  readonly number: string;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly form: Meeting['form'];
  readonly place: string;
  /** The code of a desa; '' for the office. */
  readonly host: string;
  readonly chair: string;
  readonly noteTaker: string;
  readonly basis: string;
  readonly agenda: string;
  readonly budgetYear: string;
  readonly state: Meeting['state'];
  readonly notes: string;
  /** Of a new one: the number of the meeting whose invitees it invites again; '' for none. */
  readonly follows: string;
}

export interface RateLine {
  readonly who: string;
  /** `5/13 = 38,5 %`; `–` for who was never invited. */
  readonly attended: string;
  readonly covered: string;
  readonly excused: number;
}

export interface MeetingDesk {
  /** False until the office has begun to use meetings. */
  readonly isInUse: boolean;
  /** Coming ones first, the nearest on top; then past ones, the latest on top. */
  readonly lines: readonly MeetingLine[];
  /** The next hosts with the day on which they last were. */
  readonly hosts: readonly { readonly unit: string; readonly last: string }[];
  /** By who was invited, by desa, by position; lowest first. */
  readonly rates: Readonly<Record<'invitees' | 'units' | 'positions', readonly RateLine[]>>;
  /** Trainings by desa: day, subject, organiser, participants. */
  readonly training: readonly { readonly unit: string; readonly lines: readonly string[] }[];
  readonly choices: {
    readonly kinds: readonly Choice<MeetingKind>[];
    readonly forms: readonly Choice<Meeting['form']>[];
    readonly states: readonly Choice<Meeting['state']>[];
    readonly units: readonly Choice[];
  };
  readonly blank: MeetingDraft;
  /** `desa`, `kampung dan kelurahan`. */
  readonly unitWord: string;
}

/** A cell of the grid, or a line below it. */
export interface PresenceRow {
  readonly key: string;
  /** `Betet`, or the institution. */
  readonly unit: string;
  readonly position: string;
  /** Under which head it stands: `Kepala Desa/Lurah` for a `Lurah`. */
  readonly column: string;
  readonly name: string;
  readonly state: AttendanceState | null;
  /** `08.55 · QR · juga 09.12`. */
  readonly note: string;
  readonly isGuest: boolean;
}

export interface Presence {
  readonly rows: readonly PresenceRow[];
  /** `27/30`: of those from the desa, where any are invited. */
  readonly count: string;
  /** `pejabat 3/4`; '' where `count` is about them. */
  readonly officials: string;
  /** `Belum dicatat 3: …`; '' when everybody is. */
  readonly open: string;
  readonly isClosed: boolean;
}

/** A document of the meeting in Surat. */
export interface PaperEntry {
  readonly id: string;
  readonly title: string;
  /** `KONSEP · nomor 400.10/3/2026`. */
  readonly stateWord: string;
  readonly isSigned: boolean;
}

/** An item of Tindak Lanjut. */
export interface ItemLine {
  readonly key: string;
  readonly kind: 'decision' | 'task';
  readonly text: string;
  readonly owner: string;
  /** `1 Mar 2026`, '' without a day. */
  readonly due: string;
  readonly stateWord: string;
  readonly isOverdue: boolean;
  /** The obligation that was made of it; '' for none. */
  readonly obligation: string;
}

export interface MeetingView {
  /** `desa`, `kampung dan kelurahan`. */
  readonly unitWord: string;
  readonly line: MeetingLine;
  readonly draft: MeetingDraft;
  /** A day off, an overlap, the order of planning; one sentence each. */
  readonly notices: readonly string[];
  readonly invitation: {
    /** `30 orang dari desa dan 4 pejabat`; '' while there is no list. */
    readonly summary: string;
    /** `Dikirim 10 Februari 2026 pukul 08.00`; '' while it was not. */
    readonly sent: string;
    readonly letter: LetterDraft;
    /** '' where the day has passed, as `unitTexts` is empty then. */
    readonly groupText: string;
    readonly unitTexts: readonly { readonly unit: string; readonly text: string }[];
  };
  readonly presence: Presence;
  /** The address of the form of attendance, filled for this meeting; '' while there is none. */
  readonly checkInLink: string;
  readonly papers: readonly PaperEntry[];
  readonly items: readonly ItemLine[];
  /** Whether the office has a register of circulars to hand out from. */
  readonly hasCirculars: boolean;
}

export interface MeetingOutcome {
  readonly isDone: boolean;
  readonly message: string;
  readonly view: MeetingView;
}

/** One tick, with what the officer saw before it. */
export interface Tick {
  readonly key: string;
  readonly seen: AttendanceState | null;
  readonly state: AttendanceState | null;
}

export interface TickOutcome {
  readonly isDone: boolean;
  readonly message: string;
  readonly presence: Presence;
}

/** One line of the meeting, with a name that the page drew for it: sent twice, it is written once. */
export interface Entry {
  readonly id: string;
  readonly kind: 'decision' | 'task';
  /** `uraian | penanggung jawab | tenggat`. */
  readonly text: string;
}

/** What the projector shows. */
export interface MeetingScreen {
  readonly number: string;
  readonly title: string;
  readonly day: string;
  readonly where: string;
  readonly agenda: readonly string[];
  readonly count: string;
  readonly open: string;
  /** The last closed month per obligation: heads, then rows. */
  readonly evaluation: {
    readonly heads: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly sentences: readonly string[];
  };
  /** Of earlier meetings of the same kind. */
  readonly carried: readonly ItemLine[];
  /** `1 lainnya belum jatuh tempo`; '' for none. */
  readonly others: string;
  /** Of this meeting. */
  readonly items: readonly ItemLine[];
  readonly hasCirculars: boolean;
}

export interface EntryOutcome {
  /** One sentence for each line that could not be read whole. */
  readonly notices: readonly string[];
  readonly items: readonly ItemLine[];
}

export interface PaperOutcome {
  readonly id: string;
  readonly message: string;
  readonly papers: readonly PaperEntry[];
}

/** Served by a part of their own; the names of these calls begin with `meeting`. */
export interface MeetingCalls {
  meetingDesk: { args: Record<string, never>; result: MeetingDesk };
  meetingView: { args: Numbered; result: MeetingView };
  meetingSave: { args: MeetingDraft; result: MeetingOutcome };
  meetingPropose: { args: Numbered; result: { readonly draft: MeetingDraft; readonly notice: string } };
  meetingInvite: { args: Numbered; result: MeetingOutcome };
  meetingSent: { args: Numbered; result: MeetingOutcome };
  meetingTick: { args: Numbered & { readonly ticks: readonly Tick[] }; result: TickOutcome };
  meetingCheckIns: { args: Numbered; result: TickOutcome };
  meetingClose: { args: Numbered; result: TickOutcome };
  meetingScreen: { args: Numbered; result: MeetingScreen };
  meetingEnter: { args: Numbered & { readonly entries: readonly Entry[] }; result: EntryOutcome };
  meetingFinish: { args: PaperAsked; result: PaperOutcome };
  meetingPaper: { args: PaperAsked & { readonly kind: PaperKind }; result: PaperOutcome };
  meetingPaperText: { args: { readonly id: string }; result: { readonly html: string } };
}

interface Numbered {
  readonly number: string;
}

export interface PaperAsked extends Numbered {
  /** A berita acara takes the next number of Surat; no other document has one. Absent: no. */
  readonly isNumbered?: boolean;
  /** Drawn by the page: the same one never makes a second version. */
  readonly request: string;
  /** What was shown, as it stands in the minutes. */
  readonly evaluation: MeetingScreen['evaluation'];
}
