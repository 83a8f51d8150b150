import { LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { onColorSchemeChange } from '../shared/color-scheme';
import type { GraphCanvas, Reactions } from './canvas';
import { coloursOf, lightColoursOf } from './colours';
import type { Action, GraphEdge, GraphNode, Highlight, Layout, Point } from './graph';
import { entriesOf } from './legend-entries';

type Texts = Record<string, string>;

/** What the picture is made of. */
const DRAWN = ['nodes', 'edges', 'center', 'layout', 'pins', 'groupLabels'] as const;

/** The drawn side of the element: what the page gives, put on a canvas and into files. */
export abstract class DrawnGraph extends LitElement {
  @property({ attribute: false }) nodes: GraphNode[] = [];
  @property({ attribute: false }) edges: GraphEdge[] = [];
  @property() center = '';
  @property({ type: Boolean }) truncated = false;
  @property() layout: Layout = 'RINGS';
  @property({ attribute: false }) pins: Record<string, Point> = {};
  @property({ attribute: false }) highlighted: Highlight = { nodes: [], edges: [], numbered: false };
  @property({ attribute: false }) actions: Action[] = [];
  @property({ type: Boolean }) openOnClick = false;
  @property({ attribute: false }) texts: Texts = {};
  @property({ attribute: false }) kindLabels: Texts = {};
  @property({ attribute: false }) groupLabels: Texts = {};

  @query('.canvas') protected host!: HTMLElement;

  canvas?: GraphCanvas;
  private unwatch?: () => void;
  /** Done when all that was asked for is drawn. */
  private drawing: Promise<unknown> = Promise.resolve();
  private readonly resized = new ResizeObserver(() => this.canvas?.resize() && this.draw());

  /** What the reader's doings on the canvas lead to. */
  protected abstract readonly reactions: Reactions;

  override connectedCallback() {
    super.connectedCallback();
    this.unwatch = onColorSchemeChange(() => this.draw());
    this.drawing = this.updateComplete.then(() => this.start());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.unwatch?.();
    this.canvas?.destroy();
    this.canvas = undefined;
  }

  /** What draws is only fetched where a graph is shown. */
  private async start() {
    const { GraphCanvas } = await import('./canvas');
    if (this.isConnected && !this.canvas) {
      this.canvas = new GraphCanvas(this.host, this.reactions);
      this.resized.observe(this.host);
      await this.drawInFont();
    }
  }

  /** Draws what of this has changed. */
  protected redraw(changed: Map<PropertyKey, unknown>) {
    if (DRAWN.some((name) => changed.has(name))) {
      this.drawing = this.drawInFont();
    }
  }

  /** A canvas neither asks for a font nor redraws when it comes. */
  private async drawInFont() {
    const letters = [...new Set(this.nodes.map((node) => node.label).join(''))].join('');
    const family = getComputedStyle(this).fontFamily;
    await Promise.allSettled([400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 12px ${family}`, letters)));
    await this.draw();
  }

  private async draw() {
    if (this.canvas && this.host.clientWidth && this.nodes.length) {
      const { center, nodes, edges, layout, pins, groupLabels, texts } = this;
      const archipelagos = { hoangSa: texts.hoangSa, truongSa: texts.truongSa };
      const shown = { center, nodes, edges, layout, pins, groupLabels, archipelagos };
      await this.canvas.show(shown, coloursOf(this), getComputedStyle(this).fontFamily);
    }
  }

  /** Forgets where things stood and lays them out again, but for what is pinned. */
  arrange() {
    this.canvas?.forget();
    this.drawing = this.draw();
  }

  /** Where a record is drawn, in pixels from the corner of the window. */
  positionOf(id: string) {
    const at = this.canvas?.positionOf(id);
    const { x, y } = this.host.getBoundingClientRect();
    return at && { x: x + at.x, y: y + at.y };
  }

  /** The whole picture as an SVG that needs nothing else. */
  async toSvg(title: string): Promise<string> {
    const { svgOf } = await this.saving();
    return svgOf(this.canvas!.scene, this.sheet(title), getComputedStyle(this).fontFamily);
  }

  /** Has the browser save the whole picture. */
  async download(form: 'svg' | 'png', title: string, fileName: string) {
    const { pngOf, save } = await this.saving();
    const image = form === 'png'
      ? await pngOf(this.canvas!.scene, this.sheet(title), getComputedStyle(this).fontFamily)
      : new Blob([await this.toSvg(title)], { type: 'image/svg+xml' });
    save(image, `${fileName}.${form}`);
  }

  private async saving() {
    await this.updateComplete;
    await this.drawing;
    return import('./saving');
  }

  private sheet(title: string) {
    return { title, entries: entriesOf(this.nodes, this.edges, this.texts, this.kindLabels), colours: lightColoursOf(this) };
  }
}
