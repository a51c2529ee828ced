// A WhatsApp message reaches the right phone, or none.
import fc from 'fast-check';
import { whatsappLink, whatsappNumber } from '../../../src/core/contacts/phone-number';

describe('the number', () => {
  it.each([
    { phone: '0812 3456 7890', number: '6281234567890' },
    { phone: '+62 812-3456-7890', number: '6281234567890' },
    { phone: '62812.3456.7890', number: '6281234567890' },
    { phone: '0062 812 3456 7890', number: '6281234567890' },
    { phone: '812 3456 7890', number: '6281234567890' },
    { phone: "'081234567890 (Sekdes)", number: '6281234567890' },
    { phone: '(0353) 511 234', number: null },
    { phone: '0812 3456 7890 / 0813 1111 2222', number: null },
    { phone: '+65 8123 4567', number: null },
    { phone: '+81 90 1234 5678', number: null },
    { phone: '(+62) 812 3456 7890', number: '6281234567890' },
    { phone: '0812 34', number: null },
    { phone: '', number: null },
  ])('of “$phone” is $number', ({ phone, number }) => {
    expect(whatsappNumber(phone)).toBe(number);
  });

  it('once normalised stays as it is, however it is spaced', () => {
    const mobile = fc.stringMatching(/^8[1-9]\d{7,10}$/u);
    const spaced = fc
      .tuple(mobile, fc.constantFrom('0', '+62 ', '62', '62-'))
      .map(([rest, start]) => ({ rest, start }));
    fc.assert(
      fc.property(spaced, fc.constantFrom('', ' ', '-', '.'), ({ rest, start }, gap) => {
        const phone = `${start}${rest.slice(0, 3)}${gap}${rest.slice(3, 7)}${gap}${rest.slice(7)}`;
        expect(whatsappNumber(phone)).toBe(`62${rest}`);
        expect(whatsappNumber(`62${rest}`)).toBe(`62${rest}`);
      }),
    );
  });
});

it('the link carries the whole text, line breaks and symbols included', () => {
  const text = 'Baris 1 & 2\n100 % “siap” #kerjabakti?';
  const link = new URL(whatsappLink('0812 3456 7890', text));
  expect([link.origin, link.pathname, link.searchParams.get('text')]).toEqual([
    'https://wa.me',
    '/6281234567890',
    text,
  ]);
  expect(whatsappLink('', text)).toMatch(/^https:\/\/wa\.me\/\?text=/u);
});
