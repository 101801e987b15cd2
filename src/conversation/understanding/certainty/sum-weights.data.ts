import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '28': `?income-low-month`,
    '18': `?confirm-amount`,
    '14': `?incomes quase<`,
    '13': `?debt-amount tudo>`,
    '12': `total2> total> tudo<`,
    '11': `junto<`,
    '10': `#1< =amount::: ^ entre1< nem< pouco< quase1< tudo1>`,
    '9': `?essentials esta1< juros< sei< tudo2< valor<`,
    '8': `#_,< +1> +> dois<< dos<< entre< era<< fraco< fraco> gente< liq1> liq> menos> nada< profe-< professora< que1< soman-< somando< tudo_da<`,
    '7': `1 acho< aplic-< aplicativo< ate< chega2< chega< chega_a< poco>`,
    '6': `,2> ,_sao< ,_uns< =amount::current: =amount::current:bare a1< acho2< acho2> acho_que< app2< app< app_mostra< cinco> corta-< entre<< esta2< esta_em< eu1> falou1< firma2< firma< fiz1< gasol-2< gasolina2< gasta2< gasta< hoje_esta< junto-< mais2< mais_de< maxim->> maximo>> menos1< menos< moca1> moca2< moca> no2< ou2> outro< paga1< paga< quinh->> quinhentos>> sem< talve-1> talve-> talvez1> talvez>
tudo_uns< veio1< zero>`,
    '5': `,_falta< DEED1> WORD1< acho> ajuda2< ajuda_com< cai< conta2> depen-> deved-< devedor< dois2< eh_de< empregos< era> espos-2< espos-< esposa2< esposa< esta>> faco1< falou< foi2< foi< foi_para< gasol-< gasolina< limpo1> limpo> mais< mao2> mao> marid-2< marido2< mostr-1< mostr-< mostra1< mostra< ou> pai< pior< quand->> quando>> que_uns< troca-> trocado> ultima<`,
    '4': `WORD1> cai1< chove< conta> da1< deve< do2> empre-1< extra-> extrato> fiz< fraco2< hoje1> hoje> marid-< marido< maxim-1< maxim-< maximo1< maximo< moca< nao< no_maximo< os2> os<< ou< pague-<< paguei<< para_uns< passa_de< pelo2< pelo_menos< saldo< segun-1> segundo1> segundo> separ-< sesse->> sessenta>> tirar1< torno2< torno< torno_de< tudo2> ultim-< uns1< uns< veio<`,
    '3': `$ ,2< =amount:::bare WORD2> ajuda< bolet-2< boleto2< com> conta-> dar2< dar_uns< de>> e>> enrol-< falta1< fatur-2< fatura2< faz2< fica_nuns< foi<< gasto2< gasto_uns< ja<< mais2> maxim-2> maxim-> maximo2> maximo> menos_uns< mes> muito> no< nunca< obra> oiten->> oitenta>> os> ou2< ou_menos< para2< parei< passa2< passa< pelo< quebr-2> quebrados2> se1> se> sete>> so1> so2< sobra1< tirar< total1< uns2>`,
    '0': `#_mas< #_paguei< +<< ,1> ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_ficou< ,_gastei< ,_parcela< ,_recebo< ,_sendo< ,_sobraram< -1> ->> /_NAME< :_saldo< :_total< =amount::entry: ?2> EXPENSE_academia< EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida< EXPENSE_conducao<
EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_pressao< EXPENSE_racao< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa< EXPENSE_seguro<
EXPENSE_spotify< EXPENSE_streaming< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< KIND_alimenticia< KIND_creche< KIND_dentista< KIND_energia< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< NAME_propos< NAME_veio< acaba1> acaba2>
acade-1< acade-<< acade-> academia1< academia<< academia> aceit->> aceita1< aceita< aceita<< aceitei< aceitei>> acho<< acoug-1< acougue1< adiantado< adiantou<< agiot->> agiota>> ai2> ai>> ainda2< ainda>> ainda_devo< alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_:< am<< ambas2> ambas> amigo-< amigo< amigos< anive-1< anive-< aniversario1< aniversario<
antig-< antiga< ao2< ao_NAME< aplic-2< aplicativo2< aplicativo_mostra< apose-1< aposentada< aposentado2< aposentado< aposentadoria1< aposentadoria2< apren-1< apren-2< aprendiz1< aprendiz2< aprendiz_,< aprov-< aqui> ar< as>> assim< assin-1< assinada< ate<< atend-> ativa< atrasada>> atrasado<< atraso< autis-2< autis-< autista2< autista< bah2< bah<< bah_devo< baixou_para< bar> barzi-1< barzi-<
barzinho1< barzinho< bebe<< bicho1< bicho< boa< bolet-1> boleto1> boleto_de< bota2< bota> bota_mais< botij-2> botij-> botijao2> botijao> bpc> bus1< bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-< cabel-<< cabelo1< cabelo2> cabelo< cabelo<< cacho-1< cachorro1< cada1< cada< cada_uma< cai1> cai2< cai_para< calcu-<< calcula<< carne2< carne_em< carro>> carro_eh< carta2< carta_,< cartao_de< cartao_e<
carte-< carteira< carto-2< cartoes2< cartoes_NAME< casa>> causa<< cdc< cel1< cel<< celul-2> celul-> celular2> celular> cem2< cento<< cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< cheque2> cheque<< cigar-1< cigar-2< cigar-> cigar->> cigarro1< cigarro2< cigarro> cigarro>> cinem-> cinema> clt2< clt_,< cobra-> coisa-< coisa< coisa>> coisas<
colch-< colchao< comid-1< comid-2< comid-> comida1< comida2< comida> comida_uns< como>> compa-< compadre< comprei<< compro< condo-> condominio> condu-1< condu-< condu-<< condu-> conducao1< conducao< conducao<< conducao> conseguir2< conseguir_botar< consignado<< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh< const-< corre< corri-> crech-1< crech-<< crech-> creche1< creche<< creche>
credi-2< crediario2< crian-1< crian-2< crian-> criancas1< criancas2< criancas> cuido< curso< da_parcela< dando1< dando< das_NAME< dava> de< de_aniversario< decim-> decima> deixa< deixo-< deixou< deles< deliv-1< deliv-<< delivery1< delivery<< demai-> demais> denti-1< denti-< dentista1< dentista< depoi-1< depoi-1> depois1< depois1> descontos> desde>> desem-1< desem-> desempregado> desemprego1<
desse-<< desse-> desses<< desses> deus> devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-<< dezoito<< dia1< diabe-2< diabe-< diari-> diari->> diaria> diarista< diese-< diese-> diesel< diesel> dividas< dizim-1< dizim-<< dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< dou> doze>> dura<< e_desconta< e_eu< eles2> eletr-< eletrica< em_dia< emprego_novo< empresa< empresto<< encos-<
encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< entra-1< entrada1< entrar1< entrega> era2> era>> eram1< eram< eram<< escol-1< escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<< escola> escola>> escolar> espec-2< espec-<< especial2< especial<< especial_,< esqui-< esquina< essa> esse>> estad-< estado< estadual< estag-1< estag-<< estagio1<
estao_cobrando< estav-2< estava2< estou-2< estou-<< estourado2< estourado< estourado_em< estourados<< estourei< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< extra< faco2> faco> facul-1< faculdade1< faculdade_NAME< falar-> falaram> falec-2> faleceu2> faleceu> falei< falei<< faltam>> faltando1> faltando2> faltando> famil-1< famil-> familia1< familia2< familia< familia> familia_,<
fatura_em< faxin-1< faxina1< fazen-<< fecho-2< fechou2< fechou_em< feira<< feira> feira>> fez2< fez_em< fiado>> ficha-> fichada> ficou_em< filha< filha<< filha> filho-> filhos> finan-1< finan-2< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> foi>> folha2> folha> fora2> fora<< foram>> frald-1< frald-2> frald-< frald-<< frald->
frald->> fralda1< fralda2> fralda< fralda<< fralda> fralda>> funer-1< funer-< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2< gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasosa1< gasosa< gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geria-< geriatrica< giro<<
gol2< gol< gol_em< graca-> gracas> h<< ha2> hoje>> hoje_devo< holer-2< holer-< holerite2< holerite< ifood2> igrej-> igrej->> igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inss> inter-2< inter-2> inter->> internet2< internet2> internet>> internet_,< inval-< invalidez< ja_foi< ja_foram< jogo2< julho< juros>> k2< k_NAME< kitne-<< kitnet<< la1> la> lanch-1< lanche1< lanche> leite1< leite<<
leite> limite_de< limite_eh< lote< loter-1< loteria1< loteria< lugar-<< lugares<< luz_:< luz_vem< mae>> mae_com< maio> manda1< manda< mano2< mano_devo< maqui-< marido_ganhava< marido_recebe< mas1< mas<< me_adiantou< media2< media_de< melho-2> melho-> menin-2< menin-> menin->> menina1< menina> menino> meninos< meno> meno>> mensa-<< mensalidade< mensalidades<< merc<< merca-<< mercado>> mercado_,<
mercado_uns< merce-> mercearia> mes_,< mes_fiz< mesmo1< mesmo_NAME< meus> milic-< milicia< mim2< minha-< minha>> minha_mae< minhas< minim-2> minimo2> morte< mostr-<< mostra<< moto_eh< motor-> motorista> munic-< municipio< nas< ne>> nenem1< nenem< nenem<< nenhum> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<< netflix>> no_NAME< nome2< noteb-2<
noteb-< notebook2< notebook< notebook_NAME< nova2< novec->> novecentos>> novo1< numa< nunca> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> onibu-1< onibu-2> onibu-< onibu-<< onibu-> onibu->> onibus1< onibus2> onibus< onibus<< onibus> onibus>> onix2< onix< oq>> ou>> outra2< outra2> outra> padar-> padaria> pagar>> pagas2< pagas2> pagas_,< pagav-1< pagav-< pagava1< pagava< pais< parar> parce-1>
parcela_eh< parcelado1> parcelado2< parcelado< parcelado> parcelado_em< parcelamento< parcelas2> parcelei1> parcelei2> parcelou2< parcelou< parcelou_em< parei>> parti-> particular< particular> passa->> passagem1< passagem<< passagem> passagem>> pedir-<< pediram<< pedreiro_,< pela1> pela> pelo1> pelo> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> pet<< pg1> plano<< pode2> pode>
porqu->> porque>> porte-< porteiro< pouca-2> pouca-> pouca->> poucas2> poucas> poucas>> prese-< presente< press-1< press-2> press-< press-> pressao1< pressao< pressao> prestacao> priva-< privado< pronampe< propos1< proposta1< quatrocentos>> que_desconta< que_faltam< que_pagava< que_umas< queim-< queimou< quere-> querem> quinta> quinz->> quinze>> quinzena>> quita->> quitar>> quite-> quitei> racao1<
racao<< ranch-< ranch-<< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> reaju-> reajuste> receber1< recei-< receita< rede< refor-< refor-> regis-2> regis-> registrado2> registrado< registrado> remed-1< remed-2> remed-<< remed->> remedio1< remedio2> remedio<< remedio>> remedios1< remedios< remedios> remedios>> rende< restando<< restantes>> resti-2> resti-> restituicao2> restituicao>
role1< role< role> role>> roupa1< roupa<< roupa> rural<< sai> salario_eh< saldo1< saude<< secre-2> secre-> secretaria2> secretaria> segur-1< segura> seguro1< seisc-<< seisc->> seiscentos<< seiscentos>> sem>> seman-1< semana1< semana_de< semana_uns< sendo1> ser> sera> seras-<< serasa<< servi->> servico>> servidora> sesse-<< sessenta<< setec->> setecentos>> setem-> setembro> seten-<< setenta<<
setim-> setima> simpl-<< simples<< sms<< so>> sobra-1< sobraram1< sobraram< socor->> socorro>> sofa<< spoti-1< spoti-2> spoti-<< spoti-> spoti->> spotify1< spotify2> spotify<< spotify> spotify>> strea-1< strea-< strea-<< streaming1< streaming< streaming<< tambe-2> tambe->> tambem2> tambem>> taxa> telem-< telem-> telemarketing< telemarketing> telev-< televisao< tem1> tem>> tempo< tenta-> tentando>
ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>> traba-2> trabalho2> trabalho> tramp-1< trans-2> trans-> transporte2> transporte> tres2> trint->> trinta>> tudo<< uai< uai>> uber2< uber> uber_tiro< ultim-> ultimo> uma1< unha1< unha< unha> uso2< vai>> vai_entrar< valid-1> valid-> valido> van1< van< van> veio<<
velho< vem>> venc>> vencidas> ver< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< vo< voce< vr2>`,
    '-3': `#>> ,< ,<< 13o2> 13o> =amount:month:: ?> DEED2< DEED2> EXPEN-2> EXPEN-<< EXPENSE2> EXPENSE<< INCOM-2> INCOM-< INCOME2> INCOME< KIND<< KIND_aluguel< NAME<< NAME_eh< a1> a2> a<< aceit-< aceitaram< agora2< ai< alugu-1< alugu-> aluguel1< aluguel> apose-< atras-<< atrasada<< auton-> autonomo> banco2> banco> boa> cada<< casa< cento>> com2< com_uns< da1> da2< da< da<< decim-< decimo< desco-2< desco-<
deven-< devendo< devo1< dinhe-< direi-> direito> divid-< do1> dos1< errad-< errado< esse< estag-2< estao< estou_com< eu1< fatur-<< fatura<< fgts< fica1< fora< ganha-1< gas< gasta-< ifood< inss< junta2< junta< junta_da< liqui-< liquido1> liquido< livre1> livre> loja< luz2< mais1> mercado< mes1< meses<< meu> mil_,< minim-< minimo< mulhe-< mulher< nada> nem> o>> pagar< pague-< paguei< parce-< parce->
parcela< parcela> por<< que2< que> receb-1< receb-<< recebo<< salar-2< salar-<< salario2< salario<< segunda> sexta< so< sobra> sou< tenho1< tenho> terce-< terceiro< tiro_de< tiro_uns< total2< traba-< um<< uma< vem> vergo-< vergonha< vista>`,
    '-4': `
2> 
< #1> #< #> :1< :< INCOM-1> INCOM-2< INCOME1> INCOME2< KIND2> KIND< KIND> NAME2< a2< a> agora< alugu-< aluguel< bom< bruto< carro< dei1< dei< devo< dia2> e2< eh_uns< em2< em_media< estag-< estou2< eu2< famil-2< ganha-< ganha1< ganha< ganhar< ganho<< hora> ja_dei< liqui-1> liqui-> liquido> mais1< mas2< me2< me< merca-< mes1> meu< meu<< mil2< mil2> mil<< minim-> minimo> nao2< nu< o<< o> para1>
para< para> por1> por>> salar-< salario< se< sei> seman-< semana< sobra2< sobra_uns< todo< tv< varia2< varia< vem2<`,
    '-5': `
> =amount::below: =parts:amount ?consent DEED> EXPEN-< EXPENSE< KIND2< NAME1> da> das1< de<< depen-< depende< do< dos< eh1< eh> em1> em> eu2> famil-< mas1> media1< media< mes<< mesmo< por> sim< tiro2<`,
    '-6': `,>> =ignored ?after-deficit ?more-debts NAME1< NAME< NAME> das< dia> e< e<< eh<< mas> menos_de< minha< o2< pago< por1< por< recebo<`,
    '-7': `=amount:week::bare ?offers DEED< INCOM-<< INCOM-> INCOM->> INCOME<< INCOME> INCOME>> NAME2> bruto1> bruto> de1> dia>> entra1< luz< mes_de< receb-< tiro1< vem<`,
    '-8': `=amount:day::bare =amount:fortnight:: =amount:fortnight::bare =amount:month::bare =parts:amount+remaining ?worry bolo< dia<< entra< tenho< uns<<`,
    '-9': `=parts:amount+total ? ?debts bom> ganho1< que_eh<`,
    '-10': `renda< tem<`,
    '-11': `?after-roadmap tiro<`,
    '-12': `=amount:day:: =amount:year:: ?rates`,
    '-14': `ganho<`,
    '-15': `?instalments-left`,
    '-17': `=minimum-wages ?thirteenth`,
  },
  balance: {
    '20': `?more-debts`,
    '19': `?debts`,
    '18': `=amount::current:`,
    '15': `desde>`,
    '14': `NAME_eh<`,
    '13': `devo<`,
    '12': `=amount::current:bare iptu<< limit-<< limite<< loja< meses>> negociar< nome< tenho<<`,
    '11': `=amount::: conta< dona< fiado< multa< que<< quero< sem> usei1< x2>`,
    '10': `-> NAME< advog-< advogado< atras->> com<< e_uns< errei< iptu< ipva<< k>> nao1< parcela> tche<`,
    '9': `?confirm-amount NAME1> NAME>> atrasado>> cento>> da_NAME< devo<< divida_eh< entao< esta_em< farma-< farmacia< junta2< junta< junta_da< k<< luz2< na<< nao< negat-< negoc-< pague->> paguei>> parce-> pegue-2< peguei2< peguei_mais< spc< tambe-> tambem> vence-> venceu> venci-> vergo-< vergonha< vi<`,
    '8': `#_nao< /2< =amount:::bare NAME1< ao< atrasado< bah< carta-< cartao< cobra-< consigo> conta<< devo_uns< dia_#< dinheiro< feche-< fechei< ficou< giro< hoje< ipva2< me_cobra< meses<< para1> para_NAME< quer> saldo2< sem< total1< uma< usou< valor2< venc1> venc<< venc> vence-< venceu< virou1< virou<`,
    '7': `#_NAME< (< -2> -< KIND_agiota< NAME> NAME_(< NAME_sao< WORD1< acho> agiot-1< agiota1< am>> antec-1< antec-< ao>> apare-< apareceu< atras-< atrasadas<< atual1< atual< cheque< com< conto<< cortada< deve<< dia2< dinhe-< divida< eh2< eh> em2> emprestou1< emprestou< esta>> estao> ex< falta< faz<< fiado> juros> me_emprestou< minim-> minimo> na>> negat-2< no2< oito<< olha< outra< prona-< quand-< quando<
reais> resta< reven-2< reven-< rotat-< rotativo< rural< saber> saldo< sogra< som< todo2> tudo1> tudo>> valor< vence1>`,
    '6': `+2< ,_devo< /> ?worry KIND2< KIND_fatura< NAME2> NAME_:< NAME_era< acoug-< acougue< atras-<< carto-<< cartoes<< chequ-< coisa-<< coisas<< com1> credi-< depoi-<< depois<< desde2> divid-< do> dois>> dona2< e2> emprestimo<< espec-< especial< falar< falto-< faltou< fatura1< fez<< ficou2< final<< financiamento< forne-< fornecedor< iptu> ipva< ja> lojas2< lojas< luz_,< me2< menin-< menina< mercadinho<
moto> na< negoc-> no2> novo< num< o2> o_NAME< oi< pagar2> para2< para<< parad-< parado< parei1> parei> passa-1< passado1< passado< pegue-> peguei> pila<< prefe-> prefeitura> que_pegou< quebr-> quer<< seu2< seu< seu> sexta< subiu< super-> supermercado> tem> todo< troca-> um2> um> uma<< usado< uso> vence<< venci-1> vencidas>> vencimento> vista< ze<<`,
    '5': `(1< (> ,<< ,_NAME< ,_sao< -1< /1> EXPENSE_padaria< INCOM-2< INCOME2< KIND<< KIND>> KIND_emprestimo< NAME<< NAME_com< NAME_de< WORD2> WORD> WORD>> abert-< aberto< acoug-> acougue> agiot-<< agiota<< agora< ah< ah>> amiga> ano2< ao1> ao> arrum-< atras-1> atras>> atrasadas< caju1< caju< carro> carta-2< carta-2> carta->> carta< cartao2< cartao2> cartao>> cobra1< cobra< cobra> comprou< contrato<
crediario< cunha-<< cunhado<< da>> de1> de_som< desco-2> deve> dia1> dia<< do<< dois2< e_caju< ele2> emprestimo1< emprestimo_NAME< emprestou> entre1< estava_em< falta1< farma-> farmacia> ficou_devendo< foi2> forne-2> fornecedor2> frio< ha> ipva> juntando1> juntando> mano<< me> mercadinho> mercadinho>> mes2> mes_passado< na2> nao1> nova< o>> ontem< outro2< padar-1< padar-< padaria1< padaria< pago<<
para>> pedre-2< pedreiro2< pelo_menos< quatr-<< quatrocentos<< que_devo< que_uns< quinh-<< quinhentos<< reais>> roupa-< roupas< sao<< simpl-< simples< so< som1< subiu2< subiu_para< tem< todo1> total< treze->> trezentos>> trocado> ultim-< ze> zerad-< zerado<`,
    '4': `#_contas< (2< (>> /< DEED1< DEED2< EXPENSE_farmacia< KIND< KIND> KIND_consignado< KIND_iptu< KIND_ipva< NAME_saldo< a<< acade-< academia< agiot-< agiota< agiota_,< ah> ainda1> ainda_,< ajuda> ambas>> ano< ano<< aqui< atrasada> atrasadas_,< atrasado1< atrasado1> atraso2> atraso> boa> caju2> caju> com> consignado1< conta-1< conta->> contas1< contas>> da> de2< der< desconta> deu1< deu< devo1< dez>>
dia> do2< do>> do_tiao< dois<< dona> doze<< duas<< e> e_devo< em< essas< esta< estou-< eu1> facul-< faculdade< farma-1< farma->> farmacia1< farmacia>> fazer> financiamento> forne-> fornecedor> gaste-<< gastei<< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< iptu1< ipva1< julho> luz>> mais2< mais< marco> menin-<< menino<< menos1< merce-< mercearia< meses2< mesmo> mil>> mim1< mim2>
minha> moca< movei-2< moveis2< na> nacio-2< nacio-< nacional2< nacional< negativa< o< oitoc-<< oitocentos<< ontem>> oq> os> pagar2< pagar> pagou< para_mim< parcelas>> pedre-< pedreiro< penho-< penhor< pera< que_esta< quem< quinh->> quinhentos>> rapaz< reais<< resta1< sabad-> sabado> setec-<< setecentos<< so_resta< sujo< tambe-1< tambe-1> tambem1< tambem1> tem<< tiao1< tiao< tramp-<< trampo<<
ultima< uma2> vai> vale<< vence< vence> venci->> vencida1> vencida> vencidas<< venda< x<< ze<`,
    '3': `
2> 
>> #<< (<< ,1< ,>> ,_e< ,_restam< ,_total< ,_uns< -2< -<< -_NAME< :1< :2> =minimum-wages ? KIND_especial< KIND_luz< NAME2< NAME_-< NAME_deu< WORD2< WORD< WORD<< abert-> aberto> abril>> adian-1< adiantou1< adiantou< ainda1< ainda2> alugu-2< aluguel2< anos<< as2> atras-> atrasada1> atrasada<< atrasadas2< atrasei> bairr-1< bairr-< bairro1< bairro< bar< benef->> beneficio>> borra-2< borra-<
capit-< capital< carro<< carta-<< cartao<< cartao_NAME< causa2< causa< causa_de< celul->> celular>> cem<< chequ-> chequ->> cheque> cheque>> cobra-1< cobrando1< cobrando< coleg-< colegio< com1< comecou<< como> consi-1< consignado_,< consu-> conta>> corta-2< corta-> credi-> credito> da2< da_venda< de> desco-> desconta2> descontam2> descontam> desde< deved-1< deved-2< deved-< devedor1< devedor2<
devedor< devedor_de< deven-< devendo< dia2> dias>> diret-> direto> dividas<< dizer< do< do_bairro< dois2> duzen->> e<< eh2> eh_de< eh_uns< ela2> ela> empre-<< energ-<< energ->> energia<< energia>> espec-1< espec-> espec->> especial1< especial> especial>> esse1> esta1< estou<< eu>> ex2< faz1> faz> fecho-< fechou< fgts2< fiado2< filha2< fim< finan-< financeira<< fiz< foram1< foram< garan-< garan-<<
garantia< garantia<< hospi-< hospital< ipva_de< ja<< juros<< limit-> limite> loja_NAME< luz1< mais> mais_de< mas2< maxim-2> maxim-> maximo2> maximo> me_cobrando< menos_uns< merca->> mesmo2< mesmo_,< mim< minha2> minim-<< minimo<< moto>> movei-< moveis< mulhe-> mulher> na1> nada< nao>> negat-1< negativa1< nem> netfl-> netflix> nome> norde-1< norde-< nordeste1< nordeste< novec-<< novecentos<<
nunca>> o> ofici-1< oficina1< opa< os1< osso>> pai< parce->> passa2< passa< passa_de< pedem1< pedem< plano1< pneu< por2> por>> possu-< possuo< proce-< proce-> processo< processo> propr-< propria< quare->> quarenta>> quase> que1> que2< que< quebr-2> quebrados2> quebrados> recebi> saldo_devedor< saque< seis2< seis<< seis_falta< sem1> sim< sou<< tambe-< tambem< tambem_uns< traba-1< tudo2> uns>>
valor<< valor_de< venci-2> venci-<< vencimento1> vencimento2> venda1< vinte>> ze1<`,
    '-3': `#_dos< (1> +1< ,2> ,_ganho< 1 =amount::entry:bare =parts:amount+remaining+total ?1> ?income-source DEED1> DEED> EXPEN-1> EXPENSE1> EXPENSE_mercado< INCOM-2> INCOM-< INCOM-> INCOME2> INCOME< INCOME> KIND_agua< KIND_carro< KIND_gas< KIND_internet< KIND_tiram< NAME_e< NAME_uns< acaba->> acabar>> aceit-1< acho< acord-> acordo> agora1> agua1< ajuda-2> ajuda-> ajudar2> ajudar> anos>> antes< app2< app<
app_mostra< baixo-< baixou< banco2> banco_diz< bico2< bico< bico_de< bolo< bom< caiu<< caiu_de< caiu_para< carne> carro1< carro2< cel2< cel< celul-<< celular<< celular_de< cento2> compr-< comprar> comprovante< conse-<< consegui<< consegui_pagar< consi-2< consi->> consignado2< consignado>> coope-2< cooperativa2< corri-< crian-< criancas< cuida-< cuidadora< dar< decim-< decimo< dei>> depositei1<
depositei< der1< descontado< descontam1< descontam< divid-> divida> divido< diz1< duas>> e_paguei< efetu-< efetuei< empresta1< empresta< emprestei1< enrol-< entra-2> entra< entrada2> entrada< entre< escol-< estou2> eu<< eu> eu_der< eu_pago< falec-< faleceu< falta-<< falta-> falta1> falta> faltam<< faltam> filho> fim> financeira> financiei< fiz<< foi< folha2< foram2> fraco< fui< ganha-1< ganha-<
ganhando1< ganhando< ganhe-1< ganhe-< ganhei1< ganhei< gas1< guard-1> guard-> guardado1> guardado> hoje2< hora> inter-1< inter-<< internet1< internet<< ja_paguei< junta-< juntas< juros2< juros_de< lembr-> liber-< ligou< limpa< mae2< maior< mais1> mande-1< mandei1< mas2> me_empresta< mensa-< mensa->> mensais>> merca-1< mercado1< mercado> minha2< minim-2< minimo2< moco< moto< negocio< numer-<
numero< ofere-1< oiten-<< oitenta<< outro-> outros> paga1< paga< paga<< paga>> pagas<< pago2< pago_NAME< parce-1< parcelas< pedir-1< pedir-< pediram1< pediram< peque-< pg1< pg< pix2> pix_de< por< posso< poupa-2> poupanca2> quant-> quanto> que_eh< que_era< que_pago< quinz-<< quita-2> quita-> quitar> quite-< quitei< receb-1< renda< resta-2> resta-> restando> salario<< saque-1< saque-< saquei1<
saquei< saude< segun-> segur-> seguro> sei< seman-<< seman-> semana<< semana> seras-< serasa< seten->> setenta>> so2> sobra< tenho2> tiram1< tiram< tv2< tv<< um<< uma2< vai2< vai< veio< vende-< vender< vendi< vendo< vez> vista> vivo< voce> vou< vou_pagar<`,
    '-4': `#1< #_hoje< #_por< =parts:amount+paid+total ?consent DEED2> KIND1> NAME_cobra< aceit-< acert-< acertei< acho>> ai1> ai> ainda> amort-1< amort-< amortizei1< amortizei< atras-1< atrasadas1> atrasadas> autom-< automatico< benef-< beneficio< cada> celul-2< celular2< clt<< com2> conse-2< conse-< consegui2< consegui< consignados<< consu-< consulta< credi-1< crian-<< criancas<< dela> depos-1< depos-<
desco-1< dezen->> dezenove>> direi-> direito> diz< dos1< e_NAME< econo-< ele_quer< eles2< empre->> emprestimo>> emprestimos< empresto1< empresto< entra-< entra-> entrada> esta_dando< esta_vindo< estou_com< eu1< eu_peguei< falta->> fgts2> fgts> fica1< foi> folha< fora< foram> gaste-< gastei< gasto1< gasto< gelad-< geladeira< hoje1< ifood<< ja1> ja_devolvi< liber-> liberar> limit-1< limite1< mais1<
mais>> mande-< mandei< mas> me_empresto< menos2< mensagem< minim-1< minim-1> minimo1< minimo1> moro< netfl-< netflix< ofereceram<< oiten->> oitenta>> ontem1> outro>> pago2> para_pagar< parcela2< parcela<< passa-< pix2< por> poupa-> poupanca> recebi<< resti-< restituicao< sao< sei> sexta> so<< tirar< trabalho< transferi1< transferi< usei2< vem> vezes>> vindo1< vindo< vou2<`,
    '-5': `#1> #_para< ,_pago< :1> =amount::limit: EXPEN-<< EXPENSE<< antes> anuai-2< anuai-< anuais2< anuais< anuais_de< ate1> ate> atrasado2> aumen-< bolet-<< boleto<< cada>> carne< celul-< celular< com2< comec-2< comeco<< como< consi-<< consignados< consulta> conta-> das< das<< de>> desconta< desse> devol-1< devol-< devolvi1< devolvi< dos< era< era<< errad-< errado< esse< esta> estou2< eu_devo< falta>>
fatur-<< fica> fique-< fiquei< foi1< gente<< inter-< internet< isso> ja2< ja>> juros< la< luz< mais2> mes2< mes> nao2> ofere-<< ontem2< ou< pegue-1< peguei1< pelo2< pg> pix> propo-< proposta< quant-< quanto< recebo< salar-<< seis>> sete>> sindi-< tinha1< tirou< vale1< vale< vem1< vem<<`,
    '-6': `+< ,_falta< ?> NAME_em< NAME_por< acabe-< acabei< agora> agua2< ai< alugu-> aluguel> ao<< as1< atras< atrasado_,< banco<< caiu2< cinco>> comec-< comprei< conse-> consi-< consignado_NAME< conta2> conta> contr-< das1> das> debito< desconto< desse< deve1< dezoi->> dezoito>> diz<< dos<< duzen-<< duzentos<< epoca> faturas<< fecha-> fechar> fica< isso< luz> me<< menos_de< meu<< moro<< nem2> no<<
ofereceu< ofert-< oferta< pagas>> pago> pague-<< paguei<< para1< parce-2< parce-< passa-2> passado2> pessoal< por1> quase1< quase< receb-<< sao1< segur-< seguro< seman-< semana< sendo> so> soman-2< soman-< somando2< somando< talve-1> talve-> talvez1> talvez> tenho> um_de< uns<< venci-< vou>`,
    '-7': `#_#< />> =amount:week::bare a2> atrasada< casa2< confi-2> confi-> da2> debit-< dei1< dele> devo2> divid-2> divida2> do_NAME< esta<< eu2< ganho<< irma< marid-<< marido<< metad-< metade< mil_NAME< no>> pagam-< pagamento< passa-<< pesso-< prest-< prestacao< quita-< receb-< resto> salar-< salario< tinha<`,
    '-8': `#_mais< ,_eh< =parts:amount+interestFree+total ?after-deficit ?rates acord-< acordo< agua> cai< caiu< das2< dei< desconto<< devia< ele2< ele< eles< em> ganho1< ganho< hoje> irmao2< luz<< mei< mil_de< minim-< minimo< ou1> ou> pague-< paguei< parcelei< por1< pouco<< se> tenho1< tenho2< tudo2< tv1< verda-< verdade< vista2>`,
    '-9': `WORD1> da_uns< dei<< em1> em<< engan-< enganei< irmao< junto< mil2< nao_eh< nem< nu< ou1< pago< pague-1< paguei1< passada< pelo_NAME< tres<< usei<`,
    '-10': `?debt-amount desco-<< maior<< nao<< ofere-< oito>> ops>> paga> parcelas<< resta-<< tv<`,
    '-11': `:> =amount::minimum:bare ?after-roadmap ?offers desco-< nao2<`,
    '-12': `?flexibles NAME_#< NAME_da< os<< pix<`,
    '-13': `?income-low-month ?thirteenth pago1< parce-<<`,
    '-14': `=amount::former:bare ?instalments-left eh>> total<<`,
    '-15': `
> =amount:month:: ?overdue`,
    '-16': `galo<<`,
    '-17': `=parts:amount+behind ?essentials ?incomes devo>`,
    '-19': `=ignored`,
    '-21': `=parts:amount`,
    '-23': `=amount:month::bare`,
    '-24': `=parts:amount+remaining`,
    '-25': `=parts:amount+total`,
  },
  correction: {
    '17': `nao<<`,
    '16': `,_eh< verda-< verdade<`,
    '12': `corri-< para1<`,
    '11': `eh1< o<<`,
    '10': `DEED2> engan-< enganei< errei< mil2<`,
    '9': `:< DEED> ai< eh< eh<< errad-> errado> falei2> falei> lazer< salar-< salario<`,
    '8': `?after-roadmap DEED>> bota< corrigindo< errad-< errado< ganho1< ganho< luz< para< que>> retif-< vem< vem_uns<`,
    '7': `#_eh< agora1> agora> aumen-< aumentei< casa2< esque-< esqueci< estao<`,
    '6': `:_sao< atras< casa< certo< conse-> fatur-2< fatura2< ganha-1< ganha-< me< meu<< passada< renda> salar-> salario> subiu<< tive< traba-< trabalho< vem1< vem2< verda-2< verdade2< verdade_eh<`,
    '5': `,2< :2< ?overdue DEED<< a_ganhar< agora< alugu-< aluguel< aumen-2< aumento< corrige< e1< estou2< estou_ganhando< merca-2< mercado2< mil_eh< na< nao2> passa-< passa2< passa< passe-< passei< seman-< semana< troca< verda-2> verda-> verdade2> verdade>`,
    '4': `,_ganho< ?debt-amount ?more-debts KIND_agua< NAME_eh< agora_ganho< agua1< alugu-<< aluguel<< aluguel_eh< farma-2< farmacia2< fatur-< fatura< ganhando1< ganhando< ganhar1< la< mercado< sao1< sao< sim<`,
    '3': `#_para< =amount::current:bare ?after-deficit agora2< agua< deven-1< deven-< devendo1< devendo< e<< estou< estou_devendo< farma-< farmacia< ganhar< liqui-2< liqui-< liquido2< liquido< merca-< mil<< nao>`,
    '-3': `#_e< ,2> ,<< ,_uns< =ignored =parts:amount+remaining ?1> KIND> KIND_aluguel< NAME1< NAME1> NAME2> NAME> WORD>> a_NAME< aceit-< aceitaram< acho< agiot-> agiota> alugu-1< aluguel1< atras-< benef-< beneficio< com1< coope-2< coope-< cooperativa2< cooperativa< corta-< da1< da2< da> dando> decim-< decimo< desco-< desconto< deu1< deu< deus< devo1< devo< dia<< divida< dois<< e> eh> eles< eu2> eu< falta<
fgts< filho< fiz< gas< gasol-< gasolina< hoje2< janei-< janei-> janeiro< janeiro> juros< luz<< mais2> mas1> mas> mercado_eh< meses<< o2< o2> o< o> pagar1< pagar< pago1< parce-<< parce-> parcela> parcelas<< pedir-1< pedir-< pediram1< pediram< propo-< proposta< quere-< renda< resci-2< resci-< rescisao2< rescisao< sai< salar-2< salario2< sao<< sem> total2< tv< uma< veio< vou2<`,
    '-4': `#2> =amount:month:: =amount:week::bare =parts:amount+total ?income-low-month ?offers KIND2> WORD1> WORD2< baixo-< baixou< caiu< carro< conta> de1< divid-< do1> e2> em1< em1> em> empre-< emprego< estou> eu> foi< fui< ganhe-< ganhei< ja< luz_,< mais> mes> nao_eh< ofert-< oferta< os< pago< pague-< paguei< receb-< se< tenho< total<`,
    '-5': `=amount::current: ?> ?instalments-left ?thirteenth DEED1< DEED< NAME< da< em< hoje< mes< nao2< para1> parte< por1< so< vai< vou<`,
    '-6': `,1< ,_sao< :1< =amount:month::bare a2> a<< agora_eh< outro< por<`,
    '-7': `?confirm-amount nao1> nem<`,
    '-8': `era<<`,
    '-9': `?incomes que2< que_eh<`,
    '-10': `=amount:day::bare`,
  },
  expense: {
    '27': `?essentials`,
    '23': `?flexibles`,
    '13': `ganho<<`,
    '12': `EXPEN-< EXPENSE< luz< pago<`,
    '11': `agua<< luz<<`,
    '10': `alugu-> aluguel> dou1< dou< gas<`,
    '9': `EXPEN-<< EXPENSE<< desse< divido< pago1< todo<`,
    '8': `#_para< :1< =amount:week::bare EXPEN-2> EXPEN-> EXPENSE2> EXPENSE> falar< gasto< ifood<< luz> luz>> mando1< mando< parte< plano< saude<`,
    '7': `,_NAME< =amount:year::bare KIND2< KIND> KIND_casa< NAME1> agua>> alugu-<< aluguel<< bolet-< boleto< causa< cerve-< deu1< deu< energ-< energia< era<< limpa< mes2< por1> por<< remed-< remed-> remedio> umas<<`,
    '6': `=amount:day::bare EXPEN-2< EXPENSE2< KIND< ajudo< cigar-< cigarro< devo> em> escola< esque-< esqueci< esta< gasto2< gasto_uns< iptu< luz2< para<< remedio< sai2< sai_por< tigri-> tigrinho> tramp-< vez<`,
    '5': `#_NAME< ?income-source EXPEN->> EXPENSE>> KIND1> KIND2> KIND_celular< KIND_internet< agua2< agua< alime-> alimenticia> amiga< aposentada<< casa1< casa2> casa> celul-1< celular1< clt<< compr-<< demai-< demais< deven-> devendo> dizim-< dizimo< estou2> filho1< gas> gaste-1< gastei1< internet1< internet< jogo< mas>> mercado_eh< moca< mora< moro< noven-<< noventa<< paga> passa-2> passa-> passado2>
pensa-> pensao> resto> sou<< trampo< uber< uma< uso< vou>`,
    '4': `,_pago< INCOM-1> INCOME1> KIND<< KIND_iptu< KIND_saude< NAME1< WORD2< acade-< academia< agua_,< apose-<< apost-< baixo-<< baixou<< beste-> besteira> cacho-< cachorro< celul-< celular< cerveja< churr-< com< comid-< comida< condo-2< condo-< condo-<< condominio2< condominio< condominio<< condominio_:< consu-< consulta< costu->> da< dela< dezem-2> dezembro2> dois2< duzentos>> energ-2< energ-<<
energia2< energia<< entre1< estou> foi> gaste-< gastei< igrej-< igreja< inter-< inter-<< inter-> internet<< internet> iptu1< ja1> janei-2> janei-> janeiro2> janeiro> k>> luz_veio< mas1> merca-2> merca-> mercado2> mercado> mes1> mes<< minha_parte< moca2> neta< o2> parte1< parte_eh< passa2< passa< passa_de< passado> passagem< plano> plano>> que< salao> saude1< saude2< saude> saude>> total<< varia2<
varia<`,
    '3': `#2< #_e< (> ,_e< :>> =amount:fortnight::bare DEED>> EXPEN-1> EXPENSE1> EXPENSE_feira< EXPENSE_igreja< EXPENSE_merc< KIND>> KIND_condominio< KIND_escola< KIND_luz< WORD> a2> acade->> academia>> acai< agora_eh< agua2> agua_:< alugu-2< aluguel2< aluguel_eh< ano<< apost-2< aposto2< aposto< aposto_uns< aqui<< cara1< cara< cem<< cerca2< cerca< cerca_de< cervejinha< cinem-< cinema< comid-<< comida<<
condo-1< condominio1< contr-2< crech-< creche< da<< de2> dela2< deliv-< delivery< dezem-> dezembro> duzen->> em1> entre< escol-< escola1< favor< fds< feira1< feira< fim< fumo< gas>> gas_:< gasto1< hoje> ifood2< igrej-1< igreja1< inclu-> inter-1< isso< junto> lanch-< lanche< liq< luz1< luz2> mae> mei2< menin-1< menino1< menino< merc1< merc< merca-2< mercado2< mercado< mercado<< meu>> moca> netfl-<
netflix< nove>> noven->> noventa>> oiten-<< oiten->> oitenta<< oitenta>> pago<< parte2< pensa-< pizza< plano2> por2< porqu-1> porqu-> porque1> porque> quatr-<< quatro<< racao< restaurantes< seman-< semana< so<< so_dou< spoti-< spotify< strea-> streaming> subiu<< telef-< telefone< teve> tia< treze-<< trezentos<< tv1< tv< vai_uns< vem< vem<< vezes<`,
    '-3': `#_,< ,2< :2< ?> ?consent DEED1< DEED2< EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> KIND_carro< KIND_moto< NAME_:< WORD<< a2< agora> ainda> ajuda-2< ajuda-< ajudar< assin-< atras->> atrasada<< atrasado>> bicho> cance-< carro1< carro2< carta-< cartao< cobra> comid->> comida>> consi-< consignado< costu-< da_uns< dar1< das1> das> desco-< desconto< deven-< devendo<
dia2> dia<< dia> dias<< divida< divido2> dois<< dona< duas<< e_NAME< ela2< em<< emprestimo< entro-1< entro-< entrou1< entrou< era1< era< esse2> esta2< esta> estou< estou<< fatur-< fatur-<< fatura< fiado< foi2> ganhe-1< ganhe-< ganhei1< ganhei< gasol-< gasolina< gasta2< gasta< hoje2< junta-< juntas< loja< mater-< me> mercadinho< mes1< meu< mil2< moto1< multa< na<< na>> nada< nao< nao_eh< no1> o2<
o< ofert-< oferta< os< outro< padar-1< padar-< padaria1< padaria< paga< pago>> pago_,< pague-<< paguei<< para< passado2< passado< por> por>> resto>> salao1< salar-<< se< seguro< ser1< ser< sobra< subiu_de< tenho1< tenho<< total2> total> trabalho< veio< vendi< vendo< verda-2> verda-< verda-> verdade2> verdade< verdade> x>>`,
    '-4': `#2> +< ,2> ,_gasto< ,_total< =parts:amount+behind NAME2< WORD>> alugu-2> aluguel2> amigo> atras-< atras-<< aumen-< com>> comid-2> comida2> conse-< conta-<< contas<< da> da_NAME< das1< devo1< devo<< do<< do_NAME< e1< ela< empre-< empre-<< errad-< errado< faco< faco<< farma-< farmacia< gas<< gasta-1< gente<< inss< ja< junto< luz_,< mas< mas_gasto< me<< mei1< mes>> minha2< moto< nada> nao2> no<< os1<
paga1< pagar< pago2< pago> pague-< paguei< parei< que>> recebo< sei< sim< subiu2< subiu< traba-< troca<< tudo2> tudo_da< uber<< um> uma> vez> viage-> viagem> vou<`,
    '-5': `#_uns< ,_eh< :1> =ignored ? EXPENSE_botijao< EXPENSE_ifood< a1> a< agiot-<< agiota<< alugu->> aluguel>> bolsa> botij-1< botijao1< cento>> da1> da2< das< devo< do2< dura> e2< e2> eh<< em>> errei< eu2< eu2> eu> ganho1< ganho< hoje< ifood1< me< nao<< por1< por2> porqu-< porque< que_uns< receb-< total1< vinte>>`,
    '-6': `
1> 
> ?instalments-left ?offers ?rates DEED2> cada<< carta-> cartao> corrigindo< divid-2< divid-> dividido< dois>> foi2< mas2< moto>> na1> na< na> no2< pouco< respe-<< respectivamente<< so1< tambe-1> tambe-> tambem1> tambem> tudo1> tudo2<`,
    '-7': `=parts:amount ?confirm-amount ?debts ?income-low-month ?thirteenth INCOM-2> INCOME2> acho< cento2> conta<< corri-< de1< divid-1> dividido1> dividido> filho> fora< mes_de< meu<< nao>> parte> teve<`,
    '-8': `?after-deficit cada2> cada> do1> do> eh>> meses>> so>`,
    '-9': `WORD1> ^ ajuda> esse< so1> total< tudo>`,
    '-10': `?debt-amount ?incomes ?more-debts carro< eh> meses<<`,
    '-11': `=parts:amount+total botij-< botijao<`,
    '-12': `?after-roadmap`,
    '-17': `#>`,
  },
  income: {
    '25': `?incomes`,
    '13': `=amount:day::bare INCOM-< INCOME< meu2> tiro2<`,
    '12': `=amount:day:: =amount:fortnight::bare cai<`,
    '11': `=amount:fortnight:: INCOM-> INCOME> antes<< dos< estou< eu1< ganho< hoje_tiro< pelo_NAME< pensa-< pensao< util>>`,
    '10': `=minimum-wages espos-<< famil-2< pagam<< tiro< vivo<`,
    '9': `=amount:month:: bolsa< bruto<< comec-< dando> dias>> emprego< estag-< eu<< fica1< liqui-1> num1> num> pelo< ruim< salarios<< sobra< tiro_uns<`,
    '8': `+< =amount:month::bare benef-< bom> da_uns< dia> eh2< eh_uns< entra1< entra< ganho1< loja2< marid-<< marido<< media1< mesmo< no>> pelo2< recebo< tenho> umas2> vezes>>`,
    '7': `#_,< #_de< +2< WORD1> ^ ajuda< bem< beneficio< bico< bolo< bolsa<< contr-<< da2< desco-2< dia<< divid->> divida>> em_media< estag-2< eu2> extra2< faco< faco<< famil-< fazen-< filho> fixo> liquido1> livre1> livre> mas2> mas_sobra< media< perco< por2> que_eh< quinz-<< receb-2< receb-< sabad-< sabado< tiro_de< vr>`,
    '6': `
< #< ,2> ,_tiro< EXPENSE_ifood< INCOM-1> INCOM-<< INCOM->> INCOME1> INCOME<< INCOME>> a_dar< ah< alugu->> aluguel>> aposentadoria<< aula> benef-2< benef-<< cada>> cai1< casa2> casa> causa2> causa> cinqu-<< cinquenta<< com2< com_uns< come> comec-<< comecar< comeco<< comis-< comissao< contr-< descontos2< descontos< devo2> devo>> dinhe-< e1> e2< e_ganho< eh>> em2< em>> extra> fora< fui< ifood1<
ifood<< inver-< inverno< liq< mas< mes1< moto>> pensa-2< pensao2< por> recebendo< regis-< salar-<< seman->> semana>> tenho2> tudo>> vale1<`,
    '5': `INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_salario< KIND1> KIND>> a2< alugu-2> aluguel2> apose-<< assin-> assinada> carte-> carteira> clt< comecei< da< dar1< desconta> desconto> despe-< dia< dos> e_NAME< e_cai< entre-> entrega< errad-< errado< eu< eu> eu_ganho< falec-> famil-<< familia<< fatur-<< faxin-> faxina> fica< ganha-1< ganhando1< ganhando< garco-< garcom< gasolina_fica< liqui-1< liqui-<
liquido1< liquido< manic-< manicure< mas_cai< maxim->> maximo>> me< mei<< mes_ruim< meu< na_NAME< nada> nao2> novo< padar-2< padaria2< padaria_sao< pago2> passado_foi< patro-> patroa> peque-< plant-< por2< produ-< producao< que_da< quinz-< quinzena< registraram< renda< ruim1< sabad-> sabado> salar-1< salario1< segun-< segunda< seman-<< semana<< sexta< sobra1< tiran-< tirando< tiro<< ultimo< uma>>
uns<< vem1<`,
    '4': `,<< =amount:week::bare =amount:year:: ?< DEED1> DEED<< INCOME_com< NAME_da< WORD>> a_ganhar< agora< aumentou< auton-> autonomo> bico2< bico> bolsa> bpc< cai2> cerca2< cerca< cerca_de< clt> conse-<< consegui<< conta< costu-2> costu-< costu-> costura> cuida-< cuidadora< dar< depoi-< depois< desem-< desemprego< deus< diari-< eu_recebo< falec-< faleceu< fazenda< fiz<< fora> ganhar1< graca-< gracas<
hoje2< ifood< ifood> leite< liquido_de< loja< loja> mais1< marido_ganha< marmi-> marmita> mater-< mim2> mim> minim-2< minim-<< minimo2< minimo<< moco< moto> mulhe-< mulher< na2< na<< noite< ofert-< oferta< padar-< padaria< pago> passa-2< passado2< passado< passe-< passei< por1> prefe-< prefeitura< quand-> quando> que2< quint-> recebo2< recebo> saiu< salao<< segun-> segunda> seman-2< semana2<
servi-< setec-<< setecentos<< sexta1< sobra2< sobra_uns< tem> tira2< tira_uns< toda2< toda< toda_sexta< uber_uns< ultim-< um< um>> util> vai<`,
    '3': `#2< ,< ,_ganho< ,_mais< ,_media< =amount::minimum:bare =parts:amount EXPEN-> EXPENSE> INCOME_clt< WORD2< acai< ai> apose-2< apose-< apren-< aprendiz< arrumei< auxilio< bico_de< cesta> clt1< clt<< cosme-<< cosmetico<< depos-2> depos-> desem-2< desemprego2< dia2> dia>> diari-2< diaria2< diaria< diaria_de< do1> do> duzen-<< duzentos<< e2> e<< e_mais< espos-1< espos-< esposo1< esposo< estag-> estagio<
estagio> eu2< faixa2< faixa< fatura<< fim< fique-< fiquei< ganha-< ganha<< ifood_uns< jovem< liquidos1> liquidos> luz2> mae1< mais< mais_uns< mater-> material> mes1> mes< meu2< meu_esposo< na< nao> o<< o>> pagam< para<< passa-< patro-< patroa< pensa->> pensao>> por<< por_mes< por_quinzena< prefe-2< prefeitura2< prest-> primeiro< quand-1> quando1> quare-<< quarenta<< quart-2< quart-< quartinho2<
quartinho< quent-< quentinha< quint-2> quinto2> quinto> quinz-1< quinz-2< quinzena1< quinzena2< quinzena_,< reais>> recebo1< roupa2< roupa_uns< salar-2< salario2< saldo<< segun-2> segunda2> segur-< servi-> servico< servico> so1> so< sou< sou> tem2> tenho_mais< tira< tirar1< torno2< torno< torno_de< traba-<< traba-> trabalho< trabalho<< uber<< uns2> varia2< varia< varia> varia_de< vinte<<`,
    '-3': `
2> #<< #_+< +1< :2< :< EXPEN-2> EXPEN->> EXPENSE2> EXPENSE>> KIND2< KIND2> KIND< NAME1> NAME2< NAME< NAME_,< NAME_de< WORD> a_NAME< acho< ainda> aplic-< aplicativo< ate> cabel-> cabelo> cada2< cai> com1> consi-< consu-< consulta< conta>> corta-< de1> dei1< dei< depen-> deu1< deu< deve< devo1< dia1> diari-<< diaria<< divid-< divida< empre-1< entra<< entra> entre-< esta2> eu1> eu_ganhava< falar<
fatur-2< faturo< faz2< feira< firma2< firma< fraco< ganha-2< ganha-<< ganhar2< ganhava1< ganhava< ganhava<< gasol-< gasolina< gente< hoje> impos-> imposto> iptu< junto< mae2< mandi-< mandioca< mao2> mao> menos_de< merca-< mercado< mes_de< meses<< metad-> metade> moro< nao1> nao2< nao< no2< o2> oitoc->> oitocentos>> os> outro< pagar1< pago>> pague-< paguei< parce-< parce-<< parcela< pj< planto<
propr-> propria> quand-< quando< quase< que1> que>> queri-< queria< recebe1< recebe< receber< renda_eh< sai< salao< segur-> sim< so<< sou<< tenho<< trabalha< tramp-< trampo< tudo< tv< unha<< vem2> vendi< vendo<< vizin-2< vizin-< vizinha2< vizinha<`,
    '-4': `
1> #_e< #_uns< =amount::: =amount:::bare =parts:amount+total ?after-roadmap ?debts ?income-source ?rates NAME<< ai< aluguel_eh< atras< atrasado< caiu< carro< corri-< da_NAME< decim-< decimo< deven-< devendo< devo< do>> dona< e_pago< eh< esta< estou2< faco1< fatur-< faxin-2< faxina2< inss< ja< la< liq1> liq> luz< mei1< menos1< menos2< mim< minha> motor-< motorista< oiten-<< oitenta<< ontem2<
ontem< os<< outro> paga1< paga< pagar< pagar> pelo_menos< quinh->> quinhentos>> recebi< renda2< seman-> semana> so2> terce-< terceiro< treze->> trezentos>> tudo> uber< um_de< vez<< volta2< volta< volta_de< vr2< vr_de<`,
    '-5': `#2> ?confirm-amount ?more-debts DEED1< KIND<< NAME2> NAME> NAME>> alugu-2< aluguel2< app< atras-< cinqu->> cinquenta>> com> conta2> cosme-< cosmetico< de> descontado> dois<< e_faco< ele2< ele< empre-<< entre1< errei< faxina<< fiz1< ganho> gasol-> gasol->> gasolina> gasolina>> ifood_faco< inver-> inverno> junto-< mae> mae_recebe< mas> mei< meu> mil<< mil_,< minha<< outro2< outro2> outro_de< para>
passa2< passa< passa_de< profe-< professora< sem< um2< umas1< umas<< vale<<`,
    '-6': `
> ,_total< =ignored ?> ?offers DEED2< DEED2> WORD2> a1> antes< chega2< chega< chuva> comis-<< comissao<< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< ela< em< empregos< entressafra< fica2< fiz< mil2< nuns1< nuns< o< olha< que_entra< resto> se< soman-< somando< total1< vr<`,
    '-7': `?essentials DEED>> WORD1< a<< adian-< alugu-<< aluguel<< as< auxil-< caixa< causa>> da<< dia_a< e>> eh1< eh<< faxina_,< fazer< filho2< mas_gasto< menos< receb-> super-< supermercado< total< vale2< vem>`,
    '-8': `?instalments-left cada<< como< dia2< faxin-<< ganho<< hora> super-2< supermercado2< um>`,
    '-9': `?flexibles ?income-low-month a1< bruto1< da>> fica> gasto1< gasto< pago1< que<< reais<< vou<`,
    '-10': `fixo< mas1> pago< ruim> vem2<`,
    '-11': `DEED< bruto1> bruto> hora2> vale>>`,
    '-12': `=amount::current:bare ?thirteenth`,
    '-13': `?debt-amount`,
  },
  instalment: {
    '33': `=parts:amount+remaining =parts:amount+total`,
    '21': `=parts:amount+behind`,
    '20': `=amount:month::bare`,
    '17': `=parts:amount =parts:amount+paid+total`,
    '15': `desco-<`,
    '13': `=amount:month:: por>>`,
    '12': `=parts:amount+remaining+total desco-1< pago1<`,
    '11': `?debts das<< desconta< falta-> parce-1< resta-<<`,
    '10': `desconta1< faltam> pagas>>`,
    '9': `:<< ?instalments-left ?more-debts devo<< meses<< outro2> pagas<< pago< pague-> paguei> parcelas<< sao1<`,
    '8': `=parts:amount+interestFree+total ?debt-amount KIND< NAME_de< carne< consi-<< consignados< emprestimo<< falta1> falta> moto< parce-< parce-<< tres<<`,
    '7': `anos>> bolet-<< carro< cinco>> consignado_NAME< duas>> empre-< emprestimo> emprestimos< falta-1> falta-<< faltam<< na_NAME< outro< outro> pague-1< paguei1< parcelei< pegue-<< peguei<<`,
    '6': `#> (1> /<< KIND_tiram< NAME_sao< agora_eh< ainda< ate1> atras-> benef-> beneficio> cinqu->> cinquenta>> com<< consignado< consignados<< dezoi->> dezoito>> empre-> emprestimo< estou> facul-< faculdade< falta-1< falta-< faltam1> faturas<< foram> ja2> ja> mesmo< mil_em< na2< nao1> outro_de< parcela1< passo-2< passo-< passou2< passou< refin-< refinanciei< renegociei< resta-> se> tem< tenho<< tiram1<
tiram< todo>`,
    '5': `#_em< KIND<< agora2< apose-< aposentadoria< ate> atras->> atrasadas1> atrasadas> atrasou< boleto<< condo-< condominio< consignado2< de_pagar< dia> do> estou2> eu> faltam1< faltam< financiamento< fique-< fiquei< folha< gente<< juros2> mei< mes<< no<< o2< o_outro< outro2< para1< parce-2< parcela2> parcela< parcela> parcelas< prest-2< prestacao2< prestacao_de< que_pago< reneg-< resta-2> um> vem1<
vem> vinte<<`,
    '4': `
2> #2> #_meses< #_mil< ,_falta< :_restam< KIND2> a<< acaba->> acabar>> alem< ano>> atras-2< atras-< atraso2< atraso_,< cento>> comprei< consi-< consi-> consignado> da> desco-<< descontam1< descontam< desconto< desde< devo2> do2> duas<< e>> eh< escol-< estou<< faltam2> fiz<< folha2< gelad-< geladeira< habit-< ja>> mensa->> mensais>> mes>> meses1< mil1< moco< na> nao>> outro1< outro<< pagas>
pague-1> paguei1> parce-2> parcela2< parcelas2< que1> quinh-<< quinhentos<< resta-1< resta-1> resta-< restam1< restam< restam> restando> saldo<< subiu2< subiu< subiu_para< um_de<`,
    '3': `(< (> ,<< ,_eram< ,_prestacao< :_sao< DEED< EXPENSE_casa< NAME2< NAME< NAME<< NAME_,< a_sindica< agiot-2< agiota2< ainda> ajuda-2> ajuda-< ajuda-> ajudar2> ajudar< ajudar> antes> apose-> aposentadoria> atras-<< atrasadas< atrasadas_:< atrasados>> aumen-2< aumentou2< aumentou_para< casa< cinqu-<< cinquenta<< com1< comec-> comeco> compr-2< comprei2< condominio_,< consi->> consignado>> crediario< da<
das2> de2< dei>> descontado< desde2< desse< deved-<< devedor<< deven-> devendo> dezem->> dezembro>> e_NAME< empre-<< escola< esta> estou_pagando< eu_pago< falta-2> falta2< falta_pagar< fatur-<< ficou1< filho-< filhos< fogao< foi> frio2< frio_:< juros> luz_,< maio< mais>> mas1> mei1< meu> moto2< na1> na2> nenhu-2> nenhu-> nenhuma2> nenhuma> neta< no1> no> o< o_NAME< oiten->> oitenta>> pagan-1<
pagando1< pagas1> pague-2> paguei2> parcelei2< parcelei_em< pela< prest-1< prestacao1< quais> quart-> quarta> quitadas2> quitadas> restam2> resto< sao< seras-2< serasa2< seten->> setenta>> sindi-1< sindica1< sindica< sofa< tambe-< tambem< tenho_mais< tres>> tv<< ultim->> ultimas>> um2< um2> um>> venci-< vencimento>>`,
    '-3': `,2< ,_uns< -1< =amount::entry:bare =amount::limit: DEED1> KIND_consorcio< acho< agora> agua> alugu-2< aluguel2< atrasado1> atrasado> banco2< caiu< carta-< cartao< cobra1< cobra< conso-1< consorcio1< dando> das2< de>> depoi-< depois< deve< devia< dois<< duzen-<< duzentos<< eh_de< entra-2< entrada2< era1< era<< esta< esta<< falou1< fatur-2< fatur-> fatura2< fatura<< fatura> faz2< faz_em< fecha-<
fez<< finan-> financeira> financiei< foi2> fui< ganho1< ganho< garan-> garantia> gaste-1< gastei1< giro< hoje> iptu> loja< luz< luz> mas< me<< menos2< menos_de< mes2< mes_de< minim-1< minim-2< minimo1< minimo2< muito< num< o> o>> ofere-1< ofere-<< oferecendo< ontem1> ontem> outra< pagan-> pagando> pago> pai< parcelar2< parcelar_em< por1< posso< propo-<< propos<< quase1< quatro>> que<< quer< quer<<
resto2< resto_em< se< sem1> sendo1< sendo< so1< tche< todo2> todo< trans-< tudo> uma< uns> veio< vence2> vista2< vista< vista_ou<`,
    '-4': `#1< #2< #_+< #_mais< +< ,_da< -< /2< =amount:day::bare ?1> DEED<< KIND_agua< KIND_casa< NAME1> WORD1< WORD> a> acert-< acertei< agua1< borra-2< borra-< carto-< cartoes< com< com> conta< dez>> duzen->> duzentos>> e2> eh2< eles2< eles< em1> emprestou<< entra-2> entra-> entrada2> entrada> esta_em< falou< falta>> fatur-< fatura< faz< fechar< gaste-< gastei< ja_paguei< limit-< limite< loja2< me2<
menos< meu< na>> nada> nao<< no>> para1> para<< parcelar< pensa-> por< quatr->> que_eh< quere-1< quere-< querem1< querem< receb-< seis2> sem> sim< tinha1< tinha< total2< total2> total>`,
    '-5': `#1> +1< ,2> ,_faltam< =amount::minimum:bare ?thirteenth DEED2> a>> agua< ajuda> de2> desco-> dia<< eh> em> empre-2< empre->> empregos< emprestimo2< emprestimo>> entra-< entrada< era< mae<< me< mes1< mil>> multa< ofereceu< ou1< ou< sao<< tem<< total< uns1< uns< verda-< verdade< vista>>`,
    '-6': `,_paguei< :_NAME< =amount::former: =minimum-wages ?incomes NAME>> NAME_:< acabe-< acabei< acord-<< acordo<< contr-< emprestimo_de< iptu< ja2< mes< minha<< noven->> noventa>> para> reais<< segun-< segunda< seis>> tudo<`,
    '-7': `#_e< />> =amount::former:bare ?> agiot-<< agiota<< consigo< devia<< em>> errad-> errado> escre-< escreve< falei2> falei> minim-< minimo< negociar< ofert-< oferta< oiten-<< oitenta<< proposta< uma<< x>>`,
    '-8': `#_,< =amount:week::bare e1< fazer< hoje< propo-< so<`,
    '-9': `
1> ?essentials ?flexibles ?rates da1< ja< ofere-<`,
    '-10': `=amount:fortnight::bare negoc-<`,
    '-11': `?offers quero<`,
    '-12': `?after-roadmap`,
    '-13': `=amount:::bare`,
    '-14': `=amount::current: =ignored`,
    '-15': `=amount::current:bare`,
    '-16': `=amount:::`,
  },
  minimum: {
    '16': `minim-< minimo<`,
    '14': `=amount::minimum:bare`,
    '9': `minim-1< minimo1<`,
    '6': `minim-2< minimo2<`,
    '5': `esta_vindo< fatur-> fatura> minimo_de< minimo_eh< vindo1< vindo<`,
    '4': `#_minimo< ,_minimo< consigo< fatur-<< fatura<< vence2>`,
    '3': `=amount::minimum: NAME_eh< abaix-> abaixa> credi-< credito< em<< esta2< total<< vence>`,
    '-3': `$ ,1< =amount::: =amount:::bare =amount::current:bare =amount:month::bare ? ?incomes NAME_,< WORD1< WORD2< pague-< paguei< para< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap dia>> maxim-2> maxim-> maximo2> maximo>`,
    '-5': `?debt-amount ^`,
  },
  none: {
    '30': `=ignored`,
    '27': `?instalments-left`,
    '24': `?rates`,
    '21': `
>`,
    '20': `nao2<`,
    '19': `=amount::former:bare`,
    '16': `?consent bruto1> bruto> galo<<`,
    '15': `?overdue cada<< mes_de< posso<`,
    '14': `#2> :> eh>> era< esse< usei<`,
    '13': `cada> dos1< menos_de< nao_eh< tenho1< tinha<`,
    '12': `
1> #1> NAME_#< botij-< botijao< cada2> como< comprei< confi-2> confi-> deve1< ele2< hora2> mas> nu< os<<`,
    '11': `NAME_da< agua> das1> das< ele< era1< fixo< gasto1< jogo> maior<< minha<< pago_NAME< so> total<< vale>>`,
    '10': `#_mais< :1> WORD1> a2> antes< desconto_de< esta> estou2< estou_com< fechar< fica> juros2< liber-> liberar> no<< ops>> pede< reais<< ruim> tv< uns<< vou2<`,
    '9': `#>> #_#< #_dos< +1< ?1> ?> ^^ bruto1< cento2> comec-2< das1< das2< de1< devia< devo> dia_a< do_NAME< eles_querem< esta<< faxin-<< faxina_,< fazer< ganho> hora> irmao2< irmao< mas1> mas_gasto< menos2< mil_,< muito< ne> ofereci1< ofereci< oiten-<< oitenta<< parte> passa-<< por1> posso2< pouco<< qual> queria< receb-> sei>`,
    '8': `#> #_+< #_uns< ,_gasto< ,_paguei< adian-< atrasada< autom-< automatico< carne> comis-<< comissao<< consi-< consigo< da2> das> deles<< deu> direi-> direito> divid-1> dividido1> dividido> diz<< dizen-< dizendo< empre->> emprestimo>> epoca> escre-< escreve< fecha-< fecha-> fechar> fora< gasta-1< inss< jogo2> limit-< limite< mae<< mais1< mei< mes< mil<< mil_NAME< mil_de< moro<< nao_aceitaram< nem2>
nem< pago2< pegue-1< peguei1< por> que_eh< recus-> respe-<< respectivamente<< seis>> sindi-< soman-2< somando2< umas1< vale2< vou_pagar< vr<`,
    '7': `+< ,_total< =amount::entry:bare =amount::limit: =amount:month::bare ?worry DEED2> NAME_em< NAME_uns< a1< a_NAME< acert-< acertei< anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< as1< auxil-< baixo-< baixou< banco2< banco<< cai> caixa< cance-< carro2< causa>> cel2< cel< dei> dele> depen-< depende< devo1< eh<< ela< emprestei1< esta2> eu_devo< falta>> faxin-2< faxina2< gasta-< guard-1< guardar1<
guardar< ja>> ja_dei< junta-< juntas< loter-< me2< meu> ofere-1< oferecer1< oferecer< oito>> ontem2< ou1< paga<< pagar_so< para> pesso-< poupa-> poupanca> quant-< quanto< quero< receb-1< segur-> seis2> sendo> so2> so<< tenho2< teve< tinha1< tiro1< tv1< vale<`,
    '6': `,_faltam< />> :_caiu< =amount:::bare =amount::below: =amount::former: =amount:week::bare =amount:year:: ?debts EXPENSE_botijao< EXPENSE_mercado< agiot-<< agiota<< ajuda-2< ajuda> antes1> atrasada<< atrasado2> aumentaram< banco2> banco< borra-2< borra-< botij-1< botijao1< caiu1< carto-< cartoes< casa< compr-> conta-<< contas<< coope-2< cooperativa2< da_uns< debito< defes-2< defes-< defeso2< defeso<
depen-<< depende<< desconto2< devia<< diari-<< diaria<< divid-2< dividido< dura> econo-< eh1> eh> ele_quer< eles< em1> em<< em> em>> empresta1< empresta< entressafra< eu_peguei< fatur-1< faturas<< faxina<< fica2< filho2< ganhava1< ganhava< gas<< gasol-> gasolina> grati-< gratificacao< guard-1> guard-< guard-> ifood_faco< inver-> inverno> irma< isso> ja_paguei< janei-2> janeiro2> mae_recebe<
me_empresta< me_ofereceu< me_pediram< mei1< merca-1< mercado1< metad-< metad-> metade< metade> meu< meu<< minha2< motor-< motorista< nao_,< netfl-< netflix< noven->> noventa>> numer-< numero< os1< paga>> pagar> pago>> parcela<< posso_pagar< poupa-2> poupanca2> prest-< prestacao< quatr->> que_entra< recebe1< recebe< renda< resto> sao< super-2< super-< supermercado2< supermercado< tenho< tirou<
usei2< vence-2> venceu2> vez2< vez_de< vizin-2< vizin-< vizinha2< vizinha< voce> vr2< vr_de<`,
    '5': `#<< $ :2< =minimum-wages ?confirm-change ?debt-amount NAME_cobra< acho>> acord-< acordo< amigo> atras-1< aumen-< bruto< caiu_de< celular_de< chuva> comec-< comid-2> comid->> comida2> comida>> comprar> conta2> conta> conti-1> conti-> continua1> continua> coope-< cooperativa< cosme-< cosmetico< crian-<< criancas<< custa1< custa< dela> depositar1< depositar< descontado> desse> divido2> dois>> e>>
e_faco< e_gasto< e_os< e_paguei< emprestimo_de< empresto1< empresto< esta1> eu2< faco1< faxin-< faxina< ficou> filho> financeira> financiei< fiz1< foram2> ganha-<< ganhava<< gasol->> gasolina>> gasto< gente<< guardado1> guardado> juros2> juros_de< lembr-> limit-1< limite1< liquido> maior< mandi-< mandioca< me_deve< me_empresto< mensa-< mensagem< mes1< mes2< metad-2> metade2> mil2> monte< moro<
nem> nenhu-2< nenhu-< nenhum2< nenhum< nenhum_dos< no1> no< nuns1< nuns< ofere-< os< passada< pegou1< pegou< planto< preciso2< preciso< preciso_depositar< quatro>> que2< que_era< querem< quitar2< quitar_por< recebe<< resto>> rua< sao<< sei< sem1> sendo1< sendo< sim< sobra2> subiu_de< tinha<< tira1< troca<< tudo2< um<< um> um_de< uma2< uns> viage-> viagem> zap<`,
    '4': `#1< ,_da< 1 :_NAME< :_de< =amount::: ?after-deficit ?income-source DEED< INCOM-<< INCOME<< KIND_aluguel< KIND_gas< a<< acade-2< academia2< adian-<< agora> agua2< ai< alugu-1< aluguel1< antes> aposentei< as< as<< assin-< atras-2< atras-2> atrasado> atrasado_,< atrasou> aumentar2< aumentar< aumentar_para< banco_diz< bolsa> bom> cancelei< celul-2< celul-<< celular2< celular<< com2> consi-2< consigo1<
consulta> conta-> credi-1< custa-1< custa-< debit-< dei<< deven-1< deven-<< devendo1< devendo<< devia1< dezen->> dezenove>> dia2< dias<< divid-2> divid-> divida_de< divido> diz1< diz< dos< e< ele> empre-2< empregos< emprestei< entra<< estav-< estava< estou<< eu> eu_ganhava< falta->> faturo< finan-> ganha1< ganha< gas1< gasol-< gasolina< gaste-< gastei< hoje2< idade< isso<< ja2< junta-1> junta->
junto< juros1> liqui-> mae> mil2< minha< mostr-> mostra> moto_por< nada> nao< negociar< no> ofereceram<< ofereceu< onde> os1> ou1> outro-> outros> para2< parcelei< passado<< pessoal< pix> porqu-> porque> preci-2< preci-< quant-> quanto> que<< que_paga< quere-< quinze<< quita-2< quita2< quita< quita_por< receb-<< recebo1< recebo<< renda2< renda_eh< renegociar< sao1< score2< score< seguro> seman-<
semana< ser1< ser< sexta> so1< so2< so_consigo< sobra2< sobra_uns< sofa2< sofa< sofa_por< tambe-1> tambem1> telef-<< telefone<< trabalha< trint-<< trinta<< uma< umas< vem2> venci-< vender< vendo<<`,
    '3': `#2< #_e< ,> ,>> ,_umas< ,_vr< =1< =< =amount:fortnight::bare ?incomes EXPEN->> EXPENSE>> EXPENSE_escolar< EXPENSE_salao< INCOM-2> INCOME2> KIND_carro< NAME_=< NAME_limite< a2< agiot-< agiot-> agiota< agiota> agora_sao< ai1> ai> ainda> ajuda-< ajudar< amanh-> amanha> ano> aplic-> aplicativo> ate>> atend-< atrasado2< baixo-2< baixou2< baixou_de< bom< cabel-> cabelo> cada2< camin-< caminhao< carro1<
carro< cinco<< comeco< comecou2< comecou< compr-< compro> conse-<< consegui2< consi-> consignado_de< consu-< consulta< conta<< conta>> crian-< criancas< de1> de2> dei2> dei< depoi-2> depoi-< depois2> depois< desco-> deve< deven-2< devendo2< devendo_uns< devo2< dia1> divida2< divida< do>> dura1> e_pago< eles2< em1< empre-1< empre-1> empre-< emprego2< emprestado1> emprestado> emprestimo2< enrol-<
entra-2> entra-> entra> entrada2> entrada> entre-< entro-1< entro-< entrou1< entrou< escolar1< escolar< esta_cobrando< estav-1< estava1< estou>> estou_devendo< eu_pago< falou1< falta2> fatur->> fatura>> faxin-> faxina> feira< fever-> fevereiro> filho< fim> financeira< financiado< foi> ganha-< ganhe-< ganhei< ganho1< ganho<< gasto> globo-< globoplay< hoje2> hora< impos-> imposto> inter-<<
internet<< ja< lembr-2> lembr-< lembro2> lembro< lembro> liber-< liberar< limit-2< limit-2> limite2< limite2> lojin-< lojinha< luz<< maio2> mais<< manda-1< mande-< mandei< marid-> marido> marmi-< marmita< material< meio<< mes<< mes> mim< mim>> minha> nao> nas1> nas> negoc-< negocio< nem>> no>> norma-> normal> ontem< outra_de< outro-< outros< pagan-> pagando> pagar2< pague-1< paguei1< para<
para_pagar< parcela_de< parcelei> parei< passa-2> passado2> pesso-> pix2> pj< por< porqu-< porque< quand-1> quando1> quase1< quatr-2> quatro2> quitar< recebi1< renda<< reneg-< resta->> sai< salao1< sao2> sao> sete>> sim_,< so1> sobro-1< sobro-< sobrou1< sobrou< soman-< somando< sou< sou> taxa2> tem< total< uma<< umas> uns1< uns< usei1> usei> usei_+< vale2> vale<< vez> viage-< viagem< vinte>>
virou> vou< vr1<`,
    '-3': `#_NAME< #_em< (1< (<< (>> -<< /1> :< =amount:month:: =amount:year::bare =parts:amount+interestFree+total DEED<< EXPEN-2< EXPENSE2< INCOM-2< INCOME2< INCOME_com< KIND1> KIND2< KIND> KIND_celular< KIND_condominio< KIND_iptu< NAME<< NAME_(< NAME_pediu< NAME_saldo< WORD>> abril>> acaba> aceit-< aceitou< acoug-> acougue> adianta> agora2< alime-> aluguel_,< ambas>> ao1> ao> aposentadoria< app2< app>
app_mostra< aqui< as> atras-1> atras-> atrasada1> atrasadas>> atrasei> atual1< atual< avist-1> avist-> avista1> avista> bah< bolet-> boleto> botar2< botar_mais< bpc< caju1< caju2> caju< caju> carro<< carta< causa2> causa> celul-1< celul->> celular1< celular>> cento>> chequ-> cheque< cheque> clt< coisa-<< coisas<< comec-> comeco> comid-< comida< como1> condo-1< condominio1< conseguir< conta->>
contas>> cosme-<< cosmetico<< costu->> dar< das2> dela2< dela< deliv-< delivery< depositei1< depositei< desde2> desde< desem-< desemprego< deus< deven-> devendo> dezem-< dezembro< dona> duas>> e2> e_caju< e_ganho< ela2> ele2> eles> emprestado< emprestou> energ-< energ->> energia< energia>> engan-< enganei< entra< entre-> entrega< espec-< espec-> especial< especial> esse> esta< estao< estao>>
estava_em< eu_recebo< ex2< facul-2< facul-<< facul-> faculdade2< faculdade<< faculdade> falta1< falta< faltam1> falto-< faltou< farma-2< farmacia2< fecha-2< fez1< fgts1< fgts2< ficou1< filha2< finan-<< fogao< garco-< garcom< gas< gasol-2< gasolina2< gasta2< gasta< ha> hoje> ifood> ifood_uns< impos-< imposto< iptu1< ipva> ja_devolvi< janei-< janeiro< jogo< junto-< lanch-> ligar-< ligaram< limpa<
liqui-1< liqui-< liquido1< liquido1> liquido< livre1> livre> luz_veio< mae< mano< marid-< marido< mas2< mas2> mas_cai< maxim-1< maximo1< me_cobrando< media< menina< merca-2> mercadinho< mercadinho> mercado2> mil_eh< mim1< mim> minim-2< minimo2< moca< mora< moto>> movei-< moveis< mulhe-< mulhe-> mulher< mulher> na1> na< no2< no_maximo< nome> norde-1< norde-< nordeste1< nordeste< noven-<< noventa<<
o_NAME< o_fgts< ofereceu<< ofert-< oferta< ofici-< oficina< oiten->> oitenta>> ontem1> os2> outra< pago1< pagou< para_mim< parce-< parcela1< parcela2> parcela>> parcelas2< parcelas>> passado< passagem< pedir-1< pedir-< pediram1< pediram< pediu1< pediu< pedre-< pedreiro< pegar< pelo_menos< pila<< pix2< plano> plant-< por2< por2> prefe-< prefeitura< prest-> primeiro< produ-< producao< profe-<
professora< propos< propos<< propr-< propria< quais> quare->> quarenta>> quart-> quase> quatro<< quatrocentos<< que_da< que_devo< quent-< quentinha< quer1< quinz-< quinzena< quitar2> refer-> referente> regis-< remed-< remedio< renda> resci-2< rescisao2< resta-1< resta-1> resta-< resta-<< restam1< restam< rifa2> rifa> roupa-< roupa2< roupa_uns< roupas< saiu< salao> saque< saude< se1> se2< segunda>
servi-< sesse->> sessenta>> so< sobra< sofa> sou<< sujo< tambe-2< tambe-< tambem2< tambem< tenho2> tenho_mais< terce-< terceiro< tira2< tira_uns< trampo< tres>> tudo2> vai2< valor<< velha< vem< vence-> venceu> venci-2> vencimento2> vista< x>> zerad-< zerado<`,
    '-4': `
< #< #_de< #_eh< #_hoje< #_meses< ,_devo< /> 13o2< ? ?offers DEED2< EXPENSE_casa< INCOME_salario< KIND< KIND_moto< NAME_com< NAME_era< a_dar< abert-< aberto< acabe-< acabei< acai< aceit-2> aceito2> aceito> agora1> agua_,< ah> ajuda2< ajuda_com< alugu-> aluguel> amort-1< amort-< amortizei1< amortizei< ano2< ano<< anos>> apareceu< aposentadoria<< atrasadas< atrasadas<< atrasado< aula> baixo-<<
baixou<< benef-2< benef-<< boleto<< botar< carto-<< cartoes<< casa<< cerve-< chequ-< clt<< com_uns< comecar< como2> comprou< consegui_mandar< consignados< consignados<< conto<< contraproposta2< contraproposta< contraproposta_de< credi-< crediario< cunha-<< cunhado<< de_pagar< demai-< demais< depoi-<< depois<< desco-2> desco-<< deve<< deved-< devedor< devol-1< devol-< devolvi1< devolvi< dezem->>
dezembro>> dona2< e_mais< eh< eh_uns< em_media< esta2< estag-2< estou> estou_ganhando< eu< extra> facul-< faculdade< faixa2< faixa< falta-1> falta-<< faltam<< famil-< farma->> farmacia>> fatur-> fatura> faz2< faz<< fez<< fiado> fica< final<< financiamento> fora1> forne-2> fornecedor2> frio< gaste-<< gastei<< giro< hoje1< hoje_esta< ipva< jogar2> jogar> jogue-1< jogue-< joguei1< joguei< juros<<
lazer< mandar1< mandar< mandaram< marco< maxim-< maximo< me_ofereceram< menin-< menin-<< menino<< merca-2< mercado2< mes_passado< meses1< minim-1< minim-1> minim-<< minimo1< minimo1> minimo<< moca2< moca2> moco< moto1< muito> na>> negat-2< num< o_outro< oferecendo< ofereceram1< oi< oitoc-<< oitocentos<< oq> ou2> outro2> paga> pagan-< pagando< pagar<< pago1> pago_,< para>> parad-< parado< parce->>
passa-1< passa_de< passado1< passado_foi< passo-2< passo-< passou2< passou< patro-> patroa> pelo_NAME< pensa->> pensao>> perco< pg1< pg< pg> pior< prefe-> prefeitura> primeira> prona-< quand->> quando>> que_esta< que_pegou< que_uns< quebr-2> quebrados2> quer< quinh->> quinhentos>> quita-2> quitar> receber< recebi< recebi<< remed-> remedio> resci-2> resci-> rescisao2> rescisao> reven-2< reven-<
rotat-< rotativo< rural< sabad-< sabado< sai2< sai_por< salao<< salar-1< salario1< saldo2< saldo<< segun-< segun-> segunda< separ-< seu2< seu< seu> subiu<< subiu_para< teve> tive< toda< todo1> total2> total> traba-<< trabalho<< tramp-< tudo_da< uber_uns< uns>> usado< uso< valor_de< vence-< vence> vence>> venceu< venci-1> vencidas>> vencimento> vendendo< vi< vista2< vista_ou< x<< ze<<`,
    '-5': `#_nao< (1> ,1< ,_NAME< ,_e< ,_falta< -2> 13o2> 13o> :1< =amount:day:: =amount:fortnight:: INCOM-1> INCOME1> KIND_emprestimo< aceit-2< acoug-< acougue< agora_eh< agua>> ah>> ainda2> ajudo< antec-1< antec-< apare-< atras>> atrasada> atrasado1< cair< carta->> cartao>> casa1< causa< cem<< cerca2< cerca< cerca_de< comis-< comissao< condo-<< condominio<< conse-1< consegui_pagar< consi-<< contr-2<
contr-<< da> dando> decim-< decimo< dei1< desconta1< desconta< desconta> descontos2< descontos< despe-< deve> dia2> divid->> divida<< divida> divida>> divida_eh< do2> dos1> emprestimo1< emprestimo_NAME< emprestimos<< emprestou1< emprestou< energ-<< energia<< era> errad-< errado< escola< espos-< estag-< estao> extra2< falta-> famil-<< familia<< farma-> farmacia> fatura2< fazen-< fez< ficou2<
ficou_devendo< firma2< firma< fixo> foi_para< forne-< fornecedor< gas> gente< ja<< liqui-1> loja2< lojas2< lojas< mais> mais>> mais_de< mande-1< mandei1< mando-< mando1< mando< mandou< manic-< manicure< marmi-> marmita> me_cobra< me_emprestou< media1< menos_uns< mercadinho>> mes_ruim< meses2< meus< mil_em< mil_por< na2< neta< noite< num> o1> o2> ontem> pagar2> parcela< parei1> parei> parte2<
passa2< passa< pensa-2< pensao2< plano< poco> por<< por>> prest-2< prestacao2< prestacao_de< prime-< proce-> processo> propo-<< que2> quebrados> quita-> receb-2< recebendo< resci-< rescisao< roupa< ruim1< sabad-> sabado> saldo< sobra-< spc< super-> supermercado> tigri-> tigrinho> tirar1< tiro_de< tiro_uns< trans-1< tudo_uns< tv_por< ultimo< um2> uso> vai< valor2< vem<< venci->> venda<< virou1<
virou< vr>`,
    '-6': `#_,< ,_ganho< ,_tiro< =parts:amount+behind =parts:amount+paid+total =parts:amount+total ?thirteenth DEED1< KIND>> KIND_agiota< KIND_consignado< NAME_sao< a_ganhar< agiot-1< agiota1< am>> bolet-<< bolsa< casa> cem>> certo< cinqu-<< cinquenta<< come> compr-<< consignado1< consigo> dar2< dar_uns< de<< der< desco-1< devo_uns< dia<< dia_#< dinhe-< divid-<< divido< dou1< eh2< entao< entre<< espos-2<
esposa2< esposa< eu1< ex< faltam> fiado< ganhando1< ganhando< hoje1> inver-< inverno< iptu< ipva2< limpo1> limpo> liq< luz2> marco2> mas_sobra< na2> na<< negat-< negoc-> oito<< pague-> paguei> pegue-> peguei> pouco< quatr-<< quer> quite-< quitei< reais> resti-< restituicao< ruim< saber> sacar> salarios<< se< sexta< sogra< som< todo< total_de< trans-< ultima< um>> umas2> uns2> vem1< vem_uns< venc1>
venc<< venc> vence<<`,
    '-7': `(< -> =amount::current: NAME_ofereceu< WORD2< acho> ah< ao< aposentada<< ate> chega_a< com<< condo-< condominio< das<< desco-< devo<< devo>> do> dou< em2< esta_em< faz< fim< fraco> ipva<< junta2< junta< junta_da< k<< mais2< menos> mes1> moto> multa< nada< pago2> pago<< parce-> pelo2< quebr-> reais>> retif-< sem< setec-<< setecentos<< sobra1< tem> troca-> trocado> tudo> usou< vence1> venci->
verda-< verdade< vezes>> vista2> vivo<`,
    '-8': `#_para< ,_uns< 13o< :_sao< =amount::minimum:bare NAME_de< ao>> atrasado>> bicho> bico_de< bolet-< boleto< bolsa<< bota< bruto<< cai1< casa2> como> comprovante< conta< deu1< deu< dos> emprestimo<< espos-<< esque-< esqueci< esta1< famil-2< farma-< farmacia< gasto2< gasto_uns< mesmo< mim2> moca> nao1< num1> ofereceram< pagam<< pague->> paguei>> para_NAME< parce-1< passe-< passei< tche< tiro2< torno2<
torno< torno_de< usei1< vinte<< vista>`,
    '-9': `/<< NAME_por< agora< agua<< bem< bico2< bico> com1> da< da_NAME< de2< dois2< esta>> eu_pagar< falar< fgts2> fgts< fgts> financiamento< iptu<< limit-<< limite<< luz>> marco> menos1< minim-< minimo< na_NAME< nome< novo< parte< pensa-< pensao< plr< todo> tudo1> ultim-< vergo-< vergonha<`,
    '-10': `,_eh< =parts:amount+remaining+total NAME1> ajuda< apose-<< bico< desde> dias>> duas<< e_uns< ficou< fiz< luz2< meu2> o<< para1< pegue-2< peguei2< peguei_mais< pelo< x2>`,
    '-11': `(> +2< ?income-low-month advog-< advogado< antes<< dia> fica1< hoje_tiro< ifood<< maxim->> maximo>> nao<< tudo>> util>>`,
    '-12': `atras->> cai< entre1< minim-> minimo>`,
    '-13': `errei< feche-< fechei< k>> para<< tenho<< valor< vendi<`,
    '-14': `?confirm-amount`,
    '-15': `?more-debts parcela>`,
    '-17': `=parts:amount+remaining`,
    '-21': `NAME_eh<`,
  },
  offer: {
    '31': `?offers`,
    '15': `vista2> vista>`,
    '14': `=parts:amount+total aceit-< ofere-< propo-<`,
    '13': `ate>`,
    '12': `DEED< ofert-< oferta< proposta<`,
    '11': `?after-roadmap de<<`,
    '10': `faz2< ofereceram< pedir-1< pedir-< pediram1< pediram< quer1< quer< x>>`,
    '9': `aceitaram< acord-<< acordo<< desco-<< desconto<< divida<< faz< fica1< fica< ofere-<< ofereceu<< quitar2> quitar>`,
    '8': `#_por< aceit-1< contr-2< contraproposta2< contraproposta< de>> divid-<< entrada< o> ou1< ou< ou> por1< propo-<< queri-< quita-2> quita-> recebi< vista2< vista_ou<`,
    '7': `/>> DEED2< NAME_ofereceu< NAME_pediu< a< aceit-2< entra-< faz_em< feche-2< fechei2< mae2< mando-< mandou< meus< mil2< oferecendo< pediu1< pediu< por< seras-< serasa< vezes>> x<<`,
    '6': `NAME< NAME_,< aceitou< ate1> avist-1> avist-> avista1> avista> caiu<< caiu_para< com> com>> contr-< desconto< e_pagar< entra-2< entrada2< fecha-2< feche-< fechei< fez< mae< mais1> mandaram< mil_por< nome> ofereceram1< ofereceu< ou1> para1< por<< propos<< tirar< vale> vista>>`,
    '5': `NAME_quer< a1> aceit-2> aceito2> aceito> agora_eh< amanh-> amanha> app> baixo-<< baixou<< com1> contraproposta_de< da< da<< desco-< eles2< eles< entra-2> entra-> entrada2> entrada> falou< faz_por< fiz< hoje2> hoje> me<< me_ofereceram< o1> ofere-1< pagar1< parcelar< partir< pix> primeira> propos< sexta> so1>`,
    '4': `#_mais< ,_pago< :< =parts:amount+interestFree+total DEED1< NAME<< NAME_aceitou< a>> aceit-<< aceitaram1< aceitou1< ate2> caiu2< da2> der1< disse< eles>> em1< email< entrada_de< esta< estou1> eu_der< eu_pagar< falan-< falando< geren-< gerente< hoje1> janei-< janei-> janeiro< janeiro> juros< ligar-< ligaram< ligou< manda-< parce->> parcela>> parcelar2< parcelar_em< parti-< prime-> proposta<< quita>
resto2< resto_em< se> sexta2> vista<`,
    '3': `#_e< #_ou< :1< NAME2< NAME_:< NAME_por< a> aceit-> achei2> achei> acoug-< agora1> app< banco<< bem< caro> cem>> com_NAME< depoi-> depois> der< dezem->> dezembro>> dia>> divid-> divida> duzen-<< duzentos<< e1> e_ficou< ele1> em< em<< emprestimo_de< entra-<< entrada<< entrada_e< esque-> esta_cobrando< estao2< estao< limpa< mais>> minha< mostr-1< mostr-< mostrou< o2> os< pagar< pedin-1< pedin-<
pedindo1< pedindo< pensa-> pix2> propo-1< propo-2< proposta2< proposta_de< quere-1< querem1< querem< receb-< resto< retir-> retiram> se1> se_pagar< seis>> tirou< trans-< tudo2> uma> veio< vez>`,
    '-3': `#1< #2> :2< :_de< =amount:month:: =minimum-wages ?after-deficit ?essentials KIND> NAME_em< WORD1> WORD2< agiot-<< agiota<< agora_ganho< alugu-<< aluguel<< ate>> aumen-2< bolet-< boleto< borra-2< borra-< cance-< cancelei< confi-2> confi-> conta2> de1< debit-< deve< deven-<< devendo<< devo<< dos< eh1< ele2< ele< ele_quer< empre-< empre-> emprestimo> estou_com< eu1> eu<< falta1< falta1> fatur-<<
fiz<< ganhar1< ganhar< ganhe-< ganhei< gelad-< geladeira< ja> liber-> liberar> luz2< mais< me_pediram< mes2< mes<< moca< moto2< moto_por< na2< na<< na_NAME< nao1> novo< o<< outro2< outro< outro_de< pagas<< pagas>> pago2> para1> parcelei< passo-2< passo-< passou2< passou< posso2< que2< que> recebi1< recebo< refin-< refinanciei< renegociei< sindi-< tinha< tres<< troca<< tv_por< vem<< vence-2>
vence-> venceu2> venceu> vender< x2>`,
    '-4': `#1> ,_NAME< =amount::: =amount::current: =ignored ?> ?flexibles WORD1< acert-< acertei< atras-< aumen-< com1< como< compr-< conta> da_NAME< deu1< deu< devo1< devo< do2< do> do_NAME< e<< econo-< eh2< eh<< eh_de< emprestimo<< esque-< esqueci< esta_em< estou2< estou<< eu>> faco< falar< falta> foi< ganha-1< ganha-< hoje< ja< lazer< luz< mais2> mas< me2< mes> meses<< moto< nao2> negoc-< no<< ontem>
paga> pago2< pago> pago_NAME< parce-< parce-<< parcela2< passa2< passa< pegue-< peguei< pix< posso< quant-< quanto< renda> subiu<< tenho< tv2< um<< uns1< uns< vende-<`,
    '-5': `:<< ?income-low-month ?thirteenth DEED<< KIND< NAME1> NAME_e< NAME_sao< da2< desconto_de< dia<< divida_eh< do1> eh< empre-<< falta< juros2< juros2> juros> mes< meu<< nao_aceitaram< ofereci1< ofereci< pague-<< paguei<< por> receb-1< subiu2< subiu< subiu_para< tinha> tv< vem< vou2<`,
    '-6': `?debts ?incomes ?instalments-left ^ com<< divid-2< divida2< estou< eu< fechar< ganho1< ganho< me_ofereceu< nao2< nao> no< o< para2< pede< recus->`,
    '-7': `#_NAME< =parts:amount ?confirm-amount ?rates deles<< meu< pague-< paguei< parcela<`,
    '-8': `?1> ?more-debts NAME_de< eles_querem< quite-< quitei< sao<`,
    '-9': `?debt-amount fazer< mande-< mandei< nao< sao1< vendi<`,
    '-10': `o_NAME< uma<`,
    '-11': `negociar< o2< quero< vou<`,
    '-12': `dei<`,
    '-13': `por1>`,
    '-14': `=amount:month::bare`,
  },
  'one-off': {
    '29': `?thirteenth`,
    '19': `vendi<`,
    '16': `vou<`,
    '14': `fgts<`,
    '12': `decim-< decimo< fgts2> fgts> resti-< restituicao<`,
    '11': `13o< plr<`,
    '10': `caiu< receb-<`,
    '9': `#_hoje< bicho> cair< ganhe-1< ganhei1< hoje1< receber< recebi<< resci-< rescisao<`,
    '8': `?after-deficit carro< dezem-< dezem-> dezembro< dezembro> fazer< ganhe-< ganhei< sacar> terce-< terceiro< tv_por< vai< vem<<`,
    '7': `13o2> 13o> WORD2< bico2< bico> bico_de< dia<< em> fgts1< o_fgts< por1< primeira< receb-<< recebi< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> rifa2> rifa> tv2< tv<`,
    '6': `acho< bico< caiu2< de1> deve< em< esse> janei-< janeiro< mes> moto< prime-< que2> recebi1< saque-1< saque-< saquei1< saquei< vai2< veio< vem2< vem>`,
    '5': `,1< ,_uns< /<< 13o2< 13o_,< ? ?after-roadmap batid-< batido< de> dia2> dia> do1> em1> fui< hora> ir2< ir< ir_saiu< liber-< me_deu< metad-2< metade2< meu< nela1> nela> o<< ofici-< oficina< saiu1< tinha> vender< viu<`,
    '4': `WORD2> agora<< cair1< celular_por< dar2< dar_uns< dezem->> dezembro>> doeu< e2> ele< entrar< entro-1< entro-< entrou1< entrou< feria-2> feria-> ferias2> ferias> fever-< fevereiro< garan-> garantia> hoje< impos-< imposto< inss2< ja< mais>> marco2< marco_,< mes1> metad-< metade< minha< moto2< moto_por< na2> ne2< ne< ne_,< o2< por< resto> saiu< seguro< sim2< sim_,< tenho1< vai_cair< vem< vende-<
vendo<`,
    '3': `,_falta< WORD> celul-2< celul-< celular2< celular< da_uns< deu1< deu< do> e_mais< entra-2< entra< fever-2> fever-> fevereiro2> fevereiro> fgts2< marco< marco> meu<< mulhe-< mulher< pegar< pegue-1< peguei1< que> receb-1< renda2< sacar1< sacar< sai< saque< segur-< seman-> semana> som< uns1< uns< vou_receber< vou_sacar<`,
    '-3': `,>> :2< =amount::current:bare =amount:day::bare =amount:month:: =amount:week::bare =ignored =parts:amount =parts:amount+total ?debts ?rates DEED2< DEED<< INCOM-<< INCOME<< KIND2> NAME1> NAME<< WORD1> WORD>> aceitaram< agora_eh< alugu-< aluguel< atras-< aumen-2< aumento< benef-< beneficio< bolet-< boleto< com1< comprei< consi-< corta-< cortada< dei< devo1< devo< dizen-< dizendo< dos< e1> e< eh<<
email< esque-< esqueci< esse< esta2< eu> faco1< faco< feche-< fechei< filho< fiz< gasta-1< gasta-< gasto1< ja> ja>> juros> loja< mas1> mas> mes2< muito> no< no> o2> ontem2< ontem< os< pagar> pago1< pago2> para2> pix> por<< qual> quere-< querem< quita-< salar-> salario> so2< sobra2< sobra_uns< spc< todo< tudo< uma< vou_pagar<`,
    '-4': `#2> ?essentials ?more-debts ?offers ?overdue DEED1> DEED2> DEED> NAME1< NAME2< NAME2> NAME< NAME> a2< aceit-< apose-> aposentadoria> compr-< consu-< consulta< contr-< da< das1> das> de<< divida< e<< eu2< ganhar1< gasto< mae2< mae< na< nao> ne> nem< nome< pago> pague-< paguei< parti-< partir< propo-< proposta< que_eh< recebo1< sobra< tudo>`,
    '-5': `=minimum-wages ?confirm-amount ?consent ?instalments-left ^ agora< aumen-< cel2< cel< comec-< dar1< em1< estou< ganha-1< ganhar< ganho1< janei-2> janei-> janeiro2> janeiro> pagar1< pagar< para1> quer1< quer<`,
    '-6': `?flexibles com< esta< eu< ganha-< ganho< hoje2< luz< nao< pago< que2< sei<`,
    '-7': `=amount:month::bare ?incomes jogo2> jogo> para1<`,
    '-8': `?income-low-month`,
    '-9': `DEED< para<`,
    '-11': `?debt-amount se<`,
    '-12': `?>`,
  },
  payment: {
    '18': `pague-< paguei<`,
    '15': `dei1< dei<`,
    '14': `pago> pix<`,
    '13': `?after-roadmap quite-< quitei<`,
    '12': `pago2>`,
    '11': `acabe-< acabei< comprovante<`,
    '10': `NAME1> mande-< mandei< ontem> pague-<< paguei<< pg1< pg<`,
    '9': `? NAME_e< amort-1< amort-< amortizei1< amortizei< fiz< paga> pagam-< pagamento< pg> pix2< trans-1<`,
    '8': `NAME_por< compr-< consegui_pagar< devol-1< devol-< devolvi1< devolvi< e1< jogue-1< jogue-< joguei1< joguei< mande-1< mandei1< minim-1> minimo1> ontem1> pago_,< quita-< total2< total_de< trans-<`,
    '7': `conta> dei<< depositei1< depositei< divida2> hoje> ja2< minim-> minimo> o_NAME< parcela< parcelas<< total< tres<<`,
    '6': `,_deu< DEED1< DEED<< NAME> acord-< acordo< conse-< consegui< da< debit-< depos-1< depos-< divid-2> divida> emprestou<< ja_devolvi< me<< pagar<< pago1> parce-<< parte2< pix_de< transferi1< transferi<`,
    '5': `acert-< acertei< agiot-> agiota> ainda> bolet-<< boleto<< casa<< conse-2< consegui2< consegui_mandar< da>> da_NAME< divid-> do< dos1> dos> duzen-<< duzentos<< efetu-< efetuei< empre-<< foi< ja< mandar1< mandar< moca> na>> o2< pague-1< paguei1< para> parce-< parte< refer-> referente> segun-< segunda< seman-> semana> vendendo<`,
    '4': `KIND_carro< KIND_moto< NAME2< WORD1> acord-> acordo> bolo< carro1< com2< da1> da<< da> de2< devia> duas<< esse2> esse< esse> fatur-< fatura< isso< la< mas2< meia< moto1< o< ontem2< pago2< para1> para2> para<< parcela> passe-< passei< que> toda< vem>`,
    '3': `#_e< =amount::minimum:bare =parts:amount KIND_cartao< KIND_consorcio< NAME2> NAME< NAME>> atrasado< bolet-< bolet-> boleto< boleto> carta-1< cartao1< cem>> chequ-> cheque> cinqu->> cinquenta>> com1> compr-2< conso-1< conso-< consorcio1< consorcio< conta2> da2< de_pagar< debito< depos-<< depositei<< deus< eles> espec-> especial> graca-< gracas< hoje< luz> metad-< metade< minha> ontem< ontem_(<
pagar< parce-> porqu-< porque< tambe-2< tambem2< troca<< vende-<`,
    '-3': `#> #_NAME< $ ,_NAME< 13o2< 13o_,< =amount::: =amount::former:bare =parts:amount+remaining DEED2> DEED< EXPEN-< EXPENSE< INCOM-2> INCOM-> INCOME2> INCOME> NAME_:< NAME_pediu< WORD<< WORD>> a2< a_NAME< aceit-1< aceitaram< acord-2< acordo2< acordo_de< adian-> agora_eh< apareceu< aumen-< carta-< cartao< com< comprei< conti-1> conti-> continua1> continua> conto<< contr-< de1< de1> de<< de> de>>
desco-2< desco-< desconto2< desconto< desconto_de< dez<< do1> do<< e1> e2< e2> e>> e_os< eh<< eh> ele> empre-1< emprestei1< emprestei< era1< era< estou<< falta1> falta2> falta< fgts2> fgts> ganha-1< ganha-< ganhe-< ganhei< guard-1< guard-< guardar1< guardar< juros2> liber-> liberar> mando1< mando< mano<< me2< meses<< metad-2< metade2< mil2< monte< moto2< na< negoc-< negociar< no< no<< no>
ofereci1< ofereci< pagar> pede< pediu1< pediu< por<< posso_pagar< que2< quere-< receb-1< resta1< resta< resto> sexta> so_resta< tem< tenho1< uma< uns<< vista2> vista>`,
    '-4': `#>> ,> 13o< =ignored ?1> ?essentials ?income-low-month ?incomes ?thirteenth a1> aceit-< apare-< carta-> cartao> cobra-< da1< dia> em1< em1> empre-< eu2< feche-< fechei< fgts< me< meu< mil<< mil>> nao1> no1> pago1< para< pegue-< pegue-<< peguei< peguei<< por< posso2< propo-2< proposta2< proposta_de< quer<< quita-2> quita-> quitar2> quitar> sim< so2< subiu2< subiu< subiu_para< tudo< um< uma<< uns1<
uns< vem< vence< vou_pagar< x>>`,
    '-5': `#2< ,<< =amount::entry:bare ?confirm-amount ?debts WORD2< WORD< ^ amanh-> amanha> autom-< automatico< carne> de2> divida< em< em> entra-2< entrada2< entrada_de< esta< eu< fatur-2< fatura2< ganho1< ganho< mes<< mes> minha< ofere-1< posso< propo-< proposta< quero< recebi< sao< se< so1> tenho< tirou< vou2<`,
    '-6': `#2> #_dos< =amount::current:bare ?offers ?rates NAME_eh< a<< agora2< deu> devo1< devo< devo<< divid-< eh< estou2< juros< juros> loter-< mais1< mais< mes< ofere-< pago_NAME< que< receb-< sao1< vou<`,
    '-7': `=amount:month::bare =parts:amount+total casa< desse< eh1< esque-< esqueci< estou< falar< mes2< nao> usei<`,
    '-8': `?> ?more-debts dos1< dos<`,
    '-9': `nao<`,
    '-10': `para1<`,
    '-12': `?debt-amount`,
    '-14': `=parts:amount+paid+total`,
    '-15': `?instalments-left`,
  },
  'what-if': {
    '19': `se<`,
    '16': `?>`,
    '10': `eu<`,
    '8': `eu2<`,
    '7': `botar< como> conse-< eu_pagar<`,
    '6': `DEED< adian-> adianta> como2> conse-1< jogar2> jogar> mais2> marco2> marco> quant-< quanto< tudo> venda<<`,
    '5': `a1> conseguir< dez<< ganha-2< ganhar2< ganhar< menos1< menos< pagar1< se2< sobra-<`,
    '4': `13o2< 13o< DEED2< acaba> adian-1> alugu-2< aluguel2< botar2< botar_mais< econo-< economizo< em1> em> eu<< ganha-< mais> pagar< para2> puder2< puder< se<< so1< so< velha< vez<<`,
    '3': `=ignored ?1> DEED> algum-> alguma> botar1< coisa> conseguir1< e< em<< facul-2< faculdade2< faculdade_,< gelad-< geladeira< larga-< largasse< menos2> muda> muito> quand-> quando> quita-> quitar> vez>`,
    '-3': `#2< 1 =amount:::bare =parts:amount+total ?incomes ?instalments-left DEED<< WORD1> WORD2> WORD> a< ate< ate> casa< da< de>> devo1< devo< dezem->> dezembro>> dia> e2< eh1< eh< eles>> em< ganho1< ganho< mas< meu< na1> nao< o> ofere-1< ofere-< oferecer1< oferecer< os< pago1< pago< para1< posso< sao< vou<`,
    '-4': `$ ?offers WORD1< disse< negociar< para1> para2<`,
    '-5': `?debt-amount ^ para< que<`,
  },
};
