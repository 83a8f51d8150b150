import type { Point } from '../shared/direction';

export interface Label extends Point {
  id: string;
  text: string;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The names that fit: the first ones have the right of way, and one that would lie over another or leave the window
 * is not written. `letter` is the width of a letter and `line` the height of a line.
 */
export function fitting(labels: Label[], window: Box, letter: number, line: number, taken: Box[] = []): Set<string> {
  const boxes = [...taken];
  const written = new Set<string>();
  for (const { id, text, x, y } of labels) {
    const box = { left: x, right: x + text.length * letter, top: y - line / 2, bottom: y + line / 2 };
    const inside = box.left >= window.left && box.right <= window.right && box.top >= window.top && box.bottom <= window.bottom;
    const free = boxes.every((b) => box.right < b.left || box.left > b.right || box.bottom < b.top || box.top > b.bottom);
    if (inside && free) {
      boxes.push(box);
      written.add(id);
    }
  }
  return written;
}
