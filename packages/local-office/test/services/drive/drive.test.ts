import { newForm } from '../../../src/form/new-form';
import { serviceRuleOf } from '../../../src/runtime/service';
import { DriveApp } from '../../../src/services/drive/drive-app';
import type { DriveHooks } from '../../../src/services/drive/drive-faces';
import { Blob } from '../../../src/services/utilities/blob';
import { newWorkbook } from '../../../src/workbook/new-workbook';
import { officeSession } from '../office-session';

function open(user?: string, shared?: ReturnType<typeof officeSession>['state'], hooks?: DriveHooks) {
  const office = officeSession(user, shared);
  return { ...office, app: new DriveApp(office.session, hooks) };
}

function all<Item>(iterator: { hasNext(): boolean; next(): Item }): Item[] {
  const items: Item[] = [];
  while (iterator.hasNext()) items.push(iterator.next());
  return items;
}
function names(iterator: { hasNext(): boolean; next(): { getName(): string } }) {
  return all(iterator).map((item) => item.getName());
}
const missing = /^No item with the given ID could be found\./;

describe('files', () => {
  it('makes text files and blobs, and reads them back', () => {
    const { app, session } = open();
    const file = app.createFile('catatan.txt', 'Halo, desa');
    expect([file.getName(), file.getMimeType(), file.getSize()]).toEqual(['catatan.txt', 'text/plain', 10]);
    expect(app.getFileById(file.getId()).getBlob().getDataAsString()).toBe('Halo, desa');
    const blob = new Blob(session, { bytes: Buffer.from('a,b'), contentType: 'text/csv', name: 'd.csv' });
    expect(app.createFile(blob).getMimeType()).toBe('text/csv');
    expect(
      app.createFile('x.html', '<b>x</b>', 'text/html').setContent('baru').getBlob().getDataAsString(),
    ).toBe('baru');
    expect(() => app.createFile('x', '', 'application/vnd.google-apps.spreadsheet')).toThrow(
      /Invalid argument/,
    );
  });

  it('says Google’s sentence for an unknown id, a folder asked for as a file, and somebody else’s file', () => {
    const { app, state } = open();
    const folder = app.createFolder('Arsip');
    const file = app.createFile('a', 'b');
    expect(() => app.getFileById('tidak-ada')).toThrow(missing);
    expect(() => app.getFileById(folder.getId())).toThrow(missing);
    expect(() => open('b@desa.id', state).app.getFileById(file.getId())).toThrow(missing);
  });

  it('lists, finds by name and type, newest first, and leaves out what lies in the bin', () => {
    const { app } = open();
    app.createFile('a', '1');
    const second = app.createFile('b', '2', 'text/csv');
    const third = app.createFile('a', '3');
    expect(names(app.getFiles())).toEqual(['a', 'b', 'a']);
    expect(names(app.getFilesByType('text/csv'))).toEqual(['b']);
    third.setTrashed(true);
    expect(all(app.getFilesByName('a'))).toHaveLength(1);
    expect(names(app.getTrashedFiles())).toEqual(['a']);
    expect(app.getFileById(third.getId()).isTrashed()).toBe(true);
    second.setName('c');
    expect(app.getFilesByName('b').hasNext()).toBe(false);
    const files = app.getFiles();
    all(files);
    expect(() => files.next()).toThrow('Cannot retrieve the next object: iterator has reached the end.');
  });

  it('goes on with a list from its token', () => {
    const { app } = open();
    for (const name of ['a', 'b', 'c']) app.createFile(name, '');
    const files = app.getFiles();
    files.next();
    expect(names(app.continueFileIterator(files.getContinuationToken()))).toEqual(['b', 'a']);
    expect(() => app.continueFileIterator('ngawur')).toThrow('Invalid argument: continuationToken');
  });

  it('searches by title, type, folder and flags; `name` is no term of DriveApp', () => {
    const { app } = open();
    const folder = app.createFolder('Laporan');
    folder.createFile('Laporan Januari', 'kerja bakti');
    folder.createFile('Laporan Februari', '', 'text/csv').setStarred(true);
    app.createFile('Surat', '');
    expect(names(app.searchFiles("title contains 'lap' and mimeType = 'text/plain'"))).toEqual([
      'Laporan Januari',
    ]);
    expect(names(app.searchFiles(`'${folder.getId()}' in parents and not starred = true`))).toEqual([
      'Laporan Januari',
    ]);
    expect(names(app.searchFiles("fullText contains 'bakti' or title = 'surat'"))).toEqual([
      'Surat',
      'Laporan Januari',
    ]);
    expect(names(app.searchFolders("title = 'Laporan'"))).toEqual(['Laporan']);
    expect(() => app.searchFiles("name contains 'x'")).toThrow('Invalid argument: q');
    expect(() => app.searchFiles("title contains 'x")).toThrow('Invalid argument: q');
  });
});

describe('folders', () => {
  it('holds files and folders, moves them, and is their parent', () => {
    const { app } = open();
    const year = app.createFolder('2026');
    const month = year.createFolder('01');
    const file = app.createFile('a', '').moveTo(month);
    expect(names(month.getFiles())).toEqual(['a']);
    expect(names(file.getParents())).toEqual(['01']);
    expect(names(year.getFolders())).toEqual(['01']);
    expect(names(app.getRootFolder().getFolders())).toEqual(['2026']);
    expect(() => year.moveTo(month)).toThrow('Cannot move a folder into itself.');
    month.removeFile(file);
    expect(file.getParents().hasNext()).toBe(false);
  });

  it('holds shortcuts, which know what they point at', () => {
    const { app } = open();
    const file = app.createFile('a.csv', 'x', 'text/csv');
    const shortcut = app.createFolder('Pintasan').createShortcut(file.getId());
    expect([shortcut.getName(), shortcut.getTargetId(), shortcut.getTargetMimeType()]).toEqual([
      'a.csv',
      file.getId(),
      'text/csv',
    ]);
    expect([file.getTargetId(), file.getTargetMimeType()]).toEqual([null, null]);
    expect(() => app.createShortcut('tidak-ada')).toThrow(missing);
  });

  it('takes its contents along into the bin', () => {
    const { app } = open();
    const folder = app.createFolder('x');
    const file = folder.createFile('a', '');
    folder.setTrashed(true);
    expect(file.isTrashed()).toBe(true);
    expect(app.getFilesByName('a').hasNext()).toBe(false);
  });
});

describe('sharing', () => {
  it('gives and takes rights, also those inherited from a folder', () => {
    const { app, state } = open();
    const folder = app.createFolder('Bersama').addViewer('b@desa.id');
    const file = folder.createFile('a', 'x');
    const other = open('b@desa.id', state).app;
    expect(other.getFileById(file.getId()).getName()).toBe('a');
    expect(() => other.getFileById(file.getId()).setName('c')).toThrow('Access denied: DriveApp.');
    file.addEditor('b@desa.id').addViewer('c@desa.id').addCommenter('d@desa.id');
    other.getFileById(file.getId()).setName('c');
    expect(file.getEditors().map((user) => user.getEmail())).toEqual(['b@desa.id']);
    expect(file.getViewers().map((user) => user.getEmail())).toEqual(['c@desa.id', 'd@desa.id']);
    expect(String(file.getAccess('staf@desa.id'))).toBe('OWNER');
    file.revokePermissions('b@desa.id');
    expect(String(file.getAccess('b@desa.id'))).toBe('VIEW');
  });

  it('opens to everybody with the link, and knows no domain for a consumer account', () => {
    const { app, state } = open();
    const file = app.createFile('a', 'x');
    file.setSharing(app.Access.of('ANYONE_WITH_LINK'), app.Permission.of('VIEW'));
    expect([String(file.getSharingAccess()), String(file.getSharingPermission())]).toEqual([
      'ANYONE_WITH_LINK',
      'VIEW',
    ]);
    const other = open('b@desa.id', state).app;
    expect(other.getFileById(file.getId()).getName()).toBe('a');
    expect(other.getFiles().hasNext()).toBe(false);
    expect(() => file.setSharing(app.Access.of('DOMAIN'), app.Permission.of('VIEW'))).toThrow(
      'Access denied: DriveApp.',
    );
  });

  it('hands a file over; who had it may still edit', () => {
    const { app } = open();
    const file = app.createFile('a', 'x').setOwner('b@desa.id');
    expect([file.getOwner().getEmail(), String(file.getAccess('staf@desa.id'))]).toEqual([
      'b@desa.id',
      'EDIT',
    ]);
  });
});

describe('spreadsheets, forms and documents', () => {
  const withBook = () => {
    const office = open(undefined, undefined, {
      exportAs: (id, kind, type) => Buffer.from(`${kind} ${id} ${type}`),
    });
    const book = newWorkbook({ id: 'buku', name: 'Kasiman', owner: 'staf@desa.id' });
    office.state.workbooks[book.id] = book;
    return { ...office, book };
  };

  it('stand in Drive under their own names and people', () => {
    const { app, book } = withBook();
    const file = app.getFileById('buku');
    expect([file.getName(), file.getMimeType()]).toEqual([
      'Kasiman',
      'application/vnd.google-apps.spreadsheet',
    ]);
    file.setName('Kasiman 2026').addEditor('b@desa.id').addViewer('c@desa.id');
    expect([book.name, book.editors, book.viewers]).toEqual(['Kasiman 2026', ['b@desa.id'], ['c@desa.id']]);
    expect(names(app.getFilesByType('application/vnd.google-apps.spreadsheet'))).toEqual(['Kasiman 2026']);
    expect(file.getUrl()).toContain('/spreadsheets/d/buku/');
  });

  it('a copied spreadsheet is a workbook of its own in the chosen folder, owned by who copied it', () => {
    const { app, state, book } = withBook();
    const folder = app.createFolder('Salinan');
    const copy = app.getFileById('buku').makeCopy('Templat', folder);
    const made = state.workbooks[copy.getId()];
    expect(made?.name).toBe('Templat');
    expect(made).not.toBe(book);
    expect(names(folder.getFiles())).toEqual(['Templat']);
    expect(app.getFileById('buku').makeCopy().getName()).toBe('Copy of Kasiman');
  });

  it('a copied form starts unpublished and without answers', () => {
    const { app, state, session } = open();
    const form = newForm({
      name: 'Lapor',
      isPublished: true,
      owner: 'staf@desa.id',
      now: 0,
      newId: (prefix) => session.newId(prefix),
    });
    state.forms[form.id] = form;
    const copy = app.getFileById(form.id).makeCopy('Lapor 2');
    expect(state.forms[copy.getId()]).toMatchObject({
      fileName: 'Lapor 2',
      isPublished: false,
      responses: [],
    });
  });

  it('come as PDF through the office’s printer', () => {
    const { app } = withBook();
    const blob = app.getFileById('buku').getBlob();
    expect([blob.getContentType(), blob.getName(), blob.getDataAsString()]).toEqual([
      'application/pdf',
      'Kasiman.pdf',
      'spreadsheet buku application/pdf',
    ]);
  });
});

it('declares every method it claims', () => {
  const { app } = open();
  const folder = app.createFolder('x');
  for (const face of [
    app,
    folder,
    app.createFile('a', ''),
    app.getFiles(),
    app.getFolders(),
    folder.getOwner(),
  ]) {
    for (const method of Object.keys(serviceRuleOf(face)?.methods ?? {})) {
      expect([method, typeof Reflect.get(face, method)]).toEqual([method, 'function']);
    }
  }
});
