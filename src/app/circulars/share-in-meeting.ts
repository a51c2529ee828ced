// Notes at a meeting that everybody present has received a circular.
import { addressedUnits } from '../../core/circulars/acknowledgement';
import { presentUnits } from '../../core/circulars/present-units';
import { circularText } from '../../messages/circulars/circular-text';
import { circularTitle } from '../../messages/circulars/circular-words';
import { meetingLabel } from '../../messages/meetings/meeting-words';
import { decodeAttendance } from '../../tables/meetings/attendance-table';
import { Refusal } from '../failure';
import { termsOfOffice } from '../office/office-terms';
import { requireTab } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { noteAcknowledgements } from './acknowledge';
import { deskOf, readCircularBook } from './read-circulars';
import type { SharedCirculars } from './rpc-circulars';

/** The circulars that a meeting may hand out. */
export function readCircularsToShare(ports: Pick<Ports, 'workbook' | 'clock'>): SharedCirculars {
  const { circulars } = deskOf(readCircularBook(ports));
  return { message: '', circulars: circulars.map(({ id, title, counts }) => ({ id, title, counts })) };
}

/**
 * Diterima for every unit of which somebody is ticked as hadir or diwakilkan now. Pressed again after more people came, it
 * adds only theirs. Throws a Refusal while nobody is ticked, and for a circular or a meeting that is gone.
 */
export function shareInMeeting(
  ports: Pick<Ports, 'workbook' | 'clock' | 'lock'>,
  { circular: id, number }: { readonly circular: string; readonly number: string },
): SharedCirculars {
  return withLock(ports, () => {
    const book = readCircularBook(ports);
    const { office } = book;
    const circular = book.circulars.find((known) => known.id === id);
    const meeting = office.meetingRows.find(({ value }) => value.number === number)?.value;
    if (circular === undefined) throw new Refusal(circularText.gone);
    if (meeting === undefined) throw new Refusal(circularText.meetingGone);
    const place = requireTab(office.layout, 'attendance');
    const rows = decodeAttendance(place, ports.workbook.readRows(place), office.readUnit).rows;
    const here = presentUnits(
      rows.map(({ value }) => value),
      number,
    );
    if (here.length === 0) throw new Refusal(circularText.nobodyHere);
    const asked = addressedUnits(
      circular,
      here.map(({ unit }) => unit),
    );
    const { added, book: after } = noteAcknowledgements(ports, book, {
      circular,
      step: 'received',
      source: 'meeting',
      notes: meetingLabel(meeting),
      who: here
        .filter(({ unit }) => asked.includes(unit))
        .map(({ unit, people }) => ({ unit, person: people })),
    });
    const cards = deskOf(after).circulars;
    const counts = cards.find((card) => card.id === id)?.counts ?? '';
    const { unit: unitWord } = termsOfOffice(office);
    return {
      message: circularText.shared({ title: circularTitle(circular), added, counts, unitWord }),
      circulars: cards.map((card) => ({ id: card.id, title: card.title, counts: card.counts })),
    };
  });
}
