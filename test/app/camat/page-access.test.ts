// Which Google accounts open the camat's page.
import { accountEntry, isAccountAllowed } from '../../../src/app/camat/page-access';

const notes = accountEntry({ headEmail: 'camat@kasiman.example', pageViewers: ['sekcam@kasiman.example'] });

test.each([
  ['the head', notes, 'camat@kasiman.example', true],
  ['a viewer in other capitals', notes, 'Sekcam@Kasiman.example', true],
  ['somebody else', notes, 'orang@luar.example', false],
  ['an anonymous visitor', notes, '', false],
  [
    'an anonymous visitor when no account is listed',
    accountEntry({ headEmail: '', pageViewers: [] }),
    '',
    false,
  ],
  ['an anonymous visitor before the first refresh', {}, '', false],
])('%s', (_, entries, email, isAllowed) => {
  expect(isAccountAllowed(entries, email)).toBe(isAllowed);
});
