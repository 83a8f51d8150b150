import { spanOf, type Entry, type Lane } from './entries.ts';

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

/**
 * Puts every entry in a row of its lane: bars first, oldest on top and those of unknown age last, then points. Rows are
 * made for the whole picture once, so that nothing jumps while one zooms.
 */
export function arrange(lanes: Lane[], entries: Entry[], extent: [number, number], today: number, width: number): { bands: Band[]; height: number } {
  const pixel = (extent[1] - extent[0]) / Math.max(width, 1);
  const byLane = Map.groupBy(entries, (entry) => entry.lane);
  const bands: Band[] = [];
  let y = HEAD;
  for (const lane of lanes) {
    const placed = (byLane.get(lane.id) ?? []).flatMap((entry) => {
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

/** Which of the points of one row have room for their names, given where they are drawn now. */
export function named(points: { id: string; x: number; y: number; label: string }[]): Set<string> {
  const found = new Set<string>();
  const rows = Map.groupBy(points, ({ y }) => y);
  for (const row of rows.values()) {
    row.sort((a, b) => a.x - b.x);
    row.forEach(({ id, x, label }, each) => {
      const next = row[each + 1]?.x ?? Infinity;
      if (x + 12 + label.length * LETTER < next - 12) {
        found.add(id);
      }
    });
  }
  return found;
}
