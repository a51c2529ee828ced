// Lists the methods of Google's API and how many arguments each takes. (Names and counts only, from the types package.)
import names from './google-names.json';

/**
 * Names that google-names.json lacks, "name:allowed argument counts" as there: methods newer than
 * @types/google-apps-script 2.0.13, and enums that the office doesn't emulate.
 */
const moreNames: Readonly<Record<string, string>> = {
  // AS/reference/spreadsheet/spreadsheet-app, Properties.
  SpreadsheetApp: 'DeveloperMetadataLocationType:* DeveloperMetadataVisibility:*',
  // AS/release-notes, 8 Apr 2025 and later: publish state of forms, rating items.
  FormApp: 'create:1,2',
  'FormApp.Form':
    'addPublishedReader:1 addPublishedReaders:1 addRatingItem:0 getPublishedReaders:0 isPublished:0 ' +
    'removePublishedReader:1 setPublished:1 supportsAdvancedResponderPermissions:0',
  // AS/reference/script/script-app#requireScopes, 2025 (granular consent).
  ScriptApp: 'getAuthorizationInfo:1,2 requireAllScopes:1 requireScopes:2',
  'ScriptApp.AuthorizationInfo': 'getAuthorizedScopes:0',
};

type ArgumentCounts = ReadonlySet<number> | 'any';

function parseMethods(text: string): [string, ArgumentCounts][] {
  return text
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [name = '', counts = ''] = entry.split(':');
      return [name, counts === '*' ? 'any' : new Set(counts.split(',').map(Number))];
    });
}

const textByClass = new Map<string, string>(Object.entries(names));
const methodsByClass = new Map<string, ReadonlyMap<string, ArgumentCounts>>();

/**
 * The methods that Google documents for a class: `group` is the global service that handed the object out
 * (`SpreadsheetApp`), `name` the class (`Range`). Undefined: the class isn't known here.
 */
export function googleMethods(group: string, name: string): ReadonlyMap<string, ArgumentCounts> | undefined {
  const key = [`${group}.${name}`, `Base.${name}`, name].find((candidate) => textByClass.has(candidate));
  if (key === undefined) return undefined;
  const known = methodsByClass.get(key);
  if (known !== undefined) return known;
  const methods = new Map([
    ...parseMethods(textByClass.get(key) ?? ''),
    ...parseMethods(moreNames[key] ?? ''),
  ]);
  methodsByClass.set(key, methods);
  return methods;
}
