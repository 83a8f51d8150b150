import { html, nothing } from 'lit';
import type { GraphNode } from './graph';
import { describeHidden, kindName } from './labels';

type Texts = Record<string, string>;

/** The line under the graph: the selected record in words and, where no tools stand beside it, what can be done with it. */
export function bar(node: GraphNode, texts: Texts, names: Texts, expand?: () => void, open?: () => void) {
  const details = [kindName(node.kind, texts, names), node.sublabel, node.ended ? texts.ended : '', describeHidden(node, texts)];
  return html`
    <span class="name"><strong>${node.label}</strong> <span>${details.filter(Boolean).join(' · ')}</span></span>
    ${open ? html`<button class="main" @click=${open}>${texts.open}</button>` : nothing}
    ${expand ? html`<button @click=${expand}>${texts.expand}</button>` : nothing}
  `;
}
