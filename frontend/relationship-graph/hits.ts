import { distanceTo } from './detours';
import type { Point } from './graph';
import { boxOf } from './naming';
import type { Mark, Scene, Stroke } from './scene';

/** What stands at a point: a record, else a link, else nothing. */
export interface Hit {
  node?: string;
  edge?: string;
}

/** What the reader means by a point of the drawing: the nearest record, one by its name, or a link. */
export function hit(scene: Scene, point: Point, slack: number, zoom: number): Hit {
  const node = nearestMark(scene.marks, point, slack) ?? scene.ranked.find((mark) => isIn(boxOf(mark, zoom), point));
  return node ? { node: node.id } : { edge: nearestStroke(scene.strokes, point, slack + 2)?.id };
}

function nearestMark(marks: Mark[], { x, y }: Point, slack: number): Mark | undefined {
  let best: Mark | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance < mark.radius + slack && distance < least) {
      [best, least] = [mark, distance];
    }
  }
  return best;
}

function nearestStroke(strokes: Stroke[], point: Point, slack: number): Stroke | undefined {
  return strokes.reduce<{ stroke?: Stroke; distance: number }>(
    (best, stroke) => {
      const distance = distanceTo(stroke, point);
      return distance < best.distance ? { stroke, distance } : best;
    },
    { distance: slack },
  ).stroke;
}

function isIn(box: ReturnType<typeof boxOf>, { x, y }: Point): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
