// Makes planned forms as Google Forms, and mends them when their plan changes.
import type { FormPlace, FormPlan, Question } from '../../app/ports';
import type { FormMakerPort } from '../../app/ports-setup';
import { connect, type OfficePeople, officePeople, readGaps } from './form-connections';
import { linkFrameOf } from './link-frame';
import { closeUnused, openForm, readLinked } from './linked-forms';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

export function createFormMaker(): FormMakerPort {
  const people = officePeople();
  return {
    readLinked,
    closeUnused,
    ensureForm: (plan, place, noteId) => {
      const form = place ? openForm(place.formId) : FormApp.create(plan.name);
      if (form === null) return null;
      if (!place) noteId(form.getId());
      return applyPlan(form, plan, { place, people });
    },
    asksFullDates: (plan, place) => {
      const form = openForm(place.formId);
      const dates = plan.questions.filter(({ kind }) => kind === 'date');
      return (
        form === null || dates.every((date) => standingItem(form, date, place)?.asDateItem().includesYear())
      );
    },
    offer: (place, questionKey, choices) => {
      const form = openForm(place.formId);
      const item = form?.getItemById(place.itemIdsByQuestion[questionKey] ?? 0) ?? null;
      if (item === null || item.getType() !== FormApp.ItemType.LIST) return false;
      item.asListItem().setChoiceValues([...choices]);
      return true;
    },
    shorten: (place, link) => {
      try {
        return openForm(place.formId)?.shortenFormUrl(link) ?? link;
      } catch {
        return link;
      }
    },
    readState: (place) => {
      const form = openForm(place.formId);
      if (form === null) return { answers: 'lost', gaps: [] };
      const isPublished = !form.supportsAdvancedResponderPermissions() || form.isPublished();
      const gaps = [
        ...(lacksQuestions(form, place) ? (['questions'] as const) : []),
        ...readGaps(form, people),
      ];
      return { answers: isPublished && form.isAcceptingResponses() ? 'open' : 'closed', gaps };
    },
  };
}

interface Known {
  readonly place: FormPlace | undefined;
  readonly people: () => OfficePeople;
}

function applyPlan(form: Form, plan: FormPlan, { place, people }: Known): FormPlace {
  form
    .setTitle(plan.title)
    .setDescription(plan.description)
    .setConfirmationMessage(plan.confirmation)
    .setAllowResponseEdits(true)
    .setShowLinkToRespondAgain(true)
    .setProgressBar(false);
  const hasUpload = form.getItems(FormApp.ItemType.FILE_UPLOAD).length > 0;
  const itemIdsByQuestion: Record<string, number> = {};
  const takeHalfMade = halfMadeItems(form, place);
  for (const question of plan.questions) {
    const standing = standingItem(form, question, place);
    const item = standing ?? takeHalfMade(question) ?? addItem(form, question);
    // What is added to a new form stands in order by itself.
    if (standing === null && place !== undefined) putInOrder(form, item, itemIdsByQuestion);
    setQuestion(item, hasUpload ? besideUpload(question) : question);
    itemIdsByQuestion[question.key] = item.getId();
  }
  removeObsolete(form, place, new Set(Object.values(itemIdsByQuestion)));
  connect(form, people);
  // Last, since a change of destination may close a form.
  publish(form);
  return { formId: form.getId(), linkFrame: linkFrameOf(form, plan, itemIdsByQuestion), itemIdsByQuestion };
}

/** Whether somebody deleted a question of ours; one read. */
function lacksQuestions(form: Form, { itemIdsByQuestion }: FormPlace): boolean {
  const standing = new Set(form.getItems().map((item) => item.getId()));
  return Object.values(itemIdsByQuestion).some((id) => !standing.has(id));
}

/** The item of a question, found by its id even if it was moved; null if staff deleted it or changed its kind. */
function standingItem(form: Form, { key, kind }: Question, place: FormPlace | undefined): Item | null {
  const known = place?.itemIdsByQuestion[key];
  const item = known === undefined ? null : form.getItemById(known);
  return item !== null && item.getType() === itemTypeOf(kind) ? item : null;
}

/**
 * Finds the question that a dead execution has added and not noted: of its kind, with its title or still without one. A
 * second one of the same title would also be a second column among the answers. A new form has none.
 */
function halfMadeItems(form: Form, place: FormPlace | undefined): (question: Question) => Item | null {
  const taken = new Set(Object.values(place?.itemIdsByQuestion ?? {}));
  let items: readonly Item[] | undefined = place === undefined ? [] : undefined;
  return ({ kind, title }) => {
    items ??= form.getItems().filter((item) => !taken.has(item.getId()));
    const fits = items.filter((item) => !taken.has(item.getId()) && item.getType() === itemTypeOf(kind));
    const found =
      fits.find((item) => item.getTitle() === title) ?? fits.find((item) => item.getTitle() === '');
    if (found === undefined) return null;
    taken.add(found.getId());
    return found;
  };
}

/** A question that a standing form gets later stands below the one before it, not at the end. */
function putInOrder(form: Form, item: Item, itemIdsBefore: Readonly<Record<string, number>>): void {
  const [before] = Object.values(itemIdsBefore).slice(-1);
  if (before === undefined) return;
  const above = form.getItemById(before)?.getIndex();
  if (above !== undefined && item.getIndex() > above + 1) form.moveItem(item.getIndex(), above + 1);
}

function itemTypeOf(kind: Question['kind']): GoogleAppsScript.Forms.ItemType {
  const { LIST, CHECKBOX, DATE, PARAGRAPH_TEXT, TEXT } = FormApp.ItemType;
  const types = {
    'choose-one': LIST,
    'choose-many': CHECKBOX,
    date: DATE,
    'long-text': PARAGRAPH_TEXT,
    'whole-number': TEXT,
    'short-text': TEXT,
  } as const satisfies Record<Question['kind'], GoogleAppsScript.Forms.ItemType>;
  return types[kind];
}

function besideUpload(question: Question): Question {
  return 'besideUpload' in question && question.besideUpload !== undefined
    ? { ...question, ...question.besideUpload }
    : question;
}

/**
 * Deletes questions of ours that the plan no longer has, or that became another kind: their answers stay in Laporan and
 * in the tab of answers. Questions that staff added by hand are never touched.
 */
function removeObsolete(form: Form, place: FormPlace | undefined, wanted: ReadonlySet<number>): void {
  // Of a form that was never finished nobody has a link yet: whatever else stands in it is left from its making.
  if (place !== undefined && !isInUse(place))
    for (const item of form.getItems()) if (!wanted.has(item.getId())) form.deleteItem(item);
  for (const id of Object.values(place?.itemIdsByQuestion ?? {})) {
    const item = wanted.has(id) ? null : form.getItemById(id);
    if (item !== null) form.deleteItem(item);
  }
}

function addItem(form: Form, { kind }: Question): Item {
  const add = {
    'choose-one': () => form.addListItem(),
    'choose-many': () => form.addCheckboxItem(),
    date: () => form.addDateItem(),
    'long-text': () => form.addParagraphTextItem(),
    'whole-number': () => form.addTextItem(),
    'short-text': () => form.addTextItem(),
  } as const satisfies Record<Question['kind'], () => { getId(): number }>;
  const item = form.getItemById(add[kind]().getId());
  if (!item) throw new Error('a new question is missing');
  return item;
}

/** Whether people have a link to the form already. */
function isInUse(place: FormPlace | undefined): boolean {
  return place !== undefined && place.linkFrame !== '';
}

/** What every kind of item has. */
interface WordedItem<Self> {
  setTitle(title: string): Self;
  setHelpText(help: string): Self;
  setRequired(required: boolean): Self;
}

/** Sets words, choices and checks as planned; words that staff changed in the form are set back. */
function setQuestion(item: Item, question: Question): void {
  const worded = <Typed extends WordedItem<Typed>>(typed: Typed): Typed =>
    typed.setTitle(question.title).setHelpText(question.help).setRequired(question.required);
  switch (question.kind) {
    case 'choose-one':
      worded(item.asListItem()).setChoiceValues([...question.choices]);
      return;
    case 'choose-many':
      worded(item.asCheckboxItem())
        .setChoiceValues([...question.choices])
        .showOtherOption(question.other);
      return;
    case 'date':
      worded(item.asDateItem()).setIncludesYear(true);
      return;
    case 'whole-number':
      worded(item.asTextItem()).setValidation(
        FormApp.createTextValidation()
          .setHelpText(question.refusal)
          .requireTextMatchesPattern('^([0-9]{1,9}|[0-9]{1,3}([.][0-9]{3}){1,2})$')
          .build(),
      );
      return;
    case 'long-text':
      worded(item.asParagraphTextItem());
      return;
    case 'short-text':
      worded(item.asTextItem());
  }
}

/** Forms made by a script begin unpublished; accepting answers is refused until they are published. */
function publish(form: Form): void {
  if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
  form.setAcceptingResponses(true);
}
