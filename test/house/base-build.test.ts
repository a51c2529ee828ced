// The base build, which every office installs, knows nothing of BigQuery.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { appVersion } from '../../src/app/push/push-month';
import { dist } from '../flow/kasiman';

test('W11: manifest, script, parts and pages of the base build hold nothing of BigQuery', () => {
  const files = readdirSync(dist);
  expect(files).toContain('appsscript.json');
  expect(files.filter((file) => /push/u.test(file))).toEqual([]);
  const telling = files.filter((file) => /big.?query/iu.test(readFileSync(path.join(dist, file), 'utf8')));
  expect(telling).toEqual([]);
  const manifest = JSON.parse(readFileSync(path.join(dist, 'appsscript.json'), 'utf8')) as object;
  expect(Object.keys(manifest)).not.toContain('dependencies');
});

test('rows say the version that the package has', () => {
  const text = readFileSync(path.join(dist, '../package.json'), 'utf8');
  expect(appVersion).toBe((JSON.parse(text) as { version: string }).version);
});
