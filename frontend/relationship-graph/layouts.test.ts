// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { chain, ranksOf } from './chain.ts';
import { SEAM, globe, onMap } from './globe.ts';
import { Memory } from './memory.ts';
import { hangOn, overlap, separate } from './picture.ts';
import { rings } from './rings.ts';

const ROOM = { width: 120, up: 18, down: 50 };

function picture(nodes, ties, center = '') {
  const edges = ties.map(([from, to], i) => ({ id: `e${i}`, from, to, kind: 'X', label: 'x' }));
  return { center, nodes, edges, rooms: new Map(nodes.map(({ id }) => [id, ROOM])), width: 1200, height: 600 };
}

const node = (id, more = {}) => ({ id, kind: 'PARTNER', label: id, ...more });

const turned = (one) => ({ ...one, nodes: [...one.nodes].reverse(), edges: [...one.edges].reverse() });
const sorted = (places) => [...places].sort(([a], [b]) => (a < b ? -1 : 1));

function overlaps(places) {
  const all = [...places];
  return all.flatMap(([a, p], i) => all.slice(i + 1).filter(([, q]) => overlap(p, ROOM, q, ROOM)).map(([b]) => `${a}/${b}`));
}

const CHAIN = picture(
  [node('need', { rank: 0 }), node('other', { rank: 0 }), node('match', { rank: 1 }), node('visit', { rank: 2 }), node('result', { rank: 3 })],
  [['need', 'match'], ['other', 'match'], ['match', 'visit'], ['visit', 'result']],
);

test('the chain runs from left to right by rank', () => {
  const places = chain(CHAIN);
  const x = (id) => places.get(id).x;
  assert.equal(x('need'), x('other'));
  assert.ok(x('need') < x('match') && x('match') < x('visit') && x('visit') < x('result'));
  assert.deepEqual(overlaps(places), []);
});

test('what has no rank stands one behind what leads to it, even in a circle', () => {
  const ranks = ranksOf(picture([node('a', { rank: 2 }), node('b'), node('c')], [['a', 'b'], ['b', 'c'], ['c', 'b']]));
  assert.equal(ranks.get('a'), 2);
  assert.ok(ranks.get('b') > 2 && ranks.get('c') > 2);
});

test('a chain that grows moves nothing that stands', () => {
  const before = chain(CHAIN);
  const after = chain({ ...CHAIN, nodes: [...CHAIN.nodes, node('new', { rank: 1 }), node('last', { rank: 4 })] }, before);
  before.forEach((place, id) => assert.deepEqual(after.get(id), place));
  assert.equal(after.get('new').x, before.get('match').x);
  assert.ok(after.get('last').x > before.get('result').x);
  assert.deepEqual(overlaps(after), []);
});

const WORLD = picture(
  [
    node('hue', { place: 'VN' }),
    ...[1, 2, 3, 4, 5].map((i) => node(`k${i}`, { place: 'KR' })),
    node('usa', { place: 'US' }),
    node('nowhere'),
  ],
  [['hue', 'k1'], ['usa', 'nowhere']],
);

test('on the map a record stands in its country, and all of one country around it', () => {
  const places = globe(WORLD);
  assert.deepEqual(places.get('usa'), onMap(-98, 39.5));
  const korea = onMap(127.9, 36.5);
  for (const i of [1, 2, 3, 4, 5]) {
    const { x, y } = places.get(`k${i}`);
    assert.ok(Math.hypot(x - korea.x, y - korea.y) < 80);
  }
  assert.equal(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size, WORLD.nodes.length);
});

test('Asia stands in the middle: the map is cut in the Atlantic', () => {
  assert.ok(onMap(2, 48).x < onMap(108, 16).x && onMap(108, 16).x < onMap(-98, 39).x);
  assert.ok(onMap(SEAM + 0.1, 0).x < onMap(SEAM - 0.1, 0).x);
});

for (const [name, layout, one] of [['chain', chain, CHAIN], ['map', globe, WORLD], ['rings', rings, { ...CHAIN, center: 'match' }], ['rings without a centre', rings, CHAIN]]) {
  test(`${name}: the same data in another order gives the same picture`, () => {
    assert.deepEqual(sorted(layout(turned(one))), sorted(layout(one)));
  });
  test(`${name}: a place that is taken is kept`, () => {
    const taken = new Map([['need', { x: 777, y: -333 }], ['hue', { x: 777, y: -333 }]]);
    const places = layout(one, taken);
    assert.deepEqual(places.get(one.nodes[0].id), { x: 777, y: -333 });
    assert.equal(places.size, name === 'map' ? WORLD.nodes.length : one.nodes.length + (places.has('hue') ? 1 : 0));
  });
}

test('a thousand neighbours have places at once', () => {
  const many = Array.from({ length: 1000 }, (_, i) => node(`n${i}`));
  const places = rings(picture([node('c'), ...many], many.map(({ id }) => ['c', id]), 'c'));
  assert.equal(places.size, 1001);
  assert.equal(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size, 1001);
});

test('records that stand over each other are drawn apart, the fixed ones stay', () => {
  const nodes = Array.from({ length: 40 }, (_, i) => node(`n${i}`));
  const one = picture(nodes, []);
  const places = new Map(nodes.map(({ id }, i) => [id, { x: (i * 37) % 90, y: (i * 53) % 70 }]));
  separate(one, places, new Set(['n7']), 500);
  assert.deepEqual(places.get('n7'), { x: (7 * 37) % 90, y: (7 * 53) % 70 });
  assert.deepEqual(overlaps(places), []);
});

test('what comes is put beside what it hangs on', () => {
  const places = new Map([['a', { x: 0, y: 0 }], ['b', { x: 2000, y: 0 }]]);
  hangOn(picture([node('a'), node('b'), node('c')], [['b', 'c']]), places);
  assert.ok(Math.abs(places.get('c').x - 2000) < 300);
});

const what = (layout, center = '', pins = {}) => ({ layout, center, pins });

test('what left the picture comes back to its place', () => {
  const memory = new Memory();
  const both = picture([node('a'), node('b')], [['a', 'b']]);
  const alone = picture([node('a')], []);
  const places = new Map([['a', { x: 0, y: 0 }], ['b', { x: 300, y: 40 }]]);
  memory.keep(what('FORCE'), both, places);
  memory.keep(what('FORCE'), alone, memory.taken(what('FORCE'), alone));
  assert.deepEqual(sorted(memory.taken(what('FORCE'), both)), sorted(places));
});

test('a pin holds in every layout, and rings begin anew for another middle', () => {
  const memory = new Memory();
  const both = picture([node('a'), node('b')], [['a', 'b']]);
  memory.keep(what('RINGS', 'a'), both, new Map([['a', { x: 0, y: 0 }], ['b', { x: 300, y: 40 }]]));
  const pins = { b: { x: 5, y: 6 } };
  assert.deepEqual([...memory.taken(what('RINGS', 'b', pins), both)], [['b', { x: 5, y: 6 }]]);
  assert.deepEqual([...memory.taken(what('CHAIN', 'a', pins), both)], [['b', { x: 5, y: 6 }]]);
});
