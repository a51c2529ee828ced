// Checks that a form follows its obligation without losing links, answers or questions that staff added.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, shownColumn } from '../kasiman';
import { presetDraft, sweep } from '../office-actions';
import { shownRecords, stateOf, typeIn } from '../sheet-cells';
import { codeTitle, filledBy, linkOf, sendThroughLink } from './unit-link';

jest.setTimeout(120_000);

type FormData = ReturnType<Office['openForm']>;

function formOf(office: Office): FormData {
  const [form] = Object.values(office.state.forms);
  if (!form) throw new Error('no form');
  return form;
}
function titles(office: Office): string[] {
  return formOf(office).items.map(({ title }) => title);
}
function idsByTitle(office: Office): Record<string, number> {
  return Object.fromEntries(formOf(office).items.map(({ id, title }) => [title, id]));
}
/** A question of a person's own, as the form's editor adds it. */
function addByHand(office: Office, item: Record<string, unknown>): void {
  const [first] = formOf(office).items;
  formOf(office).items.push({ ...structuredClone(first), required: false, helpText: '', ...item } as never);
}

describe('a form follows its obligation in place', () => {
  test('a renamed obligation and a renamed desa change title and choices, not one question, and old links go on working', () => {
    const office = kasimanOffice();
    const [before, url] = [idsByTitle(office), linkOf(office, 'Besah')];
    typeIn(office, 'Kewajiban', 'kerja-bakti', 'Kewajiban', 'Gotong Royong');
    typeIn(office, 'Desa', 'Besah', 'Nama', 'Besah Baru');
    expect(callRpc(office, 'readLinks', {}).staleForms).toEqual(['Gotong Royong']);
    expect(sweep(office).status).toBe('done');
    expect(callRpc(office, 'readLinks', {}).staleForms).toEqual([]);
    expect(Object.keys(office.state.forms)).toHaveLength(1);
    expect(formOf(office).title).toBe('Laporan Gotong Royong');
    expect(idsByTitle(office)).toEqual(before);
    expect(formOf(office).items[0]).toMatchObject({
      choices: expect.arrayContaining([expect.objectContaining({ value: '35.22.20.2005 Besah Baru' })]),
    });
    expect(filledBy(office, url)[codeTitle]).toBe(
      filledBy(office, linkOf(office, 'Besah Baru', 'Gotong Royong'))[codeTitle],
    );
    expect(office.triggers).toHaveLength(3);
  });

  test('a sweep in an office where nothing changed leaves the form alone', () => {
    const office = kasimanOffice();
    expect(sweep(office).status).toBe('done');
    const last = office.executions.at(-1);
    expect(last?.calls.byMethod['Form.setTitle']).toBeUndefined();
  });

  test('a question that staff added is kept through a change, and its answers are stored', () => {
    const office = kasimanOffice('2026-02-27T09:00:00+07:00');
    addByHand(office, { type: 'TEXT', id: 777, entryId: 778, title: 'Nama pelapor', validation: null });
    typeIn(office, 'Kewajiban', 'kerja-bakti', 'Bukti', 'tidak diminta');
    office.clock.set('2026-03-03T09:00:00+07:00');
    expect(sweep(office).status).toBe('done');
    expect(titles(office)).toEqual([
      'Desa',
      'Tanggal kegiatan',
      'Apa yang dikerjakan?',
      'Jumlah warga yang hadir',
      'Tempat, perangkat yang hadir, hasil, dan kendala',
      codeTitle,
      'Nama pelapor',
    ]);
    sendThroughLink(office, 'Besah', { 'Nama pelapor': 'Sari', 'Tanggal kegiatan': '2026-03-01' });
    expect(shownColumn(office, 'Laporan', 'Isian lain')).toEqual(['Nama pelapor: Sari']);
  });

  test('a question of ours that staff deleted or made another kind comes back; theirs stays', () => {
    const office = kasimanOffice();
    const form = formOf(office);
    form.items.splice(
      form.items.findIndex(({ title }) => title === 'Jumlah warga yang hadir'),
      1,
    );
    const kinds = form.items.find(({ title }) => title === 'Apa yang dikerjakan?');
    Object.assign(kinds ?? {}, { type: 'PARAGRAPH_TEXT', validation: null });
    callRpc(office, 'updateForms', {});
    expect(titles(office)).toEqual(
      expect.arrayContaining(['Jumlah warga yang hadir', 'Apa yang dikerjakan?']),
    );
    expect(formOf(office).items.filter(({ title }) => title === 'Apa yang dikerjakan?')).toMatchObject([
      { type: 'CHECKBOX' },
    ]);
    expect(sendThroughLink(office, 'Besah').accepted).toBe(true);
  });
});

describe('photos are asked for as the evidence rule says', () => {
  test.each([
    { evidence: 'none', asked: false, help: '', filled: undefined },
    { evidence: 'photo-wished', asked: true, help: 'Satu foto kegiatan, bila ada', filled: undefined },
    { evidence: 'photo-required', asked: true, help: 'Satu foto kegiatan, wajib', filled: undefined },
    {
      evidence: 'before-and-after-required',
      asked: true,
      help: 'Foto sebelum dan foto sesudah, wajib',
      filled: 'sebelum: \nsesudah: ',
    },
  ] as const)('$evidence', ({ evidence, asked, help, filled }) => {
    const office = kasimanOffice();
    const draft = presetDraft(office, 'kerja-bakti');
    callRpc(office, 'addObligation', { ...draft, name: 'Jumat Bersih', start: '2026-02-01', evidence });
    const form = Object.values(office.state.forms).find(({ title }) => title === 'Laporan Jumat Bersih');
    const question = form?.items.find(({ title }) => title === 'Tautan foto');
    expect(question !== undefined).toBe(asked);
    expect(question?.helpText ?? '').toContain(help);
    expect(question === undefined || ('required' in question && question.required)).toBe(!asked);
    expect(filledBy(office, linkOf(office, 'Besah', 'Jumat Bersih'))['Tautan foto']).toBe(filled);
  });

  test('F05: files uploaded to questions that staff added count as the photos, each as its title says', () => {
    const office = kasimanOffice();
    for (const [id, title] of [
      [801, 'Foto sebelum'],
      [803, 'Foto sesudah'],
      [805, 'Foto lain'],
    ] as const)
      addByHand(office, { type: 'FILE_UPLOAD', id, entryId: id + 1, title, maxFiles: 5, maxBytes: 1e7 });
    callRpc(office, 'updateForms', {});
    expect(formOf(office).items.find(({ title }) => title === 'Tautan foto')?.helpText).toContain(
      'Lewati bila',
    );
    office.clock.set('2026-02-10T09:00:00+07:00');
    sendThroughLink(office, 'Besah', {
      'Foto sebelum': ['a1'],
      'Foto sesudah': ['b2'],
      'Foto lain': ['c3', 'd4'],
    });
    const address = 'https://drive.google.com/open?id=';
    expect(shownColumn(office, 'Laporan', 'Foto')).toEqual([
      `sebelum: ${address}a1\nsesudah: ${address}b2\n${address}c3\n${address}d4`,
    ]);
    expect(shownColumn(office, 'Laporan', 'Isian lain')).toEqual(['']);
  });
});

describe('siskamling asks for counts', () => {
  const siskamling = (counts: readonly string[]) => {
    const office = kasimanOffice('2026-03-02T09:00:00+07:00');
    callRpc(office, 'addObligation', { ...presetDraft(office, 'siskamling'), start: '2026-02-01' });
    const sent = office.submitForm('Laporan Siskamling', {
      ...(filledBy(office, linkOf(office, 'Betet', 'Siskamling')) as Record<string, string>),
      'Bulan laporan': 'Februari 2026',
      'Jumlah pos kamling yang didata': counts[0] ?? '',
      'Di antaranya yang aktif': counts[1] ?? '',
      'Di antaranya yang punya jadwal ronda': counts[2] ?? '',
      'Jumlah malam ronda bulan ini': counts[3] ?? '',
    });
    return { office, sent };
  };

  test.each([
    { counts: ['12', '9', '7', '20'], problem: '' },
    { counts: ['12', '13', '7', '20'], problem: 'Pos aktif 13, sedangkan pos yang didata 12' },
    { counts: ['0', '0', '0', '0'], problem: '' },
  ])('F32: $counts are stored and count, and Masalah says: "$problem"', ({ counts, problem }) => {
    const { office, sent } = siskamling(counts);
    expect(sent.accepted).toBe(true);
    expect(shownColumn(office, 'Laporan', 'Angka')).toEqual([
      `pos ${counts[0]}; aktif ${counts[1]}; terjadwal ${counts[2]}; ronda ${counts[3]}`,
    ]);
    const problems = shownRecords(office, 'Masalah').filter(({ Tab }) => Tab === 'Laporan');
    expect(problems.map((row) => row['Masalah dan tindakan']).join(' ')).toContain(problem);
    expect(problems).toHaveLength(problem === '' ? 0 : 1);
    expect(stateOf(office, 'Betet', { obligation: 'Siskamling' })).toBe('✔ Tepat waktu');
  });

  test('F33: words instead of a number are refused by the form', () => {
    expect(siskamling(['dua belas', '9', '7', '20']).sent.accepted).toBe(false);
  });
});
