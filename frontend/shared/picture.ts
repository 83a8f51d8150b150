/** What stands around a drawing when it leaves the page; see Caption.java. */
export interface Caption {
  title: string;
  lines: string[];
  fileName: string;
}

/** A sign of the legend with what it means; the sign is SVG of the given size. */
export interface Sign {
  svg: string;
  width: number;
  height: number;
  text: string;
}

export interface Drawing {
  /** The inside of an SVG with this view box. */
  content: string;
  viewBox: [x: number, y: number, width: number, height: number];
}

export interface Colours {
  ground: string;
  text: string;
  muted: string;
}

/** The names are asked for in this order; the last is there on every computer. */
const FONTS = "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const WIDTH = 1200;
const MARGIN = 32;
const LETTER = 0.56;

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Breaks a text into lines of at most so many letters, between words. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** A whole picture that stands for itself: title, drawing, legend, then day, sources and terms. */
export function picture(caption: Caption, drawing: Drawing, legend: Sign[], colours: Colours): { svg: string; width: number; height: number } {
  const room = WIDTH - 2 * MARGIN;
  const [vx, vy, vw, vh] = drawing.viewBox;
  const scale = Math.min(room / vw, 1100 / vh);
  const parts: string[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, colour: string, weight = 400) => {
    for (const line of wrapped(text, Math.floor(room / (size * LETTER)))) {
      y += size * 1.3;
      parts.push(`<text x="${MARGIN}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(line)}</text>`);
    }
  };
  write(caption.title, 26, colours.text, 600);
  y += 16;
  const left = MARGIN + (room - vw * scale) / 2;
  parts.push(
    `<svg x="${left.toFixed(1)}" y="${y.toFixed(1)}" width="${(vw * scale).toFixed(1)}" height="${(vh * scale).toFixed(1)}" viewBox="${vx} ${vy} ${vw} ${vh}">${drawing.content}</svg>`,
  );
  y += vh * scale + 20;
  let x = MARGIN;
  for (const { svg, width, height, text } of legend) {
    const wide = width + 8 + text.length * 15 * LETTER;
    if (x > MARGIN && x + wide > WIDTH - MARGIN) {
      x = MARGIN;
      y += 26;
    }
    parts.push(`<svg x="${x}" y="${(y + 9 - height / 2).toFixed(1)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${svg}</svg>`);
    parts.push(`<text x="${x + width + 8}" y="${(y + 14).toFixed(1)}" font-size="15" fill="${colours.text}">${escaped(text)}</text>`);
    x += wide + 24;
  }
  y += legend.length ? 34 : 0;
  caption.lines.forEach((line) => write(line, 14, colours.muted));
  const height = Math.ceil(y + MARGIN);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONTS}">` +
    `<title>${escaped(caption.title)}</title><rect width="100%" height="100%" fill="${colours.ground}"/>${parts.join('')}</svg>`;
  return { svg, width: WIDTH, height };
}
