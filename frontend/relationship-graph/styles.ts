import { css } from 'lit';
import { buttonStyles, elementStyles } from '../shared/element-styles';

/** A module and not a style sheet: Vaadin loads every sheet a module names for the whole page as well. */
export const styles = [buttonStyles, elementStyles, css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--cn-text);
  }

  .frame {
    position: relative;
    border: 1px solid var(--cn-border);
    border-radius: var(--cn-radius);
    background: var(--cn-surface);
  }

  .stage {
    height: var(--relationship-graph-height, clamp(22rem, 62vh, 40rem));
    border-radius: inherit;
    overflow: hidden;
    outline: none;
  }

  .stage:focus-visible {
    box-shadow: 0 0 0 2px var(--cn-surface), 0 0 0 4px var(--cn-focus);
  }

  .canvas {
    position: relative;
    width: 100%;
    height: 100%;
    touch-action: none;
  }

  .in-page .canvas {
    touch-action: pan-y;
  }

  canvas {
    display: block;
    width: 100%;
    height: 100%;
  }

  .beside {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    max-width: calc(100% - 3.5rem);
    padding: 0.25rem;
    border: 1px solid var(--cn-border);
    border-radius: var(--cn-radius);
    background: var(--cn-surface);
    box-shadow: 0 2px 8px rgb(0 0 0 / 20%);
  }

  .beside:empty,
  .beside[hidden] {
    display: none;
  }

  .row,
  .kinds {
    display: flex;
    gap: 0.25rem;
  }

  .kinds {
    flex-direction: column;
    max-height: 12rem;
    margin-block-start: 0.25rem;
    overflow: auto;
  }

  .kinds button {
    text-align: start;
  }

  .icon {
    display: grid;
    place-items: center;
    padding: 0;
    border-color: transparent;
  }

  .icon svg {
    fill: currentcolor;
  }

  .icon[aria-pressed='true'] {
    border-color: var(--cn-accent);
    background: var(--cn-accent-soft);
  }

  .keys {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline: 0.5rem 3.5rem;
    box-sizing: border-box;
    max-width: 30rem;
    max-height: calc(100% - 1rem);
    padding: 0.75rem 1rem;
    overflow: auto;
    border: 1px solid var(--cn-border-strong);
    border-radius: var(--cn-radius);
    background: var(--cn-surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 25%);
  }

  .keys dl {
    margin: 0 0 0.75rem;
  }

  .keys dl div {
    display: grid;
    grid-template-columns: 9rem 1fr;
    gap: 0.5rem;
    padding-block: 0.125rem;
  }

  .keys dd {
    margin: 0;
  }

  kbd {
    font: inherit;
    font-weight: 600;
  }

  .tools {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
  }

  .tools button {
    padding: 0;
    font-size: 1.125rem;
    line-height: 1;
  }

  .empty {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 1rem;
    margin: 0;
    color: var(--cn-text-muted);
    text-align: center;
    pointer-events: none;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.25rem;
    padding-block: 0.5rem;
  }

  .name {
    flex: 1 1 12rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .name span,
  .hint,
  .truncated {
    color: var(--cn-text-muted);
  }

  .truncated {
    margin: 0 0 0.5rem;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0;
    color: var(--cn-text-muted);
    font-size: 0.8125rem;
    list-style: none;
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }

  .shape {
    overflow: visible;
    fill: var(--of-kind);
    stroke: var(--of-kind);
  }

  .shape.suggested {
    fill: none;
    stroke-width: 2.5;
    stroke-dasharray: 5 3;
  }

  .shape.ended {
    fill: none;
    stroke-width: 2.5;
  }

  .shape .inner {
    fill: none;
    stroke: var(--cn-surface);
    stroke-width: 2;
  }

  .sign {
    padding: 0 0.25rem;
    border: 1px solid var(--cn-border-strong);
    border-radius: 4px;
    color: var(--cn-text);
    font-size: 0.6875rem;
    font-weight: 600;
    line-height: 1.3;
  }
`];
