// Tells Kesehatan how it stands with BigQuery: the last push that arrived, one without an end, two sources.
import { zoneNames } from '../../core/office/unit';
import { localMoment } from '../../core/push/local-moment';
import type { HealthCheck } from '../../messages/maintenance/health-fact';
import { pushChecks } from '../../messages/push/push-health-text';
import type { PushPorts } from '../ports-bigquery';
import { readPushSource } from './push-source';
import { readPushState } from './push-state';

/** Worst first; asks the notebook only, so that nobody waits for Google's answer. */
export function readPushHealth(ports: PushPorts): readonly HealthCheck[] {
  const { place, office, months, factsOf } = readPushSource(ports);
  const { pending, confirmed, others, sourceId } = readPushState(ports);
  const { zone } = office.settings;
  const newest = Object.values(confirmed).reduce<(typeof confirmed)[string] | null>(
    (last, push) => (last !== null && last.revision > push.revision ? last : push),
    null,
  );
  const unsaved = months.filter((month) => confirmed[month] === undefined && factsOf(month).facts.length > 0);
  return pushChecks({
    hasPlace: place !== null,
    zone,
    now: ports.clock.now(zoneNames[zone]),
    newest,
    pending,
    unsavedMonths: unsaved,
    sourceId,
    others: others.map(({ sourceId: other, at }) => ({ sourceId: other, at: localMoment(at, zone) })),
  });
}
