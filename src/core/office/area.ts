// Reads the kabupaten, kecamatan and desa that a province's text holds, or the provinces and kabupaten of the nation's.

import { zeroPad } from '../zero-pad';
import { codeBelow } from './unit';

/** An area with what lies below it; a desa has no children. */
export interface Area {
  /** The full Kemendagri code, as text: `35.22.20.2001`. */
  readonly code: string;
  readonly name: string;
  readonly children: readonly Area[];
}

interface GrowingArea extends Area {
  readonly children: Area[];
}

/**
 * Reads the text that src/build/area-data.mjs renders (its comment describes the format), in file order. Throws an
 * Error when the text holds no province, so that a page never shows an empty list as if it were complete.
 */
export function decodeArea(text: string): Area {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith('@'));
  const head = /^@(\d{2}) (.+)$/u.exec(lines[start]?.trim() ?? '');
  if (head === null) throw new Error('No province in this text');
  const province = makeArea(head[1] ?? '', head[2] ?? '');
  let regency: GrowingArea | null = null;
  for (const line of lines.slice(start + 1)) {
    const place = /^(#?)(\d{2}) ([^|]+)(.*)$/u.exec(line.trim());
    if (place === null) continue;
    const [, mark, digits = '', name = '', villages = ''] = place;
    if (mark === '#') {
      regency = makeArea(codeBelow(province.code, digits), name);
      province.children.push(regency);
    } else if (regency !== null) {
      regency.children.push(decodeDistrict(`${regency.code}.${digits}`, name, villages));
    }
  }
  return province;
}

function decodeDistrict(code: string, name: string, villages: string): Area {
  const district = makeArea(code, name);
  let number = 0;
  for (const field of villages.split('|').slice(1)) {
    const said = /^(\d{4}) (.+)$/u.exec(field);
    number = said === null ? number + 1 : Number(said[1]);
    district.children.push(makeArea(`${code}.${zeroPad(number, 4)}`, said?.[2] ?? field));
  }
  return district;
}

function makeArea(code: string, name: string): GrowingArea {
  return { code, name, children: [] };
}
