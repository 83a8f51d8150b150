import { scaleUtc } from 'd3-scale';
import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Caption } from '../shared/picture';
import { savingButtons } from '../shared/saving';
import { savingStyles } from '../shared/saving-styles';
import type { Crossing, Entry, Lane, Texts } from './entries';
import { DAY, HEAD, ROW, arrange, at, beside, dayOf, extentOf, markOf, named, type Band, type Placed, type Side } from './layout';
import { legend } from './legend';
import { centre, mark } from './marks';
import { styles } from './styles';
import { TimeZoom } from './zoom';

/**
 * What a record has had over time: ties as bars, what happened as points, each in the lane of the province that held
 * it, mergers as lines through all of it.
 *
 * @fires entry-open - the reader wants the page of `detail.id`
 * @fires range-change - the reader looks at `detail.from` to `detail.to`, both empty for the whole
 */
@customElement('time-line')
export class TimeLine extends LitElement {
  static override styles = [savingStyles, ...styles];

  @property({ attribute: false }) lanes: Lane[] = [];
  @property({ attribute: false }) entries: Entry[] = [];
  @property({ attribute: false }) crossings: Crossing[] = [];
  @property({ attribute: false }) texts: Texts = {};
  @property({ attribute: false }) kinds: Texts = {};
  @property({ attribute: false }) caption?: Caption;
  @property() today = '';
  @property() from = '';
  @property() to = '';

  @state() private shown: [number, number] = [0, 1];
  @state() private current = '';
  @state() private width = 0;
  @state() private printing = false;
  @query('svg.picture') private drawing!: SVGSVGElement;

  private zoom?: TimeZoom;
  private whole: [number, number] = [0, 1];
  private bands: Band[] = [];
  private height = 0;
  private known = '';
  private told = '';
  private telling?: ReturnType<typeof setTimeout>;
  private readonly resized = new ResizeObserver(() => (this.width = this.drawing.clientWidth || this.width));
  private readonly print = ({ type }: Event) => {
    this.printing = type === 'beforeprint';
  };

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.print);
    window.addEventListener('afterprint', this.print);
    void this.updateComplete.then(() => this.resized.observe(this.drawing));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.print);
    window.removeEventListener('afterprint', this.print);
    this.resized.disconnect();
    clearTimeout(this.telling);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (['lanes', 'entries', 'crossings', 'today', 'width'].some((name) => changed.has(name)) && this.today) {
      const today = at(this.today);
      this.whole = extentOf(this.entries, this.crossings, today);
      ({ bands: this.bands, height: this.height } = arrange(this.lanes, this.entries, this.whole, today, this.width || 900));
    }
  }

  protected override updated(changed: PropertyValues) {
    if (!this.width) {
      return;
    }
    this.zoom ??= new TimeZoom(this.drawing, (shown, byReader) => this.move(shown, byReader));
    if (['entries', 'width', 'from', 'to', 'today'].some((name) => changed.has(name))) {
      this.zoom.span(this.whole, this.width);
      this.told = `${this.from}/${this.to}`;
      this.zoom.show([this.from ? at(this.from) : this.whole[0], this.to ? at(this.to) + DAY : this.whole[1]]);
    }
  }

  /** What is looked at is told once the reader rests. */
  private move(shown: [number, number], byReader: boolean) {
    this.shown = shown;
    clearTimeout(this.telling);
    if (byReader) {
      this.telling = setTimeout(() => this.tell(), 400);
    }
  }

  private tell() {
    const all = this.shown[1] - this.shown[0] > (this.whole[1] - this.whole[0]) * 0.999;
    const detail = all ? { from: '', to: '' } : { from: dayOf(this.shown[0]), to: dayOf(this.shown[1] - DAY) };
    const told = `${detail.from}/${detail.to}`;
    if (told !== this.told) {
      this.told = told;
      this.dispatchEvent(new CustomEvent('range-change', { detail, bubbles: true, composed: true }));
    }
  }

  /** How wide it is drawn: on paper as wide as a sheet is for this height. */
  private get across() {
    return this.printing ? Math.max(this.width, this.height * 1.75) : this.width || 900;
  }

  private get scale() {
    return scaleUtc(this.printing ? this.whole : this.shown, [0, this.across]);
  }

  private get places(): Placed[] {
    return this.bands.flatMap((band) => band.places);
  }

  private open(event: Event, entry: Entry) {
    const { ctrlKey, metaKey, shiftKey, button } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey || button) {
      return;
    }
    event.preventDefault();
    // A finger first learns what it touched.
    if ((event as PointerEvent).pointerType === 'touch' && this.known !== entry.id) {
      this.current = entry.id;
    } else {
      this.dispatchEvent(new CustomEvent('entry-open', { detail: { id: entry.id }, bubbles: true, composed: true }));
    }
  }

  private key(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const keys: Record<string, () => void> = {
      '+': () => this.zoom?.by(1.5),
      '=': () => this.zoom?.by(1.5),
      '-': () => this.zoom?.by(1 / 1.5),
      '0': () => this.zoom?.show(this.whole),
      PageUp: () => this.zoom?.pan(-5),
      PageDown: () => this.zoom?.pan(5),
      Home: () => this.step(0),
      End: () => this.step(-1),
    };
    const action = event.key.startsWith('Arrow') ? () => this.go(event.key.slice(5).toLowerCase()) : keys[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  }

  /** Left and right go through a lane in time, up and down to the next row. */
  private go(direction: string) {
    const here = this.places.find(({ entry }) => entry.id === this.entry());
    if (!here) {
      return;
    }
    if (direction === 'left' || direction === 'right') {
      const lane = this.inTime(here.entry.lane);
      this.focusOn(lane[lane.indexOf(here) + (direction === 'right' ? 1 : -1)]);
    } else {
      this.focusOn(beside(here, this.places, direction === 'down'));
    }
  }

  private step(place: number) {
    const here = this.places.find(({ entry }) => entry.id === this.entry());
    this.focusOn(here && this.inTime(here.entry.lane).at(place));
  }

  private inTime(lane: string) {
    return this.places.filter(({ entry }) => entry.lane === lane).sort((a, b) => a.from - b.from || a.y - b.y);
  }

  private focusOn(placed?: Placed) {
    if (placed) {
      this.renderRoot.querySelector<SVGAElement>(`a[data-entry="${CSS.escape(placed.entry.id)}"]`)?.focus();
    }
  }

  /** What the keyboard reaches is brought into the picture. */
  private reach(placed: Placed) {
    this.current = placed.entry.id;
    const x = this.scale;
    const [left, right] = placed.entry.lasting ? [x(placed.from), x(placed.to)] : [x(centre(placed)), x(centre(placed))];
    if (right < 8 || left > this.width - 8) {
      this.zoom?.centre(right < 8 ? right : left);
    }
  }

  private entry() {
    return this.places.some(({ entry }) => entry.id === this.current) ? this.current : (this.places[0]?.entry.id ?? '');
  }

  protected override render() {
    const { texts, height } = this;
    const current = this.entries.find(({ id }) => id === this.current);
    return html`
      <div class="tools" role="toolbar" aria-label=${texts.tools ?? ''}>
        ${this.tool('earlier', '‹', () => this.zoom?.pan(-5))} ${this.tool('later', '›', () => this.zoom?.pan(5))}
        ${this.tool('zoomIn', '+', () => this.zoom?.by(1.5))} ${this.tool('zoomOut', '−', () => this.zoom?.by(1 / 1.5))}
        <button @click=${() => this.zoom?.show(this.whole)}>${texts.fit}</button>
        <span class="space"></span>
        ${savingButtons(this, this.caption, texts, () => this.updateComplete)}
        <button @click=${() => window.print()}>${texts.print}</button>
      </div>
      <div class="frame">
        <svg
          class="picture"
          viewBox="0 0 ${this.across} ${height || 100}"
          style="height: ${height}px"
          role="group"
          aria-label=${this.caption?.title ?? ''}
          aria-describedby="instructions"
          @keydown=${this.key}
          @pointerleave=${() => (this.known = '')}
        >
          ${this.ground()} ${this.bands.map((band) => this.band(band))} ${this.lines()}
        </svg>
      </div>
      <div class="bar">
        ${current
          ? html`<span><strong>${current.label}</strong> ${current.description}</span>
              <button class="main" @click=${() => this.fire(current)}>${texts.open}</button>`
          : html`<span class="hint">${texts.hint}</span>`}
      </div>
      ${legend(this.entries, this.lanes, texts, this.kinds)}
      <div class="caption">${this.caption?.lines.map((line) => html`<p>${line}</p>`)}</div>
      <p id="instructions" class="unseen">${texts.instructions}</p>
    `;
  }

  private fire(entry: Entry) {
    this.dispatchEvent(new CustomEvent('entry-open', { detail: { id: entry.id }, bubbles: true, composed: true }));
  }

  private tool(name: string, sign: string, act: () => void) {
    return html`<button class="sign" title=${this.texts[name] ?? ''} aria-label=${this.texts[name] ?? ''} @click=${act}>${sign}</button>`;
  }

  private ground() {
    const x = this.scale;
    const marks = x.ticks(Math.max(2, Math.floor(this.across / 90))).map(Number);
    const gap = (marks[1] ?? marks[0] ?? 0) - (marks[0] ?? 0);
    const each = Math.ceil(76 / Math.max(x(gap) - x(0), 1));
    return svg`
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="stripe" width="2" height="5" />
        </pattern>
        <linearGradient id="fade"><stop class="none" offset="0" /><stop class="full" offset="0.9" /></linearGradient>
      </defs>
      <g aria-hidden="true">
        ${this.bands.map(({ lane, y, height }) => svg`<rect class="band ${lane.merged ? 'past' : ''}" x="0" y=${y} width=${this.across} height=${height} />`)}
        ${marks.map((moment, number) => svg`
          <line class="grid" x1=${x(moment)} x2=${x(moment)} y1="20" y2=${this.height} />
          ${number % each ? nothing : svg`<text class="mark" x=${x(moment)} y="14">${markOf(moment, gap)}</text>`}`)}
      </g>
    `;
  }

  private band({ lane, y, places }: Band) {
    const x = this.scale;
    const points = places.filter(({ entry }) => !entry.lasting);
    const names = named(points.map((placed) => ({ id: placed.entry.id, label: placed.entry.label, x: x(centre(placed)), y: placed.y })), this.across);
    return svg`
      <g role="group" aria-label=${[lane.label, lane.note].filter(Boolean).join(', ')}>
        ${repeat(places, ({ entry }) => entry.id, (placed) => this.place(placed, lane, x, names))}
        <text class="lane" x="8" y=${y + 14} aria-hidden="true">${lane.label}${lane.note ? svg`<tspan class="note" dx="8">${lane.note}</tspan>` : nothing}</text>
      </g>
    `;
  }

  private place(placed: Placed, lane: Lane, x: (moment: number) => number, names: Map<string, Side>) {
    const { entry } = placed;
    return svg`
      <a
        href=${entry.href}
        class="entry ${entry.kind.toLowerCase()} ${entry.look}"
        data-entry=${entry.id}
        aria-label=${entry.description}
        tabindex=${entry.id === this.entry() ? 0 : -1}
        @pointerdown=${() => (this.known = this.current)}
        @click=${(event: Event) => this.open(event, entry)}
        @focus=${() => this.reach(placed)}
        @pointerenter=${(event: PointerEvent) => event.pointerType === 'mouse' && (this.current = entry.id)}
      >
        ${mark(placed, lane, x, this.across, names.get(entry.id))}
      </a>
    `;
  }

  private lines() {
    const x = this.scale;
    const line = (moment: number, style: string, label: string, y: number) => {
      const place = x(moment);
      const side = place > this.across * 0.6 ? 'end' : '';
      return place < 0 || place > this.across
        ? nothing
        : svg`<g class=${style}>
            <line x1=${place} x2=${place} y1=${y - 10} y2=${this.height} />
            <text class=${side} x=${place + (side ? -5 : 5)} y=${y}>${label}</text>
          </g>`;
    };
    return svg`<g aria-hidden="true">
      ${this.crossings.map(({ on, label }) => line(at(on), 'crossing', label, 31))}
      ${this.today ? line(at(this.today), 'today', this.texts.today ?? '', HEAD - ROW + 20) : nothing}
    </g>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'time-line': TimeLine }
}
