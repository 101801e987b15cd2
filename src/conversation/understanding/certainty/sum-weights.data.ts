import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '28': `?income-low-month`,
    '19': `?confirm-amount`,
    '14': `?debt-amount junto< quase<`,
    '13': `?incomes tudo>`,
    '12': `total2> total> tudo<`,
    '10': `#1< #_,< =amount::: entre1< fraco< nem< pouco< quase1< tudo1>`,
    '9': `WORD1> ^ acho< alto2> alto> dois<< fraco> garan-> tudo2< valor<`,
    '8': `1 ?essentials assim< cima< compra2< compra< dos<< entre< gente< liq1> liq> mais<< nao< profe-< professora< sei< teve<`,
    '7': `+1> +> ,_uns< acho2> aplic-< aplicativo< app_mostra< ate< compr-2< entao> entre<< era<< esta1< falou1< foi< junto-1< junto-< juros> mais< moca2< mostr-< multa2> nada< nunca< outra<< poco> quase> quinh->> quinhentos>> tudo_da< tudo_uns<`,
    '6': `=amount::current: =amount::current:bare ajuda2< ajuda_com< cai< casa2< chega2< chega< chega_a< cinco> comeco< corta-< deved-< devedor< esta2< eu1> firma2< firma< foi2< foi_para< gasta2< gasta< hoje_esta< limit-<< limite<< mais_de< mao2> mao> marido_da< maxim->> maximo>> menos> moca1> moca> mostr-1< mostra1< mostra< multa> outro< paga1< pai< pior< por2< por2> que1< que_uns< soman-< somando<
talve-1> talve-> talvez1> talvez> uns2> veio1< zero>`,
    '5': `,2> acho> ai> cai1< comec-< compr-< conta2> da1< dois2< eh_de< em_uns< empre-1< empregos< esta>> esta_em< extra-> extrato> fabri-> fabrica> falar-< falaram< falou< falta1< fiz1< gasol-2< gasolina2< gasolina_sobra< hoje1> mais2< marid-2< marido2< menos1< menos< menos_uns< moca< paga< parei< pelo2< pelo_menos< quand->> quando>> quebr-> quem< segun-1> segundo1> segundo> sem<`,
    '4': `,_falta< ,_sao< :_sao< ?2< ?< WORD>> a1< acho2< acho_que< ajuda< baixou_de< bolet-2< boleto2< calca-> conta-> conta> dar_uns< de>> depen-1> dependendo1> dependendo> deve2< deven-1< devendo1< diari-> diaria> ele< era> espos-2< espos-< esposa2< esposa< estav-<< estava<< estou_devendo< faco1< falta< faz2< fever-< fevereiro< fica< fraco2< gasol-< gasolina< manic-2< manicure2< marid-< marido< maxim-1<
maxim-< maximo1< maximo< mesmo1> mesmo> nao1> nao_,< no2< no< no_maximo< no_total< os2> os<< ou2> para_uns< ruim< separ-< sesse->> sessenta>> sete>> so2< tirar1< torno2< torno< torno_de< tudo2> ultima< uma<< uns1< uns<`,
    '3': `#2< #> $ :2< =amount:::bare WORD> apareceu< app2< baixo-2< baixou2< ca< com1> com> dar2< demai-< demais< dos1< enrol-< estav-< estava< fatur-2< fatura2< fiz< foi1< garan-< hoje2< hoje< hoje> ja<< janei-< janeiro< juros< loja2< mais2> manic-< manicure< maxim-2> maxim-> maximo2> maximo> meu<< na< novo< oiten->> oitenta>> olha< os> ou> pague-<< paguei<< pelo< por> saldo< servico< sobra1< total1<
troca-> trocado> ultim-< um< veio< venda>`,
    '0': `
>> #_mas< #_ou< #_paguei< ,1> ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_faco< ,_ficou< ,_liquido< ,_parcela< ,_prestacao< ,_recebo< ,_sendo< ,_sobraram< /1< /_NAME< :_faltam< :_saldo< :_total< =amount::entry: EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bebe< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cabo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com<
EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_ead< EXPENSE_filha< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_gato< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_manicure< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_pressao< EXPENSE_racao<
EXPENSE_rancho< EXPENSE_rango< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_uber< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_bico< INCOME_carteira< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_ganho< INCOME_inss< INCOME_manda< INCOME_tiro< INCOME_trampo< KIND_alimenticia< KIND_creche< KIND_criancas<
KIND_dentista< KIND_energia< KIND_escola< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< NAME_propos< abert-> abro> acaba1> acaba2> acade-2> acade-<< acade-> academia2> academia<< academia> aceit->> aceita1< aceita< aceita<< aceitei>> acho<< acoug-1< acougue1< adiantado< adiantou<< agiot->> agiota>> agora>> agua_(< agua_eh< ai2> ai>> ainda1<
ainda>> ainda_tem< alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_,< aluguel_:< aluguel_era< am<< ambas2> ambas> amigo-< amigo< amigos< anive-1< anive-< aniversario1< aniversario< ao2< ao_NAME< apart-< apartamento< apose-1< aposentada2< aposentado2< aposentadoria1< aposentadoria2< apost-2< aposto2< aposto< aposto_uns< apren-<< aprendiz<< aprov-<
arrumar> as2< assin-1< assin-< assinada< ate<< atend-< atendente< atendo< ativa< atrasa> atrasada>> atrasado<< aula< autis-2< autis-< autista2< autista< autista_,< avisa->> avisar>> bah2< bah<< bah_devo< banho2> banho> bar> barco> barzi-1< barzinho1< bebe1< bebe< bebe<< bicho1< bico1< boa< bolet-1> boleto1> boleto_de< bota2< bota_mais< botij->> botijao>> boto1< boto> bpc> bus1< bus2> bus< bus>
bus>> cabel-1< cabel-2< cabel-2> cabel-<< cabelo1< cabelo2< cabelo2> cabelo<< cabo1< cabo> cacho-1< cacho-> cachorro1< cachorro> cada1< cai1> cai2< cai2> cai_para< caixa> calcu-< calcu-<< calcula< calcula<< camin-< caminhao< cance-> cara> carne2< carne>> carne_em< carro>> carro_eh< carta-<< cartao<< cartao_de< cartao_e< carte-1< carte-< carteira1< carteira< carto-2< cartoes2< cartoes_NAME< casa>>
causa<< cdc< cel1< cel<< cel> cel>> cel_/< celul-2> celul-> celul->> celular2> celular> celular>> cem2< cento<< certi-1> certi-> certi->> certinho1> certinho> certinho>> cerve-1< cerve-2< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< chequ->> cheque2> cheque<< cheque>> chove< churr-< churrasco< chuva< chuve-> chuveiro> cigar-1< cigar-2< cigar->
cigar->> cigarro1< cigarro2< cigarro> cigarro>> cigarro_,< cinem-> cinema> clt2< clt_,< cobra-> coisa2< coisa< coisa>> coisa_de< coleg-> comem< comid-1< comida1< comida_,< comida_uns< como>> compa-< compadre< compr->> comprar> compro< concu-< condo-2> condo-> condo->> condominio2> condominio> condominio>> condominio_,< condu-1< condu-< condu-<< condu-> conducao1< conducao< conducao<< conducao>
conseguir_botar< consignado_,< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh< const-< conve->> convenio>> corri-> cozin-< cozinha< cozinha> crech-1< crech-2> crech-<< crech-> creche1< creche2> creche<< creche> credi-2< credi-2> credi-<< crediario2< crian-1< crian-2< crian->> criancas1< criancas2< criancas< criancas>> curso< da_parcela< dao1< das>> das_NAME< dava> de_aniversario< decima>
dei>> deixo-< deixou< dela< deles< deliv-1< deliv-<< delivery1< delivery<< demai-> demais> denti-1< denti-< dentista1< dentista< dentr-> dentro> depoi-2> depois2> depos-2> descontado2> descontando< descontos> desde2< desde>> desem-1< desem-> desempregado> desemprego1< desemprego_,< desse-<< desse>> desses<< deus>> deved-<< devedor<< devo2< devo_so< dezem-2< dezembro2< dezembro_,< dezoi-2>
dezoito2> dia1< diabe-2< diabe-< diabetes2< diabetes< diari->> diaria>> diaria_de< diarista< diese-< diese-> diesel< diesel> diret-< dividas< dizim-1< dizim-<< dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< dou> doze>> duas2> dura1> e_desconta< e_dou< e_eu< ead1< ead< ele>> eles2> eletr-< eletrica< em_dia< empre-2> emprego_novo< empresa< emprestado< emprestimo_e< empur-< energ-1< energ-2>
energ-> energia1< energia2> energia> energia_:< energia_e< enfer-< enfermagem< enrolado< entra-1< entra<< entrada1< entrar1< entrega> era>> eram1< eram< escol-1< escol-2< escol-2> escol-<< escol->> escola1< escola2< escola2> escola<< escola> escola>> escolar<< espec-2< espec-<< espec->> especial2< especial<< especial>> especial_,< espos-1< esposo1< esqui-< esquina< estad-2< estad-< estado2<
estado< estadual< estag-1< estag-<< estagio1< estao>> estao_cobrando< estou-2< estou-<< estourado2< estourado< estourado_em< estourados<< estourei< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu_gasto< extra< faco2< faco2> faco> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< fala< falar-> falaram> falec-2> faleceu2> faleceu> faltam>> faltando1> faltando2> faltando>
famil-1< famil-> familia1< familia2< familia< familia> familia_,< farma-<< farmacia<< faxin->> faz1> fazen-<< fazer1< fecho-2< fechou2< fechou_em< feira2< feira<< feira>> feria-< ferias< fez1< fez2< fez_em< fiado>> fica_nuns< ficar> ficha-> fichada> fico< filha1< filha> filho-> filho>> filhos> finad-< finado< finan-1< finan-<< financiada2< financiada< financiada_em< financiado< financiamento1<
financiamento<< financiei<< fique-> fiquei> firma2> firma> fogao2< fogao< fogao_de< foi>> fora1> fora2> fora<< fora> fora>> foram>> frald-1< frald-2> frald-> frald->> fralda1< fralda2> fralda> fralda>> funer-1< funeraria< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasos-> gasosa1< gasosa<
gasosa> gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gato1< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geladeira_em< geria-< geriatrica< giro<< globo-< globo-<< globoplay< globoplay<< gol2< gol< gol_em< golpe> graca-> graca->> gracas> gracas>> guri< guri> h<< ha2> hbo2> hbo> hoje>> hoje_devo< holer-2< holer-< holerite2< holerite< ifood2< ifood2> ifood>> igrej-> igrej->>
igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inter-2> internet2> internet_,< internet_/< inval-2< inval-< invalidez2< invalidez< invalidez_,< isso2> isso>> ja_foi< jogo2< jovem< julho< juros>> k2< k_NAME< kitne-<< kitnet<< la1> lanch-1< lanch-< lanche1< lanche< lanche> lavou-> lavoura> leite1< leite2> leite<< leite> lembr-> lembro> limite_eh< limpo2> limpo< loas< loja>> lojin-<
lojinha< lote< loter-1< loteria1< loteria< lugar-<< lugares<< luz_(< luz_:< luz_veio< mae>> mae_com< mais_uns< manda> mando-2< mandou2< manic-1< manicure1< mano2< mano_devo< maqui-< marido_ganhava< marido_recebe< mas1< me_adiantou< media2< media_de< melho-2> melho-> menin-1< menin-2< menin-> menin->> menina1< menina> menino1< menino> meninos2< meninos< meninos_,< meno> meno>> mensalidade< merc<<
merca-<< merca-> mercado_,< mercado_uns< merce-> mercearia> mes_,< mes_fiz< mesad-< mesada< mesmo1< mesmo_NAME< meu_esposo< meus> milic-< milicia< minha-< minha>> minha_mae< minhas< minim-2> minimo2> mn< morte2< morte_:< mostr-2< mostr-<< mostra<< mostra> moto<< moto_,< moto_eh< motor-> motorista> muito>> munic-< municipio< nas< ne>> nenem1< nenem< nenem<< nenhum> net1< net2> net< net<< net> net>>
netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<< netflix>> neto< no_NAME< no_minimo< normal> nos< noteb-2< noteb-< notebook2< notebook< notebook_NAME< novo1< nunca>> o_resto< obra2> obra< obra> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> oleo< oleo> olha> olhar> onibu-1< onibu-2> onibu-<< onibu->> onibus1< onibus2> onibus<< onibus>> onix2< onix< onze>> opa< oq>> ou>> oxe<
paga2< paga_,< pagam->> pagamento>> pagas2< pagas2> pagas> pagas_,< pagav-1< pagav-< pagava1< pagava< pais< parar> parce-1> parcela1> parcelado1> parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelei> parcelou2< parcelou< parcelou_em< parei2> parei>> paro>> parti-2< parti-> particular2< particular< particular> passa->> passagem1< passagem2> passagem<< passagem> passagem>> pede>
pedir-<< pediram<< pedreiro_,< pego> pegou1< pela1> pela2< pela> pela_NAME< pelo1> pelo> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> peque-1< peque-<< peric-> pesso-2< pessoal2< pet<< pg1> pizza2< pizza< pizza_sexta< plano2> plano<< pode2> pode> porta-> porta> porte-< porteiro< possu-< possuo< pouca-2> pouca-> pouca->> poucas2> poucas> poucas>> pouco->> poucos>> preci-> premi-<
premium< prese-< presente< press-1< press-2> press-< pressao1< pressao< pressao> prest-1< prest-> presta> prestacao1< prestacao> prime-<< priva-< privado< proce-< processo< pronampe< propos1< prove-< psico-< psicologa< quart-2< quartinho2< quase>> quatro<< quatrocentos>> que1> que_desconta< que_faltam< que_pagava< que_umas< queim-< queimou< quere-> querem> queri-> queria> quint-< quinta> quinto2>
quinz-2< quinz->> quinze>> quinzena2< quinzena>> quinzena_,< quita->> quitar< quitar>> racao1< racao<< ranch-1< ranch-<< ranch-> rancho1< rancho<< rancho> rango1< rango2> rango< rango<< rango> rango>> rapaz> reaju-> reajuste> recar-< recar-> recar->> recarga< recarga> recarga>> receb-2> receber1< recebo2> recebo>> rede< refor-< refor-> regis-2< regis-2> regis-> registrado2< registrado2>
registrado> registrado_,< remed-2< remed-2> remed-<< remedio2> remedio<< remedio>> remedios1< remedios> rende2< rende< rende> rende_uns< respo-> resta->> restando<< restantes>> resto1< resto2> role1< role< role> role>> roupa1< roupa<< sacar1< sacar< salao< saude<< se>> secre-2> secre-> secretaria2> secretaria> segura> seisc-<< seisc->> seiscentos<< seiscentos>> seman-1< semana1< semana_uns<
sempr-2> sempre2> sendo1> senho-< ser> sera> serve-> servente> servi->> servico>> servidor< servidora< servidora> sesse-<< sessenta<< setec->> setecentos>> setem-> setem->> setembro> setembro>> seten-<< setenta<< setim-> setima> simpl-<< simples<< sms< sms<< sobra-1< sobra-> sobrancelha> sobraram1< sobraram< socor-> socor->> socorro>> sofa<< soman-> somando> somos> spoti-1< spoti-2> spoti-<
spoti-<< spoti-> spoti->> spotify1< spotify2> spotify< spotify<< spotify> spotify>> strea-1< strea-< streaming1< streaming< super-<< supermercado<< tambe-2> tambem2> tarif-> tarifa> tecni-< telev-< televisao< tem1> tem<< tem>> tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tigri-< tigrinho< tiran-1> tiran-> tirando1> tirando> toda<< todo<<
traba-2> traba-<< trabalho1< trabalho2> tramp-1< trampo1< trans-2> trans-> transporte2> transporte< transporte> trata-< tratamento< tres2> treze-2> treze-<< trezentos<< trint->> trinta>> tudo<< tv> uai< uai>> uber1< uber2< uber> uber_tiro< ultim->> ultimas>> unha1< unha< unha<< unha> usei>> uso2< vai1> vai>> vai_dar< vai_entrar< vale_de< valen-> valendo> valia2< valia_uns< valid->> valida> van1<
van<< van> vao> varia_de< veio<< velho> vem>> vencer2> vencer> vencidas> vencido> vende-> ver< verdu-> verdura> veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< vo< vou2> vou_receber< vr2> youtu-< youtube<`,
    '-3': `#1> #>> +< ,< 13o2> 13o> :1< :<< =amount::former:bare =amount:month:: ?overdue DEED<< EXPEN-2> EXPEN-<< EXPEN->> EXPENSE2> EXPENSE<< EXPENSE>> INCOM-2< INCOME2< KIND<< KIND_aluguel< aceitaram< agora2< agora< agua< ainda< alugu-1< aluguel1< atras-< atrasada<< auton-> autonomo> banco2> banco> boa> bom< cabo< cada2> cento>> cinco<< com2< com_uns< compr-> da2< depen-2> depende2> depende> desconto<
devo1< dia2< dinhe-< divid-< do2< do< esse< esta> estag-2< estag-< eu1< eu< fatura<< fica2< fixo<< ganha-1< ganha1< ganha< ganhar< gasol-> gasolina> gasta-< ifood< inss< junta2< junta< junta_da< juros2> leite< liqui-2< liquido2< livre1> livre> luz2< mais1> marco< meses<< mesmo< minim-< minimo< moto> muito< na>> nada> no1> no<< o2> o< pagam<< pague-< paguei< para1< parce-2< parce-< parcela2<
parcela< pegue-< peguei< por< por<< prime-< quand-1> quand-> quando1> quando> que<< que> que_da< receb-<< recebo<< regis-<< rodo< salar-< salar-<< salario< segunda> sexta< sim2< sim_,< so< sobra2< sobra> sobra_uns< sou> tenho> tiro_de< todo> total2< traba-< tres<< um<< uma< uma> vai2< vem2< vendi< vergo-< vergonha< vinte<< vista>`,
    '-4': `
< #< #_mais< ,<< ?> DEED2< DEED2> DEED< EXPEN-< EXPENSE< INCOM-1> INCOM-2> INCOM-< INCOME1> INCOME2> INCOME< KIND2< KIND2> KIND> NAME<< NAME_sao< a2< a<< a> aceit-< achei> agora> alugu-< alugu-> aluguel< aluguel> atras-<< bruto< cada> da1> da<< de1> dei1< desco-< deven-2< devendo2< devendo_uns< devo< dia2> dia< direi-> direito> do1> dos> e2< ela>> em_media< entao< estou_com< eu2< famil-2< famil-<
fatur-<< fica1< ganha-< gas< ja_dei< mas1> mas2< mas2> media1< mercado< meu< mil2> mil_,< mim< minim-> minimo> mulhe-< mulher< nao2> nenhu-2< nenhu-< nenhum2< nenhum< nenhum_dos< nu< ou1< receb-1< se< seman-< semana< sou< tenho1< tiro<< toda< todo< tv< um2< um2> varia2< varia<`,
    '-5': `=amount::below: INCOM-> INCOME> KIND< NAME1> NAME2< cada<< carro< da>> dei< dia> dois>> e< eh> eh_uns< em1> errado< ganho<< hora2> liqui-1> liqui-< liqui-> liquido1> liquido< liquido> me2< media< merca-< mes1> mil2< multa>> o<< por>> quinh-<< quinhentos<< sei> sim< tiro2<`,
    '-6': `,>> =amount:fortnight::bare =amount:week::bare =parts:amount ?consent DEED> aparece< das1< das< depen-< depende< eh1< em> hora> mas> menos_de< mes<< minha< o> pago< para1> por1< recebo< vem<`,
    '-7': `?after-deficit ?offers INCOM->> INCOME>> NAME1< NAME2> NAME< NAME> bruto1> bruto> da> luz< o2< receb-< tiro1<`,
    '-8': `=amount:fortnight:: =parts:amount+remaining ?worry INCOM-<< INCOME<< dezem-< dezembro< dia>> entra1< entra< eu2> mes_de< que_eh< tenho< uns<<`,
    '-9': `
1> =amount:day::bare =amount:month::bare =parts:amount+total ?debts ?more-debts bolo< bom> dia<< facil1> facil> ganho1< pagar< tem<`,
    '-10': `? errei<`,
    '-11': `renda< tiro<`,
    '-12': `=amount:day:: =amount:year:: ?after-roadmap ?rates`,
    '-13': `ganho<`,
    '-16': `?instalments-left`,
    '-17': `?thirteenth`,
    '-18': `=minimum-wages`,
  },
  balance: {
    '20': `?more-debts`,
    '19': `=amount::current: ?debts`,
    '15': `desde>`,
    '14': `NAME_eh<`,
    '13': `iptu<<`,
    '12': `=amount::current:bare NAME< devo< dona< e_uns< fiado< meses>> negociar< nome< sem> tenho<< total_eh<`,
    '11': `=amount::: claro< conta< esta_em< k>> quero< usei1<`,
    '10': `NAME1> NAME>> apare-< atrasado< conta<< eh> loja< meses<< multa< na<< nao1< nao< negoc-< pegue-2< peguei2< peguei_mais< uma< venci-> x2>`,
    '9': `+2< ,_sao< -> NAME_sao< advog-< advogado< ao>> bah< cento>> da_NAME< devo_uns< dinhe-< dinheiro< divida_eh< emprestou1< emprestou< entao< esta2> farma-< farmacia< faz<< ipva<< junta2< junta< junta_da< me_cobra< me_emprestou< negat-2< outra< parcela> tambe-> tambem> venceu> vergo-< vergonha< vi<`,
    '8': `#_nao< (< =amount:::bare NAME1< WORD1< atras-< atrasadas<< carta-< cartao< certo> cobra-< com<< devo<< domingo< esta>> ex< feche-< fechei< giro< ipva2< juntou< k<< limit-<< limite<< luz2< minim-> minimo> negoc-> para1> para_NAME< prefe-> prefeitura> que<< reais> saber> sogra< spc< trocado> um2> um> venc1> venc<< venc> vence-< venceu< voce<`,
    '7': `-2> DEED1< KIND_agiota< NAME_(< NAME_-< NAME_deu< agiot-1< agiota1< am>> antec-1< antec-< ao< aparece< atras-<< atras->> atual1< atual< botou< carta-2< cartao2< carto-<< cartoes<< chequ-< cheque< com< consigo> conto<< cortada< dia_#< divida< do> domin-< eh2< espec-< especial< esper-< estao> fiado> ficou< final<< ipva< junto-< juros> limit->> limite>> luz_,< nova< oito<< para<< parce-> parei>
pegue-> peguei> prona-< quatrocentos<< resta< rotat-< rotativo< rural< saldo2< sem< seu> som< tive< treze->> trezentos>> tudo>> usou< valor2< vence1> virou1< virou<`,
    '6': `#_NAME< ,_devo< -< /2< INCOM-2< INCOME2< KIND2< KIND_fatura< NAME2> NAME<< NAME> abert-< aberto< acoug-< acougue< ah< ao1> ao> arrum-< atras-1> atrasadas< casa> comprou< corta-2< credi-> credito> desco-2> desde2> deve<< dia2< divid-< dona2< dona> e_devo< em2> emprestimo<< esta1< eu1> falar< falta< fatura1< faz> fez<< ficou2< financiamento< forne-2> forne-< fornecedor2> fornecedor< iptu> ipva> ja<
ja_deu< junto-1< lojas2< lojas< menin-< menina< mercadinho< mes_passado< minha> moto> motor> no2> novo> o_NAME< olha< ontem>> para2< parei1> passa-1< passado1< pila<< quand-< quando< quer<< quer> reven-2< reven-< saldo< sao<< seu2< seu< sim< super-> supermercado> todo1> todo< total1< total< troca-> tudo1> usado< uso> vale<< vence-> venci-1> vencidas>> vencimento> x<<`,
    '5': `(> -<< /> ? ?worry EXPENSE_padaria< KIND<< KIND>> KIND_emprestimo< KIND_iptu< NAME_:< NAME_com< NAME_de< NAME_era< WORD2> acade-< academia< acho> acoug-> acougue> agiot-<< agiota<< ainda1> ainda< ajuda> aluguel_da< amiga> ano2< apareceu< app2< atras>> atrasada> atrasado1< atrasado>> caju1< caju< carro> carta->> carta< cartao>> cartao_NAME< cem>> cobra1< cobra< cobra> coisa-<< coisas<< com1>
contrato< credi-< crediario< cunha-<< cunhado<< de_som< depoi-<< depois<< dia1> dia<< dia> dois2< dois2> e_caju< emprestimo1< emprestou> entre1< errei< esse1> falto-< faltou< farma-> farmacia> fiz< gaste-<< gastei<< hoje< iptu1< mais2< marco> mercadinho> mercadinho>> mes2> mim1< moca< movei-2< moveis2< na< nao1> negativa< no2< novo< oi< ontem< outro2< padar-1< padar-< padaria1< padaria< pagar2>
pagar< pago<< para>> para_mim< parado< passado< pelo_menos< que_devo< que_uns< quinh-<< quinh->> quinhentos<< quinhentos>> rapaz< roupa-< roupas< sabad-> sabado> sexta< simpl-< simples< som1< soman-<< somando<< subiu< subiu_para< tambe-1< tambem1< tem> tramp-> ultim-> ultimo> vai> vence< vence<< vista< ze<< ze> zerad-< zerado<`,
    '4': `(1< (2< ,<< -2< -_NAME< /1> /< :2> ?confirm-amount DEED2< EXPENSE_farmacia< EXPENSE_seguro< KIND< KIND> KIND_consignado< KIND_loja< NAME2< NAME_saldo< WORD<< WORD> WORD>> aberto> agiot-< agiota< agost-> agosto> ambas>> ano< ano<< ao2> app< aqui< as>> atras-> atrasada1> atrasada<< atrasadas_,< atrasado1> atraso2> atraso> boa> bolet-> boleto> botar->> botaram>> caju2> caju> carro<< carta-2> cartao2>
causa2< causa< causa_de< cem<< cobra-1< cobrando1< cobrando< com> comecou<< como> consi-1< consignado1< consu-> conta->> conta>> contas>> da<< da> da>> dar> de2< desco-> desde< deste< deve> devo1< dez>> dia2> diret-> direto> do2< do<< do_tiao< doze<< duzen->> e2> e_mais< ela2< ela> emprestimo_NAME< esta< estava_em< estou-< facul-< facul-> faculdade< faculdade> farma-1< farma->> farmacia1<
farmacia>> fatur->> fatura>> fazer> fecho-< fechou< ficou_devendo< financiamento> foi2> foram1< foram< forne-> fornecedor> frio< garan-<< garantia< garantia<< hospi-< hospital< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< ipva_de< julho> junta-2< juntando1> juntando> juntas2< limit-> limite> loja1< loja<< luz>> mais< mano<< mas2< menin-<< menino<< menos1< merce-< mercearia<
mesmo_,< minha2> na2> na> nacio-2< nacio-< nacional2< nacional< nada< nao>> negat-< nome>> o2> o>> oitoc-<< oitocentos<< oq> pagan-< pagando< pagar> parad-< parcelas>> pedre-2< pedre-< pedreiro2< pedreiro< penho-< penhor< pera< por2> por>> propr-< propria< qual> que_esta< que_pegou< quebr-2> quebr-> quebrados2> quebrados> reais<< reais>> resta1< segur-1< seguro1< setec-<< setecentos<< so_resta<
subiu2< sujo< tambe-1> tambe-<< tambem1> tambem<< tiao1< tiao< tinha> tirar< tramp-<< trampo<< tudo2> ultim-< ultima< uma2> uma<< valor< vence> venci-2> venci-<< venci->> vencidas<< vencimento2> venda< ze<`,
    '3': `
2> #_contas< (<< (>> ,_NAME< ,_e< ,_gastei< ,_restam< ,_total< -1< =minimum-wages DEED< KIND_cartao< KIND_especial< KIND_ipva< NAME_veio< a<< abril>> acred-2> acred-> acredita2> acredita> adian-1< adiantou1< adiantou< agiota_,< agora< agora_esta< ah> ah>> ainda2> ainda_,< antig-< antiga< anton-< antonio< aplic-2< aplicativo2< aplicativo_mostra< as2> atrasadas2< atrasadas>> atrasei> bairr-1<
bairr-< bairro1< bairro< banco> bar< bem< benef->> beneficio>> borra-2< borra-< capit-< capital< carta-1< carta-> carta2< carta_,< cartao1< cartao> casa<< casam-< casamento< coleg-< colegio< com1< comig-> comigo> conta-1< contas1< corta-< corta-> da_venda< de1> de> deles> der< desconta2> desconta> descontam2> descontam> desde<< deved-1< deved-2< deved-< devedor1< devedor2< devedor< devedor_de<
devo_eh< dias>> divid-2< divida2< dividas<< dizer< do1> do< do>> do_bairro< dois<< dono< duas<< e> eh_de< ela2> empre-<< empre-> energ-<< energ->> energia<< energia>> era2> espec-1< especial1< essas< estou<< estou>> eu< ex2< faixa2< faixa< falta1< falta> fatur-< fiado2< fiado2> ficou2> ficou_em< filha2< filha< filha<< finan-< financeira<< gaste-1< gastei1< ha> iptu< ipva1< ja> juros<< loja_NAME<
luz_e< maio> maxim-2> maxim-> maximo2> maximo> me2> me> me_cobrando< menos< menos_uns< merca->> mes1< meses2< mesmo2< mil>> mim2> mim< minha< minim-<< minimo<< moto>> movei-< moveis< mulhe-> mulher> na1> na>> nada> negat-1< negativa1< nem> netfl-> netflix> nome2< norde-1< norde-< nordeste1< nordeste< nova2< novec-<< novecentos<< num< ofici-1< oficina1< oitoc->> oitocentos>> osso>> outro< outro_de<
pagar2< pagar>> pagou< pague->> paguei>> parce->> parcelas2> parte< passa_de< plano1< pneu< prefe-< prefeitura< press-> primeiro< proce-> processo> quatr-<< que< recei-< receita< roupa> saldo_devedor< sao> saque< seis2< seis<< seis_falta< sem1> sem>> seras-<< serasa<< sim2< sofa> soma1< soma< sou<< tambe-< tambe->> tambem< tambem>> tambem_uns< tem< traba-1< tudo> umas> usei> valor_de< venc>>
vence>> vencida1> vencida> vencimento1> venda1< ze1<`,
    '-3': `#1< #_,< #_eh< #_por< (1> ,_entao< =amount::entry:bare =parts:amount+remaining+total ?1> DEED2> EXPENSE_mercado< KIND_agua< KIND_carro< KIND_gas< KIND_internet< KIND_tiram< NAME_devo< NAME_e< a< acaba->> acabar>> aceit-1< acho2> acord-> acordo> agora_eh< agua1< ai1> ainda_devo< ao<< apose-> ate< atendente> aumentei< baixaram2< baixaram< baixaram_para< banco_diz< benef-> beneficio> bico2< bico<
bico_de< bolo< cada< cada<< caiu_de< caiu_para< carro1< carte-> carteira> celul-<< celular<< celular_de< clt<< comeco<< comecou2< comecou< comprovante< conse-<< consertar> consi->> consignado>> consu-< consulta< consulta> coope-2< cooperativa2< corta-1< crian-<< criancas<< dar< das> de1< de>> decim-< decimo< dei2> depositei1< depositei< der1< desconta1< descontado< descontam1< descontam< deven->
devendo> dezen->> dezenove>> direi-> direito> disse< divida> divido< diz< dos1< dos> e1> e>> e_pagar< e_paguei< econo-< efetu-< efetuei< eh1> eh<< ele_quer< empresta1< empresta< empresto1< empresto< enrol-< entao1< entra-2> entra-< entra< entrada2> entrada< epoca2< epoca< errado< escol-< esse<< estav-1< estav-> estava1< estava> estou2> estou_devendo< eu<< eu_der< facil> faco< falta-> faz2< ficou>
folha2< folha< foram> fui< fui> ganhando1< ganhando< ganhe-1< ganhe-< ganhei1< ganhei< gas1< gasto1< guard-1> guard-> guardado1> guardado> hoje2< hoje2> hora> inss< inter-1< inter-<< internet1< internet<< ja2< ja_devolvi< junta-< junto> juros2< liber-1< liber-> liberar< liberar> ligou< limit-< limite< loja> mae2< mais1> manda-< mande-1< mandei1< marco2< mas> me_empresta< me_empresto< mensais>>
merca-1< mercado1< mes2< minha2< moco< moro< multa2> negocio< nem2> netfl-< netflix< neto> novem-> novembro> noven->> noventa>> num> ofere-1< oiten->> oitenta>> os2> outra<< outro-> outros> pagas<< pago_NAME< parce-1< parcela2< parcelas< parte2< passa-< passe-< passei< pedir-1< pedir-< pediram1< pediram< pensa-> peque-< pequena< pg1< pg< pix2> pix_de< por2< porqu-< porque< posso< poupa-2>
poupanca2> que_pago< quite-< quitei< receb-1< recebi< renda< resta-> restando> saiu< salario<< sao1< saude< segui-< seguinte< segunda> seguro< seman-<< semana<< seten->> setenta>> sindi-< so2> sobra2< sobra< sobra_uns< taxa2> tenho2> tinha1< tiram1< tiram< toda2< toda< total_de< um<< usei_+< vai2< venci-< vender< vez> vista> vivo< voce> vou_pagar<`,
    '-4': `#1> #_hoje< +1< ,2> 1 =parts:amount+paid+total ?income-source EXPEN-<< EXPENSE<< NAME_cobra< aceit-< acert-1< acert-< acertei< acho< acho>> aluguel_eh< amort-1< amort-< amortizei1< amortizei< ano1> anuai-2< anuai-< anuais2< anuais< anuais_de< atras-1< atras< atrasadas1> atrasadas> baixa-2< baixa-< baixo-< baixou< banco<< benef-< beneficio< bom> cada> caiu<< carne< carne> celul-2< celular2<
compra2< conse-2< conse-> consegui2< consegui< consignados< consignados<< credi-1< crian-< da2> dar1< das< de2> de_pagar< depos-1< depos-< deve1< dezem-< dezembro< divid-> duas>> e_NAME< ela>> eles2< empre->> emprestimo>> entra-> entrada> entre< era<< errad-< esta_dando< esta_vindo< estou_com< eu1< eu2< eu_pago< eu_peguei< falta-<< faltam<< fatur-<< fgts2> fgts> fica1< filho> fixo< fiz<< foi1>
foi<< ganha-1< gasol-> gasolina> gasto< gelad-< geladeira< hoje1< ifood<< insta-< instagram< ja_paguei< juntas> juros_de< lembr-2> lembro2> liber-< luz< maior< mais>> mande-< mandei< mao< maqui-> marid-> marido> meio<< mensa-< mercado> mes< mes> minim-1< minim-1> minimo1< minimo1> nao_,< novec->> novecentos>> ofereceram< ofereceram<< ofereceu< ontem1> ou< outro>> paga>> pagar1< pago2< para2>
para_pagar< parte> pix2< plano> por< poupa-> poupanca> quand-> quando> quant-> quanto> que2> que_era< recebi<< reneg-> resti-< restituicao< salar-<< segun-> segur-< sei> seman-> semana> sete>> so<< sobra-2< taxa> telef-< telefone< trabalho< transferi1< transferi< tv2< um_de< uma_de< vai< vale1< vale< valia< veio< vem1< vem<< vendi< vindo1< vindo<`,
    '-5': `#_para< +< ,_pago< ?> ?consent INCOM-> INCOME> NAME_por< NAME_uns< abri> acabe-< acabei< acord-<< acordo<< agora1> ali< ate1> atend-> atrasado_,< autom-< automatico< avisa-> avisar> bolet-<< boleto<< cada>> carro< casa< celul-< celular< comec-2< compr-< consi-< consi-<< conta> cortaram< dela> desco-1< desconta< desconto< desse< devol-1< devol-< dezoi->> dezoito>> diz<< dos< em> emprestei1<
emprestimos< entao> epoca> era< essa> estou2< falta->> falta>> fica> foi< ganha-< gaste-< gastei< gelad-> irma< limit-1< limite1< limpa< luz<< mais2> mais<< mensagem< mes_NAME< ofere-<< onibu-2< onibu-< onibus2< onibus< ontem2< paga< pagas>> pago> pague-<< paguei<< para1< parce-2< passa-2> passado2> pegue-1< peguei1< pg> pix> por> porqu-> porque> proposta< quant-< quanto< que_eh< recebo< seman-<
semana< sexta> sobra-< soman-2< soman-< somando2< somando< tenho> vem> vence-2> vou<`,
    '-6': `#_#< NAME_em< ai> antes< antes> aplic-> aplicativo> aqui> atrasado2> aumen-< com2< comec-< como< compr-2< consignado_NAME< conta2> das1> debito< dele< desse> devo2> divid-2> divida2> duzen-<< duzentos<< eles< esse< eu> fecha-> fechar> fica< ganho<< gente<< inter-< internet< iptu2< irmao2< isso> ja>> luz> mais1< mas2> me<< menos_de< meu<< nao2> no>> ofert-< oferta< pago2> pagou> parcela<< pelo2<
pesso-< pessoal< propo-< quase1< quase< receb-<< resto> so> talve-1> talve-> talvez1> talvez> tenho1< tirou< tudo< usei2< usei< vezes>> vou2< vou>`,
    '-7': `,_falta< =amount::limit: =parts:amount+interestFree+total ?after-deficit ?debt-amount agua2< ai< ate> caiu2< comprei< confi-2> confi-> conta-> contr-< das2< debit-< dei1< dei< dele> devia< do_NAME< esse>> faturas<< foi1< ganho1< ganho< hoje> la< marid-<< marido<< mil2< mil_NAME< moro<< no<< nunca> pagam-< pagamento< parcelei< por1> pouco<< prest-< prest-<< prestacao< prestacoes<< quita-< resta-<<
salar-< salario< tv<< uns<< virou1>`,
    '-8': `,_eh< />> ?offers a2> agua> alugu-> aluguel> as1< atrasada< cai< caiu< casa2< conse-< da_uns< devolvi1< devolvi< ele< em<< entre> mei< metad-< metade< mil_de< nao_eh< ou1> ou> pago< pague-< paguei< parce-< passa-<< por1< receb-< se> tenho2< tinha< tudo2< tv1<`,
    '-9': `#_mais< :1> =amount:week::bare ?rates cinco>> dei<< desconto<< dos<< ele2< engan-< enganei< junto< minim-< minimo< nem< nu< nunca< ofere-< ou1< pague-1< paguei1< passada< pelo_NAME< sumiu< tres<< verda-< verdade< vista2>`,
    '-10': `=amount::minimum:bare WORD1> acord-< acordo< desco-<< em1> irmao< maior<< me_deu< oito>> parcelas<< seis>>`,
    '-11': `?after-roadmap ?flexibles NAME_da< desco-< nao<< ops>> paga> tv<`,
    '-12': `NAME_#< nao2< os<< pix<`,
    '-13': `:> =amount::former:bare eh>> parce-<<`,
    '-14': `
> ?incomes ?instalments-left pago1<`,
    '-15': `=amount:month:: ?essentials ?income-low-month ?thirteenth`,
    '-16': `?overdue devo> galo<< total<<`,
    '-18': `=parts:amount+behind`,
    '-21': `=parts:amount`,
    '-22': `=amount:month::bare =ignored`,
    '-24': `=parts:amount+total`,
    '-25': `=parts:amount+remaining`,
  },
  correction: {
    '18': `nao<<`,
    '17': `errei< verda-< verdade<`,
    '16': `,_eh<`,
    '12': `corri-< para1<`,
    '11': `engan-< enganei<`,
    '10': `eh1< mil2< o<<`,
    '9': `DEED2> ai< bota< eh<< errad-> errado> falei2> falei> muda< retif-< salar-< salario<`,
    '8': `DEED> DEED>> agora1> corrigindo< eh< ganho1< ganho< lazer< que>> valor< vem< vem_uns<`,
    '7': `#_eh< :< ?after-roadmap aumen-< aumentei< casa2< esque-< esqueci< fatur-2< fatura2< luz< para< traba-< trabalho<`,
    '6': `DEED<< NAME_eh< agora< aumento< consertar> errado< fatur-< fatura< ganha-1< ganha-< gelad-> nao2> renda> salar-> salario> subiu<< vem1< vem2< verda-2< verdade2< verdade_eh<`,
    '5': `:_sao< ?more-debts ?overdue a_ganhar< alugu-< aluguel< antes< atras< aumen-2< casa< certo< conse-> corrige< e1< errad-< estou_ganhando< ganhando1< ganhando< mil_eh< na< passa2< passa< passada< passe-< passei< troca< verda-2> verda-> verdade2> verdade>`,
    '4': `,2< ,_ganho< :2< ?after-deficit DEED2< KIND_agua< agora2< agora_ganho< agua1< alugu-<< aluguel<< aluguel_eh< estou2< farma-2< farma-< farmacia2< farmacia< ganhar1< me< merca-2< mercado2< meu<< passa-< sao1< sao< seman-< semana< valor2<`,
    '3': `#_para< agora> ali< conti-> continua> daqui< do2> e<< estao< falei<< ganhar< la< liqui-2< liqui-< liquido2< liquido< mil<< nao> oi< salario<< sim< trint-<< trinta<<`,
    '-3': `#_,< ,<< ,_uns< =amount:month:: =parts:amount+remaining ?1> KIND2> KIND_aluguel< NAME1> NAME> WORD>> ^ a_NAME< aceit-< aceitaram< alugu-1< aluguel1< atras-< aumentar2< aumentar< aumentar_para< baixaram2< baixaram< baixaram_para< baixo-2< baixo-<< baixou2< baixou<< baixou_para< com1< com> contr-< coope-2< coope-< cooperativa2< cooperativa< cortaram< da1< da2< da> dando> de<< desco-< desconto< deu1<
deu< deus< devo1< devo< dia<< divida< do1> do2< dois>> dos< eh> eu2> eu< eu>> falta1< falta< fgts< fica< fiz< ganhe-< ganhei< hoje2< janei-2> janei-< janei-> janeiro2> janeiro< janeiro> juros< loja< mais2> mas1> mas> mes<< mes> minim-< minimo< moca> muito< pagar< pago1< para2< parcelas<< passo-2< passo-< passou2< passou< passou_para< pedir-1< pedir-< pediram1< pediram< que> quere-< receb-< renda<
resci-< rescisao< resta-> restam> salar-2< salario2< tem< total2< total_eh< tudo< um< uma< vendi< vou2<`,
    '-4': `#2> ,2> =amount:week::bare =ignored =parts:amount+total ?offers DEED< NAME1< agora_eh< baixa-2< baixa-< baixo-< baixou< benef-< beneficio< caiu< carro< conta> da< de1< decim-< decimo< divid-< em1< em1> em< em> empre-< estou> eu> fui< hoje< ja< mais> meses<< nao_eh< o2< o2> ofert-< oferta< os< pago< pague-< paguei< para1> parce-<< propo-< proposta< quem< sao<< se< so< tenho< total< veio< vou<`,
    '-5': `=amount::current: ?> a2> corta-< emprego< foi< mes< parte< por1< vai<`,
    '-6': `,_sao< :1< =amount:month::bare ?income-low-month ?instalments-left DEED1< NAME< WORD1> dois<< domin-< domingo< luz_,< nao2< outra< por<`,
    '-7': `?thirteenth a<< esper-< outro< que2< tirar<`,
    '-8': `?incomes era<< nao1> nem< que_eh<`,
    '-9': `=amount:day::bare`,
  },
  expense: {
    '27': `?essentials`,
    '26': `?flexibles`,
    '12': `EXPEN-< EXPENSE< agua<< ganho<< luz< pago<`,
    '11': `alugu-> aluguel> gas<`,
    '10': `desse< facil1> facil> pago1<`,
    '9': `divido< dou1< dou< gasto< luz<< luz> parte<`,
    '8': `=amount:year::bare EXPEN-2> EXPEN-> EXPENSE2> EXPENSE> ar> bolet-< boleto< causa< energ-< energia< era<< escola< falar< fim< mando1< mando< plano< saude< todo<`,
    '7': `#_para< ,_NAME< :1< =amount:week::bare EXPEN-<< EXPENSE<< KIND2< KIND2> KIND> KIND_casa< NAME1> agua>> ajudo< alugu-<< aluguel<< ap< cerve-< fim2< ifood<< mas<< mes2< moca< mora< moro< norma-2< norma-< parte_eh< vez<`,
    '6': `=amount:day::bare KIND< agua_:< casa1< deven-> devendo> dia_,< dizim-< dizimo< esque-< esqueci< esta< estou2> gas> gaste-1< gastei1< gasto2< gasto_uns< limpa< luz2< mes<< parte2< por<< porqu-1> porque1> remed-< so< tigri-> tigrinho>`,
    '5': `#_NAME< ,_entao< =amount:day:: =amount:fortnight::bare EXPEN-2< EXPEN->> EXPENSE2< EXPENSE>> KIND<< KIND_celular< alime-> amiga< ano<< aposentada<< boto< casa2> celul-1< celular1< cervejinha< cigar-< cigarro< clt<< condo-< condominio< da< dela2< deu1< deu< devo> dia2< dia< duzentos>> energ-2< energia2< entao1< esse>> estou> feira< fumo< gaste-< gastei< hoje> inter-> internet< internet> iptu< jogo<
marco< mas>> merca-2> mercado2> neta< paga> passa-2> passa-> passa2< passa< passa_de< passado2> passado> por1> que_sao< remed-> remedio> sai2< sai_por< saude2< so<< sou<< tramp-< uber< uma< uso< veio> vou>`,
    '4': `=amount:week:: ?income-source INCOM-1> INCOME1> KIND1> KIND>> KIND_filho< KIND_internet< KIND_iptu< KIND_saude< ah1> ah> alimenticia> aluguel_eh< apose-<< baixo-<< baixou<< beste-> besteira> casa> cinem-< cinema< cinqu-<< cinquenta<< comid-< comida< condo-2< condo-<< condominio2< condominio<< condominio_:< consu-< consulta< costu->> de> deliv-< delivery< demai-< demais< do_mes< dura<< duzen->> em>
energ-<< energia<< entao< escol-< esse1> esse2< feito< filho1< frald-< frald-<< fralda< fralda<< gasto1< igrej-< igreja< inter-< inter->> internet1< internet>> iptu1< janei-2> janei-> janeiro2> janeiro> junto> k>> loter-< luz>> menino< mercado< mercado<< mercado_eh< mes_NAME< mim2< minha_parte< ne> noven-<< noventa<< para<< parte1< passagem< plano>> porqu-> porque> que< que_eh< racao< remedio<
resto> salao<< saude1< saude> saude>> teve> tramp-> trampo< tv< uns<< vai_uns< van< varia2< varia<`,
    '3': `(1< (> ,<< ,_pago< -< -> :>> EXPEN-1> EXPENSE1> EXPENSE_academia< EXPENSE_feira< EXPENSE_igreja< EXPENSE_merc< KIND_condominio< KIND_luz< KIND_telefone< NAME1< NAME>> a2> acade-1< acade-< acade->> academia1< academia< academia>> agora_eh< agua2< agua2> agua< ah>> alugu-2< aluguel2< apost-< aqui<< ar< as< bicho< cabel-< cabelo< cacho-< cachorro< cara1< cara< carte-2< carteira2< celul-< celular<
cerca2< cerca< cerca_de< cerveja< cinqu->> cinquenta>> com1< com2> com< comid-2< comid-<< comida2< comida<< como< compr-<< condo-1< condominio1< contr-2< crech-< creche< da1< dar2< de2> dela> dezem-2> dezembro2> divid-< divida2> e< ela2> em1> energ->> energia>> entre1< entre< era> essas> eu< favor< feira1< fica1< funer-< gas2< gas>> gas_:< gato< gente> igrej-1< igreja1< inclu-> inter-1< inter-2<
inter-<< internet2< internet<< isso< ja1> liq< loterica< luz1< luz2> luz_vem< mais_velho< mas1> mei2< menin-< merc1< merc< merc> merca-2< merca-< mercado2< mes1> mes2> mim2> mim< mim> moca2> moca> novec-<< novecentos<< nunca> o2> oiten->> oitenta>> oito>> olha< onibu-> onibus> pago<< parcelado2< parcelado< passagem2< pensa-< pensa-> pensao< pensao> plano> quart-> quarto< ranch-< rancho< remed->>
remedios< remedios>> restaurantes< roupa< rural<< sagra-< salao> seman-> semana> so_dou< strea-<< strea-> streaming<< streaming> super-2< super-< supermercado2< supermercado< supermercado_:< telef-1< telef-< telefone1< telefone< tia< torno2< torno< torno_de< total<< tv1< um< um>> velho1< velho< vem< vence<< vezes<`,
    '-3': `
1> #1> #2> #_,< +< ,2< :2< ?consent DEED1> EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> NAME<< NAME_:< NAME_de< agora<< ai< ainda< anos<< assim< atras->> atrasada<< atrasado>> aumen-< bicho> carta-< cartao< cinco2> cinco>> cobra> comec-< comid->> comida>> conse-< consignado< conti-> continua> corta-< corte-< cortei< costu-< dar1< das1> das> dei< desconto<
deus<< deven-< devendo< dezem-< dezembro< dia2> dia<< dia> divid->> divida< divido2> ela2< ele> emprestimo< entro-1< entro-< entrou1< entrou< errad-< errado< esse2> esta2< esta_em< estou< falei<< falta< fatur-< fatur-<< fatura< fever-< fevereiro< fiado< fixo< fiz< fora< ganhe-1< ganhe-< ganhei1< ganhei< gasol-2< gasolina2< gasta-1< hoje2< ipva> janei-< janeiro< mae_,< mais_de< manic-2< manicure2<
mas_gasto< mater-< me2< me> menos< mes>> mil2< minha2< muito< mulhe-< mulher< na<< no1> no> o2< ofert-< oferta< os1< outro< padar-1< padar-< padaria1< padaria< paga1< pagar2< pagar_so< pago> pago>> pago_,< pague-<< paguei<< pesso-< pesso->> por2< posso< quase< que_da< receb-<< remed-1< resto>> salao1< se< segur-< sobra< subiu_de< tem> tenho1< tenho<< tiran-< tirando< total2> total> traba-< uma>
veio1< vendi< verda-2> verda-< verda-> verdade2> verdade< verdade> vez> x<< x>>`,
    '-4': `(2< ,_gasto< :1> =amount::current: =parts:amount+behind ?overdue ?worry DEED2< EXPENSE_remedio< KIND_carro< WORD>> a2< agora> alto2> alto> alugu-2> aluguel2> amigo> app< atras-< carro1< cento>> cima< com<< com> com>> comid-2> comida2> consi-< conta-<< contas<< da_uns< das1< desco-< devo1< devo<< dias2< divid-> do2< do<< duas<< e_NAME< ela< empre-< emprestou<< esta<< eu> faco<< farma-< farmacia<
fique-< fiquei< foi2< gasta2< gasta< gente<< irma< junto-1< junto-< juntou< juros> loja< mais<< mim>> moto< muda< o< pague-< paguei< parei< posto> que2> quem< receb-< recebo< remedio1< sei< ser1< sim< so1< subiu2< subiu< troca<< tudo2> tudo_da< uber<< vinte>>`,
    '-5': `#_uns< ,_total< =ignored ? EXPENSE_botijao< EXPENSE_ifood< NAME2< a< ainda> alugu->> aluguel>> atras-<< bolsa> botij-1< botijao1< casa2< da2< da_NAME< das< deven-<< devendo<< devo< do_NAME< dois>> dura> e2< empre-<< era1< era< errei< eu2> filho> ganho1< ganho< ifood1< inss< irma> junto< juros< mas2< me< me<< mei1< metad-2> metad-> metade2> metade> nada< nao2> no2> no<< norma-> pagar< pago2< parte>
passado< por2> por> que_uns< sao<< seguro< ser< total1< um> viage-> viagem> vou<`,
    '-6': `
> DEED2> INCOM-2> INCOME2> ^ a1> agiot-<< agiota<< cada< carta-> cartao> cento2> corrigindo< da1> divid-1> dividido1> dividido< dividido> e1< em>> esse< estou<< facul-> faculdade> hoje< irmao< ja< marid-< marido< meu< moto>> multa< na1> na< na> nao< no2< parte2> por1< respe-<< respectivamente<< tambe-> tambem> tudo1> tudo2<`,
    '-7': `,_eh< =parts:amount ?after-deficit ?instalments-left ?offers ?rates DEED1< WORD1> acho< corri-< da> de1< divid-2< mas< meses<< minha> nao<< nao>> no_mes< poco< pouco< tambe-1> tambem1>`,
    '-8': `?confirm-amount ?debts ?thirteenth conta<< do> eh>> meses>> teve< total<`,
    '-9': `carro< do1> eh> mes_de< meu<< tudo>`,
    '-10': `?incomes ajuda> cada2> cada> so1> so>`,
    '-11': `=parts:amount+total ?after-roadmap ?income-low-month ?more-debts botij-< botijao<`,
    '-12': `?debt-amount`,
    '-13': `paga<`,
    '-20': `#>`,
  },
  income: {
    '27': `?incomes`,
    '13': `=amount:day::bare meu2> tiro2<`,
    '12': `=amount:fortnight:: =amount:fortnight::bare INCOM-< INCOME< cai< util>>`,
    '11': `=amount:day:: =minimum-wages antes<< e_NAME< espos-<< estou< ganho< hoje_tiro< pelo_NAME< pensa-< pensao<`,
    '10': `=amount:month:: INCOM-> INCOME> bolsa< dias>> emprego< famil-2< ganho1< regis-< sobra< vivo<`,
    '9': `=amount:month::bare benef-< bruto<< comec-< dia<< dia> dos< estag-< eu1< fica1< liqui-1> no>> pagam<< pelo< ruim< tiro< tiro_uns< vai< vezes>>`,
    '8': `#_,< ,_tiro< INCOM-1> INCOM->> INCOME1> INCOME>> bolsa<< cai<< contr-<< da2< da_uns< dando> eh_uns< entra< esposa<< eu<< faco< fazen-< filho> garco-< inver-< inverno< liquido1> livre1> livre> loja2< mao< marid-<< marido<< media1< media< mesmo< mulhe-< mulher< pelo2< que_eh< sabad-< salarios<< tiran-< tirando<`,
    '7': `+2< +< a2< ajuda< alugo< bem< benef-2< beneficio< bolo< bom> cada>> com_uns< depen-2> depende2> depende> desco-2< descontos< divid->> divida>> e1> e2< eh2< entra1< estag-2< eu_recebo< famil-< fixo> fundo-< fundos< ifood<< liqui-< liquido< mas2> mas_sobra< num1> num> receb-< recebo< seman-2< semana2< sexta< tenho> toda< uma> umas2> vai2< vr>`,
    '6': `
< #< #_de< DEED1> EXPENSE_ifood< INCOM-<< INCOME<< KIND>> a_dar< ah< alugu-2> alugu->> aluguel2> aluguel>> benef-<< bico< bolsa> casa2> casas1> casas> causa2> causa> com2< comecar< comecei< comeco<< comis-< comissao< conta2< conta< desem-< desemprego< devo2> devo>> dinhe-< em_media< entrega< errad-< errado< eu2> extra2< extra> famil-<< familia<< faxin-> faxina> fica< fui< ifood1< ifood_uns< liq<
loja> manic-< manicure< mas_cai< maxim->> maximo>> moto> moto>> muito< novo< ou2< ou_menos< pagam< perco< quinz-< quinzena< quinzena<< receb-2< recebendo< rodo< segun-< segunda< sobra1< tiro_de< todo> tudo>>`,
    '5': `,2> ,<< ,_eu< =amount:week::bare DEED1< INCOME_com< INCOME_salario< agora< apose-<< aposentadoria<< assin-> assinada> aula> aumentou< bico> bpc< cada> cai1< camar-< camarao< carte-> carteira> casa> clt< clt> come> comec-<< contr-< dele< depen-> depoi-< depois< deposita1< deposita< desconta> desconto> descontos2< diari-< dos> e<< e_ganho< eh>> em2< entre> esse<< faco<< falec-> fatur-<< ganhando1<
ganhando< gasolina_fica< ifood< la<< limpo1> limpo> manda1< manda< mas< me< me_paga< mes< mes_ruim< minim-<< minimo<< muito> na< nada> pago2> pai> passado_foi< pensa-2< pensao2< peque-< pequena< por2< por> produ-< producao< que_da< quinz-<< registrada< ruim1< sabad-> sabado< sabado> salao<< salar-1< salar-<< salario1< segunda> seman->> semana>> tenho2> tiro<< traba-> trabalho> vale1< vez<< viage->
viagem>`,
    '4': `#_cai< =amount::minimum:bare =amount:year:: ?1< ?< ?income-source INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_aprendiz< INCOME_clt< KIND1> ^ a_ganhar< acai< acert-1< apose-< apren-1< aprendiz1< auton-> autonomo> bico2< bota> cerca2< cerca< cerca_de< cinqu-<< cinquenta<< clt1< confo-> conforme> consi->> consignado>> contracheque<< costu-< cuida-< cuidadora< da> depos-1< depos-< despe-< deus< dia<
dia>> diari-2< diaria< domin-< e_cai< em>> eu< eu_ganho< facil< faco_uns< fatura<< fds< fixo1> fixo<< fiz<< fora< fundo-2< fundos2< fundos_por< ganha-1< ganha<< ganhar1< garcom< graca-< gracas< hoje2< leite< liqui-1< liquido1< liquido_:< loja< mais1< mais< manic-2< manicure2< marido_ganha< mater-< mei<< merc>> mes1< mes1> meu< mim2> mim> minim-2< minimo2< na2> na_NAME< nao2> ofert-< oferta<
padar-2< padar-< padaria2< padaria< padaria_sao< pagam-> pagamento> para1< passa-2< passado2< passado< passe-< passei< passou_para< patro-> patroa> paulo< plant-< por1> por_quinzena< prefe-< prefeitura< prime-2< primeiro< quand-> quando> quart-< quartinho< quinz-1< quinzena1< recebo> regis-<< registraram< renda< roupa2< roupa_uns< saiu< sao> segun-> servi-> servico> setec-<< setecentos<< sexta1<
sobra2< sobra_uns< sou< sou> tem2> tira2< tira_uns< toda_sexta< trabalho< uber<< uber_uns< uma>> vendo>`,
    '3': `,< ,_ganho< ,_mais< ,_media< :1< INCOME_faxina< KIND_loja< NAME_da< WORD2< ajuda> apose-2< aposentada< aposentado< aposentei< apren-2< aprendiz2< aprendiz_,< arrumei< as<< auxilio< bico_de< cesta> clt<< coisa-< coisas< conse-<< consegui<< corre< cortaram< cosme-<< cosmetico<< costu-2> costu-> costura> crian-> criancas> da< dar1< depos-> deposita> desco-> desconto2< desem-2< desemprego2< dia2>
diaria2< do1> do_mes< e_recebo< eh2> encos-< encostado< entre-> espos-< esposo< esque-< esqueci< estagio< estagio<< eu2< eu> facul-> faculdade> faixa2< faixa< falec-< faleceu< faxin-1< faxina1< fazenda< fia< fica_em< filho< fique-< fiquei< ganha-< hoje< ifood> intei-< ja1> junta-< liqui-> liquido_de< liquidos1> liquidos> loja1< mae1< mando-<< mandou<< marid-< marido< me2< morte< muito2> noite<
num< o<< o>> padar-> padaria> pago> para<< passa-< passo-2< passo-< passou2< passou< patra-2< patra-< patrao2< patrao< pensa->> pensao>> por_mes< prefe-2< prefeitura2< prime-< quand-1> quando1> quare-<< quarenta<< que2< que_vem< quebrados> quent-< quentinha< quint-2> quint-> quinto> reais>> recebo2< recebo<< registrado< salar-< salario< salario_eh< saldo< saldo<< se1> segun-2> segunda2> segur-<
seman-<< semana<< servi-< sobra> tambe-> tambem> telem-< telem-> telemarketing< telemarketing> tem> tenho_mais< tira< torno2< torno< torno_de< trabalho<< tres>> ultim-< ultimo< um< uns2> util> varia> vem1< vem<< vinte<<`,
    '-3': `#_+< #_uns< +1< ,_da< 1 13o< :_caiu< =amount:::bare =amount::former:bare ?2< ?consent ?overdue ?worry DEED> EXPEN-<< EXPENSE<< KIND2> NAME1> NAME2< NAME< NAME> NAME_,< abril< acho< ainda< app_mostra< ate> atras< cabel-> cabelo> cair< caiu1< casa2< com1> com2> compr-< consignado< conta<< conta> cortada< da<< de<< decim-< decimo< dei1< dela> desse-> desses> dezem->> dezembro>> diari-<< diaria<<
divid-> divida< dos>> ela>> ele> em<< em> empre-1< entao< entra> entre-< era< esta<< esta> estou<< eu1> falar< falta< fatur-2< faturo< faxin-2< faxina2< faz2< feira< fica2< filho<< firma2< firma< firma<< foi> forne-> fornecedor> ganha-2< ganhar2< gasolina_sobra< gaste-< gastei< gente< grati-< gratificacao< hoje1> impos-> imposto> inss2< janei-< janeiro< junto< liq1> liq> mae_recebe< marmi-<
marmita< mei1< merca-< mercado< mes_de< meu>> moca< moca> motor-< motorista< na_rua< nao1> nao2< ne> o< paga<< pague-< paguei< parce-< parce-> parcela< pj< por1< propr-> propria> quase1< quase< queri-< queria< receber< renda<< rua1< rua< salar-> salario> segur-> sim< so<< sou<< tem< terce-< terceiro< tiro> todo2> todo>> tudo< tv< um2> vale2< veio< vem2> vendo<< verao< viage-<< viagem<< vizin-2<
vizin-< vizinha2< vizinha< volta2< volta< volta_de<`,
    '-4': `#_mais< (< =amount::: =parts:amount+total ?debts ?rates DEED2> DEED>> NAME_de< WORD1< a_NAME< ainda> ainda_vem< aluguel_eh< app2< atrasado< auxil-< bruto_eh< caiu< consi-< contr-2< contracheque2< contracheque< contracheque_vem< da>> da_NAME< de1> dei< deve< deven-< devendo< devo1< devo< dia1> disse> divid-< esta< fabri-< fabrica< fatur-< fixo1< ganha-<< ganhava1< ganhava< ganhava<< gasto> iptu<
ja< luz< mandi-< mandioca< marido_da< mas<< mas_gasto< me2> me> mei< menos_de< mes<< meses<< meu> mil<< mim< moro< mostr-1< mostr-< mostra1< mostra< ontem2< os<< pagar1< pagar> para>> planto< profe-< professora< recebe1< recebe< recebi< renda_eh< segur-<< seguro<< sem< tenho<< treze->> trezentos>> uma<< vem>`,
    '-5': `
1> 
2> ?> ?after-roadmap KIND<< NAME<< a1> alugu-2< aluguel2< atras-< cada2< chega2< chega< comis-<< comissao<< corri-< cosme-< cosmetico< de> defes-< defeso< descontado> deu1< deu< e_faco< eh< em< entao2< entao> errei< estou2< faxina_,< fecha> fiz1< gasol->> gasolina>> hoje> horas< inver-> inverno> mae> menos< mil2< mil_,< minha<< minha> nao< nuns1< nuns< oiten-<< oitenta<< ontem< outro2> outro>
pagar< pai< para> passa2< passa< passa_de< quinh->> quinhentos>> renda2< sai< so2> total1< tudo> uber< um2< um_de< umas1< umas<< vale<< vr2< vr_de<`,
    '-6': `#2> #_e< ,_ganha< ,_total< =ignored ?confirm-amount ?essentials ?offers INCOME_da< NAME>> as< bruto2< casas< chuva> cinqu->> cinquenta>> comis-> comissao> como< conta2> desco-1< desconta1< desconta< dois<< e_pago< eh1< empre-<< empregos< faxina<< filho2< fiz< ganho> gasol-> gasolina> ifood_faco< inss> junto-1< junto-< mae2< mae_,< mas> menos2< outro2< outro_de< pelo_menos< que_entra< receb-> se<
total< trabalha< vr<`,
    '-7': `
> ?more-debts WORD2> a<< adian-< alugu-<< aluguel<< antes< cada< causa>> defes-2< defeso2< dia2< dona< e>> entressafra< fazer< hora> isso< oitoc->> oitocentos>> resto> soman-< somando<`,
    '-8': `?flexibles app< caixa< dia_a< gasto1< gasto< olha< super-2< super-< supermercado2< supermercado<`,
    '-9': `?instalments-left DEED< eh<< reais<< vem2< vou<`,
    '-10': `bruto1< cada<< mas1> pago1< que<< ruim> um>`,
    '-11': `bruto1> bruto> fica> pago< vale>>`,
    '-12': `=amount::current:bare ?debt-amount ?income-low-month hora2>`,
    '-13': `?thirteenth`,
  },
  instalment: {
    '34': `=parts:amount+remaining =parts:amount+total`,
    '23': `=parts:amount+behind`,
    '21': `=amount:month::bare`,
    '18': `=parts:amount`,
    '17': `=parts:amount+paid+total`,
    '15': `desco-<`,
    '14': `por>>`,
    '13': `=amount:month:: desco-1<`,
    '12': `=parts:amount+remaining+total pago1<`,
    '11': `?debts consi-<< desconta< devo<< falta-> pagas>>`,
    '10': `?instalments-left das<< desconta1< faltam> parce-1< parce-<<`,
    '9': `=parts:amount+interestFree+total carne< falta1> falta> meses<< outro2> pago< pague-> paguei> parcelei< prest-2<`,
    '8': `/<< :<< ?more-debts KIND< bolet-<< com<< falta-<< faltam<< moto< pagas<< parce-< resta-<< sao1<`,
    '7': `?debt-amount NAME_de< ainda<< anos>> ate1> benef-> beneficio> cada< carro< cinco>> consignado<< consignado_NAME< consignados< empre-< emprestimo<< emprestimo> emprestimos< falta-1> mil_em< outro> pague-1< paguei1< parcelas<< pegue-<< peguei<< prest-<< prestacoes<< renegociei< tres<<`,
    '6': `#> (1> KIND_tiram< a<< agora_eh< atras-> cinqu->> cinquenta>> consignado< consignados<< dezoi->> dezoito>> empre-> emprestimo< estou2> estou<< estou> falta-1< falta-< faltam1> faturas<< fiz<< folha2> folha> foram> gente<< juros2> na_NAME< nao1> outro< parcela< prestacao2< quitadas> refin-< refinanciei< resta-> se2> se> tenho<< tiram1< tiram< todo> uma2< uma_de<`,
    '5': `#_em< ,_falta< KIND<< NAME_,< agora2< ainda< apose-< aposentadoria< atrasadas1> atrasadas> atrasou< boleto<< condo-< condominio< consignado2< contr-<< de_pagar< descontam1< descontam< do> duas>> facul-< faculdade< faltam1< faltam< financiamento< fique-< fiquei< folha< ja2> mais<< mei< mes<< mesmo< moco< na2< o2< outro_de< para1< parce-2< parcela1< parcela2> parcela> parcelas< passo-2< passo-<
passou2< passou< passou_para< que_pago< quinh-<< quinhentos<< quita-> reneg-< resta-2> tem< vem> vinte<<`,
    '4': `#2> #_meses< :2> :_restam< KIND2> NAME<< acaba->> acabar>> ainda2> ano>> ate> atras-< atras->> comec-> comeco> comprei< consi-< consignado> contrato<< crediario< de2< desco-<< desconto< desde< devo2> dezoi-<< dezoito<< dia> do2> e>> e_NAME< eh< escol-< eu2> eu> folha2< habit-< ja> mensa->> mensais>> meses1< na> nao>> no<< o_outro< oiten->> oitenta>> outro1< outro2< outro<< pagar_em< pague-1>
paguei1> parce-2> parcela<< parcelas2< prestacao_de< resta-1< resta-1> resta-< restam1< restam2> restam< restam> restando> resto< subiu2< subiu_para< tambe-< tambem< tres>> tv<< um> um_de< vem1< vencimento>> vou2<`,
    '3': `
2> #_mil< ,_eram< :_sao< EXPENSE_casa< KIND_consignado< NAME2< NAME< NAME_sao< a_sindica< acaba> acord-> acordo> agiot-2< agiota2< ainda> ajuda-2> ajuda-< ajuda-> ajudar2> ajudar< ajudar> alem< antes> apose-> aposentadoria> atras-2< atras-<< atrasadas< atrasadas_:< atrasados>> atraso2< atraso< atraso_,< aumen-2< aumentou2< aumentou_para< casa< cento>> cinqu-<< cinquenta<< colch-< colchao< com1<
comprei2< consi-> consi->> consignado1< consignado>> da> das2> de<< decim-<< descontado< desse< dezem->> dezembro>> divid-2< divida2< duas<< ele2> empre-<< empresto<< esta> estou_pagando< eu_pago< falta-2> falta2< falta< falta_pagar< faltam2> fatur-<< ficou1< filho-< filhos< finan-2< foi> frio2< frio_:< gelad-< geladeira< ifood<< impos-< imposto< inter-< internet< juros> luz_,< maio< mais>> mei1<
meses2< mil1< moto2< nao2> nenhu-2> nenhuma2> nenhuma> neta< neto> no1> no> novec-<< novecentos<< o_NAME< outro>> pagan-1< pagando1< pagas1> pague-2> paguei2> parce-> parcela2< parcela_eh< parcelei2< parcelei_em< pela< pesso-< pessoal< prest-< quais> quart-> quarta> quitadas2> saldo<< sempr-> sempre> seten->> setenta>> sindi-1< sindica1< sindica< sofa< subiu< tenho2< tenho_mais< um2< um<< um>>
venci-2< venci-< venci->>`,
    '-3': `#_+< #_,< +1< +< ,2< -1< /2< =amount::entry:bare =amount::limit: ?confirm-change DEED1< DEED2> KIND_agua< WORD2> a> aceit-< aceitei< agora> agua1< agua> ano< atrasadas<< atrasado> banco2< borra-2< borra-< caiu< cobra1< cobra< compra< conta-<< contas<< da<< dando> desco-2< desco-> desconto2< devia< dezem-> dezembro> duzen-<< duzen->> duzentos<< duzentos>> e<< eh2< eh_de< eles2< eles< em2> em>
emprestou<< entao< entra-2< entrada2< era1< era< era<< esta< esta<< esta_em< falou1< falta>> fatur-1< faz2< faz> faz_em< finan-> financeira> fiz< foi< fui< ganho1< ganho< garan-> garantia> gas<< gaste-1< gastei1< giro< hoje> hospi-< hospital< ja_paguei< limit-< limite< loja< luz< luz<< mande-< mandei< mas<< menos_de< mes2< mes_de< meu<< minha< minim-1< minim-2< minimo1< minimo2< nao2< num< o>
ofere-1< ofere-<< oferecendo< ontem1> ontem> pai< para1> para2< parcela_de< parcela_em< parcelar2< parcelar< parcelar_em< passa-< passado< pegue-1< peguei1< pensa-2> pix< por1< posso< propo-<< propos<< quase1< quer<< se< sim< so1< taxa> tinha1< todo< trans-< tudo1> veio< vence-2> vence-> vista2< vista_ou<`,
    '-4': `#1< #1> #2< ,2> ,_da< -<< =amount:day::bare ?1> WORD1< a>> acert-< acertei< ajuda> carto-< cartoes< com< com> das2< das_quais< de>> deve< dez>> dois<< eh> empre->> emprestimo>> falou< fatura<< fatura_em< faz< me2< menos2< meu< muito< no>> ofereceu< ou1< pago> pensa-> por< quais1< quais< quatr->> quatro>> que_eh< quere-1< quere-< querem1< querem< receb-< sem> tinha< todo2> total2< total2> total>
tudo> uns1< uns< uns> vista<`,
    '-5': `#_mais< =amount::minimum:bare =minimum-wages ?thirteenth KIND_casa< NAME1> agua< conta< dia<< e2> empre-2< emprestimo2< entra-2> entra-< entra-> entrada2> entrada< entrada> fatur-2< fatur-< fatura2< fatura< fecha-< fechar< gaste-< gastei< ja2< loja2< menos< mes1< mil>> multa< na>> nada> nao<< ou< para<< para> reais<< seis2> taxa2> tudo< verda-< verdade< vista>>`,
    '-6': `,_faltam< ,_paguei< -< :_NAME< =amount::former: ?incomes NAME>> NAME_:< WORD> acabe-< acabei< agiot-<< agiota<< contr-< de2> depoi-< depois< devia<< emprestimo_de< escre-< escreve< mae<< me< mes< negociar< noven->> noventa>> segun-< segunda<`,
    '-7': `/>> =amount::former:bare ?> consigo< em>> empregos< errad-> errado> falei2> falei> iptu< minha<< minim-< minimo< ofert-< oferta< so< x>>`,
    '-8': `#_e< =amount:week::bare ?essentials ?flexibles da1< e1< fazer< hoje< ja< ofere-< oiten-<< oitenta<< proposta< quer< uma<<`,
    '-9': `
1> ?rates propo-<`,
    '-10': `=amount:fortnight::bare negoc-< quero<`,
    '-11': `?after-roadmap`,
    '-12': `=amount:::bare`,
    '-13': `=amount::current: ?offers`,
    '-14': `=ignored`,
    '-15': `=amount::: =amount::current:bare`,
  },
  minimum: {
    '18': `minim-< minimo<`,
    '13': `=amount::minimum:bare`,
    '9': `minim-1< minimo1<`,
    '6': `minim-2< minimo2<`,
    '5': `=amount::minimum: esta<< esta_vindo< fatur-> fatura> minimo_de< minimo_eh< vindo1< vindo<`,
    '4': `#_minimo< ,_minimo< em<< fatura<< fecho-<< fechou<< foi1< pede< total<< veio<`,
    '3': `NAME_eh< abaix-> abaixa> consigo< credi-< credito< fatur-<< foi< o< vence2>`,
    '-3': `$ ,1< =amount::: =amount::current:bare ? ?confirm-amount ?debt-amount ?income-low-month ?incomes ?offers ?thirteenth NAME_,< WORD1< mas< mes< pague-< paguei< para< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap dia>> maxim-2> maxim-> maximo2> maximo>`,
    '-6': `^`,
  },
  none: {
    '29': `=ignored`,
    '28': `?instalments-left`,
    '25': `?rates`,
    '21': `=amount::former:bare`,
    '20': `nao2<`,
    '19': `
>`,
    '18': `?overdue`,
    '17': `?consent mes_de<`,
    '16': `bruto1> era< galo<<`,
    '15': `bruto> posso<`,
    '14': `
1> #2> #_mais< cada<< comprei< hora2> irmao< mas> nao_eh< tinha<`,
    '13': `#1> :1> as1< cada2> eh>> esse< menos_de< os<< usei<`,
    '12': `:> NAME_#< botij-< botijao< era1< fica> nu< so> total<<`,
    '11': `NAME_da< bruto1< como< confi-2> confi-> das1> das< ele2< jogo> minha<< no<< ops>> paga< pago_NAME< tenho1< vale>>`,
    '10': `#_dos< agua> antes< cada> carne> das2< desconto_de< deve1< dos1< ela>> estou2< estou_com< fechar< gasol-> gasolina> gasto1< hora> irma< isso> juros2< liber-> liberar> mae_,< maior<< ou1< queria< reais<< taxa2> taxa> tv< uns<< vence-2>`,
    '9': `#_#< ?worry ^^ a2> cento2> comec-2< consigo< das1< de1< deu> devo1< dia_a< do_NAME< empre->> emprestimo>> fechar> ganho> limit-< limite< mae<< mas1> mil_de< minha2< nem< ofereci1< ofereci< oiten-<< oitenta<< pago2< parte> passa-<< pegue-1< peguei1< posso2< receb-> ruim> sei> seis>> sumiu< vou2<`,
    '8': `#>> +1< ,_gasto< ,_paguei< ,_total< =amount::limit: ?1> ?> NAME_uns< WORD1> adian-< autom-< automatico< caixa< casas< consi-< dele> depoi-< depois< devia< devo> emprestei1< escre-< escreve< fecha-> fixo< gasta-1< menos2< mil_,< mil_NAME< moro<< multa>> nao_aceitaram< ne> no_mes< os1< ou<< pagar_so< pesso-< poco< pouco<< quant-< quanto< recus-> respe-<< respectivamente<< usei2< vou_pagar< vr<`,
    '7': `#> #_uns< ,_faltam< =amount::former: ?debts DEED2> INCOME_da< abri> acertei< aplic-> aplicativo> aqui> atend-> atrasada< bom> bruto2< cada< caiu_de< causa>> comig-1> comigo1> comis-<< comissao<< da2> de2> defes-2< defeso2< dei2> dei> direi-> direito> divid-1> dividido1> dividido> dois>> dura> e>> e_gasto< ele< eles_querem< em<< entressafra< epoca> falta2> falta>> fatur-1< faxina_,< fazer< fecha-<
firma<< fiz1< ganhava1< ganhava< gasta-< ifood_faco< inss< inss> iptu2< irma> ja_dei< jogo2> juros_de< mas_gasto< mei< mensa-< mensagem< mes< metad-2> metad-< metad-> metade2> metade< metade> meu> mil<< nenhu-2< nenhu-< norma-> noven->> noventa>> ofere-1< oferecer1< oferecer< onibu-2< onibus2< ontem2< parte2> pede< por1> poupa-> poupanca> prestacao< primeiro> que_eh< que_entra< que_era< seis2>
so1> so2> soman-2< somando2< tenho2< tinha1< tiro1< topou< umas1< virou1> vr2< vr_de<`,
    '6': `#_+< ,_da< ,_ganha< ,_os< -<< :_caiu< =amount:::bare =amount::below: =amount::entry:bare =amount:month::bare =amount:week::bare =amount:year:: ?confirm-change ?debt-amount EXPENSE_botijao< KIND_gas< NAME_em< a_NAME< acord-< acordo< agiot-<< agiota<< agua2< anuai-2< anuai-< anuais2< anuais< anuais_de< as< atendente> atrasado2> atrasado> avisa-> avisar> baixo-< baixou< banco2< banco< botij-1<
botijao1< bruto< cada2< caiu1< cance-< carro2< carto-< cartoes< casa< cel2< cel< cinco>> comis-> comissao> conta-<< contas<< coope-2< cooperativa2< da_uns< das> debito< defes-< defeso< deles<< descontado> deus<< devia<< dezem-< dezembro< dividido< diz<< dizen-< dizendo< ele_quer< em>> empresta1< empresta< entao2< eram<< eu> fatura_em< faturas<< faxin-< faxina< faxina<< fica2< fique-2< fiquei2<
foi1> ganha-<< ganhava<< gas1< grati-< gratificacao< guard-1< guard-1> guard-< guard-> guardado1> guardado> guardar1< guardar< inver-> inverno> irmao2< ja_paguei< janei-2> janeiro2> juros2> liberar< limit-1< limite1< loterica< mais1< mandi-< mandioca< me2< me_deu< me_empresta< me_ofereceu< me_pediram< mei1< meu< mim>> na_rua< nem2> nenhum2< nenhum< nenhum_dos< paga<< paga>> pago>> parcela_em<
pessoal< planto< por> posso_pagar< poupa-2> poupanca2> proposta1< quatr->> que2< quero< quita-2< recebe1< recebe< renda< resto> rua1< sao<< segur-> sem1> sindi-< soman-< somando< super-2< super-< supermercado2< supermercado< tem< tenho< tinha<< tira1< tirou< trabalha< troca<< tv1< tv<< um> vez2< vez_de< vinte>> vizin-2< vizinha2<`,
    '5': `#<< #_e< $ +<< ,> ,>> -< />> DEED< EXPENSE_mercado< acert-< acho>> agora_sao< agua_,< ajuda-2< amigo> anos<< antes1> antes> ao<< app< arrum-> atras-1< atras-2> atrasada<< aumen-< aumentar2< aumentar< aumentar_para< aumentaram< auxil-< banco2> banco<< borra-2< borra-< cabel-> cabelo> cabo< caem1> caem> cai> celul-<< celular<< chuva> comid-2> comid->> comida2> comida>> compr-> consigo1< conta->
conti-1> conti-> continua1> continua> coope-< cooperativa< cortaram< cosme-< cosmetico< custa-1< custa-< custa1< custa< das_quais< dela> depen-<< depende<< depositar1< depositar< desconto2< desse> deven-2< devendo2< devendo_uns< diari-<< diaria<< dias2< divid-2< divid-> diz< e_faco< e_os< e_pago< e_paguei< eh> ele> em1> em> empregos< empresto1< empresto< entra-<< entrada<< entre> essa> esta1>
estav-1< estav-> estava1< estava> eu_peguei< facil> faco1< falta->> faxin-2< faxina2< fazer2< fecha> ficou> filho2< financeira> financiei< fixo1< foi<< fora< foram2> fui> ganha1< ganha< gaste-< gastei< gasto> horas< insta-< instagram< irma2< isso<< ja>> juntas< lembr-2> lembro2> liber-2> liber-< liberar2> loter-< mae2< mae_recebe< maior< maqui-> me> me_dar< me_empresto< meio<< merca-1< mercado1<
mes2< meu<< mil2> minha> monte< motor-< motorista< muito< netfl-< netflix< no1> no< numer-< numero< ofere-< oito>> oitoc->> oitocentos>> onibu-< onibus< os< ou1> outro-< outros< pagar2< pague-2< paguei2< para> passada< preci-2< preci-< preciso2< preciso< preciso_depositar< quais1< quais< querem< quitar2< quitar_por< receb-1< recebe<< renda<< renda_eh< sao< segur-<< seguro<< seman-< semana< ser<
so_consigo< sofa_por< todo2> tudo2< um<< uns> vale2< vale< valid-> vem2> venceu2> vender< viage-<< viagem<< vizin-< voce>`,
    '4': `#1< +< ,_tenho< :_NAME< =1< =< =amount::: =minimum-wages ?after-deficit EXPENSE_hbo< EXPENSE_remedio< INCOM-<< INCOME<< KIND_aluguel< KIND_carro< NAME_=< NAME_cobra< NAME_devo< NAME_esta< acade-2< academia2< adian-<< agua< ainda_vem< ajuda> alugu-1< aluguel1< ano1> ate>> atend-2< atrasado_,< atrasou> bruto_eh< carro1< celul-2< celular2< celular_de< comecou2< comecou< compra> comprei2< comprei>
conse-<< consi-2< conta-< conta2> contracheque2< contracheque< contracheque_vem< corte-< cortei< credi-1< crian-<< criancas<< debit-< dei<< depen-< depende< deus> deven-<< devendo<< devia1< dia1> dinhe-> dinheiro> divida_de< divido2> dos< e< econo-< eh1> eh<< empre-1> emprestado1> emprestado> emprestei< emprestimo_de< entre-< epoca2< esta<< esta> estav-2< estava2< eu>> eu_ganhava< fabri-< fabrica<
faturo< filho< fim> fique-< fiquei< fiz> foi> ganha-< gasol-< gasol->> gasolina< gasolina>> gente<< hbo1< hbo< inter-<< internet<< junta-< juntas> juros1> ligou< me< me_deve< mercado>> metad->> meu>> mil2< mil>> minha< mostr-> nem>> nenhuma> no> nome_por< novec->> novecentos>> nunca2> nunca< nuns1< nuns< ofereceram<< onde> ontem< os> outra_de< pagar> pai>> pande-< pandemia< para2> para< parcela<<
patro-< patroa< pegou< pix> pix>> pj< posto> prest-< prime-2< primeira< propo-1< propo-< qual> quand-> quando> quant-> quanto> quatro>> que<< quere-< quinze<< receb->> recebo1< remed-1< remedio1< renda2< reneg-> renegociar< resto>> rua< sao1< sao2> score2< score< seguro2< sei< sendo1< sendo< sendo> ser1< setem-< setembro< sexta> so2< so<< sobra2< sobra_uns< sobro-1< sobrou1< sofa2< sofa< subiu_de<
sumiu> tambe-1> tambem1> telef-<< telefone<< tem1< total>> trint-<< trinta<< um_de< umas< umas<< vencidas< vendo<< verao< vizinha< zap<`,
    '3': `#2< ,_ganhava< ,_umas< ,_vr< 1 :2< :_de< ?2> EXPEN-<< EXPENSE<< EXPENSE_escolar< EXPENSE_outros< EXPENSE_salao< NAME_limite< WORD< WORD<< a1< abril< agiot-> agiota> ai< ai> ainda2< ainda> ano> apren-< aprendiz< atrasado2< aumen-2< banco_diz< barzi-< barzinho< bom< botij-2> botij-> botijao2> botijao> cada_uma< cancelei< carro< carta-< cartao< cinco2> cinco<< com1< com> comid-> comida> comig->
comigo> compro> conse-< consi-> consignado_de< consulta> conta> contr-< corta-1< cozin-> cuido< dar1< de1> decim-> decimo<< decimo> dei< deixa< desco-2< desse-> desses> deven-< devendo< devol-> devolvi> dezen->> dezenove>> dia2< dias<< direi->> direito>> disse<< divido> diz1< do<< ela< ela<< eles2< eles< empre-2< empre-< emprego2< enrol-< entao>> entra-2> entra-> entra> entrada2> entrada>
entrada_de< entro-1< entro-< entrou1< entrou< epoca< escolar1< escolar< estou<< estou_devendo< eu2< eu_devo< eu_pago< facil1> faco<< falei< fatur-<< faxin-<< fever-> fevereiro> filho<< finan-> financeira< fixo2< funci-> funcionario> ganhe-< ganhei< gas<< gas_eh< gasto< gelad-< geladeira< hoje2< hoje2> hora< isso< ja< ja_foram< junta-1> junta-> junto> juros< lembr-< lembro< liber-1< limit-2<
limit-2> limite2< limite2> limite_de< liquido> loja> luz<< mae> maio2> manda-1< manda-< mande-< mandei< marid-<< marido<< material< me>> mes1< mes2> mes> moto_por< nada> nao> nas1> nas> ne1> negoc-< negociar< nem> nenhu-> no>> nome<< nove>> nunca> o> os1> ou< outra2< outro-1< outro-> outros1< outros> pagan-> pagando> pagou> pague-1< paguei1< parcela_de< parti-< passa-< passado<< passado> pedem1<
pedem< pedin-< pedindo< perdi< pesso-> pesso->> porqu-> porqu->> porque> porque>> porta< propos< propr-> propria> quand-1> quando1> quase1< quatr-2> quatro2> que_paga< queri-2< queria2< quita-< quita2< quita< quita_por< receb-<< recebo< recebo<< reneg-< restam> sai< salao1< saldo1< segui-< seguinte< segur-2< seguro< seguro> semana_de< sim< so>> sobra2> sobro-< sobrou< tche2< tche< te< telef-<
telefone< tira< toda2< toda_,< total1< total< tv2< uber< uma1< uma<< uns1< uns< usei1> usei_+< valia< verda-> verdade> vez> vezes<< viage-< viagem< virou> vou< vr1<`,
    '-3': `#_em< (< (<< (>> +1> ,1< ,_deu< ,_eu< ,_sao< -2< -_NAME< :< =amount:day::bare =amount:month:: =amount:year::bare =parts:amount+interestFree+total ?1< ?< ?income-source ?offers DEED1< DEED<< EXPEN-> EXPENSE> EXPENSE_farmacia< EXPENSE_seguro< INCOM-2< INCOM->> INCOME2< INCOME>> INCOME_aprendiz< INCOME_faxina< INCOME_salario< KIND1> KIND2< KIND<< KIND> KIND_celular< KIND_condominio< NAME>> NAME_,<
NAME_-< NAME_pediu< NAME_saldo< WORD>> a_dar< aberto> abril>> aceit-2> aceito2> acoug-> acougue> adianta> agora1> agora2< agost-> agosto> alem< alime-> amanh-2> amanha2> ambas>> ao1> ao> apren-1< aprendiz1< arrum-< atrasada1> atrasadas<< atrasadas>> atrasado>> atrasados>> atrasei> atual1< atual< avist-1> avist-> avista1> avista> barco< benef-< boa> bolet-2< boleto2< botar2< botar_mais< bpc< caju1<
caju2> caju< caju> camar-< camarao< carta< causa2< causa_de< celul-1< celular1< cervejinha< cinem-< cinema< clt< comecar< comeco< comecou<< compr-2< comprei<< condo-1< condominio1< consertar> consi->> consignado> consignado>> consigo> consu-> conta->> contas>> contr-2< corrige< corta-2< costu->> da> dao< deliv-< delivery< depoi-1< depois1< deposita1< deposita< depositei1< depositei< desde2> deus<
deve2< deved-2< devedor2< devedor_de< devo_eh< dezoi-<< dezoito<< dia_,< dinheiro< dizim-< dizimo< dos> duzen->> duzentos>> e_caju< e_devo< e_ficou< eles> eles>> em_media< email< emprego< emprestimo> energ-< energia< engan-< enganei< entrega< esposa2< esposa< esta2< esta< estao2< eu1> ex2< falei> falta2< faltam1> falto-< faltou< farma-1< farmacia1< faxin-1< faxina1< faz> fecha-2< feito< fever-<
fevereiro< fgts1< fica_em< fraco< frald-<< fralda<< frio< garan-<< garantia<< ha> ifood> imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< ipva> ipva_de< jogo< la<< la> lanch-> leite< ligar-< ligaram< liqui-1< liquido1< liquido1> liquido_de< luz< luz>> mais< mais_de< manda1< manda< mando-< mando-<< mandou< mandou<< marid-2< marido2< marido_ganha< mas_cai< maxim-1< maximo1< media<
menina< menino< mensa-<< mensalidades<< merca-2> mercadinho< mercadinho> mercado2> mesmo2< mesmo_,< meu2< mim2< minha_parte< minim-1< minim-1> minim-2< minimo1< minimo1> minimo2< moca2> moco< moto>> motor> movei-< moveis< muda< muito2> multa2> na<< negativa< neto> no_maximo< norma-2< norma-< o_NAME< o_fgts< oferecendo< ofert-< oferta< oiten->> oitenta>> ontem1> ou2< ou_menos< outra< outro< padar-<
padaria< pagar_em< parado< parcela1< parcela2> parcela>> parcela_eh< parcelas2< parcelas>> parte1< passa2< passa< passado_foi< passou_para< paulo< pedir-1< pedir-< pediram1< pediram< pediu1< pediu< pedre-2< pedre-< pedreiro2< pedreiro< pelo_menos< pensa->> pensao>> pera< pila<< plano>> plant-< por>> porqu-1> porque1> prestacao_de< produ-< producao< propos<< proposta<< propr-< propria< quais>
quand->> quando>> quare->> quarenta>> quart-< que_da< que_devo< que_esta< que_pago< que_pegou< que_vem< quent-< quentinha< quinz-< quinzena< quite-> quitei> reais>> refer-> referente> remed->> resta-1> resta-< resta-<< resti-2> resti-> restituicao2> restituicao> resto< reven-2< reven-< rifa2> rifa> rodo< roupa-< roupa2< roupa< roupa_uns< roupas< rural<< sabad-> sabado< sabado> sai2< sai_por<
salar-1< salario1< saldo<< sao> saque< se2< segun-2> segunda2> segundo> segur-1< seguro1< sem>> seman-> semana> separ-< seu2< seu< sexta1< simpl-< simples< sobra< subiu<< supermercado_:< tambe-1< tambe-2< tambem1< tambem2< tambem_uns< telem-< telemarketing< tenho2> tenho_mais< terce-< terceiro< tira2< tira_uns< total2> total> traba-1< trabalho< tudo_da< ultim-> ultimo> uns>> uso< valor<< valor_de<
vem< vence-< venceu< vencimento2> verda-2> verdade2> vinte<< virou1< virou< ze> zerad-< zerado<`,
    '-4': `
< #< #_de< #_eh< #_meses< #_nao< +> ,<< ,_NAME< ,_e< ,_falta< ,_ganho< -1> ->> :1< :2> ? EXPENSE_casa< INCOME_com< KIND_iptu< KIND_loja< KIND_moto< NAME<< NAME_(< NAME_com< NAME_era< NAME_sao< abert-< aberto< acaba> acabe-< acabei< aceit-2< aceitou< acord-<< acordo<< acougue< agua_:< ah1> ajuda2< ajuda_com< alugo< aluguel_da< amort-1< amort-< amortizei1< amortizei< ano2< ano>> ao2> ao>> ap<
apareceu< aplic-< aplicativo< aposentadoria<< app> aqui< atrasada2< aula> baixo-<< baixou<< benef-2< bota> botar1< boto< botou< cair< carne< carro<< cartao_NAME< carto-<< cartoes<< cento>> cerve-< cheque< cinqu->> cinquenta>> clt<< coisa-<< coisas<< com_uns< come> comid-< comida< compra2< confo-> conforme> conseguir< consignados< consignados<< conto<< contracheque<< contraproposta_de< credi-<
cunha-<< cunhado<< da<< dei1< demai-< demais< depen-2> depende2> depende> desco-2> desco-<< descontos2< desem-< desemprego< despe-< deve<< diari-< divid-<< do< do_mes< domingo< dona2< dona> eh_uns< ela2> em_uns< emprestimo_NAME< emprestimos<< emprestou> entrar< escolar> espec-< especial< espos-2< espos-< esse2< estag-2< estao> estou2> estou> estou_ganhando< eu1< extra> faixa2< faixa< falta-1>
falta-> falta1< faltam<< faltam> famil-< farma-> farmacia> feria-> ferias> fgts2< fiado> ficou1< ficou_devendo< filha2< financiamento> fixo> folha2> folha> fundo-< fundos< garan-< gaste-<< gastei<< impos-< imposto< intei-< iptu1< ja_deu< janei-< janeiro< jogar2> jogar> lazer< limpo1> liqui-1> livre1> livre> loja1< luz2> mae1< mais>> mandaram< mano< marido_da< marmi-> marmita> mas>> mater->
material> maxim-< maximo< me_ofereceram< menin-<< menino<< mensa->> merca-2< mercado2< meses1< meses2< meus< mil_eh< mim1< moca2< moto1< multa> na2< na< na>> ne< nela1> nela> no2< no_total< noite< novem-> novembro> o_outro< ofereceram1< ofereceu<< oi< oitoc-<< oitocentos<< oq> ou2> outra<< paga> pagar<< pagar>> pago1> pago_,< pai> para_mim< parce-2> parce->> parcelar< parte_eh< patro-> patroa>
pelo_NAME< pg1< pg< pg> prefe-< prefeitura< prestacao2< proce-> processo> profe-< professora< prona-< que_uns< quebr-2> quebrados2> quer> quinh->> quinhentos>> receber< remed-> remedio> renda> resci-2< rescisao2< rotat-< rotativo< saiu< saldo2< se2> segun-< segunda< seman-2< semana2< sesse->> sessenta>> seu> so< sofa> spc< subiu_para< tigri-> tigrinho> tiran-< tirando< tirar1< tirar< tiro_de<
todo1> traba-> trabalho<< trabalho> troca-> tudo2> uber_uns< um2> usado< vai> veio> velha< vem1< vence2> vence>> venceu> venci-1> venci-2> vencidas>> venda> vendendo< vi< vista2< vista< vista_ou< viu< ze<<`,
    '-5': `#_hoje< (1< (1> ,_devo< -2> /> =amount:day:: =amount:fortnight:: KIND_agiota< KIND_emprestimo< acai< acho> agiot-1< agiota1< agora_eh< agua>> ah>> ajudo< anos>> antec-1< antec-< aparece< atras>> atrasada> atrasado1< atrasado< bah< benef-<< bolet-> boleto<< boleto> caem>> carta->> cartao>> casas1> casas> cem<< cerca2< cerca< cerca_de< chega_a< chequ-< cima< com<< comis-< comissao< como2> compra<
condo-<< condominio<< conse-1< consegui_mandar< consegui_pagar< consignado<< contraproposta2< contraproposta< contrato<< crediario< dando> dar> das2> de<< dela2< depen-> der< desconta1< desconta< desconta> descontos< desde< deved-< devedor< dia_#< divida_eh< divido< do> dos1> dou1< duas>> e2> e_mais< ela> emprestimo1< energ-<< energ->> energia<< energia>> escol-> esse>> estao< extra2< facul-<
faculdade< falar-< falaram< falta< farma->> farmacia>> fatura> faz2< fds< fez<< ficou2< final<< firma2< firma< forne-2> forne-< fornecedor2> fornecedor< gas< gas> hoje1< hoje_esta< ifood_uns< ipva< jogue-1< jogue-< joguei1< joguei< juntou< limit->> limite>> mais2< mais> mandar1< mande-1< mandei1< mando1< mando< manic-2< manicure2< me_paga< media1< mercadinho>> mes_passado< mes_ruim< mil_por< mim>
minim-<< minimo<< mora< muito> mulhe-> mulher> nome< num> oito<< outro2> pagam< pagan-< pagando< parei1> parei> passa-1< passado1< passo-2< passou2< pegue-> peguei> pensa-2< pensao2< pior< primeira> propo-<< quart-> quatrocentos<< quebrados> quinzena<< quita-2> quitadas> quitar2> quite-< quitei< receb-2< recebendo< recebi<< registrada< resci-2> resci-> rescisao2> rescisao> ruim1< rural< saldo<
super-> supermercado> teve> tiro_uns< trans-1< tudo> tudo_uns< tv_por< uso> valor2< vence> venci->> vencimento> venda<< vezes>>`,
    '-6': `13o2< 13o2> 13o> =amount::minimum:bare =parts:amount+paid+total =parts:amount+total DEED2< KIND_consignado< NAME_deu< NAME_ofereceu< WORD2< a_ganhar< acert-1< acoug-< ainda2> am>> ano<< apose-< ar> as> assim< atrasadas< botar< casa1< casa<< comprou< consignado1< conta< credi-> credito> desco-1< dia2> dinhe-< divida>> do2> dou< eh2< errado< escola< esposa<< estag-< ex< famil-<< familia<< fazen-<
feira> fez< fim2< fim< foi_para< ganhando1< ganhando< giro< ipva2< ipva<< ja> ja_devolvi< junta2< junta< junta_da< liq< lojas2< lojas< manic-< manicure< mas_sobra< me_cobra< menin-< menos_uns< mes1> meu2> mil_em< na2> negat-2< neta< ontem> pagam<< pagar2> pago<< pague-> paguei> parce-> poco> pouco< prefe-> prefeitura> primeiro< que>> quer1< queri-1< quitar> reais> resci-< rescisao< resti-<
restituicao< sacar> salarios<< se1> som< todo> ultima< um>> umas2> uns2> usou< vem_uns< venc1> venc<< venc> vence<< vista2> vr>`,
    '-7': `#_para< ,_tiro< =parts:amount+behind ?income-low-month ?thirteenth KIND>> NAME_de< ah> ainda<< alto2> alto> aposentada<< atras->> bolet-<< cai1< casa2> causa< comprovante< condo-< condominio< dar_uns< decim-< decimo< devo>> devo_uns< duas<< emprestou1< emprestou< entre<< errad-< esqueci< eu_recebo< faz< faz<< fiado< fraco> garco-< gente< inver-< inverno< junto-1< junto-< k<< loja2< luz2< mao<
marco2> marco< me_emprestou< moca> mulhe-< mulher< nao1< novec-<< novecentos<< pago2> parcela< parte2< passe-< passei< pelo2< prest-2< quase> regis-< retif-< sabad-< saber> salao<< se< sem< setec-<< setecentos<< sexta< sogra< tive< todo< total_de< ultim-< vai2< vai< vem<< vence1> venci-> verda-< verdade< vivo< x<<`,
    '-8': `#_,< :_sao< =amount::current: INCOM-1> INCOME1> agua<< ao< apare-< bicho> bico_de< bolet-< boleto< bolsa< bolsa<< bota< cai<< certo> cinqu-<< cinquenta<< consi-<< dar2< de2< desco-< devo<< domin-< em2< emprestimo<< era> esque-< eu_pagar< falar< famil-2< farma-< farmacia< gasto2< gasto_uns< menos> mesmo< mim2> moto> negoc-> num1> o1> ofereceram< pague->> paguei>> para_NAME< parce-1< sobra1< tiro2<
torno2< torno< torno_de< tramp-> trocado> tudo1> vez<< vista>`,
    '-9': `-> =parts:amount+remaining+total NAME_por< ah< ajuda< bem< bico2< bico> bruto<< casa> cem>> com1> contr-<< da< da_NAME< dia<< dois2< espos-<< esta1< fgts2> fgts< fgts> financiamento< fiz< nao<< novo< o<< pegue-2< peguei2< peguei_mais< plr< quebr-> quita-> ruim< total_eh< trans-< usei1< vergo-< vergonha< x2>`,
    '-10': `,_uns< 13o< ?more-debts NAME1> advog-< advogado< agora< antes<< apose-<< bico< claro< como> das<< dia> dias>> esta>> fica< ficou< hoje_tiro< iptu<< limit-<< limite<< marco> menos1< na_NAME< pensa-< pensao<`,
    '-11': `(> ,_eh< desde> esta_em< garan-> minim-< minimo< tudo>> util>>`,
    '-12': `+2< e_uns< feche-< fechei< fica1< ifood<< maxim->> maximo>> para1< para<< parcela> pelo<`,
    '-13': `cai< entre1< k>> minim-> minimo> tenho<<`,
    '-14': `parte<`,
    '-15': `errei<`,
    '-16': `valor< vendi<`,
    '-17': `=parts:amount+remaining ?confirm-amount`,
    '-22': `NAME_eh<`,
  },
  offer: {
    '29': `?offers`,
    '15': `aceit-< vista2> vista>`,
    '14': `=parts:amount+total ofere-<`,
    '12': `ate> ofert-< oferta< proposta< x>>`,
    '11': `?after-roadmap de<< propo-< quer1<`,
    '10': `desco-<< desconto<< faz2< faz< ofereceram< pedir-1< pedir-< pediram1< pediram< quer< quitar2>`,
    '9': `aceitaram< acord-<< acordo<< contraproposta2< contraproposta< de>> fica1< ofere-<< por1< quita-2> quita-> quitar> recebi< vale>`,
    '8': `#_por< DEED< aceit-1< caiu_para< contr-2< divida<< entra-< entrada< fica< mae2< o> ofereceu<< ou1< por< propo-<< queri-1< vista2< vista_ou< x<<`,
    '7': `NAME_,< NAME_ofereceu< NAME_pediu< a< aceit-2< amanh-> amanha> baixaram2< baixaram< baixaram_para< caiu<< com1> divid-<< faz_em< mae< mando-< mandou< meus< mil2< oferecendo< ou< parcelar< pediu1< pediu< queri-< seras-< serasa<`,
    '6': `DEED2< NAME< NAME_quer< aceitou< agora_eh< ate1> avist-1> avist-> avista1> avista> baixa-2< baixa-< com>> contr-< contraproposta_de< desconto< e_pagar< email< entra-2< entrada2< falou< fecha-2< feche-2< feche-< fechei2< fechei< fez< hoje2> mandaram< mil_por< nome> ofereceram1< ofereceu< ou1> ou> para1< primeira> vezes>>`,
    '5': `,_pago< NAME<< a1> aceit-2> aceito2> app> ate2> baixo-<< baixou<< da< da<< depoi-1< depois1< desco-< disse< entra-> entrada> esta< geren-< gerente< hoje> janei-> janeiro> mais1> me<< me_ofereceram< o1> ofere-1< pagar1< parce->> partir< pix> por<< propos<< quita> sexta> tirar< vale2> vista< vista>>`,
    '4': `#_e< #_mais< =parts:amount+interestFree+total NAME2< NAME_:< NAME_aceitou< a>> aceitaram1< aceitei< aceito> aceitou1< caiu2< com_NAME< deu<< eles2< eles< eles>> em1< em<< emprestimo_de< entra-2> entrada2> entrada_de< entrada_e< eu_pagar< falan-< falando< falar-< falaram< faz_por< ficou1< janei-< janeiro< juros< ligar-< ligaram< mais>> mostrou< pagar< parcela>> parcelar2< parcelar_em< parti-<
pensa-2> pix2> prime-> propo-2< proposta2< proposta<< proposta_de< receb-< resto2< resto_em< se1> so1> trans-< valid-1>`,
    '3': `#_+< +1< =amount::entry:bare ? WORD> WORD>> a> aceit-<< aceit-> achei2> achei> acord-2< acordo2< acordo_de< acoug-< agora1> banco<< bem< caro> cem>> dando1< dando< depoi-1> depoi-> depois1> depois> der1< der< dia>> divid-> divida> e1> e_ficou< ela> ele1> eles> em< empre-2< emprestimo2< entra-<< entrada<< esque-> esta_cobrando< esta_dando< estao2< estao< estou1> eu_der< falei> ficou< fiz< ligou<
mais> manda-< o2> os< pagar2> pedin-1< pedin-< pedindo1< pedindo< pensa-> proce-> processo> quere-1< quere-< querem1< querem< resto< resto> retir-> retiram> se< se> se_pagar< seis>> seras-2< serasa2< sexta2> so> tirou< tudo2> uma> valido> vez>`,
    '-3': `#1< #> #_nao< :2< :_de< =amount::current: =amount:week::bare =minimum-wages ?> ?essentials KIND> acert-< acertei< agiot-<< agiota<< agora_ganho< agora_sao< aumen-2< borra-2< borra-< casa> compr-2< comprei< conse-< conta2> conta> dei2> dei> e<< econo-< eh1< eh_de< ele2< ele< empre-> emprestimo<< emprestimo> errei< esta> falar< falta1< falta1> fatur-<< fiz<< ganha-1< ganhar1< ganhar< ganho<< ja< ja>
juros2> liber-2> liber-> liberar2> liberar> luz< manda-1< me2< me_pediram< menos> mes2< moca< moto2< moto_por< na<< na_NAME< nao1< nao1> no<< novo< novo> ontem< ontem> ontem>> outro2< outro< outro_de< paga> pago2> para1> parcelei< pegue-< peguei< pix>> por> porqu-> porque> proposta1< que<< reais>> recebo< refin-< refinanciei< reneg-< tres<< troca<< tv_por< vai< vence-2> vence-< vence-> venceu2>
venceu< venceu> x2>`,
    '-4': `#1> ,_NAME< =amount::: =ignored ?flexibles WORD1< WORD1> WORD2< atras-< aumen-< caiu_de< casa< deu1< deve< devo<< do1> do> do_NAME< eh2< eh< eh<< empre-<< era<< esque-< esqueci< esta_em< estou<< faco< falta> fatur-< fatura< foi< ganha-< hoje< isso> juros2< mes<< mes> meses<< meu<< moto< na2< nao2> negoc-< no>> o<< ofereci1< ofereci< os> pago2< pago> pago_NAME< parce-<< passa2< passa< posso<
quant-< quanto< receb-1< recebi1< renda> renegociei< subiu2< subiu<< subiu_para< tenho< tinha< tv2< um<< uns1< uns< valid-> vem< vende-< vender< vou2<`,
    '-5': `?income-low-month ?incomes KIND< ao>> carta-< cartao< com<< como< compr-< da2< da_NAME< deles<< depoi-< depois< desconto_de< devo1< devo< dia<< divida_eh< do2< estou2< eu< eu>> falta< fazer< fique-2< fique-< fiquei2< fiquei< juros> mes< mes>> nao_aceitaram< pague-<< paguei<< para2< parce-< pede< sem1> sem> subiu< taxa2> taxa> tinha> topou< tv<`,
    '-6': `:<< ?debts ?instalments-left NAME1> NAME_e< NAME_sao< ^ carta-2< cartao2< divida2< eles_querem< estou< fechar< ganho1< ganho< mais2> me_ofereceu< meu< nao2< nao> no< ou<< parcela< recus->`,
    '-7': `-< -<< =parts:amount ?1> ?more-debts ?rates ?thirteenth NAME_de< certo< com1< divid-2< minha2< o< pague-< paguei<`,
    '-8': `#_NAME< ?confirm-amount ?debt-amount nao< quite-< quitei< sao1< sao<`,
    '-9': `deu< mande-< mandei< uma< vendi<`,
    '-10': `o_NAME< vou<`,
    '-11': `negociar< o2<`,
    '-12': `dei< quero<`,
    '-13': `por1>`,
    '-14': `=amount:month::bare`,
  },
  'one-off': {
    '32': `?thirteenth`,
    '22': `vendi<`,
    '17': `vou<`,
    '14': `fgts<`,
    '13': `13o< decim-< decimo< resti-< restituicao<`,
    '12': `fgts2> fgts>`,
    '11': `plr< resci-< rescisao<`,
    '10': `#_hoje< bicho> caiu< dezem-< dezembro< hoje1< recebi<<`,
    '9': `13o2> 13o> cair< dia<< ganhe-1< ganhei1< receb-< receber<`,
    '8': `ganhe-< ganhei< o2< receb-<< sacar> tv_por< vai<`,
    '7': `?after-deficit ?after-roadmap WORD2< bico2< bico< bico> bico_de< carro< de1> deve< e2> em> fazer< por1< recebi1< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> saque-1< saque-< saquei1< saquei< terce-< terceiro< tv2< tv< vem<<`,
    '6': `13o2< 13o_,< agora<< caem>> caiu2< em1> em< esse> feria-> ferias> fgts1< marco2< meu< moto< o_fgts< rifa2> rifa> terce-2< terceiro2< vai2< veio<`,
    '5': `,_uns< ? acho< batid-< batido< deu1< dezem-> dezembro> dia2> do1> doeu< entro-1< entro-< entrou1< entrou< fever-< fevereiro< fgts2< fgts_,< hora> impos-< imposto< ir2< ir< ir_saiu< janei-< janeiro< me_deu< mes> metad-2< metade2< meu2< moto2< moto_por< ne< nela1> nela> ofici-< oficina< que2> recebi< sai< saiu1< saiu< vem2< vender< viu<`,
    '4': `,1< ,_falta< />> WORD2> a<< biz< cair1< crian-< dar_uns< deu< dezem-<< dezembro<< dia> do> dois>> ele< entra< entrar< escol-> escolar> feria-2> ferias2> fever-2> fevereiro2> fui< fundo2> fundo> garantia> liber-1< liber-< marco< marco_,< mas2> mater-> material> metad-< metade< meu<< na>> novem-> novembro> numa< o1> o<< os>> outra2> outra> pagou> renda2< resto> sim2< sim_,< tenho1< tinha> vai_cair<
vem< vem> venda> vende-< vendo<`,
    '3': `WORD>> agora> bruto<< celul-2< celul-< celular2< celular< celular_por< da_uns< dar2< das2> de> desde< deve2< dezem->> dezembro>> do_marido< e_mais< eh1> entra-2< entra-< estav-2> estava2> falta< fever-> fevereiro> garan-> ha> hoje< impos-> imposto> inss2< inss_,< intei-< maio< marid-1< marid-> marido1< marido> mas<< me> mes1> minha< na2> ne2< ne_,< novem-2< novem-< novembro2< novembro< novembro_e<
o< oito>> ou2> parcela> pegar< pegue-1< peguei1< por< prime-< primeira< que< que> receb-1< renda< sai> saque< segun-2> segun-< segunda2> segunda< segur-< seguro< ser< sim< som< vou_sacar<`,
    '-3': `#2> ,2> ,> :2< :_caiu< =amount::current: =amount::current:bare =amount:day::bare =amount:month:: =ignored =parts:amount+total ?debts ?essentials ?rates DEED<< KIND2> NAME<< NAME_eh< aceitaram< agora_eh< alugu-< aluguel< ate1> ate> atras-< aumen-2< aumento< banco< benef-2< benef-< beneficio< botou< caiu1< casa2> casa< comprei< consu-< consulta< cortada< de< dei< devo1< devo< e1> e< esque-< esqueci<
esta2< eu2> faco1< faco< falou< fecha-> fechar> feche-< fechei< ganhar1< gasta-< gasto1< grati-< gratificacao< juros> loja< mais< mas1> mas> mes2< meses<< metad-2> metad-> metade2> metade> meu> moca< muito< nao<< no< no> nu< o_NAME< ontem< pagar> pago1< pago2> para2> parti-< partir< passa2< passa< por1> por<< por> posso< prime-> primeiro> qual> quere-< querem< receb-> recebi> recebo1< salar->
salario> segun-> segunda> sexta> sobra2< sobra_uns< spc< tem< tudo< uma< uma> valor< vez> vou_pagar< x>>`,
    '-4': `,_os< =amount:week::bare ?overdue DEED2> DEED> NAME1< NAME1> NAME2< NAME2> NAME< NAME> ^ a> aceit-< agora< apose-> aposentadoria> bolet-< boleto< caem1> caem> casa> com1< com< compr-< contr-< corta-< divida< do<< e<< eh> errei< esse< eu2< eu< eu> filho< fiz< ganhar< gasto< ja>> mae2< mae< marid-<< marido<< na< nao> nome< pagar1< pago> pague-< paguei< quer1< quer< quita-< receb->> sobra< tudo>`,
    '-5': `+<< ?consent ?more-debts ?offers aumen-< cel2< cel< comec-< em1< estou< falta> ganha-1< ganho1< janei-2> janei-> janeiro2> janeiro> nem< os1< pago< para1> propo-< proposta< que_eh<`,
    '-6': `=amount:month::bare ?flexibles ?instalments-left das1> esta< falta2> ganha-< ganho< jogo2> luz< os< pagar< prime-2< que2< so>`,
    '-7': `=minimum-wages ?incomes DEED< hoje2< jogo> nao< ne> para1< sei<`,
    '-8': `para<`,
    '-9': `?confirm-amount ?income-low-month`,
    '-11': `?debt-amount`,
    '-12': `?> se<`,
  },
  payment: {
    '17': `pague-< paguei<`,
    '15': `dei1<`,
    '14': `dei< pix<`,
    '13': `?after-roadmap pago> quite-< quitei<`,
    '12': `pago2>`,
    '11': `acabe-< acabei< comprovante<`,
    '10': `mande-< mandei< ontem> pagam-< pagamento< pague-<< paguei<< pg1< pg<`,
    '9': `? NAME1> NAME_por< amort-1< amort-< amortizei1< amortizei< paga> pg> total_de<`,
    '8': `NAME_e< devol-1< devol-< devolvi1< devolvi< fiz< jogue-1< jogue-< joguei1< joguei< minim-1> minimo1> na>> o_NAME< ontem1> pago_,< parcelas<< pix2< total2< trans-1< trans-<`,
    '7': `acert-1< compr-< consegui_pagar< dei<< depositei1< depositei< divida2> e1< emprestou<< hoje> ja2< ja_devolvi< mande-1< mandei1< minim-> minimo> pague->> paguei>> parce-<< parcela< quita-< total< transferi1< transferi< tres<<`,
    '6': `,_deu< DEED<< NAME> acord-< acordo< as> boleto<< consegui< conta> da< debit-< depos-1< depos-< divid-2> divida> dos1> empre-<< esse>> ja>> me<< pagar<< parte2< pix_de<`,
    '5': `acert-< acertei< agiot-> agiota> ainda> bolet-<< casa<< conse-2< conse-< consegui2< consegui_mandar< da1> da>> disse> divid-> dos> duzen-<< duzentos<< efetu-< efetuei< esse2> foi< ja> mandar1< moca> pago1> pague-1< paguei1< para1> para> parce-< parte< passe-< passei< segun-< segunda< vem> vendendo<`,
    '4': `KIND_carro< KIND_moto< NAME2< NAME>> WORD1> acord-> acordo> anota-> barco< bolo< botar1< carro1< da<< da> da_NAME< de2< devia> do< duas<< duas>> fatur-< fatura< feira> graca-< gracas< ja< la< mandar< mas2< meia< mes>> minha> moto1< na2< na_NAME< o2< ontem2< pago2< para<< seman-> semana>`,
    '3': `#_e< =amount::minimum:bare DEED1< KIND_cartao< KIND_consorcio< NAME2> NAME< atrasada2< atrasada< bolet-< boleto< botar< carta-1< cartao1< cem>> chequ-> cheque> cinqu->> cinquenta>> com1> com2< compr-2< conso-1< conso-< consorcio1< consorcio< conta2> da2< de_pagar< debito< depos-<< depositei<< deu< deus< devo> do_NAME< espec-> especial> esse< estav-< estava< feito< isso< luz> metad-< metade<
novem-> novembro> o< ontem< ontem_(< pagar< para2> porqu-< porque< que> refer-> referente> segunda> tambe-2< tambem2< toda< troca<< vende-<`,
    '-3': `#>> #_NAME< $ ,2> ,_NAME< 13o2< 13o< 13o_,< =amount::: =amount::former:bare =parts:amount+behind =parts:amount+interestFree+total =parts:amount+remaining ?essentials ?incomes DEED> EXPEN-< EXPENSE< INCOM-2> INCOM-> INCOME2> INCOME> NAME_:< NAME_pediu< NAME_sao< WORD<< WORD>> a1> abaix-> abaixa> aceit-1< aceitaram< acord-2< acordo2< acordo_de< adian-> agora1> agora_eh< apareceu< ate1> ate> aumen-<
carta-< carta-> cartao< cartao> com1< com< comprei< conta< conti-1> conti-> continua1> continua> contr-< de1< de1> de<< de> de>> desco-2< desco-< desconto2< desconto< desconto_de< dez<< dia> do1> do<< dois<< e1> e2< e>> e_os< eh<< ele< empre-1< emprestei1< emprestei< era1< era< fgts2> fgts< fgts> foi1< ganha-1< ganha-< ganhe-1< ganhe-< ganhei1< ganhei< guard-< juros2> liber-> liberar> mando1<
mando< me2< me> meses<< metad-2< metade2< mil2< monte< moto2< na2> na< nao2> negoc-< negociar< no< no<< nome> novo> o> oferecer1< ofereci1< ofereci< pagar> para< pede< pediu1< pediu< pegue-< peguei< por< por> posso2< posso_pagar< que2< quer<< quere-< receb-1< resta1< resta< sexta> so<< so_resta< tenho1< todo> uma< uns<< vai< valor< vence> vista2> vista>`,
    '-4': `#> ,> =ignored ?1> ?income-low-month DEED< a2< a_NAME< aceit-< apare-< cobra-< da1< de2> eh> em1< em1> em< empre-< esta< eu2< falta< feche-< fechei< me< mes<< meu< mil<< mil>> nao1> no1> no> pago1< pegue-<< peguei<< propo-2< proposta2< proposta_de< que< quita-2> quita-> quitar2> quitar> seras-< serasa< sim< so1> subiu2< subiu< subiu_para< tem< tudo< um< uma<< uns1< uns< vem< vence< vou_pagar< x>>`,
    '-5': `#2< ,<< =amount::entry:bare ?debts ?offers ?thirteenth WORD2< ^ amanh-> amanha> as1< as< autom-< automatico< carne> eh< em<< em> entra-2< entrada2< entrada_de< eu< fatur-2< fatura2< ganho1< ganho< mes< minha< ofere-1< posso< quero< receb-< recebi< sao<< so2< tenho< tirou< vendi< vou2<`,
    '-6': `#2> #_dos< =amount::current:bare =amount:month::bare ?confirm-amount ?rates NAME_eh< a<< agora2< deu> devo1< devo< devo<< divid-< divida< esse1> juros< juros> loter-< loterica< mais< mes2> mes> ofere-< pago_NAME< propo-< proposta< sao1< sao< se< vou<`,
    '-7': `=parts:amount+total ?more-debts WORD< casa< eh1< esque-< esqueci< estou2< estou< falar< mais1< nao> usei<`,
    '-8': `?> desse< dos< mes2<`,
    '-9': `dos1<`,
    '-10': `nao< para1<`,
    '-11': `?debt-amount`,
    '-14': `=parts:amount+paid+total ?instalments-left`,
  },
  'what-if': {
    '20': `se<`,
    '16': `?>`,
    '9': `eu<`,
    '8': `adian->`,
    '7': `adianta> botar< como> eu2< eu_pagar<`,
    '6': `como2> conse-1< conse-< jogar2> jogar> mais2> marco2> tudo> venda<<`,
    '5': `DEED< a1> adian-1> alugu-2< aluguel2< botar2< botar_mais< conseguir< dez<< ganha-2< ganhar2< ganhar< marco> menos1< pagar1< quant-< quanto< se2< sobra-2< sobra-<`,
    '4': `13o2< 13o< ?1> dava< econo-< economizo< em> eu<< mais> menos< muda> para2> quita-> quitar> so1< so< velha< vez<<`,
    '3': `=amount:month::bare DEED> acaba> ajuda> algum-> alguma> botar1< coisa> como1> conseguir1< conseguir2< eh2> em1> em<< facul-2< faculdade2< faculdade_,< ganha-< gelad-< geladeira< larga-< largasse< maio> mais1< menos2> muito> pagar< puder2< puder< quand-> quando> resti-2> resti-> restituicao2> restituicao> se<< vez>`,
    '-3': `#2< 1 =amount:::bare =amount::current:bare ?income-low-month ?incomes ?instalments-left ?thirteenth DEED<< WORD2> a< ate1> ate< casa< da< devo1< devo< dia> e2< eh1< em< falou< ganho1< ganho< mas< meu< na1> negoc-< o> oferecer1< oferecer< pago1< pago< para1< posso< vou2<`,
    '-4': `$ ?offers WORD1< ate> disse< nao< negociar< ofere-1< ofere-< para1> para2< que< vou<`,
    '-5': `?debt-amount para<`,
    '-6': `^`,
  },
};
