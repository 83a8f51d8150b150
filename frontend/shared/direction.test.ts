// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { nearest } from './direction.ts';

const PLACES = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 100, y: 10 }],
  ['far right', { x: 300, y: 0 }],
  ['above', { x: 5, y: -80 }],
  ['below left', { x: -90, y: 60 }],
]);

test('an arrow leads to the nearest record on that side', () => {
  assert.equal(nearest('middle', PLACES, 'right'), 'right');
  assert.equal(nearest('right', PLACES, 'right'), 'far right');
  assert.equal(nearest('middle', PLACES, 'up'), 'above');
  assert.equal(nearest('middle', PLACES, 'left'), 'below left');
  assert.equal(nearest('middle', PLACES, 'down'), 'below left');
});

test('where nothing lies ahead the selection stays', () => assert.equal(nearest('above', PLACES, 'up'), undefined));

test('from nowhere the first record is taken', () => assert.equal(nearest('', PLACES, 'up'), 'middle'));
