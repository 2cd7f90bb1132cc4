/** Computations that would never end: they are stopped with a message, and the page goes on. */
import { describe, expect, it } from 'vitest';

import type { Site } from './browser.ts';
import { allRun, count, cursorAfter, openSmall, SLOW, wrong } from './desk.ts';
import { GROWTH } from './small-law.ts';

const STOPPED = 'De berekening is gestopt.';
const AGAIN = 'Opnieuw berekenen';
/** Far less than the page waits for what does not end, in ms. */
const QUICK = 8_000;

const UNREAD = 'de regels zijn niet gelezen';

/** A worker that begins to read texts with this word in them, and is not heard of again. */
const NEVER_READ = 'NOOITGELEZEN';
const NEVER_READS = `{
  const Real = Worker;
  globalThis.Worker = class extends Real {
    postMessage(asked) {
      const isStuck = asked.kind === 'update' && asked.body.files.some(({ text }) => text.includes('${NEVER_READ}'));
      if (isStuck) this.onmessage({ data: { type: 'begun', id: asked.id } });
      else super.postMessage(asked);
    }
  };
}`;

export function endless(site: () => Site): void {
  describe('een berekening zonder eind', () => {
    it('in de regels wordt gestopt met een melding, en de pagina werkt door', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site(), GROWTH);
      await wrong(page, 0);
      await cursorAfter(page, 'Het grondtal van Anna bedraagt 1');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('7');
      const told = page.locator('.melding').filter({ hasText: 'duurde te lang en is gestopt' });
      await told.waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: 'nog niet nagerekend: Groei' }).waitFor(); // grey: how it came out is not known
      await page.getByRole('button', { name: 'Hulp', exact: true }).click(); // what needs no computation works
      await page.keyboard.press('Escape');
      await told.getByRole('button', { name: 'Ongedaan maken' }).click();
      await allRun(page);
      await wrong(page, 0);
      await cursorAfter(page, 'bedraagt 1');
      await page.keyboard.type('0');
      await page.keyboard.press('Control+z');
      await allRun(page);
      await expect.poll(() => count(page), { timeout: 30_000 }).toMatch(/2 goed\s+✗ 0 fout/);
      expect(complaints).toEqual([]);
      await close();
    });

    it('in het lezen van de regels zelf: elk onderdeel zegt wat er is, en komt vanzelf terug', SLOW, async () => {
      const { page, context, complaints, close } = await openSmall(site());
      await context.addInitScript({ content: NEVER_READS });
      await page.reload();
      await allRun(page);
      await page.getByRole('tab', { name: 'Register' }).click();
      await page.locator('.register .werkbalk').waitFor();
      await cursorAfter(page, 'soort wet');
      await page.keyboard.press('End');
      await page.keyboard.type(` # ${NEVER_READ}`);
      const told = page.locator('.melding').filter({ hasText: 'Het lezen van de regels duurde te lang' });
      await told.waitFor({ timeout: 60_000 });
      const panel = page.locator('.onderkant-inhoud');
      await page.locator('.uitkomst').getByText(UNREAD).waitFor();
      expect(await page.locator('.antwoord').count()).toBe(0); // that of the rules before is not that of these
      for (const name of ['Gegevens', 'Verloop', 'Vergelijken', 'TypeScript', 'Register']) {
        await page.getByRole('tab', { name }).click();
        await panel.getByText(UNREAD).waitFor();
        expect(await panel.innerText(), name).not.toMatch(/wordt|worden/i);
      }
      await told.getByRole('button', { name: 'Ongedaan maken' }).click();
      await panel.locator('.register .werkbalk').waitFor();
      await page.locator('.antwoord strong').waitFor();
      for (const [name, place] of [
        ['TypeScript', '.broncode'],
        ['Gegevens', '.gegevens fieldset'],
      ] as const) {
        await page.getByRole('tab', { name }).click();
        await panel.locator(place).first().waitFor({ timeout: QUICK });
      }
      expect(await page.getByText(UNREAD).count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    });

    it('in één voorbeeld kost alleen dat voorbeeld', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site(), GROWTH);
      const growth = page.locator('.voorbeeld').filter({ hasText: 'Groei' });
      await page.getByRole('button', { name: 'goed: Groei' }).click();
      await cursorAfter(page, 'Het grondtal van Anna bedraagt 1');
      await page.keyboard.type('7');
      await growth.getByText(STOPPED).waitFor({ timeout: 60_000 });
      await page.locator('.antwoord').getByText(STOPPED).waitFor();
      await page.getByRole('button', { name: 'goed: Klein' }).waitFor();
      await cursorAfter(page, 'Het grondtal van Bea bedraagt 3');
      await page.keyboard.type('0', { delay: 20 });
      await wrong(page, 1, { timeout: QUICK });
      await page.waitForTimeout(2_000); // it is tried once more, which waits for nothing
      await page.keyboard.press('Backspace');
      await page.getByRole('button', { name: 'goed: Klein' }).waitFor({ timeout: QUICK });
      await growth.getByText(STOPPED).waitFor();
      await page.getByRole('button', { name: /nog niet nagerekend: Groei/ }).click(); // what is known of it is said at once
      await page.locator('.antwoord').getByRole('button', { name: AGAIN }).waitFor({ timeout: QUICK });
      await cursorAfter(page, 'Het grondtal van Anna bedraagt 17');
      await page.keyboard.press('Backspace');
      await page.getByRole('button', { name: 'goed: Groei' }).waitFor();
      await page.locator('.antwoord strong').filter({ hasText: /^1$/ }).waitFor();
      await expect.poll(() => count(page)).toMatch(/2 goed\s+✗ 0 fout/);
      expect(complaints).toEqual([]);
      await close();
    });

    it('houdt geen tekst tegen die ondertussen is getypt', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site(), GROWTH);
      await cursorAfter(page, 'Het grondtal van Anna bedraagt 1');
      await page.keyboard.type('7');
      await page.waitForTimeout(1_000); // the worker is at it
      await page.keyboard.press('Backspace');
      await page.getByRole('button', { name: 'goed: Groei' }).waitFor({ timeout: 60_000 });
      await allRun(page);
      await expect.poll(() => count(page)).toMatch(/2 goed\s+✗ 0 fout/);
      expect(complaints).toEqual([]);
      await close();
    });

    it('in eigen gegevens of een verloop kost niets dan dat ene antwoord', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site(), GROWTH);
      await page.getByRole('button', { name: /: Groei/ }).click();
      await page.getByRole('tab', { name: 'Gegevens' }).click();
      const base = page.getByLabel(/^Grondtal/).first();
      await base.fill('7');
      const told = page.locator('.melding').filter({ hasText: 'de regels en de voorbeelden werken door' });
      await told.waitFor({ timeout: 60_000 });
      await page.locator('.antwoord').getByText(STOPPED).waitFor();
      await page.getByRole('button', { name: 'goed: Groei' }).waitFor();
      await allRun(page); // the rules have been read anew by themselves
      await base.fill('1');
      await page.locator('.antwoord strong').filter({ hasText: /^1$/ }).waitFor();
      await page.getByRole('tab', { name: 'Verloop' }).click();
      await page.locator('.verloop').getByText(STOPPED).waitFor({ timeout: 60_000 });
      await cursorAfter(page, 'Het grondtal van Bea bedraagt 3');
      await page.keyboard.type('0');
      await wrong(page, 1, { timeout: QUICK }); // the verloop is not computed again for every text
      await page.locator('.verloop').getByText(STOPPED).waitFor({ timeout: QUICK });
      await page.keyboard.press('Backspace');
      await allRun(page);
      const against = page.getByLabel('Uitkomst afgezet tegen');
      await against.selectOption({ label: 'de maanden van het jaar' });
      await page.locator('.tekening-beeld svg').waitFor({ timeout: QUICK });
      await against.selectOption({ index: 0 });
      await page.getByRole('button', { name: AGAIN }).click({ timeout: QUICK });
      await page.locator('.verloop').getByText('Wordt berekend').waitFor();
      await page.locator('.verloop').getByRole('button', { name: AGAIN }).waitFor({ timeout: 60_000 });
      await expect.poll(() => count(page), { timeout: 30_000 }).toMatch(/2 goed\s+✗ 0 fout/);
      expect(complaints).toEqual([]);
      await close();
    });
  });
}
