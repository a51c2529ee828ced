// Finds rows of Ringkasan by what people read in them.

/** The figures of an obligation and period: its name stands beside the first of its periods only. */
export function figureRowOf(
  rows: readonly (readonly string[])[],
  obligation: string,
  period: string,
): readonly string[] | undefined {
  const heads = rows.findIndex((row) => row[0] === 'Kewajiban');
  let name = '';
  return rows.slice(heads + 1).find((row) => {
    if (row[0] !== '') name = row[0] ?? '';
    return name === obligation && row[1] === period;
  });
}

/** The lines of a section by its title, also where it goes on below the map. */
export function sectionLines(
  rows: readonly (readonly string[])[],
  title: string,
): readonly (readonly string[])[] {
  const heads = [`▸ ${title}`, `▸ ${title} (lanjutan)`];
  let isInside = false;
  return rows.filter((row) => {
    const isBlank = row.every((text) => text === '');
    if (heads.includes(row[0] ?? '')) {
      isInside = true;
      return false;
    }
    if (isBlank || row[0]?.startsWith('▸ ')) isInside = false;
    return isInside;
  });
}
