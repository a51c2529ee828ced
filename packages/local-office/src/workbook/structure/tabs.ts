// Names, orders, adds and removes tabs.
import { touch } from '../cells';
import { mapReferences, quoteReferenceSheet } from '../formulas/formula-references';
import type { SheetData, WorkbookData } from '../workbook-data';

/** Google's sentence for a name that is taken, even where only capitals differ. */
function duplicateNameSentence(name: string): string {
  return `A sheet with the name "${name}" already exists. Please enter another name.`;
}

/** Why a tab can't have this name; undefined when it can. `own` is the tab's current name. */
export function nameProblem(workbook: WorkbookData, name: string, own?: SheetData): string | undefined {
  if (name.trim() === '') return 'Sheet name cannot be empty.';
  if (name.length > 100) return 'Sheet name is too long: at most 100 characters.';
  const taken = workbook.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  return taken ? duplicateNameSentence(name) : undefined;
}

/** Renames a tab; formulas that name it follow. Returns Google's sentence when the name is refused. */
export function renameSheet(workbook: WorkbookData, sheet: SheetData, name: string): string | undefined {
  const problem = nameProblem(workbook, name, sheet);
  if (problem) return problem;
  const before = sheet.name.toLowerCase();
  const rename = (formula: string): string =>
    mapReferences(formula, (reference) =>
      reference.sheetName?.toLowerCase() === before ? quoteReferenceSheet(reference, name) : undefined,
    );
  sheet.name = name;
  for (const home of workbook.sheets) {
    if (home.mayHaveFormulas) {
      for (const row of home.rows) {
        row?.cells.forEach((cell, index) => {
          if (cell?.f !== undefined) row.cells[index] = { ...cell, f: rename(cell.f) };
        });
      }
    }
    home.conditionalFormats = home.conditionalFormats.map((rule) =>
      rule.condition
        ? {
            ...rule,
            condition: {
              ...rule.condition,
              values: rule.condition.values.map((value) =>
                typeof value === 'string' && value.startsWith('=') ? rename(value) : value,
              ),
            },
          }
        : rule,
    );
  }
  touch(workbook, sheet);
  return undefined;
}

/** Moves a tab to a 0-based place. */
export function moveSheet(workbook: WorkbookData, sheet: SheetData, index: number): void {
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets.splice(index, 0, sheet);
  touch(workbook, sheet);
}

/** Removes a tab with its names and protections; references to it become `#REF!`. */
export function removeSheet(workbook: WorkbookData, sheet: SheetData): void {
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.namedRanges = workbook.namedRanges.filter((range) => range.sheetId !== sheet.id);
  workbook.protections = workbook.protections.filter((protection) => protection.sheetId !== sheet.id);
  const gone = sheet.name.toLowerCase();
  for (const home of workbook.sheets) {
    if (!home.mayHaveFormulas) continue;
    for (const row of home.rows) {
      row?.cells.forEach((cell, index) => {
        if (cell?.f === undefined) return;
        const f = mapReferences(cell.f, (reference) =>
          reference.sheetName?.toLowerCase() === gone ? '#REF!' : undefined,
        );
        if (f !== cell.f) row.cells[index] = { ...cell, f };
      });
    }
  }
  touch(workbook);
}
