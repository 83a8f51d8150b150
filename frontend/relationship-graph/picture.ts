import type { GraphEdge, GraphNode, Point } from './graph';

/** The room a record takes around its point: the shape in the middle, the label under it. */
export interface Room {
  width: number;
  up: number;
  down: number;
}

/** What is to be laid out. */
export interface Picture {
  /** The record in the middle, if there is one. */
  center: string;
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** The room each record takes, by id. */
  rooms: Map<string, Room>;
  /** The room on the screen, in pixels at full size. */
  width: number;
  height: number;
}

export type Places = Map<string, Point>;

const GAP = 14;
const CELL = 160;
const NEAREST = 130;
const MANY = 300;
const USUAL: Room = { width: 120, up: 18, down: 50 };

export const roomOf = (picture: Picture, id: string): Room => picture.rooms.get(id) ?? USUAL;

/** Whether the rooms of two records overlap when they stand at these points. */
export function overlap(a: Point, roomA: Room, b: Point, roomB: Room): boolean {
  return (
    Math.abs(a.x - b.x) < (roomA.width + roomB.width) / 2 + GAP / 2 &&
    a.y - roomA.up < b.y + roomB.down + GAP / 2 &&
    b.y - roomB.up < a.y + roomA.down + GAP / 2
  );
}

/** Who is tied to whom. */
export function neighbourhood({ nodes, edges }: Picture): Map<string, GraphNode[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sets = new Map<string, Set<GraphNode>>(nodes.map((node) => [node.id, new Set()]));
  for (const { from, to } of edges) {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (a && b && a !== b) {
      sets.get(from)!.add(b);
      sets.get(to)!.add(a);
    }
  }
  return new Map([...sets].map(([id, set]) => [id, [...set]]));
}

const KINDS = [
  'REGION', 'GROUP', 'COUNTRY', 'MISSION', 'PARTNER', 'AGREEMENT', 'PROVINCE', 'EVENT', 'CONFERENCE', 'DELEGATION', 'PERSON', 'SECTOR', 'SOURCE',
];

/** By kind, then by name, the same whatever order the data came in. */
export function inOrder(nodes: GraphNode[]): GraphNode[] {
  const rank = ({ kind }: GraphNode) => (KINDS.indexOf(kind) + KINDS.length + 1) % (KINDS.length + 1);
  return [...nodes].sort(
    (a, b) => rank(a) - rank(b) || a.kind.localeCompare(b.kind) || a.label.localeCompare(b.label, 'vi') || (a.id < b.id ? -1 : 1),
  );
}

/** What stands where, asked often. */
export class Ground {
  private readonly cells = new Map<number, { place: Point; room: Room }[]>();

  add(place: Point, room: Room) {
    for (const cell of cellsOf(place, room)) {
      const list = this.cells.get(cell);
      list ? list.push({ place, room }) : this.cells.set(cell, [{ place, room }]);
    }
  }

  isFree(place: Point, room: Room): boolean {
    return cellsOf(place, room).every(
      (cell) => !this.cells.get(cell)?.some((other) => overlap(place, room, other.place, other.room)),
    );
  }

  static of(picture: Picture, places: Places): Ground {
    const ground = new Ground();
    places.forEach((place, id) => ground.add(place, roomOf(picture, id)));
    return ground;
  }
}

function cellsOf({ x, y }: Point, { width, up, down }: Room): number[] {
  const at = (value: number) => Math.floor(value / CELL);
  const cells: number[] = [];
  for (let cx = at(x - width / 2 - GAP); cx <= at(x + width / 2 + GAP); cx++) {
    for (let cy = at(y - up - GAP); cy <= at(y + down + GAP); cy++) {
      cells.push(cx * 100_003 + cy);
    }
  }
  return cells;
}

/** Places what has no place yet beside a neighbour that has one, turned away from the middle, wherever there is room. */
export function hangOn(picture: Picture, places: Places, middle: Point = { x: 0, y: 0 }) {
  const ties = neighbourhood(picture);
  const ground = Ground.of(picture, places);
  const outward = new Map<string, number>();
  let left = inOrder(picture.nodes.filter((node) => !places.has(node.id)));
  while (left.length > 0) {
    const reachable = left.filter((node) => ties.get(node.id)!.some((other) => places.has(other.id)));
    // What hangs on nothing stands beside the middle, so that nothing is ever lost.
    for (const node of reachable.length ? reachable : left) {
      const placed = ties.get(node.id)!.filter((other) => places.has(other.id));
      const anchor = placed.reduce((first, { id }) => (first && first < id ? first : id), '');
      const from = places.get(anchor) ?? middle;
      // Among many, the ring around an anchor that was full for one is not tried again for the next.
      const start = (picture.nodes.length > MANY && outward.get(anchor)) || NEAREST;
      const { place, distance } = freePlace(ground, roomOf(picture, node.id), from, middle, start);
      outward.set(anchor, distance);
      ground.add(place, roomOf(picture, node.id));
      places.set(node.id, place);
    }
    left = left.filter((node) => !places.has(node.id));
  }
}

function freePlace(ground: Ground, room: Room, from: Point, middle: Point, start: number) {
  const outward = Math.atan2(from.y - middle.y, from.x - middle.x);
  for (let distance = start; ; distance += 45) {
    for (let turn = 0; turn <= 16; turn++) {
      const angle = outward + (turn % 2 ? 1 : -1) * Math.ceil(turn / 2) * (Math.PI / 12);
      const place = { x: Math.round(from.x + distance * Math.cos(angle)), y: Math.round(from.y + distance * 0.8 * Math.sin(angle)) };
      if (ground.isFree(place, room)) {
        return { place, distance };
      }
    }
  }
}

/** Draws overlapping rooms apart, the `fixed` ones never; sweeps until nothing overlaps or `sweeps` are over. */
export function separate(picture: Picture, places: Places, fixed: ReadonlySet<string>, sweeps = 120) {
  const items = picture.nodes
    .filter((node) => places.has(node.id))
    .map((node) => ({ ...places.get(node.id)!, room: roomOf(picture, node.id), id: node.id, fixed: fixed.has(node.id) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  let moved = true;
  for (let sweep = 0; moved && sweep < sweeps; sweep++) {
    moved = false;
    const byLeft = [...items].sort((a, b) => a.x - a.room.width / 2 - (b.x - b.room.width / 2) || (a.id < b.id ? -1 : 1));
    for (let i = 0; i < byLeft.length; i++) {
      const a = byLeft[i];
      for (let j = i + 1; j < byLeft.length && byLeft[j].x - byLeft[j].room.width / 2 < a.x + a.room.width / 2 + GAP; j++) {
        moved = push(a, byLeft[j]) || moved;
      }
    }
  }
  items.filter((item) => !item.fixed).forEach(({ id, x, y }) => places.set(id, { x: Math.round(x), y: Math.round(y) }));
}

interface Movable extends Point {
  room: Room;
  fixed: boolean;
}

/** Moves two records apart the shorter way; whether they had to. */
function push(a: Movable, b: Movable): boolean {
  if ((a.fixed && b.fixed) || !overlap(a, a.room, b, b.room)) {
    return false;
  }
  const across = (a.room.width + b.room.width) / 2 + GAP - Math.abs(a.x - b.x);
  const down = b.y >= a.y ? a.room.down + b.room.up + GAP - (b.y - a.y) : b.room.down + a.room.up + GAP - (a.y - b.y);
  const share = a.fixed || b.fixed ? 1 : 0.5;
  if (across < down) {
    const by = across * share * (b.x >= a.x ? 1 : -1);
    a.x -= a.fixed ? 0 : by;
    b.x += b.fixed ? 0 : by;
  } else {
    const by = down * share * (b.y >= a.y ? 1 : -1);
    a.y -= a.fixed ? 0 : by;
    b.y += b.fixed ? 0 : by;
  }
  return true;
}
