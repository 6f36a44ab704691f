/** What is kept of a flowchart that Mermaid drew. Runs in a browser, so it brings all it needs. */
export interface FlowchartNames {
  /** The diagram's ids by Mermaid's: node and group ids, and edge ids in the order of the text. */
  readonly nodes: Readonly<Record<string, string>>
  readonly edges: readonly (readonly [mermaid: string, own: string])[]
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
  /** Mermaid leaves a gap between a group and its own loop: the loop is drawn on to the border. */
  const joined = (d: string) => {
    const values = numbers(d)
    const [x1 = 0, y1 = 0] = values
    const [x2 = 0, y2 = 0] = values.slice(-2)
    const group = frames.find(
      ({ x, y, w, h }) =>
        [x1, x2].every((at) => at > x && at < x + w) &&
        [y1, y2].every((at) => at > y + h && at < y + h + 24),
    )
    return group
      ? `M${round(x1)},${round(group.y + group.h)}L${d.slice(1)}L${round(x2)},${round(group.y + group.h + 4)}`
      : d
  }
  const edgeSvg = ([mermaid, own]: readonly [string, string]) => {
    const path = [...svg.querySelectorAll<SVGPathElement>('.edgePaths path')].find(
      (one) => one.dataset.id === mermaid,
    )
    if (!path) throw new Error(`Mermaid drew no edge ${mermaid} (${own}).`)
    const aws = is(path, 'edge-pattern-dotted')
    const d = joined(moved(path))
    const length = path.getTotalLength()
    const dash = (pixels: number) => String(Math.round((pixels / length) * 1e4) / 1e4)
    return `<g data-edge="${own}"${look('data', lookOf(path))}${attributes({ class: aws && 'aws' })}><path pathLength="1"${attributes({ 'stroke-dasharray': aws && `${dash(5)} ${dash(4)}` })} d="${d}"/>${head(d)}</g>`
  }
  const labelSvg = ([mermaid, own]: readonly [string, string]) => {
    const label = [...svg.querySelectorAll<SVGElement>('.edgeLabels .label')].find(
      (one) => one.dataset.id === mermaid,
    )
    const text = label?.querySelector('text')
    const ground = label?.querySelector('rect')
    if (!text || !ground || lines(text).length === 0) return ''
    const path = [...svg.querySelectorAll<SVGPathElement>('.edgePaths path')].find(
      (one) => one.dataset.id === mermaid,
    )
    const frame = box(ground)
    const [x, y] = [frame.x + frame.w / 2, frame.y + frame.h / 2]
    const inside = frames.some(
      (one) => x > one.x && x < one.x + one.w && y > one.y && y < one.y + one.h,
    )
    return `<g data-edge-label="${own}"${look('data-label', path && lookOf(path))}${attributes({ class: inside && 'inside' })}>${rectSvg(frame, 3)}${textSvg(text, frame.x + frame.w / 2, fontSize)}</g>`
  }

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-size="${fontSize}" text-anchor="middle">`,
    ...groups.map(groupSvg),
    ...names.edges.map(edgeSvg),
    ...names.edges.map(labelSvg),
    ...[...svg.querySelectorAll('g.node')].map(nodeSvg),
    '</svg>',
  ]
    .filter((line) => line !== '')
    .join('\n')
}
