import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '29': `?income-low-month`,
    '20': `?confirm-amount`,
    '15': `?debt-amount`,
    '13': `?incomes junto< quase< tudo<`,
    '12': `total2> total> tudo>`,
    '10': `#1< ^ entre1< pouco< quase1< tudo1>`,
    '9': `=amount::: ?essentials acho< entre< fraco> nem< profe-< professora< tudo2< valor<`,
    '8': `#_,< +1> +> ate< dos<< fraco< gente< juros< liq1> liq> menos> que1< sei< soman-< somando< tudo_da<`,
    '7': `,_uns< 1 =amount::current: chega2< chega< chega_a< dois<< era<< esta1< gasta2< gasta< hoje_esta< junto-< mais2< mais_de< menos1< moca2< mostr-< nada< poco> tudo_uns<`,
    '6': `,2> =amount::current:bare DEED1> acho2> ajuda2< ajuda_com< aplic-< aplicativo< app2< app_mostra< cai< calca-> cinco> corta-< entre<< espos-2< esposa2< esposa< esta2< esta_em< eu1> falou1< firma2< firma< fiz1< foi2< foi_para< marido_da< maxim->> maximo>> menos< moca1> moca> nao< ou2> paga1< paga< que_uns< quinh->> quinhentos>> talve-1> talve-> talvez1> talvez> veio1< zero>`,
    '5': `,_falta< ,_sao< WORD1> a1< acho2< acho> acho_que< app< conta2> deved-< devedor< dois2< eh_de< empregos< espos-< faco1< falou< gasol-2< gasolina2< gasolina_sobra< limpo1> limpo> mais< mao2> mao> moca< mostr-1< mostra1< mostra< no2< os2> ou> outro< pai< para_uns< pior< quand->> quando>> quebr-> sem< ultima< uns2>`,
    '4': `WORD1< bolet-2< boleto2< cai1< com> conta> depen-> do2> empre-1< enrol-< esta>> estav-<< estava<< extra-> extrato> fiz< foi< gasol-< gasolina< hoje1> hoje> marid-2< marid-< marido2< marido< maxim-1< maxim-< maximo1< maximo< no_maximo< nunca< os> ou_menos< pague-<< paguei<< parei< pelo2< pelo_menos< saldo< segun-1> segundo1> segundo> separ-< sesse->> sessenta>> so2< tirar1< torno2< torno< torno_de<
total1< trocado> tudo2> ultim-< uns1< uns< veio<`,
    '3': `$ ,2< =amount:::bare ajuda< apare-< apareceu< chove< com1> conta-> da1< dar2< dar_uns< de2< demai-< demais< deve< e>> era> falta1< fatur-2< fatura2< faz2< fraco2< gasto2< gasto_uns< ja<< mais2> maxim-2> maxim-> maximo2> maximo> menos_uns< mes> mesmo2< mesmo_,< mostr-2< muito2> nao1> no< no>> novo< obra> oiten->> oitenta>> olhar< os<< ou2< ou< para2< passa2< passa< passa_de< ruim< se1> se> servico<
sete>> so1> sobra1< tirar< troca-> volta2< volta< volta_de<`,
    '0': `#_mas< #_paguei< +<< ,_cai< ,_de< ,_desconta< ,_descontam< ,_eram< ,_ficou< ,_liquido< ,_media< ,_parcela< ,_prestacao< ,_recebo< ,_restam< ,_sendo< ,_sobraram< /_NAME< :_faltam< :_saldo< :_total< =amount:week:: ?>> EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bebe< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com<
EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_feira< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_gato< EXPENSE_hbo< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_manicure< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_outros< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_pressao<
EXPENSE_racao< EXPENSE_rancho< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_uber< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< INCOME_manda< INCOME_trampo< KIND_alimenticia< KIND_creche< KIND_dentista< KIND_energia<
KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< abert-> acaba1> acaba2> acade-<< acade-> academia<< academia> aceit->> aceita1< aceita< aceita<< aceitei>> acho<< acoug-1< acougue1< adiantado< adiantou<< agiot->> agiota>> agora>> ainda2< ainda<< ainda>> ainda_,< ainda_tem< alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1<
alimenticia< aluguel_,< aluguel_:< aluguel_era< am<< ambas2> ambas> amigo-< amigos< anive-< aniversario< ao2< ao_NAME< apart-< apartamento< aplic-2< aplicativo2< aplicativo_mostra< apose-1< aposentada2< aposentada< aposentado2< aposentadoria1< aposentadoria2< apost-2< aposto2< aposto_uns< apren-1< apren-2< aprendiz1< aprendiz2< aprendiz_,< ar< ar> arrumar> assin-1< assin->> assinada< ate<<
atendente< atendo< ativa< atrasada>> atrasadas2< atrasado<< atraso< aula< autis-2< autis-< autista2< autista< avisa->> avisar>> bah2< bah<< bah_devo< banco> barco> barzi-1< barzi-< barzinho1< barzinho< bebe1< bebe< bebe<< bicho1< bolet-1> boleto1> boleto_de< bota2< bota_mais< boto1< boto> bpc> bus1< bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-< cabel-<< cabelo1< cabelo2> cabelo< cabelo<<
cacho-1< cacho-> cachorro1< cachorro> cada1< cada_uma< cai1> cai2< cai_para< caixa> calcu-< calcu-<< calcu-> calcula< calcula<< camin-< caminhao< cance-> carne2< carne>> carne_em< carro>> carro_eh< carta-<< carta2< carta_,< cartao<< cartao_de< cartao_e< carto-2< cartoes2< cartoes_NAME< casa>> causa<< cdc< cel1< cel<< cel> cel>> celul-2> celul-> celular2> celular> certi->> certinho>> cerve-1<
cerve-<< cerve-> cerveja1< cerveja<< cerveja> cesta> chaca-<< chacara<< chego-< chegou< chequ-2> chequ->> cheque2> cheque>> chuva< cigar-1< cigar-2< cigar-> cigar->> cigarro1< cigarro2< cigarro> cigarro>> cigarro_,< cinco2> cinem-> cinema> clt2< clt_,< cobra-> coisa-< coisa>> coisas< coleg-> comeco< comid-1< comida1< comida_uns< como<< como>> compa-< compadre< compr->> comprei<< compro< condo-2>
condo-> condominio2> condominio> condominio_,< condu-1< condu-< condu-<< condu-> conducao1< conducao< conducao<< conducao> conseguir2< conseguir_botar< consignado_,< conso-2< conso-< conso-<< consorcio2< consorcio< consorcio<< consorcio_eh< const-< conve->> convenio>> corre< corta-1< cozin-< cozin-> cozinho< crech-1< crech-2> crech-<< crech-> creche1< creche2> creche<< creche> credi-2< credi-2>
credi-<< crediario2< crian-1< crian-2< criancas1< criancas2< criancas< curso< da_parcela< dando1< dando< dao1< dao< das_NAME< de_aniversario< decima> dei>> deixa< deles< deliv-1< deliv-<< delivery1< delivery<< demai-> demais> denti-1< denti-2< denti-< dentista1< dentista2< dentista< dentista_,< depoi-2> depois2> depos-2> depositei<< descontando< descontos> desde2< desde<< desde>> desem-1< desem->
desempregado> desemprego1< desse-<< desse-> desses<< desses> deus>> devo2< devo_eh< devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-2> dezoito2> dia1< diabe-2< diabe-< diabetes2< diabetes< diari-> diari->> diaria2< diaria> diaria>> diaria_de< diarista< diese-< diese-> diesel< diesel> diret-1> diret-> direto1> direto> dividas< dizer< dizim-1< dizim-<< dizimo1< dizimo<< doenc-1<
doenc-< doenca1< doenca< domin-> domingo> dou> doze2> doze>> duas2> dura<< e_desconta< e_recebo< ele>> eletr-< eletrica< em_dia< emprego_novo< empresa< emprestado< emprestimo_e< empur-< encos-< encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< entrada1< era>> eram1< eram< escol-1< escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<< escola>
escola>> escolar< escolar<< escolar> espec-1< espec-2< espec->> especial1< especial2< especial>> especial_,< espos-1< esposo1< esposo< estad-< estado< estadual< estag-1< estag-<< estagio1< estao_cobrando< estav-2< estav-2> estava2< estava2> estou-2< estou-<< estou>> estourado2< estourado< estourado_em< estourados<< estourei< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu_devo<
eu_gasto< extra< facil1> facil< faco2< faco2> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< fala< falar-> falaram> falec-2> faleceu2> faleceu> faltam>> faltando1> faltando2> faltando> famil-1< famil-> familia1< familia2< familia< familia> familia_,< farma-<< farmacia<< faxina1< faz1> fazen-<< fecho-2< fecho-<< fechou2< fechou<< fechou_em< feira1< feira<< feira>> fez2< fez_em< fiado>>
fica_nuns< ficha-> fichada> filha> filho-> filho>> filhos> finan-1< finan-2< finan-<< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> fixo2< fogao2< fogao_de< foi>> fora2> fora<< foram>> frald-1< frald-2> frald-> frald->> fralda1< fralda2> fralda> fralda>> funci-> funcionario> funer-1< funerario1< funerario< futeb-< futebol<
ganho>> garan-2< garantia2< garantia_de< gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasos-> gasosa1< gasosa< gasosa> gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gato1< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geladeira_em< gente> geria-< geriatrica< giro<< globo-< globoplay< gol2< gol< gol_em< golpe> graca-> gracas> guri> h<< ha2> hbo1< hbo2> hbo<
hbo> hoje>> hoje_devo< holer-2< holer-< holerite2< holerite< honra-< honrar< ifood2< ifood2> ifood>> igrej-> igrej->> igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inter-2> inter->> internet2> internet>> inval-< invalidez< isso<< ja_foi< jogo2< julho< juros>> k2< k_NAME< kitne-<< kitnet<< lanch-1< lanche1< lanche> lavou-> lavoura> leite1< leite<< leite> lembr-> lembro> limite_eh<
limpo< loas< loja<< lojin-< lojinha< lote< loteria1< loteria< lugar-<< lugares<< luz_:< mae>> mae_com< manda-<< manda> mando-2< mandou2< manic-1< manicure1< mano2< mano_devo< maqui-< marido_ganha< marido_ganhava< marido_recebe< mas1< mas<< me_adiantou< media2< media_de< menin-2< menin-> menin->> menina1< menina> menino1< menino> meninos< meno> meno>> mensa-2< mensagem2< mensalidade< merc<<
mercado>> mercado_,< mercado_uns< merce-> mercearia> mes_,< mes_fiz< mesmo1< mesmo_NAME< meu2< meu_esposo< meus> milic-< milicia< mim2< mim>> minha-< minha>> minha_mae< minhas< minim-2> minimo2> mn< morte2< morte< morte_:< mostr-<< mostra<< mostra> moto<< moto_eh< motor-> motorista> multa> munic-< municipio< nas< ne>> negocio< nenem1< nenem< nenem<< nenhum> net1< net2> net< net<< net> net>>
netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<< netflix>> neto< no_minimo< noite> nos< noteb-2< noteb-< notebook2< notebook< notebook_NAME< nova2< novo1< numa< nunca>> obra2> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> olha> olhar> onibu-1< onibu-2> onibu-<< onibu-> onibu->> onibus1< onibus2> onibus<< onibus> onibus>> onix2< onix< ontem_(< onze>> opa< oq>> outra2> outro-1<
outros1< oxe< padar-> padaria> pagas2< pagas2> pagas_,< pagav-1< pagav-< pagava1< pagava< pais< parar> parce-1> parcela1> parcela_eh< parcelado1> parcelado< parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelei> parcelou2< parcelou< parcelou_em< parti-> particular< particular> passa->> passagem1< passagem<< passagem> passagem>> patro-< patroa< pede> pedem1< pedir-<< pediram<<
pedreiro_,< pego> pela1> pela2< pela> pela_NAME< pelo1> pelo> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> peque-1< peque-<< peric-> pesso-2< pesso->> pessoal2< pet<< pg1> pizza< pode2> porqu->> porque>> porta> porte-< porteiro< posto> pouca-2> pouca-> pouca->> poucas2> poucas> poucas>> pouco->> poucos>> poupa-< poupanca< prese-< presente< press-1< press-2> press-< pressao1<
pressao< pressao> prest-1< prestacao1< prestacao> priva-< privado< proce-< processo< pronampe< propos< prove-< quant-<< quanto<< quart-2< quartinho2< quase> quatrocentos>> que_desconta< que_faltam< que_pagava< que_umas< queim-< queimou< quer>> quere-> querem> queri-2< queria2< quero> quint-< quinta> quinz-2< quinz->> quinze>> quinzena2< quinzena>> quinzena_,< quita->> quitar< quitar>> racao1<
racao<< ranch-1< ranch-< ranch-<< ranch-> rancho1< rancho< rancho<< rancho> rango1< rango2> rango< rango<< rango> rango>> reaju-> reajuste> receber1< recei-< receita< rede< refor-< refor-> regis-2< regis-2> registrado2< registrado2> registrado> registrado_,< remed-1< remed-2< remed-2> remed-<< remedio1< remedio2> remedio<< remedio>> remedios1< remedios> rende2< rende< rende> rende_uns< respo->
resta->> restando<< restantes>> resto2> role1< role< role> role>> roupa<< roupa> sacar1< sacar< sai> salao< salario_eh< saldo1< saude<< se_pagar< secre-2> secre-> secretaria2> secretaria> segura> seisc-<< seisc->> seiscentos<< seiscentos>> sem2> sem>> semana_de< semana_uns< sempr-2> sempre2> sendo1> senho-< ser> sera> servi->> servico>> servidor< servidora< servidora> sesse-<< sessenta<< setec->>
setecentos>> setem-> setem->> setembro> setembro>> seten-<< setenta<< setim-> setima> shopp-< shopping< sindi-> sindico> sms<< so>> sobra-1< sobraram1< sobraram< socor-> socor->> socorro>> sofa<< spoti-1< spoti-2> spoti-< spoti-<< spoti-> spoti->> spotify1< spotify2> spotify< spotify<< spotify> spotify>> strea-1< strea-< strea-<< streaming1< streaming< streaming<< super-<< supermercado<< tambe-2>
tambem2> taxa>> telev-< televisao< tem1> tem<< tem>> tempo< tenta-> tentando> ter2< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tigri-< tigrinho< tinha2< tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>> traba-2> traba-<< trabalho2> trabalho> tramp-1< trampo1< trans-2> trans-> transporte2> transporte> tras> trata-< tratamento< tres2> treze-2> tu> tudo<< uai<
uber1< uber2< uber> uber_tiro< ultim->> uma1< unha1< unha< unha> usei> usei>> uso2< vai1> vai>> vai_entrar< valen-> valendo> valid->> valida> van1< van<< van> varia_de< veio<< velho< velho> vem>> venc>> vencidas> vencido> vencimento1> ver< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< virou> vo< vou2> vou_receber< vr2>`,
    '-3': `
2> #> #>> ,< :1< ?> ?overdue DEED2< DEED2> EXPEN-2> EXPEN-<< EXPENSE2> EXPENSE<< INCOM-2> INCOM-< INCOME2> INCOME< KIND2> KIND<< KIND> KIND_aluguel< NAME<< NAME_eh< a2> aceit-< aceitaram< agora2< alugu-1< alugu-> aluguel1< aluguel> atras-<< com2< com_uns< da1> da< decim-< decimo< depen-2> depende2> depende> desco-2< desco-< deven-< devendo< devo1< dinhe-< divid-< do1> dois>> dos> em_media< esse<
estag-2< estag-< estou2< estou_com< eu1< eu< fatur-<< fgts< fora< ganha-1< ganhar< gas< hora2> ifood< inss< liqui-< liquido< livre1> livre> loja< luz2< mais1> mas2> me2< merca-< mercado< mes1< mesmo< metad-< metade< mil<< mil_,< mim2> mim> minim-< minimo< mulhe-< mulher< nada> nem> o2> ou1< pague-< paguei< parce-> parcela< por<< que> receb-1< receb-<< recebo<< salar-< salar-<< salario< se< sei>
seman-< semana< sexta< so< sobra> sou< tenho1< tenho2< tenho> tiro<< tiro_uns< total2< tv< um2< um2> um<< um> uma< vem> vendi<`,
    '-4': `
< 
> #1> #< ,<< :< =amount:month:: DEED<< INCOM-1> INCOM-2< INCOME1> INCOME2< KIND2< KIND< NAME2< a2< a<< a> agora< alugu-< aluguel< bom< bruto< cada<< carro< casa< da<< dei1< devo< dia2> do< dos1< e2< eh> em2< eu2< famil-2< famil-< ganha-< ganha1< ganha< ganho<< hora> ja_dei< mais1< mas1> mas2< me< media1< mes1> meu< meu<< mil2< mil2> minim-> minimo> nao2< nu< o<< o> pagar< para1< para< por>>
sobra2< sobra_uns< todo< varia2< varia< vem2<`,
    '-5': `=amount::below: DEED> EXPEN-< EXPENSE< das1< das< de<< dei< depen-< depende< dia> dos< e< eh1< eh_uns< em1> em> eu2> liqui-1> liqui-> liquido1> liquido> mas> media< minha< para1> para> por1< por1> sim< tiro2<`,
    '-6': `,>> =amount:week::bare =parts:amount ?consent ?more-debts ?offers INCOM-<< INCOME<< NAME1< NAME1> NAME2> NAME< NAME> da> de1> e<< eh<< menos_de< mes<< pago< por< por> recebo< vem<`,
    '-7': `=ignored INCOM-> INCOM->> INCOME> INCOME>> bruto1> bruto> dia>> entra1< entra< luz< mes_de< o2< receb-< tiro1<`,
    '-8': `=amount:day::bare =amount:fortnight:: =amount:fortnight::bare =amount:month::bare =parts:amount+remaining =parts:amount+total ?after-deficit ?debts ?worry DEED< bolo< que_eh< uns<<`,
    '-9': `? bom> dia<< ganho1< tem< tenho<`,
    '-10': `?after-roadmap renda<`,
    '-11': `tiro<`,
    '-12': `=amount:day:: =amount:year:: ?rates`,
    '-13': `ganho<`,
    '-16': `?instalments-left`,
    '-17': `=minimum-wages ?thirteenth`,
  },
  balance: {
    '20': `?more-debts`,
    '19': `?debts`,
    '16': `desde>`,
    '14': `=amount::current: NAME_eh<`,
    '13': `=amount::current:bare iptu<< negociar< nome< tenho<< total_eh<`,
    '12': `conta<< devo< dona< e_uns< k>> meses>> multa<`,
    '11': `=amount::: NAME< claro< fiado< quero< usei1< x2>`,
    '10': `atrasado< bar> cento>> entao< ipva<< limit-<< limite<< na<< negoc-< outra< pegue-2< peguei2< peguei_mais< sem> tambe-> tambem> uma< vi<`,
    '9': `-> NAME1> NAME>> advog-< advogado< cobra-< conta< da_NAME< devo<< divida_eh< eh> errei< ex< faz<< junta2< junta< junta_da< me_cobra< parcela> venci-> vergo-< vergonha<`,
    '8': `+2< =amount:::bare ?confirm-amount KIND_agiota< NAME1< NAME_(< agiot-1< agiota1< ao< ao>> atras-< atual1< atual< bah< carta-< cartao< certo> cobra> com<< consigo> devo_uns< dia_#< dinhe-< dinheiro< do> domin-< domingo< emprestou1< emprestou< esta2> esta>> esta_em< farma-< farmacia< feche-< fechei< ficou2< giro< ipva2< juros> k<< loja< luz2< me_emprestou< minim-> minimo> negat-2< para_NAME< parei>
prefe-> prefeitura> que<< reais> saber> sem< spc< tive< usou< valor2< venc1> venc<< venc> vence-< venceu< venceu>`,
    '7': `#_NAME< ,_devo< ,_sao< -2> ?which-change NAME_de< WORD1< am>> antec-1< antec-< apare-< apareceu< aqui< arrum-< atras-<< atras->> atrasadas<< botou< carto-<< cartoes<< cheque< comprou< dia2< divid-< divida< espec-< especial< esper-< falar< fiado> final<< financiamento< fiz< ipva< ja_deu< la1> limit->> limite>> meses<< nao< negoc-> nova< novo< novo> oito<< para<< parce-> parei1> prona-< quand-<
quando< resta< reven-2< reven-< rotat-< rotativo< rural< saldo2< saldo< sogra< som< total1< trocado> tudo>> um2> um> vence-> vence<<`,
    '6': `(< (> -< /2< /> ?worry DEED1< DEED2< INCOM-2< INCOME2< KIND2< KIND_fatura< NAME2> NAME> NAME_-< NAME_:< NAME_com< NAME_deu< aberto< ah< ah> ao1> ao> ativa> atras-1> atras>> carta-2< carta< cartao2< chequ-< cobra1< cobra< coisa-<< coisas<< com< conto<< contrato< cortada< credi-> crediario< credito> desco-2> desde2> deve<< dia> dois2< dois2> dona2< eh2< eles2> em2> entre1< esse1> estao> eu1>
fatura1< fez<< ficou_devendo< forne-2> forne-< fornecedor2> fornecedor< hoje< iptu> ipva> lojas2< lojas< luz_,< mensa-<< mensalidades<< mercadinho< mes2> mes_passado< minha> moca< moto> motor> na< o_NAME< oi< olha< pagar2> para1> parado< passa-1< passado1< passado< passo-2< passou2< pegue-> peguei> pila<< quatr-<< quatrocentos<< quer<< quer> roupa-< roupas< sao2< sao<< seu2< seu< seu> sexta<
super-> supermercado> todo< treze->> trezentos>> tudo1> usado< uso> vai> vence1> venci-1> vencidas>> vencimento> virou1< virou< x<<`,
    '5': `-<< /< ? EXPENSE_padaria< KIND<< KIND>> KIND_emprestimo< KIND_iptu< NAME<< NAME_era< NAME_saldo< WORD2> WORD<< acade-< academia< acho> acoug-< acoug-> acougue< acougue> agiot-<< agiota<< agora< ajuda> aluguel_da< amiga> ano2< ano< ao2> as2> atrasada> atrasadas< atrasado1< atrasado>> boa> caju1< caju< carta-2> carta->> cartao2> cartao>> cartao_NAME< casa> cem>> com> consu-> credi-< cunha-<<
cunhado<< dar> de_som< depoi-<< depois<< der< dia1> dona> doze<< e_caju< e_devo< emprestimo1< emprestimo<< esta1< esta< estava_em< falta< falto-< faltou< farma-> farmacia> faz> ficou< financiamento> frio< gaste-<< gastei<< iptu1< julho> limit-> limite> mercadinho>> mim1< movei-2< moveis2< na>> nada< negat-< negativa< no2< no2> o>> ontem2> outro2< padar-1< padaria1< pago<< para2< para_mim< parad-<
pelo_menos< que_devo< que_pegou< quebr-> quinh-<< quinh->> quinhentos<< quinhentos>> rapaz< sabad-> sabado> sim< simpl-< simples< som1< somei< subiu< subiu_para< tambe-1< tambem1< todo2> total< tramp-> troca-> uma<< vale<< vence> vista< ze<< ze> zerad-< zerado<`,
    '4': `(1< (2< (>> ,<< ,_NAME< ,_e< ,_uns< -1< -2< -_NAME< /1> :2> =minimum-wages EXPENSE_seguro< KIND< KIND_consignado< WORD>> aberto> agiot-< agiota< agost-> agosto> ainda1> ainda2> ainda_restam< ambas>> ano<< as>> atras-> atrasada1> atrasada<< atrasadas_,< atrasado1> atrasei< atraso2> atraso> bairr-1< bairr-< bairro1< bairro< bolet-> boleto> cader-< caju2> caju> causa2< causa< causa_de< cem<< cobra-1<
cobrando1< cobrando< com1> com2> como> consi-1< consignado1< conta->> conta>> contas>> corta-2< da> da>> dando> de1> desde< deste< deve> devo1< do2< do<< do_bairro< do_tiao< dois<< dois>> e2> e_da< e_mais< ela2< ela> eles> emprestimo_NAME< emprestou> energ->> energia>> estou-< ex2< facul-< faculdade< faixa2< faixa< falta2< farma->> farmacia>> fatur->> fatura>> fazer> ficou_em< financeira<< foi2>
garan-< garan-<< garantia< garantia<< gaste-1< gastei1< hospi-< hospital< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< iptu< ipva_de< junta-2< juntando1> juntando> juntas2< luz>> luz_e< mano<< marco> menin-< menin-<< menino<< menos1< mercadinho> merce-< mercearia< mostra< na> nacio-2< nacio-< nacional2< nacional< nao1> nao>> o2> oitoc-<< oitocentos<< ontem< ontem>> oq> padar-<
padaria< pagar2< pagou< pague->> paguei>> parcelas>> passou_para< pedre-2< pedre-< pedreiro2< pedreiro< pera< plano1< por>> prefe-< prefeitura< qual> que>> que_esta< que_uns< quem< reais>> resta1< sao> segur-1< seguro1< seis2< seis<< seis_falta< sem1> so< so_resta< subiu2< sujo< tambe-<< tambem<< tem> tiao1< tiao< tinha> tirar< traba-1< tramp-<< trampo<< ultim-< ultim-> ultima< ultimo> valor<
vence< vence>> venci-2> venci-<< vencidas<< vencimento2> ze<`,
    '3': `
>> #<< #_contas< ,1< ,_gastei< ,_total< DEED<< EXPEN-> EXPENSE> EXPENSE_roupa< KIND> KIND_cartao< KIND_especial< KIND_ipva< KIND_luz< NAME2< NAME_veio< WORD> abert-< abril>> acred-2> acred-> acredita2> acredita> adian-1< adiantou1< adiantou< agiota_,< ah>> ainda< anos<< antig-< antiga< anton-< antonio< atrasada2< atrasadas>> atrasei> bar< benef->> beneficio>> borra-2< borra-< botar->> botaram>>
capit-< capital< carta-1< cartao1< casam-< casamento< cinco<< coleg-< colegio< com1< comecou<< comig-> comigo> consignado> conta-1< contas1< corta-> da1< da2< da<< da_venda< de2< de> deles> desconta2> descontam2> descontam> deved-1< deved-2< deved-< devedor1< devedor2< devedor< devedor_de< deven-< devendo< dia2> dia<< disse> divid-2< divida2< dividas<< do>> duzen->> e<< e> eh2> eh_de< ela2> ele2>
empre-1< empre-<< empre-> emprestimos<< energ-<< energia<< enfer-< enrolado< era2> esqui-< esquina< essas< estou<< facul-> faculdade> fatur-< fatura< fecho-< fechou< fiado2< fiado2> ficou2> filha2< filha<< fim< finan-< foi_para< forne-> fornecedor> ganho2> garan-> garantia> ha> hoje1> ipva1< ir> ja<< ja> juros<< la> loja2< loja_NAME< luz1< maio> mais2< mais< mais> mas2< me_cobrando< menina<
menos_uns< merca-<< merca->> mes1< meses1< meses2< mesmo_,< mim< minha2> minha< mostra1< moto>> movei-< moveis< mulhe-> mulher> na1> nao1< nao> negat-1< negativa1< netfl-> netflix> nome2< nome>> norde-1< norde-< nordeste1< nordeste< num< ofici-1< oficina1< os1< osso>> outra> outro< pagan-< pagando< pagar> pai< para>> parce->> parcela< parcelas2> parte< passa2< passa< passa_de< passo-< passou<
pegue-< peguei< penho-< penhor< pneu< por2> possu-< possuo< primeiro< proce-> processo> propr-< propria< quebr-2> quebrados2> quebrados> rapaz> recebi> resta-1< resta-< restam1< restam< roupa1< saldo_devedor< seras-<< serasa<< setec-<< setecentos<< simpl-<< simples<< so1< soma1< soma< sou<< tambe-1> tambe->> tambem1> tambem>> tambem_uns< tem< tenho< tudo2> tudo> tv> uai>> um2< uma2> umas1< umas<
umas> valor<< valor_de< venci->> vencida1> vencida> venda1< venda< ze1<`,
    '-3': `#1< #_hoje< (1> ,_ganho< 1 :2< :_restam< =amount::entry:bare ?confirm-change ?income-source EXPEN-1> EXPEN-<< EXPENSE1> EXPENSE<< EXPENSE_mercado< INCOM-2> INCOM-< INCOME2> INCOME< KIND1> KIND_agua< KIND_carro< KIND_gas< KIND_internet< KIND_tiram< NAME_cobra< NAME_devo< acaba->> acabar>> aceit-< acho< agua1< ai1> ainda> ainda_devo< ajuda-2> ajuda-> ajudar2> ajudar> anos>> as<< as> ate< atend->
atras-1< atrasado_,< aumentei< baixa-2< baixa-< baixaram2< baixaram< baixaram_para< baixo-< baixou< benef-< beneficio< bico2< bico< bico_de< bolo< cada< caiu_de< caiu_para< caixa< carro1< carro2< carte-> carteira> casa< celul-<< celular<< celular_de< comeu< comig-1> comigo1> conse-2< consegui2< consegui_pagar< consulta> conta-< coope-2< cooperativa2< crian-< da< das1< decim-< decimo< dei2> deixe-<
deixei< depos-<< der1< desconta1< descontam1< descontam< deven-2< deven-> devendo2< devendo> devendo_uns< devia> devol-1< devol-< dezen->> dezenove>> direi-> direito> divid-> divida> diz1< diz< dos1< duas>> e>> e_paguei< econo-< efetu-< efetuei< ele> eles2< empresta1< empresta< empresto1< empresto< entra-2> entra-< entra< entrada2> entrada< entre< entro-1< entro-< entrou1< entrou< epoca2< errad-<
errado< escol-< esta_dando< estav-< estava< estou2> eu_der< eu_pagar< falei<< falta-> falta1> faz2< feira> fever-> fevereiro> fim> foi1> folha2< foram2> fraco< furou< ganhando1< ganhando< ganhe-1< ganhe-< ganhei1< ganhei< gas1< guard-1> guardado1> guardado> habit-< hoje1< hoje2< hoje2> insta-< instagram< inter-1< inter-<< internet1< internet<< ja_devolvi< ja_paguei< juros1> juros_de< lembr-2>
lembro2> liber-1< liberar< ligou< mae2< mais1> mande-1< mande-< mande-<< mandei1< mandei< mandei<< manha> marco2< marco_,< marid-> marido> mas> me_empresta< me_empresto< meio<< menos2< mensa-< mensagem< mensais>> merca-1< mercado1< mercado<< mes< mes> metad-2< metade2< minha2< minim-2< minimo2< moca> moco< moro< nem2> num> numer-< numero< ofere-1< ofereceram< oiten-<< oiten->> oitenta<< oitenta>>
onibu-2< onibu-< onibus2< onibus< ontem1> ou2< outro-> outros> paga1< pagas<< pago2< pago_NAME< parcela2< parcela_em< parcelas< parte> pedir-1< pedir-< pediram1< pediram< peque-< pequena< pg1< pg< pix2> pix_de< plano> por< posso< que_pago< quebr-< quebrou< queri-< queria< quinz-<< quite-< quitei< recebi<< renda< restando> sao< saude< segun-> segur-< segur-> seguro< seman-> semana> so<< sobra2<
sobra_uns< sou> taxa> telef-< telefone< tiram1< tiram< toda< total_de< tv2< um<< uma_de< vai2< valid-2> valid-> validade> vence-2> venci-< vender< vinte<< vista> vivo<`,
    '-4': `+1< =parts:amount+paid+total DEED>> INCOM-> INCOME> NAME_por< NAME_uns< a<< acho>> ai2> ali< amort-1< amort-< amortizei1< amortizei< ao<< app< assim<< atras< atrasadas1> atrasadas> autom-< automatico< banco_diz< boleto<< bom> cada> caiu<< carne< carne> celul-2< celular2< clt<< comeco<< conse-> consegui< consertar> consignados< consignados<< crian-<< criancas<< cunha-< cunhado< dar1< dar< das<
das<< das> de>> de_pagar< dela> depos-1< depositei< deve1< dividi<< diz> dos< e_NAME< ele< ele_quer< entra-> entrada> epoca< esta> esta_vindo< estou2< estou_com< eu1< eu> eu_pago< eu_peguei< falei< falta>> fatur-<< fgts2> fgts> fica1< ficou> firma< fixo< fiz> foram> gaste-< gastei< gasto1< gelad-< geladeira< guard-> ifood<< inss< irma< liber-< liber-> liberar> limpa< luz< maior< mais>> maqui->
mercado> minim-1< minimo1< nove<< ofereceram<< ofereceu< ontem2< outro>> paga< paga<< para2> para_pagar< passa-< perco< pg> pix2< pix<< porqu-> porque> poupa-2> poupa-> poupanca2> poupanca> quand-> quando> que_era< quita-2> quita-> quitar2> quitar> receb-1< resti-< restituicao< sai< salario<< seman-<< semana<< sete>> sexta> sindi-< so2> sobra< tinha1< trabalho< transferi1< transferi< um_de< vai<
vale1< vale< valia< vendi< verda-> verdade> vez< vindo1< vindo<`,
    '-5': `#1> #2< #_para< #_por< +< ,_falta< ,_pago< ?consent NAME_em< acert-< acertei< acord-<< acordo<< ano1> anuai-2< anuai-< anuais2< anuais< anuais_de< aqui> ate1> atrasada< atrasado2> aumen-< avisa-> avisar> baixo-<< baixou<< banco<< bolet-<< cada>> carro< celul-< celular< comec-2< comec-< como< compr-< consi-< consi-<< conta> cortaram< credi-1< da2> de2> desco-1< desconta< descontado< desse< desse>
dezoi->> dezoito>> divid-2> divida2> diz<< empre->> emprestei1< emprestimo>> emprestimos< epoca> era<< esse<< esse>> estav-> estava> eu2< eu<< falta-<< falta->> faltam<< fecha-> fechar> fica< fica> filho> folha< fui< ganha-1< ganha-< gasto< guard->> guardei>> inter-< internet< isso> luz<< luz> mais1< mais2> mes2< minim-1> minimo1> nao2> no<< novec->> novecentos>> ou< pague-<< paguei<< parce-2<
pegue-1< peguei1< pix> propo-< proposta< quant-< quant-> quanto< quanto> que_eh< salar-<< sao1< seman-< semana< sobra-2< tenho1< tirou< tudo< usei2< vem1< vem<< vem> ver> vez> voce> vou2< vou<`,
    '-6': `#_#< #_as< =parts:amount+remaining+total ?> abri< abri> acabe-< acabei< agora1> ai< ai> antes< antes> aplic-> aplicativo> compr-2< comprei< confi-2> confi-> consignado_NAME< conta2> contr-< das1> dei1< dele< depos-< devo2> eles< em> essa> ganho<< gente<< hoje> iptu2< limit-1< limite1< mas2> menos_de< meu<< no>> nunca> ofere-<< ofert-< oferta< pagas>> pago2> parcela<< passa-2> passado2> passe-<
passei< pelo2< pessoal< por> prest-< prest-<< prestacao< prestacoes<< quita-< receb-<< recebo< resta-<< resto> sei> sobra-< soman-2< soman-< somando2< somando< talve-1> talve-> talvez1> talvez> tenho> uns<< usei< veio< vezes>>`,
    '-7': `/>> =amount::limit: =parts:amount+interestFree+total ?offers a2> agua2< alugu-> aluguel> ate> caiu2< conta-> das2< debito< dele> do_NAME< duzen-<< duzentos<< em<< era< esse< faturas<< fiz<< foi1< foi<< irmao2< ja>> marid-<< marido<< me<< moro<< nao_eh< ou1< pagam-< pagamento< pago< pago> pagou> pague-< paguei< parcelei< passada<< pesso-< por1> pouco<< quase1< receb-< salar-< salario< santo> so>
sua< tinha< tv1< tv<< virou1> vou>`,
    '-8': `#_mais< ,_eh< :1> =amount:week::bare DEED2> agua> botei1< cai< caiu< casa2< com2< conse-< da_uns< debit-< dei< devolvi1< devolvi< dos<< entao<< foi< ganho1< ganho< juros< la< mei< mil2< mil_NAME< mil_de< nunca< ofere-< ou1> ou> parce-< passa-<< por1< quase< se> sumiu< tenho2< tudo2< vista2>`,
    '-9': `?rates desconto< desconto<< devia< engan-< enganei< junto< metad-< metade< minim-< minimo< nao2< nem< nu< pague-1< paguei1< parcelas<< passada< pelo_NAME< seis>> verda-< verdade<`,
    '-10': `=amount::minimum:bare acord-< acordo< as1< cinco>> dei<< ele2< em1> irmao< maior<< me_deu< tipo< tres<< tv<`,
    '-11': `?after-deficit ?flexibles WORD1> desco-<< nao<< oito>> ops>> paga>`,
    '-12': `:> ?debt-amount NAME_#< NAME_da< pix<`,
    '-13': `=amount::former:bare ?instalments-left ?thirteenth desco-< eh>> os<< parce-<<`,
    '-14': `
> ?after-roadmap ?income-low-month total<<`,
    '-15': `pago1<`,
    '-16': `=amount:month:: ?essentials ?incomes ?overdue`,
    '-17': `devo> galo<<`,
    '-18': `=parts:amount+behind`,
    '-21': `=parts:amount`,
    '-22': `=amount:month::bare =ignored`,
    '-24': `=parts:amount+total`,
    '-25': `=parts:amount+remaining`,
  },
  correction: {
    '18': `nao<<`,
    '17': `,_eh< verda-< verdade<`,
    '14': `para1<`,
    '12': `eh1< mil2<`,
    '11': `corri-< errei<`,
    '10': `DEED<< engan-< enganei<`,
    '9': `#_nao< DEED>> bota< eh< errad-> errado> falei2> falei> muda< retif-<`,
    '8': `:< ?after-roadmap DEED2> abri< agora1> casa2< ganho1< ganho< lazer< luz< nao1< nao2> o<< para< que>> valor< vem<`,
    '7': `agora< ai< app< aumentei< corrigindo< esque-< esqueci< fatur-2< fatura2< meu<< o1> salar-< salario< vem_uns<`,
    '6': `#_para< :_sao< DEED> a_ganhar< atras< aumen-< aumento< casa< certo2< certo< certo_eh< conse-> consertar> e_da< eh<< errad-< errado< estav-<< estava<< estou_ganhando< ganha-1< ganha-< nao< passada< renda> somei< traba-< trabalho< vem2< verda-2< verda-2> verdade2< verdade2> verdade_eh< vez2> zero<<`,
    '5': `#_eh< :2< ?<< ?more-debts ?which-change NAME_eh< alugu-< aluguel< antes< aumen-2< confu-> confundi> corrige< da<< disse<< entao<< esta_em< estou2< extra-< farma-2< farmacia2< mas_eh< me2> me< na< olhar< passa-< passe-< passei< salar-> salario> sao1< vem1< verda-> verdade>`,
    '4': `#> ,_ganho< ?after-deficit ?overdue KIND_agua< agora_ganho< agua1< aluguel_eh< as< com<< e1< e2< era1< estao< fatur-< fatura< ganhando1< ganhando< ganhar1< ganhar< mae<< me> mil<< mil_eh< nao> passa2< passa< sao< seman-< semana< trint-<< trinta<< troca< vez>`,
    '3': `#2< ,2< =amount::former:bare ?< DEED2< INCOM-2> INCOME2> agora2< agora> agua< ali< alugu-<< aluguel<< assin-> assinada> baixo-<< baixou<< celul-< celular< cento<< comid-<< comida<< corri-> daqui< econo-< economizei< era< esta2< estou< farma-< farmacia< foi1< gas<< ja< la< liqui-2< liqui-< liquido2< liquido< mas2< mas< merca-2< mercado2< minha<< que<< salar-<< salario<< sim< taxa> tive< valor2<
voce2> voce>`,
    '-3': `#1< #_,< (< ,<< ,_uns< :<< =amount:month:: =amount:week::bare =parts:amount =parts:amount+remaining ?1> ?debts ?essentials KIND2> KIND> KIND_aluguel< NAME1> NAME> a2> a_NAME< aceitaram< agora_eh< agora_esta< alugu-1< aluguel1< ano<< atras-< aumentar2< aumentar< aumentar_para< baixo-2< baixou2< baixou_para< cai< cobra> com1< contr-< coope-2< coope-< cooperativa2< cooperativa< cortaram< da1> da2<
da> dei1< desco-< deus< devo1< devo< dia> divida< do<< dos< e> ele< em< eu2> falta1< falta< fgts< fiz< furou< ganhe-< ganhei< gas< hoje2< ja2< ja> janei-2> janei-< janei-> janeiro2> janeiro< janeiro> loja< luz_,< mais1< mais2> mas1> mas> mensa-<< mensalidades<< mes<< minim-< minimo< moca> novo< os<< ou< pagar1< pago1< pago> pague-<< paguei<< para2< para> parce-> parcela> parti-< partir< passado<<
pedir-1< pedir-< pediram1< pediram< por1> quatr-<< quatro<< que> receb-1< receb-<< renda< resci-2< rescisao2< resta-> restam> salar-2< salario2< so> tem< tenho2< tv< uma2> uma< vendi< voce<`,
    '-4': `#2> #_e< ,2> =ignored =parts:amount+total ?offers DEED< NAME1< WORD<< WORD>> aceit-< baixa-2< baixa-< baixaram2< baixaram< baixaram_para< baixo-< baixou< benef-< beneficio< caiu< da< decim-< decimo< deu1< deu< divid-< do1> dois<< eh> esta1< estou> eu< eu> eu>> inter-<< internet<< juros< juros> mais> mes> meses<< meu< o2< o2> ofert-< oferta< pagar< pago< pague-< paguei< parce-<< parcelas<< parte<
propo-< proposta< receb-< resci-< rescisao< sao<< se< total2< total< total_eh< tudo< veio< vou2<`,
    '-5': `?> ?income-low-month ?thirteenth WORD2< carro< conta> corta-< dando> de1< dia<< empre-< emprego< era<< hoje< luz<< nao_eh< os< para1> passo-2< passo-< passou2< passou< passou_para< por1< tenho< vai< vou<`,
    '-6': `:1< =amount:month::bare ?instalments-left DEED1< NAME< WORD1> domin-< domingo< e2> esper-< mes< outra< outro< por< so<`,
    '-7': `,1< ,_sao< nao2< nem<`,
    '-8': `nao1> que2< que_eh< tirar<`,
    '-9': `?confirm-amount ?incomes`,
    '-10': `=amount:day::bare`,
  },
  expense: {
    '27': `?essentials`,
    '23': `?flexibles`,
    '13': `ganho<<`,
    '12': `EXPEN-< EXPENSE< luz< pago<`,
    '11': `agua<< alugu-> aluguel> gas< luz<<`,
    '10': `desse< dou1< dou< pago1<`,
    '9': `divido< luz>> saude<`,
    '8': `#_para< EXPEN-2> EXPEN-> EXPENSE2> EXPENSE> bolet-< boleto< cerve-< falar< gasto< luz> mando1< mando< parte< plano< remed-< todo<`,
    '7': `,_NAME< :1< =amount:day::bare =amount:week::bare =amount:year::bare EXPEN-<< EXPENSE<< KIND2< KIND> KIND_casa< ajudo< alugu-<< aluguel<< energ-< energia< era<< esque-< esqueci< gas> limpa< mes2< moro< por1> por<<`,
    '6': `KIND< NAME1> agua2< agua>> casa1< causa< devo> escola< feira< gasto2< gasto_uns< ifood<< iptu< jogo< luz2< moca< porqu-1> porque1> remed-> remedio< remedio> resto> sai2< sai_por< tigri-> tigrinho> tramp-< trampo< uma< vez<`,
    '5': `=amount:day:: ?income-source EXPEN-2< EXPENSE2< KIND2> KIND<< KIND_filho< acade-< academia< agua< alime-> alimenticia> amiga< casa2> cigar-< cigarro< cinem-< cinema< clt<< com< comid-< comida< compr-<< condo-< condominio< demai-< demais< deu1< deu< dizim-< dizimo< do_mes< esta< feito< filho1< frald-< fralda< fumo< gaste-1< gastei1< internet< leite< mas>> mes<< mora< o2> para<< passa2< passa<
passa_de< pensa-> pensao> saude2< sou<< uber< umas<< uso< vai_uns< veio> vezes<< vou>`,
    '4': `#_NAME< (> ,_pago< DEED< EXPEN->> EXPENSE>> INCOM-1> INCOME1> KIND1> KIND>> KIND_celular< KIND_internet< KIND_iptu< KIND_saude< WORD2< agua2> agua_,< agua_:< ap< apose-<< aposentada<< apost-< baixo-<< baixou<< beste-> besteira> bicho< boto< cacho-< cachorro< casa> celul-1< celular1< cerveja< cervejinha< condo-2< condo-<< condominio2< condominio<< condominio_:< consu-< consulta< costu->> da< de2>
dela2< dela< deven-> devendo> dezem-2> dezembro2> dois2< duzentos>> em> energ-2< energ-<< energia2< energia<< entre1< estou2> estou> gas2< gas_:< gaste-< gastei< hoje> igrej-< igreja< inter-1< inter-< inter-<< inter-> internet1< internet<< internet> iptu1< janei-2> janeiro2> k>> lanch-< luz_veio< mas1> mei2< menino< merca-2< merca-2> merca-> mercado2< mercado2> mercado> mercado_eh< mes1> mes2>
minha_parte< moca2> neta< noven-<< noventa<< parte1< parte_eh< passa-2> passa-> passado2> passagem< plani-> planilha> plano> plano>> porqu-> porque> racao< saude1< saude> saude>> subiu<< super-2< super-< supermercado2< supermercado< telef-< telefone< tramp-> tv< vai2< varia2< varia<`,
    '3': `(1> ,1> -1> -< -> :>> EXPEN-1> EXPENSE1> EXPENSE_academia< EXPENSE_igreja< EXPENSE_merc< KIND_condominio< KIND_escola< KIND_luz< KIND_telefone< NAME1< acade-1< acade->> academia1< academia>> acai< alugu-2< alugu-< aluguel2< aluguel< aluguel_eh< ano<< aposto< aqui<< as2< as< cara1< cara< carte-2< carte-< carteira2< carteira< cem2< cem<< cerca2< cerca< cerca_de< churr-< churrasco< cinqu-<<
cinquenta<< com1< comid-2< comida2< como< condo-1< condominio1< contr-2< crech-< creche< deliv-< delivery< dezem-> dezembro> divida2> e<< e>> ela2> entre< era> escol-< escola1< estav-> estava> eu< favor< fim< foi> frald-<< fralda<< funer-< funeraria< gas>> gasto1< gato< igrej-1< igreja1< inclu-> inter-2< internet2< internet_,< ir> irmao< ja1> janei-> janeiro> junto> lanche< liq< luz1< luz2>
luz_vem< mao< menin-1< merc1< merc< merc> mercado< mercado<< moca> netfl-< netflix< nove>> noven->> noventa>> nunca> oiten->> oitenta>> oito>> os<< para1> parcelado2< parte2< passado> passagem2< plano2> quart-> quatr-<< quatro<< que> que_eh< remed->> remedios< remedios>> restaurantes< rural<< salao> segur-2< seman-1< seman-< semana1< semana< so<< so_dou< strea-> streaming> supermercado_:< telef-1<
telefone1< teve> tia< torno2< torno< torno_de< total<< tv1< uns<< van< vem< vezes<`,
    '-3': `#1< 1 =amount::current: =amount::current:bare ?> ?consent ?worry DEED1> EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> KIND_carro< NAME<< NAME_,< NAME_:< WORD>> a2< acord-< acordo< agora2< ai< antes< app< atras->> atrasada<< atrasado>> aumen-< bicho> boa< camar-< carro1< carro2< carta-< cartao< casa2< com<< comid->> comida>> compr-< conse-< consignado< corta-<
dar1< das1> das> dei< deposita> desco-< desconto< deven-< devendo< dia2> dia<< dias2< dias<< divida< divido2> do2< dona< duas<< duas>> e_NAME< eh<< ele> em1< emprestimo< emprestou<< entao< entro-1< entro-< entrou1< entrou< errad-< errado< esse2> estav-< estava< estou< estou<< eu_ganho< faco1< faco< falta< fatur-< fatur-<< fatura< fiado< fica< fique-< fiquei< fixo< foi2< foi2> foi< ganhe-1< ganhe-<
ganhei1< ganhei< gas<< gente<< hoje2< ja2< juros2> loja< mae<< mais< mais_de< manha2> manha> mater-< menina< mercadinho< minha2< minha<< moto< muda< multa< na<< na>> nada> nem< no1> no< ofert-< oferta< os1< os< outro< padar-1< padar-< padaria1< padaria< paga< pago> pago_,< pagou< pague-<< paguei<< para< parce-<< passado2< passado< quase< que>> recebo< salao1< salar-<< salario<< sao2< sao> sim<
sobra< subiu_de< total2> total> trint-<< trinta<< troca<< tudo_da< uma> uma>> vendi< verda-< verdade< viage-< viagem< x>>`,
    '-4': `#2> #_,< +< ,_gasto< ,_total< =parts:amount+behind ?overdue DEED> NAME2< WORD<< a< ainda> alugu-2> aluguel2> amigo> atras-< atras-<< boto<< cento>> cobra> com>> comid-2> comida2> consi-< conta-<< contas<< costu-< da_NAME< da_uns< das1< devo1< devo< devo<< dia> do<< dois<< dura> e1< ela2< em<< empre-< empre-<< era1< era< errei< esta> eu2> eu> faco<< farma-< farmacia< gasta-1< gasta2< gasta< junta-<
juntas< juros> mas< mas_gasto< me< me<< me> mei1< mes>> na> nao< o2< paga1< pagar< pague-< paguei< parei< por> receb-< resto>> se< sei< ser1< subiu2< subiu< trabalho< tudo2> uber<< verda-2> verda-> verdade2> verdade> vez> viage-> viagem> vinte>> x<<`,
    '-5': `#_uns< ,2> ,_eh< :1> =ignored ? ?which-change DEED1< EXPENSE_botijao< EXPENSE_ifood< a1> agiot-<< agiota<< agora> alugu->> aluguel>> bolsa> botij-1< botijao1< da> das< deixo-< deixou< divid-> do_NAME< e2< esta<< foi_de< fora< ganho1< hoje< ifood1< inss< ja< luz_,< meu< nada< nao2> pago2< pai< por2> porqu-< porque< que_uns< respe-<< respectivamente<< seguro< ser< tambe-> tambem> tenho< total1<
traba-< vou<`,
    '-6': `
1> 
> ?offers ?rates DEED2< INCOM-2> INCOME2> acho< cada<< carta-> cartao> cento2> corrigindo< da1> da2< de1< divid-1> divid-2< dividido1> dividido< dividido> em>> ganho< junto< mas2< moto>> na1> na< nao<< nao>> parte2> parte> por1< pouco< so1< tambe-1> tambem1> tenho2< tudo1> tudo2< um>`,
    '-7': `=parts:amount ?confirm-amount ?debts ?instalments-left ?thirteenth DEED2> WORD1> conta<< do> dois>> filho> mes_de< meu<< no2< so> teve<`,
    '-8': `?income-low-month cada2> cada> corri-< do1> eh>>`,
    '-9': `ajuda> eh> meses<< meses>> so1> total< tudo>`,
    '-10': `?after-deficit ?after-roadmap ?debt-amount ?incomes ^ carro< esse<`,
    '-11': `=parts:amount+total ?more-debts botij-< botijao<`,
    '-18': `#>`,
  },
  income: {
    '26': `?incomes`,
    '13': `=amount:day::bare =amount:fortnight::bare INCOM-< INCOME< meu2> tiro2<`,
    '12': `=amount:fortnight:: cai< estou< eu1< util>>`,
    '11': `=amount:day:: antes<< ganho< hoje_tiro< pelo_NAME< pensa-< pensao<`,
    '10': `=amount:month:: =minimum-wages INCOM-> INCOME> bolsa< bruto<< dia> espos-<< eu<< famil-2< liqui-1> tiro< vivo<`,
    '9': `=amount:month::bare benef-< comec-< dando> dias>> dos< emprego< estag-< fica1< liquido1> loja2< pagam<< pelo< recebo< ruim< salarios<< sobra< tiro_uns<`,
    '8': `ajuda< bolsa<< da2< da_uns< desco-2< eh2< entra1< entra< fazen-< ganho1< marid-<< marido<< media1< media< mesmo< no>> num1> num> pelo2< por2> que_eh< tenho> umas2> vezes>>`,
    '7': `#_,< +2< +< INCOM-1> INCOM->> INCOME1> INCOME>> alugo< bem< beneficio< bolo< bom> com_uns< contr-< contr-<< depen-2> depende2> depende> eh_uns< estag-2< eu2> eu_recebo< faco< faco<< famil-< fixo> fundo-< fundos< mas2> receb-2< receb-< regis-< tiran-< tirando< tiro_de< vr>`,
    '6': `
< #< #_de< ,_tiro< =amount:week::bare EXPENSE_ifood< INCOM-<< INCOME<< a_dar< ah< alugu->> aluguel>> aposentadoria<< benef-2< benef-<< bico< bico> cada>> cai1< casa2> come> comec-<< comecar< comeco<< descontos2< descontos< desem-< desemprego< devo2> devo>> dia<< dinhe-< e1> e_ganho< eh>> em2< em_media< errad-< errado< eu_ganho< extra2< extra> fica< filho> fui< ifood1< ifood< ifood<< inver-<
inverno< la<< liq< livre1> livre> manic-< manicure< mas< mas_sobra< maxim->> maximo>> mes_ruim< moto>> novo< pagam< pensa-2< pensao2< por2< por> quartinho< quinz-<< recebendo< rodo< ruim1< sabad-< sabado< salar-<< seman->> semana>> tiro<< tudo>> vale1<`,
    '5': `INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_com< KIND>> WORD1> ^ a2< a_ganhar< alugu-2> aluguel2> apose-<< aula> aumentou< bolsa> bpc< casa> causa2> causa> cinqu-<< cinquenta<< clt< com2< comec-> comecei< comis-< comissao< conta< costu-< dele< desconta> desconto> despe-< dia< divid->> divida>> e2< e_NAME< e_cai< entre-> entrega< eu> falec-> famil-<< familia<< fatur-<< faxin-> faxina> fora< ganha-1<
ganhando1< ganhando< ifood_uns< liqui-1< liqui-< liquido1< liquido< loja> manda1< manda< mas_cai< mei<< mes1< moto> na<< na_NAME< padar-2< padaria2< padaria_sao< pago2> pai> peque-< pequena< perco< plant-< produ-< producao< que_da< quinz-< quinzena< recebo> registraram< renda< sabad-> sabado> segun-< segunda< seman-2< semana2< sexta1< sexta< sobra1< telem-< telemarketing< tem2> tenho2> tira2<
tira_uns< toda_sexta< vem1<`,
    '4': `,2> ,<< ,_ganho< =amount::minimum:bare =amount:year:: INCOME_clt< INCOME_salario< KIND1> NAME_da< agora< apose-< aprov-< assin-> assinada> auton-> autonomo> bico2< bico_de< cai2> camar-< carte-> carteira> cerca2< cerca< cerca_de< clt1< clt> coisa2< coisa< coisa_de< conse-<< consegui<< cortaram< cuida-< cuidadora< da< dar1< dar< depoi-< depois< depos-> deposita1< deposita< deus< dia>> diari-<
do_mes< dos> em>> espos-< esse<< eu< fique-< fiquei< fora> fundo-2< fundos2< fundos_por< ganha-< ganha<< ganhar1< garco-< garcom< graca-< gracas< leite< mater-< merc>> mes1> meu< minim-2< minim-<< minimo2< minimo<< mulhe-< mulher< nada> nao2> noite< o<< ofert-< oferta< padar-< padaria< pago> passado2< passado< passado_foi< passe-< passei< patro-> patroa> paulo< prefe-< prefeitura< quand-> quando>
quart-< que2< quint-2> quint-> quinto2> quinto> registrado< saiu< salao<< salar-1< salario1< segun-> segunda> seman-<< semana<< servi-> servico> setec-<< setecentos<< so1> sobra2< sobra_uns< sou> tem> tenho_mais< tira< tirar1< toda2< uber<< uber_uns< ultim-< ultimo< um< uns<< util>`,
    '3': `,< ,_mais< =parts:amount ?< ?after-deficit DEED1> EXPEN-> EXPENSE> EXPENSE_casa< WORD2< WORD>> acai< apose-2< aposentado< apren-< aprendiz< arrumei< as<< atrasa> auxilio< bota> confo-> conforme> consi->> consignado>> cosme-<< cosmetico<< costu-2> costu-> costura> crian-> criancas> da> das<< dava> de< depen-> depos-1< depos-< deposita> desco-> desem-2< desemprego2< dia2> diari-2< diaria< do1>
duzen-<< duzentos<< e2> e<< e_eu< e_mais< estag-> estagio< estagio<< estagio> eu2< faixa2< faixa< falec-< faleceu< fatura<< faz< fazenda< fds< fia< filho< fim< fiz<< gasolina_fica< hoje2< ifood> janei-> janeiro> jovem< liquido_de< liquidos1> liquidos> loja< luz2> mae1< mais1< mais_uns< mando-<< mandou<< marmi-> marmita> mater-> material> me< mim2> moco< na2< na>> num< o>> para<< parte< passa-2<
passa-< passo-2< passou2< passou_para< pensa->> pensao>> por_mes< por_quinzena< prefe-2< prefeitura2< prest-> presta> primeiro< quand-1> quando1> quare-<< quarenta<< quebrados> quent-< quentinha< queri-> queria> quinz-1< quinzena1< reais>> recebo1< recebo2< recebo<< regis-> roupa2< roupa_uns< salar-< salario< salario_de< saldo<< segun-2> segunda2> seguro> servi-< so1< so< sobra> sou< tambe->
tambem> telem-> telemarketing> tenho2< toda< todo> torno2< torno< torno_de< traba-> trabalho< trabalho<< um>> uns2> varia> vendo> vinte<<`,
    '-3': `
1> 
2> #<< #_+< #_e< #_para< #_uns< +1< ,_gasto< ,_sao< ,_tenho< :2< :<< =amount::former:bare ?debts ?income-source ?overdue EXPEN->> EXPENSE>> KIND2> NAME1> NAME2< NAME< NAME_de< WORD<< a_NAME< acho< anos<< ate1> atend-2< atrasado< aumento< cabel-> cabelo> cai> com1> com< consi-< consi-> consu-< consulta< contr-2< cortada< cuido< de<< decim-< decimo< dei1< dela> descontado> deve< devo1< devo<
dia1> diari-<< diaria<< disse> divid-< divida< do2> do< dona< dos>> e_pago< eh< empre-1< entre-< era1< esta1< esta2< esta2> esta<< estou<< eu1> faco1< falar< fatur-2< faturo< faz2< firma2< foi<< foi> forne-> fornecedor> fraco< ganha-2< ganha-<< ganhar2< ganhava<< hoje1> inss2< inss> iptu< junto< luz< mae2< mandi-< mandioca< marmi-< marmita< menos_de< merca-< mercado< mes_de< metad-> metade> meu>
meu>> moca> moro< mostr-1< mostr-< na2> na> nada< nao1> nao2< nao<< nem> no2< oiten-<< oitenta<< oitoc->> oitocentos>> ontem2< os> paga<< pago>> pague-< paguei< parce-< parce-<< passa-<< pj< planto< por1< propr-> propria> quand-< quando< quase1< quase< queri-< queria< receber< salar-> salario> segur-> seman-> semana> sim< tenho<< tive< tv< unha<< vai2< vem2> vez<< vizin-<`,
    '-4': `=amount:::bare =parts:amount+total ?confirm-amount ?rates DEED2< KIND<< NAME<< NAME> NAME_,< ainda> aluguel_eh< ate> atras-< atras< cada2< caiu< calca-> chega2< chega< corri-< da_NAME< dei< deven-< devendo< entre1< era< fatur-< faxin-2< faxina2< firma< ganhava1< ganhava< gasolina_sobra< gente< impos-> imposto> ja< liq1> liq> mae_recebe< marido_da< me2< mei1< menos1< menos2< meses<< motor-<
motorista< nao< ontem< os<< outro> paga1< paga< pagar1< pagar> pai< pelo_menos< que1> que>> quinh->> quinhentos>> recebe1< recebe< recebi< renda2< renda_eh< sem< sou<< trabalha< tudo< um_de< uma2> volta2< volta< volta_de< vr2< vr_de<`,
    '-5': `#2> =amount::: ?> ?after-roadmap ?offers NAME2> NAME>> WORD2> ai< alugu-2< aluguel2< carro< chuva> cinqu->> cinquenta>> com> comis-<< comissao<< conta2> cosme-< cosmetico< de> deu1< deu< do>> dois<< e_faco< ela< em< empre-<< errei< esta< estou2< faxina<< fiz1< gasol-> gasol->> gasolina> gasolina>> hoje> horas< inver-> inverno> junto-< mas> mil2< mil_,< minha<< minha> nuns1< nuns< o< outro2<
outro2> pagar< para> profe-< professora< que_entra< sai< so2> soman-< somando< tenho1< tudo> um2< umas1< umas<< vale<<`,
    '-6': `
> ,_total< =ignored ?essentials ?more-debts ?which-change a1> as< auxil-< da<< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< empregos< entressafra< faxina_,< fiz< ganho<< ganho> ifood_faco< mae> mei< mil<< outro_de< passa2< passa< passa_de< receb-> se< total1< total< treze->> trezentos>> vr<`,
    '-7': `DEED2> WORD1< adian-< alugu-<< aluguel<< antes< causa>> dia2< dia_a< e>> eh1< eh<< faxin-<< fazer< filho2< mas_gasto< olha< resto> vem>`,
    '-8': `?instalments-left DEED>> a<< app< cada<< caixa< como< fixo< hora> menos< pago1< super-2< super-< supermercado2< supermercado< um> vale2<`,
    '-9': `?flexibles ?income-low-month a1< bruto1< da>> fica> gasto1< gasto< pago< reais<< vou<`,
    '-10': `mas1> que<< ruim> vem2<`,
    '-11': `?thirteenth bruto1> bruto> vale>>`,
    '-12': `=amount::current:bare ?debt-amount DEED< hora2>`,
  },
  instalment: {
    '34': `=parts:amount+total`,
    '33': `=parts:amount+remaining`,
    '23': `=parts:amount+behind`,
    '21': `=amount:month::bare`,
    '18': `=parts:amount`,
    '17': `=parts:amount+paid+total`,
    '16': `desco-<`,
    '14': `por>>`,
    '13': `=amount:month:: desco-1<`,
    '12': `=parts:amount+remaining+total desconta< pago1<`,
    '11': `?debts consi-<< desconta1< devo<< falta-> pagas>> parce-1<`,
    '10': `carne< faltam> outro2> pague-> paguei> parce-<< sao1<`,
    '9': `:<< ?instalments-left falta1> meses<< moto< pago< parcelei< prest-2<`,
    '8': `=parts:amount+interestFree+total ?debt-amount ?more-debts KIND< bolet-<< consignados< das<< falta> mes<< outro> pagas<< parce-< parcelas<< resta-<<`,
    '7': `#> #_dos< agora_eh< ate1> benef-> beneficio> carro<< com<< consignado_NAME< duas<< empre-> emprestimo<< emprestimo> esse<< falta-1> juros2> mil_em< outro< outro_de< pague-1< paguei1< pegue-<< peguei<< prest-<< prestacoes<< renegociei< tres<<`,
    '6': `(1> /<< KIND<< KIND_tiram< NAME_de< NAME_sao< ainda< anos>> atras-> carro< cinco>> cinqu->> cinquenta>> consignado< consignado<< consignados<< dezoi->> dezoito>> dos< empre-< emprestimo< emprestimos< estou2> estou> facul-< faculdade< falta-1< falta-< falta-<< faltam1> faltam<< faturas<< folha2> folha> foram> gente<< nao1> parcela1< prestacao2< quitadas> resta-> se2> se> tenho<< tiram1< tiram<
todo>`,
    '5': `aposentadoria< atras->> atrasou< boleto<< condo-< condominio< consi-< consignado2< contr-<< contrato<< de_pagar< desconto< dos1< duas>> eu> faltam1< faltam< financiamento< fique-< fiquei< fiz<< la< mei< moco< na2< na_NAME< nao>> o2< outro2< para1< parce-2< parcela2> parcela< parcela<< parcela> parcelas< passo-2< passo-< passou2< passou< passou_para< que_pago< quinh-<< quinhentos<< quita-> refin-<
refinanciei< reneg-< resta-1< resta-2> resta-< restam1< restam< restando> subiu2< subiu_para< vem> vez<`,
    '4': `
2> #2> #_em< ,_falta< :2> :_restam< DEED> KIND2> NAME_,< a<< acaba->> acabar>> ainda> ajuda-< ajudar< alem< ano>> apose-< ate> atras-< atrasadas1> atrasadas< atrasadas> comprei2< comprei< consignado> das2> desco-<< descontam1< descontam< desde< devo2> dezoi-<< dezoito<< do2> do<< do> eh< estou<< falta-2> faltam2> folha2< folha< habit-< ja2> ja> juros> mais<< mesmo< moto2< na> nem> nenhu-2>
nenhuma2> o_outro< outro<< pagas1> pague-1> paguei1> parce-2> parcelas2< prestacao_de< quais> quarta> resta-1> restam> resto< subiu< tambe-< tambem< tem< um> um_de< vem1< venci-2< vencimento>> vinte<< vou2<`,
    '3': `#_meses< #_mil< (> ,<< :> :_sao< EXPENSE_casa< KIND_condominio< KIND_consignado< NAME2< NAME< NAME<< ^ a_sindica< acord-> acordo> agiot-2< agiota2< agora2< agora_sao< ainda2> ajuda-2> ajuda-> ajudar2> ajudar> antes> apose-> aposentadoria> atras-2< atrasadas_:< atrasados>> atraso2< atraso_,< aumen-2< aumentou2< aumentou< aumentou_para< cada< casa< cento>> chequ-< colch-< colchao< com1< comec->
comeco> compr-2< compr-< condo-1< condominio1< consi-> consi->> consignado1< consignado>> crediario< da<< da> de2< decim-> desse< deved-<< devedor<< deven-> devendo> dezem->> dezembro>> dia> divid-2< divida2< e>> e_NAME< eh>> ele2> empre-<< empresto<< escola< esta> estou_pagando< eu2> eu_pago< falta2< falta< falta_pagar< fatur-<< ficou1< filho-< filhos< fogao< foi> frio2< frio_:< gelad-<
geladeira< impos-< imposto< luz_,< maio< mais>> mei1< mensa->> mensais>> mes>> meses1< mil1< na2> nao2> nenhu-> nenhuma> neta< no1> no<< no> no_NAME< novec-<< novecentos<< o< o_NAME< oiten->> oitenta>> outro1< outro>> pagan-1< pagando1< pagar_em< pagas> pague-2> paguei2> para_pagar< parcela2< parcelei2< parcelei_em< pela< prest-< quart-> quitadas2> restam2> saldo<< sao< sempr-> sempre> seten->>
setenta>> sindi-1< sindica1< sindica< sofa2< sofa< tenho< tenho_mais< tres>> tv<< ultimas>> um2< um>> venci-< venci->>`,
    '-3': `#2< #_+< #_,< +< ,2< -1< /2< ?after-deficit ?confirm-change DEED1< KIND_agua< WORD1< aceit-< agora<< agua1< agua> alugu-2< aluguel2< ano< as1< as< atrasado> banco2< caiu< carto-< cartoes< cobra1< cobra< compra< conta-<< contas<< dei< desco-2< desco-> desconto2< devia1< devia< dez>> dezem-> dezembro> divid-<< dos1> dos> duzen-<< duzen->> duzentos<< duzentos>> eh_de< em2> em> emprestou<< entra-2<
entrada2< era1< era< era<< faco< falou1< fatur-> fatura> fatura_em< fez<< fiado< financeira> financiei< foi2> fui< ganho1< ganho< garan-> garantia> gaste-1< gastei1< giro< hoje> hospi-< hospital< luz<< mas< menos2< menos_de< metad-< metade< minim-1< minim-2< minimo1< minimo2< muito< num< o> ofereceu<< ontem1> ontem> pagan-> pagando> pai< para1> parcela_em< parcelar2< parcelar_em< pensa-2> pix<
plano< posso< propo-1< propo-<< quase1< quer<< recebi< renegociar< sendo1< sendo< sim< so1< taxa> tche< tenho1< tinha1< todo2> trans-< tudo1> uns<<`,
    '-4': `#1< +1< ,2> ,_da< -<< =amount:day::bare ?1> ?which-change WORD2> WORD> a> a>> acert-< acertei< ajuda> atrasei< borra-2< borra-< carro> com> conta< das2< das_quais< de>> deve< dois<< e<< eh2< eh> eles2< empre->> emprestimo>> esse< esta<< esta_em< falou< falta>> fatur-2< fatura<< faz2< faz< faz_em< fecha-< fechar< fica> finan-> foi< gaste-< gastei< ja_paguei< limit-< limite< loja2< loja< mande-<<
mandei<< me2< menos< no>> ofere-<< pago> para> parcelar< pensa-> por1< quais1< quais< quatr->> quatro>> que_eh< quere-1< quere-< querem1< querem< quite< receb-< se< se>> sem> sua< taxa2> tinha< total2< total2> total< total> tudo> uns> vista2< vista< vista_ou<`,
    '-5': `#1> #_mais< :_NAME< =amount::minimum:bare =minimum-wages ?thirteenth KIND_casa< NAME1> NAME_:< agora_,< agua< com< de2> depoi-< depois< deram<< dia<< eles< empre-2< empregos< entra-2> entra-< entra-> entrada2> entrada< entrada> fatur-< fatura2< fatura< fico< mes2< meu< mil>> multa< na>> nada> nao<< ofereceu< ou2> por< seis2> uns1< uns< veio< verda-< verdade< vista>>`,
    '-6': `,_faltam< ,_paguei< -< ?incomes NAME>> acabe-< acabei< agiot-<< agiota<< devia<< emprestimo2< escre-< escreve< iptu< ja2< mae<< me< mes1< minha<< negociar< noven->> noventa>> ou> para<< reais<< segun-< segunda< tudo<`,
    '-7': `/>> =amount::former: ?> consigo< contr-< e2> em>> emprestimo_de< errad-> errado> falei2> falei> minim-< minimo< ofere-< ofert-< oferta< ou1< ou< quer< so< uma<< x>>`,
    '-8': `=amount::former:bare =amount:week::bare ?essentials da1< e1< fazer< hoje< mes< oiten-<< oitenta<< proposta<`,
    '-9': `
1> #_e< ?flexibles ?rates ja< negoc-< propo-<`,
    '-10': `=amount:fortnight::bare ?after-roadmap`,
    '-11': `quero<`,
    '-12': `=amount:::bare`,
    '-14': `=amount::current: =ignored ?offers`,
    '-15': `=amount::: =amount::current:bare`,
  },
  minimum: {
    '18': `minim-< minimo<`,
    '13': `=amount::minimum:bare`,
    '9': `minim-1< minimo1<`,
    '6': `esta<< minim-2< minimo2<`,
    '5': `=amount::minimum: esta_vindo< fatur-> fatura> minimo_de< minimo_eh< total<< vindo1< vindo<`,
    '4': `#_minimo< ,_minimo< fatur-<< fatura<< foi1< veio<`,
    '3': `NAME_eh< abaix-> abaixa> consigo< credi-< credito< foi< vence2> vence>`,
    '-3': `$ ,1< =amount::: =amount::current:bare =amount:month::bare ? ?debt-amount ?incomes NAME_,< WORD1< mas< mes< pague-< paguei< para1< para< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap dia>> maxim-2> maxim-> maximo2> maximo>`,
    '-6': `^`,
  },
  none: {
    '31': `=ignored`,
    '28': `?instalments-left`,
    '24': `?rates`,
    '21': `=amount::former:bare nao2<`,
    '20': `
>`,
    '19': `?overdue`,
    '17': `galo<<`,
    '16': `?consent bruto1> bruto>`,
    '15': `#2> esse< posso<`,
    '14': `as1< cada<< mes_de<`,
    '13': `NAME_#< cada> como< eh>> era< menos_de< reais<< tinha< usei<`,
    '12': `
1> #1> :1> :> agua> botij-< botijao< cada2> das< ele2< fica> fixo< mas> nao_eh< nu< ou1< tenho1<`,
    '11': `NAME_da< comprei< confi-2> confi-> das1> das2< gasto1< hora2> jogo> liberar> ops>> pago_NAME< queria< vale>>`,
    '10': `#_mais< agora<< carne> das1< de1< de2> deu> estou2< fechar< irmao< liber-> maior<< minha<< muito< ne> no<< ofereci< os<< por1> posso2< ruim> santo> sei> taxa2> tenho2< total<<`,
    '9': `#_#< #_uns< ,_paguei< =amount::limit: ?worry ^^ antes< bruto1< cance-< comec-2< consigo< desconto_de< deve1< dia_a< do_NAME< dos1< era1< estou_com< fazer< furou< guard-> inss< juros2< mas1> mas_gasto< me2< mes< mil_,< mil_NAME< mil_de< minha2< nem< ofereci1< oiten-<< oitenta<< pago2< parte> receb-> recus-> tv< uns<<`,
    '8': `#> #>> #_as< =amount::former: ?1> ?> ?debt-amount DEED2> NAME_uns< WORD1> a2> abri> ao<< autom-< automatico< cento2> consi-< da2> dei> dela> dele> devo1< devo> dois>> eh<< ele< eles_querem< empre->> emprestei1< emprestimo>> escre-< escreve< falta>> faxin-<< faxina_,< fecha-> fechar> ganho> iptu2< irmao2< ja_dei< mae<< mei< mensa-< mensagem< mil<< moro<< nao_aceitaram< nove<< ou<< parte2> passa-<<
pegue-1< peguei1< primeiro> quant-< quanto< que_eh< quebr-< quebrou< quise-< quiser< se>> seis>> so2> so> soman-2< somando2< sumiu< taxa> teve< vale2< vou2< vou_pagar< vr<`,
    '7': `+1< ,_faltam< ,_gasto< ,_total< />> =amount:::bare ?debts a1< acert-< acertei< agora_,< ano1> antes1> antes> aqui> atras-1< auxil-< baixo-< baixou< bom> caiu_de< casa< causa>> cel2< cel< comig-1> comigo1> comis-<< comissao<< cunha-< cunhado< das> depen-< depende< depoi-< depois< deram<< divid-1> dividido1> dividido> diz<< dizen-< dizendo< eh> em<< epoca> essa> estav-< estava< eu> falei< falei<<
fatur-1< faturas<< fecha-< filho2< foi_de< ganhava1< ganhava< gasol-> gasolina> gasta-1< hora> ifood_faco< irma< janei-2> janeiro2> jogo2> junta-< juntas< ligou< limit-1< limit-< limite1< limite< manha2> manha> menos2< meu> noven->> noventa>> oferecer1< oferecer< ontem2< os1< pagar_so< passada<< pesso-< por> pouco<< prestacao< respe-<< respectivamente<< segur-> seis2> so1> tenho< tinha1< tiro1<
umas1< usei2< vale< vence-2> virou1>`,
    '6': `:_caiu< =amount::below: =amount::entry:bare =amount:month::bare =amount:week::bare =amount:year:: ?confirm-change EXPENSE_botijao< NAME_em< acord-< acordo< agiot-<< agiota<< ano> anuai-2< anuai-< anuais2< anuais< anuais_de< aplic-> aplicativo> as< ate>> atend-> atrasado2> aumen-< aumentaram< avisa-> avisar> banco<< botij-1< botijao1< cabo< cai> caiu1< cancelei< carro< cinco>> compr-2< compr-<
conta-<< contas<< coope-2< cooperativa2< da_uns< das_quais< defes-2< defes-< defeso2< defeso< dei2> depen-<< depende<< desconto2< deven-2< devendo2< devendo_uns< devia<< direi-> direito> divid-> dividido< e>> e_paguei< ele_quer< empresta1< empresta< entao<< entressafra< eram<< eu_peguei< faco1< faxin-2< faxina2< faxina<< filho> firma<< fiz1< fora< gasta-< grati-< gratificacao< guard-1< guardar1<
guardar< horas< inver-> inverno> isso> ja>> ja_paguei< liberar< mae_recebe< maior< mais1< me_deu< me_empresta< me_ofereceu< me_pediram< mei1< metad-2> metad-> metade2> metade> motor-< motorista< na_rua< nem2> nenhu-2< nenhu-< nenhum2< nenhum_dos< novec->> novecentos>> nunca< ofere-1< oito>> pago>> para2> parcela_em< pede< posso_pagar< poupa-2> poupa-> poupanca2> poupanca> proposta1< quais1< quais<
que_entra< que_era< quero< receb-1< recebe1< recebe< rua1< sem1> sindi-< so<< super-2< super-< supermercado2< supermercado< tem< tinha<< tipo< tira1< tirou< topou< tv1< tv<< um> uma<< valia< verda-> verdade> vez2< vez_de< vinte>> vizin-< vr2< vr_de<`,
    '5': `#<< #_+< $ ,> -< -<< :_de< =minimum-wages EXPENSE_mercado< KIND_gas< a_NAME< acho>> ai> ajuda-2< ali< amigo> anos<< atrasada<< atrasado> aumentar2< aumentar< aumentar_para< banco2< banco2> borra-2< borra-< bruto< caixa< carro2< carto-< cartoes< chuva> comid-2> comid->> comida2> comida>> compr-> consi-2< consigo1< conta-< conta-> conti-1> conti-> continua1> continua> coope-< cooperativa< cortaram<
cosme-< cosmetico< credi-1< crian-<< criancas<< custa1< custa< debito< dei<< deles<< descontado> desse> deus< diari-<< diaria<< dias<< divid-2< divido2> dura> e_faco< e_gasto< e_os< eh1> ele> em1> em> empregos< emprestimo_de< empresto1< empresto< esta1> esta<< fatura_em< faxin-< faxina< fazer2< fica2< filho< financeira> financiei< fique-2< fiquei2< fiz> foi1> foi< ganha-<< ganhava<< gas1< gaste-<
gastei< guard-1> guard-2> guard-< guardado1> guardado> guardei2> guardei> hoje2< insta-< instagram< irma2< juros1> juros2> juros_de< lembr-2> lembro2> liber-2> liber-< liberar2> liquido> loterica< manda-1< mandi-< mandioca< maqui-> me_dar< me_empresto< merca-1< mercado1< mes2< metad-< metade< meu<< monte< nada> nao_,< nenhum< no1< no1> numer-< numero< ofere-< olha< os< ou> outro-< outros< pagam->
pagamento> pagar> pagou> pague-2< paguei2< para> passada< pix>> planto< pode> porqu-< porque< preci-2< preci-< propo-1< qual> quatr->> quatro>> que2< quere-< querem< quita-2< quitar2< quitar_por< recebe<< renda< renda_eh< resto> resto>> rua< sai< score2< score< ser1< ser< setem-< setembro< so_consigo< sua< subiu_de< toda> troca<< tudo2< umas< uns> validade> venceu2> vender< ver> vez> viage->
viagem> vizin-2< vizinha2< vizinha< vou< zap<`,
    '4': `#1< #_e< (<< +< ,>> ,_era< ,_tenho< 1 :2< :<< :_NAME< =1< =< =amount::: =amount:fortnight::bare ?2> DEED< KIND_aluguel< NAME_=< NAME_cobra< WORD<< acade-2< academia2< adian-< adian-<< agua2< ajuda> alugu-1< aluguel1< arrum-> assim<< atend-2< atendente> atras-2> atrasada< atrasado_,< banco< banco_diz< bom< botei1< boto<< cada2< cada>> celul-2< celul-<< celular2< celular<< celular_de< com1< comprei>
consignado_de< conta2> cuido< de1> deixo-< deixou< depositar1< depositar< deus> deven-<< devendo<< devia1< devia< dez>> dia2< dias2< dinhe-> divida_de< diz< dos< duzen->> duzentos>> economizei< ela< ela<< eles< em>> emprestei< emprestimo2< entra<< entre-< epoca2< esta> estav-1< estava1< estou_devendo< eu_ganhava< eu_pago< falta-<< falta->> faltam<< faturo< fique-< fiquei< foram<< fui> ganha1<
ganha< ganho<< gas<< gasol->> gasolina>> gasto< gente2< idade< inss> inter-<< internet<< ja_foram< junta-1> junta-> la< lembr-< lembro< limit-2< limite2< loja> loter-< mae> mandar<< mande-<< mandei<< marid-> marido> me_deve< meu< meu>> mil2> mil>> minha< mostr-> nao< nenhu->> netfl-< netflix< no< no> nome_por< nuns1< nuns< ofereceram<< onde> onibu-2< onibus2< ontem< os> ou2> ou< outro-> outros>
paga>> pagan-> pagando> pagar2< para< passa-2> passado2> passado<< pedem< perdo-< pesso-> pessoal< pix> pj< porqu-> porque> preciso2< preciso< preciso_depositar< propo-< quand-> quando> quinze<< quita2< quita< quita_por< receb-<< recebo1< recebo<< renda2< renegociar< riu> sao1< sao2> sao< sei< seman-< semana< sendo1< sendo< sendo> sexta> sim< sobra2< sobra2> sobra_uns< sofa_por< soman-< somando<
tambe-1> tambem1> tenta-< toda_,< total< trabalha< um_de< uma_de< vem2> vencidas< vendo<< viage-< viagem< voce>`,
    '3': `,_faco< ,_umas< ,_vr< ?income-source ?incomes EXPEN-1> EXPENSE1> EXPENSE_escolar< EXPENSE_farmacia< EXPENSE_salao< INCOM-<< INCOME<< KIND_carro< NAME2> NAME_devo< NAME_esta< NAME_limite< abert-2< abril< ainda> ainda_devo< aposentei< app< as1> assin-< atend-< atrasado2< atrasei< atrasou> aumen-2< baixo-2< baixou2< baixou_de< bolsa> botij-2> botij-> botijao2> botijao> cabel-> cabelo> cara> carro1<
carta-< cartao< casa2< chequ-<< cheque<< com>> comec-< comecou2< comecou< comeu< comid-> comida> comig-> comigo> compra< comprar> compro> consegui2< consi-> consulta> custa-1< custa-< debit-< dei< deus<< deve< deven-1< deven-< devendo1< devendo< dez<< dezen->> dezenove>> dinheiro> divid-2> dividi<< divido> diz1< diz> do1> do>> dos>> dura1> e< e_pago< eles2> eles> empre-1> emprego2< emprestado1>
emprestado> entra-2> entra-<< entra-> entra> entrada2> entrada<< entrada> entrega> epoca< escolar1< espec-<< especial<< esse1> estav-> estava> estou<< eu2< facil> falou1< falta2> farma-1< farmacia1< fever-> fevereiro> ficou> financeira< financiado< fraco2< ganha-< ganhe-< ganhei< gas_eh< gasto> gente<< h2< h_por< hoje2> horas> junto< juros< liber-1< limit-2> limite2> limite_de< liqui-> luz<<
maio2> material< me< me>> meio<< menina< mes1< mes2> mes>> mil2< mim< moto_por< multa2> na2> nao> nao_da< nas1> nas> negoc-< negociar< nem> nem>> nenhu-> nome<< norma-> normal> novo> nunca> onibu-< onibus< os1> outra2< outra_de< paga1< pai>> parcela<< parcela_de< parcelei< parti-< partir< passado> pedin-< pedindo< pegou1< pegou< pegue-< peguei< porta< prest-< proposta< propr-> propria> quand-1>
quando1> quarta< quatr-2> quatro2> que<< que_paga< queri-< quita-< recebi> renda<< reneg-< salao1< sao<< sao> segui-< seguinte< segur-2< seguro< sete>> so1< sobra-> sobro-1< sobro-< sobrou1< sobrou< sofa2< sofa< somei2> somei> sou> sumiu> tche2< te< telef-<< telefone<< tem1< tira< toda2< total2< trint-<< trinta<< um<< uma2< usei1> usei_+< valia2< valia_uns< valid-> vem2< vende> vr1<`,
    '-3': `#_NAME< #_eh< #_por< (< +> ,_deu< ,_entrou< ,_gastei< -1> -2< -_NAME< :< =amount:day::bare =parts:amount+interestFree+total EXPEN-2< EXPENSE2< EXPENSE_seguro< INCOME_salario< KIND2< KIND<< KIND_celular< KIND_condominio< NAME_-< NAME_era< NAME_pediu< NAME_saldo< NAME_virou< a_dar< aberto> abril>> acabe-< acabei< acade-< academia< aceit-< acho2> acoug-> acougue> adianta> agora1> agora_esta< agost->
agosto> ah>> ainda1< alem< alime-> amanh-2> amanha2> ambas>> ao1> ao> app> arrum-< as2> as>> assin-> assinada> atras-> atrasada1> atrasadas<< atrasados>> atrasei> atual1< atual< aula> avist-1> avist-> avista1> avista> banco_comeu< barco< benef-2< benef-< boa> bolet-2< bolet->> boleto2< bolo< bota> boto< bpc< cai2> cai<< caju1< caju2> caju< caju> carta-2> cartao2> cartao_NAME< causa2< causa2>
causa< causa_de< celul-1< celul->> celular1< celular>> certi-1> certi-> certinho1> certinho> cinem-< cinema< cinqu->> cinquenta>> clt<< coisa< comecar< comeco> comeu1< comid-<< comida<< como1> condo-1< condominio1< confo-> conforme> conse-> conseguir< consertar> consignado> consignados<< conta->> contas>> conto<< costu->> cuida-< cuidadora< da> dar< das2> das<< dela2< deliv-< delivery< deposita1<
deposita< desco-<< desconta2> descontado< deved-2< devedor2< devedor_de< dezem-< dezem-<< dezem-> dezembro< dezembro<< dezembro> dezoi-<< dezoito<< doeu< dona> doze<< e_caju< e_ganho< efetu-< efetuei< eh< eh_uns< ela2> email< emprestimo> emprestou> energ-< energia< engan-< enganei< entra1< entra< esta< estao>> estou> falec-> falei> falta1< faltam1> farma-2< farmacia2< fatur-> fatur->> fatura>
fatura>> faxin-1< fecha-2< feria-2> feria-> ferias2> ferias> fez1< filha<< for> fora1> frald-< fralda< fui< garan-< garan-<< garantia< garantia<< gas< gas>> gasol-2< gasolina2< gasta2< gasta< genro2< genro< genro_mandou< graca-< gracas< guardei>> ha> hoje> ifood> inclu-> ipva> ipva_de< ja1> ja<< janei-< janeiro< jogo< julho> junto-< lanch-> larga-< ligar-< ligaram< limpo> liqui-1< liqui-<
liquido1< liquido< liquido_de< luz< luz_veio< mae1< mais< mais_de< mais_uns< manda1< manda< mano< mao< marid-< marido< marido_da< mas2< mas_cai< maxim-1< maximo1< meia< menino< mensa-<< mensalidades<< mercadinho< mesmo2< mesmo_,< minha_parte< minim-1> minimo1> mora< moto>> motor> movei-2< movei-< moveis2< moveis< muda< na1> na< na>> ne2< ne< ne_,< no_maximo< noven-<< noventa<< o_NAME< o_outro<
oferecendo< ofert-< oferta< oiten->> oitenta>> ontem1> ontem> ou>> outro< padar-< padaria< pagam-< pagamento< pagan-1< pagando1< pagar_em< para>> parcela1< parcela2> parcelas2< parcelas>> parte1< parte_eh< passado< passado_foi< paulo< pedir-1< pedir-< pediram1< pediram< pediu1< pediu< pegar< pelo_NAME< pensa->> pensao>> pera< pix2< plani-> planilha> plant-< poco> press-> primeiro< produ-<
producao< proposta<< quais> quand->> quando>> quare->> quarenta>> quarta> quartinho< que_devo< que_esta< que_pago< que_pegou< quem< quent-< quentinha< quint-> quinz-< quinzena< quite-> quitei> reais>> receb-< recebo> refer-> referente> remed->> renda> resci-2< rescisao2< resta-1< resta-1> resta-< resta-<< restam1< restam< resto< rifa2> rifa> roupa2< roupa< roupa_uns< salar-1< salario1< saldo2<
saldo<< saque< saude2< se2> segur-1< seguro1< seman-<< semana<< servi-> sesse->> sessenta>> sexta1< sou>> supermercado_:< tambe-1< tambe-2< tambe-> tambe->> tambem1< tambem2< tambem> tambem>> telem-< telemarketing< tenho_mais< ter< terce-< terceiro< teve> toda_sexta< todo1> total2> total> traba-1< trint->> trinta>> tv> ultim-> ultimo> um2> vai2< vai_uns< vale> veio< vem< vence-< vence2> venceu<
venci-2< venci-2> vencimento2> vendo> vista< ze<< ze> zerad-< zerado<`,
    '-4': `
< #< #_hoje< #_meses< (>> ->> /> :1< =amount:year::bare =parts:amount+total ? DEED1< EXPEN-> EXPENSE> EXPENSE_casa< INCOM-2< INCOME2< INCOME_com< KIND> KIND_moto< NAME_quer< acaba> aceit-2< aceit-2> aceito2> aceitou< acord-<< acordo<< acougue< adiantou< agua_,< ajuda2< ajuda_com< alugo< alugu-> aluguel> aluguel_da< amort-1< amort-< amortizei1< amortizei< ano2< ano<< ano>> apareceu< aposentadoria<
aposentadoria<< app2< app_mostra< ativa> atrasadas>> baixo-<< baixou<< benef-<< bolet-> boleto<< boleto> botar1< botou< carne< carto-<< cartoes<< cerve-< cheque< cigar-< cigarro< coisa-<< coisas<< com_uns< comis-< comissao< como2> compr-<< comprou< confe-> consegui_mandar< conseguisse< consignado<< contraproposta2< contraproposta< contraproposta_de< cunha-<< cunhado<< de<< dei1< deixe-< deixei<
dela< demai-< demais< depoi-1< depois1< desconta1< desde2> desem-< desemprego< deve<< deve> diari-< divida<< do2> do< dona2< dona< dos> e_ficou< eh2< em_media< emprestimo_NAME< emprestimos<< energ->> energia>> era<< espec-< especial< esta2< estag-2< estao2< estao< estou_ganhando< ex2< extra2< extra> facul-< facul-> faculdade< faculdade> falta-1> falta-> falta> famil-< farma-< farma-> farma->>
farmacia< farmacia> farmacia>> faz2< fds< fez< fgts2< fiado> fim< folha2> folha> forne-2> fornecedor2> frio< fundo-< fundos< gaste-<< gastei<< guri< hoje1< ifood_uns< imagi-< imaginar< impos-< imposto< inclu-< iptu> ipva< ja> ja_devolvi< jogar2> jogar> jogue-1< jogue-< joguei1< joguei< lazer< leite< liquido1> loter-1< mandar1< mandar< mandaram< mando-< mando-<< mandou< mandou<< marco< marmi->
marmita> mas_eh< maxim-< maximo< media< menin-<< menino<< merca-2< merca-<< mercado2< mes_passado< meses1< meses2< meus< mim1< minim-1< minim-<< minimo1< minimo<< moca2< moca2> moco< moto1< muito> mulhe-< mulher< multa< nao1< negativa< no2< novec-<< novecentos<< ofereceu<< oitoc-<< oitocentos<< ontem2> oq> outra< pagar>> pago<< pai> para_mim< parado< parce-2> parce->> parcelar< passa_de< patro->
patroa> pedre-< pedreiro< pegue-> peguei> pelo_menos< pg> pila<< por2> prefe-< prefe-> prefeitura< prefeitura> prestacao2< prestacao_de< prime->> primeira>> profe-< professora< prona-< quatrocentos<< que>> que_uns< quebr-2> quebrados2> quinh->> quinhentos>> quita-2> quitar2> quitar> quite< recebi< regis-< remed-< remed-> remedio< remedio> reven-2< reven-< rotat-< rotativo< rural< sabad-< sabad->
sabado< sabado> sai2< sai_por< saiu< salao<< saude< se1> segun-< segunda< separ-< seras-< serasa< seu2< seu< seu> simul-< simula< sofa> somei< spc< subiu_para< tenho2> tigri-> tigrinho> tira2< tira_uns< tiran-< tirando< tiro_de< tiro_uns< trabalho<< trampo< troca-> tudo2> tudo> tudo_da< uber_uns< um>> uns>> uso< vai< valor<< valor_de< vamos< venci-1> vencidas>> venda<< vendendo< vez2> virou1<
virou<`,
    '-5': `(1> ,1< ,_NAME< ,_dei< ,_devo< ,_e< ,_falta< ,_ganho< -2> 13o2< 13o2> 13o> :2> =amount::entry: =amount:fortnight:: ?<< DEED<< KIND_iptu< NAME<< NAME>> NAME_(< NAME_com< WORD2< aberto< acai< acoug-< agua>> anos>> antec-1< antec-< ao2> aqui< atras>> atrasada2< atrasadas< atrasado< cair< carta->> cartao>> casa1< causa> cento>> cerca2< cerca< cerca_de< certo> condo-<< condominio<< consignados<
consigo> credi-< crediario< credito> dar> depen-2> depende2> depende> depositei< desco-1< desco-2> desconta< descontos2< descontos< desde< despe-< deved-< devedor< dezem->> dezembro>> divida_eh< do_mes< domin-< domingo< e_da< energ-<< energia<< entao< errad-< errado< escola< espos-< esse<< estag-< estao> faixa2< faixa< falta2< falta< faltam> famil-<< familia<< fazen-< feito< fez<< fica< ficou1<
ficou< final<< financiamento> firma2< fixo> foram1< foram< forne-< fornecedor< gas> giro< hoje_esta< iptu1< ja_deu< la1> limit->> limite>> liqui-1> livre1> livre> lojas2< lojas< luz2> marco2> mas>> mas_sobra< me2> me_ofereceram< media1< menos_uns< mercadinho>> minha2> moca> na2< na<< nela1> nela> neta< nome< num> ofereceram1< oi< olhar< outro2> pagam< pagar<< pago1> pago_,< parte2< passa-1<
passa2< passa< passado1< passou_para< pensa-2< pensao2< pior< pouco< prime-< proce-> processo> propo-<< quebrados> quer> quitadas> receb-2< recebendo< receber< recebi<< resci-2> resci-< resci-> rescisao2> rescisao< rescisao> roupa-< roupas< saldo< sao2< segunda> super-> supermercado> tem> tirar< trans-1< tudo_uns< tv_por< ultima< usado< uso> valor2< veio> velha< vem1< vence<< vence>> vencimento>
venda< vi< vista2< vista_ou< viu< vr> x<<`,
    '-6': `#_nao< ,_tiro< =amount::minimum:bare =amount:day:: ?2< ?thirteenth INCOM-1> INCOME1> KIND_agiota< KIND_emprestimo< NAME_deu< agiot-1< agiota1< ah> ainda2> ajudo< apare-< atras->> atrasada> atrasado1< bolet-<< bolsa< botar< casa<< casa> cem<< chega_a< chequ-< com_mais< come> comec-> compl-< completei< consegui_pagar< contr-2< contrato<< da< decim-< decimo< depen-> devo_uns< dia_#< dinhe-< divido<
dou1< e_mais< emprestimo1< emprestou1< emprestou< entre<< eu1< eu_recebo< ficou_devendo< filha2< foi_para< ganhando1< ganhando< inver-< inverno< ipva2< k<< la<< limpo1> liq< loja2< mais2< mais> mais>> mando1< mando< manic-< manicure< me_emprestou< mes_ruim< mil_em< mil_por< negat-2< noite< novo< o1> oito<< pagan-< pagando< parce-> parei1> passo-2< passou2< pos< quart-> que2> quer1< queri-1<
quite-< quitei< reais> resti-< restituicao< ruim1< sacar> se< setec-<< setecentos<< tirar1< todo< total_de< ultim-< uma>> umas2> uns2> usou< vem<< vem_uns< venc1> venc> vence1> vence> venci->> zero<<`,
    '-7': `#_,< =parts:amount+paid+total ?< KIND>> KIND_consignado< NAME_ofereceu< acho> agora_eh< am>> aposentada<< bah< bolsa<< casa2> cem>> cinqu-<< cinquenta<< conse-1< consi-<< consignado1< credi-> da<< dando> dar2< dar_uns< de2< der< desco-< devo<< devo>> divid->> divida>> dos1> dou< em2< emprestimo<< espos-2< esposa2< esposa< estav-<< estava<< ex< faz<< fiado< ficou2< firma< fiz<< fraco> ipva<<
junta2< junta< junta_da< limit-<< limite<< mande-1< mandei1< me_cobra< mes1> meu2> mim> negoc-> ou2< pagam<< pagar2> pago2> pague-> paguei> parce-1< parei> pelo2< pix<< por>> primeira> quita-> retif-< saber> salarios<< segun-> sem< sobra1< sogra< tive< tramp-> venc<< venci-> vista2> vivo<`,
    '-8': `/<< 13o< :_sao< =parts:amount+behind NAME_por< a_ganhar< agora< agua<< ah< ao< bicho> bico_de< bolet-< boleto< bruto<< cai1< carro<< com<< comprovante< condo-< condominio< contr-<< dia2> dia> espos-<< esque-< esqueci< eu_pagar< famil-2< gasto2< gasto_uns< luz>> mesmo< moto> nao<< pague->> paguei>> para_NAME< parcela< prest-2< ruim< som< tiro2< trans-< trocado> tudo1> verda-< verdade< vista>`,
    '-9': `,_uns< -> =amount::current: =parts:amount+remaining+total NAME1> NAME_de< bar> bico2< bico> bota< com1> como> da_NAME< dia<< do> dois2< falar< faz< fgts2> fgts< fgts> ifood<< marco> na_NAME< num1> ofereceram< pegue-2< peguei2< peguei_mais< plr< quebr-> torno2< torno< torno_de< usei1< vergo-< vergonha< x2>`,
    '-10': `ajuda< apose-<< bem< bico< claro< esta1< esta>> fiz< iptu<< luz2< menos1< menos> mim2> o<< pensa-< pensao<`,
    '-11': `#_para< ,_eh< ?more-debts advog-< advogado< antes<< dias>> duas<< esta_em< fica1< financiamento< hoje_tiro< maxim->> maximo>> minim-< minimo< para1< pelo< total_eh< tudo>> util>>`,
    '-12': `(> +2< ?income-low-month desde> e_uns< feche-< fechei<`,
    '-13': `entre1< minim-> minimo> para<< parcela> parte< tenho<<`,
    '-14': `?confirm-amount cai< k>>`,
    '-15': `errei< valor< vendi<`,
    '-17': `=parts:amount+remaining`,
    '-21': `NAME_eh<`,
  },
  offer: {
    '29': `?offers`,
    '16': `vista2> vista>`,
    '15': `=parts:amount+total`,
    '14': `aceit-<`,
    '13': `ofere-< ofert-< oferta<`,
    '12': `ate> quer1< x>>`,
    '11': `faz< pedir-1< pedir-< pediram1< pediram< propo-< proposta< quer< quitar2>`,
    '10': `?after-roadmap aceitaram< acord-<< acordo<< desco-<< desconto<< faz2< fica1< ofereceram< quita-2> quitar>`,
    '9': `#_por< caiu_para< contraproposta2< contraproposta< de<< entrada< fica< ofere-<< por1< por< propo-<< quita-> seras-< serasa< vale> vista2< vista_ou<`,
    '8': `NAME_quer< aceit-1< amanh-> amanha> ate1> com1> contr-2< da>> de>> disse< entra-< fico< mae2< mil_por< nome> ofereceu<< ou1> primeira> queri-1< queri-< recebi< x<<`,
    '7': `#_mais< NAME_,< NAME_ofereceu< NAME_pediu< a< aceit-2< agora_esta< avist-1> avist-> avista1> avista> baixa-2< baixa-< baixaram2< baixaram< baixaram_para< carro> com>> desconto< divid->> divida>> faz_em< feche-2< fechei2< hoje> mae< mais1> mando-< mandou< me<< meus< o> parcelar< pediu1< pediu< prime-> quite< sua< vezes>>`,
    '6': `DEED< NAME< a1> a>> contr-< contraproposta_de< depoi-1< depois1< desco-< divida<< eles2< em<< email< entrada2< esta< eu_pagar< falan-< falando< fecha-2< feche-< fechei< fez< hoje2> mandaram< me_ofereceram< ofere-1< oferecendo< ofereceram1< ofereceu< pagar1< por<< proposta<< uma2> uma>> valid-2>`,
    '5': `=amount::current: NAME2< NAME<< NAME_virou< aceit-2> aceitaram1< aceito2> aceito> aceitou< agora1> agora_eh< app> ate2> caiu2< da< dias>> divid-<< e_pagar< eles< entra-2< entra-2> entra-> entrada2> entrada> esta1< falou< faz_por< for> geren-< gerente< ligar-< ligaram< partir< pix2> prime->> primeira>> propos<< sexta> sms< tirar< vista< vista>>`,
    '4': `#_e< #_ou< +1< ,_pago< />> =amount::entry:bare =parts:amount+interestFree+total DEED2< aceit-<< aceit-> achei2> achei> caro> dia2> divid-> divida> e1> e_ficou< em1< emprestimo_de< entra-<< entrada<< entrada_e< esta_cobrando< estao2< estao< falta1< ficou1< fiz< ia> janei-< janeiro< juros< mais>> manda-< mostrou< novo<< ou> pagan-1< pagan-< pagando1< pagando< pagar< pagar>> para1< parce->>
parcelar2< parcelar_em< parei>> parti-< passada<< pedin-1< pedin-< pedindo1< pedindo< pix> propo-2< proposta2< proposta_de< quere-1< querem1< quita> receb-< se1> sexta2> trans-< vale2>`,
    '3': `#_+< +< +> :< NAME_:< NAME_aceitou< NAME_propos< WORD>> a> aceitei< aceitou1< acord-2< acordo2< acordo_de< acoug-< agora2< amigo< baixou_para< banco<< caiu<< com> com_NAME< da<< depoi-1> depoi-> depois1> depois> der1< der< deu<< dezem->> dezembro>> diz> e_NAME< ela< ele1> eles>> em< em>> empre-2< emprestimo2< entrada_de< era<< escol-< esque-> estou1> eu_der< falei> hoje1> hora2> hora> mais> mas2>
mil2< noite< o2> os< ou1< ou>> pagar2> parcela>> passa-<< pensa-2> pensa-> proce-> processo> propos1< quere-< querem< resto2< resto< resto> resto_em< retir-> retiram> se< se> seman-<< semana<< seras-2< serasa2< so1> tirou< treze-<< trezentos<< tudo2> valid-1> valido>`,
    '-3': `#1< #> #_,< (< ,1> ,< =minimum-wages ?> ?essentials INCOM-< INCOME< KIND2> WORD2< acert-< acertei< agiot-<< agiota<< agora_sao< ainda< ainda_restam< ao<< apareceu< atras-< aumen-2< bolet-< boleto< borra-2< borra-< casa< casa> comprei< conse-< consegui< conta2> da1> de1> de2< dei2> dei> deram<< deu1< deus< deve< deven-<< devendo<< devo<< dos< duzen->> e_da< econo-< eh1< eh<< eh> ele2< ele_quer<
eles2> era1< era> eu<< eu> falta1> falta> fatur-< fatur-<< foi<< ganha-1< ganhar1< ganhar< ganhe-< ganhei< inclu-< juros2> la> liber-2> liberar2> luz< mais< me2< meu<< meu> minha> mostra< moto2< moto_por< na2< na_NAME< nao1< novo> o<< ontem>> os<< outro2< outro< outro_de< pago> parcelei< passo-2< passo-< passou2< passou< passou_para< pg1< pg< pix<< pix>> porqu-> porque> proposta1< que1> reais>>
recebi1< recebo< refin-< refinanciei< renda> resta-1< resta-< restam1< restam< se2> somei< tinha< todo> tres<< troca<< tudo< tv_por< vai< vence-2> vence-> venceu2> venceu> x2>`,
    '-4': `#1> #2> ,2< ,<< :2< :_de< =amount::: =amount::former:bare =ignored ?after-deficit ?flexibles ?income-low-month DEED> ^ agora_ganho< ai> aumen-< caiu_de< conta< conta> da1< depoi-< depois< devo< do2< do> do>> do_NAME< eh2< eh_de< ele< empre-<< esque-< esqueci< esta2> estou<< faco< falar< fatura< fica> ganha-< hoje< ja1> ja< juros2< mande-<< mandei<< me_pediram< meses<< moto< nao1> nao2> no>> novo<
o1> ofereci1< os> pago2< pago_NAME< para< passa2< passa< passe-< passei< pede< pegue-< peguei< por1> posso< quant-< quanto< que<< receb-1< renegociei< se>> subiu2< subiu_para< tinha> tv2< uns1< uns< vem< vende-< vender< vou2<`,
    '-5': `?incomes ?thirteenth NAME1> NAME_e< WORD1< ate>> com<< como< compr-< da2< da_NAME< deles<< desconto_de< devo1< dia<< divida_eh< do1> eh< esta> estou2< eu< eu>> fechar< fique-2< fique-< fiquei2< fiquei< fiz<< foi< ja> juros> liber-> liberar> mes< mes<< mes> meu< moca< nao_aceitaram< negoc-< no< ofereci< ontem> ou<< paga> pague-<< paguei<< para2< parce-< sem1> sem> subiu< taxa2> taxa> tenho< topou<
tv< um<<`,
    '-6': `?1> ?debts ?instalments-left KIND< NAME_de< NAME_sao< agora_,< ao>> carta-< cartao< divida2< eles_querem< esta_em< estou< fazer< ganho1< ganho< mais2> me_ofereceu< mes>> nao2< nao> ou2> pague-< paguei< parcela<`,
    '-7': `-< -<< =parts:amount ?confirm-amount ?rates carta-2< cartao2< certo< com1< divid-2< minha2< o< recus->`,
    '-8': `?more-debts nao< no<< sao1< sao<`,
    '-9': `#_NAME< ?debt-amount deu< mande-< mandei< o_NAME< quite-< quitei< vendi<`,
    '-10': `:<< agora<< o2< vou<`,
    '-11': `negociar< quero< uma<`,
    '-12': `dei<`,
    '-14': `=amount:month::bare`,
  },
  'one-off': {
    '29': `?thirteenth`,
    '22': `vendi<`,
    '16': `vou<`,
    '15': `fgts<`,
    '14': `resti-< restituicao<`,
    '12': `decim-< decimo< fgts2> fgts> plr<`,
    '11': `13o< ?after-deficit resci-< rescisao<`,
    '10': `#_hoje< bicho> hoje1< receb-< recebi<< vai<`,
    '9': `cair< caiu< dia<< ganhe-1< ganhei1< mim2> mim>`,
    '8': `13o2> 13o> dezem-< dezem-> dezembro< dezembro> ganhe-< ganhei< receb-<< receber< recebi< tv_por< vai2< vem<<`,
    '7': `bico2< bico> bico_de< dezem-<< dezembro<< fazer< o2< primeira< recebi1< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> rifa2> rifa> sacar> saque-1< saque-< saquei1< saquei< terce-< terceiro< tv2<`,
    '6': `13o_,< ?after-roadmap WORD2< bico< cai<< caiu2< carro< deve< em< em> entro-1< entro-< entrou1< entrou< fgts1< fgts2< fgts_,< janei-< janeiro< me_deu< metad-2< metade2< meu< moto< nela1> nela> o_fgts< por1< prime-< saiu< terce-2< terceiro2< tv< vem2< vem> viu<`,
    '5': `,_da< ,_entrou< /<< 13o2< ? acho< agora_,< batid-< batido< dar2< dar_uns< de1> deu1< deu< doeu< esse> fever-< fevereiro< hora> impos-< imposto< mes> moto2< moto_por< o<< ofici-< oficina< som< tinha> veio< vender<`,
    '4': `,1< ,_uns< WORD2> agora> aquel-< aquela< cair1< crian-< de> dezem->> dezembro>> dia2> dia> do1> do<< ele< em1> entra< entrar< feria-2> feria-> ferias2> ferias> fever-2> fever-> fevereiro2> fevereiro> fui< fundo2> fundo> garan-> garantia> inss2< inss_,< ir2< ir< ir_saiu< ja< liber-1< liber-< marco2< marco> marco_,< mes1> metad-< metade< na2> ne2< ne< ne_,< pagou> renda2< resto> sai< saiu1< seguro<
sim2< sim_,< vai_cair< velha< vem< vende-< vendo<`,
    '3': `,_falta< :1< WORD> agora2> agora<< anive-1< aniversario1< biz< celul-2< celular2< celular_por< dar< desde< e_mais< ela> entra-2< faco> guri< heran-< heranca< impos-> imposto> mais>> marco< meu<< minha< mulhe-< mulher< o1> parcela> pegar< por< que2> saque< segun-2> segun-< segunda2> segunda< segur-< tenho1< ter< vendo> vou2< vou_sacar<`,
    '-3': `,>> ,_eh< ,_sao< :2< =amount::current: =amount::current:bare =amount:day::bare =amount:month:: =amount:week::bare =ignored =parts:amount =parts:amount+total ?debts ?essentials ?rates DEED> INCOM-<< INCOME<< KIND2> NAME1> NAME_,< WORD>> ^ a> aceitaram< agora_eh< alugu-< aluguel< ate1> ate> atras-< aumen-2< aumento< banco< benef-< beneficio< bolet-< boleto< botou< casa2> com1< com1> com> compr-<
consu-< consulta< cortada< da< dei< devia> devo1< devo< do2< e< e<< eh<< eh> email< empre-< empre-> esque-< esqueci< esta2< eu<< falou< fecha-> fechar> feche-< fechei< ficou> fiz< gasto1< gasto< ja2< ja>> mais< mas1> mas> mes2< mes2> meses<< metad-2> metad-> metade2> metade> moca< muito< muito> nao<< no< ontem< os< pagar> pago1< pago2> pai< para2< por1> por> posso< prime-> primeiro> qual> que_eh<
quebr-< quebrou< quere-< querem< quita-< receb-> recebi> salar-> salario> seman-< semana< sobra2< sobra_uns< tem< todo< todo> valor< vei< vou_pagar<`,
    '-4': `#2> ?offers ?overdue DEED1> DEED<< NAME1< NAME2< NAME2> NAME< NAME<< NAME> aceit-< apose-> aposentadoria> casa> contr-< corta-< divida< esse< eu2< eu> faco1< faco< filho< foi<< foi> ganhar1< imagi-< imaginar< mae2< mae< na< nao> nem< nome< paga<< pagar1< pago> pague-< paguei< para2> parti-< partir< recebeu1< recebeu< so2< sobra< tudo> uma2> uma< vamos< venda<`,
    '-5': `?more-debts DEED< a2< agora< aumen-< cel2< cel< comec-< das> em1< estou< ganha-1< ganhar< ganho1< janei-2> janeiro2> ne> propo-< proposta< que2< quer1< quer< tenta-<`,
    '-6': `=minimum-wages ?confirm-amount ?consent ?flexibles ?instalments-left DEED2> com< das1> esta< eu< ganha-< ganho< hoje2< janei-> janeiro> luz< pagar< pago< sei<`,
    '-7': `=amount:month::bare ?incomes jogo2> jogo> nao< para1<`,
    '-8': `?income-low-month`,
    '-9': `para<`,
    '-11': `?> ?debt-amount`,
    '-12': `se<`,
  },
  payment: {
    '17': `pague-< paguei<`,
    '16': `?after-roadmap`,
    '15': `dei1< dei<`,
    '14': `pago> pix<`,
    '13': `quite-< quitei<`,
    '12': `paga> pago2>`,
    '11': `acabe-< acabei< fiz<< mande-< mandei< ontem>`,
    '10': `comprovante< foram1< foram< pagam-< pagamento< pague-<< paguei<< pix<<`,
    '9': `NAME1> amort-1< amort-< amortizei1< amortizei< com_mais< compl-< completei< depos-< depositei< dos1> mande-1< mandei1< ontem1> trans-1< trans-<`,
    '8': `? DEED1< NAME> NAME_por< adian-< com2< consegui< consegui_pagar< devol-1< devol-< devolvi1< devolvi< dos> foi<< guard->> guardei>> hoje> ja2< ja> minim-1> minimo1> os<< ou2< paga<< pago_,< pg1< pg< pg> pix2< total2< total_de<`,
    '7': `,_deu< NAME_e< botei1< conse-< conta> dei<< devia< divida2> do< efetu-< efetuei< emprestou<< esse< esse>> ja1> ja_devolvi< jogue-1< jogue-< joguei1< joguei< minim-> minimo> o_NAME< pagar<< pague->> paguei>> parcela< quita-< recebeu1< recebeu< total< transferi1< transferi< tres<<`,
    '6': `,_dei< acord-< acordo< as> botei< caixa1< caixa< casa<< compr-< confe-> da< deixe-< deixei< depositei1< descontado< devia> dia<< divid-2> do> ficou> firma< ja>> la> me<< na>> no_caixa< ou< paga2< paga< paga_,< pago1> para<< para>> parcelas<<`,
    '5': `#_,< =amount::entry: KIND_moto< NAME>> acert-< acertei< ai2> ainda> assim< atrasada2< atrasada< banco_comeu< bolet-<< boleto<< bolo< certi-1> certi-> certinho1> certinho> comeu1< consegui_mandar< da1> da_NAME< debit-< depos-<< divida> dividi< duzen-<< duzentos<< e1< e2> empre-<< esse2> eu>> filha2< fiz< foi< foram2> foram> genro2< genro< genro_mandou< hoje< inclu-< ja< loter-1< mandar1< mandar<
mando-1< mando-<< mandou1< mandou<< meia< moca> moto1< pague-1< paguei1< parce-< parce-<< parte2< pix_de< segun-< segunda< vei< vendendo<`,
    '4': `(< KIND_carro< acabe-<< acabei<< agiot-> agiota> ai> bah< barco< carro1< comeu< conse-1< de2< depos-1< disse> divid-> duas>> esta2> fatur-< fatura< fila> filha< foi> folha< graca-< gracas< isso< janei-> janeiro> mande-<< mandei<< marido_pagou< minha2> o2< pago2< pagou1< pagou< para1> para> parte< refer-> referente> seman-> semana> veio< vem>`,
    '3': `=amount::minimum:bare DEED< KIND2< KIND_cartao< KIND_consorcio< NAME2< NAME< NAME_recebeu< WORD1> agora> ai>> almoc-< almoco< bolet->> botar1< carta-1< cartao1< chequ-> cheque> cinqu->> cinquenta>> confe->> confere>> conse-2< consegui2< conso-1< consorcio1< contracheque2< contracheque< credi-> crediario> da2< da> da>> de_pagar< dinhe-> dinheiro> duas<< era<< espec-> especial> fatur-> fatura>
feira> hora< mas2< mesmo> minha> na1> no2< numer-> numero> o< ontem2< ontem< parcela> pix_NAME< plano<< que2> salar-> salario> segunda> so> tambe-2< tambem2< tenta-< toda< um> vende-<`,
    '-3': `#>> $ (<< ,2< ,<< ,_da< ,_sao< 13o2< 13o_,< =parts:amount+interestFree+total =parts:amount+remaining ?after-deficit ?flexibles DEED>> EXPEN-> EXPENSE> NAME_pediu< NAME_quer< WORD2< WORD<< a_NAME< aceit-1< aceitaram< acord-2< acordo2< acordo_de< agora1> agora_eh< agua> ai< ainda< alugu-> aluguel> ao>> ate1> atras-1< aumen-2< baixo-< baixou< cada>> caiu2< com1< comprei2< comprei< consi-< conto<<
corta-< de1< deve< deven-< devendo< dez<< divid-< divid->> divida>> e_da< ela> ele< eles< eles> em1> emprestei1< era1< esta2< esta<< falou1< falou< falta1> falta2> faz2< faz< fazer< fgts2> fgts> fica< foram<< ganha-1< ganha-< ganhe-1< ganhe-< ganhei1< ganhei< guard-1< guard-2> guard-< guard-> guardar1< guardar< guardei2> guardei> juros2> liber-> liberar> ligou< limit-< limite< loja2< mais< mando1<
mando< mano<< me2< mensa-< mensagem< meses<< mim2> mim> minha< na<< nao1< nao2> nao<< no1> no> no>> novo< oferecer1< pagam-> pagamento> pagar> pago< pague-2< paguei2< pedir-1< pedir-< pediram1< pediram< pediu1< pediu< pegue-1< peguei1< por1< por<< prest-< prestacao< prime-> qual> quatr->> que2< quer1< quer< quer<< quere-< quita-2< receb-<< resti-< restituicao< resto> riu> saiu< so<< somei< tenho1<
tinha> tudo< tudo> uma< uma>> vai< valor< vence>`,
    '-4': `#> ,1> ,_NAME< =amount::current: =ignored ?< ?essentials ?incomes ?offers WORD>> a1> a2< agora< apareceu< atrasei< aumen-< carta-< cartao< cobra-< de1> de2> de<< desco-2< desconto2< desconto< desconto_de< desse< dez>> duzen->> duzentos>> e1> eh<< eles2> em1< empre-1< emprestei< eu1> eu< eu<< falta< fgts< mes<< metad-2< metade2< mil2< mil>> moca< moto2< nao1> negoc-< negociar< nome< nome> nova<
ofereci1< pegue-2< peguei2< peguei_mais< plano< por1> posso_pagar< propo-2< proposta2< proposta_de< quise-< quiser< quita-2> quita-> quitar2> quitar> reais<< recebi1< resta1< resta< se>> seras-< serasa< sexta< sexta> sim< so_resta< uma> uns1< uns< vence< vez< vez> vista2> vista> voce<`,
    '-5': `#2> ,_pago< 13o< ?1> ?confirm-amount ?income-low-month ?thirteenth DEED2< NAME_:< ^ aceit-< amanh-> amanha> apare-< as1< autom-< automatico< cance-< cancelei< de> em< em> empre-< era< esse1> esta< eu2< fatur-2< fatura2< feche-< fechei< foi1< me< mes2< mil<< novo> ofereci< pegue-< pegue-<< peguei< peguei<< por< posso2< que1> sao<< so1> subiu2< subiu< subiu_para< tem< tenho< tirou< todo> uma<< vem<
vou_pagar< x>>`,
    '-6': `#_dos< ?debts ?rates WORD< as< carne> deu> devo1< devo< dia> do<< e2< eh< em<< estou2< ganho1< ganho< juros> mes2> na2> pago1< posso< propo-< quero< sao1< uma2> vendi< vou2<`,
    '-7': `=amount::current:bare NAME_eh< agora2< casa< da1< devo<< divida< esque-< esqueci< estou< falar< juros< mes> ofere-1< ofere-< pago_NAME< proposta< recebi< sao< um< vou<`,
    '-8': `=amount::entry:bare =amount:month::bare ?more-debts dos1< dos< eh1< se< usei<`,
    '-9': `=amount::former:bare =parts:amount+total ?> nao>`,
    '-12': `?debt-amount nao<`,
    '-14': `=parts:amount+paid+total para1<`,
    '-16': `?instalments-left`,
  },
  'what-if': {
    '18': `se<`,
    '16': `?>`,
    '10': `eu<`,
    '8': `adian-> imagi-< imaginar< quant-> quanto> vamos< venda<`,
    '7': `?2< ?< adianta> botar< como> metad-< metade< pagar< pai< pos< simul-< simula< tipo< voce<`,
    '6': `ai< conse-1< conse-< esta> eu2< eu_pagar< jogar2> jogar> larga-< mais2> marco2> marco> sobra-2< sobra-< tudo>`,
    '5': `adian-1> como2> conseguir< conseguisse< empre-2< ganhar< mais> me< menos1< quant-< quanto< se2< so1< venda<<`,
    '4': `13o2< 13o< ?after-deficit DEED< a1> algum-> alguma> alugu-2< aluguel2< botar1< botar2< botar_mais< carro2< carro_por< cigar-< cigarro< dava< dez<< econo-< economizo< ganha-2< ganha-< ganhar2< menos< muda> muito> sao2< so< velha< vez<<`,
    '3': `?1> DEED> acaba> adiantava> coisa> como1> conseguir1< em<< em> empre-< entra-1< entrar1< eu_botar< facul-2< faculdade2< faculdade_,< finan-> financiamento> gelad-< geladeira< largasse< maio> mais1< menos2> pagar1< para2> por1< puder2< puder< quase1< quase< que1> que< quita-> quitar> resti-2> resti-> restituicao2> restituicao> se<< vez2>`,
    '-3': `#2< ,2< =amount:::bare =amount::current:bare =parts:amount+total ?income-low-month ?incomes ?instalments-left ?more-debts DEED<< WORD1> WORD>> a< agora< agora> arrum-< ate< com2< com< deve< devo1< devo< dia2> eh1< eh< em< emprego2< emprego< esta< estou< eu1> eu> eu_pago< fecha-< fechar< ganho1< ganho< la< loja< mas< melho-2> melho-> minha< na1> na> negoc-< no1< no< oferecer1< oferecer< os< posso<
quere-< querem< resto> sao1< toda> um< vai< vem< vendi< vou2<`,
    '-4': `$ da< dia> e2< falou< nao< negociar< o> ofere-1< ofere-< pago1< pago< para1< para1> vou<`,
    '-5': `?debt-amount ?offers ate1> para2<`,
    '-6': `^ ate>`,
    '-7': `disse<`,
  },
};
