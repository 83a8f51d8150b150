import type { Point } from './graph';
import type { Mark, Stroke } from './scene';

const CLEAR = 7;
const ASIDE = [40, -40, 75, -75, 115, -115, 165, -165, 220, -220];
/** Among more lines than this nobody would see a detour. */
const MOST = 400;
const PARTS = 12;

type Line = Pick<Stroke, 'from' | 'to' | 'bend'>;

/** The point a bent line is drawn towards; a straight line has none. */
export function controlOf({ from, to, bend }: Line): Point | undefined {
  if (!bend) {
    return undefined;
  }
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: (from.x + to.x) / 2 - (dy / length) * bend * 2, y: (from.y + to.y) / 2 + (dx / length) * bend * 2 };
}

/** A point on the line, from 0 to 1. */
export function pointOn(stroke: Line, t: number): Point {
  const { from, to } = stroke;
  const control = controlOf(stroke) ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** Leads lines around the records that stand between their ends: behind one, a link could not be told from two. */
export function around(strokes: Stroke[], marks: Mark[]) {
  if (strokes.length > MOST) {
    return;
  }
  for (const stroke of strokes) {
    if (isHit(stroke, marksNear(stroke, marks, 40 + Math.abs(stroke.bend)))) {
      const near = marksNear(stroke, marks, 300 + Math.abs(stroke.bend));
      const own = stroke.bend;
      stroke.bend = own + (ASIDE.find((aside) => !isHit({ ...stroke, bend: own + aside }, near)) ?? 0);
    }
  }
}

/** The records a line could meet that strays so far from the straight way. */
function marksNear({ from, to }: Stroke, marks: Mark[], reach: number): Mark[] {
  const [left, right] = [Math.min(from.x, to.x) - reach, Math.max(from.x, to.x) + reach];
  const [top, bottom] = [Math.min(from.y, to.y) - reach, Math.max(from.y, to.y) + reach];
  return marks.filter((mark) => mark !== from && mark !== to && mark.x > left && mark.x < right && mark.y > top && mark.y < bottom);
}

/** Whether the line runs behind one of the records. */
export function isHit(line: Line, marks: Mark[]): boolean {
  const points = pointsOf(line);
  return marks.some((mark) => distance(points, mark) < mark.radius + CLEAR);
}

/** How far a point is from the line. */
export const distanceTo = (line: Line, point: Point): number => distance(pointsOf(line), point);

function pointsOf(line: Line): Point[] {
  return line.bend ? Array.from({ length: PARTS + 1 }, (_, index) => pointOn(line, index / PARTS)) : [line.from, line.to];
}

function distance(points: Point[], point: Point): number {
  let least = Infinity;
  for (let i = 1; i < points.length; i++) {
    least = Math.min(least, toSegment(points[i - 1], points[i], point));
  }
  return least;
}

function toSegment(a: Point, b: Point, { x, y }: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(a.x + t * dx - x, a.y + t * dy - y);
}
