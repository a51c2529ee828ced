// Have staff switched the daily reminders on in this very workbook?

const consentKey = 'pengingat-dinyalakan';

/** What the script remembers of it. A copy of the workbook has a script of its own, which remembers nothing. */
export function consentEntry(on: boolean): Readonly<Record<string, string>> {
  return {
    [consentKey]: on ? 'ya' : '',
  };
}

/** Whether the button of the trial was pressed here: a "ya" in Pengaturan may be typed, or copied with the workbook. */
export function isConsented(notebook: Readonly<Record<string, string>>): boolean {
  return (notebook[consentKey] ?? '') !== '';
}
