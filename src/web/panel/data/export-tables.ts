import type { Cell, Table } from './csv.ts';
import type { PersonExport } from './person-export.ts';

/** A file of the export: `name` in its address, `title` on the page. */
export type ExportTable = { readonly name: string; readonly title: string; readonly of: (all: PersonExport) => Table };

/** The export as flat tables, one a file. What no table can hold (documents as stored) is in a cell as JSON. */
export const EXPORT_TABLES: readonly ExportTable[] = [
  table('resumo', 'Resumo', (all) => summaryOf(all), ['campo', 'valor']),
  table(
    'dividas',
    'Dívidas',
    (all) =>
      all.dividas.map((debt) => [
        ...[debt.codigo, debt.credor, debt.tipo, money(debt.saldo_centavos), money(debt.parcela_centavos)],
        ...[debt.parcelas_restantes, money(debt.minimo_centavos), debt.taxa, debt.vencimento, debt.atrasada_desde],
        ...[debt.negativada, asJson(debt.registro)],
      ]),
    [
      ...['codigo', 'credor', 'tipo', 'saldo', 'parcela', 'parcelas restantes', 'minimo', 'taxa', 'dia do vencimento'],
      ...['atrasada desde', 'negativada', 'registro'],
    ],
  ),
  table(
    'roteiro',
    'Roteiro mês a mês',
    (all) =>
      all.roteiro_mes_a_mes.map((one) => [
        ...[one.mes, one.credor, money(one.valor_centavos), money(one.juros_centavos), money(one.falta_centavos)],
        one.porque,
      ]),
    ['mes', 'credor', 'valor', 'juros', 'falta', 'porque'],
  ),
  table(
    'pagamentos',
    'Pagamentos',
    (all) =>
      all.pagamentos.map(({ em, credor, valor_centavos, divida }) => [em, credor, money(valor_centavos), divida]),
    ['em', 'credor', 'valor', 'divida'],
  ),
  table(
    'renda-e-gastos',
    'Renda e gastos',
    (all) => [
      ...all.rendas.map((one): readonly Cell[] => ['renda', one.origem, money(one.por_mes_centavos), null, one.codigo]),
      ...all.entradas_unicas.map((one): readonly Cell[] => [
        'entrada única',
        one.motivo,
        money(one.valor_centavos),
        one.mes,
        null,
      ]),
      ...all.despesas.map((one): readonly Cell[] => ['gasto', one.nome, money(one.por_mes_centavos), null, one.codigo]),
    ],
    ['tipo', 'nome', 'valor', 'mes', 'codigo'],
  ),
  table(
    'mensagens',
    'Mensagens',
    (all) => [
      ...all.mensagens.map(({ em, de, tipo, texto, estado }): readonly Cell[] => [em, de, tipo, texto, estado]),
      ...all.nao_lidas.map(({ em, motivo, conteudo }): readonly Cell[] => [em, 'você', 'não lida', conteudo, motivo]),
      ...all.nao_entendidas.map((one): readonly Cell[] => [one.em, 'você', 'não entendida', one.palavras, one.motivo]),
    ],
    ['em', 'de', 'tipo', 'texto', 'estado'],
  ),
  table(
    'contado',
    'O que você contou',
    (all) => all.contado.map(({ em, pergunta, registro, mensagem }) => [em, pergunta, asJson(registro), mensagem]),
    ['em', 'pergunta', 'registro', 'mensagem'],
  ),
  table('consentimento', 'Consentimento', (all) => all.consentimento.historico.map(({ em, o_que }) => [em, o_que]), [
    'em',
    'o que',
  ]),
  table(
    'decisoes',
    'Decisões automáticas',
    (all) =>
      all.decisoes_automaticas.map((one) => [
        ...[one.em, one.decisao, one.criterios, asJson(one.entradas), asJson(one.resultado)],
      ]),
    ['em', 'decisao', 'criterios', 'entradas', 'resultado'],
  ),
  table(
    'acontecimentos',
    'Acontecimentos',
    (all) => all.acontecimentos.map(({ em, tipo, registro }) => [em, tipo, asJson(registro)]),
    ['em', 'tipo', 'registro'],
  ),
  table(
    'lembretes',
    'Lembretes',
    (all) => all.lembretes.map(({ dia, em, tipo, divida, enviado }) => [dia, em, tipo, divida, enviado]),
    ['dia', 'em', 'tipo', 'divida', 'enviado'],
  ),
  table(
    'acessos',
    'Acessos e outros',
    (all) => [
      ...all.acessos.map(({ desde, tipo, registro }): readonly Cell[] => [desde, tipo, asJson(registro)]),
      ...(all.entrada ? [all.entrada] : []).map((one): readonly Cell[] => [one.pediu_em, 'entrada', asJson(one)]),
      ...all.equipe.map((one): readonly Cell[] => [one.em, 'equipe', asJson(one)]),
      ...all.chamados.map(({ em, tipo }): readonly Cell[] => [em, `chamado: ${tipo}`, '']),
      ...Object.entries(all.outros).flatMap(([name, rows]) =>
        rows.map((row): readonly Cell[] => [null, name, asJson(row)]),
      ),
    ],
    ['em', 'tipo', 'registro'],
  ),
  table(
    'plano',
    'Premium e cobranças',
    (all) => [
      ...all.plano.historico.map((one): readonly Cell[] => [one.em, 'mudança', one.por, null, one.ate]),
      ...all.plano.cobrancas.map((one): readonly Cell[] => [
        ...[one.criada_em, `cobrança ${one.estado}`, one.codigo, money(one.valor_centavos), one.paga_em],
      ]),
    ],
    ['em', 'tipo', 'quem', 'valor', 'ate ou paga em'],
  ),
];

function table(
  name: string,
  title: string,
  rowsOf: (all: PersonExport) => readonly (readonly Cell[])[],
  columns: readonly string[],
): ExportTable {
  return { name, title, of: (all) => ({ columns, rows: rowsOf(all) }) };
}

function summaryOf({ pessoa, consentimento, plano, ...all }: PersonExport): readonly (readonly Cell[])[] {
  return [
    ['gerado em', all.gerado_em],
    ['codigo', pessoa.codigo],
    ['primeiro nome', pessoa.primeiro_nome],
    ['desde', pessoa.desde],
    ...pessoa.enderecos.map(({ endereco }) => ['endereco', endereco]),
    ['consentimento', consentimento.agora],
    ['lembretes', consentimento.lembretes],
    ['preocupacoes', all.preocupacoes.join(', ')],
    ['a mais por mes', money(all.ajustes.a_mais_por_mes_centavos)],
    ['meses sem pagar', all.ajustes.meses_sem_pagar.join(', ')],
    ...all.ajustes.meses_com_menos.map(({ mes, a_menos_centavos }) => [`a menos em ${mes}`, money(a_menos_centavos)]),
    ['plano', plano.agora],
    ['premium ate', plano.premium_ate],
    ['proximos lembretes', asJson(all.proximos_lembretes)],
    ['conversas unidas', asJson(all.conversas_unidas)],
  ];
}

/** Excel takes 32,767 letters in a cell and breaks the line of a longer one. */
const LONGEST_CELL = 30_000;

function money(centavos: number | null): Cell {
  return centavos === null ? null : { centavos };
}

function asJson(value: unknown): string {
  const json = value === null ? '' : JSON.stringify(value);
  return json.length <= LONGEST_CELL ? json : `${json.slice(0, LONGEST_CELL)} … o resto está no arquivo JSON`;
}
