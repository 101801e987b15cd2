import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '29': `?income-low-month`,
    '20': `?confirm-amount`,
    '15': `?debt-amount`,
    '14': `?incomes`,
    '13': `junto< quase<`,
    '12': `total2> total> tudo< tudo>`,
    '10': `#1< ^ acho< entre1< pouco< quase1< tudo1>`,
    '9': `=amount::: ?essentials entre< nem< valor<`,
    '8': `#_,< +1> +> ate< chega_a< dois<< dos<< era<< esta1< fraco< fraco> gente< liq1> liq> profe-< professora< que1< sei< soman-< somando< tudo2< tudo_da<`,
    '7': `1 aplic-< aplicativo< app2< app_mostra< cai< chega2< chega< esta2< firma2< firma< gasta2< gasta< juros< mais_de< menos1< menos> mostr-< nada< poco> que_uns< quinh->> quinhentos>>`,
    '6': `,2> ,_sao< ,_uns< =amount::current: =amount::current:bare WORD1> a1< acho2< acho2> acho_que< ajuda2< ajuda_com< app< calca-> cinco> corta-< entre<< esta_em< eu1> falou1< fiz1< hoje_esta< junto-< juntos< mais2< marido_da< maxim->> maximo>> menos< moca1> moca2< moca> nao< no2< outro< paga1< paga< sem< tudo_uns< veio1< zero>`,
    '5': `,_falta< DEED1> acho> conta2> deve2< deved-< devedor< do2> dois2< eh_de< empregos< espos-2< esposa2< esposa< estav-<< estava<< faco1< falou< foi2< foi_para< gasol-2< gasolina2< gasolina_sobra< hoje> limpo1> limpo> mais< mao2> mao> marid-2< marido2< menos_uns< mostr-1< mostra1< mostra< os2> ou2> ou> pague-<< paguei<< pai< para_uns< pior< so2< talve-1> talve-> talvez1> talvez> ultima< uns2>`,
    '4': `WORD1< ajuda< aqui< bolet-2< boleto2< cai1< com> conta> da1< depen-> empre-1< era> espos-< esta>> extra-> extrato> fiz< foi< gasol-< gasolina< hoje1> marid-< marido< maxim-1< maxim-< maximo1< maximo< moca< no< no_maximo< nunca< os<< parei< pelo2< pelo_menos< quand->> quando>> quebr-> saldo< segun-1> segundo1> segundo> separ-< sesse->> sessenta>> tirar1< torno2< torno< torno_de< total1< trocado>
tudo2> ultim-< veio<`,
    '3': `$ =amount:::bare WORD>> apare-< apareceu< chove< com1> conta-> contando> dar2< dar_uns< de>> demai-< demais< deve< enrol-< falta1< fatur-2< fatura2< faz2< foi<< gasto2< gasto_uns< ja<< mais2> mao< maxim-2> maxim-> maximo2> maximo> mes> mesmo2< mesmo_,< mostr-2< muito2> nao1> novo< oiten->> oitenta>> os> ou2< ou< ou_menos< para2< passa2< passa< passa_de< quebr-2> quebrados2> se1> servico< sete>>
sobra1< troca-> uns1< uns<`,
    '0': `
>> #_mas< #_paguei< (>> +<< ,_cai< ,_era< ,_gastei< ,_liquido< ,_parcela< ,_recebo< ,_restam< ,_sobraram< /1< /2> /_NAME< :_faltam< :_total< =amount:week:: EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bebe< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery<
EXPENSE_dizimo< EXPENSE_feira< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_gato< EXPENSE_hbo< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_manicure< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_pressao< EXPENSE_racao< EXPENSE_rancho< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role<
EXPENSE_seguro< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_uber< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< INCOME_manda< INCOME_trampo< KIND_alimenticia< KIND_carne< KIND_creche< KIND_dentista< KIND_descontam< KIND_energia< KIND_faculdade< KIND_ipva< KIND_menina< KIND_menino<
KIND_vida< NAME_/< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< abaix-> abaixa> abert-< abert-> acaba2> acade-<< acade-> academia<< academia> aceit->> aceita<< aceitei>> achei2> acoug-1< acougue1< acred->> acredita>> adiantado< agiot->> agiota>> agost-< agost->> agosto< agosto>> ah>> ai2> ainda_devo< ainda_tem< alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1<
alimenticia< aluguel_,< am<< ambas2> ambas> amigo-< amigo< amigos< anota< ao2< ao_NAME< aparece> apart-< apartamento< aplic-2< aplicativo2< aplicativo_mostra< apose-1< aposentada2< aposentada< aposentado2< aposentadoria1< aposentadoria2< apost-2< aposto2< aposto_uns< apren-1< apren-2< aprendiz1< aprendiz2< aprendiz_,< aprov-< ar< ar> arrumar> as2< assin-1< assin-< assinada< ate<< atendente< ativa<
atras-2< atrasa> atrasado<< atrasados>> atraso< atrasou< aula< autis-2< autista2< avisa->> avisar>> bah2< bah<< bah_devo< bar> barco> barzi-1< barzi-< barzinho1< barzinho< bebe1< bebe< bebe<< benef->> beneficio>> bicho1< bolet-1> boleto1> boleto_de< bota2< bota_mais< botij-2> botij-> botijao2> botijao> boto1< boto> bpc> brinc-< bus1< bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-< cabel-<<
cabelo1< cabelo2> cabelo< cabelo<< cacho-1< cachorro1< cada_uma< caderno< cai1> cai_para< caixa> calcu-< calcu-<< calcula< calcula<< cama> camin-< caminhao< cancelei> cara> carne1< carne2< carne>> carne_em< caro> carro>> carro_eh< carta-<< cartao<< cartao_de< cartao_e< carto-2< cartoes2< cartoes_NAME< casa>> causa<< cdc< cel1< cel<< cel> cel>> celul-2> celul-> celular2> celular> cento<< certi->>
certinho>> cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chequ-2> cheque2> chuva< cigar-1< cigar-2< cigar-> cigar->> cigarro1< cigarro2< cigarro> cigarro>> cigarro_,< cinco2> cinem-> cinema> claro<< clt2< clt_,< coisa-< coisa>> coisas< coleg-> com2> comecei<< comeco< comecou<< comid-1< comid-<< comida1< comida<< comida_uns< como>> compa-< compadre< compro< compro>
condo-2> condominio2> condominio_,< condu-1< condu-< condu-<< condu-> conducao1< conducao< conducao<< conducao> conju-< conseguir_botar< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh< construtora< conve->> convenio>> corre< corri-> corta-> costura< cozin-< cozin-> cozinho< crava-1> crava-> cravado1> cravado> crech-1< crech-2> crech-<< crech-> creche1< creche2> creche<< creche> credi-2<
credi-2> credi-<< crediario2< credito< crian-1< crian-2< criancas1< criancas2< curso< curso> custa-<< custava1< custava< custava<< da_parcela< dao> das_NAME< de_aniversario< decim-> decima> dei>> deixe-> deixei> deixo>> deles2< deles< deles> deliv-1< deliv-<< delivery1< delivery<< demai-> demais> denti-1< denti-< dentista1< dentista< depos-2> descontada> descontado2< descontados< descontando<
descontos> desde2< desde<< desde>> desem-1< desem-<< desem-> desempregado> desemprego1< desse-<< desse-> desses<< desses> deus>> devo2< devolveu1< devolveu< devolvi> dez>> dezem-2< dezembro2< dezembro_,< dezoi-2> dezoito2> dia1< diabe-2< diabe-< diabetes2< diabetes< diari-> diari->> diaria2< diaria> diaria>> diaria_de< diarista< diese-< diese-> diesel< diesel> disse<< dividas<< dizim-1< dizim-<<
dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< dou> doze2> doze>> duas2> e_desconta< e_eu< e_recebo< ela<< ele2> ele>> ele_deve< eles2> eletr-< eletrica< em_dia< emprego_novo< empresa< emprestimo_e< empur-< enche-< enchente< encos-< encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< enrolado< entra-1< entrada1< entrar1< entrega> epoca2< escol-1< escol-2<
escol-2> escol-<< escol->> escola2< escola2> escola<< escola>> escolar<< escolar> espec-2< espec-<< especial2< especial<< especial_,< especial_-< essas< estad-< estado< estadual< estag-1< estag-<< estagio1< estagio<< estao_cobrando< estou-2< estou-<< estou_pagando< estourado2< estourado< estourado<< estourado_em< estourados<< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu_gasto<
facil1> facil< faco2> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< falar-> falaram> falec-2> faleceu2> faleceu> falei<< falou> faltando1> faltando2> faltando> faltando>> famil-1< famil-> familia1< familia2< familia< familia> familia_,< farma-<< farmacia<< faxin-1< faxina1< faz1> fazen-<< fecho-2< fecho-<< fechou2< fechou<< fechou_em< feira1< feira>> fez2< fez_em< fiado2< fiado2>
fica_nuns< ficha-> fichada> filha< filho-> filho>> filhos> finan-1< finan-2< financeira< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< firma2> firma> fogao2< fogao_de< for< fora2> fora<< foram<< frald-1< frald-2> frald-> frald->> fralda1< fralda2> fralda> fralda>> frio2< frio_:< funer-1< funeraria< funerario1< funerario< futeb-< futebol< ganho2> ganho>> gas2>
gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasos-> gasosa1< gasosa< gasosa> gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gato1< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_em< geria-< geriatrica< giro<< gol2< gol< gol_em< golpe> guarda< guri< guri> ha2> ha<< ha>> habit-< hbo1< hbo2> hbo< hbo> hoje>> hoje_devo< holer-2< holer-< holerite2< holerite< ia< ifood2<
ifood2> ifood>> igrej-> igrej->> igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inter-2> inter->> internet2> internet>> inval-< invalidez< iphon-< iphone< ipva1< ja_foi< ja_foram< janei-2< janeiro2< jogo2< julho< junta-2> juros>> k2< k_NAME< kitne-<< kitnet<< lanch-1< lanche1< lanche> lavou-> lavoura> leite1< leite<< leite> lembro> limite_eh< limpo< loas< lote< loter-1< loter-<
loteria1< loteria< lugar-< lugares< mae>> mae_com< maio2> manda-<< manda> mando-2< mandou2< manic-1< manicure1< mano2< mano_devo< maqui-< maquina< maria< marid->> marido>> marido_ganhava< marido_recebe< mas1< mas<< mater-> material> me>> me_devolveu< mei2< mei> melho-2> melho-> menin-2< menin-> menin->> menina1< menina> menino> menino>> meninos< meno> meno>> merc<< mercado>> mercado_,<
mercado_uns< mes_fiz< meses_,< mesmo1< mesmo_NAME< meu>> meus> mim2< mim>> minha-< minha>> minha_mae< minhas< minim-2> minimo2> mn< morte2< morte< morte_:< mostr-<< mostra<< moto<< moto_eh< motor-> motorista> nas< natal> ne>> negativo< negoc-> nenem1< nenem< nenem<< nenhu-2> nenhu-> nenhuma2> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl->> netflix1< netflix2> netflix>> neto< no_NAME<
no_minimo< norde-1< norde-< nordeste1< nordeste< nos< noteb-2< noteb-< notebook2< notebook< notebook_NAME< novec->> novecentos>> novem-<< novembro<< novo1< numa< o_minimo< obra2> obra> oferecendo1< ofici-> oficina> oi2< oi_paguei< oito2> olha> onibu-1< onibu-2> onibu-<< onibu-> onibu->> onibus1< onibus2> onibus<< onibus> onibus>> onix2< onix< onze>> opa< oq>> os1> outra2> outub-<< outub->
outubro<< outubro> oxe< padar-> padaria> pagas2> pagas> pagav-1< pagav-< pagava1< pagava< pais< parar> parcela1> parcela2< parcelado_em< parcelamento< parcelei1> parcelei2> parcelou2< parcelou< parcelou_em< parei>> parti-> particular< particular> passa->> passada> passagem1< passagem<< passagem> passagem>> pede> pedir-<< pedir-> pediram<< pediram> pedreiro_,< pego> pela1> pela2< pela< pela>
pela_NAME< pelo1> pelo> penho-< pensa-1< pensao1< pensao_de< pense-> pensei> peque-1< peque-<< peric-> perso-< personnalite< pesso-2< pesso->> pessoal2< pessoal> pessoal>> pet<< pg1> plano<< pode2> pode> ponto> porqu->> porque>> porte-< porteiro< possu-< possuo< posto> pouca->> poucas>> pouco->> poucos>> prese-< presente< press-1< press-2> press-< pressao1< pressao< pressao> primeiro< primo>
priva-< privado< proce-< processo< pronampe< propos< prote-< prove-< quare->> quarenta>> quart-2< quartinho2< quarto< quatr-2> quatrocentos>> que_desconta< que_faltam< que_pagava< que_umas< queim-< queimou< quere-> querem> queri-> queria> quinz-2< quinz->> quinze>> quinzena2< quinzena>> quinzena_,< quita->> quitadas2> quitar>> racao1< racao<< ranch-1< ranch-< ranch-<< rancho1< rancho< rancho<<
rango1< rango2> rango< rango<< rango> rango>> rapaz> reaju-> reajuste> receber1< rede< refor-< regis-2< regis-2> registrado2< registrado2> registrado> registrado_,< remed-1< remed-2< remed-2> remed-<< remedio1< remedio2> remedio<< remedio>> remedios1< remedios> rende2< rende< rende> rende_uns< repub-< republica< resta->> restando<< restantes>> resti-2> resti-> restituicao2> restituicao> resto2>
role1< role< role> role>> rotat-> rotativo> rural<< sai> salao< salario_eh< saude<< se>> secre-2> secre-> secretaria2> secretaria> segun-2> segur-1< segur-<< segura> seguro1< seguro<< seguro> seisc-<< seisc->> seiscentos<< seiscentos>> sem>> semana_de< semana_uns< sempr-2> sempr->> sempre2> sempre>> senho-< senhor< ser> sera> servi->> servico>> servidor< servidora< servidora> sesse-<< sessenta<<
setec->> setecentos>> setem-> setem->> setembro> setembro>> seten-<< setenta<< setim-> setima> seu2> seu>> shop>> shopp-< shopp-<< shopping< shopping<< simpl-<< simples<< sms<< sobra-1< sobra> sobraram1< sobraram< sobro-<< sobrou<< socor-> socor->> socorreu> socorro>> solar< soman-1> soman-> somando1> somando> spoti-1< spoti-2> spoti-<< spoti-> spoti->> spotify1< spotify2> spotify<< spotify>
spotify>> strea-1< strea-< streaming1< streaming< sumiu> super-<< supermercado<< tal> tambem_uns< tche< telem-> telemarketing> telev-< televisao< tem1< tem2< tem>> tempo< tenta-> tentando> ter2< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tikto->> tiktok>> tio< tiran-1> tiran-> tirando1> tirando> tiro> todo>> total>> traba-1< traba-2> traba-<< trabalhador< trabalho2> trabalho>
tramp-1< trampo1< trans-2> trans-> transporte2> transporte> trata-< tratamento< tres2> treze-2> treze>> trint->> trinta>> tudo<< tv> uber1< uber2< uber> uber_tiro< uma1< unha1< unha< unha> usei> usei>> uso2< vai1> vai_entrar< valen-> valendo> valid->> valida> valor<< van1< van<< van> varia> varia_de< veio<< velho< velho> vem>> vence->> venceram>> vencidas> vencido<< vencido> vencimento1>
vencimento<< vendeu< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> vo< voce< vou_receber< vr2>`,
    '-3': `
2> ,< ,<< 13o2> 13o> :< =amount:month:: DEED2> EXPEN-2> EXPEN-<< EXPENSE2> EXPENSE<< INCOM-2> INCOM-< INCOME2> INCOME< KIND2> KIND<< KIND> KIND_aluguel< NAME<< NAME_eh< a<< a> aceit-< aceitaram< agora2< agora< agua< alugu-1< aluguel1< atras-<< atrasada<< boa> cabo< com2< com_uns< da1> da< decim-< decimo< depen-2> depende2> depende> desco-2< desco-< desconto< deven-< devendo< devo1< devo< dinhe-<
direi-> direito> divid-< do1> dois>> esse< estag-2< estag-< estou2< estou_com< eu1< eu< fatur-<< fgts< fica1< fora< ganha-1< ganha1< ganha< ganhar< gasta-< ifood< inss< liqui-< liquido< livre1> livre> loja< luz2< mais1< mais1> me2< mercado< mes1< mesmo< meu< meu<< mil<< mil_,< minim-< minimo< mulhe-< mulher< nada> nao_,< nem> ou1< pague-1< pague-< paguei1< paguei< para< parcela< prime-< que>
quinh-<< quinhentos<< receb-1< receb-<< salar-2< salar-<< salario2< sexta< sobra2< sobra_uns< tenho1< tenho> terce-< terceiro< total_eh< traba-< trabalho< um2< um2> um<< um> uma< vem> vista>`,
    '-4': `
< #1> #< #> :1< ?> DEED> INCOM-1> INCOM-2< INCOME1> INCOME2< KIND2< KIND< NAME2< a2< alugu-< aluguel< bom< bruto< cada<< carro< casa< da<< dei1< dei< do< dos1< dos> e2< eh> em2< em_media< errad-< errado< estao< eu2< famil-2< famil-< ganha-< ganho<< gas< hora> ja_dei< mas1> mas2< mas> me< media1< merca-< mes1> mil2< mil2> nu< o<< o> pagar< para1> para> por>> salar-< salario< se< sei> seman-<
semana< sou< tiro_uns< todo< total2< tv< varia2< varia< vem2<`,
    '-5': `
> ,>> =amount::below: EXPEN-< EXPENSE< NAME1> das1< das< de<< depen-< depende< dia2> dia> dos< e< e<< eh<< eh_uns< em1> em> eu2> liqui-1> liqui-> liquido1> liquido> media< mes<< minha< minim-> minimo> nao2< por1< por1> por< sim<`,
    '-6': `=amount:week::bare =ignored =parts:amount ?after-deficit ?consent ?offers DEED2< DEED< INCOM-<< INCOME<< NAME1< NAME2> NAME< NAME> da> de1> eh1< menos_de< pago< por> recebo< tiro2< vem<`,
    '-7': `=parts:amount+remaining INCOM-> INCOM->> INCOME> INCOME>> bruto1> bruto> dia>> entra1< luz< mes_de< o2< receb-< tenho< tiro1<`,
    '-8': `=amount:day::bare =amount:fortnight:: =amount:fortnight::bare =amount:month::bare =parts:amount+total ?debts ?worry dia<< entra<`,
    '-9': `? ?more-debts bolo< ganho1< que_eh< tem< uns<<`,
    '-10': `bom> renda<`,
    '-11': `?after-roadmap tiro<`,
    '-12': `=amount:year:: ?rates`,
    '-13': `=amount:day:: ganho<`,
    '-15': `?instalments-left`,
    '-17': `=minimum-wages ?thirteenth`,
  },
  balance: {
    '19': `?more-debts`,
    '18': `?debts`,
    '17': `desde>`,
    '16': `NAME_eh< iptu<<`,
    '15': `=amount::current:bare`,
    '14': `=amount::current: ipva<< multa< total_eh<`,
    '13': `dona< negociar<`,
    '12': `claro< conta< e_uns< k>> meses>> nao1<`,
    '11': `=amount::: NAME1> NAME< atras->> conta<< conto<< devo< fiado< iptu< limit-<< limite<< sem> usei1< x2>`,
    '10': `-> advog-< advogado< atrasado>> cobra-< ficou2< meses<< negat-< negoc-< outra< para<< para_NAME< pegue-2< peguei2< peguei_mais< tenho<< venci-<< vergo-< vergonha<`,
    '9': `#< -1< =amount:::bare KIND_agiota< NAME1< agiot-1< agiota1< ano2< ano< ao< ao>> atrasadas<< atrasado< cento>> consigo> divida_eh< entao< errei< junta2< junta< junta_da< k<< minim-> minimo> na<< nome< pago<< quand-< quando< quem< saber> tambe-> tambem> um> venc1> venc> vencidas<< vi<`,
    '8': `#_nao< (> -2> NAME>> NAME_(< ah< antec-1< atrasei> bah< botou< certo> comprou< devo_uns< dia2< dia_#< dinhe-< dinheiro< eh2> farma-< farmacia< faz<< feche-< fechei< fiado> ficou_devendo< ipva< juros> luz2< mas>> me_cobra< meses2< multa> parcela> parte< prime-< que<< quero< sogra< spc< usou< vai> venc<< vence-> vence1> venceu> venci-1> venci-> virou1< virou<`,
    '7': `#_NAME< (< +2< ,_sao< EXPENSE_outros< NAME2> NAME_com< NAME_sao< am>> arrum-< atras-< atras-<< atrasei< atual1< atual< beste-< besteira< carta-2< carta-< cartao2< cartao< carto-<< cartoes<< credito> da_NAME< deixa< deve<< devo<< dia1> divid-< divida< do> dois2< dois>> domin-< domingo< dona> eh2< ela> emprestou1< emprestou< esta2> esta>> estao> fez<< final<< fiquei_devendo< forne-< fornecedor<
giro< iptu> ipva2< ja_deu< la1> loja< lojas2< lojas< mais2< marid-> marido> me_emprestou< moto> nao< negat-2< o2> outro-1< outro2< outros1< para1> parce-> passado< pila<< ponto<< primeira< quebr-> reais> som< spc>> tive< tudo1> um2> uma< umas> vale<< valor2< vence<<`,
    '6': `#_=< ,_e< ,_total< /> ?confirm-amount KIND2< KIND_fatura< NAME_-< NAME_:< WORD1< acho> acoug-< acougue< ainda2< ajuda> amiga> ao1> ao> apare-< apareceu< aqui< atrasadas_,< bolet-> boleto> caixa< carro> cheque< cinco<< cobra-1< cobra> coisa-<< coisas<< com1> compr->> cortada< crediario< der> desco-2< desconto2< desde2> dinhe-> dinheiro> eh> ela2< em2> emprestimo<< esper-< esse> esta1< estava_em<
estou-< eu1> falar< farma-> farmacia> fatura1< faz> forne-2> fornecedor2> gente> guri<< hinov-< hinova< ipva> julho> junta-> la> limit->> limite>> luz>> luz_,< mais<< menina< mercadinho< minha2> moca< multa2> nada>> nao>> no2< nova< oito<< olha< pagar_,< parado< parei> prest->> prestacoes>> prona-< quase<< quatr-<< que_pagar< quer<< quinh-<< quinhentos<< quitar< reforma> resta< reven-2< reven-<
rotat-< rotativo< rural2< rural< saldo< segun->> segundo>> sem< seu< seu> tambe-1< tambem1< uso> vence-< vence> venceu< vencidas>> ver< vista< ze<<`,
    '5': `(2< ,_devo< -2< -_NAME< /2< ? DEED1> DEED> EXPENSE_padaria< INCOM-2< INCOME2< KIND>> KIND_consignado< KIND_emprestimo< NAME<< NAME> NAME_de< NAME_deu< NAME_era< NAME_saldo< NAME_veio< WORD2> abert-2< acoug-> acougue> agiot-<< agiota<< agora< ah2< ainda2> aluguel_da< ano2> antec-< atras-1> atrasada> cader-< caju1< caju< cance-> causa2< causa_de< cem<< certi-> certinho> chequ-< cobra1< cobra<
cobram1< cobram< coleg-< colegio< com< comec-> comeco> consignado1< consu-> conta-2< contas2< credi-< cunha-<< cunhado<< da2< dar> de1> descontam> desde1> deve> devo1< dia<< divid-<< do2< do>> dois<< dona2< e_caju< eles_cobram< emprestimo1< entre1< era2> espec-< especial< estar2< estar< ex< falto-< faltou< fiz< frio< gas> gaste-<< gastei<< hoje2< jeito< juros<< lembra> mais< mano<< me> menin-<
menos1< merca-< mercadinho> mercadinho>> merce-< mercearia< mes_passado< mesma> mil>> mim1< mim< motor> movei-2< moveis2< munic-< municipio< na>> nao1> neide<< nem> novo< o_NAME< ofert-> oferta> onde> ontem>> os1< padar-1< padaria1< para>> para_mim< parei1> passa-1< passado1< pedre-2< pedre-< pedreiro2< pedreiro< pelo_menos< prefe-> prefeitura> prime-2> primeiro2> primeiro> quatrocentos<< que<
que_devo< que_pegou< que_uns< quinh->> quinhentos>> reais<< roupa> saldo_de< sao<< setem-< setembro< seu2< sobro-< sobrou< soma1< soma< sujo< super-> supermercado> tambe-<< tambem<< tem> todo2> todo< total1< tramp-> trocado> ultim-< ultim-> ultimo> uma<< uns>> usado< ze>`,
    '4': `#> #_uns< (1< ,1< ,<< ,_NAME< ,_peguei< ,_soma< -<< /1> /< :_saldo< DEED1< EXPEN->> EXPENSE>> EXPENSE_roupa< KIND< KIND<< KIND> KIND_cartao< KIND_especial< KIND_transito< aberto< aberto> acade-< academia< acho<< adiantou<< agost-> agosto> ah> ainda1< ainda< ano<< armaz-< armazem< as2> as>> assim< atras-> atras>> atrasada1> atrasada2< atrasadas2< atrasadas< atrasado1< atrasado1> atraso2> bem<
caju2> caju> canti-2> canti-> cantina2> cantina> capit-< capital< carne> carta-1< carta-2> carta< cartao1< cartao2> cartao_:< cartao_NAME< causa< ce> celta< cem>> chequ-> cheque> com1< consi-1< consignado_,< conti-1< conti-< corta-2< cpf< da> de_som< depoi-<< depois<< desco-2> desco-> desconta2> desde< deste< deved-1< devedor1< dia2> diret-> direto> divida<< dois2> doze<< e2> e_mais< eh_de< elo<
emprestado< emprestimo_NAME< emprestou> espec-1< especial1< estao2> eu< eu_so< ex2< facul-< faculdade< falta2< fatur->> fatura>> fazer> ficou1< ficou2> filha2< filha<< financeira<< foi2> foi_para< foram1< foram< garan-<< garantia<< ha> hoje< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< intei-> inteiro> ipva_de< junta-1> juntando1> juntando> lojin-<< lojinha<< lugar-<< lugar>
lugares<< luz_e< mais_uns< mandaram< mas2< me_cobrando< meio<< menin-<< menino<< mensa-<< mensalidades<< minim-<< minimo<< moto>> movei-< moveis< nacio-2< nacio-< nacional2< nacional< nada< nada> negativa< neide< netfl-> netflix> no2> novo> num< numer-> numero> nunca>> o< ofere-> ofert-2> oferta2> oi< oitoc-<< oitocentos<< ontem< oq> ou>> outub-2< outubro2< outubro_,< pagar2< pagar2> parad-<
parcela< parcelas>> pegou> pegue-> peguei> penhor< prefe-< prefeitura< prest-> prestacao> prime-<< prime-> primeiro<< proce-> processo> pronaf< propr-< propria< qual> quer< quer> queri-< quero> rapaz< recebi> refor-> resta1< roupa-< roupa1< roupa<< roupas< sabad-> sabado> saldo2< saldo_devedor< seis2< seis<< seis_falta< setec-<< setecentos<< sexta< sim< simpl-< simples< sms< so< so_resta< som1<
subiu2< subiu< subiu_para< taloe-< taloes< tambe-< tambe->> tambem< tambem>> tem< ter< tiao< tirar< tirar> todo<< transito1< transito< treze->> trezentos>> troca-> tudo2> ultima< uma2> valor< vence< venci->> vencidos1> vencidos> virou> ze< zerad-< zerado<`,
    '3': `#_contas< ,> ,_ficou< ,_sendo< ,_uns< -1> -< :1< :_de< ?1> ?worry EXPENSE_farmacia< EXPENSE_salao< KIND_fiado< KIND_iptu< NAME2< WORD2< WORD<< WORD> ^ abert-<< abril>> acred-2> acred-> acredita2> acredita> adian-1< adian-<< adiantou1< adiantou< agiot-< agiota< agiota_,< agora2< agora_esta< ai2< ainda1> ajuda-< ajudar< alugu-2< aluguel2< ambas>> ano> antig-< antiga< anton-< antonio< anuid-2>
anuid-> anuidade2> anuidade> ao2> as<< atrasada<< atrasadas>> atraso> atraso>> bairr-1< bairr-< bairro1< bairro< banco> bar< borra-2< borra-< botar->> botaram>> carta-> carta->> carta2< carta_,< cartao> cartao>> casam-< casamento< celul->> celular>> chequ->> cheque>> comig-> comigo> comprei<< condo-< condo-> condominio< condominio> conta-1< conta->> contas1< contas>> creci2< creci< creci_,< da<<
da_venda< deixe-< deixei< desconto> deus> deved-2< deved-< devedor2< devedor< devedor_de< deven-< devendo< devia<< devo_eh< devo_so< dia> dividas< dizer< do< do_bairro< do_tiao< domin-> domingo> duas<< duzen->> e<< e> ela2> em2< em< empre-<< emprestimo_,< energ->> energia>> enfer-< escol-> escola> espec-> espec->> especial> especial>> esqui-< esquina< essa> esse1> esta< esta_em< estac-<< estacio<<
estao>> estourei< faixa2< faixa< fala< falta< farma-1< farma->> farmacia1< farmacia>> fatura<< fecho-< fechou< fez1< fgts2< fiado1< ficou_em< fique-2< fique-> fiquei2< fiquei> forne-> fornecedor> garan-2< garantia2< garantia_de< gaste-1< gastei1< h<< hospi-< hospital< intei-1> inteiro1> iptu1< irma> ja> lembr-> limit-> limite> loja2< loja_NAME< mais> mano< maxim-2> maxim-> maximo2> maximo>
me_adiantou< menos< mensa-> mensalidade> merca->> merce-> mercearia> mes1< mes2> mes<< mesmo_,< meu2> meu> milic-< milicia< mim2> minha< mostra1< mostra< mulhe-> mulher> na< na> ne< negat-1< negativa1< nenhum> ningu-< ninguem< nome>> nova2< novec-<< novecentos<< ofereceu<< ofici-1< oficina1< os< os>> osso>> ou<< outra> outro-< outro_de< outros< padar-< padaria< pagan-< pagando< pagar< pagar>
pagou< parce-2> parcelas2> passa2< passa< passa_de< pegue-< pegue-<< peguei< peguei<< plano1< pneu< press-> pressa2> pressa> prest-2> prestacao2> primo< que>> que_esta< quebr-2> quebrados2> quebrados> quer1< queria< recei-< receita< roupa< salao1< saldo2> saque< sem1> sindi-> so2< sou<< tem1> tiao1< total< trabalho<< tramp-<< trampo<< tudo> uai>> um>> uma> valor> valor_de< venc>> vence>> venci-2>
vencida1> vencida> venda1< venda< vista>> ze1<`,
    '-3': `#2> #_de< #_eh< (1> ,_dei< ,_faltam< 1 13o< =amount:day::bare =minimum-wages EXPENSE_ifood< INCOM-2> INCOM-< INCOME2> INCOME< KIND_internet< NAME_=< NAME_cobra< NAME_devo< NAME_em< NAME_falta< acaba->> acaba> acabar>> aceit-1< acho2< acho_que< agora>> ai1> ai>> ainda_,< ajuda-2< ajuda-2> ajuda-> ajudar2> ajudar> alem< alugu-< aluguel< ao<< aplic-< aplicativo< app2< app_mostra< as> ate1> atras<
atrasadas1> atrasadas> atrasado2< atrasou> aumentei< baixaram2< baixaram< baixaram_para< baixo-< baixou< banco2> banco_diz< bico2< bico_de< bom< cada2> cada< cada<< cai2< caiu_de< caiu_para< calca-> cara< carte-> carteira> casa< celular_de< cento2> chego-< chegou< colch-< colchao< compr-< condo-2< condominio2< conse-> consegui_pagar< consignado< consignado>> consignados<< consulta> conta2< conta>
contar< corri-< criancas< das1< dava< de1< de_pagar< dei2> dele2< dele< demai-< demais< depoi-2> depois2> der1< desconta1< descontado< descontam1< desconto< desse> deu1< deve2< deven-2< devendo2< devendo_uns< devia> dezen->> dezenove>> dezoi-<< dezoito<< direi-> direito> divid-> divido< dos> duas>> duzen-<< duzentos<< e_NAME< e_pagar< econo-< efetu-< efetuei< ele< eles< em> empre->> empresta1<
empresta< empresto1< empresto< entre-> entre< entro-1< entro-< entrou1< entrou< epoca> era1< era<< essa2> esta_cobrando< estao< estav-< estava< estou_com< eu_der< eu_pagar< falta-> faltam> faltam>> fatur-<< fatura_em< feira< feira> ficou< ficou> firma<< fixo< fiz1< fiz> foi< foi> folha2< foram> fraco2< fraco> ganhando1< ganhando< ganhe-1< ganhei1< guard-1> hoje1< ifood1< inss< insta-< instagram<
inter-1< inter-<< internet1< internet<< isso2> junta-< juntos< juros1> juros< liber-1< liber-< limit-< limite< loja<< lugar< maior< mais>> manda-> mandar< mande-1< mandei1< manha2> manha> marco_,< me_empresta< me_empresto< mensa-1< mensais>> mercado<< mercado> mes2< meus< minim-1< minim-2< minimo1< minimo2< moca> moco< moro< mostrou< moto< motob-< motoboy< na2> na_rua< nao_,< negat-1> negat->
negativo1> negativo> negocio< negocio> nem2> nem< nenhu->> nenhuma>> netfl-< netflix< no<< ofere-1< oiten->> oitenta>> ontem1> os2> outro-> outros> paga1< paga< paga<< paga>> pagar1> pago_,< pai< para_pagar< parte2< pedir-1< pedir-< pediram1< pediram< peque-< pequena< perco< pessoa< pg1< pg< pix_de< pj< por< por<< porta< posso< poupa-2> poupanca2> quant-< quanto< que1< que2> que_pago< quint-<
quinta< quite-< quitei< receb-1< recebi< remed-> remedio> resta-2> resta-> rua1< ruim< salar-> salario> saude< saude> segunda> seman-<< semana<< seten->> setenta>> sobra2< sobra_uns< sobro-> sobrou> sofa<< sumiu< telef-< telefone< tenho2> tinha1< tinha<< toda< total2> total> traba-< trans-1< trans-< vai2< valia< vem2< vem< venci-2< vender< vendo< vez< vez> vivo<`,
    '-4': `#_+< #_hoje< #_por< #_virou< ->> =amount::entry:bare ?> ?income-source EXPENSE_mercado< INCOM-> INCOME> NAME_e< NAME_por< NAME_uns< abri> aceit-< acert-< acertei< acho2> acord-<< acordo<< agora_eh< ali< ano1> antes> anuai-2< anuai-< anuais2< anuais< anuais_de< aquel-< autom-< automatico< benef-< beneficio< beste-> besteira> bico< bolet->> boleto>> bolo< cai> caiu<< carne< celul-2< celular2< clt<<
coita-< coitada< comecou_com< comprovante< conse-2< consegui2< consegui< consi->> consignados< consu-< consulta< conta-< coope-2< cooperativa2< corta-1< crian-< dar1< dar< das<< decim-< decimo< depositei1< depositei< desco->> descontam< deu<< deve1< devi1< devol-1< devol-> dezem-> dezembro> dezoi->> dezoito>> ele_quer< emprestou<< entra-2> entra-> entra< entrada2> entrada< entrada> essa>> esse>>
esta_dando< esta_vindo< estav-1< estava1< estou2< estou2> eu2< eu<< faleceu< falta-2> falta> faltam2> fez< filho> foi1> foi<< fraco< fui< fui> ganha-1< ganhe-< ganhei< gaste-< gastei< gelad-< geladeira< hoje2> ifood<< inter-< internet< ja2< ja>> junto> juros1< juros_de< lembr-2> lembro2> liber-> liberar> limpa< mais1< mande-< mandei< maqui-> mei< menos2< mensa-2< mensagem< merca-1< mercado1<
minim-1> minimo1> nem>> no>> noven->> noventa>> ofereceram< ofereceram<< oiten-<< oitenta<< onibu-2< onibu-< onibus2< onibus< pago_NAME< pague-2> pague-<< paguei2> paguei<< parce-2< parcela>> passa-2> passa-< passado2> pegue-1< peguei1< pelo<< pix2< pix2> porqu-1> porque1> poupa-> poupanca> probl-> problema> quand-1> quando1> quant-> quanto> quint-> quinta> quita-< recebi<< sai< salario<< sao1<
segui-< seguinte< sobra< tal>> telha-> telhado> tem_mais< tigri-< tigrinho< toda2< trabalho< transferi1< transferi< tv2< uai< uma_de< veio< vindo1< vindo< voce> vou2<`,
    '-5': `#1< #1> #_para< +1< ,_ganho< =parts:amount+remaining+total EXPENSE_oferta< acho< acho>> agua<< amort-1< amort-< amortizei1< amortizei< atend-> atrasada< aumen-< baixa-2< baixa-< banco<< bom> cada>> ce< celul-< celular< com2< comeco<< comecou2< comecou< como< consi-< consi-<< consignado_NAME< conta-> conta2> credi-1< crian-<< criancas<< cunha-< cunhado< da_uns< deixa> dela< dele> desconta<
desconto_de< disse> divid-2> divida2> dos1< eh1> emprestimos< entra-< errad-< errado< estava_devendo< eu1< eu_pago< falec-< falei< fecha-> feira<< fgts2> fgts> finad-< finado< financiei< foi2< ganha-< ganho<< gasto1< gasto< gente<< irma< jogo> licen-< ligou< mas> menos_de< mes> meu2< mil2< moro<< noite> o1> ofert-1< oferta1< ontem2< ontem> outro>> pago2< parcela<< parte> pessoal< pix> por1>
que_eh< que_era< refor->> renda< resti-< restituicao< salar-<< sete>> so2> so> sobra-2< sobra-< sou< tinha< tirou< um_de< uns1> usei2< velha< vem1< vem> vizin-< vizinha<`,
    '-6': `+< ,_pago< />> ?consent WORD1> a2> acabe-< acabei< acerto> acred-< antec-<< antecipar<< apare-> ate> ate>> atras-1< atrasado_,< avisa-> avisar> cai<< caiu2< carro_,< casa2< cinco>> comprei< cortaram< dela> depos-1< desse< deven-> devendo> devia< em<< emprestei1< estav-> estava> falta1> faturas<< fechar> fiado>> fica> fiz<< irmao2< ja_devolvi< limit-1< limite1< mae2< marco2< me<< mensalidade<
mesma< nao_eh< pago< pago> pagou> para1< pegue->> peguei>> pelo2< pensa-> pg> prest-< prestacao< propo-< proposta< quase1< quite-2> quitei2> recebo< resta-<< resto> seman-< semana< sempr-> sempre> sexta> talve-1> talve-> talvez1> talvez> tenho1< tenho> tv<< vale1< vale< vem<< vendi< verda-2< verdade2< vou2> vou<`,
    '-7': `#_#< :1> =parts:amount+interestFree+total agora1> agua2< ainda<< alugu-> aluguel> atrasado2> cada> comec-2< comec-< compr-2< compr-2> comprar2> confi-2> confi-> das1> das2< devolvi1< diz<< do2> do_NAME< esse< eu_peguei< falta>> filha> foi1< luz<< luz> mais2> marid-<< marido<< metad-< metade< meu<< nunca> pagas_,< pague-< paguei< parcelei< passa-<< pesso-< pouco<< prest-<< prestacoes<< quase<
quite-> quitei> reais>> receb-<< saiu1< salar-< salario< seguro< sendo> tres<< tudo< tv1< um1> uns<< vir2<`,
    '-8': `=amount::limit: ?after-deficit adian-2< agua> antes< cacho-> cachorro> caiu< carro2< carro< debito< dei1< dos< dos<< epoca< era> falta-<< faltam<< folha< hoje> mensa-< nao2> nunca< ofereceu< ou1> pagam-< pagamento< pago2> parcelas<< saiu< segur-< soman-< somando< tudo2< usei< vezes<<`,
    '-9': `#_,< #_mais< ,_eh< =amount:week::bare ainda> ate< cai< contr-< debit-< desco-1< desconto<< em1> engan-< enganei< falta<< ganho1< ganho< mil_de< minim-< minimo< ofert-< oferta< ou1< ou> pagas2< parce-< pelo_NAME< quebr-< receb-< sao2> so>> tv< vai< vista2> vou>`,
    '-10': `?offers acord-< acordo< conse-< crediario> dei<< desco-< ele2< junto< me_deu< mil_NAME< pague-1< paguei1< parce-<< passada< pegar1< pegar< por1< sendo2> tenho2< vezes>>`,
    '-11': `=amount::former:bare =amount::minimum:bare =parts:amount+paid+total ?rates NAME_#< NAME_da< a1< eh>> maior<< ofere-< oito>> ops>> pagas<< santo> seis>> verda-< verdade<`,
    '-12': `?debt-amount dei< desco-<< irmao< nao2< paga> pix< se>`,
    '-13': `:> ?after-roadmap ?flexibles devo> nao<< os<< total<<`,
    '-15': `
> ,_falta< ?instalments-left ?overdue galo<<`,
    '-16': `?income-low-month ?thirteenth pago1<`,
    '-17': `=amount:month:: ?incomes`,
    '-18': `?essentials`,
    '-20': `=ignored =parts:amount+behind`,
    '-22': `=amount:month::bare =parts:amount`,
    '-24': `=parts:amount+total`,
    '-25': `=parts:amount+remaining`,
  },
  correction: {
    '18': `nao<<`,
    '16': `,_eh<`,
    '15': `verda-< verdade<`,
    '13': `para1<`,
    '12': `corri-< eh1< errei<`,
    '11': `engan-< enganei< o<<`,
    '10': `mil2<`,
    '9': `DEED2> ai< eh< eh<< errad-> errado> falei2> falei> muda< retif-< salar-< salario<`,
    '8': `?after-roadmap DEED>> agora1> bota< casa2< corrigindo< fatura2< ganho1< ganho< lazer< lugar> luz< valor< vem< vem_uns< verdade_eh<`,
    '7': `#_eh< :< aumentei< certo< errad-< errado< esque-< esqueci< estao< fatur-2< ganha-1< nao2> para< que>> trabalho<`,
    '6': `:_sao< DEED<< atras< aumen-< aumento< casa< conse-> consertar> fatura< ganha-< passada< renda> salar-> salario> subiu<< traba-< vem2<`,
    '5': `:2< ?overdue NAME_eh< a_ganhar< agora< alugu-< aluguel< antes< aumen-2< corrige< e1< estou2< estou_ganhando< fatur-< ganhando1< ganhando< me< meu<< mil_eh< na< passa-< passe-< passei< seman-< semana< troca< vem1< verda-2> verda-> verdade2> verdade>`,
    '4': `#_para< ?after-deficit DEED2< DEED> agora> agora_ganho< alugu-<< aluguel<< aluguel_eh< condo-2< condominio2< farma-2< farma-< farmacia2< farmacia< ganhar1< la< passa2< passa< sao1< sao< sim< valor2<`,
    '3': `#> ,2< KIND_agua< agora2< agua1< ali< condo-< condominio< daqui< e<< estou< estou_devendo< ganhar< gas<< liqui-2< liqui-< liquido2< liquido< merca-2< mercado2< mil<< nao< nao> oi< salario<< trint-<< trinta<< verda-2< verdade2<`,
    '-3': `,2> ,<< ,_sao< ,_uns< =amount:week::bare =ignored =parts:amount =parts:amount+remaining ?1> KIND2< KIND2> KIND_aluguel< NAME1< NAME1> NAME> WORD2< WORD< WORD>> ^ a_NAME< aceit-< aceitaram< acho< alugu-1< aluguel1< atras-< aumentar2< aumentar< aumentar_para< baixo-2< baixo-<< baixou2< baixou<< baixou_para< benef-< beneficio< carro< coope-2< coope-< cooperativa2< cooperativa< cortaram< da1< da2< da<
da> de<< desco-< desconto< deu1< deu< devo1< devo< dia<< divida< dois<< eh> entre1< entre< eu2> eu< eu>> falta1< fgts< fiz< fui< ganhe-< ganhei< ganho> gas< janei-2> janei-< janei-> janeiro2> janeiro< janeiro> mais2> mais> mas1> mas> mes> meses<< minim-< minimo< nada> o2< o2> o> pagar< pago1< pague-<< paguei<< para2< passo-2< passo-< passou2< passou< passou_para< pedir-1< pedir-< pediram1<
pediram< ponto< que> receb-< resci-< rescisao< tudo< uma< veio1< vendi< vou2<`,
    '-4': `#2> =amount:month:: =parts:amount+total ?income-low-month ?offers baixa-2< baixa-< baixaram2< baixaram< baixaram_para< baixo-< baixou< caiu< com1< conta> de1< decim-< decimo< divid-< do1> em1< em1> em> empre-< estou> hoje2< ja< juros< luz_,< melho-< ofert-< oferta< os< pago< pague-< paguei< para1> propo-< renda< se< so< tenho< total2< total< total_eh< veio< vou<`,
    '-5': `,1< =amount::current: ?instalments-left ?thirteenth DEED1< NAME< WORD1> a2> a<< corta-< domin-< domingo< em< emprego< eu> foi< hoje< mes< nao_eh< parte< por1< proposta<`,
    '-6': `:1< =amount:month::bare ?> agora_eh< esper-< nao2< outra< outro< por< vai<`,
    '-7': `era<< falei< falta< nem< te< tirar<`,
    '-8': `?confirm-amount que2<`,
    '-9': `=amount:day::bare ?incomes nao1> que_eh<`,
  },
  expense: {
    '27': `?essentials`,
    '24': `?flexibles`,
    '13': `ganho<<`,
    '12': `EXPEN-< EXPENSE< luz< pago<`,
    '11': `agua<< alugu-> aluguel> luz<< pago1<`,
    '10': `desse< dou1< dou< gas<`,
    '9': `era<< plano< todo<`,
    '8': `#_para< =amount:week::bare EXPEN-2> EXPEN-<< EXPEN-> EXPENSE2> EXPENSE<< EXPENSE> KIND_casa< bolet-< boleto< divido< falar< luz> luz>> mando1< mando< remed-< saude<`,
    '7': `,_NAME< :1< =amount:day::bare =amount:year::bare KIND> NAME1> agua>> ajudo< alugu-<< aluguel<< casa1< cerve-< energ-< energia< esque-< esqueci< feira< gasto< ifood<< limpa< luz2< parte< por1> remed->`,
    '6': `=amount:day:: KIND2< KIND< agua2< alime-> causa< cigar-< cigarro< comid-< comida< escola< esta< gasto2< gasto_uns< iptu< mes2< mes<< moca< moro< por<< porqu-1> porque1> remedio< remedio> resto> sai2< sai_por< tigri-> tigrinho> tramp-< trampo< uber< uma< uso< vez<`,
    '5': `#_NAME< ,_pago< ?income-source EXPEN-2< EXPENSE2< KIND1> KIND2> KIND<< KIND_celular< KIND_filho< acade-< academia< agua< agua_,< alimenticia> aposentada<< casa2> celul-1< celular1< cinem-< cinema< clt<< compr-<< condominio_:< demai-< demais< deu1< deu< deven-> devendo> devo> dizim-< dizimo< do_mes< energ-2< energia2< estou2> feito< filho1< fumo< gaste-1< gastei1< internet< internet> jogo< locad-2>
locad-> locadora2> locadora> mas>> mora< para<< pensao> plano>> porqu-> porque> saude2< sou<< umas<< vezes<< vou>`,
    '4': `DEED< EXPEN->> EXPENSE>> INCOM-1> INCOME1> KIND_internet< KIND_iptu< KIND_saude< WORD2< agua_:< alugu-2< aluguel2< amiga< apose-<< apost-< as< baixo-<< baixou<< beste-> besteira> bicho< boto< cacho-< cachorro< casa> cerveja< cervejinha< com< condo-< condo-<< condominio< condominio<< costu->> da< dela2< dela< dois2< duzentos>> em> energ-<< energia<< era> estou> fim< foi> gas> gas_:< gaste-< gastei<
hoje> igrej-< igreja< inter-< inter-> internet1< iptu1< ja1> k>> lanch-< luz2> luz_veio< mas1> menino< merca-2< merca-2> merca-> mercado2< mercado2> mercado<< mercado> mercado_eh< mes1> minha_parte< moca2> neta< noven-<< noventa<< o2> parte1< parte_eh< passa-2> passa-> passa2< passa< passa_de< passado2> passagem< pensa-> plano> quarto> racao< remed->> saude1< saude> saude>> super-2< super-<
supermercado2< supermercado< supermercado_:< telef-< telefone< tramp-> tv< vai2< vai_uns< varia2< varia< veio> vezes<`,
    '3': `#_e< (> -> ->> :>> =amount:fortnight::bare EXPEN-1> EXPENSE1> EXPENSE_academia< EXPENSE_igreja< EXPENSE_merc< KIND>> KIND_condominio< KIND_escola< KIND_luz< KIND_telefone< NAME1< acade-1< acade->> academia1< academia>> agora_eh< agua2> alugu-< aluguel< aluguel_:< aluguel_eh< ano<< ap< aposto< aqui<< cara1< cara< carte-2< carte-< carteira2< carteira< celul-< celular< cem2< cem<< cerca2< cerca<
cerca_de< churr-< churrasco< comid-2< comida2< condo-1< condo-2< condominio1< condominio2< consu-< consulta< contr-2< contr-< crech-< creche< de2> deliv-< delivery< dezem-2> dezembro2> divid-< divida2> domin-< domingo< duzen->> ela2> entao< entre1< entre< escol-< escola1< eu< favor< frald-< frald-<< fralda< fralda<< funer-< gas2< gasto1< gato< igrej-1< igreja1< inclu-> inter-1< inter-2< inter-<<
internet2< internet<< internet_,< irmao< janei-2> janei-> janeiro2> janeiro> junto> lanche< liq< luz1< luz_:< luz_vem< menin-1< menino1< merc1< merc< merc> merca-<< mercado< moca> netfl-< netfl-<< netflix< netflix<< nove>> noven->> noventa>> nunca> oiten->> oitenta>> onibu-< onibus< os<< pago<< parcelado2< parcelado< parte2< passado> passagem2< pizza< plano2> quart-> que_eh< remedios< remedios>>
restaurantes< salao> seman-1< seman-< semana1< semana< so<< so_dou< spoti-< spotify< strea-<< strea-> streaming<< streaming> telef-1< telefone1< teve> tia< torno2< torno< torno_de< total<< treze-<< trezentos<< tv1< uns<< van< vem<`,
    '-3': `#1< #_,< +< :2< :<< =amount::current: =parts:amount+remaining ?> ?consent ?worry EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> NAME_:< WORD<< WORD>> a< acord-< acordo< agora1> ai< ainda< ajuda-< ajudar< antes< app< atras->> atrasada<< atrasado>> aumen-< bicho> boa< camar-< cance-< carro2< carta-< cartao< casa2< com<< comid->> comida>> compr-2< consi-<
consignado< conta-<< contas<< corta-< costu-< dar1< das> dava< dei< desde< deus> deven-< devendo< dia2> dias2< divido2> do2> dona< duas>> e1< eh<< ele< ele> em1< empre-< empre-<< emprestimo< errad-< errado< esta1> esta2< estou<< eu> eu_pago< faco< faco<< falta1< falta< farma-< farmacia< fatur-< fatur-<< fatura< fiado< fiado> fica< filho< fique-< fiquei< fixo< foi2> foi< ganhe-1< ganhe-< ganhei1<
ganhei< gente<< hoje2< junta-< juntas< juros2> loja< mais< mais_de< manha2> manha> mater-< material< minha2< moto< multa< na>> nao_eh< nem< no1> no< no<< no> o2< outro-< outro< outros< padar-1< padar-< padaria1< padaria< pago> pagou< pague-<< paguei<< parce-<< passado2< passado< pegue-< peguei< recebo< salao1< salar-<< sim< sobra< subiu_de< tenho1< todo1> total2> total> troca<< uma> valor< vendi<
vendo< verda-< verdade< vez> viage-< viagem< x<< x>>`,
    '-4': `#2> ,_total< =parts:amount+behind ?overdue DEED1< DEED1> KIND_carro< NAME2< a2< ainda> alugu-2> aluguel2> amigo> atras-< boto<< carro1< cento>> cobra> conse-< da1> da> da_NAME< da_uns< das1< deixo-< deixou< desco-< desconto< devo1< devo< dia> do2< do<< do_NAME< dura> e2< e_NAME< ela2< ela< em<< era1< era< esse2> esta<< eu2> gasta-1< gasta2< gasta< ja< juros> luz_,< mas< mas_gasto< me< me<< me>
mei1< mes>> muda< na1> na> nao< nao<< ofert-< oferta< paga1< pagar< pago2< pague-< paguei< pai< parei< por> porqu-< porque< que>> que_uns< receb-< resto>> sao> se< seguro< sei< ser1< subiu2< subiu< traba-< trabalho< tudo2> tudo_da< uber<< verda-2> verda-> verdade2> verdade> viage-> viagem> vinte>>`,
    '-5': `,2> ,_eh< ,_gasto< :1> =ignored ? DEED2> EXPENSE_ifood< agora> alugu->> aluguel>> atras-<< bolsa> carro< com>> comid-2> comida2> devo<< divid-> dois<< errei< foi2< ganho1< hoje< ifood1< inss< mas2< meu< nada< nao2> parte> por2> respe-<< respectivamente<< ser< tambe-> tambem> total1< um> vou<`,
    '-6': `
1> 
> #_uns< =parts:amount ?instalments-left ?offers ?rates DEED2< EXPENSE_botijao< INCOM-2> INCOME2> a1> acho< botij-1< botijao1< cada<< carta-> cartao> corrigindo< das< de1< divid-1> dividido1> dividido< dividido> do> dois>> em>> filho> fora< ganho< moto>> na< no2< parte2> por1< so1< tambe-1> tambem1> tudo1> tudo2<`,
    '-7': `?confirm-amount ?debts ?thirteenth WORD1> agiot-<< agiota<< cento2> corri-< da2< divid-2< junto< mes_de< meu<< nao>> pouco< so> teve<`,
    '-8': `?after-deficit ?income-low-month do1> eh>> meses>>`,
    '-9': `cada2> cada> eh> meses<< so1> total< tudo>`,
    '-10': `=parts:amount+total ?debt-amount ?incomes ?more-debts ^ ajuda> botij-< botijao< conta<< esse<`,
    '-11': `?after-roadmap`,
    '-18': `#>`,
  },
  income: {
    '26': `?incomes`,
    '14': `=amount:day::bare meu2>`,
    '13': `=amount:fortnight::bare INCOM-< INCOME<`,
    '12': `cai< ganho< tiro2< util>>`,
    '11': `=amount:day:: =amount:fortnight:: INCOM-> INCOME> antes<< bruto<< estou< eu1< hoje_tiro< liqui-1> pelo_NAME< pensa-< pensao< tiro<`,
    '10': `=amount:month:: =minimum-wages bolsa< dos< espos-<< famil-2< vivo<`,
    '9': `benef-< comec-< dando> dias>> emprego< entra< estag-< eu<< liquido1> loja2< num1> pagam<< pelo< ruim< salarios<< sobra< tiro_uns<`,
    '8': `#_,< ,_ganho< =amount:month::bare ajuda< alugo< benef-2< beneficio< bolsa<< da_uns< dia> eh2< entra1< faco< fundo-< fundos< ganho1< marid-<< marido<< media1< media< mesmo< num> pelo2< que_eh< recebo<`,
    '7': `+2< +< INCOM->> INCOME>> a_dar< beneficio2< bolo< bom> com2< com_uns< come> comecar< comeco<< contr-< contr-<< da2< depen-2> depende2> depende> devo>> dia<< divid->> divida>> eh_uns< errad-< errado< estag-2< eu_recebo< extra2< faco<< famil-< fazen-< fica1< filho> fixo> fui< ifood<< livre1> livre> manic-< manicure< no>> por2> receb-2< receb-< regis-< tenho> tiran-< tirando< umas2> vezes>> vr>`,
    '6': `
< ,_tiro< =amount:week::bare EXPENSE_ifood< INCOM-1> INCOM-<< INCOME1> INCOME<< WORD1> ah< alugu->> aluguel>> apose-<< aposentadoria<< aula> bem< benef-<< bico< cai1< casa2> cinqu-<< cinquenta<< comec-<< desconta> descontado< desem-< desemprego< devo2> dinhe-< e1> e_NAME< em2< em_media< eu2> extra> falta< fica< ganhando1< ganhando< ifood1< ifood< ifood_uns< inver-< inverno< la<< liq< mas2>
mas_sobra< maxim->> maximo>> mes_ruim< moto>> novo< pagam< pago2> por2< quart-< quartinho< recebendo< rodo< ruim1< sabad-< sabado< salar-<< seman->> semana>> tem2> tiro<< tiro_de< tudo>> vale1<`,
    '5': `#< INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_com< INCOME_salario< KIND>> ^ a2< alugu-2> aluguel2> assin-> assinada> bico> bolsa> cada>> cai2> carte-> carteira> casa> causa2> causa> clt< comecei< comis-< comissao< corri-1> dar1< dele1< desco-2< descontos2< descontos< despe-< diari-< e2< e_cai< e_ganho< eh>> em>> entre-> esse<< eu_ganho< falec-> falta<< famil-<< familia<< fatur-<< faxin-> faxina>
fora< ganha-1< liqui-1< liqui-< liquido1< liquido< loja> mas< mas_cai< mei<< mes1< meu< moto> na_NAME< padar-2< padaria2< padaria_sao< pai> passado_foi< pego< pensa-2< pensao2< peque-< pequena< perco< por> produ-< producao< quinz-< quinz-<< quinzena< recebo> registraram< renda< sabad-> sabado> salar-1< salario1< segun-< segunda< setec-<< setecentos<< sexta1< sexta< sobra1< sobra2< sobra_uns<
tenho2> vem1<`,
    '4': `,2> DEED1> INCOME_clt< KIND1> NAME_da< a_ganhar< aposentado< aumentou< auton-> autonomo> bico2< bico_de< bpc< camar-< cerca2< cerca< cerca_de< clt1< coisa2< coisa< coisa_de< confo-> conforme> conse-<< consegui<< consignado>> conta2< cortaram< costu-< crian-> criancas> cuida-< cuidadora< da< dar< dele< depos-> deposita1< deposita< deposita> desem-2< desemprego2< deus< dia< dia>> diaria< dos>
entrega< espos-< estag-> estagio> eu< eu> falec-< faturo2< fazenda< fique-< fiquei< fiz<< fundo-2< fundos2< fundos_por< ganha-< ganhar1< garco-< garcom< graca-< gracas< leite< licen-< liquido_de< liquidos1> liquidos> manda1< manda< mater-< me< merc>> mes1> mim2> mim> minim-2< minim-<< minimo2< minimo<< na<< nada> nao2> novo2< o<< o>> padar-< padaria< passado2< passado< passe-< passei< patro-<
patro-> patroa< patroa> paulo< plant-< ponto< por_quinzena< prefe-2< prefeitura2< quare-<< quarenta<< que2< que_da< quinz-1< quinzena1< registrado< salao<< segun-> segunda> seman-2< seman-<< semana2< semana<< servi-< servi-> so1> sou> telem-< telemarketing< tenho_mais< tira2< tira_uns< toda_sexta< trabalho< uber<< uber_uns< uma>> uns<< util> vende-<<`,
    '3': `#_de< ,< ,<< ,_mais< ,_media< =amount::minimum:bare =amount:year:: ?< EXPEN-> EXPENSE> EXPENSE_casa< WORD>> acai< agora< ai> ajuda> apose-2< apren-< aprendiz< arrumei< as<< autis-< autista< auxilio< bota> casa1< cesta> clt> com<< consi->> conta< cosme-<< cosmetico<< costu-2> costu-> costura> das<< dava> de< depen-> depoi-< depois< depos-1< dia2> diari-2< do1> do_mes< duzen-<< duzentos<< e<<
espos-1< esposo1< esposo< esqueci< estagio< eu2< faixa2< faixa< faleceu< fatura<< faturo< faz< fds< fia< filho< fora> ganha<< gasolina_fica< ifood> irma< jovem< liqui-> loja< mae1< mae< mais1< mando-<< mandou<< marid-< marido< marido_ganha< marmi-> marmita> meu2< meu_esposo< moco< mulhe-< mulher< na2< na< noite< num< ofert-< oferta< pago> para1< para<< passa-2< passa-< passo-2< passo-< passou2<
passou< passou_para< pensa->> pensao>> por1> por_mes< prefe-< prefeitura< prest-> presta> prime-2< primeiro2< quand-1> quand-> quando1> quando> que2> quebr-> quebrados> quent-< quentinha< quint-2> quint-> quinto2> quinto> reais>> recebo1< recebo2< recebo<< regis-> roupa2< roupa_uns< saldo<< segur-< servico> sou< tem> tenho2< tirar1< toda2< toda< torno2< torno< torno_de< traba-> trabalho<< ultim-<
ultimo< um< uns2> valor< vendo> vinte<<`,
    '-3': `
2> #<< #_+< +1< ,_gasto< ,_vr< :2< =amount::former: ?income-source ?overdue EXPEN->> EXPENSE>> KIND2< NAME1> NAME< NAME_,< WORD<< a_NAME< ainda< ainda> anos<< ate1> ate> aumento< cabel-> cabelo> cai> calca-> com1> com< comig-1> comig-> comigo1> comigo> consi-2< consignado< corri-< cortada< cuido< da_NAME< de1> decim-< decimo< dei1< dei< dela> deve< devo1< devo< dia1> divid-< divida< do2> dos>>
ele< em<< empre-1< entra<< esse> esta2> esta< estou2< eu1> falar< falta1< fatura< firma2< firma< foi> forne-> fornecedor> fraco< ganha-2< ganha-<< ganhar2< ganhava<< hoje1> iptu< junto< la< luz< mae_recebe< mandi-< mandioca< marid-> marido> marmi-< marmita< media2< media_de< menos_de< merca-< mercado< mes_de< metad-> metade> meu> mim< na_rua< nada< nao1> nao2< no2< oitoc->> oitocentos>> ontem2<
outro< pagar1< pago>> pague-< paguei< parce-< parce-<< planto< propr-> propria> quase1< quase< que1> queria< renda2< renda_eh< retif-< rua1< rua< se> segur-> seman-> semana> sim< tenho1< terce-< terceiro< tive< tv< unha<< vai2< vem2> vizin-2< vizin-< vizinha2< vizinha< vr1<`,
    '-4': `
1> #2> #_e< #_uns< :<< =amount:::bare =parts:amount+total ?after-roadmap ?debts ?rates DEED2< DEED> KIND<< NAME<< NAME> NAME>> NAME_de< acho< adian-2< alugu-2< aluguel2< aluguel_eh< atend-2< atrasado< caiu< chuva> com> comis-<< comissao<< consi-< deven-< devendo< diari-<< diaria<< do>> dona< e_pago< era< faco1< ganhava1< ganhava< gasolina_sobra< gente< impos-> imposto> inss< ja< junto-< juntos<
liq1> liq> marido_da< mas> me2< mei1< menos1< menos2< meses<< minha<< minha> motor-< motorista< ontem< os<< outro2< outro> paga1< paga< pagar< pagar> para> pelo_menos< quand-< quando< queri-< quinh->> quinhentos>> recebe1< recebe< recebi< resto> sem< trabalha< treze->> trezentos>> tudo> uber< umas1< umas<< vale<< volta2< volta< volta_de< vr2< vr_de<`,
    '-5': `=amount::: ?> ?confirm-amount ?offers NAME2> adian-< ai< atras-< atras< cada2< carro< cinqu->> cinquenta>> conta2> cosme-< cosmetico< da<< de> descontado> deu1< deu< dois<< e_faco< ela< empre-<< faxin-2< faxina2< fiz1< hoje> inver-> inverno> mae> mei< mil2< mil_,< o< outro2> profe-< professora< que_entra< sai< so2> soman-< somando< sou<< um2< um_de<`,
    '-6': `
> ,_total< =ignored ?essentials WORD2> a1> alugu-<< aluguel<< antes< as< auxil-< chega2< chega< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< dia2< dia_a< e>> em< empregos< entressafra< errei< filho2< fiz< ganho> gasol-> gasol->> gasolina> gasolina>> ifood_faco< mas_gasto< mil<< nuns1< nuns< outro_de< passa2< passa< passa_de< se< total1< vr<`,
    '-7': `?instalments-left DEED2> a<< app< causa>> como< da>> eh1< eh<< faxin-<< faxina_,< fazer< ganho<< menos< olha< receb-> total< vem>`,
    '-8': `?flexibles ?more-debts DEED>> WORD1< a1< caixa< hora> super-2< super-< supermercado2< supermercado< vale2<`,
    '-9': `?income-low-month bruto1< cada<< fica> fixo< gasto1< gasto< pago1< reais<< vem2< vou<`,
    '-10': `bruto1> bruto> pago< ruim> um>`,
    '-11': `?thirteenth mas1> que<< vale>>`,
    '-12': `=amount::current:bare ?debt-amount hora2>`,
    '-13': `DEED<`,
  },
  instalment: {
    '35': `=parts:amount+remaining`,
    '33': `=parts:amount+total`,
    '26': `=parts:amount+behind`,
    '22': `=amount:month::bare`,
    '21': `=parts:amount+paid+total`,
    '20': `=parts:amount`,
    '16': `desco-<`,
    '15': `pagas<<`,
    '14': `=amount:month:: =parts:amount+remaining+total`,
    '12': `desco-1< falta-<< falta> faltam<< pagas2< pago1< por>>`,
    '11': `?debts consi-<< desconta< folha< parcelas<<`,
    '10': `desconta1< falta-> falta<< faltam> outro< pagas>> pagas_,< parce-1< parce-<< parcelei<`,
    '9': `:<< ?more-debts desconto< devo<< meses<< pague-> paguei>`,
    '8': `#> #_de< =parts:amount+interestFree+total NAME_de< a<< ainda<< antec-<< antecipar<< cai<< carne< de2< emprestimos< falta1> faltam2> foi2< ja<< mil_em< outro2> pago< prest-1< prestacao1< resta-<< sao1< todo> tres<< vir2<`,
    '7': `KIND< NAME_sao< cinco>> consi-< consignado< consignados< desco->> empre-< estou2> estou> falta-1< falta-1> falta-2> falta-< fiz<< fogao< moto< nao1> parce-< prest-<< prestacoes<< renegociei< resta-> virou<<`,
    '6': `(1> (< (<< ,1< ,>> /<< ?debt-amount ?instalments-left KIND_tiram< acaba> agora_eh< ainda< atras->> benef-> beneficio> caixa<< carro< consignado<< consignados<< contrato< credi-> crediario> das<< descontam< dezoi-<< dezoito<< dia> do2> emprestimo< emprestimo<< emprestimo> facul-< faculdade< falta2> faltam1< faltam1> faltam< faturas<< foram> o2< outro> pague-1< paguei1< parcelas2< pegue-<< peguei<<
pelo<< prest-2< prestacao2< quitadas> se> sofa<< tenho<< tiram1< tiram< vinte<<`,
    '5': `KIND2> ^ agora2< ai>> anos>> apose-< aposentadoria< ate1> ate> atras-> bolet-<< bolet->> boleto>> bpc< cinqu->> cinquenta>> com<< consignado_NAME< contrato2< desco-2> descontam1< desconto> empre-> folha> gente<< janei-2> janeiro2> mensa-1< moco< na2< na_NAME< o1> o_outro< parcela1< passo-2< passo-< passou2< passou< passou_para< pegar< que1> quinh-<< quinhentos<< quint-> quinta> refin-<
refinanciei< reneg-< resta-1< resta-2> resta-< restam1< restam2> restam< restam> se2> sempr-> sempre> subiu_para< tal>> tem< tirar2< tudo>> um1> vencimento> x<<`,
    '4': `#_em< #_meses< ,_prestacao< KIND<< NAME<< a_sindica< abril> acaba->> acabar>> agora>> ainda2< ainda_,< alem< apare-> atrasada>> atrasadas1> atrasadas< atrasadas> cada< cama< carro<< carta->> cartao>> comprar< consignado2< consignado> crediario< da> de<< de_pagar< desde< desse< dezoi->> dezoito>> do> duas>> e>> eh< em< eu_pago< falta2< faltam>> fique-< fiquei< foi< foi> folha2< foram>> ja2> ja>
juros2> mais<< marco> mes>> meses1< mesmo< mesmo<< oiten->> oitenta>> outro1< outro_de< pagar> pagas1> pague-1> pague-2> paguei1> paguei2> parce-2< parcela2> parcela< parcela> parcela_eh< parec-< parece< prestacao_de< quart-> quarta> que2> que_pago< quita-> segundo< sindi-1< sindica1< sindica< sobro-1< sobrou1< subiu2< subiu< tambe-< tambem< tem<< um> um>> vai> vezes<< vezes>> vinte>> vou2< vou>`,
    '3': `#2> #<< #_,< #_mil< (1< ,> ,_de< ,_eram< ,_falta< :2< :2> :_NAME< :_restam< DEED<< INCOM->> INCOME>> KIND_condominio< KIND_desconta< NAME< NAME_deu< NAME_e< a2< acord-2< acordo2< agiot-2< agiota2< agora_sao< ainda1< ainda2> ainda>> ajuda-2> ajuda-> ajudar2> ajudar> ano>> antes> ape< apose-> aposentadoria> aquel-< atrasadas_:< atraso2< atraso_,< aumentou2< aumentou_para< boleto<< boletos<< casa<<
chequ-< comec-> comeco> compr-< comprei2< comprei< condo-1< condo-< condominio1< condominio< consi-> consi->> consignado>> const-< conta2< credi-< da< da<< das2> debit-< debito< dei2> denti-<< dentista<< descontadas>> deved-<< devedor<< devo2> dezen->> dezenove>> dia2> divid-2< divida2< do>> eh1> eh>> em2> empre-<< empresto<< eram1< eram< escol-< esse2> estou< eu<< falta->> falta< falta_pagar<
fatur-<< ficou1< filho-< filhos< finan-<< financiamento< gelad-< geladeira< junto< juntos< lugar< mais>> mei< mensa->> mensais>> mes<< mes> mil1< na> nao2> nao>> no1> no<< no> nona> novec-<< novecentos<< nunca> o_NAME< outro2< outro<< outro>> pagar1> pagar>> pagar_em< pague->> paguei>> para1< para_pagar< parce-2> parcelas< parcelei2< parcelei_em< pompe-2< pompe-< pompeia2< pompeia< pompeia_faltam<
prest-< prestacao< proxi-> proxima> quais> que<< resta-1> restando> resto< saldo2< saldo<< sao< seten->> setenta>> so>> tenho_mais< tirar< tres>> ultim->> ultimas>> um_de< uma>> uma_eh< vai< veicu-< vem1< vem> venci-2< venci-< venci-> vencimento>> vende-<< vou_pagar<`,
    '-3': `#_+< +1> +< +> ,_da< ,_e< ,_sao< /2< =1< =< =amount::minimum: =amount:day::bare ?< ?confirm-change DEED1> INCOM-<< INCOME<< KIND_agua< KIND_consorcio< a2> abert-2< aceit-< aceit-> aceitei< acerto> agua1< agua<< alugu-> aluguel> ano< ano> anuai-2< anuai-< anuais2< anuais< anuais_de< as< as<< atras-2> atrasada<< atrasadas<< atrasei< aula> banco2< benef-2< beneficio2< carro> carta-< cartao< celul-<<
celular<< cobra-<< cobra1< cobra< cobram<< compra< conso-1< consorcio1< contraproposta2< contraproposta< dao1< dao< depoi-1< depois1< devia1< devia< devol-< devolvi1< dez<< dia<< dia>> dois<< duzen-<< duzentos<< duzentos>> e2> eh2< eh_de< eles2< em1> entra-<< entra->> entrada<< entrada>> esse< esse>> extra2< extra< faco< faco<< falou1< fatur-1< fatur-> fatura> fechar< feira<< fica1< fica<
financeira> fiz< foi_para< ganho1< garan-> garantia> gaste-1< gastei1< giro< hoje2> hoje> iptu<< ipva<< ja_paguei< junta-2< junta-< juntas2< juntas< juntas_dao< locad-2> locad-> locadora2> locadora> loja< luz< luz<< mas< menos2< menos< menos_de< mes_de< meu<< minim-2< minimo2< moca< nao<< nunca>> oferecendo< ofereceram1< ofereceram< os<< outra< pagar2< pagar< pagar_so< pago2< pago_,< pai< para1>
parcela_de< parcelar< por1< posso< prest->> prestacoes>> prime-< propo-<< propos<< quase1< quase< quer<< queri-< receb-1< recebi< saldo1< santo> segun-< so1< tenho1< tinha1< tinha<< todo< tudo> uns<< uns> venci-1> vencidas<< vista2< vou<`,
    '-4': `#2< #_mais< +1< ,_faltam< -1< -<< ?1> DEED>> KIND>> KIND_casa< acai< acert-< acert-> acertei< agua> borra-2< borra-< casa1< com> credi->> dando> das2< dei< depoi-< depois< desco-2< descontam> devol-1< devolvi< devolvi<< divid-<< divida<< duzen->> eles< entao< era< esta<< estav-< estava< falou< faz2< faz< faz_em< fecha-< finan-> ganho< gaste-< gastei< iptu> ipva< limit-< limite< loja<< lojin-<
lojinha< manda-< mandar< me<< mensa-2< mes2< minim-1< minimo1< muito< multa< nao< ofere-1< ofereceu< ofereceu<< ontem> pago2> para> pedem1< pedem< pegue-1< pegue-< peguei1< peguei< pensa-> que>> quere-1< quere-< querem1< querem< reais<< se< seis2> sendo1< sendo< sim2< sim_,< taxa> tinha< total_de< veio< venci-<< vista_ou< x>>`,
    '-5': `,2< =amount::minimum:bare NAME1> NAME>> WORD> agora2> agua< alugu-< aluguel< carto-< cartoes< com< conta<< das_quais< desconto2< devol-<< empre-2< empregos< emprestimo2< emprestimo_de< entra-2> entra-> entrada2> entrada> era1< esta_em< falar-< falaram< fatur-< fatura2< fatura< fatura<< fatura_em< me2< me< minha< na>> nada> o2> ofere-<< para<< pera< ponto< por< quais1< quais< que_eh< sem1> sim<
total2< total2> total> uns1< uns< verda-< verdade<`,
    '-6': `#_virou< ,2> =minimum-wages ?incomes acabe-< acabei< acho< agiot-<< agiota<< ajuda> de2> desconta> deu<< era<< fatur-2< ja2< loja2< mes1< mil>> no>> noven->> noventa>> ofert-< oferta< sem> taxa2> total< vista>>`,
    '-7': `#1> -< =1> => ?thirteenth abert-<< agora> da1< desconto<< devia<< eles<< em>> emprestimo>> entra-< entrada< errad-> errado> escre-< escreve< falei2> falei> fui< iptu< mae<< mes< meu< minha<< negoc-< negociar< ou1< ou< parcela_em< segunda< tudo< uma<< virou1< virou<`,
    '-8': `
1> =amount::former: =amount::former:bare ?> NAME_:< de>> e1< fazer< hoje< minim-< minimo< ofere-< oiten-<< oitenta<< proposta< quer<`,
    '-9': `#_e< ,_paguei< =amount:fortnight::bare =amount:week::bare ?essentials ?flexibles ?rates consigo< ja< propo-<`,
    '-10': `?after-roadmap`,
    '-11': `quero<`,
    '-12': `=amount:::bare`,
    '-14': `=ignored`,
    '-15': `=amount::: =amount::current:bare ?offers`,
    '-16': `=amount::current:`,
  },
  minimum: {
    '18': `minim-< minimo<`,
    '13': `=amount::minimum:bare`,
    '9': `minim-1< minimo1<`,
    '6': `=amount::minimum: minim-2< minimo2< minimo_de<`,
    '5': `fatur-> fatura> minimo_eh< que_era< total<<`,
    '4': `#_minimo< ,_minimo< =amount::former: =amount:month:minimum:bare era1< esta<< esta_vindo< fatur-<< fatura<< nem< vindo1< vindo<`,
    '3': `NAME_eh< consigo< era< foi1< que2< vence2> vence>`,
    '-3': `$ ,1< =amount::: =amount::current:bare =amount:month::bare ? ?incomes ?thirteenth NAME_,< WORD1< mas< mes< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap ?debt-amount dia>> maxim-2> maxim-> maximo2> maximo>`,
    '-6': `^`,
  },
  none: {
    '32': `=ignored`,
    '29': `?instalments-left`,
    '25': `?rates`,
    '21': `
> nao2<`,
    '20': `=amount::former:bare`,
    '16': `?consent ?overdue bruto1> bruto> posso<`,
    '15': `#2> cada<< cada> esse< galo<< mes_de<`,
    '14': `#1> :> a1< usei<`,
    '13': `como< dos1< hora2> jogo> mas> menos_de< santo>`,
    '12': `,_paguei< NAME_#< cada2> comprei< das1< desconto_de< eh>> ele2< era< fixo< maior<< os<< pago_NAME< tenho1< tinha<`,
    '11': `
1> #_mais< #_virou< :1> adian-2< agua> botij-< botijao< carro2< das1> das< gasto1< irmao< mil_NAME< nao_eh< ops>> ou1< parte> quebr-< sao2> total<< vale>>`,
    '10': `NAME_da< antes< bruto1< cento2> comec-2< confi-2> confi-> das2< dela> eles_querem< falei< fica> inss< juros2< liber-> liberar> mae<< mil_de< minha<< ne> nu< ofereci1< ofereci< pago2< posso2< propu-1< propu-< ruim> sendo2> uns<<`,
    '9': `#_#< ,_gasto< =amount::limit: ?worry ^^ ainda> de1< dele> deu<< deve1< era1< escre-< escreve< estou2< estou_com< falta>> ganho> gasta-1< juntas< limit-< limite< mas1> me2< mensa-< minha2< muito< pede< por1> que_eh< quero< receb-> sendo> so2> taxa2> te< tinha<< tv<`,
    '8': `#_dos< +1< =1> =minimum-wages NAME_uns< WORD1> a2> acerto> acred-< cacho-> cachorro> cai> ce< consigo< deixa> devia< devo1< dia_a< do_NAME< dos< ela< ele< em<< emprestei1< emprestimo>> estav-1< estava1< eu_peguei< fatur-1< faxin-<< faxina_,< fazer< fechar< filha> hora> isso> junta-< manha2> mas_gasto< mei< menos2< mes< mesma< mil<< mil_,< nao_aceitaram< noven->> noventa>> nunca< oiten-<< oitenta<<
parte2> passa-<< pegar1< pegue-1< pegue->> peguei1< peguei>> reais<< seis>> taxa> tenho2< teve< uns1> vale2< vizin-< vizinha< vou2< vr<`,
    '7': `#> #>> ,_falta< ,_faltam< -<< => =amount:::bare =amount:year:: ?> ?confirm-change ?debt-amount agora2> anos<< atrasado2> autom-< automatico< auxil-< baixo-< baixou< bom> cance-< carro_,< carto-< cartoes< causa>> cel2< cel< comis-<< comissao<< compr-2< compr-2> comprar2> coope-2< cooperativa2< cunha-< cunhado< divid-1> dividido1> dividido> dizen-< dizendo< epoca< esta> estav-> estava> fatura_em<
fecha-> fechar> feira<< fiado>> filho2< firma<< fora< gasta-< jogo2> limit-1< limite1< lojin-< lojinha< manha> me_deu< mensagem< meu<< minha> moro<< nem>> no<< oferecer1< oferecer< ontem2< pagar_so< pai< parcela_em< pesso-< pouco<< queria< reais>> receb-1< recus-> respe-<< respectivamente<< sao> sei> sem1> so> so>> sumiu< tiro1< total< umas1< usei2< vale< vou_pagar<`,
    '6': `#_+< #_uns< :_caiu< =amount::below: =amount::former: =amount:week::bare ?1> ?debts EXPENSE_botijao< EXPENSE_mercado< acho>> acord-< acordo< agiot-<< agiota<< ajuda-2< ano1> antes1> anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< ate>> atend-> atras-1< atrasada<< atrasado> aumen-< avisa-> avisar> banco2< banco<< borra-2< borra-< botij-1< botijao1< cabo< caiu1< caiu_de< caixa< carro< cartao_,<
comig-1> comigo1> consigo1< conti-> continua> cortaram< credi->> crediario> das> das_quais< debit-< defes-2< defes-< defeso2< defeso< dei<< dele2< deles<< depen-< depende< depoi-< depois< devi1< devia<< devo> diari-<< diaria<< direi-> direito> divid-2< divid-> dividido< dois>> e_gasto< eh1> eh<< ele_quer< em1> em>> empre->> entressafra< estav-< estava< estava_devendo< estou<< faco1< faxin-2<
faxina2< fecha-< ficou> financiei< ganhava1< ganhava< gasol-> gasolina> grati-< gratificacao< guard-1< guard-1> guardar1< guardar< ifood_faco< inver-> inverno> irma< irmao2< ja_dei< juros_de< lembr-2> lembro2> ligou< loja<< mais1< maqui-> me<< mei1< merca-1< mercado1< metad-< metad-> metade< metade> meu< motor-< motorista< na_rua< nao_,< noite> ofere-1< ofere-< oito>> ou<< paga<< pagar> pago>>
parcela<< pedem1< pedem< por> posso_pagar< poupa-2> poupa-> poupanca2> poupanca> proposta1< quais1< quais< quant-< quanto< que_entra< quita-2< quite-2> quite-> quitei2> quitei> recebe1< recebe< renda< rua1< saiu1< se> seis2> sindi-< so_consigo< super-2< super-< supermercado2< supermercado< tenho< tinha1< topou< tv1< tv<< um_de< uma<< vez2< vez_de< voce> vou< vr2< vr_de<`,
    '5': `$ +< ,_total< =amount::: =amount::entry:bare =amount:month::bare DEED2> NAME_=< NAME_em< NAME_falta< abri> aceitaram> acert-< acert-> acertei< ajuda> amigo> app< as< ate< atend-2< atrasada< atrasado_,< aumentar2< aumentar< aumentar_para< aumentaram< banco2> banco< bruto< cada2< casa< celular_de< coita-< coitada< comecou2< comecou< comid-2> comid->> comida2> comida>> compr-> consi-2< consi-<
conta-< conta-> conta>> conti-1> continua1> cosme-< cosmetico< credi-1< crian-<< criancas<< da2> da_uns< dava1< de2> debito< dei< dei> depen-<< depende<< depositar1< descontado> desconto<< deu> deus<< deven-2< devendo2< devendo_uns< devol-<< devol-> dias2< dias<< disse> divida_de< divido2> diz<< dura> e< e_faco< e_os< eh> empre-1> empresta1< empresta< emprestado1> emprestado> emprestimo_de<
entra<< eram<< essa2> esta1> eu> eu_ofereci< faturas<< fazer2< fica2< ficou< finad-< finado< fique-2< fiquei2< fiz1< fiz> foi1> foram2> fui> ganha-<< ganhava<< gas<< gasol->> gasolina>> gasto< guard-< guard-> guardado1> guardado> ja< juros1< juros1> liberar< mae_recebe< maior< mandi-< mandioca< marco2< me_deve< me_empresta< me_pediram< mensa-2< mensalidade< mes2< metad-2> metade2> meu> mil2>
minha< monte< na2> nem2> nenhu-2< nenhu-< no1> nome2< numer-< numero< nuns1< nuns< ou1> pagar2< pague-1< paguei1< para2< para> passada< pensa-> pesso-> planto< porta< preci-2< preci-< preciso2< preciso< preciso_depositar< prest-< prestacao< propo-1< qual> quatr->> querem< quitar2< quitar_por< recebe<< refor->> resto>> rua< segur-> seguro< sexta> so1> so<< sobro-> sobrou> sofa_por< soman-< somando<
sou< tem< tem_mais< tira1< tirou< trabalha< trabalhei<< tudo2< um> uma_de< vai>> valia< valid-> vence-2> venceu2> verda-2< verdade2< viage-> viagem> zap<`,
    '4': `#2< #<< #_e< ,_umas< -< />> ?after-deficit ?income-source DEED< KIND_carro< KIND_gas< NAME_cobra< NAME_esta< a_NAME< acade-2< academia2< adian-< agua2< ai> ali< ano> antes> arrum-> atras-2> atrasado2< atrasou> baixo-2< baixou2< baixou_de< boto<< cai2< cancelei< carne> carro1< carta-< cartao< casa2< celul-2< celul-<< celular2< celular<< chuva> com> comec-< comecou_com< compra< comprei> consi->
conta-<< conta2> conta<< contar< contas<< coope-< cooperativa< corta-1< cuido< custa-1< custa-< custa1< dei2> dela< depoi-2> depois2> desse> devi< devia1< divida2< divido> e>> econo-< eles< empre-2< empregos< empresto1< empresto< entra-<< entra> entrada<< entre-< epoca> essa>> esta<< estav-2< estava2< eu_ganhava< eu_pago< facil> falar-< falaram< falec-< faleceu< faxina< filho> finan-< finan->
financeira> foi<< ganha1< ganha< gas1< gaste-< gastei< hoje2> idade< insta-< instagram< irma2< ja>> janei-2> janeiro2> junto> juros2> lembr-< lembro< liber-2> liber-< liberar2> limit-2< limite2< liquido> manda-< mandar< me< me_dar< me_empresto< me_ofereceu< mensagem1< mostr-> motob-< motoboy< nao> negat-1> negat-> negativo1> negativo> negocio> nem> nenhum2< nenhum< nenhum_dos< netfl-< netflix< no<
no> no>> norma-> normal> novem-2< novembro2< novembro_,< onibu-2< onibus2< ontem< outub-< outubro< paga>> pagou> para< passado> pegou< pessoa< pessoal< porqu-< porque< probl-> problema> propo-< propo-> proposta> quand-1> quando1> quase> quatro>> que2< que_paga< quere-< quint-< quinta< quinze<< recebi1< renda_eh< saiu< sao< segui-< seguinte< sei< seman-< semana< sendo1< sendo< ser1< ser< sim< so1<
sobra2< sobra2> sobra_uns< sobro-1< sobrou1< sofa2< subiu_de< tambe-1> tambem1> telha-> telhado> tigri-< tigrinho< total1< total2< trint-<< trinta<< troca<< uai< um<< umas< uns> vem2> vender< verda-> verdade> vezes<< viage-< viagem< virou1> vizin-2< vizinha2< vou2>`,
    '3': `#_ou< ,> ,_da< ,_faco< ,_tenho< ,_vr< ->> =amount:fortnight::bare ?2> ?< ?incomes DEED>> EXPENSE_escolar< INCOM-2> INCOME2> NAME> NAME_devo< NAME_limite< abert-<< abril< achei> advog-> advogado> agiot-< agiota< agora> agora_sao< ai1> alugu-< aluguel< aplic-> aplicativo> aposentei< aqui> as1> atend-< atendente> atendo< aumen-2< baixa-2< baixa-< banco_diz< bolsa> bom< cabel-> cabelo> cada1< certo<
chego-< chegou< chequ-<< cheque<< com1< comecei2< comecei_com< comid-> comida> compr-< comprar> conse-2< conse-< consegui2< consignado< consignado_de< custa< da1< dava< deixo-< deixou< depositar< desco-<< deven-1< deven-<< devendo1< devendo<< devo< diz1< diz< do1> dos>> dura1> dura<< e_devo< e_pago< ele> em1< em> emprego2< emprestei< entra-2> entra-> entrada2> entrada> entro-1< entro-< entrou1<
entrou< era>> escolar1< escolar< estav-<< estava<< estou>> estou_devendo< eu2> falou1< faxin-< ficou>> filho< fim> financiado< fique-< fiquei< fixo2< foi>> fraco2< fui< funci-> funcionario> ganha-2< ganha-< ganhar2< ganhar< ganhe-< ganhei< ganho1< gas>> gas_eh< gasto> gelad-< geladeira< geladeira_de< gente2< gente<< hora< impos-> imposto> inss> intei-1> inteiro1> inter-<< internet<< isso2> isso<<
ja1> ja2< ja_paguei< juntas_dao< junto< licen-< limit-2> limite2> limite_de< liqui-> lugar< mae> manda-> mande-< mandei< marmi-< marmita< material< media2< media_de< mes2> mes> mostra> nada> nao< nas1> nas> negocio< nem< nenhu->> nenhuma> nenhuma>> nome<< nome_por< o> o>> ofereceram<< ofereceu< olha< onibu-< onibus< os1< os> outra2< outra_de< outro-> outros> pagan-> pagando> pagou< pague-2>
paguei2> pai>> parce-1> parcela_de< parcelado1> parcelado> parcelei> parei< parti-< partir< passa-> passado<< pedi1< pedi< pegar< pegou1< pensa-<< pensao<< pera< perdi< pix>> ponto< porqu-> porque> pouca-2> pouca-> poucas2> poucas> primeiro> proposta< propr-> propria> quant-> quanto> quase1< quatro2> queri-2< queria2< quita2< quita< quita_por< recebo1< renda2< renda<< renegociar< respo-> resto>
sai< saldo> sao1< sao<< score2< score< segur-2< segur-< sei<< sendo1> sete>> sim2< sim_,< sofa< talve-1> talve-> talvez1> talvez> tche2< telef-<< telefone<< tira< toda2< toda_,< todo1> uma2< usei1> usei_+< valia2< valia_uns< vende> vendo<< vez> vr1<`,
    '-3': `
< #_,< ,_deu< ,_peguei< -1< :>> :_saldo< =amount:day::bare =amount:year::bare =parts:amount+interestFree+total ?offers DEED1> EXPENSE_oferta< INCOM-2< INCOM->> INCOME2< INCOME>> INCOME_salario< KIND2< KIND< KIND<< KIND>> KIND_casa< KIND_celular< KIND_condominio< KIND_iptu< NAME>> NAME_(< NAME_,< NAME_pediu< NAME_saldo< NAME_veio< a>> aberto> acaba1> acade-< academia< aceitou< acoug-> acougue>
adian-1< adiantou1< agora_eh< agost-> agosto> ainda2< ainda<< alem< alime-> amanh-2> amanha2> ambas>> ano2> ano< ao2> ao>> apareceu< aposentadoria< app2< app_mostra< as2> as>> atras-> atrasada1> atrasadas2< atrasadas>> atrasei< atraso> atual1< atual< aula> avist-1> avist-> avista1> avista> bar< beneficio2< botar1< botar2< botar_mais< cai2> cai<< caixa<< caju1< caju2> caju< caju> cartao_NAME< casa>
casam-< casamento< causa2< causa_de< ce> celul-1< celul->> celular1< celular>> cento>> chequ-> cheque> cinem-< cinema< clt< clt<< cobra-<< cobram1< cobram< cobram<< coleg-< colegio< como1> comprar< condo-1< condominio1< conseguir< conta-2< contando> contas2< contr-> contraproposta2< contraproposta< contraproposta_de< contrato< contrato> cuida-< cuidadora< da2< dar< dava> deliv-< delivery< depoi-1<
depois1< depos-< deposita1< deposita< desco->> desconta1< desconta2> desconta< descontado< descontam< desde1> desde2> desem-< desemprego< devo<< devo_eh< devolvi< dezem-< dezem-> dezembro< dezembro> dinhe-> dinheiro> diret-> direto> divida2> dona2< dos> e_cai< e_caju< eh1< eh< ela2> eles_cobram< elo< email< emprestimo_,< emprestou> energ-< energ->> energia< energia>> entra< era2> escol-> escola>
espec-> especial> esta< estao2< estao2> estao>> estar2< estar< estav-2> estava2> estou-< eu1> eu< eu_so< ex2< facul-> faculdade> falei> falta< faltam1> falto-< faltou< farma-2< farma->> farmacia2< farmacia>> fez1< fiado> filha<< filho-< filhos< financiamento< folha< fora1> fundo-2< fundos2< fundos_por< garan-< garan-<< garantia< garantia<< gasol-2< gasolina2< gasta2< gasta< gente< graca-< gracas<
hinov-< hinova< hoje_esta< impos-< imposto< inclu-> internet> iptu1< iptu> ipva< ipva> ipva_de< ja> ja_devolvi< jogo< julho> junta-> junto-< juros<< la> lanch-> ligar-< ligaram< liqui-1< liqui-< liquido1< liquido1> liquido< liquido_de< livre1> livre> lojin-<< lojinha<< lugar-<< lugares<< luz_veio< manda1< manda< mando-<< mandou<< mano< mano<< mao< marid-2< marido2< mas_cai< maxim-1< maximo1<
me_adiantou< me_cobrando< media< meio<< menina< menino< mensa-<< mensalidades<< merca-2< mercadinho< mercadinho> mercado2< merce-< mercearia< mesma> mesmo_,< mil_eh< minha_parte< minim-1< minim-1> minim-2< minimo1< minimo1> minimo2< moca2< mostr-1< motor> movei-< moveis< muito> mulhe-< mulhe-> mulher< mulher> munic-< municipio< neide< neide<< netfl-> netflix> ningu-< ninguem< no_maximo< noven-<<
noventa<< novo2< o_NAME< ofert-1< ofert-> oferta1< oferta> outro2< pagan-1< pagando1< pagar>> pagar_em< pagas1> pagas_,< pago1< pague-< paguei< para_uns< parad-> parado> parce-2> parte1< passou_para< paulo< pedir-1< pedir-< pediram1< pediram< pediu1< pediu< pego< pelo_NAME< pensa->> pensao>> plano>> plant-< ponto<< por<< press-> prest-> prest->> prestacao> prestacoes>> prime-2< primeiro2< produ-<
producao< proposta<< propr-< propria< quand->> quando>> quartinho< que_devo< que_esta< que_pagar< quebr-2> quebrados2> quent-< quentinha< quer> quinh-<< quinhentos<< quint-> quinz-< quinzena< receb-< recebo> regis-< remed-> remed->> remedio< remedio> remedios>> renda> resta-< reven-2< reven-< rotat-< rotativo< roupa-< roupa2< roupa<< roupa_uns< roupas< rural2< salar-1< salario1< saldo2< saldo<<
saque< saude< segundo< segundo> separ-< servi-> sesse->> sessenta>> seu2< sobra< sofa_,< subiu_para< taloe-< taloes< tambe-1< tambe-2> tambe-> tambem1< tambem2> tambem> telem-< telemarketing< teve> tira2< tira_uns< tirar> todo> tramp-< troca-> veio> venci-1> venci-2> vencimento2> vendendo< vendo> vinte<< vir2< ze< ze> zerad-< zerado<`,
    '-4': `#_=< #_eh< #_meses< (<< ,_NAME< ,_devo< ,_ficou< -2< -_NAME< /> 13o2< EXPEN-2< EXPENSE2< INCOME_com< KIND1> KIND_moto< NAME<< NAME_era< a_dar< acabe-< acabei< aceit-2> aceito2> adianta> adiantou<< agenc-<< agencia<< agora2< agua_,< ah> aluguel_da< amiga> amort-1< amort-< amortizei1< amortizei< ao1> ao> aposentadoria<< app> arrum-< assim< atras>> atrasadas<< atrasado< bah< baixo-<< baixou<< benef-<
boto< carne< carto-<< cartoes<< causa2> causa< causa> certi-> certinho> cerve-< chequ-< cobra-< coisa-<< coisas<< comecar< comis-< comissao< confo-> conforme> consegui_pagar< consignado<< consignado>> consignados< consignados<< consu-> conta2< conti-1< conti-< contrato2< costu->> cpf< de_pagar< dei1< deixe-< deixei< dela2< demai-< demais< depen-2> depende2> depende> depositei1< depositei< der<
descontos2< descontos< deus< devo2> devol-< dezoi-<< dezoito<< diari-< divid->> divida>> divido< domin-< domingo< eles> em_media< emprestimo_NAME< emprestimos<< energ-<< energia<< esse> estao< estou_ganhando< ex< extra2< extra> falta-1> falta-> famil-< farma-> farmacia> fatur-> fatura> fazen-< fds< fecha-2< feria-2> feria-> ferias2> ferias> fever-< fevereiro< fgts2< filha2< gas< gaste-<< gastei<<
giro< hoje1> janei-< janeiro< jeito< jogue-1< jogue-< joguei1< joguei< la1> lazer< lembra> limit->> limite>> liqui-1> luz< mae< mais<< mando-< mandou< marido_da< marmi-> marmita> maxim-< maximo< me_ofereceram< menin-<< menino<< mes_,< mes_passado< meses1< mim1< mim> moca2> moca< moco< mora< moto1< moto>> multa> na>> ne< neta< nome< novec-<< novecentos<< o_outro< oferecendo< ofereceu<< oiten->>
oitenta>> oitoc-<< oitocentos<< ou2> outra< outro2> outro< pagam< pagar_,< pagas2< pago1> pago_,< pague->> paguei>> pai> para_mim< parado< parcela1< parcela_eh< parcelar< parcelas2< parei1> parei> passa-1< passa2< passa< passa_de< passado1< passado< passado_foi< patro-> patroa> pedre-< pedreiro< pegou> pelo_menos< pg1< pg< pg> pila<< por>> prefe-< prefe-> prefeitura< prefeitura> prest-1< prest-2<
prestacao1< prestacao2< prime-2> primeiro2> profe-< professora< prona-< propos<< quart-< quarta> quatro<< quatrocentos<< que_pegou< quebrados> queri-1< quero> quinh->> quinhentos>> quitadas> receber< remed-< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> resta-<< rifa2> rifa> roupa> rural< sabad-< sabado< sai2< sai_por< saldo_de< segunda< seu< so< sofa> subiu<< supermercado_:< tambe->>
tambem>> tenho2> tenho_mais< terce-< terceiro< tiran-< tirando< tiro_de< todo<< trampo< trans-1< tudo> tudo_da< uber_uns< ultim-> ultimo> um2> usado< valor_de< vence2> vence>> vende-<< ver< vi< vista2< vista_ou< ze<<`,
    '-5': `#_hoje< #_nao< (1< (1> ,1< ,_e< ,_tiro< -1> 13o2> 13o> :_NAME< =amount:day:: =amount:fortnight:: =parts:amount+total NAME_deu< aceit-2< acho> acord-<< acordo<< acoug-< acougue< ainda1< ajuda2< ajuda_com< alugo< alugu-> aluguel> ano<< apare-< atrasada2< atrasado1< atrasei> barco< benef-2< benef-<< boleto<< botar< botou< cair< carro<< casa1< cerca2< cerca< cerca_de< com_uns< comid-< comida< como2>
compr-<< comprou< condo-<< condominio<< consegui_mandar< consertar> consignado_,< consigo> contr-<< corri-1> credi-< crediario< cunha-<< cunhado<< dar> depen-> desconto< desconto> despe-< deve> deved-< devedor< dezem->> dezembro>> do> do_mes< dona> e2> e_ficou< eh2> em2> emprestou1< emprestou< estag-2< estao> eu_recebo< facul-< faculdade< faixa2< faixa< faltam> famil-<< familia<< faz2< feito<
ficar-> final<< fixo> forne-2> fornecedor2> frio< fundo-< fundos< guri<< ifood_uns< inver-< inverno< ipva2< ja_deu< jogar2> jogar> la<< lojas2< lojas< mais_uns< mandar1< mande-1< mandei1< mando1< mando< mas_sobra< me_emprestou< media1< menin-< menos_uns< meses2< mil_por< minha2> minim-<< minimo<< nada>> negat-2< nela1> nela> num< ofereceram< ofert-< oferta< oi< ontem1> oq> ou>> pagan-< pagando<
pagas<< pago2> pague-> paguei> parec-< parece< parte2< pensa-2< pensao2< pior< plano< pouco< primeira> proce-> processo> que_uns< quita-2> quitar2> reais> recebendo< recebi<< reforma> resci-< rescisao< salao<< saldo< se1> segun->> segunda> segundo>> servi-< servico< seu> sexta< sms< spc< spc>> super-> supermercado> tambe-< tambem< tem> tigri-> tigrinho> tirar1< tirar2< tiro_uns< todo< trabalho<<
tudo2> tudo_uns< umas2> uso< uso> vai2< vem1< vem<< venci-<< venci->> vencidas>> vencimento> venda<< virou<< vista< viu< vr>`,
    '-6': `-2> :_sao< =amount::minimum:bare ?more-debts ?thirteenth KIND_agiota< KIND_consignado< KIND_emprestimo< NAME_com< NAME_ofereceu< NAME_sao< a_ganhar< agiot-1< agiota1< agua>> ajudo< am>> anos>> antec-1< aqui< atrasada> atrasadas< bolsa< bpc< come> como> compr->> conse-1< consignado1< conto<< credito> da<< da> dando> dar2< dar_uns< decim-< decimo< der> desde< deve<< devo_uns< dia_#< dinhe-<
divida_eh< dona< dos1> dou1< eh2< emprestado< emprestimo1< entre<< errad-< errado< escola< espos-< estag-< eu1< falta2< falta<< falta> faz<< fez<< fica< fiquei_devendo< firma2< firma< foi_para< forne-< fornecedor< fraco> ganhando1< ganhando< gente> hoje1< k<< limpo1> liq< loja2< luz2> mais> manic-< manicure< marco2> me_cobra< mes_ruim< meu2> mil_em< na2< negociei< noite< num> ofere-> oito<<
pagar<< parce-1< parce-> passo-2< passou2< pelo2< prime-< primeira< propo-<< quart-> que2> queriam1< queriam< quitar> receb-2< retif-< roupa< ruim1< sacar> salarios<< se< segun-< sem< tirar< tive< trocado> tv_por< ultima< um>> uns>> valor2< vem_uns< venc1> venc<< venc> vencidas<< verdade_eh< vista2>`,
    '-7': `#_de< DEED<< INCOM-1> INCOME1> acaba> ah< bolet-<< bolsa<< carta->> cartao>> cem<< cem>> chega_a< cinqu-<< cinquenta<< comec-> comeco> contr-2< desco-2> desco-< dia<< dia> dou< e_mais< ela> em2< emprestimo<< entao< espos-2< esposa2< esposa< farma-< farmacia< fiado< gas> ha> iptu< ja<< junta2< junta< junta_da< mais>> mandaram< menos> mercadinho>> mes1> mim2> moca> multa< na<< negat-< ofereceram1<
pagam<< pagas>> parcela< passe-< passei< quase<< quatr-<< quer1< quite-< quitei< segun-> setec-<< setecentos<< sobra1< som< total_de< tramp-> trans-< ultim-< uns2> vence<< venci->`,
    '-8': `#< #_para< ,_uns< /<< =parts:amount+paid+total ainda2> ano2< ao< aposentada<< bicho> bico> bico_de< bolet-> boleto> bota< cai1< certo> com1> comprovante< consi-<< da< da_NAME< devo>> divid-<< divida<< duas<< esque-< esqueci< eu_pagar< famil-2< ficou1< ficou_devendo< gasto2< gasto_uns< limit-<< limite<< mais2< mesmo< parcelas<< quem< resti-< restituicao< ruim< saber> sogra< tiro2< torno2< torno<
torno_de< tudo1> usou< vence1> vivo<`,
    '-9': `(< ,_eh< ,_ganho< 13o< =parts:amount+behind =parts:amount+remaining+total NAME_por< agora< ajuda< atrasado>> bem< bico2< bruto<< cai< casa2> casa<< condo-< condominio< dias>> espos-<< esta1< esta>> faz< fgts2> fgts> ficou2< fiz< marco> moto> nao1< num1> o1> o<< para_NAME< plr< quita-> usei1< vai> vergo-< vergonha< vista> x2>`,
    '-10': `+2< -> NAME_de< apose-<< bico< bolet-< boleto< claro< conta< dia2> dois2< falar< fgts< ifood<< ipva<< mas>> menos1< na_NAME< novo< pago<< pegue-2< peguei2< peguei_mais< pelo< pensa-< pensao<`,
    '-11': `advog-< advogado< antes<< de2< fica1< hoje_tiro< lugar> luz2< luz>> maxim->> maximo>> nao<< quebr-> total_eh<`,
    '-12': `?income-low-month NAME1> e_uns< iptu<< minim-< minimo< para1< parcela> tudo>> util>> vendi<`,
    '-13': `=parts:amount+remaining atras->> desde> feche-< fechei< k>> minim-> minimo> tenho<<`,
    '-14': `(> ?confirm-amount entre1< errei< para<<`,
    '-16': `parte< valor<`,
    '-22': `NAME_eh<`,
  },
  offer: {
    '30': `?offers`,
    '16': `vista2>`,
    '15': `aceit-< vista>`,
    '14': `ofere-< ofert-< oferta<`,
    '13': `=parts:amount+total`,
    '12': `propo-< proposta< x>>`,
    '11': `ate> de<< entrada< faz< quer1<`,
    '10': `?after-roadmap acord-<< acordo<< entra-< faz2< pedir-1< pedir-< pediram1< pediram< por1< quer< quitar2>`,
    '9': `DEED< aceitaram< contraproposta2< contraproposta< divida<< fica1< ofere-<< ofereceram< propo-<< quita-2> quitar> recebi< vista_ou<`,
    '8': `#_por< EXPENSE_oferta< NAME_:< aceit-1< aceit-2< amanh-> amanha> contr-2< desco-<< desconto<< divid-<< eles<< fica< mae2< mando-< mandou< o> ofere-1< oferecendo< ofereceram1< ofereceu< ofereceu<< ofert-1< oferta1< ou> por< quita-> vale> vista2<`,
    '7': `NAME_,< NAME_ofereceu< NAME_pediu< agora_eh< ate1> baixaram2< baixaram< baixaram_para< caiu<< caiu_para< com>> email< faz_em< fecha-2< feche-2< fechei2< fez< hoje2> mae< mais1> meus< mil2< mil_por< negociei< nome> ou1< ou< parcelar< pediu1< pediu< queri-1< queri-<< queriam1< queriam< seras-< serasa< x<<`,
    '6': `NAME< NAME_quer< a1> a< aceitou< avist-1> avist-> avista1> avista> baixa-2< baixa-< contr-< de>> desconto< disse< entrada2< falou< feche-< fechei< mandaram< ou1> pagar1< para1< parce->> pix> primeira> propos<< queri-< vezes>>`,
    '5': `#_e< #_mais< ,_pago< NAME<< a>> aceit-2> aceito2> aceito> ate2> baixo-<< baixou<< caiu2< com1> contraproposta_de< da< da<< depoi-1< depois1< desco-< e_pagar< entra-2< entra-2> entra-> entrada2> entrada> esta< juros< me_ofereceram< melho-< o1> parcela>> partir< por<< proposta<< quita> receb-< se1> sexta> tirar< vista>>`,
    '4': `/>> =parts:amount+interestFree+total NAME2< NAME_aceitou< aceit-> aceitaram1< aceitei< aceitou1< acord-2< acordo2< acordo_de< app> bolet-> boleto> cobra-<< cobram<< der1< dia>> diz<< e2< e_ficou< eles2< eles< eles>> em<< entrada_de< esta_cobrando< eu_der< eu_pagar< falan-< falando< faz_por< ficou1< fiz< geren-< gerente< hoje> janei-< janei-> janeiro< janeiro> ligar-< ligaram< ligou< mais> mais>>
mostrou< ofere-> ofereceu1< os< parcelar2< parcelar_em< parti-< pix2> prime-> propo-2< proposta2< proposta_de< se> sexta2> so1> trans-< valid-1> vista<`,
    '3': `+1< +> =amount::entry: =amount::entry:bare DEED2< NAME_propos< a> acaba1> aceit-<< aceita1< aceita< acoug-< agenc-<< agencia<< agora1> amanh-2> amanha2> banco< banco<< bem< cobrando1< cobrando< com_NAME< dando1< dando< depoi-1> depoi-> depois1> depois> der< dezem->> dezembro>> divid-> divida> e1> ela< ela> ele1> eles> em1< em1> emprestimo2< emprestimo_de< entra->> entrada>> entrada_e< esque->
esta_dando< estao2< estao< estou1> falei> hoje1> manda-< mensa-2< ofereceram<< pagan-1< pagan-< pagando1< pagando< pagar2> pagar< pedin-1< pedin-< pedindo1< pedindo< pensa-2> proce-> processo> propos1< quere-1< querem1< querem< resto2< resto< resto> resto_em< retir-> retiram> se< se_pagar< seis>> seras-2< seras-<< serasa2< serasa<< so> tirou< tudo2> uma> vale2> valido> veio< vence1> vez>`,
    '-3': `#2> #> #_nao< ,1> :2< :_de< =amount:month:: =amount:week::bare =minimum-wages ?> ?after-deficit ?essentials DEED2> EXPEN-<< EXPENSE<< INCOM-< INCOME< KIND> a1< acert-< acertei< agiot-<< agiota<< ah< ai< ainda2< alugu-<< aluguel<< antec-< apareceu< atras-< aumen-2< bolet-<< borra-2< borra-< caiu_de< casa< comprei< conta2> contrato< da1> de1< de2< dei> deu1< deve< deven-<< devendo<< dez<< dezem->
dezembro> dizen-< dizendo< do> e<< econo-< eh1< ele< empre-> emprestimo<< era< eu_devo< falar< falta> fazer2< fiz<< ganha-1< ganhar1< ganhar< ganho<< gasto1< gasto< isso> ja2< ja< juros2> liber-> liberar> luz< manda-1< me2< me< mes<< mes> moto2< moto_por< na2< na_NAME< nao1< nao1> nao2> novo< ontem< os> outro2< outro_de< paga> pagas<< pago2> para1> parce-<< parcelei< pegue-< peguei< porqu->
porque> posso2< proposta1< quand-> quando> quite-> quitei> receb-1< recebo< tenho1< tinha> todo> tres<< troca<< tv_por< valid-> vence-2> vence-> venceu2> venceu> vender< x2>`,
    '-4': `#1< #1> ,_NAME< =amount::: =ignored ?flexibles ?income-low-month WORD2< agora_ganho< ainda< aumen-< com<< conta> da2< da_NAME< deles<< devo< devo<< do1> do2< do_NAME< eh2< eh< eh<< eh_de< empre-<< esque-< esqueci< esta_em< estou<< eu>> faco< falta1< fatur-< fatura< foi< ganha-< hoje< ja> juros2< juros> me_ofereceu< mensa-1< mensagem1< meses<< moca< mostra1< mostra< moto< negoc-< no<< no>> outro<
pago> parce-< passa2< passa< pede< por2< propo-> proposta> quant-< quanto< recebi1< renda> renegociei< subiu<< subiu_para< tinha< tv2< um<< uns1< uns< vai< vem< vende-< virou1> virou> vou2<`,
    '-5': `#_virou< =amount::current: ?incomes ?more-debts ?thirteenth DEED>> KIND< NAME1> WORD1< WORD1> ao>> carta-< cartao< com1< como< compr-< depoi-< depois< devo1< dia<< divida_eh< estou2< estou< eu<< falta< fechar< fique-2< fique-< fiquei2< fiquei< mais2> mes< mes>> meu<< nao_aceitaram< no< ofereci1< ofereci< ontem> pago2< pago_NAME< parcela< posso< recus-> sem1> sem> subiu2< subiu< taxa2> taxa> tenho<
topou< tv< virou1< virou<`,
    '-6': `:<< ?debts ?instalments-left NAME_e< NAME_sao< ^ desconto_de< eu< fazer< ganho1< ganho< meu< nao2< nao> o<< o>> pague-<< paguei<< para2<`,
    '-7': `#_NAME< =parts:amount ?rates carta-2< cartao2< cartao_,< certo< divid-2< divida2< fui< minha2< o< ou<< pague-< paguei<`,
    '-8': `-<< ?1> ?confirm-amount ?debt-amount NAME_de< eles_querem< quite-< quitei< sao1< sao< uma< vendi<`,
    '-9': `mande-< mandei< nao<`,
    '-10': `deu< vou<`,
    '-11': `negociar< o2< o_NAME< quero<`,
    '-12': `dei<`,
    '-13': `por1>`,
    '-14': `=amount:month::bare`,
  },
  'one-off': {
    '30': `?thirteenth`,
    '22': `vendi<`,
    '17': `vou<`,
    '15': `fgts<`,
    '13': `resti-< restituicao<`,
    '12': `13o< decim-< decimo< fgts2> fgts> plr<`,
    '11': `receb-<`,
    '10': `#_hoje< caiu< hoje1< recebi<< resci-< rescisao<`,
    '9': `bicho> cair< carro< dezem-< dezembro< dia<< ganhe-1< ganhei1< vai<`,
    '8': `dezem-> dezembro> ganhe-< ganhei< o2< receb-<< receber< sacar> tv2< tv_por< vai2< vem<<`,
    '7': `13o2> 13o> ?after-deficit ?after-roadmap bico2< bico_de< fazer< por1< recebi< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> rifa2> rifa> saque-1< saque-< saquei1< saquei< terce-< terceiro< tv< veio<`,
    '6': `/<< WORD2< bico< bico> caiu2< em< em> fgts1< janei-< janeiro< me_deu< meu< moto< nela1> nela> o_fgts< que2> recebi1< sai< terce-2< terceiro2< vem2< vem> vender< viu<`,
    '5': `,_uns< 13o2< 13o_,< WORD2> batid-< batido< de1> deu1< deu< deve< dia2> do1> doeu< entro-1< entro-< entrou1< entrou< esse> feria-2> feria-> ferias2> ferias> fever-< fevereiro< hora> impos-< imposto< ir2< ir< ir_saiu< liber-1< marco_,< mes> metad-2< metade2< moto_por< na2> o<< ofici-< oficina< saiu1< saiu< tinha> vendo<`,
    '4': `acho< agora<< anos>> aquel-< biz< cair1< celul-2< celular2< celular_por< crian-< dar2< dar_uns< de> dezem->> dezembro>> em1> entra< fgts2< fgts_,< foi1< fui< fundo2> fundo> garan-> garantia> ha> intei-< inteiro< ja< liber-< mais>> marco2< mes1> metad-< metade< meu2< minha< moto2< oito>> pagou> parec-< parece< pegar1< pegar< por< prime-< primeira< renda2< resto> sim2< sim_,< som< tenho1< vai_cair<
vem< vende-<`,
    '3': `,1< ,_falta< ? WORD> anive-1< anive-< aniversario1< aniversario< celul-< celular< dia> do> e2> e_mais< ele< entra-2< entrar< estav-2> estava2> faco> fever-2> fever-> fevereiro2> fevereiro> hoje< inss2< inss_,< maio< marco< marco> me> meu<< mulhe-< mulher< ne2< ne< ne_,< o1> parado> parcela> pegue-1< peguei1< renda< sacar1< sacar< saque< segunda2> segur-< seguro< ser< sim< uns1< uns< vou_sacar<`,
    '-3': `#2> ,2> =amount::current: =amount::current:bare =amount:day::bare =amount:month:: =amount:week::bare =ignored =parts:amount+total ?debts ?essentials ?rates DEED2< DEED<< KIND2> NAME1> NAME<< NAME_por< WORD1> WORD>> aceitaram< ai< ainda< alugu-< aluguel< ate1> ate> aumen-2< aumento< bolet-< boleto< botou< casa2> casa> compr-< consi-< consu-< consulta< corta-< de<< debit-< dei< desco-< desconto<
devo1< devo< divida< do2< e< e<< eh<< esque-< esqueci< esse< esta2< eu2< eu<< eu> fiz< foi< gasta-< gasto1< ja2< mas1> mas> mes2< mes2> mesmo> moca< muito< na< ne> no< no> o2> ontem< os< pagar2> pago1< pago2> para2> por1> por<< por> posso< prime-> primeiro> quere-< querem< quita-2< recebo1< seman-< semana< sexta> so2< sobra2< sobra_uns< sobro-> sobrou> spc< todo< uma2> uma< uma> valor< vez>
vou_pagar<`,
    '-4': `=minimum-wages =parts:amount ?< ?offers DEED1< DEED1> DEED2> DEED> NAME1< NAME2< NAME2> NAME< NAME> aceit-< apose-> aposentadoria> com1< comec-< contr-< da< das> divid-> divida> estou< faco1< faco< falta-<< faltam<< feche-< fechei< filho< ganhar1< gasto< mae< nao> nome< pago> parti-< partir< propo-< proposta< qual> quita-< sobra< tudo<`,
    '-5': `?instalments-left ?more-debts ^ a2< agora< aumen-< cel2< cel< com< das1> em1< esta< eu< ganha-1< ganhar< ganho1< janei-2> janei-> janeiro2> janeiro> mae2< nem< pagar1< pagar> pago< pague-< paguei< para1> que_eh< quer1< quer< tudo>`,
    '-6': `=amount:month::bare ?confirm-amount ?consent ?flexibles ganha-< ganho< jogo2> luz< nu< pagar< que2<`,
    '-7': `?income-low-month ?incomes hoje2< jogo> para1< sei<`,
    '-8': `DEED< nao< para<`,
    '-11': `?> ?debt-amount`,
    '-12': `se<`,
  },
  payment: {
    '17': `pague-< paguei<`,
    '16': `dei1<`,
    '15': `dei<`,
    '14': `pago> pix<`,
    '13': `?after-roadmap pago2> quite-< quitei<`,
    '11': `acabe-< acabei< comprovante< ontem> pague-<< paguei<<`,
    '10': `NAME1> paga> pagam-< pagamento< pg1< pg<`,
    '9': `NAME_por< amort-1< amort-< amortizei1< amortizei< mande-< mandei< pago_,< pg> total_de<`,
    '8': `NAME_e< compr-< depositei1< depositei< devol-1< devol-< devolvi1< devolvi< fiz< jogue-1< jogue-< joguei1< joguei< mande-1< mandei1< minim-1> minimo1> na>> ontem1> parcelas<< total2< total< trans-1< trans-<`,
    '7': `? NAME> conse-< consegui< dei<< depos-1< depos-< divid-2> divida2> emprestou<< esse>> hoje> ja2< ja_devolvi< minim-> minimo> o_NAME< pague->> paguei>> parce-<< parcela< pix2< quita-< transferi1< transferi< tres<<`,
    '6': `,_deu< acert-< acertei< acord-< acordo< as> consegui_mandar< consegui_pagar< da< da>> divida> dos1> e1< efetu-< efetuei< empre-<< ja< ja>> mandar1< me<< pago1> parte2< pix_de< segunda<`,
    '5': `,_dei< DEED<< KIND_carro< KIND_moto< WORD1> agiot-> agiota> ainda> bolet-<< boleto<< carro1< casa<< consegui2< conta> da1> da_NAME< debit-< devia> divid-> dos> duas<< duzen-<< duzentos<< esse< foi< moca> moto1< pagar<< para1> para> parce-< segun-< seman-> semana> vem>`,
    '4': `=amount::minimum:bare DEED1< NAME2> NAME>> atrasada2< barco< bolet-< boleto< bolo< botar1< botar< compr-2< conse-2< da> de2< disse> do< duas>> esse2> fatur-< fatura< feira> graca-< gracas< ja> la< mandar< meia< mes>> o2< o< ontem2< ontem< pago2< pague-1< paguei1< para<< parte< passe-< passei< que> refer-> referente> tambem_,< toda< troca<< vendendo<`,
    '3': `#_e< KIND_cartao< KIND_consorcio< KIND_luz< NAME2< NAME< NAME_de< acord-> acordo> agora> atrasada< carta-1< cartao1< chequ-> cheque> com1> com2< conso-1< conso-< consorcio1< consorcio< da2< de_pagar< debit-1< debitaram1< debitaram< debito< depos-<< depositei<< deus< devo> do_NAME< eles> espec-> especial> esse> estav-< estava< feito< fui< isso< luz1< luz> mas2< metad-< metade< minim-< minimo<
na_NAME< ontem_(< para2> parcela> porqu-< porque< segunda> tambe-2< tambem2< vende-<`,
    '-3': `#>> #_NAME< ,1> ,2> ,> 13o< :1< :< :<< =amount::: =amount::former:bare =minimum-wages =parts:amount+interestFree+total ?confirm-change ?essentials INCOM-2> INCOM-> INCOME2> INCOME> NAME_pediu< WORD<< WORD>> a1> aceit-1< aceitaram< acord-2< acordo2< acordo_de< adian-> agora1> ah< ai< ainda< ate1> ate> aumen-< beste-< besteira< carta-< carta-> cartao< cartao> comprei< consi-< conti-1> conti->
continua1> continua> contr-< das< de1> de> de>> dez<< dia> do1> do<< e_NAME< e_os< ele< ele> empre-1< emprestei1< emprestei< era1< era< estou<< eu<< falta1> falta2> fgts2> fgts< fgts> fica< fogao< ganha-< ganhe-< ganhei< guard-< juros2> liber-> liberar> mando1< mando< me2< meses<< meu2> mil2< mil<< monte< nao2> negociar< no<< nome> novo> ofereci1< ofereci< pagar> para< pede< pediu1< pediu< por<
por> posso_pagar< prest-< prestacao< prime-< primeira< que1> que2< quer<< quere-< quita-2< receb-1< recebi1< seras-< serasa< sumiu< tem< tenho1< tira1< tira< todo> uma< vai< valor< vence> vista2> vista>`,
    '-4': `#> $ =ignored =parts:amount+remaining ?1> ?income-low-month ?incomes ?thirteenth DEED2> DEED< DEED> WORD< a2< a_NAME< aceit-< apare-< apareceu< autom-< automatico< cobra-< da1< de1< de2> de<< desconto_de< eh<< em1< em1> em< em> empre-< esta< eu2< falta< feche-< fechei< mes> metad-2< metade2< meu< meu> mil>> moto2< nao1> negoc-< no1> no> os< pago1< pegue-< pegue-<< peguei< peguei<< posso2< propo-2<
proposta2< proposta_de< que< resta1< resta< sao<< sexta> sim< so1> so_resta< subiu2< subiu< subiu_para< tudo< uma<< uns1< uns< vem< vence< vou_pagar< x>>`,
    '-5': `#2< #2> ,_paguei< =amount::entry:bare ?debts NAME_:< ^ amanh-> amanha> desco-2< desconto2< divid-< divida< eh< em<< entra-2< entrada2< entrada_de< eu< ganho1< ganho< juros< me< mes<< minha< ofere-1< propo-< proposta< quero< quita-2> quita-> quitar2> quitar> receb-< recebi< sao1< sao< so2< tenho< tirou< vendi< vou2<`,
    '-6': `#_dos< ,<< =amount::current:bare =amount:month::bare ?confirm-amount ?offers ?rates NAME_eh< WORD2< a<< agora2< carne> devo1< devo< devo<< falar< fatur-2< fatura2< juros> mais1< mais< mes< ofere-< posso< se< vou<`,
    '-7': `=parts:amount+total ?more-debts eh1< esque-< esqueci< estav-<< estava<< estou2< estou< nao> pago_NAME< propu-1< propu-< usei<`,
    '-8': `desse< dos1< dos< mes2<`,
    '-9': `?>`,
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
    '7': `adianta> como> conse-1< conse-< eu2< eu_pagar<`,
    '6': `adian-1> botar< como2> ficar-> jogar2> jogar> mais2> marco2> marco> sobra-2< tudo> venda<<`,
    '5': `DEED< a1> alugu-2< aluguel2< botar2< botar_mais< conseguir< dez<< ganha-2< ganhar2< ganhar< menos1< menos< pagar1< quant-< quanto< se2< sobra-< vez<<`,
    '4': `13o2< 13o< dava< econo-< economizo< em1> eu<< ganha-< gelad-< geladeira< mais> para2> puder2< puder< quitar> se<< so1< so< velha<`,
    '3': `=amount:month::bare ?1> DEED2< acaba> ajuda> algum-> alguma> botar1< coisa> como1> conseguir1< conseguir2< corta-1< em<< em> facul-2< faculdade2< faculdade_,< finan-> financiamento> larga-< largasse< maio> mais1< menos2> menos> muda> muito> pagar< quita-> vez>`,
    '-3': `#2< 1 =amount:::bare =amount::current:bare ?incomes DEED<< WORD2> a< ate1> ate< da< devo1< dia> disse< eh1< em< falou< ganho1< ganho< mas< meu< na1> o> oferecer1< oferecer< pago1< pago< para1< posso< vou2<`,
    '-4': `$ ?debt-amount ?offers WORD1< ate> e2< nao< negociar< ofere-1< ofere-< para1> para2< que< vou<`,
    '-5': `para<`,
    '-6': `^`,
  },
};
