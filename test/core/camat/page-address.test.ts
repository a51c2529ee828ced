// Only an address that every visitor can open is taken for the camat's page.
import { parsePageAddress } from '../../../src/core/camat/page-address';

const id = 'AKfycbx_1-2';
const plain = `https://script.google.com/macros/s/${id}/exec`;

describe("the address of the camat's page", () => {
  it.each([
    ['as it is shown', plain, plain],
    ['with spaces around it', `  ${plain}\n`, plain],
    ['with the number of an account', `https://script.google.com/macros/u/1/s/${id}/exec`, plain],
    ['with a token behind it', `${plain}?t=abc#x`, plain],
    [
      'of a Workspace',
      `https://script.google.com/a/macros/kasiman.example/s/${id}/exec`,
      `https://script.google.com/a/macros/kasiman.example/s/${id}/exec`,
    ],
    [
      'of a Workspace, the older way',
      `https://script.google.com/a/kasiman.example/macros/u/0/s/${id}/exec`,
      `https://script.google.com/a/kasiman.example/macros/s/${id}/exec`,
    ],
    [
      'of a trial on this computer',
      `http://127.0.0.1:8010/macros/s/${id}/exec`,
      `http://127.0.0.1:8010/macros/s/${id}/exec`,
    ],
  ])('%s is taken', (_, text, address) => {
    expect(parsePageAddress(text)).toEqual({ kind: 'address', address });
  });

  it('the address for editors is known as such', () => {
    expect(parsePageAddress(`https://script.google.com/macros/s/${id}/dev`)).toEqual({
      kind: 'test-address',
    });
  });

  it.each([
    '',
    'https://docs.google.com/spreadsheets/d/abc/edit',
    `http://script.google.com/macros/s/${id}/exec`,
    `https://script.google.com.example/macros/s/${id}/exec`,
    `https://script.google.com/s/${id}/exec`,
    `https://script.google.com/macros/s/${id}`,
    `https://script.google.com/macros/s/${id}/execute`,
    `javascript:alert(1)//script.google.com/macros/s/${id}/exec`,
    id,
  ])('%s is nothing of the kind', (text) => {
    expect(parsePageAddress(text)).toEqual({ kind: 'other' });
  });
});
