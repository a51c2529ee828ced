// Where does a photo go that a respondent attached?
import { keepUpload } from '../../src/form/keep-upload';
import { emptyDrive } from '../../src/services/drive/drive-data';
import { formWith, morning } from './form-fixture';

it('goes into the Drive of the form’s owner, in one folder per form, each file under its own id', () => {
  const drive = emptyDrive();
  const form = formWith({ type: 'FILE_UPLOAD', title: 'Foto' });
  const file = { name: 'foto.jpg', size: 120_000, type: 'image/jpeg' };
  const first = keepUpload(drive, form, file, morning);
  const second = keepUpload(drive, form, { ...file, name: 'dua.jpg', type: '' }, morning);
  expect(first).not.toBe(second);
  const folder = drive.entries[drive.entries[first]?.parentId ?? ''];
  expect(folder).toMatchObject({ kind: 'folder', name: 'Laporan (File responses)', owner: 'kasi@desa.id' });
  expect(drive.entries[first]).toMatchObject({ kind: 'file', name: 'foto.jpg', mimeType: 'image/jpeg' });
  expect(drive.entries[second]).toMatchObject({ parentId: folder?.id, mimeType: 'application/octet-stream' });
});
