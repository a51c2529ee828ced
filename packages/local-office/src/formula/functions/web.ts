// Functions that would reach the network or draw in the cell.
import { textArg } from '../arguments';
import { numberOf } from '../coerce';
import { type FunctionTable, lazy, scalar, table } from '../function';
import { rowsOf } from '../rows';
import { fail, isError, plain } from '../value';

/** The local office has no network: imports are refused as Google refuses a missing permission. */
function refused(name: string) {
  return lazy(1, 'many', (_, ctx) => {
    ctx.surroundings.warn(`${name} tidak mengambil data: kantor lokal tidak memakai jaringan.`);
    return fail('#REF!', `${name} is not available in the local office: it has no network.`);
  });
}

const refusedNames = [
  'IMPORTXML',
  'IMPORTHTML',
  'IMPORTDATA',
  'IMPORTFEED',
  'IMPORTRANGE',
  'GOOGLEFINANCE',
  'GOOGLETRANSLATE',
  'DETECTLANGUAGE',
] as const;

/** SPARKLINE's data and options as a drawing; the grid paints it. */
const sparkline = table(1, 2, ([data, options]) => {
  const cells = rowsOf(data).flat();
  const points = cells.map((cell) => (isError(cell) ? null : (numberOf(cell) ?? null)));
  const settings: Record<string, string | number | boolean> = {};
  for (const [name, value] of options === undefined ? [] : rowsOf(options)) {
    const setting = plain(value ?? null);
    if (typeof name !== 'string') continue;
    if (typeof setting === 'string' || typeof setting === 'number' || typeof setting === 'boolean') {
      settings[name] = setting;
    }
  }
  return { sparkline: points, options: settings };
});

/** Links, pictures and imports. Nothing here fetches anything. */
export const webFunctions: FunctionTable = {
  ...Object.fromEntries(refusedNames.map((name) => [name, refused(name)])),
  SPARKLINE: sparkline,
  HYPERLINK: scalar(1, 2, (args, ctx) => args[1] ?? textArg(args, 0, ctx)),
  IMAGE: scalar(1, 4, () => ''),
};
