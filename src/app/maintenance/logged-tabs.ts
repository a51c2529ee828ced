// Which tabs' edits Log Perubahan keeps, in which no NIK or KK number stays, and in which dates are looked at.

const loggedTabs = [
  'settings',
  'units',
  'contacts',
  'obligations',
  'waivers',
  'plans',
  'visits',
  'reports',
] as const;
const maskedTabs = ['reports', 'waivers', 'plans', 'visits'] as const;

/** Other tabs whose dates decide something. */
const datedTabs = ['holidays', 'followUps'] as const;

export type LoggedTab = (typeof loggedTabs)[number];

/** A tab whose edits are logged or masked, or whose dates are looked at. */
export type WatchedTab = LoggedTab | (typeof maskedTabs)[number] | (typeof datedTabs)[number];

/**
 * Whether an edit of a tab is looked at: where only dates are, one that may hold a date. `newText` is '' for several cells;
 * an undefined tab is none of ours.
 */
export function isWatched(tabKey: string | undefined, newText: string): tabKey is WatchedTab {
  if (datedTabs.some((key) => key === tabKey)) return newText === '' || /^\d/u.test(newText);
  return [...loggedTabs, ...maskedTabs].some((key) => key === tabKey);
}

export function isLogged(tabKey: WatchedTab): tabKey is LoggedTab {
  return loggedTabs.some((key) => key === tabKey);
}

/** Settings and rules keep their numbers: they name officers by their NIP. */
export function isMasked(tabKey: WatchedTab): boolean {
  return maskedTabs.some((key) => key === tabKey);
}
