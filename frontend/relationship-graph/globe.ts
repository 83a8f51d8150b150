import { PLACES } from '../shared/places';
import type { GraphNode, Point } from './graph';
import { hangOn, inOrder, roomOf, type Picture, type Places } from './picture';

/** Units of the drawing for a degree; the whole world is as wide as a wide screen twice. */
export const DEGREE = 8;
/** The map is cut in the Atlantic, so that Asia stands in the middle and nothing crosses the edge. */
export const SEAM = -30;

const POINTS = new Map(PLACES.map(([code, , longitude, latitude]) => [code, onMap(longitude, latitude)]));
const CLOSE = 34;
const LABEL = 26;

/** Where a point of the globe stands in the drawing. */
export function onMap(longitude: number, latitude: number): Point {
  const east = longitude < SEAM ? longitude + 360 : longitude;
  return { x: Math.round(east * DEGREE), y: Math.round(-latitude * DEGREE) };
}

/**
 * Where it is on the globe. Records of one place stand around it like the seeds of a sunflower; places that are too
 * near each other for that are drawn apart. What is nowhere stands by what it is tied to.
 */
export function globe(picture: Picture, taken: Places = new Map()): Places {
  const places: Places = new Map();
  const clusters = clustersOf(picture.nodes);
  apart(clusters);
  for (const { x, y, members } of clusters) {
    members.forEach((node, index) => places.set(node.id, taken.get(node.id) ?? seed(x, y, index)));
  }
  for (const node of picture.nodes) {
    const place = taken.get(node.id);
    if (place) {
      places.set(node.id, place);
    }
  }
  const rooms = new Map(picture.nodes.map(({ id }) => [id, { ...roomOf(picture, id), width: CLOSE, down: LABEL }]));
  hangOn({ ...picture, rooms }, places, onMap(108, 14));
  return places;
}

interface Cluster extends Point {
  members: GraphNode[];
  radius: number;
}

function clustersOf(nodes: GraphNode[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const node of inOrder(nodes)) {
    const place = POINTS.get(node.place ?? '');
    if (place) {
      const key = `${place.x} ${place.y}`;
      const cluster = clusters.get(key) ?? { ...place, members: [], radius: 0 };
      cluster.members.push(node);
      cluster.radius = CLOSE * (0.5 + 0.56 * Math.sqrt(cluster.members.length));
      clusters.set(key, cluster);
    }
  }
  return [...clusters.values()].sort((a, b) => a.x - b.x || a.y - b.y);
}

/** Draws the circles apart where they overlap, the small ones further than the large. */
function apart(clusters: Cluster[]) {
  for (let sweep = 0, moved = true; moved && sweep < 200; sweep++) {
    moved = false;
    for (let i = 0; i < clusters.length; i++) {
      for (let j = i + 1; j < clusters.length; j++) {
        const [a, b] = [clusters[i], clusters[j]];
        const [dx, dy] = [b.x - a.x || 0.1, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        const missing = a.radius + b.radius - distance;
        if (missing > 0.5) {
          const share = a.radius / (a.radius + b.radius);
          a.x -= (dx / distance) * missing * (1 - share);
          a.y -= (dy / distance) * missing * (1 - share);
          b.x += (dx / distance) * missing * share;
          b.y += (dy / distance) * missing * share;
          moved = true;
        }
      }
    }
  }
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

function seed(x: number, y: number, index: number): Point {
  const distance = index ? CLOSE * 0.56 * Math.sqrt(index + 0.5) : 0;
  return { x: Math.round(x + distance * Math.cos(index * GOLDEN)), y: Math.round(y + distance * Math.sin(index * GOLDEN)) };
}

/** A frame on the map with some sea around it, and Vietnam's archipelagos always in it. */
export function globeFrame<F extends { left: number; top: number; right: number; bottom: number }>(frame: F): F {
  const [hoangSa, truongSa] = [onMap(112, 16.5), onMap(114.2, 9.6)];
  return {
    ...frame,
    left: Math.min(frame.left, hoangSa.x - 40),
    right: Math.max(frame.right, truongSa.x + 260),
    top: Math.min(frame.top, hoangSa.y - 40),
    bottom: Math.max(frame.bottom, truongSa.y + 40),
  };
}
