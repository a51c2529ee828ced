// Shows a script's HTML in a frame that can call the script and nothing else.
import { h } from '../dom';
import type { OfficeClient } from '../office-client';
import { sayError } from '../say';
import type { FrameMessage, FrameReply } from './shim-messages';

interface PageFrameOptions {
  readonly src: string;
  readonly title: string;
  /** Names the page to the server: a dialog's id, or `web`. */
  readonly pageId: string;
  readonly client: OfficeClient;
  readonly onClose?: () => void;
  readonly onSize?: (size: { width?: number; height?: number }) => void;
  readonly onFocusEditor?: () => void;
  /** Escape was pressed in the page, which made nothing of it. */
  readonly onEscape?: () => void;
}

export interface PageFrame {
  readonly element: HTMLIFrameElement;
  dispose(): void;
}

/** A sandboxed frame with an opaque origin: it reaches the office only through these messages. */
export function createPageFrame(options: PageFrameOptions): PageFrame {
  const frame = h('iframe', {
    src: options.src,
    title: options.title,
    sandbox:
      'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
  });

  const reply = (message: FrameReply): void => {
    frame.contentWindow?.postMessage(message, '*');
  };

  const runFunction = async (message: Extract<FrameMessage, { kantor: 'run' }>): Promise<void> => {
    const { call, functionName, args } = message;
    try {
      const { value } = await options.client.ask({
        do: 'pageCall',
        pageId: options.pageId,
        functionName,
        args,
      });
      reply({ kantor: 'result', call, ok: true, value });
    } catch (error) {
      reply({ kantor: 'result', call, ok: false, error: sayError(error) });
    }
  };

  const listen = (event: MessageEvent<FrameMessage>): void => {
    if (event.source !== frame.contentWindow) return;
    switch (event.data?.kantor) {
      case 'run':
        void runFunction(event.data);
        break;
      case 'close':
        options.onClose?.();
        break;
      case 'size':
        options.onSize?.(event.data);
        break;
      case 'escape':
        options.onEscape?.();
        break;
      case 'focusEditor':
        options.onFocusEditor?.();
        break;
    }
  };
  window.addEventListener('message', listen);
  return { element: frame, dispose: () => window.removeEventListener('message', listen) };
}
