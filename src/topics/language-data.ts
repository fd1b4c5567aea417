import type { LanguageData } from './language.ts';
import de from './languages/de.json' with { type: 'json' };
import en from './languages/en.json' with { type: 'json' };
import es from './languages/es.json' with { type: 'json' };
import fr from './languages/fr.json' with { type: 'json' };
import it from './languages/it.json' with { type: 'json' };
import nl from './languages/nl.json' with { type: 'json' };
import pt from './languages/pt.json' with { type: 'json' };

/** What is known of languages, by their codes in ISO 639-1; a further one is a file and a line here. */
export const languageData: Record<string, LanguageData> = { de, en, es, fr, it, nl, pt };
