// What an issue says to the person at the office who can put it right.
import type { IssueCode, IssueData, IssueOf } from '../../core/issue';
import { dateOf, type PlainDate } from '../../core/time/plain-date';
import { quoted } from '../quoted';
import { countWord } from '../reports/count-words';
import {
  dateText,
  dayText,
  monthText,
  periodKeyText,
  shortMomentText,
  timeText,
  weekdayText,
  wholeText,
} from '../time/date-text';
import { resultOfSender } from '../visits/result-text';
import { gapText } from './gap-text';

type Sentences = { readonly [Code in IssueCode]: (data: IssueData[Code]) => string };

function quote(text: string): string {
  return text === '' ? '(kosong)' : quoted(text);
}
const photos = { photo: 'foto', before: 'foto sebelum', after: 'foto sesudah' } as const;

function noLongerHolds(
  status: IssueData['circular-no-longer-holds']['status'],
  end: PlainDate | null,
  replacedBy: string,
): string {
  if (status === 'replaced') return `digantikan ${replacedBy}`;
  return status === 'revoked' ? 'sudah dicabut' : `berakhir${end === null ? '' : ` ${dateText(end)}`}`;
}

/** One sentence for what is wrong and what was kept, one for what to do. */
const sentences: Sentences = {
  'cell-empty': () => 'Sel ini wajib diisi. Isi selnya, lalu pilih Perbarui sekarang.',
  'cell-not-a-time': ({ text }) => `${quote(text)} bukan jam. Tulis seperti 09.00.`,
  'cell-not-a-date': ({ text }) => `${quote(text)} bukan tanggal. Tulis seperti 13 Februari 2026.`,
  'weekday-differs': ({ typed, date }) =>
    `${dateText(date)} adalah hari ${weekdayText(date)}, bukan ${typed}. Tanggalnya dipakai; perbaiki bila keliru.`,
  'cell-not-whole': ({ text }) => `${quote(text)} bukan bilangan bulat. Tulis angka saja, misalnya 12.`,
  'cell-not-among-choices': ({ text, choices }) =>
    `${quote(text)} tidak dikenal. Pilih salah satu: ${choices.join(', ')}.`,
  'cell-not-an-address': ({ text }) =>
    `${quote(text)} bukan alamat surel, jadi tidak dipakai. Tulis satu alamat saja, misalnya camat@kasiman.go.id.`,
  'contact-unit-blank': () =>
    'Desanya kosong, jadi kontak ini tidak dipakai. Pilih desanya dari daftar, juga bila sel di atasnya digabung.',
  'contact-email-unread': ({ text }) =>
    `${quote(text)} bukan alamat surel yang lengkap, jadi tidak dipakai. Tulis seperti sekdes@batokan.desa.id; dua alamat dipisah koma.`,
  'contact-phone-unread': ({ text }) =>
    `${quote(text)} bukan nomor yang utuh, jadi tidak dipakai. Tulis satu nomor, misalnya 0812 3456 7890.`,
  'contact-phones-several': ({ used }) =>
    `Ada lebih dari satu nomor; yang dipakai ${used}. Tulis nomor lain pada baris sendiri.`,
  'stages-unreadable': ({ text }) =>
    `${quote(text)} belum dapat dibaca, jadi yang dipakai tahap bawaan. Tulis seperti H-7; H-3; H; H+1; H+7, atau kosongkan bila tidak diingatkan.`,
  'rule-history-damaged': () =>
    'Catatan aturan lama pada baris ini rusak, jadi kewajibannya tidak dihitung. Urungkan perubahan pada sel ini dengan Riwayat versi.',
  'cell-not-a-period': ({ text }) =>
    `${quote(text)} bukan periode kewajiban ini. Tulis seperti Februari 2026.`,
  'workbook-zone-differs': ({ zone, officeZone }) =>
    `Zona waktu buku kerja ${zone}, sedangkan kantor memakai ${officeZone}. Tenggat tetap dihitung menurut zona kantor; jam baru dapat tampil keliru. Pilih Kesehatan, lalu Kembalikan zona dan bahasa.`,
  'workbook-locale-differs': ({ locale }) =>
    `Bahasa buku kerja ${locale}, bukan Indonesia: tanggal 5/3 yang diketik dapat terbaca 3 Mei. Pilih Kesehatan, lalu Kembalikan zona dan bahasa, dan periksa tanggal yang diketik sebelumnya.`,
  'date-may-be-swapped': ({ date, swapped }) =>
    `Terbaca ${dateText(date)}, dan diketik selagi bahasa buku kerja bukan Indonesia. Bila maksudnya ${dateText(swapped)}, pilih Kesehatan lalu Tukar; bila sudah benar, pilih Benar.`,
  'column-missing': ({ header, held }) => gapText.column(header, held),
  'column-blank': ({ header, held }) => gapText.columnBack(header, held),
  'tab-blank': ({ title, held }) => gapText.tabBack(title, held),
  'tab-missing': ({ title, held }) => gapText.tab(title, held),
  'submission-empty': ({ receivedAt }) =>
    `Formulir mengirim jawaban tanpa isi pada ${shortMomentText(receivedAt)}; tidak ada yang dihitung. Bila ada desa yang baru saja melapor, pilih Ambil laporan yang tertinggal.`,
  'report-doubled': ({ unit, activityDate }) =>
    `${unit} sudah melaporkan kegiatan ${dateText(activityDate)} yang sama; baris ini disimpan tetapi tidak dihitung. Bila memang kegiatan lain, ubah Pemeriksaan menjadi Disetujui.`,
  'report-copied': ({ firstRow }) =>
    `Baris ini salinan baris ${firstRow}, jadi tidak dihitung. Hapus baris ini; laporan lain diketik pada baris kosong.`,
  'name-missing': ({ id }) => `${id} belum bernama. Isi kolom namanya.`,
  'minimum-count-not-positive': ({ value }) =>
    `Jumlah minimal ${value} tidak mungkin. Isi 1 atau lebih; untuk menghentikan kewajiban, isi kolom Selesai.`,
  'end-before-start': ({ start, end }) =>
    `Selesai (${dateText(end)}) lebih dulu daripada mulai (${dateText(start)}). Perbaiki salah satunya.`,
  'due-day-not-in-every-month': ({ day, lastAllowed }) =>
    `Tanggal ${day} tidak ada di setiap bulan. Isi 1 sampai ${lastAllowed}, atau pilih hitungan hari setelah periode berakhir.`,
  'due-days-negative': ({ days }) =>
    `Tenggat ${days} hari sebelum periode berakhir tidak mungkin. Isi 0 atau lebih.`,
  'correction-window-negative': ({ days }) => `Hari perbaikan ${days} tidak mungkin. Isi 0 atau lebih.`,
  'rule-missing': ({ id }) => `Aturan ${id} tidak terbaca. Lengkapi barisnya, lalu pilih Perbarui sekarang.`,
  'rules-out-of-order': () =>
    'Catatan aturan lama tidak berurutan, jadi kewajibannya tidak dihitung. Urungkan perubahan terakhir dengan Riwayat versi.',
  'rule-from-inside-a-period': ({ effectiveFrom, period }) =>
    `Aturan mulai berlaku ${dateText(effectiveFrom)}, di tengah periode ${periodKeyText(period)}. Mulailah pada hari pertama periode.`,
  'no-unit-bound': ({ id }) =>
    `${id} tidak berlaku untuk siapa pun. Isi kolom Berlaku untuk, misalnya semua.`,
  'bound-unit-unknown': ({ unit }) =>
    `Kode ${quote(unit)} tidak ada di tab Desa. Periksa kolom Berlaku untuk.`,
  'obligation-twice': ({ id }) =>
    `Kunci ${quote(id)} dipakai dua kali; baris ini tidak dihitung. Beri kunci lain.`,
  'unit-code-unreadable': ({ text }) =>
    `${quote(text)} bukan kode wilayah. Ketik ulang seperti 35.22.20.2001; bila berubah menjadi angka atau tanggal, beri tanda petik satu di depannya.`,
  'unit-of-other-office': ({ unit, office }) =>
    `Kode ${unit} tidak diawali ${office}, kode kantor ini. Bila bukan wilayah kantor ini, hapus barisnya; bila kodenya sudah berganti, isi Aktif sampai.`,
  'unit-twice': ({ unit }) => `Kode ${unit} ada dua kali; baris ini tidak dihitung. Hapus salah satu.`,
  'unit-kind-contradicts-code': ({ unit, kind, kindOfCode }) =>
    `Jenis ${quote(kind)} tidak cocok dengan kode ${unit}, yang berarti ${kindOfCode}. Perbaiki salah satunya.`,
  'predecessor-unknown': ({ text }) =>
    `${quote(text)} tidak ada di tab Desa. Tulis kode lamanya seperti 35.22.20.2001; barisnya jangan dihapus.`,
  'successor-without-day': ({ unit }) =>
    `${unit} menggantikan kode lain, tetapi harinya belum ada, jadi belum dihubungkan. Isi Aktif sejak.`,
  'predecessor-still-open': ({ unit, lastDay }) =>
    `${unit} sudah digantikan, jadi dianggap berakhir ${dateText(lastDay)}. Tulis tanggal itu di Aktif sampai.`,
  'unit-intervals-overlap': ({ unit }) => `Masa aktif ${unit} bertumpukan. Perbaiki tanggalnya.`,
  'unknown-unit': ({ unit, meant = [], isShared = false }) =>
    isShared
      ? `Ada ${wholeText(meant.length)} yang bernama ${quote(unit)}: ${meant.join(' dan ')}; barisnya disimpan tetapi tidak dihitung. Pilih yang benar dari daftar.`
      : `${quote(unit)} tidak ditemukan di tab Desa; barisnya disimpan tetapi tidak dihitung. ${meant.length === 0 ? '' : `Maksudnya ${meant.join(' atau ')}? `}Pilih desa yang benar dari daftar.`,
  'unknown-obligation': ({ obligation }) =>
    `Kewajiban ${quote(obligation)} tidak ada di tab Kewajiban; barisnya disimpan tetapi tidak dihitung. Pilih dari daftar.`,
  'activity-date-unreadable': ({ text }) =>
    `Tanggal kegiatan ${quote(text)} tidak terbaca; laporannya disimpan tetapi tidak dihitung. Tulis seperti 13 Februari 2026.`,
  'activity-date-in-future': ({ activityDate, today }) =>
    `Tanggal kegiatan ${dateText(activityDate)} sesudah hari laporan diterima (${dateText(today)}); laporannya disimpan tetapi tidak dihitung. Tanyakan tanggal yang benar kepada pelapor.`,
  'activity-in-closed-year': ({ activityDate, year }) =>
    `Kegiatan ${dateText(activityDate)} termasuk tahun ${year} yang sudah ditutup; laporannya disimpan tetapi tidak dihitung. Bila tanggalnya keliru, perbaiki.`,
  'people-not-whole': ({ text }) =>
    `Jumlah warga ${quote(text)} bukan angka; laporannya disimpan tetapi tidak dihitung. Ganti dengan angka, misalnya 20.`,
  'received-before-activity': ({ activityDate, receivedAt }) =>
    `Diterima ${dateText(dateOf(receivedAt))}, sebelum kegiatan ${dateText(activityDate)}; laporannya disimpan tetapi tidak dihitung. Perbaiki salah satu tanggalnya.`,
  'received-in-future': ({ receivedAt }) =>
    `Tanggal diterima ${dateText(dateOf(receivedAt))} belum tiba; laporannya disimpan tetapi tidak dihitung. Perbaiki tanggalnya.`,
  'received-date-unreadable': ({ text }) =>
    `Tanggal diterima ${quote(text)} tidak terbaca; laporannya disimpan tetapi tidak dihitung. Tulis seperti 13 Februari 2026.`,
  'count-not-whole': ({ field, text }) =>
    `Isian “${countWord(field)}” berisi ${quote(text)}, bukan angka; laporannya disimpan tetapi tidak dihitung. Ganti dengan angka.`,
  'unit-not-bound': ({ unit, obligation }) =>
    `${unit} tidak terikat kewajiban ${obligation}; laporannya disimpan. Periksa Berlaku untuk pada tab Kewajiban.`,
  'unit-not-active': ({ unit, activityDate }) =>
    `${unit} tidak aktif sepanjang periode kegiatan ${dateText(activityDate)}; laporannya disimpan tetapi tidak dihitung. Periksa Aktif sejak dan Aktif sampai pada tab Desa.`,
  'obligation-not-in-force': ({ obligation, activityDate }) =>
    `Kewajiban ${obligation} tidak berlaku pada ${dateText(activityDate)}; laporannya disimpan. Periksa Mulai dan Selesai.`,
  'evidence-incomplete': ({ missing }) =>
    `Bukti belum lengkap: ${photos[missing]} belum ada. Minta desa melengkapi, atau ubah Pemeriksaan menjadi Disetujui.`,
  'photo-repeated': ({ activityDate, firstUnit, firstDate }) =>
    `Foto kegiatan ${dateText(activityDate)} sama dengan foto ${firstUnit}, kegiatan ${dateText(firstDate)}. Laporannya dihitung; tanyakan fotonya.`,
  'photo-for-both': ({ activityDate }) =>
    `Foto sebelum dan sesudah kegiatan ${dateText(activityDate)} adalah foto yang sama. Laporannya dihitung; tanyakan fotonya.`,
  'unit-differs-from-link': ({ unit, linkUnit }) =>
    `Laporan untuk ${unit} dikirim lewat tautan milik ${linkUnit}. Laporannya dihitung untuk ${unit}; tanyakan desa mana yang melapor. Bila keliru, perbaiki kolom Desa; bila benar, ubah Pemeriksaan menjadi Disetujui.`,
  'link-code-unknown': ({ unit, code }) =>
    `Laporan untuk ${unit} dikirim dengan ${quote(code)}, bukan kode tautan desa mana pun. Laporannya dihitung; tanyakan kepada desanya. Bila benar, ubah Pemeriksaan menjadi Disetujui.`,
  'month-reported-early': ({ month, receivedOn }) =>
    `Angka ${monthText(month)} dikirim ${dateText(receivedOn)}, sebelum bulannya berakhir. Laporannya dihitung; tanyakan apakah bulannya benar. Bila benar, ubah Pemeriksaan menjadi Disetujui.`,
  'population-does-not-add-up': ({ expectedEnd, statedEnd }) =>
    `Jumlah akhir ${wholeText(statedEnd)} tidak cocok; awal + lahir + datang − mati − pindah = ${wholeText(expectedEnd)}. Laporannya dihitung; tanyakan angkanya.`,
  'population-sexes-do-not-add-up': ({ sum, statedEnd }) =>
    `Laki-laki + perempuan = ${wholeText(sum)}, sedangkan jumlah akhir ${wholeText(statedEnd)}. Laporannya dihitung; tanyakan angkanya.`,
  'siskamling-more-than-posts': ({ field, count, posts }) =>
    `Pos ${countWord(field)} ${wholeText(count)}, sedangkan pos yang didata ${wholeText(posts)}. Laporannya dihitung; tanyakan angkanya.`,
  'recap-damaged': () =>
    'Kode rekap tidak utuh, jadi belum dapat dihitung; barisnya disimpan. Minta pengirimnya menyalin lagi dari menu Kirim rekap, lalu mengirim ulang.',
  'recap-month-ahead': ({ month }) =>
    `Kode rekap untuk ${periodKeyText(month)}, bulan yang belum tiba; barisnya disimpan tetapi tidak dihitung. Tanyakan bulan yang benar kepada pengirimnya.`,
  'recap-of-other-office': ({ recapUnit }) =>
    `Kode rekap milik ${recapUnit}, yang tidak ada di tab Desa; barisnya disimpan tetapi tidak dihitung. Minta kode kantor yang benar, atau ubah Pemeriksaan menjadi Ditolak.`,
  'recap-of-other-unit': ({ unit, recapUnit }) =>
    `Kode rekap milik ${recapUnit} dikirim untuk ${unit}; belum dihitung untuk siapa pun. Bila memang rekap ${recapUnit}, ubah Pemeriksaan menjadi Disetujui; bila keliru, Ditolak.`,
  'recap-list-differs': ({ unit, told, known }) =>
    `Daftar unitnya berbeda: ${wholeText(told)} dan ${wholeText(known)}. Angka ${unit} dihitung, nama unitnya tidak ditampilkan. Minta kantor itu mencocokkan daftar unitnya dengan daftar Kemendagri.`,
  'recap-obligation-unknown': ({ obligation }) =>
    `Kewajiban ${quote(obligation)} dalam rekap belum dikenal, jadi tidak ikut dijumlahkan. Isi baris Rekap: kewajiban di Pengaturan, misalnya ${obligation} = kerja-bakti.`,
  'visit-in-future': ({ date }) =>
    `Kunjungan ${dateText(date)} belum tiba, jadi hasilnya belum dipakai; barisnya dianggap rencana. Bila tanggalnya keliru, perbaiki.`,
  'visit-without-outcome': ({ date }) =>
    `Kunjungan ${dateText(date)} sudah lewat, hasilnya belum ada. Isi Hasil, atau ubah tanggalnya.`,
  'cell-not-a-ward': ({ text }) => `${quote(text)} bukan nomor RT atau RW. Tulis seperti 01, 02.`,
  'cell-not-degrees': ({ text }) => `${quote(text)} bukan derajat. Tulis seperti -7,1234 atau kosongkan.`,
  'post-doubled': ({ twinRow }) =>
    `Desa, RW, nama, dan RT-nya sama dengan baris ${twinRow}. Bila satu pos, gabungkan isinya dan isi Status salah satunya dengan sudah tidak ada; bila dua pos, perbaiki namanya.`,
  'circulars-in-a-circle': ({ others }) =>
    `Surat edaran ini saling menggantikan: ${others.join(', ')}. Perbaiki kolom Menggantikan pada salah satunya.`,
  'circular-unknown': ({ text }) =>
    `${quote(text)} tidak ada di tab Surat Edaran. Tulis nomornya seperti di baris yang digantikan, atau tambahkan barisnya; perbaiki bila keliru.`,
  'circular-not-registered': ({ text }) =>
    `${quote(text)} tidak ada di tab Surat Edaran. Tulis nomor suratnya seperti di sana, atau catat suratnya dahulu.`,
  'circular-no-longer-holds': ({ obligation, circular, status, end, replacedBy }) =>
    `${obligation} berdasar ${circular} yang ${noLongerHolds(status, end, replacedBy)}. Perbaiki kolom Dasar kewajiban itu, atau isi kolom Selesainya.`,
  'meeting-ends-before-start': ({ start, end }) =>
    `Selesai pukul ${timeText(end)} tidak sesudah mulai pukul ${timeText(start)}. Perbaiki salah satunya.`,
  'meeting-is-past': ({ date }) =>
    `${dayText(date)} sudah lewat, padahal rapat ini masih direncanakan. Perbaiki tanggalnya, atau ubah statusnya menjadi terlaksana.`,
  'meeting-on-day-off': ({ date }) =>
    `${dayText(date)} bukan hari kerja. Periksa tanggalnya; biarkan bila memang demikian.`,
  'meeting-overlaps': ({ chair, other }) =>
    `${chair} pada jam itu juga ada di ${other}. Periksa jamnya, atau tunjuk pimpinan lain.`,
  'meeting-host-visited': ({ other }) =>
    `Tuan rumahnya pada jam itu juga didatangi: ${other}. Periksa jamnya, atau pindahkan salah satunya.`,
  'planning-out-of-order': ({ first, firstDate, second, secondDate }) =>
    `${first} (${dateText(firstDate)}) semestinya tidak sesudah ${second} (${dateText(secondDate)}). Periksa kedua tanggalnya.`,
  'visit-results-differ': ({ date, answers }) =>
    `Kunjungan ${dateText(date)}: dua hasil berbeda, ${answers.map(resultOfSender).join(' dan ')}. Pilih yang benar di Kunjungan…, bagian Hasil, atau ketik di kolom Hasil; sampai saat itu yang bertentangan dengan laporan dihitung.`,
  'visit-result-early': ({ date, sentOn }) =>
    `Hasil kunjungan ${dateText(date)} dikirim ${dateText(sentOn)}, sebelum kunjungannya. Hasilnya dihitung pada tanggal kunjungan; tanyakan kepada pengirimnya.`,
  'waiver-unit-blank': () =>
    'Desanya kosong, jadi dispensasi ini belum berlaku. Untuk semua desa? Tulis semua; bila tidak, pilih desanya.',
  'waiver-reason-missing': () => 'Dispensasi tanpa alasan belum berlaku. Isi alasannya, misalnya banjir.',
  'waiver-grantor-missing': () =>
    'Dispensasi belum berlaku karena pemberinya kosong. Isi nama atau jabatannya.',
  'waiver-period-unknown': ({ period }) =>
    `Tidak ada kewajiban yang berperiode ${periodKeyText(period)}, jadi dispensasi ini belum berlaku. Isi kolom Kewajiban, lalu tulis periode kewajiban itu.`,
  'plan-outside-period': ({ plannedDate, period }) =>
    `Rencana ${dateText(plannedDate)} di luar periode ${periodKeyText(period)}. Perbaiki tanggalnya.`,
  'plan-not-in-force': ({ plannedDate, obligation }) =>
    `Rencana ${dateText(plannedDate)} di luar masa berlaku ${obligation}. Perbaiki tanggalnya, atau Mulai dan Selesai pada tab Kewajiban.`,
  'holidays-not-filled': ({ year }) =>
    `Hari libur ${year} belum diisi, jadi tenggat hanya menghindari Sabtu dan Minggu. Pilih Hari libur… di menu, lalu tempel SKB ${year}.`,
  'year-has-open-periods': ({ year, openPeriods }) =>
    `Tahun ${year} masih punya ${openPeriods} periode yang tenggatnya belum lewat. Tutup setelah semuanya lewat.`,
  'year-already-closed': ({ year }) =>
    `Tahun ${year} sudah ditutup; arsipnya tidak diubah. Buka arsip itu untuk melihatnya.`,
};

/** The sentence of an issue. */
export function issueText<Code extends IssueCode>({ code, data }: IssueOf<Code>): string {
  return sentences[code](data);
}
