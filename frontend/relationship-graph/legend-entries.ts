import { DASHES } from './colours';
import { lineOf, type GraphEdge, type GraphNode, type Line } from './graph';
import { kindName } from './labels';

type Texts = Record<string, string>;

/** Something the picture uses and its meaning. */
export interface Entry {
  kind?: string;
  line?: Line;
  inherited?: boolean;
  look?: 'suggested' | 'ended';
  sign?: string;
  text: string;
}

/** What shapes, lines and signs mean, only those that occur. */
export function entriesOf(nodes: GraphNode[], edges: GraphEdge[], texts: Texts, names: Texts): Entry[] {
  const entries: (Entry | false)[] = [
    ...[...new Set(nodes.map((node) => node.kind))].map((kind) => ({ kind, text: kindName(kind, texts, names) })),
    nodes.some(({ status, ended }) => status && status !== 'ACCEPTED' && !ended) && { look: 'suggested', text: texts['look.suggested'] },
    nodes.some(({ ended }) => ended) && { look: 'ended', text: texts['look.ended'] },
    ...(Object.keys(DASHES) as Line[])
      .filter((line) => edges.some((edge) => lineOf(edge) === line))
      .map((line) => ({ line, text: texts[`line.${line}`] })),
    edges.some(({ inherited }) => inherited) && { line: 'active', inherited: true, text: texts['line.inherited'] },
    edges.some(({ facts }) => (facts ?? 1) > 1) && { sign: '3', text: texts['line.facts'] },
    nodes.some(({ hidden }) => hidden) && { sign: '+5', text: texts['sign.hidden'] },
  ];
  return entries.filter((entry): entry is Entry => !!entry);
}
