// A form, as scripts see it.
import type { FormData, FormItemData, ItemType, Navigation, StoredResponse } from '../../form/form-data';
import { editUrl, formOfUrl, publishedUrl, shortNameOf, shortUrl, summaryUrl } from '../../form/form-links';
import { newItem } from '../../form/new-form';
import { linkResponseSheet, unlinkResponseSheet, writeResponse } from '../../form/responses/response-sheet';
import { responsesSince } from '../../form/responses/submit';
import type { GoogleEnum } from '../../runtime/service/google-enum';
import { type CallKind, declareService, ServiceError, signatureError } from '../../runtime/service/service';
import { User } from '../session';
import { booleanArgument, dateArgument, integerArgument, optionalText, textArgument } from './arguments';
import type { FaceOf } from './face-of';
import { destinationWorkbook, type FormContext, formOf, noSuchFile, questionsChanged } from './form-context';
import { destinationTypes, itemTypes } from './form-enums';
import { Item, itemIdOf, typedItems } from './items/item';
import { FormResponse } from './responses/form-response';

const noDestination = 'The form currently has no response destination.';
/** Google's words are not known; chosen by us. */
const linkFailed = 'Failed to set the response destination.';
const sharingFailed = 'The form could not be shared with these people.';
const unpublished = 'Operation not supported on unpublished form';

function steersTo(navigation: Navigation | undefined, pageId: number): boolean {
  return navigation?.type === 'GO_TO_PAGE' && navigation.pageId === pageId;
}

function isTargetOf(item: FormItemData, pageId: number): boolean {
  return (
    (item.type === 'PAGE_BREAK' && item.id !== pageId && steersTo(item.navigation, pageId)) ||
    ('choices' in item && item.choices.some((choice) => steersTo(choice.navigation, pageId)))
  );
}

/** What a form's face may ask of the office beyond its own data. */
export interface FormHooks {
  /** submitGrades is the one call of a script that fires onFormSubmit (AS/guides/triggers/installable). */
  readonly gradesSubmitted?: (formId: string, responseId: string) => void;
  /** The form editor's window; throws where there is none. */
  readonly ui?: () => object;
}

type Flag = {
  [Key in keyof FormData]-?: FormData[Key] extends boolean ? Key : never;
}[keyof FormData];

/** FormApp.Form. */
export class Form implements FaceOf<GoogleAppsScript.Forms.Form> {
  constructor(
    readonly context: FormContext,
    private readonly hooks: FormHooks,
  ) {}

  // Items

  addCheckboxGridItem() {
    return this.add('CHECKBOX_GRID');
  }

  addCheckboxItem() {
    return this.add('CHECKBOX');
  }

  addDateItem() {
    return this.add('DATE');
  }

  addDateTimeItem() {
    return this.add('DATETIME');
  }

  addDurationItem() {
    return this.add('DURATION');
  }

  addGridItem() {
    return this.add('GRID');
  }

  addImageItem() {
    return this.add('IMAGE');
  }

  addListItem() {
    return this.add('LIST');
  }

  addMultipleChoiceItem() {
    return this.add('MULTIPLE_CHOICE');
  }

  addPageBreakItem() {
    return this.add('PAGE_BREAK');
  }

  addParagraphTextItem() {
    return this.add('PARAGRAPH_TEXT');
  }

  addRatingItem() {
    return this.add('RATING');
  }

  addScaleItem() {
    return this.add('SCALE');
  }

  addSectionHeaderItem() {
    return this.add('SECTION_HEADER');
  }

  addTextItem() {
    return this.add('TEXT');
  }

  addTimeItem() {
    return this.add('TIME');
  }

  addVideoItem() {
    return this.add('VIDEO');
  }

  getItems(itemType: unknown = null): Item[] {
    const type = itemTypes.nameOf(itemType);
    if (itemType !== null && type === undefined) throw signatureError('FormApp.Form.getItems', [itemType]);
    return formOf(this.context)
      .items.filter((item) => itemType === null || item.type === type)
      .map((item) => new Item(this.context, item.id));
  }

  getItemById(id: unknown): Item | null {
    const wanted = integerArgument(id, 'FormApp.Form.getItemById');
    const item = formOf(this.context).items.find((candidate) => candidate.id === wanted);
    return item ? new Item(this.context, item.id) : null;
  }

  deleteItem(itemOrIndex: unknown): void {
    const { items } = formOf(this.context);
    const index = this.indexOf(itemOrIndex, 'deleteItem');
    const item = items[index];
    if (!item) throw new ServiceError('Invalid argument: index');
    // A page that a choice or another break leads to can't go; public scripts report this sentence.
    if (item.type === 'PAGE_BREAK' && items.some((other) => isTargetOf(other, item.id))) {
      throw new ServiceError('Invalid data updating form.');
    }
    items.splice(index, 1);
    questionsChanged(this.context);
  }

  moveItem(itemOrFrom: unknown, to: unknown): Item {
    const { items } = formOf(this.context);
    const from = this.indexOf(itemOrFrom, 'moveItem');
    const target = integerArgument(to, 'FormApp.Form.moveItem');
    const item = items[from];
    if (!item || target < 0 || target >= items.length) throw new ServiceError('Invalid argument: index');
    items.splice(from, 1);
    items.splice(target, 0, item);
    questionsChanged(this.context);
    return new Item(this.context, item.id);
  }

  // Texts and switches

  getTitle(): string {
    return formOf(this.context).title;
  }

  setTitle(title: unknown): this {
    return this.change((form) => {
      form.title = textArgument(title, 'FormApp.Form.setTitle');
    });
  }

  getDescription(): string {
    return formOf(this.context).description;
  }

  setDescription(description: unknown): this {
    return this.change((form) => {
      form.description = optionalText(description, 'FormApp.Form.setDescription');
    });
  }

  getConfirmationMessage(): string {
    return formOf(this.context).confirmationMessage;
  }

  setConfirmationMessage(message: unknown): this {
    return this.change((form) => {
      form.confirmationMessage = optionalText(message, 'FormApp.Form.setConfirmationMessage');
    });
  }

  getCustomClosedFormMessage(): string {
    return formOf(this.context).closedMessage;
  }

  setCustomClosedFormMessage(message: unknown): this {
    return this.change((form) => {
      form.closedMessage = optionalText(message, 'FormApp.Form.setCustomClosedFormMessage');
    });
  }

  canEditResponse(): boolean {
    return formOf(this.context).allowsResponseEdits;
  }

  setAllowResponseEdits(enabled: unknown): this {
    return this.flag('allowsResponseEdits', enabled, 'setAllowResponseEdits');
  }

  collectsEmail(): boolean {
    return formOf(this.context).collectsEmail;
  }

  setCollectEmail(collect: unknown): this {
    return this.flag('collectsEmail', collect, 'setCollectEmail');
  }

  hasLimitOneResponsePerUser(): boolean {
    return formOf(this.context).limitsOneResponsePerUser;
  }

  setLimitOneResponsePerUser(enabled: unknown): this {
    return this.flag('limitsOneResponsePerUser', enabled, 'setLimitOneResponsePerUser');
  }

  hasProgressBar(): boolean {
    return formOf(this.context).hasProgressBar;
  }

  setProgressBar(enabled: unknown): this {
    return this.flag('hasProgressBar', enabled, 'setProgressBar');
  }

  hasRespondAgainLink(): boolean {
    return formOf(this.context).showsRespondAgainLink;
  }

  setShowLinkToRespondAgain(enabled: unknown): this {
    return this.flag('showsRespondAgainLink', enabled, 'setShowLinkToRespondAgain');
  }

  isPublishingSummary(): boolean {
    return formOf(this.context).publishesSummary;
  }

  setPublishingSummary(enabled: unknown): this {
    return this.flag('publishesSummary', enabled, 'setPublishingSummary');
  }

  getShuffleQuestions(): boolean {
    return formOf(this.context).shufflesQuestions;
  }

  setShuffleQuestions(shuffle: unknown): this {
    return this.flag('shufflesQuestions', shuffle, 'setShuffleQuestions');
  }

  isQuiz(): boolean {
    return formOf(this.context).isQuiz;
  }

  setIsQuiz(enabled: unknown): this {
    return this.flag('isQuiz', enabled, 'setIsQuiz');
  }

  requiresLogin(): boolean {
    return formOf(this.context).requiresLogin;
  }

  setRequireLogin(requireLogin: unknown): this {
    return this.flag('requiresLogin', requireLogin, 'setRequireLogin');
  }

  // Publishing

  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }

  isPublished(): boolean {
    return formOf(this.context).isPublished;
  }

  /** Publishing also opens the form (Forms guide "publish-form"); unpublishing closes it. */
  setPublished(enabled: unknown): this {
    const isPublished = booleanArgument(enabled, 'FormApp.Form.setPublished');
    return this.change((form) => {
      form.isPublished = isPublished;
      form.isAcceptingResponses = isPublished;
    });
  }

  isAcceptingResponses(): boolean {
    const form = formOf(this.context);
    return form.isPublished && form.isAcceptingResponses;
  }

  setAcceptingResponses(enabled: unknown): this {
    const accepts = booleanArgument(enabled, 'FormApp.Form.setAcceptingResponses');
    if (!formOf(this.context).isPublished) throw new ServiceError(unpublished);
    return this.change((form) => {
      form.isAcceptingResponses = accepts;
    });
  }

  // People

  getEditors(): User[] {
    return formOf(this.context).editors.map((email) => new User(email));
  }

  addEditor(user: unknown): this {
    return this.addPeople('editors', [this.email(user, 'addEditor')]);
  }

  addEditors(emailAddresses: unknown): this {
    return this.addPeople('editors', this.emails(emailAddresses, 'addEditors'));
  }

  removeEditor(user: unknown): this {
    return this.removePerson('editors', this.email(user, 'removeEditor'));
  }

  getPublishedReaders(): User[] {
    return formOf(this.context).publishedReaders.map((email) => new User(email));
  }

  addPublishedReader(user: unknown): this {
    return this.addPeople('publishedReaders', [this.email(user, 'addPublishedReader')]);
  }

  addPublishedReaders(emailAddresses: unknown): this {
    return this.addPeople('publishedReaders', this.emails(emailAddresses, 'addPublishedReaders'));
  }

  removePublishedReader(user: unknown): this {
    return this.removePerson('publishedReaders', this.email(user, 'removePublishedReader'));
  }

  // Addresses

  getId(): string {
    return this.context.formId;
  }

  getEditUrl(): string {
    return editUrl(this.context.session.state, formOf(this.context));
  }

  getPublishedUrl(): string {
    if (!formOf(this.context).isPublished) throw new ServiceError(unpublished);
    return publishedUrl(this.context.session.state, formOf(this.context));
  }

  getSummaryUrl(): string {
    return summaryUrl(this.context.session.state, formOf(this.context));
  }

  shortenFormUrl(url: unknown): string {
    const text = textArgument(url, 'FormApp.Form.shortenFormUrl');
    const { state } = this.context.session;
    const form = formOfUrl(state.forms, text);
    if (!form) throw new ServiceError('Invalid argument: url');
    const query = text.includes('?') ? text.slice(text.indexOf('?')) : '';
    const last = shortNameOf(form, query);
    form.shortLinks = { ...form.shortLinks, [last]: query };
    return shortUrl(state, last);
  }

  // Destination

  getDestinationId(): string {
    const { destination } = formOf(this.context);
    if (!destination) throw new ServiceError(noDestination);
    return destination.spreadsheetId;
  }

  getDestinationType(): GoogleEnum {
    if (!formOf(this.context).destination) throw new ServiceError(noDestination);
    return destinationTypes.of('SPREADSHEET');
  }

  setDestination(type: unknown, id: unknown): this {
    if (destinationTypes.nameOf(type) === undefined || typeof id !== 'string') {
      throw signatureError('FormApp.Form.setDestination', [type, id]);
    }
    const { workbooks } = this.context.session.state;
    const workbook = Object.hasOwn(workbooks, id) ? workbooks[id] : undefined;
    if (!workbook) throw new ServiceError(noSuchFile);
    if (this.context.session.state.switches.formLinkFails) throw new ServiceError(linkFailed);
    return this.change((form) => {
      unlinkResponseSheet(destinationWorkbook(this.context), form);
      linkResponseSheet(workbook, form, this.context.session.state);
      if (this.context.session.state.switches.formLinkCloses) form.isAcceptingResponses = false;
    });
  }

  /** Without a destination this changes nothing. */
  removeDestination(): this {
    return this.change((form) => unlinkResponseSheet(destinationWorkbook(this.context), form));
  }

  // Responses

  createResponse(): FormResponse {
    return new FormResponse(this.context, null);
  }

  getResponses(timestamp: unknown = null): FormResponse[] {
    const since = timestamp === null ? 0 : dateArgument(timestamp, 'FormApp.Form.getResponses').getTime();
    return responsesSince(formOf(this.context), since).map((stored) => this.response(stored));
  }

  getResponse(responseId: unknown): FormResponse {
    const id = textArgument(responseId, 'FormApp.Form.getResponse');
    const stored = formOf(this.context).responses.find((response) => response.id === id);
    if (!stored) throw new ServiceError(`No response found for response ID: ${id}.`);
    return this.response(stored);
  }

  /** Rows in the response tab stay (docs/google-facts.md, Forms). */
  deleteAllResponses(): this {
    return this.change((form) => {
      form.responses = [];
    });
  }

  deleteResponse(responseId: unknown): this {
    const id = textArgument(responseId, 'FormApp.Form.deleteResponse');
    return this.change((form) => {
      const index = form.responses.findIndex((response) => response.id === id);
      if (index < 0) throw new ServiceError(`No response found for response ID: ${id}.`);
      form.responses.splice(index, 1);
    });
  }

  /** Saves grades, updates the score column, and fires onFormSubmit, as no other call of a script does. */
  submitGrades(responses: unknown): this {
    const method = 'FormApp.Form.submitGrades';
    if (!Array.isArray(responses)) throw signatureError(method, [responses]);
    const graded: FormResponse[] = responses.map((response) => {
      if (!(response instanceof FormResponse)) throw signatureError(method, [responses]);
      return response;
    });
    const form = formOf(this.context);
    for (const response of graded) {
      const stored = form.responses.find(({ id }) => id === response.getId());
      if (!stored) throw new ServiceError('This form response has not been submitted.');
      for (const [itemId, grade] of Object.entries(response.gradesToSubmit)) {
        if (grade.score === null && grade.feedback === null) delete stored.grades[itemId];
        else stored.grades[itemId] = grade;
      }
      writeResponse(destinationWorkbook(this.context), form, stored, 'ALL');
      this.hooks.gradesSubmitted?.(form.id, stored.id);
    }
    return this;
  }

  private add<Type extends keyof typeof typedItems>(type: Type): InstanceType<(typeof typedItems)[Type]>;
  private add(type: Exclude<ItemType, 'FILE_UPLOAD'>): object {
    const form = formOf(this.context);
    const item = newItem(type, form, (prefix) => this.context.session.newId(prefix));
    form.items.push(item);
    questionsChanged(this.context);
    return new typedItems[type](this.context, item.id);
  }

  private indexOf(itemOrIndex: unknown, method: string): number {
    const id = itemIdOf(itemOrIndex);
    if (id === undefined) return integerArgument(itemOrIndex, `FormApp.Form.${method}`);
    return formOf(this.context).items.findIndex((item) => item.id === id);
  }

  private change(apply: (form: FormData) => void): this {
    const form = formOf(this.context);
    apply(form);
    form.updatedAt = this.context.session.now();
    return this;
  }

  private flag(key: Flag, enabled: unknown, method: string): this {
    const value = booleanArgument(enabled, `FormApp.Form.${method}`);
    this.change((form) => {
      form[key] = value;
    });
    questionsChanged(this.context);
    return this;
  }

  private email(user: unknown, method: string): string {
    if (user instanceof User) return user.getEmail();
    const address = textArgument(user, `FormApp.Form.${method}`);
    if (!address.includes('@')) throw new ServiceError(`Invalid email: ${address}`);
    return address;
  }

  private emails(addresses: unknown, method: string): string[] {
    if (!Array.isArray(addresses)) throw signatureError(`FormApp.Form.${method}`, [addresses]);
    return addresses.map((address) => this.email(address, method));
  }

  private addPeople(list: 'editors' | 'publishedReaders', addresses: readonly string[]): this {
    if (list === 'editors' && this.context.session.state.switches.formSharingFails) {
      throw new ServiceError(sharingFailed);
    }
    return this.change((form) => {
      form[list] = [...new Set([...form[list], ...addresses])].filter((address) => address !== form.owner);
      if (list === 'editors') {
        form.publishedReaders = form.publishedReaders.filter((address) => !addresses.includes(address));
      }
    });
  }

  private removePerson(list: 'editors' | 'publishedReaders', address: string): this {
    return this.change((form) => {
      form[list] = form[list].filter((known) => known !== address);
    });
  }

  private response(stored: StoredResponse): FormResponse {
    return new FormResponse(this.context, structuredClone(stored));
  }
}

function kind<Kind extends CallKind>(cost: Kind, names: string): Record<string, Kind> {
  return Object.fromEntries(
    names
      .split(/\s+/)
      .filter(Boolean)
      .map((name) => [name, cost]),
  );
}

declareService(Form, {
  name: 'Form',
  methods: {
    ...kind(
      'write',
      `addCheckboxGridItem addCheckboxItem addDateItem addDateTimeItem addDurationItem addGridItem addImageItem
       addListItem addMultipleChoiceItem addPageBreakItem addParagraphTextItem addRatingItem addScaleItem
       addSectionHeaderItem addTextItem addTimeItem addVideoItem deleteItem moveItem
       setTitle setDescription setConfirmationMessage setCustomClosedFormMessage setAllowResponseEdits
       setCollectEmail setLimitOneResponsePerUser setProgressBar setShowLinkToRespondAgain setPublishingSummary
       setShuffleQuestions setIsQuiz setRequireLogin setPublished setAcceptingResponses
       addEditor addEditors removeEditor addPublishedReader addPublishedReaders removePublishedReader
       setDestination removeDestination deleteAllResponses deleteResponse submitGrades`,
    ),
    ...kind(
      'read',
      `getItems getItemById getTitle getDescription getConfirmationMessage getCustomClosedFormMessage
       canEditResponse collectsEmail hasLimitOneResponsePerUser hasProgressBar hasRespondAgainLink
       isPublishingSummary getShuffleQuestions isQuiz requiresLogin supportsAdvancedResponderPermissions
       isPublished isAcceptingResponses getEditors getPublishedReaders getPublishedUrl getSummaryUrl
       shortenFormUrl getDestinationId getDestinationType getResponses getResponse`,
    ),
    ...kind('local', 'getId getEditUrl createResponse'),
  },
});
