// Messages between a script's page and the office page around it.

/** From the framed page. */
export type FrameMessage =
  | {
      readonly kantor: 'run';
      readonly call: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kantor: 'close' }
  | { readonly kantor: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kantor: 'focusEditor' }
  /** Escape was pressed, and the page made nothing of it. */
  | { readonly kantor: 'escape' };

/** To the framed page. */
export type FrameReply =
  | { readonly kantor: 'result'; readonly call: number; readonly ok: true; readonly value: unknown }
  | { readonly kantor: 'result'; readonly call: number; readonly ok: false; readonly error: string };
