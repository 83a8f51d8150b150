import { lineOf, type GraphEdge, type GraphNode, type Highlight, type Line, type Point } from './graph';
import { wrapLabel } from './labels';
import { around } from './detours';
import type { Room } from './picture';

/** 0 steps back, 1 is drawn as ever, 2 stands out. */
export type Emphasis = 0 | 1 | 2;

/** A record as it is drawn; it moves when its place does. */
export interface Mark extends Point {
  id: string;
  node: GraphNode;
  radius: number;
  lines: string[];
  sub: string[];
  look: 'plain' | 'suggested' | 'ended';
  center: boolean;
  pinned: boolean;
  /** Whose label stands where not all can. */
  importance: number;
  emphasis: Emphasis;
  selected: boolean;
  /** Its place in a path, from 1. */
  step?: number;
}

/** A link as it is drawn, between two marks; `bend` is how far its middle is drawn aside. */
export interface Stroke {
  id: string;
  edge: GraphEdge;
  from: Mark;
  to: Mark;
  bend: number;
  line: Line;
  text: string;
  emphasis: Emphasis;
}

/** What belongs together. */
export interface Hull {
  id: string;
  label: string;
  members: Mark[];
}

export interface Scene {
  marks: Mark[];
  strokes: Stroke[];
  hulls: Hull[];
  byId: Map<string, Mark>;
  /** The marks, the most important first. */
  ranked: Mark[];
  center: string;
  map?: MapNames;
}

/** What the archipelagos are called where the records stand on a map. */
export type MapNames = Record<string, string | undefined>;

export const EMPTY: Scene = { marks: [], strokes: [], hulls: [], byId: new Map(), ranked: [], center: '' };

export interface Drawn {
  center: string;
  nodes: GraphNode[];
  edges: GraphEdge[];
  places: Map<string, Point>;
  pinned: Set<string>;
  groupLabels: Record<string, string>;
  map?: MapNames;
  /** Whether groups stand together, so that a frame around them says something. */
  framed: boolean;
}

/** Among more records than this the size tells who has many ties. */
const MANY = 400;

/** How large a record is drawn: half its width. */
export function radiusOf(node: GraphNode, isCenter: boolean): number {
  const plain = isCenter ? 22 : 14;
  return Math.min(44, plain * (1 + 0.28 * Math.log2(Math.max(1, node.weight ?? 1))));
}

export function sceneOf({ center, nodes, edges, places, pinned, groupLabels, map, framed }: Drawn): Scene {
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  const many = nodes.length > MANY;
  const marks = nodes.map((node) => markOf(node, node.id === center, places.get(node.id)!, pinned, degrees.get(node.id) ?? 0, many));
  // A map is read by its countries.
  marks.filter(({ node }) => map && node.kind === 'COUNTRY').forEach((mark) => (mark.importance += 1000));
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const strokes = strokesOf(edges, byId);
  const ranked = [...marks].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const scene = { marks, strokes, hulls: framed ? hullsOf(marks, groupLabels) : [], byId, ranked, center, map };
  around(scene.strokes, marks);
  return scene;
}

/** Says what stands out and what steps back: an answer before the selection, the selection before nothing. */
export function emphasise(scene: Scene, selected: string, highlight: Highlight) {
  const chosen = scene.byId.get(selected);
  const answer = new Set(highlight.nodes);
  const way = new Set(highlight.edges);
  const shown = answer.size + way.size > 0;
  const near = new Set<Mark>();
  for (const stroke of scene.strokes) {
    const touches = !!chosen && (stroke.from === chosen || stroke.to === chosen);
    stroke.emphasis = shown ? (way.has(stroke.id) ? 2 : touches ? 1 : 0) : !chosen || chosen.center ? 1 : touches ? 2 : 0;
    if (touches) {
      near.add(stroke.from).add(stroke.to);
    }
  }
  for (const mark of scene.marks) {
    mark.selected = mark === chosen;
    mark.step = highlight.numbered && answer.has(mark.id) ? highlight.nodes.indexOf(mark.id) + 1 : undefined;
    const free = !shown && (!chosen || chosen.center);
    mark.emphasis = answer.has(mark.id) ? 2 : free || mark.selected || near.has(mark) ? 1 : 0;
  }
}

function markOf(node: GraphNode, isCenter: boolean, place: Point, pinned: Set<string>, degree: number, many: boolean): Mark {
  const { lines, sub } = textOf(node, isCenter);
  return {
    ...place,
    id: node.id,
    node,
    radius: radiusOf(node, isCenter) * (many ? Math.min(1.6, 0.4 + 0.16 * Math.log2(1 + degree)) : 1),
    lines,
    sub,
    look: node.ended ? 'ended' : node.status && node.status !== 'ACCEPTED' ? 'suggested' : 'plain',
    center: isCenter,
    pinned: pinned.has(node.id),
    importance: (isCenter ? 1e6 : 0) + 40 * (node.weight ?? 1) + degree,
    emphasis: 1,
    selected: false,
  };
}

export function textOf(node: GraphNode, isCenter: boolean): { lines: string[]; sub: string[] } {
  return {
    lines: wrapLabel(node.label, isCenter ? 22 : 18, node.sublabel ? 2 : 3),
    sub: node.sublabel ? wrapLabel(node.sublabel, 20, 1) : [],
  };
}

/** The room of a record with its name: small records with short names take less. */
export function takenBy(node: GraphNode, isCenter: boolean): Room {
  const { lines, sub } = textOf(node, isCenter);
  const longest = Math.max(...[...lines, ...sub].map((line) => line.length));
  const [letter, row] = isCenter ? [8, 17] : [6.9, 14.6];
  const half = radiusOf(node, isCenter) + 3;
  return { width: Math.max(2 * half + 14, longest * letter), up: half, down: half + 6 + (lines.length + sub.length) * row };
}

/** Links between the same two records fan out, so that each can be seen and read. */
function strokesOf(edges: GraphEdge[], byId: Map<string, Mark>): Stroke[] {
  const pairs = new Map<string, Stroke[]>();
  const strokes: Stroke[] = [];
  for (const edge of edges) {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    if (from && to && from !== to) {
      const text = edge.since ? `${edge.label} · ${edge.since}` : edge.label;
      const stroke: Stroke = { id: edge.id, edge, from, to, bend: 0, line: lineOf(edge), text, emphasis: 1 };
      strokes.push(stroke);
      const key = edge.from < edge.to ? `${edge.from} ${edge.to}` : `${edge.to} ${edge.from}`;
      pairs.set(key, [...(pairs.get(key) ?? []), stroke]);
    }
  }
  for (const group of pairs.values()) {
    group.forEach((stroke, index) => {
      const side = stroke.edge.from < stroke.edge.to ? 1 : -1;
      stroke.bend = side * (index - (group.length - 1) / 2) * 46;
    });
  }
  return strokes;
}

function hullsOf(marks: Mark[], labels: Record<string, string>): Hull[] {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (mark.node.group) {
      groups.set(mark.node.group, [...(groups.get(mark.node.group) ?? []), mark]);
    }
  }
  return [...groups].filter(([, members]) => members.length > 1).map(([id, members]) => ({ id, members, label: labels[id] ?? '' }));
}
