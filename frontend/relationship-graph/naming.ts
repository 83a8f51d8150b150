import type { Point } from './graph';
import type { Mark } from './scene';

/** The view: a point of the drawing stands at `zoom · point + (x, y)` on the screen. */
export interface View {
  zoom: number;
  x: number;
  y: number;
}

/** Labels are never smaller than this on the screen: far away there are fewer of them, not tinier ones. */
const SMALLEST = 10;

/** The size of letters in the drawing, so that they can be read at this zoom. */
export function letterSize(mark: Mark, zoom: number): number {
  return Math.max(mark.center ? 14 : 12, SMALLEST / zoom);
}

/** Where the middle of the n-th line of a label stands. */
export function lineAt(mark: Mark, index: number, size: number): Point {
  return { x: mark.x, y: mark.y + mark.radius + 4 + size * (0.65 + 1.2 * index) };
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const CELL = 80;
const THICKET = 150;
const LEADING = 24;

/**
 * The marks whose names are written, at most `most`: the selected and the answer first, then the important, none over
 * another and none over a record of nearly its importance. `frame` is the part of the drawing in sight.
 */
export function named(ranked: Mark[], zoom: number, frame: Box | undefined, most: number): Mark[] {
  const seen = ranked.filter(({ x, y }) => !frame || (x > frame.left && x < frame.right && y > frame.top && y < frame.bottom));
  const first = seen.filter((mark) => mark.selected || mark.emphasis === 2);
  const rest = seen.filter((mark) => !mark.selected && mark.emphasis === 1);
  const last = seen.filter((mark) => !mark.selected && mark.emphasis === 0);
  const names = new Cells<Box>(zoom);
  const bodies = new Cells<Mark>(zoom);
  seen.forEach((mark) => bodies.add(bodyOf(mark), mark));
  const chosen: Mark[] = [];
  // In a thicket the busiest are named whatever they cover: without a name it would say nothing.
  const leading = new Set(seen.length > THICKET ? rest.slice(0, LEADING) : []);
  for (const mark of [...first, ...rest, ...last]) {
    if (chosen.length >= most) {
      break;
    }
    const box = boxOf(mark, zoom);
    const covers = (other: Mark) => other !== mark && 3 * other.importance > mark.importance && meets(box, bodyOf(other));
    const strong = mark.selected || mark.emphasis === 2;
    const free = strong || !names.some(box, (other) => meets(box, other));
    if (free && (strong || leading.has(mark) || !bodies.some(box, covers))) {
      names.add(box, box);
      chosen.push(mark);
    }
  }
  return chosen;
}

/** What of a record must be seen to know it. */
function bodyOf({ x, y, radius }: Mark): Box {
  const half = radius * 0.6;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** What lies where, in squares of the screen. */
class Cells<T> {
  private readonly cells = new Map<number, T[]>();
  private readonly zoom: number;

  constructor(zoom: number) {
    this.zoom = zoom;
  }

  add(box: Box, item: T) {
    this.visit(box, (cell) => {
      const list = this.cells.get(cell);
      list ? list.push(item) : this.cells.set(cell, [item]);
      return false;
    });
  }

  some(box: Box, test: (item: T) => boolean): boolean {
    return this.visit(box, (cell) => this.cells.get(cell)?.some(test) ?? false);
  }

  private visit({ left, right, top, bottom }: Box, each: (cell: number) => boolean): boolean {
    const at = (value: number) => Math.floor((value * this.zoom) / CELL);
    for (let x = at(left); x <= at(right); x++) {
      for (let y = at(top); y <= at(bottom); y++) {
        if (each(x * 100_003 + y)) {
          return true;
        }
      }
    }
    return false;
  }
}

/** The room of a label, a little less than it takes: touching is no harm. */
export function boxOf(mark: Mark, zoom: number): Box {
  const size = letterSize(mark, zoom);
  const longest = Math.max(...mark.lines.map((line) => line.length), ...mark.sub.map((line) => line.length), 1);
  const half = longest * size * 0.26;
  const top = mark.y + mark.radius + 4;
  return { left: mark.x - half, right: mark.x + half, top, bottom: top + size * 1.15 * (mark.lines.length + mark.sub.length) };
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
