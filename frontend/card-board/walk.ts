/** A place on the board: the column, and the card in it, both counted from 0. */
export interface Place {
  column: number;
  card: number;
}

/** Where a key leads from a card; heights tells how many cards each column has. Nothing where it leads nowhere. */
export function walk(from: Place, key: string, heights: number[]): Place | undefined {
  const last = (heights[from.column] ?? 0) - 1;
  switch (key) {
    case 'ArrowDown':
      return from.card < last ? { ...from, card: from.card + 1 } : undefined;
    case 'ArrowUp':
      return from.card > 0 ? { ...from, card: from.card - 1 } : undefined;
    case 'Home':
      return { ...from, card: 0 };
    case 'End':
      return { ...from, card: last };
    case 'ArrowRight':
      return beside(from, 1, heights);
    case 'ArrowLeft':
      return beside(from, -1, heights);
    default:
      return undefined;
  }
}

/** Columns without cards are passed over. */
function beside(from: Place, by: number, heights: number[]): Place | undefined {
  for (let column = from.column + by; column >= 0 && column < heights.length; column += by) {
    const height = heights[column];
    if (height) {
      return { column, card: Math.min(from.card, height - 1) };
    }
  }
  return undefined;
}
