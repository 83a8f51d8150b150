import type { Colours } from './colours';
import { controlOf } from './detours';
import type { Line, Point } from './graph';
import { letterSize, lineAt, type Box } from './naming';
import type { Mark, Scene, Stroke } from './scene';
import { cornersOf, shapeOf } from './shapes';

/** Draws what moves: every line thin and in one go, plain shapes, few names. A tenth of the time of the careful drawing. */
export function sketch(
  context: CanvasRenderingContext2D, scene: Scene, sight: Box, zoom: number, colours: Colours, font: string, names: Mark[],
) {
  // A hair less than a pixel: only such lines are drawn without first making an outline of them all.
  context.lineWidth = 0.98 / context.getTransform().a;
  context.setLineDash([]);
  const groups = new Map<string, Stroke[]>();
  scene.strokes.filter(({ from, to }) => isIn(sight, from, to)).forEach((stroke) => push(groups, `${stroke.emphasis} ${stroke.line}`, stroke));
  for (const key of [...groups.keys()].sort()) {
    const [emphasis, line] = key.split(' ');
    context.globalAlpha = emphasis === '0' ? 0.3 : opacityOf(scene);
    context.strokeStyle = colours.lines[line as Line];
    context.beginPath();
    groups.get(key)!.forEach((stroke) => trace(context, stroke));
    context.stroke();
  }
  marks(context, scene, sight, zoom, colours);
  write(context, names, zoom, colours, font);
}

/** In a thicket lines are pale, so that the records and the dense places show. */
export const opacityOf = ({ strokes }: Scene): number => (strokes.length > 1200 ? 0.4 : 1);

function trace(context: CanvasRenderingContext2D, stroke: Stroke) {
  const control = controlOf(stroke);
  context.moveTo(stroke.from.x, stroke.from.y);
  if (control) {
    context.quadraticCurveTo(control.x, control.y, stroke.to.x, stroke.to.y);
  } else {
    context.lineTo(stroke.to.x, stroke.to.y);
  }
}

function isIn(sight: Box, a: Point, b: Point): boolean {
  return (
    (a.x > sight.left || b.x > sight.left) && (a.x < sight.right || b.x < sight.right) &&
    (a.y > sight.top || b.y > sight.top) && (a.y < sight.bottom || b.y < sight.bottom)
  );
}

function push<T>(groups: Map<string, T[]>, key: string, item: T) {
  const list = groups.get(key);
  list ? list.push(item) : groups.set(key, [item]);
}

function marks(context: CanvasRenderingContext2D, scene: Scene, sight: Box, zoom: number, colours: Colours) {
  const looks = new Map<string, Mark[]>();
  scene.marks.filter((mark) => isIn(sight, mark, mark)).forEach((mark) => push(looks, `${mark.node.kind} ${mark.emphasis === 0 ? 0.3 : 1}`, mark));
  for (const [look, list] of looks) {
    const [kind, alpha] = look.split(' ');
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
