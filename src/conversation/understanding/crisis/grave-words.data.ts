/** What is spoken of when life is at stake (in canonical form). Without any of these the weights must be heavier. */
export const GRAVE_WORDS: ReadonlySet<string> = new Set(
  `vida viver vivo existir existencia nascer morrer morto morte morri matar suicidio suicida enforcar deus jesus senhor mundo alma espirito ceu
  inferno caixao enterrado enterrar enterro enterrei cova cemiterio velorio defunto tumulo falecer adeus tchau despedir despedida perdao perdoa
  perdoem perdoe culpa carta bilhete corda lencol faca arma bala tiro revolver pistola espingarda gilete lamina estilete veneno chumbinho soda
  remedio comprimido calmante cartela pilula rivotril gas ponte viaduto predio janela sacada telhado laje trilho trem metro precipicio arvore galho
  dor sofrer sofrimento vazio escuro escuridao tristeza depressao angustia descansar descanso dormir acordar levantar amanhecer paz sumir
  desaparecer evaporar apagar desligar acabar acabou terminar fim final partir parti embora levar levou desistir aguento suporto cansado cansei peso
  estorvo fardo sozinho ninguem coragem sangue sangrar sangrando cortar cortes machucar ferir pulso veia pescoco cabeca pular jogar atirar
  besteira loucura bobagem voz vozes diabo capeta demonio pensamento pensamentos futuro esperanca sentido motivo razao saudade falta luto
  reencontrar inutil fracasso lixo nada vivendo plano decidido decidi ultima ultimo despedindo vergonha`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
