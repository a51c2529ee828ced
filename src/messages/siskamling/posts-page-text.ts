// Words of the dialog Poskamling.
import { anyUnit, unitHeading } from '../office/unit-word';
import { wholeText } from '../time/date-text';

export const windowTitle = 'Poskamling';

/** What the page says before the office uses it. */
export function firstUse(unitWord: string) {
  return {
    startTitle: 'Data poskamling',
    startLead: `Pantau Desa mencatat setiap poskamling: letaknya, kondisinya, aktif atau tidak, dan jadwal rondanya. Pendataan ulang dan pos aktif dihitung per ${anyUnit(unitWord)}.`,
    startMakes: [
      'Tab Poskamling, kosong: satu baris untuk setiap pos. Kode pos diberikan satu kali dan tidak dipakai lagi.',
      'Daftar yang sudah ada dapat ditempel dari Excel atau WhatsApp; diperiksa dahulu, lalu disimpan.',
    ],
    startButton: 'Mulai memakai',
    starting: 'Menyiapkan tab Poskamling…',
  } as const;
}
export const started = 'Siap dipakai. Tempel daftar pos, atau ketik di tab Poskamling.';

/** The views of the dialog. */
export const viewNames = { counts: 'Rekap', paste: 'Tempel daftar', ronda: 'Ronda' } as const;

export function countsTitle(count: number): string {
  return count === 0 ? 'Belum ada pos yang didata' : `${wholeText(count)} poskamling`;
}

/** `Aktif 2/3 = 66,7 %; dicek 3 dari 4.` */
export function activeLine(active: string, known: string): string {
  return active === 'belum didata' ? `Pos aktif: ${active}.` : `Pos aktif ${active}; dicek ${known}.`;
}

export const campaignLabel = 'Pendataan ulang';
export const countHeads = { count: 'Pos', active: 'Aktif', known: 'Dicek' } as const;
export const recountHeads = {
  before: 'Semula',
  now: 'Kini',
  change: 'Selisih',
  lastChecked: 'Terakhir dicek',
} as const;
export const notBound = 'tidak berlaku';

export function doubledTitle(count: number): string {
  return `${wholeText(count)} pasang pos tampaknya sama`;
}

export const exportHint = 'Kode sebagai teks; tanpa nama ketua regu.';

export const pasteTitle = 'Tempel daftar pos';
export const pasteList = 'Daftar pos';

export function pasteHint(unitWord: string): string {
  return `Sertakan baris judul, misalnya ${unitHeading(unitWord)}, Nama pos, RW, RT, Kondisi, Aktif. Tidak ada yang ditulis sebelum Simpan.`;
}

export function unitOfList(unitWord: string): string {
  return `${unitHeading(unitWord)}, bila daftarnya tidak menyebutnya`;
}

export const unitInList = 'Disebut di daftar';
export const check = 'Periksa';
export const checking = 'Memeriksa daftar…';
export const nothingPasted = 'Tempel daftarnya dahulu.';
export const countWords = {
  new: 'baru',
  changed: 'berubah',
  same: 'sudah tercatat',
  problem: 'perlu diperbaiki',
} as const;

/** `3 baru, 2 perlu diperbaiki. Belum ada yang disimpan.` */
export function notSavedYet(counts: string): string {
  return `${counts === '' ? 'Tidak ada pos di daftar ini' : counts}. Belum ada yang disimpan.`;
}

export function save(count: number): string {
  return `Simpan ${wholeText(count)} pos`;
}

export const sectionTitles = {
  problem: 'Perlu diperbaiki; tidak ikut disimpan',
  new: 'Pos baru',
  changed: 'Berubah',
} as const;

/** `Baris 4, Betet`. */
export function lineTitle(line: number, unit: string): string {
  return unit === '' ? `Baris ${line}` : `Baris ${line}, ${unit}`;
}

export function moreLines(count: number): string {
  return `${wholeText(count)} baris lagi`;
}

export const rondaTitle = 'Jadwal ronda';
export const rondaLead =
  'Regu dibagi ke tujuh malam menurut Jumlah regu di tab Poskamling. Malam yang sudah terisi dibiarkan.';
export const fillAll = 'Isi malam kosong';
export const filling = 'Mengisi jadwal…';
export function emptyTitle(count: number): string {
  return count === 0
    ? 'Semua pos aktif berjadwal setiap malam'
    : `${wholeText(count)} pos aktif dengan malam kosong`;
}
export const noGroups = 'Isi Jumlah regu dahulu.';
export const againTitle = 'Susun ulang';
export const againLabel = 'Pos';
export const choosePost = 'Pilih pos…';
export const again = 'Susun ulang jadwalnya';
export const againQuestion = 'Malam yang sudah terisi diganti. Ya, susun ulang';
export const noPostChosen = 'Pilih posnya dahulu.';
export const printSheets = 'Cetak jadwal ronda…';
export const openingPrint = 'Membuka halaman cetak…';
