import { nothing, svg } from 'lit';
import type { Entry, Lane } from './entries';
import { DAY, ROW, at, sideOf, type Placed, type Side } from './layout';

export type Scale = (moment: number) => number;

const HIGH = 16;
const INSET = (ROW - HIGH) / 2;

/** The signs of what happened: each kind has a shape of its own, so that colour is never the only one. */
export const SIGNS: Record<string, string> = {
  AGREEMENT: 'M0 -7 7 0 0 7 -7 0z',
  EVENT: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z',
  CONFERENCE: 'M-6 -6h12v12h-12z',
  CHANGE: 'M0 -7 7 6h-14z',
};

/** What a bar or point is made of, without the link around it; x tells where a moment is drawn. */
export function mark(placed: Placed, lane: Lane, x: Scale, width: number, named?: Side) {
  return placed.entry.lasting ? bar(placed, lane, x, width) : point(placed, x, named);
}

function bar({ entry, from, to, y }: Placed, lane: Lane, x: Scale, width: number) {
  const left = x(from);
  const right = Math.max(x(to), left + 3);
  const solid = entry.since ? Math.min(Math.max(x(sure(entry)), left), right) : left;
  const sureUntil = entry.until ? Math.max(x(at(entry.until)), solid) : right;
  const parted = lane.merged && at(lane.merged) < to ? Math.min(Math.max(x(at(lane.merged)), solid), sureUntil) : sureUntil;
  const begin = Math.max(solid < width - 40 ? solid : left, 0);
  const side = sideOf(entry.label, begin, begin, 0, width) ?? 'right';
  const top = y + INSET;
  const piece = (style: string, start: number, end: number) =>
    end - start > 0.5 ? svg`<rect class="piece ${style}" x=${start} y=${top} width=${end - start} height=${HIGH} rx="2" />` : nothing;
  return svg`
    <rect class="hit" x=${left - 2} y=${y + 1} width=${right - left + 4} height=${ROW - 2} rx="4" />
    ${piece('rough', left, solid)}
    ${piece(entry.since ? 'held' : 'undated', solid, parted)}
    ${piece('passed', parted, sureUntil)}
    ${piece('rough', sureUntil, right)}
    ${entry.since ? nothing : svg`<line class="edge" x1=${left} x2=${parted} y1=${top + HIGH} y2=${top + HIGH} />`}
    ${right < 0 || left > width ? nothing : svg`<text class="name ${side}" x=${side === 'right' ? begin + 6 : begin - 6} y=${y + ROW / 2}>${entry.since ? '' : '? '}${entry.label}</text>`}
  `;
}

/** From when on a bar is sure to have begun. */
function sure(entry: Entry) {
  return entry.sinceEnd && entry.sinceEnd !== entry.since ? at(entry.sinceEnd) + DAY : at(entry.since ?? '');
}

/** Where a point stands: in the middle of the time that it may have been. */
export function centre({ from, to }: Placed): number {
  return (from + to) / 2;
}

function point(placed: Placed, x: Scale, named?: Side) {
  const { entry, from, to, y } = placed;
  const cx = x(centre(placed));
  const cy = y + ROW / 2;
  const rough = entry.sinceEnd !== entry.since;
  return svg`
    <rect class="hit" x=${cx - 13} y=${y + 1} width="26" height=${ROW - 2} rx="4" />
    ${to - from > DAY ? svg`<line class="reach ${rough ? 'rough' : ''}" x1=${x(from)} x2=${x(to)} y1=${cy} y2=${cy} />` : nothing}
    <path class="sign ${rough ? 'hollow' : ''}" transform="translate(${cx} ${cy})" d=${SIGNS[entry.kind] ?? SIGNS.EVENT!} />
    ${named ? svg`<text class="name small ${named}" x=${named === 'right' ? cx + 12 : cx - 12} y=${cy}>${entry.label}</text>` : nothing}
  `;
}
