// Whom does the add-in write to at the office, and whom may a desa call?
import { showErrors, textField } from '../field';
import type { Step } from './step';

export const contactStep: Step = {
  key: 'contact',
  short: 'Kontak',
  heading: 'Siapa yang dapat dihubungi?',
  lead: () => 'Semuanya boleh kosong dan dapat diisi kemudian di tab Pengaturan.',
  show: (wizard) => {
    const draft = wizard.read();
    const email = textField({
      label: `Surel ${draft.terms.officeHead}`,
      kind: 'email',
      value: draft.headEmail,
      hint: 'Menerima ringkasan setiap Senin dan sehari setelah tenggat, dengan nama yang belum melapor.',
      onChange: (headEmail) => wizard.change({ headEmail }),
    });
    const person = textField({
      label: 'Petugas yang dapat dihubungi',
      value: draft.contactPerson,
      hint: 'Tertulis di setiap pengingat, misalnya Kasi Kesra.',
      onChange: (contactPerson) => wizard.change({ contactPerson }),
    });
    const phone = textField({
      label: 'Telepon atau WhatsApp petugas',
      kind: 'tel',
      value: draft.contactPhone,
      hint: 'Misalnya 0812 3456 7890.',
      onChange: (contactPhone) => wizard.change({ contactPhone }),
    });
    return {
      body: [email.root, person.root, phone.root],
      check: () => {
        const { headEmail, contactPhone } = wizard.read();
        const isMail =
          headEmail.trim() === '' || /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]{2,}$/u.test(headEmail.trim());
        const digits = contactPhone.replace(/[\s().+-]/gu, '');
        const isPhone = digits === '' || /^\d{6,15}$/u.test(digits);
        return showErrors([
          [email, isMail ? '' : 'Alamat surel ini belum lengkap; contohnya camat@kasiman.go.id.'],
          [phone, isPhone ? '' : 'Tulis nomor dengan angka saja, misalnya 0812 3456 7890.'],
        ]);
      },
    };
  },
};
