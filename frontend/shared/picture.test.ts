// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { picture, wrapped } from './picture.ts';

const COLOURS = { ground: '#fff', text: '#111', muted: '#555' };
const CAPTION = { title: 'Số đối tác <2026> & khác', lines: ['Ngày 24/11/2026', 'Nguồn: '.padEnd(600, 'sổ đối ngoại ')], fileName: 'map' };

test('a picture holds title, drawing, legend and every line, all escaped', () => {
  const { svg, width, height } = picture(
    CAPTION,
    { content: '<path d="M0 0H9"/>', viewBox: [0, 0, 1000, 400] },
    [{ svg: '<rect/>', width: 22, height: 14, text: '1 – 9' }],
    COLOURS,
  );
  for (const part of ['Số đối tác &lt;2026&gt; &amp; khác', '<path d="M0 0H9"/>', '1 – 9', 'Ngày 24/11/2026', 'sans-serif', '<title>']) {
    assert.ok(svg.includes(part), part);
  }
  assert.ok(width === 1200 && height > 500);
  const lowest = Math.max(...[...svg.matchAll(/ y="([\d.]+)" font-size/g)].map(([, y]) => Number(y)));
  assert.ok(lowest < height);
});

test('a legend too long for one row goes on in the next', () => {
  const sign = { svg: '', width: 22, height: 14, text: 'Hữu nghị và hợp tác, đang hoạt động' };
  const rows = (count) => new Set([...picture(CAPTION, { content: '', viewBox: [0, 0, 10, 1] }, Array(count).fill(sign), COLOURS).svg
    .matchAll(/ y="([\d.]+)" font-size="15"/g)].map(([, y]) => y)).size;
  assert.equal(rows(1), 1);
  assert.ok(rows(9) > 1);
});

test('lines break between words', () => {
  assert.deepEqual(wrapped('quần đảo Hoàng Sa', 9), ['quần đảo', 'Hoàng Sa']);
  assert.deepEqual(wrapped('', 9), []);
});
