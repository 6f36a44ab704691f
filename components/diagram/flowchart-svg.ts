interface NamedEdge {
  readonly id: string
  /** Mermaid's ids of the links it is made of. */
  readonly parts: readonly string[]
  /** The node that carries the label of an edge from a node to itself. */
  readonly relay?: string
}

/** What is kept of a flowchart that Mermaid drew. Runs in a browser, so it brings all it needs. */
export interface FlowchartNames {
  /** The diagram's ids by Mermaid's: node and group ids, and edge ids in the order of the text. */
  readonly nodes: Readonly<Record<string, string>>
  readonly edges: readonly NamedEdge[]
  /** A node that only leads the layout and is not kept. */
  readonly leader: string
  /** Strokes that stand for a look: what Mermaid's text says of an edge. */
  readonly looks: Readonly<Record<string, string>>
}

export function flowchartSvg(svg: SVGSVGElement, names: FlowchartNames): string {
  type Point = readonly [number, number]
  const round = (value: number) => String(Math.round(value * 10) / 10)
  const safe = (text: string) =>
    text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;' })[mark] ?? '&gt;')
  const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number)

  /** Where an element's own origin lies in the drawing: Mermaid moves things by nested translations only. */
  const origin = (element: Element | null): Point => {
    if (!element || element === svg) return [-left, -top]
    const [x = 0, y = 0] =
      (element.getAttribute('transform') ?? '').match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? []
    const [px, py] = origin(element.parentElement)
    return [px + x, py + y]
  }
  const attributes = (entries: Readonly<Record<string, string | false | undefined>>) =>
    Object.entries(entries)
      .flatMap(([name, value]) => (value ? [` ${name}="${value}"`] : []))
      .join('')
  const numbers = (text: string | null) =>
    text?.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)?.map(Number) ?? []
  const look = (prefix: string, name: string | undefined) =>
    name ? ` ${prefix}-${name}="true"` : ''
  const is = (element: Element, name: string) => element.classList.contains(name)

  const lines = (text: Element | null | undefined): readonly string[] =>
    [...(text?.querySelectorAll('tspan.text-outer-tspan') ?? [])]
      .map((line) => line.textContent ?? '')
      .filter((line) => line !== '')
  const textSvg = (text: Element | null, x: number, fontSize: number) => {
    if (!text) return ''
    const [, y] = origin(text)
    const at = lines(text).map((line, index) => [line, y + fontSize * (1 + index * 1.1)] as const)
    const [only] = at
    if (at.length === 1 && only)
      return `<text x="${round(x)}" y="${round(only[1])}">${safe(only[0])}</text>`
    return `<text>${at.map(([line, baseline]) => `<tspan x="${round(x)}" y="${round(baseline)}">${safe(line)}</tspan>`).join('')}</text>`
  }
  const fontSize = Number.parseFloat(getComputedStyle(svg).fontSize)

  const box = (shape: Element) => {
    const [ox, oy] = origin(shape)
    if (shape.tagName === 'rect') {
      const [x = 0, y = 0, w = 0, h = 0] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(shape.getAttribute(name)),
      )
      return { x: x + ox, y: y + oy, w, h }
    }
    const values = numbers(shape.querySelector('path')?.getAttribute('d') ?? null)
    const xs = values.filter((_, index) => index % 2 === 0)
    const ys = values.filter((_, index) => index % 2 === 1)
    return {
      x: Math.min(...xs) + ox,
      y: Math.min(...ys) + oy,
      w: Math.max(...xs) - Math.min(...xs),
      h: Math.max(...ys) - Math.min(...ys),
    }
  }
  const rectSvg = ({ x, y, w, h }: ReturnType<typeof box>, radius: number) =>
    `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" rx="${round(Math.min(radius, h / 2))}"/>`

  const groups = [...svg.querySelectorAll('.cluster')]
  const frames = groups.flatMap((group) => [...group.querySelectorAll(':scope > rect')]).map(box)
  const groupSvg = (group: Element) => {
    const id = names.nodes[group.id.replace(/^[^-]*-/, '')] ?? group.id
    const shape = group.querySelector('rect')
    const text = group.querySelector('.cluster-label text')
    if (!shape) return ''
    const frame = box(shape)
    const name = is(group, 'groupCurrent')
      ? 'current'
      : is(group, 'groupVisited')
        ? 'visited'
        : undefined
    return `<g data-group="${id}"${look('data', name)}>${rectSvg(frame, 8)}${textSvg(text, frame.x + frame.w / 2, fontSize)}</g>`
  }

  const kindOf = (node: Element, shape: Element): keyof typeof corners => {
    if (shape.tagName !== 'rect') return 'end'
    if (shape.hasAttribute('rx')) return 'state'
    return is(node, 'note') ? 'note' : 'step'
  }
  const corners = { end: 99, state: 7, note: 2, step: 2 }
  const nodeSvg = (node: Element) => {
    const id = names.nodes[node.id.replace(/^.*?flowchart-/, '').replace(/-\d+$/, '')] ?? node.id
    const shape = node.querySelector('.label-container')
    if (!shape) throw new Error(`Mermaid drew no shape for ${id}.`)
    const frame = box(shape)
    const kind = kindOf(node, shape)
    const name = ['current', 'visited', 'hidden'].find((one) => is(node, one))
    const text = textSvg(node.querySelector('.label text'), frame.x + frame.w / 2, fontSize)
    return `<g data-node="${id}"${look('data', name)} class="${kind}">${rectSvg(frame, corners[kind])}${text}</g>`
  }

  /** Mermaid draws commands M, L, C and Q with absolute pairs. */
  const moved = (path: SVGPathElement) => {
    const [ox, oy] = origin(path)
    let index = 0
    const d = (path.getAttribute('d') ?? '').replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (value) =>
      round(Number(value) + (index++ % 2 === 0 ? ox : oy)),
    )
    return d
      .replace(/\s*([MLCQ])\s*/g, '$1')
      .replace(/,-/g, ',-')
      .replace(/L([-\d.]+,[-\d.]+)(?=L\1)/g, '')
  }
  const head = (d: string) => {
    const values = numbers(d)
    const pairs = values.flatMap((x, index): Point[] =>
      index % 2 === 0 ? [[x, values[index + 1] ?? 0]] : [],
    )
    const end = pairs.at(-1) ?? [0, 0]
    const before = pairs.findLast(([x, y]) => Math.hypot(end[0] - x, end[1] - y) > 1) ?? [
      end[0],
      end[1] - 1,
    ]
    const length = Math.hypot(end[0] - before[0], end[1] - before[1])
    const [ux, uy] = [(end[0] - before[0]) / length, (end[1] - before[1]) / length]
    const at = (along: number, across: number) =>
      `${round(end[0] + ux * along - uy * across)},${round(end[1] + uy * along + ux * across)}`
    return `<path d="M${at(4, 0)}L${at(-4, 4)}L${at(-4, -4)}z"/>`
  }
  const lookOf = (path: SVGPathElement) => names.looks[path.style.stroke.replace(/\s/g, '')]
  const pathOf = (link: string) => {
    const path = [...svg.querySelectorAll<SVGPathElement>('.edgePaths path')].find(
      (one) => one.dataset.id === link,
    )
    if (!path) throw new Error(`Mermaid drew no link ${link}.`)
    return path
  }
  const edgeSvg = ({ id, parts }: NamedEdge) => {
    const paths = parts.map(pathOf)
    const [first] = paths
    const last = paths.at(-1)
    if (!first || !last) throw new Error(`Edge ${id} has no links.`)
    const aws = is(first, 'edge-pattern-dotted')
    const length = paths.reduce((sum, path) => sum + path.getTotalLength(), 0)
    const dash = (pixels: number) => String(Math.round((pixels / length) * 1e4) / 1e4)
    const dashes = aws && `${dash(5)} ${dash(4)}`
    return `<g data-edge="${id}"${look('data', lookOf(first))}${attributes({ class: aws && 'aws' })}><path pathLength="1"${attributes({ 'stroke-dasharray': dashes })} d="${paths.map(moved).join('')}"/>${head(moved(last))}</g>`
  }
  /** The ground of a link's label, or the inner part of the relay that carries it. */
  const labelled = ({ parts, relay }: NamedEdge) => {
    const label = relay
      ? svg.querySelector(`g.node[id*="flowchart-${relay}-"]`)
      : [...svg.querySelectorAll<SVGElement>('.edgeLabels .label')].find(
          ({ dataset }) => dataset.id === parts[0],
        )
    const text = label?.querySelector('text')
    const ground = label?.querySelector(relay ? '.label-container' : 'rect')
    if (!text || !ground || lines(text).length === 0) return null
    const { x, y, w, h } = box(ground)
    const inset = relay ? 5 : 0
    return { text, frame: { x: x + inset, y: y + inset, w: w - 2 * inset, h: h - 2 * inset } }
  }
  const labelSvg = (edge: NamedEdge) => {
    const label = labelled(edge)
    const [link] = edge.parts
    if (!label || !link) return ''
    const { text, frame } = label
    const [x, y] = [frame.x + frame.w / 2, frame.y + frame.h / 2]
    const inside = frames.some(
      (one) => x > one.x && x < one.x + one.w && y > one.y && y < one.y + one.h,
    )
    return `<g data-edge-label="${edge.id}"${look('data-label', lookOf(pathOf(link)))}${attributes({ class: inside && 'inside' })}>${rectSvg(frame, 3)}${textSvg(text, x, fontSize)}</g>`
  }
  const isUnseen = (node: Element) =>
    node.id.includes(names.leader) ||
    names.edges.some(({ relay }) => relay && node.id.includes(`flowchart-${relay}-`))

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-size="${fontSize}" text-anchor="middle">`,
    ...groups.map(groupSvg),
    ...names.edges.map(edgeSvg),
    ...names.edges.map(labelSvg),
    ...[...svg.querySelectorAll('g.node')].filter((node) => !isUnseen(node)).map(nodeSvg),
    '</svg>',
  ]
    .filter((line) => line !== '')
    .join('\n')
}
