import { svg } from 'lit';
import { stepOf, type Step } from './steps';
import type { Shape } from './units';

/** The size of the drawing: the true one, or a narrower one with the archipelagos framed and moved towards the coast. */
export function frameOf(narrow: boolean) {
  return narrow ? { width: 470, height: 873 } : { width: 812, height: 873 };
}

interface Place {
  /** How the outlines are moved, and by what they are drawn smaller. */
  dx: number;
  dy: number;
  zoom: number;
  /** The frame around them, in the drawing. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where the words stand: their middle, or in frames their end. */
  textX: number;
  textY: number;
}

const TRUE: Record<string, Place> = {
  hoangsa: { dx: 0, dy: 0, zoom: 1, x: 500, y: 325, width: 150, height: 135, textX: 575, textY: 345 },
  truongsa: { dx: 0, dy: 0, zoom: 1, x: 380, y: 590, width: 432, height: 283, textX: 600, textY: 612 },
};

const FRAMED: Record<string, Place> = {
  hoangsa: { dx: -163, dy: -136, zoom: 1, x: 352, y: 228, width: 114, height: 92, textX: 466, textY: 202 },
  truongsa: { dx: 294, dy: 696, zoom: 0.38, x: 286, y: 688, width: 180, height: 102, textX: 466, textY: 812 },
};

/** Hoàng Sa and Trường Sa with their names and the unit each belongs to, drawn whatever the data say. */
export function archipelagos(
  shapes: Shape[],
  steps: Step[],
  texts: Record<string, string>,
  narrow: boolean,
  paths: Map<string, string>,
) {
  const words: Record<string, [string?, string?]> = {
    hoangsa: [texts.hoangSa, texts.hoangSaUnit],
    truongsa: [texts.truongSa, texts.truongSaUnit],
  };
  return Object.entries(narrow ? FRAMED : TRUE).map(([id, place]) => {
    const shape = shapes.find(({ islands }) => islands === id);
    const step = stepOf(shape?.unit.value, steps);
    const [name, unit] = words[id];
    const origin = place.zoom === 1 ? [place.dx, place.dy] : [place.dx - 380.7 * place.zoom, place.dy - 645.4 * place.zoom];
    return svg`
      <g class="archipelago" role="img" aria-label="${name ?? ''} – ${unit ?? ''}">
        ${narrow ? svg`<rect class="frame" x=${place.x} y=${place.y} width=${place.width} height=${place.height} rx="4" />` : ''}
        <path class="island step-${step}" transform="translate(${origin.join(' ')}) scale(${place.zoom})" d=${paths.get(id) ?? ''} />
        <text class="name ${narrow ? 'end' : ''}" x=${place.textX} y=${place.textY}>${name}</text>
        <text class="unit ${narrow ? 'end' : ''}" x=${place.textX} y=${place.textY} dy="1.25em">${unit}</text>
      </g>
    `;
  });
}
