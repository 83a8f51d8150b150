/** A row of the picture: a province through all its versions that no merger parts. */
export interface Lane {
  id: string;
  label: string;
  /** What became of it, where it became part of another. */
  note?: string | null;
  /** The first day of what it became part of. */
  merged?: string | null;
}

/** Something that lasts (a bar) or that happened (a point). Days are ISO 8601; both ends of a date that is only roughly known. */
export interface Entry {
  id: string;
  lane: string;
  kind: string;
  lasting: boolean;
  label: string;
  /** The whole of it in a sentence. */
  description: string;
  since?: string | null;
  sinceEnd?: string | null;
  until?: string | null;
  untilEnd?: string | null;
  /** How its line is drawn: active, sleeping, dormant, unknown or suggested. */
  look: string;
  href: string;
}

/** A day that concerns the whole picture. */
export interface Crossing {
  on: string;
  label: string;
}

export type Texts = Record<string, string>;
