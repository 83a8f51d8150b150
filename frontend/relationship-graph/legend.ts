import { html, nothing, svg, type TemplateResult } from 'lit';
import { DASHES, OUTLINES, WIDTHS, shapeOf } from './drawing';
import { lineOf, type GraphEdge, type GraphNode, type Line } from './graph';
import { kindName } from './labels';

/** What the shapes and lines mean, only those that occur. */
export function legend(
  nodes: GraphNode[],
  edges: GraphEdge[],
  texts: Record<string, string>,
  names: Record<string, string>,
): TemplateResult | typeof nothing {
  const kinds = [...new Set(nodes.map((node) => node.kind))];
  const lines = (Object.keys(DASHES) as Line[]).filter((line) => edges.some((edge) => lineOf(edge) === line));
  return nodes.length === 0
    ? nothing
    : html`
        <ul class="legend" aria-label=${texts.legend ?? ''}>
          ${kinds.map((kind) => html`<li>${shape(kind)} ${kindName(kind, texts, names)}</li>`)}
          ${lines.map((line) => html`<li>${stroke(line)} ${texts[`line.${line}`]}</li>`)}
        </ul>
      `;
}

function shape(kind: string) {
  const points = OUTLINES[shapeOf(kind)];
  const colour = `fill: var(--cn-kind-${kind.toLowerCase()}, var(--cn-kind-other))`;
  return html`
    <svg viewBox="-1 -1 22 22" width="14" height="14" aria-hidden="true" style=${colour}>
      ${points ? svg`<polygon points=${points} />` : svg`<circle cx="10" cy="10" r="10" />`}
    </svg>
  `;
}

function stroke(line: Line) {
  return html`
    <svg viewBox="0 0 34 8" width="34" height="8" aria-hidden="true" style="stroke: var(--cn-line-${line})">
      <line
        x1="1"
        y1="4"
        x2="33"
        y2="4"
        stroke-width=${WIDTHS[line] + 0.5}
        stroke-dasharray=${DASHES[line].join(' ')}
        stroke-linecap=${line === 'dormant' ? 'round' : 'butt'}
      />
    </svg>
  `;
}
