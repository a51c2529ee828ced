// What answers the sidebars of reminders?
import * as z from 'zod/mini';
import { sent as sentText, switchedOff, switchedOn } from '../../messages/reminders/trial-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { Ports } from '../ports';
import { sweepForms } from '../reports/sweep-forms';
import { reminderPreview, switchReminders } from './reminder-preview';
import type { ReminderCalls } from './rpc-reminders';
import { sendReminders } from './send-reminders';
import { noteWhatsapp, readWhatsappReminders } from './whatsapp-reminders';

/** Answers of the sidebars Uji coba and Ingatkan lewat WhatsApp. */
export const reminderAnswers: Answers<ReminderCalls, Ports> = {
  planReminders: (ports) => reminderPreview(ports),
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
