import type { GraphEdge, GraphNode } from './graph';

type Texts = Record<string, string>;

/** Breaks a label into at most `lines` lines of about `width` characters; what does not fit ends in an ellipsis. */
export function wrapLabel(label: string, width = 18, lines = 3): string[] {
  const result: string[] = [];
  for (const word of label.trim().split(/\s+/)) {
    const last = result.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      result[result.length - 1] = `${last} ${word}`;
    } else {
      result.push(word);
    }
  }
  const fitting = result.slice(0, lines).map((line) => (line.length > width + 4 ? `${line.slice(0, width)}…` : line));
  if (result.length > lines) {
    const end = fitting[lines - 1];
    fitting[lines - 1] = end.endsWith('…') ? end : `${end.slice(0, width - 1)}…`;
  }
  return fitting;
}

/** Puts values into the places {0}, {1} … of a text. */
export function fill(text: string | undefined, ...values: (string | number)[]): string {
  return (text ?? '').replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

export function kindName(kind: string, texts: Texts, names: Texts): string {
  return names[kind] ?? texts[`kind.${kind}`] ?? texts['kind.OTHER'] ?? kind;
}

/** What of a record is not in the picture: how much, and of what kinds. */
export function describeHidden({ hidden, hiddenKinds }: GraphNode, texts: Texts): string {
  const kinds = (hiddenKinds ?? []).map(({ text }) => text).join(', ');
  return !hidden ? '' : kinds ? fill(texts.hiddenKinds, hidden, kinds) : fill(texts.hidden, hidden);
}

/** A link in words: what it is, its dates, and that it is suggested, inherited or stands for several. */
export function describeEdge(edge: GraphEdge, texts: Texts): string {
  const remarks = [
    (edge.facts ?? 1) > 1 && fill(texts.facts, edge.facts!),
    edge.since && fill(texts.since, edge.since),
    edge.until && fill(texts.until, edge.until),
    edge.inherited && texts.inherited,
    edge.status && edge.status !== 'ACCEPTED' && texts.suggested,
  ].filter(Boolean);
  return remarks.length ? `${edge.label} (${remarks.join(', ')})` : edge.label;
}

/** A link in words with both its ends. */
export function describeTie(edge: GraphEdge, nodes: GraphNode[], texts: Texts): string {
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? '';
  return `${labelOf(edge.from)} – ${describeEdge(edge, texts)} – ${labelOf(edge.to)}`;
}

/** A record in words for those who hear the picture: its name, kind, and its first links with the other ends. */
export function describeNode(node: GraphNode, nodes: GraphNode[], edges: GraphEdge[], texts: Texts, names: Texts): string {
  const labels = new Map(nodes.map((other) => [other.id, other.label]));
  const own = edges.filter((edge) => edge.from === node.id || edge.to === node.id);
  const links = own.slice(0, 5).map((edge) => {
    const other = edge.from === node.id ? edge.to : edge.from;
    return `${describeEdge(edge, texts)}: ${labels.get(other) ?? ''}`;
  });
  return [
    node.label,
    node.sublabel,
    kindName(node.kind, texts, names),
    node.ended ? texts.ended : '',
    node.status && node.status !== 'ACCEPTED' ? texts.suggested : '',
    fill(texts.links, own.length),
    describeHidden(node, texts),
    ...links,
  ]
    .filter(Boolean)
    .join('. ');
}
