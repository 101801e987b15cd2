/**
 * Words of everyday talk about money that look like the name of some creditor, or that follow "no", "na", "pra" without
 * naming anybody. They are never corrected into a name, and never taken for an unlisted one.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  [
    // What looks like a listed name.
    'creditado creditada creditados credita creditam banco bancos casa casas mercado clara caro cara conta contas cartao carta santo santa pago pagar paga caixas',
    'renda crente credito creditos nunca pode posso simples recebe receber inteiro interno origem neta neto',
    'porta porto ontem sempre carne carro carreira cresce cobrar cobra agosto aluguel saneamento energia natural',
    'marido margem amiga amigo ativo ativa itens havia avancar haver avo ficha falta faltam faltar',
    'credor credores simplesmente realizar realiza losangulo geral gera porque banca vivos viva claras provar prova',
    'crescer compensa comprei compra comprar cemiterio embaixo sabes sabe saber saberia recorrer trigo faltou faltando',
    'digito digital safado salario amazonia colomb fiel unida unido unir uni cada quero queria celular faltava fatia',
    'unica unico panela pane pano carente carrego carregar caras carona atacado assim assar intervalo',
    'estado estacao nascer natal banho banheiro brasil brasileiro picape picole neguinho eletro eletrico eletrica',
    'energetico honra hora passa passado passar passei bem renovar renovei remedio fatura faturas calma semana semanas',
    'semanal coisa coisas comeca comecar comecou comeco camada centavo centavos central centro certa certas certeza certo',
    'sabado sobra sobrou sobre socorro sofrer sonho sozinha sozinho senhor senhora serio sereno sumiu sujeira suporte',
    // Verbs and small words of every sentence.
    'abrir acabar acabou acaba aceita aceitar acertar achar acho acontece acontecer adiantar agora ainda ajuda ajudar',
    'algo algum alguma alguns algumas alguem alias alto anda andar antes antigo aparecer apenas apertado aquela aquele',
    'aqueles aquilo aqui arrumar assinar assinei ate atraso atrasos atras aumentar aumentou aviso baixa baixo barato',
    'bateu boa bom boleto boletos brincadeira bruto buscar cabeca cair caiu caindo cobrado cobram cobranca cobrancas',
    'cobrando combinado combinar como complicado comida compras consegui conseguir consigo contrato controle correto',
    'corrente cortar cortaram cortou coitada coitado cuidar culpa custa dado data debito deixar deixei demais dentro',
    'depois desconta descontam desconto deus dever devo devendo devia dezembro dia dias dificil dinheiro direito direto',
    'divida dividas doente dono duvida ela elas ele eles embora emprego emprestei entao entrada entrar entre errado',
    'escola especial espera esperar esquece essa esse esta este estou eu exato familia fazer fechado fecha feio feira feliz',
    'ferrado ficar ficou fico filha filho filhos fiquei fora forma frente funciona futuro ganhar gastar gastei gente',
    'grande grana gosto guardar historia homem hoje idade igual imposto inicio internet isso janeiro fevereiro marco',
    'abril maio junho julho setembro outubro novembro jeito jogo juntar junto juros justo lado lembrar lembro levar',
    'ligar ligaram ligou limite limpar limpo lugar mae mais mal mandar mandaram mandou manha maior mas medo meio melhor',
    'menor menos mensal mente mes mesma mesmo meses meu meus mil mim minha minhas minimo moca mocinha moco momento morar',
    'motivo muita muitas muito muitos mulher nada nao necessidade nem nenhum nenhuma ninguem noite nome nos nossa nosso',
    'nova novo numero oferta outra outras outro outros paciencia pagando pagaram pagou pai papel para parada parado parar',
    'parcela parcelas parte pedir pegar pegou peguei pelo pena pensar pequeno perder perdi perdido perto pessoa pessoas',
    'pior pobre poder podia ponto porem pouca pouco poucos precisa precisar preciso prefiro presente prestacao prestacoes',
    'preto primeira primeiro primeiros principal prazo problema processo procurar pronto proposta proxima proximo pouquinho',
    'quase quem quebrado quitar quitado quitei quanto quantos razao reais real resolver resto restante restam rolo rua',
    'sair sai sei sem senao serasa serasa_ servico sim sistema situacao so soma sujo tambem tanto tarde taxa tempo tenho',
    'ter terceira terceiro tinha tipo tirar tirou toda todas todo todos total trabalhar trabalho tres triste tudo ultima',
    'ultimo uma umas uns usar usei vale valor vamos vem vence vencem venceu vencida vencido vencimento vender vendi ver',
    'verdade vergonha vez vezes viagem vida vier vinha vir virou vista vontade voce voces volta voltar vou',
    'despeco despede despedi despedir despedida pede peco pedi medo modo moda dedo cedo credo lado pato mato',
    'segunda terca quarta quinta sexta domingo setima oitava pix nota spc banda epoca fim final conserto reforma deles',
    'delas dele dela dessa desse desta deste daquele daquela mim comigo contigo consignado emprestimo financiamento',
    'estao estava esteja sendo tendo faixa media base torno liberar bloco apto apartamento bairro rua predio cidade duzia duas dois tres ambas ambos pessoal',
    'pagas pagos quitadas quitados restantes atrasadas atrasados atrasada atrasado vencidas vencidos protesto caderneta',
    'pendencia pendencias negativacao renegociacao refinanciamento mensalidade mensalidades prestacoes multa multas anuidade',
    'tarifa seguro licenciamento parcelamento habitacional saldos abertas aberto faltavam restavam sobraram deram deixou',
    'feirao mutirao site app aplicativo portal balcao agencia caixinha conserto',
    'verao inverno primavera outono mao maos fds ruim referente maximo minimo comeco inicio decorrer',
    'era eram tinha tinham virou viraram saldo custou',
    'realizei realizamos efetuei efetuamos concluir maximo minima aliquota',
    'capital giro pronampe parcelado parcelada juridico juridica pessoa_ fisica medio longo curto fundo baile escondido',
    'iphone celular tv televisao geladeira sofa cama fogao maquina notebook computador bicicleta colchao guarda oculos',
    'roupa roupas tenis sapato material remedios viagem passagem curso festa presente moveis movel mesa aparelho dente',
    'cheque acordo divido dividir cartorio justica advogado juiz oficial governo mundo pais povo ate_ logo ja',
  ]
    .join(' ')
    .split(' '),
);

/** First names that look like the name of some shop: "devo pra Mariana" is no "Marisa". */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  'maria mariana mariza marina leandro marcos marcelo willian william wilson wellington renata renato natalia natanael carolina rener mateus gabriela bernardo amanda jessica cristina'.split(
    ' ',
  ),
);
