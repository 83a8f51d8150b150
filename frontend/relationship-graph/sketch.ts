import { WIDTHS, type Colours } from './colours';
import { controlOf } from './detours';
import type { Line } from './graph';
import { letterSize, lineAt, type View } from './naming';
import type { Mark, Scene } from './scene';
import { cornersOf, shapeOf } from './shapes';

/** Draws what moves: every line thin and in one go, plain shapes, few names. A tenth of the time of the careful drawing. */
export function sketch(context: CanvasRenderingContext2D, scene: Scene, view: View, colours: Colours, font: string, names: Mark[]) {
  const { zoom } = view;
  context.setLineDash([]);
  for (const emphasis of [0, 1, 2]) {
    context.globalAlpha = emphasis === 0 ? 0.3 : 1;
    for (const line of Object.keys(WIDTHS) as Line[]) {
      context.strokeStyle = colours.lines[line];
      context.lineWidth = 1 / zoom;
      context.beginPath();
      for (const stroke of scene.strokes) {
        if (stroke.line === line && stroke.emphasis === emphasis) {
          context.moveTo(stroke.from.x, stroke.from.y);
          const control = controlOf(stroke);
          if (control) {
            context.quadraticCurveTo(control.x, control.y, stroke.to.x, stroke.to.y);
          } else {
            context.lineTo(stroke.to.x, stroke.to.y);
          }
        }
      }
      context.stroke();
    }
  }
  marks(context, scene, zoom, colours);
  write(context, names, zoom, colours, font);
}

function marks(context: CanvasRenderingContext2D, scene: Scene, zoom: number, colours: Colours) {
  const byLook = new Map<string, Mark[]>();
  for (const mark of scene.marks) {
    const look = `${mark.node.kind} ${mark.emphasis === 0 ? 0.3 : 1}`;
    byLook.get(look)?.push(mark) ?? byLook.set(look, [mark]);
  }
  for (const [key, list] of byLook) {
    const [kind, alpha] = key.split(' ');
    const corners = cornersOf(shapeOf(kind));
    context.fillStyle = colours.kinds[kind] ?? colours.kinds.OTHER;
    context.globalAlpha = Number(alpha);
    for (const { x, y, radius } of list) {
      if (radius * zoom < 3) {
        context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
        continue;
      }
      context.beginPath();
      if (corners.length) {
        corners.forEach(([cx, cy], i) => (i ? context.lineTo(x + cx * radius, y + cy * radius) : context.moveTo(x + cx * radius, y + cy * radius)));
      } else {
        context.arc(x, y, radius, 0, 2 * Math.PI);
      }
      context.fill();
    }
  }
}

function write(context: CanvasRenderingContext2D, names: Mark[], zoom: number, colours: Colours, font: string) {
  context.globalAlpha = 1;
  context.fillStyle = colours.text;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const mark of names) {
    const size = letterSize(mark, zoom);
    context.font = `500 ${size}px ${font}`;
    mark.lines.forEach((text, index) => {
      const { x, y } = lineAt(mark, index, size);
      context.fillText(text, x, y);
    });
  }
}
