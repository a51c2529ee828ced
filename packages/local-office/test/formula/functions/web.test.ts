// Links and sparklines are values that the grid shows.
import { evaluateOn } from '../formula-sheet';
import { sampleTable, valueOn } from './sample-table';

describe('functions that show something', () => {
  it('gives a link its label', () => {
    expect(valueOn('=HYPERLINK("https://contoh.id","Buka")')).toBe('Buka');
  });

  it('draws a sparkline as data for the grid', () => {
    expect(evaluateOn(sampleTable, '=SPARKLINE(C2:C5,{"charttype","column"})')).toEqual({
      sparkline: [12, 7, 30, 5],
      options: { charttype: 'column' },
    });
  });
});
