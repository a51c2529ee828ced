// Questions asked as a grid, as scripts see them.
import type { Answer, GridItemData } from '../../../form/form-data';
import { newNumber } from '../../../form/new-form';
import { declareService, ServiceError, signatureError } from '../../../runtime/service/service';
import { textArgument, textsArgument } from '../arguments';
import type { FaceOf } from '../face-of';
import { formOf, itemOf } from '../form-context';
import { ItemResponse } from '../responses/item-response';
import { CheckboxGridValidation, GridValidation } from '../validation';
import { appendCopy, QuestionFace, questionMethods } from './item-base';

abstract class GridFace extends QuestionFace<GridItemData> {
  getRows(): string[] {
    return this.data().rows.map((row) => row.label);
  }

  getColumns(): string[] {
    return [...this.data().columns];
  }

  /** Rows that keep their label keep their entry, so that old links and columns still fit. */
  setRows(rows: unknown): this {
    const labels = textsArgument(rows, 'rows', this.method('setRows'));
    const item = this.data();
    const taken = new Set<number>();
    const { session } = this.context;
    item.rows = labels.map((label) => {
      let entryId = item.rows.find((row) => row.label === label && !taken.has(row.entryId))?.entryId;
      while (entryId === undefined || taken.has(entryId)) {
        entryId = newNumber(formOf(this.context), (prefix) => session.newId(prefix));
      }
      taken.add(entryId);
      return { label, entryId };
    });
    return this.changed();
  }

  setColumns(columns: unknown): this {
    this.data().columns = textsArgument(columns, 'columns', this.method('setColumns'));
    return this.changed();
  }

  clearValidation(): this {
    this.data().validation = null;
    return this.changed();
  }

  protected columnValue(value: unknown): string {
    const text = textArgument(value, this.method('createResponse'));
    if (!this.data().columns.includes(text)) {
      throw new ServiceError(`Invalid response submitted to item: ${text}.`);
    }
    return text;
  }

  /** The rows of an answer, as many as the grid has; a missing row is fine where nothing is required. */
  protected answerRows(responses: unknown): readonly unknown[] {
    const method = this.method('createResponse');
    if (!Array.isArray(responses)) throw signatureError(method, [responses]);
    const { rows, required } = this.data();
    if (responses.length !== rows.length) {
      throw new ServiceError(
        `Wrong number of responses: ${responses.length}. Expected exactly: ${rows.length}.`,
      );
    }
    if (required && responses.includes(null))
      throw new ServiceError('Invalid response submitted to item: null.');
    return responses;
  }

  protected respond(answer: Answer): ItemResponse {
    return new ItemResponse(this.context, this.itemId, answer);
  }
}

const gridMethods = {
  ...questionMethods,
  getRows: 'local',
  getColumns: 'local',
  setRows: 'write',
  setColumns: 'write',
  setValidation: 'write',
  clearValidation: 'write',
} satisfies typeof questionMethods;

/** FormApp.GridItem: one choice per row. */
export class GridItem extends GridFace implements FaceOf<GoogleAppsScript.Forms.GridItem> {
  readonly className = 'GridItem';

  protected data(): GridItemData {
    return itemOf(this.context, this.itemId, ['GRID']);
  }

  duplicate(): GridItem {
    return new GridItem(this.context, appendCopy(this.context, this.itemId));
  }

  createResponse(responses: unknown): ItemResponse {
    const rows = this.answerRows(responses);
    return this.respond(rows.map((row) => (row === null || row === '' ? null : this.columnValue(row))));
  }

  setValidation(validation: unknown): this {
    if (validation === null) return this.clearValidation();
    if (!(validation instanceof GridValidation))
      throw signatureError(this.method('setValidation'), [validation]);
    this.data().validation = validation.data;
    return this.changed();
  }
}

/** FormApp.CheckboxGridItem: several choices per row. */
export class CheckboxGridItem extends GridFace implements FaceOf<GoogleAppsScript.Forms.CheckboxGridItem> {
  readonly className = 'CheckboxGridItem';

  protected data(): GridItemData {
    return itemOf(this.context, this.itemId, ['CHECKBOX_GRID']);
  }

  duplicate(): CheckboxGridItem {
    return new CheckboxGridItem(this.context, appendCopy(this.context, this.itemId));
  }

  createResponse(responses: unknown): ItemResponse {
    const rows = this.answerRows(responses);
    return this.respond(
      rows.map((row) => {
        if (row === null) return null;
        if (!Array.isArray(row)) throw signatureError(this.method('createResponse'), [responses]);
        return row.map((value) => this.columnValue(value));
      }),
    );
  }

  setValidation(validation: unknown): this {
    if (validation === null) return this.clearValidation();
    if (!(validation instanceof CheckboxGridValidation)) {
      throw signatureError(this.method('setValidation'), [validation]);
    }
    this.data().validation = validation.data;
    return this.changed();
  }
}

declareService(GridItem, { name: 'GridItem', methods: gridMethods });
declareService(CheckboxGridItem, { name: 'CheckboxGridItem', methods: gridMethods });
