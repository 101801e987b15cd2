import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '23': `?income-low-month`,
    '19': `?confirm-amount`,
    '14': `?incomes`,
    '13': `quase< tudo>`,
    '12': `?debt-amount tudo<`,
    '11': `=amount::: junto< total2> total> tudo1>`,
    '10': `#1< ^ juros< pouco< que_uns< sei<`,
    '9': `?essentials acho< entre1< nem< quase1< tudo2< valor<`,
    '8': `dois<< dos<< entre< fraco< fraco> gente< liq1> liq> menos> nada< profe-< professora< que1< tudo_da<`,
    '7': `+1> +> ,2> acho2> ate< chega2< chega< chega_a< fiz1< junto-< mais< mais_de< poco> soman-< somando<`,
    '6': `,_sao< ,_uns< 1 WORD1> a1< app2< app< app_mostra< corta-< do2> entre<< era> esta1< esta_em< eu1> fiz< gasol-2< gasolina2< gasta2< gasta< mais2< maxim->> maximo>> menos1< menos< mostr-1< mostra1< mostra< nao< outro< paga1< paga< pai< pior< sem< separ-< talve-1> talve-> talvez1> talvez>`,
    '5': `DEED1> acho2< acho> acho_que< cinco>> conta2> conta> de>> deve< deved-< devedor< dois2< eh_de< empregos< era<< espos-2< espos-< esposa2< esposa< foi2< foi< foi_para< gasol-< gasolina< hoje1> limpo1> limpo> mao2> mao> marid-2< marid-< marido2< marido< moca> mostr-< no2< ou2> troca->`,
    '4': `DEED<< WORD1< WORD>> ajuda< cai1< cai< chove< com< com> da1< empre-1< esta2< esta>> extra-> extrato> hoje> mais> maxim-1< maxim-< maximo1< maximo< mes> no_maximo< nunca< oiten->> oitenta>> os2> os<< ou< ou> passa_de< pelo_menos< quand->> quando>> quebr-2> quebrados2> quinh->> quinhentos>> saldo< se> segun-1> segundo1> segundo> sete>> torno2< torno< torno_de< tudo2> uns1< uns2> uns< vai<`,
    '3': `$ ,2< =amount:::bare =amount::current: =amount::current:bare com1< conta-> faz2< fica_nuns< gasto2< gasto_uns< janei-< janeiro< mais1> mais2> maxim-2> maxim-> maximo2> maximo> menos2> menos_uns< mes2< mes< mes_ruim< muito> obra> os> ou2< ou_menos< parei< passa2< passa< pelo1> pelo2< pelo< pelo> ruim1< so2< sobra1< total1< um<`,
    '0': `
>> #_ou< +<< ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_faltam< ,_ficou< ,_parcela< ,_prestacao< ,_recebo< ,_sobraram< -1> ->> /_NAME< :2> :_saldo< :_total< =amount::entry: EXPENSE_academia< EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida< EXPENSE_conducao<
EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_menina< EXPENSE_menino< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_racao< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_seguro< EXPENSE_spotify<
EXPENSE_streaming< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< KIND_alimenticia< KIND_creche< KIND_dentista< KIND_energia< KIND_faculdade< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< NAME_propos< NAME_veio< abril>> acaba2> acade-1< acade-<< acade-> academia1<
academia<< academia> aceit->> aceita1< aceita< aceita<< aceitei< aceitei>> acho<< acoug-1< acougue1< adian-<< adiantado< adiantou<< agiot-2< agiot->> agiota2< agiota>> ainda1< ainda>> alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_,< aluguel_:< am<< amigo-< amigo< amigos< anive-1< anive-< aniversario1< aniversario< ano> ano>> antig-< antiga< ao2< ao_NAME<
apose-1< apose-2< aposentada< aposentado2< aposentado< aposentadoria1< apren-1< apren-< aprendiz1< aprendiz< aprov-< as2> as>> assim< assin-1< assinada< ate>> atend-> ativa< atrasada>> atrasadas2< atrasado<< atrasei> bar< bar> barzi-1< barzi-< barzinho1< barzinho< bebe<< benef->> beneficio>> bicho1< boa< bota2< bota> bota_mais< bpc> bus1< bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-< cabel-<<
cabelo1< cabelo2> cabelo< cabelo<< cacho-1< cachorro1< cada< cada_uma< cai1> carne2< carne_em< carro>> carro_eh< carta-<< carta2< cartao<< cartao_de< cartao_e< carte-< carteira< carto-2< cartoes2< cartoes_NAME< casa>> cel1< cel<< celul-2> celul-> celular2> celular> cem2< cem>> cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< cheque2>
cheque<< cigar-1< cigar-> cigar->> cigarro1< cigarro> cigarro>> cinem-> cinema> clt2< clt_,< coisa-< coisa< coisa>> coisas< colch-< colchao< comecou<< comid-1< comid-2< comid-2> comid-<< comida1< comida2< comida2> comida<< comida_uns< como1> como>> comprei2< comprei<< compro< compro> condominio_,< condu-1< condu-< condu-<< conducao1< conducao< conducao<< conse-> conseguir_botar< consignado2<
consignado<< consignado_,< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh< const-< consulta> corre< crech-1< crech-<< crech-> creche1< creche<< creche> credi-2< credi-> crediario2< credito> crian-1< crian-2< crian-< crian-> criancas1< criancas2< criancas< criancas> cunha-< cunhado< curso< da_parcela< das_NAME< dava> de< de_aniversario< decim-> dei2> deixa< deliv-1< deliv-<< delivery1<
delivery<< denti-1< denti-< dentista1< dentista< depoi-1> depois1> descontam2> descontam> descontos> desde>> desem-1< desem-> desempregado> desemprego1< deus> deved-2< devedor2< devedor_de< devo2< devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-<< dezoito<< dia1< diabe-2< diabe-< diari-> diari->> diaria> diarista< diese-< diese-> diesel< diesel> diret-> direto> dividas<< dizim-1<
dizim-<< dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< dois2> dou> doze>> dura1> e_desconta< e_eu< e_uns< eles2> eles> eletr-< eletrica< em_dia< emprego_novo< empresa< encos-< encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< entra> entrar1< era2> era>> eram1< eram< eram<< escol-1< escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<<
escola> escola>> espec-<< especial<< essa> estad-< estado< estadual< estag-1< estag-<< estagio1< estao_cobrando< estav-1< estav-2< estava1< estava2< estou-2< estou-<< estou_pagando< estourado2< estourado< estourado_em< estourados<< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu>> ex2< ex< faco2> faco> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< falar-> falaram>
falec-2> faleceu2> faleceu> falei< falei<< falta2> faltam>> faltando2> famil-1< famil-> familia1< familia2< familia< familia> fatura_em< faxin-1< faxina1< faz1> fecho-2< fechou2< fechou_em< feira<< feira>> fez1< fez2< fez_em< fiado>> ficha-> fichada> ficou_em< filha<< filha> filho-> filhos> finan-1< financiada2< financiada< financiado< financiamento1< financiamento<< financiei<< fique-> fiquei>
firma2> firma> foi>> folha2> folha> fora2> fora<< foram>> frald-1< frald-< frald-<< frald-> fralda1< fralda< fralda<< fralda> funer-1< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2< gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasosa1< gasosa< gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gelad-1< gelad-2< geladeira1<
geladeira2< geladeira_de< geria-< geriatrica< giro<< gol2< gol_em< graca-> gracas> h<< ha2> hoje>> holer-2< holer-< holerite2< holerite< hora< ifood> ifood_uns< igrej-> igrej->> igreja> igreja>> imove-< imovel< inclu-> inclusa> incluso> inss1< inter-2> inter->> internet2> internet>> inval-< invalidez< jovem< julho< juros>> k2< k_NAME< kitne-<< kitnet<< la1> la> lanch-1< lanche1< lanche> leite1<
leite<< leite> limit-> limite> limite_de< limite_eh< lote< loter-1< loteria1< loteria< lugar-<< lugares<< luz_:< luz_vem< mae>> mae_com< mais_uns< manda1< manda< mano2< mano_devo< marido_ganhava< marido_recebe< mas<< me_adiantou< media2< media_de< meio<< melho-2> melho-> menin-1< menin-< menin-> menin->> menina1< menina< menino1< menino< menino> meninos< meno> meno>> mensa-<< mensalidade<
mensalidades<< merc<< mercado>> mercado_,< mercado_uns< mes_fiz< mesmo_NAME< meus> milic-< milicia< mim2< minha-< minha2> minha>> minha_mae< minhas< minim-2> minimo2> morte< mostr-<< mostra<< moto_eh< motor-> motorista> munic-< municipio< nas< ne>> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<< netflix>> no_NAME< nome2< norma-> normal> noteb-2<
noteb-< notebook2< notebook< notebook_NAME< novec->> novecentos>> novo1< nunca> nunca>> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> onibu-1< onibu-< onibu-> onibu->> onibus1< onibus< onibus> onibus>> onix2< onix< oq>> ou>> outra2< padar-> padaria> pagan-1< pagando1< pagar>> pagas2< pagas2> pagas_,< pais< parar> parce-1> parcela_eh< parcelado1> parcelado> parcelado_em< parcelamento< parcelei1>
parcelei2> parcelei> parcelou2< parcelou< parcelou_em< parti-> particular< particular> passagem1< passagem<< passagem> pedir-<< pediram<< pedreiro_,< pela1> pela< pela> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> pet<< plano<< pode2> pode> porte-< porteiro< prese-< presente< press-< pressao< prest-1< prestacao1< prestacao> priva-< privado< pronampe< propos1< proposta1< quart-2<
quartinho2< quartinho< quatrocentos>> que_desconta< que_esta< que_faltam< que_umas< quer2> quere-> querem> quinz-<< quinz->> quinze<< quinze>> quinzena>> quita->> quitar>> racao1< ranch-< ranch-<< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> rede< refor-> regis-2> regis-> registrado2> registrado> remed-1< remed-<< remed->> remedio1< remedio<< remedio>> remedios1< remedios<
remedios> remedios>> resta-2> resta->> restam2> restam> restando<< restantes>> role1< role< role> role>> roupa<< roupa> rural<< sacar1< sacar< salao> saldo1< sao2> sao> saude<< se_pagar< secre-2> secre-> secretaria2> secretaria> segur-1< segura> seguro1< seisc-<< seisc->> seiscentos<< seiscentos>> sem>> semana_de< semana_uns< sendo1> sendo> ser> sera> seras-<< serasa<< servi-> servico> servidora>
sesse-<< sesse->> sessenta<< sessenta>> setec->> setecentos>> seten-<< setenta<< simpl-<< simples<< sms<< sobra-1< sobraram1< sobraram< sobro-1< sobro-< sobrou1< sobrou< socor->> socorro>> sofa> spoti-1< spoti-2> spoti-> spoti->> spotify1< spotify2> spotify> spotify>> strea-1< strea-< strea-<< streaming1< streaming< streaming<< tambe-1< tambe-2< tambe-2> tambem1< tambem2< tambem2> tambem_uns<
taxa> telem-< telem-> telemarketing< telemarketing> telev-< televisao< tem1> tem>> tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>> traba-2> trabalho2> trabalho> tramp-1< trans-2> trans-> transporte2> transporte> tres2> trint->> trinta>> tudo<< uai< uber2< uber> uber_tiro< ultim->
ultim->> ultimas>> ultimo> uma1< unha1< unha< unha> uso2< vai_entrar< vale2> valido> van1< van< van> veio1< veio<< velho< vem>> venc>> vence>> venci-<< vencimento>> ver< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< voce< vr2> ze>`,
    '-3': `#<< #>> ,1< 13o2> 13o> =amount:month:: EXPEN-2> EXPEN-<< EXPEN->> EXPENSE2> EXPENSE<< EXPENSE>> INCOM-2< INCOM-2> INCOME2< INCOME2> KIND<< KIND> KIND_aluguel< NAME<< a1> a<< aceit-< aceitaram< ai> alugu-1< alugu-> aluguel1< aluguel> as< atrasada<< auton-> autonomo> banco2> banco> casa< com2< com_uns< da1> da2< da<< dei1< desco-2< desco-< deven-2< devendo2< devendo_uns< devo1< divid-< dos1< dos<
entao< estag-2< eu1< fatur-<< fatura<< fica1< fora< ganha-1< ganhar< gasta-< ja_dei< liqui-< liquido< loja< luz2< mais1< mas2< mas2> meu<< meu> mil2< mil2> mil_,< minim-< minimo< mulhe-< mulher< na< nada> nao2< nu< o2> o<< o>> pagar< pague-< paguei< parce-< parce-> parcela< parcela> por<< que< que> que_da< salar-< salar-<< salario< segunda> sei> seman-< semana< sexta< sobra> sou< sou> tenho1<
tenho> tiro_de< tiro_uns< total2< traba-< tv< um<< um> uma< vem> vende-<`,
    '-4': `
2> 
< #1> #< #> :1< :< ?> ?debt-kind INCOM-1> INCOME1> KIND2< KIND2> NAME2< a2< a2> agora< ai< alugu-< aluguel< atras-<< bruto< cada<< carro< de<< decim-< decimo< dei< deven-< devendo< devo< dia2> dinhe-< do1> em2< em_media< errad-< errado< estag-< estao< eu2< ganha-< ganho<< gas< liqui-1> liqui-> liquido1> liquido> mas1> mas> me2< me< media1< merca-< mercado< mes1> mes<< meu< mil<< minim->
minimo> o2< o> pago< para1> para< para> por1> por>> receb-1< se< sim< sobra2< sobra_uns< terce-< terceiro< todo< varia2< varia< vem2< vou<`,
    '-5': `
> ,< =amount::below: =ignored =parts:amount ?after-deficit ?consent DEED2< EXPEN-< EXPENSE< INCOM-< INCOME< KIND< NAME1< a> bom< da> dia<< do< e2< e< eh1< eh> eh_uns< em1> eu2> faco1< famil-2< famil-< ganha1< ganha< hora> media< menos_de< mesmo< minha< por1< por< tiro2<`,
    '-6': `#2< ,<< ,>> INCOM-<< INCOME<< NAME1> NAME< de1> depen-< depende< dia> e<< eh<< faco< hoje2< mes_de< por> recebo< vem<`,
    '-7': `=amount:day::bare =amount:month::bare =parts:amount+remaining ?more-debts ?offers DEED< INCOM->> INCOME>> NAME2> NAME> bruto1> bruto> dia>> em> receb-< tiro1<`,
    '-8': `=amount:fortnight:: =amount:fortnight::bare =parts:amount+total ?worry INCOM-> INCOME> das< luz< que_eh< tenho< uns<<`,
    '-9': `? ?debts bolo< bom> ganho1< renda< tem<`,
    '-11': `=amount:day:: tiro<`,
    '-12': `=amount:week::bare =amount:year:: ?after-roadmap`,
    '-13': `?rates`,
    '-15': `?instalments-left ganho<`,
    '-17': `=minimum-wages ?thirteenth`,
  },
  balance: {
    '19': `?more-debts`,
    '18': `=amount::current: ?debts`,
    '17': `meses<<`,
    '13': `=amount::current:bare desde> devo< loja< que<<`,
    '12': `=amount::: NAME_eh< iptu<< limit-<< limite<< negociar< nome< sem>`,
    '11': `NAME1> com<< errei< fiado< pegue-2< peguei2< peguei_mais< tenho<< x2>`,
    '10': `#_NAME< NAME< advog-< advogado< cobra-< conta< da_NAME< dona< entao< hoje< iptu< k>> na<< negoc-< parcela> quero< usei1< venci-> vergo-< vergonha<`,
    '9': `(> -> NAME1< NAME>> ao>> atras->> cento>> devo_uns< divida_eh< farma-< farmacia< ficou< ipva2< k<< me_cobra< negat-< outra< parce-> tambe-> tambem> tche< uma< usou< venc1> venc> vi<`,
    '8': `,_devo< /> NAME_(< WORD1< antec-1< antec-< ao< apare-< aqui< atras-<< atrasadas<< atrasado< atrasado>> bah< carta-< cartao< consigo> conta<< devo<< dia_#< dinheiro< esta_em< falar< feche-< fechei< ficou2< multa< na>> novo< oito<< pague->> paguei>> para_NAME< parei> valor2< vence-< vence-> venceu< venceu>`,
    '7': `(< ,_NAME< -2> -< /2< =amount:::bare KIND_agiota< KIND_fatura< NAME2> NAME> NAME_sao< acougue< agiot-1< agiota1< am>> atras-1> atras-< atrasado1> atual1< atual< cheque< com< conto<< dia2< dinhe-< divida< do> e2> eh2< eh> emprestou1< emprestou< esta>> falta< fatura1< fiado> forne-< fornecedor< giro< ipva<< lojas2< lojas< luz2< mais> me_emprestou< meses>> minim-> minimo> na< nao1< negat-2< olha<
pago<< pai< parei1> pila<< prefe-> prefeitura> que_uns< quer> reais> resta< reven-2< reven-< rotat-< rotativo< rural< saber> saldo2< spc< tem< total1< ultim-< venc<< vence1> venci-1> virou1< virou<`,
    '6': `+2< EXPENSE_padaria< KIND2< KIND<< NAME<< NAME_:< WORD2< acoug-< agiot-<< agiota<< atrasada<< carto-<< cartoes<< consu-> cortada< da>> depoi-<< depois<< deve<< dia1> divid-< dona2< e_devo< emprestimo<< espec-< especial< esta< estou-< falta1< falto-< faltou< fez<< final<< ha> iptu> ipva< ipva> ja> juros> me> mercadinho>> nao< no2< padar-1< padaria1< pagar2> para1> para2< para<< passado< pegue->
peguei> prona-< quand-< quando< saldo< sem1> sem< sexta< sogra< som< subiu< super-> supermercado> tem> todo2> todo< total< ultima< um2> um> uma<< valor< vence<< vencimento> x<< ze<<`,
    '5': `
2> (1< (2< ,<< ,_sao< ,_uns< -1< /1> /< ?worry INCOM-2< INCOME2< KIND< KIND>> NAME_de< NAME_saldo< WORD> abert-< aberto< acoug-> acougue> agora< ainda1> ajuda> ao1> ao> atrasadas_,< atrasado1< carta->> cartao>> chequ-< cobra> coisa-<< coisas<< com1> contrato< corta-< credi-< crediario< cunha-<< cunhado<< deixo-< deixou< desco-2> desde2> deve> dia<< do<< em2> emprestimo_NAME< enrol-< entre1<
estava_em< farma-> farmacia> financiamento> forne-2> fornecedor2> frio< hoje_esta< imobi-< luz_,< mano<< menos1< mercadinho< mercadinho> merce-< mercearia< mes_passado< mil>> moto> na> nao1> nem> no2> nome> nova< num< o2> o_NAME< ontem< outro2< padar-< padaria< pagou< parcelas>> passa-1< passado1< pedre-2< pedreiro2< pelo_menos< pera< que< que_devo< quebr-> quer<< sao<< seu2< seu< seu> sim<
simpl-< simples< so< subiu_para< tambe-1> tambem1> treze->> trezentos>> tudo>> uns2> venci->>`,
    '4': `(>> ,_e< ,_restam< -2< -<< -_NAME< EXPENSE_farmacia< KIND_consignado< KIND_emprestimo< KIND_iptu< KIND_ipva< NAME2< NAME_-< NAME_com< WORD2> WORD>> ^ acade-< academia< agiot-< agiota< agiota_,< ah>> ainda_,< ano<< aplic-< aplicativo< as< atrasadas< atraso2> atraso> bairr-1< bairro1< boa> cancelei< capit-< capital< carro> carta-2< carta-2> carta< cartao2< cartao2> cartao_NAME< causa< celul->>
celular>> cobra1< cobra< coleg-< colegio< com> consignado1< da> de1> de2< de> der< desco-> desconta2> desconta> devo1< dez>> dizer< do2< do_bairro< dois>> doze<< duzen->> e<< eh_uns< empre-<< emprestimo1< emprestou> esse1> esta1< falou< farma-1< farmacia1< fatura<< fazer> financiamento< foi2> forne-> fornecedor> imobi-2< imobiliaria2< imobiliaria< imobiliaria_cobra< iptu1< ipva1< ja<< julho>
junta-1> junta-> juntando1> juntando> luz>> mais2< mais< me2< merca->> mes2> mesmo> mim1< mim2> minha> movei-2< movei-< moveis2< moveis< na2> nacio-2< nacio-< nacional2< nacional< nada< nao>> negativa< o< oi< oq> os1< para>> para_mim< parce-2> parce->> pedre-< pedreiro< plano1< por>> quatr-<< quem< quere-< quinh-<< quinh->> quinhentos<< quinhentos>> reais<< reais>> resta1< sabad-> sabado> saque<
so_resta< subiu2< sujo< tambe-< tambem< tem<< tiao< traba-1< tramp-<< trampo<< uma2> uso> vai> vale<< vence> vencida1> vencida> venda< vista< ze1< ze< zerad-< zerado<`,
    '3': `#<< #> (<< ,>> /2> =minimum-wages ? DEED< EXPENSE_roupa< KIND> KIND_especial< NAME_deu< WORD<< abert-> aberto> adian-1< adiantou1< adiantou< ah> ainda2> ano< anos<< atras-> atrasada1> atrasada> bairr-< bairro< borra-2< borra-< cance-< carro<< causa2< causa_de< cem<< chequ-> chequ->> cheque> cheque>> cobra-1< cobrando1< cobrando< como> consi-1< conta->> contas>> da_venda< desde< deu1< deu< deved-1<
devedor1< dia> dias>> divid-2< divida2< dividas< do>> do_tiao< dois<< duas<< e> eh2> ela2< ele2> em< energ-<< energ->> energia<< energia>> espec-1< espec-> espec->> especial1< especial> especial>> esqui-< esquina< eu< facul-< faculdade< falec-< faleceu< farma->> farmacia>> fatura2< faz> fecho-< fechou< fgts2< fiado2< filha2< filha< finan-> financeira<< fora< foram1< foram< garan-< garan-<<
garantia< garantia<< ipva_de< loja_NAME< mais_de< mano< marco> mas2< me_cobrando< menin-<< menino<< menos_uns< merce-> mercearia> meses2< mesmo2< mesmo_,< mim< minim-<< minimo<< moto>> mulhe-> mulher> negat-1< negativa1< netfl-> netflix> norde-1< norde-< nordeste1< nordeste< o> ofici-1< oficina1< oitoc-<< oitocentos<< ontem>> opa< osso>> outra> outro< parcelas2> passa2< passa< passa_de< pegue-<
peguei< penho-< penhor< pneu< possu-< possuo< proce-< proce-> processo< processo> propr-< propria< quare->> quarenta>> quatrocentos<< que1> que_da< quebr-2> quebrados2> rapaz< recebi> roupa1< saldo_devedor< seis2< seis<< seis_falta< setec-<< setecentos<< tambe->> tambem>> tiao1< um>> uma> uns>> valor_de< venci-2> vencimento1> vencimento2> venda1< vinte>> x>>`,
    '-3': `#1< #2< #_hoje< +1< ,_ganho< ,_paguei< 1 =parts:amount+paid+total ?1> DEED1> DEED> KIND_agua< KIND_carro< KIND_internet< NAME_cobra< NAME_e< a2< acaba->> acabar>> aceit-< acert-< acertei< acho2< acho_que< agora1> agua1< ajuda-2> ajuda-> ajudar2> ajudar> app2< app< app_mostra< atrasado2< baixo-< baixou< banco2< banco_diz< bico2< bico< bico_de< boleto<< cada<< cada> caiu<< caiu_de< caiu_para<
carro1< carro2< carro< celul-<< celular<< celular_de< cento2> clt<< comprovante< conse-<< consegui<< consegui_pagar< consi->> consignado>> consu-< consulta< coope-2< cooperativa2< cuida-< cuidadora< da2> decim-< decimo< dele> depositei1< depositei< desconta1< deve< dezen->> dezenove>> diz1< diz< dizen-< dizendo< dos1< dos< e_paguei< efetu-< efetuei< ele_quer< empresta1< empresta< emprestei1<
empresto1< empresto< entra< entrada< entre< era< era<< errad-< errado< escol-< estou2> estou_com< estou_devendo< eu> falta-1> falta-<< falta-> falta1> faltam<< financeira> fiz<< ganha-1< ganha-< ganhe-< ganhei< gasta-< guard-1> guard-> habit-< hoje1< ifood<< inter-<< internet1< internet<< juros2< juros_de< liber-< limpa< mae2< mais1< mande-< mandei< mas2> mas> me_empresta< me_empresto< mensa-<
metad-2< metade2< meu2< minha2< minim-1< minim-2< minimo1< minimo2< moca< moco< mostr-1< negocio< numer-< numero< ofere-1< oiten-<< oitenta<< outro-> outros> paga>> pagas<< pago2< pago_NAME< pague-2> paguei2> pedir-1< pedir-< pediram1< pediram< pegou1< pegou< peque-< pg1< pg< pix2< poupa-2> poupanca2> que1< que_era< que_pago< quita-> receb-1< receber< recebi< recebi<< renda< salario<< saque-1<
saque-< saquei1< saquei< saude< segun-> segur-> seguro> seis2> seman-> semana> seten->> setenta>> so2< so<< tenho2> total_de< vai2< vai< vem2< vende-< vender< vendo< vista> vivo< voce> vou2<`,
    '-4': `#_para< #_por< ,_falta< =parts:amount+remaining+total ?overdue EXPEN-<< EXPENSE<< INCOM-2> INCOM-> INCOME2> INCOME> KIND_aluguel< NAME_quer< acho< acho> ai1> alugu-1< aluguel1< amort-1< amort-< amortizei1< amortizei< antes> anuai-2< anuai-< anuais2< anuais< anuais_de< ate1> atras-1< atrasadas1> atrasadas> aumen-< autom-< automatico< banco< banco<< benef-< beneficio< celul-2< celular2< com2>
comec-<< como< conse-2< conse-< consegui2< consegui< consignado_de< consignados<< conta> credi-1< de>> depos-1< depos-< descontado< divid-> divida> divido< diz<< e_NAME< econo-< eh<< eh>> eles2< eles< empre->> emprestimo>> entra-2> entra-< entra-> entrada2> entrada> esta_dando< esta_vindo< estou2< eu1< eu1> eu_pago< eu_peguei< fatur-<< fecha-< fgts2> fgts> fica1< fica> filho> fim> folha2< folha<
fui< gelad-< geladeira< hoje2> inter-1< irma< ja>> ja_devolvi< liber-> liberar> limit-1< limite1< luz< maior< mais>> menos2< mensa->> mensagem< mensais>> mes2< minim-1> minimo1> moro< mostr-> mostra> nao2> netfl-< netflix< oiten->> oitenta>> ontem1> pago2> para1< parcela<< parcelas< pix2> por< poupa-> poupanca> quant-> quanto> restando> resti-< restituicao< sao< tinha1< tirar< transferi1<
transferi< tudo< um<< uns> usei2< vezes>> vindo1< vindo<`,
    '-5': `#1> #_,< +< ,_pago< :1> =amount::entry:bare =amount::limit: ?consent NAME_em< NAME_por< alugu-< aluguel< ao<< ate> atras< atrasado_,< bolet-<< cada>> carne< celul-< celular< com2< comec-2< comec-< compr-< consi-< consi-<< consignados< conta-> desco-1< desconta< desconto< devol-1< devol-< devolvi1< devolvi< do_NAME< dos<< duas>> emprestimos< esse< falta->> falta> falta>> foi1< foi> ganho<< gasto1<
gasto< inter-< internet< mes<< mes> meu<< moro<< moto< ofere-<< ofereceram<< ontem2< ou< outro>> pague-<< paguei<< para_pagar< parce-< parcela2< passa-2> passado2> pegue-1< peguei1< pelo2< pelo< pix> por> prest-< prestacao< propo-< proposta< quant-< quanto< receb-<< recebo< resto> salar-<< seis>> sendo1< sendo< sexta> sindi-< tenho> tirou< trabalho< vale1< vale< vem1< vem<< vem>`,
    '-6': `#_#< />> =parts:amount+interestFree+total ?> ?debt-kind acabe-< acabei< ai> alem< atrasada< caiu2< comeco<< comprei< contr-< das1> das2< das> debito< dei1< desse< deve1< dezoi->> dezoito>> duzen-<< duzentos<< essas1< esta> eu_devo< fecha-> fechar> fica< foi< gente<< ja2< la< luz> me<< mei< menos_de< mesmo1> no>> o<< ofere-< ofert-< oferta< pagam-< pagamento< pago> parce-2< passada< pg> por1>
quase1< sao1< segur-< seguro< sei> so_essas< talve-1> talve-> talvez1> talvez> um_de< vou>`,
    '-7': `=amount::former: =amount:week::bare ?after-deficit agora> agua> alugu-> aluguel> atrasado2> caiu< casa2< cinco>> confi-2> confi-> das< das<< debit-< divid-2> divida2> ele2< ele< em<< esta<< gaste-< gastei< hoje> luz<< marid-<< marido<< mil2< moca2< no<< pagas>> pague-< paguei< parcelei< passa-<< pessoal< por1< quase< salar-< salario< se> so> tenho1< tinha<`,
    '-8': `#_mais< ,_eh< ?debt-amount ?rates acord-< acordo< cai< dei< desconto<< em> eu2< ganho1< ganho< irmao2< irmao< juros< metad-< metade< mil_de< minim-< minimo< nao_eh< nu< ou1> pesso-< pouco<< receb-< soman-< somando< tudo2< tv1< usei< verda-< verdade< vista2>`,
    '-9': `=amount::minimum:bare agua2< dei<< devo2> engan-< enganei< faturas<< junto< maior<< mil_NAME< nao<< nem< oito>> ou1< ou> parcelas<< pelo_NAME< quita-< tenho2< uns<<`,
    '-10': `WORD1> a2> da_uns< desco-<< em1> paga> pago< pague-1< paguei1< resta-<< tres<< tv<`,
    '-11': `:> =amount::former:bare ?confirm-amount ?instalments-left ?offers NAME_da< desco-< devia< nao2< parce-<< pix<`,
    '-12': `?after-roadmap ?flexibles ?thirteenth NAME_#< que_eh<`,
    '-13': `?income-low-month pago1<`,
    '-14': `=amount:month:: os<< total<<`,
    '-15': `galo<<`,
    '-16': `
> =parts:amount+behind`,
    '-17': `?essentials ?incomes`,
    '-18': `devo>`,
    '-20': `=ignored =parts:amount`,
    '-23': `=amount:month::bare =parts:amount+remaining`,
    '-24': `=parts:amount+total`,
  },
  correction: {
    '17': `nao<<`,
    '16': `,_eh<`,
    '15': `verda-< verdade<`,
    '12': `corri-< para1<`,
    '11': `eh1< engan-< enganei< o<<`,
    '10': `DEED2> ai< eh<`,
    '9': `:< DEED> eh<< errad-> errado> errei< falei2> falei> ganho1< lazer< mil2< retif-< salar-< salario<`,
    '8': `?after-roadmap errad-< errado< ganho< luz< para< vem<`,
    '7': `#_eh< ?overdue DEED>> agora1> agora> aumen-< bota< casa2< fatur-2< fatura2< que>> vem_uns<`,
    '6': `:2< DEED<< alugu-< aluguel< atras< aumentei< casa< certo< estao< estou2< estou_ganhando< ganha-1< ganha-< me< meu<< na< nao2> renda> salar-> salario> traba-< trabalho< vem1< verda-2< verdade2< verdade_eh<`,
    '5': `,2< a_ganhar< agora< aumen-2< aumento< e1< esque-< esqueci< fatur-< fatura< passa2< passa< passe-< passei< sao1< sao< subiu<< troca< vem2< verda-2> verda-> verdade2> verdade>`,
    '4': `,_ganho< ?debt-amount ?more-debts KIND_agua< NAME_eh< agora_ganho< agua1< aluguel_eh< e<< farma-2< farmacia2< ganhando1< ganhando< ganhar1< la< merca-2< mercado2< mil_eh< sim<`,
    '3': `#_para< ?after-deficit agora2< agua< alugu-<< aluguel<< deven-1< devendo1< estou< estou_devendo< farma-< farmacia< ganhar< gas<< liqui-2< liquido2< mas< merca-< mercado< mil<< trint-<< trinta<<`,
    '-3': `#_e< ,<< ,_uns< =ignored ?1> KIND2> KIND> KIND_aluguel< NAME1< NAME2> NAME> WORD<< WORD> aceit-< aceitaram< alugu-1< aluguel1< atras-< aumentar2< aumentar< aumentar_para< baixo-< baixou< benef-< beneficio< com1< coope-2< cooperativa2< da1< dando> decim-< decimo< desco-< deus< dia<< divida< do> e> eh> falar< fgts< filho< fiz< ganhe-< ganhei< ganho> gas< graca-< gracas< hoje2< janei-2> janei-<
janei-> janeiro2> janeiro< janeiro> luz<< mais1< mais2> mais> mas1> mas> me2< mercado_eh< mes> meses<< nao_eh< no< o< o> padar-2< padar-< padaria2< padaria< padaria_sao< pagar< pago1< pago> parce-> parcela> parti-< partir< pedir-1< pedir-< pediram1< pediram< propo-< proposta< quere-< receb-< registraram< renda< resci-2< resci-< rescisao2< rescisao< salar-2< salario2< salario_eh< tem< tirar<
total2< uma<`,
    '-4': `#2> =amount:month:: =parts:amount+remaining =parts:amount+total ?offers NAME1> a2> caiu< conta> coope-< cooperativa< divid-< do1> em1< em1> empre-< emprego< eu2> eu> foi< fui< ja< juros< luz_,< mais< nao2< ofert-< oferta< os< pago< pague-< paguei< para1> para> se< tenho< total< tv< vou2< vou<`,
    '-5': `,_sao< ?> ?income-low-month ?instalments-left ?thirteenth WORD1> WORD2< a<< da< de1< em< em> era<< estou> hoje< mes< por1< por< so< vai<`,
    '-6': `,1< :1< =amount::current: =amount:month::bare ?confirm-amount DEED1< DEED< NAME< nao1> outro< parte<`,
    '-7': `agora_eh< nem< que2< que_eh<`,
    '-9': `=amount:day::bare ?incomes`,
  },
  expense: {
    '26': `?essentials`,
    '23': `?flexibles`,
    '13': `ganho<<`,
    '12': `EXPEN-< EXPENSE< agua<< luz< pago<`,
    '10': `alugu-> aluguel> dou1< dou< gas< luz<<`,
    '9': `:1< EXPEN-> EXPENSE> desse< divido< gasto< pago1< parte<`,
    '8': `#_para< ,_NAME< =amount:week::bare EXPEN-<< EXPENSE<< KIND> ifood<< luz>> mando1< mando< mes2< por1> todo<`,
    '7': `=amount:day::bare =amount:year::bare KIND2< alugu-<< aluguel<< bolet-< boleto< deu1< deu< falar< limpa< luz> plano< remed-> remedio> saude< tigri-> tigrinho> uma<`,
    '6': `EXPEN-2< EXPEN-2> EXPENSE2< EXPENSE2> KIND2> KIND< KIND_casa< NAME1> agua>> amiga< cigar-< cigarro< compr-<< devo> em> energ-< energia< era<< esque-< esqueci< gasto2< gasto_uns< mercado_eh< mes<< moca< mora< por<< remed-< remedio< tramp-< uber< umas<< vez<`,
    '5': `#_NAME< ?income-source EXPEN-1> EXPENSE1> KIND1> KIND<< KIND>> KIND_celular< KIND_internet< agua< ajudo< alime-> aposentada<< casa2> casa> celul-1< celular1< cerve-< dela< demai-< demais< deven-> devendo> dizim-< dizimo< escola< esta< estou2> gas> gaste-1< gaste-< gastei1< gastei< inter-> internet1< internet> iptu< luz2< mas>> merca-> mercado<< mercado> noven-<< noventa<< passa-2> passa->
passa_de< passado2> pensa-> pensao> que< sai2< sai< sai_por< sou<< trampo< uso< vou>`,
    '4': `#_e< DEED>> EXPEN->> EXPENSE>> INCOM-1> INCOME1> KIND_iptu< NAME1< WORD2< acade-< academia< agora_eh< agua2< agua_,< agua_:< alimenticia> apost-< baixo-<< baixou<< beste-> besteira> cacho-< cachorro< casa1< celul-< celular< cerveja< churr-< clt<< com< condo-2< condo-< condo-<< condominio2< condominio< condominio<< condominio_:< costu->> da< dezem-2> dezembro2> dois2< duzentos>> em1> energ-2<
energ-<< energia2< energia<< entre1< estou> fim< gasto1< ifood2< igrej-< igreja< inter-1< inter-<< internet< internet<< iptu1< ja1> janei-2> janei-> janeiro2> janeiro> junto> lanch-< luz_veio< mas1> mes1> minha_parte< moro< paga> para<< parte1< parte_eh< passa2< passa< passado> que_eh< resto> so< so<< tv< varia2< varia<`,
    '3': `#2< ,1> ,_pago< :>> =amount:fortnight::bare DEED< EXPENSE_feira< EXPENSE_filho< EXPENSE_igreja< EXPENSE_merc< KIND_condominio< KIND_escola< KIND_luz< KIND_saude< a2> acade->> academia>> acai< agua2> alugu-2< alugu-< aluguel2< aluguel< apose-<< apost-2< aposto2< aposto< aposto_uns< aqui< as< bicho< cara1< cara< cem<< cinem-< cinema< com1< comid-< comid-> comida< comida> como< condo-1< condo->
condominio1< condominio> consu-< consulta< contr-2< crech-< creche< de2> de> deliv-< delivery< dezem-> dezembro> dia< divid-< ela2> ela> entre< escola1< favor< feira1< feira< filho1< foi> fumo< funer-< gas_:< hoje> igrej-1< igreja1< inter-< jogo< k>> lanche< liq< luz1< luz2> mei2< merc1< merc< merca-2< merca-2> merca-<< mercado2< mercado2> mes_,< mil<< moca2> moca> netfl-< netflix< nove>> noven->>
noventa>> o2> oiten-<< oiten->> oitenta<< oitenta>> oito>> os<< para1> parcelado2< parcelado< parte2< passagem< pizza< plano2> plano> plano>> por2< quatr-<< quatro<< racao< restaurantes< saude1< saude2< saude> saude>> seman-1< seman-< semana1< semana< setec-<< setecentos<< so_dou< spoti-< spotify< strea-> streaming> teve> tia< treze-<< trezentos<< tv1< uns<< vai2< vai_uns< vem2< vem< vem<< vence<<
vezes<`,
    '-3': `,2< ,2> =parts:amount+behind ?> ?consent DEED1< DEED2> EXPENSE_casa< EXPENSE_farmacia< INCOM-< INCOM-<< INCOME< INCOME<< KIND_carro< NAME_:< a2< ainda> ajuda-< ajuda< ajudar< alugu-2> aluguel2> assin-< atras->> atrasada<< atrasado>> aumen-< cance-< carro1< carro2< carta-< cartao< consignado< costu-< das> desco-< desconto< deven-< devendo< dia2> dia<< divida< divido2> do_NAME< dois<< dona< duas<<
eh>> em<< empre-<< emprestimo< era1< era< esse2> esta2< esta> estou< estou<< eu1> eu> faco< faco<< farma-1< farmacia1< fatur-<< fatura< fiado< fica< foi2> ganhe-< ganhei< gasol-2< gasol-> gasolina2< gasolina> gasta2< gasta< hoje2< loja< mais_de< mas_gasto< me<< mes1< mes> minha2< minha> moto< muito< multa< na<< nada< no1> no> o2< o< ofert-< oferta< outro< pagar2< pagar_so< pago> pago_,< pague-<<
paguei<< para1< por> por>> posso< se< seguro< ser1< ser< sim< so1< sobra< subiu_de< tem< tenho1< tenho<< trabalho< uber<< vendi< vendo< verda-2> verda-> verdade2> verdade> vez> x<<`,
    '-4': `#2> +< ,_eh< ,_total< :1> EXPENSE_padaria< INCOM-> INCOME> WORD2> WORD>> amigo> atras-< atras-<< com>> conse-< consi-< conta-<< contas<< da> da_NAME< da_uns< devo1< devo<< dura> e_NAME< empre-< errad-< errado< errei< eu2< farma-< farmacia< fatur-< filho< gas<< gasta-1< gente<< inss< ja< junto< luz_,< mas2< me< mei1< nao< os1< os< padar-1< padar-< padaria1< padaria< pagar< pago2< pague-< paguei<
parei< por2> que_uns< recebo< sei< subiu2< subiu< traba-< troca<< tudo2> tudo_da< um> uma> viage-> viagem> vou< x>>`,
    '-5': `#_uns< ,_gasto< =ignored ? ?instalments-left DEED2< NAME2< a1> a< agiot-<< agiota<< bolsa> carta-> cartao> cento>> da1> das< devo< divid-2< divid-> dividido< do2< do<< e1< e2< e2> em>> filho> foi2< ganho1< ganho< hoje< mes>> meu< na1> nao2> nao<< no<< pago>> por1< receb-< respe-<< respectivamente<< resto>> total1< tudo2< vinte>>`,
    '-6': `
1> ?confirm-amount ?offers ?rates EXPENSE_botijao< EXPENSE_ifood< acho< botij-1< botijao1< cada<< cento2> da2< de1< divid-1> dividido1> dividido> eh<< ifood1< moto>> na< na> no2< parte> pouco< tambe-1> tambe-> tambem1> tambem> tudo1>`,
    '-7': `
> =parts:amount ?income-low-month ?thirteenth INCOM-2> INCOME2> carro< dois>> fora< mes_de< meu<< teve<`,
    '-8': `?after-deficit ?debts cada2> cada> conta<< corri-< do> mas< meses>>`,
    '-9': `WORD1> ajuda> do1> eh> esse< meses<< so1> so> total< tudo>`,
    '-10': `?debt-amount ?incomes ?more-debts`,
    '-11': `^ botij-< botijao<`,
    '-12': `=parts:amount+total ?after-roadmap`,
    '-17': `#>`,
  },
  income: {
    '25': `?incomes`,
    '14': `=amount:day::bare`,
    '13': `INCOM-< INCOME< meu2> tiro2<`,
    '12': `=amount:day:: =amount:fortnight::bare cai< util>>`,
    '11': `=amount:fortnight:: antes<< ganho< hoje_tiro< pelo_NAME< vivo<`,
    '10': `INCOM-> INCOME> bolsa< bruto<< estou< eu1< eu<< famil-2< tiro<`,
    '9': `=amount:month:: =minimum-wages comec-< dando> dias>> emprego< espos-<< estag-< fica1< liqui-1> num1> num> pensa-< pensao< que_eh< ruim< salarios<<`,
    '8': `#_,< benef-< bolsa<< bom> dia> famil-< ganho1< loja2< marid-<< marido<< media1< pelo2< pelo< receb-< recebo< sobra< tiro_uns< umas2> vezes>>`,
    '7': `#_de< +2< +< =amount:month::bare INCOM->> INCOME>> ^ ah< bem< benef-<< casa> cinqu-<< cinquenta<< contr-<< da2< da_uns< desco-2< dia<< dinhe-< divid->> divida>> estag-2< faco< faco<< fazen-< filho> liquido1> livre1> livre> mas_sobra< media< mesmo< no>> perco< por2> receb-2< recebendo< sabad-< sabado< tenho> tiro_de< vr>`,
    '6': `
< #< ,_tiro< DEED<< EXPENSE_ifood< INCOM-<< INCOME<< WORD1> a_dar< ajuda< alugu-2> alugu->> aluguel2> aluguel>> aposentadoria<< benef-2< beneficio< bico< bolo< cada>> cai1< casa2> causa2> causa> com2< com_uns< comec-<< comecar< comeco<< comis-< comissao< contr-< descontos2< descontos< devo2> devo>> dos< e1> e2< e_ganho< eh2< eh>> em2< em_media< errad-< errado< eu2> eu< extra2< extra> fica< fixo>
fora< fui< ganhando1< ganhando< ifood1< ifood<< inver-< inverno< liq< manic-< manicure< mas< mes1< moto>> pensa-2< pensao2< por> quinz-< quinzena< regis-< salar-<< seman->> semana>> sobra1< tiro<< tudo>> vale1<`,
    '5': `,2> =amount:week::bare INCOM-1> INCOM-2< INCOM-2> INCOME1> INCOME2< INCOME2> INCOME_salario< KIND1> KIND>> a2< ai> apose-<< assin-> assinada> aula> aumentou< bolsa> bpc< carte-> carteira> clt< comecei< costu-< da< dar1< desconta> desconto> desem-< desemprego< despe-< dia< dia>> e<< e_NAME< eh_uns< em>> falec-> famil-<< familia<< fatur-<< faxin-> ganha-1< liqui-1< liqui-< liquido1< liquido< loja<
mas2> mas_cai< maxim->> maximo>> me< mei<< mes_ruim< na_NAME< padar-2< padaria2< padaria_sao< pago2> passado_foi< patro-> patroa> peque-< por2< produ-< producao< que2< recebo> registraram< renda< ruim1< sabad-> sabado> salar-1< salario1< segun-< segunda< seman-<< semana<< sexta1< sexta< tem2> tenho2> ultimo<`,
    '4': `#2< =amount::minimum:bare ?< DEED1> INCOME_clt< INCOME_com< NAME_da< WORD>> a_ganhar< agora< auton-> autonomo> bico2< bico> cai2> cerca2< cerca< cerca_de< clt1< conse-<< consegui<< conta< costu-2> costu-> cuida-< cuidadora< dar< depoi-< depois< deus< diari-< dos> e_cai< entre-> espos-< eu_ganho< eu_recebo< faixa2< faixa< faxina> fazenda< fiz<< fora> ganha<< ganhar1< garco-< garcom< gasolina_fica<
graca-< gracas< hoje2< ifood< leite< liquidos1> liquidos> loja> mae1< mais1< marido_ganha< mater-< mes1> mes< meu< mim2> mim> minim-2< minim-<< minimo2< minimo<< moto> mulhe-< mulher< na2< na< na<< nada> nao2> noite< novo< ofert-< oferta< padar-< padaria< pago> passa-2< passa-< passado2< passado< passe-< passei< pensa->> pensao>> plant-< por1> prefe-< prefeitura< quand-1> quando1> que_da< quint->
saiu< salao<< segun-> segunda> seman-2< semana2< servi-< setec-<< setecentos<< sobra2< sobra_uns< tira2< tira_uns< tiran-< tirando< toda2< toda_sexta< uber_uns< ultim-< um< uma>> uns<< util> vai< vem1<`,
    '3': `,1< ,< ,_mais< ,_media< =amount:year:: EXPEN-> EXPENSE> EXPENSE_casa< acai< apose-< aposentei< arrumei< auxilio< bico_de< bom< cai2< cai_para< casa1< cesta> clt> com<< comid-< comida< cosme-<< cosmetico<< da> depos-2> depos-> desem-2< desemprego2< dia2> diari-2< diaria2< diaria< diaria_de< do1> duzen-<< duzentos<< e2> e_mais< entra< entrega< espos-1< esposo1< esposo< esque-< esqueci< estagio< eu>
falec-< faleceu< fatura<< faz< feira> fique-< fiquei< fora1> ganha-< liquido_de< luz2> mais< marmi-> marmita> mater-> material> mesmo1< meu2< meu_esposo< moco< o<< o>> para<< patro-< patroa< por_mes< por_quinzena< prefe-2< prefeitura2< prest-> prime-< primeiro< quand-> quando> quare-<< quarenta<< quart-< quent-< quentinha< quint-2> quinto2> quinto> quinz-1< quinzena1< reais>> recebo1< recebo2<
recebo<< salar-2< salario2< saldo<< segun-2> segunda2> segur-< servico< so< sou> tem> tenho_mais< tira< toda< torno2< torno< torno_de< traba-<< traba-> trabalho< trabalho<< uber<< um>> uma< uns2> varia> vinte<<`,
    '-3': `#_+< #_uns< ,_gasto< ,_vr< :2< :< ?after-roadmap ?confirm-amount DEED1< EXPEN-2> EXPEN->> EXPENSE2> EXPENSE>> KIND2< KIND2> KIND< NAME2< NAME< NAME_,< NAME_de< a_NAME< acho< ate> atras-<< aumento< bah< benef-> beneficio> cabel-> cabelo> cada2< carro< com1> consi-< consi-> corri-< corta-< da_NAME< decim-< decimo< dei1< dei< deu1< deu< deve< devo1< diari-<< diaria<< divid-< divida< dona< e_pago<
em1< empre-1< esse< faco1< fatur-2< faturo< faz2< feira< foi> fraco< ganha-2< ganha-<< ganhar2< ganhava<< gente< hoje2> inss2< ja< junto< luz< mandi-< mandioca< marmi-< marmita< mas> menos_de< merca-< mercado< mes_de< meses<< metad-> metade> mim< nao2< nao< no2< oitoc->> oitocentos>> os> pague-< paguei< parce-< parcela< pj< planto< propr-> propria> quand-< quando< quase< que>> queria< recebe<<
segur-> sim< sou<< tenho<< terce-< terceiro< tv< unha<< vem2> vizin-2< vizin-< vizinha2< vizinha< volta2< volta< volta_de< vr1<`,
    '-4': `
1> 
2> +1< =amount:::bare =parts:amount+total ?debts NAME1> NAME<< ai< ainda> atras< atrasado< caiu< casa< conta2> cosme-< cosmetico< deven-< devendo< devo< do>> e_faco< eh< entre-< entre1< esta< estou2< eu1> fatur-< ganhava1< ganhava< hoje> ifood2< ifood_faco< impos-> imposto> iptu< mae2< mei1< mei< menos1< menos2< minha< moro< motor-< motorista< nao1> oiten-<< oitenta<< ontem2< ontem< os<<
outro2> outro< outro> pagar1< pagar> pelo_menos< que_entra< queri-< quinh->> quinhentos>> recebi< renda2< renda_eh< seman-> semana> so2> trabalha< treze->> trezentos>> tudo< tudo> um2< um_de< umas<< vez<< vr2< vr_de<`,
    '-5': `#2> =amount::: ?more-debts ?rates KIND<< NAME> NAME>> WORD<< alugu-2< aluguel2< aluguel_eh< app< atras-< cinqu->> cinquenta>> com> descontado> dia1> dois<< ela< ele2< ele< empre-<< errei< faxin-2< faxina2< faxina<< fica2< fiz1< gasol-> gasol->> gasolina> gasolina>> inver-> inverno> junto-< liq1> liq> mae> mas_gasto< meu> mil2< mil_,< minha<< minha> olha< outro2< outro_de< paga1< paga< pagar<
passa2< passa< passa_de< por1< profe-< professora< receb-> recebe1< recebe< resto> sem< uber< vale<<`,
    '-6': `,_total< =ignored ?> ?offers NAME2> WORD2> a1> chega2< chega< comis-<< comissao<< de> defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< dia_a< e>> eh1< eh<< em< empregos< entressafra< filho2< fiz< la< mil<< nuns1< nuns< para> se< soman-< somando< total1< umas1<`,
    '-7': `
> ?essentials DEED>> WORD1< a<< adian-< alugu-<< aluguel<< as< auxil-< causa>> da<< dia2< faxina_,< fazer< ganho<< ganho> menos< o< super-2< super-< supermercado2< supermercado< total< vale2< vem> vr<`,
    '-8': `#_e< DEED2< cada<< caixa< como< da>> faxin-<< gasto1< gasto< pago1<`,
    '-9': `?flexibles DEED< a1< bruto1< fica> hora> que<< reais<< um> vou<`,
    '-10': `?income-low-month ?instalments-left bruto1> bruto> fixo< mas1> pago< ruim> vem2<`,
    '-11': `hora2> vale>>`,
    '-12': `=amount::current:bare ?thirteenth`,
    '-14': `?debt-amount`,
  },
  instalment: {
    '33': `=parts:amount+total`,
    '32': `=parts:amount+remaining`,
    '20': `=parts:amount+behind`,
    '19': `=amount:month::bare`,
    '17': `=parts:amount`,
    '16': `=parts:amount+paid+total`,
    '15': `desco-<`,
    '14': `por>>`,
    '12': `=amount:month:: =parts:amount+remaining+total parce-<<`,
    '11': `?debts das<< desco-1< desconta< pagas>> pago1< resta-<<`,
    '10': `?debt-amount desconta1< falta-> meses<<`,
    '9': `:<< ?instalments-left faltam> moto< outro2> pagas<< pague-> paguei> parce-1< parce-< parcelas<< sao1<`,
    '8': `KIND< benef-> beneficio> bolet-<< cinco>> consi-<< consignados< devo<< falta-1> falta1> falta> pago<`,
    '7': `=parts:amount+interestFree+total ?more-debts NAME_de< anos>> atras-> carne< carro< duas>> empre-< emprestimo<< emprestimo> emprestimos< estou> falta-<< faltam<< pague-1< paguei1< parcelei< renegociei< tiram1< tiram< tres<<`,
    '6': `/<< agora2< ainda< ate1> atras->> atrasou< cinqu->> cinquenta>> consignados<< dezoi->> dezoito>> empre-> emprestimo< estou2> facul-< faculdade< falta-1< falta-< faltam1> faturas<< financiamento< foram> ja> mil_em< na2< na_NAME< nao1> outro< outro> para1< parce-2< parcelas< passo-2< passo-< passou2< passou< pegue-<< peguei<< refin-< refinanciei< se> tem< tenho<< todo>`,
    '5': `
2> #_em< KIND2> NAME_sao< a<< agora_eh< apose-< aposentadoria< boleto<< com<< condo-< condominio< consignado< eh< eu> faltam1< faltam< folha2< folha< gente<< ja2> mesmo< o2< outro_de< pague-1> paguei1> parcela1< parcela< parcela<< prest-2< prestacao2< prestacao_de< que1> que_pago< quinh-<< quinhentos<< reneg-< resta-1> resta-> restando> vem1< vem> vinte<<`,
    '4': `#2> #> #_meses< (< ,_falta< :_restam< DEED< KIND<< NAME<< a2< acaba->> acabar>> ajuda-2> ajuda-> ajudar2> ajudar> alem< ate> atras-2< atrasadas1> atrasadas> atrasadas_:< cento>> com1< comec-> comeco> comprei< consi-< consi-> consignado> da> de_pagar< desco-<< descontam1< descontam< dezem->> dezembro>> do> duas<< e_NAME< empre-<< escol-< fatur-<< fique-< fiquei< foi> gelad-< geladeira< habit-<
juros2> luz_,< mensa->> mensais>> mes>> meses1< meu> moco< na> no1> no<< o_outro< outro1< outro2< pagas> parcela2< parcelas2< prime-> primeira> resta-1< resta-< restam1< restam< sao< subiu2< subiu_para< tambe-< tambem< todo1>`,
    '3': `#<< #_mil< ,_eram< EXPENSE_casa< KIND_condominio< KIND_consignado< KIND_moto< NAME2< NAME< NAME_,< a_sindica< agora< ainda2> antes> as> atras-< atrasadas< atrasadas>> atrasados>> atraso2< atraso< atraso_,< aumen-2< aumentou2< aumentou_para< caixa< cdc< chequ-< condo-1< condo-<< condominio1< condominio<< consi->> consignado1< consignado>> credi-< crediario< da< das< de<< descontado< desconto<
desde< desse< deved-<< devedor<< deven-> devendo> devo2> dia2> dia> do1> e>> empresto<< escola< estou< eu_pago< falta-2> falta2< falta< falta_pagar< faltam2> faltando1> faltando> ficou1< filho-< filhos< finan-2< fiz<< fogao< foram2> frio2< frio_:< mais>> mas1> mei1< mei< mes<< meses2< mil1< moto1< moto2< na2> nenhu-2> nenhu-> nenhuma2> nenhuma> no> oiten->> oitenta>> outro<< pagas1> pague-2>
paguei2> para>> parcelei2< parcelei_em< pesso-< pessoal< pg1> porqu-< porque< quart-> quarta> quitadas2> quitadas> saldo<< seten->> setenta>> sindi-1< sindica1< sindica< sofa< subiu< tenho< tenho_mais< tres>> tv<< um2< um2> um> um_de<`,
    '-3': `#2< #_+< ,_uns< -1< -< =amount::entry:bare ?confirm-amount KIND_agua< KIND_casa< WORD1> agora> agua1< agua> atrasado1> banco2< bolsa> borra-2< borra-< caiu< carta-< cartao< cobra1< cobra< da<< dando> de>> deve< devia1< dezem-> dezembro> e> entra-2< entra-<< entrada2< entrada<< era1< esta_em< eu<< falou< falta>> fatur-2< fatur-< fatur-> fatura2< fatura< fatura> faz2< feche-2< fechei2< fez<< finan->
financeira> foi2> foi< fui< ganho1< ganho< loja< luz> mas< me<< menos_de< mes2< mes_de< minim-2< minim-> minimo2< minimo> muito< nada> ofere-1< ofere-<< oferecendo< ontem1> pagan-> pagando> pago>> pai< parcelar2< parcelar_em< pegue-1< peguei1< por1< por<< posso< propo-<< propos<< quase1< quase< quatro>> que<< quer< quer<< receb-1< sao<< se< sem> so1< tinha1< total2> total> trans-< uma< uns<< uns>
vista2< vista< vista_ou< vou<`,
    '-4': `+1< ,2> ,_paguei< /2< :_NAME< =amount:day::bare ?1> DEED1> NAME1> WORD1< a> a>> acert-< acertei< atrasado> carto-< cartoes< com< devia< dez>> dia<< duzen->> duzentos>> e2> eh> eles2< eles< empre-2< empre->> empregos< emprestimo2< emprestimo>> emprestou<< entra-2> entra-< entra-> entrada2> entrada< entrada> faz< faz_em< fechar< financiei< hoje> ja_paguei< limit-< limite< loja2< me2< menos2< menos<
meu< minha< minim-1< minimo1< na>> no>> o> ontem> pago> para1> para<< parcelar< pensa-> por< quatr->> que_eh< quere-1< quere-< querem1< querem< resto2< resto< resto_em< tinha< todo< total2< verda-< verdade<`,
    '-5': `#1< #1> #_,< ,_da< =amount::former: =amount::minimum:bare ?incomes ?thirteenth NAME>> WORD> agua< conta< contr-< de2> em1> era< escre-< escreve< ja2< mae<< me< mes1< mil>> minha<< noven->> noventa>> ofereceu< ou1< ou< para> receb-< seis2> sim< tem<< total< uma<< uns1< uns< vista>>`,
    '-6': `#_e< />> =minimum-wages DEED1< DEED<< NAME_:< acabe-< acabei< acord-<< acordo<< ajuda> consigo< devia<< em> em>> emprestimo_de< iptu< negociar< num< ofert-< oferta< reais<< seis>> tudo< x>>`,
    '-7': `?> DEED2> agiot-<< agiota<< e1< errad-> errado> falei2> falei> mes< minim-< minimo< oiten-<< oitenta<< proposta< segun-< segunda<`,
    '-8': `=amount::former:bare =amount:week::bare fazer< hoje< negoc-< ofere-< propo-<`,
    '-9': `
1> =amount:fortnight::bare ?essentials ?flexibles ?rates da1< ja< so<`,
    '-10': `=ignored quero<`,
    '-11': `?after-roadmap ?offers`,
    '-13': `=amount:::bare`,
    '-14': `=amount::current: =amount::current:bare`,
    '-16': `=amount:::`,
  },
  minimum: {
    '16': `minim-< minimo<`,
    '14': `=amount::minimum:bare`,
    '9': `minim-1< minimo1<`,
    '6': `minim-2< minimo2<`,
    '5': `#_minimo< esta_vindo< minimo_de< vindo1< vindo<`,
    '4': `,_minimo< =amount::minimum: fatur-> fatura<< fatura> minimo_eh< vence2>`,
    '3': `NAME_eh< abaix-> abaixa> consigo< credi-< credito< esta2< fatur-<< total<< vence>`,
    '-3': `$ ,1< =amount::: =amount:::bare =amount::current:bare =amount:month::bare ? ?incomes ?offers WORD1< WORD2< WORD< a< dia>> em< maxim-2> maxim-> maximo2> maximo> pague-< paguei< para< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap ?debt-amount`,
    '-5': `^`,
  },
  none: {
    '29': `=ignored`,
    '26': `?instalments-left`,
    '24': `?rates`,
    '21': `
>`,
    '19': `nao2<`,
    '17': `=amount::former:bare`,
    '16': `galo<<`,
    '15': `?consent bruto1> bruto> mes_de< posso<`,
    '14': `#2> :> cada<< esse< usei<`,
    '13': `NAME_#< cada> hora2> jogo> menos_de<`,
    '12': `
1> #1> botij-< botijao< devia< ele2< era< nao_eh< so> tenho1< vale>>`,
    '11': `agua> cada2> como< confi-2> confi-> das< deve1< fixo< gasto1< juros2< os<< pago_NAME< tinha< total<<`,
    '10': `#>> #_mais< ,_gasto< =amount::former: ?debt-kind NAME_da< a2> comprei< das1> desconto_de< devo> dos1< eh<< ele< era1< esta<< esta> fazer< fechar< fica> hora> maior<< mas> mil_NAME< mil_de< minha<< moca2< ne> nu< que_eh< reais<< ruim> sei> tv< uns<<`,
    '9': `#> :1> =amount::entry:bare ?> ^^ bruto1< cento2> das> de1< dia_a< essas1< faco1< faxin-<< ganho> liber-> liberar> mas1> muito< nem< no<< ofereci1< ofereci< parte> passa-<< pouco<< qual> queria< receb-> so_essas< vr<`,
    '8': `#_#< #_dos< #_uns< ,_total< ?1> ?worry WORD1> adian-< atrasada< autom-< automatico< cai> causa>> cel< comec-2< comis-<< comissao<< consi-< consigo< dizen-< dizendo< do_NAME< eles_querem< empre->> emprestimo>> escre-< escreve< eu_devo< faxina_,< fecha-< fecha-> fechar> gasta-1< irmao2< ja>> jogo2> limit-< limite< loter-< mae<< mais1< mas_gasto< me2< menos2< mes< mesmo1> mil<< mil_,< nao_aceitaram<
ofere-1< oiten-<< oitenta<< pagar_so< pago2< pede< por1> posso2< quant-< quanto< quero< recus-> segur-> seis2> seis>> so2< tenho2< umas1< uns> vale2< vou2<`,
    '7': `+1< />> =amount:::bare =amount:week::bare =amount:year:: ?debts NAME_uns< ao<< atrasado2> auxil-< baixo-< baixou< caixa< carne> carro2< conta-<< contas<< da2> da_uns< deles<< depen-< depende< divid-1> dividido1> dividido> dos< e_paguei< econo-< essas< estou_com< falta>> faturas<< gasol-> gasolina> gasta-< guard-1< guardar1< guardar< irmao< juros2> me_ofereceu< mei1< mei< metad-> metade> meu< moca<
moro<< motor-< motorista< oferecer1< oferecer< ontem2< ou1< pagar> pago>> para> passada< pegue-1< peguei1< pesso-< por> recebe1< recebe< respe-<< respectivamente<< resto< sendo1< sendo< sindi-< super-2< super-< supermercado2< supermercado< tenho< teve< tiro1< um> vale<`,
    '6': `#_+< $ ,_paguei< :_caiu< =amount::below: =amount::limit: ?confirm-change EXPENSE_botijao< EXPENSE_mercado< NAME_em< NAME_quer< a1< a<< a_NAME< acert-< acertei< agiot-<< agiota<< agora> agua2< ajuda> anuai-2< anuai-< anuais2< anuais< anuais_de< atras-1< borra-2< borra-< botij-1< botijao1< caiu1< cance-< casa< compr-> coope-2< cooperativa2< custa1< custa< das2< debito< defes-2< defes-< defeso2<
defeso< dei> desconto2< devia<< devo1< diari-<< diaria<< diz<< dois>> dura> e_gasto< eh1> eh> ele_quer< em1> em<< em>> empresta1< empresta< emprestei1< entressafra< estou<< eu2< fatur-1< faxin-2< faxina2< faxina<< fica2< financiei< gas<< grati-< gratificacao< guard-1> guard-< guard-> inss< inver-> inverno> ja_paguei< janei-2> janeiro2> mais<< me_empresta< me_pediram< merca-1< mercado1< metad-<
metade< meu<< minha2< mostr-> mostra> nao< netfl-< netflix< oitoc->> oitocentos>> onde> pagar2< pegou1< pegou< poupa-2> poupa-> poupanca2> poupanca> prest-< prestacao< quant-> quanto> que2< receb-1< resto>> so2> so<< tinha1< tinha<< tira1< tirou< tv1< usei2< vence-2> venceu2> vizin-2< vizin-< vizinha2< vizinha< vr2< vr_de<`,
    '5': `#2< #<< +< ,>> ,_da< ,_umas< =minimum-wages ?after-deficit KIND_aluguel< acord-< acordo< alugu-1< aluguel1< antes1> atras-2> aumen-< aumentar2< aumentar< aumentar_para< aumentaram< banco2> banco<< bruto< caiu_de< carto-< cartoes< celul-<< celular<< cento<< comid->> comida>> consigo1< conta-> conti-1> conti-> continua1> continua> coope-< cooperativa< credi-1< debit-< descontado> divid-2< divid->
dividido< e>> e_os< ele> em> emprestimo_de< entra-<< entrada<< entre-< esta1> estou2< faco< falta->> filho2< financeira> ganha-<< ganhava1< ganhava< ganhava<< gasto< gol< guardado1> guardado> hoje2> ja_dei< juros_de< limit-1< limite1< liquido> maior< mandi-< mandioca< me_deve< mensa-< mensagem< mes1< mes<< mil2> minha> monte< moro< no1> no< noven->> noventa>> numer-< numero< nuns1< nuns< os1< os<
os> paga<< paga>> planto< porqu-> porque> posso_pagar< preci-2< quatr->> que_entra< que_era< querem< quitar2< quitar_por< reais>> recebe<< renda< renda_eh< resto2< resto> resto_em< sao< sexta> so1> so_consigo< sobra2> soman-< somando< trabalha< troca<< tudo2< um_de< vem2> vender< vez2< vez_de< viage-> viagem> voce> vou_pagar< zap<`,
    '4': `#_nao< ,> ,_vr< 1 :2< ?debt-amount EXPENSE_salao< KIND_carro< KIND_gas< NAME_cobra< acade-2< academia2< ai1> ai> ajuda-< ajudar< amigo> antes> assin-< atrasado> atrasado_,< banco_diz< camin-< caminhao< carro1< celular_de< com2> consi-2< conta<< cosme-< cosmetico< da1< de1> dei<< dele> depen-<< depende<< depositar1< depositar< deven-1< deven-<< devendo1< devendo<< devia1< devo2> dezen->> dezenove>>
dia1> dia2< dias<< divid-2> divido2> diz1< duzen-<< duzentos<< e_faco< ela< eles2< em1< emprestei< empresto1< empresto< entra<< esta2> estav-< estava< estou_devendo< eu1> eu_ganhava< eu_pago< eu_peguei< faturo< faxin-< faxina< ficou> filho< filho> fim> finan-< fiz1< fora< fraco2< gas1< gasol->> gasolina>> gaste-< gastei< gente<< hoje2< ifood_faco< irma< isso<< ja2< janei-> janeiro> juros> liqui->
me_empresto< mes> meses>> metad-2> metade2> meu> minha< nao_,< nenhu-2< nenhu-< nenhum2< nenhum< nenhum_dos< ofere-< ofereceram<< oito>> os1> outro-> outros> para2< para_pagar< parcela<< parcelei< parei< pesso-> pessoal< pix> preci-< preciso2< preciso< preciso_depositar< prime-> quatro>> que_paga< quer<< quitar< recebo1< renda2< renegociar< salao1< seguro> seman-< semana< so>> sobra2< sobra_uns<
sofa2< sofa< sofa_por< sou> subiu_de< taxa2> telef-<< telefone<< trint-<< trinta<< um<< virou> vr1<`,
    '3': `#1< #_contas< :_NAME< :_de< =1< =< =amount::: =amount:fortnight::bare =amount:month::bare ?essentials ?flexibles ?incomes DEED2> DEED< EXPEN->> EXPENSE>> EXPENSE_escolar< INCOM-<< INCOME<< NAME_=< NAME_limite< WORD< acho> ainda2< ainda> ainda_devo< alem< ano< antes< aposentadoria2< arrum-< as< atend-< atras-2< atrasado2< atrasou> baixou_de< bolsa> botij-2> botij-> botijao2> botijao> cabel->
cabelo> cada1< cada2< cancelei< celul-2< celular2< cinco<< cobra-> coisa> comec-< comecou2< comecou< compr-< conse-<< consegui2< consi-> conta-1< conta>> contas1< cortada< cuido< de2> dei< depoi-2> depoi-> depois2> depois> deven-2< deven-< devendo2< devendo< devendo_uns< divid-< divida< divida_de< divido> diz< dura<< e< e_pago< eles< empre-1< empre-1> empre-2< empre-< emprego2< empregos<
emprestado1> emprestado> entro-1< entro-< entrou1< entrou< escolar1< escolar< esta_cobrando< estou>> eu> extra< fatur->> fatura>> faxin-> faxina> feira< financeira< foi< foi<< ganha1< ganha< ganhar< gasto> globo-< globoplay< impos-> imposto> inss> ja_foram< junto< juros1> lembr-2> lembr-< lembr-> lembro2> lembro< lembro> liber-< liberar< limit-2< limit-2> limite2< limite2> lojin-< lojinha< luz<<
mae> mande-< mandei< marid-> marido> marmi-< marmita< mas< material< me<< mes>> meu>> mil2< mil>> mim< mim>> moto_por< nao> negoc-< negociar< negocio< no> no>> ontem< ou1> outro-< outros< pagan-> pagando> pagav-1< pagav-< pagava1< pagava< pague-<< paguei<< para< parcela2< parcela_de< pj< por< quatr-2> quatro2> que<< que_pagava< quere-< quita-2< quita-< quita2< quita< quita_por< receb-<< renda<<
reneg-< salao< sao1< seguro< sei< ser1< ser< setem-> setembro> sobra> sou< tambe-1> tambem1> tenho> tira< total< umas< umas> uns1< usei1> usei> usei_+< vendo<< vez> viage-< viagem< vinte>> vou<`,
    '-3': `#_em< #_meses< #_por< (1< (1> (>> +> ,1< ,< ,_sao< -<< /2> =amount:month:: =amount:year::bare ? ?< DEED> EXPEN-< EXPEN-> EXPENSE< EXPENSE> EXPENSE_casa< INCOM-2< INCOME2< INCOME_com< INCOME_salario< KIND2< KIND> KIND_celular< KIND_condominio< NAME_(< NAME_,< NAME_com< NAME_pediu< WORD>> acabe-< acabei< aceit-2> aceit-< aceito2> aceito> aceitou< acoug-> acougue> ah> ajudo< alime-> amiga< ano<< ao1>
ao> aposentei< app> atrasada1> atrasadas>> atrasado< atrasou< atual1< atual< aula> avist-1> avist-> avista1> avista> boa> bolo< botar2< botar_mais< carro<< carta< carto-<< cartoes<< casa<< causa< celul-1< celular1< cheque< clt< clt<< com_uns< comec-> comeco> comid-< comid-> comida< comida> condo-1< condo-> condominio1< condominio> consegui_mandar< conseguir< contr-2< cosme-<< cosmetico<< cuida-<
cuidadora< de_pagar< dela< deliv-< delivery< depositei1< depositei< desco-<< desde< desem-< desemprego< deus< dezem-< dezembro< diari-< e2> e_devo< e_ficou< e_ganho< e_mais< eh_uns< ela2> emprestado< emprestou> energ-< energia< entra-1< espec-< especial< esse> esta2< esta< estao2< estava_em< estou-< extra> facul-2< facul-> faculdade2< faculdade> falta-1< falta-< falta-> faltam1< faltam1> faltam<
falto-< faltou< fatur-> fatura> faz> feria-2> feria-> ferias2> ferias> fever-< fevereiro< fgts1< fgts2< fiado> filha2< finan-<< fique-< fiquei< fogao< forne-2> fornecedor2> gas< gas>> gasol-< gasolina< gasta2< gasta< hoje_esta< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< impos-< imposto< isso< ja<< ja> ja_devolvi< junto-< juros<< lanch-> ligar-< ligaram< liqui-1< liqui-<
liquido1< liquido1> liquido< liquido_de< livre1> livre> luz< luz_veio< manda-1< mandar1< mandar< mano< marid-< marido< marmi-> marmita> mas2< mas_cai< maxim-1< maximo1< me_cobrando< menin-<< menino<< merca->> mercadinho< mercadinho> mercado<< merce-< mercearia< mes_,< meses1< mil_eh< mim1< mim> minim-1> minim-2< minimo1> minimo2< moca2> moco< mostr-1< mostra< moto>> movei-< moveis< muito> mulhe-<
mulhe-> mulher< mulher> no2< no_maximo< norde-1< norde-< nordeste1< nordeste< noven-<< noventa<< nunca< o2> o< o_NAME< o_fgts< o_outro< ofici-< oficina< ontem1> oq> os2> ou2> outra> outro1< outro2> outro< pagar<< pago1< pagou< pague-< paguei< para>> para_mim< parce-< parce-<< parcela1< parcelas2< parcelas>> parte_eh< pediu1< pediu< pegar< pensa->> pensao>> por2< por2> prefe-< prefeitura< prest->
primeira> produ-< producao< propos< propos<< proposta<< quand->> quando>> quare->> quarenta>> quase> que2> que_devo< quem< remed-< remedio< resta-1< resta-1> resta-< restam1< restam< rifa2> rifa> sai2< sai_por< saiu< salar-1< salario1< saldo2< saude< se2< segunda> sem> servi-< servico< sete>> seu2< seu< seu> sim2< sim_,< sou<< subiu<< tenho2> tenho_mais< terce-< terceiro< tia< tira2< tira_uns<
toda2< total2> total> traba-1< traba-<< trabalho<< tramp-< trampo< uma>> uso> vai2< valor<< valor_de< vence-< venceu< vendendo< vista< ze<`,
    '-4': `
< #< #_hoje< 13o2< :<< =amount:day:: =amount:day::bare DEED<< KIND1> KIND< KIND_iptu< NAME<< NAME_saldo< a_dar< abert-< aberto< aceit-2< acord-<< acordo<< agora_eh< agua_,< ah>> alugu->> aluguel>> amort-1< amort-< amortizei1< amortizei< anos>> aposentadoria<< atras-1> atras-> atrasada> atrasadas< atrasadas<< atrasado1< bah< baixo-<< baixou<< baixou_para< benef-2< benef-> beneficio> botar<
celul->> celular>> cem<< chequ-< comecar< consi-<< consignados<< conto<< contraproposta2< contraproposta< contraproposta_de< costu->> credi-< crediario< cunha-<< cunhado<< da> demai-< demais< depoi-<< depois<< desco-2> desconta1< desconta< deve<< deved-< devedor< deven-> devendo> devol-1< devol-< devolvi1< devolvi< divida> dona2< dos1> doze<< ela2< em_media< emprestimos<< energ->> energia>> era<<
estag-2< estao< estou> estou_ganhando< eu_recebo< extra2< facul-< faculdade< faixa2< faixa< falec-< faleceu< falta-<< faltam<< faltam> farma-> farma->> farmacia> farmacia>> faz2< fazen-< ficou1< final<< fixo> fora1> gaste-1< gastei1< ha> hoje1< hoje1> iptu1< ipva< janei-< janeiro< jogar2> jogar> lazer< limpa< liqui-1> mae< mais2> mandaram< marco< maxim-< maximo< me_ofereceram< merca-2< merca-<<
mercado2< mes_passado< meses2< meus< minim-1< minim-<< minimo1< minimo<< mora< mostr-< na2< na< na> nao1< nao>> noite< o1> oferecendo< ofereceram1< ofereceu<< oitoc-<< oitocentos<< ontem> paga> pagan-< pagando< pago_,< parei> passa-1< passa_de< passado1< passado< passado_foi< passo-2< passo-< passou2< passou< patro-> patroa> pedre-< pedreiro< pelo_NAME< pelo_menos< pera< perco< pg1< pg< pix_de<
plano< prefe-> prefeitura> prest-2< prestacao2< prestacao_de< prime-< proce-> processo> profe-< professora< prona-< quatro<< que>> quebr-2> quebrados2> quinz-< quinzena< quita-2> quitar2> recebi< recebi<< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> reven-2< reven-< rotat-< rotativo< sabad-> sabado> salao<< saldo<< saque< segun-> so< sogra< spc< subiu_para< teve> tiram1< tiram<
tiro_uns< toda< total_de< tudo_da< uber_uns< uns>> uso< valor2< vence> vencimento> virou1< virou< vista2< vista_ou<`,
    '-5': `#_NAME< #_eh< ,_ganho< ,_tiro< -2> 13o2> 13o> =amount:fortnight:: =parts:amount+behind ?income-low-month DEED1< INCOM-1> INCOME1> KIND_agiota< KIND_emprestimo< NAME_sao< acai< acougue< agiot-1< agiota1< agora2< agua>> ainda2> alugu-> aluguel> apose-< benef-<< boleto<< cair< carta->> cartao>> casa1< causa2> causa> cerca2< cerca< cerca_de< chequ-> cheque> comis-< comissao< conse-1< consegui_pagar<
consignados< dando> deixo-< deixou< der< desco-1< desconta> descontos2< descontos< despe-< deve> devo>> dezem->> dezembro>> divid->> divida>> divida_eh< do2> eh2< eh< emprestimo1< emprestou1< emprestou< energ-<< energia<< era> errad-< errado< escola< espec-> especial> esta1< estag-< eu1< falta-1> famil-< famil-<< familia<< fatura2< fatura<< fez<< fim< financiamento< financiamento> foi_para< frio<
gas> gente< giro< limpo1> limpo> loja2< luz2> mais>> mais_de< mande-1< mandei1< mando-< mandou< me_emprestou< media1< menos_uns< mercadinho>> mil_em< mil_por< na2> negat-2< nome> novec-<< novecentos<< num> pago1> para2> parce-1< parcela< parte2< passa2< passa< pensa-2< pensao2< pg> pila<< pior< poco> por>> quatr-<< quebrados> quita-> quitar> receb-2< recebendo< receber< remed-> remedio> resci-<
rescisao< resta-<< roupa< rural< sabad-< sabado< saber> sai< saldo< separ-< sobra-< super-> supermercado> tem> tigri-> tigrinho> tiro_de< todo< trans-1< troca-> tudo> ultima< ultimo< um2> um>> vem<< venc<< venci-1> venci->> venda<< vezes>> vi< vr> x<< ze<<`,
    '-6': `/> =parts:amount+paid+total =parts:amount+total KIND_consignado< NAME_ofereceu< a_ganhar< acho2> acoug-< ah< am>> antec-1< antec-< apare-< atrasado>> bolet-<< bolsa< certo< compr-<< condo-< condo-<< condominio< condominio<< consignado1< consigo> consu-> contr-<< dar2< dar_uns< de2< de<< decim-< decimo< dei1< desco-< devo<< dia2> dia_#< dinhe-< divid-<< divida<< divido< do> dou1< emprestimo_NAME<
entre<< espos-2< espos-< esposa2< esposa< eu< fez< forne-< fornecedor< inver-< inverno< iptu< ipva<< liq< lojas2< lojas< manda-< mando1< mando< manic-< manicure< marco2> mas_sobra< me_cobra< menos> mes1> mes_ruim< moto> multa< na>> negat-< pagar2> pague-> paguei> pai< parce-> parei1> pegue-> peguei> pix2< pouco< propo-<< quite-< quitei< reais> resti-< restituicao< ruim1< salarios<< sem< setec-<<
setecentos<< som< tambe-< tambem< tv_por< umas2> vai< velha< vem1< vem_uns< venc1> venc> vence<< vista2>`,
    '-7': `#_para< ,_uns< -> :1< =amount::current: ?thirteenth KIND>> NAME_de< WORD2< ao< aposentada<< aqui< bolet-< boleto< bolsa<< bota< cai1< chega_a< das<< devo_uns< dia<< dois2< dos> dou< em2< entao< farma-< farmacia< faz< fiado< fica< ficou2< fraco> ganhando1< ganhando< ipva2< k<< mais2< mesmo< na<< nada< oito<< pago2> pago<< para_NAME< passe-< passei< quebr-> ruim< sacar> se< sexta< sobra1< tche<
todo> trans-< usou< venci-> verda-< verdade< vista>`,
    '-8': `(< /<< 13o< =amount::minimum:bare ?more-debts agora< ao>> ate> bem< bicho> bruto<< casa2> casa> com1> com<< comprovante< conta< desde> espos-<< esque-< esqueci< esta>> esta_em< eu_pagar< falar< falou< famil-2< fgts< gasto2< gasto_uns< luz>> marco> mim2> moca> nome< novo< outra< pague->> paguei>> parcelas<< pelo2< pelo< pensa-< pensao< retif-< tiro2< torno2< torno< torno_de< tudo1> ultim-< uns2>
usei1< vence1> vinte<< vivo<`,
    '-9': `(> ,_devo< ,_eh< =parts:amount+remaining+total NAME_por< ajuda< bico2< bico> bico_de< como> da< deu1< deu< dias>> duas<< emprestimo<< fgts2> fgts> iptu<< limit-<< limite<< mais> meses<< meu2> minim-< minimo< na_NAME< num1> ofereceram< parte< pegue-2< peguei2< peguei_mais< plr< tudo>> vergo-< vergonha< x2>`,
    '-10': `+2< NAME1> agua<< antes<< apose-<< bico< da_NAME< fiz< hoje_tiro< luz2< menos1< o<<`,
    '-11': `advog-< advogado< atras->> ifood<< maxim->> maximo>> util>>`,
    '-12': `,_NAME< dia> fica1< ficou< k>> minim-> minimo> para<< que_uns< tenho<<`,
    '-13': `cai< entre1< feche-< fechei< nao<< parcela> valor<`,
    '-14': `errei< para1< vendi<`,
    '-16': `=parts:amount+remaining`,
    '-20': `NAME_eh<`,
  },
  offer: {
    '28': `?offers`,
    '15': `vista2>`,
    '14': `=parts:amount+total aceit-< ate> propo-< vista>`,
    '13': `ofere-<`,
    '12': `?after-roadmap ofert-< oferta< proposta<`,
    '11': `falou<`,
    '10': `de<< de>> fica1< ofere-<< ofereceram< pedir-1< pedir-< pediram1< pediram<`,
    '9': `DEED2< DEED< aceitaram< acord-<< acordo<< banco2< banco< desco-<< desconto<< divida<< faz2< faz< fica< o> propo-<< quitar2> recebi<`,
    '8': `#_por< aceit-1< aceit-2< contraproposta2< contraproposta< divid-<< mae2< mando-< mandou< oferecendo< ofereceu<< ou1< ou< ou> por1< quer< queri-< quita-2> quitar> x>>`,
    '7': `NAME_,< NAME_ofereceu< NAME_pediu< a< avist-1> avist-> avista1> avista> com>> contr-2< entra-2< entra-< entrada2< entrada< feche-2< fechei2< mae< meus< mil2< ou1> pediu1< pediu< por< propos<< quer1< quita-> seras-< serasa< vezes>> vista2< vista_ou< x<<`,
    '6': `NAME< a1> aceitou< baixo-2< baixou2< baixou_para< caiu<< caiu_para< com1> contr-< desconto< faz_em< fez< hoje2> mandaram< me_ofereceram< mil_por< nome> ofereceram1< para1< por<< propos< vale>`,
    '5': `,_pago< />> DEED1< NAME<< NAME_:< aceit-2> aceito2> aceito> agora_eh< app> ate1> ate2> baixo-<< baixou<< contraproposta_de< da< da<< desco-< disse< e_pagar< entra-2> entra-> entrada2> entrada> entrada_de< feche-< fechei< manda-< me<< novec-<< novecentos<< o1> ofereceu< parcelar< parti-< partir< seis>> so1> tirar< uma> vez> vista>>`,
    '4': `#_e< NAME_aceitou< a> a>> aceit-<< aceitaram1< aceitou1< amanh-> amanha> caiu2< com> com_NAME< der1< e1> e_ficou< eles2< eles< em<< email< entrada_e< esta< estou1> eu_der< falan-< falando< faz_por< fiz< hoje> janei-< janeiro< ligar-< ligaram< minha< o2> ofere-1< pagar1< parcelar2< parcelar_em< pix2> proposta<< quita> receb-< sexta> vista<`,
    '3': `+> :1< =parts:amount+interestFree+total ? NAME2< aceit-> achei2> achei> acord-2< acordo2< acordo_de< acoug-< app< bem< caro> dando1< dando< der< divid-> divida> ele1> ele> eles>> em1< emprestimo_de< entra-1< entrada1< esque-> esta_cobrando< esta_dando< estao2< estao< eu_pagar< geren-< gerente< juros< ligou< limpa< mais>> mostr-1< mostr-< mostrou< na1> os< pagar2> pedin-1< pedin-< pedindo1<
pedindo< pensa-> pix> proce-> processo> propo-1< propo-2< proposta2< proposta_de< quere-1< querem1< querem< resto> retir-> retiram> seras-2< serasa2< sexta2> so> tirou< trans-< treze-<< trezentos<< tudo2> valid-1> valid-> veio< vence1>`,
    '-3': `#1< ,2< 13o< =amount:month:: =amount:month::bare ?worry INCOM-< INCOME< KIND2> KIND> NAME>> WORD1> agiot-<< agiota<< agora> agora_ganho< alugu-<< aluguel<< aumen-2< borra-2< borra-< cance-< cancelei< com1< conse-< consi-< da> debit-< desse< deve< devo1< devo< devo<< dizen-< dizendo< eh1< eh<< ele2< ele< ele_quer< emprestimo<< emprestimo> era1< era< esta_em< eu<< eu_pago< falar< falta1< falta1>
falta> fiz<< foi< ganhar1< ganhe-< ganhei< gelad-< geladeira< hoje< ja> luz2< mais1< me_pediram< mes2< mes<< meses<< moca< moto2< moto_por< na2< na_NAME< netfl-< netflix< ontem< pagas<< para> parcela2< parcelei< passo-2< passo-< passou2< passou< pg1< pg< plr< que1> que2< que> recebe1< recebe< recebi1< recebo< refin-< refinanciei< reneg-< sindi-< so2< tv_por< uns<< vence-2> vence-> venceu2> venceu>
vender<`,
    '-4': `#1> ,_NAME< :<< =amount::current: =ignored =minimum-wages ?essentials ?flexibles ?income-low-month ?thirteenth acert-< acertei< atras-< aumen-< como< compr-< de1< deu1< deu< dia<< do> econo-< eh2< eh< eh_de< empre-<< empre-> esque-< esqueci< estou< estou<< faco< falta< ganha-1< ganha-< ganhar< juros2> lazer< liber-> liberar> luz< mais< mas< me2< mes> moto< nao2> negoc-< no<< no> ontem> paga> pago>
pague-<< paguei<< parce-< parce-<< pix< por> posso< quant-< quanto< renda> renegociei< subiu<< tenho< tv2< um<< vende-< vou2<`,
    '-5': `#2> #_de< =amount::: ?> ?incomes ?instalments-left KIND< NAME_e< NAME_sao< WORD1< WORD< com<< da2< da_NAME< de1> deles<< desconto_de< divida_eh< do1> do2< do_NAME< duzen-<< duzentos<< eu< ja< juros> mes< meu<< nao> nao_aceitaram< no< o< ofereci1< ofereci< pago2< pago_NAME< passa2< passa< receb-1< subiu_para< tv< uns1< uns< vem<`,
    '-6': `NAME1> NAME_de< WORD2< cinqu-<< cinquenta<< divid-2< divida2< fechar< ganho1< ganho< juros2< me_ofereceu< nao2< pede< subiu2< subiu<`,
    '-7': `#_NAME< ?debts ?rates DEED<< ^ cento<< e<< eles_querem< meu< pague-< paguei< para2< parcela< recus-> vendi<`,
    '-8': `=parts:amount ?1> ?debt-amount ?more-debts nao< quite-< quitei< sao1< sao<`,
    '-9': `fazer< mande-< mandei< o_NAME< reais>>`,
    '-10': `o2< vou<`,
    '-11': `dei< negociar< quero< uma<`,
    '-12': `por1>`,
  },
  'one-off': {
    '29': `?thirteenth`,
    '18': `vendi<`,
    '15': `vou<`,
    '14': `fgts<`,
    '13': `resti-< restituicao<`,
    '12': `decim-< decimo< fgts2> fgts>`,
    '11': `13o< plr<`,
    '10': `receb-<`,
    '9': `#_hoje< bicho> cair< caiu< ganhe-1< ganhei1< hoje1< receber< recebi<< resci-< rescisao< tv_por<`,
    '8': `?after-deficit carro< dezem-< dezembro< fazer< ganhe-< ganhei< terce-< terceiro< tv2< vai<`,
    '7': `13o2> 13o> bico2< bico> bico_de< dezem-> dezembro> em> fgts1< moto< o_fgts< primeira< receb-<< recebi< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> rifa2> rifa> sacar> tv< vem<<`,
    '6': `,1< WORD2< acho< bico< caiu2< de1> deve< dia<< dia> em1> em< esse> mes> moto_por< por1< prime-< que2> recebi1< saque-1< saque-< saquei1< saquei< vai2< veio< vem2< vem>`,
    '5': `13o2< 13o_,< ? ?after-roadmap batid-< batido< de> dia2> do1> doeu< ir2< ir< ir_saiu< janei-< janeiro< liber-< me_deu< metad-2< metade2< minha< moto2< nela1> nela> o<< ofici-< oficina< saiu1< viu<`,
    '4': `,_uns< /<< agora<< cair1< celul-2< celular2< celular_por< dar2< dar_uns< dezem->> dezembro>> e2> entra< entrar< entro-1< entro-< entrou1< entrou< feria-2> feria-> ferias2> ferias> fever-< fevereiro< fui< garan-> garantia> hoje< hora> impos-< imposto< inss2< ja< mais>> metad-< metade< meu< meu<< na2> ne2< ne< ne_,< o2< por< que> resto> sim2< sim_,< som< tenho1< vai_cair< vem< vendo<`,
    '3': `,_falta< WORD2> celul-< celular< deu1< deu< e_mais< ele< entra-2< entra1< fever-2> fever-> fevereiro2> fevereiro> fgts2< inss< marco2< marco< marco> marco_,< mes1> o< parcela> pegar< pegue-1< peguei1< sai< saiu< saque< segun-< segunda< segur-< seguro< sim< uns1< uns< vende-< vender< vou_receber<`,
    '-3': `#2> ,> :2< =amount::current: =amount::current:bare =amount:day::bare =amount:month:: =amount:week::bare =ignored =parts:amount =parts:amount+total ?debts DEED1> DEED2< DEED<< INCOM-<< INCOME<< KIND2< KIND2> KIND> NAME<< WORD>> aceit-< aceitaram< agora_eh< alugu-< aluguel< ate> atras-< aumen-2< aumento< banco< benef-< beneficio< bolet-< boleto< casa2> comprei< cortada< dei< devo1< devo< dizen-<
dizendo< do2< e1> empre-< esque-< esqueci< eu2< eu2> eu<< eu> feche-< fechei< filho< fiz1< ganhar1< gasta-1< gasta-< ja> loja< mas1> mas> mes2< mes2> moca< muito> ne> no< nome< num> o2> ontem2< ontem< os< pago1< pago2> pix> por> qual> quand-< quando< quere-< querem< quita-< salar-> salario> so2< sobra2< sobra_uns< tem< todo< tudo< tudo> uma<`,
    '-4': `=minimum-wages ?essentials ?rates DEED2> NAME1< NAME1> NAME2> NAME< NAME> WORD1> a2< apose-> aposentadoria> comec-< compr-< consu-< consulta< contr-< corta-< da< dar1< das1> das> de<< divida< e< e<< eh<< esta2< faco1< faco< fiz< gasto1< gasto< na< nao> nem< pagar1< pagar> pago> parti-< partir< propo-< proposta< que_eh< sobra<`,
    '-5': `?confirm-amount ?consent ?more-debts ?offers DEED> NAME2< ^ agora< aumen-< estou< ganha-1< ganhar< ganho1< janei-2> janeiro2> mae2< mae< pagar< pague-< paguei< para1> quer1< quer< recebo1<`,
    '-6': `?flexibles ?instalments-left com< em1< esta< ganha-< ganho< hoje2< janei-> janeiro> jogo2> nao< pago< para1< que2< sei<`,
    '-7': `?incomes cel< eu< jogo> luz<`,
    '-8': `=amount:month::bare ?income-low-month`,
    '-9': `para<`,
    '-11': `DEED< se<`,
    '-12': `?> ?debt-amount`,
  },
  payment: {
    '18': `pague-< paguei<`,
    '16': `pix<`,
    '15': `dei1< dei<`,
    '13': `pago>`,
    '12': `?after-roadmap pago2> quite-< quitei<`,
    '11': `acabe-< acabei< comprovante< pague-<< paguei<<`,
    '10': `NAME1> mande-< mandei< ontem> paga> pix2<`,
    '9': `? NAME_por< amort-1< amort-< amortizei1< amortizei< pagam-< pagamento< pg1< pg< pg> trans-1< trans-<`,
    '8': `NAME_e< compr-< consegui_pagar< devol-1< devol-< devolvi1< devolvi< fiz< mande-1< mandei1< minim-1> minimo1> ontem1> total_de<`,
    '7': `DEED1< da< dei<< divid-2> divida2> e1< hoje> minim-> minimo> o_NAME< pago_,< parce-<< parcela< parcelas<< pix_de< quita-< total2< tres<<`,
    '6': `,_deu< DEED<< NAME> acord-< acordo< chequ-> cheque> consegui< conta> depos-1< depos-< depositei1< depositei< divid-> divida> emprestou<< espec-> especial> ja2< ja< ja_devolvi< me<< pagar<< pago1> total< transferi1< transferi<`,
    '5': `KIND_moto< WORD1> acert-< acertei< ainda> bolet-<< boleto<< casa<< conse-< consegui2< da>> da_NAME< de2< debit-< do< dos1> duzen-<< duzentos<< efetu-< efetuei< empre-<< foi< moca> moto1< na>> o2< para2> para<< para> parce-< parte2< parte< refer-> referente> segun-< segunda< seman-> semana> vendendo<`,
    '4': `KIND_carro< NAME2< agiot-> agiota> bolo< carro1< conse-2< consegui_mandar< conta2> da1> da<< da> devia> dos> duas<< era<< esse2> esse> fatur-< fatura< la< manda-1< mandar1< mandar< mas2< meia< o< ontem2< pago2< pague-1< paguei1< para1> parcela> que> toda< vem>`,
    '3': `#_e< ,< =amount::minimum:bare =parts:amount KIND2< KIND_cartao< KIND_consorcio< NAME< NAME>> acord-> acordo> atrasado< bolet-< boleto< carta-1< cartao1< cinqu->> cinquenta>> com1> com2< compr-2< conso-1< conso-< consorcio1< consorcio< da2< de_pagar< debito< deus< esse< graca-< gracas< hoje< isso< luz> manda-< o2> ontem< ontem_(< pagar< parce-> passe-< passei< porqu-< porque< troca<< vende-<`,
    '-3': `#_NAME< ,_NAME< 13o< =amount::: =amount::former:bare =parts:amount+remaining ?confirm-change ?thirteenth INCOM-2> INCOM-> INCOME2> INCOME> KIND<< NAME_:< NAME_sao< WORD>> a2< a_NAME< aceit-1< aceitaram< acord-2< acordo2< acordo_de< agora_eh< agua> ate> aumen-2< aumen-< banco< com< comprei< conti-1> conti-> continua1> continua> conto<< contr-< credi-< de1< de> de>> desco-2< desco-< desconto2<
desconto_de< deven-< devendo< dez<< dia> do<< e1> e>> e_os< eh> ele> em<< empre-1< emprestei1< emprestei< era1< era< esta> estou2< falou< falta1> falta< fgts2> fgts< fgts> ganha-1< ganha-< ganhe-< ganhei< juros2> mando1< mando< mano<< me2< mes2> metad-2< metade2< mil2< moca2< monte< na< nao1> negoc-< negociar< no1> no< no<< no> ofereci1< ofereci< outra< pegue-< peguei< por< por<< posso_pagar<
que2< quer1< quer< receb-1< resta1< resta< sem< so<< so_resta< subiu_para< tem< tenho1< tira1< tira< todo> uns<< vence> vista2> vista> vou_pagar<`,
    '-4': `#>> $ ,> =ignored ?1> ?confirm-amount ?essentials ?incomes EXPEN-< EXPENSE< WORD> a1> aceit-< carta-< carta-> cartao< cartao> da1< de1> de2> do1> e2< em1< em1> empre-< eu2< fatur-2< fatura2< feche-< fechei< me< mil<< mil>> moca< moto2< pagar> pago1< para< pegue-<< peguei<< posso2< propo-2< proposta2< proposta_de< quer<< quere-< quinh-<< quinhentos<< quita-2> quitar2> sexta> sim< so1> subiu2<
subiu< tudo< um< uma< uma<< vem< x>>`,
    '-5': `#2< #_dos< ,<< =amount::entry:bare ?debts ?income-low-month DEED2> NAME_eh< ^ a<< apare-< autom-< automatico< carne> cobra-< devo1< devo< divida< eh<< em< em> entra-2< entrada2< entrada_de< esta< estou< eu< ganho1< ganho< juros< mes<< meu< minha< ofere-1< pago_NAME< posso< propo-< proposta< que< quero< quita-> quitar> receb-< recebi< sao< se< so2< tenho< tirou< uns1< uns< vou2<`,
    '-6': `#2> =amount::current:bare ?rates WORD2< WORD< agora2< devo<< divid-< eh< esque-< esqueci< falar< juros> mais1< mais< mes< mes> ofere-< sao1< vou<`,
    '-7': `=parts:amount+total ?offers casa< desse< dos1< dos< eh1< loter-< mes2< usei<`,
    '-8': `=amount:month::bare ?> ?more-debts nao>`,
    '-9': `nao<`,
    '-10': `para1<`,
    '-11': `?debt-amount`,
    '-13': `=parts:amount+paid+total`,
    '-14': `?instalments-left`,
  },
  'what-if': {
    '19': `se<`,
    '16': `?>`,
    '11': `eu<`,
    '7': `como> eu2< eu_pagar<`,
    '6': `DEED< botar< conse-1< conse-< dez<< jogar2> jogar> mais2> marco2> quant-< quanto< tudo> velha< venda<<`,
    '5': `DEED2< a1> alugu-2< aluguel2< conseguir< em> ganha-2< ganhar2< gelad-< geladeira< mais> marco> menos1< pagar1< se2< so< sobra-<`,
    '4': `13o2< botar2< botar_mais< econo-< economizo< eu<< ganhar< maio> menos< muda> pagar< so1< vez<<`,
    '3': `13o< =ignored ?1> DEED> a> acaba> botar1< conseguir1< conseguir2< e< em1> em<< facul-2< faculdade2< faculdade_,< ganha-< larga-< largasse< menos2> menos> muito> para2> puder2< puder< quita-> quitar> receber1< se<<`,
    '-3': `1 =amount:::bare =parts:amount+total ?incomes ?instalments-left DEED2> DEED<< ate< ate> da< de1< eh1< eh< em< empre-2< falou< ganho1< ganho< mas< minha< na1> negociar< o> ofere-1< oferecer1< oferecer< os< pago1< pago< para1< para2< posso< vou<`,
    '-4': `$ ?offers WORD1< disse< e2< meu< nao< ofere-< para1>`,
    '-5': `?debt-amount para<`,
    '-6': `^ que<`,
  },
};
