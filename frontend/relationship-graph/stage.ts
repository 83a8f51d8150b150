import { CanvasPen } from './canvas-pen';
import type { Colours } from './colours';
import { draw } from './drawing';
import { named, type View } from './naming';
import { EMPTY, type Mark, type Scene } from './scene';
import { sketch } from './sketch';
import { frameOf, type Size } from './view';

/** How long nothing must move before the picture is drawn with care again. */
const STILL = 140;
/** A careful drawing that takes longer than this is only sketched while it moves. */
const SWIFT = 11;
/** More links than this are not even sketched for each frame: what was drawn is moved instead, as long as it covers. */
const HUGE = 1500;
const MOST_NAMES = 160;
const MOVING_NAMES = 50;
const WORDY = 240;

/** What is drawn under the picture, or over it. */
type Layer = (pen: CanvasPen, scene: Scene, colours: Colours, zoom: number) => void;

/** The canvas on the page: draws the scene at its view, with care when it stands still and swiftly when it moves. */
export class Stage {
  scene: Scene = EMPTY;
  view: View = { zoom: 1, x: 0, y: 0 };
  private readonly canvas = document.createElement('canvas');
  private readonly context = this.canvas.getContext('2d', { alpha: false })!;
  private pen = new CanvasPen(this.context, 'sans-serif');
  private colours?: Colours;
  private font = 'sans-serif';
  private names: Mark[] = [];
  private due = 0;
  private later?: ReturnType<typeof setTimeout>;
  private moving = false;
  private cost = 0;
  /** What was drawn last, and from where, to be moved about. */
  private readonly last = document.createElement('canvas');
  private lastView?: View;

  constructor(
    private readonly host: HTMLElement,
    private readonly drawn: () => void,
    private readonly backdrop: Layer,
    private readonly foreground: Layer,
  ) {
    // Without transparency it is black until it is drawn.
    this.canvas.style.visibility = 'hidden';
    host.append(this.canvas);
  }

  get size(): Size {
    return { width: this.host.clientWidth || 1, height: this.host.clientHeight || 1 };
  }

  dress(colours: Colours, font: string) {
    this.colours = colours;
    this.font = font;
    this.pen = new CanvasPen(this.context, font);
  }

  /** Draws with the next frame. */
  refresh() {
    this.due ||= requestAnimationFrame(() => this.paint());
  }

  /** Draws with the next frame, and with care once nothing moves any more. */
  move(view: View = this.view) {
    this.view = view;
    this.moving = true;
    clearTimeout(this.later);
    this.later = setTimeout(() => {
      this.moving = false;
      this.refresh();
    }, STILL);
    this.refresh();
  }

  destroy() {
    cancelAnimationFrame(this.due);
    clearTimeout(this.later);
    this.canvas.remove();
  }

  private paint() {
    this.due = 0;
    if (!this.colours) {
      return;
    }
    this.canvas.style.visibility = '';
    const { zoom, x, y } = this.view;
    const ratio = this.fit();
    const huge = this.scene.strokes.length > HUGE;
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.globalAlpha = 1;
    this.context.fillStyle = this.colours.surface;
    this.context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    if (this.moving && huge && this.lastView && covers(this.lastView, this.view, this.size)) {
      this.moveLast(this.lastView, ratio);
    } else {
      this.context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
      this.backdrop(this.pen, this.scene, this.colours, zoom);
      if (this.moving && this.cost > SWIFT) {
        sketch(this.context, this.scene, frameOf(this.view, this.size, 40), zoom, this.colours, this.font, this.names);
      } else {
        this.paintWithCare(this.colours);
      }
      this.foreground(this.pen, this.scene, this.colours, zoom);
      this.lastView = huge ? this.keepLast() : undefined;
    }
    this.drawn();
  }

  private keepLast(): View {
    this.last.width = this.canvas.width;
    this.last.height = this.canvas.height;
    this.last.getContext('2d', { alpha: false })!.drawImage(this.canvas, 0, 0);
    return this.view;
  }

  private moveLast(from: View, ratio: number) {
    const by = this.view.zoom / from.zoom;
    this.context.setTransform(by, 0, 0, by, ratio * (this.view.x - from.x * by), ratio * (this.view.y - from.y * by));
    this.context.drawImage(this.last, 0, 0);
  }

  private paintWithCare(colours: Colours) {
    const began = performance.now();
    const sight = frameOf(this.view, this.size, 40);
    const chosen = named(this.scene.ranked, this.view.zoom, sight, MOST_NAMES);
    this.names = chosen.slice(0, MOVING_NAMES);
    draw(this.pen, this.scene, {
      colours,
      zoom: this.view.zoom,
      named: chosen,
      words: this.view.zoom > 0.62 && this.scene.strokes.length <= WORDY,
      inSight: (left, top, right, bottom) => right > sight.left && left < sight.right && bottom > sight.top && top < sight.bottom,
    });
    this.cost = performance.now() - began + (this.scene.strokes.length > 1200 ? SWIFT : 0);
  }

  private fit(): number {
    const ratio = Math.min(2, devicePixelRatio || 1);
    const { width, height } = this.size;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== w || this.canvas.height !== h) {
      this.canvas.width = w;
      this.canvas.height = h;
    }
    return ratio;
  }
}

/** Whether a picture drawn from one view still shows enough when it is moved into another. */
function covers(from: View, to: View, { width, height }: Size): boolean {
  const by = to.zoom / from.zoom;
  const [dx, dy] = [to.x - from.x * by, to.y - from.y * by];
  const shown = Math.max(0, Math.min(width, dx + width * by) - Math.max(0, dx)) * Math.max(0, Math.min(height, dy + height * by) - Math.max(0, dy));
  return by < 1.5 && shown > 0.8 * width * height;
}
