// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DASHES, SIGNS, arcsOf, curve, widthOf } from './arcs.ts';

const PLACES = new Map([['48', { x: 100, y: 100 }], ['JP', { x: 200, y: 60 }], ['FR', { x: 10, y: 50 }]]);
const tie = (to, kind = 'TWINNING', activity = 'ACTIVE') => ({ from: '48', to, kind, activity, number: 1 });

test('a curve bulges upwards whichever way it runs', () => {
  const there = curve({ x: 0, y: 100 }, { x: 100, y: 100 }, 0.2).middle;
  const back = curve({ x: 100, y: 100 }, { x: 0, y: 100 }, 0.2).middle;
  assert.ok(there.y < 100 && back.y < 100);
  assert.deepEqual(there, back);
});

test('ties of two kinds between the same places do not hide each other', () => {
  const [one, other] = arcsOf([tie('JP'), tie('JP', 'CONTACT')], PLACES);
  assert.notEqual(one.d, other.d);
  assert.ok(Math.hypot(one.middle.x - other.middle.x, one.middle.y - other.middle.y) > 5);
});

test('a place nobody knows has no arc', () => assert.deepEqual(arcsOf([tie('XX')], PLACES), []));

test('more ties make a wider line, within bounds', () => {
  assert.ok(widthOf(1) < widthOf(4) && widthOf(4) < widthOf(9));
  assert.equal(widthOf(1000), 6);
});

test('no two activities have the same line and no two kinds the same sign', () => {
  assert.equal(new Set(Object.values(DASHES).map(String)).size, Object.keys(DASHES).length);
  assert.equal(new Set(Object.values(SIGNS)).size, Object.keys(SIGNS).length);
});
