import type { Point } from './graph';
import type { Mark, Stroke } from './scene';

const CLEAR = 7;
const ASIDE = [0, 40, -40, 75, -75, 115, -115, 165, -165, 220, -220];
/** Beyond so many looks at a record the picture is too dense for a detour to be seen. */
const MOST = 4_000_000;

/** The point a bent line is drawn towards; a straight line has none. */
export function controlOf({ from, to, bend }: Pick<Stroke, 'from' | 'to' | 'bend'>): Point | undefined {
  if (!bend) {
    return undefined;
  }
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: (from.x + to.x) / 2 - (dy / length) * bend * 2, y: (from.y + to.y) / 2 + (dx / length) * bend * 2 };
}

/** A point on the line, from 0 to 1. */
export function pointOn(stroke: Pick<Stroke, 'from' | 'to' | 'bend'>, t: number): Point {
  const { from, to } = stroke;
  const control = controlOf(stroke) ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** Leads lines around the records that stand between their ends: behind one, a link could not be told from two. */
export function around(strokes: Stroke[], marks: Mark[]) {
  if (strokes.length * marks.length > MOST) {
    return;
  }
  for (const stroke of strokes) {
    const between = marks.filter((mark) => mark !== stroke.from && mark !== stroke.to && isNear(stroke, mark));
    if (between.some((mark) => isHit(stroke, mark))) {
      const own = stroke.bend;
      const free = ASIDE.find((aside) => !between.some((mark) => isHit({ ...stroke, bend: own + aside }, mark)));
      stroke.bend = own + (free ?? 0);
    }
  }
}

/** Whether a detour could meet the record at all. */
function isNear({ from, to }: Stroke, mark: Mark): boolean {
  const reach = 240 + mark.radius;
  return (
    mark.x > Math.min(from.x, to.x) - reach &&
    mark.x < Math.max(from.x, to.x) + reach &&
    mark.y > Math.min(from.y, to.y) - reach &&
    mark.y < Math.max(from.y, to.y) + reach
  );
}

/** Whether the line runs behind the record. */
export function isHit(stroke: Pick<Stroke, 'from' | 'to' | 'bend'>, mark: Mark): boolean {
  return distanceTo(stroke, mark) < mark.radius + CLEAR;
}

/** How far a point is from the line. */
export function distanceTo(stroke: Pick<Stroke, 'from' | 'to' | 'bend'>, point: Point): number {
  if (!stroke.bend) {
    return toSegment(stroke.from, stroke.to, point);
  }
  let least = Infinity;
  let last: Point = stroke.from;
  for (let i = 1; i <= 12; i++) {
    const next = pointOn(stroke, i / 12);
    least = Math.min(least, toSegment(last, next, point));
    last = next;
  }
  return least;
}

function toSegment(a: Point, b: Point, { x, y }: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(a.x + t * dx - x, a.y + t * dy - y);
}
