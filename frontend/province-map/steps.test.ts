// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { stepOf, stepsOf } from './steps.ts';

test('many values fall into five steps of about the same size', () => {
  const values = Array.from({ length: 34 }, (_, i) => i + 1);
  const steps = stepsOf(values);
  assert.equal(steps.length, 5);
  assert.deepEqual([steps[0].from, steps[4].to], [1, 34]);
  const sizes = steps.map((step) => values.filter((v) => v >= step.from && v <= step.to).length);
  assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1, String(sizes));
});

test('equal values share a step and steps never overlap', () => {
  const values = [1, 1, 1, 1, 1, 1, 1, 2, 2, 9, 40, null, 0];
  const steps = stepsOf(values);
  steps.slice(1).forEach((step, i) => assert.ok(step.from > steps[i].to));
  assert.equal(steps.at(-1).to, 40);
  values.filter(Boolean).forEach((v) => assert.ok(steps.some((s) => v >= s.from && v <= s.to), String(v)));
});

test('no values make no steps', () => assert.deepEqual(stepsOf([null, undefined, 0]), []));

test('the strongest value has the strongest colour, none and no data their own', () => {
  const steps = stepsOf([1, 5, 9]);
  assert.equal(stepOf(9, steps), 5);
  assert.equal(stepOf(1, steps), 1);
  assert.equal(stepOf(0, steps), 'zero');
  assert.equal(stepOf(null, steps), 'none');
});
