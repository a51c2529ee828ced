import { serviceRuleOf } from '../../../src/runtime/service';
import { Body, Table, TableCell, TableRow } from '../../../src/services/document/block-face';
import { DocumentApp } from '../../../src/services/document/document-app';
import { ListItem, Paragraph } from '../../../src/services/document/paragraph-face';
import { Text } from '../../../src/services/document/text-face';
import { DriveApp } from '../../../src/services/drive/drive-app';
import { Blob } from '../../../src/services/utilities/blob';
import { officeSession } from '../office-session';

function open(user?: string, shared?: ReturnType<typeof officeSession>['state']) {
  const office = officeSession(user, shared);
  return { ...office, app: new DocumentApp(office.session) };
}

function be<Face extends object>(value: unknown, face: abstract new (...args: never[]) => Face): Face {
  if (value instanceof face) return value;
  throw new Error(`not a ${face.name}`);
}

function body() {
  const office = open();
  const document = office.app.create('Surat');
  return { ...office, document, body: document.getBody() };
}

describe('documents', () => {
  it('a new document is one empty paragraph; it is found by id and address', () => {
    const { app, document } = body();
    expect([document.getBody().getText(), document.getBody().getNumChildren()]).toEqual(['', 1]);
    expect(app.openById(document.getId()).getName()).toBe('Surat');
    expect(app.openByUrl(`https://docs.google.com/document/d/${document.getId()}/edit`).getId()).toBe(
      document.getId(),
    );
    expect(app.openByUrl(document.getUrl()).getId()).toBe(document.getId());
    expect(() => app.openById('tidak-ada')).toThrow(/^Document is missing/);
    expect(app.getActiveDocument()).toBeNull();
  });

  it('is closed to others until it is shared with them', () => {
    const { document, state } = body();
    const other = open('b@desa.id', state).app;
    expect(() => other.openById(document.getId())).toThrow(/^Document is missing/);
    document.addViewer('b@desa.id');
    expect(other.openById(document.getId()).getName()).toBe('Surat');
    document.addEditor('b@desa.id');
    expect([document.getEditors().map(String), document.getViewers()]).toEqual([
      ['staf@desa.id', 'b@desa.id'],
      [],
    ]);
  });

  it('takes no more changes once it was saved and closed', () => {
    const { app, document, body: part } = body();
    part.appendParagraph('isi');
    document.saveAndClose();
    expect(() => part.appendParagraph('lagi')).toThrow('Document is closed, its contents cannot be updated.');
    expect(app.openById(document.getId()).getBody().getText()).toBe('\nisi');
  });

  it('is printed as PDF by the office, with escaped text', () => {
    const { document, body: part, printed, session } = body();
    part.appendParagraph('<b>Desa</b> & kawan').setAttributes({ BOLD: true });
    const blob = document.getAs('application/pdf');
    expect([blob.getName(), blob.getContentType()]).toEqual(['Surat.pdf', 'application/pdf']);
    expect(printed[0]).toContain('&lt;b&gt;Desa&lt;/b&gt; &amp; kawan');
    expect(printed[0]).toContain('font-weight:bold');
    expect(session.remaining('filesConverted')).toBe(1_999);
    expect(() => document.getAs('text/html')).toThrow(/is not supported/);
  });

  it('stands in Drive and is copied there as a template', () => {
    const { session, app, document, body: part } = body();
    part.appendParagraph('Yth. {{nama}}');
    const copy = new DriveApp(session).getFileById(document.getId()).makeCopy('Surat A');
    const opened = app.openById(copy.getId());
    opened.getBody().replaceText('{{nama}}', 'Kades Batokan');
    expect(opened.getBody().getText()).toBe('\nYth. Kades Batokan');
    expect(part.getText()).toBe('\nYth. {{nama}}');
  });

  it('has header and footer only once they are added', () => {
    const { document } = body();
    expect([document.getHeader(), document.getFooter()]).toEqual([null, null]);
    document.addHeader().appendParagraph('Kop');
    expect(document.getHeader()?.getText()).toBe('\nKop');
    expect(() => document.addHeader()).toThrow(/already contains a header/);
  });
});

describe('replaceText and findText', () => {
  it('the pattern is a regular expression, the replacement is taken as it stands', () => {
    const { body: part } = body();
    part.appendParagraph('Tanggal 2026-01-05 dan 2026-02-06');
    part.replaceText('\\d{4}-\\d{2}-\\d{2}', '$1 hari');
    expect(part.getText()).toBe('\nTanggal $1 hari dan $1 hari');
    expect(() => part.replaceText('(', 'x')).toThrow(/^Invalid regular expression pattern/);
  });

  it('reaches table cells and keeps the look of the replaced letters', () => {
    const { body: part } = body();
    const table = be(part.appendTable([['{{a}}', 'tetap']]), Table);
    be(table.getCell(0, 0), TableCell).editAsText().setBold(true);
    part.replaceText('{{a}}', 'Desa');
    const text = be(table.getCell(0, 0), TableCell).editAsText();
    expect([text.getText(), text.isBold(0), text.isBold(3)]).toEqual(['Desa', true, true]);
  });

  it('finds one match after the other', () => {
    const { body: part } = body();
    part.appendParagraph('satu dua satu');
    part.appendParagraph('satu');
    const first = part.findText('satu');
    const second = part.findText('satu', first);
    const third = part.findText('satu', second);
    expect([
      first?.getStartOffset(),
      first?.getEndOffsetInclusive(),
      second?.getStartOffset(),
      third?.getStartOffset(),
    ]).toEqual([0, 3, 9, 0]);
    expect(part.findText('satu', third)).toBeNull();
    expect(part.findText('tiada')).toBeNull();
  });
});

describe('parts', () => {
  it('paragraphs have heading, alignment and text, and stand in order', () => {
    const { app, body: part } = body();
    const title = be(part.insertParagraph(0, 'Judul'), Paragraph);
    title.setHeading(app.ParagraphHeading.of('HEADING1')).setAlignment(app.HorizontalAlignment.of('CENTER'));
    expect([String(title.getHeading()), String(title.getAlignment())]).toEqual(['HEADING1', 'CENTER']);
    expect(be(title.appendText(' kedua'), Text).getText()).toBe('Judul kedua');
    expect(title.getNumChildren()).toBe(1);
    expect(part.getChildIndex(title)).toBe(0);
    expect(String(title.getType())).toBe('PARAGRAPH');
    expect(title.getNextSibling()).not.toBeNull();
    expect(() => title.asTable()).toThrow("PARAGRAPH can't be cast to TABLE.");
    expect(part.getParagraphs()).toHaveLength(2);
  });

  it('a section never loses its last paragraph', () => {
    const { body: part } = body();
    part.appendParagraph('a');
    part.removeChild(part.getChild(0));
    expect(part.getText()).toBe('a');
    expect(() => part.removeChild(part.getChild(0))).toThrow(
      "Can't remove the last paragraph in a document section.",
    );
    part.clear();
    expect([part.getText(), part.getNumChildren()]).toEqual(['', 1]);
    expect(() => part.getChild(3)).toThrow(/must be less than the number of child elements/);
  });

  it('list items beside each other are one list', () => {
    const { app, body: part } = body();
    const first = be(part.appendListItem('a'), ListItem);
    const second = be(part.appendListItem('b'), ListItem);
    part.appendParagraph('-');
    const third = be(part.appendListItem('c'), ListItem);
    expect(second.getListId()).toBe(first.getListId());
    expect(third.getListId()).not.toBe(first.getListId());
    third.setListId(first).setGlyphType(app.GlyphType.of('NUMBER')).setNestingLevel(1);
    expect([third.getListId(), String(third.getGlyphType()), third.getNestingLevel()]).toEqual([
      first.getListId(),
      'NUMBER',
      1,
    ]);
    expect(part.getListItems()).toHaveLength(3);
  });

  it('tables give rows and cells, grow and shrink', () => {
    const { body: part } = body();
    const table = be(
      part.appendTable([
        ['Desa', 'Lapor'],
        ['Besah', 'ya'],
      ]),
      Table,
    );
    expect([table.getNumRows(), be(table.getRow(1), TableRow).getNumCells()]).toEqual([2, 2]);
    expect(be(table.getCell(1, 0), TableCell).getText()).toBe('Besah');
    const row = be(table.appendTableRow(), TableRow);
    row.appendTableCell('Betet');
    be(row.appendTableCell(), TableCell).setText('tidak').setBackgroundColor('#ff0000');
    expect(table.getText()).toBe('Desa\nLapor\nBesah\nya\nBetet\ntidak');
    table.removeRow(0);
    expect(table.getNumRows()).toBe(2);
    expect(() => table.getCell(9, 0)).toThrow(/Row index/);
    expect(be(table.getCell(0, 0), TableCell).getParentTable()?.getType()?.name()).toBe('TABLE');
    expect(part.getTables()).toHaveLength(1);
  });

  it('a part is put into a document as a copy, and only when it stands nowhere', () => {
    const { body: part, app } = body();
    const paragraph = part.appendParagraph('asli');
    expect(() => part.appendParagraph(paragraph)).toThrow('Element must be detached.');
    const other = app.create('Lain').getBody();
    other.appendParagraph(paragraph.copy());
    expect(other.getText()).toBe('\nasli');
  });

  it('pictures come from image blobs', () => {
    const { session, body: part } = body();
    const picture = new Blob(session, {
      bytes: Buffer.from([1, 2]),
      contentType: 'image/png',
      name: 'x.png',
    });
    part.appendImage(picture);
    expect(part.getImages()).toHaveLength(1);
    const text = new Blob(session, { bytes: Buffer.from('x'), contentType: 'text/plain', name: null });
    expect(() => part.appendImage(text)).toThrow('Invalid image data.');
  });
});

describe('letters', () => {
  it('get a look for a stretch, and give it back by offset', () => {
    const { body: part } = body();
    const text = be(part.appendParagraph('Desa Besah'), Paragraph).editAsText();
    text.setBold(5, 9, true).setForegroundColor(0, 3, '#FF0000').setFontSize(14);
    expect([text.isBold(0), text.isBold(5), text.isBold()]).toEqual([null, true, null]);
    expect([text.getForegroundColor(1), text.getFontSize()]).toEqual(['#ff0000', 14]);
    expect(text.getTextAttributeIndices()).toEqual([0, 4, 5]);
    expect(() => text.setBold(5, 99, true)).toThrow(/must be less than the content length/);
    expect(() => text.setForegroundColor('merah')).toThrow('Invalid argument: color');
  });

  it('are inserted, deleted and set', () => {
    const { body: part } = body();
    const text = be(part.appendParagraph('Kasiman'), Paragraph).editAsText();
    text.insertText(0, 'Kec. ').deleteText(0, 1).appendText('!').setLinkUrl('https://contoh.id');
    expect([text.getText(), text.getLinkUrl(0)]).toEqual(['c. Kasiman!', 'https://contoh.id']);
    text.setText('baru');
    expect(text.getText()).toBe('baru');
  });

  it('of a whole part count one offset for each break', () => {
    const { body: part } = body();
    part.setText('ab\ncd');
    const text = part.editAsText();
    text.setItalic(3, 4, true);
    expect([text.isItalic(0), text.isItalic(3)]).toEqual([null, true]);
  });
});

describe('looks and the rest', () => {
  it('a body gives its headings a look, which the printer uses', () => {
    const { app, document, body: part, printed } = body();
    const heading = app.ParagraphHeading.of('HEADING1');
    part.setHeadingAttributes(heading, { FOREGROUND_COLOR: '#112233', BOLD: true });
    expect(part.getHeadingAttributes(heading)).toEqual({ FOREGROUND_COLOR: '#112233', BOLD: true });
    be(part.appendParagraph('Judul'), Paragraph).setHeading(heading);
    document.getBlob();
    expect(printed[0]).toMatch(/<h1 style="[^"]*color:#112233/);
  });

  it('letters stand raised or lowered', () => {
    const { app, body: part } = body();
    const paragraph = be(part.appendParagraph('m2'), Paragraph);
    paragraph.editAsText().setTextAlignment(1, 1, app.TextAlignment.of('SUPERSCRIPT'));
    expect(String(paragraph.editAsText().getTextAlignment(1))).toBe('SUPERSCRIPT');
    expect(paragraph.getTextAlignment()).toBeNull();
    paragraph.setTextAlignment(app.TextAlignment.of('NORMAL'));
    expect(String(paragraph.getTextAlignment())).toBe('NORMAL');
  });

  it('nothing is selected, and there are no footnotes, bookmarks or named ranges', () => {
    const { document, body: part } = body();
    expect([document.getSelection(), document.getCursor()]).toEqual([null, null]);
    expect([
      document.getBookmarks(),
      document.getNamedRanges(),
      document.getFootnotes(),
      part.getFootnotes(),
    ]).toEqual([[], [], [], []]);
  });
});

it('declares every method it claims', () => {
  const { app, document, body: part } = body();
  const table = be(part.appendTable([['x']]), Table);
  const paragraph = be(part.appendParagraph('x'), Paragraph);
  const faces = [
    app,
    document,
    part,
    table,
    table.getRow(0),
    table.getCell(0, 0),
    paragraph,
    paragraph.editAsText(),
    part.appendListItem('x'),
    part.appendHorizontalRule(),
    part.appendPageBreak(),
    document.addHeader(),
    document.addFooter(),
    document.getTabs()[0] ?? app,
    part.findText('x') ?? app,
  ];
  expect(part).toBeInstanceOf(Body);
  for (const face of faces) {
    for (const method of Object.keys(serviceRuleOf(face)?.methods ?? {})) {
      expect([serviceRuleOf(face)?.name, method, typeof Reflect.get(face, method)]).toEqual([
        serviceRuleOf(face)?.name,
        method,
        'function',
      ]);
    }
  }
});
