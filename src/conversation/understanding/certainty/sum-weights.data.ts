import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '29': `?income-low-month`,
    '16': `?incomes`,
    '15': `?debt-amount`,
    '14': `quase<`,
    '13': `tudo>`,
    '12': `tudo<`,
    '11': `,2> ?essentials junto< pouco<`,
    '10': `#1< dois<< dos<< tudo1>`,
    '9': `,_sao< =amount::: ^ entre1< quase1< tudo2< valor<`,
    '8': `bruto<< entre< fraco< gente< juros< liq1> liq> nada< nem< outro< poco> que_uns< total2> total> tudo_da<`,
    '7': `+1> 1 =amount::current:bare acho< ate< chega_a< cinco> era<< esta1< mais_de< menos> moca1> que1< soman-< somando< zero>`,
    '6': `+> =amount::current: DEED1> acho2> aplic-< aplicativo< chega2< chega< conta2> conta> entre<< falou1< gasol-2< gasolina2< gasta2< gasta< hoje_esta< junto-< limpo1> limpo> liqui-1< liquido1< mais2< mais< menos1< moca2< moca> pai< profe-< professora< sei< sem< separ-< troca-> veio1<`,
    '5': `,_uns< a1< acho2< acho> acho_que< app2< app< app_mostra< com> corta-< deved-< devedor< era> espos-2< espos-< esposa2< esposa< estag-2< eu1> falou< fiz1< foi2< foi_para< gasol-< gasolina< hoje2< hoje< hoje> mao2> mao> marid-2< marid-< marido2< marido< menos< mostr-1< mostr-< mostra1< mostra< ou< ou> pior< ultim-< ultima< um<`,
    '4': `$ ,_falta< WORD>> ajuda< cai< da1< deve< do2> dois2< eh_de< empre-1< empregos< esta_em< estag-< extra-> extrato> fiz< foi< fraco2< hoje1> liquido1> liquido> maxim-1< maxim-2> maxim-< maxim-> maximo1< maximo2> maximo< maximo> menos_uns< moca< no_maximo< obra> oiten->> oitenta>> os2> pague-<< paguei<< passa_de< pelo_menos< quand-< quando< quebr-2> quebrados2> quinh->> quinhentos>> saldo< se>
segun-1> segundo1> segundo> sete>> sou< torno2< torno< torno_de< tudo2> vai< veio<`,
    '3': `,2< =amount:::bare ?confirm-amount WORD1< WORD1> bolet-2< boleto2< cai1< chove< com1< conta-> dar2< dar_uns< eh< enrol-< esta2< fatur-2< fatura2< faz2< fever-< fevereiro< foi<< gasto2< gasto_uns< ja<< liqui-1> liqui-< liqui-> liquido< muito> nao< no2< novo< nunca< os< os<< os> ou2< ou_menos< parei< passa2< passa< pelo2< sobra1< tem> uns1< uns2> uns<`,
    '0': `
>> #_mas< #_ou< (<< +<< ,_cai< ,_desconta< ,_descontam< ,_era< ,_ficou< ,_gastei< ,_parcela< ,_sendo< ,_sobraram< -1> /_NAME< :2> :_saldo< :_total< =amount::entry: ?2> EXPENSE_academia< EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery<
EXPENSE_dizimo< EXPENSE_escolar< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_lanche< EXPENSE_leite< EXPENSE_merc< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_racao< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa< EXPENSE_seguro< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_unha< EXPENSE_van<
INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_menino< KIND_alimenticia< KIND_creche< KIND_dentista< KIND_energia< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< NAME_propos< NAME_veio< abert-> aberto> acaba2> acaba> acade-1< acade-<< acade-> academia1< academia<<
academia> aceit->> aceita1< aceita< aceita<< aceitei< aceitei>> acho<< acoug-1< acougue1< adian-<< adiantado< adiantou<< agiot-2< agiot->> agiota2< agiota>> ainda1< ainda2< ainda>> ainda_devo< alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_:< am<< ambas2> ambas> amigo< anive-1< anive-< aniversario1< aniversario< ano> ano>> anos<< antig-< antiga< ao2<
ao_NAME< apose-1< aposentada< aposentado2< aposentado< aposentadoria1< aposentei< apost-< aposto< apren-1< aprendiz1< aprov-< ar< as2> as>> assim< assin-1< ativa< atrasada>> atrasadas>> atrasado<< atrasados>> baixou_de< baixou_para< banco> bar> barzi-1< barzi-< barzinho1< barzinho< bebe<< boa< bolet-1> bolet-> boleto1> boleto> botar1< botij-2> botij-> botijao2> botijao> bpc> bus1< bus2> bus< bus>
bus>> cabel-1< cabel-2> cabel-< cabel-<< cabel-> cabelo1< cabelo2> cabelo< cabelo<< cabelo> cacho-1< cachorro1< cada1< cada< cada_uma< carne2< carne_em< carro<< carro_eh< carta-2< carta-<< carta2< carta_,< cartao2< cartao<< cartao_NAME< cartao_de< cartao_e< carte-< carteira< carto-2< cartoes2< cartoes_NAME< casa>> cdc< cel1< cel<< celul-> celular> cerve-1< cerve-<< cerve-> cerveja1< cerveja<<
cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< cheque2> cheque<< cigar-1< cigar-> cigar->> cigarro1< cigarro> cigarro>> cinem-> cinema> clt2< clt_,< cobra-> coisa-< coisa< coisa> coisa>> coisas< comecou<< comid-1< comid-2> comid-<< comida1< comida2> comida<< comida_uns< comprei<< compro< condominio_,< condu-1< condu-< condu-<< conducao1< conducao< conducao<< consignado<< conso-2<
conso-<< consorcio2< consorcio<< consorcio_eh< const-< consulta> corre< crech-1< crech-<< crech-> creche1< creche<< creche> credi-2< crediario2< crian-1< crian-2< crian-< crian-> criancas1< criancas2< criancas< criancas> cuido< curso< da_parcela< dando1< dando< das_NAME< dava> de< decim-> decima> dei2> deixa< deixo-< deixou< deliv-1< deliv-<< delivery1< delivery<< denti-1< denti-< dentista1<
dentista< depos-2> depos-> descontos> desde2< desde>> desem-1< desem-2< desemprego1< desemprego2< desse-<< desses<< deus> deved-2< devedor2< devedor_de< devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-<< dezoito<< dia1< diabe-2< diabe-< diari-> diari->> diaria2< diaria< diaria> diaria_de< diarista< diese-< diese-> diesel< diesel> dividas< dividas<< dizim-1< dizim-<< dizimo1<
dizimo<< doenc-1< doenc-< doenca1< doenca< dou> doze>> dura<< e_desconta< e_faco< eles2> eletr-< eletrica< em_dia< empresa< empresto<< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< entra1< entrada1< entrega< eram1< eram< escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<< escola> escola>> escolar1< escolar< espec-<< especial<< espos-1< esposo1<
esposo< esqui-< esquina< esta2> estad-< estado< estag-1< estagio1< estao_cobrando< estav-2< estava2< estou-2< estou-<< estourado2< estourado< estourado_em< estourados<< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu>> faco2> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< falar-> falaram> falec-2> faleceu2> faleceu> falei< falei<< faltando2> famil-1< famil-> familia1<
familia2< familia< familia> fatura_em< faxin-1< faxina1< faz1> faz> fecho-2< fechou2< fechou_em< feira<< feira> feira>> fez1< fez2< fez_em< fiado2< fiado>> ficha-> fichada> filha<< finan-1< finan-2< finan-<< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> foi>> folha2> folha> fora2> fora<< foram>> frald-1< frald-<< frald-> fralda1<
fralda<< fralda> funer-1< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2< gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasosa1< gasosa< gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geria-< geriatrica< giro<< gol2< gol< gol_em< graca-> gracas> h<< hoje>> holer-2<
holer-< holerite2< holerite< hora< ifood> ifood_uns< igrej-> igrej->> igreja> igreja>> imove-< imovel< inclu-> inclusa> incluso> inss2< inter-2> inter->> internet2> internet>> inval-< invalidez< ja_foi< ja_foram< julho< juros>> k2< k_NAME< kitne-<< kitnet<< lanch-1< lanch-> lanche1< lanche< lanche> leite1< leite<< leite> limit-2< limite2< limite_de< limite_eh< lote< lugar-<< lugares<< luz_:<
luz_vem< mae1< mae>> mae_com< mais_uns< manda1< manda< mandi-< mandioca< mano2< mano< mano_devo< marido_ganhava< marmi-> marmita> mas1< mas<< material< me_adiantou< me_cobrando< menin-> menin->> menina1< menino> meninos< mensa-< mensa-<< mensagem< mensalidade< mensalidades<< merc1< merc< merc<< mercado_,< mercado_uns< mes_fiz< mesmo2< mesmo_NAME< meu2< meu>> meu_esposo< milic-< milicia< minha-<
minha2> minha>> minha_mae< minha_parte< minhas< minim-2> minimo2> moca2> morte< mostr-<< mostra<< moto_eh< motor-> motorista> mulhe-> mulher> nas< ne>> negocio< nem2> nenhum2< nenhum< nenhum_dos< net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<< netflix>> no_NAME< nome2< norma-> normal> noteb-2< noteb-< notebook2< notebook< notebook_NAME< novec->>
novecentos>> nunca> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> onibu-1< onibu-< onibu-> onibu->> onibus1< onibus< onibus> onibus>> onix2< onix< opa< oq>> ou>> outra2< pagar>> pagas2< pagas2> pagas_,< pagav-1< pagav-< pagava1< pagava< pais< parar> parce-1> parcela_de< parcela_eh< parcelado1> parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelou2< parcelou< parcelou_em< parei>>
parte1< parti-> particular< particular> passagem1< passagem<< passagem> pedem1< pedem< pedir-<< pediram<< pedreiro_,< pela1> pela< pela> pensa-1< pensao1< pensao_de< pense-> pensei> pet<< pg1> plano<< plano>> planto< pneu< pode2> pode> possu-< possuo< pouca->> poucas>> prefe-2< prefeitura2< press-2> press-< press-> pressao< prest-> prestacao> priva-< privado< proce-< processo< pronampe< propos1<
proposta1< propr-> propria> quase> que_desconta< que_faltam< que_pagava< que_umas< quere-> querem> quinta> quinto2> quinzena>> quita->> quitar>> racao1< ranch-< ranch-<< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> recebe<< recebi> recei-< receita< rede< refor-> regis-2> regis-> registrado2> registrado> remed-1< remed-<< remed->> remedio1< remedio<< remedio>> remedios1< remedios<
remedios> remedios>> renda<< resta->> restam2> restando<< restantes>> role1< role< role> role>> roupa1< roupa<< roupa> rural<< salao< salao> salar-2< salario2< salario_eh< saldo1< sao2> sao> saude<< saude>> se_pagar< segur-1< segura> seguro1< seisc-<< seisc->> seiscentos<< seiscentos>> sem>> semana_uns< sendo1> ser> seras-<< serasa<< servi-> servico< servico> servidora> sesse-<< sesse->>
sessenta<< sessenta>> setec->> setecentos>> setem-> setembro> seten-<< setenta<< setim-> setima> simpl-<< simples<< sms<< sobra-1< sobraram1< sobraram< socor->> socorro>> sofa<< spoti-1< spoti-2> spoti-> spoti->> spotify1< spotify2> spotify> spotify>> strea-1< strea-< streaming1< streaming< tambe-1> tambe-2> tambe->> tambem1> tambem2> tambem>> tambem_uns< taxa> telev-< televisao< tem2> tem>>
tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>> traba-2> traba-> trabalho2> trabalho> trans-2> trans-> transporte2> transporte> tres2> tudo<< uber2< uber_tiro< ultim-> ultim->> ultimo> uma1< unha1< unha< unha> uso2< uso< vai>> vai_entrar< valid-1> valid-> valido> van1< van< van>
veio<< velho< vem>> venc>> vence>> venci-<< vencidas> vencimento>> ver< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< vr2>`,
    '-3': `#1> #2< #<< #_,< ,< ,<< ,>> ?> DEED1< EXPEN-2> EXPEN-<< EXPEN-> EXPENSE2> EXPENSE<< EXPENSE> INCOM-1> INCOM-2> INCOME1> INCOME2> KIND<< KIND> KIND_aluguel< NAME<< NAME_eh< aceit-< aceitaram< agora2< agua< alugu-1< aluguel1< atras-<< atrasada<< cai> casa< com2< com_uns< da1> da< de> desco-2< desco-< deven-< devendo< devo1< devo< dia2> dinhe-< dinheiro< divid-< dos1< dos< dou1< dou< esse< eu1< eu<<
faco< facul-< faculdade< falta-1< falta-< faltam1< faltam< fatur-<< fatura<< fgts< fica1< fica< fora< ganha-1< ganhar1< hora> ja_dei< junta2< junta< junta_da< livre1> livre> loja< luz2< mais1< mais> mas2< mesmo1> mesmo> metad-< metade< mil2> mim< minha< minha> minim-> minimo> mulhe-< mulher< nao2> ne> no1< no>> outro2< outro_de< pagar< pague-< paguei< parce-< parce-> parcela< parcela> por<<
prime-< que< que> receb-1< resti-< restituicao< salar-< salario< salario<< se< sei> seman-< semana< sexta< sobra2< sobra> sobra_uns< tenho1< tiro_de< total2< total< traba-< trabalho< uma< vem> vem_uns< vou<`,
    '-4': `
> #> #>> :1< :< =amount::below: =amount:month:: ?after-deficit INCOM-2< INCOME2< KIND2> NAME2< a2< a2> a> as< bom> cada<< carro< da<< dei1< dei< depen-< depende< do1> e2< eh> em2< em_media< errad-< errado< eu2< eu2> ganha-< ganha1< ganha< ganhar< gas< ja2< mas> me2< me< media1< merca-< mercado< mes1> mes2> meu< meu<< meu> mil<< mil>> nao_,< num1> num> o<< o> para1> para< para> por1> por>>
quinh-<< quinhentos<< salar-<< tenho> terce-< terceiro< todo< um<< varia2< varia<`,
    '-5': `
< #< ,1> =ignored =minimum-wages =parts:amount EXPEN-< EXPENSE< KIND2< KIND< NAME1< NAME1> NAME2> NAME> agora< alugu-< aluguel< bom< bruto< da> de<< decim-< decimo< dia>> eh<< eh_uns< em1> em> estou< famil-2< famil-< ganho<< ja< mas1> media< mes<< munic-< municipio< nao2< o2< por1< por< por> sim< tem< tiro2< vem2<`,
    '-6': `?more-debts ?offers ?overdue DEED2< INCOM-< INCOME< NAME< das1< das< de1> dia> do< e< e<< mes_de< mesmo< pago< que_eh< renda< uns<<`,
    '-7': `=amount:day::bare =amount:month::bare ?consent ?which-change INCOM-<< INCOM-> INCOME<< INCOME> bruto1> bruto> dia<< menos_de< receb-< recebo< tenho< tiro1< vem<`,
    '-8': `=amount:fortnight:: =amount:fortnight::bare =parts:amount+remaining ?debts luz<`,
    '-9': `=parts:amount+total ? ?worry bolo< ganho1<`,
    '-10': `?debt-kind ?rates`,
    '-11': `=amount:week::bare`,
    '-12': `=amount:day:: ?after-roadmap ?thirteenth DEED< tiro<`,
    '-13': `=amount:year::`,
    '-14': `?instalments-left ganho<`,
  },
  balance: {
    '19': `?debts ?more-debts`,
    '17': `=amount::current:`,
    '15': `desde>`,
    '13': `NAME_eh< iptu<< nome< que<< sem>`,
    '12': `=amount::: =amount::current:bare devo< limit-<< limite<< loja< meses>> negociar<`,
    '11': `atras->> conta< dona< fiado< multa< nao1< quero< tenho<< x2>`,
    '10': `-> NAME1> NAME< NAME>> ao>> atrasado>> com<< entao< errei< fazer> iptu< junta2< junta< junta_da< k>> meses<< negoc-< uma< usei1< vergo-< vergonha<`,
    '9': `#_nao< ,_devo< advog-< advogado< cento>> cobra-< consigo> da_NAME< devo<< devo_uns< divida_eh< e_uns< esta_em< farma-< farmacia< ipva<< k<< na<< negat-< outra< parcela> pegue-2< peguei2< peguei_mais< tche< venci-> vi<`,
    '8': `#_NAME< (< =amount:::bare KIND_agiota< NAME1< NAME_(< agiot-1< agiota1< apare-< aqui< atrasadas<< bah< conta<< dia_#< em2> esta>> estao> ex< ficou< ipva2< luz2< nao< pague->> paguei>> para1> para_NAME< parce-> sem< spc< tambe-> tambem> total1< usou< valor2< venc1> venc> vence-< vence-> venceu< venceu> virou1< virou<`,
    '7': `
2> -2> -< /2< KIND_fatura< NAME2> NAME> NAME_sao< WORD1< acho> acougue< antec-1< antec-< ao< atras-< atrasado< atual1< atual< carta-< cartao< com< conto<< depoi-<< depois<< dia2< dinhe-< dinheiro< divida< eh2< eh> emprestou1< emprestou< fatura1< faz<< feche-< fechei< fiado> ficou2< giro< hoje< ipva< mais> me_cobra< me_emprestou< minim-> minimo> moca< na< na>> negat-2< oito<< pila<< quand-<
quando< quer<< quer> reais> rotat-< rotativo< saldo2< sem1> subiu< todo2> uma<< venc<< vence1>`,
    '6': `(1< (> /> KIND2< NAME_:< acoug-< am>> arrum-< as< atras-1> carto-<< cartoes<< cheque< coisa-<< coisas<< consu-> contrato< cortada< crediario< desde2> dia1> divid-< do> dona2< dona> e2> emprestimo<< emprestimo_NAME< falta1< falta< falto-< faltou< fez<< ficou_devendo< final<< financiamento< forne-< fornecedor< ja> juros> lojas2< lojas< me> menin-< menina< mercadinho< moto> no2< novo< num< olha<
ontem< pagar2> para2< para<< parei1> parei> passa-1< passado1< passado< pegue-> peguei> prefe-> prefeitura> prona-< que_pegou< resta< reven-2< reven-< rural< saber> seu2< seu< seu> sogra< som< tem< tem> todo< total< ultim-< um> usado< valor< vence<< venci-1> ze<<`,
    '5': `#> (2< +2< ,_sao< -1< /1> ?confirm-amount ?worry EXPENSE_padaria< KIND<< NAME<< NAME_com< NAME_de< NAME_saldo< a<< abert-< aberto< agiot-<< agiota<< ah>> ambas>> amiga> ao1> ao> atras-<< atrasado1> caju1< caju< carta-2> cartao2> chequ-< cobra1< cobra< com1> com> comprou< corta-< credi-< da> de_som< desco-2> deve<< deve> dia> e_caju< entre1< espec-< especial< esta< falar< farma-> farmacia> foi2>
forne-2> fornecedor2> frio< ha> iptu> ipva> luz_,< mano<< marco> me2< mercadinho>> mes2> mes_passado< meses2< mesmo> no2> nova< o2< o2> o>> o_NAME< padar-1< padar-< padaria1< padaria< pagar2< pago<< para>> parad-< parado< pedre-2< pedre-< pedreiro2< pedreiro< pelo_menos< quatr-<< que_devo< que_uns< quebr-> quinh-<< quinh->> quinhentos<< quinhentos>> rapaz< saldo< sao<< sexta< simpl-< simples< so<
som1< subiu2< subiu_para< super-> supermercado> tudo>> um2> uso> venci->> vencidas>> vencimento> vista< zerad-< zerado<`,
    '4': `(>> ,<< ,_e< -<< /< EXPENSE_farmacia< KIND< KIND> KIND>> KIND_consignado< KIND_emprestimo< KIND_iptu< KIND_ipva< NAME_-< NAME_deu< WORD2< WORD2> WORD>> acade-< academia< acoug-> acougue> agiota_,< ah< ainda1> ajuda> ano2< ano< atras>> atrasada1> atrasadas< atrasadas_,< atrasado1< atraso2> atraso> bairr-1< bairro1< boa> caju2> caju> capit-< capital< carro> carta->> carta< cartao>> causa< cobra>
como> consignado1< conta->> contas>> cunha-<< cunhado<< da>> de1> de2< de> desco-> devo1< dez>> dia<< dias>> do2< do>> do_bairro< do_tiao< dois>> doze<< e<< e> e_devo< emprestimo1< energ->> energia>> esse1> esta1< estava_em< estou-< facul-< faculdade< farma-1< farma->> farmacia1< farmacia>> financiamento> forne-> fornecedor> gaste-<< gastei<< imobi-2< imobi-< imobiliaria2< imobiliaria<
imobiliaria_cobra< iptu1< ipva1< julho> junta-1> juntando1> juntando> luz>> mais< mas2< menin-<< menino<< menos1< menos_uns< mercadinho> merce-< mercearia< mim1< mim2> minha> movei-2< moveis2< na1> na2> na> nacio-2< nacio-< nacional2< nacional< nada< nao>> negativa< nem> o< oi< ontem>> os1< outra> outro2< pagou< para_mim< penho-< penhor< pera< quatrocentos<< que< que_esta< reais<< reais>> resta1<
roupa-< roupas< sabad-> sabado> so_resta< sujo< tambe-1< tambe-< tambem1< tambem< tem<< tiao1< tiao< todo1> tramp-<< trampo<< treze->> trezentos>> ultima< uma2> vai> vence> venda< x<< ze< ze>`,
    '3': `#<< #_contas< ,1< ,_mais< ,_restam< ,_total< ,_uns< -2< -_NAME< :_NAME< =minimum-wages ? DEED1< KIND_especial< KIND_luz< NAME2< WORD> ^ a>> abril>> adian-1< adiantou1< adiantou< agiot-< agiota< agora< ah> ainda2> ainda_,< aluguel_,< ano<< atrasada<< atrasada> atrasei> bairr-< bairro< bar< benef->> beneficio>> cancelei< causa2< causa_de< celul->> celular>> chequ-> chequ->> cheque> cheque>> cobra-1<
cobrando1< cobrando< coleg-< colegio< com1< consi-1< consignado_,< conta-1< conta-<< conta>> contas1< contas<< credi-> credito> da2< da_venda< der< desconta2> desconta> descontam2> descontam> desde< deved-1< devedor1< dia2> diret-> direto> divid-2< divida2< dizer< do< do<< dois2> duas<< duzen->> eh2> eh_de< eh_uns< ela2< ela< ele2> em< empre-<< emprestou> era2> espec-1< espec-> espec->> especial1<
especial> especial>> essas< eu< ex2< falou< fecho-< fechou< ficou_em< filha2< finan-< financeira<< fiz< foram1< foram< garan-< garan-<< garantia< garantia<< ha2> hospi-< hospital< ipva_de< ja<< junta-> limit-> limite> loja2< loja_NAME< luz1< mais2< merca->> merce-> mercearia> mesmo_,< mil>> minim-<< minimo<< moto>> movei-< moveis< nada> nao1> nao_,< negat-1< negativa1< netfl-> netflix> norde-1<
norde-< nordeste1< nordeste< novec-<< novecentos<< nunca>> o> ofici-1< oficina1< oitoc-<< oitoc->> oitocentos<< oitocentos>> oq> osso>> pagar> pai< parce-2> parcelas2> parcelas>> passa_de< plano1< por>> prefe-< prefeitura< propr-< propria< que1> quer< saldo_devedor< saque< seis2< seis<< seis_falta< setec-<< setecentos<< so1> todo> tramp-1< tudo1> uma> uns2> vale<< valor<< valor_de< venci-2>
vencida1> vencida> vencimento1> vencimento2> venda1< vinte>> ze1<`,
    '-3': `#1< #_hoje< +1< 1 =parts:amount+remaining+total ?which-change DEED1> DEED<< EXPENSE_mercado< KIND_carro< KIND_internet< KIND_tiram< NAME_cobra< a2< acaba->> acabar>> acho2< acho_que< acord-> acordo> agua< ajuda-2> ajuda-> ajudar2> ajudar> alem< alugu-< aluguel< aplic-> aplicativo> apose-> aposentadoria> atend-> atras-2> baixo-<< baixou<< banco2> banco_diz< benef-< beneficio< bico2< bico< bico_de<
bom< cada<< cada> caiu<< caiu_para< carro1< carro2< carro< celular_de< clt<< com2> comecou2< comecou< compr-< conse-<< consegui_pagar< consi-2< consi->> consignado2< consignado>> consu-< consulta< conta> coope-2< cooperativa2< cuida-< cuidadora< dar< decim-< decimo< depositei1< depositei< desconta1< descontado< descontam1< descontam< deven-1< devendo1< dezem-> dezembro> dezen->> dezenove>> divida>
diz1< dizen-< dizendo< dos1< efetu-< efetuei< eh1> ele> ele_quer< empre->> empresta1< empresta< emprestei1< emprestimo>> emprestimo_de< empresto1< empresto< entra< entrada< entre< era< estou2> estou_devendo< eu_pago< falta-<< falta-> faltam<< faltam>> faz2< fim> financeira> fiz1< fiz<< foi< foi> folha2< folha< fui< ganha-1< ganha-< gasta-< guardado1> guardado> habit-< hoje1< hoje2< hoje2> hora>
inter-1< internet1< juros2< juros2> liber-< ligou< limpa< mae2< mande-1< mandei1< mando1< mando< mas2> mas> me_deve< me_empresta< me_empresto< me_pediram< merca-1< mercado1< mercado< mercado> mes<< moco< mostr-> mostra> moto< moto_por< ne1> o1> oiten-<< oitenta<< outro> pagar1< pagas<< pago_NAME< parce-1< parcelas< passe-< passei< pedir-1< pedir-< pediram1< pediram< pelo< peque-< perco< pg1< pg<
por< posso< poupa-2> poupanca2> que1< que_era< que_pago< quita-2> quita-> quitar> receb-1< recebi<< resta-2> resta-> restando> salario<< salarios<< saque-1< saque-< saquei1< saquei< saude< segun-> segur-> seguro> seis2> seman-<< seman-> semana<< semana> sendo1< sendo< seras-< serasa< seten->> setenta>> sobra< tenho2> tiram1< tiram< tiro< total_de< traba-< tudo< tv2< um<< vai2< veio< vence-2>
venceu2> vende-< vista> viu< vivo< vou2< vou< vou_pagar<`,
    '-4': `#1> #_para< #_por< =amount::entry:bare =parts:amount+paid+total DEED2> EXPEN-<< EXPENSE<< INCOM-2> INCOM-> INCOME2> INCOME> NAME_e< NAME_uns< aceit-< acert-< acertei< acho< agora1> ai1> ainda> amort-1< amort-< amortizei1< amortizei< antes> ate1> atras-1< atrasadas1> atrasadas> aumen-< autom-< automatico< boleto<< caiu_de< celul-2< celular2< comprovante< conse-2< conse-< consegui2< consegui<
consignados< consignados<< credi-1< das< de>> depos-1< depos-< divid-> divido< diz< dos< duas>> e_paguei< econo-< eh<< eles2< eles< entra-2> entra-< entra-> entrada2> entrada> esta_dando< esta_vindo< eu1< eu> eu_peguei< fgts2> fgts> fica1< gaste-< gastei< gelad-< geladeira< guard-1> guard-> ifood<< ja>> ja_devolvi< juros_de< liber-> liberar> limit-1< limite1< luz< maior< mais1< mais1> mais>>
mande-< mandei< menos2< mensa->> mensais>> mes2< mesmo1> minim-1< minim-1> minimo1< minimo1> moro< msg< netfl-< netflix< ofere-1< ofereceram<< oiten->> oitenta>> ontem1> ou< outro-> outro>> outros> paga>> para_pagar< pix2< pix2> por> poupa-> poupanca> quant-> quanto> real>> resti-< restituicao< sei< sexta> so<< tirar< transferi1< transferi< vai< vender< vezes>> vindo1< vindo< voce>`,
    '-5': `,_pago< :1> ?consent INCOM-< INCOME< NAME_em< ai> anuai-2< anuai-< anuais2< anuais< anuais_de< ate> cada>> carne< celul-< celular< com2< comeco<< como< consi-<< contr-< da2> das<< desco-1< desconta< desconto< desse< devol-1< devol-< devolvi1< devolvi< dos<< eh>> emprestimos< esse< estou2< eu_devo< falta->> falta> falta>> fatur-<< fica> foi1< ganhe-1< ganhe-< ganhei1< ganhei< gasto1< gasto< inter-<
internet< mes> ne> ofere-<< ontem2< pago2> para1< parcela2< parcela<< passa-< pg> pix> proposta< quant-< quanto< que_eh< receb-<< sao< seis>> sendo> sindi-< tenho> tinha1< tirou< trabalho< usei2< vem1< vem>`,
    '-6': `+< ,_falta< =amount::limit: ?> ?debt-kind NAME_por< acabe-< acabei< alugu-> aluguel> ao<< atras< atrasada< atrasado2> atrasado_,< banco<< bolet-<< cinco>> comec-2< comec-< comprei< confi-2> confi-> conse-> consi-< consignado_NAME< conta-> das1> das2< das> debito< deve1< dezoi->> dezoito>> direi-> direito> divid-2> divida2> diz<< do_NAME< duzen-<< duzentos<< em> errad-< errado< esta> fecha-> fica<
ganho<< gente<< irma< ja2< la< luz> mais2> me<< moro<< ofere-< ofert-< oferta< pagas>> pago> pague-<< paguei<< parce-2< parce-< passa-2> passado2> pegue-1< peguei1< pelo2< pessoal< por1> prest-< prestacao< propo-< recebo< salar-<< sao1< seman-< semana< um_de< vale1< vale< vem<<`,
    '-7': `#_#< />> =parts:amount+interestFree+total caiu2< casa2< debit-< dei1< dele> devo2> em<< esta<< faturas<< fechar> juros< luz<< marid-<< marido<< menos_de< nao2> ne< no>> nu< o<< pagam-< pagamento< parcelei< passa-<< pesso-< quase1< quase< salar-< salario< tenho1< tinha< vou>`,
    '-8': `=amount:week::bare ?after-deficit ?rates acord-< acordo< agora> agua> caiu< dei<< ele2< ele< eu2< ganho1< ganho< hoje> irmao2< irmao< mei< metad-< metade< mil_de< nao2< no<< ou1< ou1> ou> pague-< paguei< por1< pouco<< quita-< receb-< resto> se> so> tv1< uns<< usei< verda-< verdade< vista2>`,
    '-9': `#_mais< ,_eh< ?debt-amount a2> agua2< cai< da_uns< dei< desconto<< em1> engan-< enganei< junto< maior<< mil_NAME< minim-< minimo< nao<< nao_eh< nem< parcelas<< pelo_NAME< segur-< seguro< soman-< somando< tenho2< tudo2<`,
    '-10': `=amount::minimum:bare devia< mil2< oito>> paga> pague-1< paguei1< passada< resta-<< tres<< tv<`,
    '-11': `:> ?offers NAME_#< NAME_da< WORD1> desco-<< pago<`,
    '-12': `?after-roadmap ?instalments-left ?thirteenth desco-< parce-<< pix<`,
    '-13': `=amount::former:bare ?flexibles pago1<`,
    '-14': `?income-low-month os<< total<<`,
    '-15': `
> =amount:month:: ?overdue`,
    '-16': `=parts:amount+behind devo> galo<<`,
    '-17': `?incomes`,
    '-18': `?essentials`,
    '-20': `=ignored =parts:amount`,
    '-22': `=amount:month::bare`,
    '-24': `=parts:amount+remaining`,
    '-25': `=parts:amount+total`,
  },
  correction: {
    '17': `nao<<`,
    '15': `,_eh< verda-< verdade<`,
    '13': `para1<`,
    '12': `corri-<`,
    '11': `ai< eh1< engan-< enganei< o<<`,
    '10': `DEED2> eh< errei<`,
    '9': `:< ?after-roadmap DEED> eh<< errad-> errado> falei2> falei> ganho1< mil2< retif-< salar-< salario<`,
    '8': `ganho< lazer< luz< para< vem<`,
    '7': `#_eh< DEED>> agora1> agora> aumen-< aumentei< bota< casa2< certo< estao< que>> vem_uns<`,
    '6': `DEED<< atras< casa< conse-> errad-< errado< esque-< esqueci< estou2< fatur-2< fatura2< ganha-1< ganha-< me< passada< renda> salar-> salario> subiu<< traba-< trabalho< vem1< verda-2< verdade2< verdade_eh<`,
    '5': `:2< ?debt-amount a_ganhar< agora< agora_ganho< alugu-< aluguel< aumen-2< aumento< e1< estou_ganhando< meu<< mil_eh< na< nao2> passa-< passa2< passa< passe-< passei< sao1< seman-< semana< troca< vem2< verda-2> verda-> verdade2> verdade>`,
    '4': `#_para< ,2< ,_ganho< ?more-debts ?overdue KIND_agua< NAME_eh< agua1< aluguel_eh< e<< farma-2< farma-< farmacia2< farmacia< fatur-< fatura< ganhando1< ganhando< ganhar1< merca-2< mercado2< sao< sim<`,
    '3': `?after-deficit agua< alugu-<< aluguel<< deven-1< devendo1< estou< estou_devendo< ganhar< la< liqui-2< liquido2< merca-< mercado< mil<< nao>`,
    '-3': `,2> ,<< ,_uns< =ignored =parts:amount+remaining ?1> ?income-low-month KIND> KIND_aluguel< NAME1< NAME1> NAME2> NAME> WORD2> WORD<< WORD> ^ aceit-< aceitaram< acho< agiot-> agiota> alugu-1< aluguel1< atras-< baixo-<< baixou<< benef-< beneficio< bico> com1< coope-2< coope-< cooperativa2< cooperativa< da1< da2< da> dando> decim-< decimo< desco-< desconto< devo1< devo< dia<< divida< do> e> eh> eu2>
falta< fgts< filho< fiz< fui< gas< graca-< gracas< hoje< janei-2> janei-< janei-> janeiro2> janeiro< janeiro> juros< juros> luz<< mais2> mas1> meses<< nao_eh< no< o< o> ofert-< oferta< padar-< padaria< pagar1< pagar< pago1< parti-< pedir-1< pedir-< pediram1< pediram< propo-< proposta< que> quere-< querem< receb-< regis-< resci-2< resci-< rescisao2< rescisao< uma< veio< vou2<`,
    '-4': `#2> =amount:month:: =parts:amount+total ?offers KIND2> WORD1> WORD2< baixo-< baixou< caiu< conta> deus< divid-< do1> em1< em1> empre-< emprego< estou> eu> foi< ja< mais> mas> mercado_eh< mes> nao2< os< pago< pague-< paguei< parce-> parcela> se< tenho< tirar< total2< total< vou<`,
    '-5': `=amount:month::bare ?> ?instalments-left ?thirteenth DEED1< NAME< a2> a<< de1< em< em> luz_,< mes< para1> parte< por1< so< tv< vai<`,
    '-6': `,1< ,_sao< :1< =amount::current: DEED< da< enten-< mesmo1> mesmo> outro< por< voce<`,
    '-7': `era<< nao1> nem<`,
    '-8': `agora_eh< que2<`,
    '-9': `?incomes que_eh<`,
    '-10': `=amount:day::bare ?confirm-amount`,
  },
  expense: {
    '25': `?essentials`,
    '23': `?flexibles`,
    '14': `ganho<<`,
    '13': `luz<`,
    '12': `EXPEN-< EXPENSE< luz<< pago<`,
    '11': `agua<<`,
    '10': `:1< divido< gas< pago1<`,
    '9': `EXPEN-<< EXPEN-> EXPENSE<< EXPENSE> desse<`,
    '8': `dos> falar< gasto< luz>> parte< por1> todo<`,
    '7': `#_para< ,_NAME< =amount:week::bare EXPEN-2> EXPENSE2> KIND2< KIND2> KIND_casa< NAME1> agua>> alugu-<< alugu-> aluguel<< aluguel> deu1< deu< devo> esque-< esqueci< gasto2< gasto_uns< ifood<< limpa< luz> mes2< mora< plano< por<< remed-< remed-> remedio> saude< tigri-> tigrinho> uma< vez<`,
    '6': `#_NAME< =amount:day::bare =amount:year::bare EXPEN-2< EXPENSE2< KIND< KIND<< KIND> ajudo< amiga< bolet-< boleto< dizim-< dizimo< energ-< energia< era<< iptu< mercado<< mercado_eh< mes<< moca< moro< remedio< tramp-< uber< umas<<`,
    '5': `?income-source EXPEN-1> EXPENSE1> INCOM-1> INCOME1> KIND1> KIND>> agua_:< alime-> aposentada<< cacho-< cachorro< cerve-< cigar-< cigarro< clt<< compr-<< condo-< condominio< de2> demai-< demais< duzentos>> escol-< esta< favor< gaste-1< gastei1< luz2< mas1> mercado> minha< noven-<< noventa<< paga> para<< passa-2> passa-> passa_de< passado2> pensa-> pensao> sai2< sai< sai_por< sou<< trampo< vou>`,
    '4': `,_pago< =amount:day:: DEED>> KIND_celular< KIND_internet< KIND_iptu< KIND_luz< WORD2< agora_eh< agua< alimenticia> apose-<< baixo-<< baixou<< beste-> besteira> casa1< celul-1< celular1< cerveja< churr-< cinem-< cinema< com< comid-< comida< condo-2< condo-<< condominio2< condominio<< costu->> da< deven-> devendo> dezem-2> dezembro2> dois2< dou1< dou< ela2> ela> energ-<< energia<< entre1< escol-1<
escola< estou2> estou> facul-2< faculdade2< feira< fim< foi> gas> gas_:< gaste-< gastei< hoje> igrej-< igreja< inter-1< inter-< inter-> internet1< internet< internet> iptu1< ja1> junto> luz1< luz2> luz_veio< mas>> menino< merca-> merca->> mercado>> mes1> oiten-<< oiten->> oitenta<< oitenta>> parte_eh< passa2< passa< passado> passagem< resto> seman-< semana< so< so<< teve> unha<< varia2< varia<`,
    '3': `#2< (> :>> EXPEN->> EXPENSE>> EXPENSE_feira< EXPENSE_igreja< KIND_condominio< KIND_escola< KIND_saude< NAME1< WORD> a2> acade->> academia>> acai< agua2< agua2> agua> agua_,< as< bicho< cara1< cara< celul-< celul-<< celular< celular<< cem2< cem<< cerca2< cerca< cerca_de< comid-2< comid-> comida2< comida> como< condo-1< condo-> condominio1< condominio> condominio_:< consu-< consulta< crech-< creche<
dela2< dela< deliv-< delivery< despe-< dezem-> dezembro> divid-< duzen->> energ-2< energia2< entre< escola1< eu<< feira1< frald-< fralda< fumo< funer-< gas>> gasto1< ifood2< igrej-1< igreja1< jogo< k>> lanch-< liq< mando1< mando< mas> mei2< menin-1< menino1< merca-2< merca-2> merca-<< mercado2< mercado2> mercado< mes_,< minha2< no>> nove>> noven->> noventa>> oito>> os<< parcelado2< parcelado<
parte2< pensa-< pensao< pizza< plano2> plano> quase1< quatr-<< quatro<< que< que_eh< racao< restaurantes< saude1< saude2< saude> seman-1< semana1< setec-<< setecentos<< so2< spoti-< spotify< strea-<< strea-> streaming<< streaming> treze-<< trezentos<< tv1< uns<< vai_uns< vem< vem<< vezes<`,
    '-3': `#2> +< ,2< ,_sao< 1 :1> :2< ?> ?consent DEED2> EXPENSE_casa< EXPENSE_farmacia< EXPENSE_padaria< EXPENSE_salao< INCOM-<< INCOME<< KIND_carro< KIND_moto< NAME_:< a2< a> ainda> assin-< atras->> atrasado>> cance-< carro1< carta-< cartao< com>> consi-< consignado< corta-< costu-< das1> das> desco-< desconto< deven-< devendo< devo2> dia2> divida< do_NAME< duas<< e1< e_NAME< em<< empre-<< emprestimo<
entro-1< entro-< entrou1< entrou< esse> esta1> esta2< estou<< faco< faco<< farma-1< farmacia1< fatur-<< fatura< fiado< fica< ganhe-1< ganhe-< ganhei1< ganhei< gasol-> gasolina> gasta-1< gasta2< gasta< hoje2< loja< mas_gasto< menina< mes1< moto1< na<< na>> nada< no< no> o2< o>> ofert-< oferta< oitoc->> oitocentos>> outro< padar-1< padar-< padaria1< padaria< pagar2< pago_,< pague-<< paguei<< para<
passado< por< posso< que_uns< salao1< se< segur-< sei< ser1< ser< so1< so>> sobra< subiu_de< tenho<< tirar< todo> tudo_da< uber<< vale< veio1< veio< vendi< verda-2> verda-< verda-> verdade2> verdade< verdade> vinte>> x<< x>>`,
    '-4': `#_uns< ,2> ,_eh< ,_total< =ignored =parts:amount+behind DEED2< a< amigo> atrasada<< cento>> conta-<< contas<< da> da_NAME< das1< das< devo1< do1> do2< do<< e2> eh>> em1> empre-< era1< era< errad-< errado< errei< esse2> eu2< farma-< farmacia< fatur-< gente<< inss< ja< junto< luz_,< mas2< me< mei1< minha> moto< nao<< no1> no<< os1< pagar< pago2< pago> pague-< paguei< parei< por1< por2> recebo< sim<
subiu2< subiu< total1< tudo2> um> viage-> viagem> vou<`,
    '-5': `
1> ,_gasto< ? ?instalments-left ?rates EXPENSE_botijao< EXPENSE_ifood< NAME2< WORD>> acho< atras-< atras-<< botij-1< botijao1< cada<< carta-> cartao> cento2> da1> da2< devo< devo<< dias>> divid-2< divid-> dividido< dura> e2< eh<< em>> estou< foi2< ganho1< gas<< hoje< ifood1< mes> mes>> moto>> na1> na> nao< os< pago>> receb-< resto>> seguro< trabalho< troca<< tudo1> tudo2<`,
    '-6': `?income-low-month ?offers ?thirteenth INCOM-2> INCOME2> agiot-<< agiota<< bolsa> carro< casa2> casa> de1< divid-1> dividido1> dividido> do> ganho< meses>> meu<< na< nao2> parte> pouco< respe-<< respectivamente<< traba-<`,
    '-7': `=parts:amount ?debts a1> corri-< dois>> esse< fora< mes_de< no2< total<`,
    '-8': `
2> ?confirm-amount ajuda> mas< so> tudo>`,
    '-9': `?after-deficit ?debt-amount WORD1> cada2> cada> eh> so1>`,
    '-10': `?incomes ?more-debts meses<<`,
    '-11': `=parts:amount+total ?after-roadmap ^ botij-< botijao<`,
    '-13': `
>`,
    '-14': `#>`,
  },
  income: {
    '24': `?incomes`,
    '14': `INCOM-< INCOME<`,
    '13': `=amount:fortnight::bare cai<`,
    '12': `=amount:day::bare estou< ganho< meu2>`,
    '11': `#_,< =amount:day:: =amount:fortnight:: INCOM-> INCOME> pelo_NAME< tiro2< tiro<`,
    '10': `=amount:month:: antes<< bolsa< comec-< faco< hoje_tiro< no>> pensa-< pensao< que_eh<`,
    '9': `dando> famil-2< fica1< ganho1< ruim< salarios<< util>> vivo<`,
    '8': `^ bolo< bolsa<< casa2> casa> dia<< dias>> emprego< media1< num1> pelo2< pelo< plant-< receb-< recebo< salar-<< sobra< tenho> vr>`,
    '7': `
< #< #_de< +2< ,_tiro< DEED<< INCOM-<< INCOME<< ai> bom> contr-<< da2< da_uns< devo>> dia< dia> dos< em2< em_media< famil-< fica< filho> hoje2< ifood< mas_sobra< mesmo< num> perco< por2> por> renda< tiro_de< tiro_uns< umas2>`,
    '6': `+< =amount:month::bare =amount:week::bare a2< agora< alugu->> aluguel>> aposentadoria<< aula> bem< benef-<< bico< cai1< cai2> cinqu-<< cinquenta<< com_uns< comec-<< comecei< comeco<< desco-2< dia>> divid->> divida>> e_ganho< eh2< errad-< errado< extra2< extra> famil-<< familia<< fixo> fora< inver-< inverno< liq< liqui-1> livre1> livre> mas2> media< mes1< munic-< municipio< na_NAME< pensa-2<
pensao2< por2< receb-2< regis-< sabad-< sabado< seman-2< semana2< sobra1< vale1< vezes>>`,
    '5': `,>> =amount:year:: ?< EXPENSE_ifood< INCOM-1> INCOM-2< INCOM->> INCOME1> INCOME2< INCOME>> INCOME_salario< KIND1> KIND>> ah< ajuda< alugu-2> aluguel2> apose-<< aumentou< benef-< bolsa> cada>> carte-> carteira> causa2> causa> clt< com2< comis-< comissao< costu-< da< dar1< dar< desconta> descontos2< descontos< despe-< deus< devo2> dinhe-< dinheiro< eh>> eh_uns< em>> entre-> eu_ganho< eu_recebo<
faco<< faixa2< faixa< falec-> fatur-<< ganha-1< ganhando1< ganhando< graca-< gracas< ifood1< ifood<< loja> mas< mas_cai< mei<< mes_ruim< mil>> moto>> na2< nada> nao2> pago> passado2< passado_foi< patro-> patroa> peque-< por_mes< produ-< producao< quebr-> quebrados> quinz-< quinzena< recebendo< ruim1< sabad-> sabado> salar-1< salario1< segun-< segunda< seman->> semana>> sexta1< sexta< tenho2>
tiran-< tirando< tiro<< tudo>> uns2> uns<< vem1< vendo<`,
    '4': `,1> ,<< =minimum-wages INCOME_clt< INCOME_com< NAME_da< a_ganhar< arrumei< assin-> assinada> auton-> autonomo> beneficio< bico2< bico> bico_de< bom< bpc< cerca2< cerca< cerca_de< clt1< com<< como1> conse-<< consegui<< conta< costu-2> costu-> cuida-< cuidadora< desconto> desem-< desemprego< dia2> do1> dos1< dos> e1> e<< e_cai< fazen-< fazenda< filha< fiz<< fora> ganhar1< garco-< garcom<
gasolina_fica< leite< liquidos1> liquidos> mater-< me< mes< mim2< mim2> mim> minim-<< minimo<< mulhe-< mulher< novo< padar-< padaria< passa-2< passa-< passado< passe-< passei< patro-< patroa< pensa->> pensao>> prefe-< prefeitura< quand-1> quando1> que2< que_da< quint-> recebo2< recebo> salao<< salario<< segur-< seguro< seman-<< semana<< semana_de< servi-< setec-<< setecentos<< so< sobra2<
sobra_uns< sou> toda2< toda< toda_sexta< trabalho< uber_uns< ultimo< uma>> util> vai< vinte<<`,
    '3': `,< ,_ganho< ,_media< ,_recebo< DEED1> EXPEN-< EXPEN-> EXPENSE< EXPENSE> EXPENSE_casa< INCOM-2> INCOME2> WORD1> WORD2< WORD< WORD>> apose-< apren-< aprendiz< arrum-< auxilio< bruto<< cai2< cai_para< cesta> clt> comid-< comida< como> depen-< depende< depoi-< depois< diari-2< diari-< disse< duzen-<< duzentos<< e2< em1> esque-< esqueci< estadual< estag-< estagio< eu2< eu< falec-< faleceu< fatura<<
faxin-> faxina> faz< filho< fique-< fiquei< fora1> forne-< fornecedor< ganha-< hoje< irma< jovem< liquido1> liquido_de< luz2> mais1< mas2< maxim-2> maxim-> maximo2> maximo> mes1> mes>> mesmo1< minim-2< minimo2< na<< na>> no< noite< o2< o<< ofert-< oferta< pago2> para<< por>> por_quinzena< prime-< primeiro< quand-> quando> quare-<< quarenta<< quart-2< quart-< quartinho2< quartinho< quent-<
quentinha< quint-2> quinto> quinz-1< quinzena1< reais>> receb-<< recebo<< saldo<< segun-2> segun-> segunda2> segunda> seguro> sou< tem> tenho2< tenho_mais< tira2< tira< tira_uns< torno2< torno< torno_de< traba-< traba-<< trabalho<< uai< uber<< ultim-< um< um>> varia>`,
    '-3': `
2> #<< #_+< #_uns< +1< ,2< ,_gasto< ,_sao< ,_vr< :2< :< ?consent ?debt-kind ?debts ?overdue ?worry DEED1< DEED2< EXPEN->> EXPENSE>> KIND2< KIND2> KIND< NAME1> NAME2< NAME<< NAME_,< NAME_de< WORD2> a_NAME< acho< aplic-< aplicativo< atend-< atras< atrasado< aumento< bah< cada2< camin-< caminhao< casa2< com1> com2> consi-< consu-< consulta< conta>> corri-< corta-< da_NAME< dei1< dei< desconto_de<
deu1< deu< deve< devo1< diari-<< diaria<< divid-> do2> dois>> eh<< ele2< ele< empre-1< era>> espos-<< esta1< estou2< estou<< eu_ganhava< falar< fatur-2< faturo< fui< ganha-2< ganha-<< ganha<< ganhar2< ganhava<< ganho> gente< hoje2> hoje_esta< impos-> imposto> inss> iptu< ja< janei-< janeiro< luz< mao2> mao> marid-2< marido2< marmi-< marmita< mas> mas>> me2< menos1< menos2< mercado< mes_de< meses<<
meu> moro< nao< no2< outro< outro> paga1< paga< pagar1< pago>> pague-< paguei< parce-< parcela< que_paga< queri-< queria< receber< sim< tenho<< terce-< terceiro< tramp-< trampo< tv< um2> vem2> volta2< volta< volta_de< vr1<`,
    '-4': `
1> =amount::: =amount:::bare =parts:amount+total ?rates EXPEN-2> EXPENSE2> KIND<< NAME< ainda> caiu< carro< cinqu->> cinquenta>> conta2> decim-< decimo< deven-< devendo< devo< do>> dois<< dona< e>> e_NAME< em< entra> entre-< entre1< espos-< esta< eu1< fatur-< faxin-2< faxin-< faxina2< faxina< ganhava1< ganhava< hoje> liq1> liq> liquido> mei1< mei< merca-< metad-> metade> mil<< motor-< motorista<
nao1> o< oiten-<< oitenta<< ontem2< ontem< os<< os> outro2> pagar< pagar> para> passa2< passa< passa_de< pelo_menos< quinh->> quinhentos>> recebi< so2> soman-< somando< sou<< tudo> um2< um_de< umas<< unha<< vale<< vez<< vr2< vr_de<`,
    '-5': `?> ?more-debts NAME> WORD1< a1> ai< atras-< casa< com> de> descontado> eh1< ela< empre-<< empregos< errei< eu2> eu> fica2< fiz1< fiz< ganha1< ganha< gasol-> gasolina> la< mae> minha> oitoc->> oitocentos>> outro2< outro_de< por1< renda2< renda_eh< resto> se< tudo<`,
    '-6': `=ignored ?offers NAME>> a<< adian-< alugu-<< aluguel<< app< as< caixa< chega2< chega< como< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< dia2< dia_a< entressafra< faxina<< filho2< ganho<< inver-> inverno> mas_gasto< menos< meu<< nuns1< nuns< olha< que_entra< receb-> sem< super-2< super-< supermercado2< supermercado< uber< umas1<`,
    '-7': `
> #_e< ,_total< ?after-roadmap NAME2> auxil-< cada<< causa>> comis-<< comissao<< da<< da>> faxina_,< fazer< gasol->> gasolina>> pago1< total1< total< vr<`,
    '-8': `?essentials ?income-low-month ?instalments-left bruto1< dia1> faxin-<< gasto1< hora> reais<< vale2< vem>`,
    '-9': `=amount::current:bare ?confirm-amount DEED< a1< gasto< pago< que<< ruim> um> vem2< vou<`,
    '-10': `?flexibles ?thirteenth bruto1> bruto> fica>`,
    '-11': `fixo< hora2> mas1> vale>>`,
    '-13': `?debt-amount`,
  },
  instalment: {
    '33': `=parts:amount+remaining =parts:amount+total`,
    '20': `=amount:month::bare =parts:amount+behind`,
    '17': `=parts:amount =parts:amount+paid+total`,
    '15': `desco-<`,
    '13': `=amount:month:: por>>`,
    '12': `=parts:amount+remaining+total desco-1< pago1<`,
    '11': `das<< desconta< falta-> pagas>> resta-<<`,
    '10': `?debts ?instalments-left desconta1< faltam> parce-1< parcelas<<`,
    '9': `?debt-amount KIND< devo<< meses<< moto< outro2> pagas<< pago< pague-> paguei> parce-< parce-<< sao1<`,
    '8': `:<< ?more-debts NAME_de< bolet-<< cinco>> consi-<< consignados< falta-1> falta-<< falta1> falta> faltam<< tres<<`,
    '7': `=parts:amount+interestFree+total anos>> atras-> carne< carro< consignado_NAME< consignados<< duas>> empre-< emprestimo<< emprestimo> estou> pague-1< paguei1< parcelei< resta-> tenho<< todo>`,
    '6': `#> #_em< /<< KIND_tiram< NAME_sao< agora_eh< benef-> beneficio> cinqu->> cinquenta>> consignado< dezoi->> dezoito>> empre-> emprestimo< emprestimos< estou2> eu> faltam1> financiamento< foram> mil_em< na2< na_NAME< nao1> outro< outro> parcela1< parcela< passo-2< passo-< passou2< passou< pegue-<< peguei<< refin-< refinanciei< renegociei< se> tem< tiram1< tiram<`,
    '5': `
2> #_meses< (1> ainda< apose-< aposentadoria< ate1> atras->> atrasou< boleto<< com<< condo-< condominio< do> e_NAME< facul-< faculdade< falta-1< falta-< faltam1< faltam< faturas<< folha< gente<< ja2> ja> mei< mes<< mesmo< no<< o2< outro_de< para1< parce-2< prest-2< prestacao2< prestacao_de< que_pago< reneg-< um> vem1< vem> vinte<<`,
    '4': `,_falta< :_restam< KIND2> KIND<< a<< acaba->> acabar>> agora2< alem< antes> ate> atras-< atrasadas1> atrasadas> atraso2< atraso_,< cento>> com1< comec-> comeco> comprei< consi-< consignado2< consignado> da< da> das< de_pagar< desco-<< descontam1< descontam< desconto< desde< dezem->> dezembro>> dia> do2> duas<< e>> eh< empre-<< escol-< falta-2> faltam2> fatur-<< ficou1< fique-< fiquei< foi> folha2<
foram2> gelad-< geladeira< habit-< juros2> luz_,< mensa->> mensais>> mes>> meses1< moco< moto2< na> nenhuma> o_outro< outro1< outro2< outro<< pagas> parcela2< parcelas2< parcelas< parcelei2< parcelei_em< que1> quinh-<< quinhentos<< resta-1< resta-1> resta-2> resta-< restam1< restam< restam> restando> subiu2< subiu_para< tambe-< tambem< tres>>`,
    '3': `#2> #<< #_mil< (< (> ,_eram< ,_prestacao< DEED< EXPENSE_casa< KIND_condominio< KIND_consignado< NAME2< NAME< NAME<< a_sindica< ainda2> ainda> ajuda-2> ajuda-> ajudar2> ajudar> alugu-<< aluguel<< apose-> aposentadoria> atras-2< atrasadas< atrasadas_:< atraso< aumen-2< aumentou2< aumentou_para< carro>> chequ-< colch-< colchao< compr-2< comprei2< condo-1< condo-<< condominio1< condominio<< consi->
consi->> consignado1< consignado>> de2< de<< descontado< desse< deved-<< devedor<< devo2> dia2> escola< esta> estou<< estou_pagando< eu_pago< falta2< falta_pagar< faltando1> faltando> filho-< filhos< fiz<< fogao< frio2< frio< frio_:< maio< mais>> mas1> meses2< meu> mil1< na1> nenhu-2> nenhu-> nenhuma2> no1> no> num1> o_NAME< oiten->> oitenta>> pagan-1< pagando1< pagas1> pague-1> pague-2> paguei1>
paguei2> pesso-< pessoal< prest-1< prestacao1< quart-> quarta> quitadas2> quitadas> saldo<< sao< seras-2< serasa2< seten->> setenta>> sindi-1< sindica1< sindica< sofa< subiu< tenho_mais< todo1> trint->> trinta>> tv<< ultimas>> um2< um2> um>> um_de<`,
    '-3': `,2< ,>> -1< :2< =amount:day::bare WORD>> acho< agora> agua> anuai-2< anuai-< anuais2< anuais< anuais_de< atrasado1> atrasado> banco2< caiu< carta-< cartao< cobra1< cobra< da<< de>> desco-> deve< devia1< devia< dez>> duzen-<< duzen->> duzentos<< duzentos>> e<< eh2< entra-2< entrada2< era1< esta_em< estou1> falou1< falta>> fatur-1< fatur-2< fatur-> fatura2< fatura< fatura> fecha-< feche-2< fechei2<
fez<< finan-> financeira> ganho1< ganho< garan-> garantia> gaste-1< gaste-< gastei1< gastei< giro< hoje> luz> mas< mes2< mes_de< minim-1< minim-2< minim-> minimo1< minimo2< minimo> no>> num< o> o>> ofere-1< ofere-<< oferecendo< ofereceu<< ontem1> ontem> pagan-> pagando> pago2> pai< para1> parcelar2< parcelar_em< pegue-1< peguei1< pix< por1< posso< propo-<< propos< propos<< quase1< quatr->>
quatro>> que<< quer< quer<< sao<< se< sendo1< sendo< so1< todo< total2> total> trans-< tudo> uns<< uns> veio< vista2< vista< vista_ou< vou<`,
    '-4': `#1< #1> #2< #_+< #_mais< +< ,_da< -< /2< ?1> ?thirteenth DEED1< DEED1> DEED<< KIND_agua< KIND_casa< WORD1< WORD1> a> a>> acert-< acertei< agua1< borra-2< borra-< carto-< cartoes< com> conta< dia<< e2> eh> eles2< eles< em1> empre->> empregos< emprestimo>> era<< falou< fatur-< faz2< faz< faz_em< fechar< ja_paguei< limit-< limite< me2< menos2< menos< menos_de< minha< muito< na>> nada> ou1< ou< pago>
para<< parcelar< pensa-> que_eh< quere-1< quere-< querem1< querem< receb-< seis2> tinha1< total2< total< vista>>`,
    '-5': `+1< ,2> ,_faltam< :_NAME< =amount::minimum:bare =minimum-wages NAME1> WORD> agua< ajuda> com< de2> em> empre-2< emprestimo2< emprestimo_de< entra-2> entra-< entra-> entrada2> entrada< entrada> era< financiei< ja2< mae<< me< mes1< meu< multa< noven->> noventa>> ofereceu< por< resto2< resto< resto_em< seis>> sim< tem<< tinha< uns1< uns< verda-< verdade<`,
    '-6': `#_,< />> =amount::former: ?incomes DEED2> NAME>> NAME_:< acabe-< acabei< acord-<< acordo<< consigo< dias2> iptu< mes< mil>> minha<< negociar< para> quinz->> quinze>> reais<< segun-< segunda< x>>`,
    '-7': `#_e< ,_paguei< ?> agiot-<< agiota<< devia<< dias>> em>> errad-> errado> escre-< escreve< falei2> falei> minim-< minimo< ofert-< oferta< oiten-<< oitenta<< proposta< tudo< uma<<`,
    '-8': `=amount::former:bare e1< fazer< hoje< ofere-< propo-<`,
    '-9': `
1> =amount:week::bare da1< ja< negoc-< so<`,
    '-10': `?after-roadmap ?essentials ?flexibles ?rates quero<`,
    '-13': `=amount:::bare =amount::current: ?offers`,
    '-14': `=amount::current:bare =ignored`,
    '-16': `=amount:::`,
  },
  minimum: {
    '16': `minim-< minimo<`,
    '14': `=amount::minimum:bare`,
    '9': `minim-1< minimo1<`,
    '6': `minim-2< minimo2<`,
    '5': `esta_vindo< fatur-> fatura> minimo_de< vindo1< vindo<`,
    '4': `#_minimo< ,_minimo< fatura<< minimo_eh< vence2>`,
    '3': `=amount::minimum: NAME_eh< abaix-> abaixa> consigo< credi-< credito< esta2< fatur-<< total<< vence>`,
    '-3': `$ ,1< =amount::: =amount:::bare =amount::current:bare =amount:month::bare ? ?confirm-amount ?incomes ?offers WORD1< WORD2< WORD< dia>> pague-< paguei< por>> uns1< uns<`,
    '-4': `1 ?after-roadmap ?debt-amount`,
    '-5': `^`,
  },
  none: {
    '30': `=ignored`,
    '24': `
> ?instalments-left`,
    '22': `?rates`,
    '20': `=amount::former:bare`,
    '19': `nao2<`,
    '18': `?overdue`,
    '16': `?consent ?debt-kind galo<< posso<`,
    '15': `bruto1> bruto>`,
    '14': `mes_de< usei<`,
    '13': `:> cada<< cada> era< menos_de< so>`,
    '12': `
1> ?confirm-amount NAME_#< botij-< botijao< cada2> comprei< esse< fica> fixo< hora2> nao_eh< os<< tenho1< vale>>`,
    '11': `#1> #2> #>> #_mais< NAME_da< WORD1> como< confi-2> confi-> das1> das> deve1< devia< ele2< era1< gasto1< ne> tinha< total<< tv< vou2<`,
    '10': `?> ^^ a2> comec-2< desconto_de< dos1< esta> jogo> juros2< maior<< mas1> mesmo1> mil_NAME< mil_de< no<< pago_NAME< posso2< reais<<`,
    '9': `#_#< ,_gasto< ,_paguei< :1> ?which-change ?worry a1< agua> bruto1< consi-< das1< das< de1< ele< eles_querem< esta<< eu1< faxin-<< fazer< fechar< ganha1< ganha< ja>> liber-> liberar> mas> meu< meu<< muito< nu< oiten-<< oitenta<< passa-<< por1> pouco<< ruim> seis>> vale2< vr<`,
    '8': `#_dos< +1< ,_total< =amount::entry:bare =amount::limit: =amount:month::bare ?1> NAME_uns< adian-< autom-< automatico< causa>> cento2> comis-<< comissao<< consigo< deles<< devo> dia_a< direi-> direito> dizen-< dizendo< do_NAME< em1> empre->> emprestimo>> escre-< escreve< eu_devo< falta>> faxina_,< fecha-> fechar> gasol-> gasolina> hora> irmao2< janei-2> janeiro2> juros2> limit-< limite< mas_gasto<
menos2< mil<< moro<< nao_aceitaram< ofere-1< ofereci1< ofereci< pago2< parte> pede< pegue-1< peguei1< quant-< quanto< queria< receb-> recus-> respe-<< respectivamente<< resto< sindi-< tenho2< tinha1< umas1< uns<<`,
    '7': `#_+< #_uns< =amount:::bare =amount::former: a_NAME< agiot-<< agiota<< agua2< anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< atrasada< atrasada<< auxil-< banco<< carne> cel< das2< dele> devo1< divid-1> dividido1> dividido> diz<< dois>> dos< eh1> enten-< fatur-1< faturas<< fecha-< fica2< ganho> gas<< gasta-1< inver-> inverno> irmao< mae<< mais1< marid-<< marido<< me2< me_ofereceu< me_pediram<
mei< mes< metad-< metade< nem< nuns1< nuns< oferecer1< oferecer< ontem2< ou1< pagar_so< pago>> para> parcela<< pesso-< por> que_entra< quinz->> quinze>> renda2< renda_eh< resto> segur-> sei< seis2> um_de< usei2< vale< vence-2> venceu2> voce< vou_pagar< vr2< vr_de<`,
    '6': `#<< $ ,_faltam< />> :2< :_caiu< =amount::below: =amount:week::bare =amount:year:: ?debts EXPENSE_botijao< NAME_em< acert-< acertei< ajuda-< ajudar< assin-< atrasado2> baixo-< baixou< banco2< borra-2< borra-< botij-1< botijao1< cai> caiu1< caiu_de< caixa< cance-< carro2< carto-< cartoes< casa< coope-2< cooperativa2< da2> da_uns< defes-2< defes-< defeso2< defeso< dei> devia<< dia1> dias2> dura> e>>
e_gasto< econo-< eh<< ele_quer< em> em>> empresta1< empresta< emprestei1< emprestimo_de< entressafra< espos-<< estou2< eu2> eu> faxin-< faxina< faxina<< financiei< fiz1< fora< ganha-<< ganhava1< ganhava< ganhava<< gasol->> gasolina>> gasta-< grati-< gratificacao< guard-1< guard-1> guard-< guard-> guardar1< guardar< inss< ja_dei< juros_de< loter-< loteria< maior< me_deve< me_empresta< mei1< mesmo>
metad-> metade> minha<< motor-< motorista< msg< ne1> ne< netfl-< netflix< no1< oito>> oitoc->> oitocentos>> pagar> passada< pix> poupa-2> poupa-> poupanca2> poupanca> prest-< prestacao< quatr->> quero< resto2< resto>> resto_em< sei> sendo1< sendo< sendo> so1> tenho< tinha<< tirou< troca<< tv1< um<< uns> voce>`,
    '5': `#> +< =minimum-wages EXPENSE_mercado< KIND_gas< NAME_cobra< acord-< acordo< ajuda> amigo> antes1> atras-1< atras-2> atrasado> atrasado_,< aumentaram< banco2> banco< bruto< camin-< caminhao< coope-< cooperativa< debito< depositar1< depositar< descontado> desconto2< deven-<< devendo<< diari-<< diaria<< divid-2< divid-> dividido< divido2> e_eu< e_paguei< eh> em1< em<< emprestei< entra-<< entra>
entrada<< entre-< estou_com< eu_ganhava< faxin-2< faxina2< filho2< financeira> gas1< gente<< guardado1> guardado> ja2< ja_paguei< limit-1< limite1< liquido> merca-1< mercado1< minha> nao< nao> no< noven->> noventa>> numer-< numero< os1< os> outro-> outros> paga1< paga< pegou1< pegou< posso_pagar< preci-2< preci-< preciso2< preciso< preciso_depositar< qual> quant-> quanto> que_era< que_paga<
querem< quitar2< quitar_por< real>> recebe1< recebe< recebo1< rua< sao< sexta> sim< so2> so<< sobra2> sofa_por< soman-< somando< subiu_de< super-2< super-< supermercado2< supermercado< teve< tiro1< total< um> umas< vem2> vender< vez2< vez_de< viage-> viagem> vou< zap<`,
    '4': `#2< ,_vr< 1 :_de< =amount::: =parts:amount ?after-deficit ?confirm-change DEED2> KIND_aluguel< KIND_carro< agora> ai1> alugu-1< aluguel1< antes> aplic-> aplicativo> atend-< atras-<< aumen-< banco_diz< bom< carro1< celular_de< cento<< com2> comid->> comida>> compr-> consi-2< consigo1< conta-<< conta-> contas<< contr-< cortada< credi-1< custa1< custa< da1< da<< debit-< dei< dei<< depoi-2> depoi-<
depois2> depois< deven-1< deven-2< devendo1< devendo2< devendo_uns< devia1< dezen->> dezenove>> divid-2> divido> diz1< ele> empre-2< empresto1< empresto< entro-1< entro-< entrou1< entrou< esta1> estav-< estava< estou<< estou_devendo< eu2< eu_peguei< extra< falta->> faturo< faxin-> faxina> ficou> fim> ganha<< ganhe-< ganhei< gaste-< gastei< gasto< hoje2> inter-<< internet<< irma< isso<< ja< janei->
janeiro> juros1> juros> lembr-< lembro< limit-2> limite2> liqui-> mais<< marmi-< marmita< mas< me_empresto< mes1< mes2< mes2> mes<< mes> metad-2> metade2> mil2> mostr-> mostra> no1> ofereceram<< os1> os< ou1> paga>> pagan-> pagando> parcelei< pessoal< pj< porqu-> porque> quase1< quatro>> que2< quem< quere-< receb-1< recebo< renegociar< seguro> ser1< ser< so2< so>> so_consigo< sobra2< sobra_uns<
sofa2< sofa< taxa2> tira1< total1< trint-<< trinta<< tudo2< uber< umas> vendo<< vizin-2< vizin-< vizinha2< vizinha< vr1<`,
    '3': `#1< #_e< ,2< ,> ,_da< ,_de< ,_umas< :_NAME< =1< =< DEED< EXPEN->> EXPENSE>> EXPENSE_salao< INCOM-2> INCOM-<< INCOME2> INCOME<< KIND_agua< NAME_=< NAME_limite< acade-2< academia2< agiot-< agiota< agora_sao< agua1< agua< amanh-> amanha> antes< apose-2< aposentadoria2< app< assinada< ate>> atend-> atras-2< atrasado2< atrasou> baixo-2< baixou2< bolsa> cada2< cancelei< casa2< celul-2< celular2< cinco<<
comec-< comecou2< comecou< compr-< compro> conse-<< consegui2< consignado_de< consu-< consulta< conta>> conti-1> conti-> continua1> continua> de2> depoi-> depois> deven-< devendo< devo2< dia2< dias<< divida2< divida< divida_de< diz< do>> dura1> e< e_NAME< e_os< ela< eles2< empre-1< empre-1> empre-< emprego2< empregos< emprestado1> emprestado> emprestimo2< entra-2> entra-> entra<< entrada2>
entrada> entrada_de< era>> eram<< estag-<< estav-1< estava1< estou>> eu_pago< faco1< faco> falou1< falta2> fatur->> fatura>> filha> finan-> financeira< financiado< fui< ganhar< ganhe-1< ganhei1< gasto> globo-< globoplay< impos-> imposto> inss> junto< lembr-2> lembr-> lembro2> lembro> liberar< lojin-< lojinha< maio2> manda-1< mando1< mando< marid-> marido> marido_ganha< media2< media_de< meio<<
melho-2> melho-> meu> mim< mim>> monte< moro< moto_por< nao2> nas1> nas> negociar< nenhu-2< nenhu-< no>> ofere-< outro-< outros< pagar2< para2< para< para_pagar< parcela2< parcelei> parei< pensa-<< pensao<< pesso-> pix2> por< pouca-2> pouca-> poucas2> poucas> proposta< quatr-2> quatro2> quatrocentos>> que<< que_eh< quinz-<< quinze<< quita-2< quita2< quita< quita_por< quitar< recebo<< salao1< sao1<
sao<< segur-< seguro< seman-< semana< sera> so1< sobra> sobro-1< sobro-< sobrou1< sobrou< telef-<< telefone<< tira< tirar< trabalha< uma2> uns1< uns< usei1> usei> usei_+< vale2> vinte>> virou> vou>`,
    '-3': `#_,< #_em< #_por< (>> +> ,_NAME< -<< ->> /1> :< =amount:day::bare =amount:year::bare =parts:amount+interestFree+total ? ?thirteenth DEED1< DEED<< DEED> EXPEN-< EXPENSE< INCOM-< INCOM->> INCOME< INCOME>> INCOME_com< KIND2< KIND< KIND<< KIND_casa< KIND_celular< KIND_condominio< KIND_ipva< NAME>> NAME_(< NAME_pediu< WORD>> a>> acabe-< acabei< acai< aceit-2> aceito2> aceito> aceitou< acord-<< acordo<<
agora2< agua_,< agua_:< ah> ambas>> amiga> ano2< apose-< app> arrum-< as> atras-1> atras-> atrasadas2< atrasadas< atrasei> atrasou< atual1< atual< avist-1> avist-> avista1> avista> bah< boa> botar2< botar_mais< cacho-< cachorro< cai2> caju1< caju2> caju< caju> carta-2> carta< cartao2> casa<< causa< celul-1< celul-<< celul->> celular1< celular<< celular>> cerve-< chequ-> cheque< cheque> cinco> clt<
clt<< cobra-< coisa-<< coisas<< com_uns< comec-> comeco> comid-< comida< condo-1< condominio1< consegui_mandar< conseguir< conta->> conta> contas>> crediario< cunha-<< cunhado<< de_pagar< deliv-< delivery< demai-< demais< depositei1< depositei< desco-2> desco-<< desde2> deus< deve<< devol-1< devol-< devolvi1< devolvi< dezem-< dezembro< dizim-< dizimo< dona< e_caju< e_ganho< eh1< ela2< emprestado<
emprestou> engan-< enganei< entra-1< entrar< era<< escola< espec-< espec-> especial< especial> esse> estao>> estava_em< ex2< facul-> faculdade> falec-> faltam1> falto-< faltou< farma-2< farmacia2< fatur-> fatura> favor< faz<< feira< fgts2< fiado> ficou1< filha2< fique-< fiquei< fogao< fora1> forne-2> fornecedor2> gas< gas>> gasol-< gasolina< gasta2< gasta< hoje_esta< ifood< impos-< imposto< ipva1<
isso< ja> ja_devolvi< juros<< la1> la> ligar-< ligaram< limpa< luz_veio< mae< mandar1< mandar< mas_cai< mater-< mercado>> mim1< minim-1> minim-<< minimo1> minimo<< moca1> mostr-< movei-< moveis< muito> mulhe-< mulher< na1> nao>> ne2< ne_,< noite< norde-1< norde-< nordeste1< nordeste< novec-<< novecentos<< noven-<< noventa<< o2< o< obra> ofert-< oferta< oi< oitoc-<< oitocentos<< ontem1> os2> outra>
padar-< padaria< paga> pago1> pagou< para>> para_mim< parad-< parado< parce->> parcela1< parcelas2< parcelas>> passado< passado_foi< passagem< patro-> patroa> pedir-1< pedir-< pediram1< pediram< pediu1< pediu< pedre-2< pedre-< pedreiro2< pedreiro< pensa->> pensao>> perco< por2> por<< por_mes< primeiro< proce-> processo> produ-< producao< profe-< professora< propos< quare->> quarenta>>
quatrocentos<< que_esta< quent-< quentinha< quer1< quinz-< quinzena< receb-< recebendo< recebi1< refer-> referente> remed-< remedio< renda> resta-1< resta-1> resta-< restam1< restam< reven-2< reven-< sai2< sai_por< salar-<< saldo2< saque< se<< segunda> sem> seman-2< seman-> semana2< semana> sete>> sobra< sofa> subiu<< subiu_para< tem1> tenho2> tenho_mais< terce-< terceiro< tiro<< tiro_uns< toda2<
traba-<< trabalho<< transferi1< transferi< tudo2> um2> uma>> uns>> uso> vai2< valor_de< vem< vencidas>> vendo< vi< vista< viu< x>> zerad-< zerado< zero>`,
    '-4': `
< #< #_NAME< #_eh< #_hoje< #_meses< (1< ,< ,_falta< ,_sao< /> 13o2< =amount:day:: EXPEN-> EXPENSE> INCOME_salario< KIND1> KIND_iptu< KIND_moto< NAME_com< NAME_saldo< abert-< aberto< acho2> acougue< agora1> agora_eh< ajudo< amort-1< amort-< amortizei1< amortizei< anos>> atras>> atrasada1> atrasadas<< atrasado< aula> baixo-<< baixou<< bom> botar< cair< carto-<< cartoes<< causa2> causa> cem<<
cento>> cerca2< cerca< cerca_de< chequ-< comis-< comissao< como1> comprou< consignados<< conto<< contr-2< contraproposta2< contraproposta< contraproposta_de< costu->> credi-< der< desconta1< desconta< desconta> descontos2< descontos< desde< deve> deved-< devedor< dia>> dinhe-< dinheiro< divid->> divida> divida>> do< dona2< dona> dos1> doze<< e2> e_mais< ela2> emprestimos<< energ-<< energ->>
energia<< energia>> estou_ganhando< eu< extra2< extra> facul-< faculdade< faixa2< faixa< falta-1> falta-<< falta-> faltam<< famil-< farma-> farma->> farmacia> farmacia>> final<< foi_para< gas> gaste-<< gastei<< giro< ha> hoje1< ifood2< iptu1< ipva< ja<< janei-< janeiro< jogar2> jogar> jogue-1< jogue-< joguei1< joguei< junto-< limpo1> limpo> liqui-1< liqui-< liquido1< liquido1> liquido< livre1>
livre> luz< mandaram< marco< marid-< marido< maxim-1< maxim-2> maxim-< maxim-> maximo1< maximo2> maximo< maximo> me_ofereceram< menin-< menin-<< menino<< merca-2< merca-<< mercadinho>> mercado2< mes_passado< meses1< mim> minim-1< minimo1< moca< moto1< na2< negat-2< no_maximo< num< o2> o_NAME< o_outro< oferecendo< ofereceram1< ofereceu<< ofici-< oficina< ontem> outro2> pagan-< pagando< pagar<<
pago_,< para2> parce-< parte2< passa-1< passa_de< passado1< passo-2< passo-< passou2< passou< pelo_NAME< pelo_menos< pensa-> pensao> pg1< pg< pila<< pior< pix_de< plano< por2< prefe-< prefe-> prefeitura< prefeitura> prest-2< prestacao2< prestacao_de< prime-< prona-< propos<< quatro<< que2> que>> que_devo< quebr-2> quebrados2> quer< quita-2> quitar2> remed-> remedio> resci-2< resci-2> resci-<
resci-> rescisao2< rescisao2> rescisao< rescisao> resta-<< rotat-< rotativo< roupa< rural< sabad-< sabad-> sabado< sabado> salao<< salar-1< salario1< saldo< saldo<< se2< segun-< segun-> segunda< semana_de< seu2< seu< seu> sobra-< sogra< teve> toda< todo1> total_de< tramp-< trampo< uber_uns< ultimo< usado< valor<< vence-< venceu< venci-1> venci->> vencimento> virou1< virou< vista2< vista_ou< ze<<`,
    '-5': `(1> ,2> ,_eh< -2> 13o2> 13o> ?offers DEED>> INCOM-1> INCOME1> KIND_agiota< KIND_emprestimo< NAME<< a_ganhar< aceit-2< acoug-< agiot-1< agiota1< agua>> ah>> ainda2> am>> antec-1< antec-< aposentadoria<< atrasada> atrasado1< benef-<< boleto<< bolo< casa1< cem>> consegui_pagar< consi-<< consignados< contr-<< dando> dar< decim-< decimo< depoi-<< depois<< desco-1< despe-< dezem->> dezembro>> divida<<
divida_eh< dos<< eh2< em2> em_media< emprestimo1< emprestou1< emprestou< entre<< era> escol-< estao< eu_recebo< facul-2< faculdade2< faltam> famil-<< familia<< fatura2< faz2< fez< fez<< fica< ficou_devendo< financiamento> fixo> fraco< frio< hoje1> hoje< lazer< liqui-1> mais>> mais_de< mande-1< mandei1< mando-< mandou< mas2< me_cobra< me_emprestou< mes_ruim< meus< mil_em< mil_por< mora< na< na>>
num1> o1> outro< pagar2> pago1< pago<< parcela< parei1> parei> passa2< passa< pegue-> peguei> pensa-2< pensao2< pg> pix2< prime-> primeira> propo-<< quand-< quando< que_pegou< quer> quita-> quitar> receb-2< recebi<< resti-< restituicao< ruim1< saber> sai< separ-< spc< super-> supermercado> tigri-> tigrinho> tiro_de< todo< trans-1< treze->> trezentos>> troca-> tudo_da< um>> umas2> valor2< vem<<
venc<< vence> venda<< vr> x<<`,
    '-6': `#_de< #_nao< ,1< ,_ganho< ,_tiro< :1< =amount:fortnight:: =amount:fortnight::bare =parts:amount+behind =parts:amount+paid+total KIND_consignado< NAME_ofereceu< NAME_sao< WORD2< ah< bolsa< carta->> cartao>> compr-<< condo-<< condominio<< conse-1< consignado1< consu-> conta<< da> dar2< dar_uns< de<< dei1< desco-< devo>> dia<< dia_#< divid-<< divido< do2> emprestimo_NAME< entao< esta1< esta< esta>>
esta_em< estag-2< estag-< estao> ex< fiado< ficou2< filho> fim< forne-< fornecedor< ganhando1< ganhando< gente< inver-< inverno< iptu< ipva2< liq< lojas2< lojas< luz2> marco2> mas_sobra< media1< menos> menos_uns< merca->> meses2< moto> na<< negat-< pague-> paguei> parce-1< parce-> poco> quatr-<< quebrados> quite-< quitei< reais> reais>> receber< ruim< sacar> salarios<< setec-<< setecentos<< sexta<
so< tambe-> tambem> todo> tv_por< ultima< usou< velha< vem1< vem_uns< venc1> venc> vence<< vezes>> vista2>`,
    '-7': `#_para< (< ,_uns< -> =amount::current: =amount::minimum:bare =parts:amount+total KIND>> NAME_de< acho> ao< apare-< aposentada<< bem< bolet-<< bolsa<< bota< certo< chega_a< com<< condo-< condominio< consigo> conta< das<< devo<< do> eh< em2< famil-2< farma-< farmacia< ipva<< junta2< junta< junta_da< k<< mais2< mais> mesmo< moca> multa< na2> nada< o<< oito<< pague->> paguei>> para_NAME< parte<
passe-< passei< pelo2< plant-< pouco< recebi< retif-< se< sem< som< tambe-< tambem< tem> tiro2< torno2< torno< torno_de< trans-< tudo> vai< vence1> venci-> verda-< verdade< vivo<`,
    '-8': `/<< NAME_por< agora< agua<< ao>> aqui< ate> bico2< bico_de< bolet-< boleto< cai1< com1> comprovante< da< de2< devo_uns< dia2> dois2< emprestimo<< esque-< esqueci< eu_pagar< falar< faz< fgts< fiz< luz>> mes1> meu2> minim-< minimo< nao1< ofereceram< outra< quebr-> sobra1< tche< tudo1> uns2> usei1<`,
    '-9': `,_devo< 13o< ajuda< antes<< atrasado>> bico< bico> da_NAME< deu1< deu< duas<< e_uns< fgts2> fgts> financiamento< gasto2< gasto_uns< hoje_tiro< iptu<< limit-<< limite<< marco> menos1< mim2> na_NAME< nome< novo< parcelas<< pensa-< pensao< por>> tudo>> ultim-< util>> vergo-< vergonha< vinte<< vista>`,
    '-10': `+2< =parts:amount+remaining+total apose-<< bruto<< dos> fazer> ficou< ifood<< luz2< pegue-2< peguei2< peguei_mais< pelo< x2>`,
    '-11': `(> NAME1> advog-< advogado< como> desde> dia> k>> minim-> minimo> pago2> para1< plr< que_uns<`,
    '-12': `atras->> cai< entre1< feche-< fechei< fica1< para<<`,
    '-13': `nao<< parcela> tenho<< valor<`,
    '-14': `?more-debts errei< vendi<`,
    '-17': `=parts:amount+remaining`,
    '-18': `?income-low-month`,
    '-21': `NAME_eh<`,
  },
  offer: {
    '29': `?offers`,
    '15': `vista2> vista>`,
    '14': `=parts:amount+total propo-<`,
    '13': `aceit-< ate> ofere-<`,
    '12': `?after-roadmap ofert-< oferta< proposta<`,
    '11': `DEED<`,
    '10': `aceitaram< de<< desconto<< faz2< faz< ofere-<< ofereceram< pedir-1< pedir-< pediram1< pediram< quer1< quer<`,
    '9': `acord-<< acordo<< desco-<< divid-<< divida<< entrada< fica1< fica< ofereceu<< quitar2> quitar> recebi< x>>`,
    '8': `#_por< DEED2< aceit-1< contr-2< contraproposta2< contraproposta< entra-< mando-< mandou< o> oferecendo< ou1< ou< ou> por1< propo-<< queri-< quita-2> vista2< vista_ou< x<<`,
    '7': `NAME_ofereceu< NAME_pediu< a< aceit-2< avist-1> avist-> avista1> avista> caiu_para< de>> faz_em< feche-2< fechei2< meus< mil2< pediu1< pediu< por< propos<< quita-> seras-< serasa< vezes>>`,
    '6': `/>> NAME< NAME_,< NAME_quer< caiu<< com> com>> contr-< contraproposta_de< da< desconto< entrada2< fez< hoje2> hoje> mae2< mae< mandaram< me_ofereceram< mil_por< o1> ofereceram1< ofereceu< ou1> para1< por<< propos< tirar<`,
    '5': `,_pago< NAME<< a1> aceit-2> aceitaram1< aceito2> aceito> aceitou< agora_eh< amanh-> amanha> ate1> ate2> baixo-<< baixou<< com1> da<< desco-< disse< e_pagar< entra-2< entra-2> entra-> entrada2> entrada> esta< falou< feche-< fechei< mais1> me<< nome> ofere-1< pagar1< parcelar< parti-< partir< prime-> primeira> so1> vale>`,
    '4': `#_e< #_mais< =parts:amount+interestFree+total NAME2< NAME_:< NAME_aceitou< WORD>> aceit-<< aceitou1< app> caiu2< com_NAME< e1> ele1> eles2< eles< em<< email< entrada_de< esque-> estou1> faz_por< fiz< geren-< gerente< hoje1> janei-< janei-> janeiro< janeiro> juros< ligar-< ligaram< manda-< o2> parce->> parcelar2< parcelar_em< quita> sexta> vista>>`,
    '3': `,2> :< DEED1< a> a>> aceit-> achei2> achei> acoug-< app< bem< caro> cem>> da2> depoi-1> depoi-> depois1> depois> der1< der< dia>> divid-> divida> e2< e_NAME< e_ficou< ele> eles> eles>> em1< emprestimo_de< entrada_e< esta_cobrando< estao2< estao< eu_der< eu_pagar< falan-< falando< ligou< limpa< mais> mais>> minha< mostr-1< mostr-< mostrou< na1> novec-<< novecentos<< os< pagar2> pagar< parcela>>
pedin-1< pedin-< pedindo1< pedindo< pensa-> pix2> pix> proce-> processo> propo-1< propo-2< proposta2< proposta<< proposta_de< quere-1< querem1< querem< receb-< retir-> retiram> sexta2> tirou< trans-< tudo2> uma> vez> vista<`,
    '-3': `#1< #2> #_nao< ,2< :2< :_de< =amount::current: =amount:month:: ?after-deficit ?income-low-month ?overdue KIND2> KIND> WORD2< WORD< agiot-<< agiota<< agora_ganho< alugu-<< aluguel<< aumen-2< borra-2< borra-< de1< debit-< deve< deven-<< devendo<< devo<< dizen-< dizendo< do>> eh1< eh<< ele2< ele< ele_quer< empre-< emprestimo<< emprestimo> era1< era< esta_em< eu<< falta1< falta1> falta> fatur-<< fiz<<
foram2> foram> ganhar1< ganhar< gelad-< geladeira< ja> lazer< luz2< mas< mes2< mes<< moca< moto2< moto_por< na2< na<< na_NAME< nao1< nao2> negoc-< no> o<< ontem< outro< pagas<< pagas>> pago> pague-> paguei> para1> parce-<< parcela2< parcelei< passo-2< passo-< passou2< passou< pegue-< peguei< pg1< pg< posso2< que1> que2< que> recebe1< recebe< recebo< refin-< refinanciei< renegociei< resto< sindi-<
tinha< tres<< tudo< tv_por< vence-2> vence-> venceu2> venceu> vender<`,
    '-4': `#1> ,_NAME< =amount::: =ignored =minimum-wages ?essentials ?flexibles WORD1< acert-< acertei< atras-< aumen-< compr-< deu1< deu< do1> do2< do> do_NAME< econo-< eh2< eh_de< empre-<< empre-> esque-< esqueci< estou2< estou<< eu< falar< foi< ganha-1< ganha-< hoje< ja< juros2< juros2> liber-> liberar> luz< mais2> me2< me_pediram< mes> meses<< moto< nao1> no<< ontem> paga> pago_NAME< parce-< passa2<
passa< pix< quant-< quanto< renda> subiu<< tenho< tv2< tv< um<< vende-< vou2<`,
    '-5': `:<< ?instalments-left ?thirteenth KIND< NAME_e< com<< como< da2< da_NAME< desconto_de< devo1< devo< dia<< divida_eh< eh< estou< faco< falta< juros> mes< meu<< nao_aceitaram< ofereci1< ofereci< pago2< pague-<< paguei<< posso< receb-1< subiu2< subiu_para< uns1< uns< vem<`,
    '-6': `?> ?debts ?incomes DEED<< NAME1> NAME_sao< ^ cento<< cinqu-<< cinquenta<< divid-2< divida2< fechar< ganho1< ganho< me_ofereceu< nao2< nao> no< para2< pede< por> subiu<`,
    '-7': `?rates deles<< e<< o< pague-< paguei< parcela< recus->`,
    '-8': `#_NAME< =parts:amount ?1> ?confirm-amount ?more-debts NAME_de< eles_querem< meu< quite-< quitei< sao1< sao< vendi<`,
    '-9': `?debt-amount fazer< mande-< mandei< nao< o_NAME<`,
    '-10': `o2< vou<`,
    '-11': `dei< negociar< quero< uma<`,
    '-14': `=amount:month::bare por1>`,
  },
  'one-off': {
    '24': `?thirteenth`,
    '19': `vendi<`,
    '15': `vou<`,
    '14': `fgts<`,
    '12': `13o< decim-< decimo< fgts2> fgts> plr< resti-< restituicao<`,
    '10': `caiu< receb-< receber<`,
    '9': `#_hoje< carro< hoje1< recebi<< tv_por<`,
    '8': `?after-deficit cair< dezem-< dezem-> dezembro< dezembro> em> fazer< mes> resci-2< resci-< rescisao2< rescisao< sacar> terce-< terceiro< tv2< vai<`,
    '7': `13o2> 13o> acho< bico> bico_de< dia<< em1> em< fgts1< o_fgts< por1< prime-< primeira< receb-<< recebi< resci-2> resci-> rescisao2> rescisao> tv< vem<<`,
    '6': `,1< ?after-roadmap WORD2< WORD> bico2< bico< caiu2< de1> deve< dia> esse> fui< ganhe-< ganhei< janei-< janeiro< meu< moto< que2> recebi1< saque-1< saque-< saquei1< saquei< vai2< veio< vem2< vem> viu<`,
    '5': `,_uns< /<< 13o2< 13o_,< ? de> dia2> do1> ganhe-1< ganhei1< hora> ir2< ir< ir_saiu< ja< liber-< mes1> metad-2< metade2< moto_por< na2> o<< ofici-< oficina< saiu1< saiu< tenho1< vem<`,
    '4': `,_falta< agora<< cair1< celul-2< celular2< celular_por< dar2< dar_uns< deu1< deu< dezem->> dezembro>> e2> e_mais< ele< entra< entrar< fever-< fevereiro< impos-< imposto< mais>> marco2< marco_,< metad-< metade< meu<< moto2< ne2< ne< ne_,< o2< por< resto> sai< seguro< sim2< sim_,< vai_cair< vender< vendo<`,
    '3': `#_,< :1< a<< celul-< celular< da_uns< entra-2< entra-< entro-1< entro-< entrou1< entrou< fever-2> fever-> fevereiro2> fevereiro> fgts2< foi1< garan-> garantia> hoje< maio< marco2> marco< marco> minha< mulhe-< mulher< o< parce-> parcela> pegue-1< peguei1< que> receb-1< salario<< segun-2> segun-< segun-> segunda2> segunda< segunda> segur-< sim< som< vende-< vou_receber<`,
    '-3': `#2> :2< =amount::current: =amount:day::bare =amount:month:: =amount:week::bare =ignored =minimum-wages =parts:amount =parts:amount+total ?debts ?rates DEED2< DEED<< INCOM-<< INCOME<< KIND2< KIND> NAME1> WORD>> a2> aceit-< aceitaram< agora_eh< alugu-< aluguel< ate> atras-< bolet-< boleto< casa2> casa> comprei< confi-2> confi-> consu-< consulta< cortada< dei< devo1< devo< divid-< dizen-< dizendo<
e1> e< eh<< eh> empre-< esque-< esqueci< eu2< faxin-> faxina> fechar> feche-< fechei< filho< fiz1< ganhar1< gasta-< ja> juros> mas1> mas> mil<< moca< muito> na< ne> no< o2> ontem2< ontem< os< pagar> pago1< parti-< partir< pix> por<< posso< quere-< quita-< salar-> salario> seman-< semana< so2< sobra2< sobra< sobra_uns< tem< todo< traba-< trabalho< tudo<`,
    '-4': `?essentials ?more-debts ?offers DEED2> KIND2> NAME1< NAME2> NAME< NAME<< NAME> a2< agora< apose-> aposentadoria> aumen-< compr-< corta-< da< de<< divida< e<< esta2< faco1< faco< fiz< ganha-1< ganhar< gasto1< gasto< janei-2> janeiro2> mae2< mae< mes2< na> nao> nem< nome< pagar1< propo-< proposta< que_eh< quer1< quer< tudo> uma<`,
    '-5': `?instalments-left ?overdue DEED> NAME2< comec-< dar1< em1< estou< ganha-< ganho1< janei-> janeiro> jogo> pagar< pague-< paguei< para1> que2< sei<`,
    '-6': `=amount:month::bare ?consent com< das1> das> esta< ganho< hoje2< nao< pago< para1<`,
    '-7': `?flexibles ?income-low-month ?incomes cel< eu< luz<`,
    '-8': `?confirm-amount ^ na1>`,
    '-9': `?debt-amount para<`,
    '-10': `DEED< se<`,
    '-12': `?>`,
  },
  payment: {
    '17': `pague-< paguei<`,
    '15': `dei1< dei< pix<`,
    '14': `pago>`,
    '13': `?after-roadmap pago2>`,
    '12': `quite-< quitei<`,
    '11': `acabe-< acabei< comprovante<`,
    '10': `NAME1> mande-< mandei< ontem> pg1< pg<`,
    '9': `? NAME_por< amort-1< amort-< amortizei1< amortizei< paga> pagam-< pagamento< pague-<< paguei<< pg> pix2< trans-1< trans-<`,
    '8': `NAME_e< compr-< fiz< jogue-1< jogue-< joguei1< joguei< mande-1< mandei1< minim-1> minimo1> ontem1> pago_,< total_de<`,
    '7': `DEED<< consegui_pagar< depositei1< depositei< devol-1< devol-< devolvi1< devolvi< divida2> e1< hoje> ja2< minim-> minimo> o_NAME< parce-<< parcela< parcelas<< pix_de< quita-< total2< total< transferi1< transferi< tres<<`,
    '6': `DEED1< NAME> acord-< acordo< ainda> boleto<< conse-< consegui< conta> da< da>> debit-< dei<< depos-1< depos-< divid-2> divida> efetu-< efetuei< emprestou<< ja< ja_devolvi< pagar<<`,
    '5': `,_deu< WORD1> acert-< acertei< agiot-> agiota> bolet-<< bolo< conse-2< consegui2< da_NAME< de2< divid-> do< dos1> duzen-<< duzentos<< empre-<< esse2> esse> foi< me<< moca> na>> o2< pago1> para1> para2> para<< para> parce-< parte2< parte< refer-> referente> segun-< segunda< seman-> semana>`,
    '4': `#_e< KIND_carro< KIND_moto< NAME2< bolet-< boleto< carro1< casa<< com2< consegui_mandar< da1> da2< da<< da> devia> esse< fatur-< fatura< isso< la< mandar1< mandar< mas2< meia< moto1< o< ontem2< ontem< pago2< pague-1< paguei1< passe-< passei< que> toda< vem>`,
    '3': `=parts:amount ?which-change KIND2< KIND_cartao< KIND_consorcio< NAME2> NAME< NAME>> acord-> acordo> atrasado< carta-1< cartao1< cem>> chequ-> cheque> cinqu->> cinquenta>> com1> compr-2< conso-1< conso-< consorcio1< consorcio< conta2> de_pagar< debito< depos-<< depositei<< deus< devo> dos> duas<< espec-> especial> graca-< gracas< hoje< luz> minha> o2> ontem_(< pagar< parce-> parcela> porqu-<
porque< tambe-2< tambem2< troca<< vende-<`,
    '-3': `#<< #> #_NAME< ,2> ,_NAME< 13o2< 13o< =amount::: =ignored =parts:amount+remaining ?income-low-month ?thirteenth INCOM-2> INCOM-> INCOME2> INCOME> KIND>> NAME_:< NAME_pediu< WORD>> a1> a2< a_NAME< aceit-1< aceitaram< acord-2< acordo2< acordo_de< agora< agora_eh< agua> ate> aumen-< carta-< cartao< com< comprei< conto<< credi-< de1< de1> de> de>> desco-2< desco-< desconto2< desconto< desconto_de<
dez<< dia> do1> do<< e1> e2< e>> econo-< eh<< eh> empre-1< emprestei1< emprestei< era1< era< falta1> falta2> falta< fgts2> fgts> ganha-1< ganha-< ganhar< ganhe-< ganhei< juros2> mano<< me2< mes> metad-2< metade2< mil2< na< negoc-< negociar< no< no<< no> oferecer1< oferecer< ofereci1< ofereci< os< outra< pagar> pediu1< pediu< por< por<< por> posso_pagar< que2< quer< resta1< resta< resti-<
restituicao< resto> sem< sexta> so_resta< subiu2< subiu_para< tem< uma<< vendi< vista2> vista>`,
    '-4': `#>> $ ,> ?1> ?essentials ?incomes DEED2> EXPEN-< EXPENSE< aceit-< apare-< carta-> cartao> cobra-< conti-1> conti-> continua1> continua> da1< de2> e_os< em1< em1> em> empre-< eu2< fatur-2< fatura2< feche-< fechei< fgts< mando1< mando< me< meu< mil>> minha< monte< moto2< nao1> no1> pago1< para< pegue-< pegue-<< peguei< peguei<< posso2< propo-2< proposta2< proposta_de< quer<< quere-< quita-2>
quitar2> recebi< sim< so1> subiu< tenho1< tudo< um< uma< vem< vou2< vou_pagar< x>>`,
    '-5': `,<< =amount::entry:bare ?debts ?rates NAME_eh< WORD2< amanh-> amanha> autom-< automatico< carne> divid-< divida< em< entra-2< entrada2< entrada_de< esta< eu< ganho1< ganho< juros< mes< mil<< ofere-1< posso< propo-< que< quero< quita-> quitar> receb-< se< so2< tenho< tirou< uns1< uns<`,
    '-6': `#2< #2> #_dos< =amount::current:bare =amount:month::bare ?confirm-amount WORD<< WORD> ^ a<< agora2< devo1< devo< devo<< eh< estou2< juros> loter-< loteria< mais< mes<< ofere-< pago_NAME< proposta< sao1< sao< vou<`,
    '-7': `=parts:amount+total ?> ?more-debts ?offers WORD< casa< desse< dos< eh1< esque-< esqueci< estou< falar< mais1< mes2< usei<`,
    '-8': `dos1< nao>`,
    '-9': `nao<`,
    '-10': `para1<`,
    '-12': `?debt-amount`,
    '-14': `=parts:amount+paid+total ?instalments-left`,
  },
  'what-if': {
    '19': `se<`,
    '16': `?>`,
    '11': `eu<`,
    '8': `DEED<`,
    '7': `como> conse-< eu2< eu_pagar<`,
    '6': `conse-1< dez<< mais2> marco2> marco> quant-< quanto< tudo> velha< venda<<`,
    '5': `DEED2< a1> botar< conseguir< economizo< em> eu<< ganha-2< ganhar2< ganhar< gelad-< geladeira< jogar2> jogar> menos1< menos< pagar1< se2< so< sobra-<`,
    '4': `13o2< ?1> alugu-2< aluguel2< botar2< botar_mais< econo-< ganha-< maio> mais> muda> pagar< para2> se<< so1< vez<<`,
    '3': `13o< DEED> a> ajuda> conseguir1< conseguir2< e< em1> em<< entra-1< entrar1< facul-2< faculdade2< finan-> financiamento> menos> muito> puder2< puder< quita-> quitar> receber1<`,
    '-3': `#2< 1 =amount:::bare =parts:amount+total ?confirm-amount ?incomes ?instalments-left DEED2> DEED<< ate< ate> da< de1< devo1< devo< dia> eh1< eh< em< empre-2< empre-< falou< ganho1< ganho< mas< meu< na> nao< negociar< o> ofere-1< ofere-< os< pago< para1< para2< posso< sao1< sao< vou<`,
    '-4': `$ ?debt-amount ?offers WORD1< disse< e2< para1>`,
    '-5': `para<`,
    '-6': `^ que<`,
  },
};
