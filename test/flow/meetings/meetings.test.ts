// The rakor of Kasiman from its first line to its notula, through the shipped bundle.
import type { Office } from 'local-office';
import { callRpc, sheetRows, shownRows } from '../kasiman';
import { refresh, sendReport } from '../office-actions';
import { shownCells, shownRecords, typeIn, typeRow } from '../sheet-cells';
import { callsOfLast } from '../visits/visit-office';
import {
  decidedDraft,
  entries,
  heldOffice,
  invitedOffice,
  meetingOffice,
  officeBeforeMeetings,
  paperAsked,
  rakor,
  rakorDraft,
  rakorOffice,
  ticksFor,
  view,
} from './meeting-office';

function tabs(office: Office): string[] {
  return (office.state.workbooks[office.state.containerId ?? '']?.sheets ?? []).map(({ name }) => name);
}

describe('beginning to use meetings', () => {
  test('before, no tab stands and the dialog says so; nothing else can be asked', () => {
    const office = officeBeforeMeetings();
    expect(callRpc(office, 'meetingDesk', {})).toMatchObject({ isInUse: false });
    expect(() => view(office)).toThrow('Rapat belum dipakai di buku kerja ini.');
    expect(tabs(office)).not.toContain('Rapat');
  });

  test('one button makes the three tabs; pressed twice it changes nothing', () => {
    const office = meetingOffice();
    const before = shownRows(office, 'Pengaturan');
    expect(tabs(office)).toEqual(expect.arrayContaining(['Rapat', 'Kehadiran', 'Tindak Lanjut']));
    callRpc(office, 'startMeetings', {});
    expect(shownRows(office, 'Pengaturan')).toEqual(before);
    expect(callRpc(office, 'meetingDesk', {})).toMatchObject({ isInUse: true, lines: [] });
  });
});

describe('B2: day and hours', () => {
  test.each([
    { typed: '9', shown: '09.00' },
    { typed: '9:00', shown: '09.00' },
    { typed: '09.00', shown: '09.00' },
    { typed: 'pukul 09.00 WIB', shown: '09.00' },
  ])('reads $typed and prints 09.00 WIB', ({ typed, shown }) => {
    const office = meetingOffice();
    const { view: saved } = callRpc(office, 'meetingSave', rakorDraft(office, { start: typed }));
    expect(saved.draft.start).toBe(shown);
    expect(saved.line).toMatchObject({
      day: 'Kamis, 12 Februari 2026',
      where: '09.00 WIB s.d. 10.00 WIB · Pendopo Kecamatan Kasiman',
    });
  });

  test('a wrong day’s name is told and the date kept', () => {
    const office = meetingOffice();
    const { message, view: saved } = callRpc(
      office,
      'meetingSave',
      rakorDraft(office, { date: 'Senin 20 Januari 2024' }),
    );
    expect(message).toContain('20 Januari 2024 adalah hari Sabtu, bukan Senin.');
    expect(saved.notices).toEqual([
      'Sabtu, 20 Januari 2024 sudah lewat, padahal rapat ini masih direncanakan. Perbaiki tanggalnya, atau ubah statusnya menjadi terlaksana.',
      'Sabtu, 20 Januari 2024 bukan hari kerja. Periksa tanggalnya; biarkan bila memang demikian.',
    ]);
    expect(shownRecords(office, 'Rapat')).toHaveLength(1);
  });

  test.each([
    { more: { end: '08.00' }, says: 'Selesai pukul 08.00 tidak sesudah mulai pukul 09.00.' },
    { more: { end: '09.00' }, says: 'Selesai pukul 09.00 tidak sesudah mulai pukul 09.00.' },
    { more: { start: 'pagi' }, says: 'bukan jam. Tulis seperti 09.00.' },
    { more: { date: 'besok' }, says: 'Tanggal rapat belum dapat dibaca.' },
    { more: { title: ' ' }, says: 'Isi dahulu judul rapat.' },
  ])('refuses $more with a sentence', ({ more, says }) => {
    const office = meetingOffice();
    expect(() => callRpc(office, 'meetingSave', rakorDraft(office, more))).toThrow(says);
    expect(shownRecords(office, 'Rapat')).toHaveLength(0);
  });

  test('another meeting of the chair at that hour is told', () => {
    const office = rakorOffice();
    const { view: saved } = callRpc(
      office,
      'meetingSave',
      rakorDraft(office, { title: 'Rapat lain', start: '09.30', end: '11.00' }),
    );
    expect(saved.notices.join()).toContain('juga ada di Rapat Koordinasi, 12 Feb 2026');
  });
});

describe('B1: Kasiman, 12 February 2026', () => {
  test('30 rows and the officials; again adds nothing; a deleted row comes back', () => {
    const office = rakorOffice();
    const { view: invited } = callRpc(office, 'meetingInvite', rakor);
    expect(invited.invitation.summary).toBe('30 orang dari desa, 4 pejabat');
    expect(shownRecords(office, 'Kehadiran')).toHaveLength(34);
    expect(callRpc(office, 'meetingInvite', rakor).message).toBe(
      'Daftar undangan sudah lengkap; tidak ada yang ditambah.',
    );
    expect(shownRecords(office, 'Kehadiran')).toHaveLength(34);
  });

  test('27 ticked: 27/30, the three missing named, officials apart', () => {
    const office = invitedOffice();
    const { presence } = callRpc(office, 'meetingTick', { ...rakor, ticks: ticksFor(view(office), 27) });
    expect(presence).toMatchObject({ count: '27/30', officials: 'pejabat 0/4' });
    expect(presence.open).toMatch(
      /^Belum dicatat 3: Sekretaris Desa Tambakmerak, Kasi Pelayanan Tambakmerak, Kasi Pemerintahan Tambakmerak; pejabat 4: Camat/u,
    );
  });

  test('the letter names everybody on a list, and its number is taken once', () => {
    const office = invitedOffice();
    const { letter } = view(office).invitation;
    expect(letter).toMatchObject({ recipient: '(daftar terlampir)', subject: 'Undangan Rapat Koordinasi' });
    const id = 'abcdef0123456789';
    callRpc(office, 'makeLetter', { id, draft: letter });
    callRpc(office, 'makeLetter', { id, draft: letter });
    expect(shownRecords(office, 'Surat')).toHaveLength(1);
    const { html } = callRpc(office, 'previewLetter', letter);
    expect(html).toContain('Yth. (daftar terlampir)');
    expect(html).toContain('<td>Sekretaris Desa</td><td>Desa Betet</td>');
    expect(html).toContain('09.00 WIB s.d. 10.00 WIB');
    expect(html.replace(/<style>.*?<\/style>/su, '')).toMatchSnapshot();
  });

  test('WhatsApp: a text for each desa and one for the group; the time of sending is kept', () => {
    const office = rakorOffice();
    const { view: invited } = callRpc(office, 'meetingInvite', rakor);
    expect(invited.invitation.unitTexts).toHaveLength(10);
    expect(invited.invitation.unitTexts[1]?.text).toContain('Yth. Desa Betet');
    expect(invited.invitation.groupText).toContain('Hari/tanggal: Kamis, 12 Februari 2026');
    const { message, view: sent } = callRpc(office, 'meetingSent', rakor);
    expect(message).toBe('Waktu undangan dikirim dicatat.');
    expect(sent.invitation.sent).toBe('Dikirim 9 Februari 2026 pukul 09.00 WIB');
    office.clock.set('2026-02-12T08:00:00+07:00');
    expect(callRpc(office, 'meetingSent', rakor).view.invitation.sent).toBe(
      'Dikirim 9 Februari 2026 pukul 09.00 WIB',
    );
  });
});

describe('an invitation to a day that has passed', () => {
  test('is told, gets no message and no number; the list can still be made', () => {
    const office = rakorOffice();
    callRpc(office, 'meetingInvite', rakor);
    office.clock.set('2026-02-13T08:00:00+07:00');
    const { invitation, notices } = view(office);
    expect(notices[0]).toContain(
      'Kamis, 12 Februari 2026 sudah lewat, padahal rapat ini masih direncanakan.',
    );
    expect(invitation).toMatchObject({
      groupText: '',
      unitTexts: [],
      summary: '30 orang dari desa, 4 pejabat',
    });
    const asked = { id: 'lewat0123456789a', draft: invitation.letter };
    const refusal = 'Undangan ini untuk Kamis, 12 Februari 2026, sebelum tanggal suratnya sendiri.';
    expect(() => callRpc(office, 'makeLetter', asked)).toThrow(refusal);
    expect(() => callRpc(office, 'previewLetter', invitation.letter)).toThrow(refusal);
    expect(shownRecords(office, 'Surat')).toHaveLength(0);
    const dated = { ...asked, draft: { ...invitation.letter, date: '2026-02-09' } };
    expect(callRpc(office, 'makeLetter', dated).ids).toHaveLength(1);
  });

  test('is not proposed for the next one after a pause', () => {
    const office = rakorOffice();
    office.clock.set('2026-06-02T08:00:00+07:00');
    expect(callRpc(office, 'meetingPropose', rakor).draft.date).toBe('Jumat, 12 Juni 2026');
  });
});

describe('B11: many rows', () => {
  test('40 ticks are one write of Kehadiran, however many rows lie between', () => {
    const office = invitedOffice();
    callRpc(office, 'meetingTick', { ...rakor, ticks: ticksFor(view(office), 30) });
    const byMethod: Readonly<Record<string, number>> = office.executions.at(-1)?.calls.byMethod ?? {};
    expect(byMethod).toMatchObject({ 'Range.setValues': 1, 'Sheet.appendRow': 1 });
    expect(callsOfLast(office).reads).toBeLessThanOrEqual(10);
  });
});

describe('two officers', () => {
  test('the second is told who ticked otherwise, and nothing is overwritten', () => {
    const office = invitedOffice();
    const [tick] = ticksFor(view(office), 1);
    if (tick === undefined) throw new Error('nobody is invited');
    callRpc(office, 'meetingTick', { ...rakor, ticks: [tick] });
    const second = callRpc(office, 'meetingTick', { ...rakor, ticks: [{ ...tick, state: 'excused' }] });
    expect(second.isDone).toBe(false);
    expect(second.message).toMatch(/^Sekretaris Desa Batokan: sudah dicatat hadir oleh .+@.+\. Periksa/u);
    expect(second.presence.rows[0]?.state).toBe('present');
  });
});

describe('B13: Kehadiran sorted and renamed', () => {
  test('changes nothing', () => {
    const office = invitedOffice();
    callRpc(office, 'meetingTick', { ...rakor, ticks: ticksFor(view(office), 5) });
    const before = view(office).presence;
    const keys = sheetRows(office, 'Kehadiran')[0]?.filter((key) => key !== '') ?? [];
    expect(keys[0]).toBe('kehadiran.rapat');
    const rows = office.state.workbooks[office.state.containerId ?? '']?.sheets.find(
      ({ name }) => name === 'Kehadiran',
    );
    if (rows === undefined) throw new Error('no tab');
    const body = rows.rows.splice(3, 34);
    rows.rows.splice(3, 0, ...body.reverse());
    rows.name = 'Daftar tamu';
    const byKey = (rows: readonly { readonly key: string }[]) =>
      [...rows].sort((left, right) => (left.key < right.key ? -1 : 1));
    const after = view(office).presence;
    expect(after).toMatchObject({ count: before.count, officials: before.officials });
    expect(byKey(after.rows)).toEqual(byKey(before.rows));
    expect(after.rows.slice(0, 30)).toEqual(before.rows.slice(0, 30));
    const ticked = callRpc(office, 'meetingTick', { ...rakor, ticks: ticksFor(view(office), 6).slice(5) });
    expect(ticked.presence.count).toBe('6/30');
  });
});

describe('the end of the list and the notula', () => {
  test('closing turns blanks into absences', () => {
    const office = heldOffice();
    const { message, presence } = callRpc(office, 'meetingClose', rakor);
    expect(message).toBe('Daftar hadir ditutup; 7 orang tanpa keterangan.');
    expect(presence.isClosed).toBe(true);
    expect(callRpc(office, 'meetingClose', rakor).presence).toEqual(presence);
  });

  test('Selesai makes the notula within 12 calls beside those that load the part and check the page’s pass, and says that the meeting was held', () => {
    const office = heldOffice();
    const { message } = callRpc(office, 'meetingFinish', paperAsked('selesai001'));
    expect(message).toBe('Notula Rapat Koordinasi 12 Februari 2026 tersimpan di tab Surat.');
    const { reads, writes } = callsOfLast(office);
    expect(reads + writes).toBeLessThanOrEqual(14);
    expect(shownCells(office, 'Rapat', ['Status', 'Notula'], {})).toEqual([
      ['terlaksana', 'Notula Rapat Koordinasi 12 Februari 2026'],
    ]);
  });

  test('B9: made again after it was signed, the first stays byte for byte', () => {
    const office = heldOffice();
    const { id } = callRpc(office, 'meetingFinish', paperAsked('selesai001'));
    callRpc(office, 'signLetter', { id });
    const { html } = callRpc(office, 'meetingPaperText', { id });
    callRpc(office, 'meetingEnter', {
      ...rakor,
      entries: [{ id: 'tugas00002', kind: 'task', text: 'Tugas baru' }],
    });
    const second = callRpc(office, 'meetingPaper', { ...paperAsked('ulang00002'), kind: 'minutes' });
    expect(second.papers.map(({ title, isSigned }) => [title, isSigned])).toEqual([
      ['Notula Rapat Koordinasi 12 Februari 2026 (versi 2)', false],
      ['Notula Rapat Koordinasi 12 Februari 2026', true],
    ]);
    expect(callRpc(office, 'meetingPaperText', { id }).html).toBe(html);
    expect(callRpc(office, 'meetingPaperText', { id: second.id }).html).toContain('Tugas baru');
    expect(callRpc(office, 'printLetters', { ids: [id] }).fileName).toContain('Notula');
  });

  test.each(['minutes', 'attendance', 'record', 'news'] as const)('makes the document %s', (kind) => {
    const office = heldOffice();
    callRpc(office, 'meetingClose', rakor);
    const { id } = callRpc(office, 'meetingPaper', { ...paperAsked('naskah0001'), kind });
    expect(callRpc(office, 'meetingPaperText', { id }).html).toMatchSnapshot();
    const printed = Buffer.from(callRpc(office, 'printLetters', { ids: [id] }).base64, 'base64');
    // It is signed by pen before people leave.
    expect(printed.toString('latin1')).not.toContain('KONSEP');
  });
});

describe('decisions and tasks', () => {
  test('stand in Tindak Lanjut once, however often they are sent', () => {
    const office = heldOffice();
    callRpc(office, 'meetingEnter', { ...rakor, entries });
    expect(
      shownCells(office, 'Tindak Lanjut', ['Jenis', 'Asal', 'Penanggung jawab', 'Tenggat', 'Status'], {}),
    ).toEqual([
      ['keputusan', 'Rapat Koordinasi 12 Februari 2026', 'semua desa', '28 Februari 2026', 'terbuka'],
      ['tugas', 'Rapat Koordinasi 12 Februari 2026', '35.22.20.2002 Betet', '10 April 2026', 'terbuka'],
    ]);
  });

  test('a day that cannot be read stays in the text, and is told', () => {
    const office = invitedOffice();
    const { notices, items } = callRpc(office, 'meetingEnter', {
      ...rakor,
      entries: [{ id: 'keputusan9', kind: 'decision', text: 'Rapikan arsip | Sekcam | sesudah panen' }],
    });
    expect(notices).toHaveLength(1);
    expect(items).toMatchObject([{ text: 'Rapikan arsip | sesudah panen', owner: 'Sekcam', due: '' }]);
    const doubted = callRpc(office, 'meetingEnter', {
      ...rakor,
      entries: [{ id: 'tugas00009', kind: 'task', text: 'Mendata pos | Betet | Senin 10 April 2026' }],
    });
    expect(doubted.notices).toEqual([expect.stringContaining('adalah hari Jumat, bukan Senin.')]);
  });

  test('B6: Tambah kewajiban opens with what the decision says', () => {
    const office = heldOffice();
    const key = view(office).items[0]?.key ?? '';
    expect(callRpc(office, 'openDecision', { key })).toEqual({});
    const { origin, presets } = callRpc(office, 'decisionChoices', { key });
    expect(origin).toBe(
      'Dari keputusan Rapat Koordinasi 12 Februari 2026: “Kerja bakti bersama sebulan sekali” (semua desa, tenggat 28 Februari 2026).',
    );
    expect(presets[0]?.draft).toMatchObject({
      name: 'Kerja bakti bersama',
      legalBasis: 'Keputusan Rapat Koordinasi 12 Februari 2026',
      periodType: 'monthly',
      start: '2026-02-01',
      binds: 'all',
    });
    expect(presets.length).toBeGreaterThan(1);
  });

  test('B6: a decision becomes an obligation with its basis, twice makes one, linked both ways', () => {
    const office = heldOffice();
    const asked = decidedDraft(office);
    callRpc(office, 'obligeDecision', asked);
    callRpc(office, 'obligeDecision', asked);
    const made = shownRecords(office, 'Kewajiban').filter((row) =>
      Object.values(row).includes('Kerja bakti bersama'),
    );
    expect(made).toHaveLength(1);
    expect(Object.values(made[0] ?? {})).toContain('Keputusan Rapat Koordinasi 12 Februari 2026');
    expect(view(office).items[0]?.obligation).toBe('kerja-bakti-bersama');
  });

  test('a name that another obligation has is refused, and nothing is linked', () => {
    const office = heldOffice();
    const { key, draft } = decidedDraft(office);
    expect(() =>
      callRpc(office, 'obligeDecision', { key, draft: { ...draft, name: 'Kerja Bakti' } }),
    ).toThrow('Kewajiban dengan nama itu sudah ada.');
    expect(view(office).items[0]?.obligation).toBe('');
  });

  test('B7: the next rakor of 12 March takes over what is due, and counts the rest', () => {
    const office = heldOffice();
    callRpc(office, 'meetingFinish', paperAsked('selesai001'));
    callRpc(office, 'meetingEnter', {
      ...rakor,
      entries: [{ id: 'tugas00003', kind: 'task', text: 'Lapor akhir | Besah | 31 Januari 2027' }],
    });
    const { draft, notice } = callRpc(office, 'meetingPropose', rakor);
    expect(draft).toMatchObject({
      date: 'Kamis, 12 Maret 2026',
      start: '09.00',
      place: 'Pendopo Kecamatan Kasiman',
    });
    expect(notice).toBe('Diusulkan Kamis, 12 Maret 2026.');
    callRpc(office, 'meetingSave', draft);
    const screen = callRpc(office, 'meetingScreen', { number: 'R-002' });
    expect(screen.carried.map(({ due }) => due)).toEqual(['28 Feb 2026', '10 Apr 2026']);
    expect(screen.others).toBe('1 lainnya belum jatuh tempo');
  });
});

describe('what the other tabs say of meetings', () => {
  test('B5: the rakor of March shows February as Ringkasan counts it', () => {
    const office = heldOffice();
    const names = ['Batokan', 'Betet', 'Tembeling', 'Sambeng', 'Kasiman', 'Sekaran'];
    for (const [index, name] of names.entries())
      sendReport(office, `2026-02-${13 + index}T10:00:00`, name, '2026-02-10');
    sendReport(office, '2026-03-07T10:00:00', 'Ngaglik', '2026-02-28');
    sendReport(office, '2026-03-09T10:00:00', 'Tambakmerak', '2026-02-28');
    typeRow(office, 'Dispensasi', {
      Desa: '35.22.20.2005 Besah',
      Periode: 'Februari 2026',
      Alasan: 'banjir',
      'Diberikan oleh': 'Camat',
    });
    office.clock.set('2026-03-12T08:30:00+07:00');
    callRpc(office, 'meetingSave', rakorDraft(office, { date: '12 Maret 2026' }));
    const { evaluation } = callRpc(office, 'meetingScreen', { number: 'R-002' });
    expect(evaluation.rows).toEqual([['Kerja Bakti', 'Feb 2026', '8/9 = 88,9 %', '6/9 = 66,7 %', '1']]);
    expect(evaluation.sentences).toEqual([
      '1 desa belum lapor Kerja Bakti Februari 2026.',
      'Kerja Bakti: belum lapor Sidomukti.',
    ]);
    const { id } = callRpc(office, 'meetingFinish', { number: 'R-002', request: 'selesai002', evaluation });
    expect(callRpc(office, 'meetingPaperText', { id }).html).toContain('belum lapor Sidomukti.');
  });

  test('every meeting with evaluasi kinerja on its agenda shows the figures, others do not', () => {
    const office = heldOffice();
    office.clock.set('2026-03-12T08:30:00+07:00');
    const shownBy = (more: Parameters<typeof rakorDraft>[1]) => {
      const { view: saved } = callRpc(office, 'meetingSave', rakorDraft(office, more));
      return callRpc(office, 'meetingScreen', { number: saved.line.number }).evaluation.rows.map(
        ([obligation, period]) => `${obligation} ${period}`,
      );
    };
    const date = '12 Maret 2026';
    const agenda = 'Pembukaan\nEvaluasi kinerja #lingkungan\nPenutup';
    expect(shownBy({ kind: 'other', date, agenda })).toEqual(['Kerja Bakti Feb 2026']);
    expect(shownBy({ kind: 'other', date, agenda: 'Pembukaan\nPenutup' })).toEqual([]);
    expect(shownBy({ kind: 'rakor', date, agenda: '' })).toEqual(['Kerja Bakti Feb 2026']);
    // February is open until 5 March, and nothing was owed before.
    expect(shownBy({ kind: 'rakor', date: '3 Maret 2026' })).toEqual([]);
  });

  test('B12: a month without rakor is red in the office’s own row; one on the last day turns it on time', () => {
    const office = meetingOffice();
    const { presets } = callRpc(office, 'readObligationChoices', {});
    const preset = presets.find(({ id }) => id === 'rakor')?.draft;
    if (preset === undefined) throw new Error('no preset');
    callRpc(office, 'addObligation', { ...preset, start: '2026-02-01' });
    office.clock.set('2026-03-01T08:00:00+07:00');
    refresh(office);
    const own = () =>
      shownRows(office, 'Kepatuhan 2026')
        .find((row) => row.includes('Kecamatan Kasiman'))
        ?.join(' ');
    expect(own()).toContain('Lewat tenggat');
    callRpc(office, 'meetingSave', rakorDraft(office, { date: '28 Februari 2026', state: 'held' }));
    refresh(office);
    expect(own()).toContain('Tepat waktu');
    expect(own()).not.toContain('Lewat tenggat');
  });

  test('B10: musdes before its preparation stands in Masalah on both rows', () => {
    const office = meetingOffice();
    const plan = (title: string, kind: 'village' | 'preparation', date: string) =>
      callRpc(
        office,
        'meetingSave',
        rakorDraft(office, { title, kind, date, host: '35.22.20.2002', budgetYear: '2023' }),
      );
    plan('Musdes', 'village', '15 Januari 2022');
    const { view: second } = plan('Persiapan', 'preparation', '20 Januari 2022');
    const sentence =
      'Persiapan (20 Januari 2022) semestinya tidak sesudah Musdes (15 Januari 2022). Periksa kedua tanggalnya.';
    expect(second.notices).toContain(sentence);
    refresh(office);
    const told = shownRows(office, 'Masalah').filter((row) =>
      row.join(' ').includes('semestinya tidak sesudah'),
    );
    expect(told).toHaveLength(2);
  });

  test('B8: the next three hosts are shown with their last day', () => {
    const office = meetingOffice();
    callRpc(office, 'meetingSave', rakorDraft(office, { host: '35.22.20.2001', state: 'held' }));
    expect(callRpc(office, 'meetingDesk', {}).hosts).toEqual([
      { unit: 'Betet', last: 'belum pernah' },
      { unit: 'Tembeling', last: 'belum pernah' },
      { unit: 'Sidomukti', last: 'belum pernah' },
    ]);
  });

  test('a row that somebody typed gets its number when the dialog opens', () => {
    const office = rakorOffice();
    typeRow(office, 'Rapat', { Judul: 'Rapat dadakan', Tanggal: '20 Februari 2026', Mulai: '13.00' });
    const { lines } = callRpc(office, 'meetingDesk', {});
    expect(lines.map(({ number, title }) => [number, title])).toEqual([
      ['R-001', 'Rapat Koordinasi'],
      ['R-002', 'Rapat dadakan'],
    ]);
    typeIn(office, 'Rapat', 'Rapat dadakan', 'Status', 'batal');
    expect(view(office, 'R-002').line.about).toBe('lainnya · batal');
  });
});
