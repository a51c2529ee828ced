// Whom meetings invite by themselves, in the words of the office.
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import { inviteesIn, settingInitial } from '../../../src/messages/setup/setting-initial';

const { kecamatan, kabupaten, provinsi, desa } = DEFAULT_TERMS_BY_TIER;

test.each([
  ['a provinsi its bupati', 'provinsi', provinsi, 'Bupati'],
  ['a kabupaten its camat', 'kabupaten', kabupaten, 'Camat'],
  ['a desa its Jaro', 'desa', desa, 'Jaro'],
] as const)('F19, F39: %s, to every kind of meeting', (_, tier, terms, wanted) => {
  const invited = inviteesIn(tier, terms);
  expect(Object.keys(invited)).toEqual(
    Object.keys(settingInitial).filter((key) => key.startsWith('invitees')),
  );
  expect(new Set(Object.values(invited))).toEqual(new Set([wanted]));
});

test('F19: a kecamatan invites the positions of its desa, as the settings begin', () => {
  expect(inviteesIn('kecamatan', kecamatan)).toEqual({});
});
