// Lists the trainers' switches that are on or off, with their words.
import type { SwitchesChange, WireSections } from '../../server/wire/protocol';

/** One switch of the panel. */
export interface Tick {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  changeTo(on: boolean): SwitchesChange;
}

/** Every switch that is on or off. */
export function ticksOf(switches: WireSections['switches']): readonly Tick[] {
  return [
    {
      id: 'pemicu-hilang',
      label: 'Pemicu hilang',
      hint: 'Pemicu dan kiriman formulir tidak pernah sampai.',
      on: switches.loseTriggers,
      changeTo: (on) => ({ loseTriggers: on }),
    },
    {
      id: 'peristiwa-ganda',
      label: 'Peristiwa datang dua kali',
      hint: 'Setiap pemicu berjalan dua kali.',
      on: switches.repeatEvents,
      changeTo: (on) => ({ repeatEvents: on }),
    },
    {
      id: 'kuota-habis',
      label: 'Kuota surel habis',
      hint: 'Hari ini tidak ada surel yang dapat dikirim.',
      on: switches.mailQuotaLeft === 0,
      changeTo: (on) => ({ mailQuotaLeft: on ? 0 : null }),
    },
    {
      id: 'google-lambat',
      label: 'Google sedang lambat',
      hint: 'Setiap panggilan sepuluh kali lebih lama.',
      on: switches.slowness > 1,
      changeTo: (on) => ({ slowness: on ? 10 : 1 }),
    },
    ...refusalsOf(switches),
  ];
}

/** What Google refuses by a rule, not by a bad day. */
function refusalsOf(switches: WireSections['switches']): readonly Tick[] {
  return [
    {
      id: 'beberapa-akun',
      label: 'Beberapa akun masuk sekaligus',
      hint: 'Panel dan dialog tidak dapat memanggil skrip.',
      on: switches.accountsCollide,
      changeTo: (on) => ({ accountsCollide: on }),
    },
    {
      id: 'izin-berakhir',
      label: 'Izin sudah berakhir',
      hint: 'Panel dan pemicu ditolak sampai seseorang memilih menu.',
      on: switches.consentExpired,
      changeTo: (on) => ({ consentExpired: on }),
    },
    {
      id: 'formulir-tak-terhubung',
      label: 'Formulir tidak dapat dihubungkan',
      hint: 'Tab jawaban tidak dapat dibuat.',
      on: switches.formLinkFails,
      changeTo: (on) => ({ formLinkFails: on }),
    },
    {
      id: 'formulir-tak-terbagi',
      label: 'Formulir tidak dapat dibagikan',
      hint: 'Penyunting lain tidak dapat ditambahkan.',
      on: switches.formSharingFails,
      changeTo: (on) => ({ formSharingFails: on }),
    },
  ];
}
