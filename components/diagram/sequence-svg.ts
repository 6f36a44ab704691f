/** What is kept of a sequence that Mermaid drew. Runs in a browser, so it brings all it needs. */
export interface SequenceNames {
  /** Steps in order with their number of messages, notes counted as one. */
  readonly steps: readonly (readonly [id: string, messages: number])[]
  /** The fill of the current step's band. */
  readonly current: string
  /** Pixels left of the first participant. */
  readonly margin: number
}

export function sequenceSvg(svg: SVGSVGElement, names: SequenceNames): string {
  const lineHeight = 1.2
  const round = (value: number) => String(Math.round(value * 10) / 10)
  const safe = (text: string) =>
    text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;' })[mark] ?? '&gt;')
  const [boxLeft = 0, top = 0, boxWidth = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number)
  const number = (element: Element, name: string) => Number(element.getAttribute(name))
  const fontSize = Number.parseFloat(
    svg.querySelector<SVGElement>('text.actor')?.style.fontSize ?? '13',
  )
  // Mermaid's box grows to the left with what is told; ours starts at the first participant, always.
  const first = Math.min(...[...svg.querySelectorAll('rect.actor')].map((box) => number(box, 'x')))
  const left = first - names.margin
  if (boxLeft < left - 8)
    throw new Error('A message of the first participant to itself is too wide. Shorten it.')
  const width = boxLeft + boxWidth - left
  const x = (value: number) => round(value - left)
  const y = (value: number) => round(value - top)

  const text = (lines: readonly (readonly [line: string, baseline: number])[], at: number) => {
    const [only] = lines
    if (lines.length === 1 && only)
      return `<text x="${x(at)}" y="${y(only[1])}">${safe(only[0])}</text>`
    return `<text>${lines.map(([line, baseline]) => `<tspan x="${x(at)}" y="${y(baseline)}">${safe(line)}</tspan>`).join('')}</text>`
  }
  const clean = (element: Element) => (element.textContent ?? '').replace(/\u200b/g, '')

  const participant = (group: Element) => {
    const box = group.querySelector('rect.actor')
    const texts = [...group.querySelectorAll('text.actor')]
    if (!box) return ''
    const center = number(box, 'x') + number(box, 'width') / 2
    const lines = texts.map((one) => {
      const span = one.querySelector('tspan')
      return [
        clean(one),
        number(one, 'y') + Number(span?.getAttribute('dy') ?? 0) + fontSize * 0.36,
      ] as const
    })
    return `<g data-participant="${group.getAttribute('data-id')}"><rect x="${x(number(box, 'x'))}" y="${y(number(box, 'y'))}" width="${round(number(box, 'width'))}" height="${round(number(box, 'height'))}" rx="6"/>${text(lines, center)}</g>`
  }
  /** Hides what passes under the heads when they are kept in sight; covers nothing where they stand. */
  const headGround = (groups: readonly Element[]) => {
    const boxes = groups.flatMap((group) => [...group.querySelectorAll('rect.actor')])
    const bottom = Math.max(...boxes.map((box) => number(box, 'y') + number(box, 'height')))
    const right = Math.max(...boxes.map((box) => number(box, 'x') + number(box, 'width')))
    return `<rect class="ground" width="${x(right + names.margin)}" height="${y(bottom)}"/>`
  }
  const lifeline = (line: Element) =>
    `<path class="life" d="M${x(number(line, 'x1'))},${y(number(line, 'y1'))}V${round(height)}"/>`

  const arrow = (line: Element) => {
    if (line.tagName === 'line') {
      const [from, to, at] = [number(line, 'x1'), number(line, 'x2'), number(line, 'y1')]
      const way = Math.sign(to - from)
      return `<path d="M${x(from)},${y(at)}H${x(to - way * 6)}"/><path d="M${x(to)},${y(at)}l${-way * 8},-4v8z"/>`
    }
    const values =
      line
        .getAttribute('d')
        ?.match(/-?\d+(?:\.\d+)?/g)
        ?.map(Number) ?? []
    const pairs = values.map((value, index) => (index % 2 === 0 ? x(value) : y(value)))
    const [mx, my, ax, ay, bx, by, ex, ey] = pairs
    return `<path d="M${mx},${my}C${ax},${ay} ${bx},${by} ${ex},${ey}"/><path d="M${ex},${ey}l9,-1.2l-3,-6.8z"/>`
  }
  const messages: { readonly svg: string; readonly at: number }[] = []
  for (const group of svg.querySelectorAll('[data-et="note"]')) {
    const box = group.querySelector('rect')
    if (!box) continue
    const [boxX, boxY] = [number(box, 'x'), number(box, 'y')]
    const [boxWide, boxHigh] = [number(box, 'width'), number(box, 'height')]
    const told = [...group.querySelectorAll('text')]
    const firstLine = boxY + boxHigh / 2 + fontSize * (0.36 - ((told.length - 1) * lineHeight) / 2)
    const lines = told.map(
      (one, index) => [clean(one), firstLine + index * fontSize * lineHeight] as const,
    )
    messages.push({
      at: boxY + boxHigh / 2,
      svg: `<g class="note"><rect x="${x(boxX)}" y="${y(boxY)}" width="${round(boxWide)}" height="${round(boxHigh)}" rx="4"/>${text(lines, boxX + boxWide / 2)}</g>`,
    })
  }
  let texts: Element[] = []
  for (const element of svg.querySelectorAll('text.messageText, .messageLine0, .messageLine1')) {
    if (element.tagName === 'text') {
      texts.push(element)
      continue
    }
    const lines = texts.map((one) => [clean(one), number(one, 'y') + fontSize * 1.32] as const)
    const center = texts[0] ? number(texts[0], 'x') : 0
    const aws = element.classList.contains('messageLine1')
    const at =
      element.tagName === 'line'
        ? number(element, 'y1')
        : Number(element.getAttribute('d')?.match(/,(-?[\d.]+)/)?.[1])
    messages.push({
      at,
      svg: `<g${aws ? ' class="aws"' : ''}>${arrow(element)}${text(lines, center)}</g>`,
    })
    texts = []
  }

  messages.sort((one, other) => one.at - other.at)

  const [, ...bands] = [...svg.querySelectorAll('rect.rect')].sort(
    (one, other) =>
      number(one, 'y') - number(other, 'y') || number(other, 'height') - number(one, 'height'),
  )
  let drawn = 0
  const steps = names.steps.map(([id, count], index) => {
    const band = bands[index]
    const own = messages.slice(drawn, drawn + count)
    drawn += count
    if (!band || own.length !== count)
      throw new Error(
        `Step ${id} has ${count} messages; Mermaid drew ${own.length} and ${band ? 'a' : 'no'} band.`,
      )
    const [bandTop, bandHeight] = [number(band, 'y'), number(band, 'height')]
    if (own.some(({ at }) => at < bandTop || at > bandTop + bandHeight))
      throw new Error(`A message of step ${id} lies outside its band.`)
    const look =
      band.getAttribute('fill')?.replace(/\s/g, '') === names.current.replace(/\s/g, '')
        ? 'current'
        : 'visited'
    return `<g data-step="${id}" data-${look}="true"><rect class="band" x="${x(number(band, 'x'))}" y="${y(bandTop)}" width="${round(number(band, 'width'))}" height="${round(bandHeight)}" rx="6"/>${own.map((one) => one.svg).join('')}</g>`
  })

  const actors = [...svg.querySelectorAll('[data-et="participant"]')].sort(
    (one, other) =>
      number(one.querySelector('rect') ?? one, 'x') -
      number(other.querySelector('rect') ?? other, 'x'),
  )
  const lines = [...svg.querySelectorAll('[data-et="life-line"]')].sort(
    (one, other) => number(one, 'x1') - number(other, 'x1'),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-size="${fontSize}" text-anchor="middle">`,
    ...lines.map(lifeline),
    ...steps,
    `<g data-heads="${actors.length}">`,
    headGround(actors),
    ...actors.map(participant),
    '</g>',
    '</svg>',
  ].join('\n')
}
