import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '25': `?income-low-month`,
    '16': `?incomes`,
    '15': `?debt-amount`,
    '13': `quase< tudo>`,
    '12': `tudo<`,
    '11': `junto< nem< total2> total>`,
    '10': `#1< =amount::: ?essentials dois<< dos<< juros< pouco< que_uns< tudo1>`,
    '9': `,2> acho< entre1< fraco< quase1< tudo2< valor<`,
    '8': `,_sao< ^ chega_a< entre< fraco> gente< liq1> liq> menos> moca> nada< outro< poco> profe-< professora< que1< sei< tudo_da<`,
    '7': `+1> +> acho2> ate< chega2< chega< cinco>> fiz1< mais2< mais< mais_de< soman-< somando<`,
    '6': `1 acho> corta-< entre<< esta1< eu1> fiz< gasol-2< gasolina2< gasta2< gasta< junto-< maxim->> maximo>> menos1< menos< paga1< paga< pai< pior< sem<`,
    '5': `,_uns< DEED1> WORD1> a1< acho2< acho_que< app2< app< app_mostra< conta2> conta> de>> deve< do2> dois2< empregos< era<< era> espos-2< espos-< esposa2< esposa< esta_em< foi2< foi< foi_para< gasol-< gasolina< hoje1> limpo1> limpo> mao2> mao> marid-2< marid-< marido2< marido< mostr-1< mostr-< mostra1< mostra< nao< no2< ou2> ou< separ-< talve-1> talve-> talvez1> talvez> troca-> um<`,
    '4': `?confirm-amount DEED<< WORD>> ajuda< cai1< cai< chove< com< com> da1< deved-< devedor< eh_de< empre-1< esta2< esta>> extra-> extrato> hoje> mais> maxim-1< maxim-< maximo1< maximo< mes2< no_maximo< nunca< obra> oiten->> oitenta>> os2> os<< ou> passa2< passa< passa_de< pelo_menos< quand->> quando>> quebr-2> quebrados2> quinh->> quinhentos>> saldo< se> segun-1> segundo1> segundo> sete>> torno2<
torno< torno_de< tudo2> uns1< uns<`,
    '3': `,2< =amount:::bare =amount::current: =amount::current:bare WORD1< com1< conta-> faz2< fica_nuns< gasto2< gasto_uns< janei-< janeiro< mais1> mais2> maxim-2> maxim-> maximo2> maximo> menos2> menos_uns< mes> mes_ruim< muito> na1> na> os> ou2< ou_menos< parei< pelo1> pelo2< pelo< pelo> ruim1< so2< sobra1< tem> total1< uns2> vai<`,
    '0': `
>> #_ou< +<< ,_cai< ,_de< ,_desconta< ,_descontam< ,_era< ,_eram< ,_faltam< ,_ficou< ,_parcela< ,_prestacao< ,_recebo< ,_sobraram< -1> ->> /_NAME< :2> :_saldo< :_total< =amount::entry: EXPENSE_academia< EXPENSE_acougue< EXPENSE_barzinho< EXPENSE_bicho< EXPENSE_bus< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida< EXPENSE_conducao<
EXPENSE_criancas< EXPENSE_delivery< EXPENSE_dizimo< EXPENSE_feira< EXPENSE_fralda< EXPENSE_funerario< EXPENSE_gasolina< EXPENSE_gasosa< EXPENSE_lanche< EXPENSE_leite< EXPENSE_loteria< EXPENSE_menina< EXPENSE_menino< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_racao< EXPENSE_rango< EXPENSE_remedio< EXPENSE_remedios< EXPENSE_role< EXPENSE_roupa<
EXPENSE_seguro< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_unha< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_doenca< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_inss< KIND_alimenticia< KIND_creche< KIND_dentista< KIND_energia< KIND_faculdade< KIND_vida< NAME_aceita< NAME_desconta< NAME_fez< NAME_fica< NAME_propos< NAME_veio< acaba2> acade-1< acade-<<
acade-> academia1< academia<< academia> aceit->> aceita1< aceita< aceita<< aceitei< aceitei>> acho<< acoug-1< acougue1< adian-<< adiantado< adiantou<< agiot-2< agiot->> agiota2< agiota>> ainda1< ainda2< ainda>> ainda_devo< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_,< aluguel_:< am<< amigo-< amigo< amigos< anive-1< anive-< aniversario1< aniversario< ano>
ano>> antig-< antiga< ao2< ao_NAME< apose-1< apose-2< aposentada< aposentado2< aposentado< aposentadoria1< apren-1< aprendiz1< aprov-< arrum-< as2> as> as>> assin-1< assinada< ate>> atend-> ativa< atrasada>> atrasado<< atrasados>> atrasei> banco> bar< bar> barzi-1< barzi-< barzinho1< barzinho< bebe<< benef->> beneficio>> bicho1< bicho< boa< bota2< bota> bota_mais< botij-2> botij-> botijao2>
botijao> bpc> bus1< bus2> bus< bus> bus>> cabel-1< cabel-2> cabel-< cabel-<< cabelo1< cabelo2> cabelo< cabelo<< cacho-1< cachorro1< cada_uma< cai1> carne2< carne_em< carro>> carro_eh< carta-<< carta2< cartao<< cartao_de< cartao_e< carte-< carteira< carto-2< cartoes2< cartoes_NAME< casa>> cel1< cel<< celul-2> celul-> celular2> celular> cem2< cem>> cerve-1< cerve-<< cerve-> cerveja1< cerveja<<
cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< cheque2> cheque<< cigar-1< cigar-> cigar->> cigarro1< cigarro> cigarro>> cinem-> cinema> clt2< clt_,< coisa-< coisa< coisa>> coisas< comid-1< comid-2> comid-<< comida1< comida2> comida<< comida_uns< como>> comprei2< comprei<< compro< condu-1< condu-< condu-<< conducao1< conducao< conducao<< conse-> conseguir_botar< consignado2<
consignado<< consignado_,< conso-2< conso-<< consorcio2< consorcio<< consorcio_eh< const-< consulta> corre< crech-1< crech-< crech-<< crech-> creche1< creche< creche<< creche> credi-2< crediario2< crian-1< crian-2< crian-< crian-> criancas1< criancas2< criancas< criancas> cunha-< cunhado< curso< da_parcela< dando1< dando< das_NAME< dava> de< decim-> dei2> deixa< deliv-1< deliv-<< delivery1<
delivery<< denti-1< denti-< dentista1< dentista< depoi-1> depois1> depos-2> depos-> descontam2> descontam> descontos> desde>> desem-1< desem-> desempregado> desemprego1< deus> deved-2< devedor2< devedor_de< devo_so< dezem-2< dezembro2< dezembro_,< dezoi-<< dezoito<< dia1< diabe-2< diabe-< diari-> diari->> diaria> diarista< diese-< diese-> diesel< diesel> dividas< dividas<< dizim-1< dizim-<<
dizimo1< dizimo<< doenc-1< doenc-< doenca1< doenca< dois2> dou> doze>> e_desconta< e_eu< e_uns< ela> eles2> eles> eletr-< eletrica< em_dia< emprego_novo< empresa< emprestado< empresto<< encos-< encostado< energ-1< energ-2> energ-> energia1< energia2> energia> energia_:< energia_e< entra> era2> eram1< eram< eram<< escol-1< escol-2< escol-2> escol-<< escol-> escol->> escola2< escola2> escola<<
escola> escola>> escolar< espec-<< especial<< esqui-< esquina< essa> estad-< estado< estadual< estag-1< estag-<< estagio1< estao_cobrando< estav-1< estav-2< estava1< estava2< estou-2< estou-<< estourado2< estourado< estourado_em< estourados<< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu>> ex2< ex< faco2> faco> facul-1< facul-<< facul-> faculdade1< faculdade<< faculdade>
faculdade_NAME< falar-> falaram> falec-2> faleceu2> faleceu> falei< falei<< falta2> faltando1> faltando2> famil-1< famil-> familia1< familia2< familia< familia> fatura_em< faxin-1< faxina1< faz1> fecho-2< fechou2< fechou_em< feira1< feira<< feira>> fez1< fez2< fez_em< fiado>> ficha-> fichada> ficou_em< filha<< filha> filho-> filhos> finan-1< financiada2< financiada< financiamento1< financiamento<<
financiei<< fique-> fiquei> firma2> firma> foi<< foi>> folha2> folha> fora2> fora<< foram>> frald-1< frald-< frald-<< frald-> fralda1< fralda< fralda<< fralda> funer-1< funerario1< funerario< futeb-< futebol< ganho2> ganho>> garan-2< garan-< garantia2< garantia< garantia_de< gas2< gas2> gas>> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasosa1< gasosa< gasta-2< gastando2< gastando<
gastando_uns< gasto2> gasto<< gelad-1< gelad-2< geladeira1< geladeira2< geria-< geriatrica< giro<< gol2< gol_em< graca-> gracas> h<< ha2> hoje>> holer-2< holer-< holerite2< holerite< hora< ifood> ifood_uns< igrej-> igrej->> igreja> igreja>> imove-< imovel< inclu-> inclusa> incluso> inss1< inss> inter-2> inter->> internet2> internet>> inval-< invalidez< julho< juros>> k2< k_NAME< kitne-<< kitnet<<
la1> la> lanch-1< lanche1< leite1< leite<< leite> limit-2< limite2< limite_de< limite_eh< loja_NAME< lote< loter-1< loteria1< loteria< lugar-<< lugares<< luz_:< luz_vem< mae>> mae_com< manda1< manda< mano2< mano_devo< marido_ganhava< marido_recebe< mas<< material< me_adiantou< media2< media_de< meio<< melho-2> melho-> menin-1< menin-< menin-> menin->> menina1< menina< menino1< menino< menino>
meninos< meno> meno>> mensa-<< mensalidade< mensalidades<< merc<< merca-2> mercado2> mercado_,< mercado_uns< merce-> mercearia> mes_fiz< mesmo1< mesmo_NAME< meus> mim2< minha-< minha>> minha_mae< minhas< minim-2> minimo2> morte< mostr-<< mostra<< moto_eh< motor-> motorista> munic-< municipio< nas< ne>> nenhu-2< nenhu-< nenhum2< nenhum< nenhum_dos< net1< net2> net< net<< net> net>> netfl-1<
netfl-2> netfl-<< netfl->> netflix1< netflix2> netflix<< netflix>> no_NAME< nome2< norma-> normal> noteb-2< noteb-< notebook2< notebook< notebook_NAME< novec->> novecentos>> novo1< nunca> nunca>> oferecendo1< ofereceu1< oi2< oi_paguei< oito2> onibu-1< onibu-< onibu-> onibu->> onibus1< onibus< onibus> onibus>> onix2< onix< oq>> ou>> outra2< padar-> padaria> pagar>> pagas2< pagas2> pagas_,< pais<
parar> parcela_eh< parcelado1> parcelado> parcelado_em< parcelamento< parcelei1> parcelei2> parcelou2< parcelou< parcelou_em< parti-> particular< particular> passagem1< passagem<< passagem> pedir-<< pediram<< pedreiro_,< pela1> pela< pela> pensa-1< pensao1< pensao_de< pense-> pensei> pet<< plano2> plano<< plano>> pode2> pode> porte-< porteiro< press-< pressao< prest-1< prestacao1< prestacao>
priva-< privado< pronampe< propos1< proposta1< quart-2< quartinho2< quartinho< quatrocentos<< que_desconta< que_esta< que_faltam< que_umas< quer2> quere-> querem> quinto2> quinz->> quinze>> quinzena>> quita->> quitar>> racao1< ranch-< ranch-<< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> recebi> rede< refor-> regis-2> regis-> registrado2> registrado> remed-1< remed-<< remed->>
remedio1< remedio<< remedio>> remedios1< remedios< remedios> remedios>> resta-2> resta->> restam2> restam> restando<< restantes>> role1< role< role> role>> roupa1< roupa<< roupa> rural<< sacar1< sacar< salao> saldo1< sao2> sao> saude<< saude>> se_pagar< secre-2> secre-> secretaria2> secretaria> segur-1< segura> seguro1< seisc-<< seisc->> seiscentos<< seiscentos>> sem>> seman-1< semana1< semana_de<
semana_uns< ser> sera> seras-2< seras-<< serasa2< serasa<< servi-> servico> servidora> sesse-<< sesse->> sessenta<< sessenta>> setec->> setecentos>> seten-<< setenta<< simpl-<< simples<< sms<< sobra-1< sobraram1< sobraram< sobro-1< sobro-< sobrou1< sobrou< socor->> socorro>> sofa> spoti-1< spoti-2> spoti-> spoti->> spotify1< spotify2> spotify> spotify>> strea-1< strea-< strea-<< streaming1<
streaming< streaming<< tambe-1< tambe-2> tambe->> tambem1< tambem2> tambem>> tambem_uns< taxa> telem-< telem-> telemarketing< telemarketing> telev-< televisao< tem1> tem>> tempo< tenta-> tentando> ter2< ter< ter_ainda< terap-<< terapia<< terce-> terceira> terre-< terreno< tiran-1> tiran-> tirando1> tirando> tiro> todo<< todo>> total>> traba-2> trabalho2> trabalho> tramp-1< trans-2> trans->
transporte2> transporte> tres2> trint->> trinta>> tudo<< uai< uber2< uber> uber_tiro< ultim-> ultim->> ultimas>> ultimo> uma1< unha1< unha< unha> uso2< vai_entrar< vale2> valid-1> valido> van1< van< van> veio1< veio<< velho< vem>> venc>> vence>> venci-<< vencimento>> ver< veter->> veterinario>> vezes> vida1< vida< vigia2< vigia< vindo> virou<< vr2> ze>`,
    '-3': `#<< #>> ,1< 13o2> 13o> =amount:month:: EXPEN-2> EXPEN-<< EXPEN->> EXPENSE2> EXPENSE<< EXPENSE>> INCOM-1> INCOM-2< INCOM-2> INCOME1> INCOME2< INCOME2> KIND<< KIND> KIND_aluguel< NAME<< a<< aceit-< agua< alugu-1< alugu-> aluguel1< aluguel> as< atrasada<< auton-> autonomo> cai> casa< com2< com_uns< da1> da<< desco-2< desco-< desconto< deven-2< deven-< devendo2< devendo< devendo_uns< devo1< divid-<
entao< estag-2< eu1< fatur-<< fatura<< fica1< fora< ganha-1< ganhar< gasta-< ja_dei< liqui-< liquido< livre1> livre> loja< luz2< mais1< mas2> me2< meu<< meu> mil2< mil2> minha> minim-< minimo< mulhe-< mulher< nada> ne> o2< o2> o>> pagar< pague-< paguei< parce-2< parce-< parce-> parcela< parcela> por<< que_da< resti-< restituicao< resto> salar-< salar-<< salario< sei> seman-< semana< sexta< sim<
sobra> sou< sou> tenho1< tenho> tiro_de< tiro_uns< total2< traba-< trabalho< um<< uma< vem> vergo-< vergonha< vou<`,
    '-4': `
2> 
< #1> #< #> ,< :1< :< ?> KIND2< KIND2> NAME2< a2< a2> agora< alugu-< aluguel< atras-<< bruto< cada<< carro< de<< dei1< dei< devo< dia2> dinhe-< do1> eh> em1> em2< em_media< errad-< errado< estag-< eu2< ganha-< ganho<< gas< liqui-1> liqui-> liquido1> liquido> mas2< mas> me< merca-< mercado< mes1> meu< mil<< minim-> minimo> na< nao2< o<< o> pago< para1> para< para> por1> por>> que> receb-1< se<
sobra2< sobra_uns< terce-< terceiro< todo< tv< varia2< varia< vem2<`,
    '-5': `
> =amount::below: =ignored =parts:amount DEED2< EXPEN-< EXPENSE< KIND< NAME1< NAME1> a> bom< da> decim-< decimo< dia<< do< e2< e< eh_uns< faco1< famil-2< famil-< ganha1< ganha< hora> mas1> media1< media< mes<< minha< por1< por> recebo<`,
    '-6': `#2< ,<< ?after-deficit ?consent ?more-debts ?overdue INCOM-< INCOM-<< INCOME< INCOME<< NAME< claro> de1> depen-< depende< dia> e<< eh<< em> eu2> faco< menos_de< mes_de< mesmo< por< tiro2<`,
    '-7': `,>> =amount:fortnight::bare =amount:month::bare =parts:amount+remaining ?offers ?which-change INCOM->> INCOME>> NAME2> NAME> bruto1> bruto> dia>> hoje2< receb-< tenho< tiro1< uns<< vem<`,
    '-8': `=amount:day::bare =amount:fortnight:: =parts:amount+total ?debts DEED< INCOM-> INCOME> das< luz<`,
    '-9': `? ?debt-kind ?worry bolo< bom> ganho1< que_eh< renda<`,
    '-10': `tem<`,
    '-11': `=amount:day:: ?rates`,
    '-12': `=amount:week::bare =amount:year:: ?after-roadmap tiro<`,
    '-14': `?instalments-left`,
    '-15': `ganho<`,
    '-16': `?thirteenth`,
    '-17': `=minimum-wages`,
  },
  balance: {
    '19': `?debts ?more-debts`,
    '18': `=amount::current:`,
    '16': `meses<<`,
    '13': `desde> loja< que<<`,
    '12': `=amount::: =amount::current:bare NAME_eh< devo< iptu<< limit-<< limite<< negociar< nome< sem>`,
    '11': `ao>> com<< errei< fiado< iptu< pegue-2< peguei2< peguei_mais< tenho<< x2>`,
    '10': `NAME1> NAME< advog-< advogado< conta< da_NAME< dona< k>> na<< negoc-< outra< parcela> quero< tambe-> tambem> usei1< venci-> vergo-< vergonha<`,
    '9': `#_NAME< (> ,_devo< NAME1< NAME>> WORD1< cento>> cobra-< consigo> devo_uns< divida_eh< entao< farma-< farmacia< ficou< hoje< k<< me_cobra< negat-< tche< uma< vi<`,
    '8': `-< -> /> antec-1< antec-< apare-< atras->> atrasadas<< atrasado>> bah< devo<< dia_#< eh> esta>> esta_em< falar< ficou2< ipva2< luz2< multa< novo< oito<< pague->> paguei>> para_NAME< parce-> parei> tem< usou< valor2< venc1> venc> vence-< vence-> vence1> venceu< venceu>`,
    '7': `(< -2> /2< =amount:::bare KIND_agiota< NAME2> NAME> NAME_(< NAME_sao< acoug-< acougue< agiot-1< agiota1< am>> ao< aqui< atras-1> atrasado1> atrasado< atual1< atual< carta-< cartao< com< conta<< conto<< depoi-<< depois<< dia2< dinhe-< dinheiro< divida< eh2< emprestou1< emprestou< feche-< fechei< fez<< fiado> forne-< fornecedor< giro< juros> lojas2< lojas< mais> me_emprestou< meses>> minim-> minimo>
na< na>> nao1< negat-2< no2< olha< pago<< pai< para2< pila<< prefe-> prefeitura> que_uns< quer> reais> resta< reven-2< reven-< rural< saber> saldo2< spc< subiu< todo2> total1< ultim-< valor< venc<< venci-1>`,
    '6': `+2< ,_NAME< ,_sao< -1< EXPENSE_padaria< KIND2< KIND<< KIND_fatura< NAME<< NAME_:< WORD2< WORD> agiot-<< agiota<< atras-< atras-<< atrasada<< carto-<< cartoes<< cheque< coisa-<< coisas<< consu-> contrato< cortada< crediario< deixo-< deixou< desde2> deve> dia1> divid-< do> dona2< e2> e_devo< em2> emprestimo<< espec-< especial< esta< falta1< falta< falto-< faltou< fatura1< final<< frio< ha> iptu>
ipva< ipva<< ja> me> mercadinho>> nao< nova< ontem< padar-1< padaria1< para1> para<< parei1> passado< pegue-> peguei> prona-< quand-< quando< rotat-< rotativo< saldo< sem1> sogra< som< super-> supermercado> tem> todo< total< tudo>> ultima< um> uma<< vence<< vencimento> virou1< virou< x<< ze<<`,
    '5': `(1< ,<< /< INCOM-2< INCOME2< KIND< KIND_emprestimo< NAME_de< NAME_saldo< WORD>> abert-< aberto< acade-< academia< acoug-> acougue> agiota_,< agora< ainda1> ajuda> ao1> ao> as< atrasadas< atrasadas_,< atrasado1< cancelei< carta->> cartao>> chequ-< cobra1< cobra< cobra> corta-< credi-< cunha-<< cunhado<< da>> de1> desco-2> deve<< dia<< do<< dois>> emprestimo1< emprestimo_NAME< entre1< estava_em<
estou-< farma-> farmacia> financiamento> foi2> forne-2> fornecedor2> hoje_esta< imobi-< ipva> ja<< luz_,< menos1< mercadinho< mercadinho> merce-< mercearia< mes_passado< na2> na> nacio-< nacional< nao1> nao>> nem> no2> nome> num< o2> o_NAME< padar-< padaria< pagar2> pagou< passa-1< passado1< pedre-2< pedre-< pedreiro2< pedreiro< pelo_menos< pera< que_devo< quebr-> quer<< sao<< sem< seu> sexta<
sim< simpl-< simples< so< subiu_para< treze->> trezentos>> um2> uns2> uso> vista<`,
    '4': `
2> #> (2< (>> ,_e< ,_uns< -<< /1> ?worry EXPENSE_farmacia< KIND> KIND>> KIND_especial< KIND_iptu< KIND_ipva< NAME2< NAME_-< NAME_com< ^ agiot-< agiota< ah> ah>> ainda2> ainda_,< ano<< anos<< aplic-< aplicativo< atraso2> atraso> boa> cance-< carro> carta-2< carta-2> carta< cartao2< cartao2> cartao_NAME< causa< com1> com> conta->> contas>> de> der< desco-> desconta2> desconta> desde< devo1< dez>>
divid-2< divida2< do2< dois<< doze<< e<< eh_uns< em< emprestou> enrol-< espec-1< especial1< esse1> falec-< faleceu< farma-1< farmacia1< fatura<< fazer> financiamento< forne-> fornecedor> imobi-2< imobiliaria2< imobiliaria< imobiliaria_cobra< iptu1< ipva1< julho> junta-1> junta-> juntando1> juntando> luz>> mais2< mais< mano<< marco> me2< merca->> mes2> mesmo> mil>> mim1< moto> movei-2< movei-<
moveis2< moveis< nacio-2< nacional2< nada< negativa< norde-1< norde-< nordeste1< nordeste< o< oi< oitoc-<< oitocentos<< oq> os1< outro2< para>> para_mim< parce->> parcelas>> plano1< quatr-<< que< quere-< quinh-<< quinh->> quinhentos<< quinhentos>> reais<< resta1< sabad-> sabado> setec-<< setecentos<< seu2< seu< so_resta< subiu2< sujo< tambe-1> tambe-< tambem1> tambem< tem<< tiao< tramp-<< trampo<<
uma2> vai> vale<< valor_de< vence> venci->> vencida1> vencida> venda< ze1< ze< zerad-< zerado<`,
    '3': `#_e< (<< +1> ,>> ,_restam< ,_total< -2< -_NAME< /2> ? DEED< KIND_consignado< NAME_deu< WORD2> WORD<< abert-> aberto> abril>> adian-1< adiantou1< adiantou< ano< assim< atras-> atrasada1> atrasada> atrasadas2< bairr-1< bairr-< bairro1< bairro< borra-2< borra-< capit-< capital< carro<< causa2< causa_de< celul->> celular>> chequ-> chequ->> cheque> cheque>> claro> cobra-1< cobrando1< cobrando< coleg-<
colegio< com>> comecou<< como> consi-1< consignado1< credi-> credito> da2< da> da_venda< de2< deu1< deu< deved-1< devedor1< dia> dias>> diret-> direto> dizer< do_bairro< do_tiao< duas<< duzen->> e> e_mais< eh2> eh_de< ela2< ela< ele2> empre-1< empre-<< energ-<< energ->> energia<< energia>> espec-> espec->> especial> especial>> esse> esta1< eu< facul-< faculdade< falou< farma->> farmacia>> fatur-2<
fatura2< faz> fecho-< fechou< fgts2< fiado2< filha2< filha< financeira<< fora< foram1< foram< garan-<< garantia<< impos-> imposto> ipva_de< limit-> limite> mais_de< mano< mas2< me_cobrando< menin-<< menino<< menos_uns< meses2< mesmo2< mesmo_,< milic-< milicia< mim2> mim< minha> minim-<< minimo<< moto>> mulhe-> mulher> negat-1< negativa1< netfl-> netflix> o> ofici-1< oficina1< ontem>> opa< osso>>
outra> parce-1> parce-2> parcelas2> passa_de< pegue-< peguei< penho-< penhor< pneu< por>> possu-< possuo< prefe-< prefeitura< proce-< processo< propr-< propria< quare->> quarenta>> quase> que1> que_da< rapaz< reais>> saldo_devedor< saque< seis2< seis<< seis_falta< tiao1< traba-1< uma> uns>> valor<< venci-2> vencimento1> vencimento2> venda1< vinte>> x>>`,
    '-3': `#2< #_hoje< +1< ,_ganho< ,_paguei< 1 ?1> ?which-change DEED1> DEED> KIND_carro< KIND_moto< NAME_cobra< acaba->> acabar>> aceit-1< aceit-< acert-< acertei< acho< agora1> agua< ajuda-2> ajuda-> ajudar2> ajudar> app2< app< app_mostra< atras-2> baixo-< baixo-<< baixou< baixou<< banco2< banco_diz< bico2< bico< bico_de< bom< cada<< cada> caiu<< caiu_de< caiu_para< carro1< carro2< celul-<< celular<<
celular_de< clt<< com2> comec-<< comecou2< comecou< comprovante< conse-<< consegui<< consi->> consignado>> consignado_de< consu-< consulta< coope-2< cooperativa2< cuida-< cuidadora< decim-< decimo< desco-2< desconta1< descontado< descontam1< descontam< deve< dezen->> dezenove>> divid-> divida> diz1< diz< dizen-< dizendo< dos1< dos< e_paguei< efetu-< efetuei< eh<< empresta1< empresta< emprestei1<
empresto1< empresto< entra-2< entra< entre< entro-1< entro-< entrou1< entrou< era< escol-< esta_cobrando< estou_devendo< eu<< falta-<< falta-> falta1> faltam<< faltam>> fim> ganha-1< ganha-< ganhe-< ganhei< gasta-< guardado1> guardado> hoje1< hoje2> ifood<< inter-<< internet<< juros2< juros2> juros_de< lembr-< lembro< liber-< limpa< mae2< mais<< mande-< mandei< mas> me_empresta< me_empresto<
mensagem< metad-2< metade2< minha2< minim-1< minim-2< minimo1< minimo2< moco< moto1< ne< ofere-1< oiten-<< oitenta<< os1> outro-> outros> paga<< pagas<< pago2< pago_NAME< pague-2> paguei2> parcelas< pedir-1< pedir-< pediram1< pediram< pegou1< pegou< peque-< pg1< pg< pix2< por< posso< poupa-2> poupanca2> que1< que_pago< quite-< quitei< receb-1< receber< recebi< recebi<< renda< restando> salario<<
saque-1< saque-< saquei1< saquei< saude< segun-> segur-> seguro> sei< seman-> semana> seras-< serasa< seten->> setenta>> so2< so2> sobra< tenho2> total_de< tudo< tv2< tv<< um<< vai< vem< vender< vendo< vista> vivo< voce> vou2<`,
    '-4': `#_,< #_para< #_por< ,_falta< =parts:amount+paid+total =parts:amount+remaining+total EXPEN-<< EXPENSE<< INCOM-2> INCOM-> INCOME2> INCOME> KIND_aluguel< KIND_internet< NAME_e< NAME_em< NAME_quer< acho> ai1> ai> alugu-1< aluguel1< amort-1< amort-< amortizei1< amortizei< antes> anuai-2< anuai-< anuais2< anuais< anuais_de< ate1> atras-1< atras< atrasadas1> atrasadas> autom-< automatico< banco2> banco<
banco<< benef-< beneficio< boleto<< celul-2< celul-< celular2< celular< com2< conse-2< conse-< consegui2< consegui< consignados< conta> credi-1< depos-1< depos-< divido< diz<< do_NAME< dos<< econo-< eh>> eles2< eles< empre->> emprestimo>> emprestimos< entra-2> entra-< entra-> entrada2> entrada< entrada> errad-< errado< esta_dando< esta_vindo< estou2< estou2> eu1< eu> eu_pago< eu_peguei< falta->>
fatur-<< fecha-< fgts2> fgts> filho> folha2< folha< fui< guard-1> guard-> inter-1< internet1< ja>> ja_devolvi< liber-> liberar> limit-1< limite1< luz< maior< mais>> mas2> menos2< mensa->> mensais>> mes2< minim-1> minimo1> moca2< mostr-> mostra> nao2> negocio< netfl-< netflix< ofereceram<< oiten->> oitenta>> ontem1> ou< outro>> paga>> para1< para_pagar< parcela<< pix2> poupa-> poupanca> quant->
quanto> real>> recebo< resti-< restituicao< so<< tinha1< tirar< transferi1< transferi< uns> vem1< vezes>> vindo1< vindo<`,
    '-5': `#1> ,_pago< :1> =amount::entry:bare =amount::limit: ?consent NAME_por< alugu-< aluguel< ate> atrasado_,< aumen-< bolet-<< cada>> carne< comec-2< como< compr-< consi-< consi-<< consignados<< da2> de>> desco-1< desconta< desse< devol-1< devol-< devolvi1< devolvi< duas>> e_NAME< essas1< esse< esta> eu1> falta> fica1< fica> foi1< foi> ganho<< gasto1< gelad-< geladeira< gente<< inter-< internet< irma<
la< luz> mes<< mes> meu<< moro< ofere-<< ontem2< pago2> pague-<< paguei<< parce-< parcela2< passa-2> passado2> pegue-1< peguei1< pix> prest-< prestacao< propo-< proposta< quant-< quanto< receb-<< salar-<< sao< seis>> sendo1< sendo< sexta> sindi-< so_essas< tenho> tirou< trabalho< um_de< usei2< vale1< vale< vem<< vem>`,
    '-6': `#_#< +< />> ?> ?debt-kind ?overdue acabe-< acabei< agua> alem< ao<< atrasada< caiu2< comec-< comeco<< comprei< conta-> contr-< das1> das2< das<< das> debito< dei1< desconto< dezoi->> dezoito>> duzen-<< duzentos<< ele2< eu_devo< falta>> fecha-> fechar> fica< foi< gasto< ja2< luz<< me<< mei< mesmo1> moro<< moto< o<< ofere-< pagam-< pagamento< pago> passada< pelo2< pelo< pessoal< pg> por> quase1<
resto> sao1< segur-< seguro< sei> talve-1> talve-> talvez1> talvez> vou>`,
    '-7': `=amount::former: =amount:week::bare =parts:amount+interestFree+total ?after-deficit ?debt-amount alugu-> aluguel> atrasado2> caiu< casa2< cinco>> confi-2> confi-> das< debit-< deve1< divid-2> divida2> ele< em<< esta<< gaste-< gastei< hoje> marid-<< marido<< menos_de< mil2< no<< nu< ofert-< oferta< pagas>> parce-2< parcelei< passa-<< por1< por1> quase< receb-< salar-< salario< so> tenho1< tinha<
tv1<`,
    '-8': `#_mais< ,_eh< ?rates acord-< acordo< agora> cai< dei< devo2> em> eu2< ganho1< ganho< irmao2< irmao< junto< juros< metad-< metade< mil_de< minim-< minimo< nao_eh< no>> ou1< ou1> ou> pague-< paguei< pesso-< pouco<< se> soman-< somando< tudo2< usei< verda-< verdade< vista2>`,
    '-9': `a2> agua2< da_uns< dei<< desconto<< engan-< enganei< faturas<< maior<< mil_NAME< nao2< nao<< nem< parcelas<< pelo_NAME< quita-< resta-<< tenho2< tres<<`,
    '-10': `=amount::minimum:bare ?offers WORD1> em1> oito>> paga> pago< pague-1< paguei1< tv< uns<<`,
    '-11': `:> =amount::former:bare ?instalments-left NAME_#< desco-<< devia< parce-<< pix<`,
    '-12': `?after-roadmap ?flexibles ?thirteenth NAME_da< desco-< que_eh<`,
    '-13': `?income-low-month pago1<`,
    '-14': `total<<`,
    '-15': `=amount:month:: os<<`,
    '-16': `
> galo<<`,
    '-17': `=parts:amount+behind ?confirm-amount ?essentials ?incomes`,
    '-18': `devo>`,
    '-20': `=parts:amount`,
    '-21': `=ignored`,
    '-23': `=amount:month::bare`,
    '-24': `=parts:amount+remaining`,
    '-25': `=parts:amount+total`,
  },
  correction: {
    '17': `nao<<`,
    '16': `verda-< verdade<`,
    '15': `,_eh<`,
    '12': `corri-< para1<`,
    '11': `eh1< engan-< enganei< o<<`,
    '10': `:< DEED2> ai< eh<`,
    '9': `DEED> errad-> errado> errei< falei2> falei> ganho1< mil2< retif-< salar-< salario<`,
    '8': `?after-roadmap eh<< ganho< lazer< luz< para< vem<`,
    '7': `#_eh< DEED>> agora1> agora> aumentei< bota< casa2< estao< fatur-2< fatura2< que>> vem_uns<`,
    '6': `?debt-amount ?overdue DEED<< alugu-< aluguel< atras< aumen-< casa< certo< errad-< errado< esque-< esqueci< estou2< estou_ganhando< ganha-1< ganha-< me< na< nao2> renda> salar-> salario> subiu<< traba-< trabalho< vem1< verda-2< verdade2< verdade_eh<`,
    '5': `,2< :2< a_ganhar< agora< aumen-2< aumento< e1< fatur-< fatura< ganhando1< ganhando< meu<< passa2< passa< passe-< passei< sao1< sao< sim< troca< vem2< verda-2> verda-> verdade2> verdade>`,
    '4': `,_ganho< ?more-debts KIND_agua< NAME_eh< agora_ganho< agua1< aluguel_eh< e<< farma-2< farma-< farmacia2< farmacia< la< merca-2< mercado2< mil_eh<`,
    '3': `#_para< ?after-deficit agora2< agua< alugu-<< aluguel<< deven-1< deven-< devendo1< devendo< estou< estou_devendo< ganhar1< ganhar< gas<< liqui-2< liqui-< liquido2< liquido< mas< merca-< mercado< mil<< trint-<< trinta<<`,
    '-3': `#_e< ,2> ,<< ,_uns< =ignored =parts:amount+remaining ?1> KIND2> KIND_aluguel< NAME1< NAME1> NAME2> NAME> WORD<< ^ aceit-< aceitaram< acho< alugu-1< aluguel1< atras-< aumentar2< aumentar< aumentar_para< baixo-< baixou< benef-< beneficio< carro< com1< coope-2< coope-< cooperativa2< cooperativa< da> dando> decim-< decimo< desco-< desconto< deus< dia<< dia> divida< do> eh> falar< filho< fiz< ganhe-<
ganhei< ganho> gas< graca-< gracas< hoje2< janei-2> janei-< janei-> janeiro2> janeiro< janeiro> juros> luz<< mais1< mais2> mais> mas1> mas> mercado_eh< meses<< nao_eh< no< o> padar-2< padar-< padaria2< padaria< padaria_sao< pagar< pago1< para1> parti-< pedir-1< pedir-< pediram1< pediram< propo-< proposta< receb-< regis-< registraram< renda< resci-< rescisao< salar-2< salario2< salario_eh< tenho<
uma< vou2<`,
    '-4': `#2> =amount:month:: =parts:amount+total ?offers WORD> a2> caiu< conta> da1< divid-< em1< em1> empre-< emprego< estou> eu2> eu> foi< fui< ja< juros< luz_,< mais< mes> nao2< ofert-< oferta< os< pago< pague-< paguei< para> parce-> parcela> se< tirar< total2< total< tv< vou<`,
    '-5': `,_sao< ?> ?income-low-month ?instalments-left ?thirteenth WORD1> WORD2< a<< da< de1< do1> em< em> enten-< hoje< mes< por1< por< so< vai< voce<`,
    '-6': `,1< :1< =amount::current: =amount:month::bare DEED1< NAME< agora_eh< era<< mesmo1> mesmo> nao1> outro< parte<`,
    '-7': `DEED< nem< que2< que_eh<`,
    '-8': `?confirm-amount`,
    '-9': `=amount:day::bare ?incomes`,
  },
  expense: {
    '26': `?essentials`,
    '23': `?flexibles`,
    '13': `ganho<<`,
    '12': `EXPEN-< EXPENSE< agua<< pago<`,
    '11': `luz<`,
    '10': `alugu-> aluguel> dou1< dou< gas< luz<<`,
    '9': `:1< EXPEN-> EXPENSE> desse< divido< gasto< pago1< parte<`,
    '8': `#_para< ,_NAME< =amount:week::bare EXPEN-<< EXPENSE<< KIND> falar< luz>> mando1< mando< mes2< por1> todo<`,
    '7': `=amount:day::bare =amount:year::bare KIND2< KIND_casa< NAME1> alugu-<< aluguel<< bolet-< boleto< deu1< deu< era<< ifood<< limpa< luz> plano< por<< remed-> saude< tigri-> tigrinho> uma<`,
    '6': `EXPEN-2< EXPEN-2> EXPENSE2< EXPENSE2> KIND2> KIND< agua>> alime-> amiga< cigar-< cigarro< devo> dizim-< dizimo< em> energ-< energia< escola< esque-< esqueci< gasto2< gasto_uns< iptu< luz2< mercado<< mercado> mercado_eh< moca< mora< remed-< remedio< remedio> tramp-< uber< umas<< vez<`,
    '5': `#_NAME< ?income-source EXPEN-1> EXPENSE1> KIND1> KIND<< KIND>> KIND_celular< KIND_internet< WORD2< agua< ajudo< aposentada<< casa1< casa2> celul-1< celular1< cerve-< compr-<< condo-< condominio< dela< demai-< demais< deven-> devendo> dois2< esta< estou2> gas> gaste-1< gastei1< inter-> internet1< internet> mas>> merca-> mes<< moro< noven-<< noventa<< passa-2> passa-> passado2> pensa-> pensao> que<
sai2< sai< sai_por< sou<< trampo< uso< vou>`,
    '4': `#_e< ,_pago< DEED>> EXPEN->> EXPENSE>> INCOM-1> INCOME1> KIND_iptu< NAME1< acade-< academia< agora_eh< agua2< agua_,< agua_:< alimenticia> apose-<< baixo-<< baixou<< beste-> besteira> cacho-< cachorro< celul-< celular< cerveja< churr-< clt<< com< condo-2< condo-<< condominio2< condominio<< consu-< consulta< costu->> da< de2> dezem-2> dezembro2> duzentos>> em1> energ-2< energ-<< energia2< energia<<
entre1< estou> fim< gas_:< gaste-< gastei< gasto1< ifood2< igrej-< igreja< inter-<< internet< internet<< iptu1< ja1> janei-2> janei-> janeiro2> janeiro> junto> lanch-< luz_veio< mas1> merca-<< mes1> minha_parte< os<< paga> para<< parte1< parte_eh< passa2< passa< passa_de< passado> passagem< que_eh< resto> saude2< so< so<< tv< varia2< varia<`,
    '3': `#2< ,1> :>> =amount:fortnight::bare DEED< EXPENSE_filho< EXPENSE_igreja< EXPENSE_merc< KIND_condominio< KIND_escola< KIND_luz< KIND_saude< acade->> academia>> acai< agua2> alugu-2< aluguel2< apost-2< apost-< aposto2< aposto< aposto_uns< aqui< as< cara1< cara< casa> cem<< cinem-< cinema< com1< comid-2< comid-< comid-> comida2< comida< comida> condo-1< condo-> condominio1< condominio> condominio_:<
contr-2< de> de_aniversario< deliv-< delivery< dezem-> dezembro> dia< divid-< entre< escol-< escola1< favor< feira< filho1< foi> fumo< funer-< hoje> igrej-1< igreja1< inter-1< inter-< jogo< k>> lanche< luz1< luz2> mas> mei2< merc1< merc< merca-2< merca->> mercado2< mercado>> mes_,< moca2> moca> netfl-< netflix< nove>> noven->> noventa>> o2> oiten-<< oiten->> oitenta<< oitenta>> para1> parcelado2<
parcelado< parte2< pizza< plano> por2< prese-< presente< quatr-<< quatro<< racao< restaurantes< saude1< saude> seman-< semana< so_dou< spoti-< spotify< strea-> streaming> subiu<< teve> treze-<< trezentos<< tv1< uns<< vai2< vai_uns< vem2< vem< vem<< vence<< vezes<`,
    '-3': `,2< ,2> ,_deu< ?> ?consent ?worry DEED2> EXPENSE_padaria< EXPENSE_salao< INCOM-< INCOM-<< INCOME< INCOME<< NAME_:< WORD2> ainda> ajuda< assin-< atras->> atrasada<< atrasado>> aumen-< cance-< carro2< carta-< cartao< celul-<< celular<< comid->> comida>> consignado< conta>> costu-< da_uns< das> desco-< desconto< deven-< devendo< dia<< divida< do_NAME< dois<< dona< duas<< e_NAME< eh>> em<< empre-<<
emprestimo< errad-< errado< esse2> esta2< esta> estou<< eu1> eu> eu_pago< faco< faco<< fatur-<< fatura< fiado< fica< foi2> gasol-> gasolina> gasta2< gasta< hoje2< loja< mais_de< mas_gasto< me<< mes1< mes> moto< multa< na<< na>> nada< no1> no> o2< o< ofert-< oferta< outro< padar-1< padaria1< pagar2< pagar_so< pago_,< pague-<< paguei<< para1< por< por> por>> posso< recebo< salao1< se< seguro< ser1<
ser< sim< so1< sobra< subiu_de< tem< tenho1< tenho<< trabalho< uber<< vendi< vendo< verda-2> verda-> verdade2> verdade> vez> x<< x>>`,
    '-4': `#2> #_uns< +< ,_eh< ,_total< :1> =parts:amount+behind DEED1< INCOM-> INCOME> KIND_carro< WORD>> a2< alugu-2> aluguel2> amigo> atras-< atras-<< carro1< com>> conse-< consi-< conta-<< contas<< da> da_NAME< devo1< devo<< dura> empre-< era1< era< errei< estou< eu2< farma-< farmacia< fatur-< filho< foi2< gas<< gasta-1< gente<< inss< ja< junto< luz_,< mas2< me< mei1< mes>> minha2< minha> nao< nao<< os1<
padar-< padaria< pagar< pago> pague-< paguei< parei< por2> sei< subiu2< subiu< traba-< troca<< tudo2> tudo_da< um> uma> viage-> viagem> vou<`,
    '-5': `,_gasto< =ignored ? DEED2< EXPENSE_botijao< EXPENSE_ifood< NAME2< a< agiot-<< agiota<< bolsa> botij-1< botijao1< carta-> cartao> cento>> da1> da2< das< devo< divid-> do2< do<< e1< e2< e2> eh<< em>> filho> ganho1< ganho< hoje< ifood1< meu< nao2> no<< os< pago2< pago>> por1< que_uns< receb-< resto>> total1< tudo1> vinte>>`,
    '-6': `
1> 
> ?instalments-left ?rates a1> acho< cada<< cento2> de1< divid-1> divid-2< dividido1> dividido< dividido> moto>> na1> na< na> no2< parte> pouco< respe-<< respectivamente<< tambe-1> tambe-> tambem1> tambem> tudo2<`,
    '-7': `=parts:amount ?offers ?thirteenth INCOM-2> INCOME2> conta<< dois>> fora< mes_de< meses>> meu<< teve<`,
    '-8': `?confirm-amount ?debts ?income-low-month cada2> carro< corri-< do1> do> mas< total<`,
    '-9': `?after-deficit WORD1> ajuda> cada> eh> esse< meses<< so1> tudo>`,
    '-10': `?debt-amount ?incomes ?more-debts so>`,
    '-11': `?after-roadmap ^ botij-< botijao<`,
    '-12': `=parts:amount+total`,
    '-18': `#>`,
  },
  income: {
    '25': `?incomes`,
    '14': `=amount:day::bare meu2>`,
    '13': `cai<`,
    '12': `=amount:day:: =amount:fortnight::bare INCOM-< INCOME< tiro2<`,
    '11': `=amount:fortnight:: antes<< eu1< ganho< hoje_tiro< util>>`,
    '10': `=amount:month:: INCOM-> INCOME> bruto<< estou< eu<< famil-2< fica1< liqui-1> pelo_NAME< pensa-< pensao< tiro< vivo<`,
    '9': `#_,< =minimum-wages bolsa< comec-< dando> dia> dias>> emprego< espos-<< estag-< media1< num1> num> pelo< que_eh< recebo< ruim< salarios<<`,
    '8': `#_de< =amount:month::bare benef-< bolsa<< bom> da_uns< famil-< ganho1< liquido1> loja2< no>> pelo2< sobra< tenho> tiro_uns< umas2>`,
    '7': `+< INCOM->> INCOME>> ^ ah< bem< beneficio< bico< bolo< casa> cinqu-<< cinquenta<< contr-<< da2< desco-2< dinhe-< em_media< estag-2< extra2< fazen-< filho> fixo> marid-<< marido<< mas_sobra< perco< por2> por> receb-2< receb-< recebendo< sabad-< sabado< tiro_de< vezes>> vr>`,
    '6': `
< #< +2< ,_tiro< DEED<< EXPENSE_ifood< INCOM-<< INCOME<< WORD1> a2< a_dar< ajuda< alugu->> aluguel>> aposentadoria<< benef-2< benef-<< bolsa> cada>> cai1< casa2> com2< com_uns< comec-<< comecar< comeco<< comis-< comissao< contr-< descontos2< descontos< devo2> devo>> dia<< divid->> divida>> dos< e1> e2< e_ganho< eh2< em2< errad-< errado< eu2> eu< extra> faco< faco<< famil-<< familia<< fora< fui<
ifood1< ifood<< inver-< inverno< liq< livre1> livre> manic-< manicure< mas2> mas< maxim->> maximo>> media< mes1< mesmo< moto>> pensa-2< pensao2< quinz-< quinzena< regis-< renda< salar-<< seman->> semana>> sobra1< tiro<< vale1<`,
    '5': `,2> =amount:week::bare INCOM-1> INCOM-2< INCOME1> INCOME2< INCOME_salario< KIND1> KIND>> NAME_da< ai> alugu-2> aluguel2> apose-<< assin-> assinada> aula> aumentou< bpc< cai2> carte-> carteira> causa2> causa> clt< comecei< costu-< da< dar1< desconto> desem-< desemprego< despe-< dia>> e<< e_NAME< eh>> eh_uns< em>> entre-> eu_ganho< falec-> fatur-<< faxin-> faxina> fica< ganha-1< ganhando1< ganhando<
liqui-1< liqui-< liquido1< liquido< mas_cai< mater-< me< mei<< mes_ruim< na_NAME< novo< padar-2< padaria2< padaria_sao< pago2> passado_foi< patro-> patroa> peque-< plant-< por2< produ-< producao< que2< registraram< ruim1< sabad-> sabado> salar-1< salario1< segun-< segunda< seman-<< semana<< sexta< tenho2> tiran-< tirando< tudo>> ultimo< uns<< vem1<`,
    '4': `?< DEED1> INCOM-2> INCOME2> INCOME_com< WORD>> a_ganhar< agora< auton-> autonomo> bico2< bico> cerca2< cerca< cerca_de< conse-<< consegui<< conta< costu-2> costu-> cuida-< cuidadora< dar< depoi-< depois< desconta> deus< dia2> dia< diari-< dos> duzen-<< duzentos<< e_cai< espos-< eu> eu_recebo< faixa2< faixa< fazenda< fiz<< fora> ganhar1< garco-< garcom< gasolina_fica< graca-< gracas< hoje2< ifood<
leite< loja> mais1< marido_ganha< mes1> meu< mim2> mim> minim-2< minim-<< minimo2< minimo<< moto> mulhe-< mulher< na2< na< na<< nao2> noite< padar-< padaria< pago> passa-2< passa-< passado2< passado< passe-< passei< pensa->> pensao>> por1> prefe-< prefeitura< primeiro< quand-1> quando1> que_da< quint-> recebo> saiu< salao<< segun-> segunda> servi-< setec-<< setecentos<< sexta1< sobra2< sobra_uns<
tem2> tira2< tira_uns< toda2< toda_sexta< trabalho< uber_uns< ultim-< um< uma>> util> vinte<<`,
    '3': `#2< ,1< ,< ,<< ,_ganho< ,_mais< ,_media< =amount::minimum:bare =amount:year:: =parts:amount EXPEN-> EXPENSE> EXPENSE_casa< INCOME_clt< acai< aposentei< apren-< aprendiz< arrumei< auxilio< bico_de< bom< cai2< cai_para< cesta> clt1< clt> com<< comid-< comida< cosme-<< cosmetico<< desem-2< desemprego2< diari-2< diaria2< diaria< diaria_de< do1> e2> e_mais< entra< entrega< espos-1< esposo1< esposo<
esque-< esqueci< estagio< falec-< faleceu< fatura<< faz< feira> filho< fique-< fiquei< ganha-< ganha<< irma< jovem< liquido_de< liquidos1> liquidos> loja< luz2> mae1< mais< mais_uns< marmi-> marmita> mater-> material> mes< meu2< meu_esposo< moco< na>> nada> o2< o<< o>> ofert-< oferta< os< para<< patro-< patroa< por_mes< por_quinzena< prefe-2< prefeitura2< prest-> prime-< quand-> quando> quare-<<
quarenta<< quart-< quebr-> quebrados> quent-< quentinha< quint-2> quinto> quinz-1< quinzena1< reais>> recebo1< recebo2< recebo<< salar-2< salario2< salario_eh< saldo<< segur-< seman-2< semana2< servico< so< sou< sou> tem> tenho_mais< tira< toda< torno2< torno< torno_de< traba-<< traba-> trabalho<< uber<< um>> uns2> vai< varia>`,
    '-3': `#<< #_+< #_uns< ,_gasto< ,_vr< :2< ?debt-kind ?worry DEED1< EXPEN-2> EXPEN->> EXPENSE2> EXPENSE>> KIND2< KIND< NAME1> NAME2< NAME< NAME_,< a< a_NAME< acho< ate> atras-<< aumento< bah< benef-> beneficio> cabel-> cabelo> cada2< cai> carro< carto-< cartoes< com1> com< consi-> consignado> conta2> contr-2< corri-< corta-< da_NAME< decim-< decimo< dei1< dei< deu1< deu< deve< devo1< diari-<< diaria<<
divid-< divida< do>> dona< e_pago< em1< empre-1< esse< faco1< fatur-2< faturo< faz2< feira< foi> fraco< ganha-2< ganha-<< ganhar2< ganhava<< gente< iptu< ja< junto< luz< mandi-< mandioca< marmi-< marmita< menos_de< merca-< mercado< mes_de< meses<< metad-> metade> mim< minha< moro< na> nao< ne> no2< oitoc->> oitocentos>> os> pagar1< pague-< paguei< parce-< pj< planto< quand-< quando< quase< que>>
queria< quinh->> quinhentos>> recebe<< salao< segur-> sim< sou<< terce-< terceiro< tiram1< tiram< tramp-< treze->> trezentos>> tv< unha<< vem2> vez<< vizin-2< vizin-< vizinha2< vizinha< volta2< volta< volta_de< vr1<`,
    '-4': `
1> 
2> +1< =amount:::bare =parts:amount+total ?after-roadmap ?debts ?rates NAME<< NAME_de< WORD<< ai< ainda> atras< atrasado< caiu< casa< consi-< cosme-< cosmetico< deven-< devendo< devo< e_faco< eh< entre-< entre1< esta< estou2< eu1> fatur-< faxin-2< faxina2< ganhava1< ganhava< hoje> ifood2< ifood_faco< impos-> imposto> liq1> liq> mae2< mae> mas> mei1< mei< menos1< menos2< meu> minha> motor-<
motorista< nao1> oiten-<< oitenta<< ontem2< ontem< os<< outro< outro> pagar> pelo_menos< propr-> propria> que_entra< queri-< recebi< renda2< renda_eh< seman-> semana> so2> trabalha< tudo< tudo> uber< umas<< vr2< vr_de<`,
    '-5': `#2> =amount::: ?more-debts KIND<< NAME> NAME>> alugu-2< aluguel2< aluguel_eh< app< atras-< cinqu->> cinquenta>> com> de> descontado> dia1> dois<< ela< ele2< ele< empre-<< errei< faxina<< gasol-> gasolina> inver-> inverno> junto-< mil<< olha< outro2> paga1< paga< pagar< para> passa2< passa< passa_de< profe-< professora< recebe1< recebe< sem< um2< um_de< vale<<`,
    '-6': `
> ,_total< =ignored ?> ?offers NAME2> WORD1< WORD2> a1> adian-< auxil-< chega2< chega< comis-<< comissao<< da<< defes-2< defes-< defeso2< defeso< desco-1< desconta1< desconta< dia_a< eh<< em< empregos< entressafra< fica2< filho2< fiz1< fiz< ganho> gasol->> gasolina>> la< mas_gasto< mil2< mil_,< minha<< nuns1< nuns< outro2< outro_de< por1< receb-> resto> se< soman-< somando< total1< umas1< vr<`,
    '-7': `#_e< ?confirm-amount ?essentials DEED2< DEED>> a<< alugu-<< aluguel<< as< causa>> dia2< e>> eh1< faxin-<< faxina_,< fazer< menos< o< super-2< super-< supermercado2< supermercado< total< um> vem>`,
    '-8': `a1< bruto1< cada<< caixa< como< da>> ganho<< hora> pago1< vale2<`,
    '-9': `?flexibles ?instalments-left fica> gasto1< gasto< que<< reais<< vou<`,
    '-10': `?income-low-month bruto1> bruto> fixo< pago< ruim> vem2<`,
    '-11': `?thirteenth DEED< hora2> vale>>`,
    '-12': `=amount::current:bare mas1>`,
    '-14': `?debt-amount`,
  },
  instalment: {
    '33': `=parts:amount+total`,
    '32': `=parts:amount+remaining`,
    '20': `=amount:month::bare =parts:amount+behind`,
    '17': `=parts:amount`,
    '16': `=parts:amount+paid+total`,
    '15': `desco-<`,
    '13': `=amount:month:: por>>`,
    '12': `desco-1< parce-<<`,
    '11': `=parts:amount+remaining+total ?debts das<< desconta< pago1<`,
    '10': `?debt-amount desconta1< falta-> faltam> pagas>> parce-1< resta-<<`,
    '9': `:<< ?instalments-left devo<< meses<< moto< pague-> paguei> parce-< parcelas<< sao1<`,
    '8': `=parts:amount+interestFree+total KIND< bolet-<< carne< consi-<< falta-1> falta1> falta> outro2> pagas<< pago< parcelei< tres<<`,
    '7': `?more-debts NAME_de< anos>> atras-> benef-> beneficio> carro< cinco>> consignados< duas>> empre-< emprestimo<< emprestimo> emprestimos< falta-<< faltam1> faltam<< mil_em< pague-1< paguei1< renegociei< tiram1< tiram< todo>`,
    '6': `NAME_sao< agora2< atras->> atrasou< cinqu->> cinquenta>> consignado< consignados<< dezoi->> dezoito>> empre-> emprestimo< estou2> estou> facul-< faculdade< falta-1< falta-< faturas<< financiamento< foram> ja> na2< na_NAME< outro< outro> para1< parce-2< passo-2< passo-< passou2< passou< pegue-<< peguei<< se> tem< tenho<<`,
    '5': `/<< KIND2> a<< agora_eh< ainda< apose-< aposentadoria< ate1> boleto<< com<< condo-< condominio< consignado> eh< eu> faltam1< faltam< folha< gente<< ja2> mes>> mesmo< nao1> o2< outro_de< pague-1> paguei1> parcela1< parcela<< parcelas< prest-2< prestacao2< prestacao_de< que1> que_pago< quinh-<< quinhentos<< refin-< refinanciei< reneg-< resta-1> resta-> restando> vem1< vem> vinte<<`,
    '4': `
2> #2> #> #_em< #_meses< (< ,_falta< :_restam< KIND<< NAME< acaba->> acabar>> ajuda-2> ajuda-> ajudar2> ajudar> alem< antes> ate> atras-2< atrasadas1> atrasadas> atraso2< atraso_,< cento>> com1< comprei< consi-< consi-> da> das< de_pagar< desco-<< descontam1< descontam< desconto< desse< dia> do> duas<< e_NAME< escol-< falta-2> fatur-<< fique-< fiquei< foi> folha2< gelad-< geladeira< juros2>
luz_,< mensa->> mensais>> meses1< moco< na> nenhuma> no1> no<< o_outro< outro1< outro2< pagas> pague-2> paguei2> parcela< parcelas2< prime-> primeira> resta-1< resta-< restam1< restam< subiu2< subiu_para< tambe-< tambem< todo1> tv<<`,
    '3': `#<< #_mil< EXPENSE_casa< KIND_condominio< KIND_consignado< KIND_moto< NAME2< NAME<< a2< a_sindica< ainda2> ainda> atras-< atrasadas< atrasadas>> atrasadas_:< atraso< aumen-2< aumentou2< aumentou_para< caixa< cdc< chequ-< colch-< colchao< comec-> comeco> condo-1< condominio1< condominio_,< consi-1< consi->> consignado1< consignado>> credi-< da< de<< descontado< desde< deved-<< devedor<< devo2>
dezem->> dezembro>> dia2> do1> e>> empre-<< escola< esta2< estou_pagando< eu_pago< falta2< falta_pagar< faltam2> faltando> ficou1< filho-< filhos< finan-2< fogao< foram2> frio2< frio_:< habit-< inter-< internet< mais>> mas1> mei< mes<< meses2< meu> mil1< moto1< moto2< na1> nenhu-2> nenhu-> nenhuma2> no> o_NAME< oiten->> oitenta>> outro<< outro>> pagan-1< pagando1< pagas1> para>> parcela2<
parcelei2< parcelei_em< pesso-< pessoal< pg1> porqu-< porque< quart-> quarta> quitadas2> quitadas> saldo<< sao< seten->> setenta>> sindi-1< sindica1< sindica< sofa< subiu< tenho2< tenho< tenho_mais< tres>> um2< um> um_de<`,
    '-3': `#2< ,_uns< -1< -< =amount::entry:bare DEED2< KIND_agua< KIND_casa< WORD1> agora> agua1< agua> atrasada<< atrasadas<< atrasado1> banco2< bolsa> caiu< carta-< cartao< cobra1< cobra< da<< de>> deve< devia1< dez>> dois<< e< e> emprestou<< entra-2< entra-<< entrada2< entrada<< era1< esta< esta<< esta_em< estou1> eu<< falou< falta>> fatur-< fatura< fatura<< faz2< faz_em< fez<< financeira> foi2> foi<
ganho1< gaste-< gastei< giro< hoje> loja< luz> mes2< mes_de< minim-1< minim-2< minimo1< minimo2< muito< nada> no>> nome< ofere-1< ofere-<< oferecendo< ontem1> ontem> pagan-> pagando> pai< para2< parcelar2< parcelar_em< pegue-1< peguei1< por1< por<< posso< propo-<< propos< propos<< quase1< quase< quatr->> quatro>> que<< que_eh< quer< quer<< rotat-< rotativo< sao<< se< sem> sendo1< sendo< so1<
tinha1< todo< total2> total> total_de< uma< uns<< vista2< vista< vista_ou< vou<`,
    '-4': `#1> #_+< +1< +< ,2> ,_paguei< /2< =amount:day::bare ?1> ?confirm-amount ?thirteenth DEED1> NAME1> WORD1< a> acert-< acertei< atrasado> borra-2< borra-< carto-< cartoes< de2> devia< dia<< duzen->> duzentos>> e2> eh> eles2< eles< empre-2< empre->> emprestimo2< emprestimo>> entra-< entrada< faz< fechar< finan-> fui< ganho< ja_paguei< limit-< limite< loja2< mas< me2< me< menos2< menos< menos_de<
minha< na>> o> ou1< ou< pago> para1> para<< parcelar< pensa-> por< quere-1< quere-< querem1< querem< receb-< tem<< tinha< total2< trans-< uns>`,
    '-5': `#1< #_,< ,_da< :_NAME< =amount::minimum:bare DEED1< NAME>> WORD> a>> agua< ajuda> com< conta< contr-< em1> em> empregos< entra-2> entra-> entrada2> entrada> era< financiei< mae<< mes1< meu< mil>> minha<< noven->> noventa>> ofereceu< para> reais<< resto2< resto< resto_em< seis2> sim< total< uns1< uns< verda-< verdade< vista>>`,
    '-6': `#_e< />> =amount::former: =minimum-wages ?incomes NAME_:< acabe-< acabei< acord-<< acordo<< consigo< devia<< em>> emprestimo_de< escre-< escreve< iptu< ja2< mes< negociar< num< ofert-< oferta< seis>> tudo< uma<< x>>`,
    '-7': `=amount::former:bare ?> DEED2> DEED<< agiot-<< agiota<< e1< errad-> errado> falei2> falei> oiten-<< oitenta<< proposta< segun-< segunda<`,
    '-8': `
1> =amount:week::bare fazer< hoje< minim-< minimo< ofere-< propo-<`,
    '-9': `=amount:fortnight::bare ?essentials ?flexibles ?rates da1< ja< negoc-< so<`,
    '-10': `=ignored quero<`,
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
    '5': `#_minimo< esta_vindo< fatur-> fatura> minimo_de< vindo1< vindo<`,
    '4': `,_minimo< fatura<< minimo_eh< vence2>`,
    '3': `=amount::minimum: NAME_eh< abaix-> abaixa> consigo< credi-< credito< esta2< fatur-<< total<< vence>`,
    '-3': `$ ,1< =amount::: =amount:::bare =amount::current:bare =amount:month::bare ? ?confirm-amount ?debt-amount ?incomes ?offers WORD1< WORD2< WORD2> WORD< a< dia>> maxim-2> maxim-> maximo2> maximo> pague-< paguei< para< por>> uns1< uns< uns>`,
    '-4': `1 ?after-roadmap`,
    '-6': `^`,
  },
  none: {
    '29': `=ignored`,
    '24': `?instalments-left`,
    '23': `?rates`,
    '21': `
>`,
    '18': `nao2<`,
    '17': `=amount::former:bare ?consent`,
    '16': `?confirm-amount ?debt-kind galo<<`,
    '15': `bruto1> bruto> posso<`,
    '14': `:> cada<< mes_de< usei<`,
    '13': `#2> cada> era< esse< hora2> menos_de< so>`,
    '12': `
1> #1> NAME_#< botij-< botijao< deve1< devia< ele2< gasto1< jogo> mesmo1> nao_eh< que_eh< tenho1<`,
    '11': `=amount::former: NAME_da< a2> agua> cada2> como< confi-2> confi-> das< fica> fixo< juros2< minha<< os<< pago_NAME< sei> tinha< uns<< vale>>`,
    '10': `#>> #_mais< ,_gasto< ?worry comprei< das1> desconto_de< devo> dos1< ele< era1< esta<< esta> faco1< fazer< maior<< mas1> mil_NAME< ne> no<< reais<< ruim> total<< tv<`,
    '9': `#_dos< :1> ?> ?which-change ^^ a1< bruto1< cento2> das> dia_a< eles_querem< fechar< ganho> hora> irmao2< liber-> liberar> mas> mil_de< muito< nu< ofereci1< ofereci< pago2< passa-<< posso2< pouco<< qual> queria< receb-> vou2< vr<`,
    '8': `#> #_#< ,_total< =amount::entry:bare ?1> ?overdue WORD1> adian-< autom-< automatico< cai> carro2< causa>> cel< comec-2< comis-<< comissao<< consi-< consigo< da2> de1< dizen-< dizendo< do_NAME< eh<< empre->> emprestimo>> escre-< escreve< essas1< eu_devo< falta>> faxin-<< faxina_,< fecha-> fechar> gasta-1< ja>> limit-< limite< loter-< mae<< mais1< mas_gasto< me2< menos2< mes< mil<< mil_,<
nao_aceitaram< ofere-1< oferecer1< oferecer< oiten-<< oitenta<< ontem2< pagar_so< parte> pede< pegue-1< peguei1< por1> quant-< quanto< recus-> sindi-< so2< so_essas< uns> vale2<`,
    '7': `#_uns< +1< =amount:::bare =amount::limit: =amount:week::bare =amount:year:: ao<< atrasada< atrasado2> auxil-< baixo-< baixou< caixa< carne> conta-<< contas<< deles<< depen-< depende< devo1< divid-1> dividido1> dividido> e_paguei< econo-< em<< faturas<< fecha-< gasol-> gasolina> gasta-< irmao< jogo2> juros2> me_ofereceu< me_pediram< mei< metad-> metade> meu< moca2< moro<< motor-< motorista< onde>
ou1< pagar> pago>> para> passada< pegou1< pegou< pesso-< por> quero< recebe1< recebe< respe-<< respectivamente<< resto< segur-> seis2> seis>> sendo1< sendo< tenho2< tenho< teve< tinha1< tiro1< umas1< usei2< vale< voce<`,
    '6': `$ ,_paguei< />> :_caiu< =amount::below: ?confirm-change EXPENSE_botijao< NAME_em< NAME_uns< a<< a_NAME< acert-< acertei< acord-< acordo< agiot-<< agiota<< agora> agua2< ajuda> anuai-2< anuai-< anuais2< anuais< anuais_de< atras-1< banco2> borra-2< borra-< botij-1< botijao1< bruto< caiu1< carto-< cartoes< casa< compr-> coope-2< cooperativa2< da_uns< das2< debito< defes-2< defes-< defeso2< defeso<
dei> desconto2< devia<< diz<< dois>> dos< dura> e_gasto< eh1> eh> em1> em> em>> empresta1< empresta< emprestei1< enten-< entressafra< essas< estou<< estou_com< eu2< fatur-1< faxin-2< faxina2< fica2< financiei< ganhava1< ganhava< gas<< grati-< gratificacao< guard-1< guard-1> guard-< guard-> guardar1< guardar< inss< inver-> inverno> ja_paguei< mais<< me_empresta< mei1< mes<< mesmo> metad-< metade<
meu<< minha2< nao< nem< netfl-< netflix< no1< noven->> noventa>> oitoc->> oitocentos>> paga<< paga>> pagar2< posso_pagar< poupa-2> poupa-> poupanca2> poupanca> prest-< prestacao< quant-> quanto> quatr->> que2< receb-1< resto2< resto> resto>> resto_em< so2> soman-< somando< super-2< super-< supermercado2< supermercado< tinha<< tirou< tv1< um> vence-2> venceu2> vender< vizin-2< vizin-< vizinha2<
vizinha< vou_pagar< vr2< vr_de<`,
    '5': `#2< #<< #_+< +< ,_da< =minimum-wages ?after-deficit ?debts EXPENSE_mercado< KIND_aluguel< KIND_gas< NAME_quer< ajuda-< ajudar< alugu-1< aluguel1< amigo> antes1> atras-2> aumen-< aumentar2< aumentar< aumentar_para< aumentaram< banco<< caiu_de< cance-< celul-<< celular<< cento<< comid->> comida>> consi-2< consigo1< conta-> conti-1> conti-> continua1> continua> coope-< cooperativa< custa1< custa<
descontado> diari-<< diaria<< divid-2< divid-> dividido< e>> e_os< ele> ele_quer< eles2< emprestimo_de< entra-<< entrada<< esta1> estou2< eu1> eu_pago< falta->> faxina<< filho2< financeira> fraco2< ganha-<< ganhava<< gas1< gasol->> gasolina>> gasto< guardado1> guardado> hoje2< ifood_faco< ja_dei< janei-2> janeiro2> juros_de< limit-1< limite1< liquido> maior< mandi-< mandioca< me_deve< mensa-<
mensagem< merca-1< mercado1< mes1< mil2> minha> monte< moro< mostr-> mostra> nao_,< no1> no< numer-< numero< nuns1< nuns< oito>> os< pix> planto< porqu-> porque> que_entra< que_era< que_paga< querem< quitar2< quitar_por< reais>> real>> recebe<< renda< renda_eh< renegociar< sao< sei< sexta> so1> so<< so_consigo< sobra2> tira1< trabalha< troca<< um<< um_de< vem2> vez2< vez_de< viage-> viagem> voce>
zap<`,
    '4': `#_nao< ,> ,>> ,_umas< ,_vr< 1 :2< =amount::: =amount:month::bare DEED2> DEED< EXPENSE_salao< KIND_carro< NAME_cobra< acade-2< academia2< ai1> antes> assin-< atrasado2< atrasado> atrasado_,< banco_diz< bolsa> cabel-> cabelo> camin-< caminhao< carro1< celular_de< claro> com2> comec-< compr-< cortada< cosme-< cosmetico< credi-1< da1< de1> debit-< dei<< depen-<< depende<< depoi-2> depois2> depositar1<
depositar< deven-1< deven-2< deven-<< devendo1< devendo2< devendo<< devendo_uns< devia1< dezen->> dezenove>> dias<< divid-2> divida_de< divido2> diz1< duzen-<< duzentos<< e< e_faco< ela< eles< em1< empre-< empregos< emprestei< empresto1< empresto< entre-< esta2> estav-< estava< estou_devendo< eu_ganhava< eu_peguei< faco< faturo< faxin-< faxina< filho< filho> finan-< fiz1< ganha1< ganha< gaste-<
gastei< gente<< hoje2> irma< isso<< ja2< janei-> janeiro> juros1> lembr-< lembro< liqui-> marid-> marido> me_empresto< metad-2> metade2> mim< minha< moca< ne1> ne< negociar< negocio< ofereceram<< os1< os1> os> pagan-> pagando> para2< para< parcela<< parei< pesso-> pessoal< pj< preci-2< preci-< preciso2< preciso< preciso_depositar< prime-> quatro>> quitar< recebo1< renda2< salao1< seguro> seman-<
semana< so1< so>> sobra2< sobra_uns< sofa2< sofa_por< sou> subiu_de< tambe-1> tambem1> taxa2> total< trint-<< trinta<< tudo2< umas< vinte>> vou< vr1<`,
    '3': `#1< #_contas< :_NAME< :_de< =1< =< =amount:fortnight::bare EXPENSE_escolar< INCOM-<< INCOME<< NAME_=< NAME_limite< WORD< ai> alem< ano< antes< aposentadoria2< atend-< atras-2< atrasou> baixou_de< bom< bom> cada1< cada2< cada< celul-2< celular2< cinco<< cobra-> coisa> comecou2< comecou< compro> conse-<< consegui2< consi-> consignado_de< conta-1< conta<< conta>> contas1< cuido< dei< dele> depoi->
depois> deven-< devendo< devo2< devo2> devol-> devolvi> dia1> dia2< divida2< divida< divido> diz< do>> dura1> dura<< e_pago< empre-1< empre-1> empre-2< emprego2< emprestado1> emprestado> entra-2> entra-> entra<< entrada2> entrada> era>> escolar1< esta_cobrando< estou>> extra< fatur->> fatura>> faxin-> faxina> feira< ficou> fim> finan-> financeira< financiado< foi< foi> fora< ganha-2< ganha-<
ganhar2< ganhar< ganho<< gasto> geladeira_de< globo-< globoplay< gol< impos-> imposto> ja< ja_foram< junto< juros> lembr-2> lembr-> lembro2> lembro> liberar< limit-2> limite2> lojin-< lojinha< mae> mande-< mandei< marmi-< marmita< mas< mes> mes>> meses>> meu> meu>> mil2< mil>> mim>> minha2> moto_por< nada> nao> negoc-< no> no>> ofere-< ontem< ou1> outro-< outro-> outros< outros> pagav-1< pagav-<
pagava1< pagava< pague-1< paguei1< para_pagar< parcela2< parcela_de< parcelei< parcelei> pensa-<< pensao<< por< propr-> propria> quase1< quatr-2> quatro2> quatrocentos>> que<< que_pagava< quem< quer<< quere-< quinz-<< quinze<< quita-2< quita-< quita2< quita< quita_por< receb-<< renda<< reneg-< segur-< seguro< sendo1> sendo> ser1< ser< setem-> setembro> sobra> sofa< talve-1> talve-> talvez1>
talvez> telef-<< telefone<< tira< total1< uber< umas> uns1< usei1> usei> usei_+< vendo<< vez> viage-< viagem< virou>`,
    '-3': `#_meses< #_por< (1< (1> (>> ,1< ,2> ,< -< -<< /2> :<< =amount:day::bare =amount:month:: =amount:year::bare =parts:amount+interestFree+total ?after-roadmap EXPEN-< EXPEN-> EXPENSE< EXPENSE> EXPENSE_casa< INCOM-2< INCOME2< INCOME_com< INCOME_salario< KIND2< KIND> KIND_celular< KIND_condominio< NAME>> NAME_(< NAME_com< NAME_pediu< WORD>> acabe-< acabei< aceit-< aceitou< acoug-> acougue> ai< ajudo<
alime-> amiga< ano<< app> atrasadas2< atrasou< atual1< atual< aula> avist-1> avist-> avista1> avista> benef-> beneficio> boa> bolo< botar2< botar_mais< carro<< carta< carto-<< cartoes<< causa< celul-1< celul->> celular1< celular>> cento>> cerve-< cheque< chove< clt<< coisa-<< coisas<< comec-> comeco> comid-< comid-> comida< comida> condo-1< condominio1< consegui_mandar< conseguir< consignados<<
contraproposta_de< contrato< cosme-<< cosmetico<< de_pagar< dela< deliv-< delivery< depositei1< depositei< desco-<< desconta1< desconta< desde2> desde< deus< deved-< devedor< devol-1< devol-< devolvi1< devolvi< dezem-< dezem-> dezembro< dezembro> diari-< doze<< e2> e_devo< e_ficou< e_mais< eh_uns< ela2> em2> emprestimos<< emprestou> energ-< energ->> energia< energia>> entrada1< espec-< especial<
esse> esta2< esta< estao2< estava_em< eu_recebo< extra> facul-2< facul-< faculdade2< faculdade< falec-> falta-1< falta-< falta-> falto-< faltou< fatur-> fatura> faz> feira> fever-< fevereiro< fgts2< fiado> ficou1< filha2< finan-<< fique-< fiquei< fogao< fora1> forne-2> fornecedor2> garan-> garantia> gas< gasol-< gasolina< gasta2< gasta< hoje_esta< imobi-2< imobi-< imobiliaria2< imobiliaria<
imobiliaria_cobra< impos-< imposto< isso< ja> junto-< juros<< lanch-< lanch-> lanche> liqui-1< liqui-< liquido1< liquido1> liquido< luz< mae1< manda-1< mandar1< mandar< mandaram< mano< marco< marid-< marido< marido_ganha< mas2< mas_cai< maxim-1< maximo1< me_cobrando< menin-<< menino<< merca->> mercadinho< mercadinho> mercado<< meses1< mil_eh< mim1< minim-1> minimo1> moca2> moco< mostr-1< mostra<
moto>> movei-< moveis< muito> mulhe-< mulhe-> mulher< mulher> na< ne2< ne_,< no_maximo< norde-1< norde-< nordeste1< nordeste< nova< o< o_outro< obra> ofert-< oferta< ofici-< oficina< ontem1> oq> os2> ou2> outro1< outro2> paga> pagar<< pago1< pago_,< pague-1> pague-< paguei1> paguei< para>> para_mim< parce-< parce-<< parcela1< parcelas2< parcelas>> passagem< pedir-1< pedir-< pediram1< pediram<
pediu1< pediu< pegar< pensa->> pensao>> pera< plant-< por2< prefe-< prefeitura< primeira> produ-< producao< propos< propos<< proposta<< quand->> quando>> quase> que_devo< quent-< quentinha< quinz-< quinzena< recebi< refer-> referente> regis-< remed-< remedio< resci-2< rescisao2< resta-1< resta-< restam1< restam< reven-2< reven-< rifa2> rifa> salar-1< salario1< saldo2< saque< saude< segunda> sem>
seman-<< semana<< sete>> seu> sim2< sim_,< sobra< tenho2> tenho_mais< terce-< terceiro< teve> tia< tira2< tira_uns< tiro<< total2> total> traba-<< trabalho<< trampo< uma>> uso> vai> valor<< venci-2> venci->> vencida1> vencida> vencimento2> vista< ze< zerad-< zerado<`,
    '-4': `
< #< 13o2< ? ?offers DEED1< DEED<< KIND1> KIND< KIND_iptu< NAME_,< NAME_saldo< a_dar< abert-< aberto< aceit-2> aceito2> aceito> acord-<< acordo<< agora_eh< agua>> agua_,< ah> ah>> alugu->> aluguel>> amort-1< amort-< amortizei1< amortizei< anos>> apose-< aposentadoria<< atras-> atrasada1> atrasada> atrasadas<< atrasado1< bah< baixo-<< baixou<< baixou_para< benef-2< botar< casa<< cem<< cerca2<
cerca< cerca_de< chequ-< cinco>> com_uns< comecar< consi-<< conto<< contr-2< contraproposta2< contraproposta< costu->> credi-< crediario< cunha-<< cunhado<< demai-< demais< desco-2> deve<< divida> do2> dona2< dos1> e_ganho< ela2< em_media< entra-1< esta1< estag-2< estou> estou_ganhando< faixa2< faixa< falta-<< faltam1> faltam<< faltam> farma-> farma->> farmacia> farmacia>> fatura<< faz2< fazen-<
final<< foi_para< gaste-1< gastei1< gente< ha> hoje1> iptu1< ipva< ja<< janei-< janeiro< jogar2> jogar> lazer< limpa< liqui-1> livre1> livre> mae< mais2> marmi-> marmita> maxim-< maximo< me_ofereceram< merca-2< merca-<< mercado2< mes_passado< meses2< minim-1< minim-<< minimo1< minimo<< mora< mostr-< na> nao>> noite< nome> noven-<< noventa<< nunca< o1> o2> oferecendo< ofereceu<< oitoc-<<
oitocentos<< ontem> pagan-< pagando< pagou< passa-1< passado1< passado< passado_foi< passo-2< passo-< passou2< passou< patro-> patroa> pedre-< pedreiro< pelo_menos< perco< pg1< pg< pila<< pix_de< prefe-> prefeitura> prest-2< prest-> prestacao2< prestacao_de< prime-< proce-> processo> profe-< professora< prona-< quatro<< que2> que>> quebr-2> quebrados2> quita-2> quitar2> resci-2> resci-> rescisao2>
rescisao> resta-1> rotat-< rotativo< roupa< sabad-> sabado> sai2< sai_por< saiu< salao<< saldo< saldo<< segun-> separ-< sobra-< sogra< spc< subiu<< subiu_para< tiram1< tiram< tiro_uns< toda< todo< total_de< tramp-< tudo> tudo_da< uber_uns< ultimo< uns>> vai2< valor_de< vence-< vence> venceu< vencimento> vendendo< vi< virou1< virou< vista2< vista_ou< x<<`,
    '-5': `#_eh< #_hoje< ,_ganho< ,_tiro< -2> 13o2> 13o> =amount:day:: =amount:fortnight:: =parts:amount+behind =parts:amount+paid+total INCOM-1> INCOME1> KIND_emprestimo< NAME<< NAME_sao< acai< aceit-2< acougue< agora2< alugu-> aluguel> atras-1> atrasadas< benef-<< boleto<< cair< carta->> cartao>> casa1< causa2> causa> chequ-> cheque> comis-< comissao< condo-<< condominio<< conse-1< consegui_pagar<
consignados< contr-<< da> dando> decim-< decimo< depoi-<< depois<< der< desco-1< desconta> descontos2< descontos< despe-< deve> devo>> dezem->> dezembro>> dinhe-< divid->> divida<< divida>> divido< dos<< eh2< emprestimo1< emprestou1< emprestou< energ-<< energia<< era<< era> escola< espec-> especial> estag-< eu1< extra2< falec-< faleceu< falta-1> famil-< famil-<< familia<< fez< fez<< fica< fim<
financiamento> fixo> frio< gas> giro< hoje1< ipva<< limpo1> limpo> loja2< luz2> mais>> manda-< mando-< mando1< mando< mandou< marco2> me_emprestou< menos_uns< meus< mil_por< na2< na<< negat-2< novec-<< novecentos<< num> ofereceram1< pagar2> pago1> para2> parce-1< parcela< parei1> parei> parte2< passa2< passa< passa_de< pegue-> peguei> pelo_NAME< pensa-2< pensao2< pg> pior< plano< por>> quatr-<<
quebrados> quita-> quitar> receb-2< recebendo< receber< recebi<< remed-> remedio> resci-< rescisao< resta-<< rural< sabad-< sabado< so< tigri-> tigrinho> tiro_de< trans-1< ultima< um2> um>> uso< vai< valor2< vem1< vem<< venc<< venci-1> venda<< vr> ze<<`,
    '-6': `#_NAME< ,_eh< ,_sao< /> :1< =amount::current: =parts:amount+total KIND_agiota< KIND_consignado< NAME_de< a_ganhar< acho2> acoug-< agiot-1< agiota1< ah< ainda2> am>> antec-1< antec-< ao< apare-< atrasado>> bolsa< compr-<< condo-< condominio< consignado1< consu-> dar2< dar_uns< de2< de<< dei1< deixo-< deixou< devo<< dia2> dia_#< divid-<< divida_eh< dos> dou1< eh< emprestimo_NAME< entao< entre<<
espos-2< espos-< esposa2< esposa< estao< eu< fatura2< financiamento< forne-< fornecedor< fraco> inver-< inverno< liq< lojas2< lojas< mais_de< mande-1< mandei1< manic-< manicure< mas_sobra< media1< menos> mercadinho>> mes_ruim< mil_em< moto> na2> na>> negat-< outro< pague-> paguei> parce-> pix2< poco> pouco< propo-<< quite-< quitei< reais> resti-< restituicao< ruim1< saber> sacar> sai< salarios<<
sem< setec-<< setecentos<< som< super-> supermercado> tambe-< tambem< tem> troca-> tv_por< umas2> usou< velha< vem_uns< venc1> venc> vence<< vezes>> vista2>`,
    '-7': `(< ,_uns< -> /<< NAME_ofereceu< WORD2< aposentada<< aqui< bolet-<< bota< casa2> chega_a< com<< consigo> das<< desco-< dia<< do> dois2< dou< em2< fiado< ficou2< ganhando1< ganhando< iptu< ipva2< me_cobra< mes1> mesmo< mim2> multa< nada< oito<< pago2> pago<< pague->> paguei>> pai< para_NAME< parcelas<< quebr-> ruim< se< sexta< tche< todo> trans-< tudo1> venci-> verda-< verdade<`,
    '-8': `#_para< ,_devo< 13o< =amount::minimum:bare =parts:amount+remaining+total ?income-low-month KIND>> ao>> ate> bem< bicho> bico> bolet-< boleto< bolsa<< cai1< casa> certo< com1> comprovante< conta< desde> devo_uns< espos-<< esque-< esqueci< esta>> esta_em< eu_pagar< falar< falou< famil-2< farma-< farmacia< faz< fgts< gasto2< gasto_uns< k<< luz>> mais2< marco> nome< o<< outra< passe-< passei< pelo2<
pelo< pensa-< pensao< retif-< sobra1< tiro2< torno2< torno< torno_de< ultim-< usei1< vence1> vergo-< vergonha< vinte<< vista> vivo<`,
    '-9': `(> ?more-debts ?thirteenth NAME_por< agora< agua<< ajuda< bico2< bico_de< bruto<< como> da< da_NAME< deu1< deu< dias>> duas<< emprestimo<< fgts2> fgts> fiz< iptu<< limit-<< limite<< mais> menos1< meu2> na_NAME< novo< num1> ofereceram< parte< pegue-2< peguei2< peguei_mais< tudo>> uns2> x2>`,
    '-10': `antes<< apose-<< hoje_tiro< luz2< meses<< minim-< minimo< plr<`,
    '-11': `+2< ,_NAME< NAME1> advog-< advogado< atras->> bico< ficou< ifood<< k>> maxim->> maximo>> moca> para<< util>>`,
    '-12': `cai< dia> entre1< feche-< fechei< fica1< minim-> minimo> que_uns< tenho<<`,
    '-13': `parcela>`,
    '-14': `errei< nao<< para1< valor< vendi<`,
    '-16': `=parts:amount+remaining`,
    '-20': `NAME_eh<`,
  },
  offer: {
    '28': `?offers`,
    '15': `vista2> vista>`,
    '14': `=parts:amount+total ofere-< propo-<`,
    '13': `aceit-< ate> ofert-< oferta<`,
    '12': `?after-roadmap proposta<`,
    '11': `falou< ofereceram<`,
    '10': `de<< de>> desconto<< fica1< ofere-<< pedir-1< pedir-< pediram1< pediram<`,
    '9': `#_por< DEED< aceitaram< acord-<< acordo<< banco2< banco< desco-<< divida<< faz2< faz< fica< o> ofereceu<< ou> propo-<< quitar2> quitar>`,
    '8': `DEED2< NAME_ofereceu< aceit-1< contraproposta2< contraproposta< divid-<< mae2< mando-< mandou< ou1< ou< por1< quer< queri-< quita-2> quita-> recebi< x<< x>>`,
    '7': `NAME_,< NAME_pediu< a< aceit-2< avist-1> avist-> avista1> avista> com>> contr-2< entrada2< entrada< feche-2< fechei2< fez< mae< meus< mil2< oferecendo< ou1> para1< pediu1< pediu< por< quer1< seras-< serasa< vezes>> vista2< vista_ou<`,
    '6': `NAME< a1> aceitou< baixo-2< baixou2< baixou_para< caiu<< caiu_para< com1> contr-< desconto< entra-2< entra-2> entra-< entra-> entrada2> entrada> faz_em< hoje2> mandaram< me_ofereceram< mil_por< ofereceram1< por<< propos< propos<< vale>`,
    '5': `,_pago< />> DEED1< NAME<< NAME_:< a> aceit-2> aceito2> aceito> agora_eh< app> ate1> ate2> baixo-<< baixou<< contraproposta_de< da< da<< desco-< disse< e_pagar< entrada_de< feche-< fechei< fiz< hoje> manda-< me<< nome> novec-<< novecentos<< o1> ofereceu< parcelar< parti-< partir< seis>> tirar< uma> vez> vista>>`,
    '4': `:1< NAME2< NAME_aceitou< a>> aceit-<< aceitaram1< aceitou1< caiu2< com> der1< e1> eles2< eles< em<< email< entrada_e< esque-> esta< estou1> eu_der< falan-< falando< faz_por< geren-< gerente< janei-< janeiro< ligar-< ligaram< minha< o2> ofere-1< pagar1< parcelar2< parcelar_em< pensa-> pix2> proposta<< quere-1< querem1< quita> receb-< sexta> so1>`,
    '3': `#_e< +1< +> =parts:amount+interestFree+total aceit-> achei2> achei> acord-2< acordo2< acordo_de< acoug-< amanh-> amanha> app< bem< caro> com_NAME< der< divid-> divida> e_ficou< ele1> eles>> em1< emprestimo_de< entrada1< esta_cobrando< estao2< estao< eu_pagar< juros< ligou< limpa< mais>> mostr-1< mostr-< mostrou< na1> pagar2> pedin-1< pedin-< pedindo1< pedindo< pix> proce-> processo> propo-1<
propo-2< proposta2< proposta_de< querem< resto> retir-> retiram> sexta2> tirou< trans-< tudo2> valid-> veio< vence1> vence> vista<`,
    '-3': `#1< ,2< 13o< :_de< =amount:month:: =amount:month::bare ?after-deficit ?worry KIND2> NAME>> agiot-<< agiota<< agora< agora> agora_ganho< alugu-<< aluguel<< borra-2< borra-< cance-< cancelei< com1< conse-< consi-< debit-< debito< desse< deve< devo1< devo< dizen-< dizendo< eh1< eh<< eh_de< ele2< ele< empre-< emprestimo> era< esque-< esqueci< esta_em< eu<< eu_pago< falar< falta1< falta1> falta> fiz<<
ganhar1< ganhe-< ganhei< gelad-< geladeira< ja> lazer< luz2< mais1< me_pediram< mes2< mes<< mes> meses<< moca< moto2< moto_por< na2< na<< na_NAME< netfl-< netflix< ontem> paga> pagas<< pago> para> parce-<< parcela2< parcelei< passo-2< passo-< passou2< passou< pg1< pg< que1> que2< que> recebe1< recebe< recebi1< recebo< reneg-< sindi-< tv_por< uns<< vence-2> vence-< vence-> venceu2> venceu< venceu>
vender<`,
    '-4': `#1> ,_NAME< =amount::current: =ignored =minimum-wages ?essentials ?flexibles ?income-low-month ?thirteenth KIND> WORD1< acert-< acertei< atras-< aumen-2< aumen-< como< compr-< da_NAME< de1< deu1< deu< devo<< dia<< do> econo-< eh2< eh< empre-> emprestimo<< estou< estou<< faco< falta< foi< ganha-1< ganha-< ganhar< hoje< juros2> liber-> liberar> luz< mais< mas< me2< moto< nao2> negoc-< no<< no>
ontem< pago_NAME< parce-< pix< por> quant-< quanto< receb-1< renda> renegociei< subiu<< tenho< tv2< um<< vende-< vou2<`,
    '-5': `#_de< :<< =amount::: ?> ?confirm-amount ?instalments-left KIND< NAME_e< WORD2< WORD< com<< da2< de1> divida_eh< do1> do2< do_NAME< empre-<< eu< ja< juros> mes< meu<< nao> nao_aceitaram< no< o< ofereci1< ofereci< pago2< pague-<< paguei<< passa2< passa< posso< tv< uns1< uns< vem<`,
    '-6': `#2> ?incomes NAME1> NAME_sao< cinqu-<< cinquenta<< desconto_de< divid-2< divida2< duzen-<< duzentos<< fechar< ganho1< ganho< juros2< me_ofereceu< nao2< pede< subiu2< subiu< subiu_para<`,
    '-7': `#_NAME< ?debts ?rates DEED<< NAME_de< ^ cento<< deles<< e<< eles_querem< meu< pague-< paguei< para2< parcela< recus->`,
    '-8': `=parts:amount ?1> ?debt-amount ?more-debts nao< quite-< quitei< sao1< sao< vendi<`,
    '-9': `fazer< mande-< mandei< o_NAME< reais>>`,
    '-10': `o2< vou<`,
    '-11': `dei< negociar< quero< uma<`,
    '-12': `por1>`,
  },
  'one-off': {
    '29': `?thirteenth`,
    '18': `vendi<`,
    '16': `vou<`,
    '14': `fgts<`,
    '12': `decim-< decimo< fgts2> fgts> plr< resti-< restituicao<`,
    '11': `13o<`,
    '10': `receb-<`,
    '9': `#_hoje< bicho> cair< caiu< ganhe-1< ganhei1< hoje1< receber< recebi<< resci-< rescisao< tv_por<`,
    '8': `?after-deficit carro< dezem-< dezembro< fazer< ganhe-< ganhei< sacar> terce-< terceiro< tv2< vai<`,
    '7': `13o2> 13o> bico2< bico> bico_de< dezem-> dezembro> em> fgts1< moto< o_fgts< por1< primeira< receb-<< recebi< resci-2< resci-2> resci-> rescisao2< rescisao2> rescisao> rifa2> rifa> tv< vem<<`,
    '6': `,1< WORD2< acho< bico< caiu2< de1> deve< dia<< dia> em1> em< esse> mes> moto_por< prime-< que2> recebi1< saque-1< saque-< saquei1< saquei< vai2< veio< vem2< vem>`,
    '5': `13o2< 13o_,< ? ?after-roadmap batid-< batido< de> dia2> do1> doeu< hora> ir2< ir< ir_saiu< janei-< janeiro< liber-< me_deu< metad-2< metade2< minha< moto2< nela1> nela> o<< saiu1< viu<`,
    '4': `,_uns< /<< agora<< cair1< celul-2< celular2< celular_por< dar2< dar_uns< dezem->> dezembro>> e2> ele< entra< entrar< entro-1< entro-< entrou1< entrou< feria-2> feria-> ferias2> ferias> fever-< fevereiro< fui< garan-> garantia> hoje< impos-< imposto< inss2< ja< mais>> mes1> metad-< metade< meu< meu<< na2> ne2< ne_,< o2< ofici-< oficina< por< que> resto> sai< sim2< sim_,< som< tenho1< vai_cair< vem<
vender< vendo<`,
    '3': `,_falta< WORD2> celul-< celular< deu1< deu< e_mais< entra-2< entra-< entra1< fever-2> fever-> fevereiro2> fevereiro> inss< marco2< marco< marco> marco_,< ne< o< parcela> pegar< pegue-1< peguei1< saiu< saque< segun-2> segunda2> segur-< seguro< seman-> semana> sim< uns1< uns< vende-< vou_receber<`,
    '-3': `#2> ,> ,_eh< :2< =amount::current: =amount::current:bare =amount:day::bare =amount:month:: =amount:week::bare =ignored =parts:amount =parts:amount+total ?debt-kind ?debts ?rates DEED1> DEED2< DEED<< INCOM-<< INCOME<< KIND2< KIND2> KIND> NAME1> NAME<< NAME_,< WORD>> aceit-< aceitaram< agora_eh< alugu-< aluguel< ate> atras-< aumen-2< aumento< banco< benef-< beneficio< bolet-< boleto< comprei<
consi-< cortada< dei< devo1< devo< divid-< dizen-< dizendo< do2< e1> esque-< esqueci< eu2< eu2> eu> faco1< faco< feche-< fechei< filho< ganhar1< gas< gasta-< ja> loja< mas1> mas> mes2< mil<< muito> nao<< ne> no< nome< num> o2> ontem2< ontem< os< pagar> pago1< pago2> pago> qual> quand-< quando< quere-< quita-< salar-> salario> sexta> so2< sobra2< sobra_uns< tem< todo< tudo< uma< vou_pagar<`,
    '-4': `=minimum-wages ?essentials DEED2> NAME1< NAME2> NAME< NAME> WORD1> agora< apose-> aposentadoria> comec-< compr-< consu-< consulta< contr-< corta-< da< dar1< das1> das> de<< divida< e< e<< eh<< esta2< fiz< gasto1< gasto< janei-2> janeiro2> na< nao> nem< pagar1< parti-< partir< propo-< proposta< que_eh< recebo1< sobra< tudo>`,
    '-5': `?consent ?instalments-left ?more-debts ?offers DEED> NAME2< a2< aumen-< em1< ganha-1< ganhar< ganho1< mae2< mae< pagar< pague-< paguei< para1> que2< quer1< quer<`,
    '-6': `?flexibles ^ com< esta< estou< ganha-< ganho< hoje2< janei-> janeiro> pago< para1< sei<`,
    '-7': `=amount:month::bare ?incomes cel< eu< jogo2> jogo> luz< nao<`,
    '-8': `?confirm-amount ?income-low-month`,
    '-9': `para<`,
    '-11': `DEED< se<`,
    '-12': `?> ?debt-amount`,
  },
  payment: {
    '17': `pague-< paguei<`,
    '15': `dei1< dei< pix<`,
    '14': `pago>`,
    '13': `?after-roadmap quite-< quitei<`,
    '12': `pago2>`,
    '11': `acabe-< acabei< comprovante< pague-<< paguei<<`,
    '10': `NAME1> mande-< mandei< ontem> pg1< pg<`,
    '9': `? NAME_por< amort-1< amort-< amortizei1< amortizei< paga> pagam-< pagamento< pg> pix2<`,
    '8': `NAME_e< compr-< consegui_pagar< fiz< mande-1< mandei1< minim-1> minimo1> ontem1> total_de< trans-1< trans-<`,
    '7': `DEED1< dei<< devol-1< devol-< devolvi1< devolvi< divida2> e1< hoje> minim-> minimo> o_NAME< pago_,< parce-<< parcela< parcelas<< quita-< total2< tres<<`,
    '6': `,_deu< DEED<< NAME> acord-< acordo< casa<< chequ-> cheque> consegui< conta> da< da>> depos-1< depos-< depositei1< depositei< divid-2> divida> do< duzen-<< duzentos<< efetu-< efetuei< emprestou<< espec-> especial> ja2< ja_devolvi< me<< pagar<< pago1> pix_de< total< transferi1< transferi<`,
    '5': `KIND_moto< acert-< acertei< ainda> bolet-<< boleto<< conse-2< conse-< consegui2< da_NAME< de2< debit-< divid-> dos1> empre-<< foi< ja< moca> moto1< na>> o2< para1> para2> para> parce-< parte2< parte< que> refer-> referente> segun-< segunda< seman-> semana> vendendo<`,
    '4': `KIND_carro< NAME2< WORD1> agiot-> agiota> bolet-< boleto< bolo< carro1< consegui_mandar< conta2> da1> da<< da> devia> dos> duas<< era<< esse2> esse< fatur-< fatura< la< manda-1< mandar1< mandar< mas2< meia< o< ontem2< pague-1< paguei1< para<< parcela> toda< vem>`,
    '3': `#_e< =amount::minimum:bare =parts:amount ?which-change KIND2< KIND_cartao< KIND_consorcio< NAME< acord-> acordo> carta-1< cartao1< cinqu->> cinquenta>> com1> com2< compr-2< conso-1< conso-< consorcio1< consorcio< da2< de_pagar< deus< esse> graca-< gracas< hoje< isso< luz> manda-< minha> multa< o2> ontem< ontem_(< pagar< pago2< parce-> passe-< passei< porqu-< porque< tambe-2< tambem2< troca<<
vende-<`,
    '-3': `#_NAME< ,_NAME< 13o2< 13o< =amount::: =parts:amount+remaining INCOM-2> INCOM-> INCOME2> INCOME> KIND<< NAME_:< NAME_quer< WORD>> a1> a_NAME< aceit-1< aceitaram< acord-2< acordo2< acordo_de< agora< agora_eh< agua> ate> aumen-< banco< com< comprei< conti-1> conti-> continua1> continua> conto<< contr-< credi-< de1< de1> de> de>> desco-2< desco-< desconto2< desconto< desconto_de< dez<< dia> do1> e1>
e>> e_os< econo-< eh> ele> em<< empre-1< emprestei1< emprestei< era1< era< esta> estou2< falou< falta1> falta< fgts< ganha-1< ganha-< ganhe-1< ganhe-< ganhei1< ganhei< juros2> mando1< mando< mano<< mas> me2< metad-2< metade2< mil2< moca< monte< nao1> negoc-< negociar< no1> no< no<< no> ofereci1< ofereci< outra< pagar> pegue-< peguei< por< por<< posso_pagar< que2< quer1< quer< quere-< quinh-<<
quinhentos<< receb-1< resta1< resta< so<< so_resta< subiu_para< tem< tenho1< todo> tv< um< uma<< uns<< vai< vendi< vista2> vista> vou_pagar<`,
    '-4': `#>> $ ,> =ignored ?1> ?confirm-amount ?essentials ?income-low-month ?incomes ?thirteenth DEED2> EXPEN-< EXPENSE< aceit-< carta-< carta-> cartao< cartao> da1< de2> do<< e2< em1< em1> empre-< eu2< fatur-2< fatura2< feche-< fechei< fgts2> fgts> me< mil<< mil>> moto2< na< pago1< para< pegue-<< peguei<< posso2< propo-2< proposta2< proposta_de< quer<< quita-2> quita-> quitar2> sexta> sim< so1> so2<
subiu2< subiu< tudo< uma< vem< x>>`,
    '-5': `#2< #_dos< ,<< =amount::entry:bare ?debts ?rates NAME_eh< WORD> a<< apare-< autom-< automatico< carne> cobra-< devo1< devo< divida< eh<< em< em> entra-2< entrada2< entrada_de< esta< estou< eu< ganho1< ganho< juros< mes<< meu< minha< ofere-1< posso< que< quero< quitar> recebi< se< tenho< tirou< uns1< uns< vou2<`,
    '-6': `#2> =amount::current:bare WORD2< WORD< ^ agora2< devo<< divid-< esque-< esqueci< falar< juros> mais< mes< mes> ofere-< pago_NAME< propo-< proposta< receb-< sao1< sao< vou<`,
    '-7': `=amount:month::bare =parts:amount+total ?offers desse< dos< eh< loter-< mais1< mes2< usei<`,
    '-8': `?> ?more-debts casa< dos1< eh1< nao>`,
    '-9': `nao<`,
    '-10': `?debt-amount para1<`,
    '-13': `=parts:amount+paid+total`,
    '-14': `?instalments-left`,
  },
  'what-if': {
    '19': `se<`,
    '16': `?>`,
    '10': `eu<`,
    '7': `como> eu2< eu_pagar<`,
    '6': `DEED< botar< conse-1< conse-< dez<< jogar2> jogar> mais2> marco2> quant-< quanto< tudo> velha< venda<<`,
    '5': `DEED2< a1> alugu-2< aluguel2< conseguir< em> gelad-< geladeira< marco> menos1< pagar1< se2< sobra-<`,
    '4': `botar2< botar_mais< econo-< economizo< eu<< ganha-2< ganhar2< ganhar< maio> mais> menos< muda> pagar< para2> quitar> so1< so< vez<<`,
    '3': `13o2< 13o< ?1> DEED> acaba> botar1< como1> conseguir1< conseguir2< e< eh2> em1> em<< entrar1< facul-2< faculdade2< faculdade_,< finan-> financiamento> ganha-< larga-< largasse< menos2> muito> puder2< puder< quita-> receber1< se<<`,
    '-3': `#2< 1 =amount:::bare =parts:amount+total ?confirm-amount ?incomes ?instalments-left DEED2> DEED<< KIND2> ate< ate> casa< da< de1< eh1< eh< em< empre-2< empre-< ganho1< ganho< mas< meu< minha< na1> nao< negociar< o> oferecer1< oferecer< pago1< pago< para1< para2< posso< sao1< sao< vou<`,
    '-4': `$ ?offers WORD1< disse< e2< ofere-1< ofere-< para1>`,
    '-5': `?debt-amount para< que<`,
    '-6': `^`,
  },
};
