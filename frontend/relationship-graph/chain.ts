import type { GraphNode } from './graph';
import { Ground, inOrder, neighbourhood, roomOf, type Picture, type Places } from './picture';

const BETWEEN = 110;
const ABOVE = 16;
/** A column longer than this goes on in a second one beside it. */
const LONGEST = 24;

/** From left to right by rank, each beside what it is tied to. Places already `taken` stay as they are. */
export function chain(picture: Picture, taken: Places = new Map()): Places {
  const ranks = ranksOf(picture);
  const columns = columnsOf(picture.nodes, ranks);
  sort(picture, columns, ranks);
  const places: Places = new Map([...taken].filter(([id]) => ranks.has(id)));
  const lefts = leftsOf(picture, columns, places);
  const ground = Ground.of(picture, places);
  columns.forEach((column, index) => {
    const height = column.reduce((sum, { id }) => sum + heightOf(picture, id), 0);
    let y = -height / 2;
    for (const { id } of column) {
      const room = roomOf(picture, id);
      const place = { x: Math.round(lefts[index]), y: Math.round(y + room.up) };
      y += heightOf(picture, id);
      if (!places.has(id)) {
        while (!ground.isFree(place, room)) {
          place.y += 20;
        }
        ground.add(place, room);
        places.set(id, place);
      }
    }
  });
  return places;
}

/** The ranks the page gave; the others follow one behind what leads to them. */
export function ranksOf({ nodes, edges }: Picture): Map<string, number> {
  const ranks = new Map(nodes.filter(({ rank }) => rank != null).map(({ id, rank }) => [id, rank!]));
  const free = new Set(nodes.filter(({ rank }) => rank == null).map(({ id }) => id));
  // Each round settles at least one more record of a chain; a circle ends with the rounds.
  for (let round = 0, changed = true; changed && round < Math.min(30, nodes.length); round++) {
    changed = false;
    for (const { from, to } of edges) {
      const next = (ranks.get(from) ?? 0) + 1;
      if (free.has(to) && from !== to && next > (ranks.get(to) ?? 0)) {
        ranks.set(to, next);
        changed = true;
      }
    }
  }
  free.forEach((id) => ranks.set(id, ranks.get(id) ?? 0));
  return ranks;
}

function columnsOf(nodes: GraphNode[], ranks: Map<string, number>): GraphNode[][] {
  const byRank = new Map<number, GraphNode[]>();
  for (const node of inOrder(nodes)) {
    const rank = ranks.get(node.id)!;
    byRank.set(rank, [...(byRank.get(rank) ?? []), node]);
  }
  return [...byRank].sort(([a], [b]) => a - b).flatMap(([, column]) => parts(column));
}

function parts(column: GraphNode[]): GraphNode[][] {
  const count = Math.ceil(column.length / LONGEST);
  const size = Math.ceil(column.length / count);
  return Array.from({ length: count }, (_, index) => column.slice(index * size, (index + 1) * size));
}

/** Sweeps there and back: each record moves towards the middle of what it is tied to in the columns before. */
function sort(picture: Picture, columns: GraphNode[][], ranks: Map<string, number>) {
  const ties = neighbourhood(picture);
  const heights = new Map<string, number>();
  const note = (column: GraphNode[]) => column.forEach(({ id }, index) => heights.set(id, index - column.length / 2));
  columns.forEach(note);
  for (let sweep = 0; sweep < 6; sweep++) {
    for (const column of sweep % 2 ? [...columns].reverse() : columns) {
      const middle = ({ id }: GraphNode) => {
        const others = ties.get(id)!.filter((other) => ranks.get(other.id) !== ranks.get(id));
        return others.length ? others.reduce((sum, other) => sum + heights.get(other.id)!, 0) / others.length : heights.get(id)!;
      };
      const wanted = new Map(column.map((node) => [node.id, middle(node)]));
      const before = new Map(column.map((node, index) => [node.id, index]));
      column.sort((a, b) => wanted.get(a.id)! - wanted.get(b.id)! || before.get(a.id)! - before.get(b.id)!);
      note(column);
    }
  }
}

/** Where each column stands: where it stands already, or to the right of the one before. */
function leftsOf(picture: Picture, columns: GraphNode[][], places: Places): number[] {
  let x = 0;
  let half = 0;
  return columns.map((column) => {
    const own = Math.max(...column.map(({ id }) => roomOf(picture, id).width)) / 2;
    const standing = column.map(({ id }) => places.get(id)).find((place) => place);
    x = standing?.x ?? x + half + own + (half ? BETWEEN : 0);
    half = own;
    return x;
  });
}

const heightOf = (picture: Picture, id: string) => roomOf(picture, id).up + roomOf(picture, id).down + ABOVE;
