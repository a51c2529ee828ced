// The enums of FormApp, with their values in Google's order.
import { defineEnum } from '../../runtime/service/google-enum';

/** Source: reference/forms/item-type, with RATING and UNSUPPORTED that the types package lacks. */
export const itemTypes = defineEnum('ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
  'UNSUPPORTED',
]);

export const alignments = defineEnum('Alignment', ['LEFT', 'CENTER', 'RIGHT']);

export const destinationTypes = defineEnum('DestinationType', ['SPREADSHEET']);

export const pageNavigationTypes = defineEnum('PageNavigationType', [
  'CONTINUE',
  'GO_TO_PAGE',
  'RESTART',
  'SUBMIT',
]);

export const feedbackTypes = defineEnum('FeedbackType', ['CORRECT', 'INCORRECT', 'GENERAL']);

/** Source: reference/forms/rating-icon-type. */
export const ratingIconTypes = defineEnum('RatingIconType', ['STAR', 'HEART', 'THUMB_UP']);
