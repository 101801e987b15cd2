import type { LoginLevel } from '../../contracts/login.ts';

/** The link is all that it takes to come in, so it says how long and for whom. */
export function panelLink(url: string): string {
  return [
    `Toca aqui pra abrir o seu painel: ${url}`,
    'O link vale por 10 minutos e abre uma vez só. Ele é só seu, não passa pra ninguém.',
  ].join('\n');
}

export const panelAfterConsent = 'O painel abre assim que a gente começar.';

/** First of all the code, so that it stands in the notification. */
export function loginCode(code: string): string {
  return [
    `*${code}* é o seu código pra abrir o painel. Ele vale por 10 minutos.`,
    'Digita só na página onde você pediu. Eu nunca peço esse código aqui na conversa, e mais ninguém da equipe pede.',
    'Não foi você que pediu? Responde *NÃO FUI EU*.',
  ].join('\n\n');
}

export function loggedIn(by: LoginLevel): string {
  const how = by === 'link' ? 'pelo link que mandei aqui' : 'com o código que mandei aqui';
  return `Entraram no seu painel agora, ${how}. Foi você? Então está tudo certo.\n\nSe não foi você, responde *NÃO FUI EU* e eu fecho tudo na hora.`;
}

export const notMe = [
  'Pronto, fechei o seu painel em todos os aparelhos. Os códigos e links que mandei não valem mais.',
  'Seus dados continuam guardados. Não passa nenhum código pra ninguém, nem pra quem disser que é da nossa equipe.',
  'Se achar que mexeram no seu WhatsApp, liga a confirmação em duas etapas nas configurações dele. E se quiser falar com uma pessoa, escreve *HUMANO*.',
].join('\n\n');
