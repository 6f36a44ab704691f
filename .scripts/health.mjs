// For a container: ends with 0 when the server beside it answers, with 1 when it does not.
const { PORT = '3000', BASE_PATH = '' } = process.env
const answer = await fetch(`http://127.0.0.1:${PORT}${BASE_PATH}/api/health`).catch(() => null)
process.exit(answer?.ok ? 0 : 1)
