import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '29': `?income-low-month`,
    '20': `?confirm-amount`,
    '15': `?debt-amount`,
    '14': `?incomes quase<`,
    '13': `tudo<`,
    '12': `junto< total2> total> tudo>`,
    '11': `tudo1>`,
    '10': `#1< ^ entre1< pouco< quase1<`,
    '9': `=amount::: ?essentials acho< entre< nem< que1< tudo2< valor<`,
    '8': `#_,< +1> +> ate< dos<< era<< esta1< fraco< fraco> gente< nada< profe-< professora< sei< soman-< somando< tudo_da<`,
    '7': `1 aplic-< aplicativo< chega2< chega< chega_a< dois<< esta2< gasta2< gasta< juros< liq1> liq> mais_de< menos1< menos< menos> mostr-< poco> quinh->> quinhentos>>`,
    '6': `,2> ,_sao< ,_uns< =amount::current: =amount::current:bare WORD1> a1< acho2< acho2> acho> acho_que< ajuda2< ajuda_com< app2< app< app_mostra< cai< calca-> cinco> corta-< entre<< esta_em< eu1> falou1< firma2< firma< fiz1< hoje_esta< junto-< juntos< mais2< marido_da< maxim->> maximo>> moca1> moca2< moca> nao< outro< paga1< paga< para_uns< que_uns< sem< tudo_uns< veio1< zero>`,
    '5': `,_falta< DEED1> conta2> deve2< deved-< devedor< do2> dois2< eh_de< empregos< espos-2< esposa2< esposa< faco1< falou< foi2< foi_para< gasol-2< gasolina2< gasolina_sobra< limpo1> limpo> mais< mao2> mao> moca< mostr-1< mostra1< mostra< no2< os2> ou2> pague-<< paguei<< pai< pior< so2< talve-1> talve-> talvez1> talvez> ultima< uns2>`,
    '4': `WORD1< ajuda< aqui< bolet-2< boleto2< cai1< com> conta> da1< depen-> empre-1< era> espos-< esta>> estav-<< estava<< extra-> extrato> fatura2< fiz< foi< gasol-< gasolina< hoje1> hoje> marid-2< marid-< marido2< marido< maxim-1< maxim-< maximo1< maximo< menos_uns< no< no_maximo< nunca< os<< os> ou> parei< pelo2< pelo_menos< quand->> quando>> quebr-> saldo< segun-1> segundo1> segundo> separ-< sesse->>
sessenta>> tirar1< torno2< torno< torno_de< total1< tudo2> ultim-< veio<`,
    '3': `$ ,2< =amount:::bare WORD>> apare-< apareceu< chove< com1> conta-> contando> dar2< dar_uns< demai-< demais< deve< e>> enrol-< falta1< fatur-2< faz2< foi<< fraco2< gasto2< gasto_uns< ja<< mais2> mao< maxim-2> maxim-> maximo2> maximo> mes> mesmo2< mesmo_,< mostr-2< muito2> nao1> no>> novo< oiten->> oitenta>> ou2< ou< ou_menos< para2< passa2< passa< passa_de< quebr-2> quebrados2> se1> servico< sete>>
sobra1< troca-> trocado> uns1< uns< volta2< volta< volta_de<`,
    '0': `#_mas< #_paguei< +<< ,_cai< ,_era< ,_gastei< ,_liquido< ,_mais< ,_parcela< ,_recebo< ,_restam< ,_sendo< ,_sobraram< /1< /2> /_NAME< :_faltam< :_total< =1< =< =amount:week:: EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bebe< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas<
EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_feira< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_gato< EXPENSE_hbo< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_manicure< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_pressao< EXPENSE_racao< EXPENSE_rancho< EXPENSE_rango< EXPENSE_remedio<
EXPENSE_remedios< EXPENSE_role< EXPENSE_seguro< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_uber< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< INCOME_manda< INCOME_trampo< KIND_alimenticia< KIND_carne< KIND_creche< KIND_dentista< KIND_desconta< KIND_descontam< KIND_energia<
KIND_faculdade< KIND_ipva< KIND_menina< KIND_menino< KIND_vida< NAME_/< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< abert-< abert-> acaba2> acade-<< acade-> academia<< academia> aceit->> aceita<< aceitei>> achei2> acoug-1< acougue1< acred->> acredita>> adiantado< agiot->> agiota>> agost-< agost->> agosto< agosto>> ai2> ainda>> ainda_devo< ainda_tem< alem<< alime-1< alime-< alime-<<
alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_,< am<< ambas2> ambas> amigo-< amigo< amigos< anive-< aniversario< anota< ao2< ao_NAME< aparece> apart-< apartamento< aplic-2< aplicativo2< aplicativo_mostra< apose-1< aposentada2< aposentada< aposentado2< aposentadoria1< aposentadoria2< apren-1< apren-2< aprendiz1< aprendiz2< aprendiz_,< aprov-< ar< ar> arrumar> as1> as2< assin-1<
assinada< ate<< atendente< ativa< atras-2< atrasa> atrasado<< atrasados>> atraso< atrasou< aula< autis-2< autista2< avisa->> avisar>> bah2< bah<< bah_devo< baixou_para< bar> barco> barzi-1< barzi-< barzinho1< barzinho< bebe1< bebe< bebe<< benef->> beneficio>> bicho1< bolet-1> boleto1> boleto_de< boletos<< bota2< bota_mais< botij-2> botij-> botijao2> botijao> boto1< boto> bpc> brinc-< bus1< bus2>
bus< bus> bus>> cabel-1< cabel-2> cabel-< cabel-<< cabelo1< cabelo2> cabelo< cabelo<< cacho-1< cachorro1< cada_uma< caderno< cai1> cai_para< caixa> calcu-< calcu-<< calcula< calcula<< cama> camin-< caminhao< cancelei> cara> carne1< carne2< carne>> carne_em< caro> carro>> carro_eh< carta-<< cartao<< cartao_de< cartao_e< carto-2< cartoes2< cartoes_NAME< casa>> causa<< cel1< cel<< cel> cel>> celul-2>
celul-> celular2> celular> cento<< certi->> certinho>> cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chequ-2> cheque2> chuva< cigar-1< cigar-2< cigar-> cigar->> cigarro1< cigarro2< cigarro> cigarro>> cigarro_,< cinco2> cinem-> cinema> claro<< clt2< clt_,< coisa-< coisa>> coisas< coleg-> com2> comeco< comid-1< comid-<< comid-> comida1< comida<< comida> comida_uns< como1>
como>> compa-< compadre< compro< compro> condo-2> condominio2> condominio_,< condu-1< condu-< condu-<< condu-> conducao1< conducao< conducao<< conducao> conju-< conseguir2< conseguir_botar< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh< conve->> convenio>> corre< corri-> corta-> costura< cozin-< cozin-> cozinho< crava-1> crava-> cravado1> cravado> crech-1< crech-2> crech-<< crech->
creche1< creche2> creche<< creche> credi-2< credi-2> credi-<< crediario2< credito< crian-1< crian-2< criancas1< criancas2< curso< curso> custa-<< custa< custava1< custava< custava<< da_parcela< dando1< dando< dao> das_NAME< decim-> decima> dei>> deixe-> deixei> deixo>> deles2< deles< deles> deliv-1< deliv-<< delivery1< delivery<< demai-> demais> denti-1< denti-< dentista1< dentista< depos-2>
descontada> descontado2< descontados< descontando< descontos> desde2< desde<< desde>> desem-1< desem-> desempregado> desemprego1< desse-<< desse-> desses<< desses> deus>> deven-1< devendo1< devo2< devolveu1< devolveu< devolvi> dez>> dezem-2< dezembro2< dezembro_,< dezoi-2> dezoito2> dia1< diabe-2< diabe-< diabetes2< diabetes< diari-> diari->> diaria2< diaria> diaria>> diaria_de< diarista< diese-<
diese-> diesel< diesel> disse<< dividas< dividas<< dizim-1< dizim-<< dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< dou> doze2> doze>> duas2> e_desconta< e_recebo< ela<< ele>> ele_deve< eles2> eletr-< eletrica< em_dia< emprego_novo< empresa< emprestimo_e< empur-< enche-< enchente< encos-< encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< enfer-< enrolado<
entrada1< entrega> epoca2< escol-1< escol-2< escol-2> escol-<< escol->> escola2< escola2> escola<< escola>> escolar<< escolar> espec-2< espec-<< especial2< especial<< especial_,< especial_-< esqui-< esquina< essas< estac-<< estacio<< estad-< estado< estadual< estag-1< estag-<< estagio1< estagio<< estao_cobrando< estou-2< estou-<< estou>> estou_pagando< estourado2< estourado< estourado<<
estourado_em< estourados<< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu_devo< eu_gasto< facil1> facil< faco2> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< falar-> falaram> falec-2> faleceu2> faleceu> falei<< falou> falta_pagar< faltando1> faltando2> faltando> faltando>> famil-1< famil-> familia1< familia2< familia< familia> familia_,< farma-<< farmacia<< faturo<
faxin-1< faxina1< faz1> fazen-<< fecho-2< fecho-<< fechou2< fechou<< fechou_em< feira1< feira>> fez2< fez_em< fiado2> fica_nuns< ficha-> fichada> ficou>> filha< filho-> filho>> filhos> finan-1< finan-2< financiada2< financiada< financiada_em< financiado< financiamento1< financiamento<< financiei<< firma2> firma> fogao2< fogao_de< for< fora2> fora<< foram<< frald-1< frald-2> frald-> frald->>
fralda1< fralda2> fralda> fralda>> frio2< frio_:< funer-1< funeraria< funerario1< funerario< futeb-< futebol< ganho2> ganho>> gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasos-> gasosa1< gasosa< gasosa> gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gato1< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geladeira_em< geria-< geriatrica< giro<< gol2< gol<
gol_em< golpe> guarda< guri< guri> ha2> ha<< ha>> habit-< hbo1< hbo2> hbo< hbo> hoje>> hoje_devo< holer-2< holer-< holerite2< holerite< ia< ifood2< ifood2> ifood>> igrej-> igrej->> igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inter-2< inter-2> inter->> internet2< internet2> internet>> internet_,< inval-< invalidez< iphon-< iphone< ipva1< ja_foi< ja_foram< janei-2< janeiro2< jogo2<
julho< junta-2> juros>> k2< k_NAME< kitne-<< kitnet<< lanch-1< lanche1< lavou-> lavoura> leite1< leite<< leite> limite_eh< limpo< loas< lote< loter-1< loter-< loteria1< loteria< lugar-< lugares< mae>> mae_com< maio2> maio< manda-1< manda-<< manda> mando-2< mandou2< manic-1< manicure1< maqui-< maquina< maria< marid->> marido>> marido_ganhava< marido_recebe< mas1< mas<< mater-> material> me>>
me_devolveu< mei2< mei> melho-2> melho-> menin-2< menin-> menin->> menina1< menina> menino> menino>> meninos< meno> meno>> mensa->> mensais>> merc<< mercado_,< mercado_uns< mes_fiz< meses_,< mesmo1< mesmo_NAME< meus> mim2< mim>> minha-< minha>> minha_mae< minhas< minim-2> minimo2> mn< morte2< morte< morte_:< mostr-<< mostra<< moto<< moto_eh< motor-> motorista> nas< natal> ne>> negativo< negoc->
nenem1< nenem< nenem<< nenhu-2> nenhu-> nenhuma2> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl->> netflix1< netflix2> netflix>> neto< no_NAME< no_minimo< nos< noteb-2< noteb-< notebook2< notebook< notebook_NAME< novec->> novecentos>> novem-<< novembro<< novo1< numa< o_minimo< obra2> obra> oferecendo1< ofici-> oficina> oi2< oi_paguei< oito2> olha> onibu-1< onibu-2> onibu-<< onibu->
onibu->> onibus1< onibus2> onibus<< onibus> onibus>> onix2< onix< onze>> opa< oq>> os1> outra2> outra> outub-<< outub-> outubro<< outubro> oxe< padar-> padaria> pagas2> pagas> pagav-1< pagav-< pagava1< pagava< pais< parar> parce-1> parcela1> parcela2< parcelado_em< parcelamento< parcelei1> parcelei2> parcelei> parcelou2< parcelou< parcelou_em< parei>> parti-> particular< particular> passa->>
passada> passagem1< passagem<< passagem> passagem>> pede> pedir-<< pedir-> pediram<< pediram> pedreiro_,< pego> pela1> pela2< pela> pela_NAME< pelo1> pelo> penho-< pensa-1< pensao1< pensao_de< pense-> pensei> peque-1< peque-<< perso-< personnalite< pesso-2< pesso->> pessoal2< pessoal>> pet<< pg1> pj< plano<< pneu< pode2> pode> ponto> porqu->> porque>> porte-< porteiro< possu-< possuo< posto>
pouca-2> pouca-> pouca->> poucas2> poucas> poucas>> pouco->> poucos>> press-1< press-< pressao1< pressao< pressao> primeiro< primo> priva-< privado< proce-< processo< pronampe< prote-< prove-< quare->> quarenta>> quart-2< quartinho2< quarto< quatrocentos>> que_desconta< que_faltam< que_pagava< que_umas< queim-< queimou< quere-> querem> quinz-2< quinz->> quinze>> quinzena2< quinzena>> quinzena_,<
quita->> quitadas2> quitar>> racao1< racao<< ranch-1< ranch-< ranch-<< rancho1< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> rapaz> reaju-> reajuste> receber1< rede< refor-< regis-2< regis-2> registrado2< registrado2> registrado> registrado_,< remed-1< remed-2< remed-2> remed-<< remedio1< remedio2> remedio<< remedio>> remedios1< remedios< remedios> rende2< rende< rende>
rende_uns< repub-< republica< resta->> restando<< restantes>> resti-2> resti-> restituicao2> restituicao> resto2> role1< role< role> role>> rotat-> rotativo> rural<< sacar1< sacar< sai> salario_eh< saude<< se>> secre-2> secre-> secretaria2> secretaria> segur-1< segura> seguro1< seisc-<< seisc->> seiscentos<< seiscentos>> sem>> semana_de< semana_uns< sempr-2> sempre2> sendo1> senho-< senhor< ser>
sera> servi->> servico>> servidor< servidora< servidora> sesse-<< sessenta<< setec->> setecentos>> setem-> setem->> setembro> setembro>> seten-<< setenta<< setim-> setima> seu2> shop>> shopp-< shopp-<< shopping< shopping<< simpl-<< simples<< sms<< sobra-1< sobra> sobraram1< sobraram< sobro-<< sobrou<< socor->> socorreu> socorro>> solar< soman-1> soman-> somando1> somando> spoti-1< spoti-2>
spoti-<< spoti-> spoti->> spotify1< spotify2> spotify<< spotify> spotify>> strea-1< strea-< streaming1< streaming< sumiu> super-<< supermercado<< tal> tambe-2> tambem2> tche< telem-> telemarketing> telev-< televisao< tem1< tem1> tem2< tem>> tempo< tenta-> tentando> ter2< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tikto->> tiktok>> tio< tiran-1> tiran-> tirando1> tirando>
tiro> todo>> total>> traba-2> traba-<< trabalho2> trabalho> tramp-1< trampo1< trans-2> trans-> transporte2> transporte> trata-< tratamento< tres2> treze-2> treze>> trint->> trinta>> tudo<< tv> uber1< uber2< uber> uber_tiro< uma1< uma_eh< unha1< unha< unha> usei> usei>> uso2< vai1> vai_entrar< valen-> valendo> valid->> valida> valor<< van1< van<< van> varia> varia_de< veio<< velho< velho> vem>>
vence->> venceram>> vencida1> vencida> vencidas> vencido<< vencimento<< vendeu< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> vo< vou_receber< vou_sacar< vr2>`,
    '-3': `
2> ,< ,<< 13o2> 13o> =amount:month:: DEED2> EXPEN-2> EXPEN-<< EXPENSE2> EXPENSE<< INCOM-2> INCOM-< INCOME2> INCOME< KIND2> KIND<< KIND> KIND_aluguel< NAME<< NAME_eh< a2> a<< a> aceit-< aceitaram< agora2< agua< alugu-1< aluguel1< atras-<< banco2> banco> boa> cabo< com2< com_uns< da1> da< decim-< decimo< dei> depen-2> depende2> depende> desco-2< desco-< desconto< deven-< devendo< devo1< devo<
dinhe-< direi-> direito> divid-< do1> dois>> dos1< errad-< errado< esse< estag-2< estao< estou_com< eu1< fatur-<< fica1< fora< ganha-1< ganha1< ganha< gasta-< hora2> ifood< inss< leite< liqui-< liquido< livre1> livre> loja< luz2< mais1< mais1> mas2> me2< merca-< mercado< mes1< mesmo< meu< mil<< mil_,< minim-< minimo< moto> mulhe-< mulher< nada> nao_,< nem> ou1< pague-1< pague-< paguei1< paguei<
para< parce-< parcela< parte< por<< prime-< que> quinh-<< quinhentos<< receb-1< receb-<< recebo<< salar-2< salar-<< salario2< segunda> seman-< semana< tenho1< terce-< terceiro< tiro_uns< total_eh< traba-< trabalho< um2> um<< um> uma< vem> vem_uns< vista>`,
    '-4': `
< #1> #< #> :1< :< ?> DEED2< DEED> INCOM-1> INCOM-2< INCOME1> INCOME2< KIND2< KIND< NAME2< a2< alugu-< aluguel< bom< bruto< cada<< carro< casa< da<< dei1< dei< do< dos< dos> e2< eh> em2< em_media< estag-< estou2< eu2< famil-2< famil-< ganha-< ganhar< gas< ja_dei< mas1> mas2< mas> me< media1< mes1> meu<< mil2< mil2> nao2< nu< o<< o> pagar< para1> para> por>> salar-< salario< se< sei> sobra2<
sobra_uns< sou< todo< total2< tv< varia2< varia< vem2<`,
    '-5': `
> ,>> =amount::below: EXPEN-< EXPENSE< NAME1> das1< das< de<< depen-< depende< dia2> dia> e< e<< eh<< eh_uns< em1> em> eu2> ganho<< hora> liqui-1> liqui-> liquido1> liquido> media< mes<< minha< minim-> minimo> por1< por1> por< sim< tiro2<`,
    '-6': `=ignored ?after-deficit ?consent ?offers DEED< INCOM-<< INCOME<< NAME1< NAME2> NAME< NAME> da> de1> eh1< menos_de< pago< por> recebo< tiro1< vem<`,
    '-7': `=amount:week::bare =parts:amount =parts:amount+remaining INCOM-> INCOM->> INCOME> INCOME>> bruto1> bruto> dia>> entra1< luz< mes_de< o2< receb-< tenho<`,
    '-8': `=amount:day::bare =amount:fortnight:: =amount:fortnight::bare =amount:month::bare =parts:amount+total ?debts ?worry entra< uns<<`,
    '-9': `? ?more-debts bolo< dia<< ganho1< que_eh< tem<`,
    '-10': `bom> renda<`,
    '-11': `?after-roadmap tiro<`,
    '-12': `?rates`,
    '-13': `=amount:day:: =amount:year:: ganho<`,
    '-15': `?instalments-left`,
    '-17': `=minimum-wages ?thirteenth`,
  },
  balance: {
    '19': `?more-debts`,
    '18': `?debts`,
    '17': `desde>`,
    '15': `=amount::current:bare NAME_eh< iptu<<`,
    '14': `multa< total_eh<`,
    '13': `=amount::current: dona< ipva<< negociar<`,
    '12': `NAME1> claro< conta< e_uns< fiado< x2>`,
    '11': `=amount::: NAME< advog-< advogado< atras->> conto<< devo< iptu< k>> meses>> nao1< negoc-< para_NAME< sem> usei1< venci-<<`,
    '10': `-1< -> atrasado>> cobra-< conta<< ficou2< limit-<< limite<< negat-< outra< para<< pegue-2< peguei2< peguei_mais< tenho<<`,
    '9': `#_nao< (> =amount:::bare KIND_agiota< agiot-1< agiota1< ano2< ano< ao< ao>> atrasadas<< cento>> consigo> dinhe-< dinheiro< divida_eh< entao< errei< faz<< junta2< junta< junta_da< juros> mas>> meses<< minim-> minimo> nome< pago<< quand-< quando< quem< saber> tambe-> tambem> usou< venc1> venc> vence-> venceu> venci-> vencidas<< vergo-< vergonha< vi< virou1< virou<`,
    '8': `#< (< ,_sao< NAME1< NAME>> NAME_(< ah< antec-1< atrasado< bah< botou< certo> comprou< da_NAME< devo_uns< dia_#< eh2> farma-< farmacia< feche-< fechei< fiado> ficou_devendo< ipva2< ipva< k<< luz2< me_cobra< meses2< multa> na<< parcela> parte< prime-< primeira< sogra< spc< um> uma< venc<< vence1> venci-1>`,
    '7': `#_NAME< +2< ,_total< -2> EXPENSE_outros< NAME2> NAME_com< NAME_sao< am>> arrum-< atras-<< atrasei< atrasei> atual1< atual< beste-< besteira< carta-2< carta-< cartao2< cartao< carto-<< cartoes<< cheque< coisa-<< coisas<< credito> deixa< der> desde2> deve<< devo<< dia1> dia2< divid-< divida< do2< do> dois2< dois>> domin-< domingo< ela> emprestou1< emprestou< esper-< esta2> esta>> estao> fez<<
final<< fiquei_devendo< forne-< fornecedor< giro< iptu> ja_deu< la1> loja< lojas2< lojas< mais2< marid-> marido> me_emprestou< moto> nao< negat-2< o2> olha< outro-1< outro2< outros1< pagar_,< parce-> passado< pila<< quase<< que<< quero< resta< seu> som< spc>> tive< tudo1> um2> umas> vai> valor2< vence<<`,
    '6': `#_=< ,_e< /2< /> ?confirm-amount KIND2< NAME_-< NAME_:< WORD1< WORD2> acougue< ah2< ainda2< ajuda> amiga> antec-< ao1> ao> apare-< apareceu< aqui< atras-< atrasada> atrasadas_,< bolet-> boleto> caixa< carro> certi-> certinho> chequ-< cobra-1< cobra> com1> comec-> comeco> compr->> cortada< dar> desconto2< deve> dinhe-> dinheiro> dona> eh2< ela2< em2> emprestado< espec-< especial< eu1> falar<
farma-> farmacia> forne-2> fornecedor2> gas> gente> guri<< hinov-< hinova< ipva> la> limit->> limite>> luz>> menina< merca-< mercadinho< mim< multa2> nao>> no2< nova< oito<< para1> parado< parei> ponto<< prona-< quatr-<< quebr-> quer<< quinh-<< quinhentos<< quitar< reais> reforma> reven-2< reven-< rotat-< rotativo< roupa> rural2< rural< saldo< saldo_de< sem< seu2< seu< super-> supermercado>
tambe-1< tambe-<< tambem1< tambem<< todo2> uma<< uso> vale<< vence-< venceu< vencidas>> ver<`,
    '5': `(2< ,_devo< -2< -_NAME< :_saldo< ? DEED1< DEED1> DEED> EXPENSE_padaria< INCOM-2< INCOME2< KIND<< KIND_consignado< KIND_emprestimo< KIND_fatura< KIND_transito< NAME<< NAME> NAME_de< NAME_deu< NAME_era< NAME_saldo< NAME_veio< acho> acoug-< acoug-> acougue> adiantou<< agiot-<< agiota<< agora< ah> ainda2> ainda< aluguel_da< ano2> ao2> atras-1> cader-< caju1< caju< cance-> cartao_NAME< causa2<
causa_de< ce> cinco<< cobra1< cobra< cobram1< cobram< coleg-< colegio< com< consignado1< conta-2< contas2< credi-< crediario< cunha-<< cunhado<< da2< da> de1> de_som< desco-2< descontam> devo1< divid-<< do>> dois<< dona2< doze<< e_caju< eh> eles_cobram< emprestimo1< emprestimo<< entre1< era2> esse> esta1< estao2> estar2< estar< estava_em< estou-< ex2< ex< falto-< faltou< fatura1< faz> financeira<<
fiz< foram1< foram< frio< hoje2< jeito< julho> junta-> juros<< lembra> lugar-<< lugares<< luz_,< mais<< mano<< meio<< menin-< mercadinho> mercadinho>> merce-< mercearia< mes_passado< mil>> mim1< minha2> moca< moto>> motor> munic-< municipio< na>> nada< nada> nada>> neide<< numer-> numero> o_NAME< ofert-> oferta> oi< ontem>> os1< padar-1< padaria1< pagar2< para>> para_mim< parcelas>> parei1>
passa-1< passado1< pedre-2< pedreiro2< pelo_menos< prefe-< prefe-> prefeitura< prefeitura> prest->> prestacao> prestacoes>> prime-2> primeiro2> primeiro> quatrocentos<< que< que_devo< que_pagar< que_pegou< que_uns< quinh->> quinhentos>> reais<< segun->> segundo>> seis2< seis<< seis_falta< setem-< setembro< simpl-< simples< sobro-< sobrou< som1< soma1< soma< subiu< subiu_para< sujo< tem> todo<
todo<< total1< tramp-> transito1< transito< treze->> trocado> ultim-< ultim-> ultimo> uns>> usado< vence> vista< ze<< ze>`,
    '4': `#_uns< ,1< ,<< ,_peguei< /1> /< DEED2< EXPEN->> EXPENSE>> EXPENSE_roupa< KIND< KIND> KIND>> KIND_cartao< WORD<< abert-2< aberto< aberto> acade-< academia< acho<< adian-<< agiota_,< ainda1< ano<< as2> as<< as>> atras-> atras>> atrasada1> atrasada2< atrasadas2< atrasadas< atrasado1< atraso2> bem< caju2> caju> canti-2> canti-> cantina2> cantina> capit-< capital< carne> carta-1< carta-2> carta<
cartao1< cartao2> causa< celta< cem<< cem>> chequ-> cheque> com1< condo-< condominio< consi-1< consignado_,< consu-> conti-1< conti-< corta-2< cpf< depoi-<< depois<< desco-2> desco-> desconta2> desde1> desde< deus> deved-1< devedor1< dia2> dia<< diret-> direto> divida<< dois2> domin-> domingo> e2> e_mais< eh_de< elo< emprestimo_NAME< emprestou> eu_so< facul-< faculdade< falta2< falta< fatur->>
fazer> ficou2> foi2> foi_para< garan-<< garantia<< gaste-<< gastei<< ha> hoje< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< intei-> inteiro> ipva_de< junta-1> juntando1> juntando> lembr-> lojin-<< lojinha<< lugar> luz_e< mais< mais_uns< mandaram< me> menin-<< menino<< menos1< mensa-<< mensa-> mensalidade> mensalidades<< mes2> mesma> minha< minim-<< minimo<< mostra< movei-2<
moveis2< na< nacio-2< nacio-< nacional2< nacional< nao1> negativa< neide< nem> novec-<< novecentos<< novo< novo> num< nunca>> o< ofere-> ofert-2> oferta2> oitoc-<< oitocentos<< onde> ontem< oq> os>> ou>> outro-< outros< outub-2< outubro2< outubro_,< pagar2> pagou< parad-< pedre-< pedreiro< pegou> pegue-> peguei> penhor< prest-> prime-> primo< pronaf< propr-< propria< qual> quer1< quer< quer>
queri-< quero> rapaz< refor-> resta1< roupa-< roupa1< roupa<< roupas< sabad-> sabado> saldo2< saldo_devedor< sao<< setec-<< setecentos<< sexta< sms< so_resta< subiu2< taloe-< taloes< tambe-< tambe->> tambem< tambem>> tem< ter< tiao< tirar< tirar> trezentos>> troca-> tudo2> tudo>> ultima< valor< vence< venci->> vencidos1> vencidos> virou> ze< zerad-< zerado<`,
    '3': `
>> #> #_contas< (1< ,> ,_NAME< ,_ficou< ,_soma< ,_uns< -1> -< -<< :1< :2< => ?worry EXPENSE_farmacia< EXPENSE_salao< KIND_especial< KIND_fiado< KIND_iptu< WORD2< WORD> WORD>> ^ a>> abert-<< abril>> acred-2> acred-> acredita2> acredita> adian-1< adiantou1< adiantou< agiot-< agiota< agora2< agora_esta< agost-> agosto> ah>> ai2< ainda1> ajuda-< ajudar< ambas>> ano> antig-< antiga< anton-< antonio<
anuid-2> anuid-> anuidade2> anuidade> armaz-< armazem< assim< atrasada<< atrasadas>> atrasado1> atraso> atraso>> bairr-1< bairr-< bairro1< bairro< banco> bar< botar->> botaram>> carta2< carta_,< cartao_:< casam-< casamento< chequ->> cheque>> cobrando1< cobrando< comecei<< comecou<< comig-> comigo> comprei<< condo-> condominio> conta-1< conta->> contas1< contas>> contrato< creci2< creci< creci_,<
da_venda< daqui< deixe-< deixei< desconto> deste< deved-2< deved-< devedor2< devedor< devedor_de< deven-< devendo< devo_eh< devo_so< dia> dias>> dizer< do<< do_bairro< do_tiao< duas<< duzen->> e<< e> ela2> em2< em< em>> empre-<< emprestimo_,< energ->> energia>> entre-< escol-> escola> espec-1< espec-> espec->> especial1< especial> especial>> essa> esse1> esta< esta_em< estao>> estourei< eu<
faixa2< faixa< fala< farma-1< farma->> farmacia1< farmacia>> fatura< fatura>> fecho-< fechou< fez1< fgts2< fiado1< fiado2< ficou1< ficou_em< filha2< filha<< fique-2< fique-> fiquei2< fiquei> forne-> fornecedor> garan-2< garantia2< garantia_de< gaste-1< gastei1< h<< hospi-< hospital< intei-1> inteiro1> iptu1< irma> ja> junta-2< juntas2< lembro> limit-> limite> loja2< loja_NAME< mais> mano2< mano<
mano_devo< mas1> mas2< me_adiantou< me_cobrando< menos< merca->> mercado< merce-> mercearia> mes1< mes_,< meu2> meu> milic-< milicia< mim2> mostra1< movei-< moveis< mulhe-> mulher> na> negat-1< negativa1< nenhum> netfl-> netflix> ningu-< ninguem< no2> nome>> norde-1< norde-< nordeste1< nordeste< nova2< ofereceu<< ofici-1< oficina1< os< osso>> ou<< outro_de< padar-< padaria< pagar< para2< parce->>
parcela< parcelas2> passa2< passa< passa_de< passo-2< passou2< pegue-< pegue-<< peguei< peguei<< plano1< por>> press-2> press-> pressa2> pressa> prest-2> prestacao2> prime-2< prime-<< primeiro2< primeiro<< proce-> processo> que>> que_esta< quebr-2> quebrados2> quebrados> queria< recebi> recei-< receita< roupa< salao1< salao< salao<< saldo2> saque< segundo< sem1> seu>> sim< sindi-> so2< so< socor->
sou<< tambem_uns< tenho< tiao1< total< traba-1< trabalho<< tramp-<< trampo<< tudo> uai>> uma2> valor> valor_de< venc>> vence>> vencido> vencimento1> venda1< venda< vista>> voce< ze1<`,
    '-3': `#2< #_de< (1> ,_dei< ,_faltam< 1 13o< =amount:day::bare INCOM-2> INCOM-< INCOM-> INCOM->> INCOME2> INCOME< INCOME> INCOME>> KIND1> KIND_internet< NAME_=< NAME_devo< NAME_em< NAME_falta< NAME_uns< acaba->> acabar>> aceit-1< acho2< acho2> acho_que< advog-> advogado> agora2> agora>> ai1> ainda_,< ajuda-2< ajuda-2> ajuda-> ajudar2> ajudar> alem< alugu-< aluguel< ao<< aplic-< aplic-> aplicativo<
aplicativo> app2< app_mostra< as> ate1> atras< atrasadas1> atrasadas> atrasado2< atrasou> aumentei< baixaram2< baixaram< baixaram_para< baixo-< baixou< banco2> banco_diz< bico2< bico< bico_de< bom< bota< cada2> cada< cada<< cai2< caiu_de< caiu_para< carte-> carteira> casa< celular_de< cento2> chego-< chegou< chequ-<< cheque<< colch-< colchao< comprovante< conse-<< conse-> consegui_pagar<
consignado>> consignados<< consu-< consulta< consulta> conta-< contar< corta-1< credi-> credi->> criancas< das1< de1< de_pagar< dei2> dele1< dele2< dele< demai-< demais< depoi-2> depois2> der1< desconta1< descontado< descontam1< descontam< desconto< desse> deu1< deve1< devia> devol-1< devol-> dezen->> dezenove>> dezoi-<< dezoito<< direi-> direito> divid-> divido< dos> duzen-<< duzentos<< e_NAME<
econo-< efetu-< efetuei< eles< eles_querem< em> empre->> empresta1< empresta< empresto1< empresto< entro-1< entro-< entrou1< entrou< epoca> era< era<< esta_dando< estao< eu2> eu_der< eu_pagar< falta-> faltam>> fatura_em< feira> fez< ficou< fim> fiz1< fiz> foi< foi>> foram> fraco2< fraco> fui> ganhando1< ganhando< ganhe-1< ganhe-< ganhei1< ganhei< guard-1> guardado1> guardado> hoje1< insta-<
instagram< inter-1< inter-<< internet1< internet<< isso2> isso> juntos< juros1> juros2< liber-1< liber-< liber-> liberar> limit-< limite< liq< loja<< lugar< maior< mais>> manda-> mandar< mande-1< mandei1< manha2> manha> marco_,< me_empresta< me_empresto< meia< mensa-1< mensagem< mercado<< mes2< meus< minim-1< minim-2< minimo1< minimo2< moca> moco< mostr-> mostrou< moto< na2> ne> negat-1> negat->
negativo1> negativo> nem< nem>> nenhu->> nenhuma>> netfl-< netflix< no<< numer-< numero< ofere-1< oiten->> oitenta>> onibu-< onibus< ontem1> os2> outra2< outro-> outros> outub-< outubro< paga1< paga< paga>> pagar1> pago_,< para_pagar< parte2< passa-< passou_para< pedir-1< pedir-< pediram1< pediram< pelo<< peque-< pequena< pessoa< pg1< pg< pix_de< por< porta< posso< poupa-2> poupa-> poupanca2>
poupanca> quant-< quanto< quase> que1< que2> que_pago< querem< quint-< quinta< quite-< quitei< receb-1< recebi< remed-> remedio> resta-2> resta-> sai< saude< segunda> seten->> setenta>> sobra2< sobra_uns< sobro-> sobrou> sofa<< sumiu< te< telef-< telefone< tenho2> tinha1< tiro< toda2< total2> total> traba-< trans-1< trans-< uma_de< vai2< vem2< vem< venci-2< vender< vendo< vez< vez> vivo<`,
    '-4': `#1< #_+< #_hoje< #_por< #_virou< ->> =amount::entry:bare =minimum-wages ?> ?income-source EXPENSE_mercado< NAME_e< abri> acaba> aceit-< acert-< acertei< acho< acord-<< acordo<< agora_eh< agua<< ai> ali< ano1> antes> anuai-2< anuai-< anuais2< anuais< anuais_de< aquel-< autom-< automatico< benef-< beneficio< beste-> besteira> bolet->> boleto>> bolo< bom> cai> caiu<< carne< celul-2< celular2< clt<<
coita-< coitada< comecou_com< conse-2< consegui2< consegui< consi->> consignado< consignados< conta2< conta> coope-2< cooperativa2< corri-< crian-< dar1< dar< das<< decim-< decimo< deixa> dele> depositei1< depositei< deu<< deve2< devi1< dezem-> dezembro> dezoi->> dezoito>> duas>> e_pagar< eh1> ele< ele_quer< emprestimos< emprestou<< entra< entre< essa2> essa>> esse>> esta_vindo< estav-1< estava1<
estou2< estou2> eu2< eu<< falta-2> faltam2> fatur-<< filho> fixo< foi1> foi<< fraco< ganho<< gasto1< gelad-< geladeira< hoje2> inss< inter-< internet< ja2< junto> juros1< juros_de< licen-< limpa< mais1< mande-< mandei< maqui-> menos2< mensa-2< merca-1< mercado1< mercado> minim-1> minimo1> moro< motob-< motoboy< negocio> noven->> noventa>> ofereceram< oiten-<< oitenta<< onibu-2< onibus2< pago_NAME<
pague-<< paguei<< pai< parce-2< passa-2> passado2> pegue-1< peguei1< pix2< pix2> porqu-1> porque1> probl-> problema> quand-1> quando1> quant-> quanto> quint-> quinta> quita-< recebi<< renda< salario<< sao1< segui-< seguinte< seman-<< semana<< so> sobra-2< sobra< tal>> telha-> telhado> tem_mais< tigri-< tigrinho< tinha<< trabalho< transferi1< transferi< tv2< uai< veio< vindo1< vindo< vou2<`,
    '-5': `#_para< ,_ganho< =parts:amount+remaining+total EXPENSE_oferta< NAME_por< acho>> amort-1< amort-< amortizei1< amortizei< antec-<< antecipar<< atend-> atras-1< atrasada< atrasado_,< aumen-< baixa-2< baixa-< cada>> cai<< casa2< ce< celul-< celular< comeco<< comecou2< comecou< consi-< consi-<< consignado_NAME< conta-> conta2> credi-1< crian-<< criancas<< cunha-< cunhado< dela< desco->> desconta<
desconto_de< desse< disse> divid-2> divida2> dos1< entra-2> entra-< entra-> entrada2> entrada< entrada> errad-< errado< estava_devendo< eu1< eu_pago< falec-< faleceu< falei< falta> fecha-> fgts2> fgts> fiado>> finad-< finado< financiei< fiz<< foi2< fui< ganha-1< ganha-< gaste-< gastei< gasto< gente<< ifood<< irma< ja>> jogo> lembr-2> lembro2> ligou< limit-1< limite1< mas> mei< menos_de<
mensalidade< mes> moro<< no>> noite> o1> ofereceram<< ofert-1< oferta1< ontem2< ontem> outro>> pago2< pague-2> paguei2> para1< parcela<< parcela>> parte> pessoal< pix> por1> que_eh< que_era< quite-2> quitei2> refor->> resti-< restituicao< sempr-> sempre> sete>> so2> sobra-< sou< tenho> tirou< um_de< usei2< vem1< verda-2< verdade2< vizin-< vizinha< voce> vou<`,
    '-6': `#1> +1< +< ,_pago< :1> ?consent acabe-< acabei< acerto> acred-< apare-> ate> ate>> avisa-> avisar> banco<< caiu2< carro_,< com2< como< compr-2> comprar2> cortaram< da_uns< depos-1< deven-> devendo> devia< devolvi1< em<< emprestei1< estav-> estava> falta1> faturas<< fechar> feira<< fica> irmao2< ja_devolvi< mae2< me<< mesma< meu2< meu<< mil2< nao_eh< pago2> pago< pago> pagou> parcelei< pegue->>
peguei>> pelo2< pensa-> pg> prest-< prestacao< propo-< proposta< quase1< receb-<< recebo< resta-<< salar-<< seman-< semana< sexta> soman-2< soman-< somando2< somando< talve-1> talve-> talvez1> talvez> tinha< tudo< tv<< uns1> vale1< vale< velha< vem<< vem> vendi< vou2>`,
    '-7': `#_#< />> =parts:amount+interestFree+total WORD1> a2> agora1> agua2< alugu-> aluguel> atrasado2> cada> cinco>> comec-2< comec-< compr-2< comprei< confi-2> confi-> das1> debito< dela> do2> do_NAME< esse< eu_peguei< filha> foi1< luz<< mais2> marco2< marid-<< marido<< nunca> ofereceu< pagas_,< pesso-< pouco<< prest-<< prestacoes<< quase< quite-> quitei> reais>> resto> saiu1< salar-< salario< seguro<
sendo> tenho1< tres<< tv1< um1> uns<< vir2<`,
    '-8': `#_mais< =amount::limit: =amount:week::bare ?after-deficit adian-2< agua> ainda<< antes< cacho-> cachorro> caiu< carro2< carro< das2< dei1< diz<< dos< dos<< epoca< era> falta-<< falta>> faltam<< hoje> luz> mensa-< metad-< metade< minim-< minimo< nao2> nunca< ou1> ou> pagam-< pagamento< pague-< paguei< parcelas<< passa-<< saiu< sao2> segur-< tudo2< usei< vai< vou>`,
    '-9': `,_eh< acord-< acordo< ate< contr-< debit-< desco-1< desconto<< em1> engan-< enganei< falta<< folha< ganho1< ganho< mil_NAME< mil_de< ofert-< oferta< ou1< pagas2< pague-1< paguei1< parce-< pelo_NAME< quebr-< receb-< so>> tv< vezes<<`,
    '-10': `#_,< ?offers ainda> cai< conse-< crediario> desco-< ele2< junto< pegar1< pegar< por1< sendo2> tenho2< vezes>> vista2>`,
    '-11': `=amount::former:bare =amount::minimum:bare ?rates NAME_#< NAME_da< dei<< irmao< maior<< me_deu< ofere-< oito>> ops>> pagas<< parce-<< passada< santo> seis>> verda-< verdade<`,
    '-12': `=parts:amount+paid+total ?after-roadmap ?debt-amount a1< dei< desco-<< eh>> nao2< nao<< os<< paga> pix<`,
    '-13': `:> ?flexibles se>`,
    '-14': `devo> total<<`,
    '-15': `
> ,_falta< ?income-low-month ?instalments-left ?thirteenth galo<< pago1<`,
    '-16': `=amount:month:: ?overdue`,
    '-17': `?incomes`,
    '-18': `?essentials`,
    '-20': `=parts:amount+behind`,
    '-21': `=ignored`,
    '-22': `=amount:month::bare =parts:amount`,
    '-24': `=parts:amount+total`,
    '-26': `=parts:amount+remaining`,
  },
  correction: {
    '19': `nao<<`,
    '16': `,_eh<`,
    '15': `verda-< verdade<`,
    '13': `para1<`,
    '12': `corri-< eh1< errei<`,
    '11': `engan-< enganei< o<<`,
    '10': `DEED2> mil2<`,
    '9': `ai< eh< eh<< errad-> errado> falei2> falei> muda< retif-< valor<`,
    '8': `?after-roadmap DEED>> agora1> bota< casa2< corrigindo< errad-< errado< fatura2< ganho1< ganho< lazer< lugar> luz< salar-< salario< vem< vem_uns< verdade_eh<`,
    '7': `#_eh< :< aumen-< aumentei< certo< consertar> esque-< esqueci< estao< fatur-2< nao2> para< que>> trabalho<`,
    '6': `:_sao< DEED<< agora< alugu-< aluguel< atras< aumento< casa< conse-> fatura< ganha-1< ganha-< me< meu<< passada< renda> salar-> salario> subiu<< traba-< vem1< vem2<`,
    '5': `?overdue NAME_eh< a_ganhar< antes< aumen-2< corrige< e1< estou2< estou_ganhando< fatur-< ganhando1< ganhando< mil_eh< na< passa-< passa2< passa< passe-< passei< seman-< semana< troca< verda-2> verda-> verdade2> verdade>`,
    '4': `#_para< ,2< :2< ?after-deficit DEED2< DEED> KIND_agua< agora2< agora> agora_ganho< agua1< alugu-<< aluguel<< aluguel_eh< farma-2< farma-< farmacia2< farmacia< ganhar1< la< merca-2< mercado2< mil<< sao1< sim< valor2<`,
    '3': `?debt-amount ali< daqui< e<< estou< estou_devendo< ganhar< gas<< liqui-2< liqui-< liquido2< liquido< nao> oi< salario<< sao< tive< trint-<< trinta<< verda-2< verdade2<`,
    '-3': `,2> ,<< ,_uns< =amount:week::bare =ignored =parts:amount =parts:amount+remaining ?1> KIND2< KIND2> KIND_aluguel< NAME1< NAME1> NAME> WORD2< WORD< WORD>> ^ aceit-< aceitaram< acho< alugu-1< aluguel1< atras-< aumentar2< aumentar< aumentar_para< baixa-2< baixa-< baixaram2< baixaram< baixaram_para< benef-< beneficio< cai< caiu< carro< coope-2< coope-< cooperativa2< cooperativa< cortaram< da1< da2< da<
da> dando> de<< decim-< decimo< desco-< desconto< deu1< deu< devo1< devo< dia<< dia> divida< dois<< eh> entre1< entre< eu2> eu< eu>> falta1< fiz< fui< ganhe-< ganhei< gas< janei-2> janei-< janei-> janeiro2> janeiro< janeiro> luz<< luz_,< mais2> mais> mas> mes> meses<< meu< moca> nada> o2< o2> o> pagar< pago1< pague-<< paguei<< para2< parce-> passo-2< passo-< passou2< passou< passou_para< pedir-1<
pedir-< pediram1< pediram< que> receb-< salar-2< salario2< total2< total_eh< tudo< tv< uma< veio1< vendi< vou2<`,
    '-4': `#2> ,_sao< =amount:month:: =parts:amount+total ?income-low-month ?offers a<< baixo-< baixou< com1< conta> corta-< de1< divid-< do1> em1< em1> em> empre-< estou> eu> hoje2< ja< juros< melho-< nao_eh< ofert-< oferta< os< pago< pague-< paguei< para1> propo-< proposta< renda< se< so< tenho< total< veio< vou<`,
    '-5': `,1< =amount::current: ?> ?instalments-left ?thirteenth DEED1< NAME< WORD1> a2> agora_eh< domin-< domingo< em< emprego< foi< hoje< mes< nao2< outra< parte< por1< vai<`,
    '-6': `:1< =amount:month::bare esper-< falta< outro< por<`,
    '-7': `era<< falei< nem< te< tirar<`,
    '-8': `?confirm-amount ?incomes nao1> que2<`,
    '-9': `=amount:day::bare que_eh<`,
  },
  expense: {
    '27': `?essentials`,
    '24': `?flexibles`,
    '13': `ganho<<`,
    '12': `luz<`,
    '11': `EXPEN-< EXPENSE< agua<< alugu-> aluguel> luz<< pago1< pago<`,
    '10': `desse< dou1< dou< gas<`,
    '9': `divido< era<< plano< saude<`,
    '8': `#_para< :1< =amount:week::bare EXPEN-2> EXPEN-<< EXPEN-> EXPENSE2> EXPENSE<< EXPENSE> ajudo< falar< gasto< luz> luz>> mando1< mando< remed-< todo<`,
    '7': `,_NAME< =amount:day::bare =amount:year::bare KIND> KIND_casa< NAME1> agua>> alugu-<< aluguel<< bolet-< boleto< casa1< cerve-< energ-< energia< esque-< esqueci< feira< ifood<< limpa< luz2< mes2< parte< por1> remed-> remedio> uma< vez<`,
    '6': `,_pago< =amount:day:: KIND2< KIND< agua2< alime-> causa< cigar-< cigarro< comid-< comida< escola< esta< iptu< jogo< moca< moro< por<< porqu-1> porque1> remedio< resto> sai2< sai_por< tigri-> tigrinho> tramp-< uso<`,
    '5': `#_NAME< ?income-source EXPEN-2< EXPENSE2< KIND1> KIND2> KIND<< KIND_filho< acade-< academia< agua< alimenticia> amiga< aposentada<< casa2> clt<< compr-<< condo-< condominio< demai-< demais< deu1< deu< deven-> devendo> devo> dizim-< dizimo< do_mes< em> energ-2< energia2< estou2> feito< filho1< fumo< gas_:< gaste-1< gastei1< gasto2< gasto_uns< inter-< internet< internet> ja1> locad-2> locad->
locadora2> locadora> mas>> merca-2> mercado2> mes<< minha_parte< mora< o2> para<< parte1< pensa-> pensao> sou<< trampo< uber< umas<< vezes<< vou>`,
    '4': `DEED< EXPEN->> EXPENSE>> INCOM-1> INCOME1> KIND_celular< KIND_internet< KIND_iptu< KIND_saude< WORD2< agua_,< agua_:< alugu-2< aluguel2< apose-<< apost-< as< baixo-<< baixou<< beste-> besteira> bicho< boto< cacho-< cachorro< casa> celul-1< celular1< cerca2< cerca< cerca_de< cerveja< cervejinha< cinem-< cinema< com< condo-2< condo-<< condominio2< condominio<< condominio_:< consu-< consulta<
costu->> da< de2> dela2< dela< deliv-< delivery< dois2< duzentos>> energ-<< energia<< era> estou> fim< foi> gas2< gas> gaste-< gastei< hoje> igrej-< igreja< inter-1< inter-<< inter-> internet1< internet<< iptu1< k>> lanch-< luz2> luz_veio< mas1> menino< merca-> mercado2< mercado<< mercado> mercado_eh< mes1> moca2> neta< noven-<< noventa<< parte_eh< passa-2> passa-> passa2< passa< passa_de<
passado2> passagem< plano> plano>> porqu-> porque> quart-> quarto> racao< saude1< saude2< saude> saude>> super-2< super-< supermercado2< supermercado< supermercado_:< telef-< telefone< tramp-> tv< vai2< vai_uns< varia2< varia< veio>`,
    '3': `(1> (> -> ->> :>> =amount:fortnight::bare EXPEN-1> EXPENSE1> EXPENSE_academia< EXPENSE_igreja< EXPENSE_merc< KIND>> KIND_condominio< KIND_escola< KIND_luz< KIND_telefone< NAME1< acade-1< acade->> academia1< academia>> agora_eh< agua2> aluguel_:< aluguel_eh< ano<< ap< apost-2< aposto2< aposto< aposto_uns< aqui<< cara1< cara< carte-2< carte-< carteira2< carteira< celul-< celular< cem2< cem<< churr-<
churrasco< cinqu-<< cinquenta<< com1< comid-2< comida2< condo-1< condominio1< contr-2< crech-< creche< de_aniversario< dezem-2> dezem-> dezembro2> dezembro> divid-< divida2> domin-< domingo< duzen->> ela2> entao< entre1< entre< escol-< escola1< eu< favor< frald-< frald-<< fralda< fralda<< funer-< gasto1< gato< igrej-1< igreja1< inclu-> irmao< janei-2> janeiro2> junto> lanche< liq< luz1< luz_:<
luz_vem< mao< menin-1< menino1< merc1< merc< merc> merca-2< merca-<< mercado< moca> netfl-< netfl-<< netflix< netflix<< nove>> noven->> noventa>> nunca> oiten->> oitenta>> onibu-< onibus< os<< parcelado2< parcelado< parte2< passado> passagem2< pensa-< pensao< pizza< plano2> prese-< presente< que_eh< remed->> remedios>> resta-< restaurantes< salao> seman-1< seman-< semana1< semana< so<< so_dou<
spoti-< spotify< strea-<< strea-> streaming<< streaming> telef-1< telefone1< teve> tia< torno2< torno< torno_de< total<< tv1< uns<< van< vem< vezes<`,
    '-3': `#1< #_,< :<< =amount::current: =parts:amount+remaining ?> ?consent ?worry EXPENSE_padaria< EXPENSE_roupa< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> NAME_:< WORD<< a< acord-< acordo< agora1> ai< ainda< ajuda-< ajudar< ano> antes< app< assin-< atras->> atrasada<< atrasado>> aumen-< boa< cader-< camar-< cance-< carro2< carta-< cartao< casa2< com<< comid->> comida>> compr-2<
conse-< consi-< consignado< conta-<< contas<< corta-< costu-< dar1< das> dava1< dava< de1> desde< deven-< devendo< dia2> dia<< dias2< dias<< divido2> do_NAME< dona< duas>> e_NAME< eh<< ele> em1< empre-< empre-<< emprestimo< esse> esta1> esta2< esta<< estou< estou<< eu_pago< faco< faco<< falta1< falta< farma-< farmacia< fatur-< fatur-<< fatura< fiado< fiado> fica< filho< fique-< fiquei< fixo< foi<
ganhe-1< ganhe-< ganhei1< ganhei< gasol-< gasolina< gente<< hoje2< irma> ja2< junta-< juntas< juros2> loja< mais_de< manha2> manha> mater-< material< mes> moto< muda< multa< na>> nada> nao< nao_eh< nem< no1> no< no<< o2< os1< outro-< outro< outros< padar-1< padar-< padaria1< padaria< pago> pagou< pague-<< paguei<< parce-<< passado2< passado< pegue-< peguei< quase< recebo< roupa1< salao1< salar-<<
sem< sim< sobra< subiu_de< tenho1< todo1> total2> total> trint-<< trinta<< troca<< uma> veio< vendi< vendo< verda-2> verda-< verda-> verdade2> verdade< verdade> vez> vezes>> viage-< viagem< x>>`,
    '-4': `#2> +< ,2> ,_total< =parts:amount+behind ?overdue DEED1< DEED1> KIND_carro< NAME2< WORD>> a2< ainda> alugu-2> aluguel2> amigo> atras-< boto<< carro1< cobra> comid-2> comida2> da_NAME< das1< deixo-< deixou< desco-< desconto< devo1< devo< dia> do2< do<< dois<< dura> e1< e2< ela2< ela< em<< era1< era< errad-< errado< esse2> eu2> eu> foi2< gasta-1< gasta2< gasta< ja< juros> luz_,< mas< mas_gasto< me<
me<< me> mei1< mes>> na1> nada< ofert-< oferta< os< paga1< pagar< pago2< pague-< paguei< pai< parei< porqu-< porque< que>> receb-< resto>> sao> se< seguro< sei< ser1< ser< subiu2< subiu< trabalho< tudo2> tudo_da< uber<< viage-> viagem> vinte>> x<<`,
    '-5': `,_eh< ,_gasto< :1> =ignored ? EXPENSE_ifood< a1> agora> alugu->> aluguel>> atras-<< bolsa> cento>> com>> da> da_uns< devo<< divid-> em>> errei< ganho1< ganho< hoje< ifood1< inss< mas2< meu< na> nao2> nao<< parte> por2> por> que_uns< respe-<< respectivamente<< tambe-1> tambe-> tambem1> tambem> total1< traba-< um> vou<`,
    '-6': `
1> 
> #_uns< ?instalments-left ?offers ?rates DEED2< DEED2> EXPENSE_botijao< INCOM-2> INCOME2> acho< botij-1< botijao1< cada<< carro< carta-> cartao> corrigindo< da1> das< de1< divid-1> divid-2< dividido1> dividido< dividido> do> dois>> filho> fora< junto< moto>> na< no2< parte2> por1< pouco< so1< tudo1> tudo2<`,
    '-7': `=parts:amount ?confirm-amount ?debts ?thirteenth WORD1> agiot-<< agiota<< cento2> corri-< da2< do1> mes_de< meu<< nao>> so> teve<`,
    '-8': `?after-deficit ?income-low-month eh>> meses>>`,
    '-9': `cada2> cada> conta<< eh> meses<< so1> total< tudo>`,
    '-10': `=parts:amount+total ?debt-amount ?incomes ?more-debts ^ ajuda> botij-< botijao< esse<`,
    '-11': `?after-roadmap`,
    '-18': `#>`,
  },
  income: {
    '26': `?incomes`,
    '14': `=amount:day::bare`,
    '13': `=amount:fortnight::bare INCOM-< INCOME< meu2>`,
    '12': `cai< ganho< tiro2< util>>`,
    '11': `=amount:day:: =amount:fortnight:: =minimum-wages INCOM-> INCOME> antes<< estou< eu1< hoje_tiro< liqui-1> pelo_NAME< pensa-< pensao<`,
    '10': `=amount:month:: bolsa< bruto<< comec-< espos-<< famil-2< sobra< tiro< vivo<`,
    '9': `,_ganho< =amount:month::bare ajuda< benef-< dando> dias>> dos< emprego< entra< estag-< eu<< liquido1> loja2< pagam<< pelo< que_eh< ruim< tiro_uns<`,
    '8': `#_,< benef-2< beneficio< bolsa<< da_uns< entra1< fica1< ganho1< marid-<< marido<< media1< mesmo< num1> num> pelo2< receb-2< recebo< salarios<< umas2>`,
    '7': `+2< +< ,_tiro< INCOM->> INCOME>> a_dar< alugo< alugu->> aluguel>> beneficio2< bolo< bom> com2< com_uns< comecar< comeco<< contr-< contr-<< da2< depen-2> depende2> depende> desem-< desemprego< devo>> dia<< dia> divid->> divida>> eh2< eh_uns< errad-< errado< estag-2< extra2< faco< faco<< famil-< fazen-< filho> fixo> fui< fundo-< fundos< ifood<< livre1> livre> media< no>> por2> receb-< regis-< tenho>
tiran-< tirando< vezes>> vr>`,
    '6': `
< =amount:week::bare EXPENSE_ifood< INCOM-1> INCOM-<< INCOME1> INCOME<< ah< alugu-2> aluguel2> aposentadoria<< aula> bem< benef-<< bico< cai1< casa2> casa> come> comec-<< desco-2< descontado< descontos2< descontos< devo2> dinhe-< e1> e_NAME< em2< em_media< eu2> eu_recebo< extra> falta< fica< ganhando1< ganhando< ifood1< inver-< inverno< la<< liq< manic-< manicure< mas2> mas_sobra< mes_ruim< moto>
moto>> novo< pagam< pago2> por2< quart-< quartinho< quinz-<< recebendo< rodo< ruim1< sabad-< sabado< salar-<< seman->> semana>> sobra1< tiro<< tiro_de< vale1< vem1<`,
    '5': `#< INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_com< INCOME_salario< KIND>> WORD1> ^ a2< apose-<< assin-> assinada> bico> bolsa> cada>> cai2> carte-> carteira> causa2> causa> cinqu-<< cinquenta<< clt< comecei< comis-< comissao< conta2< corri-1> dar1< dele1< desconta> despe-< dia< dos> e2< e_ganho< eh>> entre-> esse<< falec-> falta<< famil-<< familia<< fatur-<< faxin-> faxina> fora< ganha-1< graca-<
gracas< ifood< ifood_uns< liqui-1< liqui-< liquido1< liquido< mas< mas_cai< maxim->> maximo>> mei<< mes1< meu< na_NAME< padar-2< padaria2< padaria_sao< pai> passado_foi< pego< pensa-2< pensao2< peque-< pequena< perco< plant-< por> produ-< producao< quinz-< quinzena< recebo> registraram< sabad-> sabado> salar-1< salario1< segun-< segunda< sexta1< sexta< tem2> tenho2> tudo>>`,
    '4': `#_de< ,2> ,<< =amount::minimum:bare =amount:year:: INCOME_clt< KIND1> NAME_da< a_ganhar< aposentado< arrumei< aumentou< auton-> autonomo> bico2< bpc< camar-< cerca2< cerca< cerca_de< clt1< clt> coisa2< coisa< coisa_de< confo-> conforme> conse-<< consegui<< consignado>> costu-2> costu-< costu-> costura> crian-> criancas> cuida-< cuidadora< da< dar< dele< depos-> deposita1< deposita< deposita>
desem-2< desemprego2< deus< dia>> diari-< do1> e_cai< em>> entrega< espos-< estag-> estagio> eu< eu> eu_ganho< faturo2< fique-< fiquei< fiz<< fundo-2< fundos2< fundos_por< ganha-< ganha<< ganhar1< garco-< garcom< leite< licen-< liquido_de< loja< loja> manda1< manda< me< merc>> mes1> mim2> mim> minim-2< minim-<< minimo2< minimo<< mulhe-< mulher< na<< nada> nao2> novo2< o<< padar-< padaria< pago>
passado2< passado< passe-< passei< patro-< patro-> patroa< patroa> paulo< ponto< por_quinzena< prefe-2< prefeitura2< quare-<< quarenta<< que2< que_da< quent-< quentinha< quint-> quinz-1< quinzena1< registrado< renda< salao<< segunda> seman-2< seman-<< semana2< semana<< servi-< setec-<< setecentos<< so1> sobra2< sobra_uns< sou< sou> telem-< telemarketing< tira2< tira_uns< toda_sexta< trabalho<
uber_uns< uma>> uns<< util> vende-<<`,
    '3': `#2< ,< ,_media< ?< DEED1> EXPEN-> EXPENSE> EXPENSE_casa< WORD>> acai< agora< ai> ajuda> apose-2< apose-< apren-< aprendiz< as<< autis-< autista< auxilio< bico_de< bota> cesta> com<< consi->> conta< cortaram< cosme-<< cosmetico<< das<< dava> de< depen-> depoi-< depois< depos-1< dia2> diari-2< diaria< do_mes< duzen-<< duzentos<< e_eu< espos-1< espos-2< esposa2< esposa< esposo1< esposo< estagio< eu2<
faixa2< faixa< falec-< faleceu< fatura<< fazenda< fds< fia< filho< fora> gasolina_fica< ifood> irma< jovem< liquidos1> liquidos> mae1< mae< mais1< mando-<< mandou<< marido_ganha< marmi-> marmita> mater-< meu2< meu_esposo< moco< na2< na< na>> noite< num< o>> ofert-< oferta< para1< para<< parte< passa-2< passa-< passo-2< passo-< passou2< passou< passou_para< pensa->> pensao>> por<< por_mes< prefe-<
prefeitura< presta> quand-1> quand-> quando1> quando> que2> quebr-> quebrados> queri-> queria> quint-2> quinto2> quinto> reais>> recebo1< recebo2< recebo<< regis-> roupa2< roupa_uns< saldo<< segun-2> segun-> segunda2> segur-< seguro> servi-> servico> so1< tambe-> tambem> tem> tenho2< tenho_mais< tirar1< toda2< toda< torno2< torno< torno_de< traba-< traba-> trabalho<< uber<< ultim-< ultimo< um<
uns2> valor< vendo> vinte<<`,
    '-3': `
2> #_e< +1< ,_gasto< ,_vr< :2< :<< =amount::former: ?after-roadmap ?debts ?overdue DEED<< DEED> EXPEN->> EXPENSE>> KIND2< NAME1> NAME2< NAME< NAME_,< a_NAME< ainda< ainda> anos<< ate1> ate> atend-2< aumento< cabel-> cabelo> cai> com1< com1> com< comig-1> comig-> comigo1> comigo> consi-2< consi-> consignado< cuido< da_NAME< de1> decim-< decimo< dei< deve< deven-< devendo< devo1< devo< dia1>
divid-< divida< do2> ele< empre-1< entra<< entre-< esse< esta2> esta< estou2< eu1> falta1< fatur-1< fatura< fica2< firma2< firma< foi> forne-> fornecedor> ganha-2< ganha-<< ganhar2< ganhava<< iptu< junto< la< luz< marmi-< marmita< media2< media_de< mei1< menos1< merca-< mercado< mes_de< metad-> metade> meu> meu>> mim< moro< na_rua< nada< nao1> nao2< ne> no2< oitoc->> oitocentos>> ontem2< outro>
pagar1< pago>> pagou< pague-< paguei< parce-< parcela< propr-> propria> quase< que>> queria< retif-< rua1< rua< se> segur-2< segur-> sem< seman-> semana> sim< sobra2> tenho1< tenho<< terce-< terceiro< tive< trabalha< tv< unha<< vai2< vem2> vr1<`,
    '-4': `
1> #2> #_uns< =amount::: =amount:::bare =parts:amount+total ?confirm-amount ?income-source ?rates KIND<< NAME<< NAME> NAME>> NAME_de< WORD<< acho< adian-2< atrasado< caiu< calca-> com> conta2> corri-< da<< descontado> diari-<< diaria<< dona< e_pago< empre-<< era< faco1< ganhava1< ganhava< gasolina_sobra< gente< impos-> imposto> inss< inver-> inverno> ja< junto-< juntos< liq1> liq> mae_recebe<
mandi-< mandioca< marido_da< mas> me2< menos_de< meses<< minha> motor-< motorista< ontem< os<< outro2> outro< paga1< paga< pagar> para> pelo_menos< planto< profe-< professora< quand-< quando< que1> queri-< quinh->> quinhentos>> recebe1< recebe< recebi< renda2< renda_eh< resto> treze->> trezentos>> tudo> uber< um_de< umas1< umas<< volta2< volta< volta_de< vr2< vr_de<`,
    '-5': `=ignored ?> ?offers DEED2< NAME2> a1> adian-< ai< alugu-2< aluguel2< aluguel_eh< atras-< atras< cada2< carro< chuva> cinqu->> cinquenta>> comis-<< comissao<< consi-< cosme-< cosmetico< de> deu1< deu< dia2< do>> dois<< e_faco< ela< em< faxin-2< faxina2< fiz1< hoje> mae> mei< menos2< mil2< mil_,< minha<< o< outro2< outro_de< pagar< que_entra< sai< so2> sou<< um2< vale<<`,
    '-6': `
> ,_total< ?essentials DEED2> WORD2> alugu-<< aluguel<< antes< as< auxil-< chega2< chega< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< dia_a< e>> empregos< entressafra< errei< fiz< ganho<< ganho> gasol-> gasol->> gasolina> gasolina>> ifood_faco< mas_gasto< mil<< nuns1< nuns< passa2< passa< passa_de< se< soman-< somando< total1< vr<`,
    '-7': `?instalments-left a<< app< causa>> como< da>> eh1< eh<< faxin-<< faxina_,< fazer< filho2< menos< olha< receb-> total< vem>`,
    '-8': `?flexibles ?more-debts DEED>> WORD1< a1< caixa< fixo< super-2< super-< supermercado2< supermercado< vale2<`,
    '-9': `?income-low-month bruto1< cada<< fica> gasto1< gasto< hora> pago1< pago< reais<< um> vou<`,
    '-10': `?thirteenth bruto1> bruto> ruim> vem2<`,
    '-11': `hora2> mas1> que<<`,
    '-12': `=amount::current:bare ?debt-amount DEED< vale>>`,
  },
  instalment: {
    '35': `=parts:amount+remaining`,
    '33': `=parts:amount+total`,
    '26': `=parts:amount+behind`,
    '22': `=amount:month::bare`,
    '21': `=parts:amount+paid+total`,
    '20': `=parts:amount`,
    '16': `desco-< pagas<<`,
    '14': `=parts:amount+remaining+total`,
    '13': `=amount:month::`,
    '12': `falta-<< falta> faltam<< pagas2< pago1<`,
    '11': `consi-<< desco-1< desconta< folha< pagas_,< parcelas<< por>>`,
    '10': `?debts desconta1< falta-> falta<< faltam> outro< pagas>> parce-<< parcelei<`,
    '9': `:<< ?more-debts carne< desconto< devo<< ja<< meses<< pague-> paguei> parce-1<`,
    '8': `#> #_de< =parts:amount+interestFree+total NAME_de< ainda<< antec-<< antecipar<< cai<< de2< emprestimos< falta1> mil_em< outro2> pago< parce-< prest-1< prestacao1< resta-<< sao1< tres<< vir2<`,
    '7': `(1> KIND< NAME_sao< a<< acaba> ainda< cinco>> consi-< consignado< consignados< desco->> estou2> estou> falta-1< falta-1> falta-2> falta-< falta2> faltam2> fogao< foi2< moto< nao1> prest-<< prestacoes<< renegociei< resta-> todo> virou<<`,
    '6': `(<< ,1< /<< ?debt-amount ?instalments-left KIND_tiram< agora_eh< aposentadoria< atras->> benef-> beneficio> carro< consignado<< consignado_NAME< consignados<< contrato< crediario> das<< descontam< dezoi-<< dezoito<< dia> do2> empre-< emprestimo< emprestimo<< emprestimo> facul-< faculdade< faltam1< faltam1> faltam< faturas<< fiz<< foram> o2< outro> pague-1< paguei1< parcelas2< pegue-<< peguei<<
prest-2< prestacao2< quitadas> se> sofa<< tenho<< tiram1< tiram< vinte<< x<<`,
    '5': `(< ,>> NAME<< ^ agora2< ai>> anos>> apose-< ate1> atras-> bolet-<< bolet->> boleto>> bpc< caixa<< cinqu->> cinquenta>> com<< consignado> contrato2< credi-> de<< de_pagar< desco-2> descontam1< desconto> desde< empre-> folha> gente<< janei-2> janeiro2> juros2> mensa-1< moco< na2< na_NAME< o1> o_outro< pague-2> paguei2> parcela1< passo-2< passo-< passou2< passou< passou_para< pegar< pelo<< quarta>
que1> quint-> quinta> reneg-< resta-2> restam> se2> tal>> tem< tirar2< tudo>> um1> vencimento> vou2<`,
    '4': `#_em< #_meses< ,_falta< KIND2> KIND<< a_sindica< abril> acaba->> acabar>> agora>> ainda2< ainda_,< alem< apare-> ate> atrasadas1> atrasadas< atrasadas> cada< cama< carro<< carta->> cartao>> comprar< condo-< condominio< consignado2< da> das2> desse< dezoi->> dezoito>> do> duas>> e>> esse2> eu<< eu_pago< fique-< fiquei< foi< folha2< foram>> ja2> ja> mais<< mei< mes>> meses1< mesmo< mesmo<< nao2>
oiten->> oitenta>> outro1< pagas1> pague-1> paguei1> parce-2< parcela2> parcela< parcela> parcela_eh< parec-< parece< prestacao_de< quais> quart-> que2> que_pago< quinh-<< quinhentos<< quita-> refin-< refinanciei< resta-1< resta-< restam1< restam2> restam< resto< segundo< sempr-> sempre> sindi-1< sindica1< sindica< so>> sobro-1< sobrou1< subiu2< subiu_para< tambe-< tambem< tem<< um>> vai< vai>
vezes>> vinte>> vou>`,
    '3': `#2> #<< #_,< #_mil< (1< (> (>> ,> ,_de< ,_eram< ,_prestacao< :2> :_NAME< :_restam< DEED<< INCOM->> INCOME>> KIND_condominio< NAME1< NAME< NAME_deu< NAME_e< a2< acord-2< acordo2< agiot-2< agiota2< ainda1< ainda2> ajuda-2> ajuda-> ajudar2> ajudar> ano>> antes> ape< aquel-< atrasada>> atrasadas_:< atraso2< atraso_,< aumen-2< aumentou2< aumentou< aumentou_para< boleto<< cdc< comec-> comeco> compr-<
comprei2< comprei< condo-1< condominio1< consi-> consi->> consignado>> const-< construtora< conta2< credi-< crediario< da< da<< da>> debit-< debito< dei2> denti-<< dentista<< descontadas>> deved-<< devedor<< devo2> dia2> divid-2< divida2< do>> eh1> eh< eh>> em< empre-<< empresto<< eram1< eram< escol-< estou< eu2> eu> eu>> falta->> falta2< falta< faltam>> fatur-<< ficou1< filho-< filhos< finan-<<
financiamento< foi> gelad-< geladeira< juntos< juros> lugar< mais>> marco> mes<< mes> meses>> mil1< na> no<< no> nona> nunca> o_NAME< outro2< outro<< outro>> outro_de< pagar1> pagar> pagar>> pagar_em< pague->> paguei>> para1< para_pagar< parce-2> parcelas< parcelei2< parcelei_em< pela< pompe-2< pompe-< pompeia2< pompeia< pompeia_faltam< por<< prest-< prestacao< proxi-> proxima> que<< resta-1>
restando> saldo2< saldo<< sao< sempr->> sempre>> seten->> setenta>> subiu< tenho_mais< tirar< tres>> ultim->> ultimas>> um> uma>> veicu-< vem1< vem> vence>> venci-2< venci-< venci-> vencimento>> vende-<< vezes<< vou_pagar<`,
    '-3': `#_+< #_ou< +1> +< +> ,_da< ,_e< ,_sao< -1< -> /2< =amount::limit: =amount::minimum: =amount:day::bare ?< ?confirm-change DEED1> INCOM-<< INCOME<< KIND_consorcio< NAME_falta< a2> abert-2< aceit-< aceit-> aceitei< acerto> agua<< agua> alugu-> aluguel> as< as<< atrasada<< atrasadas<< atrasei< aula> banco2< benef-2< beneficio2< carta-< cartao< cobra-<< cobra1< cobra< cobram<< compra< conso-1<
consorcio1< dando> dao1< dao< depoi-1< depois1< desco-> devia1< devia< devol-1< devol-< devolvi1< dez<< dia>> divida<< dois<< duzen-<< duzentos<< e2> eh2< eh_de< em1> emprestou<< era< esse< esse>> estav-< estava< extra2< extra< faco<< falou1< fatur-1< fatur-> fatura> feira<< fica1< fica< financeira> fiz< foi_para< ganho1< garan-> garantia> gaste-1< gastei1< giro< hoje2> hoje> iptu<< ja_paguei<
junta-2< juntas2< juntas_dao< locad-2> locad-> locadora2> locadora> loja< luz< luz<< menos2< menos_de< mes_de< meu<< minim-2< minim-> minimo2< minimo> nao<< nunca>> oferecendo< ofereceram1< ofereceram< ontem> os<< ou1> ou> outra< pagar2< pago2< pago_,< pai< para1> parcela_de< parcelar< pegue-1< peguei1< por1< posso< prest->> prestacoes>> prime-< propos<< quase1< quer<< queri-< queri-<< queria<
receb-1< recebi< rotat-< rotativo< saldo1< segun-< so1< tenho1< tinha1< tinha< tinha<< todo2> total_de< treze-<< trezentos<< tudo> uns<< uns> venci-1> vencidas<< vista2<`,
    '-4': `#2< +1< -<< ?1> DEED>> KIND>> KIND_agua< KIND_casa< acai< acert-> agua1< alugu-< aluguel< borra-2< borra-< carro> casa1< com< com> contraproposta2< contraproposta< credi->> das2< dei< depoi-< depois< descontam> devolvi< devolvi<< dia<< divid-<< duzen->> duzentos>> eles< entao< entra->> entrada>> esta<< falou< fatura< faz2< faz< faz_em< fechar< finan-> ganho< gaste-< gastei< iptu> ipva< ipva<<
juntas< limit-< limite< loja<< lojin-< lojinha< manda-< mandar< mas< me<< menos< mensa-2< mes2< minim-1< minimo1< muito< multa< nao< ofere-<< ofereceu< ofereceu<< pago2> para> pedem1< pedem< pegue-< peguei< pensa-> pera< por< propo-<< que>> que_eh< quere-1< quere-< querem1< querem< reais<< santo> se< sendo1< sendo< sim2< sim_,< taxa> todo< veio< vista_ou< vou< x>>`,
    '-5': `#_mais< ,2< ,2> =amount::minimum:bare NAME1> NAME>> acert-< acertei< acho< agora2> agua< carto-< cartoes< conta<< das_quais< de2> desco-2< desconto2< deu<< devol-<< empre-2< empregos< emprestimo2< emprestimo_de< entra-2> entra-> entrada2> entrada> era1< era<< esta_em< falar-< falaram< fatur-< fatura<< fatura_em< fecha-< me2< me< minha< no>> ofere-1< para<< ponto< quais1< quais< seis2> sem1> sim<
total2< total2> total> uns1< uns< venci-<< verda-< verdade<`,
    '-6': `#_virou< ,_faltam< =minimum-wages ?incomes ?thirteenth WORD> abert-<< acabe-< acabei< ajuda> desconta> fatur-2< fatura2< ja2< loja2< mes1< mil>> na>> nada> noven->> noventa>> o2> ou1< ou< sem> taxa2> total< tudo< virou1< virou< vista>>`,
    '-7': `#1> -< =1> => agiot-<< agiota<< agora> da1< desconto<< devia<< em>> emprestimo>> entra-< entrada< errad-> errado> escre-< escreve< falei2> falei> fui< iptu< mae<< meu< minha<< negoc-< negociar< ofert-< oferta< parcela_em< quer< segunda< uma<<`,
    '-8': `
1> ,_paguei< =amount::former: =amount::former:bare ?> NAME_:< de>> e1< eles<< fazer< hoje< mes< minim-< minimo< oiten-<< oitenta<< proposta<`,
    '-9': `=amount:fortnight::bare =amount:week::bare ?essentials ?flexibles ?rates consigo< ja< ofere-< propo-<`,
    '-10': `#_e< ?after-roadmap`,
    '-11': `quero<`,
    '-12': `=amount:::bare`,
    '-14': `=ignored ?offers`,
    '-15': `=amount::: =amount::current:bare`,
    '-16': `=amount::current:`,
  },
  minimum: {
    '18': `minim-< minimo<`,
    '13': `=amount::minimum:bare`,
    '9': `minim-1< minimo1<`,
    '6': `=amount::minimum: minim-2< minimo2< minimo_de<`,
    '5': `=amount::former: fatur-> fatura<< fatura> minimo_eh< que_era<`,
    '4': `#_minimo< ,_minimo< =amount:month:minimum:bare era1< esta_vindo< fatur-<< nem< total<< vence2> vindo1< vindo<`,
    '3': `NAME_eh< a2> consigo< era< esta<< foi1< que2< vence>`,
    '-3': `$ ,1< =amount::: =amount:::bare =amount::current:bare =amount:month::bare =parts:amount ? ?incomes NAME_,< WORD1< mas< mes< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap ?debt-amount dia>> maxim-2> maxim-> maximo2> maximo>`,
    '-6': `^`,
  },
  none: {
    '32': `=ignored`,
    '29': `?instalments-left`,
    '25': `?rates`,
    '21': `
>`,
    '20': `nao2<`,
    '19': `=amount::former:bare`,
    '17': `?consent`,
    '16': `?overdue bruto1> bruto> posso<`,
    '15': `#2> cada<< cada> esse< galo<< mes_de<`,
    '14': `#1> :> a1< mas>`,
    '13': `como< dos1< hora2> jogo> menos_de< santo> usei<`,
    '12': `,_paguei< NAME_#< cada2> comprei< desconto_de< eh>> fixo< maior<< os<< pago_NAME< tenho1< tinha<`,
    '11': `
1> #_mais< #_virou< :1> adian-2< agua> botij-< botijao< das1< das1> ele2< era< fica> gasto1< irmao< juros2< nao_eh< nu< ops>> ou1< parte> quebr-< vale>>`,
    '10': `NAME_da< antes< bruto1< carro2< cento2> confi-2> confi-> das2< das< de1< dela> eles_querem< era1< falei< inss< mae<< mil_NAME< mil_de< minha<< ne> posso2< propu-1< propu-< ruim> sao2> sendo2> te< total<< uns<<`,
    '9': `#_#< =1> =amount::limit: ?> ^^ acerto> ainda> comec-2< deu<< dos< estou2< falta>> fechar< ganho> hora> liber-> liberar> limit-< limite< mas1> me2< mensa-< muito< ofereci1< ofereci< pago2< passa-<< por1> que_eh< quero< reais<< so2> taxa2> tinha<< tv<`,
    '8': `#> #_dos< +1< ,_gasto< =minimum-wages ?worry WORD1> a2> acred-< cacho-> cachorro> cai> ce< consigo< dele> deve1< devia< devo1< dia_a< do_NAME< ela< em<< emprestei1< emprestimo>> epoca< escre-< escreve< estav-1< estav-> estava1< estava> estou_com< eu_peguei< fatur-1< faxina_,< gasta-1< isso> junta-< juntas< manha2> mas_gasto< mei< menos2< mes< mesma< mil<< mil_,< minha2< nao_aceitaram< oiten-<<
oitenta<< pagar_so< parte2> pede< pegar1< pegue-1< pegue->> peguei1< peguei>> pouco<< receb-> seis>> sendo> so> soman-2< somando2< taxa> tenho2< teve< uns1> vale2< vizin-< vizinha< vou2< vr<`,
    '7': `#>> ,_faltam< -<< =amount:::bare =amount:year:: ?debt-amount ?debts NAME_uns< agora2> ajuda-2< anos<< atras-1< atrasado2> autom-< automatico< auxil-< baixo-< baixou< bom> cabo< cance-< carro_,< cartao_,< causa>> cel2< comis-<< comissao<< coope-2< cooperativa2< cunha-< cunhado< deixa> devo> divid-1> dividido1> dividido> ele< empre->> esta> faco1< fatura_em< faxin-<< fazer< fecha-< fecha-> fechar>
feira<< fiado>> ficou> filha> filho2< firma<< fora< jogo2> juros_de< lojin-< lojinha< manha> me_deu< mensagem< meu< meu<< moro<< nem>> no<< noven->> noventa>> nunca< oferecer1< oferecer< pai< parcela_em< pesso-< queria< reais>> recus-> renda< respe-<< respectivamente<< sao> sei> sem1> so>> sumiu< tiro1< topou< umas1< usei2< vale<`,
    '6': `#_+< #_uns< $ ,_falta< :_caiu< => =amount::below: =amount:week::bare ?1> ?confirm-change EXPENSE_botijao< EXPENSE_mercado< acho>> acord-< acordo< agiot-<< agiota<< ano1> antes1> anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< app< ate>> atend-> atrasada< atrasada<< aumen-< avisa-> avisar> banco2< banco2> banco<< borra-2< borra-< botij-1< botijao1< caiu1< caiu_de< carro< carto-< cartoes< cel<
comig-1> comigo1> compr-2< compr-2> compr-> comprar2> consi-< conti-> continua> cortaram< credi->> crediario> das> das_quais< debit-< defes-2< defes-< defeso2< defeso< dei<< dele2< deles<< depen-< depende< depoi-< depois< deven-2< devendo2< devendo_uns< devi1< devia<< diari-<< diaria<< direi-> direito> divid-2< divid-> dividido< diz<< dizen-< dizendo< dois>> e_gasto< ele_quer< em1> em>>
emprestimo_de< entressafra< estav-< estava< estava_devendo< faxin-2< faxina2< finad-< finado< financiei< fiz1< fui> ganhava1< ganhava< gasol-> gasolina> gasta-< grati-< gratificacao< guard-1< guard-1> guard-< guardar1< guardar< ifood_faco< irma< irmao2< ja_dei< lembr-2> lembro2> limit-1< limite1< loja<< mais1< maqui-> me<< me_pediram< mei1< merca-1< mercado1< metad-< metad-> metade< metade> minha>
motor-< motorista< na_rua< nao_,< noite> ofere-1< ofere-< oito>> ontem2< ou<< paga<< pagar2< pagar> pago>> parcela<< pedem1< pedem< pesso-> por> poupa-2> poupa-> poupanca2> poupanca> proposta1< quais1< quais< quant-< quanto< que_entra< quita-2< quite-> quitei> receb-1< recebe1< recebe< refor->> rua1< saiu1< se> segur-> seis2> sindi-< sobro-> sobrou> sou< super-2< super-< supermercado2<
supermercado< tenho< tinha1< total< tv1< um> um_de< vez2< vez_de< voce> vou< vou_pagar< vr2< vr_de<`,
    '5': `+< =amount::: =amount::entry:bare =amount::former: =amount:month::bare NAME_=< NAME_em< NAME_falta< a_NAME< abri> acert-< acert-> acertei< ai> ajuda> amigo> ate< atras-2> atrasado> aumentar2< aumentar< aumentar_para< aumentaram< banco< bruto< caixa< casa< celular_de< comecou2< comecou< comid-2> comid->> comida2> comida>> consi-2< consigo1< conta-< conta-<< conta-> conta>> contar< contas<< conti-1>
continua1> cosme-< cosmetico< credi-1< crian-<< criancas<< custa-1< custa-< da2> da_uns< dava1< de2> debito< dei> depen-<< depende<< depoi-2> depois2> depositar1< descontado> desconto<< desse> deu> deus<< devol-<< devol-> dias<< disse> divida_de< divido2> dura> e_faco< e_os< eh1> eh<< eh> eles< empre-1> empresta1< empresta< emprestado1> emprestado> empresto1< empresto< entra<< eram<< essa2> esta1>
estou<< eu> eu_ofereci< faturas<< fazer2< fica2< filho> finan-< fique-2< fiquei2< fiz> foi1> foi<< foram2> ganha-<< ganhava<< gasol->> gasolina>> gasto< guard-> guardado1> guardado> inver-> inverno> ja< juros1< juros2> liberar< ligou< liquido> mae_recebe< maior< mandi-< mandioca< marco2< me_empresta< me_empresto< mensa-2< mensalidade< mes2< metad-2> metade2> meu> mil2> minha< monte< na2> nem2>
nenhu-2< nenhu-< no1> nome2< numer-< numero< nuns1< nuns< ou1> outub-< outubro< paga>> para2< para> passada< pensa-> planto< porta< posso_pagar< preci-2< preci-< preciso2< preciso< preciso_depositar< prest-< prestacao< qual> quatr->> querem< quitar2< quitar_por< quite-2> quitei2> renda_eh< resto>> rua< saiu< seguro< sexta> so1> so<< so_consigo< sobra2< sobra_uns< tem_mais< tira1< tirou< trabalha<
trabalhei<< tudo2< tv<< um<< uma<< vai>> valid-> vence-2> venceu2> viage-> viagem> vou2>`,
    '4': `#2< #<< #_e< ,_da< ,_total< ,_umas< />> =amount:fortnight::bare ?income-source DEED2> DEED< DEED>> KIND_carro< KIND_gas< NAME_devo< NAME_esta< acade-2< academia2< aceitaram> adian-< ali< ano> aplic-> aplicativo> aposentei< arrum-> as< assin-< atend-2< atrasado2< atrasado_,< atrasou> baixo-2< baixou2< baixou_de< boto<< cada2< cancelei< carne> carro1< carta-< cartao< celul-2< celul-<< celular2<
celular<< chuva> coita-< coitada< com> comec-< comecou_com< compra< consignado_de< conta2> conta<< coope-< cooperativa< cuido< custa1< dei2> dei< dela< devi< devia1< dias2< divida2< divido> e< e>> econo-< ele> empre-2< empregos< entra-<< entra> entrada<< epoca> essa>> esta<< estav-2< estava2< eu2> eu_ganhava< eu_pago< facil> falar-< falaram< falec-< faleceu< falou1< faxin-< faxina< ficou< finan->
financeira> foi>> ganha1< ganha< gas1< gas<< gaste-< gastei< gente<< idade< insta-< instagram< irma2< isso2> ja2< ja>> janei-2> janeiro2> junto> juros1> lembr-< lembro< liber-2> liberar2> limit-2< limite2< lugar< mandar< mande-< mandei< me_dar< me_deve< me_ofereceu< mensagem1< mostr-> motob-< motoboy< nao< nao> negat-1> negat-> negativo1> negativo> negocio> nem> nenhum2< nenhum< nenhum_dos<
netfl-< netflix< no< no> no>> norma-> normal> novem-2< novembro2< novembro_,< ofereceram<< onibu-2< onibus2< os1< os> pagou> pague-1< paguei1< para< parei< pegar< pegou< pessoa< pessoal< porqu-< porque< probl-> problema> propo-1< propo-< propo-> proposta> quand-1> quando1> quanto> quase> quatro>> que2< que_paga< quere-< queri-2< queria2< quinta< recebe<< renda2< renda<< resto> sao< segui-<
seguinte< sei< seman-< semana< sendo1< sendo< ser1< ser< sim< so1< sobra2> sobro-1< sobrou1< sofa2< sofa_por< soman-< somando< subiu_de< tambe-1> tambem1> telha-> telhado> tem< tigri-< tigrinho< trint-<< trinta<< troca<< uma_de< umas< uns> valia< vem2> vender< verda-2< verda-> verdade2< verdade> viage-< viagem< virou1> vizin-2< vizinha2< zap<`,
    '3': `#_ou< ,> ,_faco< ,_tenho< ,_vr< -< ?2> ?< ?after-deficit ?incomes EXPENSE_escolar< EXPENSE_salao< INCOM-2> INCOME2> KIND_aluguel< NAME_cobra< NAME_limite< abert-<< abril< achei> acho< advog-> advogado> agiot-< agiota< agora> agora_sao< agua2< alugu-1< alugu-< aluguel1< aluguel< antes> aqui> atend-< atendente> atendo< aumen-2< baixa-2< baixa-< banco_diz< bolsa> bom< cada1< cai2< casa2< certo<
chego-< chegou< chequ-<< cheque<< com1< comecei2< comecei_com< comig-> comigo> compr-< comprar> comprei> conse-< consegui2< consi-> consignado< corta-1< dava< deixo-< deixou< depositar< desco-<< deve< deven-< deven-<< devendo< devendo<< devo< dia2< diz1< diz< do1> dos>> dura1> dura<< e_devo< e_pago< ele2> em1< em> emprego2< emprestei< entra-2> entra-> entrada2> entrada> entrada_de< entre-<
entro-1< entro-< entrou1< entrou< era> era>> escolar1< escolar< estav-<< estava<< estou_devendo< filho< fim> financeira< fique-< fiquei< fixo2< fraco2< fui< funci-> funcionario> ganha-2< ganha-< ganhar2< ganhe-< ganhei< gas>> gas_eh< gasto> gente2< globo-< globoplay< hoje2> hora< impos-> imposto> inss> intei-1> inteiro1> inter-<< internet<< isso<< ja1> ja_paguei< juntas_dao< liber-< licen-<
limit-2> limite2> limite_de< liqui-> loja> mae> manda-< manda-> marmi-< marmita< material< me< media2< media_de< mercado>> mes2> mostra> moto_por< nada> nas1> nas> negociar< negocio< nem< nenhu->> nenhuma> nenhuma>> nome<< nome_por< novo> o>> olha< onibu-< onibus< ontem< os< outra2< outra_de< outro-< outro-> outros< outros> pagan-> pagando> pagou< pague-2> paguei2> pai>> parcela_de< parcelado1>
parcelado> parti-< passa-> passado<< passado> pedi1< pedi< pegou1< pensa-<< pensao<< pera< perdi< peric-> pessoal> pix>> ponto< porqu-> porque> primeiro> propos< propr-> propria> quant-> quatr-2> quatro2> que_era< quint-< quinze<< quita2< quita< quita_por< recebi1< recebo1< recebo<< renegociar< respo-> sai< salao1< saldo> sao1< score2< score< segur-2< sei<< sete>> sim_,< sofa< talve-1> talve->
talvez1> talvez> tche2< telef-<< telefone<< tira< toda2< toda_,< todo1> total1< total2< uai< uma2< usei1> usei_+< valia2< valia_uns< velha< vende> vendo<< vez> vezes<< vr1<`,
    '-3': `
< #_,< #_NAME< ,_deu< ,_peguei< :>> :_saldo< =amount:day::bare =parts:amount+interestFree+total ?offers DEED1> EXPENSE_oferta< INCOM-2< INCOM->> INCOME2< INCOME>> INCOME_salario< KIND1> KIND< KIND<< KIND> KIND>> KIND_casa< KIND_celular< KIND_condominio< KIND_iptu< NAME>> NAME_(< NAME_,< NAME_era< NAME_pediu< NAME_saldo< NAME_veio< WORD2< a>> aberto> acade-< academia< acoug-> acougue> adian-1<
adiantou1< agua_:< ah2< ainda2< ainda<< alem< alime-> amanh-2> amanha2> ambas>> ano2> antec-<< antecipar<< ao>> aplic-< aplicativo< app2< app_mostra< as2> as<< as>> assim< atras-> atrasada1> atrasadas2< atrasadas>> atrasei< atraso> atual1< atual< aula> avist-1> avist-> avista1> avista> beneficio2< biz< bolet-2< bota> botar1< botar2< botar_mais< boto< cai2> cai<< caixa<< caju1< caju2> caju< caju>
carta< cartao_NAME< casam-< casamento< causa2< causa_de< celul-1< celul->> celular1< celular>> cento>> chequ-> cheque> cinem-< cinema< clt<< cobra-<< cobram1< cobram< cobram<< coisa< coleg-< colegio< comprar< comprei<< condo-1< condominio1< conseguir< conta-2< contando> contas2< contraproposta2< contraproposta< contraproposta_de< cuida-< cuidadora< da2< daqui< dava> de<< deliv-< delivery<
deposita1< deposita< desco->> desconta1< desconta2> desconta< descontado< descontam< desde1> desde2> desem-2< desem-< desemprego2< desemprego< deus< devo<< devo_eh< devo_so< devolvi< dezem-< dezem-> dezembro< dezembro> dinheiro> diret-> direto> divida2> dizim-< dizimo< dona2< dos> e_caju< e_ganho< eh_de< eles> eles_cobram< elo< email< emprestimo_,< emprestimos< emprestimos<< emprestou> energ-<
energia< entra1< entra< era2> escol-> escola> espec-> especial> esta< estao2< estao2> estao>> estou-< eu< eu_so< facul-> faculdade> falec-> falei> falta< faltam1> falto-< faltou< famil-< farma-2< farmacia2< feria-2> feria-> ferias2> ferias> fez1< filha<< fim< financeira<< financiamento< folha< folha> fora1> fumo< fundo-2< fundos2< fundos_por< garan-< garan-<< garantia< garantia<< gasol-2<
gasolina2< gasta2< gasta< gente< graca-< gracas< hinov-< hinova< hoje_esta< ifood> impos-< imposto< inclu-> intei-< inteiro< internet> iptu1< iptu> ipva> ipva_de< jogo< junta-> junto-< juros<< la> lanch-> lanche> ligar-< ligaram< liqui-1< liqui-< liquido1< liquido1> liquido< liquido_de< livre1> livre> lojin-<< lojinha<< lugar-<< lugares<< luz_veio< mais_de< manda1< manda< mando-<< mandou<< mano<
marid-2< marido2< marido_da< mas_cai< maxim-1< maximo1< me_adiantou< me_cobrando< media< meio<< menina< menino< mensa-<< mensalidades<< merca-2< merca->> mercadinho< mercado2< merce-< mercearia< mesma> mil_eh< minha_parte< minim-1< minim-1> minim-2< minimo1< minimo1> minimo2< moca2< moca< mostr-1< mostr-< motor> movei-< moveis< muda< muito> mulhe-< mulhe-> mulher< mulher> munic-< municipio< neide<
neide<< netfl-> netflix> ningu-< ninguem< no_maximo< nona> noven-<< noventa<< novo2< numer-> numero> ofert-1< ofert-2> ofert-> oferta1< oferta2> oferta> ofici-< oficina< outro2< outro2> pagan-1< pagando1< pagar>> pagas1> pagas2< pagas_,< pague-< paguei< para_uns< parce-2> parcelas2> parte1< paulo< pedir-< pediram< pediu1< pediu< pegou> pelo_NAME< pila<< plant-< press-> prest-> prest->> prestacao>
prestacao_de< prestacoes>> prime-2< primeiro2< produ-< producao< proposta<< propr-< propria< quand->> quando>> quart-< quartinho< que_devo< que_esta< que_pagar< quebr-2> quebrados2> quent-< quentinha< queri-<< quinh-<< quinh->> quinhentos<< quinhentos>> quint-> receb-< recebo> regis-< remed-> remed->> remedio> remedios>> renda> resta-< reven-2< reven-< rotat-< rotativo< roupa2< roupa<< roupa_uns<
rural2< salar-1< salario1< saldo2< saldo<< saldo_de< saque< saude< segun-2> segundo> seis2< seis<< seis_falta< separ-< sesse->> sessenta>> setem-< setembro< sobra< sofa_,< soma1< soma< subiu_para< sujo< tambe-1< tambe-2< tambe-> tambe->> tambem1< tambem2< tambem> tambem>> telem-< telemarketing< tem<< tigri-> tigrinho> tira2< tira_uns< tirar> tiro<< todo> trabalhador< tramp-< trans-1< troca-> um2>
vale> veio> venci-1> venci-2> vencimento2> vendo> vinte<< vir2< ze>`,
    '-4': `#_=< #_eh< #_meses< (1> (<< ,_NAME< ,_devo< ,_ficou< -1< -2< -_NAME< /> 13o2< =amount:year::bare EXPEN-2< EXPENSE2< INCOME_com< KIND2< KIND_moto< NAME<< a_dar< acabe-< acabei< aceit-2> aceito2> aceitou< acougue< adianta> adiantou<< agenc-<< agencia<< agora2< agora_eh< agua_,< aluguel_da< amiga> amort-1< amort-< amortizei1< amortizei< ano< ao1> ao2> ao> apareceu< aposentadoria<< app> arrum-<
atras>> atrasadas<< atrasado1< atrasado< bah< baixo-<< baixou<< benef-< carne< carto-<< cartoes<< casa> causa2> causa> ce> certi-> certinho> cerve-< chequ-< cobra-< coisa-<< coisas<< comecar< comis-< comissao< confo-> conforme> consegui_pagar< consignado<< consignado>> consignados< consignados<< consu-> conta2< conti-1< conti-< contrato2< contrato< costu->> cpf< dar< de_pagar< dei1< deixe-<
deixei< dela2< demai-< demais< depen-2> depende2> depende> depositei1< depositei< der< desconto< devo2> devol-< dezoi-<< dezoito<< diari-< divid->> divida>> do_mes< dona> e_ficou< eh< ela2> em_media< emprestimo_NAME< emprestou1< emprestou< energ-<< energ->> energia<< energia>> esse> estao< estar2< estar< estou_ganhando< ex2< ex< extra2< extra> falta-1> falta-> farma-> farma->> farmacia> farmacia>>
fatur-> fatura> fazen-< fds< fecha-2< fever-< fevereiro< fgts2< fiado> filha2< forne-2> fornecedor2> frio< gas< gaste-<< gastei<< giro< hoje1> ifood_uns< ja> ja_devolvi< janei-< janeiro< jeito< jogue-1< jogue-< joguei1< joguei< la1> lazer< lembra> luz< mae< mao< marmi-> marmita> maxim-< maximo< me_emprestou< me_ofereceram< menin-<< menino<< mercadinho> mes_,< mes_passado< mim1< mim> minha2> moca2>
moco< mora< moto1< multa> na>> ne< negat-2< neta< nome< novec-<< novecentos<< oferecendo< oi< oitoc-<< oitocentos<< oq> ou2> outra< outro< pagam< pagar_,< pago1> pago_,< pague->> paguei>> pai> para_mim< parado< parcela1< parcela_eh< parcelas2< parei1> parei> passa-1< passa2< passa< passa_de< passado1< passado< patro-> patroa> pedre-< pedreiro< pego< pelo_menos< pensa->> pensao>> pg1< pg< pg> pior<
poco> por<< por>> prefe-< prefe-> prefeitura< prefeitura> prest-1< prest-2< prestacao1< prestacao2< prime-2> primeiro2> profe-< professora< prona-< propos<< quarta> quatro<< quatrocentos<< que_pegou< quebrados> queri-1< quero> quinz-< quinzena< quitadas> recebendo< receber< remed-< remedio< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> resta-<< rifa2> rifa> sabad-< sabado< sai2<
sai_por< segunda< segundo< seu2< seu< so< sofa> subiu<< supermercado_:< tenho2> tenho_mais< terce-< terceiro< tiran-< tirando< tiro_de< todo<< trampo< tudo> tudo_da< uber_uns< ultim-> ultimo> usado< uso> valor_de< vence2> vence>> vencidas>> vende-<< vendendo< ze<<`,
    '-5': `#_hoje< (1< ,1< ,_e< -1> 13o2> 13o> =amount:day:: =amount:fortnight:: =parts:amount+total ?thirteenth NAME_com< NAME_deu< aceit-2< acord-<< acordo<< acoug-< ah> ainda1< ajuda2< ajuda_com< alugo< alugu-> aluguel> ano<< apare-< atrasada2< atrasei> barco< benef-2< benef-<< boleto<< botou< cair< carro<< casa1< causa< com_uns< comid-< comida< como2> comprou< condo-<< condominio<< consegui_mandar<
consertar> consignado_,< corri-1> credi-< cunha-<< cunhado<< da> dando> depen-> desconto> descontos2< descontos< desde< despe-< deve<< deve> deved-< devedor< dezem->> dezembro>> divido< do> domin-< domingo< dona< eh2> em2> emprestado< estag-2< estao> eu_recebo< facul-< faculdade< faixa2< faixa< falta2< faltam> famil-<< familia<< faz2< feito< ficar-> final<< firma2< firma< fixo> forne-< fornecedor<
fundo-< fundos< guri<< hoje1< ja_deu< jogar2> jogar> la<< limit->> limite>> liqui-1> lojas2< lojas< mais<< mais_uns< mandar1< mande-1< mandei1< mando-< mando1< mando< mandou< marco2> media1< menin-< menos_uns< meses1< meses2< mil_por< minim-<< minimo<< moto>> nada>> nela1> nela> o_outro< ofereceram< ofereceu<< ofert-< oferta< oiten->> oitenta>> ontem1> ou>> pagan-< pagando< pagas<< pago2>
parcelar< parec-< parece< parte2< pensa-2< pensao2< plano< pouco< primeira> proce-> processo> quita-2> quitar2> reais> recebi<< reforma> resci-< rescisao< roupa> rural< salao<< saldo< segun->> segunda> segundo>> seu> sexta< sms< spc< spc>> super-> supermercado> tambe-< tambem< tem> tirar1< tirar2< tiro_uns< todo< trabalho<< tudo2> tudo_uns< uso< vai2< valor2< vem<< venci-<< venci->> vencimento>
venda<< ver< vi< virou<< vista2< vista< vista_ou< viu< vr>`,
    '-6': `#_nao< ,_tiro< -2> :_NAME< :_sao< =amount::minimum:bare ?more-debts KIND_agiota< KIND_emprestimo< NAME_ofereceu< NAME_sao< a_ganhar< acho> agiot-1< agiota1< agua>> ajudo< am>> anos>> antec-1< aqui< atrasada> atrasadas< bolet-<< botar< carta->> cartao>> cerca2< cerca< cerca_de< come> compr-<< compr->> conse-1< consigo> conto<< contr-<< crediario< credito> da<< dar2< dar> dar_uns< decim-< decimo<
der> devo_uns< dia_#< dinhe-< divida_eh< dos1> dou1< e2> eh2< emprestimo1< entre<< errad-< errado< escola< espos-< estag-< eu1< falta<< falta> fica< fiquei_devendo< foi_para< fraco> ganhando1< ganhando< gente> inver-< inverno< ipva2< k<< limpo1> liq< loja2< luz2> mais> mais>> mandaram< manic-< manicure< mas_sobra< me_cobra< mes_ruim< meu2> mil_em< na2< negociei< num< num> ofereceram1< oito<<
pagam<< pagar<< pague-> paguei> parce-1< parce-> pelo2< prime-< primeira< propo-<< quart-> que_uns< queriam1< queriam< quitar> receb-2< retif-< roupa< ruim1< sacar> salarios<< se1> sem< servi-< servico< setec-<< setecentos<< tirar< trocado> tv_por< ultim-< ultima< um>> umas2> uns>> vem1< vem_uns< venc1> venc<< venc> vence<< vencidas<< vista2>`,
    '-7': `=parts:amount+paid+total DEED<< INCOM-1> INCOME1> KIND_consignado< acaba> ah< aposentada<< bolsa< bpc< cem<< cem>> chega_a< cinqu-<< cinquenta<< comec-> comeco> como> consignado1< contr-2< desco-2> dia<< dou< e_mais< ela> em2< emprestimo<< espos-2< esposa2< esposa< esque-< esqueci< farma-< farmacia< faz<< fez<< fiado< gas> gasto2< gasto_uns< ha> iptu< ja<< junta2< junta< junta_da< limit-<<
limite<< menos> mes1> mim2> multa< na<< negat-< noite< ofere-> pagas>> parcela< passe-< passei< passo-2< passou2< quase<< quatr-<< que2> quem< quer1< quite-< quitei< ruim< saber> se< segun-< segun-> som< tive< total_de< tramp-> trans-< uns2> venci-> verdade_eh<`,
    '-8': `#< #_de< #_para< ,_uns< /<< 13o< ainda2> ano2< bicho> bico2< bico_de< bolet-< bolet-> boleto< boleto> bolsa<< bota< cai1< casa<< certo> comprovante< condo-< condominio< consi-<< da< da_NAME< desco-< devo>> dia> divid-<< divida<< duas<< entao< espos-<< eu_pagar< famil-2< ficou1< ficou_devendo< mais2< mercadinho>> mesmo< moca> parcelas<< resti-< restituicao< sobra1< sogra< tiro2< torno2< torno<
torno_de< tudo1> usou< vence1> vivo<`,
    '-9': `(< ,_ganho< =parts:amount+remaining+total NAME_por< agora< ao< atrasado>> bem< bico< bico> bruto<< casa2> com1> esta>> faz< fgts2> fgts> ficou2< marco> moto> nao1< novo< num1> o1> o<< pago<< para_NAME< plr< quita-> usei1< vai> vergo-< vergonha< vista>`,
    '-10': `,_eh< -> =parts:amount+behind NAME_de< ajuda< apose-<< cai< conta< dia2> dias>> esta1< falar< fgts< fiz< ifood<< ipva<< luz2< mas>> menos1< na_NAME< pegue-2< peguei2< peguei_mais< pelo< pensa-< pensao< total_eh< x2>`,
    '-11': `+2< ?income-low-month NAME1> advog-< advogado< antes<< claro< de2< dois2< hoje_tiro< lugar> luz>> maxim->> maximo>> nao<< para1< quebr->`,
    '-12': `desde> e_uns< fica1< iptu<< minim-< minimo< parcela> tudo>> util>> vendi<`,
    '-13': `=parts:amount+remaining atras->> feche-< fechei< k>> minim-> minimo>`,
    '-14': `(> ?confirm-amount entre1< errei< para<< tenho<<`,
    '-15': `valor<`,
    '-16': `parte<`,
    '-23': `NAME_eh<`,
  },
  offer: {
    '30': `?offers`,
    '16': `vista2>`,
    '15': `aceit-< vista>`,
    '14': `ofere-< ofert-< oferta<`,
    '13': `=parts:amount+total proposta<`,
    '12': `propo-< x>>`,
    '11': `ate> de<< faz< quer1<`,
    '10': `?after-roadmap DEED< acord-<< acordo<< entrada< faz2< pedir-1< pedir-< pediram1< pediram< por1< quer<`,
    '9': `aceitaram< contraproposta2< contraproposta< desco-<< desconto<< divid-<< divida<< entra-< fica1< ofere-<< ofereceram< propo-<< quita-2> quitar2> quitar> recebi<`,
    '8': `#_por< EXPENSE_oferta< aceit-1< aceit-2< amanh-> amanha> contr-2< eles<< fica< meus< o> ofere-1< ofereceram1< ofereceu<< ofert-1< oferta1< ou> parcelar< por< quita-> vale> vista2< vista_ou<`,
    '7': `NAME_:< NAME_ofereceu< NAME_pediu< ate1> baixaram2< baixaram< baixaram_para< caiu<< caiu_para< com>> faz_em< fecha-2< feche-2< fechei2< fez< hoje2> mae2< mae< mais1> mando-< mandou< mil2< mil_por< negociei< nome> oferecendo< ofereceu< ou1< ou< pediu1< pediu< queri-1< queri-<< queriam1< queriam< seras-< serasa< x<<`,
    '6': `NAME< NAME_,< NAME_quer< a1> a< aceitou< agora_eh< avist-1> avist-> avista1> avista> baixa-2< baixa-< contr-< de>> desconto< disse< e_pagar< email< entrada2< falou< feche-< fechei< mandaram< ou1> pagar1< para1< parce->> pix> primeira> propos<< queri-< vezes>>`,
    '5': `#_e< ,_pago< />> NAME<< a>> aceit-2> aceito2> aceito> baixo-<< baixou<< com1> contraproposta_de< da< da<< depoi-1< depois1< desco-< entra-2< entra-2> entra-> entrada2> entrada> esta< eu_pagar< geren-< gerente< janei-> janeiro> juros< me_ofereceram< melho-< o1> parcela>> parti-< partir< proposta<< quita> receb-< se1> sexta> tirar< vista>>`,
    '4': `#_mais< =amount::entry:bare =parts:amount+interestFree+total NAME2< NAME_aceitou< aceit-<< aceit-> aceitaram1< aceitou1< acord-2< acordo2< acordo_de< app> ate2> caiu2< cobra-<< cobram<< der1< der< dia>> divid-> diz<< e2< e_ficou< eles2< eles< eles>> em<< entra->> entrada>> esta_cobrando< eu_der< falan-< falando< faz_por< ficou1< fiz< hoje> janei-< janeiro< ligar-< ligaram< ligou< mais> mais>>
mostrou< ofere-> os< parcelar2< parcelar_em< pix2> por<< prime-> se> sexta2> so1> trans-< vista<`,
    '3': `+1< +> =amount::entry: DEED2< NAME_propos< a> acaba1> aceita1< aceita< aceitei< acoug-< agenc-<< agencia<< agora1> amanh-2> amanha2> banco<< bem< bolet-> boleto> com_NAME< depoi-1> depoi-> depois1> depois> dezem->> dezembro>> divida> e1> ela< ela> ele1> em1< em1> empre-2< emprestimo2< emprestimo_de< entrada_de< entrada_e< esque-> esta_dando< estao2< estao< estou1> falei> ficou< hoje1> manda-< me<<
mensa-2< nao<< ofereceu1< pagan-1< pagan-< pagando1< pagando< pagar2> pagar< pedin-1< pedin-< pedindo1< pedindo< pensa-2> proce-> processo> propo-2< propos1< proposta2< proposta_de< quere-1< quere-< querem1< querem< resto2< resto< resto> resto_em< retir-> retiram> se< se_pagar< seis>> seras-2< seras-<< serasa2< serasa<< so> tirou< tudo2> uma> vale2> valid-1> valido> veio< vence1> vez>`,
    '-3': `#2> #> #_nao< ,1> =amount:month:: =amount:week::bare =minimum-wages ?after-deficit ?essentials EXPEN-<< EXPENSE<< INCOM-< INCOME< KIND> a1< acert-< acertei< agiot-<< agiota<< ai< ainda2< alugu-<< aluguel<< atras-< aumen-2< bolet-<< caiu_de< casa< conta2> contrato< da1> de1< de2< dei2> dei> deve< dez<< dezem-> dezembro> dizen-< dizendo< do> e<< econo-< eh1< eh2< eh_de< empre-> emprestimo<< era<<
estou_com< falar< falta> fiz<< ganha-1< ganhar1< ganhar< ganho<< inter-<< internet<< isso> ja2< ja< ja> juros2> lazer< liber-> liberar> luz< me2< mes<< mes> mostra1< moto2< moto_por< na_NAME< nao1< nao1> nao2> novo< ontem< os> outro2< outro< outro_de< paga> pagas<< pago2> parce-<< parcelei< pegue-< peguei< por> porqu-> porque> posso2< proposta1< quand-> quando> reais>> receb-1< recebo< todo>
tres<< troca<< tv2< tv_por< vem<< vence-2> vence-> venceu2> venceu> vender< vou2< x2>`,
    '-4': `#1< #1> ,_NAME< :2< :_de< =amount::: =ignored ?flexibles ?income-low-month WORD1< WORD1> WORD2< agora_ganho< ainda< antec-< aumen-< compr-< conta> da_NAME< deles<< deu1< devo< devo<< do1> do2< do_NAME< eh< eh<< empre-<< esque-< esqueci< esta_em< estou<< eu<< eu>> faco< falta1< fatur-< fatura< fechar< foi< ganha-< hoje< juros2< juros> me_ofereceu< mensa-1< mensagem1< meses<< moca< mostra< moto<
na2< negoc-< no<< no>> pago> pago_NAME< para1> parce-< passa2< passa< pede< por2< propo-> proposta> quant-< quanto< recebi1< renda> renegociei< subiu2< subiu<< subiu_para< tinha< tinha> tv< uns1< uns< vai< vem< vende-< virou1> virou>`,
    '-5': `#_virou< :<< =amount::current: ?incomes ?more-debts ?thirteenth KIND< NAME1> NAME_sao< ao>> carta-< cartao< com1< como< da2< depoi-< depois< devo1< dia<< divida_eh< estou2< falta< fique-2< fique-< fiquei2< fiquei< mais2> mes< mes>> meu<< nao_aceitaram< no< ofereci1< ofereci< ontem> pago2< parcela< posso< recus-> sem1> sem> subiu< taxa2> taxa> tenho< topou< um<< virou1< virou<`,
    '-6': `?debts ?instalments-left DEED>> NAME_e< ^ carta-2< cartao2< cartao_,< com<< desconto_de< estou< eu< fazer< ganho1< ganho< meu< nao2< o<< o>> pague-<< paguei<< para2<`,
    '-7': `#_NAME< =parts:amount ?confirm-amount ?rates certo< divid-2< divida2< fui< minha2< nao> o< ou<< pague-< paguei< sao1< sao<`,
    '-8': `-<< ?1> eles_querem< quite-< quitei< vendi<`,
    '-9': `?debt-amount NAME_de< mande-< mandei< nao< uma<`,
    '-10': `deu< negociar< o_NAME< vou<`,
    '-11': `o2< quero<`,
    '-12': `dei< por1>`,
    '-14': `=amount:month::bare`,
  },
  'one-off': {
    '30': `?thirteenth`,
    '22': `vendi<`,
    '17': `vou<`,
    '15': `fgts<`,
    '14': `resti-< restituicao<`,
    '13': `fgts2> fgts>`,
    '12': `13o< decim-< decimo< plr<`,
    '10': `#_hoje< caiu< hoje1< receb-< recebi<< resci-< rescisao<`,
    '9': `bicho> cair< dia<< ganhe-1< ganhei1< receber< vai<`,
    '8': `?after-deficit carro< dezem-< dezem-> dezembro< dezembro> ganhe-< ganhei< o2< receb-<< sacar> tv2< tv_por< vai2< vem<<`,
    '7': `13o2> 13o> ?after-roadmap bico2< bico_de< fazer< moto< por1< recebi< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> rifa2> rifa> saque-1< saque-< saquei1< saquei< terce-< terceiro< tv< veio<`,
    '6': `/<< WORD2< bico< bico> caiu2< em> fgts1< impos-< imposto< janei-< janeiro< me_deu< meu< nela1> nela> o_fgts< que2> recebi1< sai< terce-2< terceiro2< vem> vender< viu<`,
    '5': `,_uns< 13o2< 13o_,< WORD2> batid-< batido< de1> deu1< deve< dia2> do1> doeu< em< entro-1< entro-< entrou1< entrou< esse> feria-2> feria-> ferias2> ferias> fever-< fevereiro< hora> ir2< ir< ir_saiu< marco_,< mes> metad-2< metade2< moto2< moto_por< o<< ofici-< oficina< saiu1< saiu< tinha> vem2< vende-<`,
    '4': `acho< agora<< anos>> aquel-< biz< cair1< celul-2< celular2< celular_por< dar2< dar_uns< de> deu< dezem->> dezembro>> em1> entra< entrar< fgts2< fgts_,< foi1< fui< fundo2> fundo> garan-> garantia> ha> intei-< inteiro< ja< liber-1< liber-< mais>> marco2< marco< mes1> metad-< metade< meu2< na2> oito>> pagou> parec-< parece< pegar1< pegar< prime-< primeira< renda2< resto> sim2< sim_,< tenho1<
vai_cair< vem< vendo<`,
    '3': `,1< ,_falta< ? WORD> anive-1< aniversario1< celul-< celular< crian-< dia> do> e2> e_mais< ele< entra-2< estav-2> estava2> faco> fever-2> fever-> fevereiro2> fevereiro> hoje< inss2< inss_,< marco> me> meu<< minha< mulhe-< mulher< ne2< ne< ne_,< o1> parcela> pegue-1< peguei1< por< saque< segunda2> segur-< seguro< ser< sim< som< uns1< uns<`,
    '-3': `#2> =amount::current: =amount::current:bare =amount:day::bare =amount:month:: =amount:week::bare =ignored =parts:amount+total ?1> ?debts ?essentials ?rates DEED<< DEED> KIND2> NAME1> NAME<< NAME_eh< WORD>> aceitaram< agora_eh< ai< ainda< alugu-< aluguel< ate1> ate> aumento< banco< botou< casa2> casa> compr-< consi-< consu-< consulta< corta-< da< de<< debit-< dei< desco-< desconto< devo1< devo<
do2< e< e<< eh<< esse< esta2< eu<< eu> falou< feche-< fechei< fiz< gasta-1< gasta-< gasto1< ja2< ja>> mas1> mas> mes2< mes2> mesmo> moca< muito< na< ne> no< no> o2> ontem< os< pagar2> pago1< pago2> pague-1< paguei1< para2> por<< por> posso2< posso< prime-> primeiro> quebr-< quere-< querem< salar-> salario> seman-< semana< sexta> so2< sobra2< sobra< sobra_uns< sobro-> sobrou> spc< tem< todo< tudo<
uma2> uma< uma> vez> vou_pagar<`,
    '-4': `=minimum-wages =parts:amount ?< ?offers DEED1< DEED1> DEED2< DEED2> NAME1< NAME2< NAME2> NAME< NAME> aceit-< apose-> aposentadoria> aumen-2< bolet-< boleto< com1< comec-< contr-< das> divid-> divida< divida> estou< eu2< faco1< faco< falta-<< faltam<< filho< ganhar1< gasto< mae2< mae< nao> nome< pagar1< pago> pague-< paguei< parti-< partir< propo-< proposta< qual> que_eh< quita-<`,
    '-5': `?flexibles ?instalments-left ?more-debts a2< aumen-< cel2< cel< das1> em1< esta< eu< ganha-1< ganhar< ganho1< janei-2> janei-> janeiro2> janeiro> nem< pagar> pago< para1> quer1< quer< tudo>`,
    '-6': `=amount:month::bare ?confirm-amount ?consent ^ agora< com< ganha-< ganho< jogo2> luz< nu< pagar< que2<`,
    '-7': `?incomes hoje2< jogo> nao< para1< sei<`,
    '-8': `?income-low-month DEED< para<`,
    '-11': `?> ?debt-amount`,
    '-12': `se<`,
  },
  payment: {
    '18': `pague-< paguei<`,
    '15': `dei1< dei<`,
    '14': `pago>`,
    '13': `?after-roadmap pago2> pix< quite-< quitei<`,
    '11': `acabe-< acabei< comprovante< ontem> pagam-< pagamento< pague-<< paguei<<`,
    '10': `NAME1> mande-< mandei< paga> pg1< pg<`,
    '9': `NAME_por< amort-1< amort-< amortizei1< amortizei< devolvi1< pago_,< pg> total2< total_de<`,
    '8': `compr-< consegui< depositei1< depositei< devol-1< devol-< devolvi< fiz< ja2< jogue-1< jogue-< joguei1< joguei< mande-1< mandei1< minim-1> minimo1> o_NAME< ontem1> parcelas<< quita-< total< trans-1< trans-<`,
    '7': `? NAME> NAME_e< conse-< consegui_pagar< da< dei<< depos-1< depos-< divid-2> divida2> emprestou<< esse>> hoje> ja< ja_devolvi< minim-> minimo> na>> pague->> paguei>> parce-<< parcela< pix2< transferi1< transferi< tres<<`,
    '6': `,_deu< acert-< acertei< acord-< acordo< as> da_NAME< dos1> e1< efetu-< efetuei< empre-<< foi< ja>> me<< pagar<< pago1> parte2< segunda<`,
    '5': `,_dei< DEED<< KIND_carro< WORD1> agiot-> agiota> ainda> bolet-<< boleto<< carro1< casa<< conse-2< consegui2< consegui_mandar< conta> da1> da>> debit-< divid-> divida> dos> duas<< duas>> duzen-<< duzentos<< esse< mandar1< moca> para1> para> parce-< pix_de< segun-< seman-> semana> vem>`,
    '4': `DEED1< KIND_moto< NAME2> NAME>> atrasada2< barco< bolet-< boleto< bolo< botar1< botar< compr-2< da> de2< devia> disse> do< esse2> fatur-< fatura< feira> graca-< gracas< ja> la< mandar< meia< mes>> moto1< o2< o< ontem2< ontem< pago2< pague-1< paguei1< para<< parte< que> refer-> referente> tambe-2< tambem2< tambem_,< toda< troca<< vendendo<`,
    '3': `#_e< =amount::minimum:bare KIND_cartao< KIND_consorcio< KIND_luz< NAME2< NAME< NAME_de< acord-> acordo> agora> atrasada< carta-1< cartao1< chequ-> cheque> com1> com2< conso-1< conso-< consorcio1< consorcio< da2< de_pagar< debit-1< debitaram1< debitaram< debito< depos-<< depositei<< deu< deus< devo> do_NAME< espec-> especial> esse> estav-< estava< feito< fui< isso< luz1< luz> mas2< metad-< metade<
minim-< minimo< ontem_(< para2> parcela> passe-< passei< porqu-< porque< segun-> segunda> vende-<`,
    '-3': `#>> #_NAME< ,1> ,2< ,2> ,> 13o2< 13o< 13o_,< :< :<< =amount::: =amount::former:bare =minimum-wages =parts:amount+interestFree+total =parts:amount+remaining ?confirm-change ?essentials INCOM-> INCOME> WORD<< WORD>> a1> abaix-> abaixa> aceit-1< aceitaram< acord-2< acordo2< acordo_de< adian-> agora1> agora_eh< ai< ainda< ate1> ate> aumen-< beste-< besteira< carta-< carta-> cartao< cartao> com1<
comprei< conti-1> conti-> continua1> continua> contr-< de1> de> de>> dez<< dia> do1> do<< e_NAME< e_os< ele< ele> empre-1< emprestei1< emprestei< era1< era< estou<< eu<< falta1> falta2> fgts2> fgts< fgts> fica1< fica< fogao< ganha-1< ganha-< ganhe-< ganhei< guard-< liber-> liberar> me2< me> meses<< meu2> mil2< mil<< monte< moto2< nao2> negociar< no<< no> no>> nome> novo> ofereci1< ofereci< pagar>
para< pede< por< por> posso_pagar< prest-< prestacao< que1> que2< quere-< receb-1< resta1< seras-< serasa< so_resta< sumiu< tem< tenho1< tira1< tira< todo> uma< vai< valor< vence> vista2> vista>`,
    '-4': `#> $ =ignored ?income-low-month ?incomes ?thirteenth DEED2> DEED< DEED> WORD< a_NAME< aceit-< apare-< apareceu< autom-< automatico< cobra-< da1< de1< de2> de<< desconto_de< eh<< em1< em1> em< em> empre-< esta< eu2< falta< feche-< fechei< juros2> mando1< mando< me< mes<< metad-2< metade2< meu< meu> minha< nao1> negoc-< no1> os< pago1< pegue-< pegue-<< peguei< peguei<< posso2< propo-2< proposta2<
proposta_de< que< quer<< resta< sao<< sexta> sim< so1> subiu2< subiu< subiu_para< tenho< tirou< tudo< uma<< uns1< uns< vem< vence< vou_pagar< x>>`,
    '-5': `#2< #2> ,<< ,_paguei< =amount::entry:bare ?1> ?confirm-amount NAME_:< ^ a2< amanh-> amanha> carne> desco-2< desconto2< divid-< divida< em<< entra-2< entrada2< entrada_de< eu< ganho1< ganho< mes< mes> mil>> ofere-1< posso< quero< quita-2> quita-> quitar2> quitar> receb-< recebi< sao1< sao< so2< vendi< vou2< vou<`,
    '-6': `=amount::current:bare ?debts ?offers ?rates NAME_eh< WORD2< a<< agora2< devo1< devo< devo<< eh< fatur-2< fatura2< juros< juros> mais1< mais< ofere-< propo-< proposta< se<`,
    '-7': `#_dos< =amount:month::bare =parts:amount+total ?more-debts eh1< esque-< esqueci< estav-<< estava<< estou2< estou< falar< nao> pago_NAME< propu-1< propu-< usei<`,
    '-8': `?> desse< dos1< dos< mes2<`,
    '-10': `nao< para1<`,
    '-11': `?debt-amount`,
    '-13': `?instalments-left`,
    '-14': `=parts:amount+paid+total`,
  },
  'what-if': {
    '19': `se<`,
    '16': `?>`,
    '9': `eu<`,
    '8': `adian->`,
    '7': `adianta> botar< como> conse-1< conse-< eu2< eu_pagar<`,
    '6': `adian-1> como2> ficar-> jogar2> jogar> mais2> marco2> marco> sobra-2< sobra-< tudo> venda<<`,
    '5': `DEED< a1> alugu-2< aluguel2< botar2< botar_mais< conseguir< dez<< ganha-2< ganhar2< ganhar< menos1< menos< pagar1< quant-< quanto< se2< vez<<`,
    '4': `13o2< 13o< dava< econo-< economizo< eu<< ganha-< gelad-< geladeira< mais> para2> puder2< puder< quitar> se<< so1< so< velha<`,
    '3': `=amount:month::bare ?1> DEED2< acaba> ajuda> algum-> alguma> botar1< coisa> conseguir1< corta-1< em1> em<< em> entra-1< entrar1< facul-2< faculdade2< faculdade_,< finan-> financiamento> lanch-> lanche> larga-< largasse< maio> mais1< menos2> menos> muda> muito> pagar< quita-> vez>`,
    '-3': `#2< 1 =amount:::bare =amount::current:bare ?incomes ?instalments-left DEED<< WORD2> WORD> a< ate1> ate< da< devo1< dia> disse< e2< eh1< em< empre-2< falou< ganho1< ganho< mas< meu< na1> negoc-< negociar< o> oferecer1< oferecer< pago1< pago< para1< posso< vou2< vou<`,
    '-4': `$ ?offers WORD1< ate> nao< ofere-1< ofere-< para1> para2< que<`,
    '-5': `?debt-amount para<`,
    '-6': `^`,
  },
};
