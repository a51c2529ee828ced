// Questions answered with a text, as scripts see them.
import type { TextItemData } from '../../../form/form-data';
import { declareService, signatureError } from '../../../runtime/service/service';
import { textArgument } from '../arguments';
import type { FaceOf } from '../face-of';
import { itemOf } from '../form-context';
import { ItemResponse } from '../responses/item-response';
import { ParagraphTextValidation, TextValidation } from '../validation';
import { appendCopy, ManuallyGradedFace, manuallyGradedMethods } from './item-base';

abstract class TextFace extends ManuallyGradedFace<TextItemData> {
  createResponse(response: unknown): ItemResponse {
    return new ItemResponse(this.context, this.itemId, textArgument(response, this.method('createResponse')));
  }

  clearValidation(): this {
    this.data().validation = null;
    return this.changed();
  }
}

/** FormApp.TextItem: one line. */
export class TextItem extends TextFace implements FaceOf<GoogleAppsScript.Forms.TextItem> {
  readonly className = 'TextItem';

  protected data(): TextItemData {
    return itemOf(this.context, this.itemId, ['TEXT']);
  }

  duplicate(): TextItem {
    return new TextItem(this.context, appendCopy(this.context, this.itemId));
  }

  /** null, or a rule without any `require…`, takes the rule away. */
  setValidation(validation: unknown): this {
    if (validation === null) return this.clearValidation();
    if (!(validation instanceof TextValidation))
      throw signatureError(this.method('setValidation'), [validation]);
    this.data().validation = validation.data;
    return this.changed();
  }
}

/** FormApp.ParagraphTextItem: several lines. */
export class ParagraphTextItem extends TextFace implements FaceOf<GoogleAppsScript.Forms.ParagraphTextItem> {
  readonly className = 'ParagraphTextItem';

  protected data(): TextItemData {
    return itemOf(this.context, this.itemId, ['PARAGRAPH_TEXT']);
  }

  duplicate(): ParagraphTextItem {
    return new ParagraphTextItem(this.context, appendCopy(this.context, this.itemId));
  }

  setValidation(validation: unknown): this {
    if (validation === null) return this.clearValidation();
    if (!(validation instanceof ParagraphTextValidation)) {
      throw signatureError(this.method('setValidation'), [validation]);
    }
    this.data().validation = validation.data;
    return this.changed();
  }
}

const textMethods = {
  ...manuallyGradedMethods,
  setValidation: 'write',
  clearValidation: 'write',
} satisfies typeof manuallyGradedMethods;

declareService(TextItem, { name: 'TextItem', methods: textMethods });
declareService(ParagraphTextItem, { name: 'ParagraphTextItem', methods: textMethods });
