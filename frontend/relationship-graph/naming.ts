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

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const CELL = 80;

/**
 * The marks whose names are written, at most `most`: the selected and the answer first, then the important, none over
 * another. `frame` is the part of the drawing in sight.
 */
export function named(ranked: Mark[], zoom: number, frame: Box | undefined, most: number): Mark[] {
  const first = ranked.filter((mark) => mark.selected || mark.emphasis === 2);
  const rest = ranked.filter((mark) => !mark.selected && mark.emphasis === 1);
  const last = ranked.filter((mark) => !mark.selected && mark.emphasis === 0);
  const cells = new Map<string, Box[]>();
  const chosen: Mark[] = [];
  for (const mark of [...first, ...rest, ...last]) {
    if (chosen.length >= most) {
      break;
    }
    if (!frame || (mark.x > frame.left && mark.x < frame.right && mark.y > frame.top && mark.y < frame.bottom)) {
      const box = boxOf(mark, zoom);
      const around = cellsOf(box, zoom);
      if (mark.selected || around.every((cell) => cells.get(cell)?.every((other) => !meets(box, other)) ?? true)) {
        around.forEach((cell) => cells.set(cell, [...(cells.get(cell) ?? []), box]));
        chosen.push(mark);
      }
    }
  }
  return chosen;
}

/** The room of a label, a little less than it takes: touching is no harm. */
export function boxOf(mark: Mark, zoom: number): Box {
  const size = letterSize(mark, zoom);
  const longest = Math.max(...mark.lines.map((line) => line.length), ...mark.sub.map((line) => line.length), 1);
  const half = longest * size * 0.26;
  const top = mark.y + mark.radius + 4;
  return { left: mark.x - half, right: mark.x + half, top, bottom: top + size * 1.15 * (mark.lines.length + mark.sub.length) };
}

function cellsOf({ left, right, top, bottom }: Box, zoom: number): string[] {
  const cells: string[] = [];
  const at = (value: number) => Math.floor((value * zoom) / CELL);
  for (let x = at(left); x <= at(right); x++) {
    for (let y = at(top); y <= at(bottom); y++) {
      cells.push(`${x} ${y}`);
    }
  }
  return cells;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
