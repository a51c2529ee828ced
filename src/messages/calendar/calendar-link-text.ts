// Words about the link that calendars follow, in the sidebar and in Log Perubahan.

export const calendarLinkText = {
  subject: 'Kalender',
  notDeployed:
    'Alamat halaman belum diketahui. Tidak ada tautan yang dibuat. Ikuti langkah pada menu Pantau Desa → Halaman camat.',
  made: 'tautan langganan dibuat',
  revoked: 'tautan langganan dicabut',
} as const;
