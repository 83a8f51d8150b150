import type { Point } from '../shared/direction';

/** Which part of the drawing is shown: its places are multiplied by `k` and moved by `x` and `y`. */
export interface View {
  x: number;
  y: number;
  k: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The window through which the drawing is seen; on a narrow screen it is narrower than the drawing. */
export interface Window extends Size {
  drawing: Size;
}

const CLOSEST = 16;

/** The nearest view that shows nothing beside the drawing. */
export function within({ x, y, k }: View, { width, height, drawing }: Window): View {
  const zoom = Math.min(CLOSEST, Math.max(1, k));
  return {
    k: zoom,
    x: Math.min(0, Math.max(width - drawing.width * zoom, x)),
    y: Math.min(0, Math.max(height - drawing.height * zoom, y)),
  };
}

/** Nearer or farther, with the place under `at` (a point of the window) staying where it is. */
export function zoomed(view: View, factor: number, at: Point, size: Window): View {
  const k = Math.min(CLOSEST, Math.max(1, view.k * factor));
  const grown = k / view.k;
  return within({ k, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown }, size);
}

export function moved(view: View, dx: number, dy: number, size: Window): View {
  return within({ ...view, x: view.x + dx, y: view.y + dy }, size);
}

/** All of these places, with some room around them, as near as can be. */
export function around(places: Point[], size: Window, nearest = 7): View {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = 1.35;
  const k = Math.min(nearest, size.width / ((right - left) * room || 1), size.height / ((bottom - top) * room || 1));
  const zoom = Math.max(1, k);
  return within(
    { k: zoom, x: size.width / 2 - ((left + right) / 2) * zoom, y: size.height / 2 - ((top + bottom) / 2) * zoom },
    size,
  );
}

/** Whether all of these places are seen. */
export function shows(view: View, places: Point[], { width, height }: Size): boolean {
  return places
    .map((place) => ({ x: place.x * view.k + view.x, y: place.y * view.k + view.y }))
    .every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
}

/** Brings a place into the window when it is outside, moving no more than needed. */
export function showing(view: View, place: Point, size: Window): View {
  const margin = 30;
  const x = place.x * view.k + view.x;
  const y = place.y * view.k + view.y;
  const dx = x < margin ? margin - x : x > size.width - margin ? size.width - margin - x : 0;
  const dy = y < margin ? margin - y : y > size.height - margin ? size.height - margin - y : 0;
  return dx || dy ? moved(view, dx, dy, size) : view;
}
