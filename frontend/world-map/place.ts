/** A country, or a province of Vietnam, on the map; see WorldMap.java. */
export interface Place {
  id: string;
  label: string;
  /** For a province: the codes of the outlines that make it up; none for a country. */
  members: string[];
  value?: number | null;
  valueLabel?: string | null;
  href?: string | null;
}
