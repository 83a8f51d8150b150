// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { PLACES } from '../shared/places.ts';
import { PART_OF, countryOf, isOpen } from './recognition.ts';

test('what Vietnam does not recognise as a country is drawn as part of the one it recognises', () => {
  assert.equal(countryOf({ id: '158', properties: { name: 'Taiwan' } }), '156');
  assert.equal(countryOf({ properties: { name: 'Kosovo' } }), '688');
  assert.equal(countryOf({ properties: { name: 'Somaliland' } }), '706');
  assert.equal(countryOf({ properties: { name: 'N. Cyprus' } }), '196');
});

test('every other outline is its own country, one without a number none', () => {
  assert.equal(countryOf({ id: '704', properties: { name: 'Vietnam' } }), '704');
  assert.equal(countryOf({ properties: { name: 'Siachen Glacier' } }), '');
});

test('what is drawn as a part belongs to a country that the register knows', () => {
  const outlines = PLACES.map(([, outline]) => outline);
  Object.values(PART_OF).forEach((outline) => assert.ok(outlines.includes(outline), outline));
});

test('Crimea is left open, the rest of the same outline is not', () => {
  assert.ok(isOpen('643', [[33, 45], [36, 45], [35, 46]]));
  assert.ok(!isOpen('643', [[37.6, 55.7], [38, 56], [37, 56]]));
  assert.ok(!isOpen('804', [[33, 45], [36, 45], [35, 46]]));
});

test('every place has a code of its own and lies on the globe', () => {
  assert.equal(new Set(PLACES.map(([code]) => code)).size, PLACES.length);
  PLACES.forEach(([code, , x, y]) => assert.ok(Math.abs(x) <= 180 && Math.abs(y) <= 90, code));
});
