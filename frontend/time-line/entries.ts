/** A row of the picture: a province through all its versions that no merger parts. */
export interface Lane {
  id: string;
  label: string;
  /** What became of it, where it became part of another. */
  note?: string;
  /** The first day of what it became part of. */
  merged?: string;
  href?: string;
}

/** Something that lasts (a bar) or that happened (a point). Days are ISO 8601; both ends of a date that is only roughly known. */
export interface Entry {
  id: string;
  lane: string;
  kind: string;
  lasting: boolean;
  label: string;
  /** The whole of it in a sentence. */
  description: string;
  since?: string;
  sinceEnd?: string;
  until?: string;
  untilEnd?: string;
  /** How its line is drawn: active, sleeping, dormant, unknown or suggested. */
  look: string;
  href: string;
}

/** A day that concerns the whole picture. */
export interface Crossing {
  on: string;
  label: string;
}

export type Texts = Record<string, string>;

export const DAY = 86_400_000;

/** Midnight of a day, in milliseconds. */
export const at = (day: string): number => Date.parse(day);

/** The day that a moment is in. */
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** From when to when an entry is drawn: from the edge where nobody knows its beginning, to today where it lasts. */
export function spanOf(entry: Entry, edge: number, today: number): [number, number] | undefined {
  const until = entry.untilEnd ? at(entry.untilEnd) + DAY : undefined;
  if (entry.lasting) {
    const from = entry.since ? at(entry.since) : Math.min(edge, until ?? edge);
    return [from, Math.max(until ?? today, from)];
  }
  return entry.since ? [at(entry.since), until ?? at(entry.sinceEnd ?? entry.since) + DAY] : undefined;
}

/** What the whole picture spans: everything dated, today and the crossings, with a little air on both sides. */
export function extentOf(entries: Entry[], crossings: Crossing[], today: number): [number, number] {
  const days = [today, ...crossings.map(({ on }) => at(on))];
  for (const { since, untilEnd } of entries) {
    days.push(...[since, untilEnd].filter((day) => day !== undefined).map(at));
  }
  const from = Math.min(...days);
  const to = Math.max(...days);
  const air = Math.max((to - from) * 0.04, 180 * DAY);
  return [from - air, to + air];
}

/** How a mark on the axis reads: as precise as the marks are close. */
export function markOf(moment: number, gap: number): string {
  const [year, month, day] = dayOf(moment).split('-');
  return gap > 360 * DAY ? year! : gap > 27 * DAY ? `${month}/${year}` : `${day}/${month}/${year}`;
}
