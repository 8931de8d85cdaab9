const code = 'window.pwned=1';

const elements = [
	`<script>${code}</script>`,
	`<SCRIPT SRC=data:text/javascript,${code}></SCRIPT>`,
	`<img src=x onerror=${code}>`,
	`<img/src=x/onerror=${code}//`,
	`<svg onload=${code}>`,
	`<svg><animate onbegin=${code} attributeName=x dur=1s>`,
	`<svg><script>${code}</script></svg>`,
	`<iframe src="javascript:${code}"></iframe>`,
	`<iframe srcdoc="<script>parent.${code}</script>"></iframe>`,
	`<object data="javascript:${code}"></object>`,
	`<embed src="javascript:${code}">`,
	`<a href="javascript:${code}">x</a>`,
	`<a href=" java\tscript:${code}">x</a>`,
	`<video><source onerror=${code}></video>`,
	`<audio src=x onerror=${code}>`,
	`<details open ontoggle=${code}>x</details>`,
	`<input autofocus onfocus=${code}>`,
	`<body onload=${code}>`,
	`<style>@import "data:text/css,*{color:red}";</style>`,
	`<link rel=stylesheet href="data:text/css,*{color:red}">`,
	`<meta http-equiv=refresh content="0;url=javascript:${code}">`,
	`<base href="https://example.org/">`,
	`<form action="javascript:${code}"><button>x</button></form>`,
	`<math><mtext><mglyph><style><img src=x onerror=${code}></style></mglyph></mtext></math>`,
	`<template><script>${code}</script></template>`,
	`<marquee onstart=${code}>x</marquee>`,
	`<dialog open onclose=${code}>x</dialog>`,
	`<noscript><p title="</noscript><img src=x onerror=${code}>"></noscript>`
];
const frames: readonly ((payload: string) => string)[] = [
	(payload) => payload,
	(payload) => `">${payload}`,
	(payload) => `'>${payload}`,
	(payload) => `</textarea>${payload}`,
	(payload) => `</title></style></script>${payload}`,
	(payload) => `-->${payload}<!--`,
	(payload) => `]]>${payload}`,
	(payload) => `&lt;b&gt;${payload}&lt;/b&gt;`,
	(payload) => `\${${code}}{{${payload}}}`,
	(payload) => `{@html '${payload}'}`,
	(payload) => `${payload.toUpperCase()}`,
	(payload) => `%3Cb%3E${payload}`,
	(payload) => `x" onmouseover="${code}" y="${payload}`,
	(payload) => `javascript:/*${payload}*/${code}`,
	(payload) => `data:text/html,${payload}`,
	(payload) => `&#60;script&#62;${payload}`,
	(payload) => `\\u003cscript\\u003e${payload}`,
	(payload) => `[x](javascript:${code})${payload}`
];

/** 504 texts that would run, load or draw something wherever text were taken for markup. */
export const payloads: readonly string[] = frames.flatMap((frame) => elements.map(frame));

/** So many texts, together holding all of them. */
export function spreadOver(count: number): string[] {
	return Array.from({ length: count }, (_, i) =>
		payloads.filter((_, at) => at % count === i).join(' ')
	);
}
