import type { Colours } from './colours';
import { DEGREE, SEAM, onMap } from './globe';
import type { Point } from './graph';
import type { Pen } from './pen';
import type { Scene } from './scene';

type Ring = [number, number][];

interface Land {
  geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };
}

let land = '';

/** Fetches the coasts once; only who looks at a map needs them. */
export async function loadLand(): Promise<void> {
  if (!land) {
    const [{ feature }, { default: world }] = await Promise.all([import('topojson-client'), import('world-atlas/land-110m.json')]);
    const { features } = feature(world, world.objects.land) as unknown as { features: Land[] };
    const rings = features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()));
    land = outlineOf(rings);
  }
}

/** Hoàng Sa and Trường Sa are too small for a map of the world: a few dots where they are, and whose they are. */
export const ARCHIPELAGOS = [
  { key: 'hoangSa', longitude: 112, latitude: 16.5 },
  { key: 'truongSa', longitude: 114.2, latitude: 9.6 },
];

/** The coasts under a picture that stands on a map. */
export function drawWorld(pen: Pen, { map }: Pick<Scene, 'map'>, colours: Colours, zoom: number) {
  if (!map) {
    return;
  }
  if (land) {
    pen.path(land, { fill: colours.sunken, stroke: colours.border, width: 0.7 / zoom, opacity: 0.9 });
  }
}

/** The archipelagos over it: no record and no line may cover whose they are. */
export function drawArchipelagos(pen: Pen, { map }: Pick<Scene, 'map'>, colours: Colours, zoom: number) {
  if (!map) {
    return;
  }
  for (const { key, longitude, latitude } of ARCHIPELAGOS) {
    const middle = onMap(longitude, latitude);
    for (const [dx, dy] of [[0, 0], [6, -4], [-5, 4], [5, 5], [-6, -3]]) {
      pen.circle({ x: middle.x + dx, y: middle.y + dy }, 1.6, { fill: colours.muted });
    }
    const size = Math.max(8, 9.5 / zoom);
    pen.text({ x: middle.x + 12, y: middle.y }, map[key] ?? '', { size, colour: colours.text, align: 'start', ground: colours.surface });
  }
}

/** Rings in degrees as an outline of the drawing, cut at the seam and continued on its other side. */
export function outlineOf(rings: Ring[]): string {
  const [west, east] = [SEAM * DEGREE, (SEAM + 360) * DEGREE];
  return rings
    .map(unrolled)
    .flatMap((ring) => [-360, 0, 360].map((shift) => ring.map(([x, y]) => ({ x: (x + shift) * DEGREE, y: -y * DEGREE }))))
    .map((ring) => cut(cut(ring, ({ x }) => x - west), ({ x }) => east - x))
    .filter((ring) => ring.length > 2)
    .map((ring) => `M${ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`)
    .join('');
}

/** A ring that goes on beyond 180 degrees instead of jumping back; around the pole it is closed along the edge. */
function unrolled(ring: Ring): Ring {
  let last = ring[0][0];
  const whole = ring.map(([x, y]): [number, number] => {
    last = x - 360 * Math.round((x - last) / 360);
    return [last, y];
  });
  const [first, end] = [whole[0], whole.at(-1)!];
  return Math.abs(first[0] - end[0]) < 180 ? whole : [...whole, [end[0], -90], [first[0], -90]];
}

/** What of a ring lies where `inside` is not negative. */
function cut(ring: Point[], inside: (point: Point) => number): Point[] {
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1)!;
    const [a, b] = [inside(before), inside(point)];
    const crossing = a < 0 !== b < 0 ? [{ x: before.x + ((point.x - before.x) * a) / (a - b), y: before.y + ((point.y - before.y) * a) / (a - b) }] : [];
    return b < 0 ? crossing : [...crossing, point];
  });
}
