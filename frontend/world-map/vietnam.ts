import type { Point } from '../shared/direction';

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const mercator = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));

/** The drawing of the provinces is a Mercator map: its western, northern, eastern and southern ends on the globe. */
const WEST = 102.1276;
const EAST = 109.4464;
const NORTH = mercator(23.3447);
const SOUTH = mercator(8.5834);
const WIDTH = 380.51;
const HEIGHT = 800;

/** Longitude and latitude of a place in the drawing of the provinces. */
export function onTheGlobe({ x, y }: Point): [longitude: number, latitude: number] {
  const north = NORTH + (y / HEIGHT) * (SOUTH - NORTH);
  const latitude = (2 * Math.atan(Math.exp(north)) - Math.PI / 2) * (180 / Math.PI);
  return [WEST + (x / WIDTH) * (EAST - WEST), latitude];
}

/** Vietnam's archipelagos, which the outlines do not have: some islands of each, and where its name stands. */
export const ARCHIPELAGOS = [
  {
    key: 'hoangSa',
    name: [112.9, 16.2],
    islands: [[112.34, 16.84], [111.6, 16.53], [111.2, 15.78], [112.73, 16.67], [111.75, 16.45], [112.25, 16.35]],
  },
  {
    key: 'truongSa',
    name: [115.2, 9.6],
    islands: [
      [111.92, 8.64], [114.33, 11.43], [114.33, 9.89], [114.36, 10.18], [112.91, 7.89],
      [114.37, 10.38], [113.7, 8.97], [114.28, 11.05], [115.8, 10.73], [112.22, 8.86],
    ],
  },
] as const;
