// Uji di Google finds everything in order in an office in which everything is, and leaves nothing behind.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SCOPE_PREFIX, SCOPES } from '../../../src/core/selftest/scopes';
import { copyOf, dist } from '../kasiman';
import { askSelfTest, lastingState, runSelfTest, testedOffice } from './self-test';

const prepared = testedOffice();

function verdicts(found: readonly { readonly check: string; readonly verdict: string }[]): string[] {
  return found.map(({ check, verdict }) => `${check} ${verdict}`);
}

describe('in an office in good order', () => {
  test('everything passes but developer marks, which only Google has', () => {
    const found = runSelfTest(copyOf(prepared), 'plain');
    expect(found.length).toBeGreaterThan(30);
    expect(verdicts(found.filter(({ verdict }) => verdict !== 'passed'))).toEqual(['marks untested']);
  });

  test('with a form everything passes too', () => {
    const found = runSelfTest(copyOf(prepared), 'form');
    expect(found.length).toBeGreaterThan(18);
    expect(found.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
  });

  test('also when forms begin unpublished, as from 1 July 2026 on', () => {
    const office = testedOffice('2026-07-06T08:00:00+07:00');
    const found = runSelfTest(office, 'form');
    expect(found.find(({ check }) => check === 'formPublished')?.facts.wasPublished).toBe(false);
    expect(found.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
  });

  test('each part of the script is compared with what the build has made', () => {
    const parts = runSelfTest(copyOf(prepared), 'plain').filter(({ check }) => check === 'part');
    expect(parts.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['part-office', 'part-pages', 'part-selftest']),
    );
    const text = readFileSync(path.join(dist, 'part-office.html'), 'utf8');
    const office = parts.find(({ subject }) => subject === 'part-office');
    expect(office?.facts.mark).toBe(`${text.length}:${String(office?.facts.mark).split(':')[1]}`);
  });

  test('the scopes that it expects are those of the manifest', () => {
    const { oauthScopes } = JSON.parse(readFileSync(path.join(dist, 'appsscript.json'), 'utf8'));
    expect(SCOPES.map((scope) => SCOPE_PREFIX + scope)).toEqual(oauthScopes);
  });

  test('a whole test takes at most two minutes of the modelled time, each call well below one', () => {
    const office = copyOf(prepared);
    const first = office.executions.length;
    runSelfTest(office, 'plain');
    const took = office.executions.slice(first).map(({ durationMs }) => durationMs);
    expect(Math.max(...took)).toBeLessThan(20_000);
    expect(took.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(120_000);
  });
});

describe('what it leaves', () => {
  test('of a plain test: its clock trigger for a minute, then a note of what it waits for', () => {
    const office = copyOf(prepared);
    const triggers = office.triggers.length;
    runSelfTest(office, 'plain');
    expect(office.triggers).toHaveLength(triggers + 1);
    office.clock.advance(3 * 60_000);
    expect(office.triggers).toHaveLength(triggers);
    const kept = Object.keys(office.state.properties.script).filter((key) => key.startsWith('uji'));
    expect(kept.sort()).toEqual(['uji', 'uji-hasil.clockFired', 'uji-menanti']);
    office.openWorkbook();
    office.editAsUser('A30', 'x', 'Libur');
    const news = askSelfTest(office, 'selfTestLate', {});
    expect(verdicts(news.findings).sort()).toEqual(['clockFired passed', 'edited passed', 'opened passed']);
    expect(Object.keys(office.state.properties.script).filter((key) => key.startsWith('uji'))).toEqual([]);
  });

  test('of a test with a form: a closed form that says it may be deleted', () => {
    const office = copyOf(prepared);
    const before = lastingState(office);
    const forms = Object.keys(office.state.forms);
    const { run } = askSelfTest(office, 'selfTestStart', { kind: 'form' });
    for (const step of ['access', 'form', 'link', 'later', 'submit'] as const)
      askSelfTest(office, 'selfTestStep', { run, step });
    expect(lastingState(office)).not.toEqual(before);
    const { findings } = askSelfTest(office, 'selfTestEnd', { run });
    expect(verdicts(findings)).toEqual(['cleaned passed']);
    expect(lastingState(office)).toEqual(before);
    const [made] = Object.values(office.state.forms).filter(({ id }) => !forms.includes(id));
    expect(made).toMatchObject({ fileName: 'UJI, hapus', title: 'UJI, hapus', isAcceptingResponses: false });
  });
});
