import { html, nothing } from 'lit';
import { inLight } from './color-scheme';
import { picture, type Caption, type Sign } from './picture';

/** What a style sheet may have said of a drawn element; in a file it must say so itself. */
const STYLES = [
  'display', 'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin',
  'stroke-linecap', 'opacity', 'vector-effect',
];
const MORE: Record<string, string[]> = {
  text: ['font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor', 'dominant-baseline', 'paint-order'],
  stop: ['stop-color', 'stop-opacity'],
};

/** What nobody has to say, for it is so without being said and is not handed down. */
const UNSAID = new Set(['display:inline', 'opacity:1', 'vector-effect:none']);

/**
 * Two buttons that save the picture beside them, with the credit that its outlines want; nothing without a caption, for
 * then it is no picture to keep.
 */
export function savingButtons(
  host: HTMLElement,
  caption: Caption | undefined,
  texts: Record<string, string>,
  before: () => Promise<unknown>,
) {
  const whole = caption && { ...caption, lines: [...caption.lines, texts.credit ?? ''] };
  const button = (kind: 'svg' | 'png', words?: string) =>
    html`<button type="button" @click=${() => before().then(() => save(host, whole!, kind))}>${words}</button>`;
  return whole ? html`<div class="saving">${button('svg', texts.saveSvg)} ${button('png', texts.savePng)}</div>` : nothing;
}

/** The picture as it is seen, on white whatever the page's colours are. */
export function pictureOf(host: HTMLElement, caption: Caption) {
  const root = host.shadowRoot!;
  const drawing = root.querySelector<SVGSVGElement>('svg[role="group"]')!;
  return inLight(() => {
    const { x, y, width, height } = drawing.viewBox.baseVal;
    const legend = [...root.querySelectorAll('.legend li')].map((item): Sign => {
      const sign = item.querySelector('svg')!;
      return {
        svg: standingAlone(sign).innerHTML,
        width: sign.width.baseVal.value,
        height: sign.height.baseVal.value,
        text: item.textContent.trim(),
      };
    });
    const colour = (name: string) => getComputedStyle(host).getPropertyValue(name).trim();
    return picture(caption, { content: standingAlone(drawing).innerHTML, viewBox: [x, y, width, height] }, legend, {
      ground: '#ffffff',
      text: colour('--cn-text') || '#1a2228',
      muted: colour('--cn-text-muted') || '#51606a',
    });
  });
}

/** A copy with its styles in it, without links and without what only the keyboard needs. */
function standingAlone(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = drawn.querySelectorAll('*');
  const copies = copy.querySelectorAll('*');
  originals.forEach((original, each) => {
    const style = getComputedStyle(original);
    const said = [...STYLES, ...(MORE[original.localName] ?? [])];
    const looks = said.map((name) => `${name}:${style.getPropertyValue(name)}`).filter((look) => !UNSAID.has(look));
    copies[each].setAttribute('style', looks.join(';'));
    for (const name of ['href', 'tabindex', 'class', 'role', 'aria-hidden']) {
      copies[each].removeAttribute(name);
    }
  });
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) {
    comment.parentNode?.removeChild(comment);
  }
  return copy;
}

async function save(host: HTMLElement, caption: Caption, kind: 'svg' | 'png') {
  const taken = pictureOf(host, caption);
  const drawn = new Blob([taken.svg], { type: 'image/svg+xml' });
  const file = kind === 'svg' ? drawn : await painted(drawn, taken.width, taken.height);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${caption.fileName}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The same in pixels, two for each unit, so that it can be printed. */
async function painted(drawn: Blob, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(drawn);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((done) => canvas.toBlob((file) => done(file!), 'image/png'));
}
