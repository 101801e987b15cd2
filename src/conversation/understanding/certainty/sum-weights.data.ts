import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '29': `?income-low-month`,
    '19': `?confirm-amount`,
    '14': `?debt-amount ?incomes quase<`,
    '13': `junto<`,
    '12': `total2> total> tudo< tudo>`,
    '10': `#1< =amount::: ^ entre1< nem< pouco< quase1< tudo1>`,
    '9': `?essentials acho< entre< moca> profe-< professora< valor<`,
    '8': `#_,< +1> +> dos<< fraco< fraco> gente< juros< liq1> liq> menos> sei< soman-< somando< tudo2<`,
    '7': `,_uns< 1 =amount::current: acho2> aplic-< aplicativo< ate< chega_a< dois<< era<< esta1< esta2< gasta2< gasta< junto-< mais_de< menos< nada< poco> tudo_da< veio1<`,
    '6': `,2> ,_sao< =amount::current:bare a1< acho2< acho> acho_que< ajuda2< ajuda_com< app2< app_mostra< cai< chega2< chega< cinco> corta-< entre<< era> espos-2< esposa2< esposa< esta_em< eu1> falou1< firma2< firma< fiz1< hoje_esta< mais2< mais< marido_da< maxim->> maximo>> menos1< moca1> moca2< mostr-< no2< outro< paga1< paga< que1< que_uns< quebrado> quinh->> quinhentos>> talve-1> talve-> talvez1>
talvez> tudo_uns< zero>`,
    '5': `,_falta< -1> WORD> app< bateu1< bateu< calca-> coisa> comecou<< deved-< devedor< do2> dois2< eh_de< empre-1< empregos< espos-< estav-<< estava<< faco1< falou< foi2< foi_para< gasol-2< gasolina2< gasolina_sobra< ja_bateu< limit-> limite> limpo1> limpo> mao2> mao> moca< mostr-1< mostra1< mostra< nao< nunca< os2> ou2> ou> pai< para_uns< pior< quebr-> sem< sendo2> ultima< uns2>`,
    '4': `DEED1> WORD1< ajuda< aqui< cai1< chove< comec-<< conta2> conta> extra-> extrato> fever-< fevereiro< fiz< foi< gasol-< gasolina< hoje1> marid-2< marid-< marido2< marido< maxim-1< maxim-< maximo1< maximo< menos_uns< no< no_maximo< os<< os> ou_menos< pague-<< paguei<< pelo2< pelo_menos< quand->> quando>> saldo< sendo> separ-< sesse->> sessenta>> sete>> so2< tirar1< total1< ultim-< veio<`,
    '3': `$ -> =amount:::bare WORD1> apare-< apareceu< bolet-2< boleto2< com> conta-1> contando1> contando> da1< dar2< dar_uns< de>> demai-< demais< depen-> enrol-< esta>> fatur-2< fatura2< faz2< hoje> ja2< ja<< mais2> mao< maxim-2> maxim-> maximo2> maximo> mesmo2< mesmo_,< mostr-2< muito2> na> nao1> oiten->> oitenta>> ou2< para2< parei< passa2< passa< passa_de< se1> se> segun-1> segundo1> segundo> sobra1<
tirar< torno2< torno< torno_de< troca-> trocado> tudo2> uns1< uns< vi<`,
    '0': `
>> #_mas< #_ou< #_paguei< +<< ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_faco< ,_ficou< ,_liquido< ,_media< ,_parcela< ,_prestacao< ,_recebo< ,_sendo< ,_sobraram< /_NAME< :_faltam< :_saldo< :_total< =amount::entry: =amount:week:: EXPENSE_academia< EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bebe< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja<
EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_feira< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_gato< EXPENSE_hbo< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_manicure< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_outros< EXPENSE_passagem<
EXPENSE_pensao< EXPENSE_pressao< EXPENSE_racao< EXPENSE_rancho< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_uber< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< INCOME_manda< INCOME_trampo< KIND_alimenticia<
KIND_creche< KIND_dentista< KIND_energia< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_devo< NAME_fez< NAME_fica< NAME_propos< abert-> acaba1> acaba2> acade-1< acade-<< acade-> academia1< academia<< academia> acai> aceit->> aceita1< aceita< aceita<< aceitei>> acho<< acoug-1< acougue1< adiantado< adiantou<< agiot->> agiota>> agora>> ai>> ainda1< ainda2<
ainda<< ainda>> ainda_devo< ainda_tem< alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_,< aluguel_:< am<< ambas2> ambas> amigo-< amigo< amigos< anive-< aniversario< ao2< ao_NAME< apart-< apartamento< aplic-2< aplicativo2< aplicativo_mostra< apose-1< aposentada2< aposentada< aposentado2< aposentadoria1< aposentadoria2< apren-1< apren-2< aprendiz1<
aprendiz2< aprendiz_,< aprov-< ar< ar> arrumar> as2< assim< assin-1< assinada< ate<< atendente< atrasada>> atrasadas2< atrasado<< atraso< aula< autis-2< autis-< autista2< autista< avisa->> avisar>> bah2< bah<< bah_devo< bar> barco> barzi-1< barzi-< barzinho1< barzinho< bateu> bebe1< bebe< bebe<< bicho1< bicho2< bicho_,< boca> bolet-1> boleto1> boleto_de< bota2< bota_mais< botij-2< botij-2> botij->
botijao2< botijao2> botijao> boto1< boto> bpc> bus1< bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-<< cabelo1< cabelo2> cabelo<< cacho-1< cacho-> cachorro1< cachorro> cada1< cada_uma< cai1> cai2< cai_para< caixa> calcu-< calcu-<< calcula< calcula<< camin-< caminhao< cance-> cara> carne2< carne>> carne_em< carro>> carro_eh< carta-<< carta2< carta_,< cartao<< cartao_de< cartao_e< carto-2< cartoes2<
cartoes_NAME< casa>> causa<< cdc< cel1< cel<< cel> cel>> celul-2> celul-> celular2> celular> cem2< certi->> certinho>> cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< chequ->> cheque2> cheque<< cheque>> chuva< cigar-1< cigar-2< cigar-> cigar->> cigarro1< cigarro2< cigarro> cigarro>> cigarro_,< cinco2> cinem-> cinema> clt2< clt_,< cobra->
coisa-< coisa>> coisas< coleg-> com2> comad-< comadre< comecei< comeco< comid-1< comid-<< comid-> comida1< comida<< comida> comida_uns< como>> compa-< compadre< comprei<< compro< condo-2> condo-> condominio2> condominio> condu-1< condu-< condu-<< condu-> conducao1< conducao< conducao<< conducao> conseguir_botar< consignado_,< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh< const-< conve->>
convenio>> corre< corri-> cozin-< cozin-> crech-1< crech-2> crech-< crech-<< crech-> creche1< creche2> creche< creche<< creche> credi-2< credi-2> credi-<< crediario2< crian-1< crian-2< criancas1< criancas2< criancas< curso< da_parcela< dando1< dando< das_NAME< de< de_aniversario< decim-2> decim-> decima> decimo2> decimo> dei>> deles< deliv-1< deliv-<< delivery1< delivery<< demai-> demais> denti-1<
denti-< dentista1< dentista< depos-2> descontando< descontos> desde<< desde>> desem-1< desem-> desempregado> desemprego1< desse-<< desse-> desses<< desses> deus>> devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-2> dezoito2> dia1< diabe-2< diabe-< diabetes2< diabetes< diari-2< diari-> diari->> diaria2< diaria> diaria>> diaria_de< diarista< diese-< diese-> diesel< diesel> dizim-1<
dizim-<< dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< domin-> domingo> dou> doze>> duas2> dura<< e_desconta< e_eu< ele>> eles2> eletr-< eletrica< em_dia< emprego_novo< empresa< emprestimo_e< empur-< encos-< encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< enfer-< enrolado< entra> entrada1< entrega> era2> era>> eram1< eram< escol-1< escol-2< escol-2>
escol-<< escol-> escol->> escola2< escola2> escola<< escola> escola>> escolar< escolar<< escolar> espec-2< espec-<< espec->> especial2< especial<< especial>> especial_,< estad-< estado< estadual< estag-1< estag-<< estagio1< estagio<< estao_cobrando< estav-2< estava2< estou-2< estou-<< estou>> estourado2< estourado< estourado_em< estourados<< estourei< estud-2< estud-< estudantil2< estudantil<
estudantil_NAME< eu_gasto< extra< facil1> facil< faco2< faco2> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< fala< falar-> falaram> falec-2> faleceu2> faleceu> falei< falei<< faltam>> faltando1> faltando2> faltando> famil-1< familia1< familia2< familia< familia_,< farma-<< farmacia<< faxin-1< faxina1< faz1> fazen-<< fecho-2< fecho-<< fechou2< fechou<< fechou_em< feira1< feira<< feira>>
fez1< fez2< fez_em< fiado2> fiado>> fica_nuns< ficha-> fichada> filha< filha> filho>> fim> finan-1< finan-2< finan-<< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> fogao2< fogao_de< foi>> fora2> fora<< foram>> frald-1< frald-2> frald-> frald->> fralda1< fralda2> fralda> fralda>> frio2< frio_:< funci-> funcionario> funer-1<
funeraria< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasos-> gasosa1< gasosa< gasosa> gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gato1< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geladeira_em< gente> geria-< geriatrica< giro<< gol2< gol< gol_em< golpe>
graca-2> graca-> gracas2> gracas> guri< guri> h<< ha2> hbo1< hbo2> hbo< hbo> hoje>> hoje_devo< holer-2< holer-< holerite2< holerite< hora< ifood2< ifood2> ifood>> igrej-> igrej->> igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inter-2< inter-2> internet2< internet2> internet_,< inval-< invalidez< ja_foi< ja_foram< jogo2< julho< juros<< juros>> k2< k_NAME< kitne-<< kitnet<< lanch-1<
lanch-> lanche1< lanche> latin-< latinha< lavou-> lavoura> leite1< leite<< leite> lembr-> lembro> limite_de< limite_eh< limite_era< limpo< loas< loja<< lojin-< lojinha< lote< loter-1< loteria1< loteria< lugar-<< lugares<< luz_vem< mae>> mae_com< maio2> manda-1< manda> mando-2< mandou2< manic-1< manicure1< mano2< mano_devo< maqui-< marido_ganhava< marido_recebe< mas1< mas<< mater-> material<
material> me_adiantou< media2< media_de< melho-2> melho-> menin-2< menin-> menin->> menina1< menina> menino1< menino> menino>> meninos< meno> meno>> mensa-<< mensalidade< mensalidades<< merc<< merca-<< mercado>> mercado_,< mercado_uns< merce-> mercearia> mes_,< mes_fiz< mesmo1< mesmo> mesmo_NAME< milic-< milicia< mim2< mim>> minha-< minha>> minha_mae< minhas< mn< morte2< morte< morte_:< mostr-<<
mostra<< mostra> moto<< moto_eh< motor-> motorista> multa> munic-< municipio< ne>> nem1< nenem1< nenem< nenem<< nenhum> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<< netflix>> neto< no_NAME< noite> nos< noteb-2< noteb-< notebook2< notebook< notebook_NAME< novo1< numa< nunca>> obra2> obra> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> olha>
onibu-1< onibu-2> onibu-<< onibu-> onibu->> onibus1< onibus2> onibus<< onibus> onibus>> onix2< onix< onze>> opa< oq>> os1> ou>> outra2< outra2> outra> outra_de< outro-1< outros1< oxe< padar-> padaria> pagas2< pagas2> pagas> pagas_,< pagav-1< pagav-< pagava1< pagava< pais< parar> parce-1> parcela1> parcela_eh< parcelado1> parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelou2<
parcelou< parcelou_em< parei>> parti-> particular< particular> passa->> passagem1< passagem<< passagem> passagem>> pede> pedem1< pedem< pedir-<< pediram<< pedreiro_,< pego> pela1> pela2< pela> pela_NAME< pelo1> pelo> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> peque-1< peque-<< peric-> pesso-2< pesso->> pessoal2< pet<< pg1> pizza< plano<< pode2> pode> porqu->> porque>> porta>
porte-< porteiro< posto> pouca-2> pouca-> pouca->> poucas2> poucas> poucas>> pouco->> poucos>> prese-< presente< press-1< press-2> press-< press-> pressao1< pressao< pressao> prest-1< prestacao1< prestacao> priva-< privado< pronampe< propos1< prove-< quand-1> quando1> quare->> quarenta>> quart-2< quartinho2< quatrocentos>> que_desconta< que_faltam< que_pagava< que_umas< queim-< queimou< quere->
querem> quint-< quinta> quinz-2< quinz->> quinze>> quinzena2< quinzena>> quinzena_,< quita->> quitadas2> quitar< quitar>> racao1< ranch-1< ranch-< ranch-<< rancho1< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> rapaz> reaju-> reajuste> receber1< recei-< receita< rede< refor-< refor-> regis-2< regis-2> registrado2< registrado2> registrado> registrado_,< remed-1< remed-2< remed-2>
remed-<< remedio1< remedio2> remedio<< remedio>> remedios1< remedios< remedios> remedios>> rende2< rende< rende> rende_uns< respo-> resta->> restando<< restantes>> restaurantes< resto2> role1< role< role> role>> roupa1< roupa<< rural<< sai> salao< salario_eh< saude<< se>> secre-2> secre-> secretaria2> secretaria> segura> seisc-<< seisc->> seiscentos<< seiscentos>> semana_de< semana_uns< sempr-2>
sempre2> sendo1> senho-< ser> sera> servi->> servico< servico>> servidor< servidora< servidora> sesse-<< sessenta<< setec->> setecentos>> setem-> setem->> setembro> setembro>> seten-<< setenta<< setim-> setima> sms< sms<< so_mais< sobra-1< sobraram1< sobraram< socor-> socor->> socorro>> sofa<< spoti-1< spoti-2> spoti-< spoti-<< spoti-> spoti->> spotify1< spotify2> spotify< spotify<< spotify>
spotify>> strea-1< strea-< strea-<< streaming1< streaming< streaming<< sumiu> super-<< supermercado<< tal< tambe-2> tambem2> tche< telem-> telemarketing> telev-< televisao< tem1> tem<< tem>> tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tigri-< tigri->> tigrinho< tigrinho>> tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>>
traba-2> traba-<< trabalho2> trabalho> tramp-1< trampo1< trans-2> trans-> transporte2> transporte> trata-< tratamento< tres2> treze-2> trint->> trinta>> tudo<< tv> uai< uai<< uai>> uber1< uber2< uber> uber_tiro< ultim->> ultimas>> uma1< unha1< unha< unha> usei> usei>> uso2< vai1< vai1> vai>> vai_entrar< valen-> valendo> valid->> valida> van1< van<< van> varia> varia_de< veio<< velho< velho> vem>>
venc>> vencidas> vencido> vencimento1> ver< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< vo< vou2> vou_receber< vr2>`,
    '-3': `#>> ,< -2> 13o2> 13o> :1< DEED2< EXPEN-2> EXPEN-<< EXPENSE2> EXPENSE<< INCOM-2> INCOM-< INCOME2> INCOME< KIND2> KIND<< KIND> KIND_aluguel< NAME<< NAME_eh< a1> a<< aceit-< aceitaram< agora2< agora< agua< ai> alugu-1< alugu-> aluguel1< aluguel> ate> atras-<< atrasada<< banco2> banco> boa> botei< cada<< cai> com2< com_uns< cunha-< da1> da< da<< de2> decim-< decimo< desco-2< desco-< desde< deven-2<
devendo2< devendo_uns< devo1< dinhe-< direi-> direito> divid-< dos1< errad-< errado< esse< estag-2< estag-< estao< estou_com< eu1< fatur-<< fatura<< fora< ganha-1< ganhar< gas< gasta-< ifood< inss< ja> junta2< junta< junta_da< liqui-< liquido< loja< luz2< mais1> mas2> me2< mercado< mes1< mesmo< meu> mil_,< minim-< minimo< moto> mulhe-< mulher< nada> nao_,< nu< o>> pague-< paguei< para< parce-<
parce-> parcela< parcela> por<< prime-< que< que<< quinh-<< quinhentos<< receb-1< receb-<< recebo<< salar-2< salar-<< salario2< salario<< segunda> seman-< semana< sexta< sobra> sou> tenho1< tenho> tiro_uns< total_eh< tv< um2< um<< uma< valor2< vem> vende-< vendi< vista>`,
    '-4': `
2> 
< #1> #< #> ,<< :< =amount:month:: DEED<< EXPEN-< EXPENSE< INCOM-1> INCOM-2< INCOME1> INCOME2< KIND2< KIND< NAME2< a2< alugu-< aluguel< bom< bruto< carro< casa< depen-2> depende2> depende> deven-< devendo< devo< dia2> do1> do< dos> e2< eh> em2< em_media< esta2> esta> estou2< famil-2< famil-< ganha-< ganha1< ganha< ganho<< hora> livre1> livre> mais1< mas1> mas2< me< media1< merca-< mes1> meu<
meu<< mil2< mil2> mil<< o<< ou1< salar-< salario< sao> se< sei> sobra2< sobra_uns< sou< todo< total2< varia2< varia< vem2<`,
    '-5': `
> =amount::below: ?after-deficit NAME1> de<< dei1< dei< depen-< depende< dia> dois>> dos< e< eh<< eh_uns< em1> ja_dei< liqui-1> liqui-> liquido1> liquido> media< mes<< nao2< o1> pagar< para1> para> por1< por1> por< por> por>> sim< tiro2<`,
    '-6': `,>> =ignored =parts:amount ?> ?debt-kind INCOM-<< INCOME<< NAME1< NAME2> NAME< NAME> das1< das< de1> e<< eh1< em> eu2> mas> menos_de< minha< o2< pago< que2> recebo< vem<`,
    '-7': `=amount:week::bare ?consent ?more-debts ?offers DEED< INCOM-> INCOM->> INCOME> INCOME>> da> dia>> entra1< luz< mes_de< minim-> minimo> receb-< tenho< tiro1<`,
    '-8': `=amount:fortnight:: =amount:fortnight::bare =amount:month::bare =parts:amount+remaining ?worry bruto1> bruto> entra< que_eh<`,
    '-9': `=amount:day::bare =parts:amount+total ? ?debts bolo< dia<< ganho1< tem< uns<<`,
    '-10': `bom> renda<`,
    '-11': `?after-roadmap tiro<`,
    '-12': `=amount:day:: =amount:year:: ?rates`,
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
    '13': `iptu<< total_eh<`,
    '12': `=amount::current:bare agua_atrasada< claro< conta<< devo< e_uns< fiado< k>> meses>> negociar< nome<`,
    '11': `=amount::: NAME< dona< loja< multa< quero< sem> usei1< x2>`,
    '10': `NAME>> advog-< advogado< ao>> atras-< cento>> eh> entao< esta_em< limit-<< limite<< na<< nao1< negoc-< pegue-2< peguei2< peguei_mais< tenho<< venci-> vergo-< vergonha<`,
    '9': `NAME1> ah< bah< da_NAME< devo_uns< dinheiro< emprestou1< emprestou< farma-< farmacia< faz<< ipva<< junta2< junta< junta_da< k<< me_cobra< me_emprestou< nao< negat-2< outra< para_NAME< tambe-> tambem> venceu>`,
    '8': `#_nao< (< +2< -> =amount:::bare NAME1< ao< atrasada> atrasadas<< atrasado< atual1< atual< carta-< cartao< certo> cobra-< consigo> conto<< devo<< dia_#< dinhe-< divida_eh< errei< esta2> ex< feche-< fechei< fiado> ficou< giro< ipva2< juros> luz2< meses<< minim-> minimo> negoc-> para1> parcela> saber> sem< trocado> uma< venc1> venc<< venc> vence-< venceu< vi< virou1< virou<`,
    '7': `#_NAME< ,_devo< -2> ?confirm-amount DEED1< KIND_agiota< NAME> NAME_(< NAME_-< NAME_de< WORD1< agiot-1< agiota1< antec-1< antec-< arrum-< atras->> botou< carta-2< cartao2< cheque< com< comprou< desde2> dia2< divid-< do> domin-< domingo< eh2< espec-< especial< esta>> estao> falta< ficou2< final<< forne-< fornecedor< hoje< ipva< joao2> joao> limit->> limite>> minha> moto> no2< oito<< para2< para<<
parce-> parei> pegue-> peguei> prefe-> prefeitura> que<< reais> resta< rural< saldo2< saldo< sogra< som< spc< tive< total1< treze->> trezentos>> tudo>> um2> um> usou< valor2< vence1> vence<<`,
    '6': `(> ,_sao< /2< /> INCOM-2< INCOME2< KIND2< KIND>> KIND_fatura< NAME2> NAME<< NAME_:< NAME_com< NAME_deu< NAME_era< abert-< aberto< acho> acoug-< acougue< aluguel_da< am>> ao1> ao> apare-< apareceu< aqui< atras-<< carto-<< cartoes<< casa> chequ-< coisa-<< coisas<< com<< cortada< credi-< credi-> crediario< credito> da>> deve<< dia1> divida< dois2< dona2< em2> esper-< esse1> esta1< eu1> fatura1< fez<<
financiamento< fiz< forne-2> fornecedor2> iptu> ipva> ja_deu< lojas2< lojas< menina< mercadinho< mes2> motor> na< nao1> negativa< no2> nova< novo< novo> olha< pagar2> parado< parei1> passa-1< passado1< passado< pila<< prona-< quand-< quando< quatrocentos<< que_devo< quer<< reven-2< reven-< rotat-< rotativo< sao<< seu2< seu< seu> sexta< sim< subiu< subiu_para< super-> supermercado> todo< tramp->
tudo1> uma<< uso> vence-> vence< venci-<< vencidas>> x<<`,
    '5': `-< -<< /< ?worry EXPENSE_padaria< KIND<< KIND_iptu< NAME_saldo< acoug-> acougue> agiot-<< agiota<< agora< ajuda> amiga> ano2< ano< atras-1> atras-> atras>> atrasadas< atrasado>> boa> caju1< caju< carta-2> cartao2> cartao_NAME< causa2< causa_de< cem<< cobra1< cobra< cobra> com1> contrato< cunha-<< cunhado<< dar> depoi-<< depois<< desco-2> deve> dia> do2< dois2> dona> doze<< e2> e_caju< e_devo<
ela2< ela> emprestimo<< emprestou> entre1< falar< falto-< faltou< farma-> farmacia> ficou_devendo< financiamento> gaste-<< gastei<< iptu1< julho> junta-2< juntas2< luz_,< marco> menin-< mercadinho> mercadinho>> mes_passado< mim1< moca< movei-2< moveis2< nada< o>> o_NAME< oi< ontem< ontem>> outro2< padar-1< padar-< padaria1< padaria< pago<< papel< para_mim< parad-< que_pegou< que_uns< quebr->
quinh-<< quinh->> quinhentos<< quinhentos>> rapaz< resta1< sabad-> sabado> so_resta< subiu2< tambe-1< tambem1< tem> tinha> todo2> troca-> ultim-< ultim-> ultimo> usado< vai> vale<< venci-1> vencida> vencidas<< vencimento> vista< ze<< ze>`,
    '4': `(1< (2< (>> ,<< ,_NAME< ,_e< -1< -2< -_NAME< /1> =minimum-wages ? DEED2< EXPENSE_farmacia< EXPENSE_seguro< KIND< KIND> KIND_consignado< KIND_emprestimo< WORD2> WORD>> aberto> acade-< academia< agiot-< agiota< agiota_,< agost-> agosto> agua< ah> ah>> ainda1> ainda2> ambas>> ano<< anton-< antonio< ao2> as2> as>> atrasada1> atrasada<< atrasadas_,< atrasado1> atraso2> atraso> bolet-> boleto> botar->>
botaram>> caju2> caju> capit-< capital< carro<< carro> carta->> carta< cartao>> causa< cem>> cobra-1< cobrando1< cobrando< coleg-< colegio< com> consi-1< consignado1< corta-2< corta-> da<< da> de1> de2< de_som< der< desco-> desconta> deste< devo1< dez>> dia<< diret-> direto> do< do<< do>> do_tiao< dois<< dois>> duas<< e> emprestimo1< emprestimo_NAME< energ->> energia>> estava_em< estou-< ex2<
facul-< faculdade< farma-1< farmacia1< fatur->> fatura>> faz> ficou2> foi2> foram1< foram< frio< garan-< garan-<< garantia< garantia<< hospi-< hospital< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< ipva_de< juntando1> juntando> mais2< mano<< mas2< menin-<< menino<< menos1< menos_uns< merce-< mercearia< minha< minto< na2> na> na>> nacio-2< nacio-< nacional2< nacional< nao>>
negat-1< negat-< negativa1< neide< nome>> num< o2> oitoc-<< oitocentos<< osso>> pagar2< pague->> paguei>> para>> parcelas>> pedre-2< pedre-< pedreiro2< pedreiro< pelo_menos< penho-< penhor< pera< prefe-< prefeitura< proce-> processo> que_esta< quem< quer> reais>> roupa-< roupas< segur-1< seguro1< sem1> setec-<< setecentos<< simpl-< simples< som1< sujo< tambe-1> tambe-<< tambem1> tambem<< tem<
tiao1< tiao< tirar< total< tramp-<< trampo<< tudo2> ultima< uma2> umas> valor< venci-1< venci->> vencida1< vencida< ze< zerad-< zerado<`,
    '3': `#<< #> #_contas< (<< ,1< ,_gastei< ,_restam< ,_total< ,_uns< :2> KIND_cartao< KIND_especial< KIND_ipva< NAME2< NAME_sao< NAME_veio< WORD2< WORD<< WORD> ^ a<< abril>> acred-2> acred-> acredita2> acredita> adian-1< adiantou1< adiantou< agora> agora_esta< ainda_,< al1> al> antig-< antiga< ativa< atrasadas>> atrasado1< atrasei> bairr-1< bairr-< bairro1< bairro< banco> bar< bem< benef->> beneficio>>
borra-2< borra-< botei< carta-1< cartao1< casam-< casamento< cinco<< comig-> comigo> como> comprar> condo-< condominio< consu-> conta-1< conta->> conta>> contas1< contas>> da2< da_venda< dao1< dao< de> deles> desconta2> descontam2> descontam> desde< deved-1< deved-2< deved-< devedor1< devedor2< devedor< devedor_de< deven-< devendo< devo_eh< dia2> divid-2< divida2< dividas< dividas<< dizer<
do_bairro< duzen->> e<< e_mais< eh2> eh_de< ela2> em1< empre-1< empre-<< emprestimos<< energ-<< energia<< entre-< espec-1< especial1< esqui-< esquina< essas< estou<< eu< eu>> facul-> faculdade> faixa2< faixa< falta1< falta2< farma->> farmacia>> fatur-< fazer> fecho-< fechou< fiado2< ficou_em< filha2< filha<< fim< finan-< financeira<< foi_para< forne-> fornecedor> gaste-1< gastei1< iptu< ipva1< ja<
ja> la1> la> le2< le< le_devo< limit-> limite> loja_NAME< luz>> luz_e< maio> mais< mano< me2< me> me_cobrando< menos< merca->> meses2< mesmo_,< mil>> mim2> mim< minha2> minim-<< minimo<< moto>> movei-< moveis< mulhe-> mulher> na1> netfl-> netflix> nome2< norde-1< norde-< nordeste1< nordeste< nova2< novec-<< novecentos<< o< ofici-1< oficina1< oq> os1< outro< pagan-< pagando< pagar< pagar<< pagar>
pagou< parce->> parcelas2> parte< passa2< passa< passa_de< plano1< pneu< por2> por>> possu-< possuo< proce-< processo< propr-< propria< qual> quase> quatr-<< que1> que< que>> quebr-2> quebrados2> quebrados> quita-<< reais<< recebi> roupa> saldo_devedor< saque< seis2< seis<< seis_falta< seras-<< serasa<< simpl-<< simples<< so1< soma1< soma< sou<< tambe->> tambem>> tambem_uns< tenho< todo1> torno2<
torno< torno_de< traba-1< tudo> uns>> valor<< valor_de< vence> vence>> venci-2> vencida1> vencida<< vencimento2> venda1< venda< voce< ze1<`,
    '-3': `#1< #_eh< (1> 1 =amount::entry:bare =amount:day::bare =parts:amount+remaining+total ?1> ?2< ?_sao< ?income-source EXPEN-1> EXPENSE1> EXPENSE_mercado< INCOM-< INCOME< KIND1> KIND_agua< KIND_carro< KIND_gas< KIND_internet< KIND_tiram< NAME_e< a2< acaba->> acabar>> aceit-1< acord-> acordo> agora_eh< agua1< ai1> ai2> ainda> ajuda-2> ajuda-> ajudar2> ajudar> alem< anos>> apose-> aposentadoria> ate<
aumentei< baixo-< baixo-<< baixou< baixou<< batid-< batido< bolo< cada2> caiu_de< caiu_para< carro1< carro2< carte-> carteira> celul-<< celular<< celular_de< comec-<< comeco<< comecou2< comecou< comig-1> comigo1> comprovante< conse-2< conse-<< consegui2< consegui< consi->> consignado>> consu-< consulta< consulta> conta-< coope-2< cooperativa2< corri-< crian-<< criancas<< cuida-< cuidadora<
cunha-2< cunhado< das> de_pagar< dei2> depos-> deposita> depositei1< depositei< der1< desconta1< descontado< descontam1< descontam< deven-> devendo> devol-1< devol-< dezen->> dezenove>> direi-> direito> disse< divida> divido< diz1< dos1< duas>> e_pagar< e_paguei< econo-< efetu-< efetuei< ele_quer< eles2< empresta1< empresta< empresto1< empresto< emprestou<< entra< entrada< epoca2< epoca< escol-<
esse<< estav-1< estav-> estava1< estava> estou2> estou_com< estou_devendo< eu_der< falta1> faltam> feira> fever-< fever-> fevereiro< fevereiro> fiz1< fiz> foi<< foi> folha2< folha< foram> fui< ganhe-1< ganhe-< ganhei1< ganhei< gas1< guard-1> guard-> habit-< hoje2< inter-1< inter-<< internet1< internet<< ja_devolvi< ja_paguei< liber-1< mae2< manda-< mande-1< mandei1< manha2> manha> marco2< marco_,<
marid-> marido> mas> me_empresta< me_empresto< meio<< menos2< mensa-< mensais>> merca-1< mercado1< mercado< mes< mes> minha2< moca> moco< moro< moto< nas< negocio< nem2> num1> numer-< numero< ofere-1< ofereceram< oiten-<< oiten->> oitenta<< oitenta>> onibu-2< onibu-< onibus2< onibus< os2> outro-> outros> paga< pagar1< pagas<< pago2< para2> para_pagar< parcela_em< parcelas< parte> passa-< pedir-1<
pedir-< pediram1< pediram< perco< pg1< pg< pix2> pix_de< porqu-< porque< posso< poupa-2> poupanca2> que1< que_era< quebrado> queri-< queria< receb-1< recebi< renda< resta-2> resta-> restando> saiu< salario<< segui-< seguinte< segun-> segur-< seguro< seman-> semana> sendo> seten->> setenta>> sobra2< sobra_uns< taxa2> telef-< telefone< tenho2> tinha1< tiram1< tiram< toda2< toda< tudo< tv2< um<<
uma_de< usei_+< vai2< valia< vem2< vence-2> vende-< vender< vez> vivo< vou_pagar<`,
    '-4': `#_hoje< #_por< +1< +< =parts:amount+paid+total NAME_cobra< NAME_uns< aceit-< acho< acho>> amort-1< amort-< amortizei1< amortizei< ao<< atend-> atras< atrasadas1> atrasadas> baixa-2< baixa-< baixaram2< baixaram< baixaram_para< banco_diz< benef-< beneficio< boleto<< bom> cada> caiu<< carne> carro< casa< celul-2< celular2< clt<< compr-< consertar> consignados< consignados<< cortaram< credi-1< crian-<
dar1< dar< das< das<< de>> decim-< decimo< dela> depos-1< depos-< divid-> diz< dos< e_NAME< empre->> emprestimo>> entra-2> entra-< entra-> entrada2> entrada> entre< era<< errad-< errado< esta_dando< esta_vindo< eu1< eu2< eu_peguei< falta-<< falta-> falta->> falta>> faltam<< fgts2> fgts> fica1< ficou> filho> fixo< fiz<< fraco< ganha-1< gaste-< gastei< gasto1< gasto< gelad-< geladeira< hoje1<
ifood<< inss< insta-< instagram< ja2< juros< juros_de< lembr-2> lembro2> liber-< liber-> liberar> ligou< limpa< luz< mais1< mais>> mande-< mandei< maqui-> mensagem< mercado> mes2< minim-1< minimo1< netfl-< netflix< novec->> novecentos>> num> o1> ofereceram<< ontem1> os< ou< outro>> paga>> pago_NAME< parcela2< pix2< plano> porqu-> porque> poupa-> poupanca> quand-> quando> quant-> quanto> recebi<<
resti-< restituicao< sao< sete>> sexta> sindi-< so2> so<< sobra-2< sobra< taxa> trabalho< transferi1< transferi< um_de< vai< vale1< vale< vendi< vindo1< vindo<`,
    '-5': `#_para< ,_pago< ?< ?consent EXPEN-<< EXPENSE<< INCOM-> INCOME> NAME_por< abri> acabe-< acabei< acert-< acertei< acord-<< acordo<< ali< ano1> anuai-2< anuai-< anuais2< anuais< anuais_de< aqui> ate1> atrasado_,< autom-< automatico< avisa-> avisar> banco<< bico2< bico< bico_de< bolet-< bolet-<< boleto< carne< celul-< celular< como< conse-> consi-< conta> cunha-< de2> desco-1< desconta< desconto<
desse< desse> deve1< diz<< em> emprestei1< emprestimos< epoca> era< estou2< eu<< eu> eu_pago< fatur-<< fica< fica> foi1> foi< ganha-< hoje> inter-< internet< iptu2< irma< isso> junta-< juntas< limit-1< limite1< luz<< maior< mais2> minim-1> minimo1> ofere-<< ofereceu< ontem2< pago2> pague-<< paguei<< para1< parce-2< passa-2> passado2> pegue-1< peguei1< pessoal< pg> pix> por> proposta< quant-<
quanto< que2> que_eh< recebo< sai< salar-<< sei> sobra-< usei2< veio< vem1< vem<< vem> vou<`,
    '-6': `#1> #_as< ,_falta< =amount::limit: =parts:amount+interestFree+total ?debt-kind NAME_em< agora1> agua> ai< antes< antes> aplic-> aplicativo> atrasado2> aumen-< cada>> comec-2< comec-< compr-2< confi-2> confi-> consi-<< consignado_NAME< conta-> conta2> da2> das1> debito< dei< dele< dele> devo2> dezoi->> dezoito>> do_NAME< duzen-<< duzentos<< eles< essa> esse< ganho<< gente<< la< luz> me<< menos_de<
moro<< nao2> no<< no>> nunca> ofert-< oferta< pagas>> pago> parceiro< parcela<< pesso-< por1> prest-< prestacao< propo-< quase1< quita-< receb-<< resto> sao1< seman-< semana< so> soman-2< soman-< somando2< somando< talve-1> talve-> talvez1> talvez> tenho> tirou< vezes>> vou2< vou>`,
    '-7': `#_#< ,_tenho< />> ?> ?after-deficit a2> ai> alugu-> aluguel> ate> caiu2< casa2< com2< conse-< contr-< das2< debit-< dei1< devia< divid-2> divida2> dos<< ele< em<< esse>> faturas<< fecha-> fechar> foi1< ganho1< ganho< irmao2< marid-<< marido<< mas2> meu<< mil_NAME< nao_eh< nu< pagam-< pagamento< pago< pagou> parcelei< pelo2< pouco<< prest-<< prestacoes<< quase< resta-<< salar-< salario< tenho1<
tv<< uns<< usei< virou1>`,
    '-8': `,_eh< :1> =amount:week::bare ?offers cai< caiu< comprei< da_uns< devolvi1< devolvi< ja>> mei< metad-< metade< mil_de< nunca< ou1< ou1> ou> pague-< paguei< parce-< passa-<< por1< receb-< santo> tinha< tudo2< tv1< vista2>`,
    '-9': `#_mais< WORD1> acord-< acordo< as1< dei<< desconto<< ele2< em1> engan-< enganei< junto< me_deu< mil2< minim-< minimo< ofere-< parcelas<< passada< pelo_NAME< se> seis>> sendo2> sumiu< tenho2< tres<< verda-< verdade<`,
    '-10': `=amount::minimum:bare ?rates irmao< maior<< nem< oito>> pague-1< paguei1< tv<`,
    '-11': `?after-roadmap ?flexibles cinco>> desco-< desco-<< nao2< ops>> paga>`,
    '-12': `:> ?debt-amount NAME_#< NAME_da< eh>> nao<< os<< pix<`,
    '-13': `parce-<<`,
    '-14': `
> =amount::former:bare ?instalments-left ?thirteenth pago1< total<<`,
    '-15': `?income-low-month`,
    '-16': `=amount:month:: ?essentials ?incomes ?overdue galo<<`,
    '-17': `devo>`,
    '-18': `=parts:amount+behind`,
    '-21': `=ignored =parts:amount`,
    '-22': `=amount:month::bare`,
    '-24': `=parts:amount+total`,
    '-25': `=parts:amount+remaining`,
  },
  correction: {
    '18': `nao<<`,
    '16': `,_eh< verda-< verdade<`,
    '13': `para1<`,
    '12': `corri-<`,
    '11': `engan-< enganei< errei< o<<`,
    '10': `ai< eh1<`,
    '9': `bota< eh<< errad-> errado> falei2> falei> lazer< mil2< muda< salar-< salario<`,
    '8': `:< DEED>> agora1> bolet-< boleto< conta< eh< ganho1< ganho< luz< que>> retif-< valor< vem< vem_uns<`,
    '7': `#_eh< ?2< ?_sao< ?after-roadmap DEED2> aumen-< aumentei< casa2< corrigindo< errad-< errado< fatur-2< fatura2< nao2> para< que<<`,
    '6': `:_sao< DEED> a2< agora< aumento< casa< certo< conse-> consertar> esque-< esqueci< esta< estao< ganha-1< mas< me< meu<< mil<< passada< renda> salar-> salario> sao1< sao< subiu<< traba-< trabalho< vem2< verda-2< verda-2> verdade2< verdade2> verdade_eh<`,
    '5': `:2< ?< ?more-debts ?overdue DEED2< DEED<< NAME_eh< a_NAME< a_ganhar< alugu-< aluguel< antes< atras< aumen-2< corrige< e1< estou2< estou_ganhando< fatur-< fatura< ganha-< ganhando1< ganhando< mil_eh< na< passa-< passa2< passa< troca< vem1< verda-> verdade>`,
    '4': `#_para< ,2< ,_ganho< KIND_agua< agora_ganho< agua1< alugu-<< aluguel<< aluguel_eh< daqui< merca-2< mercado2< nao> passe-< passei< seman-< semana< valor2<`,
    '3': `#> ?after-deficit agora2< agora> ali< cento<< do2> e<< farma-2< farma-< farmacia2< farmacia< ganhar1< ganhar< gas<< la< liqui-2< liqui-< liquido2< liquido< oi< salario<< sim< so< trint-<< trinta<<`,
    '-3': `,2> ,<< ,_uns< -1> -> =ignored =parts:amount+remaining ?1> KIND2> KIND_aluguel< NAME1< NAME1> NAME> WORD> WORD>> aceit-< aceitaram< acho< acord-< acordo< alugu-1< aluguel1< baixa-2< baixa-< baixaram2< baixaram< baixaram_para< baixo-2< baixo-<< baixou2< baixou<< baixou_para< benef-< beneficio< cai< coope-2< coope-< cooperativa2< cooperativa< cortaram< da1< da2< da> dando> de<< decim-< decimo<
desco-< deus< devo1< devo< dia<< dia> divida< dizim-< dizimo< do1> dois>> e< eh> entra< esta2< eu2> eu>> falta< feche-< fechei< fgts< fiz< fui< ganha-<< ganhava<< ganhe-< ganhei< ganho> hoje2< janei-2> janei-< janei-> janeiro2> janeiro< janeiro> juros< loja< mais2> mais> mas1> mas> mes2< mes> meses<< minim-< minimo< o2< o2> o> pagar1< pagar< pago1< para2< parce-<< parce-> parcelas<< passa-<<
passado<< passo-2< passo-< passou2< passou< passou_para< pedir-1< pedir-< pediram1< pediram< receb-< renda< resci-< rescisao< resta-> restam> sai< sao<< tem< total2< total_eh< tudo< tv< um< uma< veio1< vendi< vou2<`,
    '-4': `#2> =amount:month:: =amount:week::bare ?offers WORD2< WORD< atras-< baixo-< baixou< caiu< carro< com1< corta-< deu1< deu< divid-< dois<< em1< em1> em> estou> eu< ja< luz_,< nao_eh< ofert-< oferta< os< pago< pague-< paguei< para1> propo-< proposta< que> se< tenho< total< veio< vou<`,
    '-5': `=amount::current: =parts:amount+total ?> ?income-low-month ?thirteenth DEED1< NAME< a2> conta> da< de1< e2> em< empre-< emprego< eu> foi< hoje< moca> nao2< parte< por1< vai<`,
    '-6': `,1< :1< =amount:month::bare ?instalments-left WORD1> a<< agora_eh< domin-< domingo< esper-< mes< outra< por<`,
    '-7': `,_sao< outro<`,
    '-8': `era<< nao1> nem< tirar<`,
    '-9': `=amount:day::bare ?incomes que2<`,
    '-10': `que_eh<`,
  },
  expense: {
    '26': `?essentials`,
    '23': `?flexibles`,
    '13': `ganho<<`,
    '12': `EXPEN-< EXPENSE< pago<`,
    '11': `agua<< alugu-> aluguel> gas< luz< luz<<`,
    '10': `desse< dou1< dou< pago1<`,
    '9': `EXPEN-> EXPENSE> divido< luz>> plano< saude<`,
    '8': `#_para< :1< EXPEN-2> EXPEN-<< EXPENSE2> EXPENSE<< ajudo< era<< falar< gasto< luz> mando1< mando< todo<`,
    '7': `,_NAME< =amount:day::bare =amount:week::bare =amount:year::bare KIND2< KIND> KIND_casa< NAME1> agua>> alugu-<< aluguel<< bolet-< boleto< cerve-< dizim-< dizimo< energ-< energia< esque-< esqueci< limpa< mes2< moro< parte< por1> por<< remed-< tigri-> tigrinho> uma< vez<`,
    '6': `KIND2> KIND< alime-> casa1< causa< cigar-< cigarro< comid-< comida< escola< feira< gas> gasto2< gasto_uns< ifood<< jogo< luz2< mas>> moca< remed-> remedio< remedio> resto> sai2< sai_por< tramp-< trampo< uso<`,
    '5': `#_NAME< =amount:day:: ?income-source EXPEN-2< EXPENSE2< KIND1> KIND<< KIND_filho< agua< alimenticia> amiga< aposentada<< casa2> clt<< com< compr-<< condo-< condominio< deu1< deu< deven-> devendo> devo> energ-2< energia2< esta< estou2> filho1< fumo< gaste-1< gastei1< internet< iptu< mercado> mes1> mes<< mora< o2> para<< passa2< passa< passa_de< porqu-1> porque1> sou<< uber< umas<< varia2< varia<
veio> vezes<< vou>`,
    '4': `,_pago< EXPEN->> EXPENSE>> INCOM-1> INCOME1> KIND_celular< KIND_internet< KIND_iptu< KIND_saude< WORD2< acade-< academia< agua2< agua_,< agua_:< ap< apose-<< apost-< baixo-<< baixou<< beste-> besteira> bicho< boto< cacho-< cachorro< casa> celul-1< celular1< cerveja< cervejinha< cinem-< cinema< condo-2< condo-<< condominio2< condominio<< condominio_:< consu-< consulta< costu->> da< de2> dela2<
dela< demai-< demais< dezem-2> dezembro2> do_mes< duzentos>> em> estou> feito< fim< foi> gas_:< gaste-< gastei< hoje> igrej-< igreja< inter-1< inter-< inter-<< inter-> internet1< internet<< internet> iptu1< ja1> janei-2> janeiro2> junto> k>> lanch-< luz2> luz_veio< mas1> menino< merca-2> merca-> mercado2> mercado_eh< minha_parte< neta< noven-<< noventa<< parte1< parte_eh< passa-> passagem< pensa->
pensao> plano> plano>> porqu-> porque> racao< saude1< saude2< saude> saude>> telef-< telefone< tramp-> tv< vai2< vai_uns<`,
    '3': `(1> (> ,1> -1> -< -> ->> :>> =amount:fortnight::bare DEED< EXPEN-1> EXPENSE1> EXPENSE_igreja< EXPENSE_merc< KIND>> KIND_condominio< KIND_escola< KIND_luz< KIND_telefone< NAME1< acade->> academia>> acai< agua2> alugu-2< aluguel2< aluguel_eh< ano<< apost-2< aposto2< aposto< aposto_uns< aqui<< as< boca< cabel-< cabelo< cara1< cara< carte-2< carte-< carteira2< carteira< celul-< celular< cem<< cerca2<
cerca< cerca_de< churr-< churrasco< com1< comid-2< comida2< como< condo-1< condominio1< contr-2< da<< deliv-< delivery< divida2> dois2< domin-< domingo< e>> em1> energ-<< energia<< entre1< entre< era> escol-< escola1< eu< favor< filho-> filhos> frald-< frald-<< fralda< fralda<< funer-< gas2< gas>> gasto1< gato< igrej-1< igreja1< inclu-> inter->> internet>> irmao< janei-> janeiro> lanche< liq<
luz1< luz_:< mao< mei2< menin-1< merc1< merc< merc> merca-2< merca-< mercado2< mercado< mercado<< mes2> meus> moca2> netfl-< netflix< nove>> noven->> noventa>> nunca> oiten->> oitenta>> oito>> onibu-< onibus< os<< pago<< para1> parcelado2< parcelado< parte2< passa-2> passado2> passado> passagem2< plano2> quart-> quatr-<< quatro<< racao<< remed->> salao> seman-1< seman-< semana1< semana< so<<
so_dou< strea-> streaming> super-2< super-< supermercado2< supermercado< supermercado_:< telef-1< telefone1< teve> tia< torno2< torno< torno_de< total<< treze-<< trezentos<< tv1< uns<< van< vem< vezes<`,
    '-3': `#1< #_,< ?> ?consent ?worry EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> KIND_carro< KIND_moto< NAME_,< NAME_:< WORD>> acord-< acordo< agora1> agora<< ai< ajuda< alugu-2> aluguel2> app< assin-< atras-> atras->> atrasada<< atrasado>> aumen-< boa< camar-< cance-< carro1< carro2< carta-< cartao< comid->> comida>> compr-2< consignado< corta-< dar1< das1> dei<
desco-< desconto< deven-< devendo< dia2> dias2< divida< divido2> dona< duas>> eh<< ele> em1< empre-< emprestimo< entro-1< entro-< entrou1< entrou< errad-< errado< esse2> esta1> esta2< estou< estou<< eu_pago< faco1< faco< farma-< farmacia< fatur-< fatur-<< fatura< fiado< fica< filho< fixo< fiz< foi2> fraco< ganhe-1< ganhe-< ganhei1< ganhei< gasta2< gasta< gente<< hoje2< ja2< junta-< juntas< juros2>
loja< mais_de< manha2> manha> mas_gasto< mil2< minha> moto1< multa< na<< nada> no1> no<< o2< ofert-< oferta< os1< outro< padar-1< padar-< padaria1< padaria< paga< pagar1< pago> pago_,< pagou< pague-<< paguei<< para< parce-<< parcela<< passado2< passado< por> que>> recebo< salao1< salar-<< se< sei< sobra< subiu_de< tenho< total2> total> trint-<< trinta<< troca<< uma> venci-< vendi< vendo< verda-<
verdade< vez> viage-< viage-> viagem< viagem> x<< x>>`,
    '-4': `#2> +< ,_gasto< ,_total< =parts:amount+behind NAME2< WORD<< a2< a< ainda> amigo> boto<< cobra> com<< com>> comid-2> comida2> conse-< consi-< conta-<< contas<< costu-< da> da_uns< das1< das< deixo-< deixou< devo1< devo< devo<< dia> do2< do<< dura> e1< e2< e_NAME< ela2< ela< em<< empre-<< era1< era< esta<< esta> eu2> eu> faco<< fique-< fiquei< foi2< foi< gasta-1< ja< juros> luz_,< me<< me> mei1<
mes>> moto< muda< nao2> nao< paga1< pague-< paguei< parei< por2> receb-< resto>> sao> ser1< sim< subiu2< subiu< trabalho< tudo2> tudo_da< uber<< verda-2> verda-> verdade2> verdade> vinte>>`,
    '-5': `#_uns< ,2> ,_eh< :1> =ignored ? ?overdue DEED1< EXPENSE_ifood< a1> agora> alugu->> aluguel>> atras-< atras-<< bolsa> cento>> da_NAME< do_NAME< dois<< em>> errei< ganho1< hoje< ifood1< inss< mas2< mas< me< meu< na1> na> nada< nao<< pagar< pago2< pai< por1< porqu-< porque< que_uns< seguro< ser< tambe-> tambem> total1< traba-< vou<`,
    '-6': `
1> 
> ?offers ?rates DEED2> EXPENSE_botijao< INCOM-2> INCOME2> acho< agiot-<< agiota<< botij-1< botijao1< cada<< carta-> cartao> corrigindo< da1> de1< divid-1> divid-2< divid-> dividido1> dividido< dividido> fora< ganho< junto< moto>> na< no2< parte> pouco< respe-<< respectivamente<< so1< tambe-1> tambem1> tudo1> tudo2< um>`,
    '-7': `=parts:amount ?debts ?instalments-left DEED2< cento2> corri-< da2< do> dois>> filho> mes_de< meu<< nao>> parte2> so> teve<`,
    '-8': `?after-deficit ?confirm-amount ?income-low-month ?thirteenth WORD1> cada2> cada> conta<< do1> eh> eh>> so1>`,
    '-9': `ajuda> meses<< meses>> total< tudo>`,
    '-10': `?debt-amount ?incomes ^ botij-< botijao< carro< esse<`,
    '-11': `=parts:amount+total ?after-roadmap ?more-debts`,
    '-18': `#>`,
  },
  income: {
    '26': `?incomes`,
    '13': `=amount:day::bare =amount:fortnight::bare INCOM-< INCOME<`,
    '12': `cai< meu2> tiro2< util>>`,
    '11': `=amount:day:: =amount:fortnight:: antes<< estou< eu1< ganho< hoje_tiro< pelo_NAME< pensa-< pensao< tiro<`,
    '10': `=amount:month:: =minimum-wages INCOM-> INCOME> bolsa< bruto<< emprego< famil-2< liqui-1> sobra< vivo<`,
    '9': `=amount:month::bare comec-<< dando> dia> dias>> dos< espos-<< eu<< fica1< ganho1< num1> num> pagam<< que_eh< recebo< ruim< tiro_uns<`,
    '8': `ajuda< benef-< bolsa<< bom> da_uns< depen-2> depende2> depende> eh2< eh_uns< entra1< entra< estag-< liquido1> loja2< marid-<< marido<< media1< media< mesmo< no>> pelo2< pelo< receb-2< receb-< salarios<< vezes>> vr>`,
    '7': `#_,< #_de< +2< +< INCOM-1> INCOM->> INCOME1> INCOME>> a_dar< alugo< bem< benef-2< beneficio< casa2> com_uns< comec-< comecar< da2< desco-2< divid->> divida>> estag-2< eu_recebo< faco< famil-< fazen-< filho> fixo> fundo-< fundos< ifood<< livre1> livre> manic-< manicure< mas_sobra< por2> regis-< semana_,< tenho> tiran-< tirando< umas2>`,
    '6': `
< #< ,_tiro< =amount:week::bare EXPENSE_ifood< INCOM-<< INCOME<< WORD1> ^ alugu->> aluguel>> aposentadoria<< benef-<< bolo< bpc< cada>> cai1< casa> cinqu-<< cinquenta<< com2< come> conto>> contr-< contr-<< descontos2< descontos< desem-< desemprego< devo2> devo>> dia<< dinhe-< e_ganho< eh>> em2< em_media< errad-< errado< eu2> extra2< extra> faco<< fica< fora< fui< ifood1< ifood_uns< inver-<
inverno< la<< liq< mas2> mas< maxim->> maximo>> mes_ruim< moto>> novo< pagam< pensa-2< pensao2< por2< por> quart-< quartinho< quinz-<< recebendo< ruim1< sabad-< sabado< salar-<< seman->> semana>> sobra1< tiro_de< tudo>> vale1<`,
    '5': `,<< DEED1> INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_com< KIND>> a2< alugu-2> aluguel2> apose-<< assin-> assinada> aula> bico< bico> bolsa> carte-> carteira> causa2> causa> clt< comecei<< comeco<< comis-< comissao< costu-< da< dar1< dele< desconta> despe-< dia< diari-< e1> e2< e_NAME< e_cai< em>> entre-> entrega< esse<< eu< eu_ganho< famil-<< familia<< fatur-<< faxin-> faxina> ganha-1< ganhando1<
ganhando< ifood< liqui-1< liqui-< liquido1< liquido< loja> mas_cai< me< mei<< mes1< meu< minim-2< minimo2< moto> padar-2< padaria2< padaria_sao< pago2> pai> passado_foi< patro-> patroa> peque-< pequena< perco< plant-< produ-< producao< quinz-< quinzena< recebo> registraram< renda< rodo< sabad-> sabado> segun-< segunda< setec-<< setecentos<< sexta1< sexta< tem2> tenho2> tiro<< toda_sexta< vem1<`,
    '4': `,2> =amount::minimum:bare =parts:amount INCOME_salario< KIND1> NAME_da< a_ganhar< agora< aumentou< auton-> autonomo> cai2> camar-< cerca2< cerca< cerca_de< clt> coisa2< coisa< coisa_de< confo-> conforme> conse-<< consegui<< conta< costu-2> costu-> costura> cuida-< cuidadora< dar< depoi-< depois< depos-> deposita1< deposita< desconto> deus< diaria< do_mes< espos-< eu> falec-> fazenda< fique-<
fiquei< fiz<< fundo-2< fundos2< fundos_por< ganhar1< garco-< garcom< graca-< gracas< hoje2< leite< manda1< manda< mater-< mes1> mim2> mim> minim-<< minimo<< na<< na_NAME< nada> nao2> o<< ofert-< oferta< padar-< padaria< pago> para<< passado2< passado< passe-< passei< passou_para< paulo< por1> por_quinzena< prefe-< prefeitura< que2< que_da< quinz-1< quinzena1< registrado< saiu< salao<< salar-1<
salario1< segun-> segunda> seman-2< seman-<< semana2< semana<< servi-< servi-> servico> so1> sobra2< sobra_uns< sou< sou> telem-< telemarketing< tem> tenho<< tira2< tira< tira_uns< tirar1< uber_uns< ultimo< um>> uma>> uns<< vai<`,
    '3': `#2< ,< ,_ganho< ,_mais< =amount:year:: ?< EXPEN-> EXPENSE> INCOME_clt< WORD2< acai< apose-2< aposentado< apren-< aprendiz< arrum-<< arrumei<< as<< atrasa> auxilio< bico2< bota> cesta> clt1< consi->> consignado>> cortaram< cosme-<< cosmetico<< crian-> criancas> da> das<< dava> depen-> depos-1< depos-< deposita> desem-2< desemprego2< dia2> dia>> disse< do1> dos> duzen-<< duzentos<< e2> e<< e_recebo<
espos-1< esposo1< esposo< estag-> estagio< estagio> faixa2< faixa< falec-< faleceu< famil-> familia> fatura<< fds< fia< filho< fora> ganha-< ganha<< gasolina_fica< ifood> jovem< liqui-> liquido_de< liquidos1> liquidos> loja< mae1< mais1< mais_uns< mando-<< mandou<< marido_ganha< marmi-> marmita> merc>> mes< meu2< meu_esposo< minim-2> minimo2> moco< mulhe-< mulher< na2< na< nao> noite< num< o>> os<
para1< parte< passa-2< passa-< passo-2< passo-< passou2< passou< patro-< patroa< pensa->> pensao>> por_mes< prefe-2< prefeitura2< prest-> presta> primeiro< quare-<< quarenta<< que2> quebr-> quebrados> quent-< quentinha< queri-> queria> quint-2> quint-> quinto2> quinto> reais>> recebo1< recebo2< recebo<< regis-> roupa2< roupa_uns< saldo<< segun-2> segunda2> segur-< seguro> tambe-> tambem> tenho2<
tenho_mais< toda2< toda< torno2< torno< torno_de< traba-> trabalho< trabalho<< uber<< ultim-< um<< uns2> util> valor< vendo> vinte<<`,
    '-3': `
2> #_+< #_uns< +1< ,_gasto< :2< ?after-roadmap ?debts ?overdue ?worry KIND2> NAME1> NAME2< NAME< NAME_,< acho< anos<< ate> atrasado< aumento< bah< bolet-< boleto< cabel-> cabelo> cai> calca-> com< consi-< consu-< consulta< cuido< da_NAME< decim-< decimo< dei1< depen-<< depende<< deve< devo1< devo< dia1> diari-<< diaria<< disse> divid-< divida< dos>> empre-1< entre-< esta1< estou2< estou<< eu1>
faco1< fatur-2< faturo< fica2< firma2< firma< foi> forne-> fornecedor> ganha-2< ganha-<< ganhar2< ganhava1< ganhava< ganhava<< iptu< janei-< janeiro< junto< luz< mandi-< mandioca< marido_da< marmi-< marmita< mei1< merca-< mercado< metad-> metade> meu>> mim< moca> moro< na2> na> nada< nao1> nao< no2< oiten-<< oitenta<< oitoc->> oitocentos>> pago>> pague-< paguei< pai< parce-< parce-<< pj< planto<
propr-> propria> quase< que1> que>> queri-< queria< receber< recebi< rua< segur-> sem< sim< sou<< tenho1< tv< vai2< vem2> vez<< vizin-2< vizin-< vizinha2< vizinha< volta2< volta< volta_de<`,
    '-4': `
1> #_e< =amount::: =amount:::bare =parts:amount+total ?income-source ?rates DEED2< DEED> NAME<< NAME> NAME>> NAME_de< a_NAME< ainda> atend-2< atras< cada2< caiu< coisa> corri-< dei< descontado> deven-< devendo< do2> dona< e_pago< eh< entre1< esta< fatur-< gasolina_sobra< gente< impos-> imposto> inss< ja< liq1> liq> mae_recebe< mas> me2< menos1< menos_de< meses<< motor-< motorista< ontem2< ontem<
os<< outro< outro> paga1< paga< pagar1< pagar> para> pelo_menos< quinh->> quinhentos>> recebe1< recebe< renda2< renda_eh< trabalha< tudo< tudo> uber< unha<< vou< vr2< vr_de<`,
    '-5': `#2> ?confirm-amount KIND<< NAME2> ai< alugu-2< aluguel2< aluguel_eh< atras-< carro< chega2< chega< chuva> cinqu->> cinquenta>> com> comis-<< comissao<< conta2> cosme-< cosmetico< da<< de> deu1< deu< do>> e_faco< em< empre-<< errei< faxin-2< faxina2< faxina<< fiz1< gasol->> gasolina>> hoje> horas< inver-> inverno> junto-< mae> mei< menos2< mil2< mil_,< minha<< minha> nuns1< nuns< o< outro2< outro2>
pagar< passa2< passa< passa_de< profe-< professora< que_entra< resto> sai< so2> soman-< somando< um2< um_de< umas1< umas<< vale<<`,
    '-6': `
> =ignored ?> ?essentials ?more-debts ?offers DEED<< WORD2> a1> app< as< auxil-< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< dia2< dois<< eh1< ela< empregos< entressafra< filho2< fiz< ganho> gasol-> gasolina> ifood_faco< mas_gasto< outro_de< se< treze->> trezentos>> vr<`,
    '-7': `,_total< DEED2> WORD1< a<< adian-< alugu-<< aluguel<< antes< causa>> como< da>> dia_a< e>> eh<< faxin-<< faxina_,< menos< mil<< olha< receb-> total1< total< vem>`,
    '-8': `?flexibles ?instalments-left DEED>> cada<< caixa< fixo< ganho<< hora> super-2< super-< supermercado2< supermercado< vale2<`,
    '-9': `?income-low-month a1< bruto1< gasto1< gasto< pago1< reais<<`,
    '-10': `bruto1> bruto> fica> pago< que<< ruim> um> vem2<`,
    '-11': `?thirteenth mas1> vale>>`,
    '-12': `=amount::current:bare ?debt-amount DEED< hora2>`,
  },
  instalment: {
    '34': `=parts:amount+remaining =parts:amount+total`,
    '23': `=parts:amount+behind`,
    '21': `=amount:month::bare`,
    '18': `=parts:amount`,
    '17': `=parts:amount+paid+total`,
    '16': `desco-<`,
    '14': `por>>`,
    '13': `=amount:month:: desco-1<`,
    '12': `=parts:amount+remaining+total desconta<`,
    '11': `consi-<< falta-> pago1< parce-1<`,
    '10': `?debts desconta1< devo<< faltam> meses<< pagas>> parce-<<`,
    '9': `=parts:amount+interestFree+total ?instalments-left carne< falta1> outro2> pagas<< pago< pague-> paguei> parcelei< prest-2< sao1<`,
    '8': `:<< ?debt-amount ?more-debts KIND< bolet-<< consignados< das<< emprestimo<< emprestimos< falta> moto< parce-< parcelas<< resta-<< tres<<`,
    '7': `#> /<< NAME_de< anos>> carro< cinco>> com<< consignado< consignado_NAME< empre-< emprestimo> falta-1> mil_em< outro> pague-1< paguei1< prest-<< prestacoes<< renegociei<`,
    '6': `(1> KIND<< KIND_tiram< NAME_sao< agora_eh< ate1> atras-> benef-> beneficio> cinqu->> cinquenta>> consignado<< consignados<< dezoi->> dezoito>> empre-> emprestimo< estou2> estou> facul-< faculdade< falta-1< falta-< falta-<< faltam1> faltam<< faturas<< fiz<< folha2> folha> foram> juros2> mei< nao1> outro< outro_de< parcela1< pegue-<< peguei<< prestacao2< quitadas> resta-> se2> se> tem< tiram1<
tiram< todo>`,
    '5': `#_em< ,_falta< a<< agora2< ainda< apose-< aposentadoria< atrasou< boleto<< condo-< condominio< consignado2< contr-<< de_pagar< descontam1< descontam< do> duas>> eu> faltam1< faltam< financiamento< fique-< fiquei< gente<< ja2> mais<< mes<< mesmo< na2< na_NAME< o2< outro2< para1< parce-2< parcela2> parcela< parcela<< parcela> parcelas2< parcelas< passo-2< passo-< passou2< passou< passou_para<
quinh-<< quinhentos<< refin-< refinanciei< resta-1< resta-2> resta-< restam1< restam< restando> tenho<<`,
    '4': `
2> #2> #_meses< :2> :_restam< KIND2> NAME_,< acaba->> acabar>> ainda> ajuda-< ajudar< alem< ano>> atras->> atrasadas1> atrasadas> comprei2< comprei< consi-< consignado> contrato<< da> das2> desco-<< desde< desse< devo2> dezoi-<< dezoito<< dia> do2> e>> e_NAME< eh< escol-< esta> estou<< falta-2> faltam2> folha2< folha< habit-< ja> juros> mensais>> meses1< moco< na> nao>> no<< o_outro< oiten->>
oitenta>> outro1< outro<< parce-2> parcela2< prestacao_de< quais> quart-> quarta> que_pago< quita-> reneg-< resta-1> resto< sofa< subiu2< subiu_para< um> vem1< vem> venci-2< vencimento>> vinte<< vou2<`,
    '3': `#_mil< (> ,1< ,<< ,_eram< :_sao< EXPENSE_casa< KIND_condominio< KIND_consignado< NAME2< NAME< NAME<< a_sindica< abril2> abril> acord-> acordo> agiot-2< agiota2< agora_sao< ainda2> ajuda-2> ajuda-> ajudar2> ajudar> antes> apose-> aposentadoria> ate> atras-2< atras-< atrasadas< atrasadas_:< atrasado1< atrasados>> atraso2< atraso_,< aumen-2< aumentou2< aumentou_para< cada< casa< cento>> chequ-<
cinqu-<< cinquenta<< colch-< colchao< com1< comec-> comeco> compr-2< condo-1< condominio1< condominio_,< consi-> consi->> consignado1< consignado>> de2< descontado< desconto< desde2< deved-<< devedor<< deven-> devendo> dezem->> dezembro>> divid-2< divida2< duas<< ele2> empre-<< empresto<< escola< estou_pagando< eu2> eu_pago< falta2< falta< falta_pagar< fatur-<< ficou1< filho-< filhos< fogao< foi>
gelad-< geladeira< ifood<< impos-< imposto< luz_,< maio< mais>> mei1< mensa->> meses2< meu> mil1< moto2< na2> nenhu-2> nenhu-> nenhuma2> nenhuma> neta< no1> no> novec-<< novecentos<< num1> o_NAME< outro>> pagan-1< pagan-< pagando1< pagando< pagar_em< pagas1> pague-1> pague-2> paguei1> paguei2> parce-> parcelei2< parcelei_em< pela< prest-< restam2> restam> saldo<< sao< seman-<< semana<< sempr->
sempre> seten->> setenta>> sindi-1< sindica1< sindica< subiu< tambe-< tambem< tenho< tres>> tv<< um2< um_de< venci->>`,
    '-3': `#_+< +1< +< +> ,2< -1< /2< DEED1< KIND_agua< WORD1< a> agua1< agua> ajuda> ano< atrasada< atrasado> banco2< borra-2< borra-< caiu< carro> cobra1< cobra< compra< da<< de>> desco-> deve< devia1< devia< devol-1< devol-< dez>> dezem-> dezembro> duzen-<< duzen->> duzentos<< duzentos>> e<< eh2< eh_de< em> entra-2< entrada2< era1< era< era<< esta< esta<< esta_em< falou1< falou< falta>> fez<< financeira>
foi< fui< ganho1< ganho< garan-> garantia> gaste-1< gastei1< giro< hoje> hospi-< hospital< limit-< limite< loja< luz< luz<< mes2< mes_de< mil<< mil_de< minha< minim-1< minim-2< minimo1< minimo2< muito< nao2< no>> num< o> o>> ofere-1< ofere-<< oferecendo< ontem1> ontem> pai< papel< para1> parcela_em< parcelar< pegue-1< peguei1< pensa-2> pix< por1< posso< propo-<< quase1< quatr->> quatro>> quer<<
se< sem> sendo1< sendo< sim< so1< taxa> tenho1< tinha1< tinha< todo2> todo< trans-< veio< vista2< vista_ou<`,
    '-4': `#1< #1> #2< #_mais< ,2> ,_da< -<< =amount:day::bare ?1> KIND_casa< a>> acert-< acertei< carto-< cartoes< com< com> das2< das_quais< dia<< eh> eles2< eles< empre->> emprestimo>> entra-2> entra-> entrada2> entrada> fatura<< fatura_em< faz2< faz< faz_em< finan-> gaste-< gastei< ja_paguei< loja2< mas< me2< menos2< menos< menos_de< meu< multa< ou1< pago> pensa-> por< quais1< quais< que_eh< quere-1<
quere-< querem1< querem< receb-< total2< total2> total> tudo> uns< uns> verda-< verdade< vista<`,
    '-5': `:_NAME< =amount::minimum:bare =minimum-wages ?incomes ?thirteenth NAME1> agua< conta< de2> e2> empre-2< emprestimo2< entra-< entrada< fatur-2< fatur-< fatura2< fatura< fecha-< fechar< me< mil>> na>> nada> nao<< ofereceu< ou< para<< para> reais<< seis2> taxa2> total< uns1< vista>>`,
    '-6': `,_faltam< ,_paguei< -< />> =amount::former: NAME>> NAME_:< WORD2> acabe-< acabei< contr-< depoi-< depois< empregos< emprestimo_de< escre-< escreve< ja2< mae<< mes1< mes< minha<< negociar< noven->> noventa>> segun-< segunda< tudo<`,
    '-7': `=amount::former:bare ?> WORD> agiot-<< agiota<< consigo< devia<< em>> errad-> errado> falei2> falei> fazer< iptu< minim-< minimo< ofert-< oferta< quer< uma<<`,
    '-8': `#_e< =amount:week::bare ?essentials da1< e1< hoje< ofere-< oiten-<< oitenta<< proposta< so< x>>`,
    '-9': `
1> ?flexibles ?rates ja< negoc-< propo-<`,
    '-10': `=amount:fortnight::bare quero<`,
    '-11': `?after-roadmap`,
    '-12': `=amount:::bare`,
    '-13': `=ignored ?offers`,
    '-14': `=amount::current:`,
    '-15': `=amount::: =amount::current:bare`,
  },
  minimum: {
    '17': `minim-< minimo<`,
    '13': `=amount::minimum:bare`,
    '9': `minim-1< minimo1<`,
    '6': `minim-2< minimo2<`,
    '5': `=amount::minimum: esta<< fatur-> fatura> minimo_de< minimo_eh< veio2<`,
    '4': `#_minimo< ,_minimo< esta_vindo< fatur-<< fatura<< foi1< total<< veio< vindo1< vindo<`,
    '3': `NAME_eh< abaix-> abaixa> consigo< credi-< credito< foi< no_minimo< vence2> vence>`,
    '-3': `$ ,1< =amount::: =amount::current:bare =amount:month::bare ? ?confirm-amount ?incomes ?offers WORD1< WORD2< mas< mes< pague-< paguei< para< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap ?debt-amount dia>> maxim-2> maxim-> maximo2> maximo>`,
    '-5': `^`,
  },
  none: {
    '31': `=ignored`,
    '29': `?instalments-left`,
    '25': `?rates`,
    '20': `
> =amount::former:bare nao2<`,
    '18': `?overdue`,
    '17': `?consent`,
    '16': `bruto1> bruto> galo<<`,
    '15': `era< esse< mes_de< posso<`,
    '14': `#2> as1< cada<< tinha<`,
    '13': `NAME_#< cada> fixo< hora2> menos_de< tenho1< usei<`,
    '12': `
1> #1> :1> cada2> como< dos1< eh>> mas> nao_eh< os<< pago_NAME<`,
    '11': `:> ?debt-kind NAME_da< agua> botij-< botijao< comprei< confi-2> confi-> das1> das< ele2< era1< gasto1< jogo> ops>> reais<< santo> total<< vale>>`,
    '10': `#_mais< WORD1> antes< bruto1< das2< desconto_de< estou2< fazer< fechar< fica> isso> juros2< liber-> liberar> maior<< minha<< muito< nu< queria< ruim> sei> taxa2> taxa> tv< uns<<`,
    '9': `#_#< ,_paguei< ,_tenho< ?> ^^ a2> carne> cento2> comec-2< consigo< cunha-< da2> das1< de1< de2> deu> deve1< devo1< devo> dia_a< do_NAME< dois>> ele< estou_com< fechar> ganho> inss< irmao< mae<< mas1> me2< mes< mil_de< minha2< ne> ofereci1< ofereci< oiten-<< oitenta<< ou1< pago2< parte> passa-<< posso2< seis>> sumiu< vou2<`,
    '8': `#> #>> #_as< #_dos< #_uns< ,_gasto< =amount::limit: ?1> ?debt-amount ?worry adian-< ao<< autom-< automatico< carro2< consi-< depoi-< depois< devia< eles_querem< em<< empre->> emprestei1< emprestimo>> faxin-<< faxina_,< fecha-> gasta-1< hora> iptu2< ja_dei< junta-< juntas< limit-< limite< mas_gasto< mei< menos2< mil_,< mil_NAME< moro<< nao_aceitaram< nem< no<< ou<< pagar_so< parte2> pegue-1<
peguei1< por1> por> pouco<< quant-< quanto< que_eh< receb-> recus-> respe-<< respectivamente<< sao> so> teve< vale2< vence-2> vou_pagar< vr<`,
    '7': `+1< ,_faltam< ,_total< />> =amount:::bare =amount::former: =amount:year:: NAME_uns< a1< acert-< acertei< agiot-<< agiota<< ano1> as< atrasado2> auxil-< baixo-< baixou< banco2< cai> caiu_de< caixa< cance-< casa< causa>> cinco>> comig-1> comigo1> comis-<< comissao<< das> dei> dela> dele> desse> divid-1> dividido1> dividido> dizen-< dizendo< escre-< escreve< esta> falta>> fatur-1< fecha-< filho2<
fora< gasol-> gasolina> gasta-< irma< irmao2< ja>> jogo2> limit-1< limite1< loter-< mae_recebe< mais1< manha2> manha> meu<< meu> mil<< ofere-1< oferecer1< oferecer< ontem2< para> pede< pesso-< poupa-> poupanca> prestacao< primeiro> quero< recebe1< recebe< segur-> seis2> so2> soman-2< somando2< tenho2< tinha1< tiro1< umas1< usei2< vinte>> virou1>`,
    '6': `#_+< :_caiu< =amount::below: =amount::entry:bare =amount:week::bare ?debts EXPENSE_botijao< NAME_em< abri> acord-< acordo< ai> ano> anuai-2< anuai-< anuais2< anuais< anuais_de< aplic-> aplicativo> atend-> atrasada1< atrasado> avisa-> avisar> banco< banco<< bom> borra-2< borra-< botij-1< botijao1< caiu1< cel2< cel< conta-<< conta-> contas<< coope-2< cooperativa2< cunha-2< cunhado< da_uns< debito<
defes-2< defes-< defeso2< defeso< dei2> deles<< depen-< depen-<< depende< depende<< desconto2< deven-2< devendo2< devendo_uns< devia<< diari-<< diaria<< direi-> direito> dividido< diz<< dos< e_gasto< eh1> eh<< ela< ele_quer< empresta1< empresta< entressafra< epoca> eram<< essa> eu> eu_peguei< faco1< fatura_em< faturas<< faxin-2< faxina2< ficou> fique-2< fiquei2< firma<< fiz1< foi1> foram2>
ganhava1< ganhava< grati-< gratificacao< guard-1< guard-1> guard-< guard-> guardar1< guardar< ifood_faco< insta-< instagram< inver-> inverno> ja_paguei< janei-2> janeiro2> juros_de< liberar< maior< me_deu< me_empresta< me_ofereceu< me_pediram< mei1< mensa-< mensagem< metad-< metad-> metade< metade> meu< motor-< motorista< nao_,< noven->> noventa>> numer-< numero< nunca< os1< pagar> parceiro<
parcela_em< posso_pagar< poupa-2> poupanca2> proposta1< que2< que_entra< que_era< receb-1< renda< sem1> sindi-< so<< super-2< super-< supermercado2< supermercado< tenho< tira1< tirou< topou< tv1< tv<< um> vale< venceu2> vez2< vez_de< vizin-< vr2< vr_de<`,
    '5': `#<< $ ,> -<< :2< =amount:month::bare =minimum-wages ?confirm-change EXPENSE_mercado< KIND_gas< a_NAME< acho>> ajuda-2< ajuda> amigo> anos<< antes1> antes> app< aqui> atend-2< atendente> atras-2> aumen-< aumentar2< aumentar< aumentar_para< aumentaram< banco2> bruto< cabo< carro< carto-< cartoes< chuva> comid-2> comid->> comida2> comida>> compr-2< compr-< compr-> consigo1< conti-1> conti->
continua1> continua> coope-< cooperativa< cosme-< cosmetico< crian-<< criancas<< das_quais< dei<< depositar1< depositar< descontado> deus<< dias<< divid-2< divid-> divida_de< divido2> dura> e>> e_faco< e_os< e_paguei< econo-< eh> em1> em> em>> emprestimo_de< empresto1< empresto< esta1> esta<< estav-1< estav-> estava1< estava> faxina<< fazer2< fica2< filho> financeira> financiei< fiz> foi< foi<<
fui> ganha-<< ganhava<< gas1< gasol->> gasolina>> gaste-< gastei< guardado1> guardado> horas< irma2< juros2> lembr-2> lembro2> liber-2> liber-< liberar2> ligou< lugar< maqui-> me_empresto< merca-1< mercado1< mes2< metad-2> metade2> minha< monte< na_rua< nem2> nenhu-2< nenhu-< nenhum2< nenhum< nenhum_dos< netfl-< netflix< no1> no< novec->> novecentos>> olha< onibu-2< onibus2< ontem< os< os> ou1>
outro-< outros< paga<< paga>> pago>> pague-2< paguei2< para< passada< preci-2< preci-< preciso2< preciso< preciso_depositar< propo-1< quais1< quais< qual> quatr->> quatro>> querem< quita-2< quitar2< quitar_por< recebe<< renda_eh< resto> rua1< sao< seman-< semana< sendo2> setem-< setembro< so_consigo< sobra2< sobra_uns< subiu_de< tem< tinha<< total< tudo2< uma<< uns> valia< valid-> viage-> viagem>
vizin-2< vizinha2< vizinha< zap<`,
    '4': `#1< #2< #_e< +< ,>> ,_da< -< 1 :_NAME< :_de< =1< =< =amount::: =amount:fortnight::bare ?after-deficit ?income-source DEED2> DEED< KIND_aluguel< KIND_carro< NAME_=< NAME_cobra< acade-2< academia2< adian-<< adiantado1> adiantado> ali< alugu-1< aluguel1< aposentei< arrum-> assin-< ate>> atrasada< atrasada<< atrasado_,< baixo-2< baixou2< banco_diz< botei< boto<< cada2< cancelei< carro1< carta-<
cartao< celul-2< celul-<< celular2< celular<< celular_de< com1< comec-< comecou2< comecou< comprei> consi-2< conta-< conta2> cortaram< credi-1< cuido< custa1< custa< debit-< dei< deven-< devendo< devia1< dezen->> dezenove>> dia2< dias2< dinhe-> dinheiro> divido> diz1< diz< e< eles< empre-1> empregos< emprestado1> emprestado> entra-2> entra-<< entra-> entrada2> entrada<< entrada> estou_devendo<
eu_ganhava< eu_pago< facil> falta->> faturo< faxin-< faxina< finan-> ganha1< ganha< gas<< gasto< gente2< hoje2< hoje2> idade< isso<< juros1> lembr-< lembro< liquido> mae> mandi-< mandioca< me< me>> me_dar< me_deve< mes1< meu>> mil2> mil>> mostr-> nada> no> nome_por< norma-> normal> nuns1< nuns< ofere-< ofereceram<< oito>> onde> outro-> outros> pagar2< pagou> pai< pai>> parcela<< pessoal< pix>> pj<
planto< porqu-< porqu-> porque< porque> propo-< que_paga< quere-< quinze<< renda2< renegociar< resto>> rua< sao1< score2< score< sei< sendo1< sendo< ser1< ser< sexta> so1< so2< sobra2> sofa_por< tambe-1> tambem1> tem1< trabalha< trint-<< trinta<< troca<< um<< um_de< uma_de< umas< vem2> vencidas< vender< verda-> verdade> viage-< viagem< vou<`,
    '3': `,_umas< ,_vr< ?2> ?incomes EXPENSE_escolar< EXPENSE_salao< INCOM-<< INCOME<< KIND_agua< NAME_esta< NAME_limite< WORD<< a<< abril< agiot-> agiota> agora_sao< agua1< ai< atend-< atendo< atras-1< atrasado2< atrasou> aumen-2< baixou_de< bolsa> cabel-> cabelo> casa2< cinco<< comecou_com< compra< compro> conse-< conse-<< consi-> consignado_de< consulta> contr-< corta-1< custa-1< custa-< deixa< deixo-<
deixou< depoi-2> depois2> deposita> deus> deve< deven-1< deven-<< devendo1< devendo<< devo2< dia1> disse<< dura1> ela<< eles2< em< empre-2< emprego2< emprestei< entra<< entrada_de< entre-< entro-1< entro-< entrou1< entrou< epoca2< epoca< escolar1< esse1> estav-< estava< estou<< eu>> eu_devo< falou1< falta2> faxin-> faxina> filho< financeira< financiado< fique-< fiquei< fixo2< fraco2< ganha-<
ganhar< ganhe-< ganhei< gas_eh< gasol-< gasolina< gasto> gente<< globo-< globoplay< horas> impos-> imposto> inss> inter-<< internet<< junta-1> junta-> liber-1< limit-2< limit-2> limite2< limite2> liqui-> loja> mande-< mandei< marid-> marido> marmi-< marmita< meio<< mil2< mim< moto_por< multa2> nao< nas1> nas> negoc-< negociar< negocio< nem> nem>> nenhuma> no>> nome<< onibu-< onibus< ou< pagan->
pagando> pagou< pague-1< paguei1< para2> parcela_de< parcelei< parcelei> parei< passa-2> passado2> passado<< passado> pegou1< pegou< pesso-> pix> porta< prest-< propos< proposta< quand-> quando> quant-> quanto> quatr-2> quatro2> que1< queri-2< queri-< queria2< quita-< quita2< quita< quita_por< receb-<< recebo1< recebo<< renda<< reneg-< restam> sai< salao1< saldo1< sao2> sao<< segui-< seguinte<
segur-2< seguro< sim< so1> so>> sobro-1< sobro-< sobrou1< sobrou< sofa2< sofa< soman-< somando< sou> talve-1> talve-> talvez1> talvez> tche2< te< telef-<< telefone<< tira< toda2< toda_,< total1< total2< uma2< unha<< uns1< uns< usei1> usei_+< valia2< valia_uns< vem2< vende> vendo<< vez> virou> voce> vr1<`,
    '-3': `#_em< (<< (>> +> ,_deu< ,_gastei< -2< -_NAME< =parts:amount+interestFree+total DEED1< DEED2< EXPEN-2< EXPEN-> EXPENSE2< EXPENSE> EXPENSE_casa< EXPENSE_farmacia< EXPENSE_seguro< INCOM->> INCOME>> INCOME_salario< KIND2< KIND< KIND> KIND_celular< KIND_condominio< NAME_(< NAME_,< NAME_quer< NAME_saldo< aberto> acade-< academia< aceit-2> aceito2> acoug-> acougue> agora2< agost-> agosto> alem< alime->
amanh-2> amanha2> ambas>> ano>> anton-< antonio< ao1> ao2> ao> aplic-< aplicativo< aposentadoria< app2< app_mostra< aqui< as>> atrasada1> atrasada2< atrasadas>> atrasados>> atual1< atual< avist-1> avist-> avista1> avista> barco< benef-< boa> bolet-2< boleto2< bota> botar->> botar2< botar_mais< botaram>> boto< bpc< caju1< caju2> caju< caju> carne< carta-2> carta< cartao2> causa2> causa> celul-1<
celul->> celular1< celular>> cervejinha< clt< clt<< coisa-<< coisa2< coisa< coisa_de< coisas<< comec-> comeco> como1> condo-1< condominio1< consertar> consignados<< consigo> corta-> cosme-<< cosmetico<< cuida-< cuidadora< dao1< dao< dar< das2> dela2< deliv-< delivery< deposita1< deposita< depositei1< depositei< desco-<< desconta2> deus< devo_eh< dezem-< dezem-> dezembro< dezembro> dezoi-<<
dezoito<< dinheiro< divida<< divida> dizim-< dizimo< do< doeu< e_caju< e_devo< e_ficou< e_ganho< eles> email< emprestado< emprestimo> energ-< energia< entra< entrega< esta2< esta< estao> estao>> estou-< eu1> eu< falei> falta< faltam1> falto-< faltou< farma-1< farmacia1< fecha-2< feria-2> feria-> ferias2> ferias> fever-< fevereiro< fgts2< fia< ficou1< filha<< fora1> frio< fumo< garan-< garan-<<
garantia< garantia<< gasol-2< gasolina2< gasta2< gasta< ifood> inclu-> iptu> ipva> ipva_de< ja> jogo< julho> junto-< limit-> limite> liqui-1< liqui-< liquido1< liquido1> liquido< liquido_de< livre1> livre> luz_veio< manda1< manda< mando-< mando-<< mandou< mandou<< mano< marid-< marido< marido_da< mas_cai< maxim-1< maximo1< menina< mensa->> merca-2< mercadinho< mercadinho> mercado2< mesmo2<
mesmo_,< mil_eh< minha_parte< minim-1> minim-2< minimo1> minimo2< moca2< mora< mostr-1< mostr-< moto>> movei-< moveis< muda< muito> mulhe-< mulhe-> mulher< mulher> na1> na>> ne< no2< no_maximo< nome>> num> o2> oferecendo< ofert-< oferta< outro< padar-< padaria< pagan-1< pagando1< pagar>> pagar_em< pago1> pai> parce-2> parcela1< parcela2> parcela>> parcelas2< parcelas>> parte1< passado<
passado_foi< passou_para< paulo< pedir-1< pedir-< pediram1< pediram< pegar< pelo_NAME< pelo_menos< pensa->> pensao>> pera< pila<< plant-< poco> por2> prefe-> prefeitura> prestacao_de< primeiro< produ-< producao< proposta<< propr-< propria< quais> quand->> quando>> quart-< quartinho< quase> quatr-<< quebr-2> quebrado> quebrados2> quent-< quentinha< quer> quinz-< quinzena< quita-<< quite-> quitei>
recebo> refer-> referente> regis-< renda> resci-2< rescisao2< resta-1< resta-1> resta-< resta-<< restam1< restam< reven-2< reven-< rifa2> rifa> roupa-< roupa2< roupa_uns< roupas< sabad-> sabado> salar-1< salario1< saldo<< saque< saude< se2< segur-1< seguro1< sem>> separ-< servi-< sexta1< so< sobra< sofa> subiu<< supermercado_:< tambe-1< tambe-2< tambe->> tambem1< tambem2< tambem>> telem-<
telemarketing< tenho_mais< terce-2< terce-< terceiro2< terceiro< teve> tira2< tira_uns< todo> troca-> ultim-> ultimo> valid-1> valor<< veio2< velha< vem< vence-< venceu< venceu> venci-1> venci-2< venci-2> vencida> vencimento2> vendo> vista< ze< ze> zerad-< zerado<`,
    '-4': `
< #< #_eh< #_hoje< #_meses< (1< (1> ,1< ,_NAME< ,_e< ,_falta< -1> ->> /> 13o2< :1< =amount:year::bare ?offers DEED<< INCOM-2< INCOME2< INCOME_com< KIND1> KIND_iptu< KIND_moto< NAME<< NAME>> NAME_-< NAME_era< NAME_pediu< WORD2< a_dar< acaba> acabe-< acabei< acai< aceit-2< aceitou< acord-<< acordo<< adianta> agora_eh< agua_,< ah> ah>> alugo< aluguel_da< amort-1< amort-< amortizei1< amortizei< ano2<
ao>> apareceu< aposentadoria<< app> arrum-< atras-> atrasadas<< aula> baixo-<< baixou<< benef-2< benef-<< boleto<< botar1< botou< carro<< carta->> cartao>> cartao_NAME< carto-<< cartoes<< causa2< causa< causa_de< cerve-< cheque< coisa> com_uns< comec-<< comecar< comecou<< comis-< comissao< comprou< confo-> conforme> conseguir< consignados< contraproposta2< contraproposta< contraproposta_de<
costu->> cunha-<< cunhado<< da<< da> das<< de<< dei1< dela< demai-< demais< depen-2> depende2> depende> desco-2> desde2> desem-< desemprego< deve<< diari-< divid-<< divid->> divida>> dona2< dona< dona> eh< eh_uns< ela2> ela> em_media< emprestimo_NAME< emprestimos<< emprestou> energ-<< energ->> energia<< energia>> escola< espec-< especial< estag-2< estao2< estao< estou_ganhando< ex2< extra> facul-<
facul-> faculdade< faculdade> falta-1> falta-> falta> famil-< farma-> farma->> farmacia> farmacia>> fatur-> fatur->> fatura> fatura>> faz2< fds< feito< fiado> filha2< folha2> folha> fundo-< fundos< gas< gaste-<< gastei<< hoje1< hoje_esta< impos-< imposto< iptu1< ipva< janei-< janeiro< jogar2> jogar> mais_de< mandaram< mao< maxim-< maximo< me_ofereceram< media< menin-<< menino<< mes_passado<
meses1< meus< mim1< mim> minim-1< minim-<< minimo1< minimo<< moca2> moco< moto1< motor> na2< na< negativa< novec-<< novecentos<< o_outro< ofereceram1< ofereceu<< oi< oiten->> oitenta>> oitoc-<< oitocentos<< ontem1> oq> ou2> outra< pagam< para_mim< parado< parcelar< passa-1< passa_de< passado1< patro-> patroa> pedre-< pedreiro< pegue-> peguei> pg1< pg< pior< plano< prefe-< prefeitura< prestacao2<
profe-< professora< prona-< quarta> quatrocentos<< que>> que_devo< que_esta< que_pegou< quebrados> quinh->> quinhentos>> quita-2> quitar2> receber< recebi< recebi<< remed-< remed-> remedio< remedio> resci-2> resci-> rescisao2> rescisao> rotat-< rotativo< roupa< rural< sabad-< sabado< sai2< sai_por< saiu< salao<< saldo2< saldo< se2> segun-< segunda< sesse->> sessenta>> seu2< seu< seu> spc<
subiu_para< tenho2> tiran-< tirando< tirar< tiro_de< total2> total> trabalho<< trans-1< tudo_da< uber_uns< um>> uns>> usado< valor_de< vence2> vence> vence>> vencimento> vendendo< virou1< virou< vista2< vista_ou< ze<<`,
    '-5': `#_de< ,_devo< ,_ganho< -2> 13o2> 13o> :2> =amount:day:: =amount:fortnight:: ? ?< KIND_agiota< KIND_emprestimo< NAME_com< abert-< aberto< acougue< agiot-1< agiota1< ajuda2< ajuda_com< alugu-> aluguel> ano<< anos>> antec-1< antec-< apare-< as> atras>> atrasadas< atrasado1< atrasado< bah< bolet-> boleto> cair< casa1< casa<< cento>> cerca2< cerca< cerca_de< chequ-< com<< comid-< comida< como2>
condo-<< condominio<< consegui_mandar< consegui_pagar< consignado<< conto<< contr-2< contrato<< credi-< crediario< dar> decim-< decimo< depen-> desconta1< desconta< desconta> descontos2< descontos< desde< despe-< deve> deved-< devedor< dezem->> dezembro>> divida_eh< divido< do_mes< domin-< domingo< dos1> e_mais< eh2< emprestimo1< errad-< errado< espos-< estag-< extra2< faixa2< faixa< falta2<
faltam> famil-<< familia<< fazen-< fez< fez<< ficou_devendo< fim< final<< financiamento> firma2< firma< fixo> forne-2> fornecedor2> gas> giro< ha> ifood_uns< inver-< inverno< ja_deu< ja_devolvi< jogue-1< jogue-< joguei1< joguei< la<< lazer< limit->> limite>> liqui-1> loja2< luz2> mae< mais>> mandar1< mande-1< mandei1< mando1< mando< marco2> marco< marmi-> marmita> mas>> media1< menin-<
mercadinho>> mes_ruim< meses2< mil_por< nela1> nela> noite< num1> outro2> pagan-< pagando< pagar2> pagar<< pago_,< parce->> parei1> passa2< passa< pensa-2< pensao2< pg> por>> pouco< prime-< proce-> processo> propo-<< que_uns< quer1< quitadas> recebendo< resci-< rescisao< ruim1< se1> segunda> super-> supermercado> tem> tigri-> tigrinho> tirar1< tiro_uns< trampo< tudo2> tudo> tudo_uns< tv_por< um2>
umas2> uso< uso> vai2< vai< vai> veio> vem<< venc1> venc> vence<< vencidas>> venda<< vi< viu<`,
    '-6': `#_nao< (< ,_tiro< =parts:amount+paid+total =parts:amount+total ?2< ?_sao< KIND_consignado< NAME_deu< NAME_ofereceu< a_ganhar< acho> acoug-< agua>> ajudo< am>> atras->> botar< cem<< chega_a< come> conse-1< consignado1< conto>> credi-> credito> dando> dar2< dar_uns< der< desco-1< dia_#< do2> do> dou1< emprestou1< emprestou< entre<< eu_recebo< fiado< fica< ficou2< foi_para< forne-< fornecedor< fraco>
ganhando1< ganhando< ipva2< limpo1> liq< lojas2< lojas< mais2< mais> manic-< manicure< mas_sobra< me_cobra< me_emprestou< menos_uns< mil_em< multa< na<< negat-2< neta< nome< oito<< ontem> pago<< pague-> paguei> parcela< parei> parte2< passo-2< passou2< pelo2< primeira> quart-> queri-1< quitar> quite-< quitei< reais> receb-2< resti-< restituicao< retif-< sacar> salarios<< se< semana_,< setec-<<
setecentos<< todo< ultima< usou< valor2< vem1< vem_uns< venc<< venci->> vr> x<<`,
    '-7': `#_,< /<< =amount::minimum:bare =parts:amount+behind ?thirteenth INCOM-1> INCOME1> KIND>> ainda2> aposentada<< bolet-<< bolsa< casa2> cinqu-<< cinquenta<< condo-< condominio< consi-<< de2< desco-< devo<< devo>> devo_uns< dia2> dia<< dinhe-< dou< em2< entao< espos-2< esposa2< esposa< eu1< ex< faz<< ipva<< joao2> joao> junta2< junta< junta_da< k<< limit-<< limite<< mes1> mesmo< mim2> negoc-> pagam<<
pago2> parce-> passe-< passei< prest-2< ruim< saber> segun-> sem< sexta< sogra< som< tive< total_de< trans-< ultim-< uns2> vence1> venci-> verda-< verdade< vista2>`,
    '-8': `#_para< 13o< :_sao< NAME1> ah< ao< atrasada> bicho> bico2< bico_de< bolsa<< bota< cai1< cem>> certo> comprovante< conta< contr-<< da< emprestimo<< espos-<< esqueci< eu_pagar< famil-2< farma-< farmacia< faz< fgts< gasto2< gasto_uns< luz>> menos> meu2> moca> moto> nao1< nao<< ofereceram< pague->> paguei>> para_NAME< parce-1< sobra1< tiro2< tramp-> trocado> tudo1> vergo-< vergonha< vista> vivo<`,
    '-9': `,_uns< =amount::current: =parts:amount+remaining+total NAME_de< NAME_por< agua<< agua_atrasada< bem< bico> bruto<< casa> como> da_NAME< dia> duas<< esque-< esta1< esta>> falar< fgts2> fgts> ifood<< marco> menos1< novo< plr< quita-> torno2< torno< torno_de< usei1< x2>`,
    '-10': `-> advog-< advogado< agora< ajuda< apose-<< bico< bolet-< boleto< com1> dias>> dois2< esta_em< fica1< financiamento< fiz< iptu<< na_NAME< pegue-2< peguei2< peguei_mais< pensa-< pensao< quebr-> total_eh<`,
    '-11': `(> ,_eh< ?more-debts antes<< claro< era> ficou< hoje_tiro< luz2< minim-< minimo< o<< pelo< tudo>> util>>`,
    '-12': `+2< ?confirm-amount ?income-low-month desde> e_uns< feche-< fechei< maxim->> maximo>>`,
    '-13': `cai< errei< k>> minim-> minimo> para1< para<< parcela>`,
    '-14': `entre1< parte< tenho<<`,
    '-15': `valor< vendi<`,
    '-18': `=parts:amount+remaining`,
    '-21': `NAME_eh<`,
  },
  offer: {
    '29': `?offers`,
    '16': `vista2>`,
    '15': `aceit-< vista>`,
    '14': `=parts:amount+total ofere-<`,
    '12': `ofert-< oferta< proposta<`,
    '11': `ate> de<< propo-< quer1< x>>`,
    '10': `?after-roadmap desco-<< desconto<< faz< fica1< ofereceram< pedir-1< pedir-< pediram1< pediram< quer< quitar2>`,
    '9': `DEED< aceitaram< acord-<< acordo<< de>> entrada< faz2< fica< ofere-<< por1< por< quita-2> quitar> recebi<`,
    '8': `#_por< aceit-1< amanh-> amanha> caiu_para< contr-2< contraproposta2< contraproposta< divid-<< divida<< entra-< mando-< mandou< ofereceu<< ou1< ou< ou> propo-<< queri-1< quita-> vale> x<<`,
    '7': `NAME_ofereceu< NAME_pediu< NAME_quer< aceit-2< ate1> baixaram2< baixaram< baixaram_para< caiu<< com1> com>> desconto< email< faz_em< mae2< mae< meus< mil2< nome> o> oferecendo< queri-< seras-< serasa< vezes>> vista2< vista_ou<`,
    '6': `NAME< NAME_,< NAME_:< a< aceitou< agora_eh< ate2> avist-1> avist-> avista1> avista> baixa-2< baixa-< contr-< contraproposta_de< da< disse< entra-2< entrada2< fecha-2< feche-2< feche-< fechei2< fechei< fez< hoje2> mais1> mandaram< me_ofereceram< mil_por< ofereceram1< ofereceu< ou1> para1< parcelar< pediu1< pediu< por<< sexta> vista>>`,
    '5': `#_mais< DEED2< NAME<< a1> a>> aceit-2> aceito2> aceito> app> baixo-<< baixou<< da<< desco-< e_pagar< eles2< eles< esta< falou< geren-< gerente< hoje> janei-< janeiro< juros< me<< o1> ofere-1< pagar1< parce->> parcela>> parti-< partir< pix> primeira> propos<< proposta<< quita> receb-< se1> tirar<`,
    '4': `#_e< ,_pago< />> =parts:amount+interestFree+total NAME2< NAME_aceitou< aceit-<< aceitaram1< aceitou1< caiu2< com_NAME< depoi-1< depois1< der1< deu<< dia>> eles>> em1< em< em<< emprestimo_de< entra-2> entra-> entrada2> entrada> entrada_de< entrada_e< estao2< estao< eu_der< eu_pagar< falan-< falando< faz_por< fiz< janei-> janeiro> mais>> os< parcelar2< parcelar_em< pedin-1< pedindo1< pensa-2>
prime-> propo-2< proposta2< proposta_de< se> sexta2> so1> trans-< valid-1> vista<`,
    '3': `=amount::entry:bare WORD> WORD>> a> aceit-> aceitei< achei2> achei> acord-2< acordo2< acordo_de< acoug-< agora1> amanh-2> amanha2> banco<< bem< caro> depoi-1> depoi-> depois1> depois> der< dez>> dezem->> dezembro>> divid-> divida> e1> e_ficou< ela< ele1> eles> empre-2< emprestimo2< esque-> esta_cobrando< estou1> falei> ficou1< ligar-< ligaram< ligou< mais> manda-< mostrou< pagar2> pagar< pedin-<
pedindo< pensa-> pix2> proce-> processo> quere-1< quere-< querem1< querem< resto2< resto< resto> resto_em< retir-> retiram> se_pagar< seis>> seras-2< serasa2< so> tirou< tudo2> uma> vale2> valido> veio< vez>`,
    '-3': `#1< #> #_nao< ,1> :2< :_de< =amount::current: =amount::former:bare =amount:week::bare =minimum-wages ?essentials ?flexibles DEED<< KIND> acert-< acertei< adian-> agiot-<< agiota<< alugu-<< aluguel<< aumen-2< bolet-< bolet-<< boleto< borra-2< borra-< casa< casa> comprei< conse-< conta2> conta> da1> dei> deve< e<< econo-< eh1< eh<< ele2< ele< empre-> emprestimo<< era< errei< eu<< eu> falar< falta1<
falta1> falta> fazer2< fiz<< foram2> foram> ganha-1< ganhar1< ganhar< ganhe-< ganhei< isso> ja< juros2> luz< me_pediram< mes2< meu2> meu> moto2< moto_por< na2< na<< na_NAME< nao1< nao1> novo< novo> ontem> outro2< outro< outro_de< paga> pagas<< pagas>> pago2> para1> para2> parcelei< por> porqu-> porque> posso2< proposta1< que<< reais>> recebo< todo> tres<< troca<< tudo< tv2< tv_por< vai< valid->
vence-2> vence-> venceu2> venceu> vender<`,
    '-4': `#1> ,_NAME< =amount::: =ignored ?income-low-month DEED> WORD1< WORD1> WORD2< agora_ganho< atras-< aumen-< caiu_de< da2< da_NAME< deles<< deu1< devo<< do1> do2< do> do_NAME< eh2< eh< eh_de< empre-<< era<< esque-< esqueci< esta_em< estou<< faco< fatur-< fatura< foi< ganha-< hoje< ja> juros2< liber-> liberar> me2< mes<< mes> meses<< moca< moto< nao2> no<< no>> o<< ofereci1< ofereci< ontem< os> pago>
pago_NAME< parce-<< passa2< passa< pede< pegue-< peguei< pix>> posso< quant-< quanto< receb-1< recebi1< renda> renegociei< sem1> sem> subiu<< tinha< tinha> topou< tv< uns1< uns< vem< vende-< vou2<`,
    '-5': `:<< ?incomes ?thirteenth KIND< NAME1> NAME_sao< ^ ao>> carta-< cartao< com<< como< compr-< depoi-< depois< desconto_de< devo1< devo< dia<< divida_eh< estou2< eu>> falta< fechar< fique-2< fique-< fiquei2< fiquei< juros> mais2> mes< mes>> meu<< nao_aceitaram< negoc-< pago2< para2< parce-< subiu2< subiu< subiu_para< taxa2> taxa> tenho< um<<`,
    '-6': `?debts ?instalments-left NAME_e< certo< com1< divid-2< divida2< estou< eu< fazer< ganho1< ganho< me_ofereceu< meu< nao2< no< ou<< pague-<< paguei<< parcela<`,
    '-7': `-< -<< ?1> ?rates carta-2< cartao2< eles_querem< minha2< nao> o< pague-< paguei< recus->`,
    '-8': `#_NAME< =parts:amount ?confirm-amount ?more-debts NAME_de< nao< quite-< quitei< sao1< sao<`,
    '-9': `?debt-amount deu< mande-< mandei< vendi<`,
    '-10': `negociar< uma< vou<`,
    '-11': `o2< o_NAME< quero<`,
    '-12': `dei<`,
    '-13': `por1>`,
    '-15': `=amount:month::bare`,
  },
  'one-off': {
    '30': `?thirteenth`,
    '21': `vendi<`,
    '14': `fgts< vou<`,
    '13': `resti-< restituicao<`,
    '12': `decim-< decimo< fgts2> fgts>`,
    '11': `13o< plr<`,
    '10': `?after-deficit bicho> caiu< receb-< resci-< rescisao<`,
    '9': `#_hoje< cair< dezem-< dezem-> dezembro< dezembro> ganhe-1< ganhei1< hoje1< receber< recebi<< vai<`,
    '8': `13o2> 13o> bico2< bico_de< carro< dia<< ganhe-< ganhei< sacar> tv_por< vai2< vem<<`,
    '7': `?after-roadmap DEED<< bico< bico> o2< por1< primeira< receb-<< recebi< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> rifa2> rifa> saque-1< saque-< saquei1< saquei< terce-< terceiro< tv2<`,
    '6': `/<< WORD2< caiu2< de1> deve< em< em> esse> fgts1< me_deu< mes> meu< moto< nela1> nela> o_fgts< prime-< que2> recebi1< sai< terce-2< terceiro2< tv< veio< vem> vender< viu<`,
    '5': `,1< ,_uns< 13o2< 13o_,< ? WORD2> acho< batid-< batido< de> deu1< dia2> do1> doeu< em1> entro-1< entro-< entrou1< entrou< feria-2> feria-> ferias2> ferias> hora> impos-< imposto< ir2< ir< ir_saiu< janei-< janeiro< metad-2< metade2< moto_por< o<< ofici-< oficina< saiu1< saiu< um<< vem2< vende-<`,
    '4': `agora<< anos>> cair1< crian-< dar2< dar_uns< deu< dezem->> dezembro>> dia> ele< entra< fever-< fevereiro< fgts2< fgts_,< fui< ha> ja< liber-1< liber-< marco2< marco_,< mes1> metad-< metade< meu2< minha< moto2< na2> o1> oito>> pagou> pegar< renda2< sim2< sim_,< tenho1< tinha> vai_cair< vem< vendo<`,
    '3': `,_falta< WORD> anive-1< aniversario1< biz< celul-2< celul-< celular2< celular< celular_por< desde< do> e2> e_mais< entra-2< entrar< estav-2> estava2> faco> fever-2> fever-> fevereiro2> fevereiro> foi1< fundo2> fundo> garan-> garantia> hoje< inss2< inss_,< mais>> marco< me> meu<< mulhe-< mulher< ne2< ne< ne_,< o< parcela> pegue-1< peguei1< por< resto> sacar1< sacar< saque< segun-2> segunda2>
segur-< seguro< sim< som< uns1< uns< vou_sacar<`,
    '-3': `#2> ,>> :2< =amount::current:bare =amount:day::bare =amount:month:: =ignored =parts:amount =parts:amount+total ?debt-kind ?debts ?essentials ?rates DEED1> KIND2> NAME1> NAME<< NAME_,< WORD>> aceitaram< alugu-< aluguel< ate1> ate> atras-< aumento< benef-< beneficio< botou< casa2> causa< com1< comec-< compr-< consu-< consulta< corta-< cortada< de<< dei< devo1< devo< do2< e1> e< eh<< eh> email<
empre-< esse< esta2< eu<< eu> falou< feche-< fechei< ganhar1< gasta-< gasto1< ja>> loja< mas1> mas> metad-2> metad-> metade2> metade> moca< muito> na< no< no> num> o2> ontem< os< pagar> pago1< pago2> para2> por<< posso< qual> quere-< querem< receb-> recebi> seman-< semana< so2< sobra2< sobra_uns< spc< tenho<< todo< tudo< uma2> uma< uma> valor< vez> vou_pagar<`,
    '-4': `=amount:week::bare ?offers ?overdue DEED2> NAME1< NAME2< NAME2> NAME< NAME> aceit-< apose-> aposentadoria> aumen-2< bolet-< boleto< casa> cel2< cel< comecei<< contr-< da< divida< e<< eu2< faco1< faco< filho< fiz< ganha-1< gasto< janei-> janeiro> mae2< mae< mes2< muito< nao> ne> nem< pagar1< pago> para1> parti-< partir< que_eh< quer1< quita-< recebo1< sobra< tem< tudo>`,
    '-5': `=minimum-wages ?flexibles ?instalments-left ?more-debts DEED> WORD1> ^ aumen-< com< comec-<< das1> das> em1< estou< eu< ganha-< ganhar< ganho1< janei-2> janeiro2> nome< pague-< paguei< propo-< proposta< quer<`,
    '-6': `?confirm-amount ?consent a2< agora< esta< ganho< hoje2< luz< pagar< pago< que2< sei<`,
    '-7': `=amount:month::bare ?income-low-month ?incomes jogo2> jogo> nao< para1<`,
    '-8': `DEED< para<`,
    '-11': `?> ?debt-amount`,
    '-12': `se<`,
  },
  payment: {
    '18': `pague-< paguei<`,
    '15': `dei1< dei<`,
    '14': `pix<`,
    '13': `?after-roadmap pago> quite-< quitei<`,
    '12': `pago2>`,
    '11': `acabe-< acabei< comprovante< pague-<< paguei<<`,
    '10': `mande-< mandei< ontem> pagam-< pagamento< pg1< pg<`,
    '9': `? NAME1> NAME_por< amort-1< amort-< amortizei1< amortizei< paga> pg> total_de<`,
    '8': `NAME_e< compr-< consegui_pagar< devol-1< devol-< devolvi1< devolvi< fiz< jogue-1< jogue-< joguei1< joguei< mande-1< mandei1< minim-1> minimo1> na>> ontem1> pago_,< parcelas<< pix2< total2< trans-1< trans-<`,
    '7': `consegui< dei<< depositei1< depositei< divid-2> divida2> e1< emprestou<< esse>> hoje> ja2< ja>> ja_devolvi< minim-> minimo> o_NAME< pague->> paguei>> parce-<< parcela< quita-< total< tres<<`,
    '6': `DEED1< NAME> acert-< acertei< acord-< acordo< as> conse-< conta> da< da>> debit-< depos-1< depos-< divida> dos1> me<< parte2< pix_de< transferi1< transferi<`,
    '5': `,_deu< DEED<< agiot-> agiota> ainda> bolet-<< boleto<< casa<< conse-2< consegui2< consegui_mandar< divid-> dos> duzen-<< duzentos<< efetu-< efetuei< empre-<< esse2> esse< fatur-< fatura< foi< ja> mandar1< moca> pagar<< pago1> pague-1< paguei1< para1> para> parce-< parte< segun-< segunda< seman-> semana>`,
    '4': `KIND_carro< KIND_moto< NAME>> WORD1> acord-> acordo> barco< bolo< botar1< botar< carro1< da1> da<< da> da_NAME< de2< devia> disse> do< duas<< duas>> feira> graca-< gracas< ja< la< mandar< meia< mes>> moto1< na_NAME< o2< o< ontem2< para2> para<< passe-< passei< refer-> referente> toda< vem> vendendo<`,
    '3': `#_e< =amount::minimum:bare KIND2< KIND_cartao< KIND_consorcio< NAME2< NAME2> NAME< atrasada2< atrasada< carta-1< cartao1< cem>> chequ-> cheque> com1> com2< compr-2< conso-1< conso-< consorcio1< consorcio< da2< debito< depos-<< depositei<< deus< devo> do_NAME< espec-> especial> estav-< estava< feito< isso< luz> mas2< metad-< metade< minha> na2< ontem< ontem_(< pagar< pago2< parce-> parcela> porqu-<
porque< que> quite-> quitei> segun-> segunda> tambe-2< tambem2< troca<< vende-<`,
    '-3': `#>> #_NAME< $ ,_NAME< 13o< =amount::: =amount::former:bare =parts:amount+interestFree+total =parts:amount+remaining ?essentials DEED> EXPEN-< EXPENSE< INCOM-> INCOME> NAME_:< NAME_pediu< WORD>> aceit-1< aceitaram< acord-2< acordo2< acordo_de< agora_eh< ate1> ate> aumen-< carta-< carta-> cartao< cartao> com< comprei< conti-1> conti-> continua1> continua> contr-< de1> de<< de> de>> desco-2<
desconto2< desconto_de< dez<< do1> do<< e1> e2< e>> e_os< eh<< ele> empre-1< emprestei1< emprestei< era1< era< falta1> falta2> fgts2> fgts> ganha-< ganhe-1< ganhe-< ganhei1< ganhei< guard-1< guard-< guardar1< guardar< juros2> mando1< mando< me2< me> meses<< metad-2< metade2< meu> mil2< monte< moto2< na2> na< nao2> negociar< no< no>> nome> novo> o> ofereci1< ofereci< pagar> para< pediu1< pediu<
pegue-<< peguei<< por< posso_pagar< que1> que2< quer1< quer< quere-< receb-1< resta1< resto> sexta> so<< so_resta< tenho1< todo> um< um<< uma< uns<< valor< vista2> vista>`,
    '-4': `#> ,> =ignored ?income-low-month ?incomes ?thirteenth DEED< WORD<< ^ a1> a2< a_NAME< apare-< apareceu< cobra-< conta< da1< de1< de2> dia> eh> em1< em1> em< empre-< esta< eu2< falta< feche-< fechei< fgts< me< meu< mil<< mil>> nao1> negoc-< no1> no> pago1< pegue-< peguei< posso2< propo-2< proposta2< proposta_de< que< quer<< quita-2> quitar2> resta< seras-< serasa< sim< subiu2< subiu< subiu_para<
tem< tudo< uma<< uns1< uns< vem< vou_pagar< x>>`,
    '-5': `#2< ,<< =amount::entry:bare ?1> ?confirm-amount ?debts ?offers WORD2< aceit-< amanh-> amanha> as1< as< autom-< automatico< carne> divida< em<< em> entra-2< entrada2< entrada_de< esse1> eu< fatur-2< fatura2< ganho1< ganho< mes2> mes< mes<< minha< ofere-1< posso< propo-< quero< quita-> quitar> receb-< recebi< sao<< so1> so2< tenho< tirou< vendi< vou2<`,
    '-6': `#2> #_dos< =amount:month::bare ?rates NAME_eh< a<< agora2< deu> devo1< devo< devo<< divid-< eh< esque-< estou2< falar< juros< juros> loter-< mais1< mais< mes> ofere-< proposta< sao1< sao< se< vence< vou<`,
    '-7': `=amount::current:bare =parts:amount+total WORD< casa< eh1< esqueci< estou< nao> pago_NAME< usei<`,
    '-8': `?> ?more-debts desse< dos1< dos< mes2<`,
    '-10': `nao< para1<`,
    '-11': `?debt-amount`,
    '-14': `=parts:amount+paid+total ?instalments-left`,
  },
  'what-if': {
    '19': `se<`,
    '16': `?>`,
    '9': `eu<`,
    '8': `adian->`,
    '7': `adianta> botar< como> conse-1< eu2< eu_pagar<`,
    '6': `como2> conse-< jogar2> jogar> mais2> marco2> marco> quant-< quanto< sobra-2< sobra-< tudo> venda<<`,
    '5': `DEED< a1> adian-1> alugu-2< aluguel2< botar2< botar_mais< conseguir< dez<< economizo< ganha-2< ganhar2< ganhar< menos1< menos< pagar1< se2<`,
    '4': `13o2< 13o< ?1> dava< econo-< em> eu<< ganha-< mais> muda> pagar< para2> puder2< puder< quita-> quitar> se<< so1< so< velha< vez<<`,
    '3': `=amount:month::bare =ignored acaba> algum-> alguma> botar1< coisa> conseguir1< conseguir2< em1> em<< entra-1< entrar1< facul-2< faculdade2< faculdade_,< gelad-< geladeira< larga-< largasse< maio> mais1< menos2> menos> muito> resti-2> resti-> restituicao2> restituicao> vez>`,
    '-3': `#2< 1 =amount:::bare =amount::current:bare =parts:amount+total ?incomes ?instalments-left DEED<< WORD2> WORD> a< ate1> ate< da< de>> devo1< devo< dia> e2< eh1< eh< em< falou< ganho1< ganho< mas< meu< na1> negoc-< negociar< o> oferecer1< oferecer< pago1< pago< para1< posso< vou2< vou<`,
    '-4': `$ ?debt-amount ?offers WORD1< ate> disse< nao< ofere-1< ofere-< para1> para2<`,
    '-5': `^ para< que<`,
  },
};
