// Checks that the institutions of a visit are told and its people are not.
import { institutionsOf, visitLine } from '../../../src/messages/visits/institution-text';
import { day } from '../../core/kasiman';

test.each([
  {
    team: 'Suprapto (Camat, Kecamatan Kasiman); Andi (Kapolsek, Polsek Kasiman)',
    other: '',
    told: ['Kecamatan Kasiman', 'Polsek Kasiman'],
  },
  {
    team: 'Suprapto, Camat, Kecamatan Kasiman\nAndi, Kapolsek, Polsek Kasiman',
    other: 'KUA; Puskesmas Kasiman',
    told: ['Kecamatan Kasiman', 'Polsek Kasiman', 'KUA', 'Puskesmas Kasiman'],
  },
  { team: 'Suprapto, Andi, Budi', other: '', told: [] },
  { team: 'Suprapto, S.Sos, M.Si', other: '', told: [] },
  { team: 'Suprapto (Camat)', other: '', told: [] },
  {
    team: 'Polsek Kasiman; Koramil Kasiman',
    other: 'Polsek Kasiman',
    told: ['Polsek Kasiman', 'Koramil Kasiman'],
  },
  { team: '', other: 'kua@kasiman.go.id', told: [] },
])('of "$team" and "$other" the page tells $told', ({ team, other, told }) => {
  expect(institutionsOf({ team, otherInstitutions: other })).toEqual(told);
});

test('a visit stands in one line with its day, outcome and institutions', () => {
  const visit = {
    date: day('2026-03-14'),
    outcome: 'not-held',
    team: 'Andi (Kapolsek, Polsek Kasiman)',
    otherInstitutions: 'KUA',
  } as const;
  expect(visitLine(visit)).toBe('14 Maret 2026: tidak terlaksana (Polsek Kasiman, KUA)');
  expect(visitLine({ ...visit, team: 'Andi', otherInstitutions: '' })).toBe(
    '14 Maret 2026: tidak terlaksana',
  );
});
