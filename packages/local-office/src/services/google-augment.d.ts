// Methods that Google has and @types/google-apps-script 2.0.13 does not. (Append only; name the source.)
// The keys of sources stand in google-facts.md, Sources; `gas-fakes testx` is the file `testx` of its tests.

declare namespace GoogleAppsScript {
  namespace Spreadsheet {
    // AS/reference/spreadsheet/banding; gas-fakes testsheetssets
    interface Banding {
      getFirstColumnColorObject(): Color | null;
      getFirstRowColorObject(): Color | null;
      getFooterColumnColorObject(): Color | null;
      getFooterRowColorObject(): Color | null;
      getHeaderColumnColorObject(): Color | null;
      getHeaderRowColorObject(): Color | null;
      getSecondColumnColorObject(): Color | null;
      getSecondRowColorObject(): Color | null;
      setFirstColumnColorObject(color: Color | null): Banding;
      setFirstRowColorObject(color: Color | null): Banding;
      setFooterColumnColorObject(color: Color | null): Banding;
      setFooterRowColorObject(color: Color | null): Banding;
      setHeaderColumnColorObject(color: Color | null): Banding;
      setHeaderRowColorObject(color: Color | null): Banding;
      setSecondColumnColorObject(color: Color | null): Banding;
      setSecondRowColorObject(color: Color | null): Banding;
    }
    // AS/reference/spreadsheet/boolean-condition
    interface BooleanCondition {
      getBackgroundObject(): Color | null;
      getFontColorObject(): Color | null;
    }
    // AS/reference/spreadsheet/conditional-format-rule-builder
    interface ConditionalFormatRuleBuilder {
      setBackgroundObject(color: Color | null): ConditionalFormatRuleBuilder;
      setFontColorObject(color: Color | null): ConditionalFormatRuleBuilder;
      setGradientMaxpointObject(color: Color): ConditionalFormatRuleBuilder;
      setGradientMaxpointObjectWithValue(
        color: Color,
        type: InterpolationType,
        value: string,
      ): ConditionalFormatRuleBuilder;
      setGradientMidpointObjectWithValue(
        color: Color,
        type: InterpolationType,
        value: string,
      ): ConditionalFormatRuleBuilder;
      setGradientMinpointObject(color: Color): ConditionalFormatRuleBuilder;
      setGradientMinpointObjectWithValue(
        color: Color,
        type: InterpolationType,
        value: string,
      ): ConditionalFormatRuleBuilder;
    }
    // AS/reference/spreadsheet/gradient-condition
    interface GradientCondition {
      getMinColorObject(): Color | null;
      getMidColorObject(): Color | null;
      getMaxColorObject(): Color | null;
    }
    // gas-fakes testsheetssets
    interface Filter {
      getColumnSortSpec(columnPosition: Integer): SortSpec | null;
    }
    // Older or undocumented names that still work: gas-fakes testsheetsformatting
    interface Range {
      getBackgroundColor(): string;
      getBackgroundColors(): string[][];
      getBorder(): object | null;
      getColumnIndex(): Integer;
      getEndColumn(): Integer;
      getEndRow(): Integer;
      setBackgroundColor(color: string | null): Range;
      setBackgroundColors(colors: (string | null)[][]): Range;
    }
    // AS/reference/spreadsheet/sheet
    interface Sheet {
      getTabColorObject(): Color | null;
      setTabColorObject(color: Color | null): Sheet;
    }
    // gas-fakes testsheetsvui
    interface SpreadsheetApp {
      openByKey(id: string): Spreadsheet;
    }
  }
}
