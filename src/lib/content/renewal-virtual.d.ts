declare module 'virtual:content/renewal/*' {
	const part: import('./renewal-compile').RenewalPart;
	export default part;
}
