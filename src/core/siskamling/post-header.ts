// Knows what the header of a column says in a list of guard posts.
import { nameKey } from '../clean-text';

/** What one cell of a list says of a post. */
export type PostField =
  | 'hamlet'
  | 'rw'
  | 'rts'
  | 'name'
  | 'place'
  | 'latitude'
  | 'longitude'
  | 'building'
  | 'condition'
  | 'isActive'
  | 'equipment'
  | 'groups'
  | 'leaders'
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday'
  | 'checkedOn'
  | 'state'
  | 'notes';

/** What a column holds. `wards` and `wards-rw-first` hold RT and RW in one cell, in the order of the header. */
export type PostColumn = PostField | 'code' | 'unit' | 'wards' | 'wards-rw-first';

/** By the letters and digits of a header alone, in small letters. */
const patterns: readonly (readonly [PostColumn, RegExp])[] = [
  ['code', /^(?:kode|id)(?:pos(?:kamling)?)?$/u],
  ['wards', /^(?:no|nomor)?rt(?:dan)?rw$/u],
  ['wards-rw-first', /^(?:no|nomor)?rw(?:dan)?rt$/u],
  ['rw', /^(?:nomor|no)?rw$/u],
  ['rts', /^(?:nomor|no)?rt(?:yangdilayani|dilayani)?$/u],
  [
    'unit',
    /^(?:nama)?(?:desakelurahan|kelurahandesa|desakel|desa|kelurahan|kampung|pekon|nagari|gampong|kodedesa|kodewilayah)$/u,
  ],
  ['hamlet', /^(?:nama)?(?:dusun|dukuh|lingkungan|jaro|kejaroan|banjar|jorong)(?:lingkungan)?$/u],
  ['name', /^(?:nama)?(?:pos|poskamling|posronda|poskeamanan)$|^nama$/u],
  ['place', /^(?:letak|lokasi|alamat|tempat)(?:pos(?:kamling)?)?$/u],
  ['latitude', /^(?:lintang|latitude|lat)$/u],
  ['longitude', /^(?:bujur|longitude|long|lng|lon)$/u],
  ['building', /^(?:jenis|status|bentuk)?bangunan(?:pos)?$/u],
  ['condition', /^kondisi(?:bangunan|pos)?$/u],
  ['isActive', /^(?:status)?(?:ke)?aktif(?:an)?(?:tidakaktif|tidak|yatidak)?$/u],
  ['equipment', /^(?:per|ke)?lengkapan(?:pos)?$|^sarana(?:prasarana)?$|^peralatan$/u],
  ['groups', /^(?:jumlah|jml)?(?:regu|kelompok)(?:ronda|jaga)?$/u],
  ['leaders', /^(?:nama)?ketua(?:regu|kelompok)?$/u],
  ['monday', /^senin$/u],
  ['tuesday', /^selasa$/u],
  ['wednesday', /^rabu$/u],
  ['thursday', /^kamis$/u],
  ['friday', /^jum?m?[’']?at$/u],
  ['saturday', /^sabtu$/u],
  ['sunday', /^minggu$|^ahad$/u],
  ['checkedOn', /^(?:tanggal|tgl)?(?:di)?(?:periksa|cek|data|pemeriksaan|pendataan)$/u],
  ['state', /^status(?:pos)?$|^ada(?:tidakada)?$/u],
  ['notes', /^(?:catatan|keterangan|ket)$/u],
];

/** What the column holds; null for a header that says nothing of a post. `unitWord` is the office's word for its units. */
export function postHeader(title: string, unitWord: string): PostColumn | null {
  const key = nameKey(title);
  if (key !== '' && key === nameKey(unitWord)) return 'unit';
  return patterns.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}
