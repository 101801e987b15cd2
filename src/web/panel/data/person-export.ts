import * as z from 'zod';

/**
 * What a person gets of us as a file, field by field: nothing is in it that is not named here, and everything kept of them
 * is. The names are Portuguese because a person reads them; amounts are whole centavos, instants ISO 8601 in UTC.
 * `registro` and the like hold a document as it is stored, with its own names.
 */
const instant = z.iso.datetime();
const day = z.iso.date();
const centavos = z.int();
export const kept = z.json();

export const personExport = z.strictObject({
  versao: z.literal(1),
  gerado_em: instant,
  pessoa: z.strictObject({
    codigo: z.string(),
    primeiro_nome: z.string().nullable(),
    desde: instant,
    enderecos: z.array(z.strictObject({ endereco: z.string(), desde: instant.nullable() })),
  }),
  consentimento: z.strictObject({
    agora: z.enum(['autorizado', 'recusado', 'não perguntado']),
    lembretes: z.enum(['ligados', 'desligados']),
    historico: z.array(z.strictObject({ em: instant, o_que: z.string() })),
  }),
  rendas: z.array(
    z.strictObject({
      codigo: z.string(),
      origem: z.string(),
      por_mes_centavos: centavos,
      varia: z.boolean(),
      decimo_terceiro: z.boolean(),
      dia: z.int().nullable(),
      /** The last month in which it comes, where that was told: `2027-02`. */
      ate: z.string().nullable(),
    }),
  ),
  entradas_unicas: z.array(z.strictObject({ mes: z.string(), valor_centavos: centavos, motivo: z.string() })),
  despesas: z.array(
    z.strictObject({ codigo: z.string(), nome: z.string(), por_mes_centavos: centavos, essencial: z.boolean() }),
  ),
  dividas: z.array(
    z.strictObject({
      codigo: z.string(),
      credor: z.string(),
      tipo: z.string().nullable(),
      saldo_centavos: centavos.nullable(),
      parcela_centavos: centavos.nullable(),
      parcelas_restantes: z.int().nullable(),
      minimo_centavos: centavos.nullable(),
      taxa: z.string().nullable(),
      vencimento: z.int().nullable(),
      atrasada_desde: day.nullable(),
      negativada: z.boolean().nullable(),
      registro: kept,
    }),
  ),
  pagamentos: z.array(z.strictObject({ em: day, divida: z.string(), credor: z.string(), valor_centavos: centavos })),
  preocupacoes: z.array(z.string()),
  ajustes: z.strictObject({
    a_mais_por_mes_centavos: centavos,
    meses_sem_pagar: z.array(z.string()),
    meses_com_menos: z.array(z.strictObject({ mes: z.string(), a_menos_centavos: centavos })),
  }),
  /** Each thing as it was told, with the message it came from: what everything above is made of. */
  contado: z.array(
    z.strictObject({ mensagem: z.string(), em: day.nullable(), pergunta: z.string().nullable(), registro: kept }),
  ),
  /** What else the conversation remembers between two messages. */
  conversa: z.strictObject({
    modo: z.string(),
    parada: z.boolean(),
    declarou_menor: z.boolean(),
    pessoa_da_equipe_ate: instant.nullable(),
    pergunta_aberta: kept,
    espera_um_sim: kept,
    opiniao: kept,
    registro: kept,
  }),
  roteiro: kept,
  roteiro_mes_a_mes: z.array(
    z.strictObject({
      mes: z.string(),
      credor: z.string(),
      valor_centavos: centavos,
      juros_centavos: centavos,
      falta_centavos: centavos,
      porque: z.string(),
    }),
  ),
  decisoes_automaticas: z.array(
    z.strictObject({ em: instant, decisao: z.string(), criterios: z.string(), entradas: kept, resultado: kept }),
  ),
  mensagens: z.array(
    z.strictObject({
      em: instant,
      de: z.enum(['você', 'nós']),
      tipo: z.string(),
      texto: z.string(),
      estado: z.string().nullable(),
      registro: kept,
    }),
  ),
  nao_lidas: z.array(z.strictObject({ em: instant.nullable(), motivo: z.string(), conteudo: z.string() })),
  nao_entendidas: z.array(z.strictObject({ em: day, palavras: z.string(), pergunta: z.string(), motivo: z.string() })),
  acontecimentos: z.array(z.strictObject({ em: instant, tipo: z.string(), registro: kept })),
  lembretes: z.array(
    z.strictObject({
      dia: day,
      em: instant,
      tipo: z.string(),
      divida: z.string().nullable(),
      enviado: z.boolean(),
    }),
  ),
  proximos_lembretes: kept,
  acessos: z.array(z.strictObject({ tipo: z.string(), desde: instant.nullable(), registro: kept })),
  entrada: z
    .strictObject({
      situacao: z.enum(['dentro', 'na fila']),
      por: z.string().nullable(),
      turma: z.string().nullable(),
      pediu_em: instant,
      entrou_em: instant.nullable(),
      codigos_errados: z.int(),
      /** Keeps the place in the queue and is not called. */
      sem_chamada: z.boolean(),
    })
    .nullable(),
  equipe: z.array(
    z.strictObject({
      em: instant,
      porque: z.string(),
      com_a_equipe_desde: instant.nullable(),
      ate: instant.nullable(),
      encerrado_por: z.string().nullable(),
    }),
  ),
  chamados: z.array(z.strictObject({ em: instant, tipo: z.string(), equipe_avisada: z.boolean() })),
  conversas_unidas: z.array(z.strictObject({ em: instant, registro: kept })),
  plano: z.strictObject({
    agora: z.enum(['grátis', 'premium']),
    premium_ate: instant.nullable(),
    historico: z.array(
      z.strictObject({ em: instant, ate: instant.nullable(), por: z.string(), motivo: z.string().nullable() }),
    ),
    cobrancas: z.array(
      z.strictObject({
        codigo: z.string(),
        criada_em: instant,
        valor_centavos: centavos,
        dias: z.int(),
        estado: z.string(),
        paga_em: instant.nullable(),
        pix: z.string().nullable(),
        vence_em: instant.nullable(),
      }),
    ),
  }),
  /** What other parts of the product keep of the person, by the name of the part. */
  outros: z.record(z.string(), z.array(z.record(z.string(), kept))),
});

export type PersonExport = z.infer<typeof personExport>;

/** Something kept of a person by another part of the product, like the team's log. Flat rows, without secrets. */
export type OtherRecords = {
  readonly name: string;
  readonly of: (personId: string) => Promise<readonly Readonly<Record<string, string | number | boolean | null>>[]>;
};
