import type { Point } from './graph';

/** How an outline is filled and drawn. */
export interface Ink {
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: number[];
  round?: boolean;
  opacity?: number;
}

export interface Lettering {
  size: number;
  weight?: number;
  colour: string;
  /** The colour of a ground under the letters, so that lines do not cross them. */
  ground?: string;
  align?: 'start' | 'middle' | 'end';
  /** Radians, turned around the point. */
  angle?: number;
  opacity?: number;
}

/** What the picture is drawn with: on the screen, or as SVG. All in the measure of the drawing. */
export interface Pen {
  curve(from: Point, control: Point | undefined, to: Point, ink: Ink): void;
  polygon(corners: Point[], ink: Ink): void;
  circle(middle: Point, radius: number, ink: Ink): void;
  box(x: number, y: number, width: number, height: number, radius: number, ink: Ink): void;
  /** One line of text with its middle height at the point. */
  text(at: Point, text: string, lettering: Lettering): void;
  /** An outline in SVG's path language. */
  path(outline: string, ink: Ink): void;
}
