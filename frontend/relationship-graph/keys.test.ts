// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { HELP, commandOf } from './keys.ts';
import { Reader } from './reader.ts';

const key = (name, more = {}) => ({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

test('letters, arrows and signs mean what the help says', () => {
  assert.deepEqual(commandOf(key('e')), { name: 'expand' });
  assert.deepEqual(commandOf(key('E', { shiftKey: true })), { name: 'kinds' });
  assert.deepEqual(commandOf(key('ArrowLeft')), { name: 'go', direction: 'left' });
  assert.deepEqual(commandOf(key('ArrowUp', { shiftKey: true })), { name: 'shift', direction: 'up' });
  assert.deepEqual(commandOf(key('?', { shiftKey: true })), { name: 'help' });
  assert.deepEqual(commandOf(key('F10', { shiftKey: true })), { name: 'menu' });
});

test('keys with Ctrl and keys without a meaning are left to the browser', () => {
  assert.equal(commandOf(key('p', { ctrlKey: true })), undefined);
  assert.equal(commandOf(key('0', { metaKey: true })), undefined);
  assert.equal(commandOf(key('x')), undefined);
  assert.equal(commandOf(key('Tab')), undefined);
});

const NODES = ['a', 'b', 'c'].map((id, i) => ({ id, kind: 'PARTNER', label: id.toUpperCase(), hidden: i, hiddenKinds: [{ kind: 'PARTNER', text: '2 đối tác' }] }));
const PLACES = new Map([['a', { x: 0, y: 0 }], ['b', { x: 200, y: 0 }], ['c', { x: 0, y: 200 }]]);

function reading(more = {}) {
  const told = [];
  const host = {
    nodes: NODES,
    edges: [{ id: 'ab', from: 'a', to: 'b' }, { id: 'ca', from: 'c', to: 'a' }],
    center: 'a', pins: {}, openOnClick: false, texts: { pinned: 'Đã ghim {0}.' },
    actions: ['open', 'expand', 'collapse', 'hide', 'pin', 'edge'],
    canvas: { standing: PLACES, placeOf: (id) => PLACES.get(id), scene: { ranked: [] } },
    requestUpdate() {}, focusTools() { told.push(['tools']); }, focusPicture() {}, focusHelp() {},
    dispatchEvent: ({ type, detail }) => told.push([type, detail]),
    ...more,
  };
  const reader = new Reader(host);
  return { reader, told, host, press: (...names) => names.forEach((name) => reader.run(commandOf(name.key ? name : key(name)))) };
}

test('arrows move between records, and letters act on the one reached', () => {
  const { told, press } = reading();
  press('ArrowRight', 'e', 'c', 'h', 'Enter');
  assert.deepEqual(told, [
    ['node-select', { id: 'b' }],
    ['node-expand', { id: 'b' }],
    ['node-collapse', { id: 'b' }],
    ['node-hide', { id: 'b' }],
    ['node-open', { id: 'b' }],
  ]);
});

test('what no page listens to is not done', () => {
  const { told, press } = reading({ actions: ['open'] });
  press('ArrowRight', 'h', 'p', 'e', 'l', key('ArrowUp', { shiftKey: true }));
  assert.deepEqual(told, [['node-select', { id: 'b' }]]);
});

test('P pins where the record stands and lets it go again, Shift and an arrow move it', () => {
  const { told, press, host } = reading();
  press('ArrowRight', 'p');
  assert.deepEqual(host.pins, { b: { x: 200, y: 0 } });
  press('p');
  assert.deepEqual(host.pins, {});
  press(key('ArrowDown', { shiftKey: true }));
  assert.ok(host.pins.b.y > 0);
  assert.deepEqual(told.map(([name]) => name), ['node-select', 'node-pin', 'node-unpin', 'node-pin']);
});

test('L goes through the links of a record, Escape leaves', () => {
  const { told, press, reader } = reading();
  press('Home', 'l', 'l');
  assert.deepEqual(told.slice(1), [['edge-select', { id: 'ab' }], ['edge-select', { id: 'ca' }]]);
  press('Escape');
  assert.equal(reader.edge, '');
});

test('in the explorer a click selects and a second one expands; nothing opens', () => {
  const { told, reader } = reading();
  reader.tap({ node: 'b' }, false, 1);
  reader.tap({ node: 'b' }, false, 2);
  assert.deepEqual(told, [['node-select', { id: 'b' }], ['node-expand', { id: 'b' }]]);
});

test('where a click opens, a finger first selects', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { told, reader } = reading({ openOnClick: true });
  reader.tap({ node: 'b' }, true, 1);
  t.mock.timers.tick(1000);
  assert.deepEqual(told, [['node-select', { id: 'b' }]]);
  reader.tap({ node: 'b' }, true, 1);
  t.mock.timers.tick(1000);
  assert.deepEqual(told.at(-1), ['node-open', { id: 'b' }]);
});

test('where a click opens, a mouse waits for a second one', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { told, reader } = reading({ openOnClick: true });
  reader.tap({ node: 'b' }, false, 1);
  reader.tap({ node: 'b' }, false, 2);
  t.mock.timers.tick(1000);
  assert.deepEqual(told.map(([name]) => name), ['node-select', 'node-expand']);
  reader.tap({ node: 'c' }, false, 1);
  t.mock.timers.tick(1000);
  assert.deepEqual(told.at(-1), ['node-open', { id: 'c' }]);
});

test('a record that left the picture is no longer selected', () => {
  const { reader, host, told } = reading();
  reader.select('b');
  host.nodes = [NODES[0]];
  reader.lookAgain();
  assert.deepEqual(told.at(-1), ['node-select', { id: '' }]);
});

test('every key of the help does something', () => {
  const names = ['ArrowLeft', 'Home', 'Enter', 'e', 'c', 'h', 'p', 'l', '+', '-', '0', 'Escape', '?'].map((name) => commandOf(key(name)).name);
  for (const { text } of HELP.filter(({ text: name }) => !['kinds', 'shift', 'zoom'].includes(name))) {
    assert.ok(names.includes(text), text);
  }
});
