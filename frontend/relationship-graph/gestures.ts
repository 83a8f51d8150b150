import type { Point } from './graph';

/** What a pointer can mean to the picture; all points in pixels from the corner of the host. */
export interface Handlers {
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  /** Takes a record that may be moved, or nothing. */
  grab(at: Point, touch: boolean): string | undefined;
  drag(id: string, at: Point): void;
  drop(id: string): void;
  tap(at: Point, touch: boolean, count: number): void;
  hover(at: Point | undefined): void;
  menu(at: Point): void;
}

const SLACK = 5;
const DOUBLE = 300;

/** Turns pointers and the wheel into what they mean; answers how to stop. */
export function gestures(host: HTMLElement, handlers: Handlers): () => void {
  const down = new Map<number, Point>();
  let start: Point | undefined;
  let held: string | undefined;
  let moved = false;
  let last = { time: 0, x: 0, y: 0, count: 0 };

  const at = (event: MouseEvent): Point => {
    const { x, y } = host.getBoundingClientRect();
    return { x: event.clientX - x, y: event.clientY - y };
  };
  const spread = () => {
    const [a, b] = [...down.values()];
    return { distance: Math.hypot(a.x - b.x, a.y - b.y) || 1, middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } };
  };
  const release = () => {
    if (held && moved) {
      handlers.drop(held);
    }
    held = undefined;
  };

  const listeners: { [kind: string]: (event: any) => void } = {
    pointerdown(event: PointerEvent) {
      if (event.button !== 0) return;
      host.setPointerCapture(event.pointerId);
      down.set(event.pointerId, at(event));
      if (down.size === 1) {
        start = at(event);
        moved = false;
        held = handlers.grab(start, event.pointerType === 'touch');
      } else {
        release();
        moved = true;
      }
    },
    pointermove(event: PointerEvent) {
      const point = at(event);
      const before = down.get(event.pointerId);
      if (!before) {
        handlers.hover(point);
        return;
      }
      if (down.size === 2) {
        const was = spread();
        down.set(event.pointerId, point);
        const is = spread();
        handlers.pan(is.middle.x - was.middle.x, is.middle.y - was.middle.y);
        handlers.zoom(is.distance / was.distance, is.middle);
        return;
      }
      moved ||= Math.hypot(point.x - start!.x, point.y - start!.y) > SLACK;
      if (moved) {
        down.set(event.pointerId, point);
        held ? handlers.drag(held, point) : handlers.pan(point.x - before.x, point.y - before.y);
      }
    },
    pointerup(event: PointerEvent) {
      if (!down.delete(event.pointerId)) return;
      const point = at(event);
      if (!moved && down.size === 0) {
        const again = event.timeStamp - last.time < DOUBLE && Math.hypot(point.x - last.x, point.y - last.y) < 4 * SLACK;
        last = { time: event.timeStamp, ...point, count: again ? last.count + 1 : 1 };
        held = undefined;
        handlers.tap(point, event.pointerType === 'touch', last.count);
      } else if (down.size === 0) {
        release();
      }
    },
    pointercancel(event: PointerEvent) {
      down.delete(event.pointerId);
      release();
    },
    pointerleave: () => down.size === 0 && handlers.hover(undefined),
    wheel(event: WheelEvent) {
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 * event.deltaY : event.deltaY;
      handlers.zoom(Math.exp(-Math.max(-160, Math.min(160, pixels)) * (event.ctrlKey ? 0.008 : 0.0022)), at(event));
    },
    contextmenu(event: MouseEvent) {
      event.preventDefault();
      handlers.menu(at(event));
    },
  };
  Object.entries(listeners).forEach(([kind, listener]) => host.addEventListener(kind, listener, { passive: false }));
  return () => Object.entries(listeners).forEach(([kind, listener]) => host.removeEventListener(kind, listener));
}
