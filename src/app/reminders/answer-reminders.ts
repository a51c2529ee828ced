// Answers the sidebars of reminders: trial, WhatsApp and words.
import * as z from 'zod/mini';
import { MAIL_KINDS } from '../../messages/reminders/mail-words';
import { sent as sentText, switchedOff, switchedOn } from '../../messages/reminders/trial-text';
import { wordsText } from '../../messages/reminders/words-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { TakerPorts } from '../forms/answer-taker';
import type { ViewPorts } from '../office/office-view';
import type { Ports } from '../ports';
import { sweepForms } from '../reports/sweep-forms';
import { readTrial, switchReminders } from './reminder-trial';
import type { ReminderCalls, WordsCalls } from './rpc-reminders';
import { sendReminders } from './send-reminders';
import { noteWhatsapp, readWhatsappReminders } from './whatsapp-reminders';
import { previewWords, readWords, saveWords } from './words/office-words';

/** Answers of the sidebars Uji coba and Ingatkan lewat WhatsApp. */
export const reminderAnswers: Answers<ReminderCalls, Ports & ViewPorts & TakerPorts> = {
  readTrial: (ports) => readTrial(ports),
  sendReminders: (ports) => {
    const { sent, failed, deferred } = sendReminders(ports, {
      onlyIfAutomatic: false,
      sweep: () => {
        sweepForms(ports);
        return true;
      },
    });
    return { message: sentText(sent, failed, deferred), sent };
  },
  switchReminders: (ports, args) => {
    const { on } = checked(z.object({ on: z.boolean() }), args);
    switchReminders(ports, on);
    return { message: on ? switchedOn : switchedOff, automatic: on };
  },
  readWhatsapp: (ports) => readWhatsappReminders(ports),
  noteWhatsapp: (ports, args) =>
    noteWhatsapp(ports, checked(z.object({ key: z.string().check(z.maxLength(200)) }), args).key),
};

/** Our page never sends longer texts; the rules of the words say how long they may be. */
const words = z.optional(z.string().check(z.maxLength(2000)));

const draft = z.object({
  kind: z.enum(MAIL_KINDS),
  texts: z.object({ subject: words, opening: words, closing: words }),
});

/** Answers of the sidebar Atur kata-kata pengingat. */
export const wordsAnswers: Answers<WordsCalls, Ports> = {
  readWords: (ports) => readWords(ports),
  previewWords: (ports, args) => previewWords(ports, checked(draft, args)),
  saveWords: (ports, args) => ({
    forms: saveWords(ports, checked(draft, args)),
    message: wordsText.saved,
  }),
};
