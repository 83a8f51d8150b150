import { html, nothing, svg } from 'lit';
import type { Action, GraphNode } from './graph';
import { fill } from './labels';

type Texts = Record<string, string>;

export interface Tools {
  node: GraphNode;
  actions: Action[];
  pinned: boolean;
  /** Whether the kinds of hidden neighbours are laid out to choose from. */
  choosing: boolean;
  texts: Texts;
  act(action: Action): void;
  choose(): void;
  expand(kind: string): void;
}

const ICONS: Record<string, string> = {
  open: 'M4 4h5v2H6v8h8v-3h2v5H4zM11 4h5v5h-2V7.4l-4.3 4.3-1.4-1.4L12.6 6H11z',
  expand: 'M9 3h2v6h6v2h-6v6H9v-6H3V9h6z',
  collapse: 'M3 9h14v2H3z',
  hide: 'M3.7 2.3 17.7 16.3 16.3 17.7 13.6 15A9.5 9.5 0 0 1 1 10a9.6 9.6 0 0 1 3.5-4.1L2.3 3.7zM10 4a9.5 9.5 0 0 1 9 6 9.6 9.6 0 0 1-2.4 3.3l-3-3A3.6 3.6 0 0 0 9.700 6.400L7.600 4.300A9.500 9.500 0 0 1 10 4z',
  pin: 'M7 2h6v2l-1 1v4l3 3v2h-4v4l-1 1-1-1v-4H5v-2l3-3V5L7 4z',
};

/** What can be done with the selected record, right beside it. */
export function toolbar({ node, actions, pinned, choosing, texts, act, choose, expand }: Tools) {
  const kinds = node.hiddenKinds ?? [];
  const button = (action: Action, name: string | undefined, click: () => void, pressed?: boolean) =>
    actions.includes(action)
      ? html`
          <button class="icon" data-action=${action} aria-label=${name ?? ''} title=${name ?? ''} aria-pressed=${pressed ?? nothing} @click=${click}>
            <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">${svg`<path d=${ICONS[action]} />`}</svg>
          </button>
        `
      : nothing;
  return html`
    <div class="row">
      ${button('open', texts.open, () => act('open'))}
      ${node.hidden ? button('expand', expandName(node, texts), () => (kinds.length > 1 ? choose() : act('expand'))) : nothing}
      ${button('collapse', texts.collapse, () => act('collapse'))} ${button('hide', texts.hide, () => act('hide'))}
      ${button('pin', pinned ? texts.unpin : texts.pin, () => act('pin'), pinned)}
    </div>
    ${choosing && kinds.length
      ? html`
          <div class="kinds" role="group" aria-label=${texts.expand ?? ''}>
            <button @click=${() => act('expand')}>${fill(texts.expandAll, node.hidden ?? 0)}</button>
            ${kinds.map(({ kind, text }) => html`<button @click=${() => expand(kind)}>+ ${text}</button>`)}
          </div>
        `
      : nothing}
  `;
}

function expandName(node: GraphNode, texts: Texts): string {
  return `${texts.expand ?? ''}: ${fill(texts.hidden, node.hidden ?? 0)}`;
}
