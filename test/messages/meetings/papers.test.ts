// Checks what the documents of a meeting say, apart from the workbook.
import type { Attendance } from '../../../src/core/meetings/attendance';
import type { Meeting } from '../../../src/core/meetings/meeting';
import { renderLetter } from '../../../src/messages/letters/letter-page';
import { minutesPaper } from '../../../src/messages/meetings/minutes-paper';
import { newsPaper, recordPaper } from '../../../src/messages/meetings/other-papers';
import { type PaperFacts, versionText } from '../../../src/messages/meetings/paper-frame';
import { day } from '../../core/kasiman';
import { meeting, row } from '../../core/meetings/meetings';
import { kasimanLetters } from '../letters/letters';

function facts(more: Partial<Meeting> = {}, people: readonly Attendance[] = []): PaperFacts {
  return {
    office: kasimanLetters,
    unitWord: 'desa',
    meeting: meeting('2026-02-12', more),
    today: day('2026-02-18'),
    people: people.map((one) => [one, 'Desa Betet']),
    items: [],
    carried: [],
    number: '',
    evaluation: { heads: [], rows: [], sentences: [] },
  };
}

function textOf(document: ReturnType<typeof newsPaper>): string {
  return renderLetter(document)
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');
}

test('B9: the same facts give the same notula byte for byte, and a later one is called versi 2', () => {
  expect(renderLetter(minutesPaper(facts()))).toBe(renderLetter(minutesPaper(facts())));
  expect([1, 2, 3].map(versionText)).toEqual(['', '(versi 2)', '(versi 3)']);
});

const people = [
  row('R-001|a', { position: 'Sekretaris Desa', name: 'Siti', state: 'present' }),
  row('R-001|b', { position: 'Kasi Pelayanan', state: 'represented', representedBy: 'Karno' }),
  row('R-001|c', { position: 'Kapolsek', state: 'absent' }),
  row('R-001|tamu|d', { position: 'Kepala KUA', name: 'Umar', state: 'present' }),
];

test('the news names the positions of those who came, no person, and what the meeting follows up', () => {
  const news = textOf(
    newsPaper(
      facts(
        {
          agenda: 'Pembukaan\nPenyampaian program #pembangunan\nMasukan dan saran\nPenutup',
          basis: 'Surat Edaran Bupati tentang kerja bakti bersama',
        },
        people,
      ),
    ),
  );
  expect(news).toContain('Rapat ini menindaklanjuti Surat Edaran Bupati tentang kerja bakti bersama.');
  expect(news).toContain(
    'dihadiri 2 dari 3 orang yang diundang (1 di antaranya diwakilkan) dan 1 tamu. Hadir antara lain Sekretaris Desa, Kasi Pelayanan, dan Kepala KUA.',
  );
  expect(news).toContain('Rapat membahas penyampaian program serta masukan dan saran.');
  expect(news).not.toMatch(/Siti|Karno|Umar|Kapolsek|#/u);
});

test('the letter that invites is no reason for the meeting', () => {
  const basis = 'Surat undangan nomor 005/12/2026 tanggal 9 Februari 2026';
  expect(textOf(newsPaper(facts({ basis })))).not.toContain('menindaklanjuti');
  expect(textOf(minutesPaper(facts({ basis })))).toContain(basis);
});

test('the record says its day in words, and chair and participants sign it', () => {
  const record = textOf(recordPaper(facts({}, people)));
  expect(record).toContain(
    'Pada hari ini Kamis tanggal dua belas bulan Februari tahun dua ribu dua puluh enam (12 Februari 2026)',
  );
  expect(record).toMatch(/Wakil peserta,.*Pimpinan rapat,/u);
});

test('a record that has a number bears it below its title', () => {
  const numbered = textOf(recordPaper({ ...facts(), number: '400.10/7/412.520/II/2026' }));
  expect(numbered).toContain('BERITA ACARA NOMOR 400.10/7/412.520/II/2026');
  expect(textOf(recordPaper(facts()))).not.toContain('NOMOR');
});

test('a meeting on the screen is told as such, its link in no news and no record', () => {
  const online = facts({ form: 'online', place: 'https://zoom.example/j/123' });
  expect(textOf(newsPaper(online))).toMatch(/10\.00 WIB secara daring\./u);
  expect(textOf(recordPaper(online))).toContain('(12 Februari 2026), secara daring, telah dilaksanakan');
  for (const write of [newsPaper, recordPaper]) expect(textOf(write(online))).not.toContain('zoom');
  expect(textOf(recordPaper(facts()))).toContain(', bertempat di Pendopo Kecamatan Kasiman, telah');
});
