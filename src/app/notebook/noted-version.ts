// What the set-up and updates note of the workbook as a whole: its zone, and the version of its shape.
import { shapeVersion } from '../../tables/shape/tab-keys';

type Notes = Readonly<Record<string, string>>;

const zoneKey = 'zona';
const versionKey = 'versi-bentuk';

/** The IANA zone that the set-up gave the workbook; '' before it. */
export function notedZone(notes: Notes): string {
  return notes[zoneKey] ?? '';
}

export function zoneEntry(zone: string): Notes {
  return { [zoneKey]: zone };
}

/** The version of the shape that the workbook was last given; 0 where nothing is noted. */
export function notedVersion(notes: Notes): number {
  return Number(notes[versionKey] ?? 0);
}

export function versionEntry(): Notes {
  return { [versionKey]: String(shapeVersion()) };
}

/** Whether a workbook that was set up lacks what this release plans; a copy, whose notebook is empty, has yet to be set up. */
export function isOfOlderRelease(notes: Notes): boolean {
  return notedZone(notes) !== '' && notedVersion(notes) < shapeVersion();
}

/** Whether a newer release has shaped the workbook: what it added means nothing to this one. */
export function isOfNewerRelease(notes: Notes): boolean {
  return notedVersion(notes) > shapeVersion();
}
