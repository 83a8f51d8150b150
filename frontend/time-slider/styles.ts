import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: auto minmax(12rem, 1fr) auto;
    align-items: center;
    gap: 0.25rem 1rem;
    color: var(--cn-text);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }

  button {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: 1.875rem;
    padding: 0 0.625rem;
    border: 1px solid var(--cn-border-strong);
    border-radius: var(--cn-radius);
    background: var(--cn-surface);
    color: inherit;
    font: inherit;
    font-size: 0.875rem;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--cn-accent);
  }

  button[aria-pressed='true'] {
    border-color: var(--cn-accent);
    background: var(--cn-accent-soft);
    font-weight: 600;
  }

  :is(button, input):focus-visible {
    outline: 2px solid var(--cn-focus);
    outline-offset: 1px;
  }

  .track {
    min-width: 0;
  }

  input {
    width: 100%;
    margin: 0;
    accent-color: var(--cn-accent);
  }

  .marks {
    position: relative;
    height: 1rem;
    margin-inline: 0.5rem;
    color: var(--cn-text-muted);
    font-size: 0.75rem;
    line-height: 1rem;
    white-space: nowrap;
  }

  .merger {
    position: absolute;
    padding-inline-end: 0.375rem;
    border-inline-end: 2px solid var(--cn-warn);
    color: var(--cn-warn);
    translate: -100%;
  }

  output {
    display: flex;
    flex-direction: column;
    min-width: 9rem;
    font-variant-numeric: tabular-nums lining-nums;
  }

  output span {
    color: var(--cn-text-muted);
    font-size: 0.8125rem;
  }

  output .before {
    color: var(--cn-warn);
    font-weight: 500;
  }

  @media (max-width: 48rem) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }

    output {
      flex-direction: row;
      gap: 0.5rem;
      align-items: baseline;
    }
  }
`;
