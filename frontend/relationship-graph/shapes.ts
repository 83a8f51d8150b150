/** A kind is told by shape as well as by colour; the colour is the custom property `--cn-kind-…`. */
const SHAPES: Record<string, string> = {
  PROVINCE: 'circle',
  REGION: 'ring',
  GROUP: 'ring',
  PARTNER: 'tile',
  AGREEMENT: 'diamond',
  TRADE_AGREEMENT: 'kite',
  EVENT: 'triangle',
  EVENT_SERIES: 'wedge',
  CONFERENCE: 'pentagon',
  COUNTRY: 'hexagon',
  MISSION: 'rhomboid',
  PERSON: 'octagon',
  ORGANISATION: 'house',
  SOURCE: 'square',
  SECTOR: 'barrel',
  DELEGATION: 'star',
  NEED: 'drop',
  PROJECT: 'trapezium',
  PROPOSAL: 'arrow',
  COMMITMENT: 'shield',
};

/** Every kind that has a colour of its own, and what all others share. */
export const KINDS = [...Object.keys(SHAPES), 'OTHER'];

export const shapeOf = (kind: string): string => SHAPES[kind] ?? 'cross';

/** Corners of a shape in a box of 20 × 20; a shape without corners is a circle. */
export const OUTLINES: Record<string, string> = {
  tile: '3,1 17,1 19,3 19,17 17,19 3,19 1,17 1,3',
  diamond: '10,0 20,10 10,20 0,10',
  kite: '10,0 18,7 10,20 2,7',
  triangle: '10,1 20,19 0,19',
  wedge: '0,1 20,1 10,19',
  pentagon: '10,0 20,8 16,20 4,20 0,8',
  hexagon: '5,1 15,1 20,10 15,19 5,19 0,10',
  rhomboid: '0,3 14,3 20,17 6,17',
  octagon: '6,0 14,0 20,6 20,14 14,20 6,20 0,14 0,6',
  trapezium: '5,3 15,3 20,17 0,17',
  house: '10,0 20,8 18,20 2,20 0,8',
  square: '1,1 19,1 19,19 1,19',
  barrel: '3,1 17,1 20,10 17,19 3,19 0,10',
  star: '10,0 13,7 20,7 14,12 17,20 10,15 3,20 6,12 0,7 7,7',
  drop: '10,0 17,9 17,15 13,19 7,19 3,15 3,9',
  arrow: '0,4 11,4 11,0 20,10 11,20 11,16 0,16',
  shield: '2,1 18,1 18,11 10,20 2,11',
  cross: '6,0 14,0 14,6 20,6 20,14 14,14 14,20 6,20 6,14 0,14 0,6 6,6',
};

const corners = new Map<string, [number, number][]>();

/** The corners of a shape around its middle, one unit from it to the edge of the box; none for a circle. */
export function cornersOf(shape: string): [number, number][] {
  let points = corners.get(shape);
  if (!points) {
    points = (OUTLINES[shape] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((pair) => pair.split(',').map((value) => Number(value) / 10 - 1) as [number, number]);
    corners.set(shape, points);
  }
  return points;
}
