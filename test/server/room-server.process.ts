import { roomsInRedis } from '@/server/rooms/rooms'
import { createRoomServer } from './room-server'
import { served } from './served'

/** A process of its own over `REDIS_URL`; prints its address. */
const { server } = createRoomServer({ store: roomsInRedis(process.env.REDIS_URL ?? '') })
void served(server).then(console.log)
