// What all item classes have in common.
import type { FormItemData } from '../../../form/form-data';
import { duplicateItem } from '../../../form/new-form';
import type { GoogleEnum } from '../../../runtime/service/google-enum';
import { type CallKind, ServiceError, signatureError } from '../../../runtime/service/service';
import { booleanArgument, integerArgument, optionalText } from '../arguments';
import { anyItemOf, type FormContext, formOf, questionsChanged } from '../form-context';
import { itemTypes } from '../form-enums';
import { feedbackFace, QuizFeedback } from './feedback';

/** Rules of the methods that every item has. Getters of an item already fetched are local. */
export const itemMethods: Readonly<Record<string, CallKind>> = {
  getId: 'local',
  getIndex: 'local',
  getTitle: 'local',
  getHelpText: 'local',
  getType: 'local',
  setTitle: 'write',
  setHelpText: 'write',
  duplicate: 'write',
};

export const questionMethods: Readonly<Record<string, CallKind>> = {
  ...itemMethods,
  isRequired: 'local',
  setRequired: 'write',
  createResponse: 'local',
};

export const gradedMethods: Readonly<Record<string, CallKind>> = {
  ...questionMethods,
  getPoints: 'local',
  setPoints: 'write',
};

export const manuallyGradedMethods: Readonly<Record<string, CallKind>> = {
  ...gradedMethods,
  getGeneralFeedback: 'local',
  setGeneralFeedback: 'write',
};

/** Appends a copy of an item to the end of the form and tells its id. */
export function appendCopy(context: FormContext, itemId: number): number {
  const form = formOf(context);
  const copy = duplicateItem(anyItemOf(context, itemId), form, (prefix) => context.session.newId(prefix));
  form.items.push(copy);
  questionsChanged(context);
  return copy.id;
}

/** Methods of every item, typed or generic. */
export abstract class ItemFace {
  /** Google's class name. */
  abstract readonly className: string;

  constructor(
    readonly context: FormContext,
    readonly itemId: number,
  ) {}

  /** In full, for Google's sentence about wrong arguments. */
  protected method(name: string): string {
    return `FormApp.${this.className}.${name}`;
  }

  getId(): number {
    return this.itemId;
  }

  /** 0-based place among all items. */
  getIndex(): number {
    const item = anyItemOf(this.context, this.itemId);
    return formOf(this.context).items.indexOf(item);
  }

  getTitle(): string {
    return anyItemOf(this.context, this.itemId).title;
  }

  getHelpText(): string {
    return anyItemOf(this.context, this.itemId).helpText;
  }

  getType(): GoogleEnum {
    return itemTypes.of(anyItemOf(this.context, this.itemId).type);
  }

  setTitle(title: unknown): this {
    anyItemOf(this.context, this.itemId).title = optionalText(title, this.method('setTitle'));
    questionsChanged(this.context);
    return this;
  }

  setHelpText(text: unknown): this {
    anyItemOf(this.context, this.itemId).helpText = optionalText(text, this.method('setHelpText'));
    questionsChanged(this.context);
    return this;
  }
}

/** An item of known type. */
export abstract class TypedItemFace<Data extends FormItemData> extends ItemFace {
  /** The stored item; throws when it was deleted. */
  protected abstract data(): Data;

  protected changed(): this {
    questionsChanged(this.context);
    return this;
  }
}

type Question = Extract<FormItemData, { required: boolean }>;

export abstract class QuestionFace<Data extends Question> extends TypedItemFace<Data> {
  isRequired(): boolean {
    return this.data().required;
  }

  setRequired(enabled: unknown): this {
    this.data().required = booleanArgument(enabled, this.method('setRequired'));
    return this.changed();
  }
}

export abstract class GradedFace<
  Data extends Extract<Question, { points: number }>,
> extends QuestionFace<Data> {
  getPoints(): number {
    return this.data().points;
  }

  setPoints(points: unknown): this {
    const value = integerArgument(points, this.method('setPoints'));
    if (value < 0) throw new ServiceError('Invalid data updating form.');
    this.data().points = value;
    return this.changed();
  }
}

/** Questions that a person grades. */
export abstract class ManuallyGradedFace<
  Data extends Extract<Question, { generalFeedback: unknown }>,
> extends GradedFace<Data> {
  getGeneralFeedback(): QuizFeedback | null {
    return feedbackFace(this.data().generalFeedback);
  }

  setGeneralFeedback(feedback: unknown): this {
    if (!(feedback instanceof QuizFeedback))
      throw signatureError(this.method('setGeneralFeedback'), [feedback]);
    this.data().generalFeedback = feedback.data;
    return this.changed();
  }
}
