// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { fits, short } from './numbers.ts';

test('a long number is written short, a short one as it is', () => {
  assert.equal(short(8_718_000, 'en'), '8.7M');
  assert.equal(short(10_000, 'vi'), '10.000');
  assert.equal(short(46, 'vi'), '46');
});

test('a number is written only where it has room', () => {
  assert.ok(fits('28', 5));
  assert.ok(!fits('28', 4));
  assert.ok(!fits('10.000', 7));
  assert.ok(fits('10.000', 12));
});
