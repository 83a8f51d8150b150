import { arrange } from './arrange';
import type { Colours } from './colours';
import { distanceTo } from './detours';
import { gestures } from './gestures';
import type { GraphEdge, GraphNode, Highlight, Layout, Point } from './graph';
import { loadLand, drawWorld } from './land';
import { Memory } from './memory';
import { move } from './motion';
import { boxOf } from './naming';
import type { Picture, Room } from './picture';
import { emphasise, radiusOf, sceneOf, textOf, type MapNames, type Mark, type Scene, type Stroke } from './scene';
import { Stage } from './stage';
import * as views from './view';

export interface Reactions {
  tap(hit: Hit, touch: boolean, count: number): void;
  menu(hit: Hit): void;
  pinned(id: string, at: Point): void;
  /** Whether records may be moved. */
  movable(): boolean;
  /** The picture was drawn: what lies over it must follow. */
  drawn(): void;
  hover(id: string): void;
}

/** What stands at a point: a record, else a link, else nothing. */
export interface Hit {
  node?: string;
  edge?: string;
}

export interface Shown {
  center: string;
  nodes: GraphNode[];
  edges: GraphEdge[];
  layout: Layout;
  pins: Record<string, Point>;
  groupLabels: Record<string, string>;
  /** The names of the archipelagos, should it be a map. */
  archipelagos: MapNames;
}

/** More than this jumps to its place at once. */
const SWARM = 1500;

/** The drawn graph: keeps the places of the records, the picture made of them, and the view on it. */
export class GraphCanvas {
  private readonly stage: Stage;
  private readonly stop: () => void;
  private readonly memory = new Memory();
  private shown?: Shown;
  private places = new Map<string, Point>();
  private selected = '';
  private highlight: Highlight = { nodes: [], edges: [], numbered: false };
  private turn = 0;
  private halt = () => {};

  constructor(
    private readonly host: HTMLElement,
    private readonly reactions: Reactions,
  ) {
    this.stage = new Stage(host, () => reactions.drawn(), drawWorld);
    this.stop = gestures(host, {
      pan: (dx, dy) => this.look({ ...this.stage.view, x: this.stage.view.x + dx, y: this.stage.view.y + dy }),
      zoom: (factor, at) => this.look(views.zoomed(this.stage.view, factor, at, this.smallest)),
      grab: (at, touch) => this.grab(at, touch),
      drag: (id, at) => this.drag(id, at),
      drop: (id) => this.drop(id),
      tap: (at, touch, count) => reactions.tap(this.hit(at, touch), touch, count),
      menu: (at) => reactions.menu(this.hit(at)),
      hover: (at) => reactions.hover((at && this.hit(at).node) ?? ''),
    });
  }

  get scene(): Scene {
    return this.stage.scene;
  }

  /** Where the records stand in the drawing, for those who move between them. */
  get standing(): Map<string, Point> {
    return new Map(this.scene.marks.map((mark) => [mark.id, mark]));
  }

  /** Draws the data; what is drawn already keeps its place. Answers whether this is what is shown in the end. */
  async show(shown: Shown, colours: Colours, font: string): Promise<boolean> {
    const turn = ++this.turn;
    const before = this.shown;
    const picture = this.pictureOf(shown);
    const taken = this.memory.taken(shown, picture);
    const fresh = taken.size === Object.keys(shown.pins).length || taken.size === 0;
    const land = shown.layout === 'MAP' ? loadLand() : undefined;
    const places = await arrange(shown.layout, picture, taken, () => new Promise((done) => setTimeout(done)));
    await land;
    if (turn !== this.turn) {
      return false;
    }
    const grown = this.scene.marks.length !== shown.nodes.length;
    const old = this.scene.byId;
    this.memory.keep(shown, picture, places);
    this.shown = shown;
    this.places = places;
    this.stage.dress(colours, font);
    this.rebuild();
    const relaid = !!before && (fresh || before.layout !== shown.layout);
    if (!before || relaid) {
      this.halt();
      this.stage.view = this.viewAround(shown.center);
    }
    this.travel(old, !before || !relaid);
    if (before && !relaid && grown) {
      this.glide(this.viewOfGrown());
    }
    return true;
  }

  /** Marks the selected record or an answer; everything else steps back. */
  mark(selected: string, highlight: Highlight) {
    const other = selected !== this.selected;
    this.selected = selected;
    this.highlight = highlight;
    emphasise(this.scene, selected, highlight);
    this.stage.refresh();
    const mark = this.scene.byId.get(selected);
    if (mark && other) {
      this.glide(views.revealing(this.stage.view, mark, this.stage.size));
    }
  }

  zoom(factor: number) {
    const { width, height } = this.stage.size;
    this.look(views.zoomed(this.stage.view, factor, { x: width / 2, y: height / 2 }, this.smallest));
  }

  /** Shows everything. */
  fit() {
    if (this.scene.marks.length) {
      this.glide(views.fittedAround(this.scene.marks, undefined, [], this.stage.size));
    }
  }

  /** Forgets where things stood in this layout. */
  forget() {
    if (this.shown) {
      this.memory.forget(this.shown, this.pictureOf(this.shown));
    }
  }

  /** Shows the same on more or less room; whether it has to be laid out anew. */
  resize(): boolean {
    this.stage.refresh();
    return !!this.shown && this.memory.isOther(this.shown, this.pictureOf(this.shown));
  }

  /** Where a record is drawn, in pixels from the corner of the canvas. */
  positionOf(id: string): Point | undefined {
    const mark = this.scene.byId.get(id);
    return mark && views.onScreen(this.stage.view, mark);
  }

  /** Where a record stands in the drawing. */
  placeOf(id: string): Point | undefined {
    return this.places.get(id);
  }

  /** How much room a record takes on the screen from its middle. */
  reachOf(id: string): number {
    return (this.scene.byId.get(id)?.radius ?? 0) * this.stage.view.zoom;
  }

  destroy() {
    this.turn++;
    this.halt();
    this.stop();
    this.stage.destroy();
  }

  private get smallest(): number {
    return this.scene.marks.length ? 0.8 * views.fitted(views.extentOf(this.scene.marks), this.stage.size).zoom : 1;
  }

  private look(view: Stage['view']) {
    this.halt();
    this.stage.move(view);
  }

  private rebuild() {
    const { center, nodes, edges, groupLabels, layout, pins, archipelagos } = this.shown!;
    const pinned = new Set(Object.keys(pins));
    const map = layout === 'MAP' ? archipelagos : undefined;
    this.stage.scene = sceneOf({ center, nodes, edges, places: this.places, pinned, groupLabels, map, framed: layout === 'FORCE' });
    emphasise(this.scene, this.selected, this.highlight);
    this.stage.refresh();
  }

  private pictureOf({ center, nodes, edges }: Shown): Picture {
    const rooms = new Map(nodes.map((node) => [node.id, roomOf(node, node.id === center)]));
    return { center, nodes, edges, rooms, ...this.stage.size };
  }

  /** Moves the marks from where they were to where they belong. */
  private travel(old: Map<string, Mark>, atOnce: boolean) {
    const moves = this.scene.marks
      .map((mark) => ({ mark, from: old.get(mark.id), to: { x: mark.x, y: mark.y } }))
      .filter(({ from, to }) => from && (from.x !== to.x || from.y !== to.y))
      .map(({ mark, from, to }) => ({ mark, from: { x: from!.x, y: from!.y }, to }));
    if (moves.length) {
      this.halt();
      this.halt = move((done) => {
        for (const { mark, from, to } of moves) {
          mark.x = from.x + (to.x - from.x) * done;
          mark.y = from.y + (to.y - from.y) * done;
        }
        this.stage.move();
      }, atOnce || moves.length > SWARM);
    }
  }

  private glide(to: Stage['view']) {
    const from = this.stage.view;
    if (from.x !== to.x || from.y !== to.y || from.zoom !== to.zoom) {
      this.halt();
      this.halt = move((done) => {
        const part = (a: number, b: number) => a + (b - a) * done;
        this.stage.move({ zoom: part(from.zoom, to.zoom), x: part(from.x, to.x), y: part(from.y, to.y) });
      }, this.scene.marks.length > SWARM);
    }
  }

  private viewAround(id: string) {
    const mark = this.scene.byId.get(id);
    return views.fittedAround(this.scene.marks, mark, mark ? this.nearTo(mark) : [], this.stage.size);
  }

  /** After a change the view stays, unless what is new around the selected record lies outside. */
  private viewOfGrown() {
    const mark = this.scene.byId.get(this.selected) ?? this.scene.byId.get(this.shown!.center);
    const { left, right, top, bottom } = views.frameOf(this.stage.view, this.stage.size);
    const around = mark ? this.nearTo(mark) : this.scene.marks;
    const inside = around.every(({ x, y }) => x > left && x < right && y > top && y < bottom);
    return inside ? this.stage.view : this.viewAround(mark?.id ?? '');
  }

  private nearTo(mark: Mark): Mark[] {
    return [mark, ...this.scene.strokes.flatMap(({ from, to }) => (from === mark ? [to] : to === mark ? [from] : []))];
  }

  /** A finger moves the picture, and only what it chose before. */
  private grab(at: Point, touch: boolean): string | undefined {
    const { node } = this.hit(at);
    return this.reactions.movable() && (!touch || node === this.selected) ? node : undefined;
  }

  private drag(id: string, at: Point) {
    const mark = this.scene.byId.get(id);
    if (mark) {
      Object.assign(mark, views.inDrawing(this.stage.view, at));
      this.stage.move();
    }
  }

  private drop(id: string) {
    const mark = this.scene.byId.get(id);
    if (mark) {
      this.reactions.pinned(id, { x: Math.round(mark.x), y: Math.round(mark.y) });
    }
  }

  private hit(at: Point, touch = false): Hit {
    const point = views.inDrawing(this.stage.view, at);
    const slack = (touch ? 12 : 4) / this.stage.view.zoom;
    const node = nearestMark(this.scene.marks, point, slack) ?? this.scene.ranked.find((mark) => isIn(boxOf(mark, this.stage.view.zoom), point));
    return node ? { node: node.id } : { edge: nearestStroke(this.scene.strokes, point, slack + 2)?.id };
  }
}

function nearestMark(marks: Mark[], { x, y }: Point, slack: number): Mark | undefined {
  let best: Mark | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance < mark.radius + slack && distance < least) {
      [best, least] = [mark, distance];
    }
  }
  return best;
}

function nearestStroke(strokes: Stroke[], point: Point, slack: number): Stroke | undefined {
  return strokes.reduce<{ stroke?: Stroke; distance: number }>(
    (best, stroke) => {
      const distance = distanceTo(stroke, point);
      return distance < best.distance ? { stroke, distance } : best;
    },
    { distance: slack },
  ).stroke;
}

function isIn(box: ReturnType<typeof boxOf>, { x, y }: Point): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

/** Small records with short names take less room. */
function roomOf(node: GraphNode, isCenter: boolean): Room {
  const { lines, sub } = textOf(node, isCenter);
  const longest = Math.max(...[...lines, ...sub].map((line) => line.length));
  const [letter, row] = isCenter ? [8, 17] : [6.9, 14.6];
  const half = radiusOf(node, isCenter) + 3;
  return { width: Math.max(2 * half + 14, longest * letter), up: half, down: half + 6 + (lines.length + sub.length) * row };
}
