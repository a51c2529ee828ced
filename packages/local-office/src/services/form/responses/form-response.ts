// One response, sent or still being put together, as scripts see it.
import { isBlank } from '../../../form/answers/answer-check';
import { autoGrades, isGradable } from '../../../form/answers/grade';
import { prefilledUrl } from '../../../form/answers/prefill';
import {
  type Answer,
  type Answers,
  type FormItemData,
  type GradeData,
  isQuestion,
  type StoredResponse,
} from '../../../form/form-data';
import { editResponseUrl } from '../../../form/form-links';
import { writeResponse } from '../../../form/responses/response-sheet';
import { storeResponse } from '../../../form/responses/submit';
import { declareService, ServiceError, signatureError } from '../../../runtime/service/service';
import type { FaceOf } from '../face-of';
import { destinationWorkbook, type FormContext, formOf } from '../form-context';
import { itemIdOf } from '../items/item';
import { ItemResponse } from './item-response';

/** Present with '' when left blank; other kinds are left out (reference/forms/form-response). */
const presentWhenBlank: ReadonlySet<FormItemData['type']> = new Set([
  'TEXT',
  'PARAGRAPH_TEXT',
  'DATE',
  'TIME',
]);

/** FormApp.FormResponse. What was fetched stays as it was; a later edit needs a new fetch. */
export class FormResponse implements FaceOf<GoogleAppsScript.Forms.FormResponse> {
  private readonly draft: Answers = {};
  private readonly pendingGrades: Record<string, GradeData> = {};

  constructor(
    private readonly context: FormContext,
    /** null for a response that the script made and didn't send. */
    private stored: StoredResponse | null,
  ) {}

  get formId(): string {
    return this.context.formId;
  }

  /** Grades given with `withItemGrade`, for `submitGrades`. */
  get gradesToSubmit(): Readonly<Record<string, GradeData>> {
    return this.pendingGrades;
  }

  getId(): string | null {
    return this.stored?.id ?? null;
  }

  getTimestamp(): Date | null {
    return this.stored ? new Date(this.stored.timestamp) : null;
  }

  /** '' unless the form collects addresses; null before sending. */
  getRespondentEmail(): string | null {
    return this.stored?.respondentEmail ?? null;
  }

  getEditResponseUrl(): string | null {
    return this.stored
      ? editResponseUrl(this.context.session.state, formOf(this.context), this.stored.id)
      : null;
  }

  toPrefilledUrl(): string {
    return prefilledUrl(this.context.session.state, formOf(this.context), this.answers());
  }

  getItemResponses(): ItemResponse[] {
    return formOf(this.context).items.flatMap((item) => {
      const answer = this.shownAnswer(item);
      return answer === undefined ? [] : [this.itemResponse(item.id, answer)];
    });
  }

  getResponseForItem(item: unknown): ItemResponse | null {
    const data = this.itemData(item, 'getResponseForItem');
    const answer = data && this.shownAnswer(data);
    return data && answer !== undefined ? this.itemResponse(data.id, answer) : null;
  }

  /** Every item that can have points, answered or not (reference/forms/form-response). */
  getGradableItemResponses(): ItemResponse[] {
    return formOf(this.context)
      .items.filter(isGradable)
      .map((item) => this.itemResponse(item.id, this.shownAnswer(item) ?? ''));
  }

  getGradableResponseForItem(item: unknown): ItemResponse | null {
    const data = this.itemData(item, 'getGradableResponseForItem');
    return data && isGradable(data) ? this.itemResponse(data.id, this.shownAnswer(data) ?? '') : null;
  }

  withItemResponse(response: unknown): this {
    if (!(response instanceof ItemResponse)) {
      throw signatureError('FormApp.FormResponse.withItemResponse', [response]);
    }
    if (this.stored) throw new ServiceError('This form response has already been submitted.');
    if (response.formId !== this.formId) throw new ServiceError('Invalid argument: response');
    this.draft[response.itemId] = response.answer;
    return this;
  }

  withItemGrade(gradedResponse: unknown): this {
    if (!(gradedResponse instanceof ItemResponse)) {
      throw signatureError('FormApp.FormResponse.withItemGrade', [gradedResponse]);
    }
    if (!this.stored) throw new ServiceError('This form response has not been submitted.');
    this.pendingGrades[gradedResponse.itemId] = gradedResponse.grade;
    return this;
  }

  /** Stores the response and writes its row; no trigger fires (AS/guides/triggers/installable). */
  submit(): this {
    const form = formOf(this.context);
    if (this.stored) throw new ServiceError('This form response has already been submitted.');
    if (form.isPublished && !form.isAcceptingResponses) {
      throw new ServiceError('This form is not currently accepting responses.');
    }
    // A script cannot fill Google's own e-mail field; public scripts report this sentence.
    if (form.collectsEmail) throw new ServiceError('Invalid data updating form.');
    if (form.limitsOneResponsePerUser) {
      // Official release note of 1 Dec 2014 (docs/google-facts.md, Forms).
      throw new ServiceError(
        'Responses cannot be submitted by script to a form limited to one response per user.',
      );
    }
    const { session } = this.context;
    const answers = Object.fromEntries(Object.entries(this.draft).filter(([, answer]) => !isBlank(answer)));
    this.stored = {
      id: `2_ABaOnud${session.newId('response')}`,
      timestamp: session.now(),
      answers,
      respondentEmail: '',
      account: session.effectiveUser,
      grades: autoGrades(form, answers),
    };
    storeResponse(form, structuredClone(this.stored));
    writeResponse(destinationWorkbook(this.context), form, this.stored, 'ALL');
    return this;
  }

  private answers(): Readonly<Answers> {
    return this.stored?.answers ?? this.draft;
  }

  private shownAnswer(item: FormItemData): Answer | undefined {
    return this.answers()[item.id] ?? (presentWhenBlank.has(item.type) ? '' : undefined);
  }

  private itemResponse(itemId: number, answer: Answer): ItemResponse {
    const grade = this.pendingGrades[itemId] ?? this.stored?.grades[itemId];
    return new ItemResponse(this.context, itemId, answer, grade?.score ?? null, grade?.feedback ?? null);
  }

  private itemData(item: unknown, method: string): FormItemData | undefined {
    const id = itemIdOf(item);
    if (id === undefined) throw signatureError(`FormApp.FormResponse.${method}`, [item]);
    return formOf(this.context).items.find((candidate) => candidate.id === id && isQuestion(candidate));
  }
}

declareService(FormResponse, {
  name: 'FormResponse',
  methods: {
    getId: 'local',
    getTimestamp: 'local',
    getRespondentEmail: 'local',
    getEditResponseUrl: 'local',
    toPrefilledUrl: 'local',
    getItemResponses: 'local',
    getResponseForItem: 'local',
    getGradableItemResponses: 'local',
    getGradableResponseForItem: 'local',
    withItemResponse: 'local',
    withItemGrade: 'local',
    submit: 'write',
  },
});
