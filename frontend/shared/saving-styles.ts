import { css } from 'lit';

/** How the buttons that save a picture look. */
export const savingStyles = css`
  .saving {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-top: 0.5rem;
  }

  .saving button {
    min-height: 2rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--cn-border-strong);
    border-radius: var(--cn-radius, 6px);
    background: var(--cn-surface);
    color: var(--cn-text);
    font: inherit;
    cursor: pointer;
  }

  .saving button:hover {
    background: var(--cn-surface-sunken);
  }

  .saving button:focus-visible {
    outline: 2px solid var(--cn-focus);
    outline-offset: 1px;
  }

  @media (pointer: coarse) {
    .saving button {
      min-height: 2.75rem;
    }
  }
`;
