// Checks that scripts find FormApp in the office as they would on Google.
import { createOffice } from '../../../src/office';
import { scriptRun } from '../script-runs';

const formScopes = [
  'https://www.googleapis.com/auth/forms',
  'https://www.googleapis.com/auth/script.scriptapp',
];

function officeWith(source: string, manifest: object = { oauthScopes: formScopes }) {
  const office = createOffice();
  office.openWorkbook('Buku Kerja');
  office.load({ files: { 'Code.gs': source }, manifest: { timeZone: 'Asia/Jakarta', ...manifest } });
  return office;
}

function run(body: string, manifest?: object): unknown {
  return officeWith(`function main() { ${body} }`, manifest).call('main');
}

describe('faces in a script', () => {
  it('print as their class and enums as their name (source: gas-fakes testform)', () => {
    const printed = run(`
      const form = FormApp.create('x');
      const items = [form.addTextItem(), form.addListItem(), form.addPageBreakItem(), form.addGridItem()];
      return [form, ...items, form.getItems()[0], FormApp.ItemType.CHECKBOX, FormApp.Alignment.LEFT,
        form.createResponse(), items[0].createResponse('a')].map(String)
        .concat(JSON.stringify({ type: items[0].getType() }), String(FormApp.isFake));
    `);
    expect(printed).toEqual([
      'Form',
      'TextItem',
      'ListItem',
      'PageBreakItem',
      'GridItem',
      'Item',
      'CHECKBOX',
      'LEFT',
      'FormResponse',
      'ItemResponse',
      '{"type":"TEXT"}',
      'undefined',
    ]);
  });

  it('compare types by identity, also in a switch', () => {
    expect(
      run(`
        const form = FormApp.create('x');
        form.addScaleItem();
        switch (form.getItems()[0].getType()) {
          case FormApp.ItemType.SCALE: return 'scale';
          default: return 'other';
        }
      `),
    ).toBe('scale');
  });

  it('fail with a TypeError on getGoToPage of a choice and with Google’s sentence on wrong arguments', () => {
    expect(
      run(`
        const form = FormApp.create('x', false);
        const list = form.addListItem();
        const said = [];
        for (const attempt of [
          () => list.getChoices()[0].getGoToPage(),
          () => form.setDestination('UNSUPPORTED_TYPE', 'some-id'),
          () => list.setChoiceValues([]),
          () => form.setAcceptingResponses(true),
          () => FormApp.openByUrl('http://invalid.url/'),
        ]) {
          try { attempt(); said.push('nothing'); } catch (error) { said.push(error.name + ': ' + error.message); }
        }
        return said;
      `),
    ).toEqual([
      expect.stringMatching(/^TypeError/),
      "Exception: The parameters (String,String) don't match the method signature for FormApp.Form.setDestination.",
      'Exception: Array is empty: values',
      'Exception: Operation not supported on unpublished form',
      'Exception: Invalid argument: url',
    ]);
  });

  it('give dates of the script’s own kind', () => {
    expect(
      run(`
        const form = FormApp.create('x', true);
        const item = form.addDateItem();
        const response = form.createResponse().withItemResponse(item.createResponse(new Date(2026, 1, 5))).submit();
        const [stored] = form.getResponses(new Date(0));
        return [stored.getTimestamp() instanceof Date, stored.getItemResponses()[0].getResponse(),
          stored.getId() === response.getId()];
      `),
    ).toEqual([true, '2026-02-05', true]);
  });

  it('hold what a person chose in lists of the script’s own kind', () => {
    expect(
      run(`
        const form = FormApp.create('x', true);
        const grid = form.addCheckboxGridItem().setRows(['1', '2']).setColumns(['A', 'B']);
        const answer = grid.createResponse([['A'], null]).getResponse();
        return [Array.isArray(answer), answer[0] instanceof Array, answer];
      `),
    ).toEqual([true, true, [['A'], null]]);
  });
});

describe('permissions (source: docs/google-facts.md)', () => {
  it('need the forms scope to make a form', () => {
    expect(() => run("FormApp.create('x')", { oauthScopes: [] })).toThrow(
      'You do not have permission to call FormApp.create. Required permissions: https://www.googleapis.com/auth/forms',
    );
  });

  it('do not let forms.currentonly open other forms, but builders work', () => {
    const manifest = { oauthScopes: ['https://www.googleapis.com/auth/forms.currentonly'] };
    expect(() => run("FormApp.openById('x')", manifest)).toThrow('FormApp.openById');
    expect(run('return String(FormApp.createTextValidation().requireNumber().build())', manifest)).toBe(
      'TextValidation',
    );
  });
});

describe('sign-in', () => {
  it('of a Workspace account asks for sign-in until told not to; of a consumer account it does not (Forms guide)', () => {
    const asks = (kind: 'consumer' | 'workspace'): unknown => {
      const { office, value } = scriptRun();
      for (const account of office.state.accounts) account.kind = kind;
      return value(
        "(() => { const form = FormApp.create('x'); const first = form.requiresLogin(); form.setRequireLogin(false); return [first, form.requiresLogin()]; })()",
      );
    };
    expect(asks('workspace')).toEqual([true, false]);
    expect(asks('consumer')).toEqual([false, false]);
  });
});

describe('a script bound to a form', () => {
  it('finds its form and the window of its editor; one bound to a workbook finds neither', () => {
    const office = officeWith(
      `
      function make() { return FormApp.create('x').setTitle('Terikat').getId(); }
      function look() { FormApp.getUi().createMenu('Menu'); return FormApp.getActiveForm().getTitle(); }
      function none() { return FormApp.getActiveForm(); }
    `,
      { oauthScopes: [...formScopes, 'https://www.googleapis.com/auth/script.container.ui'] },
    );
    const id = String(office.call('make'));
    expect(office.call('none')).toBeNull();
    expect(() => office.call('look')).toThrow('Cannot call FormApp.getUi() from this context.');
    office.state.containerId = id;
    expect(office.call('look')).toBe('Terikat');
  });
});

it('keeps the tab of a linked form from being deleted until it is unlinked (source: public scripts)', () => {
  const office = officeWith(
    `
    function link() {
      const ss = SpreadsheetApp.getActiveSpreadsheet();
      const form = FormApp.create('x');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
      return form.getId();
    }
    function remove() { const ss = SpreadsheetApp.getActiveSpreadsheet(); ss.deleteSheet(ss.getSheets()[0]); }
    function unlink(id) { FormApp.openById(id).removeDestination(); }
  `,
    {},
  );
  const id = office.call('link');
  expect(() => office.call('remove')).toThrow(
    'You cannot delete a sheet with a linked form. Please unlink the form first.',
  );
  office.call('unlink', id);
  office.call('remove');
  expect(Object.values(office.state.workbooks)[0]?.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
});

describe('counting', () => {
  it('counts making items as writes, fetching as reads, getters of fetched items as local', () => {
    const office = officeWith(`
      function main() {
        const form = FormApp.create('x');
        form.addTextItem().setTitle('a');
        form.getItems()[0].getTitle();
      }
    `);
    office.call('main');
    const counts = office.executions.at(-1)?.calls;
    expect(counts).toMatchObject({ write: 3, read: 1, local: 1 });
  });
});

describe('a form from its making to the trigger', () => {
  const source = `
    function setUp() {
      const form = FormApp.create('Laporan', true).setTitle('Laporan').setAllowResponseEdits(true);
      form.addListItem().setTitle('Desa').setChoiceValues(['Kasiman', 'Batokan']).setRequired(true);
      form.addParagraphTextItem().setTitle('Kendala');
      form.addDateItem().setTitle('Tanggal');
      ScriptApp.newTrigger('onForm').forForm(form).onFormSubmit().create();
      return form.getId();
    }
    function onForm(e) {
      const answers = e.response.getItemResponses().map((one) => [one.getItem().getTitle(), one.getResponse()]);
      console.log(JSON.stringify([e.source.getTitle(), e.response.getId(), answers]));
    }
  `;

  it('tells the handler the response with blank texts and dates as ""', () => {
    const office = officeWith(source);
    const id = String(office.call('setUp'));
    const delivery = office.submitForm(id, { Desa: 'Kasiman' });
    if (!delivery.accepted) throw new Error(delivery.message);
    const line = office.executions.at(-1)?.lines[0]?.text ?? '';
    expect(JSON.parse(line)).toEqual([
      'Laporan',
      delivery.response.id,
      [
        ['Desa', 'Kasiman'],
        ['Kendala', ''],
        ['Tanggal', ''],
      ],
    ]);
  });

  it('fires nothing when the answer is refused, or when a script submits', () => {
    const office = officeWith(`${source}
      function submitByScript(id) { FormApp.openById(id).createResponse().submit(); }
    `);
    const id = String(office.call('setUp'));
    const before = office.executions.length;
    expect(office.submitForm(id, {}).accepted).toBe(false);
    office.call('submitByScript', id);
    expect(office.executions.length).toBe(before + 1);
  });
});

describe('a workbook’s onFormSubmit', () => {
  const source = `
    function setUp() {
      const ss = SpreadsheetApp.getActiveSpreadsheet();
      const form = FormApp.create('Laporan', true).setTitle('Laporan').setAllowResponseEdits(true);
      form.addListItem().setTitle('Desa').setChoiceValues(['Kasiman', 'Batokan']).setRequired(true);
      form.addTextItem().setTitle('Hasil');
      form.addTimeItem().setTitle('Jam');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
      ScriptApp.newTrigger('onSheet').forSpreadsheet(ss).onFormSubmit().create();
      return form.getId();
    }
    function relink(id) {
      const ss = SpreadsheetApp.getActiveSpreadsheet();
      FormApp.openById(id).setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
    }
    function onSheet(e) {
      console.log(JSON.stringify({
        values: e.values, named: e.namedValues, range: e.range.getA1Notation(), tab: e.range.getSheet().getName(),
        shown: e.range.getDisplayValues()[0],
      }));
    }
  `;
  const told = (office: ReturnType<typeof officeWith>) =>
    office.executions
      .filter(({ functionName }) => functionName === 'onSheet')
      .map(({ lines }) => JSON.parse(lines[0]?.text ?? 'null'));

  it('tells what the cells show, and after an edit only what changed', () => {
    const office = officeWith(source, {});
    const id = String(office.call('setUp'));
    office.clock.set('2026-02-05T01:30:15Z');
    const first = office.submitForm(id, { Desa: 'Kasiman', Hasil: '42', Jam: '07:30' });
    if (!first.accepted) throw new Error(first.message);
    office.clock.set('2026-02-05T02:00:00Z');
    office.submitForm(id, { Hasil: '43' }, { editOf: first.response.id });
    const [sent, edited] = told(office);
    expect(sent).toEqual({
      values: ['05/02/2026 08.30.15', 'Kasiman', '42', '07.30.00'],
      named: {
        'Stempel waktu': ['05/02/2026 08.30.15'],
        Desa: ['Kasiman'],
        Hasil: ['42'],
        Jam: ['07.30.00'],
      },
      range: 'A2:D2',
      tab: 'Jawaban Formulir 1',
      shown: ['05/02/2026 08.30.15', 'Kasiman', '42', '07.30.00'],
    });
    expect(edited).toMatchObject({
      values: ['05/02/2026 09.00.00', '', '43', ''],
      range: 'A2:D2',
      shown: ['05/02/2026 09.00.00', 'Kasiman', '43', '07.30.00'],
    });
  });

  it('comes again for every old response after the form was linked anew (maintainapplication.com/error-sources)', () => {
    const office = officeWith(source, {});
    const id = String(office.call('setUp'));
    office.submitForm(id, { Desa: 'Kasiman' });
    office.clock.advance(60_000);
    office.submitForm(id, { Desa: 'Batokan' });
    office.call('relink', id);
    expect(told(office)).toHaveLength(2);
    office.replayForm(id);
    const again = told(office).slice(2);
    expect(again.map(({ tab, range, values }) => [tab, range, values[1]])).toEqual([
      ['Jawaban Formulir 2', 'A2:D2', 'Kasiman'],
      ['Jawaban Formulir 2', 'A3:D3', 'Batokan'],
    ]);
  });
});
