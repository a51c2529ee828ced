// Tells each open window what changed.
import type { OfficeHost } from '../host/office-host';
import type { ServerFrame, WireCells, WireSections, WireSheet } from './protocol';
import { differenceOf } from './sheet-diff';

export interface Broadcaster {
  /** Everything, for a window that has just opened. */
  greeting(): readonly ServerFrame[];
  /** What changed since the last call, for the windows that are open. */
  news(): readonly ServerFrame[];
}

/** Keeps what was last told, and finds what is new. */
export function createBroadcaster(host: Pick<OfficeHost, 'sheets' | 'sections'>): Broadcaster {
  let sheets: readonly WireSheet[] = host.sheets();
  let sections = host.sections();
  let told = textsOf(sections);

  const newSections = (): ServerFrame[] => {
    const fresh = host.sections();
    const texts = textsOf(fresh);
    const changed = Object.entries(fresh).filter(([name]) => texts.get(name) !== told.get(name));
    sections = fresh;
    told = texts;
    return changed.length === 0 ? [] : [{ push: 'sections', sections: Object.fromEntries(changed) }];
  };

  const newSheets = (): ServerFrame[] => {
    const fresh = host.sheets();
    const before = sheets;
    sheets = fresh;
    if (fresh === before) return [];
    if (fresh.map(({ id }) => id).join() !== before.map(({ id }) => id).join())
      return [{ push: 'sheets', sheets: fresh }];
    const frames: ServerFrame[] = [];
    const changes: WireCells[] = [];
    for (const [index, sheet] of fresh.entries()) {
      const old = before[index];
      if (!old || old === sheet) continue;
      const difference = differenceOf(old, sheet);
      if (difference.kind === 'cells') changes.push(difference.change);
      if (difference.kind === 'sheet') frames.push({ push: 'sheet', sheet: difference.sheet });
    }
    // Several redrawn tabs are one redraw.
    if (frames.length > 1) return [{ push: 'sheets', sheets: fresh }];
    return changes.length === 0 ? frames : [...frames, { push: 'cells', changes }];
  };

  return {
    greeting: () => [
      { push: 'sections', sections },
      { push: 'sheets', sheets },
    ],
    news: () => [...newSheets(), ...newSections()],
  };
}

function textsOf(sections: WireSections): ReadonlyMap<string, string> {
  return new Map(Object.entries(sections).map(([name, section]) => [name, JSON.stringify(section)]));
}
