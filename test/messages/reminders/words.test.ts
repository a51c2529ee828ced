// Tabs, settings, forms and names speak as the place speaks, and explain every column.
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import {
  formConfirmation,
  formDescription,
  formName,
  formTitle,
  questionText,
  unitQuestion,
} from '../../../src/messages/forms/form-text';
import { roundText, shareText } from '../../../src/messages/forms/share-text';
import { unitHeadTitle, unitTitle } from '../../../src/messages/office/unit-name';
import { settingInitial } from '../../../src/messages/setup/setting-initial';
import { settingText } from '../../../src/messages/setup/setting-text';
import { code, kerjaBakti, termsOf, unitOf } from '../../core/kasiman';
import { KALIREJO, KASIMAN } from '../mails';

describe('settings', () => {
  it('each has a title, an explanation, and a value to begin with', () => {
    expect(Object.keys(settingText)).toEqual(Object.keys(settingInitial));
    for (const { title, help } of Object.values(settingText)) {
      expect(title).not.toBe('');
      expect(help).toMatch(/\.$/u);
    }
  });

  it('propose the words of an ordinary kecamatan', () => {
    const { unit, unitHead, office, officeHead, forum, superior, subUnit } = DEFAULT_TERMS_BY_TIER.kecamatan;
    const { termUnit, termUnitHead, termOffice, termOfficeHead, termForum, termSuperior, termSubUnit } =
      settingInitial;
    expect([
      termUnit,
      termUnitHead,
      termOffice,
      termOfficeHead,
      termForum,
      termSuperior,
      termSubUnit,
    ]).toEqual([unit, unitHead, office, officeHead, forum, superior, subUnit]);
  });
});

describe('the form', () => {
  it('F39: asks for the Kampung in Lampung and names the office', () => {
    expect(unitQuestion(KALIREJO, ['desa'])).toEqual({
      title: 'Kampung',
      help: 'Sudah terisi bila Anda memakai tautan dari Kecamatan.',
    });
    expect(formName(kerjaBakti(), KALIREJO)).toBe('Laporan Kerja bakti – Kecamatan Kalirejo');
    expect(formConfirmation(KALIREJO)).toContain('Kecamatan Kalirejo');
  });

  it('asks at most five questions beside the desa, which is filled in, and says so', () => {
    const photos = 1;
    expect(Object.keys(questionText).length + photos).toBe(5);
    expect(formDescription(kerjaBakti(), KASIMAN)).toContain('Paling banyak lima pertanyaan');
  });

  it('is not called Laporan twice', () => {
    expect(formTitle(kerjaBakti({}, { name: 'Laporan Penduduk' }))).toBe('Laporan Penduduk');
  });

  it('warns against photos of children and identity cards', () => {
    expect(formDescription(kerjaBakti(), KASIMAN)).toMatch(/anak-anak.*KTP.*NIK/su);
  });
});

describe('names of units', () => {
  const kampung = termsOf('kecamatan', { unit: 'kampung', unitHead: 'Kepala Kampung' });
  const distrik = termsOf('kabupaten', { unit: 'distrik', unitHead: 'Kepala Distrik' });

  it.each([
    {
      unit: unitOf('35.22.20.2004', 'Sidomukti'),
      terms: KASIMAN.terms,
      title: 'Desa Sidomukti',
      head: 'Kepala Desa Sidomukti',
    },
    {
      unit: unitOf('64.02.06.1005', 'Loa Tebu'),
      terms: KASIMAN.terms,
      title: 'Kelurahan Loa Tebu',
      head: 'Lurah Loa Tebu',
    },
    {
      unit: unitOf('18.02.01.2004', 'Sri Basuki'),
      terms: kampung,
      title: 'Kampung Sri Basuki',
      head: 'Kepala Kampung Sri Basuki',
    },
    {
      unit: unitOf('18.02.01.2005', 'Kampung Baru'),
      terms: kampung,
      title: 'Kampung Kampung Baru',
      head: 'Kepala Kampung Kampung Baru',
    },
    {
      unit: unitOf('53.01.04', 'Semau'),
      terms: DEFAULT_TERMS_BY_TIER.kabupaten,
      title: 'Kecamatan Semau',
      head: 'Camat Semau',
    },
    {
      unit: unitOf('91.01.01', 'Kimaam'),
      terms: distrik,
      title: 'Distrik Kimaam',
      head: 'Kepala Distrik Kimaam',
    },
    {
      unit: unitOf('36.03.06.2015-RW01', 'RW 01'),
      terms: DEFAULT_TERMS_BY_TIER.desa,
      title: 'RW 01',
      head: 'Jaro RW 01',
    },
    {
      unit: unitOf('36.03.06.2015-KEJAROAN1', 'Kejaroan I'),
      terms: DEFAULT_TERMS_BY_TIER.desa,
      title: 'Kejaroan I',
      head: 'Jaro Kejaroan I',
    },
    {
      unit: { ...unitOf('35.22.20', 'Kasiman'), isOffice: true },
      terms: KASIMAN.terms,
      title: 'Kecamatan Kasiman',
      head: 'Camat Kasiman',
    },
  ])('F38, F39: $title under its $head', ({ unit, terms, title, head }) => {
    expect([unitTitle(unit, terms), unitHeadTitle(unit, terms)]).toEqual([title, head]);
  });
});

it('the message that brings a link thanks first and ends with the link', () => {
  const lines = shareText({
    profile: { ...KASIMAN, code: code('35.22.20') },
    unitName: 'Desa Besah',
    obligation: { name: 'Kerja Bakti', form: 'activity' },
    url: 'https://forms.example/x',
  }).split('\n');
  expect(lines[0]).toBe('Yth. Bapak/Ibu di Desa Besah, terima kasih atas kerja samanya.');
  expect(lines[1]).toMatch(/^Laporan Kerja Bakti kini diisi/u);
  expect(lines.slice(-1)[0]).toBe('https://forms.example/x');
});

it('the message with several links says for each what it is for and how long it takes', () => {
  const text = roundText({
    profile: { ...KASIMAN, code: code('35.22.20') },
    unitName: 'Desa Besah',
    links: [
      { obligation: { name: 'Kerja Bakti', form: 'activity' }, url: 'https://forms.example/x' },
      { obligation: { name: 'Penduduk', form: 'population' }, url: 'https://forms.example/y' },
    ],
  });
  expect(text).toContain('Laporan Kerja Bakti, kurang dari satu menit:\nhttps://forms.example/x');
  expect(text).toContain('Laporan Penduduk, sekitar dua menit:\nhttps://forms.example/y');
});
