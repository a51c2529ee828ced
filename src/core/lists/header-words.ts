// Understands the headers of the columns that offices put into their lists.

import { positionsInHeader } from '../contacts/position';
import type { OfficeTier } from '../office/unit';

/** What a header says that its column holds. `bare-name` is a person in a list of people, a unit in a list of units. */
export type HeaderKind =
  | 'number'
  | 'code'
  | 'parent-code'
  | 'unit'
  | 'parent'
  | 'kind'
  | 'bare-name'
  | 'person'
  | 'position'
  | 'email'
  | 'phone'
  | 'reminded'
  | 'unused';

export interface HeaderMeaning {
  readonly kind: HeaderKind;
  /** Whose name, number or address it is: `Kepala Desa`; none where the header does not say. */
  readonly holders: readonly string[];
  /** Which of two columns of numbers is preferred: WhatsApp 3, mobile 2, any other 1. */
  readonly rank: number;
}

/** What is never kept, whoever it is about. */
const unused: readonly RegExp[] = [
  /\bnip[dt]?\b|\bniapd?\b|\bnipdes\b|\bnrp\b|nomor induk/u,
  /\bnik\b|\bno kk\b|^kk$|\bktp\b|\bnpwp\b|kartu keluarga|\bbpjs\b/u,
  /\bsk\b|surat keputusan|pengangkatan|pelantikan|dilantik|perbup/u,
  /masa (?:jabatan|bakti|tugas|kerja)|periode|\btmt\b|(?:akhir|awal|mulai|lama|purna) (?:masa )?(?:jabatan|tugas|menjabat)|berakhir|\btahun\b|\bthn\b|\btgl\b|tanggal/u,
  /lahir|\bttl\b|umur|\busia\b|kelamin|\bl ?p\b|\bjk\b|gender|pendidikan|ijazah|lulusan|agama|kawin|nikah/u,
  /alamat|domisili|jalan\b|kode pos|tempat tinggal|lokasi|jarak/u,
  /golongan|\bgol\b|pangkat|eselon|rekening|\brek\b|\bbank\b|gaji|siltap|anggaran|pagu|\bdana\b|honor/u,
  /keterangan|\bket\b|catatan|paraf|tanda ?tangan|\bttd\b|\bfoto\b|website|\bweb\b|facebook|instagram|luas|penduduk|jumlah|\bjml\b|koordinat|lintang|bujur|latitude|longitude|kehadiran/u,
  /nama (?:ibu|ayah|bapak|istri|isteri|suami|anak|pasangan|orang tua|ortu|usaha|bumdes|sekolah|kegiatan|lembaga|posyandu|bank|jalan|panggilan)/u,
  /kode (?:bps|pos|dagri lama)/u,
];

/** A header in small letters; points, lines and signs between words are blanks. */
export function plainHeader(header: string): string {
  return header
    .toLowerCase()
    .replace(/[_./\\()[\]{}:*,&+\s-]+/gu, ' ')
    .trim();
}

/** What the header of a column means; null where its words are not known. */
export function meaningOf(header: string, tier: OfficeTier): HeaderMeaning | null {
  const plain = plainHeader(header);
  if (plain === '' || plain.length > 60 || /\d{5}|@/u.test(header)) return null;
  const kind = kindOf(plain, tier);
  if (kind === null) return null;
  const holders = ['person', 'phone', 'email'].includes(kind) ? positionsInHeader(plain) : [];
  return { kind, holders, rank: kind === 'phone' ? rankOf(plain) : 0 };
}

function kindOf(plain: string, tier: OfficeTier): HeaderKind | null {
  if (/surel|\be ?mail\b|surat elektronik|\bgmail\b/u.test(plain)) return 'email';
  if (/diingatkan|pengingat/u.test(plain)) return 'reminded';
  if (/^(?:no|nomor|nomer|num|n0|urut|no ?urut|nomor urut|#|id|no id)$/u.test(plain)) return 'number';
  if (unused.some((words) => words.test(plain))) return 'unused';
  if (isPhoneHeader(plain)) return 'phone';
  const area = areaKind(plain, tier);
  if (area !== null) return area;
  if (/^(?:kontak|contact|cp|narahubung)$/u.test(plain)) return 'phone';
  if (/jabatan|posisi|\btugas\b|^sebagai$/u.test(plain) && !/^pejabat/u.test(plain)) return 'position';
  if (positionsInHeader(plain).length > 0) return 'person';
  if (tier !== 'desa' && /\bdusun\b|\bdukuh\b|^r[tw]\b|\br[tw]$/u.test(plain)) return 'unused';
  if (/^(?:jenis|tipe|status|status wilayah|jenis wilayah|bentuk|status desa kelurahan)$/u.test(plain))
    return 'kind';
  if (/^(?:nama|name|nm)$/u.test(plain)) return 'bare-name';
  return /\bnama\b|\bnm\b|petugas|person|narahubung|penanggung jawab|\bpic\b|pejabat|kontak|operator|^aparat(?:ur)?\b|^perangkat\b|^personil\b/u.test(
    plain,
  )
    ? 'person'
    : null;
}

function isPhoneHeader(plain: string): boolean {
  return (
    /whats ?app|\bwa\b|\bhp\b|\bnohp\b|hand ?phone|telep|\btelp?\b|\btlp\b|seluler|ponsel|\bphone\b|mobile|\bsms\b/u.test(
      plain,
    ) ||
    /\b(?:no|nomor|nomer) (?:kontak|cp|yang bisa|aktif)|kontak (?:person|hp|wa|kades|desa|sekdes|kepala|sekretaris)/u.test(
      plain,
    )
  );
}

function rankOf(plain: string): number {
  if (/whats ?app|\bwa\b/u.test(plain)) return 3;
  return /hp\b|hand ?phone|ponsel|seluler|mobile/u.test(plain) ? 2 : 1;
}

const villageWord =
  'desa|kelurahan|kel|ds|kampung|pekon|gampong|nagari|tiyuh|lembang|kalurahan|negeri|desa adat|pemdes|pemerintah desa';
const districtWord = 'kecamatan|kec|distrik|kapanewon|kemantren|district';
const provinceWord = 'provinsi|prov|propinsi|province';
const regencyWord = `kabupaten|kab|kota|regency|${provinceWord}`;

/** Whether the header names units, their codes, or the areas above them; `Sekretaris Desa` names neither. */
function areaKind(plain: string, tier: OfficeTier): HeaderKind | null {
  const isCode = /^(?:kode|kd|code|id|no kode)\b|\b(?:kode|code)$/u.test(plain);
  const named = plain
    .replace(
      /\b(?:kode|kd|code|id|no|nama|nm|name|asal|unit|wilayah|wil|dari|kemendagri|permendagri|administrasi|dan)\b/gu,
      ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim();
  const isOnly = (words: string): boolean => new RegExp(`^(?:(?:${words})(?: |$))+$`, 'u').test(`${named}`);
  const own = {
    pusat: provinceWord,
    provinsi: 'kabupaten|kab|kota|regency',
    kabupaten: districtWord,
    kecamatan: villageWord,
    desa: 'rw|rt|jaro|kejaroan|dusun|lingkungan',
  }[tier];
  const above = {
    pusat: 'indonesia|negara|nasional|country',
    provinsi: provinceWord,
    kabupaten: regencyWord,
    kecamatan: `${districtWord}|${regencyWord}`,
    desa: `${villageWord}|${districtWord}|${regencyWord}`,
  }[tier];
  if (isOnly(own)) return isCode ? 'code' : 'unit';
  if (isOnly(above) || /^(?:parent|induk|kode induk|parent code|parent id)$/u.test(plain))
    return isCode || /^parent|induk/u.test(plain) ? 'parent-code' : 'parent';
  if (named === '' && isCode) return 'code';
  return named === '' && /wilayah|^unit|asal/u.test(plain) ? 'unit' : null;
}
