/** What the look of a drawn thing consists of; a picture that leaves the page takes it along. */
const LOOK = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity',
  'font-size', 'font-weight', 'font-family', 'text-anchor', 'dominant-baseline', 'paint-order', 'stop-color', 'stop-opacity',
];
const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;

export interface Caption {
  title: string;
  /** Lines above the picture and below it. */
  above: string[];
  below: string[];
}

/** The drawing as a document of its own, in the colours it is seen in, with its caption. */
export function standalone(drawing: SVGSVGElement, caption: Caption): SVGSVGElement {
  const { width, height } = drawing.viewBox.baseVal;
  const style = getComputedStyle(drawing);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  takeLook(drawing, copy);
  const head = 34 + caption.above.length * 18;
  const foot = caption.below.length * 17 + 8;
  const whole = element('svg', { xmlns: SVG, width: width + 2 * MARGIN, height: height + head + foot + 2 * MARGIN, role: 'img', 'aria-label': caption.title });
  whole.append(element('rect', { width: '100%', height: '100%', fill: style.getPropertyValue('--cn-surface') || '#ffffff' }));
  const write = (text: string, y: number, size: number, weight = 400) => {
    const line = element('text', { x: MARGIN, y, 'font-size': size, 'font-weight': weight, 'font-family': style.fontFamily, fill: style.color });
    line.textContent = text;
    whole.append(line);
  };
  write(caption.title, MARGIN + 18, 18, 600);
  caption.above.forEach((line, each) => write(line, MARGIN + 38 + each * 18, 13));
  for (const [name, value] of Object.entries({ x: MARGIN, y: MARGIN + head, width, height, viewBox: `0 0 ${width} ${height}` })) {
    copy.setAttribute(name, String(value));
  }
  whole.append(copy);
  caption.below.forEach((line, each) => write(line, MARGIN + head + height + 18 + each * 17, 12));
  return whole as SVGSVGElement;
}

function takeLook(from: Element, to: Element) {
  const style = getComputedStyle(from);
  const look = LOOK.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  to.setAttribute('style', look);
  for (const name of ['class', 'tabindex', 'aria-describedby']) {
    to.removeAttribute(name);
  }
  const href = to.getAttribute('href');
  if (href && !href.startsWith('#')) {
    to.setAttribute('href', new URL(href, document.baseURI).href);
  }
  [...from.children].forEach((child, each) => takeLook(child, to.children[each]!));
}

function element(name: string, attributes: Record<string, string | number>) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, String(value)));
  return made;
}

export function asSvg(picture: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
}

/** Twice as fine as the screen, for print and projection. */
export async function asPng(picture: SVGSVGElement): Promise<Blob> {
  const url = URL.createObjectURL(asSvg(picture));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((found, failed) => canvas.toBlob((blob) => (blob ? found(blob) : failed(new Error('The picture is too large.')))));
  } finally {
    URL.revokeObjectURL(url);
  }
}

export function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
