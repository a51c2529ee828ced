// Where does a file go that a respondent attaches?
import type { DriveEntry, DriveState } from '../services/drive/drive-data';
import type { FormData } from './form-data';
import type { UploadedFile } from './form-request';
import { shownTitle } from './form-view';

function entry(
  input: Pick<DriveEntry, 'id' | 'kind' | 'name' | 'mimeType' | 'parentId' | 'description'>,
  owner: string,
  now: number,
): DriveEntry {
  return {
    ...input,
    base64: '',
    starred: false,
    trashed: false,
    owner,
    editors: [],
    viewers: [],
    commenters: [],
    access: 'PRIVATE',
    permission: 'NONE',
    shareableByEditors: true,
    createdMs: now,
    updatedMs: now,
  };
}

/**
 * Puts an attached file into the folder of the form's files, in the Drive of the form's owner, and tells its id.
 * Only name, type and size are known here (the size stands in the description); the content stays on the phone.
 */
export function keepUpload(drive: DriveState, form: FormData, file: UploadedFile, now: number): string {
  const folderId = `1berkas${form.publishedId.slice(-24)}`;
  drive.entries[folderId] ??= entry(
    {
      id: folderId,
      kind: 'folder',
      name: `${shownTitle(form)} (File responses)`,
      mimeType: 'application/vnd.google-apps.folder',
      parentId: null,
      description: '',
    },
    form.owner,
    now,
  );
  let number = 1;
  while (Object.hasOwn(drive.entries, `${folderId}-${number}`)) number += 1;
  const id = `${folderId}-${number}`;
  drive.entries[id] = entry(
    {
      id,
      kind: 'file',
      name: file.name,
      mimeType: file.type || 'application/octet-stream',
      parentId: folderId,
      description: `${file.size} byte`,
    },
    form.owner,
    now,
  );
  return id;
}
