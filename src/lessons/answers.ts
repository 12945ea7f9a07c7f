/**
 * `?answers=1` opens what is meant for the teacher, so that the sheet prints
 * with it. Without a script it stays folded, and paper shows the class’s sheet.
 */
const asked = new URLSearchParams(location.search).get('answers') === '1';
document.documentElement.toggleAttribute('data-answers', asked);
if (asked) {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('details.teacher')) part.open = true;
  const language = document.querySelector<HTMLAnchorElement>('.language');
  if (language) language.search = location.search;
}
for (const link of document.querySelectorAll<HTMLElement>('[data-answers-link]')) link.hidden = (link.dataset['answersLink'] === 'with') === asked;
