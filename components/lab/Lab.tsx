'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { replay, upTo } from '@/machines/lab/run'
import { Acts } from './Acts'
import { Announcement } from './Announcement'
import { Challenge } from './Challenge'
import { Knobs } from './Knobs'
import styles from './Lab.module.css'
import { LastPlan } from './LastPlan'
import { type LabContext, type LabProps, LabProvider } from './lab-context'
import { OutcomeGrid } from './OutcomeGrid'
import { Problems } from './Problems'
import { SideBySide } from './SideBySide'
import { Stage } from './Stage'
import { Steps } from './Steps'
import { usePosition } from './use-position'
import { Verdict } from './Verdict'
import { WaysOut } from './WaysOut'

/** The sandbox: everything on it follows from the position in the address. */
export function Lab(props: LabProps) {
  const { position, problems, go } = usePosition()
  const [said, setSaid] = useState({ text: '', count: 0 })
  const box = useRef<HTMLDivElement>(null)
  const whole = useMemo(() => replay(position.knobs, position.events), [position])
  const run = useMemo(() => upTo(whole, position.at), [whole, position.at])
  const say = useCallback(
    (text: string) => setSaid(({ count }) => ({ text, count: count + 1 })),
    [],
  )
  const move = useCallback<LabContext['go']>(
    (next) => {
      setSaid(({ count }) => ({ text: '', count: count + 1 }))
      go(next)
    },
    [go],
  )
  // Says that the page listens, to tests and to whoever scripts it.
  useEffect(() => box.current?.setAttribute('data-awake', 'true'), [])
  const lab = useMemo(
    () => ({ ...props, position, whole, run, go: move, say }),
    [props, position, whole, run, move, say],
  )
  return (
    <LabProvider value={lab}>
      <div ref={box} className={styles.lab} data-needs-script>
        <div className={styles.top}>
          <Problems problems={problems} />
          <Verdict />
        </div>
        <WaysOut />
        <div className={styles.controls}>
          <Acts />
          <Knobs />
          <Steps />
        </div>
        <div className={styles.stage}>
          <Stage />
        </div>
        <LastPlan />
        <SideBySide />
        <OutcomeGrid />
        <Challenge />
        <Announcement said={said.text} moves={said.count} />
      </div>
    </LabProvider>
  )
}
