import { Shape } from '@/components/site/OwnerMark'
import type { Owner } from '@/machines/story/truths'
import type { CardContent, CardTruth } from './card-content'
import type { CardDrawing } from './card-drawing'

/** Pixels, as the places that show cards expect them. */
export const cardSize = { width: 1200, height: 630 } as const

/** The light theme of tokens.css: a card is a picture and cannot follow the reader's. */
const ink = '#1a1d21'
const muted = '#555c64'
const bad = '#b3232c'
const colours: Readonly<Record<Owner, string>> = {
  configuration: ink,
  stateFile: '#8b2fb8',
  aws: '#945600',
}

/** A page as a picture. The renderer knows only a part of CSS, and every box has to be flex. */
export function Card({ locale, above, title, place, truths, drawing }: CardContent) {
  return (
    <div
      lang={locale}
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: '44px 56px',
        background: '#ffffff',
        color: ink,
        fontFamily: 'Inter, Noto Sans JP',
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 28 }}>
        <Mark />
        <div style={{ display: 'flex', marginLeft: 16, fontWeight: 700 }}>Perpetual Diff</div>
        <div style={{ display: 'flex', marginLeft: 'auto', color: muted }}>{place}</div>
      </div>
      <div style={{ display: 'flex', flexGrow: 1, alignItems: 'stretch', marginTop: 20 }}>
        <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, width: 640 }}>
          <div
            style={{
              display: 'flex',
              flexDirection: 'column',
              flexGrow: 1,
              justifyContent: 'center',
            }}
          >
            <div style={{ display: 'flex', fontSize: 28, color: muted }}>{above}</div>
            <div
              style={{
                display: 'flex',
                fontSize: drawing ? 52 : 72,
                fontWeight: 700,
                lineHeight: 1.25,
              }}
            >
              {title}
            </div>
          </div>
          {truths[0] && <Owners says={truths[0].says} />}
          {truths.map((truth) => (
            <Row key={truth.name} {...truth} />
          ))}
        </div>
        {drawing && <Diagram {...drawing} />}
      </div>
    </div>
  )
}

/** The renderer draws no text inside a picture, so the labels stand over it. */
function Diagram({ shapes, texts, width, height, fontSize }: CardDrawing) {
  return (
    <div
      style={{
        display: 'flex',
        position: 'relative',
        alignSelf: 'center',
        width,
        height,
        marginLeft: 40,
        overflow: 'hidden',
        border: '2px solid #d5d9dd',
        borderRadius: 12,
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: the renderer of cards knows no other -- it makes a picture, not a page */}
      <img
        alt=""
        width={width}
        height={height}
        src={`data:image/svg+xml;base64,${Buffer.from(shapes).toString('base64')}`}
      />
      {texts.map(({ text, x, baseline, fill, isBold }) => (
        <div
          key={`${x} ${baseline} ${text}`}
          style={{
            position: 'absolute',
            display: 'flex',
            justifyContent: 'center',
            left: x - width,
            top: baseline - fontSize,
            width: 2 * width,
            fontSize,
            lineHeight: 1.2,
            color: fill,
            fontWeight: isBold ? 700 : 400,
            whiteSpace: 'nowrap',
          }}
        >
          {text}
        </div>
      ))}
    </div>
  )
}

const row = { display: 'flex', alignItems: 'center', fontSize: 22 } as const
const firstCell = {
  display: 'flex',
  width: 196,
  color: muted,
  fontSize: 20,
  whiteSpace: 'nowrap',
} as const
const cell = { display: 'flex', alignItems: 'center', minWidth: 148, whiteSpace: 'nowrap' } as const

/** Who speaks in which column. */
function Owners({ says }: Pick<CardTruth, 'says'>) {
  return (
    <div style={{ ...row, height: 44, fontSize: 18 }}>
      <div style={firstCell} />
      {says.map(({ owner, name }) => (
        <div key={owner} style={{ ...cell, color: colours[owner] }}>
          <svg
            aria-hidden="true"
            width="20"
            height="20"
            viewBox="0 0 12 12"
            style={{ color: colours[owner] }}
          >
            {/* Called, because the renderer takes no components inside an <svg>. */}
            {Shape({ owner })}
          </svg>
          <div style={{ display: 'flex', marginLeft: 8 }}>{name}</div>
        </div>
      ))}
    </div>
  )
}

function Row({ name, differs, says }: CardTruth) {
  return (
    <div style={{ ...row, height: 52, borderTop: '2px solid #d5d9dd' }}>
      <div style={firstCell}>{name}</div>
      {says.map(({ owner, text }) => (
        <div
          key={owner}
          style={{ ...cell, color: differs ? bad : ink, fontWeight: differs ? 700 : 400 }}
        >
          {text}
        </div>
      ))}
    </div>
  )
}

/** The site's icon: two arrows that chase each other. */
function Mark() {
  return (
    <svg
      aria-hidden="true"
      width="48"
      height="48"
      viewBox="0 0 24 24"
      fill="none"
      strokeWidth="2.75"
    >
      <path stroke={ink} d="M4 12a8 8 0 0 1 13.5-5.8M18.5 2v5h-5" />
      <path stroke={colours.aws} d="M20 12a8 8 0 0 1-13.5 5.8M5.5 22v-5h5" />
    </svg>
  )
}
