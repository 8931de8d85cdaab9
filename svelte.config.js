import adapter from '@sveltejs/adapter-static';
import { base, site, version } from './src/cli/site.mjs';

/** Kit's route announcer carries the one style attribute of the app; re-check its hash at each Kit upgrade. */
const announcer = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** The theme that was chosen, set before the first paint: the one script written in the page (`src/app.html`). */
const theme = 'sha256-657X+Nwhy/I1Hro7rrYQEIp8+oU1ooiUUVwYFXg/UjY=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ strict: true, fallback: '404.html', precompress: true }),
		paths: { base },
		version: { name: version },
		prerender: site ? { origin: new URL(site).origin } : {},
		serviceWorker: { options: { updateViaCache: 'none' } },
		inlineStyleThreshold: 50_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', theme],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', announcer],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'frame-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'gan-workers']
			}
		}
	}
};
