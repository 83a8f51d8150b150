// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { distanceTo, isHit } from './detours.ts';
import { named } from './naming.ts';
import { emphasise, sceneOf } from './scene.ts';

const node = (id, more = {}) => ({ id, kind: 'PARTNER', label: id, ...more });
const edge = (id, from, to, more = {}) => ({ id, from, to, kind: 'X', label: 'x', ...more });

function scene(nodes, edges, places, center = '') {
  const at = new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));
  return sceneOf({ center, nodes, edges, places: at, pinned: new Set(), groupLabels: {}, framed: true });
}

const NOTHING = { nodes: [], edges: [], numbered: false };

test('a link whose ends stand in one line with a third record is led around it', () => {
  const { strokes, byId } = scene([node('a'), node('b'), node('c')], [edge('ac', 'a', 'c')], { a: [0, 0], b: [200, 0], c: [400, 0] });
  assert.ok(distanceTo(strokes[0], byId.get('b')) > byId.get('b').radius + 4);
});

test('a detour meets no other record either', () => {
  const places = { a: [0, 0], b: [200, 0], d: [200, 60], e: [200, -60], c: [400, 0] };
  const { strokes, marks } = scene(Object.keys(places).map((id) => node(id)), [edge('ac', 'a', 'c')], places);
  assert.ok(!isHit(strokes[0], marks.filter(({ id }) => 'bde'.includes(id))));
});

test('a free link stays straight', () => {
  assert.equal(scene([node('a'), node('b'), node('c')], [edge('ac', 'a', 'c')], { a: [0, 0], b: [200, 200], c: [400, 0] }).strokes[0].bend, 0);
});

test('two links between the same records fan out, whichever way they are read', () => {
  const { strokes } = scene([node('a'), node('b')], [edge('1', 'a', 'b'), edge('2', 'b', 'a')], { a: [0, 0], b: [300, 0] });
  const middle = (stroke) => distanceTo(stroke, { x: 150, y: 46 });
  assert.notEqual(Math.round(middle(strokes[0])), Math.round(middle(strokes[1])));
});

test('a path is numbered in its order and the rest steps back', () => {
  const one = scene([node('a'), node('b'), node('c')], [edge('ab', 'a', 'b'), edge('bc', 'b', 'c')], { a: [0, 0], b: [90, 90], c: [400, 0] });
  emphasise(one, '', { nodes: ['b', 'a'], edges: ['ab'], numbered: true });
  assert.deepEqual(['a', 'b', 'c'].map((id) => one.byId.get(id).step), [2, 1, undefined]);
  assert.deepEqual(['a', 'b', 'c'].map((id) => one.byId.get(id).emphasis), [2, 2, 0]);
  assert.deepEqual(one.strokes.map(({ emphasis }) => emphasis), [2, 0]);
});

test('the selected record and its neighbours stay, the others step back; the middle keeps all', () => {
  const one = scene([node('a'), node('b'), node('c')], [edge('ab', 'a', 'b')], { a: [0, 0], b: [90, 90], c: [400, 0] }, 'c');
  emphasise(one, 'a', NOTHING);
  assert.deepEqual(one.marks.map(({ emphasis }) => emphasis), [1, 1, 0]);
  emphasise(one, 'c', NOTHING);
  assert.deepEqual(one.marks.map(({ emphasis }) => emphasis), [1, 1, 1]);
});

test('what belongs together is framed, what is alone is not', () => {
  const nodes = [node('a', { group: 'g' }), node('b', { group: 'g' }), node('c', { group: 'h' })];
  const { hulls } = scene(nodes, [], { a: [0, 0], b: [90, 90], c: [400, 0] });
  assert.deepEqual(hulls.map(({ id, members }) => [id, members.map((mark) => mark.id)]), [['g', ['a', 'b']]]);
});

test('where names would cover each other the important one stands, and the selected one always', () => {
  const nodes = [node('small', { label: 'Một tên dài' }), node('large', { label: 'Một tên dài', weight: 20 })];
  const one = scene(nodes, [], { small: [0, 0], large: [4, 4] });
  assert.deepEqual(named(one.ranked, 1, undefined, 9).map(({ id }) => id), ['large']);
  emphasise(one, 'small', NOTHING);
  assert.ok(named(one.ranked, 1, undefined, 9).some(({ id }) => id === 'small'));
});

test('far away fewer names are written, not smaller ones', () => {
  const nodes = Array.from({ length: 100 }, (_, i) => node(`n${i}`, { label: 'Sở Ngoại vụ' }));
  const one = scene(nodes, [], Object.fromEntries(nodes.map(({ id }, i) => [id, [(i % 10) * 130, Math.floor(i / 10) * 80]])));
  assert.equal(named(one.ranked, 1, undefined, 999).length, 100);
  assert.ok(named(one.ranked, 0.2, undefined, 999).length < 50);
});
