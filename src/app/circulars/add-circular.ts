// Adds a circular to the register.
import type { Circular } from '../../core/circulars/circular';
import { parseObligationId } from '../../core/obligations/obligation';
import type { PlainDate } from '../../core/time/plain-date';
import { dateOfText } from '../../core/time/typed-date';
import { circularText } from '../../messages/circulars/circular-text';
import { circularTitle } from '../../messages/circulars/circular-words';
import { issueText } from '../../messages/maintenance/issue-text';
import { encodeCircular } from '../../tables/circulars/circular-table';
import { weekdayDoubts } from '../../tables/date-column';
import { Refusal } from '../failure';
import { decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { nextCircularId, numberNote } from './circular-view';
import { deskOf, readCircularBook } from './read-circulars';
import type { CircularDesk, CircularDraft } from './rpc-circulars';

/**
 * Writes one row, then everything that follows from it. The same circular sent twice (a doubled click, a lost answer)
 * stands once. Throws a Refusal for a day that cannot be read.
 */
export function addCircular(
  ports: Pick<Ports, 'clock' | 'lock'> & ViewPorts,
  draft: CircularDraft,
): { readonly message: string; readonly desk: CircularDesk } {
  if (draft.issuer === '' || (draft.number === '' && draft.subject === ''))
    throw new Refusal(circularText.nothingToSay);
  return withLock(ports, () => {
    const book = readCircularBook(ports);
    const { office } = book;
    const place = office.layout.tabsByKey.get('circulars');
    if (place === undefined) throw new Refusal(circularText.notInUse);
    const circular = { ...circularOf(draft), id: nextCircularId(office) };
    const title = circularTitle(circular);
    if (book.circulars.some((known) => isSame(known, circular)))
      return { message: circularText.standing(title), desk: deskOf(book) };
    const row = rowBelow(place, office.circularCells);
    ports.workbook.writeBlock(place, {
      row,
      column: 1,
      values: [encodeCircular(place, circular, draft.addressees)],
    });
    ports.workbook.note(numberNote(office, [circular.id]));
    const after = readCircularBook(ports, office.layout);
    writeViews(ports, after.office, decideOffice(after.office));
    ports.workbook.flush();
    const days = [draft.date, draft.until, draft.acknowledgeBy];
    const doubts = days.flatMap(weekdayDoubts).map(issueText);
    return { message: [circularText.added(title), ...doubts].join(' '), desk: deskOf(after) };
  });
}

function isSame(left: Circular, right: Circular): boolean {
  return (
    left.issuer === right.issuer &&
    left.shape === right.shape &&
    left.number === right.number &&
    left.date === right.date &&
    left.subject === right.subject
  );
}

function circularOf(draft: CircularDraft): Omit<Circular, 'id'> {
  const { issuer, shape, number, subject, replaces } = draft;
  const obligation = parseObligationId(draft.obligation);
  return {
    issuer,
    shape,
    number,
    date: dayOf(draft.date),
    subject,
    from: null,
    until: dayOf(draft.until),
    replaces,
    fileUrl: '',
    addressees: null,
    acknowledgeBy: dayOf(draft.acknowledgeBy),
    audiences: draft.audiences.split(/[;\n]/u).flatMap((part) => part.trim() || []),
    obligations: obligation === null ? [] : [obligation],
    notes: '',
    isRevoked: false,
  };
}

function dayOf(text: string): PlainDate | null {
  const day = dateOfText(text);
  if (day === null && text !== '') throw new Refusal(circularText.notADay(text));
  return day;
}
