// Where is the form of each obligation, as the script remembers it?
import * as z from 'zod/mini';
import { type ObligationId, parseObligationId } from '../core/obligation';
import type { FormPlace } from './ports';

const prefix = 'formulir:';
const placeSchema = z.object({
  formId: z.string(),
  linkFrame: z.string(),
  itemIdsByQuestion: z.record(z.string(), z.int()),
});

/** Form places by obligation, from the script's notebook; a damaged entry counts as none and is made anew. */
export const readFormPlaces = (entries: Readonly<Record<string, string>>): ReadonlyMap<ObligationId, FormPlace> => {
  const places = new Map<ObligationId, FormPlace>();
  for (const [key, text] of Object.entries(entries)) {
    const id = key.startsWith(prefix) ? parseObligationId(key.slice(prefix.length)) : null;
    const place = id === null ? undefined : parsePlace(text);
    if (id !== null && place) places.set(id, place);
  }
  return places;
};

/** The notebook entry that remembers a form. */
export const formPlaceEntry = (id: ObligationId, place: FormPlace): Readonly<Record<string, string>> => ({
  [`${prefix}${id}`]: JSON.stringify(place),
});

const parsePlace = (text: string): FormPlace | undefined => {
  try {
    const read = placeSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};
