// Proved on live Apps Script about looks, banding and groups; source of each: the named test file of brucemcpherson/gas-fakes (GF).
import { type Script, thrown } from '../office-sheets';
import { openProved } from './proved-sheet';

describe('looks (gas-fakes testsheetsformatting)', () => {
  it('have Google’s defaults', () => {
    const { sheet } = openProved();
    const cell = sheet.getRange('A1');
    expect([cell.getFontFamily(), cell.getFontSize(), cell.getFontLine(), cell.getWrap()]).toEqual([
      'Arial',
      10,
      'none',
      true,
    ]);
    expect([
      cell.getHorizontalAlignment(),
      cell.getVerticalAlignment(),
      String(cell.getWrapStrategy()),
    ]).toEqual(['general', 'bottom', 'OVERFLOW']);
    expect(cell.getTextStyle().getFontFamily()).toBe('arial,sans,sans-serif');
    expect(cell.getTextDirection()).toBeNull();
    expect(cell.getBorder()).toBeNull();
  });

  it('read normal alignment back as general-left, and ignore other words (gas-fakes oddities)', () => {
    const { sheet } = openProved();
    const range = sheet.getRange('A1:D1').setHorizontalAlignments([['left', 'normal', null, 'miring']]);
    expect(range.getHorizontalAlignments()).toEqual([['left', 'general-left', 'general', 'general']]);
    expect(sheet.getRange('A1').setNote(25).getNote()).toBe('25');
  });

  it('say so when wrapping by Boolean turns overflow on', () => {
    const { sheet } = openProved();
    const range = sheet.getRange('A1:B1').setWraps([[true, false]]);
    expect(range.getWrapStrategies()[0].map(String)).toEqual(['WRAP', 'OVERFLOW']);
    expect(range.getWraps()).toEqual([[true, false]]);
  });

  it('read CSS names as hexadecimal colours', () => {
    const { sheet } = openProved();
    sheet.getRange('A1').setBackground('cornflowerblue').setFontColor('yellow');
    expect([sheet.getRange('A1').getBackground(), sheet.getRange('A1').getFontColor()]).toEqual([
      '#6495ed',
      '#ffff00',
    ]);
  });

  it('keep theme colours as such', () => {
    const { app, sheet } = openProved();
    const accent = app.newColor().setThemeColor(app.ThemeColorType.of('ACCENT1')).build();
    sheet.getRange('A1').setBackgroundObject(accent);
    expect(String(sheet.getRange('A1').getBackgroundObject().asThemeColor().getThemeColorType())).toBe(
      'ACCENT1',
    );
    expect(thrown(() => accent.asRgbColor())).toBe('Object is not of type RgbColor.');
    expect(app.newTextStyle().setForegroundColorObject(accent).build().getForegroundColor()).toBe('ACCENT1');
  });

  it('draw borders side by side, leaving alone what is null', () => {
    const { app, sheet } = openProved();
    const range = sheet.getRange('B15:E19');
    range.setBorder(true, true, true, true, true, true);
    range.setBorder(true, null, true, true, true, true, '#00ff00', app.BorderStyle.of('DASHED'));
    const border = range.getBorder();
    expect([String(border.getTop().getBorderStyle()), String(border.getLeft().getBorderStyle())]).toEqual([
      'DASHED',
      'SOLID',
    ]);
    expect(border.getTop().getColor().asRgbColor().asHexString()).toBe('#00ff00');
  });

  it('have runs of rich text with plain ones between', () => {
    const { app, sheet } = openProved();
    const bold = app.newTextStyle().setBold(true).build();
    const rich = app
      .newRichTextValue()
      .setText('Tebal biasa tautan')
      .setTextStyle(0, 5, bold)
      .setLinkUrl(12, 18, 'https://example.id')
      .build();
    sheet.getRange('A1').setRichTextValue(rich);
    const runs = sheet.getRange('A1').getRichTextValue().getRuns();
    expect(runs.map((run: Script) => [run.getStartIndex(), run.getEndIndex(), run.getLinkUrl()])).toEqual([
      [0, 5, null],
      [5, 12, null],
      [12, 18, 'https://example.id'],
    ]);
    expect(runs[0].getTextStyle().isBold()).toBe(true);
    expect(runs[1].getTextStyle().isBold()).toBe(false);
    expect(sheet.getRange('B9').setValue('polos').getRichTextValue().getTextStyle().getFontSize()).toBe(10);
  });
});

describe('banding and groups (gas-fakes testsheetssets, testsheetsexotics.js)', () => {
  it('colours rows by theme, and keeps the two colours of its bands', () => {
    const { app, sheet } = openProved();
    const banding = sheet.getRange('A1:E10').applyRowBanding(app.BandingTheme.of('CYAN'), true, true);
    expect([banding.getHeaderRowColor(), banding.getSecondRowColor(), banding.getFirstColumnColor()]).toEqual(
      ['#4dd0e1', '#e0f7fa', null],
    );
    expect(thrown(() => banding.setSecondRowColor(null))).toMatch(/Second row color should not be null/);
    banding.setFooterRowColorObject(null);
    expect(banding.getFooterRowColorObject()).toBeNull();
    banding.remove();
    expect(sheet.getBandings()).toEqual([]);
  });

  it('nests groups and closes the outermost', () => {
    const { sheet } = openProved();
    sheet.getRange('A2:A5').shiftRowGroupDepth(1);
    sheet.getRange('A3:A4').shiftRowGroupDepth(1);
    expect([2, 3, 6].map((row) => sheet.getRowGroupDepth(row))).toEqual([1, 2, 0]);
    sheet.getRange('A1:A10').collapseGroups();
    expect([sheet.getRowGroup(2, 1).isCollapsed(), sheet.getRowGroup(3, 2).isCollapsed()]).toEqual([
      true,
      false,
    ]);
    expect(sheet.getRowGroup(2, 1).getRange().getA1Notation()).toBe('2:5');
    sheet.getRange('A1:Z100').shiftRowGroupDepth(-10);
    expect(sheet.getRowGroup(2, 1)).toBeNull();
  });
});
