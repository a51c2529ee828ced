// Questions with choices, as scripts see them.
import type { ChoiceData, ChoiceItemData } from '../../../form/form-data';
import type { GoogleEnum } from '../../../runtime/service/google-enum';
import { declareService, ServiceError, signatureError } from '../../../runtime/service/service';
import { booleanArgument, textArgument, textsArgument } from '../arguments';
import type { FaceOf } from '../face-of';
import { type FormContext, itemOf } from '../form-context';
import { pageNavigationTypes } from '../form-enums';
import { ItemResponse } from '../responses/item-response';
import { CheckboxValidation } from '../validation';
import { feedbackFace, QuizFeedback } from './feedback';
import { appendCopy, GradedFace, gradedMethods } from './item-base';
import { navigationTo, PageBreakItem } from './layout-item';

/** FormApp.Choice: a value, whether it is right, and where it leads. */
export class Choice implements FaceOf<GoogleAppsScript.Forms.Choice> {
  constructor(
    private readonly context: FormContext,
    readonly data: ChoiceData,
  ) {}

  getValue(): string {
    return this.data.value;
  }

  isCorrectAnswer(): boolean {
    return this.data.isCorrect;
  }

  /** CONTINUE where the choice doesn't steer (reference/forms/choice: "normally the default"). */
  getPageNavigationType(): GoogleEnum {
    return pageNavigationTypes.of(this.data.navigation?.type ?? 'CONTINUE');
  }

  /** Google spells it with a small t; `getGoToPage` is no method of a choice (gas-fakes oddities). */
  getGotoPage(): PageBreakItem | null {
    const { navigation } = this.data;
    return navigation?.type === 'GO_TO_PAGE' ? new PageBreakItem(this.context, navigation.pageId) : null;
  }
}

declareService(Choice, {
  name: 'Choice',
  methods: {
    getValue: 'local',
    isCorrectAnswer: 'local',
    getPageNavigationType: 'local',
    getGotoPage: 'local',
  },
});

function checkChoices(choices: readonly ChoiceData[]): ChoiceData[] {
  const values = choices.map((choice) => choice.value);
  // Seen in public scripts: setChoiceValues(['a', 'a']) fails with this sentence.
  if (new Set(values).size < values.length) {
    throw new ServiceError('Questions cannot have duplicate choice values.');
  }
  const steering = choices.filter((choice) => choice.navigation).length;
  // All or none (reference/forms/list-item); scripts that mix them report Google's general sentence.
  if (steering > 0 && steering < choices.length) throw new ServiceError('Invalid data updating form.');
  return [...choices];
}

/** Seen in public scripts: an answer that is no choice fails with this sentence. */
function invalidResponse(value: string): ServiceError {
  return new ServiceError(`Invalid response submitted to item: ${value}.`);
}

abstract class ChoiceFace extends GradedFace<ChoiceItemData> {
  getChoices(): Choice[] {
    return this.data().choices.map((choice) => new Choice(this.context, choice));
  }

  setChoices(choices: unknown): this {
    const method = this.method('setChoices');
    if (!Array.isArray(choices)) throw signatureError(method, [choices]);
    if (choices.length === 0) throw new ServiceError('Array is empty: choices');
    const data = choices.map((choice) => {
      if (choice === null) throw new ServiceError('Invalid argument: choices');
      if (!(choice instanceof Choice)) throw signatureError(method, [choices]);
      return choice.data;
    });
    this.data().choices = checkChoices(data);
    return this.changed();
  }

  setChoiceValues(values: unknown): this {
    const texts = textsArgument(values, 'values', this.method('setChoiceValues'));
    this.data().choices = checkChoices(texts.map((value) => ({ value, isCorrect: false })));
    return this.changed();
  }

  getFeedbackForCorrect(): QuizFeedback | null {
    return feedbackFace(this.data().feedbackForCorrect);
  }

  getFeedbackForIncorrect(): QuizFeedback | null {
    return feedbackFace(this.data().feedbackForIncorrect);
  }

  setFeedbackForCorrect(feedback: unknown): this {
    if (!(feedback instanceof QuizFeedback)) {
      throw signatureError(this.method('setFeedbackForCorrect'), [feedback]);
    }
    this.data().feedbackForCorrect = feedback.data;
    return this.changed();
  }

  setFeedbackForIncorrect(feedback: unknown): this {
    if (!(feedback instanceof QuizFeedback)) {
      throw signatureError(this.method('setFeedbackForIncorrect'), [feedback]);
    }
    this.data().feedbackForIncorrect = feedback.data;
    return this.changed();
  }

  /** The value if it may be answered here; throws otherwise. */
  protected choiceValue(value: unknown): string {
    const text = textArgument(value, this.method('createResponse'));
    const item = this.data();
    if (!item.hasOther && !item.choices.some((choice) => choice.value === text)) throw invalidResponse(text);
    return text;
  }

  protected setOther(enabled: unknown): this {
    this.data().hasOther = booleanArgument(enabled, this.method('showOtherOption'));
    return this.changed();
  }
}

const choiceMethods = {
  ...gradedMethods,
  createChoice: 'local',
  getChoices: 'local',
  setChoices: 'write',
  setChoiceValues: 'write',
  getFeedbackForCorrect: 'local',
  getFeedbackForIncorrect: 'local',
  setFeedbackForCorrect: 'write',
  setFeedbackForIncorrect: 'write',
} satisfies typeof gradedMethods;

/** One answer: radio buttons or a drop-down, whose choices may steer to pages. */
abstract class SingleChoiceFace extends ChoiceFace {
  createChoice(value: unknown, second: unknown = null): Choice {
    const method = this.method('createChoice');
    const text = textArgument(value, method);
    if (second === null) return new Choice(this.context, { value: text, isCorrect: false });
    if (typeof second === 'boolean') return new Choice(this.context, { value: text, isCorrect: second });
    const navigation = navigationTo(second, this.context.formId, method);
    return new Choice(this.context, { value: text, isCorrect: false, navigation });
  }

  createResponse(response: unknown): ItemResponse {
    return new ItemResponse(this.context, this.itemId, this.choiceValue(response));
  }
}

/** FormApp.MultipleChoiceItem: radio buttons. */
export class MultipleChoiceItem
  extends SingleChoiceFace
  implements FaceOf<GoogleAppsScript.Forms.MultipleChoiceItem>
{
  readonly className = 'MultipleChoiceItem';

  protected data(): ChoiceItemData {
    return itemOf(this.context, this.itemId, ['MULTIPLE_CHOICE']);
  }

  duplicate(): MultipleChoiceItem {
    return new MultipleChoiceItem(this.context, appendCopy(this.context, this.itemId));
  }

  hasOtherOption(): boolean {
    return this.data().hasOther;
  }

  showOtherOption(enabled: unknown): this {
    return this.setOther(enabled);
  }
}

declareService(MultipleChoiceItem, {
  name: 'MultipleChoiceItem',
  methods: { ...choiceMethods, hasOtherOption: 'local', showOtherOption: 'write' },
});

/** FormApp.ListItem: a drop-down. */
export class ListItem extends SingleChoiceFace implements FaceOf<GoogleAppsScript.Forms.ListItem> {
  readonly className = 'ListItem';

  protected data(): ChoiceItemData {
    return itemOf(this.context, this.itemId, ['LIST']);
  }

  duplicate(): ListItem {
    return new ListItem(this.context, appendCopy(this.context, this.itemId));
  }
}

declareService(ListItem, { name: 'ListItem', methods: choiceMethods });

/** FormApp.CheckboxItem: several answers. */
export class CheckboxItem extends ChoiceFace implements FaceOf<GoogleAppsScript.Forms.CheckboxItem> {
  readonly className = 'CheckboxItem';

  protected data(): ChoiceItemData {
    return itemOf(this.context, this.itemId, ['CHECKBOX']);
  }

  duplicate(): CheckboxItem {
    return new CheckboxItem(this.context, appendCopy(this.context, this.itemId));
  }

  createChoice(value: unknown, isCorrect: unknown = null): Choice {
    const method = this.method('createChoice');
    const text = textArgument(value, method);
    const correct = isCorrect === null ? false : booleanArgument(isCorrect, method);
    return new Choice(this.context, { value: text, isCorrect: correct });
  }

  createResponse(responses: unknown): ItemResponse {
    if (!Array.isArray(responses)) throw signatureError(this.method('createResponse'), [responses]);
    const values = responses.map((value) => textArgument(value, this.method('createResponse')));
    const item = this.data();
    const strangers = values.filter((value) => !item.choices.some((choice) => choice.value === value));
    const [stranger] = strangers.slice(item.hasOther ? 1 : 0);
    if (stranger !== undefined) throw invalidResponse(stranger);
    return new ItemResponse(this.context, this.itemId, values);
  }

  hasOtherOption(): boolean {
    return this.data().hasOther;
  }

  showOtherOption(enabled: unknown): this {
    return this.setOther(enabled);
  }

  clearValidation(): this {
    this.data().validation = null;
    return this.changed();
  }

  setValidation(validation: unknown): this {
    if (validation === null) return this.clearValidation();
    if (!(validation instanceof CheckboxValidation)) {
      throw signatureError(this.method('setValidation'), [validation]);
    }
    this.data().validation = validation.data;
    return this.changed();
  }
}

declareService(CheckboxItem, {
  name: 'CheckboxItem',
  methods: {
    ...choiceMethods,
    hasOtherOption: 'local',
    showOtherOption: 'write',
    setValidation: 'write',
    clearValidation: 'write',
  },
});
