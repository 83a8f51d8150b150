import { DASHES, WIDTHS, type Colours } from './colours';
import { controlOf, pointOn } from './detours';
import type { Point } from './graph';
import { outlineOf } from './hull';
import { letterSize, lineAt } from './naming';
import type { Ink, Pen } from './pen';
import type { Hull, Mark, Scene, Stroke } from './scene';
import { cornersOf, shapeOf } from './shapes';
import { opacityOf } from './sketch';

export interface Detail {
  colours: Colours;
  zoom: number;
  /** The marks whose names are written. */
  named: Mark[];
  /** Whether links say what they are. */
  words: boolean;
  /** Whether something is in sight; what is not need not be drawn. */
  inSight(left: number, top: number, right: number, bottom: number): boolean;
}

const BACK = 0.3;

/** Draws the whole: groups, then links, then records, then words; what steps back first. */
export function draw(pen: Pen, scene: Scene, detail: Detail) {
  scene.hulls.forEach((hull) => drawHull(pen, hull, detail));
  const strokes = scene.strokes.filter(({ from, to, bend }) => {
    const reach = Math.abs(bend) + 20;
    return detail.inSight(
      Math.min(from.x, to.x) - reach, Math.min(from.y, to.y) - reach, Math.max(from.x, to.x) + reach, Math.max(from.y, to.y) + reach,
    );
  });
  const marks = scene.marks.filter(({ x, y, radius: r }) => detail.inSight(x - 2 * r, y - 2 * r, x + 2 * r, y + 2 * r));
  for (const emphasis of [0, 1, 2]) {
    const opacity = [BACK, opacityOf(scene), 1][emphasis];
    strokes.filter((stroke) => stroke.emphasis === emphasis).forEach((stroke) => drawStroke(pen, stroke, opacity, detail));
  }
  for (const emphasis of [0, 1, 2]) {
    strokes.filter((stroke) => stroke.emphasis === emphasis).forEach((stroke) => drawWords(pen, stroke, scene, detail));
    marks.filter((mark) => mark.emphasis === emphasis).forEach((mark) => drawMark(pen, mark, detail));
  }
  [...detail.named].reverse().forEach((mark) => drawName(pen, mark, detail));
  scene.hulls.forEach((hull) => nameHull(pen, hull, detail));
}

const reachOf = (members: Mark[]) => Math.max(...members.map(({ radius }) => radius)) + 16;

function drawHull(pen: Pen, { members }: Hull, { colours }: Detail) {
  const corners = outlineOf(members);
  const reach = reachOf(members);
  for (const [colour, width] of [[colours.border, 2 * reach + 2], [colours.sunken, 2 * reach]] as const) {
    const ink: Ink = { stroke: colour, width, round: true };
    corners.length > 2 ? pen.polygon(corners, { ...ink, fill: colour }) : pen.curve(corners[0], undefined, corners[1], ink);
  }
}

function nameHull(pen: Pen, { members, label }: Hull, { colours, zoom }: Detail) {
  if (label) {
    const reach = reachOf(members);
    const top = members.reduce((a, b) => (b.y < a.y ? b : a));
    const size = Math.max(13, 11 / zoom);
    pen.text({ x: top.x, y: top.y - reach - size * 0.8 }, label, { size, weight: 600, colour: colours.muted, ground: colours.surface });
  }
}

/** Several facts make a line wider; an inherited one is double; an answer has a halo. */
function drawStroke(pen: Pen, stroke: Stroke, opacity: number, { colours, zoom }: Detail) {
  const { from, to, line, edge, emphasis } = stroke;
  const control = controlOf(stroke);
  const width = Math.max(widthOf(stroke), 0.6 / zoom);
  // Wide lines have wide gaps, else dots would grow together.
  const dash = DASHES[line].map((part) => part * Math.max(1, width / 3));
  const ink = { stroke: colours.lines[line], dash, round: line === 'dormant', opacity };
  if (emphasis === 2 && stroke.from.emphasis === 2 && stroke.to.emphasis === 2) {
    pen.curve(from, control, to, { stroke: colours.focus, width: width + 8, opacity: 0.3 });
  }
  if (edge.inherited) {
    pen.curve(from, control, to, { ...ink, width: width + 3.5 });
    pen.curve(from, control, to, { stroke: colours.surface, width: width + 0.5 });
  } else {
    pen.curve(from, control, to, { ...ink, width });
  }
}

export function widthOf({ line, edge, emphasis }: Stroke): number {
  const several = (edge.facts ?? 1) > 1 ? Math.min(7, 1.3 * Math.log2(edge.facts!)) : 0;
  return WIDTHS[line] + several + (emphasis === 2 ? 1.25 : 0);
}

/** The label of a link to the centre stands at its outer end, where links have room between them. */
function drawWords(pen: Pen, stroke: Stroke, { center, map: onMap }: Scene, { colours, zoom, words }: Detail) {
  const { from, to, edge, text, emphasis } = stroke;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const room = length - from.radius - to.radius;
  const facts = (edge.facts ?? 1) > 1;
  const strong = emphasis === 2;
  const wanted = (words && !onMap) || (strong && zoom > 0.4);
  const size = Math.max(10.5, strong ? 9 / zoom : 0);
  const half = (text.length * size * 0.5) / 2;
  if (text && wanted && (strong || emphasis === 1) && room > Math.min(2 * half, 60)) {
    const outer = (end: Mark) => Math.min(0.5, (end.radius + 8 + half) / length);
    const t = from.id === center ? 1 - outer(to) : to.id === center ? outer(from) : facts ? 0.32 : 0.5;
    const [before, after] = [pointOn(stroke, t - 0.02), pointOn(stroke, t + 0.02)];
    const slope = Math.atan2(after.y - before.y, after.x - before.x);
    const angle = Math.abs(slope) > Math.PI / 2 ? slope - Math.sign(slope) * Math.PI : slope;
    const colour = strong ? colours.text : colours.muted;
    pen.text(pointOn(stroke, t), shortened(text, room, size), { size, weight: strong ? 600 : 400, colour, ground: colours.surface, angle });
  }
  if (facts && zoom > 0.3 && emphasis > 0) {
    pill(pen, pointOn(stroke, 0.5), String(edge.facts), colours.surface, colours.lines[stroke.line], colours.text);
  }
}

function shortened(text: string, room: number, size: number): string {
  const most = Math.max(6, Math.floor(room / (size * 0.5)));
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

function drawMark(pen: Pen, mark: Mark, { colours, zoom }: Detail) {
  const { node, radius, look, emphasis } = mark;
  const colour = colours.kinds[node.kind] ?? colours.kinds.OTHER;
  const opacity = emphasis === 0 ? BACK : 1;
  if (mark.selected || mark.step) {
    outline(pen, mark, node.kind, radius + 5, { stroke: colours.focus, width: Math.max(3, 2 / zoom) });
  }
  if (look === 'plain') {
    outline(pen, mark, node.kind, radius + 1.5, { fill: colours.surface });
    outline(pen, mark, node.kind, radius, { fill: colour, opacity });
  } else {
    outline(pen, mark, node.kind, radius, { fill: colours.surface });
    const ink = look === 'ended' ? {} : { dash: [4, 3], fill: colour };
    if (ink.fill) {
      outline(pen, mark, node.kind, radius, { fill: ink.fill, opacity: 0.3 * opacity });
    }
    outline(pen, mark, node.kind, radius - 1, { stroke: colour, width: 2.5, dash: ink.dash, opacity });
  }
  innerRing(pen, mark, node.kind, radius, colours.surface, opacity);
  if (zoom > 0.35 || emphasis === 2) {
    drawSigns(pen, mark, colours);
  }
}

/** What is hidden behind a record, that it is pinned, and its number in a path. */
function drawSigns(pen: Pen, mark: Mark, colours: Colours) {
  const reach = mark.radius * 0.75 + 6;
  if (mark.node.hidden && mark.emphasis > 0) {
    pill(pen, { x: mark.x + reach + 4, y: mark.y - reach }, `+${mark.node.hidden}`, colours.surface, colours.muted, colours.text);
  }
  if (mark.step) {
    pill(pen, { x: mark.x - reach - 2, y: mark.y - reach }, String(mark.step), colours.focus, colours.focus, colours.surface);
  }
  if (mark.pinned) {
    const [x, y] = [mark.x + reach + 1, mark.y + reach - 2];
    pen.polygon([{ x: x - 4, y: y - 5 }, { x: x + 4, y: y - 5 }, { x: x + 1, y }, { x, y: y + 7 }, { x: x - 1, y }], {
      fill: colours.text,
      stroke: colours.surface,
      width: 1,
    });
  }
}

function drawName(pen: Pen, mark: Mark, { colours, zoom }: Detail) {
  const size = letterSize(mark, zoom);
  const opacity = mark.emphasis === 0 ? 0.5 : 1;
  const weight = mark.center || mark.emphasis === 2 ? 700 : 500;
  const colour = mark.look === 'ended' ? colours.muted : colours.text;
  [...mark.lines, ...mark.sub].forEach((text, index) => {
    const minor = index >= mark.lines.length;
    const letters = { size: minor ? size * 0.92 : size, weight: minor ? 400 : weight, colour: minor ? colours.muted : colour };
    pen.text(lineAt(mark, index, size), text, { ...letters, ground: colours.surface, opacity });
  });
}

function pill(pen: Pen, { x, y }: Point, text: string, ground: string, border: string, colour: string) {
  const width = 8 + text.length * 6.5;
  pen.box(x - width / 2, y - 7.5, width, 15, 4, { fill: ground, stroke: border, width: 1 });
  pen.text({ x, y }, text, { size: 10, weight: 600, colour });
}

/** What makes a group of a circle. */
export function innerRing(pen: Pen, middle: Point, kind: string, radius: number, surface: string, opacity = 1) {
  if (shapeOf(kind) === 'ring') {
    pen.circle(middle, radius * 0.68, { stroke: surface, width: Math.max(1.5, radius / 9), opacity });
  }
}

/** The shape of a kind around a point. */
export function outline(pen: Pen, { x, y }: Point, kind: string, radius: number, ink: Ink) {
  const corners = cornersOf(shapeOf(kind));
  if (corners.length) {
    pen.polygon(corners.map(([cx, cy]) => ({ x: x + cx * radius, y: y + cy * radius })), ink);
  } else {
    pen.circle({ x, y }, radius, ink);
  }
}
