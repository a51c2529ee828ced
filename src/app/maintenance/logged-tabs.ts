// Which tabs' edits Log Perubahan keeps.

const loggedTabs = ['settings', 'obligations', 'waivers', 'reports'] as const;

export type LoggedTab = (typeof loggedTabs)[number];

/** Whether edits of a tab are logged; undefined is a tab that is none of ours. */
export function isLogged(tabKey: string | undefined): tabKey is LoggedTab {
  return loggedTabs.some((key) => key === tabKey);
}
