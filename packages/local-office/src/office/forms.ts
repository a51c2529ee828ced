// Opens forms and sends answers to them.

import { parsePrefilled } from '../form/answers/prefill';
import type { Answers, FormData } from '../form/form-data';
import { formOfUrl, queryOfUrl } from '../form/form-links';
import { type Delivery, deliverResponse, replayedEvents } from '../form/responses/deliver-response';
import { fireEvent } from '../runtime/events/dispatch';
import type { Runner } from '../runtime/execution/runner';
import { drawId } from '../runtime/state/random';

export interface OfficeForms {
  /** A form by id, published id, file name or title; throws when there is none. */
  openForm(form: string): FormData;
  /** Opens a form in its editor as the acting user: menus appear, onOpen triggers run if the person may edit it. */
  openFormEditor(form: string): FormData;
  /** What the page of a form shows filled in when it is opened by this link, by title; throws when it opens no form. */
  readFormLink(url: string): { readonly form: FormData; readonly answers: Readonly<Answers> };
  /** Sends answers (by item id or title) and fires the form's triggers. */
  submitForm(
    form: string,
    answers: Readonly<Answers>,
    respondent?: { readonly email?: string; readonly account?: string; readonly editOf?: string },
  ): Delivery;
  /** Fires the form's events of all old responses, as re-linking was seen to do. */
  replayForm(form: string): void;
}

export function createOfficeForms(runner: Runner): OfficeForms {
  const { state } = runner;
  const openForm = (name: string): FormData => {
    const forms = Object.values(state.forms);
    const form =
      forms.find((one) => one.id === name || one.publishedId === name) ??
      forms.find((one) => one.fileName === name || one.title === name);
    if (form === undefined) throw new Error(`Tidak ada formulir ${name}`);
    return form;
  };
  return {
    openForm,
    openFormEditor: (name) => {
      const form = openForm(name);
      const user = state.actingUser;
      if (form.id === state.containerId) {
        state.ui.menus = [];
        state.ui.dialogs = [];
      }
      if (form.owner === user || form.editors.includes(user)) {
        fireEvent(runner, { kind: 'formOpen', formId: form.id, user });
      }
      return form;
    },
    readFormLink: (url) => readLink(state.forms, url),
    submitForm: (name, answers, { email, account, editOf } = {}) => {
      const form = openForm(name);
      const delivery = deliverResponse(state, {
        form,
        answers: answersByItem(form, answers),
        now: state.clock.nowMs,
        newId: (prefix) => drawId(state.ids, prefix),
        ...(editOf === undefined ? {} : { editOf }),
        ...(email === undefined ? {} : { respondentEmail: email }),
        ...(account === undefined ? {} : { account }),
      });
      if (delivery.accepted) fireFormEvents(runner, delivery.events);
      return delivery;
    },
    replayForm: (name) => {
      for (const events of replayedEvents(state, openForm(name))) fireFormEvents(runner, events);
    },
  };
}

function readLink(
  forms: Readonly<Record<string, FormData>>,
  url: string,
): { readonly form: FormData; readonly answers: Readonly<Answers> } {
  const form = formOfUrl(forms, url);
  if (form === undefined) throw new Error(`Tidak ada formulir di ${url}`);
  const { answers } = parsePrefilled(form, queryOfUrl(forms, url));
  const given = form.items.flatMap(({ id, title }) => {
    const answer = answers[id];
    return answer === undefined ? [] : [[title, answer] as const];
  });
  return { form, answers: Object.fromEntries(given) };
}

type FormEvents = Extract<Delivery, { accepted: true }>['events'];

/** The form's own triggers first, then those of the spreadsheet. */
function fireFormEvents(runner: Runner, events: FormEvents): void {
  fireEvent(runner, { kind: 'formSubmit', ...events.forForm });
  if (events.forSpreadsheet !== null) {
    fireEvent(runner, { kind: 'sheetSubmit', event: events.forSpreadsheet });
  }
}

/** Answers keyed by title are keyed by item id; a title that no item has throws. */
function answersByItem(form: FormData, answers: Readonly<Record<string, Answers[string]>>): Answers {
  const byItem: Answers = {};
  for (const [key, answer] of Object.entries(answers)) {
    const item =
      form.items.find((one) => String(one.id) === key) ?? form.items.find((one) => one.title === key);
    if (item === undefined) throw new Error(`Tidak ada pertanyaan ${key} pada formulir`);
    byItem[String(item.id)] = answer;
  }
  return byItem;
}
