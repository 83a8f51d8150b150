/** A province on the map; see ProvinceMap.java. */
export interface Unit {
  id: string;
  code: string;
  label: string;
  members: string[];
  value?: number | null;
  valueLabel?: string | null;
  href?: string | null;
}

/** What is drawn for a unit: its outlines, an archipelago that belongs to it, and where its number stands. */
export interface Shape {
  unit: Unit;
  paths: string[];
  islands?: string;
  x: number;
  y: number;
  /** How far the nearest border is. */
  room: number;
}

type Provinces = readonly (readonly [code: string, path: string, x: number, y: number, room: number])[];

/** Shapes of the units; codes nobody knows are left out rather than drawn wrong. The number stands in the roomiest. */
export function shapesOf(units: Unit[], provinces: Provinces, archipelagos: Record<string, string>): Shape[] {
  const byCode = new Map(provinces.map((province) => [province[0], province]));
  return units.flatMap((unit) => {
    const members = unit.members.map((code) => byCode.get(code)).filter((province) => province !== undefined);
    const [main] = [...members].sort((a, b) => b[4] - a[4]);
    const islands = Object.keys(archipelagos).find((path) => unit.members.includes(archipelagos[path]));
    return main ? [{ unit, paths: members.map(([, path]) => path), islands, x: main[2], y: main[3], room: main[4] }] : [];
  });
}

/** What a unit is called aloud: its name and its value, or that there is none. */
export function nameOf(unit: Unit, texts: Record<string, string>): string {
  return `${unit.label}: ${unit.valueLabel ?? unit.value ?? texts.noData ?? ''}`;
}
