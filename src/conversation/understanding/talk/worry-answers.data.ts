import type { Worry } from '../../../contracts/mentions.ts';
import { type PhraseList, phrases } from '../text/phrase-book.ts';

const GOODS =
  '(geladeira|tv|televisao|sofa|moveis|movel|fogao|maquina|maquina_de_lavar|celular|bens|coisas|minhas_coisas|nossas_coisas|computador|notebook|trator|caminhonete|bicicleta|freezer|micro_ondas|guarda_roupa|cama|carro|moto|veiculo|caminhao|van|som|videogame|eletrodomesticos|maquinas|ferramentas|gado|carretinha|onibus|taxi)';
const DWELLING =
  '(casa|imovel|apartamento|ape|apto|kitnet|barraco|quarto|sobrado|terreno|lote|sitio|moradia|casinha|ponto)';
const WHOM =
  '(trabalho|servico|emprego|firma|empresa|chefe|patrao|patroa|rh|mae|pai|vizinho|vizinha|vizinhos|vizinhanca|filho|filha|familia|sogra|sogro|ex|marido|esposa|irma|irmao|parente|parentes|amigo|amiga|amigos|colega|colegas|tia|tio|avo|genro|cunhado|cunhada|escola|condominio|porteiro)';
const WHEN =
  '(dia|dias|toda|todo|hora|horas|direto|sempre|madrugada|manha|noite|domingo|sabado|feriado|cedo|parar|demais|vezes|minuto|minutos|segundo|almoco|inteiro|meia)';
const CALLING =
  '(ligam|liga|ligando|ligou|ligaram|ligar|telefonam|telefonando|telefona|chamam|chamando|perturbam|perturbando|perturba|enchem|enchendo|enche|infernizam|infernizando|importunam|importunando|procuram|procurando|atormentam|atormentando|ligacao|ligacoes|mensagem|mensagens|telefone|whatsapp|zap|sms|cobram|cobrando)';

/** How people answer "alguma dessas coisas está acontecendo?", in words that mean something else where nobody asked. */
export const WORRY_ANSWERS: PhraseList<Worry> = [
  [
    'service-cut',
    phrases(`
sem (luz|agua|energia|gas|internet|forca), (estou|ficamos|fiquei|ficar|vivendo|to) no escuro, (arrancaram|arrancar|tiraram|tirar|levaram|levar|lacraram) o (relogio|hidrometro|medidor|registro), (corte|cortes) (marcado|agendado|programado),
(aviso|carta|papel|comunicado|notificacao) (de|do|da) (corte|desligamento|suspensao), (reaviso|reavisos) de vencimento, (homem|moco|cara|rapaz|funcionario|caminhao|carro|povo) da (luz|agua|energia|enel|cemig|copel|sabesp|light|celpe|coelba|equatorial|companhia) .. (porta|cortar|veio|vem|passou|desligar|aqui), (vao|vai|quer|querem|ameacam|ameacaram|prometeram) .. (cortar|desligar|suspender|corta) .. (tudo|amanha|hoje|servico|fornecimento|linha|telefone|celular)
`),
  ],
  [
    'eviction',
    [
      `(bota|botar|botam|botarem|botando|poe|por|colocar|coloca|joga|jogar|jogam|jogarem|tirar|tira|tirarem|expulsar|expulsa|expulsarem|tocar|mandar|manda) .. .. (na_calcada|na_rua|no_olho_da_rua|para_rua|para_fora|da_casa|de_casa|daqui|da_minha_casa)`,
      `(sair|desocupar|entregar|devolver|perder|perco|perca|tomar|tomarem|tomem|levar|leiloar|leilao|retomar|pegar|penhorar|penhora|penhorem|penhoraram|bloquear) .. ${DWELLING}`,
      '(quer|querem|mandou|mandaram|pediu|falou|disse|exigiu) (que)? (eu|a_gente|nos)? (saia|saiamos|desocupe|entregue_a_casa|entregue_as_chaves|saisse|desocupasse) ..',
      `(dono|dona|proprietario|proprietaria|locador|locadora|senhorio|imobiliaria) .. (quer|pediu|pede|pedindo|vai_querer|exigiu|deu) .. (casa|imovel|apartamento|de_volta|prazo|kitnet|ponto|chave|chaves)`,
      `${DWELLING} .. (leilao|leiloada|leiloado|leiloar|tomada|tomado|tomar|penhorada|penhorado|retomada|despejo)`,
      '(ordem|acao|aviso|notificacao|mandado|ameaca) de (despejo|desocupacao|reintegracao)',
      '(morar|parar|ficar|viver|dormir) (na_rua|debaixo_da_ponte|sem_teto|sem_casa|embaixo_da_ponte)',
      '(nao_tenho|sem_ter|nao_ter|sem) (para_onde_ir|onde_morar|um_teto|lugar_para_morar)',
    ],
  ],
  [
    'repossession',
    [
      `(toma|tomar|tomam|tomarem|tomem|tomaram|levar|leva|levam|levem|levaram|levarem|levou|tomou|pegar|pegam|pegarem|pegaram|buscar|busca|buscam|buscaram|recolher|recolhem|recolheram|penhorar|penhora|penhoram|penhoraram|penhorou|apreender|apreendem|apreenderam|arrancar|arrastar|confiscar|carregar|retirar) .. ${GOODS}`,
      `(perder|perco|perca|perdendo) .. ${GOODS}`,
      `${GOODS} .. (penhorado|penhorada|penhorados|apreendido|apreendida|apreensao|penhora|recolhido|recolhida)`,
      '(carro|moto|caminhao|van) .. (escondido|escondida|escondendo|esconder)',
      '(escondendo|esconder|escondi|escondo) .. (carro|moto|caminhao|van)',
      '(reboque|guincho) .. (levar|levou|buscar|veio|porta)',
    ],
  ],
  [
    'wages-seized',
    [
      '(bloquearam|bloqueou|bloqueia|bloqueiam|bloquear|bloqueado|bloqueada|travaram|travou|trancaram|seguraram|prenderam|reteram|retiveram|confiscaram) .. (dinheiro|grana|saldo|pix|beneficio|beneficios|bolsa_familia|aposentadoria|salario|conta|poupanca)',
      '(juiz|justica|processo) .. (descontar|descontando|desconta|descontou|bloqueou|bloquear|pegou|pegar|levou|tirou|penhorou|confiscou)',
      '(descontar|descontando|desconto|tirando|tirar|puxando|comendo|pegando) .. .. (salario|folha|beneficio|beneficios|aposentadoria|contracheque|holerite|pagamento)',
      '(pegando|pega|pegam|tirando|tiram|tira|comendo|come|descontando|descontam|desconta|puxando|puxa|levando|leva|bloquearam|cortando|engolindo|mordendo) .. .. (bpc|loas|bolsa_familia|auxilio|pensao|salario|aposentadoria|beneficio|pagamento|fgts|contracheque)',
      '(sumiu|some|sumindo|sumiram|sugaram|rasparam|raspou|limparam|zeraram|zerou) .. .. (conta|salario|dinheiro|saldo)',
      '(salario|pagamento|dinheiro|beneficio|beneficios|aposentadoria) .. (some|sumiu|evapora|nem_vejo|nao_vejo|vai_todo|fica_todo|fica_no_banco|fica_preso|preso|bloqueado|bloqueada|retido|retida)',
      '(recebo|recebendo|vem|cai) .. (pela_metade|so_metade|so_a_metade|quase_nada) .. (desconto|descontos|descontado|descontada|consignado|banco|justica)',
    ],
  ],
  [
    'summons',
    phrases(`
(advogado|advogados|advogada) .. (mandou|mandaram|carta|notificacao|entrou|ligou|processar|acao|justica), forum, tribunal, (processar|processaram|processando), (vara|juizado) (civel|especial|de_pequenas_causas), pequenas causas, (audiencia|conciliacao) .., oficio do juiz, (colocaram|botaram|entraram|entrou|puseram|meteram|foi|esta) (na|no) (justica|pau), (acao|execucao|processo) (de|do|na) (cobranca|execucao|justica|banco), (estou|fui|sendo) (intimado|intimada|citado|citada|processado|processada|executado|executada), execucao fiscal, mandado
`),
  ],
  [
    'collectors',
    [
      `${CALLING} .. .. (para|no|na|pro|ate|pros|atras) (o|a|os|as|do|da|de)? (meu|minha|meus|minhas|nosso|nossa)? ${WHOM}`,
      '(veio|vem|vieram|vive|fica|ficam|apareceu|apareceram|bateu|bateram) .. .. (cobrar|cobrando|cobranca)',
      `(mandam|mandando|mandaram|mandou|foram|foi|aparecem|aparece|batem|bateram|vieram|vem|veio) .. .. (na|no|para|atras|ate|a) (o|a|os|as|casa_da|casa_do|casa_de)? (meu|minha|meus|minhas)? ${WHOM}`,
      `${CALLING} .. .. ${WHEN}`,
      `(ate|para|no|na|do|da) (o|a|os|as)? (meu|minha|meus|minhas)? ${WHOM} .. (ligam|ligaram|recebe|recebem|recebeu|cobram|cobrando)`,
      '(telefone|celular|zap|whatsapp) .. (nao_para|nao_parou|toca|tocando|tocar|cheio|lotado|sem_parar|nao_sossega)',
      '(nao_para|nao_param|nao_sossega|nao_tenho|nao_me_da|nao_me_dao|nao_da) .. (sossego|paz|trégua|tregua|folga) ..',
      '(nao)? (me)? (deixam|deixa|dao) (em_paz|sossegado|sossegada|quieto|quieta)',
      '(estao|tao|esta|ficam|vivem|vive|fica|continuam) (me)? (ligando|cobrando|perseguindo|perturbando|ameacando|mandando_mensagem|enchendo|infernizando|importunando)',
      '(me)? (perseguem|perseguindo|perseguicao|atormentam|atormentando|infernizam|infernizando)',
      '(pressao|pressionando|pressionam|humilhacao|humilhando|humilham|xingam|xingando|xingou) ..',
    ],
  ],
  [
    'name',
    phrases(`
(cpf|nome) .. (bloqueado|bloqueada|restrito|restrita|restricao|sujo|suja|sujou|sujaram|negativado|negativada|protestado|protestada|preso|enrolado|enrolada|queimado|queimada|manchado|manchada|ruim|limpo|limpar|limpa|limpei), (limpar|sujar|sujei|sujou|sujaram|sujo|suja|queimou|queimaram) .. nome, (nao|nunca|ninguem|nada|nenhum|nenhuma) .. (aprova|aprovam|aprovado|aprovada|aprovou|libera|liberam) (nada|credito|cartao|nome|cadastro|crediario)?, (credito|cartao|financiamento|emprestimo|crediario|cadastro) .. (negado|recusado|reprovado|nao_aprova|nao_passa|nega|negam|negou|negaram), restricao (no|na|em|interna) .., (negativado|negativada|negativaram|negativacao|negativou), (nome|cpf) (esta)? (no|na) (pau|praca|spc|serasa|protesto|cartorio|boa_vista), (pontuacao|score) .. (baixo|baixa|baixou|zero|caiu|ruim), nao (consigo|passa|passo|tenho|da) .. (credito|crediario|cartao|financiar|nome_limpo|parcelar|abrir_conta|comprar_nada|alugar) ..
`),
  ],
  [
    'food',
    [
      '(deixar|deixando|deixo|deixei|deixamos|parei|fico|ficamos|ficando) (de|sem) (comer|almocar|jantar|tomar_cafe) ..',
      '(pular|pulando|pulo|pulei|pulamos) .. (refeicao|refeicoes|almoco|janta|jantar|cafe)',
      '(nao_tem|nao_tenho|nao_teve|sem|falta|faltou|faltando|faltar|acabou|acabaram|nem|acabando) .. (janta|almoco|comida|leite|arroz|feijao|mistura|pao|carne|mantimento|compra|rancho|cafe|farinha|fralda|formula)',
      '(escolher|escolhendo|escolho|entre|ou) .. (comida|feijao|comer|arroz|mercado|o_prato|o_leite|a_feira|alimento) ..',
      '(comida|feijao|comer|arroz|mercado|leite|feira) (ou|e) (o|a)? (remedio|luz|aluguel|conta|gas|boleto|divida)',
      '(despensa|geladeira|armario|panela|dispensa) .. (vazia|vazio|vazias|limpa|pelada|nada)',
      '(vivo|vivendo|vivemos|dependo|dependendo|dependemos|sobrevivo|comendo|comemos) (de|da|das) (doacao|doacoes|cesta|cestas|ajuda|igreja|caridade|esmola|vizinhos|favor|sopao)',
      '(como|comemos|comendo|comer|almocando|jantando|almoco|janto|vivendo|a_base) (so|somente|apenas|de)? (de)? (arroz|miojo|ovo|ovos|pao|farinha|agua|macarrao|cuscuz|pirao|bolacha|uma_vez|resto|restos|angu)',
      '(uma|1) (refeicao|vez) (so)? (por|ao) dia',
      '(prato|ter|tendo|botar|por|colocar) (de|o_que|comida|o_pao) (comida|comer|na_mesa)',
      '(passar|passando|passo|passamos|passado) (fome|necessidade|precisao|aperto_de_comida)',
      '(com|de|tem|morrendo_de) fome',
      'cesta basica ..',
      '(dar|dou|daria) (comida|leite|de_comer) (para|pro|pros) (os|as|meus|meu|minha|minhas|o|a)? (filho|filhos|filha|menino|meninos|crianca|criancas|bebe|nenem|netos) ..',
    ],
  ],
  [
    'none',
    phrases(`
(nao|ainda_nao|nada) .. (chegou|cheguei|chegamos|chega) (nesse|neste|a_esse|ate_esse|a_tanto|ai|nisso) (ponto|nivel|extremo)?, tudo (tranquilo|calmo|controlado|em_ordem|sob_controle|normal|de_boa), nada (nao|disso|desse_tipo|dessas_coisas|disso_nao|de_mais|que_eu_saiba), (nao|nada) (disso|dessas|desses) (nao|ainda|por_enquanto|gracas_a_deus)?, (so|apenas) (quero|queria|vim) (me)? (organizar|organizacao|planejar|por_ordem|saber|entender) ..
`),
  ],
];

const OPENING = '(a|o|as|os|so|e|eh|sim|da|do|das|de|com|por|medo_de|minha|meu)?';

/** A single word or two that fill the whole answer. */
export const LONE_WORRIES: PhraseList<Worry> = [
  [
    'service-cut',
    [
      `${OPENING} (luz|agua|energia|gas|conta_de_luz|conta_de_agua|corte|internet) (e)? (a|o)? (luz|agua|energia|gas)? (mesmo)?`,
    ],
  ],
  ['eviction', [`${OPENING} (aluguel|casa|despejo|moradia|ape|apartamento) (mesmo)?`]],
  ['repossession', [`${OPENING} (carro|moto|veiculo|caminhao|busca) (mesmo)?`]],
  ['wages-seized', [`${OPENING} (salario|conta_bloqueada|bloqueio|penhora|desconto_no_salario) (mesmo)?`]],
  ['summons', [`${OPENING} (processo|justica|intimacao|oficial|cartorio|protesto) (mesmo)?`]],
  ['collectors', [`${OPENING} (cobranca|cobrancas|cobrador|cobradores|ligacao|ligacoes|telefone) (mesmo)?`]],
  ['name', [`${OPENING} (nome|cpf|serasa|spc|score) (mesmo)?`]],
  ['food', [`${OPENING} (comida|fome|comer|alimento|alimentacao) (mesmo)?`]],
];
