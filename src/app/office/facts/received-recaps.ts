// The recaps that count, and what this office knows of the offices that sent them.
import {
  type Obligation,
  type ObligationId,
  parseObligationId,
  ruleOn,
} from '../../../core/obligations/obligation';
import type { ReceivedRecap } from '../../../core/recap/recap-board';
import { acceptanceOf, type Report } from '../../../core/reports/report';
import { recapObligationNames } from '../../../messages/recap/recap-text';
import type { Settings } from '../../../tables/setup/setting-table';
import { readStoredText, textEntries } from '../../notebook/stored-text';

const listKey = 'rekap-daftar';
const listVersion = 1;

/** By the code of a unit, what lies below it: `2001 Batokan`, ascending. */
export type UnitLists = Readonly<Record<string, readonly string[]>>;

/** The notebook entries of those lists, which the set-up takes from the area data. */
export function unitListEntries(lists: UnitLists): Readonly<Record<string, string>> {
  return textEntries(JSON.stringify(lists), listKey, listVersion);
}

/** The lists as the set-up left them; none in a copied workbook, until its set-up runs. */
export function readUnitLists(notes: Readonly<Record<string, string>>): UnitLists {
  const text = readStoredText(notes, listKey, listVersion);
  return text === 'none' || text === 'torn' ? {} : JSON.parse(text);
}

/** Whether the office asks for recaps. */
export function receivesRecaps(obligations: readonly Obligation[]): boolean {
  return obligations.some(({ form }) => form === 'recap');
}

/** The recaps among these reports that count, whatever unit's link they came through. */
export function receivedRecaps(
  reports: readonly Report[],
  obligations: readonly Obligation[],
): readonly ReceivedRecap[] {
  const byId = new Map(obligations.map((obligation) => [obligation.id, obligation]));
  return reports.flatMap((report): readonly ReceivedRecap[] => {
    const { id, recap, obligationId, activityDate, receivedAt } = report;
    const obligation = byId.get(obligationId);
    if (!recap || obligation === undefined) return [];
    const isCounted = acceptanceOf(report, ruleOn(obligation, activityDate)) === 'accepted';
    return isCounted ? [{ id, recap, receivedAt }] : [];
  });
}

/** How this office reads the keys of others: `gotong-royong = kerja-bakti; ronda = ronda`, and the presets by themselves. */
export function meaningReader({ texts }: Pick<Settings, 'texts'>): (id: ObligationId) => ObligationId | null {
  const meanings = new Map<string, ObligationId | null>(
    Object.keys(recapObligationNames).map((id) => [id, parseObligationId(id)]),
  );
  for (const part of (texts.get('recapMeanings') ?? '').split(/[;\n]/u)) {
    const [from = '', to = from] = part.split('=').map((word) => word.trim().toLowerCase());
    const meaning = parseObligationId(to);
    if (from === '' || meaning === null) continue;
    meanings.set(from, meaning);
    if (!meanings.has(meaning)) meanings.set(meaning, meaning);
  }
  return (id) => meanings.get(id) ?? null;
}
