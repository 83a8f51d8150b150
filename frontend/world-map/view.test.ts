// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { around, moved, showing, shows, within, zoomed } from './view.ts';

const SIZE = { width: 1000, height: 400, drawing: { width: 1000, height: 400 } };
const WHOLE = { x: 0, y: 0, k: 1 };
const inWindow = (view, { x, y }) => ({ x: x * view.k + view.x, y: y * view.k + view.y });

test('the drawing always fills the window', () => {
  assert.deepEqual(within({ x: 50, y: -900, k: 2 }, SIZE), { x: 0, y: -400, k: 2 });
  assert.deepEqual(within({ x: 0, y: 0, k: 0.2 }, SIZE), WHOLE);
});

test('what lies under the pointer stays there when zooming', () => {
  const at = { x: 300, y: 200 };
  const view = zoomed(WHOLE, 2, at, SIZE);
  assert.equal(view.k, 2);
  assert.deepEqual(inWindow(view, at), at);
});

test('zooming out ends with the whole drawing', () => {
  assert.deepEqual(zoomed(zoomed(WHOLE, 3, { x: 10, y: 10 }, SIZE), 0.01, { x: 500, y: 9 }, SIZE), WHOLE);
});

test('a view around places shows all of them', () => {
  const places = [{ x: 700, y: 100 }, { x: 780, y: 180 }];
  const view = around(places, SIZE);
  assert.ok(view.k > 1);
  places.map((place) => inWindow(view, place)).forEach(({ x, y }) => assert.ok(x > 0 && x < 1000 && y > 0 && y < 400));
  assert.ok(shows(view, places, SIZE));
  assert.ok(!shows(view, [{ x: 10, y: 10 }], SIZE));
});

test('a place outside the window is brought in, one inside moves nothing', () => {
  const near = zoomed(WHOLE, 4, { x: 0, y: 0 }, SIZE);
  const shown = inWindow(showing(near, { x: 900, y: 300 }, SIZE), { x: 900, y: 300 });
  assert.ok(shown.x <= 970 && shown.y <= 370);
  assert.equal(showing(near, { x: 50, y: 50 }, SIZE), near);
  assert.deepEqual(moved(WHOLE, 100, 100, SIZE), WHOLE);
});

test('a window narrower than the drawing can be moved along it', () => {
  const narrow = { width: 400, height: 400, drawing: { width: 1000, height: 400 } };
  assert.deepEqual(moved(WHOLE, -900, 0, narrow), { x: -600, y: 0, k: 1 });
  assert.ok(shows(around([{ x: 700, y: 200 }], narrow, 1), [{ x: 700, y: 200 }], narrow));
});
