/** Days as ISO dates; the slider stops at the first of each month, and at its last day. */
export interface Span {
  first: string;
  last: string;
}

const MERGER_EVE = -1;

function months(day: string): number {
  const [year, month] = day.split('-').map(Number);
  return year * 12 + month - 1;
}

/** How many stops there are after the first. */
export function stops({ first, last }: Span): number {
  return months(last) - months(first) + 1;
}

/** The stop that a day belongs to: the last day has its own. */
export function stopOf(day: string, span: Span): number {
  if (!day || day >= span.last) {
    return stops(span);
  }
  return Math.max(0, months(day) - months(span.first));
}

export function dayAt(stop: number, span: Span): string {
  if (stop >= stops(span)) {
    return span.last;
  }
  const month = months(span.first) + stop;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** A year on or back, but never past a day that must be seen: first the month before it, then the day itself. */
export function yearFrom(day: string, years: 1 | -1, span: Span, merger: string): string {
  const from = stopOf(day, span);
  const to = Math.min(stops(span), Math.max(0, from + 12 * years));
  const at = stopOf(merger, span);
  const landmarks = years > 0 ? [at + MERGER_EVE, at] : [at, at + MERGER_EVE];
  const passed = landmarks.find((stop) => (years > 0 ? from < stop && stop < to : to < stop && stop < from));
  return dayAt(passed ?? to, span);
}

/** 01/07/2025, as both languages write it. */
export function written(day: string): string {
  return day.split('-').reverse().join('/');
}
