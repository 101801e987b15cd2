/**
 * Prices that are only asked about, and news of those who help. Written for this repository; nobody in them exists. The
 * format is that of `examples.data.ts`.
 */
export const EXAMPLES_OF_ASKED_PRICES = `
@offers
posso pagar só 250 da renner esse mês? => cannot-handle ! 250
dá pra fazer 300 no nubank? => cannot-handle ! 300
será que a renner aceita 200? => ask how-much-to-offer of Renner
a renner ofereceu 350 pra quitar, será que aceito? => offer(Renner, 350)
aceitam 300 à vista na renner => offer(Renner, 300)

@after-roadmap
será que eles topam 400? => ask how-much-to-offer
consigo dar 150 pro nubank todo mês? => cannot-handle ! 150
minha filha não vai poder me ajudar mais => lost(family-help)
meu irmão parou de mandar => lost(family-help)

@debts
atrasei 3 da caixa => debt(Caixa, overdue for 3 months)
`;
