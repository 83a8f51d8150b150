/** A number as short as a map needs it: 1,9 Tr and not 1.865.270. */
export function short(value: number, locale = 'vi'): string {
  return value.toLocaleString(locale || 'vi', { maximumFractionDigits: 1, notation: value >= 100_000 ? 'compact' : 'standard' });
}

/** Whether a number can be written where the nearest border is so many pixels away; a little may lie beyond it. */
export function fits(words: string, room: number): boolean {
  return room >= 4.5 && words.length * 3.1 <= 2 * room;
}
