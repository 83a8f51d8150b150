import { html, nothing, svg, type TemplateResult } from 'lit';
import { stepOf, type Step } from '../province-map/steps';
import { DASHES, SIGNS, type Tie } from './arcs';
import type { Place } from './place';

type Texts = Record<string, string>;

/** What the picture's colours, or its lines and signs, mean; only what is in it. */
export function legendOf(places: Place[], ties: Tie[], steps: Step[], texts: Texts, names: Texts) {
  const items = ties.length ? tieItems(ties, names) : stepItems(places, steps, texts);
  return items.length ? html`<ul class="legend" aria-label=${texts.legend ?? ''}>${items}</ul>` : nothing;
}

function tieItems(ties: Tie[], names: Texts): TemplateResult[] {
  const kinds = Object.keys(SIGNS).filter((kind) => ties.some((tie) => tie.kind === kind));
  const activities = Object.keys(DASHES).filter((activity) => ties.some((tie) => tie.activity === activity));
  return [
    ...activities.map((activity) =>
      item(
        30,
        svg`<path class="arc ${activity}" d="M0 7H30" stroke-width="2.5" stroke-dasharray=${DASHES[activity].map((part) => part * 2.5).join(' ') || 'none'} />`,
        names[`activity.${activity}`],
      ),
    ),
    ...kinds.map((kind) =>
      item(16, svg`<g class="sign" transform="translate(8 7) scale(4.6)"><path d=${SIGNS[kind]} /></g>`, names[`kind.${kind}`]),
    ),
  ];
}

function stepItems(places: Place[], steps: Step[], texts: Texts): TemplateResult[] {
  const number = (value: number) => value.toLocaleString(texts.locale || 'vi', { maximumFractionDigits: 1 });
  const range = ({ from, to }: Step) => (from === to ? number(from) : `${number(from)} – ${number(to)}`);
  return places.length
    ? [
        item(22, svg`<rect class="step-none" width="22" height="14" rx="2" />`, texts.noData),
        ...steps.map((step) => item(22, svg`<rect class="step-${stepOf(step.to, steps)}" width="22" height="14" rx="2" />`, range(step))),
      ]
    : [];
}

function item(width: number, sign: unknown, words?: string): TemplateResult {
  return html`<li><svg width=${width} height="14" aria-hidden="true">${sign}</svg> ${words}</li>`;
}
