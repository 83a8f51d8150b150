import { svg } from 'lit';
import { stepOf, type Step } from '../province-map/steps';
import type { Point } from '../shared/direction';
import type { Arc } from './arcs';
import { arc, sign } from './drawing';
import { fitting } from './labels';
import type { World } from './outlines';
import type { Place } from './place';
import { ARCHIPELAGOS } from './vietnam';
import type { View, Window } from './view';

/** What is in the picture now, and whom to tell of what happens in it. */
export interface Scene {
  world: World;
  window: Window;
  view: View;
  /** A pixel in units of the drawing. */
  px: number;
  places: Place[];
  points: Map<string, Point>;
  steps: Step[];
  arcs: Arc[];
  current: string;
  chosen: string;
  /** The place that Tab leads to. */
  entry: string;
  texts: Record<string, string>;
  open(event: Event, id: string): void;
  focused(id: string): void;
  pointed(event: PointerEvent, id: string): void;
}

const HOME = 'VN';
const LETTER = 6.1;

/** Everything from the land up to the signs on the arcs. */
export function scene(s: Scene) {
  const faded = ({ tie }: Arc) => s.current !== '' && s.current !== s.chosen && tie.from !== s.current && tie.to !== s.current;
  return svg`
    <g transform="translate(${s.view.x} ${s.view.y}) scale(${s.view.k})">
      <g aria-hidden="true">
        <path class="land" d=${s.world.land} />
        ${[...s.world.countries].map(([code, path]) => country(s, code, path))}
      </g>
      ${ARCHIPELAGOS.map((each) => archipelago(s, each))}
      <g aria-hidden="true">${s.arcs.map((each) => arc(each, s.px, faded(each)))}</g>
      ${s.places.map((each) => place(s, each))} ${names(s)}
      <g aria-hidden="true">${s.arcs.map((each) => sign(each, s.px, faded(each)))}</g>
      <g aria-hidden="true">${ARCHIPELAGOS.map((each) => nameOf(s, each))}</g>
    </g>
  `;
}

function country(s: Scene, code: string, path: string) {
  const known = s.places.find(({ id }) => id === code);
  const step = known && !s.arcs.length ? `step-${stepOf(known.value, s.steps)}` : '';
  const looks = code === HOME ? 'vietnam' : `${step} ${code === s.current ? 'current' : ''}`;
  return svg`<path
    class="land ${looks}"
    d=${path}
    data-country=${code}
    @pointerenter=${(event: PointerEvent) => s.pointed(event, known ? code : '')}
    @click=${(event: Event) => known && s.open(event, code)}
  />`;
}

function place(s: Scene, { id, label, members, value, valueLabel, href }: Place) {
  const { x, y } = s.points.get(id)!;
  const province = members.length > 0;
  const size = (province ? 3.5 : s.arcs.length ? 4 : Math.min(9, 2 + Math.sqrt(value ?? 0))) * s.px;
  const looks = `${province ? 'province' : ''} ${id === s.chosen ? 'chosen' : ''} ${id === s.current ? 'current' : ''}`;
  return svg`
    <a
      class="place ${looks}"
      href=${href ?? '#'}
      data-place=${id}
      aria-label="${label}: ${valueLabel ?? ''}"
      tabindex=${id === s.entry ? 0 : -1}
      @click=${(event: Event) => s.open(event, id)}
      @focus=${() => s.focused(id)}
      @pointerenter=${(event: PointerEvent) => s.pointed(event, id)}
    >
      <circle class="reach" cx=${x} cy=${y} r=${9 * s.px} />
      <circle class="ring" cx=${x} cy=${y} r=${size + 4 * s.px} />
      <circle class="dot step-${stepOf(value, s.steps)}" cx=${x} cy=${y} r=${size} />
    </a>
  `;
}

type Archipelago = (typeof ARCHIPELAGOS)[number];

function archipelago({ world, texts, px }: Scene, { key, islands }: Archipelago) {
  return svg`
    <g class="archipelago" role="img" aria-label=${texts[key] ?? ''}>
      ${islands.map((island) => {
        const at = world.at(island);
        return svg`<circle class="island" cx=${at.x} cy=${at.y} r=${Math.max(0.35, 0.9 * px)} />`;
      })}
    </g>
  `;
}

/** Written over everything else, so that nothing hides it. */
function nameOf({ world, texts }: Scene, { key, name }: Archipelago) {
  const { x, y } = world.at(name);
  return svg`<text class="name strong" x=${x} y=${y}>${texts[key]}</text>`;
}

/** The names of the places that have room for it: the one at hand, the chosen one, then those with most. */
function names(s: Scene) {
  const { x, y, k } = s.view;
  const window = { left: -x / k, top: -y / k, right: (s.window.width - x) / k, bottom: (s.window.height - y) / k };
  const taken = ARCHIPELAGOS.map(({ key, name }) => {
    const at = s.world.at(name);
    const width = (s.texts[key]?.length ?? 0) * 1.1 * LETTER * s.px;
    return { left: at.x - 2 * s.px, right: at.x + width, top: at.y - 8 * s.px, bottom: at.y + 8 * s.px };
  });
  const first = ({ id }: Place) => (id === s.current ? 2 : id === s.chosen ? 1 : 0);
  const labels = [...s.places]
    .sort((a, b) => first(b) - first(a) || (b.value ?? 0) - (a.value ?? 0))
    .map(({ id, label }) => ({ id, text: label, x: s.points.get(id)!.x + 8 * s.px, y: s.points.get(id)!.y }));
  const written = fitting(labels, window, LETTER * s.px, 13 * s.px, taken);
  const strong = (id: string) => (id === s.current || id === s.chosen ? 'strong' : '');
  return svg`<g aria-hidden="true">
    ${labels
      .filter(({ id }) => written.has(id))
      .map(({ id, text, x: at, y: on }) => svg`<text class="name ${strong(id)}" x=${at} y=${on}>${text}</text>`)}
  </g>`;
}
