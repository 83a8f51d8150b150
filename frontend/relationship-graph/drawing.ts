import type { StylesheetJson } from 'cytoscape';
import type { Line } from './graph';

/** A kind is told by shape as well as by colour; the colour is the custom property `--cn-kind-…`. */
export const SHAPES: Record<string, string> = {
  PROVINCE: 'ellipse',
  PARTNER: 'round-rectangle',
  AGREEMENT: 'diamond',
  EVENT: 'triangle',
  CONFERENCE: 'pentagon',
  COUNTRY: 'hexagon',
  MISSION: 'rhomboid',
  PERSON: 'octagon',
  SOURCE: 'rectangle',
  SECTOR: 'barrel',
  DELEGATION: 'star',
};

export const shapeOf = (kind: string): string => SHAPES[kind] ?? 'ellipse';

/** Points of a shape in a box of 20 × 20, for the legend. */
export const OUTLINES: Record<string, string> = {
  'round-rectangle': '3,1 17,1 19,3 19,17 17,19 3,19 1,17 1,3',
  diamond: '10,0 20,10 10,20 0,10',
  triangle: '10,1 20,19 0,19',
  pentagon: '10,0 20,8 16,20 4,20 0,8',
  hexagon: '5,1 15,1 20,10 15,19 5,19 0,10',
  rhomboid: '0,3 14,3 20,17 6,17',
  octagon: '6,0 14,0 20,6 20,14 14,20 6,20 0,14 0,6',
  rectangle: '1,1 19,1 19,19 1,19',
  barrel: '3,1 17,1 20,10 17,19 3,19 0,10',
  star: '10,0 13,7 20,7 14,12 17,20 10,15 3,20 6,12 0,7 7,7',
};

/** `stroke-dasharray` of a line, in the canvas and in the legend. */
export const DASHES: Record<Line, number[]> = { active: [], sleeping: [14, 4], suggested: [6, 5], dormant: [1.5, 5] };

export const WIDTHS: Record<Line, number> = { active: 2, sleeping: 1.5, suggested: 1.75, dormant: 2 };

export interface Colours {
  text: string;
  muted: string;
  surface: string;
  focus: string;
  kinds: Record<string, string>;
  lines: Record<Line, string>;
}

/** Reads custom properties as the browser resolves them for this element, in light or in dark. */
export function coloursOf(element: Element): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  (element.shadowRoot ?? element).append(probe);
  const read = (name: string, otherwise = '--cn-text') => {
    probe.style.color = `var(--cn-${name}, var(${otherwise}))`;
    return getComputedStyle(probe).color;
  };
  const kinds = Object.fromEntries(
    [...Object.keys(SHAPES), 'OTHER'].map((kind) => [kind, read(`kind-${kind.toLowerCase()}`, '--cn-kind-other')]),
  );
  const lines = Object.fromEntries(Object.keys(DASHES).map((line) => [line, read(`line-${line}`)])) as Record<Line, string>;
  const colours = { text: read('text'), muted: read('text-muted'), surface: read('surface'), focus: read('focus'), kinds, lines };
  probe.remove();
  return colours;
}

/** How Cytoscape draws all this. */
export function drawing(colours: Colours, font: string): StylesheetJson {
  return [
    {
      selector: 'node.record',
      style: {
        shape: 'data(shape)' as never,
        width: 28,
        height: 28,
        'background-color': 'data(colour)',
        'border-width': 2,
        'border-color': colours.surface,
        label: 'data(text)',
        color: colours.text,
        'font-family': font,
        'font-size': 12,
        'font-weight': 500,
        'line-height': 1.2,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-background-color': colours.surface,
        'text-background-opacity': 0.85,
        'text-background-padding': '1px',
        'overlay-opacity': 0,
      },
    },
    { selector: 'node.suggested', style: { 'border-style': 'dashed', 'border-color': 'data(colour)', 'background-opacity': 0.35 } },
    { selector: 'node.center', style: { width: 44, height: 44, 'font-size': 14, 'font-weight': 700 } },
    { selector: 'node.selected', style: { 'outline-width': 3, 'outline-color': colours.focus, 'outline-offset': 3 } },
    {
      selector: 'node.badge',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 15,
        'background-color': colours.surface,
        'border-width': 1,
        'border-color': colours.muted,
        label: 'data(text)',
        color: colours.text,
        'font-family': font,
        'font-size': 10,
        'font-weight': 600,
        'text-valign': 'center',
        events: 'no',
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 46,
        color: colours.muted,
        'font-family': font,
        'font-size': 10.5,
        'text-rotation': 'autorotate',
        'source-text-rotation': 'autorotate',
        'target-text-rotation': 'autorotate',
        'text-background-color': colours.surface,
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
        'min-zoomed-font-size': 6,
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    ...(Object.keys(DASHES) as Line[]).map((line) => lineStyle(line, colours.lines[line])),
    { selector: 'edge.middle', style: { label: 'data(text)' } },
    { selector: 'edge.source', style: { 'source-label': 'data(text)', 'source-text-offset': 64 } },
    { selector: 'edge.target', style: { 'target-label': 'data(text)', 'target-text-offset': 64 } },
    { selector: 'edge.near', style: { color: colours.text, 'font-weight': 600, width: 3, 'z-index': 5 } },
    { selector: 'node.far, edge.far', style: { opacity: 0.35 } },
  ] as StylesheetJson;
}

function lineStyle(line: Line, colour: string) {
  const dash = DASHES[line];
  return {
    selector: `edge.${line}`,
    style: {
      width: WIDTHS[line],
      'line-color': colour,
      'line-style': dash.length ? 'dashed' : 'solid',
      'line-dash-pattern': dash.length ? dash : [1, 0],
      'line-cap': line === 'dormant' ? 'round' : 'butt',
    },
  };
}
