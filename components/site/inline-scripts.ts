import { locales } from '@/i18n/locales'
import { localeStorageKey } from './preferred-locale'
import { themeStorageKey } from './theme'

/** On to the language chosen before, else the browser's: `before` it and `after` it stands the rest of the way. */
const toLocale = (before: string, after: string) => `(function () {
  var known = ${JSON.stringify(locales)}, chosen = null
  try { chosen = localStorage.getItem(${JSON.stringify(localeStorageKey)}) } catch (blocked) {}
  if (known.indexOf(chosen) < 0) {
    chosen = (navigator.languages || [navigator.language])
      .map(function (tag) { return tag.slice(0, 2).toLowerCase() })
      .filter(function (tag) { return known.indexOf(tag) >= 0 })[0] || 'en'
  }
  var end = location.protocol === 'file:' ? '/index.html' : '/'
  location.replace('${before}' + chosen + '${after}' + end + location.hash)
})()`

/** Runs on `/` before anything is painted. */
const chooseLocale = toLocale('', '')

/** Runs on `/follow/`, the address of every room: its code stands behind the `#`. */
const chooseFollowLocale = toLocale('../', '/workshop/follow')

/** Runs before anything is painted, so that a chosen theme does not flash; keeps the language, too. */
const chooseTheme = `(function () {
  try {
    var theme = localStorage.getItem(${JSON.stringify(themeStorageKey)})
    if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme
    localStorage.setItem(${JSON.stringify(localeStorageKey)}, document.documentElement.lang)
  } catch (blocked) {}
})()`

/** Runs before a frame is painted: what its address asks for. It keeps nothing, and may not. */
const readOptions = `(function () {
  var asked = new URLSearchParams(location.search), theme = asked.get('theme')
  var root = document.documentElement
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme
  if (asked.get('readonly') === '1') root.dataset.readonly = ''
})()`

/**
 * Every inline script we write ourselves. They are listed so that pages rendered on demand, which
 * have no hashes from the build, can allow exactly these.
 */
export const inlineScripts = { chooseLocale, chooseFollowLocale, chooseTheme, readOptions } as const
