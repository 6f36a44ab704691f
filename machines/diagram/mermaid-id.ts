/** Words that Mermaid's flowchart takes for its own wherever an id starts with them. */
const reserved =
  /^(?:acc(?:Title|Descr)|call|class|click|default|direction|end|flowchart|graph|href|interpolate|link|loop_|style|subgraph|s_|[ovx]$)/i

/** The id a node or group has in Mermaid text. */
export function mermaidId(id: string): string {
  return reserved.test(id) ? `s_${id}` : id
}

/** The node or group that an id in Mermaid text stands for. */
export function ownId(id: string): string {
  return id.replace(/^s_/, '')
}
