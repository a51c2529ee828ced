// Numbers pushes, and names their jobs and tables.
import { fingerprint } from '../fingerprint';
import type { UnitCode } from '../office/unit';

/** Above every earlier one, and otherwise the time: whole seconds since 1970, UTC. */
export function nextRevision(last: number, nowSeconds: number): number {
  return Math.max(last + 1, nowSeconds);
}

/** The id of a load job: the same push has the same id however often it is sent, no two pushes share one. */
export function pushIdOf(push: {
  readonly kabupaten: UnitCode;
  /** `2026-03`. */
  readonly month: string;
  readonly revision: number;
  readonly sourceId: string;
}): string {
  const { kabupaten, month, revision, sourceId } = push;
  return `pantau_${kabupaten.replace('.', '')}_${month.replace('-', '')}_${revision}_${sourceId}`;
}

/** Digits of a source id that are the same for every push of one workbook. */
const WORKBOOK_DIGITS = 5;

/**
 * Which workbook rows come from, eight hex digits: five of its own id, so that it is known again where its notes were
 * lost, then three drawn by lot, so that pushes before and after the loss never share a name.
 */
export function sourceIdOf(workbookId: string, lot: string): string {
  const own = fingerprint(workbookId).toString(16).padStart(8, '0').slice(-WORKBOOK_DIGITS);
  return `${own}${lot.slice(0, 8 - WORKBOOK_DIGITS)}`;
}

/** What all source ids of the workbook that this one is of begin with. */
export function workbookMarkOf(sourceId: string): string {
  return sourceId.slice(0, WORKBOOK_DIGITS);
}

/** One table per kabupaten: a table takes 1,500 loads a day (docs/bigquery.md). */
export function landingTableOf(kabupaten: UnitCode): string {
  return `events_v1_${kabupaten.replace('.', '')}`;
}

/** A project, a dataset and a location as Google writes them; null when one cannot be. */
export function parsePushPlace(place: PushPlace): PushPlace | null {
  const isRight =
    /^[a-z](?:[a-z0-9-]{4,28})[a-z0-9]$/u.test(place.project) &&
    /^\w{1,1024}$/u.test(place.dataset) &&
    /^[A-Za-z][A-Za-z0-9-]{1,30}$/u.test(place.location);
  return isRight ? place : null;
}

/** Where the tables stand. */
export interface PushPlace {
  readonly project: string;
  readonly dataset: string;
  /** `asia-southeast2`, `US`: every call names it, since a job is found nowhere else. */
  readonly location: string;
}
