import { describe, expectTypeOf, it } from 'vitest'
import type { SeatEntry, SeatLook } from '@/machines/hands-on/seat-look'
import type { LogEntry } from '@/server/accounts/seat'
import type { SeatView } from '@/server/accounts/view'

describe('what the server tells of an account', () => {
  it('is at least what the page that follows it reads', () => {
    expectTypeOf<SeatView>().toExtend<SeatLook>()
    expectTypeOf<LogEntry>().toExtend<SeatEntry>()
  })
})
