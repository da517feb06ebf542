/** The tabs of the room, and the one that holds a row: an address of a row leads there, whatever was looked at last. */
export const PEOPLE_TABS = ['directory', 'participants', 'recruiting', 'shifts', 'roles'] as const;
export type PeopleTab = (typeof PEOPLE_TABS)[number];

type Rows = readonly { readonly id: string }[];

/** `rows`: of each tab whose rows can be led to. A row of none of them is looked for in the directory. */
export function tabOfRow(id: string, rows: Readonly<Partial<Record<PeopleTab, Rows>>>): PeopleTab {
  return PEOPLE_TABS.find((tab) => rows[tab]?.some((row) => row.id === id)) ?? 'directory';
}
