import type { ConsoleExtension } from '../operators/operator-routes.ts';
import { BETA_PATH } from './beta-page.ts';
import { addBetaRoutes, type BetaRouteNeeds } from './beta-routes.ts';
import { SETTINGS_PATH } from './settings-page.ts';
import { addSettingsRoutes, type SettingsRouteNeeds } from './settings-routes.ts';

/** What the beta adds to the operators' console: who comes in, and the settings of everything. */
export function betaConsole(needs: BetaRouteNeeds & SettingsRouteNeeds): ConsoleExtension {
  return {
    navigation: [
      { href: BETA_PATH, label: 'Beta', least: 'viewer' },
      { href: SETTINGS_PATH, label: 'Ajustes', least: 'viewer' },
    ],
    add: (console) => {
      addBetaRoutes(console, needs);
      addSettingsRoutes(console, needs);
    },
  };
}
