import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Every place of the page, or of a part of it, that breaks a rule of WCAG 2.2 a machine can check, at levels A and AA; on wish also what
 * is only good practice. Asked for nothing but what is broken, and within the page instead of in a second one, axe takes a third of its time.
 */
export async function violations(page: Page, part?: string, more?: 'best-practice'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).withTags(more ? [...wcag, more] : wcag);
  const found = await (part === undefined ? axe : axe.include(part)).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`));
}
