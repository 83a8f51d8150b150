import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { drawing, shapeOf, type Colours } from './drawing';
import { lineOf, type GraphEdge, type GraphNode, type Point } from './graph';
import { wrapLabel } from './labels';
import { layout, type Room } from './layout';

export interface Reactions {
  tap(id: string, touch: boolean): void;
  doubleTap(id: string): void;
  nothing(): void;
}

/** The smallest zoom at which labels can still be read without leaning forward. */
const READABLE = 0.75;

/** The drawn graph: keeps Cytoscape, the places of the records and the view on them. */
export class GraphCanvas {
  private readonly cy: Core;
  private center = '';
  private selected = '';
  private wide = true;
  places = new Map<string, Point>();

  constructor(host: HTMLElement, reactions: Reactions) {
    this.cy = cytoscape({
      container: host,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      minZoom: 0.15,
      maxZoom: 2.5,
      multiClickDebounceTime: 280,
    } as cytoscape.CytoscapeOptions);
    this.cy.on('onetap', 'node.record', (event) => reactions.tap(event.target.id(), isTouch(event.originalEvent)));
    this.cy.on('dbltap', 'node.record', (event) => reactions.doubleTap(event.target.id()));
    this.cy.on('onetap', (event) => event.target === this.cy && reactions.nothing());
    this.cy.on('mouseover', 'node.record', () => (host.style.cursor = 'pointer'));
    this.cy.on('mouseout', 'node.record', () => (host.style.cursor = ''));
    lookWhereItStands(host);
  }

  /** Draws the data; what is drawn already keeps its place as long as the centre is the same. */
  show(center: string, nodes: GraphNode[], edges: GraphEdge[], colours: Colours, font: string) {
    const { width, height } = this.size();
    const wide = width > height;
    const known = new Set(nodes.map((node) => node.id));
    const drawable = edges.filter((edge) => known.has(edge.from) && known.has(edge.to));
    const afresh = center !== this.center || !this.places.has(center) || wide !== this.wide;
    const before = this.places.size;
    const texts = new Map(nodes.map((node) => [node.id, textOf(node, node.id === center)]));
    const rooms = new Map(nodes.map((node) => [node.id, roomOf(texts.get(node.id)!, node.id === center)]));
    this.places = layout({ center, nodes, edges: drawable, rooms, width, height }, afresh ? undefined : this.places);
    this.center = center;
    this.wide = wide;
    this.cy.batch(() => {
      this.cy.elements().remove();
      this.cy.add([
        ...nodes.flatMap((node) => this.recordOf(node, texts.get(node.id)!, colours)),
        ...drawable.map((edge) => this.linkOf(edge)),
      ]);
    });
    this.cy.style(drawing(colours, font));
    if (afresh || before !== this.places.size) {
      this.fit(afresh ? center : this.selected || center);
    }
  }

  /** Marks the selected record and what it is linked with; everything else steps back. */
  select(id: string) {
    this.selected = id;
    this.cy.batch(() => {
      this.cy.elements().removeClass('selected near far');
      const node = id ? this.cy.getElementById(id) : this.cy.collection();
      node.addClass('selected');
      if (node.nonempty() && id !== this.center) {
        const near = node.closedNeighborhood();
        node.connectedEdges().addClass('near');
        this.cy.elements().difference(near).not('.badge').addClass('far');
      }
    });
    if (id) {
      this.reveal(id);
    }
  }

  zoom(factor: number) {
    const { width, height } = this.size();
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** Shows everything or, when that would be too small to read, what is around the given record. */
  fit(around?: string) {
    this.cy.resize();
    this.cy.fit(undefined, 24);
    if (around && this.cy.zoom() < READABLE) {
      this.cy.fit(this.cy.getElementById(around).closedNeighborhood(), 24);
      this.zoomTo(Math.max(READABLE, Math.min(1, this.cy.zoom())), around);
    } else if (this.cy.zoom() > 1.15) {
      this.zoomTo(1.15);
    }
  }

  /** Where a record is drawn, in pixels from the corner of the canvas. */
  positionOf(id: string): Point | undefined {
    return this.cy.getElementById(id).renderedPosition();
  }

  destroy() {
    this.cy.destroy();
  }

  size() {
    return { width: this.cy.width() || 1, height: this.cy.height() || 1 };
  }

  private zoomTo(level: number, middle?: string) {
    this.cy.zoom(level);
    this.cy.center(middle ? this.cy.getElementById(middle) : undefined);
  }

  private reveal(id: string) {
    const at = this.cy.getElementById(id).renderedPosition();
    const { width, height } = this.size();
    const by = (value: number, end: number) => (value < 50 ? 90 - value : value > end - 60 ? end - 100 - value : 0);
    if (at) {
      this.cy.panBy({ x: by(at.x, width), y: by(at.y, height) });
    }
  }

  /** The label of a link to the centre stands at its outer end, where links have room between them. */
  private linkOf(edge: GraphEdge): ElementDefinition {
    const text = edge.since ? `${edge.label} · ${edge.since}` : edge.label;
    const end = edge.from === this.center ? 'target' : edge.to === this.center ? 'source' : 'middle';
    return { data: { id: `edge:${edge.id}`, source: edge.from, target: edge.to, text }, classes: `${lineOf(edge)} ${end}` };
  }

  private recordOf(node: GraphNode, text: string, colours: Colours): ElementDefinition[] {
    const place = this.places.get(node.id)!;
    const isCenter = node.id === this.center;
    const suggested = node.status && node.status !== 'ACCEPTED';
    const data = { id: node.id, text, shape: shapeOf(node.kind), colour: colours.kinds[node.kind] ?? colours.kinds.OTHER };
    const record = { data, position: { ...place }, classes: `record${isCenter ? ' center' : ''}${suggested ? ' suggested' : ''}` };
    if (!node.hidden) {
      return [record];
    }
    const count = `+${node.hidden}`;
    const reach = isCenter ? 22 : 15;
    const badge = { id: `badge:${node.id}`, text: count, width: 8 + count.length * 6.5 };
    return [record, { data: badge, position: { x: place.x + reach + 4, y: place.y - reach }, classes: 'badge' }];
  }
}

/**
 * Cytoscape remembers where on the screen its canvas is until it sees something scroll, and cannot see what scrolls
 * outside of a shadow root: clicks would then miss. So it is told before each of them.
 */
function lookWhereItStands(host: HTMLElement) {
  const tell = () => host.dispatchEvent(new Event('scroll'));
  for (const kind of ['mousemove', 'mousedown', 'touchstart', 'wheel']) {
    host.addEventListener(kind, tell, { capture: true, passive: true });
  }
}

function textOf(node: GraphNode, isCenter: boolean): string {
  const lines = wrapLabel(node.label, isCenter ? 22 : 18, node.sublabel ? 2 : 3);
  return [...lines, ...(node.sublabel ? wrapLabel(node.sublabel, 20, 1) : [])].join('\n');
}

function roomOf(text: string, isCenter: boolean): Room {
  const lines = text.split('\n');
  const longest = Math.max(...lines.map((line) => line.length));
  const [letter, row, half] = isCenter ? [8, 17, 24] : [6.9, 14.6, 17];
  return { width: Math.max(2 * half + 14, longest * letter), up: half, down: half + 6 + lines.length * row };
}

function isTouch(event: Event | undefined): boolean {
  return !!event && (event.type.startsWith('touch') || (event as PointerEvent).pointerType === 'touch');
}
