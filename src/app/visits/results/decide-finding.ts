// Records the verdict of staff on a finding once, about what they saw.
import { type FollowUp, findingKeyOf } from '../../../core/follow-ups/follow-up';
import type { Verdict } from '../../../core/visits/verdict';
import { followUpTab } from '../../../messages/follow-ups/follow-up-columns';
import { verdictWords } from '../../../messages/follow-ups/follow-up-text';
import { resultText } from '../../../messages/visits/result-text';
import { encodeFollowUp } from '../../../tables/follow-ups/follow-up-table';
import { Refusal } from '../../failure';
import { findingRow, openFindings } from '../../follow-ups/follow-up-view';
import { decideOffice } from '../../office/decide-office';
import { type ViewPorts, writeViews } from '../../office/office-view';
import type { Office } from '../../office/read-office';
import { rowBelow } from '../../office/sheet-rows';
import { withLock } from '../../office/with-lock';
import type { Ports } from '../../ports';
import { rejectReports } from '../../review/decide-reports';
import { readForReview } from '../../review/read-review';
import type { ResultOutcome } from '../rpc-visits';
import { lastPerson, logOnce } from '../visit-log';
import { reportsOfFinding, resultDesk, seenFinding } from './visit-results';

type VerdictPorts = Pick<Ports, 'clock' | 'lock' | 'mailer' | 'person' | 'signer'> & ViewPorts;

interface VerdictAsked {
  readonly key: string;
  readonly seen: string;
  readonly verdict: Verdict;
  readonly reason: string;
}

/**
 * Writes the verdict under the lock: the log, the row of Tindak Lanjut, the rejected reports, then what follows. The row
 * of the visit is never touched. A verdict that stands already is completed; a finding that has changed since it was seen
 * stays as it is.
 */
export function decideFinding(ports: VerdictPorts, asked: VerdictAsked): ResultOutcome {
  return withLock(ports, () => {
    const reading = readForReview(ports);
    const { office, decision } = reading;
    const place = office.layout.tabsByKey.get('followUps');
    if (!place) throw new Refusal(resultText.noTab);
    const found = openFindings(office, decision).find(({ finding }) => findingKeyOf(finding) === asked.key);
    const standing = office.followUpRows.find(({ value }) => value.key === asked.key);
    const isStated = isSameVerdict(standing?.value.verdict ?? null, asked);
    const refuse = (message: string): ResultOutcome => ({
      isDone: false,
      message,
      desk: resultDesk(ports, office, decision),
    });
    const logPlace = {
      subject: followUpTab.title,
      key: standing?.value.text ?? asked.key,
      field: followUpTab.columns.verdict.title,
    };
    if (found === undefined && !isStated) return refuse(resultText.findingGone);
    if (!isStated && seenFinding(office, decision, asked.key) !== asked.seen)
      return refuse(resultText.findingStale(lastPerson(ports, office, logPlace)));
    const base = standing?.value ?? (found ? findingRow(found, office) : undefined);
    if (base === undefined) return refuse(resultText.findingGone);
    const row = isStated ? base : statedRow(base, asked, office);
    const at = standing?.row ?? rowBelow(place, office.followUpCells);
    if (!isStated) {
      logOnce(ports, office, {
        ...logPlace,
        oldValue: '',
        newValue: `${verdictWords[asked.verdict]}: ${asked.reason}`,
      });
      ports.workbook.writeBlock(place, { row: at, column: 1, values: [encodeFollowUp(place, row)] });
    }
    const others = office.followUpRows.filter((placed) => placed.row !== at);
    const decided: Office = { ...office, followUpRows: [...others, { value: row, row: at }] };
    const last = finish(ports, { ...reading, office: decided }, asked);
    const name = office.units.find(({ code }) => asked.key.split('|')[1] === code)?.name ?? '';
    return {
      isDone: true,
      message: resultText.decided(name, verdictWords[asked.verdict]),
      desk: resultDesk(ports, last, decideOffice(last)),
    };
  });
}

/** A report that is not right is rejected, as a review would; its sender is told from there. Then the views follow. */
function finish(
  ports: VerdictPorts,
  reading: ReturnType<typeof readForReview>,
  { key, verdict, reason }: VerdictAsked,
): Office {
  const { office } = reading;
  const [, unit = '', obligationId = '', periodId = ''] = key.split('|');
  const rows = reportsOfFinding(reading.decision, { unit, obligationId, periodId }).map(({ row }) => row);
  if (verdict === 'report-wrong' && rows.length > 0)
    return rejectReports(ports, reading, rows, reason).office;
  writeViews(ports, office, decideOffice(office));
  ports.workbook.flush();
  return office;
}

function statedRow(row: FollowUp, { verdict, reason }: VerdictAsked, { now, today }: Office): FollowUp {
  const isDone = verdict !== 'repeat';
  return {
    ...row,
    verdict: { verdict, at: now, reason },
    state: isDone ? 'done' : 'open',
    closedOn: isDone ? today : null,
  };
}

function isSameVerdict(stated: FollowUp['verdict'], { verdict, reason }: VerdictAsked): boolean {
  return stated !== null && stated.verdict === verdict && stated.reason === reason;
}
