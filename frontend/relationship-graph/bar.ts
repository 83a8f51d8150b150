import { html, nothing } from 'lit';
import type { GraphNode } from './graph';
import { fill, kindName } from './labels';

/** The line under the graph: the selected record in words and what can be done with it. */
export function bar(
  node: GraphNode,
  texts: Record<string, string>,
  names: Record<string, string>,
  expand: () => void,
  open?: () => void,
) {
  const details = [kindName(node.kind, texts, names), node.sublabel, node.hidden ? fill(texts.hidden, node.hidden) : ''];
  return html`
    <span class="name"><strong>${node.label}</strong> <span>${details.filter(Boolean).join(' · ')}</span></span>
    ${open ? html`<button class="main" @click=${open}>${texts.open}</button>` : nothing}
    <button @click=${expand}>${texts.expand}</button>
  `;
}
