// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { walk } from './walk.ts';

const HEIGHTS = [3, 0, 1];

test('up and down stay in the column and stop at its ends', () => {
  assert.deepEqual(walk({ column: 0, card: 0 }, 'ArrowDown', HEIGHTS), { column: 0, card: 1 });
  assert.equal(walk({ column: 0, card: 2 }, 'ArrowDown', HEIGHTS), undefined);
  assert.equal(walk({ column: 0, card: 0 }, 'ArrowUp', HEIGHTS), undefined);
});

test('right and left pass over columns without cards and reach the nearest card', () => {
  assert.deepEqual(walk({ column: 0, card: 2 }, 'ArrowRight', HEIGHTS), { column: 2, card: 0 });
  assert.deepEqual(walk({ column: 2, card: 0 }, 'ArrowLeft', HEIGHTS), { column: 0, card: 0 });
  assert.equal(walk({ column: 2, card: 0 }, 'ArrowRight', HEIGHTS), undefined);
});

test('home and end reach the ends of the column', () => {
  assert.deepEqual(walk({ column: 0, card: 1 }, 'Home', HEIGHTS), { column: 0, card: 0 });
  assert.deepEqual(walk({ column: 0, card: 1 }, 'End', HEIGHTS), { column: 0, card: 2 });
});

test('other keys lead nowhere', () => assert.equal(walk({ column: 0, card: 0 }, 'a', HEIGHTS), undefined));
