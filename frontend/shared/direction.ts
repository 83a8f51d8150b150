export interface Point {
  x: number;
  y: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const VECTORS: Record<Direction, Point> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * The place an arrow key leads to: the nearest one ahead, where straying sideways counts double. What lies more aside
 * than ahead is only taken when nothing else is there, so that every place can be reached.
 */
export function nearest(from: string, places: Map<string, Point>, direction: Direction): string | undefined {
  const start = places.get(from);
  if (!start) {
    return places.keys().next().value;
  }
  const { x: ux, y: uy } = VECTORS[direction];
  let best: string | undefined;
  let bestCost = Infinity;
  for (const [id, place] of places) {
    const dx = place.x - start.x;
    const dy = place.y - start.y;
    const ahead = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy - dy * ux);
    const cost = ahead + 2 * aside + (aside > 1.75 * ahead ? 1e6 : 0);
    if (id !== from && ahead > 1 && cost < bestCost) {
      best = id;
      bestCost = cost;
    }
  }
  return best;
}
