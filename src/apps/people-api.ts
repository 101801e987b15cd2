import type { Hono } from 'hono';
import { postgresPersonPanel } from '../gateways/postgres/person-panel.ts';
import type { ReadHandle } from '../gateways/postgres/read-handle.ts';
import { apiRoutes } from '../web/api/api-routes.ts';
import type { DashboardNeeds } from '../web/dashboards/dashboard-routes.ts';
import type { PanelNeeds } from '../web/panel/personal-pages.ts';
import { exportedRecords } from './exported-records.ts';
import type { LoginParts } from './login-parts.ts';

type Needs = Pick<PanelNeeds, 'publicUrl' | 'visits' | 'clock' | 'log'> & {
  readonly reads: ReadHandle;
  readonly login: Pick<LoginParts, 'visitorOf' | 'stepUp'>;
  /** Of the premium pages, so that both ask the same planner. */
  readonly premium: Pick<DashboardNeeds, 'journeys' | 'debtsAsTold' | 'planner'>;
};

/** `/api/…` over the same read handle as people's pages. */
export function peopleApi({ reads, login, premium, ...frame }: Needs): Hono {
  const panel = postgresPersonPanel({ reads });
  return apiRoutes({ ...frame, ...login, ...premium, ...exportedRecords(reads), panel });
}
