import type { Point } from '../shared/direction';

/** What one side has with the other, of one kind and one activity; see WorldMap.java. */
export interface Tie {
  from: string;
  to: string;
  kind: string;
  activity: string;
  number: number;
}

export interface Arc {
  tie: Tie;
  d: string;
  /** Where the sign of the kind stands. */
  middle: Point;
}

/** The line of each activity: never told by its colour alone. In parts of the line's width. */
export const DASHES: Readonly<Record<string, readonly number[]>> = {
  ACTIVE: [],
  SLEEPING: [6, 3],
  DORMANT: [1, 2.5],
  NEVER_ACTIVATED: [2, 4],
  UNKNOWN: [7, 2.5, 1, 2.5],
};

/** The sign of each kind of tie, in a square from -1 to 1. */
export const SIGNS: Readonly<Record<string, string>> = {
  TWINNING: 'M1 0A1 1 0 1 1 -1 0A1 1 0 1 1 1 0Z',
  FRIENDSHIP_AND_COOPERATION: 'M-.9 -.9H.9V.9H-.9Z',
  COOPERATION: 'M0 -1.25L1.25 0L0 1.25L-1.25 0Z',
  PROJECT_PARTNERSHIP: 'M0 -1.2L1.25 .95H-1.25Z',
  CONTACT: 'M-1.15 -.55L0 -1.15L1.15 -.55V.55L0 1.15L-1.15 .55Z',
};

/** Wider for more, but never so wide that it hides others. */
export function widthOf(number: number): number {
  return Math.min(6, 1.25 + 0.9 * Math.sqrt(Math.max(0, number - 1)));
}

/** How far each of several lines between the same two places bends, in parts of their distance. */
export function bends(count: number): number[] {
  return Array.from({ length: count }, (_, each) => 0.14 + (each * Math.min(0.3, 0.1 * (count - 1))) / Math.max(1, count - 1));
}

/** A curve that bulges upwards, whichever way it runs, and the point half-way along it. */
export function curve(from: Point, to: Point, bend: number): { d: string; middle: Point } {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const up = dx >= 0 ? 1 : -1;
  const control = { x: (from.x + to.x) / 2 + dy * bend * up * 2, y: (from.y + to.y) / 2 - dx * bend * up * 2 };
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    d: `M${rounded(from.x)} ${rounded(from.y)}Q${rounded(control.x)} ${rounded(control.y)} ${rounded(to.x)} ${rounded(to.y)}`,
    middle: { x: (from.x + to.x) / 4 + control.x / 2, y: (from.y + to.y) / 4 + control.y / 2 },
  };
}

/** The arcs of all ties; several between the same places lie beside each other, a place nobody knows has none. */
export function arcsOf(ties: Tie[], places: Map<string, Point>): Arc[] {
  const pairs = new Map<string, Tie[]>();
  ties.forEach((tie) => pairs.set(`${tie.from} ${tie.to}`, [...(pairs.get(`${tie.from} ${tie.to}`) ?? []), tie]));
  return [...pairs.values()].flatMap((between) => {
    const from = places.get(between[0].from);
    const to = places.get(between[0].to);
    const bent = bends(between.length);
    return from && to ? between.map((tie, each) => ({ tie, ...curve(from, to, bent[each]) })) : [];
  });
}
