/** The id of the chapter that a file of claims belongs to: `chapter-money` for `claims/money.yaml`. */
export const chapterOf = (file: string) => file.replace(/^.*\/(.*)\.yaml$/, 'chapter-$1');
