import { locales } from '@/i18n/locales'
import { localeStorageKey } from './preferred-locale'

/** Runs on `/` before anything is painted: on to the language chosen before, else the browser's. */
const chooseLocale = `(function () {
  var known = ${JSON.stringify(locales)}, chosen = null
  try { chosen = localStorage.getItem(${JSON.stringify(localeStorageKey)}) } catch (blocked) {}
  if (known.indexOf(chosen) < 0) {
    chosen = (navigator.languages || [navigator.language])
      .map(function (tag) { return tag.slice(0, 2).toLowerCase() })
      .filter(function (tag) { return known.indexOf(tag) >= 0 })[0] || 'en'
  }
  location.replace(chosen + (location.protocol === 'file:' ? '/index.html' : '/'))
})()`

/**
 * Every inline script we write ourselves. They are listed so that pages rendered on demand, which
 * have no hashes from the build, can allow exactly these.
 */
export const inlineScripts = { chooseLocale } as const
