import { walk } from './walk';

const CARD = '[data-card]';
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Columns of cards; what they show comes from the server. One card at a time can be reached with the tab key, the arrow
 * keys go on from it. Shift and an arrow ask for the card to be moved, Enter opens it, the space bar chooses it.
 */
class CardBoard extends HTMLElement {
  readonly #changes = new MutationObserver(() => this.#settle());
  #wanted = '';

  connectedCallback() {
    this.addEventListener('keydown', this.#press);
    this.addEventListener('focusin', this.#enter);
    this.#changes.observe(this, { childList: true, subtree: true });
    this.#settle();
  }

  disconnectedCallback() {
    this.#changes.disconnect();
    this.removeEventListener('keydown', this.#press);
    this.removeEventListener('focusin', this.#enter);
  }

  /** Goes to a card, at once or as soon as it is there. */
  focusCard(card: string) {
    this.#wanted = card;
    this.#settle();
  }

  /** The cards that show, column by column. */
  #columns(): HTMLElement[][] {
    return [...this.children].map((column) =>
      [...column.querySelectorAll<HTMLElement>(CARD)].filter((card) => card.offsetParent !== null),
    );
  }

  #settle() {
    const cards = this.#columns().flat();
    const wanted = cards.find((card) => card.dataset.card === this.#wanted);
    if (wanted) {
      this.#wanted = '';
      this.#reach(wanted);
      wanted.focus();
    } else if (!cards.some((card) => card.tabIndex === 0)) {
      cards[0]?.setAttribute('tabindex', '0');
    }
  }

  #reach(card: HTMLElement) {
    for (const other of this.querySelectorAll<HTMLElement>(`${CARD}[tabindex="0"]`)) {
      other.setAttribute('tabindex', '-1');
    }
    card.setAttribute('tabindex', '0');
  }

  readonly #enter = (event: FocusEvent) => {
    const card = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(CARD) : null;
    if (card) {
      this.#reach(card);
    }
  };

  /** Only on the card itself: what is in it has keys of its own. */
  readonly #press = (event: KeyboardEvent) => {
    const card = event.target;
    if (!(card instanceof HTMLElement) || !card.matches(CARD) || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (this.#act(card, event)) {
      event.preventDefault();
    }
  };

  #act(card: HTMLElement, event: KeyboardEvent): boolean {
    if (event.shiftKey) {
      const by = STEPS[event.key];
      if (by) {
        this.dispatchEvent(new CustomEvent('card-move', { detail: { card: card.dataset.card, by } }));
      }
      return by !== undefined;
    }
    if (event.key === 'Enter') {
      card.querySelector('a')?.click();
      return true;
    }
    if (event.key === ' ') {
      card.querySelector<HTMLElement>('vaadin-checkbox')?.click();
      return true;
    }
    return this.#walk(card, event.key);
  }

  #walk(card: HTMLElement, key: string): boolean {
    const columns = this.#columns();
    const column = columns.findIndex((cards) => cards.includes(card));
    const place = walk(
      { column, card: columns[column]?.indexOf(card) ?? 0 },
      key,
      columns.map((cards) => cards.length),
    );
    const goal = place && columns[place.column]?.[place.card];
    goal?.focus();
    return goal !== undefined || key.startsWith('Arrow');
  }
}

customElements.define('card-board', CardBoard);
