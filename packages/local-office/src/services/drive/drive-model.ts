// Which files and folders are there, who may see them, and how are they made, copied and moved?
import { copyForm } from '../../form/new-form';
import { ServiceError } from '../../runtime/service';
import type { Session } from '../../runtime/session';
import { MIME_TYPES } from '../utilities/mime-type';
import type { DriveEntry, DrivePermission } from './drive-data';

/** Google's sentence for a file that is missing or closed to the user. */
const noSuchItem =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

const LARGEST_FILE_BYTES = 50 * 1024 * 1024;

/** A spreadsheet, form or document behind an entry: its name and people live in its own slice. */
interface Original {
  readonly kind: 'spreadsheet' | 'form' | 'document';
  readonly name: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

function originalOf({ state }: Session, id: string): Original | undefined {
  const workbook = Object.hasOwn(state.workbooks, id) ? state.workbooks[id] : undefined;
  if (workbook !== undefined) return { kind: 'spreadsheet', ...peopleOf(workbook), name: workbook.name };
  const form = Object.hasOwn(state.forms, id) ? state.forms[id] : undefined;
  if (form !== undefined) {
    return { kind: 'form', owner: form.owner, editors: form.editors, viewers: [], name: form.fileName };
  }
  const document = Object.hasOwn(state.documents, id) ? state.documents[id] : undefined;
  return document === undefined
    ? undefined
    : { kind: 'document', ...peopleOf(document), name: document.name };
}

function peopleOf(data: {
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}) {
  return { owner: data.owner, editors: data.editors, viewers: data.viewers };
}

const mimeTypes = {
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
  form: 'application/vnd.google-apps.form',
  document: 'application/vnd.google-apps.document',
  folder: 'application/vnd.google-apps.folder',
} as const;

interface NewEntry {
  readonly id: string;
  readonly kind: DriveEntry['kind'];
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
  readonly parentId: string | null;
  readonly owner: string;
  readonly targetId?: string;
}

function addEntry(session: Session, input: NewEntry): DriveEntry {
  const now = session.now();
  const entry: DriveEntry = {
    ...input,
    description: '',
    starred: false,
    trashed: false,
    editors: [],
    viewers: [],
    commenters: [],
    access: 'PRIVATE',
    permission: 'NONE',
    shareableByEditors: true,
    createdMs: now,
    updatedMs: now,
  };
  session.state.drive.entries[entry.id] = entry;
  return entry;
}

/** The id of an account's topmost folder; always the same for the same account. */
function rootId(email: string): string {
  return `0A${Buffer.from(email).toString('base64url')}PVA`;
}

/** My Drive of the effective user. */
export function rootFolder(session: Session): DriveEntry {
  return rootOf(session, session.effectiveUser);
}

function rootOf(session: Session, owner: string): DriveEntry {
  return (
    session.state.drive.entries[rootId(owner)] ??
    addEntry(session, {
      id: rootId(owner),
      kind: 'folder',
      name: 'Drive Saya',
      mimeType: mimeTypes.folder,
      base64: '',
      parentId: null,
      owner,
    })
  );
}

/** The entry of any id that Drive knows, made on the way for spreadsheets, forms and documents. */
function entryOf(session: Session, id: string): DriveEntry | undefined {
  const { entries } = session.state.drive;
  const known = Object.hasOwn(entries, id) ? entries[id] : undefined;
  const original = originalOf(session, id);
  if (known !== undefined)
    return known.kind === 'file' || known.kind === 'folder' || original ? known : undefined;
  if (original === undefined) return undefined;
  return addEntry(session, {
    id,
    kind: original.kind,
    name: '',
    mimeType: mimeTypes[original.kind],
    base64: '',
    parentId: rootOf(session, original.owner).id,
    owner: '',
  });
}

/** All entries, the youngest first. */
export function allEntries(session: Session): DriveEntry[] {
  const { state } = session;
  for (const id of [
    ...Object.keys(state.workbooks),
    ...Object.keys(state.forms),
    ...Object.keys(state.documents),
  ]) {
    entryOf(session, id);
  }
  return Object.values(state.drive.entries)
    .filter((entry) => entryOf(session, entry.id) !== undefined)
    .reverse()
    .sort((left, right) => right.createdMs - left.createdMs);
}

/** What an entry is called, wherever its name is kept. */
export function nameOf(session: Session, entry: DriveEntry): string {
  return originalOf(session, entry.id)?.name ?? entry.name;
}

export function ownerOf(session: Session, entry: DriveEntry): string {
  return originalOf(session, entry.id)?.owner ?? entry.owner;
}

/** Addresses that may edit, without the owner. */
export function editorsOf(session: Session, entry: DriveEntry): readonly string[] {
  return (originalOf(session, entry.id)?.editors ?? entry.editors).filter(
    (email) => email !== ownerOf(session, entry),
  );
}

/** Addresses that may look or comment but not edit. */
export function viewersOf(session: Session, entry: DriveEntry): readonly string[] {
  const own = originalOf(session, entry.id)?.viewers ?? [];
  return [...new Set([...own, ...entry.viewers, ...entry.commenters])];
}

/** What an account may do, its own rights and those of the containing folders together. */
export function permissionOf(session: Session, entry: DriveEntry, email: string): DrivePermission {
  if (ownerOf(session, entry) === email) return 'OWNER';
  if (editorsOf(session, entry).includes(email)) return 'EDIT';
  if (entry.commenters.includes(email)) return 'COMMENT';
  if (viewersOf(session, entry).includes(email)) return 'VIEW';
  const parent = entry.parentId === null ? undefined : session.state.drive.entries[entry.parentId];
  const inherited = parent === undefined ? 'NONE' : permissionOf(session, parent, email);
  return inherited === 'OWNER' ? 'EDIT' : inherited;
}

/** Whether the effective user may open it: by name or by the link's sharing. */
function isOpenTo(session: Session, entry: DriveEntry): boolean {
  return entry.access !== 'PRIVATE' || permissionOf(session, entry, session.effectiveUser) !== 'NONE';
}

/** The entry of an id; throws Google's sentence when it is missing, of the other sort, or closed to the user. */
export function openEntry(session: Session, id: string, isFolder: boolean): DriveEntry {
  const entry = id === 'root' ? rootFolder(session) : entryOf(session, id);
  if (entry === undefined || (entry.kind === 'folder') !== isFolder || !isOpenTo(session, entry)) {
    throw new ServiceError(noSuchItem);
  }
  return entry;
}

/** Entries that stand in the user's own listings. */
export function listedEntries(session: Session, isFolder: boolean): DriveEntry[] {
  return allEntries(session).filter(
    (entry) =>
      (entry.kind === 'folder') === isFolder &&
      entry.id !== rootId(ownerOf(session, entry)) &&
      permissionOf(session, entry, session.effectiveUser) !== 'NONE',
  );
}

/** True when the entry or a folder around it lies in the bin. */
export function isTrashed(session: Session, entry: DriveEntry): boolean {
  if (entry.trashed) return true;
  const parent = entry.parentId === null ? undefined : session.state.drive.entries[entry.parentId];
  return parent === undefined ? false : isTrashed(session, parent);
}

/** Throws unless the effective user may change the entry. */
export function requireEdit(session: Session, entry: DriveEntry): void {
  const right = permissionOf(session, entry, session.effectiveUser);
  const byLink = entry.access !== 'PRIVATE' && entry.permission === 'EDIT';
  if (right !== 'OWNER' && right !== 'EDIT' && !byLink) throw new ServiceError('Access denied: DriveApp.');
}

export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mimeType: string;
}

/** Google's own sorts of files cannot be made from bytes. */
export function createFile(session: Session, file: NewFile, parent: DriveEntry): DriveEntry {
  requireEdit(session, parent);
  if (file.mimeType.startsWith('application/vnd.google-apps')) {
    throw new ServiceError('Invalid argument: file.contentType');
  }
  if (file.bytes.length > LARGEST_FILE_BYTES)
    throw new ServiceError('File exceeds the maximum file size of 52428800.');
  return addEntry(session, {
    id: session.newId('1file'),
    kind: 'file',
    name: file.name,
    mimeType: file.mimeType,
    base64: Buffer.from(file.bytes).toString('base64'),
    parentId: parent.id,
    owner: session.effectiveUser,
  });
}

export function createFolder(session: Session, name: string, parent: DriveEntry): DriveEntry {
  requireEdit(session, parent);
  return addEntry(session, {
    id: session.newId('1folder'),
    kind: 'folder',
    name,
    mimeType: mimeTypes.folder,
    base64: '',
    parentId: parent.id,
    owner: session.effectiveUser,
  });
}

/** A file that points at another one or at a folder, under its name. */
export function createShortcut(session: Session, targetId: string, parent: DriveEntry): DriveEntry {
  requireEdit(session, parent);
  const target = entryOf(session, targetId);
  if (target === undefined || !isOpenTo(session, target)) throw new ServiceError(noSuchItem);
  return addEntry(session, {
    id: session.newId('1shortcut'),
    kind: 'file',
    name: nameOf(session, target),
    mimeType: 'application/vnd.google-apps.shortcut',
    base64: '',
    parentId: parent.id,
    owner: session.effectiveUser,
    targetId: target.id,
  });
}

/** The type of what an entry points at; null for an ordinary file or when the target is gone. */
export function targetTypeOf(session: Session, entry: DriveEntry): string | null {
  return entry.targetId === undefined ? null : (entryOf(session, entry.targetId)?.mimeType ?? null);
}

/** A copy belongs to who makes it; sharing, description and stars stay behind. */
export function copyFile(session: Session, entry: DriveEntry, name: string, parent: DriveEntry): DriveEntry {
  const { state, effectiveUser: owner } = session;
  const now = session.now();
  const id = copyOriginal(session, entry, name);
  if (id === undefined) {
    return createFile(
      session,
      { name, bytes: Buffer.from(entry.base64, 'base64'), mimeType: entry.mimeType },
      parent,
    );
  }
  const made = addEntry(session, { ...entryBasis(entry), id, name: '', parentId: parent.id, owner: '' });
  if (state.documents[id]) Object.assign(state.documents[id], { owner, createdMs: now, updatedMs: now });
  return made;
}

function entryBasis({ kind, mimeType }: DriveEntry) {
  return { kind, mimeType, base64: '' };
}

/** Copies a spreadsheet, form or document; undefined for a plain file. */
function copyOriginal(session: Session, entry: DriveEntry, name: string): string | undefined {
  const { state, effectiveUser: owner } = session;
  const workbook = entry.kind === 'spreadsheet' ? state.workbooks[entry.id] : undefined;
  if (workbook !== undefined) {
    session.charge('spreadsheetsCreated', 1);
    const id = session.newId('1sheet');
    const copy = structuredClone(workbook);
    // The answers' tab of a form becomes an ordinary tab: its form stays with the original.
    for (const sheet of copy.sheets) sheet.formUrl = null;
    state.workbooks[id] = { ...copy, id, name, owner, editors: [], viewers: [], selections: {} };
    return id;
  }
  const form = entry.kind === 'form' ? state.forms[entry.id] : undefined;
  if (form !== undefined) {
    const copy = copyForm(form, {
      name,
      owner,
      now: session.now(),
      newId: (prefix) => session.newId(prefix),
    });
    state.forms[copy.id] = copy;
    return copy.id;
  }
  const document = entry.kind === 'document' ? state.documents[entry.id] : undefined;
  if (document === undefined) return undefined;
  session.charge('documentsCreated', 1);
  const id = session.newId('1doc');
  state.documents[id] = { ...structuredClone(document), id, name, owner, editors: [], viewers: [] };
  return id;
}

/** Gives a new name, where the name is kept. */
export function rename(session: Session, entry: DriveEntry, name: string): void {
  requireEdit(session, entry);
  const { workbooks, forms, documents } = session.state;
  const workbook = entry.kind === 'spreadsheet' ? workbooks[entry.id] : undefined;
  const form = entry.kind === 'form' ? forms[entry.id] : undefined;
  const document = entry.kind === 'document' ? documents[entry.id] : undefined;
  if (workbook !== undefined) {
    workbook.name = name;
    workbook.revision += 1;
  } else if (form !== undefined) {
    form.fileName = name;
  } else if (document !== undefined) {
    document.name = name;
  } else {
    entry.name = name;
  }
  entry.updatedMs = session.now();
}

/** Puts an entry into another folder; a folder cannot go into itself. */
export function move(session: Session, entry: DriveEntry, folder: DriveEntry): void {
  requireEdit(session, entry);
  for (let at: DriveEntry | undefined = folder; at !== undefined; ) {
    if (at.id === entry.id) throw new ServiceError('Cannot move a folder into itself.');
    at = at.parentId === null ? undefined : session.state.drive.entries[at.parentId];
  }
  entry.parentId = folder.id;
}

type PeopleList = 'editors' | 'viewers' | 'commenters';

/** The list that a right of an entry is kept in. */
function peopleList(session: Session, entry: DriveEntry, list: PeopleList): string[] {
  const { workbooks, forms, documents } = session.state;
  if (list === 'editors' && entry.kind === 'form') return forms[entry.id]?.editors ?? [];
  if (list === 'commenters' || entry.kind === 'form') return entry[list];
  if (entry.kind === 'spreadsheet') return workbooks[entry.id]?.[list] ?? [];
  if (entry.kind === 'document') return documents[entry.id]?.[list] ?? [];
  return entry[list];
}

/** Gives an account a right; a weaker one that it had is gone, a stronger one stays. */
export function grant(session: Session, entry: DriveEntry, list: PeopleList, email: string): void {
  requireEdit(session, entry);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new ServiceError(`Invalid argument: ${email}`);
  if (ownerOf(session, entry) === email) return;
  if (list !== 'editors' && editorsOf(session, entry).includes(email)) return;
  revoke(session, entry, ['editors', 'viewers', 'commenters'], email);
  peopleList(session, entry, list).push(email);
}

/** Takes rights from an account; nothing happens when it had none. */
export function revoke(
  session: Session,
  entry: DriveEntry,
  lists: readonly PeopleList[],
  email: string,
): void {
  requireEdit(session, entry);
  for (const list of lists) {
    const people = peopleList(session, entry, list);
    const index = people.findIndex((other) => other.toLowerCase() === email.toLowerCase());
    if (index >= 0) people.splice(index, 1);
  }
}

/** Hands an entry over; who had it may still edit. Forms keep their owner here. */
export function changeOwner(session: Session, entry: DriveEntry, email: string): void {
  const before = ownerOf(session, entry);
  if (before !== session.effectiveUser) throw new ServiceError('Access denied: DriveApp.');
  if (entry.kind === 'form') throw new ServiceError('File.setOwner belum didukung kantor lokal');
  revoke(session, entry, ['editors', 'viewers', 'commenters'], email);
  const original = session.state.workbooks[entry.id] ?? session.state.documents[entry.id] ?? entry;
  original.owner = email;
  peopleList(session, entry, 'editors').push(before);
}

/** Number of bytes of content; Google's own files count nothing. */
export function sizeOf(entry: DriveEntry): number {
  return Buffer.from(entry.base64, 'base64').length;
}

/** Where people open it. */
export function urlOf(entry: DriveEntry): string {
  switch (entry.kind) {
    case 'folder':
      return `https://drive.google.com/drive/folders/${entry.id}`;
    case 'spreadsheet':
      return `https://docs.google.com/spreadsheets/d/${entry.id}/edit?usp=drivesdk`;
    case 'document':
      return `https://docs.google.com/document/d/${entry.id}/edit?usp=drivesdk`;
    case 'form':
      return `https://docs.google.com/forms/d/${entry.id}/edit?usp=drivesdk`;
    case 'file':
      return `https://drive.google.com/file/d/${entry.id}/view?usp=drivesdk`;
  }
}

/** The type of a text that `createFile(name, content)` gets. */
export const plainText: string = MIME_TYPES.PLAIN_TEXT ?? 'text/plain';
