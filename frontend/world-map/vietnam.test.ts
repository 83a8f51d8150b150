// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { PROVINCES } from '../province-map/provinces.ts';
import { ARCHIPELAGOS, onTheGlobe } from './vietnam.ts';

const at = (code) => {
  const [, , x, y] = PROVINCES.find(([each]) => each === code);
  return onTheGlobe({ x, y });
};

test('provinces of the drawing lie where they are on the globe', () => {
  for (const [code, longitude, latitude] of [['01', 105.8, 21.0], ['48', 108.0, 16.05], ['79', 106.7, 10.8], ['96', 105.0, 9.1], ['11', 103.0, 21.6]]) {
    const [x, y] = at(code);
    assert.ok(Math.abs(x - longitude) < 0.4 && Math.abs(y - latitude) < 0.4, `${code}: ${x}, ${y}`);
  }
});

test('Hoàng Sa lies east of Đà Nẵng, Trường Sa south-east of Khánh Hòa', () => {
  const [hoangSa, truongSa] = ARCHIPELAGOS;
  hoangSa.islands.forEach(([x, y]) => assert.ok(x > 111 && x < 113 && y > 15.5 && y < 17.2));
  truongSa.islands.forEach(([x, y]) => assert.ok(x > 111 && x < 116 && y > 7.5 && y < 12));
});
