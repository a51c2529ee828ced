// The enums of SpreadsheetApp, in Google's order.
import { defineEnum } from '../../runtime/service/google-enum';

// Orders follow AS/reference/spreadsheet and the types package.
export const AutoFillSeries = defineEnum('AutoFillSeries', ['DEFAULT_SERIES', 'ALTERNATE_SERIES']);
export const BandingTheme = defineEnum('BandingTheme', [
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
]);
export const BooleanCriteria = defineEnum('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);
export const BorderStyle = defineEnum('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const ColorType = defineEnum('ColorType', ['UNSUPPORTED', 'RGB', 'THEME']);
export const CopyPasteType = defineEnum('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);
export const DataExecutionErrorCode = defineEnum('DataExecutionErrorCode', [
  'DATA_EXECUTION_ERROR_CODE_UNSUPPORTED',
  'NONE',
  'TIME_OUT',
  'TOO_MANY_ROWS',
  'TOO_MANY_CELLS',
  'ENGINE',
  'PARAMETER_INVALID',
  'UNSUPPORTED_DATA_TYPE',
  'DUPLICATE_COLUMN_NAMES',
  'INTERRUPTED',
  'OTHER',
  'TOO_MANY_CHARS_PER_CELL',
]);
export const DataExecutionState = defineEnum('DataExecutionState', [
  'DATA_EXECUTION_STATE_UNSUPPORTED',
  'RUNNING',
  'SUCCESS',
  'ERROR',
  'NOT_STARTED',
]);
export const DataSourceParameterType = defineEnum('DataSourceParameterType', [
  'DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED',
  'CELL',
]);
export const DataSourceType = defineEnum('DataSourceType', ['DATA_SOURCE_TYPE_UNSUPPORTED', 'BIGQUERY']);
export const DataValidationCriteria = defineEnum('DataValidationCriteria', [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
]);
export const Dimension = defineEnum('Dimension', ['COLUMNS', 'ROWS']);
export const Direction = defineEnum('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
export const FrequencyType = defineEnum('FrequencyType', [
  'FREQUENCY_TYPE_UNSUPPORTED',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
]);
export const GroupControlTogglePosition = defineEnum('GroupControlTogglePosition', ['BEFORE', 'AFTER']);
export const InterpolationType = defineEnum('InterpolationType', [
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
]);
export const PivotTableSummarizeFunction = defineEnum('PivotTableSummarizeFunction', [
  'CUSTOM',
  'SUM',
  'COUNTA',
  'COUNT',
  'COUNTUNIQUE',
  'AVERAGE',
  'MAX',
  'MIN',
  'MEDIAN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'VAR',
  'VARP',
]);
export const PivotValueDisplayType = defineEnum('PivotValueDisplayType', [
  'DEFAULT',
  'PERCENT_OF_ROW_TOTAL',
  'PERCENT_OF_COLUMN_TOTAL',
  'PERCENT_OF_GRAND_TOTAL',
]);
export const ProtectionType = defineEnum('ProtectionType', ['RANGE', 'SHEET']);
export const RecalculationInterval = defineEnum('RecalculationInterval', ['ON_CHANGE', 'MINUTE', 'HOUR']);
export const RelativeDate = defineEnum('RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);
export const SheetType = defineEnum('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
export const SortOrder = defineEnum('SortOrder', ['ASCENDING', 'DESCENDING']);
export const TextDirection = defineEnum('TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']);
export const TextToColumnsDelimiter = defineEnum('TextToColumnsDelimiter', [
  'COMMA',
  'SEMICOLON',
  'PERIOD',
  'SPACE',
]);
export const ThemeColorType = defineEnum('ThemeColorType', [
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
]);
export const ValueType = defineEnum('ValueType', ['IMAGE']);
export const WrapStrategy = defineEnum('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
