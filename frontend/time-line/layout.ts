import type { Crossing, Entry, Lane } from './entries';

/** An entry in its place: when it is drawn, and how far below the top of the picture. */
export interface Placed {
  entry: Entry;
  from: number;
  to: number;
  y: number;
}

/** A lane in its place. */
export interface Band {
  lane: Lane;
  y: number;
  height: number;
  places: Placed[];
}

export const HEAD = 50;
export const NAME = 26;
export const ROW = 26;
const LETTER = 6.6;
const GAP = 10;

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
    days.push(...[since, untilEnd].filter((day): day is string => Boolean(day)).map(at));
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

/**
 * Puts every entry in a row of its lane: bars first, oldest on top and those of unknown age last, then points. Rows are
 * made for the whole picture once, so that nothing jumps while one zooms.
 */
export function arrange(lanes: Lane[], entries: Entry[], extent: [number, number], today: number, width: number): { bands: Band[]; height: number } {
  const pixel = (extent[1] - extent[0]) / Math.max(width, 1);
  const bands: Band[] = [];
  let y = HEAD;
  for (const lane of lanes) {
    const placed = entries.filter((entry) => entry.lane === lane.id).flatMap((entry) => {
      const span = spanOf(entry, extent[0], today);
      return span ? [{ entry, from: span[0], to: span[1], y: 0 }] : [];
    });
    const bars = placed.filter(({ entry }) => entry.lasting).sort((a, b) => age(a) - age(b) || order(a, b));
    const points = placed.filter(({ entry }) => !entry.lasting).sort((a, b) => a.from - b.from || order(a, b));
    const below = pack(bars, y + NAME, ({ entry, from, to }) => [from, Math.max(to, from + (entry.label.length * LETTER + GAP) * pixel)]);
    const end = pack(points, below, ({ from, to }) => [(from + to) / 2 - 13 * pixel, (from + to) / 2 + 13 * pixel]);
    const bottom = Math.max(end, y + NAME) + GAP;
    bands.push({ lane, y, height: bottom - y, places: [...bars, ...points] });
    y = bottom;
  }
  return { bands, height: y + 4 };
}

const age = ({ entry, from }: Placed) => (entry.since ? from : Number.MAX_SAFE_INTEGER);
const order = (a: Placed, b: Placed) => a.entry.label.localeCompare(b.entry.label) || a.entry.id.localeCompare(b.entry.id);

/** The first row in which each has room; answers where the rows end. */
function pack(places: Placed[], top: number, room: (placed: Placed) => [number, number]): number {
  const rows: number[] = [];
  for (const placed of places) {
    const [from, to] = room(placed);
    const free = rows.findIndex((end) => end < from);
    const row = free < 0 ? rows.length : free;
    rows[row] = to;
    placed.y = top + row * ROW;
  }
  return top + rows.length * ROW;
}

/** What of the next row below or above lies nearest in time; nothing beyond the last. */
export function beside(here: Placed, places: Placed[], below: boolean): Placed | undefined {
  const ahead = places.filter(({ y }) => (below ? y > here.y : y < here.y));
  const row = below ? Math.min(...ahead.map(({ y }) => y)) : Math.max(...ahead.map(({ y }) => y));
  const away = ({ from, to }: Placed) => Math.max(from - here.to, here.from - to, 0);
  return ahead.filter(({ y }) => y === row).sort((a, b) => away(a) - away(b))[0];
}

/** Where a name stands beside what it names. */
export type Side = 'left' | 'right';

/** Where a name of this length has room beside a place; neither side where it would run into what lies next to it. */
export function sideOf(label: string, left: number, right: number, from: number, to: number): Side | undefined {
  const length = label.length * LETTER + 12;
  return right + length < to ? 'right' : left - length > from ? 'left' : undefined;
}

/** Which points have room for their names, and where, given where they are drawn now. */
export function named(points: { id: string; x: number; y: number; label: string }[], width: number): Map<string, Side> {
  const found = new Map<string, Side>();
  for (const y of new Set(points.map((point) => point.y))) {
    const row = points.filter((point) => point.y === y).sort((a, b) => a.x - b.x);
    let taken = 0;
    row.forEach(({ id, x, label }, each) => {
      const side = sideOf(label, x, x, taken, (row[each + 1]?.x ?? width + 12) - 12);
      taken = x + 12;
      if (side) {
        found.set(id, side);
        taken += side === 'right' ? label.length * LETTER : 0;
      }
    });
  }
  return found;
}
