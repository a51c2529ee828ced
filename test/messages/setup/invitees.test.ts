// Whom meetings invite by themselves, in the words of the office.
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import { inviteesIn } from '../../../src/messages/setup/setting-initial';

const { kecamatan, kabupaten, desa } = DEFAULT_TERMS_BY_TIER;

test.each([
  ['a kecamatan its desa', 'kecamatan', kecamatan, 'Sekretaris Desa; Kasi Pelayanan; Kasi Pemerintahan'],
  [
    'a kecamatan of kampung their own sekretaris',
    'kecamatan',
    { ...kecamatan, unit: 'kampung', unitHead: 'Kepala Kampung' },
    'Sekretaris Kampung; Kasi Pelayanan; Kasi Pemerintahan',
  ],
  ['a kabupaten its camat', 'kabupaten', kabupaten, 'Camat'],
  ['a desa its Jaro', 'desa', desa, 'Jaro'],
] as const)('F19, F39: %s', (_, tier, terms, wanted) => {
  const { inviteesRakor, inviteesVillage = '' } = inviteesIn(tier, terms);
  expect(inviteesRakor).toBe(wanted);
  expect(inviteesVillage.startsWith(terms.unitHead)).toBe(true);
});
