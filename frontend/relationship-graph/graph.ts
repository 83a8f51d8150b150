/** What the server sends; see GraphNode.java and GraphEdge.java for the meaning of each part. */
export interface GraphNode {
  id: string;
  kind: string;
  label: string;
  sublabel?: string | null;
  href?: string | null;
  status?: string | null;
  ended?: boolean;
  hidden?: number;
  hiddenKinds?: { kind: string; text: string }[];
  weight?: number;
  group?: string | null;
  rank?: number | null;
  place?: string | null;
}

export interface GraphEdge {
  id: string;
  from: string;
  to: string;
  kind: string;
  label: string;
  since?: string | null;
  until?: string | null;
  status?: string | null;
  state?: string | null;
  facts?: number;
  inherited?: boolean;
}

/** An answer drawn strong; numbered, its records carry their place in this order. */
export interface Highlight {
  nodes: string[];
  edges: string[];
  numbered: boolean;
}

export type Layout = 'RINGS' | 'FORCE' | 'CHAIN' | 'MAP';

/** What a page may want done with a record; it offers what it listens to. */
export type Action = 'open' | 'expand' | 'collapse' | 'hide' | 'pin' | 'edge';

export type { Point } from '../shared/direction';

/** How a link is drawn: by state first, and a suggestion always looks like one. */
export type Line = 'active' | 'sleeping' | 'suggested' | 'dormant';

export function lineOf(edge: GraphEdge): Line {
  if (edge.status && edge.status !== 'ACCEPTED') {
    return 'suggested';
  }
  switch (edge.state) {
    case 'SLEEPING':
      return 'sleeping';
    case 'DORMANT':
    case 'NEVER_ACTIVATED':
    case 'ENDED':
      return 'dormant';
    default:
      return 'active';
  }
}
