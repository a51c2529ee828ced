// What is sent to the maintainers names nobody and no file.
import { impersonal } from '../../../src/core/selftest/impersonal';

test.each([
  ['Sharing with kesra.kasiman@gmail.com is not allowed', 'Sharing with <surel> is not allowed'],
  [
    'Service Spreadsheets timed out while accessing document with id 1AbC9dEfGhIjKlMnOpQrStUvWxYz012345.',
    'Service Spreadsheets timed out while accessing document with id <id>.',
  ],
  [
    'See https://docs.google.com/forms/d/e/1FAIpQLSc0/viewform?entry.1=Batokan for more',
    'See https://docs.google.com/… for more',
  ],
  [
    'Required permissions: https://www.googleapis.com/auth/script.send_mail',
    'Required permissions: https://www.googleapis.com/auth/script.send_mail',
  ],
  ["You can't freeze all visible rows on the sheet.", "You can't freeze all visible rows on the sheet."],
  ['Argument too large: value', 'Argument too large: value'],
  ['SpreadsheetApp.Range.addDeveloperMetadata', 'SpreadsheetApp.Range.addDeveloperMetadata'],
])('%s', (said, sent) => {
  expect(impersonal(said)).toBe(sent);
});

test('an error is cut to what can be read', () => {
  expect(impersonal('x '.repeat(1000))).toHaveLength(400);
});
