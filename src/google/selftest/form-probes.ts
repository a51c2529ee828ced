// Tries out a form of the test's own: made, published, shared, linked step by step, its addresses.
import type { Scene, SelfTestPort } from '../../app/ports-selftest';
import type { Sheet } from '../workbook/sheets';

type Form = GoogleAppsScript.Forms.Form;

/** How often, a second apart, Google is asked for the tab that it makes for a form's answers. */
const tries = 5;

export const formProbes: Pick<
  SelfTestPort['probes'],
  | 'formMade'
  | 'formQuestion'
  | 'formPublished'
  | 'formShared'
  | 'formSignIn'
  | 'formLinked'
  | 'linkKnown'
  | 'linkTab'
  | 'stillOpen'
  | 'prefilled'
  | 'shortLink'
> = {
  // Nothing else: the id is noted before anything can fail.
  formMade: ({ formName }) => {
    const form = FormApp.create(formName);
    return { hasId: form.getId() !== '', formId: form.getId() };
  },
  formQuestion: (scene) => {
    const form = formOf(scene);
    form.setTitle(scene.formName).setAllowResponseEdits(true).setShowLinkToRespondAgain(false);
    form.addTextItem().setTitle('1').setRequired(true);
    return { items: form.getItems().length };
  },
  formPublished: (scene) => {
    const form = formOf(scene);
    const isNew = form.supportsAdvancedResponderPermissions();
    const wasPublished = !isNew || form.isPublished();
    if (isNew) form.setPublished(true);
    form.setAcceptingResponses(true);
    return { wasPublished, isPublished: !isNew || form.isPublished(), isOpen: form.isAcceptingResponses() };
  },
  formShared: (scene) => {
    const form = formOf(scene);
    const own = Session.getEffectiveUser().getEmail();
    const other = SpreadsheetApp.getActiveSpreadsheet()
      .getEditors()
      .map((person) => person.getEmail())
      .find((email) => email !== '' && email !== own);
    // With nobody else in the office there is nobody to share with but oneself.
    const asked = other === undefined ? [own] : [other];
    form.addEditors(asked);
    if (other === undefined) return { asked: 0, listed: 0 };
    const isListed = form.getEditors().some((person) => person.getEmail() === other);
    form.removeEditor(other);
    return { asked: 1, listed: isListed ? 1 : 0 };
  },
  formSignIn: (scene) => {
    const form = formOf(scene);
    const asked = form.requiresLogin();
    if (asked) form.setRequireLogin(false);
    return { asked, asksSignIn: form.requiresLogin() };
  },
  formLinked: (scene) => {
    const id = SpreadsheetApp.getActiveSpreadsheet().getId();
    formOf(scene).setDestination(FormApp.DestinationType.SPREADSHEET, id);
    return { isAsked: true };
  },
  linkKnown: (scene) => ({
    isSame: formOf(scene).getDestinationId() === SpreadsheetApp.getActiveSpreadsheet().getId(),
  }),
  linkTab: ({ formId }) => {
    for (let again = 0; again < tries; again += 1) {
      const tab = answerTabOf(formId);
      if (tab !== undefined) return { isThere: true, waits: again, sheetId: tab.getSheetId() };
      Utilities.sleep(1000);
    }
    return { isThere: false, waits: tries };
  },
  stillOpen: (scene) => {
    const form = formOf(scene);
    const isOpen = form.isAcceptingResponses();
    if (!isOpen) form.setAcceptingResponses(true);
    return { isOpen };
  },
  prefilled: (scene) => ({ isPrefilled: /[?&]entry\.\d+=/u.test(prefilledAddress(formOf(scene))) }),
  shortLink: (scene) => {
    const form = formOf(scene);
    const long = prefilledAddress(form);
    const short = form.shortenFormUrl(long);
    return { isShort: short.length < long.length, host: short.split('/')[2] ?? '' };
  },
};

/** The test's form; throws Google's error where this account cannot open it. */
export function formOf({ formId }: Pick<Scene, 'formId'>): Form {
  return FormApp.openById(formId);
}

/** The tab that Google fills with the answers of a form, as long as the form is linked. */
export function answerTabOf(formId: string): Sheet | undefined {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((sheet) => sheet.getFormUrl()?.includes(formId) === true);
}

/** The address of the form with its one question filled in. */
export function prefilledAddress(form: Form): string {
  const response = form.createResponse();
  for (const item of form.getItems()) response.withItemResponse(item.asTextItem().createResponse('uji'));
  return response.toPrefilledUrl();
}
