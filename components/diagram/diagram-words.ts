/** Words around a drawing; plain strings, since they go to the browser. */
export interface DiagramWords {
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
  readonly copyMermaid: string
  readonly downloadSvg: string
  readonly downloadPng: string
  readonly copied: string
  readonly refused: string
  /** {name} of the diagram; says how to move in it. */
  readonly frame: string
  readonly asText: string
  readonly legend: string
  readonly marks: Readonly<Record<'current' | 'visited' | 'ahead' | 'taken' | 'aws', string>>
}
