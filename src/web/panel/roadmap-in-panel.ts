import type { Page } from '../page.ts';
import { roadmapContent } from '../roadmap-page.ts';
import type { KnownPerson } from './known-person.ts';
import { panelPage } from './panel-page.ts';

/** The same roadmap as behind the link in the chat. */
export function roadmapInPanel({ roadmap, today }: KnownPerson, premium: boolean): Page {
  return panelPage({ title: 'Seu roteiro', current: '/painel/roteiro', premium, ...roadmapContent(roadmap, today) });
}
