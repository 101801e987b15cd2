import { phraseBook, phrases } from './phrase-book.ts';

/** The words without politeness, sighs and emoji that change nothing: "infelizmente sim", "só isso graças a deus 😢". */
export function withoutCourtesies(words: readonly string[]): readonly string[] {
  const polite = courtesies.all(words);
  const kept = words.filter((_, at) => !polite.some(({ from, to }) => at >= from && at < to));
  const spoken = kept.filter((word) => /[\p{L}\d]/u.test(word));
  return spoken.length > 0 ? spoken : kept;
}

const courtesies = phraseBook<true>([
  [
    true,
    phrases(`
infelizmente, felizmente, gracas a (deus|deus_pai), (se|queira) deus (quiser)?, deus me livre, por favor, por
gentileza, pelo amor de deus, meu (filho|amor|bem|deus|querido|anjo|jovem|rei), minha (filha|querida|flor|linda|amiga),
(moca|moco|querida|querido|amiga|amigo|parceiro|irmao|mano|mana|chefe|patrao|bb|dora), (ih|ixi|ixe|vish|vixe|nossa|aff|poxa|puxa|putz|caramba|oxe|oxente|bah|tche|uai|ue|eita|opa|ah|ai|hum),
(kkk|rs|rsrs|haha|hahaha|hehe), pode crer, na verdade, sinceramente, (ne|viu|sabe|entendeu|ta_bom|por_enquanto|por_agora|no_momento|da_silva|com_certeza)
`),
  ],
]);
