import map from '@svg-maps/vietnam';
import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { nearest, type Direction } from '../shared/direction';
import type { Caption } from '../shared/picture';
import { savingButtons } from '../shared/saving';
import { savingStyles } from '../shared/saving-styles';
import { archipelagos, frameOf } from './archipelagos';
import { fits, short } from './numbers';
import { styles } from './styles';
import { ARCHIPELAGOS, PROVINCES } from './provinces';
import { stepOf, stepsOf, type Step } from './steps';
import { nameOf, shapesOf, type Shape, type Unit } from './units';

const LOCATIONS: { id: string; path: string }[] = map.locations;
const PATHS = new Map(LOCATIONS.map(({ id, path }) => [id, path]));

/**
 * Vietnam's provinces coloured by a number, Hoàng Sa and Trường Sa always among them.
 *
 * @fires unit-open - the reader wants the page of `detail.id`
 */
@customElement('province-map')
export class ProvinceMap extends LitElement {
  static override styles = [...styles, savingStyles];

  @property({ attribute: false }) units: Unit[] = [];
  @property({ attribute: false }) texts: Record<string, string> = {};
  /** What the colours mean. */
  @property() measure = '';
  @property() selected = '';
  /** What stands around the picture when it is saved; without it, it cannot be. */
  @property({ attribute: false }) caption?: Caption;

  /** The unit under the pointer or the keyboard. */
  @state() private current = '';
  @state() private narrow = false;
  /** Units of the drawing in one pixel: what must stay readable is drawn in pixels. */
  @state() private scale = 1;
  @query('svg') private drawing!: SVGSVGElement;

  /** The unit that was already named below when the finger came down. */
  private known = '';
  private shapes: Shape[] = [];
  private steps: Step[] = [];
  private readonly resized = new ResizeObserver(() => this.measureRoom());

  override connectedCallback() {
    super.connectedCallback();
    void this.updateComplete.then(() => this.resized.observe(this.drawing));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('units')) {
      this.shapes = shapesOf(this.units, PROVINCES, ARCHIPELAGOS);
      this.steps = stepsOf(this.units.map((unit) => unit.value));
      this.current = '';
    }
  }

  private measureRoom() {
    const { clientWidth: width, clientHeight: height } = this.drawing;
    if (width) {
      this.narrow = width < 620;
      const frame = frameOf(this.narrow);
      this.scale = Math.max(frame.width / width, frame.height / height);
    }
  }

  private open(event: Event, unit: Unit) {
    const { ctrlKey, metaKey, shiftKey, button } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey || button) {
      return;
    }
    event.preventDefault();
    // A finger first learns what it touched; small provinces are easily missed.
    const byTouch = (event as PointerEvent).pointerType === 'touch';
    if (byTouch && this.known !== unit.id) {
      this.current = unit.id;
    } else {
      this.dispatchEvent(new CustomEvent('unit-open', { detail: { id: unit.id }, bubbles: true, composed: true }));
    }
  }

  private key(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      this.current = '';
    } else if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      const places = new Map(this.shapes.map(({ unit, x, y }) => [unit.id, { x, y }]));
      const next = nearest(this.current || this.entry(), places, event.key.slice(5).toLowerCase() as Direction);
      this.renderRoot.querySelector<SVGAElement>(`a[data-unit="${CSS.escape(next ?? '')}"]`)?.focus();
    }
  }

  /** The unit that Tab leads to; from there the arrow keys go on. */
  private entry(): string {
    const wanted = this.current || this.selected;
    return (this.shapes.find(({ unit }) => unit.id === wanted) ?? this.shapes[0])?.unit.id ?? '';
  }

  protected override render() {
    const frame = frameOf(this.narrow);
    const top = this.shapes.filter(({ unit }) => unit.id === this.current || unit.id === this.selected);
    const current = this.shapes.find(({ unit }) => unit.id === this.current)?.unit;
    return html`
      <svg
        viewBox="0 0 ${frame.width} ${frame.height}"
        role="group"
        aria-label=${this.texts.title ?? ''}
        aria-describedby="instructions"
        style="--px: ${this.scale}px"
        @keydown=${this.key}
        @pointerleave=${() => (this.current = '')}
      >
        <defs>
          <pattern id="no-data" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" class="ground" />
            <rect width="2" height="6" class="hatch" />
          </pattern>
        </defs>
        <g class="land" aria-hidden="true">${this.outlines(PROVINCES.map(([, path]) => path), 'edge')}</g>
        ${archipelagos(this.shapes, this.steps, this.texts, this.narrow, PATHS)}
        ${this.shapes.map((shape) => this.renderUnit(shape))}
        ${top.map(
          ({ unit, paths }) => svg`<g class="top ${unit.id === this.current ? 'current' : 'selected'}" aria-hidden="true">
            ${this.outlines(paths, 'edge')} ${this.outlines(paths, `fill step-${stepOf(unit.value, this.steps)}`)}
          </g>`,
        )}
        ${this.shapes.map((shape) => this.renderNumber(shape))}
      </svg>
      <div class="bar" aria-hidden="true">
        ${current ? html`<strong>${current.label}</strong> ${current.valueLabel ?? current.value ?? this.texts.noData}` : this.measure}
      </div>
      ${this.renderLegend()}
      <p class="credit">${this.texts.credit}</p>
      ${savingButtons(this, this.caption, this.texts, () => this.beforeSaving())}
      <p id="instructions" class="unseen">${this.texts.instructions}</p>
    `;
  }

  private async beforeSaving() {
    this.current = '';
    await this.updateComplete;
  }

  private renderUnit({ unit, paths }: Shape) {
    return svg`
      <a
        href=${unit.href ?? '#'}
        data-unit=${unit.id}
        data-code=${unit.code}
        aria-label=${nameOf(unit, this.texts)}
        tabindex=${unit.id === this.entry() ? 0 : -1}
        @pointerdown=${() => (this.known = this.current)}
        @click=${(event: Event) => this.open(event, unit)}
        @focus=${() => (this.current = unit.id)}
        @pointerenter=${(event: PointerEvent) => event.pointerType === 'mouse' && (this.current = unit.id)}
      >
        ${this.outlines(paths, 'edge')} ${this.outlines(paths, `fill step-${stepOf(unit.value, this.steps)}`)}
      </a>
    `;
  }

  private outlines(paths: string[], style: string) {
    return paths.map((path) => svg`<path class=${style} d=${PATHS.get(path) ?? ''} />`);
  }

  /** The number itself, where it has room: colour is never the only sign. */
  private renderNumber({ unit, x, y, room }: Shape) {
    const words = unit.value == null ? '' : short(unit.value, this.texts.locale);
    return words && fits(words, room / this.scale) ? svg`<text class="number" x=${x} y=${y} aria-hidden="true">${words}</text>` : nothing;
  }

  private renderLegend() {
    const { texts, units } = this;
    const kinds = new Set(units.map((unit) => stepOf(unit.value, this.steps)));
    const range = ({ from, to }: Step) => (from === to ? this.number(from) : `${this.number(from)} – ${this.number(to)}`);
    const item = (style: string, words?: string) => html`<li>
      <svg width="22" height="14" aria-hidden="true"><rect class="fill ${style}" width="22" height="14" rx="2" /></svg> ${words}
    </li>`;
    return html`
      <ul class="legend" aria-label=${texts.legend ?? ''}>
        ${kinds.has('none') ? item('step-none', texts.noData) : nothing} ${kinds.has('zero') ? item('step-zero', texts.none) : nothing}
        ${this.steps.map((step) => item(`step-${stepOf(step.to, this.steps)}`, range(step)))}
      </ul>
    `;
  }

  private number(value: number) {
    return value.toLocaleString(this.texts.locale || 'vi', { maximumFractionDigits: 1 });
  }
}

declare global {
  interface HTMLElementTagNameMap { 'province-map': ProvinceMap }
}
