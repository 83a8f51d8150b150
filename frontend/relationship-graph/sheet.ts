import { DASHES, WIDTHS, type Colours } from './colours';
import { draw, innerRing, outline } from './drawing';
import { globeFrame } from './globe';
import { drawArchipelagos, drawWorld } from './land';
import type { Entry } from './legend-entries';
import { named } from './naming';
import type { Pen } from './pen';
import type { Scene } from './scene';
import { extentOf } from './view';

export interface Sheet {
  title: string;
  entries: Entry[];
  colours: Colours;
}

export interface Page {
  x: number;
  y: number;
  width: number;
  height: number;
}

const MARGIN = 32;
const HEAD = 56;
const ROW = 24;
const WORDY = 400;

/** Draws the whole picture with its title above and its legend below; answers how large it is. */
export function drawSheet(pen: Pen, scene: Scene, { title, entries, colours }: Sheet): Page {
  const frame = roomOf(scene);
  const width = Math.max(640, frame.right - frame.left + 2 * MARGIN);
  const x = (frame.left + frame.right) / 2 - width / 2;
  const rows = rowsOf(entries, width - 2 * MARGIN);
  const [top, bottom] = [frame.top - MARGIN, frame.bottom + MARGIN];
  drawWorld(pen, scene, colours, 1);
  draw(pen, scene, {
    colours,
    zoom: 1,
    named: named(scene.ranked, 1, undefined, Infinity),
    words: scene.strokes.length <= WORDY,
    inSight: () => true,
  });
  drawArchipelagos(pen, scene, colours, 1);
  const height = bottom - top + HEAD + rows.length * ROW + MARGIN;
  // Nothing of a map shows under the words.
  pen.box(x, top - HEAD, width, HEAD, 0, { fill: colours.surface });
  pen.box(x, bottom, width, rows.length * ROW + MARGIN, 0, { fill: colours.surface });
  pen.text({ x: x + MARGIN, y: top - HEAD / 2 }, title, { size: 18, weight: 700, colour: colours.text, align: 'start' });
  rows.forEach((row, index) => drawRow(pen, row, x + MARGIN, bottom + ROW * (index + 0.5), colours));
  return { x, y: top - HEAD, width, height };
}

/** What the records take, the frames of their groups and, on a map, Vietnam's archipelagos. */
function roomOf(scene: Scene) {
  const { left, top, right, bottom } = extentOf(scene.marks);
  const around = scene.hulls.length ? 64 : 0;
  const frame = { left: left - around, top: top - around, right: right + around, bottom: bottom + around };
  return scene.map ? globeFrame(frame) : frame;
}

const widthOf = ({ text }: Entry) => 48 + text.length * 6.6;

function rowsOf(entries: Entry[], width: number): Entry[][] {
  const rows: Entry[][] = [];
  let left = 0;
  for (const entry of entries) {
    if (!rows.length || widthOf(entry) > left) {
      rows.push([]);
      left = width;
    }
    rows.at(-1)!.push(entry);
    left -= widthOf(entry);
  }
  return rows;
}

function drawRow(pen: Pen, row: Entry[], start: number, y: number, colours: Colours) {
  let x = start;
  for (const entry of row) {
    drawSample(pen, entry, x, y, colours);
    pen.text({ x: x + 38, y }, entry.text, { size: 12, colour: colours.muted, align: 'start' });
    x += widthOf(entry);
  }
}

function drawSample(pen: Pen, { kind, line, inherited, look, sign }: Entry, x: number, y: number, colours: Colours) {
  const middle = { x: x + 16, y };
  if (line) {
    const ink = { stroke: colours.lines[line], dash: DASHES[line], round: line === 'dormant' };
    pen.curve({ x, y }, undefined, { x: x + 32, y }, { ...ink, width: WIDTHS[line] + (inherited ? 3.5 : 0.5) });
    if (inherited) {
      pen.curve({ x, y }, undefined, { x: x + 32, y }, { stroke: colours.surface, width: 2 });
    }
  } else if (sign) {
    pen.box(x + 4, y - 7.5, 24, 15, 4, { fill: colours.surface, stroke: colours.muted, width: 1 });
    pen.text(middle, sign, { size: 10, weight: 600, colour: colours.text });
  } else if (look) {
    const colour = colours.kinds.OTHER;
    pen.circle(middle, 7, { stroke: colour, width: 2, dash: look === 'suggested' ? [4, 3] : undefined });
  } else {
    outline(pen, middle, kind!, 8, { fill: colours.kinds[kind!] ?? colours.kinds.OTHER });
    innerRing(pen, middle, kind!, 8, colours.surface);
  }
}
