import type { Point } from './graph';
import type { Ink, Lettering, Pen } from './pen';

/** How wide a text is drawn; a browser measures it, without one it is guessed. */
export type Measure = (text: string, size: number, weight: number) => number;

export const guess: Measure = (text, size) => text.length * size * 0.56;

/** Writes what is drawn as SVG. */
export class SvgPen implements Pen {
  private readonly parts: string[] = [];
  private readonly measure: Measure;

  constructor(measure: Measure = guess) {
    this.measure = measure;
  }

  curve(from: Point, control: Point | undefined, to: Point, ink: Ink) {
    const way = control ? `Q${pair(control)} ${pair(to)}` : `L${pair(to)}`;
    this.path(`M${pair(from)}${way}`, ink);
  }

  polygon(corners: Point[], ink: Ink) {
    this.add('polygon', { points: corners.map(pair).join(' '), ...painted(ink) });
  }

  circle({ x, y }: Point, radius: number, ink: Ink) {
    this.add('circle', { cx: round(x), cy: round(y), r: round(radius), ...painted(ink) });
  }

  box(x: number, y: number, width: number, height: number, radius: number, ink: Ink) {
    const size = { x: round(x), y: round(y), width: round(width), height: round(height), rx: round(radius) };
    this.add('rect', { ...size, ...painted(ink) });
  }

  path(outline: string, ink: Ink) {
    this.add('path', { d: outline, ...painted(ink) });
  }

  text(at: Point, text: string, { size, weight = 400, colour, ground, align = 'middle', angle = 0, opacity = 1 }: Lettering) {
    const turn = angle ? `rotate(${round((angle * 180) / Math.PI)} ${pair(at)})` : undefined;
    if (ground) {
      const width = this.measure(text, size, weight) + 4;
      const x = at.x - (align === 'middle' ? width / 2 : align === 'end' ? width - 2 : 2);
      const place = { x: round(x), y: round(at.y - size * 0.6), width: round(width), height: round(size * 1.2) };
      this.add('rect', { ...place, transform: turn, ...painted({ fill: ground, opacity: 0.86 * opacity }) });
    }
    const place = { x: round(at.x), y: round(at.y + size * 0.35), transform: turn };
    const letters = { 'font-size': round(size), 'font-weight': weight, 'text-anchor': align === 'middle' ? 'middle' : align };
    this.add('text', { ...place, ...letters, fill: colour, opacity: opacity < 1 ? opacity : undefined }, text);
  }

  /** The whole as a document of its own. */
  document(x: number, y: number, width: number, height: number, ground: string, title: string): string {
    const frame = [x, y, width, height].map(round).join(' ');
    return [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame}" width="${round(width)}" height="${round(height)}"`,
      ` font-family="'Be Vietnam Pro', 'Noto Sans', sans-serif" role="img">`,
      `<title>${escape(title)}</title>`,
      `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${escape(ground)}"/>`,
      ...this.parts,
      '</svg>\n',
    ].join('');
  }

  private add(name: string, attributes: Record<string, string | number | undefined>, content = '') {
    const list = Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ` ${key}="${escape(String(value))}"`);
    this.parts.push(`<${name}${list.join('')}${content ? `>${escape(content)}</${name}>` : '/>'}`);
  }
}

/** Text as XML takes it, without the signs XML forbids. */
export function escape(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function painted({ fill, stroke, width = 1, dash, round: soft, opacity = 1 }: Ink) {
  return {
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke && round(width),
    'stroke-dasharray': stroke && dash?.length ? dash.map(round).join(' ') : undefined,
    'stroke-linecap': stroke && soft ? 'round' : undefined,
    'stroke-linejoin': stroke && 'round',
    opacity: opacity < 1 ? round(opacity) : undefined,
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
const pair = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
