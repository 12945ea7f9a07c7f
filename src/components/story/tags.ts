/** The tags that the Markdown of chapters and pages may use, by name. */
import Argument from './Argument.astro';
import Balance from './Balance.astro';
import Claim from './Claim.astro';
import Fails from './Fails.astro';
import Holds from './Holds.astro';
import Opinion from './Opinion.astro';
import Partly from './Partly.astro';
import Scene from './Scene.astro';
import Section from './Section.astro';
import Source from './Source.astro';
import Step from './Step.astro';
import Term from './Term.astro';
import Unknown from './Unknown.astro';
import Where from './Where.astro';

/** Tag name to component. */
export const tags = { Argument, Balance, Claim, Fails, Holds, Opinion, Partly, Scene, Source, Step, Term, Unknown, Where, h2: Section };
