// Sends a person's changes to Node, and tells the person when one is refused.
import type { PageRequest, StructureIntent } from '../../server/wire/protocol';
import { confirmAction, tell } from '../ask';
import { AskFirst, type OfficeClient } from '../office-client';
import { sayError } from '../say';

type Confirmable = Extract<PageRequest, { do: 'edit' | 'toggle' | 'paste' | 'clear' | 'structure' }>;

export interface Requests {
  /** True when it was done; a refusal has then been shown to the person. */
  send(request: PageRequest): Promise<boolean>;
  /** Changes the workbook's shape; a refusal is shown to the person. */
  change(intent: StructureIntent): void;
}

/** `afterBox` runs when a message or question was closed, so that the keyboard is back in the grid. */
export function createRequests(client: OfficeClient, afterBox: () => void): Requests {
  const showRefusal = async (error: unknown): Promise<boolean> => {
    await tell('Perubahan tidak dilakukan', sayError(error));
    afterBox();
    return false;
  };
  const sendConfirmed = async (request: Confirmable, warning: string): Promise<boolean> => {
    const message = warning ? `Catatan pelindungnya: ${warning}` : '';
    const question = `Bagian ini dilindungi agar tidak berubah tanpa sengaja.\n\n${message}`;
    const goOn = await confirmAction('Ubah bagian yang dilindungi?', question, 'Ya, ubah');
    afterBox();
    return goOn && (await send({ ...request, confirmed: true }));
  };
  const send = async (request: PageRequest): Promise<boolean> => {
    try {
      await client.ask(request);
      return true;
    } catch (error) {
      return error instanceof AskFirst && isConfirmable(request)
        ? await sendConfirmed(request, error.message)
        : await showRefusal(error);
    }
  };
  return {
    send,
    change: (intent) => {
      void send({ do: 'structure', intent });
    },
  };
}

const CONFIRMABLE: ReadonlySet<PageRequest['do']> = new Set<Confirmable['do']>([
  'edit',
  'toggle',
  'paste',
  'clear',
  'structure',
]);

function isConfirmable(request: PageRequest): request is Confirmable {
  return CONFIRMABLE.has(request.do);
}
