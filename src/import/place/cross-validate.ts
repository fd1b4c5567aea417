import { digest } from '../../schema/digest.ts';
import { compareText } from '../../schema/problem.ts';
import { type CollectionPage, PageReader } from './page-reader.ts';
import { type Placement, type TopicDescription, topicsOfPage, trainPlacer } from './placer.ts';

/** How a page was placed by a placer that had not seen it. */
export interface Trial {
  page: CollectionPage;
  placement: Placement;
  /** Whether the first choice is the page's topic or one of its further topics. */
  first: boolean;
  /** Whether one of the first three choices is. */
  withinThree: boolean;
}

const folds = 10;

/**
 * Places every sorted page by what the other nine tenths of the collection teach. Which tenth a
 * page is in follows from its name alone, so that two runs agree.
 */
export function crossValidate(pages: CollectionPage[], topics: TopicDescription[]): Trial[] {
  const reader = new PageReader();
  const dealt = pages
    .filter((page) => topicsOfPage(page).length > 0)
    .map((page) => ({ page, card: digest(page.slug) }))
    .sort((a, b) => compareText(a.card, b.card))
    .map(({ page }, index) => ({ page, fold: index % folds }));
  return Array.from({ length: folds }).flatMap((_, fold) => {
    const placer = trainPlacer(
      dealt.filter((one) => one.fold !== fold).map(({ page }) => page),
      topics,
      reader,
    );
    return dealt
      .filter((one) => one.fold === fold)
      .map(({ page }) => {
        const placement = placer.placeAgain(page);
        return { page, placement, ...judge(placement, topicsOfPage(page)) };
      });
  });
}

/** Whether a placement's choices meet the topics that are right for a paper. */
export function judge({ choices }: Placement, topics: string[]) {
  const right = choices.slice(0, 3).map((choice) => topics.includes(choice));
  return { first: right[0] === true, withinThree: right.includes(true) };
}
