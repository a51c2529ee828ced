// Keeps the status of every circular, and gives new ones their numbers.
import { circularStatuses } from '../../core/circulars/circular';
import { circularStatusWords } from '../../messages/circulars/circular-words';
import { asWrittenAgain } from '../../tables/cell';
import { changedBlocks } from '../office/changed-blocks';
import type { OfficeView } from '../office/office-view';
import type { Office } from '../office/read-office';

/** Notebook key: the highest number given, which no later circular gets again. */
const numberKey = 'nomor-edaran';

/** Writes Status where a circular was not revoked by hand, and the number of rows without one. */
export const circularView: OfficeView = {
  name: 'circulars',
  write: ({ workbook }, office) => {
    const place = office.layout.tabsByKey.get('circulars');
    if (place === undefined || place.missing.length > 0) return;
    const [statusColumn = 0, idColumn = 0] = ['status', 'id'].map((key) => place.columnsByKey.get(key) ?? 0);
    const wanted = office.circularCells.map((cells) => cells.map(asWrittenAgain));
    const statuses = circularStatuses(
      office.circularRows.map(({ value }) => value),
      office.today,
    );
    const ids = circularIds(office);
    office.circularRows.forEach(({ row }, index) => {
      const cells = wanted[row - place.headRow];
      const status = statuses[index];
      if (cells === undefined || status === undefined) return;
      if (statusColumn > 0) cells[statusColumn - 1] = circularStatusWords[status];
      if (idColumn > 0) cells[idColumn - 1] = ids[index] ?? '';
    });
    for (const block of changedBlocks(
      office.circularCells,
      wanted,
      place.headRow,
      new Set([statusColumn, idColumn]),
    ))
      workbook.writeBlock(place, block);
  },
  notes: (office) => (office.circularRows.length === 0 ? {} : numberNote(office, circularIds(office))),
};

/** The number of every circular, in the order of the tab: those that have none get the next ones. */
export function circularIds(office: Pick<Office, 'circularRows' | 'layout'>): readonly string[] {
  let highest = highestNumber(office);
  return office.circularRows.map(({ value }) => {
    if (value.id !== '') return value.id;
    highest += 1;
    return `SE-${highest}`;
  });
}

/** The number that the next circular gets. */
export function nextCircularId(office: Pick<Office, 'circularRows' | 'layout'>): string {
  return `SE-${highestNumber(office) + 1}`;
}

/** The notebook's entry once these numbers are given; none where nothing is new. */
export function numberNote(
  office: Pick<Office, 'circularRows' | 'layout'>,
  ids: readonly string[],
): Readonly<Record<string, string>> {
  const highest = Math.max(highestNumber(office), ...ids.map(numberOf));
  return office.layout.notes[numberKey] === String(highest) ? {} : { [numberKey]: String(highest) };
}

function highestNumber({ circularRows, layout }: Pick<Office, 'circularRows' | 'layout'>): number {
  const noted = Number(layout.notes[numberKey] ?? 0);
  return Math.max(
    Number.isSafeInteger(noted) ? noted : 0,
    0,
    ...circularRows.map(({ value }) => numberOf(value.id)),
  );
}

function numberOf(id: string): number {
  return Number(/^SE-(\d{1,6})$/u.exec(id)?.[1] ?? 0);
}
