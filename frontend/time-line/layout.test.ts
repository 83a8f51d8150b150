// @ts-nocheck: run by `node --test`, whose types the front-end build does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DAY, arrange, at, beside, extentOf, markOf, named, spanOf } from './layout.ts';

const TODAY = at('2026-11-21');
const bar = (id, since, more = {}) => ({ id, lane: 'a', kind: 'RELATION', lasting: true, label: id, since, sinceEnd: since, ...more });
const point = (id, since, more = {}) => ({ ...bar(id, since, more), kind: 'EVENT', lasting: false });

test('a tie that lasts reaches today', () => assert.deepEqual(spanOf(bar('x', '2012-05-01'), 0, TODAY), [at('2012-05-01'), TODAY]));

test('a tie of unknown age begins at the edge of the picture and nowhere else', () =>
  assert.deepEqual(spanOf(bar('x', undefined), at('1990-01-01'), TODAY), [at('1990-01-01'), TODAY]));

test('an end that is known to the year only may be its last day', () =>
  assert.deepEqual(spanOf(bar('x', '2001-01-01', { until: '2010-01-01', untilEnd: '2010-12-31' }), 0, TODAY), [at('2001-01-01'), at('2011-01-01')]));

test('what happened in some year may have been on any of its days', () =>
  assert.deepEqual(spanOf(point('x', '2018-01-01', { sinceEnd: '2018-12-31' }), 0, TODAY), [at('2018-01-01'), at('2019-01-01')]));

test('what has no date is not put anywhere', () => assert.equal(spanOf(point('x', undefined), 0, TODAY), undefined));

test('the picture spans all that is dated, today and the merger, with air on both sides', () => {
  const [from, to] = extentOf([point('x', '1994-03-01')], [{ on: '2025-07-01', label: '' }], TODAY);
  assert.ok(from < at('1994-03-01') && from > at('1990-01-01'));
  assert.ok(to > TODAY && to < at('2029-01-01'));
});

test('the axis is as precise as its marks are close', () => {
  const moment = at('2025-07-01');
  assert.equal(markOf(moment, 1800 * DAY), '2025');
  assert.equal(markOf(moment, 31 * DAY), '07/2025');
  assert.equal(markOf(moment, 7 * DAY), '01/07/2025');
});

test('ties lie one below the other, oldest first and those of unknown age last; what happened lies below them', () => {
  const { bands } = arrange([{ id: 'a', label: 'A' }], [bar('new', '2020-01-01'), bar('dark', undefined), point('day', '2021-01-01'), bar('old', '1999-01-01')], [at('1990-01-01'), at('2027-01-01')], TODAY, 900);
  const rows = bands[0].places.toSorted((a, b) => a.y - b.y).map(({ entry }) => entry.id);
  assert.deepEqual(rows, ['old', 'new', 'dark', 'day']);
  assert.equal(new Set(bands[0].places.map(({ y }) => y)).size, 4);
});

test('a tie that ended leaves its row to a later one', () => {
  const { bands } = arrange([{ id: 'a', label: 'A' }], [bar('early', '1991-01-01', { untilEnd: '1999-12-31' }), bar('late', '2010-01-01')], [at('1990-01-01'), at('2027-01-01')], TODAY, 900);
  assert.equal(new Set(bands[0].places.map(({ y }) => y)).size, 1);
});

test('points of the same days do not hide each other', () => {
  const { bands } = arrange([{ id: 'a', label: 'A' }], ['x', 'y', 'z'].map((id) => point(id, '2020-01-01')), [at('1990-01-01'), at('2027-01-01')], TODAY, 900);
  assert.equal(new Set(bands[0].places.map(({ y }) => y)).size, 3);
});

test('lanes follow each other, also empty ones', () => {
  const { bands, height } = arrange([{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }], [bar('x', '2000-01-01')], [at('1990-01-01'), at('2027-01-01')], TODAY, 900);
  assert.ok(bands[1].y >= bands[0].y + bands[0].height);
  assert.ok(height >= bands[1].y + bands[1].height);
});

test('a point is named where its name does not run into the next', () => {
  const found = named(
    [
      { id: 'crowded', label: 'Ký kết thỏa thuận', x: 100, y: 10 },
      { id: 'next', label: 'Hội chợ', x: 140, y: 10 },
      { id: 'elsewhere', label: 'Lễ hội', x: 110, y: 36 },
    ],
    900,
  );
  assert.deepEqual([...found.keys()].sort(), ['elsewhere', 'next']);
});

test('at the right edge the name stands on the left, where it has room there', () =>
  assert.deepEqual(
    [...named([{ id: 'last', label: 'Ký kết thỏa thuận', x: 880, y: 10 }], 900), ...named([{ id: 'small', label: 'Ký kết thỏa thuận', x: 80, y: 10 }], 120)],
    [['last', 'left']],
  ));

test('down leads to the next row, and there to what is nearest in time', () => {
  const place = (id, y, from, to = from) => ({ entry: { id }, y, from, to });
  const places = [place('here', 10, 50), place('far', 20, 90), place('near', 20, 60, 70), place('third', 30, 50)];
  assert.equal(beside(places[0], places, true).entry.id, 'near');
  assert.equal(beside(places[3], places, false).entry.id, 'near');
  assert.equal(beside(places[3], places, true), undefined);
});
