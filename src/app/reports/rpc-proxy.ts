// What the sidebar that records paper and WhatsApp reports asks the server, and what comes back.

/** A number the report of an obligation asks for, or the code of a recap. */
export interface ProxyNumber {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  /** Absent: a number. */
  readonly isCode?: true;
}

export interface ProxyObligation {
  readonly id: string;
  readonly name: string;
  /** Codes of the units that owe it. */
  readonly units: readonly string[];
  /** Numbers asked in addition to the people present; an activity asks none. */
  readonly numbers: readonly ProxyNumber[];
  /** Whether people, place, result and photos are asked: an activity. */
  readonly isActivity: boolean;
  /** Label of the day: `Tanggal kegiatan`, `Bulan laporan`; '' where a code tells it. */
  readonly dayLabel: string;
  /** `YYYY-MM-DD`, the initial value of the day. */
  readonly day: string;
  readonly needsPhotos: boolean;
  /** Of a dissemination: whom it may have reached, and what its form calls the answers; null for all others. */
  readonly audiences: ProxyAudiences | null;
}

export interface ProxyAudiences {
  readonly legend: string;
  readonly choices: readonly string[];
  readonly placeLabel: string;
  readonly peopleLabel: string;
}

export interface ProxyChoices {
  /** `YYYY-MM-DD` in the workbook's zone. */
  readonly today: string;
  readonly unitWord: string;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly obligations: readonly ProxyObligation[];
  readonly sources: readonly string[];
}

/** One report as staff typed it; texts may be ''. */
export interface ProxyDraft {
  readonly unit: string;
  readonly obligation: string;
  /** `YYYY-MM-DD`. */
  readonly activityDate: string;
  /** `YYYY-MM-DD`, the day it reached the office. */
  readonly receivedDate: string;
  readonly source: string;
  readonly people: string;
  readonly place: string;
  readonly result: string;
  readonly photos: string;
  /** Whom a dissemination has reached, in the words of its choices; absent for all others. */
  readonly kinds?: readonly string[] | undefined;
  /** By the keys of ProxyNumber. */
  readonly numbers: Readonly<Record<string, string>>;
}

/** How the report would count, before anything is stored. */
export interface ProxyPreview {
  /** What prevents storing it, one sentence each. */
  readonly problems: readonly string[];
  /** What must be confirmed first, one sentence each. */
  readonly doubts: readonly string[];
  /** `Akan tercatat tepat waktu untuk Februari 2026.`; '' while there are problems. */
  readonly outcome: string;
}

export type ProxyRecorded =
  | { readonly kind: 'recorded'; readonly message: string }
  /** Nothing is stored until the same is sent with `confirmed`. */
  | { readonly kind: 'doubtful'; readonly doubts: readonly string[] }
  /** An earlier call of this request stored something else; a new request id stores this one too. */
  | { readonly kind: 'differs'; readonly message: string };

/** Calls of the sidebar Catat laporan kertas/WhatsApp. */
export interface ProxyCalls {
  readProxyChoices: { args: Record<string, never>; result: ProxyChoices };
  previewProxy: { args: ProxyDraft; result: ProxyPreview };
  recordProxy: {
    args: {
      /** Made by the page, `titip-` and 8–40 letters and digits: becomes the report's id, so that it is stored once. */
      readonly requestId: string;
      readonly draft: ProxyDraft;
      readonly confirmed: boolean;
    };
    result: ProxyRecorded;
  };
}
