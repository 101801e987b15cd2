/** What cannot be read, the first time; a reaction needs no answer. */
const FIRST = {
  audio: 'Ainda não consigo ouvir áudio 🙉 Me escreve em texto? Pode ser curtinho, do seu jeito.',
  image:
    'Recebi a imagem, mas ainda não consigo ler foto. Me conta em texto o que está nela? Por favor, sem CPF nem número de cartão.',
  video: 'Ainda não consigo ver vídeo. Me conta em texto?',
  document: 'Recebi o arquivo, mas ainda não sei abrir. Me conta em texto o que ele diz e os valores?',
  sticker: 'Adorei a figurinha 😄 Mas pra eu entender, preciso que você escreva.',
  location: 'Não preciso saber onde você está, isso é só seu. Me responde em texto?',
  contact: 'Não preciso de contatos. Me responde em texto?',
  reaction: '',
  other: 'Não consegui abrir o que você mandou. Me escreve em texto?',
} as const;

/** After that: dictating is what helps most people who rather speak than write. */
const AFTERWARDS = [
  'Uma dica: no teclado do celular tem um microfone 🎤. Toca nele e fala: a sua voz vira texto, e texto eu leio.',
  'Se escrever for difícil, responde só com um *número*. E se preferir falar com uma pessoa, escreve *HUMANO*.',
  'Esse eu também não consegui abrir. Um número ou uma palavra já me ajuda.',
] as const;

export type Unreadable = keyof typeof FIRST;

/** `before`: how often in a row the same question got something that cannot be read. Never the same words twice in a row. */
export function unreadable(media: Unreadable, before: number): string {
  if (before === 0 || media === 'reaction') return FIRST[media];
  return AFTERWARDS[(before - 1) % AFTERWARDS.length] ?? '';
}
