// Checks the link of each desa with its code, and what happens when another desa uses it.
import type { Office } from 'local-office';
import { callRpc, shownColumn } from '../kasiman';
import { kasimanOn, labelOf, refresh, reportOf } from '../office-actions';
import { sheetRow, shownIn, shownRecords, shownStates, stateOf, typeIn } from '../sheet-cells';
import { codeTitle, filledBy, linkOf, sendThroughLink } from './unit-link';

jest.setTimeout(120_000);

function office(): Office {
  return kasimanOn('2026-02-10T09:00:00');
}
function marks(of: Office): string[] {
  return shownColumn(of, 'Laporan', 'Tautan dari');
}
function problems(of: Office): string[] {
  return shownRecords(of, 'Masalah')
    .filter(({ Tab }) => Tab === 'Laporan')
    .map((row) => Object.values(row).join(' '));
}

describe('each desa has a link of its own, with a short code that nobody can guess for a neighbour', () => {
  test('the code is five letters without 0, O, 1 and I, and every desa has another', () => {
    const kasiman = office();
    const codes = callRpc(kasiman, 'readLinks', {}).links.map(({ url }) => filledBy(kasiman, url)[codeTitle]);
    expect(codes).toHaveLength(10);
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{5}$/u);
    expect(new Set(codes).size).toBe(10);
  });

  test('desa and code are filled in, and the code is not asked as required', () => {
    const kasiman = office();
    expect(filledBy(kasiman, linkOf(kasiman, 'Sambeng'))).toMatchObject({
      Desa: labelOf('Sambeng'),
      [codeTitle]: expect.any(String),
    });
    const [form] = Object.values(kasiman.state.forms);
    expect(form?.items.find(({ title }) => title === codeTitle)).toMatchObject({ required: false });
    expect(form?.description).toContain('Kode di bagian akhir sudah terisi');
  });

  test('running the set-up again changes no link that was given out', () => {
    const kasiman = office();
    const before = linkOf(kasiman, 'Besah');
    callRpc(kasiman, 'updateForms', {});
    expect(linkOf(kasiman, 'Besah')).toBe(before);
    expect(shownIn(kasiman, 'Desa', 'Besah', 'Tautan laporan')).toBe(before);
  });
});

describe('F43: a desa’s link cannot submit for another desa unnoticed', () => {
  test('F43: the own link is quietly right', () => {
    const kasiman = office();
    sendThroughLink(kasiman, 'Batokan');
    expect(marks(kasiman)).toEqual(['sesuai']);
    expect(problems(kasiman)).toEqual([]);
  });

  test('F43: a form opened without code counts, is marked in Laporan, and waits to be looked at', () => {
    const kasiman = office();
    sendThroughLink(kasiman, 'Batokan', { [codeTitle]: undefined });
    expect(marks(kasiman)).toEqual(['⚠ tanpa kode']);
    expect(problems(kasiman)).toEqual([]);
    expect(stateOf(kasiman, 'Batokan')).toBe('✔ Tepat waktu');
    const { waiting } = callRpc(kasiman, 'readReviews', {});
    expect(waiting).toMatchObject([
      { unit: 'Desa Batokan', reason: expect.stringMatching(/tanpa kode tautan/u), isPlain: false },
    ]);
    typeIn(kasiman, 'Laporan', 'Batokan', 'Pemeriksaan', 'Disetujui');
    expect(callRpc(kasiman, 'readReviews', {}).waiting).toEqual([]);
    expect(marks(kasiman)).toEqual(['⚠ tanpa kode']);
  });

  test('F43: where the office wants to look first, it counts once it is approved; with its code at once', () => {
    const kasiman = office();
    typeIn(kasiman, 'Pengaturan', 'Hitung laporan tanpa kode', 'Nilai', 'tidak');
    sendThroughLink(kasiman, 'Batokan', { [codeTitle]: undefined });
    sendThroughLink(kasiman, 'Betet');
    expect(shownStates(kasiman)).toMatchObject({ Batokan: '▣ Diperiksa', Betet: '✔ Tepat waktu' });
    typeIn(kasiman, 'Laporan', 'Batokan', 'Pemeriksaan', 'Disetujui');
    refresh(kasiman);
    expect(stateOf(kasiman, 'Batokan')).toBe('✔ Tepat waktu');
  });

  test('F43: a report that staff recorded for a desa needs no code', () => {
    const kasiman = office();
    typeIn(kasiman, 'Pengaturan', 'Hitung laporan tanpa kode', 'Nilai', 'tidak');
    callRpc(kasiman, 'recordProxy', {
      requestId: 'titip-tanpakode1',
      confirmed: true,
      draft: {
        unit: '35.22.20.2001',
        obligation: 'kerja-bakti',
        activityDate: '2026-02-08',
        receivedDate: '2026-02-09',
        source: 'kertas',
        people: '42',
        place: '',
        result: '',
        photos: '',
        numbers: {},
      },
    });
    expect(stateOf(kasiman, 'Batokan')).toMatch(/^✔ Tepat waktu/u);
    expect(callRpc(kasiman, 'readReviews', {}).waiting).toEqual([]);
  });

  test('F43: Betet’s link used for Batokan is kept, counts, is marked in Laporan, and Masalah names row and both desa', () => {
    const kasiman = office();
    sendThroughLink(kasiman, 'Betet', { Desa: labelOf('Batokan') });
    expect(stateOf(kasiman, 'Batokan')).toBe('✔ Tepat waktu');
    expect(stateOf(kasiman, 'Betet')).not.toBe('✔ Tepat waktu');
    expect(marks(kasiman)).toEqual(['⚠ 35.22.20.2002 Betet']);
    expect(problems(kasiman)).toHaveLength(1);
    const row = sheetRow(kasiman, 'Laporan', 'Batokan');
    expect(problems(kasiman)[0]).toMatch(new RegExp(`^Laporan ${row} `, 'u'));
    expect(problems(kasiman)[0]).toContain(
      '35.22.20.2001 Batokan dikirim lewat tautan milik 35.22.20.2002 Betet',
    );
    refresh(kasiman);
    expect(problems(kasiman)).toHaveLength(1);
  });

  test('F43: Pindahkan ke Betet writes the desa of the link into the report, logs it, and it counts for Betet alone', () => {
    const kasiman = office();
    sendThroughLink(kasiman, 'Betet', { Desa: labelOf('Batokan') });
    const [report] = callRpc(kasiman, 'readReviews', {}).waiting;
    expect(report?.moveTo).toBe('Betet');
    const asked = { id: report?.id ?? '', seen: report?.seen ?? '' };
    expect(callRpc(kasiman, 'moveReport', asked)).toMatchObject({
      isDone: true,
      message: 'Laporan dipindahkan ke Betet.',
      queue: { total: 0 },
    });
    expect([stateOf(kasiman, 'Batokan'), stateOf(kasiman, 'Betet')]).toEqual(['… Menunggu', '✔ Tepat waktu']);
    expect(marks(kasiman)).toEqual(['sesuai']);
    expect(problems(kasiman)).toEqual([]);
    expect(shownRecords(kasiman, 'Log Perubahan').at(-1)).toMatchObject({
      Semula: labelOf('Batokan'),
      Menjadi: labelOf('Betet'),
    });
    // A second press finds nothing that is as it was seen.
    expect(callRpc(kasiman, 'moveReport', asked)).toMatchObject({ isDone: false });
    expect(marks(kasiman)).toEqual(['sesuai']);
  });

  test.each(['ABCDE', '35.22.20.2001', '=1+1', '<b>x</b>', 'x'.repeat(300)])(
    'F43: the code %s that is nobody’s is flagged too, and nothing executes',
    (code) => {
      const kasiman = office();
      sendThroughLink(kasiman, 'Batokan', { [codeTitle]: code });
      expect(marks(kasiman)[0]).toBe(`⚠ kode ${code.replace(/-/gu, '').toUpperCase().slice(0, 20)}`);
      expect(problems(kasiman)[0]).toContain('bukan kode tautan desa mana pun');
      expect(stateOf(kasiman, 'Batokan')).toBe('✔ Tepat waktu');
    },
  );

  test('a code retyped in small letters with blanks is still the right one', () => {
    const kasiman = office();
    const code = String(filledBy(kasiman, linkOf(kasiman, 'Batokan'))[codeTitle]);
    sendThroughLink(kasiman, 'Batokan', {
      [codeTitle]: ` ${code.toLowerCase().slice(0, 2)} ${code.slice(2)} `,
    });
    expect(marks(kasiman)).toEqual(['sesuai']);
  });

  test.each([
    { what: 'staff approve it', header: 'Pemeriksaan', typed: 'Disetujui', betet: false },
    { what: 'staff reject it', header: 'Pemeriksaan', typed: 'Ditolak', betet: false },
    { what: 'staff correct the desa', header: 'Desa', typed: '35.22.20.2002 Betet', betet: true },
  ])('the question is settled once $what', ({ header, typed, betet }) => {
    const kasiman = office();
    sendThroughLink(kasiman, 'Betet', { Desa: labelOf('Batokan') });
    typeIn(kasiman, 'Laporan', 'Batokan', header, typed);
    refresh(kasiman);
    expect(problems(kasiman)).toEqual([]);
    expect(stateOf(kasiman, 'Betet') === '✔ Tepat waktu').toBe(betet);
  });

  test('an edit through the edit link with the desa put right clears the mark', () => {
    const kasiman = office();
    const first = sendThroughLink(kasiman, 'Betet', { Desa: labelOf('Batokan') });
    kasiman.clock.set('2026-02-10T10:00:00+07:00');
    const edited = filledBy(kasiman, linkOf(kasiman, 'Betet'));
    if (!first.accepted) throw new Error('not accepted');
    kasiman.submitForm('Laporan Kerja Bakti', reportOf('Betet', '2026-02-08', edited), {
      editOf: first.response.id,
    });
    expect(marks(kasiman)).toEqual(['sesuai']);
    expect(problems(kasiman)).toEqual([]);
  });
});
