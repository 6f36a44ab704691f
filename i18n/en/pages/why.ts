import type { WhyWords } from '../../page-words'

const lists = {
  article: 'The article, March 2025',
  listed: 'Listed, us\u2011east\u20111',
  listedTokyo: 'Listed, Tokyo',
} as const

export const why = {
  head: {
    title: 'Why anyone touched it: the bill',
    description:
      'Amazon Inspector bills each first scan and each re-scan of an image, and nobody can bound how often a re-scan happens. Work out your own bill.',
  },
  lead: 'Nobody sets out to build a loop. It began with a wish to keep a bill small, told in a practitioner’s write-up of March 2025: the article, as we call it here.',
  billed: {
    heading: 'What you pay for',
    text: [
      'Amazon Inspector looks for known vulnerabilities in EC2 instances, Lambda functions and the container images in ECR. For images you pay for the first scan, and again for each re-scan.',
      'With continuous scanning (`CONTINUOUS_SCAN`) Inspector scans an image again whenever a relevant vulnerability is published, not only when you push. How often that is, neither you nor AWS decides. Since 2025 you can limit for how long an image is re-scanned (14 to 180 days after its push or last pull, or for its lifetime), but still not how often.',
      'Basic scanning, the other choice in ECR, costs nothing in Inspector.',
    ],
  },
  cases: {
    heading: 'Three worked cases',
    caption: 'A month of 30 days, in USD, at three price lists',
    lists,
    firstScan: 'First scan of an image',
    rescan: 'One re-scan',
    dependencies: (rescansPerDay) =>
      `One image with ${rescansPerDay} dependencies, each with one update a day: ${rescansPerDay} re-scans a day`,
    registry: (images, rescansPerDay) =>
      `${images} images, ${rescansPerDay} re-scans per image and day`,
    behind: (bill, images) => `What a bill of ${bill} for ${images} images stands for`,
    perMonth: (usd) => `${usd} a month`,
    rescans: (perMonth, perDay) => `${perMonth} re-scans per image, ${perDay} a day`,
    note: 'The article’s own account had 45 images and an estimate above 240 USD a month. First scans are not counted in these rows; they come once per image.',
  },
  calculator: {
    heading: 'Your own bill',
    needsScript: 'The calculator needs JavaScript. The cases above do not.',
    images: 'Images',
    rescans: 'Re-scans per image and day',
    newImages: 'New images a month',
    prices: 'Prices',
    lists,
    firstScan: 'First scan, USD',
    rescan: 'Re-scan, USD',
    result: 'Your bill',
    perMonth: '{usd} a month',
    scans: '{first} first scans and {rescans} re-scans in 30 days',
    invalid: 'Please fill every field with a number that is not negative.',
  },
  prices: {
    heading: 'Which price is right?',
    text: [
      'The article quotes 0.9 USD for a first scan and 0.1 USD for a re-scan. Several later sources agree on a tenth of that: 0.09 and 0.01 USD in us-east-1, 0.11 and 0.01 in Tokyo. These are secondary sources, so look at AWS’s price page before you decide anything.',
      'We show both, because the article’s estimate of 240 USD makes sense with either: at 0.01 USD it is about 18 re-scans per image and day, at 0.1 fewer than two.',
    ],
  },
  wish: {
    heading: 'The wish',
    text: [
      'Keep Inspector around. Keep ECR on `BASIC`. Switch to `ENHANCED` only when a release needs it. In Terraform that looks like one variable and two resources.',
      'Those two resources never come to rest.',
    ],
    link: 'See what happens when you apply it',
  },
  manual: {
    heading: 'The API knows a third frequency',
    text: [
      'There is one more way to pay less: scan only when you ask. Terraform and AWS’s API both know a scan frequency called `MANUAL`, so it looks as if you could.',
      'The article could find no place in the console to start such a scan. For enhanced scanning that is right. For basic scanning there is one: a Scan button for a single image, once in 24 hours. It is easy to miss, since it has nothing to do with `MANUAL` by name.',
    ],
    caption: 'What the API accepts, and what you can start by hand',
    columns: ['Scan type', 'Scan frequency of a rule', 'By hand, in the console'],
    rows: [
      ['`BASIC`', '`SCAN_ON_PUSH`', 'a Scan button for one image, once in 24 hours'],
      ['`ENHANCED`', '`SCAN_ON_PUSH` or `CONTINUOUS_SCAN`', 'nothing'],
    ],
    after:
      '`MANUAL` is not a frequency you choose for a rule. It is what a repository is in when no basic rule matches it.',
  },
} as const satisfies WhyWords
