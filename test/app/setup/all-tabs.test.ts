// The words of all tabs, as a new workbook shows them.
import { allTabs } from '../../../src/app/setup/all-tabs';

const tabs = allTabs(10, { unit: 'desa', crowd: 'desa' }, new Set(['team'])).filter(
  ({ key }) => key !== 'summary',
);

describe('the tabs of an office of kampung', () => {
  const titles = allTabs(
    10,
    { unit: 'kampung', crowd: 'kampung' },
    new Set(['team', 'posts', 'meetings', 'attendance']),
  ).flatMap(({ columns }) => columns.map(({ title }) => title));

  it('F39: have no column named Desa', () => {
    expect(titles).toContain('Kampung');
    expect(titles.filter((title) => /\bdesa\b/iu.test(title))).toEqual([]);
  });
});

describe('the tabs of an office of desa and kelurahan', () => {
  const mixed = allTabs(14, { unit: 'desa', crowd: 'desa dan kelurahan' }, new Set(['posts', 'attendance']));

  it('F12: head a column in which either may stand with both words, and keep the name of their own tab', () => {
    const heads = mixed.flatMap(({ columns }) => columns.map(({ title }) => title));
    expect(heads.filter((title) => title === 'Desa/kelurahan').length).toBeGreaterThan(6);
    expect(heads).not.toContain('Desa');
    expect(mixed.map(({ title }) => title)).toContain('Desa');
  });

  it('F12: tell people to choose either from the list', () => {
    const notes = mixed.flatMap(({ columns }) => columns.map(({ note }) => note));
    expect(notes).toContain('Pilih desa/kelurahan dari daftar; kode wilayahnya ikut tersimpan.');
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
