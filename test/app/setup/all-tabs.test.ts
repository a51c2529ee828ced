// The words of all tabs, as a new workbook shows them.
import { allTabs } from '../../../src/app/setup/all-tabs';

const tabs = allTabs(10, 'Desa', new Set(['team'])).filter(({ key }) => key !== 'summary');

describe('the tabs of an office of kampung', () => {
  const titles = allTabs(10, 'Kampung', new Set(['team', 'posts', 'meetings', 'attendance'])).flatMap(
    ({ columns }) => columns.map(({ title }) => title),
  );

  it('F39: have no column named Desa', () => {
    expect(titles).toContain('Kampung');
    expect(titles.filter((title) => /\bdesa\b/iu.test(title))).toEqual([]);
  });
});

describe('the tabs of a new workbook', () => {
  it('have names of their own, and headers that differ within a tab', () => {
    expect(new Set(tabs.map(({ title }) => title)).size).toBe(tabs.length);
    for (const { columns } of tabs) {
      const shown = columns.filter(({ hidden }) => !hidden).map(({ title }) => title);
      expect(new Set(shown).size).toBe(shown.length);
    }
  });

  it.each(tabs)('$title explains each of its columns in one or two sentences', ({ columns }) => {
    for (const { title, note } of columns) {
      expect(title).not.toBe('');
      expect(note).toMatch(/^\p{Lu}.{8,160}\.$/u);
    }
  });
});
