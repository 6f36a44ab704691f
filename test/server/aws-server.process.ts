import { redisStore } from '@/server/accounts/redis-store'
import { createAwsServer } from '@/server/aws/listen'
import { served } from './served'

/** A server process of its own over the Redis in `REDIS_URL`; tells its address on standard output. */
const store = redisStore({ url: process.env.REDIS_URL ?? '' })
void served(createAwsServer({ store })).then((address) => console.log(address))
