// Whether staff have switched the daily reminders on in this very workbook.

const consentKey = 'pengingat-dinyalakan';

/** The notebook entry. A copy of the workbook has its own script and an empty notebook. */
export function consentEntry(on: boolean): Readonly<Record<string, string>> {
  return {
    [consentKey]: on ? 'ya' : '',
  };
}

/** Whether the button of the trial was pressed here; a "ya" in Pengaturan may have been typed, or copied along. */
export function isConsented(notebook: Readonly<Record<string, string>>): boolean {
  return (notebook[consentKey] ?? '') !== '';
}
