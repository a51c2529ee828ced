// The step of the wizard that asks whom the add-in writes to at the office, and whom a desa may call.
import * as words from '../../messages/setup/wizard-contact-text';
import { showErrors, textField } from '../field';
import type { Step } from './step';

export const contactStep: Step = {
  key: 'contact',
  short: words.short,
  heading: words.heading,
  lead: () => words.lead,
  show: (wizard) => {
    const draft = wizard.read();
    const email = textField({
      label: words.headEmail(draft.terms.officeHead),
      kind: 'email',
      value: draft.headEmail,
      hint: words.headEmailHint,
      onChange: (headEmail) => wizard.change({ headEmail }),
    });
    const person = textField({
      label: words.person,
      value: draft.contactPerson,
      hint: words.personHint,
      onChange: (contactPerson) => wizard.change({ contactPerson }),
    });
    const phone = textField({
      label: words.phone,
      kind: 'tel',
      value: draft.contactPhone,
      hint: words.phoneHint,
      onChange: (contactPhone) => wizard.change({ contactPhone }),
    });
    return {
      body: [email.root, person.root, phone.root],
      check: () => {
        const { headEmail, contactPhone } = wizard.read();
        const isMail =
          headEmail.trim() === '' || /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]{2,}$/u.test(headEmail.trim());
        const digits = contactPhone.replace(/[\s().+-]/gu, '');
        const isPhone = digits === '' || /^\d{9,15}$/u.test(digits);
        const isShort = /^\d{1,8}$/u.test(digits);
        return showErrors([
          [email, isMail ? '' : words.headEmailBroken],
          [phone, isPhone ? '' : isShort ? words.phoneShort(digits.length) : words.phoneBroken],
        ]);
      },
    };
  },
};
