/**
 * How people ask for reminders again. Each fills a clause by itself: "me lembra quanto eu devo" asks about debts, and
 * "lembretes de novo não" wants none.
 */
export const WANTED_REMINDERS: readonly string[] = [
  '(eu)? (quero|queria|gostaria_de|desejo|preciso_de|prefiro|aceito|sim_quero) (sim)? (receber|ter|ligar|ativar|reativar|religar|de_volta|que_voce_mande|que_mande|que_volte)? (de_volta|novamente|de_novo|outra_vez)? (os|meus|os_meus|seus|os_seus|uns|mais)? (lembrete|lembretes|avisos|alertas) (sim|de_volta|novamente|de_novo|outra_vez|outra_vez_sim|agora|ligados|todo_mes|do_vencimento|dos_vencimentos|das_contas|do_plano)?',
  '(pode|podes|poderia|podia|quero|queria|gostaria|da_para|tem_como|vamos|preciso) (que)? (voce)? (voltar|volte|volta|voltasse|tornar) (a|com|para|de)? (a)? (me)? (mandar|enviar|receber|os|com)? (os|meus|os_meus)? (lembrar|lembrando|avisar|avisando|lembrete|lembretes|avisos|alertas) (sim|de_novo|novamente|outra_vez|das_contas|do_vencimento|dos_vencimentos|de_pagar|agora)?',
  '(voltar|volta|volte|voltem|retomar|retoma|retome|religar|religa|religue|reativar|reativa|reative|ligar|liga|ligue|ativar|ativa|ative|quero_de_volta) (a|com|para)? (receber|mandar|enviar)? (os|meus|os_meus|com_os|aos)? (lembrete|lembretes|avisos|alertas) (de_novo|novamente|outra_vez|de_volta|sim|agora)?',
  '(pode|podes|poderia|quero|queria|da_para|tem_como) (voltar_a)? (ligar|religar|ativar|reativar|retomar|mandar|enviar|me_mandar|me_enviar) (os|meus|os_meus|de_novo_os|novamente_os)? (lembrete|lembretes|avisos|alertas) (de_novo|novamente|outra_vez|de_volta|sim|agora)?',
  '(pode|podes|poderia|volta|volte|quero_que_volte|quero_que_voce_volte|queria_que_voltasse|torna) (a|para)? (a)? me (lembrar|avisar) (de_novo|novamente|outra_vez|sim|do_vencimento|dos_vencimentos|das_contas|de_pagar|dos_dias|quando_vencer)?',
  '(pode|podes|poderia|quero_que|quero_que_voce|queria_que|queria_que_voce|gostaria_que|gostaria_que_voce)? me (lembra|lembre|lembrar|lembrasse|avisa|avise|avisar|avisasse) (sim|de_novo|novamente|outra_vez|de_novo_sim|sim_de_novo|mais_uma_vez)',
  '(pode|podes|poderia|quero_que|quero_que_voce|queria_que|queria_que_voce|gostaria_que|gostaria_que_voce)? me (lembra|lembre|lembrar|lembrasse|avisa|avise|avisar|avisasse) (de_novo|novamente|outra_vez)? (de_pagar|de_pagar_as_contas|dos_vencimentos|do_vencimento|das_datas|das_parcelas|das_contas|dos_dias_de_pagar|do_dia_de_pagar|quando_vencer|quando_for_vencer|quando_estiver_vencendo|quando_estiver_para_vencer|antes_de_vencer|antes_do_vencimento|na_vespera|todo_mes) (de_novo|novamente|outra_vez)?',
  '(manda|mande|mandar|envia|envie|me_manda|me_mande|me_envia) (de_novo|novamente|outra_vez)? (os|meus|os_meus|mais|uns)? (lembrete|lembretes|avisos|alertas) (de_novo|novamente|outra_vez|sim|de_volta)?',
  '(os|meus|os_meus)? (lembrete|lembretes|avisos) (de_volta|de_novo|novamente|outra_vez)',
  '(mudei_de_ideia|me_arrependi|pensei_melhor) (e)? (quero|sobre) (os|receber_os|de_volta_os)? (lembrete|lembretes|avisos) (de_volta|de_novo|sim)?',
  '(sinto|senti|estou_com) (falta|saudade) dos (seus|teus)? (lembretes|avisos)',
  '(quero|queria|gostaria) (sim)? que (voce)? (volte_a)? me (lembre|lembrasse|lembrar|avise|avisasse|avisar)',
  '(pode|podes|poderia|podia) (sim)? (lembrar|avisar) (de_novo|novamente|outra_vez)',
  '(quero|queria|preciso|gostaria_de) (voltar_a)? ser (lembrado|lembrada|avisado|avisada) (de_novo|novamente|outra_vez|das_contas|dos_vencimentos)?',
];
