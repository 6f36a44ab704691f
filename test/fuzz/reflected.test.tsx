import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { labCard } from '@/components/card/lab-card'
import { catalogue } from '@/components/site/catalogue'
import { JsonLd } from '@/components/site/JsonLd'
import { Lost } from '@/components/site/Lost'
import { lostWords } from '@/components/site/lost-words'
import { nearest } from '@/components/site/nearest'
import { locales } from '@/i18n/locales'
import { flowchartText } from '@/machines/diagram/flowchart'
import { sequenceText } from '@/machines/diagram/sequence-text'
import { readAddress } from '@/machines/lab/address'
import { parse } from '@/test/diagram/mermaid-parser'
import { inTime, runs } from './fuzz'
import { anyText, nearText } from './near'
import { expectOurTags } from './tags'

const path = fc.oneof(nearText(['/en/fix/no-such/', '/ja/aply-loop/', '/embed/en/x/y/']), anyText)

describe('the page for an address that does not exist', () => {
  it('shows the address as text', () => {
    fc.assert(
      fc.property(path, (address) => {
        const found = nearest(address, catalogue, ['ja'])
        const words = lostWords[found.locale]
        expectOurTags(
          inTime(() =>
            renderToStaticMarkup(<Lost words={words} address={address} nearest={found} />),
          ),
        )
      }),
      runs(150),
    )
  })
})

it('facts for search engines cannot end their block, and are read as they were written', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const html = renderToStaticMarkup(<JsonLd data={{ name }} />)
      const [, json = ''] =
        /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? []
      expect(JSON.parse(json)).toMatchObject({ name })
    }),
    runs(100),
  )
})

it('the card of a lab link says nothing that came with the link', () => {
  fc.assert(
    fc.property(fc.constantFrom(...locales), anyText, anyText, (locale, one, other) => {
      const { position } = readAddress(`?v=1&c=${one}&e=a.${other}.a&k=${one}&with=${other}`)
      const { drawing: _, ...said } = inTime(() => labCard(locale, position))
      expect(JSON.stringify(said)).not.toMatch(/pdx|script|[<>\p{Cc}\p{Surrogate}]/u)
    }),
    runs(20),
  )
})

const graph = (one: string, other: string) =>
  flowchartText({
    direction: 'TB',
    nodes: [
      { id: 'a', label: [one, other], shape: 'state', mark: 'ahead' },
      { id: 'b', label: [other], shape: 'note', mark: 'current', group: 'g' },
    ],
    groups: [{ id: 'g', label: [one], mark: 'visited' }],
    edges: [
      { id: 'a_b', from: 'a', to: 'b', label: [other], actor: 'aws', visited: true, taken: true },
    ],
  })
const sequence = (one: string, other: string) =>
  sequenceText({
    participants: [
      { id: 'a', label: [one] },
      { id: 'b', label: [other] },
    ],
    steps: [
      {
        id: 'step',
        messages: [{ from: 'a', to: 'b', label: [other, one], actor: 'you' }],
        note: one,
        current: true,
      },
    ],
  })

describe('labels of diagrams', () => {
  const some = anyText.filter((text) => /\S/.test(text))
  it.each([
    ['flowchart', graph],
    ['sequence', sequence],
  ])('are text in a %s: no markup, no lines of their own', async (_, textOf) => {
    const lines = textOf('x', 'y').split('\n').length
    await fc.assert(
      fc.asyncProperty(some, some, async (one, other) => {
        const text = inTime(() => textOf(one, other))
        const [, body = ''] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(text) ?? []
        expect(body.replaceAll('<br/>', '').match(/<[a-z!/]/gi) ?? []).toEqual([])
        expect(text.split('\n')).toHaveLength(lines)
        await parse(text)
      }),
      runs(60),
    )
  })
})
