import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dayAt, stopOf, stops, written, yearFrom } from './days';
import { styles } from './styles';

/** How long a year is looked at before the next one comes. */
const PAUSE = 900;

/** Keys that are held down do not ask for every day they pass. */
const REST = 200;

/**
 * Chooses a day between two, or all times, and plays through the years: the next one comes when the page has shown the
 * one before.
 *
 * @fires day-change - the reader wants the picture of `detail.day`, an ISO date; empty for all times
 */
@customElement('time-slider')
export class TimeSlider extends LitElement {
  static override styles = styles;

  @property() day = '';
  @property() first = '1984-01-01';
  @property() last = '2026-01-01';
  @property() merger = '2025-07-01';
  @property({ type: Number }) provinces = 0;
  /** Goes up with each picture that the page shows. */
  @property({ type: Number }) shown = 0;
  @property({ attribute: false }) texts: Record<string, string> = {};

  @state() private moving?: string;
  @state() private playing = false;
  private timer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('day')) {
      this.moving = undefined;
    }
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('shown') && this.playing) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.next(), PAUSE);
    }
  }

  protected override render() {
    const { texts, span } = this;
    const day = this.moving ?? this.day;
    const share = (stop: number) => (100 * stop) / stops(span);
    return html`
      <div class="buttons">
        <button aria-pressed=${this.playing} @click=${this.togglePlay}>
          <span aria-hidden="true">${this.playing ? '❚❚' : '▶'}</span>${this.playing ? texts.pause : texts.play}
        </button>
        <button aria-label=${texts.back} @click=${() => this.step(-1)}>−1</button>
        <button aria-label=${texts.forward} @click=${() => this.step(1)}>+1</button>
        <button class="all" aria-pressed=${!day} @click=${() => this.choose('')}>${texts.all}</button>
      </div>
      <div class="track">
        <input
          type="range"
          min="0"
          max=${stops(span)}
          aria-label=${texts.label}
          aria-valuetext=${day ? written(day) : texts.all}
          .value=${String(stopOf(day, span))}
          @input=${this.slide}
        />
        <div class="marks" aria-hidden="true">
          <span class="start">${written(span.first).slice(-4)}</span>
          <span class="merger" style="left: ${share(stopOf(this.merger, span))}%">${texts.merger}</span>
        </div>
      </div>
      <output>
        <strong>${day ? written(day) : texts.all}</strong>
        ${this.moving === undefined && day && this.provinces
          ? html`<span class=${day < this.merger ? 'before' : ''}>${texts.provinces?.replace('{0}', String(this.provinces))}</span>`
          : nothing}
      </output>
    `;
  }

  private get span() {
    return { first: this.first, last: this.last };
  }

  private slide(event: Event) {
    this.stop();
    this.moving = dayAt(Number((event.target as HTMLInputElement).value), this.span);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(this.moving ?? ''), REST);
  }

  private step(years: 1 | -1) {
    this.choose(yearFrom(this.moving ?? this.day, years, this.span, this.merger));
  }

  private choose(day: string) {
    this.stop();
    this.ask(day);
  }

  private togglePlay() {
    if (this.playing) {
      this.stop();
      return;
    }
    this.playing = true;
    if (!this.day || this.day >= this.last) {
      this.ask(this.first);
    } else {
      this.next();
    }
  }

  private next() {
    if (this.day && this.day < this.last) {
      this.ask(yearFrom(this.day, 1, this.span, this.merger));
    } else {
      this.stop();
    }
  }

  private stop() {
    clearTimeout(this.timer);
    this.playing = false;
  }

  private ask(day: string) {
    this.dispatchEvent(new CustomEvent('day-change', { detail: { day } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'time-slider': TimeSlider;
  }
}
