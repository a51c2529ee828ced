// A mail that did not leave says why, and the tab remembers it.
import { failureNote, failureOfText } from '../../../src/messages/reminders/send-failure-text';

it.each([
  { sentence: 'Service invoked too many times for one day: email.', failure: 'quota' },
  { sentence: 'Layanan terlalu sering dipanggil dalam satu hari: email.', failure: 'quota' },
  { sentence: 'Invalid email: sekdes@desa,example', failure: 'address' },
  { sentence: 'Failed to send email: no recipient', failure: 'address' },
  { sentence: 'Limit Exceeded: Email Body Size.', failure: 'service' },
  { sentence: 'Server error occurred.', failure: 'service' },
  { sentence: '', failure: 'service' },
] as const)(
  '“$sentence” is a failure of the $failure, then and when it is read again',
  ({ sentence, failure }) => {
    expect(failureOfText(sentence)).toBe(failure);
    for (const attempt of [1, 2, 3])
      expect(failureOfText(failureNote(failure, attempt, sentence))).toBe(failure);
  },
);

it('says what follows', () => {
  expect(failureNote('service', 1, 'Server error occurred.')).toBe(
    'Percobaan 1 dari 3 tidak berhasil; dicoba lagi pada pengiriman berikutnya. (Server error occurred.)',
  );
  expect(failureNote('service', 3, '')).toBe(
    'Sudah 3 kali tidak berhasil dan tidak dicoba lagi; hubungi lewat WhatsApp atau telepon.',
  );
});
