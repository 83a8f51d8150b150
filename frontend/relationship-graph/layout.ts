import type { GraphEdge, GraphNode, Point } from './graph';

/** The room a record takes around its point: the shape in the middle, the label under it. */
export interface Room {
  width: number;
  up: number;
  down: number;
}

export interface Picture {
  center: string;
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** The room each record takes, by id. */
  rooms: Map<string, Room>;
  /** The room on the screen, in pixels at full size. */
  width: number;
  height: number;
}

const KINDS = [
  'COUNTRY', 'MISSION', 'PARTNER', 'AGREEMENT', 'PROVINCE', 'EVENT', 'CONFERENCE', 'DELEGATION', 'PERSON', 'SECTOR', 'SOURCE',
];
const MAX_STRIDE = 6;
const NEAREST = 130;
const GAP = 14;
const MARGIN = { x: 80, y: 60 };
const WIDEST = 480;
const [WIDTH, HEIGHT] = [130, 80];

/**
 * A place for every record, the same for the same data: the centre in the middle, its neighbours around it in sectors
 * by kind, what is further out beside the record it hangs on. Places already `taken` stay as they are.
 */
export function layout(picture: Picture, taken: Map<string, Point> = new Map()): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const node of picture.nodes) {
    const place = taken.get(node.id);
    if (place) {
      places.set(node.id, place);
    }
  }
  if (!places.has(picture.center)) {
    places.set(picture.center, { x: 0, y: 0 });
    const first = inOrder(neighbours(picture, picture.center).filter((node) => !places.has(node.id)));
    placeAround(picture, first, places);
  }
  hangOn(picture, places);
  return places;
}

/** Whether the rooms of two records overlap when they stand at these points. */
export function overlap(a: Point, roomA: Room, b: Point, roomB: Room): boolean {
  return (
    Math.abs(a.x - b.x) < (roomA.width + roomB.width) / 2 + GAP / 2 &&
    a.y - roomA.up < b.y + roomB.down + GAP / 2 &&
    b.y - roomB.up < a.y + roomA.down + GAP / 2
  );
}

function neighbours(picture: Picture, id: string): GraphNode[] {
  const ids = new Set(picture.edges.flatMap((edge) => (edge.from === id ? [edge.to] : edge.to === id ? [edge.from] : [])));
  return picture.nodes.filter((node) => node.id !== id && ids.has(node.id));
}

function inOrder(nodes: GraphNode[]): GraphNode[] {
  const rank = (node: GraphNode) => (KINDS.indexOf(node.kind) + KINDS.length + 1) % (KINDS.length + 1);
  return [...nodes].sort(
    (a, b) => rank(a) - rank(b) || a.kind.localeCompare(b.kind) || a.label.localeCompare(b.label, 'vi') || (a.id < b.id ? -1 : 1),
  );
}

/** Tries round and flat arrangements, filled in several orders, and takes the smallest picture. */
function placeAround(picture: Picture, nodes: GraphNode[], places: Map<string, Point>) {
  let best: Map<string, Point> | undefined;
  let bestSize = Infinity;
  for (const flatness of [0.7, 1, 1.4, 1.8, 2.2]) {
    const angles = evenAngles(nodes, flatness, nodes.length < 3 && picture.width > picture.height ? 0 : -Math.PI / 2);
    for (let stride = 1; stride <= MAX_STRIDE; stride++) {
      const attempt = alongRays(picture, nodes, angles, flatness, stride);
      const size = sizeOf(attempt, picture);
      if (size < bestSize) {
        [best, bestSize] = [attempt, size];
      }
    }
  }
  if (best) {
    stretch(best, picture).forEach((place, id) => places.set(id, place));
  }
}

/** Each record on its own ray, as near to the centre as what stands there already allows. */
function alongRays(picture: Picture, nodes: GraphNode[], angles: number[], flatness: number, stride: number) {
  const taken: [string, Point][] = [[picture.center, { x: 0, y: 0 }]];
  for (let start = 0; start < stride; start++) {
    for (let index = start; index < nodes.length; index += stride) {
      const { id } = nodes[index];
      const at = (radius: number) => ({
        x: Math.round(radius * flatness * Math.cos(angles[index])),
        y: Math.round(radius * Math.sin(angles[index])),
      });
      let radius = NEAREST;
      while (!isFree(picture, id, at(radius), taken)) {
        radius += 10;
      }
      taken.push([id, at(radius)]);
    }
  }
  return new Map(taken.slice(1));
}

function isFree(picture: Picture, id: string, place: Point, taken: Iterable<[string, Point]>): boolean {
  const room = roomOf(picture, id);
  for (const [other, point] of taken) {
    if (overlap(place, room, point, roomOf(picture, other))) {
      return false;
    }
  }
  return true;
}

/** How much too big the picture is for the screen; 1 fits. */
function sizeOf(places: Map<string, Point>, { width, height }: Picture): number {
  const { x, y } = extent(places);
  return Math.max((x + MARGIN.x) / (width / 2), (y + MARGIN.y) / (height / 2));
}

function extent(places: Map<string, Point>): Point {
  const points = [...places.values()];
  return { x: Math.max(1, ...points.map(({ x }) => Math.abs(x))), y: Math.max(1, ...points.map(({ y }) => Math.abs(y))) };
}

/** Uses what room is left: drawing things apart can never make them overlap. */
function stretch(places: Map<string, Point>, picture: Picture): Map<string, Point> {
  const { x, y } = extent(places);
  const zoom = Math.max(1, sizeOf(places, picture)) / 2;
  const factor = (room: number, used: number) => Math.max(1, Math.min(2.4, Math.min(room, WIDEST) / used));
  const [fx, fy] = [factor(picture.width * zoom - MARGIN.x, x), factor(picture.height * zoom - MARGIN.y, y)];
  return new Map([...places].map(([id, point]) => [id, { x: Math.round(point.x * fx), y: Math.round(point.y * fy) }]));
}

/** Angles in equal shares of room, not of degrees: labels stack closer at the sides than above and below. */
function evenAngles(nodes: GraphNode[], flatness: number, first: number): number[] {
  const steps = 720;
  const sums = [0];
  for (let i = 0; i < steps; i++) {
    const angle = first + (2 * Math.PI * (i + 0.5)) / steps;
    const dx = Math.abs(flatness * Math.sin(angle));
    const dy = Math.abs(Math.cos(angle));
    sums.push(sums[i] + Math.max(dx / WIDTH, dy / HEIGHT));
  }
  // A pause of half a place between two kinds makes the sectors visible.
  const shares = nodes.map((node, i) => 1 + (i > 0 && nodes[i - 1].kind !== node.kind ? 0.5 : 0));
  const whole = shares.reduce((sum, share) => sum + share, 0) + (nodes.length && nodes[0].kind !== nodes.at(-1)?.kind ? 0.5 : 0);
  let sum = 0;
  let step = 0;
  return shares.map((share, index) => {
    sum += index === 0 ? 0 : share;
    while (step < steps && sums[step + 1] / sums[steps] <= sum / whole) {
      step++;
    }
    return first + (2 * Math.PI * step) / steps;
  });
}

/** Places what has no place yet beside a neighbour that has one, turned away from the centre, wherever there is room. */
function hangOn(picture: Picture, places: Map<string, Point>) {
  let left = inOrder(picture.nodes.filter((node) => !places.has(node.id)));
  while (left.length > 0) {
    const reachable = left.filter((node) => neighbours(picture, node.id).some((other) => places.has(other.id)));
    // What hangs on nothing stands beside the centre, so that nothing is ever lost.
    for (const node of reachable.length ? reachable : left) {
      const anchor = neighbours(picture, node.id).find((other) => places.has(other.id))?.id ?? picture.center;
      places.set(node.id, freePlace(picture, node.id, anchor, places));
    }
    left = left.filter((node) => !places.has(node.id));
  }
}

function freePlace(picture: Picture, id: string, anchor: string, places: Map<string, Point>): Point {
  const from = places.get(anchor)!;
  const middle = places.get(picture.center) ?? { x: 0, y: 0 };
  const outward = Math.atan2(from.y - middle.y, from.x - middle.x);
  for (let distance = 130; ; distance += 45) {
    for (let turn = 0; turn <= 16; turn++) {
      const angle = outward + (turn % 2 ? 1 : -1) * Math.ceil(turn / 2) * (Math.PI / 12);
      const place = { x: Math.round(from.x + distance * Math.cos(angle)), y: Math.round(from.y + distance * 0.8 * Math.sin(angle)) };
      if (isFree(picture, id, place, places)) {
        return place;
      }
    }
  }
}

function roomOf(picture: Picture, id: string): Room {
  return picture.rooms.get(id) ?? { width: 120, up: 18, down: 50 };
}
