// Reads the office for a push: where its tables stand, and the facts of a month.
import type { ObligationId } from '../../core/obligations/obligation';
import type { OfficeProfile } from '../../core/office/profile';
import { parseUnitCode, type UnitCode } from '../../core/office/unit';
import { factsOfMonth, type MonthFacts } from '../../core/push/event-facts';
import { type PushPlace, parsePushPlace } from '../../core/push/push-id';
import type { ReceivedRecap } from '../../core/recap/recap-board';
import type { LetterRecap } from '../../core/recap/recap-code';
import { failureText } from '../../messages/office/app-text';
import { pushText } from '../../messages/push/push-text';
import { Refusal } from '../failure';
import { decideOffice } from '../office/decide-office';
import { hasOtherList } from '../office/facts/recap-issues';
import {
  meaningReader,
  readUnitLists,
  receivedRecaps,
  type UnitLists,
} from '../office/facts/received-recaps';
import { type KnownLayout, type Office, readOffice } from '../office/read-office';
import type { Ports } from '../ports';

/** The keys of the lines of Pengaturan that name where the tables stand. */
export const placeKeys = {
  project: 'bigqueryProject',
  dataset: 'bigqueryDataset',
  location: 'bigqueryLocation',
} as const satisfies Record<keyof PushPlace, string>;

export interface PushSource {
  readonly office: Office;
  readonly profile: OfficeProfile;
  /** As typed in Pengaturan. */
  readonly typed: PushPlace;
  /** Null while it is not complete. */
  readonly place: PushPlace | null;
  readonly asked: readonly UnitCode[];
  readonly factsOf: (month: string) => MonthFacts;
  /** Whether the set-up has left the list of desa below a kecamatan here: a copied workbook has none. */
  readonly hasList: (unit: UnitCode) => boolean;
  /** Keys of months of which codes have come, latest first. */
  readonly months: readonly string[];
}

/** Refuses offices that no kecamatan send their codes to. */
export function readPushSource(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  { layout }: KnownLayout = {},
): PushSource {
  const office = readOffice(ports, { layout });
  const { profile, texts } = office.settings;
  if (profile === null) throw new Refusal(failureText.notReady);
  if (profile.tier !== 'kabupaten') throw new Refusal(pushText.onlyKabupaten);
  const { reports, soundObligations } = decideOffice(office);
  const received = receivedRecaps(reports, soundObligations);
  const counted = new Set(received.map(({ id }) => id));
  const withdrawn = reports.flatMap(({ id, recap, receivedAt }): readonly ReceivedRecap[] =>
    recap && !counted.has(id) ? [{ id, recap, receivedAt }] : [],
  );
  const asked = office.units.filter(({ isOffice }) => !isOffice).map(({ code }) => code);
  const meaningOf: (id: ObligationId) => ObligationId | null = meaningReader(office.settings);
  const lists = readUnitLists(office.layout.notes);
  const desaOf = desaReader(lists);
  const typed = {
    project: texts.get(placeKeys.project)?.trim() ?? '',
    dataset: texts.get(placeKeys.dataset)?.trim() ?? '',
    location: texts.get(placeKeys.location)?.trim() ?? '',
  };
  return {
    office,
    profile,
    typed,
    place: parsePushPlace(typed),
    asked,
    factsOf: (month) => factsOfMonth({ month, units: asked, received, withdrawn, desaOf, meaningOf }),
    hasList: (unit) => lists[unit] !== undefined,
    months: [...new Set(received.map(({ recap }) => recap.month))].sort().reverse(),
  };
}

/** The desa below a kecamatan in the list that the set-up took from the area data; null where the code means another. */
function desaReader(lists: UnitLists): (recap: LetterRecap) => readonly UnitCode[] | null {
  return (recap) => {
    const lines = lists[recap.unit];
    if (lines === undefined || hasOtherList(recap, lists)) return null;
    return lines.flatMap((line) => parseUnitCode(`${recap.unit}.${line.slice(0, line.indexOf(' '))}`) ?? []);
  };
}
