import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '29': `?income-low-month`,
    '19': `?confirm-amount`,
    '14': `?debt-amount quase<`,
    '13': `?incomes junto<`,
    '12': `total2> total> tudo< tudo>`,
    '10': `#1< =amount::: ^ entre1< nem< pouco< quase1< tudo1>`,
    '9': `?essentials acho< entre< fraco< moca> valor<`,
    '8': `#_,< +1> +> dos<< fraco> gente< juros< liq1> liq> menos> profe-< professora< sei< soman-< somando< tudo2< tudo_da<`,
    '7': `,_uns< 1 =amount::current: aplic-< aplicativo< ate< chega2< chega< chega_a< dois<< era<< esta1< esta2< gasta2< gasta< junto-< mais_de< menos< nada< poco> veio1<`,
    '6': `,2> ,_sao< =amount::current:bare WORD> a1< acho2< acho2> acho> acho_que< ajuda2< ajuda_com< app2< app< app_mostra< cai< cinco> corta-< entre<< era> espos-2< esposa2< esposa< esta_em< eu1> falou1< firma2< firma< fiz1< hoje_esta< mais2< mais< marido_da< maxim->> maximo>> menos1< moca1> moca2< mostr-< no2< outro< paga1< paga< que1< que_uns< quebrado> quinh->> quinhentos>> tudo_uns< zero>`,
    '5': `,_falta< -1> bateu1< bateu< calca-> coisa> comecou<< conta2> deved-< devedor< do2> dois2< eh_de< empregos< espos-< estav-<< estava<< faco1< falou< foi2< foi_para< gasol-2< gasolina2< gasolina_sobra< ja_bateu< limit-> limite> limpo1> limpo> mao2> mao> mostr-1< mostra1< mostra< nao< nunca< os2> ou2> ou> pai< para_uns< pior< quebr-> sem< sendo2> talve-1> talve-> talvez1> talvez> ultima< uns2>`,
    '4': `DEED1> WORD1< WORD1> ajuda< aqui< cai1< chove< comec-<< conta> empre-1< extra-> extrato> fever-< fevereiro< fiz< foi< gasol-< gasolina< marid-2< marid-< marido2< marido< maxim-1< maxim-< maximo1< maximo< menos_uns< moca< nao1> no< no_maximo< os<< os> ou_menos< pague-<< paguei<< parei< pelo2< pelo_menos< quand->> quando>> saldo< sendo> separ-< sesse->> sessenta>> sete>> so2< tirar1< total1< ultim-<
veio<`,
    '3': `$ ,2< -> =amount:::bare apare-< apareceu< bolet-2< boleto2< com<< com> conta-1> contando1> contando> da1< dar2< dar_uns< de>> demai-< demais< depen-> enrol-< esta>> falta1< fatur-2< fatura2< faz2< foi<< gasto2< gasto_uns< hoje1> hoje> ja2< ja<< mais2> mao< maxim-2> maxim-> maximo2> maximo> mesmo2< mesmo_,< mostr-2< muito2> na> no>> oiten->> oitenta>> ou2< para2< passa2< passa< passa_de< se1> se>
segun-1> segundo1> segundo> servico< sobra1< tirar< torno2< torno< torno_de< trocado> tudo2> uns1< uns< vi< volta2< volta< volta_de<`,
    '0': `
>> #_mas< #_ou< #_paguei< +<< ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_faco< ,_ficou< ,_liquido< ,_parcela< ,_prestacao< ,_recebo< ,_sendo< ,_sobraram< /_NAME< :_faltam< :_saldo< :_total< =amount::entry: =amount:week:: EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bebe< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com<
EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_escolar< EXPENSE_feira< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_gato< EXPENSE_hbo< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_manicure< EXPENSE_nenem< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_outros< EXPENSE_passagem< EXPENSE_pensao<
EXPENSE_pressao< EXPENSE_racao< EXPENSE_rancho< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_uber< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< INCOME_manda< INCOME_trampo< KIND_alimenticia< KIND_creche<
KIND_dentista< KIND_energia< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_devo< NAME_fez< NAME_fica< NAME_propos< NAME_veio< abert-> abril>> acaba1> acaba2> acade-<< acade-> academia<< academia> acai> aceit->> aceita1< aceita< aceitei>> acho<< acoug-1< acougue1< adiantado< adiantou<< agiot->> agiota>> agora>> ai2> ai>> ainda1< ainda2< ainda<< ainda>>
ainda_,< ainda_devo< ainda_tem< alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_,< aluguel_:< am<< ambas2> ambas> amigo-< amigo< amigos< anive-< aniversario< ao2< ao_NAME< apart-< apartamento< aplic-2< aplicativo2< aplicativo_mostra< apose-1< aposentada2< aposentada< aposentado2< aposentadoria1< aposentadoria2< apost-2< aposto2< aposto_uns< apren-1<
apren-2< aprendiz1< aprendiz2< aprendiz_,< aprov-< ar< ar> arrumar> as2< assim< assin-1< assinada< ate<< atend-< atendente< atendo< ativa< atrasada>> atrasado<< atraso< aula< autis-2< autis-< autista2< autista< avisa->> avisar>> bah2< bah<< bah_devo< bar> barco> barzi-1< barzi-< barzinho1< barzinho< bateu> bebe1< bebe< bebe<< bicho1< bicho2< bicho_,< boca< boca> bolet-1> boleto1> boleto_de< bota2<
bota_mais< botij-2< botij-2> botij-> botijao2< botijao2> botijao> boto1< boto> bpc> bus1< bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-<< cabelo1< cabelo2> cabelo<< cacho-1< cacho-> cachorro1< cachorro> cada1< cada_uma< cai1> cai2< cai_para< caixa> calcu-< calcu-<< calcula< calcula<< cance-> cara> carne2< carne>> carne_em< carro>> carro_eh< carta-<< cartao<< cartao_de< cartao_e< carto-2<
cartoes2< cartoes_NAME< casa>> causa<< cdc< cel1< cel<< cel> cel>> celul-2> celul-> celul->> celular2> celular> celular>> cem2< certi->> certinho>> cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< chequ->> cheque2> cheque<< cheque>> chuva< cigar-1< cigar-2< cigar-> cigar->> cigarro1< cigarro2< cigarro> cigarro>> cigarro_,< cinco2> cinem->
cinema> clt2< clt_,< cobra-> coisa-< coisa>> coisas< coleg-> com2> comad-< comadre< comecei< comeco< comid-1< comid-<< comid-> comida1< comida<< comida> comida_uns< como>> compa-< compadre< comprei<< compro< condo-2> condo-> condominio2> condominio> condominio_,< condu-1< condu-< condu-<< condu-> conducao1< conducao< conducao<< conducao> conseguir_botar< consignado_,< conso-2< conso-<< consorcio2<
consorcio<< consorcio_eh< const-< conve->> convenio>> corre< corri-> cozin-< cozin-> crech-1< crech-2> crech-<< crech-> creche1< creche2> creche<< creche> credi-2< credi-2> credi-<< crediario2< crian-1< crian-2< criancas1< criancas2< criancas< curso< da_parcela< dando1< dando< dao1< dao< das_NAME< de< de_aniversario< decim-2> decim-> decima> decimo2> decimo> dei>> deles< deliv-1< deliv-<<
delivery1< delivery<< demai-> demais> denti-1< denti-< dentista1< dentista< depoi-2> depois2> depos-2> descontando< descontos> desde2< desde<< desde>> desem-1< desem-> desempregado> desemprego1< desse-<< desse-> desses<< desses> deus>> devo2< devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-2> dezoito2> dia1< diabe-2< diabe-< diabetes2< diabetes< diari-> diari->> diaria2< diaria>
diaria>> diaria_de< diarista< diese-< diese-> diesel< diesel> dividas< dizim-1< dizim-<< dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< domin-> domingo> dou> doze>> duas2> dura1> dura<< e_desconta< e_eu< eh2> ele>> eles2> eletr-< eletrica< em_dia< emprego_novo< empresa< emprestado< emprestimo_e< empur-< encos-< encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:<
energia_e< enfer-< enrolado< entra-1< entra> entrada1< entrega> era2> era>> eram1< eram< escol-1< escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<< escola> escola>> escolar1< escolar< escolar<< escolar> espec-2< espec-<< espec->> especial2< especial<< especial>> especial_,< estad-< estado< estadual< estag-1< estag-<< estagio1< estagio<< estao>> estao_cobrando< estav-2<
estava2< estou-2< estou-<< estou>> estourado2< estourado< estourado_em< estourados<< estourei< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu_gasto< extra< facil1> facil< faco2< faco2> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< fala< falar-> falaram> falec-2> faleceu2> faleceu> falei< falei<< faltam>> faltando1> faltando2> faltando> famil-1< familia1< familia2<
familia< familia_,< farma-<< farmacia<< faxin-1< faxina1< faz1> fazen-<< fecho-2< fecho-<< fechou2< fechou<< fechou_em< feira1< feira<< feira>> fez1< fez2< fez_em< fiado2> fiado>> fica_nuns< ficha-> fichada> filha< filha> filho-> filho>> filhos> finan-1< finan-2< finan-<< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> fogao2<
fogao_de< foi>> fora1> fora2> fora<< foram>> frald-1< frald-2> frald-> frald->> fralda1< fralda2> fralda> fralda>> frio2< frio_:< funci-> funcionario> funer-1< funeraria< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasos-> gasosa1< gasosa< gasosa> gasta-2< gastando2< gastando< gastando_uns<
gasto2> gasto<< gato1< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geladeira_em< gente> geria-< geriatrica< giro<< gol2< gol< gol_em< golpe> graca-2> graca-> gracas2> gracas> guri< guri> h<< ha2> hbo1< hbo2> hbo< hbo> hoje>> hoje_devo< holer-2< holer-< holerite2< holerite< hora< ifood2< ifood2> ifood>> igrej-> igrej->> igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inter-2<
inter-2> inter->> internet2< internet2> internet>> internet_,< inval-< invalidez< ja_foi< ja_foram< jogo2< julho< juros<< juros>> k2< k_NAME< kitne-<< kitnet<< lanch-1< lanch-> lanche1< lanche> latin-< latinha< lavou-> lavoura> leite1< leite<< leite> lembr-> lembro> limite_de< limite_eh< limite_era< limpo< loas< loja<< lojin-< lojinha< lote< loter-1< loteria1< loteria< lugar-<< lugares<< luz_vem<
mae>> mae_com< maio2> manda> mando-2< mandou2< manic-1< manicure1< mano2< mano_devo< maqui-< marido_ganhava< marido_recebe< mas1< mas<< mater-> material< material> me_adiantou< melho-2> melho-> menin-2< menin-> menin->> menina1< menina> menino1< menino> menino>> meninos< meno> meno>> mensa-<< mensalidade< mensalidades<< merc<< merca-<< mercado>> mercado_,< mercado_uns< merce-> mercearia> mes_,<
mes_fiz< mesmo1< mesmo> mesmo_NAME< meus> mim2< mim>> minha-< minha>> minha_mae< minhas< mn< morte2< morte< morte_:< mostr-<< mostra<< mostra> moto<< moto_eh< motor-> motorista> multa> munic-< municipio< ne>> nem1< nenem1< nenem< nenem<< nenhum> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl-> netfl->> netflix1< netflix2> netflix<< netflix> netflix>> neto< no_NAME< noite> nos<
noteb-2< noteb-< notebook2< notebook< notebook_NAME< novo1< numa< nunca>> obra2> obra> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> olha> onibu-1< onibu-2> onibu-<< onibu-> onibu->> onibus1< onibus2> onibus<< onibus> onibus>> onix2< onix< onze>> opa< oq>> ou>> outra2< outra2> outra> outra_de< outro-1< outros1< oxe< padar-> padaria> pagas2< pagas2> pagas> pagas_,< pagav-1< pagav-< pagava1<
pagava< pais< parar> parcela1> parcela_eh< parcelado_em< parcelamento< parcelei1> parcelei2> parcelei> parcelou2< parcelou< parcelou_em< parei>> parti-> particular< particular> passa->> passagem1< passagem<< passagem> passagem>> pede> pedir-<< pediram<< pedreiro_,< pego> pegou1< pela1> pela2< pela> pela_NAME< pelo1> pelo> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> peque-1<
peque-<< peric-> pesso-2< pesso->> pessoal2< pet<< pg1> plano<< pode2> pode> porqu->> porque>> porta> porte-< porteiro< posto> pouca-2> pouca-> pouca->> poucas2> poucas> poucas>> pouco->> poucos>> prese-< presente< press-1< press-2> press-< pressao1< pressao< pressao> prest-1< prestacao1< prestacao> priva-< privado< proce-< processo< pronampe< propos1< prove-< quand-1> quando1> quare->> quarenta>>
quart-2< quartinho2< quase> quatrocentos>> que_desconta< que_faltam< que_pagava< que_umas< queim-< queimou< quere-> querem> queri-> queria> quint-< quinta> quinz-2< quinz->> quinze>> quinzena2< quinzena>> quinzena_,< quita->> quitadas2> quitar< quitar>> racao1< ranch-1< ranch-< ranch-<< rancho1< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> rapaz> reaju-> reajuste> receber1< rede<
refor-< refor-> regis-2< regis-2> registrado2< registrado2> registrado> registrado_,< remed-1< remed-2< remed-2> remed-<< remedio1< remedio2> remedio<< remedio>> remedios1< remedios< remedios> remedios>> rende2< rende< rende> rende_uns< respo-> resta->> restando<< restantes>> restaurantes< resto2> role1< role< role> role>> roupa1< roupa<< sai> salao< salario_eh< saude<< se>> secre-2> secre->
secretaria2> secretaria> segura> seisc-<< seisc->> seiscentos<< seiscentos>> sem>> semana_de< semana_uns< sempr-2> sempre2> sendo1> senho-< ser> sera> servi->> servico>> servidor< servidora< servidora> sesse-<< sessenta<< setec->> setecentos>> setem-> setem->> setembro> setembro>> seten-<< setenta<< setim-> setima> sms< sms<< so>> so_mais< sobra-1< sobraram1< sobraram< socor-> socor->> socorro>>
sofa<< spoti-1< spoti-2> spoti-< spoti-<< spoti-> spoti->> spotify1< spotify2> spotify< spotify<< spotify> spotify>> strea-1< strea-< strea-<< streaming1< streaming< streaming<< super-<< supermercado<< tal< tambe-2> tambem2> tambem_uns< telem-> telemarketing> telev-< televisao< tem1> tem<< tem>> tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno<
tigri-< tigri->> tigrinho< tigrinho>> tiran-1> tiran-> tirando1> tirando> tiro> todo1> todo<< todo>> total>> traba-2> traba-<< trabalho2> trabalho> tramp-1< trampo1< trans-2> trans-> transporte2> transporte> trata-< tratamento< tres2> treze-2> trint->> trinta>> tudo<< tv> uai< uai<< uai>> uber1< uber2< uber> uber_tiro< ultim->> ultimas>> uma1< unha1< unha< unha> usei>> uso2< vai1< vai1> vai>>
vai_entrar< valen-> valendo> valid->> valida> van1< van<< van> varia> varia_de< veio<< velho< velho> vem>> venc>> vencidas> vencido> vencimento1> ver< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< vo< vou2> vr2>`,
    '-3': `#>> ,< ,<< -2> 13o2> 13o> :1< =amount:month:: DEED2< EXPEN-2> EXPEN-<< EXPENSE2> EXPENSE<< INCOM-2> INCOM-< INCOME2> INCOME< KIND2> KIND<< KIND> KIND_aluguel< NAME<< a1> aceit-< aceitaram< agora2< agora< agua< ai> alugu-1< alugu-> aluguel1< aluguel> ate> atras-<< atrasada<< auton-> autonomo> banco2> banco> boa> cada<< cai> com2< com_uns< cunha-< da1> da< da<< de2> decim-< decimo< desco-< desde<
deven-2< devendo2< devendo_uns< devo1< dinhe-< direi-> direito> divid-< dos1< em_media< errad-< errado< esse< esta2> estag-2< estao< estou2< estou_com< eu1< fatur-<< fatura<< fora< ganha-1< ganhar< gas< gasta-< ifood< inss< ja> liqui-< liquido< loja< luz2< mais1> mas2> mercado< mes1< meses<< mesmo< meu> mil2> mil_,< minim-< minimo< moto> mulhe-< mulher< nada> nao_,< nu< o>> pague-< paguei< para<
parce-< parce-> parcela< parcela> por<< prime-< que< que<< quinh-<< quinhentos<< receb-1< receb-<< recebo<< salar-2< salar-<< salario2< segunda> seman-< semana< sexta< sobra2< sobra> sobra_uns< sou> tenho1< tenho> tiro_uns< total_eh< tres<< tv< um2< um<< uma< valor2< vem> vende-< vista>`,
    '-4': `
2> 
< #1> #< #> :< ?debt-kind DEED<< EXPEN-< EXPENSE< INCOM-1> INCOM-2< INCOME1> INCOME2< KIND2< KIND< NAME2< a2< a<< alugu-< aluguel< bom< bruto< carro< casa< depen-2> depende2> depende> deven-< devendo< devo< dia2> do1> do< e2< eh> eh_uns< em2< esta> estag-< famil-2< famil-< ganha-< ganha1< ganha< ganho<< hora> livre1> livre> mais1< mas1> mas2< me2< me< media1< merca-< mes1> meu< meu<< mil2<
mil<< o<< salar-< salario< sao> se< sei> sou< todo< total2< varia2< varia< vem2<`,
    '-5': `
> =amount::below: ?after-deficit NAME1> das1< de<< dei1< dei< depen-< depende< dois>> dos< dos> e< eh<< em1> ja_dei< liqui-1> liqui-> liquido1> liquido> media< mes<< nao2< o1> ou1< pagar< para1> para> por1< por1> por> por>> sim< tiro2<`,
    '-6': `,>> =parts:amount ?> INCOM-<< INCOM->> INCOME<< INCOME>> NAME1< NAME2> NAME< NAME> das< dia> e<< eh1< em> eu2> mas> menos_de< minha< o2< pago< por< que2> recebo< vem<`,
    '-7': `=amount:week::bare =ignored ?consent ?more-debts ?offers DEED< INCOM-> INCOME> da> de1> dia>> entra1< luz< mes_de< minim-> minimo> receb-< tenho< tiro1<`,
    '-8': `=amount:fortnight:: =amount:fortnight::bare =amount:month::bare =parts:amount+remaining bruto1> bruto> entra< que_eh<`,
    '-9': `=amount:day::bare =parts:amount+total ? ?debts ?worry bolo< dia<< ganho1< tem< uns<<`,
    '-10': `bom> renda<`,
    '-11': `?after-roadmap`,
    '-12': `=amount:year:: ?rates tiro<`,
    '-13': `=amount:day::`,
    '-14': `ganho<`,
    '-15': `?instalments-left`,
    '-17': `?thirteenth`,
    '-18': `=minimum-wages`,
  },
  balance: {
    '20': `?more-debts`,
    '19': `?debts`,
    '18': `=amount::current:`,
    '15': `desde>`,
    '14': `NAME_eh< iptu<<`,
    '13': `meses>> total_eh<`,
    '12': `=amount::: =amount::current:bare agua_atrasada< devo< e_uns< fiado< negociar< nome<`,
    '11': `NAME< claro< conta<< dona< esta_em< k>> loja< multa< nao1< quero< sem> tenho<< usei1< x2>`,
    '10': `NAME1> NAME>> advog-< advogado< ao>> atras-< cento>> eh> limit-<< limite<< na<< negoc-< pegue-2< peguei2< peguei_mais< venci-> vergo-< vergonha<`,
    '9': `+2< -> ah< atrasado< bah< da_NAME< devo_uns< emprestou1< emprestou< entao< farma-< farmacia< faz<< ipva<< junta2< junta< junta_da< k<< me_cobra< me_emprestou< nao< negat-2< outra< para_NAME< tambe-> tambem> vence-< venceu< venceu>`,
    '8': `#_nao< =amount:::bare KIND_agiota< NAME1< agiot-1< agiota1< ao< atrasada> atrasadas<< certo> cobra-< consigo> devo<< dia_#< dinhe-< dinheiro< divida_eh< domin-< domingo< errei< esta2> esta>> ex< feche-< fechei< ficou< giro< ipva2< joao2> joao> juros> luz2< meses<< minim-> minimo> negoc-> parcela> prefe-> prefeitura> reais> saldo2< sem< trocado> uma< venc1> venc<< venc> vi< virou1< virou<`,
    '7': `(< ,_devo< ,_sao< -2> ?confirm-amount DEED1< NAME> NAME_(< NAME_-< NAME_de< NAME_deu< WORD1< am>> antec-1< antec-< arrum-< atras-<< atras->> atual1< atual< botou< carta-2< carta-< cartao2< cartao< cheque< com< comprou< conto<< credi-> crediario< dia2< divid-< divida< do> eh2< espec-< especial< esper-< esta1< estao> eu1> falta< fiado> ficou2< forne-< fornecedor< hoje< ipva< limit->> limite>> minha>
no2< para1> para<< parado< parce-> parei> que<< resta< rotat-< rotativo< rural< saber> saldo< sogra< som< spc< tive< total1< tudo>> um2> um> usou< valor2< vence1>`,
    '6': `#_NAME< (> -< /2< /> INCOM-2< INCOME2< KIND2< KIND>> KIND_fatura< NAME2> NAME<< NAME_:< NAME_com< NAME_era< abert-< aberto< acho> acougue< aluguel_da< ao1> ao> apare-< apareceu< aqui< atras-1> atras>> carto-<< cartoes<< casa> chequ-< cobra> coisa-<< coisas<< com<< cortada< credi-< credito> da>> desde2> deve<< dia1> dois2< dois2> dona2< dona> e2> em2> emprestimo<< esse1> fatura1< final<<
financiamento< fiz< forne-2> fornecedor2> iptu> ipva> ja_deu< lojas2< lojas< menina< mercadinho< mes2> moto> motor> na< nao1> negativa< nova< novo< novo> oito<< olha< pagar2> para2< parei1> passa-1< passado1< passado< pegue-> peguei> pila<< prona-< quand-< quando< quatrocentos<< que_devo< quer<< reven-2< reven-< sao<< seu2< seu< seu> sexta< sim< subiu< super-> supermercado> todo< tramp-> treze->>
trezentos>> troca-> tudo1> uma<< usado< uso> vence-> vence< vence<< venci-<< vencidas>> x<<`,
    '5': `-<< /1> /< ?worry DEED2< EXPENSE_padaria< KIND< KIND<< KIND_iptu< acade-< academia< acoug-< acoug-> acougue> agora< ajuda> amiga> ano2< ano< atras-> atrasadas< atrasado>> boa> bolet-> boleto> caju1< caju< carro> carta-2> carta->> cartao2> cartao>> cartao_NAME< causa2< causa_de< cobra1< cobra< com1> contrato< cunha-<< cunhado<< dar> de1> de_som< depoi-<< depois<< desco-2> deve> dez>> dia<< dia>
doze<< e_caju< e_devo< ela> entre1< falar< falto-< faltou< farma-> farmacia> faz> fez<< ficou_devendo< financiamento> frio< gaste-<< gastei<< iptu1< julho> junta-2< juntas2< luz_,< marco> menin-< mercadinho>> mes_passado< moca< nada< no2> o>> o_NAME< oi< outro2< padar-1< padar-< padaria1< padaria< pagar2< pago<< papel< parad-< pelo_menos< pera< que_pegou< que_uns< quebr-> quer> quinh-<< quinh->>
quinhentos<< quinhentos>> rapaz< sabad-> sabado> sem1> som1< subiu2< subiu_para< tambe-1< tambem1< tem> todo2> total< ultim-< ultim-> ultimo> vai> vale<< venci-1> vencida> vencidas<< vencimento> vista< ze<< ze> zerad-< zerado<`,
    '4': `(1< (2< (>> ,<< ,_NAME< ,_gastei< -1< -2< -_NAME< =minimum-wages ? EXPENSE_farmacia< EXPENSE_seguro< KIND> KIND_consignado< KIND_emprestimo< NAME_saldo< WORD2> WORD>> aberto> agiot-< agiot-<< agiota< agiota<< agua< ah> ah>> ainda1> ainda2> ambas>> ano<< anton-< antonio< ao2> as2> as>> atrasada<< atrasadas_,< atrasado1> atraso2> atraso> botar->> botaram>> botei< caju2> caju> capit-< capital< carta<
causa< cem<< cem>> cobra-1< cobrando1< cobrando< coleg-< colegio< com> consi-1< consignado1< corta-2< corta-> da> de2< der< desco-> desconta> deste< devo1< dia2> do2< do< do<< do>> do_tiao< dois<< dois>> duas<< e> ela2< empre-<< emprestimo1< emprestimo_NAME< emprestou> estava_em< estou-< facul-< faculdade< farma-1< farma->> farmacia1< farmacia>> fatur->> fatura>> ficou2> foi2> foram1< foram<
garan-<< garantia<< hospi-< hospital< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< ipva_de< juntando1> juntando> luz>> mano<< mas2< menin-<< menino<< menos1< mercadinho> merce-< mercearia< meses2< mesmo_,< mim1< minha< minto< moto>> movei-2< moveis2< na2> na> na>> nacio-2< nacio-< nacional2< nacional< nao>> negat-1< negat-< negativa1< neide< nome>> novec-<< novecentos<< num< o2>
ontem< ontem>> pagar< pagar> pague->> paguei>> para>> para_mim< parcelas>> parte< pedre-2< pedre-< pedreiro2< pedreiro< penho-< penhor< prefe-< prefeitura< qual> quatr-<< que_esta< quem< reais>> resta1< roupa-< roupas< segur-1< seguro1< setec-<< setecentos<< simpl-< simples< so_resta< sujo< tambe-<< tambem<< tem< tiao1< tiao< tinha> tirar< tramp-<< trampo<< tudo2> ultima< uma2> valor< venci-1<
venci-2> vencida1< vencida< vencimento2> ze<`,
    '3': `#<< #> #_contas< (<< ,1< ,>> ,_e< ,_restam< ,_total< ,_uns< :2> :_NAME< KIND_cartao< KIND_especial< KIND_ipva< NAME2< WORD2< WORD<< WORD> ^ a<< acred-2> acred-> acredita2> acredita> adian-1< adiantou1< adiantou< agiota_,< agora> agora_esta< agost-> agosto> al1> al> antig-< antiga< atrasada1> atrasadas2< atrasadas>> atrasado1< atrasei> bairr-1< bairr-< bairro1< bairro< bar< benef->> beneficio>>
borra-2< borra-< carro<< carta-1< carta2< carta_,< cartao1< casam-< casamento< cinco<< com1< comig-> comigo> como> comprar> condo-< condominio< consu-> conta-1< conta->> conta>> contas1< contas>> da1< da2< da<< da_venda< de> deles> desconta2> descontam2> descontam> desde< deved-1< deved-2< deved-< devedor1< devedor2< devedor< devedor_de< deven-< devendo< devo_eh< dias>> diret-> direto> divid-2<
divida2< dividas<< dizer< do_bairro< duzen->> e<< e_mais< eh_de< ela2> em1< empre-1< emprestimos<< energ-<< energ->> energia<< energia>> entre-< espec-1< especial1< esqui-< esquina< essas< estou<< eu< eu>> ex2< facul-> faculdade> faixa2< faixa< falta1< falta2< fazer> fecho-< fechou< fiado2< ficou_em< filha2< filha<< finan-< financeira<< foi2< foi_para< forne-> fornecedor> garan-< garan-> garantia<
garantia> gaste-1< gastei1< ipva1< ja< ja> la1> la> le2< le< le_devo< limit-> limite> loja_NAME< luz_e< mais2< mais< mais> mano< mas1> me2< me_cobrando< menos< menos_uns< merca->> mesmo2< mil>> milic-< milicia< mim2> mim< minha2> minim-<< minimo<< movei-< moveis< mulhe-> mulher> na1> nada> nome2< norde-1< norde-< nordeste1< nordeste< nova2< o< ofici-1< oficina1< oitoc-<< oitocentos<< oq> os1<
osso>> outro< pagan-< pagando< pagou< pai< parce->> parcelas2> passa2< passa< passa_de< plano1< pneu< por2> por>> possu-< possuo< press-> proce-> processo> propr-< propria< que1> que< que>> quebr-2> quebrados2> quebrados> quita-<< reais<< recebi> recei-< receita< roupa> saldo_devedor< saque< seis2< seis<< seis_falta< seras-<< serasa<< simpl-<< simples<< so1< soma1< soma< sou<< tambe-1> tambe->>
tambem1> tambem>> tenho< torno2< torno< torno_de< traba-1< tudo> umas> usei> valor<< valor_de< vence> vence>> venci->> vencida1> vencida<< venda1< venda< voce< ze1<`,
    '-3': `#1< #2< #_eh< (1> 1 =amount::entry:bare =parts:amount+remaining+total ?1> ?2< ?_sao< ?income-source EXPEN-1> EXPENSE1> EXPENSE_mercado< INCOM-< INCOME< KIND1> KIND_agua< KIND_carro< KIND_gas< KIND_internet< KIND_tiram< NAME_e< a2< acaba->> acabar>> acho< acord-> acordo> agua1< ai1> ajuda-2> ajuda-> ajudar2> ajudar> alem< anos>> apose-> aposentadoria> ate< atrasadas1> atrasadas> aumentei< baixo-<
baixo-<< baixou< baixou<< banco2> bateu1< bateu< batid-< batido< cada2> caiu<< caiu_de< caiu_para< carro1< carro2< carte-> carteira> casa< celul-<< celular<< celular_de< comec-<< comeco<< comig-1> comigo1> comprovante< conse-<< consi->> consignado>> consu-< consulta< consulta> conta-< coope-2< cooperativa2< corri-< crian-<< criancas<< cunha-2< cunhado< dar< das> de_pagar< dei2> depos-> deposita>
depositei1< depositei< der1< desconta1< descontado< descontam1< descontam< devol-1< devol-< dezem->> dezembro>> dezen->> dezenove>> direi-> direito> divida> divido< diz1< dos1< duas>> e_pagar< e_paguei< econo-< efetu-< efetuei< ele_quer< eles2< empresta1< empresta< empresto1< empresto< emprestou<< entra< entrada< epoca2< epoca< escol-< esse<< estav-1< estav-> estava1< estava> estou2> estou_com<
eu_der< falta-1> falta1> faltam> feira> fever-< fever-> fevereiro< fevereiro> fiz> folha2< folha< foram> fui< ganhe-1< ganhe-< ganhei1< ganhei< gas1< gelad-< geladeira< guard-1> guard-> hoje2< ifood<< inter-1< inter-<< internet1< internet<< ja_bateu< junto> juros2< liber-1< liber-> liberar> ligou< mae2< manda-< mande-1< mandei1< manha> marco2< marco_,< marid-> marido> mas> me_empresta<
me_empresto< meio<< menos2< mensais>> merca-1< mercado1< mercado< mes< metad-2< metade2< meu2< minha2< moca> moco< moro< moto< nas< negocio< nem2> netfl-< netflix< noven->> noventa>> numer-< numero< ofere-1< ofereceram< oiten->> oitenta>> onibu-2< onibu-< onibus2< onibus< ontem1> os2> os< outro-> outros> paga< pagar1< pagas<< pago2< para_pagar< parcela_em< parcelas< parte> passa-< passe-< passei<
perco< pg1< pg< pix2> pix_de< por< porqu-< porque< posso< poupa-2> poupanca2> que1< quebrado> queri-< queria< receb-1< recebi< renda< resta-> restando> saiu< salario<< segui-< seguinte< segun-> segunda> segur-< seguro< seman-> semana> sendo> seten->> setenta>> sobra2< sobra_uns< taxa2> telef-< telefone< tenho2> tinha1< tiram1< tiram< tiro< toda2< toda< tv2< uma_de< usei_+< vai2< vence-2> vende-<
vender< vez> vou_pagar<`,
    '-4': `#_hoje< #_para< #_por< +1< +< =parts:amount+paid+total NAME_cobra< NAME_uns< aceit-< acho>> ainda> amort-1< amort-< amortizei1< amortizei< anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< atend-> atras< baixa-2< baixa-< baixaram2< baixaram< baixaram_para< banco_diz< benef-< beneficio< boleto<< bom> cada> carne> carro< celul-2< celular2< clt<< compr-< conse-2< consegui2< consegui< consertar>
consignados<< cortaram< credi-1< crian-< dar1< das< das<< de>> decim-< decimo< dela> depos-1< depos-< divid-> diz< dos< e_NAME< empre->> emprestimo>> entra-2> entra-< entra-> entrada2> entrada> entre< era<< errad-< errado< esta_dando< esta_vindo< eu1< eu2< eu_peguei< falta-<< falta-> falta->> falta>> faltam<< fgts2> fgts> fica1< ficou> filho> fixo< fiz<< foi1> foi<< fraco< ganha-1< ganha-< gasto1<
gasto< hoje1< inss< insta-< instagram< ja2< ja_devolvi< ja_paguei< juros_de< lembr-2> lembro2> liber-< limpa< luz< mais1< mais2> mais>> mande-< mandei< maqui-> mensa-< mensagem< mercado> mes2< mes> minim-1< minimo1< novec->> novecentos>> num1> num> o1> ofereceram<< oiten-<< oitenta<< ou< outro>> paga>> pago_NAME< para2> parcela2< pix2< plano> porqu-> porque> poupa-> poupanca> quand-> quando>
quant-> quanto> que_era< recebi<< resti-< restituicao< sao< sexta> sindi-< so2> so<< sobra-2< sobra< taxa> trabalho< transferi1< transferi< tudo< um<< um_de< vai< vale1< vale< valia< vendi< vindo1< vindo<`,
    '-5': `,_pago< ?< ?consent ?debt-kind EXPEN-<< EXPENSE<< INCOM-> INCOME> abri> acabe-< acabei< acert-< acertei< acord-<< acordo<< ai< ano1> aqui> ate1> atrasado_,< autom-< automatico< avisa-> avisar> banco<< bico2< bico< bico_de< bolet-< bolet-<< boleto< carne< celul-< celular< comec-2< como< conse-> consi-< consignados< conta> cunha-< de2> desco-1< desconta< desconto< desse< deve1< eles< em> emprestei1<
emprestimos< epoca> era< essa> estou2< eu<< eu> eu_pago< fatur-<< fica< fica> gaste-< gastei< gente<< inter-< internet< irma< isso> junta-< juntas< juros< luz<< maior< minim-1> minimo1> ofere-<< ofereceu< ontem2< pago2> pague-<< paguei<< para1< parce-2< passa-2> passado2> pegue-1< peguei1< pg> pix> por> propo-< proposta< quant-< quanto< que2> recebo< sai< salar-<< sei> sete>> so> sobra-< usei2<
veio< vem<< vem> vou2< vou<`,
    '-6': `#1> #_as< ,_falta< ?> NAME_em< NAME_por< agora1> ai> ali< antes< antes> aplic-> aplicativo> atrasado2> aumen-< cada>> comec-< compr-2< consi-<< consignado_NAME< conta-> conta2> da2> das1> debito< dei1< dei< dele< dele> desse> devo2> dezoi->> dezoito>> diz<< do_NAME< duzen-<< duzentos<< em<< esse< foi< ganho<< hoje> iptu2< irmao2< la< limit-1< limite1< luz> me<< menos_de< nao2> no<< no>> nunca>
ofert-< oferta< pagas>> pago> parceiro< parcela<< pelo2< pessoal< prest-< prestacao< que_eh< quita-< receb-<< resto> sao1< seman-< semana< soman-2< soman-< somando2< somando< talve-1> talve-> talvez1> talvez> tenho> tirou< uns<< vem1< vezes>> vou>`,
    '-7': `#_#< />> =amount::limit: =parts:amount+interestFree+total ?after-deficit agua> ate> caiu2< casa2< com2< confi-2> confi-> contr-< da_uns< das2< debit-< devia< divid-2> divida2> dos<< ele< esse>> faturas<< fecha-> fechar> foi1< ganho1< marid-<< marido<< mas2> meu<< moro<< nao_eh< nu< pagam-< pagamento< pago< pagou> parcelei< pesso-< por1> pouco<< prest-<< prestacoes<< quase1< quase< resta-<< salar-<
salario< tenho1< tinha< tv<< usei< virou1>`,
    '-8': `#_mais< ,_eh< ,_tenho< :1> =amount:week::bare ?offers a2> alugu-> aluguel> cai< caiu< comprei< conse-< devolvi1< devolvi< ganho< ja>> mei< metad-< metade< mil_NAME< mil_de< nunca< ou1< ou1> pague-< paguei< parce-< passa-<< por1< receb-< santo> sumiu< tudo2< tv1< vista2>`,
    '-9': `WORD1> acord-< acordo< as1< dei<< desconto<< ele2< em1> engan-< enganei< junto< me_deu< mil2< minim-< minimo< ofere-< ou> pague-1< paguei1< pelo_NAME< se> seis>> sendo2> tenho2< tres<< verda-< verdade<`,
    '-10': `=amount::minimum:bare ?rates cinco>> irmao< maior<< nem< oito>> ops>> parcelas<< passada< tv<`,
    '-11': `?after-roadmap ?flexibles desco-< desco-<< nao2< nao<< paga>`,
    '-12': `?debt-amount NAME_#< NAME_da< os<< pix<`,
    '-13': `:> =amount::former:bare ?thirteenth eh>> parce-<<`,
    '-14': `?income-low-month ?instalments-left pago1<`,
    '-15': `
> ?overdue total<<`,
    '-16': `=amount:month:: ?essentials ?incomes galo<<`,
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
    '11': `engan-< enganei< errei<`,
    '10': `eh1< o<<`,
    '9': `ai< bota< eh<< errad-> errado> falei2> falei> lazer< mil2< muda< retif-< salar-< salario<`,
    '8': `:< DEED>> agora1> bolet-< boleto< conta< eh< ganho1< ganho< luz< que>> valor< vem< vem_uns<`,
    '7': `#_eh< ?2< ?_sao< ?after-roadmap DEED2> aumen-< aumentei< casa2< corrigindo< errad-< errado< fatur-2< fatura2< nao2> para< que<<`,
    '6': `:_sao< DEED> a2< aumento< casa< certo< conse-> consertar> esque-< esqueci< esta< estao< ganha-1< ganha-< mas< me< meu<< mil<< passada< renda> sao1< sao< subiu<< traba-< trabalho< vem2< verda-2< verda-2> verdade2< verdade2> verdade_eh<`,
    '5': `:2< ?< ?more-debts ?overdue DEED2< DEED<< NAME_eh< a_NAME< agora< alugu-< aluguel< antes< atras< aumen-2< corrige< e1< estou2< estou_ganhando< fatur-< fatura< ganhando1< ganhando< mil_eh< na< passa-< passa2< passa< salar-> salario> troca< vem1< verda-> verdade>`,
    '4': `#_para< ,2< ,_ganho< KIND_agua< a_ganhar< agora> agua1< ali< alugu-<< aluguel<< aluguel_eh< daqui< merca-2< mercado2< nao> passe-< passei< seman-< semana< valor2<`,
    '3': `#> ,< ?after-deficit agora2< agora_ganho< cento<< do2> e<< farma-2< farma-< farmacia2< farmacia< ganhar1< ganhar< gas<< la< liqui-2< liqui-< liquido2< liquido< oi< salario<< sim< so< trint-<< trinta<<`,
    '-3': `,2> ,<< ,_uns< -1> -> =ignored =parts:amount =parts:amount+remaining ?1> KIND2> KIND_aluguel< NAME1< NAME1> NAME> WORD<< WORD> WORD>> aceit-< aceitaram< acho< acord-< acordo< alugu-1< aluguel1< baixaram2< baixaram< baixaram_para< baixo-2< baixo-<< baixou2< baixou<< baixou_para< benef-< beneficio< cai< coope-2< coope-< cooperativa2< cooperativa< cortaram< da1< da2< da> dando> de<< decim-< decimo<
desco-< deus< devo1< devo< dia<< dia> divida< dizim-< dizimo< dois>> e< eh> entra< eu2> eu>> falta< feche-< fechei< fgts< fiz< fui< ganha-<< ganhava<< ganhe-< ganhei< hoje2< janei-2> janei-< janei-> janeiro2> janeiro< janeiro> juros< mais2> mais> mas1> mas> mes2< mes> meses<< minim-< minimo< o2< o2> o> pagar1< pagar< pago1< parce-<< parce-> parcelas<< passo-2< passo-< passou2< passou< passou_para<
pedir-1< pedir-< pediram1< pediram< receb-< renda< resta-> restam> sao<< tem< total2< total_eh< tudo< tv< um< uma< veio1< vendi< vou2<`,
    '-4': `#2> =amount:month:: =amount:week::bare ?income-low-month ?offers WORD2< WORD< atras-< baixa-2< baixa-< baixo-< baixou< caiu< carro< com1< corta-< deu1< deu< divid-< do1> dois<< em1< em1> em> estou> eu< ja< luz_,< nao_eh< ofert-< oferta< os< pago< pague-< paguei< para1> propo-< proposta< que> se< tenho< total< veio< vou<`,
    '-5': `=amount::current: =parts:amount+total ?> ?thirteenth DEED1< NAME< a2> agora_eh< conta> da< de1< e2> em< empre-< emprego< eu> foi< hoje< moca> nao2< parte< por1< vai<`,
    '-6': `,1< :1< =amount:month::bare ?instalments-left WORD1> a<< domin-< domingo< esper-< mes< outra< por<`,
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
    '10': `desse< pago1<`,
    '9': `divido< dou1< dou< era<< luz>> plano< saude<`,
    '8': `#_para< :1< EXPEN-2> EXPEN-<< EXPEN-> EXPENSE2> EXPENSE<< EXPENSE> esque-< esqueci< falar< gasto< luz> mando1< mando< todo<`,
    '7': `,_NAME< =amount:day::bare =amount:week::bare =amount:year::bare KIND2< KIND> KIND_casa< NAME1> ajudo< alugu-<< aluguel<< bolet-< boleto< cerve-< dizim-< dizimo< energ-< energia< gas> limpa< mes2< moro< parte< por1> remed-< uma< vez<`,
    '6': `KIND2> KIND< agua>> casa1< causa< cigar-< cigarro< devo> escola< feira< gasto2< gasto_uns< ifood<< iptu< jogo< luz2< mas>> moca< por<< porqu-1> porque1> remed-> remedio< remedio> resto> sai2< sai_por< tigri-> tigrinho> tramp-< trampo< uber<`,
    '5': `#_NAME< ,_pago< =amount:day:: ?income-source EXPEN-2< EXPENSE2< KIND1> KIND<< KIND_filho< KIND_internet< agua< alime-> alimenticia> amiga< casa2> cervejinha< clt<< com< comid-< comida< compr-<< condo-< condominio< costu->> demai-< demais< deu1< deu< deven-> devendo> em> esta< estou2> filho1< fumo< gaste-1< gastei1< internet1< internet< mercado> mes<< minha_parte< mora< para<< parte1< passa2<
passa< passa_de< sou<< umas<< uso< varia2< varia< veio> vezes<< vou>`,
    '4': `(> EXPEN->> EXPENSE>> INCOM-1> INCOME1> KIND_celular< KIND_iptu< KIND_luz< KIND_saude< WORD2< acade-< academia< agua2< agua_,< agua_:< ap< apose-<< aposentada<< apost-< baixo-<< baixou<< bicho< boto< cacho-< cachorro< casa> celul-1< celular1< cerveja< cinem-< cinema< condo-2< condo-<< condominio2< condominio<< condominio_:< consu-< consulta< da< de2> dela2< dela< deliv-< delivery< dezem-2>
dezembro2> do_mes< dois2< duzentos>> energ-2< energia2< estou> feito< fim< foi> gas_:< gaste-< gastei< gasto1< hoje> igrej-< igreja< inter-1< inter-< inter-<< inter-> internet<< internet> iptu1< ja1> janei-2> janeiro2> k>> lanch-< luz1< luz2> luz_veio< mas1> menino< merca-2< merca-2> merca-> mercado2< mercado2> mercado_eh< mes1> neta< noven-<< noventa<< o2> parte_eh< passa-> passagem< pensa->
pensao> plano> plano>> porqu-> porque> racao< saude1< saude2< saude> saude>> telef-< telefone< tramp-> tv< vai_uns<`,
    '3': `(1< -< :>> =amount:fortnight::bare DEED< EXPENSE_academia< EXPENSE_igreja< EXPENSE_merc< KIND>> KIND_condominio< KIND_escola< KIND_telefone< NAME1< NAME>> acade-1< acade->> academia1< academia>> acai< agora_eh< agua2> alugu-2< aluguel2< aluguel_eh< ano<< aposto< aqui<< as< beste-> besteira> cabel-< cabelo< cara1< cara< carte-2< carte-< carteira2< carteira< celul-< celular< cem<< cerca2< cerca<
cerca_de< churr-< churrasco< com1< comid-2< comida2< como< condo-1< condominio1< contr-2< crech-< creche< dezem-> dezembro> divida2> duzen->> e< e>> ela2> em1> energ-<< energia<< entre1< entre< era> escol-< escola1< eu< favor< frald-< frald-<< fralda< fralda<< funer-< gas2< gas>> gato< igrej-1< igreja1< inclu-> irmao< janei-> janeiro> junto> lanche< liq< luz_:< mao< mei2< menin-1< merc1< merc<
merc> mercado< mercado<< mes2> moca2> moca> netfl-< netflix< nove>> noven->> noventa>> nunca> oiten->> oitenta>> oito>> os<< pago<< para1> parcelado2< parcelado< parte2< passa-2> passado2> passado> passagem2< pizza< plano2> quart-> quatr-<< quatro<< que_eh< racao<< remed->> rural<< salao> seman-1< seman-< semana1< semana< so_dou< strea-> streaming> super-2< super-< supermercado2< supermercado<
supermercado_:< telef-1< telefone1< teve> tia< torno2< torno< torno_de< total<< treze-<< trezentos<< tv1< uns<< vai2< van< vem< vezes<`,
    '-3': `#_,< ?> ?consent ?worry DEED1> EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> NAME_,< NAME_:< WORD>> acord-< acordo< agora1> app< assin-< atras-> atras->> atrasada<< atrasado>> aumen-< boa< camar-< cance-< carro2< carta-< cartao< comid->> comida>> compr-2< consignado< corta-< costu-< dar1< das1> dei< desco-< desconto< deven-< devendo< dia2> dia<< dias2< dias<<
divida< divido2> dona< duas>> ele> em1< empre-< emprestimo< emprestou<< entro-1< entro-< entrou1< entrou< errad-< errado< esse2> estou< estou<< eu_ganho< eu_pago< faco< farma-< farmacia< fatur-< fatur-<< fatura< fiado< fica< filho< fixo< fiz< foi2> foi< fraco< ganhe-1< ganhe-< ganhei1< ganhei< gasol-< gasolina< gasta2< gasta< gente<< hoje2< junta-< juntas< juros2> loja< mais_de< manha2> manha>
minha> moto< muda< multa< na<< nada> no1> no<< o2< ofert-< oferta< os1< outro< padar-1< padar-< padaria1< padaria< pagar1< pagou< pague-<< paguei<< para< parce-<< parcela<< passado2< passado< que>> que_da< recebo< salao1< salar-<< sao> se< sem< sobra< subiu_de< tenho< tenho<< total2> total> trint-<< trinta<< troca<< uma> venci-< vendi< vendo< verda-< verdade< vez> x<< x>>`,
    '-4': `#2> +< ,_gasto< ,_total< =ignored =parts:amount+behind KIND_carro< NAME2< WORD<< a2< a< ainda> alugu-2> aluguel2> amigo> boto<< carro1< cobra> com<< com>> comid-2> comida2> conse-< consi-< conta-<< contas<< da> da_NAME< da_uns< das1< das< devo1< devo< devo<< dia> do2< do<< do_NAME< dois<< dura> e1< e2< e_NAME< eh<< ela2< ela< em<< empre-<< era1< era< esta<< esta> eu2> eu> faco<< fique-< fiquei<
foi2< gasta-1< ja< juros> luz_,< mas_gasto< me<< me> mei1< mes>> nada< nao2> nao< paga1< pago_,< pague-< paguei< parei< por2> por> receb-< resto>> sei< ser1< ser< sim< subiu2< subiu< trabalho< tudo2> tudo_da< uber<< verda-2> verda-> verdade2> verdade> viage-< viage-> viagem< viagem> vinte>>`,
    '-5': `#_uns< ,2> ,_eh< :1> ? ?overdue DEED1< EXPENSE_ifood< agora> alugu->> aluguel>> atras-< atras-<< bolsa> cento>> deixo-< deixou< divid-> em>> errei< ganho1< hoje< ifood1< inss< junto< mas2< mas< me< meu< na1> na< na> nao<< pagar< pago2< pai< porqu-< porque< que_uns< seguro< tambe-> tambem> traba-< vou<`,
    '-6': `
1> 
> ?offers ?rates DEED2> EXPENSE_botijao< INCOM-2> INCOME2> a1> acho< agiot-<< agiota<< botij-1< botijao1< cada<< carta-> cartao> corrigindo< da1> da2< de1< divid-1> divid-2< dividido1> dividido< dividido> fora< ganho< moto>> no2< parte> por1< respe-<< respectivamente<< so1< tambe-1> tambem1> total1< tudo1> tudo2< um>`,
    '-7': `=parts:amount ?debts ?instalments-left ?thirteenth DEED2< WORD1> cento2> corri-< do> dois>> filho> mes_de< meu<< nao>> parte2> pouco< so> teve<`,
    '-8': `?after-deficit ?confirm-amount ?income-low-month cada2> conta<< do1> eh> eh>> so1>`,
    '-9': `cada> meses<< meses>> total< tudo>`,
    '-10': `?debt-amount ?incomes ^ ajuda> botij-< botijao< carro< esse<`,
    '-11': `=parts:amount+total ?after-roadmap ?more-debts`,
    '-17': `#>`,
  },
  income: {
    '26': `?incomes`,
    '13': `=amount:day::bare =amount:fortnight::bare INCOM-< INCOME< meu2> tiro2<`,
    '12': `=amount:fortnight:: cai< util>>`,
    '11': `=amount:day:: antes<< estou< eu1< ganho< hoje_tiro< pelo_NAME< pensa-< pensao< tiro<`,
    '10': `=amount:month:: =minimum-wages INCOM-> INCOME> bolsa< bruto<< emprego< espos-<< famil-2< liqui-1> pagam<< sobra< vivo<`,
    '9': `=amount:month::bare benef-< comec-<< da_uns< dando> dia> dias>> dos< entra< estag-< eu<< liquido1> num1> num> pelo< que_eh< recebo< ruim< tiro_uns<`,
    '8': `ajuda< bolsa<< bom> depen-2> depende2> depende> eh2< eh_uns< entra1< fica1< ganho1< loja2< marid-<< marido<< media1< media< mesmo< no>> pelo2< receb-2< receb-< salarios<< tenho> vezes>>`,
    '7': `#_,< #_de< +2< +< ,_tiro< INCOM-1> INCOM->> INCOME1> INCOME>> WORD1> a_dar< alugo< bem< benef-2< beneficio< casa2> com_uns< comecar< da2< desco-2< divid->> divida>> estag-2< eu_recebo< faco< famil-< fazen-< fica< fixo> fundo-< fundos< ifood<< livre1> livre> por2> regis-< semana_,< tiran-< tirando< tiro_de< umas2> vr>`,
    '6': `
< #< =amount:week::bare EXPENSE_ifood< INCOM-<< INCOME<< INCOME_com< alugu->> aluguel>> aposentadoria<< benef-<< bolo< bpc< cada>> cai1< casa> cinqu-<< cinquenta<< com2< come> comec-< comecei<< comeco<< conto>> contr-< contr-<< descontos2< descontos< devo2> devo>> dia<< dinhe-< e2< e_NAME< e_ganho< eh>> em2< em_media< errad-< errado< eu2> extra2< extra> faco<< filho> fui< ifood1< ifood_uns<
inver-< inverno< la<< liq< manic-< manicure< mas2> mas< mas_sobra< maxim->> maximo>> mes_ruim< moto>> novo< pagam< pensa-2< pensao2< por2< por> quart-< quartinho< quinz-<< recebendo< rodo< ruim1< sabad-< sabado< salar-<< segun-< segunda< seman->> semana>> sobra1< tiro<< vale1<`,
    '5': `,<< INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_salario< KIND>> ^ a2< alugu-2> aluguel2> apose-<< assin-> assinada> aula> bico< bico> bolsa> carte-> carteira> causa2> causa> clt< comis-< comissao< costu-< da< dar1< dele< desconto> desem-< desemprego< dia< diari-< e1> e_cai< em>> entre-> entrega< esse<< eu< eu_ganho< falec-> famil-<< familia<< fatur-<< faxin-> faxina> fora< ganha-1< ganhando1<
ganhando< ifood< liqui-1< liqui-< liquido1< liquido< loja> mas_cai< me< mei<< mes1< meu< minim-2< minimo2< moto> padar-2< padaria2< padaria_sao< pago2> pai> passado_foi< patro-> patroa> peque-< pequena< perco< plant-< produ-< producao< quinz-< quinzena< recebo> registraram< renda< sabad-> sabado> salar-1< salario1< seman-<< semana<< sexta1< sexta< tem2> tenho2> toda_sexta< tudo>> vem1<`,
    '4': `,2> =amount::minimum:bare DEED1> INCOME_clt< KIND1> NAME_da< a_ganhar< agora< apose-2< aumentou< auton-> autonomo> cai2> camar-< cerca2< cerca< cerca_de< clt1< clt> coisa2< coisa< coisa_de< confo-> conforme> consegui<< conta< cortaram< costu-2> costu-> costura> cuida-< cuidadora< dar< depoi-< depois< depos-> deposita1< deposita< desconta> despe-< deus< diaria< do1> do_mes< dos> e<< espos-< eu>
fazenda< fique-< fiquei< fiz<< fundo-2< fundos2< fundos_por< ganhar1< garco-< garcom< graca-< gracas< hoje2< leite< manda1< manda< mater-< merc>> mes1> mim2> mim> minim-<< minimo<< mulhe-< mulher< na<< na_NAME< nada> nao2> o<< ofert-< oferta< padar-< padaria< pago> para<< passa-2< passado2< passado< passe-< passei< paulo< por1> por_quinzena< prefe-< prefeitura< que_da< quint-> quinz-1< quinzena1<
recebo1< registrado< roupa2< roupa_uns< saiu< salao<< segun-> segunda> seman-2< semana2< setec-<< setecentos<< so1> sobra2< sobra_uns< sou< sou> telem-< telemarketing< tem> tira2< tira_uns< tirar1< trabalho< uber_uns< ultimo< um>> uma>> uns<< util>`,
    '3': `#2< ,< ,_ganho< ,_mais< ,_media< =amount:year:: =parts:amount EXPEN-> EXPENSE> WORD2< acai< aposentado< apren-< aprendiz< arrum-<< arrumei<< as<< atrasa> auxilio< bota> cesta> clt<< conse-<< consi->> consignado>> cosme-<< cosmetico<< crian-> criancas> da> das<< dava> depen-> depos-1< depos-< deposita> desem-2< desemprego2< dia2> dia>> diari-2< duzen-<< duzentos<< e2> e_mais< e_recebo< espos-1<
esposo1< esposo< estag-> estagio< estagio> eu2< faixa2< faixa< falec-< faleceu< famil-> familia> fatura<< fds< fia< filho< fora> ganha-< ganha<< gasolina_fica< ifood> jovem< liquido_de< liquidos1> liquidos> loja< mae1< mais1< mais_uns< mando-<< mandou<< marido_ganha< marmi-> marmita> meu2< meu_esposo< minim-2> minimo2> moco< na2< na< na>> nao> noite< num< o>> para1< parte< passa-< passo-2< passo-<
passou2< passou< passou_para< patro-< patroa< pensa->> pensao>> por_mes< prefe-2< prefeitura2< prest-> presta> primeiro< quare-<< quarenta<< que2< que2> quebr-> quebrados> quent-< quentinha< quint-2> quinto2> quinto> reais>> recebo2< recebo<< regis-> roupa< saldo<< segur-< seguro> servi-< servi-> servico> sobra> tambe-> tambem> tenho2< tenho<< tenho_mais< tira< toda2< toda< torno2< torno<
torno_de< traba-> trabalho<< uber<< ultim-< um<< uns2> vai< valor< vendo< vendo> vinte<<`,
    '-3': `#_+< #_e< #_uns< +1< ,_gasto< :2< ?after-roadmap ?debts ?income-source ?overdue EXPEN->> EXPENSE>> NAME1> NAME2< NAME< NAME_,< NAME_de< acho< anos<< ate1> atrasado< aumento< bah< bolet-< boleto< cabel-> cabelo> cai> calca-> com< consi-< consu-< consulta< cuido< da_NAME< decim-< decimo< dei1< depen-<< depende<< deve< devo1< devo< dia1> diari-<< diaria<< disse> divid-< divida< do2> dos>> empre-1<
entre-< esta1< estou2< eu1> fatur-2< faturo< firma2< firma< foi> forne-> fornecedor> ganha-2< ganha-<< ganhar2< ganhava<< inss< iptu< ja< junto< luz< mandi-< mandioca< marmi-< marmita< menos1< merca-< mercado< metad-> metade> meu> meu>> mim< moro< na2> na> nada< nao1> nao2< no2< oiten-<< oitenta<< oitoc->> oitocentos>> pague-< paguei< pai< parce-< parce-<< parcela< pj< planto< propr-> propria>
quand-< quando< quase< que>> queri-< queria< receber< recebi< retif-< rua< sim< tenho1< tive< tv< vai2< vem2> vez<< vizin-< volta2< volta< volta_de<`,
    '-4': `
1> 
2> =amount::: =amount:::bare =parts:amount+total ?rates DEED2< DEED> NAME<< NAME> NAME>> a_NAME< ainda> ate> atend-2< atras< cada2< caiu< coisa> com> conta2> corri-< dei< deven-< devendo< dona< e_pago< eh< entre1< errei< esta< faco1< fatur-< faxin-2< faxina2< ganhava1< ganhava< gasolina_sobra< gente< impos-> imposto> liq1> liq> mae_recebe< marido_da< mas> me2< mei1< menos_de< meses<< motor-<
motorista< nao< ontem2< ontem< os<< outro< outro> paga1< paga< pagar1< pagar> pelo_menos< que1> quinh->> quinhentos>> recebe1< recebe< renda2< renda_eh< segur-> sem< sou<< trabalha< tudo< tudo> uber< unha<< vou< vr2< vr_de<`,
    '-5': `#2> ?confirm-amount KIND<< NAME2> ai< alugu-2< aluguel2< aluguel_eh< atras-< carro< chega2< chega< chuva> cinqu->> cinquenta>> comis-<< comissao<< cosme-< cosmetico< da<< de> descontado> deu1< deu< do>> dois<< e_faco< ela< em< empre-<< faxina<< fiz1< gasol->> gasolina>> hoje> horas< ifood_faco< inver-> inverno> junto-< mei< menos2< mil2< mil_,< minha<< minha> nuns1< nuns< o< outro2< outro2> pagar<
para> passa2< passa< passa_de< profe-< professora< resto> sai< so2> soman-< somando< um2< um_de< umas<< vale<<`,
    '-6': `
> ,_total< =ignored ?> ?essentials ?more-debts ?offers DEED<< WORD2> a1> adian-< as< auxil-< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< eh1< empregos< entressafra< fiz< ganho> gasol-> gasolina> mae> mas_gasto< mil<< outro_de< que_entra< receb-> se< total1< treze->> trezentos>> umas1< vr<`,
    '-7': `DEED2> WORD1< a<< alugu-<< aluguel<< antes< app< causa>> como< da>> dia2< dia_a< e>> eh<< faxin-<< faxina_,< filho2< ganho<< menos< olha< total< vem>`,
    '-8': `?instalments-left DEED>> cada<< caixa< fixo< hora> pago1< super-2< super-< supermercado2< supermercado< vale2<`,
    '-9': `?flexibles ?income-low-month a1< bruto1< fica> gasto1< gasto< pago< reais<<`,
    '-10': `bruto1> bruto> que<< ruim> um> vem2<`,
    '-11': `?thirteenth hora2> mas1> vale>>`,
    '-12': `=amount::current:bare ?debt-amount DEED<`,
  },
  instalment: {
    '34': `=parts:amount+remaining =parts:amount+total`,
    '23': `=parts:amount+behind`,
    '21': `=amount:month::bare`,
    '18': `=parts:amount`,
    '17': `=parts:amount+paid+total`,
    '15': `desco-<`,
    '13': `=amount:month:: desco-1< por>>`,
    '12': `=parts:amount+remaining+total desconta<`,
    '11': `consi-<< desconta1< falta-> pagas>> pago1<`,
    '10': `?debts devo<< faltam> meses<< parce-1< parce-<<`,
    '9': `=parts:amount+interestFree+total ?instalments-left carne< falta1> outro2> pagas<< pago< pague-> paguei> prest-2< sao1<`,
    '8': `:<< ?debt-amount ?more-debts KIND< bolet-<< das<< emprestimo<< falta> moto< parce-< parcelas<< parcelei< resta-<<`,
    '7': `/<< NAME_de< anos>> ate1> carro< cinco>> com<< consignado_NAME< consignados< emprestimo> emprestimos< falta-1> falta-<< faltam<< mil_em< outro> pague-1< paguei1< pegue-<< peguei<< prest-<< prestacoes<< renegociei< tres<<`,
    '6': `#> (1> KIND_tiram< NAME_sao< atras-> benef-> beneficio> cinqu->> cinquenta>> consignado< consignado<< consignados<< dezoi->> dezoito>> empre-< empre-> estou2> estou> facul-< faculdade< falta-1< falta-< faltam1> fiz<< folha2> folha> foram> juros2> mei< nao1> outro< outro_de< prestacao2< quitadas> resta-> se2> se> tiram1< tiram< todo>`,
    '5': `#_em< ,_falta< KIND<< a<< agora2< agora_eh< ainda< apose-< aposentadoria< atras->> atrasou< boleto<< comprei< condo-< condominio< consignado2< contr-<< de_pagar< descontam1< descontam< desde< dezoi-<< dezoito<< do> duas>> emprestimo< eu> faltam1< faltam< faturas<< financiamento< fique-< fiquei< gente<< ja2> ja> mais<< mes<< mesmo< na2< na_NAME< o2< outro<< para1< parce-2< parcela1< parcela2>
parcela< parcela<< parcela> parcelas< passo-2< passo-< passou2< passou< passou_para< quinh-<< quinhentos<< refin-< refinanciei< reneg-< resta-2> restando> subiu_para< tem<`,
    '4': `
2> #2> #_meses< :2> :_restam< KIND2> NAME_,< acaba->> acabar>> ainda> ajuda-< ajudar< alem< ano>> atrasadas1> atrasadas> consi-< consignado> contrato<< da> das2> de2< desco-<< desse< dia> do2> e_NAME< eh< escol-< estou<< falta-2> falta< faltam2> folha2< folha< habit-< juros> meses1< moco< na> nao>> o_outro< oiten->> oitenta>> outro1< outro2< pague-1> paguei1> parce-2> parcelas2< prestacao_de<
quais> quart-> quarta> quita-> resta-1< resta-1> resta-< restam1< restam< sofa< subiu2< tambe-< tambem< tenho<< um> um_de< vem1< vem> venci-2< vencimento>> vinte<< vou2<`,
    '3': `#_mil< (> ,1< ,<< ,_eram< :_sao< EXPENSE_casa< KIND_condominio< KIND_consignado< NAME2< NAME< NAME<< a_sindica< abril2> abril> acord-> acordo> agiot-2< agiota2< agora_sao< ainda2> ajuda-2> ajuda-> ajudar2> ajudar> antes> apose-> aposentadoria> ate> atras-2< atras-< atrasadas< atrasadas_:< atrasado1< atrasados>> atraso2< atraso_,< aumen-2< aumentou2< aumentou_para< benef-< beneficio< cada< caixa<
carta-> cartao> casa< cento>> cinqu-<< cinquenta<< colch-< colchao< com1< comec-> comeco> compr-2< comprei2< condo-1< condominio1< consi-> consi->> consignado1< consignado>> crediario< descontado< desconto< deved-<< devedor<< devo2> dezem->> dezembro>> divida2< duas<< e>> ele2> empre-<< empresto<< escola< esta> estou< estou_pagando< eu2> eu_pago< falta2< falta_pagar< fatur-<< ficou1< filho-<
filhos< fogao< foi> gelad-< geladeira< ifood<< impos-< imposto< luz_,< maio< mais>> mei1< mensa->> mensais>> meses2< meu> mil1< moto2< nenhu-2> nenhu-> nenhuma2> nenhuma> neta< no1> no<< no> novec-<< novecentos<< num1> o_NAME< pagan-1< pagan-< pagando1< pagando< pagar_em< pagas1> pague-2> paguei2> parce-> parcela2< parcelei2< parcelei_em< pela< prest-< que_pago< restam2> restam> resto< saldo<<
sao< seman-<< semana<< sempr-> sempre> seten->> setenta>> sindi-1< sindica1< sindica< subiu< tenho< tenho_mais< tres>> tv<< um2< venci->>`,
    '-3': `#_+< +1< ,2< -1< /2< DEED1< KIND_agua< a> aceit-< acert-< acertei< acho< agiot-> agiota> agua1< agua> ano< atrasada< atrasadas<< atrasado> banco2< borra-2< borra-< caiu< carro> cobra1< cobra< compra< conse-< conta-<< contas<< da<< de>> desco-> deve< devia1< devia< dezem-> dezembro> dois<< duzen-<< duzen->> duzentos<< duzentos>> e<< em> emprestou<< entra-2< entrada2< era1< era< era<< esta< esta<<
esta_em< falou1< falou< fatur-1< fez<< financeira> fiz< fui< ganho1< ganho< garan-> garantia> gaste-1< gastei1< giro< hoje> hospi-< hospital< limit-< limite< loja< luz< luz<< mas< mes2< mes_de< mil<< minim-1< minim-2< minimo1< minimo2< muito< nao2< o> ofere-1< ofere-<< oferecendo< ontem1> ontem> papel< para1> parcela_em< parcelar2< parcelar< parcelar_em< pegue-1< peguei1< pensa-2> pensa-> por1<
posso< propo-<< quase1< quatr->> quatro>> quer<< se< sem> sendo1< sendo< sim< so1< taxa> tche2< tche< tenho1< tinha1< tinha< todo2> todo< trans-< tudo1> veio< vence-> vista2< vista_ou<`,
    '-4': `#1< #2< #_mais< ,2> ,_da< -<< =amount:day::bare ?1> WORD1< a>> ajuda> carto-< cartoes< com< com> das2< das_quais< dez>> dia<< eh2< eh_de< eles2< eles< empre->> emprestimo>> entra-> entrada> falta>> fatura<< fatura_em< faz2< faz< faz_em< fecha-< fechar< finan-> foi< gaste-< gastei< ja_paguei< loja2< me2< menos2< menos< menos_de< meu< multa< na>> no>> ofereceu< ou1< ou< pago> por< quais1< quais<
que_eh< quere-1< quere-< querem1< querem< receb-< total2< total2> total> tudo> uns> verda-< verdade< vista<`,
    '-5': `#1> />> :_NAME< =amount::minimum:bare =minimum-wages ?incomes ?thirteenth KIND_casa< NAME1> agua< conta< de2> e2> eh> empre-2< empregos< emprestimo2< entra-2> entra-< entrada2> entrada< fatur-2< fatur-< fatura2< fatura< mil>> nada> nao<< para<< para> reais<< seis2> taxa2> total< uns1< uns< vista>>`,
    '-6': `,_faltam< -< =amount::former: NAME>> NAME_:< WORD2> acabe-< acabei< contr-< depoi-< depois< devia<< emprestimo_de< escre-< escreve< iptu< ja2< mae<< me< mes1< mes< minha<< negociar< noven->> noventa>> segun-< segunda< tudo< uma<<`,
    '-7': `,_paguei< =amount::former:bare ?> WORD> agiot-<< agiota<< consigo< em>> errad-> errado> falei2> falei> fazer< minim-< minimo< ofert-< oferta< quer<`,
    '-8': `#_e< =amount:week::bare ?essentials da1< e1< hoje< ofere-< oiten-<< oitenta<< proposta< so< x>>`,
    '-9': `
1> ?flexibles ?rates ja< propo-<`,
    '-10': `=amount:fortnight::bare negoc-< quero<`,
    '-11': `?after-roadmap`,
    '-12': `=amount:::bare`,
    '-13': `=amount::current: =ignored ?offers`,
    '-15': `=amount::: =amount::current:bare`,
  },
  minimum: {
    '18': `minim-< minimo<`,
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
    '21': `
> =amount::former:bare nao2<`,
    '17': `?overdue`,
    '16': `?consent bruto1> bruto> galo<<`,
    '15': `era< mes_de< posso<`,
    '14': `#2> as1< cada<< esse< tinha<`,
    '13': `#1> NAME_#< cada> fixo< menos_de< tenho1< usei<`,
    '12': `:1> cada2> como< dos1< eh>> hora2> mas> nao_eh< pago_NAME<`,
    '11': `
1> :> NAME_da< agua> botij-< botijao< comprei< confi-2> confi-> das1> das< ele2< era1< gasto1< jogo> minha<< os<< total<< vale>>`,
    '10': `#_mais< ?debt-kind WORD1> antes< bruto1< carne> das2< desconto_de< estou2< fazer< fica> inss< isso> juros2< liber-> liberar> maior<< nu< ops>> queria< reais<< ruim> santo> taxa> uns<<`,
    '9': `#_#< ,_gasto< ,_paguei< ,_tenho< ?> ^^ a2> cento2> consigo< cunha-< da2> das1< de1< deu> deve1< devo1< dia_a< dois>> eles_querem< estou_com< fechar< ganho> irmao< mae<< mas1> mil_NAME< mil_de< minha2< muito< ne> ofereci1< ofereci< oiten-<< oitenta<< ou1< pago2< parte> passa-<< por1> posso2< sei> sumiu< taxa2> tv<`,
    '8': `#> #>> #_as< #_dos< #_uns< +1< ,_total< =amount::limit: ?1> ?debt-amount ?worry ao<< autom-< automatico< carro2< comec-2< consi-< de2> dela> devia< devo> do_NAME< ele< em<< empre->> emprestimo>> faxin-<< faxina_,< fecha-> fechar> gasta-1< hora> iptu2< junta-< juntas< limit-< limite< mas_gasto< me2< mei< mes< mil_,< moro<< nao_aceitaram< nem< no<< ou<< parte2> pegue-1< peguei1< por> pouco<< quant-<
quanto< que_eh< receb-> recus-> seis>> so2> soman-2< somando2< teve< umas1< vale2< vence-2> vou2< vou_pagar< vr<`,
    '7': `,_faltam< />> =amount:::bare =amount:year:: NAME_uns< a1< abri> acert-< acertei< adian-< agiot-<< agiota<< ai> ano1> as< auxil-< avisa-> avisar> banco<< cai> caiu_de< caixa< cance-< casa< causa>> comig-1> comigo1> comis-<< comissao<< das> dele> depoi-< depois< desse> divid-1> dividido1> dividido> diz<< ela< emprestei1< escre-< escreve< esta> falta>> fatur-1< fecha-< filho2< fora< gasol-> gasolina>
gasta-< irma< irmao2< ja_dei< ja_paguei< jogo2> limit-1< limite1< loter-< manha2> manha> menos2< meu> mil<< noven->> noventa>> ofere-1< oferecer1< oferecer< ontem2< pagar_so< pede< pesso-< poupa-> poupanca> prestacao< primeiro> que_entra< recebe1< recebe< respe-<< respectivamente<< sao> segur-> seis2> so> tenho2< tiro1< tv1< usei2< vale< virou1>`,
    '6': `#_+< -<< :_caiu< =amount::below: =amount::entry:bare =amount::former: =amount:week::bare ?debts EXPENSE_botijao< NAME_em< acord-< acordo< ano> anos<< anuai-2< anuai-< anuais2< anuais< anuais_de< aplic-> aplicativo> aqui> atend-> atrasado2> atrasado> baixo-< baixou< banco2< banco< bom> borra-2< borra-< botij-1< botijao1< caiu1< cel2< cel< chuva> cinco>> conta-<< conta-> contas<< coope-2<
cooperativa2< cunha-2< cunhado< debito< defes-2< defes-< defeso2< defeso< dei> deles<< depen-< depen-<< depende< depende<< desconto2< deven-2< devendo2< devendo_uns< devia<< direi-> direito> dividido< dizen-< dizendo< e_gasto< eh1> eh<< em>> empresta1< empresta< entressafra< epoca> eram<< essa> estav-> estava> eu_peguei< faco1< fatura_em< faturas<< faxin-2< faxina2< faxina<< ficou> filho> fique-2<
fiquei2< firma<< fiz1< foi1> foram2> ganhava1< ganhava< grati-< gratificacao< guard-1< guard-1> guard-< guard-> guardar1< guardar< ifood_faco< inver-> inverno> ja>> janei-2> janeiro2> juros_de< lembr-2> lembro2> mae_recebe< maior< mais1< me_deu< me_empresta< me_ofereceu< me_pediram< mei1< mensa-< mensagem< mes2< metad-< metad-> metade< metade> meu< meu<< motor-< motorista< na_rua< nao_,< nenhu-<
numer-< numero< nunca< para> parceiro< parcela_em< posso_pagar< poupa-2> poupanca2> proposta1< quatr->> quero< receb-1< rua1< sindi-< so<< super-2< super-< supermercado2< supermercado< tenho< tinha1< tira1< tirou< topou< tv<< um> uma<< valia< vez2< vez_de< vinte>> vizin-< vr2< vr_de<`,
    '5': `#<< $ ,> -< :2< =amount:month::bare =minimum-wages ?confirm-change DEED2> EXPENSE_mercado< KIND_gas< NAME_cobra< a_NAME< acho>> ajuda-2< antes1> antes> app< atend-2< atras-2> atrasada1< atrasada<< aumen-< aumentar2< aumentar< aumentar_para< aumentaram< banco2> botei1< bruto< cabo< carto-< cartoes< celul-<< celular<< comec-< comid-2> comid->> comida2> comida>> compr-2< compr-< compr-> consigo1<
conta2> conti-1> conti-> continua1> continua> coope-< cooperativa< cosme-< cosmetico< da_uns< das_quais< dei2> depositar1< depositar< descontado> deus<< diari-<< diaria<< dias<< divid-2< divid-> divida_de< dos< dura> e>> e_faco< e_os< e_paguei< econo-< ele_quer< em1> em> empresto1< empresto< esta1> esta<< estav-1< estava1< eu> eu_pago< fazer2< financeira> financiei< fiz> foi<< fui> ganha-<<
ganhava<< gas1< gaste-< gastei< guardado1> guardado> hoje2< horas< impla-1> impla-> implante1> implante> insta-< instagram< irma2< juros2> liber-2> liberar2> liberar< ligou< lugar< mandi-< mandioca< maqui-> me_dar< me_empresto< merca-1< mercado1< metad-2> metade2> minha< monte< nem2> nenhu-2< nenhum2< nenhum< nenhum_dos< netfl-< netflix< no1> no< novec->> novecentos>> ofere-< olha< onibu-2<
onibus2< ontem< os1< os< os> ou1> outro-< outros< paga<< paga>> pagar> pago>> pague-2< paguei2< passada< planto< preci-2< preci-< preciso2< preciso< preciso_depositar< propo-1< propo-< quais1< quais< quatro>> que2< que_era< querem< quita-2< quitar2< quitar_por< recebe<< renda< renda_eh< resto> rua< sao< sem1> seman-< semana< sendo2> ser< setem-< setembro< so_consigo< sobra2< sobra_uns< subiu_de<
tem< tinha<< total< troca<< tudo2< uns> valid-> venceu2> viage-> viagem> vizin-2< vizinha2< vizinha< vou< zap<`,
    '4': `#_e< +< ,>> ,_da< 1 =amount::: =amount:fortnight::bare ?after-deficit ?income-source DEED< KIND_aluguel< KIND_carro< a<< acade-2< academia2< adian-<< adiantado1> adiantado> ajuda> ali< alugu-1< aluguel1< amigo> aposentei< arrum-> assin-< ate>> atendente> atrasado_,< banco_diz< boto<< cada2< cancelei< carro1< carro< carta-< cartao< celul-2< celular2< celular_de< com1< comecou2< comecou< compra<
comprei> consi-2< conta-< contr-< cortaram< credi-1< crian-<< criancas<< cuido< custa-1< custa-< custa1< custa< debit-< dei<< deixo-< deixou< deven-< devendo< devia1< dezen->> dezenove>> dias2< dinhe-> divido2> diz1< diz< e< eh> eles< empre-1> empre-2< emprestado1> emprestado> emprestimo_de< entra-<< entra<< entrada<< estav-< estava< estou_devendo< eu_ganhava< facil> falta->> faturo< faxin-<
faxina< fica2< filho< fique-< fiquei< foi< ganha1< ganha< gas<< gasol->> gasolina>> gasto< gente2< hoje2> idade< isso<< liber-< liquido> mae> me< me>> me_deve< mes1< meu>> mil2< mil2> mil>> mostr-> nada> nao< negociar< no> nome_por< nuns1< nuns< oito>> onde> pagar2< pagou> pai>> para2> para< parcela<< passa-2> passado2> pessoal< pix> pix>> pj< porqu-< porqu-> porque< porque> qual> quanto>
que_paga< quere-< quinze<< receb-<< renda2< renegociar< resto>> sai< sei< sendo1< sendo< ser1< sexta> so2< sobra2> sofa_por< soman-< somando< sou> tambe-1> tambem1> tem1< total2< trabalha< trint-<< trinta<< um<< um_de< uma_de< umas< vem2> vencidas< vender< verda-> verdade> vez> viage-< viagem<`,
    '3': `#1< #2< ,_umas< ,_vr< :_NAME< :_de< =1< =< ?2> ?incomes EXPENSE_salao< INCOM-<< INCOME<< KIND_agua< NAME_=< NAME_esta< NAME_limite< abril< aceita<< agora_sao< agua1< ai< ainda> atras-1< atras-2< atrasada< atrasado2< atrasou> baixo-2< baixou2< baixou_de< bolsa> camin-< caminhao< casa2< certo< cinco<< comecou_com< compro> conse-< conse-<< consi-> consignado_de< consulta> conta> conta>> corta-1< dei<
deixa< deposita> deus> deve< deven-1< deven-<< devendo1< devendo<< dez<< dia2< dinheiro> disse<< divida2< divido> dos>> e_pago< ela<< ele> eles2< em< empre-< emprego2< empregos< emprestei< entra-2> entra-> entrada2> entrada> entrada_de< entre-< entro-1< entro-< entrou1< entrou< epoca2< epoca< esse1> estou<< eu>> eu_devo< falta2> fever-> fevereiro> fim> finan-> financeira< financiado< fixo2<
fraco2< ganha-< ganhe-< ganhei< gas_eh< gasol-< gasolina< gasto> gente<< globo-< globoplay< horas> impos-> imposto> inss> inter-<< internet<< junta-1> junta-> junto< juros1> lembr-< lembro< liber-1< limit-2< limit-2> limite2< limite2> liqui-> loja> manda-1< manda-< mande-< mandei< marid-> marido> marmi-< marmita< media2< media_de< meio<< mes> moto_por< multa2> nao> nas1> nas< nas> negoc-< negocio<
nem> nem>> nenhuma> no>> nome<< norma-> normal> ofereceram<< onibu-< onibus< os1> ou< outro-> outros> pagan-> pagando> pagou< pague-1< paguei1< pai< parce-1> parcela_de< parcelado1> parcelado> parcelei< parei< parti-< passado<< passado> pedem1< pedem< pedin-< pedindo< pegou< pegue-< peguei< pesso-> porta< prest-< propos< proposta< quand-> quando> quant-> quase1< quatr-2> quatro2> que1< queri-2<
queri-< queria2< quita-< quita2< quita< quita_por< recebi1< recebo1< recebo<< renda<< restam> salao1< saldo1< sao1< sao2> sao<< score2< score< segui-< seguinte< segur-2< seguro< sete>> sim< so1< so1> sobro-1< sobro-< sobrou1< sobrou< sofa2< sofa< sumiu> talve-1> talve-> talvez1> talvez> tche2< tche< te< telef-<< telefone<< tira< toda_,< total1< uma2< uns1< uns< usei1> usei_+< valia2< valia_uns<
vende> vendo<< virou> voce> vr1<`,
    '-3': `#_em< (<< +> ,_deu< -2< -_NAME< /1> :1< =amount:year::bare =parts:amount+interestFree+total EXPEN-2< EXPEN-> EXPENSE2< EXPENSE> EXPENSE_seguro< INCOM->> INCOME>> INCOME_salario< KIND1> KIND2< KIND< KIND<< KIND> KIND_celular< KIND_condominio< NAME_(< NAME_,< NAME_saldo< acabe-< acabei< acade-< academia< aceit-2> aceito2> acoug-> acougue> agora2< alem< alime-> amanh-2> amanha2> ambas>> ano>> anton-<
antonio< ao1> ao2> ao> aplic-< aplicativo< aposentadoria< app2< app_mostra< aqui< arrum-< as2> as>> atras-> atrasada1> atrasada2< atrasadas>> atrasados>> atrasei> atual1< atual< avist-1> avist-> avista1> avista> barco< boa> bota> botar->> botar2< botar_mais< botaram>> boto< bpc< caju1< caju2> caju< caju> carne< carro<< carta-2> carta< cartao2> cartao_NAME< causa2< causa2> causa> causa_de< celul-1<
celular1< cervejinha< cinqu->> cinquenta>> clt< clt<< coisa-<< coisa2< coisa< coisa_de< coisas<< condo-1< condominio1< consertar> consignados<< corta-> cuida-< cuidadora< da<< dar< das2> dela2< deliv-< delivery< deposita1< deposita< depositei1< depositei< desco-<< desem-< desemprego< deus< deved-2< devedor2< devedor_de< devo_eh< dezem-< dezem-> dezembro< dezembro> dinheiro< divida<< dizim-<
dizimo< do< dos> e_caju< e_ficou< e_ganho< e_recebo< eles> email< emprestimo> emprestou> energ-< energia< entrega< esta2< esta< estao2< estao> eu1> eu< ex2< facul-2< faculdade2< falec-> falei> falta< faltam1> fatur->> fatura>> fecha-2< feria-2> feria-> ferias2> ferias> fever-< fevereiro< fia< ficou1< folha2> folha> fundo-2< fundos2< fundos_por< garan-<< garantia<< gas< gasol-2< gasolina2< gasta2<
gasta< ifood> inclu-> iptu> ipva> ipva_de< ja<< jogo< julho> junto-< ligar-< ligaram< limit-> limite> liqui-1< liqui-< liquido1< liquido< liquido_de< livre1> livre> luz_veio< mais_de< manda1< manda< mando-< mando-<< mandou< mandou<< mano< marid-< marido< marido_da< mas_cai< maxim-1< maximo1< meia< menina< mercadinho< mercadinho> mesmo2< mesmo_,< mil_eh< minha_parte< minim-1< minim-1> minim-2<
minimo1< minimo1> minimo2< moca2< moca2> mora< mostr-1< mostr-2< mostr-< moto>> movei-< moveis< muda< muito> mulhe-< mulhe-> mulher< mulher> na1> na< na>> nada< ne< no2< no_maximo< nome>> norde-1< norde-< nordeste1< nordeste< num> o2> oferecendo< ofereceu<< ofert-< oferta< oiten->> oitenta>> oitoc-<< oitocentos<< outra< outro2< outro< pagan-1< pagando1< pagar>> parce-2> parcela1< parcela2>
parcelas2< parcelas>> parte1< passado< passado_foi< passou_para< paulo< pedir-1< pedir-< pediram1< pediram< pedre-< pedreiro< pegar< pensa->> pensao>> pera< pila<< poco> por2> por<< prestacao_de< primeiro< produ-< producao< prona-< proposta<< propr-< propria< quais> quand->> quando>> quart-< quartinho< quatr-<< quebr-2> quebrado> quebrados2> quem< quent-< quentinha< quer> quinh-<< quinh->>
quinhentos<< quinhentos>> quint-> quinz-< quinzena< quite-> quitei> recebo> refer-> referente> regis-< renda> resci-2< rescisao2< resta-1< resta-1> resta-< resta-<< restam1< restam< reven-2< reven-< rifa2> rifa> roupa-< roupa2< roupa_uns< roupas< sabad-> sabado> salar-1< salario1< saldo<< saque< saude< se2< se_pagar< segur-1< seguro1< separ-< servi-< sexta1< supermercado_:< tambe-1< tambe-2<
tambe->> tambem1< tambem2< tambem>> telem-< telemarketing< tenho_mais< terce-2< terce-< terceiro2< terceiro< tira2< tira_uns< toda_sexta< todo> total2> total> trabalho<< treze-<< trezentos<< troca-> ultim-> ultimo> uns>> vale> valid-1> valor<< veio2< velha< vem< vence2> venceu> venci-2< venci-2> vencida> vencimento2> vendo> x>> ze> zerad-< zerado<`,
    '-4': `
< #< #_de< #_eh< #_hoje< #_meses< (1< (1> (>> ,_NAME< ,_e< ,_gastei< -1> ->> /> 13o2< :2> ?offers DEED1< DEED2< DEED<< EXPENSE_casa< INCOM-2< INCOME2< INCOME_com< KIND_moto< NAME<< NAME>> NAME_-< NAME_era< NAME_pediu< a_dar< aberto> acaba> acai< aceit-2< aceitou< acougue< adianta> agora_eh< agua_,< ah> ah>> alugo< alugu-> aluguel> aluguel_da< amort-1< amort-< amortizei1< amortizei< ano2< ano<<
antec-1< antec-< ao>> apareceu< aposentadoria<< app> atrasadas<< aula> baixo-<< baixou<< benef-2< benef-<< boleto<< botar1< botou< carto-<< cartoes<< causa< cerve-< cheque< com_uns< comecar< comis-< comissao< comprou< confo-> conforme> conseguir< consignado<< consignados< consigo> conto<< contraproposta2< contraproposta< contraproposta_de< costu->> cunha-<< cunhado<< da> das<< de<< dei1< dela<
demai-< demais< depen-2> depende2> depende> desco-2> desde2> despe-< deve<< deve> deved-< devedor< dezem->> dezembro>> dezoi-<< dezoito<< diari-< divid-<< divid->> divida>> divida_eh< dona2< dona> eh< ela2> em_media< emprestimo_NAME< energ->> energia>> entra< espec-< especial< estag-2< estao< estou_ganhando< extra> facul-< facul-> faculdade< faculdade> falta-1> falta-> falta> famil-< farma->
farma->> farmacia> farmacia>> fatur-> fatura> fazen-< fds< feito< fgts2< fiado> ficou_devendo< forne-2> fornecedor2> frio< fundo-< fundos< gaste-<< gastei<< hoje1< impos-< imposto< ipva< ja> janei-< janeiro< jogar2> jogar> jogue-1< jogue-< joguei1< joguei< liquido1> mandaram< mao< marco< marmi-> marmita> maxim-< maximo< me_ofereceram< media< menin-<< menino<< merca-2< mercado2< mes_passado<
meses1< meses2< meus< mim1< mim> minim-<< minimo<< moco< moto1< motor> na2< negativa< noite< novec-<< novecentos<< o_outro< ofereceram1< oi< ontem1> oq> ou2> outro2> pagam< pago1> pai> para_mim< parado< parcela>> parcelar< passa-1< passa_de< passado1< patro-> patroa> pegue-> peguei> pelo_NAME< pelo_menos< pg1< pg< plano< plant-< prefe-< prefe-> prefeitura< prefeitura> prestacao2< profe-<
professora< quarta> quatrocentos<< que>> que_devo< que_esta< que_pegou< quebrados> quita-2> quita-<< quitar2> receber< recebi<< remed-< remed-> remedio< remedio> resci-2> resci-> rescisao2> rescisao> rotat-< rotativo< roupa< sabad-< sabado< sai2< sai_por< saiu< salao<< saldo2< saldo< se2> segun-< segunda< sesse->> sessenta>> seu2< seu< seu> sofa> spc< subiu<< subiu_para< tenho2> teve> tigri->
tigrinho> tiran-< tirando< tirar< trampo< trans-1< tudo_da< uber_uns< um>> uso< valor_de< vence-< vence> vence>> venceu< venci-1> vencidas>> vencimento> vendendo< virou1< virou< vista2< vista_ou< ze<<`,
    '-5': `,1< ,_falta< ,_ganho< 13o2> 13o> =amount:day:: =amount:fortnight:: ? ?< KIND_agiota< KIND_emprestimo< KIND_iptu< NAME_com< WORD2< abert-< aberto< acord-<< acordo<< acoug-< agiot-1< agiota1< agua>> ajuda2< ajuda_com< as> atrasadas< atrasado1< atrasado< bah< cair< carta->> cartao>> casa1< cento>> cerca2< cerca< cerca_de< chequ-< coisa> com<< comec-<< comecou<< comid-< comida< como2> condo-<<
condominio<< consegui_mandar< contr-2< contrato<< credi-< crediario< dar> depen-> desconta1< desconta< desconta> descontos2< descontos< desde< divido< do_mes< domin-< domingo< dona< dos1> e_mais< eh_uns< ela> emprestimo1< emprestimos<< energ-<< energia<< errad-< errado< escola< espos-< estag-< eu_recebo< extra2< faixa2< faixa< falta2< faltam> famil-<< familia<< faz2< fez< fez<< filha2< fim<
final<< financiamento> firma2< firma< fixo> forne-< fornecedor< gas> giro< ha> hoje_esta< ifood_uns< inver-< inverno< iptu1< ja_deu< ja_devolvi< la<< lazer< limit->> limite>> liqui-1> lojas2< lojas< luz2> mae< mais>> mandar1< mande-1< mandei1< mando1< mando< marco2> mas>> media1< menin-< mercadinho>> mil_por< nela1> nela> neta< num1> ontem> pagan-< pagando< pagar2> pagar<< pago_,< parce->> parei1>
parte2< passa2< passa< pensa-2< pensao2< pg> pior< pouco< prime-< proce-> processo> propo-<< que_uns< quer1< quitadas> recebendo< recebi< rural< se1> segunda> super-> supermercado> tem> tirar1< tiro_de< tiro_uns< todo< tudo2> tudo> tudo_uns< tv_por< um2> usado< uso> vai2< vai> veio> vem<< venc1> venc> venda<< vi< viu< vr> x<<`,
    '-6': `#_,< #_nao< (< ,_devo< ,_tiro< -2> =parts:amount+total ?2< ?_sao< NAME_deu< NAME_ofereceu< a_ganhar< acho> ainda2> ajudo< am>> anos>> apare-< atras->> atras>> bolet-> boleto> botar< casa<< cem<< chega_a< come> conse-1< consegui_pagar< conto>> credi-> credito> dando> dar2< dar_uns< de2< decim-< decimo< der< desco-1< dia<< dia_#< do2> do> dou1< eh2< emprestou1< emprestou< entre<< eu1< fica< ficou2<
foi_para< ganhando1< ganhando< ipva2< ipva<< limpo1> liq< loja2< mais2< mais> manic-< manicure< mas_sobra< me_cobra< me_emprestou< menos_uns< mes_ruim< mil_em< multa< negat-2< nome< oito<< pago<< pague-> paguei> parei> passo-2< passou2< por>> primeira> quart-> queri-1< quitar> quite-< quitei< reais> receb-2< resci-< rescisao< resti-< restituicao< retif-< ruim1< sacar> salarios<< se< segun->
semana_,< ultima< umas2> usou< vai< valor2< vem1< vem_uns< venc<< vence<< venci->> vista2>`,
    '-7': `=amount::minimum:bare =parts:amount+behind =parts:amount+paid+total ?thirteenth INCOM-1> INCOME1> KIND>> KIND_consignado< aposentada<< bico_de< bolet-<< bolsa< casa2> cinqu-<< cinquenta<< condo-< condominio< consi-<< consignado1< contr-<< da< desco-< devo<< devo>> devo_uns< dia2> dinhe-< dou< em2< entao< espos-2< esposa2< esposa< ex< farma-< farmacia< faz<< fiado< fraco> joao2> joao> junta2<
junta< junta_da< k<< mes1> mim2> na<< pagam<< pago2> pague->> paguei>> parce-1< parce-> parcela< passe-< passei< pelo2< saber> setec-<< setecentos<< sexta< sogra< som< total_de< tudo1> ultim-< vence1> venci-> verda-< verdade<`,
    '-8': `#_para< /<< 13o< :_sao< =amount::current: NAME_por< agua<< ah< ao< atrasada> bicho> bico2< bolsa<< bota< cai1< cem>> certo> comprovante< conta< emprestimo<< espos-<< esqueci< eu_pagar< famil-2< faz< fgts< gasto2< gasto_uns< limit-<< limite<< luz>> menos> mesmo< meu2> moca> moto> nao<< negoc-> ofereceram< para_NAME< prest-2< ruim< sem< sobra1< tiro2< tive< trans-< trocado> uns2> vergo-< vergonha<
vista> vivo<`,
    '-9': `NAME1> NAME_de< bico< bico> bolet-< boleto< bruto<< casa> como> da_NAME< dia> duas<< esque-< esta>> falar< fgts2> fgts> ifood<< marco> nao1< novo< plr< quita-> torno2< torno< torno_de< tramp-> usei1< x2>`,
    '-10': `,_uns< -> =parts:amount+remaining+total agora< agua_atrasada< ajuda< apose-<< bem< claro< com1> dias>> dois2< era> esta1< esta_em< fica1< financiamento< fiz< iptu<< menos1< na_NAME< pegue-2< peguei2< peguei_mais< pensa-< pensao< quebr-> total_eh<`,
    '-11': `(> ,_eh< ?income-low-month ?more-debts advog-< advogado< antes<< ficou< hoje_tiro< luz2< maxim->> maximo>> minim-< minimo< o<< pelo< tudo>> util>>`,
    '-12': `+2< ?confirm-amount desde> e_uns< feche-< fechei< minim-> minimo> para1<`,
    '-13': `cai< errei< k>> para<< parcela> parte< tenho<<`,
    '-14': `entre1<`,
    '-15': `valor< vendi<`,
    '-17': `=parts:amount+remaining`,
    '-22': `NAME_eh<`,
  },
  offer: {
    '29': `?offers`,
    '15': `aceit-< vista2> vista>`,
    '14': `=parts:amount+total ofere-<`,
    '12': `ofert-< oferta< proposta<`,
    '11': `ate> de<< propo-< quer1< x>>`,
    '10': `?after-roadmap desco-<< desconto<< faz2< faz< fica1< ofereceram< pedir-1< pedir-< pediram1< pediram< quer< quitar2>`,
    '9': `DEED< aceitaram< acord-<< acordo<< de>> entrada< fica< ofere-<< por1< quita-2> quitar> recebi<`,
    '8': `#_por< aceit-1< amanh-> amanha> caiu_para< contr-2< contraproposta2< contraproposta< divid-<< divida<< entra-< mando-< mandou< ofereceu<< por< propo-<< queri-1< quita-> vale> vista2< vista_ou< x<<`,
    '7': `NAME_ofereceu< NAME_pediu< aceit-2< ate1> baixa-2< baixa-< baixaram2< baixaram< baixaram_para< caiu<< com1> com>> desconto< faz_em< feche-2< fechei2< mae2< meus< mil2< o> oferecendo< ou1< ou< ou> parcelar< queri-< seras-< serasa<`,
    '6': `NAME< NAME_,< NAME_quer< a< aceitou< agora_eh< avist-1> avist-> avista1> avista> contr-< contraproposta_de< da< disse< email< entrada2< falou< fecha-2< fez< hoje2> mae< mais1> mandaram< me_ofereceram< mil_por< nome> ofereceram1< ofereceu< ou1> pagar1< para1< pediu1< pediu< por<< sexta> vezes>>`,
    '5': `#_mais< ,_pago< NAME2< NAME<< NAME_:< a1> a>> aceit-2> aceito2> aceito> app> ate2> baixo-<< baixou<< desco-< e_pagar< eles2< eles< entra-2< entra-2> entra-> entrada2> entrada> feche-< fechei< geren-< gerente< hoje> me<< o1> ofere-1< parce->> parcela>> partir< primeira> propos<< proposta<< quita> receb-< se1> tirar< vista>>`,
    '4': `#_e< />> =parts:amount+interestFree+total DEED2< NAME_aceitou< aceit-<< aceitaram1< aceitou1< caiu2< da<< depoi-1< depois1< deu<< eles>> em1< em<< emprestimo_de< entrada_de< esta< eu_pagar< falan-< falando< faz_por< fiz< janei-< janei-> janeiro< janeiro> juros< ligar-< ligaram< mais>> mostrou< parcelar2< parcelar_em< parti-< pix> prime-> propo-2< proposta2< proposta_de< quere-1< querem1< resto2<
resto_em< se> sexta2> so1> trans-< valid-1> vez> vista<`,
    '3': `WORD> WORD>> a> aceit-> aceitei< achei2> achei> acord-2< acordo2< acordo_de< acoug-< agora1> amanh-2> amanha2> banco<< bem< caro> com_NAME< depoi-1> depoi-> depois1> depois> der1< der< dezem->> dezembro>> dia>> divid-> divida> e1> e_NAME< e_ficou< ela< ele1> eles> em< empre-2< emprestimo2< entrada_e< esque-> esta_cobrando< esta_dando< estao2< estao< estou1> eu_der< falei> ficou1< ficou< ligou<
mais> manda-< mostr-1< mostr-< o2> os< pagar2> pagar< pedin-1< pedin-< pedindo1< pedindo< pensa-2> pensa-> pix2> proce-> processo> quere-< querem< quita-<< resto< resto> retir-> retiram> se< se_pagar< seis>> seras-2< serasa2< so> tirou< tudo2> uma> vale2> valido> veio< vence>`,
    '-3': `#1< #> #_nao< ,1> :2< =amount::current: =amount::former:bare =amount:month:: =minimum-wages ?> ?essentials ?flexibles DEED<< KIND> acert-< acertei< adian-> agiot-<< agiota<< alugu-<< aluguel<< apareceu< atras-< aumen-2< bolet-< bolet-<< boleto< boleto<< casa< casa> comprei< conse-< conta2> conta> da1> dei> deve< deven-<< devendo<< dois>> e<< econo-< eh1< eh2< eh_de< ele2< ele< empre-> emprestimo<<
emprestimo> era< errei< eu<< falar< falta1< falta1> falta> fatur-<< fazer2< fica> fiz<< ganha-1< ganhar< ganhe-< ganhei< isso> ja< juros2> liber-2> liberar2> luz< me_pediram< mes2< meu> moto2< moto_por< na<< na_NAME< nao1< novo< novo> ontem> outro2< outro< outro_de< paga> pagas<< pago2> para1> para2> parcelei< passo-2< passo-< passou2< passou< passou_para< pix>> por> porqu-> porque> que<< reais>>
recebo< todo> tres<< troca<< tv_por< vai< vence-2> vence-> venceu2> venceu> vender< x2>`,
    '-4': `#1> ,_NAME< =amount::: =ignored ?income-low-month DEED> WORD1< WORD1> WORD2< agora_ganho< aumen-< caiu_de< da2< da_NAME< deles<< deu1< devo< devo<< do1> do2< do> do_NAME< eh< eh<< empre-<< era<< esque-< esqueci< esta_em< estou<< faco< fatur-< fatura< foi< ganha-< hoje< ja> juros2< liber-> liberar> me2< mes<< mes> meses<< moca< moto< na2< nao1> nao2> negoc-< no<< no>> o<< ofereci1< ofereci< ontem<
os> pago> pago_NAME< parce-<< passa2< passa< pede< pegue-< peguei< posso< proposta1< quant-< quanto< receb-1< recebi1< renda> renegociei< subiu2< subiu<< subiu_para< tenho< tinha< tinha> tv2< uns1< uns< valid-> vem< vende-< vou2<`,
    '-5': `?incomes ?thirteenth KIND< NAME1> NAME_sao< ^ ao>> carta-< cartao< com<< como< compr-< depoi-< depois< devo1< dia<< divida_eh< estou2< eu< eu>> falta< fazer< fechar< fique-2< fique-< fiquei2< fiquei< juros> mais2> mes< mes>> meu<< nao_aceitaram< pago2< para2< parce-< sem1> sem> subiu< taxa2> taxa> topou< tv< um<<`,
    '-6': `:<< ?debts ?instalments-left NAME_e< certo< desconto_de< divid-2< divida2< estou< ganho1< ganho< me_ofereceu< meu< nao2< no< ou<< pague-<< paguei<< parcela<`,
    '-7': `-< -<< ?1> ?more-debts ?rates carta-2< cartao2< com1< eles_querem< minha2< nao> o< pague-< paguei< recus->`,
    '-8': `#_NAME< =parts:amount ?confirm-amount NAME_de< nao< quite-< quitei< sao1< sao<`,
    '-9': `?debt-amount deu< mande-< mandei< vendi<`,
    '-10': `o_NAME< uma< vou<`,
    '-11': `negociar< o2< quero<`,
    '-12': `dei< por1>`,
    '-14': `=amount:month::bare`,
  },
  'one-off': {
    '30': `?thirteenth`,
    '22': `vendi<`,
    '15': `fgts<`,
    '14': `vou<`,
    '13': `resti-< restituicao<`,
    '12': `decim-< decimo< fgts2> fgts> plr<`,
    '11': `13o<`,
    '10': `?after-deficit caiu< receb-< resci-< rescisao<`,
    '9': `#_hoje< bicho> cair< dezem-< dezem-> dezembro< dezembro> dia<< ganhe-1< ganhei1< hoje1< receber< recebi<< vai<`,
    '8': `bico2< bico_de< carro< ganhe-< ganhei< sacar> tv_por< vai2< vem<<`,
    '7': `13o2> 13o> ?after-roadmap DEED<< bico< bico> em> o2< por1< primeira< receb-<< recebi< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> rifa2> rifa> saque-1< saque-< saquei1< saquei< terce-< terceiro< tv2<`,
    '6': `WORD2< caiu2< de1> deve< em< esse> fgts1< me_deu< mes> meu< moto< nela1> nela> o_fgts< prime-< que2> recebi1< sai< terce-2< terceiro2< tv< veio< vem> vender< viu<`,
    '5': `,1< ,_uns< /<< 13o2< 13o_,< ? WORD2> acho< batid-< batido< de> deu1< dia2> do1> doeu< entro-1< entro-< entrou1< entrou< hora> impos-< imposto< ir2< ir< ir_saiu< janei-< janeiro< metad-2< metade2< moto_por< ofici-< oficina< saiu1< saiu< um<< vem2< vende-<`,
    '4': `agora<< anos>> cair1< crian-< dar2< dar_uns< deu< dezem->> dezembro>> dia> ele< em1> entra< entrar< feria-2> feria-> ferias2> ferias> fever-< fevereiro< fgts2< fgts_,< fui< fundo2> fundo> garan-> garantia> ha> ja< liber-1< liber-< marco2< marco_,< mes1> metad-< metade< meu2< minha< moto2< na2> o1> o<< oito>> pagou> renda2< sim2< sim_,< tenho1< tinha> vai_cair< vem< vendo<`,
    '3': `,_falta< WORD> anive-1< aniversario1< biz< celul-2< celul-< celular2< celular< celular_por< desde< do> e2> e_mais< entra-2< estav-2> estava2> faco> fever-2> fever-> fevereiro2> fevereiro> foi1< hoje< inss2< inss_,< maio< mais>> marco< marco> me> meu<< mulhe-< mulher< ne2< ne< ne_,< parcela> pegar< pegue-1< peguei1< por< resto> sacar1< sacar< saque< segun-2> segunda2> segur-< seguro< seman->
semana> sim< som< vou2< vou_receber< vou_sacar<`,
    '-3': `#2> ,>> :2< =amount::current:bare =amount:day::bare =amount:month:: =amount:week::bare =ignored =parts:amount =parts:amount+total ?1> ?debts ?essentials ?rates DEED1> KIND2> NAME1> NAME<< NAME_,< WORD>> aceitaram< agora_eh< alugu-< aluguel< ate1> ate> atras-< aumen-2< aumento< benef-< beneficio< botou< casa2> causa< com1< comec-< compr-< confi-2> confi-> consi-< consu-< consulta< corta-< cortada<
de<< dei< devo1< devo< do2< e< eh<< eh> email< empre-< esse< esta2< eu<< eu> falou< feche-< fechei< fiz1< ganhar1< gasta-< gasto1< ja>> mas1> mas> metad-2> metad-> metade2> metade> moca< muito< muito> na< no< no> num> ontem2< os< pagar> pago1< pago2> para2> parti-< partir< por<< posso< qual> quere-< querem< receb-> recebi> recebo1< salar-> salario> seman-< semana< so2< sobra2< sobra_uns< spc< tem<
tenho<< todo< tudo< uma2> uma< uma> valor< vez> vou_pagar<`,
    '-4': `?offers ?overdue DEED2> NAME1< NAME2< NAME2> NAME< NAME> WORD1> aceit-< apose-> aposentadoria> bolet-< boleto< casa> cel2< cel< comecei<< contr-< da< divida< e<< eu2< faco1< faco< filho< fiz< ganha-1< ganhar< gasto< janei-> janeiro> mae2< mae< mes2< nao> ne> nem< o2> ontem< pagar1< pago> para1> que_eh< quita-< sobra< tudo>`,
    '-5': `=minimum-wages ?flexibles ?instalments-left ?more-debts DEED> ^ a2< aumen-< com< comec-<< das1> das> em1< estou< eu< ganha-< ganho1< janei-2> janeiro2> nome< pague-< paguei< propo-< proposta< quer1< quer<`,
    '-6': `?confirm-amount ?consent agora< esta< ganho< hoje2< jogo2> luz< pagar< pago< que2< sei<`,
    '-7': `=amount:month::bare ?income-low-month ?incomes jogo> nao< para1<`,
    '-8': `DEED< para<`,
    '-11': `?> ?debt-amount`,
    '-12': `se<`,
  },
  payment: {
    '17': `pague-< paguei<`,
    '15': `dei1< dei<`,
    '14': `pago> pix<`,
    '13': `?after-roadmap quite-< quitei<`,
    '12': `acabe-< acabei< pago2>`,
    '11': `comprovante<`,
    '10': `mande-< mandei< ontem> pagam-< pagamento< pague-<< paguei<< pg1< pg<`,
    '9': `? NAME1> NAME_por< amort-1< amort-< amortizei1< amortizei< fiz< paga> pg> total_de<`,
    '8': `NAME_e< compr-< consegui_pagar< devol-1< devol-< devolvi1< devolvi< jogue-1< jogue-< joguei1< joguei< minim-1> minimo1> na>> ontem1> pago_,< parcelas<< total2< trans-1< trans-<`,
    '7': `DEED1< depositei1< depositei< divid-2> divida2> e1< emprestou<< esse>> hoje> ja2< ja>> ja_devolvi< mande-1< mandei1< minim-> minimo> o_NAME< pague->> paguei>> parce-<< parcela< pix2< quita-< total< tres<<`,
    '6': `DEED<< NAME> acert-< acertei< acord-< acordo< as> conse-< consegui< conta> da< debit-< dei<< depos-1< depos-< divida> dos1> me<< parte2< pix_de< transferi1< transferi<`,
    '5': `,_deu< agiot-> agiota> ainda> bolet-<< boleto<< casa<< conse-2< consegui2< consegui_mandar< da>> divid-> dos> duzen-<< duzentos<< efetu-< efetuei< empre-<< esse2> foi< ja> mandar1< pagar<< pago1> pague-1< paguei1< para1> para> parce-< parte< segun-< segunda<`,
    '4': `KIND_carro< KIND_moto< NAME>> WORD1> acord-> acordo> barco< bolo< botar1< botar< carro1< da1> da<< da> da_NAME< de2< devia> disse> do< duas<< duas>> esse< fatur-< fatura< feira> graca-< gracas< ja< la< mandar< meia< mes>> moca> moto1< na_NAME< o2< o< ontem2< para2> para<< passe-< passei< refer-> referente> seman-> semana> toda< vem> vendendo<`,
    '3': `#_e< =amount::minimum:bare KIND_cartao< KIND_consorcio< NAME2< NAME2> NAME< atrasada2< atrasada< carta-1< cartao1< cem>> chequ-> cheque> com1> com2< compr-2< conso-1< conso-< consorcio1< consorcio< da2< debito< depos-<< depositei<< deu< deus< devo> do_NAME< espec-> especial> estav-< estava< feito< isso< luz> mas2< metad-< metade< minha> na2< ontem< ontem_(< pago2< parcela> porqu-< porque< que>
quite-> quitei> segun-> segunda> tambe-2< tambem2< troca<< vende-<`,
    '-3': `#>> $ ,_NAME< 13o2< 13o< 13o_,< =amount::: =amount::former:bare =parts:amount+behind =parts:amount+remaining ?essentials DEED> EXPEN-< EXPENSE< INCOM-2> INCOM-> INCOME2> INCOME> NAME_:< NAME_pediu< WORD>> aceit-1< aceitaram< acord-2< acordo2< acordo_de< agora< agora_eh< apareceu< ate1> ate> aumen-< carta-< carta-> cartao< cartao> com< comprei< conta< conti-1> conti-> continua1> continua> contr-<
de1< de1> de<< de> de>> desco-< desconto< desconto_de< dez<< do1> do<< e1> e2< e>> e_os< eh<< ele> em1< empre-1< emprestei1< emprestei< era< falta1> falta2> falta< fgts2> fgts< fgts> ganha-< ganhe-< ganhei< juros2> mando1< mando< me2< me> meses<< metad-2< metade2< meu> mil2< monte< moto2< na2> na< nao2> negociar< no< no>> nome> novo> o> ofereci1< ofereci< pagar> para< pediu1< pediu< pegue-<<
peguei<< por< posso2< posso_pagar< que1> que2< quer< quere-< receb-1< resta1< resto> so_resta< tenho1< todo> um< um<< uma< uns<< valor< vista2> vista>`,
    '-4': `#> #_NAME< ,> =ignored =parts:amount+interestFree+total ?income-low-month ?incomes ?thirteenth DEED< WORD<< a1> a2< a_NAME< aceit-< apare-< cobra-< da1< de2> desco-2< desconto2< dia> eh> em1> em< empre-< esta< eu2< feche-< fechei< me< meu< mil<< mil>> nao1> negoc-< no1> no> pago1< pegue-< peguei< propo-2< proposta2< proposta_de< que< quer<< quita-2> quitar2> resta< seras-< serasa< sexta> sim<
subiu2< subiu< subiu_para< tem< tudo< uma<< uns1< uns< vem< vou_pagar< x>>`,
    '-5': `#2< ,<< =amount::entry:bare ?1> ?debts ?offers WORD2< ^ amanh-> amanha> as1< as< autom-< automatico< divida< em<< em> entra-2< entrada2< entrada_de< esse1> eu< fatur-2< fatura2< ganho1< ganho< mes2> mes<< minha< ofere-1< posso< quero< quita-> quitar> receb-< recebi< sao<< so1> so2< tenho< tirou< vence< vendi< vou2<`,
    '-6': `#2> #_dos< =amount::current:bare =amount:month::bare ?confirm-amount ?rates NAME_eh< a<< agora2< carne> devo1< devo< devo<< divid-< eh< estou2< estou< falar< juros< juros> loter-< mais1< mais< mes< mes> ofere-< propo-< proposta< sao1< sao< se< vou<`,
    '-7': `=parts:amount+total WORD< casa< desse< deu> eh1< esque-< esqueci< nao> pago_NAME< usei<`,
    '-8': `?> ?more-debts dos1< dos< mes2<`,
    '-9': `nao<`,
    '-10': `para1<`,
    '-11': `?debt-amount`,
    '-14': `=parts:amount+paid+total ?instalments-left`,
  },
  'what-if': {
    '19': `se<`,
    '16': `?>`,
    '9': `eu<`,
    '8': `adian->`,
    '7': `adianta> como> conse-1< conse-< eu2< eu_pagar< tudo>`,
    '6': `botar< como2> jogar2> jogar> mais2> marco2> marco> sobra-2< sobra-< venda<<`,
    '5': `DEED< a1> adian-1> botar2< botar_mais< conseguir< dez<< ganha-2< ganhar2< ganhar< menos1< menos< pagar1< quant-< quanto< se2< vez<<`,
    '4': `13o2< 13o< ?1> alugu-2< aluguel2< dava< econo-< economizo< em> eu<< ganha-< mais> para2> quita-> quitar> se<< so1< so< velha<`,
    '3': `=amount:month::bare =ignored acaba> algum-> alguma> botar1< coisa> como1> conseguir1< conseguir2< em1> em<< entrar1< facul-2< faculdade2< faculdade_,< gelad-< geladeira< larga-< largasse< maio> mais1< menos2> menos> muda> muito> pagar< puder2< puder< resti-2> resti-> restituicao2> restituicao> vez>`,
    '-3': `#2< 1 =amount:::bare =parts:amount+total ?incomes ?instalments-left DEED<< WORD2> WORD> a< agora> ate1> ate< da< de>> devo1< devo< dia> e2< eh1< eh< em< falou< ganho1< ganho< mas< meu< na1> negoc-< negociar< o> pago1< pago< para1< posso< vou2< vou<`,
    '-4': `$ ?debt-amount ?offers WORD1< ate> disse< nao< ofere-1< ofere-< oferecer1< oferecer< para1> para2<`,
    '-5': `^ para< que<`,
  },
};
