// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { overlap } from './picture.ts';
import { rings as layout } from './rings.ts';

const KINDS = ['PARTNER', 'AGREEMENT', 'COUNTRY', 'EVENT'];
const ROOM = { width: 120, up: 18, down: 50 };

function star(count, width = 1200, height = 600) {
  const nodes = [{ id: 'c', kind: 'PROVINCE', label: 'Đà Nẵng' }];
  const edges = [];
  for (let i = 0; i < count; i++) {
    nodes.push({ id: `n${i}`, kind: KINDS[i % KINDS.length], label: `Đối tác ${i}` });
    edges.push({ id: `e${i}`, from: 'c', to: `n${i}`, kind: 'RELATION', label: 'kết nghĩa' });
  }
  return { center: 'c', nodes, edges, rooms: new Map(nodes.map((node) => [node.id, ROOM])), width, height };
}

function overlaps(places) {
  const all = [...places];
  return all.flatMap(([a, p], i) => all.slice(i + 1).filter(([, q]) => overlap(p, ROOM, q, ROOM)).map(([b]) => `${a}/${b}`));
}

for (const [width, height] of [[1200, 600], [350, 520]]) {
  for (const count of [1, 2, 5, 12, 25, 40, 120]) {
    test(`${count} neighbours have places without any overlap on ${width} × ${height}`, () => {
      const places = layout(star(count, width, height));
      assert.equal(places.size, count + 1);
      assert.deepEqual(overlaps(places), []);
    });
  }
}

test('the centre stands in the middle', () => assert.deepEqual(layout(star(7)).get('c'), { x: 0, y: 0 }));

test('the same data in another order gives the same picture', () => {
  const picture = star(17);
  const turned = { ...picture, nodes: [...picture.nodes].reverse(), edges: [...picture.edges].reverse() };
  const sorted = (places) => [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  assert.deepEqual(sorted(layout(turned)), sorted(layout(picture)));
});

test('records of one kind stand side by side', () => {
  const picture = star(16);
  const places = layout(picture);
  const around = picture.nodes.slice(1).sort((a, b) => angle(places.get(a.id)) - angle(places.get(b.id))).map((n) => n.kind);
  const changes = around.filter((kind, i) => kind !== around.at(i - 1)).length;
  assert.ok(changes <= KINDS.length + 1, around.join(' '));
});

test('an expansion leaves every record where it was and places the new ones beside theirs', () => {
  const picture = star(10);
  const before = layout(picture);
  const grown = structuredClone(picture);
  for (let i = 0; i < 8; i++) {
    grown.nodes.push({ id: `x${i}`, kind: 'AGREEMENT', label: `Thỏa thuận ${i}` });
    grown.edges.push({ id: `f${i}`, from: 'n3', to: `x${i}`, kind: 'SIGNED', label: 'ký' });
  }
  const after = layout(grown, before);
  before.forEach((place, id) => assert.deepEqual(after.get(id), place));
  assert.equal(after.size, 19);
  assert.deepEqual(overlaps(after), []);
});

test('a record that hangs on nothing still has a place', () => {
  const picture = star(3);
  picture.nodes.push({ id: 'lost', kind: 'SOURCE', label: 'Nguồn' });
  assert.ok(layout(picture).has('lost'));
});

function angle({ x, y }) {
  return (Math.atan2(y, x) + Math.PI / 2 + 2 * Math.PI) % (2 * Math.PI);
}
