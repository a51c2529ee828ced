// What the server says when Uji di Google cannot go on.

export const busy =
  'Uji lain sedang berjalan di buku kerja ini. Tidak ada yang berubah. Tunggu satu menit, lalu tekan lagi.';

export const replaced =
  'Uji ini diganti oleh uji yang dimulai sesudahnya, yang juga menghapus sisanya. Tekan tombolnya lagi bila masih perlu.';
