import type { LearntWeights } from './weigher.ts';

/** What the words around a figure tell of it. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const SUM_WEIGHTS: LearntWeights = {
  answer: {
    '26': `?income-low-month`,
    '15': `?incomes tudo<`,
    '13': `?debt-amount quase< tudo>`,
    '11': `?essentials junto< tudo1>`,
    '10': `dois<< pouco<`,
    '9': `#1< ,_sao< =amount::: dos<< entre1< fraco< gente< valor<`,
    '8': `,2> ^ ate< chega_a< juros< liq1> liq> poco> quase1< total2> total>`,
    '7': `bruto<< entre< fiz1< mais_de< nada< nem< outro< que1< soman-< somando< tudo_da<`,
    '6': `+1> 1 ?confirm-amount DEED1> WORD>> acho2> acho> chega2< chega< conta2> gasol-2< gasolina2< gasta2< gasta< junto-< limpo1> limpo> liqui-1< liquido1< mais2< mais< pai< profe-< professora< que_uns< sem< troca->`,
    '5': `+> ,_uns< =amount::current:bare a1< acho2< acho< acho_que< app2< app< app_mostra< certo< conta> da1< deve< do2> dois2< entre<< era> espos-2< esposa2< esposa< esta1< esta< eu1> fiz< foi2< foi_para< gasol-< gasolina< hoje1> mao2> mao> marid-2< marid-< marido2< marido< maxim-1< maximo1< menos> menos_uns< mostr-1< mostr-< mostra1< mostra< no_maximo< os<< passa2< passa< passa_de< sou< tudo2<`,
    '4': `$ =amount:::bare ajuda< cai< corta-< deved-< devedor< eh_de< empre-1< empregos< era<< espos-< esta_em< estag-2< estag-< foi< hoje> liquido1> liquido> maxim-2> maxim-< maxim-> maximo2> maximo< maximo> menos1< menos< mes> no2< os2> os> ou> pelo2< pelo< pelo_menos< quebr-2> quebrados2> saldo< tudo2> uns1< uns<`,
    '3': `,2< =amount::current: ao< cai1< com1< conta-> dar2< dar_uns< eh< esta2< faz2< fever-< fevereiro< gasto2< gasto_uns< liqui-1> liqui-< liqui-> liquido< mais1> mes_fiz< mes_ruim< na1> nao< nunca< ou< pior< quand-< quando< ruim1< sobra1< torno2< torno< torno_de< um<`,
    '0': `#_ou< +<< ,_cai< ,_de< ,_desconta< ,_descontam< ,_deu< ,_faltam< ,_parcela< ,_recebo< ,_sobraram< -1> /_NAME< :2> :>> :_saldo< :_total< =amount::entry: EXPENSE_acougue< EXPENSE_cabelo< EXPENSE_cachorro< EXPENSE_cel< EXPENSE_cerveja< EXPENSE_cigarro< EXPENSE_com< EXPENSE_comida< EXPENSE_conducao< EXPENSE_criancas< EXPENSE_dizimo< EXPENSE_escolar< EXPENSE_feira< EXPENSE_fralda< EXPENSE_gasolina<
EXPENSE_gasosa< EXPENSE_lanche< EXPENSE_leite< EXPENSE_net< EXPENSE_netflix< EXPENSE_onibus< EXPENSE_passagem< EXPENSE_pensao< EXPENSE_racao< EXPENSE_rango< EXPENSE_remedio< EXPENSE_role< EXPENSE_roupa< EXPENSE_seguro< EXPENSE_spotify< EXPENSE_streaming< EXPENSE_van< INCOME_aposentadoria< INCOME_aprendiz< INCOME_desemprego< INCOME_estagio< INCOME_familia< INCOME_faxina< INCOME_menino<
KIND_alimenticia< KIND_consorcio< KIND_creche< KIND_dentista< KIND_energia< KIND_escola< KIND_faculdade< KIND_saude< KIND_vida< NAME_aceita< NAME_desconta< NAME_deu< NAME_fez< NAME_fica< NAME_propos< NAME_veio< abert-> aberto> acaba2> acaba> acade-< acade-<< acade-> academia< academia<< academia> aceit-> aceit->> aceita1< aceita< aceita<< aceitei>> acho<< acoug-1< acougue1< adiantado< adiantou<<
agiot-2< agiot->> agiota2< agiota>> ai> ainda>> ainda_devo< alime-1< alime-< alime-<< alimentacao< alimentacao> alimenticia1< alimenticia< aluguel_,< aluguel_:< am<< amanh-> amanha> amigo< anive-1< anive-< aniversario1< aniversario< ano>> ao2< apose-1< aposentada< aposentado2< aposentado< aposentadoria1< apren-1< aprendiz1< as2> as> as>> assin-1< assin-< assinada< ate>> ativa< atrasada>>
atrasadas2< atrasado<< atraso< banco> bar< bar> bebe<< benef->> beneficio>> botij-2> botij-> botijao2> botijao> cabel-1< cabel-2> cabel-< cabel-<< cabel-> cabelo1< cabelo2> cabelo< cabelo<< cabelo> cacho-1< cachorro1< cada_uma< cai2< cai_para< carne2< carne_em< carro>> carro_eh< carta-<< cartao<< cartao_de< cartao_e< carte-< carteira< carto-2< cartoes2< cartoes_NAME< casa<< cel1< cel<< celul->
celular> cem>> cerve-1< cerve-<< cerve-> cerveja1< cerveja<< cerveja> chaca-<< chacara<< chego-< chegou< chequ-2> chequ-<< cheque2> cheque<< cigar-1< cigar-> cigar->> cigarro1< cigarro> cigarro>> cinem-< cinem-> cinema< cinema> clt2< clt_,< coisa-< coisa> coisa>> coisas< comid-1< comid-2> comid-<< comid-> comida1< comida2> comida<< comida> comida_uns< comprei<< condu-1< condu-< condu-<< conducao1<
conducao< conducao<< consignado2< consignado<< consignado_,< conso-1< conso-2< conso-< conso-<< consorcio1< consorcio2< consorcio< consorcio<< consorcio_eh< const-< corre< crech-1< crech-< crech-<< crech-> creche1< creche< creche<< creche> credi-2< credi-> crediario2< credito> crian-1< crian-< crian-> criancas1< criancas< criancas> curso< da_menina< da_parcela< das_NAME< dava> decim-> dei2> dei>
deixa< deliv-<< delivery<< denti-1< denti-< dentista1< dentista< depoi-1> depois1> descontam2> descontam> desem-1< desemprego1< deved-2< devedor2< devedor_de< deven-2< devendo2< devendo_uns< devo_so< dezem-2< dezembro2< dezembro_,< dezoi-<< dezoito<< dia1< diari-> diari->> diaria2< diaria< diaria> diaria_de< diese-< diese-> diesel< diesel> divida_de< dividas< dividas<< dizim-1< dizim-<< dizimo1<
dizimo<< do_menino< dou< dou> doze>> e_desconta< e_uns< eh2> ela2> ele2> eles> eles>> eletr-< eletrica< em_dia< empresa< emprestado< empresto<< energ-1< energ-2< energ-2> energ-> energia1< energia2< energia2> energia> energia_e< entra-<< entra<< entrada1< entrada<< era2> eram1< eram< escol-2> escol-<< escol-> escol->> escola1< escola2> escola<< escola> escola>> escolar1< escolar< espec-<<
especial<< esqui-< esquina< esta2> estad-< estado< estag-1< estag-<< estagio1< estagio< estao_cobrando< estav-2< estava2< estava_em< estou-2< estou-<< estou1> estou>> estourado2< estourado< estourado_em< estourados<< estud-2< estud-< estudantil2< estudantil< estudantil_NAME< eu>> eu_ganho< ex2< ex< faco2> faco> facul-1< facul-<< facul-> faculdade1< faculdade<< faculdade> falec-2> faleceu2>
faleceu> falei< falei<< falta2> faltando2> famil-1< famil-> familia1< familia2< familia< familia> fatura_em< favor< faxin-1< faxina1< feira1< feira< feira<< feira> feira>> fez1< fez2< fez_em< fiado2< fiado>> ficha-> fichada> ficou_em< filha<< finan-1< finan-2< financiada2< financiada< financiado< financiamento1< financiamento<< financiei<< firma2> firma> folha2> folha> fora<< foram1< foram2>
foram< foram>> frald-1< frald-<< fralda1< fralda<< ganho2> ganho>> garan-2< garan-< garantia2< garantia< garantia_de< gas2> gas>> gasol-1< gasol-<< gasolina1< gasolina<< gasos-1< gasos-< gasosa1< gasosa< gasto2> gasto<< gelad-1< geladeira1< geria-< geriatrica< giro<< gol2< gol< gol_em< h<< ha2> holer-2< holer-< holerite2< holerite< ifood2< ifood> ifood_uns< igrej-> igrej->> igreja> igreja>>
imove-< imovel< inclu-> inclusa> incluso> inss2< inss> inter-2> inter->> internet2> internet>> inval-< invalidez< jogo< junto> k2< k_NAME< kitne-<< kitnet<< la1> la> lanch-1< lanch-> lanche1< lanche< lanche> leite1< leite<< leite> limit-2< limite2< limite_de< limite_eh< lojin-< lojinha< lote< lugar-<< lugares<< luz_vem< mae1< mae>> mae_com< mano2< mano< mano_devo< marido_ganhava< marmi-> marmita>
material< meio<< menin-<< menin-> menin->> menina1< menina< menino<< menino> mensa-< mensa-<< mensagem< mensalidade< mensalidades<< mercadinho> mercado_,< mercado_uns< merce-> mercearia> mesmo1< mesmo2< mesmo_NAME< meu>> minha-< minha>> minha_mae< minhas< minim-2> minimo2> morte< mostr-<< mostra<< moto_eh< motor-> motorista> mulhe-> mulher> nas< ne>> net1< net2> net< net<< net> net>> netfl-1<
netfl-2> netfl-<< netfl-> netfl->> netflix1< netflix2> netflix<< netflix> netflix>> no_NAME< nome2< norma-> normal> noteb-2< noteb-< notebook2< notebook< notebook_NAME< novec-<< novec->> novecentos<< novecentos>> nunca> nunca>> oferecendo1< oi2< oi_paguei< oito2> oitoc-<< oitocentos<< onibu-1< onibu-< onibu-> onibu->> onibus1< onibus< onibus> onibus>> opa< oq>> ou2< ou>> outra2< outra> outro-<
outros< pagan-1< pagan-< pagando1< pagando< pagar>> pagas2< pagas2> pagas_,< pais< parce-1> parcela_de< parcela_eh< parcelado1> parcelado> parcelado_em< parcelei1> parcelei2> parcelou2< parcelou< parcelou_em< parti-> particular< particular> passagem1< passagem< passagem<< passagem> pedir-<< pediram<< pedreiro_,< pela1> pela< pela> pensa-1< pensao1< pensao_de< pense-> pensei> pet<< pg1> plano2>
plano<< plano>> pode2> por_quinzena< prefe-2< prefeitura2< press-< pressao< prestacao> prime-> primeira> priva-< privado< proce-< processo< propos1< quase> quatrocentos>> que_esta< que_faltam< que_umas< quinto2> quinz-1< quinz-< quinzena1< quinzena< quinzena>> quita->> quitar>> racao1< ranch-< ranch-<< rancho< rancho<< rango1< rango2> rango< rango<< rango> rango>> recebe<< receber1< rede< refor->
remed-1< remed-<< remed->> remedio1< remedio<< remedio>> resta->> restam> restando<< restantes>> role1< role< role> role>> roupa1< roupa<< roupa> rural<< salao< salao> salar-2< salario2< salario_eh< saldo1< sao2> sao> saude1< saude<< se<< se_pagar< segundo> segur-1< seguro1< seisc-<< seisc->> seiscentos<< seiscentos>> semana_uns< sendo1> sendo> sesse-<< sesse->> sessenta<< sessenta>> sete>>
setec->> setecentos>> setem-> setembro> seten-<< setenta<< sms<< sobra-1< sobraram1< sobraram< sobro-1< sobro-< sobrou1< sobrou< socor->> socorro>> spoti-1< spoti-2> spoti-> spoti->> spotify1< spotify2> spotify> spotify>> strea-1< strea-< strea-<< strea-> streaming1< streaming< streaming<< streaming> tambe-1< tambe-2> tambe->> tambem1< tambem2> tambem>> taxa> telev-< televisao< tem>> ter2< ter<
ter_ainda< terap-<< terapia<< terre-< terreno< tiran-1> tirando1> todo1> todo<< todo>> total>> traba-2> traba-> trabalho2> trabalho> trans-2> trans-> transporte2> transporte> trata-< trint->> trinta>> tudo<< uber2< uber_tiro< ultim-> ultim->> ultimas>> ultimo> uma1< uma> unha> uso2< uso< vai_entrar< vai_uns< valido> van1< van< van> varia> veio<< vem>> vence>> venci-<< venci->> vencimento>> ver<
veter->> veterinario>> vez> vezes> vida1< vida< vindo> virou> voce< vou_receber< vr2>`,
    '-3': `
> #1> #<< #> #>> :1< ?> ?after-deficit INCOM-1> INCOM-2< INCOM-2> INCOME1> INCOME2< INCOME2> KIND<< KIND> KIND_aluguel< NAME<< aceit-< agora2< agua< alugu-1< aluguel1< cai2> cai> com2< com_uns< desco-< desconto< deve1< devo1< dia2> dinhe-< dinheiro< divid-< dos1< dos< e>> eh<< eh> em1> entao< extra< faco< facul-< faculdade< fica1< fora< ganha-1< gasta-< hora> ja< lembr-< lembro< liqui-2<
liquido2< livre1> livre> loja< luz2< mas1> mas2< me2< meu< mil2> mil>> mim< minha< minim-> minimo> mulhe-< mulher< ne> no1> o<< o>> pagar< pague-< paguei< parce-2< parce-< parce-> parcela< parcela> por<< por>> que<< que> que_da< resti-< restituicao< salar-< salario< salario<< se< seman-< semana< sobra2< sobra_uns< tenho1< tenho> tiro_de< total2< total< traba-< trabalho< um<< uma< varia2< varia<
vem_uns< vou<`,
    '-4': `#_,< ,1> ,< :< =amount:month:: =minimum-wages EXPEN-> EXPENSE> KIND2> WORD> a2< a2> a> agora< as< bom> bruto< cada<< carro< da1> depen-< depende< devo< dia>> do1> e2< em> eu1< eu2< eu2> ganha-< ganha1< ganha< ganhar< mas> me< merca-< mercado< mes1> mes2> meu<< meu> mil<< na< num1> num> pago< para1> para< para> por1> receb-1< salar-<< terce-< terceiro< tiro2< todo< vem2< vem>`,
    '-5': `
< #< =amount::below: =parts:amount ?consent DEED1< KIND2< KIND< NAME1< NAME1> NAME2< NAME2> alugu-< aluguel< bom< da<< da> de1> de<< de> decim-< decimo< e<< eh_uns< em2< famil-2< famil-< fica< ganho<< gas< media1< media< mes<< munic-< municipio< nao> o2< o2> por1< por< por> que_eh< sim< tem<`,
    '-6': `,<< =ignored ?more-debts DEED2< EXPEN-< EXPENSE< NAME< NAME> bruto1> bruto> dia> do< e< estou< menos_de< mesmo< o> recebo< renda< uns<<`,
    '-7': `=amount:day::bare =parts:amount+remaining ?offers ?overdue ?which-change DEED< INCOM-<< INCOM-> INCOME<< INCOME> mes_de< receb-< tenho< tiro1< vem<`,
    '-8': `=amount:fortnight:: =amount:fortnight::bare =parts:amount+total ?debt-kind ?debts INCOM-< INCOME< das< dia<< luz<`,
    '-9': `WORD1> bolo<`,
    '-10': `=amount:week::bare ? ?worry ganho1<`,
    '-11': `=amount:month::bare ?rates ?thirteenth tiro<`,
    '-12': `=amount:day:: =amount:year:: ?after-roadmap`,
    '-13': `?instalments-left`,
    '-15': `ganho<`,
  },
  balance: {
    '18': `=amount::current: ?debts ?more-debts`,
    '13': `=amount::: iptu<< nome<`,
    '12': `=amount::current:bare NAME_eh< com<< desde> errei< loja< negociar< parcela> que<<`,
    '11': `NAME1> NAME< conta< devo< k>> limit-<< limite<< meses<< sem> tenho<< x2>`,
    '10': `#_NAME< advog-< advogado< ao>> cobra-< devo_uns< entao< fazer> fiado< mais> na<< negoc-< pegue-2< peguei2< peguei_mais< usei1< venci->`,
    '9': `(> ,_devo< /> NAME>> WORD1< cento>> consigo> da_NAME< devo<< eh> esta_em< farma-< farmacia< ficou< hoje< iptu< ipva2< me_cobra< pague->> paguei>> para_NAME< parce-> quero< tche< ultim-< uma< uma<< vence-< vence-> venceu< venceu> vergo-< vergonha< vi<`,
    '8': `(< -> =amount:::bare NAME1< apare-< atras->> atrasado>> bah< com< conta<< conto<< dia_#< divida_eh< falar< multa< na< negat-< nem> no2< oito<< quer<< reais> tem> total1< valor2< venc1> venc> virou1< virou<`,
    '7': `+2< -< /2< KIND_agiota< KIND_fatura< NAME2> NAME> NAME_(< NAME_sao< acougue< agiot-1< agiota1< antec-1< antec-< ao< aqui< as< atras-1> atrasadas<< atrasado1< atual1< atual< carta-< cartao< contrato< credi-< depoi-<< depois<< desde2> dia2< dinhe-< dinheiro< do<< em2> emprestou1< emprestou< esta>> fatura1< feche-< fechei< fiado> ficou2< forne-< fornecedor< giro< ja> lojas2< lojas< luz2< me>
me_emprestou< meses2< nao1< nao1> outra< para1> para2< passado< que_uns< quer> resta< saber> saldo2< spc< tem< todo2> total< usou< venc<< vence<< venci-1> ze<<`,
    '6': `(1< ,_NAME< -2> EXPENSE_padaria< KIND2< KIND< KIND<< NAME_:< NAME_de< WORD2< acoug-< agiot-<< agiota<< carto-<< cartoes<< cheque< cortada< crediario< de2< deve> dia1> divida< dona2< dona< eh2< emprestimo<< espec-< especial< esta< eu< falta1< falto-< faltou< fez<< final<< iptu> ipva< ipva<< ipva> juros> k<< luz_,< mes2> minim-> minimo> na2> na> na>> nao< nao_,< negat-2< nova< novo< o2> olha<
padar-1< padar-< padaria1< padaria< pagar2> pago<< pai< para<< parei1> parei> pila<< quand-< quando< quinh->> quinhentos>> reven-2< reven-< rotat-< rotativo< rural< saldo< sem1> so< som< subiu2< subiu< subiu_para< tambe-> tambem> tem<< todo< um> uso> valor< vence1> vence> vencimento> vinte>>`,
    '5': `(2< -1< /1> /< KIND>> KIND_iptu< NAME<< NAME_-< WORD2> WORD>> abert-< aberto< agora< am>> ano< anos<< ao1> ao> atras-< atrasadas< atrasado1> atrasado< cancelei< carta-2< cartao2< cartao_NAME< consu-> corta-< de> deixo-< deixou< desco-2> dia<< dia> divid-< do> duas<< e_devo< emprestimo_NAME< entre1< estou-< falta< farma-> farmacia> financiamento< forne-2> forne-> fornecedor2> fornecedor> frio<
imobi-< iptu1< junta-1> junta-> juntando1> juntando> mais< mano<< me2< menos1< mercadinho< mercadinho>> merce-< mercearia< mes_passado< meses>> mil>> movei-2< moveis2< nao>> no2> nome> o2< o_NAME< ontem< ontem>> pagou< para>> passa-1< passa_de< passado1< pedre-2< pedre-< pedreiro2< pedreiro< pelo_menos< pera< que_devo< quebr-> quinh-<< quinhentos<< reais<< sao<< seu2< seu< sexta< sim< simpl-<
simples< sogra< super-> supermercado> tudo>> uns2> vista< x<<`,
    '4': `#> (>> ,2> ,_e< ,_total< -2< -<< -_NAME< ?worry EXPENSE_farmacia< KIND> KIND_emprestimo< KIND_ipva< NAME2< NAME_com< ^ acoug-> acougue> ano<< atrasada1> boa> cance-< carro> carta-2> carta->> cartao2> cartao>> causa< chequ-< chequ->> cheque>> cobra1< cobra< cobra> coisa-<< coisas<< com1> da>> de2> desco-> desconta2> desde< deu1< deu< devo1< dias>> divid-2< divida2< dizer< doze<< e2> e<< eh_uns<
ela> emprestimo1< espec->> especial>> esse1> falou< farma-1< farmacia1< imobi-2< imobiliaria2< imobiliaria< imobiliaria_cobra< ipva1< ja2> julho> mais2< mas< mesmo> mim1< minha> movei-< moveis< nacio-2< nacio-< nacional2< nacional< nada< negativa< oi< os1< outro2< para_mim< parce->> parcelas>> passa2< passa< prefe-> prefeitura> quatr-<< que_da< reais>> resta1< so_resta< sujo< tramp-<< trampo<<
um2> uma2> vai> valor_de< vencida1> vencida> ze1< ze< zerad-< zerado<`,
    '3': `
>> #_e< (<< ,<< ,_mais< ,_restam< ,_sao< ,_uns< ->> /2> =minimum-wages KIND_consignado< KIND_especial< WORD> a1> abril>> adian-1< adiantou1< adiantou< agiot-< agiota< ah< ajuda> assim< atras-<< atras-> atrasada> atraso2> atraso> bairr-1< bairr-< bairro1< bairro< borra-2< borra-< capit-< capital< carro<< carta< causa2< causa_de< celul->> celular>> certo< cobra-1< cobrando1< cobrando< coleg-<
colegio< com> comecou<< condo-< condominio< consi-1< consignado1< conta-<< conta->> conta>> contas<< contas>> der< desconta> deve<< deved-1< devedor1< dez>> diret-> direto> do2< do>> do_bairro< dois>> duzen->> e> e_mais< ela2< em2< em< empre-<< emprestou> energ-<< energ->> energia<< energia>> espec-1< especial1< esse> estou<< facul-< faculdade< falec-< faleceu< farma->> farmacia>> fatur-2<
fatura2< faz1> faz> fecho-< fechou< fgts2< filha2< filha< financeira<< fique-> fiquei> fora< garan-<< garantia<< ha> hoje_esta< ipva_de< ja< ja<< limit-> limite> loja2< loja_NAME< luz>> mais_de< mas2< me_adiantou< me_cobrando< menos_uns< meses1< mesmo_,< milic-< milicia< minim-<< minimo<< moca< moto>> na1> negat-1< negativa1< norde-1< norde-< nordeste1< nordeste< ofici-1< ofici-< oficina1<
oficina< oq> osso>> outro< para2> parce-2> parcelas2> pegue-< pegue-<< peguei< peguei<< penho-< penhor< plano1< pneu< possu-< possuo< prefe-< prefeitura< propr-< propria< quare->> quarenta>> quatrocentos<< que1> rapaz< refer-> referente> sabad-> sabado> saldo_devedor< saque< seis2< seis<< seis_falta< seman->> semana>> seras-<< serasa<< setec-<< setecentos<< seu> tambe-1> tambe-< tambem1> tambem<
tiao< tramp-< trampo< treze->> trezentos>> uns>> vale<< venc>> venci-2> vencimento1> vencimento2> venda< vinte<< x>> ze>`,
    '-3': `#_hoje< +1< ,_ganho< ,_paguei< 1 :_restam< =parts:amount+paid+total DEED2> INCOM-2> INCOME2> KIND_agua< KIND_internet< KIND_moto< NAME_cobra< a2< a< acabe-< acabei< aceit-< acert-< acertei< agora_eh< agua1< agua< ainda2< ajuda-2> ajuda-> ajudar2> ajudar> alem< ano> atras-1< atras-2> atrasado2< atrasado_,< aumen-< baixo-< baixou< banco2> banco< bico2< bico< bico_de< bom< cada<< cada> caiu<<
caiu_de< caiu_para< carro2< celular_de< cinqu->> cinquenta>> clt<< com2> compr-< comprovante< conse-2< consegui2< consegui< consi->> consignado>> consignado_de< coope-2< cooperativa2< cuida-< cuidadora< da1< de_pagar< decim-< decimo< dele> depos-1< depos-< desco-2< descontam1< descontam< desconto2< devol-> devolvi> dezen->> dezenove>> divid-> divido< dos1< dos< e_gasto< efetu-< efetuei< empre->>
empresta1< empresta< emprestei1< emprestimo>> empresto1< empresto< entra-2< entra-2> entra-> entra< entrada2> entrada< entrada> entro-1< entro-< entrou1< entrou< estou2> eu1< eu_pago< falta-1> falta-<< falta-> falta1> faltam<< faltam>> fim> ganhando1< ganhando< ganho<< gasta-< gelad-2< geladeira2< geladeira_de< guard-1> guard-> guardado1> guardado> hoje1< inter-1< inter-<< internet1< internet<<
juros>> liber-< ligou< luz<< maior< mande-< mandei< me_empresta< me_empresto< mes<< metad-2< metade2< meu<< mim> minim-1< minimo1< moco< moto1< msg< ne> negocio< numer-< numero< ofere-1< oiten-<< oiten->> oitenta<< oitenta>> outro> pagas<< pago2> para1< parcela<< parcelas< pedir-1< pedir-< pediram1< pediram< pg1< pg< pix2< pix2> posso< poupa-2> poupa-> poupanca2> poupanca> quatr->> que_era<
que_pago< receber< recebi< recebi<< salario<< saude< segur-> seguro> sei> seis2> seman-> semana> seras-< serasa< seten->> setenta>> so2< toda< total_de< trabalho< tudo> tv2< tv<< vai< vem<< vender< vez<`,
    '-4': `#1> #_para< #_por< ,_pago< =amount::entry:bare =amount::limit: =parts:amount+remaining+total ?consent EXPEN-<< EXPENSE<< INCOM-> INCOME> KIND_aluguel< KIND_carro< NAME_e< NAME_em< agora1> agora> ai1> alugu-1< aluguel1< amort-1< amort-< amortizei1< amortizei< antes> anuai-2< anuai-< anuais2< anuais< anuais_de< ate1> ate> atrasadas1> atrasadas> autom-< automatico< banco<< benef-< beneficio< cada>>
carro1< casa2< celul-2< celular2< com2< comec-2< comec-< comprei< conse-< conse-<< consignados< da2> dando1< dando< descontado< desse< diz<< do_NAME< econo-< eles2< eles< emprestimos< entra-< esse< esta_dando< esta_vindo< estou_devendo< falta->> fecha-< fgts2> fgts> fica> fiz<< foi1< folha2< folha< ganha-1< ganha-< gelad-< geladeira< hoje1> ja>> ja_devolvi< juros2< liber-> liberar> luz< mais>>
mas1> mas2> menos2< mensa->> mensais>> minim-1> minimo1> o<< ontem1> pague-<< paguei<< para_pagar< parcela2< pegou1< pegou< pix> quer1< real>> receb-1< restando> resti-< restituicao< sexta> sindi-< so<< tenho2> tenho> tinha1< tirar< um<< uns> vem1< vindo1< vindo< vista>`,
    '-5': `#_,< :1> ?debt-kind ?overdue INCOM-< INCOME< NAME_por< acho< alugu-> aluguel> boleto<< caiu< carne< celul-< celular< como< confi-2> confi-> consi-< consi-<< consignados<< conta-> conta> contr-< credi-1< das1> das2< das> de>> desco-1< desconta< deve1< devol-1< devol-< devolvi1< devolvi< dos<< eh>> ele< essas1< estou2< falta> falta>> fica1< foi> ganhe-1< ganhe-< ganhei1< ganhei< gente<< inter-<
internet< luz> mei< mei<< mes2< moro< moto< netfl-< netflix< no<< ofereceram<< ontem2< ou< outro>> pago2< passa-<< pegue-1< peguei1< pelo2< pelo< pessoal< prest-< prestacao< propo-< proposta< quant-> quanto> quase1< recebo< salar-<< sao< seis>> sendo1< sendo< so_essas< tirou< transferi1< transferi< tudo< um_de< usei2< vale1< vale< vem> vezes>>`,
    '-6': `#_#< +< />> =amount::former: ?after-deficit ao<< atrasado2> caiu2< das< debit-< debito< dei1< desconto< dezoi->> dezoito>> duas>> duzen-<< duzentos<< eh<< esta<< esta> eu_devo< fatura<< fica< gasto1< gasto< irma< ja2< la< marid-<< marido<< mas> menos_de< mesmo1> moro<< nao2< nao_eh< ofere-< ofere-<< pagam-< pagamento< parce-2< parce-< pg> quant-< quanto< quase< receb-<< resto> sao1< se> so>`,
    '-7': `=parts:amount+interestFree+total ?> acord-< acordo< alugu-< aluguel< bolet-<< devo2> divid-2> divida2> ele2< em> faturas<< fecha-> foi< me<< mes> no>> paga> pagas>> pago> pague-< paguei< parcelei< pesso-< por1< por> salar-< salario< tinha< tv1< usei< verda-< verdade< vou>`,
    '-8': `#_mais< ,_eh< =amount:week::bare ?rates agua> ainda> cinco>> dei< dei<< desconto<< eu2< ganho1< gaste-< gastei< irmao2< irmao< junto< juros< metad-< metade< nao<< nem< nu< ofert-< oferta< ou1< ou1> ou> por1> pouco<< receb-< soman-< somando< tenho2< tudo2< vista2>`,
    '-9': `
1> =amount::minimum:bare agua2< cai< das<< em1> em<< engan-< enganei< ganho< hoje> maior<< mil2< mil_NAME< mil_de< minim-< minimo< oito>> parcelas<< pelo_NAME< quita-< resta-<< tenho1< uns<<`,
    '-10': `?thirteenth WORD1> devia< nao2> tv<`,
    '-11': `:> ?debt-amount ?flexibles ?instalments-left ?offers NAME_#< NAME_da< a2> da_uns< desco-<< fatur-<< pago< pague-1< paguei1< parce-<< pix< tres<<`,
    '-12': `=amount::former:bare ?after-roadmap ?income-low-month desco-< pago1<`,
    '-13': `?confirm-amount os<< que_eh<`,
    '-14': `=amount:month:: total<<`,
    '-15': `galo<<`,
    '-16': `=parts:amount+behind`,
    '-17': `?essentials ?incomes devo>`,
    '-18': `
>`,
    '-19': `=parts:amount`,
    '-21': `=ignored`,
    '-22': `=amount:month::bare`,
    '-23': `=parts:amount+remaining`,
    '-25': `=parts:amount+total`,
  },
  correction: {
    '17': `,_eh<`,
    '15': `nao<<`,
    '14': `verda-< verdade<`,
    '12': `para1<`,
    '11': `corri-< eh1< engan-< enganei<`,
    '10': `:< mil2<`,
    '9': `?after-roadmap DEED2> eh< errad-> errado> falei2> falei> ganho1< ganho< o<< para< retif-<`,
    '8': `DEED> DEED>> agora1> agora> errei< me< que>> salar-< salario<`,
    '7': `,2< ai< errad-< errado< luz< meu<< vem1<`,
    '6': `?debt-amount DEED<< alugu-< aluguel< aumen-2< aumen-< aumentei< e1< eh<< esque-< esqueci< estou2< fatur-2< fatura2< ganha-1< ganha-< na< nao2> renda> salar-> salario> subiu<< vem< verda-2< verdade2< verdade_eh<`,
    '5': `:2< ?overdue KIND_agua< a_ganhar< agua1< aumento< e<< estou< estou_ganhando< fatur-< fatura< mil_eh< passa2< passa< passe-< passei< sao1< sao< troca<`,
    '4': `#_para< ,_ganho< ?more-debts NAME_eh< agora2< agora< agora_ganho< farma-2< farmacia2< ganhando1< ganhando< ganhar1< la< merca-2< mercado2< mil<< verda-2> verda-> verdade2> verdade>`,
    '3': `#> =amount::current:bare WORD< a2< agua< aluguel_eh< cento<< de> deven-1< devendo1< do2> estou_devendo< farma-< farmacia< ganhar< gas<< liqui-2< liquido2< mas< merca-< mercado< nao< salar-<< salario<< trint-<< trinta<<`,
    '-3': `,_uns< =ignored =parts:amount+remaining ?1> ?income-low-month KIND> KIND_aluguel< NAME1< NAME1> NAME2> NAME> WORD1< WORD1> ^ aceitaram< acho< alugu-1< aluguel1< atras-< baixo-<< baixou<< benef-< beneficio< caiu< coope-2< coope-< cooperativa2< cooperativa< da> dando> de< devo< dia<< divid-< do> eh> eu2> facul-< faculdade< falar< fui< ganhe-< ganhei< ganho> ja< janei-< janeiro< juros> luz<< luz_,<
mais1< mas1> nao2< no< o2< o> ofert-< oferta< pagar< pago1< parcela> pedir-1< pedir-< pediram1< pediram< propo-< proposta< que> quere-< querem< receb-< resci-2< resci-< rescisao2< rescisao< total2< uma< vou2<`,
    '-4': `#2> =parts:amount+total ?offers ?thirteenth KIND2> WORD> a2> a<< aceit-< baixo-< baixou< conta> de1< do< em1< em> eu> foi< gas< juros< mais< mais> mas> mercado_eh< mes< mes> os< pago< pague-< paguei< para1> para> parce-> se< so< tenho< tirar< total< tv< vou<`,
    '-5': `,<< ,_sao< :1< =amount:month::bare ?> ?instalments-left WORD<< agora_eh< com< da< do1> em< empre-< emprego< era<< estou> parte< por1< por< que_eh< uns1< uns<`,
    '-6': `,1< =amount::current: NAME< WORD2< nao1> outro< que2<`,
    '-7': `DEED1< nem<`,
    '-9': `=amount:day::bare ?incomes`,
    '-10': `?confirm-amount`,
  },
  expense: {
    '24': `?essentials`,
    '21': `?flexibles`,
    '13': `ganho<< luz<`,
    '12': `EXPEN-< EXPENSE< luz<< pago<`,
    '11': `agua<<`,
    '10': `EXPEN-<< EXPENSE<< gas< pago1<`,
    '9': `,_NAME< :1< EXPEN-> EXPENSE> desse< gasto< luz>>`,
    '8': `alugu-<< aluguel<< deu1< deu< divido< dos> mora< parte< por1> todo<`,
    '7': `#_para< EXPEN-2> EXPENSE2> KIND2> KIND< KIND> KIND_casa< alugu-> aluguel> consu-< consulta< era<< falar< limpa< luz> mes2< mes<< plano< remed-< saude<`,
    '6': `=amount:day::bare =amount:week::bare =amount:year::bare EXPEN-2< EXPENSE2< KIND1> KIND2< KIND<< KIND>> agua>> ajudo< alime-> bolet-< boleto< devo> esque-< esqueci< facul-2< faculdade2< foi1< gasto2< gasto_uns< ifood<< iptu< mercado<< mercado> moca< que_eh< remed-> remedio< remedio> tigri-> tigrinho> uber< umas<< vez<`,
    '5': `?income-source EXPEN-1> EXPENSE1> INCOM-1> INCOME1> amiga< aposentada<< cerve-< churr-< cigar-< cigarro< com< compr-<< de2> dizim-< dizimo< duzentos>> energ-< energia< escol-< fim< gaste-< gastei< hoje> igrej-< igreja< merca-> merca->> mercado>> mercado_eh< noven-<< noventa<< pensa-> pensao> por<< sai2< sai< sai_por< so< tramp-< trampo< uma< vem2<`,
    '4': `=amount:day:: EXPEN->> EXPENSE>> KIND_celular< KIND_internet< KIND_iptu< KIND_luz< agua2< agua< agua_,< agua_:< baixo-<< baixou<< casa1< casa< celul-1< celular1< cerveja< clt<< condo-2< condo-< condo-<< condominio2< condominio< condominio<< da< deven-> devendo> dezem-2> dezembro2> energ-<< energia<< entre1< escol-1< escola< estou2> fumo< gas> gas_:< inter-1< inter-> internet1< internet> iptu1<
ja1> k>> luz1< luz2< luz2> mando1< mando< mas1> merca-2< mercado2< minha2< moro< paga> pizza< que2< saude2< seman-< semana< sou<< uns<< varia2< varia< vem< vou>`,
    '3': `#_e< (1> (> ,1> ,> ,_pago< EXPENSE_academia< EXPENSE_igreja< NAME>> WORD2< WORD> acade-1< acade->> academia1< academia>> acai< agora_eh< agua2> alugu-2< alugu-< aluguel2< aluguel< apose-<< apost-< aposto< aqui< cacho-< cachorro< celul-< celul-<< celular< celular<< cerca2< cerca< cerca_de< comid-2< comid-< comida2< comida< como< condo-> condominio> condominio_:< de2< deliv-< delivery< demai-<
demais< despe-< dezem-> dezembro> divida2> divida> duzen->> e< e>> em> entre< esse> estou> frald-< fralda< funer-< gasto1< igrej-1< igreja1< inter-< internet< lanch-< luz_:< mas> mei2< menin-1< menin-< menino1< menino< merca-2> merca-<< mercado2> mercado< mes_,< minha_parte< moca2> moca> moto> nove>> noven->> noventa>> oiten->> oitenta>> oito>> parcelado2< parcelado< parte1< plano> por2< quatr-<<
quatro<< racao< resto> saude> segur-< setec-<< setecentos<< so<< spoti-< spotify< torno2< torno< torno_de< treze-<< trezentos<< tv1< unha<< uns1< uns< vai< vem<< vence<< vezes<`,
    '-3': `+< ,1< ,2> :1> =parts:amount+behind ?> ?worry DEED2> EXPENSE_casa< EXPENSE_farmacia< EXPENSE_padaria< EXPENSE_salao< INCOM-<< INCOM-> INCOME<< INCOME> WORD2> agora2< atras->> atrasado>> cancelei< carta-< cartao< casa2> consignado< da> da_NAME< da_uns< das1> das< das> desco-< desconto< deven-< devendo< devo2> divid->> divida< divida>> do2< do_NAME< dos< econo-< em1> empre-<< emprestimo< entro-1<
entro-< entrou1< entrou< faco<< farma-1< farmacia1< fatura< fiado< fica< filha< ganhe-1< ganhe-< ganhei1< ganhei< gasol-> gasolina> gasta-1< gente< hoje2< loja< mais1< me< mes1< moto< nao2< no1> no> o2< ofert-< oferta< padar-1< padar-< padaria1< padaria< para< parei< por1< posso< recebo< salao1< se< so1< sobra< subiu2< subiu< tenho<< trint-<< trinta<< uber<< uma>> unha< veio< verda-2> verda->
verdade2> verdade>`,
    '-4': `
1> #_uns< ,_sao< ,_total< =ignored ? ?rates DEED2< DEED< KIND_carro< NAME2< WORD>> a> amigo> atras-< atrasada<< cance-< carro1< casa> comid->> comida>> consi-< conta-<< contas<< da1> da2< devo1< dias>> divid-> do<< eh<< em>> empre-< era1< era< eu> fatur-< foi2< gas<< gasta2< gasta< gente<< inss< ja< mas2< mei1< mes> meu< minha> na>> nao2> nao<< no<< o>> pagar< pago> pague-< paguei< por2> quase<
que_uns< so>> tirar< total1< troca<< tudo2> um> viage-> viagem> vou< x<<`,
    '-5': `,_eh< ,_gasto< ?confirm-amount ?income-low-month ?instalments-left ?offers ?thirteenth EXPENSE_ifood< atras-<< cada<< carta-> cartao> devo< devo<< do1> do> dois<< e2< e2> eh>> errei< eu< ganho1< hoje< ifood1< luz_,< mes>> na1> na> os< pago2< parte> receb-< respe-<< respectivamente<< resto>> tudo1>`,
    '-6': `#2> INCOM-2> INCOME2> acho< agiot-<< agiota<< bolsa> carro< de1< divid-1> divid-2< dividido1> dividido> farma-< farmacia< ganho< meses>> moto>> pago>> pouco< total<`,
    '-7': `
2> ?after-deficit ?debts a1> ajuda> corri-< dois>> esse< mes_de< meu<< na< no2< tudo<`,
    '-8': `=parts:amount cada2> mas<`,
    '-9': `?debt-amount WORD1> cada> eh> tudo>`,
    '-10': `?after-roadmap ?more-debts ^ meses<<`,
    '-11': `=parts:amount+total ?incomes`,
    '-12': `
>`,
    '-13': `#> botij-< botijao<`,
  },
  income: {
    '23': `?incomes`,
    '13': `=amount:day::bare cai<`,
    '12': `=amount:day:: =amount:fortnight::bare INCOM-< INCOME< ganho< meu2> tiro2<`,
    '11': `=amount:fortnight:: INCOM-> INCOME> media1< pelo_NAME< pensa-< pensao< tiro<`,
    '10': `#_,< antes<< emprego< estou< faco< famil-2< hoje_tiro< plant-< tenho> util>>`,
    '9': `bolsa< bolsa<< dias>> em2< fica1< hoje2< pelo2< pelo< ruim< salarios<<`,
    '8': `bolo< dia> dia>> divid->> divida>> ganho1< num1> num> receb-< recebendo< recebo< renda< salar-<< sobra< tiro_de< umas2> vezes>>`,
    '7': `
< #< =amount:month:: =amount:week::bare INCOM-2< INCOM-<< INCOME2< INCOME<< ^ ajuda< benef-<< bico< bom> com_uns< comec-<< contr-<< da_uns< desem-< desemprego< devo2> dia2> dia< dia<< dos< eh2< famil-< mas_sobra< mesmo< perco< tenho2> tiro_uns< uns<< vem1< vendo< vr>`,
    '6': `#_de< +2< +< EXPENSE_ifood< INCOME_com< WORD1> ah< apose-<< aposentadoria<< bem< benef-< bolsa> cada>> cai1< cai2> com2< comec-< comis-< comissao< da2< da< dando> desco-2< eh>> em>> fatur-<< fica< filho> fora< fora> ganha-1< ganhando1< ganhando< ifood1< inver-< inverno< liq< livre1> livre> mas< mes1< moto>> munic-< municipio< na_NAME< no>> pensa-2< pensao2< por> produ-< producao< sabad-< sabado<
seman-2< semana2< sobra1< tudo>> uma>> vale1<`,
    '5': `=amount:year:: DEED<< INCOME_salario< KIND1> NAME_da< a_ganhar< alugu-2> alugu->> aluguel2> aluguel>> assin-> aumentou< auxilio< beneficio< bico2< bico_de< carte-> carteira> causa2> causa> clt< consegui<< devo>> dinhe-< dinheiro< e1> e2> e_ganho< eh_uns< eu_recebo< extra> faixa2< faixa< falec-< falec-> faleceu< famil-<< familia<< fazen-< fazenda< fique-< fiquei< fixo> gasolina_fica< hoje< ifood<
liqui-1> loja> mas2> mater-< media< mei<< mes_ruim< mim2> na2< na<< nada> novo< ofert-< oferta< pago2> pago> patro-> patroa> por2< por_mes< prefe-< prefeitura< que_eh< quebr-> quebrados> ruim1< sabad-> sabado> salao<< salar-1< salario1< segun-< segunda< seman->> semana>> sexta< tem> tiran-< tirando< tiro<< trabalho< uns2>`,
    '4': `,_ganho< ?< INCOM-1> INCOM->> INCOME1> INCOME>> INCOME_clt< KIND>> arrumei< bico> bom< cerca2< cerca< cerca_de< cesta> clt1< com<< comid-< comida< como1> conse-<< cuida-< cuidadora< de>> depoi-< depois< desconta> desconto> desem-2< desemprego2< despe-< diari-< do1> e2< e<< e_cai< e_mais< entre-> estou> fatura<< faxin-> faxina> filha< ganha-< ganhar1< irma< leite< liquido_de< liquidos1> liquidos>
mais1< mes1> mes< mim2< mim> minim-<< minimo<< na>> para<< passa-2< passa-< passado2< passado< passe-< passei< patro-< patroa< por1> por2> primeiro< quand-1> quand-> quando1> quando> quint-> receb-1< receb-2< recebo2< recebo<< recebo> roupa< salario<< servi-< setec-<< setecentos<< sexta1< sobra2< sobra_uns< toda2< toda< toda_sexta< uber<< uber_uns< ultimo< um<< util> vinte<<`,
    '3': `,1< ,< ,<< ,_media< ,_uns< =amount::current: =amount:month::bare =minimum-wages EXPEN-> EXPENSE> EXPENSE_casa< INCOM-2> INCOME2> acai< apose-2< apren-< aprendiz< arrum-< auton-> autonomo> bpc< casa1< cinqu-<< cinquenta<< clt<< clt> como> de< depen-< depende< desco-> diari-2< diarista< disse< do> dos1< dos> eh> entrega< estadual< eu< faco<< fiz<< foi1< fora2> forne-< fornecedor< jovem< liqui-<
liquido1> liquido< luz2> mais< maxim-2> maxim-> maximo2> maximo> mes>> meses>> minim-2< minimo2< moto> mulhe-< mulher< nao2> no< o2< pensa->> pensao>> por>> prime-< quare-<< quarenta<< quart-< que2< que_da< quent-< quentinha< quint-2> quinto> reais>> receb-<< recebo1< regis-< renda<< segun-> segunda> seguro> seman-<< semana<< servi-> servico< servico> so1< sou> tem1> tem2> tenho_mais< tira2< tira<
tira_uns< todo> torno2< torno< torno_de< traba-< traba-<< trabalho<< uai< ultim-< um< um>> uma< varia2< varia< vender< vigia2< vigia<`,
    '-3': `
1> 
2> #<< #_+< ,_gasto< ,_vr< :2< ?debts ?rates EXPEN-2> EXPENSE2> KIND2< KIND2> NAME1> NAME2< NAME<< NAME_,< NAME_de< acho< agora1> agora> ainda> atend-< atras-< carro< carto-< cartoes< com2> com> consi-< consi-> consignado> corri-< corta-< da_NAME< de2> de<< dei< desconto_de< deven-< devendo< devo1< diari-<< diaria<< dona< ele2< ele< em1> em> entre< entro-1< entro-< entrou1< entrou< espos-<
espos-<< estou2< eu> fatur-2< faturo< faxin-2< faxina2< ganha-2< ganhar2< ganhava1< ganhava< gente< impos-> imposto> ja< loja< luz< marid-2< marido2< marmi-< marmita< mas> mei1< menos2< merca-< mercado< metad-> metade> meu> mil<< motor-< motorista< nao< no2< no<< oiten-<< oitenta<< oitoc->> oitocentos>> pagar1< pagar> pago>> pague-< paguei< pai< parce-< parcela< que_entra< queri-< queria< receber<
recebi< seman-< semana< so> soman-< somando< um2> vem2> volta2< volta< volta_de< vr1<`,
    '-4': `+1< =amount:::bare =parts:amount+total ?> ?after-deficit ?more-debts ?worry DEED1< EXPEN->> EXPENSE>> KIND< KIND<< NAME< NAME>> WORD1< a< adian-< ai< auxil-< cada2< caiu< casa< de> devo< do>> dois<< e1< e_NAME< eh< ela< entre1< errei< extra< fatur-< faxin-< faxina< filho< ganha-<< ganhava<< hoje> liq1> liq> liquido> me2< menos1< nao1> ne> ontem2< ontem< os<< outro2> outro> pagar< para> passa2<
passa< passa_de< pelo_menos< por1< quinh->> quinhentos>> sao1< sao< so2> sou<< tenho<< tudo< tudo> um2< um_de< unha<< vr2< vr_de<`,
    '-5': `
> =amount::: =ignored NAME> comis-<< comissao<< conta2> desco-1< desconta1< desconta< descontado> em< empre-<< empregos< eu1< eu2> fiz1< ganha1< ganha< la< mae> mas_gasto< meu<< minha> outro2< outro< outro_de< receb-> renda2< renda_eh< resto> se< sem< umas<< vale<<`,
    '-6': `#_e< ?after-roadmap ?offers a1> a<< alugu-<< aluguel<< app< as< chega2< chega< como< da>> dia2< dia_a< faxina<< faxina_,< fiz< gasol-> gasolina> inver-> inverno> olha< pago1< segur-< super-2< super-< supermercado2< supermercado< uber< umas1<`,
    '-7': `#> ,_total< ?confirm-amount ?essentials ?thirteenth DEED2< NAME2> cada<< dia1> eh1< faxin-<< fazer< fica> ganho<< gasol->> gasolina>> menos< seguro< total1< vale2< vr<`,
    '-8': `=amount::current:bare ?income-low-month ?instalments-left a1< bruto1< causa>> gasto1< gasto< hora> o< que<< reais<< total< vem2< vem> vou<`,
    '-9': `?flexibles da<< entre-< mas1> mei< pago< ruim> um>`,
    '-10': `e>> fixo<`,
    '-11': `hora2>`,
    '-12': `bruto1> bruto> vale>>`,
    '-13': `DEED<`,
    '-15': `?debt-amount`,
  },
  instalment: {
    '32': `=parts:amount+total`,
    '31': `=parts:amount+remaining`,
    '20': `=amount:month::bare`,
    '19': `=parts:amount+behind`,
    '16': `=parts:amount+paid+total`,
    '15': `=parts:amount desco-<`,
    '13': `=amount:month:: por>>`,
    '12': `=parts:amount+remaining+total`,
    '11': `?debt-amount ?debts das<< desco-1< desconta< pago1< parce-<< resta-<<`,
    '10': `falta-> faltam> meses<< pagas>>`,
    '9': `bolet-<< desconta1< moto< pagas<< pague-> paguei> parce-1< parcelas<< sao1<`,
    '8': `:<< ?instalments-left KIND< benef-> beneficio> carne< consi-<< devo<< duas>> estou> outro2> pago< parce-< parcelei< tres<<`,
    '7': `=parts:amount+interestFree+total a<< anos>> carro< cinco>> com<< consignados< consignados<< empre-< empre-> emprestimo<< emprestimo> emprestimos< falta-1< falta-1> falta-< falta-<< falta1> faltam<< mil_em< pague-1< paguei1< renegociei<`,
    '6': `
2> #> ?more-debts DEED< NAME_de< NAME_sao< agora2< agora_eh< ainda< atras-> atras->> cinqu->> cinquenta>> dezoi->> dezoito>> emprestimo< estou2> facul-< faculdade< falta> faltam1> financiamento< na2< na_NAME< outro< outro> para1< parce-2< passo-2< passo-< passou2< passou< pegue-<< peguei<< se> tem< tenho<<`,
    '5': `#2> /<< KIND2> KIND<< apose-< aposentadoria< ate1> atrasou< boleto<< cinqu-<< cinquenta<< comec-> comeco> consignado< desco-<< e_NAME< eh< eu> faltam1< faltam< faturas<< folha2< folha< gente<< ja2> ja> mes<< mesmo< no<< outro_de< parcela1< parcela< parcelas< prest-2< prestacao2< prestacao_de< que_pago< refin-< refinanciei< reneg-< resta-1> resta-> restando> vem1< vem>`,
    '4': `#_meses< (< :_restam< KIND_condominio< KIND_consignado< KIND_moto< NAME<< a2< acaba->> acabar>> ajuda-2> ajuda-> ajudar2> ajudar> alem< antes> ate> atras-2< atras-< atrasadas1> atrasadas< atrasadas> cento>> chequ-< com1< condo-1< condo-< condominio1< condominio< consi-> consignado1< consignado> da> de<< de_pagar< descontado< descontam1< descontam< desconto< dia> do> duas<< empre-<< escol-<
eu_pago< falta-2> faltam2> fatur-<< fique-< fiquei< foi> foram> gelad-< geladeira< ja1> juros2> mas1> mei< mensa->> mensais>> mes>> moco< moto1< na> nao1> o2< o_outro< oiten->> oitenta>> outro1< outro2< pagas> pague-1> paguei1> parcela2< parcelas2< que1> quinh-<< quinhentos<< resta-1< resta-< restam1< restam< sao< subiu2< subiu< subiu_para< tambe-< tambem< tenho< todo> vinte<<`,
    '3': `#<< #_em< #_mil< ,<< ,_prestacao< EXPENSE_casa< INCOM-2> INCOME2> NAME< a_sindica< agora< ainda2> ainda> atrasadas>> atrasadas_:< atraso2< atraso_,< aumen-2< aumentou2< aumentou_para< cada< cdc< colch-< colchao< condominio_,< consi-1< consi-< consi->> consignado>> da< das< desse< deved-<< devedor<< devo2> do1> e>> eh<< escola< esta2< falta2< falta_pagar< faltando1> faltando> ficou1< ficou< filho-<
filhos< finan-<< fiz<< frio2< frio_:< habit-< inter-< internet< luz_,< mais>> mei1< meses1< mil1< moto2< na1> nenhu-2> nenhu-> nenhuma2> nenhuma> no1> no> o< outro<< outro>> pagas1> pague-2> paguei2> para>> parcela<< parcelei2< parcelei_em< prest-1< prestacao1< quart-> quarta> quitadas2> quitadas> saldo<< seras-2< serasa2< seten->> setenta>> sindi-1< sindica1< sindica< sofa< tres>> tv<< um2< um2>
um> um>> um_de<`,
    '-3': `#2< ,2< ,>> -1< =amount::entry:bare ?confirm-amount DEED2< KIND_agua< KIND_casa< a< agua1< agua> atrasado1> banco2< bolsa> caiu< carta-< cartao< cobra1< cobra< da<< desco-> deve< devia1< dez>> divid-<< duzen->> duzentos>> e2> e< e> entrada2< era1< esta<< esta_em< faco< falta1< falta>> fatur-1< fatur-< fatura< fez<< finan-> financeira> fiz< foi< ganho1< giro< hoje> limit-< limite< luz> mas< mes2<
mes_de< minha< minim-1< minim-2< minimo1< minimo2< muito< na<< no>> nome< ofere-<< oferecendo< ontem1> ontem> pagan-> pagando> pago2> para2< para<< parcelar< pegue-< peguei< por1< posso< propo-<< propos< propos<< quase1< que<< que_eh< quer<< recebi< sao<< sem> sendo1< sendo< so1< so> todo< total2> total> trans-< uns<< vista2< vista< vista_ou< vou<`,
    '-4': `#1< #1> ,2> ,_pago< ,_paguei< -< /2< =amount:day::bare ?1> NAME1> WORD1< WORD1> a>> acert-< acertei< atrasado> borra-2< borra-< carto-< cartoes< conta< de2> devia< eh> eles2< eles< empre-2< empre->> empregos< emprestimo2< emprestimo>> entra-2< entrada< esque-< esqueci< falou< faz2< faz< faz_em< fechar< ganho< me2< me< menos2< menos< menos_de< mil>> na>> o> ofereceu< pago> para1> por< quere-1<
quere-< querem1< querem< sim< tinha1< tinha< total2< uns>`,
    '-5': `#_+< +< ,_da< :_NAME< =amount::minimum:bare DEED2> DEED<< NAME>> NAME_:< WORD> a> agua< ajuda> dia<< e1< em1> em> entra-2> entra-< entra-> entrada2> entrada> era< financiei< ja_paguei< mae<< mes1< meu< minha<< noven->> noventa>> ou1< ou< para> quinz->> quinze>> reais<< receb-< seis2> tem<< total< tudo< uma<< uns< verda-< verdade< vista>>`,
    '-6': `#_,< +1< />> =amount::former: =minimum-wages ?incomes acabe-< acabei< com< consigo< devia<< dias2> em>> emprestimo_de< escre-< escreve< iptu< ja2< negociar< ofert-< oferta< proposta< seis>> uns1< x>>`,
    '-7': `=amount::former:bare ?> agiot-<< agiota<< dias>> errad-> errado> falei2> falei> mes< ofere-< oiten-<< oitenta<< segun-< segunda<`,
    '-8': `
1> ?rates da1< fazer< hoje< minim-< minimo< propo-<`,
    '-9': `=amount:week::bare negoc-< so<`,
    '-10': `?essentials ?flexibles ja< quero<`,
    '-11': `=ignored ?after-roadmap ?offers`,
    '-14': `=amount:::bare =amount::current: =amount::current:bare`,
    '-16': `=amount:::`,
  },
  minimum: {
    '16': `minim-< minimo<`,
    '13': `=amount::minimum:bare`,
    '8': `minim-1< minimo1<`,
    '6': `minim-2< minimo2<`,
    '5': `#_minimo< esta_vindo< minimo_de< vindo1< vindo<`,
    '4': `,_minimo< =amount::minimum: fatur-> fatura<< fatura> minimo_eh< vence2>`,
    '3': `NAME_eh< abaix-> abaixa> consigo< credi-< credito< esta2< fatur-<< o< total<< vence>`,
    '-3': `$ ,1< =amount::: =amount:::bare =amount::current:bare =amount:month::bare =parts:amount ? ?offers WORD1< WORD2< a< pague-< paguei< para< uns1< uns<`,
    '-4': `1 ?after-roadmap ?debt-amount ?incomes`,
    '-6': `^`,
  },
  none: {
    '28': `=ignored`,
    '25': `
>`,
    '24': `?instalments-left`,
    '23': `?rates`,
    '17': `
1> nao2<`,
    '16': `=amount::former:bare bruto1> bruto> galo<<`,
    '15': `?consent posso<`,
    '14': `?debt-kind mes_de<`,
    '13': `?confirm-amount botij-< botijao< cada<< cada> hora2> menos_de< usei<`,
    '12': `:> NAME_#< a2> cada2> era< esse< gasto1< os<< tenho1< vale>>`,
    '11': `#2> #>> =amount::former: ?worry WORD1> das1> das< devia< ele2< ele< esta> eu1< fixo< hora> mesmo1> tinha<`,
    '10': `#1> #_mais< ?1> ?> NAME_da< ^^ agua> das> desconto_de< deve1< dos1< era1< juros2< mas1> mas> mil_NAME< mil_de< nao_aceitaram< ne> nu< pago_NAME< total<< tv< vou2<`,
    '9': `,_gasto< bruto1< como< comprei< em<< entre-< esta<< eu2> faxin-<< fazer< fecha-> fechar< fica> jogo> liber-> liberar> maior<< mei< nao_eh< nem< no<< ofereci1< ofereci< oiten-<< oitenta<< pago2< por1> posso2< que_eh< receb-> ruim> seis>> so> uns> vr<`,
    '8': `#_#< #_dos< +1< :1> =amount::entry:bare ?after-deficit ?overdue ?which-change a1< ajuda> atrasada<< causa>> comis-<< comissao<< confi-2> confi-> consi-< de1< deles<< dia_a< dizen-< dizendo< eles_querem< em1> empre->> emprestimo>> escre-< escreve< eu_devo< faxina_,< ganha1< ganha< gasol-> gasolina> irmao2< irmao< ja_paguei< mais1< mas_gasto< me2< menos2< meu< meu<< muito< no>> para> pede< por>
pouco<< quant-< quanto< queria< quinz->> quinze>> reais<< seguro< sindi-< so2< umas1< vale2<`,
    '7': `#> #_+< ,_total< />> :_caiu< =amount:::bare NAME_em< NAME_uns< a_NAME< adian-< agiot-<< agiota<< agua2< ainda> ao<< atrasado2> autom-< automatico< caiu1< comec-2< consigo< coope-2< cooperativa2< da2> da_uns< devo> diz<< do_NAME< e>> e_gasto< econo-< eh<< essas1< falta>> fecha-< gasta-1< grati-< gratificacao< ja>> limit-< limite< mae<< me_pediram< mes< mil<< minha> moro<< ofere-1< oferecer1<
oferecer< ontem2< ou1< pagar_so< pago>> parte> pegou1< pegou< pegue-1< peguei1< pesso-< quero< renda2< renda_eh< resto> resto>> segur-< sei< seis2> sendo1< sendo< so_essas< tenho2< tinha1< um> uns<< vale< vence-2> venceu2>`,
    '6': `#_uns< $ +< ,_paguei< =amount::below: =amount:year:: ?debts acert-< acertei< anuai-2< anuai-< anuais2< anuais< anuais_de< atras-1< baixo-< baixou< banco<< borra-2< borra-< bruto< cai> cance-< carto-< cartoes< cel< comid->> comida>> coope-< cooperativa< da1< devia<< devo1< devo2< diari-<< diaria<< dias2> divid-1> dividido1> dividido> dois>> dos< eh1> em> empresta1< empresta< espos-<< essas< estou2<
extra< faturas<< faxin-< faxina< faxina<< filho< financiei< ganha-<< ganhava1< ganhava< ganhava<< gas<< gasol->> gasolina>> gasta-< guard-1< guardar1< guardar< inss< inver-> inverno> juros2> marid-<< marido<< me_empresta< mei1< metad-< metad-> metade< metade> motor-< motorista< nao< netfl-< netflix< numer-< numero< os< pagar2< passa-<< posso_pagar< poupa-2> poupa-> poupanca2> poupanca> prest-<
prestacao< quant-> quanto> que_era< respe-<< respectivamente<< so2> so<< so>> tenho< tirou< tv1< um<< um_de< usei2< vizin-2< vizin-< vizinha2< vizinha< vou_pagar< vr2< vr_de<`,
    '5': `
2> #2< #<< =amount::: =amount::limit: =amount:month::bare =amount:week::bare =minimum-wages ?confirm-change KIND_gas< acord-< acordo< ano> antes1> atras-2< atras-2> atrasado> aumentaram< auxil-< banco2> caiu_de< carro2< casa2> conta-<< contas<< custa1< custa< dar1< das2< debito< descontado> desconto2< deven-<< devendo<< dia1> divid-2< divid-> e_eu< eh> ele_quer< emprestei1< emprestimo_de<
estou_com< estou_devendo< eu2< eu> faco1< falta->> fatur-1< faxin-2< faxina2< finan-> fiz1< ganhe-< ganhei< ganho> gas1< gasto< guard-1> guard-< guard-> guardado1> guardado> janei-2> janeiro2> juros>> lembr-< lembro< mais<< me_deve< mesmo> mil>> minha<< moro< nao2> nao> ne1> no< noven->> noventa>> oito>> os> pagan-> pagando> pagar> pix> porqu-> porque> preci-2< preci-< quatr->> que_entra<
que_paga< quem< real>> recebo1< sao< segur-> sei> sexta> sobra2> sofa_por< super-2< super-< supermercado2< supermercado< teve< tira1< tiro1< troca<< tudo2< vem2> vender< viage-> viagem>`,
    '4': `,_da< ,_umas< ,_vr< 1 :2< :_NAME< EXPENSE_mercado< EXPENSE_salao< KIND_aluguel< KIND_carro< NAME_cobra< NAME_limite< agiot-< agiota< ainda1> ajuda-< ajudar< alugu-1< aluguel1< amigo> antes> atend-< atras-< atras-<< cada2< camin-< caminhao< carro1< casa2< casa< casa> celular_de< cinco<< com2> comec-< compr-> comprei2< conse-<< consegui2< consi-2< consigo1< conta-> contr-< credi-1< debit-< depoi-2>
depois2> depositar1< depositar< deven-1< devendo1< devia1< dezen->> dezenove>> divid-< divido2> do>> eles2< eles< em1< em>> empre-2< empresto1< empresto< entra-2> entra-> entrada2> entrada> entro-1< entro-< entrou1< entrou< era>> esta1> estou<< eu_ganhava< faco<< fatur-<< faturo< faxin-> faxina> financeira> foi> ganha<< ganhe-1< ganhei1< gaste-< gastei< gente<< inter-<< internet<< irma< juros1>
juros> limit-1< limit-2> limite1< limite2> liquido> maior< me_empresto< merca-1< mercado1< mes1< mes2< mes<< mes> metad-2> metade2> meu> mil2> mim< msg< no1> ofereceram<< para_pagar< parei< pessoal< preciso2< preciso< preciso_depositar< quatro>> que2< quere-< querem< queri-< quita-< quitar2< quitar< quitar_por< recebe1< recebe< recebo< renegociar< salao1< seman-< semana< sim< so_consigo< sobra2<
sobra_uns< sofa2< sofa< soman-< somando< subiu_de< taxa2> total1< total< umas< umas> usei1> usei> veio1< vou< vou> vr1<`,
    '3': `#1< #_contas< ,>> ,_era< =1< =< =parts:amount ?essentials ?incomes DEED< EXPENSE_unha< INCOM-2> INCOME2> NAME_=< NAME_e< a2< acho< adian-<< agiot-> agiota> agora> agua< ai1> ainda2< antes< aposentadoria2< arrum-< atrasado2< atrasado_,< aumen-< baixou_de< banco_diz< bolsa> bom< caiu2< caiu< carro> celul-2< celular2< comecou2< comecou< compr-< compro> consegui< consi-> conta-1< contas1< conti-1>
conti-> continua1> continua> cortada< da<< de1> de2> dei<< dele> depoi-> depois> deven-< devendo< devol-> devolvi> dia2< dias<< divid-2> divida< divido> diz1< diz< dou1< dura<< e_NAME< e_os< eh>> empre-1> empregos< emprestado1> emprestado> emprestei< emprestimo2< entra> entrada_de< espos-1< esposo1< esposo< esta_cobrando< estav-< estava< eu<< faltam>> filha> fim> finan-< financeira< gas2< gasta-2<
gastando2< gastando< gastando_uns< gasto> geladeira_de< impos-> imposto> isso<< ja< ja_foram< janei-> janeiro> la< lembr-2> lembr-> lembro2> lembro> liberar< ligou< liqui-> marid-> marido> marido_ganha< marmi-< marmita< mas>> melho-2> melho-> mes>> meu2< meu_esposo< monte< moto_por< negociar< negocio< nenhu-2< nenhu-< nenhum2< nenhum< nenhum_dos< o>> os1< ou1> outro-> outros> paga1< paga< para2<
para< parcela2< parcelei< parcelei> passa-> passado> pensa-<< pensao<< pesso-> pj< pode> por< propo-2< proposta2< proposta< proposta_de< qual> quase1< quatr-2> quatro2> que<< quinz-<< quinze<< quita-2< quita2< quita< quita_por< receb-1< recebi> recebo<< resta-2> restam2> resto< sao1< so1< sobra> sou> telef-<< telefone<< tinha<< tiran-> tirando> tiro> traba-< trint-<< trinta<< tudo< uber< unha1<
unha< uns1< uns< usei_+< vale2> vale<<`,
    '-3': `
>> #_meses< #_por< (1< (<< (>> ,< ,_sao< ->> /1> :< =amount:day::bare =amount:month:: =amount:year::bare =parts:amount+interestFree+total ?< ?thirteenth EXPEN-> EXPENSE> EXPENSE_casa< INCOM-2< INCOME2< INCOME_salario< KIND2< KIND_casa< KIND_celular< KIND_condominio< KIND_fatura< NAME>> NAME_(< NAME_pediu< NAME_quer< abril>> acabe-< acabei< aceit-< acho> acord-<< acordo<< adian-1< adiantou1<
adiantou< agua_,< ainda1< ainda2> alem< alime-> ao1> ao> apose-< assim< ate1> atras-> atrasou< atual1< atual< boa> botar2< botar< botar_mais< cai2> carro<< carta-2< carta< cartao2< causa< celul-1< celul-<< celular1< celular<< cem<< cerve-< chequ->> cheque< cheque>> churr-< cobra-< com_uns< comid-< comida< condo-1< condo-> condominio1< condominio> consegui_mandar< consignados<< contrato< da1> da2<
de_pagar< deliv-< delivery< desco-<< desconta2> desde< desem-2< desemprego2< deus< deved-< devedor< devol-1< devol-< devolvi1< devolvi< divida_eh< doze<< e_ganho< ela2< ela> emprego< emprestimos<< emprestou> energ->> energia>> entra-1< entrar< espec-< espec->> especial< especial>> esta1< estao2< estao< estou_ganhando< eu1> extra> facul-< faculdade< falec-> faltam1> falto-< faltou< famil-< farma->>
farmacia>> fatur-> fatura1< fatura> faz> fgts1< fgts2< fiado> ficou1< filha2< fique-< fiquei< foi_para< fora2> forne-2> fornecedor2> fui< gas< gasol-2< gasolina2< gasta2< gasta< giro< ha> ifood< imobi-2< imobi-< imobiliaria2< imobiliaria< imobiliaria_cobra< impos-< imposto< ipva> ja1> ja<< julho> juros<< ligar-< ligaram< liquido1> maio> mais2> mais>> manda-1< mandar1< mandar< marco< mas2<
me_ofereceram< menos> mercadinho< mercado<< mercado>> merce-< mercearia< mil_eh< mim1< minim-1< minim-1> minimo1< minimo1> moca2> mostr-1< mostr-< mostra< moto> movei-2< movei-< moveis2< moveis< mulhe-< mulher< na> nenhu-> norde-1< norde-< nordeste1< nordeste< nove>> noven-<< noventa<< o< o_NAME< o_fgts< o_outro< ofereceram1< ofereceu< ontem> outro1< outro2> pagar<< pague-< paguei< para_mim<
parcela1< parcelas2< parcelas>> parei> parte2< passa_de< pedir-1< pedir-< pediram1< pediram< pediu1< pediu< pedre-2< pedreiro2< pegue-<< peguei<< pera< pior< por_mes< prefe-> prefeitura> prest-> primeira< proce-> processo> propos< quer< recebi1< remed-< remedio< resta-1< resta-1> resta-< restam1< restam< sai2< sai_por< salar-1< salario1< saque< se2< segun-> segunda> sem< seu2< seu< simpl-<
simples< sobra< sofa> sogra< som< subiu<< tempo< tenho_mais< tira2< tira_uns< tiro_uns< todo2> traba-<< trabalho<< transferi1< transferi< tres>> uma>> uns>> vai2< vem<< venci-2> vencimento1> vencimento2> vista2< vista_ou<`,
    '-4': `
< #< (1> -2> -<< :1< ? DEED1< DEED>> INCOM->> INCOME>> INCOME_com< KIND< KIND<< KIND_iptu< NAME_com< NAME_ofereceu< WORD2< abert-< aberto< acai< aceitou< acho2> agora_eh< ajudo< alugu->> aluguel>> am>> amort-1< amort-< amortizei1< amortizei< anos>> aposentadoria<< atrasada1> atrasadas<< auxilio< bah< baixo-<< baixou<< bom> carta->> cartao>> cartao_NAME< carto-<< cartoes<< causa2> causa> cerca2<
cerca< cerca_de< chequ-> cheque> cinqu-<< cinqu->> cinquenta<< cinquenta>> clt<< comec-> comeco> como1> conseguir< consi-<< consu-> contr-2< contraproposta2< contraproposta< contraproposta_de< credi-< crediario< der< desco-2> desconta1< desconta< desconta> desde2> desem-< desemprego< deve> devo>> divid->> divida> divida>> dona2< dos1> dos<< eh1< eh2< eh_uns< em2> emprestou1< emprestou< era>
escola< espec-> especial> esse2> esta< estou> eu< eu_recebo< faixa2< faixa< falec-< faleceu< falta-1> falta-<< falta-> faltam<< farma-> farmacia> fica< fim< fixo> frio< gas> gasol-< gasolina< inver-< inverno< iptu1< ipva< ja> janei-< janeiro< k<< limpa< limpo1> limpo> liqui-1< liqui-1> liqui-< liquido1< liquido< livre1> livre> luz< mae< mandaram< maxim-1< maxim-2> maxim-< maxim-> maximo1< maximo2>
maximo< maximo> me_emprestou< merca-2< merca-<< mercadinho>> mercado2< mes_passado< meses1< mil_por< minim-<< minimo<< na2< na< na>> nao1< no_maximo< num1> o1> o2> oferecendo< ofereceu1< ofereceu<< ontem1> os2> outro< pago1> pagou< para>> parcela< passa-1< passa-2< passa2< passa< passado1< passado2< passo-2< passo-< passou2< passou< patro-> patroa> pedre-< pedreiro< pelo_menos< perco< pg1< pg<
pila<< por2< prest-2< prestacao2< prestacao_de< produ-< producao< profe-< professora< propo-<< quatro<< que_devo< quebr-2> quebrados2> quitar2> remed-> remedio> resci-2< resci-2> resci-< resci-> rescisao2< rescisao2> rescisao< rescisao> reven-2< reven-< rotat-< rotativo< sabad-< sabad-> sabado< sabado> salao<< saldo2< segun-< segunda< seman-2< seman-> semana2< semana> sim2< sim_,< subiu_para<
tambe-> tambem> tem1> tenho2> terce-< terceiro< tigri-> tigrinho> total2> total> total_de< treze->> trezentos>> uber_uns< ultimo< valor<< valor_de< vinte>> x<<`,
    '-5': `#_NAME< #_de< #_hoje< ,_uns< 13o2< 13o2> 13o> =parts:amount+behind DEED> INCOM-1> INCOME1> KIND1> KIND_emprestimo< NAME<< WORD>> agora2< agua>> antec-1< antec-< atras-1> atrasada> atrasadas< atrasado1< benef-<< benef-> beneficio> boleto<< bolo< casa1< chequ-< comec-<< comis-< comissao< compr-<< condo-<< condominio<< consegui_pagar< consignados< conto<< contr-<< da> decim-< decimo< deixo-< deixou<
depoi-<< depois<< desco-1< despe-< devo<< dinhe-< dinheiro< divida<< divido< do2> dois2< e2> emprestimo1< energ-<< energia<< escol-< facul-2< faculdade2< faltam> famil-<< familia<< fatura2< faz2< fez<< final<< fraco< gente< hoje1< hoje< ipva<< junto-< mande-1< mandei1< mando-< mandou< mater-< meses2< meus< mil_em< mim2> moca> mora< na2> nao>> nao_,< negat-2< o2< pagar2> pago1< pago<< pague->
paguei> parce-1< parce-<< parce-> parei1> parte< pelo_NAME< pensa-2< pensao2< pg> pix_de< plano< prefe-< prefeitura< prime-< quand-< quando< quatr-<< que2> que>> quer> quinh-<< quinhentos<< quita-2> quitar> reais>> recebi<< resta-<< roupa< rural< sai< so< sobra-< spc< super-> supermercado> toda< todo> tramp-< trampo< trans-1< tudo> um>> uso> valor2< velha< vem1< vence-< venceu< venci-1>
vencimento> vendo< vi< vr> ze<<`,
    '-6': `,_ganho< /> 13o< =amount::minimum:bare =amount:day:: =amount:fortnight:: =amount:fortnight::bare =parts:amount+paid+total KIND_agiota< KIND_consignado< NAME_sao< a_ganhar< acoug-< acougue< agiot-1< agiota1< ah< apare-< atrasado>> cento>> com<< com>> consignado1< conta< conta<< dar2< dar_uns< das<< desco-< dia2> dia<< dia>> dia_#< divid-<< emprestimo_NAME< entre<< esta>> esta_em< estag-2< estag-<
fez< fiado< filho> fora< forne-< fornecedor< ganhando1< ganhando< iptu< ja2> liq< lojas2< lojas< luz2> mais_de< manda-< mas_sobra< me> menos_uns< mes1> mes_ruim< na<< o<< outra< pai< para2> pix2< poco> quebrados> quita-> recebendo< receber< resti-< restituicao< ruim1< saber> salarios<< saldo< sexta< tambe-< tambem< tiro_de< todo< trans-< troca-> tudo_da< tv_por< umas2> usou< vem_uns< venc1> venc<<
venc>`,
    '-7': `#_para< ,1< -> =parts:amount+total NAME_de< agora< aqui< bem< bolet-<< bolsa< cai1< certo< chega_a< consigo> deu1< deu< do> eh< esque-< esqueci< eu_pagar< famil-2< farma-< farmacia< faz< fgts< ficou2< foi1< ipva2< marco2> marco> me_cobra< media1< merca->> mesmo< minim-< minimo< nada< negat-< nem> nome> oito<< para_NAME< parcelas<< pouco< quebr-> quite-< quitei< reais> retif-< ruim< sacar> setec-<<
setecentos<< tche< tem> tiro2< tudo1> vence1> venci-> verda-< verdade< vergo-< vergonha< virou1< virou<`,
    '-8': `(< ,_devo< /<< =amount::current: =parts:amount+remaining+total ?offers agua<< ao< aposentada<< ate> bico> bolet-< boleto< bolsa<< com1> comprovante< condo-< condominio< de<< duas<< em2< emprestimo<< entao< falar< falou< fiz< gasto2< gasto_uns< ifood<< luz>> mais2< meses<< meu2> multa< novo< ofereceram< paga> passado< passe-< passei< se< sobra1< torno2< torno< torno_de< usei1< vence<< vinte<<
vista2>`,
    '-9': `(> KIND>> NAME1> NAME_por< ajuda< antes<< ao>> bico_de< da< de2< desde> devo_uns< era<< fazer> fgts2> fgts> financiamento< hoje_tiro< limit-<< limite<< luz2< mais> menos1< nome< pague->> paguei>> para<< pegue-2< peguei2< peguei_mais< pelo2< pelo< pensa-< pensao< por>> tudo>> ultim-< uns2> util>> vence> x2>`,
    '-10': `,_eh< bico2< bruto<< como> iptu<< na_NAME< plant-< plr< que_uns< vista>`,
    '-11': `+2< ?more-debts advog-< advogado< apose-<< atras->> bico< da_NAME< dei1< dos> esse> feche-< fechei< fica1< ficou< minim-> minimo>`,
    '-12': `dia> entre1< k>> pago2> parcela> valor<`,
    '-13': `,_NAME< cai< nao<< tenho<< vendi<`,
    '-16': `=parts:amount+remaining para1<`,
    '-17': `?income-low-month errei<`,
    '-18': `NAME_eh<`,
  },
  offer: {
    '30': `?offers`,
    '15': `ofere-< propo-< vista2> vista>`,
    '14': `=parts:amount+total`,
    '13': `aceit-< proposta<`,
    '12': `?after-roadmap ofert-< oferta<`,
    '11': `ate> falou<`,
    '10': `de<< pedir-1< pedir-< pediram1< pediram< quer1< quer< x>>`,
    '9': `#_por< DEED2< aceitaram< banco< desco-<< desconto<< divid-<< divida<< faz2< faz< fica1< fica< o> ofere-<< ofereceram< ofereceu< quitar2> quitar> x<<`,
    '8': `a< aceit-1< banco2< contraproposta2< contraproposta< entrada< mando-< mandou< ofereceu<< ou> por1< propo-<< quita-2> seras-< serasa<`,
    '7': `DEED< NAME_pediu< a1> com1> com>> contr-2< de>> entrada2< feche-2< fechei2< fez< meus< mil2< oferecendo< ou1< ou< pediu1< pediu< por< quita-> vista2< vista_ou<`,
    '6': `NAME< NAME_,< NAME_ofereceu< aceitou< agora_eh< ate1> baixo-2< baixou2< caiu<< caiu_para< contr-< contraproposta_de< da<< desconto< entra-2< entra-< faz_em< feche-< fechei< fiz< hoje2> mae2< mae< manda-< mandaram< nome> ofereceu1< ou1> para1< propos< propos<< queri-< tirar<`,
    '5': `,_pago< DEED1< NAME<< NAME_:< NAME_quer< WORD1> WORD> a> acord-<< acordo<< ate2> caiu2< com> desco-< e_pagar< eles2< eles< em<< email< entra-2> entra-> entrada2> entrada> me<< mil_por< o1> o2> ofere-1< ofereceram1< parcelar< parti-< partir< por<< recebi< sexta> so1> vale> vista>>`,
    '4': `/>> :1< NAME_aceitou< a>> aceitaram1< aceitou1< acoug-< app> baixo-<< baixou<< com_NAME< da< der1< der< e1> e2< ele1> entrada_de< entrada_e< esque-> esta< eu_der< falan-< falando< faz_por< hoje> janei-< janeiro< juros< ligar-< ligaram< mais>> me_ofereceram< propo-1< proposta<< quere-1< quere-< querem1< querem< quita>`,
    '3': `+> :< =parts:amount+interestFree+total NAME2< NAME_por< aceit-2> aceit-<< aceito2> aceito> acord-2< acordo2< acordo_de< app< banco<< disse< divida> e_ficou< ele> em1< emprestimo_de< estao2< estao< geren-< gerente< ligou< limpa< minha< mostr-1< mostr-< mostrou< os< pagar1< parcelar2< parcelar_em< pedin-1< pedin-< pedindo1< pedindo< pix2> pix> proce-> processo> retir-> retiram> sexta2> so> tirou<
trans-< valid-1> valid-> vence1> vista<`,
    '-3': `#1< #_e< ,2< =amount::current: =ignored =minimum-wages =parts:amount+remaining ?income-low-month ?thirteenth KIND2> KIND<< WORD2> agiot-<< agiota<< agora_ganho< alugu-<< aluguel<< atras-< aumen-2< cance-< cancelei< com1< conse-< consi-< da> debit-< desse< deve< deven-<< devendo<< devo1< devo< devo<< dizen-< dizendo< e1< eh<< ele2< ele< ele_quer< emprestimo<< engan-< enganei< era1< era< errei<
esta_em< estou<< estou> eu<< eu_pago< falta1< falta> fiz<< ganhe-< ganhei< gelad-< geladeira< luz2< mais< mes<< mes> moca< moto2< moto< moto_por< na2< na_NAME< netfl-< netflix< no<< pago> para> parcela2< parcelei< passe-< passei< passo-2< passo-< passou2< passou< pg1< pg< pix< que2< receb-1< recebo< refin-< refinanciei< reneg-< sindi-< tinha< ultim-< vence-2> vence-> venceu2> venceu> vender< vi<
x2>`,
    '-4': `#1> ,<< ,_NAME< ?confirm-amount ?essentials ?flexibles KIND> NAME_em< WORD1< WORD2< aumen-< borra-2< borra-< compr-< da2< da_NAME< de1> deu1< deu< dia<< do2< do_NAME< e<< econo-< eh2< eh< eh_de< empre-<< empre-> emprestimo> esque-< esqueci< estou< faco< falar< falta< foi< ganha-1< ganhar1< ganhar< hoje< ja< juros2> luz< mas< me_pediram< mes2< nao2> negoc-< no> ontem< ontem> paga> pagas<<
pago_NAME< pague-<< paguei<< posso< quant-< quanto< que1> que> renda> renegociei< subiu<< tenho< tv_por< um<< vem< vou2<`,
    '-5': `:<< =amount::: ?instalments-left NAME1> NAME_e< acert-< acertei< como< de1< desconto_de< divida_eh< do1> do> eu< ganha-< juros2< juros> liber-> liberar> meu<< nao> no< o< pago2< parce-< passa2< passa< por> tv2< tv< uns1< uns< vende-<`,
    '-6': `#2> #_NAME< ?> ?incomes KIND< NAME_de< NAME_sao< ^ divid-2< divida2< fechar< ganho1< ganho< mes< nao_aceitaram< ofereci1< ofereci< para2< pede< subiu2< subiu< subiu_para<`,
    '-7': `?1> ?debts DEED<< WORD< deles<< eles_querem< meu< nao2< pague-< paguei<`,
    '-8': `=parts:amount ?more-debts ?rates mande-< mandei< nao< parcela< quite-< quitei< sao1< sao< uma< vendi<`,
    '-9': `?debt-amount com<< fazer<`,
    '-10': `o_NAME< vou<`,
    '-11': `negociar< o2<`,
    '-12': `dei< quero<`,
    '-13': `por1>`,
  },
  'one-off': {
    '21': `?thirteenth`,
    '17': `vendi<`,
    '15': `vou<`,
    '12': `fgts< plr< resti-< restituicao<`,
    '11': `decim-< decimo< fgts2> fgts> receb-<`,
    '10': `receber<`,
    '9': `#_hoje< hoje1< recebi<< tv_por<`,
    '8': `,1< 13o< acho< em1> em> fazer< mes> sacar> terce-< terceiro< tv2< vem2<`,
    '7': `13o2> 13o> ?after-deficit WORD2< bico> caiu< dezem-< dezem-> dezembro< dezembro> em< esse> fgts1< moto< o_fgts< por1< prime-< primeira< receb-<< recebi< resci-2< resci-2> resci-< resci-> rescisao2< rescisao2> rescisao< rescisao> tv< veio< vem_uns<`,
    '6': `13o2< 13o_,< ? bico2< bico< bico_de< carro< deve< ganhe-< ganhei< liber-< mes1> metad-2< metade2< que2> recebi1< saque-1< saque-< saquei1< saquei< sim2< sim_,< vai2< vem>`,
    '5': `/<< ?after-roadmap WORD> cair1< cair< dar2< dar_uns< de1> de> dia<< do1> entra< fui< ganhe-1< ganhei1< ir2< ir< ir_saiu< metad-< metade< meu< moto2< moto_por< o2< o<< saiu1< saiu< tenho1< vai< vai_cair<`,
    '4': `,_falta< celul-2< celular2< celular_por< e2> entrar< fever-< fevereiro< garan-> garantia> janei-< janeiro< marco2< marco_,< minha< parcela> por< que> sim< vem< vem<< vendo<`,
    '3': `#_,< EXPEN-2> EXPENSE2> a<< cai< celul-< celular< da_uns< dar< dia> do> entra-2< entra-< entra1< entro-1< entro-< entrou1< entrou< fever-2> fever-> fevereiro2> fevereiro> fgts2< foi1< hoje< impos-< imposto< julho< marco2> marco< marco> meu<< mulhe-< mulher< parce-> resto> sai< segun-2> segun-> segunda2> segunda> tenho< vender<`,
    '-3': `#2> +1> +> ,_eh< =amount:day::bare =amount:week::bare =minimum-wages =parts:amount+total ?debts EXPEN-< EXPENSE< INCOM-<< INCOME<< KIND> NAME1> NAME<< NAME_,< a2> aceit-< agora_eh< agora_ganho< bolet-< boleto< compr-< consu-< consulta< cortada< da< dei< devo1< devo< divida< dizen-< dizendo< e1> e< email< esque-< esqueci< estou< eu2< eu2> eu<< faxin-> faxina> fecha-> feche-< fechei< fiz1< ganhar1<
luz2< mais1< mas1> mas> me2< mes< mes<< mil<< moca< na< nao> nem< no< nome< o2> ontem2< os< pagar> pago1< para2> parti-< partir< por<< quant-< quanto< que_eh< quita-< recebo1< so2< sobra2< sobra< sobra_uns< todo< uma<`,
    '-4': `:< ?essentials DEED<< KIND2> NAME1< NAME2> NAME< NAME> a2< apose-> aposentadoria> aumen-< corta-< de<< divid-< e<< esta2< faco1< faco< fiz< ganhar< gasto1< janei-2> janeiro2> jogo> mae2< mae< mais< me< ontem< pagar1< pagar< propo-< proposta< que2< quer1< quer< sao1< sao< tudo> vem1<`,
    '-5': `=parts:amount ?confirm-amount ?flexibles ?instalments-left ?more-debts ?offers DEED2< DEED2> DEED> NAME2< com< comec-< em1< ganha-1< ganho1< gasto< janei-> janeiro> luz< mas< pague-< paguei< sei<`,
    '-6': `=amount:month::bare ?consent ?income-low-month WORD1> cel< das1> das> esta< ganha-< ganho< hoje2< nao< pago< para1< para1>`,
    '-7': `?incomes eu< na>`,
    '-8': `^ na1> para<`,
    '-10': `?debt-amount se<`,
    '-11': `?> DEED<`,
  },
  payment: {
    '17': `pague-< paguei<`,
    '15': `dei1< pix<`,
    '14': `dei<`,
    '13': `?after-roadmap pago>`,
    '12': `pago2> quite-< quitei<`,
    '11': `NAME1> comprovante<`,
    '10': `acabe-< acabei< mande-< mandei< ontem> paga>`,
    '9': `? amort-1< amort-< amortizei1< amortizei< fiz< pagam-< pagamento< pague-<< paguei<< pg1< pg< pg> pix2<`,
    '8': `NAME_e< NAME_por< compr-< mande-1< mandei1< minim-1> minimo1> ontem1> total_de< transferi1< transferi<`,
    '7': `conta> devol-1< devol-< devolvi1< devolvi< e1< hoje> ja2< minim-> minimo> o_NAME< parce-<< parcelas<< pix_de< quita-< total2< total< trans-1< trans-< tres<<`,
    '6': `DEED1< DEED<< NAME> chequ-> cheque> consegui_pagar< da< dei<< deus< divid-2> divida2> divida> do< duzen-<< duzentos<< emprestou<< espec-> especial> foi< ja< ja_devolvi< parcela< toda<`,
    '5': `WORD1> acord-< acordo< bolet-<< boleto<< conse-< consegui< da>> da_NAME< debit-< depos-1< depos-< depositei1< depositei< divid-> dos1> efetu-< efetuei< me<< moca> o2< o< pagar<< pago1> para1> para> parce-< parte2< segun-< segunda< seman-> semana>`,
    '4': `KIND_carro< KIND_moto< NAME2< acert-< acertei< ainda> bolet-< boleto< bolo< carro1< conse-2< consegui2< consegui_mandar< conta2> da1> da2< da<< da> de_pagar< empre-<< era<< fatur-< fatura< fui< la< manda-1< mandar1< mandar< mas2< moto1< ontem2< ontem< pago2< pague-1< paguei1< para2> para<< parte< que> troca<< vem>`,
    '3': `#_e< =amount:::bare =parts:amount ?which-change KIND2< KIND_cartao< NAME2> NAME< NAME>> agiot-> agiota> atrasado< carta-1< cartao1< cinqu->> cinquenta>> com1> com2< compr-2< debito< do_NAME< dos> esse2> esse< esse> isso< luz> manda-< multa< na>> ontem_(< pagar< passe-< passei< tambe-2< tambem2<`,
    '-3': `#>> #_NAME< ,1> ,> 13o2< 13o_,< =amount::: =parts:amount+remaining ?income-low-month ?thirteenth INCOM-2> INCOM-> INCOME2> INCOME> KIND<< NAME_:< WORD>> a1> abaix-> abaixa> aceit-1< aceitaram< acord-2< acordo2< acordo_de< agora< agora_eh< agua> ate> aumen-< banco< cance-< com< comprei< conto<< credi-< de1< de1> de< de>> desco-2< desco-< desconto2< desconto< deu1< deu< deven-< devendo< dez<< dia>
do<< e1> e>> econo-< eh<< empre-< era1< era< estou2< estou<< falou< falta-2> falta-> falta1> falta< faltam2> faltam> fgts2> fgts> ganha-1< ganha-< ganhar< ganhe-< ganhei< ja_paguei< juros2> mano<< me2< metad-2< metade2< mil2< nao1> negociar< netfl-< netflix< no< no<< no> ofereci1< ofereci< pagar> pegue-< peguei< por< por<< por> posso_pagar< prest-< prestacao< propo-2< proposta2< proposta_de< que2<
quer< resta1< resta< seras-< serasa< so_resta< tem< tenho1< tv< uma<< vence> vendi< vi< vista2> vista> vou_pagar<`,
    '-4': `$ ,2< 13o< =ignored ?1> ?essentials ?incomes a_NAME< aceit-< carta-< carta-> cartao< cartao> cobra-< conti-1> conti-> continua1> continua> da1< de2> do1> e_os< em1< em1> estou< eu2< feche-< fechei< fgts< me< mes> meu< mil>> monte< moto2< negoc-< no1> os< pago1< para< posso2< quer<< recebi< sexta> sim< so2< subiu2< subiu< subiu_para< tudo< um< uma< uns< vem< vou2< x>>`,
    '-5': `#2< #2> ,<< =amount::entry:bare DEED2> NAME_eh< WORD2< WORD< a<< apare-< autom-< automatico< de> devo1< devo< devo<< divid-< divida< e<< em< em> entra-2< entrada2< entrada_de< esta< eu< fatur-2< fatura2< ganho1< mando1< mando< mil<< minha< o> ofere-1< pegue-<< peguei<< posso< propo-< proposta< quero< quita-2> quita-> quitar2> quitar> receb-< sao1< sao< se< so1> tenho< tirou< uns1< vou<`,
    '-6': `#_dos< ?debts ?rates WORD<< WORD> ^ agora2< desse< esque-< esqueci< falar< ganho< juros< mais< mes2< mes< mes<< ofere-< pago_NAME< que<`,
    '-7': `=amount::current:bare =amount:month::bare =parts:amount+total ?debt-amount ?offers eh< juros> mais1< nao>`,
    '-8': `?> dos1< dos< eh1< usei<`,
    '-9': `?more-debts nao<`,
    '-10': `para1<`,
    '-13': `=parts:amount+paid+total`,
    '-15': `?instalments-left`,
  },
  'what-if': {
    '19': `se<`,
    '15': `?>`,
    '10': `eu<`,
    '8': `como> eu_pagar<`,
    '7': `quant-< quanto<`,
    '6': `DEED< dez<< eu2< mais2> pagar1< velha<`,
    '5': `DEED2< DEED> alugu-2< aluguel2< conseguir< em> eu<< ganha-2< ganhar2< ganhar< gelad-< geladeira< mais> marco2> marco> menos1< se2< so< sobra-< tudo>`,
    '4': `13o2< 13o< a1> botar2< botar< botar_mais< conse-< econo-< economizo< maio> menos< pagar< para2> quitar> so1<`,
    '3': `=ignored ?1> conse-1< conseguir1< e< em1> entra-1< entrar1< ganha-< mais1< muda> muito> puder2< puder< quita->`,
    '-3': `,1< =parts:amount+total KIND2> a< acoug-< da< de1< eh1< eh< ele1> ele> em< esque-> ganho1< ganho< meu< na1> negociar< ofere-1< ofere-< oferecer1< oferecer< os< pago< para1< para2< posso< resto> vou<`,
    '-4': `$ 1 =amount:::bare ?incomes ?offers WORD1< disse< e2< nao< o> para1>`,
    '-5': `?debt-amount para<`,
    '-6': `^ que<`,
  },
};
