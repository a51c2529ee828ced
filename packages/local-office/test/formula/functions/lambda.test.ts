// LET, LAMBDA and the functions that call one give what Sheets documents.
import { expectValue } from './sample-table';

describe('functions of functions', () => {
  it.each<[string, unknown]>([
    ['=LET(x,5,y,x*2,x+y)', 15],
    ['=LAMBDA(a,a*a)(4)', 16],
    ['=MAP(C2:C3,LAMBDA(n,n+1))', [[13], [8]]],
    ['=BYROW({1,2;3,4},LAMBDA(r,SUM(r)))', [[3], [7]]],
    ['=REDUCE(0,C2:C5,LAMBDA(a,b,a+b))', 54],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});
