/**
 * How areas are drawn that the outlines show as countries of their own and Vietnam does not recognise as such: as part
 * of the country named here by its number. Names never come from the outlines, only from the register; decision 0025.
 */
export const PART_OF: Readonly<Record<string, string>> = {
  Taiwan: '156', // China
  Kosovo: '688', // Serbia
  'N. Cyprus': '196', // Cyprus
  Somaliland: '706', // Somalia
};

/** Areas inside an outline on which the map takes no side: land in no country's colour. West, south, east, north. */
export const OPEN: readonly { outline: string; box: readonly [number, number, number, number] }[] = [
  { outline: '643', box: [32, 44, 37, 46.6] }, // Crimea
];

type Ring = readonly (readonly number[])[];

/** Whether the map leaves this area of an outline open. */
export function isOpen(outline: string, ring: Ring): boolean {
  return OPEN.some(
    ({ outline: of, box: [west, south, east, north] }) =>
      of === outline && ring.every(([x, y]) => x >= west && x <= east && y >= south && y <= north),
  );
}

/** The number of the country as whose part an outline is drawn; none for land without a country. */
export function countryOf(outline: { id?: string | number; properties?: { name?: string } | null }): string {
  return PART_OF[outline.properties?.name ?? ''] ?? String(outline.id ?? '');
}
