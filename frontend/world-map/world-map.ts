import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ARCHIPELAGOS as WITH_ISLANDS, PROVINCES } from '../province-map/provinces';
import { stepsOf, type Step } from '../province-map/steps';
import { shapesOf } from '../province-map/units';
import { nearest, type Direction, type Point } from '../shared/direction';
import type { Caption } from '../shared/picture';
import { savingButtons } from '../shared/saving';
import { savingStyles } from '../shared/saving-styles';
import { arcsOf, type Arc, type Tie } from './arcs';
import { legendOf } from './legend';
import { world, type World } from './outlines';
import type { Place } from './place';
import { PLACES } from '../shared/places';
import { scene } from './scene';
import { styles } from './styles';
import { Travel } from './travel';
import { ARCHIPELAGOS, onTheGlobe } from './vietnam';
import { around, type View, type Window } from './view';

/**
 * The world around Vietnam: countries shaded by a number, or ties as arcs. Hoàng Sa and Trường Sa are always in it.
 *
 * @fires place-open - the reader wants the place `detail.id`
 */
@customElement('world-map')
export class WorldMap extends LitElement {
  static override styles = [...styles, savingStyles];

  @property({ attribute: false }) places: Place[] = [];
  @property({ attribute: false }) ties: Tie[] = [];
  @property({ attribute: false }) texts: Record<string, string> = {};
  /** Names of kinds and activities, by "kind." or "activity." and their code. */
  @property({ attribute: false }) names: Record<string, string> = {};
  @property({ attribute: false }) caption?: Caption;
  /** What colours or arcs mean. */
  @property() measure = '';
  /** The place whose ties are shown. */
  @property() chosen = '';

  @state() private world?: World;
  @state() private current = '';
  @state() private narrow = false;
  /** Units of the window in one pixel. */
  @state() private scale = 1;

  private points = new Map<string, Point>();
  private steps: Step[] = [];
  private arcs: Arc[] = [];
  private readonly travel = new Travel(
    this,
    () => ({ ...this.window, scale: this.scale }),
    () => this.whole(),
  );
  private readonly resized = new ResizeObserver(() => this.measureRoom());

  override connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
    void world().then((drawn) => (this.world = drawn));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues) {
    const drawn = this.world;
    if (!drawn) {
      return;
    }
    if (['places', 'ties', 'world'].some((name) => changed.has(name))) {
      const provinces = this.places.filter(({ members }) => members.length);
      const shapes = shapesOf(provinces.map((place) => ({ ...place, code: '' })), PROVINCES, WITH_ISLANDS);
      this.points = new Map([
        ...PLACES.map(([code, , x, y]) => [code, drawn.at([x, y])] as const),
        ...shapes.map(({ unit, x, y }) => [unit.id, drawn.at(onTheGlobe({ x, y }))] as const),
      ]);
      this.steps = stepsOf(this.places.map(({ value }) => value));
      this.arcs = arcsOf(this.ties, this.points);
      this.current = '';
      this.travel.view = this.whole();
    } else if (changed.has('narrow')) {
      this.travel.view = this.whole();
    }
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('world')) {
      this.measureRoom();
    }
  }

  private get window(): Window {
    const drawing = this.world!.size;
    return { width: this.narrow ? drawing.width / 2 : drawing.width, height: drawing.height, drawing };
  }

  /** Where the islands lie: whatever is shown first, or saved, shows them. */
  private islands(): Point[] {
    return ARCHIPELAGOS.flatMap(({ islands }) => islands.map((place) => this.world!.at(place)));
  }

  /** All ties as near as can be; without any, as much of the world as the window holds. */
  private whole(): View {
    const ends = this.ties.flatMap(({ from, to }) => [from, to]).flatMap((id) => this.points.get(id) ?? []);
    const islands = this.islands();
    return ends.length ? around([...ends, ...islands], this.window) : around(islands, this.window, 1);
  }

  private measureRoom() {
    const width = this.clientWidth;
    if (width && this.world) {
      this.narrow = width < 620;
      this.scale = this.window.width / width;
    }
  }

  private open(event: Event, id: string) {
    const { ctrlKey, metaKey, shiftKey, button } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey || button) {
      return;
    }
    event.preventDefault();
    if (!this.travel.dragged && this.shown().some((place) => place.id === id)) {
      this.dispatchEvent(new CustomEvent('place-open', { detail: { id }, bubbles: true, composed: true }));
    }
    this.travel.release();
  }

  private key(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === 'Escape') {
      this.current = '';
    } else if (this.travel.key(event)) {
      event.preventDefault();
    } else if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      this.go(event.key.slice(5).toLowerCase() as Direction);
    }
  }

  private go(direction: Direction) {
    const places = new Map(this.shown().map(({ id }) => [id, this.points.get(id)!]));
    const next = nearest(this.current || this.entry(), places, direction);
    if (next) {
      this.renderRoot.querySelector<SVGAElement>(`a[data-place="${CSS.escape(next)}"]`)?.focus();
    }
  }

  private reach(id: string) {
    this.current = id;
    const point = this.points.get(id);
    if (point) {
      this.travel.show(point);
    }
  }

  /** The places that can be gone to: those with something to tell and a place in the drawing. */
  private shown(): Place[] {
    return this.places.filter(({ id }) => this.points.has(id));
  }

  private entry(): string {
    const shown = this.shown();
    const wanted = this.current || this.chosen;
    return (shown.find(({ id }) => id === wanted) ?? shown[0])?.id ?? '';
  }

  /** The picture to be saved shows the archipelagos, whatever part of the world the reader looks at. */
  private async beforeSaving() {
    this.current = '';
    if (!this.travel.isShowing(this.islands())) {
      this.travel.home();
    }
    await this.updateComplete;
  }

  protected override render() {
    const drawn = this.world;
    const current = this.places.find(({ id }) => id === this.current);
    return html`
      <div class="frame ${this.travel.view.k > 1 ? 'near' : ''}">${drawn ? this.renderWorld(drawn) : nothing} ${this.renderTools()}</div>
      <div class="bar" aria-hidden="true">
        ${current ? html`<strong>${current.label}</strong> ${current.valueLabel ?? ''}` : this.measure}
      </div>
      ${legendOf(this.places, this.ties, this.steps, this.texts, this.names)}
      <p class="credit">${this.texts.credit}</p>
      ${savingButtons(this, this.caption, this.texts, () => this.beforeSaving())}
      <p id="instructions" class="unseen">${this.texts.instructions}</p>
    `;
  }

  private renderTools() {
    const button = (words: string | undefined, sign: string, act: () => void) =>
      html`<button type="button" aria-label=${words ?? ''} title=${words ?? ''} @click=${act}>${sign}</button>`;
    return html`<div class="tools">
      ${button(this.texts.zoomIn, '+', () => this.travel.zoom(1.6))} ${button(this.texts.zoomOut, '−', () => this.travel.zoom(1 / 1.6))}
      ${button(this.texts.fit, '⤢', () => this.travel.home())}
    </div>`;
  }

  private renderWorld(drawn: World) {
    const { window } = this;
    const { view } = this.travel;
    const px = this.scale / view.k;
    return html`
      <svg
        viewBox="0 0 ${window.width} ${window.height}"
        role="group"
        aria-label=${this.texts.title ?? ''}
        aria-describedby="instructions"
        style="--px: ${px}px"
        @keydown=${this.key}
        @wheel=${this.travel.wheel}
        @pointerdown=${this.travel.grasp}
        @pointermove=${this.travel.drag}
        @dragstart=${(event: Event) => event.preventDefault()}
        @pointerleave=${() => (this.current = '')}
      >
        ${scene({
          world: drawn,
          window,
          view,
          px,
          places: this.shown(),
          points: this.points,
          steps: this.steps,
          arcs: this.arcs,
          current: this.current,
          chosen: this.chosen,
          entry: this.entry(),
          texts: this.texts,
          open: (event, id) => this.open(event, id),
          focused: (id) => this.reach(id),
          pointed: (event, id) => event.pointerType === 'mouse' && (this.current = id),
        })}
      </svg>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'world-map': WorldMap }
}
