// Takes a person's name, position, numbers and addresses out of free text: a cell, or a line of a chat.
import { cleanText, isNothing } from '../../clean-text';
import { findPositions, isBarePosition } from '../../contacts/position';
import { takeAddresses, takePhones } from '../../contacts/reach';

/** What a text says about a person. */
export interface PersonText {
  /** Parts of the text that may be a name: one is, of several nobody knows which. */
  readonly names: readonly string[];
  readonly positions: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly brokenEmails: readonly string[];
  readonly brokenPhones: readonly string[];
  /** Digits and remarks that are none of these. */
  readonly leftOut: readonly string[];
}

const honorific =
  /^(?:(?:bapak|bpk|pak|ibu|bu|sdri?|saudara|saudari|yth)\b\.?\s*|[ab]\.?n\.\s*|atas nama\s+)+(?=\p{L})/iu;
const honorificAlone = /^(?:bapak|bpk|pak|ibu|bu|sdri?|saudara|saudari|yth|a\.?n|atas nama)\.?$/iu;

/** A name without `Bapak`, `Bu`, `Sdr.` before it; titles such as `H.` and `S.Pd` stay. */
export function bareName(text: string): string {
  return cleanText(text)
    .replace(/^[\s,;:|.–-]+|[\s,;:|–-]+$/gu, '')
    .replace(honorific, '');
}

/** Whether `Pak`, `Ibu` or the like stands right before the place: what follows is a person. */
export function isAddressed(text: string, start: number): boolean {
  return /(?<![\p{L}\p{N}])(?:bapak|bpk|pak|ibu|bu|sdri?|saudara|saudari)\b\.?\s*$/iu.test(
    text.slice(0, start),
  );
}

/** Words before a value: `Nama:`, `No. HP`, `Jabatan`. */
const label =
  /^(?:(?:no(?:mor|mer)?\.?\s*)?(?:hp|wa|whats ?app|tel(?:p|epon)?|tlp|handphone|ponsel|kontak|cp|hub(?:ungi)?)|no(?:mor|mer)?|nama|nm|jabatan|e-?mail|surel|desa|ds|kelurahan|kode|alamat e-?mail)\.?$/iu;

/** What people add that is no name: remarks, addresses. */
const remark =
  /^(?:(?:jl|jln|jalan|dsn|dusun|rt|rw|gang|gg)\b.*|(?:nomor|no|nmr)\.?\s*)?(?:aktif|tidak aktif|baru|lama|ganti|lengkap|hadir|siap|ok|oke|terbaru|update|definitif)$/iu;

/** What stands for an identity number that was taken out before the list was read. */
const masked = /^\d+ angka dihapus$/iu;

/** What a title names behind its first letter: only these, since `M. Arif` and `S. Karno` are names. */
const degreeField =
  'AB|Adm|AP|Ag|Ak|Akun|AN|Ars|Ds|E|Ec|Eng|Farm|Fil|Gz|H|Han|Hub|Hum|Hut|I|IK|Ikom|IP|IPem|Ked|Keb|Kel|Kep|Kes|KM|KMB|Kn|Kom|KPM|KPN|Li|M|Mat|Or|P|PA|Par|Pd|PdI|Pel|Pi|Pol|Psi|PSDM|Pt|Rad|S|Sc|SD|Si|Sn|Sos|SosI|ST|Stat|STP|SIP|T|Th|TP|Tr|TrP';

/** Titles after a name: `S.Pd`, `S.Sos., M.Si`, `SE`, `A.Md.Kom`. */
const degree = new RegExp(
  `^(?:(?:[SM]\\. ?(?:${degreeField}|A)|SE|SH|SP|ST|SS|SIP|SKM|SAP|S(?:Pd|Sos|Kom|Ag|Kep|Psi|Pt|Hut|Ip|Ak|TP)I?|MM|MH|MT|MAP|M(?:Si|Pd|Kes|Ak)|A\\.? ?Md|Amd|D\\.? ?[34]|Dr|Drs|Dra|Ir|Ph\\.? ?D)(?:\\. ?(?:${degreeField}))*(?![A-Za-z])\\.?[\\s,]*)+$`,
  'iu',
);

export function isDegree(text: string): boolean {
  return text.length <= 14 && degree.test(text.trim());
}

/** Numbers, addresses and positions, and the text with ` | ` in their place. */
export type PersonFacts = Omit<PersonText, 'names' | 'leftOut'> & { readonly rest: string };

export function takeFacts(text: string): PersonFacts {
  const mails = takeAddresses(text);
  const calls = takePhones(mails.rest);
  const positions = findPositions(calls.rest);
  return {
    positions: positions.map(({ text }) => text.replace(/\.$/u, '')),
    emails: mails.found,
    phones: calls.found,
    brokenEmails: mails.broken,
    brokenPhones: calls.broken,
    rest: withoutSpans(calls.rest, positions, 0),
  };
}

/** A text from a place on, with ` | ` where the spans were. */
export function withoutSpans(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  from: number,
): string {
  let rest = '';
  let done = from;
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
    rest += `${text.slice(done, start)} | `;
    done = end;
  }
  return rest + text.slice(done);
}

/** What else a text says once its facts and its unit are taken out: names, positions that stand alone, remarks. */
export function readRest({ rest, ...facts }: PersonFacts): PersonText {
  const names: string[] = [];
  const positions = [...facts.positions];
  const leftOut: string[] = [];
  const words = rest.replace(/\S*\d\S*\/\S+\/\S*/gu, (decree) => {
    leftOut.push(decree);
    return ' | ';
  });
  for (const part of partsOf(words)) {
    if (isBarePosition(part)) positions.push(part);
    else if (!/\p{L}/u.test(part) || remark.test(part) || masked.test(part)) leftOut.push(part);
    else names.push(part);
  }
  return { ...facts, names, positions, leftOut };
}

/** The parts of a line between dashes, brackets, colons and commas; titles stay with the name before them. */
export function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  const pieces = text.split(
    /(\s+[-–—]+\s*|[-–—]+\s+|[–—]|=+>?|[→:;|/\\()[\]{}&+]|,|\.{2,}|\s+(?:dan|alias)\s+)/iu,
  );
  pieces.forEach((piece, place) => {
    if (place % 2 === 1) return;
    const part = piece.replace(/^[\s.,"'“”-]+|[\s,"'“”-]+$/gu, '').trim();
    const name = part
      .replace(honorific, '')
      .replace(/^(?:nama|nm)\s+/iu, '')
      .replace(/\s+(?:(?:no(?:mor)?\.?\s*)?(?:hp|wa|whats ?app|telp?|tlp)|nomor|no)\.?$/iu, '');
    const last = parts.length - 1;
    if (isNothing(part) || label.test(part) || honorificAlone.test(part)) return;
    if (pieces[place - 1] === ',' && last >= 0 && isDegree(name)) parts[last] = `${parts[last]}, ${name}`;
    else parts.push(name);
  });
  return parts;
}
