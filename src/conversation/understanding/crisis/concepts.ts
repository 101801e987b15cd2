/**
 * Classes of words (folded, inflected forms already brought to one: see `canonical-words.data.ts`) from which the phrases of
 * danger and of ordinary speech are put together.
 */
export const WANT =
  '(quero|queria|quis|querendo|querer|vontade|prefiro|preferia|preferivel|desejo|desejando|desejava|desejar|pretendo|planejo|planejando|decidi|decidido|decidida|preciso|precisava|afim|louco|doido|espero|esperando|tomara|torco|rezo|rezando|peco|pedindo|pedi|imploro|implorando|sonho|sonhando|gostaria|dera|adoraria|ansioso_para|pronto_para|oro|orando)';
export const THINK =
  '(penso|pensei|pensando|pensar|pensado|pensava|planejado|pensamento|pensamentos|imagino|imaginando|imaginei|ideia|ideias|cabeca|capaz|ponto|fantasio|fantasiando|cogito|cogitando|cogitei|considerando|considerei|pesquisando|pesquisei|obcecado|obcecada|tentado|tentada)';
export const SHOULD =
  '(devia|deveria|podia|poderia|merecia|mereco|era_para|tinha_que|tinha_de|era_melhor|seria_melhor|melhor|seria|fosse|bem_que|quem_sabe|antes)';
export const ME = '(me|mim|minha|a_mim)';
/** What one does to one's own body with `me` before it. */
export const KILL =
  '(matar|suicidar|enforcar|envenenar|esfaquear|desviver|eliminar|degolar|apunhalar|eletrocutar|asfixiar)';
export const HURT =
  '(cortar|machucar|ferir|mutilar|queimar|arranhar|furar|bater|morder|beliscar|agredir|castigar|golpear)';
export const DEAD = '(morrer|morto|morte|morrido|defunto|falecer|falecido)';
export const LIVE = '(viver|existir|vivo|vida|existencia|respirar|acordar)';
export const END =
  '(acabar|terminar|encerrar|findar|finalizar|interromper|tirar|ceifar|abreviar|eliminar|desistir_da|desistir_de|abrir_mao_da|por_fim|dar_fim|dar_cabo|dar_um_fim)';
export const KIN =
  '(mae|mainha|pai|painho|pais|filho|filhos|filha|filhas|marido|esposo|mulher|esposa|irmao|irma|irmaos|tio|tia|avo|vovo|neto|neta|netos|primo|prima|sogro|sogra|cunhado|cunhada|genro|nora|amigo|amiga|namorado|namorada|noivo|noiva|vizinho|vizinha|companheiro|companheira|padrasto|madrasta|sobrinho|sobrinha|colega|ele|ela|velho|velha|menino|menina|guri|guria|moleque|crianca|inquilino|padrinho|madrinha|compadre|comadre|ex|chefe|patrao|patroa|conhecido|conhecida|parente|cliente|funcionario|funcionaria|aluno|aluna)';
export const PEOPLE =
  '(todos|todo_mundo|mundo|familia|filho|filhos|filha|filhas|marido|mulher|esposa|esposo|mae|pai|pais|gente|casa|eles|elas|voces|ninguem|netos|neta|neto|meninos|meninas|criancas|irmaos|povo)';
/** Where one falls or jumps from, or is hit. */
export const HEIGHT =
  '(ponte|predio|viaduto|janela|trilho|trilhos|sacada|varanda|andar|metro|trem|passarela|penhasco|abismo|precipicio|rio|mar|agua|barragem|represa|laje|telhado|terraco|mirante|pedreira|cachoeira|poco|acude|lagoa|lago|pedra|do_alto|caminhao|carreta|onibus|la_de_cima|daqui_de_cima|daqui|linha_do_trem|frente_do|frente_de)';
export const PILLS =
  '(remedio|comprimido|calmante|medicamento|rivotril|diazepam|clonazepam|cartela|pilula|antidepressivo|tarja_preta|dipirona|paracetamol|insulina|fluoxetina|sertralina|zolpidem|amitriptilina|quetiapina|alprazolam|frontal|lexotan|bromazepam|gardenal|fenobarbital|carbamazepina|risperidona|propranolol|digoxina|morfina|tramadol|haldol)';
export const GRAVE =
  '(caixao|tumulo|cemiterio|enterrado|debaixo_da_terra|embaixo_da_terra|baixo_da_terra|sete_palmos|cova|velorio|sepultura|enterro|jazigo|sepultamento|funeral)';

/** What is owed, and who collects it: it may die, vanish and be killed. */
export const BILLS =
  '(divida|dividas|conta|contas|juros|banco|bancos|boleto|boletos|fatura|faturas|cartao|cartoes|parcela|parcelas|aluguel|carne|carnes|emprestimo|emprestimos|consignado|consignados|cobranca|cobrancas|cobrador|cobradores|agiota|agiotas|serasa|spc|rotativo|nome|cheque|cheque_especial|financiamento|prestacao|prestacoes|problema|problemas|imposto|impostos|luz|limite|credito|saldo|ligacoes|ligacao|crediario|gastos|gasto|consorcio|acordo|contrato|farra|taxa|tarifa|multa|parcelamento|nubank|renner|itau|caixa|bradesco|santander|mensalidade|pensao)';
export const THE =
  '(a|as|o|os|essa|essas|esse|esses|esta|estas|este|estes|isso|minha|minhas|meu|meus|tanta|tantas|tanto|tantos|toda|todas|todo|todos|na|no|nas|nos|da|do|das|dos|nessa|nesse|nesses|nessas|dessa|desse|dessas|desses|uma|um|toda_essa|todas_essas|todos_esses|todas_as|todos_os|a_minha|as_minhas|os_meus|o_meu)';

/** The alternatives of a class without its brackets, to put into another one. */
export function members(group: string): string {
  return group.slice(1, -1);
}
