// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { describeEdge, describeNode, fill, wrapLabel } from './labels.ts';

const TEXTS = { links: '{0} liên kết', hidden: '{0} chưa hiển thị', since: 'từ {0}', until: 'đến {0}', suggested: 'đề xuất', 'kind.PARTNER': 'Đối tác' };

test('a short label stays on one line', () => assert.deepEqual(wrapLabel('Đà Nẵng'), ['Đà Nẵng']));

test('a long label is broken at words and ends in an ellipsis', () => {
  const lines = wrapLabel('Biên bản ghi nhớ về hợp tác hữu nghị giữa thành phố Đà Nẵng và tỉnh Gyeonggi');
  assert.equal(lines.length, 3);
  assert.ok(lines.every((line) => line.length <= 19));
  assert.ok(lines[2].endsWith('…'));
});

test('a single endless word is cut', () => assert.ok(wrapLabel('x'.repeat(80))[0].endsWith('…')));

test('places in a text are filled', () => assert.equal(fill('{0} và {1}', 'a', 2), 'a và 2'));

test('a link says since when, until when and that it is only suggested', () => {
  const edge = { id: 'e', from: 'a', to: 'b', kind: 'R', label: 'kết nghĩa', since: '2007', until: '2020', status: 'SUGGESTED' };
  assert.equal(describeEdge(edge, TEXTS), 'kết nghĩa (từ 2007, đến 2020, đề xuất)');
});

test('a record is read out with its kind, its links and what is hidden', () => {
  const nodes = [
    { id: 'a', kind: 'PARTNER', label: 'Gyeonggi', sublabel: 'Hàn Quốc', hidden: 3 },
    { id: 'b', kind: 'PROVINCE', label: 'Hà Nội' },
  ];
  const edges = [{ id: 'e', from: 'b', to: 'a', kind: 'R', label: 'kết nghĩa' }];
  assert.equal(
    describeNode(nodes[0], nodes, edges, TEXTS, {}),
    'Gyeonggi. Hàn Quốc. Đối tác. 1 liên kết. 3 chưa hiển thị. kết nghĩa: Hà Nội',
  );
});
