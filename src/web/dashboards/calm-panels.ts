import { html } from 'hono/html';
import type { Page } from '../page.ts';
import { type PanelPlace, premiumPage } from './frame.ts';

/** What each page shows to who has premium. */
const SHOWS: Record<PanelPlace, string> = {
  evolucao: 'Sua evolução',
  simular: 'E se…? O simulador',
  estrategias: 'Estratégias e ofertas',
  calendario: 'Calendário',
  negociacoes: 'Suas negociações',
};

/** For who is not premium: what there is, and the way to it. Nothing that a person needs to get out of debt is in here. */
export function lockedPage(current: PanelPlace): Page {
  return premiumPage({
    title: SHOWS[current],
    current,
    premium: false,
    body: html`<section class="wide calm"><h1>${SHOWS[current]}</h1>
<p class="lead">Esta página faz parte do plano premium.</p>
<p>O roteiro, os passos do mês e as suas dívidas continuam seus, de graça. O premium acrescenta:</p>
<ul class="premium-list">
<li><strong>Evolução:</strong> o saldo de todas as dívidas, planejado e real, e quanto os juros levaram.</li>
<li><strong>Simulador:</strong> mude um valor e veja na hora quando a dívida acaba.</li>
<li><strong>Estratégias e ofertas:</strong> lado a lado, com o custo de cada escolha.</li>
<li><strong>Calendário:</strong> vencimentos, dias de pagamento e prazos de ofertas, também no seu celular.</li>
<li><strong>Negociações:</strong> o que foi oferecido, o que respondemos e o que ficou combinado.</li>
<li><strong>PDF do plano:</strong> para levar ao Procon ou ao banco.</li>
</ul>
<p><a class="button" href="/painel/plano">Ver o plano premium</a></p>
<p><a href="/painel">Voltar para o início</a></p></section>`,
  });
}

/** Before there is a roadmap these pages have nothing to tell. */
export function notYetPage(current: PanelPlace): Page {
  return premiumPage({
    title: SHOWS[current],
    current,
    premium: true,
    body: html`<section class="wide calm"><h1>${SHOWS[current]}</h1>
<p class="lead">O seu roteiro ainda não está pronto.</p>
<p>Termine de contar para a Dora, no WhatsApp, o que entra, o que sai e o que você deve. Depois esta página se enche sozinha.</p>
<p><a class="button" href="/painel">Voltar para o início</a></p></section>`,
  });
}
