import { fitting, folded, sizeOf } from './folds'

/** CSS pixels of a page between its margins; the smaller of A4 and Letter counts. */
const page = { width: 660, height: 880 }

/**
 * While the page is on its way to the printer, a large drawing is laid out for paper: folded into
 * columns, so that a tall one is neither cut nor too small to read. Called once.
 */
export function layOutForPaper(): void {
  addEventListener('beforeprint', () => {
    for (const box of document.querySelectorAll('figure[data-large="true"] .drawing')) {
      const svg = box.querySelector('svg')
      if (svg) box.after(paperOf(svg))
    }
  })
  addEventListener('afterprint', () => {
    for (const paper of document.querySelectorAll('[data-paper]')) paper.remove()
  })
  document.documentElement.dataset.prints = 'true'
}

function paperOf(svg: SVGSVGElement): HTMLElement {
  const text = svg.outerHTML
  const { columns, scale } = fitting(sizeOf(text), page)
  const paper = document.createElement('div')
  paper.className = 'drawing'
  paper.dataset.paper = ''
  paper.setAttribute('aria-hidden', 'true')
  paper.style.setProperty('--zoom', String(scale))
  for (const column of folded(text, columns)) {
    const drawn = new DOMParser().parseFromString(column, 'image/svg+xml').documentElement
    paper.append(document.importNode(drawn, true))
  }
  return paper
}
