// What a person may ask of the grid, and how it is answered.
import type { CalculationContext } from '../formulas/recalculate';
import type { Rect } from '../grid-range';
import type { BrokenRule } from '../rules/checked-write';
import { editRefusal, warningsFor } from '../rules/protection';
import type { CellValue, SheetData, WorkbookData } from '../workbook-data';

/** Google's kinds of change (AS/guides/triggers/events). */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** What onEdit and onChange are told. */
export interface UserEvent {
  readonly changeType: ChangeType;
  readonly sheetId: number;
  /** The edited cells; absent: no onEdit is raised, only onChange. */
  readonly range?: Rect;
  /** Only for a single cell: the new value as text (absent when cleared) and the old one (absent when blank). */
  readonly value?: string;
  readonly oldValue?: string;
}

export interface UserResult {
  readonly ok: boolean;
  /** Why it was refused, or a warning, in Indonesian. */
  readonly message?: string;
  /** True: nothing stands against it but a protection that only warns. */
  readonly warns?: true;
  readonly event?: UserEvent;
}

export interface UserContext {
  /** E-mail of the person at the screen; '' may change nothing. */
  readonly user: string;
  readonly calculation: CalculationContext;
  /** The person has confirmed the warning of a protection that only warns. */
  readonly confirmed?: boolean;
}

export interface TypedText {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Something a person asks the grid to do; rows, columns and places are 1-based. */
export type UserIntent =
  | {
      readonly kind: 'insertRows' | 'insertColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
      readonly side?: 'before' | 'after';
    }
  | {
      readonly kind: 'deleteRows' | 'deleteColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'moveRows' | 'moveColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
      readonly to: number;
    }
  | { readonly kind: 'renameSheet'; readonly sheetId: number; readonly name: string }
  | { readonly kind: 'moveSheet'; readonly sheetId: number; readonly index: number }
  | { readonly kind: 'addSheet'; readonly name?: string; readonly index?: number }
  | { readonly kind: 'duplicateSheet' | 'deleteSheet' | 'hideSheet' | 'showSheet'; readonly sheetId: number }
  | {
      readonly kind: 'sort';
      readonly sheetId: number;
      readonly a1: string;
      readonly column: number;
      readonly ascending: boolean;
    }
  | {
      readonly kind: 'sortSheet';
      readonly sheetId: number;
      readonly column: number;
      readonly ascending: boolean;
    }
  | {
      readonly kind: 'setNote';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly note: string;
    }
  | {
      readonly kind: 'toggleCheckbox';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: 'clear'; readonly sheetId: number; readonly a1: string }
  | {
      readonly kind: 'setColumnWidth';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
      readonly size: number;
    }
  | {
      readonly kind: 'setRowHeight';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
      readonly size: number;
    };

/** The intents of one or some kinds. */
export type IntentOf<Kind extends UserIntent['kind']> = Extract<UserIntent, { kind: Kind }>;

export const sentences = {
  viewer: 'Anda hanya dapat melihat buku kerja ini, tidak mengubahnya.',
  protected:
    'Anda mencoba mengubah sel atau objek yang dilindungi. Hubungi pemilik spreadsheet untuk menghapus perlindungan jika Anda perlu mengubahnya.',
  warning: 'Anda akan mengubah bagian yang dilindungi dari perubahan tidak sengaja. Tetap ubah?',
  noSheet: 'Lembar ini tidak ada lagi.',
  outside: 'Tempat itu berada di luar lembar.',
  tooLong: 'Isi sel melebihi batas 50.000 karakter.',
  tooMany: 'Tindakan ini membuat buku kerja melebihi batas 10.000.000 sel.',
  lastSheet: 'Anda tidak dapat menghapus semua lembar dalam dokumen.',
  linkedForm:
    'Tab ini menerima jawaban formulir. Putuskan tautan formulir itu lebih dahulu, lalu hapus tabnya.',
  lastShown: 'Anda tidak dapat menyembunyikan semua lembar dalam dokumen.',
  allRows: 'Anda tidak dapat menghapus semua baris pada lembar.',
  allColumns: 'Anda tidak dapat menghapus semua kolom pada lembar.',
  unfrozenRows: 'Maaf, semua baris yang tidak dibekukan tidak dapat dihapus.',
  unfrozenColumns: 'Maaf, semua kolom yang tidak dibekukan tidak dapat dihapus.',
  name: 'Nama lembar tidak boleh kosong, lebih dari 100 huruf, atau sama dengan nama lembar lain.',
  noCheckbox: 'Sel ini bukan kotak centang.',
  nothing: 'Tidak ada yang dapat diurungkan.',
  changed: 'Perubahan Anda tidak dapat diurungkan karena buku kerja sudah diubah lagi setelah itu.',
} as const;

export function refuse(message: string): UserResult {
  return message === sentences.warning ? { ok: false, message, warns: true } : { ok: false, message };
}

export function mayWrite(
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect | null,
  ctx: UserContext,
): string | undefined {
  const refusal = editRefusal(workbook, sheet, rect, ctx.user);
  if (refusal) return sentences[refusal];
  if (rect && !ctx.confirmed && warningsFor(workbook, sheet, rect).length > 0) return sentences.warning;
  return undefined;
}

export function brokenSentence(broken: BrokenRule): string {
  const { rule, allowed } = broken;
  if (rule.helpText) return `Data yang Anda masukkan melanggar aturan validasi data: ${rule.helpText}`;
  const choices = allowed && allowed.length > 0 ? ` Pilih salah satu: ${allowed.join(', ')}.` : '';
  return `Data yang Anda masukkan melanggar aturan validasi data yang ditetapkan pada sel ini.${choices}`;
}

/** A cell's value as an event carries it: numbers and dates as plain numbers, booleans in capitals. */
function eventText(value: CellValue): string | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return 'error' in value ? value.error : undefined;
  return String(value);
}

export function editEvent(sheet: SheetData, rect: Rect, before: CellValue, after: CellValue): UserEvent {
  const single = rect.row === rect.lastRow && rect.column === rect.lastColumn;
  if (!single) return { changeType: 'EDIT', sheetId: sheet.id, range: rect };
  const value = eventText(after);
  const oldValue = eventText(before);
  return {
    changeType: 'EDIT',
    sheetId: sheet.id,
    range: rect,
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** Done; only onChange is raised. */
export function other(sheet: SheetData): UserResult {
  return {
    ok: true,
    event: { changeType: 'OTHER', sheetId: sheet.id },
  };
}
