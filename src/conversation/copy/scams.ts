import type { ScamSign } from '../../contracts/mentions.ts';

/** Advice for the signs that were told; without signs, how to tell a scam. Never a link, never a number to call. */
export function scamAdvice(signs: readonly ScamSign[]): readonly string[] {
  if (signs.includes('already-paid')) return AFTER_A_SCAM;
  if (signs.length === 0) return HOW_TO_TELL;
  const [first = '', ...rest] = signs.map((sign) => ADVICE[sign]);
  return rest.length === 0
    ? [first, CLOSING]
    : ['Calma, não paga nada ainda. Olha os sinais:', bullets([first, ...rest]), CLOSING];
}

const ADVICE: Readonly<Record<ScamSign, string>> = {
  'already-paid': '*Não manda mais nada.* Fala agora com o seu banco.',
  'fee-first':
    '*Dinheiro antes é golpe.* Empréstimo ou desconto de verdade não cobra taxa, depósito, seguro nem "liberação" pra sair. Não paga e não manda documento.',
  'other-payee':
    '*O nome de quem recebe tem que ser o da empresa que você deve.* Se o Pix ou o boleto está em nome de outra pessoa ou de outro CNPJ, não paga. Pede o boleto de novo, dentro do aplicativo oficial.',
  'unofficial-link':
    '*Não abre esse link.* Proposta de verdade aparece também no aplicativo ou no site oficial, quando é você que entra. Se já abriu, não digita nada e fecha.',
  'fake-programme':
    '*Nome conhecido não prova nada.* Golpista usa nome e logo de Serasa, Desenrola, banco e governo, e às vezes até sabe a sua dívida. Não fecha por ali: entra você no aplicativo oficial e vê se a proposta está lá.',
  pressure:
    '*Pressa é o truque.* Proposta séria te deixa conferir com calma. Se ameaçam ou dizem que é só agora, para, respira e confere antes.',
  'asks-secret':
    '*Senha e código são só seus.* Banco nenhum pede senha, código que chegou no celular, foto do cartão ou pra instalar aplicativo. Não passa. Se já passou, troca a senha e avisa o banco agora.',
};

const CLOSING = 'Na dúvida, não paga: entra você no aplicativo oficial e confere. Eu nunca peço senha, taxa ou Pix.';

const HOW_TO_TELL = [
  'Boa pergunta, desconfiar protege. Sinais de golpe:',
  [
    '• pedem *dinheiro antes* (taxa, "entrada" ou seguro) pra liberar crédito ou desconto',
    '• o nome de quem recebe o Pix ou boleto *não é o da empresa* que você deve',
    '• a proposta só existe no link ou no WhatsApp, e não no aplicativo ou site oficial',
    '• pedem senha ou código que chegou no seu celular',
    '• dizem que acaba hoje, ou ameaçam, pra você não ter tempo de conferir',
  ].join('\n'),
  CLOSING,
];

const AFTER_A_SCAM = [
  'Sinto muito. Golpista é profissional, a culpa não é sua. 💛 Quanto antes você agir, mais chance de segurar o dinheiro:',
  [
    '1. Fala *agora* com o seu banco, pelo aplicativo ou pelo número atrás do cartão. Se foi Pix, pede a devolução pelo *MED* (Mecanismo Especial de Devolução)',
    '2. Faz o *boletim de ocorrência*, na delegacia ou na internet, e guarda prints e comprovantes',
    '3. *Troca as senhas* do banco, do e-mail e do gov.br, e confere se não fizeram nada no seu nome',
    '4. Se o banco não resolver, reclama no *consumidor.gov.br*, no *Procon* ou no Banco Central',
  ].join('\n'),
  'Não paga mais nada pra quem promete recuperar o dinheiro: costuma ser outro golpe.',
];

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `• ${line}`).join('\n');
}
