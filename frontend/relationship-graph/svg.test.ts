// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { outlineOf } from './land.ts';
import { entriesOf } from './legend-entries.ts';
import { sceneOf } from './scene.ts';
import { drawSheet } from './sheet.ts';
import { SvgPen, escape } from './svg-pen.ts';

const COLOURS = {
  text: 'black', muted: 'grey', surface: 'white', sunken: 'silver', border: 'grey', focus: 'blue',
  kinds: { PARTNER: 'rgb(1, 2, 3)', OTHER: 'olive' },
  lines: { active: 'green', sleeping: 'gold', suggested: 'purple', dormant: 'gray' },
};
const TEXTS = { 'line.active': 'Đang hoạt động', 'line.inherited': 'Kế thừa', 'kind.PARTNER': 'Đối tác' };

function svg(nodes, edges, places, map) {
  const at = new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));
  const scene = sceneOf({ center: '', nodes, edges, places: at, pinned: new Set(), groupLabels: {}, map, framed: false });
  const pen = new SvgPen();
  const title = 'Mạng lưới <Đà Nẵng> & "bạn"';
  const { x, y, width, height } = drawSheet(pen, scene, { title, entries: entriesOf(nodes, edges, TEXTS, {}), colours: COLOURS });
  return { text: pen.document(x, y, width, height, 'white', title), x, y, width, height };
}

const NODES = [
  { id: 'a', kind: 'PARTNER', label: 'Tỉnh Gyeonggi & "<script>alert(1)</script>"' },
  { id: 'b', kind: 'PARTNER', label: 'Quỹ Đường Sáng' },
];
const EDGES = [{ id: 'e', from: 'a', to: 'b', kind: 'X', label: 'kết nghĩa', inherited: true }];

test('what could be taken for markup is escaped, Vietnamese letters stay', () => {
  assert.equal(escape('<Đà Nẵng> & "bạn" \u0000'), '&#60;Đà Nẵng&#62; &#38; &#34;bạn&#34; ');
  assert.equal(escape('Đà Nẵng'), 'Đà Nẵng');
});

test('the picture holds names, links, title and legend, and nothing that runs or is fetched', () => {
  const { text } = svg(NODES, EDGES, { a: [0, 0], b: [400, 0] });
  for (const word of ['Quỹ Đường Sáng', 'kết nghĩa', 'Mạng lưới &#60;Đà Nẵng&#62;', 'Đối tác', 'Kế thừa']) {
    assert.ok(text.includes(word), word);
  }
  assert.ok(!/<script|href|url\(|<image|<style|@import/i.test(text));
  assert.ok(!/NaN|undefined|Infinity/.test(text));
});

test('every element is closed', () => {
  const { text } = svg(NODES, EDGES, { a: [0, 0], b: [400, 0] });
  const open = [];
  for (const [, end, name, alone] of text.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (end) {
      assert.equal(open.pop(), name);
    } else if (!alone) {
      open.push(name);
    }
  }
  assert.deepEqual(open, []);
});

test('the whole picture is in the frame, whatever is in view on the screen', () => {
  const { x, y, width, height } = svg(NODES, EDGES, { a: [-5000, -200], b: [9000, 4000] });
  assert.ok(x < -5000 && x + width > 9000 && y < -200 && y + height > 4000);
});

test('on a map Hoàng Sa and Trường Sa stand as Vietnam’s, wherever the records are', () => {
  const names = { hoangSa: 'Quần đảo Hoàng Sa (Việt Nam)', truongSa: 'Quần đảo Trường Sa (Việt Nam)' };
  const { text, x, y, width, height } = svg(NODES, EDGES, { a: [20, -400], b: [60, -380] }, names);
  for (const name of Object.values(names)) {
    const [, left, top] = text.match(new RegExp(`<text x="([-.\\d]+)" y="([-.\\d]+)"[^>]*>${name.replace(/[()]/g, '\\$&')}`));
    assert.ok(Number(left) > x && Number(left) + 200 < x + width && Number(top) > y && Number(top) < y + height);
  }
});

test('a coast that crosses 180 degrees goes on instead of running back around the world', () => {
  const path = outlineOf([[[170, 10], [-170, 10], [-170, 0], [170, 0], [170, 10]]]);
  const xs = [...path.matchAll(/[ML]([-.\d]+) /g)].map(([, x]) => Number(x));
  assert.ok(Math.max(...xs) - Math.min(...xs) <= 20 * 8 + 1);
});

test('a coast that crosses the seam is cut there and goes on at the other edge', () => {
  const path = outlineOf([[[-40, 10], [-20, 10], [-20, 0], [-40, 0], [-40, 10]]]);
  assert.equal(path.split('M').length - 1, 2);
});
