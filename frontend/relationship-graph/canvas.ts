import { arrange } from './arrange';
import { Camera } from './camera';
import type { Colours } from './colours';
import { gestures } from './gestures';
import type { GraphEdge, GraphNode, Highlight, Layout, Point } from './graph';
import { hit, type Hit } from './hits';
import { drawArchipelagos, drawWorld, loadLand } from './land';
import { Memory } from './memory';
import type { Picture } from './picture';
import { emphasise, sceneOf, takenBy, type MapNames, type Scene } from './scene';
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

/** The drawn graph: keeps the places of the records, the picture made of them, and the view on it. */
export class GraphCanvas {
  readonly camera: Camera;
  private readonly stage: Stage;
  private readonly stop: () => void;
  private readonly memory = new Memory();
  private shown?: Shown;
  private places = new Map<string, Point>();
  private selected = '';
  private highlight: Highlight = { nodes: [], edges: [], numbered: false };
  private turn = 0;

  constructor(
    host: HTMLElement,
    private readonly reactions: Reactions,
  ) {
    this.stage = new Stage(host, () => reactions.drawn(), drawWorld, drawArchipelagos);
    this.camera = new Camera(this.stage);
    this.stop = gestures(host, {
      pan: (dx, dy) => this.camera.pan(dx, dy),
      zoom: (factor, at) => this.camera.zoom(factor, at),
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
    const fresh = [...taken.keys()].every((id) => shown.pins[id]);
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
      this.camera.begin(shown.center || this.selected);
    }
    this.camera.travel(old, !before || !relaid);
    if (this.highlight.nodes.length) {
      this.camera.frame(this.highlight.nodes);
    } else if (before && !relaid && grown) {
      this.camera.follow(this.scene.byId.has(this.selected) ? this.selected : shown.center);
    }
    return true;
  }

  /** Marks the selected record or an answer; everything else steps back. */
  mark(selected: string, highlight: Highlight) {
    const other = selected !== this.selected;
    const answered = highlight.nodes.length > 0 && highlight.nodes.join() !== this.highlight.nodes.join();
    this.selected = selected;
    this.highlight = highlight;
    emphasise(this.scene, selected, highlight);
    this.stage.refresh();
    const mark = this.scene.byId.get(selected);
    if (answered) {
      this.camera.frame(highlight.nodes);
    } else if (mark && other) {
      this.camera.reveal(mark);
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
    this.camera.stop();
    this.stop();
    this.stage.destroy();
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
    const rooms = new Map(nodes.map((node) => [node.id, takenBy(node, node.id === center)]));
    return { center, nodes, edges, rooms, ...this.stage.size };
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
    const { view } = this.stage;
    return hit(this.scene, views.inDrawing(view, at), (touch ? 12 : 4) / view.zoom, view.zoom);
  }
}
