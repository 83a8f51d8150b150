import { html, nothing, svg, type TemplateResult } from 'lit';
import { DASHES, WIDTHS, nameOf } from './colours';
import type { Line } from './graph';
import type { Entry } from './legend-entries';
import { OUTLINES, shapeOf } from './shapes';

type Texts = Record<string, string>;

/** What shapes, lines and signs mean. */
export function legend(entries: Entry[], texts: Texts): TemplateResult | typeof nothing {
  return entries.length === 0
    ? nothing
    : html`<ul class="legend" aria-label=${texts.legend ?? ''}>${entries.map((entry) => html`<li>${sample(entry)} ${entry.text}</li>`)}</ul>`;
}

function sample({ kind, line, inherited, look, sign }: Entry) {
  if (line) {
    return stroke(line, inherited);
  }
  return sign ? html`<span class="sign" aria-hidden="true">${sign}</span>` : shape(kind, look);
}

function shape(kind: string | undefined, look?: 'suggested' | 'ended') {
  const points = kind && OUTLINES[shapeOf(kind)];
  const colour = `--of-kind: var(--cn-kind-${nameOf(kind ?? 'SOURCE')}, var(--cn-kind-other))`;
  const ring = kind && shapeOf(kind) === 'ring' ? svg`<circle class="inner" cx="10" cy="10" r="6.5" />` : nothing;
  return html`
    <svg class="shape ${look ?? ''}" viewBox="-1 -1 22 22" width="14" height="14" aria-hidden="true" style=${colour}>
      ${points ? svg`<polygon points=${points} />` : svg`<circle cx="10" cy="10" r="9.5" />`}${ring}
    </svg>
  `;
}

function stroke(line: Line, inherited?: boolean) {
  const width = WIDTHS[line] + 0.5;
  const draw = (colour: string, thick: number, dashes: string) => svg`
    <line x1="1" y1="4" x2="33" y2="4" stroke=${colour} stroke-width=${thick} stroke-dasharray=${dashes}
      stroke-linecap=${line === 'dormant' ? 'round' : 'butt'} />`;
  const colour = `var(--cn-line-${line})`;
  return html`
    <svg viewBox="0 0 34 8" width="34" height="8" aria-hidden="true">
      ${draw(colour, inherited ? width + 3 : width, DASHES[line].join(' '))}${inherited ? draw('var(--cn-surface)', 1.75, '') : nothing}
    </svg>
  `;
}
