import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '28': `?income-low-month`,
    '18': `?confirm-amount`,
    '14': `?debt-amount ?incomes`,
    '13': `quase< tudo>`,
    '12': `total2> total> tudo<`,
    '11': `junto<`,
    '10': `#1< =amount::: ^ nem< pouco< quase1< tudo1>`,
    '9': `?essentials entre1< esta1< fraco< juros< soman-< somando< tudo2< valor<`,
    '8': `#_,< +1> +> aplic-< aplicativo< dois<< dos<< entre< era<< fraco> gente< liq1> liq> menos> nada< profe-< professora< que1< sei<`,
    '7': `1 =amount::current:bare acho< ate< chega2< chega< chega_a< esta2< mais_de< poco> tudo_da< tudo_uns<`,
    '6': `,2> a1< acho2< acho2> acho_que< app2< app< app_mostra< cinco> corta-< entre<< esta_em< eu1> falou1< firma2< firma< fiz1< gasol-2< gasolina2< gasta2< gasta< hoje_esta< junto-< mais2< mais< maxim->> maximo>> menos1< menos< moca1> moca2< moca> no2< ou2> outro< paga1< paga< quinh->> quinhentos>> sem< talve-1> talve-> talvez1> talvez> veio1< zero>`,
    '5': `,_falta< ,_sao< ,_uns< =amount::current: DEED1> acho> ajuda2< ajuda_com< cai< conta2> depen-> deved-< devedor< eh_de< empregos< era> espos-2< espos-< esposa2< esposa< esta>> faco1< falou< foi2< foi_para< gasol-< gasolina< limpo1> limpo> mao2> mao> marid-2< marid-< marido2< marido< mostr-1< mostra1< mostra< nao< ou< ou> pai< pior< quand->> quando>> que_uns< ultima<`,
    '4': `WORD1< WORD1> cai1< chove< conta> da1< deve< do2> dois2< empre-1< extra-> extrato> fiz< foi< fraco2< hoje1> hoje> maxim-1< maximo1< moca< mostr-< no< no_maximo< nunca< os<< pague-<< paguei<< para_uns< pelo_menos< saldo< segun-1> segundo1> segundo> separ-< sesse->> sessenta>> sete>> tirar1< torno2< torno< torno_de< troca-> trocado> tudo2> ultim-< uns1< veio<`,
    '3': `$ ,2< =amount:::bare WORD2> WORD>> ajuda< aqui< bolet-2< boleto2< chuva> com> conta-> dar2< dar_uns< de>> enrol-< falta1< fatur-2< fatura2< faz2< fica_nuns< foi<< gasto2< gasto_uns< ja<< mais2> maxim-2> maxim-< maxim-> maximo2> maximo< maximo> menos_uns< mes> muito> no>> obra> oiten->> oitenta>> os2> os> ou2< ou_menos< parei< passa2< passa< passa_de< pelo2< pelo< quebr-2> quebrados2> se1> se> so1>
so2< sobra1< tirar< total1< uns2> uns< vai<`,
    '0': `#_mas< #_ou< #_paguei< +<< ,1> ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_gastei< ,_parcela< ,_prestacao< ,_recebo< ,_sendo< ,_sobraram< -1> ->> /_NAME< :_saldo< :_total< =amount::entry: ?2> EXPENSE_academia< EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida<
EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_pressao< EXPENSE_racao< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa<
EXPENSE_seguro< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< KIND_alimenticia< KIND_creche< KIND_dentista< KIND_energia< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< NAME_propos< acaba1>
acaba2> acade-1< acade-<< acade-> academia1< academia<< academia> aceit->> aceita1< aceita< aceita<< aceitei< aceitei>> acho<< acoug-1< acougue1< adiantado< adiantou<< agiot->> agiota>> ai2> ai>> ainda1< ainda2< ainda>> ainda_devo< alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_:< am<< ambas2> ambas> amigo-< amigo< amigos< anive-1< anive-<
aniversario1< aniversario< ao2< ao_NAME< aplic-2< aplicativo2< aplicativo_mostra< apose-1< apose-2< aposentada< aposentado2< aposentado< aposentadoria1< aposentadoria2< apren-1< apren-2< aprendiz1< aprendiz2< aprendiz_,< aprov-< ar< as>> assim< assin-1< assin-< assinada< ate<< atend-> ativa< atrasada>> atrasado<< atrasados>> autis-2< autis-< autista2< autista< bah2< bah<< bah_devo< baixou_de<
baixou_para< bar> barzi-1< barzi-< barzinho1< barzinho< bebe<< bicho1< bicho< boa< bolet-1> boleto1> boleto_de< bota2< bota> bota_mais< botij-2> botij-> botijao2> botijao> bpc> bus1< bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-< cabel-<< cabelo1< cabelo2> cabelo< cabelo<< cacho-1< cachorro1< cada1< cada< cada_uma< cai1> calcu-<< calcula<< carne2< carne_em< carro>> carro_eh< carta-<< cartao<<
cartao_de< cartao_e< carte-< carteira< carto-2< cartoes2< cartoes_NAME< casa>> causa<< cdc< cel1< cel<< celul-2> celul-> celular2> celular> cem2< cento<< cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< cheque2> cheque<< cigar-1< cigar-2< cigar-> cigar->> cigarro1< cigarro2< cigarro> cigarro>> cinem-> cinema> clt2< clt_,< coisa-< coisa<
coisa>> coisas< comid-1< comid-2< comid-> comida1< comida2< comida> comida_uns< como>> compa-< compadre< comprei<< compro< condominio_,< condu-1< condu-< condu-<< condu-> conducao1< conducao< conducao<< conducao> conseguir_botar< consignado<< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh< const-< contr-> contrato> corre< corri-> costura< crech-1< crech-<< crech-> creche1< creche<< creche>
credi-2< crediario2< crian-1< crian-2< crian-> criancas1< criancas2< criancas> cuido< curso< da_parcela< dando1< dando< das_NAME< dava> de< de_aniversario< decim-> decima> deixa< deixo-< deixou< deles< deliv-1< deliv-<< delivery1< delivery<< demai-> demais> denti-1< denti-< dentista1< dentista< depoi-1< depois1< descontos> desde2< desde>> desem-1< desem-> desempregado> desemprego1< desse-<<
desse-> desses<< desses> deus> devo2< devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-<< dezoito<< dia1< diabe-2< diabe-< diari-> diari->> diaria> diarista< diese-< diese-> diesel< diesel> dividas< dividas<< dizim-1< dizim-<< dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< dou> doze>> dura<< e_desconta< e_eu< eles2> eletr-< eletrica< em_dia< emprego_novo< empresa< empresto<<
encos-< encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< entrada1< entrega> era>> eram1< eram< eram<< escol-1< escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<< escola> escola>> escolar> espec-1< espec-2< espec-<< especial1< especial2< especial<< especial_,< esqui-< esquina< essa> esse>> estad-< estado< estadual< estag-1< estag-<<
estagio1< estao_cobrando< estav-2< estava2< estou-2< estou-<< estourado2< estourado< estourado_em< estourados<< estourei< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< extra< faco2> facul-1< faculdade1< faculdade_NAME< falar-> falaram> falec-2> faleceu2> faleceu> falei< falei<< faltam>> faltando1> faltando2> faltando> famil-1< famil-> familia1< familia2< familia< familia> familia_,<
fatura_em< faxin-1< faxina1< fazen-<< fecho-2< fecho-< fechou2< fechou< fechou_em< feira<< feira>> fez1< fez2< fez_em< fiado>> ficha-> fichada> ficou_em< filha< filha<< filha> filho-> filhos> finan-1< finan-2< finan-< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> foi>> folha2> folha> fora2> fora<< foram>> frald-1< frald-2>
frald-< frald-<< frald-> frald->> fralda1< fralda2> fralda< fralda<< fralda> fralda>> funer-1< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2< gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasosa1< gasosa< gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geria-<
geriatrica< giro<< gol2< gol< gol_em< graca-> gracas> h<< ha2> hoje>> hoje_devo< holer-2< holer-< holerite2< holerite< ifood2> igrej-> igrej->> igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inter-2< inter-2> inter->> internet2< internet2> internet>> internet_,< inval-< invalidez< ja_foi< ja_foram< jogo2< julho< juros>> k2< k_NAME< kitne-<< kitnet<< lanch-1< lanche1< lanche> leite1<
leite<< leite> limite_de< limite_eh< lote< loter-1< loteria1< loteria< lugar-<< lugares<< luz_:< luz_vem< mae>> mae_com< maio2> manda1< manda< mano2< mano_devo< maqui-< marido_ganhava< marido_recebe< marmi-< marmita< mas1< mas<< me_adiantou< media2< media_de< melho-2> melho-> menin-2< menin-> menin->> menina1< menina> menino> meninos< meno> meno>> mensa-<< mensalidade< mensalidades<< merc<<
merca-<< mercado>> mercado_,< mercado_uns< merce-> mercearia> mes_,< mes_fiz< mesmo1< mesmo_NAME< meus> milic-< milicia< mim2< minha-< minha>> minha_mae< minhas< minim-2> minimo2> morte< mostr-<< mostra<< moto_eh< motor-> motorista> munic-< municipio< nas< ne>> nenem1< nenem< nenem<< nenhum> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<<
netflix>> no_NAME< nome2< noteb-2< noteb-< notebook2< notebook< notebook_NAME< novec->> novecentos>> novo1< numa< nunca> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> onibu-1< onibu-2> onibu-< onibu-<< onibu-> onibu->> onibus1< onibus2> onibus< onibus<< onibus> onibus>> onix2< onix< oq>> ou>> outra> padar-> padaria> pagar>> pagas2< pagas2> pagas_,< pagav-1< pagav-< pagava1< pagava< pais< parar>
parce-1> parcela_eh< parcelado1> parcelado2< parcelado< parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelou2< parcelou< parcelou_em< parei>> parti-> particular< particular> passa->> passagem1< passagem<< passagem> passagem>> pedir-<< pediram<< pedreiro_,< pela1> pela> pelo1> pelo> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> pet<< pg1> plano<< pode2> pode>
porqu->> porque>> porte-< porteiro< pouca-2> pouca-> pouca->> poucas2> poucas> poucas>> prese-< presente< press-1< press-2> press-< press-> pressao1< pressao< pressao> prest-1< prestacao1< prestacao> priva-< privado< pronampe< propos1< proposta1< quase> quatrocentos>> que_desconta< que_faltam< que_pagava< que_umas< queim-< queimou< quere-> querem> quinta> quinz->> quinze>> quinzena>> quita->>
quitar< quitar>> quite-> quitei> racao1< racao<< ranch-< ranch-<< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> reaju-> reajuste> receber1< rede< refor-< refor-> regis-2> regis-> registrado2> registrado< registrado> remed-1< remed-2> remed-<< remed->> remedio1< remedio2> remedio<< remedio>> remedios1< remedios< remedios> remedios>> rende< resta->> restando<< restantes>> resti-2>
resti-> restituicao2> restituicao> role1< role< role> role>> roupa1< roupa<< roupa> rural<< sai> salao< saldo1< saude<< se_pagar< secre-2> secre-> secretaria2> secretaria> segur-1< segur-<< segura> seguro1< seguro<< seisc-<< seisc->> seiscentos<< seiscentos>> sem>> seman-1< semana1< semana_de< semana_uns< sendo1> ser> sera> seras-2< serasa2< servi->> servico> servico>> servidora> sesse-<<
sessenta<< setec->> setecentos>> setem-> setembro> seten-<< setenta<< setim-> setima> simpl-<< simples<< sms<< sobra-1< sobraram1< sobraram< socor->> socorro>> sofa<< spoti-1< spoti-2> spoti-< spoti-<< spoti-> spoti->> spotify1< spotify2> spotify< spotify<< spotify> spotify>> strea-1< strea-< strea-<< streaming1< streaming< streaming<< tambe-2> tambe->> tambem2> tambem>> taxa> telem-< telem->
telemarketing< telemarketing> telev-< televisao< tem1> tem>> tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>> traba-2> trabalho2> trabalho> tramp-1< trans-2> trans-> transporte2> transporte> tres2> trint->> trinta>> tudo<< uai< uai>> uber2< uber> uber_tiro< ultim-> ultimo> uma1<
unha1< unha< unha> usei_+< uso2< vai>> vai_entrar< vai_uns< valid-1> valido> van1< van> veio<< velho< vem>> venc>> vencidas> ver< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< vo< voce< vou_receber< vr2>`,
    '-3': `
2> #>> ,< 13o2> 13o> =amount:month:: ?> DEED2> EXPEN-2> EXPEN-<< EXPEN->> EXPENSE2> EXPENSE<< EXPENSE>> INCOM-2> INCOM-< INCOME2> INCOME< KIND2> KIND<< KIND> KIND_aluguel< NAME<< a1> a2> aceit-< aceitaram< agora2< agua< ai< alugu-1< alugu-> aluguel1< aluguel> atras-<< atrasada<< auton-> autonomo> banco2> banco> casa< com2< da2< da< da<< decim-< decimo< desco-2< desco-< deven-2< deven-< devendo2<
devendo< devendo_uns< devo1< dia< dinhe-< direi-> direito> divid-< do1> dos1< errad-< errado< estag-2< estao< estou_com< eu1< fatur-<< fatura<< fica1< fora< ganha-1< ganhar1< gas< gasta-< ifood< inss< junta2< junta< junta_da< liquido1> liquido> luz2< mais1< mais1> mas2> meses<< metad-< metade< meu> mil_,< mim< nada> nao_,< nem> o>> pagar< pague-< paguei< parce-< parce-> parcela< parcela> por<<
que2< que< que> quinh-<< quinhentos<< receb-1< receb-<< recebo<< salar-2< salar-<< salario2< salario<< sexta< sim2< sim_,< so< sobra> sou< tenho1< tenho> terce-< terceiro< tiro_uns< total2< traba-< um<< uma< vem>`,
    '-4': `
< #< #> ,<< :1< :< INCOM-1> INCOM-2< INCOME1> INCOME2< NAME2< a2< a<< a> agora< alugu-< aluguel< bom< bruto< cada<< carro< da1> dei1< dei< devo< dia2> e2< eh_uns< em2< em_media< estag-< estou2< eu2< famil-2< famil-< ganha-< ganhar< ganho<< hora> ja_dei< liqui-1> liqui-< liqui-> liquido< livre1> livre> loja< mas2< me2< me< merca-< mercado< mes1> meu< meu<< mil2< mil2> mil<< minim-> minimo> nao2<
nu< o<< o> para1> para< para> por1> por>> salar-< salario< se< sei> seman-< semana< sobra2< sobra_uns< todo< tv< varia2< varia< vem2<`,
    '-5': `
> #1> =amount::below: =parts:amount ?consent DEED2< DEED> EXPEN-< EXPENSE< KIND2< KIND< da> de<< depen-< depende< do< dos< eh1< eh<< eh> em1> em> eu2> ganha1< ganha< mas1> media1< media< mes<< mesmo< pago< por> sim< tiro2<`,
    '-6': `,>> =ignored ?after-deficit ?more-debts INCOM->> INCOME>> NAME1< NAME1> NAME< NAME> das1< das< dia> e< e<< mas> menos_de< minha< o2< por1< recebo<`,
    '-7': `=amount:week::bare ?offers DEED< INCOM-<< INCOM-> INCOME<< INCOME> NAME2> bruto1> bruto> de1> dia>> entra1< luz< mes_de< por< receb-< tenho< tiro1< vem<`,
    '-8': `=amount:day::bare =amount:fortnight:: =amount:fortnight::bare =amount:month::bare =parts:amount+remaining ?worry bolo< dia<< entra< uns<<`,
    '-9': `=parts:amount+total ? ?debts ganho1< que_eh<`,
    '-10': `bom> renda< tem<`,
    '-11': `?after-roadmap`,
    '-12': `=amount:day:: =amount:year:: ?rates tiro<`,
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
    '12': `=amount::: =amount::current:bare devo< iptu<< loja< meses>> negociar< nome< que<< quero< tenho<<`,
    '11': `atras->> e_uns< limit-<< limite<< multa< sem> x2>`,
    '10': `-> NAME< advog-< advogado< atrasado>> com<< conta< da_NAME< dona< errei< fiado< iptu< ipva<< junta2< junta< junta_da< k>> na<< nao1< negoc-< parcela> tambe-> tambem> tche< usei1< venci->`,
    '9': `?confirm-amount NAME1> NAME>> consigo> devo<< divida_eh< entao< esta_em< negat-< pague->> paguei>> pegue-2< peguei2< peguei_mais< spc< vence-> venceu> vergo-< vergonha< vi<`,
    '8': `#_nao< =amount:::bare KIND_agiota< NAME1< agiot-1< agiota1< am>> ao< ao>> atrasadas<< atrasado< carta-< cartao< cento>> cobra-< conta<< conto<< devo_uns< dia_#< dinhe-< dinheiro< ex< farma-< farmacia< feche-< fechei< ficou< giro< hoje< ipva2< juros> k<< luz2< me_cobra< meses<< nao< oito<< para1> para_NAME< parce-> saldo2< sem< total1< uma< usou< valor2< venc1> venc<< venc> vence-< venceu<`,
    '7': `#_NAME< (< +2< -2> -< /2< NAME2> NAME> NAME_(< NAME_sao< WORD1< acho> antec-1< antec-< apare-< apareceu< aqui< atras-< atual1< atual< bah< cheque< com< cortada< dia2< divida< eh2< eh> emprestou1< emprestou< estao> falta< fiado> ficou2< me_emprestou< minim-> minimo> na>> negat-2< no2< olha< outra< parei> pila<< quer<< quer> reais> resta< reven-2< reven-< rotat-< rotativo< rural< saber> sogra<
todo2> tudo1> tudo>> valor< vence1> vence<< virou1< virou<`,
    '6': `(> /> ?worry INCOM-2< INCOME2< KIND2< KIND_fatura< NAME_:< WORD2> acoug-< acougue< arrum-< carto-<< cartoes<< coisa-<< coisas<< com1> credi-< da>> depoi-<< depois<< desde2> deve<< divid-< do> dois>> dona2< em2> emprestimo<< emprestimo_NAME< espec-< especial< esta>> falta1< falto-< faltou< fatura1< faz<< fez<< final<< financiamento< forne-< fornecedor< iptu> ipva< ipva> ja> lojas2< lojas< luz_,<
me2< menin-< menina< mercadinho< moto> na< negoc-> no2> novo< num< o2> oi< pago<< para2< para<< parad-< parado< parei1> passa-1< passado1< passado< pegue-> peguei> prefe-> prefeitura> prona-< quand-< quando< quatr-<< que_pegou< quebr-> saldo< seu2< seu< seu> som< subiu< super-> supermercado> tem> todo< total< troca-> um2> um> uma<< usado< uso> venci-1> vencidas>> vencimento> vista< ze<<`,
    '5': `(1< ,<< ,_devo< -1< /1> /< DEED1< EXPENSE_padaria< KIND< KIND<< KIND_emprestimo< NAME<< NAME_era< NAME_saldo< WORD> a<< abert-< aberto< acoug-> acougue> agiot-<< agiota<< ah< ah>> ano2< ao1> ao> atras-1> atras-<< atras>> caju1< caju< carta-2< carta-2> carta->> carta< cartao2< cartao2> cartao>> chequ-< cobra1< cobra< cobra> comprou< contrato< crediario< cunha-<< cunhado<< de1> de_som< desco-2>
deve> dia1> dia<< dois2< dona> e2> e_caju< ele2> emprestimo1< emprestou> entre1< estava_em< falar< farma-> farmacia> faz> ficou_devendo< forne-2> fornecedor2> frio< gaste-<< gastei<< ha> julho> mercadinho> mercadinho>> mes_passado< meses2< minha> na2> nao1> nova< o>> o_NAME< ontem< padar-1< padar-< padaria1< padaria< pagar2< pagar2> para>> pelo_menos< quatrocentos<< que_devo< que_esta< que_uns<
quinh-<< quinhentos<< reais>> sao<< sexta< simpl-< simples< so< som1< subiu2< subiu_para< treze->> trezentos>> trocado> ultim-< vale<< vence< vence> x<< ze> zerad-< zerado<`,
    '4': `(2< ,_NAME< ,_sao< -<< ? EXPENSE_farmacia< KIND> KIND>> KIND_consignado< KIND_iptu< KIND_ipva< NAME_com< NAME_de< WORD>> acade-< academia< agiota_,< agora< ainda1> ainda_,< ajuda> ambas>> amiga> ano< ano<< as< atrasada> atrasadas_,< atrasado1< atrasado1> atraso2> atraso> boa> caju2> caju> capit-< capital< carro> coleg-< colegio< consi-1< consignado1< conta->> contas>> da> der< desconta> deu1< deu<
devo1< dez>> dia> do2< do<< do_tiao< doze<< duas<< e> e_devo< eh_de< essas< esse> esta< estou-< eu1> facul-< faculdade< farma-1< farma->> farmacia1< farmacia>> fazer> financiamento> foi2> forne-> fornecedor> imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< iptu1< ipva1< junta-1> junta-> juntando1> juntando> luz>> mais2< mais< mano<< mas2< me> menin-<< menino<< menos1< merce-<
mercearia< mes2> mesmo> mil>> mim1< mim2> moca< movei-2< movei-< moveis2< moveis< na> nacio-2< nacio-< nacional2< nacional< negativa< o< ontem>> oq> os1< os> outro2< pagar> pagou< para_mim< parad-> passa_de< pedre-2< pedre-< pedreiro2< pedreiro< pera< que1> quem< quinh->> quinhentos>> rapaz< reais<< resta1< roupa-< roupas< sabad-> sabado> saque< so_resta< sujo< tambe-1< tambe-1> tambem1< tambem1>
tem< tem<< tiao1< tiao< todo1> tramp-<< trampo<< ultima< uma2> venci-2> vencida1> vencida> vencidas<< vencimento2> venda< ze<`,
    '3': `
2> 
>> #<< #> #_contas< (<< (>> ,1< ,_e< ,_restam< ,_total< ,_uns< -2< -_NAME< :1< :2> KIND_especial< NAME2< NAME_-< NAME_deu< NAME_veio< WORD2< WORD< WORD<< abert-> aberto> abril>> adian-1< adiantou1< adiantou< agiot-< agiota< ah> ainda2> anos<< antig-< antiga< as2> atras-> atrasada1> atrasada<< atrasadas2< atrasadas< atrasei> bairr-1< bairr-< bairro1< bairro< bar< benef->> beneficio>> carro<<
carta2< carta_,< cartao_NAME< causa2< causa< causa_de< celul->> celular>> cem<< chequ-> chequ->> cheque> cheque>> cobra-1< cobrando1< cobrando< com> comecou<< como> condo-> condominio> consignado_,< consu-> conta-1< conta-<< conta>> contas1< contas<< corta-2< corta-> credi-> credito> da_venda< de2< de> desco-> desconta2> descontam2> descontam> desde< deved-1< deved-2< deved-< devedor1< devedor2<
devedor< devedor_de< dia2> dias>> diret-> direto> dizer< do< do>> do_bairro< dois2> dois<< duzen->> e<< eh2> ela2< ela2> ela> em< empre-<< energ->> energia>> era2> espec-> espec->> especial> especial>> esse1> esta1< ex2< faz1> fgts2< fiado2< financeira<< fiz< foram1< foram< garan-< garan-<< garan-> garantia< garantia<< garantia> hospi-< hospital< ipva_de< juros<< la1> la> limit-> limite>
loja_NAME< maio> mais> mais_de< mano< marco> maxim-2> maxim-> maximo2> maximo> me_cobrando< menos_uns< merca->> mesmo2< mesmo_,< minha2> moto>> mulhe-> mulher> na1> nada< negat-1< negativa1< nem> netfl-> netflix> nome> norde-1< norde-< nordeste1< nordeste< nova2< novec-<< novecentos<< nunca>> ofici-1< oficina1< oitoc-<< oitocentos<< opa< osso>> pague-> paguei> parcelas2> parcelas>> passa2< passa<
pedem1< pedem< penho-< penhor< plano1< pneu< por2> por>> possu-< possuo< prefe-< prefeitura< proce-< proce-> processo< processo> propr-< propria< que< quebr-2> quebrados2> quebrados> quere-< recebi> recei-< receita< saldo_devedor< seis2< seis<< seis_falta< sem1> seras-<< serasa<< setec-<< setecentos<< sim< sou<< tambe-< tambem< tambem_uns< traba-1< tudo2> uma> uns>> vai> valor<< valor_de< vence>>
venci-<< venci->> vencimento1> venda1< vinte>> x>> ze1<`,
    '-3': `#1< #2< #_,< #_dos< +1< ,2> ,_ganho< 1 =amount::entry:bare =parts:amount+remaining+total ?1> ?income-source DEED1> EXPENSE_mercado< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> KIND_carro< KIND_gas< KIND_internet< KIND_tiram< NAME_e< NAME_uns< acaba->> acabar>> aceit-1< acho2< acho_que< acord-> acordo> agora1> ajuda-2> ajuda-> ajudar2> ajudar> alem< antes< app2< app< app_mostra< atrasado2<
banco2> banco_diz< bico2< bico< bico_de< bolo< bom< cada<< caiu<< caiu_de< carro1< carro2< carro< casa< cel2< cel< celul-<< celular<< celular_de< cento2> compr-< comprar> comprovante< condo-2< condominio2< consegui<< consegui_pagar< consi->> consignado>> coope-2< cooperativa2< corri-< costu-> crian-< criancas< cuida-< cuidadora< decim-< decimo< depositei1< depositei< der1< desco-2< descontado<
descontam1< descontam< desconto2< divida> divido< diz1< duas>> e_paguei< efetu-< efetuei< eles2< empresta1< empresta< emprestei1< enrol-< entra-2> entra< entrada2> entre< escol-< estou_com< eu<< eu_der< eu_pago< falec-< faleceu< falta-<< falta1> falta> faltam<< faz2< filho> financeira> fiz1< fiz<< folha2< folha< foram2> foram> ganha-1< ganhando1< ganhando< ganhe-< ganhei< gas1< gelad-< geladeira<
guard-1> guard-> guardado1> guardado> habit-< hora> inter-1< inter-<< internet1< internet<< ja_paguei< junta-< juntas< juros_de< liber-< limpa< luz< mae2< maior< mais1> mande-1< mandei1< marco2< marco_,< me_empresta< mensa-< mensa->> mensais>> merca-1< mercado1< mercado> metad-2< metade2< minim-1< minim-2< minimo1< minimo2< negocio< numer-< numero< ofere-1< oiten-<< oiten->> oitenta<< oitenta>>
outro-> outros> paga>> pagas<< pago2< pago_NAME< pague-2> paguei2> parce-1< parcelas< pedir-1< pedir-< pediram1< pediram< pg1< pg< pix2> pix_de< posso< poupa-2> poupanca2> que1< que_eh< que_era< que_pago< quinz-<< quita-> quitar> receber< renda< resta-2> resta-> restando> salario<< saque-1< saque-< saquei1< saquei< saude< segun-> sei< seman-<< seman-> semana<< semana> sendo1< sendo< seras-<
serasa< seten->> setenta>> sobra< tenho2> tiram1< tiram< tudo< tv2< tv<< um<< vai< veio< vender< vendi< vendo< vez> vista> vou_pagar<`,
    '-4': `#_hoje< #_para< #_por< =parts:amount+paid+total DEED2> INCOM-2> INCOME2> KIND1> NAME_cobra< aceit-< acert-< acertei< acho>> ai1> ai> ainda> amort-1< amort-< amortizei1< amortizei< atras-1< atrasadas1> atrasadas> autom-< automatico< benef-< beneficio< cada> carne> celul-2< celular2< clt<< com2> conse-2< conse-< conse-<< consegui2< consegui< consignados< consignados<< consu-< consulta< credi-1<
crian-<< criancas<< das< de>> dela> depos-1< depos-< desconta< dezen->> dezenove>> direi-> direito> divid-> diz< dos1< dos< e_NAME< econo-< ele_quer< empre->> emprestimo>> emprestimos< empresto1< empresto< entra-< entra-> entrada< entrada> era< era<< esta_dando< esta_vindo< estou2> eu1< eu_peguei< falta-> falta->> fatur-<< fgts2> fgts> fica1< fui< ganha-< gaste-< gastei< gasto1< hoje1< ifood<<
internet< ja1> ja_devolvi< liber-> liberar> limit-1< limite1< mais1< mais>> mande-< mandei< mas2> mas> me_empresto< menos2< mensagem< mes2< minim-1> minimo1> moco< moro< nao2> netfl-< netflix< ofereceram<< ontem1> ou< outro>> paga<< para_pagar< parcela2< parcela<< passa-< peque-< pix2< por< por> poupa-> poupanca> quant-> quanto> receb-1< recebi<< resti-< restituicao< sao< sei> sexta> sindi-< so<<
tirar< trabalho< transferi1< transferi< um_de< vem> vindo1< vindo< vivo< voce> vou2< vou<`,
    '-5': `#1> ,_falta< :1> ?consent EXPEN-<< EXPENSE<< antes> anuai-2< anuai-< anuais2< anuais< anuais_de< ate1> ate> atrasado2> aumen-< boleto<< cada>> carne< celul-< celular< com2< comec-2< comec-< comeco<< como< consi-<< consulta> conta-> contr-< da2> das<< desco-1< desse< desse> devol-1< devol-< devolvi1< devolvi< errad-< errado< esse< esta> estou2< eu_devo< falta>> fica> fique-< fiquei< foi1< foi>
fora< gasto< inter-< isso> ja>> mais2> mes> meu<< nem2> ofere-<< ontem2< pago2> parce-2< pegue-1< peguei1< pix> propo-< proposta< quant-< quanto< recebo< salar-<< seis>> sete>> tenho> tinha1< tirou< usei2< vale1< vale< vem1< vem<< vezes>>`,
    '-6': `+< ,_pago< =amount::limit: ?> NAME_em< NAME_por< acabe-< acabei< ai< alugu-> aluguel> ao<< atras< atrasado_,< banco<< bolet-<< caiu2< cinco>> comprei< consi-< consignado_NAME< conta2> das1> das> debito< desconto< devo2> dezoi->> dezoito>> divida2> diz<< do_NAME< duzen-<< duzentos<< epoca> fecha-> fechar> fica< ganho<< gente<< isso< juros< la< luz> me<< menos_de< moro<< ofert-< oferta< pagas>>
pague-<< paguei<< para1< parce-< passa-2> passado2> pelo2< pessoal< pg> por1> receb-<< resto> sao1< segur-< seguro< seman-< semana< sendo> talve-1> talve-> talvez1> talvez> uns<<`,
    '-7': `#_#< ,_eh< />> ?after-deficit a2> agora> agua2< atrasada< caiu< casa2< confi-2> confi-> conse-> conta> das2< debit-< dei1< dele> deve1< divid-2> dos<< esta<< eu2< faturas<< hoje> irma< ja2< marid-<< marido<< metad-< metade< mil_NAME< no<< no>> ofereceu< pagam-< pagamento< pago> passa-<< pesso-< prest-< prestacao< quase1< quase< quita-< receb-< salar-< salario< so> tinha< vou>`,
    '-8': `#_mais< =amount:week::bare =parts:amount+interestFree+total acord-< acordo< agua> dei< desconto<< devia< ele2< eles< em<< em> ganho1< ganho< irmao2< luz<< mei< mil_de< nao_eh< ou1< ou1> pague-< paguei< parcelei< por1< pouco<< se> tenho1< tres<< tv1< usei< verda-< verdade< vista2>`,
    '-9': `?rates WORD1> cai< dei<< ele< em1> engan-< enganei< irmao< junto< mil2< minim-< minimo< nem< nu< ou> pago< passada< pelo_NAME< soman-< somando< tenho2< tudo2<`,
    '-10': `=amount::minimum:bare ?debt-amount da_uns< desco-<< maior<< nao<< ofere-< oito>> ops>> paga> pague-1< paguei1< parcelas<< resta-<< tv<`,
    '-11': `:> ?after-roadmap ?offers NAME_#< NAME_da< desco-< nao2<`,
    '-12': `?flexibles os<< parce-<< pix<`,
    '-13': `=amount::former:bare ?income-low-month ?instalments-left ?thirteenth`,
    '-14': `eh>> pago1< total<<`,
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
    '16': `verda-< verdade<`,
    '15': `,_eh<`,
    '12': `corri-< eh1< para1<`,
    '11': `engan-< enganei< o<<`,
    '10': `DEED2> eh< errei< mil2<`,
    '9': `:< ?after-roadmap DEED> ai< eh<< errad-> errado> falei2> falei> lazer< salar-< salario<`,
    '8': `DEED>> bota< casa2< corrigindo< errad-< errado< ganho1< ganho< luz< para< que>> retif-< vem<`,
    '7': `#_eh< agora1> agora> aumentei< esque-< esqueci< vem_uns<`,
    '6': `:_sao< DEED<< atras< aumen-< casa< certo< conse-> estao< fatur-2< fatura2< ganha-1< ganha-< me< na< nao2> passada< renda> salar-> salario> tive< traba-< trabalho< verda-2< verdade2< verdade_eh<`,
    '5': `:2< ?overdue a_ganhar< agora< aumen-2< aumento< e1< estou2< estou_ganhando< fatura< meu<< mil_eh< passa-< passa2< passa< passe-< passei< seman-< semana< subiu<< troca< vem1< vem2< verda-2> verda-> verdade2> verdade>`,
    '4': `,2< ,_ganho< ?debt-amount ?more-debts KIND_agua< NAME_eh< agora_ganho< agua1< alugu-< aluguel< aluguel_eh< condo-2< condominio2< corrige< farma-2< farmacia2< fatur-< ganhando1< ganhando< ganhar1< merca-2< mercado2< nao< nao> sao1< sao< sim<`,
    '3': `#_para< ?after-deficit agora2< alugu-<< aluguel<< condo-< condominio< deven-1< deven-< devendo1< devendo< e<< estou< estou_devendo< farma-< farmacia< ganhar< la< liqui-2< liquido2< merca-< mercado< mil<<`,
    '-3': `#_e< ,2> ,<< ,_uns< =ignored =parts:amount+remaining ?1> KIND> KIND_aluguel< NAME1< NAME1> NAME2> NAME> WORD>> a_NAME< aceitaram< alugu-1< aluguel1< atras-< com1< contr-< coope-2< cooperativa2< corta-< da1< da2< da> dando> decim-< decimo< desco-< desconto< deus< devo1< devo< dia<< divida< dois<< e2> e> eu2> eu< falta< fgts< filho< fiz< ganho> gas< gasol-< gasolina< hoje2< janei-< janei-> janeiro<
janeiro> juros< loja< luz<< mais2> mas1> me2< mercado_eh< mes> meses<< moca> o2< o2> o< padar-< padaria< pagar1< pagar< pago1< parce-<< parce-> parcela> parcelas<< passa-<< passado<< pedir-1< pedir-< pediram1< pediram< propo-< proposta< recebi< renda< resci-2< resci-< rescisao2< rescisao< sai< sao<< tem< total2< tv< um< uma< veio< vou2<`,
    '-4': `#2> =amount:month:: =amount:week::bare =parts:amount+total ?offers KIND2> WORD1> WORD2< aceit-< baixo-< baixou< benef-< beneficio< caiu< carro< conta> coope-< cooperativa< divid-< do1> eh> em1< em1> em> empre-< emprego< estou> eu> foi< fui< ganhe-< ganhei< ja< luz_,< mais> mas> nao_eh< ofert-< oferta< os< pago< pague-< paguei< parte< receb-< se< tenho< total< vou<`,
    '-5': `?> ?income-low-month ?instalments-left ?thirteenth DEED1< NAME< da< de1< em< hoje< mes< nao2< para1> por1< so< vai<`,
    '-6': `,1< ,_sao< :1< =amount::current: =amount:month::bare DEED< a2> a<< outro<`,
    '-7': `?confirm-amount nao1> nem< por<`,
    '-8': `agora_eh< era<<`,
    '-9': `que2<`,
    '-10': `=amount:day::bare ?incomes que_eh<`,
  },
  expense: {
    '26': `?essentials`,
    '23': `?flexibles`,
    '13': `ganho<<`,
    '12': `EXPEN-< EXPENSE< agua<<`,
    '11': `luz< luz<< pago<`,
    '10': `alugu-> aluguel> luz>>`,
    '9': `EXPEN-<< EXPENSE<< desse< divido< dou1< dou< gas< pago1< todo<`,
    '8': `#_para< :1< =amount:week::bare EXPEN-2> EXPEN-> EXPENSE2> EXPENSE> falar< gasto< luz> mando1< mando< parte< plano< saude<`,
    '7': `,_NAME< =amount:year::bare KIND2< KIND> KIND_casa< NAME1> agua>> alugu-<< aluguel<< bolet-< boleto< causa< deu1< deu< energ-< energia< era<< ifood<< limpa< mes2< por1> por<< remed-< remed-> remedio> umas<<`,
    '6': `=amount:day::bare EXPEN-2< EXPENSE2< KIND2> KIND< ajudo< cerve-< cigar-< cigarro< devo> dizim-< dizimo< em> escola< esque-< esqueci< esta< gas> gasto2< gasto_uns< iptu< luz2< mas>> moca< remedio< sai2< sai_por< tigri-> tigrinho> tramp-< uber< vez<`,
    '5': `#_NAME< ?income-source KIND1> KIND<< KIND_celular< KIND_internet< agua2< agua< alime-> alimenticia> amiga< aposentada<< casa1< casa2> casa> celul-1< celular1< clt<< compr-<< demai-< demais< filho1< gaste-1< gastei1< internet1< internet< mercado_eh< mora< moro< noven-<< noventa<< paga> para<< passa-2> passa-> passado2> pensa-> pensao> resto> sou<< trampo< uma< uso< vou>`,
    '4': `EXPEN->> EXPENSE>> INCOM-1> INCOME1> KIND_iptu< NAME1< WORD2< acade-< academia< agua2> agua_,< apose-<< apost-< baixo-<< baixou<< cacho-< cachorro< celul-< celular< cerveja< com< comid-< comida< condo-< condo-<< condominio< condominio<< condominio_:< consu-< consulta< costu->> da< de2> dela2< dela< deven-> devendo> dezem-2> dezembro2> duzentos>> energ-2< energ-<< energia2< energia<< estou2> estou>
foi> gaste-< gastei< hoje> igrej-< igreja< inter-1< inter-< inter-> internet> iptu1< ja1> janei-2> janeiro2> jogo< junto> k>> lanch-< luz2> luz_veio< mas1> merca-2> merca-> mercado2> mercado> mes1> mes<< minha_parte< moca2> moca> neta< o2> parte1< parte_eh< passa2< passa< passa_de< passado> passagem< plano> plano>> que< saude2< saude> saude>> total<< varia2< varia<`,
    '3': `#2< #_e< (> ,_e< ,_pago< :>> =amount:fortnight::bare DEED>> EXPEN-1> EXPENSE1> EXPENSE_feira< EXPENSE_igreja< EXPENSE_merc< KIND>> KIND_escola< KIND_luz< KIND_saude< WORD> a2> acade->> academia>> acai< agora_eh< agua_:< alugu-2< aluguel2< aluguel_eh< ano<< apost-2< aposto2< aposto< aposto_uns< aqui<< beste-> besteira> cara1< cara< cem<< cerca2< cerca< cerca_de< cervejinha< churr-< cinem-< cinema<
com1< comid-<< comida<< condo-2< condominio2< contr-2< crech-< creche< da<< deliv-< delivery< dezem-> dezembro> divida2> dois2< duzen->> em1> entre1< entre< escol-< escola1< eu>> favor< fds< feira1< feira< fim< fumo< funer-< gas_:< gasto1< ifood2< igrej-1< igreja1< inclu-> inter-<< internet<< isso< janei-> janeiro> lanche< liq< luz1< mei2< menin-1< menino1< menino< merc1< merc< merca-2< mercado2<
mercado< mercado<< meu>> nove>> noven->> noventa>> oiten-<< oiten->> oitenta<< oitenta>> pago<< para1> parte2< pizza< plano2> porqu-1> porqu-> porque1> porque> quatr-<< quatro<< racao< restaurantes< salao> saude1< seman-< semana< so<< so_dou< strea-> streaming> subiu<< telef-< telefone< teve> tia< treze-<< trezentos<< tv1< tv< van< vem< vezes<`,
    '-3': `#1< #_,< ,2< :2< ?consent DEED1< EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> KIND_carro< NAME_:< WORD<< WORD>> a2< agora> ajuda< atras->> atrasada<< atrasado>> aumen-< bicho> cance-< carro1< carro2< carta-< cartao< comid->> comida>> consignado< conta-<< contas<< corta-< da_uns< dar1< das1> das> desco-< desconto< deven-< devendo< dia2> dia<< dia> divida<
divido2> do_NAME< dois<< dona< duas<< e_NAME< ela2< em<< emprestimo< entro-1< entro-< entrou1< entrou< esse2> esta2< estou<< farma-< farmacia< fatur-<< fatura< fiado< fique-< fiquei< foi2> ganhe-1< ganhe-< ganhei1< ganhei< gasol-< gasolina< gasta2< gasta< hoje2< junta-< juntas< loja< mais_de< mater-< material< me> mes1< multa< na<< na>> nada< nao< nao_eh< no1> o< ofert-< oferta< outro< padar-1<
padar-< padaria1< padaria< paga< pago>> pago_,< pague-<< paguei<< para< parce-<< passado2< passado< por> recebo< resto>> salao1< salar-<< se< seguro< subiu_de< tem< tenho1< todo1> total2> total> trabalho< veio< vendi< vendo< verda-2> verda-< verda-> verdade2> verdade< verdade> vez> x>>`,
    '-4': `#2> +< ,2> ,_gasto< ,_total< =ignored =parts:amount+behind DEED2< NAME2< ainda> alugu-2> aluguel2> amigo> atras-< atras-<< cobra> com>> comid-2> comida2> conse-< consi-< costu-< da1> da> da_NAME< das1< devo1< devo<< do<< dura> e1< e2> ela< empre-< empre-<< era1< era< errad-< errado< esta> estou< eu2< eu> faco< faco<< fatur-< gas<< gasta-1< gente<< ja< luz_,< mas< mas_gasto< me<< mei1< mes>> meu<
minha2< minha> moto< nada> nao2> no<< o2< paga1< pagar< pago2< pago> pague-< paguei< parei< por2> que>> sei< ser1< ser< sim< sobra< subiu2< subiu< traba-< troca<< tudo2> tudo_da< uber<< um> uma> viage-> viagem> vou<`,
    '-5': `#_uns< ,_eh< :1> ? EXPENSE_botijao< EXPENSE_ifood< a1> a< bolsa> botij-1< botijao1< cento>> da2< das< devo< divid-> do2< e2< eh<< em>> errei< eu2> foi2< ganho1< ganho< hoje< ifood1< inss< junto< mas2< me< nao<< por1< porqu-< porque< receb-< total1< vinte>>`,
    '-6': `
1> 
> ?instalments-left ?offers ?rates DEED2> INCOM-2> INCOME2> agiot-<< agiota<< alugu->> aluguel>> cada<< carta-> cartao> corrigindo< divid-2< dividido< dois>> moto>> na1> na> no2< que_uns< respe-<< respectivamente<< tambe-1> tambe-> tambem1> tambem> tudo1> tudo2<`,
    '-7': `=parts:amount ?confirm-amount ?debts ?income-low-month ?thirteenth acho< cento2> conta<< corri-< de1< divid-1> dividido1> dividido> filho> fora< mes_de< meu<< na< nao>> parte> pouco< so1< teve<`,
    '-8': `?after-deficit cada2> cada> do1> do> so>`,
    '-9': `WORD1> ajuda> eh> eh>> esse< meses<< meses>> so1> total< tudo>`,
    '-10': `?debt-amount ^ carro<`,
    '-11': `?incomes ?more-debts botij-< botijao<`,
    '-12': `=parts:amount+total ?after-roadmap`,
    '-18': `#>`,
  },
  income: {
    '25': `?incomes`,
    '13': `=amount:day::bare INCOM-< INCOME< tiro2<`,
    '12': `=amount:day:: =amount:fortnight::bare cai< meu2>`,
    '11': `=amount:fortnight:: INCOM-> INCOME> antes<< dos< estou< eu1< ganho< hoje_tiro< util>>`,
    '10': `=amount:month:: bruto<< espos-<< eu<< famil-2< pagam<< pelo_NAME< pensa-< pensao< tiro< vivo<`,
    '9': `=minimum-wages bolsa< comec-< dando> dias>> emprego< estag-< fica1< liqui-1> media1< pelo2< pelo< recebo< ruim< salarios<< sobra< tiro_uns<`,
    '8': `+< =amount:month::bare ajuda< bolsa<< bom> da_uns< dia> entra< famil-< fazen-< ganho1< loja2< marid-<< marido<< mesmo< no>> num1> num> que_eh< receb-2< umas2> vezes>> vr>`,
    '7': `#_,< #_de< +2< INCOM->> INCOME>> WORD1> bem< benef-2< benef-< bolo< contr-<< da2< desco-2< devo>> divid->> divida>> eh2< eh_uns< entra1< estag-2< extra2< faco< faco<< filho> fixo> fui< liquido1> livre1> livre> perco< por2> quinz-<< receb-< sabad-< sabado< tenho> tiro_de<`,
    '6': `
< #< ,_tiro< EXPENSE_ifood< INCOM-1> INCOM-<< INCOME1> INCOME<< KIND>> ^ a_dar< ah< alugu->> aluguel>> aposentadoria<< aula> beneficio< bico< cada>> cai1< casa2> casa> cinqu-<< cinquenta<< com2< com_uns< come> comec-<< comecar< comeco<< comis-< comissao< contr-< devo2> dia<< dinhe-< e1> e2< e_NAME< eh>> em2< em_media< eu2> extra> famil-<< familia<< fora< ifood1< ifood<< inver-< inverno< liq<
mas2> mas< mas_sobra< media< mes1< moto>> pensa-2< pensao2< por> recebendo< regis-< salar-<< seman->> semana>> tiro<< tudo>> vale1<`,
    '5': `,2> INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_com< INCOME_salario< KIND1> a2< alugu-2> aluguel2> apose-<< assin-> assinada> aumentou< benef-<< bico> bolsa> bpc< cai2> carte-> carteira> causa2> causa> comecei< da< dar1< desconta> desconto> descontos2< descontos< despe-< dia< dos> e_cai< e_ganho< em>> entre-> entrega< errad-< errado< eu< eu_ganho< falec-> fatur-<< faxin-> faxina> fica< ganha-1<
ganhando1< ganhando< gasolina_fica< ifood< liqui-1< liqui-< liquido1< liquido< manic-< manicure< mas_cai< maxim->> maximo>> me< mei<< mes_ruim< meu< minim-2< minimo2< na_NAME< novo< padar-2< padaria2< padaria_sao< pago2> passado_foi< patro-> patroa> peque-< por2< produ-< producao< que_da< quinz-< quinzena< registraram< renda< ruim1< sabad-> sabado> salar-1< salario1< segun-< segunda< seman-<<
semana<< sexta1< sexta< sobra1< tenho2> tiran-< tirando< uber_uns< ultim-< ultimo< uma>> uns<<`,
    '4': `=amount::minimum:bare =amount:week::bare =amount:year:: DEED1> DEED<< NAME_da< WORD>> a_ganhar< agora< auton-> autonomo> bico2< bico_de< cerca2< cerca< cerca_de< clt< clt> conse-<< consegui<< conta< costu-2> costu-< costu-> costura> cuida-< cuidadora< dar< depoi-< depois< desem-< desemprego< deus< diari-< do1> espos-< estag-> estagio> eu> eu_recebo< falec-< faleceu< fazenda< fiz<< ganha<< ganhar1<
garco-< garcom< graca-< gracas< hoje2< leite< liquido_de< loja< loja> mais1< marido_ganha< marmi-> marmita> mater-< mes1> mim2> mim> minim-<< minimo<< moco< moto> mulhe-< mulher< na2< na<< nada> nao2> noite< ofert-< oferta< padar-< padaria< pago> passa-2< passado2< passado< passe-< passei< plant-< por1> prefe-< prefeitura< quand-> quando> quare-<< quarenta<< que2< quint-> recebo> saiu< salao<<
segun-> segunda> servi-< setec-<< setecentos<< sobra2< sobra_uns< tem2> tem> tira2< tira_uns< toda2< toda< toda_sexta< uber<< um< util> varia2< varia< varia_de< vem1<`,
    '3': `#2< ,1< ,< ,<< ,_ganho< ,_mais< ,_media< =parts:amount ?< EXPEN-> EXPENSE> INCOME_clt< WORD2< acai< ai> apren-< aprendiz< arrumei< auxilio< cai2< cai_para< cesta> clt1< clt<< comid-< comida< cosme-<< cosmetico<< depos-2> depos-> desem-2< desemprego2< dia2> dia>> diari-2< diaria2< diaria< diaria_de< do> duzen-<< duzentos<< e2> e<< e_mais< espos-1< esposo1< esposo< estagio< eu2< faco> faixa2< faixa<
fatura<< faz< feira> fim< fique-< fiquei< fora> ganha-< ifood> ifood_uns< irma< jovem< liquidos1> liquidos> mae1< mais< mais_uns< mater-> material> meu2< meu_esposo< na< na>> nao> o<< o>> pagam< para<< passa-< patro-< patroa< pensa->> pensao>> por<< por_mes< por_quinzena< prefe-2< prefeitura2< prest-> primeiro< quand-1> quando1> quart-2< quart-< quartinho2< quartinho< quent-< quentinha< quint-2>
quinto2> quinto> quinz-1< quinz-2< quinzena1< quinzena2< quinzena_,< reais>> recebo1< recebo2< roupa2< roupa< roupa_uns< salario_eh< saldo<< segun-2> segunda2> segur-< seman-2< semana2< servi-> servico< so1> so< sou< sou> tenho_mais< tira< tirar1< torno2< torno< torno_de< traba-> trabalho< um>> vai< varia> vinte<<`,
    '-3': `
2> #_+< #_uns< +1< :2< :< ?consent DEED> EXPEN-2> EXPEN->> EXPENSE2> EXPENSE>> KIND2< KIND2> NAME1> NAME2< NAME< NAME_,< NAME_de< WORD> a_NAME< acho< aplic-< aplicativo< ate> aumento< cabel-> cabelo> cada2< cai> com1> consi-< consu-< consulta< corta-< de1> dei1< dei< depen-> descontado> deu1< deu< deve< devo1< diari-<< diaria<< divid-< divida< e_pago< eh< empre-1< entra<< esta2> eu1> falar<
fatur-2< faturo< feira< firma2< firma< forne-> fornecedor> fraco< ganha-2< ganha-<< ganhar2< ganhava<< gasol-< gasolina< gente< hoje> inss2< la< mae2< mandi-< mandioca< me2< mei1< menos_de< merca-< mercado< mes_de< meses<< metad-> metade> moro< nao1> nao2< no2< o2> oitoc->> oitocentos>> os> outro> pagar1< pague-< paguei< parce-< pj< planto< propr-> propria> quand-< quando< quase< que>> queri-<
queria< recebe1< recebe< recebe<< renda_eh< sai< seman-> semana> sim< sou<< tenho<< terce-< terceiro< trabalha< tramp-< tudo< tv< unha<< vem2> vizin-2< vizin-< vizinha2< vizinha< volta2< volta< volta_de<`,
    '-4': `
1> #2> #_e< =amount::: =amount:::bare =parts:amount+total ?after-roadmap ?debts ?income-source ?rates NAME<< ai< ainda> aluguel_eh< atras< atrasado< caiu< com> conta2> corri-< da_NAME< decim-< decimo< deven-< devendo< devo< do>> dona< e_faco< esta< faco1< fatur-< ganhava1< ganhava< impos-> imposto> inss< iptu< ja< liq1> liq> luz< mas> mei< menos1< menos2< meu> mim< minha> motor-< motorista< nao<
oiten-<< oitenta<< ontem2< ontem< os<< outro< paga1< paga< pagar< pagar> pelo_menos< quinh->> quinhentos>> recebi< renda2< segur-> so2> treze->> trezentos>> tudo> uber< um2< um_de< vez<< vr2< vr_de<`,
    '-5': `?confirm-amount ?more-debts DEED1< DEED2> KIND<< NAME2> NAME> NAME>> WORD2> alugu-2< aluguel2< app< atras-< carro< cinqu->> cinquenta>> cosme-< cosmetico< de> dois<< ele2< ele< empre-<< empregos< entre1< errei< estou2< faxin-2< faxina2< faxina<< fiz1< gasol->> gasolina>> ifood_faco< inver-> inverno> junto-< mae> mae_recebe< mil2< mil_,< minha<< outro2< outro2> outro_de< para> passa2< passa<
passa_de< profe-< professora< que_entra< umas1< umas<<`,
    '-6': `
> ,_total< =ignored ?> ?offers a1> auxil-< chega2< chega< chuva> comis-<< comissao<< da<< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< eh1< ela< em< entressafra< fica2< filho2< fiz< gasol-> gasolina> mil<< nuns1< nuns< o< resto> se< sem< soman-< somando< total1< vale<< vem> vr<`,
    '-7': `?essentials DEED2< DEED>> WORD1< a<< adian-< alugu-<< aluguel<< antes< as< caixa< causa>> dia_a< e>> eh<< faxina_,< fazer< ganho> mas_gasto< menos< olha< total<`,
    '-8': `?instalments-left bruto1< como< da>> dia2< faxin-<< ganho<< hora> pago1< receb-> super-2< super-< supermercado2< supermercado< um> vale2<`,
    '-9': `?flexibles a1< cada<< fica> gasto1< gasto< que<< reais<< vem2< vou<`,
    '-10': `?income-low-month fixo< mas1> pago< ruim>`,
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
    '11': `das<< desconta< parce-1< resta-<<`,
    '10': `?debts desconta1< falta-> faltam> pagas>>`,
    '9': `?debt-amount ?instalments-left ?more-debts devo<< meses<< outro2> pagas<< pago< pague-> paguei> parce-< parce-<< sao1<`,
    '8': `:<< =parts:amount+interestFree+total KIND< NAME_de< bolet-<< carne< consi-<< consignados< falta1> falta> moto< parcelas<< tres<<`,
    '7': `atras-> carro< cinco>> com<< consignado_NAME< consignados<< duas>> empre-< emprestimo<< emprestimos< falta-1> falta-<< faltam<< na2< na_NAME< pague-1< paguei1< parcelei<`,
    '6': `#> /<< KIND_tiram< NAME_sao< agora_eh< ainda< anos>> benef-> beneficio> cinqu->> cinquenta>> consignado< dezoi->> dezoito>> empre-> emprestimo< emprestimo> estou2> estou> falta-1< falta-< faltam1> foram> ja2> ja> mesmo< mil_em< nao1> o2< outro< outro> passo-2< passo-< passou2< passou< pegue-<< peguei<< refin-< refinanciei< renegociei< resta-> se> tem< tenho<< tiram1< tiram< todo>`,
    '5': `#_em< (1> KIND2> KIND<< agora2< apose-< aposentadoria< ate1> atras->> atrasou< boleto<< condo-< condominio< consignado2< de_pagar< desco-<< descontam1< descontam< dia> do> facul-< faculdade< faltam1< faltam< faturas<< gente<< juros2> mei< mes<< outro2< outro_de< para1< parce-2< parcela1< parcela2> parcela< parcela> parcelas< prest-2< prestacao2< prestacao_de< que_pago< resta-2> um> vem1< vem>
vinte<<`,
    '4': `
2> #2> #_meses< #_mil< :_restam< DEED< a<< ainda> alem< ate> atras-< atrasadas1> atrasadas> atraso2< atraso_,< comec-> comeco> comprei< consi-< consignado> da< da> desconto< desde< do2> duas<< e>> e_NAME< eh< estou<< eu> falta-2> faltam2> fatur-<< ficou1< financiamento< fique-< fiquei< fiz<< folha2< folha< gelad-< geladeira< habit-< ja>> mensa->> mensais>> mes>> meses1< mil1< moco< na> nao>> no<<
no> o_outro< outro1< pagas> pague-1> paguei1> parce-2> parcelas2< que1> quinh-<< quinhentos<< reneg-< resta-1< resta-1> resta-< restam1< restam< restam> restando> saldo<< subiu2< subiu_para< tambe-< tambem<`,
    '3': `#<< (> ,_eram< ,_falta< ,_ficou< EXPENSE_casa< KIND_condominio< NAME2< NAME< NAME<< NAME_,< a_sindica< acaba->> acabar>> agiot-2< agiota2< agora_sao< ajuda-2> ajuda-< ajuda-> ajudar2> ajudar< ajudar> ano>> antes> apose-> aposentadoria> atras-2< atras-<< atrasadas< atrasadas_:< atraso< aumen-2< aumentou2< aumentou_para< casa< cento>> cinqu-<< cinquenta<< colch-< colchao< com1< compr-2< comprei2<
condo-1< condominio1< consi-> consi->> consignado>> das2> de2< dei>> descontado< desse< deved-<< devedor<< deven-> devendo> devo2> dezem->> dezembro>> empre-<< escol-< escola< esta> estou_pagando< eu_pago< falta2< falta_pagar< filho-< filhos< fogao< foi> frio2< frio_:< juros> luz_,< maio< mais>> mas1> meu> moto2< na1> nenhu-2> nenhu-> nenhuma2> nenhuma> no1> o< o_NAME< oiten->> oitenta>> outro<<
pagan-1< pagando1< pagas1> pague-2> paguei2> parce-> parcela2< parcelei2< parcelei_em< pela< quais> quart-> quarta> quitadas2> quitadas> restam2> resto< sao< seten->> setenta>> sindi-1< sindica1< sindica< sofa< subiu< tenho< tenho_mais< tres>> tv<< ultim->> ultimas>> um2< um2> um>> um_de< vencimento>>`,
    '-3': `,2< ,_uns< -1< DEED1> DEED<< KIND_consorcio< acho< agua> alugu-2< aluguel2< atrasado1> atrasado> banco2< caiu< carta-< cartao< cobra1< cobra< conso-1< consorcio1< da<< dando> das2< de>> depoi-< depois< deve< devia1< dia>> dois<< duzen-<< duzentos<< duzentos>> eh_de< eles2< em2> entra-2< entrada2< era1< era<< esta< esta_em< falou1< fatur-1< fatur-2< fatur-> fatura2< fatura< fatura> fez<< finan->
financeira> financiei< fiz< foi2> foi< fui< ganho1< ganho< garan-> garantia> gaste-1< gastei1< giro< hoje> iptu> loja< luz> mas< menos2< menos_de< mes_de< minim-1< minim-2< minimo1< minimo2< muito< num< o> o>> ofere-1< ofere-<< oferecendo< ontem1> ontem> pagan-> pagando> pai< para1> por1< propo-<< propos<< quase1< quatr->> quatro>> que<< quer< quer<< se< sem1> sendo1< sendo< sim< so1< tinha1<
todo< total2> total> trans-< tudo> uma< uns<< uns> veio< vista2< vista< vista_ou< vou<`,
    '-4': `#1< #1> #2< #_+< #_mais< +< ,_da< -< /2< =amount:day::bare ?1> KIND_agua< KIND_casa< NAME1> WORD1< WORD> a> acert-< acertei< agua1< borra-2< borra-< carto-< cartoes< com< com> conta< devia< dez>> duzen->> eh2< eh> eles< em1> empre->> emprestimo>> emprestou<< entra-2> entra-> entrada2> entrada> falou< falta>> fatur-< faz2< faz< faz_em< fecha-< fechar< gaste-< gastei< ja_paguei< limit-< limite<
loja2< me2< me< menos< mes2< meu< na>> nada> nao<< no>> ofereceu< ou1< pago> para<< parcelar< pensa-> por< que_eh< quere-1< quere-< querem1< querem< receb-< sao<< seis2> sem> tinha< total2< verda-< verdade<`,
    '-5': `+1< ,2> ,_faltam< :_NAME< =amount::minimum:bare ?thirteenth DEED2> NAME_:< a>> de2> desco-> dia<< e2> em> empre-2< empregos< emprestimo2< entra-< entrada< era< ja2< mae<< mes1< mil>> minha<< multa< ou< reais<< tem<< total< uns1< uns< vista>>`,
    '-6': `,_paguei< />> =amount::former: =minimum-wages ?incomes NAME>> acabe-< acabei< acord-<< acordo<< agua< ajuda> contr-< devia<< emprestimo_de< escre-< escreve< iptu< mes< negociar< noven->> noventa>> para> segun-< segunda< seis>> tudo< x>>`,
    '-7': `#_,< #_e< =amount::former:bare ?> agiot-<< agiota<< consigo< em>> errad-> errado> falei2> falei> minim-< minimo< ofert-< oferta< oiten-<< oitenta<< proposta< uma<<`,
    '-8': `=amount:week::bare e1< fazer< hoje< ofere-< propo-< so<`,
    '-9': `
1> =amount:fortnight::bare ?essentials ?flexibles ?rates ja<`,
    '-10': `da1< negoc-< quero<`,
    '-11': `?offers`,
    '-12': `=amount:::bare ?after-roadmap`,
    '-14': `=amount::current: =amount::current:bare =ignored`,
    '-16': `=amount:::`,
  },
  minimum: {
    '16': `minim-< minimo<`,
    '14': `=amount::minimum:bare`,
    '9': `minim-1< minimo1<`,
    '6': `fatur-> fatura> minim-2< minimo2<`,
    '5': `esta_vindo< minimo_de< minimo_eh< vindo1< vindo<`,
    '4': `#_minimo< ,_minimo< =amount::minimum: consigo< fatura<< vence2>`,
    '3': `NAME_eh< a2> abaix-> abaixa> credi-< credito< esta2< fatur-<< total<< vence>`,
    '-3': `$ ,1< =amount::: =amount:::bare =amount::current:bare =amount:month::bare ? ?incomes WORD1< WORD2< pague-< paguei< para< por>> uns1< uns< uns>`,
    '-4': `1 ?debt-amount dia>> maxim-2> maxim-> maximo2> maximo>`,
    '-5': `?after-roadmap ^`,
  },
  none: {
    '30': `=ignored`,
    '27': `?instalments-left`,
    '24': `?rates`,
    '21': `
>`,
    '20': `=amount::former:bare nao2<`,
    '16': `?overdue bruto1> bruto> galo<<`,
    '15': `?consent cada<< mes_de< posso<`,
    '14': `#2> :> eh>> era< esse< usei<`,
    '13': `cada> ele2< menos_de< tenho1<`,
    '12': `
1> #1> NAME_#< botij-< botijao< cada2> como< confi-2> confi-> deve1< dos1< hora2> jogo> mas> nao_eh< nu< os<< tinha<`,
    '11': `NAME_da< comprei< das1> das< ele< era1< fixo< gasto1< maior<< minha<< pago_NAME< so> vale>>`,
    '10': `#_mais< :1> a2> agua> antes< de1< desconto_de< devia< esta> estou2< fazer< fechar< juros2< liber-> liberar> no<< ops>> pede< reais<< receb-> ruim> total<< tv< vou2<`,
    '9': `#> #>> #_#< #_dos< +1< ,_paguei< ?> WORD1> ^^ bruto1< carne> cento2> comec-2< das1< das2< dia_a< do_NAME< eles_querem< esta<< estou_com< faxin-<< faxina_,< fica> fora< ganho> hora> inss< irmao2< limit-< limite< mas1> mas_gasto< mil_,< mil_NAME< mil_de< muito< ne> nem< ofereci1< ofereci< oiten-<< oitenta<< por1> posso2< pouco<< qual> sei> uns<<`,
    '8': `#_+< #_uns< ,_gasto< ?1> a1< adian-< atrasada< causa>> comis-<< comissao<< consi-< consigo< das> deles<< devo> direi-> direito> diz<< empre->> emprestimo>> epoca> escre-< escreve< falta>> fecha-< fecha-> fechar> gasta-1< irmao< jogo2> loter-< mae<< mais1< mei< menos2< mes< mil<< moro<< nao_aceitaram< nem2> ofere-1< pago2< parte> passa-<< pegue-1< peguei1< por> quant-< quanto< queria< recus->
respe-<< respectivamente<< seis>> tenho2< umas1< vale2< vr<`,
    '7': `,_total< =amount::entry:bare =amount::limit: =amount:year:: DEED2> NAME_uns< acert-< acertei< anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< atrasada<< autom-< automatico< auxil-< baixo-< baixou< banco<< cai> caixa< cance-< carro2< casa< cel2< cel< da_uns< dei> dele> depen-< depende< devo1< divid-1> dividido1> dividido> dizen-< dizendo< eh<< eu_devo< fatur-1< filho2< gasta-< guard-1< guardar1<
guardar< ja_dei< junta-< juntas< mae_recebe< me2< metad-< metade< meu> oferecer1< oferecer< oito>> ontem2< ou1< paga<< pagar_so< para> poupa-> poupanca> que_eh< quero< receb-1< segur-> seis2> sendo> sindi-< super-2< super-< supermercado2< supermercado< teve< tinha1< tiro1< tv1< vale< vou_pagar<`,
    '6': `+< ,_faltam< />> :_caiu< =amount:::bare =amount::below: =amount::former: =amount:month::bare =amount:week::bare ?debt-amount ?debts ?worry EXPENSE_botijao< NAME_em< a_NAME< agiot-<< agiota<< ajuda-2< ajuda> aumentaram< banco< borra-2< borra-< botij-1< botijao1< caiu1< compr-> conti-1> conti-> continua1> continua> coope-2< cooperativa2< da2> defes-2< defes-< defeso2< defeso< devia<< divid-2<
dividido< dura> e_os< e_paguei< econo-< eh1> eh> ela< ele_quer< eles< em1> em<< em> em>> empresta1< empresta< emprestei1< emprestimo_de< entressafra< esta2> eu_peguei< faco1< faturas<< faxin-2< faxina2< faxina<< fica2< ganhava1< ganhava< gas<< gasol-> gasolina> grati-< gratificacao< guard-1> guard-< guard-> inver-> inverno> irma< isso> ja>> ja_paguei< janei-2> janeiro2> juros2> juros_de< limit-1<
limite1< me_empresta< me_ofereceu< me_pediram< mei1< metad-> metade> meu< minha2< monte< motor-< motorista< nao_,< nenhu-2< nenhu-< netfl-< netflix< noven->> noventa>> ofere-< pagar> pago>> parcela<< pesso-< poupa-2> poupanca2> prest-< prestacao< quatr->> que_entra< recebe1< recebe< renda< sao< sao<< so2> so<< soman-< somando< tenho< tinha<< tirou< troca<< usei2< vence-2> venceu2> vez2< vez_de<
vizin-2< vizin-< vizinha2< vizinha< voce> vr2< vr_de<`,
    '5': `#<< $ :2< =minimum-wages ?confirm-change EXPENSE_mercado< KIND_gas< NAME_cobra< a<< acho>> acord-< acordo< ai< amigo> antes1> atras-1< atrasado2> atrasado_,< aumen-< banco2< banco2> bruto< caiu_de< carto-< cartoes< chuva> comid-2> comid->> comida2> comida>> comprar> conta2> conta> coope-< cooperativa< cosme-< cosmetico< crian-<< criancas<< custa1< custa< debito< dela> depen-<< depende<<
depositar1< depositar< descontado> desconto2< desse> dia2< diari-<< diaria<< divid-> divido2> dois>> dos< e>> e_faco< e_gasto< empre-2< empresto1< empresto< eu2< filho> financeira> fiz1< foram2> ganha-<< ganhava<< gas1< gasto< guardado1> guardado> hoje2< ifood_faco< isso<< lembr-> liquido> maior< mandi-< mandioca< me_deve< me_empresto< mensa-< mensagem< merca-1< mercado1< mes1< mes2< metad-2>
metade2> meu<< mil2> moro< negociar< nenhum2< nenhum< nenhum_dos< no1> no< numer-< numero< nuns1< nuns< onde> paga>> parcelei< passada< pegou1< pegou< planto< posso_pagar< preciso2< preciso< preciso_depositar< quanto> quatro>> que2< que_era< querem< quitar2< quitar_por< recebe<< renda_eh< resto> rua< sei< sem1> sendo1< sendo< sim< sobra2> sofa_por< tudo2< um<< um_de< uma2< uns> vender< viage->
viagem> zap<`,
    '4': `#2< ,_da< 1 :_NAME< :_de< =amount::: =amount:fortnight::bare ?after-deficit ?income-source KIND_aluguel< KIND_carro< acade-2< academia2< agora> agua2< alugu-1< aluguel1< ano> aposentei< as<< atras-2> atrasado> atrasou> aumentar2< aumentar< aumentar_para< banco_diz< bom< bom> cancelei< carro1< celul-2< celul-<< celular2< celular<< celular_de< com2> comec-< conse-<< consi-2< consigo1< consulta>
conta-<< conta-> contas<< credi-1< custa-1< custa-< debit-< dei<< deven-1< deven-<< devendo1< devendo<< devia1< dezen->> dezenove>> dias<< divida2< divida_de< diz1< diz< e< ele> eles2< emprestei< entra<< esta1> estav-< estava< estou<< eu_ganhava< eu_pago< falou1< falta->> faturo< faxin-< faxina< ficou> financiei< gasol-< gasol->> gasolina< gasolina>> gaste-< gastei< gente<< idade< ja2< junto<
lembr-2> lembr-< lembro2> lembro< limit-2> limite2> liqui-> mais<< mes<< mil2< mim< mostr-> mostra> moto_por< nada> negoc-< nem> ofereceram<< ofereceu< os1< os< ou1> outro-> outros> pagar2< para2< parei< passado<< pessoal< pix> pj< porqu-> porque> preci-2< preci-< quant-> que_paga< quinze<< quita-2< quita2< quita< quita_por< receb-<< recebo1< recebo<< renda2< renda<< renegociar< resto>> sao1<
score2< score< ser1< ser< sexta> so1< so2< so_consigo< sobra2< sobra_uns< sofa2< subiu_de< tambe-1> tambem1> telef-<< telefone<< tem< tira1< trabalha< trint-<< trinta<< um> umas< vem2> vendo<< vou<`,
    '3': `#1< #_e< ,> ,>> ,_umas< ,_vr< =1< =< ?incomes DEED< EXPEN->> EXPENSE>> EXPENSE_escolar< EXPENSE_salao< INCOM-<< INCOME<< KIND_agua< NAME_=< NAME_limite< a2< adian-<< agiot-< agiota< agora_sao< agua1< ai1> ai> ainda> ajuda-< amanh-> amanha> ano< antes> aplic-> aplicativo> aqui> ate>> atend-< atras-2< atrasado2< aumen-2< baixo-2< baixou2< bolsa> cabel-> cabelo> cada2< camin-< caminhao< carro<
cinco<< com1< comeco< comecou2< comecou< compr-< compro> consegui2< consi-> consignado_de< consu-< consulta< conta<< crian-< criancas< da1< de1> de2> dei2> dei< depoi-2> depoi-< depois2> depois< deve< deven-2< deven-< devendo2< devendo< devendo_uns< dia1> divid-2> divida< divido> do1> do>> dura1> e_pago< em1< empre-1> empre-< emprego2< empregos< emprestado1> emprestado> emprestimo2< enrol-<
entra-2> entra-> entra> entrada2> entrada> entre-< entro-1< entro-< entrou1< entrou< escolar1< escolar< esta_cobrando< estav-1< estava1< estou>> estou_devendo< eu> falta2> fatur->> fatura>> faxina> feira< fever-> fevereiro> filho< fim> finan-> financeira< financiado< ganha1< ganha< ganho<< gasto> hoje2> hora< impos-> imposto> inss> inter-<< internet<< ja< juros1> lembro> liber-< liberar< limit-2<
limite2< lojin-< lojinha< luz<< mae> manda-1< marid-> marido> material< me< me<< meio<< mes2> mes> mim>> minha< minha> nao< nao> nao>> nas1> nas> negocio< nem>> no> no>> norma-> normal> ontem< os1> os> outra2< outra2> outra_de< outro-< outros< pagan-> pagando> pague-1< paguei1< parcela_de< parcelei> partir< passa-2> passado2> pegue-< peguei< pesso-> pix2> porqu-< porque< propr-> propria> quand-1>
quando1> quase1< quatr-2> quatro2> que<< quere-< reneg-< sai< salao1< sao2> sao> seguro< seguro> seman-< semana< sete>> sim_,< so>> sobro-1< sobro-< sobrou1< sobrou< sofa< sou< talve-1> talve-> talvez1> talvez> taxa2> total1< total< uma< uma<< umas> uns1< uns< usei1> usei> vale2> vale<< vez> viage-< viagem< vinte>> virou> vr1<`,
    '-3': `#_NAME< #_de< #_em< (1< (<< (>> +> ,< ,_devo< -<< /1> :< =amount:year::bare =parts:amount+interestFree+total DEED<< EXPEN-2< EXPENSE2< EXPENSE_casa< INCOM-2< INCOME2< INCOME_com< INCOME_salario< KIND1> KIND2< KIND< KIND> KIND_celular< KIND_condominio< KIND_iptu< NAME<< NAME_(< NAME_com< NAME_era< NAME_pediu< NAME_saldo< WORD>> abril>> acabe-< acabei< aceit-2> aceito2> aceito> aceitou< acord-<<
acordo<< acoug-> acougue> agora2< agua_,< ah> ajuda2< ajuda_com< alime-> aluguel_,< ambas>> ano2< apareceu< aposentadoria< as> atras-1> atras-> atrasada1> atrasadas< atrasadas>> atrasei> atual1< atual< avist-1> avist-> avista1> avista> bah< boa> bolet-> boleto> botar2< botar_mais< bpc< caju2> caju> carro<< carta-2> carta< cartao2> causa2> causa> celul-1< celul->> celular1< celular>> cerve-<
chequ-> cheque< cheque> coisa-<< coisa> coisas<< comec-> comeco> como1> condo-1< condominio1< conta->> contas>> cosme-<< cosmetico<< crediario< cuida-< cuidadora< dar< das2> dela2< dela< deliv-< delivery< depositei1< depositei< desde2> desde< desem-< desemprego< deus< deven-> devendo> dezem-< dezembro< diari-< dona> duas>> e_ganho< ela2> ela> ele2> eles> emprestado< emprestou> energ-< energia<
entra< entrar< entre-> espec-< espec-> especial< especial> esse> esta< estao< estao>> estava_em< estou_ganhando< eu_recebo< ex2< facul-2< facul-<< facul-> faculdade2< faculdade<< faculdade> falec-> falta-<< falta1< faltam1> faltam<< falto-< faltou< faz> fecha-2< feira> fgts1< ficou1< filha2< filho1< finan-<< fogao< fora1> forne-2> fornecedor2> gas< gas>> gasol-2< gasolina2< gasta2< gasta< ha>
hoje> ifood> ifood_uns< impos-< imposto< inclu-> iptu1< ipva> ja<< ja_devolvi< janei-< janeiro< jogo< julho> junto-< lanch-> ligar-< ligaram< limpa< liqui-1< liquido1< liquido1> liquido_de< luz< luz_veio< mae< mais< mano< marid-< marido< mas2< mas2> mas_cai< maxim-1< maximo1< menina< menino<< mercadinho> mil_eh< mim1< mim> minha2> minim-1> minim-2< minim-<< minimo1> minimo2< minimo<< moca2< moca<
mora< moto>> movei-< moveis< muito> mulhe-< mulher< na1> na< ne2< ne< ne_,< no_maximo< norde-1< norde-< nordeste1< nordeste< noven-<< noventa<< o_NAME< o_fgts< oferecendo< ofert-< oferta< ofici-< oficina< ontem1> os2> outro2> pago1< pagou< para_mim< parad-< parad-> parado< parce-2> parcela1< parcela2> parcelas2< parcelas<< parcelas>> parte_eh< passado< passado_foi< passagem< pedir-1< pedir-<
pediram1< pediram< pediu1< pediu< pedre-< pedreiro< pegar< pelo_NAME< perco< pix2< por2< por2> prest-> produ-< producao< profe-< professora< propos< propos<< proposta<< quais> quare->> quarenta>> quatro<< quatrocentos<< que_da< que_devo< que_uns< quent-< quentinha< quer1< quinz-< quinzena< receber< refer-> referente> regis-< remed-< remedio< renda> resci-2< rescisao2< resta-1< resta-1> resta-<
rifa2> rifa> roupa-< roupa2< roupa_uns< roupas< saiu< salao> salar-1< salario1< saldo<< saude< se1> se2< se<< segunda> servi-< sesse->> sessenta>> seu> so< sobra< sofa> subiu_para< sujo< tambe-2< tambe-< tambem2< tambem< tenho2> tenho_mais< terce-< terceiro< teve> tira2< tira_uns< tive< toda2< todo1> traba-<< trabalho<< trampo< transferi1< transferi< vai2< valor<< vence-< vence-> vence>> venceu<
venceu> venci-2> vencimento2> zerad-< zerado<`,
    '-4': `
< #< #_eh< #_hoje< #_meses< ,_NAME< ,_e< -2> 13o2< =amount:day:: ? ?offers KIND_moto< a_dar< abert-< aberto< acaba> acai< aceit-2< adianta> agora1> agora_eh< alugu-> aluguel> amort-1< amort-< amortizei1< amortizei< ano<< anos>> aposentadoria<< app> atrasadas<< atrasado1< atrasado< aula> baixo-<< baixou<< benef-2< benef-<< boleto<< botar< caju1< caju< carto-<< cartoes<< casa<< chequ-< clt<<
com_uns< comecar< comid-< comida< como2> comprou< consegui_mandar< consegui_pagar< conseguir< consignados< consignados<< conto<< contr-2< contraproposta2< contraproposta< contraproposta_de< costu->> credi-< cunha-<< cunhado<< de_pagar< demai-< demais< depoi-<< depois<< desco-2> desco-<< desconta1< desconta< descontos2< descontos< deve<< deved-< devedor< devol-1< devol-< devolvi1< devolvi< dezem->>
dezembro>> divid->> divida> divida>> dona2< e_caju< eh< eh_uns< em_media< emprestimos<< energ-<< energ->> energia<< energia>> entrega< esta2< estag-2< estou> eu< extra> facul-< faculdade< faixa2< faixa< falta-1> falta-> famil-< farma-> farma->> farmacia> farmacia>> faz2< faz<< fiado> gaste-<< gastei<< hoje1< hoje_esta< ipva< jogar2> jogar> jogue-1< jogue-< joguei1< joguei< juros<< liqui-1> livre1>
livre> mais> mandar1< mandar< mandaram< maxim-< maximo< me_ofereceram< menin-< menin-<< merca-2< mercado2< mes_passado< meses1< meus< minim-1< minimo1< moco< moto1< mulhe-> mulher> na>> negat-2< no2< noite< num< o_outro< ofereceram1< ofereceu<< oi< oitoc-<< oitocentos<< oq> ou2> outra< paga> pagan-< pagando< pagar<< pago_,< para>> parce->> passa_de< passado1< passo-2< passo-< passou2< passou<
patro-> patroa> pelo_menos< pensa->> pensao>> pg1< pg< pg> pila<< pior< por>> prefe-< prefe-> prefeitura< prefeitura> primeiro< prona-< quand->> quando>> que_esta< quebr-2> quebrados2> quer< quinh->> quinhentos>> quita-2> quitar2> recebi< recebi<< remed-> remedio> resci-2> resci-> rescisao2> rescisao> resta-<< reven-2< reven-< rotat-< rotativo< rural< sabad-< sabad-> sabado< sabado> sai2< sai_por<
salao<< saldo2< saque< segun-< segunda< separ-< subiu<< tiro_uns< toda< total2> total> tramp-< tudo2> tudo_da< uns>> uso< uso> vai< valor_de< velha< vence<< vence> venci-1> vencidas>> vencimento> vendendo< vi< vista2< vista< vista_ou< ze<<`,
    '-5': `#_,< #_nao< (1> ,1< ,_falta< ,_ganho< ,_tiro< /> 13o2> 13o> :1< =amount:fortnight:: INCOM-1> INCOME1> KIND_agiota< NAME_sao< acoug-< acougue< agiot-1< agiota1< ah>> ainda2> ajudo< antec-1< antec-< atras>> atrasada> cair< carta->> cartao>> casa1< causa< cem<< cerca2< cerca< cerca_de< comis-< comissao< consi-<< contr-<< dando> dei1< der< desco-1< desconta> despe-< deve> divida<< divida_eh< do2>
dos1> e_mais< eh2< emprestou1< emprestou< era> errad-< errado< escola< espos-< estag-< estao> extra2< fatur-> fatura2< fatura> fazen-< fez< fez<< fica< ficou_devendo< final<< financiamento> firma2< firma< fixo> foi_para< forne-< fornecedor< frio< gas> gente< giro< inver-< inverno< lazer< limpo1> limpo> loja2< lojas2< lojas< mais>> mais_de< mande-1< mandei1< mando-< mando1< mando< mandou< manic-<
manicure< marco2> marco< marmi-> marmita> me_cobra< me_emprestou< media1< menos_uns< mercadinho>> mes_ruim< meses2< mil_em< mil_por< moca2> na2< negat-< neta< nome> o1> o2> ontem> pagar2> pago1> parcela< parei1> passa-1< passa2< passa< pegue-> peguei> pensa-2< pensao2< plano< poco> por<< prest-2< prestacao2< prestacao_de< prime-< primeira> proce-> processo> propo-<< que2> que_pegou< quebrados>
quita-> quitar> reais> recebendo< resci-< rescisao< roupa< ruim1< saldo< segun-> seu2< seu< sexta< sobra-< sogra< spc< super-> supermercado> tigri-> tigrinho> tirar1< tiro_de< trans-1< tudo_uns< tv_por< uber_uns< ultimo< umas2> usado< valor2< vem1< vem<< venci->> venda<< virou1< virou< x<<`,
    '-6': `=parts:amount+behind ?thirteenth DEED1< KIND>> KIND_consignado< KIND_emprestimo< NAME_ofereceu< WORD2< a_ganhar< acho> agua>> am>> apare-< bolet-<< cem>> certo< chega_a< cinqu-<< cinquenta<< come> compr-<< condo-<< condominio<< conse-1< consignado1< da> dar2< dar_uns< de<< decim-< decimo< desco-< dia2> dia_#< dinhe-< divid-<< divido< dou1< em2< emprestimo1< emprestimo_NAME< entao< entre<< eu1<
faltam> famil-<< familia<< fiado< ficou2< fim< ganhando1< ganhando< hoje1> iptu< ipva2< k<< liq< luz2> mas_sobra< na<< nada< negoc-> num> pague-> paguei> parei> parte2< pouco< quatr-<< quer> quite-< quitei< receb-2< resti-< restituicao< sacar> salarios<< se< setec-<< setecentos<< som< tem> todo< total_de< trans-< troca-> trocado> ultima< um2> uns2> usou< vem_uns< venc1> venc<< venc> vezes>> vr>`,
    '-7': `(< -> =parts:amount+paid+total =parts:amount+total NAME_de< ah< ao< ao>> aposentada<< ate> bicho> bolsa< casa> com<< consigo> conta< devo<< devo>> devo_uns< dia<< do> dou< espos-2< esposa2< esposa< ex< faz< fraco> ipva<< junta2< junta< junta_da< mais2< menos> mes1> moto> multa< na2> nao1< nome< oito<< pago2> pago<< para_NAME< parce-1< parce-> passe-< passei< pelo2< quebr-> reais>> retif-< ruim<
saber> tudo> um>> vence1> venci-> verda-< verdade< vista2> vivo<`,
    '-8': `#_para< ,_uns< 13o< :_sao< =amount::current: =amount::minimum:bare atrasado>> bolet-< boleto< bolsa<< bota< cai1< casa2> como> comprovante< condo-< condominio< das<< deu1< deu< dos> emprestimo<< esque-< esqueci< esta1< esta_em< eu_pagar< falar< famil-2< farma-< farmacia< gasto2< gasto_uns< marco> mesmo< mim2> moca> ofereceram< pagam<< pague->> paguei>> sem< sobra1< tche< tiro2< torno2< torno<
torno_de< usei1< vinte<< vista>`,
    '-9': `,_eh< /<< NAME_por< agora< agua<< aqui< bem< bico2< bico> bico_de< bruto<< com1> da< da_NAME< de2< dois2< espos-<< esta>> fgts2> fgts< fgts> iptu<< limit-<< limite<< luz>> menos1< meu2> minim-< minimo< na_NAME< novo< num1> para1< parte< pensa-< pensao< plr< todo> tudo1> ultim-< vergo-< vergonha<`,
    '-10': `=parts:amount+remaining+total NAME1> ajuda< apose-<< bico< dias>> duas<< fica1< ficou< financiamento< fiz< luz2< o<< pegue-2< peguei2< peguei_mais< pelo< x2>`,
    '-11': `(> +2< ?income-low-month advog-< advogado< antes<< desde> dia> e_uns< hoje_tiro< ifood<< maxim->> maximo>> nao<< tudo>> util>>`,
    '-12': `atras->> entre1< k>> minim-> minimo> tenho<<`,
    '-13': `cai< errei< feche-< fechei< para<< vendi<`,
    '-14': `?confirm-amount valor<`,
    '-15': `parcela>`,
    '-16': `?more-debts`,
    '-17': `=parts:amount+remaining`,
    '-21': `NAME_eh<`,
  },
  offer: {
    '30': `?offers`,
    '15': `vista2> vista>`,
    '14': `=parts:amount+total ofere-< propo-<`,
    '13': `aceit-< ate>`,
    '12': `DEED< de<< ofert-< oferta< proposta<`,
    '11': `?after-roadmap quer1< quer<`,
    '10': `aceitaram< desco-<< desconto<< faz2< ofereceram< pedir-1< pedir-< pediram1< pediram< x>>`,
    '9': `#_por< acord-<< acordo<< divid-<< divida<< faz< fica1< fica< ofere-<< ofereceu<< propo-<< quitar2> quitar>`,
    '8': `a< aceit-1< contraproposta2< contraproposta< de>> entrada< o> ou1< ou> por1< queri-< quita-2> recebi<`,
    '7': `/>> DEED2< NAME_ofereceu< NAME_pediu< aceit-2< contr-2< entra-< entrada2< faz_em< feche-2< fechei2< mae2< mando-< mandou< meus< mil2< oferecendo< ou< pediu1< pediu< por< quita-> seras-< serasa< vezes>> vista2< vista_ou< x<<`,
    '6': `NAME< NAME_,< NAME_quer< aceitou< avist-1> avist-> avista1> avista> caiu<< caiu_para< com> com>> contraproposta_de< desconto< entra-2< entra-> entrada> fecha-2< hoje2> hoje> mae< mais1> mandaram< me_ofereceram< mil_por< ofereceram1< ofereceu< ou1> para1< por<< propos<< vale>`,
    '5': `,_pago< NAME<< a1> aceit-2> aceitaram1< aceito2> aceito> agora_eh< amanh-> amanha> app> ate1> com1> contr-< da< da<< desco-< e_pagar< eles2< entra-2> entrada2> falou< feche-< fechei< fez< fiz< manda-< me<< nome> o1> ofere-1< pagar1< parcelar< partir< pix> primeira> sexta> tirar< vista>>`,
    '4': `#_mais< :< =parts:amount+interestFree+total DEED1< NAME_aceitou< a>> aceit-<< aceitou1< ate2> baixo-<< baixou<< caiu2< der1< disse< eles< eles>> em1< em<< email< entrada_de< esta< estou1> eu_der< eu_pagar< falan-< falando< faz_por< janei-< janei-> janeiro< janeiro> juros< o2> parce->> parcela>> parcelar2< parcelar_em< parti-< prime-> propos< proposta<< quere-1< querem1< quita> se> so1>`,
    '3': `#_e< ,2> :1< NAME2< NAME_:< NAME_por< a> aceit-> achei2> achei> acoug-< agora1> app< bem< caro> cem>> com_NAME< da2> depoi-1> depoi-> depois1> depois> der< dezem->> dezembro>> dia>> divid-> divida> e1> e_ficou< ele1> eles> em< emprestimo_de< entra-<< entrada<< entrada_e< esque-> esta_cobrando< estao2< estao< geren-< gerente< hoje1> ligar-< ligaram< ligou< limpa< mais>> minha< mostr-1< mostr-<
mostrou< os< pagar2> pagar< pedin-1< pedin-< pedindo1< pedindo< pensa-> pix2> proce-> processo> propo-1< propo-2< proposta2< proposta_de< quere-< querem< receb-< resto2< resto< resto_em< retir-> retiram> se1> seis>> sexta2> tirou< trans-< tudo2> uma> valid-> vez> vista<`,
    '-3': `#1< #2> #> :2< :_de< =amount:month:: =minimum-wages ?essentials KIND> WORD1> WORD< agiot-<< agiota<< agora_ganho< alugu-<< aluguel<< ate>> aumen-2< borra-2< borra-< casa< confi-2> confi-> conta2> de1< deven-<< devendo<< devo<< dizen-< dizendo< dos< econo-< eh1< eh<< ele2< ele< ele_quer< empre-< empre-> emprestimo<< emprestimo> esta_em< estou_com< eu1> eu<< falta1< falta1> fatur-<< fiz<< foi1<
foram> ganha-1< ganhar1< ganhar< ganhe-< ganhei< gelad-< geladeira< hoje< ja> lazer< liber-> liberar> luz< mais< me_pediram< mes2< mes<< moca< moto2< moto_por< na2< na<< na_NAME< nao1> novo< o<< os> outro2< outro< outro_de< paga> pagas<< pagas>> pago2> para1> parcela2< parcelei< passo-2< passo-< passou2< passou< porqu-> porque> posso2< que2< recebi1< recebo< refin-< refinanciei< sindi-< tinha<
tres<< troca<< tv2< tv_por< vence-2> vence-> venceu2> venceu> vender< x2>`,
    '-4': `#1> ,_NAME< =amount::: =amount::current: =ignored ?> ?flexibles DEED<< WORD1< acert-< acertei< atras-< aumen-< com1< compr-< conta> deu1< deu< devo< do1> do2< do> do_NAME< e<< eh2< eh_de< esque-< esqueci< eu>> faco< falar< falta> foi< ganha-< juros2> mas< me2< mes> meses<< moto< nao2> negoc-< no<< ofereci1< ofereci< ontem> pago2< pago> pago_NAME< parce-< parce-<< passa2< passa< pegue-< peguei<
pix< posso< quant-< quanto< renda> renegociei< subiu<< tv< um<< uns1< uns< vende-< vou2<`,
    '-5': `:<< ?income-low-month ?thirteenth KIND< NAME1> NAME_sao< como< da2< da_NAME< devo1< dia<< divida_eh< eh< empre-<< estou2< estou<< eu< falta< ja< juros2< juros> mais2> mes< meu<< nao_aceitaram< no< pague-<< paguei<< por> receb-1< subiu2< subiu_para< tenho< tinha> vem<`,
    '-6': `?debts ?incomes ?instalments-left NAME_e< ^ com<< desconto_de< divid-2< divida2< estou< fechar< ganho1< ganho< me_ofereceu< nao2< nao> para2< pede< recus-> subiu<`,
    '-7': `#_NAME< =parts:amount ?confirm-amount ?rates deles<< o< pague-< paguei< parcela<`,
    '-8': `?1> ?more-debts NAME_de< eles_querem< meu< nao< quite-< quitei< sao1< sao<`,
    '-9': `?debt-amount fazer< mande-< mandei< o_NAME< vendi<`,
    '-10': `o2< vou<`,
    '-11': `negociar< quero< uma<`,
    '-12': `dei<`,
    '-13': `por1>`,
    '-15': `=amount:month::bare`,
  },
  'one-off': {
    '29': `?thirteenth`,
    '19': `vendi<`,
    '17': `vou<`,
    '14': `fgts<`,
    '12': `decim-< decimo< fgts2> fgts> plr< resti-< restituicao<`,
    '11': `13o< receb-<`,
    '10': `cair< caiu<`,
    '9': `#_hoje< bicho> ganhe-1< ganhei1< hoje1< recebi<< resci-< rescisao<`,
    '8': `?after-deficit carro< dezem-< dezem-> dezembro< dezembro> fazer< ganhe-< ganhei< receber< sacar> terce-< terceiro< tv_por< vai< vem<<`,
    '7': `13o2> 13o> WORD2< bico2< bico> bico_de< dia<< em> fgts1< o_fgts< por1< primeira< receb-<< recebi< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> rifa2> rifa> tv2< tv<`,
    '6': `/<< acho< bico< caiu2< de1> deve< em< esse> mes> moto< prime-< que2> recebi1< saque-1< saque-< saquei1< saquei< vai2< veio< vem2< vem>`,
    '5': `,1< ,_uns< 13o2< 13o_,< ? ?after-roadmap batid-< batido< de> dia2> dia> do1> em1> fui< hora> ir2< ir< ir_saiu< janei-< janeiro< liber-< me_deu< metad-2< metade2< meu< moto_por< nela1> nela> o<< ofici-< oficina< saiu1< tinha> vender< viu<`,
    '4': `WORD2> agora<< cair1< celular_por< dar2< dar_uns< dezem->> dezembro>> doeu< e2> ele< entrar< entro-1< entro-< entrou1< entrou< feria-2> feria-> ferias2> ferias> fever-< fevereiro< garan-> garantia> hoje< impos-< imposto< inss2< ja< marco2< marco_,< mes1> metad-< metade< minha< moto2< na2> ne2< ne< ne_,< por< resto> tenho1< vai_cair< vem< vende-<`,
    '3': `,_falta< WORD> celul-2< celul-< celular2< celular< da_uns< deu1< deu< do> e_mais< entra-2< entra< fever-2> fever-> fevereiro2> fevereiro> fgts2< mais>> marco2> marco< marco> meu<< mulhe-< mulher< o2< o< pegar< pegue-1< peguei1< que> renda2< sacar1< sacar< sai< saiu< segun-< segunda< segur-< seguro< seman-> semana> sim2< sim_,< som< uns1< vendo< vou_sacar<`,
    '-3': `,>> :2< =amount::current: =amount:day::bare =amount:month:: =ignored =parts:amount =parts:amount+total ?debts ?rates DEED1> DEED2< DEED<< INCOM-<< INCOME<< KIND2> NAME1> NAME<< aceit-< aceitaram< agora_eh< alugu-< aluguel< atras-< aumen-2< aumento< benef-< beneficio< bolet-< boleto< com1< comprei< confi-2> confi-> corta-< cortada< dei< devo1< devo< dizen-< dizendo< do2< dos< e1> e< eh<< email<
empre-< esque-< esqueci< esse< eu2< eu> faco1< filho< fiz1< gasto1< ja> ja>> juros> mas1> mas> mes2< moca< muito< muito> no< no> num> o2> ontem2< os< pago1< pago2> para2> pix> por<< qual> quand-< quando< quere-< querem< quita-< recebo1< salar-> salario> se2< sexta> so2< sobra2< sobra_uns< spc< tem< todo< tudo< uma< vou_pagar<`,
    '-4': `#2> =amount:week::bare ?essentials ?more-debts ?offers ?overdue DEED2> DEED> NAME1< NAME2< NAME2> NAME< NAME> WORD1> WORD>> apose-> aposentadoria> cel2< cel< comec-< compr-< consu-< consulta< contr-< da< das1> das> de<< divida< e<< esta2< faco< feche-< fechei< fiz< ganhar1< gasto< janei-> janeiro> mae2< mae< na< nao> ne> nem< nome< ontem< pagar> pago> parti-< partir< que_eh< sobra< tudo>`,
    '-5': `=minimum-wages ?confirm-amount ?consent ?instalments-left ^ a2< agora< aumen-< dar1< em1< estou< ganha-1< ganhar< ganho1< hoje2< janei-2> janeiro2> pagar1< pagar< pague-< paguei< para1> propo-< proposta< que2< quer1< quer<`,
    '-6': `?flexibles com< esta< eu< ganha-< ganho< jogo2> luz< pago< para1< sei<`,
    '-7': `=amount:month::bare ?incomes jogo> nao<`,
    '-8': `?income-low-month para<`,
    '-9': `DEED<`,
    '-11': `?debt-amount se<`,
    '-12': `?>`,
  },
  payment: {
    '17': `pague-< paguei<`,
    '15': `dei1< dei<`,
    '14': `pago> pix<`,
    '13': `?after-roadmap quite-< quitei<`,
    '12': `pago2>`,
    '11': `acabe-< acabei< comprovante<`,
    '10': `NAME1> mande-< mandei< ontem> pague-<< paguei<< pg1< pg<`,
    '9': `? NAME_e< NAME_por< amort-1< amort-< amortizei1< amortizei< paga> pagam-< pagamento< pg> pix2< trans-1<`,
    '8': `compr-< devol-1< devol-< devolvi1< devolvi< fiz< jogue-1< jogue-< joguei1< joguei< mande-1< mandei1< minim-1> minimo1> ontem1> pago_,< total2< total_de< trans-<`,
    '7': `consegui_pagar< dei<< depositei1< depositei< divida2> e1< hoje> minim-> minimo> o_NAME< parce-<< parcela< parcelas<< quita-< total< tres<<`,
    '6': `,_deu< DEED1< DEED<< NAME> conse-< consegui< conta> da< da>> debit-< depos-1< depos-< divid-2> divida> emprestou<< ja2< ja_devolvi< me<< na>> pagar<< pago1> parte2< pix_de< segun-< segunda< transferi1< transferi<`,
    '5': `WORD1> acert-< acertei< acord-< acordo< ainda> bolet-<< boleto<< bolo< casa<< conse-2< consegui2< consegui_mandar< da_NAME< divid-> do< dos1> dos> duzen-<< duzentos<< efetu-< efetuei< empre-<< foi< ja< mandar1< mandar< moca> o2< pague-1< paguei1< para1> para<< para> parce-< parte< refer-> referente> seman-> semana> vendendo<`,
    '4': `KIND_carro< KIND_moto< NAME2< acord-> acordo> agiot-> agiota> carro1< da<< da> de2< devia> duas<< esse2> esse< fatur-< fatura< isso< la< mas2< meia< moto1< o< pago2< passe-< passei< que> toda< vem>`,
    '3': `#_e< =parts:amount KIND2< KIND_cartao< KIND_consorcio< NAME< NAME>> atrasado< bolet-< bolet-> boleto< boleto> carta-1< cartao1< cem>> chequ-> cheque> cinqu->> cinquenta>> com1> com2< compr-2< conso-1< conso-< consorcio1< consorcio< conta2> da1> da2< de_pagar< depos-<< depositei<< deus< do_NAME< eles> espec-> especial> esse> graca-< gracas< luz> metad-< metade< minha> o2> ontem2< ontem< ontem_(<
pagar< para2> parce-> parcela> porqu-< porque< tambe-2< tambem2< troca<< vende-< vinte<<`,
    '-3': `,_NAME< 13o2< 13o_,< =amount::: =amount::former:bare =parts:amount+remaining DEED2> DEED< INCOM-2> INCOM-> INCOME2> INCOME> NAME_:< NAME_pediu< WORD<< WORD> WORD>> a2< a_NAME< abaix-> abaixa> aceit-1< aceitaram< acord-2< acordo2< acordo_de< adian-> agora< agora_eh< apareceu< aumen-< com< comprei< conti-1> conti-> continua1> continua> conto<< contr-< de1< de1> de<< de> de>> desco-2< desco-<
desconto2< desconto< desconto_de< dez<< dia> do1> do<< e1> e2> e>> e_os< eh> ele> empre-1< emprestei1< emprestei< era1< era< falou< falta1> falta2> falta< fgts2> fgts< fgts> fui< ganha-1< ganha-< ganhar< ganhe-1< ganhe-< ganhei1< ganhei< guard-1< guard-< guardar1< guardar< juros2> liber-> liberar> mando1< mando< mano<< me2< meses<< metad-2< metade2< mil2< monte< negoc-< negociar< no< no<< no>
ofereci1< ofereci< pagar> pede< pediu1< pediu< pegue-< peguei< por<< posso_pagar< que2< quer< quere-< receb-1< resta1< resta< resti-< restituicao< so<< so_resta< tem< tenho1< todo> uma< vendi< vista2> vista>`,
    '-4': `#> #>> #_NAME< $ ,> 13o< =ignored ?1> ?essentials ?income-low-month ?incomes ?thirteenth EXPEN-< EXPENSE< a1> apare-< carta-< carta-> cartao< cartao> cobra-< da1< de2> e2< eh<< em1< em1> em> empre-< esta< eu2< eu< feche-< fechei< me< meu< mil>> moto2< na< nao1> no1> pago1< para< pegue-<< peguei<< por< posso2< propo-2< proposta2< proposta_de< quer<< quita-2> quitar2> quitar> sexta> sim< so2<
subiu2< subiu< subiu_para< tudo< um< uma<< uns1< uns< vem< vence< vou_pagar< x>>`,
    '-5': `#2< ,<< =amount::entry:bare ?confirm-amount ?debts WORD2< WORD< ^ aceit-< amanh-> amanha> autom-< automatico< carne> divida< em< entra-2< entrada2< entrada_de< fatur-2< fatura2< ganho1< ganho< mes< mes<< mes> mil<< minha< ofere-1< posso< propo-< proposta< quero< quita-> recebi< sao1< sao< se< so1> tenho< tirou< vou2<`,
    '-6': `#2> #_dos< =amount::current:bare ?offers ?rates NAME_eh< a<< agora2< devo1< devo< devo<< divid-< eh< esque-< esqueci< estou2< estou< falar< juros< juros> mais1< mais< ofere-< pago_NAME< que< receb-< vou<`,
    '-7': `=amount:month::bare =parts:amount+total ?more-debts desse< eh1< loter-< mes2< nao> usei<`,
    '-8': `?> casa< dos1< dos<`,
    '-10': `nao< para1<`,
    '-11': `?debt-amount`,
    '-14': `=parts:amount+paid+total ?instalments-left`,
  },
  'what-if': {
    '19': `se<`,
    '16': `?>`,
    '10': `eu<`,
    '8': `eu2<`,
    '7': `como> conse-< eu_pagar<`,
    '6': `DEED< adian-> adianta> botar< como2> conse-1< jogar2> jogar> quant-< quanto< tudo> venda<<`,
    '5': `conseguir< dez<< ganha-2< ganhar2< ganhar< mais2> marco2> marco> menos1< menos< pagar1< se2< so< sobra-<`,
    '4': `13o2< 13o< DEED2< a1> adian-1> alugu-2< aluguel2< botar2< botar_mais< econo-< economizo< em> eu<< ganha-< gelad-< geladeira< mais> muda> pagar< para2> quitar> se<< so1< velha< vez<<`,
    '3': `=ignored ?1> DEED> acaba> algum-> alguma> botar1< coisa> conseguir1< conseguir2< e< em1> em<< entra-1< entrar1< facul-2< faculdade2< faculdade_,< finan-> financiamento> larga-< largasse< maio> menos2> menos> muito> puder2< puder< quand-> quando> quita-> vez>`,
    '-3': `#2< 1 =amount:::bare ?incomes ?instalments-left DEED<< WORD1> WORD2> WORD> a< ate< ate> casa< da< de>> devo1< devo< dia> e2< eh1< eh< em< falou< ganho1< ganho< mas< meu< na1> nao< negoc-< negociar< o> ofere-1< ofere-< oferecer1< oferecer< os< pago1< pago< para1< posso< sao1< sao< vou<`,
    '-4': `$ ?offers WORD1< disse< para1> para2<`,
    '-5': `?debt-amount ^ para< que<`,
  },
};
