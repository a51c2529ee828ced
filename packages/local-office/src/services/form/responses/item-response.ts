// The answer to one question, as scripts see it.
import type { Answer, FeedbackData } from '../../../form/form-data';
import { declareService, ServiceError, signatureError } from '../../../runtime/service/service';
import { numberArgument } from '../arguments';
import type { FaceOf } from '../face-of';
import type { FormContext } from '../form-context';
import { feedbackFace, QuizFeedback } from '../items/feedback';

/**
 * FormApp.ItemResponse. Scores and feedback set here are kept by the object until `withItemGrade` and
 * `submitGrades` (reference/forms/item-response).
 */
export class ItemResponse implements FaceOf<GoogleAppsScript.Forms.ItemResponse> {
  constructor(
    private readonly context: FormContext,
    readonly itemId: number,
    readonly answer: Answer,
    private score: number | null = null,
    private feedback: FeedbackData | null = null,
  ) {}

  get formId(): string {
    return this.context.formId;
  }

  get grade(): { score: number | null; feedback: FeedbackData | null } {
    return { score: this.score, feedback: this.feedback };
  }

  getItem(): object {
    return this.context.itemFace(this.context, this.itemId);
  }

  /** A copy, so that a script's changes to the list don't reach the store. */
  getResponse(): Answer {
    return structuredClone(this.answer);
  }

  getScore(): number | null {
    return this.score;
  }

  setScore(score: unknown): this {
    if (score === null || score === undefined) this.score = null;
    else {
      const value = numberArgument(score, 'FormApp.ItemResponse.setScore');
      if (value < 0) throw new ServiceError('Invalid argument: score');
      this.score = value;
    }
    return this;
  }

  getFeedback(): QuizFeedback | null {
    return feedbackFace(this.feedback);
  }

  setFeedback(feedback: unknown): this {
    if (feedback === null || feedback === undefined) this.feedback = null;
    else if (feedback instanceof QuizFeedback) this.feedback = feedback.data;
    else throw signatureError('FormApp.ItemResponse.setFeedback', [feedback]);
    return this;
  }
}

declareService(ItemResponse, {
  name: 'ItemResponse',
  methods: {
    getItem: 'local',
    getResponse: 'local',
    getScore: 'local',
    setScore: 'local',
    getFeedback: 'local',
    setFeedback: 'local',
  },
});
