import { nearest, type Direction } from '../shared/direction';
import type { GraphCanvas } from './canvas';
import type { Action, GraphEdge, GraphNode, Point } from './graph';
import type { Hit } from './hits';
import type { Command } from './keys';
import { fill } from './labels';

/** What the reader's doings need of the element. */
export interface Host {
  nodes: GraphNode[];
  edges: GraphEdge[];
  center: string;
  pins: Record<string, Point>;
  actions: Action[];
  openOnClick: boolean;
  texts: Record<string, string>;
  readonly canvas?: GraphCanvas;
  requestUpdate(): void;
  dispatchEvent(event: Event): boolean;
  /** Leads the keyboard to the tools beside the selected record, or back to the picture. */
  focusTools(): void;
  focusPicture(): void;
  focusHelp(): void;
}

/** How long a click waits for a second one where it would leave the page. */
const DOUBLE = 280;
const STEP = 24;

/** What the reader chose and does; it tells the page and leaves everything else to it. */
export class Reader {
  selected = '';
  edge = '';
  /** Whether the kinds of hidden neighbours are laid out to choose from. */
  choosing = false;
  helping = false;
  news = '';
  private opening?: ReturnType<typeof setTimeout>;

  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  /** Selects a record or none, quietly when the page itself wants it. */
  select(id: string, quietly = false) {
    if (id !== this.selected || this.edge) {
      this.selected = id;
      this.edge = '';
      this.choosing = false;
      this.news = '';
      if (!quietly) {
        this.tell('node-select', { id });
      }
      this.host.requestUpdate();
    }
  }

  /** Lets go of what is no longer in the picture. */
  lookAgain() {
    if (this.selected && !this.host.nodes.some(({ id }) => id === this.selected)) {
      this.select('');
    }
    if (this.edge && !this.host.edges.some(({ id }) => id === this.edge)) {
      this.edge = '';
    }
  }

  /**
   * A click selects, a second one expands. Where a click opens, a finger first selects, so that the bar below can be
   * read before leaving, and a mouse waits whether a second click follows.
   */
  tap({ node, edge }: Hit, touch: boolean, count: number) {
    clearTimeout(this.opening);
    const again = node === this.selected;
    if (!node) {
      this.has('edge') && edge ? this.choose(edge) : this.select('');
      return;
    }
    this.select(node);
    if (count === 2 && (!touch || !this.host.openOnClick)) {
      this.act('expand');
    } else if (this.host.openOnClick && node !== this.host.center && count === 1 && (!touch || again)) {
      this.opening = setTimeout(() => this.act('open'), touch ? 0 : DOUBLE);
    }
  }

  menu({ node }: Hit) {
    if (node) {
      this.select(node);
      this.host.focusTools();
    }
  }

  run(command: Command) {
    const { canvas, center } = this.host;
    switch (command.name) {
      case 'go': return this.go(command.direction);
      case 'shift': return this.shift(command.direction);
      case 'in': return canvas?.camera.zoom(1.25);
      case 'out': return canvas?.camera.zoom(0.8);
      case 'fit': return canvas?.camera.fit();
      case 'home': return this.select(center || canvas?.scene.ranked[0]?.id || '');
      case 'leave': return this.helping ? this.help() : this.select('');
      case 'edge': return this.nextEdge();
      case 'help': return this.help();
      case 'menu': return this.host.focusTools();
      case 'kinds': return this.kinds();
      default: return this.act(command.name);
    }
  }

  act(action: Action) {
    const id = this.selected || this.host.center;
    if (!id || !this.has(action)) {
      return;
    }
    if (action === 'pin') {
      const at = this.host.canvas?.placeOf(id);
      this.host.pins[id] ? this.unpin(id) : at && this.pin(id, at);
    } else {
      this.select(id);
      this.tell(`node-${action}`, { id });
    }
  }

  expand(kind: string) {
    this.choosing = false;
    this.tell('node-expand', { id: this.selected, kind });
    this.host.requestUpdate();
  }

  choose(edge: string) {
    if (edge !== this.edge) {
      this.selected = '';
      this.edge = edge;
      this.tell('edge-select', { id: edge });
      this.host.requestUpdate();
    }
  }

  kinds() {
    this.choosing = !this.choosing && this.has('expand') && !!this.host.nodes.find(({ id }) => id === this.selected)?.hiddenKinds?.length;
    this.host.requestUpdate();
    if (this.choosing) {
      this.host.focusTools();
    }
  }

  pin(id: string, at: Point) {
    this.host.pins = { ...this.host.pins, [id]: at };
    this.news = fill(this.host.texts.pinned, this.labelOf(id));
    this.tell('node-pin', { id, ...at });
  }

  help() {
    this.helping = !this.helping;
    this.host.requestUpdate();
    this.helping ? this.host.focusHelp() : this.host.focusPicture();
  }

  has = (action: Action) => this.host.actions.includes(action);

  private unpin(id: string) {
    const { [id]: _, ...others } = this.host.pins;
    this.host.pins = others;
    this.news = fill(this.host.texts.unpinned, this.labelOf(id));
    this.tell('node-unpin', { id });
  }

  private go(direction: Direction) {
    const current = this.selected || this.host.center;
    const next = nearest(current, this.host.canvas?.standing ?? new Map<string, Point>(), direction);
    this.select(next ?? current);
  }

  /** Moves the selected record itself; it then stays there. */
  private shift(direction: Direction) {
    const at = this.selected && this.has('pin') ? this.host.canvas?.placeOf(this.selected) : undefined;
    if (at) {
      const [dx, dy] = { up: [0, -STEP], down: [0, STEP], left: [-STEP, 0], right: [STEP, 0] }[direction];
      this.pin(this.selected, { x: at.x + dx, y: at.y + dy });
    }
  }

  /** The links of the selected record one after the other; without one, those of the link's own end. */
  private nextEdge() {
    const from = this.selected || this.host.edges.find(({ id }) => id === this.edge)?.from;
    const own = this.host.edges.filter((edge) => edge.from === from || edge.to === from);
    const next = own[(own.findIndex(({ id }) => id === this.edge) + 1) % (own.length || 1)];
    if (next && this.has('edge')) {
      this.choose(next.id);
    }
  }

  private labelOf(id: string): string {
    return this.host.nodes.find((node) => node.id === id)?.label ?? '';
  }

  private tell(name: string, detail: object) {
    this.host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
