import type { Page } from 'playwright-core';

/** Two-way scrolling: how far the page goes beyond its width. */
export function overflowOf(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

/** Spacing as a reader may set it (WCAG 1.4.12); a constructed sheet, as the policy allows no inline style. */
export async function spaceOut(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
		);
		document.adoptedStyleSheets = [sheet];
	});
}

/** Texts cut by their box; what is hidden from sight on purpose is one pixel wide. */
export function cutTexts(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')]
			.filter((element) => element.textContent?.trim() && element.clientWidth > 2)
			.filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
			.filter(
				({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
					scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1
			)
			.map((element) => element.outerHTML.slice(0, 120))
	);
}

/** Targets under 24 pixels that are not words of a sentence and stand too near another (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const shown = [
			...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')
		].filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 2);
		const boxOf = (element: HTMLElement) => {
			const label = (element as HTMLInputElement).labels?.[0];
			const [own, around] = [element, label ?? element].map((one) => one.getBoundingClientRect());
			return own && around && around.width * around.height > own.width * own.height ? around : own!;
		};
		const boxes = shown.map(boxOf);
		const isNear = (box: DOMRect, other: DOMRect) => {
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			const dx = Math.max(other.left - x, 0, x - other.right);
			const dy = Math.max(other.top - y, 0, y - other.bottom);
			return Math.hypot(dx, dy) < 12;
		};
		const inSentence = (element: HTMLElement) =>
			getComputedStyle(element).display === 'inline' &&
			(element.parentElement?.textContent?.trim().length ?? 0) >
				(element.textContent?.trim().length ?? 0);
		return shown
			.filter((element, i) => {
				const box = boxes[i]!;
				if (box.width >= 23.9 && box.height >= 23.9) return false;
				if (inSentence(element)) return false;
				return boxes.some((other, j) => j !== i && isNear(box, other));
			})
			.map((element) => element.outerHTML.slice(0, 140));
	});
}

/** The element with the focus, when nothing shows it or something covers it. */
export function focusFault(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		const element = document.activeElement as HTMLElement | null;
		if (!element || element === document.body) return undefined;
		const around = [element, element.parentElement, element.parentElement?.parentElement];
		const outlined = around.some((one) => {
			if (!one) return false;
			const { outlineStyle, outlineWidth } = getComputedStyle(one);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		});
		const ownParts = element.matches('[type=date]:not(:focus-visible)');
		const drawn = [...element.querySelectorAll('rect')].some(
			(one) => parseFloat(getComputedStyle(one).strokeWidth) >= 2
		);
		const box = element.getBoundingClientRect();
		const x = Math.min(Math.max(box.x + Math.min(box.width / 2, 40), 1), innerWidth - 1);
		const y = Math.min(Math.max(box.y + Math.min(box.height / 2, 12), 1), innerHeight - 1);
		const top = document.elementFromPoint(x, y);
		const inView = box.bottom > 0 && box.top < innerHeight;
		const seen = top !== null && (element.contains(top) || top.contains(element) || isLabel(top));
		function isLabel(one: Element): boolean {
			return one.closest('label')?.control === element;
		}
		const faults = [
			!outlined && !drawn && !ownParts && 'no outline',
			!inView && 'out of view',
			!seen && 'covered'
		];
		const said = faults.filter(Boolean).join(', ');
		return said ? `${said}: ${element.outerHTML.slice(0, 140)}` : undefined;
	});
}
