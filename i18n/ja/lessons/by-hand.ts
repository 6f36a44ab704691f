import type { LessonWords } from '@/i18n/lesson-words'

export const byHand = {
  title: '手作業で確かめる',
  teaches: 'Terraform がなくても、同じ輪を一周できること',
  description:
    'Terraform を使わず、Inspector の有効化と ECR の BASIC 設定を手作業で繰り返します。同じ輪を回り、隠れたルールが確かめられます。',
  takeaway:
    '輪を生んでいるのは AWS の隠れた連動です。Terraform は、それと知らずに同じ手順を繰り返していただけでした。',
  states: {
    start: '開始',
    enabledByHand: 'Inspector を手動で有効化',
    setToBasic: 'ECR を BASIC に設定',
    switchedOff: 'AWS が Inspector を無効化',
    enabledAgain: 'もう一度手動で有効化',
    enhancedByItself: 'ECR がひとりでに ENHANCED',
  },
  beats: {
    'nothing-is-on': {
      title: 'Terraform を使わずに試す',
      text: [
        [
          { state: 'start', text: '開始時点' },
          'では Inspector は無効、レジストリは `BASIC` です。Terraform は登場しません。',
        ],
        'ループの原因が Terraform なのか AWS なのか。同じ手順を手作業でたどれば、切り分けられます。',
      ],
    },
    'you-enable-inspector': {
      title: 'ECR だけを対象に有効化する',
      text: [
        [
          '`aws inspector2 enable --resource-types ECR` で、ECR だけを',
          { event: 'inspector.enabled', text: '有効化' },
          'しました。コンソールなら、有効化してから EC2 と Lambda のスキャンをオフにします。ほかの対象が残ると Inspector は無効化されず、この先の R3 が働かないためです。',
        ],
        [
          { state: 'enabledByHand', text: '手動で有効化' },
          'しても R1 は同じように働き、レジストリが `ENHANCED` に変わりました。',
        ],
      ],
    },
    'you-set-basic': {
      title: 'ECR を BASIC に設定する',
      text: [
        [
          'ECR の画面で',
          { event: 'registry.set', text: '基本スキャンを選び' },
          '、レジストリを ',
          { state: 'setToBasic', text: 'BASIC' },
          ' にしました。R2 により、Inspector のイメージスキャンが止まります。',
        ],
        'Inspector は有効なのに、スキャンする対象がありません。ループで 1 回目の apply が終わったときと同じ状態です。',
      ],
    },
    'inspector-is-off': {
      title: '待つと Inspector が無効になる',
      text: [
        [
          '何もせずに',
          { event: 'time.passed', text: '待ちました' },
          '。見に行くと、Inspector が',
          { state: 'switchedOff', text: '無効' },
          'になっています。R3：スキャンする対象のない Inspector は、しばらくすると AWS が無効化します。',
        ],
        '間隔は「1 日」としています。元の記事でわかっているのも「しばらくして」までです。',
      ],
    },
    'you-enable-it-again': {
      title: 'もう一度、手動で有効化する',
      text: [
        [
          '無効になった Inspector を、',
          { state: 'enabledAgain', text: 'もう一度有効化' },
          'します。今回も対象は ECR だけです。ループでは 2 回目の apply がしていた操作です。',
        ],
        '操作した画面は Inspector だけです。ECR には触れていませんが、R1 はもう働いています。表の ECR を見てください。',
      ],
    },
    'ecr-is-enhanced-by-itself': {
      title: 'ECR がひとりでに ENHANCED へ',
      text: [
        [
          'ECR の画面を開くと、レジストリが ',
          { state: 'enhancedByItself', text: 'ENHANCED' },
          ' になっていました。先ほど自分で `BASIC` にした設定です。',
        ],
        'Terraform では、これが ECR のドリフトとして見えていました。設定ファイルのせいでも、ステートファイルのせいでもありません。',
      ],
    },
    'you-set-basic-again': {
      title: 'また BASIC に設定する',
      text: [
        [
          'レジストリを',
          { event: 'registry.set', text: '設定し直して' },
          '、',
          { state: 'setToBasic', text: 'BASIC' },
          ' に戻します。R2 でイメージスキャンが止まり、Inspector には再び対象がなくなりました。',
        ],
        '図では、前にいた場所に戻っています。ループの 3 回目の apply に当たる操作です。',
      ],
    },
    'the-circle-closes': {
      title: '輪が閉じる',
      text: [
        [
          'また',
          { event: 'time.passed', text: '時間が過ぎ' },
          '、R3 により Inspector が',
          { state: 'switchedOff', text: '無効' },
          'になりました。1 周前とまったく同じ状態です。',
        ],
        'Terraform がなくても同じ輪になりました。R1、R2、R3 は AWS の動作です。Inspector は ECR 向けに有効、レジストリは `BASIC`。この両方を保とうとするかぎり、どんな道具でも同じことが起こります。',
      ],
    },
  },
} as const satisfies LessonWords<'by-hand'>
