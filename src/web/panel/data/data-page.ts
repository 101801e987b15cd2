import { html } from 'hono/html';
import type { Page } from '../../page.ts';
import { panelPage } from '../panel-page.ts';
import { EXPORT_TABLES } from './export-tables.ts';

/** What is kept, how to take it along, and how to have it erased. `isSure`: a code was entered minutes ago. */
export function dataPage({ premium, isSure }: { readonly premium: boolean; readonly isSure: boolean }): Page {
  const body = html`<header class="wide greeting"><h1>Seus dados são seus</h1>
<p>Guardamos o que você contou, as mensagens da conversa e o que calculamos com elas. Nada é vendido nem mostrado a credores.</p></header>
<section class="wide"><h2>Levar tudo com você</h2>
${isSure ? html`<p class="notice">Código conferido: por alguns minutos você pode baixar o que quiser.</p>` : html`<p>Por segurança, pedimos um código do WhatsApp antes de baixar.</p>`}
<p><a class="button" href="/painel/dados/tudo.json">Baixar tudo em um arquivo</a></p>
<p class="small">Arquivo JSON: completo, para guardar ou levar a outro serviço.</p>
<h3>Ou em planilhas</h3>
<ul class="files">${EXPORT_TABLES.map(({ name, title }) => html`<li><a href="/painel/dados/${name}.csv">${title}</a></li>`)}</ul>
<p class="small">Arquivos CSV, que abrem no Excel com dois cliques (separados por ponto e vírgula).</p></section>
<section class="wide"><h2>O que decidimos sem uma pessoa</h2>
<p>O diagnóstico, o roteiro e os lembretes são contas automáticas, com o que você contou. A planilha <strong>Decisões automáticas</strong> mostra cada uma, com os critérios. Quer que alguém olhe? Escreva <strong>HUMANO</strong> na conversa.</p></section>
<section class="wide card danger-zone"><h2>Apagar tudo</h2>
<p>Apaga a conversa, as dívidas, o roteiro e este painel. Não dá para desfazer. Talvez queira baixar seus dados antes.</p>
<p><a class="button calm-button" href="/painel/dados/apagar">Quero apagar</a></p></section>`;
  return panelPage({ title: 'Seus dados', current: '/painel/dados', premium, body, styles: DATA_STYLES });
}

const DATA_STYLES = ['greeting', 'notice', 'card', 'button', 'calm-button', 'own-data'] as const;
const ERASE_STYLES = ['calm', 'notice', 'button', 'calm-button', 'actions', 'erase'] as const;

/** `isMissed`: the box was not ticked. */
export function erasePage({ premium, isMissed }: { readonly premium: boolean; readonly isMissed: boolean }): Page {
  const body = html`<section class="calm wide"><h1>Apagar tudo?</h1>
<p>Vão embora as mensagens, o que você contou, o roteiro, os lembretes e o premium que ainda resta. Depois disso nem nós conseguimos trazer de volta.</p>
<p>A Dora se despede no WhatsApp, e pronto.</p>
${isMissed ? html`<p class="notice" role="alert">Para apagar, marque a caixa antes de tocar no botão.</p>` : ''}
<form method="post" action="/painel/dados/apagar">
<label class="check"><input type="checkbox" name="certeza" value="sim" required> <span>Entendi que não dá para desfazer</span></label>
<div class="actions"><button class="button danger" type="submit">Apagar tudo agora</button>
<a class="button calm-button" href="/painel/dados">Não, voltar</a></div></form></section>`;
  return panelPage({ title: 'Apagar tudo', current: '/painel/dados', premium, body, styles: ERASE_STYLES });
}

/** A turn was under way; nothing was erased. */
export function eraseLaterPage({ premium }: { readonly premium: boolean }): Page {
  const body = html`<section class="calm wide"><h1>Ainda não apagamos</h1>
<p>A Dora está respondendo você agora mesmo. Espere um minuto e tente de novo.</p>
<p><a class="button" href="/painel/dados/apagar">Tentar de novo</a></p></section>`;
  return panelPage({ title: 'Apagar tudo', current: '/painel/dados', premium, body, styles: ['calm', 'button'] });
}

/** Outside the panel: there is none any more. */
export function erasedPage(): Page {
  return {
    title: 'Tudo apagado · DenserolaAI',
    indexed: false,
    styles: ['calm', 'button'],
    body: html`<section class="calm wide"><h1>Pronto, apagamos tudo</h1>
<p>Não guardamos nada do que você contou. A despedida chega no WhatsApp.</p>
<p>Se quiser recomeçar um dia, é só mandar um oi. 💛</p>
<p><a class="button" href="/">Ir para o início</a></p></section>`,
  };
}
