import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '29': `?income-low-month`,
    '19': `?confirm-amount`,
    '14': `?debt-amount quase<`,
    '13': `?incomes`,
    '12': `junto< total2> total> tudo< tudo>`,
    '10': `#1< =amount::: ^ entre1< pouco< quase1< tudo1>`,
    '9': `acho< entre< nem< valor<`,
    '8': `#_,< +1> +> ?essentials ate< dos<< era<< fraco< fraco> gente< juros< liq1> liq> mais_de< menos> profe-< professora< que1< sei< soman-< somando< tudo2<`,
    '7': `=amount::current: aplic-< aplicativo< chega2< chega< chega_a< dois<< esta1< esta2< gasta2< gasta< junto-< mais2< nada< poco> tudo_da<`,
    '6': `,2> ,_uns< 1 DEED1> WORD1> a1< acho2> acho> ajuda2< ajuda_com< app2< app< app_mostra< cai< calca-> cinco> corta-< entre<< espos-2< esposa2< esposa< esta_em< eu1> falou1< firma2< firma< fiz1< hoje_esta< limpo1> mais< marido_da< maxim->> maximo>> menos1< menos< moca1> moca2< moca> mostr-< outro< paga1< paga< que_uns< quinh->> quinhentos>> talve-1> talve-> talvez1> talvez> tudo_uns< veio1< zero>`,
    '5': `,_falta< ,_sao< =amount::current:bare acho2< acho_que< conta2> deved-< devedor< do2> dois2< eh_de< empregos< espos-< faco1< falou< foi2< foi_para< gasol-2< gasolina2< gasolina_sobra< limpo> mao2> mao> mostr-1< mostra1< mostra< nao< no2< os2> ou2> pai< para_uns< pior< quand->> quando>> sem< uns2>`,
    '4': `WORD1< aqui< cai1< conta> depen-> empre-1< esta>> estav-<< estava<< extra-> extrato> fiz< foi< gasol-< gasolina< hoje> marid-2< marid-< marido2< marido< maxim-1< maxim-2> maxim-< maxim-> maximo1< maximo2> maximo< maximo> menos_uns< moca< no< no_maximo< nunca< os<< os> ou> pague-<< paguei<< parei< pelo2< pelo_menos< quebr-> saldo< segun-1> segundo1> segundo> separ-< sesse->> sessenta>> sete>> so2<
tirar1< torno2< torno< torno_de< tudo2> ultim-< ultima< uns1< veio<`,
    '3': `$ =amount:::bare ajuda< apare-< apareceu< bolet-2< boleto2< chove< com1> com> conta-> da1< dar2< dar_uns< demai-< demais< deve< e>> enrol-< era> falta1< fatur-2< fatura2< faz2< foi<< fraco2< gasto2< gasto_uns< hoje1> ja<< mais2> mao< mes> mesmo2< mesmo_,< mostr-2< muito2> nao1> novo< oiten->> oitenta>> ou2< ou< ou_menos< para2< passa2< passa< passa_de< se1> se> servico< so1> sobra1< tirar< total1<
troca-> trocado> uns< volta2< volta< volta_de<`,
    '0': `#_mas< #_ou< #_paguei< +<< ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_ficou< ,_liquido< ,_parcela< ,_prestacao< ,_recebo< ,_sendo< ,_sobraram< /_NAME< :_faltam< :_saldo< :_total< =amount:week:: EXPENSE_academia< EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bebe< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com<
EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_escolar< EXPENSE_feira< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_gato< EXPENSE_hbo< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_manicure< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_outros< EXPENSE_passagem< EXPENSE_pensao<
EXPENSE_pressao< EXPENSE_racao< EXPENSE_rancho< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_uber< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< INCOME_manda< INCOME_trampo< KIND_alimenticia< KIND_creche<
KIND_dentista< KIND_energia< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< NAME_veio< abert-> acaba1> acaba2> acade-1< acade-<< acade-> academia1< academia<< academia> aceit->> aceita1< aceita< aceita<< aceitei>> acho<< acoug-1< acougue1< acred-2> acred-> acredita2> acredita> adiantado< adiantou<< agiot->> agiota>> agora>> ai2> ai>> ainda1<
ainda2< ainda<< ainda>> ainda_devo< ainda_tem< alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_:< am<< ambas2> ambas> amigo-< amigo< amigos< anive-< aniversario< ao2< ao_NAME< apart-< apartamento< aplic-2< aplicativo2< aplicativo_mostra< apose-1< aposentada2< aposentada< aposentado2< aposentadoria1< aposentadoria2< apost-2< aposto2< aposto_uns<
apren-1< apren-2< aprendiz1< aprendiz2< aprendiz_,< aprov-< ar< ar> arrumar> as2< assim< assin-1< assinada< ate<< atendente< ativa< atrasa> atrasada>> atrasadas2< atrasado<< atraso< aula< autis-2< autis-< autista2< autista< avisa->> avisar>> bah2< bah<< bah_devo< banco> bar> barco> barzi-1< barzi-< barzinho1< barzinho< bebe1< bebe< bebe<< bicho1< bolet-1> boleto1> boleto_de< bota2< bota_mais<
botij-2> botij-> botijao2> botijao> boto1< boto> bpc> bus1< bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-< cabel-<< cabelo1< cabelo2> cabelo< cabelo<< cacho-1< cacho-> cachorro1< cachorro> cada1< cada_uma< cai1> cai2< cai_para< caixa> calcu-< calcu-<< calcula< calcula<< camin-< caminhao< cance-> cara> carne2< carne>> carne_em< carro>> carro_eh< carta-<< cartao<< cartao_de< cartao_e< carto-2<
cartoes2< cartoes_NAME< casa>> causa<< cdc< cel1< cel<< cel> cel>> celul-2> celul-> celular2> celular> cem2< certi->> certinho>> cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< chequ->> cheque2> cheque<< cheque>> chuva< cigar-1< cigar-2< cigar-> cigar->> cigarro1< cigarro2< cigarro> cigarro>> cigarro_,< cinco2> cinem-> cinema> clt2<
clt_,< cobra-> coisa-< coisa>> coisas< coleg-> comecei< comeco< comid-1< comid-<< comid-> comida1< comida<< comida> comida_uns< como>> compa-< compadre< comprar> comprei<< compro< condo-2> condo-> condominio2> condominio> condominio_,< condu-1< condu-< condu-<< condu-> conducao1< conducao< conducao<< conducao> conseguir_botar< consignado_,< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh<
const-< conve->> convenio>> corre< corri-> cozin-< cozin-> crech-1< crech-2> crech-< crech-<< crech-> creche1< creche2> creche< creche<< creche> credi-2< credi-2> credi-<< crediario2< crian-1< crian-2< criancas1< criancas2< criancas< curso< da_parcela< dando1< dando< dao1< dao< das_NAME< de< decim-> decima> dei>> deles< deliv-1< deliv-<< delivery1< delivery<< demai-> demais> denti-1< denti-<
dentista1< dentista< depoi-2> depois2> depos-2> descontando< descontos> desde>> desem-1< desem-> desempregado> desemprego1< desse-<< desse-> desses<< desses> deus>> devo2< devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-2> dezoito2> dia1< diabe-2< diabe-< diabetes2< diabetes< diari-2< diari-> diari->> diaria2< diaria> diaria>> diaria_de< diarista< diese-< diese-> diesel< diesel>
dizim-1< dizim-<< dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< domin-> domingo> dou> doze>> duas2> dura<< e_desconta< e_eu< ela<< ele>> eles2> eletr-< eletrica< em_dia< emprego_novo< empresa< emprestado< emprestimo_e< empur-< encos-< encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< enfer-< enrolado< entra> entrada1< entrega> era>> eram1< eram< escol-1<
escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<< escola> escola>> escolar1< escolar< escolar<< escolar> espec-2< espec-<< espec->> especial2< especial<< especial>> especial_,< estad-< estado< estadual< estag-1< estag-<< estagio1< estagio<< estao>> estao_cobrando< estav-2< estava2< estou-2< estou-<< estou>> estourado2< estourado< estourado_em< estourados<< estourei< estud-2<
estud-< estudantil2< estudantil< estudantil_NAME< eu_gasto< extra< facil1> facil< faco2< faco2> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< fala< falar-> falaram> falec-2> faleceu2> faleceu> falei< falei<< faltam>> faltando1> faltando2> faltando> famil-1< familia1< familia2< familia< familia_,< farma-<< farmacia<< faxin-1< faxina1< faz1> fazen-<< fecho-2< fecho-<< fechou2< fechou<<
fechou_em< feira1< feira<< feira>> fez1< fez2< fez_em< fiado2> fiado>> fica_nuns< ficha-> fichada> filha< filha> filho-> filho>> filhos> fim> finan-1< finan-2< finan-<< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> fogao2< fogao_de< foi>> fora2> fora<< foram>> frald-1< frald-2> frald-> frald->> fralda1< fralda2> fralda> fralda>>
frio2< frio_:< funci-> funcionario> funer-1< funeraria< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasos-> gasosa1< gasosa< gasosa> gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gato1< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geladeira_em< gente> geria-<
geriatrica< giro<< gol2< gol< gol_em< golpe> graca-> gracas> guri< guri> h<< ha2> hbo1< hbo2> hbo< hbo> hoje>> hoje_devo< holer-2< holer-< holerite2< holerite< ifood2< ifood2> ifood>> igrej-> igrej->> igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inter-2< inter-2> inter->> internet2< internet2> internet>> internet_,< inval-< invalidez< ja_foi< jogo2< julho< juros<< juros>> k2< k_NAME<
kitne-<< kitnet<< lanch-1< lanche1< lanche> lavou-> lavoura> leite1< leite<< leite> lembro> limite_de< limite_eh< limpo< loas< loja<< lojin-< lojinha< lote< loter-1< loteria1< loteria< lugar-<< lugares<< mae>> mae_com< maio2> manda> mando-2< mandou2< manic-1< manicure1< mano2< mano_devo< maqui-< marido_ganhava< marido_recebe< mas1< mas<< material< me_adiantou< me_cobrando< media2< media_de<
melho-2> melho-> menin-2< menin-> menin->> menina1< menina> menino> meninos< meno> meno>> mensa-<< mensalidade< mensalidades<< merc<< merca-<< mercado>> mercado_,< mercado_uns< merce-> mercearia> mes_,< mes_fiz< mesmo1< mesmo> mesmo_NAME< meus> milic-< milicia< mim2< mim>> minha-< minha>> minha_mae< minhas< minim-2> minimo2> mn< morte2< morte< morte_:< mostr-<< mostra<< mostra> moto<< moto_eh<
motor-> motorista> multa> munic-< municipio< nas1> nas> ne>> nenem1< nenem< nenem<< nenhum> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<< netflix>> neto< no_NAME< noite> nos< noteb-2< noteb-< notebook2< notebook< notebook_NAME< novo1< numa< nunca>> obra2> obra> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> olha> onibu-1< onibu-2> onibu-<<
onibu-> onibu->> onibus1< onibus2> onibus<< onibus> onibus>> onix2< onix< onze>> opa< oq>> os1> ou>> outra2< outra2> outra> outro-1< outros1< oxe< padar-> padaria> pagas2< pagas2> pagas> pagas_,< pagav-1< pagav-< pagava1< pagava< pais< parar> parce-1> parcela1> parcela_eh< parcelado1> parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelei> parcelou2< parcelou< parcelou_em< parei>>
parti-> particular< particular> passa->> passagem1< passagem<< passagem> passagem>> pede> pedem1< pedem< pedir-<< pediram<< pedreiro_,< pego> pegou1< pela1> pela2< pela> pela_NAME< pelo1> pelo> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> peque-1< peque-<< peric-> pesso-2< pesso->> pessoal2< pet<< pg1> pizza< plano<< pode2> pode> porqu->> porque>> porta> porte-< porteiro< posto>
pouca-2> pouca-> pouca->> poucas2> poucas> poucas>> pouco->> poucos>> press-1< press-2> press-< press-> pressao1< pressao< pressao> prest-1< prestacao1< prestacao> priva-< privado< pronampe< prove-< quare->> quarenta>> quart-2< quartinho2< quase> quatrocentos>> que_desconta< que_faltam< que_pagava< que_umas< queim-< queimou< quere-> querem> quint-< quinta> quinz-2< quinz->> quinze>> quinzena2<
quinzena>> quinzena_,< quita->> quitadas2> quitar< quitar>> racao1< racao<< ranch-1< ranch-< ranch-<< rancho1< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> rapaz> reaju-> reajuste> receber1< rede< refor-< refor-> regis-2< regis-2> regis-> registrado2< registrado2> registrado> registrado_,< remed-1< remed-2< remed-2> remed-<< remedio1< remedio2> remedio<< remedio>> remedios1<
remedios> remedios>> rende2< rende< rende> rende_uns< respo-> resta->> restando<< restantes>> resti-2> resti-> restituicao2> restituicao> resto2> role1< role< role> role>> roupa1< roupa<< rural<< sacar1< sacar< salao< salario_eh< saldo1< saude<< se>> se_pagar< secre-2> secre-> secretaria2> secretaria> segura> seisc-<< seisc->> seiscentos<< seiscentos>> semana_de< semana_uns< sempr-2> sempre2>
sendo1> senho-< ser> sera> servi->> servico>> servidor< servidora< servidora> sesse-<< sessenta<< setec->> setecentos>> setem-> setem->> setembro> setembro>> seten-<< setenta<< setim-> setima> sms< sms<< so>> sobra-1< sobraram1< sobraram< sobro-1< sobro-< sobrou1< sobrou< socor-> socor->> socorro>> sofa<< spoti-1< spoti-2> spoti-< spoti-<< spoti-> spoti->> spotify1< spotify2> spotify< spotify<<
spotify> spotify>> strea-1< strea-< strea-<< streaming1< streaming< streaming<< super-<< supermercado<< tambe-2> tambem2> telem-> telemarketing> telev-< televisao< tem1> tem<< tem>> tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tigri-< tigrinho< tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>> traba-2> traba-<< trabalho2>
trabalho> tramp-1< trampo1< trans-2> trans-> transporte2> transporte> trata-< tratamento< tres2> treze-2> trint->> trinta>> tudo<< uai< uai<< uber1< uber2< uber> uber_tiro< ultim->> ultimas>> uma1< unha1< unha< unha> usei> usei>> uso2< vai1> vai>> vai_entrar< valen-> valendo> valid->> valida> van1< van<< van> varia_de< veio<< velho< velho> vem>> venc>> vencidas> vencido> ver< veter->>
veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< vo< vou2> vou_receber< vr2>`,
    '-3': `
2> #>> ,< ,<< 13o2> 13o> :1< ?> ?overdue DEED2< DEED2> EXPEN-2> EXPEN-<< EXPENSE2> EXPENSE<< INCOM-2> INCOM-< INCOME2> INCOME< KIND2> KIND<< KIND> KIND_aluguel< NAME<< NAME_eh< a<< aceitaram< agora2< agora< agua< alugu-1< alugu-> aluguel1< aluguel> atras-<< atrasada<< auton-> autonomo> boa> cai> com2< com_uns< da1> da< de> decim-< decimo< dei> depen-2> depende2> depende> desco-< deven-< devendo<
devo1< dinhe-< divid-< do1> esse< estag-2< estou_com< eu1< fatur-<< fatura<< fora< ganha-1< ganhar< gasta-< ifood< inss< leite< liqui-< liquido< livre1> livre> loja< luz2< mais1< merca-< mercado< meses<< meu<< mil<< mil_,< minim-< minimo< mulhe-< mulher< nada> nao_,< nem> o2> ou1< pague-< paguei< para< parce-< parcela< por<< prime-< que< que> quinh-<< quinhentos<< receb-1< receb-<< recebo<<
salar-2< salar-<< salario2< salario<< seman-< semana< sexta< sim2< sim_,< sou> tenho1< tenho> tiro_uns< total2< tv< um2< um2> um<< um> uma< valor2< vem> vende-< vendi< vista>`,
    '-4': `
< #< #> :< =amount:month:: DEED<< DEED> INCOM-1> INCOM-2< INCOME1> INCOME2< KIND2< KIND< NAME2< a2< a> aceit-< alugu-< aluguel< bom< bruto< cada<< carro< casa< da<< dei1< devo< dia2> do< dois>> dos1< dos> e2< eh> em2< em_media< errad-< errado< estag-< estao< estou2< eu2< famil-2< ganha-< ganha1< ganha< ganho<< gas< hora> ja_dei< mais1> mas1> mas2< me2< me< media1< mes1> meu< mil2< mil2> minim->
minimo> nu< o<< o> para1> para> por1> por>> salar-< salario< se< sei> sobra2< sobra_uns< sou< todo< varia2< varia< vem2<`,
    '-5': `
> #1> =amount::below: ?after-deficit EXPEN-< EXPENSE< NAME1> de<< dei< depen-< depende< dos< e< eh_uns< em1> em> eu2> famil-< liqui-1> liqui-> liquido1> liquido> mas> media< mes<< minha< nao2< pagar< por1< por< por> sim< tiro2<`,
    '-6': `,>> =parts:amount ?consent INCOM-<< INCOM->> INCOME<< INCOME>> NAME1< NAME2> NAME< NAME> da> das1< das< de1> dia> e<< eh1< eh<< menos_de< pago< recebo< vem<`,
    '-7': `=amount:week::bare =ignored ?more-debts ?offers DEED< INCOM-> INCOME> bruto1> bruto> dia>> entra1< luz< mes_de< o2< receb-< tenho< tiro1<`,
    '-8': `=amount:day::bare =amount:fortnight:: =amount:fortnight::bare =amount:month::bare =parts:amount+remaining ?debts ?worry entra< que_eh< uns<<`,
    '-9': `=parts:amount+total ? bolo< dia<< ganho1< tem<`,
    '-10': `bom> renda<`,
    '-11': `?after-roadmap tiro<`,
    '-12': `=amount:year:: ?rates`,
    '-13': `=amount:day:: ganho<`,
    '-16': `?instalments-left`,
    '-17': `=minimum-wages ?thirteenth`,
  },
  balance: {
    '19': `?debts ?more-debts`,
    '17': `=amount::current:`,
    '14': `NAME_eh< desde>`,
    '13': `iptu<< meses>> negociar< nome< total_eh<`,
    '12': `=amount::current:bare claro< devo< e_uns< fiado< sem>`,
    '11': `=amount::: NAME< conta< conta<< dona< k>> multa< negoc-< quero< usei1< x2>`,
    '10': `NAME>> advog-< advogado< atrasado< cento>> entao< esta_em< ipva<< junta2< junta< junta_da< limit-<< limite<< loja< me_cobra< na<< nao1< pegue-2< peguei2< peguei_mais< que<< tenho<<`,
    '9': `-> NAME1> ao>> bah< da_NAME< devo<< devo_uns< eh> emprestou1< emprestou< errei< farma-< farmacia< faz<< k<< me_emprestou< nao< outra< para_NAME< tambe-> tambem> uma< venceu> venci-> vergo-< vergonha< vi<`,
    '8': `#_nao< (< +2< =amount:::bare ?confirm-amount NAME1< ao< atras-< atrasadas<< atual1< atual< carta-< cartao< certo> cobra-< consigo> dia_#< dinhe-< dinheiro< divida_eh< domin-< domingo< esta>> ex< feche-< fechei< ficou< giro< ipva2< juros> luz2< meses<< minim-> minimo> negat-2< para1> para<< parcela> parei> prefe-> prefeitura> saldo2< spc< tive< um> valor2< venc1> venc<< venc> vence-< vence<<
venceu<`,
    '7': `-2> /2< DEED1< KIND_agiota< NAME_(< NAME_de< WORD1< agiot-1< agiota1< ah< am>> antec-1< antec-< arrum-< atras-<< atras->> botou< carta-2< cartao2< cheque< com<< comprou< conto<< desde2> dia2< divid-< do> dois2< eh2< espec-< especial< esper-< esta2> estao> falta< fiado> ficou2< financiamento< forne-< fornecedor< hoje< joao2> joao> limit->> limite>> negoc-> para2< parce-> quer<< reais> rotat-<
rotativo< rural< saber> saldo< sem< sogra< som< total1< trocado> tudo>> um2> usou< vence-> vence1> virou1< virou<`,
    '6': `#_NAME< (> ,_devo< ,_sao< -< /> INCOM-2< INCOME2< KIND2< KIND_fatura< NAME2> NAME<< NAME> NAME_-< NAME_:< NAME_com< NAME_deu< NAME_era< abert-< aberto< acho> acoug-< acougue< ao> apare-< apareceu< aqui< atras-1> atras>> atrasada> carto-<< cartoes<< casa> chequ-< coisa-<< coisas<< com< contrato< cortada< credi-< credi-> crediario< credito> da>> deve<< dia1> divida< dona2< dona> em2> esse1> esta1<
eu1> fatura1< fez<< final<< forne-2> fornecedor2> iptu> ipva< ipva> ja_deu< lojas2< lojas< menina< mercadinho< mes2> minha> moto> na< no2< no2> nova< novo> o_NAME< oito<< olha< parado< parei1> passado1< passado< pegue-> peguei> pila<< prona-< quand-< quando< quatrocentos<< que_devo< quer> resta< reven-2< reven-< seu2< seu< seu> sexta< subiu< todo< treze->> trezentos>> tudo1> uma<< usado< uso> vai>
venci-1> vencidas>> vencimento> x<<`,
    '5': `-<< /< DEED2< EXPENSE_padaria< KIND<< KIND>> KIND_emprestimo< KIND_iptu< NAME_saldo< acade-< academia< agiot-<< agiota<< ah> ah>> ajuda> aluguel_da< amiga> ano2< ano< ao1> atrasadas< atrasado1< atrasado>> boa> caju1< caju< carta-2> carta->> carta< cartao2> cartao>> cartao_NAME< causa2< causa_de< cobra1< cobra< cobra> com1> corta-2< cunha-<< cunhado<< dar> desco-2> deve> dia<< dia> dois2> dois<<
e2> e_caju< ela> emprestimo1< emprestimo<< entre1< falar< falto-< faltou< farma-> farmacia> faz> ficou_devendo< fiz< iptu1< julho> junta-2< juntando1> juntando> juntas2< luz_,< marco> menin-< mercadinho> mercadinho>> mes_passado< mim1< moca< motor> movei-2< moveis2< nada< nao1> negativa< novo< o>> ontem>> outro2< padar-1< padar-< padaria1< padaria< pagar2> pago<< para_mim< parad-< passa-1<
que_pegou< quebr-> quinh-<< quinh->> quinhentos<< quinhentos>> rapaz< sabad-> sabado> sao<< sim< simpl-< simples< subiu2< subiu_para< super-> supermercado> tambe-1< tambem1< tem> todo2> total< tramp-> troca-> ultim-< vale<< vence< vista< ze<< ze> zerad-< zerado<`,
    '4': `(1< (2< (>> ,<< ,_NAME< -1< -2< -_NAME< /1> =minimum-wages ? ?worry EXPENSE_farmacia< EXPENSE_seguro< KIND< KIND> KIND_consignado< KIND_ipva< WORD>> aberto> acoug-> acougue> agiot-< agiota< agiota_,< agora< agost-> agosto> ainda1> ainda2> ambas>> ano<< anton-< antonio< ao2> as2> as>> atras-> atrasada1> atrasada<< atrasadas_,< atrasado1> atraso2> atraso> bairr-1< bairro1< bolet-> boleto> botar->>
botaram>> caju2> caju> capit-< capital< carro<< carro> causa< cem<< cem>> com> consi-1< consignado1< da<< da> de1> de2< de_som< depoi-<< depois<< der< desco-> deste< devo1< dez>> dia2> do2< do< do>> do_bairro< do_tiao< doze<< duas<< e> e_devo< e_mais< ela2< emprestimo_NAME< emprestou> energ->> energia>> esta< estava_em< estou-< ex2< facul-< faculdade< falta1< farma-1< farmacia1< fatur->> fatura>>
ficou2> financiamento> foi2> foram1< foram< frio< garan-< garan-<< garantia< garantia<< gaste-1< gaste-<< gastei1< gastei<< hospi-< hospital< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< iptu< ipva1< ipva_de< ja< limit-> limite> luz_e< mano<< menin-<< menino<< menos1< merce-< mercearia< na2> na> na>> nacio-2< nacio-< nacional2< nacional< negat-1< negat-< negativa1< nome>> num<
o2> oi< oitoc-<< oitocentos<< ontem< pagar2< pagar> pague->> paguei>> para>> parcelas>> passa_de< pedre-2< pedre-< pedreiro2< pedreiro< pelo_menos< penho-< penhor< pera< prefe-< prefeitura< proce-> processo> qual> quatr-<< que>> que_esta< que_uns< quem< reais>> resta1< roupa-< roupas< sao> segur-1< seguro1< sem1> setec-<< setecentos<< so< so_resta< som1< sujo< tambe-1> tambe-<< tambem1> tambem<<
tem< tenho< tiao1< tiao< tinha> tirar< tramp-<< trampo<< ultim-> ultima< ultimo> uma2> valor< venci-<< vencidas<< ze<`,
    '3': `
>> #<< #_contas< (<< ,1< ,>> ,_e< ,_gastei< ,_restam< ,_total< ,_uns< :2> KIND_cartao< KIND_especial< NAME2< WORD2< WORD2> WORD<< WORD> ^ a<< abril>> adian-1< adiantou1< adiantou< agora> agora_esta< ainda_,< amanh-2> amanha2> anos<< antig-< antiga< atrasada2< atrasei> bairr-< bairro< bar< benef->> beneficio>> borra-2< borra-< carta-1< carta2< carta_,< cartao1< casam-< casamento< celul->>
celular>> cinco<< cobra-1< cobrando1< cobrando< coleg-< colegio< comecou<< comig-> comigo> como> condo-< condominio< consu-> conta-1< conta->> conta>> contas1< contas>> corta-> da2< da_venda< de> deles> desconta2> desconta> descontam2> descontam> desde< desde<< deved-1< deved-2< deved-< devedor1< devedor2< devedor< devedor_de< deven-< devendo< devo_eh< dias>> diret-> direto> divid-2< divida2<
dividas< dividas<< dizer< do<< dois>> duzen->> e< e<< eh2> eh_de< eh_uns< ela2> empre-1< empre-<< empre-> emprestimos<< energ-<< energia<< era2> espec-1< especial1< esqui-< esquina< essas< eu< eu>> facul-> faculdade> faixa2< faixa< falta2< farma->> farmacia>> fatur-< fazer> fecho-< fechou< fiado2< ficou_em< filha2< filha<< fim< finan-< financeira<< foi_para< forne-> fornecedor> garan-> garantia>
ja<< ja> la1> la> loja_NAME< luz>> maio> mais2< mais< mano< marco< mas2< maxim-2> maxim-> maximo2> maximo> me2< me> menos< menos_uns< merca->> meses2< mesmo_,< mil>> mim2> mim< minha2> minha< minim-<< minimo<< mostra< moto>> movei-< moveis< mulhe-> mulher> na1> nao>> netfl-> netflix> nome2< norde-1< norde-< nordeste1< nordeste< nova2< novec-<< novecentos<< o< ofici-1< oficina1< oq> os1< osso>>
outro< outro_de< pagan-< pagando< pagar< pagou< parce->> parcelas2> parte< passa2< passa< plano1< pneu< por2> por>> possu-< possuo< proce-< processo< propr-< propria< que1> que< quebr-2> quebrados2> quebrados> recebi> recei-< receita< roupa> saldo_devedor< saque< seis2< seis<< seis_falta< seras-<< serasa<< simpl-<< simples<< soma1< soma< sou<< tambe->> tambem>> tambem_uns< todo1> traba-1< tudo2>
tudo> tv> uai>> umas> uns>> valor<< valor_de< vence> vence>> venci-2> venci->> vencida1> vencida> vencimento1> vencimento2> venda1< venda< voce< ze1<`,
    '-3': `#1< #_,< #_eh< (1> ,2> 1 =amount::entry:bare =parts:amount+remaining+total ?1> ?income-source EXPEN-1> EXPENSE1> EXPENSE_mercado< INCOM-< INCOME< KIND1> KIND_carro< KIND_gas< KIND_internet< KIND_tiram< NAME_cobra< NAME_e< acaba->> acabar>> acho< acord-> acordo> ai1> ainda> ajuda-2> ajuda-> ajudar2> ajudar> anos>> apose-> aposentadoria> ate< aumentei< baixaram2< baixaram< baixaram_para< baixo-<
baixou< banco2> batid-< batido< bolo< caiu<< caiu_para< carro1< carro2< carte-> carteira> casa< celul-<< celular<< celular_de< comecou2< comecou< comig-1> comigo1> compr-< comprovante< conse-2< conse-<< consegui2< consegui< consi->> consignado>> consu-< consulta< consulta> conta-< coope-2< cooperativa2< corri-< crian-<< criancas<< das> de>> dei2> depos-> deposita> depositei1< depositei< der1<
desco-2< desconta1< descontado< descontam1< descontam< deven-> devendo> dezem->> dezembro>> dezen->> dezenove>> direi-> direito> disse< divida> divido< diz1< duas>> e_paguei< econo-< efetu-< efetuei< eh1> ele_quer< eles2< empresta1< empresta< empresto1< empresto< emprestou<< entra< entrada< epoca2< epoca< esse<< estav-1< estav-> estava1< estava> estou2> estou_com< eu2< eu_der< falta-1> falta1>
faltam> feira> fever-> fevereiro> fiz1< fiz> foi> folha2< folha< foram> fraco< fui< ganhando1< ganhando< ganhe-1< ganhe-< ganhei1< ganhei< gas1< guardado1> guardado> inter-1< inter-<< internet1< internet<< ja2< ja_devolvi< ja_paguei< junta-< juntas< juros1> juros_de< liber-1< liber-> liberar< liberar> mae2< manda-< mande-1< mandei1< manha> marid-> marido> me_empresta< me_empresto< meio<< menos2<
mensais>> merca-1< mercado1< mes< mes> minha2< moca> moco< moro< nas< negocio< nem2> noven->> noventa>> num> ofere-1< oiten->> oitenta>> onibu-2< onibu-< onibus2< onibus< os2> os< outro-> outros> paga< paga>> pagar1< pagas<< pago2< pago_NAME< pague-2< paguei2< para2> para_pagar< parcela2< parcelas< parte> parti-< passa-< passe-< passei< pedir-1< pedir-< pediram1< pediram< peque-< pequena< perco<
pg1< pg< pix2> pix_de< por< porqu-< porque< posso< poupa-2> poupanca2> quand-> quando> que_pago< queri-< queria< receb-1< recebi< renda< resta-2> resta-> restando> saiu< salario<< sao< saude< segui-< seguinte< segunda> seguro< seman-<< seman-> semana<< semana> sendo> seten->> setenta>> sindi-< sobra< taxa2> tenho2> tinha1< tiram1< tiram< toda2< toda< total_de< tv2< uma_de< vai2< venci-< vende-<
vender< vez> vista> vivo< vou_pagar<`,
    '-4': `#_hoje< #_para< #_por< +1< =parts:amount+paid+total ?consent DEED2> EXPEN-<< EXPENSE<< NAME_uns< aceit-< acho>> amort-1< amort-< amortizei1< amortizei< anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< atend-> atras< atrasadas1> atrasadas> autom-< automatico< baixa-2< baixa-< banco_diz< benef-< beneficio< boleto<< bom> cada> caiu_de< carne> carro< celul-2< celular2< clt<< comeco<< consertar>
consignados< consignados<< cortaram< credi-1< crian-< cunha-< cunhado< dar1< dar< das< das<< de2> de_pagar< decim-< decimo< dela> depos-1< depos-< devol-1< devol-< divid-> diz< dos< empre->> emprestimo>> entra-2> entra-< entra-> entrada2> entrada> entre< era<< errad-< errado< esta_dando< esta_vindo< eu1< eu<< eu_pago< eu_peguei< falta-> falta->> falta>> fgts2> fgts> fica1< ficou> filho> fixo<
fiz<< foi1> foi< foi<< ganha-1< gasto1< gasto< gelad-< geladeira< guard-1> guard-> hoje1< hoje2< ifood<< inss< insta-< instagram< lembr-2> lembro2> liber-< ligou< limpa< luz< maior< mais1< mais>> mande-< mandei< maqui-> mensa-< mensagem< mercado> mes2< minim-1< minimo1< netfl-< netflix< novec->> novecentos>> numer-< numero< ofereceram<< oiten-<< oitenta<< ontem1> ou< pix2< plano> por> porqu->
porque> poupa-> poupanca> quant-> quanto> que_era< recebi<< resti-< restituicao< segun-> segur-< sete>> sexta> so2> so<< sobra-2< taxa> telef-< telefone< transferi1< transferi< tudo< um<< um_de< vai< vale1< vale< valia< vence-2> vendi< vindo1< vindo<`,
    '-5': `+< INCOM-> INCOME> NAME_por< abri> acert-< acertei< acord-<< acordo<< ano1> aqui> ate1> atras-1< atrasado_,< aumen-< avisa-> avisar> banco<< bico2< bico< bico_de< bolet-<< carne< celul-< celular< comec-2< como< conse-> consi-< conta> da2> desco-1< desconta< desconto< desse< deve1< diz<< e_NAME< emprestei1< emprestimos< epoca> era< essa> estou2< falta-<< faltam<< fatur-<< fica< fica> ganha-<
gaste-< gastei< gente<< inter-< internet< irma< juros< limit-1< limite1< luz<< mais2> minim-1> minimo1> ofere-<< ofereceu< ontem2< outro>> pagas>> pago2> pago> pague-<< paguei<< para1< parce-2< passa-2> passado2> pegue-1< peguei1< pessoal< pg> pix> proposta< quant-< quanto< que_eh< sai< salar-<< sei> sobra-< tenho> tirou< trabalho< usei2< veio< vem1< vem<< vem> vou<`,
    '-6': `#1> #_as< ,_falta< ,_pago< =amount::limit: ?> NAME_em< acabe-< acabei< agora1> ai< ali< antes< antes> aplic-> aplicativo> atrasada< atrasado2> cada>> com2< comec-< compr-2< consi-<< consignado_NAME< conta-> conta2> das1> debito< dei1< dele> desse> devo2> dezoi->> dezoito>> divida2> duzen-<< duzentos<< eles< em> esse< eu> fecha-> hoje> iptu2< irmao2< isso> la< luz> mas2> me<< menos_de< nao2> no<<
nunca> ofert-< oferta< parcela<< pesso-< por1> prest-< prest-<< prestacao< prestacoes<< propo-< quase1< receb-<< recebo< resta-<< resto> sao1< seman-< semana< so> soman-2< soman-< somando2< somando< talve-1> talve-> talvez1> talvez> tenho1< vezes>> vou2< vou>`,
    '-7': `#_#< =parts:amount+interestFree+total ?after-deficit a2> agua2< ai> alugu-> aluguel> caiu2< casa2< confi-2> confi-> conse-< contr-< da_uns< das2< debit-< dei< dele< devia< divid-2> do_NAME< dos<< ele< em<< esse>> faturas<< fechar> foi1< ganho<< ja>> marid-<< marido<< mei< meu<< moro<< nao_eh< no>> pagam-< pagamento< pago< pagou> parcelei< pelo2< pouco<< quase< quita-< salar-< salario< tinha< tv<<
uns<< usei< virou1>`,
    '-8': `/>> :1> =amount:week::bare agua> ate> cai< caiu< comprei< devolvi1< devolvi< ganho1< ganho< metad-< metade< mil_NAME< mil_de< nunca< ou1< ou1> pague-< paguei< passa-<< por1< receb-< santo> sumiu< tudo2< tv1< vista2>`,
    '-9': `#_mais< ,_eh< ?offers WORD1> acord-< acordo< dei<< desconto<< ele2< engan-< enganei< junto< maior<< me_deu< mil2< minim-< minimo< nu< ofere-< ou> parce-< parcelas<< passada< pelo_NAME< se> seis>> tenho2< tres<< verda-< verdade<`,
    '-10': `=amount::minimum:bare ?rates as1< cinco>> em1> irmao< nem< oito>> pague-1< paguei1<`,
    '-11': `?after-roadmap ?flexibles NAME_da< desco-< desco-<< nao2< nao<< ops>> paga> tv<`,
    '-12': `:> ?debt-amount NAME_#< eh>> os<< pix<`,
    '-13': `=amount::former:bare ?thirteenth parce-<<`,
    '-14': `
> ?income-low-month ?instalments-left pago1< total<<`,
    '-15': `?overdue galo<<`,
    '-16': `=amount:month:: ?essentials ?incomes`,
    '-17': `=parts:amount+behind devo>`,
    '-21': `=parts:amount`,
    '-22': `=ignored`,
    '-23': `=amount:month::bare`,
    '-24': `=parts:amount+total`,
    '-25': `=parts:amount+remaining`,
  },
  correction: {
    '18': `nao<<`,
    '16': `,_eh< verda-< verdade<`,
    '13': `para1<`,
    '12': `corri-<`,
    '11': `eh1< errei< o<<`,
    '10': `ai< engan-< enganei< mil2<`,
    '9': `bota< eh< eh<< errad-> errado> falei2> falei> muda< retif-< salar-< salario<`,
    '8': `:< ?after-roadmap DEED2> DEED>> agora1> casa2< errad-< errado< ganho1< ganho< lazer< luz< para< que>> valor< vem< vem_uns<`,
    '7': `#_eh< DEED> aumen-< aumentei< certo< corrigindo< esque-< esqueci< estao< fatur-2< fatura2< nao2>`,
    '6': `:_sao< DEED<< NAME_eh< agora< aumento< casa< conse-> consertar> ganha-1< ganha-< me< meu<< na< passada< renda> salar-> salario> subiu<< traba-< trabalho< vem2< verda-2< verda-2> verdade2< verdade2> verdade_eh<`,
    '5': `,2< :2< ?more-debts ?overdue DEED2< a_ganhar< alugu-< aluguel< antes< atras< aumen-2< corrige< e1< estou2< estou_ganhando< fatur-< fatura< mil_eh< passa-< passe-< passei< sao1< troca< vem1< verda-> verdade>`,
    '4': `#_para< ,_ganho< ?after-deficit KIND_agua< agora> agora_ganho< agua1< ali< alugu-<< aluguel<< aluguel_eh< farma-2< farmacia2< ganhando1< ganhando< ganhar1< merca-2< mercado2< mil<< nao> passa2< passa< sao< seman-< semana< sim< valor2<`,
    '3': `#> ?debt-amount agora2< daqui< dei< e<< farma-< farmacia< ganhar< gas<< la< liqui-2< liqui-< liquido2< liquido< oi< salario<< trint-<< trinta<<`,
    '-3': `,2> ,<< ,_uns< =ignored =parts:amount =parts:amount+remaining ?1> DEED< KIND2> KIND_aluguel< NAME1< NAME1> NAME> WORD2< WORD< WORD>> ^ a_NAME< aceit-< aceitaram< alugu-1< aluguel1< atras-< aumentar2< aumentar< aumentar_para< baixa-2< baixa-< baixaram2< baixaram< baixaram_para< baixo-2< baixo-<< baixou2< baixou<< baixou_para< benef-< beneficio< cai< com1< coope-2< coope-< cooperativa2< cooperativa<
cortaram< da1< da2< da> dando> decim-< decimo< deu1< deus< devo1< devo< dia<< dia> divida< dois<< eh> eu2> eu< eu>> falta< fiz< fui< ganhe-< ganhei< ganho> hoje2< janei-2> janei-< janei-> janeiro2> janeiro< janeiro> juros< mais2> mais> mas1> mas> mes> meses<< meu< o2< o2> o< o> pagar1< pagar< pago1< parce-<< parcelas<< passo-2< passo-< passou2< passou< passou_para< pedir-1< pedir-< pediram1<
pediram< que> receb-< resci-< rescisao< resta-> restam> sai< salar-2< salario2< sao<< tem< total2< total_eh< tudo< uma< vendi< vou2<`,
    '-4': `#2> =amount:month:: =amount:week::bare =parts:amount+total ?income-low-month ?offers baixo-< baixou< caiu< carro< corta-< da< de1< deu< divid-< do1> e2> em1< em1> em> empre-< estou> eu> foi< ja< luz_,< nao_eh< ofert-< oferta< os< pago< pague-< paguei< para1> parte< propo-< proposta< renda< se< so< tenho< total< veio< vou<`,
    '-5': `=amount::current: ?> ?instalments-left ?thirteenth DEED1< NAME< a2> agora_eh< conta> em< emprego< hoje< mes< nao2< por1< vai<`,
    '-6': `,1< ,_sao< :1< =amount:month::bare WORD1> a<< domin-< domingo< esper-< outra< outro< por<`,
    '-7': `?confirm-amount nem< tirar<`,
    '-8': `?incomes era<< nao1> que2<`,
    '-9': `=amount:day::bare que_eh<`,
  },
  expense: {
    '26': `?essentials`,
    '23': `?flexibles`,
    '13': `ganho<<`,
    '12': `EXPEN-< EXPENSE< luz<`,
    '11': `agua<< gas< pago<`,
    '10': `alugu-> aluguel> desse< dou1< dou< luz<< pago1<`,
    '9': `divido< era<< luz>> plano< saude<`,
    '8': `#_para< :1< EXPEN-2> EXPEN-<< EXPEN-> EXPENSE2> EXPENSE<< EXPENSE> ajudo< bolet-< boleto< falar< gasto< luz> mando1< mando< moro< todo<`,
    '7': `,_NAME< =amount:day::bare =amount:week::bare =amount:year::bare KIND2< KIND> KIND_casa< NAME1> alugu-<< aluguel<< cerve-< energ-< energia< esque-< esqueci< limpa< luz2< parte< por1> remed-< tigri-> tigrinho>`,
    '6': `EXPEN-2< EXPENSE2< KIND2> KIND< agua2< agua< agua>> casa1< causa< comid-< comida< escola< feira< gas> gasto2< gasto_uns< ifood<< mes2< moca< por<< porqu-1> porque1> remed-> remedio< remedio> resto> sai2< sai_por< tramp-< trampo< uber< uma< vez<`,
    '5': `#_NAME< =amount:day:: ?income-source KIND1> KIND<< KIND_filho< WORD2< agua_,< alime-> alimenticia> amiga< aposentada<< casa2> cigar-< cigarro< clt<< com< compr-<< condo-< condo-<< condominio< condominio<< costu->> da< deu1< deu< deven-> devendo> devo> dizim-< dizimo< em> energ-2< energia2< esta< estou2> estou> filho1< fumo< gaste-1< gastei1< inter-> internet< internet> iptu< jogo< mas>> mercado>
mes1> mes<< minha_parte< mora< o2> para<< parte1< passa2< passa< passa_de< pensao> sou<< umas<< uso< vezes<< vou>`,
    '4': `(> ,_pago< DEED< EXPEN->> EXPENSE>> INCOM-1> INCOME1> KIND_celular< KIND_internet< KIND_iptu< KIND_saude< NAME1< acade-< academia< agua_:< alugu-2< aluguel2< ap< apose-<< apost-< as< baixo-<< baixou<< bicho< boto< cacho-< cachorro< casa> celul-1< celular1< cerveja< cervejinha< cinem-< cinema< condo-2< condominio2< condominio_:< consu-< consulta< de2> dela2< dela< demai-< demais< dezem-2>
dezembro2> do_mes< duzentos>> energ-<< energia<< feito< gas_:< gaste-< gastei< hoje> igrej-< igreja< inter-1< inter-< internet1< iptu1< ja1> janei-2> janei-> janeiro2> janeiro> k>> lanch-< luz2> luz_veio< mas1> menino< merca-2< merca-2> merca-> mercado2< mercado2> mercado_eh< neta< noven-<< noventa<< parte_eh< passa-2> passa-> passado2> passagem< pensa-> plano> porqu-> porque> racao< saude1<
saude2< saude> telef-< telefone< tramp-> vai_uns< varia2< varia< veio>`,
    '3': `(1> ,1> -1> -< -> ->> :>> =amount:fortnight::bare EXPEN-1> EXPENSE1> EXPENSE_igreja< EXPENSE_merc< KIND>> KIND_condominio< KIND_escola< KIND_luz< KIND_telefone< acade->> academia>> acai< agora_eh< agua2> aluguel_eh< ano<< aposto< aqui<< beste-> besteira> cara1< cara< carte-2< carte-< carteira2< carteira< celul-< celular< cem<< cerca2< cerca< cerca_de< churr-< churrasco< com1< com2> comid-2<
comida2< condo-1< condominio1< contr-2< de_aniversario< deliv-< delivery< dezem-> dezembro> dois2< duzen->> e<< e>> ela2> em1> entre1< entre< era> escol-< escola1< eu< favor< fim< foi> frald-< frald-<< fralda< fralda<< funer-< gas2< gas>> gasto1< gato< igrej-1< igreja1< inclu-> inter-<< internet<< irmao< junto> lanche< liq< luz1< luz_:< luz_vem< mao< mei2< menin-1< menino1< merc1< merc< merc>
mercado< mercado<< moca2> moca> netfl-< netflix< nove>> noven->> noventa>> nunca> oiten->> oitenta>> oito>> pago<< para1> parcelado2< parcelado< parte2< passado> passagem2< plano2> plano>> prese-< presente< quart-> quatr-<< quatro<< que_eh< remed->> remedios< restaurantes< roupa< salao> saude>> seman-1< seman-< semana1< semana< so<< so_dou< strea-> streaming> super-2< super-< supermercado2<
supermercado< supermercado_:< telef-1< telefone1< teve> tia< torno2< torno< torno_de< total<< treze-<< trezentos<< tv1< tv< uns<< vai2< van< vem< vezes<`,
    '-3': `#1< #_,< ,2< ?consent ?worry DEED1> EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> KIND_carro< KIND_moto< NAME_,< NAME_:< WORD<< acord-< acordo< agora<< ai< alugu-2> aluguel2> app< assin-< atras->> atrasada<< atrasado>> aumen-< boa< camar-< cance-< carro1< carro2< carta-< cartao< cobra> com<< comid->> comida>> compr-2< conse-< consignado< corta-< costu-< dar1<
das> dei< desco-< desconto< deven-< devendo< dia2> dias2< divida< divido2> do2< dona< duas>> eh<< ele> em1< emprestimo< errad-< errado< esta2< estou<< eu_pago< faco< faco<< farma-< farmacia< fatur-< fatur-<< fatura< fiado< fica< fixo< fiz< ganhe-1< ganhe-< ganhei1< ganhei< gasta2< gasta< gente<< hoje2< juros2> loja< mais_de< manha2> manha> mas_gasto< mil2< moto1< moto< muito< multa< na<< na>>
nada> nem< no1> no<< no> ofert-< oferta< os1< os< outro< padar-1< padar-< padaria1< padaria< pagar1< pago> pago_,< pagou< pague-<< paguei<< para< parce-<< passado2< passado< que>> que_da< recebo< salao1< salar-<< sao> se< sem< ser1< sobra< subiu_de< tem< tenho< tenho<< todo1> total2> total> trint-<< trinta<< troca<< uma> vendi< verda-2> verda-< verda-> verdade2> verdade< verdade> vez> viage-<
viage-> viagem< viagem> x<< x>>`,
    '-4': `#2> +< ,_gasto< ,_total< =parts:amount+behind ?overdue NAME2< WORD>> a2< a< ainda> amigo> atras-< boto<< com>> comid-2> comida2> consi-< conta-<< contas<< da> da_NAME< das1< deixo-< deixou< devo1< devo< devo<< dia> do<< do_NAME< dura> e1< e_NAME< ela2< ela< em<< empre-< empre-<< era1< era< esse2> esta<< esta> estou< eu> fique-< fiquei< foi2< foi< gasta-1< ja< junta-< juntas< juros> luz_,< me<< me>
mei1< mes>> meu< muda< nao< o2< paga1< pague-< paguei< pai< parei< por2> por> receb-< resto>> sei< sim< subiu2< trabalho< tudo2> tudo_da< uber<< vinte>>`,
    '-5': `#_uns< ,2> ,_eh< :1> =ignored ? DEED1< EXPENSE_botijao< EXPENSE_ifood< agiot-<< agiota<< agora> alugu->> aluguel>> atras-<< botij-1< botijao1< cento>> corrigindo< da_uns< divid-> dois<< e2< em>> errei< eu2> ganho1< hoje< ifood1< inss< junto< mas2< mas< me< na1> na> nada< nao2> nao<< pagar< pago2< porqu-< porque< que_uns< respe-<< respectivamente<< seguro< ser< subiu< tambe-> tambem> total1<
traba-< tudo2< um> vou<`,
    '-6': `
> ?offers ?rates DEED2< DEED2> INCOM-2> INCOME2> a1> acho< bolsa> cada<< carta-> cartao> da1> das< de1< divid-1> divid-2< dividido1> dividido< dividido> fora< ganho< moto>> nao>> no2< parte> por1< pouco< so1< tambe-1> tambem1> tudo1>`,
    '-7': `
1> =parts:amount ?confirm-amount ?debts ?instalments-left ?thirteenth cento2> corri-< da2< do> dois>> filho> mes_de< meu<< na< parte2> so> teve<`,
    '-8': `?after-deficit ?income-low-month WORD1> cada2> conta<< do1> eh>>`,
    '-9': `ajuda> cada> eh> meses<< meses>> so1> total< tudo>`,
    '-10': `?debt-amount ?incomes ?more-debts ^ carro< esse<`,
    '-11': `=parts:amount+total ?after-roadmap botij-< botijao<`,
    '-18': `#>`,
  },
  income: {
    '25': `?incomes`,
    '13': `=amount:day::bare =amount:fortnight::bare INCOM-< INCOME< meu2>`,
    '12': `cai< tiro2< util>>`,
    '11': `=amount:day:: =amount:fortnight:: antes<< estou< eu1< ganho< hoje_tiro< pelo_NAME< pensa-< pensao< tiro<`,
    '10': `=amount:month:: =minimum-wages INCOM-> INCOME> bolsa< bruto<< emprego< espos-<< famil-2< liqui-1> sobra< vivo<`,
    '9': `=amount:month::bare benef-< comec-<< da_uns< dando> dia> dias>> dos< entra< estag-< eu<< fica1< num1> pagam<< pelo< que_eh< recebo< ruim< tiro_uns<`,
    '8': `ajuda< bolsa<< bom> da2< eh2< eh_uns< entra1< ganho1< liquido1> loja2< marid-<< marido<< media1< media< mesmo< no>> num> pelo2< receb-2< salarios<< vezes>>`,
    '7': `#_,< #_de< +2< +< INCOM-1> INCOM->> INCOME1> INCOME>> a_dar< alugo< bem< beneficio< comec-< comecar< depen-2> depende2> depende> desco-2< divid->> divida>> estag-2< eu_recebo< faco< faco<< famil-< fazen-< fica< filho> fixo> fundo-< fundos< livre1> livre> manic-< manicure< mas_sobra< por2> receb-< regis-< tenho> tiran-< tirando< umas2> vr>`,
    '6': `
< #< ,_tiro< =amount:week::bare EXPENSE_ifood< INCOM-<< INCOME<< INCOME_com< WORD1> alugu->> aluguel>> aposentadoria<< aula> benef-2< benef-<< bolo< bpc< cada>> cai1< casa2> casa> com2< com_uns< come> comecei<< contr-< contr-<< descontos2< descontos< desem-< desemprego< devo2> devo>> dia<< dinhe-< e_NAME< e_ganho< eh>> em2< em_media< errad-< errado< eu2> extra2< extra> fui< ifood1< ifood<<
inver-< inverno< la<< liq< mas< mas_cai< maxim->> maximo>> mes_ruim< moto>> novo< pagam< pensa-2< pensao2< por2< por> quart-< quinz-<< recebendo< ruim1< sabad-< sabado< salar-<< segun-< segunda< seman->> semana>> sexta< tiro_de< tudo>> vale1<`,
    '5': `,<< INCOM-2< INCOM-2> INCOME2< INCOME2> KIND>> ^ a2< alugu-2> aluguel2> apose-<< assin-> assinada> bico< bico> bolsa> cai2> carte-> carteira> causa2> causa> cinqu-<< cinquenta<< clt< comeco<< comis-< comissao< costu-< da< dele< desconto> despe-< dia< diari-< e1> e2< e_cai< em>> entre-> entrega< esse<< eu< eu> eu_ganho< falec-> famil-<< familia<< fatur-<< faxin-> faxina> fora< ganhando1< ganhando<
ifood< ifood_uns< liqui-1< liqui-< liquido1< liquido< loja> mas2> me< mei<< mes1< meu< moto> padar-2< padaria2< padaria_sao< pago2> pai> passado_foi< patro-> patroa> peque-< pequena< perco< produ-< producao< quartinho< que_da< quinz-< quinzena< recebo> registraram< renda< rodo< sabad-> sabado> sexta1< sobra1< tem2> tenho2> tiro<< toda_sexta< vem1<`,
    '4': `=amount::minimum:bare =amount:year:: DEED1> INCOME_clt< INCOME_salario< KIND1> NAME_da< WORD>> a_ganhar< agora< aposentado< aumentou< auton-> autonomo> camar-< cerca2< cerca< cerca_de< clt1< coisa2< coisa< coisa_de< confo-> conforme> consegui<< conta< costu-2> costu-> costura> crian-> criancas> cuida-< cuidadora< dar1< dar< depoi-< depois< depos-> deposita1< deposita< desconta> deus< diaria<
do_mes< dos> e<< espos-< fazenda< fiz<< fundo-2< fundos2< fundos_por< ganha-1< garco-< garcom< gasolina_fica< graca-< gracas< hoje2< leite< mais_uns< manda1< manda< mater-< merc>> mes1> mim2> mim> minim-2< minim-<< minimo2< minimo<< mulhe-< mulher< na<< na_NAME< nada> nao2> o<< ofert-< oferta< padar-< padaria< pago> para<< passa-2< passado2< passado< passe-< passei< passou_para< paulo< plant-<
por1> por_mes< por_quinzena< prefe-< prefeitura< que2< quint-> quinz-1< quinzena1< registrado< roupa2< roupa_uns< saiu< salao<< salar-1< salario1< segun-> segunda> seman-2< seman-<< semana2< semana<< setec-<< setecentos<< so1> sobra2< sobra_uns< sou> telem-< telemarketing< tem> tira2< tira< tira_uns< tirar1< uber<< uber_uns< ultimo< um>> uma>> uns<< vai<`,
    '3': `#2< ,2> ,< ,_ganho< ,_mais< ,_media< =parts:amount ?< EXPEN-> EXPENSE> WORD2< acai< apose-2< apose-< apren-< aprendiz< arrum-<< arrumei<< as<< auxilio< bico2< bico_de< bota> cesta> clt<< clt> conse-<< consi->> consignado>> cortaram< cosme-<< cosmetico<< das<< dava> depen-> depos-1< depos-< deposita> desem-2< desemprego2< dia2> dia>> disse< do1> duzen-<< duzentos<< e2> e_mais< e_recebo< era>
espos-1< esposo1< esposo< estag-> estagio< estagio> eu2< faco> faixa2< faixa< falec-< faleceu< famil-> familia> fatura<< fds< fia< filho< fique-< fiquei< fora> ganha-< ganha<< ganhar1< ifood> jovem< liquido_de< liquidos1> liquidos> loja< mae1< mais1< mando-<< mandou<< marido_ganha< marmi-> marmita> mater-> material> meu2< meu_esposo< moco< na2< na< na>> noite< num< o>> os< para1< parte< passa-<
passo-2< passo-< passou2< passou< patro-< patroa< pensa->> pensao>> prefe-2< prefeitura2< prest-> presta> primeiro< quand-1> quand-> quando1> quando> quare-<< quarenta<< que2> quebr-> quebrados> quent-< quentinha< queri-> queria> quint-2> quinto2> quinto> reais>> recebo1< recebo2< recebo<< roupa< salar-< salario< saldo<< segur-< seguro> servi-< servi-> servico> sobra> sou< tambe-> tambem> tenho2<
tenho<< tenho_mais< toda2< toda< torno2< torno< torno_de< traba-> trabalho< trabalho<< ultim-< um< um<< uns2> util> valor< varia> vendo> vinte<<`,
    '-3': `
1> 
2> #_+< #_e< #_uns< +1< ,_vr< :2< ?after-roadmap ?debts ?income-source ?overdue DEED> EXPEN->> EXPENSE>> KIND2> NAME1> NAME2< NAME< NAME_,< NAME_de< a_NAME< acho< anos<< ate> atrasado< aumento< bah< cabel-> cabelo> cai> calca-> consi-< cortada< cuido< da_NAME< de<< decim-< decimo< dei1< depen-<< depende<< deve< devo1< devo< dia1> diari-<< diaria<< disse> divid-< divida< do2> dos>> eh<
empre-1< entre-< estou2< estou<< eu1> eu_ganhava< faco1< faturo< faz2< fica2< firma2< firma< foi> forne-> fornecedor> ganha-2< ganha-<< ganhar2< ganhava<< iptu< ja< junto< luz< mandi-< mandioca< marmi-< marmita< mei1< menos_de< merca-< mercado< metad-> metade> meu> mim< moro< na> nada< nao1> nao< ne> no2< oitoc->> oitocentos>> outro< pago>> pague-< paguei< pai< parce-< parce-<< parcela< planto<
propr-> propria> quand-< quando< quase< que1> que>> queri-< queria< receber< rua< sim< tive< trabalha< tv< vai2< vem2> vez<< vizin-2< vizin-< vizinha2< vizinha< volta2< volta< volta_de< vr1<`,
    '-4': `=amount::: =amount:::bare =parts:amount+total ?confirm-amount ?rates DEED2< KIND<< NAME<< NAME> NAME>> ainda> aluguel_eh< atend-2< atras< cada2< caiu< corri-< dei< descontado> deven-< devendo< do>> dona< e_pago< entre1< esta< fatur-< ganhava1< ganhava< gasolina_sobra< impos-> imposto> inss< liq1> liq> mae_recebe< marido_da< mas> menos1< menos2< meses<< meu>> motor-< motorista< oiten-<< oitenta<<
ontem2< ontem< os<< outro> pagar1< pagar> para> pelo_menos< quinh->> quinhentos>> recebe1< recebe< recebi< renda2< renda_eh< segur-> sem< sou<< tenho1< tudo< tudo> uber< unha<< vou< vr2< vr_de<`,
    '-5': `#2> ?> NAME2> ai< alugu-2< aluguel2< atras-< carro< chega2< chega< chuva> cinqu->> cinquenta>> com> comis-<< comissao<< conta2> cosme-< cosmetico< da<< de> deu1< deu< e_faco< em< empre-<< errei< faxin-2< faxina2< faxina<< fiz1< gasol->> gasolina>> gente< hoje> horas< inver-> inverno> junto-< mae> me2< mei< mil2< mil_,< minha<< minha> nuns1< nuns< o< outro2< outro2> paga1< paga< pagar< passa2<
passa< passa_de< profe-< professora< que_entra< sai< so2> soman-< somando< um2< um_de< umas1< umas<< vale<<`,
    '-6': `
> ,_total< =ignored ?essentials ?more-debts ?offers DEED2> DEED<< WORD2> a1> adian-< alugu-<< aluguel<< antes< as< auxil-< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< dia2< dois<< ela< empregos< entressafra< filho2< fiz< ganho> gasol-> gasolina> ifood_faco< mas_gasto< mil<< outro_de< receb-> resto> se< total1< treze->> trezentos>> vr<`,
    '-7': `a<< app< causa>> da>> dia_a< e>> eh1< eh<< faxin-<< faxina_,< ganho<< menos< olha< total< vale2< vem>`,
    '-8': `?instalments-left DEED>> WORD1< cada<< caixa< como< fixo< hora> super-2< super-< supermercado2< supermercado<`,
    '-9': `?flexibles ?income-low-month a1< fica> gasto1< gasto< pago1< reais<<`,
    '-10': `bruto1< bruto1> bruto> mas1> pago< que<< ruim> um> vem2<`,
    '-11': `?thirteenth hora2> vale>>`,
    '-12': `=amount::current:bare ?debt-amount DEED<`,
  },
  instalment: {
    '34': `=parts:amount+remaining =parts:amount+total`,
    '23': `=parts:amount+behind`,
    '21': `=amount:month::bare`,
    '18': `=parts:amount`,
    '17': `=parts:amount+paid+total`,
    '15': `desco-<`,
    '13': `=amount:month:: =parts:amount+remaining+total desco-1< por>>`,
    '12': `desconta< pago1<`,
    '11': `?debts consi-<< desconta1< devo<< falta-> pagas>> parce-1<`,
    '10': `faltam>`,
    '9': `?instalments-left falta1> meses<< outro2> pagas<< pago< pague-> paguei> parce-<< prest-2< sao1<`,
    '8': `:<< =parts:amount+interestFree+total ?debt-amount ?more-debts KIND< bolet-<< carne< das<< falta> moto< parce-< parcelas<< parcelei< resta-<<`,
    '7': `/<< NAME_de< anos>> ate1> benef-> beneficio> carro< cinco>> com<< consignado_NAME< consignados< emprestimo<< emprestimo> emprestimos< falta-1> falta-<< faltam<< juros2> mil_em< outro> pague-1< paguei1< prest-<< prestacoes<< renegociei< tres<<`,
    '6': `#> (1> KIND_tiram< NAME_sao< agora_eh< atras-> cinqu->> cinquenta>> consignado< consignado<< consignados<< dezoi->> dezoito>> empre-< empre-> emprestimo< estou2> estou> facul-< faculdade< falta-1< falta-< folha2> folha> foram> mei< na_NAME< nao1> outro< parcela1< parcela< pegue-<< peguei<< prestacao2< quitadas> refin-< refinanciei< resta-> se2> se> tenho<< tiram1< tiram< todo>`,
    '5': `#_em< ,_falta< KIND2> KIND<< a<< agora2< ainda< apose-< aposentadoria< atras->> atrasou< boleto<< condo-< condominio< contr-<< de_pagar< descontam1< descontam< dezoi-<< dezoito<< do> duas>> eu> faltam1< faltam1> faltam< faturas<< financiamento< fique-< fiquei< fiz<< gente<< ja2> mais<< mes<< mesmo< na2< nao>> o2< outro2< outro_de< para1< parce-2< parcela2> parcela<< parcela> parcelas2< parcelas<
passo-2< passo-< passou2< passou< passou_para< que_pago< quinh-<< quinhentos<< quita-> reneg-< resta-2> tem< vem>`,
    '4': `
2> #2> #_meses< :2> :_restam< NAME<< NAME_,< acaba->> acabar>> ainda2> ainda> ajuda-< ajudar< alem< ano>> atrasadas1> atrasadas> comprei< consi-< consignado2< consignado> contrato<< das2> de2< desco-<< desde< devo2> do2> e>> e_NAME< eh< escol-< estou<< faltam2> foi> folha2< folha< habit-< ja> juros> mensa->> mensais>> meses1< moco< no<< o_outro< oiten->> oitenta>> outro1< outro<< pagar_em<
pague-1> paguei1> parce-2> prestacao_de< quais> quarta> resta-1< resta-1> resta-< restam1< restam2> restam< restam> restando> resto< sofa< subiu2< subiu_para< tambe-< tambem< um> um_de< vem1< venci-2< vencimento>> vou2<`,
    '3': `#_mil< ,1< ,<< ,_eram< :_sao< EXPENSE_casa< KIND_condominio< KIND_consignado< NAME2< NAME< a_sindica< agiot-2< agiota2< ajuda-2> ajuda-> ajudar2> ajudar> antes> apose-> aposentadoria> ate> atras-2< atras-< atrasadas< atrasadas_:< atrasados>> atraso2< atraso_,< aumen-2< aumentou2< aumentou_para< cada< casa< cento<< cento>> cinqu-<< cinquenta<< colch-< colchao< com1< comec-> comeco> compr-2< compr-<
comprei2< condo-1< condominio1< consi-> consi->> consignado1< consignado>> crediario< da< da> de<< descontado< desconto< desde2< desse< deved-<< devedor<< deven-> devendo> dezem->> dezembro>> dia> divida2< duas<< ele2> empre-<< empresto<< esta> estou_pagando< eu2> eu_pago< falta-2> falta2< falta< falta_pagar< fatur-<< ficou1< filho-< filhos< fogao< gelad-< geladeira< ifood<< impos-< imposto<
luz_,< maio< mais>> mei1< meses2< meu> mil1< moto2< na2> na> nenhu-2> nenhu-> nenhuma2> nenhuma> neta< no1> no> novec-<< novecentos<< o_NAME< outro>> pagan-1< pagando1< pagas1> pague-2> paguei2> parcela2< parcelei2< parcelei_em< pela< prest-< quart-> saldo<< sao< seman-<< semana<< sempr-> sempre> seras-2< serasa2< seten->> setenta>> sindi-1< sindica1< sindica< sofa2< subiu< tenho< tres>> tv<< um2<
um>> venci-< venci->> vinte<<`,
    '-3': `#2< #_+< +< +> ,2< -1< /2< DEED1< KIND_agua< WORD2> a> aceit-< acho< agiot-> agiota> agua1< agua> alugu-2< aluguel2< ano< as1< atrasado> banco2< borra-2< borra-< caiu< carro> carto-<< cartoes<< cobra1< cobra< conta-<< contas<< da<< dando> de>> desco-> deve< devia1< devia< devol-1< devol-< dezem-> dezembro> dois<< duzen-<< duzen->> duzentos<< duzentos>> e<< eh_de< em> emprestou<< entra-2< entra-<<
entrada2< entrada<< era< era<< esta< esta<< esta_em< falou1< fatur-> fatura> fez<< financeira> fiz< foi< fui< ganho1< ganho< garan-> garantia> gaste-1< gastei1< giro< hoje> hospi-< hospital< luz< luz<< mas< menos2< menos_de< mes_de< minha< minim-2< minimo2< muito< nao2< no>> num< o> ofere-1< ofere-<< oferecendo< ontem1> ontem> pagar_so< pai< para1> parcela_em< parcelar2< parcelar< parcelar_em<
pensa-2> pix< por1< posso< propo-<< propos< quase1< quatro>> quer<< se< sem> sendo1< sendo< sim< so1< taxa> tinha1< tinha< todo2> todo< trans-< tudo1> veio< vista2< vista_ou<`,
    '-4': `#1< +1< ,2> ,_da< -<< =amount:day::bare ?1> KIND_casa< WORD1< a>> acert-< acertei< ajuda> carto-< cartoes< com< com> das2< das_quais< dez>> eh2< eh> eles2< eles< empre->> emprestimo>> entra-2> entra-> entrada2> entrada> era1< falou< falta>> fatura<< fatura_em< faz2< faz< faz_em< finan-> gaste-< gastei< ja_paguei< limit-< limite< loja2< loja< me2< menos< mes2< meu< minim-1< minimo1< na>> ofereceu<
pago> pensa-> por< quais1< quais< quatr->> que_eh< quere-1< quere-< querem1< querem< receb-< total2< total2> total< total> tudo> uns> verda-< verdade< vista<`,
    '-5': `#1> #_mais< ,_faltam< :_NAME< =amount::minimum:bare =minimum-wages ?thirteenth NAME1> WORD> agua< conta< de2> dia<< e2> empre-2< emprestimo2< entra-< entrada< fatur-2< fatur-< fatura2< fatura< fecha-< fechar< mes1< mil>> multa< nao<< ou1< ou< para<< para> reais<< seis2> taxa2> uns1< uns< vista>>`,
    '-6': `,_paguei< -< />> =amount::former: ?incomes NAME>> NAME_:< acabe-< acabei< agiot-<< agiota<< contr-< depoi-< depois< empregos< emprestimo_de< escre-< escreve< ja2< mae<< me< mes< minha<< nada> negociar< noven->> noventa>> segun-< segunda< tudo<`,
    '-7': `=amount::former:bare ?> consigo< devia<< em>> errad-> errado> falei2> falei> fazer< iptu< minim-< minimo< ofert-< oferta< quer< so< uma<<`,
    '-8': `#_e< =amount:week::bare ?essentials da1< e1< hoje< ja< ofere-< oiten-<< oitenta<< proposta< x>>`,
    '-9': `
1> ?flexibles ?rates propo-<`,
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
    '6': `esta<<`,
    '5': `=amount::minimum: esta_vindo< fatur-> fatura> minim-2< minimo2< minimo_de< minimo_eh< veio< vindo1<`,
    '4': `#_minimo< ,_minimo< fatur-<< fatura<< foi1< foi< total<< vindo<`,
    '3': `NAME_eh< abaix-> abaixa> consigo< credi-< credito< no_minimo< o< vence2> vence>`,
    '-3': `$ ,1< =amount::: =amount::current:bare =amount:month::bare ? ?incomes ?offers NAME_,< WORD1< mas< mes< pague-< paguei< para< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap ?debt-amount dia>> maxim-2> maxim-> maximo2> maximo>`,
    '-5': `^`,
  },
  none: {
    '31': `=ignored`,
    '28': `?instalments-left`,
    '25': `?rates`,
    '20': `
> =amount::former:bare nao2<`,
    '18': `?overdue`,
    '16': `?consent galo<<`,
    '15': `bruto1> bruto> era< esse< posso<`,
    '14': `#2> as1< cada<< mes_de< tinha<`,
    '13': `#1> NAME_#< cada> como< fixo< hora2> menos_de< usei<`,
    '12': `
1> :1> cada2> dos1< eh>> mas> nao_eh< nu< os<< pago_NAME< tenho1<`,
    '11': `:> agua> botij-< botijao< comprei< confi-2> confi-> das1> das< ele2< era1< gasto1< jogo> minha<< ops>> reais<< total<< vale>>`,
    '10': `#_mais< NAME_da< bruto1< carne> das2< desconto_de< estou2< fazer< fechar< fica> inss< isso> juros2< liber-> liberar> maior<< parte> queria< ruim> santo> sei> taxa2> taxa> tv<`,
    '9': `#_#< #_uns< ,_paguei< WORD1> ^^ a2> antes< cento2> da2> das1< de1< de2> deu> deve1< devo1< dia_a< do_NAME< dois>> ele< ganho> irmao< limit-< limite< mae<< mas1> mes< mil_NAME< mil_de< minha2< muito< ne> no<< ofereci1< ofereci< oiten-<< oitenta<< ou1< pago2< passa-<< por1> posso2< recus-> sumiu< uns<<`,
    '8': `#> #>> #_as< #_dos< +1< ,_gasto< ,_total< =amount::limit: ?1> ?> ?debt-amount ?worry NAME_uns< ao<< autom-< automatico< carro2< comec-2< consigo< devia< eles_querem< em<< empre->> emprestei1< emprestimo>> escre-< escreve< estou_com< faxin-<< faxina_,< fecha-< fecha-> fechar> gasta-1< hora> iptu2< mas_gasto< me2< mei< menos2< mil_,< moro<< nao_aceitaram< nem< oferecer1< oferecer< ou<< parte2>
pegue-1< peguei1< por> pouco<< quant-< quanto< receb-> seis>> so> soman-2< somando2< teve< umas1< vale2< vence-2> vou2< vou_pagar< vr<`,
    '7': `,_faltam< />> =amount:::bare =amount::former: =amount:year:: DEED2> a1< acert-< acertei< adian-< ai> ano1> aplic-> aplicativo> atrasada< auxil-< cai> caiu_de< caixa< cance-< casa< causa>> comig-1> comigo1> comis-<< comissao<< consi-< cunha-< cunhado< das> dei> dela> dele> depoi-< depois< devo> divid-1> dividido1> dividido> dizen-< dizendo< eh1> ela< epoca> falta>> faturas<< filho2< fora< gasol->
gasolina> gasta-< irma< irmao2< ja_dei< jogo2> junta-< juntas< loter-< mae_recebe< mais1< manha2> manha> metad-< metade< meu> mil<< noven->> noventa>> nunca< ofere-1< ontem2< pagar_so< pede< pesso-< poupa-> poupanca> prestacao< primeiro> que_eh< recebe1< recebe< respe-<< respectivamente<< segur-> seis2> so2> tenho2< tiro1< tv1< um> usei2< vale< vinte>> virou1>`,
    '6': `#_+< -<< :_caiu< =amount::below: =amount::entry:bare =amount:week::bare ?confirm-change ?debts EXPENSE_botijao< NAME_em< a_NAME< abri> acord-< acordo< agiot-<< agiota<< ano> antes1> anuai-2< anuai-< anuais2< anuais< anuais_de< aqui> as< atend-> atras-1< atrasado2> atrasado> aumentaram< avisa-> avisar> baixo-< baixou< banco2< banco<< bom> botij-1< botijao1< cabo< caiu1< cel2< cel< cinco>> conta-<<
conta-> contas<< coope-2< cooperativa2< defes-2< defes-< defeso2< defeso< dei2> deles<< depen-< depen-<< depende< depende<< desse> deven-2< devendo2< devendo_uns< devia<< diari-<< diaria<< direi-> direito> dividido< diz<< dos< e>> e_gasto< eh<< empresta1< empresta< entressafra< esta1> esta> eu> eu_peguei< fatur-1< fatura_em< faxin-2< faxina2< faxina<< ficou> filho> fique-2< fiquei2< firma<< fiz1<
foi1> ganhava1< ganhava< grati-< gratificacao< guard-1< guard-1> guard-< guard-> guardado1> guardado> guardar1< guardar< ifood_faco< insta-< instagram< inver-> inverno> ja>> ja_paguei< janei-2> janeiro2> juros_de< lembr-2> lembro2> limit-1< limite1< maior< me_deu< me_empresta< me_ofereceu< me_pediram< mei1< mensa-< mensagem< metad-> metade> meu< meu<< motor-< motorista< na_rua< nao_,< numer-<
numero< os1< pago>> para> parcela_em< posso_pagar< poupa-2> poupanca2> proposta1< que_entra< que_era< quero< quita-2< receb-1< rua1< sem1> sindi-< so<< super-2< super-< supermercado2< supermercado< tenho< tinha1< tira1< tirou< topou< tudo2< tv<< uns> valia< venceu2> vizin-< vr2< vr_de<`,
    '5': `#<< $ +< ,> -< :2< =amount:month::bare =minimum-wages DEED< EXPENSE_mercado< KIND_gas< NAME_cobra< acho>> ajuda-2< ajuda> ali< anos<< antes> app< atend-2< atras-2> atrasada<< aumen-< aumentar2< aumentar< aumentar_para< banco2> banco< borra-2< borra-< bruto< carto-< cartoes< chuva> comec-< comid-2> comid->> comida2> comida>> compr-2< compr-< compr-> consigo1< conti-1> conti-> continua1> continua>
coope-< cooperativa< cortaram< cosme-< cosmetico< custa1< custa< da_uns< das_quais< debito< depositar1< depositar< desconto2< deus<< divid-2< divid-> divida_de< dura> e_faco< e_os< e_paguei< econo-< ele_quer< em1> em> em>> empre-1> emprestado1> emprestado> empresto1< empresto< eram<< essa> esta<< estav-1< estav-> estava1< estava> estou_devendo< faco1< fica2< financeira> fiz> foi<< foram2> fui>
ganha-<< ganhava<< gas1< gasol->> gasolina>> gaste-< gastei< hoje2< horas< irma2< juros2> liber-2> liberar2> liberar< ligou< mandi-< mandioca< maqui-> me_empresto< merca-1< mercado1< mes2< metad-2> metade2> mil2> monte< nem2> nem> nenhu-2< nenhu-< nenhum2< nenhum< nenhum_dos< netfl-< netflix< no1> no< nuns1< nuns< ofere-< oito>> onibu-2< onibus2< ontem< ou1> outro-< outros< paga<< paga>> pagar>
pague-2< paguei2< para< passada< planto< preci-2< preci-< preciso2< preciso< preciso_depositar< propo-1< quais1< quais< quatr->> quatro>> que2< querem< quitar2< quitar_por< recebe<< renda< renda_eh< resto> resto>> sao< sendo1< sendo< setem-< setembro< so_consigo< sobra2< sobra_uns< subiu_de< tem< tinha<< total< troca<< uma<< umas< valid-> vez2< vez_de< vizin-2< vizinha2< vizinha< vou< zap<`,
    '4': `#1< #2< #_e< ,>> ,_da< 1 :_NAME< :_de< =1< =< =amount::: =amount:fortnight::bare ?after-deficit KIND_aluguel< NAME_=< a<< acade-2< academia2< adian-<< agora_sao< agua2< ai< alugu-1< aluguel1< amigo> aposentei< arrum-> assin-< ate>> atendente> atrasado_,< banco_diz< bolsa> boto<< cada2< cancelei< carro< celul-2< celul-<< celular2< celular<< celular_de< com1< compra< consi-2< conta-< conta2> contr-<
credi-1< crian-<< criancas<< cuido< debit-< dei<< deixo-< deixou< descontado> deven-<< devendo<< devia1< dezen->> dezenove>> dia2< dias2< dias<< dinhe-> divido2> diz1< diz< e< eh> eles< empre-2< empregos< emprestei< emprestimo_de< entra-<< entra<< entrada<< eu_ganhava< eu_pago< falta->> faturo< faxin-< faxina< fazer2< filho< finan-> financiei< ganha1< ganha< gas<< gasto< gente2< idade< isso<<
juros1> liber-< liquido> mae> me>> me_dar< me_deve< meio<< mes2> meu>> mil2< mil>> minha< mostr-> nada> no> nome_por< novec->> novecentos>> ofereceram<< olha< onde> os< os> outro-> outros> pagar2< pagou> pai>> parcela<< pessoal< pix>> porqu-< porque< propo-< qual> quanto> que<< quere-< quinze<< receb-<< recebo<< renda2< renegociar< rua< sao1< sao2> score2< score< sei< seman-< semana< sendo> ser1<
ser< sexta> sim< so1< sobra2> sofa_por< soman-< somando< tambe-1> tambem1> telef-<< telefone<< tem1< trabalha< trint-<< trinta<< um<< um_de< uma_de< vem2> vencidas< vender< vendo<< verda-> verdade> vez> viage-< viage-> viagem< viagem>`,
    '3': `,_faco< ,_tenho< ,_umas< ,_vr< ?2> ?income-source ?incomes EXPENSE_salao< INCOM-<< INCOME<< KIND_carro< NAME_devo< NAME_esta< NAME_limite< abril< aceit-> ai1> ainda> atend-< atendo< atrasado2< atrasou> aumen-2< baixo-2< baixou2< baixou_de< carro1< carta-< cartao< casa2< cinco<< com>> comecou2< comecou< comig-> comigo> comprei> compro> conse-< conse-<< consi-> consignado_de< consulta> conta>>
corta-1< custa-1< custa-< dei< deixa< deus> deve< deven-1< deven-< devendo1< devendo< dez<< dia1> dinheiro> disse<< divido> dos>> dura1> e_pago< eles2< em< empre-< emprego2< entra-2> entra-> entrada2> entrada> entrada_de< entre-< entro-1< entro-< entrou1< entrou< epoca2< epoca< esse1> estav-< estava< estou<< eu>> eu_devo< facil> falou1< falta2> fatur-<< fever-> fevereiro> financeira< financiado<
fique-< fiquei< fixo2< foi< fraco2< ganha-< ganhe-< ganhei< ganho<< gas_eh< gasol-< gasolina< gasto> gelad-< geladeira< gente<< globo-< globoplay< hoje2> hora< horas> inss> inter-<< internet<< ja_foram< junta-1> junta-> lembr-< lembr-> lembro< limit-2< limit-2> limite2< limite2> liqui-> loja> luz<< manda-1< manda-< mande-< mandei< marid-> marido> me< mes1< moto_por< multa2> nao< nas< negoc-<
negociar< negocio< nem>> nenhuma> no>> nome<< norma-> normal> onibu-< onibus< outra_de< pagan-> pagando> pagou< pai< para2> parcela_de< parcelei< parei< parti-< partir< passa-2> passado2> passado<< passado> pedin-< pedindo< pegou< pesso-> pix> pj< porqu-> porque> porta< prest-< propos< proposta< quand-1> quand-> quando1> quando> quant-> quatr-2> quatro2> que_paga< queri-2< queri-< queria2< quita-<
quita2< quita< quita_por< recebi1< recebo1< renda<< reneg-< restam> sai< salao1< sao<< sao> segui-< seguinte< segur-2< seguro< so1> so2< sofa2< sofa< sou> sumiu> tche2< tche< te< tira< toda2< toda_,< total1< total2< uma2< uns1< uns< usei1> usei_+< valia2< valia_uns< vende> virou> voce> vr1<`,
    '-3': `#_eh< #_em< (<< (>> +> ,_deu< ,_gastei< -2< -_NAME< :1< =amount:day::bare =parts:amount+interestFree+total ?offers DEED1< EXPEN-2< EXPEN-> EXPENSE2< EXPENSE> EXPENSE_casa< EXPENSE_seguro< INCOME_salario< KIND1> KIND2< KIND< KIND<< KIND> KIND_casa< KIND_celular< KIND_condominio< NAME_(< NAME_-< NAME_pediu< NAME_saldo< acade-< academia< aceit-2> aceito2> aceitou< acoug-> acougue> adianta> agost->
agosto> alem< alime-> aluguel_,< amanh-2> amanha2> ambas>> ano>> anton-< antonio< ao1> ao2> ao> ao>> aplic-< aplicativo< aposentadoria< app2< app_mostra< aqui< arrum-< as>> atras-> atrasada1> atrasadas>> atrasado>> atrasados>> atrasei> atual1< atual< avist-1> avist-> avista1> avista> barco< benef-< boa> bota> botar->> botar2< botar_mais< botaram>> boto< bpc< caju1< caju2> caju< caju> carta<
cartao_NAME< causa2< causa2> causa_de< celul-1< celul->> celular1< celular>> cinem-< cinema< cinqu->> cinquenta>> clt< clt<< coisa-<< coisa2< coisa< coisa_de< coisas<< comec-<< comec-> comeco> como1> compr-<< condo-1< condominio1< consertar> consignados<< cuida-< cuidadora< dela2< deliv-< delivery< deposita1< deposita< depositei1< depositei< desco-<< deus< deved-2< devedor2< devedor_de< dezem-<
dezem-> dezembro< dezembro> diari-< dinheiro< divida<< dizim-< dizimo< do< dos> e2> e_caju< e_ficou< e_ganho< e_recebo< eles> email< emprestimo> emprestou> energ-< energia< entra< entrega< esta2< esta< estao2< estou-< estou> eu1> eu< ex2< falec-> falei> falta-1> faltam1> falto-< faltou< farma-2< farmacia2< fatur-> fatur->> fatura> fatura>> fecha-2< feria-2> feria-> ferias2> ferias> fia< ficou1<
folha2> fora1> fumo< garan-< garan-<< garantia< garantia<< gasol-2< gasolina2< gasta2< gasta< imobi-< inclu-> ipva> ipva_de< jogo< lanch-< lanch-> ligar-< ligaram< liqui-1< liqui-< liquido1< liquido< livre1> livre> luz< luz_veio< mais_de< mais_uns< manda1< manda< mando-< mando-<< mandou< mandou<< mano< marid-< marido< marido_da< mas_cai< maxim-1< maximo1< menina< mensa->> mercadinho< mercadinho>
mesmo2< mesmo_,< meu2< mil_eh< mim> minha_parte< minim-1< minim-1> minim-2< minimo1< minimo1> minimo2< moca2< moca2> mora< mostr-1< mostr-< moto>> motor> movei-< moveis< muda< muito> mulhe-< mulhe-> mulher< mulher> na1> na< na>> ne2< ne< ne_,< negat-1< negativa1< no2< no_maximo< nome>> o_NAME< o_outro< ofereceu<< oi< ontem1> outro< pagar>> pagar_em< parce-2> parcela1< parcela2> parcela>>
parcelas2< parcelas>> parte1< passado< passado_foi< passou_para< paulo< pedir-1< pedir-< pediram1< pediram< pediu1< pediu< pegar< pelo_NAME< pelo_menos< pensa->> pensao>> pera< pila<< poco> por2> prefe-> prefeitura> prestacao_de< primeiro< produ-< producao< proposta<< propr-< propria< quand->> quando>> quart-< quarta> quartinho< quatr-<< quem< quent-< quentinha< quint-> quinz-< quinzena< quite->
quitei> recebo> refer-> referente> regis-< remed->> resci-2< rescisao2< resta-1< resta-1> resta-< rifa2> rifa> roupa-< roupa2< roupa< roupa_uns< roupas< salar-1< salario1< saldo<< saque< saude< segur-1< seguro1< sem>> separ-< servi-< servico< sexta1< sobra< supermercado_:< tambe-2< tambe-< tambem2< tambem< telem-< telemarketing< tenho_mais< terce-2< terce-< terceiro2< terceiro< teve> tira2<
tira_uns< ultim-> ultimo> vale> valid-1> valor<< velha< vem< vence>> venceu> venci-2< venci-2> vencimento2> vendo> vinte<< vista< ze> zerad-< zerado<`,
    '-4': `
< #< #_hoje< #_meses< (1< ,_NAME< ,_e< -1> ->> /> =amount:year::bare DEED2< INCOM-2< INCOME2< INCOME_com< KIND_iptu< KIND_moto< NAME<< NAME>> NAME_era< WORD2< a_dar< aberto> acaba> acabe-< acabei< acai< acord-<< acordo<< acougue< agora2< agora_eh< agua_,< ah>> alugo< alugu-> aluguel> aluguel_da< amort-1< amort-< amortizei1< amortizei< ano2< apareceu< aposentadoria<< atrasada2< atrasadas<< aula>
baixo-<< baixou<< benef-2< boleto<< botar1< botou< carne< carro<< carto-<< cartoes<< causa< causa> cerve-< cheque< com<< com_uns< comecar< comis-< comissao< comprou< confo-> conforme> conseguir< consignado<< consigo> conto<< contr-2< contraproposta2< contraproposta< contraproposta_de< costu->> credi-< cunha-<< cunhado<< da<< da> dar< das2> das<< de<< dei1< dela< demai-< demais< desco-2> desconta>
desde2> desem-< desemprego< deve<< deve> dezem->> dezembro>> dezoi-<< dezoito<< divid->> divida>> dona2< dona< dona> eh< eh_uns< ela2> ela> em_media< emprestimo_NAME< energ->> energia>> escola< espec-< especial< estag-2< estao< estou_ganhando< extra> facul-< facul-> faculdade< faculdade> falta-> falta< falta> famil-< farma-> farma->> farmacia> farmacia>> faz2< fds< feito< fgts2< fiado>
ficou_devendo< filha2< fim< folha> forne-2> fornecedor2> frio< fundo-< fundos< gas< gaste-<< gastei<< hoje1< hoje_esta< impos-< imposto< iptu1< ja> janei-< janeiro< jogar2> jogar> julho> lazer< liquido1> mandaram< mao< marmi-> marmita> maxim-< maximo< me_ofereceram< media< menin-<< menino<< merca-2< mercadinho>> mercado2< mes_passado< meses1< meses2< mim1< minim-<< minimo<< moco< moto1< negativa<
noite< novec-<< novecentos<< oferecendo< ofereceram1< ofert-< oferta< oiten->> oitenta>> oitoc-<< oitocentos<< oq> ou2> outra< pagam< pago1> pago_,< pai> para_mim< parado< parcelar< passa_de< patro-> patroa> pedre-< pedreiro< pegue-> peguei> pg1< pg< pior< plano< prefe-< prefeitura< prestacao2< prime-< profe-< professora< prona-< quais> quatrocentos<< que>> que_devo< que_esta< que_pegou< quebr-2>
quebrados2> quer> quinh->> quinhentos>> quitar2> receber< recebi< recebi<< remed-< remed-> remedio< remedio> renda> resci-2> resci-> rescisao2> rescisao> resta-<< reven-2< reven-< rotat-< rotativo< rural< sabad-< sabad-> sabado< sabado> sai2< sai_por< saiu< salao<< saldo2< se2> segun-< segunda< sesse->> sessenta>> seu2< seu< seu> sofa> spc< subiu<< subiu_para< tenho2> tigri-> tigrinho> tiran-<
tirando< tirar< tiro_de< tiro_uns< total2> total> trabalho<< trampo< trans-1< troca-> tudo2> tudo_da< tudo_uns< uber_uns< um>> uns>> uso< vai> valor_de< veio> vence-< vence2> vence> venceu< venci-1> vencidas>> vencimento> vendendo< virou1< virou< vista2< vista_ou< ze<<`,
    '-5': `#_de< #_nao< (1> ,1< ,_devo< ,_falta< ,_ganho< ,_tiro< 13o2< 13o2> 13o> :2> =amount:day:: =amount:fortnight:: ? DEED<< NAME_com< NAME_deu< abert-< aberto< aceit-2< acoug-< agua>> ah> ajuda2< ajuda_com< ano<< anos>> antec-1< antec-< app> as> atrasado1< bah< benef-<< cair< carta->> cartao>> casa<< cerca2< cerca< cerca_de< chequ-< comid-< comida< como2> condo-<< condominio<< consegui_mandar<
consegui_pagar< consignados< crediario< dando> dar> depen-2> depende2> depende> desconta1< desconta< descontos2< descontos< desde< despe-< deved-< devedor< divid-<< divida_eh< divido< do2> do_mes< dos1> emprestimos<< energ-<< energia<< estag-< estao> eu_recebo< extra2< faixa2< faixa< falta2< faltam> famil-<< familia<< fazen-< fez< fez<< final<< financiamento> firma2< firma< fixo> forne-<
fornecedor< gas> giro< ha> ifood_uns< inver-< inverno< ipva< ja_deu< ja_devolvi< jogue-1< jogue-< joguei1< joguei< la<< limit->> limite>> liqui-1> loja2< luz2> mae< mais>> mandar1< mande-1< mandei1< mando1< mando< marco2> marco< mas>> media1< menin-< menos_uns< mes_ruim< meus< mil_por< na2< negat-2< nela1> nela> neta< ontem> pagan-< pagando< pagar2> pagar<< parce->> parei1> parte2< passa-1<
passa2< passa< passado1< passo-2< passou2< pensa-2< pensao2< pg> pouco< proce-> processo> propo-<< quart-> que2> que_uns< quebrados> quer1< quita-2> quitadas> reais> recebendo< resci-< rescisao< ruim1< saldo< se1> segunda> super-> supermercado> tirar1< todo< tudo> tv_por< ultima< um2> usado< vai2< vem1< vem<< vem_uns< venda<< vi< viu< vr> x<<`,
    '-6': `(< -2> =parts:amount+paid+total =parts:amount+total ?thirteenth KIND>> KIND_agiota< KIND_consignado< KIND_emprestimo< a_ganhar< acho> agiot-1< agiota1< ainda2> ajudo< am>> apare-< atras>> atrasada> atrasadas< atrasado< bolet-> boleto> botar< casa1< cem<< cento>> chega_a< come> conse-1< consignado1< conta< contrato<< credi-> credito> dar2< dar_uns< decim-< decimo< depen-> der< desco-1< dia_#< do>
domin-< domingo< dou1< e_mais< eh2< emprestimo1< emprestou1< emprestou< entre<< errad-< errado< espos-2< espos-< esposa2< esposa< eu1< faz<< fica< ficou2< foi_para< ganhando1< ganhando< ipva2< k<< limpo1> liq< lojas2< lojas< mais2< mais> manic-< manicure< mas_sobra< me_emprestou< mil_em< multa< na<< nome< num> oito<< outro2> pagam<< pago<< pague-> paguei> parce-> pelo2< por>> primeira> queri-1<
quitar> quite-< quitei< receb-2< resti-< restituicao< sacar> salarios<< tem> umas2> uso> usou< vai< valor2< venc1> venc<< venc> vence<< venci-> venci->>`,
    '-7': `#_,< /<< =amount::minimum:bare =parts:amount+behind INCOM-1> INCOME1> NAME_ofereceu< ah< aposentada<< atras->> bolet-<< bolsa< casa2> cinqu-<< cinquenta<< condo-< condominio< consi-<< de2< desco-< devo>> devo_uns< dia2> dinhe-< dou< em2< entao< ex< fiado< fraco> ipva<< joao2> joao> junta2< junta< junta_da< limit-<< limite<< me_cobra< mes1> mim2> moca> negoc-> pago2> pague->> paguei>> parcela<
parei> passe-< passei< retif-< ruim< saber> se< segun-> sem< setec-<< setecentos<< sexta< sogra< som< total_de< ultim-< uns2> vence1> vista2>`,
    '-8': `#_para< :_sao< =amount::current: NAME1> NAME_de< agua<< ao< bicho> bico2< bico> bico_de< bolsa<< bota< cai1< cem>> certo> comprovante< contr-<< da< devo<< dia<< emprestimo<< era> esque-< esqueci< eu_pagar< famil-2< farma-< farmacia< faz< gasto2< gasto_uns< menos> mesmo< meu2> moto> nao1< o1> ofereceram< para_NAME< parce-1< prest-2< sobra1< tiro2< tive< torno2< torno< torno_de< tramp-> trans-<
trocado> tudo1> verda-< verdade< vergo-< vergonha< vista> vivo<`,
    '-9': `,_uns< -> 13o< NAME_por< bem< bico< bolet-< boleto< bruto<< casa> com1> como> da_NAME< dia> duas<< espos-<< falar< fgts2> fgts< fgts> luz>> marco> menos1< nao<< novo< num1> plr< quebr-> quita-> x2>`,
    '-10': `,_eh< =parts:amount+remaining+total advog-< advogado< agora< ajuda< apose-<< claro< dias>> dois2< esta1< esta>> esta_em< financiamento< ifood<< iptu<< luz2< na_NAME< pegue-2< peguei2< peguei_mais< pensa-< pensao< total_eh< usei1<`,
    '-11': `(> ?income-low-month ?more-debts antes<< desde> fica1< ficou< fiz< hoje_tiro< minim-< minimo< o<< pelo< tudo>> util>>`,
    '-12': `+2< e_uns< feche-< fechei< maxim->> maximo>> para1<`,
    '-13': `cai< entre1< errei< k>> minim-> minimo> para<< parcela> parte<`,
    '-14': `?confirm-amount tenho<<`,
    '-15': `valor< vendi<`,
    '-18': `=parts:amount+remaining`,
    '-22': `NAME_eh<`,
  },
  offer: {
    '29': `?offers`,
    '15': `aceit-< vista2> vista>`,
    '14': `=parts:amount+total ofere-<`,
    '12': `ofert-< oferta< proposta<`,
    '11': `ate> de<< propo-< quer1< x>>`,
    '10': `?after-roadmap aceitaram< desco-<< desconto<< faz< fica1< ofereceram< pedir-1< pedir-< pediram1< pediram< quer< quitar2>`,
    '9': `DEED< acord-<< acordo<< entrada< faz2< fica< ofere-<< por1< por< propo-<< quita-2> quitar> recebi<`,
    '8': `aceit-1< amanh-> amanha> caiu_para< contr-2< contraproposta2< contraproposta< de>> divid-<< divida<< entra-< mando-< mandou< o> oferecendo< ofereceu<< ou1< queri-1< quita-> vale> vista2< vista_ou< x<<`,
    '7': `#_por< NAME_ofereceu< NAME_pediu< a< aceit-2< baixaram2< baixaram< baixaram_para< caiu<< com1> desconto< faz_em< feche-2< fechei2< mae2< mae< meus< mil2< mil_por< ou< ou> parcelar< pediu1< pediu< queri-< seras-< serasa< vezes>>`,
    '6': `NAME< NAME_,< NAME_quer< aceitou< agora_eh< ate1> ate2> avist-1> avist-> avista1> avista> baixa-2< baixa-< com>> contr-< contraproposta_de< desco-< disse< e_pagar< email< entrada2< falou< fecha-2< fez< hoje2> mais1> mandaram< me_ofereceram< nome> ofere-1< ofereceram1< ofereceu< para1< por<< primeira>`,
    '5': `#_mais< DEED2< NAME<< NAME_:< a1> a>> app> baixo-<< baixou<< da< da<< eles2< eles< entra-2< entra-2> entra-> entrada2> entrada> esta< feche-< fechei< geren-< gerente< hoje> janei-> janeiro> me<< o1> ou1> pagar1< parce->> partir< pix> propos<< proposta<< quita> receb-< sexta> tirar< vista>>`,
    '4': `#_e< ,_pago< />> =parts:amount+interestFree+total NAME2< NAME_aceitou< aceit-2> aceit-<< aceitaram1< aceito2> aceito> aceitou1< caiu2< depoi-1< depois1< der1< deu<< eles>> em1< em<< emprestimo_de< entrada_de< entrada_e< eu_der< eu_pagar< falan-< falando< faz_por< ficou1< fiz< janei-< janeiro< juros< mais>> mostrou< parcela>> parcelar2< parcelar_em< parti-< pix2> prime-> quere-1< querem1< resto2<
resto_em< se1> sexta2> trans-< valid-1> vista<`,
    '3': `+> =amount::entry: =amount::entry:bare NAME_propos< WORD> a> aceit-> aceitei< achei2> achei> acord-2< acordo2< acordo_de< acoug-< agora1> amanh-2> amanha2> bem< caro> cem>> com> com_NAME< depoi-1> depoi-> depois1> depois> der< dezem->> dezembro>> dia>> divid-> e1> e_ficou< ela< ele1> eles> em< empre-2< emprestimo2< esque-> esta_cobrando< esta_dando< estao2< estao< estou1> falei> ficou< ligar-<
ligaram< ligou< mais> manda-< o2> os< pagar2> pagar< pedin-1< pedin-< pedindo1< pedindo< pensa-2> proce-> processo> propo-2< propos1< proposta2< proposta_de< quere-< querem< resto< resto> retir-> retiram> se< se> so1> tirou< tudo2> uma> vale2> valido> vez>`,
    '-3': `#1< #> #_nao< ,1< :2< :_de< =amount::former:bare =minimum-wages ?> ?after-deficit ?essentials DEED> KIND> acert-< acertei< alugu-<< aluguel<< ao<< apareceu< aumen-2< bolet-<< casa< casa> comprei< conta2> conta> da1> de1< dei2> dei> deve< dizen-< dizendo< dois>> e<< econo-< eh1< eh2< eh<< eh_de< ele2< ele< empre-> emprestimo<< emprestimo> era< eu<< falta1< falta1> fatur-<< fica> fiz<< foram>
ganha-1< ganhar< ganho<< isso> ja< ja> juros2> liber-2> liber-> liberar2> liberar> luz< me_pediram< meu2> meu> moto2< moto_por< na2< na<< na_NAME< nao1< no<< novo< novo> outro2< outro< outro_de< paga> pagas<< pagas>> pago2> para1> pegue-< peguei< pix>> por> porqu-> porque> posso2< que<< reais>> recebo< reneg-< todo> tres<< troca<< tv2< tv_por< vai< valid-> vence-2> vence-> venceu2> venceu> x2>`,
    '-4': `#1> =amount::: =amount::current: =ignored ?flexibles ?income-low-month WORD1< WORD1> WORD2< agora_ganho< atras-< aumen-< caiu_de< da_NAME< deles<< deu1< devo< devo<< divida_eh< do1> do2< do> do_NAME< eh< empre-<< era<< esque-< esqueci< esta_em< estou<< faco< falar< falta< falta> fatur-< fatura< foi< ganha-< hoje< juros2< me2< mes<< mes> meses<< moca< moto< nao1> nao2> negoc-< no>> o<< ontem<
ontem> os> pago> pago_NAME< parce-<< parcelei< passa2< passa< pede< proposta1< quant-< quanto< receb-1< recebi1< renda> renegociei< subiu<< subiu_para< tinha< tinha> uns1< uns< vem< vende-< vender< vou2<`,
    '-5': `,_NAME< :<< ?incomes ?thirteenth KIND< NAME_sao< ao>> carta-< cartao< com<< como< compr-< da2< depoi-< depois< desconto_de< devo1< dia<< estou2< eu>> fique-2< fique-< fiquei2< fiquei< juros> mes< mes>> meu<< nao2< nao_aceitaram< ofereci1< ofereci< pago2< para2< parce-< parcela< posso< sem1> sem> subiu2< subiu< taxa2> taxa> tenho< topou< tv< um<<`,
    '-6': `?debts ?instalments-left NAME1> NAME_e< ^ divid-2< divida2< estou< eu< fazer< fechar< ganho1< ganho< mais2> me_ofereceu< meu< no< ou<< pague-<< paguei<<`,
    '-7': `-< -<< ?1> ?more-debts ?rates NAME_de< carta-2< cartao2< certo< com1< eles_querem< minha2< nao> o< pague-< paguei< recus->`,
    '-8': `#_NAME< =parts:amount ?confirm-amount nao< quite-< quitei< sao1< sao<`,
    '-9': `?debt-amount deu< mande-< mandei< uma< vendi<`,
    '-10': `o_NAME< vou<`,
    '-11': `negociar< o2<`,
    '-12': `dei< quero<`,
    '-13': `por1>`,
    '-14': `=amount:month::bare`,
  },
  'one-off': {
    '30': `?thirteenth`,
    '21': `vendi<`,
    '15': `fgts< vou<`,
    '13': `resti-< restituicao<`,
    '12': `decim-< decimo< fgts2> fgts>`,
    '11': `13o< plr<`,
    '10': `bicho> caiu< receb-< resci-< rescisao<`,
    '9': `#_hoje< ?after-deficit cair< dezem-< dezembro< dia<< ganhe-1< ganhei1< hoje1< receber< recebi<< vai<`,
    '8': `bico2< bico_de< carro< dezem-> dezembro> ganhe-< ganhei< sacar> tv_por< vai2< vem<<`,
    '7': `13o2> 13o> ?after-roadmap DEED<< bico< bico> o2< por1< primeira< receb-<< recebi< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> rifa2> rifa> saque-1< saque-< saquei1< saquei< terce-< terceiro< tv2<`,
    '6': `WORD2< caiu2< de1> deve< em< em> esse> fgts1< janei-< janeiro< me_deu< mes> meu< moto< nela1> nela> o_fgts< prime-< que2> recebi1< sai< terce-2< terceiro2< tv< veio< vem> vender< viu<`,
    '5': `,1< ,_uns< /<< 13o2< 13o_,< ? WORD2> acho< batid-< batido< deu1< dia2> do1> doeu< em1> entro-1< entro-< entrou1< entrou< feria-2> feria-> ferias2> ferias> hora> impos-< imposto< ir2< ir< ir_saiu< metad-2< metade2< moto_por< o<< ofici-< oficina< saiu1< saiu< um<< vem2< vende-<`,
    '4': `agora<< anos>> cair1< crian-< dar2< dar_uns< de> deu< dezem->> dezembro>> dia> ele< fever-< fevereiro< fgts2< fgts_,< fui< fundo2> fundo> garan-> garantia> ha> ja< liber-1< liber-< marco2< marco_,< mes1> metad-< metade< meu2< minha< moto2< na2> o1> oito>> pagou> pegar< renda2< sim2< sim_,< tenho1< tinha> vai_cair< vem< vendo<`,
    '3': `,_falta< WORD> anive-1< aniversario1< biz< celul-2< celul-< celular2< celular< celular_por< desde< do> e2> e_mais< entra-2< entra< entrar< estav-2> estava2> faco> fever-2> fever-> fevereiro2> fevereiro> foi1< hoje< inss2< inss_,< maio< mais>> marco2> marco< marco> me> meu<< mulhe-< mulher< ne2< ne< ne_,< parcela> pegue-1< peguei1< por< que> resto> sai> saque< segun-2> segunda2> segur-< seguro<
sim< som< vou_sacar<`,
    '-3': `#2> ,>> :2< =amount::current:bare =amount:day::bare =amount:month:: =amount:week::bare =ignored =parts:amount =parts:amount+total ?1> ?debts ?essentials ?rates DEED1> KIND2> NAME1> NAME<< NAME_,< WORD>> aceitaram< alugu-< aluguel< ate1> ate> atras-< aumento< banco< benef-< beneficio< botou< casa2> comec-< compr-< consu-< consulta< corta-< cortada< da< de<< dei< devo1< devo< do2< e< eh<< eh> email<
empre-< esse< esta2< eu<< eu> falou< feche-< fechei< gasta-< gasto1< ja>> loja< mas1> mas> meses<< metad-2> metad-> metade2> metade> moca< muito< muito> no< no> o2> ontem< os< pagar> pago1< pago2> para2> por<< posso2< posso< qual> quere-< querem< receb-> recebi> salar-> salario> seman-< semana< so2< sobra2< sobra_uns< spc< tem< tenho<< todo< tudo< uma2> uma< uma> valor< vez> vou_pagar<`,
    '-4': `?offers ?overdue DEED2> DEED> NAME1< NAME2< NAME2> NAME< NAME> aceit-< apose-> aposentadoria> aumen-2< bolet-< boleto< casa> cel2< cel< com1< comecei<< contr-< divida< e<< eu2< faco1< faco< filho< fiz< ganhar1< gasto< janei-> janeiro> mae2< mae< mes2< na< nao> ne> nem< pago> para1> parti-< partir< que_eh< quita-< recebo1< sobra< tudo>`,
    '-5': `=minimum-wages ?flexibles ?instalments-left ?more-debts WORD1> ^ a2< aumen-< comec-<< das1> das> em1< estou< eu< ganha-1< ganhar< ganho1< janei-2> janeiro2> nome< pagar1< pague-< paguei< propo-< proposta< quer1< quer<`,
    '-6': `?confirm-amount ?consent agora< com< esta< ganha-< ganho< hoje2< luz< pagar< pago< que2< sei<`,
    '-7': `=amount:month::bare ?income-low-month ?incomes jogo2> jogo> nao< para1<`,
    '-8': `DEED< para<`,
    '-11': `?> ?debt-amount`,
    '-12': `se<`,
  },
  payment: {
    '17': `pague-< paguei<`,
    '15': `dei1< dei<`,
    '14': `pago>`,
    '13': `?after-roadmap pix< quite-< quitei<`,
    '12': `pago2>`,
    '11': `acabe-< acabei< comprovante<`,
    '10': `mande-< mandei< ontem> pagam-< pagamento< pague-<< paguei<<`,
    '9': `? NAME1> NAME_por< amort-1< amort-< amortizei1< amortizei< fiz< paga> pg1< pg< pg> total_de<`,
    '8': `compr-< consegui_pagar< devol-1< devol-< devolvi1< devolvi< jogue-1< jogue-< joguei1< joguei< mande-1< mandei1< minim-1> minimo1> na>> ontem1> pago_,< parcelas<< total2< trans-1< trans-<`,
    '7': `DEED1< NAME_e< consegui< dei<< depositei1< depositei< divid-2> divida2> emprestou<< esse>> hoje> ja2< ja>> ja_devolvi< minim-> minimo> o_NAME< pague->> paguei>> parce-<< parcela< pix2< quita-< total< transferi1< transferi< tres<<`,
    '6': `,_deu< DEED<< NAME> acert-< acertei< acord-< acordo< as> conse-< consegui2< conta> da< debit-< depos-1< depos-< divida> dos1> e1< me<< pagar<< parte2<`,
    '5': `WORD1> agiot-> agiota> ainda> bolet-<< boleto<< casa<< conse-2< consegui_mandar< da>> divid-> dos> duzen-<< duzentos<< efetu-< efetuei< empre-<< esse2> foi< ja< ja> mandar1< moca> pago1> pague-1< paguei1< para1> para> parce-< parte< pix_de< segun-< segunda< seman-> semana>`,
    '4': `KIND_carro< KIND_moto< NAME>> acord-> acordo> barco< bolo< botar1< botar< carro1< compr-2< da1> da<< da> da_NAME< de2< devia> disse> do< duas<< duas>> esse< fatur-< fatura< feira> graca-< gracas< la< mandar< meia< mes>> moto1< na_NAME< o2< o< ontem2< pago2< para2> para<< passe-< passei< refer-> referente> toda< vem> vendendo<`,
    '3': `#_e< =amount::minimum:bare KIND2< KIND_cartao< KIND_consorcio< NAME2< NAME2> NAME< atrasada2< atrasada< bolet-< boleto< carta-1< cartao1< cem>> chequ-> cheque> com1> com2< conso-1< conso-< consorcio1< consorcio< da2< debito< depos-<< depositei<< deus< devo> do_NAME< espec-> especial> estav-< estava< feito< isso< luz> mas2< metad-< metade< minha> na2< ontem< ontem_(< parcela> porqu-< porque< que>
segun-> segunda> tambe-2< tambem2< troca<< vende-<`,
    '-3': `#>> #_NAME< $ ,2> ,_NAME< 13o< =amount::: =amount::former:bare =parts:amount+behind =parts:amount+interestFree+total =parts:amount+remaining ?essentials EXPEN-< EXPENSE< INCOM-2> INCOM-> INCOME2> INCOME> NAME_:< WORD>> abaix-> abaixa> aceit-1< aceitaram< acord-2< acordo2< acordo_de< ate1> ate> aumen-< carta-< carta-> cartao< cartao> com< conta< conti-1> conti-> continua1> continua> contr-< credi-<
de1< de1> de<< de> de>> desco-2< desco-< desconto2< desconto< desconto_de< dez<< do1> do<< e1> e2< e>> e_os< eh<< ele> empre-1< emprestei1< emprestei< era< falta1> falta< fgts2> fgts< fgts> foi1< ganha-1< ganha-< ganhe-< ganhei< juros2> liber-> liberar> mando1< mando< me2< me> meses<< metad-2< metade2< meu> mil2< monte< moto2< na2> na< nao2> negoc-< negociar< no< no>> nome> novo> o> ofereci1<
ofereci< os< pagar> para< pede< por< posso_pagar< que2< quere-< receb-1< resta1< resta< resto> so_resta< tenho1< tira1< tira< todo> um< um<< uma< uns<< vai< valor< vence> vista2> vista>`,
    '-4': `#> ,> =ignored ?income-low-month ?incomes ?thirteenth DEED< WORD<< ^ a1> a2< a_NAME< aceit-< apare-< apareceu< cobra-< da1< de2> dia> eh> em1< em1> em< empre-< esta< eu2< feche-< fechei< me< mes<< meu< mil<< mil>> nao1> no1> no> pago1< pegue-< pegue-<< peguei< peguei<< posso2< propo-2< proposta2< proposta_de< que< quer<< quita-2> quitar2> seras-< serasa< sexta> sim< so2< subiu2< subiu< subiu_para<
tem< tudo< uma<< uns1< uns< vem< vence< vou_pagar< x>>`,
    '-5': `#2< ,<< =amount::entry:bare ?1> ?confirm-amount ?debts WORD2< amanh-> amanha> as1< as< autom-< automatico< carne> em<< em> entra-2< entrada2< entrada_de< esse1> eu< fatur-2< fatura2< ganho1< ganho< minha< ofere-1< posso< quero< quita-> quitar> receb-< recebi< sao<< se< so1> tenho< tirou< vendi< vou2<`,
    '-6': `#2> #_dos< =amount::current:bare =amount:month::bare ?offers ?rates NAME_eh< a<< agora2< deu> devo1< devo< devo<< divid-< divida< eh< estou2< falar< juros< juros> loter-< mais1< mais< mes2> mes< mes> ofere-< propo-< proposta< sao1< sao< vou<`,
    '-7': `=parts:amount+total ?more-debts WORD< casa< eh1< esque-< esqueci< estou< nao> pago_NAME< usei<`,
    '-8': `?> desse< dos1< dos< mes2<`,
    '-10': `nao< para1<`,
    '-12': `?debt-amount`,
    '-14': `=parts:amount+paid+total`,
    '-15': `?instalments-left`,
  },
  'what-if': {
    '19': `se<`,
    '16': `?>`,
    '9': `eu<`,
    '8': `adian->`,
    '7': `adianta> como> conse-1< eu2< eu_pagar< tudo>`,
    '6': `botar< como2> conse-< jogar2> jogar> mais2> marco2> marco> sobra-2< sobra-< venda<<`,
    '5': `DEED< a1> adian-1> botar2< botar_mais< conseguir< dez<< ganha-2< ganhar2< ganhar< menos1< pagar1< quant-< quanto< se2<`,
    '4': `13o2< 13o< ?1> alugu-2< aluguel2< dava< econo-< economizo< em> eu<< ganha-< mais> menos< para2> quitar> se<< so1< so< velha< vez<<`,
    '3': `=amount:month::bare =ignored DEED> acaba> algum-> alguma> botar1< coisa> como1> conseguir1< conseguir2< em1> em<< entra-1< entrar1< facul-2< faculdade2< faculdade_,< financiamento> gelad-< geladeira< larga-< largasse< maio> mais1< menos2> menos> muda> muito> pagar< puder2< puder< quand-> quando> quita-> vez>`,
    '-3': `#2< 1 =amount:::bare ?incomes ?instalments-left DEED<< WORD2> WORD> a< agora> ate1> ate< da< de>> devo1< devo< dia> e2< eh1< eh< em< empre-2< falou< ganho1< ganho< mas< meu< na1> negoc-< negociar< o> oferecer1< oferecer< pago1< pago< para1< para2< posso< vou2<`,
    '-4': `$ ?offers WORD1< ate> disse< nao< ofere-1< ofere-< para1> vou<`,
    '-5': `?debt-amount para< que<`,
    '-6': `^`,
  },
};
