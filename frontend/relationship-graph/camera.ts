import type { Point } from './graph';
import { move } from './motion';
import type { View } from './naming';
import type { Mark } from './scene';
import type { Stage } from './stage';
import * as views from './view';

/** More than this jumps to its place at once. */
const SWARM = 1500;

/** Moves the view on the picture, and what is in it. */
export class Camera {
  private halt = () => {};

  constructor(private readonly stage: Stage) {}

  pan(dx: number, dy: number) {
    const { view } = this.stage;
    this.look({ ...view, x: view.x + dx, y: view.y + dy });
  }

  /** Zooms around a point of the screen, or its middle. */
  zoom(factor: number, at?: Point) {
    const { width, height } = this.stage.size;
    this.look(views.zoomed(this.stage.view, factor, at ?? { x: width / 2, y: height / 2 }, this.smallest));
  }

  /** Shows everything. */
  fit() {
    if (this.marks.length) {
      this.glide(views.fittedAround(this.marks, undefined, [], this.stage.size));
    }
  }

  /** Brings a record well into sight. */
  reveal(mark: Mark) {
    this.glide(views.revealing(this.stage.view, mark, this.stage.size));
  }

  /** Begins with everything or, where that would be too small, with what is around a record. */
  begin(around: string) {
    this.halt();
    this.stage.view = this.viewAround(around);
  }

  /** After a change the view stays, unless what is around the record lies outside. */
  follow(id: string) {
    const mark = this.stage.scene.byId.get(id);
    if (!this.sees(mark ? this.nearTo(mark) : this.marks)) {
      this.glide(this.viewAround(id));
    }
  }

  /** Shows an answer as a whole, unless it is in sight already. */
  frame(ids: string[]) {
    const marks = ids.flatMap((id) => this.stage.scene.byId.get(id) ?? []);
    if (marks.length && !this.sees(marks)) {
      this.glide(views.fittedAround(marks, undefined, [], this.stage.size));
    }
  }

  /** Moves the marks from where they were to where they belong. */
  travel(old: Map<string, Mark>, atOnce: boolean) {
    const moves = this.marks.flatMap((mark) => {
      const from = old.get(mark.id);
      return from && (from.x !== mark.x || from.y !== mark.y) ? [{ mark, from: { x: from.x, y: from.y }, to: { x: mark.x, y: mark.y } }] : [];
    });
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

  stop() {
    this.halt();
  }

  private look(view: View) {
    this.halt();
    this.stage.move(view);
  }

  private glide(to: View) {
    const from = this.stage.view;
    if (from.x !== to.x || from.y !== to.y || from.zoom !== to.zoom) {
      this.halt();
      this.halt = move((done) => {
        const part = (a: number, b: number) => a + (b - a) * done;
        this.stage.move({ zoom: part(from.zoom, to.zoom), x: part(from.x, to.x), y: part(from.y, to.y) });
      }, this.marks.length > SWARM);
    }
  }

  private get marks(): Mark[] {
    return this.stage.scene.marks;
  }

  private get smallest(): number {
    return this.marks.length ? 0.8 * views.fitted(views.extentOf(this.marks), this.stage.size).zoom : 1;
  }

  private sees(marks: Mark[]): boolean {
    const { left, right, top, bottom } = views.frameOf(this.stage.view, this.stage.size);
    return marks.every(({ x, y }) => x > left && x < right && y > top && y < bottom);
  }

  private viewAround(id: string): View {
    const mark = this.stage.scene.byId.get(id);
    return views.fittedAround(this.marks, mark, mark ? this.nearTo(mark) : [], this.stage.size);
  }

  private nearTo(mark: Mark): Mark[] {
    return [mark, ...this.stage.scene.strokes.flatMap(({ from, to }) => (from === mark ? [to] : to === mark ? [from] : []))];
  }
}
