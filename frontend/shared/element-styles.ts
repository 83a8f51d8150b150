import { css } from 'lit';

/** What all elements that draw something have in common: they can be hidden, and some words are for the ear alone. */
export const elementStyles = css`
  :host([hidden]) {
    display: none;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Buttons with words, and the one that matters most. */
export const buttonStyles = css`
  button {
    box-sizing: border-box;
    min-width: 2.25rem;
    min-height: 2.25rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--cn-border-strong);
    border-radius: var(--cn-radius);
    background: var(--cn-surface);
    color: var(--cn-text);
    font: inherit;
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
  }

  button:hover {
    background: var(--cn-surface-sunken);
  }

  button.main {
    border-color: var(--cn-accent);
    background: var(--cn-accent);
    color: var(--cn-on-accent);
  }

  button:focus-visible {
    outline: 2px solid var(--cn-focus);
    outline-offset: 2px;
  }
`;

/** What stands under a map. */
export const mapStyles = css`
  .bar {
    min-height: 1.5em;
    padding-block: 0.5rem 0.25rem;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.875rem;
    margin: 0;
    padding: 0;
    font-size: 0.8125rem;
    list-style: none;
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }

  .credit {
    margin: 0.5rem 0 0;
    color: var(--cn-text-muted);
    font-size: 0.75rem;
  }
`;
