// Connects a form with the workbook and the office's people, as far as Google lets it.
import type { FormGap } from '../../app/ports-setup';

type Form = GoogleAppsScript.Forms.Form;

/**
 * Links the form to the workbook, shares it with the workbook's editors and opens it to people who are not signed in.
 * What Google refuses leaves a form that can be answered all the same; `readGaps` tells.
 */
export function connect(form: Form, people: () => OfficePeople): void {
  attempt(() => linkToWorkbook(form));
  attempt(() => shareWithEditors(form, people()));
  attempt(() => form.requiresLogin() && form.setRequireLogin(false));
}

/** Who may edit the workbook, and who is asking. */
export interface OfficePeople {
  readonly own: string;
  readonly editors: readonly string[];
}

/** Asks for the people once, when they are first needed. */
export function officePeople(): () => OfficePeople {
  let known: OfficePeople | undefined;
  return () => {
    known ??= {
      own: Session.getEffectiveUser().getEmail(),
      editors: SpreadsheetApp.getActiveSpreadsheet().getEditors().map(addressOf),
    };
    return known;
  };
}

/** Does the work, a second time where Google was only busy. */
function attempt(work: () => unknown): void {
  for (let isAgain = false; ; isAgain = true) {
    try {
      work();
      return;
    } catch {
      // Twice: a domain's rules or a missing right. readGaps finds out what it left undone.
      if (isAgain) return;
    }
  }
}

/** Everyone who may edit the workbook may also mend its forms: otherwise only the one who ran the set-up could. */
function shareWithEditors(form: Form, people: OfficePeople): void {
  const missing = editorsWithout(form, people);
  if (missing.length > 0) form.addEditors([...missing]);
}

/**
 * Editors of the workbook who cannot edit the form. Its owner stands in no list: whoever opens it and is not among its
 * editors is the owner, and for everybody else one missing address is the owner's.
 */
function editorsWithout(form: Form, { own, editors: wanted }: OfficePeople): readonly string[] {
  const editors = new Set(form.getEditors().map(addressOf));
  const missing = wanted.filter((email) => email !== '' && email !== own && !editors.has(email));
  return missing.length > (editors.has(own) ? 1 : 0) ? missing : [];
}

function addressOf(person: GoogleAppsScript.Base.User): string {
  return person.getEmail();
}

/** What the form lacks of its connections now. */
export function readGaps(form: Form, people: () => OfficePeople): readonly FormGap[] {
  const isUnshared = (): boolean => editorsWithout(form, people()).length > 0;
  const gaps: readonly (readonly [FormGap, () => boolean])[] = [
    ['unlinked', () => destinationOf(form) !== SpreadsheetApp.getActiveSpreadsheet().getId()],
    ['unshared', isUnshared],
    ['sign-in', () => form.requiresLogin()],
  ];
  return gaps.flatMap(([gap, isThere]) => (orFalse(isThere) ? [gap] : []));
}

/** What an account may not even ask counts as in order. */
function orFalse(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

/** Answers also go to a tab of the workbook, for people to look at; nothing is read from there. */
function linkToWorkbook(form: Form): void {
  const workbookId = SpreadsheetApp.getActiveSpreadsheet().getId();
  if (destinationOf(form) !== workbookId)
    form.setDestination(FormApp.DestinationType.SPREADSHEET, workbookId);
}

/** Google throws where there is none, and where it is only busy: what fails twice in the same words is the former. */
export function destinationOf(form: Form): string | null {
  try {
    return form.getDestinationId();
  } catch (first) {
    try {
      return form.getDestinationId();
    } catch (second) {
      if (String(first) !== String(second)) throw second;
      return null;
    }
  }
}
