// A nation of desa that report: the lines that the workbooks of all kabupaten would save in a year.
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';

export interface NationSize {
  readonly kabupatens: number;
  readonly desa: number;
  readonly obligations: number;
  readonly months: number;
}

/** 84,000 desa × 5 obligations × 12 months: 5,040,000 reports. */
export const NATION: NationSize = { kabupatens: 514, desa: 84_000, obligations: 5, months: 12 };

export interface NationFile {
  readonly kabupaten: string;
  readonly file: string;
}

export interface Nation {
  readonly files: readonly NationFile[];
  readonly keys: number;
  readonly bytes: number;
  /** How many reports came, counted while they were written. */
  readonly fulfilled: number;
}

const kecamatanOfKabupaten = 14;

/** A file of lines for each kabupaten; the same for the same size. */
export async function writeNation(folder: string, size: NationSize): Promise<Nation> {
  const files: NationFile[] = [];
  let [keys, bytes, fulfilled] = [0, 0, 0];
  for (let index = 0; index < size.kabupatens; index += 1) {
    const kabupaten = `${11 + Math.floor(index / 14)}.${twoDigits(1 + (index % 14))}`;
    const lines = linesOf(kabupaten, desaCount(index, size), size);
    const text = lines.map(({ line }) => `${line}\n`).join('');
    const file = path.join(folder, `events_${kabupaten.replace('.', '')}.ndjson`);
    const stream = createWriteStream(file);
    stream.end(text);
    await finished(stream);
    files.push({ kabupaten, file });
    keys += lines.length;
    bytes += Buffer.byteLength(text);
    fulfilled += lines.filter((line) => line.isFulfilled).length;
  }
  return { files, keys, bytes, fulfilled };
}

/** So that all kabupaten together have the desa of the nation. */
function desaCount(index: number, { desa, kabupatens }: NationSize): number {
  return Math.floor(((index + 1) * desa) / kabupatens) - Math.floor((index * desa) / kabupatens);
}

const statuses = [
  'ON_TIME',
  'ON_TIME',
  'ON_TIME',
  'ON_TIME',
  'ON_TIME',
  'LATE',
  'LATE',
  'MISSING',
  'MISSING',
  'EXEMPT',
];

function linesOf(
  kabupaten: string,
  desa: number,
  { obligations, months }: NationSize,
): readonly { readonly line: string; readonly isFulfilled: boolean }[] {
  const lines: { line: string; isFulfilled: boolean }[] = [];
  for (let month = 0; month < months; month += 1) {
    const pushId = `pantau_${kabupaten.replace('.', '')}_2026${twoDigits(month + 1)}_${1_773_108_000 + month}_ab12cd34`;
    for (let unit = 0; unit < desa; unit += 1) {
      for (let obligation = 0; obligation < obligations; obligation += 1) {
        const kecamatan = `${kabupaten}.${twoDigits(1 + (unit % kecamatanOfKabupaten))}`;
        // Spread without chance: neighbours differ, runs of missed months occur.
        const turn = (unit * 7 + obligation * 13 + Math.floor((month + unit) / 3) * 31) % 97;
        const status = statuses[turn % statuses.length] ?? 'MISSING';
        const line = JSON.stringify({
          schema_version: 1,
          event_id: `ab12cd34-${1_773_108_000 + month}-${unit * obligations + obligation + 1}`,
          desa_code: `${kecamatan}.${2001 + Math.floor(unit / kecamatanOfKabupaten)}`,
          kecamatan_code: kecamatan,
          kabupaten_code: kabupaten,
          provinsi_code: kabupaten.slice(0, 2),
          period: `2026-${twoDigits(month + 1)}-01`,
          obligation: obligationIds[obligation] ?? `kewajiban-${obligation}`,
          status,
          visit: turn % 11 === 0 ? 'VERIFIED' : 'NONE',
          is_closed: true,
          due_date: `2026-${twoDigits(month + 1)}-28`,
          rev: 1_773_108_000 + month,
          source_id: 'ab12cd34',
          push_id: pushId,
          recorded_at: '2026-12-10T02:00:00Z',
          app_version: '0.1.0',
        });
        lines.push({ line, isFulfilled: status === 'ON_TIME' || status === 'LATE' });
      }
    }
  }
  return lines;
}

const obligationIds = ['kerja-bakti', 'siskamling', 'laporan-penduduk', 'sosialisasi-se', 'bulan-bhakti'];

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
