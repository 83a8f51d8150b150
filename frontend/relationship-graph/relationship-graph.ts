import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { onColorSchemeChange } from '../shared/color-scheme';
import { bar } from './bar';
import type { GraphCanvas } from './canvas';
import { nearest, type Direction } from '../shared/direction';
import { coloursOf } from './drawing';
import type { GraphEdge, GraphNode } from './graph';
import { describeNode } from './labels';
import { legend } from './legend';
import { styles } from './styles';

type Texts = Record<string, string>;

/**
 * A record in the middle and its neighbours around it.
 *
 * @fires node-open - the reader wants the page of `detail.id`
 * @fires node-expand - the reader wants the neighbours of `detail.id`
 * @fires node-select - the reader moved to `detail.id`
 */
@customElement('relationship-graph')
export class RelationshipGraph extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) nodes: GraphNode[] = [];
  @property({ attribute: false }) edges: GraphEdge[] = [];
  @property() center = '';
  @property({ type: Boolean }) truncated = false;
  @property({ attribute: false }) texts: Texts = {};
  @property({ attribute: false }) kindLabels: Texts = {};

  @state() private selected = '';
  @query('.canvas') private host!: HTMLElement;

  private canvas?: GraphCanvas;
  private unwatch?: () => void;
  private readonly resized = new ResizeObserver(() => this.draw());

  override connectedCallback() {
    super.connectedCallback();
    this.unwatch = onColorSchemeChange(() => this.draw());
    void this.updateComplete.then(() => this.start());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.unwatch?.();
    this.canvas?.destroy();
    this.canvas = undefined;
  }

  /** Cytoscape is only fetched where a graph is shown. */
  private async start() {
    const { GraphCanvas } = await import('./canvas');
    if (this.isConnected && !this.canvas) {
      this.canvas = new GraphCanvas(this.host, {
        tap: (id, touch) => this.tap(id, touch),
        doubleTap: (id) => this.expand(id),
        nothing: () => this.select(''),
      });
      this.resized.observe(this.host);
      void this.drawInFont();
    }
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('center')) {
      this.selected = '';
    }
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('nodes') || changed.has('edges') || changed.has('center')) {
      void this.drawInFont();
    }
  }

  /** A canvas neither asks for a font nor redraws when it comes. */
  private async drawInFont() {
    const letters = this.nodes.map((node) => node.label).join('');
    const family = getComputedStyle(this).fontFamily;
    await Promise.allSettled([400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 12px ${family}`, letters)));
    this.draw();
  }

  /** Where a record is drawn, in pixels from the corner of the window. */
  positionOf(id: string) {
    const at = this.canvas?.positionOf(id);
    const { x, y } = this.host.getBoundingClientRect();
    return at && { x: x + at.x, y: y + at.y };
  }

  private draw() {
    if (!this.canvas || !this.host.clientWidth || !this.nodes.length) {
      return;
    }
    this.canvas.show(this.center, this.nodes, this.edges, coloursOf(this), getComputedStyle(this).fontFamily);
    this.canvas.select(this.selected);
  }

  /** A click opens at once for a mouse; a finger first selects, so that the bar below can be read before leaving. */
  private tap(id: string, touch: boolean) {
    const again = this.selected === id;
    this.select(id);
    if (id !== this.center && (!touch || again)) {
      this.fire('node-open', id);
    }
  }

  private select(id: string) {
    if (id !== this.selected) {
      this.selected = id;
      this.canvas?.select(id);
      if (id) {
        this.fire('node-select', id);
      }
    }
  }

  private expand(id: string) {
    this.select(id);
    this.fire('node-expand', id);
  }

  private fire(name: string, id: string) {
    this.dispatchEvent(new CustomEvent(name, { detail: { id }, bubbles: true, composed: true }));
  }

  private key(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.canvas) return;
    const current = this.selected || this.center;
    const keys: Record<string, () => void> = {
      Enter: () => this.fire('node-open', current),
      e: () => this.expand(current),
      ' ': () => this.expand(current),
      '+': () => this.canvas?.zoom(1.25),
      '=': () => this.canvas?.zoom(1.25),
      '-': () => this.canvas?.zoom(0.8),
      '0': () => this.canvas?.fit(),
      Home: () => this.select(this.center),
      Escape: () => this.select(''),
    };
    const action = event.key.startsWith('Arrow') ? () => this.move(event.key, current) : keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  }

  private move(key: string, current: string) {
    this.select(nearest(current, this.canvas!.places, key.slice(5).toLowerCase() as Direction) ?? current);
  }

  /** The wheel belongs to the page unless Ctrl is held: a graph in the middle must not stop the reader from scrolling. */
  private wheel = {
    handleEvent: (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) {
        event.stopPropagation();
      }
    },
    capture: true,
  };

  protected override render() {
    const t = this.texts;
    const node = this.nodes.find((one) => one.id === this.selected);
    return html`
      <div class="frame">
        <div class="stage" tabindex="0" role="application" aria-label=${t.title ?? ''} aria-describedby="instructions"
          @keydown=${this.key} @wheel=${this.wheel}>
          <div class="canvas" aria-hidden="true"></div>
        </div>
        <div class="tools">
          ${this.tool('+', t.zoomIn, () => this.canvas?.zoom(1.25))} ${this.tool('−', t.zoomOut, () => this.canvas?.zoom(0.8))}
          ${this.tool('⤢', t.fit, () => this.canvas?.fit())}
        </div>
        ${this.nodes.length > 1 ? nothing : html`<p class="empty">${t.empty}</p>`}
      </div>
      <div class="bar">${node ? this.renderSelected(node) : html`<span class="hint">${t.hint}</span>`}</div>
      ${this.truncated ? html`<p class="truncated">${t.truncated}</p>` : nothing} ${legend(this.nodes, this.edges, t, this.kindLabels)}
      <p id="instructions" class="unseen">${t.instructions}</p>
      <p class="unseen" aria-live="polite">${node ? describeNode(node, this.nodes, this.edges, t, this.kindLabels) : nothing}</p>
    `;
  }

  private renderSelected(node: GraphNode) {
    const open = node.id === this.center ? undefined : () => this.fire('node-open', node.id);
    return bar(node, this.texts, this.kindLabels, () => this.expand(node.id), open);
  }

  private tool(sign: string, name: string | undefined, action: () => void) {
    return html`<button aria-label=${name ?? ''} title=${name ?? ''} @click=${action}><span aria-hidden="true">${sign}</span></button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'relationship-graph': RelationshipGraph }
}
