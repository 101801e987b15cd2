import type { IncomeSource } from '../../../domain/budget/budget.ts';
import { type PhraseList, phrases } from '../text/phrase-book.ts';

/** `payer`: only who pays it, which another word may say better. */
export type IncomeWords = { readonly source: IncomeSource; readonly variable?: true; readonly payer?: true };

/** What people call where their money comes from. */
export const INCOME_WORDS: PhraseList<IncomeWords> = [
  [
    { source: 'formal-job' },
    phrases(`
clt, carteira assinada, registrado, registrada, registrados, registradas, fichados, (dois|duas) assalariados, salario, meu salario, fichado, fichada, trabalho registrado,
de carteira, emprego fixo, salario liquido, holerite, trabalho fichado, emprego, contrato de trabalho, jovem
aprendiz, estagio, domestica registrada, carteira, (trampo|trabalho|emprego|servico|bico) (registrado|registrada|fichado|fixo|certo|com_carteira|de_carteira|clt|formal), (sou|trabalho) (registrado|registrada|fichado|fichada|clt|de_carteira|com_carteira), ordenado,
contracheque, na carteira, (estagio|estagiario|estagiaria|aprendiz) .. bolsa, estagiario, estagiaria, aprendiz, telemarketing, call center, teleoperador, teleoperadora,
porteiro, vigilante, frentista, recepcionista, balconista, repositor, repositora, estoquista, almoxarife, camareira, copeira, metalurgico, soldador, torneiro mecanico, (auxiliar|ajudante) de (producao|limpeza|cozinha|escritorio|enfermagem|servicos_gerais|loja|estoque|expedicao|carga_e_descarga|almoxarifado), (tecnico|tecnica) (de|em) (enfermagem|informatica|seguranca|edificacoes|radiologia), (operador|operadora) de (caixa|maquina|maquinas|telemarketing|empilhadeira|producao), (vendedor|vendedora|atendente|caixa|gerente) (de|da|do|na|no|numa|num) (loja|shopping|supermercado|mercado|padaria|farmacia|lanchonete|restaurante|posto|loterica), (empregada|trabalhadora) domestica, (seguranca|vigia) (de|do|da|no|na|num|numa) (shopping|mercado|supermercado|condominio|empresa|firma|obra|predio|banco), zelador, zeladora, (trabalho|trampo) (de|como) (seguranca|vigia|vendedor|vendedora|atendente|caixa|cozinheira|cozinheiro|domestica|estoquista|motorista_de_onibus),  (tiro|ganho|recebo|trabalho|trampo) .. (na|numa|em_uma|da) (fabrica|firma|empresa|transportadora|padaria|construtora|cooperativa|usina|metalurgica|confeccao|granja), promovido, promovida, salario fixo, (motorista|cobrador|cobradora) (de|do) onibus, (colegio|escola) particular, operario, operaria, hora extra, horas extras, adicional noturno, (trabalho|trampo) (numa|em_uma|na|no|num|em_um) (firma|empresa|fabrica|loja|mercado|supermercado|restaurante|padaria|escritorio|hospital|casa_de_familia|obra|industria|farmacia|posto)
`),
  ],
  [
    { source: 'public-servant' },
    phrases(`
sou (do|da) (estado|prefeitura|municipio|governo|policia|exercito), servidor publico, servidora publica, servidor, servidora, funcionario publico, funcionaria publica,
concursado, concursada, trabalho na prefeitura, professora do estado, professor do estado,
policial, militar, servico publico, trabalho no estado, (professor|professora|enfermeiro|enfermeira|tecnico|tecnica|agente|guarda|merendeira|auxiliar|funcionario|funcionaria|medico|medica|motorista|vigia|gari|assistente|diretor|diretora|zelador|zeladora|secretaria) (do|da|no|na|de) (municipio|estado|prefeitura|rede|governo|saude|rede_estadual|rede_municipal|rede_publica|escola_publica|posto_de_saude|municipal|estadual), (professor|professora|agente|guarda|servidor|servidora|funcionario|funcionaria) (municipal|estadual|federal|publico|publica), (da|pela|na) rede (estadual|municipal|publica), do municipio, contratado pela prefeitura, contratada pela prefeitura
`),
  ],
  [{ source: 'public-servant', payer: true }, ['prefeitura']],
  [
    { source: 'retirement' },
    phrases(`
aposentado, aposentada, aposentados, aposentadas, aposentadoria, aposentei, aposentadoria do inss, aposentadoria rural, sou
aposentado, sou aposentada, apozentado, apozentada, aposento, aposentadorias, beneficio do inss, inss de aposentado, me aposentei, provento, proventos, (servidor|servidora|professor|professora|policial|militar|funcionario|funcionaria|bombeiro|bancario|bancaria|ferroviario|metalurgico|motorista|agente) (publico|publica|municipal|estadual|federal)? (aposentado|aposentada) (da|do|pela|pelo|de)? (prefeitura|estado|governo|inss|municipio|marinha|aeronautica|exercito)?, (aposentado|aposentada) (da|do|pela|pelo) (prefeitura|estado|governo|municipio|policia|marinha|aeronautica|exercito|inss|petrobras|correios), militar (reformado|da_reserva)
`),
  ],
  [{ source: 'retirement', payer: true }, ['inss', 'do inss', 'pelo inss', 'no inss']],
  [
    { source: 'pension' },
    phrases(`
pensionista, pensao, minha pensao, pensao por morte, pensao do inss, pensao do meu marido, pensao do
falecido
`),
  ],
  [
    { source: 'self-employed', variable: true },
    phrases(`
autonomo, autonoma, mei, sou mei, por conta, conta propria, por conta propria, uber, motorista de
aplicativo, motorista de app, ifood, 99, entregador, entregadora, motoboy, manicure, cabeleireira,
cabeleireiro, vendedor autonomo, loja propria, meu negocio, minha loja, vendo marmita, vendo bolo, vendo
salgado, vendo roupa, salgados, comissao, comissoes, freela, freelancer, freelance, freelas, pedreiro,
eletricista, pintor, artesanato, barraca, feirante, ambulante, camelo, pj, prestador de servico, costureira,
(tiro|vendo|entrego|tiramos) leite, taxista, mototaxi, rappi, taxi, vendas, pescador, pescadora, marisqueira, agricultor, agricultora, lavrador, lavradora, roca, encanador, marceneiro, serralheiro, jardineiro, chaveiro, borracheiro, azulejista, gesseiro, vidraceiro, barbeiro, esteticista, depiladora, maquiadora, boleira, confeiteira, doceira, bordadeira, artesao, artesa, freteiro, caminhoneiro, sacoleira, revendedora, (corto|faco) cabelo, conserto (celular|celulares|geladeira|computador|moto|carro|bicicleta), (faco|vendo) (bolo|bolos|doce|doces|salgado|salgados|marmita|marmitas|trufa|trufas|artesanato|croche|trico|pano_de_prato|panos_de_prato|laco|lacos|costura) (para_fora|por_encomenda|sob_encomenda)?, (cozinho|costuro|lavo|passo|bordo) (roupa)? para (fora|os_outros|as_vizinhas|a_vizinhanca), costuro, faco (costura|conserto_de_roupa|ajuste_de_roupa), (costuro|bordo) para (uma|a) (confeccao|fabrica|oficina|loja), vivo da (roca|pesca|feira|venda|costura), entregas, app, aplicativo, corridas,
barbearia, salao, (vendo|vendemos|vendendo|faco_e_vendo) (mel|ovo|ovos|leite|farinha|rapadura|galinha|galinhas|tempero|temperos|picole|milho|churros|suco|sucos|capinha|capinhas|brinco|brincos|planta|plantas|muda|mudas|tupperware|hinode|jequiti|boticario|sabao|vassoura|vassouras|caldo_de_cana|acai|lanche|lanches|marmita|marmitas|marmitex|bolo|bolos|salgado|salgados|salgadinho|doce|doces|roupa|roupas|cosmetico|cosmeticos|avon|natura|pastel|pasteis|churrasquinho|espetinho|espetinhos|agua|bala|balas|cachorro_quente|hot_dog|geladinho|dindin|din_din|sorvete|sorvetes|pipoca|artesanato|verdura|verduras|queijo|queijos|peixe|peixes|frango|perfume|perfumes|semijoia|semijoias|bijuteria|bijuterias|trufa|trufas|brigadeiro|brigadeiros|pao|paes|tapioca|cuscuz|coxinha|coxinhas|quentinha|quentinhas|comida|produto|produtos|coisa|coisas|coco|fruta|frutas|cafe|pamonha|acaraje|na_rua|na_feira|no_sinal|na_praia|na_porta|na_frente|no_farol|pela_internet|online), cozinho para fora, costuro para fora, lavo para fora, (tenho|tenho_um|tenho_uma) (loja|lojinha|barraquinha|barraca|salao|comercio|bar|boteco|banca|mercearia|oficina|negocio|lanchonete|carrinho), personal, dou aula particular, dou reforco, aula particular, aulas particulares, (dou|dando) (aula|aulas) (de)?
`),
  ],
  [
    { source: 'odd-jobs', variable: true },
    phrases(`
bico, bicos, (bico|bicos|freela|freelas|extra|extras|diaria|diarias|bicozinho) (de|como) (garcom|garconete|pedreiro|servente|pintor|pintura|faxina|eletricista|manicure|seguranca|motorista|uber|entregador|entregas|entrega|vigia|cozinheira|cozinheiro|baba|cuidadora|churrasqueiro|dj|fotografo|fotografia|jardineiro|jardinagem|frete|fretes|mudanca|montador|montagem|ajudante|encanador|costura|limpeza|barman|promotora|recepcionista|professora|professor|aula), corre, corres, faxina, faxinas, diaria, diarias, diarista, uns corre, biscate, biscates,
servicos gerais, trampo, trampos, boia-fria, boia fria, safrista, diaria na roca, faxineira, passadeira, lavadeira, catador, catadora, carroceiro, flanelinha, folguista, chapa, extra, extras, renda extra, freela de garcom, bicos de, galho, uns galhos,
quebra galho, (pinto|reboco|levanto|assento) (casa|casas|parede|paredes|muro|muros|piso|pisos|azulejo), (capino|roco|limpo) (lote|lotes|quintal|quintais|mato|terreno|terrenos|piscina|piscinas|vidro|vidros), faco (calcada|calcadas|muro|muros|de_tudo|de_tudo_um_pouco), (o_que|tudo_que|qualquer_coisa_que) (aparecer|aparece|vier|surgir) (eu)? (pego|faco|topo), faco unha, garcom, servente, ajudante, olho crianca, cuido de idoso, cuido de criancas, virar
laje, rendinha extra, (faco|fazendo|faz) (bico|bicos|faxina|faxinas|diaria|diarias|frete|fretes|unha|unhas|cabelo|sobrancelha|carreto|carretos|servicos|servico|mudanca|capina), cuido de (um|uma)? (idoso|idosa|senhor|senhora|velhinho|velhinha|crianca|criancas), lavo carro, catando (latinha|reciclagem|papelao), reciclagem
`),
  ],
  [
    { source: 'social-benefit' },
    phrases(`
bolsa familia, bolsa, bpc, loas, beneficio, auxilio brasil, auxilio, bf, auxilio gas, bpc loas, pe de meia,
beneficio do governo, beneficio social, beneficio assistencial, beneficio de prestacao continuada, auxilio aluguel, auxilio moradia, renda cidada, bolsa atleta, auxilio doenca, auxilio-doenca, auxilio-acidente, auxilio-reclusao, auxilio acidente, (afastado|afastada|encostado|encostada) (pelo|do|no|por)? (inss)?, (de|em) licenca medica, auxilio por incapacidade, (inss)? .. (encostado|encostada), encostado, encostada, (encostado|encostada) (no|pelo|na) (inss|caixa|pericia), auxilio reclusao, auxilio emergencial, cadastro unico, bolsa do governo, (recebo|ganho|vem) do governo
`),
  ],
  [
    { source: 'other' },
    phrases(`
bolsa (da|de|do) (faculdade|estudo|estudos|estagio|pesquisa|iniciacao|mestrado|doutorado|monitoria|cnpq|capes|residencia), bolsa permanencia, bolsa estudantil, auxilio estudantil
`),
  ],
  [
    { source: 'unemployment-benefit' },
    phrases(
      'seguro desemprego, seguro-desemprego, auxilio desemprego, seguro defeso, (so|vivendo|estou|recebo|recebendo) (com|do|o|de|no)? (o|do)? seguro (desemprego)?, (parcela|parcelas) do seguro (desemprego)?, seguro (vai|dura|acaba|termina|vem) (so)? (ate|em)',
    ),
  ],
  [
    { source: 'alimony' },
    phrases(`
pensao alimenticia, pensao do meu filho, pensao da minha filha, pensao dos meus filhos, pensao do pai,
pensao do pai dos meus filhos, pensao das criancas, pensao dos meninos, pensao do ex, pensao (do|da|dos|das) (meu|minha|meus|minhas)? (menino|menina|meninos|meninas|crianca|guri|guria|bebe|filhinho|pequeno|pequena), pensao que o pai (da|manda|paga|deposita)
`),
  ],
  [
    { source: 'rent' },
    phrases(`
aluguel que recebo, recebo aluguel, recebo de aluguel, alugo (um|uma|o|a|minha|meu|dois|duas|uns|umas|as|os) (casa|casinha|quarto|quartinho|quartos|quartinhos|puxadinho|comodo|comodos|kitnet|kitnets|kitinete|quitinete|quitinetes|ponto|pontinho|sala|salinha|garagem|apartamento|barraco|terreno|sitio|edicula|laje|vaga), aluguel de uma casa,
aluguel de casa, aluguel de (uma|um|duas|dois|tres|umas|uns|2|3)? (casinhas|casas|quartos|quartinhos|pontos|salas|casinha|casa|quarto|quartinho|kitnet|kitinete|quitinete|quitinetes|ponto|sala|comercio|apartamento|garagem|barraco|imovel|loja|sitio|terreno), aluguel recebido, (quitinete|quitinetes|kitnet|casa|quarto) (alugada|alugado|alugadas), inquilino, inquilina, kitnets, (recebo|ganho|entra|tiro) .. (de|do) aluguel
`),
  ],
  [
    { source: 'family-help' },
    phrases(`
quem me (socorre|ajuda|banca|sustenta|salva|mantem), (ele|ela|eles|irmao|irma|filho|filha|pai|mae) (me)? (manda|mandam) (dinheiro|todo_mes|uma_ajuda), ajuda da familia, meu pai ajuda, minha mae ajuda, meu marido ajuda, meus pais ajudam, ajuda dos meus pais,
ajuda da minha mae, ajuda do meu pai, ajuda do meu filho, meu filho ajuda, minha filha ajuda, mesada, ajuda
dos filhos, (desses|disso|dai|desse_dinheiro) (ele|ela)? me (da|passa|ajuda), (ele|ela) me (da|passa|ajuda_com), meus filhos ajudam, ajuda do marido, ajuda da minha filha, meu filho me ajuda, minha filha me
ajuda, minha mae me ajuda, (minha_mae|meu_pai|minha_irma|meu_irmao|minha_filha|meu_filho|minha_avo|minha_sogra) (que)? (esta)? (segurando|bancando|ajudando|me_ajudando|me_da), meu pai me ajuda, meu marido me ajuda, meu filho me da, (minha_mae|meu_pai|minha_irma|meu_irmao|minha_filha|meu_filho|minha_avo|meu_avo|minha_sogra|meu_sogro|minha_tia|meu_tio|meus_filhos|minhas_filhas|meus_pais|meu_marido|minha_esposa|minha_mulher|meu_namorado|meu_ex|minha_familia|a_familia|minha_prima|meu_primo|meu_genro|minha_nora) .. (me_ajuda|me_ajudam|ajuda|ajudam|me_da|me_manda|manda|me_mandam|vai_me_ajudar|vai_ajudar|me_passa|completa|ajuda_a_gente|da_uma_ajuda|dao_uma_ajuda|poe|bota|coloca|contribui|contribuem|colabora|entra_com) (com|todo_mes|sempre)?
`),
  ],
];

/** Words that say that an income changes from month to month. */
export const VARIABLE_WORDS: readonly string[] = phrases(`
varia, variavel, depende, nao e fixo, nao e certo, depende do mes, cada mes e um, incerto, em media, quando
tem, as vezes mais, nem sempre, tem mes que, oscila, mes bom, mes ruim, variando, nao tenho fixo, nao tem
fixo, vareia, mes fraco, mes forte, mes cheio, no ruim, no bom, media
`);

export const MINIMUM_WAGE_WORDS: readonly string[] = ['salario minimo', 'minimo nacional', 'salario minimo nacional'];

/**
 * National minimum wage in centavos a month. R$ 1.621,00 from 1 January 2026 (government decree of December 2025, as
 * reported; checked November 2026). To be replaced when a new year begins.
 */
export const MINIMUM_WAGE = { centavos: 162_100, validFrom: '2026-01-01', checkedOn: '2026-11-22' } as const;
