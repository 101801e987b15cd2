/** Ordinary words that are one slip of the thumb away from words of the phrases of danger. They are meant as they stand. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `bati enterrei enterraram enterrada enterrado forca morder mote monte monta monto moste morreu morrem morreram morava moram morar mora moro moto motos norte mortal mata mate matou matam matas mateus
  vier vivem viveu viver vives vivera envolver queriam queira queiram querida querido quer queremos quere quera
  pesar pesando peso pensao pensoes pensam pensem pensa pensou penal pesada prefere prefira preferi esperar espera esperou espere
  preciosa precisou precise precisa precisam precioso preciosos
  aguenta aguentam aguente suporte suporta consiga consegue conseguir conseguiu merece merecer cansou cansa cansar casado casada
  casei desistiu desiste desista mando mudo mundos mudou sentindo sentida sentidos sentado sentada motivou racao forcar forcas forma force
  fora forte coragens saia saiba saidas sabida solucoes unidos unida aliviou alivia descansa descanse minas mina manha linha sofre
  sofreu acaba acabam acabou acabei termina terminei terminou tira tirou tiram virar girar titular despede despediu
  careta certa cartas conta carga cara caras cartam cartap cartao cartoa bilhetes caixa caixas coroa enterra enterrou enterros entrado entrada
  encerrado encerrada corta cortou cortam contar contou coitar portar machucou machuca ferias ferro ferida feria feira pulos pulou ponta ponto pontos
  poste pote premio previo janelas janeiro pula pulam jogou jogam jogador jogos juntar lugar cordas corra venda venenos codigo
  remediar cartel carteira cartoes melhora melhore melhoras mulher filho filha filhas familias faltam faltou falha falhas falsa falsas fala falam falou fardos
  seguros segura segue seguir segundo segunda seguem sugiro levou levam lever livrar lavar
  continua continuou continuam continue continuei comido contigo amigo partiu parti partiram parar parir partida particular porte
  existe existem existia assistir exigir exibir dormia dormiu dorme subir subisse sumiu somar assumir preferir
  acorda acordou acordam acordo acordos abordar concordar nasce nasceu nascem crescer decide decidiu desaparece desapareceu
  respira respeitar planejou planeje senhora senhores senha senhas senior alguns algum alegam julgar alugar resolver
  cortara cortador cortina terminal terminais tirara jogada proprio propria proprias motiva sentiu sentir descontar descontou descansou preferencia prefeitura
  paguei pegar pegou pagar pagou pagos pague pagam devia dever deve devem podia podem trazer trocar tocar tratar trabalha trabalhou compra compras
  comprou vender vendi vendo venceu vence vencer mercado mercados casas carro carros barco conto contos cento centro sentou certo certos
  pronto pontual fiado fiada fitas festa festas resta restou testa receita recebe recebi receber recebo casa causa coisa coisas cinco conheco conhece
  comeco comecei comecar comeca chegar chegou chego chegue cheque cheques quebrei quebrou tenho tinha tenha temos termos
  poucos pouco pouca passar passou passa pessoal pessoas pesquisa preco precos presta prestacao prestar primo primeira primeiro
  salario salarios servico servicos sobra sobrou sobre sabado sabia sabem sabe sei seria serio sirvo sento sinto santo santos
  tarde tarefa terra terreno total totais troco turma vezes venho visto vista vivos viajar voltar voltou volta voltas
  cabe cabem cabia notas resto bora mental carregando
  bater batem bateu botar botou buscar busca barra banco bancos baixa baixo caiu caixote calma calmo`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
