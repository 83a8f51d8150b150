import type { Line } from './graph';
import { KINDS } from './shapes';

/** `stroke-dasharray` of a line, in the picture and in the legend. */
export const DASHES: Record<Line, number[]> = { active: [], sleeping: [14, 4], suggested: [6, 5], dormant: [1.5, 5] };

export const WIDTHS: Record<Line, number> = { active: 2, sleeping: 1.5, suggested: 1.75, dormant: 2 };

export interface Colours {
  text: string;
  muted: string;
  surface: string;
  sunken: string;
  border: string;
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
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, read(`kind-${nameOf(kind)}`, '--cn-kind-other')]));
  const lines = Object.fromEntries(Object.keys(DASHES).map((line) => [line, read(`line-${line}`)])) as Record<Line, string>;
  const colours = {
    text: read('text'),
    muted: read('text-muted'),
    surface: read('surface'),
    sunken: read('surface-sunken'),
    border: read('border-strong'),
    focus: read('focus'),
    kinds,
    lines,
  };
  probe.remove();
  return colours;
}

/** The colours of the light page, whatever it is just now: what is saved may be printed. */
export function lightColoursOf(element: Element): Colours {
  const page = document.documentElement;
  const theme = page.getAttribute('theme');
  page.setAttribute('theme', 'light');
  const colours = coloursOf(element);
  theme === null ? page.removeAttribute('theme') : page.setAttribute('theme', theme);
  return colours;
}

/** The end of the custom property that holds the colour of a kind. */
export function nameOf(kind: string): string {
  return RELATED[kind] ?? kind.toLowerCase();
}

/** Kinds that share the colour of a near relative; their shapes tell them apart. */
const RELATED: Record<string, string> = {
  REGION: 'province',
  TRADE_AGREEMENT: 'agreement',
  EVENT_SERIES: 'event',
  ORGANISATION: 'person',
  NEED: 'sector',
  PROJECT: 'sector',
  PROPOSAL: 'conference',
  COMMITMENT: 'agreement',
};
