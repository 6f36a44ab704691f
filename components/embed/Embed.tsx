'use client'

import { useRef, useSyncExternalStore } from 'react'
import { embedPath } from '@/components/player/address'
import { type StepsContext, StepsProvider } from '@/components/player/lesson-context'
import type { StepProps } from '@/components/player/props'
import { Announcement } from '@/components/player/Status'
import { Story } from '@/components/player/Story'
import { Transport } from '@/components/player/Transport'
import { useKeys } from '@/components/player/use-keys'
import { usePlayer } from '@/components/player/use-player'
import { Diagrams } from './Diagrams'
import styles from './Embed.module.css'
import { Heading } from './Heading'
import { useHost } from './use-host'

/**
 * The player alone, for a frame on somebody's page. It keeps nothing in the browser, fetches nothing
 * and leaves history alone: in a sandboxed frame it may do none of it.
 */
export function Embed(props: StepProps) {
  const steps = usePlayer(props, embedPath)
  const root = useRef<HTMLElement>(null)
  const isReadOnly = useSyncExternalStore(never, readOnlyAsked, unknown)
  useHost(steps, root)
  return (
    <StepsProvider value={steps}>
      <main ref={root} className={styles.embed} aria-label={steps.text.title}>
        <Heading />
        <Story />
        <noscript>
          <style>{withoutScript}</style>
          <p className={styles.withoutScript}>{steps.words.needsScript}</p>
        </noscript>
        <Diagrams />
        {!isReadOnly && <Controls actor={steps.actor} />}
        <Announcement />
      </main>
    </StepsProvider>
  )
}

/** Nothing scrolls a drawing to what is current then, so all of it is shown. */
const withoutScript =
  '[data-needs-script]{display:none!important}figure>[role=region]{height:auto!important}'

/** Whatever moves the beat from inside the frame. */
function Controls({ actor }: { readonly actor: StepsContext['actor'] }) {
  useKeys(actor)
  return (
    <div className={styles.bar}>
      <Transport />
    </div>
  )
}

/** Set before the page was painted, by an inline script that knows the address. */
const readOnlyAsked = () => 'readonly' in document.documentElement.dataset
const unknown = () => false
const never = () => () => {}
