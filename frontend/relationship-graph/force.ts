import {
  forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum,
} from 'd3-force';
import { neighbourhood, separate, type Picture, type Places } from './picture';

interface Body extends SimulationNodeDatum {
  id: string;
  group?: string | null;
}

/** Above this many records labels overlap anyway, and drawing them apart would tear the picture up. */
const READABLE = 500;
const SLICE = 14;

/**
 * What is tied stands near, the same for the same data: the number of steps depends on the size alone, never on the
 * clock. It pauses between steps, so that the page stays alive.
 */
export async function force(picture: Picture, taken: Places, pause: () => Promise<void>): Promise<Places> {
  const bodies = bodiesOf(picture, taken);
  const known = new Set(bodies.map(({ id }) => id));
  const links: SimulationLinkDatum<Body>[] = picture.edges
    .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ from, to }) => ({ source: from, target: to }));
  const few = bodies.length <= READABLE;
  const flat = Math.min(1, picture.height / picture.width);
  const simulation = forceSimulation(bodies)
    .force('links', forceLink<Body, SimulationLinkDatum<Body>>(links).id(({ id }) => id).distance(few ? 110 : 70))
    .force('charge', forceManyBody<Body>().strength(few ? -420 : -160).theta(few ? 1 : 1.3).distanceMax(few ? 900 : 500))
    .force('room', forceCollide<Body>(few ? 38 : 17).iterations(1))
    .force('x', forceX<Body>().strength(0.06 * flat))
    .force('y', forceY<Body>().strength(0.06))
    .force('groups', (alpha) => together(bodies, alpha))
    .stop();
  const steps = bodies.length <= 300 ? 150 : bodies.length <= 1000 ? 90 : 45;
  simulation.alphaDecay(1 - 0.002 ** (1 / steps));
  let since = performance.now();
  for (let step = 0; step < steps; step++) {
    simulation.tick();
    if (performance.now() - since > SLICE) {
      await pause();
      since = performance.now();
    }
  }
  const places: Places = new Map(bodies.map(({ id, x, y }) => [id, taken.get(id) ?? { x: Math.round(x!), y: Math.round(y!) }]));
  if (few) {
    // Names are wider than high, and so are windows.
    if (!taken.size) {
      places.forEach((place) => (place.x = Math.round(place.x * 1.6)));
    }
    separate(picture, places, new Set(taken.keys()));
  }
  return places;
}

/** What has a place begins and stays there; what hangs on it begins beside it. */
function bodiesOf(picture: Picture, taken: Places): Body[] {
  const ties = neighbourhood(picture);
  const sorted = [...picture.nodes].sort((a, b) => (a.group ?? '').localeCompare(b.group ?? '') || (a.id < b.id ? -1 : 1));
  return sorted.map(({ id, group }, index) => {
    const place = taken.get(id);
    if (place) {
      return { id, group, ...place, fx: place.x, fy: place.y };
    }
    const near = ties.get(id)!.find((other) => taken.has(other.id));
    const beside = near && taken.get(near.id)!;
    return beside ? { id, group, x: beside.x + 40 * Math.cos(index), y: beside.y + 40 * Math.sin(index) } : { id, group };
  });
}

/** Draws each group towards its own middle. */
function together(bodies: Body[], alpha: number) {
  const middles = new Map<string, { x: number; y: number; count: number }>();
  for (const { group, x, y } of bodies) {
    if (group) {
      const middle = middles.get(group) ?? { x: 0, y: 0, count: 0 };
      middles.set(group, { x: middle.x + x!, y: middle.y + y!, count: middle.count + 1 });
    }
  }
  for (const body of bodies) {
    const middle = body.group && middles.get(body.group);
    if (middle) {
      body.vx! += (middle.x / middle.count - body.x!) * 0.6 * alpha;
      body.vy! += (middle.y / middle.count - body.y!) * 0.6 * alpha;
    }
  }
}
