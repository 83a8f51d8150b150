// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { fitting } from './labels.ts';

const WINDOW = { left: 0, right: 200, top: 0, bottom: 100 };
const label = (id, x, y, text = 'Nhật Bản') => ({ id, x, y, text });

test('the first has the right of way', () => {
  assert.deepEqual([...fitting([label('a', 10, 50), label('b', 20, 52), label('c', 10, 80)], WINDOW, 6, 12)], ['a', 'c']);
});

test('a name that would leave the window is not written', () => {
  assert.equal(fitting([label('a', 190, 50), label('b', 10, 2)], WINDOW, 6, 12).size, 0);
});

test('what is already written there is not written over', () => {
  assert.equal(fitting([label('a', 10, 50)], WINDOW, 6, 12, [{ left: 0, right: 60, top: 40, bottom: 60 }]).size, 0);
});
