'use client'

import type { HandsOnWords } from '@/i18n/hands-on-words'
import type { PlayerWords } from '@/i18n/player-words'
import type { DiagramLabels } from '@/machines/diagram/labels'
import { sheetSteps } from '@/machines/hands-on/sheet'
import { Commands } from './Commands'
import styles from './HandsOn.module.css'
import { KeyField } from './KeyField'
import { Live } from './Live'
import { NicknameField } from './NicknameField'
import { useRoomCode } from './use-room-code'
import { useAccessKeyId, useFollowed, useSite } from './use-seat'

export interface HandsOnProps {
  readonly words: HandsOnWords
  readonly diagrams: PlayerWords['diagrams']
  readonly rules: PlayerWords['rules']
  readonly labels: DiagramLabels
  /** What to install and the files to save, which need no script. */
  readonly preparation: React.ReactNode
}

/** The sheet and, beside it, the account that its commands reach. */
export function HandsOn({ words, diagrams, rules, labels, preparation }: HandsOnProps) {
  const site = useSite()
  const [accessKeyId, setAccessKeyId] = useAccessKeyId()
  const followed = useFollowed(accessKeyId)
  const code = useRoomCode(accessKeyId)
  return (
    <div className={styles.handsOn}>
      <div className={styles.sheet}>
        {code !== null && (
          <NicknameField
            key={code}
            words={words.participant}
            code={code}
            accessKeyId={accessKeyId}
            connection={followed.connection}
            onKey={setAccessKeyId}
          />
        )}
        {preparation}
        <KeyField
          words={words.seat}
          accessKeyId={accessKeyId}
          onKey={setAccessKeyId}
          isRoomKeyNeeded={followed.roomKeyNeeded}
        />
        <Commands words={words.commands} steps={sheetSteps({ site, accessKeyId })} />
      </div>
      <Live
        words={words.live}
        diagrams={diagrams}
        rules={rules}
        labels={labels}
        accessKeyId={accessKeyId}
        followed={followed}
        locked={code === null ? words.seat.locked : words.participant.first}
      />
    </div>
  )
}
