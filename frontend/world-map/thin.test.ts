// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { thin } from './thin.ts';

test('points too near to the one before are left out, and every line begins anew', () => {
  const seen = [];
  const sink = { point: (x) => seen.push(x), lineStart: () => seen.push('start'), lineEnd: () => seen.push('end') };
  const thinned = thin(sink, 1);
  thinned.lineStart();
  [0, 0.4, 0.8, 1.2, 5].forEach((x) => thinned.point(x, 0));
  thinned.lineEnd();
  thinned.lineStart();
  thinned.point(5, 0);
  thinned.lineEnd();
  assert.deepEqual(seen, ['start', 0, 1.2, 5, 'end', 'start', 5, 'end']);
});
