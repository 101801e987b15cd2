import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '29': `?income-low-month`,
    '19': `?confirm-amount`,
    '14': `?debt-amount quase<`,
    '13': `?incomes junto< tudo<`,
    '12': `total2> total> tudo>`,
    '11': `quase1<`,
    '10': `#1< =amount::: ^ entre1< pouco< tudo1>`,
    '9': `entre< nem< sei< valor<`,
    '8': `#_,< +1> +> =amount::current: ?essentials acho< dos<< era<< esta1< esta2< fraco< fraco> gente< juros< liq1> liq> mais_de< menos> profe-< professora< que1< soman-< somando< tudo2< tudo_da<`,
    '7': `aplic-< aplicativo< ate< chega2< chega< chega_a< dois<< esta_em< gasta2< gasta< junto-< mais2< menos1< nada< poco>`,
    '6': `,2> ,_uns< 1 DEED1> WORD1> acho2> ajuda2< ajuda_com< app2< app< app_mostra< cai< calca-> cinco> corta-< entre<< espos-2< esposa2< esposa< eu1> falou1< firma2< firma< fiz1< foi_para< hoje_esta< mais< marido_da< maxim->> maximo>> menos< moca1> moca2< moca> mostr-< outro< paga1< paga< que_uns< quinh->> quinhentos>> talve-1> talve-> talvez1> talvez> tudo_uns< veio1< zero>`,
    '5': `,_falta< ,_sao< =amount::current:bare a1< acho2< acho> acho_que< conta2> deved-< devedor< do2> dois2< eh_de< empregos< espos-< estav-<< estava<< faco1< falou< foi2< gasol-2< gasolina2< gasolina_sobra< limpo1> limpo> mao2> mao> mostr-1< mostra1< mostra< nao< no2< os2> ou2> pai< para_uns< pior< quand->> quando>> sem< so2< ultima< uns2>`,
    '4': `WORD1< cai1< com> conta> da1< depen-> empre-1< esta>> extra-> extrato> fiz< foi< gasol-< gasolina< hoje> marid-2< marid-< marido2< marido< maxim-1< maxim-< maximo1< maximo< menos_uns< moca< no< no_maximo< nunca< os<< os> ou> ou_menos< pague-<< paguei<< parei< pelo2< pelo_menos< quebr-> saldo< segun-1> segundo1> segundo> separ-< sesse->> sessenta>> tirar1< torno2< torno< torno_de< tudo2> uns1< uns<
veio<`,
    '3': `$ =amount:::bare WORD>> ajuda< apare-< apareceu< aqui< bolet-2< boleto2< chove< com1> conta-> dar2< dar_uns< demai-< demais< deve< e>> em1< enrol-< era> falta1< fatur-2< fatura2< faz2< foi<< fraco2< gasto2< gasto_uns< hoje1> ja<< mais2> maxim-2> maxim-> maximo2> maximo> mes> muito2> nao1> no>> novo< oiten->> oitenta>> ou2< ou< para2< passa2< passa< passa_de< ruim< se1> se> servico< sete>> so1>
sobra1< tirar< total1< troca-> trocado> ultim-<`,
    '0': `#_mas< #_ou< #_paguei< +<< ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_ficou< ,_liquido< ,_media< ,_parcela< ,_prestacao< ,_recebo< ,_sendo< ,_sobraram< /_NAME< :_faltam< :_saldo< :_total< =amount::entry: =amount:week:: EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bebe< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com<
EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_feira< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_gato< EXPENSE_hbo< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_manicure< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_outros< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_pressao<
EXPENSE_racao< EXPENSE_rancho< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_uber< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< INCOME_manda< INCOME_trampo< KIND_alimenticia< KIND_creche< KIND_dentista<
KIND_energia< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< NAME_propos< NAME_veio< abert-> acaba2> acade-<< acade-> academia<< academia> aceit->> aceita1< aceita< aceita<< aceitei>> acho<< acoug-1< acougue1< adiantado< adiantou<< agiot->> agiota>> agora>> ai2> ai>> ainda1< ainda2< ainda<< ainda>> ainda_devo< ainda_tem< alem<< alime-1<
alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_,< aluguel_:< am<< ambas2> ambas> amigo-< amigo< amigos< anive-< aniversario< ao2< ao_NAME< apart-< apartamento< aplic-2< aplicativo2< aplicativo_mostra< apose-1< aposentada2< aposentada< aposentado2< aposentadoria1< aposentadoria2< apost-2< aposto2< aposto_uns< apren-1< apren-2< aprendiz1< aprendiz2< aprendiz_,< aprov-<
ar< ar> arrumar> assim< assin-1< assinada< ate<< atendente< atendo< ativa< atrasa> atrasada>> atrasadas2< atrasado<< atraso< aula< autis-2< autis-< autista2< autista< avisa->> avisar>> bah2< bah<< bah_devo< bar> barco> barzi-1< barzi-< barzinho1< barzinho< bebe1< bebe< bebe<< bicho1< bolet-1> boleto1> boleto_de< bota2< bota_mais< botij-2> botij-> botijao2> botijao> boto1< boto> bpc> bus1< bus2>
bus< bus> bus>> cabel-1< cabel-2> cabel-< cabel-<< cabelo1< cabelo2> cabelo< cabelo<< cacho-1< cacho-> cachorro1< cachorro> cada1< cada_uma< cai1> cai2< cai_para< caixa> calcu-< calcu-<< calcula< calcula<< camin-< caminhao< cance-> cara> carne2< carne>> carne_em< carro>> carro_eh< carta-<< carta2< cartao<< cartao_e< carto-2< cartoes2< cartoes_NAME< casa>> causa<< cdc< cel1< cel<< cel> cel>>
celul-2> celul-> celular2> celular> cem2< cento<< certi->> certinho>> cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> cesta> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< chequ->> cheque2> cheque<< cheque>> chuva< cigar-1< cigar-2< cigar-> cigar->> cigarro1< cigarro2< cigarro> cigarro>> cigarro_,< cinco2> cinem-> cinema> clt2< clt_,< cobra-> coisa-< coisa>> coisas< colch-< colchao<
coleg-> com2> comeco< comid-1< comid-2< comida1< comida2< comida_uns< como>> compa-< compadre< comprar> comprei<< compro< condo-2> condo-> condominio2> condominio> condominio_,< condu-1< condu-< condu-<< condu-> conducao1< conducao< conducao<< conducao> conseguir2< conseguir_botar< consignado_,< consignado_de< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh< const-< conve->> convenio>>
corre< corri-> cozin-< cozin-> cozinho< crech-1< crech-2> crech-<< crech-> creche1< creche2> creche<< creche> credi-2< credi-2> credi-<< crediario2< crian-1< crian-2< criancas1< criancas2< criancas< curso< da_parcela< das_NAME< decim-> decima> dei>> deixa< deles< deliv-1< deliv-<< delivery1< delivery<< demai-> demais> denti-1< denti-< dentista1< dentista< depoi-2> depois2> depos-2> descontando<
descontos> desde2< desde>> desem-1< desem-> desempregado> desemprego1< desse-<< desse-> desses<< desses> deus>> deved-1< devedor1< devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-2> dezoito2> dia1< diabe-2< diabe-< diabetes2< diabetes< diari-> diari->> diaria2< diaria> diaria>> diaria_de< diarista< diese-< diese-> diesel< diesel> dividas< dizim-1< dizim-<< dizimo1< dizimo<<
doenc-1< doenc-< doenca1< doenca< domin-> domingo> dou> doze>> duas2> dura<< e_desconta< e_recebo< ele>> eles2> eletr-< eletrica< em_dia< emprego_novo< empresa< emprestado< emprestimo_e< empur-< encos-< encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< enfer-< enrolado< entra-1< entra> entrada1< entrar1< entrega> era2> era>> escol-1< escol-2< escol-2> escol-<<
escol-> escol->> escola2< escola2> escola<< escola> escola>> escolar< escolar<< escolar> espec-2< espec-<< espec->> especial2< especial<< especial>> especial_,< espos-1< esposo1< esposo< estad-< estado< estadual< estag-1< estag-<< estagio1< estao_cobrando< estav-2< estava2< estou-2< estou-<< estou>> estourado2< estourado< estourado_em< estourados<< estourei< estud-2< estud-< estudantil2<
estudantil< estudantil_NAME< eu_gasto< extra< facil1> facil< faco2< faco2> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< fala< falar-> falaram> falec-2> faleceu2> faleceu> falei< falei<< faltam>> faltando1> faltando2> faltando> famil-1< famil-> familia1< familia2< familia< familia> familia_,< farma-<< farmacia<< faxin-1< faxina1< faz1> fazen-<< fecho-2< fecho-<< fechou2< fechou<<
fechou_em< feira1< feira<< feira>> fez2< fez_em< fiado>> fica_nuns< ficha-> fichada> filha< filha> filho-> filho>> filhos> fim> finan-1< finan-< finan-<< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> fixo2< fogao2< fogao_de< foi>> fora2> fora<< foram>> frald-1< frald-2> frald-> frald->> fralda1< fralda2> fralda> fralda>> frio2<
frio_:< funci-> funcionario> funer-1< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasos-> gasosa1< gasosa< gasosa> gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gato1< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geladeira_em< gente> geria-< geriatrica< giro<< gol2<
gol< gol_em< golpe> graca-> gracas> guri< guri> h<< ha2> hbo1< hbo2> hbo< hbo> hoje>> hoje_devo< holer-2< holer-< holerite2< holerite< hora< ifood2< ifood2> ifood>> igrej-> igrej->> igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inter-2< inter-2> internet2< internet2> internet_,< inval-< invalidez< ja_foi< jogo2< julho< juros<< juros>> k2< k_NAME< kitne-<< kitnet<< la1> la> lanch-1<
lanche1< lanche> lavou-> lavoura> leite1< leite<< leite> lembro> limite_eh< limpo< loas< loja<< lojin-< lojinha< lote< loter-1< loteria1< loteria< lugar-<< lugares<< luz_:< mae>> mae_com< manda> mando-2< mandou2< manic-1< manicure1< mano2< mano_devo< maqui-< marido_ganhava< marido_recebe< mas1< mas<< me_adiantou< media2< media_de< melho-2> melho-> menin-2< menin-> menin->> menina1< menina> menino>
meninos< meno> meno>> mensa-<< mensalidade< mensalidades<< merc<< merca-<< mercado>> mercado_,< mercado_uns< merce-> mercearia> mes_,< mes_fiz< mesmo1< mesmo2< mesmo> mesmo_NAME< meu_esposo< meus> milic-< milicia< mim2< mim>> minha-< minha>> minha_mae< minhas< minim-2> minimo2> mn< morte2< morte< morte_:< mostr-2< mostr-<< mostra<< mostra> moto<< moto_eh< motor-> motorista> multa> munic-<
municipio< ne>> nenem1< nenem< nenem<< nenhu-> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<< netflix>> neto< noite> nos< noteb-2< noteb-< notebook2< notebook< notebook_NAME< nova2< novo1< numa< nunca>> obra2> obra> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> olha> onibu-1< onibu-2> onibu-<< onibu-> onibu->> onibus1< onibus2> onibus<< onibus>
onibus>> onix2< onix< ontem_(< onze>> opa< oq>> os1> ou>> outra2> outra> outro-1< outros1< oxe< padar-> padaria> pagas2< pagas2> pagas> pagas_,< pagav-1< pagav-< pagava1< pagava< pais< parar> parce-1> parcela1> parcela_eh< parcelado1> parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelei> parcelou2< parcelou< parcelou_em< parei>> parti-> particular< particular> passa->> passagem1<
passagem<< passagem> passagem>> pede> pedem1< pedem< pedir-<< pediram<< pedreiro_,< pego> pegou1< pela1> pela2< pela> pela_NAME< pelo1> pelo> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> peque-1< peque-<< peric-> pesso-2< pesso->> pessoal2< pet<< pg1> pizza< plano2> plano<< pode2> pode> porqu->> porque>> porta> porte-< porteiro< possu-< possuo< posto> pouca-2> pouca-> pouca->>
poucas2> poucas> poucas>> pouco->> poucos>> press-1< press-2> press-< press-> pressao1< pressao< pressao> prest-1< prestacao1< prestacao> priva-< privado< pronampe< propos1< prove-< quart-2< quartinho2< quatrocentos>> que_desconta< que_faltam< que_pagava< que_umas< queim-< queimou< quere-> querem> queri-> queria> quint-< quinta> quinz-2< quinz->> quinze>> quinzena2< quinzena>> quinzena_,< quita->>
quitadas2> quitar< quitar>> racao1< racao<< ranch-1< ranch-< ranch-<< rancho1< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> rapaz> reaju-> reajuste> receber1< rede< refor-< refor-> regis-2< regis-2> registrado2< registrado2> registrado> registrado_,< remed-1< remed-2< remed-2> remed-<< remedio1< remedio2> remedio<< remedio>> remedios1< remedios> remedios>> rende2< rende< rende>
rende_uns< respo-> resta->> restando<< restantes>> resti-2> resti-> restituicao2> restituicao> resto2> role1< role< role> role>> roupa1< roupa<< roupa> sacar1< sacar< sai> salao< salario_eh< saldo1< saldo_devedor< saude<< se>> secre-2> secre-> secretaria2> secretaria> segura> seisc-<< seisc->> seiscentos<< seiscentos>> sem>> semana_de< semana_uns< sempr-2> sempre2> sendo1> senho-< ser> sera>
servi->> servico>> servidor< servidora< servidora> sesse-<< sessenta<< setec->> setecentos>> setem-> setem->> setembro> setembro>> seten-<< setenta<< setim-> setima> simpl-<< simples<< sms< sms<< so>> sobra-1< sobra> sobraram1< sobraram< socor-> socor->> socorro>> sofa<< spoti-1< spoti-2> spoti-< spoti-<< spoti-> spoti->> spotify1< spotify2> spotify< spotify<< spotify> spotify>> strea-1< strea-<
streaming1< streaming< sumiu> super-<< supermercado<< tambe-2> tambem2> telem-> telemarketing> telev-< televisao< tem1> tem<< tem>> tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tigri-< tigrinho< tiran-1> tiran-> tirando1> tirando> tiro> todo1> todo<< todo>> total>> traba-2> traba-<< trabalho2> trabalho> tramp-1< trampo1< trans-2> trans->
transporte2> transporte> trata-< tratamento< tres2> treze-2> trint->> trinta>> tudo<< tv> uai< uber1< uber2< uber> uber_tiro< ultim->> ultimas>> uma1< unha1< unha< unha> usei> usei>> uso2< vai1> vai>> vai_entrar< valen-> valendo> valid->> valida> van1< van<< van> varia_de< veio<< velho< velho> vem>> venc>> vencidas> vencido> vencimento1> ver< veter->> veterinario>> vezes> vida1< vida< vigia2<
vigia< vindo> virou<< vo< vou2> vr2>`,
    '-3': `
2> #>> ,< ,<< 13o2> 13o> :1< =amount:month:: ?> ?overdue DEED2< DEED2> EXPEN-2> EXPEN-<< EXPENSE2> EXPENSE<< INCOM-< INCOME< KIND2> KIND<< KIND> KIND_aluguel< NAME<< NAME_eh< a2> a<< aceit-< aceitaram< agora2< agora< agua< alugu-1< aluguel1< atras-<< atrasada<< banco2> banco> com2< com_uns< da1> da< da<< decim-< decimo< depen-2> depende2> depende> desco-2< desco-< deven-< devendo< devo1< dia<
direi-> direito> divid-< do1> em_media< esse< estag-2< estag-< estou_com< eu1< fatur-<< fatura<< fgts< fora< ganha-1< ganhar< hora2> ifood< inss< leite< liqui-< liquido< loja< luz2< mais1< mais1> mas2> me2< merca-< mercado< mes1< meses<< mesmo< mil<< mil_,< minim-< minimo< mulhe-< mulher< nada> nao_,< nem> o2> pague-< paguei< para< parce-< parce-> parcela< por<< que> quinh-<< quinhentos<< receb-1<
receb-<< recebo<< salar-2< salar-<< salario2< salario<< segunda> sei> sexta< sou< tenho1< tenho> tiro<< tiro_uns< total2< tv< um2< um2> um<< um> uma< valor2< vem> vendi<`,
    '-4': `
< #1> #< #> :< DEED<< DEED> INCOM-1> INCOM-2< INCOME1> INCOME2< KIND2< KIND< NAME2< a2< a> alugu-< aluguel< bom< bruto< cada<< carro< casa< dei1< devo< dia2> do< dois>> dos1< dos> e2< eh> em2< errad-< errado< estao< estou2< eu2< famil-2< famil-< ganha-< ganha1< ganha< ganho<< gas< ja_dei< livre1> livre> mas1> mas2< me< media1< mes1> meu< meu<< mil2< mil2> minim-> minimo> nu< o<< o> ou1< para1>
para> por1> por>> salar-< salario< se< seman-< semana< sobra2< sobra_uns< todo< varia2< varia< vem2<`,
    '-5': `
> =amount::below: EXPEN-< EXPENSE< das1< das< de<< dei< depen-< depende< dia> dos< e< eh_uns< em1> em> eu2> hora> liqui-1> liqui-> liquido1> liquido> mas> media< mes<< minha< nao2< pagar< por1< por> sim< tiro2<`,
    '-6': `,>> =amount:week::bare =parts:amount ?after-deficit ?consent DEED< INCOM-<< INCOME<< NAME1< NAME1> NAME2> NAME< NAME> da> de1> e<< eh1< eh<< menos_de< pago< por< recebo< vem<`,
    '-7': `=ignored ?more-debts ?offers INCOM-> INCOM->> INCOME> INCOME>> bruto1> bruto> dia>> entra1< luz< mes_de< o2< receb-< tenho< tiro1<`,
    '-8': `=amount:day::bare =amount:fortnight:: =amount:fortnight::bare =amount:month::bare =parts:amount+remaining =parts:amount+total ?worry dia<< entra< que_eh< uns<<`,
    '-9': `? ?debts bolo< bom> ganho1< tem<`,
    '-10': `renda<`,
    '-11': `?after-roadmap tiro<`,
    '-12': `=amount:day:: =amount:year:: ?rates`,
    '-13': `ganho<`,
    '-15': `?instalments-left`,
    '-17': `=minimum-wages ?thirteenth`,
  },
  balance: {
    '20': `?more-debts`,
    '19': `=amount::current: ?debts`,
    '15': `desde>`,
    '13': `=amount::current:bare NAME_eh< e_uns< iptu<< negociar< total_eh<`,
    '12': `conta< conta<< devo< meses>> nome< usei1<`,
    '11': `=amount::: NAME< claro< dona< fiado< k>> multa< nao1< quero< sem> tenho<< x2>`,
    '10': `NAME1> ao>> atrasado< cento>> eh> entao< esta_em< ipva<< limit-<< limite<< loja< nao< pegue-2< peguei2< peguei_mais< uma<`,
    '9': `NAME>> advog-< advogado< bah< certo> da_NAME< dinhe-< dinheiro< emprestou1< emprestou< errei< faz<< junta2< junta< junta_da< me_emprestou< na<< negoc-< outra< que<< tambe-> tambem> venceu> venci-> vergo-< vergonha< vi<`,
    '8': `#_nao< (< +2< -> =amount:::bare ?confirm-amount NAME1< WORD1< ao< atras-< atrasadas<< atual1< atual< carta-< cartao< cobra-< consigo> devo<< devo_uns< divida_eh< domin-< domingo< esta2> ex< farma-< farmacia< feche-< fechei< ficou< giro< ipva2< k<< luz2< me_cobra< meses<< minim-> minimo> negat-2< negoc-> para1> para_NAME< parcela> prefe-> prefeitura> saber> sem< spc< tive< total1< um2> um> venc1>
venc<< venc> vence-< vence1> venceu<`,
    '7': `-2> DEED1< KIND_agiota< NAME_(< NAME_-< NAME_de< aberto< agiot-1< agiota1< am>> antec-1< antec-< arrum-< atras->> botou< carta-2< cartao2< cheque< comprou< conto<< desde2> dia2< dia_#< divid-< divida< do> eh2< espec-< especial< esper-< esta>> estao> falta< fiado> ficou2< final<< financiamento< hoje< ipva< juros> limit->> limite>> minha> no2< oito<< para<< parce-> parei> pegue-> peguei>
quatrocentos<< reais> resta< rural< saldo2< saldo< sogra< som< trocado> tudo1> tudo>> usou< valor2< vence-> virou1< virou<`,
    '6': `#_NAME< (> ,_devo< ,_sao< -< /2< /> INCOM-2< INCOME2< KIND2< KIND_fatura< NAME2> NAME<< NAME> NAME_:< NAME_com< NAME_deu< NAME_era< acougue< ah< ao> apareceu< atras-<< atrasadas< carto-<< cartoes<< casa> chequ-< cobra1< cobra< coisa-<< coisas<< com< com<< cortada< credi-< credi-> crediario< credito> deve<< dia1> dois2< dona2< em2> eu1> falar< fatura1< fez<< fiz< forne-2> forne-< fornecedor2>
fornecedor< iptu> ipva> ja_deu< lojas2< lojas< luz_,< menin-< menina< mercadinho< mes2> mes_passado< moto> motor> na< no2> nova< novo< novo> o_NAME< pagar2> para2< parado< parei1> passa-1< passado1< passado< pila<< prona-< quand-< quando< quer<< reven-2< reven-< rotat-< rotativo< sao<< seu2< seu< seu> sexta< subiu< super-> supermercado> todo< treze->> trezentos>> uma<< usado< uso> vai> vence<<
venci-1> vencidas>> vencimento> x<<`,
    '5': `(1< /1> /< ?worry DEED2< EXPENSE_padaria< KIND<< KIND>> KIND_emprestimo< KIND_iptu< NAME_saldo< acade-< academia< acho> acoug-< acoug-> acougue> agiot-<< agiota<< ah> ajuda> aluguel_da< ano2< ano< ao1> apare-< aqui< as2> atras-1> atras>> atrasada> atrasado1< caju1< caju< carro> carta-2> carta->> cartao2> cartao>> cobra> com1> contrato< corta-2< cunha-<< cunhado<< da>> de_som< depoi-<< depois<<
desco-2> dia<< dois2> dois<< dona> doze<< e_caju< e_devo< ela2< emprestimo1< emprestimo<< emprestimo_NAME< entre1< esse1> esta1< falto-< faltou< farma-> farmacia> faz> ficou_devendo< frio< iptu1< julho> junta-2< juntas2< marco> mercadinho> mercadinho>> mim1< moca< movei-2< moveis2< na2> negativa< o>> oi< olha< ontem>> outro2< padar-1< padar-< padaria1< padaria< pago<< para_mim< parad-< que_devo<
que_pegou< quebr-> quer> quinh-<< quinhentos<< roupa-< roupas< sabad-> sabado> sim< simpl-< simples< som1< subiu2< subiu_para< tambe-1< tambem1< tirar< tramp-> vale<< vence< ze<< zerad-< zerado<`,
    '4': `(2< (>> ,<< ,_NAME< ,_total< -1< -2< -<< -_NAME< =minimum-wages ? EXPENSE_farmacia< EXPENSE_seguro< KIND< KIND> KIND_consignado< WORD2> WORD> aberto> agiot-< agiota< agiota_,< agora< ainda1> ambas>> amiga> ano<< ao2> as>> atras-> atrasada1> atrasada<< atrasadas_,< atrasado1> atrasado>> atraso2> atraso> bairr-1< bairro1< boa> bolet-> boleto> caju2> caju> carta< cartao_NAME< causa2< causa< causa_de<
cem>> cobra-1< cobrando1< cobrando< com> consi-1< consignado1< consu-> conta->> contas>> da<< da> dar> de1> der< desco-> deste< deve> deved-2< devedor2< devedor_de< devo1< dez>> dia2> dia> diret-> direto> do2< do< do_bairro< duas<< duzen->> e2> e> e_mais< ela> emprestou> energ->> energia>> esta< estava_em< estou-< eu>> ex2< facul-< faculdade< farma-1< farma->> farmacia1< farmacia>> fatur->>
fatura>> fazer> financiamento> foi2> foram1< foram< garan-<< garantia<< gaste-<< gastei<< hospi-< hospital< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< ipva_de< juntando1> juntando> limit-> limite> luz>> mais< mano<< mas2< menin-<< menino<< menos1< merce-< mercearia< meses2< minha< na> na>> nacio-2< nacio-< nacional2< nacional< nada< nao1> nao>> negat-< num< o2> ontem< oq>
pagar2< pagar> pagou< para>> parcelas>> pedre-2< pedre-< pedreiro2< pedreiro< pelo_menos< penho-< penhor< pera< prefe-< prefeitura< que>> que_esta< que_uns< quebr-2> quebrados2> quem< quinh->> quinhentos>> rapaz< reais>> resta1< sao> segur-1< seguro1< sem1> so_resta< sujo< tambe-<< tambem<< tem> tiao< todo2> total< tramp-<< trampo<< troca-> ultim-< ultim-> ultima< ultimo> uma2> valor< vence>>
venci-2> venci-<< venci->> vencidas<< vencimento2> venda< vista< ze< ze>`,
    '3': `
>> #<< #> #_contas< (<< ,1< ,_e< ,_gastei< ,_restam< ,_uns< :2> KIND_cartao< KIND_especial< KIND_ipva< NAME2< WORD2< WORD<< WORD>> ^ a<< abert-< abril>> acred-2> acred-> acredita2> acredita> adian-1< adiantou1< adiantou< agora> agora_esta< agost-> agosto> ah>> ainda2> ainda_,< anos<< antig-< antiga< anton-< antonio< atrasada2< atrasadas>> atrasei> bairr-< bairro< bar< bem< benef->> beneficio>>
borra-2< borra-< botar->> botaram>> capit-< capital< carro<< carta-1< carta_,< cartao1< cartao_de< casam-< casamento< celul->> celular>> cem<< cinco<< coleg-< colegio< com1< comecou<< comig-> comigo> como> condo-< condominio< conta-1< conta>> contas1< corta-> da2< da_venda< dao1< dao< de2< de> deles> desconta2> desconta> descontam2> descontam> desde< desde<< deved-< devedor< deven-< devendo<
devo_eh< dias>> divid-2< divida2< dividas<< dizer< do<< do>> do_tiao< dois>> e<< eh2> eh_de< ela2> em>> empre-<< emprestimos<< energ-<< energia<< espec-1< especial1< esqui-< esquina< essas< estou<< eu< facul-> faculdade> faixa2< faixa< falta1< falta2< fatur-< fecho-< fechou< fgts2< fiado2< fiado2> ficou2> ficou_em< filha2< filha<< financeira<< foi_para< forne-> fornecedor> garan-< garantia<
gaste-1< gastei1< iptu< ipva1< ja< ja> loja_NAME< luz_e< maio> mais2< mano< me_cobrando< menos_uns< merca->> mes1< mesmo_,< mil>> mim2> mim< minha2> minim-<< minimo<< mostra< moto>> movei-< moveis< mulhe-> mulher> na1> negat-1< negativa1< nenhum> netfl-> netflix> nome2< nome>> norde-1< norde-< nordeste1< nordeste< ofici-1< oficina1< oitoc-<< oitocentos<< os1< osso>> outro< pagan-< pagando< pagar<
pagar<< pague->> paguei>> parce->> parcela< parcelas2> parte< passa2< passa< passa_de< plano1< pneu< por>> proce-< proce-> processo< processo> propr-< propria< qual> quase> quatr-<< que1> quebrados> reais<< recebi> recei-< receita< saque< seis2< seis<< seis_falta< seras-<< serasa<< setec-<< setecentos<< so< sofa> soma1< soma< sou<< tambe-1> tambe->> tambem1> tambem>> tambem_uns< tem< tenho< tiao1<
tinha> traba-1< tudo2> uai>> umas> uns>> valor<< valor_de< vence> vencida1> vencida> venda1< voce< ze1<`,
    '-3': `#1< #_eh< (1> ,2> 1 =amount::entry:bare =parts:amount+remaining+total ?1> ?income-source DEED2> EXPEN-1> EXPENSE1> EXPENSE_mercado< INCOM-< INCOME< KIND1> KIND_agua< KIND_carro< KIND_gas< KIND_internet< KIND_tiram< NAME_devo< acaba->> acabar>> aceit-1< acho< acord-> acordo> agua1< ai1> ajuda-2> ajuda-> ajudar2> ajudar> anos>> as> ate< aumentei< baixaram2< baixaram< baixaram_para< baixo-< baixo-<<
baixou< baixou<< banco2> bico2< bico< bico_de< bolo< cada2> caiu_para< carro1< carro2< carte-> carteira> celul-<< celular<< celular_de< comprovante< conse-<< consegui2< consegui< consegui<< consi-2< consi->> consignado>> consu-< consulta< consulta> conta-< coope-2< cooperativa2< crian-<< criancas<< das1< das> decim-< decimo< demai-< demais< depos-> deposita> depositei1< depositei< der1<
descontado< descontam1< descontam< deu> deven-> devendo> dezen->> dezenove>> direi-> direito> disse< divida> divido< diz1< dos1< dos> duas>> e_pagar< e_paguei< econo-< efetu-< efetuei< eh1> ele_quer< eles2< empresta1< empresta< empresto1< empresto< emprestou<< enrol-< entra-< entra< entrada< entre< entro-1< entro-< entrou1< entrou< epoca< era<< estav-1< estav-> estava1< estava> estou2> estou_com<
eu_der< falta1> faltam> faz2< feira> fiz<< fiz> foram> fraco< fui< ganhando1< ganhando< ganhe-1< ganhe-< ganhei1< ganhei< gas1< guardado1> guardado> hoje2< inter-1< inter-<< internet1< internet<< ja2< ja_paguei< jogo> junta-< juntas< juros_de< liber-1< ligou< loja> mae2< manda-< mande-1< mandei1< manha2> manha> marco2< marco_,< marid-> marido> mas> me_empresta< me_empresto< meio<< menos2< mensa-<
mensais>> merca-1< mercado1< mercado> mes< minha2< minim-1< minim-2< minimo1< minimo2< moca> moco< moro< moto< nas< negocio< nem2> netfl-< netflix< noven->> noventa>> num> numer-< numero< ofere-1< ofereceram< ofereceram<< oiten-<< oiten->> oitenta<< oitenta>> os< outro-> outros> paga1< paga< pagar1< pagas<< pago_NAME< para_pagar< parcela2< parcelas< parte> passe-< passei< pedir-1< pedir-<
pediram1< pediram< peque-< pequena< perco< pg1< pg< pix2> pix_de< plano> por< porqu-< porque< posso< poupa-2> poupanca2> quand-> quando> quatro<< que_pago< queri-< queria< quite-< quitei< recebi< renda< resta-2> resta-> restando> saiu< sao< saude< segui-< seguinte< segun-> segunda> seguro< seman-> semana> sendo> seten->> setenta>> sindi-< sobra2< sobra< sobra_uns< taxa2> taxa> telef-< telefone<
tenho2> tiram1< tiram< toda2< toda< total_de< tudo< tv2< uma_de< vai2< vai< valia< venceu2> venci-< vender< vez> vista> vivo<`,
    '-4': `#_hoje< #_por< +1< =parts:amount+paid+total ?consent EXPEN-<< EXPENSE<< NAME_cobra< NAME_uns< abri> aceit-< acho>> ainda> amort-1< amort-< amortizei1< amortizei< anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< atend-> atras< atrasadas1> atrasadas> baixa-2< baixa-< banco_diz< benef-< beneficio< boleto<< bom> cada> caiu<< caiu_de< carne< carne> carro< casa< celul-2< celular2< clt<< comeco<<
compr-< conse-2< consertar> consignados< consignados<< credi-1< crian-< cunha-< cunhado< dar1< dar< das<< de2> de>> de_pagar< dei2> depos-1< depos-< desconta< deve1< devol-1< devol-< divid-> diz< dos< e_NAME< empre->> emprestimo>> entra-2> entra-> entrada2> entrada> epoca> errad-< errado< esta_dando< esta_vindo< estou2< eu1< eu2< eu<< eu_pago< eu_peguei< falta-<< falta-> falta->> falta>> faltam<<
fgts2> fgts> fica1< ficou> fixo< foi1> foi< folha2< folha< gaste-< gastei< gasto1< gasto< gelad-< geladeira< guard-1> guard-> hoje1< ifood<< inss< insta-< instagram< ja_devolvi< juros< lembr-2> lembro2> liber-< liber-> liberar> limpa< luz< maior< mais>> mande-< mandei< maqui-> mes2< mes> minim-1> minimo1> novec->> novecentos>> ofereceu< onibu-2< onibu-< onibus2< onibus< ontem1> ou< paga>> pago2<
para2> parce-2< passa-< pix2< porqu-> porque> poupa-> poupanca> quant-> quanto> que_era< receb-1< recebi<< resti-< restituicao< salario<< segur-< sete>> sexta> so2> so<< sobra-2< tinha1< trabalho< transferi1< transferi< vale1< vale< vence-2> vendi< vindo1< vindo< voce>`,
    '-5': `#_para< +< ,_pago< ?> INCOM-> INCOME> NAME_por< acord-<< acordo<< ali< ano1> aqui> ate1> atras-1< atrasado_,< autom-< automatico< avisa-> avisar> bolet-<< cada>> celul-< celular< com2< comec-2< comec-< compr-2< conse-> consi-<< conta> cortaram< da2> dela> desco-1< desse< em> emprestimos< era< essa> fatur-<< fica< fica> filho> foi<< ganha-1< ganha-< inter-< internet< irma< isso> limit-1< limite1<
luz<< mais1< mais2> mensagem< ofere-<< ontem2< outro>> pagas>> pague-<< paguei<< para1< passa-2> passado2> pegue-1< peguei1< pg> pix> por> proposta< quant-< quanto< que_eh< recebo< sai< salar-<< sei> seman-< semana< so> sobra-< tirou< um_de< usei2< veio< vem1< vem<< vem> vou2< vou<`,
    '-6': `#1> #_as< ,_falta< NAME_em< acabe-< acabei< acert-< acertei< agora1> ai< ai> antes< antes> aplic-> aplicativo> atrasado2> aumen-< banco<< como< consi-< consignado_NAME< conta-> conta2> das1> das< debito< dei1< dele< dele> desconto< desse> devia< devo2> dezoi->> dezoito>> diz<< duzen-<< duzentos<< eles< emprestei1< esse< esse>> eu> fecha-> fechar> ganho<< gente<< hoje> iptu2< la< luz> mas2> me<<
menos_de< meu<< no>> nunca> ofert-< oferta< pago2> pago> parcela<< pessoal< por1> prest-< prestacao< propo-< quase1< receb-<< resto> sao1< soman-2< soman-< somando2< somando< talve-1> talve-> talvez1> talvez> tenho1< tenho> uns<< vou>`,
    '-7': `#_#< />> =amount::limit: =parts:amount+interestFree+total ?after-deficit a2> agua2< alugu-> aluguel> atrasada< caiu2< casa2< comprei< confi-2> confi-> conse-< contr-< das2< debit-< dei< divid-2> divida2> do_NAME< dos<< em<< faturas<< ganho1< ganho< irmao2< marid-<< marido<< moro<< nao2> no<< pagam-< pagamento< pagou> parcelei< pelo2< pesso-< pouco<< prest-<< prestacoes<< quase< quita-< resta-<<
salar-< salario< usei< vezes>> virou1>`,
    '-8': `#_mais< ,_eh< :1> =amount:week::bare ?offers ate> caiu< da_uns< desconto<< devolvi1< devolvi< ele< foi1< ja>> mei< metad-< metade< mil_NAME< mil_de< nao_eh< ofere-< ou1> ou> pago< pague-< paguei< parce-< passa-<< por1< receb-< santo> se> sumiu< tenho2< tinha< tudo2< tv1< tv<< vista2>`,
    '-9': `?rates acord-< acordo< agua> as1< cai< dei<< ele2< engan-< enganei< junto< maior<< mil2< minim-< minimo< nem< nu< nunca< ou1< parcelas<< passada< pelo_NAME< seis>> verda-< verdade<`,
    '-10': `=amount::minimum:bare WORD1> cinco>> desco-<< em1> irmao< me_deu< nao2< pague-1< paguei1< tres<< tv<`,
    '-11': `?flexibles NAME_da< desco-< nao<< oito>> ops>> paga>`,
    '-12': `?after-roadmap ?debt-amount NAME_#< eh>> os<< pix<`,
    '-13': `:> ?thirteenth parce-<<`,
    '-14': `=amount::former:bare ?income-low-month ?instalments-left pago1<`,
    '-15': `
> total<<`,
    '-16': `=amount:month:: ?essentials ?incomes ?overdue devo> galo<<`,
    '-18': `=parts:amount+behind`,
    '-21': `=ignored =parts:amount`,
    '-22': `=amount:month::bare`,
    '-24': `=parts:amount+remaining =parts:amount+total`,
  },
  correction: {
    '18': `nao<<`,
    '16': `,_eh< verda-< verdade<`,
    '13': `para1<`,
    '11': `corri-< eh1< errei< o<<`,
    '10': `ai< engan-< enganei< mil2<`,
    '9': `bota< eh< eh<< errad-> errado> falei2> falei> muda< retif-<`,
    '8': `:< ?after-roadmap DEED2> DEED> DEED>> agora1> casa2< ganho1< ganho< lazer< luz< para< que>> salar-< salario< valor< vem< vem_uns<`,
    '7': `#_eh< aumen-< aumentei< certo< corrigindo< errad-< errado< esque-< esqueci< estao< fatur-2< fatura2< ganha-1< nao2> trabalho<`,
    '6': `:_sao< DEED<< NAME_eh< agora< atras< aumento< casa< conse-> consertar> estou_ganhando< ganha-< me< na< passada< renda> salar-> salario> subiu<< traba-< vem1< vem2< verda-2< verdade2< verdade_eh<`,
    '5': `:2< ?more-debts ?overdue DEED2< a_ganhar< alugu-< aluguel< antes< aumen-2< corrige< e1< estou2< fatur-< fatura< meu<< mil_eh< passa-< passa2< passa< passe-< passei< sao1< troca< verda-2> verda-> verdade2> verdade>`,
    '4': `,2< ,_ganho< ?after-deficit KIND_agua< agora2< agora> agora_ganho< agua1< alugu-<< aluguel<< aluguel_eh< farma-2< farmacia2< ganhando1< ganhando< ganhar1< nao> sao< seman-< semana< sim< valor2<`,
    '3': `#> #_para< ?debt-amount agua< ali< daqui< dei< do2> e<< estou< farma-< farmacia< ganhar< gas<< la< liqui-2< liqui-< liquido2< liquido< merca-2< mercado2< mil<< oi< trint-<< trinta<<`,
    '-3': `,2> ,<< ,_uns< =ignored =parts:amount =parts:amount+remaining ?1> ?debts ?offers DEED< KIND2> KIND_aluguel< NAME1< NAME1> NAME> WORD2< WORD< WORD>> a_NAME< aceit-< aceitaram< alugu-1< aluguel1< atras-< aumentar2< aumentar< aumentar_para< baixaram2< baixaram< baixaram_para< baixo-2< baixo-<< baixou2< baixou<< baixou_para< benef-< beneficio< cai< com1< coope-2< coope-< cooperativa2< cooperativa<
cortaram< da1< da2< da> deu1< deus< devo1< devo< dia<< dia> divida< dois<< eh> eu2> eu< eu>> falta< fiz< fui< ganhe-< ganhei< hoje2< janei-2> janei-< janei-> janeiro2> janeiro< janeiro> juros< luz<< mais2> mais> mas1> mas> mes> meses<< o2< o2> o> pagar1< pagar< pago1< para2< parce-<< parce-> parcela> parcelas<< parti-< passo-2< passo-< passou2< passou< passou_para< pedir-1< pedir-< pediram1<
pediram< que> receb-< renda< resta-> restam> sao<< tem< total2< total_eh< tudo< tv< uma< veio< vendi< vou2<`,
    '-4': `#2> =amount:month:: =amount:week::bare =parts:amount+total ?income-low-month baixa-2< baixa-< baixo-< baixou< caiu< carro< corta-< da< dando> de1< decim-< decimo< deu< divid-< do1> e2> em1< em1> em> empre-< emprego< estou> eu> foi< ja< luz_,< nao_eh< ofert-< oferta< os< pago< pague-< paguei< para1> propo-< proposta< se< so< tenho< total< vou<`,
    '-5': `=amount::current: ?> ?instalments-left ?thirteenth DEED1< NAME< a2> agora_eh< conta> em< hoje< mes< nao2< parte< por1< vai<`,
    '-6': `,1< ,_sao< :1< =amount:month::bare WORD1> a<< domin-< domingo< esper-< outra< outro< por<`,
    '-7': `?confirm-amount nao1> nem< tirar<`,
    '-8': `?incomes era<< que2<`,
    '-9': `que_eh<`,
    '-10': `=amount:day::bare`,
  },
  expense: {
    '26': `?essentials`,
    '24': `?flexibles`,
    '13': `ganho<<`,
    '12': `EXPEN-< EXPENSE< agua<< luz< pago<`,
    '11': `alugu-> aluguel> gas<`,
    '10': `desse< dou1< dou< luz<< pago1<`,
    '9': `divido< luz>> plano< saude< todo<`,
    '8': `#_para< :1< EXPEN-2> EXPEN-<< EXPEN-> EXPENSE2> EXPENSE<< EXPENSE> ajudo< bolet-< boleto< cerve-< era<< falar< gasto< luz> mando1< mando< por1> remed-<`,
    '7': `,_NAME< =amount:day::bare =amount:week::bare =amount:year::bare KIND2< KIND> KIND_casa< NAME1> agua>> alugu-<< aluguel<< energ-< energia< limpa< luz2< mes2< moro< parte< por<<`,
    '6': `KIND2> KIND< agua2< casa1< causa< cigar-< cigarro< escola< esque-< esqueci< feira< gas> gasto2< gasto_uns< ifood<< iptu< jogo< mes<< moca< para<< porqu-1> porque1> remed-> remedio< remedio> sai2< sai_por< tigri-> tigrinho> tramp-< uma< vez<`,
    '5': `#_NAME< =amount:day:: ?income-source EXPEN-2< EXPEN->> EXPENSE2< EXPENSE>> KIND<< KIND_celular< KIND_filho< KIND_internet< agua< agua_,< alime-> alimenticia> amiga< aposentada<< casa2> celul-1< celular1< cinem-< cinema< clt<< com< comid-< comida< compr-<< condo-< condominio< demai-< demais< deu1< deu< deven-> devendo> devo> dizim-< dizimo< do_mes< em> esta< estou> filho1< fumo< gaste-1< gastei1<
inter-> internet1< internet< internet> ja1> mas>> mes1> mora< o2> passa2< passa< passa_de< resto> saude2< sou<< trampo< uber< umas<< uso< veio> vezes<< vou>`,
    '4': `,_pago< DEED< INCOM-1> INCOME1> KIND1> KIND>> KIND_iptu< KIND_saude< WORD2< acade-< academia< agua2> agua_:< ap< apose-<< apost-< as< baixo-<< baixou<< beste-> besteira> bicho< boto< cacho-< cachorro< casa> celul-< celular< cerveja< cervejinha< condo-2< condo-<< condominio2< condominio<< condominio_:< consu-< consulta< costu->> da< de2> dela2< dela< deliv-< delivery< dezem-2> dezembro2> duzentos>>
energ-2< energia2< entre1< estou2> feito< foi> gaste-< gastei< hoje> igrej-< igreja< inter-< iptu1< janei-2> janeiro2> k>> lanch-< luz_veio< mas1> menino< merca-2> merca-> mercado2> mercado<< mercado> mercado_eh< minha_parte< moca2> neta< noven-<< noventa<< parte1< parte_eh< passa-2> passa-> passado2> passagem< pensa-> pensao> plano>> porqu-> porque> racao< saude1< saude> saude>> super-2< super-<
supermercado2< supermercado< telef-< telefone< tramp-> tv< vai2< vai_uns< van< varia2< varia<`,
    '3': `(1> (> ,1> -< -> :>> EXPEN-1> EXPENSE1> EXPENSE_academia< EXPENSE_igreja< EXPENSE_merc< KIND_condominio< KIND_escola< KIND_luz< KIND_telefone< NAME1< acade-1< acade->> academia1< academia>> acai< agora_eh< alugu-2< aluguel2< aluguel_eh< ano<< aposto< aqui<< as2< cara1< cara< carte-2< carte-< carteira2< carteira< cem<< cerca2< cerca< cerca_de< churr-< churrasco< cinqu-<< cinquenta<< com1< comid-<<
comida<< como< condo-1< condominio1< contr-2< crech-< creche< de_aniversario< dezem-> dezembro> divida2> dois2< domin-< domingo< duzen->> e>> ela2> em1> energ-<< energia<< entre< era> escol-< escola1< eu< favor< fim< frald-< frald-<< fralda< fralda<< funer-< funeraria< gas2< gas>> gas_:< gasto1< gato< igrej-1< igreja1< inclu-> inter-1< inter-<< inter->> internet<< internet>> irmao< janei->
janeiro> junto> lanche< liq< luz1< luz2> luz_vem< mao< mei2< menin-1< menino1< merc1< merc< merc> merca-2< mercado2< mercado< moca> netfl-< netflix< nove>> noven->> noventa>> nunca> oiten->> oitenta>> oito>> para1> parcelado2< parcelado< parte2< passado> passagem2< pensa-< plano> prese-< presente< quart-> quatr-<< quatro<< que_eh< remed->> remedios< restaurantes< rural<< salao> seman-1< seman-<
semana1< semana< so<< so_dou< strea-<< strea-> streaming<< streaming> supermercado_:< telef-1< telefone1< teve> tia< torno2< torno< torno_de< total<< treze-<< trezentos<< tv1< uns<< vem< vezes<`,
    '-3': `#1< #_,< ,2< :2< ?consent ?worry DEED1> EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> KIND_carro< NAME_:< WORD>> a2< acord-< acordo< agora1> agora<< app< assin-< atras->> atrasada<< atrasado>> aumen-< boa< camar-< cance-< carro1< carro2< carta-< cartao< casa2< com<< comec-< comid-2> comid->> comida2> comida>> compr-2< consignado< corta-< costu-< dar1< das> dei<
desco-< desconto< deven-< devendo< dia2> dias2< dias<< divida< divido2> do2< duas>> ele> em1< empre-< emprestimo< entro-1< entro-< entrou1< entrou< errad-< errado< esse2> esta2< esta> estou< estou<< eu_pago< faco< farma-< farmacia< fatur-< fatur-<< fatura< fiado< fica< fique-< fiquei< fixo< fiz< foi2> foi< ganhe-1< ganhe-< ganhei1< ganhei< gasta2< gasta< gente<< hoje2< ja2< juros2> loja< manha2>
manha> mater-< minha2< moto< multa< na<< na>> nada> no1> ofert-< oferta< os1< outro< padar-1< padar-< padaria1< padaria< paga< pagar1< pago> pago_,< pagou< pague-<< paguei<< para< parce-<< passado2< passado< por> que>> recebo< salao1< salar-<< sao> se< ser1< sobra< subiu_de< tenho1< total2> total> trint-<< trinta<< troca<< vendi< verda-2> verda-< verda-> verdade2> verdade< verdade> vez> viage->
viagem> x<< x>>`,
    '-4': `#2> +< ,_gasto< ,_total< =ignored =parts:amount+behind ?overdue NAME2< WORD<< a< ainda> alugu-2> aluguel2> amigo> atras-< atras-<< boto<< cobra> com>> conse-< consi-< conta-<< contas<< da> da_NAME< da_uns< das1< devo1< devo< devo<< dia> do<< dura> e_NAME< eh<< ela2< ela< em<< empre-<< era1< era< esta<< eu2> eu> faco<< gasta-1< ja< junta-< juntas< juros> mas_gasto< me< me<< me> mei1< mes>> muda<
nao2> nao< o2< paga1< pagar< pague-< paguei< parei< receb-< resto>> sei< sim< subiu2< trabalho< tudo2> tudo_da< uber<< uma> viage-< viagem< vinte>>`,
    '-5': `#_uns< ,2> ,_eh< :1> ? DEED1< EXPENSE_ifood< agora> alugu->> aluguel>> bolsa> cento>> das< deixo-< deixou< divid-> do_NAME< dois<< e1< e2< errei< foi2< ganho1< hoje< ifood1< inss< luz_,< mas2< mas< meu< na> nada< nao<< pago2< pai< por2> porqu-< porque< que_uns< seguro< ser< subiu< tambe-> tambem> total1< traba-< um> vou<`,
    '-6': `
> ?offers ?rates DEED2< DEED2> EXPENSE_botijao< INCOM-2> INCOME2> a1> acho< agiot-<< agiota<< botij-1< botijao1< cada<< carta-> cartao> corrigindo< da1> da2< de1< divid-1> divid-2< dividido1> dividido< dividido> em>> filho> fora< ganho< junto< moto>> na1> no2< parte> por1< respe-<< respectivamente<< so1< tambe-1> tambem1> tudo1> tudo2<`,
    '-7': `
1> =parts:amount ?confirm-amount ?debts ?instalments-left ?thirteenth cento2> conta<< corri-< do> dois>> mes_de< meu<< na< nao>> parte2> pouco< teve<`,
    '-8': `?after-deficit ?income-low-month WORD1> cada2> cada> do1> eh>> so>`,
    '-9': `ajuda> meses<< meses>> so1> total< tudo>`,
    '-10': `?debt-amount ?incomes ?more-debts ^ botij-< botijao< carro< eh> esse<`,
    '-11': `=parts:amount+total ?after-roadmap`,
    '-18': `#>`,
  },
  income: {
    '25': `?incomes`,
    '13': `=amount:day::bare =amount:fortnight::bare INCOM-< INCOME< meu2> tiro2<`,
    '12': `=amount:fortnight:: cai< util>>`,
    '11': `=amount:day:: antes<< estou< eu1< ganho< hoje_tiro< pelo_NAME< pensa-< pensao<`,
    '10': `INCOM-> INCOME> bolsa< bruto<< dos< espos-<< liqui-1> tiro< vivo<`,
    '9': `=amount:month:: =minimum-wages comec-< dando> dia> dias>> emprego< estag-< eu<< famil-2< fica1< liquido1> num1> num> pagam<< pelo< recebo< ruim< salarios<< sobra< tiro_uns<`,
    '8': `=amount:month::bare ajuda< benef-< bolo< bolsa<< da_uns< eh2< entra1< entra< ganho1< loja2< marid-<< marido<< media1< media< mesmo< no>> pelo2< por2> que_eh< receb-2< receb-< vezes>>`,
    '7': `#_,< +2< +< INCOM-1> INCOM-<< INCOM->> INCOME1> INCOME<< INCOME>> alugo< bem< benef-2< beneficio< bom> com_uns< contr-< contr-<< da2< depen-2> depende2> depende> desco-2< dia<< divid->> divida>> eh_uns< estag-2< extra2< faco< famil-< fazen-< fixo> fui< fundo-< fundos< livre1> livre> regis-< tenho> tiran-< tirando< umas2> vr>`,
    '6': `
< #< #_de< ,_tiro< EXPENSE_ifood< WORD1> a_dar< alugu->> aluguel>> aposentadoria<< bico< bico> cada>> cai1< casa2> com2< come> comec-<< comecar< comeco<< descontos2< descontos< devo2> devo>> dinhe-< e_ganho< eh>> em2< em_media< errad-< errado< eu2> eu_recebo< extra> faco<< falec-> famil-<< familia<< fica< filho> ifood1< ifood< ifood<< ifood_uns< inver-< inverno< la<< liq< liqui-< liquido< manic-<
manicure< mas2> mas< mas_sobra< maxim->> maximo>> mes_ruim< moto>> novo< pagam< pensa-2< pensao2< por> quart-< quinz-<< recebendo< rodo< ruim1< sabad-< sabado< salar-<< seman->> semana>> tiro<< tiro_de< tudo>> vale1<`,
    '5': `=amount:week::bare INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_com< KIND>> ^ a2< ah< alugu-2> aluguel2> apose-<< assin-> assinada> aula> benef-<< bolsa> bpc< carte-> carteira> casa> causa2> causa> cinqu-<< cinquenta<< comecei< comis-< comissao< costu-< da< dele< desconto> desem-< desemprego< despe-< dia< e1> e2< e_NAME< e_cai< em>> entre-> entrega< esse<< eu< eu_ganho< faxin-> faxina> fora<
ganha-1< ganhando1< ganhando< liqui-1< liquido1< loja> manda1< manda< mas_cai< mei<< mes1< meu< moto> na_NAME< padar-2< padaria2< padaria_sao< pago2> pai> passado_foi< patro-> patroa> peque-< pequena< perco< plant-< por2< produ-< producao< quartinho< que_da< quinz-< quinzena< recebo> registraram< renda< sabad-> sabado> segun-< segunda< setec-<< setecentos<< sexta1< sexta< sobra1< tem2> tenho2>
toda_sexta< vem1<`,
    '4': `,2> ,< ,<< =amount::minimum:bare =amount:year:: INCOME_clt< INCOME_salario< KIND1> NAME_da< a_ganhar< agora< aumentou< auton-> autonomo> bico2< cai2> camar-< cerca2< cerca< cerca_de< clt1< clt< clt> coisa2< coisa< coisa_de< conse-<< consegui<< conta< cortaram< costu-2> costu-> costura> crian-> criancas> cuida-< cuidadora< dar1< dar< depoi-< depois< depos-> deposita1< deposita< desconta> deus<
diari-< do_mes< dos> espos-< eu2< eu> fatur-<< filho< fiz<< fundo-2< fundos2< fundos_por< ganhar1< garco-< garcom< graca-< gracas< hoje2< leite< mais_uns< mater-< me< mes1> mim2> mim> minim-2< minim-<< minimo2< minimo<< na<< nada> nao2> o<< ofert-< oferta< padar-< padaria< pago> parte< passa-2< passado2< passado< passe-< passei< passou_para< paulo< prefe-< prefeitura< quand-> quando> que2< quint->
registrado< saiu< salao<< salar-1< salario1< segun-> segunda> seman-2< seman-<< semana2< semana<< servi-> servico> so1> sobra2< sobra_uns< sou> telem-< telemarketing< tem> tira2< tira_uns< tirar1< trabalho<< uber_uns< ultimo< uma>> uns<<`,
    '3': `#2< ,_ganho< ,_mais< =parts:amount ?< DEED1> EXPEN-> EXPENSE> EXPENSE_casa< WORD2< WORD>> acai< apose-2< aposentado< apren-< aprendiz< arrumei< as<< auxilio< bico_de< bota> confo-> conforme> cosme-<< cosmetico<< dava> de< depen-> depos-1< depos-< deposita> desco-> desem-2< desemprego2< dia2> dia>> diari-2< diaria< do1> duzen-<< duzentos<< e2> e<< e_eu< e_mais< estag-> estagio< estagio<< estagio>
faco> faixa2< faixa< falec-< faleceu< fatura<< fazenda< fds< fia< fique-< fiquei< fora> ganha-< ganha<< gasolina_fica< hoje< ifood> jovem< liquido_de< liquidos1> liquidos> loja< mae1< mais1< mais> mando-<< mandou<< marido_ganha< marmi-> marmita> mater-> material> merc>> moco< mulhe-< mulher< na2< na< na>> nao> num< o>> para1< para<< passa-< passo-2< passo-< passou2< passou< patro-< patroa<
pensa->> pensao>> por1> por_mes< por_quinzena< prefe-2< prefeitura2< prest-> presta> prime-< primeiro< quand-1> quando1> quare-<< quarenta<< quebr-> quebrados> quent-< quentinha< quint-2> quinto2> quinto> quinz-1< quinzena1< reais>> recebo1< recebo2< recebo<< regis-> roupa2< roupa_uns< saldo<< segun-2> segunda2> seguro> servi-< so< sou< tambe-> tambem> tenho_mais< tira< toda2< toda< torno2< torno<
torno_de< traba-> trabalho< uber<< ultim-< um< um>> uns2> util> vai< valor< varia> vendo> vinte<<`,
    '-3': `
1> 
2> #<< #_+< #_uns< +1< ,_gasto< ,_sao< ,_tenho< :2< ?income-source ?overdue ?worry EXPEN->> EXPENSE>> NAME1> NAME2< NAME< NAME_,< NAME_de< WORD<< a_NAME< acho< anos<< ate1> atend-2< atrasado< aumento< cabel-> cabelo> cai> calca-> com1> consi-< consi-> consu-< consulta< cortada< cuido< de1> decim-< decimo< dei1< dei< depen-<< depende<< descontado> deve< devo1< devo< dia1> diari-<< diaria<<
disse> divid-< divida< do2> dona< dos>> eh< empre-1< entre-< esta2> estou<< eu1> faco1< falar< fatur-2< faturo< faz2< firma2< firma< forne-> fornecedor> fraco< ganha-2< ganha-<< ganhar2< ganhava<< hoje1> iptu< junto< la< luz< mae2< mandi-< mandioca< marmi-< marmita< mei1< merca-< mercado< mes_de< metad-> metade> meu> meu>> moca> moro< mostr-< na2> na> nao1> nao2< no2< oitoc->> oitocentos>> os>
outro< pague-< paguei< pai< parce-< parce-<< parcela< pj< planto< por1< propr-> propria> quand-< quando< quase< que>> queri-< queria< receber< renda_eh< rua< salar-> salario> segur-> seman-> semana> sim< sou<< tenho<< terce-2< terce-< terceiro2< terceiro< tv< uber< unha<< vai2< veio< vem2> vizin-2< vizin-< vizinha2< vizinha<`,
    '-4': `#_e< =amount:::bare =parts:amount+total ?after-roadmap ?debts ?rates DEED2< DEED> KIND<< NAME<< NAME> ainda> alugu-2< aluguel2< aluguel_eh< ate> atras< cada2< caiu< com> corri-< da<< da_NAME< deven-< devendo< e_pago< entre1< esta< fatur-< ganhava1< ganhava< gasolina_sobra< gente< impos-> imposto> inss< ja< liq1> liq> mae_recebe< marido_da< me2< menos1< menos_de< meses<< motor-< motorista< nao<
oiten-<< oitenta<< ontem2< ontem< os<< outro> paga1< paga< pagar1< pagar> pelo_menos< que1> quinh->> quinhentos>> recebe1< recebe< recebi< renda2< sem< trabalha< tudo< tudo> vez<< volta2< volta< volta_de< vr2< vr_de<`,
    '-5': `=amount::: ?confirm-amount ?offers NAME2> NAME>> ai< atras-< carro< chega2< chega< chuva> cinqu->> cinquenta>> comis-<< comissao<< conta2> cosme-< cosmetico< de> deu1< deu< do>> dois<< e_faco< ela< em< empre-<< errei< estou2< faxin-2< faxina2< faxina<< fiz1< gasol->> gasolina>> hoje> horas< inver-> inverno> junto-< mas> mei< menos2< mil2< mil_,< minha<< minha> nuns1< nuns< o< outro2> pagar< para>
passa_de< profe-< professora< que_entra< sai< so2> soman-< somando< tenho1< um2< um_de< umas1< umas<< vale<<`,
    '-6': `
> #2> ,_total< =ignored ?> ?essentials ?more-debts DEED2> WORD2> a1> antes< app< as< auxil-< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< e>> eh1< empregos< entressafra< fiz< ganho> gasol-> gasolina> ifood_faco< mae> mas_gasto< mil<< outro2< outro_de< passa2< passa< receb-> resto> se< total1< treze->> trezentos>> vr<`,
    '-7': `WORD1< a<< adian-< alugu-<< aluguel<< causa>> como< dia2< dia_a< eh<< faxin-<< faxina_,< fazer< filho2< ganho<< menos< olha< total< vale2< vem>`,
    '-8': `?instalments-left DEED>> caixa< da>> hora> super-2< super-< supermercado2< supermercado< um>`,
    '-9': `?flexibles ?income-low-month a1< bruto1< cada<< fixo< gasto1< gasto< pago1< reais<< vou<`,
    '-10': `fica> mas1> pago< que<< ruim> vem2<`,
    '-11': `?thirteenth bruto1> bruto> hora2> vale>>`,
    '-12': `=amount::current:bare ?debt-amount DEED<`,
  },
  instalment: {
    '34': `=parts:amount+remaining =parts:amount+total`,
    '22': `=parts:amount+behind`,
    '20': `=amount:month::bare`,
    '18': `=parts:amount`,
    '17': `=parts:amount+paid+total`,
    '16': `desco-<`,
    '14': `por>>`,
    '13': `=amount:month:: desco-1<`,
    '12': `=parts:amount+remaining+total desconta<`,
    '11': `consi-<< desconta1< devo<< falta-> pago1< parce-1<`,
    '10': `?debts faltam> outro2> pagas>> pague-> paguei> parce-<<`,
    '9': `?instalments-left falta1> meses<< pago< parcelei< prest-2< sao1<`,
    '8': `:<< =parts:amount+interestFree+total ?debt-amount ?more-debts KIND< bolet-<< carne< com<< das<< emprestimo<< emprestimos< falta> moto< pagas<< parce-< resta-<<`,
    '7': `/<< ate1> benef-> beneficio> carro< cinco>> consignado_NAME< consignados< empre-< emprestimo> falta-1> mil_em< outro< outro> pague-1< paguei1< parcelas<< prest-<< prestacoes<< renegociei< tres<<`,
    '6': `#> #_em< (1> KIND<< KIND_tiram< NAME_de< NAME_sao< agora_eh< anos>> atras-> cinqu->> cinquenta>> consignado< consignado<< consignados<< dezoi->> dezoito>> duas>> empre-> emprestimo< estou2> estou> falta-1< falta-< falta-<< faltam1< faltam1> faltam< faltam<< faturas<< fiz<< folha2> folha> foram> juros2> mei< nao1> outro_de< parcela< pegue-<< peguei<< prestacao2< quitadas> refin-< refinanciei<
resta-> se2> se> tenho<< tiram1< tiram< todo>`,
    '5': `,_falta< a<< agora2< ainda< apose-< aposentadoria< atrasou< boleto<< condo-< condominio< consignado2< contr-<< de_pagar< descontam1< descontam< do> eu> facul-< faculdade< financiamento< fique-< fiquei< folha< gente<< ja2> mais<< mes<< mesmo< moco< na2< na_NAME< nao>> o2< outro2< para1< parce-2< parcela1< parcela2> parcela<< parcela> parcelas< passo-2< passo-< passou2< passou< passou_para<
que_pago< quinh-<< quinhentos<< quita-> resta-2> subiu_para< tem< vem>`,
    '4': `#2> #_meses< :2> :_restam< KIND2> NAME_,< acaba->> acabar>> ainda> alem< ano>> ate> atras->> atrasadas1> atrasadas> cada< cento>> comprei< consi-< consi-> consignado> contrato<< das2> de2< desco-<< desconto< desde< devo2> dezoi-<< dezoito<< do2> e_NAME< eh< escol-< esta> estou<< falta-2> faltam2> folha2< ja> juros> meses1< na> no<< o_outro< oiten->> oitenta>> outro1< pagar_em< pague-1> paguei1>
parce-2> parcelas2< prestacao_de< quais> quarta> reneg-< resta-1< resta-1> resta-< restam1< restam< restando> resto< subiu2< subiu< tres>> um> vem1< venci-2< vencimento>> vinte<< vou2<`,
    '3': `
2> #_mil< (< (> ,_eram< :_sao< EXPENSE_casa< KIND_condominio< NAME2< NAME< NAME<< a2< a_sindica< agiot-2< agiota2< agora_sao< ainda2> ajuda-2> ajuda-< ajuda-> ajudar2> ajudar< ajudar> antes> apose-> aposentadoria> atras-2< atras-< atras-<< atrasadas< atrasadas_:< atrasados>> atraso2< atraso_,< aumen-2< aumentou2< aumentou_para< casa< com1< comec-> comeco> compr-2< compr-< comprei2< condo-1<
condominio1< consi->> consignado>> crediario< da< da> descontado< desse< deved-<< devedor<< deven-> devendo> dezem->> dezembro>> dia> divid-2< divida2< duas<< e>> ele2> empre-<< empresto<< eram1< eram< escola< estou_pagando< eu2> eu_pago< falta2< falta< falta_pagar< fatur-<< ficou1< filho-< filhos< finan-2< fogao< foi> gelad-< geladeira< habit-< impos-< imposto< luz_,< maio< mais>> mei1< mensa->>
mensais>> mil1< moto2< nao2> nenhu-2> nenhuma2> nenhuma> neta< no1> no> no_NAME< novec-<< novecentos<< o< o_NAME< outro<< pagan-1< pagando1< pagas1> pague-2> paguei2> parcela2< parcelei2< parcelei_em< pela< prest-< quart-> restam2> restam> saldo<< sao< sempr-> sempre> seras-2< serasa2< seten->> setenta>> sindi-1< sindica1< sindica< sofa< tambe-< tambem< tenho2< tenho_mais< tv<< um2< um<< um>>
um_de< venci-< venci->>`,
    '-3': `#_+< +< ,2< -1< /2< =amount::entry:bare KIND_agua< KIND_consorcio< WORD1< a> aceit-< agua1< agua> ano< atrasadas<< atrasado> banco2< caiu< carro> cobra1< cobra< compra< conso-1< consorcio1< conta-<< contas<< da<< desco-> deve< devia1< devia< dezem-> dezembro> dois<< duzen-<< duzentos<< e<< eh2< eh_de< em2> em> emprestou<< entra-2< entrada2< era1< era< era<< esta<< esta_em< estou1> falou1< fatur->
fatura> fez<< financeira> foi< fui< ganho1< ganho< garan-> garantia> gaste-1< gastei1< giro< hoje> limit-< limite< loja< luz<< mas< menos2< menos_de< mes2< mes_de< minim-1< minim-2< minimo1< minimo2< muito< num< o> ofere-1< ofere-<< oferecendo< ontem1> ontem> pai< para1> parcela_em< parcelar< pegue-1< peguei1< pensa-2> pix< por1< propo-<< propos< recebi< rotat-< rotativo< se< sem> sendo1< sendo<
sim< so1< taxa> tche< todo2> todo< trans-< tudo1> uma< veio< vista2< vista_ou<`,
    '-4': `#1< #2< +1< ,2> ,_da< -<< =amount:day::bare ?1> WORD2> acert-< acertei< ajuda> borra-2< borra-< carto-< cartoes< com< conta< das2< das_quais< de>> dez>> duzen->> duzentos>> eh> eles2< eles< empre->> emprestimo>> entra-2> entrada2> falou< falta>> fatura<< fatura_em< faz2< faz< faz_em< fecha-< finan-> gaste-< gastei< ja_paguei< loja2< me2< menos< meu< multa< no>> ofereceu< pago> pensa-> por< quais1<
quais< quatr->> quatro>> que_eh< quere-1< quere-< querem1< querem< receb-< seis2> tinha1< tinha< total2< total2> total> tudo> uns> verda-< verdade< vista<`,
    '-5': `#1> #_mais< ,_faltam< :_NAME< =amount::minimum:bare =minimum-wages ?thirteenth KIND_casa< NAME1> NAME_:< WORD> a>> agua< com> de2> dia<< e2> empre-2< emprestimo2< entra-< entra-> entrada< entrada> fatur-2< fatur-< fatura2< fatura< fechar< ja2< mes1< mil>> na>> nada> noven->> noventa>> ou1< ou< para> reais<< taxa2> total< uns1< uns< vista>>`,
    '-6': `,_paguei< -< />> =amount::former: ?incomes NAME>> acabe-< acabei< contr-< depoi-< depois< devia<< empregos< emprestimo_de< escre-< escreve< mae<< me< minha<< nao<< negociar< para<< segun-< segunda< tudo< uma<<`,
    '-7': `=amount::former:bare ?> agiot-<< agiota<< consigo< em>> errad-> errado> falei2> falei> iptu< mes< minim-< minimo< ofert-< oferta< proposta< quer< x>>`,
    '-8': `#_e< =amount:week::bare ?essentials da1< fazer< hoje< ofere-< oiten-<< oitenta<< so<`,
    '-9': `
1> =amount:fortnight::bare ?flexibles ?rates e1< ja< negoc-< propo-<`,
    '-10': `quero<`,
    '-11': `?after-roadmap`,
    '-12': `=amount:::bare ?offers`,
    '-14': `=amount::current: =ignored`,
    '-15': `=amount::: =amount::current:bare`,
  },
  minimum: {
    '18': `minim-< minimo<`,
    '13': `=amount::minimum:bare`,
    '9': `minim-1< minimo1<`,
    '6': `esta<< minim-2< minimo2<`,
    '5': `=amount::minimum: fatur-> fatura<< fatura> minimo_eh< veio<`,
    '4': `,_minimo< esta_vindo< fatur-<< foi1< minimo_de< total<< vindo1< vindo<`,
    '3': `#_minimo< NAME_eh< abaix-> abaixa> consigo< credi-< credito< foi< no_minimo< o< vence2> vence>`,
    '-3': `$ ,1< =amount::: =amount::current:bare =amount:month::bare ? ?incomes NAME_,< WORD1< mas< mes< pague-< paguei< para< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap ?debt-amount dia>> maxim-2> maxim-> maximo2> maximo>`,
    '-5': `^`,
  },
  none: {
    '31': `=ignored`,
    '29': `?instalments-left`,
    '25': `?rates`,
    '20': `
> =amount::former:bare nao2<`,
    '18': `?overdue`,
    '17': `galo<<`,
    '16': `?consent bruto1> bruto>`,
    '15': `era< posso<`,
    '14': `#2> as1< cada<< esse< mes_de< tinha<`,
    '13': `#1> NAME_#< cada> como< eh>> fixo< hora2> menos_de< usei<`,
    '12': `
1> :1> cada2> das< dos1< mas> nao_eh< nu< os<< pago_NAME< tenho1< total<<`,
    '11': `#_mais< :> agua> botij-< botijao< comprei< confi-2> confi-> das1> ele2< era1< fica> gasto1< jogo> minha<< ops>> reais<< vale>>`,
    '10': `NAME_da< antes< carne> das1< das2< de1< desconto_de< estou2< irmao< isso> juros2< maior<< minha2< no<< parte> queria< ruim> santo> tv<`,
    '9': `#_#< ?worry WORD1> ^^ a2> bruto1< comec-2< consigo< deu> deve1< devo1< dois>> ele< estou_com< faxin-<< faxina_,< fechar< ganho> inss< liber-> liberar> mae<< mas1> mas_gasto< me2< mes< mil_NAME< mil_de< moro<< muito< ne> ofereci1< ofereci< oiten-<< oitenta<< ou1< pago2< passa-<< por1> posso2< sei> sumiu< taxa2> taxa> uns<< vence-2> vou2<`,
    '8': `#> #>> #_as< #_dos< #_uns< +1< ,_gasto< ,_paguei< />> =amount::limit: ?1> ?> ao<< autom-< automatico< caixa< casa< cento2> consi-< da2> dela> depoi-< depois< devia< devo> dia_a< do_NAME< eles_querem< em<< empre->> emprestei1< emprestimo>> escre-< escreve< fazer< fecha-> fechar> gasta-1< hora> iptu2< limit-< limite< mei< menos2< meu> mil<< mil_,< nao_aceitaram< nem< oferecer1< oferecer< ou<<
parte2> pede< pegue-1< peguei1< pouco<< quant-< quanto< que_eh< receb-> recus-> respe-<< respectivamente<< seis>> so2> so> soman-2< somando2< teve< umas1< vale2< vr<`,
    '7': `,_faltam< ,_total< =amount:::bare =amount::former: ?debt-amount DEED2> NAME_uns< a1< acert-< acertei< adian-< ano1> aplic-> aplicativo> atrasada< auxil-< caiu_de< cance-< causa>> comig-1> comigo1> comis-<< comissao<< das> de2> dei> dele> depen-< depende< divid-1> dividido1> dividido> dizen-< dizendo< eh1> esta> eu> falta>> fatur-1< fecha-< fora< ganhava1< ganhava< gasol-> gasolina> irma< irmao2<
ja_dei< jogo2> junta-< juntas< mais1< manha2> manha> metad-< metade< meu<< noven->> noventa>> ofere-1< ontem2< pagar_so< parcela_em< por> poupa-> poupanca> prestacao< primeiro> recebe1< recebe< segur-> seis2> tenho2< tinha1< tiro1< topou< tv1< usei2< vale< vinte>> virou1> vou_pagar<`,
    '6': `#_+< -<< :_caiu< =amount::below: =amount:week::bare =amount:year:: ?confirm-change ?debts EXPENSE_botijao< EXPENSE_mercado< NAME_em< abri> acord-< acordo< agiot-<< agiota<< ai> ano> anuai-2< anuai-< anuais2< anuais< anuais_de< aqui> as< atend-> atras-1< atrasado2> atrasado> aumentaram< avisa-> avisar> baixo-< baixou< banco2< banco<< bom> botij-1< botijao1< cai> caiu1< carro2< cel2< cel< compr->
conta-<< contas<< coope-2< cooperativa2< cunha-< cunhado< da_uns< debito< defes-2< defes-< defeso2< defeso< dei2> deles<< depen-<< depende<< desconto2< desse> devia<< direi-> direito> dividido< diz<< dos< e_gasto< ela< ele_quer< em1> em>> empresta1< empresta< entressafra< epoca> estav-> estava> eu_peguei< faco1< faturas<< faxin-2< faxina2< ficou> filho2< fique-2< fiquei2< firma<< fiz1< foi1>
gasta-< grati-< gratificacao< guard-1< guard-1> guard-> guardado1> guardado> guardar1< guardar< ifood_faco< inver-> inverno> ja>> janei-2> janeiro2> juros_de< limit-1< limite1< loter-< mae_recebe< maior< me_deu< me_empresta< me_ofereceu< me_pediram< mei1< mensa-< mensagem< merca-1< mercado1< metad-> metade> meu< motor-< motorista< na_rua< nao_,< nunca< os1< paga>> para> pesso-< posso_pagar<
poupa-2> poupanca2> proposta1< que_entra< que_era< quero< receb-1< rua1< sindi-< so<< super-2< super-< supermercado2< supermercado< tenho< tinha<< tira1< tirou< tv<< um> venceu2> vez2< vez_de< vizin-2< vizin-< vizinha2< vizinha< vr2< vr_de<`,
    '5': `#<< $ +< ,> -< =amount::: =amount::entry:bare =amount:month::bare =minimum-wages DEED< KIND_gas< a_NAME< acho>> ajuda-2< ajuda> ali< anos<< antes1> antes> atend-2< atras-2> atrasada<< aumen-< aumentar2< aumentar< aumentar_para< banco2> banco< borra-2< borra-< bruto< cabo< carto-< cartoes< celular_de< chuva> cinco>> comid-2> comid->> comida2> comida>> compr-2< compr-< conta-> conta2> conti-1>
conti-> continua1> continua> coope-< cooperativa< cortaram< cosme-< cosmetico< das_quais< depositar1< depositar< descontado> deus<< deven-2< devendo2< devendo_uns< diari-<< diaria<< dias<< divid-2< divid-> divida_de< dura> e>> e_faco< e_os< e_paguei< econo-< eh<< em> empre-1> emprestado1> emprestado> eram<< essa> esta1> estav-1< estava1< eu_pago< falta->> fatura_em< faxina<< fazer2< filho>
financeira> financiei< fiz> foi<< foram2> ganha-<< ganhava<< gas1< gasol->> gasolina>> gaste-< gastei< gasto< guard-< hoje2< horas< insta-< instagram< irma2< ja_paguei< juros2> lembr-2> lembro2> liber-2> liberar2> liberar< ligou< liquido> mandi-< mandioca< maqui-> me_dar< me_deve< mes2< metad-2> metade2> monte< nem2> nem> nenhu-2< nenhu-< nenhum2< nenhum< nenhum_dos< netfl-< netflix< no1> no<
novec->> novecentos>> numer-< numero< ofere-< oito>> olha< onibu-2< onibus2< os< os> ou1> outro-< outros< paga<< pagar> pago>> pague-2< paguei2< para< passada< planto< porqu-< porque< preci-2< preciso2< preciso< preciso_depositar< propo-1< quais1< quais< qual> quatr->> querem< quita-2< recebe<< renda< resto> resto>> sao< sem1> ser< setem-< setembro< subiu_de< tem< total< tudo2< um<< um_de< uma<<
umas< uns> valia< valid-> voce> zap<`,
    '4': `#2< #_e< ,>> ,_da< ,_tenho< 1 :2< =amount:fortnight::bare ?after-deficit KIND_aluguel< KIND_carro< NAME_cobra< acade-2< academia2< adian-<< agua2< alugu-1< aluguel1< amigo> aposentei< app< arrum-> assin-< ate>> atendente> atrasado_,< banco_diz< bom< boto<< cada2< cancelei< carro1< carro< celul-2< celul-<< celular2< celular<< comec-< comprei> consi-2< consi-> consigo1< conta-< credi-1< crian-<<
criancas<< cuido< custa-1< custa-< custa1< custa< debit-< dei<< deixo-< deixou< deve< devia1< dia2< dias2< dinhe-> dinheiro> divido2> divido> diz1< diz< e< eh> eles< empre-2< empregos< emprestei< emprestimo_de< empresto1< empresto< entra-<< entra<< entrada<< entre-< estav-< estava< estou_devendo< eu_devo< eu_ganhava< faturo< faxin-< faxina< fica2< filho< fui> ganha1< ganha< gas<< gente2< gente<<
horas> idade< isso<< juros1> lembr-< lembro< liber-< mae> marid-> marido> me< me_empresto< meio<< mes2> meu>> mil2< mil2> mil>> minha< mostr-> nada> nao< no> nome_por< nuns1< nuns< onde> ontem< outro-> outros> pagar2< pagou> pai< parcela<< parcela_de< passado<< pessoal< pix> pix>> pj< porqu-> porque> preci-< propo-< quant-> quanto> quatro>> que2< quere-< quinze<< quitar2< quitar_por< recebo1<
renda_eh< renegociar< rua< sai< sao1< sao2> score2< score< sei< seman-< semana< sendo1< sendo< sendo> ser1< sexta> so_consigo< sobra2< sobra2> sobra_uns< sofa2< sofa_por< soman-< somando< tambe-1> tambem1> telef-<< telefone<< tem1< trabalha< trint-<< trinta<< troca<< uma_de< vem2> vencidas< vender< verda-> verdade> vez> viage-< viage-> viagem< viagem> vou<`,
    '3': `#1< ,_faco< ,_umas< ,_vr< :_NAME< :_de< =1< =< ?2> ?income-source ?incomes EXPENSE_escolar< EXPENSE_salao< INCOM-<< INCOME<< KIND_agua< NAME_=< NAME_devo< NAME_esta< NAME_limite< WORD< a<< abert-2< abril< agiot-> agiota> agora_ganho< agora_sao< agua1< ai< as1> atend-< atras-2< atrasado2< atrasou> aumen-2< baixo-2< baixou2< baixou_de< bolsa> carta-< cartao< casa2< cinco<< com1< comecou2< comecou<
comid-> comida> comig-> comigo> compra< compro> conse-< conse-<< consulta> conta> contr-< corta-1< dei< deus> deven-1< deven-< deven-<< devendo1< devendo< devendo<< devo2< dez<< dezen->> dezenove>> disse<< divid-2> dois<< dos>> dura1> e_pago< ela<< ele> eles2< em< emprego2< entra-2> entra-> entrada2> entrada> entrada_de< entro-1< entro-< entrou1< entrou< epoca2< epoca< escolar1< esse1> esta<<
estou<< eu2< eu>> facil> faco< falou1< falta2> fever-> fevereiro> financeira< financiado< fique-< fiquei< foi< fraco2< ganha-< ganhe-< ganhei< ganho<< gas_eh< gasto> globo-< globoplay< hoje2> inss> inter-<< internet<< ja< ja_foram< junta-1> junta-> junto< junto> lembr-> liber-1< limit-2< limit-2> limite2< limite2> limite_de< liqui-> loja> maio2> manda-1< manda-< mande-< mandei< marmi-< marmita<
material< me>> mes1< mes> moto_por< multa2> nao> nas1> nas> negoc-< negociar< negocio< nem>> nenhuma> no>> nome<< norma-> normal> o> ofereceram<< onibu-< onibus< outra2< outra_de< pagan-> pagando> pagou< pague-1< paguei1< pai>> para2> para_pagar< parcelei< parti-< passa-2> passado2> passado> pedin-< pedindo< pegou< pesso-> porta< prest-< propos< proposta< quand-> quando> quase1< quatr-2> quatro2>
que<< que_paga< queri-2< queri-< queria2< quita-< quita2< quita< quita_por< receb-<< recebo<< renda2< renda<< reneg-< restam> salao1< sao<< sao> segui-< seguinte< segur-2< seguro< sete>> sim< so1< so1> so2< sobro-1< sobro-< sobrou1< sobrou< sofa< sou> tche2< te< tira< toda_,< total1< total2< uma2< uns1< usei1> usei_+< valia2< valia_uns< vende> vendo<< virou> vr1<`,
    '-3': `
>> #_em< (<< (>> +> ,<< ,_deu< -2< -_NAME< /1> :1< =parts:amount+interestFree+total ?offers EXPEN-2< EXPEN-> EXPENSE2< EXPENSE> EXPENSE_seguro< INCOM-2< INCOM->> INCOME2< INCOME>> INCOME_salario< KIND1> KIND2< KIND< KIND> KIND_celular< KIND_condominio< NAME_,< NAME_-< NAME_pediu< NAME_saldo< aberto> abril>> acade-< academia< aceit-2> aceito2> aceitou< acoug-> acougue> adianta> agost-> agosto>
ah>> alem< alime-> amanh-2> amanha2> ambas>> ao1> ao2> ao> ao>> aplic-< aplicativo< aposentadoria< aqui< as>> ate2> atras-> atrasada1> atrasadas>> atrasado>> atrasados>> atrasei> atual1< atual< aula> avist-1> avist-> avista1> avista> barco< benef-< boa> bota> botar2< botar_mais< boto< bpc< caju1< caju2> caju< caju> carne< carro<< carta< cartao_NAME< casam-< casamento< causa2< causa2> causa_de<
celul-1< celul->> celular1< celular>> cinem-< cinema< clt< clt<< coisa< comec-> comeco> como1> condo-1< condominio1< consertar> consignados<< conta->> contas>> corrige< cuida-< cuidadora< dao1< dao< dar< das2> dela2< deliv-< delivery< deposita1< deposita< depositei1< depositei< desem-< desemprego< deus< deved-2< devedor2< devedor_de< dezem-< dezem-> dezembro< dezembro> dezoi-<< dezoito<< dinheiro<
divida<< dona> dos> e_caju< e_ganho< eh< ela2> eles> email< emprestou> energ-< energia< engan-< enganei< entra1< entra< entrar< entrega< esta2< esta< estao2< estao>> estou> eu1> eu< ex2< faltam1> farma-2< farmacia2< fatur-> fatur->> fatura> fatura>> fecha-2< feria-2> feria-> ferias2> ferias> fever-< fevereiro< fez1< fgts1< fia< ficou1< fora1> fumo< garan-<< garantia<< gasol-2< gasolina2< gasta2<
gasta< ifood> inclu-> iptu> ipva_de< jogo< julho> junto-< lanch-< lanch-> ligar-< ligaram< liqui-1< liqui-< liquido1< liquido1> liquido< liquido_de< livre1> livre> luz_veio< mais_de< mais_uns< manda1< manda< mando-<< mandou<< mano< marid-< marido< marido_da< mas2< mas_cai< maxim-1< maximo1< menina< menino< mercadinho< mercadinho> mil_eh< minim-1> minim-2< minimo1> minimo2< moca2< moca2> mora<
moto>> movei-< moveis< muda< muito> mulhe-< mulhe-> mulher< mulher> na1> na2> na< ne2< ne< ne_,< negativa< no_maximo< o_NAME< o_fgts< ofereceu<< ofert-< oferta< oiten->> oitenta>> outra< outro< padar-< padaria< pagar>> pagar_em< parce-2> parcela1< parcela>> parcelas2< parcelas>> passado< paulo< pedir-1< pedir-< pediram1< pediram< pediu1< pediu< pedre-< pedreiro< pegar< pelo_NAME< pelo_menos<
pensa->> pensao>> pera< pila<< plant-< poco> prefe-> prefeitura> prestacao_de< produ-< producao< propos<< proposta<< propr-< propria< quais> quand->> quando>> quare->> quarenta>> quart-< quarta> quartinho< quase> que>> que_da< que_devo< que_esta< que_pago< quem< quent-< quentinha< quint-> quinz-< quinzena< quite-> quitei> reais>> recebo> refer-> referente> regis-< resci-2< rescisao2< resta-1<
resta-1> resta-< resta-<< resto< rifa2> rifa> rotat-< rotativo< roupa-< roupa2< roupa< roupa_uns< roupas< sabad-> sabado> salar-1< salario1< saldo<< saque< saude< se2< segur-1< seguro1< servi-< sexta1< sobra< supermercado_:< tambe-2< tambe-< tambe-> tambe->> tambem2< tambem< tambem> tambem>> telem-< telemarketing< tenho_mais< terce-2< terce-< terceiro2< terceiro< teve> tiro<< toda_sexta< total2>
total> troca-> ultim-> ultimo> vale> valid-1> valor<< velha< vem< vence-< venceu< venci-2< venci-2> vencimento2> vendo> vezes>> vista< ze< ze> zerad-< zerado<`,
    '-4': `
< #< #_de< #_eh< #_hoje< #_meses< (1< ,_NAME< ,_devo< ,_e< -1> ->> /> 13o2< =amount:year::bare DEED1< DEED2< DEED<< EXPENSE_casa< INCOME_com< KIND_iptu< KIND_moto< NAME<< NAME>> NAME_(< NAME_era< a_dar< acaba> acabe-< acabei< acai< aceit-2< agora2< agora_eh< agua_,< ajuda2< ajuda_com< alugo< alugu-> aluguel> aluguel_da< amort-1< amort-< amortizei1< amortizei< ano2< ano<< ano>> apareceu<
aposentadoria<< app2< app_mostra< arrum-< as2> atrasada2< atrasadas<< bah< baixo-<< baixou<< benef-2< benef-<< boleto<< botar1< botou< carto-<< cartoes<< causa< causa> cerve-< cheque< coisa-<< coisas<< com<< com_uns< comecar< comis-< comissao< compr-<< confo-> conforme> conseguir< consignados< consigo> conto<< contraproposta2< contraproposta< contraproposta_de< costu->> cunha-<< cunhado<< da<< da>
das<< de<< dela< demai-< demais< desco-2> desco-<< desconta1< desconta> desde2> deve<< deve> diari-< divid-<< divid->> divida>> dona2< dona< eh_uns< ela> em_media< energ-<< energ->> energia<< energia>> espec-< especial< estao< estou_ganhando< extra> facul-< facul-> faculdade< faculdade> falec-> falei> falta-1> falta-> falta< falta> famil-< farma-> farma->> farmacia> farmacia>> faz2< fds< feito<
fgts2< fiado> ficou_devendo< filha2< fim< folha2> folha> forne-2> fornecedor2> frio< fundo-< fundos< gas< gaste-<< gastei<< ha> hoje1< impos-< imposto< iptu1< ja> janei-< janeiro< jogar2> jogar> lazer< mae< mandaram< mao< marco< marmi-> marmita> maxim-< maximo< me_ofereceram< media< menin-<< menino<< merca-2< mercado2< mes_passado< meses1< meses2< meus< mim1< mim> minim-1< minim-<< minimo1<
minimo<< moco< moto1< motor> na>> novec-<< novecentos<< o_outro< oferecendo< oi< oitoc-<< oitocentos<< ontem1> oq> ou2> pago1> pai> para_mim< parado< parcelar< passa_de< passado_foi< patro-> patroa> pegue-> peguei> pg1< pg< por2> prefe-< prefeitura< prestacao2< primeiro< profe-< professora< prona-< quatrocentos<< que_pegou< que_uns< quebr-2> quebrados2> quer> quinh->> quinhentos>> quita-2>
quitar2> receber< recebi< remed-< remed-> remedio< remedio> renda> resci-2> resci-> rescisao2> rescisao> reven-2< reven-< sabad-< sabado< sai2< sai_por< saiu< salao<< saldo2< se2> segun-< segunda< separ-< sesse->> sessenta>> seu2< seu< seu> sofa> spc< subiu<< subiu_para< tenho2> tigri-> tigrinho> tira2< tira_uns< tiran-< tirando< tiro_de< tiro_uns< trabalho<< trampo< trans-1< tudo2> tudo_da<
uber_uns< um2> um>> uns>> uso< vai2< valor_de< vence2> vence> vence>> venci-1> vencidas>> vencimento> vendendo< virou1< virou< vista2< vista_ou< ze<<`,
    '-5': `#_nao< (1> ,1< ,_falta< ,_ganho< ,_tiro< -2> 13o2> 13o> :2> =amount:fortnight:: ? KIND_agiota< KIND_emprestimo< NAME_com< WORD2< acord-<< acordo<< acougue< agiot-1< agiota1< agua>> ah> anos>> antec-1< antec-< apare-< app> atras>> atrasado1< atrasado< bolet-> boleto> cair< carta->> cartao>> casa1< casa<< cento>> cerca2< cerca< cerca_de< chequ-< comid-< comida< como2> comprou< condo-<< condominio<<
consegui_mandar< consegui_pagar< consignado<< contr-2< contrato<< credi-< crediario< dando> dar> dei1< depen-2> depen-> depende2> depende> desconta< descontos2< descontos< desde< despe-< deved-< devedor< dezem->> dezembro>> divida_eh< do2> domin-< domingo< dos1> emprestimo1< emprestimo_NAME< emprestimos<< escola< estag-2< estao> eu_recebo< extra2< faixa2< faixa< falta2< faltam> famil-<< familia<<
fazen-< fez<< ficou2< final<< financiamento> firma2< firma< fixo> forne-< fornecedor< gas> giro< hoje_esta< ifood_uns< inver-< inverno< ipva< ja_deu< ja_devolvi< jogue-1< jogue-< joguei1< joguei< limit->> limite>> liqui-1> lojas2< lojas< luz2> mandar1< mande-1< mandei1< mando1< mando< mas>> mas_sobra< media1< menin-< menos_uns< mercadinho>> mes_ruim< mil_por< na2< nela1> nela> neta< noite< num>
ofereceram1< pagam< pagan-< pagando< pagar<< pago_,< parce->> passa-1< passa2< passa< passado1< passo-2< passou2< pensa-2< pensao2< pg> pior< plano< por>> pouco< prime-< primeira> proce-> processo> propo-<< que2> quebrados> quer1< quitadas> quite-< quitei< recebendo< recebi<< resci-< rescisao< ruim1< rural< saldo< se1> segunda> super-> supermercado> tem> tirar1< tirar< tudo> tudo_uns< tv_por<
umas2> usado< uso> vai> veio> vem<< venda<< vi< viu< x<<`,
    '-6': `(< =amount:day:: =parts:amount+paid+total =parts:amount+total ?thirteenth INCOM-1> INCOME1> KIND>> KIND_consignado< NAME_deu< a_ganhar< aberto< acho> acoug-< ainda2> ajudo< am>> atras->> atrasada> atrasadas< bolet-<< botar< cem<< chega_a< come> conse-1< consignado1< credi-> credito> decim-< decimo< der< desco-1< dia_#< dinhe-< divido< do_mes< dou1< e_mais< eh2< em2< entre<< errad-< errado< espos-<
estag-< eu1< fez< fica< foi_para< fraco> ganhando1< ganhando< ipva2< k<< la<< limpo1> liq< loja2< mais2< mais> mais>> manic-< manicure< marco2> mil_em< multa< na<< negat-2< nome< oito<< ontem> outro2> pagar2> pago<< pague-> paguei> parei1> parei> parte2< quart-> queri-1< quitar> reais> receb-2< resti-< restituicao< sacar> salarios<< setec-<< setecentos<< som< todo< total_de< ultima< usou< vai<
valor2< vem1< vem_uns< venc1> venc<< venc> vence<< venci-> venci->> vr>`,
    '-7': `#_,< /<< =amount::minimum:bare =parts:amount+behind NAME_ofereceu< aposentada<< bolsa< cem>> cinqu-<< cinquenta<< condo-< condominio< conta< contr-<< dar2< dar_uns< desco-< devo>> devo_uns< dia<< do> dou< emprestou1< emprestou< espos-2< esposa2< esposa< ex< farma-< farmacia< faz<< fiado< ipva<< junta2< junta< junta_da< limit-<< limite<< me_cobra< me_emprestou< mes1> meu2> mim2> moca> moto> negoc->
pagam<< pago2> parce-> parcela< passe-< passei< pelo2< prest-2< retif-< saber> se< segun-> sem< sexta< sobra1< sogra< tive< trans-< ultim-< uns2> vence1> vista2>`,
    '-8': `#_para< :_sao< NAME1> NAME_de< agua<< ah< ao< bicho> bolsa<< bota< cai1< casa2> casa> certo> como> comprovante< consi-<< da< de2< devo<< dia2> emprestimo<< entao< era> espos-<< esque-< esqueci< eu_pagar< famil-2< faz< gasto2< gasto_uns< luz>> menos> nao1< o1> ofereceram< pague->> paguei>> para_NAME< parce-1< ruim< tiro2< torno2< torno< torno_de< tramp-> trocado> tudo1> verda-< verdade< vergo-<
vergonha< vista> vivo<`,
    '-9': `,_uns< -> 13o< =amount::current: =parts:amount+remaining+total NAME_por< agora< apose-<< bico2< bico> bico_de< bolet-< boleto< bruto<< com1> da_NAME< dia> dois2< duas<< esta1< falar< fgts2> fgts< fgts> ifood<< marco> menos1< mesmo< nao<< novo< num1> plr< quebr-> quita-> x2>`,
    '-10': `antes<< bem< bico< claro< dias>> esta>> ficou< financiamento< fiz< hoje_tiro< iptu<< na_NAME< pegue-2< peguei2< peguei_mais< pelo< pensa-< pensao< total_eh< usei1<`,
    '-11': `(> ,_eh< ?more-debts advog-< advogado< ajuda< esta_em< fica1< luz2< maxim->> maximo>> minim-< minimo< o<< tudo>> util>>`,
    '-12': `+2< ?income-low-month desde> e_uns< feche-< fechei<`,
    '-13': `cai< entre1< k>> minim-> minimo> para1< para<< parcela> parte< tenho<<`,
    '-14': `?confirm-amount errei<`,
    '-15': `valor< vendi<`,
    '-17': `=parts:amount+remaining`,
    '-22': `NAME_eh<`,
  },
  offer: {
    '29': `?offers`,
    '15': `vista2> vista>`,
    '14': `=parts:amount+total aceit-< ofere-<`,
    '12': `de<< ofert-< oferta<`,
    '11': `ate> propo-< proposta< quer1< x>>`,
    '10': `?after-roadmap aceitaram< acord-<< acordo<< faz< ofereceram< pedir-1< pedir-< pediram1< pediram< quer< quitar2>`,
    '9': `DEED< desco-<< desconto<< entrada< faz2< fica1< fica< ofere-<< por1< propo-<< quita-2> quitar> recebi< vale>`,
    '8': `#_por< aceit-1< caiu_para< contr-2< contraproposta2< contraproposta< de>> divid-<< divida<< entra-< o> ofereceu<< ou1< por< queri-1< quita-> vista2< vista_ou< x<<`,
    '7': `NAME_,< NAME_ofereceu< NAME_pediu< a< aceit-2< amanh-> amanha> ate1> avist-1> avist-> avista1> avista> baixa-2< baixa-< baixaram2< baixaram< baixaram_para< caiu<< com1> com>> desconto< email< faz_em< mae2< mae< mando-< mandou< meus< mil2< nome> oferecendo< ou< ou> parcelar< pediu1< pediu< queri-< seras-< serasa< vezes>>`,
    '6': `NAME< NAME_quer< aceitou< agora_eh< ate2> contr-< contraproposta_de< da< disse< entrada2< falou< fecha-2< feche-2< fechei2< fez< hoje2> mais1> mandaram< me_ofereceram< mil_por< ofereceram1< ofereceu< ou1> para1< por<< primeira>`,
    '5': `#_mais< ,_pago< DEED2< NAME<< NAME_:< a1> a>> app> baixo-<< baixou<< da<< desco-< e_pagar< eles2< eles< entra-2< entra-> entrada> esta< feche-< fechei< geren-< gerente< hoje> janei-> janeiro> me<< o1> ofere-1< pagar1< parce->> parcela>> partir< pix> propos<< proposta<< quita> sexta> tirar< vista>>`,
    '4': `#_e< =parts:amount+interestFree+total NAME2< NAME_aceitou< aceit-2> aceit-<< aceitaram1< aceito2> aceito> aceitou1< caiu2< depoi-1< depois1< der1< deu<< dia>> eles>> em1< em< em<< emprestimo_de< entra-2> entrada2> entrada_de< entrada_e< estou1> eu_der< eu_pagar< falan-< falando< faz_por< janei-< janeiro< juros< ligar-< ligaram< mais>> mostrou< parcelar2< parcelar_em< parti-< pensa-2> pix2> prime->
quere-1< querem1< receb-< se1> sexta2> trans-< valid-1> vista<`,
    '3': `#_+< +1< />> :< =amount::entry:bare ? NAME_por< WORD> WORD>> a> acaba1> aceit-> aceitei< achei2> achei> acord-2< acordo2< acordo_de< acoug-< agora1> amanh-2> amanha2> banco<< bem< caro> cem>> com_NAME< dando1< dando< depoi-1> depoi-> depois1> depois> der< dezem->> dezembro>> divid-> divida> e1> e_ficou< ela< ela> ele1> eles> empre-2< emprestimo2< entra-<< entrada<< esque-> esta_cobrando<
esta_dando< estao2< estao< falei> ficou1< fiz< mais> manda-< mostr-< o2> os< pagar2> pagar< pedin-1< pedin-< pedindo1< pedindo< pensa-> proce-> processo> propo-2< proposta2< proposta_de< quere-< querem< resto2< resto< resto> resto_em< retir-> retiram> se< se> se_pagar< seis>> so1> so> tirou< tudo2> uma> vale2> valido> veio< vez>`,
    '-3': `#1< #2> #> #_nao< ,< :2< :_de< =amount::current: =ignored =minimum-wages ?> ?after-deficit ?essentials ?flexibles DEED> KIND> NAME_em< acert-< acertei< agiot-<< agiota<< agora_sao< alugu-<< aluguel<< apareceu< aumen-2< borra-2< borra-< casa< casa> comprei< conta> da1> de1< dei2> dei> deve< deven-<< devendo<< e<< econo-< eh1< eh2< eh<< eh_de< ele2< ele_quer< empre-> emprestimo<< emprestimo> era<
era<< esta_em< eu<< eu> falta1< falta1> fatur-<< fiz<< foram> ganhar1< ganhar< ganhe-< ganhei< ganho<< isso> ja< juros2> liber-2> liberar2> luz< manda-1< me_pediram< meu> moto2< moto_por< na2< na<< na_NAME< nao1< nao1> novo< novo> o<< os> outro2< outro< outro_de< paga> pagas<< pago2> parcelei< pegue-< peguei< pix>> porqu-> porque> posso2< que<< reais>> recebi1< recebo< refin-< refinanciei<
renegociei< todo> tres<< troca<< tv_por< um< vai< valid-> vem1< vence-2> vence-> venceu2> venceu> x2>`,
    '-4': `#1> ,_NAME< =amount::: ?income-low-month WORD1< WORD1> WORD2< agora_ganho< atras-< aumen-< caiu_de< deu1< devo<< do1> do2< do> do_NAME< eh< ele< empre-<< esque-< esqueci< estou<< faco< falar< falta< falta> fatur-< fatura< foi< ganha-1< ganha-< hoje< ja> juros2< juros> liber-> liberar> me2< mes<< mes> meses<< moca< moto< nao2> negoc-< no<< no>> ofereci1< ofereci< ontem< ontem> pago> para1> parce-<<
passa2< passa< pede< posso< quant-< quanto< receb-1< renda> subiu<< subiu_para< tenho< tinha< tinha> tv2< um<< uns1< uns< vende-< vender< vou2<`,
    '-5': `:<< ?incomes ?thirteenth NAME_sao< ao>> como< compr-< da2< da_NAME< deles<< depoi-< depois< desconto_de< devo1< devo< dia<< divida_eh< eles_querem< estou2< eu>> fechar< fique-2< fique-< fiquei2< fiquei< mais2> mes< mes>> meu<< nao_aceitaram< ou<< pago2< pago_NAME< pague-<< paguei<< para2< parce-< sem1> sem> subiu2< subiu< taxa2> taxa> topou< tv< vem<`,
    '-6': `?debts ?instalments-left KIND< NAME1> NAME_e< ^ carta-< cartao< com1< com<< divid-2< divida2< estou< eu< fazer< ganho1< me_ofereceu< meu< nao2< no< parcela<`,
    '-7': `-< -<< =parts:amount ?1> ?more-debts ?rates carta-2< cartao2< certo< ganho< minha2< nao> o< pague-< paguei< recus->`,
    '-8': `#_NAME< ?confirm-amount NAME_de< nao< quite-< quitei< sao1< sao<`,
    '-9': `?debt-amount deu< mande-< mandei< uma< vendi<`,
    '-10': `o_NAME< vou<`,
    '-11': `negociar< o2< quero<`,
    '-12': `dei< por1>`,
    '-14': `=amount:month::bare`,
  },
  'one-off': {
    '30': `?thirteenth`,
    '22': `vendi<`,
    '16': `vou<`,
    '14': `fgts<`,
    '13': `resti-< restituicao<`,
    '12': `decim-< decimo< fgts2> fgts>`,
    '11': `13o< plr<`,
    '10': `bicho> caiu< receb-< resci-< rescisao< vai<`,
    '9': `#_hoje< cair< ganhe-1< ganhei1< hoje1< recebi<<`,
    '8': `carro< dezem-< dezem-> dezembro< dezembro> dia<< ganhe-< ganhei< receber< sacar> tv_por< vai2< vem<<`,
    '7': `13o2> 13o> ?after-deficit ?after-roadmap bico2< bico> bico_de< fazer< o2< primeira< receb-<< recebi1< recebi< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> rifa2> rifa> saque-1< saque-< saquei1< saquei< terce-< terceiro< tv2<`,
    '6': `WORD2< bico< caiu2< deve< em< em> esse> fgts1< me_deu< mes> meu< moto< nela1> nela> o_fgts< por1< prime-< que2> sai< terce-2< terceiro2< tv< vem> vender< viu<`,
    '5': `,1< ,_uns< /<< 13o2< 13o_,< ? WORD2> acho< batid-< batido< de1> deu1< deu< dia2> do1> doeu< em1> entro-1< entro-< entrou1< entrou< fever-< fevereiro< hora> impos-< imposto< ir2< ir< ir_saiu< janei-< janeiro< metad-2< metade2< moto_por< o<< ofici-< oficina< saiu1< saiu< veio< vem2<`,
    '4': `agora<< cair1< crian-< dar2< dar_uns< de> dezem->> dezembro>> dia> ele< entra< entrar< feria-2> feria-> ferias2> ferias> fever-2> fevereiro2> fgts2< fgts_,< fui< ha> hoje< inss2< inss_,< ja< liber-1< liber-< marco2< marco_,< mes1> metad-< metade< meu2< minha< moto2< na2> ne2< ne_,< o1> oito>> pagou> renda2< sim2< sim_,< tenho1< tinha> vai_cair< vem< vende-< vendo<`,
    '3': `,_falta< WORD> anive-1< aniversario1< anos>> biz< celul-2< celul-< celular2< celular< celular_por< desde< e2> e_mais< entra-2< estav-2> estava2> faco> fever-> fevereiro> fundo2> fundo> garan-> garantia> impos-> imposto> mais>> marco2> marco< marco> me> meu<< mulhe-< mulher< ne< pegar< pegue-1< peguei1< por< receb-1< resto> saque< segun-2> segunda2> segur-< seguro< som< uns1< uns< vou_receber<
vou_sacar<`,
    '-3': `#2> ,>> :2< =amount::current:bare =amount:day::bare =amount:month:: =ignored =parts:amount =parts:amount+total ?debts ?essentials ?rates DEED<< INCOM-<< INCOME<< KIND2> NAME1> NAME<< WORD>> aceitaram< agora_eh< agora_ganho< alugu-< aluguel< ate1> ate> atras-< aumen-2< aumento< banco< benef-< beneficio< botou< casa2> casa> causa< com1< compr-< comprei< consu-< consulta< cortada< da< de<< dei<
devo1< devo< do2< e< e<< eh<< email< empre-< esque-< esqueci< esta2< eu<< eu> falou< feche-< fechei< gasta-< gasto1< ja>> mas1> mes2< mes2> metad-2> metad-> metade2> metade> moca< muito< muito> na< no< no> ontem< os< pagar> pago1< pago2> para2> pix> por<< posso< prime-> primeiro> qual> que_eh< quere-< querem< receb-> recebi> salar-> salario> seman-< semana< sexta> so2< sobra2< sobra_uns< spc< tem<
todo< tudo< uma2> uma< uma> valor< vez> vou_pagar<`,
    '-4': `=amount:week::bare ?offers ?overdue DEED1> DEED2> DEED> NAME1< NAME2< NAME2> NAME< NAME> aceit-< apose-> aposentadoria> bolet-< boleto< contr-< corta-< divida< esse< eu2< faco1< faco< filho< fiz< ganhar1< gasto< mae2< mae< mas> nao> ne> nem< nome< o2> pago> parti-< partir< quita-< sobra< tudo>`,
    '-5': `=minimum-wages ?flexibles ?instalments-left ?more-debts WORD1> ^ a2< agora< aumen-< cel2< cel< comec-< das1> das> em1< estou< eu< ganha-1< ganhar< ganho1< janei-2> janei-> janeiro2> janeiro> pagar1< pague-< paguei< para1> propo-< proposta< que2< quer1< quer<`,
    '-6': `?confirm-amount ?consent com< esta< ganha-< ganho< hoje2< luz< pagar< pago< sei<`,
    '-7': `=amount:month::bare ?income-low-month ?incomes jogo2> jogo> nao< para1<`,
    '-8': `DEED<`,
    '-9': `para<`,
    '-11': `?> ?debt-amount`,
    '-12': `se<`,
  },
  payment: {
    '17': `pague-< paguei<`,
    '15': `dei1<`,
    '14': `dei< pix<`,
    '13': `?after-roadmap pago> quite-< quitei<`,
    '12': `pago2>`,
    '11': `acabe-< acabei< comprovante< ontem>`,
    '10': `mande-< mandei< pagam-< pagamento< pague-<< paguei<< pg1< pg<`,
    '9': `? NAME1> NAME_por< amort-1< amort-< amortizei1< amortizei< paga> pg> total_de<`,
    '8': `NAME_e< consegui_pagar< devol-1< devol-< devolvi1< devolvi< fiz< jogue-1< jogue-< joguei1< joguei< mande-1< mandei1< minim-1> minimo1> na>> ontem1> pago_,< parcelas<< pix2< total2< trans-1< trans-<`,
    '7': `DEED1< compr-< consegui< da< dei<< depositei1< depositei< divid-2> divida2> e1< emprestou<< esse>> hoje> ja2< ja_devolvi< minim-> minimo> o_NAME< pague->> paguei>> parce-<< parcela< quita-< total< transferi1< transferi< tres<<`,
    '6': `,_deu< DEED<< NAME> acert-< acertei< acord-< acordo< as> conse-< conta> debit-< depos-1< depos-< divida> dos1> efetu-< efetuei< ja>> me<< pagar<< parte2< pix_de<`,
    '5': `WORD1> agiot-> agiota> ainda> bolet-<< boleto<< casa<< conse-2< consegui2< consegui_mandar< da>> divid-> dos> duzen-<< duzentos<< empre-<< esse2> foi< ja< ja> mandar1< moca> pago1> pague-1< paguei1< para1> parce-< parte< segun-< segunda< seman-> semana> vem>`,
    '4': `KIND_carro< KIND_moto< NAME2< NAME>> acord-> acordo> atrasada2< barco< bolo< botar1< botar< carro1< da1> da<< da> da_NAME< de2< devia> disse> do< duas<< duas>> esse< fatur-< fatura< feira> la< mandar< mas2< meia< mes>> moto1< na_NAME< o2< o< para2> para<< para> passe-< passei< refer-> referente> toda< vendendo<`,
    '3': `#_e< =amount::minimum:bare =parts:amount KIND_cartao< KIND_consorcio< NAME2> NAME< atrasada< bolet-< boleto< carta-1< cartao1< cem>> chequ-> cheque> cinqu->> cinquenta>> com1> com2< compr-2< conso-1< conso-< consorcio1< consorcio< da2< de_pagar< debito< depos-<< depositei<< deu< deus< devo> do_NAME< espec-> especial> estav-< estava< feito< graca-< gracas< isso< luz> metad-< metade< minha> na2<
ontem2< ontem< pago2< parcela> porqu-< porque< que> segun-> segunda> tambe-2< tambem2< troca<< vende-<`,
    '-3': `#>> #_NAME< $ ,_NAME< 13o< =amount::: =amount::former:bare =parts:amount+behind =parts:amount+remaining ?essentials EXPEN-< EXPENSE< INCOM-2> INCOM-> INCOME2> INCOME> NAME_:< NAME_pediu< WORD>> a2< a_NAME< aceit-1< aceitaram< acord-2< acordo2< acordo_de< adian-> agora< agora_eh< apareceu< ate1> ate> aumen-2< aumen-< carta-< carta-> cartao< cartao> com1< com< comprei< conta< conti-1> conti->
continua1> continua> conto<< contr-< de1< de1> de<< de> de>> desco-< desconto< desconto_de< dez<< do1> do<< e1> e2< e>> e_os< eh<< empre-1< emprestei1< emprestei< era1< era< eu2< falou< falta1> falta< fgts2> fgts< fgts> foi1< ganha-< ganhe-1< ganhe-< ganhei1< ganhei< guard-1< guard-< guardar1< guardar< juros2> liber-> liberar> mando1< mando< mano<< me2< me> meses<< metad-2< metade2< meu> mil2<
monte< moto2< na2> na< negociar< no< no<< nome> novo> ofereci1< ofereci< pagar> para< pede< pediu1< pediu< por< posso_pagar< que1> que2< quere-< receb-1< resta1< resta< resti-< restituicao< resto> so_resta< tenho1< todo> um< uma< uns<< vai< valor< vence> vista2> vista>`,
    '-4': `#> ,> =ignored =parts:amount+interestFree+total ?income-low-month ?incomes ?thirteenth DEED< WORD<< a1> apare-< cobra-< da1< desco-2< desconto2< dia> eh> em1< em1> em< empre-< esta< feche-< fechei< me< meu< mil<< mil>> nao1> negoc-< no1> no> pago1< pegue-< pegue-<< peguei< peguei<< posso2< propo-2< proposta2< proposta_de< que< quer<< quita-2> quita-> quitar2> quitar> seras-< serasa< sexta> sim<
subiu2< subiu< subiu_para< tem< tudo< uma<< uns1< uns< vem< vence< vendi< vou_pagar< x>>`,
    '-5': `#2< ,<< =amount::entry:bare ?1> ?confirm-amount ?debts ?offers WORD2< ^ aceit-< amanh-> amanha> as1< as< autom-< automatico< carne> de2> divid-< divida< em<< em> entra-2< entrada2< entrada_de< esse1> eu< fatur-2< fatura2< ganho< mes<< minha< ofere-1< posso< quero< receb-< recebi< sao<< so1> so2< tenho< tirou< vou2<`,
    '-6': `#2> #_dos< =amount::current:bare =amount:month::bare ?rates NAME_eh< a<< agora2< deu> devo1< devo< eh< estou2< ganho1< juros< juros> loter-< mais1< mais< mes2> mes< mes> ofere-< propo-< proposta< sao1< sao< se< vou<`,
    '-7': `=parts:amount+total ?more-debts WORD< casa< desse< devo<< eh1< esque-< esqueci< estou< falar< nao> pago_NAME< usei<`,
    '-8': `?> dos1< dos< mes2<`,
    '-9': `nao<`,
    '-10': `para1<`,
    '-12': `?debt-amount`,
    '-14': `=parts:amount+paid+total`,
    '-15': `?instalments-left`,
  },
  'what-if': {
    '19': `se<`,
    '16': `?>`,
    '9': `eu<`,
    '8': `adian->`,
    '7': `adianta> botar< como> conse-1< conse-< eu2<`,
    '6': `como2> eu_pagar< jogar2> jogar> mais2> marco2> marco> sobra-2< sobra-< tudo> venda<<`,
    '5': `?1> DEED< a1> adian-1> alugu-2< aluguel2< botar2< botar_mais< conseguir< dez<< ganha-2< ganhar2< ganhar< menos1< menos< pagar1< quant-< quanto< se2<`,
    '4': `13o2< 13o< algum-> alguma> coisa> dava< econo-< economizo< em> eu<< ganha-< mais> muda> para2> puder2< puder< quitar> se<< so1< so< velha< vez<<`,
    '3': `=amount:month::bare =ignored DEED> acaba> botar1< conseguir1< em1> em<< facul-2< faculdade2< faculdade_,< finan-> financiamento> gelad-< geladeira< larga-< largasse< maio> mais1< menos2> muito> pagar< quand-> quando> quita-> vez>`,
    '-3': `#2< 1 =amount:::bare =parts:amount+total ?incomes ?instalments-left DEED<< WORD2> WORD> a< ate1> ate< da< de>> devo1< devo< dia> e2< eh1< eh< em< falou< ganho1< ganho< loja< mas< meu< na1> negoc-< o> oferecer1< oferecer< pago1< pago< para1< posso< vou2< vou<`,
    '-4': `$ ?offers WORD1< ate> disse< nao< negociar< ofere-1< ofere-< para1> para2<`,
    '-5': `?debt-amount para< que<`,
    '-6': `^`,
  },
};
