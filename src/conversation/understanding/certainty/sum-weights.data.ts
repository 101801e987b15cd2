import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '29': `?income-low-month`,
    '15': `?incomes`,
    '14': `?debt-amount`,
    '13': `quase< tudo< tudo>`,
    '11': `?essentials junto< pouco<`,
    '10': `#1< =amount::: dois<< dos<< tudo1>`,
    '9': `,2> ^ entre1< fraco< juros< quase1< tudo2< valor<`,
    '8': `+1> +> ,_sao< entre< gente< liq1> liq> nada< nem< outro< poco> profe-< professora< que1< que_uns< total2> total> tudo_da<`,
    '7': `acho2> acho< ate< chega2< chega< chega_a< cinco>> mais< mais_de< moca> soman-< somando<`,
    '6': `1 acho> conta2> entre<< era> eu1> fiz1< foi_para< gasol-2< gasolina2< gasta2< gasta< junto-< limpo1> limpo> mais2< menos1< menos< menos> pai< sem<`,
    '5': `,_uns< =amount::current:bare DEED1> WORD1> a1< acho2< acho_que< app2< app< app_mostra< conta> corta-< deve< do2> dois2< empregos< era<< espos-2< espos-< esposa2< esposa< esta1< esta_em< fiz< foi2< foi< gasol-< gasolina< hoje1> hoje> mao2> mao> marid-2< marid-< marido2< marido< maxim-1< maximo1< mostr-1< mostr-< mostra1< mostra< nao< no_maximo< ou< pior< sei< separ-< troca-> um<`,
    '4': `=amount::current: ?confirm-amount WORD>> ajuda< cai1< cai< com< com> da1< de>> deved-< devedor< eh_de< empre-1< esta2< extra-> extrato> maxim-2> maxim-< maxim-> maximo2> maximo< maximo> menos_uns< no2< obra> oiten->> oitenta>> os2> os<< ou> passa2< passa< passa_de< pelo_menos< quebr-2> quebrados2> quinh->> quinhentos>> se> segundo1> segundo> sete>> torno2< torno< torno_de< tudo2> uns1< uns< vai<`,
    '3': `$ ,2< =amount:::bare DEED<< WORD1< WORD<< chove< com1< conta-> eh< faz2< fraco2< gasto2< gasto_uns< mais1> mes> mes_ruim< muito> nunca< os< os> ou2< ou_menos< parei< pelo2< pelo< quand-< quando< ruim1< saldo< segun-1> sobra1< tem> uns2>`,
    '0': `
>> +<< ,>> ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_eram< ,_faltam< ,_ficou< ,_parcela< ,_sobraram< -1> /_NAME< :2> :>> :_saldo< :_total< =amount::entry: EXPENSE_academia< EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas< EXPENSE_delivery<
EXPENSE_dizimo< EXPENSE_escolar< EXPENSE_feira< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_lanche< EXPENSE_leite< EXPENSE_menina< EXPENSE_menino< EXPENSE_merc< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_racao< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa< EXPENSE_seguro< EXPENSE_spotify<
EXPENSE_streaming< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< KIND_alimenticia< KIND_creche< KIND_dentista< KIND_energia< KIND_faculdade< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< NAME_propos< NAME_veio< acaba2> acaba> acade-1< acade-<< acade-> academia1< academia<< academia> aceit->>
aceita1< aceita< aceita<< aceitei< aceitei>> acho<< acoug-1< acougue1< adian-<< adiantado< adiantou<< agiot-2< agiot->> agiota2< agiota>> ainda1< ainda>> alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_,< aluguel_:< am<< amigo< anive-1< anive-< aniversario1< aniversario< ano> ano>> antig-< antiga< ao2< ao_NAME< apose-1< apose-2< aposentada< aposentado2<
aposentado< aposentadoria1< aposto< apren-1< apren-< aprendiz1< aprendiz< aprov-< as2> as> as>> assin-1< assinada< ativa< atrasada>> atrasado<< banco> bar< bar> barzi-1< barzi-< barzinho1< barzinho< bebe<< benef->> beneficio>> bicho< boa< botar1< botij-2> botij-> botijao2> botijao> bpc> bus1< bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-< cabel-<< cabelo1< cabelo2> cabelo< cabelo<< cacho-1<
cachorro1< cada< cada_uma< carne2< carne_em< carro>> carro_eh< carta-<< carta2< cartao<< cartao_de< cartao_e< carte-< carteira< carto-2< cartoes2< cartoes_NAME< casa>> cel1< cel<< celul-> celular> cem2< cem>> cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< cheque2> cheque<< cigar-1< cigar-> cigar->> cigarro1< cigarro> cigarro>> cinco<<
cinem-> cinema> clt2< clt_,< coisa-< coisa< coisa>> coisas< comecou<< comid-1< comid-2> comid-<< comida1< comida2> comida<< comida_uns< comprei2< comprei<< compro< condu-1< condu-< condu-<< conducao1< conducao< conducao<< conse-> conseguir2< consignado2< consignado<< consignado_,< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh< const-< consulta> corre< crech-1< crech-<< crech-> creche1<
creche<< creche> credi-2< credi-> crediario2< credito> crian-1< crian-2< crian-< crian-> criancas1< criancas2< criancas< criancas> cunha-< cunhado< curso< da_parcela< dando1< dando< das_NAME< dava> de< decim-> dei2> deixa< dele> deliv-1< deliv-<< delivery1< delivery<< denti-1< denti-< dentista1< dentista< depoi-1> depois1> depos-2> depos-> descontam2> descontam> descontos> desde>> desem-1<
desemprego1< deus> deved-2< devedor2< devedor_de< devo_so< devol-> devolvi> dezem-2< dezembro2< dezembro_,< dezoi-<< dezoito<< dia1< diabe-2< diabe-< diari-> diari->> diaria> diarista< diese-< diese-> diesel< diesel> dividas< dividas<< dizim-1< dizim-<< dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< dois2> dou> doze>> e_desconta< e_uns< ela> eles2> eletr-< eletrica< em_dia< empresa< energ-1<
energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< era2> era>> eram1< eram< eram<< escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<< escola> escola>> escolar1< escolar< espec-<< especial<< esqui-< esquina< esta2> estad-< estado< estadual< estag-1< estag-<< estagio1< estao_cobrando< estav-2< estava2< estou-2< estou-<< estourado2< estourado< estourado_em<
estourados<< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu>> ex2< ex< extra< faco2> faco> facul-1< facul-<< facul-> faculdade1< faculdade<< faculdade> faculdade_NAME< falar-> falaram> falec-2> faleceu2> faleceu> falei< falei<< falta2> faltando2> famil-1< famil-> familia1< familia2< familia< familia> fatura_em< fecho-2< fechou2< fechou_em< feira1< feira<< feira> feira>> fez1< fez2<
fez_em< fiado>> ficha-> fichada> ficou_em< filha<< filha> finan-1< financiada2< financiada< financiado< financiamento1< financiamento<< financiei<< fique-> fiquei> firma2> firma> folha2> folha> fora2> fora<< foram1< foram< foram>> frald-1< frald-< frald-<< frald-> fralda1< fralda< fralda<< fralda> funer-1< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garantia2< garantia_de<
gas2< gas2> gas>> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasosa1< gasosa< gasta-2< gastando2< gastando< gastando_uns< gasto2> gasto<< gelad-1< gelad-2< geladeira1< geladeira2< geladeira_de< geria-< geriatrica< giro<< gol2< gol_em< graca-> gracas> h<< ha2> hoje>> holer-2< holer-< holerite2< holerite< hora< ifood< ifood> ifood_uns< igrej-> igrej->> igreja> igreja>> imove-< imovel<
inclu-> inclusa> incluso> inss2< inss> inter-2> inter->> internet2> internet>> inval-< invalidez< ja_foram< jogo< jovem< julho< juros>> k2< k_NAME< kitne-<< kitnet<< la1> la> lanch-1< lanch-> lanche1< lanche< lanche> leite1< leite<< leite> limite_de< limite_eh< lojin-< lojinha< lote< lugar-<< lugares<< luz_:< luz_vem< mae>> mae_com< manda1< manda< mano2< mano_devo< marido_ganhava< mas<< material<
me_adiantou< media2< media_de< meio<< melho-2> melho-> menin-1< menin-< menin-> menin->> menina1< menina< menino1< menino< menino> meninos< mensa-<< mensalidade< mensalidades<< merc1< merc< merc<< merca-2> mercado2> mercado_,< mercado_uns< merce-> mercearia> mes_fiz< mesmo1< mesmo_NAME< mim2< minha-< minha2> minha>> minha_mae< minha_parte< minhas< minim-2> minimo2> moca2> morte< mostr-<< mostra<<
moto_eh< motor-> motorista> munic-< municipio< nas< ne>> nenhu-2< nenhu-< nenhum2< nenhum< nenhum_dos< net1< net2> net< net<< net> net>> netfl-1< netfl-2> netfl-<< netfl-> netfl->> netflix1< netflix2> netflix<< netflix> netflix>> no_NAME< nome2< norma-> normal> noteb-2< noteb-< notebook2< notebook< notebook_NAME< novec->> novecentos>> nunca> nunca>> oferecendo1< ofereceu1< oi2< oi_paguei< oito2>
onibu-1< onibu-< onibu-> onibu->> onibus1< onibus< onibus> onibus>> onix2< onix< oq>> ou>> outra2< pagar>> pagas2< pagas2> pagas_,< pais< parar> parce-1> parcela_eh< parcelado1> parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelou2< parcelou< parcelou_em< parte1< parti-> particular< particular> passagem1< passagem<< passagem> pedir-<< pediram<< pedreiro_,< pela1> pela< pela>
pensa-1< pensa-<< pensao1< pensao<< pensao_de< pense-> pensei> pet<< plano2> plano>> pode2> pode> press-< pressao< priva-< privado< pronampe< propos1< proposta1< quart-2< quartinho2< quartinho< quatrocentos<< quatrocentos>> que_desconta< que_esta< que_faltam< que_umas< quer2> quere-> querem> quinz-<< quinz->> quinze<< quinze>> quinzena>> quita->> quitar>> racao1< ranch-< ranch-<< rancho< rancho<<
rango1< rango2> rango< rango<< rango> rango>> recebi> rede< refor-> regis-2> regis-> registrado2> registrado> remed-1< remed-<< remed->> remedio1< remedio<< remedio>> remedios1< remedios< remedios> remedios>> resta-2> resta->> restam2> restam> restando<< restantes>> role1< role< role> role>> roupa1< roupa<< roupa> rural<< salao< salao> salar-2< salario2< salario_eh< saldo1< sao2> sao> saude>>
se_pagar< segur-1< segura> seguro1< seisc-<< seisc->> seiscentos<< seiscentos>> sem>> semana_de< semana_uns< ser> sera> seras-2< seras-<< serasa2< serasa<< servi-> servico> servidora> sesse-<< sesse->> sessenta<< sessenta>> setec->> setecentos>> seten-<< setenta<< simpl-<< simples<< sms<< sobra-1< sobraram1< sobraram< sobro-1< sobro-< sobrou1< sobrou< socor->> socorro>> sofa> spoti-1< spoti-2>
spoti-> spoti->> spotify1< spotify2> spotify> spotify>> strea-1< strea-< strea-<< streaming1< streaming< streaming<< tambe-1< tambe-2> tambe->> tambem1< tambem2> tambem>> tambem_uns< taxa> telev-< televisao< tem1> tem>> tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>> traba-2>
traba-> trabalho2> trabalho> tramp-1< trans-2> trans-> transporte2> transporte> tres2> trint->> trinta>> tudo<< uai< uber2< uber_tiro< ultim-> ultim->> ultimo> uma1< unha1< unha< unha> uso2< uso< vai_entrar< valido> van1< van< van> veio<< velho< vem>> venc>> vence>> venci-<< vencimento>> ver< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< vr2> ze>`,
    '-3': `
2> #1> #<< #>> #_,< 13o2> 13o> =amount:month:: ?> DEED1< EXPEN-<< EXPEN-> EXPENSE<< EXPENSE> INCOM-1> INCOM-2< INCOM-2> INCOME1> INCOME2< INCOME2> KIND<< KIND> KIND_aluguel< NAME<< aceit-< adian-< agora2< agua< alugu-1< aluguel1< atras-<< atrasada<< auton-> autonomo> cai> casa< com2< com_uns< da1> da2< da< dei1< dei< desco-2< desco-< desconto< deve1< deven-< devendo< devo1< dia2> dinhe-< divid-<
entao< errei< estag-2< eu1< faco< fatur-<< fatura<< fica1< fica< fora< ganha-1< ganhar< hora2> liqui-< liquido1> liquido< liquido> livre1> livre> luz2< mas2< mas> meu<< meu> minha< minim-< minim-> minimo< minimo> mulhe-< mulher< nada> ne> no>> o2< o> pagar< pague-< paguei< parce-2< parce-< parce-> parcela< parcela> por<< por>> que> que_da< quinh-<< quinhentos<< resto> salar-< salar-<< salario< se<
seman-< semana< sexta< sou> tenho> tirar< tiro_de< total2< total< tv< um<< uma< vem> vem_uns< vou<`,
    '-4': `
> #> ,1> ,< :1< :< KIND2> NAME2< a2< a2> a> agora< alugu-< aluguel< bom< bom> cada<< carro< da<< de<< de> depen-< depende< devo< do1> eh> em1> em2< em_media< errad-< errado< estag-< eu2< ganha-< hora> ja2< ja< liqui-1> liqui-> me2< me< merca-< mercado< mes1> mes2> meu< mil<< na< nao2< num1> num> o<< para1> para< para> por1> receb-1< sim< sobra2< sobra_uns< terce-< terceiro< todo< varia2< varia<`,
    '-5': `
< #< =amount::below: =ignored =parts:amount EXPEN-< EXPENSE< KIND2< KIND< NAME1< NAME1> NAME< bruto< claro> da> decim-< decimo< dia<< dia> dia>> do< e2< e< eh_uns< em> eu2> famil-2< famil-< ganha1< ganha< ganho<< gas< mas1> media1< media< mes<< mesmo< mil>> pago< por1< por< por> que_eh< tem< tiro2< uns<< vem2<`,
    '-6': `#2< ,<< ?after-deficit ?consent ?more-debts INCOM-< INCOM-<< INCOME< INCOME<< NAME2> NAME> de1> e<< eh<< menos_de< mes_de< recebo< renda<`,
    '-7': `=amount:day::bare =amount:fortnight::bare =amount:month::bare ?offers ?overdue ?which-change DEED2< INCOM-> INCOME> bruto1> bruto> receb-< tenho< tiro1< vem<`,
    '-8': `=amount:fortnight:: =parts:amount+remaining =parts:amount+total ?debts das< luz<`,
    '-9': `? ?debt-kind bolo< ganho1<`,
    '-10': `=amount:week::bare ?worry`,
    '-11': `=amount:day:: ?rates ?thirteenth tiro<`,
    '-12': `=amount:year:: ?after-roadmap DEED<`,
    '-14': `?instalments-left ganho<`,
    '-16': `=minimum-wages`,
  },
  balance: {
    '19': `?debts ?more-debts`,
    '17': `=amount::current:`,
    '15': `meses<<`,
    '14': `desde>`,
    '13': `=amount::: iptu<< que<<`,
    '12': `=amount::current:bare NAME_eh< devo< loja< negociar< nome<`,
    '11': `ao>> conta< errei< fiado< iptu< limit-<< limite<< pegue-2< peguei2< peguei_mais< sem> tenho<< x2>`,
    '10': `NAME1> NAME< NAME>> advog-< advogado< cobra-< com<< dona< k>> mais> negoc-< outra< parcela> usei1<`,
    '9': `#_NAME< (> ,_devo< NAME1< WORD1< atrasadas<< cento>> consigo> da_NAME< devo_uns< divida_eh< entao< farma-< farmacia< fazer> ficou< hoje< k<< me_cobra< na<< negat-< quero< tche< uma< vence-> venceu> venci-> vergo-< vergonha< vi<`,
    '8': `-< -> /> =amount:::bare apare-< atras->> atrasado>> bah< conto<< devo<< dia2< dia_#< eh> esta>> esta_em< falar< ficou2< ipva2< luz2< multa< novo< oito<< pague->> paguei>> para_NAME< parce-> parei> reais> tambe-> tambem> usou< valor2< venc1> venc> vence-< venceu<`,
    '7': `(< -2> /2< KIND_agiota< NAME2> NAME> NAME_(< NAME_sao< acougue< agiot-1< agiota1< am>> antec-1< antec-< ao< aqui< atras-1> atras-< atras-<< atrasado1> atrasado< atual1< atual< carta-< cartao< com< conta<< depoi-<< depois<< dinhe-< dinheiro< divida< eh2< emprestou1< emprestou< falta< feche-< fechei< fiado> forne-< fornecedor< ja> juros> lojas2< lojas< me_emprestou< na< na>> negat-2< no2< pai<
para1> pila<< prefe-> prefeitura> quand-< quando< que_uns< quer> reven-2< reven-< rural< saldo2< spc< subiu< tem< todo2> total1< ultim-< valor< venc<< vence1> venci-1> virou1< virou<`,
    '6': `+2< ,_NAME< ,_sao< -1< EXPENSE_padaria< KIND2< KIND<< KIND_fatura< NAME_:< WORD2< acoug-< agora< as< atrasada<< atrasado1< carto-<< cartoes<< cheque< coisa-<< coisas<< consu-> contrato< cortada< crediario< deixo-< deixou< desde2> deve<< dia1> divid-< do> e2> e_devo< em2> emprestimo<< espec-< especial< esta< falta1< falto-< faltou< fatura1< fez<< final<< frio< giro< ipva< ipva<< mercadinho>>
meses>> minim-> minimo> nao1< nao< nova< olha< ontem< padar-1< padaria1< pagar2> pago<< para2< para<< parei1> passado< pegue-> peguei> prona-< quebr-> resta< rotat-< rotativo< saber> saldo< som< tem> total< tudo>> ultima< uma<< vence<< vencimento> vista< ze<<`,
    '5': `
2> (1< (2< ,<< /< INCOM-2< INCOME2< KIND< KIND>> NAME<< NAME_de< NAME_saldo< WORD>> abert-< aberto< acoug-> acougue> agiot-<< agiota<< agiota_,< ainda1> aplic-< aplicativo< atrasadas< atrasadas_,< carta->> cartao>> chequ-< cobra1< cobra< cobra> corta-< credi-< cunha-<< cunhado<< da>> desco-2> deve> do<< dois>> dona2< enrol-< entre1< estou-< farma-> farmacia> financiamento< financiamento> foi2>
forne-2> fornecedor2> ha> hoje_esta< iptu> ipva> ja<< luz_,< mano<< me> menos1< mercadinho< mercadinho> merce-< mercearia< mes2> mes_passado< mil>> na> nao>> nem> no2> num< o_NAME< os1< padar-< padaria< passa-1< passado1< pedre-2< pedreiro2< pelo_menos< pera< que_devo< quer<< sao<< sem1> sem< seu2< seu< seu> sexta< simpl-< simples< so< sogra< subiu2< subiu_para< super-> supermercado> todo<
treze->> trezentos>> um2> um> uns2> uso> x<<`,
    '4': `(>> ,_e< ,_restam< -2< -<< -_NAME< /1> ?worry EXPENSE_farmacia< KIND> KIND_emprestimo< KIND_iptu< KIND_ipva< NAME2< NAME_-< NAME_com< WORD2> WORD> ^ acade-< academia< agiot-< agiota< ah>> ainda_,< ajuda> ano<< ao1> ao> atraso2> atraso> boa> cancelei< capit-< capital< carro> carta-2< carta-2> carta< cartao2< cartao2> cartao_NAME< causa< com1> com> conta->> contas>> de1> de2< de> der< desco->
desconta2> desde< devo1< dez>> dia<< dia> divid-2< divida2< dizer< do2< do_tiao< dois<< doze<< e<< eh_uns< emprestimo1< emprestimo_NAME< emprestou> esse1> esta1< estava_em< falec-< faleceu< falou< farma-1< farmacia1< fgts2< filha2< forne-> fornecedor> imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< iptu1< ipva1< junta-1> junta-> juntando1> juntando> luz>> mais2< mais< marco> me2<
merca->> mesmo> mim1< minha> moto> movei-2< movei-< moveis2< moveis< na2> nacio-2< nacio-< nacional2< nacional< nada< nao1> negativa< nome> o2> o< o> oi< outro2< pagou< para>> para_mim< parce->> parcelas>> passa_de< pedre-< pedreiro< plano1< quatr-<< que< quere-< quinh-<< quinh->> quinhentos<< quinhentos>> reais<< resta1< sabad-> sabado> setec-<< setecentos<< sim< so_resta< sujo< tambe-< tambem<
tem<< tiao1< tiao< tramp-<< trampo<< uma2> uns>> vai> vale<< valor_de< vence> venci->> vencida1> vencida> venda< ze1< ze< zerad-< zerado<`,
    '3': `#> #_e< (<< ,_mais< ,_total< ,_uns< /2> =minimum-wages ? KIND_consignado< KIND_especial< NAME_deu< abert-> aberto> abril>> adian-1< adiantou1< adiantou< ah> ainda2> ano< anos<< assim< atras-> atrasada1> atrasada> atrasadas2< bairr-1< bairr-< bairro1< bairro< borra-2< borra-< cance-< carro<< causa2< causa_de< celul->> celular>> chequ->> cheque>> cobra-1< cobrando1< cobrando< coleg-< colegio< como>
consi-1< consignado1< da2< da> da_venda< de2> desconta> deu1< deu< deved-1< devedor1< dias>> diret-> direto> do>> do_bairro< duas<< duzen->> e> e_mais< eh2> ela2< ela< ele2> em< empre-1< empre-<< energ-<< energ->> energia<< energia>> espec-1< espec->> especial1< especial>> eu< facul-< faculdade< farma->> farmacia>> fatur-< fatura2< fatura<< faz1> faz> fecho-< fechou< fiado2< filha< financeira<<
fiz< fora< garan-< garan-<< garantia< garantia<< ipva_de< ja< julho> juros<< limit-> limite> loja2< loja_NAME< mais_de< mano< mas2< me_cobrando< menin-<< menino<< menos< menos_uns< meses2< mesmo2< mesmo_,< milic-< milicia< mim2> minim-<< minimo<< moto>> mulhe-> mulher> negat-1< negativa1< norde-1< norde-< nordeste1< nordeste< ofici-1< oficina1< oitoc-<< oitocentos<< ontem>> opa< oq> osso>> outra>
outro< parce-2> parcelas2> passa2< passa< pegue-< peguei< penho-< penhor< pneu< por>> possu-< possuo< prefe-< prefeitura< prestacao> proce-< processo< propr-< propria< quare->> quarenta>> quase> rapaz< reais>> saldo_devedor< saque< seis2< seis<< seis_falta< tambe-1> tambem1> uma> venci-2> vencimento1> vencimento2> venda1<`,
    '-3': `#2< #_hoje< +1< ,_ganho< ,_paguei< 1 ?which-change DEED1> DEED> EXPEN-<< EXPENSE<< KIND_agua< KIND_carro< KIND_moto< NAME_cobra< NAME_quer< a2< acaba->> acabar>> aceit-1< aceit-< acert-< acertei< agora1> agua1< ainda_devo< ajuda-2> ajuda-> ajudar2> ajudar> app< atras-1< baixo-< baixo-<< baixou< baixou<< banco2< banco_diz< bico2< bico_de< boleto<< bom< cada<< cada> caiu<< caiu_de< caiu_para<
carro1< carro2< celul-2< celular2< celular_de< clt<< com2> comecou2< comecou< comprovante< conse-<< consi->> consignado>> consignado_de< consu-< consulta< coope-2< cooperativa2< cuida-< cuidadora< dei> depositei1< depositei< desconta1< descontado< descontam1< descontam< deve< devia> dezen->> dezenove>> divida> diz1< diz< dos1< dos< e_paguei< efetu-< efetuei< eh<< empresta1< empresta< empresto1<
empresto< entra-2< entra< entro-1< entro-< entrou1< entrou< era< estou2> estou_devendo< eu<< falta-1> falta-<< falta-> falta1> faltam<< faltam>> fim> fiz<< fui< ganha-1< ganha-< ganhe-1< ganhe-< ganhei1< ganhei< gasta-< guard-1> guard-> guardado1> guardado> hoje1< hoje2> hora> ifood<< inter-<< internet<< juros2< juros2> juros_de< lembr-< lembro< liber-< ligou< limpa< luz< mae2< mais2> mais<<
mande-1< mandei1< mas2> mas> me_empresta< me_empresto< menos2< mensagem< mercado> metad-2< metade2< minim-1< minim-2< minimo1< minimo2< moco< moto1< ne< negocio< o1> ofere-1< oiten-<< oitenta<< os1> paga>> pago2< pago_NAME< pague-2> paguei2> pedir-1< pedir-< pediram1< pediram< peque-< pg1< pg< por< posso< poupa-2> poupanca2> quatr->> que_era< que_pago< quita-> real>> receber< recebi< recebi<<
restando> salario<< saque-1< saque-< saquei1< saquei< saude< segun-> segur-> seguro> sei> seis2> seman-> semana> seras-< serasa< seten->> setenta>> so2< so2> so<< sobra< sou> tenho2> total_de< traba-< tudo< tv2< tv<< um<< vai< vem< vender< vendi< vendo< vista> viu< vivo< voce>`,
    '-4': `#_,< #_para< #_por< ,_falta< =parts:amount+paid+total =parts:amount+remaining+total INCOM-2> INCOM-> INCOME2> INCOME> KIND_aluguel< KIND_internet< NAME_e< NAME_em< acho< ai1> alugu-1< aluguel1< amort-1< amort-< amortizei1< amortizei< antes> anuai-2< anuai-< anuais2< anuais< anuais_de< ate1> atrasadas1> atrasadas> autom-< automatico< banco2> banco< banco<< benef-< beneficio< bico< celul-< celular<
com2< comec-<< conse-2< conse-< consegui2< consegui< consignados< conta> credi-1< da2> de>> depos-1< depos-< divid-> divido< diz<< do_NAME< econo-< eh>> eles2< eles< empre->> emprestei1< emprestimo>> entra-2> entra-< entra-> entrada2> entrada< entrada> entre< errad-< errado< esta_dando< esta_vindo< estou2< eu1< eu1> eu_pago< fecha-< fgts2> fgts> folha2< folha< gelad-< geladeira< inter-1<
internet1< ja>> ja_devolvi< liber-> liberar> limit-1< limite1< mais>> mande-< mandei< mensa->> mensais>> mes2< mes<< minim-1> minimo1> moca2< moro< mostr-> mostra> nao2> netfl-< netflix< ofereceram<< oiten->> oitenta>> ontem1> para1< para_pagar< parcela<< parcelas< pix2< pix2> poupa-> poupanca> receb-1< resti-< restituicao< tenho> tinha1< tirar< transferi1< transferi< uns> vem1< vindo1< vindo<`,
    '-5': `#1> ,_pago< :1> =amount::entry:bare =amount::limit: ?consent ?overdue NAME_por< acho> ai> alugu-< aluguel< ate> atras< aumen-< bolet-<< cada>> carne< comec-2< comec-< comeco<< como< compr-< consi-< consi-<< consignados<< contr-< desco-1< desconta< desconto< desse< devol-1< devol-< devolvi1< devolvi< dos<< duas>> e_NAME< emprestimos< essas1< esse< esta> eu> eu_devo< eu_peguei< falta->> falta>
fatur-<< fica1< fica> foi1< foi> ganho<< gasto1< inter-< internet< irma< la< luz> maior< mes> moto< ofere-<< ontem2< ou< outro>> pago2> pague-<< paguei<< parce-< parcela2< passa-2> passada< passado2> pegue-1< peguei1< pelo2< pelo< pg> pix> prest-< prestacao< propo-< proposta< quant-< quant-> quanto< quanto> receb-<< recebo< salar-<< sao< seis>> sendo1< sendo< sexta> sindi-< so_essas< tirou<
trabalho< usei2< vale1< vale< vem<< vem> vezes>>`,
    '-6': `#_#< +< />> ?> acabe-< acabei< alem< ao<< atrasada< atrasado_,< caiu2< comprei< confi-2> confi-> conta-> das1> das2< das> debit-< debito< deve1< dezoi->> dezoito>> duzen-<< duzentos<< falta>> fecha-> fechar> fica< foi< gaste-< gastei< gasto< gente<< ja2< luz<< me<< mei< menos_de< mesmo1> meu<< moro<< o<< ofere-< pagam-< pagamento< pagas>> por> quase1< quase< resto> sao1< um_de<`,
    '-7': `=amount::former: =parts:amount+interestFree+total ?debt-kind agua> alugu-> aluguel> atrasado2> caiu< casa2< das< das<< dei1< divid-2> divida2> ele2< ele< em<< esta<< hoje> mil2< no<< no>> nu< ofert-< oferta< pago> pague-< paguei< parce-2< parcelei< passa-<< pessoal< por1< por1> salar-< salario< segur-< seguro< so> tenho1< tinha< usei< verda-< verdade< vou>`,
    '-8': `#_mais< ,_eh< =amount:week::bare ?after-deficit ?debt-amount ?rates acord-< acordo< agora> cinco>> dei< desconto<< em> eu2< ganho1< irmao2< irmao< juros< marid-<< marido<< metad-< metade< mil_de< minim-< minimo< nao_eh< nem< oito>> ou1< ou1> ou> pesso-< pouco<< receb-< se> tenho2< tudo2< tv1< vista2>`,
    '-9': `agua2< cai< da_uns< dei<< devo2> em1> engan-< enganei< faturas<< ganho< junto< maior<< mil_NAME< nao2< nao<< parcelas<< pelo_NAME< quita-< resta-<< soman-< somando< tres<<`,
    '-10': `=amount::minimum:bare ?offers a2> desco-<< paga> pago< tv< uns<<`,
    '-11': `:> =amount::former:bare ?instalments-left ?thirteenth WORD1> desco-< devia< pague-1< paguei1< parce-<< pix<`,
    '-12': `?after-roadmap ?flexibles NAME_#< NAME_da< que_eh<`,
    '-13': `pago1<`,
    '-14': `?income-low-month os<< total<<`,
    '-15': `=amount:month::`,
    '-16': `
> =parts:amount+behind galo<<`,
    '-17': `?confirm-amount ?essentials ?incomes`,
    '-18': `devo>`,
    '-20': `=parts:amount`,
    '-21': `=ignored`,
    '-23': `=amount:month::bare`,
    '-24': `=parts:amount+remaining`,
    '-25': `=parts:amount+total`,
  },
  correction: {
    '17': `nao<<`,
    '15': `,_eh< verda-< verdade<`,
    '13': `para1<`,
    '12': `corri-<`,
    '11': `eh1< engan-< enganei< o<<`,
    '10': `:< DEED2> ai< eh<`,
    '9': `?after-roadmap DEED> errad-> errado> errei< falei2> falei> ganho1< mil2< retif-< salar-< salario<`,
    '8': `eh<< ganho< lazer< luz< para< vem<`,
    '7': `#_eh< DEED>> agora1> agora> aumentei< bota< casa2< estao< fatur-2< fatura2< que>> vem_uns<`,
    '6': `?debt-amount ?overdue DEED<< alugu-< aluguel< atras< casa< certo< errad-< errado< esque-< esqueci< estou2< ganha-1< ganha-< me< na< nao2> renda> salar-> salario> subiu<< traba-< trabalho< vem1< verda-2< verdade2< verdade_eh<`,
    '5': `,2< :2< a_ganhar< agora< aumen-2< aumen-< e1< estou_ganhando< fatur-< fatura< ganhando1< ganhando< meu<< passa2< passa< passe-< passei< sao1< vem2< verda-2> verdade2>`,
    '4': `,_ganho< ?more-debts KIND_agua< NAME_eh< agora_ganho< agua1< alugu-<< aluguel<< aumento< e<< estou< farma-2< farma-< farmacia2< farmacia< la< merca-2< mercado2< mil_eh< sao< sim< troca< verda-> verdade>`,
    '3': `#_para< ?after-deficit agora2< agua< aluguel_eh< deven-1< devendo1< estou_devendo< ganhar1< ganhar< liqui-2< liquido2< mas< merca-< mercado< mil<<`,
    '-3': `#_e< ,2> ,<< ,_uns< =ignored =parts:amount+remaining ?1> ?debts ?income-low-month KIND2< KIND2> KIND> KIND_aluguel< NAME1< NAME1> NAME2> NAME> WORD2> WORD<< ^ aceit-< aceitaram< acho< alugu-1< aluguel1< atras-< baixo-< baixou< benef-< beneficio< carro< com1< coope-2< coope-< cooperativa2< cooperativa< da> dando> decim-< decimo< desco-< desconto< deus< dia<< dia> divida< do> eh> eu2< falar< fgts<
filho< fiz< fui< ganhe-< ganhei< ganho> gas< graca-< gracas< hoje< janei-2> janei-> janeiro2> janeiro> juros> luz<< mais1< mais2> mas1> mercado_eh< mes> meses<< nao_eh< no< o< o> padar-< padaria< pagar< pago1< para1> parti-< partir< pedir-1< pedir-< pediram1< pediram< propo-< proposta< receb-< regis-< tirar< uma< vou2<`,
    '-4': `#2> =amount:month:: =parts:amount+total ?offers a2> caiu< conta> da1< divid-< em1< em1> empre-< estou> eu2> eu> foi< ja< janei-< janeiro< juros< luz_,< mais< mais> mas> nao2< ofert-< oferta< os< pago< pague-< paguei< para> parce-> parcela> se< tenho< total2< total< tv< vou<`,
    '-5': `,_sao< =amount:month::bare ?> ?instalments-left ?thirteenth WORD1> WORD2< WORD> a<< de1< do1> em< em> emprego< enten-< era<< mes< por1< so< vai< voce<`,
    '-6': `,1< :1< =amount::current: DEED1< NAME< da< mesmo1> mesmo> nao1> outro< parte< por<`,
    '-7': `DEED< agora_eh< nem< que2< que_eh<`,
    '-8': `?confirm-amount`,
    '-9': `?incomes`,
    '-10': `=amount:day::bare`,
  },
  expense: {
    '26': `?essentials`,
    '23': `?flexibles`,
    '14': `ganho<<`,
    '12': `EXPEN-< EXPENSE< luz< luz<< pago<`,
    '11': `agua<<`,
    '10': `:1< gas<`,
    '9': `EXPEN-> EXPENSE> alugu-> aluguel> desse< divido< gasto< luz>> pago1<`,
    '8': `,_NAME< EXPEN-<< EXPENSE<< dou1< dou< falar< mando1< mando< parte< por1>`,
    '7': `#_para< =amount:week::bare EXPEN-2> EXPENSE2> KIND> KIND_casa< NAME1> alugu-<< aluguel<< bolet-< boleto< deu1< deu< gasto2< gasto_uns< ifood<< limpa< luz> mes2< moca< plano< por<< remed-< remed-> saude< tigri-> tigrinho> todo< uma<`,
    '6': `#_NAME< =amount:year::bare EXPEN-2< EXPENSE2< KIND2< KIND2> KIND< KIND<< agua>> ajudo< amiga< devo> energ-< energia< era<< esque-< esqueci< luz2< mercado<< mercado_eh< mes<< mora< remedio< remedio> tramp-< uber< umas<< vez<`,
    '5': `=amount:day::bare ?income-source EXPEN-1> EXPENSE1> INCOM-1> INCOME1> KIND1> KIND>> WORD2< agua2< agua< alime-> aposentada<< cacho-< cachorro< casa1< cerve-< cigar-< cigarro< compr-<< condo-< condominio< demai-< demais< deven-> devendo> dizim-< dizimo< dois2< escol-< esta< fim< gas> gaste-1< gastei1< inter-> internet> iptu< mas1> mercado> moro< noven-<< noventa<< passa-2> passa-> passa2< passa<
passa_de< passado2> pensa-> pensao> sai2< sai< sai_por< sou<< trampo< vou>`,
    '4': `DEED>> EXPEN->> EXPENSE>> KIND_celular< KIND_internet< KIND_iptu< agora_eh< agua_,< agua_:< alimenticia> apose-<< baixo-<< baixou<< beste-> besteira> celul-1< celular1< cerveja< churr-< clt<< com< condo-2< condo-<< condominio2< condominio<< costu->> da< de2> dela< dezem-2> dezembro2> duzentos>> em> energ-<< energia<< entre1< entre< escol-1< escola< estou2> estou> foi> gas_:< gaste-< gastei<
ifood2< igrej-< igreja< inter-1< internet1< iptu1< ja1> junto> luz2> luz_veio< mas>> merca-<< merca-> merca->> mercado>> mes1> minha< os<< paga> para<< parte_eh< passado> passagem< pizza< que< que_eh< resto> seman-< semana< so< so<< varia2< varia<`,
    '3': `#2< ,1> ,_pago< =amount:day:: EXPENSE_igreja< KIND_condominio< KIND_escola< KIND_luz< KIND_saude< NAME1< acade->> academia>> acai< agua2> alugu-2< aluguel2< apost-< aqui< as< cara1< cara< casa2> celul-< celul-<< celular< celular<< cem<< cinem-< cinema< comid-2< comid-< comid-> comida2< comida< comida> como< condo-1< condo-> condominio1< condominio> condominio_:< consu-< consulta< crech-< creche<
deliv-< delivery< dezem-> dezembro> divid-< energ-2< energia2< escola1< favor< feira< fumo< funer-< gasto1< hoje> igrej-1< igreja1< inter-< internet< irmao< k>> lanch-< luz1< mas> mei2< merca-2< mercado2< mes_,< minha2< nove>> noven->> noventa>> oiten-<< oiten->> oitenta<< oitenta>> oito>> parcelado2< parcelado< parte2< plano> por2< quatr-<< quatro<< racao< restaurantes< saude1< saude2< saude>
seman-1< semana1< spoti-< spotify< strea-> streaming> teve> torno2< torno< torno_de< treze-<< trezentos<< tv1< uns<< vai_uns< vem2< vem< vem<< vence<< vezes<`,
    '-3': `#1< #2> ,2< ,2> 1 ?> ?consent DEED1< DEED2> EXPENSE_padaria< INCOM-< INCOM-<< INCOM-> INCOME< INCOME<< INCOME> NAME_:< WORD2> a2< a< a> ainda> ajuda< assin-< atras->> atrasado>> aumen-< cance-< carta-< cartao< comid->> comida>> consignado< conta>> corta-< costu-< da_uns< das1> das> desco-< desconto< deven-< devendo< dia<< divida< divido2> do_NAME< dona< duas<< e_NAME< eh>> em<< empre-<<
emprestimo< entro-1< entro-< entrou1< entrou< esse2> esta1> esta2< esta> estou< estou<< eu1> eu> eu_pago< faco< faco<< fatur-<< fatura< fiado< fica< filho< ganhe-< ganhei< gasol-> gasolina> gasta-1< gasta2< gasta< hoje2< loja< mas_gasto< me<< mes1< moto< na<< na>> nada< nao2< no> o2< o>> outro< padar-1< padaria1< pago_,< pague-<< paguei<< para1< parei< passado< por< por>> posso< se< seguro< sei<
ser1< ser< sim< so1< sobra< subiu_de< tenho<< todo> uber<< veio< vendi< verda-2> verda-> verdade2> verdade> x>>`,
    '-4': `#_uns< +< ,_eh< ,_total< :1> =ignored =parts:amount+behind DEED2< EXPENSE_salao< KIND_carro< WORD>> alugu-2> aluguel2> amigo> atras-< atrasada<< carro1< com>> consi-< conta-<< contas<< da> da_NAME< das< devo1< do1> e2> em>> empre-< era1< era< errad-< errado< errei< farma-< farmacia< fatur-< gente<< inss< ja< junto< luz_,< mas2< me< mei1< mes>> meu< nao<< no1> os1< padar-< padaria< pagar< pago2<
pago> pague-< paguei< por1< por2> que_uns< recebo< salao1< subiu2< subiu< total1< trabalho< troca<< tudo2> tudo_da< um> viage-> viagem> vou<`,
    '-5': `,_gasto< ? ?instalments-left ?rates EXPENSE_botijao< EXPENSE_ifood< NAME2< agiot-<< agiota<< atras-<< botij-1< botijao1< carta-> cartao> cento>> da1> da2< devo< devo<< divid-2< divid-> dividido< do2< do<< do> dura> eu2< foi2< ganho1< gas<< hoje< ifood1< mes> minha> nao2> nao< no<< os< pago>> receb-< resto>> traba-< tudo1> tudo2< vinte>>`,
    '-6': `
1> ?income-low-month ?offers INCOM-2> INCOME2> a1> acho< bolsa> cada<< carro< cento2> de1< divid-1> dividido1> dividido> e2< eh<< esse< ganho< mes_de< meu<< moto>> na1> na< na> parte> pouco< respe-<< respectivamente<<`,
    '-7': `
> =parts:amount ?debts ?thirteenth cada2> corri-< dois>> fora< meses>> no2< total<`,
    '-8': `?after-deficit ?confirm-amount WORD1> ajuda> cada> mas< so>`,
    '-9': `?debt-amount eh> so1> tudo>`,
    '-10': `?incomes ?more-debts ^ meses<<`,
    '-11': `=parts:amount+total ?after-roadmap botij-< botijao<`,
    '-17': `#>`,
  },
  income: {
    '25': `?incomes`,
    '13': `=amount:day::bare =amount:fortnight::bare cai< meu2>`,
    '12': `INCOM-< INCOME< tiro2<`,
    '11': `#_,< =amount:day:: =amount:fortnight:: ganho< pelo_NAME<`,
    '10': `INCOM-> INCOM->> INCOME> INCOME>> bruto<< comec-< emprego< eu1< eu<< liqui-1> pensa-< pensao< tiro< util>> vivo<`,
    '9': `=amount:month:: antes<< bolsa< dando> espos-<< estag-< famil-2< fica1< hoje_tiro< por2> que_eh< recebo< ruim< salarios<<`,
    '8': `#_de< bolsa<< bom> casa> da_uns< dia>> dias>> estou< liquido1> marid-<< marido<< media1< no>> num1> num> pelo2< pelo< receb-< sobra< umas2>`,
    '7': `+2< +< =minimum-wages ^ ai> bico< casa2> cinqu-<< cinquenta<< contr-<< da2< desco-2< dia> em_media< estag-2< extra2< faco< famil-< filho> ganho1< hoje2< mas_sobra< perco< receb-2< recebendo< regis-< renda< sabad-< sabado< tenho> tiro_de< tiro_uns< vezes>> vr>`,
    '6': `
< #< =amount:week::bare DEED<< EXPENSE_ifood< INCOM-<< INCOME<< a2< ah< ajuda< aposentadoria<< aula> bem< benef-< benef-<< bolo< cada>> cai1< com2< com_uns< comec-<< comecei< comeco<< costu-< descontos2< descontos< devo2> dia<< dinhe-< divid->> divida>> dos< e1> e2< e_ganho< eh2< em2< errad-< errado< eu2> eu< famil-<< familia<< fica< fixo> fora< ifood1< inver-< inverno< liq< livre1> livre> mas2>
mes1< mesmo< moto>> pensa-2< pensao2< por2< por> salar-<< sobra1< tudo>> vale1<`,
    '5': `,_tiro< =amount:month::bare DEED1> INCOM-1> INCOM-2< INCOME1> INCOME2< INCOME_com< INCOME_salario< KIND1> KIND>> NAME_da< agora< alugu-2> alugu->> aluguel2> aluguel>> apose-<< assin-> assinada> aumentou< bolsa> cai2> carte-> carteira> causa2> causa> clt< comis-< comissao< conta< da< dar1< dar< desconto> desem-< desemprego< despe-< deus< devo>> e<< eh>> eh_uns< em>> entre-> eu_recebo< extra> faco<<
falec-> fatur-<< ganha-1< ganhando1< ganhando< gasolina_fica< graca-< gracas< ifood<< liqui-1< liqui-< liquido1< liquido< marido_ganha< mas< mas_cai< me< media< mei<< mes_ruim< na2< na_NAME< nao2> noite< padar-< padaria< passado_foi< patro-> patroa> plant-< produ-< producao< quinz-< quinzena< ruim1< sabad-> sabado> salar-1< salario1< segun-< segunda< seman-<< semana<< sexta< tenho2> tiran-<
tirando< tiro<< ultimo< uns<< vem1<`,
    '4': `#2< =amount:year:: ?< INCOM-2> INCOME2> INCOME_clt< WORD1> WORD2< a_ganhar< acai< arrumei< auton-> autonomo> beneficio< bico2< bico> bico_de< bpc< cerca2< cerca< cerca_de< clt1< conse-<< consegui<< costu-2> costu-> cuida-< cuidadora< depoi-< depois< desconta> dia2> diari-< do1> dos> e_NAME< e_cai< eu> eu_ganho< faixa2< faixa< fazen-< fazenda< fiz<< fora> ganhar1< garco-< garcom< leite< loja>
mater-< mim2> mim> minim-2< minim-<< minimo2< minimo<< moto> mulhe-< mulher< na>> novo< pago2> pago> passa-2< passa-< passado2< passado< passe-< passei< peque-< por_mes< prefe-< prefeitura< primeiro< quand-1> quando1> que2< que_da< quint-> recebo> salao<< seman-2< seman->> semana2< semana>> servi-< setec-<< setecentos<< sexta1< sobra2< sobra_uns< sou< toda2< toda_sexta< trabalho< uber_uns< ultim-<
um< uma>> util> vai< vinte<<`,
    '3': `,1> ,2> ,<< ,_ganho< ,_media< ,_recebo< EXPEN-> EXPENSE> EXPENSE_casa< INCOME_faxina< WORD>> aposentei< arrum-< auxilio< cai2< cai_para< cesta> clt<< clt> com<< comid-< comida< desem-2< desemprego2< dia< diari-2< diaria2< diaria< diaria_de< duzen-<< duzentos<< e2> e_mais< entra1< entra< entrega< espos-1< espos-< esposo1< esposo< esque-< esqueci< estagio< falec-< faleceu< fatura<< faxin-1< faxin->
faxina1< faxina> faz< filho< fique-< fiquei< ganha-< ganha<< hoje< irma< liquido_de< liquidos1> liquidos> luz2> mae1< mais_uns< mes1> mes< meu2< meu< meu_esposo< mil>> na<< nada> o2< o<< ofert-< oferta< para<< patro-< patroa< pensa->> pensao>> por1> por>> por_quinzena< prefe-2< prefeitura2< prime-< quand-> quando> quare-<< quarenta<< quart-< quebr-> quebrados> quent-< quentinha< quint-2> quinto2>
quinto> quinz-1< quinzena1< reais>> recebo2< recebo<< saldo<< segun-> segunda> segur-< seguro< servico< so< sou> tem2> tenho_mais< tira2< tira< tira_uns< toda< torno2< torno< torno_de< traba-<< trabalho<< uber<< um>> uns2> varia2< varia< varia>`,
    '-3': `#_uns< ,_gasto< ,_vr< :2< :< ?debt-kind ?worry DEED1< EXPEN-2> EXPEN->> EXPENSE2> EXPENSE>> KIND2< KIND< NAME1> NAME2< NAME< NAME_,< WORD<< a_NAME< acho< ate> atend-< atras-<< atrasado< aumento< cada2< cai> carro< com1> com< consi-< consi-> consu-< consulta< corri-< corta-< da_NAME< dei< deu1< deu< deve< devo1< diari-<< diaria<< divid-< divid-> divida< do>> em1< empre-1< entre-< esse< estou<<
eu_ganhava< faco1< fatur-2< faturo< faxin-< faxina< faz2< feira< foi> ganha-2< ganhar2< gente< hoje2> iptu< ja< junto< loja< luz< mandi-< mandioca< mao2> mao> marmi-< marmita< mei< menos_de< merca-< mercado< mes_de< metad-> metade> nao< ne> oiten-<< oitenta<< oitoc->> oitocentos>> ontem2< os> pagar1< pago>> parce-< parcela< pj< planto< quase< queri-< queria< recebe<< recebi< segur-> sim< so> sou<<
tenho<< terce-< terceiro< tramp-< treze->> trezentos>> tv< vez<< vizin-2< vizin-< vizinha2< vizinha< volta2< volta< volta_de< vr1<`,
    '-4': `
1> 
2> #_+< +1< =amount:::bare =parts:amount+total ?debts ?rates NAME<< NAME_de< ai< ainda> alugu-2< aluguel2< aluguel_eh< atras< caiu< casa< conta2> de> decim-< decimo< deven-< devendo< devo< dona< e_faco< eh< entre1< esta< estou2< eu1> fatur-< faxin-2< faxina2< ganha-<< ganhava1< ganhava< ganhava<< hoje> impos-> imposto> liq1> liq> mae2< mae> mas> mei1< menos1< menos2< meu> minha> moro< motor-<
motorista< nao1> ontem< os<< outro< outro> paga>> pagar< pagar> pague-< paguei< para> pelo_menos< que_entra< quinh->> quinhentos>> seman-> semana> so2> trabalha< tudo< tudo> uber< umas<< unha<< vem2> vr2< vr_de<`,
    '-5': `=amount::: ?> ?more-debts KIND<< NAME2> NAME> NAME>> WORD2> app< atras-< cabel-> cabelo> cinqu->> cinquenta>> da<< defes-2< defes-< defeso2< defeso< descontado> dois<< ele2< ele< em< empre-<< entressafra< errei< faxina<< fica2< fiz1< gasol-> gasolina> ifood2< inver-> inverno> junto-< la< mas_gasto< meu>> mil2< minha<< outro2> passa2< passa< passa_de< por1< profe-< professora< propr-> propria>
recebe1< recebe< renda2< renda_eh< resto> um2< um_de< vale<<`,
    '-6': `
> ,_total< ?offers WORD1< a1> a<< chega2< chega< com> comis-<< comissao<< desco-1< desconta1< desconta< dia1> dia2< dia_a< eh<< ela< empregos< faxina_,< filho2< fiz< ganho> gasol->> gasolina>> mil<< nuns1< nuns< o< olha< outro2< outro_de< que>> receb-> se< sem< soman-< somando< total1< umas1< vr<`,
    '-7': `=ignored ?after-roadmap ?essentials adian-< alugu-<< aluguel<< as< auxil-< da>> eh1< faxin-<< fazer< menos< pago1< total< um>`,
    '-8': `#_e< ?confirm-amount ?income-low-month a1< bruto1< cada<< caixa< causa>> como< e>> ganho<< gasto1< super-2< super-< supermercado2< supermercado< vale2< vem>`,
    '-9': `=amount::current:bare ?flexibles ?instalments-left bruto1> bruto> fica> fixo< gasto< hora> pago< que<< reais<< vem2< vou<`,
    '-10': `?thirteenth DEED< ruim>`,
    '-11': `hora2> mas1> vale>>`,
    '-14': `?debt-amount`,
  },
  instalment: {
    '34': `=parts:amount+total`,
    '32': `=parts:amount+remaining`,
    '21': `=amount:month::bare`,
    '20': `=parts:amount+behind`,
    '18': `=parts:amount`,
    '16': `=parts:amount+paid+total`,
    '15': `desco-<`,
    '14': `por>>`,
    '12': `=amount:month:: parce-<<`,
    '11': `=parts:amount+remaining+total ?debts das<< desco-1< desconta< pago1<`,
    '10': `?debt-amount desconta1< falta-> pagas>> parce-1< resta-<<`,
    '9': `:<< ?instalments-left faltam> meses<< moto< pagas<< pague-> paguei> parcelas<<`,
    '8': `KIND< bolet-<< carne< consi-<< consignados< devo<< duas>> falta1> falta> outro2> pago< parce-< parcelei< sao1< tres<<`,
    '7': `=parts:amount+interestFree+total ?more-debts NAME_de< atras-> benef-> beneficio> carro< cinco>> empre-< emprestimo<< emprestimo> emprestimos< falta-1> falta-<< faltam<< outro< pague-1< paguei1< renegociei< tiram1< tiram< todo>`,
    '6': `/<< NAME_sao< agora2< ainda< anos>> atras->> atrasou< cinqu->> cinquenta>> consignados<< dezoi->> dezoito>> empre-> emprestimo< estou2> estou> facul-< faculdade< falta-1< falta-< faltam1> faturas<< financiamento< foram> ja> mil_em< na2< na_NAME< outro> para1< parce-2< parcela1< passo-2< passo-< passou2< passou< pegue-<< peguei<< se> tem<`,
    '5': `
2> #_em< KIND2> a<< agora_eh< apose-< aposentadoria< ate1> boleto<< com<< condo-< condominio< consignado< consignado> e_NAME< eu> faltam1< faltam< folha2< folha< gente<< ja2> mesmo< nao1> o2< outro_de< pague-1> paguei1> parcela< parcela<< parcelas< prest-2< prestacao2< prestacao_de< que1> que_pago< quinh-<< quinhentos<< refin-< refinanciei< reneg-< resta-1> resta-> restando> tenho<< vem1< vem>
vinte<<`,
    '4': `#2> #> #_meses< (< ,_falta< :_restam< KIND<< NAME< acaba->> acabar>> ajuda-2> ajuda-> ajudar2> ajudar> alem< antes> ate> atras-2< atrasadas1> atrasadas> atrasadas_:< atraso2< atraso_,< cento>> com1< comec-> comeco> comprei< consi-< consi-> da< da> das< de_pagar< desco-<< descontam1< descontam< desconto< dia> do> duas<< eh< escol-< falta-2> fatur-<< ficou1< fique-< fiquei< foi> gelad-< geladeira<
juros2> luz_,< mensa->> mensais>> mes>> meses1< moco< na> no1> no<< o_outro< outro1< outro2< outro<< pagas> parcelas2< prime-> primeira> resta-1< resta-< restam1< restam< subiu2< subiu_para< tambe-< tambem< todo1> um_de<`,
    '3': `#<< #_mil< ,_prestacao< DEED< EXPENSE_casa< KIND_condominio< KIND_consignado< KIND_moto< NAME<< a2< a_sindica< ainda2> ainda> atras-< atrasadas< atrasadas>> atrasados>> atraso< aumen-2< aumentou2< aumentou_para< caixa< cdc< chequ-< colch-< colchao< condo-1< condominio1< condominio_,< consi-1< consi->> consignado1< consignado>> credi-< crediario< de<< descontado< desse< deved-<< devedor<< devo2>
dezem->> dezembro>> dia2> do1> e>> empre-<< empresto<< escola< esta2< estou_pagando< eu_pago< falta2< falta_pagar< faltam2> faltando1> faltando> filho-< filhos< finan-2< finan-<< fiz<< fogao< foram2> frio2< frio_:< habit-< mais>> mas1> mei1< mei< mes<< meses2< meu> mil1< moto1< moto2< na1> nenhu-2> nenhu-> nenhuma2> nenhuma> no> o_NAME< oiten->> oitenta>> outro>> pagan-1< pagando1< pagas1>
pague-2> paguei2> para>> parcela2< parcelei2< parcelei_em< pesso-< pessoal< pg1> plano<< porqu-< porque< prest-1< prestacao1< quart-> quarta> quitadas2> quitadas> saldo<< sao< saude<< seten->> setenta>> sindi-1< sindica1< sindica< sofa< subiu< tenho_mais< tres>> tv<< ultimas>> um2< um2> um> um>>`,
    '-3': `#2< ,_uns< -1< =amount::entry:bare =amount:day::bare DEED2< KIND_agua< KIND_casa< KIND_consorcio< WORD1< agora> agua1< agua> atrasada<< atrasadas<< atrasado1> bolsa> caiu< carta-< cartao< cobra1< cobra< conso-1< consorcio1< da<< dando> de>> deve< devia1< dez>> dois<< e< e> eles2< eles< entra-2< entra-<< entrada2< entrada<< era1< esta_em< estou1> falou< falta>> fatur-1< fatur-2< fatur-< fatura2<
fatura< fatura<< fez<< financeira> foi2> foi< ganho1< gaste-< gastei< giro< hoje> luz> mes2< mes_de< minim-1< minim-2< minimo1< minimo2< nada> no>> nome< ofere-1< ofere-<< ontem1> pagan-> pagando> pai< para2< parcelar2< parcelar_em< por1< por<< posso< propo-<< propos<< quase1< quase< quatr->> quatro>> que<< que_eh< quer< quer<< rotat-< rotativo< sao<< se< sem> sendo1< sendo< so1< todo< total2>
total> total_de< trans-< uma< vista2< vista< vista_ou<`,
    '-4': `#1< #_+< +1< +< ,2> -< /2< ?1> ?confirm-amount ?thirteenth DEED1> NAME1> a> a>> acert-< acertei< atrasado> borra-2< borra-< carto-< cartoes< conta< de2> devia< dia<< duzen->> duzentos>> e2> eh> empre-2< empre->> emprestimo2< emprestimo>> emprestou<< entra-2> entra-< entra-> entrada2> entrada< entrada> faz2< faz< faz_em< fechar< finan-> ganho< ja_paguei< limit-< limite< mas< me2< me< menos2< menos<
menos_de< minha< muito< na>> o> oferecendo< ontem> ou1< ou< pago> para1> para<< parcelar< pensa-> por< quere-1< quere-< querem1< querem< receb-< seis2> tem<< tinha1< tinha< total2< uns>`,
    '-5': `#1> ,_da< ,_paguei< :_NAME< =amount::minimum:bare =minimum-wages DEED1< NAME>> NAME_:< WORD> agua< ajuda> com< consigo< em1> em> empregos< era< financiei< ja2< mae<< mes1< meu< mil>> minha<< negociar< noven->> noventa>> ofereceu< para> reais<< resto2< resto< resto_em< seis>> sim< total< uns1< uns< verda-< verdade< vista>>`,
    '-6': `#_,< />> =amount::former: ?incomes DEED<< acabe-< acabei< acord-<< acordo<< devia<< em>> emprestimo_de< escre-< escreve< iptu< mes< num< ofert-< oferta< tudo< uma<< x>>`,
    '-7': `#_e< =amount::former:bare ?> DEED2> agiot-<< agiota<< e1< errad-> errado> falei2> falei> fazer< oiten-<< oitenta<< proposta< segun-< segunda<`,
    '-8': `=amount:week::bare hoje< minim-< minimo< negoc-< ofere-< propo-<`,
    '-9': `
1> =amount:fortnight::bare ?flexibles ?rates da1< ja< quero< so<`,
    '-10': `=ignored ?essentials`,
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
    '5': `esta_vindo< fatur-> fatura> minimo_de< minimo_eh< vindo1< vindo<`,
    '4': `#_minimo< ,_minimo< fatura<< vence2>`,
    '3': `=amount::minimum: NAME_eh< abaix-> abaixa> consigo< credi-< credito< esta2< fatur-<< total<< vence>`,
    '-3': `$ ,1< =amount::: =amount:::bare =amount::current:bare =amount:month::bare =parts:amount ? ?confirm-amount ?debt-amount ?incomes ?offers WORD1< WORD2< WORD2> WORD< a< dia>> maxim-2> maxim-> maximo2> maximo> pague-< paguei< para< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap`,
    '-5': `^`,
  },
  none: {
    '28': `=ignored`,
    '24': `?instalments-left`,
    '23': `?rates`,
    '22': `
>`,
    '20': `nao2<`,
    '17': `=amount::former:bare ?confirm-amount ?consent ?debt-kind`,
    '16': `galo<<`,
    '15': `posso<`,
    '14': `:> bruto1> bruto> cada<< mes_de<`,
    '13': `
1> ele2< era< hora2> menos_de< usei<`,
    '12': `#1> #2> NAME_#< botij-< botijao< cada> deve1< devia< esse< gasto1< jogo> mesmo1> nao_eh< so> tenho1< vale>>`,
    '11': `=amount::former: NAME_da< a2> agua> como< confi-2> confi-> das1> das< fica> fixo< juros2< minha<< os<< pago_NAME< tinha< total<< tv<`,
    '10': `#>> #_mais< ,_gasto< ?worry ^^ cada2> comprei< das> desconto_de< dos1< era1< esta> maior<< mas1> mil_NAME< mil_de< muito< ne> no<< ruim> uns> vou2<`,
    '9': `#_dos< :1> =amount::entry:bare ?> ?which-change WORD1> adian-< bruto1< cento2> consi-< devo> ele< eles_querem< esta<< faxin-<< fazer< fechar< ganho> irmao2< liber-> liberar> mas> nu< ofereci1< ofereci< pago2< passa-<< posso2< pouco<< que_eh< queria< reais<< receb-> so2< uns<< vale2< vr<`,
    '8': `#> #_#< ,_total< ?1> ?overdue a1< ao<< autom-< automatico< cai> causa>> comec-2< comis-<< comissao<< da2> de1< dia_a< dizen-< dizendo< do_NAME< eh<< empre->> emprestimo>> escre-< escreve< faco1< falta>> faturas<< faxina_,< fecha-> fechar> hora> irmao< ja>> limit-< limite< loter-< mae<< mas_gasto< me2< menos2< mil<< nao_aceitaram< ofere-1< oiten-<< oitenta<< pagar_so< parte> pede< por1> quant-<
quanto< recus-> sindi-<`,
    '7': `#_uns< +1< />> :_caiu< =amount:::bare =amount::below: =amount::limit: =amount:week::bare =amount:year:: a_NAME< atrasada< atrasado2> auxil-< baixo-< baixou< caiu1< caixa< carne> cel< consigo< conta-<< contas<< das2< deles<< divid-1> dividido1> dividido> dos< dura> e_paguei< econo-< em<< essas1< eu_devo< fecha-< gas<< gasol-> gasolina> gasta-1< grati-< gratificacao< janei-2> janeiro2> jogo2>
juros2> mais1< me_ofereceu< me_pediram< mes< metad-> metade> meu< moca2< moro<< nem< oferecer1< oferecer< ontem2< paga>> pagar> pago>> passada< pegue-1< peguei1< pesso-< por> poupa-> poupanca> quero< recebe1< recebe< renda_eh< respe-<< respectivamente<< resto< segur-> sei> seis2> seis>> sendo1< sendo< so_essas< tenho2< tinha1< tv1< um> umas1< usei2< vale<`,
    '6': `$ ,_paguei< =minimum-wages ?confirm-change EXPENSE_botijao< EXPENSE_mercado< NAME_em< NAME_uns< acert-< acertei< acord-< acordo< agiot-<< agiota<< agua2< anuai-2< anuai-< anuais2< anuais< anuais_de< atras-1< banco2> borra-2< borra-< botij-1< botijao1< bruto< carro2< carto-< cartoes< casa< coope-2< cooperativa2< custa1< custa< da_uns< debito< defes-2< defes-< defeso2< defeso< dei> desconto2<
devia<< devo1< diz<< dois>> e>> e_gasto< eh1> eh> em1> em> em>> empresta1< empresta< emprestei1< enten-< entressafra< essas< esta1> estou<< eu2< fatur-1< faxina<< fica2< financiei< fiz1< ganha-<< ganhava1< ganhava< ganhava<< gasta-< guard-1< guard-1> guard-< guard-> guardar1< guardar< inss< inver-> inverno> janei-> janeiro> maior< mais<< me_empresta< mei1< mei< merca-1< mercado1< mesmo> metad-<
metade< meu<< meu>> mostr-> mostra> motor-< motorista< nao< netfl-< netflix< no1< noven->> noventa>> nuns1< nuns< oitoc->> oitocentos>> ou1< para> pegou1< pegou< posso_pagar< poupa-2> poupanca2> prest-< prestacao< quant-> quanto> que_entra< receb-1< renda2< resto2< resto> resto>> resto_em< so2> soman-< somando< super-2< super-< supermercado2< supermercado< tenho< tinha<< tiro1< tirou< vence-2>
venceu2> viage-> viagem> vizin-2< vizin-< vizinha2< vizinha< voce< voce> vr2< vr_de<`,
    '5': `#2< #<< #_+< +< =amount::: ?debts EXPENSE_salao< KIND_aluguel< KIND_gas< NAME_quer< a<< agora> ajuda-< ajuda> ajudar< alugu-1< aluguel1< amigo> antes1> atras-2> atrasado_,< aumen-< aumentaram< banco<< cabel-> cabelo> cance-< cento<< comid->> comida>> compr-> consi-2< conta-> coope-< cooperativa< depen-< depende< descontado> diari-<< diaria<< divid-> dividido< ele> ele_quer< emprestimo_de< entra-<<
entrada<< estou2< estou_com< estou_devendo< eu1> eu_pago< eu_peguei< falta->> faxin-2< faxin-< faxina2< faxina< filho2< financeira> gas1< gasol->> gasolina>> gasto< gente<< guardado1> guardado> ja2< ja_dei< ja_paguei< juros1> juros_de< limit-1< limite1< liquido> mandi-< mandioca< me_deve< mensagem< mes1< mes2< mes<< minha> moro< nao_,< no1> no< numer-< numero< os< os> pagar2< pix> planto< porqu->
porque> preci-2< propr-> propria> qual> quatr->> quatro>> que2< que_era< que_paga< reais>> recebe<< recebo1< salao1< sao< sei< sexta> so1> so<< sobra2> teve< tira1< trabalha< troca<< um<< um_de< vem2> vender< vez2< vez_de< vou_pagar< zap<`,
    '4': `#_nao< ,> ,_da< ,_umas< ,_vr< 1 :2< =amount:fortnight::bare =amount:month::bare ?after-deficit DEED2> DEED< INCOM-<< INCOME<< KIND_carro< NAME_cobra< acade-2< academia2< ai1> antes> assin-< atend-< atras-2< atrasado> banco_diz< bolsa> bom< caiu_de< camin-< caminhao< carro1< celular_de< claro> compr-< consigo1< contr-< credi-1< de1> debit-< dei<< depositar1< depositar< deven-1< deven-2< deven-<<
devendo1< devendo2< devendo<< devendo_uns< devia1< devo2< devo2> dezen->> dezenove>> dia1> dia2< dias<< divid-2< divid-2> divido2> diz1< duzen-<< duzentos<< e< e_faco< ela< eles2< em1< empre-< empregos< emprestei< empresto1< empresto< entra<< entre-< estav-< estava< eu_ganhava< faturo< faxin-> faxina> ficou> fora< ganha1< ganha< gaste-< gastei< globo-< globoplay< gol< hoje2> impos-> imposto>
inter-<< internet<< irma< isso<< lembr-< lembro< liqui-> me_empresto< mensa-< mes2> mes> mes>> metad-2> metade2> meu> mil2> moca< moto_por< ne1> negociar< no>> ofereceram<< oito>> os1< os1> paga1< paga< pagan-> pagando> para_pagar< parcela<< parei< pesso-> pessoal< pj< preci-< preciso2< preciso< preciso_depositar< querem< quita-< quitar2< quitar< quitar_por< real>> renegociar< seguro> so>>
so_consigo< sobra2< sobra_uns< sofa2< sofa_por< subiu_de< taxa2> total1< total< trint-<< trinta<< tudo2< vendo<< vou< vr1<`,
    '3': `#1< #_contas< #_e< :_NAME< :_de< =1< =< =parts:amount KIND_agua< NAME_=< NAME_e< NAME_limite< acho> agiot-< agiota< agua1< agua< ainda2< ainda_devo< ano< antes< aposentadoria2< ate>> atend-> atrasada<< atrasado2< atrasou> baixou_de< cada1< cada2< celul-2< celular2< cobra-> coisa> com2> comec-< comecou2< comecou< compro> conse-<< consegui2< consegui< consi-> consignado_de< consu-< consulta<
conta-1< conta>> contas1< conti-1> conti-> continua1> continua> cortada< cuido< da1< da<< depoi-2> depoi-> depois2> depois> deven-< devendo< divid-< divida< divida_de< divido> diz< do>> dura1> dura<< e_eu< e_os< eles< empre-1< empre-1> empre-2< emprego2< emprestado1> emprestado> entra> entro-1< entro-< entrou1< entrou< esta_cobrando< estav-1< estava1< estou>> eu> faco< fatur->> fatura>> feira<
filho< fim> finan-< financeira< foi< foi<< fui< ganha-< ganhar< ganho1< gasto> ja< junto< lembr-2> lembr-> lembro2> lembro> liberar< limit-2< limit-2> limite2< limite2> liqui-2< liquido2< mae> mande-< mandei< marid-> marido> marmi-< marmita< mas< meses>> mil>> mim< mim>> monte< nada> ne< negoc-< negocio< no> ofere-< ontem< ou1> outro-< outro-> outros< outros> pagav-1< pagav-< pagava1< pagava<
pague-1< paguei1< para2< para< parcela2< parcela_de< parcelei< parcelei> por< quatr-2> quatro2> que<< que_pagava< quem< quer<< quere-< quita-2< quita2< quita< quita_por< receb-<< recebo< renda<< reneg-< seguro< seman-< semana< sendo1> sendo> ser1< ser< setem-> setembro> so1< sobra> sofa< sou> telef-<< telefone<< tira< umas< umas> unha<< uns1< uns< usei1> usei> usei_+< vale2> vale<< veio1< vinte>>
virou> vou>`,
    '-3': `#_em< #_meses< #_por< (1< (1> (>> -< -<< ->> /2> :<< =amount:month:: =amount:year::bare =parts:amount+interestFree+total ?offers DEED<< EXPEN-2< EXPEN-< EXPENSE2< EXPENSE< EXPENSE_casa< INCOM-2< INCOME2< INCOME_com< INCOME_salario< KIND<< KIND_casa< KIND_celular< KIND_condominio< NAME>> NAME_(< NAME_,< NAME_com< NAME_pediu< abril>> acabe-< acabei< aceit-2> aceit-< aceito2> aceito> acord-<<
acordo<< acoug-> acougue> agora1> agua_,< ah> ajudo< app> assim< atrasei> atrasou< atual1< atual< aula> avist-1> avist-> avista1> avista> benef-> beneficio> boa> bolo< botar2< botar_mais< carro<< carta-2> carta< cartao2> carto-<< cartoes<< celul-1< celul-<< celul->> celular1< celular<< celular>> cento>> cerve-< chequ->> cheque< cheque>> churr-< clt<< coisa-<< coisas<< com_uns< comec-> comecei<
comeco> comid-< comida< condo-1< condo-> condominio1< condominio> conseguir< consignados<< contr-2< contrato< dar< depositei1< depositei< desco-<< desconta1< desde2> desde< deus< deved-< devedor< deven-> devendo> dezem-> dezembro> dona2< doze<< e2> e_devo< e_ficou< eh1< eh_uns< ela2> em2> emprego< emprestado< emprestimos<< emprestou> energ->> energia>> escola< espec-< espec->> especial< especial>>
esse> esta1< estao2< estou> eu<< extra> facul-2< facul-< faculdade2< faculdade< falta-1< falta-< falta-> faltam1< faltam1> faltam< falto-< faltou< famil-< faz> fever-< fevereiro< fgts2< fiado> ficou1< filha2< fique-< fiquei< fogao< fora1> forne-2> fornecedor2> gas< gasol-< gasolina< gasta2< gasta< graca-< gracas< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< impos-< imposto< ja>
ja_devolvi< junto-< juros<< ligar-< ligaram< liqui-1< liquido1< liquido1> luz< luz_veio< mae< mano< marid-< marido< marido_ganha< mas2< mas_cai< maxim-1< maximo1< menin-<< menino<< mercadinho< mercadinho> mercado<< merce-< mercearia< meses1< mil_eh< mim1< mim> moco< mora< mostr-1< mostra< moto>> movei-< moveis< muito> mulhe-< mulhe-> mulher< mulher> na< ne2< ne_,< no2> no_maximo< norde-1< norde-<
nordeste1< nordeste< nova< o< o_outro< oferecendo< oiten->> oitenta>> ontem1> ontem> os2> outra> outro1< outro2> padar-< padaria< pagar<< pago1< pago_,< pagou< pague-< paguei< para>> para_mim< parce-< parcela1< parcelas2< parcelas>> passado< passado_foi< passagem< pedir-1< pedir-< pediram1< pediram< pediu1< pediu< pensa-> pensa->> pensao> pensao>> pera< plano1< plant-< por2< prest-> primeiro<
produ-< producao< profe-< professora< propos< propos<< proposta<< quare->> quarenta>> quase> quent-< quentinha< quer> quinz-< quinzena< recebi1< refer-> referente> regis-< remed-< remedio< resta-1< resta-1> resta-< restam1< restam< sai2< sai_por< salar-1< salario1< saldo<< saque< se2< segunda> sem> sete>> seu2< seu< seu> sim_,< sobra< subiu<< subiu_para< tenho2> terce-< terceiro< teve> tia< tira2<
tira_uns< tiram1< tiram< tiro_uns< toda2< trampo< vai> vem< vence-< venceu< venci-2> venci->> vencida1> vencida> vencimento2> vista< viu< zerad-< zerado<`,
    '-4': `
< #< ,2> ,< ,_tiro< 13o2< ? ?thirteenth DEED1< KIND1> KIND< KIND_iptu< NAME_saldo< abert-< aberto< agora_eh< ah>> alugu-> alugu->> aluguel> aluguel>> amort-1< amort-< amortizei1< amortizei< anos>> apose-< aposentadoria<< atras-> atrasada1> atrasada> atrasadas< atrasadas<< atrasado1< bah< baixo-<< baixou<< baixou_para< botar< cair< casa<< cem<< cerca2< cerca< cerca_de< chequ-> cheque> cinco>>
comis-< comissao< consi-<< consignados< conto<< contraproposta2< contraproposta< contraproposta_de< costu->> crediario< cunha-<< cunhado<< de_pagar< demai-< demais< desco-2> desconta< desconta> deve<< devo>> devol-1< devol-< devolvi1< devolvi< dezem-< dezembro< dia>> divid->> divida> divida>> dos1> e_ganho< eh2< ela2< em_media< entra-1< era> escol-< espec-> especial> estag-2< estou_ganhando<
eu_recebo< faixa2< faixa< falta-1> falta-<< faltam<< faltam> farma-> farma->> farmacia> farmacia>> fatur-> fatura<< fatura> faz2< final<< finan-<< fixo> foi_para< gas> gaste-1< gastei1< giro< ha> hoje1> iptu1< ipva< ja<< jogar2> jogar> lazer< limpa< liqui-1> livre1> livre> mais>> mandaram< marco< marmi-> marmita> mater-< maxim-< maximo< me_ofereceram< merca-2< merca-<< mercado2< mes_passado<
meses2< mil_por< minim-1< minim-1> minim-<< minimo1< minimo1> minimo<< mostr-< na> nao>> noite< noven-<< noventa<< o1> o2> ofereceram1< ofereceu<< ofici-< oficina< oitoc-<< oitocentos<< paga> pagan-< pagando< parce-<< parei> parte2< passa-1< passado1< passo-2< passo-< passou2< passou< patro-> patroa> pedre-< pedreiro< pelo_menos< perco< pg1< pg< pila<< pior< pix_de< por2> prefe-< prefe->
prefeitura< prefeitura> proce-> processo> prona-< quatro<< que2> que_devo< quebr-2> quebrados2> quita-2> quitar2> recebendo< remedio> resci-2< resci-2> resci-< resci-> rescisao2< rescisao2> rescisao< rescisao> resta-<< reven-2< reven-< rotat-< rotativo< roupa< sabad-> sabado> salao<< saldo< segun-> sim2< sogra< toda< todo< traba-<< trabalho<< tramp-< um2> uns>> uso> vai2< valor<< valor_de< vence>
vi< virou1< virou< vista2< vista_ou< ze<<`,
    '-5': `#_eh< #_hoje< ,1< ,_ganho< ,_sao< -2> 13o2> 13o> =amount:day:: =amount:fortnight:: =parts:amount+behind KIND_emprestimo< NAME<< NAME_sao< acai< aceit-2< acougue< agora2< agua>> ah< ainda2> antec-1< antec-< atras-1> benef-<< boleto<< bom> carta->> cartao>> casa1< causa2> causa> chequ-< compr-<< condo-<< condominio<< conse-1< consegui_pagar< contr-<< credi-< da> dando> decim-< decimo< depoi-<<
depois<< der< desco-1< descontos2< descontos< despe-< deve> dezem->> dezembro>> dinhe-< divida<< divido< do2> dos<< dou1< dou< emprestimo1< emprestimo_NAME< emprestou1< emprestou< energ-<< energia<< era<< espos-< esta< estag-< eu1< extra2< falec-< faleceu< fatura2< fez<< fica< fim< financiamento> fraco< gente< hoje1< inver-< inverno< ipva<< janei-< janeiro< limpo1> limpo> luz2> mais_de< mande-1<
mandei1< mando-< mandou< me_emprestou< media1< mercadinho>> mes_ruim< meus< mil_em< nome> novec-<< novecentos<< pago1> parce-1< parce-> parcela< passa2< passa< passa_de< pegue-> peguei> pelo_NAME< pensa-2< pensao2< pix2< plano< prest-2< prestacao2< prestacao_de< prime-< quatr-<< quita-> quitar> receb-2< recebi<< remed-> ruim1< rural< sabad-< sabado< saber> sai< sem< separ-< so< sobra-< spc<
super-> supermercado> tem> tigri-> tigrinho> tiro_de< total_de< troca-> tudo> tudo_da< uber_uns< ultima< ultimo< valor2< vem<< venc<< venci-1> vencimento> venda<< vr> x<<`,
    '-6': `#_NAME< ,_eh< /> :1< =parts:amount+paid+total =parts:amount+total INCOM-1> INCOME1> KIND_agiota< KIND_consignado< NAME_ofereceu< a_ganhar< acho2> acoug-< agiot-1< agiota1< am>> atrasado>> bolsa< bota< condo-< condominio< consignado1< consu-> conta<< dar2< dar_uns< das<< dei1< deixo-< deixou< devo<< dia_#< divid-<< divida_eh< eh< em2< entao< entre<< espos-2< esposa2< esposa< esta>> esta_em< estao<
eu< famil-<< familia<< fez< filho> financiamento< forne-< fornecedor< frio< hoje< liq< lojas2< lojas< manda-< mando1< mando< marco2> mas_sobra< me_cobra< menos> menos_uns< moto> multa< na2< na<< na>> negat-2< num1> outro< pagar2> pago<< pague-> paguei> pai< para2> parei1> pg> poco> propo-<< quand-< quando< quebrados> quite-< quitei< reais> receber< recebi< resti-< restituicao< ruim< sacar>
salarios<< som< tambe-< tambe-> tambem< tambem> todo> trans-1< tv_por< um>> umas2> usou< vai< velha< vem1< vem_uns< venc1> venc> vence<< vezes>> vista2>`,
    '-7': `#_para< (< ,_uns< -> /<< =amount::current: =amount::minimum:bare DEED>> INCOM->> INCOME>> KIND>> NAME_de< WORD2< ao< apare-< aposentada<< aqui< bolet-<< bolsa<< casa2> chega_a< consigo> de2< de<< desco-< dia2> dia<< do> dois2< dos> famil-2< fiado< ficou2< ganhando1< ganhando< iptu< ipva2< merca->> mesmo< mim2> na2> nada< negat-< oito<< outra< pague->> paguei>> para_NAME< parte< pouco< se< setec-<<
setecentos<< sexta< tche< tiro2< trans-< tudo1> venci-> verda-< verdade<`,
    '-8': `=parts:amount+remaining+total agora< agua<< antes<< ao>> ate> bem< bico> bolet-< boleto< cai1< casa> certo< com1> com<< comprovante< conta< desde> devo_uns< espos-<< esque-< esqueci< eu_pagar< farma-< farmacia< faz< fgts< hoje_tiro< k<< luz>> mais2< marco> mes1> meu2> nome< o<< parcelas<< passe-< passei< pelo2< pelo< pensa-< pensao< quebr-> retif-< sobra1< torno2< torno< torno_de< usei1< vence1>
vergo-< vergonha< vinte<< vista> vivo<`,
    '-9': `(> ,_devo< 13o< ?more-debts NAME_por< ajuda< bico2< bico_de< bruto<< como> da< deu1< deu< dias>> duas<< emprestimo<< falar< falou< fazer> fgts2> fgts> fiz< gasto2< gasto_uns< limit-<< limite<< luz2< menos1< minim-< minimo< na_NAME< novo< ofereceram< pegue-2< peguei2< peguei_mais< por>> ultim-< uns2>`,
    '-10': `,_NAME< NAME1> apose-<< atras->> da_NAME< ifood<< iptu<< meses<< moca> plr< tudo>> util>> x2>`,
    '-11': `+2< advog-< advogado< bico< ficou< k>> mais> minim-> minimo> pago2>`,
    '-12': `cai< dia> entre1< feche-< fechei< fica1< para<< que_uns< tenho<<`,
    '-13': `nao<< para1< parcela> valor<`,
    '-14': `errei< vendi<`,
    '-16': `=parts:amount+remaining`,
    '-19': `?income-low-month NAME_eh<`,
  },
  offer: {
    '28': `?offers`,
    '15': `vista2> vista>`,
    '14': `propo-<`,
    '13': `=parts:amount+total aceit-< ate> ofere-< ofert-< oferta<`,
    '12': `?after-roadmap proposta<`,
    '11': `falou<`,
    '10': `de<< fica1< ofere-<< ofereceram< pedir-1< pedir-< pediram1< pediram<`,
    '9': `#_por< DEED< aceitaram< banco< de>> desco-<< desconto<< divida<< faz2< faz< fica< ou> propo-<< quitar2> quitar> recebi<`,
    '8': `DEED2< aceit-1< acord-<< acordo<< banco2< contr-2< contraproposta2< contraproposta< divid-<< entrada< mae2< mando-< mandou< o> ofereceu<< ou1< ou< por1< quer< queri-< quita-2> quita-> seras-< serasa< x>>`,
    '7': `NAME_,< NAME_ofereceu< NAME_pediu< a< aceit-2< avist-1> avist-> avista1> avista> com>> contr-< entra-< entrada2< feche-2< fechei2< fez< mae< meus< mil2< oferecendo< ou1> pediu1< pediu< por< quer1< vezes>> vista2< vista_ou< x<<`,
    '6': `DEED1< NAME< a1> agora_eh< baixo-2< baixou2< baixou_para< caiu<< caiu_para< com1> contraproposta_de< desconto< entra-2< faz_em< hoje2> mandaram< me_ofereceram< mil_por< nome> ofereceram1< para1< por<< propos< propos<< tirar< vale>`,
    '5': `,_pago< />> NAME<< NAME_:< aceitaram1< aceitou< app> ate1> ate2> baixo-<< baixou<< da< da<< desco-< disse< e_pagar< entra-2> entra-> entrada2> entrada> entrada_de< faz_por< feche-< fechei< fiz< hoje> manda-< me<< novec-<< novecentos<< o1> ofereceu< parcelar< parti-< partir< seis>> vista>>`,
    '4': `NAME2< NAME_aceitou< a> a>> aceit-2> aceito2> aceito> aceitou1< caiu2< com> der1< der< e1> eles2< eles< em<< email< entrada_e< esque-> esta< estou1> eu_der< falan-< falando< geren-< gerente< janei-< janeiro< ligar-< ligaram< minha< mostrou< o2> ofere-1< pagar1< parcelar2< parcelar_em< pensa-> pix2> proposta<< quita> receb-< sexta> so1> uma> vez>`,
    '3': `#_e< #_ou< +1< +> :1< =parts:amount+interestFree+total aceit-<< aceit-> achei2> achei> acord-2< acordo2< acordo_de< acoug-< amanh-> amanha> app< bem< caro> com_NAME< divid-> divida> e_ficou< ele1> ele> eles> eles>> emprestimo_de< entrada1< esta_cobrando< estao2< estao< eu_pagar< juros< ligou< limpa< mais>> mostr-1< mostr-< na1> os< pagar2> pedin-1< pedin-< pedindo1< pedindo< pix> proce-> processo>
propo-1< propo-2< proposta2< proposta_de< quere-1< querem1< querem< resto> retir-> retiram> sexta2> tirou< trans-< tudo2> valid-1> valid-> veio< vence1> vista<`,
    '-3': `#1< #1> 13o< :_de< =amount:month:: =amount:week::bare =parts:amount+remaining ?after-deficit ?essentials ?income-low-month ?worry INCOM-< INCOME< KIND2> NAME>> agora> agora_ganho< alugu-<< aluguel<< cance-< com1< conse-< consi-< da> debit-< debito< deve< devo1< dizen-< dizendo< eh1< eh<< ele2< ele< empre-< emprestimo> engan-< enganei< era< esque-< esqueci< esta_em< eu<< eu_pago< falar< falta1<
falta1> falta> fiz<< ganhar1< gelad-< geladeira< ja> lazer< luz2< mais1< mes2< mes<< meses<< moca< moto2< moto_por< na2< na<< na_NAME< no> ontem< pagas<< pago< pago> para> parcela2< parcelei< passo-2< passo-< passou2< passou< pegue-< peguei< pg1< pg< posso2< que1> que2< que> recebe1< recebe< recebo< reneg-< sindi-< tinha< tv_por< vence-2> vence-> venceu2> venceu> vender<`,
    '-4': `,_NAME< =amount::: =amount::current: =ignored =minimum-wages ?confirm-amount ?flexibles ?thirteenth KIND> WORD1< acert-< acertei< atras-< aumen-2< aumen-< borra-2< borra-< como< compr-< deu1< deu< devo< devo<< dia<< do2< do> do_NAME< econo-< eh2< eh_de< empre-> emprestimo<< estou< estou<< faco< falta< foi< ganha-1< ganhar< hoje< juros2> liber-> liberar> luz< mais< mas< me2< me_pediram< moto< nao2>
negoc-< no<< ontem> paga> pago_NAME< parce-< parce-<< pix< por> quant-< quanto< receb-1< renda> renegociei< subiu<< tenho< tv2< um<< vende-< vou2<`,
    '-5': `#2> :<< ?> ?instalments-left KIND< NAME_e< WORD< com<< da2< da_NAME< de1< de1> divida_eh< do1> eh< empre-<< eu< ganha-< ja< juros2< juros> mes< meu<< nao> nao_aceitaram< no< ofereci1< ofereci< pago2< pague-<< paguei<< passa2< passa< posso< tv< uns1< uns< vem<`,
    '-6': `#_de< ?incomes NAME1> NAME_sao< WORD2< cinqu-<< cinquenta<< desconto_de< divid-2< divida2< duzen-<< duzentos<< fechar< ganho1< ganho< me_ofereceu< nao2< o< pede< subiu2< subiu< subiu_para<`,
    '-7': `?debts ?rates DEED<< NAME_de< ^ cento<< deles<< e<< eles_querem< meu< pague-< paguei< para2< parcela< recus->`,
    '-8': `#_NAME< =parts:amount ?1> ?debt-amount nao< quite-< quitei< sao1< sao< vendi<`,
    '-9': `?more-debts fazer< mande-< mandei< o_NAME< reais>>`,
    '-10': `o2< vou<`,
    '-11': `dei< negociar< quero< uma<`,
    '-12': `por1>`,
  },
  'one-off': {
    '24': `?thirteenth`,
    '18': `vendi<`,
    '15': `vou<`,
    '14': `fgts<`,
    '12': `decim-< decimo< fgts2> fgts> resti-< restituicao<`,
    '11': `13o< plr<`,
    '10': `receb-< receber<`,
    '9': `#_hoje< caiu< hoje1< recebi<< tv_por<`,
    '8': `?after-deficit cair< carro< dezem-< dezembro< fazer< ganhe-1< ganhe-< ganhei1< ganhei< sacar> terce-< terceiro< tv2<`,
    '7': `,1< 13o2> 13o> acho< bico2< bico> bico_de< dezem-> dezembro> dia<< em1> em< em> fgts1< mes> moto< o_fgts< por1< prime-< primeira< receb-<< recebi< resci-2< resci-2> resci-< resci-> rescisao2< rescisao2> rescisao< rescisao> tv< vai< vem2< vem<<`,
    '6': `? WORD2< WORD> bico< caiu2< deve< dia> esse> fui< janei-< janeiro< liber-< que2> recebi1< saque-1< saque-< saquei1< saquei< sim2< sim_,< vai2< veio< vem< vem>`,
    '5': `,_uns< 13o2< 13o_,< de1> de> dia2> do1> hora> ir2< ir< ir_saiu< ja< mes1> metad-2< metad-< metade2< metade< meu< moto2< moto_por< na2> o<< ofici-< oficina< saiu1< saiu< viu<`,
    '4': `/<< ?after-roadmap agora<< cair1< dar2< dar_uns< deu1< deu< dezem->> dezembro>> e2> ele< entra< entrar< entro-1< entro-< entrou1< entrou< fever-< fevereiro< impos-< imposto< mais>> meu<< ne2< ne< ne_,< o2< por< resto> sai< segur-< seguro< sim< som< tenho1< vai_cair< vender< vendo<`,
    '3': `,_falta< :1< WORD2> a<< celul-2< celul-< celular2< celular< celular_por< dia>> e_mais< entra-2< fever-2> fever-> fevereiro2> fevereiro> fgts2< foi1< garan-> garantia> hoje< marco2< marco2> marco> marco_,< minha< o< parce-> parcela> pegue-1< peguei1< que> salario<< segun-2> segun-< segun-> segunda2> segunda< segunda> vem_uns< vende-< vou_receber<`,
    '-3': `#2> ,> ,_eh< :2< =amount::current: =amount:day::bare =amount:month:: =amount:week::bare =ignored =minimum-wages =parts:amount =parts:amount+total ?debt-kind ?debts ?rates DEED2< DEED<< INCOM-<< INCOME<< KIND2< KIND2> KIND> NAME1> NAME<< NAME_,< WORD1< WORD1> a2> aceit-< agora_eh< alugu-< aluguel< ate> atras-< aumen-2< aumento< bolet-< boleto< casa2> casa> comprei< confi-2> confi-> cortada< dei<
devo1< devo< divid-< dizen-< dizendo< e1> e< esque-< esqueci< eu2< eu2> eu<< eu> feche-< fechei< fiz< ganhar1< gas< juros> mas1> mes2< mes<< mil<< muito> na< ne> no< nome< o2> ontem2< ontem< os< pagar> pago1< para2> parti-< partir< pix> por> quere-< quita-< recebo1< salar-> salario> seman-< semana< so2< sobra2< sobra< sobra_uns< tem< todo< tudo< uma<`,
    '-4': `?essentials DEED2> NAME1< NAME2> NAME< NAME> agora< apose-> aposentadoria> compr-< consu-< consulta< corta-< da< de<< divida< e<< eh<< esta2< faco1< faco< filho< ganha-1< ganhar< gasto1< gasto< janei-2> janeiro2> mas> nao> nem< pagar1< propo-< proposta< que_eh< tudo>`,
    '-5': `?instalments-left ?more-debts ?offers DEED> NAME2< a2< aumen-< comec-< dar1< em1< ganho1< janei-> janeiro> mae2< mae< pagar< pague-< paguei< para1> que2< quer1< quer< sei<`,
    '-6': `=amount:month::bare ?consent ?flexibles com< das1> das> esta< estou< ganha-< ganho< hoje2< jogo2> jogo> nao< pago< para1<`,
    '-7': `?income-low-month ?incomes cel< eu< luz<`,
    '-8': `?confirm-amount ^`,
    '-9': `para<`,
    '-10': `?debt-amount DEED< se<`,
    '-11': `?>`,
  },
  payment: {
    '17': `pague-< paguei<`,
    '15': `pix<`,
    '14': `dei1< dei< pago>`,
    '13': `?after-roadmap pago2>`,
    '12': `quite-< quitei<`,
    '11': `acabe-< acabei< comprovante< pague-<< paguei<<`,
    '10': `NAME1> mande-< mandei< ontem> pg1< pg< pix2<`,
    '9': `? NAME_por< amort-1< amort-< amortizei1< amortizei< paga> pagam-< pagamento< pg>`,
    '8': `DEED1< NAME_e< compr-< consegui_pagar< fiz< mande-1< mandei1< minim-1> minimo1> ontem1> total_de< trans-1< trans-<`,
    '7': `dei<< devol-1< devol-< devolvi1< devolvi< divida2> e1< hoje> minim-> minimo> o_NAME< pago_,< parce-<< parcelas<< pix_de< quita-< total2< total< transferi1< transferi< tres<<`,
    '6': `,_deu< DEED<< NAME> chequ-> cheque> consegui< conta> da< da>> depos-1< depos-< depositei1< depositei< divid-2> divida> efetu-< efetuei< emprestou<< espec-> especial> ja2< ja< ja_devolvi< me<< pagar<< parcela< seman-> semana>`,
    '5': `WORD1> acert-< acertei< acord-< acordo< ainda> bolet-<< boleto<< bolo< casa<< conse-2< conse-< consegui2< da_NAME< de2< debit-< divid-> do< dos1> duzen-<< duzentos<< empre-<< foi< la< moca> o2< pago1> para1> para> parce-< parte2< que> refer-> referente> segun-< segunda<`,
    '4': `KIND_carro< KIND_moto< NAME2< agiot-> agiota> bolet-< boleto< carro1< consegui_mandar< da1> da<< da> devia> dos> duas<< era<< esse2> esse> fatur-< fatura< manda-1< mandar1< mandar< mas2< meia< moto1< na>> o< ontem2< pague-1< paguei1< para2> para<< parcela> parte< toda< vem>`,
    '3': `#_e< =amount::minimum:bare =parts:amount ?which-change KIND2< KIND_cartao< KIND_consorcio< NAME< NAME>> acord-> acordo> carta-1< cartao1< cinqu->> cinquenta>> com1> com2< compr-2< conso-1< conso-< consorcio1< consorcio< conta2> da2< de_pagar< debito< deus< do_NAME< esse< graca-< gracas< hoje< isso< luz> manda-< minha> multa< o2> ontem< ontem_(< pagar< pago2< parce-> passe-< passei< porqu-< porque<
tambe-2< tambem2< troca<< vende-<`,
    '-3': `#_NAME< ,_NAME< 13o< =amount::: =amount::former:bare =ignored =parts:amount+remaining ?income-low-month ?thirteenth INCOM-2> INCOM-> INCOME2> INCOME> KIND<< NAME_:< WORD<< WORD>> a1> a_NAME< aceit-1< aceitaram< acord-2< acordo2< acordo_de< agora< agua> ate> aumen-< banco< com< comprei< conto<< credi-< de1< de1> de> de>> desco-2< desco-< desconto2< desconto< desconto_de< deven-< devendo< dez<< dia>
e1> e2< e>> econo-< eh> ele> em<< empre-1< emprestei1< emprestei< era1< era< estou2< falou< falta1> falta< fgts2> fgts< fgts> ganha-1< ganha-< juros2> mando1< mando< mano<< me2< metad-2< metade2< mil2< moca< na< nao1> negoc-< negociar< no1> no< no<< no> ofereci1< ofereci< os< outra< pagar> por< por<< por> posso_pagar< que2< quer1< quer< quere-< quinh-<< quinhentos<< resta1< resta< resti-<
restituicao< so<< so_resta< subiu_para< tem< uma<< vendi< vista2> vista>`,
    '-4': `#>> $ ,> ?1> ?confirm-amount ?essentials ?incomes EXPEN-< EXPENSE< aceit-< carta-< carta-> cartao< cartao> conti-1> conti-> continua1> continua> da1< de2> do1> do<< e_os< em1< em1> empre-< entrada_de< estou< eu2< fatur-2< fatura2< feche-< fechei< me< mes> mil<< mil>> minha< monte< moto2< pago1< para< pegue-< pegue-<< peguei< peguei<< posso2< propo-2< proposta2< proposta_de< quer<< quita-2>
quitar2> recebi< sexta> sim< so1> so2< subiu2< subiu< tenho1< tudo< um< uma< vem< vou2< vou_pagar< x>>`,
    '-5': `#2< #_dos< ,<< =amount::entry:bare ?debts ?rates DEED2> NAME_eh< WORD> a<< apare-< autom-< automatico< carne> cobra-< devo1< devo< devo<< eh<< em< em> entra-2< entrada2< esta< eu< ganho1< ganho< juros< mes<< meu< ofere-1< que< quero< quita-> quitar> receb-< se< tenho< tirou< uns1< uns<`,
    '-6': `#2> =amount::current:bare WORD2< WORD< ^ agora2< divid-< divida< esque-< esqueci< falar< juros> mais< mes< ofere-< pago_NAME< posso< propo-< proposta< sao1< sao< vou<`,
    '-7': `=amount:month::bare =parts:amount+total ?> ?offers desse< dos1< dos< eh1< eh< loter-< mais1< mes2< usei<`,
    '-8': `?more-debts casa< nao>`,
    '-9': `nao<`,
    '-10': `para1<`,
    '-11': `?debt-amount`,
    '-14': `=parts:amount+paid+total ?instalments-left`,
  },
  'what-if': {
    '19': `se<`,
    '16': `?>`,
    '10': `eu<`,
    '8': `DEED<`,
    '7': `como> eu_pagar<`,
    '6': `conse-1< conse-< dez<< eu2< mais2> quant-< quanto< tudo> velha< venda<<`,
    '5': `DEED2< a1> alugu-2< aluguel2< botar< conseguir< em> gelad-< geladeira< jogar2> jogar> mais> marco2> marco> menos1< pagar1< se2< so< sobra-<`,
    '4': `botar2< botar_mais< econo-< economizo< eu<< ganha-2< ganhar2< ganhar< maio> menos< muda> pagar< para2> quita-> quitar> so1< vez<<`,
    '3': `13o2< 13o< ?1> DEED> a> ajuda> como1> conseguir1< e< em1> em<< entra-1< entrar1< facul-2< faculdade2< fica< financiamento> ganha-< menos> muito> puder2< puder< receber1< receber< se<<`,
    '-3': `#2< 1 =amount:::bare =parts:amount+total ?confirm-amount ?incomes ?instalments-left DEED2> DEED<< KIND2> ate< ate> da< de1< e2< eh< ele> em< empre-2< empre-< falou< ganho1< ganho< mas< na1> nao< negociar< o> oferecer1< oferecer< os< pago1< pago< para1< para2< posso< resto> sao1< sao< vou<`,
    '-4': `$ ?offers WORD1< disse< eh1< meu< ofere-1< ofere-< para1>`,
    '-5': `?debt-amount para< que<`,
    '-6': `^`,
  },
};
