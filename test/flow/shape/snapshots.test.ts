// Checks that workbooks in every kept state of disorder stand as planned after one press.
import type { Office } from 'local-office';
import { callRpc, copyOf, kasimanSetup, shownRows } from '../kasiman';
import { onTab } from '../sheet-cells';
import { type BrokenShape, brokenShapes, startOf } from './broken-shapes';
import { differences, imageOf } from './killed/office-image';
import { shapeOf } from './planned-shape';

jest.setTimeout(60_000);

function press(office: Office, which: BrokenShape['press']): void {
  if (which === 'set up again') callRpc(office, 'prepareWorkbook', kasimanSetup);
  else callRpc(office, 'repairShape', {});
}

interface Planned {
  readonly start: Office;
  readonly image: ReadonlyMap<string, string>;
  readonly shape: ReadonlyMap<string, string>;
}

const known = new Map<string, Planned>();

/** The same office as it stands after the same press if nothing is broken. */
function plannedOf(broken: BrokenShape): Planned {
  const name = `${broken.start} ${broken.press}`;
  const planned = known.get(name);
  if (planned !== undefined) return planned;
  const start = startOf(broken);
  const office = copyOf(start);
  press(office, broken.press);
  const made = { start, image: imageOf(office), shape: shapeOf(office) };
  known.set(name, made);
  return made;
}

/** What Kesehatan still finds broken that a press should have mended. */
function leftBroken(office: Office): readonly string[] {
  return callRpc(office, 'readHealth', {})
    .checks.filter(
      ({ state, repair }) => state === 'bad' && ['shape', 'forms', 'triggers'].includes(`${repair}`),
    )
    .map(({ title }) => title);
}

test('twenty broken shapes and more are kept, each under a name of its own', () => {
  expect(new Set(brokenShapes.map(({ what }) => what)).size).toBe(brokenShapes.length);
  expect(brokenShapes.length).toBeGreaterThanOrEqual(20);
});

describe('one press heals a workbook in which', () => {
  test.each(brokenShapes)('$what', (broken) => {
    const { start, image, shape } = plannedOf(broken);
    const office = copyOf(start);
    broken.damage(office);
    expect(differences(image, imageOf(office))).not.toEqual([]);
    press(office, broken.press);
    const left = differences(image, imageOf(office)).filter((line) => !broken.except?.test(line));
    expect(left).toEqual([]);
    expect(differences(shape, shapeOf(office))).toEqual([]);
    expect(leftBroken(office)).toEqual([]);
    const healed = imageOf(office);
    press(office, broken.press);
    expect(differences(healed, imageOf(office))).toEqual([]);
  });
});

test('a row of staff’s own above the headers stays, and in sight', () => {
  const office = copyOf(plannedOf({ what: '', damage: () => undefined }).start);
  onTab(office, 'Kontak', "sheet.insertRowBefore(3); sheet.getRange(3, 2).setValue('Kontak 2026');");
  press(office, undefined);
  expect(shownRows(office, 'Kontak')[0]).toContain('Kontak 2026');
});
