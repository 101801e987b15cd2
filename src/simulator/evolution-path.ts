/** EvolutionAPI's base is the server's address followed by this. */
export const EVOLUTION_PATH = '/simulador/evolution';
