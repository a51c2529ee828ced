// A unit, its head, its people and a crowd of units are called as the office and their kind say.

import type { Unit, UnitKind } from '../../../src/core/office/unit';
import {
  firstPosition,
  invitedHeading,
  invitedPosition,
  positionTitle,
} from '../../../src/messages/contacts/position-text';
import { inUnitTerm, jointWords, unitHeadTitle } from '../../../src/messages/office/unit-name';
import { renderReminderEmail } from '../../../src/messages/reminders/reminder-email';
import { termsOf, unitOf } from '../../core/kasiman';
import { itemOf, KASIMAN, owedCells } from '../mails';

const { terms } = KASIMAN;
const kampung = termsOf('kecamatan', { unit: 'kampung', unitHead: 'Kepala Kampung' });

function unit(name: string, kind: UnitKind): Unit {
  return unitOf('35.22.20.2001', name, { kind });
}

const melayu = unit('Melayu', 'kelurahan');
const rapak = unit('Rapak Lambur', 'desa');

describe('F39: units together', () => {
  it.each([
    [[rapak], terms, 'desa', 'Kepala Desa'],
    [[melayu], terms, 'kelurahan', 'Lurah'],
    [[melayu, rapak], terms, 'desa dan kelurahan', 'Kepala Desa dan Lurah'],
    [[melayu, rapak], kampung, 'kampung dan kelurahan', 'Kepala Kampung dan Lurah'],
    [[], kampung, 'kampung', 'Kepala Kampung'],
  ] as const)('are %j in these terms: %s', (units, words, crowd, heads) => {
    expect(jointWords(units, words)).toEqual({ unit: crowd, head: heads });
  });
});

describe("a contact's position", () => {
  it.each([
    ['desa', terms, 'Sekretaris Desa'],
    ['desa', kampung, 'Sekretaris Kampung'],
    ['kelurahan', terms, 'Sekretaris Kelurahan'],
    ['kelurahan', kampung, 'Sekretaris Kelurahan'],
  ] as const)('of a %s is proposed in its own words', (kind, words, position) => {
    expect(firstPosition(kind, words)).toBe(position);
  });

  it.each([
    ['Sekretaris Desa', melayu, 'Sekretaris Kelurahan'],
    ['Sekdes', melayu, 'Sekretaris Kelurahan'],
    ['Kasi Pelayanan', melayu, 'Kasi Pelayanan'],
    ['Sekdes', rapak, 'Sekdes'],
  ] as const)('%s is called so in its unit', (position, of, says) => {
    expect(positionTitle(position, of, terms)).toBe(says);
  });

  it.each([
    ['Sekretaris Desa', melayu, 'Yth. Lurah Melayu, u.p. Sekretaris Kelurahan,'],
    ['Lurah', melayu, 'Yth. Lurah Melayu,'],
    ['Kades', rapak, 'Yth. Kepala Desa Rapak Lambur,'],
    ['Kepala Desa', rapak, 'Yth. Kepala Desa Rapak Lambur,'],
    ['Sekdes', rapak, 'Yth. Kepala Desa Rapak Lambur, u.p. Sekdes,'],
  ] as const)('%s: a mail greets nobody beside himself', (position, of, greeting) => {
    const [cell] = owedCells({ today: '2026-03-02' });
    if (cell === undefined) throw new Error('Nothing is owed');
    const item = itemOf({ ...cell, expected: { ...cell.expected, unit: of } });
    const { text } = renderReminderEmail({
      profile: KASIMAN,
      position,
      owed: [{ item, url: '' }],
      contactPerson: '',
      contactPhone: '',
      words: new Map(),
    });
    expect(text.split('\n')).toContain(greeting);
    expect(greeting).toContain(unitHeadTitle(of, terms));
  });
});

describe('a text written for desa', () => {
  it.each([
    ['Desa', 'kampung', 'Kampung'],
    ['Pilih desa dari daftar.', 'pekon', 'Pilih pekon dari daftar.'],
    ['Desa, kelurahan, atau desa adat.', 'kampung', 'Desa, kelurahan, atau desa adat.'],
    ['Nama', 'kampung', 'Nama'],
    ['“Desa X” tidak ada di tab Desa.', 'kampung', '“Desa X” tidak ada di tab Kampung.'],
    ['Desanya kosong. Pilih desanya.', 'pekon', 'Pekonnya kosong. Pilih pekonnya.'],
    ['Pantau Desa → Kesehatan', 'kampung', 'Pantau Desa → Kesehatan'],
    ['Tulis seperti sekdes@batokan.desa.id.', 'kampung', 'Tulis seperti sekdes@batokan.desa.id.'],
    ['Desanya kosong.', 'desa', 'Desanya kosong.'],
    ['Pilih desa.', 'RW', 'Pilih RW.'],
  ])('%s reads in an office of %s: %s', (text, unitTerm, says) => {
    expect(inUnitTerm(text, unitTerm)).toBe(says);
  });

  it.each([
    ['Untuk semua desa? Pilih desanya.', 'Untuk semua desa/kelurahan? Pilih desa/kelurahannya.'],
    ['Perbaiki kolom Desa pada tab Desa.', 'Perbaiki kolom Desa/kelurahan pada tab Desa.'],
    ['Desa', 'Desa/kelurahan'],
    ['Desa belum dapat melapor.', 'Desa/kelurahan belum dapat melapor.'],
  ])('%s names both kinds where an office has both, but the tab of its units has one word', (text, says) => {
    expect(inUnitTerm(text, 'desa', 'desa dan kelurahan')).toBe(says);
  });
});

describe('F39: whom a meeting invites', () => {
  it.each([
    ['Kepala', 'desa', terms, 'Kepala Desa'],
    ['Kepala Desa', 'kelurahan', terms, 'Lurah'],
    ['Lurah', 'desa', kampung, 'Kepala Kampung'],
    ['Sekretaris', 'desa', kampung, 'Sekretaris Kampung'],
    ['Sekretaris Desa', 'kelurahan', terms, 'Sekretaris Kelurahan'],
    ['Sekdes', 'desa', terms, 'Sekretaris Desa'],
    ['Ketua BPD', 'desa', terms, 'Ketua BPD'],
    ['Ketua BPD', 'kelurahan', terms, 'Ketua LPM'],
    ['Kasi Pelayanan', 'kelurahan', terms, 'Kasi Pelayanan'],
  ] as const)('%s of a %s is called as there', (position, kind, words, says) => {
    expect(invitedPosition(position, kind, words)).toBe(says);
  });

  it.each([
    ['Kepala', ['kelurahan', 'desa'], 'Kepala Desa/Lurah'],
    ['Kepala', ['kelurahan'], 'Lurah'],
    ['Sekretaris', ['desa', 'kelurahan'], 'Sekretaris'],
    ['Sekretaris', ['desa'], 'Sekretaris Desa'],
    ['Kasi Pelayanan', ['desa', 'kelurahan'], 'Kasi Pelayanan'],
  ] as const)('%s of %j stands in one column', (position, kinds, heading) => {
    expect(invitedHeading(position, kinds, terms)).toBe(heading);
  });
});
