import type { GraphNode } from './graph';
import { Ground, hangOn, inOrder, neighbourhood, roomOf, type Picture, type Places } from './picture';

const MAX_STRIDE = 6;
const NEAREST = 130;
const MARGIN = { x: 80, y: 60 };
const WIDEST = 480;
const [WIDTH, HEIGHT] = [130, 80];
/** More neighbours than this stand in plain rings: fitting them by trial would take too long. */
const MANY = 150;

/**
 * A place for every record, the same for the same data: the centre in the middle, its neighbours around it in sectors
 * by kind, what is further out beside the record it hangs on. Places already `taken` stay as they are.
 */
export function rings(picture: Picture, taken: Places = new Map()): Places {
  const center = picture.nodes.some((node) => node.id === picture.center) ? picture.center : busiest(picture);
  const places: Places = new Map();
  for (const node of picture.nodes) {
    const place = taken.get(node.id);
    if (place) {
      places.set(node.id, place);
    }
  }
  if (center && !places.has(center)) {
    places.set(center, { x: 0, y: 0 });
    const first = inOrder(neighbourhood(picture).get(center)!.filter((node) => !places.has(node.id)));
    if (first.length > MANY) {
      inPlainRings(first, places);
    } else {
      placeAround({ ...picture, center }, first, places);
    }
  }
  hangOn(picture, places, places.get(center));
  return places;
}

/** Without a centre the record with most ties stands in the middle. */
function busiest(picture: Picture): string {
  const ties = neighbourhood(picture);
  return inOrder(picture.nodes).reduce((best, { id }) => (best && ties.get(best)!.length >= ties.get(id)!.length ? best : id), '');
}

function inPlainRings(nodes: GraphNode[], places: Places) {
  let index = 0;
  for (let radius = 240; index < nodes.length; radius += 95) {
    const room = Math.floor((2 * Math.PI * radius * 1.25) / WIDTH);
    const ring = nodes.slice(index, index + room);
    ring.forEach((node, i) => {
      const angle = -Math.PI / 2 + (2 * Math.PI * i) / ring.length;
      places.set(node.id, { x: Math.round(radius * 1.5 * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) });
    });
    index += room;
  }
}

/** Tries round and flat arrangements, filled in several orders, and takes the smallest picture. */
function placeAround(picture: Picture, nodes: GraphNode[], places: Places) {
  let best: Places | undefined;
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
  const found: Places = new Map();
  const ground = new Ground();
  ground.add({ x: 0, y: 0 }, roomOf(picture, picture.center));
  for (let start = 0; start < stride; start++) {
    for (let index = start; index < nodes.length; index += stride) {
      const { id } = nodes[index];
      const at = (radius: number) => ({
        x: Math.round(radius * flatness * Math.cos(angles[index])),
        y: Math.round(radius * Math.sin(angles[index])),
      });
      let radius = NEAREST;
      while (!ground.isFree(at(radius), roomOf(picture, id))) {
        radius += 10;
      }
      ground.add(at(radius), roomOf(picture, id));
      found.set(id, at(radius));
    }
  }
  return found;
}

/** How much too big the picture is for the screen; 1 fits. */
function sizeOf(places: Places, { width, height }: Picture): number {
  const { x, y } = extent(places);
  return Math.max((x + MARGIN.x) / (width / 2), (y + MARGIN.y) / (height / 2));
}

function extent(places: Places) {
  const points = [...places.values()];
  return { x: Math.max(1, ...points.map(({ x }) => Math.abs(x))), y: Math.max(1, ...points.map(({ y }) => Math.abs(y))) };
}

/** Uses what room is left: drawing things apart can never make them overlap. */
function stretch(places: Places, picture: Picture): Places {
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
