// The part that lays out the recaps of offices below, for offices that receive them.
import { recapView } from '../app/recap/recap-view';
import type { RecapPart } from './parts';

export const part = { view: recapView } satisfies RecapPart;
