// Makes the objects of services that event objects carry.

/** A rectangle of one tab; 1-based, both ends inside. */
export interface EventRange {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Makers of the faces in event objects, for one execution. */
export interface EventFaces {
  spreadsheet(id: string): object;
  range(range: EventRange): object;
  user(email: string): object;
  /** `response` and `source` of a form's own event; undefined when the response is gone meanwhile. */
  formSubmit(
    formId: string,
    responseId: string,
  ): { readonly response: object; readonly source: object } | undefined;
  form(id: string): object;
}
