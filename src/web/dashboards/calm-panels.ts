import { html } from 'hono/html';
import type { Page } from '../page.ts';
import { premiumShows } from '../panel/plan/premium-shows.ts';
import { type PanelPlace, premiumPage } from './frame.ts';

/** What each page shows to who has premium. */
const SHOWS: Record<PanelPlace, string> = {
  evolucao: 'Sua evolução',
  simular: 'E se…',
  estrategias: 'Jeitos de pagar',
  calendario: 'Calendário',
  negociacoes: 'Suas negociações',
};

/** For who is not premium: what there is, and the way to it. Nothing that a person needs to get out of debt is in here. */
export function lockedPage(current: PanelPlace): Page {
  return premiumPage({
    title: SHOWS[current],
    current,
    premium: false,
    styles: ['calm', 'card', 'button', 'premium-shows'],
    body: html`<section class="wide calm"><h1>${SHOWS[current]}</h1>
<p>Esta página faz parte do premium. O roteiro, os passos do mês e as suas dívidas continuam seus, de graça.</p>
<div class="card offer-card"><h2>O que o premium mostra a mais</h2>${premiumShows()}
<p><a class="button" href="/painel/plano">Conhecer o premium</a></p></div>
<p><a href="/painel">Voltar para o início</a></p></section>`,
  });
}

/** Before there is a roadmap these pages have nothing to tell. */
export function notYetPage(current: PanelPlace): Page {
  return premiumPage({
    title: SHOWS[current],
    current,
    premium: true,
    styles: ['calm', 'button'],
    body: html`<section class="wide calm"><h1>${SHOWS[current]}</h1>
<p>O seu roteiro ainda não está pronto.</p>
<p>Termine de contar para a Dora, no WhatsApp, o que entra, o que sai e o que você deve. Depois esta página se enche sozinha.</p>
<p><a class="button" href="/painel">Voltar para o início</a></p></section>`,
  });
}

/** Where everything is paid there is nothing left to compare. */
export function allPaidPage(current: PanelPlace): Page {
  return premiumPage({
    title: SHOWS[current],
    current,
    premium: true,
    styles: ['calm', 'cheer', 'button'],
    body: html`<section class="wide calm"><h1>${SHOWS[current]}</h1>
<p class="cheer"><strong>Nenhuma dívida em aberto.</strong> Não há mais o que planejar aqui. O caminho que você fez está na sua evolução.</p>
<p><a class="button" href="/painel/evolucao">Ver a minha evolução</a></p></section>`,
  });
}
