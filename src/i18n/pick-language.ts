/** Goes to the reader's language from the root address, without a history entry. */
import { isLocale } from './locale.ts';

const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => isLocale(tag)) ?? 'fr';
const link = document.querySelector<HTMLAnchorElement>(`a[data-language="${wanted}"]`);
if (link) location.replace(link.href);
