import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { bar } from './bar';
import type { Reactions } from './canvas';
import { DrawnGraph } from './drawn-graph';
import type { GraphNode, Highlight } from './graph';
import { help } from './help';
import { commandOf } from './keys';
import { describeHidden, describeNode, describeTie, fill } from './labels';
import { legend } from './legend';
import { entriesOf } from './legend-entries';
import { Reader, type Host } from './reader';
import { styles } from './styles';
import { toolbar } from './toolbar';

type Texts = Record<string, string>;

/**
 * The network: records and what they are related to. Events for the page, each with `detail.id`:
 *
 * @fires node-select - the reader moved to a record, or away from all (then the id is empty)
 * @fires node-open - the reader wants its page
 * @fires node-expand - the reader wants its hidden neighbours, those of `detail.kind` if there is one
 * @fires node-collapse - the reader wants those away that hang on it alone
 * @fires node-hide - the reader wants it away
 * @fires node-pin - the reader put it at `detail.x`, `detail.y`
 * @fires node-unpin - the reader let it go
 * @fires edge-select - the reader chose a link
 */
@customElement('relationship-graph')
export class RelationshipGraph extends DrawnGraph implements Host {
  static override styles = styles;

  @query('.stage') private stage!: HTMLElement;
  @query('.beside') private beside!: HTMLElement;

  private readonly reader = new Reader(this);
  protected readonly reactions: Reactions = {
    tap: (hit, touch, count) => this.reader.tap(hit, touch, count),
    menu: (hit) => this.reader.menu(hit),
    pinned: (id, at) => this.reader.pin(id, at),
    movable: () => this.actions.includes('pin'),
    drawn: () => this.follow(),
    hover: (id) => this.point(id),
  };

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('nodes');
    if (changed.has('center') && this.openOnClick) {
      this.reader.select('', true);
    }
    if (changed.has('nodes') || changed.has('edges')) {
      this.reader.lookAgain();
    }
    if (before?.length && !changed.has('center')) {
      this.reader.news = this.changeOf(before);
    }
  }

  protected override updated(changed: PropertyValues<this>) {
    this.redraw(changed);
    this.canvas?.mark(this.reader.selected, this.marked);
  }

  /** A link that was chosen stands out like an answer. */
  private get marked(): Highlight {
    const edge = this.edges.find(({ id }) => id === this.reader.edge);
    return edge ? { nodes: [edge.from, edge.to], edges: [edge.id], numbered: false } : this.highlighted;
  }

  private changeOf(before: GraphNode[]): string {
    const known = new Set(before.map(({ id }) => id));
    const added = this.nodes.filter(({ id }) => !known.has(id)).length;
    const removed = before.length + added - this.nodes.length;
    return added || removed ? fill(this.texts.changed, added, removed, this.nodes.length) : '';
  }

  /** Selects a record without telling the page, which wanted it. */
  setSelected(id: string) {
    this.reader.select(id, true);
  }

  focusTools() {
    void this.updateComplete.then(() => (this.beside.querySelector<HTMLElement>('.kinds button') ?? this.beside.querySelector<HTMLElement>('button'))?.focus());
  }

  focusPicture() {
    this.stage.focus();
  }

  focusHelp() {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.keys button')?.focus());
  }

  /** The tools stay beside the selected record whatever moves. */
  private follow() {
    const at = this.canvas?.positionOf(this.reader.selected);
    const { clientWidth: width, clientHeight: height } = this.host;
    const seen = !!at && at.x > 0 && at.y > 0 && at.x < width && at.y < height;
    this.beside.hidden = !seen || this.openOnClick || !this.actions.length;
    if (at && !this.beside.hidden) {
      const reach = this.canvas!.reachOf(this.reader.selected) + 10;
      const left = Math.max(4, Math.min(width - this.beside.offsetWidth - 52, at.x - this.beside.offsetWidth / 2));
      const top = at.y - reach - this.beside.offsetHeight;
      this.beside.style.translate = `${Math.round(left)}px ${Math.round(top < 4 ? at.y + reach + 36 : top)}px`;
    }
  }

  private point(id: string) {
    const node = this.nodes.find((one) => one.id === id);
    this.host.style.cursor = node ? 'pointer' : '';
    this.host.title = node ? [node.label, node.sublabel, describeHidden(node, this.texts)].filter(Boolean).join('\n') : '';
  }

  private key(event: KeyboardEvent) {
    const command = commandOf(event);
    if (command && this.canvas) {
      event.preventDefault();
      this.reader.run(command);
    }
  }

  /** On a record's page the wheel belongs to the page unless Ctrl is held: a graph in the middle must not stop scrolling. */
  private wheel = {
    handleEvent: (event: WheelEvent) => {
      if (this.openOnClick && !event.ctrlKey && !event.metaKey) {
        event.stopPropagation();
      }
    },
    capture: true,
  };

  protected override render() {
    const t = this.texts;
    const { reader } = this;
    const node = this.nodes.find((one) => one.id === reader.selected);
    return html`
      <div class="frame ${this.openOnClick ? 'in-page' : ''}">
        <div class="stage" tabindex="0" role="application" aria-label=${t.title ?? ''} aria-describedby="instructions"
          @keydown=${this.key} @wheel=${this.wheel}>
          <div class="canvas" aria-hidden="true"></div>
        </div>
        <div class="beside" hidden role="group" aria-label=${t.tools ?? ''} @keydown=${this.leaveTools}>
          ${node && !this.openOnClick ? this.renderTools(node) : nothing}
        </div>
        <div class="tools">
          ${this.tool('+', t.zoomIn, () => this.canvas?.camera.zoom(1.25))} ${this.tool('−', t.zoomOut, () => this.canvas?.camera.zoom(0.8))}
          ${this.tool('⤢', t.fit, () => this.canvas?.camera.fit())} ${this.tool('?', t.keys, () => reader.help())}
        </div>
        ${this.nodes.length > 1 ? nothing : html`<p class="empty">${t.empty}</p>`}
        ${reader.helping ? help(this.actions, t, () => reader.help()) : nothing}
      </div>
      <div class="bar">${this.renderChosen(node)}</div>
      ${this.truncated ? html`<p class="truncated">${t.truncated}</p>` : nothing}
      ${legend(entriesOf(this.nodes, this.edges, t, this.kindLabels), t)}
      <p id="instructions" class="unseen">${t.instructions}</p>
      <p class="unseen" aria-live="polite">${reader.news} ${this.words(node)}</p>
    `;
  }

  private words(node: GraphNode | undefined) {
    const edge = this.edges.find(({ id }) => id === this.reader.edge);
    const step = node && this.highlighted.numbered ? this.highlighted.nodes.indexOf(node.id) + 1 : 0;
    const told = node ? describeNode(node, this.nodes, this.edges, this.texts, this.kindLabels) : '';
    const state = [step ? fill(this.texts.step, step) : '', node && this.pins[node.id] ? this.texts.isPinned : ''];
    return edge ? describeTie(edge, this.nodes, this.texts) : [...state, told].filter(Boolean).join('. ');
  }

  private renderChosen(node: GraphNode | undefined) {
    const edge = this.edges.find(({ id }) => id === this.reader.edge);
    if (edge) {
      return html`<span class="name">${describeTie(edge, this.nodes, this.texts)}</span>`;
    }
    if (!node) {
      return html`<span class="hint">${this.openOnClick ? this.texts.hint : this.texts.hintSelect}</span>`;
    }
    const expand = this.openOnClick ? () => this.reader.act('expand') : undefined;
    const open = this.openOnClick && node.id !== this.center ? () => this.reader.act('open') : undefined;
    return bar(node, this.texts, this.kindLabels, expand, open);
  }

  private renderTools(node: GraphNode) {
    const { reader, actions, texts } = this;
    return toolbar({
      node,
      actions,
      texts,
      pinned: !!this.pins[node.id],
      choosing: reader.choosing,
      act: (action) => reader.act(action),
      choose: () => reader.kinds(),
      expand: (kind) => reader.expand(kind),
    });
  }

  private leaveTools(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      this.focusPicture();
    }
  }

  private tool(sign: string, name: string | undefined, action: () => void) {
    return html`<button aria-label=${name ?? ''} title=${name ?? ''} @click=${action}><span aria-hidden="true">${sign}</span></button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'relationship-graph': RelationshipGraph }
}
