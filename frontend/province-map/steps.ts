/** One colour of the map: the values from `from` to `to`, both included. */
export interface Step {
  from: number;
  to: number;
}

/**
 * At most five steps that hold about equally many units each; equal values never fall into two steps, so there are
 * fewer steps where there are fewer values. Zero and "no data" are no steps.
 */
export function stepsOf(values: (number | null | undefined)[], count = 5): Step[] {
  const sorted = values.filter((value): value is number => value != null && value > 0).sort((a, b) => a - b);
  const steps: Step[] = [];
  for (let i = 0; i < count; i++) {
    const from = sorted[Math.floor((i * sorted.length) / count)];
    const to = sorted[Math.floor(((i + 1) * sorted.length) / count) - 1];
    const last = steps.at(-1);
    if (from === undefined || to === undefined || to < from || (last && to <= last.to)) {
      continue;
    }
    const start = last && from <= last.to ? sorted.find((value) => value > last.to)! : from;
    steps.push({ from: start, to });
  }
  return steps;
}

/** The colour of a value: 1 to 5, strong for much; `zero` for none at all, `none` for no data. */
export function stepOf(value: number | null | undefined, steps: Step[]): number | 'zero' | 'none' {
  if (value == null) {
    return 'none';
  }
  const index = steps.findIndex((step) => value <= step.to);
  if (value <= 0 || index < 0) {
    return 'zero';
  }
  // Few steps are spread over the five colours, so that the strongest value always has the strongest colour.
  return steps.length === 1 ? 3 : 1 + Math.round((index * 4) / (steps.length - 1));
}
