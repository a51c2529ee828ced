// Reads and writes Indonesian mobile numbers, for WhatsApp and for people.

/**
 * A number as wa.me wants it: `0812-3456 7890`, `+62 812 3456 7890` and `812 3456 7890` give `6281234567890`; null for
 * what is no Indonesian mobile number, so that no message goes to a stranger.
 */
export function whatsappNumber(phone: string): string | null {
  if (/^\D*\+\s*(?!62)\d/u.test(phone)) return null;
  const digits = phone.replace(/[^\d]/gu, '').replace(/^00/u, '');
  const national = digits.replace(/^62/u, '').replace(/^0/u, '');
  return /^8\d{8,11}$/u.test(national) ? `62${national}` : null;
}

/** A mobile number as people here write it, `0812-3456-7890`; anything else stays as typed. */
export function mobileText(phone: string): string {
  const number = whatsappNumber(phone)?.slice(2);
  return number === undefined ? phone : `0${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`;
}

/** Opens WhatsApp with the text ready; without a usable number the person chooses the chat. A person presses send. */
export function whatsappLink(phone: string, text: string): string {
  return `https://wa.me/${whatsappNumber(phone) ?? ''}?text=${encodeURIComponent(text)}`;
}
