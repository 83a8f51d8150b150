import { nothing, svg } from 'lit';
import { DASHES, SIGNS, widthOf, type Arc } from './arcs';

/** The line of a tie; `px` is a pixel in units of the drawing. */
export function arc({ tie, d }: Arc, px: number, faded: boolean) {
  const width = widthOf(tie.number) * px;
  const dashes = (DASHES[tie.activity] ?? []).map((part) => part * Math.max(1.5 * px, width)).join(' ');
  return svg`<path
    class="arc ${tie.activity} ${faded ? 'faded' : ''}"
    d=${d}
    stroke-width=${width}
    stroke-dasharray=${dashes || 'none'}
  />`;
}

/** The sign of its kind half-way, with the number where there is more than one. */
export function sign({ tie, middle }: Arc, px: number, faded: boolean) {
  const size = (tie.number > 1 ? 7 : 4.5) * px;
  return svg`<g
    class="sign ${tie.activity} ${faded ? 'faded' : ''}"
    transform="translate(${middle.x} ${middle.y}) scale(${size})"
  >
    <path d=${SIGNS[tie.kind] ?? SIGNS.CONTACT} />
    ${tie.number > 1 ? svg`<text stroke="none">${tie.number}</text>` : nothing}
  </g>`;
}
