/** The id of the chapter that a file of claims belongs to: `chapter-hawaii` for `claims/hawaii.yaml`. */
export const chapterOf = (file: string) => file.replace(/^.*\/(.*)\.yaml$/, 'chapter-$1');
