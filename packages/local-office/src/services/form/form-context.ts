// What all objects of one form share.
import type { FormData, FormItemData, ItemType } from '../../form/form-data';
import { refreshHeaders } from '../../form/responses/response-sheet';
import { ServiceError } from '../../runtime/service/service';
import type { Session } from '../../runtime/service/session';
import type { WorkbookData } from '../../workbook/workbook-data';

/** Google's sentence for a file that is missing or closed to the user. */
export const noSuchFile =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** One form as the faces of an execution see it. */
export interface FormContext {
  readonly session: Session;
  readonly formId: string;
  /** A generic Item for an item id; set by item.ts's user so that responses can lead back to items. */
  readonly itemFace: (context: FormContext, itemId: number) => object;
}

export function formOf({ session, formId }: FormContext): FormData {
  const form = session.state.forms[formId];
  if (!form) throw new ServiceError(noSuchFile);
  return form;
}

/** The workbook that the answers go to; undefined without a destination or when it was deleted. */
export function destinationWorkbook(context: FormContext): WorkbookData | undefined {
  const { destination } = formOf(context);
  return destination ? context.session.state.workbooks[destination.spreadsheetId] : undefined;
}

/** After any change of the form's questions: new headers appear in the response tab at once. */
export function questionsChanged(context: FormContext): void {
  const form = formOf(context);
  form.updatedAt = context.session.now();
  refreshHeaders(destinationWorkbook(context), form);
}

function goneItem(itemId: number): ServiceError {
  return new ServiceError(`The item with ID ${itemId} no longer exists in the form.`);
}

type ItemOf<Type extends ItemType> = Extract<FormItemData, { type: Type }>;

/** The data of an item of the wanted types; throws when it was deleted from the form. */
export function itemOf<Type extends ItemType>(
  context: FormContext,
  itemId: number,
  types: readonly Type[],
): ItemOf<Type> {
  const item = formOf(context).items.find((candidate) => candidate.id === itemId);
  if (!item) throw goneItem(itemId);
  if (isOneOf(item, types)) return item;
  throw new ServiceError(`Invalid conversion for item type: ${item.type}.`);
}

function isOneOf<Type extends ItemType>(item: FormItemData, types: readonly Type[]): item is ItemOf<Type> {
  return types.some((type) => type === item.type);
}

export function anyItemOf(context: FormContext, itemId: number): FormItemData {
  const item = formOf(context).items.find((candidate) => candidate.id === itemId);
  if (!item) throw goneItem(itemId);
  return item;
}
