// The office's mails read as people accepted them, and nothing in them can do harm.
import type { Unit } from '../../../src/core/office/unit';
import { emailPage } from '../../../src/messages/email-page';
import { renderEscalationEmail } from '../../../src/messages/reminders/escalation-email';
import { renderReminderEmail } from '../../../src/messages/reminders/reminder-email';
import { DESA, kerjaBakti, obligationId, unitOf } from '../../core/kasiman';
import { expectGolden } from '../golden';
import { itemOf, KASIMAN, mails, owedCells } from '../mails';

const named = Object.entries(mails).map(([name, mail]) => ({ name, mail }));

describe.each(named)('the mail $name', ({ name, mail }) => {
  it('is the accepted one, as text and as HTML', () => {
    expectGolden(`${name}.txt`, `${mail.subject}\n\n${mail.text}`);
    expectGolden(`${name}.html`, mail.html);
  });

  it('loads nothing from anywhere and runs nothing', () => {
    expect(mail.html).not.toMatch(/<(img|script|link|iframe)|url\(|javascript:/iu);
  });

  it('F46: shows no ISO date, no colon time and no English', () => {
    const read = `${mail.subject} ${mail.text}`.replace(/https:\S+/gu, '');
    expect(read).not.toMatch(/\d{4}-\d{2}|\d:\d{2}\b/u);
    expect(read).not.toMatch(/\b(report|reminder|due|click|dear|email|e-mail|the|please|deadline)\b/iu);
  });

  it('says the same as text and as HTML', () => {
    const entities: Record<string, string> = {
      '&lt;': '<',
      '&gt;': '>',
      '&quot;': '"',
      '&#39;': "'",
      '&amp;': '&',
    };
    const seen = mail.html
      .replace(/<head>[\s\S]*<\/head>/u, '')
      .replace(/<[^>]+>/gu, ' ')
      .replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => entities[entity] ?? '');
    const words = mail.text.replace(/: https:\S+/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
    const shown = new Set(seen.match(/[\p{L}\p{N}]+/gu));
    expect(words.filter((word) => !shown.has(word))).toEqual([]);
  });
});

describe('a reminder', () => {
  it('puts one button into a mail about one report, and one per report into a mail about two', () => {
    expect(mails['reminder-before-due'].html.match(/<a /gu)).toHaveLength(1);
    expect(mails['reminder-two-obligations'].html.match(/<a /gu)).toHaveLength(2);
  });

  it('F39: speaks to the Kepala Kampung in Lampung', () => {
    expect(mails['reminder-kampung'].text).toContain('Yth. Kepala Kampung Sri Basuki,');
    expect(mails['reminder-kampung'].text).not.toMatch(/\bdesa\b/iu);
  });

  it('tells whom to call only when the office has said so, and promises no form where there is none', () => {
    const [cell] = owedCells({ today: '2026-03-02' });
    const mail = renderReminderEmail({
      profile: KASIMAN,
      position: '',
      owed: [{ item: itemOf(cell!), url: '' }],
      contactPerson: '',
      contactPhone: '',
      words: new Map(),
    });
    expect(mail.text).not.toContain('Hubungi');
    expect(mail.text).toContain('Formulirnya belum tersedia; mohon balas surel ini.');
    expect(mail.text).not.toContain('sudah terisi');
    expect(mail.html).not.toContain('<a ');
  });
});

describe('the list of the missing for the camat', () => {
  const named = (units: readonly Unit[]) =>
    renderEscalationEmail(KASIMAN, owedCells({ units, today: '2026-03-12' }), new Map());

  it('F12: tells a desa and a kelurahan of one name apart, and calls both what they are', () => {
    const { subject, text } = named([
      unitOf('53.01.06.1004', 'Oesao'),
      unitOf('53.01.06.2015', 'Oesao'),
      unitOf('53.01.06.2001', 'Naibonat'),
    ]);
    expect(subject).toBe('3 desa dan kelurahan belum lapor: Kelurahan Oesao, Desa Oesao, Naibonat');
    expect(text).toContain('- Kelurahan Oesao, Desa Oesao, Naibonat');
  });

  it('F09: says that the record of the office itself is missing', () => {
    const office = unitOf('35.22.20', 'Kasiman', { isOffice: true });
    const rakor = kerjaBakti({ binding: { kind: 'office' } }, { id: obligationId('rakor'), name: 'Rakor' });
    const cells = owedCells({ units: [office], obligations: [rakor], today: '2026-03-12' });
    expect(renderEscalationEmail(KASIMAN, cells, new Map()).text).toContain('- Kecamatan Kasiman\n- Tenggat');
  });

  it('does not claim that a reminder reached them', () => {
    expect(named(DESA).text).not.toMatch(/ingatkan/u);
  });
});

describe('what people typed', () => {
  const mail = emailPage({
    subject: 'Laporan\r\nBcc: orang@lain.id',
    preheader: '<script>',
    sender: 'Kecamatan "Kasiman"',
    paragraphs: ['<img src=x onerror=alert(1)>'],
    action: { label: 'Isi & kirim', url: 'javascript:alert(1)' },
    sections: [{ title: '</div><h1>', lines: ["Soka'an\nbaris dua"] }],
    closing: [],
  });

  it('adds no line to the header of a mail', () => {
    expect(mail.subject).toBe('Laporan Bcc: orang@lain.id');
  });

  it('never becomes a tag or an attribute', () => {
    const body = mail.html.slice(mail.html.indexOf('<body'));
    expect(body.match(/<\/?[a-z1]+/gu)?.sort()).toEqual(
      [
        '<body',
        '<div',
        '</div',
        '<main',
        '<p',
        '</p',
        '<h1',
        '</h1',
        '<p',
        '</p',
        '<div',
        '<b',
        '</b',
        '<br',
        '</div',
        '</main',
        '</body',
        '</html',
      ].sort(),
    );
  });

  it('becomes a button only when it is a web address', () => {
    expect(mail.html).not.toContain('href');
  });
});
