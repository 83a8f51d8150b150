import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { isDark, onColorSchemeChange } from '../shared/color-scheme';
import { tidyVariables, type Recipe } from './recipes';
import type { Console } from './console';
import { styles } from './styles';

/**
 * GraphiQL with a cookbook beside it. GraphiQL and its editor weigh some megabytes: they are fetched when the element
 * comes on the page, never before, and only from this application.
 */
@customElement('graphiql-console')
export class GraphiQlConsole extends LitElement {
  @property() endpoint = '/graphql';
  /** Never an attribute: what stands in the page can be read from it. */
  @property({ attribute: false }) token = '';
  @property({ attribute: false }) cookbook: Recipe[] = [];
  @property({ attribute: false }) texts: Record<string, string> = {};
  @property() lang = 'vi';
  /** `light` or `dark`; the page's own when not said. */
  @property() theme = '';
  /** Whether the server runs registered documents only: it is said, and the schema is not asked for. */
  @property({ type: Boolean }) trustedOnly = false;

  @state() private failed = false;
  @state() private ready = false;
  @state() private open = matchMedia('(min-width: 60rem)').matches;
  @state() private chosen = -1;
  @query('.console-editor') private host?: HTMLElement;

  private console?: Console;
  private unwatch?: () => void;

  /** GraphiQL brings styles and dialogs of its own for the whole page, so there is no shadow root to keep them out. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.unwatch = onColorSchemeChange(() => this.pass());
    void this.updateComplete.then(() => this.load());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.unwatch?.();
    this.console?.unmount();
    this.console = undefined;
    this.ready = false;
  }

  protected override updated() {
    this.pass();
  }

  private async load() {
    try {
      const { mount } = await import('./console');
      if (this.isConnected && this.host && !this.console) {
        this.console = mount(this.host, this.options(), () => (this.ready = true));
      }
    } catch (problem) {
      console.warn(problem);
      this.failed = true;
    }
  }

  private options() {
    const dark = this.theme ? this.theme === 'dark' : isDark(this);
    const theme = dark ? ('dark' as const) : ('light' as const);
    return {
      endpoint: this.endpoint,
      token: this.token ?? '',
      lang: this.lang,
      welcome: this.texts.welcome ?? '',
      theme,
      trustedOnly: this.trustedOnly,
    };
  }

  private pass() {
    this.console?.update(this.options());
  }

  private choose(index: number) {
    this.chosen = index;
    const recipe = this.cookbook[index];
    this.console?.run(recipe.query, tidyVariables(recipe.variables));
    if (!matchMedia('(min-width: 60rem)').matches) {
      this.open = false;
    }
  }

  protected override render() {
    const t = this.texts;
    return html`
      <style>
        ${styles.cssText}
      </style>
      <div class="console-bar">
        <button
          type="button"
          class="console-toggle"
          aria-expanded=${this.open}
          aria-controls="console-cookbook"
          @click=${() => (this.open = !this.open)}
        >
          <span aria-hidden="true">${this.open ? '‹' : '›'}</span> ${this.open ? t.hide : t.show}
        </button>
      </div>
      ${this.trustedOnly ? html`<p class="console-notice" role="note">${t.trustedOnly}</p>` : nothing}
      <div class="console-body">
        ${this.renderCookbook()}
        <div class="console-editor" role="region" aria-label=${t.title ?? ''}>
          ${this.failed
            ? html`<p class="console-note" role="alert">${t.failed}</p>`
            : this.ready
              ? nothing
              : html`<p class="console-note" role="status">${t.loading}</p>`}
        </div>
      </div>
    `;
  }

  private renderCookbook() {
    return html`
      <section id="console-cookbook" class="console-cookbook" ?hidden=${!this.open} aria-label=${this.texts.cookbook ?? ''}>
        <h2>${this.texts.cookbook}</h2>
        <p>${this.texts.cookbookHint}</p>
        <ol>
          ${this.cookbook.map(
            (recipe, index) => html`
              <li>
                <button
                  type="button"
                  aria-current=${index === this.chosen ? 'true' : 'false'}
                  ?disabled=${!this.ready}
                  @click=${() => this.choose(index)}
                >
                  <strong>${recipe.title}</strong>
                  <span>${recipe.description}</span>
                </button>
              </li>
            `,
          )}
        </ol>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'graphiql-console': GraphiQlConsole;
  }
}
