// The word “Desa” or “Ds.” before a name in the wizard's list is not part of the name.
import { understandUnits } from '../../../src/ui/setup/unit-text';
import { kasimanUnits } from '../kasiman';

const place = {
  tier: 'kecamatan',
  officeCode: '35.22.20',
  known: kasimanUnits,
  officeName: 'Kasiman',
  unitWord: 'desa',
} as const;

// With the word in the name every mail would say “Desa Desa Kasiman Baru”.
test.each([
  '35.22.20.2011\tDESA KASIMAN BARU',
  '35.22.20.2011 Desa Kasiman Baru',
  '35.22.20.2011 Ds. Kasiman Baru',
])('“%s”, which no list knows yet, is called Kasiman Baru', (text) => {
  const { units, problems } = understandUnits(text, place);
  expect({ units, problems }).toEqual({
    units: [{ code: '35.22.20.2011', name: expect.stringMatching(/^kasiman baru$/iu) }],
    problems: [],
  });
});

test.each(['Ds. Batokan', '35.22.20.2001 DS. BATOKAN'])('“%s” is the known Batokan', (text) => {
  const { units, problems } = understandUnits(text, place);
  expect({ units, problems }).toEqual({ units: [{ code: '35.22.20.2001', name: 'Batokan' }], problems: [] });
});
