// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { dayAt, stopOf, stops, written, yearFrom } from './days.ts';

const SPAN = { first: '1984-01-01', last: '2026-11-21' };
const MERGER = '2025-07-01';

test('the slider begins with its first day and ends with its last', () => {
  assert.equal(dayAt(0, SPAN), '1984-01-01');
  assert.equal(dayAt(stops(SPAN), SPAN), '2026-11-21');
  assert.equal(stopOf('2026-11-21', SPAN), stops(SPAN));
});

test('every stop but the last is the first of a month, and is found again', () => {
  for (let stop = 0; stop < stops(SPAN); stop++) {
    assert.match(dayAt(stop, SPAN), /-01$/);
    assert.equal(stopOf(dayAt(stop, SPAN), SPAN), stop);
  }
});

test('a day within a month stands at the month', () => {
  assert.equal(dayAt(stopOf('1990-05-17', SPAN), SPAN), '1990-05-01');
});

test('all times stand at the end', () => {
  assert.equal(stopOf('', SPAN), stops(SPAN));
});

test('a year on or back keeps the month', () => {
  assert.equal(yearFrom('1990-05-01', 1, SPAN, MERGER), '1991-05-01');
  assert.equal(yearFrom('1990-05-01', -1, SPAN, MERGER), '1989-05-01');
});

test('nothing goes before the first day or beyond the last', () => {
  assert.equal(yearFrom('1984-03-01', -1, SPAN, MERGER), '1984-01-01');
  assert.equal(yearFrom('2026-06-01', 1, SPAN, MERGER), '2026-11-21');
});

test('no step jumps over the merger of provinces', () => {
  assert.equal(yearFrom('2025-01-01', 1, SPAN, MERGER), '2025-06-01');
  assert.equal(yearFrom('2025-06-01', 1, SPAN, MERGER), '2025-07-01');
  assert.equal(yearFrom('2026-01-01', -1, SPAN, MERGER), '2025-07-01');
  assert.equal(yearFrom('2025-07-01', -1, SPAN, MERGER), '2025-06-01');
});

test('a day is written as readers write it', () => {
  assert.equal(written('2025-07-01'), '01/07/2025');
});
