// Kupang, whose 24 camat acknowledge circulars.
import type { Office } from 'local-office';
import type { CircularDraft } from '../../../src/app/circulars/rpc-circulars';
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import { callRpc, kasimanOffice, kasimanSetup, preparedOffice } from '../kasiman';
import { withoutDailyRuns } from '../office-actions';

/** Kupang's kecamatan; their codes are not contiguous. */
const codes = '04 05 06 07 08 09 10 11 12 13 16 17 18 19 20 21 22 23 24 25 26 27 28 30';
const names =
  'Semau,Kupang Barat,Kupang Timur,Sulamu,Kupang Tengah,Amarasi,Fatuleu,Takari,Amfoang Selatan,Amfoang Utara,Nekamese,Amarasi Barat,Amarasi Selatan,Amarasi Timur,Amabi Oefeto Timur,Amfoang Barat Daya,Amfoang Barat Laut,Semau Selatan,Taebenu,Amabi Oefeto,Amfoang Timur,Fatuleu Barat,Fatuleu Tengah,Amfoang Tengah'.split(
    ',',
  );

export const camat = codes.split(' ').map((end, index) => ({
  code: `53.01.${end}`,
  name: names[index] ?? '',
}));

export const circular: CircularDraft = {
  issuer: 'Bupati Kupang',
  shape: 'Surat Edaran',
  number: '440/XII/2021',
  date: '28 Desember 2025',
  subject: 'Persiapan memasuki tahun baru',
  until: '31 Desember 2026',
  replaces: '',
  addressees: '',
  acknowledgeBy: '5 Januari 2026',
  audiences: '',
  obligation: '',
};

export function kupangBefore(): Office {
  return preparedOffice('Kupang with 24 camat', () =>
    withoutDailyRuns(
      kasimanOffice('2026-01-02T08:00:00+08:00', {
        ...kasimanSetup,
        tier: 'kabupaten',
        officeCode: '53.01',
        officeName: 'Kupang',
        zone: 'WITA',
        terms: DEFAULT_TERMS_BY_TIER.kabupaten,
        units: camat,
      }),
    ),
  );
}

export function kupang(): Office {
  return preparedOffice('Kupang with its register of circulars', () => {
    const office = kupangBefore();
    callRpc(office, 'startCirculars', {});
    return office;
  });
}

/** With the circular `440/XII/2021`, SE-1. */
export function kupangWithCircular(): Office {
  return preparedOffice('Kupang with 440/XII/2021', () => {
    const office = kupang();
    callRpc(office, 'addCircular', circular);
    return office;
  });
}

/** What staff note for camat from the first to before the last. */
export function said(step: 'received' | 'read' | 'carried-out', from: number, to: number) {
  const units = camat.slice(from, to).map(({ code }) => code);
  return { circular: 'SE-1', units, step, person: 'Kasubag Umum' };
}
