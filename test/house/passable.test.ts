import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { makePassable } from '@/.scripts/passable.mjs'

function passed(method: string, url: string, basePath = '') {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { method, url })
  makePassable(request, basePath)
  return `${request.method} ${request.url}`
}

describe('what Next would answer by itself reaches the AWS endpoint, or the rooms', () => {
  it.each([
    ['POST', '/api/aws/enable', 'POST /api/aws/enable'],
    ['POST', '/api/aws//enable', 'POST /api/aws/enable'],
    ['POST', '//api//aws/', 'POST /api/aws/'],
    ['POST', '/api/aws/%E0%A4%A', 'POST /api/aws/%25E0%25A4%25A'],
    ['POST', '/api/aws/%41?a=%E0&b=//', 'POST /api/aws/%41?a=%E0&b=//'],
    ['TRACE', '/api/aws/', 'OPTIONS /api/aws/'],
    ['PROPFIND', '/api/aws', 'OPTIONS /api/aws'],
    ['GET', '/api/rooms/%E0%A4%A/', 'GET /api/rooms/%25E0%25A4%25A/'],
  ])('%s %s', (method, url, expected) => {
    expect(passed(method, url)).toBe(expected)
  })

  it('under a base path too', () => {
    expect(passed('TRACE', '/docs/api/aws//enable', '/docs')).toBe('OPTIONS /docs/api/aws/enable')
  })

  it.each(['/en//rules/', '/api/accounts//', '/api/awsome//', '/%E3%81%82/', '/en/?a.b=%'])(
    '%s is none of its business',
    (url) => {
      expect(passed('GET', url)).toBe(`GET ${url}`)
    },
  )
})

describe('what Next would say 500 to', () => {
  it.each([
    '/lessons%.json',
    '/og/%E0%A4%A.png',
    '/_next/static/%',
    '/api/health%',
    '/api/accounts/%/',
    '/e%n/lost/',
  ])('GET %s is an address that is not there', (url) => {
    expect(passed('GET', url)).toBe(`GET ${url.replaceAll('%', '%25')}`)
    expect(passed('GET', `/docs${url}`, '/docs')).toBe(`GET /docs${url.replaceAll('%', '%25')}`)
  })

  it('TRACE is a method that nobody answers to', () => {
    expect(passed('TRACE', '/en/')).toBe('OPTIONS /en/')
  })
})
