import { CanvasPen } from './canvas-pen';
import type { Scene } from './scene';
import { drawSheet, type Sheet } from './sheet';
import { SvgPen } from './svg-pen';

const LARGEST = 8000;

/** The whole picture as a document of its own. */
export function svgOf(scene: Scene, sheet: Sheet, font: string): string {
  const context = document.createElement('canvas').getContext('2d')!;
  const pen = new SvgPen((text, size, weight) => {
    context.font = `${weight} ${size}px ${font}`;
    return context.measureText(text).width;
  });
  const { x, y, width, height } = drawSheet(pen, scene, sheet);
  return pen.document(x, y, width, height, sheet.colours.surface, sheet.title);
}

/** The whole picture as an image, as fine as a browser can hold. */
export async function pngOf(scene: Scene, sheet: Sheet, font: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const pen = new CanvasPen(context, font);
  const { x, y, width, height } = drawSheet(pen, scene, sheet);
  const scale = Math.min(2, LARGEST / width, LARGEST / height);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  context.fillStyle = sheet.colours.surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  drawSheet(pen, scene, sheet);
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('No room for the image')))));
}

/** Has the browser save it. */
export function save(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
