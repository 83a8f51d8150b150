import type { Point } from './graph';
import type { Ink, Lettering, Pen } from './pen';

/** Draws on a canvas. */
export class CanvasPen implements Pen {
  private readonly paths = new Map<string, Path2D>();

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly font: string,
  ) {}

  curve(from: Point, control: Point | undefined, to: Point, ink: Ink) {
    this.context.beginPath();
    this.context.moveTo(from.x, from.y);
    if (control) {
      this.context.quadraticCurveTo(control.x, control.y, to.x, to.y);
    } else {
      this.context.lineTo(to.x, to.y);
    }
    this.draw(ink);
  }

  polygon(corners: Point[], ink: Ink) {
    this.context.beginPath();
    corners.forEach(({ x, y }, index) => (index ? this.context.lineTo(x, y) : this.context.moveTo(x, y)));
    this.context.closePath();
    this.draw(ink);
  }

  circle(middle: Point, radius: number, ink: Ink) {
    this.context.beginPath();
    this.context.arc(middle.x, middle.y, radius, 0, 2 * Math.PI);
    this.draw(ink);
  }

  box(x: number, y: number, width: number, height: number, radius: number, ink: Ink) {
    this.context.beginPath();
    this.context.roundRect(x, y, width, height, radius);
    this.draw(ink);
  }

  path(outline: string, ink: Ink) {
    let path = this.paths.get(outline);
    if (!path) {
      path = new Path2D(outline);
      this.paths.set(outline, path);
    }
    this.draw(ink, path);
  }

  text(at: Point, text: string, { size, weight = 400, colour, ground, align = 'middle', angle = 0, opacity = 1 }: Lettering) {
    const context = this.context;
    context.font = `${weight} ${size}px ${this.font}`;
    context.textAlign = align === 'middle' ? 'center' : align;
    context.textBaseline = 'middle';
    context.globalAlpha = opacity;
    const turned = angle !== 0;
    if (turned) {
      context.save();
      context.translate(at.x, at.y);
      context.rotate(angle);
    }
    const { x, y } = turned ? { x: 0, y: 0 } : at;
    if (ground) {
      const width = context.measureText(text).width + 4;
      context.globalAlpha = 0.86 * opacity;
      context.fillStyle = ground;
      context.fillRect(x - (align === 'middle' ? width / 2 : align === 'end' ? width - 2 : 2), y - size * 0.6, width, size * 1.2);
      context.globalAlpha = opacity;
    }
    context.fillStyle = colour;
    context.fillText(text, x, y);
    if (turned) {
      context.restore();
    }
  }

  private draw({ fill, stroke, width = 1, dash, round, opacity = 1 }: Ink, path?: Path2D) {
    const context = this.context;
    context.globalAlpha = opacity;
    if (fill) {
      context.fillStyle = fill;
      path ? context.fill(path) : context.fill();
    }
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.lineJoin = 'round';
      context.lineCap = round ? 'round' : 'butt';
      context.setLineDash(dash ?? []);
      path ? context.stroke(path) : context.stroke();
    }
  }
}
