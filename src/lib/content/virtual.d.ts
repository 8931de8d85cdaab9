declare module 'virtual:content/base/*' {
	const part: import('./compile').BasePart;
	export default part;
	export const interview: import('./plugin').Loaders<import('./compile').InterviewPart>;
	export const dossier: import('./plugin').Loaders<import('./compile').DossierPart>;
}
declare module 'virtual:content/guidance/*' {
	const part: import('./compile').GuidancePart;
	export default part;
}
declare module 'virtual:content/references/*' {
	const part: import('./compile').ReferencePart;
	export default part;
}
declare module 'virtual:content/duties/*' {
	const part: import('./compile').DutyPart;
	export default part;
}
declare module 'virtual:content/sources/*' {
	const part: import('./compile').SourcePart;
	export default part;
}
declare module 'virtual:content/frameworks/rgaa/*' {
	const assessment: import('../domain/framework').AccessAssessment;
	export default assessment;
}
declare module 'virtual:content/frameworks/rgesn/*' {
	const assessment: import('../domain/framework').EcodesignAssessment;
	export default assessment;
}
declare module 'virtual:content/drawing-index/*' {
	const index: readonly import('./drawing').DrawingEntry[];
	export default index;
}
declare module 'virtual:content/drawings' {
	export const fr: import('./plugin').Loaders<import('./drawing').Drawing>;
	export const en: typeof fr;
}
declare module 'virtual:content/reasons' {
	export const fr: import('./plugin').Loaders<import('./compile').Reasons>;
	export const en: typeof fr;
}
