// The columns of the file of guard posts, and what stands in each row.
import { type GuardPost, NIGHTS_A_WEEK } from '../../core/siskamling/guard-post';
import { wardsText } from '../../core/siskamling/ward-number';
import type { ExportTable, ExportValue } from '../exports/export-table';
import { activeWords, buildingWords, conditionWords, nightNames } from './post-words';

interface ExportedPost {
  readonly post: GuardPost;
  readonly unitName: string;
}

type Field = (exported: ExportedPost) => ExportValue;

/** One entry per column, in order; never changed. No leader of a group is among them. */
const fields = {
  kode_desa: ({ post }) => post.unit,
  nama_desa: ({ unitName }) => unitName,
  kode_pos: ({ post }) => post.code,
  rw: ({ post }) => post.rw,
  rt: ({ post }) => wardsText(post.rts),
  nama_pos: ({ post }) => post.name,
  bangunan: ({ post }) => (post.building === null ? '' : buildingWords[post.building]),
  kondisi: ({ post }) => (post.condition === null ? '' : conditionWords[post.condition]),
  aktif: ({ post }) => (post.isActive === null ? '' : activeWords[post.isActive ? 'yes' : 'no']),
  ...Object.fromEntries(
    Array.from({ length: NIGHTS_A_WEEK }, (_, night): [string, Field] => [
      (nightNames[night] ?? '').toLowerCase(),
      ({ post }) => post.nights[night] ?? '',
    ]),
  ),
  jumlah_regu: ({ post }) => post.groups ?? '',
  lintang: ({ post }) => degreesText(post.latitude),
  bujur: ({ post }) => degreesText(post.longitude),
  diperiksa: ({ post }) => (post.checkedOn === null ? '' : { at: post.checkedOn }),
} as const satisfies Readonly<Record<string, Field>>;

/** The posts that stand, in the order given; codes, RT and RW as text. */
export function postExportTable(posts: readonly ExportedPost[]): ExportTable {
  const columns: readonly (readonly [string, Field])[] = Object.entries<Field>(fields);
  return {
    headers: columns.map(([header]) => header),
    rows: posts.map((post) => columns.map(([, field]) => field(post))),
  };
}

/** With a decimal point, as maps take it. */
function degreesText(degrees: number | null): string {
  return degrees === null ? '' : String(degrees);
}
