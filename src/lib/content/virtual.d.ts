declare module 'virtual:content/base/*' {
	const part: import('./compile').BasePart;
	export default part;
}
declare module 'virtual:content/*' {
	const part: import('./compile').FamilyPart;
	export default part;
}
