// Checks on the lock file that `npm ci` has nothing to warn about.
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface LockedPackage {
  readonly engines?: { readonly node?: string };
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
interface Manifest {
  readonly engines: { readonly node: string };
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(__dirname, '../..', file), 'utf8'));
}
const { engines, allowScripts } = readJson('package.json') as Manifest;

function lockedIn(folder: string): readonly (readonly [string, LockedPackage])[] {
  const { packages } = readJson(`${folder}package-lock.json`) as { packages: Record<string, LockedPackage> };
  return Object.entries(packages);
}
const packages = lockedIn('');

/** The lowest major version of each alternative: `^18.17 || >=20` gives 18 and 20. */
function lowestMajors(range: string): number[] {
  return range.split('||').map((alternative) => Number(/\d+/u.exec(alternative)?.[0] ?? 0));
}

describe('npm ci', () => {
  test.each(['', 'packages/bigquery/'])(
    'no package in %spackage-lock.json asks for a newer Node',
    (folder) => {
      const [ours = 0] = lowestMajors(engines.node);
      const tooNew = lockedIn(folder)
        .filter(([, { optional }]) => optional !== true)
        .filter(([, { engines: needs }]) => Math.min(...lowestMajors(needs?.node ?? '*')) > ours);
      // idn-area-data declares Node 22 for code that we never run; its entry in the lock file has no `engines`.
      expect(tooNew.map(([name, { engines: needs }]) => `${name} needs ${needs?.node}`)).toEqual([]);
    },
  );

  test('every install script is either approved or denied', () => {
    const withScript = packages
      .filter(([, { hasInstallScript, optional }]) => hasInstallScript === true && optional !== true)
      .map(([place]) => place.replace(/^.*node_modules\//u, ''));
    const undecided = withScript.filter((name) => !(name in allowScripts));
    expect([undecided, Object.keys(allowScripts).sort()]).toEqual([[], withScript.sort()]);
  });

  test('brings no engine of BigQuery, and the package that has one runs no install script', () => {
    expect(packages.filter(([place]) => /duckdb|zetasql|google-cloud/u.test(place))).toEqual([]);
    expect(lockedIn('packages/bigquery/').filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });
});
