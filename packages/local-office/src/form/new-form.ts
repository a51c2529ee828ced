// Makes a fresh form or item, and copies of them.
import type { FormData, FormItemData, ItemType } from './form-data';

/** Gives ids that are unique in the office and the same in each replay (Session.newId). */
export type NewId = (prefix: string) => string;

/** FNV-1a: spreads a short text over 32 bits, so that ids look as scattered as Google's. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

function takenNumbers(form: FormData): Set<number> {
  return new Set(
    form.items.flatMap((item) => [
      item.id,
      ...('entryId' in item ? [item.entryId] : []),
      ...('rows' in item ? item.rows.map((row) => row.entryId) : []),
    ]),
  );
}

/** A positive 31-bit integer that no item, entry or row of the form uses. */
export function newNumber(form: FormData, newId: NewId): number {
  const taken = takenNumbers(form);
  for (;;) {
    const candidate = hash(newId('item')) & 0x7fffffff;
    if (candidate > 0xfffff && !taken.has(candidate)) return candidate;
  }
}

/** 44-character id as Drive gives to files; unique because `newId` is. */
function fileId(newId: NewId, start: string, length: number): string {
  const seed = newId('form');
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const tail = seed.replaceAll(/[^A-Za-z0-9_-]/g, '');
  let id = start;
  for (let at = 0; id.length < length - tail.length; at += 1) id += letters[hash(`${seed}/${at}`) % 64];
  return id + tail;
}

/**
 * A form as `FormApp.create(name)` leaves it: the name is the file's, the title stays empty (issuetracker
 * 442747794).
 */
export function newForm(input: {
  readonly name: string;
  readonly isPublished: boolean;
  readonly owner: string;
  /** True for accounts of a Workspace: their forms ask respondents to sign in until told otherwise (unsourced). */
  readonly requiresLogin: boolean;
  readonly now: number;
  readonly newId: NewId;
}): FormData {
  return {
    id: fileId(input.newId, '1', 44),
    publishedId: fileId(input.newId, '1FAIpQLS', 56),
    fileName: input.name,
    title: '',
    description: '',
    confirmationMessage: '',
    closedMessage: '',
    isPublished: input.isPublished,
    isAcceptingResponses: input.isPublished,
    allowsResponseEdits: false,
    collectsEmail: false,
    limitsOneResponsePerUser: false,
    hasProgressBar: false,
    publishesSummary: false,
    showsRespondAgainLink: true,
    shufflesQuestions: false,
    isQuiz: false,
    requiresLogin: input.requiresLogin,
    owner: input.owner,
    editors: [],
    publishedReaders: [],
    items: [],
    responses: [],
    destination: null,
    createdAt: input.now,
    updatedAt: input.now,
  };
}

/** What a choice question starts with: one choice without a text. */
function newChoices() {
  return {
    choices: [{ value: '', isCorrect: false }],
    hasOther: false,
    validation: null,
    feedbackForCorrect: null,
    feedbackForIncorrect: null,
  };
}

const newScale = { lower: 1, upper: 5, leftLabel: '', rightLabel: '', generalFeedback: null } as const;

/** An item as `form.add…Item()` appends it: no title, not required, one choice `''` (gas-fakes oddities). */
export function newItem(type: ItemType, form: FormData, newId: NewId): FormItemData {
  const id = newNumber(form, newId);
  const entry = (): number => {
    for (;;) {
      const candidate = newNumber(form, newId);
      if (candidate !== id) return candidate;
    }
  };
  const base = { id, title: '', helpText: '' };
  const question = () => ({ ...base, entryId: entry(), required: false, points: 0 });
  switch (type) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return { ...question(), type, validation: null, generalFeedback: null };
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
    case 'LIST':
      return { ...question(), type, ...newChoices() };
    case 'SCALE':
      return { ...question(), type, ...newScale };
    case 'RATING':
      return { ...question(), type, level: 3, icon: 'STAR', generalFeedback: null };
    case 'GRID':
    case 'CHECKBOX_GRID': {
      const rows = [{ label: '', entryId: entry() }];
      return { ...base, type, required: false, rows, columns: [''], validation: null };
    }
    case 'DATE':
    case 'DATETIME':
    case 'TIME':
    case 'DURATION':
      return { ...question(), type, includesYear: true, generalFeedback: null };
    case 'FILE_UPLOAD':
      return { ...question(), type, maxFiles: 1, maxBytes: 10 * 1024 * 1024 };
    case 'IMAGE':
      return { ...base, type, alignment: 'LEFT', width: 0, image: null };
    case 'VIDEO':
      return { ...base, type, alignment: 'LEFT', width: 320, url: '' };
    case 'PAGE_BREAK':
      return { ...base, type, navigation: { type: 'CONTINUE' } };
    case 'SECTION_HEADER':
      return { ...base, type };
  }
}

/** The same item with a new id and new entries, to be appended to the end (reference: `Item.duplicate`). */
export function duplicateItem(item: FormItemData, form: FormData, newId: NewId): FormItemData {
  const copy: FormItemData = structuredClone(item);
  const fresh = newItem(item.type, form, newId);
  if ('rows' in copy) {
    const taken = new Set<number>();
    const rows = copy.rows.map((row) => {
      let entryId = newNumber(form, newId);
      while (taken.has(entryId)) entryId = newNumber(form, newId);
      taken.add(entryId);
      return { label: row.label, entryId };
    });
    return { ...copy, id: fresh.id, rows };
  }
  if ('entryId' in copy && 'entryId' in fresh) return { ...copy, id: fresh.id, entryId: fresh.entryId };
  return { ...copy, id: fresh.id };
}
