// Reads what the dialog Surat edaran shows.
import {
  type Acknowledgement,
  type AcknowledgeStep,
  acknowledgedBy,
  countSteps,
} from '../../core/circulars/acknowledgement';
import {
  type Circular,
  type CircularStatus,
  circularIdIn,
  circularStatuses,
} from '../../core/circulars/circular';
import { sortCirculars } from '../../core/circulars/circular-order';
import { askText, countsText, deadlineText } from '../../messages/circulars/circular-text';
import { circularStatusWords, circularTitle } from '../../messages/circulars/circular-words';
import { numberMissing } from '../../messages/obligations/basis-text';
import { decodeAcknowledgements } from '../../tables/circulars/acknowledgement-table';
import { decideOffice } from '../office/decide-office';
import { termsOfOffice } from '../office/office-terms';
import { placedIssueText } from '../office/placed-issue';
import { type Office, readOffice } from '../office/read-office';
import type { CellValue, Ports, TabPlace, WorkbookLayout } from '../ports';
import { acceptedReports } from './accepted-reports';
import { circularIds } from './circular-view';
import type { CircularCard, CircularDesk } from './rpc-circulars';

/** The register with Tanda Terima. */
export interface CircularBook {
  readonly office: Office;
  /** Every circular with its number. */
  readonly circulars: readonly Circular[];
  readonly acknowledgements: readonly Acknowledgement[];
  /** What is wrong with rows of Tanda Terima, which no refresh reads. */
  readonly unread: readonly string[];
  readonly acknowledgementPlace: TabPlace | null;
  readonly acknowledgementCells: readonly (readonly CellValue[])[];
}

/** One read more than an office, for Tanda Terima. */
export function readCircularBook(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  layout?: WorkbookLayout,
): CircularBook {
  const office = readOffice(ports, { layout });
  const place = office.layout.tabsByKey.get('acknowledgements') ?? null;
  const cells = place === null ? [] : ports.workbook.readRows(place);
  const ids = circularIds(office);
  const circulars = office.circularRows.map(({ value }, index) => ({ ...value, id: ids[index] ?? '' }));
  const readId = (text: string): string | null => circularIdIn(circulars, text);
  const { rows, issues } =
    place === null ? { rows: [], issues: [] } : decodeAcknowledgements(place, cells, office.readUnit, readId);
  return {
    office,
    circulars,
    unread: issues.map((issue) => placedIssueText(issue, office)),
    acknowledgements: rows.map(({ value }) => value),
    acknowledgementPlace: place,
    acknowledgementCells: cells,
  };
}

/** What the page shows of a book. */
export function deskOf(book: CircularBook): CircularDesk {
  const { office, circulars } = book;
  const statuses = circularStatuses(circulars, office.today);
  const reports = acceptedReports(decideOffice(office));
  const statusOf = new Map(circulars.map((circular, index) => [circular, statuses[index] ?? 'in-force']));
  const cards = [...sortCirculars(circulars)]
    .reverse()
    .map((circular) => cardOf(circular, statusOf.get(circular) ?? 'in-force', book, reports));
  return {
    isInUse: office.layout.tabsByKey.has('circulars'),
    unitWord: termsOfOffice(office).unit,
    circulars: [
      ...cards.filter(({ isInForce }) => isInForce),
      ...cards.filter(({ isInForce }) => !isInForce),
    ],
    unread: book.unread,
    obligations: office.obligations.map(({ id, name }) => ({ id, name })),
  };
}

type Reports = ReturnType<typeof acceptedReports>;

function cardOf(
  circular: Circular,
  status: CircularStatus,
  { office, acknowledgements }: CircularBook,
  reports: Reports,
): CircularCard {
  const units = office.units.filter(({ isOffice }) => !isOffice);
  const found = acknowledgedBy(
    circular,
    units.map(({ code }) => code),
    { acknowledgements, reports },
  );
  const waitingFor = (step: AcknowledgeStep) =>
    found
      .filter(({ moments }) => moments[step] === null)
      .map(({ unit }) => ({ code: unit, name: units.find(({ code }) => code === unit)?.name ?? unit }));
  const received = waitingFor('received');
  const isLate =
    circular.acknowledgeBy !== null && circular.acknowledgeBy < office.today && received.length > 0;
  const title = circularTitle(circular);
  return {
    id: circular.id,
    title,
    subject: circular.number === '' ? '' : circular.subject,
    status: [circularStatusWords[status], ...(circular.number === '' ? [numberMissing] : [])].join(' · '),
    isInForce: status === 'in-force',
    counts: countsText(countSteps(found), found.length),
    deadline: deadlineText(circular.acknowledgeBy, isLate),
    isLate,
    waiting: { received, read: waitingFor('read'), 'carried-out': waitingFor('carried-out') },
    whatsappText:
      received.length === 0
        ? ''
        : askText(
            title,
            circular.number === '' ? '' : circular.subject,
            received.map(({ name }) => name),
          ),
  };
}
