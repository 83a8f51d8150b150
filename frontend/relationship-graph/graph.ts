/** What the server sends; see RelationshipGraph.java for the meaning of each part. */
export interface GraphNode {
  id: string;
  kind: string;
  label: string;
  sublabel?: string | null;
  hidden?: number;
  status?: string | null;
  href?: string | null;
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
}

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
