// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ARCHIPELAGOS, PROVINCES } from './provinces.ts';
import { nameOf, shapesOf } from './units.ts';

const DA_NANG = { id: '1', code: '48', label: 'Đà Nẵng', members: ['48', '49'], value: 46 };

test('each of the 63 provinces has a code and an outline of its own', () => {
  assert.equal(PROVINCES.length, 63);
  assert.equal(new Set(PROVINCES.map(([code]) => code)).size, 63);
  assert.equal(new Set(PROVINCES.map(([, path]) => path)).size, 63);
});

test('a merged unit has the outlines of its members, and its number where there is most room', () => {
  const [shape] = shapesOf([DA_NANG], PROVINCES, ARCHIPELAGOS);
  assert.deepEqual(shape.paths, ['danang', 'quangnam']);
  const quangNam = PROVINCES.find(([code]) => code === '49');
  assert.deepEqual([shape.x, shape.y], quangNam.slice(2, 4));
});

test('Hoàng Sa belongs to Đà Nẵng and Trường Sa to Khánh Hòa', () => {
  const khanhHoa = { id: '2', code: '56', label: 'Khánh Hòa', members: ['56', '58'] };
  assert.deepEqual(shapesOf([DA_NANG, khanhHoa], PROVINCES, ARCHIPELAGOS).map((s) => s.islands), ['hoangsa', 'truongsa']);
});

test('an unknown code draws nothing', () => {
  assert.deepEqual(shapesOf([{ id: 'x', code: '99', label: '?', members: ['99'] }], PROVINCES, ARCHIPELAGOS), []);
});

test('a unit is called by its name and its value', () => {
  assert.equal(nameOf(DA_NANG, {}), 'Đà Nẵng: 46');
  assert.equal(nameOf({ ...DA_NANG, value: null }, { noData: 'Chưa có số liệu' }), 'Đà Nẵng: Chưa có số liệu');
  assert.equal(nameOf({ ...DA_NANG, valueLabel: '46 đối tác' }, {}), 'Đà Nẵng: 46 đối tác');
});
