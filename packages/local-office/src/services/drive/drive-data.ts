// What does the office remember of files and folders?

export type DriveAccess = 'ANYONE' | 'ANYONE_WITH_LINK' | 'DOMAIN' | 'DOMAIN_WITH_LINK' | 'PRIVATE';
export type DrivePermission = 'VIEW' | 'EDIT' | 'COMMENT' | 'OWNER' | 'ORGANIZER' | 'FILE_ORGANIZER' | 'NONE';

/**
 * An entry of Drive. Spreadsheets, forms and documents live in their own slices; they have an entry here only once
 * Drive was told something of them (a folder, a description, sharing), and their name and editors stay there.
 */
export interface DriveEntry {
  readonly id: string;
  readonly kind: 'file' | 'folder' | 'spreadsheet' | 'form' | 'document';
  /** Of files and folders; '' for the others. */
  name: string;
  mimeType: string;
  /** Content of a plain file. */
  base64: string;
  /** Of a shortcut: the id of what it points at. */
  readonly targetId?: string;
  /** Null: taken out of every folder, or the root itself. */
  parentId: string | null;
  description: string;
  starred: boolean;
  trashed: boolean;
  /** Of files and folders; '' for the others. */
  owner: string;
  readonly editors: string[];
  readonly viewers: string[];
  readonly commenters: string[];
  access: DriveAccess;
  permission: DrivePermission;
  shareableByEditors: boolean;
  readonly createdMs: number;
  updatedMs: number;
}

export interface DriveState {
  readonly entries: Record<string, DriveEntry>;
}

export function emptyDrive(): DriveState {
  return { entries: {} };
}
