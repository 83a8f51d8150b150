import { html, nothing, svg } from 'lit';
import type { Entry, Lane, Texts } from './entries';
import { SIGNS } from './marks';

const LOOKS = ['active', 'sleeping', 'dormant', 'unknown', 'suggested'];

/** What the signs and lines mean, only those that occur. */
export function legend(entries: Entry[], lanes: Lane[], texts: Texts, kinds: Texts) {
  const points = Object.keys(SIGNS).filter((kind) => entries.some((entry) => entry.kind === kind && !entry.lasting));
  const bars = entries.filter((entry) => entry.lasting);
  const looks = LOOKS.filter((look) => bars.some((bar) => bar.look === look));
  const rough = entries.some((entry) => entry.since !== entry.sinceEnd);
  const item = (drawn: unknown, words?: string) => html`<li><svg width="30" height="16" aria-hidden="true">${drawn}</svg> ${words}</li>`;
  const piece = (style: string, look = 'unknown') => svg`<g class="entry ${look}"><rect class="piece ${style}" x="1" y="2" width="28" height="12" rx="2" /></g>`;
  return entries.length === 0
    ? nothing
    : html`<ul class="legend" aria-label=${texts.legend ?? ''}>
        ${looks.map((look) => item(piece('held', look), texts[`look.${look}`]))}
        ${bars.some((bar) => !bar.since) ? item(piece('undated'), texts.undated) : nothing}
        ${rough ? item(piece('rough'), texts.rough) : nothing}
        ${lanes.some((lane) => lane.merged) && bars.length ? item(piece('passed'), texts.passed) : nothing}
        ${points.map((kind) => item(svg`<g class="entry ${kind.toLowerCase()}"><path class="sign" transform="translate(15 8)" d=${SIGNS[kind]!} /></g>`, kinds[kind]))}
      </ul>`;
}
