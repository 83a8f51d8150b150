import { css } from 'lit';
import { elementStyles, mapStyles } from '../shared/element-styles';

/** A module and not a style sheet: Vaadin loads every sheet a module names for the whole page as well. */
export const styles = [elementStyles, mapStyles, css`
  :host {
    display: block;
    color: var(--cn-text);
  }

  svg[role='group'] {
    display: block;
    width: 100%;
    height: auto;
    max-height: var(--province-map-height, 44rem);
    margin-inline: auto;
  }

  .edge {
    fill: none;
    stroke: var(--cn-border-strong);
    stroke-width: calc(1.5 * var(--px));
    stroke-linejoin: round;
  }

  .land .edge {
    fill: var(--cn-step-none);
    stroke-width: calc(0.75 * var(--px));
  }

  /* The thin line in its own colour closes the seams between the old provinces of a merged one. */
  .fill {
    stroke-width: 0.7;
    stroke-linejoin: round;
  }

  .step-none { fill: url('#no-data'); stroke: var(--cn-step-none); }
  .step-zero { fill: var(--cn-step-none); stroke: var(--cn-step-none); }
  .step-1 { fill: var(--cn-step-1); stroke: var(--cn-step-1); }
  .step-2 { fill: var(--cn-step-2); stroke: var(--cn-step-2); }
  .step-3 { fill: var(--cn-step-3); stroke: var(--cn-step-3); }
  .step-4 { fill: var(--cn-step-4); stroke: var(--cn-step-4); }
  .step-5 { fill: var(--cn-step-5); stroke: var(--cn-step-5); }

  .ground { fill: var(--cn-step-none); }
  .hatch { fill: var(--cn-surface); }

  a {
    cursor: pointer;
    outline: none;
  }

  .top {
    pointer-events: none;
  }

  .top .edge {
    stroke: var(--cn-text);
    stroke-width: calc(3 * var(--px));
  }

  :host(:focus-within) .top.current .edge {
    stroke: var(--cn-focus);
    stroke-width: calc(6 * var(--px));
  }

  .island {
    stroke: var(--cn-text);
    vector-effect: non-scaling-stroke;
    stroke-width: 1px;
  }

  .frame {
    fill: none;
    stroke: var(--cn-border-strong);
    stroke-width: calc(1 * var(--px));
  }

  text {
    fill: var(--cn-text);
    font-size: calc(12 * var(--px));
    text-anchor: middle;
  }

  text.end {
    text-anchor: end;
  }

  .name {
    font-weight: 600;
  }

  .unit {
    fill: var(--cn-text-muted);
    font-size: calc(11 * var(--px));
  }

  .number {
    font-size: calc(10.5 * var(--px));
    font-weight: 600;
    dominant-baseline: central;
    paint-order: stroke;
    stroke: var(--cn-surface);
    stroke-width: calc(3 * var(--px));
    stroke-linejoin: round;
    pointer-events: none;
  }
`];
