import type { Page } from '../page.ts';
import { greeting, roadmapSections } from '../roadmap-page.ts';
import type { KnownPerson } from './known-person.ts';
import { panelPage } from './panel-page.ts';

/** The same roadmap as behind the link in the chat. */
export function roadmapInPanel({ roadmap, today }: KnownPerson, premium: boolean): Page {
  const body = [greeting(roadmap), ...roadmapSections(roadmap, today)];
  return panelPage({ title: 'Seu roteiro', current: '/painel/roteiro', premium, body });
}
