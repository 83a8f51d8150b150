import type { Point } from './graph';
import { boxOf, type View } from './naming';
import type { Mark } from './scene';

export interface Size {
  width: number;
  height: number;
}

export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The smallest zoom at which labels can still be read without leaning forward. */
export const READABLE = 0.75;
const LARGEST = 2.5;
const PADDING = 24;

export const onScreen = (view: View, { x, y }: Point): Point => ({ x: view.zoom * x + view.x, y: view.zoom * y + view.y });

export const inDrawing = (view: View, { x, y }: Point): Point => ({ x: (x - view.x) / view.zoom, y: (y - view.y) / view.zoom });

/** Zooms and keeps the point of the screen where it is; never further out than a little more than everything. */
export function zoomed(view: View, factor: number, { x, y }: Point, smallest: number): View {
  const zoom = Math.min(LARGEST, Math.max(Math.min(0.3, smallest), view.zoom * factor));
  const by = zoom / view.zoom;
  return { zoom, x: x - (x - view.x) * by, y: y - (y - view.y) * by };
}

/** The part of the drawing in sight, and some more around it. */
export function frameOf(view: View, { width, height }: Size, margin = 0): Frame {
  const from = inDrawing(view, { x: -margin, y: -margin });
  const to = inDrawing(view, { x: width + margin, y: height + margin });
  return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}

/** What the marks and their names take. */
export function extentOf(marks: Mark[]): Frame {
  const frame = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const mark of marks) {
    const box = boxOf(mark, 1);
    frame.left = Math.min(frame.left, box.left, mark.x - mark.radius);
    frame.right = Math.max(frame.right, box.right, mark.x + mark.radius);
    frame.top = Math.min(frame.top, mark.y - mark.radius - 12);
    frame.bottom = Math.max(frame.bottom, box.bottom);
  }
  return frame;
}

/** The view that shows just this. */
export function fitted(frame: Frame, { width, height }: Size): View {
  const zoom = Math.min((width - 2 * PADDING) / (frame.right - frame.left), (height - 2 * PADDING) / (frame.bottom - frame.top));
  return centred({ x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 }, Math.max(0.01, zoom), { width, height });
}

export function centred({ x, y }: Point, zoom: number, { width, height }: Size): View {
  return { zoom, x: width / 2 - zoom * x, y: height / 2 - zoom * y };
}

/** Shows everything or, when that would be too small to read, what is around the given mark. */
export function fittedAround(marks: Mark[], around: Mark | undefined, near: Mark[], size: Size): View {
  const all = fitted(extentOf(marks), size);
  if (around && all.zoom < READABLE) {
    const { zoom } = fitted(extentOf(near), size);
    return centred(around, Math.max(READABLE, Math.min(1, zoom)), size);
  }
  return all.zoom > 1.15 ? centred(inDrawing(all, { x: size.width / 2, y: size.height / 2 }), 1.15, size) : all;
}

/** Moves the view just so far that the point is well in sight. */
export function revealing(view: View, at: Point, { width, height }: Size): View {
  const { x, y } = onScreen(view, at);
  const by = (value: number, end: number) => (value < 50 ? 90 - value : value > end - 60 ? end - 100 - value : 0);
  return { ...view, x: view.x + by(x, width), y: view.y + by(y, height) };
}
