// The enums of the services have every name that Google's have.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { scriptRun } from './script-runs';

const types = path.join(path.dirname(require.resolve('@types/google-apps-script/package.json')));

function declarations(file: string): string {
  return readFileSync(path.join(types, `google-apps-script.${file}.d.ts`), 'utf8');
}

const files = ['base', 'content', 'forms', 'html', 'script', 'spreadsheet', 'utilities'];

/** The names of each enum that the types package declares, whichever file it stands in. */
const namesByEnum = new Map(
  files.flatMap((file) =>
    [...declarations(file).matchAll(/enum (\w+) \{([^}]*)\}/gu)].map(([, name = '', body = '']) => [
      name,
      [...body.replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '').matchAll(/(\w+)(?:\s*=[^,]*)?,/gu)].map(
        ([, one = '']) => one,
      ),
    ]),
  ),
);

const services = [
  ['SpreadsheetApp', 'spreadsheet'],
  ['FormApp', 'forms'],
  ['ScriptApp', 'script'],
  ['HtmlService', 'html'],
  ['ContentService', 'content'],
  ['Utilities', 'utilities'],
] as const;

const properties = services.flatMap(([service, file]) =>
  [...declarations(file).matchAll(/^ {12}(\w+): typeof (?:Base\.)?(\w+);/gmu)].map(
    ([, property = '', name = '']) => [`${service}.${property}`, name] as const,
  ),
);
// Developer metadata is no part of the local office: asking for it throws its name.
const emulated = properties.filter(([, name]) => !name.startsWith('DeveloperMetadata'));

test('there are enums to compare', () => {
  expect(emulated.length).toBeGreaterThan(35);
});

test.each(emulated)(
  '%s has every name that Google documents (@types/google-apps-script)',
  (property, name) => {
    const wanted = namesByEnum.get(name) ?? [];
    expect(wanted.length).toBeGreaterThan(0);
    const found = scriptRun().value(
      `${JSON.stringify(wanted)}.map((name) => { const one = ${property}[name]; return one && one.name() === name && String(one) === name && one.compareTo(one) === 0 && typeof one.ordinal() === 'number' ? name : 'no ' + name; })`,
    );
    expect(found).toEqual(wanted);
  },
);
