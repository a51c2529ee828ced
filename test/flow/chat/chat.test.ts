// A month of a group chat becomes reports: each is seen before it is saved, and pasting again adds nothing.
import type { Office } from 'local-office';
import type { ChatAnswer } from '../../../src/app/chat/rpc-chat';
import { readChat } from '../../../src/core/chat/chat-messages';
import { findChatReports } from '../../../src/core/chat/chat-reports';
import { day } from '../../core/kasiman';
import { callRpc, kasimanUnits, preparedOffice, shownRows } from '../kasiman';
import { quietOffice, refresh } from '../office-actions';
import { shownCells, shownRecords, stateOf, typeIn } from '../sheet-cells';
import { groupChat, numberOf } from './group-chat';

jest.setTimeout(120_000);

function chatOffice(): Office {
  return preparedOffice('Kasiman with numbers in Kontak, on 25 February', () => {
    const office = quietOffice();
    kasimanUnits.forEach(({ name }, place) => {
      typeIn(office, 'Kontak', name, 'WhatsApp', numberOf(place));
    });
    office.clock.set('2026-02-25T09:00:00+07:00');
    refresh(office);
    return office;
  });
}

/** What the page sends: the reports that it found in the chat. */
function messagesOf(chat: string) {
  return findChatReports(readChat(chat, day('2026-02-25')).messages).map(({ at, sender, text, photos }) => ({
    at,
    sender,
    text,
    photos: [...photos],
  }));
}

function previewOf(office: Office, answers: readonly ChatAnswer[] = [], chat = groupChat()) {
  const messages = messagesOf(chat);
  return { messages, ...callRpc(office, 'previewChat', { messages, answers: [...answers] }) };
}

function countsOf(lines: readonly { readonly kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = { ready: 0, asking: 0, unread: 0, repeated: 0 };
  for (const { kind } of lines) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

test('of 400 messages with 30 reports 24 are proposed, 21 with a desa and 3 asking; 4 + 2 are listed with reasons', () => {
  expect(groupChat().split(/\n(?=\d\d\/\d\d\/)/u)).toHaveLength(400);
  const office = chatOffice();
  const before = shownRows(office, 'Laporan');
  const { messages, lines } = previewOf(office);
  expect(messages).toHaveLength(30);
  expect(countsOf(lines)).toEqual({ ready: 21, asking: 3, unread: 4, repeated: 2 });
  expect(lines.filter(({ kind }) => kind === 'unread').map(({ sentence }) => sentence)).toEqual([
    'Tanggal “31/2” tidak ada di kalender. Tanyakan, lalu catat dengan Catat laporan kertas/WhatsApp.',
    'Jumlah warga belum ada, atau bukan angka. Tanyakan, lalu catat dengan Catat laporan kertas/WhatsApp.',
    '“XY” bukan nama atau singkatan kewajiban. Tanyakan, lalu catat dengan Catat laporan kertas/WhatsApp.',
    expect.stringContaining('27 Februari 2026'),
  ]);
  expect(lines.filter(({ kind }) => kind === 'repeated').map(({ sentence }) => sentence)).toEqual([
    'Kegiatan Jumat, 13 Februari 2026 sudah disebut di atasnya.',
    'Kegiatan Jumat, 6 Februari 2026 sudah disebut di atasnya.',
  ]);
  expect(lines.filter(({ kind }) => kind === 'asking').map(({ who }) => who)).toEqual([
    'nomor …0000',
    'nomor …0001',
    'nomor …0002',
  ]);
  expect(shownRows(office, 'Laporan')).toEqual(before);
});

test('what was ticked is recorded as reports from WhatsApp, received with the message; a second paste proposes none', () => {
  const office = chatOffice();
  const asked = previewOf(office).lines.filter(({ kind }) => kind === 'asking');
  const answers = asked.map(({ key }, index) => ({ key, unit: kasimanUnits[index + 7]?.code ?? '' }));
  const { messages, lines, seen } = previewOf(office, answers);
  expect(countsOf(lines)).toEqual({ ready: 24, asking: 0, unread: 4, repeated: 2 });
  const taken = lines.filter(({ kind }) => kind === 'ready').map(({ key }) => key);
  const { message } = callRpc(office, 'importChat', { messages, answers, seen, taken });
  expect(message).toBe('24 laporan dicatat di tab Laporan.');
  expect(shownRecords(office, 'Laporan').filter(({ Desa = '' }) => Desa !== '')).toHaveLength(24);
  expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu, dicatat petugas');
  const [first] = shownRecords(office, 'Laporan');
  expect(first).toMatchObject({
    Desa: '35.22.20.2001 Batokan',
    'Tanggal kegiatan': '6 Februari 2026',
    Tempat: 'balai desa',
    'Warga hadir': '20',
    Hasil: 'bersih lingkungan',
    Foto: 'foto di WhatsApp: IMG-2026026-WA0010.jpg',
    'Isian lain': 'Pesan WhatsApp 6 Feb 2026 pukul 08.15',
    'Diterima kantor': '6 Februari 2026',
    Sumber: 'WhatsApp',
  });
  expect(countsOf(previewOf(office).lines)).toEqual({ ready: 0, asking: 0, unread: 4, repeated: 26 });
});

test('nothing is saved that was not seen, and what was left unticked is not recorded', () => {
  const office = chatOffice();
  const { messages, lines, seen } = previewOf(office);
  const taken = lines.filter(({ kind }) => kind === 'ready').map(({ key }) => key);
  callRpc(office, 'importChat', { messages, answers: [], seen, taken: taken.slice(0, 2) });
  expect(shownCells(office, 'Laporan', ['Desa']).filter(([unit]) => unit !== '')).toHaveLength(2);
  expect(() => callRpc(office, 'importChat', { messages, answers: [], seen, taken })).toThrow(
    /berubah sejak/u,
  );
  expect(countsOf(previewOf(office).lines)).toMatchObject({ ready: 19, repeated: 4 });
});

test('the photo in a chat satisfies a rule that requires one, and the same words typed into the form do not', () => {
  const office = chatOffice();
  typeIn(office, 'Kewajiban', 'kerja-bakti', 'Bukti', '1 foto, wajib');
  refresh(office);
  const chat = [
    '13/02/26 08.15 - +62 812-0000-1002: LAPOR KB; 13/2; balai desa; 20; bersih',
    '13/02/26 08.17 - +62 812-0000-1002: IMG-9.jpg (file terlampir)',
    '13/02/26 08.19 - +62 812-0000-1003: LAPOR KB; 13/2; balai desa; 20; bersih',
  ].join('\n');
  const { messages, lines, seen } = previewOf(office, [], chat);
  callRpc(office, 'importChat', { messages, answers: [], seen, taken: lines.map(({ key }) => key) });
  expect(stateOf(office, 'Betet')).toContain('Tepat waktu');
  expect(stateOf(office, 'Tembeling')).toContain('bukti belum lengkap');
  office.submitForm('Laporan Kerja Bakti', {
    Desa: '35.22.20.2004 Sidomukti',
    'Tanggal kegiatan': '2026-02-13',
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': '42',
    'Tautan foto': 'foto di WhatsApp: IMG-9.jpg',
  });
  expect(stateOf(office, 'Sidomukti')).toContain('bukti belum lengkap');
});

test('the card names each obligation of activities by its short name', () => {
  const office = chatOffice();
  expect(callRpc(office, 'readChatChoices', {}).cards).toEqual([
    {
      card: 'LAPOR KB; tanggal; tempat; jumlah warga; kegiatan',
      example: 'LAPOR KB; 13/2; balai desa; 45; bersih lingkungan',
    },
  ]);
});
