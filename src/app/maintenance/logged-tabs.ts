// Which tabs' edits Log Perubahan keeps, and in which no NIK or KK number stays.

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

export type LoggedTab = (typeof loggedTabs)[number];

/** A tab whose edits are logged, masked, or both. */
export type WatchedTab = LoggedTab | (typeof maskedTabs)[number];

/** Whether edits of a tab are logged or masked; undefined is a tab that is none of ours. */
export function isWatched(tabKey: string | undefined): tabKey is WatchedTab {
  return [...loggedTabs, ...maskedTabs].some((key) => key === tabKey);
}

export function isLogged(tabKey: WatchedTab): tabKey is LoggedTab {
  return loggedTabs.some((key) => key === tabKey);
}

/** Settings and rules keep their numbers: they name officers by their NIP. */
export function isMasked(tabKey: WatchedTab): boolean {
  return maskedTabs.some((key) => key === tabKey);
}
