// What the local office keeps of a Google Form: plain data, fit for JSON.

/** Names of FormApp.ItemType (source: reference/forms/item-type). */
export type ItemType =
  | 'CHECKBOX'
  | 'CHECKBOX_GRID'
  | 'DATE'
  | 'DATETIME'
  | 'DURATION'
  | 'FILE_UPLOAD'
  | 'GRID'
  | 'IMAGE'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'PAGE_BREAK'
  | 'PARAGRAPH_TEXT'
  | 'RATING'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'TEXT'
  | 'TIME'
  | 'VIDEO';

/**
 * One answer, as `ItemResponse.getResponse()` gives it: text for most kinds (dates `yyyy-MM-dd`, times `HH:mm`,
 * scales as digits), a list for CHECKBOX, FILE_UPLOAD and GRID (null = row left blank), a list of lists for
 * CHECKBOX_GRID. `''` means: asked and left blank.
 */
export type Answer = string | (string | null)[] | (string[] | null)[];

/** Answers by item id. */
export type Answers = Record<string, Answer>;

/** Where a respondent goes next; `pageId` is the item id of a page break. */
export type Navigation =
  | { readonly type: 'CONTINUE' | 'RESTART' | 'SUBMIT' }
  | { readonly type: 'GO_TO_PAGE'; readonly pageId: number };

export interface ChoiceData {
  readonly value: string;
  readonly isCorrect: boolean;
  /** Absent: the choice doesn't steer. */
  readonly navigation?: Navigation;
}

export interface FeedbackData {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** What a text must be; `values` hold the numbers, lengths or the pattern of the rule. */
export type TextRuleType =
  | 'NUMBER'
  | 'WHOLE_NUMBER'
  | 'NUMBER_BETWEEN'
  | 'NUMBER_NOT_BETWEEN'
  | 'NUMBER_EQUAL_TO'
  | 'NUMBER_NOT_EQUAL_TO'
  | 'NUMBER_GREATER_THAN'
  | 'NUMBER_GREATER_THAN_OR_EQUAL_TO'
  | 'NUMBER_LESS_THAN'
  | 'NUMBER_LESS_THAN_OR_EQUAL_TO'
  | 'EMAIL'
  | 'URL'
  | 'LENGTH_AT_LEAST'
  | 'LENGTH_AT_MOST'
  | 'MATCHES'
  | 'DOES_NOT_MATCH'
  | 'CONTAINS'
  | 'DOES_NOT_CONTAIN';

export interface ValidationRule<Type extends string> {
  readonly type: Type;
  readonly values: readonly (number | string)[];
  /** Shown instead of the standard sentence; '' for the standard one. */
  readonly helpText: string;
}

export type TextValidationData = ValidationRule<TextRuleType>;
export type CheckboxValidationData = ValidationRule<'AT_LEAST' | 'AT_MOST' | 'EXACTLY'>;
export type GridValidationData = ValidationRule<'ONE_PER_COLUMN'>;

interface ItemBase {
  /** An integer, stable through renames and moves. */
  readonly id: number;
  title: string;
  helpText: string;
}

interface QuestionBase extends ItemBase {
  /** The N of `entry.N` in prefilled links; never the item id. */
  readonly entryId: number;
  required: boolean;
  points: number;
}

interface ManuallyGraded {
  generalFeedback: FeedbackData | null;
}

interface AutoGraded {
  feedbackForCorrect: FeedbackData | null;
  feedbackForIncorrect: FeedbackData | null;
}

export interface TextItemData extends QuestionBase, ManuallyGraded {
  readonly type: 'TEXT' | 'PARAGRAPH_TEXT';
  validation: TextValidationData | null;
}

export interface ChoiceItemData extends QuestionBase, AutoGraded {
  readonly type: 'MULTIPLE_CHOICE' | 'CHECKBOX' | 'LIST';
  choices: ChoiceData[];
  /** Never true for LIST. */
  hasOther: boolean;
  /** Only for CHECKBOX. */
  validation: CheckboxValidationData | null;
}

export interface ScaleItemData extends QuestionBase, ManuallyGraded {
  readonly type: 'SCALE';
  lower: number;
  upper: number;
  leftLabel: string;
  rightLabel: string;
}

export interface RatingItemData extends QuestionBase, ManuallyGraded {
  readonly type: 'RATING';
  level: number;
  icon: 'STAR' | 'HEART' | 'THUMB_UP';
}

export interface GridItemData extends ItemBase {
  readonly type: 'GRID' | 'CHECKBOX_GRID';
  required: boolean;
  /** Each row is asked under its own `entry.N`. */
  rows: { readonly label: string; readonly entryId: number }[];
  columns: string[];
  validation: GridValidationData | null;
}

export interface MomentItemData extends QuestionBase, ManuallyGraded {
  readonly type: 'DATE' | 'DATETIME' | 'TIME' | 'DURATION';
  /** Only for DATE and DATETIME; true otherwise. */
  includesYear: boolean;
}

export interface FileUploadItemData extends QuestionBase {
  readonly type: 'FILE_UPLOAD';
  maxFiles: number;
  maxBytes: number;
}

export interface ImageItemData extends ItemBase {
  readonly type: 'IMAGE';
  alignment: 'LEFT' | 'CENTER' | 'RIGHT';
  width: number;
  image: { readonly name: string; readonly contentType: string; readonly base64: string } | null;
}

export interface VideoItemData extends ItemBase {
  readonly type: 'VIDEO';
  alignment: 'LEFT' | 'CENTER' | 'RIGHT';
  width: number;
  url: string;
}

export interface PageBreakItemData extends ItemBase {
  readonly type: 'PAGE_BREAK';
  /** Where one goes on leaving the page before this break. */
  navigation: Navigation;
}

export interface SectionHeaderItemData extends ItemBase {
  readonly type: 'SECTION_HEADER';
}

export type QuestionItemData =
  | TextItemData
  | ChoiceItemData
  | ScaleItemData
  | RatingItemData
  | GridItemData
  | MomentItemData
  | FileUploadItemData;

export type FormItemData =
  | QuestionItemData
  | ImageItemData
  | VideoItemData
  | PageBreakItemData
  | SectionHeaderItemData;

export interface GradeData {
  readonly score: number | null;
  readonly feedback: FeedbackData | null;
}

export interface StoredResponse {
  /** Also the secret of the edit link (`edit2=…`): anyone who has it may change the answers. */
  readonly id: string;
  /** Epoch ms of the last sending; grows when the respondent edits. */
  timestamp: number;
  answers: Answers;
  /** '' unless the form collects addresses. */
  respondentEmail: string;
  /** The signed-in account that sent it, '' if none; kept for "one response per person", told to nobody. */
  readonly account: string;
  /** Grades by item id. */
  grades: Record<string, GradeData>;
}

/** One column of the response tab; it stays when its question is deleted. */
export interface DestinationColumn {
  readonly source:
    | { readonly kind: 'TIMESTAMP' | 'EMAIL' | 'SCORE' }
    | { readonly kind: 'ITEM'; readonly itemId: number }
    | { readonly kind: 'GRID_ROW'; readonly itemId: number; readonly entryId: number };
  /** The header that the form wrote last. */
  header: string;
  /** What stood above the column when last seen; people may rewrite it. */
  seenHeader: string;
  /** 1-based place when last seen; people may move columns. */
  column: number;
}

export interface FormDestination {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  columns: DestinationColumn[];
  /** Timestamp (serial number as written) of each response's row: finds the row again after sorting. */
  rowStamps: Record<string, number>;
}

export interface FormData {
  readonly id: string;
  /** The id in the respondents' address, `/forms/d/e/<publishedId>/viewform`. */
  readonly publishedId: string;
  /** Name of the file in Drive; the title of the form is another thing. */
  fileName: string;
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  isPublished: boolean;
  isAcceptingResponses: boolean;
  allowsResponseEdits: boolean;
  collectsEmail: boolean;
  limitsOneResponsePerUser: boolean;
  hasProgressBar: boolean;
  publishesSummary: boolean;
  showsRespondAgainLink: boolean;
  shufflesQuestions: boolean;
  isQuiz: boolean;
  requiresLogin: boolean;
  readonly owner: string;
  editors: string[];
  publishedReaders: string[];
  items: FormItemData[];
  responses: StoredResponse[];
  destination: FormDestination | null;
  readonly createdAt: number;
  updatedAt: number;
  /** What a short address of this form leads to behind `/viewform`, by its last part: `?usp=pp_url&…`. */
  shortLinks?: Record<string, string>;
}

const questionTypes: ReadonlySet<ItemType> = new Set([
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'FILE_UPLOAD',
  'GRID',
  'LIST',
  'MULTIPLE_CHOICE',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'TEXT',
  'TIME',
]);

/** Is this an item that people answer (and not a picture, video, header or page break)? */
export function isQuestion(item: FormItemData): item is QuestionItemData {
  return questionTypes.has(item.type);
}
