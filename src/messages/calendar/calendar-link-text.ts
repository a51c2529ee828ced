// Words about the link that calendars follow, in the sidebar and in Log Perubahan.

export const calendarLinkText = {
  subject: 'Kalender',
  notDeployed:
    'Aplikasi web belum dipasang. Tidak ada tautan yang dibuat. Ikuti langkah Halaman camat di petunjuk pemasangan.',
  made: 'tautan langganan dibuat',
  revoked: 'tautan langganan dicabut',
} as const;
