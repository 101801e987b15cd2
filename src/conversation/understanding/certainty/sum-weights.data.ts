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
    '10': `#1< dois<< dos<< quase1< tudo1>`,
    '9': `,_sao< =amount::: ^ entre1< gente< tudo2< valor<`,
    '8': `=amount::current:bare bruto<< entre< esta1< fraco< juros< liq1> liq> nada< nem< outro< poco> que_uns< total2> total> tudo_da<`,
    '7': `+1> 1 =amount::current: acho< ate< chega_a< era<< gasta2< gasta< mais2< mais_de< menos> que1< soman-< somando<`,
    '6': `+> DEED1> acho2> acho> app2< app_mostra< chega2< chega< cinco> conta2> conta> entre<< eu1> gasol-2< gasolina2< hoje_esta< junto-< limpo1> limpo> liqui-1< liquido1< mais< menos1< moca1> moca> pai< profe-< professora< sem< separ-< troca-> zero>`,
    '5': `,_uns< a1< acho2< acho_que< aplic-< aplicativo< app< corta-< deved-< devedor< era> espos-2< espos-< esposa2< esposa< estag-2< extra-> extrato> fiz1< foi2< foi_para< gasol-< gasolina< hoje2< hoje< hoje> mao2> mao> marid-2< marid-< marido2< marido< maxim-1< maximo1< menos< mostr-1< mostr-< mostra1< mostra< no_maximo< ou< ou> pior< segundo1> sei< um<`,
    '4': `$ ,_falta< WORD>> ajuda< cai< com> da1< deve< do2> dois2< eh_de< empre-1< empregos< esta_em< estag-< fiz< foi< hoje1> liquido1> liquido> maxim-2> maxim-< maxim-> maximo2> maximo< maximo> menos_uns< nao< obra> oiten->> oitenta>> os2> pague-<< paguei<< pelo_menos< quebr-2> quebrados2> quinh->> quinhentos>> saldo< se> segun-1> segundo> sete>> sou< torno2< torno< torno_de< tudo2> vai<`,
    '3': `,2< =amount:::bare ?confirm-amount WORD1< WORD1> cai1< chove< com1< conta-> dar2< dar_uns< eh< enrol-< esta2< falta1< faz2< foi<< fraco2< gasto2< gasto_uns< ja<< janei-< janeiro< liqui-1> liqui-< liqui-> liquido< muito> no2< novo< nunca< os< os<< os> ou2< ou_menos< parei< passa2< passa< passa_de< pelo2< pelo< quand-< quando< sobra1< tem> teve> uns1< uns<`,
    '0': `#_mas< #_ou< (<< +<< ,_cai< ,_desconta< ,_descontam< ,_era< ,_ficou< ,_gastei< ,_parcela< ,_recebo< ,_sendo< ,_sobraram< -1> /_NAME< :2> :_saldo< :_total< =amount::entry: ?2> EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery<
EXPENSE_dizimo< EXPENSE_escolar< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_lanche< EXPENSE_leite< EXPENSE_merc< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_racao< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa< EXPENSE_seguro< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_unha< EXPENSE_van<
INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_menino< KIND_alimenticia< KIND_creche< KIND_dentista< KIND_energia< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< NAME_propos< NAME_veio< abert-> aberto> acaba2> acaba> acade-<< acade-> academia<< academia> aceit->>
aceita1< aceita< aceita<< aceitei< aceitei>> acho<< acoug-1< acougue1< adian-<< adiantado< adiantou<< agiot-2< agiot->> agiota2< agiota>> agua2> ainda1< ainda2< ainda>> ainda_devo< alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_:< am<< ambas2> ambas> amigo< anive-1< anive-< aniversario1< aniversario< ano> ano>> antig-< antiga< ao2< ao_NAME< apose-1<
aposentada< aposentado2< aposentado< aposentadoria1< aposentei< apost-< aposto< apren-1< aprendiz1< aprov-< ar< as>> assim< assin-1< ativa< atrasada>> atrasado<< atrasados>> atraso< baixou_de< baixou_para< banco> bar> barzi-1< barzi-< barzinho1< barzinho< bebe<< benef->> beneficio>> boa< bolet-1> bolet-> boleto1> boleto> botar1< botij-2> botij-> botijao2> botijao> bpc> bus1< bus2> bus< bus> bus>>
cabel-1< cabel-2> cabel-< cabel-<< cabel-> cabelo1< cabelo2> cabelo< cabelo<< cabelo> cacho-1< cachorro1< cada1< cada< cada_uma< carne2< carne_em< carro<< carro_eh< carta-2< carta-<< carta2< carta_,< cartao2< cartao<< cartao_NAME< cartao_de< cartao_e< carte-< carteira< carto-2< cartoes2< cartoes_NAME< casa>> cdc< cel1< cel<< celul-> celular> cem2< cerve-1< cerve-<< cerve-> cerveja1< cerveja<<
cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< cheque2> cheque<< cigar-1< cigar-> cigar->> cigarro1< cigarro> cigarro>> cinem-> cinema> clt2< clt_,< cobra-> coisa-< coisa< coisa> coisa>> coisas< comid-1< comid-2> comid-<< comida1< comida2> comida<< comida_uns< comprei<< compro< condominio_,< condu-1< condu-< condu-<< conducao1< conducao< conducao<< consignado2< consignado<<
consignado_,< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh< const-< consulta> corre< crech-1< crech-<< crech-> creche1< creche<< creche> credi-2< crediario2< crian-1< crian-2< crian-< crian-> criancas1< criancas2< criancas< criancas> cuido< curso< da_parcela< dando1< dando< das_NAME< dava> de< decim-> decima> dei2> deixa< deixo-< deixou< deliv-1< deliv-<< delivery1< delivery<< denti-1<
denti-< dentista1< dentista< depos-2> depos-> descontam2> descontam> descontos> desde2< desde>> desem-1< desem-2< desemprego1< desemprego2< desse-<< desses<< deus> deved-2< devedor2< devedor_de< devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-<< dezoito<< dia1< diabe-2< diabe-< diari-> diari->> diaria> diarista< diese-< diese-> diesel< diesel> dividas< dividas<< dizim-1< dizim-<<
dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< dou> doze>> dura<< e_desconta< e_faco< e_uns< eles2> eletr-< eletrica< em_dia< empresa< empresto<< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< entra1< entrada1< era2> eram1< eram< escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<< escola> escola>> escolar1< escolar< espec-<< especial<< esqui-<
esquina< esta2> estad-< estado< estag-1< estagio1< estao_cobrando< estav-2< estava2< estou-2< estou-<< estourado2< estourado< estourado_em< estourados<< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu>> faco2> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< falar-> falaram> falec-2> faleceu2> faleceu> falei< falei<< faltando1> faltando2> faltando> famil-1< famil-> familia1<
familia2< familia< familia> fatura_em< faxin-1< faxina1< faz1> faz> fecho-2< fechou2< fechou_em< feira<< feira> feira>> fez1< fez2< fez_em< fiado2< fiado>> ficha-> fichada> filha<< finan-1< finan-2< finan-<< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> foi>> folha2> folha> fora2> fora<< foram>> frald-1< frald-<< frald-> fralda1<
fralda<< fralda> funer-1< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2< gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasosa1< gasosa< gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gelad-1< gelad-2< geladeira1< geladeira2< geria-< geriatrica< giro<< gol2< gol< gol_em< graca-> gracas> h<< hoje>> holer-2< holer-<
holerite2< holerite< hora< ifood> ifood_uns< igrej-> igrej->> igreja> igreja>> imove-< imovel< inclu-> inclusa> incluso> inss2< inter-2> inter->> internet2> internet>> inval-< invalidez< ja_foi< ja_foram< julho< juros>> k2< k_NAME< kitne-<< kitnet<< lanch-1< lanch-> lanche1< lanche< lanche> leite1< leite<< leite> limit-2< limite2< limite_de< limite_eh< lojin-< lojinha< lote< lugar-<< lugares<<
luz_:< luz_vem< mae1< mae>> mae_com< maio2> mais_uns< manda1< manda< mandi-< mandioca< mano2< mano< mano_devo< marido_ganhava< marmi-> marmita> mas1< mas<< material< me_adiantou< me_cobrando< meio<< menin-> menin->> menina1< menino> meninos< mensa-< mensa-<< mensagem< mensalidade< mensalidades<< merc1< merc< merc<< mercado_,< mercado_uns< mes_fiz< mesmo2< mesmo_NAME< meu2< meu>> milic-< milicia<
mim>> minha-< minha>> minha_mae< minha_parte< minhas< minim-2> minimo2> moca2> morte< mostr-<< mostra<< moto_eh< motor-> motorista> mulhe-> mulher> nas< ne>> nem2> nenhum2< nenhum< nenhum_dos< net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<< netflix>> no_NAME< nome2< norma-> normal> noteb-2< noteb-< notebook2< notebook< notebook_NAME< novec->>
novecentos>> nunca> nunca>> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> onibu-1< onibu-< onibu-> onibu->> onibus1< onibus< onibus> onibus>> onix2< onix< opa< oq>> ou>> outra2< pagar>> pagas2< pagas2> pagas_,< pagav-1< pagav-< pagava1< pagava< pais< parar> parce-1> parcela_de< parcela_eh< parcelado1> parcelado> parcelado_em< parcelamento< parcelas2> parcelei1> parcelei2> parcelei> parcelou2<
parcelou< parcelou_em< parei>> parte1< parti-> particular< particular> passagem1< passagem<< passagem> pedem1< pedem< pedir-<< pediram<< pedreiro_,< pela1> pela< pela> pensa-1< pensao1< pensao_de< pense-> pensei> pet<< plano<< plano>> planto< pneu< pode2> pode> possu-< possuo< pouca->> poucas>> prefe-2< prefeitura2< press-2> press-< press-> pressao< prest-> prestacao> priva-< privado< proce-<
processo< pronampe< propos1< proposta1< propr-> propria> quase> que_desconta< que_faltam< que_pagava< que_umas< quere-> querem> quinta> quinto2> quinzena>> quita->> quitar>> racao1< ranch-< ranch-<< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> recebe<< recebi> recei-< receita< rede< refor-> regis-2> regis-> registrado2> registrado> remed-1< remed-<< remed->> remedio1< remedio<<
remedio>> remedios1< remedios< remedios> remedios>> renda<< resta-2> resta->> restam2> restam> restando<< restantes>> role1< role< role> role>> roupa1< roupa<< roupa> rural<< salao< salao> salar-2< salario2< salario_eh< saldo1< sao2> sao> saude<< saude>> se_pagar< segur-1< segura> seguro1< seisc-<< seisc->> seiscentos<< seiscentos>> sem>> semana_uns< sendo1> ser> seras-<< serasa<< servi-> servico<
servico> servidora> sesse-<< sesse->> sessenta<< sessenta>> setec->> setecentos>> setem-> setembro> seten-<< setenta<< setim-> setima> simpl-<< simples<< sms<< sobra-1< sobraram1< sobraram< socor->> socorro>> sofa<< sofa> spoti-1< spoti-2> spoti-> spoti->> spotify1< spotify2> spotify> spotify>> strea-1< strea-< streaming1< streaming< tambe-1> tambe-2> tambe->> tambem1> tambem2> tambem>> taxa>
telev-< televisao< tem>> tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>> traba-2> traba-> trabalha< trabalho2> trabalho> trans-2> trans-> transporte2> transporte> tres2> tudo<< uber2< uber_tiro< ultim-> ultim->> ultimas>> ultimo> uma1< unha1< unha< unha> uso2< uso< vai>> vai_entrar<
valid-1> valid-> valido> van1< van< van> veio<< velho< vem>> venc>> vence>> venci-<< vencidas> vencimento>> ver< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< vr2>`,
    '-3': `
> #1> #2< #2> #<< ,< ,<< ,>> 13o2> 13o> ?> DEED1< EXPEN-2> EXPEN-<< EXPEN-> EXPENSE2> EXPENSE<< EXPENSE> INCOM-1> INCOM-2> INCOME1> INCOME2> KIND<< KIND> KIND_aluguel< NAME<< NAME_eh< aceit-< aceitaram< agora2< agua< alugu-1< aluguel1< atras-<< atrasada<< cai2> cai> casa< com2< com_uns< da1> da< de> desco-2< desco-< deven-< devendo< devo1< devo< dia2> dinhe-< dinheiro< divid-< dos1< dos< dou1<
dou< eu1< eu<< faco< facul-< faculdade< falta-1< falta-< faltam1< faltam< fatur-<< fatura<< fica1< fica< fora< ganha-1< ganhar1< ganhar< hora> ja_dei< livre1> livre> loja< luz2< mais1< mais> mas2< mas> metad-< metade< mil2> mim< minha< minha> mulhe-< mulher< nada> nao2> ne> no>> outro2< outro_de< pagar< pague-< paguei< parce-< parce-> parcela< parcela> por<< que<< que> que_da< quinh-<<
quinhentos<< receb-1< resti-< restituicao< salar-< salario< salario<< se< sei> seman-< semana< sexta< sobra2< sobra_uns< tenho1< tiro_de< total2< total< traba-< trabalho< uma< veio< vem> vem_uns< vou<`,
    '-4': `#> #>> #_,< :1< :< =amount:month:: ?after-deficit INCOM-2< INCOME2< KIND2> NAME2< a2< a2> a> as< bom> cada<< carro< da<< dei1< dei< depen-< depende< do1> e2< eh> em2< em_media< errad-< errado< eu2< eu2> ganha-< ganha1< ganha< gas< ja2< me2< me< media1< merca-< mercado< mes1> mes2> meu< meu<< meu> mil<< mil>> minim-> minimo> na< nao_,< num1> num> o2< o<< o> para1> para< para> por1> por>> salar-<<
tenho> terce-< terceiro< todo< um<< varia2< varia<`,
    '-5': `
< #< ,1> =amount::below: =ignored =minimum-wages =parts:amount ?more-debts EXPEN-< EXPENSE< KIND2< KIND< NAME1< NAME1> NAME2> NAME< agora< alugu-< aluguel< bom< bruto< da> de<< decim-< decimo< dia>> eh<< eh_uns< em1> em> estou< famil-2< famil-< ganho<< ja< mas1> media< mes<< munic-< municipio< nao2< pago< por1< por< por> sim< tem< tiro2< vem2<`,
    '-6': `?offers ?overdue DEED2< INCOM-< INCOME< NAME> das1< das< de1> dia> do< e< e<< menos_de< mes_de< mesmo< que_eh< recebo< renda< uns<<`,
    '-7': `=amount:day::bare =amount:month::bare ?consent ?which-change INCOM-<< INCOM-> INCOME<< INCOME> bruto1> bruto> dia<< luz< receb-< tenho< tiro1< vem<`,
    '-8': `=amount:fortnight:: =amount:fortnight::bare =parts:amount+remaining ?debts`,
    '-9': `=parts:amount+total ? ?worry bolo< ganho1<`,
    '-10': `?debt-kind ?rates`,
    '-11': `=amount:week::bare ?thirteenth`,
    '-12': `=amount:day:: ?after-roadmap DEED< tiro<`,
    '-13': `=amount:year::`,
    '-14': `?instalments-left ganho<`,
  },
  balance: {
    '19': `?debts ?more-debts`,
    '17': `=amount::current:`,
    '15': `desde>`,
    '14': `NAME_eh<`,
    '13': `iptu<< que<< sem>`,
    '12': `=amount::: =amount::current:bare devo< limit-<< limite<< loja< meses>> negociar< nome<`,
    '11': `atras->> conta< dona< errei< k>> multa< nao1< quero< tenho<< x2>`,
    '10': `(> NAME1> NAME< ao>> atrasado>> devo_uns< entao< fazer> fiado< iptu< junta2< junta< junta_da< negoc-< outra< uma< usei1< vergo-< vergonha<`,
    '9': `#_nao< ,_devo< -> NAME1< NAME>> advog-< advogado< bah< cento>> cobra-< com<< da_NAME< devo<< divida_eh< esta_em< ipva<< k<< meses<< na<< negat-< parcela> pegue-2< peguei2< peguei_mais< tche< venci->`,
    '8': `#_NAME< (< =amount:::bare KIND_agiota< NAME_(< agiot-1< agiota1< apare-< aqui< atrasadas<< consigo> conta<< conto<< dia_#< em2> farma-< farmacia< ficou< giro< ipva2< luz2< nao< pague->> paguei>> para1> para_NAME< parce-> sem< spc< tambe-> tambem> total1< usou< valor2< vence-< vence-> venceu< venceu> vi< virou1< virou<`,
    '7': `-2> -< /2< KIND_fatura< NAME2> NAME_sao< WORD1< acougue< antec-1< antec-< atras-< atrasado< atual1< atual< carta-< cartao< com< depoi-<< depois<< dia2< dinhe-< dinheiro< divida< e2> eh2< eh> emprestou1< emprestou< esta>> estao> ex< fatura1< faz<< feche-< fechei< fiado> ficou2< hoje< ipva< mais> me_cobra< me_emprestou< minim-> minimo> moca< na< na>> negat-2< num< oito<< parei> pila<< quand-<
quando< quer<< reais> rotat-< rotativo< rural< saldo2< sem1> som< subiu< ultim-< uma<< venc1> venc<< venc> vence1>`,
    '6': `
2> (1< +2< /> KIND2< KIND<< NAME> NAME_:< acoug-< am>> ao< arrum-< atras-1> atras-<< carto-<< cartoes<< cheque< coisa-<< coisas<< consu-> contrato< cortada< crediario< desde2> dia1> divid-< do> dona2< emprestimo<< emprestimo_NAME< falta1< falta< falto-< faltou< fez<< ficou_devendo< final<< forne-< fornecedor< ha> ja> juros> lojas2< lojas< me> menin-< menina< mercadinho< moto> no2< novo< o>> olha<
ontem< pagar2< pagar2> para2< para<< parei1> passa-1< passado1< passado< pegue-> peguei> prefe-> prefeitura> prona-< que_pegou< quer> resta< reven-2< reven-< saber> seu2< seu< seu> sogra< super-> supermercado> tem< tem> todo2> todo< total< ultima< um> usado< valor< vence<< venci-1> vencimento> ze<<`,
    '5': `#> (2< ,_sao< -1< /1> ?worry EXPENSE_padaria< KIND< KIND_emprestimo< NAME<< NAME_-< NAME_com< NAME_de< NAME_saldo< a<< abert-< aberto< agiot-<< agiota<< ah>> ainda1> amiga> ao1> ao> as< atrasada<< atrasado1> caju1< caju< carta->> cartao>> chequ-< cobra1< cobra< com1> com> comprou< corta-< credi-< de_som< desco-2> deve<< deve> dia<< dia> dona> e_caju< e_devo< emprestimo1< espec-< especial< esta<
falar< farma-> farmacia> financiamento< foi2> forne-2> forne-> fornecedor2> fornecedor> frio< iptu> ipva> luz_,< mano<< marco> me2< mercadinho>> mes2> mes_passado< mesmo> na2> nem> no2> nova< o2< o2> o_NAME< padar-1< padar-< padaria1< padaria< pago<< para>> parad-< parado< pedre-2< pedre-< pedreiro2< pedreiro< pelo_menos< quatr-<< que< que_devo< que_uns< quebr-> quinh-<< quinh->> quinhentos<<
quinhentos>> rapaz< saldo< sao<< sexta< simpl-< simples< so< som1< subiu2< subiu_para< treze->> trezentos>> tudo>> um2> uso> venci->> vista< zerad-< zerado<`,
    '4': `(>> ,<< ,_uns< -<< /< ?confirm-amount DEED1< EXPENSE_farmacia< KIND> KIND>> KIND_iptu< KIND_ipva< WORD2< WORD>> a>> acade-< academia< acoug-> acougue> agiota_,< agora< ah< ah> ainda2> ajuda> ambas>> ano2< ano< atras>> atrasada1> atrasadas< atrasadas_,< atrasado1< atraso2> atraso> boa> caju2> caju> capit-< capital< carro> carta-2> carta< cartao2> causa< cobra> como> conta->> contas>> cunha-<<
cunhado<< da> da>> de1> de2< de> desco-> desconta> devo1< dez>> dias>> do2< do>> dois>> doze<< e<< eh_uns< energ->> energia>> entre1< esta1< estava_em< estou-< facul-< faculdade< falou< farma-1< farma->> farmacia1< farmacia>> financiamento> gaste-<< gastei<< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< iptu1< ipva1< julho> junta-1> juntando1> juntando> luz>> mais2< mais< menin-<<
menino<< menos1< menos_uns< mercadinho> merce-< mercearia< meses2< mim1< mim2> minha> movei-2< movei-< moveis2< moveis< na1> na> nacio-2< nacio-< nacional2< nacional< nao>> negativa< o< oi< ontem>> os1< outra> outro2< pagou< para_mim< penho-< penhor< pera< quatrocentos<< que_esta< reais<< reais>> resta1< roupa-< roupas< sabad-> sabado> so_resta< sujo< tambe-1< tambe-< tambem1< tambem< tem<< tiao<
todo1> tramp-<< trampo<< uma2> vai> vence> vencidas>> venda< x<< ze< ze>`,
    '3': `
>> ,1< ,_e< ,_mais< ,_restam< ,_total< -2< -_NAME< :_NAME< =minimum-wages ? DEED< KIND_consignado< KIND_especial< KIND_luz< NAME2< NAME_deu< WORD2> WORD> ^ abril>> adian-1< adiantou1< adiantou< agiot-< agiota< ainda_,< aluguel_,< ano<< anos<< as2> atrasada> atrasadas2< atrasei> bairr-1< bairr-< bairro1< bairro< banco2< bar< cancelei< causa2< causa_de< celul->> celular>> chequ-> chequ->> cheque>
cheque>> cobra-1< cobrando1< cobrando< coleg-< colegio< com1< comecou<< consi-1< consignado1< conta>> credi-> credito> da2< da_venda< der< desconta2> desde< deved-1< devedor1< deven-< devendo< dia2> diret-> direto> divid-2< divida2< dizer< do< do<< do_bairro< do_tiao< dois2> dois<< duas<< e> e_mais< eh2> eh_de< ela2< ela< ele2> em< empre-<< emprestou> energ-<< energia<< espec-1< espec-> espec->>
especial1< especial> especial>> essas< esse1> eu< ex2< fecho-< fechou< ficou_em< filha2< financeira<< fiz< foram1< foram< garan-< garan-<< garantia< garantia<< gaste-1< gastei1< ha2> hospi-< hospital< ipva_de< ja<< junta-> limit-> limite> loja2< loja_NAME< luz1< mas2< merca->> merce-> mercearia> mesmo_,< mil>> minha2> minim-<< minimo<< moto>> nada< nada> nao1> nao_,< negat-1< negativa1< netfl->
netflix> norde-1< norde-< nordeste1< nordeste< novec-<< novecentos<< o> ofici-1< oficina1< oitoc-<< oitoc->> oitocentos<< oitocentos>> oq> osso>> outro_de< pai< parce-2> parce->> parcelas>> passa_de< pegue-< peguei< plano1< prefe-< prefeitura< propr-< propria< que1> quer< quere-< saldo_devedor< saque< seis2< seis<< seis_falta< setec-<< setecentos<< so1> tambem_uns< tiao1< tramp-1< tudo1> uma>
uns2> vale<< valor<< valor_de< venci-2> vencida1> vencida> vencimento1> vencimento2> venda1< vinte>> ze1<`,
    '-3': `#1< #_hoje< #_por< +1< ,_ganho< ,_paguei< =parts:amount+remaining+total ?1> ?which-change DEED1> DEED<< EXPENSE_mercado< INCOM-<< INCOME<< KIND1> KIND_agua< KIND_carro< KIND_gas< KIND_internet< KIND_tiram< NAME_cobra< NAME_e< NAME_uns< a1< a2< acaba->> acabar>> acord-> acordo> agua1< agua< alem< alugu-< aluguel< aplic-> aplicativo> apose-> aposentadoria> atend-> atras-2> baixo-<< baixou<< banco2>
benef-< beneficio< bico2< bico< bico_de< bom< cada<< cada> caiu<< caiu_para< carro1< celular_de< clt<< com2> comecou2< comecou< compr-< conse-<< consegui_pagar< consi->> consignado>> consignado_de< consu-< consulta< conta> coope-2< cooperativa2< cuida-< cuidadora< dar< decim-< decimo< depositei1< depositei< desconta1< descontado< descontam1< descontam< deven-1< devendo1< dezem-> dezembro> dezen->>
dezenove>> divida> diz< dizen-< dizendo< dos1< e_paguei< econo-< efetu-< efetuei< ele_quer< empre->> empresta1< empresta< emprestimo>> emprestimo_de< empresto1< empresto< entra< entrada< entre< era< estou2> estou_devendo< eu_pago< falec-< faleceu< falta-<< falta-> faltam<< faltam>> faz2< fim> financeira> fiz1< fiz<< foi< foi> fui< ganha-1< ganha-< ganhando1< ganhando< gas1< gasta-< guardado1>
guardado> hoje1< hoje2< hoje2> hora> ifood<< inter-1< internet1< juros2< juros2> liber-< ligou< limpa< mae2< mande-1< mandei1< mando1< mando< mas2> mas> me_deve< me_empresta< me_empresto< me_pediram< mensa->> mensais>> merca-1< mercado1< mercado> mes<< moco< mostr-> mostra> moto< ne1> negocio< o1> oiten-<< oitenta<< outro-> outro1< outro> outros> pagar1< pagas<< pago2< pago_NAME< parcelas< passe-<
passei< pedir-1< pedir-< pediram1< pediram< pelo< peque-< pg1< pg< por< posso< poupa-2> poupanca2> que_era< que_pago< quita-2> quita-> quitar> receb-1< receber< recebi<< restando> salario<< salarios<< saque-1< saque-< saquei1< saquei< saude< segur-> seguro> sei< seman-<< seman-> semana<< semana> sendo1< sendo< seras-< serasa< seten->> setenta>> sobra< sofa< tenho2> tiram1< tiram< tiro< total_de<
traba-< tudo< tv2< vai2< vem2< vence-2> venceu2> vende-< vender< vista> viu< vivo< vou2< vou<`,
    '-4': `#1> #_para< =amount::entry:bare =parts:amount+paid+total DEED2> EXPEN-<< EXPENSE<< INCOM-2> INCOM-> INCOME2> INCOME> aceit-< acert-< acertei< agora1> ai1> ainda> ajuda-2> ajuda-> ajudar2> ajudar> amort-1< amort-< amortizei1< amortizei< antes> ate1> atras-1< atrasadas1> atrasadas> aumen-< autom-< automatico< caiu_de< carro2< carro< celul-2< celular2< comeco<< comprovante< conse-2< conse-<
consegui2< consegui< consignados< consignados<< credi-1< das< depos-1< depos-< desse< divid-> divido< dos< duas>> eh<< eles2< eles< emprestei1< entra-2> entra-< entra-> entrada2> entrada> esta_dando< esta_vindo< eu1< eu> eu_peguei< fecha-< fgts2> fgts> fica1< fica> folha2< folha< gelad-< geladeira< guard-1> guard-> ja>> ja_devolvi< juros_de< liber-> liberar> limit-1< limite1< luz< maior< mais1<
mais1> mais>> mande-< mandei< menos2< mes2< mesmo1> minim-1< minim-1> minimo1< minimo1> moro< msg< netfl-< netflix< ofere-1< ofereceram<< oiten->> oitenta>> ontem1> ou< outro2> outro>> paga>> para_pagar< passa-< pix2< pix2> por> poupa-> poupanca> quant-> quanto> real>> resti-< restituicao< sao< segun-> sexta> so<< tirar< transferi1< transferi< um<< uns> usei2< vai< vezes>> vindo1< vindo< voce>`,
    '-5': `:1> INCOM-< INCOME< NAME_em< ai> anuai-2< anuai-< anuais2< anuais< anuais_de< ate> banco<< boleto<< cada>> carne< celul-< celular< com2< como< consi-< consi-<< contr-< da2> das<< de>> desco-1< desconta< desconto< devol-1< devol-< devolvi1< devolvi< direi-> direito> diz<< dos<< eh>> emprestimos< esse< estou2< eu_devo< falta->> falta> falta>> fatur-<< foi1< ganhe-1< ganhe-< ganhei1< ganhei< ganho<<
gaste-< gastei< gasto1< gasto< inter-< internet< luz<< mes> ne> ofere-<< ontem2< pago2> para1< parce-< parcela2< parcela<< passa-2> passado2> pegue-1< peguei1< pix> proposta< quant-< quanto< que_eh< receb-<< salar-<< seis>> sendo> sindi-< tenho> tinha1< tirou< trabalho< vem1< vem>`,
    '-6': `+< ,_falta< ,_pago< =amount::limit: ?> ?consent ?debt-kind NAME_por< acabe-< acabei< alugu-> aluguel> ao<< atras< atrasada< atrasado2> atrasado_,< bolet-<< cinco>> comec-2< comec-< confi-2> confi-> conse-> conta-> das1> das> debito< deve1< dezoi->> dezoito>> divid-2> divida2> do_NAME< duzen-<< duzentos<< em> errad-< errado< esta> fecha-> fica< gente<< irma< la< luz> mais2> me<< moro<< ofere-<
ofert-< oferta< pago> pague-<< paguei<< passa-<< pelo2< pessoal< pg> por1> prest-< prestacao< propo-< recebo< sao1< seman-< semana< um_de< vale1< vale< vem<<`,
    '-7': `#_#< />> =amount:week::bare =parts:amount+interestFree+total acho< caiu2< casa2< comprei< das2< debit-< dei1< dele> devo2> em<< esta<< fechar> ja2< juros< marid-<< marido<< menos_de< nao2> ne< no<< nu< o<< pagam-< pagamento< pagas>> parce-2< parcelei< pesso-< quase1< quase< salar-< salario< so> tenho1< tinha< tv1< vou>`,
    '-8': `#_mais< ?after-deficit ?rates acord-< acordo< agora> agua> cai< caiu< da_uns< dei<< ele2< ele< eu2< faturas<< ganho1< ganho< hoje> irmao2< irmao< mei< metad-< metade< mil_de< minim-< minimo< nao<< no>> oito>> ou1< ou1> pague-< paguei< por1< pouco<< quita-< receb-< resto> se> tudo2< usei< verda-< verdade< vista2>`,
    '-9': `,_eh< a2> agua2< dei< desconto<< em1> engan-< enganei< junto< maior<< mil_NAME< nao2< nao_eh< nem< ou> parcelas<< pelo_NAME< segur-< seguro< soman-< somando< tenho2< uns<<`,
    '-10': `:> =amount::minimum:bare ?debt-amount devia< mil2< paga> pague-1< paguei1< passada< resta-<< tres<< tv<`,
    '-11': `?offers NAME_#< NAME_da< WORD1> desco-<< pago<`,
    '-12': `?after-roadmap ?instalments-left ?thirteenth desco-< parce-<< pix<`,
    '-13': `=amount::former:bare ?flexibles ?income-low-month pago1<`,
    '-14': `
> =amount:month:: os<< total<<`,
    '-15': `?overdue`,
    '-16': `=parts:amount+behind ?incomes devo> galo<<`,
    '-18': `?essentials`,
    '-20': `=ignored =parts:amount`,
    '-22': `=amount:month::bare`,
    '-24': `=parts:amount+remaining`,
    '-25': `=parts:amount+total`,
  },
  correction: {
    '17': `nao<<`,
    '15': `,_eh< verda-< verdade<`,
    '12': `corri-< para1<`,
    '11': `ai< eh1< engan-< enganei< o<<`,
    '10': `eh< errei<`,
    '9': `:< ?after-roadmap DEED2> DEED> eh<< errad-> errado> falei2> falei> ganho1< mil2< retif-< salar-< salario<`,
    '8': `ganho< lazer< luz< para< vem<`,
    '7': `#_eh< DEED>> agora1> agora> aumen-< aumentei< bota< casa2< certo< estao< fatur-2< fatura2< que>> vem_uns<`,
    '6': `:2< DEED<< atras< casa< conse-> errad-< errado< esque-< esqueci< estou2< ganha-1< ganha-< me< na< passada< renda> salar-> salario> subiu<< traba-< trabalho< vem1< verda-2< verdade2< verdade_eh<`,
    '5': `?debt-amount a_ganhar< agora< agora_ganho< alugu-< aluguel< aumen-2< aumento< e1< estou_ganhando< fatur-< fatura< meu<< mil_eh< nao2> passa-< passa2< passa< passe-< passei< sao1< seman-< semana< troca< vem2< verda-2> verda-> verdade2> verdade>`,
    '4': `,2< ,_ganho< ?more-debts ?overdue KIND_agua< NAME_eh< agua1< aluguel_eh< e<< farma-2< farma-< farmacia2< farmacia< ganhando1< ganhando< ganhar1< merca-2< mercado2< sao< sim<`,
    '3': `#_para< ?after-deficit agua< alugu-<< aluguel<< deven-1< devendo1< estou< estou_devendo< ganhar< la< liqui-2< liquido2< merca-< mercado< mil<< nao>`,
    '-3': `,2> ,<< ,_uns< =ignored =parts:amount+remaining ?1> ?income-low-month KIND> KIND_aluguel< NAME1< NAME1> NAME2> NAME> WORD2> WORD<< WORD> ^ a_NAME< aceit-< aceitaram< acho< alugu-1< aluguel1< atras-< baixo-<< baixou<< benef-< beneficio< bico> com1< com> coope-2< coope-< cooperativa2< cooperativa< da1< da2< da> dando> decim-< decimo< dei< desco-< desconto< devo1< devo< dia<< divida< do> e> eh> eu2>
falta< fgts< filho< fiz< fui< gas< graca-< gracas< hoje< janei-2> janei-< janei-> janeiro2> janeiro< janeiro> juros< juros> luz<< mais2> mas1> mercado_eh< meses<< nao_eh< no< o< o> ofert-< oferta< padar-< padaria< pagar1< pagar< pago1< parti-< pedir-1< pedir-< pediram1< pediram< propo-< proposta< que> quere-< querem< regis-< resci-2< resci-< rescisao2< rescisao< vou2<`,
    '-4': `#2> =amount:month:: =parts:amount+total ?offers KIND2> WORD1> WORD2< a<< baixo-< baixou< caiu< conta> deus< divid-< do1> em1< em1> empre-< emprego< estou> eu> foi< ja< mais> mas> mes> nao2< os< pago< pague-< paguei< parce-> parcela> receb-< se< tenho< tirar< total2< total< uma< vou<`,
    '-5': `=amount:month::bare ?> ?instalments-left ?thirteenth DEED< a2> de1< em< em> luz_,< mes< para1> parte< por1< so< tv< vai<`,
    '-6': `,1< ,_sao< :1< =amount::current: DEED1< NAME< da< enten-< mesmo1> mesmo> outro< por< voce<`,
    '-7': `era<< nao1> nem<`,
    '-8': `agora_eh< que2< que_eh<`,
    '-9': `?incomes`,
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
    '8': `dos> falar< gasto< luz> luz>> parte< por1> todo<`,
    '7': `#_para< ,_NAME< =amount:week::bare EXPEN-2> EXPENSE2> KIND2< KIND2> KIND_casa< NAME1> agua>> alugu-<< alugu-> aluguel<< aluguel> deu1< deu< devo> esque-< esqueci< gasto2< gasto_uns< ifood<< limpa< mes2< mora< plano< por<< remed-< remed-> remedio> saude< tigri-> tigrinho> vez<`,
    '6': `#_NAME< =amount:day::bare =amount:year::bare EXPEN-2< EXPENSE2< KIND< KIND<< KIND> ajudo< amiga< bolet-< boleto< dizim-< dizimo< energ-< energia< era<< iptu< mercado<< mercado_eh< mes<< moca< moro< remedio< tramp-< uber< uma< umas<<`,
    '5': `?income-source EXPEN-1> EXPENSE1> INCOM-1> INCOME1> KIND1> KIND>> agua_:< alime-> aposentada<< cacho-< cachorro< cerve-< cigar-< cigarro< clt<< compr-<< condo-< condominio< de2> demai-< demais< duzentos>> escol-< esta< favor< gaste-1< gastei1< luz2< mercado> noven-<< noventa<< paga> para<< passa-2> passa-> passa_de< passado2> pensa-> pensao> sai2< sai< sai_por< sou<< trampo< vou>`,
    '4': `,_pago< =amount:day:: DEED>> KIND_celular< KIND_internet< KIND_iptu< KIND_luz< WORD2< agora_eh< agua< alimenticia> apose-<< baixo-<< baixou<< beste-> besteira> casa1< celul-1< celular1< cerveja< churr-< cinem-< cinema< comid-< comida< condo-2< condo-<< condominio2< condominio<< costu->> da< deven-> devendo> dezem-2> dezembro2> dois2< dou1< dou< ela2> ela> energ-<< energia<< entre1< escol-1<
escola< estou2> estou> facul-2< faculdade2< feira< fim< foi> gas> gas_:< gaste-< gastei< hoje> igrej-< igreja< inter-1< inter-< inter-> internet1< internet< internet> iptu1< ja1> junto> luz1< luz2> luz_veio< mas1> mas>> menino1< menino< merca-> merca->> mercado>> mes1> minha< oiten-<< oiten->> oitenta<< oitenta>> parte_eh< passa2< passa< passado> passagem< resto> seman-< semana< so< so<< teve>
unha<< varia2< varia<`,
    '3': `#2< (1> (> :>> EXPEN->> EXPENSE>> EXPENSE_academia< EXPENSE_feira< EXPENSE_igreja< KIND_escola< KIND_saude< NAME1< WORD> a2> acade-1< acade->> academia1< academia>> acai< agua2< agua> agua_,< as< bicho< cara1< cara< celul-< celul-<< celular< celular<< cem<< cerca2< cerca< cerca_de< com< comid-2< comid-> comida2< comida> como< condo-> condominio> condominio_:< consu-< consulta< crech-< creche<
dela2< dela< deliv-< delivery< despe-< dezem-> dezembro> divid-< duzen->> energ-2< energia2< entre< escola1< feira1< frald-< fralda< fumo< funer-< gas>> gasto1< ifood2< igrej-1< igreja1< jogo< k>> lanch-< liq< mando1< mando< mas> mei2< menin-1< merca-2< merca-2> merca-<< mercado2< mercado2> mercado< mes_,< minha2< no>> nove>> noven->> noventa>> oito>> os<< parcelado2< parcelado< parte2< pensa-<
pensao< pizza< plano2> plano> quase1< quatr-<< quatro<< que< que_eh< racao< restaurantes< saude1< saude2< saude> seman-1< semana1< setec-<< setecentos<< so2< spoti-< spotify< strea-<< strea-> streaming<< streaming> treze-<< trezentos<< tv1< uns<< vai_uns< vem<< vezes<`,
    '-3': `#2> +< ,2< ,_sao< 1 :1> :2< ?> ?consent DEED2> EXPENSE_casa< EXPENSE_farmacia< EXPENSE_padaria< EXPENSE_salao< INCOM-<< INCOME<< KIND_carro< KIND_moto< NAME_:< a2< a> ainda> assin-< atras->> atrasado>> cance-< carro1< carta-< cartao< com>> consi-< consignado< corta-< costu-< das1> desco-< desconto< deven-< devendo< devo2> dia2> dia<< divida< do_NAME< duas<< e1< e_NAME< eh>> em<< empre-<<
emprestimo< entro-1< entro-< entrou1< entrou< esse> esta1> esta2< estou<< faco< faco<< farma-1< farmacia1< fatur-< fatur-<< fatura< fiado< fica< ganhe-1< ganhe-< ganhei1< ganhei< gasol-> gasolina> gasta-1< gasta2< gasta< hoje2< loja< mais< mas_gasto< menina< mes1< meu< moto1< na<< na>> nada< no< no> o2< o>> ofert-< oferta< oitoc->> oitocentos>> outro< padar-1< padar-< padaria1< padaria< pagar2<
pagar_so< pago_,< pague-<< paguei<< para< passado< por< posso< que_uns< salao1< salar-< salario< se< segur-< sei< ser1< ser< so1< sobra< subiu_de< tenho1< tenho<< tirar< tudo_da< uber<< vale1< vale< veio< vendi< verda-2> verda-< verda-> verdade2> verdade< verdade> x>>`,
    '-4': `#_uns< ,2> ,_eh< ,_total< =ignored =parts:amount+behind EXPENSE_ifood< a< amigo> atrasada<< cento>> conta-<< contas<< da> da_NAME< das1< das< das> devo1< do1> do2< do<< e2> em1> empre-< era1< era< errad-< errado< errei< esse2> farma-< farmacia< foi2< gente<< ifood1< inss< ja< junto< luz_,< mas2< me< mei1< mes>> minha> moto< nao<< no1> no<< os1< pagar< pago2< pago> pague-< paguei< parei< por1<
por2> recebo< sim< subiu2< subiu< todo> total1< tudo2> viage-> viagem> vinte>> vou<`,
    '-5': `
1> ,_gasto< ? ?instalments-left ?rates DEED2< EXPENSE_botijao< NAME2< WORD>> acho< atras-< atras-<< botij-1< botijao1< cada<< carta-> cartao> cento2> da1> da2< devo< devo<< dias>> divid-2< divid-> dividido< do> dura> e2< eh<< em>> estou< eu2< ganho1< gas<< hoje< moto>> na1> na> os< pago>> receb-< resto>> seguro< trabalho< troca<< tudo1> tudo2< um>`,
    '-6': `?income-low-month ?offers ?thirteenth INCOM-2> INCOME2> agiot-<< agiota<< bolsa> carro< casa2> casa> de1< divid-1> dividido1> dividido> ganho< mes> meses>> meu<< na< nao2> nao< parte> pouco< respe-<< respectivamente<< traba-<`,
    '-7': `=parts:amount ?debts a1> corri-< dois>> esse< fora< mes_de< no2< total<`,
    '-8': `
2> ?confirm-amount WORD1> ajuda> mas< so> tudo>`,
    '-9': `?after-deficit ?debt-amount cada2> cada> eh> so1>`,
    '-10': `?incomes ?more-debts meses<<`,
    '-11': `=parts:amount+total ?after-roadmap ^ botij-< botijao<`,
    '-13': `
>`,
    '-14': `#>`,
  },
  income: {
    '24': `?incomes`,
    '13': `=amount:fortnight::bare INCOM-< INCOME< cai<`,
    '12': `=amount:day::bare estou< ganho< meu2>`,
    '11': `#_,< =amount:day:: =amount:fortnight:: INCOM-> INCOME> bolsa< pelo_NAME< tiro2< tiro<`,
    '10': `=amount:month:: antes<< comec-< faco< hoje_tiro< no>> pensa-< pensao< que_eh<`,
    '9': `dando> dias>> famil-2< fica1< ganho1< ruim< salarios<< util>> vivo<`,
    '8': `^ bolo< bolsa<< casa2> casa> dia<< emprego< media1< pelo2< pelo< plant-< receb-< recebo< renda< salar-<< sobra< tenho>`,
    '7': `
< #< #_de< +2< ,_tiro< DEED<< INCOM-<< INCOME<< ai> aposentadoria<< bom> contr-<< da2< da_uns< devo>> dia< dia> dos< em2< em_media< famil-< fica< filho> hoje2< ifood< mas_sobra< mesmo< num1> num> perco< por2> por> tiro_de< tiro_uns< umas2> vr>`,
    '6': `+< =amount:month::bare =amount:week::bare INCOME_salario< a2< agora< apose-<< aula> bem< benef-<< bico< cai1< cai2> cinqu-<< cinquenta<< com_uns< comec-<< comecei< comeco<< da< desco-2< dia>> divid->> divida>> e_ganho< eh2< errad-< errado< eu_recebo< extra2< extra> famil-<< familia<< fixo> fora< inver-< inverno< liq< liqui-1> livre1> livre> mas2> media< mes1< munic-< municipio< na_NAME< pensa-2<
pensao2< por2< receb-2< regis-< sabad-< sabado< salar-1< salario1< seman-2< semana2< sobra1< vale1< vezes>>`,
    '5': `,>> =amount:year:: ?< EXPENSE_ifood< INCOM-1> INCOM-2< INCOM->> INCOME1> INCOME2< INCOME>> KIND1> KIND>> ah< ajuda< alugu-2> alugu->> aluguel2> aluguel>> aumentou< benef-< bolsa> cada>> carte-> carteira> causa2> causa> clt< com2< comis-< comissao< costu-< dar1< dar< descontos2< descontos< despe-< deus< devo2> dinhe-< dinheiro< dos> eh>> eh_uns< em>> entre-> eu_ganho< faco<< faixa2< faixa< falec->
fatur-<< ganha-1< ganhando1< ganhando< gasolina_fica< graca-< gracas< ifood1< ifood<< loja> mas< mas_cai< mei<< mes_ruim< mil>> moto>> na2< nada> nao2> pago> passado2< passado_foi< patro-> patroa> por_mes< produ-< producao< quebr-> quebrados> quinz-< quinzena< recebendo< ruim1< sabad-> sabado> segun-< segunda< seman->> semana>> sexta1< sexta< so< tenho2> tiran-< tirando< tiro<< tudo>> uns2> uns<<
vem1< vendo<`,
    '4': `,1> ,<< =minimum-wages INCOME_clt< INCOME_com< NAME_da< a_ganhar< arrumei< assin-> assinada> auton-> autonomo> beneficio< bico2< bico> bico_de< bom< bpc< cerca2< cerca< cerca_de< clt1< com<< como1> conse-<< consegui<< conta< costu-2> costu-> cuida-< cuidadora< desconta> desconto> desem-< desemprego< dia2> do1> dos1< e1> e<< e_cai< faxin-> faxina> fazen-< fazenda< fiz<< fora> ganhar1< garco-<
garcom< leite< liquidos1> liquidos> mater-< me< mes1> mes< mim2< mim2> mim> minim-<< minimo<< mulhe-< mulher< novo< padar-< padaria< passa-2< passa-< passado< passe-< passei< patro-< patroa< peque-< prefe-< prefeitura< quand-1> quando1> que2< que_da< quint-> recebo> salao<< salario<< segur-< seguro< seman-<< semana<< semana_de< servi-< setec-<< setecentos<< sobra2< sobra_uns< sou> toda2< toda<
toda_sexta< traba-< trabalho< uber<< uber_uns< ultimo< um< uma>> util> vai< vinte<<`,
    '3': `,< ,_ganho< ,_media< DEED1> EXPEN-< EXPEN-> EXPENSE< EXPENSE> EXPENSE_casa< INCOM-2> INCOME2> WORD1> WORD2< WORD< WORD>> apose-< apren-< aprendiz< arrum-< auxilio< bruto<< cai2< cai_para< cesta> clt> comid-< comida< como> depen-< depende< depoi-< depois< diari-2< diari-< diaria2< diaria< diaria_de< disse< duzen-<< duzentos<< e2< e2> em1> entrega< esque-< esqueci< estadual< estag-< estagio< eu2<
eu< falec-< faleceu< fatura<< faz< filha< filho< fique-< fiquei< fora1> forne-< fornecedor< ganha-< hoje< irma< jovem< liquido1> liquido_de< luz2> mais1< mais> mas2< maxim-2> maxim-> maximo2> maximo> mes>> mesmo1< minim-2< minimo2< na<< na>> no< noite< o<< ofert-< oferta< pago2> para<< pensa->> pensao>> por>> por_quinzena< prime-< primeiro< quand-> quando> quare-<< quarenta<< quart-2< quart-<
quartinho2< quartinho< quent-< quentinha< quint-2> quinto> quinz-1< quinzena1< reais>> receb-1< receb-<< recebo2< recebo<< saldo<< segun-2> segun-> segunda2> segunda> seguro> sou< tem> tenho2< tenho_mais< tira2< tira< tira_uns< torno2< torno< torno_de< traba-<< trabalho<< uai< ultim-< varia>`,
    '-3': `
2> #<< #_+< #_uns< +1< ,2< ,_gasto< ,_sao< ,_vr< :2< :< ?consent ?debt-kind ?debts ?overdue ?worry DEED1< DEED2< EXPEN->> EXPENSE>> KIND2< KIND2> KIND< NAME1> NAME2< NAME<< NAME_,< NAME_de< a_NAME< acho< aplic-< aplicativo< atend-< atras< atrasado< aumento< bah< cada2< camin-< caminhao< casa2< com1> com2> consi-< consu-< consulta< corri-< corta-< da_NAME< dei1< dei< desconto_de< deu1< deu< deve<
diari-<< diaria<< divid-< do2> dois>> eh<< ele2< ele< empre-1< entre-< era>> espos-<< esta1< estou2< estou<< eu_ganhava< falar< fatur-2< faturo< faxin-2< faxina2< fui< ganha-2< ganha-<< ganha<< ganhar2< ganhava<< ganho> gente< hoje_esta< impos-> imposto> inss> iptu< ja< janei-< janeiro< luz< mao2> mao> marid-2< marido2< mas>> me2< menos2< mercado< mes_de< meses<< meu> moro< nao< no2< os<< outro<
paga1< paga< pagar1< pague-< paguei< parce-< parcela< que_paga< queri-< queria< receber< sim< tenho<< terce-< terceiro< tramp-< trampo< tv< um2> vem2> volta2< volta< volta_de< vr1<`,
    '-4': `=amount::: =amount:::bare =parts:amount+total ?rates EXPEN-2> EXPENSE2> KIND<< NAME< WORD2> ainda> caiu< carro< cinqu->> cinquenta>> conta2> decim-< decimo< deven-< devendo< devo1< devo< do>> dois<< dona< e>> e_NAME< em< entra> entre1< errei< espos-< esta< eu1< fatur-< faxin-< faxina< ganhava1< ganhava< hoje> liq1> liq> liquido> marmi-< marmita< mas> mei1< mei< menos1< merca-< metad-> metade>
mil<< motor-< motorista< nao1> o< oiten-<< oitenta<< ontem2< ontem< os> outro2> pagar< pagar> pago>> para> passa2< passa< passa_de< pelo_menos< quinh->> quinhentos>> recebi< so2> soman-< somando< sou<< tudo> um2< um_de< umas<< unha<< vale<< vez<<`,
    '-5': `
1> ?> ?more-debts WORD1< a1> ai< atras-< casa< com> de> descontado> eh1< ela< empre-<< empregos< eu2> eu> fica2< fiz1< ganha1< ganha< gasol-> gasolina> la< mae> minha> nuns1< nuns< oitoc->> oitocentos>> outro_de< por1< renda2< renda_eh< resto> tudo< vr2< vr_de<`,
    '-6': `#_e< =ignored ?offers NAME> NAME>> a<< adian-< alugu-<< aluguel<< app< as< auxil-< caixa< chega2< chega< como< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< dia2< dia_a< entressafra< faxina<< filho2< fiz< ganho<< inver-> inverno> mas_gasto< menos< meu<< olha< outro2< que_entra< receb-> se< sem< super-2< super-< supermercado2< supermercado< uber< umas1<`,
    '-7': `
> ,_total< ?after-roadmap NAME2> cada<< causa>> comis-<< comissao<< da<< da>> faxina_,< fazer< gasol->> gasolina>> pago1< total1< total< vr<`,
    '-8': `?essentials ?income-low-month ?instalments-left bruto1< dia1> faxin-<< hora> reais<< vale2< vem>`,
    '-9': `=amount::current:bare ?confirm-amount DEED< a1< bruto1> bruto> gasto1< gasto< pago< que<< ruim> um> vem2< vou<`,
    '-10': `?flexibles ?thirteenth fica>`,
    '-11': `fixo< hora2> mas1> vale>>`,
    '-13': `?debt-amount`,
  },
  instalment: {
    '33': `=parts:amount+remaining =parts:amount+total`,
    '20': `=amount:month::bare =parts:amount+behind`,
    '17': `=parts:amount =parts:amount+paid+total`,
    '15': `desco-<`,
    '13': `por>>`,
    '12': `=amount:month:: =parts:amount+remaining+total desco-1< pago1<`,
    '11': `das<< desconta< falta-> pagas>> resta-<<`,
    '10': `?debts ?instalments-left desconta1< faltam> parce-1< parcelas<<`,
    '9': `:<< ?debt-amount meses<< moto< pagas<< pago< pague-> paguei> parce-< parce-<< sao1<`,
    '8': `?more-debts KIND< NAME_de< bolet-<< cinco>> consi-<< consignados< devo<< falta-1> falta1> outro2> tres<<`,
    '7': `=parts:amount+interestFree+total anos>> atras-> carne< carro< empre-< empre-> emprestimo<< emprestimo> falta-<< falta> faltam<< pague-1< paguei1< parcelei< tenho<< todo>`,
    '6': `#> #_em< /<< KIND_tiram< NAME_sao< benef-> beneficio> cinqu->> cinquenta>> consignados<< dezoi->> dezoito>> duas>> emprestimo< emprestimos< estou2> estou> faltam1> financiamento< foram> ja> mil_em< na2< na_NAME< outro< outro> parcela1< passo-2< passo-< passou2< passou< pegue-<< peguei<< refin-< refinanciei< renegociei< resta-> se> tem< tiram1< tiram<`,
    '5': `
2> agora_eh< ainda< apose-< aposentadoria< ate1> atras->> atrasou< boleto<< com<< condo-< condominio< consignado< e_NAME< eh< eu> facul-< faculdade< falta-1< falta-< faltam1< faltam< faturas<< folha< gente<< ja2> mei< mes<< mesmo< nao1> o2< outro2< outro_de< para1< parce-2< parcela< prest-2< prestacao2< prestacao_de< que_pago< reneg-< resta-1> restando> um> vem1< vem> vinte<<`,
    '4': `#2> #_meses< (< ,_falta< :_restam< KIND2> KIND<< a<< acaba->> acabar>> agora2< ajuda-2> ajuda-> ajudar2> ajudar> alem< antes> ate> atras-< atrasadas1> atrasadas> cento>> com1< comec-> comeco> comprei< consignado> da> das< de_pagar< desco-<< descontam1< descontam< desconto< desde< dezem->> dezembro>> dia> do2> do> duas<< e>> empre-<< escol-< estou<< falta-2> faltam2> ficou1< fique-< fiquei< foi>
folha2< foram2> gelad-< geladeira< habit-< juros2> luz_,< mensa->> mensais>> mes>> meses1< moco< moto2< na> nenhuma> no<< o_outro< outro1< outro<< pagas> parcela2< parcelas2< parcelas< que1> quinh-<< quinhentos<< resta-1< resta-< restam1< restam< subiu2< subiu_para< tambe-< tambem< tres>>`,
    '3': `#<< #_mil< ,_eram< ,_prestacao< DEED< EXPENSE_casa< KIND_condominio< KIND_consignado< NAME< NAME<< a_sindica< ainda2> ainda> alugu-<< aluguel<< apose-> aposentadoria> atras-2< atrasadas< atrasadas_:< atraso2< atraso_,< aumen-2< aumentou2< aumentou_para< carro>> chequ-< colch-< colchao< compr-2< comprei2< condo-1< condominio1< consi-1< consi-< consi-> consi->> consignado1< consignado>> da<
descontado< desse< deved-<< devedor<< deven-> devendo> devo2> escola< esta> estou_pagando< eu_pago< falta2< falta_pagar< fatur-<< filho-< filhos< fiz<< fogao< frio2< frio< frio_:< maio< mais>> mas1> meses2< meu> mil1< na1> nenhu-2> nenhu-> nenhuma2> no1> no> num1> num> o_NAME< pagan-1< pagando1< pagas1> pague-1> pague-2> paguei1> paguei2> parcelei2< parcelei_em< pesso-< pessoal< pg1> prest-1<
prestacao1< quart-> quarta> quitadas2> quitadas> saldo<< sao< seras-2< serasa2< seten->> setenta>> sindi-1< sindica1< sindica< sofa< subiu< todo1> trint->> trinta>> tv<< um2< um2> um>> um_de<`,
    '-3': `,2< ,>> -1< -< :2< =amount:day::bare KIND_consorcio< acho< agora> agua> anuai-2< anuai-< anuais2< anuais< anuais_de< atrasado1> atrasado> banco2< caiu< carta-< cartao< cobra1< cobra< conso-1< consorcio1< da<< de>> desco-> deve< devia1< devia< dez>> duzen-<< duzen->> duzentos<< duzentos>> e<< entra-2< entrada2< esta< esta<< esta_em< falou< falta>> fatur-1< fatur-< fatur-> fatura< fatura> feche-2<
fechei2< fez<< finan-> financeira> foi2> ganho1< ganho< gaste-1< gastei1< giro< hoje> luz> mas< mes2< mes_de< minim-1< minim-2< minim-> minimo1< minimo2< minimo> no>> num< o> ofere-1< oferecendo< ofereceu<< ontem1> ontem> pagan-> pagando> pai< para1> parcelar2< parcelar_em< por1< posso< propo-<< propos< propos<< quase1< quatr->> quatro>> que<< quer< quer<< sao<< se< sendo1< sendo< so1< todo<
total2> total> trans-< tudo> uns> vista2< vista< vista_ou< vou<`,
    '-4': `#1< #1> #2< #_+< #_mais< +< /2< ?1> ?thirteenth DEED1> DEED<< KIND_agua< KIND_casa< WORD1< WORD1> a> a>> acert-< acertei< agua1< borra-2< borra-< carto-< cartoes< com> conta< dia<< e2> eh> eles2< eles< empre-2< empre->> empregos< emprestimo2< emprestimo>> era1< era<< faz2< faz< faz_em< fechar< gaste-< gastei< ja_paguei< limit-< limite< me2< menos2< menos< menos_de< minha< muito< na>> nada> o>>
ofere-<< ou1< ou< pago> para<< parcelar< pensa-> que_eh< quere-1< quere-< querem1< querem< receb-< seis2> tinha1< total2< total< vista>>`,
    '-5': `+1< ,2> ,_da< ,_faltam< ,_paguei< =amount::minimum:bare =minimum-wages DEED1< NAME1> WORD> agua< ajuda> com< consigo< de2> devia<< em1> em> entra-2> entra-< entra-> entrada2> entrada< entrada> era< financiei< mae<< me< mes1< meu< mil>> minha<< multa< noven->> noventa>> ofereceu< por< quinz->> quinze>> resto2< resto< resto_em< seis>> sim< tem<< tinha< uns1< uns< verda-< verdade<`,
    '-6': `#_,< />> :_NAME< =amount::former: ?incomes DEED2> NAME>> NAME_:< acabe-< acabei< dias2> emprestimo_de< iptu< ja2< mes< negociar< oiten-<< oitenta<< para> reais<< segun-< segunda< uma<< x>>`,
    '-7': `#_e< ?> acord-<< acordo<< agiot-<< agiota<< dias>> em>> errad-> errado> escre-< escreve< falei2> falei> ofert-< oferta< proposta< tudo<`,
    '-8': `=amount::former:bare e1< fazer< hoje< minim-< minimo< ofere-<`,
    '-9': `
1> =amount:week::bare ?rates da1< ja< negoc-< propo-< so<`,
    '-10': `?after-roadmap ?essentials ?flexibles quero<`,
    '-12': `?offers`,
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
    '5': `esta_vindo< fatur-> fatura> minimo_de< vindo1< vindo<`,
    '4': `#_minimo< ,_minimo< fatura<< minimo_eh< vence2>`,
    '3': `=amount::minimum: NAME_eh< abaix-> abaixa> consigo< credi-< credito< esta2< fatur-<< total<< vence>`,
    '-3': `$ ,1< =amount::: =amount:::bare =amount::current:bare =amount:month::bare ? ?confirm-amount ?incomes ?offers WORD1< WORD2< WORD< dia>> pague-< paguei< por>> uns1< uns<`,
    '-4': `1 ?after-roadmap ?debt-amount`,
    '-5': `^`,
  },
  none: {
    '30': `=ignored`,
    '25': `
>`,
    '24': `?instalments-left`,
    '22': `?rates`,
    '20': `=amount::former:bare nao2<`,
    '18': `?overdue`,
    '16': `?consent ?debt-kind galo<< posso<`,
    '15': `bruto1> bruto>`,
    '14': `mes_de< usei<`,
    '13': `
1> :> cada<< cada> era< menos_de<`,
    '12': `?confirm-amount NAME_#< botij-< botijao< cada2> das1> deve1< ele2< fixo< gasto1< hora2> nao_eh< os<< so> tenho1< vale>>`,
    '11': `#2> #>> #_mais< NAME_da< WORD1> como< comprei< confi-2> confi-> das> devia< era1< esse< fica> ne> tinha< total<< tv< vou2<`,
    '10': `#1> ?worry ^^ a2> comec-2< desconto_de< dos1< esta> ja>> jogo> juros2< maior<< mas1> mesmo1> mil_NAME< mil_de< no<< pago_NAME< posso2< reais<<`,
    '9': `,_gasto< :1> ?> ?which-change a1< agua> bruto1< consi-< das1< das< de1< do_NAME< ele< eles_querem< esta<< eu1< faxin-<< fazer< fechar< ganha1< ganha< liber-> liberar> mas> meu<< muito< nu< oiten-<< oitenta<< passa-<< por1> pouco<< ruim> seis>> uns<< vale2< vr<`,
    '8': `#_#< #_dos< +1< ,_paguei< ,_total< =amount::entry:bare =amount::limit: =amount:month::bare ?1> adian-< autom-< automatico< cento2> comis-<< comissao<< deles<< devo> dia_a< dizen-< dizendo< empre->> emprestimo>> escre-< escreve< eu_devo< faxina_,< fecha-> fechar> gasol-> gasolina> hora> irmao2< janei-2> janeiro2> juros2> limit-< limite< mas_gasto< menos2< meu< mil<< moro<< nao_aceitaram< nem<
ofere-1< ofereci1< ofereci< pago2< parte> pede< pegue-1< peguei1< quant-< quanto< queria< receb-> recus-> respe-<< respectivamente<< resto< sindi-< tenho2< umas1< uns>`,
    '7': `#_uns< =amount:::bare =amount::former: NAME_uns< a_NAME< agiot-<< agiota<< agua2< anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< atrasada< auxil-< banco<< carne> causa>> cel< consigo< conta-<< contas<< das2< dele> devo1< direi-> direito> divid-1> dividido1> dividido> diz<< dois>> dos< eh<< em1> emprestei1< enten-< falta>> fatur-1< faturas<< fecha-< ganho> gas<< gasta-1< inver-> inverno> irmao<
mae<< mais1< marid-<< marido<< me2< me_ofereceu< me_pediram< mei< mes< metad-< metade< nuns1< nuns< oferecer1< oferecer< ontem2< ou1< pagar_so< pago>> para> parcela<< pesso-< por> que_entra< quero< quinz->> quinze>> renda2< renda_eh< resto> segur-> seis2> tinha1< vale< voce< vou_pagar< vr2< vr_de<`,
    '6': `#<< #_+< $ ,_faltam< />> :2< :_caiu< =amount::below: =amount:week::bare =amount:year:: ?debts EXPENSE_botijao< NAME_em< acert-< acertei< ajuda-< ajudar< assin-< atrasado2> baixo-< baixou< banco2< borra-2< borra-< botij-1< botijao1< cai> caiu1< caiu_de< caixa< cance-< carro2< carto-< cartoes< casa< coope-2< cooperativa2< da2> da_uns< defes-2< defes-< defeso2< defeso< dei> dia1> dias2> dura> e>>
econo-< eh1> ele_quer< em<< em> em>> empresta1< empresta< emprestimo_de< entressafra< espos-<< estou2< eu2> eu> faxin-< faxina< faxina<< fica2< financiei< fiz1< fora< ganha-<< ganhava1< ganhava< ganhava<< gasol->> gasolina>> gasta-< grati-< gratificacao< guard-1< guard-1> guard-< guard-> guardar1< guardar< inss< ja_dei< juros_de< loter-< loteria< me_deve< me_empresta< mei1< mesmo> metad-> metade>
minha<< motor-< motorista< msg< ne1> ne< netfl-< netflix< no1< no< oitoc->> oitocentos>> pagar> passada< pix> poupa-2> poupa-> poupanca2> poupanca> prest-< prestacao< quatr->> resto2< resto>> resto_em< sei< sei> sendo> so1> so2> tenho< tinha<< tiro1< tirou< troca<< tv1< um<< um> um_de< usei2< vence-2> venceu2> voce>`,
    '5': `#> +< :_de< =minimum-wages EXPENSE_mercado< KIND_gas< NAME_cobra< acord-< acordo< ajuda> amigo> antes1> atras-1< atras-2> atrasada<< atrasado> atrasado_,< aumentaram< banco2> banco< bruto< camin-< caminhao< contr-< coope-< cooperativa< debito< depositar1< depositar< descontado> desconto2< devia<< diari-<< diaria<< divid-2< divid-> dividido< divido2> e_eu< e_gasto< e_paguei< eh> em1< emprestei<
entra-<< entra> entrada<< entre-< eu2< eu_ganhava< faxin-2< faxina2< filho2< financeira> gas1< gente<< guardado1> guardado> irma< ja2< ja_paguei< limit-1< limite1< liquido> maior< merca-1< mercado1< mes> minha> nao< nao> noven->> noventa>> numer-< numero< oito>> os1< paga1< paga< pegou1< pegou< posso_pagar< preci-2< preci-< preciso2< preciso< preciso_depositar< qual> quant-> quanto> que_era<
que_paga< querem< quitar2< quitar_por< real>> recebe1< recebe< recebo1< rua< sao< sendo1< sendo< sexta> sim< so<< sobra2> sofa_por< soman-< somando< subiu_de< super-2< super-< supermercado2< supermercado< teve< umas< vem2> vender< vez2< vez_de< viage-> viagem> zap<`,
    '4': `#2< #_e< 1 :_NAME< =amount::: =parts:amount ?after-deficit ?confirm-change DEED2> KIND_aluguel< KIND_carro< acho< agora> ai1> alugu-1< aluguel1< antes> aplic-> aplicativo> atend-< aumen-< carro1< celular_de< cento<< com2> comid->> comida>> compr-> consi-2< consigo1< conta-> cortada< credi-1< custa1< custa< da1< da<< debit-< dei<< depoi-2> depois2> deven-1< deven-<< devendo1< devendo<< devia1<
dezen->> dezenove>> divid-2> divido> ele> empre-2< emprego2< empresto1< empresto< entro-1< entro-< entrou1< entrou< esta1> estav-< estava< estou<< estou_com< estou_devendo< eu_peguei< extra< falta->> falta2> faturo< ficou> fim> ganha<< ganhe-1< ganhe-< ganhei1< ganhei< gaste-< gastei< gasto< gasto> hoje2> inter-<< internet<< isso<< ja< janei-> janeiro> juros1> juros> lembr-< lembro< limit-2>
limite2> liqui-> mais<< marmi-< marmita< mas< me_empresto< mes1< mes2< mes2> mes<< metad-2> metade2> mil2> mostr-> mostra> moto_por< no1> no>> ofereceram<< os< os> ou1> outro-> outros> paga>> parcelei< parei< pesso-> pessoal< porqu-> porque> quatro>> que2< quem< quere-< receb-1< recebo< renegociar< seguro> ser1< ser< so2< so>> so_consigo< sobra2< sobra_uns< sofa2< sofa< taxa2> tira1< total1<
total< tudo2< uber< umas> vendo<< vizin-2< vizin-< vizinha2< vizinha< vou<`,
    '3': `#1< #_contas< ,2< ,> ,_da< ,_de< ,_umas< ,_vr< =1< =< DEED< EXPEN->> EXPENSE>> EXPENSE_salao< INCOM-2> INCOM-<< INCOME2> INCOME<< KIND_agua< NAME_=< NAME_limite< acade-2< academia2< agiot-< agiota< agora_sao< agua1< agua< ainda> amanh-> amanha> antes< apose-2< aposentadoria2< app< assinada< ate>> atend-> atras-2< atras-<< atrasado2< atrasou> baixo-2< baixou2< banco_diz< bolsa> bom< cada2<
cancelei< casa2< celul-2< celular2< cinco<< comec-< comecou2< comecou< compr-< compro> conse-<< consegui2< consu-< consulta< conta-1< conta>> contas1< de2> dei< depoi-< depoi-> depois< depois> deve< deven-2< deven-< devendo2< devendo< devendo_uns< devo2< dia2< dias<< divida2< divida< divida_de< diz1< do>> dura1> e< e_NAME< ela< eles2< empre-1< empre-1> empregos< emprestado1> emprestado>
emprestimo2< entra-2> entra-> entra<< entrada2> entrada> entrada_de< era>> eram<< espos-1< esposo1< esposo< esta_dando< estag-<< estav-1< estava1< estou>> eu_pago< faco1< faco> fatur-<< fatur->> fatura>> faxin-> faxina> filha> finan-< finan-> financeira< financiado< fui< ganhar< geladeira_de< globo-< globoplay< impos-> imposto> inss> junto< lembr-2> lembr-> lembro2> lembro> liberar< manda-1<
mando1< mando< marid-> marido> marido_ganha< media2< media_de< melho-2> melho-> meu> meu_esposo< mim< moro< nao1> nao2> nao_,< nas1> nas> negociar< nenhu-2< nenhu-< no> ofere-< os1> outro-< outros< pagan-> pagando> pagar2< para2< para< para_pagar< parcela2< pensa-<< pensao<< pix2> pj< por< pouca-2> pouca-> poucas2> poucas> proposta< quase1< quatr-2> quatro2> quatrocentos>> que<< que_eh< quinz-<<
quinze<< quita-2< quita-< quita2< quita< quita_por< quitar< recebo<< salao1< sao1< segur-< seguro< seman-< semana< sera> so1< sobra> sobro-1< sobro-< sobrou1< sobrou< sou> telef-<< telefone<< tem2> tira< trint-<< trinta<< uma2> uns1< uns< usei1> usei> usei_+< vale2> veio1< vinte>> virou> vou> vr1<`,
    '-3': `#_,< #_em< #_meses< #_por< (1> (>> +> ,_NAME< ,_sao< -<< ->> :< :<< =amount:day::bare =amount:year::bare =parts:amount+interestFree+total ? DEED<< DEED> EXPEN-< EXPENSE< INCOM-< INCOM->> INCOME< INCOME>> INCOME_com< KIND2< KIND< KIND_casa< KIND_celular< KIND_condominio< KIND_ipva< NAME>> NAME_(< NAME_pediu< WORD>> a>> acabe-< acabei< acai< aceit-2> aceito2> aceito> aceitou< acord-<< acordo<<
acoug-> acougue> agora2< agora_eh< agua_,< agua_:< ambas>> amiga> ano2< apose-< app> arrum-< as2> atras-1> atras-> atrasadas>> atrasei> atual1< atual< avist-1> avist-> avista1> avista> botar2< botar_mais< cacho-< cachorro< cai2> caju1< caju2> caju< caju> carta< carto-<< cartoes<< casa<< causa< celul-1< celul-<< celul->> celular1< celular<< celular>> cento>> cerve-< chequ-> cheque< cheque> cinco>
clt< clt<< cobra-< coisa-<< coisas<< com_uns< comec-> comeco> comid-< comida< condo-1< condominio1< consegui_mandar< conseguir< consignados<< conta->> conta> contas>> crediario< cunha-<< cunhado<< de_pagar< deliv-< delivery< demai-< demais< depositei1< depositei< desco-<< desde2> desde< deus< deve<< dezem-< dezembro< dizim-< dizimo< dona< doze<< e_caju< e_ganho< eh1< eh_uns< emprestado<
emprestimos<< emprestou> engan-< enganei< entra-1< entrar< escola< espec-< espec-> especial< especial> estao>> estava_em< ex2< facul-> faculdade> faltam1> falto-< faltou< farma-2< farmacia2< fatur-> fatura> faz<< feira< fgts1< fgts2< ficou1< filha2< fique-< fiquei< fogao< fora1> forne-2> fornecedor2> gas< gas>> gasol-< gasolina< gasta2< gasta< hoje_esta< impos-< imposto< ipva1< isso< ja>
ja_devolvi< juros<< la1> la> ligar-< ligaram< limpa< luz_veio< mae< mais< mandar1< mandar< mas_cai< mater-< mercado<< mes_,< mil_eh< mim1< minim-1> minim-<< minimo1> minimo<< moca1> mostr-< movei-< moveis< muito> mulhe-< mulher< na1> ne2< ne_,< noite< norde-1< norde-< nordeste1< nordeste< novec-<< novecentos<< noven-<< noventa<< o< o_fgts< o_outro< obra> ofereceu<< oi< oitoc-<< oitocentos<<
ontem1> os2> outra> padar-< padaria< paga> pago1> pagou< pai< para_mim< parad-< parado< parce-< parce->> parcela1< parcelas2< parcelas>> passado< passado_foi< passagem< patro-> patroa> pediu1< pediu< pedre-2< pedre-< pedreiro2< pedreiro< pensa-> pensa->> pensao> pensao>> perco< por2> primeiro< proce-> processo> produ-< producao< profe-< professora< propos< propos<< quare->> quarenta>>
quatrocentos<< que_esta< quent-< quentinha< quer1< quinz-< quinzena< receb-< recebendo< recebi1< refer-> referente> remed-< remedio< renda> resta-1< resta-1> resta-< restam1< restam< reven-2< reven-< sai2< sai_por< salar-<< saldo2< saque< se<< segunda> sem> seman-2< seman-> semana2< semana> sete>> seu> sobra< subiu<< subiu_para< tem1> tenho2> tenho_mais< terce-< terceiro< tiro<< tiro_uns< toda2<
traba-<< trabalho<< transferi1< transferi< tudo2> um2> uma>> uns>> uso> vai2< valor_de< vem< vence2> venci-2> vencidas>> vencimento2> vendo< vi< viu< zerad-< zerado< zero>`,
    '-4': `
< #< #_eh< (1< ,< ,_falta< /> 13o2< ?thirteenth EXPEN-> EXPENSE> INCOME_salario< KIND1> KIND<< KIND_iptu< KIND_moto< NAME_com< NAME_saldo< abert-< aberto< acougue< agora1> ah> ajudo< amort-1< amort-< amortizei1< amortizei< anos>> as> atras>> atrasada1> atrasada> atrasadas< atrasadas<< atrasado< aula> bah< baixo-<< baixou<< boa> bom> botar< cair< causa2> causa> cem<< cerca2< cerca< cerca_de<
chequ-< comis-< comissao< como1> comprou< consi-<< conto<< contr-2< contraproposta_de< costu->> credi-< der< desco-2> desconta1< desconta< descontos2< descontos< deved-< devedor< devol-1< devol-< devolvi1< devolvi< dia>> dinhe-< dinheiro< divid->> divida> divida>> do< dona2< dona> dos1> e_mais< ela2< ela2> energ->> energia>> esse> estou_ganhando< eu< extra2< extra> facul-< faculdade< faixa2<
faixa< falta-1> falta-<< falta-> faltam<< famil-< farma-> farma->> farmacia> farmacia>> fatura2< favor< fiado> final<< foi_para< frio< gas> gaste-<< gastei<< giro< ha> hoje1> ifood2< ifood< iptu1< ipva< ja<< janei-< janeiro< jogar2> jogar> jogue-1< jogue-< joguei1< joguei< limpo1> limpo> liqui-1< liqui-< liquido1< liquido1> liquido< livre1> livre> luz< mandaram< marco< marid-< marido< mas2<
maxim-1< maxim-2> maxim-< maxim-> maximo1< maximo2> maximo< maximo> me_cobra< me_ofereceram< menin-< menin-<< menino<< merca-2< merca-<< mercado2< mes_passado< meses1< mim> minim-1< minimo1< mora< moto1< na2< na< nao>> no_maximo< o2< o2> o_NAME< oferecendo< ofereceram1< ontem> pagan-< pagando< pagar<< pago_,< para>> parte2< passa-1< passa_de< passado1< passo-2< passo-< passou2< passou< pelo_NAME<
pelo_menos< pg1< pg< pila<< pior< pix_de< plano< por2< prefe-> prefeitura> prest-2< prestacao2< prestacao_de< prime-< prona-< quatro<< que2> que_devo< quebr-2> quebrados2> quer< quita-2> quitar2> receb-2< remed-> remedio> resci-2< resci-2> resci-< resci-> rescisao2< rescisao2> rescisao< rescisao> resta-<< rotat-< rotativo< roupa< sabad-< sabado< salao<< salar-1< salario1< saldo< saldo<< se2<
segun-< segunda< semana_de< seu2< seu< sobra-< teve> toda< todo1> total_de< tramp-< trampo< uber_uns< ultimo< usado< valor<< vence-< venceu< venci-1> venci->> vencimento> virou1< virou< vista2< vista_ou< ze<<`,
    '-5': `#_NAME< #_hoje< ,2> ,_ganho< -2> 13o2> 13o> =amount:day:: ?offers DEED>> INCOM-1> INCOME1> KIND_agiota< KIND_emprestimo< NAME<< a_ganhar< aceit-2< acho2> acoug-< agiot-1< agiota1< agua>> ah>> ainda2> am>> antec-1< antec-< aposentadoria<< atrasado1< benef-<< boleto<< bolo< casa1< cem>> consegui_pagar< consignados< consu-> contr-<< contraproposta2< contraproposta< dando> dar< decim-< decimo<
depoi-<< depois<< desco-1< desconta> deve> dezem->> dezembro>> divid-<< divida<< divida_eh< divido< dos<< e2> eh2< em2> em_media< emprestimo1< emprestou1< emprestou< energ-<< energia<< entre<< era> escol-< estao< estao> eu_recebo< facul-2< faculdade2< faltam> faz2< fez< fez<< fiado< ficou_devendo< financiamento> fixo> forne-< fornecedor< fraco< hoje1< hoje< junto-< lazer< liqui-1> lojas2< lojas<
mais>> mais_de< mande-1< mandei1< mando-< mandou< me_emprestou< mercadinho>> mes_ruim< meses2< meus< mil_em< mil_por< na<< na>> negat-2< num1> num< o1> ofici-< oficina< outro< pagar2> pago1< pago<< para2> parcela< parei1> parei> passa2< passa< pegue-> peguei> pensa-2< pensao2< pg> pix2< prefe-< prefeitura< prime-> primeira> propo-<< quand-< quando< que>> que_pegou< quer> quita-> quitar> recebi<<
resti-< restituicao< ruim1< rural< sabad-> sabado> saber> sai< segun-> separ-< sogra< spc< super-> supermercado> tigri-> tigrinho> tiro_de< todo< trans-1< treze->> trezentos>> tudo_da< ultima< um>> umas2> valor2< vem<< vence> venda<< vezes>> vr> x<<`,
    '-6': `#_de< #_nao< ,1< ,_eh< ,_tiro< :1< =amount::current: =amount:fortnight:: =amount:fortnight::bare =parts:amount+behind =parts:amount+paid+total KIND_consignado< NAME_ofereceu< NAME_sao< WORD2< ah< apare-< bolsa< carta->> cartao>> com<< compr-<< condo-<< condominio<< conse-1< consignado1< conta<< da> dar2< dar_uns< de<< dei1< desco-< despe-< devo<< devo>> dia<< do2> emprestimo_NAME< esta1< esta<
esta>> esta_em< estag-2< estag-< ex< famil-<< familia<< fica< ficou2< filho> fim< ganhando1< ganhando< gente< inver-< inverno< iptu< ipva2< junta2< junta< junta_da< liq< luz2> marco2> mas_sobra< media1< menos> menos_uns< merca->> negat-< oito<< pague-> paguei> parce-1< parce-> quatr-<< quebrados> quite-< quitei< reais> reais>> receber< ruim< sacar> salarios<< setec-<< setecentos<< sexta< so< todo>
trans-< troca-> tv_por< usou< velha< vem1< vem_uns< venc1> venc<< venc> vence<<`,
    '-7': `#_para< (< ,_uns< -> =amount::minimum:bare =parts:amount+total KIND>> NAME_de< ao< aposentada<< bem< bico> bolet-< bolet-<< boleto< bolsa<< bota< certo< chega_a< condo-< condominio< consigo> conta< das<< dia_#< do> dois2< eh< em2< entao< famil-2< farma-< farmacia< ipva<< k<< mais2< mais> mesmo< moca> moto> multa< na2> nada< o<< pague->> paguei>> para_NAME< parte< pelo2< plant-< poco> pouco<
recebi< retif-< se< sem< som< tambe-< tambe-> tambem< tambem> tche< tem> tiro2< torno2< torno< torno_de< tudo> vai< vence1> venci-> verda-< verdade< vista2> vivo<`,
    '-8': `/<< NAME_por< agora< agua<< aqui< ate> bico2< bico_de< cai1< com1> comprovante< da< de2< devo_uns< dia2> emprestimo<< esque-< esqueci< eu_pagar< falar< faz< fgts< fiz< luz>> mes1> meu2> mim2> minim-< minimo< nao1< novo< ofereceram< outra< parcelas<< passe-< passei< quebr-> sobra1< tudo1> ultim-< usei1<`,
    '-9': `,_devo< 13o< ajuda< antes<< ao>> atrasado>> bico< da_NAME< deu1< deu< duas<< fazer> fgts2> fgts> financiamento< gasto2< gasto_uns< hoje_tiro< ifood<< iptu<< limit-<< limite<< marco> menos1< na_NAME< nome< pensa-< pensao< por>> uns2> util>> vergo-< vergonha< vinte<< vista> x2>`,
    '-10': `(> +2< =parts:amount+remaining+total apose-<< bruto<< dos> ficou< luz2< pegue-2< peguei2< peguei_mais< pelo< tudo>>`,
    '-11': `NAME1> advog-< advogado< como> desde> dia> fica1< pago2> para1< plr<`,
    '-12': `atras->> cai< entre1< feche-< fechei< k>> minim-> minimo> para<< que_uns<`,
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
    '10': `aceitaram< de<< desconto<< faz2< faz< ofere-<< ofereceram< pedir-1< pedir-< pediram1< pediram< quer1< quer< x>>`,
    '9': `acord-<< acordo<< desco-<< divid-<< divida<< entrada< fica1< fica< ofereceu<< propo-<< quitar2> quitar>`,
    '8': `#_por< DEED2< aceit-1< contr-2< contraproposta2< contraproposta< de>> entra-< mando-< mandou< o> oferecendo< ou1< ou< ou> por1< queri-< quita-2> recebi< seras-< serasa< x<<`,
    '7': `NAME_ofereceu< NAME_pediu< a< aceit-2< avist-1> avist-> avista1> avista> caiu_para< faz_em< feche-2< fechei2< meus< mil2< pediu1< pediu< por< propos<< quita-> vezes>> vista2< vista_ou<`,
    '6': `/>> NAME< NAME_,< ate1> caiu<< com> com>> contr-< contraproposta_de< da< desconto< entrada2< feche-< fechei< fez< hoje2> hoje> mae2< mae< mais1> mandaram< me_ofereceram< mil_por< o1> ofereceram1< ofereceu< ou1> para1< por<< propos< tirar<`,
    '5': `,_pago< NAME<< NAME_quer< a1> aceit-2> aceitaram1< aceito2> aceito> aceitou< agora_eh< amanh-> amanha> ate2> baixo-<< baixou<< com1> da<< desco-< disse< e_pagar< entra-2< entra-2> entra-> entrada2> entrada> esta< falou< faz_por< me<< nome> pagar1< parcelar< parti-< partir< prime-> primeira> so1> vale>`,
    '4': `#_e< =parts:amount+interestFree+total NAME2< NAME_:< NAME_aceitou< WORD>> aceit-<< aceitou1< app> caiu2< com_NAME< e1> ele1> eles2< eles< em<< email< entrada_de< esque-> estou1> eu_pagar< fiz< hoje1> janei-< janei-> janeiro< janeiro> juros< ligar-< ligaram< ligou< manda-< o2> ofere-1< parce->> parcelar2< parcelar_em< quere-1< querem1< quita> sexta> vista>>`,
    '3': `#_mais< ,2> :< DEED1< a> a>> aceit-> achei2> achei> acoug-< bem< caro> cem>> da2> depoi-1> depois1> der1< der< dia>> divid-> divida> e2< e_NAME< e_ficou< ele> eles> eles>> em1< emprestimo_de< entrada_e< esta_cobrando< estao2< estao< eu_der< falan-< falando< geren-< gerente< limpa< mais> mais>> minha< mostr-1< mostr-< mostrou< na1> novec-<< novecentos<< os< pagar2> pagar< parcela>> pedin-1< pedin-<
pedindo1< pedindo< pensa-> pix2> pix> proce-> processo> propo-1< propo-2< proposta2< proposta<< proposta_de< querem< receb-< retir-> retiram> sexta2> tirou< trans-< tudo2> tudo> uma> veio< vence1> vez> vista<`,
    '-3': `#1< #2> #_nao< ,2< :2< =amount::current: =amount:month:: ?income-low-month ?overdue KIND2> WORD2< WORD< agiot-<< agiota<< agora_ganho< alugu-<< aluguel<< aumen-2< bolet-<< de1< deve< deven-<< devendo<< dizen-< dizendo< do>> eh1< eh<< ele2< ele< ele_quer< empre-< emprestimo> era< esta_em< estou2< eu<< falta1< falta1> falta> fatur-<< fiz<< foram> ganhar1< ganhar< gelad-< geladeira< hoje< ja> lazer<
luz2< mas< mes2< mes<< moca< moto2< moto_por< na2< na<< na_NAME< nao1< nao2> negoc-< no> o<< outro< pagas<< pagas>> pago> pague-> paguei> para1> parce-<< parcela2< parcelei< pegue-< peguei< pg1< pg< posso2< que1> que2< que> recebe1< recebe< recebo< refin-< refinanciei< renegociei< resto< sindi-< tinha< tres<< tv_por< vence-2> vence-> venceu2> venceu> vender<`,
    '-4': `#1> ,_NAME< :_de< =amount::: =ignored =minimum-wages ?essentials ?flexibles KIND> WORD1< acert-< acertei< atras-< aumen-< borra-2< borra-< compr-< deu1< deu< devo<< do1> do2< do> do_NAME< econo-< eh2< eh_de< empre-<< empre-> emprestimo<< esque-< esqueci< estou<< eu< falar< foi< ganha-1< ganha-< ja< juros2< juros2> liber-> liberar> luz< mais2> me2< me_pediram< mes> meses<< moto< nao1> no<< ontem>
paga> pago_NAME< parce-< passa2< passa< pix< quant-< quanto< renda> subiu<< tenho< tv2< tv< um<< vende-< vou2<`,
    '-5': `:<< ?instalments-left ?thirteenth DEED<< KIND< cinqu-<< cinquenta<< com<< como< da2< da_NAME< desconto_de< devo1< devo< dia<< eh< estou< faco< falta< juros> mes< meu<< nao_aceitaram< ofereci1< ofereci< pago2< pague-<< paguei<< posso< receb-1< subiu2< subiu_para< uns1< uns< vem<`,
    '-6': `?> ?debts ?incomes NAME1> NAME_e< NAME_sao< ^ cento<< divid-2< divida2< divida_eh< fechar< ganho1< ganho< nao2< nao> no< para2< pede< por> subiu<`,
    '-7': `?rates deles<< e<< me_ofereceu< o< pague-< paguei< parcela< recus->`,
    '-8': `#_NAME< =parts:amount ?1> ?confirm-amount ?more-debts NAME_de< eles_querem< meu< quite-< quitei< sao1< sao< vendi<`,
    '-9': `?debt-amount fazer< mande-< mandei< nao< o_NAME<`,
    '-10': `o2< vou<`,
    '-11': `dei< negociar< quero< uma<`,
    '-14': `por1>`,
    '-15': `=amount:month::bare`,
  },
  'one-off': {
    '24': `?thirteenth`,
    '18': `vendi<`,
    '15': `vou<`,
    '14': `fgts<`,
    '12': `13o< decim-< decimo< fgts2> fgts> plr< resti-< restituicao<`,
    '10': `caiu< receb-<`,
    '9': `#_hoje< hoje1< receber< recebi<< tv_por<`,
    '8': `?after-deficit cair< carro< dezem-< dezem-> dezembro< dezembro> fazer< mes> resci-2< resci-< rescisao2< rescisao< sacar> terce-< terceiro< tv2< vai<`,
    '7': `13o2> 13o> acho< bico> bico_de< dia<< em1> em< em> fgts1< moto< o_fgts< por1< prime-< primeira< receb-<< recebi< resci-2> resci-> rescisao2> rescisao> tv< veio< vem2< vem<<`,
    '6': `,1< ?after-roadmap WORD2< WORD> bico2< bico< caiu2< de1> deve< dia> do1> esse> fui< ganhe-< ganhei< janei-< janeiro< liber-< meu< que2> recebi1< saque-1< saque-< saquei1< saquei< vai2< vem> viu<`,
    '5': `,_uns< /<< 13o2< 13o_,< ? de> dia2> ganhe-1< ganhei1< hora> ir2< ir< ir_saiu< ja< mes1> metad-2< metade2< moto_por< na2> o<< ofici-< oficina< saiu1< saiu< tenho1< vem<`,
    '4': `agora<< cair1< celul-2< celular2< celular_por< dar2< dar_uns< deu1< deu< dezem->> dezembro>> e2> e_mais< ele< entra< entrar< fever-< fevereiro< impos-< imposto< mais>> marco2< marco_,< metad-< metade< meu<< moto2< ne2< ne< ne_,< o2< por< resto> sai< seguro< sim2< sim_,< som< vai_cair< vender< vendo<`,
    '3': `#_,< ,_falta< :1< a<< celul-< celular< da_uns< dia>> do> entra-2< entra-< entro-1< entro-< entrou1< entrou< fever-2> fever-> fevereiro2> fevereiro> fgts2< foi1< garan-> garantia> hoje< maio< marco2> marco< marco> minha< mulhe-< mulher< o< parce-> parcela> pegue-1< peguei1< que> receb-1< salario<< segun-2> segun-< segun-> segunda2> segunda< segunda> segur-< sim< vende-< vou_receber<`,
    '-3': `#2> :2< =amount::current: =amount::current:bare =amount:day::bare =amount:month:: =amount:week::bare =ignored =minimum-wages =parts:amount =parts:amount+total ?debts ?rates DEED2< DEED<< INCOM-<< INCOME<< KIND2< KIND> NAME1> WORD>> a2> aceit-< aceitaram< agora_eh< alugu-< aluguel< ate> atras-< banco< bolet-< boleto< casa2> casa> comprei< confi-2> confi-> cortada< dei< devo1< devo< dizen-< dizendo<
e1> e< eh<< empre-< esque-< esqueci< eu2< faco1< faxin-> faxina> feche-< fechei< filho< fiz1< ganhar1< gasta-< ja> juros> mas1> mas> mil<< moca< muito> na< ne> no< o2> ontem2< ontem< os< pagar> pago1< parti-< partir< pix> posso< quere-< quita-< recebo1< salar-> salario> seman-< semana< so2< sobra2< sobra< sobra_uns< tem< todo< traba-< trabalho< tudo< tudo> uma<`,
    '-4': `?essentials ?more-debts DEED2> KIND2> NAME1< NAME2> NAME< NAME<< NAME> a2< agora< apose-> aposentadoria> aumen-< compr-< consu-< consulta< corta-< da< de<< divida< e<< esta2< faco< fiz< ganha-1< ganhar< gasto1< gasto< janei-2> janeiro2> jogo> mae2< mae< mes2< na> nao> nem< nome< pagar1< propo-< proposta< que_eh< quer1< quer<`,
    '-5': `?instalments-left ?offers ?overdue DEED> NAME2< comec-< dar1< em1< estou< ganha-< ganho1< janei-> janeiro> pagar< pague-< paguei< para1> que2< sei<`,
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
    '10': `NAME1> mande-< mandei< ontem> pagam-< pagamento< pague-<< paguei<< pg1< pg< pix2<`,
    '9': `? NAME_por< amort-1< amort-< amortizei1< amortizei< paga> pg> trans-1< trans-<`,
    '8': `NAME_e< compr-< fiz< jogue-1< jogue-< joguei1< joguei< mande-1< mandei1< minim-1> minimo1> ontem1> pago_,< total_de<`,
    '7': `DEED<< consegui_pagar< conta> depositei1< depositei< devol-1< devol-< devolvi1< devolvi< divida2> e1< hoje> ja2< minim-> minimo> o_NAME< parce-<< parcela< parcelas<< pix_de< quita-< total2< total< tres<<`,
    '6': `NAME> acord-< acordo< ainda> boleto<< conse-< consegui< da< da>> debit-< dei<< depos-1< depos-< divid-2> divida> efetu-< efetuei< emprestou<< ja< ja_devolvi< pagar<< transferi1< transferi<`,
    '5': `,_deu< DEED1< WORD1> acert-< acertei< agiot-> agiota> bolet-<< bolo< conse-2< consegui2< consegui_mandar< da> da_NAME< de2< divid-> do< dos1> duzen-<< duzentos<< empre-<< esse2> esse> foi< mandar1< mandar< me<< moca> na>> o2< pago1> pague-1< paguei1< para1> para2> para<< para> parce-< parte2< parte< refer-> referente> segun-< segunda< seman-> semana>`,
    '4': `KIND_carro< KIND_moto< NAME2< bolet-< boleto< carro1< casa<< da1> da2< da<< devia> esse< fatur-< fatura< isso< la< mas2< meia< moto1< o< ontem2< pago2< passe-< passei< que> vem>`,
    '3': `#_e< =amount::minimum:bare =parts:amount ?which-change KIND2< KIND_cartao< KIND_consorcio< NAME2> NAME< NAME>> acord-> acordo> atrasado< carta-1< cartao1< cem>> chequ-> cheque> cinqu->> cinquenta>> com1> com2< compr-2< conso-1< conso-< consorcio1< consorcio< conta2> de_pagar< debito< depos-<< depositei<< deus< devo> dos> duas<< espec-> especial> graca-< gracas< hoje< luz> minha> o2> ontem<
ontem_(< pagar< parce-> parcela> porqu-< porque< tambe-2< tambem2< toda< troca<< vende-<`,
    '-3': `#<< #> #_NAME< ,2> ,_NAME< 13o2< 13o< =amount::former:bare =ignored =parts:amount+remaining ?income-low-month ?thirteenth INCOM-2> INCOM-> INCOME2> INCOME> NAME_:< NAME_pediu< WORD>> a1> a2< a_NAME< aceit-1< aceitaram< acord-2< acordo2< acordo_de< agora< agua> ate> aumen-< carta-< cartao< com< comprei< conto<< credi-< de1< de1> de> de>> desco-2< desco-< desconto2< desconto_de< dez<< dia> do1> do<<
e1> e2< e>> eh<< eh> ele< empre-1< emprestei1< emprestei< era1< era< falou< falta1> falta2> ganha-1< ganha-< ganhar< ganhe-< ganhei< juros2> mano<< me2< mes> metad-2< metade2< mil2< na< negoc-< negociar< no< no<< no> ofereci1< ofereci< os< outra< pagar> pediu1< pediu< por< por> posso_pagar< que1> que2< quer< resta1< resta< resti-< restituicao< resto> sem< sexta> so_resta< subiu2< subiu_para< tem<
uma<< vendi< vista2> vista>`,
    '-4': `#>> $ ,> ?1> ?essentials ?incomes DEED2> EXPEN-< EXPENSE< aceit-< apare-< carta-> cartao> cobra-< conti-1> conti-> continua1> continua> da1< de2> e_os< em1< em1> em> empre-< eu2< falta< fatur-2< fatura2< feche-< fechei< fgts2> fgts< fgts> mando1< mando< me< meu< mil>> minha< monte< moto2< nao1> no1> pago1< para< pegue-< pegue-<< peguei< peguei<< posso2< propo-2< proposta2< proposta_de< quer<<
quere-< quita-2> quitar2> recebi< sim< so1> subiu< tenho1< tudo< um< uma< vem< vou_pagar< x>>`,
    '-5': `,<< =amount::entry:bare ?debts ?rates NAME_eh< WORD2< WORD<< a<< amanh-> amanha> autom-< automatico< carne> divida< em< entra-2< entrada2< entrada_de< esta< eu< ganho1< ganho< juros< mes< mes<< mil<< ofere-1< propo-< proposta< que< quero< quita-> quitar> receb-< se< so2< tenho< tirou< uns1< uns< vou2<`,
    '-6': `#2< #2> #_dos< ?confirm-amount WORD> ^ agora2< devo1< devo< devo<< divid-< eh< estou2< estou< juros> loter-< loteria< mais< ofere-< pago_NAME< posso< sao1< sao< vou<`,
    '-7': `=amount::current:bare =amount:month::bare =parts:amount+total ?> ?more-debts ?offers WORD< casa< desse< eh1< esque-< esqueci< falar< mais1< mes2< usei<`,
    '-8': `dos1< dos< nao>`,
    '-9': `nao<`,
    '-10': `para1<`,
    '-12': `?debt-amount`,
    '-14': `=parts:amount+paid+total ?instalments-left`,
  },
  'what-if': {
    '19': `se<`,
    '16': `?>`,
    '11': `eu<`,
    '8': `DEED< como>`,
    '7': `conse-< eu2< eu_pagar<`,
    '6': `conse-1< dez<< mais2> marco2> marco> quant-< quanto< tudo> velha< venda<<`,
    '5': `DEED2< a1> botar< conseguir< em> eu<< ganha-2< ganhar2< ganhar< gelad-< geladeira< jogar2> jogar> mais> menos1< menos< pagar1< se2< so< sobra-<`,
    '4': `13o2< ?1> alugu-2< aluguel2< botar2< botar_mais< econo-< economizo< ganha-< maio> muda> pagar< para2> se<< so1< vez<<`,
    '3': `13o< DEED> a> ajuda> como1> conseguir1< conseguir2< e< em1> em<< entra-1< entrar1< facul-2< faculdade2< finan-> financiamento> menos> muito> puder2< puder< quita-> quitar> receber1<`,
    '-3': `#2< 1 =amount:::bare =parts:amount+total ?confirm-amount ?incomes ?instalments-left DEED2> DEED<< ate< ate> da< de1< devo1< devo< dia> eh1< eh< em< empre-2< empre-< falou< ganho1< ganho< mas< meu< na> nao< negociar< o> ofere-1< ofere-< os< pago< para1< para2< posso< sao< vou<`,
    '-4': `$ ?offers WORD1< disse< e2< para1>`,
    '-5': `?debt-amount para<`,
    '-6': `^ que<`,
  },
};
