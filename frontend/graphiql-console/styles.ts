import { css } from 'lit';

/** A module and not a style sheet: Vaadin loads every sheet a module names for the whole page as well. */
export const styles = css`
  graphiql-console {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-height: 32rem;
    height: 100%;
    border: 1px solid var(--cn-border);
    border-radius: var(--cn-radius);
    overflow: hidden;
    background: var(--cn-surface);
  }

  .console-bar {
    padding: 0.375rem 0.5rem;
    border-bottom: 1px solid var(--cn-border);
  }

  .console-toggle {
    min-height: 2rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--cn-border-strong);
    border-radius: var(--cn-radius);
    background: var(--cn-surface);
    color: var(--cn-text);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }

  .console-notice {
    margin: 0;
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--cn-border);
    background: var(--cn-surface-sunken);
    color: var(--cn-text);
  }

  .console-body {
    display: flex;
    flex: 1;
    min-height: 0;
  }

  .console-cookbook {
    flex: 0 0 19rem;
    box-sizing: border-box;
    overflow: auto;
    padding: 0.75rem;
    border-inline-end: 1px solid var(--cn-border);
  }

  .console-cookbook[hidden] {
    display: none;
  }

  .console-cookbook h2 {
    margin: 0;
    font-size: 1rem;
  }

  .console-cookbook p {
    margin: 0.125rem 0 0.625rem;
    color: var(--cn-text-muted);
    font-size: 0.8125rem;
  }

  .console-cookbook ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .console-cookbook li button {
    display: block;
    width: 100%;
    padding: 0.5rem 0.625rem;
    border: 0;
    border-inline-start: 3px solid transparent;
    border-radius: 4px;
    background: none;
    color: var(--cn-text);
    font: inherit;
    font-size: 0.8125rem;
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }

  .console-cookbook li button:hover:enabled {
    background: var(--cn-surface-sunken);
  }

  .console-cookbook li button[aria-current='true'] {
    border-inline-start-color: var(--cn-accent);
    background: var(--cn-accent-soft);
  }

  .console-cookbook li button strong,
  .console-cookbook li button span {
    display: block;
  }

  .console-cookbook li button strong {
    font-weight: 600;
  }

  .console-cookbook li button span {
    color: var(--cn-text-muted);
  }

  .console-cookbook li button:focus-visible,
  .console-toggle:focus-visible {
    outline: 2px solid var(--cn-focus);
    outline-offset: 1px;
  }

  .console-editor {
    position: relative;
    flex: 1;
    min-width: 0;
  }

  .console-note {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    margin: 0;
    padding: 1rem;
    color: var(--cn-text-muted);
  }

  .console-graphiql {
    position: absolute;
    inset: 0;
  }

  .console-graphiql .graphiql-container,
  .graphiql-dialog,
  .graphiql-tooltip,
  [data-radix-popper-content-wrapper] {
    --font-family: 'Be Vietnam Pro', system-ui, sans-serif;
    --font-family-mono: ui-monospace, 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    --color-primary: 196, 79%, 27% !important;
    --alpha-secondary: 0.9 !important;
    --alpha-tertiary: 0.82 !important;
    --sidebar-width: 48px;
    --px-16: 12px;
  }

  body.graphiql-dark :is(.console-graphiql .graphiql-container, .graphiql-dialog, .graphiql-tooltip) {
    --color-primary: 197, 61%, 62% !important;
    --color-base: 206, 15%, 9% !important;
  }

  .console-graphiql .graphiql-container {
    background: hsl(var(--color-base));
    color: var(--cn-text);
  }

  .console-graphiql .graphiql-sessions {
    margin: 8px 8px 8px 0;
  }

  .console-graphiql .graphiql-logo {
    display: none;
  }

  @media (max-width: 60rem) {
    .console-body {
      flex-direction: column;
    }

    .console-cookbook {
      flex: 0 1 auto;
      max-height: 55%;
      border-inline-end: 0;
      border-bottom: 1px solid var(--cn-border);
    }
  }

  /* On a phone the query stands above its answer instead of beside it, and the sidebar lies along the top. */
  @media (max-width: 44rem) {
    .console-graphiql .graphiql-container,
    .console-graphiql #graphiql-session {
      flex-direction: column;
    }

    .console-graphiql .graphiql-sidebar {
      flex-direction: row;
      width: auto;
      padding-block: 4px 0;
    }

    .console-graphiql .graphiql-sessions {
      margin: 4px;
    }

    .console-graphiql #graphiql-session > * {
      flex: 1 1 50% !important;
      min-width: 0;
      min-height: 9rem;
    }

    .console-graphiql .graphiql-horizontal-drag-bar {
      display: none;
    }
  }
`;
