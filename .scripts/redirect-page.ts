import { absolute, href } from '@/components/site/address'

/** What a static host answers for an address that was renamed. */
export function redirectPage(to: `/${string}`): string {
  return `<!doctype html>
<html lang="${to.includes('/ja/') ? 'ja' : 'en'}">
<head><meta charset="utf-8">
<title>${to}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${absolute(to)}">
<meta http-equiv="refresh" content="0; url=${href(to)}">
</head>
<body><p><a href="${href(to)}">${href(to)}</a></p></body>
</html>
`
}
