import type { Layout, Point } from './graph';
import { Ground, roomOf, type Picture, type Places } from './picture';

interface What {
  center: string;
  layout: Layout;
  pins: Record<string, Point>;
}

const MOST = 12;

/** Where records stood, for each layout: what comes back comes back to its place. */
export class Memory {
  private readonly known = new Map<string, Places>();
  private last = new Set<string>();
  private lastKey = '';

  /** The places that shall not change. What was not in the picture just now only returns where nothing stands. */
  taken(what: What, picture: Picture): Places {
    const places = this.known.get(keyOf(what, picture)) ?? new Map<string, Point>();
    const taken: Places = new Map();
    const here = picture.nodes.filter(({ id }) => what.pins[id] || places.has(id));
    here.filter(({ id }) => what.pins[id] || this.last.has(id)).forEach(({ id }) => taken.set(id, what.pins[id] ?? places.get(id)!));
    const ground = Ground.of(picture, taken);
    for (const { id } of here.filter((node) => !taken.has(node.id))) {
      const place = places.get(id)!;
      if (ground.isFree(place, roomOf(picture, id))) {
        ground.add(place, roomOf(picture, id));
        taken.set(id, place);
      }
    }
    return taken;
  }

  keep(what: What, picture: Picture, places: Places) {
    const key = keyOf(what, picture);
    const all = new Map([...(this.known.get(key) ?? []), ...places]);
    this.known.delete(key);
    this.known.set(key, all);
    for (const oldest of [...this.known.keys()].slice(0, -MOST)) {
      this.known.delete(oldest);
    }
    this.last = new Set(places.keys());
    this.lastKey = key;
  }

  forget(what: What, picture: Picture) {
    this.known.delete(keyOf(what, picture));
  }

  /** Whether the picture would now be laid out for other room than it was. */
  isOther(what: What, picture: Picture): boolean {
    return keyOf(what, picture) !== this.lastKey;
  }
}

/** Rings are made for their middle and for the form of the window; the other layouts for neither. */
function keyOf({ center, layout }: What, { width, height }: Picture): string {
  return layout === 'RINGS' ? `${layout} ${width > height ? 'wide' : 'high'} ${center}` : layout;
}
