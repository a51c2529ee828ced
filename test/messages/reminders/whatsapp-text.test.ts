// A WhatsApp message says what is owed, in the words of its place.
import { whatsappReminder } from '../../../src/messages/reminders/whatsapp-text';
import { DESA, unitOf } from '../../core/kasiman';
import { KALIREJO, KASIMAN, owedCells } from '../mails';

describe('the text', () => {
  const owed = (today: string) => owedCells({ units: DESA.slice(3, 4), today })[0]!;

  it('before the deadline thanks, asks, and ends with the link alone', () => {
    expect(
      whatsappReminder({
        profile: KASIMAN,
        cell: owed('2026-03-02'),
        url: 'https://forms.example/x',
        words: new Map(),
      }),
    ).toBe(
      [
        'Yth. Kepala Desa Sidomukti dan jajaran,',
        'Terima kasih atas kerja samanya selama ini.',
        'Laporan Kerja bakti Februari 2026 kami tunggu sampai Kamis, 5 Maret 2026, 23.59 WIB. Mengisinya kurang dari satu menit.',
        'Bila ada halangan, mohon kabari kami.',
        'Kecamatan Kasiman',
        'https://forms.example/x',
      ].join('\n'),
    );
  });

  it('after the deadline says so without blame', () => {
    expect(
      whatsappReminder({ profile: KASIMAN, cell: owed('2026-03-09'), url: '', words: new Map() }),
    ).toContain('belum kami terima; tenggatnya Kamis, 5 Maret 2026, 23.59 WIB. Mohon diisi');
  });

  it('F39: names the Kepala Kampung in Lampung', () => {
    const [cell] = owedCells({ units: [unitOf('18.02.01.2004', 'Sri Basuki')], today: '2026-03-02' });
    expect(whatsappReminder({ profile: KALIREJO, cell: cell!, url: '', words: new Map() })).toContain(
      'Yth. Kepala Kampung Sri Basuki dan jajaran',
    );
  });
});
