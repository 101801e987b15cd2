import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '28': `?income-low-month`,
    '18': `?confirm-amount`,
    '14': `?incomes`,
    '13': `?debt-amount quase<`,
    '12': `total2> total> tudo< tudo>`,
    '11': `junto<`,
    '10': `#1< =amount::: ^ nem< pouco< tudo1>`,
    '9': `?essentials entre1< esta1< fraco< gente< juros< quase1< sei< tudo2< valor<`,
    '8': `#_,< +1> +> aplic-< aplicativo< dois<< dos<< entre< era<< fraco> liq1> liq> menos> nada< profe-< professora< que1< soman-< somando<`,
    '7': `acho< ate< chega2< chega< chega_a< esta2< junto-< mais_de< poco> tudo_da<`,
    '6': `,2> ,_sao< 1 =amount::current:bare acho2< acho2> acho_que< app2< app< app_mostra< cinco> corta-< depen-> entre<< espos-2< esposa2< esposa< esta_em< eu1> falou1< firma2< firma< fiz1< gasol-2< gasolina2< gasta2< gasta< hoje_esta< mais2< mais< maxim->> maximo>> menos1< menos< moca1> moca2< moca> ou2> outro< paga1< paga< quinh->> quinhentos>> sem< talve-1> talve-> talvez1> talvez> tudo_uns< veio1<
zero>`,
    '5': `,_uns< =amount::current: DEED1> a1< acho> ajuda2< ajuda_com< cai< deved-< devedor< dois2< eh_de< empregos< era> espos-< faco1< falou< fiz< foi2< foi< foi_para< gasol-< gasolina< limpo1> limpo> mao2> mao> marid-2< marid-< marido2< marido< mostr-1< mostra1< mostra< nao< no2< ou> pai< pior< quand->> quando>> trocado>`,
    '4': `,_falta< WORD1< WORD1> cai1< chove< conta2> conta> da1< deve< do2> empre-1< esta>> extra-> extrato> fraco2< hoje1> hoje> maxim-1< maxim-< maximo1< maximo< moca< mostr-< no< no_maximo< nunca< ou< pague-<< paguei<< para_uns< pelo2< pelo_menos< que_uns< saldo< segun-1> segundo1> segundo> separ-< sesse->> sessenta>> sete>> tirar1< torno2< torno< torno_de< troca-> tudo2> ultim-< ultima< uns1< veio<`,
    '3': `$ ,2< =amount:::bare WORD2> ajuda< aqui< bolet-2< boleto2< com> conta-> dar2< dar_uns< de>> e>> enrol-< falta1< fatur-2< fatura2< faz2< fica_nuns< foi<< gasto2< gasto_uns< ja<< mais2> maxim-2> maxim-> maximo2> maximo> menos_uns< mes> muito> no>> obra> oiten->> oitenta>> os2> os<< os> ou2< ou_menos< para2< parei< passa2< passa< passa_de< pelo< quebr-2> quebrados2> se1> se> so1> so2< sobra1< tirar<
total1< uns2> uns< vai< volta2< volta< volta_de<`,
    '0': `#_mas< #_paguei< (<< +<< ,1> ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_gastei< ,_parcela< ,_prestacao< ,_recebo< ,_sendo< ,_sobraram< -1> ->> /_NAME< :_saldo< :_total< =amount::entry: ?2> EXPENSE_academia< EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida<
EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasosa< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_pressao< EXPENSE_racao< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa< EXPENSE_seguro<
EXPENSE_spotify< EXPENSE_streaming< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< KIND_alimenticia< KIND_creche< KIND_dentista< KIND_energia< KIND_especial< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_deu< NAME_fez< NAME_fica< NAME_propos<
NAME_veio< acaba1> acaba2> acade-1< acade-<< acade-> academia1< academia<< academia> aceit->> aceita1< aceita< aceita<< aceitei< aceitei>> acho<< acoug-1< acougue1< adiantado< adiantou<< agiot-2< agiot->> agiota2< agiota>> ai2> ai>> ainda1< ainda2< ainda>> alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_:< am<< ambas2> ambas> amigo-< amigo< amigos<
anive-1< anive-< aniversario1< aniversario< ao2< ao_NAME< aplic-2< aplicativo2< aplicativo_mostra< apose-1< aposentada< aposentado2< aposentadoria1< aposentadoria2< apren-1< apren-2< aprendiz1< aprendiz2< aprendiz_,< aprov-< ar< as>> assim< assin-1< assin-< assinada< ate<< atend-> ativa< atrasada>> atrasado<< atrasados>> autis-2< autis-< autista2< autista< bah2< bah<< bah_devo< bar> barzi-1<
barzi-< barzinho1< barzinho< bebe<< bicho1< bicho< boa< bolet-1> boleto1> boleto_de< bota2< bota> bota_mais< botij-2> botij-> botijao2> botijao> bpc> bus1< bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-< cabel-<< cabelo1< cabelo2> cabelo< cabelo<< cacho-1< cachorro1< cada1< cada< cada_uma< cai1> cai2< cai_para< calcu-<< calcula<< carne2< carne_em< carro<< carro>> carro_eh< carta-<< carta2<
carta_,< cartao<< cartao_de< cartao_e< carte-< carteira< carto-2< cartoes2< cartoes_NAME< casa>> causa<< cdc< cel1< cel<< celul-2> celul-> celular2> celular> cem2< cento<< cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< cheque2> cheque<< cigar-1< cigar-2< cigar-> cigar->> cigarro1< cigarro2< cigarro> cigarro>> cinem-> cinema> clt2< clt_,<
coisa-< coisa< coisa>> coisas< colch-< colchao< comecou2< comecou< comid-1< comid-<< comid-> comida1< comida<< comida> comida_uns< como1> como>> compa-< compadre< comprei<< compro< condo-> condominio> condu-1< condu-< condu-<< condu-> conducao1< conducao< conducao<< conducao> conseguir2< conseguir_botar< consignado<< consignado_de< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh< const-<
corre< corri-> costura< crech-1< crech-<< crech-> creche1< creche<< creche> credi-2< crediario2< crian-1< crian-2< crian-> criancas1< criancas2< criancas> cuido< curso< da_parcela< dando1< dando< das_NAME< dava> de< de_aniversario< decim-> decima> deixa< deixo-< deixou< deles< deliv-1< deliv-<< delivery1< delivery<< demai-> demais> denti-1< denti-< dentista1< dentista< depoi-1< depois1< descontos>
desde2< desde>> desem-1< desem-> desempregado> desemprego1< desse-<< desse-> desses<< desses> deus> devo2< devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-<< dezoito<< dia1< diabe-2< diabe-< diari-> diari->> diaria2< diaria< diaria> diaria_de< diarista< diese-< diese-> diesel< diesel> dividas< dizim-1< dizim-<< dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< dou> doze>> dura<<
e_desconta< e_eu< eles2> eletr-< eletrica< em_dia< emprego_novo< empresa< empresto<< encos-< encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< entra-1< entrada1< entrar1< entrega> era>> eram1< eram< eram<< escol-1< escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<< escola> escola>> escolar< escolar> espec-1< espec-2< espec-<< especial1<
especial2< especial<< especial_,< espos-1< esposo1< esposo< esqui-< esquina< essa> esse>> estad-< estado< estadual< estag-1< estag-<< estagio1< estao2< estao>> estao_cobrando< estav-2< estava2< estou-2< estou-<< estourado2< estourado< estourado_em< estourados<< estourei< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< extra< faco2> faco> facul-1< facul-> faculdade1< faculdade>
faculdade_NAME< falar-> falaram> falec-2> faleceu2> faleceu> falei< falei<< faltam>> faltando1> faltando2> faltando> famil-1< famil-> familia1< familia2< familia< familia> familia_,< fatura_em< faxin-1< faxina1< faz1> fazen-<< fecho-2< fechou2< fechou_em< feira<< feira> feira>> fez1< fez2< fez_em< fiado>> ficha-> fichada> ficou_em< filha< filha<< filha> filho-> filhos> finan-1< finan-2< finan-<
finan-<< financeira< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> foi>> folha2> folha> fora2> fora<< foram>> frald-1< frald-2> frald-< frald-<< frald-> frald->> fralda1< fralda2> fralda< fralda<< fralda> fralda>> funer-1< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2< gas2> gas>>
gasol-<< gasolina<< gasos-1< gasos-< gasosa1< gasosa< gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geria-< geriatrica< giro<< gol2< gol< gol_em< graca-> gracas> h<< ha2> hoje>> hoje_devo< holer-2< holer-< holerite2< holerite< ifood2> igrej-> igrej->> igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inter-2< inter-2>
inter->> internet2< internet2> internet>> internet_,< inval-< invalidez< ja_foi< ja_foram< jogo2< julho< juros>> k2< k_NAME< kitne-<< kitnet<< la1> lanch-1< lanche1< lanche> leite1< leite<< leite> limite_eh< lote< loter-1< loteria1< loteria< lugar-<< lugares<< luz_:< luz_vem< mae>> mae_com< maio2> manda1< manda< mano2< mano_devo< maqui-< marido_ganhava< marido_recebe< marmi-< marmita< mas1< mas<<
mater-> material> me_adiantou< media2< media_de< melho-2> melho-> menin-2< menin-> menin->> menina1< menina> menino> meninos< meno> meno>> mensa-<< mensalidade< mensalidades<< merc<< merca-<< mercado>> mercado_,< mercado_uns< merce-> mercearia> mes_,< mes_fiz< mesmo1< mesmo_NAME< meu2< meu_esposo< meus> milic-< milicia< mim2< minha-< minha>> minha_mae< minhas< minim-2> minimo2> morte< mostr-<<
mostra<< moto_eh< motor-> motorista> munic-< municipio< nas1> nas< nas> ne>> nenem1< nenem< nenem<< nenhum> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<< netflix>> no_NAME< nome2< noteb-2< noteb-< notebook2< notebook< notebook_NAME< novec->> novecentos>> novo1< numa< nunca> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> onibu-1< onibu-2>
onibu-< onibu-<< onibu-> onibu->> onibus1< onibus2> onibus< onibus<< onibus> onibus>> onix2< onix< oq>> ou>> outra2> outra> padar-> padaria> pagar>> pagas2< pagas2> pagas_,< pagav-1< pagav-< pagava1< pagava< pais< parar> parce-1> parcela_eh< parcelado1> parcelado< parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelou2< parcelou< parcelou_em< parei>> parti-> particular< particular>
passa->> passagem1< passagem<< passagem> passagem>> pedin-1< pedin-< pedindo1< pedindo< pedir-<< pediram<< pedreiro_,< pela1> pela> pelo1> pelo> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> pet<< pg1> pneu< pode2> pode> porqu->> porque>> porte-< porteiro< possu-< possuo< pouca-2> pouca-> pouca->> poucas2> poucas> poucas>> prese-< presente< press-1< press-2> press-< press->
pressao1< pressao< pressao> prest-1< prestacao1< prestacao> priva-< privado< pronampe< propos1< proposta1< quase> quatrocentos>> que_desconta< que_faltam< que_pagava< que_umas< queim-< queimou< quere-> querem> quinta> quinz->> quinze>> quinzena>> quita->> quitar>> quite-> quitei> racao1< racao<< ranch-< ranch-<< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> reaju-> reajuste>
receber1< recei-< receita< rede< refor-< refor-> regis-2> regis-> registrado2> registrado< registrado> remed-1< remed-2> remed-<< remed->> remedio1< remedio2> remedio<< remedio>> remedios1< remedios< remedios> remedios>> rende< resta->> restando<< restantes>> resti-2> resti-> restituicao2> restituicao> role1< role< role> role>> roupa1< roupa<< roupa> rural<< sai> salario_eh< saldo1< saude<<
se_pagar< secre-2> secre-> secretaria2> secretaria> segur-1< segura> seguro1< seisc-<< seisc->> seiscentos<< seiscentos>> sem>> seman-1< semana1< semana_de< semana_uns< sendo1> ser> sera> seras-2< serasa2< servi->> servico>> servidora> sesse-<< sessenta<< setec->> setecentos>> setem-> setembro> seten-<< setenta<< setim-> setima> simpl-<< simples<< sms<< sobra-1< sobraram1< sobraram< socor->>
socorro>> sofa<< spoti-1< spoti-2> spoti-< spoti-<< spoti-> spoti->> spotify1< spotify2> spotify< spotify<< spotify> spotify>> strea-1< strea-< strea-<< streaming1< streaming< streaming<< tambe-2> tambe->> tambem2> tambem>> taxa> telem-< telem-> telemarketing< telemarketing> telev-< televisao< tem1> tem>> tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-<
terreno< tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>> traba-2> trabalho2> trabalho> tramp-1< trans-2> trans-> transporte2> transporte> tres2> trint->> trinta>> tudo<< uai< uai>> uber2< uber> uber_tiro< ultim-> ultimo> uma1< umas> unha1< unha< unha> uso2< vai>> vai_entrar< vale2> valid-1> valido> van1< van< van> veio<< velho< vem>> venc>> vencidas> ver< veter->> veterinario>>
vezes> viage-< viagem< vida1< vida< vigia2< vigia< vindo> virou<< virou> vo< voce< vou_receber< vr2>`,
    '-3': `#>> ,< ,<< 13o2> 13o> ?> DEED2> EXPEN-2> EXPEN-<< EXPEN->> EXPENSE2> EXPENSE<< EXPENSE>> INCOM-2> INCOM-< INCOME2> INCOME< KIND2> KIND<< KIND_aluguel< NAME<< NAME_eh< a1> a2> aceit-< aceitaram< agora2< ai< alugu-1< alugu-> aluguel1< aluguel> atras-<< atrasada<< banco2> banco> casa< com2< com_uns< da1> da< da<< decim-< decimo< desco-< deven-2< deven-< devendo2< devendo< devendo_uns< devo1< dinhe-<
direi-> direito> divid-< do1> dos1< errad-< errado< esse< estag-2< estao< estou_com< eu1< fatur-<< fatura<< fgts< fica1< fora< ganha-1< gasta-< inss< liqui-< liquido1> liquido< liquido> livre1> livre> loja< luz2< mais1> meses<< meu> mil_,< minim-< minimo< mulhe-< mulher< nada> nao_,< o>> pagar< pague-< paguei< para< parce-< parce-> parcela< parcela> por<< prime-< que< que> quinh-<< quinhentos<<
reais<< receb-1< receb-<< recebo<< salar-2< salar-<< salario2< salario<< sexta< so< sobra> sou< tenho1< tenho> terce-< terceiro< tiro_de< tiro_uns< total2< traba-< um<< uma< vem> vergo-< vergonha< vista>`,
    '-4': `
2> 
< #< #> :1< :< =amount::below: =amount:month:: DEED> INCOM-1> INCOM-2< INCOME1> INCOME2< KIND> NAME2< a2< a<< a> agora< alugu-< aluguel< bom< bruto< cada<< carro< dei1< dei< devo< dia2> e2< eh_uns< em2< em_media< estag-< estou2< eu2< famil-2< famil-< ganha-< ganhar< ganho<< gas< hora> ja_dei< liqui-1> liqui-> mais1< mas2< me2< me< merca-< mercado< mes1> meu< meu<< mil2< mil2> mil<< minim->
minimo> nao2< nem> nu< o<< o> para1> para> por1> por>> que2< salar-< salario< se< sei> seman-< semana< sobra2< sobra_uns< todo< tv< varia2< varia< vem2<`,
    '-5': `
> #1> =parts:amount ?consent DEED2< EXPEN-< EXPENSE< KIND2< KIND< NAME1> da> das1< de<< depen-< depende< do< dos< eh1< eh<< eh> em1> em> eu2> ganha1< ganha< mas1> media1< media< mes<< mesmo< pago< por> sim<`,
    '-6': `,>> =ignored ?after-deficit ?more-debts INCOM-<< INCOME<< NAME1< NAME< NAME> das< dia> e< e<< mas> menos_de< minha< o2< por1< recebo< tiro2< vem<`,
    '-7': `=amount:week::bare ?offers DEED< INCOM-> INCOM->> INCOME> INCOME>> NAME2> de1> dia>> entra1< mes_de< por< receb-< tenho< tiro1<`,
    '-8': `=amount:day::bare =amount:fortnight:: =amount:fortnight::bare =amount:month::bare =parts:amount+remaining ?worry bolo< bruto1> bruto> dia<< entra< luz< que_eh< uns<<`,
    '-9': `=parts:amount+total ? ?debts bom> ganho1<`,
    '-10': `renda< tem<`,
    '-11': `?after-roadmap`,
    '-12': `=amount:day:: =amount:year:: ?rates tiro<`,
    '-14': `ganho<`,
    '-15': `?instalments-left`,
    '-17': `=minimum-wages ?thirteenth`,
  },
  balance: {
    '20': `?more-debts`,
    '18': `=amount::current: ?debts`,
    '15': `desde>`,
    '14': `NAME_eh<`,
    '12': `=amount::: =amount::current:bare devo< iptu<< limit-<< limite<< loja< meses>> negociar< nome< que<< quero< tenho<< x2>`,
    '11': `conta< e_uns< fiado< multa< nao1< usei1<`,
    '10': `-> NAME< atras->> com<< da_NAME< dona< errei< iptu< ipva<< junta2< junta< junta_da< k>> na<< parcela> pegue-2< peguei2< peguei_mais< sem> tambe-> tambem> venci->`,
    '9': `?confirm-amount NAME1> NAME>> advog-< advogado< atrasado>> cento>> consigo> devo<< divida_eh< entao< k<< nao< negat-< negoc-< pague->> paguei>> sem< spc< tche< vergo-< vergonha< vi<`,
    '8': `#_nao< (< =amount:::bare NAME1< ao< aqui< atrasadas<< atrasado< bah< carta-< cartao< cobra-< conta<< conto<< devo_uns< dia_#< dinhe-< dinheiro< esta_em< farma-< farmacia< feche-< fechei< ficou< giro< hoje< ipva2< juros> luz2< me_cobra< meses<< para1> para_NAME< parce-> quer> saldo2< uma< usou< valor2< venc1> venc<< venc> vence-< vence-> venceu< venceu> virou1< virou<`,
    '7': `#_NAME< -2> -< /2< KIND_agiota< NAME2> NAME> NAME_(< WORD1< agiot-1< agiota1< am>> antec-1< antec-< ao>> apare-< apareceu< atras-< atual1< atual< com< cortada< dia2< divid-< divida< dois>> eh2< eh> emprestou1< emprestou< estao> ex< fiado> ficou2< me_emprestou< negat-2< oito<< olha< outra< parei> pila<< prona-< quer<< reais> resta< reven-2< reven-< rural< saber> sogra< todo2> total1< tudo1> tudo>>
vence1> vence<<`,
    '6': `(> +2< ,_devo< /> ?worry KIND2< KIND_fatura< NAME_:< NAME_sao< WORD2> acho> acoug-< acougue< arrum-< atras-1> carto-<< cartoes<< cheque< coisa-<< coisas<< com1> depoi-<< depois<< desde2> deve<< do> dona2< e2> em2> emprestimo<< emprestimo_NAME< espec-< especial< esta>> falta1< falta< falto-< faltou< fatura1< faz<< fez<< ficou_devendo< final<< financiamento< forne-< fornecedor< iptu> ipva< ja>
lojas2< lojas< me2< menin-< menina< minim-> minimo> moto> na< na>> negoc-> no2< no2> novo< num< o2> o_NAME< oi< ontem< pagar2> para2< para<< parad-< parado< parei1> passa-1< passado1< passado< pegue-> peguei> prefe-> prefeitura> quand-< quando< quatr-<< que_pegou< rotat-< rotativo< saldo< seu2< seu< seu> som< subiu< super-> supermercado> tem> todo< total< treze->> trezentos>> troca-> um2> um>
uma<< usado< uso> valor< venci-1> vencidas>> vencimento> vista< ze<<`,
    '5': `(1< ,<< ,_sao< -1< /1> /< EXPENSE_padaria< INCOM-2< INCOME2< KIND< KIND<< KIND_emprestimo< NAME<< NAME_de< NAME_era< NAME_saldo< WORD> WORD>> abert-< aberto< acoug-> acougue> agiot-<< agiota<< ah< ah>> amiga> ano2< ao1> ao> atras-<< atrasadas_,< atrasado1> caju1< caju< carro> carta-2> carta->> carta< cartao2> cartao>> chequ-< cobra1< cobra< cobra> comprou< contrato< credi-< crediario< cunha-<<
cunhado<< da>> de1> de_som< desco-2> deve> devo1< dia1> dia<< do<< dois2< e_caju< ele2> emprestimo1< emprestou> entre1< esta< estava_em< falar< farma-> farmacia> faz> financiamento> forne-2> fornecedor2> frio< ha> ipva> julho> luz_,< me> mercadinho< mercadinho> mercadinho>> merce-< mercearia< mes_passado< meses2< minha> na2> nao1> nova< o>> padar-1< padar-< padaria1< padaria< pagar2< pago<< para>>
pelo_menos< quatrocentos<< que_devo< que_uns< quebr-> quinh-<< quinhentos<< reais<< roupa-< roupas< sao<< sexta< simpl-< simples< som1< subiu2< subiu_para< trocado> ultim-< vence< x<< ze> zerad-< zerado<`,
    '4': `(2< ,_NAME< ,_e< DEED1< EXPENSE_farmacia< KIND> KIND>> KIND_consignado< KIND_iptu< KIND_ipva< NAME_-< NAME_com< WORD2< a<< acade-< academia< agiota_,< agora< ah> ainda1> ainda_,< ambas>> ano< ano<< atras>> atrasada> atrasado1< bairr-1< bairro1< boa> caju2> caju> carta-2< cartao2< como> consi-1< consignado1< conta->> contas>> da> desconta> deu1< deu< dez>> dia> do2< do_bairro< dois<< dona> doze<<
duas<< e_devo< esse> estou-< facul-< faculdade< farma-1< farma->> farmacia1< farmacia>> fazer> foi2> foram1< foram< forne-> fornecedor> gaste-<< gastei<< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< iptu1< ipva1< junta-1> junta-> juntando1> juntando> luz>> mais2< mais< mano<< marco> mas2< menos1< mes2> mesmo> mim1< mim2> moca< movei-2< moveis2< na> nacio-2< nacio-< nacional2<
nacional< negativa< o< ontem>> oq> os1< os> outro2< pagou< para_mim< parad-> parcelas>> passa_de< pedre-2< pedre-< pedreiro2< pedreiro< pera< que1> que< que_esta< quem< quinh->> quinhentos>> rapaz< reais>> resta1< saque< setec-<< setecentos<< so< so_resta< sujo< tambe-1< tambe-1> tambem1< tambem1> tem< tem<< tiao< todo1> tramp-<< trampo<< ultima< uma2> vai> vale<< vence> venci-2> venci-<<
vencida1> vencida> vencidas<< vencimento2> venda< ze<`,
    '3': `
2> 
>> #<< #> #_contas< (>> ,1< ,_restam< ,_total< -2< -<< -_NAME< :2> =minimum-wages ? NAME2< WORD< WORD<< abert-> aberto> abril>> adian-1< adiantou1< adiantou< agiot-< agiota< ainda2> ajuda> alugu-2< aluguel2< anos<< antig-< antiga< as2> as< atras-> atrasada1> atrasada<< atrasadas2< atrasadas< atrasei> atraso2> atraso> bairr-< bairro< bar< benef->> beneficio>> capit-< capital< carta-> cartao>
cartao_NAME< causa2< causa< causa_de< celul->> celular>> cem<< chequ-> chequ->> cheque> cheque>> cobra-1< cobrando1< cobrando< coleg-< colegio< com1< com> comecou<< consignado_,< consu-> conta-1< conta-<< conta>> contas1< contas<< corta-2< corta-> credi-> credito> da_venda< de2< de> der< desco-> desconta2> descontam2> descontam> deved-1< deved-2< deved-< devedor1< devedor2< devedor< devedor_de<
deven-< devendo< dia2> dias>> diret-> direto> dividas<< dizer< do< do>> do_tiao< dois2> duzen->> e<< e> eh2> eh_de< eh_uns< ela2> ela> em< empre-<< energ->> energia>> era2> espec-> espec->> especial> especial>> essas< esse1> esta1< eu1> ex2< fecho-< fechou< fgts2< fiado2< filha2< financeira<< fiz< garan-< garan-<< garantia< garantia<< gaste-1< gastei1< hospi-< hospital< ipva_de< ja<< juros<< la>
limit-> limite> loja_NAME< maio> mais> mais_de< mano< me_cobrando< menin-<< menino<< menos_uns< merca->> mesmo2< mesmo_,< mil>> minha2> minim-<< minimo<< moto>> movei-< moveis< mulhe-> mulher> na1> nada< negat-1< negativa1< nem> netfl-> netflix> norde-1< norde-< nordeste1< nordeste< nova2< novec-<< novecentos<< nunca>> ofici-1< oficina1< oitoc-<< oitocentos<< opa< osso>> pagar> pague-> paguei>
parcelas2> passa2< passa< pedem1< pedem< pegue-< peguei< penho-< penhor< plano1< por2> por>> prefe-< prefeitura< proce-< proce-> processo< processo> propr-< propria< que2< quebr-2> quebrados2> quere-< recebi> sabad-> sabado> saldo_devedor< seis2< seis<< seis_falta< sem1> seras-<< serasa<< sim< sou<< tambe-< tambem< tambem_uns< tiao1< todo> traba-1< tudo2> valor<< valor_de< vence>> venci->>
vencimento1> venda1< vinte>> x>> ze1<`,
    '-3': `#1< #_,< #_dos< +1< ,2> 1 =amount::entry:bare =parts:amount+remaining+total ?1> ?income-source DEED1> DEED2> EXPEN-1> EXPENSE1> EXPENSE_mercado< INCOM-< INCOM-> INCOME< INCOME> KIND1> KIND_carro< KIND_gas< KIND_internet< KIND_tiram< NAME_e< NAME_uns< acaba->> acabar>> aceit-1< acord-> acordo> agora1> ainda_devo< ajuda-2> ajuda-> ajudar2> ajudar> antes< apose-> aposentadoria> app2< app< app_mostra<
ate2> atrasado2< aumentei< baixo-< baixou< banco_diz< bico2< bico< bico_de< bom< caiu<< caiu_de< caiu_para< carro1< carro2< casa< cel2< cel< celul-<< celular<< celular_de< cento2> compr-< comprar> comprovante< consegui<< consegui_pagar< consi-2< consi->> consignado2< consignado>> coope-2< cooperativa2< corri-< crian-< criancas< cuida-< cuidadora< decim-< decimo< depositei1< depositei< der1<
desconta1< descontado< descontam1< descontam< divida> divido< diz1< diz< dos1< duas>> e_paguei< efetu-< efetuei< empresta1< empresta< emprestei1< emprestimo_de< enrol-< entra< entre< estou2> eu<< eu_der< eu_pago< falec-< faleceu< falta-<< falta-> falta1> falta> faltam<< faz2< filho> financeira> fiz<< folha2< folha< foram2> ganha-1< ganha-< ganhando1< ganhando< ganhe-< ganhei< gas1< guard-1>
guard-> guardado1> guardado> habit-< hora> inter-1< inter-<< internet1< internet<< jogue-1< jogue-< joguei1< joguei< juros_de< liber-< limpa< luz< mae2< maior< mais1> mande-1< mande-< mandei1< mandei< me_empresta< mensa-< merca-1< mercado1< mercado> mes<< minim-1> minim-2< minimo1> minimo2< moco< negocio< numer-< numero< ofere-1< oiten-<< oiten->> oitenta<< oitenta>> outro-> outro> outros> paga1<
paga< paga<< paga>> pagas<< pago2< pago_NAME< passe-< passei< pedir-1< pedir-< pediram1< pediram< peque-< pg1< pg< pix2> pix_de< por> posso< poupa-2> poupanca2> quant-> quanto> que1< que_eh< que_era< que_pago< quinz-<< quita-2> quita-> quitar> quite-< quitei< receb-1< receber< renda< resta-> restando> salario<< saque-1< saque-< saquei1< saquei< saude< segun-> sei< seman-<< seman-> semana<< semana>
seras-< serasa< seten->> setenta>> so2> sobra< tenho2> tiram1< tiram< tv2< tv<< um<< vai2< vai< veio< vender< vendi< vez> vista> vivo< voce> vou_pagar<`,
    '-4': `#_hoje< #_para< #_por< =parts:amount+paid+total INCOM-2> INCOME2> NAME_cobra< aceit-< acert-< acertei< acho>> ai1> ai> ainda> amort-1< amort-< amortizei1< amortizei< ate1> atras-1< atrasadas1> atrasadas> autom-< automatico< benef-< beneficio< bolo< cada> carne> celul-2< celular2< clt<< com2> condo-2< condominio2< conse-2< conse-< conse-<< consegui2< consegui< consignados< consignados<< consu-<
consulta< credi-1< crian-<< criancas<< da2> de>> dela> depos-1< depos-< dezen->> dezenove>> direi-> direito> divid-> dos< e_NAME< econo-< ele_quer< eles2< empre->> emprestimo>> emprestimos< empresto1< empresto< entra-2> entra-< entra-> entrada2> entrada< entrada> esta_dando< esta_vindo< estou2< estou_com< eu1< eu_peguei< fgts2> fgts> fica1< foram> fui< gaste-< gastei< gasto1< gasto< gelad-<
geladeira< hoje1< ifood<< ja1> ja_devolvi< junta-< juntas< liber-> liberar> limit-1< limite1< mais1< mais>> mas2> mas> me_empresto< menos2< mensa->> mensagem< mensais>> mes2< minim-1< minimo1< moro< netfl-< netflix< ofereceram<< ontem1> ou< outro>> para_pagar< parcela2< parcela<< parcelas< passa-< pix2< por< poupa-> poupanca> recebi<< resti-< restituicao< sao< sei> sexta> sindi-< so<< tirar<
trabalho< transferi1< transferi< um_de< usei2< vem> vindo1< vindo< vou2< vou<`,
    '-5': `#1> ,_falta< ,_pago< :1> =amount::limit: ?consent EXPEN-<< EXPENSE<< ai< antes> anuai-2< anuai-< anuais2< anuais< anuais_de< atrasado2> aumen-< boleto<< cada>> carne< celul-< celular< comec-2< comeco<< como< consi-<< consulta> conta-> contr-< das< das<< desco-1< desconta< desse< devol-1< devol-< devolvi1< devolvi< era< era<< errad-< errado< esta> eu_devo< falta->> falta>> fatur-<< fecha-> fechar>
fica> fique-< fiquei< foi1< foi> fora< inter-< internet< isso> ja>> juros< luz> mais2> mes> meu<< nao2> ofere-<< ontem2< pago2> pegue-1< peguei1< pix> propo-< proposta< quant-< quanto< recebo< salar-<< seis>> sete>> tenho> tinha1< tirou< vale1< vem1< vem<< vezes>>`,
    '-6': `#_#< +< ?> NAME_em< NAME_por< acabe-< acabei< alugu-> aluguel> ao<< ate> atras< atrasado_,< banco<< bolet-<< caiu< cinco>> com2< comec-< conse-> consi-< consignado_NAME< conta2> das1> das> debito< desconto< desse> deve1< dezoi->> dezoito>> diz<< duzen-<< duzentos<< epoca> esse< fica< ganho<< gente<< isso< ja2< la< me<< menos_de< moro<< nem2> no<< ofert-< oferta< pagas>> pague-<< paguei<< para1<
parce-2< parce-< passa-2> passado2> pelo2< pessoal< pg> por1> quase1< receb-<< salar-< salario< sao1< segur-< seguro< seman-< semana< sendo> talve-1> talve-> talvez1> talvez> vale<`,
    '-7': `?after-deficit a2> agora> agua2< atrasada< caiu2< casa2< comprei< confi-2> confi-> conta> das2< debit-< dei1< dele> devo2> divid-2> divida2> do_NAME< dos<< em> eu2< faturas<< ganho1< ganho< irma< marid-<< marido<< mil_NAME< no>> ofereceu< pagam-< pagamento< pago> passa-<< pesso-< prest-< prestacao< quase< quita-< resto> tenho1< tinha< tv1< uns<< vou>`,
    '-8': `#_mais< ,_eh< />> =amount:week::bare =parts:amount+interestFree+total ?rates acord-< acordo< agua> cai< dei< desconto<< ele2< ele< eles< em<< esta<< hoje> irmao2< luz<< mei< metad-< metade< mil_de< nao_eh< ou1< ou1> ou> pague-< paguei< parcelei< por1< pouco<< receb-< se> so> tenho2< tudo2< usei< verda-< verdade< vista2>`,
    '-9': `WORD1> dei<< devia< em1> engan-< enganei< irmao< junto< mil2< minim-< minimo< nu< ofere-< passada< pelo_NAME< soman-< somando< tres<<`,
    '-10': `?debt-amount da_uns< desco-<< maior<< nao<< nem< oito>> ops>> paga> pago< pague-1< paguei1< parcelas<< resta-<< tv<`,
    '-11': `:> =amount::minimum:bare ?after-roadmap ?offers NAME_#< NAME_da< desco-< nao2<`,
    '-12': `?flexibles os<< pix<`,
    '-13': `?income-low-month ?instalments-left ?thirteenth parce-<<`,
    '-14': `=amount::former:bare eh>> pago1< total<<`,
    '-15': `
> =amount:month:: ?overdue`,
    '-16': `?incomes devo> galo<<`,
    '-17': `=parts:amount+behind ?essentials`,
    '-19': `=ignored`,
    '-21': `=parts:amount`,
    '-23': `=amount:month::bare`,
    '-24': `=parts:amount+remaining =parts:amount+total`,
  },
  correction: {
    '17': `nao<<`,
    '16': `verda-< verdade<`,
    '15': `,_eh<`,
    '12': `eh1< para1<`,
    '11': `corri-< o<<`,
    '10': `DEED2> eh< engan-< enganei< errei< mil2<`,
    '9': `:< ?after-roadmap DEED> ai< eh<< errad-> errado> falei2> falei> ganho1< lazer< salar-< salario<`,
    '8': `DEED>> bota< casa2< corrigindo< errad-< errado< ganho< luz< para< que>> retif-< vem<`,
    '7': `:_sao< agora1> agora> aumentei< esque-< esqueci< vem_uns<`,
    '6': `#_eh< DEED<< atras< aumen-< casa< certo< conse-> estao< fatur-2< fatura2< ganha-1< ganha-< me< meu<< na< nao2> passada< renda> salar-> salario> subiu<< tive< traba-< trabalho< vem1< vem2< verda-2< verdade2< verdade_eh<`,
    '5': `:2< ?overdue a_ganhar< agora< aumen-2< aumento< e1< estou2< estou_ganhando< fatura< mil_eh< passa-< passa2< passa< passe-< passei< seman-< semana< troca< verda-2> verda-> verdade2> verdade>`,
    '4': `,2< ,_ganho< ?after-deficit ?debt-amount ?more-debts KIND_agua< NAME_eh< agora_ganho< agua1< alugu-< aluguel< aluguel_eh< condo-2< condominio2< corrige< farma-2< farmacia2< fatur-< ganhando1< ganhando< ganhar1< merca-2< mercado2< nao< nao> sao1< sao< sim<`,
    '3': `#_para< alugu-<< aluguel<< condo-< condominio< deven-1< deven-< devendo1< devendo< e<< estou< estou_devendo< farma-< farmacia< ganhar< la< liqui-2< liquido2< merca-< mercado< mil<<`,
    '-3': `#_e< ,2> ,<< ,_uns< =ignored =parts:amount+remaining ?1> KIND> KIND_aluguel< NAME1< NAME1> NAME2> NAME> WORD>> a_NAME< aceitaram< alugu-1< aluguel1< atras-< baixo-2< baixou2< baixou_para< benef-< beneficio< cai< com1< corta-< da1< da2< da> dando> decim-< decimo< desco-< desconto< deu1< deu< deus< devo1< devo< dia<< divida< dois<< e2> e> eu2> eu< falta< fgts< filho< fiz< ganho> gas< hoje2< janei-<
janei-> janeiro< janeiro> juros< loja< luz<< mais2> mas1> me2< mercado_eh< mes> meses<< moca> o2< o2> o< o> pagar1< pagar< pago1< parce-<< parce-> parcela> parcelas<< pedir-1< pedir-< pediram1< pediram< propo-< proposta< renda< resci-2< resci-< rescisao2< rescisao< sao<< tem< total2< tv< um< uma< veio<`,
    '-4': `#2> =amount:month:: =amount:week::bare =parts:amount+total ?offers KIND2> WORD1> WORD2< aceit-< baixo-< baixou< caiu< carro< conta> coope-2< coope-< cooperativa2< cooperativa< divid-< do1> eh> em1< em1> em> empre-< emprego< estou> eu> foi< fui< ganhe-< ganhei< ja< luz_,< mais> mas> nao_eh< ofert-< oferta< os< pago< pague-< paguei< receb-< se< tenho< total< vou2<`,
    '-5': `?> ?income-low-month ?instalments-left ?thirteenth DEED1< NAME< da< de1< em< hoje< mes< nao2< para1> parte< por1< so< vai< vou<`,
    '-6': `,1< ,_sao< :1< =amount::current: =amount:month::bare DEED< a2> a<< outro<`,
    '-7': `?confirm-amount agora_eh< nao1> nem< por<`,
    '-8': `era<<`,
    '-9': `que2< que_eh<`,
    '-10': `=amount:day::bare ?incomes`,
  },
  expense: {
    '27': `?essentials`,
    '24': `?flexibles`,
    '13': `ganho<<`,
    '12': `EXPEN-< EXPENSE< agua<< pago<`,
    '11': `luz< luz<<`,
    '10': `alugu-> aluguel> dou1< gas< pago1<`,
    '9': `EXPEN-<< EXPENSE<< desse< divido< dou< luz>> todo<`,
    '8': `#_para< :1< =amount:week::bare EXPEN-> EXPENSE> falar< gasto< ifood<< luz> mando1< mando< parte< plano< saude<`,
    '7': `,_NAME< =amount:year::bare EXPEN-2> EXPENSE2> KIND2< KIND> KIND_casa< NAME1> agua>> alugu-<< aluguel<< bolet-< boleto< causa< deu1< deu< energ-< energia< era<< esque-< esqueci< limpa< mes2< por1> remed-< remed-> remedio>`,
    '6': `=amount:day::bare EXPEN-2< EXPENSE2< KIND2> KIND< ajudo< alime-> amiga< cerve-< cigar-< cigarro< compr-<< em> escola< esta< gasto2< gasto_uns< iptu< luz2< moca< por<< remedio< sai2< sai_por< tigri-> tigrinho> tramp-< uber< uma< umas<< uso< vez<`,
    '5': `#_NAME< ?income-source KIND1> KIND<< KIND_celular< agua2< agua< alimenticia> aposentada<< casa1< casa2> casa> celul-1< celular1< clt<< demai-< demais< devo> dizim-< dizimo< filho1< gas> gaste-1< gastei1< inter-> internet< internet> jogo< mas>> mercado> mercado_eh< mora< moro< noven-<< noventa<< paga> para<< passa-2> passa-> passado2> pensa-> pensao> resto> sou<< trampo< vou>`,
    '4': `EXPEN->> EXPENSE>> INCOM-1> INCOME1> KIND_internet< KIND_iptu< NAME1< WORD2< acade-< academia< agua2> agua_,< agua_:< alugu-2< aluguel2< apose-<< apost-< baixo-<< baixou<< beste-> besteira> cacho-< cachorro< celul-< celular< cerveja< churr-< com< condo-< condo-<< condominio< condominio<< condominio_:< consu-< consulta< costu->> da< dela2< dela< deven-> devendo> dezem-2> dezembro2> duzentos>>
energ-2< energ-<< energia2< energia<< entre1< estou2> foi> gaste-< gastei< hoje> igrej-< igreja< inter-< inter-<< internet1< internet<< iptu1< ja1> janei-2> janeiro2> junto> k>> lanch-< luz2> luz_veio< mas1> merca-2> merca-> mercado2> mes1> mes<< minha_parte< moca2> neta< parte1< passa2< passa< passa_de< passado> passagem< plano> plano>> saude2< saude> saude>> so<< teve> varia2< varia<`,
    '3': `#2< #_e< (> ,_pago< :>> =amount:fortnight::bare DEED>> EXPEN-1> EXPENSE1> EXPENSE_feira< EXPENSE_gasolina< EXPENSE_igreja< EXPENSE_merc< KIND>> KIND_condominio< KIND_escola< KIND_luz< KIND_saude< WORD> a2> acade->> academia>> acai< agora_eh< aluguel_eh< ano<< apost-2< aposto2< aposto< aposto_uns< aqui<< cara1< cara< cem<< cerca2< cerca< cerca_de< cervejinha< cinem-< cinema< com1< comid-2< comid-<
comida2< comida< condo-1< condo-2< condominio1< condominio2< contr-2< crech-< creche< da<< de2> deliv-< delivery< dezem-> dezembro> dois2< em1> entre< escol-< escola1< estou> eu>> favor< fds< feira1< feira< fim< fumo< funer-< gas_:< gasol-1< gasolina1< gasto1< ifood2< igrej-1< igreja1< inclu-> inter-1< isso< janei-> janeiro> lanche< liq< luz1< mei2< menin-1< menino1< menino< merc1< merc< merca-2<
mercado2< mercado< mercado<< meu>> moca> nove>> noven->> noventa>> o2> oiten-<< oiten->> oitenta<< oitenta>> oito>> para1> parcelado2< parte_eh< pensa-< pensao< pizza< plano2> por2< porqu-1> porqu-> porque1> porque> quatr-<< quatro<< que< racao< restaurantes< salao> saude1< so_dou< strea-> streaming> subiu<< telef-< telefone< tia< total<< treze-<< trezentos<< tv1< tv< vai_uns< vem< vem<< vezes<`,
    '-3': `,2> ?consent DEED1< EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> KIND_carro< KIND_moto< NAME_:< WORD<< a2< agora> ajuda-2< ajuda-< ajuda< atras->> atrasada<< atrasado>> aumen-< cance-< carro1< carro2< carta-< cartao< cobra> comid->> comida>> conse-< consi-< consignado< conta-<< contas<< costu-< da1> da_uns< dar1< das> desco-< desconto< deven-< devendo< dia2>
dia> dias<< divida< divido2> do_NAME< dois<< dona< duas<< e_NAME< ela2< em<< emprestimo< entro-1< entro-< entrou1< entrou< era1< era< errad-< errado< esse2> esta2< esta> estou<< fatur-<< fatura< fiado< fique-< fiquei< foi2> ganhe-1< ganhe-< ganhei1< ganhei< gasol-< gasolina< gasta2< gasta< hoje2< junta-< juntas< loja< mais_de< mater-< me> mes1< mes> moto1< multa< na<< na>> nada< nao< no1> o<
ofert-< oferta< outro< padar-1< padar-< padaria1< padaria< paga< pagar< pago>> pago_,< pague-<< paguei<< para< parce-<< passado2< passado< recebo< salao1< se< seguro< subiu_de< tenho1< todo1> total2> total> trabalho< uma>> veio< vendi< vendo< verda-2> verda-> verdade2> verdade> vez> x>>`,
    '-4': `#2> +< ,_gasto< ,_total< =ignored =parts:amount+behind DEED2< NAME2< WORD>> ainda> alugu-2> aluguel2> amigo> atras-< atras-<< com>> comid-2> comida2> da> da_NAME< das1< devo1< devo<< do<< dura> e1< e2> ela< empre-< empre-<< estou< eu2< faco< faco<< farma-< farmacia< fatur-< gas<< gasta-1< gente<< ja< luz_,< mas< mas_gasto< me<< mei1< mes>> meu< minha2< minha> moto< nada> nao2> no<< o2< paga1<
pago> pague-< paguei< parei< por> que>> resto>> sei< ser1< ser< sim< sobra< subiu2< subiu< traba-< troca<< tudo2> tudo_da< uber<< um> uma> viage-> viagem> vou<`,
    '-5': `#_uns< ,_eh< :1> ? EXPENSE_ifood< a< bolsa> cento>> da2< das< devo< divid-> do2< e2< eh<< errei< eu> foi2< ganho1< ganho< hoje< ifood1< inss< junto< me< nao<< pago2< por1< por2> porqu-< porque< que_uns< receb-< total1< vinte>>`,
    '-6': `
1> 
> ?instalments-left ?offers ?rates DEED2> EXPENSE_botijao< INCOM-2> INCOME2> a1> agiot-<< agiota<< alugu->> aluguel>> botij-1< botijao1< cada<< carta-> cartao> corrigindo< divid-1> divid-2< dividido1> dividido< dividido> dois>> em>> eu2> mas2< moto>> na1> na> no2< respe-<< respectivamente<< so1< tambe-1> tambe-> tambem1> tambem> tudo1> tudo2<`,
    '-7': `=parts:amount ?confirm-amount ?debts ?income-low-month ?thirteenth acho< cento2> conta<< corri-< de1< filho> fora< mes_de< meu<< na< nao>> parte> pouco< teve<`,
    '-8': `?after-deficit cada2> cada> do1> do> meses>> so>`,
    '-9': `WORD1> ajuda> eh> eh>> esse< meses<< so1> total< tudo>`,
    '-10': `?debt-amount ?incomes ?more-debts ^ carro<`,
    '-11': `botij-< botijao<`,
    '-12': `=parts:amount+total ?after-roadmap`,
    '-17': `#>`,
  },
  income: {
    '25': `?incomes`,
    '13': `=amount:day::bare INCOM-< INCOME< meu2>`,
    '12': `=amount:day:: =amount:fortnight::bare cai< tiro2<`,
    '11': `=amount:fortnight:: INCOM-> INCOME> antes<< dos< estou< eu1< ganho< hoje_tiro< pelo_NAME< util>>`,
    '10': `=amount:month:: =minimum-wages bruto<< espos-<< eu<< famil-2< pagam<< pensa-< pensao<`,
    '9': `bolsa< comec-< dando> dias>> emprego< estag-< fica1< liqui-1> num1> num> pelo< ruim< salarios<< sobra< tiro< vivo<`,
    '8': `=amount:month::bare ajuda< benef-< bolsa<< dia> entra< ganho1< loja2< marid-<< marido<< media1< mesmo< no>> pelo2< que_eh< receb-2< receb-< recebo< tiro_uns< vr>`,
    '7': `#< #_,< +2< +< bem< beneficio< bolo< bom> contr-<< da_uns< desco-2< dia<< divid->> divida>> eh2< eh_uns< entra1< estag-2< eu2> extra2< faco< faco<< famil-< fazen-< filho> fixo> liquido1> livre1> livre> mas_sobra< media< perco< por2> quinz-<< sabad-< sabado< tenho> tiro_de< umas2> vezes>>`,
    '6': `
< #_de< ,2> ,_tiro< EXPENSE_ifood< INCOM-1> INCOM-<< INCOM->> INCOME1> INCOME<< INCOME>> KIND>> WORD1> ^ a_dar< ah< alugu->> aluguel>> aposentadoria<< aula> benef-2< benef-<< bico< cada>> cai1< casa2> casa> causa2> causa> cinqu-<< cinquenta<< com2< com_uns< come> comec-<< comecar< comeco<< comis-< comissao< contr-< da2< descontos2< descontos< devo2> devo>> dinhe-< e1> e_NAME< e_ganho< eh>> em2<
em_media< errad-< errado< extra> fora< fui< ifood1< ifood<< inver-< inverno< liq< liqui-< liquido< mas2> mas< mes1< moto>> por> recebendo< regis-< salar-<< seman->> semana>> tiro<< tudo>> vale1<`,
    '5': `=amount:week::bare DEED1> INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_com< INCOME_salario< a2< alugu-2> aluguel2> apose-<< assin-> assinada> bico> bolsa> bpc< cai2> carte-> carteira> clt< comecei< da< dar1< desconta> desconto> despe-< dia< dos> e2< e_cai< em>> entre-> entrega< eu_ganho< eu_recebo< falec-> famil-<< familia<< fatur-<< faxin-> faxina> fica< ganha-1< ganhando1< ganhando< liqui-1<
liquido1< loja> manic-< manicure< mas_cai< maxim->> maximo>> me< mei<< mes_ruim< meu< na_NAME< novo< padar-2< padaria2< padaria_sao< pago2> passado_foi< patro-> patroa> pensa-2< pensao2< peque-< por2< produ-< producao< que_da< quinz-< quinzena< registraram< renda< ruim1< sabad-> sabado> salar-1< salario1< segun-< segunda< seman-<< semana<< sexta1< sexta< tenho2> tiran-< tirando< ultim-< ultimo<
uma>> vem1<`,
    '4': `=amount::minimum:bare ?< DEED<< KIND1> NAME_da< a_ganhar< agora< ai> aumentou< auton-> autonomo> bico2< bico_de< cerca2< cerca< cerca_de< clt> conse-<< consegui<< conta< costu-2> costu-< costu-> costura> cuida-< cuidadora< dar< depoi-< depois< desem-< desemprego< deus< e<< estag-> estagio> eu< eu> falec-< faleceu< fiz<< ganhar1< garco-< garcom< gasolina_fica< graca-< gracas< hoje2< ifood< leite<
liquido_de< liquidos1> liquidos> loja< mais1< marmi-> marmita> mater-< mes1> mim2> mim> minim-2< minim-<< minimo2< minimo<< moco< moto> mulhe-< mulher< na2< na<< nada> nao2> noite< ofert-< oferta< padar-< padaria< pago> passa-2< passado2< passado< passe-< passei< plant-< por1> por<< quand-1> quand-> quando1> quando> quare-<< quarenta<< que2< quint-> recebo> saiu< salao<< segun-> segunda> seman-2<
semana2< servi-< setec-<< setecentos<< sobra1< sobra2< sobra_uns< tem> toda2< toda< toda_sexta< uber<< uber_uns< um< uns<< util>`,
    '3': `#2< ,1< ,< ,<< ,_ganho< ,_mais< ,_media< =amount:year:: EXPEN-> EXPENSE> INCOME_clt< WORD2< WORD>> acai< apose-2< aposentado< apren-< aprendiz< arrumei< auxilio< bom< cesta> clt1< clt<< cosme-<< cosmetico<< depos-2> depos-> desem-2< desemprego2< dia2> dia>> diari-2< diari-< do1> do> duzen-<< duzentos<< e2> e_mais< espos-< esque-< esqueci< estagio< eu2< faixa2< faixa< fatura<< fazenda< fique-<
fiquei< fora> ganha-< ganha<< ifood> ifood_uns< irma< jovem< mae1< mais< mais_uns< marido_ganha< mes< muito> na< na>> nao> o<< o>> pagam< para<< passa-< patro-< patroa< pensa->> pensao>> por_mes< por_quinzena< prefe-2< prefe-< prefeitura2< prefeitura< primeiro< quart-2< quart-< quartinho2< quartinho< quent-< quentinha< quint-2> quinto2> quinto> quinz-1< quinz-2< quinzena1< quinzena2< quinzena_,<
reais>> recebo2< roupa2< roupa_uns< saldo<< segun-2> segunda2> segur-< servi-> servico< servico> so1> so< sou< sou> tem2> tenho_mais< tira2< tira< tira_uns< tirar1< torno2< torno< torno_de< traba-> trabalho< um>> uns2> vai< varia2< varia< varia> varia_de< vinte<<`,
    '-3': `
2> #_+< #_e< #_uns< +1< :2< :< ?consent DEED> EXPEN-2> EXPEN->> EXPENSE2> EXPENSE>> KIND2< KIND2> NAME1> NAME2< NAME< NAME_,< WORD> a_NAME< acho< aplic-< aplicativo< ate> atrasado< cabel-> cabelo> cada2< cai> com1> consi-< consu-< consulta< corri-< corta-< cortada< de1> de<< dei1< dei< depen-<< depen-> depende<< deu1< deu< deve< devo1< diari-<< diaria<< divid-< divida< e_pago< empre-1< entra<<
entre-< esta2> eu1> falar< fatur-2< faturo< faz2< feira< firma2< firma< forne-> fornecedor> fraco< ganha-2< ganha-<< ganhar2< ganhava<< gasol-< gasolina< gente< hoje> inss2< iptu< la< mae2< mandi-< mandioca< mao2> mao> me2< menos_de< merca-< mercado< meses<< metad-> metade> minha< moro< nao1> nao2< no2< o2> oitoc->> oitocentos>> os> pague-< paguei< parce-> pj< planto< propr-> propria> quand-<
quando< quase1< quase< que1> que>> queri-< queria< recebe1< recebe< renda2< renda_eh< sai< salao< sim< so<< tenho<< trabalha< tramp-< tudo< tv< unha<< vem2> vizin-2< vizin-< vizinha2< vizinha<`,
    '-4': `
1> =amount::: =amount:::bare =parts:amount+total ?after-roadmap ?debts ?income-source ?rates NAME<< NAME_de< ai< ainda> atras< caiu< com> conta2> da_NAME< decim-< decimo< descontado> deven-< devendo< devo< do>> dona< eh< empre-<< esta< faco1< fatur-< faxin-2< faxina2< ganhava1< ganhava< impos-> imposto> inss< ja< liq1> liq> luz< mae_recebe< mei1< mei< menos1< menos2< meu> mim< minha> motor-<
motorista< oiten-<< oitenta<< ontem2< os<< outro2> outro< outro> paga1< paga< pagar1< pagar> pelo_menos< quinh->> quinhentos>> recebi< segur-> seman-> semana> so2> sou<< terce-< terceiro< treze->> trezentos>> tudo> um_de< vez<< volta2< volta< volta_de< vr2< vr_de<`,
    '-5': `#2> ?confirm-amount ?more-debts DEED1< DEED2> KIND<< NAME2> NAME> NAME>> alugu-2< aluguel2< aluguel_eh< app< atras-< carro< cinqu->> cinquenta>> cosme-< cosmetico< de> dois<< e_faco< ele2< ele< entre1< errei< estou2< faxina<< gasol->> gasolina>> ifood_faco< inver-> inverno> junto-< mae> mas> mil2< mil_,< minha<< nao< o< ontem< outro2< outro_de< pagar< para> passa2< passa< passa_de< profe-<
professora< sem< uber< um2< umas1< umas<<`,
    '-6': `
> ,_total< =ignored ?> ?offers WORD2> a1> antes< auxil-< chega2< chega< chuva> comis-<< comissao<< da<< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< e>> eh1< ela< em< empregos< entressafra< faxina_,< fica2< filho2< fiz1< fiz< ganho> mas_gasto< mil<< nuns1< nuns< que_entra< resto> se< soman-< somando< total1< vale<< vem> vr<`,
    '-7': `?essentials DEED2< DEED>> WORD1< a<< adian-< alugu-<< aluguel<< as< caixa< causa>> da>> dia_a< eh<< fazer< gasol-> gasolina> menos< olha< total< vale2<`,
    '-8': `bruto1< como< dia2< faxin-<< ganho<< hora> receb-> super-2< super-< supermercado2< supermercado<`,
    '-9': `?flexibles ?income-low-month ?instalments-left a1< cada<< fica> gasto1< gasto< pago1< que<< reais<< um> vou<`,
    '-10': `fixo< mas1> pago< ruim> vem2<`,
    '-11': `?thirteenth DEED< bruto1> bruto> hora2> vale>>`,
    '-12': `=amount::current:bare`,
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
    '10': `?debts desconta1< falta-> faltam> meses<<`,
    '9': `?debt-amount ?instalments-left pagas<< pagas>> pago< pague-> paguei> parce-<< parcelas<< sao1<`,
    '8': `:<< =parts:amount+interestFree+total ?more-debts KIND< NAME_de< bolet-<< carne< consi-<< consignados< devo<< falta1> falta> moto< outro2> parce-< tres<<`,
    '7': `#> atras-> carro< cinco>> com<< consignado_NAME< consignados<< duas>> empre-< emprestimo<< emprestimos< estou> falta-1> falta-<< faltam<< na2< na_NAME< outro< pague-1< paguei1< parcelei<`,
    '6': `/<< KIND_tiram< NAME_sao< agora_eh< ainda< anos>> benef-> beneficio> cinqu->> cinquenta>> consignado< dezoi->> dezoito>> empre-> emprestimo< emprestimo> estou2> facul-< faculdade< falta-1< falta-< faltam1> foram> ja2> ja> mesmo< mil_em< nao1> outro> outro_de< passo-2< passo-< passou2< passou< pegue-<< peguei<< refin-< refinanciei< renegociei< resta-> se> tem< tenho<< tiram1< tiram< todo>`,
    '5': `#_em< #_meses< (1> agora2< apose-< aposentadoria< ate1> atras->> atrasadas1> atrasadas> atrasou< boleto<< condo-< condominio< consignado2< de_pagar< desco-<< dia> do> eu> faltam1< faltam< faturas<< folha< gente<< juros2> mei< mes<< no<< o2< outro2< para1< parce-2< parcela1< parcela2> parcela< parcela> parcelas< prest-2< prestacao2< prestacao_de< que_pago< quinh-<< quinhentos<< resta-1> resta-2>
um> vem1< vem> vinte<<`,
    '4': `
2> #2> #_mil< ,_falta< :_restam< DEED< KIND2> KIND<< a<< acaba->> acabar>> alem< ate> atras-2< atras-< atraso2< atraso_,< comec-> comeco> comprei< consi-< consi-> consignado> da< da> descontam1< descontam< desconto< desde< devo2> do2> duas<< e>> e_NAME< eh< escol-< estou<< falta-2> faltam2> financiamento< fique-< fiquei< fiz<< foi> folha2< gelad-< geladeira< habit-< ja>> mensa->> mensais>> mes>>
meses1< mil1< moco< moto2< na> nao>> no> o_outro< outro1< pagas> pague-1> paguei1> parce-2> parcelas2< que1> reneg-< resta-1< resta-< restam1< restam< restam> restando> subiu2< subiu_para<`,
    '3': `#<< (< (> ,_eram< ,_ficou< EXPENSE_casa< NAME2< NAME< NAME<< NAME_,< a2< a_sindica< agora_sao< ainda> ajuda-2> ajuda-< ajuda-> ajudar2> ajudar< ajudar> ano>> antes> apose-> aposentadoria> atrasadas< atrasadas_:< atraso< aumen-2< aumentou2< aumentou_para< casa< cento>> cinqu-<< cinquenta<< com1< compr-2< comprei2< condominio_,< consi->> consignado>> das2> de2< dei>> descontado< desse< deved-<<
devedor<< deven-> devendo> dezem->> dezembro>> empre-<< escola< esta> estou_pagando< eu_pago< falta2< falta_pagar< fatur-<< ficou1< filho-< filhos< fogao< frio2< frio_:< juros> luz_,< maio< mais>> mas1> meu> na1> nenhu-2> nenhu-> nenhuma2> nenhuma> neta< no1> o< o_NAME< oiten->> oitenta>> outro<< pagan-1< pagando1< pagas1> pague-2> paguei2> parce-> parcela2< parcelei2< parcelei_em< pela< plano<<
quais> quart-> quarta> quitadas2> quitadas> restam2> resto< saldo<< sao< seten->> setenta>> sindi-1< sindica1< sindica< sofa< subiu< tambe-< tambem< todo1> tres>> tv<< ultim->> ultimas>> um2< um2> um>> um_de< vencimento>>`,
    '-3': `#1> ,2< ,_minimo< -1< =amount::entry:bare DEED1> DEED<< KIND_consorcio< acho< agua> alugu-2< aluguel2< atrasado1> atrasado> banco2< caiu< carta-< cartao< cobra1< cobra< com< conso-1< consorcio1< da<< dando> das2< de>> depoi-< depois< deve< devia< duzen-<< duzentos<< eh_de< em2> emprestou<< entra-2< entrada2< era1< era<< esta< esta<< esta_em< falou1< fatur-1< fatur-2< fatur-> fatura2< fatura<
fatura> fez<< finan-> financeira> financiei< foi2> foi< fui< ganho1< ganho< garan-> garantia> gaste-1< gastei1< giro< hoje> iptu> loja< luz> mas< mes2< mes_de< minim-2< minim-> minimo2< minimo> muito< num< o> o>> ofere-1< ofere-<< oferecendo< ofereceu<< ontem1> ontem> pai< parcelar2< parcelar_em< por1< posso< propo-<< propos<< quatro>> que<< quer< quer<< resto2< resto_em< se< sendo1< sendo< sim<
so1< tinha1< todo2> todo< total2> total> trans-< tudo> uma< uns> veio< vista2< vista< vista_ou< vou<`,
    '-4': `#2< #_+< +< ,_da< -< /2< =amount:day::bare ?1> KIND_agua< KIND_casa< NAME1> WORD1< WORD> a> acert-< acertei< agua1< borra-2< borra-< carto-< cartoes< com> conta< dez>> dia<< dois<< duzen->> duzentos>> eh2< eles2< eles< empre-2< empre->> emprestimo>> entra-2> entra-> entrada2> entrada> falou< falta>> fatur-< faz2< faz< faz_em< fecha-< fechar< gaste-< gastei< ja_paguei< limit-< limite< loja2< me2<
menos2< menos< menos_de< meu< minim-1< minimo1< nada> nao<< no>> pago> para1> parcelar< pensa-> quatr->> quere-1< quere-< querem1< querem< receb-< seis2> sem> tinha< total2< verda-< verdade<`,
    '-5': `#1< #_mais< +1< ,2> ,_faltam< =amount::minimum:bare ?thirteenth DEED2> NAME_:< a>> agua< contr-< de2> desco-> e2> eh> em1> em> empregos< emprestimo2< emprestimo_de< entra-< entrada< era< mae<< me< mes1< mil>> minha<< multa< na>> ofereceu< ou1< ou< para<< por< que_eh< reais<< sao<< tem<< total< uns1< uns< vista>>`,
    '-6': `,_paguei< :_NAME< =amount::former: =minimum-wages ?incomes acabe-< acabei< ajuda> em>> escre-< escreve< iptu< ja2< mes< negociar< noven->> noventa>> para> segun-< segunda< seis>> tudo<`,
    '-7': `#_,< #_e< />> =amount::former:bare ?> NAME>> acord-<< acordo<< agiot-<< agiota<< consigo< devia<< errad-> errado> falei2> falei> minim-< minimo< ofert-< oferta< oiten-<< oitenta<< proposta< uma<< x>>`,
    '-8': `
1> =amount:week::bare e1< fazer< hoje< ofere-< propo-< so<`,
    '-9': `=amount:fortnight::bare ?essentials ?flexibles ?rates da1< ja< negoc-<`,
    '-11': `?offers quero<`,
    '-12': `?after-roadmap`,
    '-13': `=amount:::bare`,
    '-14': `=amount::current: =amount::current:bare =ignored`,
    '-16': `=amount:::`,
  },
  minimum: {
    '16': `minim-< minimo<`,
    '14': `=amount::minimum:bare`,
    '9': `minim-1< minimo1<`,
    '6': `minim-2< minimo2<`,
    '5': `,_minimo< esta_vindo< fatur-> fatura> minimo_de< minimo_eh< vindo1< vindo<`,
    '4': `#_minimo< =amount::minimum: consigo< fatura<< vence2>`,
    '3': `NAME_eh< abaix-> abaixa> credi-< credito< em<< esta2< esta<< fatur-<< total<< vence>`,
    '-3': `$ ,1< =amount::: =amount:::bare =amount::current:bare =amount:month::bare ? ?incomes WORD1< WORD2< pague-< paguei< por>> uns1< uns< uns>`,
    '-4': `1 ?debt-amount dia>> maxim-2> maxim-> maximo2> maximo>`,
    '-5': `?after-roadmap ^`,
  },
  none: {
    '30': `=ignored`,
    '28': `?instalments-left`,
    '24': `?rates`,
    '21': `
> nao2<`,
    '20': `=amount::former:bare`,
    '16': `?consent bruto1> bruto> galo<<`,
    '15': `?overdue cada<< posso<`,
    '14': `#2> eh>> era< esse< mes_de< usei<`,
    '13': `:> cada> ele2< tenho1< tinha<`,
    '12': `
1> #1> NAME_#< botij-< botijao< cada2> como< comprei< confi-2> confi-> deve1< dos1< hora2> jogo> mas> menos_de< nao_eh< nu< vale>>`,
    '11': `NAME_da< das1> das< ele< fixo< gasto1< maior<< os<< pago_NAME< so>`,
    '10': `#> #_mais< ?> a2> agua> antes< de1< desconto_de< devia< era1< esta> estou2< estou_com< fazer< fechar< fica> hora> juros2< liber-> liberar> minha<< ne> no<< ops>> pede< reais<< ruim> total<< tv< uns<< vou2<`,
    '9': `#>> #_#< #_dos< +1< ,_paguei< :1> ?1> WORD1> ^^ bruto1< carne> cento2> comec-2< das1< das2< dia_a< do_NAME< eles_querem< esta<< faxin-<< fora< ganho> irmao2< mae<< mas1> mas_gasto< mil_de< muito< nem< ofereci1< ofereci< oiten-<< oitenta<< pago2< parte> por1> posso2< pouco<< qual> receb-> sei>`,
    '8': `#_+< ,_gasto< ,_total< a1< adian-< atrasada< causa>> comis-<< comissao<< consi-< consigo< das> dei> dele> deles<< devo> dizen-< dizendo< epoca> escre-< escreve< falta>> faxina_,< fecha-< fecha-> fechar> gasta-1< inss< irmao< ja_dei< jogo2> limit-< limite< loter-< mais1< mei< menos2< mes< mil<< mil_,< mil_NAME< moro<< nao_aceitaram< nem2> ofere-1< ontem2< passa-<< pegue-1< peguei1< por> quant-<
quanto< queria< recus-> respe-<< respectivamente<< seis>> sindi-< umas1< vale2< vou_pagar< vr<`,
    '7': `#_uns< =amount::limit: =amount:month::bare =amount:year:: ?debts ?worry DEED2> NAME_em< NAME_uns< a_NAME< ajuda> anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< atrasada<< autom-< automatico< auxil-< baixo-< baixou< banco<< borra-2< borra-< cai> caixa< carro2< casa< cel2< cel< depen-< depende< devo1< direi-> direito> divid-1> dividido1> dividido> diz<< e_paguei< eh<< ela< ele_quer< empre->>
emprestimo>> eu_devo< fatur-1< faturas<< filho2< gasta-< guard-1< guardar1< guardar< junta-< juntas< mae_recebe< me2< metad-< metade< meu> oferecer1< oferecer< oito>> ou1< paga<< pagar_so< para> que_eh< receb-1< segur-> seis2> sendo> super-2< super-< supermercado2< supermercado< tenho2< teve< tinha1< tiro1< usei2< vale<`,
    '6': `+< ,_faltam< />> :_caiu< =amount:::bare =amount::entry:bare =amount::former: =amount:week::bare ?debt-amount EXPENSE_botijao< EXPENSE_mercado< KIND_gas< acert-< acertei< acho>> agiot-<< agiota<< ajuda-2< antes1> atrasado2> aumentaram< banco2< banco< botij-1< botijao1< caiu1< cance-< carto-< cartoes< compr-> comprar> coope-2< cooperativa2< da2> da_uns< debito< defes-2< defes-< defeso2< defeso<
desconto2< desse> devia<< divid-2< dura> econo-< eh1> eh> eles< em1> em<< em> em>> empresta1< empresta< emprestei1< emprestimo_de< entressafra< esta2> eu_peguei< faco1< faxin-2< faxina2< faxina<< fica2< filho> ganhava1< ganhava< gas1< gas<< gasol-> gasolina> grati-< gratificacao< guard-1> guard-< guard-> guardado1> guardado> ifood_faco< inver-> inverno> irma< isso> ja>> janei-2> janeiro2> juros2>
juros_de< me_empresta< me_ofereceu< me_pediram< mei1< merca-1< mercado1< metad-> metade> meu< minha2< motor-< motorista< nao_,< nenhu-2< netfl-< netflix< noven->> noventa>> ofere-< pagar> pago>> parcela<< pesso-< posso_pagar< poupa-2> poupa-> poupanca2> poupanca> prest-< prestacao< quatr->> que_entra< quero< recebe1< recebe< renda< resto> sao< sao<< sim< so2> so<< soman-< somando< tenho< tinha<<
tirou< troca<< tv1< um<< vence-2> venceu2> vez2< vez_de< vizin-2< vizin-< vizinha2< vizinha< voce> vr2< vr_de<`,
    '5': `#<< $ :2< =amount::below: =minimum-wages ?confirm-change NAME_cobra< acord-< acordo< ai< amigo> atras-1< aumen-< banco2> bruto< caiu_de< celular_de< chuva> comid-2> comid->> comida2> comida>> consigo1< conta2> conta> conti-1> conti-> continua1> continua> coope-< cooperativa< cosme-< cosmetico< crian-<< criancas<< custa1< custa< dela> depen-<< depende<< diari-<< diaria<< divid-> dividido< dois>>
dos< e>> e_faco< e_gasto< e_os< empresto1< empresto< eu2< falta->> financeira> financiei< fiz1< foram2> ganha-<< ganhava<< gasto< gente<< isso<< ja_paguei< lembr-< lembr-> lembro< limit-1< limite1< liquido> maior< me_deve< me_empresto< mensa-< mensagem< mes1< mes2< metad-2> metade2> meu<< mil2> monte< moro< nenhu-< nenhum2< nenhum< nenhum_dos< no1> no< numer-< numero< nuns1< nuns< onde> ou1>
paga>> parcelei< passada< pegou1< pegou< quatro>> que2< que_era< querem< quitar2< quitar_por< recebe<< resto>> rua< sei< sem1> sendo1< sendo< sexta> so_consigo< sobra2> sofa_por< subiu_de< tira1< tudo2< um> uma2< uns> vender< viage-> viagem>`,
    '4': `#1< #2< ,> ,_da< 1 :_NAME< :_de< =amount::: ?after-deficit ?income-source KIND_aluguel< a<< acade-2< academia2< adian-<< agua2< ai1> ajuda-< alugu-1< aluguel1< ano> aposentei< as<< atras-2> atrasado> atrasado_,< aumentar2< aumentar< aumentar_para< bom< bom> celul-2< celul-<< celular2< celular<< comec-< consi-2< consulta> conta-<< conta-> contas<< credi-1< custa-1< custa-< debit-< dei< dei<<
depositar1< depositar< descontado> deven-1< deven-<< devendo1< devendo<< dezen->> dezenove>> dia2< dias<< divida2< divida_de< divido2> diz< e< ele> empre-2< empregos< emprestei< entra<< esta1> estav-< estava< estou<< eu_ganhava< faturo< faxin-< faxina< ficou> finan-> ganha1< ganha< gasol-< gasol->> gasolina< gasolina>> hoje2< hora< idade< ja2< juros1> lembr-2> lembro2> liqui-> luz<< mae> mandi-<
mandioca< mes> mil2< mostr-> mostra> moto_por< nada> negoc-< negociar< nem> ofereceram<< ofereceu< os1< os1> outro-> outros> pagar2< para2< passado<< pessoal< pix> pj< planto< porqu-> porque> preci-2< preci-< preciso2< preciso< preciso_depositar< quant-> quanto> que<< que_paga< quere-< quinze<< quita-2< quita2< quita< quita_por< receb-<< recebo1< recebo<< renda2< renda<< renda_eh< renegociar<
sao1< score2< score< ser1< ser< so1< so2< sobra2< sobra_uns< sofa2< sofa< telef-<< telefone<< trabalha< trint-<< trinta<< um_de< uma< umas< vem2> vou< zap<`,
    '3': `#_e< ,>> ,_umas< ,_vr< =1< =< =amount:fortnight::bare ?incomes DEED< EXPEN->> EXPENSE>> EXPENSE_escolar< EXPENSE_salao< INCOM-2> INCOM-<< INCOME2> INCOME<< KIND_agua< KIND_carro< NAME2> NAME> NAME_=< NAME_limite< a2< agora> agora_sao< agua1< ai> ainda> ajudar< amanh-> amanha> antes> aplic-> aplicativo> aqui> ate>> atend-< atras-2< atras-<< atrasado2< atrasou> baixo-2< baixou2< baixou_de<
banco_diz< bolsa> cabel-> cabelo> cada2< camin-< caminhao< cancelei< carro1< carro< cinco<< com2> comeco< compr-< compro> conse-<< consegui2< consi-> consu-< consulta< conta<< crian-< criancas< da1< de1> de2> dei2> depoi-2> depoi-< depois2> depois< deve< deven-2< deven-< devendo2< devendo< devendo_uns< devia1< dia1> divid-2> divida< divido> diz1< do>> dura1> e_pago< eles2< em1< empre-1< empre-1>
empre-< emprego2< emprestado1> emprestado> emprestimo2< enrol-< entra-2> entra-> entra> entrada2> entrada> entre-< entro-1< entro-< entrou1< entrou< escolar1< esta_cobrando< estav-1< estava1< estou>> estou_devendo< eu> eu_pago< falou1< falta2> fatur->> fatura>> faxina> feira< fever-> fevereiro> filho< fim> financiado< foi> ganha-2< ganhar2< ganhar< ganhe-< ganhei< ganho1< ganho<< gaste-< gastei<
gasto> hoje2> inss> inter-<< internet<< ja< junto< lembro> liberar< limit-2< limit-2> limite2< limite2> limite_de< lojin-< lojinha< mais<< manda-1< marid-> marido> material< me< me<< meio<< mes<< mim< mim>> minha< minha> nao< nao> nao>> negocio< nem>> no> no>> norma-> normal> o> ontem< os< os> outra2< outra_de< outro-< outros< pagan-> pagando> pague-1< paguei1< para< para_pagar< parcela2<
parcela_de< parcelei> parei< partir< passa-2> passado2> pesso-> pix2> porqu-< porque< quand-1> quando1> quase1< quatr-2> quatro2> quitar< recebi1< reneg-< sai< salao1< sao2> sao> seguro> seman-< semana< sete>> sim_,< so>> sobro-1< sobro-< sobrou1< sobrou< sou< talve-1> talve-> talvez1> talvez> tambe-1> tambem1> taxa2> tem< tira< total1< total< uma<< uns1< uns< usei1> usei> usei_+< vale<< vendo<<
vez> vinte>> vr1<`,
    '-3': `
>> #_NAME< #_de< (1< (>> +1> +> ,< -<< /1> :< =amount:year::bare DEED<< EXPEN-2< EXPENSE2< EXPENSE_casa< INCOM-2< INCOME2< INCOME_com< KIND1> KIND2< KIND> KIND_casa< KIND_celular< KIND_condominio< KIND_iptu< NAME<< NAME_(< NAME_com< NAME_era< NAME_pediu< acaba> acabe-< acabei< aceit-2> aceito2> aceito> aceitou< acoug-> acougue> agora2< ajuda2< ajuda_com< alem< alime-> aluguel_,< ambas>>
aposentadoria< app> as> atras-1> atras-> atrasada1> atrasadas< atrasadas>> atrasei> atual1< atual< aula> bah< benef-< bolet-> boleto> botar2< botar_mais< caju2> caju> carta-2> carta< cartao2> causa2> causa> celul-1< celul->> celular1< celular>> cento>> cerve-< chequ-> cheque< cheque> coisa> comec-> comeco> comid-< comida< condo-1< condominio1< cosme-<< cosmetico<< costu-2> dar< das2> dela2< dela<
deliv-< delivery< depen-> depositei1< depositei< desde2> desde< desem-< desemprego< deus< dezem-< dezembro< dona< dona> duas>> ela2> ela> ele2> eles> emprestado< energ-< energ->> energia< energia>> entra< entre-> entrega< espec-< espec-> especial< especial> estao< estava_em< facul-2< facul-< facul-<< faculdade2< faculdade< faculdade<< falta-<< faltam1> faltam<< faz<< faz> fecha-2< fgts1< fiado>
ficou1< filha2< filho1< fogao< fora1> forne-2> fornecedor2> gas< gasol-2< gasolina2< gasta2< gasta< ifood> ifood_uns< impos-< imposto< iptu1< ipva> ja> ja_devolvi< janei-< janeiro< jogar2> jogar> jogo< julho> junto-< lanch-> ligar-< ligaram< limpa< liqui-1< liqui-< liquido1< liquido1> liquido< livre1> livre> luz< luz_veio< mano< marid-2< marid-< marido2< marido< mas2< mas2> mas_cai< maxim-1<
maximo1< me_cobrando< menin-<< menina< menino<< mercadinho> mil_eh< mim1< minha2> minim-2< minimo2< moca< mora< moto>> movei-< moveis< muito> mulhe-< mulhe-> mulher< mulher> na1> ne2< ne< ne_,< no2< no_maximo< norde-1< norde-< nordeste1< nordeste< noven-<< noventa<< num< nunca< o_NAME< o_fgts< ofert-< oferta< ofici-< oficina< ontem1> oq> outro2> pagar<< pago1< pagou< pague-< paguei< para_mim<
parad-< parado< parce-2> parce-< parcela1< parcela>> parcelas2< parcelas<< parcelas>> passado< passagem< pediu1< pediu< pedre-< pedreiro< pegar< pix2< plano> por2< prest-> produ-< producao< profe-< professora< propos< propos<< quais> quare->> quarenta>> quatrocentos<< que_da< que_devo< que_uns< quent-< quentinha< quer1< quinh->> quinhentos>> quinz-< quinzena< receber< refer-> referente> regis-<
remed-< remedio< renda> resta-1< resta-1> resta-< restam1< restam< rifa2> rifa> roupa-< roupas< saiu< saldo<< saude< se1> se2< se<< segunda> sesse->> sessenta>> simpl-< simples< so< sobra< sofa> sujo< tambe-2< tambe-< tambem2< tambem< tenho2> tenho_mais< tira2< tira_uns< tiro<< todo1> trampo< transferi1< transferi< uma>> uns>> vai2< valor<< velha< vence-> vence>> venceu> venci-2> vencimento2>
vista< zerad-< zerado<`,
    '-4': `
< #< #_eh< #_hoje< #_meses< ,_NAME< ,_devo< ,_e< ,_falta< /> 13o2< =amount:day:: ? ?offers INCOME_salario< KIND< KIND_moto< NAME_saldo< a_dar< abert-< aberto< acai< aceit-2< adianta> agora1> agora_eh< agua_,< ah> amort-1< amort-< amortizei1< amortizei< ano2< ano<< anos>> apareceu< aposentadoria<< atras>> atrasadas<< atrasado1< atrasado< baixo-<< baixou<< benef-2< benef-<< boleto<< botar< caju1<
caju< carto-<< cartoes<< casa<< chequ-< clt<< coisa-<< coisas<< com_uns< comecar< como2> comprou< consegui_mandar< conseguir< consignados<< conto<< contr-2< contraproposta2< contraproposta< contraproposta_de< costu->> credi-< crediario< cunha-<< cunhado<< de_pagar< demai-< demais< depoi-<< depois<< desco-2> desco-<< desconta1< desconta> deve<< deved-< devedor< devol-1< devol-< devolvi1< devolvi<
divid->> divida> divida>> divida_eh< dona2< e_caju< eh< em_media< emprestou> energ-<< energia<< esse> esta2< estag-2< estag-< estou> estou_ganhando< eu< eu_recebo< extra> faixa2< faixa< falta-1> falta-> famil-< farma-> farma->> farmacia> farmacia>> fatur-> fatura> faz2< fica< final<< frio< gaste-<< gastei<< ha> hoje1< hoje_esta< ipva< ja<< jogue-1< jogue-< joguei1< joguei< juros<< mae< mais>
mandar1< mandar< mandaram< marco< maxim-< maximo< me_ofereceram< merca-2< mercado2< mes_passado< meus< mim> minim-1< minim-1> minim-<< minimo1< minimo1> minimo<< moca2< moca2> moco< moto1< na< na>> negat-2< noite< o_outro< oferecendo< ofereceram1< ofereceu<< oi< oitoc-<< oitocentos<< ou2> outra< paga> pagan-< pagando< pago_,< para>> parad-> parce->> passa-1< passa_de< passado1< passado_foi<
passo-2< passo-< passou2< passou< patro-> patroa> pelo_NAME< pelo_menos< pensa->> pensao>> perco< pg1< pg< pg> pila<< pior< plano< poco> por>> prefe-< prefe-> prefeitura< prefeitura> primeiro< quand->> quando>> quatro<< que2> que_esta< quebr-2> quebrados2> quer< quita-2> quitar2> recebi< recebi<< remed-> remedio> resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> resta-<< reven-2< reven-<
rotat-< rotativo< rural< sabad-< sabad-> sabado< sabado> sai2< sai_por< salao<< salar-1< salario1< saldo2< saque< segun-< segun-> segunda< separ-< seu> subiu<< subiu_para< terce-< terceiro< teve> tiro_uns< tive< toda< total2> total> traba-<< trabalho<< tramp-< tudo2> tudo_da< uber_uns< ultimo< usado< uso> vai< valor_de< vence-< vence> venceu< venci-1> vencidas>> vencimento> vendendo< vi< vista2<
vista_ou< ze<<`,
    '-5': `#_,< #_nao< (1> ,1< ,_tiro< -2> 13o2> 13o> :1< =amount:fortnight:: INCOM-1> INCOME1> KIND_emprestimo< acoug-< acougue< agua>> ah>> ainda2> ajudo< alugu-> aluguel> antec-1< antec-< apare-< atrasada> cair< carta->> cartao>> causa< cem<< comis-< comissao< consegui_pagar< consi-<< consignados< contr-<< dando> decim-< decimo< dei1< der< desconta< descontos2< descontos< despe-< deve> dezem->> dezembro>>
divida<< dos1> e_mais< eh_uns< emprestimo1< emprestimos<< emprestou1< emprestou< era> errad-< errado< escola< espos-< estao> extra2< famil-<< familia<< fatura2< fazen-< fez< fez<< ficou_devendo< financiamento> firma2< firma< fixo> foi_para< forne-< fornecedor< gas> gente< giro< lazer< limpo1> limpo> liqui-1> loja2< lojas2< lojas< luz2> mais>> mais_de< mande-1< mandei1< mando-< mando1< mando<
mandou< manic-< manicure< marco2> marmi-> marmita> me_cobra< me_emprestou< media1< menin-< menos_uns< mercadinho>> mes_ruim< meses1< meses2< mil_em< mil_por< na2< neta< nome> o1> ontem> pagar2> pago1> parcela< parei1> parei> parte2< passa2< passa< pensa-2< pensao2< por<< prest-2< prestacao2< prestacao_de< prime-< primeira> proce-> processo> prona-< propo-<< que_pegou< quebrados> quita-> quitar>
recebendo< resci-< rescisao< roupa< ruim1< saldo< seu2< seu< sexta< sobra-< spc< super-> supermercado> tigri-> tigrinho> tirar1< tiro_de< todo< trans-1< tudo_uns< tv_por< um2> uso< valor2< vem1< vence<< venci->> venda<< virou1< virou< x<<`,
    '-6': `,_ganho< =parts:amount+behind =parts:amount+paid+total =parts:amount+total ?thirteenth DEED1< KIND>> KIND_agiota< KIND_consignado< NAME_ofereceu< NAME_sao< WORD2< a_ganhar< acho> agiot-1< agiota1< am>> bolet-<< casa1< cem>> cerca2< cerca< cerca_de< certo< chega_a< cinqu-<< cinquenta<< com<< come> compr-<< condo-<< condominio<< conse-1< consignado1< da> dar2< dar_uns< de<< desco-1< desco-< devo>>
devo_uns< dia2> dia<< dia_#< dinhe-< divid-<< divido< do2> dou1< eh2< em2< emprestimo_NAME< entre<< espos-2< esposa2< esposa< eu1< ex< faltam> fiado< ficou2< fim< fraco> ganhando1< ganhando< hoje1> inver-< inverno< iptu< ipva2< liq< mas_sobra< na<< nada< negat-< negoc-> num> o2> oito<< pago<< pague-> paguei> pegue-> peguei> pouco< quatr-<< quer> quite-< quitei< reais> receb-2< resti-< restituicao<
ruim< sacar> salarios<< setec-<< setecentos<< sogra< tem> total_de< trans-< trocado> tudo> ultima< um>> umas2> uns2> usou< vem<< vem_uns< venc1> venc<< venc> vezes>> vista2> vr>`,
    '-7': `(< -> NAME_de< ah< ao< ao>> aposentada<< ate> bolsa< casa> consigo> conta< devo<< do> dou< entao< esta_em< farma-< farmacia< faz< ipva<< junta2< junta< junta_da< k<< mais2< menos> mes1> moto> multa< na2> nome< para_NAME< parce-1< passe-< passei< pelo2< quebr-> reais>> retif-< saber> se< sem< sobra1< som< troca-> vence1> venci-> verda-< verdade< vivo<`,
    '-8': `#_para< ,_uns< /<< 13o< :_sao< =amount::minimum:bare agua<< atrasado>> bicho> bolet-< boleto< bolsa<< bota< bruto<< cai1< casa2> como> comprovante< condo-< condominio< das<< deu1< deu< dos> emprestimo<< espos-<< esque-< esqueci< esta1< falar< famil-2< gasto2< gasto_uns< marco> mesmo< mim2> moca> nao1< ofereceram< pagam<< pago2> pague->> paguei>> parce-> tche< tiro2< todo> torno2< torno< torno_de<
usei1< vergo-< vergonha< vinte<< vista>`,
    '-9': `,_eh< =amount::current: NAME_por< agora< apose-<< aqui< bem< bico2< bico> bico_de< com1> da< da_NAME< de2< dois2< esta>> eu_pagar< fgts2> fgts< fgts> financiamento< iptu<< limit-<< limite<< luz>> menos1< na_NAME< novo< num1> parte< pegue-2< peguei2< peguei_mais< pensa-< pensao< plr< tudo1> ultim-<`,
    '-10': `=parts:amount+remaining+total NAME1> ajuda< antes<< bico< dias>> duas<< e_uns< ficou< fiz< hoje_tiro< luz2< meu2> minim-< minimo< nao<< para1< pelo< x2>`,
    '-11': `(> +2< ?income-low-month advog-< advogado< desde> dia> fica1< ifood<< maxim->> maximo>> o<< tudo>> util>>`,
    '-12': `atras->> entre1< k>> minim-> minimo> valor<`,
    '-13': `cai< errei< feche-< fechei< para<< tenho<< vendi<`,
    '-14': `?confirm-amount`,
    '-15': `parcela>`,
    '-16': `?more-debts`,
    '-17': `=parts:amount+remaining`,
    '-21': `NAME_eh<`,
  },
  offer: {
    '30': `?offers`,
    '15': `vista2> vista>`,
    '14': `=parts:amount+total ate> ofere-< propo-<`,
    '13': `aceit-<`,
    '12': `DEED< de<< ofert-< oferta< proposta<`,
    '11': `?after-roadmap quer<`,
    '10': `aceitaram< ofere-<< ofereceram< pedir-1< pedir-< pediram1< pediram< quer1< x>>`,
    '9': `acord-<< acordo<< desco-<< desconto<< divida<< entrada< faz2< faz< fica1< fica< o> ofereceu<< quitar2> quitar>`,
    '8': `#_por< aceit-1< contraproposta2< contraproposta< de>> divid-<< ou1< ou< ou> por1< propo-<< queri-< quita-2> quita-> recebi< vista2< vista_ou<`,
    '7': `/>> DEED2< NAME_ofereceu< NAME_pediu< a< aceit-2< contr-2< entra-< entrada2< faz_em< feche-2< fechei2< mae2< mando-< mandou< meus< mil2< oferecendo< pediu1< pediu< por< seras-< serasa< vezes>> x<<`,
    '6': `NAME< NAME_,< NAME_quer< avist-1> avist-> avista1> avista> caiu<< caiu_para< com> com>> contr-< da< desconto< entra-2< entra-> entrada> fecha-2< feche-< fechei< hoje2> mae< mais1> mandaram< mil_por< nome> ofereceu< ou1> para1< por<< propos<< vale>`,
    '5': `#_mais< NAME<< a1> aceit-2> aceito2> aceito> aceitou< agora_eh< amanh-> amanha> app> ate1> baixo-<< baixou<< com1> contraproposta_de< da<< desco-< disse< e_pagar< entra-2> entrada2> falou< faz_por< fez< fiz< hoje> me<< me_ofereceram< o1> ofere-1< ofereceram1< pagar1< parcelar< partir< pix> primeira> propos< so1> tirar< vista>>`,
    '4': `,_pago< =parts:amount+interestFree+total DEED1< NAME_:< NAME_aceitou< a>> aceitaram1< aceitou1< ate2> caiu2< divid-> eles2< eles< eles>> em1< em<< email< entrada_de< esta< estou1> eu_pagar< geren-< gerente< janei-< janei-> janeiro< janeiro> juros< ligar-< ligaram< manda-< o2> parce->> parcela>> parcelar2< parcelar_em< parti-< prime-> quita> resto2< resto_em< se> sexta>`,
    '3': `#_e< #_ou< ,2> :1< :< NAME2< NAME_por< a> aceit-<< aceit-> achei2> achei> acoug-< agora1> app< bem< caro> cem>> com_NAME< da2> depoi-1> depoi-> depois1> depois> der1< der< dezem->> dezembro>> dia>> divida> e1> e_ficou< ele1> em< emprestimo_de< entra-<< entrada<< entrada_e< esque-> esta_cobrando< eu_der< falan-< falando< hoje1> ligou< limpa< minha< mostr-1< mostr-< mostrou< os< pagar2> pagar<
pensa-> pix2> proce-> processo> propo-1< propo-2< proposta2< proposta<< proposta_de< quere-1< querem1< querem< receb-< resto< retir-> retiram> se1> seis>> sexta2> tirou< trans-< tudo2> uma> valid-> vence1> vez> vista<`,
    '-3': `#1< #_nao< :2< :_de< =amount:month:: =minimum-wages ?essentials KIND> WORD1> WORD< acert-< acertei< agiot-<< agiota<< alugu-<< aluguel<< ate>> aumen-2< borra-2< borra-< confi-2> confi-> conta2> de1< deve< deven-<< devendo<< devo<< dizen-< dizendo< do>> eh1< ele2< ele< ele_quer< empre-< emprestimo<< emprestimo> esta_em< estou_com< eu1> eu<< falta1< falta1> falta> fatur-<< fiz<< foram> ganha-1<
ganhar1< ganhar< ganhe-< ganhei< gelad-< geladeira< hoje< ja> lazer< me_pediram< mes2< mes<< moca< moto2< moto_por< na2< na<< na_NAME< nao1< nao1> negoc-< novo< ontem< os> outro2< outro< outro_de< paga> pagas<< pagas>> para1> parcela2< parcelei< posso2< que2< que> recebi1< recebo< refin-< refinanciei< sindi-< tinha< tres<< troca<< tv2< tv_por< vence-2> vence-> venceu2> venceu> vender< x2>`,
    '-4': `#1> #2> ,_NAME< :<< =amount::: =amount::current: =ignored ?> ?flexibles ?income-low-month WORD1< agora_ganho< atras-< aumen-< com1< compr-< conta> deu1< deu< devo1< devo< do1> do2< do> do_NAME< e<< econo-< eh2< eh<< eh_de< empre-> esque-< esqueci< estou<< eu>> faco< falar< foi< ganha-< juros2< juros2> liber-> liberar> luz< mais2> mas< me2< mes> meses<< moto< nao2> no<< o<< ontem> pago> pago_NAME<
parce-< parce-<< passa2< passa< pegue-< peguei< pix< por> posso< quant-< quanto< renda> renegociei< subiu<< tenho< tv< um<< uns1< uns< vende-< vou2<`,
    '-5': `?thirteenth DEED<< KIND< NAME1> NAME_e< NAME_sao< como< da2< da_NAME< desconto_de< dia<< divida_eh< eh< empre-<< estou2< eu< falta< ja< juros> mes< meu<< nao_aceitaram< ofereci1< ofereci< pago2< pague-<< paguei<< receb-1< subiu2< subiu_para< tinha> vem<`,
    '-6': `?debts ?incomes ?instalments-left ^ divid-2< divida2< fechar< ganho1< ganho< me_ofereceu< nao2< nao> no< para2< pede< recus-> subiu<`,
    '-7': `#_NAME< =parts:amount ?confirm-amount ?rates com<< deles<< eles_querem< estou< o< pague-< paguei< parcela<`,
    '-8': `?1> ?more-debts NAME_de< meu< quite-< quitei< sao1< sao<`,
    '-9': `?debt-amount fazer< mande-< mandei< nao< o_NAME< vendi<`,
    '-10': `o2< uma< vou<`,
    '-11': `dei< negociar<`,
    '-12': `quero<`,
    '-13': `por1>`,
    '-15': `=amount:month::bare`,
  },
  'one-off': {
    '29': `?thirteenth`,
    '19': `vendi<`,
    '16': `vou<`,
    '14': `fgts<`,
    '12': `decim-< decimo< fgts2> fgts> plr< resti-< restituicao<`,
    '11': `13o<`,
    '10': `cair< caiu< receb-<`,
    '9': `#_hoje< bicho> ganhe-1< ganhei1< hoje1< receber< recebi<< resci-< rescisao< vai<`,
    '8': `13o2> 13o> ?after-deficit carro< dezem-< dezembro< fazer< ganhe-< ganhei< resci-2< rescisao2< sacar> terce-< terceiro< tv_por< vem<<`,
    '7': `WORD2< bico2< bico> bico_de< dezem-> dezembro> dia<< em> fgts1< o_fgts< por1< primeira< receb-<< recebi< resci-2> resci-> rescisao2> rescisao> rifa2> rifa> tv2< tv<`,
    '6': `/<< acho< bico< caiu2< deve< em< esse> mes> moto< prime-< que2> recebi1< saque-1< saque-< saquei1< saquei< vai2< veio< vem2< vem>`,
    '5': `,1< ,_uns< 13o2< 13o_,< ? ?after-roadmap batid-< batido< de1> de> dia2> dia> do1> em1> fui< hora> ir2< ir< ir_saiu< janei-< janeiro< liber-< me_deu< metad-2< metade2< meu< moto_por< nela1> nela> o<< ofici-< oficina< saiu1< tinha> vender< viu<`,
    '4': `WORD2> agora<< cair1< celul-2< celular2< celular_por< dar2< dar_uns< dezem->> dezembro>> doeu< e2> ele< entrar< entro-1< entro-< entrou1< entrou< feria-2> feria-> ferias2> ferias> fever-< fevereiro< hoje< impos-< imposto< inss2< ja< mais>> marco2< marco_,< mes1> metad-< metade< minha< moto2< na2> ne2< ne< ne_,< por< resto> saiu< tenho1< vai_cair< vem< vende-<`,
    '3': `,_falta< DEED1< WORD> celul-< celular< da_uns< deu1< deu< do> e_mais< entra-2< entra< fever-2> fever-> fevereiro2> fevereiro> garan-> garantia> marco2> marco< marco> meu<< o2< pegar< pegue-1< peguei1< que> renda2< sacar1< sacar< sai< saque< segun-< segunda< segur-< seguro< sim2< sim_,< som< uns1< uns< vendo< vou_sacar<`,
    '-3': `,>> :2< =amount:day::bare =amount:month:: =amount:week::bare =ignored =parts:amount =parts:amount+total ?debts ?rates DEED2< DEED<< INCOM-<< INCOME<< NAME1> NAME<< NAME_por< WORD1> aceit-< aceitaram< agora_eh< alugu-< aluguel< atras-< aumen-2< aumento< bolet-< boleto< com1< comprei< confi-2> confi-> consi-< corta-< cortada< dei< devo1< devo< do2< dos< e1> e< eh<< esque-< esqueci< esse< esta2< eu2<
eu> faco1< faco< faxin-> faxina> filho< fiz1< ganhar1< gasta-1< gasta-< gasto1< ja> ja>> juros> loja< mas1> mas> mes2< muito< muito> no< no> num> o2> ontem2< os< pagar> pago1< pago2> para2> pix> por<< posso< qual> quand-< quando< quere-< querem< quita-< recebo1< salar-> salario> se2< sexta> so2< sobra2< sobra_uns< tem< todo< tudo< uma< vou_pagar<`,
    '-4': `#2> ?essentials ?more-debts ?offers ?overdue DEED1> DEED2> DEED> KIND2> NAME1< NAME2< NAME2> NAME< NAME> WORD>> a2< apose-> aposentadoria> cel2< cel< compr-< consu-< consulta< contr-< da< de<< divida< e<< feche-< fechei< fiz< gasto< janei-> janeiro> mae< na< nao> ne> nem< nome< ontem< pago> para1> parti-< partir< propo-< proposta< que_eh< sobra< tudo>`,
    '-5': `=minimum-wages ?confirm-amount ?consent ^ agora< aumen-< comec-< dar1< das1> das> em1< estou< ganha-1< ganhar< ganho1< ganho< hoje2< janei-2> janeiro2> mae2< pagar1< pagar< pague-< paguei< que2< quer1< quer<`,
    '-6': `?flexibles ?instalments-left com< esta< eu< ganha-< pago< sei<`,
    '-7': `=amount:month::bare ?income-low-month ?incomes jogo2> jogo> luz< nao< para1<`,
    '-8': `para<`,
    '-10': `DEED<`,
    '-11': `?debt-amount se<`,
    '-12': `?>`,
  },
  payment: {
    '18': `pague-< paguei<`,
    '16': `dei<`,
    '15': `dei1<`,
    '14': `pix<`,
    '13': `?after-roadmap pago> quite-< quitei<`,
    '12': `pago2>`,
    '11': `acabe-< acabei< comprovante<`,
    '10': `NAME1> mande-< mandei< ontem> pague-<< paguei<< pg1< pg<`,
    '9': `? NAME_e< amort-1< amort-< amortizei1< amortizei< fiz< paga> pagam-< pagamento< pg> pix2<`,
    '8': `NAME_por< compr-< consegui_pagar< devol-1< devol-< devolvi1< devolvi< jogue-1< jogue-< joguei1< joguei< mande-1< mandei1< minim-1> minimo1> ontem1> pago_,< total2< total_de< trans-1< trans-<`,
    '7': `conta> dei<< depositei1< depositei< divida2> e1< hoje> minim-> minimo> o_NAME< parce-<< parcela< parcelas<< quita-< total< tres<<`,
    '6': `,_deu< DEED1< DEED<< NAME> acord-< acordo< conse-< consegui< da< da>> debit-< depos-1< depos-< divid-2> divida> efetu-< efetuei< emprestou<< ja2< ja< ja_devolvi< me<< na>> pagar<< pago1> pix_de< transferi1< transferi<`,
    '5': `WORD1> acert-< acertei< ainda> bolet-<< boleto<< casa<< conse-2< consegui2< consegui_mandar< da_NAME< de2< divid-> do< dos1> dos> duzen-<< duzentos<< empre-<< foi< mandar1< mandar< moca> o2< pague-1< paguei1< para1> para<< para> parce-< parte2< parte< segun-< segunda< seman-> semana> vendendo<`,
    '4': `KIND_carro< KIND_moto< NAME2< acord-> acordo> agiot-> agiota> bolo< carro1< com2< da<< da> devia> duas<< esse2> esse< fatur-< fatura< isso< la< mas2< meia< moto1< o< passe-< passei< que> refer-> referente> toda< vem>`,
    '3': `#_e< =parts:amount KIND_cartao< KIND_consorcio< NAME< NAME>> atrasado< bolet-< bolet-> boleto< boleto> carta-1< cartao1< cem>> chequ-> cheque> cinqu->> cinquenta>> com1> compr-2< conso-1< conso-< consorcio1< consorcio< conta2> da1> da2< de_pagar< depos-<< depositei<< deus< eles> espec-> especial> esse> graca-< gracas< luz> metad-< metade< minha> ontem2< ontem< ontem_(< pagar< pago2< para2> parce->
parcela> porqu-< porque< tambe-2< tambem2< troca<< vende-<`,
    '-3': `#> #_NAME< $ ,_NAME< 13o2< 13o_,< =amount::: =parts:amount+remaining DEED2> DEED< INCOM-2> INCOM-> INCOME2> INCOME> NAME_:< NAME_pediu< WORD<< WORD> WORD>> a2< a_NAME< abaix-> abaixa> aceit-1< aceitaram< acord-2< acordo2< acordo_de< adian-> agora_eh< apareceu< aumen-< carta-< cartao< com< comprei< conti-1> conti-> continua1> continua> conto<< contr-< de1< de1> de<< de> de>> desco-2< desco-<
desconto2< desconto< desconto_de< dez<< dia> do1> do<< e1> e2< e2> e>> e_os< eh> ele> empre-1< emprestei1< emprestei< era1< era< esta> falou< falta1> falta2> falta< fgts2> fgts< fgts> fui< ganha-1< ganha-< ganhe-1< ganhe-< ganhei1< ganhei< guard-1< guard-< guardar1< guardar< juros2> liber-> liberar> mando1< mando< mano<< me2< meses<< metad-2< metade2< mil2< monte< moto2< negoc-< negociar< no< no<<
no> ofereci1< ofereci< os< pagar> pede< pediu1< pediu< pegue-< peguei< por<< posso_pagar< que2< quer1< quer< quere-< receb-1< resta1< resta< resti-< restituicao< sexta> so_resta< subiu_para< tem< tenho1< todo> uma< uns<< vendi< vista2> vista>`,
    '-4': `#>> ,> 13o< =ignored ?1> ?essentials ?income-low-month ?incomes ?thirteenth EXPEN-< EXPENSE< a1> aceit-< apare-< carta-> cartao> cobra-< da1< de2> eh<< em1< em1> em> empre-< esta< eu2< eu< feche-< fechei< me< meu< mil<< mil>> na< nao1> no1> pago1< para< pegue-<< peguei<< por< posso2< propo-2< proposta2< proposta_de< quer<< quita-2> quitar2> se< sim< so2< subiu2< subiu< tudo< um< uma<< uns1< uns<
vem< vou_pagar< x>>`,
    '-5': `#2< ,<< =amount::entry:bare ?confirm-amount ?debts WORD2< ^ amanh-> amanha> autom-< automatico< carne> divid-< divida< em< entra-2< entrada2< entrada_de< fatur-2< fatura2< ganho1< ganho< mes<< mes> minha< ofere-1< posso< propo-< proposta< quero< quita-> quitar> receb-< recebi< sao1< sao< so1> tenho< tirou< vence< vou2<`,
    '-6': `#2> #_dos< =amount::current:bare ?offers ?rates NAME_eh< WORD< a<< agora2< devo1< devo< devo<< eh< esque-< esqueci< estou2< falar< juros< mais1< mais< mes< ofere-< pago_NAME< que< vou<`,
    '-7': `=amount:month::bare =parts:amount+total desse< eh1< estou< juros> loter-< mes2< nao> usei<`,
    '-8': `?> ?more-debts casa< dos1< dos<`,
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
    '7': `como> conse-< eu_pagar<`,
    '6': `DEED< adian-> adianta> botar< como2> conse-1< jogar2> jogar> mais2> marco2> se2< sobra-< tudo> venda<<`,
    '5': `a1> conseguir< dez<< ganha-2< ganhar2< ganhar< marco> menos1< menos< pagar1< quant-< quanto< so1< so<`,
    '4': `13o2< ?1> DEED2< adian-1> alugu-2< aluguel2< botar2< botar_mais< econo-< economizo< em> eu<< ganha-< gelad-< geladeira< mais> muda> pagar< para2> quita-> quitar> se<< velha< vez<<`,
    '3': `13o< DEED> acaba> algum-> alguma> botar1< coisa> conseguir1< em1> em<< facul-2< faculdade2< faculdade_,< finan-> financiamento> larga-< largasse< maio> menos2> muito> puder2< puder< quand-> quando> vez>`,
    '-3': `#2< 1 =amount:::bare ?incomes ?instalments-left DEED<< WORD1> WORD2> WORD> a< ate< ate> casa< da< de>> devo1< devo< dezem->> dezembro>> dia> e2< eh1< eh< eles>> em< ganho1< ganho< loja< mas< meu< na1> nao< negoc-< negociar< o> ofere-1< ofere-< oferecer1< oferecer< os< pago1< pago< para1< para2< posso< sao< vou<`,
    '-4': `$ ?offers WORD1< disse< para1>`,
    '-5': `?debt-amount ^ para< que<`,
  },
};
