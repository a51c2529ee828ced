// Checks the windows that the menu opens: they fit a laptop's screen and hold all that they need.
import { callRpc, kasimanOffice } from '../kasiman';

describe('the windows beside and above the workbook', () => {
  it('are at most 560 px high: higher ones do not fit a laptop of 1366 × 768', () => {
    const office = kasimanOffice();
    for (const name of ['menuSetup', 'menuLetters']) office.run(name);
    const heights = office.dialogs.map(({ title, height }) => ({ title, height }));
    callRpc(office, 'openPrintPage', {});
    const opened = [...heights, ...office.dialogs];
    expect(opened.length).toBeGreaterThan(1);
    expect(opened.filter(({ height }) => height > 560)).toEqual([]);
  });
});
