import { assign, setup } from 'xstate'

export const speeds = [0.5, 1, 2] as const
export type Speed = (typeof speeds)[number]

export interface PlayerInput {
  readonly index: number
  /** Milliseconds to read each beat at speed 1. */
  readonly durations: readonly number[]
  /** Indices of the beats at which an apply has ended. */
  readonly applyEnds: readonly number[]
}

export interface PlayerContext extends PlayerInput {
  readonly speed: Speed
  /** How often the position has changed since the page was opened. */
  readonly moves: number
}

/** A move relative to where the reader is. */
export type Step = 'next' | 'back' | 'restart' | 'end' | 'nextApply' | 'backApply'

export type PlayerEvent =
  | { readonly type: Step }
  | { readonly type: 'goto'; readonly index: number }
  | { readonly type: 'play' | 'pause' }
  | { readonly type: 'speed.set'; readonly speed: Speed }

/** The index a move leads to; it stays where it is when there is nowhere to go. */
export function target(context: PlayerInput, event: PlayerEvent): number {
  const { index, durations, applyEnds } = context
  const last = durations.length - 1
  switch (event.type) {
    case 'next':
      return Math.min(index + 1, last)
    case 'back':
      return Math.max(index - 1, 0)
    case 'restart':
      return 0
    case 'end':
      return last
    case 'nextApply':
      return applyEnds.find((end) => end > index) ?? index
    case 'backApply':
      return applyEnds.findLast((end) => end < index) ?? (applyEnds.length > 0 ? 0 : index)
    case 'goto':
      return Math.min(Math.max(event.index, 0), last)
    case 'play':
      return index === last ? 0 : index
    case 'pause':
    case 'speed.set':
      return index
  }
}

const movedTo = ({ index, moves }: PlayerContext, to: number): Partial<PlayerContext> =>
  to === index ? {} : { index: to, moves: moves + 1 }

const everyMove = (transition: { readonly target?: 'paused'; readonly actions: 'move' }) => ({
  next: transition,
  back: transition,
  restart: transition,
  end: transition,
  nextApply: transition,
  backApply: transition,
  goto: transition,
})

/** Where the reader is in a lesson's beats, and whether the lesson goes on by itself. */
export const playerMachine = setup({
  types: {
    context: {} as PlayerContext,
    events: {} as PlayerEvent,
    input: {} as PlayerInput,
  },
  actions: {
    move: assign(({ context, event }) => movedTo(context, target(context, event))),
    stepOn: assign(({ context }) => movedTo(context, target(context, { type: 'next' }))),
    setSpeed: assign({
      speed: ({ context, event }) => (event.type === 'speed.set' ? event.speed : context.speed),
    }),
  },
  guards: {
    isNextTheLast: ({ context }) => context.index + 2 >= context.durations.length,
  },
  delays: {
    pace: ({ context }) => (context.durations[context.index] ?? 0) / context.speed,
  },
}).createMachine({
  id: 'player',
  context: ({ input }) => ({ ...input, speed: 1, moves: 0 }),
  initial: 'paused',
  states: {
    paused: {
      on: {
        ...everyMove({ actions: 'move' }),
        play: { target: 'playing', actions: 'move' },
        'speed.set': { actions: 'setSpeed' },
      },
    },
    playing: {
      after: {
        pace: [
          { guard: 'isNextTheLast', target: 'paused', actions: 'stepOn' },
          { target: 'playing', reenter: true, actions: 'stepOn' },
        ],
      },
      on: {
        ...everyMove({ target: 'paused', actions: 'move' }),
        pause: 'paused',
        'speed.set': { target: 'playing', reenter: true, actions: 'setSpeed' },
      },
    },
  },
})
