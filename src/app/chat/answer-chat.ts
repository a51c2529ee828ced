// Answers the sidebar Tempel chat WhatsApp.
import * as z from 'zod/mini';
import { parsePlainDateTime } from '../../core/time/plain-date';
import { chatText } from '../../messages/chat/chat-text';
import { failureText } from '../../messages/office/app-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { Refusal } from '../failure';
import type { ViewPorts } from '../office/office-view';
import type { Ports } from '../ports';
import { importChat, previewChat, readChatChoices } from './import-chat';
import type { ChatMessageIn } from './plan-chat';
import type { ChatCalls, ChatMessageArg } from './rpc-chat';

/** More reports than a large office has in a month. */
const mostReports = 500;

const key = z.string().check(z.regex(/^wa-[a-z0-9]{2,20}$/u));
const chatFields = {
  messages: z.array(
    z.object({
      at: z.string().check(z.maxLength(19)),
      sender: z.string().check(z.maxLength(100)),
      text: z.string().check(z.maxLength(1000)),
      photos: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(30)),
    }),
  ),
  answers: z.array(z.object({ key, unit: z.string().check(z.maxLength(40)) })),
};
const previewSchema = z.object(chatFields);
const importSchema = z.object({
  ...chatFields,
  seen: z.string().check(z.maxLength(20)),
  taken: z.array(key),
});

/** Answers of the sidebar Tempel chat WhatsApp. */
export const chatAnswers: Answers<ChatCalls, Ports & ViewPorts> = {
  readChatChoices: (ports) => readChatChoices(ports),
  previewChat: (ports, args) => {
    const { messages, answers } = checked(previewSchema, args);
    return previewChat(ports, { messages: messages.map(readMessage), answers: few(messages, answers) });
  },
  importChat: (ports, args) => {
    const { messages, answers, seen, taken } = checked(importSchema, args);
    const chat = { messages: messages.map(readMessage), answers: few(messages, answers) };
    return { message: chatText.saved(importChat(ports, chat, { seen, taken })) };
  },
};

function few<Answer>(messages: readonly unknown[], answers: readonly Answer[]): readonly Answer[] {
  if (messages.length > mostReports) throw new Refusal(chatText.tooMany);
  return answers;
}

/** Throws a Refusal for a moment that no page of ours sends. */
function readMessage({ at, ...rest }: ChatMessageArg): ChatMessageIn {
  const moment = parsePlainDateTime(at);
  if (moment === null) throw new Refusal(failureText.badRequest);
  return { ...rest, at: moment };
}
