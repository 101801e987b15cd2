/** Every page of a person's that only shows. */
export const PAGES = [
  '/painel',
  '/painel/mes',
  '/painel/roteiro',
  '/painel/dividas',
  '/painel/dados',
  '/painel/plano',
  '/painel/evolucao',
  '/painel/simular',
  '/painel/simular?mais=100',
  '/painel/estrategias',
  '/painel/calendario',
  '/painel/negociacoes',
] as const;

export type BenchPage = (typeof PAGES)[number] | '/r/…';
