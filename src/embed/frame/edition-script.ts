/**
 * The first script of an iframe's page, in a story with several languages. It is inline and classic. If the parameter
 * `lang` requests another language, it opens the page in that language instead.
 */
import { addressInLanguage } from './address-in-language.ts';

const { search, hash } = location;
const { lang, dataset } = document.documentElement;
const address = addressInLanguage(
	[__LANGUAGE__, ...__EDITIONS__],
	{ language: lang, step: dataset.activeStep ?? '' },
	new URLSearchParams(search).get('lang') ?? ''
);
if (address) {
	// The browser parses nothing after this script, so this page shows, loads and sends nothing.
	stop();
	location.replace(address + search + hash);
}
