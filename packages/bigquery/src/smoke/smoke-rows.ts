// A month of a kabupaten made up: 852 desa, 5 obligations, as a push saves them.

export interface SmokePush {
  readonly revision: number;
  readonly sourceId: string;
  readonly pushId: string;
  /** Makes a late report of every missing one: what a second push corrects. */
  readonly isCorrected: boolean;
}

export interface SmokeFact {
  readonly desa: string;
  readonly obligation: string;
  readonly status: 'ON_TIME' | 'LATE' | 'MISSING' | 'EXEMPT' | 'VOID';
}

export const smokeKabupaten = '35.22';
export const smokePeriod = '2026-02-01';

const desaCount = 852;
const kecamatanCount = 28;
const obligations = ['kerja-bakti', 'siskamling', 'laporan-penduduk', 'sosialisasi-se', 'bulan-bhakti'];

/** In a second push the last fact is withdrawn. */
export function smokeFacts({ isCorrected }: Pick<SmokePush, 'isCorrected'>): readonly SmokeFact[] {
  const facts = Array.from({ length: desaCount }, (_, unit) =>
    obligations.map((obligation, index): SmokeFact => {
      const turn = (unit * 7 + index * 3) % 20;
      const missing = isCorrected ? 'LATE' : 'MISSING';
      const status = turn < 11 ? 'ON_TIME' : turn < 15 ? 'LATE' : turn < 19 ? missing : 'EXEMPT';
      const kecamatan = String(1 + (unit % kecamatanCount)).padStart(2, '0');
      const desa = `${smokeKabupaten}.${kecamatan}.${2001 + Math.floor(unit / kecamatanCount)}`;
      return { desa, obligation, status };
    }),
  ).flat();
  return facts.map((fact, index) =>
    isCorrected && index === facts.length - 1 ? { ...fact, status: 'VOID' } : fact,
  );
}

/** `kabupaten` of a row that has strayed into this kabupaten's table. */
export function smokeLines(
  facts: readonly SmokeFact[],
  { revision, sourceId, pushId }: SmokePush,
  kabupaten = smokeKabupaten,
): string {
  return facts
    .map(({ desa, obligation, status }, index) => {
      const line = {
        schema_version: 1,
        event_id: `${sourceId}-${revision}-${index + 1}`,
        desa_code: desa,
        kecamatan_code: desa.slice(0, 8),
        kabupaten_code: kabupaten,
        provinsi_code: kabupaten.slice(0, 2),
        period: smokePeriod,
        obligation,
        status,
        visit: 'NONE',
        is_closed: status !== 'VOID',
        due_date: '2026-03-05',
        rev: revision,
        source_id: sourceId,
        push_id: pushId,
        recorded_at: new Date(revision * 1000).toISOString().replace('.000Z', 'Z'),
        app_version: '0.0.0',
      };
      return `${JSON.stringify(line)}\n`;
    })
    .join('');
}
