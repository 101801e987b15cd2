import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '29': `?income-low-month`,
    '20': `?confirm-amount`,
    '14': `?debt-amount`,
    '13': `?incomes junto< quase< tudo<`,
    '12': `total2> total> tudo>`,
    '10': `#1< ^ entre1< pouco< quase1< tudo1>`,
    '9': `=amount::: ?essentials acho< entre< fraco> nem< profe-< professora< tudo2< valor<`,
    '8': `#_,< +1> +> ate< dos<< fraco< gente< juros< liq1> liq> menos> que1< sei< soman-< somando< tudo_da<`,
    '7': `,_uns< 1 =amount::current: chega2< chega< chega_a< dois<< era<< esta1< gasta2< gasta< hoje_esta< junto-< mais2< mais_de< menos1< moca2< mostr-< nada< poco> tudo_uns<`,
    '6': `,2> =amount::current:bare DEED1> a1< acho2> acho> ajuda2< ajuda_com< aplic-< aplicativo< app2< app_mostra< cai< calca-> cinco> corta-< entre<< espos-2< esposa2< esposa< esta2< esta_em< eu1> falou1< firma2< firma< fiz1< foi2< foi_para< marido_da< maxim->> maximo>> menos< moca1> moca> nao< ou2> outro< paga1< paga< que_uns< quinh->> quinhentos>> talve-1> talve-> talvez1> talvez> veio1< zero>`,
    '5': `,_falta< ,_sao< WORD1> acho2< acho_que< app< conta2> deved-< devedor< eh_de< empregos< espos-< faco1< falou< gasol-2< gasolina2< gasolina_sobra< limpo1> limpo> mais< mao2> mao> moca< mostr-1< mostra1< mostra< no2< os2> ou> pai< para_uns< pior< quand->> quando>> quebr-> sem< ultima< uns2>`,
    '4': `WORD1< bolet-2< boleto2< cai1< conta> depen-> do2> dois2< empre-1< enrol-< era> esta>> estav-<< estava<< extra-> extrato> fiz< foi< gasol-< gasolina< hoje1> hoje> marid-2< marid-< marido2< marido< maxim-1< maxim-< maximo1< maximo< no_maximo< nunca< os> ou_menos< pague-<< paguei<< parei< pelo2< pelo_menos< saldo< segun-1> segundo1> segundo> separ-< sesse->> sessenta>> sete>> so2< tirar1< torno2<
torno< torno_de< total1< trocado> tudo2> ultim-< uns1< uns< veio<`,
    '3': `$ ,2< =amount:::bare ajuda< apare-< apareceu< chove< com1> com> conta-> da1< dar2< dar_uns< de2< demai-< demais< deve< e>> falta1< fatur-2< fatura2< faz2< fraco2< gasto2< gasto_uns< ja<< mais2> maxim-2> maxim-> maximo2> maximo> menos_uns< mes> mesmo2< mesmo_,< mostr-2< muito2> nao1> no< no>> novo< obra> oiten->> oitenta>> olhar< os<< ou2< ou< para2< passa2< passa< passa_de< ruim< se1> se> servico<
so1> sobra1< tirar< troca-> volta2< volta< volta_de<`,
    '0': `#_mas< #_paguei< +<< ,_cai< ,_de< ,_desconta< ,_descontam< ,_eram< ,_ficou< ,_liquido< ,_media< ,_parcela< ,_prestacao< ,_recebo< ,_restam< ,_sendo< ,_sobraram< /_NAME< :_faltam< :_saldo< :_total< =amount:week:: ?>> EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bebe< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com<
EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_feira< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_gato< EXPENSE_hbo< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_manicure< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_outros< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_pressao<
EXPENSE_racao< EXPENSE_rancho< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_uber< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< INCOME_manda< INCOME_trampo< KIND_alimenticia< KIND_creche< KIND_dentista<
KIND_energia< KIND_especial< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< abert-> acaba1> acaba2> acade-<< acade-> academia<< academia> aceit->> aceita1< aceita< aceita<< aceitei>> acho<< acord-> acordo> acoug-1< acougue1< adiantado< adiantou<< agiot->> agiota>> agora>> ainda2< ainda<< ainda>> ainda_,< ainda_tem< alem<< alime-1< alime-<
alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_,< aluguel_:< aluguel_era< am<< ambas2> ambas> amigo-< amigos< anive-< aniversario< ao2< ao_NAME< apart-< apartamento< aplic-2< aplicativo2< aplicativo_mostra< apose-1< aposentada2< aposentada< aposentado2< aposentadoria1< aposentadoria2< apost-2< aposto2< aposto_uns< apren-1< apren-2< aprendiz1< aprendiz2< aprendiz_,< ar< ar>
arrumar> assin-1< assin->> assinada< ate<< atendente< atendo< ativa< atrasada>> atrasadas2< atrasado<< atraso< aula< autis-2< autis-< autista2< autista< avisa->> avisar>> bah2< bah<< bah_devo< banco> bar< barco> barzi-1< barzi-< barzinho1< barzinho< bebe1< bebe< bebe<< bicho1< bolet-1> boleto1> boleto_de< bota2< bota_mais< boto1< boto> bpc> bus1< bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-<
cabel-<< cabelo1< cabelo2> cabelo< cabelo<< cacho-1< cacho-> cachorro1< cachorro> cada1< cada_uma< cai1> cai2< cai_para< caixa> calcu-< calcu-<< calcu-> calcula< calcula<< camin-< caminhao< cance-> carne2< carne>> carne_em< carro>> carro_eh< carta-<< carta2< carta_,< cartao<< cartao_de< cartao_e< carto-2< cartoes2< cartoes_NAME< casa>> causa<< cdc< cel1< cel<< cel> cel>> celul-2> celul-> celular2>
celular> certi->> certinho>> cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> cesta> chaca-<< chacara<< chego-< chegou< chequ-2> chequ->> cheque2> cheque>> chuva< cigar-1< cigar-2< cigar-> cigar->> cigarro1< cigarro2< cigarro> cigarro>> cigarro_,< cinco2> cinem-> cinema> clt2< clt_,< cobra-> coisa-< coisa>> coisas< coleg-> comeco< comecou<< comid-1< comida1< comida_uns< como<< como>> compa-<
compadre< compr->> comprei<< compro< condo-2> condo-> condominio2> condominio> condominio_,< condu-1< condu-< condu-<< condu-> conducao1< conducao< conducao<< conducao> conseguir2< conseguir_botar< consignado_,< conso-2< conso-< conso-<< consorcio2< consorcio< consorcio<< consorcio_eh< const-< conve->> convenio>> corre< corta-1< cozin-< cozin-> cozinho< crech-1< crech-2> crech-<< crech-> creche1<
creche2> creche<< creche> credi-2< credi-2> credi-<< crediario2< crian-1< crian-2< criancas1< criancas2< criancas< curso< da_parcela< das_NAME< de_aniversario< decima> dei>> deixa< deles< deliv-1< deliv-<< delivery1< delivery<< demai-> demais> denti-1< denti-2< denti-< dentista1< dentista2< dentista< dentista_,< depoi-2> depois2> depos-2> depositei<< descontando< descontos> desde2< desde<< desde>>
desem-1< desem-> desempregado> desemprego1< desse-<< desse-> desses<< desses> deus>> devo2< devo_eh< devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-2> dezoito2> dia1< diabe-2< diabe-< diabetes2< diabetes< diari-> diari->> diaria2< diaria> diaria>> diaria_de< diarista< diese-< diese-> diesel< diesel> diret-1> diret-> direto1> direto> dividas< dizer< dizim-1< dizim-<< dizimo1<
dizimo<< doenc-1< doenc-< doenca1< doenca< domin-> domingo> dou> doze2> doze>> duas2> dura<< e_desconta< e_recebo< ele>> eletr-< eletrica< em_dia< emprego_novo< empresa< emprestimo_e< empur-< encos-< encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< entrada1< era>> eram1< eram< escol-1< escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<<
escola> escola>> escolar< escolar<< escolar> espec-1< espec-2< espec->> especial1< especial2< especial>> especial_,< estad-< estado< estadual< estag-1< estag-<< estagio1< estao_cobrando< estav-2< estav-2> estava2< estava2> estou-2< estou-<< estou>> estourado2< estourado< estourado_em< estourados<< estourei< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu_devo< eu_gasto< extra<
facil1> facil< faco2< faco2> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< fala< falar-> falaram> falec-2> faleceu2> faleceu> faltam>> faltando1> faltando2> faltando> famil-1< famil-> familia1< familia2< familia< familia> familia_,< farma-<< farmacia<< faxina1< faz1> fazen-<< fecho-2< fecho-<< fechou2< fechou<< fechou_em< feira1< feira<< feira>> fez2< fez_em< fiado>> fica_nuns< ficha->
fichada> filha> filho-> filho>> filhos> finan-1< finan-2< finan-<< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> fixo2< fogao2< fogao_de< foi>> fora2> fora<< foram>> frald-1< frald-2> frald-> frald->> fralda1< fralda2> fralda> fralda>> frio2< frio_:< funci-> funcionario> funer-1< funerario1< funerario< futeb-< futebol< ganho>>
garan-2< garantia2< garantia_de< gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasos-> gasosa1< gasosa< gasosa> gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gato1< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geladeira_em< gente> geria-< geriatrica< giro<< globo-< globoplay< gol2< gol< gol_em< golpe> graca-> gracas> guri> h<< ha2> hbo1< hbo2> hbo< hbo>
hoje>> hoje_devo< holer-2< holer-< holerite2< holerite< honra-< honrar< ifood2< ifood2> ifood>> igrej-> igrej->> igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inter-2> inter->> internet2> internet>> inval-< invalidez< isso<< ja_foi< jogo2< julho< juros>> k2< k_NAME< kitne-<< kitnet<< lanch-1< lanche1< lanche> lavou-> lavoura> leite1< leite<< leite> lembr-> lembro> limite_eh< limpo<
loas< lojin-< lojinha< lote< loteria1< loteria< lugar-<< lugares<< luz_:< mae>> mae_com< manda-<< manda> mando-2< mandou2< manic-1< manicure1< mano2< mano_devo< maqui-< marido_ganha< marido_ganhava< marido_recebe< mas1< mas<< me_adiantou< media2< media_de< menin-2< menin-> menin->> menina1< menina> menino1< menino> meninos< meno> meno>> mensa-2< mensagem2< mensalidade< merc<< mercado>> mercado_,<
mercado_uns< merce-> mercearia> mes_,< mes_fiz< mesmo1< mesmo_NAME< meu2< meus> milic-< milicia< mim2< mim>> minha-< minha>> minha_mae< minhas< minim-2> minimo2> mn< morte2< morte< morte_:< mostr-<< mostra<< mostra> moto<< moto_eh< motor-> motorista> multa> munic-< municipio< nas< ne>> negocio< nenem1< nenem< nenem<< nenhum> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl->>
netflix1< netflix2> netflix<< netflix>> neto< no_minimo< noite> nos< noteb-2< noteb-< notebook2< notebook< notebook_NAME< nova2< novo1< numa< nunca>> obra2> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> olha> olhar> onibu-1< onibu-2> onibu-<< onibu-> onibu->> onibus1< onibus2> onibus<< onibus> onibus>> onix2< onix< ontem_(< onze>> opa< oq>> outra2> outro-1< outros1< oxe< padar-> padaria> pagas2<
pagas2> pagas_,< pagav-1< pagav-< pagava1< pagava< pais< parar> parce-1> parcela1> parcela_eh< parcelado1> parcelado< parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelei> parcelou2< parcelou< parcelou_em< parti-> particular< particular> passa->> passagem1< passagem<< passagem> passagem>> patro-< patroa< pede> pedem1< pedir-<< pediram<< pedreiro_,< pego> pela1> pela2< pela>
pela_NAME< pelo1> pelo> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> peque-1< peque-<< pesso-2< pesso->> pessoal2< pet<< pg1> pizza< pode2> porqu->> porque>> porta> porte-< porteiro< posto> pouca-2> pouca-> pouca->> poucas2> poucas> poucas>> pouco->> poucos>> poupa-< poupanca< prese-< presente< press-1< press-2> press-< pressao1< pressao< pressao> prest-1< prestacao1< prestacao>
priva-< privado< proce-< processo< pronampe< propos< prove-< quant-<< quanto<< quart-2< quartinho2< quase> quatrocentos>> que_desconta< que_faltam< que_pagava< que_umas< queim-< queimou< quer>> quere-> querem> queri-2< queria2< quero> quint-< quinta> quinz-2< quinz->> quinze>> quinzena2< quinzena>> quinzena_,< quita->> quitadas2> quitar< quitar>> racao1< racao<< ranch-1< ranch-< ranch-<< ranch->
rancho1< rancho< rancho<< rancho> rango1< rango2> rango< rango<< rango> rango>> rapaz> reaju-> reajuste> receber1< recei-< receita< rede< refor-< refor-> regis-2< regis-2> registrado2< registrado2> registrado> registrado_,< remed-1< remed-2< remed-2> remed-<< remedio1< remedio2> remedio<< remedio>> remedios1< remedios> rende2< rende< rende> rende_uns< respo-> resta->> restando<< restantes>>
resto2> role1< role< role> role>> roupa1< roupa<< roupa> sacar1< sacar< sai> salao< salario_eh< saldo1< saude<< se_pagar< secre-2> secre-> secretaria2> secretaria> segui-< seguinte< segura> seisc-<< seisc->> seiscentos<< seiscentos>> sem2> sem>> semana_de< semana_uns< sempr-2> sempre2> sendo1> senho-< ser> sera> servi->> servico>> servidor< servidora< servidora> sesse-<< sessenta<< setec->>
setecentos>> setem-> setem->> setembro> setembro>> seten-<< setenta<< setim-> setima> shopp-< shopping< sindi-> sindico> sms<< so>> sobra-1< sobraram1< sobraram< socor-> socor->> socorro>> sofa<< spoti-1< spoti-2> spoti-< spoti-<< spoti-> spoti->> spotify1< spotify2> spotify< spotify<< spotify> spotify>> strea-1< strea-< strea-<< streaming1< streaming< streaming<< super-<< supermercado<< tambe-2>
tambem2> taxa>> telev-< televisao< tem1> tem<< tem>> tempo< tenta-> tentando> ter2< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tigri-< tigrinho< tinha2< tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>> traba-2> traba-<< trabalho2> trabalho> tramp-1< trampo1< trans-2> trans-> transporte2> transporte> tras> trata-< tratamento< tres2> treze-2> tu> tudo<< uai<
uber1< uber2< uber> uber_tiro< ultim->> uma1< unha1< unha< unha> usei> usei>> uso2< vai1> vai_entrar< valen-> valendo> valid->> valida> van1< van<< van> varia_de< veio<< velho< velho> vem>> venc>> vencidas> vencido> vencimento1> ver< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< virou> vo< vou2> vou_receber< vr2>`,
    '-3': `
2> #> #>> ,< :1< ?> ?overdue DEED2< DEED2> EXPEN-2> EXPEN-<< EXPENSE2> EXPENSE<< INCOM-2> INCOM-< INCOME2> INCOME< KIND2> KIND<< KIND> KIND_aluguel< NAME<< NAME>> NAME_eh< a2> aceit-< aceitaram< agora2< alugu-1< alugu-> aluguel1< aluguel> atras-<< atrasada<< boa> com2< com_uns< da1> da< decim-< decimo< depen-2> depende2> depende> desco-2< desco-< deven-< devendo< devo1< dinhe-< divid-< do1>
dois>> dos> em_media< esse< estag-2< estag-< estou2< estou_com< eu1< eu< fatur-<< fgts< fora< ganha-1< ganhar< gas< hora2> ifood< inss< liqui-< liquido< livre1> livre> loja< luz2< mais1> mas2> me2< merca-< mercado< mes1< mesmo< metad-< metade< mil<< mil_,< mim2> mim> minim-< minimo< mulhe-< mulher< nada> nem> nenhu-< o2> ou1< pague-< paguei< parce-> parcela< por<< que> receb-1< receb-<< recebo<<
salar-< salar-<< salario< se< sei> seman-< semana< sexta< so< sobra> sou< tenho1< tenho2< tenho> tiro<< tiro_uns< total2< tv< um2< um2> um<< um> uma< vem> vendi< vista>`,
    '-4': `
< 
> #1> #< ,<< :< =amount:month:: DEED<< INCOM-1> INCOM-2< INCOME1> INCOME2< KIND2< KIND< NAME2< a2< a<< a> agora< alugu-< aluguel< bom< bruto< cada<< carro< casa< da<< dei1< devo< dia2> do< dos1< e2< eh> em2< eu2< famil-2< famil-< ganha-< ganha1< ganha< ganho<< hora> ja_dei< mais1< mas1> mas2< me< media1< mes1> meu< meu<< mil2< mil2> minim-> minimo> nao2< nu< o<< o> pagar< para1< para< por>>
sobra2< sobra_uns< todo< varia2< varia< vem2<`,
    '-5': `=amount::below: DEED> EXPEN-< EXPENSE< das1< das< de<< dei< depen-< depende< dia> dos< e< eh1< eh_uns< em1> em> eu2> liqui-1> liqui-> liquido1> liquido> mas> media< mes<< minha< pago< para1> para> por1< por1> sim< tiro2<`,
    '-6': `,>> =parts:amount ?consent ?more-debts ?offers INCOM-<< INCOME<< NAME1< NAME1> NAME2> NAME< NAME> da> de1> e<< eh<< menos_de< por< por> recebo< vem<`,
    '-7': `=amount:week::bare =ignored INCOM-> INCOM->> INCOME> INCOME>> bruto1> bruto> dia>> entra1< entra< luz< mes_de< o2< receb-< tiro1<`,
    '-8': `=amount:day::bare =amount:fortnight:: =amount:fortnight::bare =amount:month::bare =parts:amount+remaining =parts:amount+total ?after-deficit ?debts ?worry DEED< bolo< que_eh< tenho< uns<<`,
    '-9': `? bom> dia<< ganho1< tem<`,
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
    '16': `=amount::current: desde>`,
    '14': `=amount::current:bare NAME_eh<`,
    '13': `iptu<< negociar< tenho<< total_eh<`,
    '12': `conta<< devo< dona< e_uns< k>> meses>> multa< nome<`,
    '11': `claro< fiado< limit-<< limite<< quero< usei1< x2>`,
    '10': `#_nao< =amount::: NAME< atrasado< bar> cento>> ipva<< nao1< negoc-< outra< pegue-2< peguei2< peguei_mais< sem> tambe-> tambem> uma< vi<`,
    '9': `-> NAME1> NAME>> advog-< advogado< cobra-< conta< da_NAME< devo<< entao< errei< ex< faz<< junta2< junta< junta_da< me_cobra< na<< nao< parcela> venci-> vergo-< vergonha<`,
    '8': `+2< =amount:::bare ?confirm-amount KIND_agiota< NAME1< NAME_(< agiot-1< agiota1< ao< ao>> atras-< atual1< atual< bah< carta-< cartao< cobra> consigo> devo_uns< dia_#< dinhe-< dinheiro< divida_eh< domin-< domingo< eh> emprestou1< emprestou< esta2> esta>> feche-< fechei< ficou2< giro< ipva2< juros> k<< loja< luz2< me_emprestou< minim-> minimo> negat-2< negoc-> para_NAME< parei> prefe-> prefeitura>
que<< reais> saber> sem< spc< tive< trocado> usou< venc1> venc<< venc> vence-< venceu< venceu>`,
    '7': `,_devo< ,_sao< -2> ?which-change NAME_de< WORD1< aberto< ah< am>> antec-1< antec-< apare-< apareceu< aqui< arrum-< atras-<< atras->> atrasadas<< botou< carto-<< cartoes<< certo> cheque< com<< comprou< dia2< divid-< divida< do> espec-< especial< esper-< esta_em< falar< falta< farma-< farmacia< fiado> final<< financiamento< hoje< iptu> ipva< ja_deu< la1> limit->> limite>> meses<< nova< novo< novo>
oito<< para1> para<< parei1> pila<< prona-< quand-< quando< resta< reven-2< reven-< rotat-< rotativo< rural< saldo2< saldo< sogra< som< total1< tudo>> um2> um> valor2< vence-> vence<<`,
    '6': `#_NAME< (< (> -< /2< /> ?worry DEED2< INCOM-2< INCOME2< KIND2< KIND_fatura< NAME2> NAME<< NAME> NAME_-< NAME_:< NAME_com< NAME_deu< NAME_era< acougue< ah> ao1> ao> ativa> atras-1> atras>> carta-2< carta< cartao2< casa> chequ-< cobra1< cobra< coisa-<< coisas<< com< conto<< contrato< cortada< crediario< credito> desco-2> desde2> deve<< dia> dois2< dois2> dona2< eh2< eles2> em2> emprestimo<< entre1<
esse1> estao> eu1> fatura1< fez<< ficou_devendo< fiz< forne-2> forne-< fornecedor2> fornecedor< ipva> lojas2< lojas< luz_,< mensa-<< mensalidades<< mercadinho< mes2> minha> moca< moto> motor> na< negativa< o_NAME< oi< olha< pagar2> parado< parce-> passa-1< passado1< passado< passo-2< passou2< pegue-> peguei> quatr-<< quatrocentos<< quer<< quer> roupa-< roupas< sao2< sao<< seu2< seu< seu> sexta<
super-> supermercado> todo< treze->> trezentos>> tudo1> usado< uso> vai> vence1> venci-1> vencidas>> vencimento> x<<`,
    '5': `-<< /< ? DEED1< EXPENSE_padaria< KIND>> KIND_emprestimo< KIND_iptu< NAME_saldo< WORD2> acade-< academia< acho> acoug-< acoug-> acougue> agiot-<< agiota<< agora< ajuda> aluguel_da< ano2< ano< ao2> as2> atrasada> atrasadas< atrasado1< atrasado>> caju1< caju< carta-2> carta->> cartao2> cartao>> cartao_NAME< cem>> com> consu-> credi-< credi-> cunha-<< cunhado<< dar> de_som< depoi-<< depois<< der<
dia1> dona> doze<< e_caju< e_devo< ela2< emprestimo1< esta1< estava_em< falto-< faltou< farma-> farmacia> faz> ficou< financiamento> frio< gaste-<< gastei<< iptu1< julho> limit-> limite> mercadinho>> mes_passado< mim1< movei-2< moveis2< na>> negat-< no2< no2> o>> ontem2> outro2< padar-1< padaria1< para2< para_mim< parad-< passou_para< pelo_menos< que_devo< que_pegou< quebr-> quinh-<< quinh->>
quinhentos<< quinhentos>> rapaz< sabad-> sabado> sem1> sim< simpl-< simples< som1< subiu< tambe-1< tambem1< todo2> total< tramp-> ultim-< uma<< vale<< vence> virou1< virou< vista< ze<< zerad-< zerado<`,
    '4': `(1< (2< (>> ,<< ,_NAME< ,_e< ,_uns< -1< -2< -_NAME< /1> :2> =minimum-wages EXPENSE_seguro< KIND< KIND<< KIND_consignado< WORD<< WORD>> aberto> agiot-< agiota< agost-> agosto> ainda1> ainda2> ainda_restam< amiga> ano<< anton-< antonio< as>> atras-> atrasada1> atrasada<< atrasadas_,< atrasado1> atrasei< atraso2> atraso> bairr-1< bairr-< bairro1< bairro< boa> bolet-> boleto> cader-< caju2> caju>
carro> causa2< causa< causa_de< cem<< cobra-1< cobrando1< cobrando< com1> com2> como> consi-1< consignado1< conta->> conta>> contas>> corta-2< da> da>> dando> de1> desde< deste< deve> deved-< devedor< devo1< do2< do<< do>> do_bairro< dois<< dois>> e_da< e_mais< ela> eles> empre-<< emprestimo_NAME< emprestou> energ->> energia>> esta< estou-< ex2< facul-< faculdade< faixa2< faixa< farma->>
farmacia>> fatur->> fatura>> fazer> ficou_em< financeira<< foi2> garan-< garan-<< garantia< garantia<< hospi-< hospital< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< iptu< ipva_de< junta-2< juntando1> juntando> juntas2< luz>> luz_e< mano<< marco> menin-< menin-<< menino<< menos1< mercadinho> merce-< mercearia< na> nacio-2< nacio-< nacional2< nacional< nada< nao>> oitoc-<<
oitocentos<< ontem< ontem>> oq> padar-< padaria< pagar2< pago<< pague->> paguei>> parcelas>> pedre-2< pedre-< pedreiro2< pedreiro< pera< plano1< por>> prefe-< prefeitura< qual> que>> que_esta< que_uns< quem< reais>> resta1< sao> segur-1< seguro1< seis2< seis<< seis_falta< so< so_resta< somei< subiu2< subiu_para< sujo< tambe-1> tambe-<< tambem1> tambem<< tem> tiao< tinha> tirar< traba-1< tramp-<<
trampo<< troca-> ultim-> ultima< ultimo> valor< vence< vence>> venci-2> venci-<< vencidas<< vencimento2> ze< ze>`,
    '3': `
>> #<< #_contas< ,1< ,_gastei< ,_total< EXPEN-> EXPENSE> KIND> KIND_cartao< KIND_ipva< NAME2< NAME_veio< WORD> abert-< abril>> acred-2> acred-> acredita2> acredita> adian-1< adiantou1< adiantou< agiota_,< ah>> ambas>> anos<< antig-< antiga< atrasada2< atrasadas>> atrasei> bem< benef->> beneficio>> borra-2< borra-< botar->> botaram>> capit-< capital< carta-1< cartao1< casam-< casamento< cinco<<
coleg-< colegio< com1< comig-> comigo> consignado> conta-1< contas1< corta-> da1< da2< da_venda< dao1< dao< de2< de> deles> desconta2> descontam2> descontam> deved-1< deved-2< devedor1< devedor2< devedor_de< deven-< devendo< dia2> dia<< disse> divid-2< divida2< dividas<< do_tiao< duzen->> e2> e<< e> eh2> eh_de< ela2> ele2> empre-1< empre-> emprestimos<< energ-<< energia<< enfer-< enrolado< era2>
esqui-< esquina< essas< esta<< estou<< facul-> faculdade> falta1< falta2< fatur-< fatura< fecho-< fechou< fiado2< fiado2> ficou2> filha2< filha<< fim< finan-< foi_para< forne-> fornecedor> ganho2> gaste-1< gastei1< ha> hoje1> ipva1< ir> ja> juros<< la> loja2< loja_NAME< maio> mais2< mais< mais> mas2< me_cobrando< menina< menos_uns< merca-<< merca->> meses1< meses2< mesmo_,< mil>> mim< minha<
mostra< moto>> movei-< moveis< mulhe-> mulher> na1> nao1> nao> negat-1< negativa1< netfl-> netflix> nome2< nome>> norde-1< norde-< nordeste1< nordeste< novec-<< novecentos<< num< o2> o> ofici-1< oficina1< os1< osso>> outra> outro< pagan-< pagando< pagar< pagar> pagou< pai< para>> parce->> parcela< parcelas2> parte< passa_de< passo-< passou< penho-< penhor< pneu< por2> possu-< possuo< primeiro<
proce-> processo> propr-< propria< que1> quebr-2> quebrados2> quebrados> recebi> resta-1< resta-< restam1< restam< saldo_devedor< seras-<< serasa<< setec-<< setecentos<< simpl-<< simples<< so1< soma1< soma< sou<< tambe->> tambem>> tambem_uns< tem< tenho< tiao1< tudo2> tudo> tv> uai>> um2< um>> uma2> umas1< umas< umas> valor<< valor_de< venci->> vencida1> vencida> venda1< venda< ze1<`,
    '-3': `#1< #_,< #_de< (1> ,_ganho< 1 :2< :_restam< =amount::entry:bare ?confirm-change ?income-source DEED>> EXPEN-1> EXPEN-<< EXPENSE1> EXPENSE<< EXPENSE_mercado< INCOM-2> INCOME2> KIND1> KIND_agua< KIND_carro< KIND_gas< KIND_internet< KIND_tiram< NAME_cobra< a< acaba->> acabar>> aceit-1< acho< agua1< ai1> ainda_devo< ajuda-2> ajuda-> ajudar2> ajudar> as<< as> ate< atend-> atras-1< atrasado_,< aumentei<
baixa-2< baixa-< baixaram2< baixaram< baixaram_para< baixo-< baixou< benef-< beneficio< bico2< bico< bico_de< cada< caiu_de< caiu_para< caixa< carro1< carro2< carte-> carteira> casa< celul-2< celul-<< celular2< celular<< celular_de< comeu< comig-1> comigo1> conse-2< consegui2< consegui_pagar< consulta> conta-< coope-2< cooperativa2< crian-< da< das1< decim-< decimo< dei2> deixe-< deixei< depos-<<
der1< desconta1< descontam1< descontam< deven-2< deven-> devendo2< devendo> devendo_uns< devia> devol-1< devol-< dezen->> dezenove>> direi-> direito> disse< divid-> divida> dividi< diz1< diz< dos1< duas>> e>> e_paguei< econo-< efetu-< efetuei< ele< ele> eles2< empresta1< empresta< empresto1< empresto< entra-2> entra-< entra< entrada2> entrada< entre< entro-1< entro-< entrou1< entrou< epoca2<
errad-< errado< escol-< estav-< estava< estou2> estou_com< eu_der< eu_pagar< falta-> falta1> faz2< feira> fever-> fevereiro> fim> fixo< foi1> folha2< foram2> fraco< furou< ganhando1< ganhando< ganhe-1< ganhe-< ganhei1< ganhei< gas1< guard-1> guardado1> guardado> habit-< hoje2< hoje2> insta-< instagram< inter-1< inter-<< internet1< internet<< ja2< ja_devolvi< ja_paguei< juros1> juros_de< lembr-2>
lembro2> liber-1< liberar< ligou< mae2< mande-1< mande-< mande-<< mandei1< mandei< mandei<< manha> marco2< marco_,< marid-> marido> mas> me_empresta< me_empresto< meio<< menos2< mensa-< mensagem< mensais>> merca-1< mercado1< mercado< mercado<< mes> metad-2< metade2< minha2< minim-2< minimo2< moca> moco< moro< nem2> num> numer-< numero< ofere-1< ofereceram< oiten-<< oiten->> oitenta<< oitenta>>
onibu-2< onibu-< onibus2< onibus< ontem1> ou2< outro-> outros> pagas<< pago2< pago_NAME< parcela2< parcelas< parte> pedir-1< pedir-< pediram1< pediram< peque-< pequena< pg1< pg< pix_de< plano> por< posso< poupa-2> poupanca2> que_pago< quebr-< quebrou< queri-< queria< quinz-<< quite-< quitei< renda< resta-> restando> sao< saude< segun-> segur-< segur-> seguro< seguro> seman-> semana> so<< sobra2<
sobra_uns< taxa> telef-< telefone< tiram1< tiram< tv2< um<< uma_de< usei_+< vai2< valid-2> validade> vence-2> venci-< vender< vinte<< vivo< vou_pagar<`,
    '-4': `#2< #_hoje< #_por< +1< =parts:amount+paid+total INCOM-< INCOM-> INCOME< INCOME> NAME_por< NAME_uns< aceit-< acho>> ai2> ainda> amort-1< amort-< amortizei1< amortizei< ao<< assim<< atras< atrasadas1> atrasadas> autom-< automatico< baixo-<< baixou<< banco_diz< boleto<< cada> caiu<< carne< carne> clt<< comeco<< compr-< conse-> consegui< consertar> consignados< consignados<< crian-<< criancas<<
cunha-< cunhado< dar1< dar< das< das<< das> de>> de_pagar< dela> depos-1< depositei< deve1< dividi<< diz> dos< e_NAME< ele_quer< entra-> entrada> epoca< esta> esta_dando< esta_vindo< eu1< eu> eu_pago< eu_peguei< falei< falta->> falta>> fatur-<< fgts2> fgts> fica1< ficou> firma< fiz> foram> gaste-< gastei< gasto1< gasto< gelad-< geladeira< guard-> hoje1< ifood<< inss< irma< liber-< liber-> liberar>
limpa< luz< maior< mais>> maqui-> mercado> minim-1< minimo1< ofereceram<< ofereceu< ontem2< outro>> para2> para_pagar< passa-< perco< pg> pix2< pix2> pix<< porqu-> porque> poupa-> poupanca> quand-> quando> que_era< receb-1< recebi<< resti-< restituicao< sai< salario<< seman-<< semana<< sete>> sexta> sindi-< so2> sobra< tinha1< trabalho< transferi1< transferi< um_de< vai< vale1< vale< valia<
valid-> vendi< verda-> verdade> vez< vindo1< vindo<`,
    '-5': `#1> #_para< +< ,_pago< ?consent NAME_em< acert-< acertei< acord-<< acordo<< ali< ano1> anuai-2< anuai-< anuais2< anuais< anuais_de< app< aqui> ate1> atrasada< atrasado2> aumen-< avisa-> avisar> banco<< bolet-<< bom> cada>> carro< celul-< celular< comec-2< comec-< como< consi-< consi-<< conta> cortaram< credi-1< da2> de2> desco-1< desconta< descontado< desse< desse> dezoi->> dezoito>> divid-2>
divida2> diz<< empre->> emprestei1< emprestimo>> emprestimos< epoca> era<< esse<< esse>> estav-> estava> estou2< eu2< falei<< falta-<< faltam<< fica< fica> filho> folha< fui< ganha-1< ganha-< guard->> guardei>> inter-< internet< isso> luz<< mais2> mes2< minim-1> minimo1> nao2> novec->> novecentos>> ou< paga< paga<< pago2> pague-<< paguei<< parce-2< passa-2> passado2> pegue-1< peguei1< pix> propo-<
proposta< quant-< quant-> quanto< quanto> que_eh< recebo< salar-<< sao1< sei> seman-< semana< sobra-2< tenho1< tirou< tudo< usei2< vem1< vem<< vem> ver> vez> voce> vou2< vou<`,
    '-6': `,_falta< =parts:amount+remaining+total ?> abri< abri> acabe-< acabei< agora1> ai< ai> antes< antes> aplic-> aplicativo> compr-2< confi-2> confi-> consignado_NAME< conta2> das1> dei1< dele< depos-< devo2> duzen-<< duzentos<< eles< em> essa> esse< eu<< faturas<< fecha-> fechar> ganho<< gente<< hoje> iptu2< limit-1< limite1< luz> mais1< mas2> menos_de< meu<< no<< no>> nove<< nunca> ofere-<< ofert-<
oferta< pagas>> parcela<< passe-< passei< pelo2< pessoal< por> prest-< prest-<< prestacao< prestacoes<< quita-< receb-<< resta-<< resto> sobra-< soman-2< soman-< somando2< somando< talve-1> talve-> talvez1> talvez> tenho> uns<< veio< vezes>>`,
    '-7': `#_#< #_as< />> =amount::limit: =parts:amount+interestFree+total ?offers a2> agua2< caiu2< comprei< conta-> contr-< das2< debito< dele> devolvi1< devolvi< do_NAME< dos<< era< fiz<< foi<< irmao2< ja>> la< marid-<< marido<< me<< moro<< nao_eh< ou1< pagam-< pagamento< pago< pago> pagou> pague-< paguei< parcelei< passada<< pesso-< por1> pouco<< quase1< receb-< salar-< salario< santo> so> sua< tinha<
tv1< tv<< usei< virou1> vou>`,
    '-8': `,_eh< :1> =amount:week::bare DEED2> agua> alugu-> aluguel> ate> botei1< cai< caiu< casa2< com2< conse-< da_uns< debit-< dei< desconto<< entao<< foi1< foi< ganho1< ganho< juros< mei< mil_NAME< mil_de< nunca< ofere-< ou1> ou> parce-< passa-<< por1< quase< se> sumiu< tenho2< tudo2< vista2>`,
    '-9': `?rates desconto< devia< engan-< enganei< junto< metad-< metade< mil2< minim-< minimo< nem< nu< pague-1< paguei1< parcelas<< passada< seis>> verda-< verdade<`,
    '-10': `#_mais< =amount::minimum:bare acord-< acordo< as1< cinco>> dei<< desco-<< ele2< em1> irmao< maior<< me_deu< nao2< pelo_NAME< tipo< tres<< tv<`,
    '-11': `?after-deficit ?flexibles WORD1> oito>> ops>> paga>`,
    '-12': `:> ?debt-amount NAME_#< NAME_da< nao<< pix<`,
    '-13': `=amount::former:bare ?after-roadmap ?thirteenth desco-< eh>> os<< parce-<<`,
    '-14': `
> ?income-low-month ?instalments-left total<<`,
    '-15': `pago1<`,
    '-16': `=amount:month:: ?essentials ?incomes ?overdue`,
    '-17': `galo<<`,
    '-18': `=parts:amount+behind devo>`,
    '-21': `=parts:amount`,
    '-22': `=amount:month::bare =ignored`,
    '-24': `=parts:amount+total`,
    '-25': `=parts:amount+remaining`,
  },
  correction: {
    '19': `nao<<`,
    '17': `,_eh< verda-< verdade<`,
    '13': `para1<`,
    '12': `eh1<`,
    '11': `corri-< errei<`,
    '10': `DEED<< eh< engan-< enganei< mil2<`,
    '9': `DEED>> bota< errad-> errado> falei2> falei> ganho1< muda< o<< retif-<`,
    '8': `:< ?after-roadmap abri< agora1> casa2< ganho< lazer< luz< meu<< que>> valor< vem<`,
    '7': `#_para< DEED2> agora< ai< app< aumentei< corrigindo< eh<< esque-< esqueci< fatur-2< fatura2< ganha-1< nao2> para< salar-< salario< vem_uns<`,
    '6': `#_eh< :_sao< ?which-change DEED> a_ganhar< atras< aumen-< aumento< casa< certo2< certo< certo_eh< conse-> consertar> e_da< errad-< errado< estav-<< estava<< estou_ganhando< ganha-< passada< renda> somei< traba-< trabalho< vem2< verda-2< verdade2< verdade_eh< vez2> zero<<`,
    '5': `?more-debts NAME_eh< alugu-< aluguel< antes< aumen-2< confu-> confundi> corrige< da<< disse<< e1< entao<< estou2< extra-< farma-2< farmacia2< ganhando1< ganhando< mas_eh< me2> me< mil_eh< na< olhar< passa2< passa< passe-< passei< salar-> salario> sao1< troca< vem1< verda-2> verda-> verdade2> verdade>`,
    '4': `#> ,2< ,_ganho< :2< ?<< ?overdue KIND_agua< agora_ganho< agua1< aluguel_eh< as< com<< e2< era1< esta_em< estao< fatur-< fatura< ganhar1< ganhar< mae<< me> merca-2< mercado2< minha<< nao> passa-< salario<< sao< seman-< semana< subiu<< valor2< vez>`,
    '3': `=amount::former:bare ?< ?after-deficit DEED2< INCOM-2> INCOME2> agora2< agora> agua< ali< alugu-<< aluguel<< assin-> assinada> celul-< celular< cento<< comid-<< comida<< corri-> daqui< econo-< economizei< era< esta2< estou< farma-< farmacia< foi1< gas<< ja< la< liqui-2< liqui-< liquido2< liquido< mas2< mas< mil<< que<< salar-<< trint-<< trinta<< um<< voce2> voce>`,
    '-3': `#_,< #_e< (< ,_uns< =amount:month:: =amount:week::bare =ignored =parts:amount =parts:amount+remaining ?1> ?essentials KIND> KIND_aluguel< NAME1< NAME1> NAME> WORD<< a_NAME< aceit-< aceitaram< agiot-> agiota> alugu-1< aluguel1< ano<< atras-< aumentar2< aumentar< aumentar_para< baixo-2< baixou2< baixou_para< cai< caiu<< causa< cobra> com1< contr-< coope-2< coope-< cooperativa2< cooperativa<
cortaram< da1> da2< da> decim-< decimo< dei1< desco-< deus< devo< dia> divid-<< divida< divida<< do<< ele< em< eu2> falta< fgts< fiz< furou< ganhe-< ganhei< gas< hoje2< ja2< ja> janei-2> janei-< janei-> janeiro2> janeiro< janeiro> la> loja< mais2> mas1> mas> mensa-<< mensalidades<< mes<< mes> minim-< minimo< moca> novo< os1< os<< ou< pagar1< pago1< pago> pague-< pague-<< paguei< paguei<< para2<
parce-<< parce-> parcela> parcelas<< parti-< partir< passado<< pedir-1< pedir-< pediram1< pediram< por1> quatr-<< quatro<< que> receb-1< receb-< renda< resci-2< resci-< rescisao2< rescisao< resta-> salar-2< salario2< sao<< so> tem< tenho2< tv< uma2> vendi< voce<`,
    '-4': `#2> ,2> =parts:amount+total ?income-low-month ?offers DEED< KIND2> WORD>> a2> agora_eh< baixa-2< baixa-< baixaram2< baixaram< baixaram_para< baixo-< baixo-<< baixou< baixou<< benef-< beneficio< caiu< conta> da< de1< deu1< deu< dia<< divid-< do1> dois<< eh> esta1< estou> eu< eu> eu>> juros< juros> luz<< luz_,< mais> meses<< meu< o2< o2> o> ofert-< oferta< pagar< pago< propo-< proposta< se< total2<
total< total_eh< tudo< uma< veio< vou2<`,
    '-5': `?> ?thirteenth NAME< WORD2< carro< corta-< dando> e2> empre-< emprego< era<< hoje< nao_eh< os< para1> parte< passo-2< passo-< passou2< passou< passou_para< por1< so< tenho< vai< vou<`,
    '-6': `,1< ,_sao< :1< =amount:month::bare ?instalments-left DEED1< WORD1> domin-< domingo< esper-< mes< nao2< outra< outro< por<`,
    '-7': `a<< nem<`,
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
    '6': `KIND2> KIND< NAME1> agua2< agua>> casa1< causa< devo> escola< feira< gasto2< gasto_uns< ifood<< iptu< jogo< luz2< moca< porqu-1> porque1> remed-> remedio< remedio> resto> sai2< sai_por< tigri-> tigrinho> tramp-< trampo< uma< vez<`,
    '5': `=amount:day:: ?income-source EXPEN-2< EXPENSE2< KIND<< KIND_filho< KIND_iptu< acade-< academia< agua< alime-> alimenticia> amiga< casa2> cigar-< cigarro< cinem-< cinema< clt<< com< comid-< comida< compr-<< condo-< condominio< demai-< demais< deu1< deu< dizim-< dizimo< do_mes< esta< feito< filho1< frald-< fralda< fumo< gaste-1< gastei1< internet< iptu1< leite< mas>> mes<< mora< o2> para<< passa2<
passa< passa_de< pensa-> pensao> saude2< sou<< uber< umas<< uso< vai_uns< veio> vezes<< vou>`,
    '4': `#_NAME< (> ,_pago< DEED< EXPEN->> EXPENSE>> INCOM-1> INCOME1> KIND1> KIND>> KIND_celular< KIND_internet< KIND_saude< WORD2< agua2> agua_,< agua_:< ap< apose-<< aposentada<< apost-< baixo-<< baixou<< beste-> besteira> bicho< boto< cacho-< cachorro< casa> celul-1< celular1< cerveja< cervejinha< condo-2< condo-<< condominio2< condominio<< condominio_:< consu-< consulta< costu->> da< de2> dela2< dela<
deven-> devendo> dezem-2> dezembro2> dois2< duzentos>> em> energ-2< energ-<< energia2< energia<< entre1< estou2> estou> gas2< gas_:< gaste-< gastei< hoje> igrej-< igreja< inter-1< inter-< inter-<< inter-> internet1< internet<< internet> janei-2> janeiro2> k>> lanch-< luz_veio< mas1> mei2< menino< merca-2< merca-2> merca-> mercado2< mercado2> mercado> mercado_eh< mes1> mes2> minha_parte< moca2>
neta< noven-<< noventa<< parte1< parte_eh< passa-2> passa-> passado2> passagem< plani-> planilha> plano> plano>> porqu-> porque> racao< saude1< saude> saude>> super-2< super-< supermercado2< supermercado< telef-< telefone< tramp-> tv< vai2< varia2< varia<`,
    '3': `(1> ,1> -1> -< -> :>> EXPEN-1> EXPENSE1> EXPENSE_academia< EXPENSE_igreja< EXPENSE_merc< KIND_condominio< KIND_escola< KIND_luz< KIND_telefone< NAME1< acade-1< acade->> academia1< academia>> acai< alugu-2< alugu-< aluguel2< aluguel< aluguel_eh< ano<< aposto< aqui<< as2< as< cara1< cara< carte-2< carte-< carteira2< carteira< cem2< cem<< cerca2< cerca< cerca_de< churr-< churrasco< cinqu-<<
cinquenta<< com1< comid-2< comida2< como< condo-1< condominio1< contr-2< crech-< creche< deliv-< delivery< dezem-> dezembro> divida2> e<< e>> ela2> entre< era> escol-< escola1< estav-> estava> eu< favor< fim< foi> frald-<< fralda<< funer-< funeraria< gas>> gasto1< gato< igrej-1< igreja1< inclu-> inter-2< internet2< internet_,< ir> irmao< ja1> janei-> janeiro> junto> lanche< liq< luz1< luz2>
luz_vem< mao< menin-1< merc1< merc< merc> mercado< mercado<< moca> netfl-< netflix< nove>> noven->> noventa>> nunca> oiten->> oitenta>> oito>> os<< para1> parcelado2< parte2< passado> passagem2< plano2> quart-> quatr-<< quatro<< que> que_eh< remed->> remedios< remedios>> restaurantes< rural<< salao> segur-2< seman-1< semana1< so<< so_dou< strea-> streaming> subiu<< supermercado_:< telef-1<
telefone1< teve> tia< torno2< torno< torno_de< total<< tv1< uns<< van< vem< vezes<`,
    '-3': `#1< 1 =amount::current:bare ?> ?consent ?worry DEED1> EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> KIND_carro< NAME<< NAME_,< NAME_:< WORD>> a2< acord-< acordo< agora2< ai< antes< app< atras->> atrasada<< atrasado>> aumen-< bicho> boa< camar-< carro1< carro2< carta-< cartao< casa2< com<< comid->> comida>> compr-< conse-< consi-< consignado< corta-< dar1< das1>
das> dei< depos-> deposita> desco-< desconto< deven-< devendo< dia2> dia<< dias2< dias<< divida< divido2> do2< dona< duas<< duas>> e_NAME< eh<< ele> em1< emprestimo< emprestou<< entao< entro-1< entro-< entrou1< entrou< errad-< errado< esse2> estav-< estava< estou< estou<< faco1< faco< fatur-< fatur-<< fatura< fiado< fica< fixo< foi2< foi2> foi< ganhe-1< ganhe-< ganhei1< ganhei< gente<< hoje2< ja2<
juros2> loja< mae<< mais< mais_de< manha2> manha> mater-< menina< mercadinho< minha2< minha<< moto< muda< multa< na<< na>> nada> no1> no< ofert-< oferta< os1< os< outro< padar-1< padar-< padaria1< padaria< paga< pago> pago_,< pagou< para1< para< parce-<< passado2< passado< quase< que>> recebo< salao1< salar-<< salario<< sao2< sao> sim< sobra< subiu_de< total2> total> trint-<< trinta<< troca<< uma>
uma>> vendi< verda-2> verda-< verda-> verdade2> verdade< verdade> viage-< viagem< x>>`,
    '-4': `#2> #_,< +< ,_gasto< ,_total< =parts:amount+behind ?overdue DEED> NAME2< WORD<< a< alugu-2> aluguel2> amigo> atras-< atras-<< boto<< cento>> cobra> com>> comid-2> comida2> conta-<< contas<< costu-< da_NAME< da_uns< das1< devo1< devo< devo<< dia> do<< dois<< dura> e1< ela2< em<< empre-< empre-<< era1< era< errei< esta> eu2> eu> faco<< farma-< farmacia< fique-< fiquei< gasta-1< gasta2< gasta<
junta-< juntas< juros> mas< mas_gasto< me< me<< me> mei1< mes>> na> nao< o2< paga1< pagar< pague-< pague-<< paguei< paguei<< parei< por> receb-< resto>> se< sei< ser1< subiu2< subiu< trabalho< tudo2> tudo_da< uber<< vez> viage-> viagem> vinte>> x<<`,
    '-5': `#_uns< ,2> ,_eh< :1> =ignored ? ?which-change DEED1< EXPENSE_botijao< EXPENSE_ifood< a1> agiot-<< agiota<< agora> ainda> alugu->> aluguel>> bolsa> botij-1< botijao1< da> das< deixo-< deixou< divid-> do_NAME< e2< esta<< foi_de< fora< ganho1< hoje< ifood1< inss< ja< luz_,< meu< nada< nao2> pago2< pai< por2> porqu-< porque< que_uns< respe-<< respectivamente<< seguro< ser< tambe-> tambem> tenho2<
tenho< total1< traba-< vou<`,
    '-6': `
1> 
> ?offers ?rates DEED2< INCOM-2> INCOME2> acho< cada<< carta-> cartao> cento2> corrigindo< da1> da2< de1< divid-1> divid-2< dividido1> dividido< dividido> em>> ganho< junto< mas2< moto>> na1> na< nao<< nao>> parte2> parte> por1< pouco< so1< tambe-1> tambem1> tudo1> tudo2< um>`,
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
    '7': `#_,< +2< +< ,_tiro< INCOM-1> INCOM->> INCOME1> INCOME>> alugo< bem< beneficio< bolo< bom> com_uns< contr-< contr-<< depen-2> depende2> depende> eh_uns< estag-2< eu2> eu_recebo< faco< faco<< famil-< fixo> fundo-< fundos< mas2> receb-2< receb-< regis-< tiran-< tirando< tiro_de< vr>`,
    '6': `
< #< #_de< =amount:week::bare EXPENSE_ifood< INCOM-<< INCOME<< a2< a_dar< ah< alugu->> aluguel>> aposentadoria<< benef-2< benef-<< bico< bico> cada>> cai1< casa2> come> comec-<< comecar< comeco<< comis-< comissao< descontos2< descontos< desem-< desemprego< devo2> devo>> dia<< dinhe-< e1> e_ganho< eh>> em2< em_media< errad-< errado< eu_ganho< extra2< extra> fica< filho> fui< ifood1< ifood< ifood<<
inver-< inverno< la<< liq< livre1> livre> manic-< manicure< mas< mas_sobra< maxim->> maximo>> mes_ruim< moto>> novo< pagam< pensa-2< pensao2< por2< por> quartinho< quinz-<< recebendo< rodo< ruim1< sabad-< sabado< salar-<< seman->> semana>> tiro<< tudo>> vale1<`,
    '5': `INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_com< KIND>> WORD1> ^ a_ganhar< alugu-2> aluguel2> apose-<< aula> aumentou< bolsa> bpc< casa> causa2> causa> cinqu-<< cinquenta<< clt< com2< comec-> comecei< conta< costu-< dele< desconta> desconto> despe-< dia< divid->> divida>> e2< e_NAME< e_cai< entre-> entrega< eu> falec-> famil-<< familia<< fatur-<< faxin-> faxina> fora< ganha-1< ganhando1< ganhando<
ifood_uns< liqui-1< liqui-< liquido1< liquido< loja> manda1< manda< mas_cai< mei<< mes1< moto> na<< na_NAME< padar-2< padaria2< padaria_sao< pago2> pai> peque-< pequena< perco< plant-< produ-< producao< que_da< quinz-< quinzena< recebo> registraram< renda< sabad-> sabado> segun-< segunda< seman-2< semana2< sexta1< sexta< sobra1< telem-< telemarketing< tem2> tenho2> tira2< tira_uns< toda_sexta<
vem1<`,
    '4': `,2> ,<< =amount::minimum:bare =amount:year:: INCOME_clt< INCOME_salario< KIND1> NAME_da< agora< apose-< aprov-< assin-> assinada> auton-> autonomo> bico2< bico_de< cai2> camar-< carte-> carteira> cerca2< cerca< cerca_de< clt1< clt> coisa2< coisa< coisa_de< conse-<< consegui<< cortaram< costura> cuida-< cuidadora< da< dar1< dar< depoi-< depois< depos-> deposita1< deposita< deus< dia>> diari-<
do_mes< dos> em>> espos-< esse<< eu< fique-< fiquei< fora> fundo-2< fundos2< fundos_por< ganha-< ganha<< ganhar1< garco-< garcom< graca-< gracas< leite< mater-< merc>> mes1> meu< minim-2< minim-<< minimo2< minimo<< mulhe-< mulher< nada> nao2> noite< o<< ofert-< oferta< padar-< padaria< pago> passado2< passado< passado_foi< passe-< passei< patro-> patroa> paulo< prefe-< prefeitura< quand-> quando>
quart-< que2< quint-2> quint-> quinto2> quinto> registrado< saiu< salao<< salar-1< salario1< segun-> segunda> seman-<< semana<< servi-> servico> setec-<< setecentos<< so1> sobra2< sobra_uns< sou> tem> tenho_mais< tira< tirar1< toda2< uber<< uber_uns< ultim-< ultimo< um< uns<< util>`,
    '3': `,< ,_ganho< ,_mais< =parts:amount ?< ?after-deficit DEED1> EXPEN-> EXPENSE> EXPENSE_casa< WORD2< WORD>> acai< apose-2< aposentado< apren-< aprendiz< arrumei< as<< atrasa> auxilio< bota> confo-> conforme> consi->> consignado>> cosme-<< cosmetico<< costu-2> costu-> crian-> criancas> da> das<< dava> de< depen-> depos-1< depos-< deposita> desco-> desem-2< desemprego2< dia2> diari-2< diaria< do1>
duzen-<< duzentos<< e2> e<< e_eu< e_mais< espos-1< esposo1< esposo< estag-> estagio< estagio<< estagio> eu2< faixa2< faixa< falec-< faleceu< fatura<< faz< fazenda< fds< fia< filho< fim< fiz<< gasolina_fica< hoje2< ifood> janei-> janeiro> jovem< liquido_de< liquidos1> liquidos> loja< luz2> mae1< mais1< mais_uns< mando-<< mandou<< marmi-> marmita> mater-> material> me< meu_esposo< mim2> moco< na2<
na>> num< o>> para<< parte< passa-2< passa-< passo-2< passou2< passou_para< pensa->> pensao>> por_mes< por_quinzena< prefe-2< prefeitura2< prest-> presta> primeiro< quand-1> quando1> quare-<< quarenta<< quebrados> quent-< quentinha< queri-> queria> quinz-1< quinzena1< reais>> recebo1< recebo2< recebo<< regis-> roupa2< roupa_uns< salar-< salario< salario_de< saldo<< segun-2> segunda2> seguro>
servi-< so1< so< sobra> sou< tambe-> tambem> telem-> telemarketing> tenho2< toda< todo> torno2< torno< torno_de< traba-> trabalho< trabalho<< um>> uns2> varia> vendo> vinte<<`,
    '-3': `
1> 
2> #<< #_+< #_e< #_uns< +1< ,_gasto< ,_sao< ,_tenho< :2< :<< =amount::former:bare ?debts ?income-source ?overdue EXPEN->> EXPENSE>> KIND2> NAME1> NAME2< NAME< NAME_de< WORD<< a_NAME< acho< anos<< ate1> atend-2< atrasado< aumento< cabel-> cabelo> cai> com1> com< consi-< consi-> consu-< consulta< contr-2< cortada< cuido< de<< decim-< decimo< dei1< dela> descontado> deve< devo1< devo< dia1>
diari-<< diaria<< disse> divid-< divida< do2> do< dona< dos>> e_pago< eh< empre-1< entre-< era1< esta1< esta2< esta2> esta<< estou<< eu1> faco1< falar< fatur-2< faturo< faz2< firma2< foi<< foi> forne-> fornecedor> fraco< ganha-2< ganha-<< ganhar2< ganhava<< hoje1> inss2< inss> iptu< junto< luz< mae2< mandi-< mandioca< marmi-< marmita< menos_de< merca-< mercado< mes_de< metad-> metade> meu> meu>>
moca> moro< mostr-1< mostr-< na2> na> nada< nao1> nao2< nao<< nem> no2< oiten-<< oitenta<< oitoc->> oitocentos>> ontem2< os> paga<< pago>> pague-< paguei< parce-< parce-<< passa-<< pj< planto< por1< propr-> propria> quand-< quando< quase1< quase< queri-< queria< receber< recebi< salar-> salario> segur-> seman-> semana> sim< tenho<< tive< tv< unha<< vai2< vem2> vez<< vizin-<`,
    '-4': `#_para< =amount:::bare =parts:amount+total ?confirm-amount ?rates DEED2< KIND<< NAME<< NAME> NAME_,< ainda> aluguel_eh< ate> atras-< atras< cada2< caiu< calca-> chega2< chega< corri-< da_NAME< dei< deven-< devendo< entre1< era< fatur-< faxin-2< faxina2< firma< ganhava1< ganhava< gasolina_sobra< gente< impos-> imposto> ja< liq1> liq> mae_recebe< marido_da< me2< mei1< menos1< menos2< meses<< motor-<
motorista< nao< ontem< os<< outro> paga1< paga< pagar1< pagar> pai< pelo_menos< que1> que>> quinh->> quinhentos>> recebe1< recebe< renda2< renda_eh< sem< sou<< trabalha< tudo< um_de< uma2> volta2< volta< volta_de< vr2< vr_de<`,
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
    '6': `(1> /<< KIND<< KIND_tiram< NAME_de< NAME_sao< ainda< anos>> atras-> carro< cinco>> cinqu->> cinquenta>> consignado< consignado<< consignados<< dos< empre-< emprestimo< emprestimos< estou2> estou> facul-< faculdade< falta-1< falta-< falta-<< faltam1> faltam<< faturas<< folha2> folha> foram> gente<< nao1> parcela1< prestacao2< quitadas> resta-> se2> se> tenho<< tiram1< tiram< todo>`,
    '5': `,_falta< a<< aposentadoria< atras->> atrasou< boleto<< condo-< condominio< consi-< consignado2< contr-<< contrato<< de_pagar< desconto< desde< dezoi->> dezoito>> dos1< duas>> eu> faltam1< faltam< financiamento< fique-< fiquei< fiz<< la< mei< mesmo< na2< na_NAME< nao>> o2< outro2< para1< parce-2< parcela2> parcela< parcela<< parcela> parcelas< passo-2< passo-< passou2< passou< passou_para<
que_pago< quinh-<< quinhentos<< quita-> refin-< refinanciei< reneg-< resta-1< resta-2> resta-< restam1< restam< restando> subiu2< subiu_para< vem> vez<`,
    '4': `
2> #2> #_em< :2> :_restam< DEED> KIND2> NAME_,< acaba->> acabar>> ainda> ajuda-< ajudar< alem< ano>> apose-< ate> atras-< atrasadas1> atrasadas< atrasadas> comprei2< comprei< consignado> das2> desco-<< descontam1< descontam< devo2> dezoi-<< dezoito<< do2> do<< do> eh< estou<< eu_pago< falta-2> faltam2> folha2< folha< habit-< ja2> ja> juros> mais<< moco< moto2< na> nem> nenhu-2> nenhuma2> nenhuma>
o_outro< outro<< pagar_em< pagas1> pague-1> paguei1> parce-2> parcelas2< prestacao_de< quais> quarta> resta-1> resto< subiu< tem< um> um_de< vem1< venci-2< vencimento>> vinte<< vou2<`,
    '3': `#_meses< #_mil< (> :> :_sao< EXPENSE_casa< KIND_condominio< KIND_consignado< NAME2< NAME< NAME<< ^ a_sindica< agiot-2< agiota2< agora2< agora_sao< ainda2> ajuda-2> ajuda-> ajudar2> ajudar> antes> apose-> aposentadoria> atras-2< atrasadas_:< atrasados>> atraso2< atraso_,< aumen-2< aumentou2< aumentou_para< cada< casa< cento>> chequ-< colch-< colchao< com1< comec-> comeco> compr-2< compr-< condo-1<
condominio1< consi-> consi->> consignado1< consignado>> crediario< da<< da> de2< decim-> desse< deved-<< devedor<< deven-> devendo> dezem->> dezembro>> dia> divid-2< divida2< e>> e_NAME< eh>> ele2> empre-<< empresto<< escola< esta> estou_pagando< eu2> falta2< falta< falta_pagar< fatur-<< ficou1< filho-< filhos< fogao< foi> gelad-< geladeira< impos-< imposto< ja<< luz_,< maio< mais>> mei1< mensa->>
mensais>> mes>> meses1< mil1< na2> nao2> nenhu-> neta< no1> no<< no> no_NAME< novec-<< novecentos<< o< o_NAME< oiten->> oitenta>> outro1< outro>> pagan-1< pagando1< pagas> pague-2> paguei2> para_pagar< parcela2< parcelei2< parcelei_em< pela< prest-< quart-> restam2> restam> saldo<< sao< sempr-> sempre> seten->> setenta>> sindi-1< sindica1< sindica< sofa2< sofa< tambe-< tambem< tenho< tenho_mais<
tres>> tv<< ultimas>> um2< um>> venci-< venci->>`,
    '-3': `#2< #_+< #_,< +< -1< /2< ?after-deficit ?confirm-change DEED1< KIND_agua< WORD1< aceit-< agora<< agua1< agua> alugu-2< aluguel2< ano< atrasado> banco2< caiu< carto-< cartoes< cobra1< cobra< compra< conta-<< contas<< dei< desco-2< desco-> desconto2< devia1< devia< dez>> dezem-> dezembro> divid-<< dos1> dos> duzen-<< duzen->> duzentos<< duzentos>> eh_de< em2> em> emprestou<< entra-2< entrada2< era1<
era< era<< faco< falou1< fatur-> fatura> fatura_em< fez<< fiado< financeira> financiei< fiz< foi2> fui< ganho1< ganho< garan-> garantia> gaste-1< gastei1< giro< hoje> hospi-< hospital< luz<< mas< menos2< menos_de< metad-< metade< minim-1< minim-2< minimo1< minimo2< muito< num< o> ofereceu<< ontem1> ontem> pagan-> pagando> pai< para1> parcela_em< parcelar2< parcelar_em< pensa-2> pix< posso<
propo-1< propo-<< quase1< quer<< receb-1< renegociar< sendo1< sendo< sim< sms< so1< taxa> tche< tenho1< tinha1< todo2> trans-< tudo1> uns<<`,
    '-4': `#1< +1< ,2< ,2> ,_da< -<< =amount:day::bare ?1> ?which-change WORD2> WORD> a> a>> acert-< acertei< ajuda> atrasei< borra-2< borra-< com> conta< das2< das_quais< de>> deve< dois<< e<< eh2< eh> eles2< empre->> emprestimo>> entra-2> entrada2> esse< esta<< esta_em< falou< falta>> fatur-2< fatura2< fatura<< faz2< faz< faz_em< fecha-< fechar< fica> finan-> foi< gaste-< gastei< ja_paguei< limit-< limite<
loja2< loja< mande-<< mandei<< me2< menos< no>> ofere-<< pago> para> parcelar< pensa-> por1< quais1< quais< quatr->> quatro>> que_eh< quere-1< quere-< querem1< querem< quite< receb-< se< se>> sem> sua< taxa2> tinha< total2< total2> total< total> uns> vista2< vista< vista_ou<`,
    '-5': `#1> #_mais< :_NAME< =amount::minimum:bare =minimum-wages ?thirteenth KIND_casa< NAME1> NAME_:< agora_,< agua< com< de2> depoi-< depois< deram<< dia<< eles< empre-2< empregos< entra-< entra-> entrada< entrada> fatur-< fatura< fico< mes2< meu< mil>> multa< na>> nada> nao<< ofereceu< ou2> por< seis2> tudo> uns1< uns< veio< verda-< verdade< vista>>`,
    '-6': `,_faltam< ,_paguei< -< ?incomes NAME>> acabe-< acabei< agiot-<< agiota<< devia<< emprestimo2< escre-< escreve< iptu< ja2< mae<< me< mes1< minha<< negociar< noven->> noventa>> ou> para<< reais<< segun-< segunda< tudo<`,
    '-7': `/>> =amount::former: ?> consigo< contr-< e2> em>> emprestimo_de< errad-> errado> falei2> falei> minim-< minimo< ofere-< ofert-< oferta< ou1< ou< proposta< quer< so< uma<< x>>`,
    '-8': `=amount::former:bare =amount:week::bare ?essentials e1< fazer< hoje< mes< oiten-<< oitenta<<`,
    '-9': `
1> #_e< ?flexibles ?rates da1< ja< negoc-< propo-<`,
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
    '5': `=amount::minimum: esta_vindo< fatur-> fatura<< fatura> minimo_de< minimo_eh< total<< vindo1< vindo<`,
    '4': `#_minimo< ,_minimo< fatur-<< foi1< veio<`,
    '3': `NAME_eh< abaix-> abaixa> consigo< credi-< credito< foi< vence2> vence>`,
    '-3': `$ ,1< =amount::: =amount::current:bare =amount:month::bare ? ?debt-amount ?incomes NAME_,< WORD1< mas< mes< pague-< paguei< para< por>> uns1< uns< uns>`,
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
    '18': `?overdue`,
    '17': `galo<<`,
    '16': `?consent bruto1> bruto>`,
    '15': `#2> esse< posso<`,
    '14': `as1< cada<< mes_de<`,
    '13': `NAME_#< cada> como< eh>> era< menos_de< reais<< tinha< usei<`,
    '12': `
1> #1> :1> :> agua> botij-< botijao< cada2> das< ele2< fica> fixo< hora2> mas> nao_eh< nu< ou1< tenho1<`,
    '11': `#_mais< NAME_da< comprei< confi-2> confi-> das1> das2< gasto1< jogo> liberar> ops>> pago_NAME< queria< vale>>`,
    '10': `agora<< carne> das1< de1< de2> deu> estou2< fechar< irmao< liber-> maior<< minha<< muito< ne> no<< ofereci< os<< por1> posso2< ruim> santo> sei> taxa2> tenho2< total<<`,
    '9': `#_#< #_uns< ,_paguei< ?1> ?worry ^^ antes< bruto1< cance-< comec-2< consigo< desconto_de< deve1< dia_a< do_NAME< dos1< era1< estou_com< fazer< furou< inss< juros2< mas1> mas_gasto< me2< mes< mil_,< mil_NAME< mil_de< minha2< nem< nove<< ofereci1< oiten-<< oitenta<< pago2< parte> receb-> recus-> tv< uns<<`,
    '8': `#> #>> #_as< =amount::former: =amount::limit: ?> ?debt-amount DEED2> NAME_uns< WORD1> a2> abri> ao<< autom-< automatico< cento2> consi-< da2> dei> dela> dele> devo1< devo> dois>> eh<< ele< eles_querem< empre->> emprestei1< emprestimo>> escre-< escreve< falta>> faxin-<< faxina_,< fecha-> fechar> ganho> guard-> iptu2< irmao2< ja_dei< mae<< mei< mensa-< mensagem< mil<< moro<< nao_aceitaram< ou<<
parte2> pegue-1< peguei1< primeiro> quant-< quanto< que_eh< quebr-< quebrou< quise-< quiser< se>> seis>> so> soman-2< somando2< sumiu< taxa> teve< vale2< vou2< vou_pagar< vr<`,
    '7': `+1< ,_faltam< ,_gasto< ,_total< />> =amount:::bare ?debts a1< acert-< acertei< agora_,< ano1> antes1> antes> aqui> atras-1< auxil-< baixo-< baixou< bom> caiu_de< casa< causa>> cel2< cel< comig-1> comigo1> comis-<< comissao<< cunha-< cunhado< das> depen-< depende< depoi-< depois< deram<< divid-1> dividido1> dividido> diz<< dizen-< dizendo< eh> epoca> essa> estav-< estava< eu> falei< falei<<
fatur-1< faturas<< fecha-< filho2< foi_de< ganhava1< ganhava< gasol-> gasolina> gasta-1< hora> ifood_faco< irma< janei-2> janeiro2> jogo2> junta-< juntas< ligou< limit-1< limit-< limite1< limite< manha2> manha> menos2< meu> oferecer1< oferecer< ontem2< os1< pagar_so< passa-<< pesso-< por> pouco<< prestacao< respe-<< respectivamente<< segur-> seis2> so1> so2> tenho< tinha1< tiro1< umas1< usei2<
vale< vence-2> virou1>`,
    '6': `:_caiu< =amount::below: =amount::entry:bare =amount:month::bare =amount:week::bare =amount:year:: ?confirm-change EXPENSE_botijao< acord-< acordo< agiot-<< agiota<< ano> anuai-2< anuai-< anuais2< anuais< anuais_de< aplic-> aplicativo> as< ate>> atend-> atrasado2> aumen-< aumentaram< avisa-> avisar> banco<< botij-1< botijao1< cabo< cai> caiu1< cancelei< carro< cinco>> compr-2< compr-< coope-2<
cooperativa2< da_uns< das_quais< defes-2< defes-< defeso2< defeso< dei2> depen-<< depende<< desconto2< deven-2< devendo2< devendo_uns< devia<< direi-> direito> divid-> dividido< e>> e_paguei< ele_quer< empresta1< empresta< entao<< entressafra< eram<< eu_peguei< faco1< faxin-2< faxina2< faxina<< filho> firma<< fiz1< fora< gasta-< grati-< gratificacao< guard-1< guardar1< guardar< horas< inver->
inverno> isso> ja>> ja_paguei< liberar< mae_recebe< maior< mais1< me_deu< me_empresta< me_ofereceu< me_pediram< mei1< metad-> metade> motor-< motorista< na_rua< nem2> nenhu-2< nenhu-< nenhum2< nenhum_dos< novec->> novecentos>> noven->> noventa>> nunca< ofere-1< oito>> pago>> para2> parcela_em< passada<< pede< posso_pagar< poupa-2> poupa-> poupanca2> poupanca> proposta1< quais1< quais< que_entra<
que_era< quero< receb-1< recebe1< recebe< rua1< sem1> sindi-< so<< super-2< super-< supermercado2< supermercado< tem< tinha<< tipo< tira1< topou< tv1< tv<< um> uma<< valia< verda-> verdade> vez2< vez_de< vinte>> vizin-< vr2< vr_de<`,
    '5': `#<< #_+< $ ,> -< -<< =minimum-wages EXPENSE_mercado< KIND_gas< NAME_em< acho>> ai> ajuda-2< ali< amigo> anos<< atrasada<< atrasado> aumentar2< aumentar< aumentar_para< banco2< banco2> borra-2< borra-< bruto< caixa< carro2< carto-< cartoes< chuva> comid-2> comid->> comida2> comida>> compr-> consi-2< consigo1< conta-< conta-<< conta-> contas<< conti-1> conti-> continua1> continua> coope-<
cooperativa< cortaram< cosme-< cosmetico< credi-1< crian-<< criancas<< custa1< custa< debito< dei<< deles<< descontado> desse> deus< devia< diari-<< diaria<< dias<< divid-2< divido2> dura> e_faco< e_gasto< e_os< eh1> ele> em1> em> empregos< emprestimo_de< empresto1< empresto< esta1> fatura_em< faxin-< faxina< fazer2< filho< financeira> financiei< fique-2< fiquei2< fiz> foi1> foi< ganha-<<
ganhava<< gas1< gaste-< gastei< guard-1> guard-2> guard-< guardado1> guardado> guardei2> guardei> hoje2< insta-< instagram< irma2< juros1> juros2> juros_de< lembr-2> lembro2> liber-2> liber-< liberar2> liquido> loterica< manda-1< mandi-< mandioca< maqui-> me_dar< me_empresto< merca-1< mercado1< mes2< metad-2> metad-< metade2> metade< meu<< monte< nada> nao_,< nenhum< no1< no1> numer-< numero<
ofere-< olha< os< ou> pagam-> pagamento> pagar> pagou> pague-2< paguei2< para> passada< pix>> planto< pode> porqu-< porque< preci-2< preci-< propo-1< qual> quatr->> quatro>> que2< quere-< querem< quita-2< quitar2< quitar_por< recebe<< renda< renda_eh< resto> resto>> rua< sai< score2< score< ser1< ser< so_consigo< sua< subiu_de< tirou< toda> troca<< tudo2< umas< uns> validade> venceu2> vender< ver>
vez> viage-> viagem> vizin-2< vizinha2< vizinha< vou< zap<`,
    '4': `#1< #_e< (<< +< ,>> ,_era< ,_tenho< 1 :2< :<< :_NAME< :_de< =1< =< =amount::: =amount:fortnight::bare ?2> DEED< KIND_aluguel< NAME_=< NAME_cobra< WORD<< a_NAME< acade-2< academia2< adian-< adian-<< agua2< ajuda> alugu-1< aluguel1< arrum-> assim<< atend-2< atendente> atras-2> atrasada< atrasado_,< banco< banco_diz< botei1< boto<< cada2< cada>> celul-2< celul-<< celular2< celular<< celular_de< com1<
comprei> consignado_de< conta2> cuido< de1> deixo-< deixou< depositar1< depositar< deus> deven-<< devendo<< devia1< dez>> dia2< dias2< divida_de< diz< dos< duzen->> duzentos>> economizei< ela< ela<< eles< em<< em>> emprestei< emprestimo2< entra<< entre-< epoca2< esta> estav-1< estava1< estou_devendo< eu2< eu_ganhava< eu_pago< falta-<< falta->> faltam<< faturo< fica2< ficou> fique-< fiquei< foram<<
fui> ganha1< ganha< ganho<< gas<< gasol->> gasolina>> gasto< gente2< hoje2> idade< inss> ja_foram< junta-1> junta-> la< lembr-< lembro< limit-2< limite2< loja> loter-< mae> mandar<< mande-<< mandei<< me_deve< meu< meu>> mil2> minha< mostr-> nao< nenhu->> netfl-< netflix< no< no> nome_por< nuns1< nuns< ofereceram<< onde> onibu-2< onibus2< ontem< os> ou2> ou< outro-< outro-> outros< outros> paga>>
pagan-> pagando> pagar2< para< passado<< pedem< perdo-< pesso-> pessoal< pj< porqu-> porque> preciso2< preciso< preciso_depositar< propo-< quand-> quando> quinze<< receb-<< recebo1< recebo<< renda2< renegociar< riu> sao1< sao2> sao< sei< seman-< semana< sendo1< sendo< sendo> setem-< setembro< sexta> sim< sobra2< sobra2> sobra_uns< sofa_por< soman-< somando< tambe-1> tambem1> tenta-< toda_,< total<
trabalha< trint-<< trinta<< um_de< uma_de< vem2> vencidas< vendo<< viage-< viagem< voce>`,
    '3': `#2< ,_faco< ,_umas< ,_vr< ?income-source ?incomes EXPEN-1> EXPENSE1> EXPENSE_escolar< EXPENSE_farmacia< EXPENSE_salao< INCOM-<< INCOME<< KIND_carro< NAME2> NAME_devo< NAME_esta< NAME_limite< abert-2< abril< ainda> ainda_devo< aposentei< app< as1> assin-< atend-< atrasado2< atrasei< atrasou> aumen-2< baixo-2< baixou2< baixou_de< bolsa> bom< botij-2> botij-> botijao2> botijao> cabel-> cabelo> cara>
carro1< carta-< cartao< casa2< chequ-<< cheque<< com>> comec-< comecou2< comecou< comeu< comid-> comida> comig-> comigo> compra< comprar> compro> consegui2< consi-> consulta> custa-1< custa-< debit-< dei< deus<< deve< deven-1< deven-< devendo1< devendo< dez<< dezen->> dezenove>> dinhe-> dinheiro> divid-2> dividi<< divido> diz1< diz> do1> do>> dos>> dura1> e< e_pago< eles2> eles> em< empre-1>
emprego2< emprestado1> emprestado> entra-2> entra-<< entra-> entra> entrada2> entrada<< entrada> entrega> epoca< escolar1< espec-<< especial<< esse1> estav-> estava> estou<< facil> falou1< falta2> farma-1< farmacia1< fever-> fevereiro> financeira< financiado< fraco2< ganha-< ganhe-< ganhei< gas_eh< gasto> gente<< h2< h_por< horas> inter-<< internet<< junto< juros< liber-1< limit-2> limite2>
limite_de< liqui-> loja<< luz<< maio2> marid-> marido> material< me< me>> meio<< melho-2> melho-> menina< mes1< mes2> mes>> mil2< mil>> mim< moto_por< multa2> na2> nao> nao_da< nas1> nas> negociar< nem> nem>> nenhu-> nome<< norma-> normal> novo> nunca> o> onibu-< onibus< os1> outra2< outra_de< paga1< pai>> parcela<< parcela_de< parti-< partir< passa-2> passado2> passado> pedin-< pedindo< pegou1<
pegou< pegue-< peguei< peric-> pix> porta< prest-< proposta< propr-> propria> quand-1> quando1> quarta< quatr-2> quatro2> que<< que_paga< queri-< quita-< quita2< quita< quita_por< recebi> renda<< reneg-< salao1< sao<< sao> segur-2< seguro< sete>> so1< sobra-> sobro-1< sobro-< sobrou1< sobrou< sofa2< somei2> somei> sou> sumiu> tche2< te< telef-<< telefone<< tem1< tira< toda2< total2< um<< uma2<
usei1> usei_+< vai>> valia2< valia_uns< valid-> vem2< vende> vr1<`,
    '-3': `#_NAME< #_eh< #_em< #_por< (< +1> +> ,_entrou< ,_gastei< -1> -2< -_NAME< :< =amount:day::bare =parts:amount+interestFree+total EXPEN-2< EXPENSE2< EXPENSE_seguro< INCOME_salario< KIND2< KIND< KIND<< KIND> KIND_celular< KIND_condominio< NAME_-< NAME_era< NAME_pediu< NAME_saldo< NAME_virou< a_dar< aberto> abril>> acabe-< acabei< acade-< academia< aceit-< acho2> acoug-> acougue> adianta> agora1>
agora_esta< agost-> agosto> ah>> ainda1< alem< alime-> amanh-2> amanha2> anton-< antonio< ao1> ao> app> arrum-< as2> as>> assin-> assinada> atras-> atrasada1> atrasadas<< atrasados>> atrasei> atual1< atual< aula> avist-1> avist-> avista1> avista> banco_comeu< barco< benef-2< benef-< boa> bolet-2< bolet->> boleto2< bolo< bota> boto< bpc< cai2> cai<< caju1< caju2> caju< caju> carne< carta-2> carta<
cartao2> cartao_NAME< causa2< causa2> causa< causa_de< celul-1< celul->> celular1< celular>> certi-1> certi-> certinho1> certinho> cinem-< cinema< cinqu->> cinquenta>> clt<< coisa< comecar< comeco> comeu1< comid-<< comida<< como1> condo-1< condominio1< conseguir< consertar> consignado> consignados<< conta->> contas>> conto<< costu->> cuida-< cuidadora< da> dar< das2> das<< de<< dela2< deliv-<
delivery< deposita1< deposita< desco-<< desconta2> descontado< deved-2< devedor2< devedor_de< dezem-< dezem-<< dezem-> dezembro< dezembro<< dezembro> dezoi-<< dezoito<< divida<< dona> doze<< e_caju< e_ganho< efetu-< efetuei< eh< eh_uns< ela2> em2> email< emprestado< emprestimo> emprestou> energ-< energia< engan-< enganei< entra-1< entra1< entra< era> estao2< estao>> estou> falec-> falei> faltam1>
farma-2< farmacia2< fatur-> fatur->> fatura<< fatura> fatura>> faxin-1< fecha-2< feria-2> feria-> ferias2> ferias> fever-< fevereiro< fez1< filha<< fora1> frald-< fralda< fui< garan-< garan-<< garantia< garantia<< gas< gas>> gasol-2< gasolina2< gasta2< gasta< genro2< genro< genro_mandou< graca-< gracas< guardei>> ha> hoje> ifood> inclu-> ipva> ipva_de< ja1> ja<< janei-< janeiro< jogo< julho>
junto-< lanch-> larga-< ligar-< ligaram< limpo> liqui-1< liqui-< liquido1< liquido< liquido_de< luz< luz_veio< mae1< mais< mais_de< mais_uns< manda1< manda< mano< mao< marid-< marido< marido_da< mas2< mas_cai< maxim-1< maximo1< meia< menino< mensa-<< mensalidades<< mercadinho< mesmo2< mesmo_,< mil_eh< minha_parte< minim-1< minim-1> minimo1< minimo1> mora< moto>> motor> movei-2< movei-< moveis2<
moveis< muda< na1> na< na>> ne2< ne< ne_,< no_maximo< noven-<< noventa<< o_NAME< o_outro< oferecendo< ofert-< oferta< oiten->> oitenta>> ontem1> ontem> ou>> outro< padar-< padaria< pagam-< pagamento< pagan-1< pagando1< pagar_em< para>> parcela1< parcela2> parcelas2< parcelas>> parte1< parte_eh< passado< passado_foi< paulo< pedir-1< pedir-< pediram1< pediram< pediu1< pediu< pegar< pelo_NAME<
pensa->> pensao>> pera< pix2< plani-> planilha> poco> porqu-1> porque1> press-> primeiro< produ-< producao< proposta<< quais> quand->> quando>> quare->> quarenta>> quarta> quartinho< que_devo< que_esta< que_pago< que_pegou< quem< quent-< quentinha< quint-> quinz-< quinzena< quite-> quitei> reais>> receb-< recebo> refer-> referente> remed->> renda> resci-2< rescisao2< resta-1< resta-1> resta-<
resta-<< restam1< restam< resto< rifa2> rifa> roupa2< roupa< roupa_uns< sabad-> sabado> salar-1< salario1< saldo2< saldo<< saque< saude2< se2> segur-1< seguro1< seman-<< semana<< servi-> sesse->> sessenta>> sexta1< sou>> subiu<< subiu_para< supermercado_:< tambe-1< tambe-2< tambe-> tambe->> tambem1< tambem2< tambem> tambem>> telem-< telemarketing< ter< terce-< terceiro< teve> toda_sexta< todo1>
total2> total> traba-1< trint->> trinta>> tv> ultim-> ultimo> um2> vai2< vai_uns< vale> veio< vem< vence-< vence2> venceu< venci-2< venci-2> vencimento2> vendo> vista< ze<< ze> zerad-< zerado<`,
    '-4': `
< #< #_meses< (>> ,_deu< ->> /> :1< =amount:fortnight:: =amount:year::bare ? ?<< DEED1< EXPEN-> EXPENSE> EXPENSE_casa< INCOM-2< INCOME2< INCOME_com< KIND_moto< NAME_quer< acaba> aceit-2< aceit-2> aceito2> aceitou< acord-<< acordo<< acougue< adiantou< agua_,< ajuda2< ajuda_com< alugo< alugu-> aluguel> aluguel_da< amort-1< amort-< amortizei1< amortizei< ano2< ano<< ano>> apareceu< aposentadoria<
aposentadoria<< app2< app_mostra< ativa> atrasadas>> baixo-<< baixou<< benef-<< bolet-> boleto<< boleto> botar1< botou< carto-<< cartoes<< certo> cerve-< cheque< cigar-< cigarro< coisa-<< coisas<< com_uns< comis-< comissao< como2> compr-<< comprou< confe-> confo-> conforme> consegui_mandar< conseguisse< consignado<< contraproposta2< contraproposta< contraproposta_de< cunha-<< cunhado<< dei1<
deixe-< deixei< dela< demai-< demais< depoi-1< depois1< desconta1< desde2> desem-< desemprego< deve<< deve> diari-< do< doeu< dona2< dona< dos> e_ficou< em_media< emprestimo_NAME< emprestimos<< energ->> energia>> era<< espec-< especial< estag-2< estao< estou_ganhando< ex2< extra2< extra> facul-< facul-> faculdade< faculdade> falta-1> falta-> falta2< falta< falta> famil-< farma-< farma-> farmacia<
farmacia> faz2< fds< fez< fgts2< fiado> fim< folha2> folha> for> forne-2> fornecedor2> frio< fundo-< fundos< gaste-<< gastei<< guri< hoje_esta< ifood_uns< imagi-< imaginar< impos-< imposto< inclu-< iptu> ipva< ja> ja_devolvi< jogar2> jogar> jogue-1< jogue-< joguei1< joguei< lazer< leite< liquido1> loter-1< mandar1< mandar< mandaram< mando-< mandou< marco< marmi-> marmita> mas_eh< maxim-< maximo<
media< menin-<< menino<< merca-2< merca-<< mercado2< mes_passado< meses1< meses2< meus< mim1< minha2> minim-<< minimo<< moca2< moca2> moco< moto1< muito> mulhe-< mulher< multa< nao1< negativa< no2< novec-<< novecentos<< ofereceu<< oitoc-<< oitocentos<< ontem2> oq> outra< pagar>> pago<< pai> para_mim< parado< parce-2> parce->> parcelar< passa_de< patro-> patroa> pedre-< pedreiro< pegue-> peguei>
pelo_menos< pg> pila<< por2> prefe-< prefe-> prefeitura< prefeitura> prestacao2< prestacao_de< prime->> primeira>> profe-< professora< prona-< quatrocentos<< que>> que_uns< quebr-2> quebrados2> quinh->> quinhentos>> quitar2> quitar> quite< recebi< regis-< remed-< remed-> remedio< remedio> reven-2< reven-< rotat-< rotativo< rural< sabad-< sabado< sai2< sai_por< saiu< salao<< saude< se1> segun-<
segunda< separ-< seras-< serasa< seu2< seu< seu> simul-< simula< sofa> somei< spc< tenho2> tenho_mais< tigri-> tigrinho> tira2< tira_uns< tiran-< tirando< tiro_de< tiro_uns< trabalho<< trampo< tudo2> tudo> tudo_da< uber_uns< uns>> uso< vai< valor<< valor_de< vamos< venci-1> vencidas>> venda<< vendendo< vez2> vi< virou1< virou<`,
    '-5': `#_hoje< (1> ,1< ,_NAME< ,_dei< ,_devo< ,_e< ,_falta< -2> 13o2< 13o2> 13o> :2> =amount::entry: =parts:amount+total DEED<< KIND_iptu< NAME<< NAME>> NAME_com< WORD2< aberto< acai< acoug-< agua>> anos>> antec-1< antec-< ao2> apare-< aqui< atras>> atrasada2< atrasadas< atrasado< cair< carta->> cartao>> casa1< casa<< causa> condo-<< condominio<< consignados< consigo> credi-< crediario< credito> dar>
depen-2> depende2> depende> depositei< desco-1< desco-2> desconta< descontos2< descontos< desde< despe-< deved-< devedor< dezem->> dezembro>> divida_eh< do2> do_mes< domin-< domingo< e_da< eh2< energ-<< energia<< entao< errad-< errado< escola< espos-< esse<< esta_em< estag-< estao> faixa2< faixa< faltam> famil-<< familia<< farma->> farmacia>> fazen-< feito< fez<< fica< ficou1< ficou<
financiamento> firma2< fixo> foram1< foram< forne-< fornecedor< gas> giro< hoje1< iptu1< ja_deu< la1> limit->> limite>> liqui-1> livre1> livre> lojas2< lojas< luz2> mando-<< mandou<< marco2> mas>> mas_sobra< me2> me_ofereceram< media1< menos_uns< mercadinho>> mil_por< moca> na2< na<< nela1> nela> neta< nome< num> ofereceram1< oi< olhar< outro2> pagam< pagar<< pago1> pago_,< parce-> parte2<
passa-1< passa2< passa< passado1< passou_para< pensa-2< pensao2< pior< pouco< prime-< proce-> processo> propo-<< quebrados> quer> quita-2> quitadas> receb-2< recebendo< receber< recebi<< resci-2> resci-< resci-> rescisao2> rescisao< rescisao> roupa-< roupas< saldo< sao2< segunda> super-> supermercado> tem> tirar< trans-1< tudo_uns< tv_por< ultima< um>> usado< uso> veio> velha< vem1< vence<<
vence>> venci->> vencimento> venda< vista2< vista_ou< viu< vr> x<<`,
    '-6': `,_ganho< ,_tiro< =amount::minimum:bare =amount:day:: ?2< ?thirteenth INCOM-1> INCOME1> KIND_agiota< KIND_emprestimo< NAME_(< NAME_deu< acho> agiot-1< agiota1< agora_eh< ah> ainda2> ajudo< am>> atras->> atrasada> atrasado1< bolet-<< bolsa< botar< casa> cem<< cento>> cerca2< cerca< cerca_de< chega_a< chequ-< com_mais< come> comec-> compl-< completei< consegui_pagar< contr-2< contrato<< da< decim-<
decimo< depen-> devo_uns< dia_#< dinhe-< divido< dou1< e_mais< emprestimo1< emprestou1< emprestou< entre<< eu1< eu_recebo< ficou_devendo< filha2< final<< foi_para< ganhando1< ganhando< inver-< inverno< ipva2< k<< la<< limpo1> liq< loja2< mais2< mais> mais>> mando1< mando< manic-< manicure< me_cobra< me_emprestou< mes_ruim< mil_em< negat-2< noite< novo< oito<< pagan-< pagando< parei1> passo-2<
passou2< pelo2< pos< quart-> que2> quer1< queri-1< quite-< quitei< reais> resti-< restituicao< ruim1< sacar> se< setec-<< setecentos<< tirar1< total_de< ultim-< uma>> umas2> usou< valor2< vem<< vem_uns< venc1> venc> vence1> vence> venci-> zero<<`,
    '-7': `#_,< #_nao< =parts:amount+paid+total ?< KIND>> KIND_consignado< NAME_ofereceu< bah< bolsa<< casa2> cem>> cinqu-<< cinquenta<< conse-1< consi-<< consignado1< credi-> da<< dando> dar2< dar_uns< de2< der< devo<< devo>> divid->> divida>> dos1> dou< em2< espos-2< esposa2< esposa< estav-<< estava<< ex< faz<< fiado< ficou2< firma< fiz<< fraco> ipva<< junta2< junta< junta_da< mande-1< mandei1< mes1> meu2>
mim> negoc-> o1> ou2< pagam<< pagar2> pago2> pague-> paguei> parce-1< parei> pix<< por>> primeira> retif-< saber> salarios<< segun-> sem< sobra1< sogra< tive< todo< tramp-> uns2> venc<< vista2> vivo<`,
    '-8': `/<< 13o< :_sao< =parts:amount+behind NAME_por< a_ganhar< agora< agua<< ah< ao< aposentada<< bicho> bico_de< bolet-< boleto< bruto<< cai1< carro<< com<< comprovante< condo-< condominio< contr-<< desco-< dia2> dia> emprestimo<< espos-<< esque-< esqueci< eu_pagar< famil-2< gasto2< gasto_uns< limit-<< limite<< luz>> moto> nao<< pague->> paguei>> para_NAME< parcela< prest-2< quita-> ruim< som< tiro2<
trans-< verda-< verdade< vista>`,
    '-9': `,_uns< -> =amount::current: =parts:amount+remaining+total NAME1> NAME_de< bar> bico2< bico> bota< com1> como> da_NAME< dia<< do> dois2< falar< faz< fgts2> fgts< fgts> ifood<< iptu<< marco> mesmo< na_NAME< num1> ofereceram< pegue-2< peguei2< peguei_mais< plr< quebr-> torno2< torno< torno_de< trocado> tudo1> usei1< vergo-< vergonha< x2>`,
    '-10': `ajuda< apose-<< bem< bico< claro< esta1< esta>> fiz< menos1< menos> mim2> pensa-< pensao<`,
    '-11': `,_eh< ?more-debts advog-< advogado< antes<< dias>> duas<< fica1< financiamento< hoje_tiro< luz2< maxim->> maximo>> minim-< minimo< o<< para1< pelo< total_eh< tudo>> util>>`,
    '-12': `#_para< (> +2< ?income-low-month desde> e_uns< feche-< fechei<`,
    '-13': `entre1< minim-> minimo> para<< parcela> parte< tenho<<`,
    '-14': `?confirm-amount cai< k>>`,
    '-15': `errei< valor< vendi<`,
    '-17': `=parts:amount+remaining`,
    '-21': `NAME_eh<`,
  },
  offer: {
    '28': `?offers`,
    '16': `vista2> vista>`,
    '15': `=parts:amount+total aceit-<`,
    '13': `ofere-< ofert-< oferta<`,
    '12': `ate> quer1< x>>`,
    '11': `faz< pedir-1< pedir-< pediram1< pediram< propo-< proposta< quer<`,
    '10': `?after-roadmap aceitaram< acord-<< acordo<< de<< desco-<< desconto<< faz2< fica1< ofereceram< quitar2>`,
    '9': `#_por< contraproposta2< contraproposta< entrada< fica< ofere-<< por1< por< propo-<< quita-2> seras-< serasa< vale> vista2< vista_ou<`,
    '8': `NAME_quer< aceit-1< amanh-> amanha> ate1> caiu_para< com1> contr-2< da>> de>> disse< divida<< entra-< fico< mae2< nome> o> ofereceu<< ou1> primeira> queri-1< queri-< quita-> quitar> recebi< x<<`,
    '7': `#_mais< DEED< NAME_,< NAME_ofereceu< NAME_pediu< a< aceit-2< avist-1> avist-> avista1> avista> baixa-2< baixa-< baixaram2< baixaram< baixaram_para< baixo-<< baixou<< caiu<< com>> desconto< divid-<< divid->> divida>> email< faz_em< feche-2< fechei2< hoje> mae< mando-< mandou< me<< meus< mil2< parcelar< pediu1< pediu< prime-> quite< sua< vezes>>`,
    '6': `NAME< a1> a>> aceitou< agora_esta< contr-< contraproposta_de< desco-< eles2< eu_pagar< falan-< falando< faz_por< fecha-2< feche-< fechei< fez< hoje2> mais1> mandaram< me_ofereceram< mil_por< ofere-1< oferecendo< ofereceram1< ofereceu< pagar1< para1< por<< proposta<< uma2> uma>> valid-2>`,
    '5': `#_e< NAME2< NAME<< NAME_virou< aceit-2> aceitaram1< aceito2> aceito> agora1> agora_eh< app> ate2> da< depoi-1< depois1< dias>> e_pagar< eles< em<< entra-2< entra-> entrada2< entrada> esta< falou< for> geren-< gerente< ligar-< ligaram< o1> partir< passada<< prime->> primeira>> propo-2< propos<< proposta2< proposta_de< sexta> sms< tirar< vista< vista>>`,
    '4': `#_ou< +1< ,_pago< />> =amount::entry:bare =parts:amount+interestFree+total DEED2< NAME_:< NAME_aceitou< aceit-<< aceit-> aceitou1< achei2> amigo< caiu2< caro> da<< dia2> divid-> divida> e1> e_ficou< emprestimo_de< entra-2> entra-<< entrada2> entrada<< entrada_e< esta1< esta_cobrando< estao2< estao< ficou1< fiz< ia> janei-< janeiro< juros< mais>> manda-< mostrou< ou> pagan-1< pagan-< pagando1<
pagando< pagar2> pagar< pagar>> parce->> parcelar2< parcelar_em< parei>> parti-< passa-<< pedin-1< pedin-< pedindo1< pedindo< pix2> quere-1< querem1< quita> receb-< se1> sexta2> trans-< vale2>`,
    '3': `#_+< +< +> :< NAME_propos< WORD>> a> aceitei< achei> acord-2< acordo2< acordo_de< acoug-< banco<< com> com_NAME< dando1< dando< debito< depoi-1> depoi-> depois1> depois> der1< der< deu<< dezem->> dezembro>> diz> e_NAME< ela< ele1> eles>> em1< em< em>> empre-2< emprestimo2< entrada_de< escol-< esque-> esta_dando< estou1> eu_der< falei> ficou< hoje1> hora2> hora> mais> mas2> noite< novo<< o2> os<
parcela>> pensa-2> pensa-> pix> propos1< quere-< querem< resto2< resto< resto> resto_em< retir-> retiram> se< se> seman-<< semana<< seras-2< serasa2< so1> tirou< treze-<< trezentos<< tudo2> valid-1> valido>`,
    '-3': `#1< #> #_,< (< ,1> =minimum-wages ?> ?essentials ?flexibles KIND> WORD2< acert-< acertei< agiot-<< agiota<< agora_ganho< agora_sao< ainda< ainda_restam< apareceu< atras-< aumen-2< borra-2< borra-< casa< casa> comprei< conse-< consegui< conta2> da1> de1> de2< dei> deram<< deu1< deus< deve< deven-<< devendo<< devo<< dos1< duzen->> e_da< econo-< eh1< eh> ele2< ele_quer< eles2> emprestimo<< era1< era>
eu<< eu> falta1< falta1> falta> fatur-< fatur-<< fatura< foi<< ganha-1< ganhar1< ganhar< ganhe-< ganhei< ganho<< inclu-< inter-<< internet<< juros2> la> liber-2> liberar2> luz< mais< me2< me_pediram< meu> minha> moto2< moto_por< na2< na_NAME< nao1< nao2> novo> o<< ontem< ontem>> os<< outro2< outro< outro_de< pago> para1> para< para> parcelei< passe-< passei< passo-2< passo-< passou2< passou<
passou_para< pg1< pg< pix>> porqu-> porque> proposta1< que1> reais>> recebi1< recebo< refin-< refinanciei< renda> reneg-< resta-1< resta-< restam1< restam< somei< subiu<< tinha< todo> troca<< tudo< tv_por< vai< valor< vence-2> vence-> venceu2> venceu> x2>`,
    '-4': `#1> #2> ,2< ,<< :2< :_de< =amount::: =amount::former:bare =ignored ?after-deficit ?income-low-month DEED> ^ ai> aumen-< caiu_de< conta< conta> da1< depoi-< depois< devo< do2< do> do>> do_NAME< dos< eh2< eh<< eh_de< ele< empre-<< esque-< esqueci< esta2> esta<< estou<< faco< falar< fica> ganha-< hoje< ja1> ja< juros2< mande-<< mandei<< mes> meses<< meu<< moto< no>> novo< ofereci1< os> pago2<
pago_NAME< parce-< passa2< passa< pede< pegue-< peguei< pix<< por1> posso< quant-< quanto< que<< receb-1< renegociei< se2> se>> subiu_para< tinha> topou< tres<< tv2< uns1< uns< vem< vende-< vender< vou2<`,
    '-5': `?incomes ?thirteenth NAME1> WORD1< ate>> com<< como< compr-< da2< da_NAME< deles<< desconto_de< devo1< dia<< divida_eh< do1> eh< esta> estou2< eu< eu>> falta< fechar< fique-2< fique-< fiquei2< fiquei< fiz<< foi< ja> juros> liber-> liberar> mes< mes<< meu< moca< nao1> nao_aceitaram< negoc-< no< ofereci< ontem> ou<< pague-<< paguei<< para2< sem1> sem> subiu2< subiu< taxa2> taxa> tenho< tv< um<<`,
    '-6': `?debts ?instalments-left KIND< NAME_de< NAME_e< NAME_sao< agora_,< ao>> carta-< cartao< divida2< eles_querem< estou< fazer< ganho1< ganho< mais2> me_ofereceu< mes>> nao2< o< ou2> paga> pague-< paguei< parcela<`,
    '-7': `-< -<< =parts:amount ?1> ?confirm-amount ?more-debts ?rates carta-2< cartao2< certo< com1< divid-2< esta_em< minha2< nao> recus->`,
    '-8': `nao< no<< sao1< sao<`,
    '-9': `#_NAME< ?debt-amount deu< mande-< mandei< o_NAME< quite-< quitei< vendi<`,
    '-10': `:<< agora<< o2< quero< vou<`,
    '-11': `negociar< uma<`,
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
    '6': `/<< 13o2< 13o_,< ?after-roadmap WORD2< bico< cai<< caiu2< carro< deve< em< em> entro-1< entro-< entrou1< entrou< fgts1< fgts2< fgts_,< janei-< janeiro< me_deu< metad-2< metade2< meu< moto< nela1> nela> o_fgts< por1< prime-< saiu< terce-2< terceiro2< tv< vem2< vem> viu<`,
    '5': `,_da< ,_entrou< ? acho< agora_,< batid-< batido< dar2< dar_uns< de1> deu1< deu< doeu< esse> fever-< fevereiro< hora> impos-< imposto< mes> moto2< moto_por< o<< ofici-< oficina< som< tinha> veio< vender<`,
    '4': `,1< ,_uns< WORD2> agora> aquel-< aquela< cair1< crian-< de> dezem->> dezembro>> dia2> dia> do1> do<< ele< em1> entra< entrar< feria-2> feria-> ferias2> ferias> fever-2> fever-> fevereiro2> fevereiro> fui< fundo2> fundo> garan-> garantia> inss2< inss_,< ir2< ir< ir_saiu< ja< liber-1< liber-< marco2< marco> marco_,< mes1> metad-< metade< na2> ne2< ne< ne_,< pagou> renda2< resto> sai< saiu1< seguro<
sim2< sim_,< vai_cair< velha< vem< vende-< vendo<`,
    '3': `,_falta< :1< WORD> agora2> agora<< anive-1< aniversario1< biz< celul-2< celular2< celular_por< dar< desde< e_mais< ela> entra-2< faco> guri< heran-< heranca< impos-> imposto> mais>> marco< meu<< minha< mulhe-< mulher< o1> parcela> pegar< por< que2> saque< segun-2> segun-< segunda2> segunda< segur-< tenho1< ter< vendo> vou2< vou_sacar<`,
    '-3': `#2> ,>> ,_eh< ,_sao< :2< =amount::current: =amount::current:bare =amount:day::bare =amount:month:: =amount:week::bare =ignored =parts:amount =parts:amount+total ?debts ?essentials ?rates DEED1> DEED> INCOM-<< INCOME<< KIND2> NAME1> NAME_,< WORD>> ^ a> aceitaram< agora_eh< alugu-< aluguel< ate1> ate> atras-< aumen-2< aumento< banco< benef-< beneficio< bolet-< boleto< botou< casa2> com1< com1> com>
compr-< consu-< consulta< cortada< da< dei< devia> devo1< devo< do2< e< e<< eh<< eh> email< empre-< empre-> esque-< esqueci< esta2< eu<< falou< fecha-> fechar> feche-< fechei< ficou> fiz< gasto1< gasto< ja2< ja>> mais< mas1> mas> mes2< mes2> meses<< metad-2> metad-> metade2> metade> moca< muito< muito> nao<< no< ontem< os< pagar> pago1< pago2> pai< para2< por1> por> posso< prime-> primeiro> qual>
que_eh< quebr-< quebrou< quere-< querem< quita-< receb-> recebi> salar-> salario> seman-< semana< sobra2< sobra_uns< tem< todo< todo> valor< vei< vou_pagar<`,
    '-4': `?offers ?overdue DEED<< NAME1< NAME2< NAME2> NAME< NAME<< NAME> aceit-< apose-> aposentadoria> casa> contr-< corta-< divida< esse< eu2< eu> faco1< faco< filho< foi<< foi> ganhar1< imagi-< imaginar< mae2< mae< na< nao> nem< nome< paga<< pagar1< pago> pague-< paguei< para2> parti-< partir< recebeu1< recebeu< so2< sobra< tudo> uma2> uma< vamos< venda<`,
    '-5': `?more-debts DEED< a2< aumen-< cel2< cel< comec-< das> em1< estou< ganha-1< ganhar< ganho1< janei-2> janeiro2> ne> propo-< proposta< que2< quer1< quer< tenta-<`,
    '-6': `=minimum-wages ?confirm-amount ?consent ?flexibles ?instalments-left DEED2> agora< com< das1> esta< eu< ganha-< ganho< hoje2< janei-> janeiro> luz< pagar< pago< sei<`,
    '-7': `=amount:month::bare ?incomes jogo2> jogo> nao< para1<`,
    '-8': `?income-low-month`,
    '-9': `para<`,
    '-11': `?> ?debt-amount se<`,
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
    '7': `,_deu< NAME_e< botei1< conse-< conta> dei<< devia< divida2> do< efetu-< efetuei< emprestou<< esse< esse>> ja1> ja_devolvi< jogue-1< jogue-< joguei1< joguei< minim-> minimo> o_NAME< pagar<< pague->> paguei>> parcela< quita-< recebeu1< recebeu< total< transferi1< transferi<`,
    '6': `#_,< ,_dei< acord-< acordo< as> botei< caixa1< caixa< casa<< compr-< confe-> da< deixe-< deixei< depositei1< descontado< devia> dia<< divid-2> do> ficou> firma< ja>> la> me<< na>> no_caixa< ou< paga2< paga< paga_,< pago1> para<< para>> parcelas<< tres<<`,
    '5': `=amount::entry: KIND_moto< NAME>> acert-< acertei< ai2> ainda> assim< atrasada2< atrasada< banco_comeu< boleto<< bolo< certi-1> certi-> certinho1> certinho> comeu1< consegui_mandar< da1> da_NAME< depos-<< divida> dividi< duzen-<< duzentos<< e1< e2> empre-<< esse2> eu>> filha2< fiz< foi< foram2> foram> genro2< genro< genro_mandou< hoje< inclu-< ja< loter-1< mandar1< mandar< mando-1< mando-<<
mandou1< mandou<< meia< moca> moto1< pague-1< paguei1< parce-< parce-<< parte2< pix_de< segun-< segunda< vei< vendendo<`,
    '4': `(< KIND_carro< acabe-<< acabei<< agiot-> agiota> ai> bah< barco< bolet-<< carro1< comeu< conse-1< de2< debit-< depos-1< disse> divid-> duas>> esta2> fatur-< fatura< fila> filha< foi> folha< graca-< gracas< isso< janei-> janeiro> mande-<< mandei<< marido_pagou< minha2> o2< pago2< pagou1< pagou< para1> para> parte< refer-> referente> seman-> semana> veio< vem>`,
    '3': `=amount::minimum:bare DEED< KIND2< KIND_cartao< KIND_consorcio< NAME2< NAME2> NAME< NAME_recebeu< WORD1> agora> ai>> almoc-< almoco< bolet->> botar1< carta-1< cartao1< chequ-> cheque> cinqu->> cinquenta>> confe->> confere>> conse-2< consegui2< conso-1< consorcio1< contracheque2< contracheque< credi-> crediario> da2< da> da>> de_pagar< dinhe-> dinheiro> duas<< era<< espec-> especial> fatur->
fatura> feira> hora< marid-2< marido2< mas2< mesmo> minha> na1> no2< numer-> numero> o< ontem2< ontem< parcela> pix_NAME< plano<< que2> salar-> salario> segunda> so> tambe-2< tambem2< tenta-< toda< um> vende-<`,
    '-3': `#>> $ (<< ,2< ,<< ,_da< ,_sao< 13o2< 13o_,< =parts:amount+interestFree+total =parts:amount+remaining ?after-deficit ?flexibles DEED>> EXPEN-> EXPENSE> NAME_pediu< NAME_quer< WORD2< WORD<< a_NAME< aceit-1< aceitaram< acord-2< acordo2< acordo_de< agora1> agora_eh< agua> ai< ainda< alugu-> aluguel> ao>> ate1> atras-1< aumen-2< baixo-< baixou< cada>> caiu2< com1< comprei2< comprei< consi-< conto<<
corta-< de1< deve< deven-< devendo< dez<< divid-< divid->> divida>> e_da< ela> ele< eles< eles> em1> emprestei1< era1< esta2< falou1< falou< falta1> falta2> falta< faz2< faz< fazer< fgts2> fgts> fica1< fica< foram<< ganha-1< ganha-< ganhe-1< ganhe-< ganhei1< ganhei< guard-1< guard-2> guard-< guard-> guardar1< guardar< guardei2> guardei> juros2> liber-> liberar> ligou< limit-< limite< loja2< mais<
mando1< mando< mano<< me2< mensa-< mensagem< meses<< mim2> mim> minha< na<< nao1> nao2> nao<< no1> no> no>> novo< oferecer1< pagam-> pagamento> pagar> pago< pague-2< paguei2< pedir-1< pedir-< pediram1< pediram< pediu1< pediu< por<< prest-< prestacao< prime-> qual> quatr->> que2< quer1< quer< quer<< quere-< quita-2< receb-<< resti-< restituicao< resto> riu> saiu< seras-< serasa< so<< somei< tenho1<
tinha> tudo< tudo> uma< uma>> vai< valor< vence>`,
    '-4': `#> ,1> ,_NAME< =amount::current: =ignored ?< ?essentials ?incomes ?offers WORD>> a1> a2< agora< apareceu< atrasei< aumen-< cancelei< carta-< cartao< cobra-< de1> de2> de<< desco-2< desconto2< desconto< desconto_de< desse< dez>> duzen->> duzentos>> e1> eles2> em1< empre-1< emprestei< esta<< eu1> eu< eu<< fgts< mes<< metad-2< metade2< mil2< mil>> moca< moto2< negoc-< negociar< nome< nome> nova<
ofereci1< pegue-2< peguei2< peguei_mais< plano< por1> posso_pagar< propo-2< proposta2< proposta_de< quise-< quiser< reais<< recebi1< resta1< resta< sao<< se>> sexta< sexta> sim< so_resta< uma> uns1< uns< vence< vez< vez> vista2> vista> voce<`,
    '-5': `#2> ,_pago< 13o< ?1> ?confirm-amount ?income-low-month ?thirteenth DEED2< NAME_:< ^ aceit-< amanh-> amanha> apare-< as1< autom-< automatico< cance-< de> eh<< em< em> empre-< era< esse1> esta< eu2< fatur-2< fatura2< feche-< fechei< foi1< me< mes2< mil<< novo> ofereci< pegue-< pegue-<< peguei< peguei<< por< posso2< que1> quita-2> quita-> quitar2> quitar> so1> subiu2< subiu< subiu_para< tem< tenho<
tirou< todo> uma<< vem< vou_pagar< x>>`,
    '-6': `#_dos< ?debts ?rates WORD< as< carne> deu> devo1< devo< dia> do<< e2< em<< estou2< ganho1< ganho< juros> mes2> na2> pago1< pago_NAME< posso< propo-< quero< sao1< uma2> vendi< vou2<`,
    '-7': `=amount::current:bare NAME_eh< agora2< casa< da1< devo<< divida< eh< esque-< esqueci< estou< falar< juros< mes> ofere-1< ofere-< proposta< recebi< sao< um< vou<`,
    '-8': `=amount::entry:bare =amount:month::bare ?more-debts dos< eh1< se< usei<`,
    '-9': `=amount::former:bare =parts:amount+total ?> dos1< nao>`,
    '-12': `?debt-amount nao<`,
    '-13': `=parts:amount+paid+total`,
    '-14': `para1<`,
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
    '3': `?1> DEED> acaba> adiantava> coisa> como1> conseguir1< em> empre-< entra-1< entrar1< eu_botar< facul-2< faculdade2< faculdade_,< finan-> financiamento> gelad-< geladeira< largasse< maio> mais1< menos2> pagar1< para2> por1< puder2< puder< quase1< quase< que1> que< quita-> quitar> resti-2> resti-> restituicao2> restituicao> se<< vez2>`,
    '-3': `#2< ,2< =amount:::bare =amount::current:bare =parts:amount+total ?income-low-month ?incomes ?instalments-left ?more-debts DEED<< WORD1> WORD>> a< agora< agora> arrum-< ate< com2< com< deve< devo1< devo< dia2> eh1< eh< em< emprego2< emprego< esta< estou< eu1> eu> eu_pago< fecha-< fechar< ganho1< ganho< la< loja< mas< melho-2> melho-> minha< na1> na> negoc-< no1< no< oferecer1< oferecer< posso<
quere-< querem< resto> sao1< toda> um< vai< vem< vendi< vou2<`,
    '-4': `$ da< dia> e2< falou< nao< negociar< o> ofere-1< ofere-< pago1< pago< para1< para1> vou<`,
    '-5': `?debt-amount ?offers ate1> para2<`,
    '-6': `^ ate>`,
    '-7': `disse<`,
  },
};
