/** The timeline's page: the header, and the element that makes the list answer. */
import '../scroll/text-page.ts';
import { EventTimeline } from './event-timeline.ts';

customElements.define('event-timeline', EventTimeline);
