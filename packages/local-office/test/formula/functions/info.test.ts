// Functions that tell what kind a value is give what Sheets documents.
import { expectValue } from './sample-table';

describe('functions that tell kinds', () => {
  it.each<[string, unknown]>([
    ['=ISBLANK(B6)', true],
    ['=ISERROR(1/0)', true],
    ['=ISNA(VLOOKUP("x",A:B,2,FALSE))', true],
    ['=ISNUMBER(C2)', true],
    ['=ISTEXT(A2)', true],
    ['=ISEMAIL("a@desa.id")', true],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});
