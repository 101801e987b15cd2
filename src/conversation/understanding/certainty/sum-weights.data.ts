import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '24': `?income-low-month`,
    '18': `?confirm-amount`,
    '14': `?incomes quase<`,
    '13': `?debt-amount`,
    '12': `tudo>`,
    '11': `junto< tudo<`,
    '10': `#1< =amount::: ^ entre1< pouco< quase1< que_uns< total2> total> tudo1>`,
    '9': `?essentials acho< esta1< fraco< menos> nem< sei< tudo2< valor<`,
    '8': `+1> +> dois<< dos<< entre< era<< fraco> gente< juros< nada< profe-< professora< que1< soman-< somando< tudo_da<`,
    '7': `,2> ate< chega2< chega< chega_a< fiz1< hoje_esta< junto-< liq1> liq> mais2< mais_de< paga1< paga< poco>`,
    '6': `,_sao< 1 =amount::current: =amount::current:bare DEED1> acho2> aplic-< aplicativo< app2< app_mostra< cinco> conta2> corta-< entre<< eu1> falou1< gasol-2< gasolina2< gasta2< gasta< mais< maxim->> maximo>> menos1< menos< moca1> moca2< moca> ou2> outro< pai< pior< sem< separ-< talve-1> talve-> talvez1> talvez> veio1< zero>`,
    '5': `,_falta< ,_uns< a1< acho2< acho> acho_que< app< conta> deved-< devedor< dois2< empregos< era> espos-2< espos-< esposa2< esposa< esta_em< falou< fiz< foi2< foi< foi_para< gasol-< gasolina< hoje1> limpo1> limpo> mao2> mao> marid-2< marid-< marido2< marido< mostr-1< mostr-< mostra1< mostra< nao< no2< ou> pague-<< paguei<< troca-> ultima<`,
    '4': `WORD1< WORD1> ajuda< cai1< cai< chove< com> da1< deve< do2> eh_de< empre-1< enrol-< esta>> extra-> extrato> foi<< hoje> ja<< mais2> maxim-1< maximo1< moca< no< no_maximo< nunca< obra> oiten->> oitenta>> os<< ou< pelo2< pelo_menos< quand->> quando>> quinh->> quinhentos>> saldo< segun-1> segundo1> segundo> sete>> so2< torno2< torno< torno_de< tudo2> ultim-< uns1< uns< veio<`,
    '3': `$ ,2< =amount:::bare DEED1< WORD>> bolet-2< boleto2< com1< com< conta-> dar2< dar_uns< de>> esta2< falta1< fatur-2< fatura2< faz2< fever-< fevereiro< fica_nuns< foi1< janei-< janeiro< maxim-2> maxim-< maxim-> maximo2> maximo< maximo> menos2> menos_uns< mes2< mes> mes_ruim< muito> no>> novo< os2> os> ou2< ou_menos< parei< passa2< passa< passa_de< pelo1> pelo< pelo> quebr-2> quebrados2> ruim1< se>
sobra1< total1< uns2> vai<`,
    '0': `
>> #_mas< #_ou< (<< +<< ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_ficou< ,_gastei< ,_parcela< ,_recebo< ,_sendo< ,_sobraram< -1> ->> /_NAME< :2> :_saldo< :_total< =amount::entry: ?2> EXPENSE_academia< EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida< EXPENSE_conducao<
EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_racao< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa< EXPENSE_seguro< EXPENSE_spotify< EXPENSE_streaming<
EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< KIND_alimenticia< KIND_creche< KIND_dentista< KIND_energia< KIND_faculdade< KIND_menina< KIND_menino< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< NAME_propos< NAME_veio< abert-> aberto> acaba2> acade-1< acade-<< acade->
academia1< academia<< academia> aceit->> aceita1< aceita< aceita<< aceitei< aceitei>> acho<< acoug-1< acougue1< adian-<< adiantado< adiantou<< agiot->> agiota>> ainda2< ainda>> ainda_devo< alem<< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_:< am<< ambas2> ambas> amigo-< amigo< amigos< anive-1< anive-< aniversario1< aniversario< ano>> antig-< antiga< ao2<
ao_NAME< apose-1< apose-2< aposentada< aposentado2< aposentado< aposentadoria1< aposentadoria2< apren-1< aprendiz1< aprov-< ar< as2> as> as>> assim< assin-1< assinada< ativa< atrasada>> atrasado<< baixou_de< baixou_para< banco> bar> barzi-1< barzi-< barzinho1< barzinho< bebe<< bicho1< boa< bolet-1> bolet-> boleto1> boleto> bota2< bota> bota_mais< botij-2> botij-> botijao2> botijao> bpc> bus1<
bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-< cabel-<< cabelo1< cabelo2> cabelo< cabelo<< cacho-1< cachorro1< cada1< cada< cada_uma< cai1> carne2< carne_em< carro_eh< carta-<< cartao<< cartao_de< cartao_e< carte-< carteira< carto-2< cartoes2< cartoes_NAME< casa>> cdc< cel1< cel<< celul-2> celul-> celular2> celular> cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chego-<
chegou< chequ-2> chequ-<< cheque2> cheque<< cigar-1< cigar-> cigar->> cigarro1< cigarro> cigarro>> cinem-> cinema> clt2< clt_,< coisa-< coisa< coisa>> coisas< comid-1< comid-2< comid-2> comid-<< comida1< comida2< comida2> comida<< comida_uns< como1> como>> comprei<< compro< condu-1< condu-< condu-<< conducao1< conducao< conducao<< conseguir_botar< consignado<< conso-2< conso-<< consorcio2<
consorcio<< consorcio_eh< const-< consulta> corre< crech-1< crech-<< crech-> creche1< creche<< creche> credi-2< crediario2< crian-1< crian-2< crian-< crian-> criancas1< criancas2< criancas< criancas> curso< da_parcela< dando1< dando< das_NAME< dava> de< decim-> decima> dei2> deixa< deixo-< deixou< deliv-1< deliv-<< delivery1< delivery<< denti-1< denti-< dentista1< dentista< descontos> desde2<
desde>> desem-1< desem-> desempregado> desemprego1< desse-<< desses<< deus> deved-2< devedor2< devedor_de< devo2< devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-<< dezoito<< dia1< diabe-2< diabe-< diari-> diari->> diaria> diarista< diese-< diese-> diesel< diesel> dividas< dividas<< dizim-1< dizim-<< dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< dou> doze>> dura<< e_desconta<
e_eu< ela2< ela> eles2> eles> eletr-< eletrica< em_dia< emprego_novo< empresa< encos-< encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< entrada1< entrega< era2> eram1< eram< eram<< escol-1< escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<< escola> escola>> espec-<< especial<< esqui-< esquina< essa> estad-< estado< estadual< estag-1<
estag-<< estagio1< estao_cobrando< estav-2< estava2< estou-2< estou-<< estou>> estourado2< estourado< estourado_em< estourados<< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu>> ex2< extra< faco2> faco> facul-1< facul-<< faculdade1< faculdade<< faculdade_NAME< falar-> falaram> falec-2> faleceu2> faleceu> falei< falei<< faltando2> faltando> famil-1< famil-> familia1< familia2<
familia< familia> fatura_em< faxina1< faz1> fecho-2< fechou2< fechou_em< feira<< feira>> fez1< fez2< fez_em< fiado2< fiado>> ficha-> fichada> filha< filha<< filha> filho-> filhos> finan-1< finan-2< financiada2< financiada< financiada_em< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> foi>> folha2> folha> fora2> fora<< foram>> frald-1< frald-< frald-<< frald-> fralda1<
fralda< fralda<< fralda> funer-1< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de< gas2< gas2> gas>> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasosa1< gasosa< gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gelad-1< gelad-2< geladeira1< geladeira2< geria-< geriatrica< giro<< gol2< gol< gol_em< graca-> gracas> h<< ha2> hoje>>
holer-2< holer-< holerite2< holerite< hora< ifood> ifood_uns< igrej-> igrej->> igreja> igreja>> imove-< imovel< inclusa> incluso> inss1< inter-2> inter->> internet2> internet>> inval-< invalidez< ja_foi< ja_foram< julho< juros>> k2< k_NAME< kitne-<< kitnet<< lanch-1< lanche1< lanche> leite1< leite<< leite> limit-2< limite2< limite_de< limite_eh< lote< loter-1< loteria1< loteria< lugar-<< lugares<<
luz_:< luz_vem< mae>> mae_com< maio2> maio< mais_uns< manda1< manda< mano2< mano_devo< marido_ganhava< marido_recebe< mas1< mas<< me_adiantou< me_cobrando< media2< media_de< meio<< melho-2> melho-> menin-> menin->> menina1< menino> meninos< meno> meno>> mensa-<< mensalidade< mensalidades<< merc<< mercado>> mercado_,< mercado_uns< merce-> mercearia> mes_fiz< mesmo2< mesmo_NAME< meus> milic-<
milicia< mim2< minha-< minha>> minha_mae< minhas< minim-2> minimo2> morte< mostr-<< mostra<< moto_eh< motor-> motorista> mulhe-> mulher> munic-< municipio< nas< ne>> negat-1< negativa1< nem2> net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<< netflix>> no_NAME< nome2< norma-> normal> noteb-2< noteb-< notebook2< notebook< notebook_NAME< novec->>
novecentos>> novo1< nunca> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> onibu-1< onibu-< onibu-> onibu->> onibus1< onibus< onibus> onibus>> onix2< onix< opa< oq>> ou>> outra2< pagar>> pagas2< pagas2> pagas_,< pais< parar> parce-1> parcela_eh< parcelado1> parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelou2< parcelou< parcelou_em< parei>> parti-> particular< particular>
passagem1< passagem<< passagem> pedir-<< pediram<< pedreiro_,< pela1> pela< pela> pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> pet<< pg1> plano2> plano<< pode2> pode> porte-< porteiro< pouca->> poucas>> press-2> press-< press-> pressao< prestacao> priva-< privado< proce-< processo< pronampe< propos1< proposta1< quart-2< quartinho2< quartinho< quase> que_desconta< que_faltam<
que_umas< quere-> querem> quinta> quinz->> quinze>> quinzena>> quita->> quitar>> racao1< ranch-< ranch-<< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> rede< refor-> regis-2> regis-> registrado2> registrado> remed-1< remed-<< remed->> remedio1< remedio<< remedio>> remedios1< remedios< remedios> remedios>> resta->> restam2> restando<< restantes>> role1< role< role> role>> roupa1<
roupa<< roupa> rural<< sacar1< sacar< salao< salao> saldo1< saude<< se_pagar< secre-2> secre-> secretaria2> secretaria> segur-1< segura> seguro1< seisc-<< seisc->> seiscentos<< seiscentos>> sem>> semana_de< semana_uns< sendo1> ser> seras-<< serasa<< servico< servico> servidora> sesse-<< sesse->> sessenta<< sessenta>> setec->> setecentos>> setem-> setembro> seten-<< setenta<< setim-> setima>
simpl-<< simples<< sms<< sobra-1< sobraram1< sobraram< socor->> socorro>> sofa<< sofa> spoti-1< spoti-2> spoti-> spoti->> spotify1< spotify2> spotify> spotify>> strea-1< strea-< streaming1< streaming< tambe-2> tambe->> tambem2> tambem>> tambem_uns< taxa> telem-< telem-> telemarketing< telemarketing> telev-< televisao< tem1> tem>> tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<<
terce-> terceira> terre-< terreno< tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>> traba-2> trabalho2> trabalho> tramp-1< trans-2> trans-> transporte2> transporte> tres2> trint->> trinta>> tudo<< uai< uber2< uber> uber_tiro< ultim-> ultimo> uma1< unha1< unha< unha> uso2< vai>> vai_entrar< valid-1> valid-> valido> van1< van< van> veio<< velho< vem>> venc>> vence>> venci-<< vencidas>
vencimento>> ver< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< voce< vr2>`,
    '-3': `#<< #>> ,<< 13o2> 13o> =amount:month:: EXPEN-2> EXPEN-<< EXPEN->> EXPENSE2> EXPENSE<< EXPENSE>> INCOM-2> INCOME2> KIND<< KIND_aluguel< NAME<< NAME_eh< a2> a<< aceit-< aceitaram< agora2< ai< alugu-1< aluguel1< as< atras-<< atrasada<< auton-> autonomo> boa> casa< com2< com_uns< da1> da2< da< da<< desco-2< desco-< deven-2< deven-< devendo2< devendo< devendo_uns< devo1< direi-> direito> divid-< dos1<
entao< errad-< errado< esse< estag-2< estao< eu1< eu<< fatur-<< fatura<< fica1< fora< ganha-1< ganhar< gasta-< inss< junta2< junta< junta_da< liqui-< liquido< livre1> livre> loja< luz2< mais1> mas2> meses<< meu> mil2< mil2> mil_,< minim-< minimo< mulhe-< mulher< nada> nem> o<< o>> pagar< pague-< paguei< parce-< parce-> parcela< por<< que> que_da< receb-1< salar-2< salar-<< salario2< segunda>
sexta< sobra> sou> tenho1< tenho> terce-< terceiro< tiro_de< tiro_uns< total2< traba-< trabalho< tv< uma< vem> vende-< vista>`,
    '-4': `
2> 
< #1> #< #> ,1< ,< :1< ?> DEED2< DEED2> INCOM-1> INCOM-2< INCOM-< INCOME1> INCOME2< INCOME< KIND2> KIND> NAME2< a2< a> agora< alugu-< aluguel< bom< bruto< cada<< carro< de<< decim-< decimo< dei1< dei< devo< dia2> dinhe-< do1> dos< e2< eh_uns< em2< em_media< estag-< eu2< famil-2< famil-< ganha-< ganho<< gas< hora> ja_dei< liqui-1> liqui-> liquido1> liquido> mais1< mas2< mas> me2< me< merca-<
mercado< mes1> meu< meu<< mil<< minim-> minimo> nao2< nu< o> para1> para< para> por1> por>> salar-< salario< se< sei> seman-< semana< sobra2< sobra_uns< sou< todo< um<< varia2< varia< vem2< vou<`,
    '-5': `
> :< =amount::below: =parts:amount ?after-deficit ?consent ?more-debts EXPEN-< EXPENSE< KIND2< KIND< NAME1> da> dia<< do< e< eh1< eh<< eh> em1> em> eu2> faco1< ganha1< ganha< mas1> media1< media< mes<< mesmo< pago< por1< por< por> sim<`,
    '-6': `#2< ,>> =ignored ?offers INCOM-<< INCOME<< NAME1< NAME< das1< das< depen-< depende< dia> e<< faco< menos_de< mes_de< minha< o2< recebo< tiro2<`,
    '-7': `=amount:month::bare DEED< INCOM-> INCOM->> INCOME> INCOME>> NAME2> NAME> bruto1> bruto> de1> dia>> receb-< tenho< tiro1< vem<`,
    '-8': `=amount:day::bare =amount:fortnight:: =amount:fortnight::bare =parts:amount+remaining ?worry bolo< luz< que_eh< uns<<`,
    '-9': `=parts:amount+total ? ?debts bom> ganho1<`,
    '-10': `renda< tem<`,
    '-12': `=amount:day:: =amount:week::bare =amount:year:: ?after-roadmap ?rates tiro<`,
    '-14': `ganho<`,
    '-15': `?instalments-left`,
    '-17': `=minimum-wages ?thirteenth`,
  },
  balance: {
    '19': `?debts ?more-debts`,
    '18': `=amount::current:`,
    '14': `desde>`,
    '13': `devo<`,
    '12': `=amount::: =amount::current:bare NAME_eh< iptu<< loja< meses>> negociar< nome< que<< sem>`,
    '11': `atras->> dona< limit-<< limite<< multa< nao1< quero< tenho<< x2>`,
    '10': `NAME1> NAME< NAME>> cobra-< conta< e_uns< errei< fiado< iptu< ipva<< junta2< junta< junta_da< parcela> tambe-> tambem> usei1< vergo-< vergonha< vi<`,
    '9': `,_devo< -> ?confirm-amount advog-< advogado< ao>> aqui< atrasado>> cento>> com<< consigo> da_NAME< entao< esta_em< ficou< k<< k>> meses<< na<< negat-< negoc-< outra< pegue-2< peguei2< peguei_mais< sem< tche< uma< venci->`,
    '8': `#_nao< /2< =amount:::bare NAME1< WORD1< apare-< atrasado< bah< com< conta<< devo<< devo_uns< dia_#< dinheiro< divida_eh< eh> farma-< farmacia< ficou2< hoje< ipva2< luz2< me_cobra< nao< oito<< pague->> paguei>> para1> parce-> spc< usou< valor2< venc1> venc<< venc> vence-< vence-> vence1> venceu< venceu>`,
    '7': `#_NAME< (< -2> -< KIND_agiota< NAME2> NAME_(< NAME_sao< acho> agiot-1< agiota1< am>> antec-1< antec-< ao< atras-< atrasadas<< atual1< atual< carta-< cartao< cheque< conto<< dia2< dinhe-< divida< eh2< em2> emprestou1< emprestou< esta>> estao> ex< falta< faz<< feche-< fechei< fiado> giro< me_emprestou< mesmo> minim-> minimo> na< na>> negat-2< nem> para_NAME< parei> prona-< quer> reais> resta<
reven-2< reven-< rotat-< rotativo< rural< saldo2< seu2< seu< sogra< som< tem< total1< uma<< virou1< virou<`,
    '6': `(1< (> -1< /> ?worry INCOM-2< INCOME2< KIND2< KIND_fatura< NAME> NAME_:< acoug-< acougue< carto-<< cartoes<< coisa-<< coisas<< consu-> contrato< cortada< depoi-<< depois<< desde2> deve<< divid-< do> dona2< emprestimo<< espec-< especial< falar< falta1< falto-< faltou< fatura1< fez<< ficou_devendo< final<< financiamento< forne-< fornecedor< iptu> ipva< ipva> juros> lojas2< lojas< menin-< menina<
mercadinho< moca< moto> no2< nova< novo< num< o_NAME< olha< pago<< para2< para<< parei1> passa-1< passado1< passado< pegue-> peguei> pila<< prefe-> prefeitura> quand-< quando< quatr-<< que_pegou< quebr-> quer<< saber> saldo< sem1> seu> sexta< so< subiu< super-> supermercado> tem> todo2> todo< tudo>> um2> um> valor< vence<< venci-1> vista< ze<<`,
    '5': `(2< +2< ,<< /1> EXPENSE_padaria< KIND< KIND<< KIND>> KIND_emprestimo< NAME<< NAME_de< NAME_saldo< WORD> abert-< aberto< agiot-<< agiota<< agora< ah> ah>> ainda1> ajuda> ambas>> amiga> ano2< ao1> ao> arrum-< as< atras-1> atras-<< atrasado1> caju1< caju< carro> carta-2> carta->> carta< cartao2> cartao>> chequ-< cobra1< cobra< com1> comprou< corta-< credi-< crediario< cunha-<< cunhado<< da> da>>
de_som< desco-2> desco-> deve> dia1> dia<< dia> do2< dona> e_caju< e_devo< emprestimo1< emprestimo_NAME< entre1< esta< estava_em< farma-> farmacia> foi2> forne-2> fornecedor2> frio< ha> ja> luz_,< mano<< me2< me> mercadinho> mercadinho>> mes2> mes_passado< meses2< na2> nao1> no2> o2> o>> oi< ontem< padar-1< padar-< padaria1< padaria< pagar2< pagar2> para>> parad-< parado< pelo_menos<
quatrocentos<< que_devo< que_uns< quinh-<< quinhentos<< reais<< sao<< simpl-< simples< som1< subiu2< subiu_para< total< treze->> trezentos>> ultim-< ultima< usado< uso> venci->> vencidas>> vencimento> x<< ze> zerad-< zerado<`,
    '4': `
2> (>> ,_e< ,_sao< ,_uns< -<< /< DEED1< DEED< EXPENSE_farmacia< KIND> KIND_consignado< KIND_iptu< KIND_ipva< NAME_com< WORD2< WORD2> WORD>> a<< acade-< academia< acoug-> acougue> agiot-< agiota< agiota_,< ah< ano< ano<< atras>> atrasadas_,< atrasado1< atraso2> atraso> boa> caju2> caju> capit-< capital< carta-2< cartao2< cartao_NAME< causa< chequ-> cheque> cobra> com> como> consignado1< conta->>
contas>> de1> de2< de> der< desconta> devo1< dez>> dizer< do<< dois2> dois<< dois>> doze<< e2> e<< em< emprestou> espec-> especial> esse1> estou-< facul-< faculdade< farma-1< farmacia1< fazer> financiamento> forne-> fornecedor> gaste-<< gastei<< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< iptu1< ipva1< julho> junta-1> junta-> juntando1> juntando> luz>> mais2< marco> menin-<<
menino<< menos1< merce-< mercearia< mil>> mim1< mim2> minha> movei-2< movei-< moveis2< moveis< na> nacio-2< nacio-< nacional2< nacional< nao>> negativa< o< ontem>> oq> os1< outro2< pagou< para_mim< pedre-2< pedre-< pedreiro2< pedreiro< pera< que< que_esta< quinh->> quinhentos>> reais>> resta1< roupa-< roupas< sabad-> sabado> saque< setec-<< setecentos<< sim< so_resta< sujo< tambe-< tambem< tem<<
tiao< todo1> tramp-<< trampo<< uma2> vai> vale<< vence> vencida1> vencida> venda< ze<`,
    '3': `#<< #> #_contas< ,>> ,_NAME< ,_restam< ,_total< -2< -_NAME< :1< =minimum-wages ? KIND_cartao< KIND_especial< NAME2< NAME_-< NAME_deu< ^ abril>> adian-1< adiantou1< adiantou< ainda1< ainda2> ainda_,< aluguel_,< anos<< atras-> atrasada1> atrasada<< atrasada> atrasadas2< atrasadas< bairr-1< bairr-< bairro1< bairro< bar< benef->> beneficio>> borra-2< borra-< carro<< carta-1< carta2< carta_,< cartao1<
causa2< causa_de< celul->> celular>> chequ->> cheque>> cobra-1< cobrando1< cobrando< coleg-< colegio< comecou<< consi-1< consignado_,< conta-1< conta-<< contas1< contas<< credi-> credito> da2< da_venda< desconta2> descontam2> descontam> desde< deved-1< devedor1< deven-< devendo< dia2> dias>> diret-> direto> do< do>> do_bairro< do_tiao< duzen->> e> eh2> eh_de< eh_uns< ele2> empre-<< energ->>
energia>> espec-1< espec->> especial1< especial>> essas< esta1< eu< falou< farma->> farmacia>> faz> fecho-< fechou< fgts2< ficou_em< filha2< fim< finan-< financeira<< fiz< foram1< foram< garan-< garan-<< garantia< garantia<< gaste-1< gastei1< hospi-< hospital< impos-> imposto> ipva_de< ja<< la1> la> limit-> limite> loja_NAME< mais< mais> mas2< me< menos_uns< merca->> mesmo_,< minha2> minha<
minim-<< minimo<< moto>> na1> netfl-> netflix> norde-1< norde-< nordeste1< nordeste< novec-<< novecentos<< nunca>> ofici-1< oficina1< oitoc-<< oitocentos<< osso>> outra> pagar> pai< parce-2> parcelas2> parcelas>> passa2< passa< passa_de< pedem1< pedem< penho-< penhor< plano1< pneu< por>> possu-< possuo< proce-> processo> propr-< propria< que_da< quebr-2> quebrados2> quem< rapaz< recebi> recei-<
receita< saldo_devedor< seis2< seis<< seis_falta< tambe-1< tambe-1> tambem1< tambem1> tiao1< traba-1< tudo1> uma> uns2> valor<< valor_de< venci-2> vencimento1> vencimento2> venda1< vinte>> ze1<`,
    '-3': `#_hoje< (1> +1< ,_ganho< 1 =parts:amount+remaining+total ?1> DEED1> EXPENSE_mercado< INCOM-< INCOM-> INCOME< INCOME> KIND1> KIND_carro< KIND_gas< KIND_internet< KIND_tiram< NAME_e< a2< acaba->> acabar>> aceit-1< acho< acord-> acordo> agua< ajuda-2> ajuda-> ajudar2> ajudar> alem< alugu-< aluguel< aplic-> aplicativo> app2< app< app_mostra< atend-> atrasado2< aumentei< baixo-< baixo-<< baixou<
baixou<< bico2< bico< bico_de< cada<< caiu<< caiu_de< caiu_para< carro1< carro2< carro< celul-<< celular<< celular_de< cento2> comecou2< comecou< compr-2< compr-< comprovante< condo-2< condominio2< consegui<< consi-2< consi->> consignado>> consu-< consulta< coope-2< cooperativa2< cuida-< cuidadora< dando> dar< decim-< decimo< depositei1< depositei< desco-2< desconta1< descontado< descontam1<
descontam< dezem->> dezembro>> disse< divid-> divida> divido< dizen-< dizendo< dos1< efetu-< efetuei< ele_quer< empresta1< empresta< emprestei1< entra-2< entra-2> entra-> entra< entrada2< entrada2> entrada< entrada> entre< escol-< estou2> eu_pago< falec-< faleceu< falta-<< falta1> faltam<< faltam> faltam>> faz2< fecha-< filho> fim> financeira> fiz1< fiz<< foi< foi<< foi> folha2< folha< fraco<
ganhando1< ganhando< ganhe-1< ganhe-< ganhei1< ganhei< gas1< gasta-< guard-1> guard-> guardado1> guardado> habit-< hoje1< hoje2< inter-1< inter-<< internet1< internet<< ja>> jogue-1< jogue-< joguei1< joguei< juros2< juros2> juros_de< liber-< ligou< limpa< mae2< maior< mais1> mande-1< mandei1< me_deve< me_empresta< mensa-< mensa->> mensais>> merca-1< mercado1< mercado> minha2< minim-2< minimo2<
moco< mostr-> mostra> moto< nao_,< ne> negocio< num> numer-< numero< o1> ofere-1< ofereceu< oiten-<< oiten->> oitenta<< oitenta>> outro-> outro> outros> paga<< pago_NAME< para_pagar< pedir-1< pedir-< pediram1< pediram< pelo< pg1< pg< por< posso< poupa-2> poupanca2> que1< que_era< que_pago< quita-2> quita-> quitar> quite-< quitei< receb-1< receber< recebi<< resta-2> restando> salario<< saque-1<
saque-< saquei1< saquei< saude< segun-> segur-> seguro> sei< seman-<< seman-> semana<< semana> seras-< serasa< seten->> setenta>> so2> so<< sobra< sou> tenho2> tiram1< tiram< total_de< transferi1< transferi< tudo< tv2< tv<< um<< vai< veio< vence-2> venceu2> vende-< vender< vista> voce> vou< vou_pagar<`,
    '-4': `#1< #_para< #_por< ,2> =amount::entry:bare =parts:amount+paid+total ?consent DEED2> EXPEN-<< EXPENSE<< INCOM-2> INCOME2> NAME_cobra< NAME_uns< aceit-< acert-< acertei< agora1> ai1> ainda> amort-1< amort-< amortizei1< amortizei< antes> ate1> atrasadas1> atrasadas> autom-< automatico< banco_diz< benef-< beneficio< boleto<< cada> celul-2< celular2< clt<< com2> conse-2< conse-< conse-<< consegui2<
consegui< consignados< consignados<< conta> credi-1< da2> das< de>> depos-1< depos-< dezen->> dezenove>> diz1< diz< dos< duas>> e_NAME< e_paguei< econo-< eh<< eh>> eles2< eles< empre->> emprestimo>> empresto1< empresto< entra-< esta_dando< esta_vindo< estou2< eu1< eu_peguei< falta-> falta> fatur-<< fgts2> fgts> fica1< fui< ganha-1< ganha-< gasto1< ifood<< internet< ja_devolvi< liber-> liberar>
limit-1< limite1< luz< mais1< mais>> mande-< mandei< mas2> mas> me_empresto< menos2< mensagem< mes2< minim-1< minim-1> minimo1< minimo1> moro< nao2> netfl-< netflix< ontem1> ou< outro>> paga>> parcela<< parcelas< peque-< pix2< pix2> poupa-> poupanca> quant-> quanto> que_eh< resta-> resti-< restituicao< sao< tirar< usei2< vem> vindo1< vindo< vivo< vou2<`,
    '-5': `#1> ,_pago< :1> =amount::limit: NAME_em< NAME_por< ai> anuai-2< anuai-< anuais2< anuais< anuais_de< ao<< ate> atras-1< aumen-< cada>> carne< celul-< celular< com2< comeco<< como< consi-<< conta-> desco-1< desconta< desconto< devol-1< devol-< devolvi1< devolvi< direi-> direito> emprestimos< errad-< errado< esse< eu> eu_devo< falta->> falta>> fica> foi1< gaste-< gastei< gasto< gelad-< geladeira<
gente<< inter-< irma< mais2> mes<< mes> meu<< o<< ofere-<< ofereceram<< ontem2< pago2> para1< parcela2< passa-< pegue-1< peguei1< pix> por> propo-< quant-< quanto< recebo< salar-<< sei> seis>> sexta> sindi-< tenho> tinha1< tirou< trabalho< vale1< vem1< vem<< vezes>>`,
    '-6': `,_falta< acabe-< acabei< atras< atrasada< atrasado2> atrasado_,< banco<< bolet-<< caiu2< cinco>> comec-2< comec-< comprei< conse-> consi-< consignado_NAME< contr-< das1> das> debito< dei1< desse< deve1< dezoi->> dezoito>> diz<< dos<< duzen-<< duzentos<< esta> fecha-> fechar> fica< ganho<< la< luz> me<< menos_de< moro<< ofere-< ofert-< oferta< pague-<< paguei<< parce-2< parce-< passa-2> passado2>
pelo2< pessoal< pg> por1> prest-< prestacao< proposta< receb-<< sao1< seguro< seman-< semana< sendo> talve-1> talve-> talvez1> talvez> um_de< vale< vou>`,
    '-7': `#_#< +< =amount:week::bare ?> agua> alugu-> aluguel> caiu< casa2< confi-2> confi-> das2< das<< debit-< dele> devo2> divid-2> divida2> do_NAME< ele2< em<< em> esta<< eu2< faturas<< hoje> ja2< juros< marid-<< marido<< mei< metad-< metade< no<< pagam-< pagamento< pagas>> pago> parcelei< passa-<< pesso-< quita-< receb-< resto> salar-< salario< se> segur-< tinha< uns<<`,
    '-8': `#_mais< ,_eh< />> =parts:amount+interestFree+total ?after-deficit ?rates a2> acord-< acordo< agora> agua2< cai< dei< dei<< ele< ganho1< ganho< irmao2< irmao< luz<< mil_NAME< mil_de< minim-< minimo< no>> ou1< ou1> ou> pague-< paguei< por1< pouco<< quase1< quase< so> soman-< somando< tenho1< tres<< tudo2< tv1< usei< verda-< verdade< vista2>`,
    '-9': `?debt-amount desconto<< em1> engan-< enganei< junto< maior<< mil2< nao<< nao_eh< nem< nu< parcelas<< pelo_NAME< tenho2<`,
    '-10': `=amount::minimum:bare ?offers WORD1> da_uns< devia< oito>> paga> pague-1< paguei1< passada< resta-<< tv<`,
    '-11': `:> ?after-roadmap NAME_da< desco-< desco-<< nao2< pago< parce-<<`,
    '-12': `?flexibles NAME_#< pix<`,
    '-13': `=amount::former:bare ?instalments-left ?thirteenth total<<`,
    '-14': `=amount:month:: ?income-low-month pago1<`,
    '-15': `?overdue os<<`,
    '-16': `
> galo<<`,
    '-17': `=parts:amount+behind ?essentials ?incomes devo>`,
    '-20': `=parts:amount`,
    '-21': `=ignored`,
    '-22': `=amount:month::bare`,
    '-24': `=parts:amount+remaining`,
    '-25': `=parts:amount+total`,
  },
  correction: {
    '17': `nao<<`,
    '16': `verda-< verdade<`,
    '15': `,_eh<`,
    '12': `corri-< para1<`,
    '11': `eh1< engan-< enganei< o<<`,
    '10': `DEED2> ai< eh< errei<`,
    '9': `:< DEED> eh<< errad-> errado> falei2> falei> ganho1< lazer< mil2< retif-< salar-< salario<`,
    '8': `?after-roadmap bota< errad-< errado< ganho< luz< para< vem<`,
    '7': `#_eh< DEED>> agora1> agora> aumen-< aumentei< casa2< certo< esque-< esqueci< estao< ganha-1< que>> vem_uns<`,
    '6': `:2< DEED<< agora< atras< casa< conse-> estou2< estou_ganhando< fatur-2< fatura2< ganha-< me< passada< renda> salar-> salario> traba-< trabalho< vem1< verda-2< verdade2< verdade_eh<`,
    '5': `,2< ?overdue a_ganhar< agora_ganho< alugu-< aluguel< aumen-2< aumento< e1< ganhando1< ganhando< meu<< mil_eh< na< nao2> passa-< passa2< passa< passe-< passei< sao1< subiu<< troca< vem2< verda-2> verdade2>`,
    '4': `,_ganho< ?debt-amount ?more-debts KIND_agua< NAME_eh< agua1< alugu-<< aluguel<< aluguel_eh< e<< farma-2< farmacia2< fatur-< fatura< ganhar1< la< merca-2< mercado2< sao< seman-< semana< sim< verda-> verdade>`,
    '3': `#_para< =amount::current:bare ?after-deficit agora2< agua< deven-1< devendo1< estou< estou_devendo< farma-< farmacia< ganhar< gas<< liqui-2< liquido2< merca-< mercado< mil<< nao>`,
    '-3': `,2> ,<< ,_uns< =ignored =parts:amount+remaining ?1> KIND> KIND_aluguel< NAME1< NAME1> NAME2> NAME> WORD<< a_NAME< aceit-< aceitaram< acho< agiot-> agiota> alugu-1< aluguel1< atras-< aumentar2< aumentar< aumentar_para< baixo-<< baixou<< benef-< beneficio< com1< coope-2< coope-< cooperativa2< cooperativa< da2< da> dando> decim-< decimo< desco-< desconto< deus< devo1< devo< dia<< dia> e> eh> eu2> eu<
falta< fgts< filho< fiz< ganhe-< ganhei< gas< hoje2< janei-2> janei-< janei-> janeiro2> janeiro< janeiro> juros< luz<< mais2> mas1> mas> me2< mercado_eh< meses<< meu< moca> nao_eh< no< o< o> pagar< pago1< parce-> parcela> parti-< pedir-1< pedir-< pediram1< pediram< propo-< proposta< quere-< querem< receb-1< renda< resci-2< resci-< rescisao2< rescisao< salar-2< salario2< salario_eh< tem< tirar<
total2< uma< veio<`,
    '-4': `#2> =amount:month:: =parts:amount+total ?offers KIND2> WORD2< baixo-< baixou< caiu< conta> da1< divida< do1> em1< em1> empre-< emprego< eu> foi< fui< ja< mais> mes> nao2< ofert-< oferta< os< pago< pague-< paguei< receb-< se< tenho< total< tv< vou2<`,
    '-5': `,_sao< ?> ?income-low-month ?thirteenth DEED1< NAME< WORD1> a2> a<< de1< divid-< em< em> estou> hoje< luz_,< mes< para1> por1< por< so< vai< vou<`,
    '-6': `,1< :1< =amount::current: =amount:month::bare ?instalments-left DEED< da< nao1> outro< parte<`,
    '-7': `?confirm-amount agora_eh< era<< nem<`,
    '-8': `que2< que_eh<`,
    '-9': `?incomes`,
    '-10': `=amount:day::bare`,
  },
  expense: {
    '26': `?essentials`,
    '23': `?flexibles`,
    '13': `ganho<<`,
    '12': `EXPEN-< EXPENSE< agua<<`,
    '11': `luz< luz<< pago<`,
    '10': `alugu-> aluguel> dou1< dou< gas<`,
    '9': `:1< EXPEN-> EXPENSE> desse< divido< gasto< pago1< parte<`,
    '8': `#_para< EXPEN-<< EXPENSE<< falar< ifood<< luz> luz>> mando1< mando< por1>`,
    '7': `,_NAME< =amount:day::bare =amount:week::bare =amount:year::bare KIND2< KIND> KIND_casa< NAME1> alugu-<< aluguel<< bolet-< boleto< deu1< deu< energ-< energia< esque-< esqueci< limpa< mes2< plano< remedio> saude< todo<`,
    '6': `EXPEN-2> EXPENSE2> KIND2> KIND< agua>> ajudo< amiga< cigar-< cigarro< devo> escola< gas> gasto2< gasto_uns< luz2< mercado<< mercado_eh< moca< mora< por<< remed-< remed-> remedio< tigri-> tigrinho> tramp-< uma< umas<< vez<`,
    '5': `#_NAME< ?income-source EXPEN-2< EXPENSE2< KIND1> KIND<< KIND>> KIND_celular< KIND_internet< alime-> aposentada<< casa2> celul-1< celular1< cerve-< clt<< compr-<< dela< demai-< demais< dizim-< dizimo< em> era<< esta< filho1< gaste-1< gastei1< internet1< iptu< mas>> mes<< moro< noven-<< noventa<< para<< passa-2> passa-> passa_de< passado2> pensa-> pensao> sai2< sai< sai_por< sou<< trampo< uber< uso<
vou>`,
    '4': `#_e< ,_pago< DEED>> EXPEN-1> EXPEN->> EXPENSE1> EXPENSE>> INCOM-1> INCOME1> KIND_iptu< NAME1< WORD2< acade-< academia< agora_eh< agua2< agua< agua_,< agua_:< alimenticia> apose-<< apost-< baixo-<< baixou<< beste-> besteira> cacho-< cachorro< casa1< casa> celul-< celular< cerveja< churr-< com< condo-2< condo-< condo-<< condominio2< condominio< condominio<< condominio_:< consu-< consulta< costu->>
da< dela2< deven-> devendo> dezem-2> dezembro2> dois2< duzentos>> energ-2< energ-<< energia2< energia<< entre1< escol-< estou2> estou> fim< gaste-< gastei< gasto1< hoje> ifood2< igrej-< igreja< inter-<< inter-> internet< internet<< internet> iptu1< ja1> janei-2> janei-> janeiro2> janeiro> junto> k>> lanch-< luz_veio< mas1> merca-<< merca-> mercado> mes1> paga> parte_eh< passa2< passa< passado>
passagem< que< que_eh< resto> so< so<< varia2< varia<`,
    '3': `#2< ,1> :>> =amount:fortnight::bare DEED< EXPENSE_feira< EXPENSE_igreja< EXPENSE_merc< KIND_condominio< KIND_escola< KIND_luz< KIND_saude< acade->> academia>> acai< agua2> apost-2< aposto2< aposto< aposto_uns< as< bicho< cara1< cara< cem2< cem<< cinem-< cinema< com1< comid-< comid-> comida< comida> como< condo-1< condo-> condominio1< condominio> contr-2< crech-< creche< de2> de> de_aniversario<
deliv-< delivery< dezem-> dezembro> divid-< ela2> em1> entre< escola1< favor< feira1< feira< foi> fumo< funer-< gas_:< igrej-1< igreja1< inclu-> inter-1< inter-< jogo< lanche< liq< luz1< luz2> mei2< menin-1< menino1< menino< merc1< merc< merca-2< merca-2> mercado2< mercado2> mes_,< mil<< minha_parte< moca2> moca> nove>> noven->> noventa>> o2> oiten-<< oiten->> oitenta<< oitenta>> oito>> os<<
para1> parcelado2< parcelado< parte1< parte2< pizza< plano> plano>> por2< prese-< presente< quatr-<< quatro<< racao< resta-< restaurantes< saude1< saude2< saude> saude>> seman-1< seman-< semana1< semana< so_dou< spoti-< spotify< strea-<< strea-> streaming<< streaming> teve> tia< treze-<< trezentos<< tv1< tv< uns<< vai2< vai_uns< vem< vem<< vence<< vezes<`,
    '-3': `,2< ,_deu< :2< ?> ?consent DEED1< DEED2> EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> KIND_moto< NAME_:< WORD2> agora> ajuda< assin-< atras->> atrasada<< atrasado>> aumen-< cance-< carro2< carta-< cartao< consignado< conta-<< conta>> contas<< costu-< da_uns< dar1< das> desco-< desconto< deven-< devendo< dia2> dia> dias<< divida< divido2> dois<< dona< duas<<
e_NAME< eh>> emprestimo< era1< era< esse2> esta2< esta<< esta> estou< estou<< faco< faco<< fatur-<< fatura< fiado< fica< foi2> ganhe-< ganhei< gasol-2< gasol-> gasolina2< gasolina> gasta2< gasta< hoje2< loja< mais_de< mas_gasto< me<< mes1< mes> moto1< multa< na<< nada< no1> no> o< ofert-< oferta< os1< outro< padar-1< padar-< padaria1< padaria< pagar2< pagar_so< pago_,< passa-<< por< por> por>>
posso< salao1< se< seguro< ser1< ser< sim< so1< sobra< tem< tenho1< tenho<< todo1> trabalho< tudo2> uber<< uma> vendi< verda-2> verda-< verda-> verdade2> verdade< verdade> vez> x<< x>>`,
    '-4': `#2> ,2> ,_eh< :1> =ignored =parts:amount+behind KIND_carro< NAME2< WORD>> a2< ainda> alugu-2> aluguel2> amigo> atras-< atras-<< carro1< com>> conse-< consi-< da> da_NAME< devo1< devo<< do_NAME< em<< empre-< empre-<< errad-< errado< errei< farma-< farmacia< fatur-< gas<< gasta-1< gente<< inss< ja< junto< luz_,< mas2< me< mei1< mes>> meu< minha2< minha> moto< nao< nao<< no<< o2< os< pagar< pago2<
pago> pague-< pague-<< paguei< paguei<< parei< por2> que_uns< recebo< sei< subiu2< subiu< traba-< troca<< tudo_da< um> viage-> viagem> vou<`,
    '-5': `
1> #_uns< +< ,_gasto< ,_total< ? DEED2< EXPENSE_botijao< EXPENSE_ifood< a1> a< agiot-<< agiota<< bolsa> botij-1< botijao1< cento>> da1> da2< das1< das< devo< divid-2< divid-> dividido< do2< do<< dura> e1< e2< e2> eh<< em>> eu2< filho> foi2< ganho1< ganho< hoje< ifood1< nao2> pago>> por1< receb-< resto>> total1< vinte>>`,
    '-6': `
> ?instalments-left ?offers ?rates acho< cada<< carta-> cartao> cento2> conta<< de1< divid-1> dividido1> dividido> meu<< moto>> na1> na> no2< pouco< respe-<< respectivamente<< tambe-1> tambe-> tambem1> tambem> tudo1> tudo2<`,
    '-7': `=parts:amount ?confirm-amount ?thirteenth INCOM-2> INCOME2> fora< mas< mes_de< na< parte> teve<`,
    '-8': `?after-deficit ?debts ?income-low-month cada2> cada> carro< corri-< do1> do> dois>> meses>> total<`,
    '-9': `WORD1> ajuda> eh> esse< so1> so> tudo>`,
    '-10': `?debt-amount ?incomes ?more-debts ^ meses<<`,
    '-11': `?after-roadmap botij-< botijao<`,
    '-12': `=parts:amount+total`,
    '-17': `#>`,
  },
  income: {
    '25': `?incomes`,
    '14': `=amount:day::bare meu2>`,
    '13': `INCOM-< INCOME<`,
    '12': `=amount:day:: =amount:fortnight::bare cai< tiro2<`,
    '11': `=amount:fortnight:: INCOM-> INCOME> estou< eu1< ganho< pelo_NAME< pensa-< pensao< util>>`,
    '10': `antes<< bolsa< bruto<< dias>> eu<< famil-2< hoje_tiro< ruim< tiro< vivo<`,
    '9': `#_,< =amount:month:: =minimum-wages comec-< dando> emprego< espos-<< estag-< fica1< ganho1< liqui-1> media1< num1> num> que_eh< recebo< salarios<<`,
    '8': `+< =amount:month::bare bolsa<< da_uns< dia> famil-< fazen-< loja2< no>> pelo2< pelo< por2> tenho> tiro_uns< umas2> vezes>>`,
    '7': `#< #_de< +2< INCOM->> INCOME>> ^ benef-< bico< bolo< bom> comeco<< contr-< contr-<< da2< desco-2< dinhe-< divid->> divida>> em_media< estag-2< extra2< faco< faco<< filho> liquido1> marid-<< marido<< mas2> mas_sobra< mesmo< perco< por> receb-2< receb-< sabad-< sabado< sobra< tiro_de< vr>`,
    '6': `
< ,_tiro< =amount:week::bare DEED<< EXPENSE_ifood< INCOM-1> INCOM-<< INCOME1> INCOME<< a_dar< ah< ajuda< apose-<< aposentadoria<< aula> bem< benef-2< benef-<< beneficio< bolsa> cada>> cai1< casa2> casa> cinqu-<< cinquenta<< com2< com_uns< comec-<< comecar< comis-< comissao< descontos2< descontos< dia<< dos< e1> e2< e_NAME< e_ganho< eh2< em2< errad-< errado< eu2> eu< extra> fica< fixo> fora< fui<
ifood1< inver-< inverno< liq< liqui-< liquido< livre1> livre> manic-< manicure< mas< media< mes1< moto>> pensa-2< pensao2< quinz-< quinzena< recebendo< regis-< salar-<< segun-< segunda< seman->> semana>> tiro<< vale1<`,
    '5': `,2> ?< INCOM-2< INCOM-2> INCOME2< INCOME2> INCOME_salario< KIND1> KIND>> WORD1> a2< ai> alugu-2> alugu->> aluguel2> aluguel>> assin-> assinada> aumentou< carte-> carteira> causa2> causa> cerca2< cerca< cerca_de< clt< comecei< costu-< da< dar1< desconto> desem-< desemprego< despe-< devo2> devo>> dia< e_cai< eh>> eh_uns< eu_ganho< falec-> famil-<< familia<< fatur-<< faxin-> faxina> ganha-1<
ganhando1< ganhando< ifood<< liqui-1< liquido1< loja> mas_cai< maxim->> maximo>> me< mei<< mes_ruim< meu< minim-2< minimo2< na_NAME< novo< padar-2< padaria2< padaria_sao< pago2> passado_foi< patro-> patroa> peque-< plant-< por2< produ-< producao< registraram< renda< ruim1< sabad-> sabado> salar-1< salario1< sexta< sobra1< sobra2< sobra_uns< tenho2> tiran-< tirando< tudo>> vem1<`,
    '4': `,< =amount::minimum:bare =amount:year:: DEED1> INCOME_com< NAME_da< WORD>> a_ganhar< agora< auton-> autonomo> bico2< bico> bico_de< bpc< cai2> clt> conse-<< consegui<< conta< costu-2> costu-> cuida-< cuidadora< dar< depoi-< depois< desconta> deus< dia2> dia>> diari-< do1> dos> duzen-<< duzentos<< e<< em>> entre-> espos-< eu> eu_recebo< faixa2< faixa< falec-< faleceu< fazenda< fiz<< fora> ganhar1<
garco-< garcom< gasolina_fica< graca-< gracas< hoje2< ifood< leite< mae1< mais1< marido_ganha< mater-< mes1> mes< mim2> mim> minim-<< minimo<< moto> mulhe-< mulher< na2< na<< nao2> noite< ofert-< oferta< padar-< padaria< pago> passa-2< passa-< passado2< passado< passe-< passei< pensa->> pensao>> por1> prefe-< prefeitura< quand-1> quando1> que2< que_da< quint-> recebo1< recebo2< recebo> saiu<
salao<< segun-> segunda> seman-2< seman-<< semana2< semana<< setec-<< setecentos<< sexta1< tem2> tira2< tira_uns< toda2< toda_sexta< trabalho< uber_uns< ultim-< ultimo< um< uma>> uns<< util>`,
    '3': `#2< ,1< ,<< ,_ganho< ,_mais< ,_media< EXPEN-> EXPENSE> EXPENSE_casa< INCOME_clt< acai< apose-< aposentei< apren-< aprendiz< arrumei< auxilio< cai2< cai_para< casa1< cesta> clt1< clt<< com<< comid-< comida< cosme-<< cosmetico<< depos-2> depos-> desem-2< desemprego2< diari-2< diaria2< diaria< diaria_de< e2> e_mais< entra< espos-1< esposo1< esposo< estagio< fatura<< faz< feira> filho< fique-< fiquei<
fora1> ganha-< ganha<< irma< jovem< liquido_de< liquidos1> liquidos> loja< luz2> mais< marmi-> marmita> mater-> material> mesmo1< meu2< meu_esposo< moco< na< na>> nada> nao> o2< o<< padar-> padaria> para<< patro-< patroa< por_mes< por_quinzena< prefe-2< prefeitura2< prest-> primeiro< quand-> quando> quare-<< quarenta<< quart-< quebrados> quent-< quentinha< quint-2> quinto2> quinto> quinz-1<
quinzena1< recebo<< roupa< salario_eh< saldo<< segur-< servi-< servi-> so< sou> tem> tenho_mais< tira< toda< torno2< torno< torno_de< traba-<< traba-> trabalho<< uber<< um>> uns2> vai< varia> vinte<<`,
    '-3': `#<< #_+< #_uns< ,_gasto< ,_vr< :2< :< ?worry DEED1< EXPEN-2> EXPEN->> EXPENSE2> EXPENSE>> KIND2< KIND2> NAME1> NAME2< NAME< NAME_,< a< a_NAME< acho< aplic-< aplicativo< ate> aumento< cabel-> cabelo> cada2< carro< casa< com1> consi-< corri-< corta-< da_NAME< dei1< dei< deu1< deu< deve< devo1< diari-<< diaria<< divid-< divida< do2> e_pago< em1< empre-1< estou<< eu_ganhava< faco1< falar< fatur-2<
faturo< faz2< feira< fraco< ganha-2< ganha-<< ganhar2< ganhava<< gente< hoje2> impos-> imposto> inss2< ja< junto< luz< mandi-< mandioca< mao2> mao> marmi-< marmita< me2< menos_de< merca-< mercado< meses<< metad-> metade> moca> nao2< nao< ne> no2< o2> oitoc->> oitocentos>> os> outro< outro> pagar1< pague-< paguei< pai< parce-< pj< planto< quand-< quando< quase< que>> queri-< queria< quinh->>
quinhentos>> recebe<< receber< segur-> sim< sou<< tenho<< terce-< terceiro< trabalha< tramp-< tv< unha<< vem2> vizin-2< vizin-< vizinha2< vizinha< volta2< volta< volta_de< vr1<`,
    '-4': `
1> 
2> +1< =amount:::bare =parts:amount+total ?after-roadmap ?confirm-amount ?debts ?rates NAME<< NAME_de< WORD<< ai< ainda> atras< atrasado< cai> caiu< com> conta2> cosme-< cosmetico< decim-< decimo< deven-< devendo< devo< do>> dona< e_faco< eh< entre-< entre1< esta< estou2< eu1> fatur-< ganhava1< ganhava< hoje> ifood2< ifood_faco< iptu< liq1> liq> mae2< mas> mei1< mei< menos1< menos2< mim<
minha> moro< motor-< motorista< nao1> oiten-<< oitenta<< ontem2< os<< outro2> pagar< pagar> pelo_menos< propr-> propria> que_entra< recebi< renda2< renda_eh< seman-> semana> so2> treze->> trezentos>> tudo< tudo> uber< um2< um_de< umas<< vale<< vez<< vr2< vr_de<`,
    '-5': `#2> =amount::: ?more-debts ?offers KIND<< NAME> NAME>> alugu-2< aluguel2< aluguel_eh< atras-< cinqu->> cinquenta>> descontado> dia1> dois<< ele2< ele< empre-<< empregos< errei< faxin-2< faxina2< faxina<< gasol-> gasol->> gasolina> gasolina>> inver-> inverno> junto-< mae> meu> mil2< mil<< mil_,< minha<< olha< ontem< outro2< outro_de< para> passa2< passa< passa_de< por1< profe-< professora< recebe1<
recebe< sem<`,
    '-6': `
> #_e< ,_total< =ignored ?> NAME2> adian-< app< chega2< chega< comis-<< comissao<< de> defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< dia_a< ela< em< entressafra< fica2< filho2< fiz1< fiz< ganho> la< mas_gasto< nuns1< nuns< o< paga1< paga< resto> se< soman-< somando< total1< umas1< vr<`,
    '-7': `?essentials DEED2< DEED>> WORD1< WORD2> a1> a<< alugu-<< aluguel<< as< auxil-< causa>> da<< dia2< e>> eh1< eh<< faxina_,< fazer< hora> menos< receb-> total< vem>`,
    '-8': `bruto1< cada<< caixa< como< da>> faxin-<< ganho<< super-2< super-< supermercado2< supermercado< vale2<`,
    '-9': `?instalments-left a1< fica> gasto1< gasto< pago1< que<< reais<< um> vou<`,
    '-10': `?flexibles ?income-low-month DEED< bruto1> bruto> mas1> pago< ruim> vale>> vem2<`,
    '-11': `fixo< hora2>`,
    '-12': `?thirteenth`,
    '-13': `=amount::current:bare ?debt-amount`,
  },
  instalment: {
    '33': `=parts:amount+total`,
    '32': `=parts:amount+remaining`,
    '21': `=amount:month::bare =parts:amount+behind`,
    '18': `=parts:amount`,
    '17': `=parts:amount+paid+total`,
    '15': `desco-<`,
    '13': `por>>`,
    '12': `=amount:month:: =parts:amount+remaining+total`,
    '11': `?debts das<< desco-1< desconta< falta-> pago1< resta-<<`,
    '10': `desconta1< faltam> parce-1< parcelas<<`,
    '9': `?debt-amount ?instalments-left KIND< falta> meses<< moto< outro2> pagas>> pague-> paguei> parce-<< sao1<`,
    '8': `:<< ?more-debts NAME_de< bolet-<< carne< consi-<< consignados< devo<< emprestimo<< falta1> pagas<< pago< parce-< tres<<`,
    '7': `=parts:amount+interestFree+total anos>> atras-> carro< cinco>> consignado_NAME< duas>> empre-< emprestimos< estou> falta-1> falta-<< faltam<< mil_em< na_NAME< outro< pague-1< paguei1< parcelei< pegue-<< peguei<< renegociei< resta-> tenho<<`,
    '6': `#> #_em< /<< KIND_tiram< agora_eh< ainda< ate1> benef-> beneficio> cinqu->> cinquenta>> com<< consignado< consignados<< dezoi->> dezoito>> empre-> emprestimo< emprestimo> estou2> falta-1< falta-< faltam1> faturas<< financiamento< foram> ja2> ja> na2< nao1> o2< outro> outro_de< para1< parce-2< parcela1< passo-2< passo-< passou2< passou< refin-< refinanciei< se> tem< tiram1< tiram< todo> vinte<<`,
    '5': `(1> KIND<< NAME_sao< a<< agora2< apose-< aposentadoria< ate> atras->> atrasou< condo-< condominio< consignado2< desco-<< do> eu> facul-< faculdade< faltam1< faltam< folha< gente<< mei< mes<< mes>> mesmo< moco< no<< outro2< parcela< prest-2< prestacao2< prestacao_de< que_pago< quinh-<< quinhentos<< reneg-< resta-2> vem1< vem>`,
    '4': `
2> #2> #_meses< #_mil< ,_falta< :_restam< DEED< KIND2> acaba->> acabar>> ajuda-2> ajuda-> ajudar2> ajudar> alem< atras-2< atras-< atrasadas1> atrasadas< atrasadas> atrasadas_:< boleto<< cento>> comprei< consi-< consi-> consignado> da< da> das< de_pagar< descontam1< descontam< desconto< desde< devo2> do2> duas<< e>> e_NAME< eh< falta-2> faltam2> fique-< fiquei< fiz<< folha2< gelad-< geladeira<
habit-< juros2> luz_,< mensa->> mensais>> meses1< mil1< na> no1> o_outro< outro1< outro<< pagas> pague-1> paguei1> parcelas2< parcelas< que1> resta-1< resta-1> resta-< restam1< restam< restam> restando> subiu2< subiu_para< tambe-< tambem< tres>> um>`,
    '3': `#<< (< (> ,_eram< ,_prestacao< EXPENSE_casa< KIND_condominio< NAME2< NAME< NAME<< NAME_,< a2< a_sindica< agiot-2< agiota2< agora_sao< ainda2> ainda> antes> apose-> aposentadoria> atrasada> atrasados>> atraso2< atraso< atraso_,< aumen-2< aumentou2< aumentou_para< carro>> chequ-< colch-< colchao< com1< comec-> comeco> compr-2< comprei2< condo-1< condo-<< condominio1< condominio<< condominio_,<
consi->> consignado>> de2< descontado< desse< deved-<< devedor<< deven-> devendo> dezem->> dezembro>> dia2> dia> empre-<< empresto<< escol-< estou<< estou_pagando< eu_pago< falta2< falta_pagar< faltando1> fatur-<< ficou1< filho-< filhos< finan-<< fogao< foi> foram2> frio2< frio_:< mais>> mas1> mei1< meses2< meu> moto2< na1> na2> nenhu-2> nenhu-> nenhuma2> nenhuma> no> o_NAME< oiten->> oitenta>>
outro>> pagan-1< pagando1< pagas1> pague-2> paguei2> parcela2< parcela> parcelei2< parcelei_em< pesso-< pessoal< prest-1< prestacao1< quart-> quarta> quitadas2> quitadas> saldo<< sao< seras-2< serasa2< seten->> setenta>> sindi-1< sindica1< sindica< sofa< subiu< tenho< tenho_mais< tv<< ultim->> ultimas>> um2< um2> um>> um_de<`,
    '-3': `,2< ,>> -1< :2< =amount::entry:bare KIND_agua< acho< agora> agua1< agua> anuai-2< anuai-< anuais2< anuais< anuais_de< atrasada<< atrasado1> atrasado> banco2< caiu< carta-< cartao< carto-< cartoes< cobra1< cobra< da<< de>> desco-2< desconto2< deve< devia1< devia< dezem-> dezembro> dois<< duzen-<< duzentos<< duzentos>> e> eh2< entra-2< entrada2< era1< era<< esta< esta_em< estou1> falou1< falta>>
fatur-1< fecha-< fez<< finan-> financeira> fiz< foi2> foi< fui< ganho1< ganho< garan-> garantia> gaste-1< gastei1< geren-< gerente< giro< ja_paguei< loja< luz<< luz> mas< me<< mes2< mes_de< minim-1< minim-2< minim-> minimo1< minimo2< minimo> muito< num< o> ofere-1< ofere-<< oferecendo< ontem1> ontem> pagan-> pagando> pago2> pai< para2< parcelar2< parcelar_em< pegue-1< peguei1< por1< propos<<
quase1< quatro>> que<< quer< sao<< se< sem> sendo1< sendo< so1< todo2> todo< total2> total> trans-< tudo> uma< uns<< uns> veio< vence2> vista2< vista_ou< vou<`,
    '-4': `#1< #1> #2< #_+< +1< +< -< /2< =amount:day::bare ?1> ?thirteenth DEED1< DEED1> DEED<< KIND_casa< NAME1> WORD1< a> a>> acert-< acertei< borra-2< borra-< com< com> conta< dez>> dia<< duzen->> e2> eles2< eles< em1> emprestou<< entra-2> entra-> entrada2> entrada> era< falou< fatur-< fatura< faz2< faz< faz_em< fechar< gaste-< gastei< hoje> limit-< limite< loja2< me2< me< menos2< menos< menos_de< minha<
multa< na>> nada> no>> o>> ou1< ou< pago> para1> para<< parcelar< pensa-> por< propo-<< quatr->> que_eh< quere-1< quere-< querem1< querem< receb-< tinha1< tinha< total2< vista<`,
    '-5': `#_mais< ,2> ,_da< :_NAME< =amount::minimum:bare ?incomes DEED2> WORD> agua< ajuda> contr-< de2> eh> em> empre-2< empre->> empregos< emprestimo2< emprestimo>> entra-< entrada< financiei< ja2< mae<< mes1< meu< mil>> minha<< ofereceu< reais<< resto2< resto< resto_em< seis2> sim< tem<< total< uns1< uns< verda-< verdade< vista>>`,
    '-6': `#_,< ,_faltam< />> =amount::former: =minimum-wages NAME>> NAME_:< acabe-< acabei< acord-<< acordo<< consigo< em>> emprestimo_de< escre-< escreve< iptu< mes< negociar< noven->> noventa>> para> segun-< segunda< seis>> uma<< x>>`,
    '-7': `#_e< ,_paguei< ?> agiot-<< agiota<< devia<< errad-> errado> falei2> falei> minim-< minimo< ofert-< oferta< oiten-<< oitenta<< proposta< tudo<`,
    '-8': `=amount::former:bare =amount:week::bare e1< fazer< hoje< ofere-< propo-<`,
    '-9': `
1> ?essentials ?rates da1< ja< negoc-< so<`,
    '-10': `=amount:fortnight::bare ?flexibles quero<`,
    '-11': `?after-roadmap`,
    '-12': `?offers`,
    '-13': `=amount:::bare =ignored`,
    '-14': `=amount::current:`,
    '-15': `=amount::current:bare`,
    '-16': `=amount:::`,
  },
  minimum: {
    '16': `minim-< minimo<`,
    '14': `=amount::minimum:bare`,
    '9': `minim-1< minimo1<`,
    '6': `minim-2< minimo2<`,
    '5': `esta_vindo< fatur-> fatura> minimo_de< minimo_eh< vindo1< vindo<`,
    '4': `#_minimo< ,_minimo< =amount::minimum: fatur-<< fatura<< vence2>`,
    '3': `NAME_eh< abaix-> abaixa> consigo< credi-< credito< em<< esta2< total<< vence>`,
    '-3': `$ ,1< =amount::: =amount:::bare =amount::current:bare =amount:month::bare ? ?incomes ?offers WORD1< WORD2< dia>> maxim-2> maxim-> maximo2> maximo> mes< para< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap ?debt-amount`,
    '-5': `^`,
  },
  none: {
    '30': `=ignored`,
    '26': `?instalments-left`,
    '24': `?rates`,
    '21': `
>`,
    '20': `=amount::former:bare nao2<`,
    '16': `galo<<`,
    '15': `?consent ?overdue bruto1> bruto> cada<< posso<`,
    '14': `:> esse< mes_de< usei<`,
    '13': `#2> cada> era< jogo> menos_de< so> tenho1<`,
    '12': `
1> #1> NAME_#< botij-< botijao< como< dos1< ele2< fixo< hora2> nao_eh< nu<`,
    '11': `agua> cada2> comprei< confi-2> confi-> deve1< devia< era1< gasto1< juros2< mas1> ne> os<< pago_NAME< tinha< total<< vale>>`,
    '10': `#>> #_mais< ?> NAME_da< a2> das1> desconto_de< ele< esta> faco1< fica> ganho> maior<< mas> minha<< no<< receb-> ruim> sei> tv< vou2<`,
    '9': `#> #_#< #_dos< ,_gasto< ,_paguei< :1> ?1> WORD1> ^^ bruto1< cento2> comec-2< consi-< das1< das< das> de1< devo> dia_a< eles_querem< esta<< faxin-<< fazer< fechar< hora> irmao2< mil_NAME< mil_de< muito< nem< ofereci1< ofereci< oiten-<< oitenta<< passa-<< por1> posso2< pouco<< qual> reais<< uns<< vr<`,
    '8': `+1< ,_total< NAME_uns< autom-< automatico< carro2< comis-<< comissao<< consigo< dele> deles<< devo1< direi-> direito> diz<< dizen-< dizendo< do_NAME< eh<< empre->> emprestimo>> escre-< escreve< faxina_,< fecha-> fechar> gasol-> gasolina> gasta-1< irmao< jogo2> juros2> liber-> liberar> limit-< limite< loter-< mae<< mais1< mas_gasto< me2< mei< menos2< mes< mil<< mil_,< nao_aceitaram< ofere-1<
ontem2< pagar_so< pago2< parte> pede< pegue-1< peguei1< por> quant-< quanto< queria< recus-> seis>> sindi-< tenho2< umas1< vale2<`,
    '7': `#_uns< ,_faltam< =amount::entry:bare =amount::limit: =amount:month::bare =amount:week::bare ?worry NAME_em< a1< adian-< anuai-2< anuai-< anuais2< anuais< anuais_de< atrasada< auxil-< baixo-< baixou< banco<< cai> caixa< carne> casa< causa>> cel< das2< dei> depen-< depende< divid-1> dividido1> dividido> dois>> dos< estou2< eu_devo< falta>> fatur-1< faturas<< fecha-< gasta-< ja>> mei1< metad-<
metade< meu< moro<< motor-< motorista< oferecer1< oferecer< oito>> ou1< paga<< pagar> pago>> para> parcela<< passada< pesso-< poupa-> poupanca> respe-<< respectivamente<< resto< resto> segur-> seis2> sendo> super-2< super-< supermercado2< supermercado< tenho< teve< tinha1< tiro1< tv1< vale< vou_pagar<`,
    '6': `#_+< $ +< />> :_caiu< =amount:::bare =amount::below: =amount::former: =amount:year:: ?debts EXPENSE_botijao< EXPENSE_mercado< a_NAME< acert-< acertei< agiot-<< agiota<< agua2< ao<< atras-1< atrasada<< atrasado2> banco2< banco< borra-2< borra-< botij-1< botijao1< bruto< caiu1< cance-< carto-< cartoes< compr-> coope-2< cooperativa2< da2> da_uns< debito< defes-2< defes-< defeso2< defeso< desconto2<
devia<< diari-<< diaria<< divid-2< dura> e>> e_gasto< e_paguei< econo-< eh1> ele_quer< em1> em<< em> em>> empresta1< empresta< emprestei1< entressafra< estou_com< faxin-2< faxina2< fica2< financiei< ganhava1< ganhava< gas<< grati-< gratificacao< guard-1< guard-1> guard-> guardar1< guardar< inver-> inverno> ja_dei< janei-2> janeiro2> juros_de< me_empresta< me_ofereceu< me_pediram< merca-1<
mercado1< metad-> metade> meu<< minha2< moro< nao_,< netfl-< netflix< noven->> noventa>> onde> paga>> pix> poupa-2> poupanca2> prest-< prestacao< quatr->> que_eh< quero< receb-1< recebe1< recebe< renda< resto2< resto>> resto_em< sao< so2> tinha<< tirou< um> um_de< uns> usei2< vence-2> venceu2> vizin-2< vizin-< vizinha2< vizinha< vr2< vr_de<`,
    '5': `#<< :2< =minimum-wages ?after-deficit ?confirm-change ?debt-amount DEED2> KIND_aluguel< KIND_gas< NAME_cobra< acord-< acordo< ajuda-< ajuda> ajudar< alugu-1< aluguel1< antes1> atrasado_,< aumen-< aumentar2< aumentar< aumentar_para< aumentaram< banco2> caiu_de< comec-< comid->> comida>> consigo1< conta-> conti-1> conti-> continua1> continua> coope-< cooperativa< custa1< custa< depen-<< depende<<
descontado> divid-> dividido< e< e_os< eh> ela< emprestimo_de< entra-<< entrada<< esta1> eu2< faco< falta->> faxina<< filho2< financeira> fiz1< fora< fraco2< ganha-<< ganhava<< gas1< gasto< guard-< guardado1> guardado> hoje2< inss< ja_paguei< limit-1< limite1< maior< mandi-< mandioca< me_deve< mensa-< mensagem< mes1< metad-2> metade2> mil2> monte< nao< nenhu-2< nenhu-< nenhum2< nenhum< nenhum_dos<
numer-< numero< nuns1< nuns< os1< os< pegou1< pegou< planto< posso_pagar< preci-2< quant-> quanto> quatro>> que_entra< que_era< querem< quitar2< quitar_por< recebe<< renda_eh< rua< sei< sendo1< sendo< sim< so1> so<< so_consigo< soman-< somando< tira1< troca<< tudo2< um<< vem2> vender< vez2< vez_de< viage-> viagem> voce> zap<`,
    '4': `#1< #2< ,_da< ,_umas< ,_vr< 1 :_NAME< :_de< =amount:fortnight::bare DEED< KIND_carro< acade-2< academia2< agora> ai1> amigo> antes> aplic-> aplicativo> assin-< atras-2> atrasado2< atrasado> banco_diz< cabel-> cabelo> camin-< caminhao< carro1< celul-<< celular<< celular_de< cento<< com2> consi-2< conta-<< contas<< cortada< cosme-< cosmetico< credi-1< da1< debit-< dei< dei<< depositar1< depositar<
deven-1< deven-2< deven-<< devendo1< devendo2< devendo<< devendo_uns< devia1< dezen->> dezenove>> dia1> dia2< dias<< divid-2> divida2< divida< divida_de< divido2> diz1< diz< e_faco< ele> eles2< em1< empre-2< emprestei< empresto1< empresto< entra<< entre-< esta2> estav-< estava< estou<< eu_ganhava< eu_peguei< faturo< faxin-< faxina< ganha1< ganha< gasol->> gasolina>> gaste-< gastei< gente<< hoje2>
ifood_faco< irma< isso<< ja2< junto< juros1> juros> lembr-2> lembr-< lembr-> lembro2> lembro< lembro> liqui-> liquido> mae> me_empresto< mes<< mes> meu> meu>> mil2< mim< minha< minha> mostr-> mostra> nao> no1> no< no> ofere-< ofereceram<< ontem< os> ou1> outro-> outros> pagar2< para2< parcelei< parei< pessoal< porqu-> porque> preci-< preciso2< preciso< preciso_depositar< quase1< que2< que_paga<
quita-2< renda2< renegociar< sao1< seguro> seman-< semana< ser1< ser< sexta> so1< so2< so>> sobra2< sobra2> sobra_uns< sofa2< sofa< sofa_por< sou< subiu_de< tambe-1> tambem1> taxa2> telef-<< telefone<< trabalha< trint-<< trinta<< umas< vendo<< vez> vinte>> vou< vr1<`,
    '3': `#_e< ,> ,>> =1< =< =amount::: ?incomes EXPEN->> EXPENSE>> EXPENSE_escolar< EXPENSE_salao< INCOM-2> INCOM-<< INCOME2> INCOME<< NAME_=< NAME_limite< agora_sao< agua< ainda> amanh-> amanha> ano> antes< ate>> atend-< atras-2< atras-<< atrasou> aumen-2< baixo-2< baixou2< bolsa> bom< bom> cada2< cancelei< carta-< cartao< celul-2< celular2< cinco<< cobra-> coisa> comecou2< comecou< compr-< compro>
conse-<< consegui2< consi-> consignado_de< conta>> cuido< de1> de2> depoi-2> depois2> deve< deven-< devendo< divid-< divido> do>> dura1> e_pago< eles< empre-1< empre-1> empre-< emprego2< empregos< emprestado1> emprestado> emprestimo2< entra-2> entra-> entra> entrada2> entrada> entrada_de< entro-1< entro-< entrou1< entrou< era>> escolar1< escolar< esta_cobrando< estav-1< estava1< estou_devendo< eu>
eu_pago< falou1< falta2> fatur->> fatura>> faxin-> faxina> ficou> filho< filho> fim> finan-> financeira< financiado< ganha-2< ganha-< ganhar2< gasto> geladeira_de< globo-< globoplay< impos-> imposto> inss> ja< liber-< liberar< limit-2> limite2> lojin-< lojinha< luz<< mais<< manda-1< mande-< mandei< marid-> marido> marmi-< marmita< mas< material< mil>> mim>> moto_por< nas1> nas> negoc-< negociar<
negocio< no>> os1> outro-< outros< pagan-> pagando> pagav-1< pagav-< pagava1< pagava< pague-1< paguei1< para< para_pagar< parcela2< parcela_de< parcelei> pesso-> pix2> pj< por1< por< pouca-2> pouca-> poucas2> poucas> propr-> propria> quatr-2> quatro2> quatrocentos>> que<< que_pagava< quere-< quinz-<< quinze<< quita2< quita< quita_por< quitar< receb-<< recebo1< recebo< renda<< salao1< sao2> sao>
seguro< sera> sobra> sobro-1< sobro-< sobrou1< sobrou< sou> tira< total1< total< uma<< umas> usei1> usei> usei_+< vale2> viage-< viagem< virou>`,
    '-3': `#_em< #_por< (1< (>> ,1< ,< ,<< ,_NAME< -< -<< /1> :<< =amount:year::bare =parts:amount+interestFree+total ? DEED> EXPEN-2< EXPEN-> EXPENSE2< EXPENSE> EXPENSE_casa< INCOM-2< INCOM->> INCOME2< INCOME>> INCOME_com< INCOME_salario< KIND2< KIND_casa< KIND_celular< KIND_condominio< NAME>> NAME_(< NAME_com< NAME_pediu< NAME_saldo< abril>> acaba> acabe-< acabei< aceit-2> aceito2> aceito> aceitou<
acord-<< acordo<< agora1> agora2< alime-> aluguel_,< ambas>> app> atras-1> atras-> atrasada1> atrasadas< atrasadas>> atrasei> atual1< atual< avist-1> avist-> avista1> avista> bah< benef-2< boa> bolo< botar2< botar< botar_mais< caju1< caju2> caju< caju> carro<< carta-2> carta< cartao2> casa<< celul-1< celul->> celular1< celular>> cerve-< chequ-> cheque< cheque> chove< clt< cobra-< coisa-<< coisas<<
comec-> comeco> comid-< comida< condo-1< condo-> condominio1< condominio> conseguir< conta->> contas>> cosme-<< cosmetico<< credi-> crediario< dar< de_som< depositei1< depositei< desde2> desem-< desemprego< deus< deven-> devendo> devol-1< devol-< devolvi1< devolvi< dezem-> dezembro> diari-< do< dona< dona> doze<< e_caju< e_ganho< ela2> eles>> em2> emprestado< emprestou> energ-< energ->> energia<
energia>> era<< espec-< espec-> especial< especial> esse> esta2< estao< estao>> estava_em< estou> eu<< eu_recebo< facul-2< facul-> faculdade2< faculdade> falta1< faltam1> falto-< faltou< fatur-> fatura<< fatura> faxin-1< fever-< fevereiro< fgts1< fiado> ficou1< filha2< filho1< fique-< fiquei< fogao< fora1> forne-2> fornecedor2> gas< gasol-< gasolina< gaste-1< gastei1< hoje> impos-< imposto< ipva>
isso< juros<< la1> la> lanch-> ligar-< ligaram< liqui-1< liqui-< liquido1< liquido1> liquido< livre1> livre> luz< mae< mano< marid-< marido< mas_cai< maxim-1< maximo1< media< menina< mercadinho< mercadinho> mercado<< mil_eh< mim1< mim> minha2> minim-1> minim-2< minimo1> minimo2< moca2< moca2> mostr-1< mostr-< mostra< moto>> movei-< moveis< mulhe-< mulher< na1> ne2< ne< ne_,< no2< no_maximo<
norde-1< norde-< nordeste1< nordeste< noven-<< noventa<< o_NAME< o_fgts< ofereceu<< ofici-< oficina< ontem1> oq> os2> outro2> pagou< para_mim< parad-< parado< parce-< parce->> parcela1< parcela>> parcelas2< passado_foi< passagem< pediu1< pediu< pedre-< pedreiro< pensa->> pensao>> plant-< por2< por2> por<< prest-> primeiro< produ-< producao< propos< propos<< quare->> quarenta>> quart->
quatrocentos<< que>> que_da< que_devo< que_esta< quem< quer1< quinh-<< quinhentos<< quinz-< quinzena< refer-> referente> regis-< remed-< remedio< resta-1< resta-1> resta-< restam1< restam< rifa2> rifa> roupa-< roupas< sai2< sai_por< saiu< salar-1< salario1< saldo2< saldo<< se2< segunda> sete>> som1< sou<< subiu<< subiu_para< tenho2> tenho_mais< terce-< terceiro< teve> tira2< tira_uns< toda2<
tramp-< trampo< tres>> tudo2> uso> vai2< valor<< valor_de< venci-2> vencidas>> vencimento2> vendendo< vista< x>> ze> zerad-< zerado<`,
    '-4': `
< #< #_NAME< #_meses< ,_falta< -2> /> 13o2< =amount:day:: =amount:day::bare ?offers DEED<< KIND1> KIND< KIND_iptu< KIND_moto< a_dar< abert-< aberto< acai< aceit-2< acho2> agora_eh< agua_,< ajudo< alugu-> alugu->> aluguel> aluguel>> amort-1< amort-< amortizei1< amortizei< ano2< ano<< anos>> aposentadoria<< atras>> atrasada> atrasadas<< atrasado< aula> baixo-<< baixou<< carto-<< cartoes<< cem<<
chequ-< clt<< com_uns< comecar< comis-< comissao< comprou< consegui_mandar< consignados<< conto<< contraproposta2< contraproposta< contraproposta_de< costu->> credi-< cunha-<< cunhado<< de_pagar< dela2< dela< demai-< demais< depoi-<< depois<< der< desco-2> desco-<< desconta1< desde< deve<< deve> deved-< devedor< dezem->> dezembro>> divida> divida>> divida_eh< dona2< dos1> e2> e_mais< em_media<
energ-<< energia<< esta< estag-2< estou_ganhando< extra> facul-< faculdade< faixa2< faixa< falta-1> falta-<< falta-> faltam<< farma-> farma->> farmacia> farmacia>> faz<< final<< financiamento> gaste-<< gastei<< ha> hoje_esta< iptu1< ipva< ja<< janei-< janeiro< jogar2> jogar> jogue-1< jogue-< joguei1< joguei< liqui-1> mandar1< mandar< mandaram< marco< marmi-> marmita> maxim-< maximo< me_ofereceram<
menin-< menin-<< menino<< menos_uns< merca-2< merca-<< mercado2< mes_passado< meses1< meus< minim-1< minim-<< minimo1< minimo<< moca< moco< mora< moto1< muito> na2< na< na>> nao>> negat-2< noite< novec-<< novecentos<< num< nunca< o1> o2> o_outro< oferecendo< ofereceram1< oitoc-<< oitocentos<< ontem> ou2> pagar<< pago1< pago_,< para2> para>> passa-1< passa_de< passado1< passado< passo-2< passo-<
passou2< passou< patro-> patroa> pelo_NAME< pelo_menos< perco< pg1< pg< pg> pila<< pix_de< plano< por>> prefe-< prefe-> prefeitura< prefeitura> prest-2< prestacao2< prestacao_de< profe-< professora< prona-< quand->> quando>> quatro<< que2> quebr-2> quebrados2> quita-2> quitar2> recebi< remed-> remedio> resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> resta-<< reven-2< reven-< rotat-<
rotativo< rural< sabad-< sabad-> sabado< sabado> salao<< saldo< saque< segun-< segun-> segunda< sem> seu2< seu< seu> sobra-< tiro_uns< toda< todo1> traba-<< trabalho<< tudo_da< uber_uns< ultimo< uns>> usado< uso< valor2< vence-< vence> venceu< venci-1> venci->> vencimento> vi< vista2< vista_ou< x<< ze<<`,
    '-5': `#_de< #_eh< #_hoje< #_nao< (1> ,_ganho< ,_tiro< 13o2> 13o> =amount:fortnight:: ?income-low-month INCOM-1> INCOME1> KIND_agiota< KIND_emprestimo< NAME<< acoug-< acougue< agiot-1< agiota1< agua>> ah> ah>> ainda2> am>> antec-1< antec-< apose-< atrasado1< benef-<< boleto<< cair< carta->> cartao>> casa1< causa2> causa> cem>> cerca2< cerca< cerca_de< certo< consegui_pagar< consi-<< contr-2< contr-<<
dando> dei1< desco-1< desconta< desconta> descontos2< descontos< despe-< devo>> divid->> divida<< do2> eh2< eh< emprestimo1< emprestimos<< emprestou1< emprestou< entao< era> errad-< errado< escola< estag-< estao> eu< ex< extra2< faltam> famil-< famil-<< familia<< fatura2< faz2< fazen-< fez< fez<< fica< ficou_devendo< fixo> foi_para< forne-< fornecedor< frio< gas> gente< giro< hoje1< hoje1> lazer<
limpo1> limpo> loja2< lojas2< lojas< luz2> mais> mais>> mais_de< mande-1< mandei1< mando-< mandou< mas2< me_emprestou< mercadinho>> mil_por< pagan-< pagando< pagar2> pago1> parcela< parei1> parei> parte2< passa2< passa< pensa-2< pensao2< pix2< poco> prime-< proce-> processo> propo-<< que_pegou< quebrados> quer< quita-> quitar> receb-2< recebendo< receber< recebi<< resci-< rescisao< roupa< sai<
separ-< sogra< spc< super-> supermercado> tem> tigri-> tigrinho> tiro_de< todo< total_de< trans-1< troca-> um2> vai< velha< vem<< venda<< vezes>> virou1< virou< vr>`,
    '-6': `:1< =parts:amount+behind =parts:amount+total ?thirteenth DEED1< KIND_consignado< NAME_de< NAME_ofereceu< NAME_sao< WORD2< a_ganhar< apare-< bolsa< chega_a< compr-<< condo-<< condominio<< conse-1< consignado1< consignados< consu-> da> dar2< dar_uns< de<< decim-< decimo< desco-< devo<< devo_uns< dia_#< dinhe-< divid-<< divido< do> dou1< emprestimo_NAME< entre<< espos-2< espos-< esposa2< esposa< eu1<
fiado< ficou2< fim< inver-< inverno< iptu< ipva2< liq< mando1< mando< manic-< manicure< marco2> mas_sobra< me_cobra< media1< mes_ruim< meses2< mesmo> mil_em< moto> multa< na<< nada< negat-< num> pague-> paguei> parce-1< parce-> pegue-> peguei> pior< pouco< primeira> quatr-<< quer> quite-< quitei< reais> reais>> resti-< restituicao< ruim1< saber> sacar> salarios<< sexta< so< tambe-< tambem< trans-<
tudo> tv_por< ultima< um>> umas2> usou< vem1< vem_uns< venc1> venc<< venc> vence<<`,
    '-7': `#_para< (< ,_uns< -> =amount::minimum:bare =parts:amount+paid+total acho> ah< ao< ao>> aposentada<< aqui< ate> bem< bolet-<< bolsa<< bota< cai1< casa2> casa> com<< consigo> das<< de2< dia2> dia<< dos> dou< em2< esta1< esta_em< farma-< farmacia< fraco> ganhando1< ganhando< k<< mais2< menos> mes1> mesmo< moca> na2> oito<< pago2> pago<< pague->> paguei>> passe-< passei< pelo2< quebr-> ruim< se< sem<
setec-<< setecentos<< som< tudo1> uns2> vence1> venci-> verda-< verdade< vista2> vivo<`,
    '-8': `/<< 13o< =amount::current: KIND>> agora< atrasado>> bicho> bico> bico_de< bolet-< boleto< bruto<< comprovante< condo-< condominio< conta< deu1< deu< dois2< duas<< espos-<< esque-< esqueci< esta>> eu_pagar< famil-2< faz< gasto2< gasto_uns< ipva<< junta2< junta< junta_da< luz>> mim2> nao1< nome< ofereceram< outra< para_NAME< retif-< sobra1< tche< tiro2< torno2< torno< torno_de< usei1< vista>`,
    '-9': `,_eh< NAME_por< agua<< ajuda< bico2< com1> como> da< da_NAME< e_uns< emprestimo<< falar< fgts2> fgts< fgts> financiamento< fiz< iptu<< limit-<< limite<< marco> menos1< meu2> minim-< minimo< na_NAME< novo< num1> o<< parcelas<< parte< pensa-< pensao< plr< todo> ultim-< vergo-< vergonha< vinte<<`,
    '-10': `+2< ,_devo< =parts:amount+remaining+total antes<< apose-<< bico< desde> dias>> ficou< hoje_tiro< luz2< pegue-2< peguei2< peguei_mais< pelo< tudo>> x2>`,
    '-11': `(> NAME1> advog-< advogado< fica1< ifood<< k>> maxim->> maximo>> minim-> minimo> que_uns< util>>`,
    '-12': `dia> entre1< feche-< fechei< para1< para<< tenho<<`,
    '-13': `atras->> cai< parcela> valor< vendi<`,
    '-14': `?confirm-amount ?more-debts errei< nao<<`,
    '-17': `=parts:amount+remaining`,
    '-20': `NAME_eh<`,
  },
  offer: {
    '29': `?offers`,
    '15': `vista2> vista>`,
    '14': `=parts:amount+total ofere-< propo-<`,
    '13': `aceit-< ate>`,
    '12': `ofert-< oferta< proposta<`,
    '11': `?after-roadmap DEED< de<< quer<`,
    '10': `faz2< fica1< ofere-<< ofereceram< pedir-1< pedir-< pediram1< pediram< quer1< x>>`,
    '9': `aceitaram< acord-<< acordo<< desco-<< desconto<< divida<< entrada< faz< fica< ofereceu<< propo-<< quitar2> quitar>`,
    '8': `#_por< DEED2< aceit-1< contraproposta2< contraproposta< divid-<< entra-< o> ou1< ou< ou> queri-< quita-2> quita-> recebi< seras-< serasa< vista2< vista_ou<`,
    '7': `/>> NAME_ofereceu< NAME_pediu< a< aceit-2< caiu_para< contr-2< de>> faz_em< feche-2< fechei2< mae2< mando-< mandou< meus< mil2< oferecendo< pediu1< pediu< por1< por< vezes>> x<<`,
    '6': `NAME< NAME_,< NAME_quer< aceitou< avist-1> avist-> avista1> avista> caiu<< com> com>> contr-< contraproposta_de< desconto< entrada2< fez< hoje2> hoje> mae< mais1> mandaram< mil_por< o1> ofereceram1< ofereceu< ou1> para1< por<< propos<< vale>`,
    '5': `,_pago< NAME<< a1> aceit-2> aceitaram1< aceito2> aceito> agora_eh< amanh-> amanha> ate1> baixo-<< baixou<< com1> da< da<< desco-< e_pagar< entra-2< entra-2> entra-> entrada2> entrada> esta< falou< feche-< fechei< fiz< me<< me_ofereceram< nome> pagar1< parcelar< parti-< partir< primeira> propos< sexta> so1> tirar< vista>>`,
    '4': `#_mais< :< =parts:amount+interestFree+total DEED1< NAME2< NAME_aceitou< WORD>> a>> aceit-<< aceitou1< app> ate2> caiu2< com_NAME< der1< disse< divida> e1> ele1> eles2< eles< eles>> email< entrada_de< estou1> eu_der< eu_pagar< falan-< falando< faz_por< geren-< gerente< janei-< janei-> janeiro< janeiro> juros< ligar-< ligaram< ligou< manda-< o2> ofere-1< parce->> parcela>> parcelar2< parcelar_em<
prime-> proposta<< quere-1< querem1< quita> sexta2> vez>`,
    '3': `#_e< ,2> :1< NAME_:< a> aceit-> achei2> achei> acoug-< app< bem< caro> cem>> da2> depoi-1> depoi-> depois1> depois> der< dezem->> dezembro>> dia>> divid-> e_ficou< ele> em1< em<< emprestimo_de< entrada_e< esque-> esta_cobrando< estao2< estao< hoje1> limpa< mais>> minha< mostr-1< mostr-< mostrou< novec-<< novecentos<< os< pagar2> pagar< pedin-1< pedin-< pedindo1< pedindo< pensa-> pix2> proce->
processo> propo-1< propo-2< proposta2< proposta_de< quere-< querem< receb-< retir-> retiram> seis>> tirou< trans-< tudo2> uma> vista<`,
    '-3': `#1< #2> #_nao< ,2< :2< :<< :_de< =amount:month:: ?after-deficit ?worry KIND> WORD2< WORD< acert-< acertei< agiot-<< agiota<< agora_ganho< agora_sao< alugu-<< aluguel<< ate>> atrasado< aumen-2< bolet-<< borra-2< borra-< confi-2> confi-> conse-< de1< deve< deven-<< devendo<< dezem-> dezembro> dizen-< dizendo< econo-< eh<< ele2< ele_quer< empre-< empre-> emprestimo> era< esta_em< estou2< eu<< falta1<
falta1> fatur-<< fiz<< foi< ganhar1< ganhe-< ganhei< gelad-< geladeira< ja> lazer< luz2< me_pediram< mes2< mes<< mes> moca< moto2< moto_por< na2< na<< na_NAME< nao1< nao1> novo< o<< outro< paga> pagas<< pagas>> pague-> paguei> para1> parce-<< parcela2< parcelei< pegue-< peguei< pg1< pg< pix< posso2< que1> que2< que> recebi1< recebo< refin-< refinanciei< renegociei< resto2< resto< resto_em< sindi-<
tinha< tres<< tv_por< uns<< vem1< vem<< vence-2> vence-> venceu2> venceu> vender< x2>`,
    '-4': `#1> =amount::: =amount::current: =ignored =minimum-wages ?essentials ?flexibles WORD1< atras-< aumen-< como< compr-< deu1< deu< devo<< do2< do> do_NAME< eh2< eh< eh_de< ele< empre-<< emprestimo<< esque-< esqueci< estou<< faco< falar< falta> ganha-1< ganha-< ganhar< hoje< ja< juros2< juros2> liber-> liberar> luz< mas< me2< meses<< moto< nao2> negoc-< no<< ontem> pago2< pago> pago_NAME< parce-<
passa2< passa< quant-< quanto< renda> subiu<< tv2< um<< vende-< vou2<`,
    '-5': `,_NAME< ?income-low-month ?instalments-left ?thirteenth DEED<< KIND< NAME_sao< cinqu-<< cinquenta<< da2< da_NAME< desconto_de< devo1< devo< dia<< divida_eh< do1> estou< eu< falta< fechar< juros> mais2> mes< meu<< nao_aceitaram< ofereci1< ofereci< pague-<< paguei<< por> posso< receb-1< subiu2< subiu_para< tenho< tv< uns1< uns< vem<`,
    '-6': `?> ?debts ?incomes NAME1> NAME_e< ^ cento<< com<< divid-2< divida2< ganho1< ganho< me_ofereceu< nao2< no< para2< pede< recus-> subiu<`,
    '-7': `=parts:amount deles<< e<< nao> o< pague-< paguei< parcela<`,
    '-8': `#_NAME< ?1> ?confirm-amount ?more-debts ?rates NAME_de< eles_querem< meu< quite-< quitei< sao1< sao< vendi<`,
    '-9': `?debt-amount fazer< mande-< mandei< nao<`,
    '-10': `o2< o_NAME< uma< vou<`,
    '-11': `dei< negociar< quero<`,
    '-13': `por1>`,
    '-14': `=amount:month::bare`,
  },
  'one-off': {
    '29': `?thirteenth`,
    '19': `vendi<`,
    '16': `vou<`,
    '13': `fgts<`,
    '12': `decim-< decimo< fgts2> fgts> resti-< restituicao<`,
    '11': `13o< plr<`,
    '10': `caiu< receb-<`,
    '9': `#_hoje< bicho> cair< ganhe-1< ganhei1< hoje1< receber< recebi<< resci-< rescisao< tv_por< vai<`,
    '8': `?after-deficit carro< dezem-< dezem-> dezembro< dezembro> fazer< ganhe-< ganhei< sacar> terce-< terceiro< tv2<`,
    '7': `13o2> 13o> bico2< bico> bico_de< em> fgts1< moto< o_fgts< por1< primeira< receb-<< recebi< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> rifa2> rifa> tv< vem<<`,
    '6': `,1< WORD2< acho< bico< caiu2< de1> deve< dia<< em1> em< esse> mes> prime-< que2> saque-1< saque-< saquei1< saquei< vai2< veio< vem2< vem>`,
    '5': `13o2< 13o_,< ? ?after-roadmap batid-< batido< de> dia2> dia> do1> doeu< hora> ir2< ir< ir_saiu< janei-< janeiro< liber-< me_deu< metad-2< metade2< moto2< moto_por< nela1> nela> o<< ofici-< oficina< recebi1< saiu1< viu<`,
    '4': `,_uns< /<< agora<< cair1< celul-2< celular2< celular_por< dar2< dar_uns< dezem->> dezembro>> e2> entra< entrar< entro-1< entro-< entrou1< entrou< feria-2> feria-> ferias2> ferias> fever-< fevereiro< fui< hoje< impos-< imposto< inss2< ja< marco2< marco_,< mes1> metad-< metade< meu< meu<< minha< na2> ne2< ne< ne_,< por< resto> tenho1< vai_cair< vem< vender< vendo<`,
    '3': `,_falta< DEED1< WORD2> celul-< celular< da_uns< deu1< deu< do> e_mais< ele< entra-2< entra1< fever-2> fever-> fevereiro2> fevereiro> fgts2< foi1< garan-> garantia> inss< mais>> marco2> marco< marco> o2< o< parcela> pegar< pegue-1< peguei1< que> sai< saiu< saque< segun-2> segunda2> segur-< seguro< seman-> semana> sim2< sim_,< som< uns1< vende-< vou_receber<`,
    '-3': `,> :2< =amount::current: =amount::current:bare =amount:day::bare =amount:month:: =amount:week::bare =ignored =parts:amount =parts:amount+total ?debts ?rates DEED1> DEED2< DEED<< INCOM-<< INCOME<< KIND2< KIND2> KIND> NAME1> WORD>> aceit-< aceitaram< agora_eh< alugu-< aluguel< ate> aumen-2< aumento< benef-< beneficio< bolet-< boleto< comprei< consi-< cortada< dei< devo1< devo< divid-< dizen-<
dizendo< do2< e1> e< eh<< empre-< esque-< esqueci< esse< esta2< eu2< eu> faco1< faco< faxin-> faxina> filho< fiz1< gasta-< gasto1< ja> ja>> mas1> mas> moca< muito> no< num> o2> ontem2< ontem< os< pago1< pago2> pago> parti-< partir< pix> posso< qual> quere-< querem< quita-< salar-> salario> so2< sobra2< sobra_uns< spc< tem< todo< traba-< tudo< uma< vou_pagar<`,
    '-4': `#2> =minimum-wages ?essentials ?more-debts ?offers ?overdue DEED2> NAME1< NAME2> NAME< NAME<< NAME> WORD1> apose-> aposentadoria> compr-< consu-< consulta< contr-< corta-< da< dar1< das1> de<< divida< e<< feche-< fechei< fiz< ganhar1< gasto< mae2< mae< mes2< na< nao> ne> nem< nome< pagar1< pagar> pague-< paguei< propo-< proposta< que_eh< quer1< quer< recebo1< sobra< tudo>`,
    '-5': `?consent DEED> NAME2< ^ a2< agora< aumen-< comec-< das> em1< estou< ganha-1< ganhar< ganho1< janei-2> janeiro2> pagar< para1>`,
    '-6': `?confirm-amount ?flexibles ?instalments-left com< esta< eu< ganha-< ganho< hoje2< janei-> janeiro> pago< que2< sei<`,
    '-7': `=amount:month::bare ?incomes cel< jogo2> jogo> luz< nao< para1<`,
    '-8': `?income-low-month`,
    '-9': `para<`,
    '-10': `DEED<`,
    '-11': `?debt-amount se<`,
    '-12': `?>`,
  },
  payment: {
    '17': `pague-< paguei<`,
    '15': `dei1< dei<`,
    '14': `pago> pix<`,
    '13': `?after-roadmap`,
    '12': `pago2> quite-< quitei<`,
    '11': `acabe-< acabei< comprovante<`,
    '10': `NAME1> mande-< mandei< ontem> pagam-< pagamento< pague-<< paguei<< pg1< pg<`,
    '9': `? NAME_e< NAME_por< amort-1< amort-< amortizei1< amortizei< paga> pg> pix2< trans-1< trans-<`,
    '8': `compr-< consegui_pagar< devol-1< devol-< devolvi1< devolvi< fiz< jogue-1< jogue-< joguei1< joguei< mande-1< mandei1< minim-1> minimo1> ontem1> quita-< total_de<`,
    '7': `depositei1< depositei< divida2> e1< hoje> ja2< minim-> minimo> o_NAME< pago_,< parcela< parcelas<< pix_de< total2< total< tres<<`,
    '6': `,_deu< DEED<< NAME> conse-< consegui< conta> da< debit-< dei<< depos-1< depos-< divid-2> divida> emprestou<< ja< ja_devolvi< me<< pagar<< pago1> parce-<< transferi1< transferi<`,
    '5': `DEED1< WORD1> acert-< acertei< acord-< acordo< agiot-> agiota> ainda> bolet-<< boleto<< casa<< conse-2< consegui2< consegui_mandar< da> da>> da_NAME< de2< divid-> do< dos1> duzen-<< duzentos<< efetu-< efetuei< empre-<< esse2> foi< mandar1< mandar< moca> na>> o2< para1> para2> para<< para> parce-< parte2< parte< refer-> referente> segun-< segunda< seman-> semana> vendendo<`,
    '4': `KIND_carro< KIND_moto< NAME2< acord-> acordo> bolo< carro1< da1> da<< devia> dos> duas<< esse< esse> fatur-< fatura< la< mas2< meia< moto1< o< ontem2< pague-1< paguei1< parcela> passe-< passei< que> toda< vem>`,
    '3': `#_e< =parts:amount KIND2< KIND_cartao< KIND_consorcio< NAME< NAME>> atrasado< bolet-< boleto< carta-1< cartao1< cem>> chequ-> cheque> cinqu->> cinquenta>> com1> com2< compr-2< conso-1< conso-< consorcio1< consorcio< conta2> da2< de_pagar< depos-<< depositei<< deus< do_NAME< era<< espec-> especial> graca-< gracas< hoje< isso< luz> metad-< metade< minha> o2> ontem< ontem_(< pagar< pago2< parce->
porqu-< porque< tambe-2< tambem2< troca<< vende-<`,
    '-3': `#<< #> #_NAME< ,_NAME< 13o< =amount::: =amount::former:bare =ignored =parts:amount+remaining ?thirteenth DEED< INCOM-2> INCOM-> INCOME2> INCOME> NAME_:< NAME_pediu< WORD>> a1> a2< a_NAME< aceit-1< aceitaram< acord-2< acordo2< acordo_de< agora< agora_eh< agua> ate> aumen-< com< comprei< conti-1> conti-> continua1> continua> conto<< contr-< credi-< de1< de1> de<< de> de>> desco-2< desco-< desconto2<
desconto_de< dez<< dia> do1> do<< e1> e2< e2> e>> e_os< eh<< eh> ele> em<< empre-1< emprestei1< emprestei< era1< era< esta> estou<< falta1> falta< fgts2> fgts> ganha-1< ganha-< ganhar< ganhe-1< ganhe-< ganhei1< ganhei< guard-1< guard-< guardar1< guardar< juros2> mando1< mando< mano<< me2< me> meses<< metad-2< metade2< mil2< monte< moto2< negoc-< negociar< no< no<< no> pagar> pediu1< pediu< por<
por<< posso_pagar< que2< quer< quere-< receb-1< resta1< resta< resti-< restituicao< sexta> so<< so_resta< tem< tenho1< todo> tudo< um< uns<< vista2> vista>`,
    '-4': `#>> $ ,> ?1> ?essentials ?income-low-month ?incomes DEED2> EXPEN-< EXPENSE< carta-< carta-> cartao< cartao> da1< de2> em1< em1> em> empre-< esta< eu2< feche-< fechei< fgts< me< meu< mil<< mil>> na< nao1> no1> pago1< para< pegue-< pegue-<< peguei< peguei<< posso2< propo-2< proposta2< proposta_de< quer<< se< sim< so1> so2< subiu2< subiu< subiu_para< uma< uma<< uns< vem< vou_pagar< x>>`,
    '-5': `,<< =amount::entry:bare ?confirm-amount ?debts NAME_eh< WORD2< WORD> ^ aceit-< amanh-> amanha> apare-< autom-< automatico< carne> cobra-< divida< em< entra-2< entrada2< entrada_de< eu< fatur-2< fatura2< ganho1< ganho< mes<< minha< ofere-1< posso< propo-< que< quero< quita-2> quita-> quitar2> quitar> recebi< sao< tenho< tirou< uns1< vou2<`,
    '-6': `#2< #2> #_dos< =amount::current:bare ?offers ?rates WORD< a<< agora2< devo1< devo< devo<< divid-< eh< estou2< falar< juros< juros> mais1< mais< mes< mes> ofere-< pago_NAME< proposta< receb-< sao1< vou<`,
    '-7': `=amount:month::bare =parts:amount+total casa< desse< dos1< dos< eh1< esque-< esqueci< estou< loter-< mes2< usei<`,
    '-8': `?> ?more-debts nao>`,
    '-9': `nao<`,
    '-10': `para1<`,
    '-12': `?debt-amount`,
    '-14': `=parts:amount+paid+total`,
    '-15': `?instalments-left`,
  },
  'what-if': {
    '19': `se<`,
    '16': `?>`,
    '11': `eu<`,
    '7': `DEED< como> conse-< eu2< eu_pagar<`,
    '6': `botar< conse-1< dez<< jogar2> jogar> mais2> marco2> marco> quant-< quanto< tudo> velha< venda<<`,
    '5': `DEED2< a1> alugu-2< aluguel2< conseguir< em> ganha-2< ganhar2< ganhar< gelad-< geladeira< menos1< menos< pagar1< se2< sobra-<`,
    '4': `13o2< ?1> botar2< botar_mais< econo-< economizo< eu<< ganha-< maio> mais> muda> pagar< para2> se<< so1< so< vez<<`,
    '3': `13o< DEED> acaba> botar1< conseguir1< conseguir2< e< em1> em<< entra-1< entrar1< facul-2< faculdade2< faculdade_,< larga-< largasse< menos2> muito> puder2< puder< quita-> quitar> receber1<`,
    '-3': `#2< 1 =amount:::bare =parts:amount+total ?incomes ?instalments-left DEED<< ate> da< devo1< devo< dia> eh1< eh< em< empre-2< ganho1< ganho< loja< mas< meu< na> negoc-< negociar< o> ofere-1< ofere-< oferecer1< oferecer< pago1< pago< para1< para2< posso< sao1< sao< vou<`,
    '-4': `$ ?debt-amount ?offers WORD1< disse< e2< nao< para1>`,
    '-5': `^ para< que<`,
  },
};
