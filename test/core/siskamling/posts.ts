// Guard posts for the tests of siskamling.
import type { GuardPost } from '../../../src/core/siskamling/guard-post';
import { rondaNights } from '../../../src/core/siskamling/ronda';
import { code } from '../kasiman';

export const betet = code('35.22.20.2002');

/** A post of Betet that stands and of which nothing more is known. */
export function postOf(changes: Partial<GuardPost> = {}): GuardPost {
  return {
    code: '',
    unit: betet,
    hamlet: '',
    rw: '01',
    rts: ['01'],
    name: 'Melati',
    place: '',
    latitude: null,
    longitude: null,
    building: null,
    condition: null,
    isActive: null,
    equipment: '',
    groups: null,
    leaders: '',
    nights: ['', '', '', '', '', '', ''],
    checkedOn: null,
    state: 'standing',
    notes: '',
    firstCheckedOn: null,
    scheduledSince: null,
    ...changes,
  };
}

/** The seven nights of a post with so many groups. */
export const fullWeek = rondaNights(7);
