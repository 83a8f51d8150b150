import { css } from 'lit';
import { buttonStyles, elementStyles } from '../shared/element-styles';

/** A module and not a style sheet: Vaadin loads every sheet a module names for the whole page as well. */
export const styles = [buttonStyles, elementStyles, css`
  :host {
    display: block;
    color: var(--cn-text);
  }

  .frame {
    border: 1px solid var(--cn-border);
    border-radius: var(--cn-radius);
    background: var(--cn-surface);
    overflow: hidden;
  }

  svg.picture {
    display: block;
    width: 100%;
    cursor: grab;
    touch-action: pan-y;
    user-select: none;
  }

  svg.picture:active {
    cursor: grabbing;
  }

  .band {
    fill: none;
  }

  .band.past {
    fill: var(--cn-surface-sunken);
  }

  .grid {
    stroke: var(--cn-border);
    stroke-width: 1;
  }

  text {
    fill: var(--cn-text);
    font-size: 12px;
    dominant-baseline: central;
  }

  .mark {
    fill: var(--cn-text-muted);
    text-anchor: middle;
  }

  .lane {
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--cn-surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .note {
    fill: var(--cn-text-muted);
    font-weight: 400;
  }

  a {
    cursor: pointer;
    outline: none;
  }

  .hit {
    fill: transparent;
  }

  a:hover .hit {
    fill: var(--cn-accent-soft);
  }

  a:focus-visible .hit {
    stroke: var(--cn-focus);
    stroke-width: 3;
  }

  .entry {
    --line: var(--cn-border-strong);
  }

  .entry.active { --line: var(--cn-line-active); }
  .entry.sleeping { --line: var(--cn-line-sleeping); }
  .entry.dormant { --line: var(--cn-line-dormant); }
  .entry.suggested { --line: var(--cn-line-suggested); }

  .piece {
    fill: var(--cn-accent-soft);
    stroke: var(--line);
    stroke-width: 1.5;
  }

  .sleeping .piece { stroke-dasharray: 7 3; }
  .dormant .piece { stroke-dasharray: 1.5 3; stroke-linecap: round; }
  .suggested .piece { stroke-dasharray: 4 3; }
  .unknown .piece { stroke-width: 0.75; }

  .entry .piece.rough {
    fill: url('#hatch');
    stroke: none;
  }

  .entry .piece.undated {
    fill: url('#fade');
    stroke: none;
  }

  .entry .piece.passed {
    fill: none;
    stroke-dasharray: 2 3;
  }

  .stripe {
    fill: var(--cn-border-strong);
  }

  .none {
    stop-color: var(--cn-accent-soft);
    stop-opacity: 0;
  }

  .full {
    stop-color: var(--cn-accent-soft);
  }

  .sign {
    fill: var(--kind);
    stroke: var(--kind);
    stroke-width: 1.5;
  }

  .sign.hollow {
    fill: var(--cn-surface);
  }

  .reach {
    stroke: var(--kind);
    stroke-width: 2;
  }

  .reach.rough {
    stroke-dasharray: 2 3;
  }

  .agreement { --kind: var(--cn-kind-agreement); }
  .event { --kind: var(--cn-kind-event); }
  .conference { --kind: var(--cn-kind-conference); }
  .change { --kind: var(--cn-kind-province); }

  .name {
    pointer-events: none;
    paint-order: stroke;
    stroke: var(--cn-surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .name.small {
    font-size: 11px;
  }

  .crossing line {
    stroke: var(--cn-text);
    stroke-width: 2;
    pointer-events: none;
  }

  .crossing text {
    font-weight: 600;
  }

  .today line {
    stroke: var(--cn-text-muted);
    stroke-width: 1;
    stroke-dasharray: 2 2;
    pointer-events: none;
  }

  .crossing text,
  .today text {
    paint-order: stroke;
    stroke: var(--cn-surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .today text {
    fill: var(--cn-text-muted);
  }

  .edge {
    stroke: var(--line);
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
  }

  text.end,
  text.left {
    text-anchor: end;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-block-end: 0.5rem;
  }

  .space {
    flex: 1;
  }

  button.sign {
    padding: 0;
    font-size: 1.125rem;
    line-height: 1;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    min-height: 3.25rem;
    padding-block: 0.5rem;
  }

  .bar span {
    flex: 1 1 14rem;
  }

  .hint {
    color: var(--cn-text-muted);
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

  .caption {
    display: none;
    font-size: 0.75rem;
  }

  .caption p {
    margin: 0.25rem 0 0;
  }

  .saving {
    margin: 0;
    gap: 0.25rem;
  }

  /* The whole picture on one sheet, however high it is. */
  @media print {
    .tools, .bar {
      display: none;
    }

    .frame {
      border: 0;
    }

    svg.picture {
      height: auto !important;
      max-height: 150mm;
    }

    .caption {
      display: block;
    }
  }
`];
