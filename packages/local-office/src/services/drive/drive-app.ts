// How does a script reach files and folders?
import { declareService } from '../../runtime/service';
import type { Session } from '../../runtime/session';
import { textArgument } from '../form/arguments';
import type { FaceOf } from '../form/face-of';
import type { DriveEntry } from './drive-data';
import { accesses, permissions } from './drive-enums';
import {
  type DriveHooks,
  driveRead,
  driveWrite,
  File,
  FileIterator,
  Folder,
  FolderIterator,
  idsOfToken,
} from './drive-faces';
import {
  allEntries,
  isTrashed,
  listedEntries,
  nameOf,
  openEntry,
  ownerOf,
  rootFolder,
  sizeOf,
} from './drive-model';
import { parseSearch } from './drive-search';

/** 15 GB, shared by all files of a consumer account. */
const STORAGE_BYTES = 15 * 1024 ** 3;

type Shape = FaceOf<Omit<GoogleAppsScript.Drive.DriveApp, 'createFile' | 'enforceSingleParent'>>;

/** DriveApp; `createFile` and its kin act on the user's own Drive. */
export class DriveApp implements Shape {
  readonly Access = accesses;
  readonly Permission = permissions;

  constructor(
    private readonly session: Session,
    private readonly hooks: DriveHooks = {},
  ) {}

  private files(isWanted: (entry: DriveEntry) => boolean): FileIterator {
    const found = listedEntries(this.session, false).filter(isWanted);
    return new FileIterator(
      this.session,
      found.map(({ id }) => id),
      this.hooks,
    );
  }

  private folders(isWanted: (entry: DriveEntry) => boolean): FolderIterator {
    const found = listedEntries(this.session, true).filter(isWanted);
    return new FolderIterator(
      this.session,
      found.map(({ id }) => id),
      this.hooks,
    );
  }

  private isPresent(entry: DriveEntry): boolean {
    return !isTrashed(this.session, entry);
  }

  getRootFolder(): Folder {
    return new Folder(this.session, rootFolder(this.session).id, this.hooks);
  }
  getFileById(id: unknown): File {
    const entry = openEntry(this.session, textArgument(id, 'DriveApp.getFileById'), false);
    return new File(this.session, entry.id, this.hooks);
  }
  getFolderById(id: unknown): Folder {
    const entry = openEntry(this.session, textArgument(id, 'DriveApp.getFolderById'), true);
    return new Folder(this.session, entry.id, this.hooks);
  }
  /** Files of this office need no resource key. */
  getFileByIdAndResourceKey(id: unknown, _resourceKey: unknown): File {
    return this.getFileById(id);
  }
  getFolderByIdAndResourceKey(id: unknown, _resourceKey: unknown): Folder {
    return this.getFolderById(id);
  }
  getFiles(): FileIterator {
    return this.files((entry) => this.isPresent(entry));
  }
  getFilesByName(name: unknown): FileIterator {
    const wanted = textArgument(name, 'DriveApp.getFilesByName');
    return this.files((entry) => this.isPresent(entry) && nameOf(this.session, entry) === wanted);
  }
  getFilesByType(mimeType: unknown): FileIterator {
    const wanted = textArgument(mimeType, 'DriveApp.getFilesByType');
    return this.files((entry) => this.isPresent(entry) && entry.mimeType === wanted);
  }
  searchFiles(params: unknown): FileIterator {
    return this.files(parseSearch(this.session, textArgument(params, 'DriveApp.searchFiles')));
  }
  getTrashedFiles(): FileIterator {
    return this.files((entry) => entry.trashed);
  }
  getFolders(): FolderIterator {
    return this.folders((entry) => this.isPresent(entry));
  }
  getFoldersByName(name: unknown): FolderIterator {
    const wanted = textArgument(name, 'DriveApp.getFoldersByName');
    return this.folders((entry) => this.isPresent(entry) && nameOf(this.session, entry) === wanted);
  }
  searchFolders(params: unknown): FolderIterator {
    return this.folders(parseSearch(this.session, textArgument(params, 'DriveApp.searchFolders')));
  }
  getTrashedFolders(): FolderIterator {
    return this.folders((entry) => entry.trashed);
  }
  continueFileIterator(continuationToken: unknown): FileIterator {
    const token = textArgument(continuationToken, 'DriveApp.continueFileIterator');
    return new FileIterator(this.session, idsOfToken(token), this.hooks);
  }
  continueFolderIterator(continuationToken: unknown): FolderIterator {
    const token = textArgument(continuationToken, 'DriveApp.continueFolderIterator');
    return new FolderIterator(this.session, idsOfToken(token), this.hooks);
  }

  createFile(first: unknown, content: unknown = null, mimeType: unknown = null): File {
    return this.getRootFolder().createFile(first, content, mimeType);
  }
  createFolder(name: unknown): Folder {
    return this.getRootFolder().createFolder(name);
  }
  createShortcut(targetId: unknown): File {
    return this.getRootFolder().createShortcut(targetId);
  }
  createShortcutForTargetIdAndResourceKey(targetId: unknown, _resourceKey: unknown): File {
    return this.getRootFolder().createShortcut(targetId);
  }
  addFile(child: unknown): Folder {
    return this.getRootFolder().addFile(child);
  }
  addFolder(child: unknown): Folder {
    return this.getRootFolder().addFolder(child);
  }
  removeFile(child: unknown): Folder {
    return this.getRootFolder().removeFile(child);
  }
  removeFolder(child: unknown): Folder {
    return this.getRootFolder().removeFolder(child);
  }

  getStorageLimit(): number {
    return STORAGE_BYTES;
  }
  getStorageUsed(): number {
    const own = allEntries(this.session).filter(
      (entry) => ownerOf(this.session, entry) === this.session.effectiveUser,
    );
    return own.reduce((bytes, entry) => bytes + sizeOf(entry), 0);
  }
}

declareService(DriveApp, {
  name: 'DriveApp',
  needsFullAuth: true,
  methods: {
    addFile: driveWrite,
    addFolder: driveWrite,
    continueFileIterator: driveRead,
    continueFolderIterator: driveRead,
    createFile: driveWrite,
    createFolder: driveWrite,
    createShortcut: driveWrite,
    createShortcutForTargetIdAndResourceKey: driveWrite,
    getFileById: driveRead,
    getFileByIdAndResourceKey: driveRead,
    getFiles: driveRead,
    getFilesByName: driveRead,
    getFilesByType: driveRead,
    getFolderById: driveRead,
    getFolderByIdAndResourceKey: driveRead,
    getFolders: driveRead,
    getFoldersByName: driveRead,
    getRootFolder: driveRead,
    getStorageLimit: driveRead,
    getStorageUsed: driveRead,
    getTrashedFiles: driveRead,
    getTrashedFolders: driveRead,
    removeFile: driveWrite,
    removeFolder: driveWrite,
    searchFiles: driveRead,
    searchFolders: driveRead,
  },
  properties: ['Access', 'Permission'],
});
