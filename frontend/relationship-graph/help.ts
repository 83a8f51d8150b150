import { html } from 'lit';
import { HELP } from './keys';

/** The keys of the picture, those that do something on this page. */
export function help(actions: string[], texts: Record<string, string>, close: () => void) {
  const lines = HELP.filter(({ needs }) => !needs || actions.includes(needs));
  const leave = (event: KeyboardEvent) => event.key === 'Escape' && close();
  return html`
    <div class="keys" role="dialog" aria-label=${texts.keys ?? ''} @keydown=${leave}>
      <dl>${lines.map(({ keys, text }) => html`<div><dt><kbd>${keys}</kbd></dt><dd>${texts[`key.${text}`]}</dd></div>`)}</dl>
      <button @click=${close}>${texts.close}</button>
    </div>
  `;
}
