/** The chapter that the claims of a file belong to: those of `claims/hawaii.yaml` to `chapter-hawaii`. */
export const chapterOf = (file: string) => file.replace(/^.*\/(.*)\.yaml$/, 'chapter-$1');
