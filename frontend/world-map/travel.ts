import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Direction, Point } from '../shared/direction';
import { moved, showing, shows, zoomed, type View, type Window } from './view';

/** How far Shift and an arrow key move the window, in its units. */
const STEP = 60;
/** From how many pixels on a movement is no longer a click. */
const UNSTEADY = 4;

/** Which part of the world the reader looks at, and how mouse, finger and keys change it. */
export class Travel implements ReactiveController {
  view: View = { x: 0, y: 0, k: 1 };
  private grip?: { x: number; y: number; moved: boolean };

  /**
   * @param window the window of now, and how many of its units a pixel has
   * @param whole what the reader comes back to
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly window: () => Window & { scale: number },
    private readonly whole: () => View,
  ) {
    host.addController(this);
  }

  hostConnected() {}

  /** Whether the reader has just moved the map, so that a click at its end is none. */
  get dragged(): boolean {
    return this.grip?.moved ?? false;
  }

  go(view: View) {
    this.view = view;
    this.host.requestUpdate();
  }

  home() {
    this.go(this.whole());
  }

  zoom(factor: number, at?: Point) {
    const window = this.window();
    this.go(zoomed(this.view, factor, at ?? { x: window.width / 2, y: window.height / 2 }, window));
  }

  /** Brings a place that the keyboard reached into the window; what the pointer reached is in it. */
  show(place: Point) {
    if (!this.grip) {
      this.go(showing(this.view, place, this.window()));
    }
  }

  isShowing(places: Point[]): boolean {
    return shows(this.view, places, this.window());
  }

  /** Without Ctrl the wheel scrolls the page, as everywhere else. */
  readonly wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
      const { scale } = this.window();
      this.zoom(event.deltaY < 0 ? 1.3 : 1 / 1.3, { x: (event.clientX - left) * scale, y: (event.clientY - top) * scale });
    }
  };

  readonly grasp = (event: PointerEvent) => {
    if (event.button === 0) {
      this.grip = { x: event.clientX, y: event.clientY, moved: false };
    }
  };

  readonly drag = (event: PointerEvent) => {
    if (!this.grip || !event.buttons) {
      this.release();
      return;
    }
    const dx = event.clientX - this.grip.x;
    const dy = event.clientY - this.grip.y;
    if (this.grip.moved || Math.hypot(dx, dy) > UNSTEADY) {
      this.grip = { x: event.clientX, y: event.clientY, moved: true };
      const window = this.window();
      this.go(moved(this.view, dx * window.scale, dy * window.scale, window));
    }
  };

  release() {
    this.grip = undefined;
  }

  /** Whether the key was one that zooms or, with Shift, moves the map. */
  key(event: KeyboardEvent): boolean {
    const shift: Record<Direction, [number, number]> = { left: [STEP, 0], right: [-STEP, 0], up: [0, STEP], down: [0, -STEP] };
    const way = event.shiftKey && event.key.startsWith('Arrow') ? shift[event.key.slice(5).toLowerCase() as Direction] : undefined;
    if (way) {
      this.go(moved(this.view, ...way, this.window()));
    } else if (event.key === '+' || event.key === '=') {
      this.zoom(1.5);
    } else if (event.key === '-') {
      this.zoom(1 / 1.5);
    } else if (event.key === '0') {
      this.home();
    } else {
      return false;
    }
    return true;
  }
}
