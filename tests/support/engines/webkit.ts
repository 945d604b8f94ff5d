/** WebKitGTK's MiniBrowser over WebDriver. Its wheel input has no effect. Its minimum width is 447 pixels. */
import { expect } from '@playwright/test';
import type { Engine, Key, Size, Tab } from './engine.ts';
import { startWebDriver, type Command } from './web-driver.ts';

/** WebDriver's key codes. */
const KEYS: Record<Key, string> = { Home: '\uE011', End: '\uE010', PageDown: '\uE00F', Space: ' ' };

/** WebDriver's property for an element's id. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A tab that remembers the viewport's size: the driver's command can fail on a busy machine. */
function tabOf(command: Command): Tab {
	let current: Size | undefined;
	const run: Tab['run'] = async <Argument, Result>(
		script: (argument: Argument) => Result | Promise<Result>,
		argument: Argument
	) => {
		const result = await command('POST', '/execute/sync', {
			script: `return (${String(script)})(...arguments)`,
			args: [argument]
		});
		return result as Result;
	};
	return {
		async open(address) {
			await command('POST', '/url', { url: 'about:blank' });
			await command('POST', '/url', { url: address });
		},
		run,
		async press(key) {
			const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
			await command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
		},
		async resize(size) {
			if (size.width === current?.width && size.height === current.height) return;
			current = size;
			// The window is larger than the viewport: it has a toolbar.
			const outer = (await command('GET', '/window/rect')) as Size;
			const inner = await run(() => ({ width: innerWidth, height: innerHeight }), null);
			await command('POST', '/window/rect', {
				width: size.width + outer.width - inner.width,
				height: size.height + outer.height - inner.height
			});
		},
		async hasName(selector, name) {
			const found = await command('POST', '/element', { using: 'css selector', value: selector });
			const { [ELEMENT]: id } = found as Record<string, string>;
			await expect.poll(() => command('GET', `/element/${String(id)}/computedlabel`)).toBe(name);
		},
		screenshot: async () => Buffer.from(String(await command('GET', '/screenshot')), 'base64')
	};
}

/** Starts the installed MiniBrowser. `tab` returns the same tab each time, with the given size. */
export const webkit: Engine = async (scripts) => {
	const { command, close } = await startWebDriver(scripts ? [] : ['--enable-javascript=FALSE']);
	const tab = tabOf(command);
	return {
		async tab(size) {
			await tab.resize(size);
			return tab;
		},
		close
	};
};
