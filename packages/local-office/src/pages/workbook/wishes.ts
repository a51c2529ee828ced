// How does a person's wish reach Node, and what is said when it is refused?
import type { PageRequest, StructureIntent } from '../../server/protocol';
import { confirmAction, tell } from '../ask';
import { AskFirst, type OfficeClient } from '../office-client';

type Confirmable = Extract<PageRequest, { do: 'edit' | 'toggle' | 'paste' | 'clear' }>;

export interface Wishes {
  /** True when it was done; a refusal has then been shown to the person. */
  send(request: PageRequest): Promise<boolean>;
  change(intent: StructureIntent): void;
}

/** `afterTalk` runs when a box was closed, so that the keyboard is back in the grid. */
export function createWishes(client: OfficeClient, afterTalk: () => void): Wishes {
  const refused = async (error: unknown): Promise<boolean> => {
    await tell('Perubahan tidak dilakukan', error instanceof Error ? error.message : String(error));
    afterTalk();
    return false;
  };
  const confirmed = async (request: Confirmable, warning: string): Promise<boolean> => {
    const message = warning ? `Catatan pelindungnya: ${warning}` : '';
    const question = `Bagian ini dilindungi agar tidak berubah tanpa sengaja.\n\n${message}`;
    const goOn = await confirmAction('Ubah bagian yang dilindungi?', question, 'Ya, ubah');
    afterTalk();
    return goOn && (await send({ ...request, confirmed: true }));
  };
  const send = async (request: PageRequest): Promise<boolean> => {
    try {
      await client.ask(request);
      return true;
    } catch (error) {
      return error instanceof AskFirst && isConfirmable(request)
        ? await confirmed(request, error.message)
        : await refused(error);
    }
  };
  return {
    send,
    change: (intent) => {
      void send({ do: 'structure', intent });
    },
  };
}

function isConfirmable(request: PageRequest): request is Confirmable {
  return request.do === 'edit' || request.do === 'toggle' || request.do === 'paste' || request.do === 'clear';
}
