import { createOffice, type Office } from '../../src/office';

const SOURCE = `
  function onEdit(e) {
    console.log(JSON.stringify(['simple', e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode), e.user.getEmail(), e.source.getName(), e.triggerUid === undefined]));
    SpreadsheetApp.getActiveSheet().getRange('Z1').setValue('by script');
  }
  function install() {
    ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
    ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
  }
  function edited(e) { console.log(JSON.stringify(['installable', String(e.authMode), e.range, Session.getEffectiveUser().getEmail()])); }
  function changed(e) { console.log(JSON.stringify(['change', e.changeType, e.range === undefined])); }
  function get(a1) { return SpreadsheetApp.getActiveSheet().getRange(a1).getValue(); }`;

function openOffice(): Office {
  const office = createOffice();
  office.createWorkbook('Kasiman');
  office.load({ files: { 'Code.gs': SOURCE } });
  return office;
}

function logs(office: Office): unknown[] {
  return office.executions.flatMap((one) => one.lines.map((line) => JSON.parse(line.text)));
}

describe('a person edits (AS/guides/triggers/events)', () => {
  it('typing runs the simple trigger with value and oldValue of the single cell', () => {
    const office = openOffice();
    expect(office.editAsUser('B2', 'satu').ok).toBe(true);
    office.editAsUser('B2', 'dua');
    expect(logs(office)).toEqual([
      ['simple', 'B2', 'satu', null, 'LIMITED', 'pemilik@kantor.example', 'Kasiman', true],
      ['simple', 'B2', 'dua', 'satu', 'LIMITED', 'pemilik@kantor.example', 'Kasiman', true],
    ]);
  });

  it('what the script writes fires nothing (AS/guides/triggers)', () => {
    const office = openOffice();
    office.editAsUser('A1', 'x');
    expect(office.executions).toHaveLength(1);
    expect(office.call('get', 'Z1')).toBe('by script');
  });

  it('installable triggers run as their creator with full authority, after the simple one', () => {
    const office = openOffice();
    office.call('install');
    office.editAsUser('C3', 5, { user: 'penyunting@kantor.example' });
    expect(logs(office)).toEqual([
      ['simple', 'C3', '5', null, 'LIMITED', '', 'Kasiman', true],
      [
        'installable',
        'FULL',
        { columnEnd: 3, columnStart: 3, rowEnd: 3, rowStart: 3 },
        'pemilik@kantor.example',
      ],
      ['change', 'EDIT', true],
    ]);
  });

  it('an event names its user within a Workspace domain, and to people of consumer accounts themselves only', () => {
    const told = (kind: 'consumer' | 'workspace', user: string): unknown => {
      const office = openOffice();
      for (const account of office.state.accounts) account.kind = kind;
      office.editAsUser('C3', 5, { user });
      const [line] = logs(office);
      return Array.isArray(line) ? line[5] : undefined;
    };
    expect(told('consumer', 'pemilik@kantor.example')).toBe('pemilik@kantor.example');
    expect(told('consumer', 'penyunting@kantor.example')).toBe('');
    expect(told('workspace', 'penyunting@kantor.example')).toBe('penyunting@kantor.example');
  });

  it('in a clock trigger nobody acts, and its creator’s account runs (unsourced: the active user is our choice)', () => {
    const office = createOffice({ now: '2026-02-02T08:00:00+07:00' });
    office.createWorkbook('Kasiman');
    const source = `
      function watch() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
      function tick() { console.log(JSON.stringify([Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()])); }`;
    office.load({ files: { 'Code.gs': source } });
    office.call('watch');
    office.clock.set('2026-02-02T11:00:00+07:00');
    expect(logs(office)[0]).toEqual(['', 'pemilik@kantor.example']);
  });

  it('text is read as the workbook’s locale reads typing', () => {
    const office = openOffice();
    office.editAsUser('A1', '1.234,5');
    office.editAsUser('A2', 2.5);
    expect([office.call('get', 'A1'), office.call('get', 'A2')]).toEqual([1234.5, 2.5]);
  });

  it('a pasted block has neither value nor oldValue', () => {
    const office = openOffice();
    office.edits.paste({ sheetId: 0, row: 1, column: 1 }, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(logs(office)[0]).toEqual([
      'simple',
      'A1:B2',
      null,
      null,
      'LIMITED',
      'pemilik@kantor.example',
      'Kasiman',
      true,
    ]);
  });

  it('inserting a row raises onChange only', () => {
    const office = openOffice();
    office.call('install');
    office.edits.rearrange({ kind: 'insertRows', sheetId: 0, at: 1, count: 1 });
    expect(logs(office)).toEqual([['change', 'INSERT_ROW', true]]);
  });

  it('a viewer is refused with a sentence, and nothing runs', () => {
    const office = openOffice();
    const result = office.editAsUser('A1', 'x', { user: 'pelihat@kantor.example' });
    expect(result).toMatchObject({
      ok: false,
      runs: [],
      message: 'Anda hanya dapat melihat buku kerja ini, tidak mengubahnya.',
    });
    expect(office.executions).toHaveLength(0);
  });

  it('repeated events come twice, lost ones leave the simple trigger', () => {
    const office = openOffice();
    office.call('install');
    office.faults.repeatEvents();
    office.editAsUser('A1', 'x');
    expect(logs(office)).toHaveLength(6);
    office.faults.clear();
    office.faults.loseTriggers();
    office.editAsUser('A1', 'y');
    expect(logs(office)).toHaveLength(7);
  });
});
