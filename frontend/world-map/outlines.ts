import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { Point } from '../shared/direction';
import { PLACES } from '../shared/places';
import { countryOf, isOpen } from './recognition';
import { thin } from './thin';
import type { Size } from './view';

/** The world, drawn once: a path for each country that the register knows, and one for all other land. */
export interface World {
  size: Size;
  countries: Map<string, string>;
  land: string;
  /** Where a longitude and latitude lie in the drawing. */
  at(place: readonly [longitude: number, latitude: number]): Point;
}

const WIDTH = 1000;
/** Vietnam left of the middle, the Pacific in it, and the seam in the empty Atlantic. */
const MIDDLE = 150;
const NORTH = 83;
const SOUTH = -57;
const FINEST = 0.3;
const ANTARCTICA = '010';

type Topology = (typeof import('world-atlas/countries-50m.json'))['default'];

let drawn: Promise<World> | undefined;

/** The outlines come when the first map asks for them, and stay. */
export function world(): Promise<World> {
  return (drawn ??= draw());
}

async function draw(): Promise<World> {
  const { default: topology } = await import('world-atlas/countries-50m.json');
  const projection = geoEqualEarth().rotate([-MIDDLE, 0]).fitWidth(WIDTH, { type: 'Sphere' });
  const [x, y] = projection.translate();
  const top = projection([MIDDLE, NORTH])![1];
  const height = projection([MIDDLE, SOUTH])![1] - top;
  projection.translate([x, y - top]).clipExtent([[0, 0], [WIDTH, height]]);
  const path = geoPath({ stream: (sink) => projection.stream(thin(sink, FINEST)) });

  const codes = new Map(PLACES.map(([code, outline]) => [outline, code]));
  const parts = new Map<string, object[]>();
  const unnamed: object[] = [];
  for (const outline of areas(topology)) {
    const code = codes.get(outline.country);
    if (code) {
      parts.set(code, [...(parts.get(code) ?? []), outline.geometry]);
    } else if (outline.country !== ANTARCTICA) {
      unnamed.push(outline.geometry);
    }
  }
  const draw = (geometries: object[]) => path(merge(topology, geometries)) ?? '';
  return {
    size: { width: WIDTH, height },
    countries: new Map([...parts].map(([code, geometries]) => [code, draw(geometries)])),
    land: draw(unnamed),
    at(place) {
      const [px, py] = projection([...place])!;
      return { x: px, y: py };
    },
  };
}

/** The areas of the outlines with the country each is drawn as; those left open have none. */
function* areas(topology: Topology) {
  for (const each of topology.objects.countries.geometries) {
    const country = countryOf(each);
    const polygons = (each.type === 'Polygon' ? [each.arcs] : each.arcs) as number[][][];
    for (const arcs of polygons) {
      const geometry = { type: 'Polygon', arcs };
      const [edge] = feature(topology, geometry).geometry.coordinates;
      yield { geometry, country: isOpen(country, edge) ? '' : country };
    }
  }
}
