import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { catalogue } from '@/components/site/catalogue'

const folder = fileURLToPath(new URL('../../app/[locale]', import.meta.url))

it('lists every page of app/[locale] in components/site/catalogue.ts, else it would answer 404', () => {
  const below = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const routes = below.filter((name) => existsSync(`${folder}/${name}/page.tsx`))
  const pages = routes.filter((name) => !name.startsWith('['))
  expect([...catalogue.pages].sort()).toEqual(pages.sort())
})
