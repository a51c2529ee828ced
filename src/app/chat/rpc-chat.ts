// What the sidebar Tempel chat WhatsApp asks the server, and what comes back.

/** A report as the page found it in the chat: `chat-reports.ts` of the core says what each means. */
export interface ChatMessageArg {
  /** `YYYY-MM-DDTHH:MM:SS`. */
  readonly at: string;
  readonly sender: string;
  readonly text: string;
  readonly photos: readonly string[];
}

/** Whose the report is, as a person has chosen. */
export interface ChatAnswer {
  readonly key: string;
  readonly unit: string;
}

export interface ChatChoices {
  readonly unitWord: string;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** What desa fill in, one for each obligation of activities. */
  readonly cards: readonly { readonly card: string; readonly example: string }[];
  /** `YYYY-MM-DD`: by it the page tells which order dates have. */
  readonly today: string;
}

export interface ChatLine {
  /** The same whenever the same message is pasted. */
  readonly key: string;
  /** `ready` and `asking` are proposed; the others are listed with their reason. */
  readonly kind: 'ready' | 'asking' | 'unread' | 'repeated';
  /** The unit, or the sender where it is not known. */
  readonly who: string;
  /** `13 Feb 2026 pukul 08.15`. */
  readonly at: string;
  /** The line as it stands in the chat. */
  readonly echo: string;
  readonly sentence: string;
  /** What staff should know before they take it over; '' if nothing. */
  readonly doubt: string;
  /** Units to offer first; empty where none is pointed at, or none is asked for. */
  readonly offered: readonly string[];
  /** What was chosen; '' where nothing was. */
  readonly unit: string;
}

export interface ChatPreview {
  readonly lines: readonly ChatLine[];
  /** Goes back with `importChat`: what was seen is what is written. */
  readonly seen: string;
}

interface PastedChat {
  readonly messages: readonly ChatMessageArg[];
  readonly answers: readonly ChatAnswer[];
}

/** Calls of the sidebar Tempel chat WhatsApp. */
export interface ChatCalls {
  readChatChoices: { args: Record<string, never>; result: ChatChoices };
  previewChat: { args: PastedChat; result: ChatPreview };
  importChat: {
    /** `taken`: keys of the lines that a person has left ticked. */
    args: PastedChat & { readonly seen: string; readonly taken: readonly string[] };
    result: { readonly message: string };
  };
}
