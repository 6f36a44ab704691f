import type { HandoutWords } from '../../page-words'

export const handout = {
  head: (lesson) => ({
    title: `配布資料：${lesson}`,
    description: `「${lesson}」の印刷用資料です。各ステップの図、予想の記入欄、巻末の解答を収めています。`,
  }),
  lead: '印刷して使う資料です。各ステップに、今の状態と次の操作が書かれています。何が起きるかを予想して書き込んでください。解答は最後にあります。',
  print: '印刷',
  online: '画面でたどる',
  step: (number, count) => `ステップ ${number} / ${count}`,
  start: 'はじまり',
  happens: '次の操作：',
  ask: '何が変わるでしょうか。それはどこに現れるでしょうか。予想を書いてください。',
  answers: '解答',
  end: '最後の状態',
} as const satisfies HandoutWords
