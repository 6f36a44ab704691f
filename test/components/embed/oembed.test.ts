import { describe, expect, it } from 'vitest'
import { GET, generateStaticParams } from '@/app/oembed/[file]/route'
import { answerOembed } from '@/components/embed/answer-oembed'
import { locales } from '@/i18n/locales'
import { lessons } from '@/machines/lessons'

const site = 'http://127.0.0.1:3000'
const own = 'learn.example'
const ask = (parameters: Record<string, string>) =>
  answerOembed(new URLSearchParams(parameters), own)
const gone = '/en/apply-loop/inspector-is-gone/'

describe('an address of the site', () => {
  it('is answered as oEmbed 1.0 wants it', () => {
    const { status, body } = ask({ url: `${site}${gone}`, format: 'json' })
    expect(status).toBe(200)
    expect(body).toEqual({
      type: 'rich',
      version: '1.0',
      title: expect.stringMatching(/ — /),
      provider_name: 'Perpetual Diff',
      provider_url: `${site}/`,
      html: expect.stringMatching(/^<iframe src="[^"]+" title="[^"]+" lang="en" .*<\/iframe>$/),
      width: expect.any(Number),
      height: expect.any(Number),
      thumbnail_url: `${site}/og/en.apply-loop.inspector-is-gone.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      cache_age: 86400,
    })
  })

  it.each([
    ['the full page', `${site}${gone}`, `${site}/embed${gone}`],
    ['without its slash', `${site}${gone.slice(0, -1)}`, `${site}/embed${gone}`],
    ['the frame itself', `${site}/embed${gone}?theme=dark`, `${site}/embed${gone}`],
    ['with a fragment', `${site}${gone}#flow`, `${site}/embed${gone}`],
    ['a lesson', `${site}/ja/apply-loop/`, `${site}/embed/ja/apply-loop/two-owners/`],
    ['a renamed beat', `${site}/ja/fix/both-are-read/`, `${site}/embed/ja/fix/only-ecr-is-read/`],
    ['the name it was asked under', `https://${own}${gone}`, `https://${own}/embed${gone}`],
  ])('%s', (_, url, src) => {
    const { body } = ask({ url })
    expect(body).toHaveProperty('html', expect.stringContaining(`src="${src}"`))
  })

  it('is framed without the right to be one of our pages', () => {
    const { body } = ask({ url: `${site}${gone}` })
    expect(body).toHaveProperty('html', expect.stringMatching(/sandbox="allow-scripts [^"]*"/))
    expect(body).toHaveProperty('html', expect.not.stringContaining('allow-same-origin'))
  })
})

describe('the room a consumer has', () => {
  it.each([
    [{ maxwidth: '400' }, { width: 400 }],
    [{ maxheight: '300' }, { height: 300 }],
    [
      { maxwidth: '320', maxheight: '240' },
      { width: 320, height: 240 },
    ],
  ])('%j is kept to', (room, size) => {
    const { body } = ask({ url: `${site}${gone}`, ...room })
    expect(body).toMatchObject(size)
    for (const [side, pixels] of Object.entries(size))
      expect(body).toHaveProperty('html', expect.stringContaining(`${side}="${pixels}"`))
    expect(body).not.toHaveProperty('thumbnail_url')
  })

  it('changes nothing where it is ample', () => {
    const ample = ask({ url: `${site}${gone}`, maxwidth: '5000', maxheight: '5000' })
    expect(ample).toEqual(ask({ url: `${site}${gone}` }))
  })

  it('is taller where it is narrow', () => {
    const narrow = ask({ url: `${site}${gone}`, maxwidth: '400' }).body
    const wide = ask({ url: `${site}${gone}` }).body
    if (!('height' in narrow && 'height' in wide)) throw new Error('Expected two answers.')
    expect(narrow.height).toBeGreaterThan(wide.height)
  })
})

describe('what cannot be answered', () => {
  it.each([
    ['no address', {}, 400],
    ['an empty address', { url: '' }, 400],
    ['no address at all', { url: 'apply-loop' }, 400],
    ['a width that is none', { url: `${site}${gone}`, maxwidth: 'wide' }, 400],
    ['a height of 0', { url: `${site}${gone}`, maxheight: '0' }, 400],
    ['a negative width', { url: `${site}${gone}`, maxwidth: '-1' }, 400],
    ['XML', { url: `${site}${gone}`, format: 'xml' }, 501],
    ['XML of nothing', { format: 'xml' }, 501],
    ['another host', { url: `https://elsewhere.example${gone}` }, 404],
    ['another scheme', { url: `ftp://127.0.0.1:3000${gone}` }, 404],
    ['a page without beats', { url: `${site}/en/why/` }, 404],
    ['an unknown lesson', { url: `${site}/en/aply-loop/` }, 404],
    ['an unknown beat', { url: `${site}/en/apply-loop/nowhere/` }, 404],
    ['a name that every object has', { url: `${site}/en/apply-loop/constructor/` }, 404],
    ['an unknown language', { url: `${site}/fr/apply-loop/two-owners/` }, 404],
    ['more than a beat', { url: `${site}${gone}more/` }, 404],
    ['the front page', { url: `${site}/` }, 404],
  ])('%s', (_, parameters, status) => {
    const answer = ask(parameters)
    expect(answer.status).toBe(status)
    expect(answer.body).toEqual({ error: expect.stringMatching(/\.$/) })
  })
})

describe('the file of a beat', () => {
  it('is there for every beat in every language', () => {
    const beats = lessons.flatMap(({ story }) => [...story.beats]).length
    expect(generateStaticParams()).toHaveLength(beats * locales.length)
  })

  it('says what the server would answer', async () => {
    const file = 'ja.apply-loop.two-owners.json'
    const reply = await GET(new Request(site), { params: Promise.resolve({ file }) })
    expect(await reply.json()).toEqual(ask({ url: `${site}/ja/apply-loop/` }).body)
  })
})
