import { html } from 'hono/html';
import type { AdmissionMode } from '../contracts/admission.ts';
import type { Markup, Page } from './page.ts';

/** What DenserolaAI is, for someone who has never heard of it. */
export function landingPage(shown: LandingShown): Page {
  return {
    title: 'DenserolaAI: sair das dívidas, um mês de cada vez',
    description: 'Uma conversa pelo WhatsApp que vira um roteiro mês a mês para sair das dívidas.',
    indexed: true,
    styles: ['numbered', 'landing', ...(shown.simulatorOn ? (['button'] as const) : [])],
    body: [hero(shown), steps(), never(), privacy()],
  };
}

export type LandingShown = {
  readonly simulatorOn: boolean;
  /** Who may come in; `undefined`: it is not known now. */
  readonly mode: AdmissionMode | undefined;
};

function hero({ simulatorOn, mode }: LandingShown): Markup {
  return html`<section class="hero"><div class="wide hero-grid">
<div>
<h1>Sair das dívidas, um mês de cada vez.</h1>
<p class="lead">Você conta o que deve numa conversa pelo WhatsApp, do seu jeito. Em poucos minutos recebe um roteiro: o que pagar em cada mês, por quê, e quando acaba.</p>
${
  simulatorOn
    ? html`<p><a class="button big" href="/simulador">Começar a conversa</a></p>
<p class="small">Esta é uma versão de teste: a conversa abre aqui mesmo, sem WhatsApp e sem cadastro.</p>`
    : whoMayCome(mode)
}
</div>
<div class="talk" role="img" aria-label="Exemplo de conversa: a pessoa escreve que deve cartão e luz, e recebe o primeiro passo.">
<p class="said mine">oi, devo o cartão e a luz tá atrasada 😞</p>
<p class="said">Que bom que você veio. Vamos por partes: quanto está a conta de <b>luz</b>?</p>
<p class="said mine">uns 240</p>
<p class="said">Anotei: <b>R$ 240,00</b>. Ela vem primeiro, para não cortar. Depois a gente ataca o cartão.</p>
</div>
</div></section>`;
}

function whoMayCome(mode: AdmissionMode | undefined): Markup {
  switch (mode) {
    case undefined:
      return html``;
    case 'closed':
      return html`<p class="lead"><strong>Por enquanto não entra gente nova.</strong> Quem já conversa com a gente segue normalmente.</p>`;
    case 'invitation':
      return html`<p class="lead"><strong>Estamos em fase de convites.</strong> Quem foi convidado já tem o número.</p>`;
    case 'waitlist':
      return html`<p class="lead"><strong>Estamos abrindo aos poucos.</strong> Escreva “oi” no nosso WhatsApp: você recebe um lugar na fila, e a gente avisa quando chegar a sua vez.</p>`;
    case 'public':
      return html`<p class="lead"><strong>Aberto para todo mundo.</strong> Escreva “oi” no nosso WhatsApp e a conversa começa.</p>`;
  }
}

function steps(): Markup {
  return html`<section class="wide"><h2>Como funciona</h2>
<ol class="steps">
<li><h3>Você conta</h3><p>Quanto entra, quanto sai, o que deve. Pode ser por cima, pode pular, pode corrigir. Uma pergunta de cada vez.</p></li>
<li><h3>A gente faz a conta</h3><p>Juros, parcelas, 13º, comida na mesa. Centavo por centavo, e cada número diz de onde veio.</p></li>
<li><h3>Você segue o roteiro</h3><p>Mês a mês, até a última dívida. Mudou alguma coisa? Escreva, e o roteiro muda junto.</p></li>
</ol>
<p class="small">Quando a conta não fecha, a gente diz. Em vez de inventar uma data, mostra o caminho que a lei dá.</p>
</section>`;
}

function never(): Markup {
  return html`<section class="band"><div class="wide"><h2>O que nunca fazemos</h2>
<ul class="checks">
<li>Pedir senha ou número de cartão, nem código por mensagem ou telefone.</li>
<li>Cobrar taxa para “liberar” desconto ou limpar nome. Quem cobra isso está aplicando golpe.</li>
<li>Emprestar dinheiro, vender empréstimo ou receber seus pagamentos.</li>
<li>Julgar. Dívida tem muitas causas, e tem saída.</li>
</ul>
<p>Não somos banco. Você paga sempre direto a quem deve.</p></div></section>`;
}

function privacy(): Markup {
  return html`<section class="wide" id="privacidade"><h2>Seus dados são seus</h2>
<p>Guardamos só o que você conta, para montar e acompanhar o seu roteiro. Não pedimos CPF. Não vendemos nem mostramos a ninguém. O serviço é para maiores de 18 anos.</p>
<dl class="commands">
<div><dt>PAINEL</dt><dd>abre o seu plano na internet</dd></div>
<div><dt>MEUS DADOS</dt><dd>recebe tudo o que está guardado</dd></div>
<div><dt>APAGAR TUDO</dt><dd>apaga sua história daqui</dd></div>
<div><dt>SAIR</dt><dd>paramos de escrever na hora</dd></div>
<div><dt>HUMANO</dt><dd>chama uma pessoa</dd></div>
</dl>
<p class="small">Basta escrever a palavra na conversa, a qualquer momento. Também dá para <a href="/entrar">entrar no painel por aqui</a>.</p>
</section>`;
}
