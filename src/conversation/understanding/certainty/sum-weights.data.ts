import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '28': `?income-low-month`,
    '19': `?confirm-amount`,
    '14': `?debt-amount junto< quase<`,
    '13': `?incomes`,
    '12': `total2> total> tudo< tudo>`,
    '10': `#1< #_,< =amount::: fraco> nem< pouco< quase1< tudo1>`,
    '9': `WORD1> ^ alto2> alto> dois<< entre1< fraco< garan-> tudo2< valor<`,
    '8': `1 ?essentials acho< assim< cima< compra2< compra< dos<< entre< gente< liq1> liq> nada< nao< profe-< professora< sei< teve<`,
    '7': `acho2> aplic-< aplicativo< app_mostra< ate< compr-2< entao> era<< esta1< gasta2< gasta< junto-1< junto-< juros> mais< mais<< mais_de< menos> mostr-< multa2> nunca< outra<< poco> quase> que1< quinh->> quinhentos>> soman-< somando< tudo_da< tudo_uns<`,
    '6': `+1> +> ,_uns< =amount::current: =amount::current:bare acho> ajuda2< ajuda_com< cai< casa2< chega2< chega< chega_a< cinco> comeco< corta-< deved-< devedor< entre<< esta2< eu1> falou1< firma2< firma< foi< foi_para< hoje_esta< limit-<< limite<< mao2> mao> marido_da< maxim->> maximo>> moca1> moca2< moca> mostr-1< mostra1< mostra< multa> outro< paga1< pai< pior< por2< por2> talve-1> talve-> talvez1>
talvez> uns2> veio1< zero>`,
    '5': `,2> ai> cai1< compr-< conta2> da1< dois2< eh_de< em_uns< empregos< esta_em< estav-<< estava<< extra-> extrato> fabri-> fabrica> falar-< falaram< falou< falta1< fiz1< foi2< gasol-2< gasolina2< gasolina_sobra< mais2< menos1< menos< menos_uns< nao_,< paga< parei< pelo2< pelo_menos< quand->> quando>> que_uns< quebr-> quem< segun-1> segundo1> segundo> sem<`,
    '4': `,_falta< ,_sao< :_sao< ?2< ?< WORD>> a1< acho2< acho_que< ajuda< baixou_de< bolet-2< boleto2< calca-> comec-< conta-> conta> dar_uns< de>> depen-1> dependendo1> dependendo> deve2< deven-1< devendo1< diari-> diaria> ele< empre-1< era> espos-2< espos-< esposa2< esposa< esta>> estou_devendo< falta< faz2< fever-< fevereiro< fica< fraco2< hoje1> manic-2< manic-< manicure2< manicure< marid-2< marid-<
marido2< marido< maxim-1< maxim-< maximo1< maximo< mesmo1> mesmo> moca< no2< no< no_maximo< no_total< os2> os<< ou2> ou> para_uns< por> ruim< separ-< sesse->> sessenta>> sete>> so2< tirar1< torno2< torno< torno_de< tudo2> ultim-< ultima< uma<< uns1< uns<`,
    '3': `#2< #> $ :2< =amount:::bare WORD1< WORD> apareceu< baixo-2< baixou2< ca< com1> demai-< demais< do2> dos1< enrol-< estav-< estava< faco1< fatur-2< fatura2< fazer1< fiz< foi1< garan-< gasol-< gasolina< hoje2< hoje< hoje> janei-< janeiro< juros< loja2< mais2> maxim-2> maxim-> maximo2> maximo> meu<< na< nao1> novo< oiten->> oitenta>> olha< os> pague-<< paguei<< pelo< saldo< segun-> servi-< servico<
so1> sobra1< total1< troca-> trocado> um< veio< venda>`,
    '0': `#_mas< #_ou< #_paguei< ,1> ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_faco< ,_ficou< ,_liquido< ,_parcela< ,_prestacao< ,_recebo< ,_sendo< ,_sobraram< ,_vr< /1< /_NAME< :_faltam< :_saldo< :_total< =amount::entry: EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bebe< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cabo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro<
EXPENSE_com< EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_ead< EXPENSE_feira< EXPENSE_filha< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasosa< EXPENSE_gato< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_manicure< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_pressao< EXPENSE_racao<
EXPENSE_rancho< EXPENSE_rango< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_uber< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_bico< INCOME_carteira< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_ganho< INCOME_inss< INCOME_manda< INCOME_tiro< INCOME_trampo< KIND_alimenticia< KIND_creche< KIND_criancas<
KIND_dentista< KIND_energia< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< abert-> abril< abro> acaba1> acaba2> acade-2> acade-<< acade-> academia2> academia<< academia> aceit->> aceita1< aceita< aceita<< aceitei>> acho<< acoug-1< acougue1< acred-2> acred-> acredita2> acredita> adiantado< adiantou<< agiot->> agiota>> agora>> agua_(< agua_eh<
ai2> ai>> ainda1< ainda>> ainda_tem< alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_,< aluguel_era< am<< ambas2> ambas> amigo-< amigo< amigos< anive-1< anive-< aniversario1< aniversario< ano> ao2< ao_NAME< apart-< apartamento< apose-1< aposentada2< aposentado2< aposentadoria1< aposentadoria2< apost-2< aposto2< aposto< aposto_uns< apren-< apren-<<
aprendiz< aprendiz<< aprov-< arrumar> assin-1< assin-< assinada< ate<< atendente< atendo< ativa< atrasa> atrasada>> atrasado<< atraso< aula< autis-2< autis-< autista2< autista< autista_,< avisa->> avisar>> bah2< bah<< bah_devo< banho2> banho> bar> barco> barzi-1< barzinho1< bebe1< bebe< bebe<< bicho1< bico1< boa< bolet-1> boleto1> boleto_de< bota2< bota_mais< botij-2> botij-> botij->> botijao2>
botijao> botijao>> boto1< boto> bpc> bus1< bus2> bus< bus> bus>> cabel-1< cabel-2< cabel-2> cabel-<< cabelo1< cabelo2< cabelo2> cabelo<< cabo1< cabo> cacho-1< cacho-> cachorro1< cachorro> cada1< cai1> cai2< cai_para< caixa> calcu-< calcu-<< calcula< calcula<< camin-< caminhao< cance-> cara1< cara< cara> carne2< carne>> carne_em< carro>> carro_eh< carta-<< cartao<< cartao_de< cartao_e< carte-1<
carte-< carteira1< carteira< carto-2< cartoes2< cartoes_NAME< casa>> causa<< cdc< cel1< cel<< cel>> cel_/< celul-2> celul-> celular2> celular> cem2< certi-1> certi-> certi->> certinho1> certinho> certinho>> cerve-1< cerve-2< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< cheque2> cheque<< chove< churr-< churrasco< chuva< cigar-1< cigar-2< cigar->
cigar->> cigarro1< cigarro2< cigarro> cigarro>> cigarro_,< cinem-> cinema> clt2< clt_,< cobra-> coisa2< coisa< coisa>> coisa_de< colch-< colchao< coleg-> com2> comem< comid-1< comid-> comida1< comida> comida_,< comida_uns< como>> compa-< compadre< compr->> comprar> comprei<< compro< concu-< condo-2> condo-> condo->> condominio2> condominio> condominio>> condominio_,< condu-1< condu-< condu-<<
condu-> conducao1< conducao< conducao<< conducao> conseguir_botar< consignado_de< conso-2< conso-< conso-<< consorcio2< consorcio< consorcio<< consorcio_eh< const-< conve->> convenio>> corre< corri-> cozin-< cozinha< cozinha> crech-1< crech-2> crech-<< crech-> creche1< creche2> creche<< creche> credi-2< credi-2> credi-<< crediario2< crian-1< crian-2< crian->> criancas1< criancas2< criancas<
criancas>> curso< da_parcela< dando1< dando< dao1< dao< das>> das_NAME< dava> de< de_aniversario< decima> decimo<< dei>> deixo-< deixou< dela< deles< deliv-1< deliv-<< delivery1< delivery<< demai-> demais> denti-1< denti-< dentista1< dentista< dentr-> dentro> depoi-2> depois2> depos-2> descontado2> descontando< descontos> desde2< desde<< desde>> desem-1< desem-> desempregado> desemprego1< desse-<<
desse>> desses<< deus>> deved-<< devedor<< devo2< devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-2> dezoito2> dia1< diabe-2< diabe-< diabetes2< diabetes< diari->> diaria>> diaria_de< diarista< diese-< diese-> diesel< diesel> diret-< dividas< dizer< dizim-1< dizim-<< dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< dos>> dou> doze>> duas2> e> e_desconta< e_dou< e_eu< ead1< ead<
ele>> eles2> eletr-< eletrica< em_dia< empre-2> emprego_novo< empresa< emprestado< emprestimo_e< empur-< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< enfer-< enfermagem< enrolado< entrada1< entrega> era2> era>> escol-1< escol-2< escol-2> escol-<< escol->> escola2< escola2> escola<< escola> escola>> escolar< escolar<< espec-1< espec-2< espec-<< especial1< especial2<
especial<< especial_,< estad-2< estad-< estado2< estado< estadual< estag-1< estag-<< estagio1< estao>> estao_cobrando< estou-2< estou-<< estourado2< estourado< estourado_em< estourados<< estourei< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu_gasto< extra< faco2< faco2> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< fala< falar-> falaram> falec-2> faleceu2> faleceu<
faleceu> faltam>> faltando2> famil-1< famil-> familia1< familia2< familia< familia> familia_,< farma-<< farmacia<< faxin->> faz1> fazen-<< fecho-2< fechou2< fechou_em< feira1< feira2< feira<< feira>> feria-< ferias< fez2< fez_em< fiado>> fica_nuns< ficar> ficha-> fichada> fico< filha1< filha< filha> filho-> filho>> filhos> finad-< finado< finan-1< finan-2< finan-<< financiada2< financiada<
financiada_em< financiado< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> fogao2< fogao< fogao_de< foi>> fora1> fora2> fora<< fora> fora>> foram>> frald-1< frald-2> frald-> frald->> fralda1< fralda2> fralda> fralda>> frio2< frio_:< funer-1< funeraria< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2> gas_eh< gasol-<<
gasolina<< gasos-1< gasos-< gasos-> gasosa1< gasosa< gasosa> gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gato1< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geladeira_em< geria-< geriatrica< giro<< globo-< globo-<< globoplay< globoplay<< gol2< gol< gol_em< golpe> graca-> graca->> gracas> gracas>> guri< guri> h<< ha2> hbo2> hbo> hoje>> hoje_devo< holer-2< holer-<
holerite2< holerite< hora< ifood2< ifood2> ifood>> igrej->> igreja>> imove-< imovel< inclu-> inclusa> incluso> inss1< inter-2> internet2> internet_,< internet_/< inval-2< inval-< invalidez2< invalidez< invalidez_,< isso2> isso>> ja<< ja_foi< ja_foram< jogo2< julho< juros>> k2< k_NAME< kitne-<< kitnet<< lanch-1< lanch-< lanch-> lanche1< lanche< lanche> lavou-> lavoura> leite1< leite2> leite<<
leite> lembr-< lembr-> lembro< lembro> limite_de< limite_eh< limpo2> limpo< loas< loja>> lojin-< lojinha< lote< loter-1< loteria1< loteria< lugar-<< lugares<< luz_(< luz_:< luz_veio< mae>> mais_uns< manda> mando-2< mandou2< manic-1< manicure1< mano2< mano_devo< maqui-< marido_ganhava< marido_recebe< marmi-< marmita< mas1< me_adiantou< me_cobrando< media2< media_de< melho-2> melho-> menin-1<
menin-2< menin-> menin->> menina1< menina> menino1< menino> meninos2< meninos< meninos_,< meno> meno>> mensalidade< merc<< merca-<< merca-> mercado_,< mercado_uns< merce-> mercearia> mes_,< mes_fiz< mesad-< mesada< mesmo1< mesmo_NAME< meus> milic-< milicia< minha-< minha>> minha_mae< minhas< minim-2> minimo2> mn< morte2< morte_:< mostr-2< mostr-<< mostra<< mostra> moto<< moto_,< moto_eh< motor->
motorista> muito>> munic-< municipio< nas< ne>> nenem1< nenem< nenem<< nenhum> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<< netflix>> neto< no_NAME< no_minimo< nome<< normal> nos< noteb-2< noteb-< notebook2< notebook< notebook_NAME< nova2< novo1< nunca>> o_resto< obra2> obra< obra> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> oleo< oleo>
olha> olhar> onibu-1< onibu-2> onibu-<< onibu->> onibus1< onibus2> onibus<< onibus>> onix2< onix< onze>> opa< oq>> os1> ou>> oxe< padar-> padaria> paga2< paga_,< pagam->> pagamento>> pagas2< pagas2> pagas> pagas_,< pagav-1< pagav-< pagava1< pagava< pais< parar> parce-1> parcela1> parcelado1> parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelou2< parcelou< parcelou_em< parei2>
parei>> paro>> parti-2< parti-> particular2< particular< particular> passa->> passagem1< passagem2> passagem<< passagem> passagem>> pede> pedir-<< pediram<< pedreiro_,< pego> pegou1< pela1> pela2< pela> pela_NAME< pelo1> pelo> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> peque-1< peque-<< peric-> pesso-2< pessoal2< pet<< pg1> pizza2< pizza< pizza_sexta< plano<< pode2> pode>
porqu->> porque>> porta-> porta> porte-< porteiro< possu-< possuo< pouca-2> pouca-> pouca->> poucas2> poucas> poucas>> pouco->> poucos>> preci-> premi-< premium< prese-< presente< press-1< press-2> press-< press-> pressao1< pressao< pressao> prest-1< prestacao1< prestacao> prime-<< priva-< privado< pronampe< prove-< psico-< psicologa< quart-2< quartinho2< quase>> quatro<< quatrocentos>>
que_desconta< que_faltam< que_paga< que_pagava< que_umas< queim-< queimou< quere-> querem> queri-> queria> quint-< quinta> quinz-2< quinz-< quinz->> quinze>> quinzena2< quinzena< quinzena>> quinzena_,< quita->> quitadas2> quitar< quitar>> racao1< racao<< ranch-1< ranch-<< ranch-> rancho1< rancho<< rancho> rango1< rango2> rango< rango<< rango> rango>> rapaz> reaju-> reajuste> recar-< recar->
recar->> recarga< recarga> recarga>> receb-2> receber1< recebo2> recebo>> rede< refor-< refor-> regis-2< regis-2> regis-> registrado2< registrado2> registrado> registrado_,< remed-2< remed-2> remed-<< remedio2> remedio<< remedio>> remedios1< remedios> rende2< rende< rende> rende_uns< respo-> resta->> restando<< restantes>> resto1< resto2> role1< role< role> role>> roupa1< roupa< roupa<< roupa>
rural<< sacar1< sacar< salao< salar-2< salario2< salario_eh< saldo1< saude<< se>> se_pagar< secre-2> secre-> secretaria2> secretaria> segura> seisc-<< seisc->> seiscentos<< seiscentos>> seman-1< semana1< semana_uns< sempr-2> sempre2> sendo1> senho-< ser> sera> serve-> servente> servi->> servico>> servidor< servidora< servidora> sesse-<< sessenta<< setec->> setecentos>> setem-> setem->> setembro>
setembro>> seten-<< setenta<< setim-> setima> sms< so>> sobra-1< sobra-> sobrancelha> sobraram1< sobraram< socor-> socor->> socorro>> sofa<< soman-> somando> somos> spoti-1< spoti-2> spoti-< spoti-<< spoti-> spoti->> spotify1< spotify2> spotify< spotify<< spotify> spotify>> strea-1< strea-< strea-<< streaming1< streaming< streaming<< super-<< supermercado<< tambe-2> tambem2> tarif-> tarifa>
tecni-< telev-< televisao< tem1> tem<< tem>> tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tigri-< tigrinho< tiran-1> tiran-> tirando1> tirando> tiro> toda<< todo<< traba-2> trabalho1< trabalho2> tramp-1< trampo1< trans-2> trans-> transporte2> transporte< transporte> trata-< tratamento< tres2> treze-2> treze-<< trezentos<< trint->> trinta>>
tudo<< tv> uai< uai>> uber1< uber2< uber> uber_tiro< ultim->> ultimas>> unha1< unha< unha> usei> usei>> uso2< vai1> vai>> vai_entrar< vale_de< valen-> valendo> valia2< valia_uns< valid->> valida> van1< van<< van> vao> veio<< velho> vem>> venc>> vencer2> vencer> vencidas> vencido> vende-> ver< verdu-> verdura> veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< vo< vou2>
vou_receber< vou_sacar< vr1< vr2> youtu-< youtube<`,
    '-3': `#1> #>> +< ,< 13o2> 13o> :1< :<< =amount::former:bare =amount:month:: ?overdue DEED< DEED<< EXPEN-2> EXPEN-<< EXPEN->> EXPENSE2> EXPENSE<< EXPENSE>> INCOM-2< INCOME2< KIND<< KIND_aluguel< NAME_sao< aceitaram< achei> agora2< agora< agora> agua< ainda< alugu-1< aluguel1< apose-< atras-< atrasada<< auton-> autonomo> banco2> banco> cabo< cada> cento2> cento>> cinco<< com2< com_uns< compr-> da2<
depen-2> depende2> depende> desde< devo1< dia2< divid-< do2< do< esse< esta> estag-2< estag-< eu1< eu< facil< fatura<< fica2< fim< ganha-1< ganha1< ganha< ganhar< gasta-< ifood< inss< junta2< junta< junta_da< juros2> leite< liqui-2< liquido2< liquido_:< livre1> livre> luz2< mais1> marco< meses<< mesmo< moto> muito< na>> nada> nao2> nem> o2> pague-< paguei< para1< parce-2< parce-< parcela2<
parcela< pegue-< peguei< por< por<< prime-< primeira< quand-> quando> que2< que<< que> que_da< reais<< receb-<< recebo1< recebo<< salar-< salar-<< salario< segunda> sexta< so< sobra> sou> tenho> tiro_uns< toda< todo> total2< tres<< tv< um<< uma< uma> vai2< valor2< vem2< vendi< verda-< verdade< vergo-< vergonha<`,
    '-4': `
< #< #_mais< ,<< ?> DEED2< EXPEN-< EXPENSE< INCOM-1> INCOM-2> INCOM-< INCOME1> INCOME2> INCOME< KIND2< KIND2> KIND> NAME<< a2< a<< a> aceit-< alugu-< alugu-> aluguel< aluguel> atras-<< bom< bruto< da1> da<< de1> dei1< desco-< deven-2< devendo2< devendo_uns< devo< dia2> dia< dinhe-< direi-> direito> do1> e2< ela>> em_media< entao< estou_com< eu2< famil-2< famil-< fatur-<< fica1< ganha-< gas<
ja_dei< mas1> mas2> media1< mercado< mes1> meu< mil2> mil_,< mim< minim-< minim-> minimo< minimo> mulhe-< mulher< nenhu-2< nenhu-< nenhum2< nenhum< nenhum_dos< no<< nu< receb-1< se< seman-< semana< sobra2< sobra_uns< sou< tenho1< todo< um2< um2> varia2< varia<`,
    '-5': `=amount::below: =amount:fortnight::bare =amount:week::bare DEED2> INCOM-> INCOME> KIND< NAME1> NAME2< cada<< carro< das1< das< dei< dois>> dos> e< eh> eh_uns< em1> errado< ganho<< hora2> liqui-1> liqui-< liqui-> liquido1> liquido< liquido> mas2< me2< merca-< mil2< multa>> o<< ou1< por>> quinh-<< quinhentos<< sei> sim< tiro2< tiro<<`,
    '-6': `=parts:amount ?after-deficit ?consent DEED> aparece< da>> depen-< depende< dia> eh1< em> hora> mas> media< menos_de< mes<< minha< o> pago< para1> por1< recebo< vem<`,
    '-7': `,>> ?offers INCOM->> INCOME>> NAME1< NAME2> NAME< NAME> bruto1> bruto> da> luz< o2< receb-< tiro1<`,
    '-8': `=amount:fortnight:: =parts:amount+remaining ?more-debts ?worry INCOM-<< INCOME<< dezem-< dezembro< dia>> entra1< entra< eu2> mes_de< que_eh< tenho< uns<<`,
    '-9': `
1> =amount:day::bare =amount:month::bare =parts:amount+total ?debts bolo< bom> dia<< facil1> facil> ganho1< pagar< tem<`,
    '-10': `? errei< renda<`,
    '-11': `?rates tiro<`,
    '-12': `=amount:day:: =amount:year:: ?after-roadmap`,
    '-14': `ganho<`,
    '-15': `?instalments-left`,
    '-17': `?thirteenth`,
    '-18': `=minimum-wages`,
  },
  balance: {
    '20': `?more-debts`,
    '19': `?debts`,
    '18': `=amount::current:`,
    '14': `NAME_eh< desde>`,
    '13': `e_uns< tenho<<`,
    '12': `=amount::current:bare devo< dona< fiado< iptu<< meses>> negociar< nome< sem> total_eh<`,
    '11': `=amount::: NAME< claro< conta< conta<< k>> nao1< quero< usei1< x2>`,
    '10': `NAME1> NAME>> ao>> apare-< atrasado< bah< cento>> entao< esta_em< ipva<< multa< na<< nao< negoc-< outra< pegue-2< peguei2< peguei_mais< uma< venceu> venci-> vi<`,
    '9': `+2< ,_sao< -> advog-< advogado< consigo> da_NAME< devo<< dinheiro< divida_eh< eh> emprestou1< emprestou< esta2> farma-< farmacia< faz<< junta2< junta< junta_da< limit-<< limite<< loja< luz2< me_cobra< me_emprestou< meses<< negat-2< parcela> tambe-> tambem> vergo-< vergonha<`,
    '8': `#_nao< (< =amount:::bare KIND_agiota< NAME1< NAME_sao< WORD1< agiot-1< agiota1< ao< atras-< atrasadas<< carta-< cartao< certo> cobra-< conto<< devo_uns< dia_#< dinhe-< domin-< domingo< esta>> feche-< fechei< fiado> ficou< giro< ipva2< junto-< juntou< k<< minim-> minimo> negoc-> para1> para_NAME< parei> prefe-> prefeitura> que<< reais> saber> saldo2< sem< spc< treze->> trezentos>> trocado> um2> um>
usou< venc1> venc<< venc> vence-< vence1> venceu< voce<`,
    '7': `-2> /2< DEED1< NAME> NAME_(< NAME_-< am>> antec-1< antec-< aparece< arrum-< atras->> atual1< atual< botou< carta-2< cartao2< carto-<< cartoes<< casa> cheque< com< com<< cortada< divida< do> eh2< espec-< especial< esper-< ex< ficou2< ipva< junto-1< juros> limit->> limite>> mercadinho< o_NAME< oito<< para2< para<< parce-> pegue-> peguei> prona-< quatrocentos<< resta< rural< sao<< sogra< som< tive<
tudo>> uso> valor2< vence-> virou1< virou<`,
    '6': `#_NAME< (> ,_devo< INCOM-2< INCOME2< KIND2< KIND_fatura< NAME2> NAME<< NAME_:< NAME_com< NAME_de< NAME_deu< NAME_era< abert-< aberto< acho> acoug-< acougue< ah< ao1> ao> atras-1> atras-<< atras>> atrasada> atrasadas< chequ-< cobra> coisa-<< coisas<< comprou< contrato< corta-2< credi-> credito> desco-2> desde2> deve<< dia1> dia2< divid-< dona2< e_devo< em2> esta1< estao> eu1> falar< falta< farma->
farmacia> fatura1< fez<< final<< financiamento< fiz< forne-2> forne-< fornecedor2> fornecedor< hoje< iptu> ipva> ja< ja_deu< lojas2< lojas< luz_,< menina< mes2> mes_passado< minha> moto> motor> no2> nova< novo> olha< parado< parei1> passa-1< passado1< pila<< quand-< quando< quer<< quinh-<< quinhentos<< reven-2< reven-< rotat-< rotativo< saldo< seu2< seu< seu> sim< subiu< super-> supermercado>
todo< total1< total< troca-> tudo1> usado< vence<< venci-1> vencidas>> vencimento> x<<`,
    '5': `(1< -< -<< /> ? ?confirm-amount ?worry EXPENSE_padaria< KIND<< KIND>> KIND_emprestimo< KIND_iptu< NAME_saldo< acade-< academia< acoug-> acougue> agiot-<< agiota<< ainda< ajuda> amiga> ano2< ano< apareceu< app2< aqui< atrasado1> atrasado>> caju1< caju< carta-2> carta->> carta< cartao2> cartao>> cartao_NAME< cobra1< cobra< com1> crediario< cunha-<< cunhado<< da>> de_som< dia2> dia<< dois2< dois2>
dona> duzen->> e_caju< ela> emprestimo1< emprestimo<< emprestimo_NAME< emprestou> errei< esse1> falto-< faltou< faz> ficou_devendo< iptu1< julho> marco> menin-< mercadinho> mercadinho>> mim1< moca< movei-2< moveis2< na< nada< nao1> negativa< no2< novo< oi< ontem>> outro2< padar-1< padar-< padaria1< padaria< pagar2> pagar< pago<< para>> para_mim< passado< pelo_menos< que_devo< que_esta< que_uns<
quer> quinh->> quinhentos>> rapaz< reais>> roupa-< roupas< sabad-> sabado> sexta< simpl-< simples< som1< soman-<< somando<< subiu2< subiu_para< tambe-1< tambem1< tem> tramp-> vai> vale<< vence< vista< ze<< ze> zerad-< zerado<`,
    '4': `(2< (<< (>> ,<< -2< -_NAME< /1> /< DEED2< EXPENSE_farmacia< EXPENSE_seguro< KIND< KIND> KIND_consignado< KIND_ipva< KIND_loja< NAME2< WORD2> WORD<< WORD> WORD>> abril>> agiot-< agiota< agiota_,< ah> ainda1> aluguel_da< ambas>> ao2> app< as2> atras-> atrasada1> atrasada<< atrasadas_,< atrasado1< atraso2> atraso> bairr-1< bairro1< boa> bolet-> boleto> botar->> botaram>> caju2> caju> carro<< carro>
causa2< causa< causa_de< cem<< cem>> cobra-1< cobrando1< cobrando< com> como> consi-1< consignado1< consu-> conta->> conta>> contas>> credi-< da> dar> de2< depoi-<< depois<< desco-> deste< deve> devo1< dez>> dia> do2< do<< do_bairro< doze<< ela2< entre1< esta< estava_em< estou-< facul-< facul-> faculdade< faculdade> farma-1< farma->> farmacia1< farmacia>> fatur->> fatura>> fazer> financeira<<
financiamento> foi2> foram1< foram< frio< garan-<< garantia< garantia<< gaste-<< gastei<< hospi-< hospital< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< ipva1< ipva_de< ja> junta-2< juntando1> juntando> juntas2< loja1< luz>> mais2< mano<< mas2< me> menin-<< menino<< menos1< merce-< mercearia< mesmo_,< minha2> na2> na> nacio-2< nacio-< nacional2< nacional< nao>> negat-1< negat-<
negativa1< nome>> num< o2> oitoc-<< oitocentos<< ontem< oq> pagar2< pagar> pagou< parad-< parcelas>> pedre-2< pedre-< pedreiro2< pedreiro< pera< plano1< por>> qual> que_pegou< quebr-2> quebr-> quebrados2> quebrados> reais<< resta1< saque< segur-1< seguro1< seis2< seis<< seis_falta< sem1> so_resta< sujo< tambe-<< tambem<< tiao< tirar< todo2> tramp-<< trampo<< ultim-< ultim-> ultima< ultimo> uma2>
uma<< valor< venci-2> venci-<< venci->> vencidas<< vencimento2> venda< ze<`,
    '3': `
>> #_contas< ,_NAME< ,_e< ,_gastei< ,_restam< ,_total< -1< :2> =minimum-wages DEED< KIND_cartao< KIND_especial< KIND_moto< NAME_veio< aberto> adian-1< adiantou1< adiantou< agora< agora> agora_esta< agost-> agosto> ainda2> ainda_,< ano<< antig-< antiga< anton-< antonio< aplic-2< aplicativo2< aplicativo_mostra< as>> atrasadas2< atrasadas>> atrasei> bairr-< bairro< banco> bar< bem< benef->>
beneficio>> borra-2< borra-< capit-< capital< carta-1< carta-> carta2< carta_,< cartao1< cartao> casam-< casamento< celul->> celular>> chequ->> cheque>> cinco<< coleg-< colegio< com1< comecou<< comig-> comigo> consignado_,< conta-1< contas1< corta-> da<< da_venda< de1> de> deles> der< desconta2> desconta> descontam2> descontam> desde< deved-1< deved-2< deved-< devedor1< devedor2< devedor<
devedor_de< devo_eh< dias>> diret-> direto> dividas<< do1> do< do>> do_tiao< dois<< dono< duzentos>> e2> e_mais< eh_de< ela2> em1< em>> empre-1< empre-<< empre-> energ->> energia>> espec->> especial>> esqui-< esquina< essas< estou<< estou>> eu< ex2< faixa2< faixa< falta1< falta2< falta> fatur-< fecho-< fechou< fiado2< fiado2> ficou2> ficou_em< filha2< filha<< fim< finan-< forne-> fornecedor>
gaste-1< gastei1< ha> iptu< juros<< la1> la> limit-> limite> loja_NAME< luz_e< mais< mano< maxim-2> maxim-> maximo2> maximo> me2< me2> menos_uns< mensa-<< mensalidades<< merca-< merca->> mes1< mes<< meses2< mesmo2< mil>> mim2> mim< minha< minim-<< minimo<< moto1< moto>> movei-< moveis< mulhe-> mulher> na1> na>> nada> netfl-> netflix> nome2< norde-1< norde-< nordeste1< nordeste< novec-<<
novecentos<< o>> ofici-1< ofici-< oficina1< oficina< oitoc->> oitocentos>> osso>> outro< outro_de< pagan-< pagando< pagar<< pagar>> pague->> paguei>> parce->> parcela< parcelas2> parte< passa_de< penho-< penhor< pneu< por2> prefe-< prefeitura< primeiro< proce-< proce-> processo< processo> propr-< propria< quatr-<< que< que>> recei-< receita< saldo_devedor< sao> sem>> seras-<< serasa<< setec-<<
setecentos<< sim2< simpl-<< simples<< sofa> soma1< soma< sou<< tambe-1> tambe-< tambe->> tambem1> tambem< tambem>> tambem_uns< tem< tiao1< tinha> todo1> traba-1< tudo2> tudo> umas> uns>> valor<< valor_de< vence> vence>> vencida1> vencida> vencimento1> venda1< ze1<`,
    '-3': `#2< #_eh< (1> ,2> =amount::entry:bare =parts:amount+remaining+total ?1> DEED2> EXPENSE_mercado< KIND_agua< KIND_carro< KIND_gas< KIND_internet< KIND_tiram< NAME_devo< acaba->> acabar>> aceit-1< acho< acord-> acordo> agua1< ai1> ainda> ainda_devo< ao<< apose-> aposentadoria> arrum-> as<< ate< atendente> aumentei< baixaram2< baixaram< baixaram_para< baixo-< baixou< banco_diz< bico2< bico< bico_de<
bolo< cada<< caiu_de< caiu_para< carro1< carro2< carte-> carteira> cel> celul-<< celular<< celular_de< comeco<< comecou2< comecou< comig-1> comigo1> comprovante< conse-<< consertar> consi-2< consi->> consignado>> consu-< consulta< consulta> coope-2< cooperativa2< corta-1< crian-<< criancas<< dar1< dar< das> de1< decim-< decimo< dei2> depositei1< depositei< der1< desconta1< descontado< descontam1<
descontam< deve2< deven-> devendo> dezen->> dezenove>> direi-> direito> disse< divida> divido< dos1< dos> e_paguei< econo-< efetu-< efetuei< eh1> eles2< empresta1< empresta< empresto1< empresto< enrol-< entra-2> entra-< entra< entrada2> entrada< entre< epoca2< epoca< errado< escol-< esse<< esta> estav-1< estava1< estou2> estou_com< eu1< eu_der< eu_peguei< facil> faco< falta-> falta1> faltam<<
folha2< folha< foram> fui< ganhando1< ganhando< ganhe-1< ganhe-< ganhei1< ganhei< gas1< gasto1< guard-1> guard-> guardado1> guardado> ifood<< inter-1< inter-<< internet1< internet<< ja2< ja_devolvi< ja_paguei< junta-< juntas< junto> juros2< liber-1< liber-> liberar> ligou< limit-< limite< loja> mae2< maior< mais1> manda-< mande-1< mandei1< marco2< mas> me_empresta< me_empresto< mensais>> merca-1<
mercado1< mes2< mes< mes> minha2< minim-2< minimo2< moco< moro< moto< negocio< nem2> netfl-< netflix< neto> novem-> novembro> noven->> noventa>> num> ofere-1< oiten-<< oiten->> oitenta<< oitenta>> ontem1> os2> outra2> outra<< outro-> outros> pagas<< pago2< pago_NAME< para_pagar< parcela2< parcelas< parte2< parte> passa-< passe-< passei< pedir-1< pedir-< pediram1< pediram< pg1< pg< pix2< pix2>
pix_de< por2< por< posso< poupa-2> poupanca2> quand-> quando> que_era< que_pago< quinz-<< quite-< quitei< receb-1< renda< reneg-> resta-2> resta-> restando> saiu< salario<< sao1< saude< segui-< seguinte< segunda> seman-<< semana<< seten->> setenta>> so2> sobra2< sobra_uns< taxa2> tenho2> tinha1< tiram1< tiram< toda2< toda< total_de< tv2< vai2< valia< venci-< vender< vez> vista> voce> vou_pagar<`,
    '-4': `#1< #_hoje< #_para< #_por< +1< 1 =parts:amount+paid+total EXPEN-<< EXPENSE<< NAME_cobra< NAME_e< NAME_uns< aceit-< acert-1< acert-< acertei< acho>> aluguel_eh< amort-1< amort-< amortizei1< amortizei< anuai-2< anuai-< anuais2< anuais< anuais_de< atras< atrasadas1> atrasadas> baixa-2< baixa-< benef-< beneficio< bom> cada> cada>> caiu<< carne> celul-2< celular2< clt<< compra2< conse-2< conse->
consegui2< consegui< consignados< consignados<< credi-1< crian-< da2> das<< de2> de>> de_pagar< depos-1< depos-< deve1< devol-1< devol-< dezem-< dezembro< divid-> diz< duas>> e_pagar< ele_quer< empre->> emprestimo>> entra-> entrada> era<< errad-< esta_dando< esta_vindo< estav-> estava> eu2< falta-<< falta>> fgts2> fgts> fica1< ficou> filho> fixo< fiz<< foi1> foi<< ganha-1< gasol-> gasolina> gasto<
gelad-< geladeira< hoje1< hoje2< inss< insta-< instagram< juntas> juros_de< lembr-2> lembro2> liber-< luz< mais>> mande-< mandei< maqui-> marid-> marido> meio<< menos2< mensa-< minim-1< minim-1> minimo1< minimo1> nao_,< novec->> novecentos>> ofereceram< ofereceram<< onibu-2< onibu-< onibus2< onibus< ou< outro>> paga>> pagar1< para2> peque-< pequena< plano> porqu-> porque> poupa-> poupanca> quant->
quanto> que2> recebi<< resti-< restituicao< salar-<< segun-> segur-< seguro< sei> seman-> semana> sete>> sindi-< so<< sobra-2< sobra< taxa> telef-< telefone< trabalho< transferi1< transferi< um_de< uma_de< vai< vale1< vale< vem<< vendi< vindo1< vindo< vivo<`,
    '-5': `#1> +< ,_pago< ?> ?consent ?income-source INCOM-> INCOME> NAME_por< abri> acabe-< acabei< acord-<< acordo<< agora1> ali< ano1> ate1> atend-> atras-1< atrasado_,< autom-< automatico< avisa-> avisar> banco<< bolet-<< boleto<< carne< carro< casa< celul-< celular< com2< comec-2< compr-< consi-< consi-<< conta> cortaram< das< dela> desco-1< desconta< desconto< dos< e_NAME< ela>> em> emprestei1<
emprestimos< entao> epoca> era< essa> estou2< eu<< eu> eu_pago< falta->> fatur-<< fica> foi< ganha-< gaste-< gastei< gelad-> inter-< internet< irma< irmao2< limit-1< limite1< limpa< luz<< mais1< mais2> mais<< mao< mensagem< mercado> mes_NAME< ofere-<< ofereceu< ontem2< paga< pagas>> pague-<< paguei<< para1< parce-2< passa-2> passado2> pegue-1< peguei1< pessoal< pg> pix> proposta< quant-< quanto<
que_eh< recebo< seman-< semana< sexta> sobra-< tenho> tudo< veio< vem1< vem> vence-2>`,
    '-6': `#_#< #_as< ,_falta< =amount::limit: NAME_em< ai< ai> antes< antes> aplic-> aplicativo> aqui> atrasado2> aumen-< comec-< como< compr-2< confi-2> confi-> consignado_NAME< conta2> das1> debito< dei1< dele< desse< desse> devo2> dezoi->> dezoito>> divid-2> divida2> diz<< do_NAME< duzen-<< duzentos<< eles< fica< ganho<< gente<< iptu2< isso> luz> mas2> me<< menos_de< meu<< nao2> no<< no>> nunca> pago2>
pago> pagou> parcela<< pesso-< por> prest-< prestacao< propo-< quase1< receb-<< resto> so> soman-2< soman-< somando2< somando< talve-1> talve-> talvez1> talvez> tenho1< tirou< usei2< vezes>> vou2< vou<`,
    '-7': `,_eh< =parts:amount+interestFree+total ?after-deficit ?debt-amount ?offers agua2< ate> caiu2< conta-> contr-< das2< debit-< dei< dele> devia< em<< esse< esse>> faturas<< fecha-> fechar> foi1< ganho1< ganho< ja>> la< marid-<< marido<< metad-< metade< moro<< ofert-< oferta< pagam-< pagamento< parcelei< pelo2< por1< por1> pouco<< prest-<< prestacoes<< quase< quita-< receb-< resta-<< salar-< salario<
santo> tv<< uns<< usei< virou1> vou>`,
    '-8': `#_mais< />> ?rates a2> agua> alugu-> aluguel> atrasada< caiu< casa2< comprei< conse-< da_uns< desconto<< devolvi1< devolvi< ele< entre> hoje> mei< mil2< mil_NAME< mil_de< nao_eh< ou1> ou> pago< pague-< paguei< parce-< passa-<< se> tenho2< tinha< tudo2< tv1< vista2>`,
    '-9': `:1> =amount:week::bare WORD1> as1< cai< cinco>> dei<< dos<< ele2< engan-< enganei< junto< maior<< minim-< minimo< nem< nu< nunca< ofere-< ou1< passada< sumiu< verda-< verdade<`,
    '-10': `=amount::minimum:bare acord-< acordo< desco-<< irmao< me_deu< pague-1< paguei1< parcelas<< pelo_NAME< seis>> tres<< tv<`,
    '-11': `?after-roadmap ?flexibles NAME_da< desco-< em1> nao<< oito>> ops>> paga>`,
    '-12': `NAME_#< nao2< os<< pix<`,
    '-13': `:> =amount::former:bare eh>> parce-<<`,
    '-14': `
> ?instalments-left`,
    '-15': `?essentials ?income-low-month ?incomes ?overdue ?thirteenth pago1< total<<`,
    '-16': `=amount:month:: devo> galo<<`,
    '-18': `=parts:amount+behind`,
    '-21': `=ignored =parts:amount`,
    '-22': `=amount:month::bare`,
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
    '8': `DEED> DEED>> agora1> corrigindo< eh< ganho1< lazer< que>> valor< vem< vem_uns<`,
    '7': `#_eh< :< ?after-roadmap DEED<< aumen-< aumentei< casa2< esque-< esqueci< fatur-2< fatura2< ganho< luz< nao2> para< trabalho<`,
    '6': `NAME_eh< agora< aumento< conse-> consertar> errado< fatur-< fatura< ganha-1< ganha-< gelad-> passada< renda> salar-> salario> subiu<< traba-< troca< vem1< vem2< verda-2< verda-2> verdade2< verdade2> verdade_eh<`,
    '5': `:_sao< ?more-debts ?overdue a_ganhar< alugu-< aluguel< antes< atras< aumen-2< casa< certo< corrige< e1< errad-< estou_ganhando< me< mil_eh< na< passa2< passa< passe-< passei< verda-> verdade>`,
    '4': `,2< :2< DEED2< KIND_agua< agora2< agora> agora_ganho< agua1< alugu-<< aluguel<< aluguel_eh< estou2< farma-2< farma-< farmacia2< farmacia< ganhando1< ganhando< ganhar1< liqui-2< liquido2< merca-2< mercado2< meu<< passa-< sao1< sao< seman-< semana< valor2<`,
    '3': `#> #_para< ,_ganho< ?after-deficit conti-> continua> daqui< dei< e<< estao< falei<< ganhar< liqui-< liquido< mil<< nao> oi< salario<< sim< tive< trint-<< trinta<<`,
    '-3': `#_,< ,<< ,_uns< =amount:month:: =ignored =parts:amount+remaining ?1> DEED< KIND2> KIND_aluguel< NAME1> NAME> WORD<< ^ a_NAME< aceit-< aceitaram< alugu-1< aluguel1< atras-< aumentar2< aumentar< aumentar_para< baixa-2< baixa-< baixaram2< baixaram< baixaram_para< baixo-2< baixo-<< baixou2< baixou<< baixou_para< cinco> com1< com> contr-< coope-2< coope-< cooperativa2< cooperativa< cortaram< da1< da1>
da2< da> dando> desco-< deu1< deu< deus< devo1< devo< dia<< dia> divida< do1> dos< eh> esta< eu2> eu>> falta1< falta< fgts< fica< fiz< ganhe-< ganhei< hoje2< janei-2> janei-< janei-> janeiro2> janeiro< janeiro> juros< loja< mais2> mas1> mas> mes<< mes> minim-< minimo< moca1> moca> muito< pagar< pago1< para2< parcelas<< passo-2< passo-< passou2< passou< passou_para< pedir-1< pedir-< pediram1<
pediram< que> quere-< querem< receb-< renda< resci-< rescisao< resta-> restam> se< sei< total2< total_eh< tudo< tv< um< uma< veio< vou2< zero>`,
    '-4': `#2> ,2> =amount:week::bare =parts:amount+total ?offers NAME1< WORD>> agora_eh< baixo-< baixou< benef-< beneficio< caiu< carro< conta> da< de1< decim-< decimo< divid-< em1< em1> em< em> empre-< emprego< estou> eu< eu> fui< hoje< ja< mais> meses<< nao_eh< o2< o2> ofert-< oferta< os< pago< pague-< paguei< parce-<< propo-< proposta< quem< sao<< so< tenho< total< vendi< vou<`,
    '-5': `=amount::current: ?> NAME< a2> corta-< dois<< mes< para1> parte< por1< vai<`,
    '-6': `,_sao< :1< =amount:month::bare ?income-low-month ?instalments-left ?thirteenth DEED1< WORD1> domin-< domingo< foi< luz_,< nao2< outra< por<`,
    '-7': `a<< esper-< nao1> outro< que2< tirar<`,
    '-8': `?incomes nem< que_eh<`,
    '-9': `era<<`,
    '-10': `=amount:day::bare`,
  },
  expense: {
    '27': `?essentials`,
    '26': `?flexibles`,
    '13': `ganho<< luz<`,
    '12': `EXPEN-< EXPENSE< agua<< pago<`,
    '11': `alugu-> aluguel> gas<`,
    '10': `desse< facil1> pago1< parte<`,
    '9': `divido< dou1< dou< era<< facil> fim< gasto< luz<< luz>`,
    '8': `#_para< =amount:year::bare EXPEN-2> EXPEN-<< EXPEN-> EXPENSE2> EXPENSE<< EXPENSE> ar> causa< energ-< energia< escola< falar< mando1< mando< plano< saude< todo<`,
    '7': `,_NAME< :1< =amount:day::bare =amount:week::bare KIND2< KIND2> KIND> KIND_casa< NAME1> agua>> ajudo< alugu-<< aluguel<< bolet-< boleto< cerve-< fim2< gasto2< gasto_uns< ifood<< mas<< mes2< mora< moro< norma-2< norma-< vez<`,
    '6': `KIND< agua_:< alime-> ap< casa1< dia_,< dizim-< dizimo< esque-< esqueci< esse>> esta< estou2> gas> gaste-1< gastei1< limpa< mes<< moca< parte_eh< por<< porqu-1> porque1> remed-< sai2< sai_por< so< tigri-> tigrinho> uber<`,
    '5': `#_NAME< ,_entao< =amount:day:: =amount:fortnight::bare EXPEN-2< EXPENSE2< KIND<< KIND_celular< ah1> alimenticia> amiga< ano<< aposentada<< casa2> celul-1< celular1< cervejinha< cigar-< cigarro< clt<< condo-< condominio< da< dela2< deu1< deu< deven-> devendo> devo> dia2< dia< duzentos>> em> energ-2< energia2< entao1< estou> feira< fumo< gaste-< gastei< hoje> inter-> internet< internet> iptu< jogo<
luz2< luz>> marco< mas>> merca-2> mercado2> minha_parte< neta< paga> parte1< parte2< passa-2> passa-> passa2< passa< passa_de< passado2> passado> plano>> por1> que_sao< remed-> remedio> saude2< so<< teve> tramp-< trampo< uma< uso< veio> vou>`,
    '4': `(> =amount:week:: ?income-source EXPEN->> EXPENSE>> INCOM-1> INCOME1> KIND1> KIND_filho< KIND_internet< KIND_iptu< KIND_saude< acade-< academia< ah> aluguel_eh< apose-<< baixo-<< baixou<< beste-> besteira> boto< cacho-< cachorro< casa> cinem-< cinema< cinqu-<< cinquenta<< com< comid-< comida< como< condo-2< condo-<< condominio2< condominio<< condominio_:< consu-< consulta< dar2< de2> de> demai-<
demais< dezem-2> dezembro2> do_mes< dura<< energ-<< energia<< escol-< essas> esse1> esse2< feito< filho1< gasto1< igrej-< igreja< inter-< inter->> internet1< internet>> iptu1< janei-2> janeiro2> k>> loter-< mei2< menino< mercado< mercado<< mercado_eh< mes_NAME< mim2< moca2> ne> noven-<< noventa<< para<< passagem< plano> porqu-> porque> que< que_eh< racao< remedio< salao<< saude1< saude> saude>>
sou<< tramp-> tv< uns<< vai_uns< van< varia2< varia<`,
    '3': `#2< (1< (1> ,<< ,_pago< -1> -< -> ->> :>> EXPEN-1> EXPENSE1> EXPENSE_academia< EXPENSE_gasolina< EXPENSE_igreja< EXPENSE_merc< KIND>> KIND_condominio< KIND_escola< KIND_luz< KIND_telefone< NAME1< NAME>> a2> acade-1< acade->> academia1< academia>> agora_eh< agua2< agua2> ah>> alugu-2< aluguel2< aluguel_:< apost-< aqui<< ar< as2< as< bicho< cabel-< cabelo< carte-2< carteira2< celul-< celular<
cerca2< cerca< cerca_de< cerveja< cinqu->> cinquenta>> com1< comid-2< comid-<< comida2< comida<< compr-<< condo-1< condominio1< contr-2< costu->> crech-< creche< da1< deliv-< delivery< divid-< divida2> duzen->> e< ela2> em1> energ->> energia>> entao< entre1< entre< era> escola1< eu< farma->> farmacia>> favor< fica1< foi> frald-< frald-<< fralda< fralda<< funer-< gas2< gas>> gas_:< gasol-1<
gasolina1< gato< gente> igrej-1< igrej-> igreja1< igreja> inter-1< inter-2< inter-<< internet2< internet<< isso< ja1> janei-> janeiro> junto> liq< loterica< luz1< luz2> luz_vem< mae_com< mais_velho< mas1> menin-< merc1< merc< merc> merca-2< merca-< mercado2< mes1> mes2> meu> meu>> mim2> mim< mim> moca> nove>> novec-<< novecentos<< nunca> o2> oiten->> oitenta>> oito>> olha< onibu-> onibus> pago<<
parcelado2< parcelado< passagem2< pensa-< pensa-> pensao< pensao> plano2> quart-> quarto< ranch-< rancho< remed->> remedios< remedios>> restaurantes< resto> sagra-< salao> seman-> semana> so_dou< strea-> streaming> super-2< super-< supermercado2< supermercado< supermercado_:< telef-1< telef-< telefone1< telefone< tia< total<< tv1< um< um>> velho1< velho< vem<< vence2> vence<< vezes<`,
    '-3': `
1> #1< #2> #_,< (2< ,2< :2< ?consent DEED1> EXPENSE_hbo< EXPENSE_padaria< EXPENSE_remedio< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> KIND_moto< NAME<< NAME_:< NAME_de< agora<< ai< anos<< atras->> atrasada<< atrasado>> aumen-< carro2< carta-< cartao< causa2> cinco2> cinco>> cobra> comid->> comida>> consignado< conti-> continua> corta-< corte-< cortei< costu-< dar1< das1>
das> desconto< deus<< deven-< devendo< dezem-< dezembro< dia2> dia<< dia> divid->> divida< divido2> do<< ela2< emprestimo< entro-1< entro-< entrou1< entrou< errad-< errado< escre-< escreve< esse2> esta2< esta_em< estav-< estava< estou< eu2< eu> eu_ganho< faco1< falei<< falta< farma-< farmacia< fatur-< fatur-<< fatura< fever-< fevereiro< fiado< fixo< fiz< fora< ganhe-1< ganhe-< ganhei1< ganhei<
gasol-2< gasolina2< gasta-1< hbo1< hbo< hoje2< janei-< janeiro< juros2> luz_,< mae_,< mais_de< manic-2< manicure2< mas_gasto< me2< menos< mercadinho< mes>> mil2< minha2< mostr-< moto1< mulhe-< mulher< na<< no1> no> o2< ofert-< oferta< os1< os< outro< padar-1< padar-< padaria1< padaria< paga1< pagar1< pagar2< pagar> pagar_so< pago> pago>> pago_,< pague-<< paguei<< parei< parei> posso< posto> quase<
que_da< remed-1< remedio1< resto>> salao1< se< sobra< subiu_de< tenho1< tenho<< tiran-< tirando< total2> total> traba-< uma> veio1< vendi< verda-2> verda-< verda-> verdade2> verdade< verdade> vez> x<<`,
    '-4': `+< ,_gasto< :1> =amount::current: =parts:amount+behind ?overdue ?worry DEED2< KIND_carro< a2< agora> ainda< alto2> alto> alugu-2> aluguel2> amigo> app< atras-< carro1< casa2< cento>> cima< com<< com> com>> comec-< comid-2> comida2> conse-< consi-< conta-<< contas<< dei< desco-< devo1< devo< devo<< dias2< do2< duas<< e_NAME< ela< empre-< emprestou<< esta<< faco<< fique-< fiquei< foi2< gasta2<
gasta< gente<< junto-1< junto-< juntou< juros< juros> loja< mais<< mas2< me> mei1< mim>> moto< muda< o< pague-< paguei< pesso->> que2> quem< receb-< recebo< seguro< sei< ser1< sim< so1< subiu2< subiu< tem> troca<< tudo2> tudo_da< uber<< vinte>> x>>`,
    '-5': `#_uns< ,_total< =ignored ? DEED2> EXPENSE_botijao< EXPENSE_ifood< NAME2< WORD>> ^ a< ainda> alugu->> aluguel>> atras-<< bolsa> botij-1< botijao1< da2< da_NAME< da_uns< das1< deven-<< devendo<< divid-> do_NAME< e2< empre-<< era1< era< errei< esse< eu2> filho> ganho1< ganho< ifood1< inss< irma< irma> junto< marid-< marido< me< me<< metad-2> metad-> metade2> metade> multa< na> nada< nao2> no2< no2>
no<< norma-> pagar< pago2< parte> passado< por1< por2> por> que_uns< sao<< ser< tambe-> tambem> total1< um> viage-> viagem> vou<`,
    '-6': `
> ,_eh< INCOM-2> INCOME2> a1> acho< agiot-<< agiota<< cada< carta-> cartao> cento2> corrigindo< da1> das< divid-1> dividido1> dividido> dois>> dura> e1< em>> estou<< facul-> faculdade> hoje< ja< meu< moto>> na1> na< nao< no_mes< parte2> respe-<< respectivamente<< tambe-1> tambem1> tudo1> tudo2<`,
    '-7': `=parts:amount ?instalments-left ?offers ?rates DEED1< WORD1> corri-< da> de1< divid-2< dividido< do> irmao< mas< minha> nao<< nao>> poco< pouco<`,
    '-8': `?after-deficit ?confirm-amount ?debts ?thirteenth conta<< do1> eh>> meses<< teve< total<`,
    '-9': `cada2> cada> carro< eh> mes_de< meses>> meu<< tudo>`,
    '-10': `?incomes ajuda> so1> so>`,
    '-11': `=parts:amount+total ?after-roadmap ?income-low-month ?more-debts botij-< botijao<`,
    '-12': `?debt-amount paga<`,
    '-20': `#>`,
  },
  income: {
    '27': `?incomes`,
    '14': `=amount:day::bare`,
    '13': `tiro2<`,
    '12': `=amount:fortnight::bare INCOM-< INCOME< cai< estou< meu2> util>>`,
    '11': `=amount:day:: =amount:fortnight:: =minimum-wages antes<< espos-<< ganho< hoje_tiro< pelo_NAME< pensa-< pensao<`,
    '10': `=amount:month:: INCOM-> INCOME> dia> dias>> e_NAME< emprego< famil-2< fica1< liqui-1> pagam< sobra< vezes>> vivo<`,
    '9': `=amount:month::bare benef-< bolsa< bruto<< cai<< comec-< dia<< dos< estag-< eu1< faco< ganho1< liquido1> loja2< mulhe-< mulher< no>> pelo< regis-< ruim< tiro< tiro_uns< vai<`,
    '8': `#_,< ,_tiro< INCOM-1> INCOM->> INCOME1> INCOME>> ajuda< bolsa<< contr-<< da2< da_uns< dando> divida>> esposa<< eu<< fazen-< filho> garco-< ifood<< inver-< inverno< livre1> livre> mao< marid-<< marido<< media1< media< mesmo< pagam<< pelo2< sabad-< salarios<< tiran-< tirando<`,
    '7': `+2< +< DEED1> bem< benef-2< beneficio< com2< com_uns< depen-2> depende2> depende> desco-2< descontos< divid->> e1> eh2< eh_uns< entra1< entra< estag-2< eu_recebo< extra> fixo> loja> mas2> mas_sobra< num1> num> que_eh< recebo< seman-2< semana2< sexta< tenho> toda< uma> umas2> vai2< vr>`,
    '6': `#< #_de< =amount:week::bare EXPENSE_ifood< INCOM-<< INCOME<< INCOME_com< KIND>> a2< a_dar< ah< alugo< alugu->> aluguel>> benef-<< bico< bico> bolo< bolsa> bom> cai1< casa2> casas1> casas> causa2> causa> comecar< comeco<< comis-< comissao< conta2< desem-< desemprego< devo2> devo>> dinhe-< e2< e<< em2< em_media< errad-< errado< eu2> extra2< famil-<< familia<< faxin-> faxina> fui< fundo-< fundos<
ifood1< limpo1> limpo> liqui-< liquido< manic-< manicure< mas_cai< maxim->> maximo>> me< mes_ruim< moto> moto>> muito< novo< ou2< ou_menos< peque-< pequena< perco< por2< receb-2< receb-< recebendo< rodo< ruim1< sobra1< tiro_de< todo> traba-> tudo>>`,
    '5': `
< ,2> ,<< ,_eu< DEED1< agora< alugu-2> aluguel2> apose-<< aposentadoria<< assin-> assinada> aula> aumentou< bpc< cada> camar-< camarao< carte-> carteira> casa> clt< clt> come> comec-<< comecei< conta< contr-< da> dele< depen-> depoi-< depois< deposita1< deposita< desconta> desconto> dia< dia>> diari-< dos> e_ganho< eh>> em>> entrega< esse<< falec-> famil-< fatur-<< fica< fixo1> ganhando1<
ganhando< gasolina_fica< ifood< ifood_uns< la<< leite< liq< liqui-1< liquido1< liquido_:< mas< me_paga< mes1< mes1> minim-<< minimo<< muito> na2> na_NAME< nada> ofert-< oferta< pago2> passado_foi< pensa-2< pensao2< por1> por> por_quinzena< produ-< producao< quartinho< que_da< quinz-1< quinzena1< quinzena<< registrada< sabad-> sabado< sabado> salao<< segun-< segunda< seman->> semana>> sobra2<
sobra_uns< tenho2> tiro<< trabalho> vale1< vez<< viage-> viagem>`,
    '4': `#_cai< =amount::minimum:bare ?1< ?< INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_aprendiz< INCOME_clt< INCOME_salario< KIND1> a_ganhar< acai< apose-2< apose-< aposentada< aposentado< apren-1< aprendiz1< auton-> autonomo> bico2< bico_de< bota> cerca2< cerca< cerca_de< cinqu-<< cinquenta<< clt1< confo-> conforme> consi->> consignado>> contracheque<< cortaram< costu-< cuida-< cuidadora< depos-1<
depos-< descontos2< despe-< deus< diari-2< diaria< do_mes< domin-< e_cai< entre> espos-< eu< eu> eu_ganho< facil< faco<< faco_uns< fatura<< fds< fica_em< fixo<< fiz<< fora< fundo-2< fundos2< fundos_por< ganha-1< ganhar1< garcom< graca-< gracas< hoje2< liqui-> loja< mais1< mais< manda1< manda< manic-2< manicure2< marido_ganha< mater-< mei<< merc>> mes< meu< mim2> mim> minim-2< minimo2< na< nao2>
o<< padar-2< padar-< padaria2< padaria< padaria_sao< pagam-> pagamento> pai> para1< passa-2< passado2< passado< passe-< passei< patro-> patroa> paulo< prefe-< prefeitura< prime-2< primeiro< quand-> quando> quart-< que2< quinz-<< recebo2< recebo> regis-<< registraram< renda< roupa2< roupa_uns< saiu< salar-1< salar-<< salario1< sao> segun-> segunda> segur-< servi-> servico> setec-<< setecentos<<
sexta1< sou< sou> tira2< tira_uns< toda_sexta< trabalho< tres>> uber<< uber_uns< ultimo< vendo>`,
    '3': `,< ,_ganho< ,_mais< ,_media< :1< =amount:year:: EXPEN-> EXPENSE> EXPENSE_casa< INCOME_faxina< NAME_da< WORD2< ^ acert-1< apren-2< aprendiz2< aprendiz_,< arrumei< as<< auxilio< cai2> casa1< cesta> coisa-< coisas< comid-< comida< conse-<< consegui<< cosme-<< cosmetico<< costu-2> costu-> costura> crian-> criancas> da< dar1< dar< depos-> deposita> desem-2< desemprego2< desemprego_,< diaria2< disse<
do1> duas<< e_recebo< eh2> encos-< encostado< entre-> espos-1< esposo1< esposo< esque-< esqueci< estagio< estagio<< eu2< facul-> faculdade> faixa2< faixa< falec-< faxin-1< faxina1< fazenda< feira> fia< fique-< fiquei< ganha<< hoje< ifood> intei-< isso> ja1> jovem< junta-< liquido_de< liquidos1> liquidos> mae1< mando-<< mandou<< me2< meu_esposo< morte< muito2> na2< noite< o>> ou< pago> para<<
passa-< passo-2< passo-< passou2< passou< passou_para< patra-2< patra-< patrao2< patrao< pensa->> pensao>> plant-< por_mes< prefe-2< prefeitura2< prest-> presta> prime-< quand-1> quando1> quare-<< quarenta<< que< que> que_vem< quebr-> quebrados> quent-< quentinha< quint-2> quint-> quinto2> quinto> reais>> recebo1< registrado< salar-< salario< saldo< saldo<< se1> segun-2> segunda2> seguro< seman-<<
semana<< servi-< so1> sobra> tambe-> tambem> telem-< telem-> telemarketing< telemarketing> tem2> tem> tenho_mais< tira< tirar1< torno2< torno< torno_de< trabalho<< ultim-< um< um>> uns2> uns<< util> varia> varia_de< vem1<`,
    '-3': `#_mais< #_uns< ,_tenho< 1 13o< :_caiu< =amount:::bare =amount::former:bare ?consent ?worry DEED>> EXPEN-<< EXPEN->> EXPENSE<< EXPENSE>> NAME1> NAME2< NAME< NAME> NAME_,< WORD1< WORD<< acho< ainda_vem< app_mostra< ate> atend-2< atras< bolet-< boleto< cabel-> cabelo> cair< caiu1< casa2< cento<< com1> compr-< consignado< consu-< consulta< conta> cortada< cuido< da<< de<< decim-< decimo< dela> desde>
desse-> desses> dezem-< dezembro< diari-<< diaria<< divid-> divida< e_gasto< em<< em> empre-1< entao< era< estou<< eu1> falar< falta< fatur-2< fatur-> faturo< faxin-2< faxin-< faxina2< faxina< faz2< feira< fica2< filho<< firma2< firma< firma<< foi> forne-> fornecedor> ganha-2< ganhar2< gaste-< gastei< gasto> grati-< gratificacao< hoje1> inss2< inss< janei-< janeiro< junto< mae_recebe< marido_da<
mei1< merca-< mercado< mes_de< moca< moca> mostr-1< mostr-< mostra1< mostra< motor-< motorista< na1> nao1> o< ontem2< outro< pague-< paguei< parce-< parce-<< parce-> parcela< pj< por1< propr-> propria> quase1< quase< queri-< queria< recebi< retif-< rua< salar-> salario> segur-<< seguro<< sim< so<< sou<< tem< tenho1< terce-< terceiro< todo>> tramp-< um2> uma<< unha<< vale2< veio< vem2> vendo<<
viage-<< viagem<< vizin-2< vizin-< vizinha2< vizinha< volta2< volta< volta_de<`,
    '-4': `#_+< (< +1< =amount::: =parts:amount+total ?after-roadmap ?debts ?overdue ?rates DEED> NAME_de< a_NAME< ainda> app2< atrasado< auxil-< bruto_eh< cada2< consi-< contr-2< contracheque2< contracheque< contracheque_vem< corri-< da>> da_NAME< de1> dei1< dei< descontado> deve< deven-< devendo< devo1< devo< disse> divid-< ela>> entra> esta< estou2< fabri-< fabrica< fixo1< ganha-<< ganhava1< ganhava<
ganhava<< gasolina_sobra< gente< horas< impos-> imposto> iptu< ja< liq1> liq> luz< mas<< mas_gasto< me2> me> mei< menos_de< mes<< meses<< meu> meu>> mim< moro< nao2< nuns1< nuns< ontem< os<< pagar1< pagar> para>> profe-< professora< recebe1< recebe< renda<< renda_eh< segur-> sem< tenho<< treze->> trezentos>> tudo< uber< vale<< vem> verao<`,
    '-5': `
1> 
2> ?> DEED2> KIND<< NAME<< NAME>> a1> alugu-2< aluguel2< aluguel_eh< atras-< caiu< chega2< chega< comis-<< comissao<< conta2> cosme-< cosmetico< deu1< deu< dia1> e_faco< e_pago< eh< em< empre-<< entao2< entao> errei< fatur-< faxina_,< fecha> fiz1< hoje> inver-> inverno> mae> mandi-< mandioca< menos< mil2< mil<< mil_,< minha<< minha> nao< oiten-<< oitenta<< outro2> outro> pagar< pai< para>
passa_de< planto< quinh->> quinhentos>> renda2< sai< so2> total1< tudo> um2< um_de< umas<< vr2< vr_de<`,
    '-6': `#_e< ,_ganha< ,_total< =ignored ?confirm-amount ?essentials ?offers WORD2> as< casas< chuva> cinqu->> cinquenta>> comis-> comissao> como< de> defes-< defeso< desco-1< desconta1< desconta< dois<< e>> eh1< empregos< faxina<< filho2< fiz< gasol->> gasolina>> ifood_faco< inss> junto-1< junto-< mae2< mae_,< mas> menos2< outro2< outro_de< passa2< passa< pelo_menos< que_entra< receb-> resto> se< total<
trabalha< umas1<`,
    '-7': `
> #2> ?more-debts INCOME_da< a<< adian-< alugu-<< aluguel<< antes< bruto2< cada< causa>> defes-2< defeso2< dia2< dona< entressafra< fazer< ganho> gasol-> gasolina> isso< oitoc->> oitocentos>> soman-< somando< vr<`,
    '-8': `?flexibles ?instalments-left app< caixa< dia_a< eh<< gasto1< gasto< hora> super-2< super-< supermercado2< supermercado<`,
    '-9': `DEED< bruto1< olha< que<< reais<< ruim> um> vem2< vou<`,
    '-10': `mas1> pago1< vale>>`,
    '-11': `bruto1> bruto> cada<< fica> pago<`,
    '-12': `=amount::current:bare ?debt-amount ?income-low-month ?thirteenth hora2>`,
  },
  instalment: {
    '35': `=parts:amount+total`,
    '34': `=parts:amount+remaining`,
    '23': `=parts:amount+behind`,
    '20': `=amount:month::bare`,
    '18': `=parts:amount`,
    '17': `=parts:amount+paid+total`,
    '15': `desco-<`,
    '14': `por>>`,
    '13': `=amount:month:: desco-1<`,
    '12': `=parts:amount+remaining+total desconta< pago1<`,
    '11': `?debts consi-<< desconta1< devo<< falta-> parce-1<`,
    '10': `?instalments-left faltam> pagas>> parce-<<`,
    '9': `carne< das<< falta1> falta> meses<< outro2> pago< pague-> paguei> parcelei< sao1<`,
    '8': `/<< =parts:amount+interestFree+total ?more-debts KIND< consignados< falta-<< faltam<< moto< pagas<< parce-< parcelas<< prest-2< resta-<<`,
    '7': `:<< ?debt-amount NAME_de< anos>> ate1> benef-> beneficio> bolet-<< carro< cinco>> com<< consignado< consignado_NAME< empre-< empre-> emprestimo<< emprestimo> emprestimos< falta-1> mil_em< outro> pague-1< paguei1< pegue-<< peguei<< prest-<< prestacoes<< renegociei< tres<<`,
    '6': `#> #_em< (1> KIND_tiram< agora_eh< ainda<< atras-> cada< cinqu->> cinquenta>> consignado<< consignados<< de_pagar< dezoi->> dezoito>> emprestimo< estou2> estou<< facul-< faculdade< falta-1< falta-< faltam1> faturas<< fiz<< folha2> folha> foram> gente<< juros2> nao1> outro< passou_para< prestacao2< quitadas> resta-> se2> se> tenho<< tiram1< tiram< uma2< uma_de<`,
    '5': `,_falta< KIND<< a<< agora2< ainda< aposentadoria< atrasou< boleto<< condo-< condominio< consi-< contr-<< dezoi-<< dezoito<< do> duas>> estou> faltam1< faltam< financiamento< fique-< fiquei< folha< ja2> mais<< mei< mes<< mesmo< moco< na2< na_NAME< o2< outro_de< para1< parce-2< parcela1< parcela2> parcela< parcela> parcelas< passo-2< passo-< passou2< passou< que_pago< quinh-<< quinhentos<< refin-<
refinanciei< reneg-< resta-1< resta-2> restam1< restam< tem< todo> vem> vinte<< vou2<`,
    '4': `
2> #2> #_meses< ,_eram< :2> :_restam< KIND2> NAME_,< NAME_sao< acaba->> acabar>> ano>> apose-< ate> atras-< atras->> atrasadas1> atrasadas> comprei< consignado2< consignado> contrato<< crediario< da> de2< desco-<< descontam1< descontam< desde< devo2> do2> e>> eh< escol-< esta> eu> foi> folha2< habit-< ja> mensa->> mensais>> meses1< na> nao>> no<< o_outro< outro1< outro2< outro<< pagar_em<
pague-1> paguei1> parce-2> parcela2< parcela<< parcela_eh< parcelas2< parcelei2< parcelei_em< pela< prestacao_de< quarta> quita-> resta-1> resta-< restam2> restam> restando> subiu2< subiu< subiu_para< tambe-< tambem< um> vem1< vencimento>>`,
    '3': `#_mil< (> ,_NAME< EXPENSE_casa< KIND_consignado< NAME2< NAME< NAME<< a2< a_sindica< acord-> acordo> agiot-2< agiota2< ainda2> ainda> ajuda-2> ajuda-< ajuda-> ajudar2> ajudar< ajudar> alem< antes> apose-> aposentadoria> atras-2< atras-<< atrasadas< atrasadas_:< atrasados>> atraso2< atraso_,< aumen-2< aumentou2< aumentou_para< casa< cento>> cinqu-<< cinquenta<< com1< comec-> comeco> comprei2<
consi-> consi->> consignado1< consignado>> credi-< das2> de<< decim-<< decim-> descontado< desconto< desse< dezem->> dezembro>> dia> divid-2< divida2< duas<< e_NAME< ele2> empre-<< empresto<< eram1< eram< estou_pagando< eu2> eu_pago< falta-2> falta2< falta< falta_pagar< faltam2> faltando1> faltando> fatur-<< filho-< filhos< gelad-< geladeira< ifood<< impos-< imposto< juros> luz_,< maio< mais>>
mei1< meses2< mil1< moto2< nao2> nenhu-2> nenhuma2> nenhuma> neta< neto> no1> no> novec-<< novecentos<< num1> num> o< o_NAME< oiten->> oitenta>> pagan-1< pagando1< pagas1> pague-2> paguei2> prest-< quais> quare->> quarenta>> quart-> resto< saldo<< sempr-> sempre> seras-2< serasa2< seten->> setenta>> sindi-1< sindica1< sindica< sofa< tenho< tres>> tv<< um2< um_de< venci-2< venci-< venci->>`,
    '-3': `#_+< #_,< +< ,2< ,_da< -1< /2< =amount::entry:bare DEED1< DEED2> KIND_agua< KIND_consorcio< WORD2> a> aceit-< aceitei< acho< agiot-> agiota> agua1< agua> ano< atrasadas<< atrasado> banco2< cobra1< cobra< compra< conso-1< consorcio1< conta-<< contas<< da<< da>> de>> dei< desco-> devia< dezem-> dezembro> duzen-<< duzentos<< e<< eh2< eh_de< eles2< eles< em2> em> emprestou<< entao< entra-2< entrada2<
era1< era< era<< esta< esta<< esta_em< estou1> faco< falou1< falou< fatur-1< fez<< fiado< finan-> financeira> financiei< fiz< fui< ganho1< ganho< gas<< gaste-1< gastei1< giro< hoje> hospi-< hospital< loja< loja<< luz< mande-< mandei< mas<< menos2< menos_de< mes2< mes_de< meu<< mil<< minha< minim-1< minim-2< minimo1< minimo2< nao2< num< o> ofere-1< ofere-<< ontem1> ontem> outra< pai< para1>
parcela_em< parcelar2< parcelar< parcelar_em< passa-< passado< pegue-1< peguei1< pensa-2> pix< por1< posso< propo-<< propos<< quase1< quatro>> quer<< se< sem1> sendo1< sendo< sim< so1< taxa> tem1< tinha1< todo< trans-< tudo1> veio< vence-2> vence-> vista2< vista_ou<`,
    '-4': `#1< #1> #2< +1< ,2> -<< =amount:day::bare WORD1< a>> acert-< acertei< ajuda> borra-2< borra-< carto-< cartoes< com< das2< das_quais< deve< dez>> dia<< dois<< duzen->> duzentos>> eh> empre->> emprestimo>> entra-2> entra-> entrada2> entrada> falta>> fatura<< fatura_em< faz2< faz< faz_em< foi< gaste-< gastei< ja_paguei< limit-< limite< me2< meu< muito< no>> oferecendo< ofereceu< pago> pensa-> por<
quais1< quais< quatr->> que_eh< quere-1< quere-< querem1< querem< receb-< sem> tinha< todo2> total2< total2> total> tudo> uns1< uns< uns> vista< vista>>`,
    '-5': `#_mais< =amount::minimum:bare =minimum-wages ?1> ?incomes ?thirteenth KIND_casa< NAME1> agua< com> conta< e2> empre-2< emprestimo2< entra-< entrada< fatur-2< fatur-< fatura2< fatura< fecha-< fechar< ja2< loja2< menos< mes1< mil>> multa< na>> nada> nao<< ou1< ou< para<< para> reais<< seis2> taxa2> tudo< verda-< verdade<`,
    '-6': `,_faltam< ,_paguei< -< />> :_NAME< =amount::former: NAME>> NAME_:< WORD> acabe-< acabei< agiot-<< agiota<< contr-< de2> depoi-< depois< empregos< emprestimo_de< escre-< escreve< mae<< me< mes< minha<< negociar< noven->> noventa>> segun-< segunda<`,
    '-7': `=amount::former:bare ?> consigo< da1< devia<< em>> errad-> errado> falei2> falei> iptu< minim-< minimo< ofert-< oferta< quer< so< uma<<`,
    '-8': `#_e< =amount:week::bare ?essentials ?flexibles e1< fazer< hoje< ja< ofere-< oiten-<< oitenta<< proposta< x>>`,
    '-9': `
1> ?rates negoc-< propo-<`,
    '-10': `=amount:fortnight::bare`,
    '-11': `?after-roadmap quero<`,
    '-12': `=amount:::bare ?offers`,
    '-13': `=amount::current:`,
    '-14': `=amount::current:bare =ignored`,
    '-15': `=amount:::`,
  },
  minimum: {
    '18': `minim-< minimo<`,
    '13': `=amount::minimum:bare`,
    '9': `minim-1< minimo1<`,
    '6': `minim-2< minimo2<`,
    '5': `=amount::minimum: esta<< esta_vindo< fatur-> fatura> fecho-<< fechou<< minimo_de< minimo_eh< vindo1< vindo<`,
    '4': `#_minimo< ,_minimo< em<< fatur-<< fatura<< foi1< pede< total<< veio<`,
    '3': `NAME_eh< abaix-> abaixa> consigo< credi-< credito< foi< o< vence2>`,
    '-3': `$ ,1< =amount::: =amount::current:bare =amount:month::bare ? ?confirm-amount ?debt-amount ?income-low-month ?incomes ?offers ?thirteenth WORD1< mas< pague-< paguei< para< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap dia>> maxim-2> maxim-> maximo2> maximo>`,
    '-6': `^`,
  },
  none: {
    '29': `=ignored`,
    '28': `?instalments-left`,
    '25': `?rates`,
    '21': `=amount::former:bare`,
    '19': `
> nao2<`,
    '17': `?overdue`,
    '16': `?consent bruto1> bruto> era< galo<< mes_de<`,
    '15': `#2> cada<< irmao< posso<`,
    '14': `
1> #1> comprei< hora2> mas> tinha<`,
    '13': `#_mais< NAME_#< as1< cada2> eh>> menos_de< nao_eh< os<< usei<`,
    '12': `:1> botij-< botijao< como< era1< esse< fica> jogo> nu< so> tenho1< total<<`,
    '11': `:> NAME_da< bruto1< confi-2> confi-> das1> das< ele2< minha<< no<< ops>> pago_NAME<`,
    '10': `antes< cada> carne> das2< desconto_de< dos1< ela>> gasol-> gasolina> gasto1< irma< isso> juros2< liber-> liberar> mae_,< maior<< ou1< paga< queria< reais<< ruim> santo> taxa2> taxa> tv< vale>> vence-2>`,
    '9': `#_#< #_dos< ?1> WORD1> ^^ a2> agua> cento2> comec-2< consigo< das1< de1< deu> deve1< devia< devo1< dia_a< estou2< estou_com< fecha-> fechar< fechar> ganho> hora> inss< limit-< limite< mae<< mas1> mil_NAME< mil_de< minha2< ne> nem< ofereci1< ofereci< oiten-<< oitenta<< pago2< parte> passa-<< pegue-1< peguei1< posso2< receb-> sei> sumiu< uns<< vou2<`,
    '8': `#>> #_as< #_uns< +1< ,_gasto< ,_paguei< ,_total< =amount::former: =amount::limit: ?> ?worry NAME_uns< adian-< autom-< automatico< casas< comis-<< comissao<< consi-< dei> dele> depoi-< depois< devo> diz<< do_NAME< eles_querem< empre->> emprestei1< emprestimo>> escre-< escreve< fixo< gasta-1< iptu2< ja_dei< menos2< mil_,< moro<< multa>> nao_aceitaram< no_mes< os1< ou<< pagar_so< pesso-< poco<
pouco<< quant-< quanto< recus-> respe-<< respectivamente<< seis>> tiro1< umas1< usei2< vr<`,
    '7': `#> ,_faltam< =amount:::bare =amount:year:: ?debt-amount DEED2> INCOME_da< abri> aplic-> aplicativo> aqui> as< atend-> atras-1< atrasada< bom> bruto2< bruto< caiu_de< caixa< carro2< casa< causa>> comig-1> comigo1> comis-> comissao> da2> da_uns< das> defes-2< defeso2< dei2> direi-> direito> divid-1> dividido1> dividido> dois>> dura> e>> e_gasto< ele< em<< entressafra< epoca> eu> falta>> fatur-1<
faxina_,< fazer< firma<< fiz1< ganhava1< ganhava< gasta-< ifood_faco< inss> irma> jogo2> me2< me_deu< me_pediram< mei< mensa-< mensagem< mes< metad-2> metad-< metad-> metade2> metade< metade> meu> mil<< nenhu-2< nenhu-< norma-> noven->> noventa>> ofere-1< oferecer1< oferecer< ontem2< parte2> pede< por1> poupa-> poupanca> prestacao< primeiro> que_eh< que_entra< renda< segur-> seis2> so2> soman-2<
somando2< tenho2< tinha1< topou< trabalha< tv1< virou1> vou_pagar< vr2< vr_de<`,
    '6': `#_+< ,>> ,_ganha< ,_os< -< -<< :_caiu< =amount::below: =amount::entry:bare =amount:month::bare =amount:week::bare ?confirm-change ?debts KIND_gas< NAME_em< acertei< agiot-<< agiota<< agua2< anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< atendente> atrasado2> atrasado> avisa-> avisar> banco2< banco< banco<< borra-2< borra-< cada< caiu1< cance-< carto-< cartoes< cel2< cel< cinco>> conta-<<
conta-> contas<< coope-2< cooperativa2< cosme-< cosmetico< de2> debito< defes-< defeso< deles<< descontado> desconto2< desse> deus<< deven-2< devendo2< devendo_uns< devia<< dividido< dizen-< dizendo< eh> ele_quer< em>> empresta1< empresta< entao2< eram<< esta1> falta2> fatura_em< faturas<< faxina< faxina<< fecha-< fica2< ficou> fique-2< fiquei2< foi1> foi<< ganha-<< ganhava<< gas1< grati-<
gratificacao< guard-1< guard-1> guard-< guard-> guardado1> guardado> guardar1< guardar< inver-> inverno> irmao2< janei-2> janeiro2> juntas< juros2> juros_de< limit-1< limite1< loter-< loterica< mais1< mandi-< mandioca< mas_gasto< me_empresta< me_ofereceu< meu< meu<< mil2> mim>> na_rua< nem2> nenhum2< nenhum< nenhum_dos< paga<< paga>> pago>> parcela_em< pessoal< planto< por> posso_pagar< poupa-2>
poupanca2> que2< que_era< querem< quero< quita-2< recebe1< recebe< rua1< sem1> sindi-< soman-< somando< super-2< super-< supermercado2< supermercado< tem< tira1< tirou< troca<< tv<< vez2< vez_de< vinte>> vizin-2< vizinha2< voce>`,
    '5': `#<< #_e< $ +< +<< ,> ,_da< />> =amount::: DEED< EXPENSE_botijao< EXPENSE_mercado< a_NAME< acert-< acho>> acord-< acordo< agora_sao< ajuda-2< amigo> antes1> antes> app< arrum-> ate>> atrasada<< aumen-< aumentar2< aumentar< aumentar_para< aumentaram< baixo-< baixou< banco2> botij-1< botijao1< cabel-> cabelo> cabo< cada2< cada>> caem1> caem> cai> celular_de< chuva> comid-2> comid->> comida2> comida>>
compr-> conse-<< consigo1< conta2> coope-< cooperativa< cortaram< credi-1< custa-1< custa-< custa1< custa< das_quais< dela> depen-<< depende<< depositar1< depositar< dezem-< dezembro< diari-<< diaria<< dias2< dinhe-> divid-2< divida_de< divido2> diz< e_faco< e_pago< e_paguei< ele> em1> em> empregos< empresto1< empresto< entra-<< entrada<< essa> esta> estav-1< estav-> estava1< estava> facil> faco1<
falta->> faxin-2< faxin-< faxina2< fazer2< fecha> filho2< filho< financeira> financiei< fora< foram2> fui> ganha1< ganha< gaste-< gastei< gasto> horas< insta-< instagram< isso<< ja>> ja_paguei< junta-< lembr-2> lembro2> liber-2> liberar2> liberar< ligou< mae2< mae_recebe< maior< maqui-> me> me_dar< me_empresto< mei1< meio<< merca-1< mercado1< mes2< minha< minha> motor-< motorista< netfl-< netflix<
no1> numer-< numero< nunca< ofere-< oito>> oitoc->> oitocentos>> onde> onibu-2< onibus2< os< ou1> outro-< outros< pagar> pague-2< paguei2< para> passada< preci-2< preci-< preciso2< preciso< preciso_depositar< proposta1< quais1< quais< quatr->> quere-< quitar2< quitar_por< receb-1< renda<< renda_eh< resto> sao< sao<< segur-<< seguro<< sendo1< sendo< ser< so1> so_consigo< subiu_de< tambe-1> tambem1>
tem1< tenho< tinha<< tudo2< um<< um> uma>> umas<< uns> vale2< vale< valid-> venceu2> vender< viage-<< viagem<< vizin-<`,
    '4': `#1< #2< ,_tenho< 1 :_NAME< =1< =< =minimum-wages EXPENSE_hbo< EXPENSE_remedio< INCOM-<< INCOME<< KIND_aluguel< KIND_carro< NAME_=< NAME_cobra< NAME_esta< acade-2< academia2< adian-<< agua< agua_,< ainda_vem< ajuda> alugu-1< aluguel1< ano1> anos<< atend-2< atras-2> atrasado_,< auxil-< banco_diz< bom< bruto_eh< carro1< celul-2< celul-<< celular2< celular<< cinco2> cinco<< com1< comecou2< comecou<
compra> comprei2< comprei> consi-2< conta-< conta> conti-1> conti-> continua1> continua> contr-< contracheque2< contracheque< contracheque_vem< crian-<< criancas<< dar1< debit-< dei<< depen-< depende< deven-<< devendo<< devia1< dezen->> dezenove>> dinheiro> divid-> dos< e_os< econo-< eh1> eh<< eles< empre-1> emprestado1> emprestado> emprestei< emprestimo_de< entre-< entre> epoca2< esta<< estav-2<
estava2< eu2< eu>> eu_ganhava< eu_pago< eu_peguei< fabri-< fabrica< facil1> faturo< fim> fique-< fiquei< fixo1< fiz> ganha-< gasol-< gasol->> gasolina< gasolina>> gente<< hbo1< hbo< irma2< ja< juntas> juros1> liber-< me_deve< metad->> mil>> monte< muito< nem> nem>> nenhuma> no< no> nome_por< novec->> novecentos>> nunca2> nunca> nuns1< nuns< ofereceram<< onibu-< onibus< ontem< os> outra_de< pagar2<
pai>> pande-< pandemia< para< parcela<< patro-< patroa< pix> pix>> pj< posto> prest-< prime-2< primeira< propo-1< propo-< qual> quand-> quando> quant-> quanto> quatro>> que<< quinze<< quita2< quita< quita_por< receb->> recebe<< recebo1< recebo< recebo<< remed-1< remedio1< renda2< reneg-> renegociar< resto>> rua< sao1< score2< score< seguro2< sei< seman-< semana< sendo> ser1< setem-< setembro<
sexta> so2< so<< sobra2< sobra_uns< sofa2< sofa< sofa_por< sumiu> tche2< telef-<< telefone<< toda2< total>> um_de< umas< vem2> vencidas< vendo<< verao< vizinha< zap<`,
    '3': `,_ganhava< ,_umas< :_de< ?2> ?after-deficit EXPEN-<< EXPENSE<< EXPENSE_escolar< EXPENSE_outros< EXPENSE_salao< NAME_devo< NAME_limite< WORD2> WORD< WORD<< a1< ai< ai> ainda2< ainda> aposentei< atend-< atrasado2< atrasou> aumen-2< barzi-< barzinho< cada_uma< cancelei< carro< carta-< cartao< certo< chuve-> chuveiro> com> comig-> comigo> compro> conse-< consi-> consulta> corta-1< corte-< cortei<
cozin-> cuido< da1< decim-> decimo> dei< deixa< desco-2< desse-> desses> deus> deven-< devendo< dia1> dia2< dias<< direi->> direito>> disse<< divid-2> divido> diz1< do<< dura1> e< ela< ela<< eles2< empre-2< empre-< emprego2< entao>> entra-2> entra-> entra<< entra> entrada2> entrada> entrada_de< entro-1< entro-< entrou1< entrou< epoca< escolar1< estav-< estava< estou<< estou_devendo< eu_devo<
faco<< falei< faxin-<< filho<< finan-> financeira< fixo2< foi> funci-> funcionario> ganha-2< ganhar2< ganhe-< ganhei< gas<< gasto< geladeira< hoje2< hoje2> idade< impos-> imposto> inter-<< internet<< iptu< isso< junta-1> junta-> junto< liber-1< limit-2< limit-2> limite2< limite2> liquido> loja<< loja> luz<< mae> maio2> manda-1< mande-< mandei< marid-<< marido<< material< me< me>> mercado>
mercado>> mes1< mes2> mes> meu>> mil2< mostr-> moto_por< nada> nao> nas1> nas> ne1> negoc-< negociar< nenhu-> no>> ou< outra2< outro-1< outro-> outros1< outros> pagan-> pagando> pagou> pague-1< paguei1< para2> parcela_de< parcelei< parcelei> parti-< passa-< passado<< pedem1< pedem< pegou< pegue-< peguei< perdi< pesso-> pesso->> porqu-> porque> porta< propos< propr-> propria> quand-1> quando1>
quase1< quatr-2> quatro2> queri-2< queri-< queria2< quita-< receb-<< reneg-< resta-> restam> sai< salao1< sao2> segui-< seguinte< segur-2< seguro> semana_de< sete>> sim< so1< sobra2> sobro-1< sobro-< sobrou1< sobrou< tche< te< telef-< telefone< tenho> tira< toda_,< todo2> total1< total< trint-<< trinta<< uber< uma1< uma<< uns1< uns< usei1> usei_+< vai_dar< valia< vem2< verda-> verdade> vez>
vezes<< viage-< viagem< virou> vou<`,
    '-3': `
< #< #_em< (< (>> +> ,1< ,_deu< ,_sao< -2< -_NAME< /<< :1< :< =amount:day::bare =amount:month:: =parts:amount+interestFree+total ?< ?offers DEED1< EXPEN-> EXPENSE> EXPENSE_farmacia< EXPENSE_seguro< INCOM-2< INCOM->> INCOME2< INCOME>> INCOME_aprendiz< INCOME_faxina< INCOME_salario< KIND1> KIND2< KIND> KIND_celular< KIND_condominio< NAME_,< NAME_pediu< WORD>> aberto> abril>> aceit-2> aceito2>
acho2> acoug-> acougue> adianta> agost-> agosto> alem< alime-> aluguel_da< amanh-2> amanha2> ambas>> ano2< ao1> ao2> ao> apareceu< aposentadoria< apren-1< aprendiz1< as2> atrasada1> atrasadas<< atrasadas>> atrasados>> atrasei> atual1< atual< avist-1> avist-> avista1> avista> barco< benef-< boa> bolet-2< boleto2< botar->> botar2< botar_mais< botaram>> boto< bpc< caju1< caju2> caju< caju> camar-<
camarao< carne< carta-2> cartao2> causa2< causa_de< celul-1< celul->> celular1< celular>> cinem-< cinema< clt< clt> com<< comeco< como1> condo-1< condominio1< consertar> consi->> consignado>> conta->> conta2< contas>> contr-2< corrige< costu->> da<< da> deliv-< delivery< depositei1< depositei< desco-<< desconta2> descontos2< desem-< desemprego< deus< deve2< deve<< deved-2< devedor2< devedor_de<
devo_eh< dezoi-<< dezoito<< dia_,< diaria< dinheiro< dizim-< dizimo< dos> duas>> e_caju< e_devo< e_ficou< ela2> em_media< emprego< emprestimo> energ-< energia< engan-< enganei< esposa2< esposa< esta2< estao2< estou-< estou2> eu< ex2< faltam1> falto-< faltou< farma-1< farma-2< farmacia1< farmacia2< faxin-1< faxina1< faz> fecho-<< fechou<< feito< fever-< fevereiro< fez1< fgts1< fia< fica_em< ficou1<
folha2> frio< fundo-2< fundos2< fundos_por< garan-<< garantia<< gas>> gaste-<< gastei<< ha> ifood> ipva> ipva_de< jogo< julho> la> leite< ligar-< ligaram< liqui-1< liquido1< liquido1> mae1< mais< manda1< manda< mando-<< mandou<< marid-2< marido2< maxim-1< maximo1< meia< menina< menino< mensa-<< mensa->> mensalidades<< merca-2< merca-2> mercadinho< mercadinho> mercado2< mercado2> mesmo2< mesmo_,<
meu2< mil_eh< mim2< minha_parte< minim-1< minim-1> minim-2< minimo1< minimo1> minimo2< moca2< moco< moto>> motor> movei-2< movei-< moveis2< moveis< muda< muito2> multa2> na<< neto> no_maximo< no_total< nome>> norde-1< norde-< nordeste1< nordeste< noven-<< noventa<< o_NAME< o_fgts< ofereceu<< ofert-< oferta< oiten->> oitenta>> oitoc-<< oitocentos<< ontem1> ou2< ou_menos< outra< outro< padar-<
padaria< paga1< pagar>> pagar_em< pai> para_uns< parcela1< parcela2> parcela>> parcela_eh< parcelas2< parte1< passa2< passa< passado_foi< passagem< passou_para< pediu1< pediu< pedre-2< pedre-< pedreiro2< pedreiro< pelo_menos< pensa->> pensao>> pera< pila<< plano< por>> porqu-1> porque1> prestacao_de< produ-< producao< propos<< proposta<< propr-< propria< quais> quand->> quando>> quare->>
quarenta>> quart-< que_da< que_devo< que_pegou< que_vem< quent-< quentinha< quinh->> quinhentos>> quite-> quitei> reais>> refer-> referente> remed->> resta-1< resta-1> resta-< resta-<< resti-2> resti-> restituicao2> restituicao> resto< rifa2> rifa> roupa-< roupa2< roupa_uns< roupas< sabad-> sabado< sabado> salar-1< salario1< saldo<< segun-1> segun-2> segunda2> segundo> segur-1< seguro1< sem>>
seman-> semana> sempr-> sempre> separ-< sexta1< simpl-< simples< so< sobra< supermercado_:< tambe-1< tambe-2< tambem1< tambem2< tenho2> tenho_mais< terce-< terceiro< tira2< tira_uns< tirar< total2> total> traba-<< trabalho< trabalho> troca-> ultim-> ultimo> uso< vai> valor<< valor_de< vence-< venceu< venci-2> vencimento2> vendendo< vinte<< ze< zerad-< zerado<`,
    '-4': `#_de< #_eh< #_meses< (<< ,<< ,_NAME< ,_e< ,_eu< ,_falta< ,_ganho< -1> ->> :2> =amount:year::bare ?1< DEED<< EXPENSE_casa< KIND_iptu< KIND_loja< KIND_moto< NAME<< NAME>> NAME_(< NAME_-< NAME_era< NAME_saldo< NAME_sao< a_dar< abert-< aberto< acaba> acabe-< acabei< aceit-2< aceitou< acord-<< acordo<< agua_:< ah1> ajuda2< ajuda_com< alugo< amort-1< amort-< amortizei1< amortizei< ano>> antec-1< antec-<
ao>> ap< aplic-< aplicativo< aposentadoria<< aqui< arrum-< atrasada2< aula> baixo-<< baixou<< benef-<< bota> botar1< botou< cair< carro<< carta< cartao_NAME< carto-<< cartoes<< casas1> casas> cerve-< cheque< cinqu->> cinquenta>> clt<< coisa-<< coisas<< comecar< comid-< comida< compra2< confo-> conforme> consegui_pagar< conseguir< consignados<< consigo> conto<< contracheque<< contraproposta_de<
corta-2< credi-< cunha-<< cunhado<< demai-< demais< depen-2> depende2> depende> deposita1< deposita< desconta> desde2> despe-< diari-< divid-<< do< do_mes< domingo< dona2< dona> e2> e_mais< eh_uns< emprestimos<< emprestou> entrar< escolar> espec-< especial< espos-2< espos-< esse2< estag-2< estou> estou_ganhando< eu1< eu1> extra> faixa2< faixa< falei> falta-1> falta-> falta1< falta2< faltam<<
famil-< farma-> farmacia> fds< fecha-2< feria-> ferias> fgts2< fiado> ficou_devendo< filha2< financiamento> fixo> folha> fundo-< fundos< garan-< hoje_esta< impos-< imposto< intei-< iptu1< ipva< janei-< janeiro< jogar2> jogar> la<< lazer< limpo1> liqui-1> livre1> livre> loja1< luz2> luz< luz>> mais>> mando-< mandou< mano< marido_da< marmi-> marmita> mas>> mas_cai< mater-> material> maxim-< maximo<
me_ofereceram< media< menin-<< menino<< meses1< meses2< meus< mim1< mim> minim-<< minimo<< moca2> moto1< multa> na< ne< negativa< nela1> nela> no2< noite< norma-2< norma-< novem-> novembro> o_outro< oferecendo< ofereceram1< oi< oq> ou2> paga> pago1> pago_,< para_mim< parado< parce-2> parce->> parcelar< parte_eh< patro-> patroa> pg1< pg< prefe-< prefeitura< prestacao2< primeira> proce-> processo>
profe-< professora< prona-< quatrocentos<< que_esta< que_uns< quebr-2> quebrados2> quer> quitadas> receber< registrada< remed-> remedio> renda> resci-2< rescisao2< reven-2< reven-< rotat-< rotativo< sai2< sai_por< saiu< saldo2< saque< se2> segun-< segunda< seman-2< semana2< sesse->> sessenta>> seu2< seu< sofa> spc< subiu<< subiu_para< tigri-> tigrinho> tiran-< tirando< tiro_de< todo> traba->
trabalho<< tudo2> tudo_da< uber_uns< um2> uns>> veio> velha< vem1< vence2> vence> vence>> venceu> venci-1> vencidas>> venda> vezes>> vi< virou1< virou< vista2< vista< vista_ou< viu< ze<< ze>`,
    '-5': `#_hoje< #_nao< (1< (1> ,_devo< -2> /> =amount:day:: =amount:fortnight:: ? INCOME_com< KIND_agiota< KIND_emprestimo< NAME_com< acai< acougue< agiot-1< agiota1< agora_eh< ah>> ainda2> ano<< anos>> aparece< app> atrasado1< atrasado< bah< benef-2< bolet-> boleto<< boleto> caem>> carta->> cartao>> casa<< cento>> chega_a< chequ-< cima< com_uns< come> comis-< comissao< como2> compra< condo-<<
condominio<< conse-1< consegui_mandar< consignado<< consignados< contraproposta2< contraproposta< contrato<< crediario< dando> dar> das2> das<< de<< dei1< dela2< depen-> der< desco-2> desconta1< desconta< descontos< desde< deved-< devedor< divida_eh< divido< do> dos1> ela> em_uns< emprestimo1< emprestimo_NAME< energ-<< energ->> energia<< energia>> escol-> esse>> estag-< estao< estao> extra2<
facul-< faculdade< falar-< falaram< faltam> farma->> farmacia>> fatura> faz2< fazen-< fez<< ficou2< final<< firma2< firma< forne-2> forne-< fornecedor2> fornecedor< gas< gas> giro< hoje1< ifood_uns< ja> ja_deu< jogue-1< jogue-< joguei1< joguei< juntou< limit->> limite>> lojas2< lojas< mais2< mais> mandar1< mandaram< mande-1< mandei1< mando1< mando< manic-2< manicure2< me_paga< media1< mercadinho>>
mes_passado< mes_ruim< mil_por< mora< muito> mulhe-> mulher> na2< na>> nome< num> oito<< outra<< pagam<< pagan-< pagando< pagar<< pague-> paguei> parce-> parei> passa-1< passado1< passo-2< passou2< pegue-> peguei> pelo_NAME< pensa-2< pensao2< pg> pior< propo-<< quart-> quebrados> quinzena<< quita-2> quitar2> receb-2< recebendo< recebi<< resci-2> resci-> rescisao2> rescisao> ruim1< rural< saldo<
seu> super-> supermercado> teve> tirar1< tiro_uns< trans-1< tudo_uns< tv_por< um>> usado< valor2< vencimento> venda<< vr> x<<`,
    '-6': `13o2< 13o2> 13o> =amount::minimum:bare =parts:amount+paid+total =parts:amount+total DEED2< KIND>> KIND_consignado< NAME_de< NAME_deu< WORD2< a_ganhar< acert-1< acho> acoug-< agua>> ainda<< ajudo< alto2> alto> am>> ar> as> assim< atras->> atras>> atrasada> bolet-<< botar< casa1< cem<< cerca2< cerca< cerca_de< consignado1< conta< credi-> credito> dar_uns< decim-< decimo< desco-1< dia_#< dinhe-<
divida>> do2> dou1< dou< entre<< errad-< errado< escola< esposa<< eu_recebo< ex< falta< famil-<< familia<< feira> fez< fim2< foi_para< ganhando1< ganhando< garco-< gente< ipva2< ja_devolvi< junta2< junta< junta_da< liq< manic-< manicure< mas_sobra< me_cobra< menin-< menos_uns< mes1> mil_em< mulhe-< mulher< na2> negat-2< neta< ontem> outro2> pagar2> pago<< parei1> poco> pouco< prefe-> prefeitura>
primeiro< que>> quer1< queri-1< quitar> quite-< quitei< reais> regis-< resci-< rescisao< resti-< restituicao< sacar> salao<< salarios<< se1> som< todo< total_de< tudo> ultima< umas2> uns2> uso> vem_uns< venc1> venc<< venc> vence<< venci->> vista2>`,
    '-7': `#_para< ,_tiro< =amount::current: =parts:amount+behind ?income-low-month INCOM-1> INCOME1> NAME_ofereceu< ao< aposentada<< atrasadas< bolsa< causa< comprou< comprovante< condo-< condominio< de2< devo>> devo_uns< dia2> duas<< eh2< emprestou1< emprestou< era> faz< faz<< fiado< fim< inver-< inverno< junto-1< junto-< k<< loja2< luz2< marco2> marco< me_emprestou< meu2> moca> nao1< novec-<< novecentos<<
o1> pago2> parcela< parte2< passe-< passei< pelo2< prest-2< quase> retif-< sabad-< saber> se< setec-<< setecentos<< sexta< sogra< tive< tudo1> ultim-< usou< vai2< vai< vem<< vence1> venci-> verda-< verdade< vista> vivo<`,
    '-8': `#_,< ?thirteenth agua<< ah> apare-< bicho> bico_de< bolet-< boleto< bolsa<< bota< cai1< cai<< casa2> casa> cem>> certo> cinqu-<< cinquenta<< consi-<< dar2< desco-< devo<< domin-< esque-< esqueci< eu_pagar< falar< famil-2< farma-< farmacia< fraco> gasto2< gasto_uns< ipva<< mao< menos> mesmo< mim2> moto> negoc-> num1> ofereceram< pagam< pague->> paguei>> para_NAME< parce-1< plr< ruim< sem< sobra1<
tiro2< torno2< torno< torno_de< tramp-> trocado> vergo-< vergonha< vez<<`,
    '-9': `-> :_sao< =parts:amount+remaining+total NAME1> NAME_por< agora< ah< bem< bico2< bruto<< com1> contr-<< da< da_NAME< dia<< dois2< em2< emprestimo<< espos-<< esta1< fgts2> fgts< fgts> fica< financiamento< fiz< iptu<< marco> novo< o<< pegue-2< peguei2< peguei_mais< quebr-> quita-> total_eh< trans-< usei1<`,
    '-10': `,_uns< 13o< advog-< advogado< ajuda< antes<< apose-<< bico< bico> claro< como> desde> dia> dias>> esta>> ficou< garan-> hoje_tiro< limit-<< limite<< menos1< na_NAME< nao<< pensa-< pensao< x2>`,
    '-11': `(> ,_eh< ?more-debts esta_em< minim-< minimo< tudo>> util>>`,
    '-12': `+2< e_uns< feche-< fechei< fica1< maxim->> maximo>> para1< para<< parcela> pelo< tenho<<`,
    '-13': `entre1< ifood<< k>> minim-> minimo>`,
    '-14': `cai< errei< parte< valor<`,
    '-16': `vendi<`,
    '-17': `=parts:amount+remaining ?confirm-amount`,
    '-22': `NAME_eh<`,
  },
  offer: {
    '30': `?offers`,
    '15': `aceit-< vista2> vista>`,
    '14': `=parts:amount+total ofere-<`,
    '12': `ate> ofert-< oferta< proposta< x>>`,
    '11': `de<< propo-< quer1<`,
    '10': `?after-roadmap aceitaram< acord-<< acordo<< desconto<< faz2< faz< ofereceram< pedir-1< pedir-< pediram1< pediram< quer< quitar2> vale>`,
    '9': `desco-<< entrada< fica1< ofere-<< por1< quita-2> quitar>`,
    '8': `#_por< DEED< aceit-1< caiu_para< contr-2< contraproposta2< contraproposta< de>> divid-<< divida<< entra-< fica< mae2< ofereceu<< ou1< por< propo-<< queri-1< quita-> recebi< x<<`,
    '7': `NAME_,< NAME_ofereceu< NAME_pediu< aceit-2< amanh-> amanha> baixa-2< baixa-< baixaram2< baixaram< baixaram_para< caiu<< com1> faz_em< mae< mando-< mandou< meus< mil2< o> oferecendo< ou< ou> parcelar< pediu1< pediu< queri-< seras-< serasa< vista2< vista_ou<`,
    '6': `NAME< NAME_quer< a< aceitou< agora_eh< ate1> avist-1> avist-> avista1> avista> com>> contr-< contraproposta_de< desconto< disse< e_pagar< email< entra-2< entrada2< falou< fecha-2< feche-2< feche-< fechei2< fechei< fez< hoje2> mais1> mandaram< me_ofereceram< mil_por< nome> ofereceram1< ofereceu< ou1> para1< primeira> vezes>>`,
    '5': `#_mais< ,_pago< DEED2< NAME2< NAME<< NAME_:< a1> a>> aceit-2> aceitaram1< aceito2> app> ate2> baixo-<< baixou<< da< da<< desco-< entra-> entrada> esta< geren-< gerente< hoje> janei-> janeiro> juros< me<< o1> ofere-1< pagar1< parce->> parti-< partir< pix> por<< propos<< proposta<< quita> sexta> tirar< vale2> vista< vista>>`,
    '4': `#_e< =parts:amount+interestFree+total NAME_aceitou< aceit-<< aceito> aceitou1< caiu2< depoi-1< depois1< der1< deu<< divid-> ela> eles2< eles< em1< emprestimo_de< entra-2> entrada2> entrada_e< estou1> eu_der< eu_pagar< falan-< falando< falar-< falaram< faz_por< ficou1< fiz< janei-< janeiro< mais>> mostrou< os< pagar< parcela>> parcelar2< parcelar_em< pensa-2> pix2> prime-> propo-2< proposta2<
proposta_de< quere-1< querem1< receb-< se1> so1> trans-< valid-1>`,
    '3': `#_+< +1< +< />> ? NAME_por< NAME_propos< WORD> WORD>> a> aceit-> aceitei< achei2> achei> acord-2< acordo2< acordo_de< acoug-< agora1> amanh-2> amanha2> aparece< banco<< bem< caro> cem>> com_NAME< depoi-1> depoi-> depois1> depois> der< dia>> divida> e1> e_ficou< ele1> eles> eles>> em< em<< empre-2< emprestimo2< entra-<< entrada<< entrada_de< esque-> esta_cobrando< esta_dando< estao2< estao< falei>
ficou< ligar-< ligaram< ligou< mais> manda-< pagar2> pedin-1< pedin-< pedindo1< pedindo< pensa-> propos1< quere-< querem< resto2< resto< resto> resto_em< retir-> retiram> se< seis>> seras-2< serasa2< sexta2> sms<< so> tirou< tudo2> uma> valido> vez>`,
    '-3': `#1< #2> #> #_nao< :_de< =amount::current: =minimum-wages ?> ?essentials DEED> KIND> acert-< acertei< agiot-<< agiota<< ate>> atras-< aumen-2< bolet-<< borra-2< borra-< casa< casa> compr-2< comprei< conse-< conta> da1> dei2> dei> deu1< deve< deven-<< devendo<< devo<< dos< e<< econo-< eh1< eh2< eh_de< ele2< ele_quer< empre-> emprestimo<< emprestimo> errei< esta> eu<< falta1< falta1> fatur-<< fazer2<
fica> fiz<< foram> ganha-1< ganhar1< ganhar< ganho<< ja< ja> juros2> liber-2> liber-> liberar2> liberar> luz< me_pediram< menos> mes2< moca< moto2< moto_por< na2< na<< na_NAME< nao1< nao1> no<< novo< novo> o<< ontem< ontem> ontem>> outro2< outro< outro_de< paga> pago2> para1> parcelei< passo-2< passo-< passou2< passou< passou_para< pegue-< peguei< pix>> porqu-> porque> posso2< que1> que<< reais>>
recebi1< recebo< todo> tres<< troca<< tudo< tv2< tv_por< vai< valid-> vence-2> vence-> venceu2> venceu> x2>`,
    '-4': `#1> ,_NAME< =amount::: =ignored ?flexibles ?income-low-month WORD1< WORD1> WORD2< agora_ganho< aumen-< caiu_de< da_NAME< depoi-< depois< devo< do1> do2< do> do_NAME< eh< eh<< ele< empre-<< era<< esque-< esqueci< esta_em< estou<< faco< falar< falta> fatur-< fatura< foi< ganha-< hoje< isso> juros2< me2< mes<< mes> meses<< meu<< moto< nao2> no>> ofereci1< ofereci< os> pago> pago_NAME< parce-<<
passa2< passa< pede< por> posso< quant-< quanto< receb-1< renda> renegociei< subiu<< tinha< tinha> um<< uns1< uns< vem< vende-< vender< vou2<`,
    '-5': `?incomes ao>> com<< como< compr-< da2< deles<< desconto_de< devo1< dia<< divida_eh< estou2< eu< eu>> falta< fique-2< fique-< fiquei2< fiquei< juros> mais2> mes< mes>> nao_aceitaram< negoc-< pago2< para2< parce-< sem1> sem> subiu2< subiu< subiu_para< taxa2> taxa> tenho< topou< tv<`,
    '-6': `:<< ?debts ?instalments-left KIND< NAME1> NAME_e< NAME_sao< ^ carta-< cartao< divid-2< divida2< estou< fazer< fechar< ganho1< ganho< me_ofereceu< meu< nao2< nao> no< ou<< pague-<< paguei<< parcela< recus->`,
    '-7': `-< -<< =parts:amount ?1> ?more-debts ?rates ?thirteenth carta-2< cartao2< certo< com1< eles_querem< minha2< o< pague-< paguei<`,
    '-8': `#_NAME< ?confirm-amount ?debt-amount NAME_de< nao< sao1< sao<`,
    '-9': `deu< mande-< mandei< quite-< quitei< vendi<`,
    '-10': `o_NAME< uma< vou<`,
    '-11': `negociar< o2< quero<`,
    '-12': `dei<`,
    '-13': `por1>`,
    '-14': `=amount:month::bare`,
  },
  'one-off': {
    '32': `?thirteenth`,
    '22': `vendi<`,
    '17': `vou<`,
    '14': `fgts<`,
    '13': `resti-< restituicao<`,
    '12': `13o< decim-< decimo< fgts2> fgts>`,
    '11': `plr< resci-< rescisao<`,
    '10': `#_hoje< bicho> caiu< hoje1< recebi<<`,
    '9': `13o2> 13o> cair< dezem-< dezembro< dia<< ganhe-1< ganhei1< receb-< receber< vai<`,
    '8': `?after-deficit fazer< ganhe-< ganhei< o2< receb-<< sacar> tv_por< vem<<`,
    '7': `13o2< ?after-roadmap bico2< bico< bico> bico_de< carro< de1> deve< e2> em> moto< por1< recebi1< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> saque-1< saque-< saquei1< saquei< terce-< terceiro< tv2<`,
    '6': `,_uns< 13o_,< WORD2< agora<< caem>> caiu2< em1> em< esse> feria-> ferias> fgts1< janei-< janeiro< marco2< meu< nela1> nela> o_fgts< rifa2> rifa> terce-2< terceiro2< tv< vai2< veio< vender<`,
    '5': `? WORD2> acho< batid-< batido< cair1< deu1< dezem-> dezembro> do1> doeu< entro-1< entro-< entrou1< entrou< fever-< fevereiro< fgts_,< hora> impos-< imposto< ir2< ir< ir_saiu< me_deu< mes> metad-2< metade2< meu2< moto2< moto_por< ne< novem-> novembro> numa< ofici-< oficina< outra2> recebi< saiu1< saiu< vai_cair< vem2< vem> viu<`,
    '4': `,1< />> a<< crian-< dar2< dar_uns< deu< dezem-<< dezembro<< dia2> do> dois>> ele< entra< entrar< escol-> escolar> falta< feria-2> ferias2> fgts2< fui< fundo2> fundo> garan-> garantia> liber-1< liber-< maio< marco< marco_,< mas2> mater-> material> metad-< metade< meu<< minha< na2> na>> o1> o<< os>> outra> pagou> que2> receb-1< renda2< sai< sim2< sim_,< tenho1< tinha> vem< venda> vende-< vendo<`,
    '3': `,_falta< :1< WORD>> agora> biz< bruto<< celul-2< celul-< celular2< celular< celular_por< da_uns< das2> de> desde< deve2< dezem->> dezembro>> dia> dividido< do_marido< e_mais< eh1> entra-2< estav-2> estava2> faco> fever-2> fever-> fevereiro2> fevereiro> ha> hoje< inss2< inss_,< intei-< marid-1< marid-> marido1< marido> mas<< me> mes1> ne2< ne_,< novem-2< novem-< novembro2< novembro< novembro_e< o<
oito>> ou2> parcela< parcela> pegar< pegue-1< peguei1< por< prime-< primeira< que< que> resto> sai> saque< segun-2> segun-< segunda2> segunda< segur-< seguro< ser< som< uns1<`,
    '-3': `#2> ,2> ,> :2< :_caiu< =amount::current: =amount:day::bare =amount:month:: =ignored =parts:amount+total ?debts ?essentials ?rates DEED<< KIND2> NAME<< NAME_,< aceitaram< agora2< agora_eh< alugu-< aluguel< ate1> ate> atras-< aumen-2< aumento< banco< benef-2< benef-< beneficio< botou< caiu1< casa2> comprei< cortada< das> dei< deve1< devo1< devo< e1> e< e<< esque-< esqueci< esta2< eu2> faco1< faco<
falou< fecha-> fechar> feche-< fechei< ganhar1< gasta-1< gasta-< gasto1< grati-< gratificacao< loja< mais< mas1> mas> mes2< meses<< metad-2> metad-> metade2> metade> meu> mil<< moca< muito< muito> nao<< no< nu< o_NAME< ontem< pagar> pago1< pago2> para2> parti-< partir< passa2< passa< por1> por<< por> prime-> qual> quere-< querem< receb-> receb->> recebi> recebo1< salar-> salario> seman-< semana<
sobra2< sobra< sobra_uns< spc< tem< tudo< uma< valor< vou_pagar< x>>`,
    '-4': `,_os< =amount:week::bare ?offers ?overdue DEED2> DEED> NAME1< NAME1> NAME2< NAME2> NAME< NAME> ^ a> aceit-< agora< apose-> aposentadoria> bolet-< boleto< caem1> caem> casa> com1< com< compr-< consu-< consulta< contr-< corta-< divida< do<< eh> errei< esse< eu2< eu> filho< fiz< ganha-1< ganhar< gasto< ja>> janei-> janeiro> mae2< mae< marid-<< marido<< na< nao> pago> pague-< paguei< propo-< quer1<
quer< quita-< tudo>`,
    '-5': `+<< ?flexibles ?more-debts aumen-< cel2< cel< comec-< em1< estou< eu< falta> ganha-< ganho1< janei-2> janeiro2> nem< nome< os1< os< pagar1< pago< para1> proposta< que_eh<`,
    '-6': `=amount:month::bare =minimum-wages ?consent ?instalments-left das1> esta< falta2> ganho< jogo2> luz< pagar< prime-2< que2< so>`,
    '-7': `?incomes DEED< hoje2< jogo> nao< ne> para1< sei<`,
    '-8': `?confirm-amount para<`,
    '-9': `?income-low-month`,
    '-11': `?debt-amount`,
    '-12': `?> se<`,
  },
  payment: {
    '18': `pague-< paguei<`,
    '15': `dei1< dei<`,
    '14': `pix<`,
    '13': `?after-roadmap pago> quite-< quitei<`,
    '12': `pago2>`,
    '11': `acabe-< acabei< comprovante<`,
    '10': `mande-< mandei< ontem> pagam-< pagamento< pague-<< paguei<< pg1< pg<`,
    '9': `? NAME1> NAME_por< amort-1< amort-< amortizei1< amortizei< fiz< paga> pg> total_de<`,
    '8': `NAME_e< devol-1< devol-< devolvi1< devolvi< jogue-1< jogue-< joguei1< joguei< minim-1> minimo1> ontem1> pago_,< pix2< quita-< total2< trans-1< trans-<`,
    '7': `compr-< consegui_pagar< debit-< depositei1< depositei< divid-2> divida2> e1< emprestou<< hoje> ja2< ja_devolvi< mande-1< mandei1< minim-> minimo> na>> o_NAME< pague->> paguei>> parce-<< parcela< parcelas<< total< transferi1< transferi< tres<<`,
    '6': `,_deu< DEED<< NAME> acert-1< acord-< acordo< as> boleto<< consegui< conta> da< dei<< depos-1< depos-< divida> dos1> efetu-< efetuei< empre-<< esse>> ja>> me<< parte2< pix_de<`,
    '5': `acert-< acertei< agiot-> agiota> ainda> bolet-<< casa<< conse-2< conse-< consegui2< consegui_mandar< da1> da>> disse> divid-> dos> duzen-<< duzentos<< esse2> foi< ja< ja> mandar1< moca> o2< pagar<< pago1> pague-1< paguei1< para1> parce-< parte< segun-< segunda< vem> vendendo<`,
    '4': `DEED1< KIND_carro< KIND_moto< NAME>> WORD1> acord-> acordo> anota-> barco< bolo< botar1< carro1< da<< da> da_NAME< de2< devia> do< duas<< duas>> esse< fatur-< fatura< feira> graca-< gracas< la< mandar< mas2< meia< minha> moto1< na2< na_NAME< o< ontem2< para2> para<< para> passe-< passei< seman-> semana>`,
    '3': `#_e< =amount::minimum:bare =parts:amount KIND_cartao< KIND_consorcio< NAME2< NAME2> NAME< atrasada2< atrasada< bolet-< boleto< botar< carta-1< cartao1< cem>> chequ-> cheque> com2< compr-2< conso-1< consorcio1< da2< de_pagar< depos-<< depositei<< deu< deus< devo> do_NAME< espec-> especial> estav-< estava< feito< isso< luz> mes>> metad-< metade< novem-> novembro> ontem< ontem_(< pagar< pago2<
porqu-< porque< que> refer-> referente> segunda> tambe-2< tambem2< toda< troca<< vende-<`,
    '-3': `#>> #_NAME< $ ,2> 13o2< 13o_,< =amount::: =amount::former:bare =parts:amount+interestFree+total =parts:amount+remaining ?essentials ?incomes DEED> EXPEN-< EXPENSE< INCOM-2> INCOM-> INCOME2> INCOME> NAME_:< WORD<< WORD> WORD>> a1> abaix-> abaixa> aceit-1< aceitaram< acord-2< acordo2< acordo_de< agora1> agora< agora_eh< apareceu< ate1> ate> aumen-< carta-< carta-> cartao< cartao> com< comprei<
conta< conti-1> continua1> contr-< de1< de1> de<< de> de>> desco-< desconto< desconto_de< deven-1< deven-< devendo1< devendo< dez<< dia> do1> do<< e1> e2< e2> e>> e_os< eh<< eh> ele< ele> empre-1< emprestei1< emprestei< era1< era< falta1> fgts2> fgts< fgts> foi1< ganha-1< ganha-< ganhe-< ganhei< guard-< juros2> liber-> liberar> mando1< mando< me2< meses<< metad-2< metade2< mil2< monte< moto2< na2>
na< nao2> negociar< no< no<< no> no>> nome> novo> o> ofereci1< ofereci< pagar> para< pede< por< por> posso_pagar< que2< quere-< receb-1< resta1< resta< resto> sexta> so<< so_resta< tenho1< todo> tudo< uma< valor< vista2> vista>`,
    '-4': `#> ,> 13o< =ignored ?1> ?income-low-month DEED< a2< a_NAME< aceit-< apare-< cobra-< da1< de2> desco-2< desconto2< em1< em1> em< em> empre-< esta< eu2< falta< fatur-2< fatura2< feche-< fechei< me< mes<< meu< mil<< mil>> nao1> negoc-< no1> pago1< pegue-< pegue-<< peguei< peguei<< posso2< propo-2< proposta2< proposta_de< que< quer<< quita-2> quita-> quitar2> quitar> seras-< serasa< sim< so1> subiu2<
subiu< subiu_para< tem< um< uma<< uns1< uns< vem< vence< vou_pagar< x>>`,
    '-5': `#2< ,<< =amount::entry:bare ?debts ?offers ?rates ?thirteenth WORD2< ^ amanh-> amanha> as1< as< autom-< automatico< carne> divid-< divida< eh< em<< entra-2< entrada2< entrada_de< esse1> eu< ganho1< ganho< juros< minha< ofere-1< posso< propo-< proposta< quero< receb-< recebi< sao< sao<< so2< tenho< tirou< vendi< vou2<`,
    '-6': `#2> #_dos< =amount::current:bare =amount:month::bare ?confirm-amount NAME_eh< a<< agora2< casa< deu> devo1< devo< eh1< juros> loter-< loterica< mais1< mais< mes2> mes< mes> ofere-< sao1< se< usei< vou<`,
    '-7': `=parts:amount+total ?more-debts WORD< devo<< esque-< esqueci< estou2< estou< falar< nao> pago_NAME<`,
    '-8': `?> desse< dos1< dos< mes2<`,
    '-9': `nao<`,
    '-10': `para1<`,
    '-11': `?debt-amount`,
    '-14': `=parts:amount+paid+total ?instalments-left`,
  },
  'what-if': {
    '20': `se<`,
    '16': `?>`,
    '9': `eu<`,
    '8': `adian->`,
    '7': `adianta> como> conse-1< eu2< eu_pagar<`,
    '6': `adian-1> botar< como2> conse-< jogar2> jogar> mais2> marco2> marco> sobra-2< tudo> venda<<`,
    '5': `DEED< a1> alugu-2< aluguel2< botar2< botar_mais< conseguir< dez<< ganhar< pagar1< quant-< quanto< se2< sobra-<`,
    '4': `13o2< 13o< ?1> dava< econo-< economizo< em> eu<< ganha-2< ganhar2< mais> menos1< menos< muda> puder2< puder< so1< so< velha< vez<<`,
    '3': `=amount:month::bare DEED> acaba> algum-> alguma> botar1< coisa> conseguir1< conseguir2< em1> em<< entra-1< entrar1< facul-2< faculdade2< faculdade_,< ganha-< gelad-< geladeira< larga-< largasse< maio> mais1< menos2> muito> pagar< para2> quita-> quitar> resti-2> resti-> restituicao2> restituicao> se<< vez>`,
    '-3': `#2< 1 =amount:::bare ?income-low-month ?incomes ?instalments-left ?thirteenth DEED<< WORD2> a< ate1> ate< casa< da< devo1< devo< dia> e2< eh1< em< falou< ganho1< ganho< mas< meu< na1> o> ofere-1< ofere-< oferecer1< oferecer< pago1< pago< para1< posso< vou2< vou<`,
    '-4': `$ ?offers WORD1< ate> disse< nao< negociar< para1> para2< que<`,
    '-5': `?debt-amount para<`,
    '-6': `^`,
  },
};
