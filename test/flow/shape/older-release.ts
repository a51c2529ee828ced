// Builds the script as a release before this one would have: its plan lacks three columns, the tab Jadwal and a setting.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createOffice, type Office } from 'local-office';
import { dist } from '../kasiman';

const root = path.join(__dirname, '../../..');

interface Change {
  readonly file: string;
  readonly from: RegExp;
  readonly to?: string;
}

/** A column's words and its place in the list, each taken out. */
function withoutColumn(words: string, table: string, key: string): readonly Change[] {
  return [
    { file: `messages/${words}`, from: new RegExp(`^    ${key}: \\{[^}]*\\},\\n`, 'mu') },
    { file: `tables/${table}`, from: new RegExp(`^  ${key}: .*,\\n`, 'mu') },
  ];
}

/** What an older release did not have yet; it makes no pages, which no test here opens. */
const changes: readonly Change[] = [
  ...withoutColumn('reports/report-columns.ts', 'reports/report-table.ts', 'officials'),
  ...withoutColumn('contacts/contact-columns.ts', 'contacts/contact-table.ts', 'reminded'),
  ...withoutColumn('letters/letter-columns.ts', 'letters/letter-table.ts', 'note'),
  { file: 'messages/setup/setting-initial.ts', from: /^ {2}visitSpacing: .*\n/mu },
  { file: 'messages/setup/setting-text.ts', from: /^ {2}visitSpacing: .*\n/mu },
  { file: 'tables/shape/tab-keys.ts', from: /^ {2}plans: .*\n/mu },
  { file: 'app/setup/all-tabs.ts', from: /^ {4}planPlan\(\),\n/mu },
  { file: 'app/office/read-office.ts', from: /\['plans', 'visits'\] as const/u, to: "['visits'] as const" },
  { file: 'app/office/read-office.ts', from: /place\('plans'\)/u, to: "place('waivers')" },
  { file: 'build/build.mjs', from: /^ {4}buildUiPages\(made, kind\),\n {4}buildAreaData\(made\),\n/mu },
  { file: 'build/build.mjs', from: /^ {2}await writeSelfTestMarks\(made\);\n/mu },
  { file: 'build/build.mjs', from: /^ {2}await writeFingerprint\(made\);\n/mu },
];

/** The folder of the older build; made anew in each run. */
export function buildOlderRelease(): string {
  const folder = path.join(root, `.cache/older-release-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['src', 'appsscript'])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  for (const { file, from, to = '' } of changes) {
    const place = path.join(folder, 'src', file);
    const text = readFileSync(place, 'utf8');
    if (!from.test(text)) throw new Error(`${file} has no ${from}`);
    writeFileSync(
      place,
      text.replace(from, () => to),
    );
  }
  execFileSync(process.execPath, [path.join(folder, 'src/build/build.mjs')], { cwd: folder });
  const built = path.join(folder, 'dist');
  if (!existsSync(path.join(built, 'part-office.html'))) throw new Error('the older release was not built');
  return built;
}

export function removeOlderRelease(): void {
  rmSync(path.join(root, `.cache/older-release-${process.pid}`), { recursive: true, force: true });
}

/** The same office with another script, as after `npm run push`. */
export function withScript(office: Office, folder = dist): Office {
  const pushed = createOffice({ state: JSON.parse(JSON.stringify(office.state)) as Office['state'] });
  pushed.loadFolder(folder);
  return pushed;
}
