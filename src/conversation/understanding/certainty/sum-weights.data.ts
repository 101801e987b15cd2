import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '28': `?income-low-month`,
    '18': `?confirm-amount`,
    '14': `?debt-amount ?incomes quase<`,
    '12': `tudo< tudo>`,
    '11': `junto< total2> total>`,
    '10': `#1< =amount::: ^ entre1< nem< pouco< quase1< tudo1>`,
    '9': `?essentials esta1< fraco< juros< sei< tudo2< valor<`,
    '8': `#_,< +1> +> dois<< dos<< entre< fraco> gente< liq1> liq> menos> nada< profe-< professora< que1< soman-< somando<`,
    '7': `1 =amount::current:bare acho< aplic-< aplicativo< ate< chega2< chega< chega_a< era<< mais_de< poco> tudo_da<`,
    '6': `,2> ,_sao< ,_uns< =amount::current: a1< acho2< acho2> acho_que< app2< app< app_mostra< cinco> corta-< entre<< esta2< esta_em< eu1> falou1< firma2< firma< fiz1< gasol-2< gasolina2< gasta2< gasta< hoje_esta< junto-< mais2< maxim->> maximo>> menos1< menos< moca1> moca2< moca> no2< ou2> outro< paga1< paga< quinh->> quinhentos>> sem< talve-1> talve-> talvez1> talvez> tudo_uns< veio1< zero>`,
    '5': `DEED1> WORD1< acho> ajuda2< ajuda_com< cai< depen-> deved-< devedor< dois2< eh_de< empregos< era> espos-2< esposa2< esposa< faco1< falou< foi2< foi< foi_para< gasol-< gasolina< limpo1> limpo> mais< mao2> mao> marid-2< marido2< mostr-1< mostra1< mostra< nao< ou< ou> pai< pior< quand->> quando>> que_uns< troca-> trocado> ultima<`,
    '4': `,_falta< WORD1> cai1< chove< conta2> conta> da1< deve< do2> empre-1< espos-< esta>> extra-> extrato> fiz< fraco2< hoje1> hoje> marid-< marido< maxim-1< maxim-< maximo1< maximo< moca< mostr-< no< no_maximo< os<< pague-<< paguei<< para_uns< pelo2< pelo_menos< saldo< segun-1> segundo1> segundo> separ-< sesse->> sessenta>> tirar1< torno2< torno< torno_de< tudo2> ultim-< uns1< uns< veio<`,
    '3': `$ ,2< =amount:::bare WORD2> ajuda< bolet-2< boleto2< com> conta-> dar2< dar_uns< de>> e>> enrol-< falta1< fatur-2< fatura2< faz2< fica_nuns< foi<< gasto2< gasto_uns< ja<< mais2> maxim-2> maxim-> maximo2> maximo> menos_uns< mes> muito> nunca< obra> oiten->> oitenta>> os2> ou2< ou_menos< para2< parei< passa2< passa< passa_de< pelo< quebr-2> quebrados2> se1> se> sete>> so1> so2< so> sobra1< tirar<
total1< uns2>`,
    '0': `
>> #_mas< #_ou< #_paguei< +<< ,1> ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_ficou< ,_gastei< ,_parcela< ,_prestacao< ,_recebo< ,_sendo< ,_sobraram< -1> ->> /_NAME< :_saldo< :_total< =amount::entry: ?2> EXPENSE_academia< EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida<
EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_pressao< EXPENSE_racao< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa<
EXPENSE_seguro< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< KIND_alimenticia< KIND_creche< KIND_dentista< KIND_energia< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< NAME_propos< NAME_veio<
abert-> aberto> acaba1> acaba2> acade-1< acade-<< acade-> academia1< academia<< academia> aceit->> aceita1< aceita< aceita<< aceitei< aceitei>> acho<< acoug-1< acougue1< adiantado< adiantou<< agiot->> agiota>> ai2> ai>> ainda2< ainda>> alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_,< aluguel_:< am<< ambas2> ambas> amigo-< amigo< amigos< anive-1<
anive-< aniversario1< aniversario< ao2< ao_NAME< aplic-2< aplicativo2< aplicativo_mostra< apose-1< aposentada< aposentado2< aposentado< aposentadoria1< aposentadoria2< apren-1< apren-2< aprendiz1< aprendiz2< aprendiz_,< aprov-< ar< as>> assin-1< assinada< ate<< atend-> ativa< atrasada>> atrasadas2< atrasadas>> atrasado<< autis-2< autis-< autista2< autista< bah2< bah<< bah_devo< baixou_para< bar>
barzi-1< barzi-< barzinho1< barzinho< bebe<< bicho1< bicho< boa< bolet-1> boleto1> boleto_de< bota2< bota> bota_mais< botij-2> botij-> botijao2> botijao> bpc> bus1< bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-< cabel-<< cabelo1< cabelo2> cabelo< cabelo<< cacho-1< cachorro1< cada1< cada< cada_uma< cai1> cai2< cai_para< calcu-<< calcula<< carne2< carne_em< carro>> carro_eh< carta2< carta_,<
cartao_de< cartao_e< carte-< carteira< carto-2< cartoes2< cartoes_NAME< casa>> causa<< cdc< cel1< cel<< celul-2> celul-> celular2> celular> cem2< cento<< cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< cheque2> cheque<< cigar-1< cigar-2< cigar-> cigar->> cigarro1< cigarro2< cigarro> cigarro>> cinem-> cinema> clt2< clt_,< cobra-> coisa-<
coisa< coisa>> coisas< colch-< colchao< comid-1< comid-2< comid-> comida1< comida2< comida> comida_uns< como>> compa-< compadre< comprei<< compro< condu-1< condu-< condu-<< condu-> conducao1< conducao< conducao<< conducao> conseguir_botar< consignado<< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh< const-< corre< corri-> costura< crech-1< crech-<< crech-> creche1< creche<< creche>
credi-2< crediario2< crian-1< crian-2< crian-> criancas1< criancas2< criancas> curso< da_parcela< dando1< dando< das_NAME< dava> de< de_aniversario< decima> deixa< deixo-< deixou< deles< deliv-1< deliv-<< delivery1< delivery<< demai-> demais> denti-1< denti-< dentista1< dentista< depoi-1< depois1< descontos> desde2< desde>> desem-1< desem-> desempregado> desemprego1< desse-<< desse-> desses<<
desses> deus> devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-<< dezoito<< dia1< diabe-2< diabe-< diari-> diari->> diaria> diarista< diese-< diese-> diesel< diesel> dividas< dividas<< dizim-1< dizim-<< dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< dou> doze>> dura<< e_desconta< e_eu< eles2> eletr-< eletrica< em_dia< emprego_novo< empresa< empresto<< encos-< encostado<
energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< entra-1< entrada1< entrar1< entrega> era2> era>> eram1< eram< eram<< escol-1< escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<< escola> escola>> escolar> espec-2< espec-<< especial2< especial<< especial_,< esqui-< esquina< essa> esse>> estad-< estado< estadual< estag-1< estag-<< estagio1<
estao_cobrando< estav-2< estava2< estou-2< estou-<< estourado2< estourado< estourado_em< estourados<< estourei< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< extra< faco2> faco> facul-1< faculdade1< faculdade_NAME< falar-> falaram> falec-2> faleceu2> faleceu> falei< falei<< faltam>> faltando1> faltando2> faltando> famil-1< famil-> familia1< familia2< familia< familia> familia_,<
fatura_em< faxin-1< faxina1< faz1> fazen-<< fecho-2< fecho-< fechou2< fechou< fechou_em< feira<< feira> feira>> fez2< fez_em< fiado>> ficha-> fichada> ficou_em< filha< filha<< filha> filho-> filhos> finan-1< finan-2< finan-<< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> foi>> folha2> folha> fora2> fora<< foram>> frald-1<
frald-2> frald-< frald-<< frald-> frald->> fralda1< fralda2> fralda< fralda<< fralda> fralda>> funer-1< funer-< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2< gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasosa1< gasosa< gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gelad-1< gelad-2< geladeira1< geladeira2<
geladeira_de< geria-< geriatrica< giro<< gol2< gol< gol_em< graca-> gracas> h<< ha2> hoje>> hoje_devo< holer-2< holer-< holerite2< holerite< ifood2> igrej-> igrej->> igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inter-2< inter-2> inter->> internet2< internet2> internet>> internet_,< inval-< invalidez< ja_foi< ja_foram< jogo2< julho< juros>> k2< k_NAME< kitne-<< kitnet<< la1> lanch-1<
lanche1< lanche> leite1< leite<< leite> limite_de< limite_eh< lote< loter-1< loteria1< loteria< lugar-<< lugares<< luz_:< luz_vem< mae>> mae_com< maio2> manda1< manda< mano2< mano_devo< maqui-< marido_ganhava< marido_recebe< mas1< mas<< mater-> material> me_adiantou< media2< media_de< meio<< melho-2> melho-> menin-2< menin-> menin->> menina1< menina> menino> meninos< meno> meno>> mensa-<<
mensalidade< mensalidades<< merc<< merca-<< mercado>> mercado_,< mercado_uns< mes_,< mes_fiz< mesmo1< mesmo_NAME< meus> milic-< milicia< mim2< minha-< minha>> minha_mae< minhas< minim-2> minimo2> morte< mostr-<< mostra<< moto_eh< motor-> motorista> munic-< municipio< nas< ne>> nenem1< nenem< nenem<< nenhum> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2>
netflix<< netflix>> no_NAME< nome2< noteb-2< noteb-< notebook2< notebook< notebook_NAME< nova2< novec->> novecentos>> novo1< numa< nunca> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> onibu-1< onibu-2> onibu-< onibu-<< onibu-> onibu->> onibus1< onibus2> onibus< onibus<< onibus> onibus>> onix2< onix< opa< oq>> ou>> outra2< outra2> outra> padar-> padaria> pagar>> pagas2< pagas2> pagas_,< pagav-1<
pagav-< pagava1< pagava< pais< parar> parce-1> parcela_eh< parcelado1> parcelado2< parcelado< parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelou2< parcelou< parcelou_em< parei>> parti-> particular< particular> passa->> passagem1< passagem<< passagem> passagem>> pedir-<< pediram<< pedreiro_,< pela1> pela> pelo1> pelo> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei>
pet<< pg1> plano<< pode2> pode> porqu->> porque>> porte-< porteiro< pouca-2> pouca-> pouca->> poucas2> poucas> poucas>> prese-< presente< press-1< press-2> press-< press-> pressao1< pressao< pressao> prest-1< prestacao1< prestacao> priva-< privado< pronampe< propos1< proposta1< quase> quatrocentos>> que_desconta< que_faltam< que_pagava< que_umas< queim-< queimou< quere-> querem> quinta> quinz->>
quinze>> quinzena>> quita->> quitar>> quite-> quitei> racao1< racao<< ranch-< ranch-<< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> reaju-> reajuste> receber1< recei-< receita< rede< refor-< refor-> regis-2> regis-> registrado2> registrado< registrado> remed-1< remed-2> remed-<< remed->> remedio1< remedio2> remedio<< remedio>> remedios1< remedios< remedios> remedios>> rende<
restando<< restantes>> role1< role< role> role>> roupa1< roupa<< roupa> rural<< sai> salao< salario_eh< saude<< secre-2> secre-> secretaria2> secretaria> segur-1< segura> seguro1< seisc-<< seisc->> seiscentos<< seiscentos>> sem>> semana_de< semana_uns< sendo1> ser> sera> seras-2< seras-<< serasa2< serasa<< servi->> servico>> servidora> sesse-<< sessenta<< setec->> setecentos>> seten-<< setenta<<
setim-> setima> simpl-<< simples<< sms<< so>> sobra-1< sobraram1< sobraram< socor->> socorro>> sofa<< spoti-1< spoti-2> spoti-<< spoti-> spoti->> spotify1< spotify2> spotify<< spotify> spotify>> strea-1< strea-< strea-<< streaming1< streaming< streaming<< tambe-2> tambe->> tambem2> tambem>> taxa> telem-< telem-> telemarketing< telemarketing> telev-< televisao< tem1> tem>> tempo< tenta-> tentando>
ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>> traba-2> trabalho2> trabalho> tramp-1< trans-2> trans-> transporte2> transporte> tres2> trint->> trinta>> tudo<< uai< uai>> uber2< uber> uber_tiro< ultim-> ultimo> uma1< unha1< unha< unha> uso2< vai>> vai_entrar< vai_uns< valid-1> valid-> valido> van1< van<
van> veio<< velho< vem>> venc>> vencidas> ver< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< vo< voce< vr2>`,
    '-3': `#>> ,< 13o2> 13o> =amount:month:: ?> DEED2> EXPEN-2> EXPEN-<< EXPEN->> EXPENSE2> EXPENSE<< EXPENSE>> INCOM-2> INCOM-< INCOME2> INCOME< KIND2> KIND<< KIND> KIND_aluguel< NAME<< NAME_eh< a1> a2> aceit-< aceitaram< agora2< ai< alugu-1< alugu-> aluguel1< aluguel> atras-<< atrasada<< banco2> banco> boa> casa< com2< com_uns< da1> da< da<< decim-< decimo< desco-2< desco-< deven-2< deven-< devendo2<
devendo< devendo_uns< devo1< dinhe-< direi-> direito> divid-< do1> dos1< errad-< errado< estag-2< estao< estou_com< eu1< falta-1< falta-< faltam1< faltam< fatur-<< fatura<< fica1< fora< ganha-1< ganhar< gasta-< ifood< inss< junta2< junta< junta_da< liqui-< liquido1> liquido< liquido> loja< luz2< mais1> mercado< meses<< meu> mil2> mil_,< minim-< minimo< mulhe-< mulher< nada> nao_,< nem> o>> pagar<
pague-< paguei< parce-< parce-> parcela< parcela> por<< que2< que> quinh-<< quinhentos<< receb-1< receb-<< recebo<< salar-2< salar-<< salario2< salario<< segunda> sexta< so< sobra> sou< tenho1< tenho> terce-< terceiro< tiro_de< tiro_uns< traba-< tv< um<< uma< vem> vergo-< vergonha< vista>`,
    '-4': `
2> 
< #1> #< #> ,<< :1< :< DEED2< INCOM-1> INCOM-2< INCOME1> INCOME2< NAME2< a2< a<< a> agora< alugu-< aluguel< bom< bruto< cada<< carro< dei1< devo< dia2> e2< eh_uns< em2< em_media< estag-< estou2< eu2< famil-2< famil-< ganha-< ganho<< gas< hora> ja_dei< liqui-1> liqui-> livre1> livre> mais1< mas2< me2< me< media1< merca-< mes1> meu< meu<< mil2< mil<< minim-> minimo> nao2< nu< o<< o> para1>
para< para> por1> por>> salar-< salario< se< sei> seman-< semana< sobra2< sobra_uns< todo< varia2< varia< vem2<`,
    '-5': `
> =amount::below: =parts:amount ?consent DEED> EXPEN-< EXPENSE< KIND2< KIND< da> das1< de<< dei< depen-< depende< do< dos< eh1< eh<< eh> em1> em> eu2> ganha1< ganha< mas1> media< mes<< mesmo< minha< por> sim< tiro2<`,
    '-6': `,>> =ignored ?after-deficit ?more-debts DEED< INCOM-<< INCOME<< NAME1< NAME1> NAME< NAME> das< dia> e< e<< mas> menos_de< o2< pago< por1< por< recebo<`,
    '-7': `=amount:week::bare ?offers INCOM-> INCOM->> INCOME> INCOME>> NAME2> bruto1> bruto> de1> dia>> luz< mes_de< receb-< tenho< tiro1< vem<`,
    '-8': `=amount:day::bare =amount:fortnight:: =amount:fortnight::bare =amount:month::bare =parts:amount+remaining ?worry bolo< dia<< entra1< entra< uns<<`,
    '-9': `=parts:amount+total ? ?debts ganho1< que_eh<`,
    '-10': `bom> renda< tem<`,
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
    '16': `desde>`,
    '14': `NAME_eh<`,
    '13': `iptu<< meses>>`,
    '12': `=amount::: =amount::current:bare devo< limit-<< limite<< loja< negociar< nome< quero<`,
    '11': `NAME< atras->> fiado< multa< que<< tenho<< usei1< x2>`,
    '10': `advog-< advogado< com<< conta< dona< e_uns< errei< iptu< ipva<< k>> nao1< parcela> sem> tambe-> tambem> tche< vergo-< vergonha<`,
    '9': `-> ?confirm-amount NAME1> NAME>> atrasado>> da_NAME< devo<< divida_eh< entao< esta_em< farma-< farmacia< ficou< junta2< junta< junta_da< k<< luz2< na<< nao< negat-< negoc-< pegue-2< peguei2< peguei_mais< spc< venci-> vi<`,
    '8': `#_nao< =amount:::bare NAME1< ao< atrasadas<< atrasado< carta-< cartao< cento>> cobra-< consigo> conta<< conto<< devo_uns< dia_#< dinhe-< dinheiro< feche-< fechei< giro< hoje< ipva2< juros> me_cobra< meses<< oito<< pague->> paguei>> para1> parce-> quer> saldo2< sem< uma< usou< valor2< venc1> venc<< venc> vence-< vence-> venceu< venceu>`,
    '7': `#_NAME< (< -2> -< /2< KIND_agiota< NAME> NAME_(< NAME_sao< WORD1< acho> agiot-1< agiota1< am>> antec-1< antec-< ao>> apare-< apareceu< atras-< atual1< atual< bah< cheque< com< cortada< dia2< divid-< divida< eh2< eh> em2> emprestou1< emprestou< esta>> estao> ex< falta< faz<< fiado> me_emprestou< minim-> minimo> moto> negat-2< olha< outra< para_NAME< parei> prona-< quer<< reais> resta< reven-2<
reven-< rotat-< rotativo< rural< saber> sogra< todo2> total1< tudo1> tudo>> vence1> virou1< virou<`,
    '6': `+2< ,_devo< -1< /> KIND2< KIND_fatura< NAME2> NAME_:< NAME_era< acoug-< acougue< arrum-< atras-<< carto-<< cartoes<< coisa-<< coisas<< com1> contrato< credi-< depoi-<< depois<< desde2> deve<< do> dois>> dona2< emprestimo<< espec-< especial< falto-< faltou< fatura1< ficou2< financiamento< forne-< fornecedor< iptu> ipva< ja> lojas2< lojas< luz_,< me2< menina< mercadinho< na2> na< na>> negoc-> no2<
novo< num< o2> o>> oi< pagar2> para2< para<< parad-< parado< parei1> passado1< passado< pegue-> peguei> pila<< prefe-> prefeitura> quand-< quando< que_pegou< quebr-> saldo< seu2< seu< seu> sexta< som< subiu< super-> supermercado> tem> todo< troca-> um2> um> uma<< uso> valor< vence<< venci-1> vencidas>> vencimento> vista< ze<<`,
    '5': `(1< (> ,_sao< /1> ?worry EXPENSE_padaria< INCOM-2< INCOME2< KIND< KIND<< KIND>> KIND_emprestimo< NAME<< WORD2> WORD> a<< abert-< aberto< acoug-> acougue> agiot-<< agiota<< ah< ah>> amiga> ano2< ao1> ao> atras-1> atras>> atrasadas< caju1< caju< carta-2> carta->> carta< cartao2> cartao>> chequ-< cobra1< cobra< cobra> comprou< crediario< cunha-<< cunhado<< da>> de1> de_som< desco-2> deve> dez>> dia1>
dia<< dois2< dona> e2> e_caju< e_devo< ele2> emprestimo1< emprestimo_NAME< emprestou> entre1< esse> estava_em< falar< falta1< farma-> farmacia> faz> fez<< ficou_devendo< final<< forne-2> fornecedor2> frio< ha> ipva> julho> juntando1> juntando> mano<< menin-< mercadinho> mercadinho>> mes_passado< minha> nacio-< nacional< nao1> no2> nova< o_NAME< ontem< padar-1< padar-< padaria1< padaria< pagar2<
pago<< para>> passa-1< pelo_menos< quatr-<< que_devo< que_uns< quinh-<< quinhentos<< sao<< simpl-< simples< so< som1< subiu2< subiu_para< sujo< todo1> total< treze->> trezentos>> trocado> ultim-< usado< vale<< x<< ze> zerad-< zerado<`,
    '4': `#_contas< (2< (>> ,<< ,_NAME< -<< /< DEED1< DEED2< EXPENSE_farmacia< KIND> KIND_consignado< KIND_iptu< KIND_ipva< NAME_com< NAME_de< NAME_saldo< WORD>> acade-< academia< agiot-< agiota< agiota_,< agora< ah> ainda1> ainda_,< ambas>> ano< ano<< aqui< atrasada> atrasadas_,< atrasado1< atrasado1> atraso2> atraso> boa> caju2> caju> carro> carta-2< cartao2< com> como> consignado1< conta-1< conta->>
contas1< contas>> da> der< desconta> deu1< deu< devo1< dia2> do2< do<< do>> do_tiao< dois<< doze<< e> eh2> em< energ->> energia>> esta1< esta< estou-< eu1> facul-< faculdade< farma-1< farma->> farmacia1< farmacia>> fazer> financiamento> foi2> forne-> fornecedor> gaste-<< gastei<< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< iptu1< ipva1< luz>> mais2< marco> me> menin-<< menino<<
menos1< merce-< mercearia< mes2> meses2< mesmo> mil>> mim1< mim2> moca< movei-2< movei-< moveis2< moveis< na> nacio-2< nacional2< negativa< o< ontem>> oq> outro2< pagar> pagou< para_mim< parad-> parcelas>> pedre-2< pedre-< pedreiro2< pedreiro< pera< quatrocentos<< que_esta< quem< quinh->> quinhentos>> rapaz< reais<< reais>> resta1< roupa-< roupas< setec-<< setecentos<< so_resta< tambe-1< tambe-1>
tambem1< tambem1> tem< tem<< tiao1< tiao< tramp-<< trampo<< ultima< vai> vence< vence> venci-2> venci-<< venci->> vencida1> vencida> vencidas<< vencimento2> venda< ze<`,
    '3': `#<< #> ,1< ,>> ,_e< ,_restam< ,_total< ,_uns< -2< -_NAME< :1< :2> =minimum-wages ? KIND_especial< NAME2< NAME_-< NAME_deu< WORD2< WORD< WORD<< abril>> adian-1< adiantou1< adiantou< ainda1< ainda2> ajuda> alugu-2< aluguel2< anos<< antig-< antiga< as2> assim< atras-> atrasada1> atrasada<< atrasei> bairr-1< bairr-< bairro1< bairro< bar< bem< benef->> beneficio>> borra-2< borra-< capit-< capital<
carta-<< cartao<< cartao_NAME< causa2< causa< causa_de< celul->> celular>> cem<< chequ-> chequ->> cheque> cheque>> cobra-1< cobrando1< cobrando< coleg-< colegio< comecou<< condo-> condominio> consi-1< consignado_,< consu-> conta>> corta-2< corta-> credi-> credito> da_venda< de2< de> desco-> desconta2> descontam2> descontam> desde< deved-1< deved-2< deved-< devedor1< devedor2< devedor< devedor_de<
deven-< devendo< dia> dias>> diret-> direto> divid-2< divida2< dizer< do< do_bairro< dois2> duas<< duzen->> e<< eh_de< eh_uns< ela2> ela> empre-<< energ-<< energia<< espec-1< espec-> espec->> especial1< especial> especial>> essas< esse1> estou<< eu>> ex2< facul-<< faculdade<< faixa2< faixa< fgts2< fiado2< filha2< finan-< financeira<< fiz< foram1< foram< garan-< garan-<< garantia< garantia<<
gaste-1< gastei1< hospi-< hospital< ipva_de< ja<< juros<< la> limit-> limite> loja_NAME< mais< mais> mais_de< mano< mas2< maxim-2> maxim-> maximo2> maximo> me_cobrando< menos_uns< merca->> merce-> mercearia> mesmo2< mesmo_,< minha2> moto>> mulhe-> mulher> na1> nada< nao>> negat-1< negativa1< netfl-> netflix> nome> norde-1< norde-< nordeste1< nordeste< novec-<< novecentos<< nunca>> o> ofici-1<
oficina1< oitoc-<< oitocentos<< os1< os> osso>> pague-> paguei> pai< parce->> parcelas2> passa_de< pedem1< pedem< penho-< penhor< plano1< pneu< por2> por>> possu-< possuo< proce-< proce-> processo< processo> propr-< propria< quare->> quarenta>> que1> que2< que< quebr-2> quebrados2> quebrados> quere-< recebi> sabad-> sabado> saldo_devedor< saque< seis2< seis<< seis_falta< sem1> sim< sou<< tambe-<
tambem< tambem_uns< traba-1< tudo2> uma2> valor_de< vence>> vencimento1> venda1< vinte>> x>> ze1<`,
    '-3': `#_dos< +1< ,2> ,_ganho< 1 =amount::entry:bare =parts:amount+remaining+total ?1> ?income-source DEED1> EXPENSE_mercado< INCOM-2> INCOM-< INCOM-> INCOME2> INCOME< INCOME> KIND_carro< KIND_gas< KIND_internet< NAME_uns< acaba->> acabar>> aceit-1< acho< acord-> acordo> agora1> ainda_devo< ajuda-2> ajuda-> ajudar2> ajudar> alem< antes< app2< app< app_mostra< baixo-< baixou< banco2> banco_diz< bico2<
bico< bico_de< bolo< bom< caiu<< caiu_de< caiu_para< carro1< carro2< cel2< cel< celul-<< celular<< celular_de< cento2> compr-< comprar> comprovante< condo-2< condominio2< conse-<< consegui<< consi-2< consi->> consignado2< consignado>> coope-2< cooperativa2< corri-< crian-< criancas< cuida-< cuidadora< dar< decim-< decimo< dei> dei>> depositei1< depositei< der1< desconta1< descontado< descontam1<
descontam< divida> divido< diz1< duas>> e_paguei< efetu-< efetuei< empresta1< empresta< emprestei1< enrol-< entra-2> entra< entrada2> estou2> eu_der< falec-< faleceu< falta-<< falta-> falta1> falta> faltam<< faltam> fecha-< filho> fim> financeira> fiz<< foi< folha2< folha< foram2> ganha-1< ganha-< ganhando1< ganhando< ganhe-1< ganhe-< ganhei1< ganhei< gas1< guard-1> guard-> guardado1> guardado>
habit-< hoje2< hora> ifood<< inter-1< inter-<< internet1< internet<< junta-< juntas< lembr-> liber-< ligou< limpa< mae2< maior< mais1> mande-1< mandei1< me_empresta< mensa-< mensa->> mensais>> merca-1< mercado1< mercado> minim-2< minimo2< moco< negocio< numer-< numero< o<< ofere-1< oiten-<< oiten->> oitenta<< oitenta>> os1> outro-> outros> paga<< pagas<< pago2< pago_NAME< para_pagar< pedir-1<
pedir-< pediram1< pediram< peque-< pg1< pg< pix2> pix_de< posso< poupa-2> poupanca2> quanto> que_eh< que_era< que_pago< quinz-<< quita-2> quita-> quitar> receb-1< renda< resta-2> resta-> restando> salario<< saque-1< saque-< saquei1< saquei< saude< segun-> seman-> semana> seras-< serasa< seten->> setenta>> so2> sobra< tenho2> tv2< tv<< um<< uma2< vai< vender< vendi< vez> vista> vivo< voce>
vou_pagar<`,
    '-4': `#1< #_hoje< #_para< #_por< =parts:amount+paid+total ?consent DEED2> KIND1> NAME_cobra< NAME_e< aceit-< acert-< acertei< acho>> ai1> ainda> amort-1< amort-< amortizei1< amortizei< atras-1< atrasadas1> atrasadas> autom-< automatico< benef-< beneficio< cada> carne> celul-2< celular2< clt<< com2> conse-2< conse-< consegui2< consegui< consignados< consignados<< consu-< consulta< conta-> credi-1<
crian-<< criancas<< das< dela> depos-1< depos-< dezen->> dezenove>> direi-> direito> divid-> diz< dos1< dos< e_NAME< econo-< ele_quer< eles2< empre->> emprestimo>> empresto1< empresto< entra-< entra-> entrada< entrada> entre< era<< esta_dando< esta_vindo< estou_com< eu1< eu<< eu_pago< eu_peguei< falta->> fatur-<< fgts2> fgts> fica1< foi> foram> fui< gasto1< gasto< gelad-< geladeira< hoje1< ja1>
ja_devolvi< juros_de< liber-> liberar> limit-1< limite1< mais1< mais>> mande-< mandei< mas2> mas> me_empresto< menos2< mensagem< minim-1< minimo1< moro< nao2> netfl-< netflix< ofereceram<< ontem1> ou< paga>> pago2> parcela2< parcela<< parcelas< passa-< pix2< por< por> poupa-> poupanca> quant-> recebi<< resti-< restituicao< sao< sei> sete>> sexta> sindi-< so<< tirar< trabalho< transferi1<
transferi< vem1< vezes>> vindo1< vindo< vou2< vou<`,
    '-5': `#1> +< ,_pago< :1> =amount::limit: EXPEN-<< EXPENSE<< ai> antes> anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< ate1> ate> atrasado2> aumen-< bolet-<< boleto<< carne< celul-< celular< com2< comec-2< comeco<< como< consi-<< consulta> contr-< das<< de>> desco-1< desconta< desse> devol-1< devol-< devolvi1< devolvi< emprestimos< epoca> era< errad-< errado< esta> estou2< eu_devo< falta>> fica>
fique-< fiquei< foi1< fora< gaste-< gastei< inter-< internet< isso> ja>> la< luz< mais2> me<< mes2< mes> meu<< minim-1> minimo1> ofere-<< ontem2< outro>> pegue-1< peguei1< pix> propo-< proposta< quant-< quanto< recebo< salar-<< seis>> tenho> tinha1< tirou< um_de< usei2< vale1< vale< vem<< vem>`,
    '-6': `,_falta< ?> NAME_em< NAME_por< acabe-< acabei< agua2< ai< alugu-> aluguel> as1< atras< atrasado_,< banco<< cada>> caiu2< comec-< conse-> consi-< consignado_NAME< conta2> conta> das1> das> debito< dele> desconto< desse< devo2> dezoi->> dezoito>> diz<< dos<< duzen-<< duzentos<< esse< eu2< faturas<< fecha-> fechar> fica< gente<< isso< juros< luz> menos_de< moro<< nem2> ofereceu< ofert-< oferta<
pagas>> pague-<< paguei<< para1< parce-2< parce-< passa-2> passado2> pelo2< pessoal< pg> por1> receb-<< sao1< seguro< seman-< semana< sendo> soman-2< soman-< somando2< somando< talve-1> talve-> talvez1> talvez> uns<< venci-< vou>`,
    '-7': `#_#< />> =amount:week::bare a2> agora> atrasada< casa2< cinco>> comprei< confi-2> confi-> da2> debit-< dei1< deve1< divid-2> divida2> do_NAME< esta<< ganho<< irma< ja2< marid-<< marido<< metad-< metade< mil_NAME< no<< no>> pagam-< pagamento< pago> passa-<< pesso-< prest-< prestacao< quase1< quase< quita-< receb-< resto> salar-< salario< segur-< so> tinha<`,
    '-8': `#_mais< ,_eh< =parts:amount+interestFree+total ?after-deficit acord-< acordo< agua> caiu< das2< dei< devia< ele2< ele< eles< em> ganho1< ganho< hoje> irmao2< luz<< mei< mil_de< minim-< minimo< nem< ou1< ou1> ou> pague-< paguei< parcelei< por1< pouco<< se> tenho1< tudo2< tv1< usei< verda-< verdade< vista2>`,
    '-9': `?rates WORD1> cai< dei<< desconto<< em1> em<< engan-< enganei< irmao< junto< mil2< nao_eh< nu< ofere-< pago< pague-1< paguei1< passada< pelo_NAME< tenho2< tres<<`,
    '-10': `:> ?debt-amount da_uns< desco-<< maior<< nao<< oito>> ops>> paga> parcelas<< resta-<< tv<`,
    '-11': `=amount::minimum:bare ?after-roadmap ?offers NAME_#< desco-< os<<`,
    '-12': `?flexibles NAME_da< nao2< pix<`,
    '-13': `?income-low-month ?thirteenth pago1< parce-<<`,
    '-14': `=amount::former:bare ?instalments-left eh>> total<<`,
    '-15': `
> =amount:month:: ?overdue`,
    '-16': `galo<<`,
    '-17': `=parts:amount+behind ?essentials ?incomes devo>`,
    '-20': `=ignored`,
    '-21': `=parts:amount`,
    '-23': `=amount:month::bare`,
    '-24': `=parts:amount+remaining`,
    '-25': `=parts:amount+total`,
  },
  correction: {
    '17': `nao<<`,
    '16': `,_eh<`,
    '15': `verda-< verdade<`,
    '12': `eh1< para1<`,
    '11': `corri-< o<<`,
    '10': `DEED2> eh< engan-< enganei< errei< mil2<`,
    '9': `:< ?after-roadmap DEED> ai< eh<< errad-> errado> falei2> falei> lazer< salar-< salario<`,
    '8': `DEED>> bota< corrigindo< errad-< errado< ganho1< ganho< luz< para< que>> retif-< vem< vem_uns<`,
    '7': `agora1> agora> aumen-< aumentei< casa2< esque-< esqueci< estao<`,
    '6': `#_eh< :_sao< atras< casa< certo< conse-> fatur-2< fatura2< ganha-1< ganha-< me< nao2> passada< renda> salar-> salario> tive< traba-< trabalho< vem1< vem2< verda-2< verdade2< verdade_eh<`,
    '5': `:2< ?overdue DEED<< a_ganhar< agora< alugu-< aluguel< aumen-2< aumento< corrige< e1< estou2< estou_ganhando< fatur-< fatura< merca-2< mercado2< meu<< mil_eh< na< passa-< passe-< passei< seman-< semana< subiu<< troca< verda-2> verda-> verdade2> verdade>`,
    '4': `,2< ,_ganho< ?more-debts KIND_agua< NAME_eh< agora_ganho< agua1< alugu-<< aluguel<< aluguel_eh< condo-2< condominio2< farma-2< farmacia2< ganhando1< ganhando< ganhar1< la< nao< passa2< passa< sao1< sao< sim<`,
    '3': `#_para< =amount::current:bare ?after-deficit ?debt-amount agora2< agua< condo-< condominio< deven-1< deven-< devendo1< devendo< e<< estou< estou_devendo< farma-< farmacia< ganhar< liqui-2< liquido2< merca-< mercado< mil<< nao>`,
    '-3': `#_e< ,2> ,<< ,_uns< =ignored =parts:amount+remaining ?1> KIND> KIND_aluguel< NAME1< NAME1> NAME2> NAME> WORD>> a_NAME< aceitaram< agiot-> agiota> alugu-1< aluguel1< atras-< benef-< beneficio< com1< contr-< coope-2< coope-< cooperativa2< cooperativa< corta-< da1< da2< da> dando> decim-< decimo< desco-< desconto< deu1< deu< deus< devo1< devo< dia<< divida< dois<< e> eles< eu2> eu< falta< fgts<
filho< fiz< gas< gasol-< gasolina< hoje2< janei-2> janei-< janei-> janeiro2> janeiro< janeiro> juros< luz<< mais2> mas1> mes> meses<< moca> o2< o2> o> ofert-< oferta< pagar1< pagar< pago1< parce-<< parce-> parcela> parcelas<< pedir-1< pedir-< pediram1< pediram< propo-< proposta< quere-< renda< resci-2< resci-< rescisao2< rescisao< sai< sao<< sem> tem< total2< tv< um< uma< veio< vou2<`,
    '-4': `#2> =amount:month:: =amount:week::bare =parts:amount+total ?offers KIND2> WORD1> WORD2< aceit-< baixo-< baixou< caiu< carro< conta> divid-< do1> e2> eh> em1< em1> em> empre-< emprego< estou> eu> foi< fui< ganhe-< ganhei< ja< luz_,< mais> mas> mercado_eh< nao_eh< os< pago< pague-< paguei< receb-< se< tenho< total<`,
    '-5': `=amount::current: ?> ?income-low-month ?instalments-left ?thirteenth DEED1< NAME< da< de1< em< hoje< mes< nao2< para1> parte< por1< so< vai< vou<`,
    '-6': `,1< ,_sao< :1< =amount:month::bare DEED< a2> outro<`,
    '-7': `?confirm-amount a<< agora_eh< nao1> nem< por<`,
    '-8': `era<<`,
    '-9': `que2< que_eh<`,
    '-10': `=amount:day::bare ?incomes`,
  },
  expense: {
    '26': `?essentials`,
    '23': `?flexibles`,
    '13': `ganho<<`,
    '12': `EXPEN-< EXPENSE< luz< pago<`,
    '11': `agua<< luz<<`,
    '10': `alugu-> aluguel> dou1< gas<`,
    '9': `EXPEN-<< EXPENSE<< desse< divido< dou< pago1< todo<`,
    '8': `#_para< :1< =amount:week::bare EXPEN-2> EXPEN-> EXPENSE2> EXPENSE> energ-< energia< falar< gasto< luz> luz>> mando1< mando< parte< plano< saude<`,
    '7': `,_NAME< =amount:year::bare KIND2< KIND> KIND_casa< NAME1> agua>> alugu-<< aluguel<< bolet-< boleto< causa< cerve-< deu1< deu< era<< esque-< esqueci< ifood<< limpa< mes2< por1> por<< remed-< remed-> remedio> umas<<`,
    '6': `=amount:day::bare EXPEN-2< EXPENSE2< KIND2> KIND< ajudo< amiga< cigar-< cigarro< devo> dizim-< dizimo< escola< esta< gasto2< gasto_uns< iptu< luz2< mercado_eh< para<< remedio< sai2< sai_por< tigri-> tigrinho> tramp-< uma< uso< vez<`,
    '5': `#_NAME< ?income-source KIND1> KIND<< KIND_celular< KIND_internet< agua2< agua< alime-> alimenticia> aposentada<< casa1< casa2> casa> celul-1< celular1< clt<< compr-<< demai-< demais< deven-> devendo> em> filho1< gas> gaste-1< gastei1< internet1< internet< jogo< mas>> moca< mora< moro< noven-<< noventa<< paga> passa-2> passa-> passado2> pensa-> pensao> resto> sou<< trampo< uber< vou>`,
    '4': `,_pago< EXPEN->> EXPENSE>> INCOM-1> INCOME1> KIND_iptu< KIND_saude< NAME1< WORD2< acade-< academia< agua_,< agua_:< apose-<< apost-< baixo-<< baixou<< cacho-< cachorro< celul-< celular< cerveja< cervejinha< com< comid-< comida< condo-< condo-<< condominio< condominio<< condominio_:< consu-< consulta< costu->> da< dela< dezem-2> dezembro2> dois2< duzentos>> energ-2< energ-<< energia2< energia<<
entre1< estou2> estou> foi> gaste-< gastei< igrej-< igreja< inter-< inter-<< inter-> internet<< internet> iptu1< ja1> janei-2> janei-> janeiro2> janeiro> k>> luz_veio< mas1> merca-2> merca-> mercado2> mercado> mes1> mes<< minha_parte< moca2> moca> neta< o2> parte1< parte_eh< passa2< passa< passa_de< passado> passagem< plano> plano>> que< salao> saude1< saude2< saude> saude>> total<< varia2< varia<`,
    '3': `#2< #_e< (> ,_e< :>> =amount:fortnight::bare DEED>> EXPEN-1> EXPENSE1> EXPENSE_feira< EXPENSE_igreja< EXPENSE_merc< KIND>> KIND_condominio< KIND_escola< KIND_luz< WORD> a2> acade->> academia>> acai< agora_eh< agua2> alugu-2< aluguel2< aluguel_eh< ano<< apost-2< aposto2< aposto< aposto_uns< aqui<< beste-> besteira> cara1< cara< cem<< cerca2< cerca< cerca_de< churr-< cinem-< cinema< com1< comid-<<
comida<< condo-1< condo-2< condominio1< condominio2< contr-2< crech-< creche< da<< de2> dela2< deliv-< delivery< dezem-> dezembro> duzen->> em1> entre< escol-< escola1< favor< fds< feira1< feira< fim< fumo< gas_:< gasto1< hoje> ifood2< igrej-1< igreja1< inclu-> inter-1< isso< junto> lanch-< lanche< liq< luz1< luz2> mae> mei2< menin-1< menino1< menino< merc1< merc< merca-2< mercado2< mercado<
mercado<< meu>> nove>> noven->> noventa>> oiten-<< oiten->> oitenta<< oitenta>> os<< parte2< pensa-< pizza< plano2> por2< porqu-1> porqu-> porque1> porque> quatr-<< quatro<< racao< restaurantes< seman-1< seman-< semana1< semana< so<< so_dou< spoti-< spotify< strea-> streaming> subiu<< telef-< telefone< teve> tia< treze-<< trezentos<< tv1< tv< vem< vem<< vezes<`,
    '-3': `#1< #_,< ,2< :2< ?consent DEED2< EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> KIND_carro< KIND_moto< NAME_:< WORD<< a2< agora> ajuda-2< ajuda-< ajudar< assin-< atras->> atrasada<< atrasado>> aumen-< bicho> cance-< carro1< carro2< carta-< cartao< cobra> comid->> comida>> consignado< costu-< da_uns< dar1< das1> das> desco-< desconto< deven-< devendo< dia2> dia<<
dia> dias<< divida< divido2> dois<< dona< duas<< e_NAME< ela2< em<< emprestimo< entro-1< entro-< entrou1< entrou< era1< era< esse2> esta2< esta> estou< estou<< fatur-< fatur-<< fatura< fiado< fique-< fiquei< foi2> ganhe-1< ganhe-< ganhei1< ganhei< gasol-< gasolina< gasta2< gasta< hoje2< junta-< juntas< loja< mater-< me> mercadinho< mes1< meu< moto1< muito< multa< na<< na>> nada< nao< no1> no> o2<
o< ofert-< oferta< os< outro< padar-1< padar-< padaria1< padaria< paga< pago>> pago_,< pague-<< paguei<< para< passado2< passado< por> por>> salao1< salar-<< salario<< se< seguro< ser1< ser< sim< subiu_de< tenho1< tenho<< total2> total> trabalho< veio< vendi< vendo< verda-2> verda-< verda-> verdade2> verdade< verdade> x>>`,
    '-4': `#2> +< ,2> ,_gasto< ,_total< =parts:amount+behind DEED1< NAME2< WORD>> ainda> alugu-2> aluguel2> amigo> atras-< atras-<< com>> comid-2> comida2> conse-< consi-< conta-<< contas<< da> da_NAME< das1< devo1< devo<< do_NAME< e1< ela< empre-< empre-<< errad-< errado< eu2< eu> faco< faco<< farma-< farmacia< gas<< gasta-1< gente<< ja< junto< luz_,< mas< mas_gasto< me<< mei1< mes>> minha2< moto< nada>
nao2> no<< os1< paga1< pagar< pago2< pago> pague-< paguei< parei< por2> que>> recebo< resto>> sei< sobra< subiu2< subiu< traba-< troca<< tudo2> tudo_da< uber<< um> uma> vez> viage-> viagem> vou<`,
    '-5': `#_uns< ,_eh< :1> =ignored ? EXPENSE_botijao< EXPENSE_ifood< a1> a< bolsa> botij-1< botijao1< cento>> da1> das< devo< do2< do<< dura> e2< e2> eh<< em>> errei< eu2> foi2< ganho1< ganho< hoje< ifood1< inss< mas2< me< nao<< por1< porqu-< porque< que_uns< receb-< total1< vinte>>`,
    '-6': `
1> 
> ?instalments-left ?offers ?rates DEED2> agiot-<< agiota<< alugu->> aluguel>> cada<< carta-> cartao> cento2> corrigindo< da2< divid-2< divid-> dividido< dois>> meu<< moto>> na1> na< na> no2< pouco< respe-<< respectivamente<< so1< tambe-1> tambe-> tambem1> tambem> tudo1> tudo2<`,
    '-7': `=parts:amount ?confirm-amount ?debts ?income-low-month ?thirteenth INCOM-2> INCOME2> acho< conta<< corri-< de1< divid-1> dividido1> dividido> filho> fora< mes_de< nao>> parte> teve<`,
    '-8': `?after-deficit cada2> cada> do1> do> eh>> so>`,
    '-9': `WORD1> ^ ajuda> eh> esse< meses>> so1> total< tudo>`,
    '-10': `?debt-amount ?incomes ?more-debts carro< meses<<`,
    '-11': `=parts:amount+total botij-< botijao<`,
    '-12': `?after-roadmap`,
    '-17': `#>`,
  },
  income: {
    '25': `?incomes`,
    '13': `=amount:day::bare INCOM-< INCOME< cai< meu2> tiro2<`,
    '12': `=amount:day:: =amount:fortnight::bare`,
    '11': `=amount:fortnight:: INCOM-> INCOME> antes<< dos< estou< eu1< ganho< hoje_tiro< pelo_NAME< pensao< util>>`,
    '10': `=minimum-wages bruto<< dias>> espos-<< famil-2< pagam<< pensa-< vivo<`,
    '9': `=amount:month:: bolsa< comec-< dando> emprego< estag-< eu<< fica1< liqui-1> num1> num> pelo< recebo< ruim< salarios<< sobra< tiro< tiro_uns<`,
    '8': `+< =amount:month::bare benef-< bom> da_uns< dia> eh2< eh_uns< entra1< entra< ganho1< loja2< marid-<< marido<< media1< mesmo< no>> pelo2< tenho> umas2>`,
    '7': `#_,< #_de< +2< INCOM->> INCOME>> WORD1> ajuda< bem< benef-2< bico< bolo< bolsa<< casa2> contr-<< da2< desco-2< dia<< divid->> divida>> estag-2< eu2> faco< faco<< famil-< fazen-< filho> fixo> liquido1> livre1> livre> mas2> mas_sobra< media< perco< por2> por> que_eh< quinz-<< receb-2< receb-< sabad-< sabado< salar-<< tiro_de< vezes>> vr>`,
    '6': `
< #< ,2> ,_tiro< EXPENSE_ifood< INCOM-1> INCOM-<< INCOME1> INCOME<< ^ a_dar< ah< alugu->> aluguel>> aposentadoria<< aula> benef-<< beneficio< cai1< cinqu-<< cinquenta<< com2< com_uns< come> comec-<< comecar< comeco<< comis-< comissao< contr-< devo2> devo>> dinhe-< e1> e2< e_NAME< e_ganho< eh>> em2< em_media< extra2< extra> faxin-> fora< fui< ifood1< ifood<< inver-< inverno< liq< liqui-< liquido<
mas< mes1< moto>> pensa-2< pensao2< recebendo< regis-< seman->> semana>> tenho2> tudo>> vale1<`,
    '5': `INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_com< INCOME_salario< KIND1> KIND>> a2< alugu-2> aluguel2> apose-<< cada>> cai2> carte-> carteira> casa> causa2> causa> clt< comecei< da< dar1< desconta> desconto> descontos2< descontos< despe-< dia< em>> entre-> entrega< errad-< errado< eu< eu> eu_ganho< eu_recebo< falec-> famil-<< familia<< fatur-<< faxina> fica< ganha-1< ganhando1< ganhando< garco-<
garcom< gasolina_fica< ifood< liqui-1< liquido1< loja> manic-< manicure< mas_cai< maxim->> maximo>> me< mei<< mes_ruim< na_NAME< nada> nao2> novo< padar-2< padaria2< padaria_sao< pago2> passado_foi< patro-> patroa> peque-< plant-< por2< produ-< producao< que_da< quinz-< quinzena< registraram< renda< ruim1< sabad-> sabado> salar-1< salario1< segun-< segunda< seman-<< semana<< sexta< sobra1< tem>
tiran-< tirando< tiro<< ultimo< uma>> uns<< vem1<`,
    '4': `=amount::minimum:bare =amount:week::bare =amount:year:: ?< DEED1> DEED<< NAME_da< WORD>> a_ganhar< agora< assin-> assinada> aumentou< auton-> autonomo> bico2< bico> bolsa> bpc< cerca2< cerca< cerca_de< clt> conse-<< consegui<< conta< costu-2> costu-< costu-> costura> cuida-< cuidadora< dar< depoi-< depois< desem-< desemprego< deus< diari-< dos> e_cai< fazenda< fiz<< fora> ganhar1< graca-< gracas<
hoje2< leite< liquido_de< loja< mais1< marido_ganha< marmi-> marmita> mater-< mes1> meu< mim2> mim> minim-2< minim-<< minimo2< minimo<< moco< moto> mulhe-< mulher< na2< na< na<< noite< ofert-< oferta< padar-< padaria< pago> passado2< passado< passe-< passei< por1> prefe-< prefeitura< quand-> quando> que2< quint-> recebo2< recebo> saiu< salao<< segun-> segunda> seman-2< semana2< servi-< setec-<<
setecentos<< sexta1< sobra2< sobra_uns< tem2> tira2< tira_uns< toda2< toda< toda_sexta< uber_uns< ultim-< um< um>> util>`,
    '3': `#2< ,< ,<< ,_ganho< ,_mais< ,_media< =parts:amount EXPEN-> EXPENSE> EXPENSE_casa< INCOME_clt< WORD2< acai< ai> apose-2< apose-< apren-< aprendiz< arrumei< auxilio< bico_de< cesta> clt1< clt<< comid-< comida< cosme-<< cosmetico<< depos-2> depos-> desem-2< desemprego2< dia2> dia>> diari-2< diaria2< diaria< diaria_de< do1> do> duzen-<< duzentos<< e2> e<< e_mais< espos-1< espos-< esposo1< esposo<
estag-> estagio< estagio> eu2< faixa2< faixa< falec-< faleceu< fatura<< fim< fique-< fiquei< ganha-< ganha<< ifood> ifood_uns< irma< jovem< liquidos1> liquidos> luz2> mae1< mais< mais_uns< mes< meu2< meu_esposo< nao> o2< o<< o>> pagam< para<< passa-2< passa-< patro-< patroa< pensa->> pensao>> por<< por_mes< por_quinzena< prefe-2< prefeitura2< primeiro< quand-1> quando1> quare-<< quarenta<<
quart-2< quart-< quartinho2< quartinho< quent-< quentinha< quint-2> quinto2> quinto> quinz-1< quinz-2< quinzena1< quinzena2< quinzena_,< reais>> recebo1< roupa2< roupa_uns< salar-2< salario2< saldo<< segun-2> segunda2> segur-< servi-> servico< servico> so1> so< sou< sou> tenho_mais< tira< tirar1< torno2< torno< torno_de< traba-<< traba-> trabalho< trabalho<< uber<< uns2> vai< varia2< varia< varia>
varia_de< vinte<<`,
    '-3': `
2> #<< #_+< #_uns< +1< :2< :< DEED> EXPEN-2> EXPEN->> EXPENSE2> EXPENSE>> KIND2< KIND2> NAME1> NAME2< NAME< NAME_,< WORD> a_NAME< acho< aplic-< aplicativo< ate> cabel-> cabelo> cada2< cai> com1> consi-< consu-< consulta< corri-< corta-< de1> dei1< dei< depen-> deu1< deu< deve< devo1< dia1> diari-<< diaria<< divid-< divida< e_pago< eh< empre-1< entra<< entra> entre-< esta2> eu1> eu_ganhava< falar<
fatur-2< faturo< faxin-2< faxina2< faz2< feira< firma2< firma< fraco< ganha-2< ganha-<< ganhar2< ganhava<< gasol-< gasolina< gente< impos-> imposto> iptu< junto< mandi-< mandioca< mao2> mao> me2< menos_de< merca-< mercado< mes_de< meses<< metad-> metade> moro< nao1> nao2< no2< oitoc->> oitocentos>> os> outro< pagar1< pago>> pague-< paguei< parce-< parce-<< pj< planto< propr-> propria> quand-<
quando< quase< que1> que>> queri-< queria< renda_eh< sai< segur-> sim< so<< sou<< tenho<< terce-< terceiro< trabalha< tramp-< trampo< tudo< tv< unha<< vem2> vendo<< vizin-2< vizin-< vizinha2< vizinha<`,
    '-4': `
1> #_e< =amount::: =amount:::bare =parts:amount+total ?after-roadmap ?debts ?income-source ?rates NAME<< NAME_de< ai< ainda> aluguel_eh< atras< atrasado< caiu< carro< conta2> da_NAME< decim-< decimo< descontado> deven-< devendo< devo< do>> dona< esta< estou2< faco1< fatur-< ganhava1< ganhava< hoje> ifood_faco< inss< ja< la< liq1> liq> luz< mae2< mei1< menos1< menos2< meu> mim< minha> motor-<
motorista< nao< oiten-<< oitenta<< ontem2< ontem< os<< outro> paga1< paga< pagar< pagar> pelo_menos< quinh->> quinhentos>> recebe1< recebe< recebi< renda2< seman-> semana> treze->> trezentos>> tudo> uber< vez<< volta2< volta< volta_de< vr2< vr_de<`,
    '-5': `#2> ?confirm-amount ?more-debts DEED1< KIND<< NAME2> NAME> NAME>> alugu-2< aluguel2< app< atras-< cinqu->> cinquenta>> com> cosme-< cosmetico< de> dois<< e_faco< ele2< ele< empre-<< entre1< errei< faxina<< fiz1< ganho> gasol-> gasol->> gasolina> gasolina>> inver-> inverno> junto-< mae> mae_recebe< mas> mei< mil<< minha<< outro2< outro2> outro_de< para> passa2< passa< passa_de< profe-< professora<
sem< so2> um2< um_de< umas1< umas<< vale<<`,
    '-6': `
> ,_total< =ignored ?> ?offers DEED2> WORD2> a1> as< chega2< chega< chuva> comis-<< comissao<< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< e>> eh1< ela< em< empregos< entressafra< fica2< fiz< mil2< mil_,< nuns1< nuns< o< olha< que_entra< resto> se< soman-< somando< total1< vr<`,
    '-7': `?essentials DEED2< DEED>> a<< adian-< alugu-<< aluguel<< antes< auxil-< caixa< causa>> da<< dia_a< eh<< faxina_,< fazer< filho2< ganho<< mas_gasto< menos< receb-> total< vem>`,
    '-8': `WORD1< cada<< como< dia2< faxin-<< hora> pago1< super-2< super-< supermercado2< supermercado< um> vale2<`,
    '-9': `?flexibles ?income-low-month ?instalments-left a1< bruto1< da>> fica> gasto1< gasto< que<< reais<< ruim> vou<`,
    '-10': `fixo< mas1> pago< vem2<`,
    '-11': `DEED< bruto1> bruto> hora2> vale>>`,
    '-12': `=amount::current:bare ?thirteenth`,
    '-13': `?debt-amount`,
  },
  instalment: {
    '34': `=parts:amount+total`,
    '33': `=parts:amount+remaining`,
    '21': `=parts:amount+behind`,
    '20': `=amount:month::bare`,
    '17': `=parts:amount =parts:amount+paid+total`,
    '15': `desco-<`,
    '13': `=amount:month:: por>>`,
    '12': `=parts:amount+remaining+total desco-1< pago1<`,
    '11': `das<< desconta< parce-1< resta-<<`,
    '10': `?debts desconta1< falta-> faltam> pagas>> sao1<`,
    '9': `:<< ?instalments-left ?more-debts meses<< moto< outro2> pago< pague-> paguei>`,
    '8': `=parts:amount+interestFree+total ?debt-amount KIND< NAME_de< carne< consi-<< consignados< devo<< falta1> falta> pagas<< parce-< parce-<< parcelas<< tres<<`,
    '7': `atras-> bolet-<< carro< cinco>> consignado_NAME< consignados<< duas>> empre-< emprestimo<< emprestimos< falta-1> falta-<< faltam<< na2< na_NAME< outro< pague-1< paguei1< parcelei< renegociei<`,
    '6': `#> (1> /<< KIND_tiram< NAME_sao< agora_eh< ainda< anos>> ate1> benef-> beneficio> cinqu->> cinquenta>> com<< consignado< dezoi->> dezoito>> empre-> emprestimo< emprestimo> estou> facul-< faculdade< falta-1< falta-< faltam1> faturas<< foram> ja2> ja> mesmo< mil_em< nao1> outro> passo-2< passo-< passou2< passou< pegue-<< peguei<< refin-< refinanciei< resta-> se> tem< tenho<< tiram1< tiram< todo>`,
    '5': `#_em< KIND<< a<< agora2< aposentadoria< atras->> atrasadas1> atrasadas> atrasou< boleto<< condo-< condominio< consignado2< de_pagar< desco-<< do> estou2> faltam1< faltam< fique-< fiquei< folha< gente<< juros2> mei< mes<< moco< no<< o2< outro2< outro_de< para1< parce-2< parcela1< parcela2> parcela< parcela> prest-2< prestacao2< prestacao_de< que_pago< quinh-<< quinhentos<< resta-2> vem1< vem>
vinte<<`,
    '4': `
2> #2> #_meses< #_mil< ,_falta< :_restam< KIND2> NAME_,< acaba->> acabar>> ainda> ajuda-2> ajuda-> ajudar2> ajudar> alem< ano>> apose-< ate> atras-2< atras-< atraso2< atraso_,< cento>> comec-> comeco> comprei< consi-< consignado> da> descontam1< descontam< desconto< desde< devo2> dia> do2> duas<< e>> e_NAME< eh< estou<< eu> faltam2> fatur-<< financiamento< folha2< gelad-< geladeira< habit-< ja>>
mensa->> mensais>> mes>> meses1< mil1< na> nao>> o_outro< outro1< outro<< pagas> pague-1> paguei1> parce-2> parcelas2< parcelas< que1> reneg-< resta-1< resta-1> resta-< restam1< restam< restam> restando> saldo<< sao< subiu2< subiu< subiu_para< um> um_de<`,
    '3': `#<< (< (> ,_eram< :_sao< DEED< EXPENSE_casa< KIND_condominio< NAME2< NAME< NAME<< a2< a_sindica< agiot-2< agiota2< agora_sao< ainda2> ajuda-< ajudar< antes> apose-> aposentadoria> atras-<< atrasadas< atrasadas_:< atrasados>> atraso< aumen-2< aumentou2< aumentou_para< casa< cinqu-<< cinquenta<< com1< compr-2< comprei2< condo-1< condominio1< condominio_,< consi-> consi->> consignado>> crediario< da<
das2> de2< decim-> dei>> descontado< desse< deved-<< devedor<< deven-> devendo> dezem->> dezembro>> empre-<< escol-< esta> estou_pagando< eu_pago< falta-2> falta2< falta_pagar< ficou1< filho-< filhos< fiz<< fogao< foi> frio2< frio_:< juros> luz_,< maio< mais>> mas1> mei1< meu> moto2< na1> nenhu-2> nenhu-> nenhuma2> nenhuma> neta< no1> no> o< o_NAME< oiten->> oitenta>> outro>> pagan-1< pagando1<
pagas1> pague-2> paguei2> parce-> parcela2< parcelei2< parcelei_em< pela< quais> quart-> quarta> quint-> quitadas2> quitadas> restam2> resto< seten->> setenta>> sindi-1< sindica1< sindica< sofa< tambe-< tambem< tenho_mais< tres>> tv<< ultim->> ultimas>> um2< um2> um>> venci-< vencimento>>`,
    '-3': `,2< ,_uns< =amount::entry:bare =amount::limit: DEED1> KIND_agua< KIND_consorcio< acho< agua1< agua> alugu-2< aluguel2< atrasado1> banco2< caiu< carta-< cartao< cobra1< cobra< conso-1< consorcio1< das2< de>> devia< dezem-> dezembro> dois<< duzen-<< duzentos<< eles2< entra-2< entrada2< era1< era<< esta< esta<< falou1< finan-> financeira> financiei< fiz< foi2> fui< ganho1< ganho< garan-> garantia>
gaste-1< gastei1< giro< iptu> loja< luz< luz<< luz> mas< menos2< menos_de< mes2< mes_de< minim-2< minimo2< muito< o> o>> ofere-1< ofere-<< oferecendo< ontem1> ontem> pagan-> pagando> para2< parcelar2< parcelar_em< pegue-1< peguei1< por1< posso< propo-<< propos<< quatro>> que<< quer< quer<< resto2< resto_em< se< sem1> sendo1< sendo< so1< tinha1< todo2> todo< trans-< tudo> uma< uns> veio< vence<<
vista2< vista_ou< vou<`,
    '-4': `#1< #2< #_+< #_mais< +< ,_da< -1< -< /2< =amount:day::bare ?1> DEED<< KIND_casa< NAME1> WORD1< WORD> a> acert-< acertei< atrasado> borra-2< borra-< carto-< cartoes< com< com> conta< dez>> duzen->> duzentos>> eh2< eh> eh_de< eles< em1> empre->> emprestimo>> emprestou<< entra-2> entra-> entrada2> entrada> era< esta_em< falou< falta>> fatur-< fatura< faz2< faz< faz_em< fecha-< gaste-< gastei< hoje>
ja_paguei< limit-< limite< loja2< me2< menos< meu< minim-1< minimo1< na>> nada> nao<< no>> num< pago> pai< para1> para<< parcelar< pensa-> por< quatr->> que_eh< quere-1< quere-< querem1< querem< receb-< seis2> sem> sim< tinha< total2< total2> total> verda-< verdade< vista<`,
    '-5': `#1> +1< ,2> ,_faltam< =amount::minimum:bare ?thirteenth DEED2> NAME_:< a>> agua< ajuda> de2> desco-> dia<< e2> em> empre-2< empregos< emprestimo2< entra-< entrada< fechar< mae<< me< mes1< mil>> minha<< multa< ofereceu< ou1< ou< tem<< total< uns1< uns< vista>>`,
    '-6': `,_paguei< />> :_NAME< =amount::former: =minimum-wages ?incomes NAME>> acabe-< acabei< acord-<< acordo<< contr-< emprestimo_de< escre-< escreve< iptu< ja2< mes< negociar< noven->> noventa>> para> reais<< sao<< segun-< segunda< seis>> tudo<`,
    '-7': `#_,< #_e< =amount::former:bare ?> agiot-<< agiota<< consigo< devia<< e1< em>> errad-> errado> falei2> falei> minim-< minimo< ofert-< oferta< oiten-<< oitenta<< proposta< uma<< x>>`,
    '-8': `=amount:week::bare fazer< hoje< ofere-< propo-< so<`,
    '-9': `
1> ?essentials ?flexibles ?rates da1< ja<`,
    '-10': `=amount:fortnight::bare negoc-< quero<`,
    '-11': `?after-roadmap ?offers`,
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
    '-3': `$ ,1< =amount::: =amount:::bare =amount::current:bare =amount:month::bare ? ?incomes ?offers WORD1< WORD2< pague-< paguei< para< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap dia>> maxim-2> maxim-> maximo2> maximo>`,
    '-5': `?debt-amount ^`,
  },
  none: {
    '30': `=ignored`,
    '27': `?instalments-left`,
    '24': `?rates`,
    '21': `
>`,
    '20': `=amount::former:bare nao2<`,
    '16': `bruto1> bruto> galo<<`,
    '15': `?consent ?overdue era< mes_de< posso<`,
    '14': `#2> :> cada<< eh>> esse< usei<`,
    '13': `cada> dos1< mas> menos_de< nao_eh< tenho1<`,
    '12': `
1> #1> NAME_#< botij-< botijao< cada2> como< comprei< confi-2> confi-> deve1< ele2< hora2> jogo> nu< tinha<`,
    '11': `NAME_da< agua> das1> das< era1< fixo< gasto1< maior<< minha<< ops>> os<< pago_NAME< so> total<< vale>>`,
    '10': `#_mais< ?> WORD1> a2> antes< devia< ele< estou2< estou_com< fechar< fica> juros2< liber-> liberar> mas1> ne> no<< pede< reais<< receb-> ruim> tv< vou2<`,
    '9': `#> #>> #_#< #_dos< +1< ,_paguei< :1> ?1> ^^ bruto1< carne> cento2> comec-2< das1< das2< de1< desconto_de< devo> dia_a< do_NAME< eles_querem< esta<< esta> faxin-<< faxina_,< fazer< fora< ganho> hora> irmao2< irmao< mas_gasto< mil_,< mil_NAME< mil_de< muito< ofereci1< ofereci< oiten-<< oitenta<< parte> passa-<< por1> posso2< pouco<< queria< sei> uns<<`,
    '8': `#_+< #_uns< ,_gasto< ?worry DEED2> NAME_uns< adian-< atrasada< autom-< automatico< comis-<< comissao<< consi-< consigo< da2> das> deles<< deu> direi-> direito> diz<< empre->> emprestimo>> falta>> fecha-< fecha-> fechar> gasta-1< inss< limit-< limite< mae<< mais1< mei< menos2< mes< mil<< moro<< nao_aceitaram< nem2> nem< ontem2< pago2< pegue-1< peguei1< por> qual> quant-< quanto< recus-> respe-<<
respectivamente<< seis>> soman-2< somando2< umas1< vale2< vr<`,
    '7': `+< ,_faltam< ,_total< =amount::entry:bare =amount::limit: =amount:month::bare NAME_em< a1< anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< as1< auxil-< baixo-< baixou< banco<< borra-2< borra-< cai> caixa< cance-< carro2< causa>> cel2< cel< da_uns< dei> dele> depen-< depende< devo1< divid-1> dividido1> dividido> dizen-< dizendo< eh<< ela< epoca> escre-< escreve< esta2> eu_devo< fatur-1< gasta-<
guard-1< guardar1< guardar< jogo2> junta-< juntas< loter-< me2< metad-< metade< meu> ofere-1< oferecer1< oferecer< oito>> ou1< paga<< pagar_so< para> pesso-< que_eh< que_entra< quero< receb-1< segur-> seis2> sendo> sindi-< so2> tenho2< teve< tinha1< tiro1< tv1< vale< vou_pagar<`,
    '6': `/>> :_caiu< =amount:::bare =amount::below: =amount::former: =amount:week::bare =amount:year:: ?debt-amount ?debts EXPENSE_botijao< EXPENSE_mercado< a_NAME< acert-< acertei< agiot-<< agiota<< ajuda-2< ajuda> antes1> atrasada<< atrasado2> banco2< banco< botij-1< botijao1< caiu1< carto-< cartoes< casa< compr-> conta-<< contas<< coope-2< cooperativa2< debito< defes-2< defes-< defeso2< defeso< devia<<
divid-2< dividido< dura> econo-< eh1> eh> ele_quer< eles< em1> em<< em> em>> empresta1< empresta< emprestei1< entressafra< eu_peguei< faturas<< faxin-2< faxina2< faxina<< fica2< filho2< ganhava1< ganhava< gas<< gasol-> gasolina> grati-< gratificacao< guard-1> guard-< guard-> inver-> inverno> irma< isso> ja>> ja_dei< janei-2> janeiro2> juros2> juros_de< mae_recebe< me_empresta< me_ofereceu<
me_pediram< mei1< merca-1< mercado1< metad-> metade> meu< meu<< motor-< motorista< nao_,< netfl-< netflix< noven->> noventa>> ofere-< os1< paga>> pagar> pago>> parcela<< passada< posso_pagar< poupa-2> poupa-> poupanca2> poupanca> prest-< prestacao< quatr->> recebe1< recebe< renda< resto> sao< so<< super-2< super-< supermercado2< supermercado< tenho< tinha<< tirou< usei2< vence-2> venceu2> vez2<
vez_de< vizin-2< vizin-< vizinha2< vizinha< voce> vr2< vr_de<`,
    '5': `#<< $ :2< =minimum-wages ?confirm-change NAME_cobra< acho>> acord-< acordo< ai< atras-1< aumen-< aumentaram< banco2> bruto< caiu_de< chuva> comec-< comid-2> comid->> comida2> comida>> comprar> conta2> conta> conti-1> conti-> continua1> continua> coope-< cooperativa< cosme-< cosmetico< crian-<< criancas<< dela> depen-<< depende<< depositar1< depositar< desconto2< desse> diari-<< diaria<< dois>> e>>
e_faco< e_gasto< e_os< e_paguei< emprestimo_de< empresto1< empresto< eu2< faco1< faxin-< faxina< ficou> filho> financeira> financiei< fiz1< foram2> ganha-<< ganhava<< gasto< guardado1> guardado> hoje2< ifood_faco< ja_paguei< lembr-> limit-1< limite1< liquido> maior< mandi-< mandioca< me_deve< me_empresto< mensa-< mensagem< mes1< mes2< metad-2> metade2> mil2< minha2< monte< moro< nem> nenhu-2<
nenhu-< nenhum2< nenhum< nenhum_dos< no1> no< numer-< numero< nuns1< nuns< onde> os< parcelei< pegou1< pegou< planto< preciso2< preciso< preciso_depositar< quanto> quatro>> que2< que_era< querem< quitar2< quitar_por< recebe<< resto>> sao<< sei< sem1> sendo1< sendo< sexta> sim< so1< sofa_por< subiu_de< tira1< troca<< tudo2< um<< um> um_de< uma2< uns> viage-> viagem> zap<`,
    '4': `#1< ,> ,_da< 1 :_NAME< :_de< =amount::: =amount:fortnight::bare ?after-deficit ?income-source DEED< INCOM-<< INCOME<< KIND_aluguel< KIND_carro< KIND_gas< a<< acade-2< academia2< adian-<< agora> agua2< ai> alugu-1< aluguel1< amigo> antes> aposentei< as< as<< assin-< atras-2> atrasado> atrasado_,< aumentar2< aumentar< aumentar_para< baixo-2< baixou2< banco_diz< bolsa> bom> cancelei< carro1< celul-2<
celul-<< celular2< celular<< celular_de< com2> consi-2< consigo1< consulta> conta-> credi-1< custa-1< custa-< custa1< custa< debit-< dei<< descontado> deven-1< deven-<< devendo1< devendo<< devia1< dezen->> dezenove>> dia2< dias<< divid-> divida_de< divido2> divido> diz1< diz< dos< e< ele> empre-2< empregos< emprestei< entra<< entra> entre-< esta1> estav-< estava< eu_ganhava< eu_pago< falta->>
faturo< ganha1< ganha< gas1< gasol-< gasol->> gasolina< gasolina>> gaste-< gastei< gente<< idade< isso<< ja2< junta-1> junta-> junto< lembr-2> lembr-< lembro2> lembro< liqui-> mae> mil2> minha< mostr-> mostra> moto_por< nada> negoc-< negociar< no> ofereceram<< ofereceu< os1> ou1> outro-> outros> para2< parei< passado<< pessoal< pix> porqu-> porque> preci-2< preci-< quant-> que<< que_paga< quere-<
quinze<< quita-2< quita2< quita< quita_por< receb-<< recebo1< recebo<< renda2< renda_eh< renegociar< rua< sao1< score2< score< seman-< semana< ser1< ser< so2< so_consigo< sobra2< sobra2> sobra_uns< sofa2< sofa< telef-<< telefone<< trabalha< trint-<< trinta<< umas< vem2> venci-< vender< vendo<<`,
    '3': `#2< #_e< ,>> ,_umas< ,_vr< =1< =< ?incomes EXPEN->> EXPENSE>> EXPENSE_escolar< EXPENSE_salao< INCOM-2> INCOME2> NAME_=< NAME_limite< a2< agiot-< agiota< agora_sao< ai1> ainda> ajuda-< ajudar< amanh-> amanha> ano> aplic-> aplicativo> aqui> ate>> atend-< atras-2< atrasado2< atrasou> baixou_de< bom< cabel-> cabelo> cada2< camin-< caminhao< carro< cinco<< com1< comeco< comecou2< comecou< compr-<
compro> conse-<< consegui2< consi-> consignado_de< consu-< consulta< conta<< crian-< criancas< cuido< da1< de1> de2> dei2> dei< depoi-2> depoi-< depois2> depois< deven-2< devendo2< devendo_uns< devo2< dia1> divid-2> divida2< do>> dura1> e_pago< eles2< em1< empre-1> empre-< emprego2< emprestado1> emprestado> emprestimo2< enrol-< entra-2> entra-> entrada2> entrada> entrada_de< entro-1< entro-<
entrou1< entrou< escolar1< escolar< esta_cobrando< estav-1< estava1< estou<< estou>> estou_devendo< eu> falou1< falta2> fatur->> fatura>> feira< fever-> fevereiro> filho< fim> finan-> financeira< financiado< foi> ganha-2< ganha-< ganhar2< ganho1< ganho<< gasto> globo-< globoplay< hoje2> hora< impos-> imposto> inss> inter-<< internet<< ja< juros1> lembro> liberar< limit-2< limit-2> limite2<
limite2> lojin-< lojinha< luz<< mais<< manda-1< mande-< mandei< marid-> marido> marmi-< marmita< mas< material< me< mes2> mes<< mes> mim< mim>> minha> nao< nao> nas1> nas> negocio< nem>> no>> norma-> normal> ontem< os> outra_de< outro-< outros< pagan-> pagando> pagar2< para< para_pagar< parcela_de< parcelei> passa-2> passado2> pesso-> pix2> pj< por< porqu-< porque< quand-1> quando1> quase1<
quatr-2> quatro2> quita-< quitar< renda<< reneg-< resta->> sai< salao1< saldo1< sao2> sao> seguro> sete>> setem-> setembro> sobro-1< sobro-< sobrou1< sobrou< soman-< somando< sou< talve-1> talve-> talvez1> talvez> tambe-1> tambem1> taxa2> tem< total< uma< uma<< umas> uns1< uns< usei1> usei> usei_+< vale2> vez> viage-< viagem< vinte>> virou> vou< vr1<`,
    '-3': `#_NAME< #_em< (1< (<< (>> ,<< -<< /1> :< =amount:month:: =amount:year::bare =parts:amount+interestFree+total DEED<< EXPEN-2< EXPEN-> EXPENSE2< EXPENSE> INCOM-2< INCOME2< INCOME_com< INCOME_salario< KIND1> KIND2< KIND> KIND_celular< KIND_condominio< KIND_iptu< KIND_ipva< NAME<< NAME>> NAME_(< NAME_com< NAME_era< NAME_pediu< NAME_saldo< WORD>> abril>> acaba> acabe-< acabei< aceitou< acoug-> acougue>
adianta> agora2< alime-> ambas>> apareceu< aposentadoria< app> as> atras-1> atras-> atrasada1> atrasei> atual1< atual< aumentei< avist-1> avist-> avista1> avista> bah< benef-< bolet-> boleto> botar2< botar_mais< caju1< caju2> caju< caju> carro<< carta< causa2> causa> celul-1< celul->> celular1< celular>> cento>> chequ-> cheque< cheque> clt< coisa-<< coisas<< comec-> comeco> como1> condo-1<
condominio1< conseguir< consignado_NAME< conta->> contas>> contraproposta_de< costu->> dar< dela2< dela< deliv-< delivery< demai-< demais< depositei1< depositei< desde2> desde< desem-< desemprego< deus< devol-1< devol-< devolvi1< devolvi< dezem-< dezembro< diari-< dona> duas>> e_caju< e_ficou< e_ganho< ela2> ele2> eles> emprestado< emprestou> energ-< energia< entra< entrega< espec-< espec->
especial< especial> esta< estao< estao>> estava_em< estou_ganhando< ex2< facul-2< facul-<< facul-> faculdade2< faculdade<< faculdade> falta1< falta< faltam1> falto-< faltou< farma-2< farmacia2< faz<< faz> fecha-2< fez1< fgts1< fgts2< fiado> ficou1< filha2< forne-2> fornecedor2> garco-< garcom< gas< gas>> gasol-2< gasolina2< gaste-1< gaste-<< gastei1< gastei<< ha> hoje> ifood> ifood_uns< impos-<
imposto< iptu1< ipva1< ja_devolvi< janei-< janeiro< jogo< junto-< lanch-> ligar-< ligaram< limpa< liqui-1< liquido1< liquido1> livre1> livre> luz_veio< mano< marid-< marido< mas2< mas2> maxim-1< maximo1< me_cobrando< media< menina< merca-2> mercadinho< mercadinho> mercado2> mil_eh< mim1< mim> minim-1> minim-2< minimo1> minimo2< mora< moto>> movei-< moveis< muito> mulhe-< mulhe-> mulher< mulher>
na1> na< no2< no_maximo< nome> norde-1< norde-< nordeste1< nordeste< noven-<< noventa<< o_fgts< ofereceu<< ofert-< oferta< ofici-< oficina< ontem1> pagar<< pago1< pagou< pague-< paguei< para>> para_mim< parce-2> parce-< parcela1< parcela>> parcelas2< parcelas<< parcelas>> passado< passagem< pedir-1< pedir-< pediram1< pediram< pediu1< pediu< pedre-< pedreiro< perco< pila<< pix2< plano> plant-<
por2< por2> prest-> primeiro< produ-< producao< propos< propos<< proposta<< propr-< propria< quare->> quarenta>> quart-> quatro<< quatrocentos<< que_devo< que_uns< quent-< quentinha< quer1< quinz-< quinzena< recebi< refer-> referente> regis-< remedio< renda> resci-2< rescisao2< resta-1< resta-1> resta-< resta-<< restam1< restam< resti-2> resti-> restituicao2> restituicao> rifa2> rifa> roupa-<
roupa2< roupa_uns< roupas< saiu< salao> salar-1< salario1< saldo<< saque< saude< se1> se2< segunda> servi-< sesse->> sessenta>> so< sobra< sofa> sou<< sujo< tambe-2< tambe-< tambem2< tambem< tenho2> tenho_mais< terce-< terceiro< teve> tira2< tira_uns< tive< todo1> trampo< tudo2> uns>> vai2< velha< vem< vence-> venceu> venci-2> vencimento2> vendendo< vista< ze< ze> zerad-< zerado<`,
    '-4': `
< #< #_de< #_eh< #_hoje< #_meses< ,_devo< ,_falta< =amount:day:: ? ?offers DEED2< EXPENSE_casa< KIND< KIND_moto< a_dar< abert-< aberto< aceit-2< aceit-2> aceito2> aceito> agora1> agora_eh< agua_,< ah> ah>> ajuda2< ajuda_com< amort-1< amort-< amortizei1< amortizei< ano2< ano<< anos>> aposentadoria<< atrasadas< atrasadas<< atrasado< aula> baixo-<< baixou<< benef-2< benef-<< boleto<< botar< carto-<<
cartoes<< casa<< cerve-< chequ-< clt<< com_uns< comecar< comid-< comida< como2> comprou< consegui_mandar< consignados< consignados<< conto<< contr-2< contraproposta2< contraproposta< credi-< crediario< cunha-<< cunhado<< depoi-<< depois<< desco-2> desco-<< desconta1< deve<< deved-< devedor< deven-> devendo> dezem->> dezembro>> divid->> divida>> dona2< e_mais< eh< eh_uns< em_media< energ->>
energia>> esse> esta2< estag-2< estou> eu< eu_recebo< extra> facul-< faculdade< faixa2< faixa< falta-1> falta-<< falta-> faltam<< famil-< farma-> farma->> farmacia> farmacia>> fatur-> fatura2< fatura> faz2< fez<< final<< fora1> frio< giro< hoje1< hoje_esta< ipva< ja<< jogar2> jogar> jogue-1< jogue-< joguei1< joguei< juros<< lazer< mae< mandar1< mandar< mandaram< marco< maxim-< maximo<
me_ofereceram< menin-< menin-<< menino<< menos_uns< mercadinho>> mes_passado< meses1< mil_em< mil_por< minim-1< minim-<< minimo1< minimo<< moca2< moco< moto1< na>> negat-2< num< o_outro< oferecendo< ofereceram1< oi< oitoc-<< oitocentos<< oq> ou2> outra< outro2> paga> pagan-< pagando< pago_,< parad-< parad-> parado< parce->> passa_de< passado1< passado_foi< passo-2< passo-< passou2< passou< patro->
patroa> pelo_NAME< pelo_menos< pensa->> pensao>> pg1< pg< pg> pior< prefe-< prefe-> prefeitura< prefeitura> prest-2< prestacao2< prestacao_de< primeira> profe-< professora< prona-< quand->> quando>> que2> que_esta< quebr-2> quebrados2> quer< quinh->> quinhentos>> quita-2> quitar2> receber< remed-< remed-> remedio> resci-2> resci-< resci-> rescisao2> rescisao< rescisao> reven-2< reven-< rotat-<
rotativo< sabad-< sabad-> sabado< sabado> sai2< sai_por< salao<< saldo2< segun-< segun-> segunda< separ-< seu2< seu< seu> subiu<< subiu_para< toda< total2> total> traba-<< trabalho<< tramp-< tudo_da< uber_uns< usado< valor<< valor_de< vence-< vence> vence>> venceu< venci-1> vencidas>> vencimento> vi< vista2< vista_ou< x<< ze<<`,
    '-5': `#_nao< (1> ,1< ,_NAME< ,_e< -2> /> 13o2< 13o2> 13o> :1< =amount:fortnight:: INCOM-1> INCOME1> KIND>> KIND_emprestimo< NAME_sao< acai< acougue< agua>> ajudo< alugu-> aluguel> antec-1< antec-< apare-< atras>> atrasada> atrasado1< cair< carta->> cartao>> casa1< casa> causa< cerca2< cerca< cerca_de< comis-< comissao< condo-<< condominio<< conse-1< consegui_pagar< consi-<< contr-<< da> dando> de_pagar<
decim-< decimo< dei1< desconta< desconta> descontos2< descontos< despe-< deve> dia2> divida<< divida> divida_eh< do2> dos1> eh2< emprestimo1< emprestimo_NAME< emprestimos<< emprestou1< emprestou< energ-<< energia<< era> errad-< errado< escola< espos-< estag-< estao> extra2< famil-<< familia<< fazen-< fez< fica< ficou_devendo< financiamento> firma2< firma< foi_para< forne-< fornecedor< gas> gente<
inver-< inverno< liqui-1> loja2< lojas2< lojas< mais> mais>> mais_de< mande-1< mandei1< mando-< mando1< mando< mandou< manic-< manicure< marmi-> marmita> me_cobra< me_emprestou< media1< merca-2< mercado2< mes_ruim< meses2< meus< moca2> na2< negat-< neta< noite< num> o1> o2> ontem> pagar2> pago1> parcela< parei1> parei> parte2< passa-1< passa2< passa< pensa-2< pensao2< plano< poco> por<< por>>
prime-< proce-> processo> propo-<< que_pegou< quebrados> quita-> quitar> reais> receb-2< recebendo< recebi<< roupa< ruim1< rural< saldo< sobra-< spc< super-> supermercado> tigri-> tigrinho> tirar1< tiro_de< tiro_uns< todo< trans-1< tudo_uns< tv_por< ultimo< um2> uso< uso> vai< valor2< venci->> venda<< virou1< virou< vr>`,
    '-6': `#_,< ,_ganho< ,_tiro< =parts:amount+behind =parts:amount+total ?thirteenth KIND_agiota< KIND_consignado< NAME_ofereceu< a_ganhar< acoug-< agiot-1< agiota1< ainda2> am>> bolet-<< bolsa< cem<< cem>> certo< chega_a< cinqu-<< cinquenta<< com<< come> compr-<< consignado1< consigo> dar2< dar_uns< de<< der< desco-1< desco-< devo<< devo_uns< dia<< dia_#< dinhe-< divid-<< divido< dou1< em2< espos-2<
esposa2< esposa< eu1< ex< faltam> fiado< ficou2< fim< fixo> fraco> ganhando1< ganhando< hoje1> iptu< ipva2< limpo1> limpo> liq< luz2> marco2> mas_sobra< mes1> multa< na<< nada< negoc-> pago<< pague-> paguei> pegue-> peguei> pouco< quatr-<< quer> quite-< quitei< reais>> resti-< restituicao< ruim< sacar> salarios<< sexta< sogra< som< total_de< trans-< trocado> ultima< umas2> uns2> usou< vem1< vem<<
vem_uns< venc1> venc<< venc> vence<< vezes>>`,
    '-7': `(< ,_uns< -> =parts:amount+paid+total DEED1< NAME_de< WORD2< acho> ah< ao< aposentada<< ate> bicho> das<< devo>> do> dos> dou< entao< entre<< esta_em< faz< ipva<< junta2< junta< junta_da< k<< mais2< menos> moto> na2> nao1< oito<< pagam<< pago2> para_NAME< parce-1< passe-< passei< pelo2< quebr-> retif-< saber> se< sem< setec-<< setecentos<< tem> troca-> tudo> um>> vence1> venci-> verda-< verdade<
vista2> vivo<`,
    '-8': `#_para< 13o< :_sao< =amount::current: =amount::minimum:bare ao>> atrasado>> bico> bico_de< bolet-< boleto< bolsa<< bota< bruto<< cai1< casa2> como> comprovante< condo-< condominio< conta< de2< deu1< deu< emprestimo<< espos-<< esqueci< esta1< famil-2< farma-< farmacia< gasto2< gasto_uns< marco> mesmo< mim2> moca> nome< num1> ofereceram< pague->> paguei>> parce-> sobra1< tche< tiro2< todo> torno2<
torno< torno_de< vinte<< vista>`,
    '-9': `,_eh< /<< =parts:amount+remaining+total NAME_por< agora< agua<< bem< bico2< com1> da< da_NAME< dois2< esque-< esta>> eu_pagar< falar< fgts2> fgts< fgts> financiamento< fiz< iptu<< limit-<< limite<< luz>> menos1< minim-< minimo< na_NAME< novo< o<< parte< pensa-< pensao< plr< tudo1> ultim-< usei1< vergo-< vergonha<`,
    '-10': `NAME1> ajuda< apose-<< bico< dias>> duas<< e_uns< ficou< meu2> para1< pegue-2< peguei2< peguei_mais< pelo< x2>`,
    '-11': `(> +2< ?income-low-month advog-< advogado< antes<< desde> fica1< hoje_tiro< ifood<< luz2< maxim->> maximo>> nao<< tudo>> util>>`,
    '-12': `atras->> dia> entre1< k>> minim-> minimo> tenho<<`,
    '-13': `cai< errei< feche-< fechei< para<< vendi<`,
    '-14': `?confirm-amount valor<`,
    '-15': `?more-debts parcela>`,
    '-17': `=parts:amount+remaining`,
    '-21': `NAME_eh<`,
  },
  offer: {
    '30': `?offers`,
    '15': `vista2> vista>`,
    '14': `=parts:amount+total aceit-< ate> ofere-< propo-<`,
    '12': `DEED< de<< ofert-< oferta< proposta<`,
    '11': `?after-roadmap quer<`,
    '10': `aceitaram< desco-<< desconto<< faz2< ofere-<< ofereceram< pedir-1< pedir-< pediram1< pediram< quer1< x>>`,
    '9': `acord-<< acordo<< divida<< faz< fica1< fica< ofereceu<< propo-<< quitar2> quitar>`,
    '8': `#_por< aceit-1< contraproposta2< contraproposta< de>> divid-<< entrada< o> ou1< ou< ou> por1< queri-< quita-2> recebi< vista2< vista_ou<`,
    '7': `/>> DEED2< NAME_ofereceu< NAME_pediu< a< aceit-2< com>> contr-2< entra-< faz_em< feche-2< fechei2< mae2< mae< mando-< mandou< meus< mil2< oferecendo< pediu1< pediu< por< quita-> seras-< serasa< vezes>> x<<`,
    '6': `NAME< NAME_,< NAME_quer< avist-1> avist-> avista1> avista> caiu<< caiu_para< com> contr-< desconto< entra-2< entra-> entrada2< entrada> fez< mais1> mandaram< me_ofereceram< mil_por< ofereceram1< ofereceu< ou1> para1< por<< propos<< vale> vista>>`,
    '5': `a1> aceit-2> aceito2> aceito> aceitou< agora_eh< amanh-> amanha> ate1> baixo-<< baixou<< com1> contraproposta_de< da< da<< desco-< e_pagar< entra-2> entrada2> falou< faz_por< fecha-2< feche-< fechei< fiz< hoje2> hoje> manda-< me<< nome> o1> ofere-1< pagar1< parcelar< parti-< partir< pix> primeira> propos< sexta> tirar<`,
    '4': `#_mais< ,_pago< :< =parts:amount+interestFree+total DEED1< NAME<< NAME_:< NAME_aceitou< a>> aceit-<< aceitaram1< aceitou1< app> ate2> caiu2< der1< disse< eles2< eles< eles>> em1< email< entrada_de< esta< estou1> eu_der< eu_pagar< falan-< falando< janei-< janei-> janeiro< janeiro> juros< ligar-< ligaram< ligou< o2> parce->> parcela>> parcelar2< parcelar_em< prime-> proposta<< quita> resto2<
resto_em< se> sexta2> so1> vista<`,
    '3': `#_e< :1< NAME2< NAME_por< WORD>> aceit-> achei2> achei> acoug-< agora1> app< bem< caro> com_NAME< da2> depoi-1> depoi-> depois1> depois> der< dia>> divid-> divida> e1> e_ficou< ele1> ele> em< em<< emprestimo_de< entra-<< entrada<< entrada_e< esque-> esta_cobrando< esta_dando< estao2< geren-< gerente< hoje1> limpa< mais>> mostr-1< mostr-< mostrou< os< pagar2> pagar< pedin-1< pedin-< pedindo1<
pedindo< pensa-> pix2> propo-1< propo-2< proposta2< proposta_de< quere-1< querem1< querem< receb-< resto< resto> retir-> retiram> se1> se_pagar< seis>> tirou< trans-< tudo2> uma> veio< vez>`,
    '-3': `#1< #2> #> #_nao< :2< :_de< =amount:month:: =minimum-wages ?essentials KIND> NAME_em< WORD2< agiot-<< agiota<< agora_ganho< alugu-<< aluguel<< apareceu< ate>> aumen-2< confi-2> confi-> conse-< conta2> de1< debit-< deve< deven-<< devendo<< devo<< dizen-< dizendo< dos< econo-< eh1< eh<< ele2< ele< ele_quer< empre-< emprestimo> esta> estou_com< eu1> eu<< falta1< falta1> falta> fatur-<< fiz<< foi<
ganha-1< ganhar1< ganhar< ganhe-< ganhei< gelad-< geladeira< ja> lazer< luz< mais2> me_pediram< mes2< mes<< moca< moto2< moto_por< na2< na<< na_NAME< nao1< nao1> no>> ontem< os> outro2< outro< outro_de< pagas<< pagas>> pago2> pago> para1> parcela2< parcelei< pg1< pg< posso2< que2< que> recebi1< recebo< refin-< refinanciei< sindi-< tenho1< tinha< tres<< troca<< tv2< tv_por< vem<< vence-2> vence->
venceu2> venceu> vender< x2>`,
    '-4': `#1> ,_NAME< :<< =amount::: =amount::current: =ignored ?flexibles ?income-low-month WORD1< WORD1> acert-< acertei< atras-< aumen-< borra-2< borra-< compr-< conta> deu1< deu< devo< dia<< do2< do> do_NAME< e<< eh2< eh_de< empre-> emprestimo<< esque-< esqueci< esta_em< estou<< faco< falar< ganha-< hoje< ja< juros2< liber-> liberar> mas< me2< mes> meses<< moto< nao2> negoc-< no<< novo< o<< ofereci1<
ofereci< ontem> paga> pago_NAME< parce-< parce-<< passa2< passa< pegue-< peguei< pix< posso< quant-< quanto< renda> renegociei< subiu<< tenho< tv< um<< uns1< uns< vende-< vou2<`,
    '-5': `?> ?thirteenth DEED<< KIND< NAME_e< com1< como< da2< da_NAME< desconto_de< devo1< divida_eh< do1> eh< empre-<< estou2< eu>> falta< juros2> juros> mes< meu<< nao_aceitaram< pago2< pague-<< paguei<< por> receb-1< subiu2< subiu_para< tinha> vem<`,
    '-6': `?debts ?incomes ?instalments-left NAME1> NAME_sao< ^ com<< divid-2< divida2< estou< eu< fechar< ganho1< ganho< me_ofereceu< nao2< nao> no< para2< pede< recus-> subiu<`,
    '-7': `#_NAME< =parts:amount ?confirm-amount ?rates NAME_de< deles<< eles_querem< o< pague-< paguei< parcela<`,
    '-8': `?1> ?more-debts meu< nao< quite-< quitei< sao1< sao<`,
    '-9': `?debt-amount fazer< mande-< mandei< vendi<`,
    '-10': `o2< o_NAME<`,
    '-11': `dei< negociar< uma< vou<`,
    '-12': `quero<`,
    '-13': `por1>`,
    '-15': `=amount:month::bare`,
  },
  'one-off': {
    '29': `?thirteenth`,
    '19': `vendi<`,
    '17': `vou<`,
    '14': `fgts<`,
    '12': `decim-< decimo< fgts2> fgts> resti-< restituicao<`,
    '11': `13o< plr< receb-<`,
    '10': `caiu<`,
    '9': `#_hoje< bicho> cair< ganhe-1< ganhei1< hoje1< receber< recebi<< resci-< rescisao<`,
    '8': `carro< dezem-< dezembro< fazer< ganhe-< ganhei< sacar> terce-< terceiro< tv2< tv_por< vai< vem<<`,
    '7': `13o2> 13o> ?after-deficit WORD2< bico2< bico> bico_de< dezem-> dezembro> dia<< em> fgts1< o_fgts< por1< primeira< receb-<< recebi< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> rifa2> rifa> tv<`,
    '6': `/<< acho< bico< caiu2< de1> deve< em1> em< esse> janei-< janeiro< mes> moto< prime-< que2> recebi1< saque-1< saque-< saquei1< saquei< vai2< veio< vem2< vem>`,
    '5': `,1< ,_uns< 13o2< 13o_,< ? ?after-roadmap batid-< batido< de> dia2> dia> do1> fui< hora> ir2< ir< ir_saiu< liber-< me_deu< metad-2< metade2< meu< nela1> nela> o<< ofici-< oficina< saiu1< tinha> vender< viu<`,
    '4': `WORD2> agora<< cair1< celul-2< celular2< celular_por< dar2< dar_uns< dezem->> dezembro>> doeu< e2> ele< entrar< entro-1< entro-< entrou1< entrou< feria-2> feria-> ferias2> ferias> fever-< fevereiro< garan-> garantia> hoje< impos-< imposto< inss2< ja< mais>> marco2< marco_,< mes1> metad-< metade< meu<< minha< moto2< moto_por< na2> ne2< ne< ne_,< por< resto> seguro< tenho1< vai_cair< vem< vende-<`,
    '3': `,_falta< DEED1< WORD> celul-< celular< da_uns< deu1< deu< do> e_mais< entra-2< entra< fever-2> fever-> fevereiro2> fevereiro> inss< marco2> marco< marco> mulhe-< mulher< o2< pegar< pegue-1< peguei1< que> receb-1< renda2< sacar1< sacar< sai< saiu< saque< segur-< seman-> semana> sim2< sim_,< som< uns1< uns< vendo< vou_receber< vou_sacar<`,
    '-3': `,>> :2< =amount::current: =amount::current:bare =amount:day::bare =amount:month:: =ignored =parts:amount =parts:amount+total ?debts ?rates DEED2< DEED<< INCOM-<< INCOME<< KIND2> NAME1> NAME<< WORD1> aceit-< aceitaram< agora_eh< alugu-< aluguel< atras-< aumen-2< aumento< benef-< beneficio< bolet-< boleto< com1< comprei< consi-< corta-< cortada< dei< devo1< devo< dizen-< dizendo< do2< dos< e1> e<
eh<< esque-< esqueci< esse< esta2< eu> faco1< faco< feche-< fechei< filho< fiz1< ganhar1< gasta-1< gasta-< gasto1< ja> ja>> juros> loja< mas1> mas> mes2< muito< muito> nao> no< no> o2> ontem2< ontem< os< pago1< pago2> pago> pix> por<< qual> quere-< querem< quita-< salar-> salario> sexta> so2< sobra2< sobra_uns< spc< tem< todo< tudo< uma< vou_pagar<`,
    '-4': `#2> =amount:week::bare ?essentials ?more-debts ?offers ?overdue DEED1> DEED2> DEED> NAME1< NAME2< NAME2> NAME< NAME> WORD>> a2< agora< apose-> aposentadoria> cel2< cel< compr-< consu-< consulta< contr-< da< das1> das> de<< divida< e<< eu2< fiz< gasto< mae2< mae< na< ne> nem< nome< pagar> parti-< partir< propo-< proposta< que_eh< quer1< quer< recebo1< sobra< tudo>`,
    '-5': `=minimum-wages ?confirm-amount ?consent ?instalments-left ^ aumen-< comec-< dar1< em1< estou< ganha-1< ganhar< ganho1< janei-2> janei-> janeiro2> janeiro> pagar1< pagar< pague-< paguei< para1> que2<`,
    '-6': `?flexibles com< esta< eu< ganha-< ganho< hoje2< luz< pago< para1< sei<`,
    '-7': `=amount:month::bare ?incomes jogo2> jogo> nao<`,
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
    '10': `NAME1> mande-< mandei< ontem> pagam-< pagamento< pague-<< paguei<< pg1< pg<`,
    '9': `? NAME_e< NAME_por< amort-1< amort-< amortizei1< amortizei< paga> pg> pix2<`,
    '8': `compr-< consegui_pagar< fiz< jogue-1< jogue-< joguei1< joguei< mande-1< mandei1< minim-1> minimo1> ontem1> pago_,< total2< total_de< trans-1< trans-<`,
    '7': `conta> depositei1< depositei< devol-1< devol-< devolvi1< devolvi< divida2> e1< hoje> minim-> minimo> o_NAME< parcela< parcelas<< quita-< total< transferi1< transferi< tres<<`,
    '6': `,_deu< DEED1< DEED<< NAME> acord-< acordo< conse-< consegui< da< debit-< dei<< depos-1< depos-< divid-2> divida> emprestou<< ja2< ja_devolvi< me<< pagar<< pago1> parce-<< pix_de<`,
    '5': `WORD1> acert-< acertei< ainda> bolet-<< boleto<< casa<< conse-2< consegui2< consegui_mandar< da>> da_NAME< de2< divid-> do< dos1> dos> duzen-<< duzentos<< efetu-< efetuei< empre-<< foi< ja< mandar1< mandar< moca> na>> o2< pague-1< paguei1< para1> para> parce-< parte2< parte< segun-< segunda< seman-> semana>`,
    '4': `KIND_carro< KIND_moto< NAME2< acord-> acordo> agiot-> agiota> bolo< carro1< da1> da<< da> devia> duas<< esse2> esse< esse> fatura< isso< la< mas2< meia< moto1< o< para<< parcela> passe-< passei< que> refer-> referente> toda< vem> vendendo<`,
    '3': `#_e< =amount::minimum:bare =parts:amount KIND2< KIND_cartao< KIND_consorcio< NAME< NAME>> atrasado< bolet-< bolet-> boleto< boleto> carta-1< cartao1< cem>> chequ-> cheque> cinqu->> cinquenta>> com1> com2< compr-2< conso-1< conso-< consorcio1< consorcio< conta2> da2< de_pagar< debito< depos-<< depositei<< deus< espec-> especial> fatur-< graca-< gracas< hoje< luz> metad-< metade< minha> o2> ontem2<
ontem< ontem_(< pagar< pago2< para2> parce-> porqu-< porque< tambe-2< tambem2< troca<< vende-< vinte<<`,
    '-3': `#> #_NAME< $ ,_NAME< 13o2< 13o_,< =amount::: =amount::former:bare =parts:amount+remaining DEED2> DEED< EXPEN-< EXPENSE< INCOM-2> INCOM-> INCOME2> INCOME> NAME_:< NAME_pediu< WORD>> a2< a_NAME< abaix-> abaixa> aceit-1< aceitaram< acord-2< acordo2< acordo_de< adian-> agora< agora_eh< apareceu< aumen-< carta-< cartao< com< comprei< conti-1> conti-> continua1> continua> conto<< contr-< credi-< de1<
de1> de<< de> de>> desco-2< desco-< desconto2< desconto< desconto_de< dez<< dia> do1> do<< e1> e2< e2> e>> e_os< eh<< ele> em<< empre-1< emprestei1< emprestei< era1< era< falta1> falta< fgts2> fgts< fgts> ganha-1< ganha-< ganhe-1< ganhe-< ganhei1< ganhei< guard-1< guard-< guardar1< guardar< juros2> liber-> liberar> mando1< mando< mano<< me2< meses<< metad-2< metade2< mil2< monte< moto2< negoc-<
negociar< no< no<< no> pagar> pede< pediu1< pediu< por<< que2< quer1< quer< quere-< receb-1< resta1< resta< resti-< restituicao< resto> so_resta< subiu_para< tem< tenho1< todo> uma< uma<< uns<< vista2> vista>`,
    '-4': `#>> ,> 13o< =ignored ?1> ?essentials ?income-low-month ?incomes ?thirteenth a1> apare-< carta-> cartao> cobra-< da1< em1< em1> empre-< esta< eu2< feche-< fechei< me< meu< mil<< mil>> na< nao1> no1> pago1< para< pegue-< pegue-<< peguei< peguei<< por< posso2< posso_pagar< propo-2< proposta2< proposta_de< quer<< quita-2> quitar2> se< sexta> sim< so2< subiu2< subiu< tudo< um< uns1< uns< vem< vence<
vou_pagar< x>>`,
    '-5': `#2< ,<< =amount::entry:bare ?confirm-amount ?debts WORD2< WORD< ^ aceit-< amanh-> amanha> autom-< automatico< carne> de2> divida< em< em> entra-2< entrada2< entrada_de< eu< fatur-2< fatura2< ganho1< ganho< mes<< mes> minha< ofere-1< posso< propo-< proposta< quero< quita-> quitar> recebi< sao1< sao< so1> tenho< tirou< vou2<`,
    '-6': `#2> #_dos< =amount::current:bare ?offers ?rates NAME_eh< a<< agora2< deu> devo1< devo< devo<< divid-< eh< esque-< estou2< falar< juros< juros> loter-< mais1< mais< mes< ofere-< pago_NAME< que< receb-< vou<`,
    '-7': `=amount:month::bare =parts:amount+total casa< desse< eh1< esqueci< estou< mes2< nao> usei<`,
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
    '7': `como> conse-< eu2< eu_pagar<`,
    '6': `DEED< adian-> adianta> botar< como2> conse-1< jogar2> jogar> mais2> marco2> quant-< quanto< tudo> venda<<`,
    '5': `a1> conseguir< dez<< ganha-2< ganhar2< ganhar< marco> menos1< pagar1< se2< sobra-<`,
    '4': `13o2< 13o< ?1> DEED2< adian-1> algum-> alguma> alugu-2< aluguel2< botar2< botar_mais< econo-< economizo< em> eu<< financiamento> ganha-< gelad-< geladeira< mais> menos< muda> pagar< para2> quita-> quitar> se<< so1< so< velha< vez<<`,
    '3': `DEED> acaba> botar1< coisa> conseguir1< conseguir2< em1> em<< facul-2< faculdade2< faculdade_,< finan-> larga-< largasse< maio> menos2> muito> puder2< puder< quand-> quando> resti-2> resti-> restituicao2> restituicao> vez>`,
    '-3': `#2< 1 =amount:::bare =parts:amount+total ?incomes ?instalments-left DEED<< WORD1> WORD2> WORD> a< ate< ate> casa< da< de>> devo1< devo< dezem->> dezembro>> dia> e2< eh1< eh< eles>> em< empre-2< ganho1< ganho< loja< mas< meu< na1> nao< negociar< o> ofere-1< ofere-< oferecer1< oferecer< os< pago1< pago< para1< posso< sao< vou<`,
    '-4': `$ ?offers WORD1< disse< para1> para2<`,
    '-5': `?debt-amount para< que<`,
    '-6': `^`,
  },
};
