import { Player } from '@/components/player/Player'
import { playerProps } from '@/components/player/player-props'
import { JsonLd } from '@/components/site/JsonLd'
import type { LessonPlace } from '@/components/site/places'
import { Shell } from '@/components/site/Shell'
import { learningResource } from '@/components/site/structured-data'
import { lessons } from '@/machines/lessons'

export function LessonPage({ locale, lesson, beat }: LessonPlace) {
  const found = lessons.find(({ slug }) => slug === lesson)
  const index = Math.max(0, found?.story.beats.findIndex(({ slug }) => slug === beat) ?? 0)
  const props = playerProps(locale, lesson, index)
  const path = `${lesson}/${props.text.beats[beat ?? ''] ? `${beat}/` : ''}`
  return (
    <Shell locale={locale} path={path}>
      {found && <JsonLd data={learningResource(locale, found.slug, index === 0 ? null : beat)} />}
      <Player {...props} />
    </Shell>
  )
}
