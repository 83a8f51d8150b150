import { css } from 'lit';
import { elementStyles, mapStyles } from '../shared/element-styles';

/** A module and not a style sheet: Vaadin loads every sheet a module names for the whole page as well. */
export const styles = [elementStyles, mapStyles, css`
  :host {
    display: block;
    color: var(--cn-text);
  }

  .frame {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--cn-border);
    border-radius: var(--cn-radius, 6px);
    background: var(--cn-surface-sunken);
  }

  svg[role='group'] {
    display: block;
    width: 100%;
    height: auto;
    touch-action: pan-y;
    user-select: none;
  }

  .near svg[role='group'] {
    cursor: grab;
    touch-action: none;
  }

  .land {
    fill: var(--cn-step-none);
    stroke: var(--cn-border-strong);
    stroke-width: 0.5px;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }

  .step-1 { fill: var(--cn-step-1); }
  .step-2 { fill: var(--cn-step-2); }
  .step-3 { fill: var(--cn-step-3); }
  .step-4 { fill: var(--cn-step-4); }
  .step-5 { fill: var(--cn-step-5); }
  .step-none,
  .step-zero { fill: var(--cn-step-none); }

  .vietnam {
    fill: var(--cn-accent);
    stroke: var(--cn-accent);
  }

  .island {
    fill: var(--cn-accent);
  }

  .place {
    cursor: pointer;
    outline: none;
  }

  .place .dot {
    stroke: var(--cn-text);
    stroke-width: calc(1 * var(--px));
  }

  .place.province .dot {
    fill: var(--cn-kind-province);
    stroke: var(--cn-surface);
  }

  .place .reach {
    fill: transparent;
  }

  .place.chosen .dot {
    stroke-width: calc(2.5 * var(--px));
  }

  .place.current .dot {
    stroke: var(--cn-focus);
    stroke-width: calc(3 * var(--px));
  }

  .land.current {
    stroke: var(--cn-text);
    stroke-width: 1.5px;
  }

  :host(:focus-within) .place.current .ring {
    fill: none;
    stroke: var(--cn-focus);
    stroke-width: calc(2.5 * var(--px));
  }

  .ring {
    fill: none;
    pointer-events: none;
  }

  .arc {
    fill: none;
    stroke-linecap: butt;
    pointer-events: none;
  }

  .faded {
    opacity: 0.25;
  }

  .ACTIVE { stroke: var(--cn-line-active); }
  .SLEEPING { stroke: var(--cn-line-sleeping); }
  .DORMANT { stroke: var(--cn-line-dormant); }
  .NEVER_ACTIVATED { stroke: var(--cn-line-dormant); }
  .UNKNOWN { stroke: var(--cn-line-suggested); }

  .sign {
    pointer-events: none;
  }

  .sign path {
    fill: var(--cn-surface);
    stroke-width: 0.22;
  }

  .sign text {
    fill: var(--cn-text);
    font-size: 1.15px;
    font-weight: 600;
    text-anchor: middle;
    dominant-baseline: central;
  }

  .name {
    fill: var(--cn-text);
    font-size: calc(11 * var(--px));
    dominant-baseline: central;
    paint-order: stroke;
    stroke: var(--cn-surface);
    stroke-width: calc(2.5 * var(--px));
    stroke-linejoin: round;
    pointer-events: none;
  }

  .name.strong {
    font-weight: 600;
  }

  .name.sea {
    fill: var(--cn-text-muted);
    font-style: italic;
    text-anchor: middle;
  }

  .tools {
    position: absolute;
    top: 0.5rem;
    right: 0.5rem;
    display: grid;
    gap: 0.25rem;
  }

  .tools button {
    width: 2rem;
    height: 2rem;
    padding: 0;
    border: 1px solid var(--cn-border-strong);
    border-radius: var(--cn-radius, 6px);
    background: var(--cn-surface);
    color: var(--cn-text);
    font: inherit;
    font-size: 1.125rem;
    line-height: 1;
    cursor: pointer;
  }

  .tools button:focus-visible {
    outline: 2px solid var(--cn-focus);
    outline-offset: 1px;
  }

  @media (pointer: coarse) {
    .tools button {
      width: 2.75rem;
      height: 2.75rem;
    }
  }

  .legend .sign path {
    stroke: var(--cn-text);
  }
`];
