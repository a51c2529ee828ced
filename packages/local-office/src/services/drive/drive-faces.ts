// What can a script do with a file, a folder and a list of them?
import { declareService, type MethodRule, ServiceError, signatureError } from '../../runtime/service';
import type { Session } from '../../runtime/session';
import { booleanArgument, textArgument } from '../form/arguments';
import type { FaceOf } from '../form/face-of';
import { Blob, blobOf } from '../utilities/blob';
import type { DriveEntry } from './drive-data';
import { accesses, permissions } from './drive-enums';
import {
  changeOwner,
  copyFile,
  createFile,
  createFolder,
  createShortcut,
  editorsOf,
  grant,
  isTrashed,
  listedEntries,
  move,
  nameOf,
  openEntry,
  ownerOf,
  permissionOf,
  plainText,
  rename,
  requireEdit,
  revoke,
  rootFolder,
  sizeOf,
  targetTypeOf,
  urlOf,
  viewersOf,
} from './drive-model';
import { parseSearch } from './drive-search';
import { DriveUser, emailOf, emailsOf } from './drive-user';

/** What other services do for Drive. */
export interface DriveHooks {
  /**
   * Content of a spreadsheet, form or document in another format, charged as a conversion; undefined when nobody can
   * convert it.
   */
  readonly exportAs?: (id: string, kind: DriveEntry['kind'], contentType: string) => Uint8Array | undefined;
}

const driveScope = 'https://www.googleapis.com/auth/drive';
export const driveRead: MethodRule = { kind: 'read', scopes: [driveScope, `${driveScope}.readonly`] };
export const driveWrite: MethodRule = { kind: 'write', scopes: [driveScope] };

/** What files and folders have in common. */
abstract class DriveItem {
  protected abstract readonly className: 'File' | 'Folder';

  constructor(
    protected readonly session: Session,
    readonly id: string,
    protected readonly hooks: DriveHooks,
  ) {}

  get entry(): DriveEntry {
    return openEntry(this.session, this.id, this.className === 'Folder');
  }

  protected named(method: string): string {
    return `DriveApp.${this.className}.${method}`;
  }

  protected edit(change: (entry: DriveEntry) => void): this {
    const { entry } = this;
    requireEdit(this.session, entry);
    change(entry);
    entry.updatedMs = this.session.now();
    return this;
  }

  getId(): string {
    return this.entry.id;
  }
  getName(): string {
    return nameOf(this.session, this.entry);
  }
  setName(name: unknown): this {
    rename(this.session, this.entry, textArgument(name, this.named('setName')));
    return this;
  }
  getUrl(): string {
    return urlOf(this.entry);
  }
  getDescription(): string | null {
    const { description } = this.entry;
    return description === '' ? null : description;
  }
  setDescription(description: unknown): this {
    const text = textArgument(description, this.named('setDescription'));
    return this.edit((entry) => {
      entry.description = text;
    });
  }
  getDateCreated(): Date {
    return new Date(this.entry.createdMs);
  }
  getLastUpdated(): Date {
    return new Date(this.entry.updatedMs);
  }
  isStarred(): boolean {
    return this.entry.starred;
  }
  setStarred(starred: unknown): this {
    this.entry.starred = booleanArgument(starred, this.named('setStarred'));
    return this;
  }
  isTrashed(): boolean {
    return isTrashed(this.session, this.entry);
  }
  setTrashed(trashed: unknown): this {
    const value = booleanArgument(trashed, this.named('setTrashed'));
    return this.edit((entry) => {
      entry.trashed = value;
    });
  }
  getParents(): FolderIterator {
    const { parentId } = this.entry;
    return new FolderIterator(this.session, parentId === null ? [] : [parentId], this.hooks);
  }
  moveTo(destination: unknown): this {
    if (!(destination instanceof Folder)) throw signatureError(this.named('moveTo'), [destination]);
    move(this.session, this.entry, destination.entry);
    return this;
  }
  getOwner(): DriveUser {
    return new DriveUser(this.session, ownerOf(this.session, this.entry));
  }
  setOwner(user: unknown): this {
    changeOwner(this.session, this.entry, emailOf(user, this.named('setOwner')));
    return this;
  }
  getEditors(): DriveUser[] {
    return editorsOf(this.session, this.entry).map((email) => new DriveUser(this.session, email));
  }
  getViewers(): DriveUser[] {
    return viewersOf(this.session, this.entry).map((email) => new DriveUser(this.session, email));
  }
  addEditor(user: unknown): this {
    grant(this.session, this.entry, 'editors', emailOf(user, this.named('addEditor')));
    return this;
  }
  addEditors(users: unknown): this {
    for (const email of emailsOf(users, this.named('addEditors')))
      grant(this.session, this.entry, 'editors', email);
    return this;
  }
  addViewer(user: unknown): this {
    grant(this.session, this.entry, 'viewers', emailOf(user, this.named('addViewer')));
    return this;
  }
  addViewers(users: unknown): this {
    for (const email of emailsOf(users, this.named('addViewers')))
      grant(this.session, this.entry, 'viewers', email);
    return this;
  }
  removeEditor(user: unknown): this {
    revoke(this.session, this.entry, ['editors'], emailOf(user, this.named('removeEditor')));
    return this;
  }
  removeViewer(user: unknown): this {
    revoke(this.session, this.entry, ['viewers', 'commenters'], emailOf(user, this.named('removeViewer')));
    return this;
  }
  revokePermissions(user: unknown): this {
    const email = emailOf(user, this.named('revokePermissions'));
    revoke(this.session, this.entry, ['editors', 'viewers', 'commenters'], email);
    return this;
  }
  getAccess(user: unknown): object {
    const email = emailOf(user, this.named('getAccess'));
    return permissions.of(permissionOf(this.session, this.entry, email));
  }
  getSharingAccess(): object {
    return accesses.of(this.entry.access);
  }
  getSharingPermission(): object {
    return permissions.of(this.entry.permission);
  }
  /** Domains exist only for Workspace accounts. */
  setSharing(accessType: unknown, permissionType: unknown): this {
    const [access, permission] = [accesses.nameOf(accessType), permissions.nameOf(permissionType)];
    if (access === undefined || permission === undefined) {
      throw signatureError(this.named('setSharing'), [accessType, permissionType]);
    }
    const account = this.session.state.accounts.find(({ email }) => email === this.session.effectiveUser);
    if (access.startsWith('DOMAIN') && account?.kind !== 'workspace') {
      throw new ServiceError('Access denied: DriveApp.');
    }
    if (access !== 'PRIVATE' && permission === 'NONE')
      throw new ServiceError('Invalid argument: permissionType');
    return this.edit((entry) => {
      entry.access = access;
      entry.permission = access === 'PRIVATE' ? 'NONE' : permission;
    });
  }
  isShareableByEditors(): boolean {
    return this.entry.shareableByEditors;
  }
  setShareableByEditors(shareable: unknown): this {
    const value = booleanArgument(shareable, this.named('setShareableByEditors'));
    return this.edit((entry) => {
      entry.shareableByEditors = value;
    });
  }
  getResourceKey(): string | null {
    return null;
  }
  getSecurityUpdateEligible(): boolean {
    return false;
  }
  getSecurityUpdateEnabled(): boolean {
    return false;
  }
  /** Google's security update of 2021 concerns no file of this office. */
  setSecurityUpdateEnabled(_enabled: unknown): this {
    throw new ServiceError('This file is not eligible for the security update.');
  }
  getSize(): number {
    return sizeOf(this.entry);
  }
  toString(): string {
    return this.getName();
  }
}

type FileShape = FaceOf<Omit<GoogleAppsScript.Drive.File, 'getThumbnail' | 'makeCopy'>>;

/** DriveApp.File. */
export class File extends DriveItem implements FileShape {
  protected readonly className = 'File';

  getMimeType(): string {
    return this.entry.mimeType;
  }

  /** Google's own files come as PDF, as on Google. */
  getBlob(): Blob {
    const { entry } = this;
    if (entry.kind !== 'file') return this.getAs('application/pdf');
    return new Blob(this.session, {
      bytes: Buffer.from(entry.base64, 'base64'),
      contentType: entry.mimeType,
      name: entry.name,
    });
  }

  getAs(contentType: unknown): Blob {
    const { entry, session } = this;
    const type = textArgument(contentType, this.named('getAs'));
    if (entry.kind === 'file') return this.getBlob().getAs(type);
    const bytes = this.hooks.exportAs?.(entry.id, entry.kind, type);
    if (bytes === undefined) {
      throw new ServiceError(`Converting from ${entry.mimeType} to ${type} is not supported.`);
    }
    const extension = type === 'application/pdf' ? '.pdf' : '';
    return new Blob(session, { bytes, contentType: type, name: `${nameOf(session, entry)}${extension}` });
  }

  setContent(content: unknown): this {
    const text = textArgument(content, this.named('setContent'));
    if (this.entry.kind !== 'file') throw new ServiceError('Invalid argument: content');
    return this.edit((entry) => {
      entry.base64 = Buffer.from(text).toString('base64');
    });
  }

  getDownloadUrl(): string | null {
    const { entry } = this;
    return entry.kind === 'file' ? `https://drive.google.com/uc?id=${entry.id}&export=download` : null;
  }

  /** `()`, `(name)`, `(destination)` or `(name, destination)`; without a folder it lands beside the original. */
  makeCopy(first: unknown = null, second: unknown = null): File {
    const { entry, session } = this;
    const folder = [first, second].find((value) => value instanceof Folder);
    const isNamed = typeof first === 'string';
    if (!isNamed && first !== null && !(first instanceof Folder)) {
      throw signatureError(this.named('makeCopy'), [first]);
    }
    const name = isNamed ? first : `Copy of ${nameOf(session, entry)}`;
    const parent = folder instanceof Folder ? folder.entry : this.copyPlace();
    return new File(session, copyFile(session, entry, name, parent).id, this.hooks);
  }

  /** Beside the original where the user may write there, else in the own Drive. */
  private copyPlace(): DriveEntry {
    const { session, entry } = this;
    const parent = entry.parentId === null ? undefined : session.state.drive.entries[entry.parentId];
    const right = parent === undefined ? 'NONE' : permissionOf(session, parent, session.effectiveUser);
    return parent !== undefined && (right === 'OWNER' || right === 'EDIT') ? parent : rootFolder(session);
  }

  addCommenter(user: unknown): this {
    grant(this.session, this.entry, 'commenters', emailOf(user, this.named('addCommenter')));
    return this;
  }
  addCommenters(users: unknown): this {
    for (const email of emailsOf(users, this.named('addCommenters'))) {
      grant(this.session, this.entry, 'commenters', email);
    }
    return this;
  }
  removeCommenter(user: unknown): this {
    revoke(this.session, this.entry, ['commenters'], emailOf(user, this.named('removeCommenter')));
    return this;
  }
  /** What a shortcut points at; null for any other file. */
  getTargetId(): string | null {
    return this.entry.targetId ?? null;
  }
  getTargetMimeType(): string | null {
    return targetTypeOf(this.session, this.entry);
  }
  getTargetResourceKey(): string | null {
    return null;
  }
}

type FolderShape = FaceOf<Omit<GoogleAppsScript.Drive.Folder, 'createFile'>>;

/** DriveApp.Folder. */
export class Folder extends DriveItem implements FolderShape {
  protected readonly className = 'Folder';

  private list(isFolder: boolean, isWanted: (entry: DriveEntry) => boolean = () => true): string[] {
    const { id } = this.entry;
    return listedEntries(this.session, isFolder)
      .filter((entry) => entry.parentId === id && !isTrashed(this.session, entry) && isWanted(entry))
      .map((entry) => entry.id);
  }

  private files(isWanted?: (entry: DriveEntry) => boolean): FileIterator {
    return new FileIterator(this.session, this.list(false, isWanted), this.hooks);
  }

  private folders(isWanted?: (entry: DriveEntry) => boolean): FolderIterator {
    return new FolderIterator(this.session, this.list(true, isWanted), this.hooks);
  }

  getFiles(): FileIterator {
    return this.files();
  }
  getFilesByName(name: unknown): FileIterator {
    const wanted = textArgument(name, this.named('getFilesByName'));
    return this.files((entry) => nameOf(this.session, entry) === wanted);
  }
  getFilesByType(mimeType: unknown): FileIterator {
    const wanted = textArgument(mimeType, this.named('getFilesByType'));
    return this.files((entry) => entry.mimeType === wanted);
  }
  searchFiles(params: unknown): FileIterator {
    const isMeant = parseSearch(this.session, textArgument(params, this.named('searchFiles')));
    const { id } = this.entry;
    const found = listedEntries(this.session, false).filter(
      (entry) => entry.parentId === id && isMeant(entry),
    );
    return new FileIterator(
      this.session,
      found.map((entry) => entry.id),
      this.hooks,
    );
  }
  getFolders(): FolderIterator {
    return this.folders();
  }
  getFoldersByName(name: unknown): FolderIterator {
    const wanted = textArgument(name, this.named('getFoldersByName'));
    return this.folders((entry) => nameOf(this.session, entry) === wanted);
  }
  searchFolders(params: unknown): FolderIterator {
    const isMeant = parseSearch(this.session, textArgument(params, this.named('searchFolders')));
    return this.folders(isMeant);
  }

  /** `(blob)`, `(name, content)` or `(name, content, mimeType)`. */
  createFile(first: unknown, content: unknown = null, mimeType: unknown = null): File {
    const method = this.named('createFile');
    const blob = blobOf(first);
    const file =
      blob === undefined
        ? {
            name: textArgument(first, method),
            bytes: Buffer.from(textArgument(content, method)),
            mimeType: mimeType === null ? plainText : textArgument(mimeType, method),
          }
        : {
            name: blob.getName() ?? 'Untitled',
            bytes: blob.read().bytes,
            mimeType: blob.getContentType() ?? 'application/octet-stream',
          };
    return new File(this.session, createFile(this.session, file, this.entry).id, this.hooks);
  }

  createFolder(name: unknown): Folder {
    const made = createFolder(this.session, textArgument(name, this.named('createFolder')), this.entry);
    return new Folder(this.session, made.id, this.hooks);
  }

  createShortcut(targetId: unknown): File {
    const target = textArgument(targetId, this.named('createShortcut'));
    return new File(this.session, createShortcut(this.session, target, this.entry).id, this.hooks);
  }
  /** Files of this office need no resource key. */
  createShortcutForTargetIdAndResourceKey(targetId: unknown, _resourceKey: unknown): File {
    return this.createShortcut(targetId);
  }

  /** The older way to move. */
  addFile(child: unknown): this {
    if (!(child instanceof File)) throw signatureError(this.named('addFile'), [child]);
    move(this.session, child.entry, this.entry);
    return this;
  }
  addFolder(child: unknown): this {
    if (!(child instanceof Folder)) throw signatureError(this.named('addFolder'), [child]);
    move(this.session, child.entry, this.entry);
    return this;
  }
  /** Takes a child out of this folder, into the owner's Drive where it lies nowhere else. */
  removeFile(child: unknown): this {
    if (!(child instanceof File)) throw signatureError(this.named('removeFile'), [child]);
    return this.remove(child.entry);
  }
  removeFolder(child: unknown): this {
    if (!(child instanceof Folder)) throw signatureError(this.named('removeFolder'), [child]);
    return this.remove(child.entry);
  }
  private remove(child: DriveEntry): this {
    requireEdit(this.session, child);
    if (child.parentId === this.entry.id) child.parentId = null;
    return this;
  }
}

/** A position in a list; Google's lists are read one by one. */
abstract class ItemIterator {
  private at = 0;

  constructor(
    protected readonly session: Session,
    private readonly ids: readonly string[],
    protected readonly hooks: DriveHooks,
  ) {}

  hasNext(): boolean {
    return this.at < this.ids.length;
  }

  /** Remembers the place, for DriveApp.continueFileIterator in a later execution. */
  getContinuationToken(): string {
    return Buffer.from(JSON.stringify(this.ids.slice(this.at))).toString('base64');
  }

  protected take(): string {
    const id = this.ids[this.at];
    if (id === undefined) {
      throw new ServiceError('Cannot retrieve the next object: iterator has reached the end.');
    }
    this.at += 1;
    return id;
  }
}

/** Ids that a continuation token holds; throws on anything else. */
export function idsOfToken(token: string): string[] {
  try {
    const ids: unknown = JSON.parse(Buffer.from(token, 'base64').toString('utf8'));
    if (Array.isArray(ids) && ids.every((id): id is string => typeof id === 'string')) return ids;
  } catch {
    // Not JSON: told below.
  }
  throw new ServiceError('Invalid argument: continuationToken');
}

/** DriveApp.FileIterator. */
export class FileIterator extends ItemIterator implements FaceOf<GoogleAppsScript.Drive.FileIterator> {
  next(): File {
    return new File(this.session, this.take(), this.hooks);
  }
}

/** DriveApp.FolderIterator. */
export class FolderIterator extends ItemIterator implements FaceOf<GoogleAppsScript.Drive.FolderIterator> {
  next(): Folder {
    return new Folder(this.session, this.take(), this.hooks);
  }
}

const iteratorMethods = { getContinuationToken: 'local', hasNext: driveRead, next: driveRead } as const;
declareService(FileIterator, { name: 'FileIterator', methods: iteratorMethods });
declareService(FolderIterator, { name: 'FolderIterator', methods: iteratorMethods });

const itemMethods = {
  addEditor: driveWrite,
  addEditors: driveWrite,
  addViewer: driveWrite,
  addViewers: driveWrite,
  getAccess: driveRead,
  getDateCreated: driveRead,
  getDescription: driveRead,
  getEditors: driveRead,
  getId: driveRead,
  getLastUpdated: driveRead,
  getName: driveRead,
  getOwner: driveRead,
  getParents: driveRead,
  getResourceKey: driveRead,
  getSecurityUpdateEligible: driveRead,
  getSecurityUpdateEnabled: driveRead,
  getSharingAccess: driveRead,
  getSharingPermission: driveRead,
  getSize: driveRead,
  getUrl: driveRead,
  getViewers: driveRead,
  isShareableByEditors: driveRead,
  isStarred: driveRead,
  isTrashed: driveRead,
  moveTo: driveWrite,
  removeEditor: driveWrite,
  removeViewer: driveWrite,
  revokePermissions: driveWrite,
  setDescription: driveWrite,
  setName: driveWrite,
  setOwner: driveWrite,
  setSecurityUpdateEnabled: driveWrite,
  setShareableByEditors: driveWrite,
  setSharing: driveWrite,
  setStarred: driveWrite,
  setTrashed: driveWrite,
} as const;

declareService(File, {
  name: 'File',
  methods: {
    ...itemMethods,
    addCommenter: driveWrite,
    addCommenters: driveWrite,
    getAs: driveRead,
    getBlob: driveRead,
    getDownloadUrl: driveRead,
    getMimeType: driveRead,
    getTargetId: driveRead,
    getTargetMimeType: driveRead,
    getTargetResourceKey: driveRead,
    makeCopy: driveWrite,
    removeCommenter: driveWrite,
    setContent: driveWrite,
  },
});

declareService(Folder, {
  name: 'Folder',
  methods: {
    ...itemMethods,
    addFile: driveWrite,
    addFolder: driveWrite,
    createFile: driveWrite,
    createFolder: driveWrite,
    createShortcut: driveWrite,
    createShortcutForTargetIdAndResourceKey: driveWrite,
    getFiles: driveRead,
    getFilesByName: driveRead,
    getFilesByType: driveRead,
    getFolders: driveRead,
    getFoldersByName: driveRead,
    removeFile: driveWrite,
    removeFolder: driveWrite,
    searchFiles: driveRead,
    searchFolders: driveRead,
  },
});
